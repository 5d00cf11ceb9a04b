"""THING: the span whose status is sought, and the status cues around it."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Mention, Quantity, Timex
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("thing")
_OVER = _P.word("over")
PLANNED = frozenset({"target", "registered", "forecast"})
PLAN_CUES = tuple(f".{status}" for status in PLANNED)  # how the labels of their cues end
_ENDS = (",", ";")


class Thing(NamedTuple):
    """The span ``[start, end)`` of the folded text ``key`` whose status is sought; its sentence begins at ``low``."""

    analysis: Analysis
    key: str
    low: int
    start: int
    end: int


class Link(NamedTuple):
    """A cue in front of a thing, its row, and the words between the two, asides left out."""

    thing: Thing
    cue: Mention
    row: Cue
    between: str


def status_cues(analysis: Analysis, low: int, high: int) -> list[Mention]:
    """Status cues in ``[low, high)``, none inside a longer one ("mục tiêu" in "chương trình mục tiêu quốc gia") or a
    name.
    """
    kept: list[Mention] = []
    for cue in analysis.labelled("cue.status", low, high):  # by start, longer first
        if (kept and cue.end <= kept[-1].end) or _is_in_name(analysis, cue):
            continue
        kept.append(cue)
    return kept


def has_cue(analysis: Analysis, low: int, high: int) -> bool:
    """Whether a cue that tells a status stands in ``[low, high)``; neutral ones tell none."""
    return any(not cue.label.endswith(".neutral") for cue in status_cues(analysis, low, high))


def _is_in_name(analysis: Analysis, cue: Mention) -> bool:
    """Whether a cue of one syllable is part of a name: "chợ Dưỡng |Mong|", "ông |Hứa| Văn Lý"."""
    written = analysis.text.canonical
    return (
        " " not in cue.form
        and written[cue.start].isupper()
        and written[cue.start + 1].islower()
        and written[cue.start - 1 : cue.start] == " "
        and written[cue.start - 2 : cue.start - 1].isalpha()
    )


def first_word(form: str) -> str:
    """The first syllable of a cue's form: "theo" of "theo kế hoạch"."""
    return form.partition(" ")[0]


def ends_clause(key: str, cue: Mention) -> bool:
    """Whether a cue is the last word of its clause: "theo quy định|,|"."""
    return key.startswith(_ENDS, cue.end)


def counted_before(analysis: Analysis, cue: Mention) -> Quantity | None:
    """The quantity that ends right before a cue."""
    return next(
        (
            q
            for q in analysis.quantities_between(cue.start - 40, cue.start)
            if q.end < cue.start and not analysis.text.key[q.end : cue.start].strip()
        ),
        None,
    )


def is_over(thing: Thing, low: int, high: int) -> bool:
    """Whether a time in ``[low, high)`` is over."""
    return any(is_past(thing.analysis, t) for t in thing.analysis.timexes_between(low, high))


def is_past(analysis: Analysis, time: Timex) -> bool:
    """Whether a time ends by the document's day, or is called over: "|hai năm qua|", "|nhiệm kỳ qua|"."""
    return _OVER in analysis.text.key[time.start : time.end] or time.is_over(analysis.day)
