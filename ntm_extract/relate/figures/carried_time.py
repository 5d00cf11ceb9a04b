"""CARRIED TIME: the time of an earlier sentence, a heading or the title that still holds for a figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.basis import Nature
from ntm_extract.relate.figures.heading_time import fitting, times_of_heading, under_months
from ntm_extract.relate.figures.lasted import of_named_years, since_told_start
from ntm_extract.relate.figures.reviewed import (
    is_under_review,
    months_reviewed,
    of_lead,
    of_report,
    of_review,
    possible,
    reviews,
)
from ntm_extract.relate.figures.time_cost import FARTHEST, cost_of
from ntm_extract.relate.figures.timeless import is_timeless, standing
from ntm_extract.relate.figures.times import OPENS, fits, opens_sentence, times_in
from ntm_extract.relate.figures.told_earlier import (
    arrived_long_ago,
    began_then,
    glosses,
    holds_against,
    is_ahead,
    is_prose,
    measures,
    moves_on,
    of_years,
    opens_with_day,
    tells_today,
)
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.plan import plan_around

_P = phrases("carried_time")
_FLOWS = frozenset({"VND", "km", "m", "m2", "ha", "day"})  # what is built, given and spent
_CUE_REACH = phrases("cue_reach")
_TIME_COST = phrases("time_cost")
CARRY = 6  # sentences for which a period holds
LINES = 2  # sentences for which it holds where each stands on a line of its own


class _Figure(NamedTuple):
    """A figure whose own sentence tells no time. ``has``: it tells what there is, "xã |có 7 thôn|"; ``under_review``: it
    is of what a report is about.
    """

    analysis: Analysis
    quantity: Quantity
    assertion: Assertion
    nature: Nature
    sentence: Sentence
    has: bool
    under_review: bool

    @property
    def state(self) -> bool:
        """Whether no period brings it about; but "Có |92%| dân số có bảo hiểm" was measured in the time that is told of."""
        if self.nature == "size":
            return self.assertion.told
        return self.has and self.nature != "stock" and self.quantity.unit != "percent"

    @property
    def flows(self) -> bool:
        """Whether it was done in the months that a report is of, and not by the day that its sentences speak of: "Đến nay
        xã đạt 17 tiêu chí. Đã làm |1,8 km| đường" under "Kết quả 6 tháng đầu năm".
        """
        flow = self.nature == "result" and self.quantity.unit in _FLOWS
        return self.under_review or (flow and under_months(self.analysis, self.sentence))


class _Answer(NamedTuple):
    """What the paragraph of a figure tells: the time that holds for it, None where none does."""

    time: Timex | None


def carried_time(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, aspect: str | None, nature: Nature, sentence: Sentence
) -> Timex | None:
    """The time that opens an earlier sentence of the paragraph ("Năm 2013, ... . Nhân dân hiến 2 ha đất"), else that of
    a heading, else that of which the whole text reports.
    """
    low, start = sentence.start, quantity.start
    if not nature and assertion.told and _CUE_REACH.came_about.search(analysis.text.key, low, start):
        nature = "result"  # "vận động |xây dựng được| 62 ngôi nhà"
    result = nature not in ("stock", "size")
    if assertion.told and result:
        since = since_told_start(analysis, quantity, sentence) or of_named_years(analysis, quantity, sentence)
        if since is not None:
            return since
    if is_timeless(analysis, quantity, assertion, sentence):
        return None
    has = quantity.of is None and _is_state(analysis, quantity, assertion, aspect, sentence)
    under_review = result and is_under_review(analysis, quantity, assertion, sentence)
    figure = _Figure(analysis, quantity, assertion, nature, sentence, has, under_review)
    told = _of_paragraph(figure)
    if told is not None:
        return told.time
    for heading in analysis.headings(sentence):
        if times := times_of_heading(analysis, heading):
            return fitting(analysis, times, assertion, figure.state)
    covered = of_report(analysis, quantity, assertion, aspect, nature, sentence, figure.state)
    if covered is None and under_review:
        covered = months_reviewed(analysis, quantity)
    if covered is None and (under_review or nature in ("stock", "result")):
        reviewed = of_review(analysis, quantity, assertion)
        covered = reviewed if reviewed and not _tells_time_before(figure) else None
    if covered is None and nature == "result" and not figure.has and not _is_of_family(figure):
        covered = of_lead(analysis, quantity, assertion)
    return covered or _of_plan(analysis, assertion, sentence)


def _of_paragraph(figure: _Figure) -> _Answer | None:
    """What the sentences before a figure's own tell, nearest first; None where they leave it to what stands above."""
    analysis, assertion, sentence = figure.analysis, figure.assertion, figure.sentence
    key = analysis.text.key
    if any(t.kind == "day" for t in analysis.timexes_between(sentence.start, figure.quantity.start)):
        return None  # "Bão số 10 |ngày 15/9| làm tốc mái |750 nhà|"
    among = _P.among.match(key, sentence.start) is not None
    pending: Timex | None = None  # a time amid a sentence, which holds if one before it opens with the same
    for before, crossed in _earlier(analysis, sentence, assertion):
        times = times_in(analysis, before)
        if not times:
            if opens_with_day(analysis, before):
                return _Answer(None)
            if not crossed and not assertion.planned and standing(analysis, before) is not None:
                return _Answer(None)
            continue
        if figure.nature == "stock" and times[-1].kind == "as_of":
            times = times[-1:]  # "Qua 5 năm (2018-2023), |đến nay| 63 tỉnh tham gia. Cả nước có |10.322 sản phẩm|"
        if times[0].kind == "as_of" and _is_of_family(figure):
            return _Answer(None)  # "|Đến nay|, xã có 120 ha cam. Anh Sình trồng |2 ha|, thu |60 triệu đồng|"
        if tells_today(analysis, times):
            if figure.flows:
                continue  # "6 tháng đầu năm, ... . |Hiện huyện có 6 xã đạt chuẩn|. Thu ngân sách đạt 310 tỷ đồng, bằng 55% dự toán"
            if figure.nature != "stock" and not among and key.startswith("hiện", times[0].start):
                # "|Hiện| còn một công trình dở dang. Tại xã A, 8 công trình sai phạm"; not "Trong đó, ..."
                return _Answer(None)
        if not crossed and (glosses(analysis, before, times) or not any(fits(figure.quantity, t) for t in times)):
            continue  # "Ba năm qua, ... . Thu nhập từ 9 triệu đồng |năm 2010| lên 22 triệu đồng |năm 2014|. Xã làm 41 km đường"
        time = next((t for t in times if opens_sentence(analysis, before, t)), times[0])
        if key.endswith("riêng ", before.start, time.start) and not among:
            return None  # "|Riêng| năm 2014, có 71 xã đạt chuẩn.⏎ Tỷ lệ đường cứng hóa đạt 95%"
        if _goes_on_recognising(figure, before, times[-1]):
            return _Answer(times[-1])
        of_sum = _of_sum(analysis, before, times, assertion) if among else None
        if of_sum is None and moves_on(analysis, before, times, assertion):
            return _Answer(None)
        time = of_sum or time
        if began_then(analysis, before, time) or is_ahead(analysis, before, time, assertion):
            return None
        rules = of_sum is not None or _rules(figure, before, time)
        first = (
            not crossed
            or not before.index
            or analysis.sentences.items[before.index - 1].line != before.line
            or of_years(time)
        )
        # "Hội nghị bàn mục tiêu năm 2017. Xã có |3% hộ nghèo|", as "Năm 2017, ... . Xã có |7 thôn|"
        aside = figure.has and time.start - before.start > OPENS and not key.endswith((", ", ": "), 0, time.start)
        flow_in_state = time.kind == "period" and (aside or figure.state)
        same = pending is None or (pending.first, pending.last) == (time.first, time.last) or _goes_to(time, pending)
        if rules and (holds_against(analysis, sentence, time) or arrived_long_ago(analysis, before, time)):
            return None
        if rules and first and not flow_in_state and same and possible(analysis, time, assertion):
            return _Answer(time)
        if rules or flow_in_state or not same or len(times) > 1:
            return None
        pending = time
    return None


