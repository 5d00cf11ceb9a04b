"""CLAIMANT: which units a claim is about: the names before it ("xã A, B được công nhận"), the list behind it ("9 xã đạt
chuẩn, gồm: A, B"), "xã" without a name, or a clause that goes on with the claim before ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

import re
from dataclasses import replace

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, OPENS, Claim
from ntm_extract.relate.attainments.claim_around import FAR, Around, around_of, is_facility, number
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.listing import ROW, leads, list_before, list_behind
from ntm_extract.relate.attainments.topic import just_listed, named_before, topics, unit_before, village_meant
from ntm_extract.relate.places.as_many import are_as_many

_P = phrases("claimant")
_CLAIM = phrases("claim")
_PROVINCE = _P.word("province")
_AND = _P.word("and")
_OF_ALL = _P.word("of_all")
ALSO = _P.also


def subjects(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim
) -> list[Member]:
    """The units that a claim is about, by the first of ``_WAYS`` that decides; an empty list where no way does."""
    around = around_of(analysis, sentence, groups, claims, claim)
    for way in _WAYS:
        if (found := way(around)) is not None:
            return found
    return []


def _larger_unit(around: Around) -> list[Member] | None:
    """ "|huyện A| có 20/20 xã đạt chuẩn, trong đó xã B đạt nâng cao, đủ điều kiện đề nghị Trung ương công nhận"."""
    claim = around.claim
    if claim.status != "eligible" or not _CLAIM.national.search(around.key, claim.start, claim.end):
        return None
    larger = [g for g in around.before if g.places[0].level in ("district", "province")]
    return around.fitting(*_partners(around, larger)) if larger else None


def _partners(around: Around, groups: list[Group]) -> list[Group]:
    """The last of groups, with the one before it that shares its claim: "A là một trong 2 huyện |(cùng B)| được công
    nhận".
    """
    shared = _P.together_with.search(around.key, around.sentence.start, groups[-1].places[0].start)
    return groups[-2:] if shared else groups[-1:]


def _of_elliptic(around: Around) -> list[Member] | None:
    """ "nâng cao có |xã A|, kiểu mẫu có |xã B|"."""
    behind = around.behind
    if not around.claim.elliptic or behind is None or not around.leads(_P.opens_list, behind):
        return None
    return around.fitting(*_listed_from(around, behind))


def _of_communes_behind(around: Around) -> list[Member] | None:
    """ "huyện A hoàn thành 19 tiêu chí đối với 7 xã, gồm: |B, C ...|": the district does it, its communes reach it."""
    told = _P.for_communes.match(around.key, around.claim.end, around.sentence.end)
    if told is None or not around.before or around.before[-1].places[0].level == "commune":
        return None
    behind = next((g for g in around.groups if g.places[0].start >= told.end()), None)
    if behind is None or behind.places[0].level != "commune":
        return []
    return around.fitting(*_listed_from(around, behind)) if around.leads(_P.to_list, behind) else []


def _object(around: Around) -> list[Member] | None:
    """ "trình UBND tỉnh công nhận |xã A và xã B|", "Quyết định số 12 công nhận xã A, Quyết định số 13 công nhận |xã B|"."""
    claim, behind = around.claim, around.behind
    if behind is None or claim.named or not around.leads(_CLAIM.object, behind):
        return None
    return around.fitting(*list_behind(around.analysis, around.groups, around.claims, behind))


def _name_after_claim(around: Around) -> list[Member] | None:
    """ "xã A giáp các xã |đã đạt chuẩn| B, C": the claim stands between the type word and the names."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None or behind.places[0].level == "province" or key[claim.end : behind.places[0].start] != " ":
        return None
    typed = _P.type_word.search(key, max(0, claim.start - FAR), claim.start)
    return around.fitting(behind) if typed else None


def _named_before(around: Around) -> list[Member] | None:
    """ "|xã A, B| được công nhận"; not where a count or another claim of the kind stands between."""
    key, claim, behind = around.key, around.claim, around.behind
    if not around.near:
        return None
    owner = around.near[-1]
    held_there = behind is not None and _P.venue.search(key, around.sentence.start, owner.start)
    if held_there and behind is not None and around.leads(_P.to_list, behind):
        return None  # "tại |phường A|, Hội đồng bỏ phiếu công nhận 5 xã: ..."
    told = [c.start for c in around.claims if c.explicit and c.start < claim.start and claim.status == "eligible"]
    larger = _P.of_district.search(key, owner.end, claim.end) if owner.places[0].level == "district" else None
    ends = (owner.end, *told, *((larger.end(),) if larger else ()))
    if any(m.start() >= max(ends) for m in around.counted):
        return None
    if owner.places[0].level == "commune" and _P.district_itself.search(key, owner.end, claim.start):
        return None
    if len(partners := _partners(around, around.before)) > 1:
        return around.fitting(*partners)
    if (alone := _last_alone(around, owner)) is not None:
        return around.fitting(alone)
    rivals = [c for c in around.claims if c.explicit and owner.end <= c.start < claim.start]
    if not larger and any(c.standard == claim.standard and c.status == claim.status for c in rivals):
        return None
    listed = list_before(around.analysis, around.groups, owner)
    if listed and any(
        c.explicit and c.end <= listed[0].start and leads(around.analysis, _P.to_list, c.end, listed[0])
        for c in around.claims
    ):
        listed = []  # "10 xã nâng cao gồm: |A (huyện D); B (huyện E)|; và xã C đạt chuẩn kiểu mẫu"
    told = [c.start for c in around.claims if c.explicit and c.start < owner.start]
    listed = [
        g for g in listed if not any(g.end <= at for at in told)
    ]  # "công nhận xã A |nâng cao| và Quyết định ... xã B"
    return _rows(around, owner) + around.fitting(*listed, owner)


