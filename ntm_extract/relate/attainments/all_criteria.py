"""ALL CRITERIA: in which year a commune met all criteria, which dates its standard where nothing else does: "Lễ đón danh hiệu xã nông
thôn mới. ... |Đến tháng 8/2017 xã đạt 19/19 tiêu chí|".
"""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim, Year
from ntm_extract.relate.attainments.claim_around import around_of
from ntm_extract.relate.attainments.claimant import subjects
from ntm_extract.relate.attainments.group import Group
from ntm_extract.relate.attainments.year_in_clause import year_in_clause
from ntm_extract.relate.status.assertion import status_at

_P = phrases("all_criteria")


def year_of_all(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim
) -> tuple[str, Year] | None:
    """(code of the commune, year) of a claim that says so; where its clause names none, the commune
    that the text is about, or the only one of which it has told.
    """
    key = analysis.text.key
    if claim.status not in (None, "recognized") or not _P.all_of_them.search(key, claim.start, claim.end):
        return None
    if status_at(analysis, claim.start, claim.end).status != "achieved":
        return None
    named = subjects(analysis, sentence, groups, claims, claim)
    if named:
        place = named[0].place if len(named) == 1 else None
    else:
        counted = around_of(analysis, sentence, groups, claims, claim).counted  # "có |5 xã| đạt 19/19 tiêu chí"
        communes = [p for p in analysis.toponyms if p.level == "commune" and p.code and p.start < claim.start]
        own = [p for p in communes if p.code == analysis.scope] or communes
        place = own[0] if not counted and len({p.code for p in own}) == 1 else None
    if place is None or not place.code or level_of(place.code) != "commune":
        return None
    told = year_in_clause(analysis, place, claim, sentence)
    if told is None or told.year is None or told.where is None or told.year > analysis.day.year:
        return None
    return place.code, told
