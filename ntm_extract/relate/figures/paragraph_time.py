"""PARAGRAPH TIME: the time that the earlier sentences of its paragraph give a figure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import Literal

from ntm_extract.document import Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.earlier_time import (
    are_today,
    arrived_long_ago,
    date_single_figures,
    dates_a_start,
    dates_a_sum,
    holds_alone,
    is_compared_with,
    is_due_amid,
    is_prose,
    of_years,
    opens_with_day,
    plans_ahead,
    runs_on,
    told_of_years,
    turns_to_other_time,
)
from ntm_extract.relate.figures.heading_time import under_months
from ntm_extract.relate.figures.reviewed import can_date, period_of_title, reports_review
from ntm_extract.relate.figures.time_cost import FARTHEST, nearest, opens_next_clause
from ntm_extract.relate.figures.timeless import standing
from ntm_extract.relate.figures.times import OPENS, UNTIL, Undated, fits, opens_sentence, times_in
from ntm_extract.relate.status.asserted import Assertion

_P = phrases("carried_time")
_TIMELESS = phrases("timeless")
_FLOWS = frozenset({"VND", "km", "m", "m2", "ha", "day"})  # units of what is built, given and spent
_PRESENT, _ALONE = _P.word("present"), _P.word("alone")
CARRY = 10  # sentences before a figure that are searched
LINES = 2  # as many where each stands on a line of its own


class Outcome(Enum):
    """What an earlier sentence means for the time of a figure."""

    HOLDS = "its time is that of the figure"
    LAST_HOLDS = "its last time is that of the figure"
    UNDATED = "the figure has no time, whatever a heading says"
    ABOVE = "no sentence of the paragraph dates the figure; headings and title may"
    PENDING = "its time, amid the sentence, holds if an earlier sentence opens with the same"
    PASSED = "it does not matter; the sentence before it is asked"


@dataclass(frozen=True)
class _Earlier:
    """A sentence before a figure's own. ``crossed``: it is of the paragraph before; ``pending``: the time of a later
    sentence, see `Outcome.PENDING`.
    """

    figure: Undated
    sentence: Sentence
    crossed: bool
    pending: Timex | None

    @cached_property
    def times(self) -> list[Timex]:
        """The times that may date the figure; of a count as of a day only that day: "Qua 5 năm (2018-2023), |đến nay| 63 tỉnh
        tham gia. Cả nước có |10.322 sản phẩm|".
        """
        times = times_in(self.figure.analysis, self.sentence)
        return times[-1:] if times and self.figure.nature == "stock" and times[-1].kind == "as_of" else times

    @cached_property
    def time(self) -> Timex:
        """The time that governs the sentence: that of its last sum, the one at its head, or the first."""
        analysis, sentence = self.figure.analysis, self.sentence
        opens = (t for t in self.times if opens_sentence(analysis, sentence, t))
        return self.of_sum or next(opens, self.times[0])

    @cached_property
    def of_sum(self) -> Timex | None:
        """The time of its last sum, where the figure's sentence parts that."""
        figure = self.figure
        return _of_sum(figure.analysis, self.sentence, self.times, figure.assertion) if parts_sum(figure) else None

    @cached_property
    def governs(self) -> bool:
        """Whether its time is that of all that follows."""
        return self.of_sum is not None or _governs(self.figure, self.sentence, self.time)

    @cached_property
    def is_flow_of_state(self) -> bool:
        """Whether its time is a period, which dates no state: "Hội nghị bàn mục tiêu |năm 2017|. Xã có |3% hộ nghèo|", as
        "Năm 2017, ... . Xã có |7 thôn|".
        """
        key, time = self.figure.analysis.text.key, self.time
        amid = time.start - self.sentence.start > OPENS and not key.endswith((", ", ": "), 0, time.start)
        return time.kind == "period" and ((self.figure.has and amid) or self.figure.state)

    @property
    def agrees(self) -> bool:
        """Whether its time is the pending one, or still runs on that day."""
        pending, time = self.pending, self.time
        return pending is None or (pending.first, pending.last) == (time.first, time.last) or runs_on(time, pending)


def of_paragraph(figure: Undated) -> Timex | Literal[Outcome.UNDATED, Outcome.ABOVE]:
    """The time that the earlier sentences of its paragraph give a figure, nearest sentence first."""
    analysis, sentence = figure.analysis, figure.sentence
    if any(t.kind == "day" for t in analysis.timexes_between(sentence.start, figure.quantity.start)):
        return Outcome.ABOVE  # "Bão số 10 |ngày 15/9| làm tốc mái |750 nhà|"
    pending: Timex | None = None
    for before, crossed in _sentences_before(analysis, sentence, figure.assertion):
        earlier = _Earlier(figure, before, crossed, pending)
        outcome = next(outcome for applies, outcome in _RULES if applies(earlier))
        if outcome is Outcome.HOLDS:
            return earlier.time
        if outcome is Outcome.LAST_HOLDS:
            return earlier.times[-1]
        if outcome is Outcome.UNDATED or outcome is Outcome.ABOVE:
            return outcome
        if outcome is Outcome.PENDING:
            pending = earlier.time
    return Outcome.ABOVE


