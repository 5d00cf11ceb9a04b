"""PAGE TABLES: the lines of a page's tables as rows, "Phú Lộc | 19 | | 2016"; what stands in a table that only lays out the
page stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from ntm_extract.reading.grid import LONG, Spot, grid, is_row, row_of, table_in

_PROSE = 300  # characters of a cell of several lines, from which on it is a part of the page
_MENU = 3  # lines of a cell that are links, from which on its table lays out the page


class Cell(NamedTuple):
    """A cell of a page: the numbers of its table and row, the path of this, the cell around its table or 0, and over how
    many columns and rows it reaches.
    """

    table: int
    row: int
    path: str
    within: int
    across: int
    down: int


class Line(NamedTuple):
    """A line of a page: its words, the number of the innermost cell around it or 0, and whether it is a link."""

    text: str
    cell: int
    linked: bool


class Row(NamedTuple):
    """A row of a table: where its lines begin and how many there are, the path of its element, its words."""

    start: int
    lines: int
    path: str
    text: str


def rows_in(lines: Sequence[Line], cells: Mapping[int, Cell]) -> Iterator[Row]:
    """The rows of all tables, in the order of the page."""
    held: dict[int, list[Line]] = {}
    for line in lines:
        for cell in _around(line.cell, cells):
            held.setdefault(cell, []).append(line)
    said = {cell: " ".join(line.text for line in inside) for cell, inside in held.items()}
    rows = _rows(held, said, cells)
    of = (next((cells[c] for c in _around(line.cell, cells) if cells[c].row in rows), None) for line in lines)
    for row, group in groupby(enumerate(of), lambda pair: pair[1].row if pair[1] else 0):
        inside = list(group)
        if (first := inside[0][1]) is not None:
            yield Row(inside[0][0], len(inside), first.path, rows[row])


def _around(cell: int, cells: Mapping[int, Cell]) -> Iterator[int]:
    """A cell and those around it, innermost first."""
    while cell:
        yield cell
        cell = cells[cell].within


def _rows(held: Mapping[int, list[Line]], said: Mapping[int, str], cells: Mapping[int, Cell]) -> dict[int, str]:
    """The words of the rows of tables by their number; a table with another in it lays out the page."""
    rows: dict[int, str] = {}
    layouts: set[int] = set()
    for number, inside in groupby(sorted(cells, key=lambda c: (-cells[c].table, c)), lambda c: cells[c].table):
        own = list(inside)
        if number in layouts or any(_is_menu(held.get(cell, ())) for cell in own):
            continue
        by_row = [list(row) for _, row in groupby(own, lambda c: cells[c].row)]
        places = grid(([Spot(c, cells[c].across, cells[c].down) for c in row] for row in by_row), 0)
        words = [[said.get(cell, "") for cell in row] for row in places]
        table = table_in(words)
        if table is None:
            continue
        layouts |= {cells[c].table for c in _around(cells[own[0]].within, cells)}
        for at in table.rows:
            kept = [words[at][column] for column in table.columns]
            if is_row(kept) and not any(_is_page(held.get(cell, ())) for cell in by_row[at]):
                rows[cells[by_row[at][0]].row] = row_of(kept)
    return rows


def _is_menu(lines: Sequence[Line]) -> bool:
    return sum(line.linked for line in lines) >= _MENU


def _is_page(lines: Sequence[Line]) -> bool:
    """Whether the lines of a cell are a part of the page: paragraphs of prose."""
    size = sum(len(line.text) for line in lines)
    return size > (_PROSE if len(lines) > 1 else LONG)
