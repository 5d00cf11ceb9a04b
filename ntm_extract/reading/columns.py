"""A printed page -> its lines in reading order: columns one after the other, a heading across them before both, a table
row by row.

Only positions count, not the order in which a program wrote the letters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean, median
from typing import NamedTuple

from ntm_extract.reading.layout import ROW

# letter heights between two pieces of a line, from which on they are cells or columns; justified spaces are narrower
_GAP = 1.5
_SPACE = 0.15  # from which on they are words
_LINES = 2  # of a column at least
_BOTH = 9  # of two columns together
_PROSE = 18.0  # letters in the mean line of a column; a newspaper's narrowest has 25, the cells of a table 5 to 15
_RULES = 3  # horizontal lines drawn at one height on both sides: a table with borders
_LINE = 3.0  # points between two strokes of one line of a table, as each cell draws its own
_CELL = 300  # letters; a cell that holds more is no cell but a part of the page
_APART = 1.6  # letter heights from line to line, beyond what is usual, from which on something new begins
_EMPTY = 2.5  # letter heights from line to line, from which on an empty line stands between: double spacing is 2.3
_LARGER = 1.15  # of two letter heights: a heading and its text


class Run(NamedTuple):
    """Letters side by side on one base line; points from the lower left corner of the page. ``cell``: an upright line
    stands close before it.
    """

    text: str
    left: float
    base: float
    right: float
    size: float
    cell: bool = False


class Line(NamedTuple):
    """A line of one column. ``opens``: it begins a paragraph, by indent, gap or letter size; ``apart``: the gap is as
    wide as an empty line.
    """

    text: str
    left: float
    base: float
    right: float
    size: float
    opens: bool = False
    apart: bool = False


class Rule(NamedTuple):
    """A horizontal line that is drawn on the page."""

    left: float
    right: float
    height: float


class Upright(NamedTuple):
    """A vertical line that is drawn on the page."""

    place: float
    bottom: float
    top: float


def lines_in_order(runs: Sequence[Run], rules: Sequence[Rule], known: set[int]) -> Iterator[list[Line]]:
    """Blocks of lines, each the whole height of a column or what stands across columns.

    ``known``: left edges of columns on the pages before; those of this page are added. They identify a last column of
    two lines.
    """
    if not runs:
        return
    gutter = _gutter(runs, rules, known)
    if gutter is None:
        yield _opened(list(_rows(runs, rules)))
        return
    known.add(gutter)
    left, right, across = _sides(runs, gutter)
    bands = sorted({run.base for run in across}, reverse=True)
    ceiling = max(run.base for run in runs) + 1
    waiting: list[Run] = []
    for floor in [*bands, float("-inf")]:
        inside = [[run for run in side if floor < run.base < ceiling] for side in (left, right)]
        if waiting and any(inside):
            yield _opened(list(_rows(waiting, rules)))
            waiting = []
        for side in inside:
            yield from lines_in_order(side, rules, known)
        waiting += [run for side in (across, left, right) for run in side if run.base == floor]
        ceiling = floor
    if waiting:
        yield _opened(list(_rows(waiting, rules)))


def _sides(runs: Iterable[Run], gutter: float) -> tuple[list[Run], list[Run], list[Run]]:
    """(left, right, across) of a vertical line."""
    left: list[Run] = []
    right: list[Run] = []
    across: list[Run] = []
    for run in runs:
        (right if run.left >= gutter - 1 else left if run.right <= gutter else across).append(run)
    return left, right, across


def _gutter(runs: Sequence[Run], rules: Sequence[Rule], known: set[int]) -> int | None:
    """The left edge of the right one of two columns: the gutter that fewest lines cross."""
    begins = Counter(round(run.left) for run in runs)
    candidates = {x for x, count in begins.most_common(24) if count + begins[x - 1] + begins[x + 1] >= 2} | known
    usual = median(run.size for run in runs)
    best: tuple[tuple[int, int], int] | None = None
    for x in candidates:
        left, right, across = _sides(runs, x)
        if not left or not right or not _is_column(left) or not (x in known or _are_columns(left, right)):
            continue
        low, high = _shared(left, right)
        if high - low < usual or _is_table(x, [rule for rule in rules if low < rule.height < high]):
            continue
        rank = (len(across), -min(len(left), len(right)))
        if best is None or rank < best[0]:
            best = rank, x
    return best[1] if best is not None else None


def _are_columns(left: list[Run], right: list[Run]) -> bool:
    """Whether there is enough on both sides, and the right one is prose as well."""
    return min(len(left), len(right)) >= _LINES and len(left) + len(right) >= _BOTH and _is_column(right)


def _is_column(runs: list[Run]) -> bool:
    """Whether runs are prose, by the length of their lines."""
    return fmean(len(run.text) for run in runs) >= _PROSE


def _is_table(x: float, rules: Sequence[Rule]) -> bool:
    """Whether lines are drawn at the same heights on both sides, as borders of rows are."""
    before = {round(rule.height / 2) for rule in rules if rule.left < x - 5}
    behind = {round(rule.height / 2) for rule in rules if rule.right > x + 5}
    return len(before & behind) >= _RULES


def _shared(left: list[Run], right: list[Run]) -> tuple[float, float]:
    """The lower and upper end of the height at which runs stand on both sides."""
    return (
        max(min(run.base for run in side) for side in (left, right)),
        min(max(run.base + run.size for run in side) for side in (left, right)),
    )


def _rows(runs: Sequence[Run], rules: Sequence[Rule]) -> Iterator[Line]:
    """Lines from the top; runs at about one height form one line, cells with `` | `` between; the lines of one row of a
    drawn table are one line.
    """
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: -r.base):
        row = rows[-1] if rows else []
        if row and row[0].base - run.base < 0.5 * max(row[0].size, run.size):
            row.append(run)
        else:
            rows.append([run])
    cells = [_cells(sorted(row, key=lambda r: r.left)) for row in rows]
    for group in _by_band(cells, rules):
        columns = _columns([cell for row in group for cell in row]) if len(group) > 1 else []
        if len(columns) > 1 and _one_row(columns):
            yield _line(
                [
                    column[0]._replace(
                        text=" ".join(cell.text for cell in column), right=max(cell.right for cell in column)
                    )
                    for column in columns
                ]
            )
        else:
            yield from map(_line, group)


def _one_row(columns: list[list[Run]]) -> bool:
    """Whether the cells between two drawn lines are one row: a cell has one line (else, as in a table with few borders,
    all rows have all cells), or all continue in small letters.
    """
    if max(sum(len(cell.text) for cell in column) for column in columns) >= _CELL:
        return False
    return any(len(column) == 1 for column in columns) or all(
        cell.text[0].islower() for column in columns for cell in column[1:]
    )


def _cells(row: Iterable[Run]) -> list[Run]:
    """The runs of one line, those a blank apart joined."""
    cells: list[Run] = []
    for run in row:
        gap = (run.left - cells[-1].right) / run.size if cells else 0.0
        if cells and gap <= _GAP and not run.cell:
            last = cells.pop()
            space = " " if gap > _SPACE and not last.text.endswith(" ") else ""
            size = max(last, run, key=lambda r: len(r.text)).size
            base = min(last.base, run.base)
            cells.append(last._replace(text=last.text + space + run.text, base=base, right=run.right, size=size))
        else:
            cells.append(run)
    return cells


def _line(cells: Sequence[Run]) -> Line:
    text = " ".join(ROW.join(cell.text for cell in cells).split())
    size = max(cells, key=lambda cell: len(cell.text)).size
    return Line(text, cells[0].left, min(cell.base for cell in cells), cells[-1].right, size)


def _by_band(rows: list[list[Run]], rules: Sequence[Rule]) -> Iterator[list[list[Run]]]:
    """Rows between the same two drawn lines, together; any other row alone."""
    drawn = len(rules) >= _RULES
    bands = [_band(row, rules) if drawn else None for row in rows]
    group: list[list[Run]] = []
    last: tuple[float, float] | None = None
    for row, band in zip(rows, bands, strict=True):
        if group and not (band and last and _same_band(band, last)):
            yield group
            group = []
        group.append(row)
        last = band
    if group:
        yield group


def _band(row: list[Run], rules: Sequence[Rule]) -> tuple[float, float] | None:
    """Heights of the nearest drawn lines below and above; None where the cells stand between different ones, as beside
    a cell of two rows.
    """
    found: tuple[float, float] | None = None
    for cell in row:
        over = [rule.height for rule in rules if rule.left < cell.right and rule.right > cell.left]
        below = max((height for height in over if height < cell.base), default=None)
        above = min((height for height in over if height > cell.base), default=None)
        if below is None or above is None or (found and not _same_band(found, (below, above))):
            return None
        found = found or (below, above)
    return found


def _same_band(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < _LINE and abs(one[1] - other[1]) < _LINE


def _columns(cells: list[Run]) -> list[list[Run]]:
    """Cells by column, each from the top, columns from the left. A line of prose across all makes one column of them."""
    columns: list[list[Run]] = []
    end = float("-inf")
    for cell in sorted(cells, key=lambda c: c.left):
        if columns and cell.left < end:
            columns[-1].append(cell)
        else:
            columns.append([cell])
        end = max(end, cell.right)
    return [sorted(column, key=lambda c: -c.base) for column in columns]


def _opened(lines: list[Line]) -> list[Line]:
    """The same lines, with the start of each paragraph marked."""
    if not lines:
        return lines
    steps = [a.base - b.base for a, b in zip(lines, lines[1:], strict=False)]
    usual = median(steps) if steps else 0.0
    margin = Counter(round(line.left) for line in lines).most_common(1)[0][0] if len(lines) > 2 else lines[0].left
    out = [lines[0]]
    for before, line, step in zip(lines, lines[1:], steps, strict=False):
        indented = (
            margin + 0.8 * line.size < line.left < margin + 5 * line.size and before.left < line.left - 0.8 * line.size
        )
        other = max(before.size, line.size) > _LARGER * min(before.size, line.size)
        apart = (step > usual * _APART or step > _EMPTY * max(before.size, line.size)) and not (
            ROW in before.text and ROW in line.text
        )
        out.append(line._replace(opens=indented or other or apart or step > usual * _APART, apart=apart))
    return out