def _turns_to_day(earlier: _Earlier) -> bool:
    """Whether it has no time for figures, and opens with a day: "|Ngày 26/3|, ông A cho biết ..."."""
    return not earlier.times and opens_with_day(earlier.figure.analysis, earlier.sentence)


def _is_standing_state(earlier: _Earlier) -> bool:
    """Whether it has no time, and describes a standing state: "Xã |hiện| có 7 thôn"."""
    figure = earlier.figure
    standing_here = standing(figure.analysis, earlier.sentence) is not None
    return not earlier.times and not earlier.crossed and not figure.assertion.planned and standing_here


def _has_no_time(earlier: _Earlier) -> bool:
    """Whether it has no time that can date a figure."""
    return not earlier.times


def _turns_to_family(earlier: _Earlier) -> bool:
    """Whether the figure turns from a unit as of a day to one family: "|Đến nay|, xã có 120 ha cam. Anh Sình trồng |2 ha|"."""
    return earlier.times[0].kind == "as_of" and is_of_family(earlier.figure)


def _interrupts_review(earlier: _Earlier) -> bool:
    """Whether it describes the present, or the end of the time reported, amid its results: "6 tháng đầu năm, ... . |Hiện huyện
    có 6 xã đạt chuẩn|. Thu ngân sách đạt 310 tỷ đồng, bằng 55% dự toán".
    """
    analysis, time = earlier.figure.analysis, earlier.time
    # not "đến hết tháng 9 đã giải ngân ... |Trong đó|"
    apart = time.kind == "as_of" and not _P.among.match(analysis.text.key, earlier.figure.sentence.start)
    titled = period_of_title(analysis, False) if apart else None
    at_end = titled is not None and titled.first is not None and titled.last == time.last
    return (at_end or are_today(analysis, earlier.times)) and _flows(earlier.figure)


def _describes_present(earlier: _Earlier) -> bool:
    """Whether it describes the present, which the figure does not continue: "|Hiện| còn một công trình dở dang. Tại xã A, 8
    công trình sai phạm"; not "Trong đó, ...".
    """
    figure, times = earlier.figure, earlier.times
    return (
        are_today(figure.analysis, times)
        and figure.nature != "stock"
        and not parts_sum(figure)
        and figure.analysis.text.key.startswith(_PRESENT, times[0].start)
    )


def _dates_its_own(earlier: _Earlier) -> bool:
    """Whether its times date only figures of its own, as that of a norm does: "Ba năm qua, ... . Thu nhập từ 9 triệu đồng
    |năm 2010| lên 22 triệu đồng |năm 2014|. Xã làm 41 km đường".
    """
    figure, times = earlier.figure, earlier.times
    return not earlier.crossed and (
        date_single_figures(figure.analysis, earlier.sentence, times)
        or not any(fits(figure, t) for t in times)
        or all(_P.norm_of_year.search(figure.analysis.text.key, earlier.sentence.start, t.start) for t in times)
    )


def _singles_out(earlier: _Earlier) -> bool:
    """Whether it singles out its time: "|Riêng| năm 2014, có 71 xã đạt chuẩn.⏎ Tỷ lệ đường cứng hóa đạt 95%"."""
    key, start = earlier.figure.analysis.text.key, earlier.sentence.start
    return not parts_sum(earlier.figure) and key.endswith(_ALONE, start, earlier.time.start)


def _announces(earlier: _Earlier) -> bool:
    """Whether the figure details a recognition that it announces."""
    return _goes_on_recognising(earlier.figure, earlier.sentence, earlier.times[-1])


def _turns_to_other_time(earlier: _Earlier) -> bool:
    """Whether it moves on to another time, and the figure parts no sum of it."""
    figure = earlier.figure
    return earlier.of_sum is None and turns_to_other_time(
        figure.analysis, earlier.sentence, earlier.times, figure.assertion
    )


def _goes_on_with_start(earlier: _Earlier) -> bool:
    """Whether the figure tells how things were as well when they began: "Năm 2011, |khi bắt tay|, xã chỉ đạt 6 tiêu chí. Hộ nghèo
    chiếm |21%|"; not what came of it: "Hộ nghèo còn |4%|", "Thu nhập đạt |32 triệu đồng|".
    """
    figure, before, time = earlier.figure, earlier.sentence, earlier.time
    analysis, sentence = figure.analysis, figure.sentence
    of_state = figure.nature == "stock" or figure.quantity.unit.startswith("VND/person")
    over = time.last is not None and time.last.year < analysis.day.year
    return (
        (sentence.index == before.index + 1 and not earlier.crossed)
        and (of_state and figure.assertion.status == "achieved" and over)
        and opens_sentence(analysis, before, time)
        and bool(analysis.quantities_between(before.start, before.end))
        and _P.as_it_became.search(analysis.text.key, sentence.start, figure.quantity.start) is None
    )


