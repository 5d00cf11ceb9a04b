"""CARRIED TIME: the time of an earlier sentence, a heading or the title that holds for a figure."""

from __future__ import annotations

from collections.abc import Callable

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.heading_time import time_of_heading, times_of_heading
from ntm_extract.relate.figures.lasted import in_named_years, since_start
from ntm_extract.relate.figures.paragraph_time import Outcome, has_time_before, is_of_family, of_paragraph, parts_sum
from ntm_extract.relate.figures.reviewed import (
    can_date,
    is_under_review,
    months_reviewed,
    time_of_lead,
    time_of_report,
    time_of_review,
)
from ntm_extract.relate.figures.timeless import is_timeless
from ntm_extract.relate.figures.times import Undated, terms_in, times_in
from ntm_extract.span import Span

_P = phrases("carried_time")
_CUE_REACH = phrases("cue_reach")
_FIGURE = phrases("figure")
_EVENTS = frozenset(_FIGURE.words("events"))
_TIME_COST = phrases("time_cost")
_CONGRESS = _P.word("congress")
PART = 24  # sentences from the general aim of a plan to its last goal
HEAD, FOOT = 4, 3  # lines at the head and the foot of a sheet of figures


def carried_time(figure: Undated) -> Timex | None:
    """The time of a figure without one in its own clause: from an earlier sentence of its paragraph ("Năm 2013, ... . Nhân
    dân hiến 2 ha đất"), else a heading, else the period that the document reviews; None where none holds.
    """
    analysis, quantity, sentence, told = figure.analysis, figure.quantity, figure.sentence, figure.assertion.told
    if not figure.nature and told and _came_about(analysis.text.key, sentence.start, quantity.start):
        figure = figure._replace(nature="result")  # "vận động |xây dựng được| 62 ngôi nhà"
    result = figure.nature not in ("stock", "size")
    if told and figure.nature != "size" and not (result and quantity.of):  # not "sau 9 năm, xã đạt |19/19 tiêu chí|"
        since = since_start(analysis, quantity, sentence, not result)
        if since is None and result:
            since = in_named_years(analysis, quantity, sentence)
        if since is not None:
            return since
    if is_timeless(figure):
        return None
    has = quantity.of is None and not parts_sum(figure) and _is_state(figure)
    figure = figure._replace(has=has, under_review=result and is_under_review(figure))
    found = of_paragraph(figure)
    if found is Outcome.UNDATED:
        return _of_congress(figure)  # "Ngày 28/4, Đảng bộ xã đại hội, nhiệm kỳ 2020 - 2025. Đại hội đề ra chỉ tiêu ..."
    if found is not Outcome.ABOVE:
        return found
    for heading in analysis.headings(sentence):
        if times := times_of_heading(analysis, heading):
            return time_of_heading(analysis, times, figure.assertion, figure.state)
    return next((time for source in _OF_DOCUMENT if (time := source(figure)) is not None), None)


def _came_about(key: str, low: int, high: int) -> bool:
    """Whether it is told what was done: "vận động |xây dựng được| 62 ngôi nhà"."""
    may_have = _CUE_REACH.may_have_come_about.search(key, low, high) is not None
    return may_have and _CUE_REACH.came_about.search(key, low, high) is not None


def _of_months(figure: Undated) -> Timex | None:
    """The months that the document reviews, for a figure that is compared as their results are."""
    return months_reviewed(figure.analysis, figure.quantity) if figure.under_review else None


def _of_review(figure: Undated) -> Timex | None:
    """The year or the months reviewed at the event that the article is about, where its paragraph has no time."""
    reviewed = figure.under_review or figure.nature in ("stock", "result")
    time = time_of_review(figure.analysis, figure.quantity, figure.assertion) if reviewed else None
    return time if time is not None and not has_time_before(figure) else None


def _of_lead(figure: Undated) -> Timex | None:
    """The period that opens the document, for what the programme brought about."""
    if figure.nature != "result" or figure.has or is_of_family(figure):
        return None
    return time_of_lead(figure.analysis, figure.quantity, figure.assertion)


def _of_plan(figure: Undated) -> Timex | None:
    """The only time of an earlier sentence whose plan continues with this figure: "Tỉnh |đặt mục tiêu trong năm 2018| ... .
    Trong đó, huyện A có 1 xã đạt chuẩn. Huyện B có |2 xã|", "Đồng thời, phấn đấu kết nạp |45 đảng viên|".
    """
    analysis, assertion, sentence = figure.analysis, figure.assertion, figure.sentence
    cue = assertion.cue
    if cue is None or not assertion.planned or (cue.start >= sentence.start and not _plans_on(analysis, sentence)):
        return None
    of_plan = _opens_plan(analysis, analysis.sentence(cue.start), lambda s: bool(times_in(analysis, s)))
    told = times_in(analysis, of_plan) or terms_in(analysis, of_plan)
    times = [t for t in told if can_date(analysis, t, assertion)]
    return times[0] if len({t.last for t in times}) == 1 else None


