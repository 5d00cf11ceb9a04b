"""EVENT: day and period of a meeting."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ntm_extract.document import Mention, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.places.items import is_in_item
from ntm_extract.span import Cover, Span, line_end, line_start

_P = phrases("event")
INTRODUCED = 34  # characters before a meeting in which the word that introduces it stands
HEADLINE = 200  # characters of a headline
_REVIEWED = 160  # characters behind a review in which its period stands
_NEAR = 60  # characters from an event to its day
_SAID_NEXT = 40  # characters of the sentence behind a review that name what is reviewed
NOTICE = 500  # characters behind a meeting in which a notice tells when and where it is held
LEAD = 700  # characters at the head of an article that tell the day of the meeting it reports
DELEGATION, CONFERENCE = _P.word("delegation"), _P.word("conference")
_NO_EVENT = _P.words("no_event")
_TERM, _FIRST_MONTHS = _P.word("term"), _P.word("first_months")
_TODAY, _MINUTES = _P.word("today"), _P.words("of_minutes")
_MORNING, _AFTERNOON, _EVENING = _P.words("parts_of_day")
_MOVED = 60  # characters of "dời lịch hội nghị lại sang ngày "
_SESSION = 20  # characters of "kỳ họp thường lệ "
_STAMP = 90  # characters of a line that tells when a page was put up
_CLAUSE = 160  # characters behind such a day that say what was done on it


@once
def _meetings(analysis: Analysis) -> Cover:
    """Spans of the words for meetings."""
    return Cover((m.start, m.end) for m in analysis.labelled("cue.meeting"))


def names_meeting(analysis: Analysis, at: int) -> bool:
    """Whether a character belongs to a word for a meeting: "|Hội nghị| sơ kết"."""
    return _meetings(analysis).holds(at)


@once
def headline_end(analysis: Analysis) -> int:
    """The end of the headline; 0 where the text has none: a longer first line is a paragraph."""
    return analysis.text.key.find("\n", 0, HEADLINE) + 1


def clause_start(key: str, low: int, at: int) -> int:
    """The start of the clause around ``at``."""
    start = max(low, *(key.rfind(sign, low, at) + 1 for sign in ",;-"))
    return start + (key[start : start + 1] == " ")


def day_of_event(analysis: Analysis, mention: Mention, end: int) -> Timex | None:
    """The day of an event: in its sentence, before or behind it; else, for a headline or minutes, the day at the head
    of the article. None without one.
    """
    key = analysis.text.key
    if (told := _day_in_sentence(analysis, mention, end)) is not None:
        return told
    if (line := line_of_notice(analysis, end, _P.when)) is not None and (set_days := event_days(analysis, *line)):
        return set_days[0]
    if is_in_item(analysis, mention.start):
        return None
    days = event_days(analysis, 0, LEAD)
    of_minutes = _P.minutes_of.search(key, max(0, mention.start - INTRODUCED), mention.start) is not None
    if mention.start < HEADLINE and not (of_minutes or key.startswith(_MINUTES, mention.start)):
        return next((t for t in days if end < t.start and _meets(analysis, t)), None)
    if minutes := _P.minutes.search(key, 0, LEAD):
        behind = [t for t in days if minutes.start() <= t.start]
        # "Hôm nay, hồi 8 giờ |ngày 12 tháng 10 năm 2018|"
        return next((t for t in behind if key[t.start : t.end] != _TODAY), next(iter(behind), None))
    return None


def line_of_notice(analysis: Analysis, end: int, opens: re.Pattern[str]) -> Span | None:
    """What a notice tells of a meeting behind a word of its own: "... tổ chức lễ công bố ...⏎Thời gian: |7 giờ 30 ngày 20/11|⏎Địa
    điểm: |sân vận động xã A|"; None where it tells nothing.
    """
    told = opens.search(analysis.text.key, end, end + NOTICE)
    return Span(told.end(), analysis.sentence(told.end() - 1).end) if told else None


def _day_in_sentence(analysis: Analysis, mention: Mention, end: int) -> Timex | None:
    """The day of its sentence on which an event was held, or to which it was moved: the nearest one, of two that "và" joins
    the first: "|Ngày 31/10| và 01/11/2021, đoàn công tác kiểm tra".
    """
    key, sentence = analysis.text.key, analysis.sentence(mention.start)
    days = event_days(analysis, sentence.start, sentence.end)
    inside = [
        t
        for t in days
        if (t.start < mention.start and not _P.paper_on.search(key, t.end, mention.start))
        or _is_day_behind(key, t, mention, end, sentence)
    ]
    if not inside:
        return None
    if moved := next((t for t in inside if _P.moved.search(key, sentence.start, t.start)), None):
        return moved
    # "Sáng 5/3, ông X đi kiểm tra việc chuẩn bị cho buổi lễ |dự kiến diễn ra vào ngày 9/3|"
    held = [t for t in inside if not _P.planned.search(key, sentence.start, t.start)] or inside
    # "Sáng 9/5, huyện họp giao ban|; chiều cùng ngày|, xã họp dân"
    held = [t for t in held if t.start < end or ";" not in key[end : t.start]] or held
    nearest = min(held, key=lambda t: abs(t.start - mention.start))
    return next((t for t in held if _P.and_day.fullmatch(key, t.end, nearest.start)), nearest)


def _is_day_behind(key: str, day: Timex, mention: Mention, end: int, sentence: Sentence) -> bool:
    """Whether a day behind an event is its own: near it, told with its part of the day, set for it, or closing the sentence."""
    closes = key.endswith(", ", 0, day.start) and sentence.end - day.end <= 2
    if day.start < end:
        return False
    near = day.start - end < _NEAR or bool(day.part_of_day)
    return near or closes or _P.set_for.search(key, mention.start, day.start) is not None


def _meets(analysis: Analysis, day: Timex) -> bool:
    """Whether somebody meets on a day at the head of an article: not "|Ngày 20/9|, Văn phòng có văn bản số 15/VP ..."."""
    key, high = analysis.text.key, day.end + _CLAUSE
    held = _P.of(analysis.gazetteer.cues).held.search(key, day.end, high)
    return bool(held and not is_of_paper(analysis, held)) or _P.meets.search(key, day.end, high) is not None


def is_of_paper(analysis: Analysis, held: re.Match[str]) -> bool:
    """Whether the object of a verb of meetings is a paper: "đã |có| văn bản số 15/VP-NN"."""
    return bool(analysis.legal_between(held.end(), held.end() + 8))


def event_days(analysis: Analysis, low: int, high: int) -> list[Timex]:
    """Days of a stretch, without those of decisions and anniversaries: "Lễ công bố Quyết định số 12 |ngày 24/7/2023|",
    "kỷ niệm 88 năm Ngày truyền thống |(18/11/1930 - 18/11/2018)|".
    """
    key = analysis.text.key
    days = [
        t
        for t in analysis.timexes_between(low, high)
        if (t.kind == "day" or (t.kind == "period" and _P.some_days.match(key, t.start)))
        and not (analysis.cited.holds(t.start) or key.endswith(_NO_EVENT, low, t.start) or _is_stamp(key, t))
        and not _P.told_exactly.match(key, t.start, high)
    ]
    jubilees = [m.span() for m in _P.jubilee.finditer(key, low, high)] if days else ()
    return [t for t in days if not any(t.start < end and start < t.end for start, end in jubilees)]


def _is_stamp(key: str, day: Timex) -> bool:
    """Whether a day stands on the line with the time of publication: "Đăng lúc: 09:51:32 06/05/2019"."""
    start, end = line_start(key, day.start), line_end(key, day.end)
    return end - start < _STAMP and _P.stamp.fullmatch(key, start, end) is not None


def is_moved(analysis: Analysis, day: Timex) -> bool:
    """Whether an event was postponed to a day: "định vào ngày 5/5, đã được |lùi đến sáng |9/5"."""
    return _P.moved.search(analysis.text.key, max(0, day.start - _MOVED), day.start) is not None


def part_of_day(analysis: Analysis, day: Timex | None) -> str | None:
    """The part of the day: "chiều 7/8", or by the hour before the day in minutes: "14 giờ 00, ngày 14/3/2011". None
    where neither is written.
    """
    if day is None or day.part_of_day:
        return day.part_of_day if day else None
    hour = _P.hour.search(analysis.text.key, max(0, day.start - 24), day.start)
    if hour is None or int(hour[1]) > 23:
        return None
    return _MORNING if int(hour[1]) < 12 else _AFTERNOON if int(hour[1]) < 18 else _EVENING


def reviewed_period(analysis: Analysis, name: Span, day: Timex | None) -> Timex | None:
    """The period that a review is of: the one behind its name, or the one before the period it plans for; else one that the
    text tells elsewhere.
    """
    key = analysis.text.key
    low, high = _where_judged(analysis, name, day)
    of_years = _P.years.match(key, low) is not None  # "tổng kết |5 năm| thực hiện ..."
    planned = _P.plans.search(key, low, high)
    ahead = planned.end() if planned else high
    near = [
        t
        for t in analysis.timexes_between(low, min(high, low + _REVIEWED))
        if t.kind == "period" and t.first and t.last and not _is_of_session(key, t)
    ]
    told = (t for t in near if t.start < ahead and (t.start == low or _can_be(t, analysis.day, of_years)))
    if reviewed := next(told, None):
        return reviewed
    if of_years:  # whose years stand elsewhere or nowhere
        return next((t for t in _periods(analysis) if t.start < LEAD and _can_be(t, analysis.day, of_years)), None)
    before = (_before(t) for t in near if t.start >= ahead)
    return next(filter(None, before), None) or _period_elsewhere(analysis, analysis.sentence(name.start))


def _where_judged(analysis: Analysis, name: Span, day: Timex | None) -> tuple[int, int]:
    """The stretch that tells what is reviewed: behind the name, or, for a headline's meeting, in the sentence that dates it:
    "chiều 31/10 ... nhằm |đánh giá| kết quả tháng 10".
    """
    sentence = analysis.sentence(name.start)
    if day and not sentence.start <= day.start < sentence.end:
        dated = analysis.sentence(day.start)
        if judges := _P.judges.search(analysis.text.key, day.end, dated.end):
            return judges.end(), dated.end
    return name.end, sentence.end


def _period_elsewhere(analysis: Analysis, sentence: Sentence) -> Timex | None:
    """The first "N tháng đầu năm" of the text, else a period of the next sentence or of the headline: "... chủ trì hội nghị
    tổng kết. Báo cáo nêu: |năm 2025|, xã làm 4 km đường".
    """
    key, periods = analysis.text.key, _periods(analysis)
    if months := next((t for t in periods if _FIRST_MONTHS in key[t.start : t.end]), None):
        return months
    begun = [
        t
        for t in periods
        if not t.programme
        and _can_be(t, analysis.day, False)
        and _TERM not in key[max(0, t.start - len(_TERM)) : t.end]
    ]
    said = next((t for t in begun if sentence.end <= t.start < sentence.end + _SAID_NEXT), None)
    return said or next((t for t in begun if t.start < HEADLINE), None)


@once
def _periods(analysis: Analysis) -> tuple[Timex, ...]:
    """The periods of the text with both ends known."""
    return tuple(t for t in analysis.timexes if t.kind == "period" and t.first and t.last)


def _is_of_session(key: str, period: Timex) -> bool:
    """Whether a time is part of the name of a session: "chuẩn bị cho |kỳ họp |cuối năm 2015"."""
    return _P.of_session.search(key, max(0, period.start - _SESSION), period.start) is not None


def judged_period(analysis: Analysis, name: Span) -> Timex | None:
    """The period whose results a session judges, though its name is not that of a review: "HĐND xã tổ chức |kỳ họp thứ
    ba| nhằm đánh giá kết quả thực hiện nhiệm vụ năm 2025; thống nhất nhiệm vụ năm 2026".
    """
    key, sentence = analysis.text.key, analysis.sentence(name.start)
    judges = _P.judges.search(key, name.end, sentence.end)
    if judges is None:
        return None
    planned = _P.plans.search(key, judges.end(), sentence.end)
    for t in analysis.timexes_between(judges.end(), planned.end() if planned else sentence.end):
        if t.kind == "period" and _can_be(t, analysis.day, False) and not _is_of_session(key, t):
            return t
    return None


def _can_be(period: Timex, day: date, of_years: bool) -> bool:
    """Whether a period can be what was reviewed on a day: it had begun, and for a review of several years it spans
    years.
    """
    first, last = period.first, period.last
    return bool(first and last and first <= day and (not of_years or last.year > first.year))


def _before(planned: Timex) -> Timex | None:
    """The period before the one that a meeting plans for: "tổng kết, triển khai nhiệm vụ |năm 2019|": 2018; "sơ kết,
    bàn nhiệm vụ |6 tháng cuối năm|": the first six months.
    """
    first, last = planned.first, planned.last
    if not first or not last or first.year != last.year or (last.month, last.day) != (12, 31):
        return None
    if first.month == 1:
        return planned._replace(first=date(first.year - 1, 1, 1), last=date(first.year - 1, 12, 31))
    return planned._replace(first=date(first.year, 1, 1), last=first - timedelta(days=1))
