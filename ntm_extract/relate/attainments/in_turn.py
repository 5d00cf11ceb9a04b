"""IN TURN: several standards of one unit and as many years behind them: "đạt chuẩn |nông thôn mới, nâng cao, kiểu mẫu lần lượt vào
các năm 2014, 2019, 2022|".
"""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Standard
from ntm_extract.relate.attainments.claim import AIMS, Claim, standard_said
from ntm_extract.span import Span

_P = phrases("in_turn")


class Turn(NamedTuple):
    """A standard, where it is named, and its year."""

    where: Span
    standard: Standard
    year: int
    of_year: Span


def turns_in(key: str, sentence: Sentence, cues: Cues) -> list[Turn]:
    """The standards of a sentence that have one year each, in text order."""
    out: list[Turn] = []
    for listed in _P.with_years.finditer(key, sentence.start, sentence.end):
        named = list(_P.standard.finditer(key, *listed.span("standards")))
        years = list(_P.year.finditer(key, *listed.span("years")))
        if len(named) == len(years):
            out += [
                Turn(Span(*name.span()), standard_said(name[0], cues), int(year[0]), Span(*year.span()))
                for name, year in zip(named, years, strict=True)
            ]
    return out


def one_by_one(key: str, sentence: Sentence, cues: Cues, found: list[Claim]) -> list[Claim]:
    """Claims with one for each standard that is told in turn, where one claim stands before all of them."""
    turns = turns_in(key, sentence, cues) if found else []
    first = next((c for c in found if turns and c.start <= turns[0].where.start < c.end), None)
    if first is None or first.status in (*AIMS, "not_achieved") or len({turn.standard for turn in turns}) < len(turns):
        return found
    each = [
        first._replace(
            start=start, end=turn.where.end, standard=turn.standard, explicit=True, named=True, elliptic=False
        )
        for start, turn in zip([first.start, *(turn.where.start for turn in turns[1:])], turns, strict=True)
    ]
    low, high = each[0].start, each[-1].end
    rest = [c for c in found if c.end <= low or c.start >= high]
    return sorted([*rest, *each])


def year_in_turn(key: str, sentence: Sentence, cues: Cues, claim: Claim) -> Turn | None:
    """The turn of a claim."""
    told = (turn for turn in turns_in(key, sentence, cues) if turn.standard == claim.standard)
    return next((turn for turn in told if turn.where.start < claim.end and claim.start <= turn.where.start), None)
