"""MEASURED: the record of one figure: indicator, unit, modifier, status, aspect, scope and time."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence
from ntm_extract.gazetteer.indicators import LENGTHS, Amount
from ntm_extract.gazetteer.nouns import COMMUNE, CRITERIA, CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Condition, Figure
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.aspect import ALL_CRITERIA, aspect_of, settled_aspect
from ntm_extract.relate.figures.dating import time_of
from ntm_extract.relate.figures.in_time import in_time
from ntm_extract.relate.figures.indicator import (
    counts_again,
    end_of_joint_count,
    indicator_of,
    is_aside,
    is_every_commune,
    programme_of,
    repeats,
)
from ntm_extract.relate.figures.inherited import (
    FAR,
    REACH,
    inherited,
    is_worth_of_land,
    of_list,
    of_measure,
    of_work,
)
from ntm_extract.relate.figures.joining import INCOME, Joined
from ntm_extract.relate.figures.locate import holds, scope_at
from ntm_extract.relate.figures.measure import is_of_several, measure_of
from ntm_extract.relate.figures.measure_front import Measure
from ntm_extract.relate.figures.members import members
from ntm_extract.relate.figures.modifier import modifier_of
from ntm_extract.relate.figures.nature import is_size, is_stock, nature_of, stood_at_end
from ntm_extract.relate.figures.period import period_of
from ntm_extract.relate.places.where import where_named
from ntm_extract.relate.statements.found import wishes
from ntm_extract.relate.status.asserted import SO_TOLD, Assertion
from ntm_extract.relate.status.assertion import status_at
from ntm_extract.span import Span

_P = phrases("figure")
_OUT_OF = _P.words("out_of")
_PLAN_BEHIND = phrases("inherited").plan_behind
_VERB = 24  # characters in which the verb of a figure stands right before it


class _Window(NamedTuple):
    """The cue window of a figure: ``[low, high)``; ``before``: the quantity in front of it; ``named``: codes of the
    units that the text lists for it, up to ``listed``.
    """

    low: int
    high: int
    before: Quantity | None
    named: tuple[str, ...] | None
    listed: int


def record_of(analysis: Analysis, one: Joined) -> Figure:
    """The record of a figure with all its slots and the evidence of each."""
    quantity, window = one.quantity, _window_of(analysis, one.quantity)
    modifier, limited_by = modifier_of(analysis, quantity)
    aspect, seen_by = aspect_of(analysis, quantity)
    assertion = _assertion(analysis, one, window, modifier, aspect)
    measure = measure_of(analysis, quantity)
    indicator = _by_measure(analysis, quantity, window, measure, _indicator(analysis, one, window))
    low = analysis.sentence(quantity.start).start
    stands = _P.stands.search(analysis.text.key, max(low, quantity.start - 12), quantity.start) is not None
    # "toàn tỉnh có |319/411 xã| đạt chuẩn; |9 huyện| hoàn thành": all districts too
    level = (
        one.since is not None
        or "percent" in one.slots
        or any(q.of for q in analysis.quantities_between(low, quantity.end))
    )
    stock = is_stock(analysis, quantity, indicator, aspect, level)
    nature = nature_of(analysis, indicator, stock, is_size(analysis, quantity, indicator, aspect, stands))
    time = time_of(analysis, quantity, assertion, aspect, nature, one.since)
    assertion = in_time(analysis, assertion, time, quantity)
    stock = stock or stood_at_end(analysis, indicator, aspect, time)
    period, as_of = period_of(analysis, time, assertion, aspect, stock, stands)
    cued = (aspect, seen_by)
    aspect = settled_aspect(analysis, quantity, cued, indicator, period, as_of is not None, assertion.status)
    norm = assertion.status == "required" and indicator != "community_contribution"
    scope = _scope(analysis, quantity, norm, window.named)
    of_communes = analysis.gazetteer.indicators.having("of_communes")
    if (indicator == "other" or (indicator in of_communes and counts_again(analysis, quantity))) and is_every_commune(
        analysis, quantity, scope
    ):
        indicator = "communes_total"
    programme, named_by = programme_of(analysis, quantity, window.low, window.high)
    dated_by = Span(time.start, time.end) if time is not None and time.end and (period or as_of) else None
    spans = {
        "modifier": limited_by,
        "aspect": seen_by,
        "status": Span(assertion.cue.start, assertion.cue.end) if assertion.cue else None,
        "period" if period else "as_of": dated_by,
        "programme": named_by,
        "measure": measure.span,
        "indicator": _cue_of(analysis, quantity, window, indicator),
        "scope": where_named(analysis, scope, analysis.sentence(quantity.start), quantity.start),
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
        unit=_unit(quantity, indicator),
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


def _window_of(analysis: Analysis, quantity: Quantity) -> _Window:
    """The cue window of a figure: its sentence and member of an enumeration, `REACH` or `FAR` characters wide, and on
    behind the units that it lists: "ba huyện A, B và C |đã đạt chuẩn|".
    """
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    before = analysis.quantity_before(quantity)
    reach = max(quantity.start - FAR, min(quantity.start - REACH, before.end if before else 0))
    if before and is_of_several(analysis, before, quantity, sentence.start):
        reach = quantity.start - FAR
    low = max(sentence.start, reach, key.rfind(";", sentence.start, quantity.start) + 1)
    if before and quantity.unit in LENGTHS and _P.in_all.fullmatch(key, before.end, quantity.start):
        low = max(low, before.start)  # "nạo vét 4 tuyến kênh và làm |6 tuyến đường với chiều dài| 3 km"
    named, listed = members(analysis, quantity)
    if listed > sentence.end:
        listed = quantity.end  # "7 xã bị giảm tiêu chí. Đó là các xã: A, B": its window is its own sentence
    alone = (
        quantity.noun == COMMUNE and listed == quantity.end and not analysis.quantities_between(listed, listed + FAR)
    )
    last = end_of_joint_count(analysis, quantity, listed)
    high = min(max(sentence.end, listed), last + (FAR if alone or last != listed else REACH))
    if (there := _P.lies_there.match(key, listed, sentence.end)) is not None:
        high = min(sentence.end, there.end() + REACH)
    if listed > quantity.end and (comma := key.find(",", listed, high)) >= 0:
        high = comma
    stop = key.find(";", quantity.end, high)
    high = _own_end(analysis, quantity, stop if stop >= 0 else high)
    return _Window(low, high, before, named, listed)


def _own_end(analysis: Analysis, quantity: Quantity, high: int) -> int:
    """The end of the cue window, at most ``high``: before the clause of the next figure ("huy động 99 tỷ đồng|, trong
    đó nhân dân góp 46 tỷ đồng", "thôn có điện đạt 98%|, hộ dùng nước sạch đạt 94%"), or at the end of the figure's
    bracket.
    """
    key = analysis.text.key
    near = max(0, quantity.start - REACH)
    if quantity.unit == "percent" and (following := _P.next_rate.search(key, quantity.end, high)):
        high = following.start()  # "hộ nghèo còn |1%| và tỷ lệ hộ cận nghèo 2%"
    if planned := _PLAN_BEHIND.search(key, quantity.end, high):
        high = planned.start()  # "đạt |79,3%|/chỉ tiêu 80%"
    opened = key.rfind("(", near, quantity.start)
    if (
        opened > key.rfind(")", near, quantity.start)
        and (closed := key.find(")", quantity.end, high)) >= 0
        and not (is_aside(key, quantity) and _P.share_before.search(key, near, opened))
    ):
        high = closed  # not "có 30% số xã (|20/67 xã|) đạt chuẩn nâng cao": the same again
    near_end, behind = quantity.end, next(iter(analysis.quantities_between(quantity.end, high)), None)
    if behind is not None and repeats(key, quantity, behind):
        near_end = behind.end + 1
        behind = next(iter(analysis.quantities_between(near_end, high)), None)
    limit = analysis.sentence(quantity.start).end
    if quantity.noun == COMMUNE and (other := _P.other_unit.search(key, quantity.end, limit)) and other.start() < high:
        return other.start()
    if not quantity.unit.startswith(("VND", "percent")):
        return high
    if (part := _P.part.search(key, quantity.end, high)) is not None:
        high = part.start()  # "vốn đầu tư 30 tỷ đồng|, trong đó nhân dân đóng góp bằng tiền mặt, ngày công ..."
    if behind is None:
        return high
    return next((at for at in range(near_end, behind.start) if key[at] in ",("), high)


def _assertion(analysis: Analysis, one: Joined, window: _Window, modifier: str, aspect: str | None) -> Assertion:
    """The status of a figure, by its cues and by what kind of figure it is."""
    quantity, whole = one.quantity, one.evidence.get("of")
    assertion = status_at(analysis, quantity.start, quantity.end, money=quantity.unit.startswith(("VND", "USD")))
    end = max(window.listed if window.named else 0, whole.end if whole else 0)
    if assertion.cue is None and end > quantity.end:
        behind = status_at(analysis, quantity.start, end)
        if behind.status == "not_achieved":
            # "3 xã theo kế hoạch là: A, B và C (huyện M) |chưa đạt chuẩn|", "8 xã trong số 22 xã |chưa có| chợ"
            assertion = behind
    bound = modifier == "at_least" and aspect != "change" and assertion.status == "achieved" and assertion.cue is None
    if bound and not _P.so_far.search(analysis.text.key, analysis.sentence(quantity.start).start, quantity.start):
        return Assertion("target", None, 0.6)  # nobody counts "95% trở lên": it is wished
    if assertion == SO_TOLD and _is_wished(analysis, quantity):
        return Assertion("target", None, 0.7)  # "Bí thư đề nghị huyện mở thêm |3 lớp| dạy nghề"
    return assertion


def _is_wished(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a figure is part of what somebody asks for or promises: "Bí thư đề nghị huyện mở thêm |3 lớp|"; not the
    addressees ("nhắc nhở |7 hộ| đốt rơm"), nor the reason.
    """
    if not wishes(analysis).covers(quantity.start, quantity.end):
        return False
    low = analysis.sentence(quantity.start).start
    if any(
        wishes(analysis).covers(c.start, c.end) and _P.until_now.match(analysis.text.key, c.start)
        for c in analysis.labelled("cue.status.achieved", low, quantity.start)
    ):
        return False  # "Triển khai chương trình, |đến nay| có 61 tỉnh phân hạng sản phẩm (hợp tác xã |37,9%|)"
    if _P.brought.search(analysis.text.key, max(0, quantity.start - _VERB), quantity.start):
        return False  # "kết luận: thôn thu được |300 triệu đồng|"
    if _P.brought_before.search(analysis.text.key, low, quantity.start):
        return False  # "kêu gọi ủng hộ được 500 triệu đồng, xây |2 nhà văn hóa|, làm |3 km| đường"
    if _P.reason.search(analysis.text.key, low, quantity.start):
        return False
    acts = analysis.labelled("cue.statement.directive", max(0, quantity.start - REACH), quantity.start)
    return not any(
        _P.addressed.fullmatch(analysis.text.key, act.end, quantity.start)
        or _P.told_not_asked.fullmatch(analysis.text.key, act.start, quantity.start)
        for act in acts
    )


def _indicator(analysis: Analysis, one: Joined, window: _Window) -> str:
    """The indicator of a figure: by its cue window, by the head of its list, or from the figure that it continues."""
    quantity, key, having = one.quantity, analysis.text.key, analysis.gazetteer.indicators.having
    low, sentence = max(0, quantity.start - REACH), analysis.sentence(quantity.start)
    if quantity.noun == CRITERION and quantity.value >= ALL_CRITERIA - 1 and key.endswith(_OUT_OF, 0, quantity.start):
        return "other"  # "Trong |19 tiêu chí|, xã đã đạt 14": all that there are
    indicator = indicator_of(analysis, quantity, window.before, window.low, window.listed, window.high)
    if quantity.unit in ("m", "km"):
        strip = _P.given_length.search(key, sentence.start, quantity.start)
        if strip and not _P.no_strip.match(key, quantity.end):
            return "land_donated"  # "ông Tư hiến |25 m| dài mặt đường"
        indicator = of_work(analysis, quantity) if indicator == "other" else indicator
    if indicator in ("other", "funding") and quantity.unit.startswith("VND"):
        indicator = of_list(analysis, quantity, window.before, window.low, window.high, indicator)
    if (
        indicator == "funding"
        and quantity.unit == "percent"
        and _P.disbursed.search(key, sentence.start, quantity.start)
    ):
        return "plan_completion"  # "giải ngân 612 tỷ đồng, đạt 49%; trong đó vốn đầu tư đạt |55%|"
    if indicator == "plan_completion" and _P.planned_aside.search(key, low, quantity.start):
        indicator = inherited(analysis, quantity)  # "đạt 92% (kế hoạch |90%|)"
    elif indicator in having("bare") and (whole := inherited(analysis, quantity)) != "other":
        indicator = whole
    earned = _P.gross.search(key, window.low, quantity.start)
    due = not earned and _P.per_mouth.search(key, quantity.start, quantity.end) is not None
    if indicator == "income_per_capita" and INCOME not in key[window.low : window.high]:
        given = inherited(analysis, quantity)  # "dân đã đóng 11 tỷ đồng, bình quân |1,6 triệu đồng/khẩu|"
        indicator = given if given in ("community_contribution", "funding") else indicator
        indicator = "community_contribution" if due and indicator == "income_per_capita" else indicator
    elif indicator == "other" and due and _P.collects.search(key, sentence.start, quantity.start):
        indicator = "community_contribution"  # "thôn 3 thu |2,5 triệu đồng/khẩu|"
    if (
        indicator in having("bare")
        and _P.of_land.match(key, quantity.end)
        and _P.with_labour.search(key, sentence.start, quantity.start)
    ):
        indicator = "land_donated"  # "góp 3.000 ngày công, |4.200 m2| đất"
    if indicator in ("other", "funding") and is_worth_of_land(analysis, quantity, window.before):
        indicator = "community_contribution"
    if indicator in having("of_communes") | {"communes_total"} and _P.parts_put_forward.search(
        key, sentence.start, quantity.start
    ):
        return "other"  # "22 xã đề nghị xét công nhận, gồm: |2 xã| của huyện A; 3 xã của huyện B"
    if (
        indicator in having("vague")
        and _P.meets.match(key, quantity.end)
        and _is_of_criterion(analysis, quantity, sentence)
    ):
        return "communes_by_criteria"  # "Tiêu chí giao thông: |18/22 xã| đạt; ..."
    return _counted(analysis, quantity, indicator, one.slots.get("condition"), window.high)


def _is_of_criterion(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a count of communes is of those that meet one criterion, which stands before it or in the heading of its
    list.
    """
    key, start = analysis.text.key, sentence.start
    if key.endswith(": ", start, quantity.start) and any(
        _P.criteria.search(key, *heading) for heading in analysis.headings(sentence)
    ):
        return True
    return _P.criterion.search(key[start : quantity.start]) is not None


def _counted(analysis: Analysis, quantity: Quantity, indicator: str, condition: Condition | None, high: int) -> str:
    """``indicator`` of a count, corrected by the words right beside it; ``high``: end of the cue window."""
    key, having = analysis.text.key, analysis.gazetteer.indicators.having
    if (
        condition is not None
        and condition.measure in CRITERIA
        and indicator in having("of_communes") | having("vague")
        and (quantity.noun == COMMUNE or quantity.unit == "percent")
    ):
        return "communes_by_criteria"
    if indicator == "other" and quantity.noun == COMMUNE and _P.reached_but_owes.match(key, quantity.end):
        return "communes_ntm"
    if indicator == "population" and _P.of_one_family.search(key, max(0, quantity.start - 16), quantity.start):
        return "other"  # "hộ |3 khẩu| phải nộp 1,2 triệu đồng"
    if indicator == "households" and _P.poor_ones.search(key, max(0, quantity.start - REACH), quantity.start):
        return "poor_households"
    if indicator == "criteria_average" and quantity.value > ALL_CRITERIA and "/" not in quantity.unit:
        return "criteria_met"  # "đạt 2.774 tiêu chí (bình quân 12,3 tiêu chí/xã)"
    if indicator in having("vague") and quantity.noun == COMMUNE and _P.so_many_more.match(key, quantity.end, high):
        return "communes_by_criteria"
    if indicator == "communes_total" and (
        _P.do_so.match(key, quantity.end) or _P.thereof.search(key, max(0, quantity.start - 20), quantity.start)
    ):
        return "other"  # "có |5 xã| được hưởng dự án", "106 xã, trong đó có |59 xã| biên giới"
    return indicator


def _by_measure(analysis: Analysis, quantity: Quantity, window: _Window, measure: Measure, indicator: str) -> str:
    """``indicator``, or a more special one by the phrase of what is measured: "|48 hộ hội viên nghèo|"."""
    if indicator == "other" and quantity.unit == "percent" and measure.span and measure.span.start < window.low:
        return of_measure(analysis, quantity.unit, measure.span)
    if indicator == "households" and _P.poor.search(measure.phrase):
        return "poor_households"  # "|48 hộ hội viên nghèo|"
    return indicator


def _scope(analysis: Analysis, quantity: Quantity, norm: bool, named: tuple[str, ...] | None) -> str | None:
    """The code of the unit that a figure is of; ``norm``: it is required of all units, and no levy."""
    scope, basis = scope_at(analysis, quantity.start)
    if norm and (basis == "paragraph" or (quantity.unit == "percent" and basis == "named")):
        scope = analysis.scope  # "Theo ông X, tiêu chí mới yêu cầu hơn |70%|": a norm is of no commune
    if named and scope and not holds(analysis, scope, named) and holds(analysis, analysis.scope, named):
        return analysis.scope  # "Hai phường của thị xã A và |3 thị trấn| (B, C, D)": of towns that lie elsewhere
    return scope


def _cue_of(analysis: Analysis, quantity: Quantity, window: _Window, indicator: str) -> Span | None:
    """The cue in the window that speaks most for the figure's indicator: "9/17 xã |đạt chuẩn|"; None for "other"."""
    if indicator == "other":
        return None
    amount = Amount.of(quantity)
    said = analysis.gazetteer.indicators.cue_of(
        indicator, amount, analysis.mentions, analysis.text.key, window.low, window.high
    )
    return Span(said.start, said.end) if said else None


def _unit(quantity: Quantity, indicator: str) -> str:
    """The unit of measure; an indicator may know it better: "bình quân mỗi xã đạt |11,2 tiêu chí|" is in
    criteria/commune.
    """
    if indicator == "labour_days" and quantity.unit == "count":
        return "day"  # "góp được |1.260 công|"
    return "criteria/commune" if indicator == "criteria_average" and quantity.unit == "count" else quantity.unit