def _rows(around: Around, owner: Group) -> list[Member]:
    """Units told year by year before the one that stands with the claim: "năm 2015 có thêm |xã A|, năm 2016 có xã B đạt
    chuẩn".
    """
    key, low = around.key, around.sentence.start
    found: list[Member] = []
    row = _P.year_before.search(key, max(low, owner.start - ROW), owner.places[0].start)
    for group in reversed(around.groups[: around.groups.index(owner)]):
        if row is None or not _P.next_row.fullmatch(key, group.end, row.start()):
            break
        row = _P.year_before.search(key, max(low, group.start - ROW), group.places[0].start)
        if row is not None:
            found += [Member(place, int(row["year"])) for place, _ in around.fitting(group)]
    return found


def _last_alone(around: Around, owner: Group) -> Group | None:
    """The last unit of a list, where the list is of the claim before it: "7 xã đạt chuẩn là: A, B |và xã C| là xã nâng
    cao".
    """
    key, last = around.key, owner.places[-1]
    if len(owner.places) < 2 or last.type_start == last.start or not key.endswith(_AND, 0, last.type_start):
        return None
    if around.claim.start - owner.end > OPENS or not _P.with_verb.match(key, owner.end):
        return None
    before = [c for c in around.claims if c.explicit and c.end <= owner.start]
    opened = before and leads(around.analysis, _P.to_list, before[-1].end, owner)
    return Group((last,), last.type_start, owner.end) if opened else None


def _behind_opening(around: Around) -> list[Member] | None:
    """ "Về đích năm 2014, |xã A và xã B| ...": the claim opens its sentence, also where another unit stands between:
    "Đạt chuẩn từ năm 2015 - huyện đầu tiên của tỉnh A, |huyện B| ...".
    """
    key, claim, start = around.key, around.claim, around.sentence.start
    preamble = key.rfind(", ", start, claim.start)
    if preamble > start and not any(g.start < claim.start for g in around.groups):
        start = preamble + 2  # "Xem đây là việc lâu dài, |ngay sau khi đạt chuẩn năm 2014|, xã A ..."
    if claim.start - start > OPENS and not _P.fronted.fullmatch(key, start, claim.start):
        return None
    if around.counted and not key.startswith(_OF_ALL, start):
        return None  # "Khi huyện A đã có |9 xã đạt chuẩn|, xã B ..."
    for group in [g for g in around.groups if g.start >= claim.end][:2]:
        level = group.places[0].level
        if around.counted and (
            level == "province" or (level == "district" and all(m[0].endswith(COMMUNE) for m in around.counted))
        ):
            continue  # "Trong 26 xã đạt chuẩn, |huyện A| có 2 xã là ..."
        if _P.opening.fullmatch(key, claim.end, group.places[0].type_start):
            return around.fitting(group)
    return None


def _all_named(around: Around) -> list[Member] | None:
    """All communes that the sentence names behind a claim, where they are exactly as many as it counts: "13 xã được
    công nhận gồm 4 xã của huyện M là A, B, C, D; xã E của huyện N; ...".
    """
    key, claim = around.key, around.claim
    if not around.counted or around.behind is None:
        return None
    count = around.counted[-1][0]
    digits = re.match(r"\d+", count)
    if digits is None or not count.endswith(COMMUNE):
        return None
    if any(other.explicit and other.start >= claim.end for other in around.claims):
        return None
    found = [
        member
        for member in around.fitting(*(g for g in around.groups if g.start >= claim.end))
        if member.place.level == "commune" and not member.place.in_title
    ]
    named = [member.place for member in found]
    return found if are_as_many(key, claim.end, named, int(digits[0])) else None