def _starts_or_plans(earlier: _Earlier) -> bool:
    """Whether its time dates the start of a development or a plan, and no later result."""
    analysis, sentence, time = earlier.figure.analysis, earlier.sentence, earlier.time
    return dates_a_start(analysis, sentence, time) or plans_ahead(analysis, sentence, time, earlier.figure.assertion)


def _comes_after(earlier: _Earlier) -> bool:
    """Whether what came after an event, or years later, is told since its time, years ago, which says nothing of it: "Năm
    2010, thu nhập 11 triệu đồng. |Sau khi dồn điền đổi thửa|, mỗi hộ còn 1,6 thửa", "Năm 2011, xã đạt 4 tiêu chí. |Sau 7
    năm|, bộ mặt đã đổi thay. Toàn xã có 23 km đường bê tông".
    """
    analysis, last = earlier.figure.analysis, earlier.time.last
    if last is None or last.year >= analysis.day.year - 1 or of_years(earlier.time):
        return False
    key = analysis.text.key
    since = (*analysis.sentences.between(earlier.sentence, earlier.figure.sentence), earlier.figure.sentence)
    # "Năm 2011, xã đạt 4 tiêu chí; |sau 7 năm|, đạt 16. Thu nhập 30 triệu đồng"
    if _TIMELESS.lasts.search(key, earlier.time.end, earlier.sentence.end):
        return True
    return any(_P.after_event.match(key, s.start) or _TIMELESS.lasts.search(key, s.start, s.end) for s in since)


def _is_of_past(earlier: _Earlier) -> bool:
    """Whether its time is set against the present: the base of the figure's comparison, or an attainment long ago."""
    figure, time = earlier.figure, earlier.time
    return earlier.governs and (
        is_compared_with(figure.analysis, figure.sentence, time)
        or arrived_long_ago(figure.analysis, earlier.sentence, time)
    )


def _gives_time(earlier: _Earlier) -> bool:
    """Whether its time governs what follows and can date the figure."""
    figure, sentences = earlier.figure, earlier.figure.analysis.sentences
    opens_paragraph = sentences.first_of(earlier.sentence.line) is earlier.sentence
    return (
        earlier.governs
        and (not earlier.crossed or opens_paragraph or of_years(earlier.time))
        and not earlier.is_flow_of_state
        and earlier.agrees
        and can_date(figure.analysis, earlier.time, figure.assertion)
    )


def _leaves_open(earlier: _Earlier) -> bool:
    """Whether its time cannot be confirmed by an earlier sentence either."""
    return earlier.governs or earlier.is_flow_of_state or not earlier.agrees or len(earlier.times) > 1


# the first rule that applies decides
_RULES: tuple[tuple[Callable[[_Earlier], bool], Outcome], ...] = (
    (_turns_to_day, Outcome.UNDATED),
    (_is_standing_state, Outcome.UNDATED),
    (_has_no_time, Outcome.PASSED),
    (_turns_to_family, Outcome.UNDATED),
    (_interrupts_review, Outcome.PASSED),
    (lambda e: holds_alone(e.figure, e.sentence, e.times, e.time), Outcome.PASSED),
    (_describes_present, Outcome.UNDATED),
    (_dates_its_own, Outcome.PASSED),
    (_singles_out, Outcome.ABOVE),
    (_announces, Outcome.LAST_HOLDS),
    (_turns_to_other_time, Outcome.UNDATED),
    (_goes_on_with_start, Outcome.HOLDS),
    (_starts_or_plans, Outcome.ABOVE),
    (_comes_after, Outcome.UNDATED),
    (_is_of_past, Outcome.ABOVE),
    (_gives_time, Outcome.HOLDS),
    (lambda e: e.figure.assertion.told and is_due_amid(e.figure.analysis, e.sentence, e.time), Outcome.PASSED),
    (_leaves_open, Outcome.ABOVE),
    (lambda _: True, Outcome.PENDING),
)


def _flows(figure: Undated) -> bool:
    """Whether a figure is a result of the reported months or years, and not of the day in its paragraph: "Đến nay xã đạt 17
    tiêu chí. Đã làm |1,8 km| đường" under "Kết quả 6 tháng đầu năm", or behind "Nhiệm kỳ qua, ...".
    """
    analysis, sentence = figure.analysis, figure.sentence
    flow = figure.nature == "result" and figure.quantity.unit in _FLOWS
    return figure.under_review or (flow and (under_months(analysis, sentence) or told_of_years(analysis, sentence)))


