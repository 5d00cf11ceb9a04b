"""Walk files and folders, hand each to its reader, open archives; a bad input is rejected with its reason and the rest goes
on.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ntm_extract.errors import InputError
from ntm_extract.reading.headline import headline
from ntm_extract.reading.path_day import day_of_path
from ntm_extract.reading.readers import Reader, reader_of
from ntm_extract.reading.source import Article, Item, Items, Locators, Refused, Rejected, Source, is_of_system
from ntm_extract.records import HALF, Document, first_fault

PART = 100_000  # characters of one document; a longer text is cut between sentences into documents of its own
UNBROKEN = 20_000  # characters without the end of a sentence; a text that has more is no prose, and is cut as often
_ENDS = re.compile(r"[.!?…]\s|\n")
# a file that is one article begins with its headline; a page says its title itself, a sheet has none
_HEADED = frozenset(("text", "docx", "odt", "doc", "rtf", "pdf", "alto", "page-xml", "hocr"))
_CUTS = ("\n\n", "\n", ". ", "; ", ", ", " ")


def read(path: Path | str, without: Path | None = None, before: str = "") -> Iterator[Document | Rejected]:
    """Documents of a file, or of every file below a folder in name order, without those in the folder ``without``;
    their ids begin with ``before``. Raises InputError where ``path`` does not exist.
    """
    own = os.path.join(os.path.realpath(without), "") if without is not None else None
    for file, name in files(Path(path)):
        if own is None or not os.path.join(os.path.realpath(file.parent), "").startswith(own):
            yield from read_file(file, before + name)


def files(path: Path, ordered: bool = True) -> Iterator[tuple[Path, str]]:
    """(file, name below path), in name order or, ``ordered`` False, as on the disk; raises InputError where ``path``
    does not exist.

    Of a million files only the names of one folder are kept, without order not even these. A link to a folder is not
    followed, so that no loop is walked; it is yielded itself, as is a folder that cannot be listed: its reader reports
    it.
    """
    check_exists(path)
    if not path.is_dir():
        yield path, path.name
        return
    pending, start = [(os.fspath(path), True)], len(os.path.join(path, ""))
    while pending:
        where, is_folder = pending.pop()
        if not is_folder:
            yield _named(where, start)
            continue
        found: list[tuple[str, bool]] = []
        try:
            with os.scandir(where) as entries:
                for entry in entries:
                    if is_of_system(entry.name):
                        continue
                    folder = _is_folder(entry) and not entry.is_symlink()
                    if ordered or folder:
                        found.append((entry.path, folder))
                    else:
                        yield _named(entry.path, start)
        except OSError:
            yield _named(where, start)
        # "a.txt" before "a/b.txt": the order of whole names
        pending += sorted(found, key=lambda one: os.fsencode(one[0]) + b"/" * one[1], reverse=True)


def check_exists(path: Path) -> None:
    """Raises InputError where nothing is at ``path``, not even a dead link."""
    if not os.path.lexists(path):
        raise InputError(f"{path}: no such file or folder; check the path")


def _named(file: str, start: int) -> tuple[Path, str]:
    return Path(file), os.fsencode(file[start:] or os.path.basename(file)).decode("utf-8", "replace")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that goes in circles
        return False


def read_file(path: Path, name: str) -> Iterator[Document | Rejected]:
    """Documents of one file. A pipe, a dead link or a locked file is UNREADABLE and never waited for."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode) and path.is_symlink():
            why = "is a link to a folder, which is not followed; read that folder as well if it lies elsewhere"
            yield Rejected(name, why, "LINK", skipped=True)
            return
        if not stat.S_ISREG(mode):
            why = "is not a regular file (a pipe, a device or a socket)"
            if stat.S_ISDIR(mode):
                why = "is a folder that cannot be listed; check its permissions"
            yield Rejected(name, why, "UNREADABLE")
            return
        with path.open("rb"):
            pass
    except OSError as fault:
        why = f"cannot be read ({fault.strerror}); check its permissions"
        if isinstance(fault, FileNotFoundError) and path.is_symlink():
            why = "is a link to a file that is not there"
        yield Rejected(name, why, "UNREADABLE")
        return
    yield from _source(Source(name, path=path))


def read_bytes(data: bytes, name: str) -> Iterator[Document | Rejected]:
    """Documents of one input that is in memory."""
    yield from _source(Source(name, data=data))


def _source(source: Source) -> Iterator[Document | Rejected]:
    """Read a source, and the sources within it. Any exception of a library on a broken file becomes a Rejected."""
    digest: str | None = None
    try:
        digest = _digest(source)
        if not source.size or (source.size < 1 << 16 and not source.read().strip(b"\x00 \t\r\n")):
            raise Refused("EMPTY", "is empty; nothing to extract")
        reader = reader_of(source)
        item: Item | None = None
        for item in _sound(reader, source) if source.fault else reader.read(source):
            if isinstance(item, Source):
                yield from _source(item)
            elif isinstance(item, Rejected):
                yield item
            else:
                yield from _documents(item, source, reader.format, digest)
        if item is None:  # a table of columns alone, an archive without files
            why = "holds nothing to extract"
            yield Rejected(source.name, why, "EMPTY", skipped=True, sha256=digest, size=source.size)
    except OSError as fault:
        why = f"cannot be read ({fault.strerror or fault}); check the disk"
        yield Rejected(source.name, why, "UNREADABLE", sha256=digest)
    except Exception as fault:  # libraries raise anything on broken files; one file must not end the run
        yield Rejected(source.name, *_fault(fault), sha256=digest, size=_size(source))


