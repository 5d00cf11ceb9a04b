"""HEADING TIME: the time in a heading above a figure, and the year of a plan from its heading."""

from __future__ import annotations

from datetime import date, timedelta

from ntm_extract.days import next_year
from ntm_extract.document import Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.timex_reader import year_bounds
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.reviewed import can_date, period_of_title
from ntm_extract.relate.figures.times import BASE, TIME_KINDS, is_of_body
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.span import Span

_P = phrases("heading_time")
_TIMES = phrases("times")
YEAR_END = 11  # from this month on, what is planned for an early month is planned for the next year
A_MONTH, QUARTER, HALF_YEAR = timedelta(days=31), timedelta(days=92), timedelta(days=183)


def times_of_heading(analysis: Analysis, heading: Span) -> list[Timex]:
    """The time expressions of a heading that can date the text below it; none with which it only compares: "Bình quân 17,3 tiêu
    chí/xã, tăng 21 tiêu chí so với |đầu năm|. Trong đó:".
    """
    key = analysis.text.key
    return [
        t
        for t in analysis.timexes_between(*heading)
        if t.kind in TIME_KINDS
        and not t.programme
        and t.last
        and not is_of_body(key, analysis.day, t)
        and not _TIMES.base.search(key, max(heading.start, t.start - BASE), t.start)
    ]


def time_of_heading(analysis: Analysis, times: list[Timex], assertion: Assertion, state: bool) -> Timex | None:
    """The time of a heading that dates a figure: the first for results, the last for plans; None where none fits."""
    fit = [t for t in times if can_date(analysis, t, assertion)]
    if not fit or (state and fit[0].kind != "as_of"):
        return None
    return fit[0] if assertion.told else fit[-1]


def under_months(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a heading above a sentence, or the title of a report with headings, has a period that has begun (title) or
    ended (heading).
    """
    headings = analysis.headings(sentence)
    times = (t for heading in headings for t in times_of_heading(analysis, heading))
    if any(t.kind == "period" and t.is_over(analysis.day) for t in times):
        return True
    titled = period_of_title(analysis, False) if analysis.is_in_part(sentence) else None
    return titled is not None and titled.kind == "period" and titled.first is not None and titled.first <= analysis.day


def in_its_year(analysis: Analysis, sentence: Sentence, time: Timex, assertion: Assertion) -> Timex:
    """A time without a year, resolved against the heading of its plan where that is for the next year: "về đích |quý III|"
    below "Nhiệm vụ năm 2022" in a document of December 2021; the term that begins, where it is planned for; other times
    as they are.
    """
    titled = (
        period_of_title(analysis, False) if _P.this_month.fullmatch(analysis.text.key, time.start, time.end) else None
    )
    if titled is not None and titled.kind == "as_of" and titled.last:
        return time._replace(first=titled.last.replace(day=1), last=titled.last)  # in one "đến ngày 30/4"
    if titled is not None and titled.first and titled.last and titled.last - titled.first <= A_MONTH:
        return titled  # "|Trong tháng|, xã làm 450 m đường" in a report on April, written in May
    if assertion.told and _P.this_month.fullmatch(analysis.text.key, time.start, time.end):
        return _month_just_told(analysis, time) or time
    if assertion.told and _P.this_year.fullmatch(analysis.text.key, time.start, time.end):
        return _year_reviewed(analysis, sentence) or time  # "|Trong năm|, xã làm 450 m đường" under "Kết quả năm 2017"
    if assertion.planned and time.first and time.last and _P.in_term.fullmatch(analysis.text.key, time.start, time.end):
        # "|Trong nhiệm kỳ|, kết nạp 600 đảng viên" among what a congress aims at
        begins, years = time.last.year, time.last.year - time.first.year
        return time._replace(first=date(begins, 1, 1), last=date(begins + years, 12, 31))
    if not assertion.planned or time.last is None or _P.year_told.search(analysis.text.key, time.start, time.end):
        return time
    if _comes_again(analysis, sentence, time):
        kind = "deadline" if time.kind == "as_of" else time.kind
        return time._replace(kind=kind, first=time.first and next_year(time.first), last=next_year(time.last))
    above = (times for heading in analysis.headings(sentence) if (times := times_of_heading(analysis, heading)))
    plan = time_of_heading(analysis, next(above, []), assertion, False)
    if plan is None or time.last.year != analysis.day.year or plan.year != analysis.day.year + 1:
        return time
    first, last = (day and next_year(day) for day in (time.first, time.last))
    return time._replace(kind="deadline" if time.kind == "as_of" else time.kind, first=first, last=last)


def _month_just_told(analysis: Analysis, time: Timex) -> Timex | None:
    """The month that was told last, where it ended in the last weeks: "Tháng 11 vừa qua, ... .⏎|Trong tháng|, xã làm 450 m
    đường", written in the first days of December.
    """
    months = (
        t
        for t in reversed(analysis.timexes_between(0, time.start))
        if t.kind == "period" and t.first and t.last and t.last - t.first <= A_MONTH
    )
    told = next(months, None)
    if told is None or told.last is None or not told.last < analysis.day <= told.last + A_MONTH:
        return None
    return time._replace(first=told.first, last=told.last)


def _comes_again(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time without a year that something is planned for is that of the next one: "phấn đấu |tháng 10| xong", in
    March; "xong |trong quý I|", "|trước 30/4|", in December; not "Năm 2021, xã đặt mục tiêu làm 5 km |trong quý I|".
    """
    day, first, last = analysis.day, time.first, time.last
    if last is None or last >= day:
        return False
    told = (t.year for t in analysis.timexes_between(analysis.sentences.first_of(sentence.line).start, time.start))
    if first is not None and last - first >= QUARTER:
        whole = _P.this_year.fullmatch(analysis.text.key, time.start, time.end) is not None
        return whole and last.year not in told
    last_year = first is not None and last.year < day.year
    return last_year or (day.month >= YEAR_END and last < day - HALF_YEAR and last.year not in told)


def _year_reviewed(analysis: Analysis, sentence: Sentence) -> Timex | None:
    """The whole year that a heading above a sentence or the title of its report is on; None where it is none that is over."""
    above = (time for heading in analysis.headings(sentence) for time in times_of_heading(analysis, heading))
    named = next(above, None) or period_of_title(analysis, False)
    if named is None or named.year is None or not named.is_over(analysis.day):
        return None
    return named if (named.first, named.last) == year_bounds(named.year) else None
