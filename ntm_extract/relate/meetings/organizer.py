"""ORGANIZER: whose meeting it is, as a record tells it: the body that holds it, without the units around it, the one that
has sent a delegation, or the one that meets: "Kỳ họp chuyên đề |HĐND xã|".
"""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("organizer")
_NAME = 120  # characters that hold the name of a body
_MEETS = 40  # characters behind the name of a meeting in which the body that meets is named


def told_organizer(analysis: Analysis, name: Span, holder: Span | None) -> Span | None:
    """``holder``: who holds the meeting ``name`` by the words around it, if anybody."""
    if holder is not None:
        return _without_address(analysis, holder)
    sentence = analysis.sentence(name.start)
    for sent in _P.sent.finditer(analysis.text.key, sentence.start, sentence.end):
        if (body := _body(analysis, sent.end(), sentence.end)) is not None:
            return body
    meets = _P.meets.match(analysis.text.key, name.start, min(sentence.end, name.end + _MEETS))
    return _body(analysis, meets.end(), sentence.end) if meets else None


def _body(analysis: Analysis, at: int, end: int) -> Span | None:
    """The body or unit whose name begins at ``at``."""
    high = min(end, at + _NAME)
    bodies = [b.end for b in analysis.labelled("org", at, high) if b.start == at]
    unit = next((p for p in analysis.toponyms_between(at, high) if p.type_start == at and p.start > at), None)
    if bodies:
        stop = _P.ends.search(analysis.text.key, max(bodies), high)
        return _without_address(analysis, Span(at, stop.start() if stop else high))
    return Span(at, unit.end) if unit else None


def _without_address(analysis: Analysis, body: Span) -> Span:
    """A body without the units that only tell where it is: "UBND xã A|, huyện B, tỉnh C|", "Ban Chỉ đạo xã A| (tỉnh C)|"."""
    for unit in analysis.toponyms_between(body.start, body.end):
        if unit.end < body.end and _P.address.match(analysis.text.key, unit.end, body.end):
            return Span(body.start, unit.end)
    return body
