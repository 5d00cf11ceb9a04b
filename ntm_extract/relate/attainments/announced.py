"""ANNOUNCED: lists of units that an earlier sentence announces, that years part, or that a claim goes on to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import DIGITS
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import OPENS, Claim
from ntm_extract.relate.attainments.group import YEAR_ONLY, Group, Member
from ntm_extract.relate.attainments.listing import names_alone

_P = phrases("announced")
SOON = 4  # sentences behind a claim in which an aim with a year alone is still of its standard
CAPTION = 120  # characters of a line that may stand between an announcement and its list
DATED = 2  # years in a list that make it one by years
_WARD = ("phường ", "quận ")


def fit_to_count(group: Group, claim: Claim, key: str) -> list[Member]:
    """Members on the level that the standard is for, each with the year right behind it."""
    out: list[Member] = []
    shared = _P.given_in.match(key, group.end)
    for place in group.places:
        if (place.level == "village") != (claim.standard == "model_village"):
            continue
        if (
            key.startswith(_WARD, place.type_start)
            and place.type_start < place.start
            and claim.standard != "urban_civilized"
        ):
            continue  # towns have a standard of their own
        own = YEAR_ONLY.match(key, place.end) if len(group.places) > 1 else None
        year = shared or own
        out.append(Member(place, int(year["year"]) if year else None))
    return _years_of_several(out)


def _years_of_several(members: list[Member]) -> list[Member]:
    """Members in a list that dates others, with the year behind the next: "A (2014), B (2015), |C, D (2016)|"."""
    if sum(year is not None for _, year in members) < DATED:
        return members
    out: list[Member] = []
    behind: int | None = None
    for place, year in reversed(members):
        behind = year or behind
        out.append(Member(place, behind))
    return out[::-1]


def announced(
    analysis: Analysis, sentence: Sentence, groups: list[Group], last: Claim, goes_on: bool = False
) -> list[Member]:
    """Units of a list that the sentence before announced: "... công nhận 13 xã đạt chuẩn. |Cụ thể là các xã: A, B
    (huyện C); D (huyện E)|", "... 12 xã. |Trong đó, huyện C có 2 xã (A, B)|. |Huyện E có 1 xã (D)|", "... danh sách các xã
    đăng ký về đích. |Cụ thể gồm: A, B|". ``goes_on``: the sentence before is a part of that list.
    """
    key, before = analysis.text.key, analysis.sentence(last.start)
    opens = _P.opens_list.match(key, sentence.start, sentence.end) or (
        _P.bracket.match(key, sentence.start, sentence.end) if sentence.index == before.index + 1 else None
    )
    if opens is None and goes_on:
        opens = _P.next_share.match(key, sentence.start, sentence.end)
    if opens is None or not (goes_on or _only_caption(analysis, before, sentence)):
        return []
    counts = [int(m["count"]) for m in _P.so_many.finditer(key, before.start, before.end)]
    if (not counts or goes_on) and not names_alone(analysis.text.canonical[opens.end() : sentence.end].rstrip(".…")):
        return []  # "Cụ thể: xã A |20 tấn|, xã B |30 tấn|"
    if not counts and _P.several.search(key, before.start, last.start) is None:
        return []
    level = "village" if last.standard == "model_village" else "commune"
    listed = [member for group in groups for member in fit_to_count(group, last, key) if member.place.level == level]
    depth = [
        key.count("(", opens.end() - 1, m.place.start) - key.count(")", opens.end() - 1, m.place.start) for m in listed
    ]
    members = [member for member, inside in zip(listed, depth, strict=True) if inside == depth[0]]
    return members if not counts or len(members) <= max(counts) else []


def _only_caption(analysis: Analysis, before: Sentence, sentence: Sentence) -> bool:
    """Whether nothing but the words under a picture stands between two sentences: "Ảnh minh họa"."""
    between = analysis.sentences.items[before.index + 1 : sentence.index]
    return len(between) <= 1 and all(
        s.end - s.start <= CAPTION and analysis.text.key[s.end - 1] not in ".!?;:" for s in between
    )


def by_year(analysis: Analysis, sentence: Sentence, groups: list[Group], last: Claim) -> Iterator[tuple[Toponym, int]]:
    """Communes listed year by year behind a claim: "37 xã đạt chuẩn nâng cao (|Năm 2020 có 4 xã gồm A, B; C (huyện D)|.
    |Năm 2021 có 13 xã: ...|)".
    """
    key = analysis.text.key
    if sentence.line != analysis.sentence(last.start).line:
        return
    counts = [q for q in analysis.quantities_between(max(sentence.start, last.end), sentence.end) if q.noun == "xã"]
    for count, after in zip_longest(counts, counts[1:]):
        if (row := _P.year_row.search(key, max(sentence.start, count.start - OPENS - 20), count.start)) is None:
            continue
        limit = after.start if after else sentence.end
        members = [
            place
            for group in groups
            if count.end <= group.start < limit
            for place, _ in fit_to_count(group, last, key)
            if place.level == "commune"
        ]
        if len(members) <= count.value:
            yield from ((place, int(row["year"])) for place in members)


def continued(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim, used: set[int]
) -> Iterator[tuple[Toponym, Claim, int | None]]:
    """Units that a claim before them holds for: a year alone ("xã B năm 2015"), or a status alone ("phấn đấu thêm 2 xã
    (A, B)", "xã C đăng ký năm 2017").
    """
    key = analysis.text.key
    near = sentence.line == analysis.sentence(last.start).line  # a year alone goes on within the paragraph only
    for group in groups:
        place = group.places[0]
        tied = _P.tied.search(key, max(sentence.start, group.start - 40), group.start)
        if (
            place.start in used
            or place.in_title
            or not (
                place.level == "commune"
                or (place.level == "district" and (tied or _told_year(key, sentence, group)))
                or (place.level == "village" and last.standard == "model_village")
            )
        ):
            continue
        base = next(
            (c for c in reversed(claims) if c.explicit and c.end <= group.start),
            last if near and last.end <= group.start else None,
        )
        status = [c for c in claims if not c.explicit and c.status]
        after = next((c for c in status if _P.to_status.fullmatch(key, group.end, c.start)), None)
        if after is not None and _P.other_title.match(key, after.end):
            continue
        ahead = next(
            (
                c
                for c in reversed(status)
                if c.end <= group.start
                and (
                    _P.ahead.fullmatch(key, c.end, place.type_start)
                    or (
                        c.status == "not_achieved"
                        and _P.fails.fullmatch(key, c.end, place.type_start)
                        and sentence.index - analysis.sentence(last.start).index <= 2
                        and _P.so_many.search(key, sentence.start, c.start)
                    )
                )
            ),
            None,
        )
        if after is not None and not near and not base:
            soon = sentence.index - analysis.sentence(last.start).index <= SOON
            fails = key.startswith("nhưng ", after.start - 6) and not _P.falls_short.match(key, after.end)
            after = after if soon and (fails or _P.year_behind.match(key, after.end)) else None
        claim = after or ahead
        if claim is not None:
            source = base or next(
                (c for c in claims if c.explicit and c.start >= group.end and ";" not in key[group.end : c.start]), None
            )
            source = source or (last if last.end <= group.start else last._replace(standard="ntm"))
            for one, own in fit_to_count(group, source, key):
                yield one, Claim(claim.start, claim.end, source.standard, claim.status, True), own
        elif base is not None and (apart := _years_apart(analysis, group, base)):
            for one, _ in fit_to_count(group, base, key):
                yield one, base, apart
        elif (base is not None or sentence.index == analysis.sentence(last.start).index + 1) and _P.one_of_them.match(
            key, group.end
        ):
            among = base or last
            for one, own in fit_to_count(group, among, key):
                yield one, among, own
        elif base is not None and tied:
            earlier = "achieved" if tied["after"] and base.status != "recognized" else base.status
            within = [t.last.year for t in analysis.timexes_between(tied.start(), tied.end()) if t.last]
            for one, own in fit_to_count(group, base, key):
                claim = base._replace(status=earlier, timeless=bool(tied["after"] or tied["then"]))
                yield one, claim, own or next(iter(within), None)  # "9 xã đạt chuẩn; |trong năm| có thêm A"
        elif base is not None and (year := _own_year(key, sentence, group, base, near)):
            for one, own in fit_to_count(group, base, key):
                yield one, base, own or int(year["year"])
        elif base is not None and base.status in (None, "recognized") and _is_among(key, base, group, claims):
            for one, own in fit_to_count(group, base, key):
                yield one, base, own


def _is_among(key: str, base: Claim, group: Group, claims: list[Claim]) -> bool:
    """Whether a unit is one of those just counted, of which no other claim is made: "có 5 xã về đích, |trong đó xã A| về
    sớm một năm".
    """
    if not _P.among.fullmatch(key, base.end, group.places[0].start):
        return False
    return not any(c.start >= group.end and ";" not in key[group.end : c.start] for c in claims)


def _years_apart(analysis: Analysis, group: Group, base: Claim) -> int | None:
    """The year of a unit that is told by its distance: "xã A về đích năm 2014, |trước xã B một năm|", "; |xã B sớm hơn
    một năm|".
    """
    key = analysis.text.key
    behind = _P.years_between.match(key, group.end)
    before = _P.side.search(key, max(base.end, group.start - OPENS), group.start) if behind else None
    if behind is None or (behind["by"] is None and before is None):
        return None
    times = [t for t in analysis.timexes_between(base.start, group.start) if t.last and not t.programme]
    if not times or times[-1].last is None:
        return None
    many = DIGITS.get(behind["many"]) or int(behind["many"])
    earlier = behind["by"] == "sớm" if behind["by"] else before is not None and before["side"] == "sau"
    return times[-1].last.year + (-many if earlier else many)


def _told_year(key: str, sentence: Sentence, group: Group) -> bool:
    """Whether a district stands with a year of its own, and not around others: "huyện A về đích năm 2020, |huyện B năm
    2021|".
    """
    return YEAR_ONLY.match(key, group.end) is not None and not _P.outer.search(
        key, max(sentence.start, group.start - 28), group.start
    )


def _own_year(key: str, sentence: Sentence, group: Group, base: Claim, near: bool) -> re.Match[str] | None:
    """The year that makes a unit a part of the claim before it: behind the name ("xã B |năm 2015|") or before it ("|năm
    2015 có| xã B, xã C").
    """
    behind = YEAR_ONLY.match(key, group.end) if base.status != "target" else None
    return behind or (
        _P.year_row.search(key, max(sentence.start, group.start - OPENS - 20), group.places[0].type_start)
        if near
        else None
    )
