"""CLAUSE STATUS: what the words around a claim decide of its status, where its own words do not: a plan before it, the clause of its
unit, the list of those that are only weighed, a verb that decides on two at once.
"""

from __future__ import annotations

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, AROUND, BY_AUTHORITY, Claim

_P = phrases("attainment")
_AND = _P.word("and")
_TIME = 20  # characters behind a claim in which the time stands that is its own


def in_clause(key: str, sentence: Sentence, claims: list[Claim], claim: Claim, place: Toponym) -> Claim:
    """A claim with the status that the clause gives it around its unit: "|tập trung| cho xã A về đích", "xã A đạt
    chuẩn, |đủ điều kiện| trình tỉnh", "trình hồ sơ |để| xã A được công nhận"; without a time of what came before it.
    """
    reach = max(0, place.type_start - AROUND)
    if _P.comes_after.search(key, sentence.start, place.type_start):
        claim = claim._replace(timeless=True)
    if claim.status == "recognized" and place.end <= claim.start and _P.to_be.search(key, reach, place.type_start):
        return claim._replace(status="target")
    if claim.status is not None:
        return claim
    if place.end <= claim.start and _P.meant_for.search(key, reach, place.type_start):
        return claim._replace(status="target")
    for other in claims:
        if other.explicit or other.status is None:
            continue
        ahead = (
            other.status == "target"
            and other.end <= place.type_start < claim.start
            and _P.for_unit.fullmatch(key, other.end, place.type_start)
        )
        if ahead or (other.status == "eligible" and _P.then.fullmatch(key, claim.end, other.start)):
            return claim._replace(status=other.status)
    return claim


def is_parallel(key: str, sentence: Sentence, before: Claim, place: Toponym, claim: Claim) -> bool:
    """Whether one verb decides on both, or both are of one plan: "công nhận xã A đạt chuẩn|; các xã: |B đạt chuẩn nâng
    cao", "Theo kế hoạch, đến năm 2020 xã A đạt chuẩn|; xã |B đạt chuẩn nâng cao".
    """
    if before.end > place.type_start or _P.parallel.search(key, before.end, place.type_start) is None:
        return False
    if before.status in AIMS:
        return ";" in key[before.end : place.type_start] and not _P.some_time.search(key, place.end, claim.end)
    if before.status == "recognized" and _AND in key[before.end : place.type_start]:
        return True  # "xã A được công nhận đạt chuẩn |và xã| B đạt chuẩn nâng cao"
    return (
        before.status in BY_AUTHORITY
        and _P.decides_on.search(key, sentence.start, before.end) is not None
        and _P.is_decided.search(key, sentence.start, before.end) is None
    )


def planned_before(
    analysis: Analysis, sentence: Sentence, last: Claim | None, claims: list[Claim], claim: Claim
) -> Claim:
    """A claim with the plan of the sentence before, where nothing says that it is over: "Tỉnh phấn đấu có 8 xã đạt
    chuẩn. |Huyện A đạt chuẩn|".
    """
    if (
        claim.status is not None
        or last is None
        or last.status != "target"
        or not sentence.index
        or claim.start != claims[0].start
    ):
        return claim
    before = analysis.sentences.items[sentence.index - 1]
    times = analysis.timexes_between(sentence.start, min(sentence.end, claim.end + _TIME))
    if any(t.last and t.last < analysis.day for t in times):
        return claim  # "... |Huyện A| đạt chuẩn năm 2018", told in 2020
    if (
        before.line != sentence.line
        or not before.start <= last.start < before.end
        or _P.some_time.search(analysis.text.key, sentence.start, claim.end)
    ):
        return claim
    return claim._replace(status="target")
