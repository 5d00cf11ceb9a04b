"""CLAIM: one mention of a standard as reached, recognised, registered, aimed at or missed; standards and statuses."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AttainmentStatus, Standard
from ntm_extract.span import Span

_P = phrases("claim")

AIMS: tuple[AttainmentStatus, ...] = ("target", "registered")
REACHED: tuple[AttainmentStatus, ...] = ("recognized", "achieved")
# given, or being examined, by the authority that recognises
BY_AUTHORITY: tuple[AttainmentStatus, ...] = ("recognized", "eligible")
HIGHER: tuple[Standard, ...] = ("ntm_model", "ntm_advanced")
# of several standards the most special one is meant
STANDARDS: tuple[Standard, ...] = (
    "model_village",
    "urban_civilized",
    "ntm_model",
    "ntm_advanced",
    "ntm",
)
# of several cues of a status the first decides
STATUSES: tuple[AttainmentStatus, ...] = (
    "not_achieved",
    "eligible",
    "registered",
    "target",
    "recognized",
)
OPENS = 12  # characters into a sentence in which what stands there opens it
# characters between the cues of one claim: "phấn đấu trong năm nay sẽ đạt chuẩn"; at 40 an aim swallows the recognition
# that is asked for behind it: "phấn đấu ..., trình Chủ tịch UBND tỉnh công nhận"
NEAR = 32
# the cue window before and behind a claim: no cue is joined to it there, so that units and their type words may stand
# between: "tập trung nguồn lực cho các xã A, B về đích"
AROUND = 40
ALL = _P.word("all_criteria")


class Claim(NamedTuple):
    """A run of cues, ``[start, end)``. ``status``: by its own words, None where the sentence decides it."""

    start: int
    end: int
    standard: Standard
    status: AttainmentStatus | None
    explicit: bool  # the standard is named or said by "đạt chuẩn", "về đích"
    named: bool = True  # by its own words
    timeless: bool = False  # mentioned in passing: the year of its sentence is not its own
    elliptic: bool = False  # a higher standard alone, whose verb stands before it: "xã A đạt chuẩn; xã B |nâng cao|"

    def is_of_all(self, key: str) -> bool:
        """Whether all criteria are met, which none but that says: "4 xã cơ bản |đạt 19 tiêu chí|"."""
        return self.status is None and key.endswith(ALL, self.start, self.end)


class Named(NamedTuple):
    """A body or a decision as a record names it, "UBND tỉnh", "2988/QĐ-UBND", and the span of its evidence."""

    name: str
    where: Span


class Year(NamedTuple):
    """The year of a claim and the span of its evidence."""

    year: int | None
    where: Span | None


NO_YEAR = Year(None, None)


def standard_in(words: str, cues: Cues, among: tuple[Standard, ...] = STANDARDS) -> Standard | None:
    """The most special standard that words name by the rows of ``cues/standard.csv``: "ntm_model" of "xã kiểu mẫu"."""
    return next((standard for standard in among if _named(cues, standard).search(words)), None)


def standard_said(more: str | None, cues: Cues) -> Standard:
    """The standard whose words behind "nông thôn mới" are ``more``: "ntm_advanced" of " nâng cao", "ntm" of none."""
    return standard_in(more or "", cues, HIGHER) or "ntm"


@cache
def _named(cues: Cues, standard: Standard) -> re.Pattern[str]:
    return re.compile(cues.words("standard", standard))
