"""TABLES: rows of cells in the lines of a text, as readers write them ("Đường bê tông | km | 52 | 61,3"), as papers paste
them (tabs, semicolons, wide gaps) and as pages break them, one cell a line.

A table has a header of some lines without numbers and rows below it; a cell of an upper line may span several of the
lower one ("Năm 2021" over "Kế hoạch | Thực hiện"). Papers leave empty cells out: a row that is shorter than the header
stands where its numbers and words fit. A line between rows that is none is the heading of those below it ("I | Xã nâng
cao", "Năm 2014 (8 xã)").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from ntm_extract.document import Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.layout.heads import PAIR, Head, header_of, stacked_header
from ntm_extract.relate.layout.rows import (
    AMOUNT,
    NUMBER,
    SIGNS,
    YEAR,
    Cell,
    Line,
    blocks,
    has_numbers,
    is_empty,
    is_mark,
    is_number,
    numbers_columns,
    words_of,
)
from ntm_extract.relate.layout.stacked import STACKED, stacked
from ntm_extract.span import Span, line_start

__all__ = ["AMOUNT", "NUMBER", "YEAR", "Cell", "Head", "Table", "head_over", "is_number", "tables", "words_of"]

_P = phrases("tables")
_CRITERIA = phrases("criterion").column
_INDEX = re.compile(r"\d{1,2}\.?")
# columns whose cells are left empty at the ends of a row, or span rows
_OFTEN_EMPTY = frozenset({"index", "note", "share", "ratio", "change"})


@dataclass(frozen=True, slots=True)
class Table:
    """``header`` with the kinds of the columns; ``rows`` below it; ``groups``: the heading over each row, or None;
    ``above``: the lines right over the table, its caption; ``counts``: whether it holds numbers.
    """

    header: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    groups: tuple[Span | None, ...]
    above: Span
    counts: bool = True

    @property
    def cells(self) -> Iterator[Cell]:
        """The cells of the header and of the rows; a cell that spans several columns comes once for each."""
        for row in (*(head.cells for head in self.header), *self.rows):
            yield from row


def head_over(tables: Sequence[Table], at: int) -> Head | None:
    """The head of the column of the cell that holds a character, or None."""
    cells = (pair for table in tables for row in table.rows for pair in zip(row, table.header, strict=True))
    return next((head for cell, head in cells if cell.start <= at < cell.end), None)


def tables(text: Text) -> Iterator[Table]:
    """Tables in text order."""
    found = [*blocks(text), *stacked(text)]
    for block in sorted(found, key=lambda lines: lines[0].span):
        table = _table(text, block)
        if table is not None:
            yield table


def _table(text: Text, block: list[Line]) -> Table | None:
    """The table of a block: its header, and the rows from the first with a number on; of words alone, all lines below
    the first.
    """
    sign = block[0].sign
    counts = any(has_numbers(text, line.cells) for line in block)
    first = 1 if sign == STACKED else _first_row(text, block) if counts else _first_marked(text, block)
    listed = sign in ("|", STACKED) or _lists_units(text, block[0].cells)
    if not first or not (counts or (listed and len(block) > SIGNS["|"])):
        return None
    # not "I | Xã nông thôn mới", which heads a group
    heads = [c for _, _, c in block[:first] if c and not _heads_rows(text, c) and not numbers_columns(text, c)]
    first = min(first, len(heads))  # headings may stand over the first row
    start = block[0].span.start
    above = Span(_caption(text.canonical, start), start)
    if not heads:
        return None
    lines = block[first:]
    widths = Counter(len(line.cells) for line in lines if line.cells)
    if sign == STACKED:
        most = max(widths.values(), default=0)
        likely = sorted(widths, key=lambda width: (-widths[width], width))
        found = (stacked_header(text, heads[0], width, widths[width] == most) for width in likely)
        header = next((found for found in found if found), None)
        # what stands behind a row, up to the next: the heading of a group, the end of the text
        lines = [line._replace(cells=line.cells[: len(header or ())]) for line in lines]
    else:
        header = header_of(text, heads, max(widths, default=0))
    rows, groups = _body(text, lines, header) if header else ((), ())
    return Table(header, rows, groups, above, counts) if header and rows else None


def _body(
    text: Text, lines: Sequence[Line], header: tuple[Head, ...]
) -> tuple[tuple[tuple[Cell, ...], ...], tuple[Span | None, ...]]:
    """The rows under a header, and the heading over each."""
    rows: list[tuple[Cell, ...]] = []
    groups: list[Span | None] = []
    group: Span | None = None
    for line in lines:
        heads_rows = not line.cells or _heads_rows(text, line.cells)
        passed = heads_rows and any(map(is_empty, line.cells[PAIR:]))
        passed = passed or not line.cells or numbers_columns(text, line.cells)
        row = None if passed else _aligned(text, line.cells, header)
        if row is not None:
            rows.append(tuple(cell._replace(kind=head.kind) for cell, head in zip(row, header, strict=True)))
            groups.append(group)
        elif heads_rows:
            group = line.span
    return tuple(rows), tuple(groups)


def _heads_rows(text: Text, cells: tuple[Cell, ...]) -> bool:
    """Whether a line of cells is the heading of a group of rows: "I | Xã nâng cao", "| | Các xã khu vực I | | |"."""
    mark, *others = cells
    return (
        is_mark(text, mark)
        and bool(others)
        and all(map(is_empty, others[1:]))
        and (len(cells) == PAIR or (not is_empty(others[0]) and not text.key[mark.start : mark.start + 1].isdigit()))
    )


def _first_row(text: Text, block: list[Line]) -> int:
    """The index of the first line that is a row; 0 without one."""
    for at, line in enumerate(block):
        counts = line.cells and (has_numbers(text, line.cells) or (at and _is_counted(text, line.cells)))
        if counts and not (at and _goes_on(text, block[0].cells, line.cells)):
            return at
    return 0


def _goes_on(text: Text, head: tuple[Cell, ...], cells: tuple[Cell, ...]) -> bool:
    """Whether a line with numbers is one more of the header: "TT | Huyện | Sản phẩm OCOP | |" over "| | 3 sao | 4 sao |"."""
    first = next((at for at, cell in enumerate(cells) if not is_empty(cell)), 0)
    as_wide = len(head) == len(cells) and not any(map(is_empty, head[:first]))
    return first > 0 and as_wide and AMOUNT.fullmatch(text.key, *cells[first][:2]) is not None


def _first_marked(text: Text, block: list[Line]) -> int:
    """The index of the first line below the header of a table of words: 2 where the second line has no mark and the
    next has one.
    """
    if len(block) < 3 or not _P.index_head.fullmatch(text.key, *block[0].cells[0][:2]):
        return 1
    first = [line.cells[0] if line.cells else Cell(0, 0) for line in block[1:3]]
    marked = [not is_empty(cell) and is_mark(text, cell) for cell in first]
    return 2 if marked == [False, True] else 1


def _lists_units(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a header is that of a list of units, criteria or numbered rows ("TT", "Tên xã", "Tiêu chí"), which prose with
    tabs has not.
    """
    known = (_P.index_head, _P.unit_names_head, _CRITERIA)
    return any(head.fullmatch(text.key, cell.start, cell.end) for cell in cells for head in known)


