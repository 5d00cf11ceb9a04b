"""IN TIME: a figure's status, corrected by the calendar: nothing is achieved in a time that lies ahead, and what had to be
paid last year has been paid.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from ntm_extract.document import Quantity, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.times import COUNTED_TO, ESTIMATE, building_time, opens_sentence
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.status_cue import RESULT_RANK

_P = phrases("in_time")
_OF_ANOTHER = phrases("of_another")
BEGUN = 2  # a year has only begun up to this month
DAYS_BEGUN = timedelta(days=9)  # a month has only begun for so long
HALF = 7  # a year is half over from this month on
YEARS = 2  # from the first to the last year of a plan, at least
SURE = 0.8  # above this certainty the words right beside a figure give its status
_NOW = _P.words("now")
_THIS_YEAR = _P.words("this_year")
_DUTIES = _P.words("duties")
_DONE = _P.word("done")


def in_time(analysis: Analysis, assertion: Assertion, time: Timex | None, quantity: Quantity) -> Assertion:
    """The assertion about a figure, corrected by its time."""
    if time is None:
        return assertion
    if (
        _estimated_since(analysis, assertion, time)
        or _had_to_be(analysis, assertion, time)
        or _told_under_plan(analysis, assertion, time, quantity)
        or time == building_time(analysis, analysis.sentence(quantity.start))
    ):
        return Assertion("achieved", assertion.cue, 0.7)
    if time.kind not in ("deadline", "period") or _is_settled(analysis, assertion, time, quantity):
        return assertion
    if _lies_ahead(analysis, assertion, time, quantity):
        return Assertion("target", assertion.cue, 0.7)
    if _added_in_year_begun(analysis, assertion, time, quantity) or _of_last_months(
        analysis, assertion, time, quantity
    ):
        return Assertion("target", None, 0.6)
    return assertion


def _is_settled(analysis: Analysis, assertion: Assertion, time: Timex, quantity: Quantity) -> bool:
    """Whether the words around a figure settle its status, whatever its time."""
    key, cue = analysis.text.key, assertion.cue
    if time.last is None:
        return False
    if cue is None:  # "phấn đấu đến năm 2020 có thêm 12 xã, ngoài |40 xã| đã được công nhận"
        return assertion.status == "achieved" and assertion.certainty > SURE
    if time.end <= cue.start and key.startswith(_NOW, cue.start, quantity.start):
        return True  # "10 xã phấn đấu về đích năm 2020 |hiện| đạt bình quân 15 tiêu chí/xã"
    # "mục tiêu đến 2025 có 30% xã kiểu mẫu, tỉnh |đã chọn| 20 xã", "tính đến cuối năm, toàn tỉnh |đã có| 28 xã"
    return (
        time.end <= quantity.start
        and key.startswith(_DONE, cue.start)
        and (bool(analysis.quantities_between(time.end, cue.start)) or key.startswith(COUNTED_TO, time.start))
    )


def _lies_ahead(analysis: Analysis, assertion: Assertion, time: Timex, quantity: Quantity) -> bool:
    """Whether an assumed result is still to be reached: "có |50 xã| đạt chuẩn đến năm 2025", "lùi |sau năm 2020|"; not money
    that is granted, "Trung ương bố trí cho giai đoạn 2021-2025 |39 tỷ đồng|", nor units that are dealt with, "giao ông Hòa
    phụ trách |3 xã|".
    """
    there = _P.granted if quantity.base_unit == "VND" else _OF_ANOTHER.seen_to if quantity.noun else None
    low = analysis.sentence(quantity.start).start
    if assertion.status != "achieved" or (there and there.search(analysis.text.key, low, quantity.start)):
        return False
    if time.last is None:
        return time.is_ahead(analysis.day)
    ahead = time.ends_after(analysis.day) and (
        time.first is None or time.is_ahead(analysis.day) or _hardly_begun(analysis, time)
    )
    if not ahead or _is_this_year(analysis, time, quantity):
        return False
    key, in_front = analysis.text.key, time.end <= quantity.start
    between = key[time.end : quantity.start] if in_front else key[quantity.end : time.start]
    # "đến năm 2025, A đạt 70%; B đạt 100%", "năm 2025 đạt 50% (8 xã), trong đó nâng cao 6%"
    listed = in_front and assertion.cue is None
    parts = r"\n" if listed else r"[;)\n]" if in_front else r"[;,)\n]"
    if re.search(parts + r"|\.(?!\d)", between):
        return False
    opened = analysis.sentence(time.start).start
    return not any(word.search(between) or word.search(key, opened, time.start) for word in (_P.cannot, _P.if_then))


def _added_in_year_begun(analysis: Analysis, assertion: Assertion, time: Timex, quantity: Quantity) -> bool:
    """Whether an addition or a list is dated by a year or month that has only begun: "Năm 2017, toàn tỉnh |có thêm 6 xã| đạt
    chuẩn", written in January; "Tháng 8: thu |3 tỷ đồng|" on 5 August.
    """
    key = analysis.text.key
    announced = key.startswith(":", time.end) or _P.in_addition.search(key, max(0, quantity.start - 12), quantity.start)
    return _weak(analysis, assertion) and _has_begun(analysis, time) and bool(announced)


def _of_last_months(analysis: Analysis, assertion: Assertion, time: Timex, quantity: Quantity) -> bool:
    """Whether the last months of a year, which are not over, precede a figure without a cue: "Trong |6 tháng cuối năm|,
    huyện làm 20 km đường", written in August.
    """
    return (
        assertion.status == "achieved"
        and assertion.cue is None
        and time.ends_after(analysis.day)
        and time.end <= quantity.start
        and _P.last_months.search(analysis.text.key, time.start, time.end) is not None
    )


def _had_to_be(analysis: Analysis, assertion: Assertion, time: Timex) -> bool:
    """Whether a duty was due in a time that is over: "Năm ngoái, gia đình tôi |phải| nộp 5 triệu đồng"."""
    return (
        assertion.status == "required"
        and assertion.cue is not None
        and time.kind in ("deadline", "period")
        and time.first is not None
        and time.last is not None
        and time.last < analysis.day
        and analysis.text.key.startswith(_DUTIES, assertion.cue.start)
    )


def _told_under_plan(analysis: Analysis, assertion: Assertion, time: Timex, quantity: Quantity) -> bool:
    """Whether only a heading plans, and the sentence tells of a time that is over: "Chủ tịch huyện |kết luận:⏎1. |Năm 2020|, huyện
    có thêm 3 xã đạt chuẩn", in January 2021.
    """
    sentence, cue = analysis.sentence(quantity.start), assertion.cue
    above = cue.end <= sentence.start if cue is not None else analysis.is_in_part(sentence)
    return (
        (assertion.status == "target" and above and sentence.start <= time.start)
        and "/" not in analysis.text.key[time.end : quantity.start]  # "thu 8,2 tỷ đồng/|7,5 tỷ đồng| dự toán"
        and (time.kind == "period" and time.end <= quantity.start and time.is_over(analysis.since))
        and opens_sentence(analysis, sentence, time)
    )


def _estimated_since(analysis: Analysis, assertion: Assertion, time: Timex) -> bool:
    """Whether an estimate is of a past year, or up to a day: "doanh thu năm 2013 |ước| 420 tỷ đồng", written in May 2014;
    "tính đến ngày 15/6, doanh thu |ước đạt| 28 tỷ đồng".
    """
    cue = assertion.cue if assertion.status == "forecast" else None
    if cue is None or time.last is None or not analysis.text.key.startswith(ESTIMATE, cue.start):
        return False
    if time.kind == "period":
        return time.last.year < analysis.day.year
    return time.kind == "as_of" and time.is_over(analysis.day) and time.end <= cue.start


def _weak(analysis: Analysis, assertion: Assertion) -> bool:
    """Whether a result is assumed without a cue, or by a weak one."""
    return assertion.status == "achieved" and (
        assertion.cue is None or analysis.gazetteer.cues.by_id[assertion.cue.id].rank < RESULT_RANK
    )


def _hardly_begun(analysis: Analysis, time: Timex) -> bool:
    """Whether at most a fifth of a period of several years is over: "giai đoạn 2016-2020 nâng thu nhập lên 53 triệu đồng",
    written in March 2016.
    """
    return bool(
        time.first
        and time.last
        and time.last.year - time.first.year >= YEARS
        and (analysis.day - time.first) * 5 < (time.last - time.first)
    )


def _is_this_year(analysis: Analysis, time: Timex, quantity: Quantity) -> bool:
    """Whether a deadline is the current year, already half over, which a review reports as one of the past: "|Đến năm 2025|,
    xã không còn nhà tạm", written in August 2025; not "đến hết năm 2025", "đến năm 2025 có thêm 2 xã".
    """
    return (
        time.first is None
        and time.last == date(analysis.day.year, 12, 31)
        and analysis.day.month >= HALF
        and analysis.text.key.startswith(_THIS_YEAR, time.start)
        and _P.in_addition.search(analysis.text.key, max(0, quantity.start - 12), quantity.start) is None
    )


def _has_begun(analysis: Analysis, time: Timex) -> bool:
    """Whether a time is a full year or month that has only begun."""
    first, last, day = time.first, time.last, analysis.day
    if first is None or last is None:
        return False
    if first == date(day.year, 1, 1) and last == date(day.year, 12, 31):
        return day.month <= BEGUN
    return first == date(day.year, day.month, 1) and last.month == day.month and first <= day <= first + DAYS_BEGUN
