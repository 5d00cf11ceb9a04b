"""SETTLED ASPECT: the aspect of a figure by its cue, its indicator and its time.

Without a cue the indicator decides: communes that met the standard are a total unless they are of one year; kilometres
of several years are a sum.
"""

from __future__ import annotations

from dataclasses import dataclass

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.nouns import TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.aspect import AREAS, REACH, Found, is_fraction
from ntm_extract.relate.figures.aspect_cue import UNITS
from ntm_extract.relate.figures.context import Context
from ntm_extract.relate.figures.times import FROM
from ntm_extract.relate.status.thing import PLANNED
from ntm_extract.span import Span

_P = phrases("aspect")
_EACH = ("VND", *_P.words("per_area"))
_THERE_IS = _P.word("there_is")
_BACK, _FAR = 4, 240  # figures and characters between a part of all and what it leaves
ALL_CRITERIA = 20  # at most, in any set of criteria for communes


def settled_aspect(
    analysis: Analysis,
    quantity: Quantity,
    found: Found,
    indicator: str,
    period: Period | None,
    as_of: bool,
    status: str,
) -> str | None:
    """The aspect of a figure by its cue (``found``, from `aspect_of`), indicator and time; ``as_of``: it holds for a day."""
    (aspect, cue), it = found, _Told(analysis, quantity, indicator, period, as_of, status)
    if aspect == "total" and quantity.unit == "percent":
        return None  # "nay có |61%| số hộ dùng nước sạch": a share sums nothing up
    means = is_fraction(quantity) or (indicator in it.having("mean") and any(each in quantity.unit for each in _EACH))
    if aspect == "remaining" and is_fraction(quantity):
        return "average"  # "mỗi hộ từ 4,6 thửa còn |1,9 thửa|"
    if aspect == "remaining" and indicator == "other" and it.is_earned:
        return None  # "giá chỉ còn |5.000 đồng/kg|", "trừ chi phí còn |70 triệu đồng|"
    if aspect in (None, "total") and (means or indicator == "criteria_average"):
        # "Bình quân số tiêu chí của mỗi xã là |15,13 tiêu chí|", "thu nhập tăng lên |36 triệu đồng/người|", "lúa |62 tạ/ha|"
        return "average"
    if aspect == "total" and cue is not None and _are_new(it, cue):
        return "new"
    if aspect == "remaining" and (indicator == "communes_total" or it.before(_P.after_merger)):
        return "total"  # "sau sắp xếp còn |12 đơn vị hành chính|"
    before = analysis.quantity_before(quantity)
    own = cue is not None and (before is None or cue.start > before.start)  # no "có" of the figure before
    reached = indicator == "criteria_met" and status == "achieved"  # "đạt 4/19 tiêu chí. Nay xã đạt |15 tiêu chí|"
    if not own and not reached and (_is_rest(analysis, quantity) or _falls_short(it)):
        return "remaining"  # "xã có 11/14 thôn đã có đường, |ba thôn| vẫn đi đường đất", "có 13 xã đạt chuẩn, |8 xã| chưa đạt"
    return aspect or _default(it)


@dataclass(frozen=True, slots=True)
class _Told(Context):
    """A figure with its indicator, time and status; ``as_of`` as for `settled_aspect`."""

    indicator: str
    period: Period | None
    as_of: bool
    status: str

    @property
    def years(self) -> int | None:
        """Years from the beginning to the end of its period, 0 within one year; None where it is open."""
        period = self.period
        return int(period.end[:4]) - int(period.start[:4]) if period and period.start and period.end else None

    @property
    def nature(self) -> str:
        return self.analysis.gazetteer.indicators.natures.get(self.indicator, "")

    @property
    def is_earned(self) -> bool:
        """Whether it is a price or what is left of earnings, which is no rest of anything."""
        unit = self.quantity.unit
        return unit.startswith("VND/") or (unit == "VND" and self.before(_P.costs_taken_off) is not None)

    @property
    def counts_a_standard(self) -> bool:
        """Whether it counts what reached a standard."""
        return self.indicator in self.analysis.gazetteer.indicators.standards

    @property
    def meets(self) -> bool:
        """Whether it counts units that meet a standard, and is no part of all."""
        return self.counts_a_standard and self.quantity.of is None


def _are_new(it: _Told, cue: Span) -> bool:
    """Whether units with no more than "có" before them met the standard within a year: "năm 2018 phấn đấu có |2 xã| về đích",
    "năm 2017 có |6 xã| được công nhận".
    """
    key, quantity = it.key, it.quantity
    if not it.meets or key[cue.start : cue.end] != _THERE_IS:
        return False
    if _P.just_now.search(key, it.analysis.sentence(cue.start).start, cue.start):
        return True
    ends = it.sentence.end
    recognised = _P.recognised.search(key, quantity.end, min(ends, quantity.end + REACH))
    return it.years == 0 and bool(it.status in PLANNED or recognised or _P.adds_up.search(key, quantity.end, ends))


def _default(it: _Told) -> str | None:
    """The aspect of a figure without a cue, by its indicator: a state is a total, as is a debt, and a sum that spans years,
    holds for a day or is of "toàn tỉnh đã ..."; units that are to meet a standard within one year are new.
    """
    if it.quantity.unit == "percent":
        return None  # "giai đoạn 2016-2020, vốn tín dụng chiếm |38%|"
    if it.meets and it.near(_P.recognises, REACH):
        return "new"  # "Chủ tịch UBND tỉnh công nhận |9 xã| đạt chuẩn năm 2017", "năm 2018 đưa |2 xã| về đích"
    if it.status in PLANNED:
        return _of_planned(it)
    return _of_achieved(it) if it.status == "achieved" else None


