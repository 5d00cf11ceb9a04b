"""TABLES: rows of cells in the lines of a text, as readers write them ("Đường bê tông | km | 52 | 61,3"), as papers paste
them (tabs, semicolons, wide gaps) and as pages break them, one cell a line.

A table has a header of one or two lines without numbers and rows below it. The kind of a column follows from its header:
"ĐVT", "KH 2021", "TH 9 tháng", "% so KH", a year, or a measure of its own ("Thu nhập (triệu đồng/người)"); a cell of
the upper line may span several of the lower one ("Năm 2021" over "Kế hoạch | Thực hiện"). Readers leave empty cells
out: a row that is shorter than the header stands where its numbers and words fit. A line between rows that is none is
the heading of those below it ("I | Xã nâng cao", "Năm 2014 (8 xã)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from ntm_extract.document import Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.layout.rows import (
    AMOUNT,
    NUMBER,
    SIGNS,
    YEAR,
    Cell,
    Line,
    blocks,
    has_numbers,
    is_mark,
    is_number,
    numbers_columns,
    words_of,
)
from ntm_extract.relate.layout.stacked import STACKED, stacked
from ntm_extract.span import Span

__all__ = ["AMOUNT", "NUMBER", "YEAR", "Cell", "Head", "Table", "head_over", "is_number", "tables", "words_of"]

_P = phrases("tables")
_CRITERIA = phrases("criterion").column
_INDEX = re.compile(r"\d{1,2}\.?")
_KINDS = (  # by the folded header, in this order
    ("index", _P.index_head),
    ("unit", _P.unit_head),
    ("note", _P.note_head),
    ("site", _P.site_head),
    ("detail", _P.detail_head),
    ("share", _P.share_head),
    ("ratio", _P.ratio_head),
    ("change", _P.change_head),
    ("norm", _P.norm_head),
    ("plan", _P.plan_head),
    ("forecast", _P.forecast_head),
    ("result", _P.result_head),
    ("year", _P.year),
)
# columns whose cells are left empty at the ends of a row, or span rows
_OFTEN_EMPTY = frozenset({"index", "note", "share", "ratio", "change"})
PAIR = 2  # cells of a heading with its mark: "I | Xã nông thôn mới nâng cao"
_TOLD_OF = _P.words("told_of")
_UNITS, _TARGETS = _P.word("units_head"), _P.word("targets_head")
_APART = frozenset({"index", "label", "site", "detail", "unit", "note"})  # columns that no plan and result divide


class Head(NamedTuple):
    """The head of a column: its cells in the lines of the header, the upper first, and the kind of the column."""

    cells: tuple[Cell, ...]
    kind: str


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
    heads = [c for _, _, c in block[:first] if c and (len(c) > PAIR or not is_mark(text, c[0]))]
    first = min(first, len(heads))  # headings may stand over the first row
    start = block[0].span.start
    above = Span(_caption(text.canonical, start), start)
    for lines in (heads, *(_parted(text, heads[0]) if sign == STACKED else ())):
        header = _header(text, lines, max(len(line.cells) for line in block[first:])) if lines else None
        rows, groups = _body(text, block[first:], header) if header else ((), ())
        if header and rows:
            return Table(header, rows, groups, above, counts)
    return None


def _body(
    text: Text, lines: Sequence[Line], header: tuple[Head, ...]
) -> tuple[tuple[tuple[Cell, ...], ...], tuple[Span | None, ...]]:
    """The rows under a header, and the heading over each."""
    rows: list[tuple[Cell, ...]] = []
    groups: list[Span | None] = []
    group: Span | None = None
    for line in lines:
        row = _aligned(text, line.cells, header) if line.cells and not numbers_columns(text, line.cells) else None
        if row is not None:
            rows.append(tuple(cell._replace(kind=head.kind) for cell, head in zip(row, header, strict=True)))
            groups.append(group)
        elif not line.cells or (len(line.cells) == PAIR and is_mark(text, line.cells[0])):
            group = line.span
    return tuple(rows), tuple(groups)


def _first_row(text: Text, block: list[Line]) -> int:
    """The index of the first line that is a row; 0 without one."""
    for at, line in enumerate(block):
        if line.cells and (has_numbers(text, line.cells) or (at and _is_counted(text, line.cells))):
            return at
    return 0


def _first_marked(text: Text, block: list[Line]) -> int:
    """The index of the first line below the header of a table of words: 2 where the second line has no mark and the
    next has one.
    """
    if len(block) < 3 or not _P.index_head.fullmatch(text.key, *block[0].cells[0][:2]):
        return 1
    marked = [bool(line.cells) and is_mark(text, line.cells[0]) for line in block[1:3]]
    return 2 if marked == [False, True] else 1


def _lists_units(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a header is that of a list of units, criteria or numbered rows ("TT", "Tên xã", "Tiêu chí"), which prose with
    tabs has not.
    """
    known = (_P.index_head, _P.unit_names_head, _CRITERIA)
    return any(head.fullmatch(text.key, cell.start, cell.end) for cell in cells for head in known)


