"""DATING: which time does a figure cover, or stand at?

The time of its own clause or the head of its sentence; else the time that opens an earlier sentence of its paragraph;
else the one in a heading above. A time that is only compared with ("so với năm 2010") dates nothing, and a state ("có",
"còn", "bình quân") at "cuối năm 2018" has a day, no period.
"""

from __future__ import annotations

import re
from datetime import date

from ntm_extract.document import Quantity, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.timex import AHEAD
from ntm_extract.records import Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.basis import Nature
from ntm_extract.relate.figures.carried_time import carried_time, is_length
from ntm_extract.relate.figures.time_cost import CLOSE, FARTHEST, cost_of, goal_terms, times_in
from ntm_extract.relate.status.assertion import Assertion, is_base
from ntm_extract.relate.status.status_cue import RESULT_RANK
from ntm_extract.relate.status.thing import PLAN_CUES, status_cues
from ntm_extract.span import Span

_P = phrases("dating")
BEGUN = 2  # months in which a year has only begun
HALF = 7  # month from which a year is half over
BESIDE = 40  # characters of a quantity
YEARS = 2  # from one to the other, of a plan
SURE = 0.8  # above it the words right beside a figure say its status
_NOW = _P.words("now")
_THIS_YEAR = _P.words("this_year")
STATES = frozenset({"total", "average", "remaining"})


def time_of(
    analysis: Analysis,
    quantity: Quantity,
    assertion: Assertion,
    aspect: str | None,
    nature: Nature = "",
    taken: Span | None = None,
) -> Timex | None:
    """The time expression that dates a figure. ``taken``: where a change that belongs to it is counted from ("so với
    năm 2010").
    """
    sentence, key = analysis.sentence(quantity.start), analysis.text.key
    if _P.year_before.search(key, max(sentence.start, quantity.start - BESIDE), quantity.start):
        return None  # "đạt 33,6% (cùng kỳ năm trước đạt |41%|)"
    if is_base(analysis, quantity.start, quantity.end):
        return next(
            (t for t in times_in(analysis, sentence) if t.kind == "period" and 0 <= t.start - quantity.end <= 2), None
        )
    inside = [
        t
        for t in times_in(analysis, sentence, taken) + (goal_terms(analysis, sentence) if assertion.planned else [])
        if not _of_event(analysis, quantity, assertion, t)
        and not _of_base(analysis, quantity, t)
        and not (nature == "size" and assertion.told and t.kind == "period" and _founded(analysis, t, quantity))
        and not (
            (nature == "size" or (is_length(key, sentence, quantity) and t.start - quantity.end > CLOSE))
            and assertion.told
            and t.kind == "period"
            and t.start > quantity.end
        )
    ]
    if not inside:
        return carried_time(analysis, quantity, assertion, aspect, nature, sentence)
    cost, _at, best = min(
        ((cost_of(analysis, quantity, assertion, sentence, time), -time.start, time) for time in inside),
        key=lambda one: one[:2],
    )
    return best if cost < FARTHEST else carried_time(analysis, quantity, assertion, aspect, nature, sentence)


def _of_base(analysis: Analysis, quantity: Quantity, time: Timex) -> bool:
    """Whether a time dates what the change to a figure began at: "giảm từ 16.000 tỷ đồng |trong năm 2016| xuống 1.500
    tỷ đồng", nor the member behind it: "...; hộ nghèo còn 3%".
    """
    if time.end > quantity.start:
        return False
    begun = analysis.last_quantity(max(0, time.start - BESIDE), time.start)
    return begun is not None and 0 < time.start - begun.end <= 2 and is_base(analysis, begun.start, begun.end)


