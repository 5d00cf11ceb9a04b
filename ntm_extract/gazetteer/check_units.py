"""Check the tables of administrative units: all faults with file and line, before any work."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from ntm_extract.errors import GazetteerError
from ntm_extract.gazetteer.tables import table
from ntm_extract.gazetteer.units import CODE_DIGITS, COLUMNS, TYPE_WORDS


def check(folder: Path) -> list[str]:
    """Wrong columns, codes, dates and parents; overlapping versions; dangling or circular lineage; empty sources."""
    path = folder / "units.csv"
    if not path.is_file():
        return [f"{path}: is missing; is --gazetteer the right folder?"]
    try:
        lines = table(path)
        lineage = table(folder / "lineage.csv")
    except GazetteerError as fault:
        return [str(fault)]
    faults: list[str] = []
    versions: dict[str, list[_Version]] = defaultdict(list)
    parents: list[tuple[int, str, str]] = []
    reader = csv.reader(lines)
    if tuple(next(reader, ())) != COLUMNS:
        return [f"{path}:1: columns must be {','.join(COLUMNS)}"]
    for cells in reader:
        line = reader.line_num
        if len(cells) != len(COLUMNS):
            faults.append(f"{path}:{line}: {len(cells)} cells, must be {len(COLUMNS)}")
            continue
        row = dict(zip(COLUMNS, cells, strict=True))
        faults += [f"{path}:{line}: {fault}" for fault in _row(row)]
        versions[row["code"]].append(_Version(row["valid_from"], row["valid_to"] or "9999", line))
        parents.append((line, row["parent"] or row["province"], row["level"]))
    faults += [f"{path}:{fault}" for code, of_code in versions.items() for fault in _overlaps(code, of_code)]
    faults += [
        f"{path}:{line}: parent {parent!r} of a {level} is unknown"
        for line, parent, level in parents
        if parent not in versions
    ]
    known = {_uid(code, version.first) for code, of_code in versions.items() for version in of_code}
    return faults + _lineage(folder / "lineage.csv", lineage, known)


class _Version(NamedTuple):
    first: str
    last: str
    line: int


def _uid(code: str, first: str) -> str:
    return f"{code}@{first.replace('-', '')}"


def _row(row: dict[str, str]) -> Iterator[str]:
    """What is wrong in one row by itself."""
    code, level, first, last = row["code"], row["level"], row["valid_from"], row["valid_to"]
    names = row["name"] + row["alt_names"]
    if CODE_DIGITS.get(level) != len(code) or not code.isdigit():
        yield f"{code!r} is not a code of a {level}"
    if row["type"] not in TYPE_WORDS:
        yield f"{row['type']!r} is not a type"
    if names != unicodedata.normalize("NFC", names) or not row["name"]:
        yield f"name {row['name']!r} is empty or not NFC"
    if not row["source"]:
        yield "no source; name where the row comes from"
    if not _is_date(first) or (last and not _is_date(last)) or (last and last <= first):
        yield f"{code} ends {last!r}, not after its beginning ({first!r}), or one of them is not a date"
    if row["uid"] != _uid(code, first):
        yield f"uid {row['uid']!r} is not code@valid_from"


def _overlaps(code: str, versions: list[_Version]) -> Iterator[str]:
    """Versions of a code that begin before the one before them ends."""
    for one, two in pairwise(sorted(versions)):
        if two.first < one.last:
            yield f"{two.line}: version of {code} begins {two.first}, before the one of line {one.line} ends ({one.last})"


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _lineage(path: Path, lines: list[str], known: set[str]) -> list[str]:
    """Edges to nowhere and circles."""
    faults, after = [], defaultdict(list)
    reader = csv.DictReader(lines)
    for row in reader:
        for side in ("from_uid", "to_uid"):
            if row[side] and row[side] not in known:
                faults.append(f"{path}:{reader.line_num}: {side} {row[side]!r} is not a version in units.csv")
        if row["from_uid"] and row["to_uid"]:
            after[row["from_uid"]].append(row["to_uid"])
    try:
        TopologicalSorter(after).prepare()
    except CycleError as circle:
        faults.append(f"{path}: circle through {', '.join(circle.args[1])}")
    return faults
