"""ROADMAP: units listed year by year under a plan: "Lộ trình: năm 2018: xã A, xã B; năm 2019: xã C"."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment, Standard
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import OPENS, Claim
from ntm_extract.relate.attainments.group import Group
from ntm_extract.relate.attainments.lines import line_over_year, list_heading
from ntm_extract.relate.attainments.record import record_of
from ntm_extract.span import Span

_P = phrases("attainment")
CENTURY = "20"  # every year of a plan begins with it
ABOUT = 200  # characters before a row in which the standard may be told of


def _standard_listed(analysis: Analysis, sentence: Sentence, last: Claim | None) -> Standard:
    """The standard of which a row of a plan is: of the last claim, where that is made in the row, in the heading over it or in
    another point of its list: "- Năm 2020: xã A đạt chuẩn nâng cao.⏎|- Năm 2021: xã B|".
    """
    if last is None:
        return "ntm"
    before, heading = analysis.sentence(last.start), list_heading(analysis, sentence)
    listed = heading is not None and heading in (before, list_heading(analysis, before))
    return last.standard if listed or before.start == sentence.start else "ntm"


def roadmap(
    analysis: Analysis, sentence: Sentence, groups: list[Group], used: set[int], last: Claim | None
) -> Iterator[Attainment]:
    """Units listed year by year under a plan: "Lộ trình: năm 2018: xã A, xã B; năm 2019: xã C"."""
    if analysis.text.key.find(CENTURY, sentence.start, sentence.end) < 0 or _is_of_other_matter(analysis, sentence):
        return
    key, standard, plan = analysis.text.key, _standard_listed(analysis, sentence, last), _plan_at(analysis, sentence)
    heading = list_heading(analysis, sentence)
    in_plan = plan is not None or (
        heading is not None and _plan_at(analysis, line_over_year(analysis, heading)) is not None
    )
    for group in groups:
        place = group.places[0]
        year = _P.planned.search(key, sentence.start, place.type_start)
        if year is not None and (year["stretch"] or year["many"]) and not in_plan:
            year = None  # "Huyện có 4 xã đạt chuẩn; |giai đoạn 2016 - 2020 có 2 xã (|A, B) bị lũ"
        if year is None and plan is not None:
            year = _P.planned_bare.search(key, sentence.start, place.type_start)
        if (
            place.start in used
            or place.level != "commune"
            or year is None
            or not (plan or int(year["year"]) >= analysis.day.year)
        ):
            continue
        if _P.of_money.search(key, sentence.start, place.type_start):
            continue  # "Xã được hỗ trợ vốn xây dựng nông thôn mới |năm 2017: A, B|"
        if not plan and not _P.standard_about.search(key, max(0, sentence.start - ABOUT), sentence.end):
            continue  # a list by years of something else
        used.add(place.start)
        start, end = plan or Span(*year.span())
        for one in group.places:
            yield record_of(analysis, one, Claim(start, end, standard, "target", True), sentence, int(year["year"]))


def _plan_at(analysis: Analysis, sentence: Sentence) -> Span | None:
    """The words with which a sentence opens as a plan: "|Lộ trình|: năm 2018: xã A"."""
    plans = analysis.labelled("cue.standard.target", sentence.start, sentence.end)
    return next((Span(m.start, m.end) for m in plans if m.start - sentence.start <= OPENS), None)


def _is_of_other_matter(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the words before the rows of a plan tell of something else: "|Kế hoạch dồn điền đổi thửa|: năm 2013: xã A"."""
    heading, key = list_heading(analysis, sentence) or sentence, analysis.text.key
    colon = key.find(":", heading.start, heading.end)
    return _P.other_matter.search(key, heading.start, colon if colon >= 0 else heading.start) is not None
