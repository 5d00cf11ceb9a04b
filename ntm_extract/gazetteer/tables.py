"""Read the CSV tables of a gazetteer folder: one door for all small lists."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import NamedTuple, TypeVar

from ntm_extract.errors import GazetteerError

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
BETWEEN = re.compile(r"\|(?![^\[\]]*\])")  # the forms of a list, none of the choices in its brackets
T = TypeVar("T")
CELLS = "wrong number of cells; quote cells that hold a comma"


def table(path: Path, data: bytes | None = None) -> list[str]:
    """Lines of one table, with their ends; ``data``: its bytes, where they were read already. The mark that Excel sets
    before UTF-8 is no part of the first column's name. Raises GazetteerError.
    """
    try:
        text = (path.read_bytes() if data is None else data).decode("utf-8-sig")
    except OSError as fault:
        raise GazetteerError(f"{path}: {fault.strerror}; is --gazetteer the right folder?") from None
    except UnicodeDecodeError as fault:
        line = fault.object.count(b"\n", 0, fault.start) + 1
        raise GazetteerError(f"{path}:{line}: is not UTF-8; save the table as CSV in UTF-8") from None
    return list(io.StringIO(text, newline=""))


def forms(cell: str) -> Iterator[str]:
    """The forms of a list, each with every choice of its brackets.

    >>> list(forms("về đích|đạt [đủ|] 19 tiêu chí"))
    ['về đích', 'đạt đủ 19 tiêu chí', 'đạt 19 tiêu chí']
    """
    for form in BETWEEN.split(cell):
        parts = _CHOICE.split(form)  # what stands between brackets, and in them
        choices = (part.split("|") if inside % 2 else [part] for inside, part in enumerate(parts))
        yield from (" ".join("".join(chosen).split()) for chosen in product(*choices))


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
    reader = csv.reader(line for line in table(path) if not line.startswith("#"))
    header = next(reader, [])
    if missing := [c for c in columns if c not in header]:
        raise GazetteerError(
            f"{path}:1: column {missing[0]!r} is missing from {','.join(header)!r}; "
            "write the columns of the README beside the table, with commas between"
        )
    for cells in filter(None, reader):
        if len(cells) != len(header):
            raise GazetteerError(f"{path}:{reader.line_num}: {CELLS}")
        row = dict(zip(header, cells, strict=True))
        for names, reads, wanted in ((numbers, Decimal, "a number"), (days, date.fromisoformat, "YYYY-MM-DD")):
            for name in names:
                if row[name] and not _reads(reads, row[name]):
                    raise GazetteerError(f"{path}:{reader.line_num}: {name} {row[name]!r}; write {wanted}")
        yield row


class RawTable(NamedTuple):
    """One file: its bytes, which the version is made of, and its rows. Plain lists: units.csv has many thousand rows,
    and each start reads them.
    """

    path: Path
    data: bytes
    rows: list[list[str]]

    @classmethod
    def read(cls, path: Path, columns: tuple[str, ...]) -> RawTable:
        """Raises GazetteerError where the file is missing or its columns are others."""
        try:
            data = path.read_bytes()
        except OSError as fault:
            raise GazetteerError(f"{path}: {fault.strerror}; is --gazetteer the right folder?") from None
        rows = csv.reader(table(path, data))
        if tuple(next(rows, ()))[: len(columns)] != columns:
            raise GazetteerError(f"{path}:1: columns must be {','.join(columns)}")
        return cls(path, data, list(rows))

    def each(self, made: Callable[[list[str]], T]) -> Iterator[T]:
        """What is made of each row. Raises GazetteerError naming the line of one of which nothing can be made."""
        for line, row in enumerate(self.rows, 2):
            try:
                yield made(row)
            except (ValueError, IndexError) as fault:
                raise GazetteerError(f"{self.path}:{line}: {fault}") from None


def until(cell: str) -> date | None:
    """The day of a cell ``valid_to``; None where it is empty: still in force."""
    return date.fromisoformat(cell) if cell else None
