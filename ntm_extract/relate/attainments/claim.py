"""CLAIM: words that say a standard is reached, recognised, aimed at."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.span import Span

_P = phrases("claim")

AIMS = ("target", "registered")
REACHED = ("recognized", "achieved")
BY_AUTHORITY = ("recognized", "eligible")  # by those who may recognise it
HIGHER = ("ntm_model", "ntm_advanced")
# of several standards the most special one is meant
STANDARDS = (
    "model_village",
    "urban_civilized",
    "ntm_model",
    "ntm_advanced",
    "ntm",
)
# of several cues of a status the first decides
STATUSES = (
    "not_achieved",
    "eligible",
    "registered",
    "target",
    "recognized",
)
OPENS = 12  # characters into a sentence in which what stands there opens it
NEAR = 32  # characters between the words of one claim: "phấn đấu trong năm nay sẽ đạt chuẩn"
AROUND = 40  # characters around a claim in which stands what rules it
ALL = _P.word("all_criteria")


class Claim(NamedTuple):
    """``[start, end)``: the words that make it. ``status``: from its own words, None where they leave it to the
    sentence.
    """

    start: int
    end: int
    standard: str
    status: str | None
    explicit: bool  # the standard is named or said by "đạt chuẩn", "về đích"
    named: bool = True  # by its own words
    timeless: bool = False  # told in passing, of an earlier time
    elliptic: bool = False  # a higher standard alone, whose verb stands before it: "xã A đạt chuẩn; xã B |nâng cao|"


class Year(NamedTuple):
    """The year of a claim, and where it is told."""

    year: int | None
    where: Span | None


NO_YEAR = Year(None, None)


def standard_in(words: str, cues: Cues, among: tuple[str, ...] = STANDARDS) -> str | None:
    """The most special standard that words name by the rows of ``cues/standard.csv``: "ntm_model" of "xã kiểu mẫu"."""
    return next((standard for standard in among if _named(cues, standard).search(words)), None)


def standard_said(more: str | None, cues: Cues) -> str:
    """The standard whose words behind "nông thôn mới" are ``more``: "ntm_advanced" of " nâng cao", "ntm" of none."""
    return standard_in(more or "", cues, HIGHER) or "ntm"


@cache
def _named(cues: Cues, standard: str) -> re.Pattern[str]:
    return re.compile(cues.words("standard", standard))
