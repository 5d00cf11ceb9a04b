"""NATURE: whether a figure is a stock, a size or a result of its time."""

from __future__ import annotations

from dataclasses import dataclass

from ntm_extract.document import Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.figures.aspect import share_in_front
from ntm_extract.relate.figures.context import Context
from ntm_extract.relate.figures.earlier_time import of_years
from ntm_extract.relate.figures.inherited import FAR, REACH
from ntm_extract.relate.figures.types import Nature
from ntm_extract.relate.status.base import is_base

_P = phrases("figure")
_ASPECT = phrases("aspect")

ALL_REACHED = 19  # "đạt 19 tiêu chí năm 2014" is an event of that year, "đạt 13 tiêu chí" a state at its end
_TOWNS = frozenset(_P.words("towns"))
_FROM = _P.word("out_from")
_EVENTS = frozenset(_P.words("events"))
_HAD = frozenset({"other", "livestock", "crop_area"})  # indicators of what a unit may have, or bring about
NEAR = 48  # characters before a figure, enough for "hợp tác xã thượng lộc mới chỉ có khoảng "


@dataclass(frozen=True, slots=True)
class Measured(Context):
    """A figure of which is asked how it goes with time. ``level``: given as part of a whole or with its change ("6/9 xã",
    "4 xã, tăng 1 xã so với năm 2022"); ``stands``: a cue of existence precedes it.
    """

    indicator: str
    aspect: str | None
    level: bool
    stands: bool

    @property
    def comes_about(self) -> bool:
        """Whether it is what is new, or by how much something changed."""
        return self.aspect in ("new", "change")

    @property
    def is_base(self) -> bool:
        """Whether a change sets out from it."""
        return is_base(self.analysis, self.quantity.start, self.quantity.end)

    def has(self, trait: str) -> bool:
        """Whether its indicator has a trait."""
        return self.indicator in self.having(trait)


def nature_of(figure: Measured, stock: bool) -> Nature:
    """ "size", "stock", "result" (also the revenue of a time: "thu ngân sách |12 tỷ đồng|"), or "" for what no time brings
    about. ``stock``: as `is_stock` says.
    """
    if _is_size(figure):
        return "size"
    if stock:
        return "stock"
    timeless = figure.has("size") or figure.has("vague") or figure.has("of_event")
    revenue = timeless and figure.quantity.unit == "VND" and figure.before(_P.revenue, REACH)
    return "" if timeless and not revenue else "result"


def _is_size(figure: Measured) -> bool:
    """Whether a figure says what a unit consists of: "huyện có |14 xã, 01 thị trấn|"."""
    if figure.quantity.of is not None or figure.behind(_P.did):
        return False  # "có |8/9 thôn| giữ vững danh hiệu văn hóa": how many are so, and not how many there are
    total = figure.aspect == "total"
    if figure.has("size"):
        there = figure.stands or total or (figure.indicator == "communes_total" and figure.aspect is None)
        return there and figure.aspect != "new"  # "công nhận thêm 5 xã. Trong đó, huyện A có |3 xã|"
    return figure.indicator == "other" and figure.quantity.noun in _TOWNS and total


def stands_at_edge(figure: Measured) -> bool:
    """Whether a figure holds at the beginning or the end of a year that is told: "cuối năm 2017, hộ cận nghèo |là| 120 hộ",
    "đầu năm 2016, thu nhập đạt |21 triệu đồng/người|".
    """
    return figure.stands or (figure.has("yearly") and figure.aspect != "change")


def stood_at_end(figure: Measured, time: Timex | None) -> bool:
    """Whether a yearly measure is dated by several years and so holds at the end of the last: "Bốn năm qua, xã làm 12
    km đường. Thu nhập tăng lên |28 triệu đồng|".
    """
    return figure.has("yearly") and figure.aspect != "change" and time is not None and of_years(time)


