"""SETTLED INDICATOR: what a figure measures, all told: its cue window says it, each of ``_READINGS`` in turn may know it
better, and the words beside it have the last one.
"""

from __future__ import annotations

from dataclasses import dataclass

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.nouns import COMMUNE, CRITERIA, CRITERION, PEOPLE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Condition
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.context import Context
from ntm_extract.relate.figures.indicator import counts_again, indicator_of, is_every_commune
from ntm_extract.relate.figures.inherited import REACH, inherited, is_worth_of_land, of_list, of_measure, of_work
from ntm_extract.relate.figures.joining import INCOME, Joined
from ntm_extract.relate.figures.measure_front import Measure
from ntm_extract.relate.figures.settled_aspect import ALL_CRITERIA
from ntm_extract.relate.figures.types import Window
from ntm_extract.relate.figures.window import window_of
from ntm_extract.span import line_start

_P = phrases("figure")
_OUT_OF = _P.words("out_of")
RATE_REACH = 120  # characters of "; tỷ lệ làng, thôn, khu phố đạt tiêu chuẩn văn hóa là "
FIELD_REACH = 60  # characters of "diện tích mắc ca toàn huyện Chi Lăng năm 2018 đạt "
_FIELDS = _P.words("fields")
_LAND = _P.word("land_or_labour")


@dataclass(frozen=True, slots=True)
class _Asked(Context):
    """A figure whose indicator is asked."""

    window: Window
    condition: Condition | None

    @property
    def counts_communes(self) -> bool:
        """Whether communes are counted."""
        return self.quantity.noun == COMMUNE

    @property
    def counts_whole_ones(self) -> bool:
        """Whether it is a whole number of things, no mean of each commune."""
        return "/" not in self.quantity.unit and self.quantity.value == self.quantity.value.to_integral_value()

    @property
    def names_the_poor(self) -> bool:
        """Whether what is counted is called poor by its own noun: "|21 hộ nghèo|"."""
        return _P.poor.search(self.quantity.noun) is not None

    @property
    def own_rate(self) -> int:
        """Where a rate opens its member of a list, "hộ nghèo còn 3%; |tỷ lệ| làng, thôn văn hóa là |76%|"; 0 where none does."""
        rate = self.before(_P.own_rate, RATE_REACH) if self.quantity.unit == "percent" else None
        return rate.start() if rate else 0

    @property
    def is_levied(self) -> bool:
        """Whether a sum is counted on each head and not what is earned: "thôn 3 thu |2,5 triệu đồng/khẩu|"."""
        quantity = self.quantity
        earned = _P.gross.search(self.key, self.window.low, quantity.start)
        return not earned and _P.per_mouth.search(self.key, quantity.start, quantity.end) is not None


def settled_indicator(analysis: Analysis, one: Joined, window: Window, measure: Measure) -> str:
    """The indicator of a figure; "other" where none is told."""
    quantity = one.quantity
    asked = _Asked(analysis, quantity, window, one.slots.get("condition"))
    indicator = "other"
    if not _are_all_criteria(asked):
        indicator = indicator_of(analysis, quantity, window)
        for read in _READINGS:
            indicator = read(asked, indicator)
        indicator = _corrected(asked, indicator)
    return _by_measure(asked, indicator, measure)


def of_all_communes(analysis: Analysis, quantity: Quantity, indicator: str, scope: str | None) -> str:
    """``indicator``, or `communes_total` where all communes of the scope are counted and no predicate is theirs."""
    of_communes = analysis.gazetteer.indicators.having("of_communes")
    bare = indicator == "other" or (indicator in of_communes and counts_again(analysis, quantity))
    return "communes_total" if bare and is_every_commune(analysis, quantity, scope) else indicator


