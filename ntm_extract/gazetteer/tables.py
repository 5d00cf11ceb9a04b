"""Read the CSV tables of a gazetteer folder: one door for all small lists."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from ntm_extract.errors import GazetteerError


def _reads(reader: Callable[[str], object], cell: str) -> bool:
    try:
        reader(cell)
    except (ValueError, ArithmeticError):
        return False
    return True


def rows(
    path: Path, columns: tuple[str, ...], numbers: tuple[str, ...] = (), days: tuple[str, ...] = ()
) -> Iterator[dict[str, str]]:
    """Rows of one table; ``columns`` must all be there. Lines that begin with ``#`` are comments.

    Cells of ``numbers`` and ``days`` (ISO dates) are checked where they are not empty.
    Raises GazetteerError naming the file (and the line where there is one).
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(line for line in file if not line.startswith("#"))
            missing = [c for c in columns if c not in (reader.fieldnames or ())]
            if missing:
                raise GazetteerError(f"{path}: column {missing[0]!r} is missing; see the README beside the table")
            for row in reader:
                if None in row or None in row.values():
                    raise GazetteerError(
                        f"{path}: line {reader.line_num}: wrong number of cells; quote cells that hold a comma"
                    )
                for names, reads, wanted in ((numbers, Decimal, "a number"), (days, date.fromisoformat, "YYYY-MM-DD")):
                    for name in names:
                        if row[name] and not _reads(reads, row[name]):
                            raise GazetteerError(
                                f"{path}: line {reader.line_num}: {name} {row[name]!r}; write {wanted}"
                            )
                yield row
    except OSError as fault:
        raise GazetteerError(f"{path}: {fault.strerror}; is --gazetteer the right folder?") from None
