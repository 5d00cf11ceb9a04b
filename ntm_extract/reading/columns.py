"""A printed page -> its lines in reading order: columns one after the other, a heading across them before both, a table row by row.

The order in which a program wrote the letters of a page is not asked; only where they stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean, median
from typing import NamedTuple

from ntm_extract.reading.layout import ROW

_GAP = 1.5  # letter heights between two pieces of a line, from which on they are cells or columns; justified spaces are narrower
_SPACE = 0.15  # from which on they are words
_LINES = 2  # of a column at least
_BOTH = 9  # of two columns together
_PROSE = 18.0  # letters in the mean line of a column; a newspaper's narrowest has 25, the cells of a table 5 to 15
_RULES = 3  # horizontal lines drawn at one height on both sides: a table with borders
_APART = 1.6  # letter heights from line to line, beyond what is usual, from which on something new begins
_EMPTY = 2.5  # letter heights from line to line, from which on an empty line stands between: double spacing is 2.3
_LARGER = 1.15  # of two letter heights: a heading and its text


class Run(NamedTuple):
    """Letters side by side on one base line; points from the lower left corner of the page."""

    text: str
    left: float
    base: float
    right: float
    size: float


class Line(NamedTuple):
    """A line of one column. ``opens``: a paragraph begins, as an indent, a gap or another letter size shows; ``apart``: the gap is as wide as an empty line."""

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


def lines_in_order(runs: Sequence[Run], rules: Sequence[Rule], known: set[int]) -> Iterator[list[Line]]:
    """Blocks of lines, each the whole height of a column or what stands across columns.

    ``known``: where columns began on the pages before; those of this page are added. A last column of two lines is known by them.
    """
    if not runs:
        return
    gutter = _gutter(runs, rules, known)
    if gutter is None:
        yield _opened(list(_rows(runs)))
        return
    known.add(gutter)
    left, right, across = _sides(runs, gutter)
    bands = sorted({run.base for run in across}, reverse=True)
    ceiling = max(run.base for run in runs) + 1
    waiting: list[Run] = []
    for floor in [*bands, float("-inf")]:
        inside = [[run for run in side if floor < run.base < ceiling] for side in (left, right)]
        if waiting and any(inside):
            yield _opened(list(_rows(waiting)))
            waiting = []
        for side in inside:
            yield from lines_in_order(side, rules, known)
        waiting += [run for run in across if run.base == floor] + [run for side in (left, right) for run in side if run.base == floor]
        ceiling = floor
    if waiting:
        yield _opened(list(_rows(waiting)))


def _sides(runs: Iterable[Run], gutter: float) -> tuple[list[Run], list[Run], list[Run]]:
    """(left, right, across) of a vertical line."""
    left: list[Run] = []
    right: list[Run] = []
    across: list[Run] = []
    for run in runs:
        (right if run.left >= gutter - 1 else left if run.right <= gutter else across).append(run)
    return left, right, across


def _gutter(runs: Sequence[Run], rules: Sequence[Rule], known: set[int]) -> int | None:
    """Where the right one of two columns begins; the gutter that fewest lines cross."""
    begins = Counter(round(run.left) for run in runs)
    candidates = {x for x, count in begins.most_common(24) if count + begins[x - 1] + begins[x + 1] >= 2} | known
    best: tuple[tuple[int, int], int] | None = None
    for x in candidates:
        left, right, across = _sides(runs, x)
        if not left or not right or (x not in known and (min(len(left), len(right)) < _LINES or len(left) + len(right) < _BOTH or not _is_column(right))) or not _is_column(left):
            continue
        shared = min(max(r.base + r.size for r in left), max(r.base + r.size for r in right)) - max(min(r.base for r in left), min(r.base for r in right))
        if shared < median(run.size for run in runs) or _is_table(x, rules, left, right):
            continue
        rank = (len(across), -min(len(left), len(right)))
        if best is None or rank < best[0]:
            best = rank, x
    return best[1] if best is not None else None


def _is_column(runs: list[Run]) -> bool:
    """Prose: its lines are long."""
    return fmean(len(run.text) for run in runs) >= _PROSE


def _is_table(x: float, rules: Sequence[Rule], left: list[Run], right: list[Run]) -> bool:
    """Whether lines are drawn at the same heights on both sides, as the borders of rows are."""
    low, high = max(min(r.base for r in left), min(r.base for r in right)), min(max(r.base + r.size for r in left), max(r.base + r.size for r in right))
    inside = [rule for rule in rules if low < rule.height < high]
    beside = {round(rule.height / 2) for rule in inside if rule.left < x - 5} & {round(rule.height / 2) for rule in inside if rule.right > x + 5}
    return len(beside) >= _RULES


def _rows(runs: Sequence[Run]) -> Iterator[Line]:
    """Lines from the top; runs at about one height stand in one line, cells with `` | `` between."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: -r.base):
        row = rows[-1] if rows else []
        if row and row[0].base - run.base < 0.5 * max(row[0].size, run.size):
            row.append(run)
        else:
            rows.append([run])
    for row in rows:
        row.sort(key=lambda r: r.left)
        text, end = "", row[0].left
        for run in row:
            gap = (run.left - end) / run.size
            text += (ROW if gap > _GAP else " " if gap > _SPACE and not text.endswith(" ") else "") + run.text if text else run.text
            end = run.right
        yield Line(" ".join(text.split()), row[0].left, min(r.base for r in row), end, max(row, key=lambda r: len(r.text)).size)


def _opened(lines: list[Line]) -> list[Line]:
    """The same lines, told where a paragraph begins."""
    if not lines:
        return lines
    steps = [a.base - b.base for a, b in zip(lines, lines[1:], strict=False)]
    usual = median(steps) if steps else 0.0
    margin = Counter(round(line.left) for line in lines).most_common(1)[0][0] if len(lines) > 2 else lines[0].left
    out = [lines[0]]
    for before, line, step in zip(lines, lines[1:], steps, strict=False):
        indented = margin + 0.8 * line.size < line.left < margin + 5 * line.size and before.left < line.left - 0.8 * line.size
        other = max(before.size, line.size) > _LARGER * min(before.size, line.size)
        apart = (step > usual * _APART or step > _EMPTY * max(before.size, line.size)) and not (ROW in before.text and ROW in line.text)
        out.append(line._replace(opens=indented or other or apart or step > usual * _APART, apart=apart))
    return out