def _are_all_criteria(it: _Asked) -> bool:
    """Whether all criteria that there are are named: "Trong |19 tiêu chí|, xã đã đạt 14"."""
    all_of_them = it.quantity.noun == CRITERION and it.quantity.value >= ALL_CRITERIA - 1
    return all_of_them and it.key.endswith(_OUT_OF, 0, it.quantity.start)


def _length(it: _Asked, indicator: str) -> str:
    """A length is of donated land ("ông Tư hiến |25 m| dài mặt đường"), or of the work that the sentence names."""
    if it.quantity.unit not in ("m", "km"):
        return indicator
    if it.before(_P.given_length) and not it.behind(_P.no_strip):
        return "land_donated"
    if indicator in ("roads", "canals") and it.near(_P.adorns, REACH):
        return "other"  # "thắp sáng |2,6 km| đường quê", "vớt lục bình |3 km| kênh": nothing is built
    return of_work(it.analysis, it.quantity) if indicator == "other" else indicator


def _in_list(it: _Asked, indicator: str) -> str:
    """A sum in a list is what the head of the list says: "phải |đóng góp| 17 khoản, gồm: quỹ làng |5.000 đồng|"."""
    if indicator not in ("other", "funding") or not it.quantity.unit.startswith("VND"):
        return indicator
    return of_list(it.analysis, it.quantity, it.window, indicator)


def _of_plan(it: _Asked, indicator: str) -> str:
    """A share of what is disbursed is one of the plan ("giải ngân 612 tỷ đồng, đạt 49%; trong đó vốn đầu tư đạt |55%|");
    the plan itself is none: "đạt 92% (kế hoạch |90%|)".
    """
    if indicator == "funding" and it.quantity.unit == "percent" and it.before(_P.disbursed):
        return "plan_completion"
    if indicator == "plan_completion" and it.near(_P.planned_aside, REACH):
        return inherited(it.analysis, it.quantity)
    return indicator


def _continued(it: _Asked, indicator: str) -> str:
    """A figure that says little is what the one before is, which it continues; so are households of the poor ones: "hộ
    nghèo còn 2.692 hộ, trong đó thành thị |404 hộ|".
    """
    asked = (indicator in it.having("bare") and not it.own_rate) or indicator == "households"
    whole = inherited(it.analysis, it.quantity) if asked else "other"
    return indicator if whole == "other" else whole


def _to_become(it: _Asked, indicator: str) -> str:
    """A figure that became the next one is what that is: "Từ |11,7%| năm 2011, đến nay tỷ lệ hộ nghèo còn 2%"."""
    quantity = it.quantity
    later = it.analysis.first_quantity(quantity.end, it.sentence.end)
    if later is None or later.base_unit != quantity.base_unit or indicator not in ("other", "area") or quantity.noun:
        return indicator
    became = it.before(_P.from_so_much) and _P.to_so_much.fullmatch(it.key, quantity.end, later.start)
    return indicator_of(it.analysis, later, window_of(it.analysis, later)) if became else indicator


def _of_norm(it: _Asked, indicator: str) -> str:
    """A norm measures what is set against it: "mới |52%| hộ dùng nước sạch, trong khi chuẩn là |65%|"."""
    before = it.analysis.quantity_before(it.quantity) if indicator == "other" else None
    if (
        before is None
        or before.start < it.sentence.start
        or before.unit.split("/")[0] != it.quantity.unit.split("/")[0]
    ):
        return indicator
    against = _P.norm_against.search(it.key, before.end, it.quantity.start)
    return indicator_of(it.analysis, before, window_of(it.analysis, before)) if against else indicator


def _on_each_head(it: _Asked, indicator: str) -> str:
    """What is given on each head is no income: "dân đã đóng 11 tỷ đồng, bình quân |1,6 triệu đồng/khẩu|"."""
    if indicator == "income_per_capita" and it.quantity.unit == "VND" and it.before(_P.of_one_earner):
        return "other"  # "năm ngoái ông Tư có thu nhập |350 triệu đồng|"
    if indicator == "income_per_capita" and INCOME not in it.key[it.window.low : it.window.high]:
        given = inherited(it.analysis, it.quantity)
        if given in ("community_contribution", "funding"):
            return given
        return "community_contribution" if it.is_levied else indicator
    collected = indicator == "other" and it.is_levied and it.before(_P.collects)
    return "community_contribution" if collected else indicator


