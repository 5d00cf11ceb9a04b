"""RULED: the tables whose cells are drawn on a printed page -> their rows, each cell under its own head, whatever cells reach
over others or hold several lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ntm_extract.reading.columns import Line, Rule, Run, Upright
from ntm_extract.reading.grid import is_row, row_of, table_in

_NEAR = 3.0  # points between two strokes of one line of a table, as each cell draws its own
_NARROW = 6.0  # points of a column or row: less are two strokes of a double line
_EDGES = 3  # upright and level lines that a table has at least
_MOST = 60  # of either: more are a drawing
_Place = tuple[int, int]  # row and column of a cell


class Ruled(NamedTuple):
    """A table on a page: the heights between which it stands, its runs and its lines."""

    bottom: float
    top: float
    runs: tuple[Run, ...]
    lines: tuple[Line, ...]


def ruled_tables(runs: Sequence[Run], rules: Sequence[Rule], uprights: Sequence[Upright]) -> Iterator[Ruled]:
    """The tables of a page from the top; none where something stands beside it, or that only frames a text."""
    for bottom, top in _stretches(uprights):
        inside = [run for run in runs if bottom < run.base < top]
        xs = _edges(line.place for line in uprights if line.bottom < top and line.top > bottom)
        ys = _edges(rule.height for rule in rules if bottom - _NEAR <= rule.height <= top + _NEAR)[::-1]
        beside = any(not xs or not xs[0] - _NEAR <= _middle(run) <= xs[-1] + _NEAR for run in inside)
        if not inside or beside or not (_EDGES <= len(xs) <= _MOST and _EDGES <= len(ys) <= _MOST):
            continue
        cells = _cells(inside, xs, ys, _heads(rules, uprights, xs, ys))
        said = [[_said(cells.get((row, at), ())) for at in range(len(xs) - 1)] for row in range(len(ys) - 1)]
        table = table_in(said)
        if table is not None and all(not any(row) or is_row(row) or sum(map(bool, row)) == 1 for row in said):
            rows = ((row, ys[at + 1]) for at, row in enumerate(said) if any(row))
            yield Ruled(bottom, top, tuple(inside), tuple(_line(row, base, xs, inside[0].size) for row, base in rows))


def _stretches(uprights: Sequence[Upright]) -> list[tuple[float, float]]:
    """The heights at which upright lines stand, those that touch together, from the top."""
    found: list[tuple[float, float]] = []
    for line in sorted(uprights, key=lambda line: -line.top):
        if found and line.top >= found[-1][0] - _NEAR:
            found[-1] = min(found[-1][0], line.bottom), found[-1][1]
        else:
            found.append((line.bottom, line.top))
    return found


def _edges(places: Iterable[float]) -> list[float]:
    """Places of lines in order, those of one line together."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NARROW:
            found.append(place)
    return found


def _middle(run: Run) -> float:
    return (run.left + run.right) / 2


def _heads(
    rules: Sequence[Rule], uprights: Sequence[Upright], xs: Sequence[float], ys: Sequence[float]
) -> dict[_Place, _Place]:
    """For each place of the grid the first one of the cell that reaches over it: no line is drawn between them."""
    head: dict[_Place, _Place] = {}
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            across, height = (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2
            left = any(abs(u.place - xs[column]) <= _NARROW and u.bottom <= height <= u.top for u in uprights)
            over = any(abs(r.height - ys[row]) <= _NARROW and r.left <= across <= r.right for r in rules)
            above, before = head.get((row - 1, column)), head.get((row, column - 1))
            joined = [place for place, parted in ((above, over), (before, left)) if place is not None and not parted]
            head[row, column] = min(joined, default=(row, column))
    return head


def _cells(
    runs: Iterable[Run], xs: Sequence[float], ys: Sequence[float], heads: dict[_Place, _Place]
) -> dict[_Place, list[Run]]:
    """The runs of each cell, by its first place."""
    cells: dict[_Place, list[Run]] = {}
    for run in runs:
        column = sum(x < _middle(run) for x in xs[1:-1])
        row = sum(y > run.base + 0.3 * run.size for y in ys[1:-1])
        cells.setdefault(heads[row, column], []).append(run)
    return cells


def _said(runs: Iterable[Run]) -> str:
    """The words of a cell, line by line."""
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: -run.base):
        if lines and lines[-1][0].base - run.base < 0.5 * run.size:
            lines[-1].append(run)
        else:
            lines.append([run])
    return " ".join(" ".join(run.text for line in lines for run in sorted(line, key=lambda run: run.left)).split())


def _line(row: Sequence[str], base: float, xs: Sequence[float], size: float) -> Line:
    filled = [cell for cell in row if cell]
    return Line(row_of(row) if len(filled) > 1 else filled[0], xs[0], base, xs[-1], size, opens=True)
