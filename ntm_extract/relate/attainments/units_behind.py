"""UNITS BEHIND: the units of a claim that stand behind it or amid its words: "9 xã đạt chuẩn, gồm: |A, B|"."""

from __future__ import annotations

import re
from dataclasses import replace

from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.attainments.claim import AIMS, BY_AUTHORITY, OPENS, Claim
from ntm_extract.relate.attainments.claim_around import FAR, Around, number
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.listing import list_behind
from ntm_extract.relate.attainments.units_before import last_alone
from ntm_extract.relate.places.as_many import are_as_many

_P = phrases("claimant")
_CLAIM = phrases("claim")
_REFUSED = phrases("refused")
_PROVINCE = _P.word("province")
_OF_ALL = _P.word("of_all")


def of_elliptic(around: Around) -> list[Member] | None:
    """ "nâng cao có |xã A|, kiểu mẫu có |xã B|"."""
    behind = around.behind
    if not around.claim.elliptic or behind is None or not around.leads(_P.opens_list, behind):
        return None
    return around.fitting(*_listed_from(around, behind))


def given_to(around: Around) -> list[Member] | None:
    """ "Tỉnh A trình Thủ tướng công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới cho |thị xã B|": not who proposes it."""
    behind = around.behind
    if (
        around.claim.status not in BY_AUTHORITY
        or behind is None
        or any(m.end() > around.claim.start for m in around.counted)
    ):
        return None
    given = _P.given_to.fullmatch(around.key, around.claim.end, behind.places[0].type_start)
    return around.fitting(*_listed_from(around, behind)) if given else None


def of_communes_behind(around: Around) -> list[Member] | None:
    """ "huyện A hoàn thành 19 tiêu chí đối với 7 xã, gồm: |B, C ...|": the district does it, its communes reach it."""
    told = _P.for_communes.match(around.key, around.claim.end, around.sentence.end)
    if told is None or not around.before or around.before[-1].places[0].level == "commune":
        return None
    behind = next((g for g in around.groups if g.places[0].start >= told.end()), None)
    if behind is None or behind.places[0].level != "commune":
        return []
    return around.fitting(*_listed_from(around, behind)) if around.leads(_P.to_list, behind) else []


def of_deed(around: Around) -> list[Member] | None:
    """ "thu hồi bằng công nhận của |hai xã A và B|"; not "A và B nằm trong kế hoạch của |huyện C|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if around.near and _P.lies_in.match(key, claim.start):
        return None
    if around.counted or behind is None or behind.places[0].level == "province":
        return None
    deed = _P.deed.search(key, claim.start, claim.end)
    if deed is None or not _P.of_unit.fullmatch(key, claim.end + 1, behind.start):
        return None
    of_communes = behind.places[0].level == "district" and COMMUNE in key[deed.end() : claim.end]
    return None if of_communes else around.fitting(behind)


def object_of(around: Around) -> list[Member] | None:
    """ "trình UBND tỉnh công nhận |xã A và xã B|", "Quyết định số 12 công nhận xã A, Quyết định số 13 công nhận |xã B|"."""
    claim, behind = around.claim, around.behind
    if behind is None or claim.named:
        return None
    signed_up = claim.status == "registered" and behind.start == claim.end + 1  # "huyện C đăng ký |A|"
    if not (signed_up and behind.places[0].level == "commune") and not around.leads(_CLAIM.object, behind):
        return None
    return around.fitting(*list_behind(around.analysis, around.groups, around.claims, behind))


def name_after_claim(around: Around) -> list[Member] | None:
    """ "xã A giáp các xã |đã đạt chuẩn| B, C": the claim stands between the type word and the names."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None or behind.places[0].level == "province" or key[claim.end : behind.places[0].start] != " ":
        return None
    typed = _P.type_word.search(key, max(0, claim.start - FAR), claim.start)
    return around.fitting(behind) if typed else None


def behind_opening(around: Around) -> list[Member] | None:
    """ "Về đích năm 2014, |xã A và xã B| ...": the claim opens its sentence, also where another unit stands between:
    "Đạt chuẩn từ năm 2015 - huyện đầu tiên của tỉnh A, |huyện B| ...".
    """
    key, claim, start = around.key, around.claim, around.sentence.start
    preamble = key.rfind(", ", start, claim.start)
    if preamble > start and not any(g.start < claim.start for g in around.groups):
        start = preamble + 2  # "Xem đây là việc lâu dài, |ngay sau khi đạt chuẩn năm 2014|, xã A ..."
    if claim.start - start > OPENS and not _P.fronted.fullmatch(key, start, claim.start):
        return None
    if _P.topic.search(key, start, claim.start) and _P.topic_ends.match(key, claim.end):
        return []  # "Còn |chuyện về đích|, xã A đặt ra mốc 2025"
    if around.counted and not key.startswith(_OF_ALL, start):
        return None  # "Khi huyện A đã có |9 xã đạt chuẩn|, xã B ..."
    for group in [g for g in around.groups if g.start >= claim.end][:2]:
        level = group.places[0].level
        if around.counted and (
            level == "province" or (level == "district" and all(m[0].endswith(COMMUNE) for m in around.counted))
        ):
            continue  # "Trong 26 xã đạt chuẩn, |huyện A| có 2 xã là ..."
        if _P.opening.fullmatch(key, claim.end, group.places[0].type_start):
            return around.fitting(group, *_next_of_all(around, group))
    return None


