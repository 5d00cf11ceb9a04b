"""CLAIMANT: which units a claim is about: the names before it ("xã A, B được công nhận"), the list behind it ("9 xã đạt
chuẩn, gồm: A, B"), "xã" without a name, or a clause that goes on with the claim before ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

import re
from functools import cache

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.announced import OPENS, fit_to_count
from ntm_extract.relate.claim import Claim
from ntm_extract.relate.group import Group
from ntm_extract.relate.listing import list_before, list_behind
from ntm_extract.relate.topic import topics

_P = phrases("claimant")
_ANNOUNCED = phrases("announced")
_CLAIM = phrases("claim")
FROM_PROVINCE = 40  # characters between a province and its claim
FAR = 110  # characters between a subject and its claim

ALSO = _P.also
_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
FEW = 4  # members from which an exact count is no accident


def subjects(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim
) -> list[tuple[Toponym, int | None]]:
    """(unit, its own year) of a claim: the list behind a counted noun, the group before it, else "xã" without a name."""
    key = analysis.text.key
    behind = _first_behind(key, sentence, groups, claim)
    before = [g for g in groups if g.end <= claim.start and _may_own(analysis, g, claim, sentence)]
    clause = max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    near = [g for g in before if g.start >= clause and claim.start - g.end <= FAR]
    named = {g.places[0].start - 1 for g in groups}  # "UBND các xã A, B": no count but the type word of names
    counted = [
        m
        for m in _P.counted.finditer(key, clause, claim.end)
        if m.end() not in named and not _P.one_of.search(key, max(0, m.start() - 16), m.start())
    ]
    if (
        near
        and behind is not None
        and _P.venue.search(key, sentence.start, near[-1].start)
        and _P.to_list.fullmatch(key, claim.end, behind.places[0].start)
    ):
        near = []
    owner = near[-1] if near else None
    if (
        _CLAIM.national.search(key, claim.start, claim.end) and claim.status == "eligible"
    ):  # "huyện A có 20/20 xã đạt chuẩn, |đủ điều kiện đề nghị Trung ương công nhận|"
        larger = [g for g in before if g.places[0].level in ("district", "province")]
        return [pair for g in larger[-1:] for pair in fit_to_count(g, claim, key)]
    if claim.elliptic and behind is not None and _P.opens_list.fullmatch(key, claim.end, behind.places[0].start):
        return fit_to_count(behind, claim, key)
    told = [c.start for c in claims if c.explicit and c.start < claim.start and claim.status == "eligible"]
    if owner is not None and not any(m.start() >= max((owner.end, *told)) for m in counted):
        rivals = [c for c in claims if c.explicit and owner.end <= c.start < claim.start]
        if not rivals or all(c.standard != claim.standard or c.status != claim.status for c in rivals):
            return [
                pair
                for group in (*list_before(analysis, groups, owner), owner)
                for pair in fit_to_count(group, claim, key)
            ]
    opens = claim.start - sentence.start <= OPENS or (
        not counted and _P.fronted.fullmatch(key, sentence.start, claim.start)
    )
    if behind is not None and opens and _P.opening.fullmatch(key, claim.end, behind.places[0].type_start):
        return fit_to_count(behind, claim, key)
    if (
        counted
        and behind is not None
        and (all_of_them := _as_many(analysis, sentence, groups, claims, claim, counted[-1][0]))
    ):
        return all_of_them
    if (
        behind is not None
        and _P.to_list.fullmatch(key, claim.end, behind.places[0].start)
        and _free(key, claims, claim, behind)
    ):
        if (
            behind.places[0].level == "province"
            and not (counted and counted[-1][0].endswith("tỉnh"))
            and "tỉnh" not in key[claim.start : claim.end]
        ):
            return []  # "huyện thứ 3 đạt chuẩn tại |Ninh Bình|"
        if counted and counted[-1][0].endswith(" xã") and behind.places[0].level == "district":
            return []  # "số xã đạt chuẩn thuộc các huyện gồm: |A| (10 xã), |B| (7 xã)"
        run = list_behind(analysis, groups, claims, behind)
        return [pair for group in run for pair in fit_to_count(group, claim, key)]
    if (
        counted
        and behind is not None
        and key[claim.end : behind.start] == ", "
        and len(behind.places) == _number(counted[-1][0])
    ):
        return fit_to_count(behind, claim, key)  # "có 2 xã về đích|, |xã A và xã B"
    if behind is not None and _P.count_only.fullmatch(key, claim.end, behind.start):
        return fit_to_count(behind, claim, key)
    deed = (
        None
        if counted or behind is None or behind.places[0].level == "province"
        else _P.deed.search(key, claim.start, claim.end)
    )
    if (
        deed
        and behind is not None
        and _P.of_unit.fullmatch(key, claim.end + 1, behind.start)
        and (behind.places[0].level != "district" or "xã" not in key[deed.end() : claim.end])
    ):
        return fit_to_count(behind, claim, key)
    if inside := next((g for g in groups if claim.start <= g.start < claim.end), None):
        return fit_to_count(inside, claim, key)
    if claim.standard != "model_village" and (named_before := topics(analysis, sentence, clause, claim.end + 1)):
        return [(place, None) for place in named_before]
    if counted:
        return []
    offices = [
        g
        for g in groups
        if clause <= g.start
        and g.end <= claim.start <= g.end + FAR
        and g.places[0].in_title
        and g.places[0].level == "commune"
        and not _is_facility(analysis, g, sentence)
    ]
    return (
        fit_to_count(offices[-1], claim, key) if offices else _headed(analysis, sentence, claim, counted)
    )  # "yêu cầu UBND các xã A, B tập trung để đạt chuẩn"


def _headed(
    analysis: Analysis, sentence: Sentence, claim: Claim, counted: list[re.Match[str]]
) -> list[tuple[Toponym, int | None]]:
    """The one unit that the line above names and nothing else, for a claim that opens its sentence: "1. Xã A / |Đạt
    chuẩn| năm 2015".
    """
    if counted or not sentence.index or claim.start - sentence.start > OPENS or claim.standard == "model_village":
        return []
    above = analysis.sentences.items[sentence.index - 1]
    named = analysis.toponyms_between(above.start, above.end)
    if (
        above.line == sentence.line
        or len(named) != 1
        or named[0].level not in ("commune", "district")
        or not _P.unit_line.fullmatch(analysis.text.key, above.start, named[0].start)
    ):
        return []
    return [(named[0], None)] if not analysis.text.key[named[0].end : above.end].strip(" .:") else []


def respectively(key: str, claim: Claim, found: list[tuple[Toponym, int | None]]) -> list[tuple[Toponym, int | None]]:
    """Each unit with its own year, where as many years follow the claim as it has units."""
    told = _P.respective.match(key, claim.end)
    years = [int(year) for year in re.findall(r"20\d\d", told[0])] if told else []
    if len(years) != len(found) or any(year is not None for _, year in found):
        return found
    return [(place, year) for (place, _), year in zip(found, years, strict=True)]


def _number(count: str) -> int:
    """The number of "12 xã", "hai xã"; 0 where it is none."""
    word = count.split(" ")[0].partition("/")[0]
    return int(word) if word.isdigit() else _NUMBERS.get(word, 0)


def _first_behind(key: str, sentence: Sentence, groups: list[Group], claim: Claim) -> Group | None:
    """The first group behind a claim; not the unit around a list: "đạt chuẩn cho 3 xã |của huyện B| gồm: A, C và D"."""
    following = [g for g in groups if g.start >= claim.end]
    if (
        len(following) > 1
        and following[0].places[0].level in ("district", "province")
        and following[1].places[0].level == "commune"
    ):
        around = _ANNOUNCED.outer.search(key, max(sentence.start, following[0].start - 28), following[0].start)
        if around and _P.list_after.fullmatch(key, following[0].end, following[1].places[0].start):
            return following[1]
    return following[0] if following else None


def _as_many(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim, count: str
) -> list[tuple[Toponym, int | None]]:
    """All communes that the sentence names behind a claim, where they are exactly as many as it counts: "13 xã được
    công nhận gồm 4 xã của huyện M là A, B, C, D; xã E của huyện N; ...".
    """
    key, digits = analysis.text.key, re.match(r"\d+", count)
    if (
        digits is None
        or int(digits[0]) < FEW
        or not count.endswith("xã")
        or not _P.consists.match(key, claim.end, sentence.end)
    ):
        return []
    if any(other.explicit and other.start >= claim.end for other in claims):
        return []
    found = [
        pair
        for group in groups
        if group.start >= claim.end
        for pair in fit_to_count(group, claim, key)
        if pair[0].level == "commune" and not pair[0].in_title
    ]
    return found if len({place.code for place, _ in found}) == len(found) == int(digits[0]) else []


def _may_own(analysis: Analysis, group: Group, claim: Claim, sentence: Sentence) -> bool:
    """Not "của huyện B", "UBND huyện B", nor a province where communes are meant."""
    place = group.places[0]
    if (
        place.level in ("district", "province")
        and sentence.index == 0
        and ":" in analysis.text.key[place.end : claim.start]
    ):
        return False  # "|Nga Sơn|: Vùng cói về đích": a headline says where
    if place.in_title or _is_facility(analysis, group, sentence):
        return False
    if place.level in ("district", "province") and _ANNOUNCED.outer.search(
        analysis.text.key, max(sentence.start, place.type_start - 28), place.type_start
    ):
        return False
    if place.level == "province" and _P.decides.match(analysis.text.key, place.end, claim.start + OPENS):
        return False
    return place.level != "province" or _of_province(analysis.text.key, place.end, claim)


def _of_province(key: str, end: int, claim: Claim) -> bool:
    """Whether a claim is about a province and not about units in it: "TP Hải Phòng |được Thủ tướng công nhận hoàn thành
    nhiệm vụ| xây dựng nông thôn mới".
    """
    said = key[claim.start : claim.end]
    return "tỉnh" in said or (
        _P.standard.search(said) is not None
        and claim.start - end <= FROM_PROVINCE
        and not _P.smaller.search(key, end, claim.end)
        and not re.search(r"[,;:]", key[end : claim.start])
    )


@cache
def _facility(cues: Cues) -> re.Pattern[str]:
    """ "|Trạm y tế| xã A đạt chuẩn": what stands before a unit's name and is not the unit."""
    return sought(rf"(?<!\w){cues.words('facility', 'owner')}(?:\s[^\W\d]+){{0,2}}\s$")


def _is_facility(analysis: Analysis, group: Group, sentence: Sentence) -> bool:
    start = group.places[0].type_start
    return (
        _facility(analysis.gazetteer.cues).search(analysis.text.key, max(sentence.start, start - 40), start) is not None
    )


def _free(key: str, claims: list[Claim], claim: Claim, group: Group) -> bool:
    """Whether no other claim stands between a claim and the group behind it, nor takes it for its own: "công nhận 6 xã
    nêu trên đạt chuẩn và |2 xã: A và B| đạt chuẩn nâng cao".
    """
    if any(claim.end <= other.start < group.start for other in claims):
        return False
    return not (
        ALSO.search(key, claim.end, group.start) and any(c.explicit and 0 <= c.start - group.end <= 2 for c in claims)
    )
