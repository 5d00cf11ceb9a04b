"""CLAIMANT: which units a claim is about: the names before it ("xã A, B được công nhận"), the list behind it ("9 xã đạt
chuẩn, gồm: A, B"), "xã" without a name, or a clause that goes on with the claim before ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import NEAR, Claim
from ntm_extract.relate.attainments.claim_around import FAR, Around, around_of, number
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.lines import heads_points
from ntm_extract.relate.attainments.topic import just_listed, named_before, topics, unit_before, village_meant
from ntm_extract.relate.attainments.units_before import in_front, larger_unit, offices
from ntm_extract.relate.attainments.units_behind import (
    all_named,
    behind_opening,
    given_to,
    in_list,
    name_after_claim,
    named_inside,
    object_of,
    of_communes_behind,
    of_deed,
    of_elliptic,
    right_behind,
)

_P = phrases("claimant")
SHEET = 12  # lines of a sheet on one unit


def subjects(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim
) -> list[Member]:
    """The units that a claim is about, by the first of ``_WAYS`` that decides; an empty list where no way does."""
    around = around_of(analysis, sentence, groups, claims, claim)
    return next((found for way in _WAYS if (found := way(around)) is not None), [])


def _spoken_of(around: Around) -> list[Member] | None:
    """ "|Xã| đã đạt chuẩn", "|Hai xã này| được công nhận", "|Đây là các xã| được công nhận"; of a clause without a subject,
    that of the clause before: "ban đầu |xã| đạt 7 tiêu chí; đến năm 2014 đã được công nhận".
    """
    if listed := just_listed(around.analysis, around.sentence):
        return around.fitting(Group(tuple(listed), listed[0].type_start, listed[-1].end))
    if around.claim.standard == "model_village":
        told = village_meant(around.analysis, around.sentence, around.clause, around.claim.end)
        return [Member(place, None) for place in told] or None
    named = topics(around.analysis, around.sentence, around.clause, around.claim.end + 1)
    ends = (c.end for c in around.claims if c.explicit and around.clause <= c.start < around.claim.start)
    if not named and _P.no_subject.fullmatch(around.key, max((around.clause, *ends)), around.claim.start):
        named = topics(around.analysis, around.sentence, around.sentence.start, around.clause)
        if not named and not around.counted and not around.near and len(around.before) == 1:
            return around.fitting(around.before[0])  # "đến năm 2018 xã A đạt chuẩn; |đến năm 2020 đạt chuẩn nâng cao|"
    if not named and not around.counted and _P.fronted.fullmatch(around.key, around.clause, around.claim.start):
        behind = min(around.sentence.end, around.claim.end + FAR)  # "Với mục tiêu |về đích|, xã đang làm đường"
        named = topics(around.analysis, around.sentence, around.claim.end, behind)
    return [Member(place, None) for place in named] or None


def _of_outcome(around: Around) -> list[Member] | None:
    """As many as the sentences before name: "kiểm tra tại |hai xã A và B|. Kết quả, huyện có thêm |2 xã| đủ điều kiện", "Kết
    quả, đoàn thống nhất đề nghị công nhận |xã| đạt chuẩn".
    """
    key, claim = around.key, around.claim
    alone = not around.counted and _P.one_commune.search(key, claim.start, claim.end)
    if not (around.counted or alone) or _P.outcome.match(key, around.sentence.start) is None:
        return None
    many = 1 if alone else number(around.counted[-1][0])
    named = named_before(around.analysis, around.sentence, ("commune",), many)
    return [Member(place, None) for place in named] or None


def _only_counted(around: Around) -> list[Member] | None:
    """ "có |9 xã| đạt chuẩn": no text says which."""
    return [] if around.counted else None


def _without_subject(around: Around) -> list[Member] | None:
    """The unit that the sentence before tells of, of a sentence that has no subject: "Xã A ... . |Năm 2014, được công
    nhận| đạt chuẩn, |năm 2021 được công nhận| đạt chuẩn nâng cao".
    """
    claim, sentence = around.claim, around.sentence
    if around.counted or claim.standard == "model_village" or any(g.start < claim.end for g in around.groups):
        return None
    told = [c for c in around.claims if c.explicit and c.start <= claim.start]
    ends = [sentence.start, *(c.end for c in told)]
    if not all(_P.subjectless.fullmatch(around.key, end, c.start) for end, c in zip(ends, told, strict=False)):
        return None
    return [Member(place, None) for place in unit_before(around.analysis, sentence)] or None


def _headed(around: Around) -> list[Member] | None:
    """The one unit that the line above names and nothing else, for a claim that opens its sentence: "1. Xã A / |Đạt
    chuẩn| năm 2015"; other lines of its sheet may stand between: "Xã A (huyện B) / Dân số: 9.600 người / |Đạt chuẩn|: 2015".
    """
    analysis, sentence, claim = around.analysis, around.sentence, around.claim
    opens = _P.opens_line.fullmatch(around.key, sentence.start, claim.start)
    if not opens or claim.standard == "model_village" or heads_points(analysis, sentence):
        return None  # "- Xã A⏎|b) Xã đạt chuẩn nâng cao: 01 xã|⏎- Xã B"
    for above in analysis.sentences.back(sentence, SHEET):
        if above.line != sentence.line and (unit := _unit_of_line(analysis, above)) is not None:
            of_smaller = unit.level == "district" and COMMUNE in around.key[sentence.start : claim.start]
            return None if of_smaller else [Member(unit, None)]  # "Huyện A⏎- |Xã| đạt chuẩn: 3 xã"
        if not _P.sheet_line.fullmatch(around.key, above.start, above.end):
            break
    return None


def _unit_of_line(analysis: Analysis, line: Sentence) -> Toponym | None:
    """The commune or district that a line names and nothing else but those around it: "1. |Xã A|", "Hồ sơ: |xã A| (huyện B)"."""
    key = analysis.text.key
    named = analysis.toponyms_between(line.start, line.end)
    if not named or named[0].level not in ("commune", "district"):
        return None
    unit, outer = named[0], {p.code for p in named[1:]}
    ends = _P.address_line if outer and outer <= set(analysis.around(unit.code)) else _P.line_ends
    alone = _P.unit_line.fullmatch(key, line.start, unit.start) and ends.fullmatch(key, unit.end, line.end)
    return unit if alone else None


# the first that decides
_WAYS: tuple[Callable[[Around], list[Member] | None], ...] = (
    named_inside,
    given_to,
    larger_unit,
    of_elliptic,
    of_communes_behind,
    of_deed,
    object_of,
    name_after_claim,
    in_front,
    behind_opening,
    all_named,
    in_list,
    right_behind,
    _spoken_of,
    _without_subject,
    _of_outcome,
    _only_counted,
    offices,
    _headed,
)


def respectively(key: str, low: int, claim: Claim, found: list[Member]) -> list[Member]:
    """The units with one year each, in order, where as many years as units stand behind or before the claim."""
    ends = (claim.end, max((place.end for place, _ in found), default=claim.end))
    behind = (_P.respective.match(key, end) for end in ends)
    told = next(filter(None, behind), None) or _P.in_turn.search(key, low, claim.start)
    years = [int(year) for year in re.findall(r"20\d\d", told[0])] if told else []
    if parts := _P.in_parts.match(key, claim.end):
        first, rest = (small(parts[many] or "1") for many in ("many", "rest"))
        years = [int(parts["first"])] * first + [int(parts["last"])] * rest
    if len(years) != len(found) or any(year is not None for _, year in found):
        return found
    return [Member(place, year) for (place, _), year in zip(found, years, strict=True)]


def either_standard(key: str, claim: Claim, place: Toponym) -> bool:
    """Whether a claim is of two standards, of which each of its units, the first of them ``place``, may have either; a comma parts
    such a claim before a list: "công nhận |đạt chuẩn NTM|, NTM nâng cao đối với 3 xã A, B, C".
    """
    around = NEAR if place.start >= claim.end else 0
    both = _P.one_or_other.search(key, max(0, claim.start - around), claim.end + around)
    return both is not None and both.start() < claim.end and claim.start < both.end()
