"""PERIOD: the period that a figure covers, or the day for which it holds, from its time expression.

What was done covers a period; a state ("có", "còn", "bình quân") holds on a day: "Năm 2020, 11/11 xã đạt chuẩn", written
in October, on the day of writing.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ntm_extract.document import Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.timex import AHEAD
from ntm_extract.parse.timex_reader import BEGUN
from ntm_extract.records import Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.times import COUNTED_TO, ESTIMATE
from ntm_extract.relate.status.asserted import Assertion

_P = phrases("period")
STATES = frozenset({"total", "average", "remaining"})
_BEFORE = _P.words("before")
_IN = _P.word("in_year")
_FROM = _P.words("from")
_TO_TODAY = _P.words("to_today")
_AT_END = _P.words("at_end")
_YEAR_END = frozenset(phrases("timex").words("its_end"))
_THEN = _P.words("at_that_time")
# (period, day of the state): at most one of the two
When = tuple[Period | None, date | None]
NEVER: When = (None, None)


class _Dated(NamedTuple):
    """A figure with its time; ``state``: by its aspect, ``stock`` and ``stands`` as in `period_of`."""

    analysis: Analysis
    time: Timex
    assertion: Assertion
    state: bool
    stock: bool
    stands: bool

    def opens_with(self, words: str | tuple[str, ...]) -> bool:
        """Whether the time expression begins with one of ``words``."""
        return self.analysis.text.key.startswith(words, self.time.start)

    @property
    def edge(self) -> str:
        """ "first" for the beginning of a year ("đầu năm 2021"), "last" for its end ("cuối năm"), else ""."""
        found = _P.year_edge.match(self.analysis.text.key, self.time.start, self.time.end)
        return (found.lastgroup or "") if found else ""

    @property
    def has_day(self) -> bool:
        """Whether the date of publication is known to the day."""
        return len(self.analysis.document.published or "") == len("2020-10-15")


def period_of(
    analysis: Analysis,
    time: Timex | None,
    assertion: Assertion,
    aspect: str | None,
    stock: bool = False,
    stands: bool = False,
) -> When:
    """(period, day of the state) of a figure: at most one of the two. ``stock``: a state by its nature, "năm 2023 toàn tỉnh
    có 319/411 xã đạt chuẩn"; ``stands``: by its verb, "cuối năm 2023, hộ cận nghèo là 6.943 hộ".
    """
    if time is None:
        return _of_estimate(analysis, assertion)
    figure = _Dated(analysis, time, assertion, aspect in STATES, stock, stands)
    when = _of_told(figure) if assertion.told else _of_planned(figure)
    return when or (Period(start=_iso(time.first), end=_iso(time.last)), None)


def _of_estimate(analysis: Analysis, assertion: Assertion) -> When:
    """An estimate without a time covers the year of publication, in January the one before: "ước đạt 45 triệu đồng"."""
    if not _is_estimate(analysis, assertion):
        return NEVER
    year = analysis.day.year - (analysis.day.month == 1)
    return (Period(start=f"{year}-01-01", end=f"{year}-12-31"), None) if analysis.document.published else NEVER


def _is_estimate(analysis: Analysis, assertion: Assertion) -> bool:
    """Whether a figure is estimated: "|ước đạt| 45 triệu đồng"."""
    cue = assertion.cue
    return assertion.status == "forecast" and cue is not None and ESTIMATE in analysis.text.key[cue.start : cue.end]


def _of_planned(figure: _Dated) -> When | None:
    """`period_of` a plan that is due by the end of its time; None where it covers all of it."""
    kind, last = figure.time.kind, figure.time.last
    planned = figure.assertion.planned and figure.time.ends_after(figure.analysis.since)
    if kind == "as_of":  # "từ nay đến cuối năm phấn đấu thêm 2 xã"; "huyện hứa cấp 6 tỷ đồng, |tới nay| về 2,5 tỷ đồng"
        if not planned and _is_estimate(figure.analysis, figure.assertion):
            return None, last  # "|Ước| đến hết tháng 6, huyện giải ngân 12 tỷ đồng", written in July
        return (Period(start=None, end=_iso(last)), None) if planned else NEVER
    if planned and kind == "period":
        # "dự kiến cuối năm 2026 có thêm 6 xã", "phấn đấu về đích vào năm 2026"
        by_then = figure.time.is_ahead(figure.analysis.day) and figure.opens_with(_IN)
        if by_then or figure.edge == "last":
            return Period(start=None, end=_iso(last)), None
    return None


def _of_told(figure: _Dated) -> When | None:
    """`period_of` a result; None where it covers all of its time."""
    kind, first, last = figure.time.kind, figure.time.first, figure.time.last
    day = figure.analysis.day
    if kind != "as_of" and (first > day if first else last is not None and last > day + AHEAD):
        return None, _day_before(figure)
    if kind == "deadline" and last and last <= day and figure.opens_with(_BEFORE):
        return Period(start=None, end=f"{last.year - 1}-12-31"), None  # "Trước năm 2011, xã chỉ có 3 km đường bê tông"
    if figure.stock and first and last is None and first <= day:
        if figure.analysis.text.key.endswith(_TO_TODAY, figure.time.start, figure.time.end):
            return NEVER  # "từ cuối năm 2016 đến nay, xã có 5 trường đạt chuẩn", in an article of which only the year is known
        return None, date(first.year, 12, 31) if first.year < day.year else day  # "từ năm 2011, xã đạt 9 tiêu chí"
    if kind == "as_of":
        return None, last
    if last is None:
        since = first and figure.has_day and figure.opens_with(_FROM)
        return (Period(start=_iso(first), end=_iso(day)), None) if since else None  # "từ năm 2011, xã góp 12 tỷ đồng"
    if figure.stock and kind == "period":
        if first and figure.edge == "first":
            return None, first  # "Đầu năm 2021, xã mới đạt 11/19 tiêu chí"
        if last <= day or figure.has_day:
            # "Năm 2020, 11/11 xã đạt chuẩn", written in October; in a report of December the year counts as over
            return None, last if last - day <= AHEAD else day
    return _of_past(figure, last) if last <= day else None


def _day_before(figure: _Dated) -> date | None:
    """The day of a result whose time lies ahead; None where that time dates something else."""
    last, day = figure.time.last, figure.analysis.day
    if figure.assertion.cue is not None and figure.opens_with(COUNTED_TO):
        return last  # "tính đến cuối năm 2016, tỉnh đã có 28 xã", written in November
    if last and last.year == day.year and figure.has_day and (figure.stock or figure.state):
        if day.month <= BEGUN and figure.analysis.text.key[figure.time.start : figure.time.end] in _YEAR_END:
            return date(day.year - 1, 12, 31)  # "đến cuối năm, các xã nợ 187 tỷ đồng", written in January
        return day  # "Đến năm 2025, xã còn 0,8% hộ nghèo", written in August 2025
    return None  # "không thể đạt chuẩn trước năm 2025 vì tỷ lệ hộ nghèo còn cao (41,3%)"


def _of_past(figure: _Dated, last: date) -> When | None:
    """`period_of` a result in a time that is over; ``last``: its last day."""
    until, edge = figure.time.kind == "deadline", figure.edge
    if figure.stock and until:
        return None, last  # "Đến năm 2015, xã đạt 14 tiêu chí"
    at_end = figure.opens_with(_THEN) or figure.analysis.text.key.endswith(_AT_END, 0, figure.time.start)
    if (figure.state or figure.stands) and at_end:
        return None, last
    if (figure.state and (until or edge)) or (figure.stands and edge):
        if edge == "first":
            return None, date(last.year, 1, 1)
        return None, date(last.year, 12, 31) if edge else last
    if until and figure.time.first is None:
        # "Đến năm 2012, xã dùng số tiền này mua 12 con bò": then, not by then
        return Period(start=f"{last.year}-01-01", end=_iso(last)), None
    return None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
