"""FIGURE: a quantity with its indicator, status, scope, period and modifier.

Quantities of one sentence are joined first (`relate.figures.joining`); each one that is left becomes a record. Counts
of communes then inherit the indicator of the count they continue, and figures of a headline the slots that only the
body fills.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.folding import key as name_key
from ntm_extract.gazetteer.indicators import OTHER, Amount
from ntm_extract.gazetteer.nouns import COMMUNE, CRITERION, PRODUCT, STAR
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Figure
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures import from_tables
from ntm_extract.relate.figures.context import Context
from ntm_extract.relate.figures.inherited import opens_among
from ntm_extract.relate.figures.joining import joined
from ntm_extract.relate.figures.locate import holds
from ntm_extract.relate.figures.record import record_of
from ntm_extract.relate.figures.summed import as_part, sums
from ntm_extract.relate.figures.whole import is_whole
from ntm_extract.relate.status.thing import PLANNED

_P = phrases("figure")
_COPY = _P.word("copy")
_SOME = _P.word("some")
_OF_UNIT = _P.words("of_unit")
_ON_LAND = frozenset(_P.words("on_land"))
_UNITS = frozenset(_P.words("units"))
ROUNDED = Decimal("0.05")  # by which a headline may round a sum
_ROW = 48  # characters before a count in which its row opens
_BESIDE = 20  # characters on each side of a count in which another cue makes it no count of the series
_MEMORY = 200  # characters for which a count of communes is remembered


class _Count(NamedTuple):
    """A count that later ones may continue; ``[start, end)`` in the canonical text (a record knows only the raw one)."""

    start: int
    end: int
    indicator: str


def find(analysis: Analysis) -> Iterator[Figure]:
    """Figures in text order."""
    figures = list(_from_text(analysis))
    title, ends = next(iter(analysis.sentences.items), None), 0
    if title and analysis.text.canonical[title.end - 1] not in ".!?…":
        ends = analysis.text.home(title.start, title.end).end
    for at, figure in enumerate(figures):
        if figure.end <= ends and (body := _repetition(figure, figures[at + 1 :])) is not None:
            figure = _completed(analysis, figure, body)
        yield figure


def _repetition(figure: Figure, later: list[Figure]) -> Figure | None:
    """The figure of the body that repeats a headline's, preferably one of the same status; None where none does."""
    alike = (f for f in later if f.unit == figure.unit and _rounds(figure, f))
    same = [f for f in alike if f.unit != "count" or _same_noun(f, figure)]
    return next((f for f in same if f.status == figure.status and "status" in figure.evidence), next(iter(same), None))


def _rounds(headline: Figure, body: Figure) -> bool:
    """Whether a headline has the value of a figure of the body, or rounds it: "Trên 9,6 tỷ đồng" for 9,64."""
    if headline.value == body.value:
        return True
    may_round = headline.unit == "VND" and headline.modifier != "exact" and headline.value and body.value
    return bool(may_round) and abs(headline.value - body.value) <= body.value * ROUNDED


def _same_noun(one: Figure, other: Figure) -> bool:
    """Whether two counts have the same noun, one of them perhaps with an attribute: "2 xã", "2 |xã miền núi|"."""
    short, long = sorted((name_key(one.measure), name_key(other.measure)), key=len)
    return bool(short) and f"{long} ".startswith(f"{short} ")


def _completed(analysis: Analysis, figure: Figure, body: Figure) -> Figure:
    """A headline's figure with status, date and scope from the body where the headline has none: "Huy động 7,6 nghìn tỷ
    đồng" over "Tỉnh dự kiến chi 7,6 nghìn tỷ đồng" is planned.
    """
    update: dict[str, Any] = {}
    if figure.status != "not_achieved" and "status" not in figure.evidence and body.status in PLANNED:
        update |= {"status": body.status, "rule": figure.rule.replace(figure.status, body.status)}
    status = update.get("status", figure.status)
    if status == body.status and figure.period is None and figure.as_of is None:
        dated = {slot: span for slot, span in body.evidence.items() if slot in ("period", "as_of")}
        update |= {"period": body.period, "as_of": body.as_of, "evidence": {**figure.evidence, **dated}}
    untold = figure.scope == analysis.scope and "scope" not in figure.evidence  # not "|Tỉnh A| có thêm 2 xã đạt chuẩn"
    if untold and body.scope and holds(analysis, figure.scope, (body.scope,)):
        update["scope"] = body.scope
    return figure.model_copy(update=update)


