"""UNITS BEFORE: the units of a claim that stand before it: "|xã A, B| được công nhận"."""

from __future__ import annotations

import re

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.attainments.claim import OPENS, Claim
from ntm_extract.relate.attainments.claim_around import FAR, Around, is_facility
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.listing import leads, list_before

_P = phrases("claimant")
_CLAIM = phrases("claim")
_AND = _P.word("and")


def _partners(around: Around, groups: list[Group]) -> list[Group]:
    """The last of groups, with the one before it that shares its claim: "A là một trong 2 huyện |(cùng B)| được công
    nhận".
    """
    shared = _P.together_with.search(around.key, around.sentence.start, groups[-1].places[0].start)
    return groups[-2:] if shared else groups[-1:]


def in_front(around: Around) -> list[Member] | None:
    """ "|xã A, B| được công nhận"; not where a count or another claim of the kind stands between."""
    if not around.near:
        return None
    owner = around.near[-1]
    if owner.places[0].level != "village" and _is_of_villages_behind(around):
        return None
    of_district = owner.places[0].level == "district"
    larger = _P.of_district.search(around.key, owner.end, around.claim.end) if of_district else None
    if _counts_others(around, owner, larger) or _is_of_its_district(around, owner):
        return None
    if len(partners := _partners(around, around.before)) > 1:
        return around.fitting(*partners)
    if (alone := last_alone(around, around.claim, owner)) is not None:
        return around.fitting(alone)
    if larger is None and _is_rivalled(around, owner):
        return None
    return around.fitting(*_listed_to(around, owner), owner)


def _is_of_villages_behind(around: Around) -> bool:
    """Whether a list of villages follows a claim on villages: "xã A đề nghị công nhận thôn kiểu mẫu với |2 thôn B, C|"."""
    behind = around.behind
    if around.claim.standard != "model_village" or behind is None or behind.places[0].level != "village":
        return False
    return around.leads(_P.to_list, behind)


def _counts_others(around: Around, owner: Group, larger: re.Match[str] | None) -> bool:
    """Whether a count behind a unit takes the claim for its own: "huyện A có |9 xã| đạt chuẩn"; not what another claim says
    before this one, nor where all of it makes the ``larger`` unit reach it.
    """
    claim, end = around.claim, owner.end if larger is None else larger.end()
    told = [c.start for c in around.claims if c.explicit and c.start < claim.start and claim.status == "eligible"]
    return any(m.start() >= max((end, *told)) for m in around.counted)


def _is_of_its_district(around: Around, owner: Group) -> bool:
    """ "phấn đấu 4 xã A, B đạt chuẩn kiểu mẫu |và huyện| đạt chuẩn nâng cao" """
    if owner.places[0].level != "commune":
        return False
    claim = around.claim  # which may begin before the district: "|phấn đấu cả huyện về đích|"
    return any(_P.district_itself.search(around.key, owner.end, end) for end in (claim.start, claim.end))


def _is_rivalled(around: Around, owner: Group) -> bool:
    """Whether a unit has another claim of the kind already."""
    claim = around.claim
    rivals = (c for c in around.claims if c.explicit and owner.end <= c.start < claim.start)
    return any(c.standard == claim.standard and c.status == claim.status for c in rivals)


def _listed_to(around: Around, owner: Group) -> list[Group]:
    """The groups of the list that ends with ``owner``, without those of the claims before: "10 xã nâng cao gồm: |A (huyện D);
    B (huyện E)|; và xã C đạt chuẩn kiểu mẫu", "công nhận |xã A| nâng cao và Quyết định ... xã B".
    """
    listed = list_before(around.analysis, around.groups, owner)
    told = [c for c in around.claims if c.explicit and c.start < owner.start]
    if listed and any(c.end <= listed[0].start and leads(around.analysis, _P.to_list, c.end, listed[0]) for c in told):
        return []
    return [g for g in listed if not any(g.end <= c.start for c in told)]


def last_alone(around: Around, claim: Claim, owner: Group) -> Group | None:
    """The last unit of a list, where the list is of the claim before it: "7 xã đạt chuẩn là: A, B |và xã C| là xã nâng
    cao".
    """
    key, last = around.key, owner.places[-1]
    if len(owner.places) < 2 or last.type_start == last.start or not key.endswith(_AND, 0, last.type_start):
        return None
    if claim.start - owner.end > OPENS or not _P.with_verb.match(key, owner.end):
        return None
    before = [c for c in around.claims if c.explicit and c.end <= owner.start]
    opened = before and leads(around.analysis, _P.to_list, before[-1].end, owner)
    return Group((last,), last.type_start, owner.end) if opened else None


def offices(around: Around) -> list[Member] | None:
    """ "yêu cầu |UBND các xã A, B| tập trung để đạt chuẩn"."""
    claim = around.claim
    named = [
        g
        for g in around.groups
        if around.sentence.start <= g.start
        and g.end <= claim.start <= g.end + FAR
        and g.places[0].in_title
        and g.places[0].level == "commune"
        and not is_facility(around.analysis, g, around.sentence)
    ]
    return around.fitting(named[-1]) if named else None
