"""CLAIMANT: which units a claim is about: the names before it ("xã A, B được công nhận"), the list behind it ("9 xã đạt
chuẩn, gồm: A, B"), "xã" without a name, or a clause that goes on with the claim before ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.announced import OPENS, fit_to_count
from ntm_extract.relate.attainments.claim import Claim
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.listing import list_before, list_behind
from ntm_extract.relate.attainments.topic import topics

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
) -> list[Member]:
    """Whom a claim is about: what the first of the ways finds that knows."""
    around = _around(analysis, sentence, groups, claims, claim)
    for way in _WAYS:
        if (found := way(around)) is not None:
            return found
    return []


@dataclass(frozen=True, slots=True)
class _Around:
    """A claim and what stands around it. ``clause``: where its clause begins; ``before``: the groups that may own it, in
    text order; ``near``: those of its clause; ``behind``: the first group behind it, or None; ``counted``: counts
    without names, as "4/8 xã".
    """

    analysis: Analysis
    key: str
    sentence: Sentence
    groups: list[Group]
    claims: list[Claim]
    claim: Claim
    clause: int
    before: list[Group]
    near: list[Group]
    behind: Group | None
    counted: list[re.Match[str]]

    def fitting(self, *groups: Group) -> list[Member]:
        """The members of groups for whom the claim's standard is."""
        return [member for group in groups for member in fit_to_count(group, self.claim, self.key)]

    def leads(self, words: re.Pattern[str], group: Group) -> bool:
        """Whether only these words stand between the claim and a group behind it, type word included."""
        return words.fullmatch(self.key, self.claim.end, group.places[0].start) is not None


def _around(analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim) -> _Around:
    key = analysis.text.key
    behind = _first_behind(key, sentence, groups, claim)
    before = [g for g in groups if g.end <= claim.start and _may_own(analysis, g, claim, sentence)]
    clause = max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    near = [g for g in before if g.start >= clause and claim.start - g.end <= FAR]
    named = {g.places[0].start - 1 for g in groups}  # "UBND các xã A, B": no count but the type word of names
    counted = [
        m
        for m in _P.counted.finditer(key, clause, claim.end)
        if m.end() not in named
        and not _P.one_of.search(key, max(0, m.start() - 16), m.start())
        and not any(
            g.end + 2 == m.start() and len(g.places) == _number(m[0]) for g in groups
        )  # "A và B|, 2 xã| đủ ..."
    ]
    return _Around(analysis, key, sentence, groups, claims, claim, clause, before, near, behind, counted)


def _larger_unit(around: _Around) -> list[Member] | None:
    """ "|huyện A| có 20/20 xã đạt chuẩn, đủ điều kiện đề nghị Trung ương công nhận"."""
    claim = around.claim
    if claim.status != "eligible" or not _CLAIM.national.search(around.key, claim.start, claim.end):
        return None
    larger = [g for g in around.before if g.places[0].level in ("district", "province")]
    return around.fitting(*larger[-1:]) if larger else None


def _of_elliptic(around: _Around) -> list[Member] | None:
    """ "nâng cao có |xã A|, kiểu mẫu có |xã B|"."""
    behind = around.behind
    if not around.claim.elliptic or behind is None or not around.leads(_P.opens_list, behind):
        return None
    return around.fitting(behind)


def _named_before(around: _Around) -> list[Member] | None:
    """ "|xã A, B| được công nhận"; not where a count or another claim of the kind stands between."""
    key, claim, behind = around.key, around.claim, around.behind
    if not around.near:
        return None
    owner = around.near[-1]
    held_there = behind is not None and _P.venue.search(key, around.sentence.start, owner.start)
    if held_there and behind is not None and around.leads(_P.to_list, behind):
        return None  # "tại |phường A|, Hội đồng bỏ phiếu công nhận 5 xã: ..."
    told = [c.start for c in around.claims if c.explicit and c.start < claim.start and claim.status == "eligible"]
    larger = owner.places[0].level == "district" and _P.of_district.search(key, claim.start, claim.end) is not None
    if any(m.start() >= max((owner.end, *told)) and not (larger and m[0].endswith("xã")) for m in around.counted):
        return None
    rivals = [c for c in around.claims if c.explicit and owner.end <= c.start < claim.start]
    if any(c.standard == claim.standard and c.status == claim.status for c in rivals):
        return None
    return around.fitting(*list_before(around.analysis, around.groups, owner), owner)