def _of_event(analysis: Analysis, quantity: Quantity, assertion: Assertion, time: Timex) -> bool:
    """Whether a time behind a figure, in another clause, dates an event of its own: "đạt 19 tiêu chí, được công nhận từ
    năm 2014".
    """
    key = analysis.text.key
    if time.start <= quantity.end or (assertion.cue is not None and quantity.end <= assertion.cue.start < time.start):
        return False
    # "2 xã đạt 14 tiêu chí, phấn đấu về đích |cuối năm nay|"
    planned = assertion.told and any(
        c.label.endswith(PLAN_CUES) and "," in key[quantity.end : c.start]
        for c in status_cues(analysis, quantity.end, time.start)
    )
    others = (
        bool(analysis.quantities_between(quantity.end, time.start))
        and _P.its_event.search(key, quantity.end, time.start) is not None
    )
    return planned or others or _P.an_event.search(key, quantity.end, time.start) is not None


def _founded(analysis: Analysis, time: Timex, quantity: Quantity) -> bool:
    """Whether a time in front dates how a unit came about, not what it consists of: "xã A được tách ra |năm 2005| và có |7
    thôn|".
    """
    key = analysis.text.key
    low = analysis.sentence(time.start).start
    return time.end <= quantity.start and _P.founded.search(key, low, time.start) is not None


def in_time(analysis: Analysis, assertion: Assertion, time: Timex | None, quantity: Quantity) -> Assertion:
    """The calendar has the last word: what lies ahead is not achieved, what had to be paid last year has been paid."""
    if time is not None and _over_since(analysis, assertion, time, quantity):
        return Assertion("achieved", None, 0.7)
    if time is not None and _estimated_since(analysis, assertion, time):
        return Assertion("achieved", assertion.cue, 0.7)
    if time is None or time.kind not in ("deadline", "period"):
        return assertion
    if time.last is None:
        # "lùi |sau năm 2020|"
        return (
            Assertion("target", assertion.cue, 0.7)
            if assertion.status == "achieved" and time.first and time.first > analysis.day
            else assertion
        )
    if assertion.status == "achieved" and assertion.cue is None and assertion.certainty > SURE:
        return assertion  # "phấn đấu đến năm 2020 có thêm 12 xã, ngoài |40 xã| đã được công nhận"
    first, last = (time.end, quantity.start) if time.end <= quantity.start else (quantity.end, time.start)
    between = analysis.text.key[first:last]
    cue = assertion.cue
    if cue is not None and time.end <= cue.start and analysis.text.key.startswith(_NOW, cue.start, quantity.start):
        return assertion  # "10 xã phấn đấu về đích năm 2020 |hiện| đạt bình quân 15 tiêu chí/xã"
    if (
        first == time.end
        and cue is not None
        and analysis.text.key.startswith("đã", cue.start)
        and (analysis.quantities_between(time.end, cue.start) or analysis.text.key.startswith("tính", time.start))
    ):
        # "mục tiêu đến 2025 có 30% xã kiểu mẫu, tỉnh |đã chọn| 20 xã", "tính đến cuối năm, toàn tỉnh |đã có| 28 xã"
        return assertion
    ahead = (
        time.last > analysis.day
        and (time.first is None or time.first > analysis.day or _hardly_begun(analysis, time))
        and not _is_this_year(analysis, time, quantity)
    )
    # "đến năm 2025, A đạt 70%; B đạt 100%", "năm 2025 đạt 50% (8 xã), trong đó nâng cao 6%"
    listed = assertion.cue is None and first == time.end
    if (
        assertion.status == "achieved"
        and ahead
        and not is_base(analysis, quantity.start, quantity.end)
        and not re.search(
            (r"[\n]" if listed else r"[;)\n]" if first == time.end else r"[;,)\n]") + r"|\.(?!\d)", between
        )
    ):
        before = analysis.sentence(time.start).start, time.start
        if not any(word.search(between) or word.search(analysis.text.key, *before) for word in (_P.cannot, _P.if_then)):
            return Assertion("target", assertion.cue, 0.7)  # "có 50 xã đạt chuẩn đến năm 2025"
    if (
        _weak(analysis, assertion)
        and _year_begun(analysis, time)
        and _P.in_addition.search(analysis.text.key[max(0, quantity.start - 12) : quantity.start])
    ):
        return Assertion("target", None, 0.6)  # of January: "Năm 2017, toàn tỉnh |có thêm 6 xã| đạt chuẩn"
    if (
        assertion.status == "achieved"
        and assertion.cue is None
        and time.last > analysis.day
        and "tháng cuối năm" in analysis.text.key[time.start : time.end]
        and first == time.end
    ):
        return Assertion("target", None, 0.6)  # said in August: "Trong 6 tháng cuối năm, huyện làm 20 km đường"
    if (
        assertion.status == "required"
        and time.first is not None
        and time.last < analysis.day
        and assertion.cue is not None
        and analysis.text.key.startswith(("phải", "buộc", "đóng"), assertion.cue.start)
    ):
        return Assertion("achieved", assertion.cue, 0.7)  # "Năm ngoái, gia đình tôi phải nộp 5 triệu đồng"
    return assertion