def _of_congress(figure: Undated) -> Timex | None:
    """The term that begins, for what its congress sets as goals: "Đảng bộ xã tổ chức đại hội lần thứ XII, |nhiệm kỳ 2020 - 2025|.
    Đại hội đề ra chỉ tiêu làm |12 km| đường".
    """
    analysis, assertion = figure.analysis, figure.assertion
    if assertion.cue is None or not assertion.planned:
        return None
    key = analysis.text.key

    def sets_goals(sentence: Sentence) -> bool:
        return _P.congress_sets.search(key, sentence.start, sentence.end) is not None

    of_plan = _opens_plan(analysis, analysis.sentence(assertion.cue.start), sets_goals)
    return _term_begun(analysis) if sets_goals(of_plan) else None


def _of_general_aim(figure: Undated) -> Timex | None:
    """The only time by which the general aim of a plan is set, for the goals listed below it: "1. Mục tiêu chung: |Đến năm 2030|, xã
    giữ vững chuẩn.⏎2. Mục tiêu cụ thể⏎- Thu nhập |95 triệu đồng|".
    """
    analysis, sentence, assertion = figure.analysis, figure.sentence, figure.assertion
    if assertion.status != "target" or assertion.cue is None or assertion.cue.start >= sentence.start:
        return None
    key = analysis.text.key
    if not any(_P.its_goals.search(key, *heading) for heading in analysis.headings(sentence)):
        return None
    for before in analysis.sentences.back(sentence, PART):
        if times := times_in(analysis, before):
            above = (Span(before.start, times[0].start), *analysis.headings(before))
            general = any(_P.general_aim.search(key, *one) for one in above)
            ahead = general and all(t.last == times[0].last and can_date(analysis, t, assertion) for t in times)
            return times[0] if ahead else None
    return None


@once
def _term_begun(analysis: Analysis) -> Timex | None:
    """The only term that begins with a congress of which a document tells in its year, or at the end of the year before."""
    key, year = analysis.text.key, analysis.day.year
    begun = [
        time
        for sentence in analysis.sentences.items
        if _CONGRESS in key[sentence.start : sentence.end]
        for time in terms_in(analysis, sentence)
        if time.first and time.last and time.first.year in (year, year + 1) and time.last.year > time.first.year
    ]
    return begun[0] if len({(t.first, t.last) for t in begun}) == 1 else None


def _opens_plan(analysis: Analysis, sentence: Sentence, told: Callable[[Sentence], bool]) -> Sentence:
    """The sentence with which a plan opens, from one that goes on with it: the next before it that tells what is asked for."""
    while not told(sentence) and _plans_on(analysis, sentence):
        if (before := analysis.sentences.previous(sentence)) is None:
            break
        sentence = before
    return sentence


def _plans_on(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence goes on with a plan: "Đồng thời, phấn đấu ...", "Mục tiêu là ..."."""
    return any(opens(analysis.text.key, sentence.start) for opens in (_P.goes_on.match, _P.tells_plan.match))


def _of_sheet(figure: Undated) -> Timex | None:
    """The day up to which a sheet of figures counts, on a line of its own at its head or foot: "|(Số liệu đến 31/10/2024)|"."""
    return _day_of_sheet(figure.analysis) if figure.assertion.told else None


@once
def _day_of_sheet(analysis: Analysis) -> Timex | None:
    """The day that `_of_sheet` looks for."""
    key, lines = analysis.text.key, analysis.sentences.items
    for line in (*lines[1:HEAD], *lines[HEAD:][-FOOT:]):
        for time in analysis.timexes_between(line.start, line.end):
            told = _P.counts_up_to.fullmatch(key, line.start, time.start)
            if told is not None and time.last is not None and _P.line_ends.fullmatch(key, time.end, line.end):
                return time
    return None


# the first that knows dates the figure
_OF_DOCUMENT = (_of_sheet, time_of_report, _of_months, _of_review, _of_lead, _of_plan, _of_congress, _of_general_aim)


def _is_state(figure: Undated) -> bool:
    """Whether a figure counts what there is, whatever the period, "xã |có 7 thôn|", or a part of it: "xã có 7 thôn, |2 thôn|
    chưa có đường".
    """
    analysis, quantity, sentence = figure.analysis, figure.quantity, figure.sentence
    if not figure.assertion.told or not _EVENTS.isdisjoint((quantity.noun, quantity.head_noun)):
        return False  # "đã có |850 lượt hộ| vay vốn": it happened so often
    if _FIGURE.did.match(analysis.text.key, quantity.end, sentence.end):
        return False  # "đã có |34 công trình| hoàn thành"
    if figure.aspect == "total" and _is_there(analysis, quantity, sentence):
        return True
    whole = analysis.quantity_before(quantity)
    if whole is None or whole.start < sentence.start or not quantity.noun or not _is_there(analysis, whole, sentence):
        return False
    same = quantity.head_noun in whole.noun.split(" ")
    return same or _TIME_COST.parts.search(analysis.text.key, whole.end, quantity.start) is not None


def _is_there(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a figure directly follows "có" or the like; a measure in a list member that opens with a sum does not count."""
    key = analysis.text.key
    return (quantity.noun != "" or not _is_sum(key, sentence, quantity)) and (
        _P.has.search(key, max(sentence.start, quantity.start - 14), quantity.start) is not None
    )


def _is_sum(key: str, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the list member of a figure opens with a sum or a measure: "Trong đó, |sản lượng lúa| là |71 tấn|"."""
    low = max(sentence.start, key.rfind("; ", sentence.start, quantity.start) + 2)
    on = _P.goes_on.match(key, low)
    return any(_P.in_sum.match(key, at) for at in ((low,) if on is None else (on.end() + 1, on.end() + 2)))