def is_stock(figure: Measured) -> bool:
    """Whether a figure holds at a day, and is no result of a time."""
    return next(stock for rule in _RULES if (stock := rule(figure)) is not None)


def _by_change(figure: Measured) -> bool | None:
    """A yearly amount or the change of a level is a result of its time: "nhiệm kỳ 2020-2025, tỷ lệ hộ nghèo giảm bình quân
    |6,7%/năm|"; not what a change sets out from, "giảm từ |12%| xuống 5%".
    """
    if figure.quantity.unit.endswith("/year"):
        return False
    changes = figure.aspect == "change" or (figure.indicator == "poverty_rate" and figure.aspect == "average")
    if not changes or not figure.has("level"):
        return None
    sets_out = figure.key.endswith(_FROM, figure.sentence.start, figure.quantity.start)
    return None if figure.is_base or sets_out else False


def _by_rest(figure: Measured) -> bool | None:
    """What remains does so at a day, "năm 2016, nợ còn |63 tỷ đồng|"; not "khách giảm còn |4.200 lượt|"."""
    return figure.quantity.noun not in _EVENTS if figure.aspect == "remaining" else None


def _by_level(figure: Measured) -> bool | None:
    """A level holds at a day, "hộ cận nghèo |3,6%|", as does a sum that is reached: "nâng tổng số xã đạt chuẩn lên |45 xã|"."""
    near_poor = figure.quantity.unit == "percent" and figure.before(_P.near_poor, FAR)
    return True if near_poor or figure.has("level") or figure.before(_P.raised_to, FAR) else None


def _by_criteria(figure: Measured) -> bool | None:
    """Some of all criteria are met at a day, "năm 2014, xã đạt |13 tiêu chí|", "hoàn thành |16/19 tiêu chí|"; not "hoàn thành
    |3 tiêu chí|".
    """
    value, of = figure.quantity.value, figure.quantity.of
    if figure.indicator != "criteria_met" or figure.comes_about or (of is None and figure.before(_P.completes, 24)):
        return None
    return True if (figure.level and of is None) or value != (of or ALL_REACHED) else None


def _by_debt(figure: Measured) -> bool | None:
    """A debt is owed at a day: "tổng dư nợ |338 tỷ đồng|", "|15.000 tỷ đồng| nợ đọng"."""
    owed = figure.quantity.unit == "VND" and (figure.before(_P.owes, FAR) or figure.behind(_P.owed))
    return not figure.comes_about if owed else None


def _by_herd(figure: Measured) -> bool | None:
    """A herd stands at a day, "đàn bò |3.182 con|"; not "tái |đàn| thêm 8.000 con", "tiêu hủy |12.400 con lợn|"."""
    if figure.indicator != "livestock":
        return None
    if figure.before(_P.of_animals, REACH) is not None:
        return False
    return not figure.comes_about and (figure.aspect == "total" or figure.before(_ASPECT.herd, 2 * REACH) is not None)


def _by_area(figure: Measured) -> bool | None:
    """The area of what stays is there at a day, "năm 2015, diện tích quế là |21.300 ha|"; not that of a year's crops, "diện
    tích gieo trồng |26.900 ha|".
    """
    area = figure.quantity.unit == "ha" and not figure.comes_about
    return True if area and figure.before(_P.lasting_area, FAR) else None


def _by_plan(figure: Measured) -> bool | None:
    """A length or an area that is so much of a plan came about in its time: "đường thôn |1,65/2,8 km|, đạt 58,9% kế hoạch"."""
    extent = figure.quantity.unit in ("km", "m", "ha")
    return False if extent and figure.behind(_P.of_plan) else None


def _by_length(figure: Measured) -> bool | None:
    """So much of all roads or canals is as it should be at a day, "đường thôn |12,5/14 km|", as what a unit has of them, "năm
    2011, huyện chỉ có |12 km| đường bê tông"; not so much of a plan, "bê tông hóa |2,8/5 km|".
    """
    if figure.quantity.unit not in ("km", "m") or figure.comes_about or figure.before(_P.built_now, NEAR) is not None:
        return None
    whole = figure.quantity.of is not None
    return True if whole or figure.before(_P.has_so_many, NEAR) is not None else None


