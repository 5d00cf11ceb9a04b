"""BEHIND: a group of units behind claims, with what decides whether a claim before it goes on with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim
from ntm_extract.relate.attainments.group import Group

_P = phrases("continued")
TIED = 48  # characters before units in which stands what ties them to a claim


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
    alone = (c for c in claims if not c.explicit and c.status)
    after = next((c for c in alone if _P.to_status.fullmatch(key, group.end, c.start)), None)
    since = sentence.index - before.index
    return Behind(analysis, key, sentence, group, claims, last, since, near, base, tied, after)
