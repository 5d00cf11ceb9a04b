"""Check the tables of administrative units: all faults with file and line, before any work."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from datetime import date
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from ntm_extract.gazetteer.units import CODE_DIGITS, COLUMNS, TYPE_WORDS


def check(folder: Path) -> list[str]:
    """Wrong columns, codes, dates and parents; overlapping versions; dangling or circular lineage; empty sources."""
    path = folder / "units.csv"
    if not path.is_file():
        return [f"{path}: is missing; is --gazetteer the right folder?"]
    faults: list[str] = []
    versions: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    parents: list[tuple[int, str, str]] = []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        if tuple(next(reader, ())) != COLUMNS:
            return [f"{path}:1: columns must be {','.join(COLUMNS)}"]
        for row in reader:
            line = reader.line_num
            if len(row) != len(COLUMNS):
                faults.append(f"{path}:{line}: {len(row)} cells, must be {len(COLUMNS)}")
                continue
            uid, code, level, kind, name, parent, province, first, last, alt, source = row
            if CODE_DIGITS.get(level) != len(code) or not code.isdigit():
                faults.append(f"{path}:{line}: {code!r} is not a code of a {level}")
            if kind not in TYPE_WORDS:
                faults.append(f"{path}:{line}: {kind!r} is not a type")
            if name + alt != unicodedata.normalize("NFC", name + alt) or not name:
                faults.append(f"{path}:{line}: name {name!r} is empty or not NFC")
            if not source:
                faults.append(f"{path}:{line}: no source; name where the row comes from")
            if not _is_date(first) or (last and not _is_date(last)) or (last and last <= first):
                faults.append(
                    f"{path}:{line}: {code} ends {last!r}, not after its beginning ({first!r}), or one of them is not a date"
                )
            if uid != f"{code}@{first.replace('-', '')}":
                faults.append(f"{path}:{line}: uid {uid!r} is not code@valid_from")
            versions[code].append((first, last or "9999", line))
            parents.append((line, parent or province, level))
    for code, spans in versions.items():
        ordered = sorted(spans)
        faults += [
            f"{path}:{two[2]}: version of {code} begins {two[0]}, before the one of line {one[2]} ends ({one[1]})"
            for one, two in zip(ordered, ordered[1:], strict=False)
            if two[0] < one[1]
        ]
    faults += [
        f"{path}:{line}: parent {parent!r} of a {level} is unknown"
        for line, parent, level in parents
        if parent not in versions
    ]
    known = {f"{code}@{first.replace('-', '')}" for code, spans in versions.items() for first, _, _ in spans}
    return faults + _lineage(folder / "lineage.csv", known)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _lineage(path: Path, known: set[str]) -> list[str]:
    """Edges to nowhere and circles."""
    if not path.is_file():
        return [f"{path}: is missing"]
    faults, after = [], defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
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
