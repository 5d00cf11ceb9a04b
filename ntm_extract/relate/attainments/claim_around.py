"""CLAIM AROUND: a claim and the units that stand around it: those before it that may own it, the list behind it, the
counts without names; what is no owner: offices, addresses, provinces that decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import RANK
from ntm_extract.parse.numeral import DIGITS
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, OPENS, Claim
from ntm_extract.relate.attainments.group import Group, Member, is_aside, stands_around
from ntm_extract.relate.attainments.listing import fit_to_count, leads
from ntm_extract.span import in_brackets

_P = phrases("claimant")
_GROUP = phrases("group")
_PROVINCE = _P.word("province")
FROM_PROVINCE = 40  # characters between a province and its claim
FAR = 110  # characters between a subject and its claim
LONG = 260  # the same of an aim with which a sentence on one unit closes
_ONE_OF = 32  # characters of "xã duy nhất trong tổng số |12 xã|" before the count
_RANKED = 60  # characters before a commune in which one of its villages may be told to be its first


@dataclass(frozen=True, slots=True)
class Around:
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
        """The members of groups on the administrative level of the claim's standard."""
        return [member for group in groups for member in fit_to_count(group, self.claim, self.key)]

    def leads(self, words: re.Pattern[str], group: Group) -> bool:
        """Whether only these words stand between the claim and a group behind it, type word included, or these and names
        that no gazetteer holds.
        """
        return leads(self.analysis, words, self.claim.end, group)


def around_of(analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim) -> Around:
    """A claim of a sentence with what stands around it."""
    key = analysis.text.key
    behind = _first_behind(analysis, sentence, groups, claim)
    before = [g for g in groups if g.end <= claim.start and _may_own(analysis, g, claim, sentence)]
    clause = _clause_of(key, sentence.start, claim.start)
    near = [g for g in before if g.end > clause and _is_near(key, g.end, claim.start)]
    if not near and before and before[-1].end > clause and _goes_on_to(analysis, claims, claim, before[-1]):
        near = before[-1:]
    counted = [
        m
        for m in _P.counted.finditer(key, clause, claim.end)
        if not _is_of_named(key, groups, m)
        and not _is_with_districts(key, near, sentence, m)
        and not _is_told_aside(key, clause, claim, m)
    ]
    return Around(analysis, key, sentence, groups, claims, claim, clause, before, near, behind, counted)


def _goes_on_to(analysis: Analysis, claims: list[Claim], claim: Claim, owner: Group) -> bool:
    """Whether what is told of a unit far in front goes on up to a claim: "huyện A |đã hoàn thành| ... và đang đề nghị công
    nhận".
    """
    told = [c.end for c in claims if c.explicit and owner.end <= c.start and c.end <= claim.start]
    return _closes_with_aim(analysis, claim, owner) or (
        bool(told) and _is_near(analysis.text.key, told[-1], claim.start)
    )


def _is_of_named(key: str, groups: list[Group], count: re.Match[str]) -> bool:
    """Whether a count is of units that are named, or of the others that share their claim: "UBND |các xã| A, B", "A và B, |2
    xã| đủ ...", "A, B - |các xã| đăng ký", "A, B là |2 xã| được công nhận", "xã A và |04 xã| còn lại".
    """
    return (
        any(count.end() == g.places[0].start - 1 for g in groups)
        or any(_is_apposed(key, g, count) for g in groups)
        or _P.one_of.search(key, max(0, count.start() - _ONE_OF), count.start()) is not None
        or _P.and_rest.match(key, count.start() - 3) is not None
    )


def _is_apposed(key: str, group: Group, count: re.Match[str]) -> bool:
    """Whether a count says of a group before it what it is: "A và B|, 2 xã| đủ điều kiện", "A, B, C| - các xã| đăng ký"."""
    gap, many = key[group.end : count.start()], len(group.places)
    if number(count[0]) == many or (many > 1 and _P.each.match(count[0])):
        return len(gap) == 2 or _P.dash.fullmatch(gap) is not None
    return many > 1 and _P.those.match(count[0]) is not None and _P.dash.fullmatch(gap) is not None