def _is_counted(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line begins with its number: "1 | Quy hoạch | Đạt" is a row, also above "10 | Thu nhập | 48,2"."""
    return _INDEX.fullmatch(text.key, cells[0].start, cells[0].end) is not None and not numbers_columns(text, cells)


def _aligned(text: Text, cells: tuple[Cell, ...], header: tuple[Head, ...]) -> tuple[Cell, ...] | None:
    """A row with as many cells as the header, empty ones inserted where it fits; None where it fits in no way or in
    several.
    """
    missing = len(header) - len(cells)
    if missing == 0:
        return cells
    if missing < 0 or len(cells) < 2:
        return None
    label = next((at for at, head in enumerate(header) if head.kind == "label"), 0)
    # a name spans the rows of its details: "2 | Giao thông | 2.1. Đường xã | 100%", "2.2. Đường thôn | 84%"
    spans = {"label"} if any(head.kind == "detail" for head in header) else set()
    empty = [at for at, head in enumerate(header) if head.kind in _OFTEN_EMPTY | spans]
    ways = []
    for out in combinations(empty, missing):
        kept = [at for at in range(len(header)) if at not in out]
        if any(at > label and at < kept[-1] for at in out):
            continue  # a note amid numbers was not left empty
        if all(_fits(text, cell, header[at].kind) for cell, at in zip(cells, kept, strict=True)):
            # a name that spans rows stands to the left of theirs: "Can Lộc | Thượng Lộc", "| Vượng Lộc"
            ways.append((sum(at > label or header[at].kind == "index" for at in out), kept))
    ways.sort()
    if not ways or (len(ways) > 1 and ways[0][0] == ways[1][0]):
        return None
    at_column = dict(zip(ways[0][1], cells, strict=True))
    row: list[Cell] = []
    for at in range(len(header)):
        edge = row[-1].end if row else cells[0].start
        row.append(at_column.get(at, Cell(edge, edge)))
    return tuple(row)


def _fits(text: Text, cell: Cell, kind: str) -> bool:
    """Whether a cell can stand in a column: numbers in measures, words in labels."""
    if cell.start == cell.end:
        return True
    if kind == "index":
        return is_mark(text, cell)
    if kind == "note" and _P.year.fullmatch(text.key, cell.start, cell.end):
        return True
    return is_number(text, cell) != (kind in ("label", "site", "detail", "unit", "note"))


def _caption(canonical: str, start: int) -> int:
    """The start of the two lines over a table."""
    at = start
    for _line in range(2):
        at = line_start(canonical, max(0, len(canonical[:at].rstrip())))
    return at
