"""EARLIER TIME: whether the time of an earlier sentence goes on holding after it."""

from __future__ import annotations

from ntm_extract.document import Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.timex import AHEAD
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.reviewed import can_date, period_of_title
from ntm_extract.relate.figures.time_cost import CLOSE, opens_next_clause
from ntm_extract.relate.figures.times import BASE, FROM, OPENS, Undated, opens_sentence, times_in
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.idle_cue import tells_nothing
from ntm_extract.relate.status.thing import Thing, status_cues

_P = phrases("earlier_time")
_TIME_COST = phrases("time_cost")
_TIMES = phrases("times")
_CUE_REACH = phrases("cue_reach")
_IDLE_CUE = phrases("idle_cue")
_BEHIND = 40  # characters before a time that are searched for its figure
PARAGRAPH = 50  # a sentence of prose has more characters
SEASON = 16  # characters of "vụ đông xuân năm "
_TURNS = _P.words("turns")


def opens_with_day(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the first time of a sentence is a day at its head: "|Ngày 26/3|, trao đổi với phóng viên, ông A cho biết ..."."""
    first = analysis.first_timex(sentence.start, sentence.end)
    return first is not None and first.kind == "day" and first.start - sentence.start <= OPENS


def arrived_long_ago(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a sentence has no figures and reports that a unit met the standard years ago: "|Năm 2015|, xã đạt chuẩn nông
    thôn mới. Hộ nghèo 1,8%".
    """
    arrived = _TIME_COST.became.search(analysis.text.key, time.end, sentence.end) is not None
    recent = analysis.document.published and time.last and time.last.year >= analysis.day.year - 1
    return arrived and not recent and not analysis.quantities_between(sentence.start, sentence.end)


def of_years(time: Timex) -> bool:
    """Whether a time spans several years, "nhiệm kỳ 2020-2025"; such a time holds for later paragraphs too."""
    return time.first is not None and time.last is not None and time.first.year < time.last.year


def told_of_years(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the paragraph of a sentence opens with several years that are over or end with this one: "|Nhiệm kỳ vừa qua|, Hội
    có đổi mới. Hiện nay, Hội có 236 chi hội. Hội viên hiến 23.000 m2 đất".
    """
    first = analysis.sentences.first_of(sentence.line)
    time = next(iter(times_in(analysis, first)), None)
    if first.start == sentence.start or time is None or not of_years(time) or time.last is None:
        return False
    return time.last.year <= analysis.day.year and opens_sentence(analysis, first, time)


def is_compared_with(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether this time is the base of a comparison in a sentence: "|Năm 2016|, huyện có 12 xã. Vốn huy động 310 tỷ đồng, gấp
    1,4 lần |năm 2016|".
    """
    key = analysis.text.key
    return any(
        t.last == time.last
        and key[t.end - 1].isdigit()
        and _TIMES.base.search(key, max(sentence.start, t.start - BASE), t.start)
        for t in analysis.timexes_between(sentence.start, sentence.end)
    )


def date_single_figures(analysis: Analysis, sentence: Sentence, times: list[Timex]) -> bool:
    """Whether each time of a sentence follows a figure directly, and so dates that figure alone; not "có 212 tỷ đồng, |đến
    tháng 4| đã giải ngân 82 tỷ đồng".
    """
    for time in times:
        before = analysis.quantities_between(max(sentence.start, time.start - _BEHIND), time.start)
        if not before or not 0 < time.start - before[-1].end <= CLOSE or opens_next_clause(analysis.text.key, time):
            return False
    return True


def are_today(analysis: Analysis, times: list[Timex]) -> bool:
    """Whether every time of a sentence is the date of the document: "|Đến nay|, huyện có 6 xã đạt chuẩn"."""
    return all(t.kind == "as_of" and t.last == analysis.day for t in times)


def dates_a_start(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a sentence has the start of a development, which its time dates alone: a past year, "Năm 2011, thời điểm |bắt
    tay| xây dựng nông thôn mới, xã chỉ đạt 5/19 tiêu chí. Xã vận động dân hiến 5.000 m2 đất", or a day, "Đến ngày
    5/10/2016, tạp chí |phát động| chương trình. Cây cầu đầu tiên tốn 450 triệu đồng".
    """
    if time.last is None:
        return False
    if analysis.text.key.endswith(FROM, sentence.start, time.start) and not of_years(time):
        return True  # "được chọn làm điểm từ |tháng 3/2010|. Xã đã đầu tư 21 tỷ đồng"
    if (
        time.kind == "as_of"
        and time.last < analysis.since
        and not analysis.quantities_between(sentence.start, sentence.end)
    ):
        return _P.came_about.match(analysis.text.key, time.end, sentence.end) is not None
    return (
        time.last.year < analysis.day.year
        and _P.began.search(analysis.text.key, sentence.start, sentence.end) is not None
    )


def plans_ahead(analysis: Analysis, sentence: Sentence, time: Timex, assertion: Assertion) -> bool:
    """Whether a sentence has a plan for a time that is not over, which dates no result of a later sentence: "Năm 2015, xã
    |phấn đấu| có 20 trang trại. Trang trại của anh Tú nuôi 2.000 con lợn"; not "Năm 2020, hầu hết các chỉ tiêu đều đạt và
    vượt kế hoạch", written in December, when the year counts as over.
    """
    if not time.ends_after(analysis.day + AHEAD) or not assertion.told:
        return False
    whole = Thing(analysis, analysis.text.key, sentence.start, sentence.end, sentence.end)
    rows = analysis.gazetteer.cues.by_id
    return any(
        c.label.endswith((".target", ".registered"))
        and not tells_nothing(whole, c, rows[c.id])
        # "hoàn thành các |mục tiêu| đề ra", "thu 9 tỷ đồng (|kế hoạch| 8 tỷ đồng)"
        and not _IDLE_CUE.done.search(whole.key, sentence.start, c.start)
        and not _CUE_REACH.plan_in_bracket.search(whole.key, sentence.start, c.end)
        for c in status_cues(analysis, sentence.start, sentence.end)
    )


def turns_to_other_time(analysis: Analysis, sentence: Sentence, times: list[Timex], assertion: Assertion) -> bool:
    """Whether a clause of a sentence turns to another time, so that none holds after it: "năm 2013 cấp 42.000 tấn, |năm nay|
    98.000 tấn. Dân góp 1,2 triệu/hộ".
    """
    return any(
        analysis.text.key.endswith(_TURNS, sentence.start, t.start)
        and t.last != times[0].last
        and t.start < sentence.end - OPENS
        and can_date(analysis, t, assertion)
        for t in times[1:]
    )


def is_prose(key: str, sentence: Sentence) -> bool:
    """Whether a sentence is long and punctuated as in running text; headlines and captions are not."""
    return (
        key[sentence.end - 1 : sentence.end] in (".", "!", "?", "…", '"', "”")
        and sentence.end - sentence.start > PARAGRAPH
    )


def dates_a_sum(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time stands in the noun phrase of its sentence's first figure: "Tổng giá trị sản xuất |9 tháng năm 2024| của
    huyện đạt 10.000 tỷ đồng".
    """
    key, counted = analysis.text.key, analysis.quantities_between(sentence.start, sentence.end)
    return (
        bool(counted)
        and time.end <= counted[0].start
        and "," not in key[sentence.start : time.start]
        and _TIME_COST.became.search(key, sentence.start, time.start) is None
    )


def runs_on(time: Timex, pending: Timex) -> bool:
    """Whether a time runs on the day of ``pending``: "|Trong năm|, ... . Đã khởi công 3 công trình, |đến nay| xong 2. Hộ
    nghèo giảm |2%|".
    """
    day = pending.last if pending.kind == "as_of" else None
    return day is not None and time.first is not None and time.last is not None and time.first <= day <= time.last


def _adds_up(figure: Undated, sentence: Sentence, times: list[Timex]) -> bool:
    """Whether the months of an earlier sentence are added up since January, as others are behind the figure, which is of the
    last of them: "Thu ngân sách tháng 11 ước 3 tỷ đồng, lũy kế |11 tháng| 40 tỷ đồng. Chi ngân sách ước |2 tỷ đồng|, lũy kế 11
    tháng 30 tỷ đồng".
    """
    key = figure.analysis.text.key
    goes_on = _P.adds_up.search(key, figure.quantity.end, figure.sentence.end) is not None
    return goes_on and all(_P.added_up.search(key, sentence.start, t.end) for t in times)


def is_due_amid(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time amid a sentence is by when one thing came about: "Nhiệm kỳ qua, ... . Thu nhập |đến năm 2020| đạt 52 triệu
    đồng. Dân hiến 2 ha đất".
    """
    return time.kind == "deadline" and not opens_sentence(analysis, sentence, time)


def _is_season(analysis: Analysis, time: Timex) -> bool:
    """Whether years are those of a crop: "Lúa đông xuân |2016-2017| xuống giống 58 ha. Đàn bò 120 con"."""
    low = max(0, time.start - SEASON)
    return of_years(time) and _P.season.search(analysis.text.key, low, time.start) is not None


def _characterises_year(analysis: Analysis, time: Timex) -> bool:
    """Whether it is only said what kind of year it is of which the report is on a part: "|Năm 2021 là năm đầu tiên| của nhiệm
    kỳ. Thu ngân sách đạt 12 tỷ đồng" in one on its first six months.
    """
    if time.last is None or not _P.is_a_year.match(analysis.text.key, time.end):
        return False
    part = period_of_title(analysis, False)
    return part is not None and part.last is not None and part.year == time.year and part.last < time.last


def holds_alone(figure: Undated, sentence: Sentence, times: list[Timex], time: Timex) -> bool:
    """Whether ``time`` of an earlier sentence, one of ``times``, dates nothing behind it, whatever else is told before."""
    alone = _is_season(figure.analysis, time) or _characterises_year(figure.analysis, time)
    return alone or _adds_up(figure, sentence, times)
