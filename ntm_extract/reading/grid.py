"""GRID: the rows of a table with every cell under its own head, empty ones and those that others cover among them: "3 | Gia
Hanh | | 15 | |". A table that only lays out a page, or a letterhead, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from ntm_extract.reading.layout import ROW, Piece, Traced, add_line, add_row

FEW, MANY = 2, 3  # cells with words in the rows of a table; of FEW a table has MANY rows, of MANY FEW
LONG = 600  # characters of a cell, from which on it is a part of the page
WIDEST = 64  # columns that a cell may reach over, and a table have
_AMOUNT = re.compile(r"[\d.,/%\s-]*\d[\d.,/%\s-]*")
_EMPTY = re.compile(r"\|  (?=\|)")


T = TypeVar("T")


class Spot(NamedTuple, Generic[T]):
    """A cell as a file writes it: what stands in it, over how many columns and rows it reaches."""

    content: T
    across: int = 1
    down: int = 1


class Table(NamedTuple):
    """Which rows and columns of a grid are a table's."""

    rows: range
    columns: tuple[int, ...]


def grid(rows: Iterable[Iterable[Spot[T]]], empty: T) -> list[list[T]]:
    """The rows with a cell in every column: ``empty`` ones where another reaches over them, and at the end. No rows
    where one is wider than tables are.
    """
    out: list[list[T]] = []
    covered: dict[int, int] = {}  # column -> how many rows below are covered there
    for row in rows:
        cells: list[T] = []
        below: dict[int, int] = {}
        for spot in row:
            while len(cells) in covered:
                cells.append(empty)
            across = min(max(spot.across, 1), WIDEST)
            below |= dict.fromkeys(range(len(cells), len(cells) + across), spot.down - 1)
            cells += [spot.content, *[empty] * (across - 1)]
            if len(cells) > WIDEST:
                return []
        covered = {at: left for at, left in ({at: n - 1 for at, n in covered.items()} | below).items() if left > 0}
        out.append(cells)
    widest = max(map(len, out), default=0)
    return [[*cells, *[empty] * (widest - len(cells))] for cells in out]


def table_in(said: Sequence[Sequence[str]]) -> Table | None:
    """The table that a grid of words is: from the first to the last row with so many filled cells, its columns with words;
    None where it lays out a page.
    """
    filled = [sum(bool(cell) for cell in row) for row in said]
    for cells, rows in ((MANY, FEW), (FEW, MANY)):
        full = [at for at, count in enumerate(filled) if count >= cells]
        if len(full) < rows or (cells == FEW and not _counts([said[at] for at in full])):
            continue
        first, end = full[0], full[-1] + 1
        while first and filled[first - 1] >= FEW:  # "Chỉ tiêu | Năm 2019 | |" over "| KH | TH | % |"
            first -= 1
        while end < len(said) and filled[end] >= FEW and _has_amount(said[end]):  # "| Tổng cộng | 31 | | |"
            end += 1
        within = range(first, end)
        columns = [at for at in range(len(said[0])) if any(said[row][at] for row in within)]
        return Table(within, tuple(columns))
    return None


def _counts(rows: Sequence[Sequence[str]]) -> bool:
    """Whether half of the rows hold a number behind their first cell."""
    return 2 * sum(map(_has_amount, rows)) >= len(rows)


def _has_amount(row: Sequence[str]) -> bool:
    return any(_AMOUNT.fullmatch(cell) for cell in row[1:])


def is_row(said: Sequence[str]) -> bool:
    """Whether the cells of a table's line are a row of it: several with words, none as long as a page's parts."""
    return sum(map(bool, said)) > 1 and max(map(len, said)) <= LONG


def row_of(said: Sequence[str]) -> str:
    """A row as one line: "3 | Gia Hanh | | 15", between bars where its first cell is empty: "| | Tổng cộng | 31 |"."""
    line = ROW.join(said)
    line = line if said[0] else f"| {line} |"
    return _EMPTY.sub("| ", _EMPTY.sub("| ", line)).rstrip()


def add_table(traced: Traced, rows: Iterable[Iterable[Spot[Sequence[Piece]]]]) -> None:
    """The rows of a table, or what a table lays out."""
    rows = [list(row) for row in rows]
    cells = grid(rows, ()) or [[spot.content for spot in row] for row in rows]
    said = [[" ".join(" ".join(piece.text for piece in cell).split()) for cell in row] for row in cells]
    table = table_in(said)
    for number, (row, words) in enumerate(zip(cells, said, strict=True)):
        kept = [words[at] for at in table.columns] if table and number in table.rows else []
        if table is None or not kept or not is_row(kept):
            add_row(traced, row)
            continue
        line: list[Piece] = []
        for at in table.columns:
            where = next((piece.where for piece in row[at] if piece.text.strip()), "")
            line.append(Piece(words[at], where))
        add_line(traced, *_barred(line))


def _barred(cells: Sequence[Piece]) -> Iterable[Piece]:
    """The cells of a row with the bars between them, as `row_of` writes them."""
    line = row_of([cell.text for cell in cells])
    at = 0
    for cell in cells:
        if cell.text:
            begins = line.index(cell.text, at)
            yield Piece(line[at:begins])
            yield cell
            at = begins + len(cell.text)
    yield Piece(line[at:])