def _from_text(analysis: Analysis) -> Iterator[Figure]:
    """All figures of running text, then those of tables."""
    counted: _Count | None = None  # the last count of communes, which "đến năm 2020 có 10 xã" continues
    of_communes = analysis.gazetteer.indicators.having("of_communes")
    free = [q for q in analysis.quantities if not _is_name(analysis, q) and analysis.counts_in_table(q.start, q.end)]
    quantities = [q for q in free if not from_tables.fills_cell(analysis, q)]
    figures = joined(analysis, quantities)
    whole_of, made = sums(analysis, [one.quantity for one in figures]), dict[int, Figure]()
    for one in figures:
        if one.quantity.noun == STAR:
            continue  # "được công nhận OCOP |4 sao|": a rank, no count
        figure = record_of(analysis, one)
        start, it = one.quantity.start, _InContext(analysis, one.quantity, figure, one.behind, counted)
        if (told := _told_by_context(it) or _said_in_short(it)) is not None:
            figure = figure.model_copy(update={"indicator": told})
        if (whole := made.get(whole_of.get(start, -1))) is not None:
            figure = as_part(figure, whole, analysis.gazetteer.indicators.having("vague"))
        made[start] = figure
        if one.quantity.noun == COMMUNE or (one.quantity.noun in _UNITS and figure.indicator in of_communes):
            counted = _Count(start, one.quantity.end, figure.indicator)
        yield figure
    yield from from_tables.find(analysis)


@dataclass(frozen=True, slots=True)
class _InContext(Context):
    """A figure whose context may know its indicator better. ``following``: the quantity behind it; ``counted``: the last
    count of communes before it.
    """

    figure: Figure
    following: Quantity | None
    counted: _Count | None

    @property
    def vague(self) -> bool:
        """Whether its own words say little."""
        return self.figure.indicator in self.having("vague")

    @property
    def series(self) -> _Count | None:
        """The count before, of communes by their standard, that it can go on with."""
        counted = self.counted
        return counted if counted and self.vague and counted.indicator in self.having("of_communes") else None


def _told_by_context(it: _InContext) -> str | None:
    """The indicator that its context gives a figure: that of the count before, where communes are counted without a
    standard ("có 3 xã đạt chuẩn, đến năm 2020 có |10 xã|", "|7 xã| còn lại"), or `communes_total` for all of them ("trong
    |11 xã| có 4 xã đạt chuẩn"); None where it keeps its own.
    """
    if it.counted and it.vague and (_is_member(it, it.counted) or _is_next_criterion(it, it.counted)):
        return it.counted.indicator
    if it.series and _is_in_row(it, it.series):
        return it.series.indicator
    if it.quantity.noun != COMMUNE or (it.quantity.of is not None and not it.vague):
        return None
    if (whole := _is_whole_of_next(it)) is not None:
        return "communes_total" if whole else None
    if it.series is None or not _goes_on(it, it.series):
        return None
    # "70 xã đạt chuẩn, 24 xã nâng cao; |15 xã| chưa đạt": the first standard
    return "communes_ntm" if it.behind(_P.not_there_yet) else it.series.indicator


def _said_in_short(it: _InContext) -> str | None:
    """The indicator of a noun that stands for a longer name told before it: "38 khu dân cư kiểu mẫu ... đăng ký thêm |12 khu|"."""
    short, start = it.analysis.gazetteer.indicators.short.get(it.quantity.noun), it.quantity.start
    if short is None or it.figure.indicator != short.instead_of:
        return None
    said = it.key[max(0, start - short.reach) : start]
    return short.indicator if all(any(word in said for word in same) for same in short.context) else None


def _is_in_row(it: _InContext, series: _Count) -> bool:
    """Whether a count is what the one before is for another year or unit: "+ Huyện A: 12/17 xã;⏎+ Huyện B: |9/15 xã|"."""
    quantity, starts = it.quantity, (series.start, it.quantity.start)
    return (
        _P.by_unit.fullmatch(it.key, series.end, quantity.start) is not None
        or (quantity.noun == COMMUNE and _are_rows(_P.year_row, it.key, *starts))
        or (quantity.of is not None and _are_rows(_P.place_row, it.key, *starts))
    )


def _is_whole_of_next(it: _InContext) -> bool | None:
    """Whether a count is of all communes, of which the next ones are a part: "trong |11 xã| có 4 xã đạt chuẩn", "|19 xã|
    của huyện đã có 12 xã", "huyện A: |26 xã|, 24 xã đạt chuẩn"; None where the next are no part of it.
    """
    quantity, part = it.quantity, it.following
    if part is None or part.noun != COMMUNE or part.value >= quantity.value:
        return None
    between = it.key[quantity.end : part.start]
    row = between == ", " and it.key.endswith(": ", 0, quantity.start)
    if not row and not _P.whole.fullmatch(between):
        return None
    return row or is_whole(it.analysis, quantity) or between.startswith(_OF_UNIT)


