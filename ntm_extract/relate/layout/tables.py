"""TABLES: rows of cells in the lines of a text, as readers write them ("Đường bê tông | km | 52 | 61,3") and as papers
paste them (tabs, semicolons, wide gaps).

A table has a header of one or two lines without numbers and rows below it. What a column holds is told by its header:
"ĐVT", "KH 2021", "TH 9 tháng", "% so KH", a year, or a measure of its own ("Thu nhập (triệu đồng/người)"); a cell of
the upper line may span several of the lower one ("Năm 2021" over "Kế hoạch | Thực hiện"). Readers leave empty cells
out: a row that is shorter than the header stands where its numbers and words fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ntm_extract.document import Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.span import Span

_P = phrases("tables")
SIGNS = {"\t": 2, "|": 2, ";": 3}  # what parts cells -> lines that a table has at least, its header among them
LONGEST = 80  # characters of a cell; longer ones are prose
NUMBER = _P.number
_RULE = re.compile(r"[\s|:+-]+")  # "|---|---|" under a header
# wide gaps are columns, as those of text pasted from a sheet
_GAP = re.compile(r"(?<=\S) {4,}(?=\S)|(?<=\d) {2,}(?=\d)")
_INDEX = re.compile(r"\d{1,2}\.?")
_DIGITS = re.compile(r"\(?(\d{1,2})")
_KINDS = (  # by the folded header, in this order
    ("index", _P.index_head),
    ("unit", _P.unit_head),
    ("note", _P.note_head),
    ("share", _P.share_head),
    ("plan", _P.plan_head),
    ("forecast", _P.forecast_head),
    ("result", _P.result_head),
    ("year", _P.year),
)
# columns whose cells are left empty at the ends of a row, or span rows
_OFTEN_EMPTY = frozenset({"index", "note", "share"})
_APART = frozenset({"index", "label", "unit", "note"})  # columns that no plan and result divide


class Cell(NamedTuple):
    """``kind``: of its column ("label", "index", "unit", "note", "share", "plan", "forecast", "result", "year",
    "measure"); "" before that is known.
    """

    start: int
    end: int
    kind: str = ""


class Head(NamedTuple):
    """What stands over a column: the cells of the header's lines, the upper one first, and the kind of the column."""

    cells: tuple[Cell, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Table:
    """``header`` with the kinds of the columns; ``rows`` without it; ``above``: the lines right over it, its caption.
    ``counts``: it holds numbers.
    """

    header: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    above: Span
    counts: bool = True

    @property
    def cells(self) -> Iterator[Cell]:
        """Those of the header and of the rows; a cell that spans several columns comes once for each."""
        for row in (*(head.cells for head in self.header), *self.rows):
            yield from row


def tables(text: Text) -> Iterator[Table]:
    """Tables in text order."""
    if not any(sign in text.raw for sign in SIGNS) and "    " not in text.raw:
        return
    signed = _signed(text)
    lines = [
        (match.span(), *_cells(signed, *match.span()))
        for match in re.finditer(r"[^\n]+", signed)
        if not _RULE.fullmatch(match[0])
    ]
    for block in _blocks(text, lines):
        table = _table(text, block)
        if table is not None:
            yield table


_Line = tuple[tuple[int, int], str, tuple[Cell, ...]]  # where it stands, what parts its cells, and these


def _blocks(text: Text, lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Runs of lines with the same sign. A short line before one with numbers is the heading of a group of rows; lines
    with semicolons, which prose has too, all have the same number of cells.
    """
    block: list[_Line] = []
    for index, line in enumerate(lines):
        span, sign, cells = line
        below = lines[index + 1] if index + 1 < len(lines) else None
        if (
            block
            and not sign
            and block[0][1] != ";"
            and span[1] - span[0] <= LONGEST
            and below
            and below[1] == block[0][1]
            and _has_numbers(text, below[2])
        ):
            continue
        if block and (sign != block[0][1] or (sign == ";" and len(cells) != len(block[0][2]))):
            if len(block) >= SIGNS[block[0][1]]:
                yield block
            block = []
        if sign:
            block.append(line)
    if block and len(block) >= SIGNS[block[0][1]]:
        yield block


def _table(text: Text, block: list[_Line]) -> Table | None:
    """The table of a block: its header, and the rows from the first that holds a number; of words alone, all lines
    below the first.
    """
    counts = any(_has_numbers(text, cells) for _, _, cells in block)
    first = (
        next(
            (
                at
                for at, (_, _, cells) in enumerate(block)
                if _has_numbers(text, cells) or (at and _is_counted(text, cells))
            ),
            0,
        )
        if counts
        else 1
    )
    if not first or not (counts or (block[0][1] == "|" and len(block) > SIGNS["|"])):
        return None
    # not "I | Xã nông thôn mới", which heads a group
    heads = [cells for _, _, cells in block[:first] if len(cells) > 2 or not _is_mark(text, cells[0])]
    header = _header(text, heads, max(len(cells) for _, _, cells in block[first:])) if heads else None
    if header is None:
        return None
    aligned = (_aligned(text, cells, header) for _, _, cells in block[first:] if not _numbers_columns(text, cells))
    rows = tuple(
        tuple(cell._replace(kind=head.kind) for cell, head in zip(row, header, strict=True)) for row in aligned if row
    )
    start = block[0][0][0]
    return Table(header, rows, Span(_caption(text.canonical, start), start), counts) if rows else None


def _has_numbers(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line is a row: a cell behind its mark is a number and no year."""
    if _numbers_columns(text, cells):
        return False
    return any(
        NUMBER.fullmatch(text.key, *cell[:2]) and not _P.year.fullmatch(text.key, *cell[:2])
        for cell in cells[_is_mark(text, cells[0]) :]
    )


def _is_counted(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line begins with its number: "1 | Quy hoạch | Đạt" is a row, also above "10 | Thu nhập | 48,2"."""
    return _INDEX.fullmatch(text.key, cells[0].start, cells[0].end) is not None and not _numbers_columns(text, cells)


def _is_mark(text: Text, cell: Cell) -> bool:
    return _P.row_mark.fullmatch(text.key, cell.start, cell.end) is not None


def _numbers_columns(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line only numbers the columns: "A | B | 1 | 2 | 3=2/1"."""
    if len(cells) < 3 or not all(_P.column_number.fullmatch(text.key, *cell[:2]) for cell in cells):
        return False
    digits = [int(found[1]) for cell in cells if (found := _DIGITS.match(text.key, cell.start, cell.end))]
    return len(digits) > 1 and all(two == one + 1 for one, two in pairwise(digits)) and digits[0] <= 2


def _header(text: Text, heads: list[tuple[Cell, ...]], widest: int) -> tuple[Head, ...] | None:
    """The columns: the cells of the first line, divided by those of the second where there is one. ``widest``: cells of
    the longest row.
    """
    upper, lower = heads[0], heads[1] if len(heads) > 1 else ()
    kinds = _columns(text, [(cell,) for cell in upper])
    columns: list[tuple[Cell, ...]]
    if not lower:
        columns = [(cell,) for cell in upper]
    elif len(upper) == len(lower) >= widest:  # pasted with its empty cells: one that is empty goes on from the left
        columns, over = [], upper[0]
        for above, below in zip(upper, lower, strict=True):
            over = above if above.start < above.end or below.start == below.end else over
            columns.append(tuple(cell for cell in (over, below) if cell.start < cell.end))
    else:
        divided = [at for at, kind in enumerate(kinds) if kind not in _APART]
        spanning = [at for at in divided if kinds[at] == "year"] or divided[-1:]
        whole = divided if divided and len(lower) % len(divided) == 0 and len(lower) > len(divided) else spanning
        if not whole or len(lower) % len(whole):
            return None
        each = len(lower) // len(whole)
        columns = []
        for at, cell in enumerate(upper):
            parts = lower[whole.index(at) * each : (whole.index(at) + 1) * each] if at in whole else ()
            columns += [(cell, part) for part in parts] or [(cell,)]
    return tuple(Head(cells, kind) for cells, kind in zip(columns, _columns(text, columns), strict=True))


def _columns(text: Text, columns: Sequence[tuple[Cell, ...]]) -> list[str]:
    """Kinds of the columns, by the lowest cell that tells: the first that is no index is the label, or of several
    columns of names the last one.
    """
    found: list[str] = []
    for cells in columns:
        said = " ".join(text.key[cell.start : cell.end] for cell in cells)
        words = [text.key[cell.start : cell.end] for cell in reversed(cells)] + [said] * (len(cells) > 1)
        kind = next((kind for word in words for kind, known in _KINDS if known.fullmatch(word)), "measure")
        if "label" not in found and kind != "index":
            kind = "label"
        elif said == "đơn vị":
            kind = "unit"
        elif (
            kind == "measure"
            and _P.unit_names_head.fullmatch(said)
            and _P.unit_names_head.fullmatch(text.key, *columns[found.index("label")][0][:2])
        ):
            found[found.index("label")], kind = "note", "label"  # "Huyện | Xã | Số tiêu chí"
        found.append(kind)
    return found


def _aligned(text: Text, cells: tuple[Cell, ...], header: tuple[Head, ...]) -> tuple[Cell, ...] | None:
    """A row with as many cells as the header: what is missing at its ends was empty or spans rows; None where it fits
    in no way or in several.
    """
    missing = len(header) - len(cells)
    if missing == 0:
        return cells
    if missing < 0 or len(cells) < 2:
        return None
    fits = sorted(
        (
            (sum(_fits(text, cell, head.kind) for cell, head in zip(cells, header[at:], strict=False)), -at)
            for at in range(missing + 1)
        ),
        reverse=True,
    )
    best, at = fits[0][0], -fits[0][1]
    if best < len(cells) or (len(fits) > 1 and fits[1][0] == best):
        return None
    if not {head.kind for head in (*header[:at], *header[at + len(cells) :])} <= _OFTEN_EMPTY:
        return None  # which of its measures is missing nobody can tell
    empty = Cell(cells[0].start, cells[0].start), Cell(cells[-1].end, cells[-1].end)
    return (*(empty[0],) * at, *cells, *(empty[1],) * (missing - at))


def _fits(text: Text, cell: Cell, kind: str) -> bool:
    """Whether a cell can stand in a column: numbers under what is measured, words under what is told."""
    if cell.start == cell.end:
        return True
    number = NUMBER.fullmatch(text.key, cell.start, cell.end) is not None
    return (
        _is_mark(text, cell)
        if kind == "index"
        else (
            number != (kind in ("label", "unit", "note"))
            or (kind == "note" and _P.year.fullmatch(text.key, cell.start, cell.end) is not None)
        )
    )


def _signed(text: Text) -> str:
    """The canonical text with the tabs of the raw one, for which it has spaces, and a tab in each wide gap."""
    signed = text.canonical
    if "\t" in text.raw:
        origin = range(len(text.raw)) if text.origin is None else text.origin
        signed = "".join("\t" if text.raw[at] == "\t" else char for char, at in zip(signed, origin, strict=False))
    return _GAP.sub(lambda gap: "\t" + gap[0][1:], signed) if "  " in signed else signed


def _cells(canonical: str, start: int, end: int) -> tuple[str, tuple[Cell, ...]]:
    """(sign, cells) of a line; no cells where it is none of a table."""
    line = canonical[start:end]
    for sign in SIGNS:
        if line.count(sign) < 1 + (sign == ";"):
            continue
        left = line.find("|") + 1 if sign == "|" and line.lstrip().startswith("|") else 0
        right = line.rfind("|") if sign == "|" and left and line.rstrip().endswith("|") else len(line)
        found, at = [], start + left
        for piece in line[left:right].split(sign):
            found.append(
                Cell(
                    at + len(piece) - len(piece.lstrip()),
                    max(at + len(piece.rstrip()), at + len(piece) - len(piece.lstrip())),
                )
            )
            at += len(piece) + 1
        if len(found) > 1 and all(cell.end - cell.start <= LONGEST for cell in found):
            return sign, tuple(found)
    return "", ()


def _caption(canonical: str, start: int) -> int:
    """Where the two lines over a table begin."""
    at = start
    for _line in range(2):
        at = canonical.rfind("\n", 0, max(0, len(canonical[:at].rstrip("\n")))) + 1
    return at
