"""STACKED: tables with one cell per line, as they come from some pages and from PDF: "TT", "Xã", "Năm công nhận", "1",
"Thượng Lộc", "2015", "2", "Vượng Lộc", "2016".

The header goes from the line "TT" to the first mark of a row. A row begins with the next number and a name behind it; a
line with a year and a count ("2014 (8 xã)") or one more than the header has columns is the heading of the rows below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from ntm_extract.document import Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.layout.rows import LONGEST, NUMBER, Cell, Line
from ntm_extract.span import Span, line_end

_P = phrases("stacked")
STACKED = "\n"  # what parts the cells
HEADS = 14  # lines of a header
FEWEST = 2  # columns of a header, and rows


def stacked(text: Text) -> Iterator[list[Line]]:
    """The tables of a text, each as the lines that it would have if written in rows."""
    end = 0
    for opens in _P.opens.finditer(text.key) if "tt" in text.key else ():
        if opens.start() < end:
            continue
        lines = list(_lines(text.key, opens.start()))
        first = next((at for at in range(len(lines)) if _begins(text.key, lines, at)), 0)
        if not FEWEST <= first <= HEADS:
            continue
        reader, header = _Rows(text.key, lines, first), lines[:first]
        if reader.columns == first + 1:  # the head over the names is left empty: "TT", "", "Quyết định công nhận"
            header.insert(1, Span(header[0].end, header[0].end))
        rows = reader.read()
        if sum(len(row.cells) > 1 for row in rows) >= FEWEST:
            end = rows[-1].span.end
            yield [_line(header), *rows]


def _lines(key: str, at: int) -> Iterator[Span]:
    """The lines with words from ``at`` on, up to one that is too long for a cell."""
    while at < len(key):
        end = line_end(key, at)
        line = key[at:end]
        start, stop = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        if stop - start > LONGEST:
            return
        if start < stop:
            yield Span(start, stop)
        at = end + 1


def _begins(key: str, lines: Sequence[Span], at: int) -> bool:
    """Whether the header has ended: the line is the mark of a row, the heading of a group, a total with its number."""
    if _P.total.fullmatch(key, *lines[at]):
        return at + 1 < len(lines) and NUMBER.fullmatch(key, *lines[at + 1]) is not None
    return any(known.fullmatch(key, *lines[at]) for known in (_P.mark, _P.group))


def _line(cells: Sequence[Span]) -> Line:
    """A Line of cells."""
    return Line(Span(cells[0].start, cells[-1].end), STACKED, tuple(Cell(*cell) for cell in cells))


class _Rows:
    """Parser of the rows below a header of ``heads`` cells, with ``columns`` cells each; ``twice``: each row has a
    number within its group as well: "11", "1", "Thượng Lộc".
    """

    def __init__(self, key: str, lines: Sequence[Span], heads: int) -> None:
        self.key, self.lines, self.heads = key, lines, heads
        first = next((at for at in range(heads, len(lines)) if self._number(at)), len(lines))
        self.columns = heads + (self._apart(heads) < FEWEST <= self._apart(heads + 1))
        self.twice = self._number(first + 1) is not None and self._is_named(first + 2)

    def read(self) -> list[Line]:
        """Rows and headings, up to a number that is out of order."""
        rows: list[Line] = []
        at, number = self.heads, 0
        while at < len(self.lines):
            if self._is_row(at, number):
                number = self._number(at) or number
                stop = min(self._end(at, number), at + self.columns)
                row = self.lines[at:stop]
                if _P.total.fullmatch(self.key, *row[0]):  # a sum has no number, and is sums alone
                    sums = takewhile(lambda cell: NUMBER.fullmatch(self.key, *cell), row[1 : self.columns - 1])
                    row = [Span(row[0].start, row[0].start), row[0], *sums]
                    stop = at + len(row) - 1
                rows.append(_line(row))
            elif self._number(at) is not None:
                break
            else:
                stop = next((i for i in range(at + 1, len(self.lines)) if self._number(i) is not None), at + 1)
                rows.append(Line(Span(self.lines[at].start, self.lines[stop - 1].end), "", ()))
            at = stop
        while rows and not rows[-1].cells:
            rows.pop()  # what stands below the table heads nothing
        return rows

    def _apart(self, cells: int) -> int:
        """How many rows have so many cells, by the distance to the next number in lines."""
        numbers = [self._number(at) for at in range(self.heads, len(self.lines))]
        return sum(a is not None and b == a + 1 for a, b in zip(numbers, numbers[cells:], strict=False))

    def _number(self, at: int) -> int | None:
        """The number that fills a line, or None."""
        found = _P.number.fullmatch(self.key, *self.lines[at]) if at < len(self.lines) else None
        return int(found[1]) if found else None

    def _is_row(self, at: int, number: int) -> bool:
        """Whether a row begins here, behind the one of ``number``: with the next number or the first one, or a total, or
        the sums of a group.
        """
        if _P.total.fullmatch(self.key, *self.lines[at]):
            return at + 1 < len(self.lines) and NUMBER.fullmatch(self.key, *self.lines[at + 1]) is not None
        if self._opens_group(at):
            counted = [NUMBER.fullmatch(self.key, *line) is not None for line in self.lines[at + 2 : at + 5]]
            return any(map(all, pairwise(counted)))  # "II | Vốn tỉnh | 62 | 30", not "II | Huyện A | 3 | Quế Long"
        own = self._number(at)
        if own is None or (number and own not in (1, number + 1)):
            return False
        return self._is_named(at + 2) if self.twice and self._number(at + 1) is not None else self._is_named(at + 1)

    def _opens_group(self, at: int) -> bool:
        """Whether a line is the mark of a group, and the next its name: "II", "Ngân sách tỉnh"."""
        return _P.roman.fullmatch(self.key, *self.lines[at]) is not None and self._is_named(at + 1)

    def _is_named(self, at: int) -> bool:
        """Whether a line is a name and no number."""
        return at < len(self.lines) and _P.named.search(self.key, *self.lines[at]) is not None

    def _end(self, at: int, number: int) -> int:
        """The end of the row that begins at ``at``: the start of the next (of several possible ones, the one that gives
        it as many cells as the header has), or a heading.
        """
        ends = []
        for i in range(at + 2, min(len(self.lines), at + 2 * self.columns + 2)):
            line = self.lines[i]
            if _P.group.fullmatch(self.key, *line) or self._opens_group(i):
                ends.append(i)
                break
            if self._is_row(i, number):
                ends.append(i)
        return next((i for i in ends if i - at == self.columns), ends[0] if ends else len(self.lines))
