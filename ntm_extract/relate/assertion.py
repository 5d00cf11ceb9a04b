"""ASSERTION: is a thing reached, aimed at, registered, foreseen, required or denied? A target is not an achievement.

Cues come from ``cues/status.csv`` with a side and a rank. Inside a sentence the strongest near cue decides: each syllable between cue
and thing costs, a comma costs more, a semicolon most, so "phấn đấu có 50 xã, hiện nay đã có 30 xã" gives a target and an achievement.
A list below "Mục tiêu:" takes the heading's status. Without a cue a time after the document's date means target, else achieved.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Mention
from ntm_extract.relate.analysis import Analysis

SYLLABLE_COST, COMMA_COST, SEMICOLON_COST, COLON_COST = 0.12, 0.5, 3.0, 0.0
AFTER_REACH = 40  # characters: "11/22 xã không thành lập được", "20 thôn đăng ký"
BULLETS = ("-", "+", "*", "•", "·")
BREAK_COST = 1.5
_BREAK = re.compile(r"\s-\s|[\"“”()]|(?<!\w)(?:khi|nhưng|song|trong khi|còn|tuy)(?!\w)")  # a clause ends: "22 hộ khi chưa hoàn thành thủ tục"
AFTER = frozenset({"not_achieved", "registered", "target", "required"})


class Assertion(NamedTuple):
    """``status`` as in the figure contract; ``cue`` is what decided (None: the default)."""

    status: str
    cue: Mention | None
    certainty: float


def status_at(analysis: Analysis, start: int, end: int) -> Assertion:
    """Status of the thing at ``[start, end)``."""
    sentence = analysis.sentence(start)
    best = _best(analysis, sentence.start, sentence.end, start, end)
    if best is None:
        heading = _heading(analysis, sentence.index)
        if heading is not None:
            best = _best(analysis, *heading, heading[1], heading[1])
    if best is not None:
        return Assertion(best.label.rsplit(".", 1)[1], best, 0.9)
    for time in analysis.timexes:
        if sentence.start <= time.start < sentence.end and time.kind in ("deadline", "period"):
            if time.last and time.last > analysis.day and (time.first is None or time.first > analysis.day):
                return Assertion("target", None, 0.6)
    return Assertion("achieved", None, 0.75)


def _best(analysis: Analysis, low: int, high: int, start: int, end: int) -> Mention | None:
    """The cue of ``[low, high)`` that weighs most on ``[start, end)``."""
    key, cues = analysis.text.key, analysis.gazetteer.cues.by_id
    found = _longest(analysis.labelled("cue.status", low, high))
    best, weight = None, -1.0
    for cue in found:
        row = cues[cue.id]
        if row.value == "neutral":
            continue
        if cue.end <= start:
            between = key[cue.end : start]
        elif cue.start >= end and cue.start - end <= AFTER_REACH and (row.value in AFTER or row.side == "any"):
            between = key[end : cue.start]
            if "," in between or ";" in between or any(c.isdigit() for c in between) or _BREAK.search(between):
                continue
        else:
            continue
        after_colon = between.rsplit(":", 1)[-1] if ":" in between else between
        cost = SYLLABLE_COST * len(after_colon.split()) + COMMA_COST * after_colon.count(", ") + SEMICOLON_COST * between.count(";")
        if row.value != "achieved":
            cost += BREAK_COST * len(_BREAK.findall(after_colon))
        if ":" in between:
            cost = SYLLABLE_COST * 4 + (0 if row.value != "achieved" else SEMICOLON_COST)  # "mục tiêu: A; B; C" holds for all
        score = row.rank - cost
        if score > weight or (score == weight and best is not None and cue.start > best.start):
            best, weight = cue, score
    return best if weight > 0 else None


def _longest(cues: list[Mention]) -> list[Mention]:
    """Cues that no longer cue covers ("chương trình mục tiêu quốc gia" is no "mục tiêu")."""
    kept: list[Mention] = []
    for cue in cues:  # by start, longer first
        if kept and cue.end <= kept[-1].end:
            continue
        kept.append(cue)
    return kept


def _heading(analysis: Analysis, index: int) -> tuple[int, int] | None:
    """The line that ends with a colon above a bulleted sentence."""
    items, text = analysis.sentences.items, analysis.text.canonical
    if text[items[index].start] not in BULLETS:
        return None
    for above in range(index - 1, max(-1, index - 25), -1):
        sentence = items[above]
        if text[sentence.start] in BULLETS:
            continue
        return (sentence.start, sentence.end) if text[sentence.end - 1] == ":" else None
    return None
