"""DATING: the time expression of a figure.

It is that of its own clause or at the head of its sentence; else one that opens an earlier sentence of its paragraph;
else one in a heading above. The base of a comparison ("so với năm 2010") dates nothing.
"""

from __future__ import annotations

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.carried_time import carried_time
from ntm_extract.relate.figures.heading_time import in_its_year
from ntm_extract.relate.figures.lasted import named_years
from ntm_extract.relate.figures.members import members
from ntm_extract.relate.figures.respectively import in_turn
from ntm_extract.relate.figures.time_cost import CLOSE, FARTHEST, nearest
from ntm_extract.relate.figures.timeless import is_length
from ntm_extract.relate.figures.times import (
    Undated,
    budget_terms,
    building_time,
    days_within,
    fits,
    goal_terms,
    times_in,
)
from ntm_extract.relate.figures.types import Nature
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.base import is_base
from ntm_extract.relate.status.thing import PLAN_CUES, status_cues
from ntm_extract.span import Span

_P = phrases("dating")
BESIDE = 40  # characters beside a quantity


def time_of(
    analysis: Analysis,
    quantity: Quantity,
    assertion: Assertion,
    aspect: str | None,
    nature: Nature = "",
    taken: Span | None = None,
) -> Timex | None:
    """The time expression that dates a figure; None where none does. ``taken``: the base of its change ("so với năm
    2010"), which is left out.
    """
    sentence, key = analysis.sentence(quantity.start), analysis.text.key
    figure = Undated(analysis, quantity, assertion, sentence, aspect, nature)
    if _P.year_before.search(key, max(sentence.start, quantity.start - BESIDE), quantity.start):
        return None  # "đạt 33,6% (cùng kỳ năm trước đạt |41%|)"
    if is_base(analysis, quantity.start, quantity.end):
        return _time_of_base(analysis, quantity, sentence)
    compared = _year_compared(analysis, quantity)
    if compared is not None:
        return compared
    times = [t for t in _times_of(figure, taken) if not any(of_other(figure, t) for of_other in _OF_OTHER)]
    if not times:
        return _carried(figure)
    cost, best = nearest(figure, times)
    if cost >= FARTHEST:
        return _carried(figure)
    if best.first and best.last and _P.past_years.search(key, best.start, best.end):  # the stage that a report is on
        best = named_years(analysis, best.last.year - best.first.year + 1, best) or best
    return in_turn(analysis, quantity, sentence, in_its_year(analysis, sentence, best, assertion))


def _carried(figure: Undated) -> Timex | None:
    """The time of an earlier sentence, of a result in its own year and month."""
    time = carried_time(figure)
    told = time is not None and figure.assertion.told
    return in_its_year(figure.analysis, figure.sentence, time, figure.assertion) if time is not None and told else time