def _parted(text: Text, cells: tuple[Cell, ...]) -> Iterator[list[tuple[Cell, ...]]]:
    """The two lines of a header that was pasted with one cell per line: "Chỉ tiêu", "Năm 2016", "Năm 2017" | "KH",
    "TH", "KH", "TH".
    """
    kinds = [known for kind, known in _KINDS if kind in ("share", "ratio", "plan", "forecast", "result")]
    at = len(cells)
    while at > PAIR and any(known.fullmatch(text.key, cells[at - 1].start, cells[at - 1].end) for known in kinds):
        at -= 1
    for lower in range(at, len(cells)):
        yield [cells[:lower], cells[lower:]]


def _is_counted(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line begins with its number: "1 | Quy hoạch | Đạt" is a row, also above "10 | Thu nhập | 48,2"."""
    return _INDEX.fullmatch(text.key, cells[0].start, cells[0].end) is not None and not numbers_columns(text, cells)


def _header(text: Text, heads: list[tuple[Cell, ...]], widest: int) -> tuple[Head, ...] | None:
    """The columns: the cells of the first line, divided by those of the second where there is one. ``widest``: cells of
    the longest row.
    """
    upper, lower = heads[0], heads[1] if len(heads) > 1 else ()
    if not lower:
        columns: list[tuple[Cell, ...]] = [(cell,) for cell in upper]
    elif len(upper) == len(lower) >= widest:
        columns = _filled(upper, lower)
    else:
        columns = _divided(text, upper, lower)
    if not columns:
        return None
    return tuple(Head(cells, kind) for cells, kind in zip(columns, _columns(text, columns), strict=True))


def _filled(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[tuple[Cell, ...]]:
    """The columns of a header that was pasted with its empty cells: an empty one continues the cell to its left."""
    columns, over = [], upper[0]
    for above, below in zip(upper, lower, strict=True):
        over = above if above.start < above.end or below.start == below.end else over
        columns.append(tuple(cell for cell in (over, below) if cell.start < cell.end))
    return columns


def _divided(text: Text, upper: Sequence[Cell], lower: Sequence[Cell]) -> list[tuple[Cell, ...]]:
    """The columns of a header whose upper cells span several lower ones, each as many; none where the numbers do not
    match.
    """
    kinds = _columns(text, [(cell,) for cell in upper])
    able = [at for at, kind in enumerate(kinds) if kind not in _APART] or [
        at for at, cell in enumerate(upper) if text.key.startswith(_TOLD_OF, cell.start)
    ]  # "Xã | Năm công nhận" over "Nâng cao | Kiểu mẫu"
    if not able:
        return []
    all_span = len(lower) > len(able) and len(lower) % len(able) == 0
    spanning = able if all_span else [at for at in able if kinds[at] == "year"] or able[-1:]
    each, rest = divmod(len(lower), len(spanning))
    if rest:
        return []
    columns: list[tuple[Cell, ...]] = []
    for at, cell in enumerate(upper):
        parts = lower[spanning.index(at) * each : (spanning.index(at) + 1) * each] if at in spanning else ()
        columns += [(cell, part) for part in parts] or [(cell,)]
    return columns


def _columns(text: Text, columns: Sequence[tuple[Cell, ...]]) -> list[str]:
    """Kinds of the columns, by the lowest cell that tells one: the first that is no index is the label; of several
    columns of names, the last.
    """
    found: list[str] = []
    for cells in columns:
        said = words_of(text, cells)
        words = [text.key[cell.start : cell.end] for cell in reversed(cells)] + [said] * (len(cells) > 1)
        kind = next((kind for word in words for kind, known in _KINDS if known.fullmatch(word)), "measure")
        if "label" not in found and kind != "index" and not (kind == "note" and said.startswith(_TOLD_OF)):
            kind = "label"
        elif said == _UNITS:
            kind = "unit"
        elif said == _TARGETS and any(_P.criteria_head.fullmatch(text.key, *c[:2]) for head in columns for c in head):
            kind = "norm"  # "Tên tiêu chí | Chỉ tiêu | Kết quả"
        elif (
            kind == "measure"
            and _P.unit_names_head.fullmatch(said)
            and _P.unit_names_head.fullmatch(text.key, *columns[found.index("label")][0][:2])
        ):
            found[found.index("label")], kind = "note", "label"  # "Huyện | Xã | Số tiêu chí"
        found.append(kind)
    return found


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
        at = canonical.rfind("\n", 0, max(0, len(canonical[:at].rstrip()))) + 1
    return at
