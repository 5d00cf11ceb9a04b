"""CARRIED TIME: the time of an earlier sentence, a heading or the title that holds for a figure."""

from __future__ import annotations

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.heading_time import time_of_heading, times_of_heading
from ntm_extract.relate.figures.lasted import in_named_years, since_start
from ntm_extract.relate.figures.paragraph_time import Figure, Outcome, has_time_before, is_of_family, of_paragraph
from ntm_extract.relate.figures.reviewed import (
    can_date,
    is_under_review,
    months_reviewed,
    time_of_lead,
    time_of_report,
    time_of_review,
)
from ntm_extract.relate.figures.timeless import is_timeless
from ntm_extract.relate.figures.times import times_in
from ntm_extract.relate.figures.types import Nature
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.plan import plan_around

_P = phrases("carried_time")
_CUE_REACH = phrases("cue_reach")
_TIME_COST = phrases("time_cost")


def carried_time(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, aspect: str | None, nature: Nature, sentence: Sentence
) -> Timex | None:
    """The time of a figure without one in its own clause: from an earlier sentence of its paragraph ("Năm 2013, ... . Nhân
    dân hiến 2 ha đất"), else a heading, else the period that the document reviews; None where none holds.
    """
    low, start = sentence.start, quantity.start
    if not nature and assertion.told and _CUE_REACH.came_about.search(analysis.text.key, low, start):
        nature = "result"  # "vận động |xây dựng được| 62 ngôi nhà"
    result = nature not in ("stock", "size")
    if assertion.told and result:
        since = since_start(analysis, quantity, sentence) or in_named_years(analysis, quantity, sentence)
        if since is not None:
            return since
    if is_timeless(analysis, quantity, assertion, sentence):
        return None
    has = quantity.of is None and _is_state(analysis, quantity, assertion, aspect, sentence)
    under_review = result and is_under_review(analysis, quantity, assertion, sentence)
    figure = Figure(analysis, quantity, assertion, nature, sentence, has, under_review)
    found = of_paragraph(figure)
    if found is not Outcome.ABOVE:
        return None if found is Outcome.UNDATED else found
    for heading in analysis.headings(sentence):
        if times := times_of_heading(analysis, heading):
            return time_of_heading(analysis, times, assertion, figure.state)
    covered = time_of_report(analysis, quantity, assertion, aspect, nature, sentence, figure.state)
    if covered is None and under_review:
        covered = months_reviewed(analysis, quantity)
    if covered is None and (under_review or nature in ("stock", "result")):
        reviewed = time_of_review(analysis, quantity, assertion)
        covered = reviewed if reviewed and not has_time_before(figure) else None
    if covered is None and nature == "result" and not figure.has and not is_of_family(figure):
        covered = time_of_lead(analysis, quantity, assertion)
    return covered or _of_plan(analysis, assertion, sentence)


def _of_plan(analysis: Analysis, assertion: Assertion, sentence: Sentence) -> Timex | None:
    """The only time of an earlier sentence whose plan continues with this figure: "Tỉnh |đặt mục tiêu trong năm 2018| ... .
    Trong đó, huyện A có 1 xã đạt chuẩn. Huyện B có |2 xã|", "Đồng thời, phấn đấu kết nạp |45 đảng viên|".
    """
    goes_on = _P.goes_on.match(analysis.text.key, sentence.start) is not None
    cue = assertion.cue or (plan_around(analysis, sentence) if assertion.planned else None)
    if cue is None or not assertion.planned or (cue.start >= sentence.start and not goes_on):
        return None
    of_plan = analysis.sentence(cue.start)
    while not times_in(analysis, of_plan) and of_plan.index and _P.goes_on.match(analysis.text.key, of_plan.start):
        of_plan = analysis.sentences.items[of_plan.index - 1]
    times = [t for t in times_in(analysis, of_plan) if can_date(analysis, t, assertion)]
    return times[0] if len({t.last for t in times}) == 1 else None


def _is_state(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, aspect: str | None, sentence: Sentence
) -> bool:
    """Whether a figure counts what there is, whatever the period, "xã |có 7 thôn|", or a part of it: "xã có 7 thôn, |2 thôn|
    chưa có đường".
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
