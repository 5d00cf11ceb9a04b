"""HEADS: the head of a table, over one line or several, as columns: the cells over each and its kind, which follows from
their words: "ĐVT", "KH 2021", "TH 9 tháng", "% so KH", a year, or a measure of its own ("Thu nhập (triệu đồng/người)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from ntm_extract.document import Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.layout.rows import YEAR, Cell, is_empty, words_of

_P = phrases("tables")
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
_COMPARED_OVER = frozenset({"plan", "forecast", "result", "year"})
_COMPARED = frozenset({"plan", "forecast", "result", "share", "ratio", "change"})
# what stands below a head that reaches over several -> kinds of that head
_SPANNED_BY = {
    "year": ("measure", "plan"),
    "compared": ("year", "measure", "ratio"),
    "measure": ("measure", "plan", "result"),
}
_LEVELS = (_P.words("villages"), _P.words("communes"), _P.words("districts"), _P.words("provinces"))
_WORD = re.compile(r"\w+")
PAIR = 2  # cells of a heading with its mark: "I | Xã nông thôn mới nâng cao"
_TOLD_OF = _P.words("told_of")
_UNITS, _TARGETS = _P.word("units_head"), _P.word("targets_head")
_APART = frozenset({"index", "label", "site", "detail", "unit", "note"})  # columns that no plan and result divide


class Head(NamedTuple):
    """The head of a column: its cells in the lines of the header, the upper first, and the kind of the column."""

    cells: tuple[Cell, ...]
    kind: str


def header_of(text: Text, heads: list[tuple[Cell, ...]], widest: int) -> tuple[Head, ...] | None:
    """The columns: the cells of the first line, divided by those of the second where there is one. ``widest``: cells of
    the longest row.
    """
    whole = [*takewhile(lambda cells: len(cells) == len(heads[-1]) >= widest, reversed(heads))][::-1]
    upper, lower = heads[0], heads[1] if len(heads) > 1 else ()
    if whole:
        columns = _filled(whole)
    elif not lower:
        columns = [(cell,) for cell in upper]
    else:
        columns = _divided(text, upper, lower)
    return _as_heads(text, columns) if columns else None


def _as_heads(text: Text, columns: Sequence[tuple[Cell, ...]]) -> tuple[Head, ...]:
    return tuple(Head(cells, kind) for cells, kind in zip(columns, _columns(text, columns), strict=True))


def _filled(lines: Sequence[Sequence[Cell]]) -> list[tuple[Cell, ...]]:
    """The columns of a header that was pasted with its empty cells: an empty one over words continues the cell to its left,
    where this is not parted by a line above.
    """
    columns: list[tuple[Cell, ...]] = []
    left: list[Cell] = []
    for column in zip(*lines, strict=True):
        over: list[Cell] = []
        goes_on = bool(left)
        for at, cell in enumerate(column):
            goes_on = goes_on and is_empty(cell)
            spanned = goes_on and not all(map(is_empty, column[at + 1 :]))
            over.append(left[at] if spanned else cell)
        left = over
        columns.append(tuple(cell for cell in over if not is_empty(cell)) or column[:1])
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
    return [] if rest else _spread(upper, lower, spanning, each)


def _spread(upper: Sequence[Cell], lower: Sequence[Cell], spanning: Sequence[int], each: int) -> list[tuple[Cell, ...]]:
    """The columns of two lines, the ``spanning`` cells of the upper reaching over ``each`` of the lower."""
    columns: list[tuple[Cell, ...]] = []
    for at, cell in enumerate(upper):
        begins = spanning.index(at) * each if at in spanning else len(lower)
        columns += [(cell, part) for part in lower[begins : begins + each]] or [(cell,)]
    return columns


def _columns(text: Text, columns: Sequence[tuple[Cell, ...]]) -> list[str]:
    """Kinds of the columns, by the lowest cell that tells one: the first that is no index is the label; of several
    columns of names, the last.
    """
    found: list[str] = []
    for cells in columns:
        said = words_of(text, cells)
        kind = _kind(text, cells)
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
            at = found.index("label")
            if _level(said) <= _level(words_of(text, columns[at])):
                found[at], kind = "note", "label"  # "Huyện | Xã | Số tiêu chí"
            else:
                kind = "note"  # "Xã | Huyện | Số tiêu chí"
        found.append(kind)
    return found


def _level(head: str) -> int:
    """How small the units are that a head is over: 0 for villages, 3 for provinces, 0 where it does not tell."""
    words = set(_WORD.findall(head))
    return next((at for at, level in enumerate(_LEVELS) if not words.isdisjoint(level)), 0)


def _kind(text: Text, cells: tuple[Cell, ...]) -> str:
    """What the lowest cell of a head that tells a kind does, else all of its words; what is compared is no plan and no
    result ("So sánh (%)" over "TH/KH"), and the years of a plan are none of results ("Mục tiêu" over "2021").
    """
    words = [text.key[cell.start : cell.end] for cell in reversed(cells)]
    words += [words_of(text, cells)] * (len(cells) > 1)
    told = [kind for word in words if (kind := next((k for k, known in _KINDS if known.fullmatch(word)), None))]
    kind = told[0] if told else "measure"
    if kind in _COMPARED_OVER:
        kind = next((over for over in told if over in ("share", "ratio")), kind)
    return next((over for over in told if over in ("plan", "forecast")), kind) if kind == "year" else kind


def stacked_header(text: Text, cells: tuple[Cell, ...], width: int, usual: bool) -> tuple[Head, ...] | None:
    """The columns of a header that was pasted with one cell a line, over rows of at most ``width`` cells; None where it
    cannot be told which of its cells reach over others. ``usual``: whether most rows have so many; others may hold what
    stands behind them.
    """
    kinds = _columns(text, [(cell,) for cell in cells])
    alone = [(cell,) for cell in cells]
    if usual and all(kind == "note" for kind in kinds[width:]):
        return _as_heads(text, alone)
    spanning = len(cells) - width  # cells of the upper line that reach over those of the lower one
    left_out = (0, 1) if "note" in kinds else (0,)  # a note that no row has
    every = ([*_all_ways(text, cells, kinds, spanning - out)] for out in left_out)
    columns = next(
        (ways[0] for ways in every if len(ways) == 1), alone if usual and kinds.count("note") >= spanning else None
    )
    return None if columns is None else _as_heads(text, columns)


def _all_ways(
    text: Text, cells: tuple[Cell, ...], kinds: Sequence[str], spanning: int
) -> Iterator[list[tuple[Cell, ...]]]:
    for each in range(2, len(cells)) if spanning > 0 else ():
        if columns := _way(text, cells, kinds, spanning, each):
            yield columns


def _way(text: Text, cells: tuple[Cell, ...], kinds: Sequence[str], spanning: int, each: int) -> list[tuple[Cell, ...]]:
    """The columns of two lines pasted as one, ``spanning`` cells of the upper reaching over ``each`` of the lower, which are
    of one family: "Chỉ tiêu", "Năm 2016", "Năm 2017" | "KH", "TH", "KH", "TH"; none where they do not. ``kinds``: of each cell
    by itself.
    """
    upper, lower = cells[: len(cells) - spanning * each], cells[len(cells) - spanning * each :]
    if len(upper) < PAIR or spanning * each >= len(cells):
        return []
    family = _family(kinds[len(upper) :])
    over = _SPANNED_BY.get(family, ())
    able = [at for at, kind in enumerate(kinds[: len(upper)]) if kind in over]
    if family != "measure":
        able = [at for at in able if not _tells_year(text, upper[at], kinds[at])]
    must = [at for at in able if _P.parts_head.fullmatch(text.key, *upper[at][:2])]
    alone = _P.sum_head if family == "year" else _P.undivided_head
    whole = [at for at in able if not alone.match(text.key, *upper[at][:2])]
    known = must or whole
    if len(known) != spanning or (family == "measure" and not must and not _repeats(text, lower, each)):
        return []
    last = len(upper) - 1
    ended = last in known or kinds[last] in ("note", "change", "share", "ratio") or (last in able and last not in whole)
    return _spread(upper, lower, known, each) if ended else []


def _family(kinds: Sequence[str]) -> str:
    """What the cells of a lower line are alike: "year", "measure", "compared" (plan, result, share); "" for nothing."""
    alike = set(kinds)
    if len(alike) == 1 and alike <= {"year", "measure"}:
        return kinds[0]
    return "compared" if alike <= _COMPARED and kinds[0] in _COMPARED_OVER else ""


def _repeats(text: Text, cells: Sequence[Cell], each: int) -> bool:
    """Whether cells say the same again and again: "Số hộ", "Tỷ lệ", "Số hộ", "Tỷ lệ"."""
    words = [text.key[cell.start : cell.end] for cell in cells]
    return len(words) > each and all(word == words[at % each] for at, word in enumerate(words))


def _tells_year(text: Text, cell: Cell, kind: str) -> bool:
    """Whether a head of a plan, a result or a measure has its year, and none below it: "TH năm 2018"."""
    return kind in ("result", "measure") and YEAR.search(text.key, cell.start, cell.end) is not None
