"""COUNTED BELOW: the units that the points of a list name below a claim that counts them, because they are exactly as many:
"công nhận 3 xã đạt chuẩn, gồm:⏎1. Xã A (QĐ số 12)⏎2. Xã B⏎3. Xã C".
"""

from __future__ import annotations

from collections.abc import Sequence

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim
from ntm_extract.relate.attainments.lines import LIST_POINT
from ntm_extract.span import Span, last_match

_P = phrases("counted_below")
BEFORE = 24  # characters before a claim in which its units may be counted: "|3 xã| được công nhận đạt chuẩn"
SEVERAL = 2  # units from which an exact count is no accident


def counted_below(analysis: Analysis, sentence: Sentence, claim: Claim) -> tuple[Toponym, ...]:
    """The units of the points below a sentence that counts them with a claim and announces a list; none where they are not
    as many.
    """
    key = analysis.text.key
    counted = last_match(_P.counted, key, max(sentence.start, claim.start - BEFORE), claim.end)
    if counted is None:  # "Xã đạt chuẩn: |04 xã|, gồm:"; not "phấn đấu đạt chuẩn, huyện chọn |2 xã| làm đường hoa:"
        counted = _P.counted_behind.match(key, claim.end, sentence.end)
    if counted is None or not _P.list_follows.search(key, max(counted.end(), claim.end), sentence.end):
        return ()
    many = small(counted["count"])
    level = "village" if counted["villages"] else "district" if counted["districts"] else "commune"
    points = [_named(analysis, point, level) for point in _points_below(analysis, sentence)]
    for named in ([one for point in points for one in point], [point[0] for point in points if point]):
        if many >= SEVERAL and len(named) == many and len({(one.code, one.name) for one in named}) == many:
            return tuple(named)
    return ()


def _named(analysis: Analysis, point: Span, level: str) -> Sequence[Toponym]:
    """The units of a level that a point names."""
    return [p for p in analysis.toponyms_between(point.start, point.end) if p.level == level and not p.in_title]


def _points_below(analysis: Analysis, sentence: Sentence) -> list[Span]:
    """The points right below the line of a sentence, blank lines between them left out."""
    text = analysis.text.canonical
    points: list[Span] = []
    at = text.find("\n", sentence.end - 1)
    while at >= 0:
        end = text.find("\n", at + 1)
        line = Span(at + 1, end if end >= 0 else len(text))
        if text[line.start : line.end].strip():
            if not LIST_POINT.match(text, line.start):
                break
            points.append(line)
        at = end
    return points
