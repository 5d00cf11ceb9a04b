"""NATURE: whether a figure is a stock, a size or a result of its time."""

from __future__ import annotations

from ntm_extract.document import Quantity, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.earlier_time import of_years
from ntm_extract.relate.figures.inherited import FAR, REACH
from ntm_extract.relate.figures.types import Nature
from ntm_extract.relate.status.assertion import is_base

_P = phrases("figure")
_ASPECT = phrases("aspect")

ALL_REACHED = 19  # "đạt 19 tiêu chí năm 2014" is an event of that year, "đạt 13 tiêu chí" a state at its end
_TOWNS = frozenset(_P.words("towns"))
_FROM = _P.word("out_from")
_EVENTS = frozenset(_P.words("events"))


def nature_of(analysis: Analysis, indicator: str, stock: bool, size: bool) -> Nature:
    """ "size", "stock", "result", or "" for what no time brings about."""
    if size or stock:
        return "size" if size else "stock"
    having = analysis.gazetteer.indicators.having
    return "" if indicator in having("size") | having("vague") | having("of_event") else "result"


def is_size(analysis: Analysis, quantity: Quantity, indicator: str, aspect: str | None, stands: bool) -> bool:
    """Whether a figure says what a unit consists of: "huyện có |14 xã, 01 thị trấn|"; ``stands``: a cue of existence
    precedes it.
    """
    if indicator in analysis.gazetteer.indicators.having("size"):
        return stands or aspect == "total" or (indicator == "communes_total" and aspect is None)
    return indicator == "other" and quantity.noun in _TOWNS and aspect == "total"


def stood_at_end(analysis: Analysis, indicator: str, aspect: str | None, time: Timex | None) -> bool:
    """Whether a yearly measure is dated by several years and so holds at the end of the last: "Bốn năm qua, xã làm 12
    km đường. Thu nhập tăng lên |28 triệu đồng|".
    """
    yearly = analysis.gazetteer.indicators.having("yearly")
    return indicator in yearly and aspect != "change" and time is not None and of_years(time)


def is_stock(analysis: Analysis, quantity: Quantity, indicator: str, aspect: str | None, level: bool) -> bool:
    """Whether a figure holds at a day, and is no result of a time; ``level``: given as part of a whole or with its
    change ("6/9 xã", "4 xã, tăng 1 xã so với năm 2022").
    """
    key, low, indicators = analysis.text.key, analysis.sentence(quantity.start).start, analysis.gazetteer.indicators
    levels = indicators.having("level")
    if quantity.unit.endswith("/year") or (
        (aspect == "change" or (indicator == "poverty_rate" and aspect == "average"))
        and indicator in levels
        and not is_base(analysis, quantity.start, quantity.end)
        and not key.endswith(_FROM, low, quantity.start)
    ):
        return False  # "nhiệm kỳ 2020-2025, tỷ lệ hộ nghèo giảm bình quân |6,7%/năm|": a result of a time
    if aspect == "remaining":
        return quantity.noun not in _EVENTS  # "năm 2016, nợ còn |63 tỷ đồng|"
    if indicator in levels or _P.raised_to.search(key, max(low, quantity.start - FAR), quantity.start):
        return True
    if (
        indicator == "criteria_met"
        and aspect not in ("new", "change")
        and ((level and quantity.of is None) or quantity.value != (quantity.of or ALL_REACHED))
        and not _P.completes.search(key, max(low, quantity.start - 24), quantity.start)
    ):
        return True
    if quantity.unit == "VND" and (
        _P.owes.search(key, max(low, quantity.start - FAR), quantity.start) or _P.owed.match(key, quantity.end)
    ):
        return aspect not in ("new", "change")
    if indicator == "livestock":
        if aspect in ("new", "change"):
            return False  # "tái |đàn| thêm 8.000 con"
        return (
            aspect == "total"
            or _ASPECT.herd.search(key, max(low, quantity.start - 2 * REACH), quantity.start) is not None
        )
    if indicator in indicators.having("at_day"):
        return aspect not in ("new", "change")
    lasting = indicator in indicators.having("lasting")
    if lasting and quantity.unit == "percent":
        return aspect not in ("new", "change")  # "năm 2018, |85%| đường thôn được cứng hóa"
    if lasting and indicators.natures.get(indicator) != "sum":
        # "từ |200 hộ nghèo| (năm 2011) còn 45 hộ", "năm 2022, huyện có |48 sản phẩm OCOP|", not "công nhận thêm 59 sản
        # phẩm, trong đó có |22 sản phẩm| 4 sao"
        return is_base(analysis, quantity.start, quantity.end) or (
            aspect == "total"
            and quantity.noun not in _EVENTS
            and not _P.added.search(key, max(low, quantity.start - FAR), quantity.start)
            and not _P.did.match(key, quantity.end)
        )
    if not level or aspect in ("new", "change") or _ASPECT.recognises.search(key, low, quantity.start):
        return False  # "Huyện có 18/18 xã đạt chuẩn, năm 2018 công nhận |7 xã|"
    # "năm 2015, tỷ lệ đường cứng hóa |82%|, tăng 27% so với năm 2010"
    share = quantity.unit == "percent" and indicator not in indicators.having("of_time")
    return share or indicators.natures.get(indicator) == "state"