def _goes_on(it: _InContext, series: _Count) -> bool:
    """Whether a count of the same paragraph goes on with the one before: as its rest ("|7 xã| còn lại"), its part, or
    what is planned next ("đến năm 2020 có |10 xã|").
    """
    key, start = it.key, it.quantity.start
    if "\n" in key[series.end : start] or start - series.end > _MEMORY:
        return False
    if it.behind(_P.rest) or _P.raised_sum.search(key, max(0, start - 24), start):
        return True
    among = opens_among(key, it.sentence.start) and not it.behind(_P.with_towns)
    return among or (it.figure.status in PLANNED and not _has_other_cue(it.analysis, it.quantity))


def _is_next_criterion(it: _InContext, counted: _Count) -> bool:
    """Whether a count is of the communes that meet the next criterion: "giao thông 14/26 xã, thủy lợi |22/26 xã|"."""
    quantity = it.quantity
    if counted.indicator != "communes_by_criteria" or quantity.noun != COMMUNE:
        return False
    between = _P.next_named_criterion if quantity.of is None else _P.next_criterion
    return between.fullmatch(it.key, counted.end, quantity.start) is not None


def _has_other_cue(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a cue right beside a count of communes gives it another indicator: "giao 4 xã về đích, hỗ trợ |3 xã|"."""
    low, high = quantity.start - _BESIDE, quantity.end + _BESIDE
    cue_of = analysis.gazetteer.indicators.cue_of
    return cue_of(OTHER, Amount.of(quantity), analysis.stretch(low, high)) is not None


def _is_member(it: _InContext, counted: _Count) -> bool:
    """Whether a count is a district's part of the one before: "còn 7 xã ở nhóm thấp. Trong đó, huyện A nhiều nhất với
    |4 xã| là ...; B |1 xã|"; not the total of that district: "huyện A có |15 xã, 1 thị trấn|".
    """
    key, start, quantity = it.key, it.sentence.start, it.quantity
    communes = counted.indicator in it.having("of_communes") | {"communes_by_criteria"}
    if quantity.noun != COMMUNE or not communes or quantity.start - counted.end > 2 * _MEMORY:
        return False
    goes_on = opens_among(key, start) or it.before(_P.leads)
    if not (goes_on if counted.end <= start else counted.start >= start) or it.behind(_P.with_towns):
        return False
    last = it.analysis.last_toponym(max(counted.end, start), quantity.start)
    if last is None or last.level not in ("district", "province"):
        return False
    return _P.district_has.fullmatch(key, last.end, quantity.start) is not None


def _are_rows(pattern: re.Pattern[str], key: str, *starts: int) -> bool:
    """Whether each count stands at the opening of a row, of a year or a unit: "+ Huyện A: |12/17 xã|"."""
    return all(pattern.search(key, max(0, start - _ROW), start) for start in starts)


def _is_name(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a number counts nothing: in a toponym ("Quảng Phú 1"), in the name of a programme ("Mỗi xã một sản
    phẩm"), in a date, as "some" ("bổ sung |1 số| nội dung"), of copies, or as a base.
    """
    if analysis.places.touches(quantity.start, quantity.number.end):
        return True
    key, noun = analysis.text.key, quantity.noun
    before = key[max(0, quantity.start - 40) : quantity.start]
    return (
        quantity.unit == "month"
        or (quantity.unit == "day" and _P.dates.match(key, quantity.end) is not None)
        or (noun == _SOME and quantity.value == 1)
        or (noun == CRITERION and _P.nobody.search(before) is not None)
        or (noun.startswith(PRODUCT) and _P.in_each.search(before) is not None)
        or (noun == _COPY and bool(_P.made_in.search(before) or _P.copies.match(key, quantity.end)))
        or (quantity.unit == "count" and _P.programme.search(before) is not None)
        or _is_base(analysis, quantity)
    )


def _is_base(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether money is counted on it: "giá trị sản xuất trên |1 ha| đạt 102 triệu đồng"."""
    if quantity.value != 1 or quantity.unit not in _ON_LAND:
        return False
    after = analysis.first_quantity(quantity.end, quantity.end + 60)
    if after is None or not after.unit.startswith("VND"):
        return False
    return not re.search(r"[,;.]", analysis.text.key[quantity.end : after.start])
