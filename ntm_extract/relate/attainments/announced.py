"""ANNOUNCED: lists of units that an earlier sentence announces, that years part, or that a claim goes on to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, OPENS, WEIGHED, Claim
from ntm_extract.relate.attainments.claim_year import LIST_POINT, last_year, line_start
from ntm_extract.relate.attainments.group import YEAR_ONLY, Group, Member, stands_around
from ntm_extract.relate.attainments.listing import ROW, YEAR_ROW, fit_to_count, names_alone
from ntm_extract.relate.attainments.shares import is_share

_P = phrases("announced")
SOON = 4  # sentences behind a claim in which an aim with a year alone is still of its standard
DENIED = 2  # sentences behind a claim in which "3 xã chưa đạt là A" is still of its standard
TIED = 40  # characters before units in which stands what ties them to a claim
CAPTION = 120  # characters of a line that may stand between an announcement and its list
_WILL = _P.words("will")


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
    if opens is None and (
        goes_on or (_tells_shares(analysis, sentence) and not _P.turns_away.search(key, last.end, before.end))
    ):
        opens = _P.next_share.match(key, sentence.start, sentence.end)
    if opens is None or not (goes_on or _only_caption(analysis, before, sentence)):
        return []
    told = list(_P.so_many.finditer(key, before.start, before.end))
    counts = [small(m["count"]) for m in told]
    others = _P.and_others.search(key, opens.end(), sentence.end)
    rest = analysis.text.canonical[opens.end() : others.start() if others else sentence.end]
    if (not counts or goes_on) and not names_alone(rest.rstrip(".…")):
        return []  # "Cụ thể: xã A |20 tấn|, xã B |30 tấn|"
    if not counts and _P.several.search(key, before.start, last.start) is None:
        return []
    units = "district" if told and all(m["district"] for m in told) else "commune"
    level = "village" if last.standard == "model_village" else units
    listed = [member for group in groups for member in fit_to_count(group, last, key) if member.place.level == level]
    depth = [
        key.count("(", opens.end() - 1, m.place.start) - key.count(")", opens.end() - 1, m.place.start) for m in listed
    ]
    members = [member for member, inside in zip(listed, depth, strict=True) if inside == depth[0]]
    return members if not counts or len(members) <= max(counts) else []


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
    if not 0 < sentence.index - before.index <= DENIED or not (headline or waits.status in (None, *WEIGHED)):
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
    """Whether nothing but the words under a picture stands between two sentences: "Ảnh minh họa"."""
    between = analysis.sentences.items[before.index + 1 : sentence.index]
    return len(between) <= 1 and all(
        s.end - s.start <= CAPTION and analysis.text.key[s.end - 1] not in ".!?;:" for s in between
    )


def by_year(analysis: Analysis, sentence: Sentence, groups: list[Group], last: Claim) -> Iterator[tuple[Toponym, int]]:
    """Communes listed year by year behind a claim: "37 xã đạt chuẩn nâng cao (|Năm 2020 có 4 xã gồm A, B; C (huyện D)|.
    |Năm 2021 có 13 xã: ...|)"; on other lines as points: "- Năm 2014 có 1 xã đạt chuẩn: A.⏎- |Năm 2015 có 2 xã: B, C|".
    """
    key = analysis.text.key
    start = line_start(analysis.text.canonical, sentence)
    if sentence.line != analysis.sentence(last.start).line and not LIST_POINT.match(analysis.text.canonical, start):
        return
    counts = [q for q in analysis.quantities_between(max(sentence.start, last.end), sentence.end) if q.noun == "xã"]
    for count, after in zip_longest(counts, counts[1:]):
        row = YEAR_ROW.search(key, max(sentence.start, count.start - OPENS - 20), count.start)
        if row is None or _P.of_claim.fullmatch(key, last.end, row.end()):
            continue  # "2 xã đạt chuẩn |từ năm 2015, |3 xã là A, B, C đang hoàn thiện hồ sơ"
        limit = after.start if after else sentence.end
        members = [
            place
            for group in groups
            if count.end <= group.start < limit and not _P.told_else.match(key, group.end)
            for place, _ in fit_to_count(group, last, key)
            if place.level == "commune"
        ]
        if len(members) <= count.value:
            yield from ((place, int(row["year"])) for place in members)


class _Behind(NamedTuple):
    """A group of units behind claims. ``since``: how many sentences it stands behind the ``last`` claim; ``near``: it stands
    in the paragraph of that, as a year alone must; ``base``: the claim before it, in its sentence or paragraph; ``tied``:
    the words that tie it to one; ``after``: a status alone right behind it: "xã C |đăng ký| năm 2017".
    """

    analysis: Analysis
    key: str
    sentence: Sentence
    group: Group
    claims: list[Claim]
    last: Claim
    since: int
    near: bool
    base: Claim | None
    tied: re.Match[str] | None
    after: Claim | None


class _Goes(NamedTuple):
    """How a claim goes on: ``source`` says of which level its units are, ``year`` dates those without one of their own."""

    source: Claim
    claim: Claim
    year: int | None = None


def continued(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim, used: set[int]
) -> Iterator[tuple[Toponym, Claim, int | None]]:
    """Units that a claim before them holds for: a year alone ("xã B năm 2015"), or a status alone ("phấn đấu thêm 2 xã
    (A, B)", "xã C đăng ký năm 2017").
    """
    for group in groups:
        if group.places[0].start in used:
            continue
        behind = _behind(analysis, sentence, group, claims, last)
        if not _may_go_on(behind):
            continue
        goes = next((found for way in _WAYS if (found := way(behind)) is not None), None)
        if goes is not None:
            for one, own in fit_to_count(group, goes.source, behind.key):
                yield one, goes.claim, own or goes.year


def _behind(analysis: Analysis, sentence: Sentence, group: Group, claims: list[Claim], last: Claim) -> _Behind:
    key, before = analysis.text.key, analysis.sentence(last.start)
    near = sentence.line == before.line
    base = next(
        (c for c in reversed(claims) if c.explicit and c.end <= group.start),
        last if near and last.end <= group.start else None,
    )
    tied = _P.tied.search(key, max(sentence.start - 2, group.start - TIED), group.start)
    alone = (c for c in claims if not c.explicit and c.status)
    after = next((c for c in alone if _P.to_status.fullmatch(key, group.end, c.start)), None)
    since = sentence.index - before.index
    return _Behind(analysis, key, sentence, group, claims, last, since, near, base, tied, after)


def _may_go_on(it: _Behind) -> bool:
    """Whether units are of a kind that reaches standards, and no other title is theirs."""
    place = it.group.places[0]
    fits = (
        place.level == "commune"
        or (place.level == "district" and (it.tied or _told_alone(it) or _share(it)) and not _is_of_others(it))
        or (place.level == "village" and it.last.standard == "model_village")
    )
    if place.in_title or not fits:
        return False
    return it.after is None or _P.other_title.match(it.key, it.after.end) is None


def _is_of_others(it: _Behind) -> bool:
    """Whether units in a district are meant: "huyện B |phấn đấu đưa| xã C về đích", "tiếp đến là huyện B |5 xã|"."""
    end = it.after.end if it.after else it.group.end
    return _P.of_others.search(it.key, it.group.end, end + OPENS) is not None


def _status_ahead(it: _Behind) -> Claim | None:
    """A status alone right in front: "|phấn đấu| thêm 2 xã (A, B)", "3 xã |chưa đạt| là A"."""
    place = it.group.places[0]
    for claim in reversed(it.claims):
        if claim.explicit or not claim.status or claim.end > it.group.start:
            continue
        if _P.ahead.fullmatch(it.key, claim.end, place.type_start):
            return claim
        fails = claim.status == "not_achieved" and _P.fails.fullmatch(it.key, claim.end, place.type_start)
        if fails and it.since <= DENIED and _P.so_many.search(it.key, it.sentence.start, claim.start):
            return claim
    return None


def _by_status(it: _Behind) -> _Goes | None:
    after = it.after
    if after is not None and it.key.startswith(_WILL, after.start) and not _P.is_standard.match(it.key, after.end):
        after = None  # "xã A và xã B |sẽ| sáp nhập"
    if after is not None and not it.near and not it.base:
        fails = it.key.startswith("nhưng ", after.start - 6) and not _P.falls_short.match(it.key, after.end)
        missed = _P.missed.match(it.key, after.start) is not None  # "chỉ xã A |lỡ hẹn|"
        after = after if missed or (it.since <= SOON and (fails or _P.year_behind.match(it.key, after.end))) else None
    told = after or _status_ahead(it)
    if told is None:
        return None
    far = not it.near and not it.base  # what was named long before may be another standard
    following = (c for c in it.claims if c.explicit and c.start >= it.group.end)
    source = it.base or next((c for c in following if ";" not in it.key[it.group.end : c.start]), None)
    known = it.last.end <= it.group.start and not (far and _P.missed.match(it.key, told.start))
    source = source or (it.last if known else it.last._replace(standard="ntm"))
    return _Goes(source, Claim(told.start, told.end, source.standard, told.status, True))


def _by_distance(it: _Behind) -> _Goes | None:
    year = _years_apart(it.analysis, it.group, it.base) if it.base is not None else None
    return _Goes(it.base, it.base, year) if it.base is not None and year else None


def _by_tie(it: _Behind) -> _Goes | None:
    """ "9 xã đạt chuẩn; |trong năm có thêm| A"."""
    if it.tied is None or ((it.tied["after"] or it.tied["besides"]) and not _P.same_deed.match(it.key, it.group.end)):
        return None  # "Đây là xã thứ hai sau xã A |làm đường hoa|", "Ngoài ra còn có xã A |làm đường hoa|"
    base = it.base
    if base is None and it.tied["after"] and it.since == 1 and _P.this_one.match(it.key, it.sentence.start):
        base = it.last if it.last.status in (None, "recognized") else None
    if base is None:
        return None
    status = "achieved" if it.tied["after"] and base.status != "recognized" else base.status
    within = (
        t.last.year
        for t in it.analysis.timexes_between(*it.tied.span())
        if t.last and t.kind != "as_of" and (t.first is None or t.first.year == t.last.year)
    )
    claim = base._replace(status=status, timeless=bool(it.tied["after"] or it.tied["then"]))
    return _Goes(base, claim, next(within, None))


def _by_year(it: _Behind) -> _Goes | None:
    if it.base is None:
        return None
    year = _own_year(it, it.base)
    if year is not None:
        ahead = " sẽ " in it.key[year.end("year") : it.group.start]  # "năm 2018 có xã A, năm 2019 |sẽ| là xã B"
        return _Goes(it.base, it.base._replace(status="target") if ahead else it.base, int(year["year"]))
    time = _own_time(it) if it.base.end > it.sentence.start else None
    return _Goes(it.base, it.base, time) if time is not None else None


def _own_time(it: _Behind) -> int | None:
    """The year of a time that stands right behind a unit and ends its clause: "A phải về đích trong quý III, |B trong quý
    IV|".
    """
    time = next(iter(it.analysis.timexes_between(it.group.end, it.group.end + 16)), None)
    if time is None or time.kind not in ("period", "deadline") or not time.last or time.programme:
        return None
    alone = _P.to_time.fullmatch(it.key, it.group.end, time.start) and _P.ends.match(it.key, time.end)
    return time.last.year if alone else None


def _next_year(it: _Behind) -> _Goes | None:
    """A unit that is told to follow in the year after, or in the same: "Năm 2014 xã A về đích, |năm sau đến lượt| B"."""
    first, base = it.group.places[0], it.base
    if base is None or base.status in AIMS:
        return None
    row = _P.then.search(it.key, max(it.sentence.start, first.type_start - TIED), first.type_start)
    year = last_year(it.key, it.analysis.sentence(base.start).start, row.start()) if row else None
    if row is None or year is None:
        return None
    return _Goes(base, base._replace(timeless=True), year if row["same"] else year + small(row["many"] or "một"))


def _only_one(it: _Behind) -> _Goes | None:
    """The one of those that were to reach it that did: "trong ba xã được giao về đích năm 2015, |chỉ A kịp|"."""
    base = it.base
    if base is None or base.status not in AIMS:
        return None
    first = it.group.places[0]
    if not _P.only.search(it.key, max(base.end, first.type_start - OPENS), first.type_start):
        return None
    if not _P.in_time.match(it.key, it.group.end):
        return None
    times = [t.last.year for t in it.analysis.timexes_between(base.start, first.start) if t.last and not t.programme]
    return _Goes(base, base._replace(status="achieved"), times[-1] if times else None)


def _as_part(it: _Behind) -> _Goes | None:
    """One of those just counted, of which no other claim is made: "có 5 xã về đích, |trong đó xã A| về sớm một năm", "Huyện
    có 5 xã đạt chuẩn. Xã A |là một trong số đó|".
    """
    base, end = it.base, it.group.end
    if (base is not None or it.since == 1) and _P.one_of_them.match(it.key, end):
        return _Goes(base or it.last, base or it.last)
    if base is None or base.status not in (None, "recognized"):
        return None
    if not _P.among.fullmatch(it.key, base.end, it.group.places[0].start):
        return None
    claimed = any(c.start >= end and ";" not in it.key[end : c.start] for c in it.claims)
    return None if claimed else _Goes(base, base)


def _share(it: _Behind) -> _Goes | None:
    """What a larger unit has of those just counted: "có 26 xã đạt chuẩn, trong đó |huyện A có 2 xã là B, C|"."""
    base = it.base
    if base is None or not _P.so_many.search(it.key, it.sentence.start, base.end):
        return None
    return _Goes(base, base) if is_share(it.analysis, base.end, it.group) else None


def _rest(it: _Behind) -> _Goes | None:
    """Those with which a unit was told to be one of so many: "A là một trong 4 xã được công nhận; |ba xã còn lại là| B, C, D"."""
    base = it.base
    if base is None or _P.rest.search(it.key, *_before(it)) is None:
        return None
    told = _P.one_of_many.search(it.key, it.analysis.sentence(base.start).start, base.end)
    return _Goes(base, base) if told else None


def _before(it: _Behind) -> tuple[int, int]:
    """The stretch right before the names of a group, with its type word."""
    return max(it.sentence.start - 2, it.group.places[0].start - TIED), it.group.places[0].start


_WAYS = (_by_status, _only_one, _next_year, _by_distance, _by_tie, _by_year, _rest, _as_part, _share)


def _years_apart(analysis: Analysis, group: Group, base: Claim) -> int | None:
    """The year of a unit that is told by its distance: "xã A về đích năm 2014, |trước xã B một năm|", "; |xã B sớm hơn
    một năm|".
    """
    key = analysis.text.key
    behind = _P.years_between.match(key, group.end)
    before = _P.side.search(key, max(base.end, group.start - OPENS), group.start) if behind else None
    if behind is None or (behind["by"] is None and before is None):
        return None
    year = last_year(key, base.start, group.start)
    if year is None:
        return None
    many = small(behind["many"])
    earlier = behind["by"] == "sớm" if behind["by"] else before is not None and before["side"] == "sau"
    return year + (-many if earlier else many)


def _told_alone(it: _Behind) -> bool:
    """Whether a district stands with a year or a status of its own, and not around others: "huyện A về đích năm 2020,
    |huyện B năm 2021|", "thị xã A đã về đích; |huyện B phấn đấu| năm 2019".
    """
    told = it.base is not None and it.after is not None
    told = told or YEAR_ONLY.match(it.key, it.group.end) is not None
    return told and not stands_around(it.key, it.sentence.start, it.group.start)


def _own_year(it: _Behind, base: Claim) -> re.Match[str] | None:
    """The year that makes a unit a part of the claim before it: behind the name ("xã B |năm 2015|") or before it ("|năm
    2015 có| xã B, xã C").
    """
    key, first, end = it.key, it.group.places[0], it.group.end
    row = YEAR_ROW.search(key, max(it.sentence.start, it.group.start - ROW), first.type_start) if it.near else None
    if row is not None and _P.told_else.match(key, end):
        row = None  # "năm 2015 có 2 xã (A, B) |bị lũ|"
    # "A phấn đấu đạt chuẩn |năm 2018, |B năm 2020"
    told = base.status != "target" or (row is not None and row[0].endswith(", "))
    if (
        row is not None
        and _P.of_claim.fullmatch(key, base.end, row.end())
        and any(p.level == first.level for p in it.analysis.toponyms_between(it.sentence.start, base.start))
    ):
        row = None  # "xã A về đích |năm 2014, |xã B mới đạt 9 tiêu chí"
    return (YEAR_ONLY.match(key, end) if told else None) or row
