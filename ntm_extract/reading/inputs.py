"""Walk files and folders and hand each to its reader; a bad input is reported and the rest goes on."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ntm_extract.errors import InputError
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.html import read_html
from ntm_extract.records import Document

_FIELDS = ("doc_id", "text", "title", "published", "published_basis", "source", "bylines", "scope")
_PATH_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_/](\d{2})(?:[-_/](\d{2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that gave no document: where, and why in one line."""

    where: str
    reason: str


def read(path: Path) -> Iterator[Document | Rejected]:
    """Documents of a file, or of every file below a folder in name order. Raises InputError where ``path`` does not exist."""
    if not path.exists():
        raise InputError(f"{path}: no such file or folder; check the path")
    if path.is_dir():
        for file in sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith(".")):
            yield from _file(file, str(file.relative_to(path)))
    else:
        yield from _file(path, path.name)


def _file(path: Path, name: str) -> Iterator[Document | Rejected]:
    try:
        data = path.read_bytes()
    except OSError as fault:
        yield Rejected(str(path), f"cannot be read ({fault.strerror}); check its permissions")
        return
    yield from read_bytes(data, name)


def read_bytes(data: bytes, name: str) -> Iterator[Document | Rejected]:
    """Documents of one input, in whatever encoding Vietnamese was ever written (see `encoding`)."""
    decoded = decode(data)
    text, encoding = decoded.text, decoded.encoding
    if decoded.certainty < 0.5 and "windows-1252" in encoding:
        yield Rejected(name, f"is no Vietnamese text in any known encoding ({decoded.certainty:.2f} of its letters fit)")
        return
    if not text.strip():
        yield Rejected(name, "is empty; nothing to extract")
        return
    digest = hashlib.sha256(data).hexdigest()
    start = text.lstrip()[:2000]
    if name.endswith((".jsonl", ".ndjson")) or (start.startswith("{") and '"text"' in start):
        yield from _jsonl(text, name, encoding)
        return
    month = _PATH_DATE.search(name)
    known: dict[str, Any] = {"sha256": digest, "encoding": encoding, "source": name}
    if month:
        known |= {"published": "-".join(g for g in month.groups() if g), "published_basis": "path"}
    try:
        if re.search(r"<(?:!doctype html|html|head|body|div|p|article)\b", start, re.IGNORECASE):
            page = read_html(text)
            if not page.text.strip():
                yield Rejected(name, "holds no text (a page of scripts or pictures?)")
                return
            found = {"title": page.title, "published": page.published, "published_basis": "metadata" if page.published else None}
            yield Document(doc_id=name, text=page.text, format="html", **(known | {k: v for k, v in found.items() if v}))
        else:
            first = text.strip().splitlines()[0].strip()
            yield Document(doc_id=name, text=text, title=first if len(first) < 250 else None, format="text", **known)
    except ValidationError as fault:
        yield Rejected(name, _short(fault))


def _jsonl(text: str, name: str, encoding: str) -> Iterator[Document | Rejected]:
    """One JSON object a line; a line of records.jsonl (it has "type") is skipped, a broken line rejected by number."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            row = json.loads(line)
        except ValueError as fault:
            yield Rejected(where, f"is no JSON ({fault}); mend or drop the line")
            continue
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
            if not (isinstance(row, dict) and "type" in row):
                yield Rejected(where, 'has no "text"; each line needs "doc_id" and "text"')
            continue
        fields = {k: row[k] for k in _FIELDS if row.get(k) not in (None, "", [])}
        fields.setdefault("doc_id", where)
        fields["doc_id"] = str(fields["doc_id"])
        try:
            yield Document(
                sha256=hashlib.sha256(line.encode()).hexdigest(), encoding=encoding, format="jsonl", **fields
            )
        except ValidationError as fault:
            yield Rejected(where, _short(fault))


def _short(fault: ValidationError) -> str:
    first = fault.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']} (got {str(first.get('input'))[:40]!r})"