def _over_since(analysis: Analysis, assertion: Assertion, time: Timex, quantity: Quantity) -> bool:
    """Whether a time of the figure's own, over by now, stands behind the estimate of another: "thu nhập năm 2019 ước
    đạt 45 triệu đồng; hộ nghèo |đến hết năm 2018| còn 1,6%".
    """
    cue = assertion.cue
    return (
        assertion.status == "forecast"
        and cue is not None
        and cue.end <= time.start < quantity.start
        and time.last is not None
        and time.last <= analysis.day
        and bool(analysis.quantities_between(cue.end, time.start))
    )


def _estimated_since(analysis: Analysis, assertion: Assertion, time: Timex) -> bool:
    """Whether an estimate is of a year that is over, or of a day: "doanh thu năm 2013 |ước| 420 tỷ đồng", said in May
    2014; "tính đến ngày 15/6, doanh thu |ước đạt| 28 tỷ đồng".
    """
    return (
        assertion.status == "forecast"
        and assertion.cue is not None
        and analysis.text.key.startswith("ước", assertion.cue.start)
        and time.last is not None
        and (
            (time.kind == "period" and time.last.year < analysis.day.year)
            or (time.kind == "as_of" and time.last <= analysis.day and time.end <= assertion.cue.start)
        )
    )


def _weak(analysis: Analysis, assertion: Assertion) -> bool:
    """Whether a thing is taken for reached with hardly a word that says so."""
    return assertion.status == "achieved" and (
        assertion.cue is None or analysis.gazetteer.cues.by_id[assertion.cue.id].rank < RESULT_RANK
    )


def _hardly_begun(analysis: Analysis, time: Timex) -> bool:
    """Whether most of several years lies ahead: "giai đoạn 2016-2020 nâng thu nhập lên 53 triệu đồng", said in March
    2016.
    """
    return bool(
        time.first
        and time.last
        and time.last.year - time.first.year >= YEARS
        and (analysis.day - time.first) * 5 < (time.last - time.first)
    )


def _is_this_year(analysis: Analysis, time: Timex, quantity: Quantity) -> bool:
    """Whether "to the year" is to the one that is half over, of which a review tells as it tells of those before: "|Đến năm
    2025|, xã không còn nhà tạm", said in August 2025; not "đến hết năm 2025", "đến năm 2025 có thêm 2 xã".
    """
    return (
        time.first is None
        and time.last == date(analysis.day.year, 12, 31)
        and analysis.day.month >= HALF
        and analysis.text.key.startswith(_THIS_YEAR, time.start)
        and _P.in_addition.search(analysis.text.key, max(0, quantity.start - 12), quantity.start) is None
    )


def _year_begun(analysis: Analysis, time: Timex) -> bool:
    """Whether a time is the whole of a year that has only begun."""
    first, last, day = time.first, time.last, analysis.day
    return (
        bool(first and last) and first == date(day.year, 1, 1) and last == date(day.year, 12, 31) and day.month <= BEGUN
    )