def _behind_opening(around: _Around) -> list[Member] | None:
    """ "Về đích năm 2014, |xã A và xã B| ...": the claim opens its sentence, also where another unit stands between:
    "Đạt chuẩn từ năm 2015 - huyện đầu tiên của tỉnh A, |huyện B| ...".
    """
    key, claim, start = around.key, around.claim, around.sentence.start
    if claim.start - start > OPENS and (around.counted or not _P.fronted.fullmatch(key, start, claim.start)):
        return None
    for group in [g for g in around.groups if g.start >= claim.end][:2]:
        if around.counted and group.places[0].level == "province":
            continue
        if _P.opening.fullmatch(key, claim.end, group.places[0].type_start):
            return around.fitting(group)
    return None


def _all_named(around: _Around) -> list[Member] | None:
    """All communes that the sentence names behind a claim, where they are exactly as many as it counts: "13 xã được
    công nhận gồm 4 xã của huyện M là A, B, C, D; xã E của huyện N; ...".
    """
    key, claim = around.key, around.claim
    if not around.counted or around.behind is None:
        return None
    count = around.counted[-1][0]
    digits = re.match(r"\d+", count)
    if digits is None or int(digits[0]) < FEW or not count.endswith("xã"):
        return None
    if not _P.consists.match(key, claim.end, around.sentence.end):
        return None
    if any(other.explicit and other.start >= claim.end for other in around.claims):
        return None
    found = [
        member
        for member in around.fitting(*(g for g in around.groups if g.start >= claim.end))
        if member.place.level == "commune" and not member.place.in_title
    ]
    return found if len({m.place.code for m in found}) == len(found) == int(digits[0]) else None


def _list_behind(around: _Around) -> list[Member] | None:
    """ "9 xã đạt chuẩn, gồm: |A, B ...|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None or not around.leads(_P.to_list, behind) or not _free(key, around.claims, claim, behind):
        return None
    count, level = around.counted[-1][0] if around.counted else "", behind.places[0].level
    if level == "province" and not count.endswith("tỉnh") and "tỉnh" not in key[claim.start : claim.end]:
        return []  # "huyện thứ 3 đạt chuẩn tại |Ninh Bình|"
    if level == "district" and count.endswith(" xã"):
        return []  # "số xã đạt chuẩn thuộc các huyện gồm: |A| (10 xã), |B| (7 xã)"
    return around.fitting(*list_behind(around.analysis, around.groups, around.claims, behind))


def _count_behind(around: _Around) -> list[Member] | None:
    """ "có 2 xã về đích, |xã A và xã B|", "trình tỉnh công nhận 2 |xã A, B|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None:
        return None
    as_many = (
        around.counted
        and key[claim.end : behind.start] == ", "
        and len(behind.places) == _number(around.counted[-1][0])
        and behind.places[0].level != "province"
    )
    return around.fitting(behind) if as_many or _P.count_only.fullmatch(key, claim.end, behind.start) else None


