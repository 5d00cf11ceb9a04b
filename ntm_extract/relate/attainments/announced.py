"""ANNOUNCED: lists of units that an earlier sentence announces, or that years part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import BY_AUTHORITY, OPENS, Claim
from ntm_extract.relate.attainments.group import Group, Member
from ntm_extract.relate.attainments.lines import LIST_POINT
from ntm_extract.relate.attainments.listing import YEAR_ROW, fit_to_count, names_alone
from ntm_extract.span import line_start

_P = phrases("announced")
LATER = 2  # sentences behind a claim in which those that it counts may be named
AGAIN = 3  # sentences behind a claim in which "chín xã đó là" are still those that it counts
CAPTION = 120  # characters of a line that may stand between an announcement and its list


def announced(
    analysis: Analysis, sentence: Sentence, groups: list[Group], last: Claim, goes_on: bool = False
) -> list[Member]:
    """Units of a list that the sentence before announced: "... công nhận 13 xã đạt chuẩn. |Cụ thể là các xã: A, B
    (huyện C); D (huyện E)|", "... 12 xã. |Trong đó, huyện C có 2 xã (A, B)|. |Huyện E có 1 xã (D)|", "... danh sách các xã
    đăng ký về đích. |Cụ thể gồm: A, B|". ``goes_on``: the sentence before is a part of that list.
    """
    key, before = analysis.text.key, analysis.sentence(last.start)
    if (those := _those_again(analysis, sentence, before)) is not None:
        return _on_level(key, groups, last, "commune", those.end() - 1)
    opens = _opening(analysis, sentence, last, goes_on)
    if opens is None or not (goes_on or _only_caption(analysis, before, sentence)):
        return []
    told = list(_P.so_many.finditer(key, before.start, before.end))
    if (not told or goes_on) and not _names_alone(analysis, opens.end(), sentence.end):
        return []  # "Cụ thể: xã A |20 tấn|, xã B |30 tấn|"
    if not told and _P.several.search(key, before.start, last.start) is None:
        return []
    units = "district" if told and all(m["district"] for m in told) else "commune"
    level = "village" if last.standard == "model_village" else units
    members = _on_level(key, groups, last, level, opens.end() - 1)
    return members if not told or len(members) <= max(small(m["count"]) for m in told) else []


def _those_again(analysis: Analysis, sentence: Sentence, before: Sentence) -> re.Match[str] | None:
    """What opens a list of as many as a sentence ``before`` has counted: "Năm qua tỉnh ký 9 quyết định công nhận xã đạt chuẩn.
    Tỉnh vì vậy có 15 xã. |Chín xã đó là:| A, B ...".
    """
    key = analysis.text.key
    those = _P.those_again.match(key, sentence.start, sentence.end)
    if those is None or not 0 < sentence.index - before.index <= AGAIN:
        return None
    counted = {small(m["count"]) for m in _P.number.finditer(key, before.start, before.end)}
    alone = _names_alone(analysis, those.end(), sentence.end)
    return those if alone and small(those["count"]) in counted else None


def _opening(analysis: Analysis, sentence: Sentence, last: Claim, goes_on: bool) -> re.Match[str] | None:
    """What opens the list that a sentence is, or the next part of one that ``goes_on``."""
    key, before, at = analysis.text.key, analysis.sentence(last.start), (sentence.start, sentence.end)
    if _P.the_rest.match(key, *at):
        return None
    opens = _P.opens_list.match(key, *at)
    if opens is None and sentence.index == before.index + 1:
        opens = _P.bracket.match(key, *at)
    if opens is not None:
        return opens
    shares = goes_on or (_tells_shares(analysis, sentence) and not _P.turns_away.search(key, last.end, before.end))
    return _P.next_share.match(key, *at) if shares else None


def _names_alone(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a list holds nothing but names, and perhaps others that it does not name: "A, B |cùng một số xã của huyện C|"."""
    others = _P.and_others.search(analysis.text.key, start, end)
    return names_alone(analysis.text.canonical[start : others.start() if others else end].rstrip(".…"))


def _on_level(key: str, groups: list[Group], last: Claim, level: str, low: int) -> list[Member]:
    """The members on a level, as deep in the brackets behind ``low`` as the first; not of whom something else is told:
    "huyện C 2 xã (A, B); huyện E 1 xã |D chưa đạt|".
    """
    fit = (g for g in groups if key.startswith(")", g.end) or not _P.told_else.match(key, g.end))
    listed = [member for group in fit for member in fit_to_count(group, last, key) if member.place.level == level]
    depth = [key.count("(", low, m.place.start) - key.count(")", low, m.place.start) for m in listed]
    return [member for member, inside in zip(listed, depth, strict=True) if inside == depth[0]]


