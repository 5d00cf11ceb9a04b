"""CSV, TSV and the like: one article a row, streamed, its days read as the table writes them."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TextIO

from ntm_extract.reading.encoding import decode
from ntm_extract.reading.fields import field_of
from ntm_extract.reading.grid import Spot, add_table
from ntm_extract.reading.layout import Piece, Traced
from ntm_extract.reading.rows import LONG, TITLES, article, as_bytes, is_header, no_text
from ntm_extract.reading.source import HEAD, LARGEST, MB, Article, Items, Refused, Rejected, Source
from ntm_extract.reading.text import decoded

csv.field_size_limit(1 << 28)


def header(text: str) -> tuple[int, str] | None:
    """Where the rows of a table begin, and their delimiter; None where no line says so that names a column of text.
    Excel writes "sep=;" before it, and what stands over a table in as many columns: "DANH SÁCH TIN BÀI,,,".
    """
    start = found.end() if (found := re.match(r"sep=.\r?\n", text)) else 0
    above: list[str] = []
    for line in islice(re.finditer(r"([^\r\n]*)(?:\r?\n|\r|\Z)", text[start : start + HEAD]), TITLES):
        delimiter = dialect(line[1])
        if delimiter and all(title.count(delimiter) == line[1].count(delimiter) for title in above):
            return start + line.start(), delimiter
        above.append(line[1])
    return None


def dialect(line: str) -> str | None:
    """The delimiter of a header line that names a text column; None where it is no such header.

    The first line of an article names columns by chance: "Mục đích, nội dung, ý nghĩa". So a cell of a header is short,
    and a text column whose name is written as words ("Nội dung", not "noi_dung") has another known column beside it.
    """
    for delimiter in ",;\t|":
        try:
            columns = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            return None
        if is_header(columns):
            return delimiter
    return None


def strange_columns(name: str, text: str) -> list[str]:
    """The header of a CSV, by the ``text`` that it begins with, which has cells as long as articles and tells none of
    them by a name that is known.
    """
    for delimiter in ",;\t|" if _is_csv(name) else "":
        head, *rows = [*islice(csv.reader(io.StringIO(text, newline=None), delimiter=delimiter), 3)] or [[]]
        if len(head) > 1 and any(len(row) == len(head) and max(map(len, row)) > LONG for row in rows):
            return head
    return []


def is_sheet(name: str, text: str) -> bool:
    """Whether a CSV, by the ``text`` that it begins with, is a sheet of figures and no table of articles."""
    return _is_csv(name) and _delimiter(text) is not None


def _is_csv(name: str) -> bool:
    return name.lower().endswith((".csv", ".tsv"))


def _delimiter(text: str) -> str | None:
    """What parts the cells of most lines in as many columns; None where nothing does."""
    for delimiter in "\t;|,":
        try:
            rows = [row for row in csv.reader(io.StringIO(text[:HEAD], newline=None), delimiter=delimiter) if any(row)]
        except csv.Error:
            continue
        widths = Counter(map(len, rows))
        width, count = widths.most_common(1)[0] if widths else (0, 0)
        if width > 1 and count > 1 and 2 * count >= len(rows):
            return delimiter
    return None


def read_sheet(source: Source) -> Items:
    """One article: the rows of a sheet as those of a workbook, "Phú Lộc | 19 | 15,8"."""
    found = decoded(source)
    delimiter = _delimiter(found.text) or ","
    lines = io.StringIO(found.text.lstrip("\ufeff"), newline=None)
    traced = Traced()
    rows = enumerate(csv.reader((line.replace("\x00", "") for line in lines), delimiter=delimiter), 1)
    add_table(
        traced, [[Spot([Piece(cell.strip(), f"row={number}")]) for cell in row] for number, row in rows if any(row)]
    )
    if not traced.text.strip():
        raise Refused("NO_TEXT", "holds no text")
    yield Article(
        traced.text, encoding=found.encoding, certainty=found.certainty, notes=found.notes, locators=traced.locators
    )


def read_csv(source: Source) -> Items:
    """One article a row; the header names the columns. UTF-8 is streamed from LARGEST on. Raises Refused BAD_ROW."""
    if source.size > LARGEST and _is_utf8(source):
        head, encoding = header(source.words.replace("\r\n", "\n")), "utf-8"
        lines: TextIO = io.TextIOWrapper(source.open(), "utf-8-sig", "replace")
    else:
        found = decoded(source)
        text = found.text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        head, encoding, lines = header(text), found.encoding, io.StringIO(text)
    start, delimiter = head or (0, ",")
    with lines:
        lines.read(start)
        for number, (cells, month_first) in enumerate(_with_order(_table(lines, delimiter)), 2):
            if _UNCLOSED in cells:
                why = "has a quotation mark that is not closed, so that it held the rows behind it; these were read"
                yield Rejected(f"{source.name}:{number}", why, "BAD_ROW")
            elif _BEYOND in cells:
                yield Rejected(f"{source.name}:{number}", _spilt(cells, delimiter), "BAD_ROW")
            else:
                yield article(cells, number, encoding, as_bytes(cells), month_first) or no_text(source, number)


Row = dict[str, str]
_UNCLOSED = " "  # the name under which a row says that it swallowed others
_BEYOND = ""  # the name of what stands behind the last column


def _table(lines: TextIO, delimiter: str) -> Iterator[Row]:
    """The rows of a CSV. Cells beyond the last column are of the text, where this is the last one; else they stand under
    _BEYOND. A row that swallowed others, for a quotation mark in it is not closed, has _UNCLOSED alone, and these follow.
    Raises Refused BAD_ROW at the first that is none.
    """
    again: deque[str] = deque()
    names: Sequence[str] | None = None
    is_read = False
    try:
        while not is_read:
            given = iter(lambda: again.popleft() if again else next(lines, ""), "")
            rows = csv.DictReader((line.replace("\x00", "") for line in given), names, delimiter=delimiter)
            is_read = True
            for row in rows:
                if rest := _swallowed(row, delimiter):
                    again.extendleft(reversed(rest))
                    names, is_read = rows.fieldnames, False
                    yield {_UNCLOSED: ""}
                    break
                yield _cells(row, rows.fieldnames or [""], delimiter)
    except csv.Error as fault:
        raise Refused("BAD_ROW", f"is not CSV from here on ({fault})") from None


def _cells(row: dict[Any, Any], names: Sequence[str], delimiter: str) -> Row:
    """The cells of a row by column: see `_table`."""
    beyond = delimiter.join(row.pop(None, ()))
    cells = {k: v for k, v in row.items() if k and isinstance(v, str)}
    if beyond.strip(delimiter + " "):
        last = names[-1]
        cells |= {last: f"{cells[last]}{delimiter}{beyond}"} if field_of(last) == "text" else {_BEYOND: beyond}
    return cells


def _swallowed(row: dict[str, str | None], delimiter: str) -> list[str]:
    """The lines of other rows in the last cell of a row that lacks some."""
    last = next((cell for cell in reversed(row.values()) if isinstance(cell, str)), "")
    if None not in row.values() or "\n" not in last:
        return []
    lines = last.splitlines(keepends=True)
    whole = (
        i for i, line in enumerate(lines) if i and len(next(csv.reader([line], delimiter=delimiter), ())) >= len(row)
    )
    return lines[first:] if (first := next(whole, 0)) else []


def _spilt(cells: Row, delimiter: str) -> str:
    """Why a row with more cells than columns is refused."""
    count = cells[_BEYOND].count(delimiter) + 1
    return (
        f"has {count} cells beyond its last column: a text with {delimiter!r} in it lacks its quotation marks; put them"
    )


def _with_order(rows: Iterable[Row]) -> Iterator[tuple[Row, bool]]:
    """Each row, and whether Excel wrote the days of the table as in America: one is "7/25/2016", none "25/7/2016".

    The rows from the first day that may be read both ways are held back until another tells: at once where days stand
    first, else at the end of WINDOW rows, and where none of these tells, of the table or of MOST characters.
    """
    held: deque[Row] = deque()
    size, kinds = 0, set[str]()
    order: bool | None = None
    try:
        for row in rows:
            if order is None and (kind := _order(row)):
                kinds.add(kind)
            if order is not None or not kinds:
                yield row, bool(order)
                continue
            held.append(row)
            size += sum(map(len, row.values()))
            if _DAYS in kinds or (_MONTHS in kinds and len(held) >= WINDOW) or size > MOST:
                order = _DAYS not in kinds and _MONTHS in kinds
                yield from _drained(held, order)
    except Refused:  # what stands before the break counts
        yield from _drained(held, _MONTHS in kinds)
        raise
    yield from _drained(held, _MONTHS in kinds)


def _drained(held: deque[Row], month_first: bool) -> Iterator[tuple[Row, bool]]:
    while held:
        yield held.popleft(), month_first


def _order(row: Row) -> str:
    """What the first day with strokes in a row says of the order: "" where there is none."""
    for column, value in row.items():
        if field_of(column) == "published" and (found := _SLASHED.match(value)):
            return _DAYS if int(found[1]) > _TWELVE else _MONTHS if int(found[2]) > _TWELVE else _EITHER
    return ""


_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")
_TWELVE = 12  # months
_DAYS, _MONTHS, _EITHER = "days", "months", "either"
WINDOW = 1_000  # rows among which a day may contradict the first that has its month before it
MOST = 64 * MB  # characters of rows that are held back


def _is_utf8(source: Source) -> bool:
    """By its first lines."""
    with source.open() as file:
        return decode(file.read(MB).rpartition(b"\n")[0]).encoding == "utf-8"