def _of_deed(around: _Around) -> list[Member] | None:
    """ "thu hồi bằng công nhận của |hai xã A và B|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if around.counted or behind is None or behind.places[0].level == "province":
        return None
    deed = _P.deed.search(key, claim.start, claim.end)
    if deed is None or not _P.of_unit.fullmatch(key, claim.end + 1, behind.start):
        return None
    of_communes = behind.places[0].level == "district" and "xã" in key[deed.end() : claim.end]
    return None if of_communes else around.fitting(behind)


def _named_inside(around: _Around) -> list[Member] | None:
    """The unit that stands amid the words of the claim."""
    claim = around.claim
    inside = next((g for g in around.groups if claim.start <= g.start < claim.end), None)
    return around.fitting(inside) if inside else None


def _spoken_of(around: _Around) -> list[Member] | None:
    """ "|Xã| đã đạt chuẩn", "|Hai xã này| được công nhận"."""
    if around.claim.standard == "model_village":
        return None
    named = topics(around.analysis, around.sentence, around.clause, around.claim.end + 1)
    return [Member(place, None) for place in named] or None


def _not_told(around: _Around) -> list[Member] | None:
    """ "có |9 xã| đạt chuẩn": no text says which."""
    return [] if around.counted else None


def _offices(around: _Around) -> list[Member] | None:
    """ "yêu cầu |UBND các xã A, B| tập trung để đạt chuẩn"."""
    claim = around.claim
    offices = [
        g
        for g in around.groups
        if around.sentence.start <= g.start
        and g.end <= claim.start <= g.end + FAR
        and g.places[0].in_title
        and g.places[0].level == "commune"
        and not _is_facility(around.analysis, g, around.sentence)
    ]
    return around.fitting(offices[-1]) if offices else None


def _headed(around: _Around) -> list[Member] | None:
    """The one unit that the line above names and nothing else, for a claim that opens its sentence: "1. Xã A / |Đạt
    chuẩn| năm 2015".
    """
    analysis, sentence, claim = around.analysis, around.sentence, around.claim
    if not sentence.index or claim.start - sentence.start > OPENS or claim.standard == "model_village":
        return None
    above = analysis.sentences.items[sentence.index - 1]
    named = analysis.toponyms_between(above.start, above.end)
    if (
        above.line == sentence.line
        or len(named) != 1
        or named[0].level not in ("commune", "district")
        or not _P.unit_line.fullmatch(around.key, above.start, named[0].start)
        or around.key[named[0].end : above.end].strip(" .:")
    ):
        return None
    return [Member(named[0], None)]


_WAYS = (
    _larger_unit,
    _of_elliptic,
    _named_before,
    _behind_opening,
    _all_named,
    _list_behind,
    _count_behind,
    _of_deed,
    _named_inside,
    _spoken_of,
    _not_told,
    _offices,
    _headed,
)


def respectively(key: str, claim: Claim, found: list[Member]) -> list[Member]:
    """Each unit with its own year, where as many years follow the claim as it has units."""
    told = _P.respective.match(key, claim.end)
    years = [int(year) for year in re.findall(r"20\d\d", told[0])] if told else []
    if len(years) != len(found) or any(year is not None for _, year in found):
        return found
    return [Member(place, year) for (place, _), year in zip(found, years, strict=True)]


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
    around = _ANNOUNCED.outer.search(analysis.text.key, max(sentence.start, place.type_start - 28), place.type_start)
    if around and (place.level in ("district", "province") or _is_around_village(analysis, place, sentence)):
        return False
    if place.level == "province" and _P.decides.match(analysis.text.key, place.end, claim.start + OPENS):
        return False
    return place.level != "province" or _of_province(analysis.text.key, place.end, claim)


def _is_around_village(analysis: Analysis, place: Toponym, sentence: Sentence) -> bool:
    """Whether a commune only says where a village lies: "Thôn A là khu dân cư kiểu mẫu đầu tiên của |xã B|, được công
    nhận năm 2017".
    """
    named = analysis.toponyms_between(sentence.start, place.type_start)
    return place.level == "commune" and any(p.level == "village" for p in named)


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
    return sought(rf"(?<!\w){cues.words('facility', 'owner')}(?:\s(?!và\s|nhân\s)[^\W\d]+){{0,2}}\s$")


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
