"""BASE: the figure from which a change sets out, in a fact or in a plan."""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("assertion")
_ADJUSTS = _P.word("adjusts")
BASE_WITHIN = 16  # characters before a base: "từ khoảng ", "từ mức trên "


def is_base(analysis: Analysis, start: int, end: int) -> bool:
    """Whether the thing is the base of a change that is told: "giảm từ |7,9%| năm 2015 xuống còn 6%"."""
    told = _ADJUSTS not in analysis.text.key[analysis.sentence(start).start : start]
    return told and changes_from(analysis, start, end)


def changes_from(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a change sets out from the thing, of a fact or of a plan: "điều chỉnh giảm từ |86 tỷ đồng| xuống 60"."""
    key, sentence = analysis.text.key, analysis.sentence(start)
    begun = _P.sets_out.search(key, max(sentence.start, start - BASE_WITHIN), start)
    return begun is not None and _P.goes_to.match(key, end, sentence.end) is not None
