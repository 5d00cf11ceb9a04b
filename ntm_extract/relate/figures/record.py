"""RECORD: the record of one figure: indicator, unit, modifier, status, aspect, scope and time."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.folding import fold
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.records import Figure, Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.aspect import aspect_of
from ntm_extract.relate.figures.context import Context
from ntm_extract.relate.figures.dating import time_of
from ntm_extract.relate.figures.in_time import in_time
from ntm_extract.relate.figures.indicator import programme_of
from ntm_extract.relate.figures.inherited import REACH
from ntm_extract.relate.figures.joining import Joined
from ntm_extract.relate.figures.locate import holds, scope_at
from ntm_extract.relate.figures.measure import measure_of
from ntm_extract.relate.figures.modifier import modifier_of
from ntm_extract.relate.figures.nature import Measured, is_stock, nature_of, stands_at_edge, stood_at_end
from ntm_extract.relate.figures.period import period_of
from ntm_extract.relate.figures.settled_aspect import settled_aspect
from ntm_extract.relate.figures.settled_indicator import of_all_communes, settled_indicator
from ntm_extract.relate.figures.types import Window
from ntm_extract.relate.figures.window import window_of
from ntm_extract.relate.places.where import where_named
from ntm_extract.relate.statements.found import wishes
from ntm_extract.relate.status.asserted import SO_TOLD, Assertion
from ntm_extract.relate.status.assertion import status_at
from ntm_extract.span import Span

_P = phrases("figure")
_OF_ANOTHER = phrases("of_another")
_SUMS = frozenset({"VND", "VND/month", "VND/year"})
_VERB = 24  # characters in which the verb of a figure stands right before it


def record_of(analysis: Analysis, one: Joined) -> Figure:
    """The record of a figure with all its slots and the evidence of each."""
    quantity, window = one.quantity, window_of(analysis, one.quantity)
    it = Context(analysis, quantity)
    modifier, limited_by = modifier_of(analysis, quantity)
    aspect, seen_by = aspect_of(analysis, quantity)
    told = _assertion(it, one, window, modifier, aspect)
    measure = measure_of(analysis, quantity)
    indicator = settled_indicator(analysis, one, window, measure)
    assertion, period, as_of, dated_by = _dated(it, one, told, indicator, aspect)
    cued = (aspect, seen_by if one.since is None else None)  # "có |54 huyện| được công nhận, tăng 10 huyện so với 2017"
    norm = assertion.status == "required" and indicator != "community_contribution"
    scope = _scope(analysis, quantity, norm, window.named)
    indicator = of_all_communes(analysis, quantity, indicator, scope)
    aspect = settled_aspect(analysis, quantity, cued, indicator, period, as_of is not None, assertion.status)
    programme, named_by = programme_of(analysis, quantity, window.low, window.high)
    spans = {
        "modifier": limited_by,
        "aspect": seen_by,
        "status": Span(assertion.cue.start, assertion.cue.end) if assertion.cue else None,
        "period" if period else "as_of": dated_by,
        "programme": named_by,
        "measure": measure.span,
        "indicator": _cue_of(analysis, quantity, window, indicator),
        "scope": where_named(analysis, scope, it.sentence, quantity.start),
    }
    return analysis.record(
        Figure,
        quantity.start,
        quantity.end,
        rule=f"figure.{'count' if quantity.noun else 'measure'}.{assertion.status}",
        confidence=round(0.95 * assertion.certainty + 0.05, 3),
        evidence=one.evidence | {slot: span for slot, span in spans.items() if span},
        indicator=indicator,
        measure=measure.phrase,
        value=quantity.value,
        value_max=quantity.value_max,
        unit=_unit(it, indicator, measure.phrase),
        modifier=modifier,
        status=assertion.status,
        aspect=aspect,
        scope=scope,
        period=period,
        as_of=as_of.isoformat() if as_of else None,
        named=window.named,
        programme=programme,
        **one.slots,
    )


class _Dated(NamedTuple):
    """What is told of a figure, as the calendar leaves it, with its period or day and the words that tell these."""

    assertion: Assertion
    period: Period | None
    as_of: date | None
    span: Span | None


def _dated(it: Context, one: Joined, told: Assertion, indicator: str, aspect: str | None) -> _Dated:
    """The time of a figure, and what that makes of its status."""
    analysis, quantity = it.analysis, it.quantity
    level = one.since is not None or "percent" in one.slots or _is_part_of_all(it)
    stands = it.before(_P.stands, 12) is not None
    measured = Measured(analysis, quantity, indicator, aspect, level, stands)
    stock = is_stock(measured)
    time = time_of(analysis, quantity, told, aspect, nature_of(measured, stock), one.since)
    assertion = in_time(analysis, told, time, quantity)
    stock = stock or stood_at_end(measured, time)
    period, as_of = period_of(analysis, time, assertion, aspect, stock, stands_at_edge(measured))
    dated_by = Span(time.start, time.end) if time is not None and time.end and (period or as_of) else None
    return _Dated(assertion, period, as_of, dated_by)


def _is_part_of_all(it: Context) -> bool:
    """Whether a figure is a part of all, or told beside one: "toàn tỉnh có |319/411 xã| đạt chuẩn; |9 huyện| hoàn thành" (of all
    districts), "142 xã, chiếm 77%; |34 xã| nâng cao".
    """
    if any(q.of for q in it.analysis.quantities_between(it.sentence.start, it.quantity.end)):
        return True
    return it.before(_P.share_told) is not None


def _assertion(it: Context, one: Joined, window: Window, modifier: str, aspect: str | None) -> Assertion:
    """The status of a figure, by its cues and by what kind of figure it is."""
    (analysis, quantity), whole = (it.analysis, it.quantity), one.evidence.get("of")
    assertion = status_at(analysis, quantity.start, quantity.end, money=quantity.unit.startswith(("VND", "USD")))
    end = max(window.listed if window.named else 0, whole.end if whole else 0)
    if assertion.cue is None and end > quantity.end:
        behind = status_at(analysis, quantity.start, end)
        if behind.status == "not_achieved":
            # "3 xã theo kế hoạch là: A, B và C (huyện M) |chưa đạt chuẩn|", "8 xã trong số 22 xã |chưa có| chợ"
            assertion = behind
    bound = modifier == "at_least" and aspect != "change" and assertion.status == "achieved" and assertion.cue is None
    if bound and not it.before(_P.so_far):
        return Assertion("target", None, 0.6)  # nobody counts "95% trở lên": it is wished
    if assertion == SO_TOLD and _is_wished(it):
        return Assertion("target", None, 0.7)  # "Bí thư đề nghị huyện mở thêm |3 lớp| dạy nghề"
    return assertion


def _is_wished(it: Context) -> bool:
    """Whether a figure is part of what somebody asks for or promises: "Bí thư đề nghị huyện mở thêm |3 lớp|"; not the
    addressees ("nhắc nhở |7 hộ| đốt rơm"), nor the reason.
    """
    analysis, quantity, key, start = it.analysis, it.quantity, it.key, it.quantity.start
    wished = wishes(analysis)
    if not wished.covers(start, quantity.end):
        return False
    if any(
        wished.covers(c.start, c.end) and _P.until_now.match(key, c.start)
        for c in analysis.labelled("cue.status.achieved", it.sentence.start, start)
    ):
        return False  # "Triển khai chương trình, |đến nay| có 61 tỉnh phân hạng sản phẩm (hợp tác xã |37,9%|)"
    if (
        it.near(_P.brought, _VERB)  # "kết luận: thôn thu được |300 triệu đồng|"
        # "kêu gọi ủng hộ được 500 triệu đồng, xây |2 nhà văn hóa|, làm |3 km| đường"
        or it.before(_P.brought_before)
        or it.before(_P.reason)
        or (quantity.base_unit == "VND" and it.before(_P.grants))  # "giao cho tỉnh |412 tỷ đồng|"
        or (quantity.noun and it.before(_OF_ANOTHER.seen_to))  # "giao ông Hòa phụ trách |4 xã|"
    ):
        return False
    acts = analysis.labelled("cue.statement.directive", max(0, start - REACH), start)
    addressed = any(_P.addressed.fullmatch(key, act.end, start) for act in acts)
    return not addressed and not any(_P.told_not_asked.fullmatch(key, act.start, start) for act in acts)


def _scope(analysis: Analysis, quantity: Quantity, norm: bool, named: tuple[str, ...] | None) -> str | None:
    """The code of the unit that a figure is of; ``norm``: it is required of all units, and no levy."""
    scope, basis = scope_at(analysis, quantity.start)
    if norm and (basis == "paragraph" or (quantity.unit == "percent" and basis == "named")):
        scope = analysis.scope  # "Theo ông X, tiêu chí mới yêu cầu hơn |70%|": a norm is of no commune
    if not named or not scope or level_of(scope) == "commune" or holds(analysis, scope, named):
        return scope
    # "Hai phường của thị xã A và |3 thị trấn| (B, C, D)": of towns that lie elsewhere
    return next((code for code in (analysis.scope, *analysis.around(scope)) if holds(analysis, code, named)), scope)


def _cue_of(analysis: Analysis, quantity: Quantity, window: Window, indicator: str) -> Span | None:
    """The cue in the window that speaks most for the figure's indicator: "9/17 xã |đạt chuẩn|"; None for "other"."""
    if indicator == "other":
        return None
    cue_of, clause = analysis.gazetteer.indicators.cue_of, analysis.stretch(window.low, window.high)
    said = cue_of(indicator, Amount.of(quantity), clause)
    return Span(said.start, said.end) if said else None


def _unit(it: Context, indicator: str, measure: str) -> str:
    """The unit; an indicator may know it better: "bình quân mỗi xã đạt |11,2 tiêu chí|" is in criteria/commune, "thu nhập bình
    quân đầu người xã A đạt 40 triệu đồng/năm; xã B |45 triệu đồng/năm|" in VND/person/year.
    """
    quantity = it.quantity
    if indicator == "income_per_capita" and quantity.unit in _SUMS:
        each = it.before(_P.income_of_each) or _P.income_of_each.search(fold(measure))
        return quantity.unit.replace("VND", "VND/person") if each else quantity.unit
    if indicator == "labour_days" and quantity.unit == "count":
        return "day"  # "góp được |1.260 công|"
    if indicator == "crop_area" and quantity.unit == "count":
        return quantity.noun  # "có |6 công| kiểng"
    return "criteria/commune" if indicator == "criteria_average" and quantity.unit == "count" else quantity.unit