def period_of(
    analysis: Analysis,
    time: Timex | None,
    assertion: Assertion,
    aspect: str | None,
    stock: bool = False,
    stands: bool = False,
) -> tuple[Period | None, date | None]:
    """(period, day of the stock): at most one of the two. ``stock``: a state by its nature, "năm 2023 toàn tỉnh có
    319/411 xã đạt chuẩn"; ``stands``: by its verb, "cuối năm 2023, hộ cận nghèo là 6.943 hộ".
    """
    day, exact = analysis.day, len(analysis.document.published or "") == len("2020-10-15")
    if time is None:
        if (
            assertion.status == "forecast"
            and assertion.cue is not None
            and "ước" in analysis.text.key[assertion.cue.start : assertion.cue.end]
        ):
            # "ước đạt 45 triệu đồng": in the year it is written in
            own = Period(start=f"{day.year}-01-01", end=f"{day.year}-12-31")
            return (own if analysis.document.published else None), None
        return None, None
    first, last = time.first, time.last
    if (
        time.kind != "as_of"
        and assertion.told
        and ((first and first > day) or (first is None and last and last > day + AHEAD))
    ):
        if assertion.cue is not None and analysis.text.key.startswith("tính", time.start):
            return None, last  # "tính đến cuối năm 2016, tỉnh đã có 28 xã", said in November
        if last and last.year == day.year and exact and (stock or aspect in STATES):
            return None, day  # "Đến năm 2025, xã còn 0,8% hộ nghèo", said in August 2025
        return None, None  # "không thể đạt chuẩn trước năm 2025 vì tỷ lệ hộ nghèo còn cao (41,3%)"
    if (
        time.kind == "deadline"
        and assertion.told
        and last
        and last <= day
        and analysis.text.key.startswith(("trước năm", "trước 20"), time.start)
    ):
        return Period(start=None, end=f"{last.year - 1}-12-31"), None  # "Trước năm 2011, xã chỉ có 3 km đường bê tông"
    if stock and first and last is None and first <= day and assertion.told:
        return None, date(first.year, 12, 31) if first.year < day.year else day  # "từ năm 2011, xã đạt 9 tiêu chí"
    if time.kind == "as_of":
        if assertion.planned and last and last > analysis.since:
            return Period(start=None, end=_iso(last)), None  # "từ nay đến cuối năm phấn đấu thêm 2 xã"
        return None, last if assertion.told else None  # "huyện hứa cấp 6 tỷ đồng, |tới nay| về 2,5 tỷ đồng"
    if assertion.planned and time.kind == "period" and last and last > analysis.since:
        edge = _P.year_edge.match(analysis.text.key, time.start, time.end)
        if (edge and edge["edge"] == "cuối") or (
            first and first > day and analysis.text.key.startswith("vào năm", time.start)
        ):
            # "dự kiến cuối năm 2026 có thêm 6 xã", "phấn đấu về đích vào năm 2026"
            return Period(start=None, end=_iso(last)), None
    if stock and time.kind == "period" and last is not None and (first is None or first <= day) and assertion.told:
        if first and (edge := _P.year_edge.match(analysis.text.key, time.start, time.end)) and edge["edge"] == "đầu":
            return None, first  # "Đầu năm 2021, xã mới đạt 11/19 tiêu chí"
        if last <= day or exact:
            return None, min(last, day)  # "Năm 2020, 11/11 xã đạt chuẩn", said in October
    if last is not None and last <= day and assertion.told:
        if stock and time.kind == "deadline":
            return None, last  # "Đến năm 2015, xã đạt 14 tiêu chí"
        if (aspect in STATES or stands) and analysis.text.key.endswith("hết ", 0, time.start):
            return None, last
        edge = _P.year_edge.match(analysis.text.key, time.start, time.end)
        if (aspect in STATES or (edge and stands)) and (time.kind == "deadline" or edge):
            start = date(last.year, 1, 1)
            return None, start if edge and edge["edge"] == "đầu" else date(last.year, 12, 31) if edge else last
        if time.kind == "deadline" and first is None:
            first = date(last.year, 1, 1)  # "Đến năm 2012, xã dùng số tiền này mua 12 con bò": then, not by then
    return Period(start=_iso(first), end=_iso(last)), None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