def _is_told_aside(key: str, low: int, claim: Claim, count: re.Match[str]) -> bool:
    """Whether a count is no owner of a claim but told beside it: in brackets, "thành lập từ |3 xã|, đã đạt chuẩn" (not
    "thành lập từ |3 xã| đã đạt chuẩn"), villages of a commune: "có |2 thôn| kiểu mẫu, năm 2020 đạt xã nâng cao".
    """
    if in_brackets(key, low, count.start(), claim.start):
        return True  # "xã A (trước khi sáp nhập |3 tỉnh|) đã đạt chuẩn"
    of_commune = COMMUNE in key[claim.start : claim.end].split()
    if _P.villages.search(count[0]) and (of_commune or _are_acted_on(key, claim, count.end())):
        return True
    themselves = _P.do_so_themselves.fullmatch(key, count.end(), claim.start)
    return not themselves and is_aside(key, low, count.start())


def _clause_of(key: str, low: int, at: int) -> int:
    """Where the clause of what stands ``at`` begins; not in brackets that close before it: "xã A (|huyện B; 19 tiêu chí|) đã
    đạt chuẩn".
    """
    close = key.rfind(")", low, at)
    opened = key.rfind("(", low, close) if close >= 0 else -1
    ends = (key.rfind(";", max(low, close), at), key.rfind(";", low, opened if opened >= 0 else at))
    return max((low, *(end + 1 for end in ends)))


def _are_acted_on(key: str, claim: Claim, end: int) -> bool:
    """Whether villages that are counted up to ``end`` only help with an aim: "xã A chỉ đạo |các thôn| làm đường, phấn đấu
    đạt chuẩn".
    """
    return claim.status in AIMS and _P.villages_acted_on.search(key, end, claim.start) is not None


def _closes_with_aim(analysis: Analysis, claim: Claim, owner: Group) -> bool:
    """Whether a long sentence on one unit closes with what it aims at: "xã A đã tuyên truyền, vận động nhân dân ..., |phấn
    đấu đạt chuẩn| năm 2022"; not where a place is told with it, or others aim: "từ đường về xã A ..., |phấn đấu cả huyện| về đích".
    """
    key, place = analysis.text.key, owner.places[0]
    if claim.status not in AIMS or claim.start - owner.end > LONG or not key.endswith(", ", 0, claim.start):
        return False
    alone = len(owner.places) == 1 and not analysis.toponyms_between(owner.end, claim.start)
    acts = _P.subject_opens.search(key, analysis.sentence(claim.start).start, place.type_start) is not None
    return alone and acts and _P.others_aim.search(key, claim.start, claim.end) is None


def _is_with_districts(key: str, near: list[Group], sentence: Sentence, count: re.Match[str]) -> bool:
    """Whether communes are counted with the districts that reach it: "có thêm |thị xã A| và 42 xã đạt chuẩn"."""
    if not near or near[-1].places[0].level != "district" or not near[-1].end < count.start():
        return False
    joined = _P.and_communes.match(key, near[-1].end)
    opens = _P.counted_with.search(key, sentence.start, near[-1].places[0].start)
    return joined is not None and joined.end() == count.end() and opens is not None


def _is_near(key: str, end: int, start: int) -> bool:
    """Whether a unit that ends at ``end`` is near a claim, what is told of it in brackets left out."""
    aside = _P.aside.match(key, end, start)
    return start - (aside.end() if aside else end) <= FAR


def number(count: str) -> int:
    """The number of "12 xã", "hai xã"; 0 where it is none."""
    word = count.split(" ")[0].partition("/")[0]
    return int(word) if word.isdigit() else DIGITS.get(word, 0)


def _first_behind(analysis: Analysis, sentence: Sentence, groups: list[Group], claim: Claim) -> Group | None:
    """The first group behind a claim; not the unit around a list: "đạt chuẩn cho 3 xã |của huyện B| gồm: A, C và D", "các xã
    có 2 thôn được công nhận gồm: |xã B| (thôn A, thôn C)".
    """
    key, following = analysis.text.key, [g for g in groups if g.start >= claim.end]
    if claim.standard == "model_village" and len(following) > 1 and following[0].places[0].level == "commune":
        inside = following[1].places[0].level == "village" and key[following[0].end : following[1].start] == " ("
        return following[1] if inside else following[0]
    if (
        len(following) > 1
        and following[0].places[0].level in ("district", "province")
        and following[1].places[0].level == "commune"
    ):
        named = analysis.text.canonical[claim.end : following[0].start]
        if named.endswith("(") and named[:-1].split()[-1:] and named[:-1].split()[-1][0].isupper():
            return following[1]  # "gồm: Na Ngoi (|huyện B|); |A|, C": the first has a name that no gazetteer holds
        opens = key.startswith(":", following[0].end)  # "đạt chuẩn năm 2021 tỉnh B|:| 1. Xã A"
        around = opens or stands_around(key, sentence.start, following[0].start)
        if around and _P.list_after.fullmatch(key, following[0].end, following[1].places[0].start):
            return following[1]
    return following[0] if following else None


