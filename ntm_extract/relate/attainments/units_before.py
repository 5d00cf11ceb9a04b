"""UNITS BEFORE: the units of a claim that stand before it: "|xã A, B| được công nhận"."""

from __future__ import annotations

import re

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.attainments.claim import OPENS, Claim
from ntm_extract.relate.attainments.claim_around import FAR, Around, is_facility
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.listing import ROW, leads, list_before

_P = phrases("claimant")
_CLAIM = phrases("claim")
_AND = _P.word("and")


def larger_unit(around: Around) -> list[Member] | None:
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


def in_front(around: Around) -> list[Member] | None:
    """ "|xã A, B| được công nhận"; not where a count or another claim of the kind stands between."""
    if not around.near or _is_venue(around):
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
    return _rows(around, owner) + around.fitting(*_listed_to(around, owner), owner)


def _is_of_villages_behind(around: Around) -> bool:
    """Whether a list of villages follows a claim on villages: "xã A đề nghị công nhận thôn kiểu mẫu với |2 thôn B, C|"."""
    behind = around.behind
    if around.claim.standard != "model_village" or behind is None or behind.places[0].level != "village":
        return False
    return around.leads(_P.to_list, behind)


def _is_venue(around: Around) -> bool:
    """Whether the last unit is where others are recognised: "tại |phường A|, Hội đồng bỏ phiếu công nhận 5 xã: ..."."""
    behind, at = around.behind, around.near[-1].start
    if behind is None or not _P.venue.search(around.key, around.sentence.start, at):
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