def parts_sum(figure: Undated) -> bool:
    """Whether a figure's sentence parts the last sum of the one before: "|Trong đó|, ..."."""
    return _P.among.match(figure.analysis.text.key, figure.sentence.start) is not None


def _goes_on_recognising(figure: Undated, before: Sentence, time: Timex) -> bool:
    """Whether a count details the recognition announced, with its year, by the sentence before: "Tỉnh công nhận các xã đạt
    chuẩn |năm 2018|. Theo đó, |12 xã| được công nhận".
    """
    key = figure.analysis.text.key
    return (
        figure.quantity.unit == "count"
        and not figure.assertion.planned
        and _is_detail(figure, before)
        and time.kind == "period"
        and time.year is not None
        and not key[time.end : before.end].strip(" .:")
        and _P.recognised.search(key, before.start, time.start) is not None
    )


def _is_detail(figure: Undated, before: Sentence) -> bool:
    """Whether a figure's sentence details the one before, or goes on with the details: "Theo đó, ... . |Trong 12 xã nâng cao|,
    nhiều nhất là huyện A với |5 xã|".
    """
    key = figure.analysis.text.key
    first, *others = (*figure.analysis.sentences.between(before, figure.sentence), figure.sentence)
    details = _P.accordingly.match(key, first.start) is not None
    return details and all(_P.details_on.match(key, one.start) for one in others)


def is_of_family(figure: Undated) -> bool:
    """Whether a figure is about a single family: "Anh Sình trồng |2 ha|"."""
    key, sentence = figure.analysis.text.key, figure.sentence
    return _P.one_family.fullmatch(key, sentence.start, figure.quantity.start) is not None


def _governs(figure: Undated, before: Sentence, time: Timex) -> bool:
    """Whether a time of an earlier sentence dates what follows: it opens the sentence, or a later clause of it with how
    things stand then ("có 90 km đường, |đến nay| cứng hóa 80 km"), or is that of a sum or a review.
    """
    analysis, key, start = figure.analysis, figure.analysis.text.key, figure.sentence.start
    summed = _P.in_sum.match(key, start) or _P.goes_on.match(key, start)
    in_full = _P.accordingly.match(key, start) is not None and not figure.state and not figure.has
    of_review = in_full or figure.nature in ("stock", "result")
    there = figure.aspect not in ("new", "change") and key.startswith(UNTIL, time.start)
    return (
        opens_sentence(analysis, before, time)
        or (there and time.kind == "as_of" and opens_next_clause(key, time))
        or (summed is not None and dates_a_sum(analysis, before, time))
        or (of_review and reports_review(analysis, figure.quantity, before, time))
    )


def has_time_before(figure: Undated) -> bool:
    """Whether an earlier sentence of the paragraph has a time."""
    earlier = _sentences_before(figure.analysis, figure.sentence, figure.assertion)
    return any(not crossed and times_in(figure.analysis, before) for before, crossed in earlier)


def _of_sum(analysis: Analysis, sentence: Sentence, times: list[Timex], assertion: Assertion) -> Timex | None:
    """The time of a sentence's last figure, whose parts the next sentence lists: "Là huyện có 5 xã, năm 2016 huyện được cấp
    17 tỷ đồng. |Trong đó|, vốn vay 16,5 tỷ đồng"; None where all are too far from it.
    """
    last = analysis.last_quantity(sentence.start, sentence.end)
    if last is None:
        return None
    cost, time = nearest(Undated(analysis, last, assertion, sentence), times)
    return time if cost < FARTHEST and can_date(analysis, time, assertion) else None


def _sentences_before(analysis: Analysis, sentence: Sentence, assertion: Assertion) -> Iterator[tuple[Sentence, bool]]:
    """The sentences before one, nearest first, each with whether it is of the paragraph before, which is searched too where
    this one opens with a sum: "6 tháng đầu năm, ... đạt nhiều kết quả.⏎ |Tổng thu ngân sách| đạt 180 tỷ đồng".
    """
    key, line, crossed = analysis.text.key, sentence.line, False
    for after, before in pairwise((sentence, *analysis.sentences.back(sentence, CARRY))):
        if before.line == sentence.line and key.count("\n", before.end, sentence.start) > LINES:
            return
        if before.line != line and _P.goes_on.match(key, after.start):
            line = before.line
        elif before.line != line:
            if (
                crossed
                or assertion.status not in ("achieved", "forecast")
                or analysis.is_in_part(sentence)
                or not _P.in_sum.match(key, after.start)
                or not is_prose(key, before)
            ):
                return
            line, crossed = before.line, True
        yield before, crossed
