"""GENRE: is what a paper counts planned or decided there? What a plan ("KẾ HOẠCH ...") lists is to be done, what the
conclusions of minutes list is decided ("Kết luận: thu 300.000 đồng/khẩu; bố trí 1,2 tỷ đồng"), though no word of the
sentence says so.
"""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once

_P = phrases("genre")
HEAD = 900  # characters in which a paper says what it is
NEAR = 24  # characters before a number


def is_to_be(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether a thing of which nothing else is said is planned or decided by the paper that names it."""
    key = analysis.text.key
    if _P.stands.search(key, max(sentence.start, start - NEAR), start) or _is_over(analysis, sentence):
        return False
    return _is_decided(analysis, sentence, start) or (_is_plan(analysis) and not _told_above(analysis, sentence))


@once
def _is_plan(analysis: Analysis) -> bool:
    """Whether the paper itself is a plan."""
    return _P.plan_paper.search(analysis.text.canonical, 0, HEAD) is not None


def _is_over(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence tells of times that are over."""
    return any(
        t.last is not None and t.last <= analysis.day for t in analysis.timexes_between(sentence.start, sentence.end)
    )


def _told_above(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a heading says that results or the state of things stand below."""
    return any(analysis.labelled("cue.heading.achieved", *heading) for heading in analysis.headings(sentence))


def _is_decided(analysis: Analysis, sentence: Sentence, start: int) -> bool:
    """Whether the clause of a thing says what is to be done, below or behind the words that open decisions."""
    key = analysis.text.key
    opened = key.rfind(": ", sentence.start, start)
    concluded = (opened >= 0 and _P.concludes.search(key, sentence.start, opened) is not None) or any(
        _P.concludes.search(key, *heading) for heading in analysis.headings(sentence)
    )
    clause = max(sentence.start, opened + 2 if opened >= 0 else 0, key.rfind("; ", sentence.start, start) + 2)
    return concluded and _P.does.match(key, clause, start) is not None