def _by_day(figure: Measured) -> bool | None:
    """What its indicator counts as of a day, and the share of something lasting: "năm 2018, |85%| đường thôn được cứng
    hóa".
    """
    lasting_share = figure.quantity.unit == "percent" and figure.has("lasting")
    return not figure.comes_about if lasting_share or figure.has("at_day") else None


def _by_areas(figure: Measured) -> bool | None:
    """Those in the towns and in the country are what all of them are: "hộ nghèo là 3.654 hộ; trong đó thành thị |571 hộ|"."""
    return True if figure.quantity.unit == "household" and figure.before(_P.in_areas, FAR) else None


def _by_lasting(figure: Measured) -> bool | None:
    """All there are of what lasts: "từ |200 hộ nghèo| (năm 2011) còn 45 hộ", "năm 2022, huyện có |48 sản phẩm OCOP|", "4.
    Hộ nghèo: |412 hộ|", "hộ nghèo chiếm 14% (|431 hộ|)", "|6/6 trường| duy trì chuẩn"; not "công nhận thêm 59 sản phẩm,
    trong đó có |22 sản phẩm| 4 sao".
    """
    natures = figure.analysis.gazetteer.indicators.natures
    if not figure.has("lasting"):
        return None
    if natures.get(figure.indicator) == "sum":  # "năm 2017, |9/9 thôn| đều có nhà văn hóa"; not "xây 2/9 nhà văn hóa"
        return True if figure.quantity.of is not None and figure.behind(_P.holds) else None
    labelled = figure.quantity.of is not None or figure.before(_P.label, FAR)
    of_share = share_in_front(figure.analysis, figure.quantity) is not None
    told = figure.aspect == "total" or (figure.aspect is None and (labelled or of_share))
    all_there_are = told and figure.quantity.noun not in _EVENTS
    in_a_time = figure.before(_P.added, FAR) or figure.behind(_P.did)
    return figure.is_base or (all_there_are and not in_a_time)


def _by_having(figure: Measured) -> bool | None:
    """What a unit has, and nothing more is told of it, it has at a day: "năm 1994, cả xóm có |12 hộ|", "năm 2017, hợp tác xã có
    |27 thành viên|, doanh thu 6 tỷ đồng"; not "năm 2017, có |12 em| đỗ đại học".
    """
    if figure.indicator not in _HAD and not figure.has("size"):
        return None
    noun = figure.quantity.head_noun
    had = noun and noun not in _EVENTS and not figure.comes_about and figure.before(_P.has_so_many, NEAR)
    return True if had and figure.behind(_P.no_more_told) else None


def _by_whole(figure: Measured) -> bool:
    """A share or a state is of a day where its whole or its change is told: "năm 2015, tỷ lệ đường cứng hóa |82%|, tăng
    27% so với năm 2010"; not "Huyện có 18/18 xã đạt chuẩn, năm 2018 công nhận |7 xã|", "118/187 thôn đạt
    chuẩn; riêng năm 2021 có |11 thôn|".
    """
    quantity = figure.quantity
    of_year = figure.before(_ASPECT.recognises) or figure.before(_ASPECT.just_now)
    if not figure.level or figure.comes_about or of_year:
        return False
    share = quantity.unit == "percent" and not figure.has("of_time")
    return share or figure.analysis.gazetteer.indicators.natures.get(figure.indicator) == "state"


# the first that knows decides; the last always does
_RULES = (
    _by_change,
    _by_rest,
    _by_level,
    _by_criteria,
    _by_debt,
    _by_herd,
    _by_plan,
    _by_area,
    _by_length,
    _by_day,
    _by_areas,
    _by_lasting,
    _by_having,
    _by_whole,
)