def _tells_shares(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence tells only how many, and which, communes of districts they are: "Huyện C có 2 xã là A và B"."""
    at = sentence.start
    for piece in analysis.text.canonical[sentence.start : sentence.end].rstrip(".…").split(";"):
        share = _P.next_share.match(analysis.text.key, at + len(piece) - len(piece.lstrip()), at + len(piece))
        if share is None or not names_alone(analysis.text.canonical[share.end() : at + len(piece)].strip(" ()")):
            return False
        at += len(piece) + 1
    return True


def named_later(analysis: Analysis, sentence: Sentence, groups: list[Group], waits: Claim) -> list[Member]:
    """The units that a sentence soon behind a claim names with the number that it counted: "Tỉnh đã có |2 xã| đạt chuẩn.
    Người dân |hai xã A và B| đã góp ..."; behind a headline also without the number.
    """
    key, before = analysis.text.key, analysis.sentence(waits.start)
    headline = before.index == 0 and _P.on_it.search(key, sentence.start, sentence.end) is not None
    if not 0 < sentence.index - before.index <= LATER or not (headline or waits.status in (None, *BY_AUTHORITY)):
        return []
    told = [small(m["count"]) for m in _P.as_many.finditer(key, before.start, before.end if headline else waits.end)]
    if not told or (sentence.line != before.line and _P.other_topic.match(key, sentence.start)):
        return []
    for group in groups:
        first = group.places[0]
        if len(group.places) != told[-1]:
            continue
        again = _P.as_many.search(key, max(sentence.start, first.start - OPENS), first.start)
        if again is not None and again.end() == first.start and small(again["count"]) == told[-1]:
            start = again.start()
        elif headline and len(group.places) > 1 and first.level == "commune" and not first.in_title:
            start = first.type_start
        else:
            continue
        if not _P.others_than.search(key, sentence.start, start):
            return fit_to_count(group, waits, key)
    return []


def _only_caption(analysis: Analysis, before: Sentence, sentence: Sentence) -> bool:
    """Whether nothing but the words under a picture stands between two sentences: "Ảnh minh họa", "Một góc xã A. Ảnh: TL"."""
    between = analysis.sentences.between(before, sentence)
    if not between:
        return True
    start, end = between[0].start, between[-1].end
    alone = between[0].line == between[-1].line not in (before.line, sentence.line)
    key = analysis.text.key
    caption = key[end - 1] not in ".!?;:" or not _P.tells_more.search(key, start, end)
    return alone and end - start <= CAPTION and caption


def by_year(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim
) -> Iterator[tuple[Toponym, Claim, int]]:
    """Communes listed year by year behind a claim, with it, an aim where the year is planned for: "37 xã đạt chuẩn nâng cao (|Năm 2020 có 4 xã gồm A, B; C (huyện D)|.
    |Năm 2021 có 13 xã: ...|)"; on other lines as points: "- Năm 2014 có 1 xã đạt chuẩn: A.⏎- |Năm 2015 có 2 xã: B, C|"; not "năm 2016 có 2 xã |đang lập hồ sơ| gồm D, E".
    """
    key = analysis.text.key
    start = line_start(analysis.text.canonical, sentence.start)
    point = LIST_POINT.match(analysis.text.canonical, start) or _P.year_line.match(key, sentence.start)
    if sentence.line != analysis.sentence(last.start).line and not point:
        return
    counts = [q for q in analysis.quantities_between(max(sentence.start, last.end), sentence.end) if q.noun == COMMUNE]
    for count, after in zip_longest(counts, counts[1:]):
        row = YEAR_ROW.search(key, max(sentence.start, count.start - OPENS - 20), count.start)
        if row is None or _P.of_claim.fullmatch(key, last.end, row.end()):
            continue  # "2 xã đạt chuẩn |từ năm 2015, |3 xã là A, B, C đang hoàn thiện hồ sơ"
        limit = after.start if after else sentence.end
        members = [
            place
            for group in groups
            if count.end <= group.start < limit and not _P.told_else.match(key, group.end)
            if not any(c.status and count.end <= c.start < group.start for c in claims)
            for place, _ in fit_to_count(group, last, key)
            if place.level == "commune"
        ]
        if len(members) <= count.value:
            low = max(sentence.start, key.rfind(";", sentence.start, row.start()))
            # "|Phấn đấu| cuối năm 2015 có thêm 2 xã: A, B"
            claim = last._replace(status="target") if _P.planned.search(key, low, row.start()) else last
            yield from ((place, claim, int(row["year"])) for place in members)
