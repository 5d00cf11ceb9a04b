"""ROWS: lines of cells as papers paste tables, by the separator of the cells (tabs, bars, semicolons, wide gaps),
grouped into blocks that may be a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ntm_extract.document import Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.span import Span

_P = phrases("tables")
SIGNS = {"\t": 2, "|": 2, ";": 3}  # what parts cells -> lines that a table has at least, its header among them
LONGEST = 80  # characters of a heading between rows
LONGEST_OF = {"\t": 300, "|": 600, ";": 120}  # characters of a cell; longer ones are prose
NUMBER = _P.number
AMOUNT = _P.amount
YEAR = sought(r"(?<!\d)20\d\d(?!\d)")
_RULE = re.compile(r"[\s|:+-]+")  # "|---|---|" under a header
# wide gaps are columns, as those of text pasted from a sheet
_GAP = re.compile(r"  (?:(?<=\S  ) {2,}(?=\S)|(?<=\d  ) *(?=\d))")
_DIGITS = re.compile(r"\(?(\d{1,2})")


class Cell(NamedTuple):
    """``kind``: of its column ("label", "site", "detail", "index", "unit", "note", "share", "ratio", "change", "norm", "plan",
    "forecast", "result", "year", "measure"); "" before that is known.
    """

    start: int
    end: int
    kind: str = ""


def words_of(text: Text, cells: Iterable[Cell]) -> str:
    """The folded words of cells, joined: of a header over several lines."""
    return " ".join(text.key[cell.start : cell.end] for cell in cells)


class Line(NamedTuple):
    """A line of a table. ``sign``: the separator; "" and no cells for the heading of a group of rows."""

    span: Span
    sign: str
    cells: tuple[Cell, ...]


def blocks(text: Text) -> Iterator[list[Line]]:
    """Runs of lines with the same separator, in text order."""
    if not any(sign in text.raw for sign in SIGNS) and "    " not in text.raw:
        return
    signed = _signed(text)
    lines = [
        Line(Span(*match.span()), *_cells(signed, *match.span()))
        for match in re.finditer(r"[^\n]+", signed)
        if not _RULE.fullmatch(match[0])
    ]
    yield from _runs(text, lines)


def _runs(text: Text, lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of lines with the same separator. A short line before one with numbers is the heading of a group of rows;
    lines with semicolons, which prose has too, must have the same number of cells.
    """
    block: list[Line] = []
    for index, line in enumerate(lines):
        if block and index + 1 < len(lines) and _heads_group(text, block[0], line, lines[index + 1]):
            block.append(Line(line.span, "", ()))
            continue
        if block and (line.sign != block[0].sign or (line.sign == ";" and len(line.cells) != len(block[0].cells))):
            if len(block) >= SIGNS[block[0].sign]:
                yield block
            block = []
        if line.sign:
            block.append(line)
    if block and len(block) >= SIGNS[block[0].sign]:
        yield block


def _heads_group(text: Text, first: Line, line: Line, below: Line) -> bool:
    """Whether a line without cells heads a group of rows, whose first is ``below``: it holds numbers, or counts from one again
    under the ``first`` line: "TT | Xã | Huyện", ..., "II. Xã nâng cao", "1 | Thượng Lộc | Can Lộc".
    """
    short = not line.sign and line.span.end - line.span.start <= LONGEST
    if not short or first.sign == ";" or below.sign != first.sign:
        return False
    again = len(below.cells) == len(first.cells) and text.key[slice(*below.cells[0][:2])].strip(" .0") == "1"
    return again or has_numbers(text, below.cells)


def has_numbers(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line is a row: a cell behind its mark is a number and no year."""
    if not cells or numbers_columns(text, cells):
        return False
    return any(
        is_number(text, cell) and not _P.year.fullmatch(text.key, *cell[:2])
        for cell in cells[is_mark(text, cells[0]) :]
    )


def is_number(text: Text, cell: Cell) -> bool:
    """Whether a cell is a number, alone or with its unit: "12", "12 km"."""
    at = (text.key, cell.start, cell.end)
    return NUMBER.fullmatch(*at) is not None or AMOUNT.fullmatch(*at) is not None


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in a cell."""
    return cell.start == cell.end


def is_mark(text: Text, cell: Cell) -> bool:
    """Whether a cell is the mark of a row: "1", "II", "a"."""
    return _P.row_mark.fullmatch(text.key, cell.start, cell.end) is not None


def numbers_columns(text: Text, cells: Sequence[Cell]) -> bool:
    """Whether a line only numbers the columns: "A | B | 1 | 2 | 3=2/1"."""
    if len(cells) < 3 or not all(_P.column_number.fullmatch(text.key, *cell[:2]) for cell in cells):
        return False
    digits = [int(found[1]) for cell in cells if (found := _DIGITS.match(text.key, cell.start, cell.end))]
    return len(digits) > 1 and all(two == one + 1 for one, two in pairwise(digits)) and digits[0] <= 2


def with_tabs(text: Text) -> str:
    """The canonical text with the tabs of the raw one instead of spaces."""
    if "\t" not in text.raw:
        return text.canonical
    origin = range(len(text.raw)) if text.origin is None else text.origin
    return "".join("\t" if text.raw[at] == "\t" else char for char, at in zip(text.canonical, origin, strict=False))


def _signed(text: Text) -> str:
    """The text with its tabs, and a tab in each wide gap."""
    signed = with_tabs(text)
    return _GAP.sub(lambda gap: "\t" + gap[0][1:], signed) if "  " in signed else signed


def _cells(canonical: str, start: int, end: int) -> tuple[str, tuple[Cell, ...]]:
    """(separator, cells) of a line; no cells where it is none of a table."""
    line = canonical[start:end]
    for sign in SIGNS:
        if line.count(sign) < 1 + (sign == ";"):
            continue
        left = line.find("|") + 1 if sign == "|" and line.lstrip().startswith("|") else 0
        right = line.rfind("|") if sign == "|" and left and line.rstrip().endswith("|") else len(line)
        found, at = [], start + left
        for piece in line[left:right].split(sign):
            begins = at + len(piece) - len(piece.lstrip())
            found.append(Cell(begins, max(begins, at + len(piece.rstrip()))))
            at += len(piece) + 1
        if len(found) > 1 and all(cell.end - cell.start <= LONGEST_OF[sign] for cell in found):
            return sign, tuple(found)
    return "", ()
