"""SHEET: a report by criterion, in which each opens with what it asks for and goes on with what came of it: "Tiêu chí số
3⏎- Yêu cầu: ≥ 80%⏎- Kết quả: 412/498 ha, đạt 82,7%".
"""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.nouns import CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.status.asserted import Asked, Assertion
from ntm_extract.span import Span, last_match

_P = phrases("sheet")
ABOVE = 1500  # characters in which the criterion is named whose part a label opens
YEARS = 12  # lines of one list by years
BELOW = 1500  # characters in which the result follows what is asked for


def of_criterion(asked: Asked) -> Assertion | None:
    """What a criterion asks for is required: "- Yêu cầu: |≥ 80%|⏎- Kết quả: 82,7%"."""
    if asked.start > _last_result(asked.analysis) or not _is_asked_for(asked.analysis, asked.start):
        return None
    return Assertion("required", None, 0.85)


@once
def _last_result(analysis: Analysis) -> int:
    """Where the last words end that tell what came of what a criterion asks for; -1 where a text has none, as most."""
    key = analysis.text.key
    told = (last_match(words, key, 0, len(key)) for words in (_P.result, _P.result_below))
    return max((match.end() for match in told if match is not None), default=-1)


def _is_asked_for(analysis: Analysis, start: int) -> bool:
    """Whether a label or a line says that what stands at ``start`` is what a criterion asks for."""
    key = analysis.text.key
    sentence = analysis.sentence(start)
    line = analysis.sentences.first_of(sentence.line).start
    label = last_match(_P.label, key, line, start)
    if label is None:
        heading = next(iter(analysis.headings(sentence)), None)
        label = _P.label.fullmatch(key, *heading) if heading is not None else None
    if label is None:
        end = analysis.sentences.last_of(sentence.line).end
        return bool(_P.measured.match(key, line, start) and _P.result_below.match(key, end))
    if label["result"] or key.find(CRITERION, max(0, label.start() - ABOVE), label.end()) < 0:
        return False
    return _P.result.search(key, start, start + BELOW) is not None


def measured_above(analysis: Analysis, start: int) -> Span | None:
    """What the heading over a bare norm or result says that is measured: "17.4. |Tỷ lệ chất thải rắn được thu gom|⏎- Yêu cầu:
    ≥ 85%"; or over several years; None where the line says it itself.
    """
    key, sentence = analysis.text.key, analysis.sentence(start)
    label = _P.label.match(key, sentence.start, start)
    if label is None:
        return _over_years(analysis, sentence, start)
    heading = next(iter(analysis.headings(sentence)), None)
    if heading is None or _P.bare.fullmatch(key, label.end(), start) is None:
        return None
    named = _P.measured.match(key, *heading)
    what = _P.name.match(key, named.start("what"), heading.end) if named else None
    return Span(*what.span()) if what else None


def _over_years(analysis: Analysis, sentence: Sentence, start: int) -> Span | None:
    """What the line over several years says that each of them measures: "|Hộ nghèo|⏎2016: 4,85%⏎2021: 0,93%"."""
    key = analysis.text.key
    if not _P.of_year.fullmatch(key, sentence.start, start) or not _P.bare_figure.fullmatch(key, start, sentence.end):
        return None
    above = (s for s in analysis.sentences.back(sentence, YEARS) if not _P.of_year.match(key, s.start, s.end))
    heading = next(above, None)
    named = _P.heads_years.fullmatch(key, heading.start, heading.end) if heading is not None else None
    return Span(*named.span("what")) if named else None