def _next_of_all(around: Around, first: Group) -> list[Group]:
    """More of those that a sentence counts, of which it tells the same behind a semicolon: "Trong 8 xã đã về đích, A và B rớt
    1 tiêu chí; |C, D| rớt 2 tiêu chí"; not others: "...; C, D mới đạt 15 tiêu chí".
    """
    key = around.key
    if not (around.counted and _P.keeps_or_loses.match(key, first.end)):
        return []
    behind = (g for g in around.groups if g.start > first.end and g.places[0].level == first.places[0].level)
    return [g for g in behind if key.endswith("; ", 0, g.start) and _P.keeps_or_loses.match(key, g.end)]


def all_named(around: Around) -> list[Member] | None:
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
    if _REFUSED.refused.search(key, claim.end, around.sentence.end):
        return None  # "thẩm định |9 xã|, trình công nhận 5 xã, gồm A, B ...; 4 xã không trình: C ..."
    found = [
        member
        for member in around.fitting(*(g for g in around.groups if g.start >= claim.end))
        if member.place.level == "commune" and not member.place.in_title
    ]
    named = [member.place for member in found]
    return found if are_as_many(key, claim.end, named, int(digits[0])) else None


def in_list(around: Around) -> list[Member] | None:
    """ "9 xã đạt chuẩn, gồm: |A, B ...|"."""
    key, claim, behind = around.key, around.claim, around.behind
    if behind is None or not around.leads(_P.to_list, behind) or not _free(key, around.claims, claim, behind):
        return None
    if claim.status in AIMS and _P.only.search(key, claim.end, behind.start):
        return None  # "trong 3 xã đăng ký về đích, |chỉ có A| đạt"
    if claim.status == "not_achieved" and len(behind.places) == 1 and _aims_itself(around, behind):
        return []  # "ba xã chưa đạt, gồm |A đăng ký về đích năm 2026|, B được giao năm 2027"
    count, level = around.counted[-1][0] if around.counted else "", behind.places[0].level
    if level == "province" and not count.endswith(_PROVINCE) and _PROVINCE not in key[claim.start : claim.end]:
        return []  # "huyện thứ 3 đạt chuẩn tại |Ninh Bình|"
    of_communes = count.endswith(f" {COMMUNE}") or _P.communes_that.search(
        key, max(0, claim.start - OPENS), claim.start
    )
    if level != "village" and _P.counts_villages.search(count):
        return []  # "|18 thôn| kiểu mẫu theo kế hoạch chưa công bố, nhiều nhất là huyện A"
    if level == "district" and (of_communes or _P.communes_of.search(key, claim.start, behind.start)):
        return []  # "số xã đạt chuẩn thuộc các huyện gồm: |A| (10 xã), |B| (7 xã)"
    listed = _listed_from(around, behind)
    if _P.others_like.search(key, claim.end, behind.start) and _P.fare_so.match(key, listed[-1].end):
        return []  # "mới có 2/15 xã đạt chuẩn, |nhiều xã như A, B chỉ đạt| 5 tiêu chí"
    return around.fitting(*listed)


def _aims_itself(around: Around, group: Group) -> bool:
    """Whether an aim of its own stands right behind a unit."""
    return any(c.explicit and c.status in AIMS and 0 <= c.start - group.end <= OPENS for c in around.claims)


def _listed_from(around: Around, first: Group) -> list[Group]:
    """The groups of the list that ``first`` begins, without the last of them where it has a claim of its own."""
    listed = list_behind(around.analysis, around.groups, around.claims, first)
    following = next((c for c in around.claims if c.explicit and c.start >= listed[-1].end), None)
    if following is not None and (alone := last_alone(around, following, listed[-1])) is not None:
        listed[-1] = replace(listed[-1], places=tuple(p for p in listed[-1].places if p not in alone.places))
    return listed


def right_behind(around: Around) -> list[Member] | None:
    """ "có 2 xã về đích, |xã A và xã B|", "sau khi về đích nông thôn mới |xã A| làm thêm đường"."""
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
    return around.fitting(behind) if as_many or follows else None


def named_inside(around: Around) -> list[Member] | None:
    """The unit whose type word is the last of the claim: "|ra mắt xã| kiểu mẫu |A|"."""
    claim = around.claim
    inside = next((g for g in around.groups if claim.start <= g.start < claim.end), None)
    return around.fitting(inside) if inside else None


def _free(key: str, claims: list[Claim], claim: Claim, group: Group) -> bool:
    """Whether no other claim stands between a claim and the group behind it, nor takes it for its own: "công nhận 6 xã
    nêu trên đạt chuẩn và |2 xã: A và B| đạt chuẩn nâng cao"; what is foreseen tells whom it is about: "phấn đấu có 3 xã đạt chuẩn,
    |dự kiến gồm| A, B, C".
    """
    between = [c for c in claims if claim.end <= c.start < group.start]
    if any(c.explicit or not _P.foreseen.fullmatch(key, c.start, group.places[0].start) for c in between):
        return False
    if _P.some_of_them.fullmatch(key, claim.end, group.start) and any(
        c.explicit and c.standard != claim.standard and _P.bracket_then.fullmatch(key, group.end, c.start)
        for c in claims
    ):
        return False  # "15 xã đạt chuẩn nâng cao, |trong đó 5 xã (A, B)| đã đạt chuẩn kiểu mẫu"
    return not (
        _P.also.search(key, claim.end, group.start)
        and any(c.explicit and 0 <= c.start - group.end <= 2 for c in claims)
    )