def _time_of_base(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> Timex | None:
    """The period behind the figure from which a change sets out: "Từ mức 15.000 tỷ đồng nợ đọng |vào đầu năm 2016|, đến nay chỉ còn ..."."""
    behind = next((t for t in times_in(analysis, sentence) if 0 <= t.start - quantity.end <= BESIDE), None)
    if behind is None or behind.kind != "period" or "," in analysis.text.key[quantity.end : behind.start]:
        return None
    return None if analysis.quantities_between(quantity.end, behind.start) else behind


def _times_of(figure: Undated, taken: Span | None) -> list[Timex]:
    """The times of a figure's sentence, with the terms that date a goal and a budget; ``taken`` as for `time_of`."""
    analysis, quantity, assertion, sentence, *_ = figure
    times = [t for t in times_in(analysis, sentence) if not (taken and taken.end == t.end)]
    times += goal_terms(analysis, sentence, quantity) if assertion.planned else []
    times += budget_terms(analysis, sentence) if quantity.unit == "VND" else []
    times += days_within(analysis, sentence) if figure.nature not in ("stock", "size") and assertion.told else []
    return [t for t in times if fits(figure, t)]


def _year_compared(analysis: Analysis, quantity: Quantity) -> Timex | None:
    """The base year of a comparison right before a bracketed figure: "tăng gấp đôi so với |năm 2010| (13,4 triệu đồng)"."""
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    time = _time_before(analysis, quantity)
    if time is None or time.kind != "period" or not time.is_over(analysis.day):
        return None
    opens = _P.opens_bracket.fullmatch(key, time.end, quantity.start) is not None
    return time if opens and _P.compared.search(key, max(sentence.start, time.start - BESIDE), time.start) else None


def _is_of_base(figure: Undated, time: Timex) -> bool:
    """Whether a time before a figure dates the base of a change: "giảm từ 16.000 tỷ đồng |trong năm 2016| xuống 1.500 tỷ
    đồng", "Từ 25 hội viên khi mới thành lập |năm 2010|, hội có |140 hội viên|"; it dates later list members as little ("...;
    hộ nghèo còn 3%").
    """
    if time.end > figure.quantity.start or time.kind == "as_of":
        return False  # "hộ nghèo từ 28%, |nay| chỉ còn |14,5%|"
    begun = figure.analysis.last_quantity(max(0, time.start - BESIDE), time.start)
    if begun is None or begun.end > time.start:
        return False
    changes = time.start - begun.end <= 2 and is_base(figure.analysis, begun.start, begun.end)
    return changes or (
        "," not in figure.analysis.text.key[begun.end : time.start] and _sets_out(figure.analysis, begun)
    )


def _sets_out(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a development sets out from a figure, with which the sentence opens: "Từ |20 ha| trồng thử năm 2014, ..."."""
    return _P.sets_out.search(analysis.text.key, analysis.sentence(quantity.start).start, quantity.start) is not None


def _is_of_outcome(figure: Undated, time: Timex) -> bool:
    """Whether a time stands in the clause that tells what came of a figure from which a development sets out: "Từ |4 tiêu chí|
    khi bắt đầu, xã đạt 17 tiêu chí |hiện nay|".
    """
    key, quantity = figure.analysis.text.key, figure.quantity
    return "," in key[quantity.end : time.start] and _sets_out(figure.analysis, quantity)


def _is_of_event(figure: Undated, time: Timex) -> bool:
    """Whether a time after a figure dates an event of a clause of its own: "đạt 19 tiêu chí, được công nhận từ năm 2014"."""
    (analysis, quantity, assertion, sentence, *_), key = figure, figure.analysis.text.key
    if time.start <= quantity.end or time == building_time(analysis, sentence):
        return False
    if assertion.cue is not None and quantity.end <= assertion.cue.start < time.start:
        return False
    if assertion.told and any(
        c.label.endswith(PLAN_CUES) and _P.goes_on.search(key, quantity.end, c.start)
        for c in status_cues(analysis, quantity.end, time.start)
    ):
        return True  # "2 xã đạt 14 tiêu chí, phấn đấu về đích |cuối năm nay|", "8 xã đạt chuẩn và 3 xã phấn đấu về đích |năm 2020|"
    if _P.aim.search(key, quantity.end, time.start) and analysis.timexes_between(sentence.start, quantity.start):
        return True
    others = analysis.quantities_between(quantity.end, time.start)
    if others and _P.its_event.search(key, quantity.end, time.start):
        return True
    if quantity.unit == "VND" and (works := _P.works_end.search(key, quantity.end, sentence.end)) is not None:
        if works.start() < time.start and "," not in key[works.end() : time.start]:
            return True  # "kinh phí 3,2 tỷ đồng, dự kiến |tháng 9 tới| đưa vào sử dụng"
    goes_on = _P.goes_on_from.match(key, quantity.end)
    then = _P.then_arrives.fullmatch(key, quantity.end, time.start) or (goes_on and goes_on.end() == time.start)
    if then and _is_dated(analysis, quantity):
        return True
    _, end = members(analysis, quantity)  # "ba xã |A, B, C| đạt chuẩn năm 2015"
    return (_P.an_event.search(key, end, time.start) or _P.in_use_since.search(key, end, time.end)) is not None


def _is_of_aim(figure: Undated, time: Timex) -> bool:
    """Whether a time is when those that are told of mean to arrive: "Các xã phấn đấu về đích |năm 2018|: xã A đạt |17 tiêu
    chí|", "|8 xã| đăng ký về đích |năm 2019| hoàn thành 19 tiêu chí".
    """
    key, in_front = figure.analysis.text.key, figure.quantity.end <= time.start
    told = figure.assertion.told and (in_front or _P.then_stands.match(key, time.end))
    return bool(told) and _P.means_to.search(key, figure.sentence.start, time.start) is not None


def _is_dated(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a time precedes a figure with no other between: "|đến cuối năm 2014| xã đạt 11 tiêu chí"."""
    time = _time_before(analysis, quantity)
    return time is not None and not analysis.quantities_between(time.end, quantity.start)


def _time_before(analysis: Analysis, quantity: Quantity) -> Timex | None:
    """The last time within 40 characters before a figure, in its sentence; None without one."""
    low = max(analysis.sentence(quantity.start).start, quantity.start - BESIDE)
    return analysis.last_timex(low, quantity.start)


def _is_of_founding(figure: Undated, time: Timex) -> bool:
    """Whether a time before a size dates the founding of a unit: "xã A được tách ra |năm 2005| và có |7 thôn|"."""
    if not _may_tell_size(figure, time) or figure.nature != "size" or time.end > figure.quantity.start:
        return False
    low = figure.analysis.sentence(time.start).start
    return _P.founded.search(figure.analysis.text.key, low, time.start) is not None


def _is_behind_size(figure: Undated, time: Timex) -> bool:
    """Whether a time stands behind a size or, not right behind it, a length: "xã có |7 thôn|, về đích |năm 2015|"."""
    analysis, quantity, sentence = figure.analysis, figure.quantity, figure.sentence
    if not _may_tell_size(figure, time) or time.start <= quantity.end or _sets_out(analysis, quantity):
        return False
    far = time.start - quantity.end > CLOSE
    return figure.nature == "size" or (far and is_length(analysis.text.key, sentence, quantity))


def _may_tell_size(figure: Undated, time: Timex) -> bool:
    """Whether a figure is told and the time a period, which brings no size about."""
    return figure.assertion.told and time.kind == "period"


# what shows that a time of its sentence does not date a figure
_OF_OTHER = (_is_of_outcome, _is_of_event, _is_of_aim, _is_of_base, _is_of_founding, _is_behind_size)
