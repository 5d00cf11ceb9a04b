"""SIGNED UP: what became of those who signed up, which the predicate behind them tells: "7 trong số 10 xã |đăng ký| nâng cao năm 2019
|hoàn thành đủ 18 tiêu chí|". The verb in front only says which ones are meant.
"""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.status.asserted import Asked, Assertion
from ntm_extract.span import Span

_P = phrases("signed_up")
FEWEST = 18  # criteria of a set for communes, "nâng cao" since 2018; fewer are a part, where it is not said that they are all


class CameTo(NamedTuple):
    """Where it is told whether those who signed up did it, and whether they did."""

    where: Span
    done: bool


def came_to(key: str, end: int, stop: int, year: int) -> CameTo | None:
    """What the units that are counted up to ``end`` came to, told before ``stop`` in a text of ``year``; None where they signed up for
    nothing, or for a year ahead ("đăng ký nâng cao |năm 2019| hoàn thành các tiêu chí", told in 2018), or only some of the criteria
    are told of: "5 xã đăng ký về đích đã hoàn thành |14 tiêu chí|".
    """
    if (short := _P.came_short.match(key, end, stop)) is not None:
        return CameTo(Span(*short.span("told")), False)
    told = _P.came_to.match(key, end, stop)
    if told is None or (told["year"] and int(told["year"]) > year):
        return None
    if told["met"] and not told["all"] and int(told["met"]) < FEWEST and told["met"] != told["of"]:
        return None
    return CameTo(Span(*told.span("told")), told["not"] is None)


def some_came_to(key: str, end: int, stop: int) -> CameTo | None:
    """What some of the units that are counted up to ``end`` came to: "Trong 10 xã đăng ký về đích, |đã có 3 xã hoàn thành| là A, B, C"."""
    told = _P.some_did.match(key, end, stop)
    return CameTo(Span(*told.span("told")), True) if told is not None else None


def as_signed_up(asked: Asked) -> Assertion | None:
    """What those who signed up came to: "|3/5 xã| đăng ký nâng cao năm 2020 hoàn thành các tiêu chí"."""
    told = came_to(asked.key, asked.end, asked.sentence.end, asked.analysis.day.year)
    return Assertion("achieved" if told.done else "not_achieved", None, 0.9) if told else None
