"""CLAIM YEAR: the year in which a unit reached its standard, or is to reach it."""

from __future__ import annotations

import re

from ntm_extract.document import Sentence, Timex, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.announced import OPENS
from ntm_extract.relate.claim import Claim
from ntm_extract.span import Span

_P = phrases("claim_year")
LIST_POINT = re.compile(r"\s?(?:[-+*•]|\d{1,2}[.)](?=\s))\s?")
_BULLET = re.compile(r"\s?[-+*•]")
NEAR = 40  # characters between a claim and the stretch of its plan
CARRY = 3  # sentences for which the year that opens one governs
_RIGHT_BEHIND = re.compile(r"[^,;.:()]{0,12}")  # "A đạt chuẩn| năm 2014|, phấn đấu đạt nâng cao": the year of the first
_YEAR = sought(r"(?<![\d/-])(20[0-3]\d)(?![\d/-])")


def list_heading(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The line above a list of points: "Mục tiêu năm 2019" holds for each of its bullets or numbers."""
    items, text = analysis.sentences.items, analysis.text.canonical
    here = line_start(text, sentence)
    if not LIST_POINT.match(text, here):
        return None
    points = _BULLET if _BULLET.match(text, here) else LIST_POINT  # a numbered line may stand over bullets
    above = items[max(0, sentence.index - 40) : sentence.index]
    return next(
        (s for s in reversed(above) if s.line != sentence.line and not points.match(text, line_start(text, s))), None
    )


def line_start(text: str, sentence: Sentence) -> int:
    """Where the line of a sentence begins: "|1. |Xã A đạt chuẩn"."""
    return text.rfind("\n", 0, sentence.start) + 1


def year_of(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, own_year: int | None
) -> tuple[int | None, Span | None]:
    """The year behind the claim in its clause, else before it, else at the head of the sentence."""
    key = analysis.text.key
    if own_year is not None:
        behind_it = _YEAR.search(key, place.end, place.end + 24)
        written = behind_it if behind_it and int(behind_it[1]) == own_year else None
        for match in (
            written,
            *reversed(list(_YEAR.finditer(key, sentence.start, place.start))),
            *_YEAR.finditer(key, place.end, sentence.end),
        ):
            if match and int(match[1]) == own_year:
                return own_year, Span(*match.span(1))
        return own_year, None  # told by its distance from another's: "trước xã B một năm"
    low = sentence.start if claim.elliptic else max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    stop = key.find(";", max(claim.end, place.end))
    high = min(sentence.end, stop if stop >= 0 else sentence.end)
    times = [
        t
        for t in analysis.timexes_between(sentence.start, high)
        if (
            t.kind in ("period", "deadline", "as_of")
            or (
                t.kind == "day"
                and claim.status in ("target", "registered")
                and _P.by.search(key, max(0, t.start - OPENS), t.start)
            )
        )
        and not t.programme
        and t.last
        and (t.first is None or t.first.year == t.last.year)
        and not (t.kind == "as_of" and _P.now.match(key, t.start))
    ]
    behind = [
        t
        for t in times
        if claim.start <= t.start
        and (
            t.start - claim.end <= 24
            or _P.goes_on.fullmatch(key, claim.end, t.start)
            or _P.field.fullmatch(key, claim.end, t.start)
        )
    ]
    if (
        behind
        and place.start < claim.start
        and any(other.level == place.level for other in analysis.toponyms_between(claim.end, behind[0].start))
    ):
        behind = []  # "A đã về đích, xã B phấn đấu |trong năm 2018|"
    behind = [
        t
        for t in behind
        if t.start < place.start or not (_opens_next(analysis, t, place) or _P.new_subject.match(key, t.start - 2))
    ]
    told = [
        c.end
        for c in analysis.labelled("cue.standard", low, claim.start)
        if not claim.elliptic
        and c.label.endswith((".reach", ".ntm", ".ntm_advanced", ".ntm_model", ".urban_civilized"))
    ]
    ahead = [
        t
        for t in times
        if low <= t.start < claim.start
        and (
            " để " in key[t.end : claim.start]
            or ((of := _opens_next(analysis, t, place)) is not None and of.start <= place.start)
            or not any(_RIGHT_BEHIND.fullmatch(key, end, t.start) for end in told if end <= t.start)
        )
    ]
    first = [
        t
        for t in times
        if t.start - sentence.start <= 12
        or (t.start - sentence.start <= NEAR and key[t.end : t.end + 3].strip().startswith(":"))
    ]  # "Mục tiêu của huyện |đến năm 2020|: ...; xã A đạt chuẩn"
    for time in (*behind[:1], *ahead[-1:], *first[:1]):
        if time.last is not None:
            return time.last.year, Span(time.start, time.end)
    if match := _YEAR.search(key, claim.start, min(high, claim.end + 8)):
        return int(match[1]), Span(*match.span(1))
    return None, None


def _opens_next(analysis: Analysis, time: Timex, place: Toponym) -> Toponym | None:
    """The unit that a time begins to tell of: "năm 2019 xã A đạt chuẩn |và năm 2020| xã B"."""
    key = analysis.text.key
    if not _P.joins.search(key, max(0, time.start - OPENS), time.start):
        return None
    named = (p for p in analysis.toponyms_between(time.end, time.end + NEAR) if p.level == place.level)
    return next((p for p in named if _P.tells_of.fullmatch(key, time.end, p.type_start)), None)


def year_above(analysis: Analysis, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The year of the heading over a line ("III. NHIỆM VỤ NĂM 2017"), else the one that opens an earlier sentence of
    the paragraph, else a decision's.
    """
    key, done = analysis.text.key, status in ("achieved", "recognized")
    line = list_heading(analysis, sentence)
    for heading in (*analysis.headings(sentence), *((Span(line.start, line.end),) if line else ())):
        if match := _YEAR.search(key, *heading):
            return int(match[1]), Span(*match.span(1))
    if done and _P.so_far.search(key, sentence.start, sentence.end):
        return None  # "Năm 2021, tỉnh công nhận 11 xã. |Đến nay|, có 3 huyện đạt chuẩn là ...": in whatever year
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = analysis.sentences.items[back]
        goes_on = back == sentence.index - 1 and _P.accordingly.match(key, sentence.start) is not None
        if before.line != sentence.line and not goes_on:
            break
        for time in analysis.timexes_between(before.start, before.end):
            single = (
                time.kind == "period"
                and time.first
                and time.last
                and time.first.year == time.last.year
                and not time.programme
            )
            if time.kind == "deadline" and time.last and not done and not time.programme:
                return time.last.year, Span(
                    time.start, time.end
                )  # "Tỉnh phấn đấu |đến năm 2025| có ... . Các huyện A, B đạt chuẩn; ít nhất 80% xã ..."
            if (
                single
                and time.last
                and (goes_on or time.start - before.start <= OPENS or key[: time.start].endswith(", "))
                and (time.last.year <= analysis.day.year if done else time.last.year >= analysis.day.year)
            ):
                return time.last.year, Span(time.start, time.end)
    return None
