"""TABLES: rows of cells in the lines of a text, as readers write them ("Đường bê tông | km | 52 | 61,3") and as papers paste them (tabs, semicolons).

A table has a header without numbers and rows with as many cells. What a column holds is told by its header: "ĐVT", "KH 2021", "TH 9 tháng",
"% so KH", a year, or a measure of its own ("Thu nhập (triệu đồng/người)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from ntm_extract.document import Text
from ntm_extract.span import Span

SIGNS = {"\t": 2, "|": 2, ";": 3}  # what parts cells -> lines that a table has at least, its header among them
LONGEST = 80  # characters of a cell; longer ones are prose
NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?(?:/\d+)?\s?%?|\d+/\d+")
_RULE = re.compile(r"[\s|:+-]+")  # "|---|---|" under a header
_YEAR = re.compile(r"(?:(?:cuối|đến|hết)\s)?(?:năm\s)?20\d\d")
_KINDS = (  # by the folded header, in this order
    ("index", re.compile(r"s?tt|số tt|#")),
    ("unit", re.compile(r"đvt|đơn vị tính|đv tính|đv")),
    ("note", re.compile(r"ghi chú|nguồn")),
    ("share", re.compile(r"(?:%|tỷ lệ|mức|so|th/kh|đạt).*(?:kh|kế hoạch|so với|hoàn thành|chỉ tiêu|cùng kỳ).*|%|so sánh.*|tăng.*giảm.*")),
    ("plan", re.compile(r"(?:.*\s)?(?:kh|kế hoạch|chỉ tiêu|mục tiêu|phấn đấu|được giao|giao)(?:\s.*)?")),
    ("forecast", re.compile(r"(?:.*\s)?(?:ước|ước th|dự kiến)(?:\s.*)?")),
    ("result", re.compile(r"(?:.*\s)?(?:th|thực hiện|kết quả|hiện trạng|đã đạt|đạt được)(?:\s.*)?")),
    ("year", _YEAR),
)


class Cell(NamedTuple):
    """``kind``: of its column ("label", "index", "unit", "note", "share", "plan", "forecast", "result", "year", "measure"); "" before that is known."""

    start: int
    end: int
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """``header`` with the kinds of the columns; ``rows`` without it; ``above``: the lines right over it, its caption."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    above: Span


def tables(text: Text) -> Iterator[Table]:
    """Tables in text order."""
    if not any(sign in text.raw for sign in SIGNS):
        return
    signed = _with_tabs(text)
    lines = [(match.span(), _cells(signed, *match.span())) for match in re.finditer(r"[^\n]+", signed) if not _RULE.fullmatch(match[0])]
    for (sign, size), group in groupby(lines, key=lambda line: (line[1][0], len(line[1][1]))):
        block = [(span, cells) for span, (_, cells) in group]
        if size < 2 or len(block) < SIGNS[sign]:
            continue
        header, rows = block[0][1], [cells for _, cells in block[1:]]
        if any(NUMBER.fullmatch(text.key, *cell[:2]) and not _YEAR.fullmatch(text.key, *cell[:2]) for cell in header):
            continue
        start = block[0][0][0]
        kinds = _columns(text, header)
        yield Table(
            tuple(cell._replace(kind=kind) for cell, kind in zip(header, kinds, strict=True)),
            tuple(tuple(cell._replace(kind=kind) for cell, kind in zip(cells, kinds, strict=True)) for cells in rows),
            Span(_caption(text.canonical, start), start),
        )


def _with_tabs(text: Text) -> str:
    """The canonical text with the tabs of the raw one, for which it has spaces."""
    if "\t" not in text.raw:
        return text.canonical
    origin = range(len(text.raw)) if text.origin is None else text.origin
    return "".join("\t" if text.raw[at] == "\t" else char for char, at in zip(text.canonical, origin, strict=False))


def crossing(table: Table, start: int, end: int) -> bool:
    """Whether ``[start, end)`` goes from one cell into the next: "TH |2021 | %| so KH" is no share."""
    return any(cell.start <= start < cell.end < end for row in (table.header, *table.rows) for cell in row)


def _cells(canonical: str, start: int, end: int) -> tuple[str, tuple[Cell, ...]]:
    """(sign, cells) of a line; no cells where it is none of a table."""
    line = canonical[start:end]
    for sign in SIGNS:
        if line.count(sign) < 2 - (sign == "|"):
            continue
        left = len(line) - len(line.lstrip(" |")) if sign == "|" else 0
        right = len(line.rstrip(" |")) if sign == "|" else len(line)
        found, at = [], start + left
        for piece in line[left:right].split(sign):
            found.append(Cell(at + len(piece) - len(piece.lstrip()), at + len(piece.rstrip())))
            at += len(piece) + 1
        if len(found) > 1 and all(cell.end - cell.start <= LONGEST for cell in found):
            return sign, tuple(found)
    return "", ()


def _columns(text: Text, header: tuple[Cell, ...]) -> list[str]:
    """Kinds of the columns: the first that is no index is the label."""
    found: list[str] = []
    for cell in header:
        kind = next((kind for kind, words in _KINDS if words.fullmatch(text.key, cell.start, cell.end)), "measure")
        found.append("label" if "label" not in found and kind != "index" else kind)
    return found


def _caption(canonical: str, start: int) -> int:
    """Where the two lines over a table begin."""
    at = start
    for _line in range(2):
        at = canonical.rfind("\n", 0, max(0, len(canonical[:at].rstrip("\n")))) + 1
    return at
