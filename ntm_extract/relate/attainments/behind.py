"""BEHIND: a group of units behind claims, with what decides whether a claim before it goes on with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim
from ntm_extract.relate.attainments.group import YEAR_ONLY, Group
from ntm_extract.relate.attainments.listing import ROW, YEAR_ROW
from ntm_extract.relate.attainments.year_in_clause import deed_year

_P = phrases("continued")
_ANNOUNCED = phrases("announced")
TIED = 48  # characters before units in which stands what ties them to a claim
CLAUSE = 80  # characters of "dù là xã điểm của huyện, cũng treo băng rôn, mà tới nay "


class Behind(NamedTuple):
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


def behind_of(analysis: Analysis, sentence: Sentence, group: Group, claims: list[Claim], last: Claim) -> Behind:
    key, before = analysis.text.key, analysis.sentence(last.start)
    near = sentence.line == before.line
    base = next(
        (c if c.start != last.start else last for c in reversed(claims) if c.explicit and c.end <= group.start),
        last if near and last.end <= group.start else None,
    )
    tied = _P.tied.search(key, max(sentence.start - 2, group.start - TIED), group.start)
    alone = [c for c in claims if not c.explicit and c.status and c.start >= group.end]
    after = next((c for c in alone if _P.to_status.fullmatch(key, group.end, c.start)), None)
    after = after or next((c for c in alone if _fails_at_last(analysis, group, c)), None)
    since = sentence.index - before.index
    return Behind(analysis, key, sentence, group, claims, last, since, near, base, tied, after)


def _fails_at_last(analysis: Analysis, group: Group, claim: Claim) -> bool:
    """Whether a clause tells why a unit has failed, and then that it has: "xã A (huyện B) dù là xã điểm mà tới nay |chưa
    đạt| do vướng chợ"; not "tiêu chí trường học tuy đã làm nhưng |chưa đạt|".
    """
    key = analysis.text.key
    if claim.status != "not_achieved" or claim.start - group.end > CLAUSE or not _P.fails_alone.match(key, claim.end):
        return False
    told = _P.to_failure.fullmatch(key, group.end, claim.start)
    return told is not None and not analysis.toponyms_between(told.start("why"), claim.start)


def own_year(it: Behind, base: Claim) -> re.Match[str] | None:
    """The year that makes a unit a part of the claim before it: behind the name ("xã B |năm 2015|") or before it ("|năm
    2015 có| xã B, xã C").
    """
    key, first, end = it.key, it.group.places[0], it.group.end
    row = YEAR_ROW.search(key, max(it.sentence.start, it.group.start - ROW), first.type_start) if it.near else None
    if row is not None and (_ANNOUNCED.told_else.match(key, end) or _P.does_else.match(key, end)):
        row = None  # "năm 2015 có 2 xã (A, B) |bị lũ|"
    # "A phấn đấu đạt chuẩn |năm 2018, |B năm 2020"
    told = base.status != "target" or (row is not None and row[0].endswith(", "))
    if (
        row is not None
        and _ANNOUNCED.of_claim.fullmatch(key, base.end, row.end())
        and any(p.level == first.level for p in it.analysis.toponyms_between(it.sentence.start, base.start))
    ):
        row = None  # "xã A về đích |năm 2014, |xã B mới đạt 9 tiêu chí"
    if row is not None and any(
        (own := deed_year(key, p.end)) and own.end("year") == row.end("year")
        for p in it.analysis.toponyms_between(base.end, row.start())
    ):
        row = None  # "xã A xong |năm 2015, |xã B hoàn thành 9 tiêu chí"
    return (YEAR_ONLY.match(key, end) if told else None) or deed_year(key, end) or row