def _goes_to(time: Timex, pending: Timex) -> bool:
    """Whether a time is still running on the day that another sentence speaks of: "|Trong năm|, ... . Đã khởi công 3 công
    trình, |đến nay| xong 2. Hộ nghèo giảm |2%|".
    """
    day = pending.last if pending.kind == "as_of" else None
    return day is not None and time.first is not None and time.last is not None and time.first <= day <= time.last


def _goes_on_recognising(figure: _Figure, before: Sentence, time: Timex) -> bool:
    """Whether a count of units goes on with the sentence before, which tells of what year they are recognised: "Tỉnh công
    nhận các xã đạt chuẩn |năm 2018|. Theo đó, |12 xã| được công nhận".
    """
    key = figure.analysis.text.key
    return (
        figure.quantity.unit == "count"
        and not figure.assertion.planned
        and before.index + 1 == figure.sentence.index
        and time.kind == "period"
        and time.year is not None
        and not key[time.end : before.end].strip(" .:")
        and _P.accordingly.match(key, figure.sentence.start) is not None
        and _P.recognised.search(key, before.start, time.start) is not None
    )


def _is_of_family(figure: _Figure) -> bool:
    """Whether a figure is of what one family has and does: "Anh Sình trồng |2 ha|"."""
    told = _P.one_family.fullmatch(figure.analysis.text.key, figure.sentence.start, figure.quantity.start)
    return told is not None