def _may_own(analysis: Analysis, group: Group, claim: Claim, sentence: Sentence) -> bool:
    """Whether a group may be the subject of a claim: not "của huyện B", "UBND huyện B", nor a province where communes are meant."""
    place, key = group.places[0], analysis.text.key
    larger = place.level in ("district", "province")
    headed = larger and sentence.index == 0 and ":" in key[place.end : claim.start]
    if headed and not (place.level == "district" and _P.as_district.search(key, claim.start, claim.end)):
        return False  # "|Nga Sơn|: Vùng cói về đích": a headline says where, not "|Nga Sơn|: Đón danh hiệu huyện nông thôn mới"
    if _GROUP.told_apart.match(key, group.end):
        return True  # "trụ sở xã A |- đơn vị vừa đón bằng công nhận|"
    if place.in_title or is_facility(analysis, group, sentence):
        return False
    told = _P.of_smaller.match(key, claim.end)
    if told is not None and RANK[place.level] < RANK[told.lastgroup or ""]:
        return False  # "huyện A lùi thời gian |về đích nông thôn mới| của 3 xã"
    if not larger and _P.of_larger.search(key, claim.start, claim.end):
        return False  # "xã A nâng cao, qua đó đủ điều kiện |công nhận huyện nông thôn mới|"
    if place.level == "village" and COMMUNE in key[claim.start : claim.end].split():
        return False  # "năm 2019 có 2 thôn kiểu mẫu (|A, B|), năm 2020 đạt |xã| nông thôn mới kiểu mẫu"
    if _P.came_after.search(key, sentence.start, place.type_start) and _P.told_aside.match(key, group.end):
        return False  # "xã A là xã thứ hai|, sau xã B,| được công nhận"
    around = stands_around(key, sentence.start, place.type_start) and not _aims_itself(analysis, sentence, place, claim)
    if around and (larger or _is_around_village(analysis, place, sentence)):
        return False
    if place.level == "province" and _P.decides.match(key, place.end, claim.start + OPENS):
        return False
    return place.level != "province" or _of_province(key, group.end, claim)


def _aims_itself(analysis: Analysis, sentence: Sentence, place: Toponym, claim: Claim) -> bool:
    """Whether a unit has the aim that is told: "|Mục tiêu của huyện A| là đến năm 2025 đạt chuẩn"; not "... là một xã đạt
    chuẩn", "... là đưa B về đích".
    """
    key, between = analysis.text.key, (place.end, claim.start)
    aims = _P.aim_of.search(key, sentence.start, place.type_start) is not None
    return aims and _P.smaller.search(key, *between) is None and not analysis.toponyms_between(*between)


def _is_around_village(analysis: Analysis, place: Toponym, sentence: Sentence) -> bool:
    """Whether a commune only says where a village lies: "Thôn A là khu dân cư kiểu mẫu đầu tiên của |xã B|, được công
    nhận năm 2017", "Đây là thôn thứ hai của |xã B| đạt chuẩn".
    """
    if place.level != "commune":
        return False
    named = analysis.toponyms_between(sentence.start, place.type_start)
    ranked = _P.village_of.search(analysis.text.key, max(sentence.start, place.type_start - _RANKED), place.type_start)
    return ranked is not None or any(p.level == "village" for p in named)


def _of_province(key: str, end: int, claim: Claim) -> bool:
    """Whether a claim is about a province and not about units in it: "TP Hải Phòng |được Thủ tướng công nhận hoàn thành
    nhiệm vụ| xây dựng nông thôn mới".
    """
    said = key[claim.start : claim.end]
    return _PROVINCE in said or (
        _P.standard.search(said) is not None
        and claim.start - end <= FROM_PROVINCE
        and not _P.smaller.search(key, end, claim.end)
        and not re.search(r"[,;:]", key[end : claim.start])
    )


def is_facility(analysis: Analysis, group: Group, sentence: Sentence) -> bool:
    """Whether what stands in a unit is meant, and not the unit: "|Trạm y tế| xã A đạt chuẩn"."""
    start = group.places[0].type_start
    found = _P.of(analysis.gazetteer.cues).facility.search(analysis.text.key, max(sentence.start, start - 40), start)
    if found is None:
        return False
    named = analysis.toponyms_between(sentence.start, group.start)
    return not any(p.start <= found.start() < p.end for p in named)  # "huyện |Chợ| Mới có xã A" tells of no market