def _of_planned(it: _Told) -> str | None:
    """`_default` of a plan."""
    if it.nature == "sum":  # "giai đoạn 2021-2025, huyện phấn đấu huy động |1.905 tỷ đồng|"
        return "total" if it.years and it.quantity.unit == "VND" else None
    if not it.meets or it.period is None or it.key.startswith("(", it.quantity.start - 1):
        return None  # "năm 2025 |50%| số xã đạt chuẩn": of all
    if it.years == 0:
        return "new"
    return None if _are_certain(it.analysis, it.quantity) else "total"  # "mục tiêu đến năm 2025: |60 xã|"


def _of_achieved(it: _Told) -> str | None:
    """`_default` of a result."""
    if it.meets and it.years == 0 and it.near(_P.recognised, REACH, behind=REACH):
        return "new"  # "năm 2017, |3 xã| được công nhận"
    # "giao |7.488 m2| đất trồng lúa cho các hộ", "nâng tổng số lên 50 xã, vượt |1 xã|"
    handed_over = it.quantity.unit in AREAS | {"m2"} and it.before(_P.handed_over, 2 * REACH)
    if handed_over or it.near(_P.surplus, REACH):
        return None
    if it.nature == "state":
        within_year = it.years == 0 and it.counts_a_standard
        return None if within_year else "total"
    if it.quantity.unit == "VND" and it.before(_P.owes, 2 * REACH):
        return "total"
    if it.nature == "sum":
        return "total" if _is_summed_up(it) else None
    return "total" if _is_all(it) or _is_there(it) else None


def _is_summed_up(it: _Told) -> bool:
    """Whether what was done or spent is that of years, or of all: "5 năm qua, xã làm |12 km| đường", "toàn tỉnh đã làm |320 km|";
    not "Từ năm 2014, mỗi năm xã làm |2 km| đường", "5 năm qua, mỗi hộ góp |2 triệu đồng|".
    """
    if it.before(_P.of_each):
        return False
    if it.years or (it.period is not None and it.period.start is None) or it.before(_P.years_long):
        return True
    return bool(it.period is None and it.before(_P.done) and (it.as_of or it.before(_P.everybody)))


def _is_all(it: _Told) -> bool:
    """Whether what is counted is all there is of it: "toàn huyện đạt |416 tiêu chí|", "đàn bò |3.182 con|, đàn dê |544 con|",
    "diện tích lúa |3.400 ha|".
    """
    if it.indicator == "criteria_met" and it.quantity.of is None and it.quantity.value > ALL_CRITERIA:
        return True
    herd = it.indicator == "livestock" and it.before(_P.herd, 2 * REACH)
    return bool(herd or (it.quantity.unit in AREAS and it.before(_P.extent, 2 * REACH)))


def _is_there(it: _Told) -> bool:
    """Whether things are counted on a day or without any time: "Hiện xã nuôi |1.200 con bò|", "từ |312 hộ nghèo| năm 2010
    xuống 52 hộ", "|9 xã| không có thị trấn", "gồm 85 xã, 14 phường và |3 đặc khu|".
    """
    analysis, quantity = it.analysis, it.quantity
    if not quantity.noun or quantity.unit == TIMES_AS_MUCH or it.indicator == "criteria_met":
        return False
    sets_out = it.nature == "burden" and it.key.endswith(FROM, 0, quantity.start)
    if it.as_of or sets_out or (it.nature == "burden" and it.period is None):
        return True
    opens = quantity.start == it.sentence.start and quantity.head_noun in UNITS
    return bool(it.period is None and ((opens and not _are_certain(analysis, quantity)) or it.before(_P.counts)))


def _are_certain(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether the units of a count are named or mentioned before: "|hai xã| Diên Tân và Suối Tiên", "|3 xã| này"."""
    named = analysis.toponyms_between(quantity.end, quantity.end + 3)
    return bool(named) or _P.certain.match(analysis.text.key, quantity.end) is not None


def _falls_short(it: _Told) -> bool:
    """Whether the units of a count have not met the standard, or criteria are not met: "|18 xã| chưa đạt chuẩn", "vướng |2
    tiêu chí|".
    """
    quantity = it.quantity
    if it.indicator == "criteria_met" and it.status == "not_achieved":
        return quantity.of is None and not it.before(_P.no_rest)  # "|5/19 tiêu chí| chưa đạt" is told of all
    if it.status != "not_achieved" or it.nature != "state" or not quantity.noun or quantity.of is not None:
        return False
    return it.behind(_P.falls_short, it.sentence.end) is not None


def _is_rest(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a count is the rest that an earlier one leaves: "|11/14 thôn| đã có đường; |ba thôn| vẫn đi đường đất"."""
    if quantity.of is not None or not quantity.noun:
        return False
    at = analysis.quantity_before(quantity)
    for _ in range(_BACK):
        if at is None or quantity.start - at.start > _FAR:
            return False
        if at.of is not None and at.noun == quantity.noun:
            return at.of - at.value == quantity.value
        at = analysis.quantity_before(at)
    return False
