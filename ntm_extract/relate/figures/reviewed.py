"""REVIEWED: the period that a whole document reviews or plans for, and the figures that it dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.times import BASE, ESTIMATE, OPENS, Undated, is_of_body, opens_sentence, times_in
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.span import line_start

_P = phrases("reviewed")
_TIME_COST = phrases("time_cost")
_TIMES = phrases("times")
_THING = phrases("thing")
_PAST = _THING.word("over")
LEAD = 3  # first sentences, headline and byline included, that are searched for the time of the lead
NAME = 40  # characters of a line that only says that a report follows
BRACKET = 60  # characters of a line in brackets that tells the time of the title above it
ASSIGNED = 200  # characters of "hội nghị giao kế hoạch phát triển kinh tế - xã hội, dự toán ngân sách " before its year
TITLE = 400  # characters at the beginning of a report that are searched for its title
MONTH = timedelta(days=31)
FRESH = timedelta(days=120)  # at most, from the end of a reviewed time to the review
JUST = timedelta(days=62)  # "9 tháng ... ước đạt 400 tỷ đồng", written in October


class _Lead(NamedTuple):
    """The time of a lead, the sentence that it opens, and the index of the next sentence that opens with another time."""

    time: Timex
    opened: Sentence
    until: int


def time_of_report(figure: Undated) -> Timex | None:
    """The period in the title of a report or plan, where it dates this figure; else None."""
    (analysis, quantity, assertion, sentence, *_), key = figure, figure.analysis.text.key
    if (covered := _covered(figure)) is not None:
        return covered
    if assertion.status in ("achieved", "forecast") and _P.compared.match(key, quantity.end, sentence.end):
        # "Sáng 15/7, huyện họp đánh giá |6 tháng đầu năm|. ... Thu ngân sách 36 tỷ đồng, đạt 48% kế hoạch"
        return period_of_title(analysis, False)
    if assertion.status == "forecast" and quantity.base_unit == "VND":
        return _of_plan_paper(analysis)  # "KẾ HOẠCH⏎... |năm 2022|⏎...⏎Tổng nhu cầu: 9,8 tỷ đồng"
    if assertion.status != "target" or key.endswith("/", 0, quantity.start):
        return None  # "thu 8,2 tỷ đồng/|7,5 tỷ đồng| dự toán": not of the plan that the title names
    if assertion.cue is None or _P.plan_cue.search(key, assertion.cue.start, assertion.cue.end):
        return period_of_title(analysis, True)  # "Quyết định cũng giao |kế hoạch|: làm 640 km đường"
    return _planned_next(analysis)


@once
def _planned_next(analysis: Analysis) -> Timex | None:
    """The period that a title, or the first words of a report, plans for behind the one that it reviews, "tổng kết năm 2013,
    triển khai nhiệm vụ |năm 2014|", or that of a plan, "Đề án nông thôn mới |giai đoạn 2017 - 2020|"; whatever else is aimed
    at in such a text is for it.
    """
    if (own := _of_plan_paper(analysis)) is not None:
        return own
    reviewed, planned = period_of_title(analysis, False), period_of_title(analysis, True)
    if planned is None or planned.first is None or not planned.ends_after(analysis.day):
        return None
    if reviewed is None:
        assigned = _P.assigned.search(analysis.text.key, max(0, planned.start - ASSIGNED), planned.start)
        return planned if assigned and planned.is_ahead(analysis.day) else None
    return planned if reviewed.first and reviewed.first < planned.first else None


@once
def _of_plan_paper(analysis: Analysis) -> Timex | None:
    """The period of a plan by its title, be it below the line that says what it is: "KẾ HOẠCH⏎Xây dựng nông thôn mới |năm 2022|"."""
    planned = period_of_title(analysis, True)
    if planned is None or planned.first is None or not planned.ends_after(analysis.day):
        return None
    line = line_start(analysis.text.key, planned.start)
    above = (line, _line_above(analysis, line))
    return planned if any(_P.plan_paper.match(analysis.text.key, start) for start in above) else None


def _line_above(analysis: Analysis, start: int) -> int:
    """Where the line above the one at ``start`` begins."""
    return line_start(analysis.text.key, max(0, start - 1))


def _covered(figure: Undated) -> Timex | None:
    """The period that a report covers by its title, where it dates a result; None of a plan and of a mere state."""
    analysis, assertion, sentence = figure.analysis, figure.assertion, figure.sentence
    covered = period_of_title(analysis, False) if assertion.status in ("achieved", "not_achieved") else None
    if covered is None:
        return None
    if not analysis.is_in_part(sentence):
        title = analysis.sentences.items[0]
        titled = sentence.index and covered.end <= title.end and not analysis.text.key.endswith(".", 0, title.end)
        if not titled or (covered.kind != "as_of" and not _P.report_paper.match(analysis.text.key, title.start)):
            return None
    flows = figure.aspect != "average" and assertion.status == "achieved" and not figure.state
    dates = flows or figure.nature == "stock" or figure.aspect == "remaining" or covered.kind == "as_of"
    return covered if dates else None


def time_of_review(analysis: Analysis, quantity: Quantity, assertion: Assertion) -> Timex | None:
    """The year, or part of one, reviewed at an event that the article is about, where it dates this figure: "Sáng 5/7, huyện
    sơ kết |6 tháng đầu năm|.⏎...⏎Các xã làm được |31 km đường|"; else None.
    """
    time = period_of_title(analysis, False) if assertion.status in ("achieved", "not_achieved", "forecast") else None
    if time is None or time.end > quantity.start:
        return None
    if assertion.status == "forecast" and (time.last is None or time.last.year == analysis.day.year):
        return None  # an estimate for the rest of the year; "ước đạt 39 vạn tấn" of January is of the year that is over
    return time if _has_results(analysis, quantity, time) else None


def time_of_lead(analysis: Analysis, quantity: Quantity, assertion: Assertion) -> Timex | None:
    """The recent period that opens a document, where no sentence up to this figure opens with another time: "Năm 2022, xã
    đạt nhiều kết quả.⏎...⏎Nhân dân hiến |3.000 m2| đất", written in January 2023; else None.
    """
    lead = _lead(analysis)
    sentence = analysis.sentence(quantity.start)
    if lead is None or not assertion.told or not lead.opened.line < sentence.line or lead.until <= sentence.index:
        return None
    return lead.time if not _of_other_years(analysis, quantity, lead.time) else None


@once
def _lead(analysis: Analysis) -> _Lead | None:
    """The lead of a document; None where its time dates no more than when a unit met the standard."""
    key, found = analysis.text.key, None
    for sentence in analysis.sentences.items:
        time = next((t for t in times_in(analysis, sentence) if opens_sentence(analysis, sentence, t)), None)
        if time is not None and not (time.kind == "as_of" and time.last == analysis.day):  # "Đến nay, ..."
            if found is not None:
                return found._replace(until=sentence.index)
            arrives = _TIME_COST.became.search(key, time.end, sentence.end) is not None
            if (arrives and not analysis.quantities_between(time.end, sentence.end)) or time.kind != "period":
                return None
            if not _is_under_review_now(analysis, time):
                return None
            found = _Lead(time, sentence, len(analysis.sentences.items))
        if found is None and sentence.index >= LEAD:
            return None
    return found


def reports_review(analysis: Analysis, quantity: Quantity, sentence: Sentence, time: Timex) -> bool:
    """Whether an earlier sentence reports a review of this time, whose results follow: "Sáng 1/7, huyện họp sơ kết |6
    tháng|. Các xã làm 21 km đường".
    """
    if not _has_results(analysis, quantity, time):
        return False
    return _P.reports.search(analysis.text.key, sentence.start, time.end) is not None


def _has_results(analysis: Analysis, quantity: Quantity, time: Timex) -> bool:
    """Whether a figure can be a result of a reviewed time: of a recent period, and not compared with other years."""
    recent = _is_recent(analysis, time) or _is_under_review_now(analysis, time)
    return time.kind == "period" and recent and not _of_other_years(analysis, quantity, time)


def _of_other_years(analysis: Analysis, quantity: Quantity, time: Timex) -> bool:
    """Whether the base year of a figure's comparison is neither the year before the time under review nor in it: "sản lượng
    7.900 tấn, tăng 3% |so với năm 2010|".
    """
    then = _P.compared_then.match(analysis.text.key, quantity.end, analysis.sentence(quantity.start).end)
    if then is None:
        return False
    return time.first is None or time.last is None or not time.first.year - 1 <= int(then["year"]) < time.last.year


def is_under_review(figure: Undated) -> bool:
    """Whether a figure is compared with a plan or the year before, or estimated, like the results of months under review."""
    analysis, quantity, assertion, sentence, *_ = figure
    key, cue = analysis.text.key, assertion.cue
    if assertion.status not in ("achieved", "forecast"):
        return False
    # "thu nhập bình quân ước đạt 45 triệu đồng/người" is that of the year
    yearly = "/person" in quantity.unit or quantity.unit.endswith("/year")
    if (
        cue is not None
        and assertion.status == "forecast"
        and key.startswith(ESTIMATE, cue.start, cue.end)
        and not yearly
    ):
        return True
    # "Thu ngân sách 310 tỷ đồng, đạt 55% dự toán (trong đó thu nội địa |210 tỷ đồng|); kết nạp |65 đảng viên|"
    counted = (quantity, *analysis.quantities_between(sentence.start, quantity.start))
    return any(_P.compared.match(key, one.end, sentence.end) for one in counted)


def months_reviewed(analysis: Analysis, quantity: Quantity) -> Timex | None:
    """The months from January on that a document of the same year reviews, where they have just ended and no others occur
    before the figure: "6 tháng đầu năm 2019, ...⏎...⏎Thu ngân sách ước đạt 310 tỷ đồng"; else None.
    """
    first, until = _months(analysis)
    return first if first and first.start < quantity.start <= until and _just_over(analysis, first) else None


@once
def _months(analysis: Analysis) -> tuple[Timex | None, int]:
    """The first months from January on in a document, and the offset of the first other ones (else the end)."""
    january, december = date(analysis.day.year, 1, 1), date(analysis.day.year, 12, 31)
    months = [t for t in analysis.timexes if t.kind == "period" and t.first == january and t.last and t.last < december]
    others = (t.start for t in months if t.last != months[0].last)
    return (months[0] if months else None), next(others, len(analysis.text.key))


def can_date(analysis: Analysis, time: Timex, assertion: Assertion) -> bool:
    """Whether a time can date an assertion: results have begun, plans are not over."""
    if assertion.told:
        return time.kind != "deadline" and (time.first or time.last or analysis.day) <= analysis.day
    return (
        time.kind != "as_of"
        and f" {_PAST}" not in analysis.text.key[time.start : time.end]
        and time.last is not None
        and not (time.first and time.first < time.last == analysis.day)  # "từ đó đến nay"
        and time.last >= analysis.since - (JUST if assertion.status == "forecast" else timedelta())
    )


def _just_over(analysis: Analysis, time: Timex) -> bool:
    """Whether a time ended in the last two months, or ends in the next month."""
    return time.last is not None and analysis.day - JUST <= time.last <= analysis.day + MONTH


def _is_under_review_now(analysis: Analysis, time: Timex) -> bool:
    """Whether documents review a time at their date: months just over, or years of which this is the last, "nhiệm kỳ
    2020-2025" in July 2025.
    """
    if time.first is None or time.last is None:
        return False
    if time.first.year < time.last.year == analysis.day.year:
        return True
    recent = time.first.year < time.last.year or _is_recent(analysis, time)
    return recent and -MONTH <= analysis.day - time.last <= FRESH


def _is_recent(analysis: Analysis, time: Timex) -> bool:
    """Whether a time that has begun is this year or the last, or more than a month of one."""
    if time.first is None or time.last is None or time.year is None or time.first >= analysis.day:
        return False
    return time.year >= analysis.day.year - 1 and time.last - time.first > MONTH


@once
def period_of_title(analysis: Analysis, ahead: bool) -> Timex | None:
    """The period in the title of a report, or of a plan (``ahead``): "BÁO CÁO kết quả thực hiện ... năm 2016, nhiệm vụ năm
    2017"; None without one.
    """
    key = analysis.text.key
    if analysis.titled is not None and (named := _name_of_title(analysis.titled[0], 0, None, ahead)):
        title, times = analysis.titled
        time = _told_in_title(analysis, title, [t for t in times if t.start >= named.start()], ahead)
        return time and time._replace(start=0, end=0)  # it has no place in the text
    for sentence in analysis.sentences.items:
        if sentence.start > TITLE:
            break
        if sentence.line and _P.section.match(key, line_start(key, sentence.start)):
            continue  # "I. Kết quả tháng 7" is the heading of a section
        end = _end_of_title(analysis, sentence, ahead)
        if named := _name_of_title(key, sentence.start, end, ahead):
            time = _told_in_title(analysis, key, analysis.timexes_between(named.start(), end), ahead)
            return time or (None if ahead else _term_accounted_for(analysis, sentence.start, end))
    return None


def _end_of_title(analysis: Analysis, sentence: Sentence, ahead: bool) -> int:
    """End of a title that begins with a sentence: that of the next one where this only says that a report or a plan
    (``ahead``) follows, "KẾ HOẠCH⏎Hỗ trợ nhà ở năm 2019", or that in brackets, "KẾT QUẢ CHƯƠNG TRÌNH⏎(Giai đoạn 2011 - 2015)".
    """
    key, start, end = analysis.text.key, sentence.start, sentence.end
    below = analysis.sentences.next(sentence)
    if below is None:
        return end
    named = (
        end - start <= OPENS if ahead else end - start <= NAME and _P.report_paper.match(key, start, end) is not None
    )
    bracketed = key.startswith("(", below.start) and below.end - below.start <= BRACKET
    return below.end if bracketed or (named and not key.endswith(".", start, end)) else end


def _name_of_title(key: str, start: int, end: int | None, ahead: bool) -> re.Match[str] | None:
    """What a title says that it reports on, or plans for (``ahead``), the last of several: "tổng kết nhiệm vụ năm 2018, triển
    khai |nhiệm vụ năm| 2019"; None where it is the title of neither.
    """
    words = _P.plans if ahead else _P.reports
    found = list(words.finditer(key, start, len(key) if end is None else end))
    return found[-1 if ahead else 0] if found else None


def _told_in_title(analysis: Analysis, key: str, times: Sequence[Timex], ahead: bool) -> Timex | None:
    """The first of the times in a title with this key that is reviewed, or planned for (``ahead``); None without one."""
    own = [
        t
        for t in times
        if t.kind in ("period", "as_of")
        and t.last
        and not _TIMES.base.search(key, max(0, t.start - BASE), t.start)  # "tăng 10% so với |năm 2014|"
        # "Kết quả Chương trình mục tiêu quốc gia giai đoạn 2011-2015", in its last year or later
        and (ahead or not (is_of_body(key, analysis.day, t) or (t.programme and t.last.year > analysis.day.year)))
    ]
    past = ((t, t.is_over(analysis.day) or (t.first or analysis.day) < analysis.day) for t in own)
    return next((t for t, over in past if over or (t.first is not None and ahead)), None)


def _term_accounted_for(analysis: Analysis, start: int, end: int) -> Timex | None:
    """The term of which a body gives account to the congress that ends it: "Báo cáo chính trị của Ban Chấp hành Đảng bộ xã,
    |nhiệm kỳ 2015 - 2020|"; the one before, where only the one that begins is told.
    """
    if _P.gives_account.search(analysis.text.key, start, end) is None:
        return None
    year, terms = analysis.day.year, []
    for time in analysis.timexes_between(start, end):
        if time.first and time.last and time.first.year < time.last.year:
            terms.append((time, time.first.year, time.last.year))
    ended = next((time for time, _, last in terms if last in (year, year - 1)), None)
    begun = next(((time, first - last) for time, first, last in terms if first == year), None)
    if ended is not None or begun is None:
        return ended
    time, back = begun
    return time._replace(first=date(year + back, 1, 1), last=date(year, 12, 31))