def _fault(fault: Exception) -> tuple[str, str]:
    """Reason and code of what a reader raised."""
    if isinstance(fault, Refused):
        return str(fault), fault.code
    kind = type(fault).__name__
    if isinstance(fault, (MemoryError, RecursionError)):
        return f"is too much for this machine ({kind})", "TOO_LARGE"
    return f"cannot be read ({kind}: {' '.join(str(fault).split())[:160]})", "BROKEN"


def _sound(reader: Reader, source: Source) -> Items:
    """The records of incomplete bytes but for the last. Raises Refused: in the end, or at once for a single text."""
    if reader.format in _BY_RECORD:
        for item, _ in pairwise(reader.read(source)):
            yield item
    assert source.fault is not None
    raise source.fault


_BY_RECORD = ("jsonl", "csv")


def _size(source: Source) -> int | None:
    try:
        return source.size
    except OSError:
        return None


def _digest(source: Source) -> str:
    digest = hashlib.sha256()
    with source.open() as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _documents(article: Article, source: Source, form: str, digest: str) -> Iterator[Document | Rejected]:
    """The Document of an article; several where it is longer than PART."""
    where = _encodable(article.doc_id or source.name + article.anchor)
    text = _encodable(article.text)
    if not text.replace("\x00", "").replace("\ufeff", "").strip():
        yield Rejected(where, "is empty; nothing to extract", "EMPTY")
        return
    known: dict[str, Any] = {
        "sha256": hashlib.sha256(article.raw).hexdigest() if article.raw is not None else digest,
        "encoding": article.encoding or "utf-8",
        "format": form,
        "encoding_certainty": article.certainty,
        "notes": article.notes or None,
        "source": article.source or source.base.source or source.name,
        "bylines": article.bylines or source.base.bylines,
        "title": article.title or source.base.title or (headline(text) if form in _HEADED else None),
        "scope": article.scope,
    }
    days = (
        (article.published, article.published_basis),
        (source.base.published, source.base.published_basis),
        (day_of_path(article.source or source.base.source or ""), "path"),
        (day_of_path(source.name), "path"),
    )
    known["published"], known["published_basis"] = next((told for told in days if told[0]), (None, None))
    known = {name: _encodable(value) for name, value in known.items()}
    parts = list(_parts(text))
    at = 0
    for number, part in enumerate(parts, 1):
        locators = _encodable(_located(article.locators, at, at + len(part), source.within))
        at += len(part)
        doc_id = where if len(parts) == 1 else f"{where}#part={number}"
        try:
            yield Document(doc_id=doc_id, text=part, locators=locators, **known)
        except ValidationError as fault:
            yield Rejected(where, _short(fault), "BAD_ROW")
            return


def _located(locators: Locators, start: int, end: int, within: str) -> Locators | None:
    """The locators of ``text[start:end]`` relative to its own beginning, each behind the place of the whole in the file
    around it.
    """
    first = max(0, bisect_right(locators, start, key=itemgetter(0)) - 1)
    inside = locators[first : bisect_left(locators, end, key=itemgetter(0))]
    found = tuple((max(0, at - start), f"{within} {where}".strip()) for at, where in inside)
    return found or (((0, within),) if within else None)


def _encodable(value: Any) -> Any:
    r"""Strings, also in tuples, with "?" for half a pair of UTF-16 ("\ud800" of a cut JSON string), which no file can
    hold.
    """
    if isinstance(value, tuple):
        return tuple(map(_encodable, value))
    if isinstance(value, str) and not value.isascii() and HALF.search(value):
        return value.encode("utf-8", "replace").decode()
    return value


def _parts(text: str) -> Iterator[str]:
    """Pieces of at most PART characters (UNBROKEN, where no sentence ends), cut at the best mark in the last fifth of
    each.
    """
    at, limit = 0, PART
    if len(text) > UNBROKEN:
        ends = [0, *(m.end() for m in _ENDS.finditer(text)), len(text)]
        if max(b - a for a, b in pairwise(ends)) > UNBROKEN:
            limit = UNBROKEN
    while len(text) - at > limit:
        end = at + limit
        for mark in _CUTS:
            found = text.rfind(mark, at + limit * 4 // 5, end)
            if found > 0:
                end = found + len(mark)
                break
        yield text[at:end]
        at = end
    yield text[at:]


def _short(fault: ValidationError) -> str:
    first = first_fault(fault)
    given = str(first.given)[:40]
    if first.where == "published":
        return f"its date {given!r} is none that is understood; write 2018, 2018-08 or 2018-08-05"
    return f"{first} (got {given!r})"
