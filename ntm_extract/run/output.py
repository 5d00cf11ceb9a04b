"""What a whole run writes, in the order of names: documents.jsonl, records.jsonl, duplicates.jsonl, inputs.jsonl. The
same bytes whoever worked, and when.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, NamedTuple

from ntm_extract.run.manifest import Manifest, Row, RunError
from ntm_extract.run.names import Names
from ntm_extract.run.similar import Index
from ntm_extract.writing.replacing import whole_file


class Written(NamedTuple):
    """What was written. ``inputs``: how many by status; ``codes``: rejected and skipped ones by reason code."""

    inputs: Counter[str]
    codes: Counter[str]
    documents: int
    records: int
    reprints: int


def write(out: Path, manifest: Manifest) -> Written:
    """Write the four files beside their places, then rename them. Raises RunError where the disk is full."""
    try:
        return _write(out, manifest)
    except (OSError, sqlite3.OperationalError) as fault:
        why = fault.strerror if isinstance(fault, OSError) else str(fault)
        needed = sum(len(part.encode()) for _, r in manifest.rows() if r for part in (r.document, r.records))
        raise RunError(
            f"{out}: {why}; the output needs about {needed / 1e6:.1f} MB; make room and run again, nothing is lost"
        ) from None


def _write(out: Path, manifest: Manifest) -> Written:
    inputs, codes = Counter[str](), Counter[str]()
    documents = records = reprints = 0
    with ExitStack() as stack:
        documents_file, records_file, copies_file, inputs_file = (
            stack.enter_context(whole_file(out / f"{name}.jsonl"))
            for name in ("documents", "records", "duplicates", "inputs")
        )
        index = stack.enter_context(Index(out / "similar.part"))
        names = stack.enter_context(Names(out / "names.part"))
        for row, line in manifest.documents():
            document = json.loads(line)
            names.see(_digest(document), document["doc_id"], row.file, row.ord, document.get("published"))
        names.settle()
        for row, result in manifest.rows():
            known, renamed = row, {}
            if result is not None:
                document = json.loads(result.document)
                own = document["doc_id"]
                doc_id, is_kept = names.of(_digest(document), row.file, row.ord)
                known = _named(row, own, doc_id, is_kept)
                if is_kept:
                    renamed = {"doc_id": doc_id} if doc_id != own else {}
                    documents_file.write(_with_id(renamed, result.document + "\n"))
                    records_file.write(_with_id(renamed, result.records))
                    index.add(doc_id, result.signature)
                    documents, records = documents + 1, records + (row.records or 0)
                else:
                    copies_file.write(_line({"doc_id": own, "of": doc_id, "similarity": 1.0}))
            inputs[known.status] += 1
            if known.code:
                codes[known.code] += 1
            inputs_file.write(_line(_public(known) | renamed))
        for near in index.near():
            reprints += 1
            copies_file.write(_line(near._asdict()))
    return Written(inputs, codes, documents, records, reprints)


def tally(out: Path, manifest: Manifest) -> tuple[dict[str, dict[str, tuple[int, int]]], bool]:
    """Counts by status, code, format and encoding, ``column -> value -> (inputs, records)``, and whether the output is
    of the manifest's inputs.

    If it is, the counts are those of inputs.jsonl: only there copies of another document are known as such.
    """
    with suppress(OSError, ValueError), (out / "inputs.jsonl").open(encoding="utf-8") as file:
        lines = zip(manifest.inputs(), map(json.loads, file), strict=True)
        return _counted(_written(row, line) for row, line in lines), True
    return _counted(manifest.inputs()), False


def _written(row: Row, line: dict[str, Any]) -> Row:
    if line.get("input") != row.input or line.get("sha256") != row.sha256:
        raise ValueError(f"{row.input}: was read since inputs.jsonl was written")
    return row._replace(status=line["status"], code=line.get("code"), records=line.get("records"))


def _counted(rows: Iterable[Row]) -> dict[str, dict[str, tuple[int, int]]]:
    found: dict[str, dict[str, tuple[int, int]]] = {name: {} for name in ("status", "code", "format", "encoding")}
    for row in rows:
        for name, counts in found.items():
            if (value := getattr(row, name)) is not None:
                inputs, records = counts.get(value, (0, 0))
                counts[value] = inputs + 1, records + (row.records or 0)
    return found


def _digest(document: dict[str, Any]) -> bytes:
    return hashlib.sha256(document["text"].encode()).digest()


def _named(row: Row, own: str, doc_id: str, is_kept: bool) -> Row:
    """The row of an input with a note where its document's ``own`` id is taken by an earlier one, or its text is that of
    another document.
    """
    if not is_kept:
        return row._replace(status="skipped", code="DUP_OF", reason=doc_id, records=0)
    if doc_id != own:
        return row._replace(code="ID_TAKEN", reason=f"another document has the id {own!r}; this one is {doc_id!r}")
    return row


def _with_id(renamed: dict[str, str], lines: str) -> str:
    """JSON Lines with the fields of ``renamed`` in place of their own. Split at "\\n" alone: texts hold U+2028."""
    return "".join(_line(json.loads(line) | renamed) for line in lines.split("\n") if line) if renamed else lines


def _line(row: dict[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


def _public(row: Row) -> dict[str, object]:
    """A row as inputs.jsonl has it: without what differs from run to run, and with its file where the id does not begin
    with it: "r7" of "tin.csv".
    """
    cells = row._asdict()
    del cells["ord"], cells["seconds"]
    cells["file"] = file_beside(row)
    return {name: value for name, value in cells.items() if value is not None}


def file_beside(row: Row) -> str | None:
    """The file of an input; None where the input's id begins with it."""
    file = row.file.decode("utf-8", "replace")
    return None if row.input.startswith(file) else file