def _of_crop(it: _Asked, indicator: str) -> str:
    """Land is under what stands right behind it, or is told before: "có |2.640 ha| sả", "có |6 công| kiểng", "diện tích na
    đạt |1.804 ha|"; not "|2.640 ha| đất đô thị", "góp |6 công| thợ".
    """
    if indicator == "labour_days" and it.quantity.noun == _LAND and it.before(_P.has_land):
        return "crop_area" if it.behind(_P.under_crop) else indicator
    if indicator == "crop_area" and it.before(_P.natural_area):
        return "area"
    if indicator != "area" or it.quantity.unit not in _FIELDS:
        return indicator
    return "crop_area" if it.behind(_P.under_crop) or it.near(_P.area_under, FIELD_REACH) else indicator


def _by_verb(it: _Asked, indicator: str) -> str:
    """A sum is what the verb right before it tells: "hộ ông Tám góp |25 triệu đồng|", "làm đường mất hai năm, tốn |14 tỷ
    đồng|".
    """
    if indicator == "funding" and it.before(_P.worth_of_produce) and not it.before(_P.handed_out):
        return "other"  # "sản lượng ước 18.000 tấn, trị giá |550 tỷ đồng|"
    if indicator == "funding" and it.before(_P.of_the_people):
        return "community_contribution"  # "ngân sách 8 tỷ đồng, dân |12 tỷ đồng|"
    if not it.quantity.unit.startswith("VND") or indicator not in ("other", "income_per_capita"):
        return indicator
    if it.before(_P.given_right_before) and not it.behind(_P.as_capital):
        return "community_contribution"
    costs = indicator == "other" and it.before(_P.cost_right_before) and it.before(_P.builds)
    return "funding" if costs and not it.before(_P.no_cost) else indicator


def _of_donated_land(it: _Asked, indicator: str) -> str:
    """Land beside days of labour is donated: "3.000 ngày công, |4.200 m2| đất"; so is its worth."""
    if indicator in it.having("bare") and (
        (it.behind(_P.of_land) and it.before(_P.with_labour)) or it.behind(_P.and_labour)
    ):
        return "land_donated"
    if indicator in ("other", "funding") and is_worth_of_land(it.analysis, it.quantity, it.window.before):
        return "community_contribution"
    return indicator


def _of_people(it: _Asked, indicator: str) -> str:
    """Who live in the villages that are counted before are the population ("có 17 ấp, |23.405 người|"), one family is none:
    "hộ |3 khẩu| phải nộp 1,2 triệu đồng"; nor is a share of things: "9 bản người Mường, |90%| là rừng".
    """
    if indicator == "population" and it.quantity.unit == "percent" and it.behind(_P.of_things):
        low = max(it.key.rfind(",", it.window.low, it.quantity.start), it.window.low)
        clause = it.analysis.stretch(low, it.window.high)
        return it.analysis.gazetteer.indicators.of(Amount.of(it.quantity), clause)
    if indicator == "other" and it.quantity.noun == PEOPLE and it.near(_P.villages_with, REACH):
        return "population"
    return "other" if indicator == "population" and it.near(_P.of_one_family, 16) else indicator


def _shared_out(it: _Asked, indicator: str) -> str:
    """Communes of each district of a list are what its head counts: "Năm 2018 có 10 xã đạt chuẩn, gồm:⏎- Huyện A: |4 xã| (B, C)"."""
    line = line_start(it.key, it.quantity.start)
    if (
        indicator != "other"
        or not it.counts_communes
        or not _P.of_one_district.fullmatch(it.key, line, it.quantity.start)
    ):
        return indicator
    of_communes = it.having("of_communes")
    heads = it.analysis.headings(it.sentence)
    told = (it.analysis.gazetteer.indicators.of(_at_end(it.quantity, h.end), it.analysis.stretch(*h)) for h in heads)
    return next((one for one in told if one in of_communes), indicator)