def _list_behind(around: Around) -> list[Member] | None:
    """ "9 xã đạt chuẩn, gồm: |A, B ...|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None or not around.leads(_P.to_list, behind) or not _free(key, around.claims, claim, behind):
        return None
    if claim.status in AIMS and _P.only.search(key, claim.end, behind.start):
        return None  # "trong 3 xã đăng ký về đích, |chỉ có A| đạt"
    count, level = around.counted[-1][0] if around.counted else "", behind.places[0].level
    if level == "province" and not count.endswith(_PROVINCE) and _PROVINCE not in key[claim.start : claim.end]:
        return []  # "huyện thứ 3 đạt chuẩn tại |Ninh Bình|"
    of_communes = count.endswith(f" {COMMUNE}") or _P.communes_that.search(
        key, max(0, claim.start - OPENS), claim.start
    )
    if level == "district" and (of_communes or _P.communes_of.search(key, claim.start, behind.start)):
        return []  # "số xã đạt chuẩn thuộc các huyện gồm: |A| (10 xã), |B| (7 xã)"
    return around.fitting(*_listed_from(around, behind))


def _listed_from(around: Around, first: Group) -> list[Group]:
    """The groups of the list that ``first`` begins, without the last of them where it has a claim of its own."""
    listed = list_behind(around.analysis, around.groups, around.claims, first)
    following = next((c for c in around.claims if c.explicit and c.start >= listed[-1].end), None)
    if following is not None and (alone := _last_alone(replace(around, claim=following), listed[-1])) is not None:
        listed[-1] = replace(listed[-1], places=tuple(p for p in listed[-1].places if p not in alone.places))
    return listed


def _right_behind(around: Around) -> list[Member] | None:
    """ "có 2 xã về đích, |xã A và xã B|", "trình tỉnh công nhận 2 |xã A, B|", "sau khi về đích nông thôn mới |xã A| làm thêm đường"."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None:
        return None
    as_many = (
        around.counted
        and key[claim.end : behind.start] in (", ", " ")
        and len(behind.places) == number(around.counted[-1][0])
        and behind.places[0].level != "province"
    )
    after = _P.after.search(key, around.sentence.start, claim.start)
    follows = after and _P.right_behind.fullmatch(key, claim.end, behind.start)
    told = as_many or follows or _P.count_only.fullmatch(key, claim.end, behind.start)
    return around.fitting(behind) if told else None


def _of_deed(around: Around) -> list[Member] | None:
    """ "thu hồi bằng công nhận của |hai xã A và B|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if around.counted or behind is None or behind.places[0].level == "province":
        return None
    deed = _P.deed.search(key, claim.start, claim.end)
    if deed is None or not _P.of_unit.fullmatch(key, claim.end + 1, behind.start):
        return None
    of_communes = behind.places[0].level == "district" and COMMUNE in key[deed.end() : claim.end]
    return None if of_communes else around.fitting(behind)


def _named_inside(around: Around) -> list[Member] | None:
    """The unit between the first and the last word of the claim."""
    claim = around.claim
    inside = next((g for g in around.groups if claim.start <= g.start < claim.end), None)
    return around.fitting(inside) if inside else None


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


def _offices(around: Around) -> list[Member] | None:
    """ "yêu cầu |UBND các xã A, B| tập trung để đạt chuẩn"."""
    claim = around.claim
    offices = [
        g
        for g in around.groups
        if around.sentence.start <= g.start
        and g.end <= claim.start <= g.end + FAR
        and g.places[0].in_title
        and g.places[0].level == "commune"
        and not is_facility(around.analysis, g, around.sentence)
    ]
    return around.fitting(offices[-1]) if offices else None


def _headed(around: Around) -> list[Member] | None:
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
    _of_communes_behind,
    _of_deed,
    _object,
    _name_after_claim,
    _named_before,
    _behind_opening,
    _all_named,
    _list_behind,
    _right_behind,
    _named_inside,
    _spoken_of,
    _without_subject,
    _of_outcome,
    _only_counted,
    _offices,
    _headed,
)


def respectively(key: str, low: int, claim: Claim, found: list[Member]) -> list[Member]:
    """The units with one year each, in order, where as many years as units stand behind or before the claim."""
    told = _P.respective.match(key, claim.end) or _P.in_turn.search(key, low, claim.start)
    years = [int(year) for year in re.findall(r"20\d\d", told[0])] if told else []
    if len(years) != len(found) or any(year is not None for _, year in found):
        return found
    return [Member(place, year) for (place, _), year in zip(found, years, strict=True)]


def _free(key: str, claims: list[Claim], claim: Claim, group: Group) -> bool:
    """Whether no other claim stands between a claim and the group behind it, nor takes it for its own: "công nhận 6 xã
    nêu trên đạt chuẩn và |2 xã: A và B| đạt chuẩn nâng cao".
    """
    if any(claim.end <= other.start < group.start for other in claims):
        return False
    if _P.some_of_them.fullmatch(key, claim.end, group.start) and any(
        c.explicit and c.standard != claim.standard and _P.bracket_then.fullmatch(key, group.end, c.start)
        for c in claims
    ):
        return False  # "15 xã đạt chuẩn nâng cao, |trong đó 5 xã (A, B)| đã đạt chuẩn kiểu mẫu"
    return not (
        ALSO.search(key, claim.end, group.start) and any(c.explicit and 0 <= c.start - group.end <= 2 for c in claims)
    )