def _rules(figure: _Figure, before: Sentence, time: Timex) -> bool:
    """Whether a time of an earlier sentence is that of all that follows: it opens the sentence, or is in the words of a
    sum or a review.
    """
    analysis, key, start = figure.analysis, figure.analysis.text.key, figure.sentence.start
    summed = _P.in_sum.match(key, start) or _P.goes_on.match(key, start)
    return (
        opens_sentence(analysis, before, time)
        or (summed is not None and measures(analysis, before, time))
        or (figure.nature in ("stock", "result") and reviews(analysis, figure.quantity, before, time))
    )


def _tells_time_before(figure: _Figure) -> bool:
    """Whether the paragraph has spoken of a time, which is not this figure's."""
    earlier = _earlier(figure.analysis, figure.sentence, figure.assertion)
    return any(not crossed and times_in(figure.analysis, before) for before, crossed in earlier)


def _of_sum(analysis: Analysis, sentence: Sentence, times: list[Timex], assertion: Assertion) -> Timex | None:
    """The time of the sum with which a sentence ends, whose parts the next one tells: "Là huyện có 5 xã, năm 2016 huyện
    được cấp 17 tỷ đồng. |Trong đó|, vốn vay 16,5 tỷ đồng".
    """
    counted = analysis.quantities_between(sentence.start, sentence.end)
    if not counted:
        return None
    cost, _at, time = min((cost_of(analysis, counted[-1], assertion, sentence, t), -t.start, t) for t in times)
    return time if cost < FARTHEST else None


def _of_plan(analysis: Analysis, assertion: Assertion, sentence: Sentence) -> Timex | None:
    """The one time of an earlier sentence whose plan a figure goes on with: "Tỉnh |đặt mục tiêu trong năm 2018| ... .
    Trong đó, huyện A có 1 xã đạt chuẩn. Huyện B có |2 xã|", "Đồng thời, phấn đấu kết nạp |45 đảng viên|".
    """
    goes_on = _P.goes_on.match(analysis.text.key, sentence.start) is not None
    cue = assertion.cue or (plan_around(analysis, sentence) if assertion.planned else None)
    if cue is None or not assertion.planned or (cue.start >= sentence.start and not goes_on):
        return None
    of_plan = analysis.sentence(cue.start)
    while not times_in(analysis, of_plan) and of_plan.index and _P.goes_on.match(analysis.text.key, of_plan.start):
        of_plan = analysis.sentences.items[of_plan.index - 1]
    times = [t for t in times_in(analysis, of_plan) if possible(analysis, t, assertion)]
    return times[0] if len({t.last for t in times}) == 1 else None


def _is_state(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, aspect: str | None, sentence: Sentence
) -> bool:
    """Whether a figure tells what there is, which no period brings about: "xã |có 7 thôn|"; or counts some of these: "xã có
    7 thôn, |2 thôn| chưa có đường".
    """
    if not assertion.told:
        return False
    there = aspect == "total" and _is_there(analysis, quantity, sentence)
    whole = analysis.quantity_before(quantity)
    return there or (
        whole is not None
        and whole.start >= sentence.start
        and _is_there(analysis, whole, sentence)
        and quantity.noun != ""
        and (
            quantity.noun.split(" ")[0] in whole.noun.split(" ")
            or _TIME_COST.parts.search(analysis.text.key, whole.end, quantity.start) is not None
        )
    )


def _is_there(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a figure stands behind "có" or its like."""
    key = analysis.text.key
    return (quantity.noun != "" or not _is_sum(key, sentence, quantity)) and (
        _P.has.search(key, max(sentence.start, quantity.start - 14), quantity.start) is not None
    )


def _is_sum(key: str, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the member of a list in which a figure stands opens with a sum or a measure: "Trong đó, |sản lượng lúa| là |71
    tấn|".
    """
    low = max(sentence.start, key.rfind("; ", sentence.start, quantity.start) + 2)
    on = _P.goes_on.match(key, low)
    return any(_P.in_sum.match(key, at) for at in ((low,) if on is None else (on.end() + 1, on.end() + 2)))


def _earlier(analysis: Analysis, sentence: Sentence, assertion: Assertion) -> Iterator[tuple[Sentence, bool]]:
    """The sentences before one, nearest first, and whether they are of the paragraph before: that one too is asked where
    a sum follows it, "6 tháng đầu năm, ... đạt nhiều kết quả.⏎ |Tổng thu ngân sách| đạt 180 tỷ đồng".
    """
    key, items = analysis.text.key, analysis.sentences.items
    line, crossed = sentence.line, False
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = items[back]
        if before.line == sentence.line and key.count("\n", before.end, sentence.start) > LINES:
            return
        if before.line != line and _P.goes_on.match(key, items[back + 1].start):
            line = before.line
        elif before.line != line:
            if (
                crossed
                or assertion.status not in ("achieved", "forecast")
                or not back
                or analysis.headings(sentence)
                or not _P.in_sum.match(key, items[back + 1].start)
                or not is_prose(key, before)
            ):
                return
            line, crossed = before.line, True
        yield before, crossed