def _at_end(quantity: Quantity, end: int) -> Amount:
    """The amount of a quantity as if it stood at the end of a heading."""
    return Amount.of(quantity)._replace(start=end, end=end)


# each gives the indicator that it was given, or a better one
_READINGS = (
    _length,
    _by_verb,
    _in_list,
    _of_plan,
    _continued,
    _to_become,
    _of_norm,
    _on_each_head,
    _of_crop,
    _of_donated_land,
    _of_people,
    _shared_out,
)


def _corrected(it: _Asked, now: str) -> str:
    """What the words beside the figure make of an indicator; ``now`` where they leave it."""
    if it.quantity.unit == "percent" and it.near(_P.agreed, REACH):
        return "other"  # "Hội đồng nhất trí |100%| công nhận 4 xã"
    if (told := _of_communes(it, now)) is not None:
        return told
    if now in it.having("of_units") and it.behind(_P.has_below):
        return "other"  # "|4 huyện| có thêm 7 xã đạt chuẩn"
    if now == "households" and it.near(_P.poor_ones, REACH):
        return "poor_households"  # "hộ nghèo 4,87%, tương ứng |341 hộ|"
    if now == "poor_households" and not it.names_the_poor and it.before(_P.poor_counted) and it.behind(_P.have_it):
        return "households"  # "còn 5 hộ nghèo, |48/64 hộ| có ti vi"
    if now == "poor_households" and it.key.endswith(_OUT_OF, 0, it.quantity.start) and not it.names_the_poor:
        return "households"  # "còn 21 hộ nghèo trong |4.100 hộ|"
    return _of_criteria(it, now) if it.quantity.noun in CRITERIA else now


def _of_criteria(it: _Asked, now: str) -> str:
    """What the words beside criteria make of their indicator; ``now`` where they leave it."""
    mean = it.before(_P.of_mean)
    if now == "criteria_average" and it.counts_whole_ones:
        # "đạt |2.774 tiêu chí| (bình quân 12,3 tiêu chí/xã)", "đạt |14 tiêu chí|, thu nhập bình quân 22 triệu đồng"
        met = it.quantity.value > ALL_CRITERIA or (it.behind(_P.then_mean) and not mean)
        return "criteria_met" if met else now
    if now == "criteria_met" and it.quantity.of is not None:
        return "criteria_average" if mean else now  # "bình quân mỗi xã đạt |16/19 tiêu chí|"
    if now == "criteria_met" and (it.behind(_P.changed) or it.near(_P.changes, REACH)):
        return "other"  # "Quyết định 342 sửa đổi |5 tiêu chí|"
    if now == "criteria_met" and it.quantity.value >= ALL_CRITERIA - 1 and it.before(_P.goes_through):
        return "other"  # "xã rà soát |19 tiêu chí|"
    return now


