"""LISTING: which units are told in one list ("A, B và C", "A, B (huyện D); C (huyện E)"), how far it goes, also over a name that no gazetteer holds,
and for which of them a standard is, each with its year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import OPENS, Claim
from ntm_extract.relate.attainments.group import YEAR_ONLY, Group, Member, ends_bracket
from ntm_extract.relate.places.names import LIST

_P = phrases("listing")
_GROUP = phrases("group")
YEAR_ROW = _P.year_row
AHEAD = 24  # characters before a list in which the words stand that open it
ROW = 40  # characters before units in which the year of their row stands
ROW_OF_STANDARDS = 60  # characters before a claim in which the standards stand whose row it goes on with
DATED = 2  # years in a list that make it one by years
UNKNOWN = 72  # characters of names that no gazetteer holds, between two that one does
_WARDS = _P.words("wards")


def list_behind(analysis: Analysis, groups: list[Group], claims: Sequence[Claim], first: Group) -> list[Group]:
    """The groups of a list that begins with ``first``: "|A, B| (huyện D); |C| (huyện E)"; what is on another level is passed over."""
    run, end = [first], first.end
    for before, group in pairwise(groups[groups.index(first) :]):
        if any(c.explicit and _has_claim(analysis, group, c) for c in claims):
            break  # "...; xã C |đạt chuẩn kiểu mẫu|"
        if _stands_apart(analysis.text.key, first.start, before, group):
            break
        if any(end <= c.start < group.start for c in claims) or not _joins(analysis, end, group.start):
            break
        if group.places[0].level == first.places[0].level:
            run.append(group)
        end = group.end
    return run


def _stands_apart(key: str, start: int, before: Group, group: Group) -> bool:
    """Whether a group is told of by itself: "so với các xã đã đạt chuẩn như A, B|, xã C| ...", "(A, B|); xã C| làm đường",
    "là A, B|; xã C đang| làm hồ sơ", "là A, B|; các xã C, D phấn đấu| đạt"; not in a list from ``start`` on whose units are
    parted so: "gồm xã A; xã B|; xã C được| huyện thưởng".
    """
    several = _GROUP.several.search(key, before.end, group.start)
    if _P.own_count.fullmatch(key, before.end, group.start):
        return _GROUP.begins_clause.match(key, group.end + 1) is not None  # "là A, B; 1 xã (C|) đang| trình tỉnh"
    place, gap = group.places[0], key[before.end : several.start() if several else group.start]
    if before.places[0].level != place.level:
        return False
    if ends_bracket(key, before.start, before.end, gap):
        return True
    joint = LIST.fullmatch(gap)
    if joint is None or ";" not in gap:
        return joint is not None
    alone = place.type_start < place.start or len(before.places) > 1
    parted = ";" in key[start : before.end]
    return alone and not parted and _GROUP.begins_clause.match(key, group.end) is not None


def _has_claim(analysis: Analysis, group: Group, claim: Claim) -> bool:
    """Whether a claim stands right behind a group or behind its address: "xã C (huyện D) |đạt chuẩn kiểu mẫu|"."""
    return 0 <= claim.start - group.end <= OPENS or (
        claim.start > group.end and _P.address.fullmatch(analysis.text.key, group.end, claim.start) is not None
    )


def list_before(analysis: Analysis, groups: list[Group], last: Group) -> list[Group]:
    """The groups that one list joins to its ``last``: "gồm: |A, xã B|; |thôn C, xã D|; thôn E, xã F đạt chuẩn", "huyện D có 2
    xã |A, B|; huyện E có xã C đạt chuẩn".
    """
    key = analysis.text.key
    found: list[Group] = []
    decided: list[Group] = []
    for group in reversed(groups[: groups.index(last)]):
        if _P.decided.fullmatch(key, group.end, (decided[-1] if decided else last).start):
            decided.append(group)
    if decided:
        return decided[::-1]
    found, behind, by_shares, shared = [], last, False, False
    for group in reversed(groups[: groups.index(last)]):
        lower = (group.places[0].level, behind.places[0].level) == ("district", last.places[0].level)
        share = lower and _P.has_share.fullmatch(key, group.end, behind.start) is not None
        if not share and not _joins_before(analysis, group.end, behind.start, by_shares):
            break
        behind, by_shares, shared = group, share, shared or share
        if group.places[0].level == last.places[0].level:
            found.append(group)
    if not found:
        return []
    low, first = max(0, found[-1].start - AHEAD), found[-1]
    told = _P.count.search(key, low, first.start)
    as_many = told is not None and int(told[1]) == sum(len(group.places) for group in (*found, last))
    opens = by_shares if shared else _P.opens.search(key, low, first.places[0].start)
    begins = _P.begins.fullmatch(key, analysis.sentence(first.start).start, first.places[0].start)
    return found[::-1] if as_many or opens or begins else []


def _joins_before(analysis: Analysis, start: int, end: int, share_follows: bool) -> bool:
    """Whether a list goes on from one group to the next one, or to the ``share`` of the next district: "huyện D có xã A, B|; |huyện
    E có xã C đạt chuẩn".
    """
    key = analysis.text.key
    if share_follows and _P.to_share.fullmatch(key, start, end):
        return True
    return _P.next.fullmatch(key, start, end) is not None or _names_only(analysis, start, end)


def leads(analysis: Analysis, words: re.Pattern[str], start: int, group: Group) -> bool:
    """Whether these words lead from ``start`` to a group, its type word included, also over names that no gazetteer holds:
    "đạt chuẩn |gồm: Bản Xằng, |A, B".
    """
    key, first = analysis.text.key, group.places[0]
    if words.fullmatch(key, start, first.start):
        return True
    opens = words.match(key, start, group.start)
    return opens is not None and _names_only(analysis, opens.end(), group.start)


def _joins(analysis: Analysis, start: int, end: int) -> bool:
    return _P.goes_on.fullmatch(analysis.text.key, start, end) is not None or _names_only(analysis, start, end)


def _names_only(analysis: Analysis, start: int, end: int) -> bool:
    """Whether nothing but names and what parts them stands between two units of a list: "A |(TP. B), Bản Xẻn, | C"."""
    gap = analysis.text.canonical[start:end] if end - start <= UNKNOWN else ""
    return _P.parts.search(gap) is not None and names_alone(gap)


def names_alone(words: str) -> bool:
    """Whether words, as they are written, are nothing but names and what parts them: "Huyện C (3 xã): Xã A, B"."""
    return all(_P.member.fullmatch(piece) for piece in _P.parts.split(words))


def fit_to_count(group: Group, claim: Claim, key: str) -> list[Member]:
    """Members on the level that the standard is for, each with the year right behind it, or before it in a list: "đạt
    chuẩn gồm: |năm 2014: A|; năm 2015 có 2 xã (B, C)".
    """
    out: list[Member] = []
    shared = _P.given_in.match(key, group.end)
    row = YEAR_ROW.search(key, max(claim.end, group.start - ROW), group.start)
    of_communes = _P.of_communes.search(key, max(0, claim.start - ROW_OF_STANDARDS), claim.end) is not None
    for place in group.places:
        if of_communes and place.level in ("district", "province"):
            continue  # "huyện A hoàn thành các tiêu chí |xã| nông thôn mới nâng cao": its communes do
        if (place.level == "village") != (claim.standard == "model_village"):
            continue
        is_ward = place.type_start < place.start and key.startswith(_WARDS, place.type_start)
        if is_ward and claim.standard != "urban_civilized":
            continue
        own = YEAR_ONLY.match(key, place.end) if len(group.places) > 1 or key.startswith(" (", place.end) else None
        year = shared or own or (row if row and _heads_row(key, row) else None)
        out.append(Member(place, int(year["year"]) if year else None))
    return _years_of_several(out)


def _heads_row(key: str, row: re.Match[str]) -> bool:
    """Whether a year heads what follows it, by its own words or behind the sign that ends the row before: "|năm 2015 có| A",
    "gồm: |năm 2015| xã A; |năm 2016| xã B"; not "đạt chuẩn |năm 2015|, xã A".
    """
    return not row[0].rstrip(" ,")[-1].isdigit() or (
        "," not in row[0] and key.endswith((": ", "; ", "("), 0, row.start())
    )


def _years_of_several(members: list[Member]) -> list[Member]:
    """Members in a list that dates others, or its last, with the year behind the next: "A (2014), B (2015), |C, D (2016)|"."""
    if members and members[-1].year is None and sum(year is not None for _, year in members) < DATED:
        return members
    out: list[Member] = []
    behind: int | None = None
    for place, year in reversed(members):
        behind = year or behind
        out.append(Member(place, behind))
    return out[::-1]
