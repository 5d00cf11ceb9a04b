"""WHERE: the words of a sentence that name a unit: the evidence of a slot with its code."""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span


def where_named(analysis: Analysis, code: str | None, sentence: Sentence, near: int) -> Span | None:
    """The span of the name of a unit in a sentence, nearest to ``near``; None where the sentence does not name it."""
    if code is None:
        return None
    named = (p for p in analysis.toponyms_between(sentence.start, sentence.end) if p.code == code)
    nearest = min(named, key=lambda p: abs(p.start - near), default=None)
    return Span(nearest.start, nearest.end) if nearest else None