def _of_communes(it: _Asked, now: str) -> str | None:
    """What the words beside a count or a share of communes make of its indicator; None where they leave it."""
    vague = now in it.having("vague")
    if it.counts_communes and it.condition is not None and it.condition.measure not in CRITERIA:
        return "other"  # "|4 xã| có tỷ lệ hộ nghèo dưới 20%"
    if now in it.having("of_communes") | {"communes_total"} and it.before(_P.parts_put_forward):
        return "other"  # "22 xã đề nghị xét công nhận, gồm: |2 xã| của huyện A; 3 xã của huyện B"
    if vague and it.condition is not None and it.behind(_P.recognised):
        return "communes_ntm"  # "huyện có |6 xã| đạt 19 tiêu chí được công nhận nông thôn mới"
    if _meet_criterion(it, now) or _meet_so_many(it, now):
        return "communes_by_criteria"
    if vague and (it.counts_communes or now == "communes_total"):
        return _told_behind(it, now)
    if now != "communes_ntm" or not (it.counts_communes or it.quantity.unit == "percent"):
        return None
    if it.behind(_P.communes_do) or _P.communes_do.match(it.key, it.window.listed):
        return "other"  # "|100%| số xã phê duyệt xong quy hoạch", "|2 xã| A, B nằm trong quy hoạch đô thị"
    if it.behind(_P.so_many_more, it.window.high):
        return "communes_by_criteria"  # "|4 xã| còn 3 tiêu chí chưa đạt chuẩn"
    return "other" if it.behind(_P.do_otherwise) and it.before(_P.of_those_short) else None


def _told_behind(it: _Asked, now: str) -> str | None:
    """What is told right behind a count of communes whose own words say little."""
    if now == "other" and (it.behind(_P.reached_but_owes) or it.behind(_P.not_there_yet)):
        return "communes_ntm"  # "|1.147 xã| đạt chuẩn (chiếm 62%) nợ đọng", "còn |3 xã| chưa đạt là A, B và C"
    if it.behind(_P.so_many_more, it.window.high):
        return "communes_by_criteria"  # "|58 xã| giảm 189 tiêu chí"
    some = it.behind(_P.do_so) and not it.key.endswith(_OUT_OF, 0, it.quantity.start)
    if now == "communes_total" and (some or it.near(_P.thereof, 20) or _are_others(it)):
        return "other"  # "có |5 xã| được hưởng dự án", "106 xã, trong đó có |59 xã| biên giới"
    return None


def _are_others(it: _Asked) -> bool:
    """Whether only the communes counted before are those that a unit has: "huyện có 2 xã hoàn thành, |7 xã| chậm tiến độ"."""
    counted = it.analysis.quantities_between(it.sentence.start, it.quantity.start)
    before = next((q for q in reversed(counted) if q.noun == COMMUNE), None)
    if before is None:
        return False
    cue_of, clause = it.analysis.gazetteer.indicators.cue_of, it.analysis.stretch(before.end, it.window.high)
    return cue_of("communes_total", Amount.of(it.quantity), clause) is None


def _meet_criterion(it: _Asked, now: str) -> bool:
    """Whether communes meet a criterion, perhaps of the heading: "Tiêu chí giao thông: |18/22 xã| đạt; ..."."""
    if now not in it.having("vague") or not it.behind(_P.meets):
        return False
    start, end = it.sentence.start, it.quantity.start
    headed = it.key.endswith(": ", start, end) and any(
        _P.criteria.search(it.key, *heading) for heading in it.analysis.headings(it.sentence)
    )
    return headed or _P.criterion.search(it.key[start:end]) is not None


def _meet_so_many(it: _Asked, now: str) -> bool:
    """Whether communes meet so many criteria: "|2 xã| đạt 3 tiêu chí", "|60% số xã| dưới 5 tiêu chí"."""
    communes = it.counts_communes or it.quantity.unit == "percent"
    met = it.condition is not None and it.condition.measure in CRITERIA and not it.behind(_P.recognised)
    return met and communes and now in it.having("of_communes") | it.having("vague")


def _by_measure(it: _Asked, indicator: str, measure: Measure) -> str:
    """``indicator``, or a more special one by the phrase of what is measured: "|48 hộ hội viên nghèo|"."""
    above = measure.span is not None and measure.span.end <= it.sentence.start
    if indicator == "other" and measure.span and it.own_rate <= measure.span.start < it.window.low:
        if above or it.quantity.unit == "percent":
            return of_measure(it.analysis, it.quantity.unit, measure.span)
    return "poor_households" if indicator == "households" and _P.poor.search(measure.phrase) else indicator
