"""IN TIME: a figure's status, corrected by the calendar: nothing is achieved in a time that lies ahead, and what had to be
paid last year has been paid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from ntm_extract.document import Quantity, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.context import Context
from ntm_extract.relate.figures.times import COUNTED_TO, ESTIMATE, building_time, opens_sentence
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.status_cue import RESULT_RANK

_P = phrases("in_time")
_OF_ANOTHER = phrases("of_another")
BEGUN = 2  # a year has only begun up to this month
DAYS_BEGUN = timedelta(days=9)  # a month has only begun for so long
HALF = 7  # a year is half over from this month on
YEARS = 2  # from the first to the last year of a plan, at least
ADDED = 12  # characters of "có thêm ", "tăng thêm "
SURE = 0.8  # above this certainty the words right beside a figure give its status
_NOW = _P.words("now")
_THIS_YEAR = _P.words("this_year")
_DUTIES = _P.words("duties")
_DONE = _P.word("done")


@dataclass(frozen=True, slots=True)
class _Timed(Context):
    """A figure with its status and its time."""

    assertion: Assertion
    time: Timex


def in_time(analysis: Analysis, assertion: Assertion, time: Timex | None, quantity: Quantity) -> Assertion:
    """The assertion about a figure, corrected by its time."""
    if time is None:
        return assertion
    it = _Timed(analysis, quantity, assertion, time)
    if _estimated_since(it) or _had_to_be(it) or _told_under_plan(it) or time == building_time(analysis, it.sentence):
        return Assertion("achieved", assertion.cue, 0.7)
    if time.kind not in ("deadline", "period") or _is_settled(it):
        return assertion
    if _lies_ahead(it):
        return Assertion("target", assertion.cue, 0.7)
    return Assertion("target", None, 0.6) if _added_in_year_begun(it) or _of_last_months(it) else assertion


def _is_settled(it: _Timed) -> bool:
    """Whether the words around a figure settle its status, whatever its time."""
    key, cue = it.key, it.assertion.cue
    if it.time.last is None:
        return False
    if cue is None:  # "phấn đấu đến năm 2020 có thêm 12 xã, ngoài |40 xã| đã được công nhận"
        return it.assertion.status == "achieved" and it.assertion.certainty > SURE
    if it.time.end <= cue.start and key.startswith(_NOW, cue.start, it.quantity.start):
        return True  # "10 xã phấn đấu về đích năm 2020 |hiện| đạt bình quân 15 tiêu chí/xã"
    # "mục tiêu đến 2025 có 30% xã kiểu mẫu, tỉnh |đã chọn| 20 xã", "tính đến cuối năm, toàn tỉnh |đã có| 28 xã"
    return (
        it.time.end <= it.quantity.start
        and key.startswith(_DONE, cue.start)
        and (bool(it.analysis.quantities_between(it.time.end, cue.start)) or key.startswith(COUNTED_TO, it.time.start))
    )


def _lies_ahead(it: _Timed) -> bool:
    """Whether an assumed result is still to be reached: "có |50 xã| đạt chuẩn đến năm 2025", "lùi |sau năm 2020|"; not money
    that is granted, "Trung ương bố trí cho giai đoạn 2021-2025 |39 tỷ đồng|", nor units that are dealt with, "giao ông Hòa
    phụ trách |3 xã|".
    """
    there = _P.granted if it.quantity.base_unit == "VND" else _OF_ANOTHER.seen_to if it.quantity.noun else None
    if it.assertion.status != "achieved" or (there and it.before(there)):
        return False
    if it.time.last is None:
        return it.time.is_ahead(it.analysis.day)
    ahead = it.time.ends_after(it.analysis.day) and (
        it.time.first is None or it.time.is_ahead(it.analysis.day) or _hardly_begun(it)
    )
    if not ahead or _is_this_year(it):
        return False
    key, in_front = it.key, it.time.end <= it.quantity.start
    between = key[it.time.end : it.quantity.start] if in_front else key[it.quantity.end : it.time.start]
    # "đến năm 2025, A đạt 70%; B đạt 100%", "năm 2025 đạt 50% (8 xã), trong đó nâng cao 6%"
    listed = in_front and it.assertion.cue is None
    parts = r"\n" if listed else r"[;)\n]" if in_front else r"[;,)\n]"
    if re.search(parts + r"|\.(?!\d)", between):
        return False
    opened = it.analysis.sentence(it.time.start).start
    return not any(word.search(between) or word.search(key, opened, it.time.start) for word in (_P.cannot, _P.if_then))


def _added_in_year_begun(it: _Timed) -> bool:
    """Whether an addition or a list is dated by a year or month that has only begun: "Năm 2017, toàn tỉnh |có thêm 6 xã| đạt
    chuẩn", written in January; "Tháng 8: thu |3 tỷ đồng|" on 5 August.
    """
    announced = it.key.startswith(":", it.time.end) or it.near(_P.in_addition, ADDED)
    return announced and _weak(it) and _has_begun(it)


def _of_last_months(it: _Timed) -> bool:
    """Whether the last months of a year, which are not over, precede a figure without a cue: "Trong |6 tháng cuối năm|,
    huyện làm 20 km đường", written in August.
    """
    return (
        it.assertion.status == "achieved"
        and it.assertion.cue is None
        and it.time.ends_after(it.analysis.day)
        and it.time.end <= it.quantity.start
        and _P.last_months.search(it.key, it.time.start, it.time.end) is not None
    )


def _had_to_be(it: _Timed) -> bool:
    """Whether a duty was due in a time that is over: "Năm ngoái, gia đình tôi |phải| nộp 5 triệu đồng"."""
    return (
        it.assertion.status == "required"
        and it.assertion.cue is not None
        and it.time.kind in ("deadline", "period")
        and it.time.first is not None
        and it.time.last is not None
        and it.time.last < it.analysis.day
        and it.key.startswith(_DUTIES, it.assertion.cue.start)
    )


def _told_under_plan(it: _Timed) -> bool:
    """Whether only a heading plans, and the sentence tells of a time that is over: "Chủ tịch huyện |kết luận:⏎1. |Năm 2020|, huyện
    có thêm 3 xã đạt chuẩn", in January 2021.
    """
    sentence, cue = it.sentence, it.assertion.cue
    above = cue.end <= sentence.start if cue is not None else it.analysis.is_in_part(sentence)
    return (
        (it.assertion.status == "target" and above and sentence.start <= it.time.start)
        and "/" not in it.key[it.time.end : it.quantity.start]  # "thu 8,2 tỷ đồng/|7,5 tỷ đồng| dự toán"
        and (it.time.kind == "period" and it.time.end <= it.quantity.start and it.time.is_over(it.analysis.since))
        and opens_sentence(it.analysis, sentence, it.time)
    )


def _estimated_since(it: _Timed) -> bool:
    """Whether an estimate is of a past year, or up to a day: "doanh thu năm 2013 |ước| 420 tỷ đồng", written in May 2014;
    "tính đến ngày 15/6, doanh thu |ước đạt| 28 tỷ đồng".
    """
    cue = it.assertion.cue if it.assertion.status == "forecast" else None
    if cue is None or it.time.last is None or not it.key.startswith(ESTIMATE, cue.start):
        return False
    if it.time.kind == "period":
        return it.time.last.year < it.analysis.day.year
    return it.time.kind == "as_of" and it.time.is_over(it.analysis.day) and it.time.end <= cue.start


def _weak(it: _Timed) -> bool:
    """Whether a result is assumed without a cue, or by a weak one."""
    return it.assertion.status == "achieved" and (
        it.assertion.cue is None or it.analysis.gazetteer.cues.by_id[it.assertion.cue.id].rank < RESULT_RANK
    )


def _hardly_begun(it: _Timed) -> bool:
    """Whether at most a fifth of a period of several years is over: "giai đoạn 2016-2020 nâng thu nhập lên 53 triệu đồng",
    written in March 2016.
    """
    return bool(
        it.time.first
        and it.time.last
        and it.time.last.year - it.time.first.year >= YEARS
        and (it.analysis.day - it.time.first) * 5 < (it.time.last - it.time.first)
    )


def _is_this_year(it: _Timed) -> bool:
    """Whether a deadline is the current year, already half over, which a review reports as one of the past: "|Đến năm 2025|,
    xã không còn nhà tạm", written in August 2025; not "đến hết năm 2025", "đến năm 2025 có thêm 2 xã".
    """
    return (
        it.time.first is None
        and it.time.last == date(it.analysis.day.year, 12, 31)
        and it.analysis.day.month >= HALF
        and it.key.startswith(_THIS_YEAR, it.time.start)
        and not it.near(_P.in_addition, ADDED)
    )


def _has_begun(it: _Timed) -> bool:
    """Whether a time is a full year or month that has only begun."""
    first, last, day = it.time.first, it.time.last, it.analysis.day
    if first is None or last is None:
        return False
    if first == date(day.year, 1, 1) and last == date(day.year, 12, 31):
        return day.month <= BEGUN
    return first == date(day.year, day.month, 1) and last.month == day.month and first <= day <= first + DAYS_BEGUN
