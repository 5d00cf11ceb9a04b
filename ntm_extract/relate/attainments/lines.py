"""LINES: the lines that stand over those of a list."""

from __future__ import annotations

import re

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span, line_start

_P = phrases("lines")
LIST_POINT = _P.list_point
_BULLET = re.compile(r"\s?[-+*•]")
LINES = 16  # lines, blank ones included, over which a numbered heading holds
ABOVE = 160  # sentences of a list, whose numbers are sentences too


def list_heading(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The line above a list of points: "Mục tiêu năm 2019" holds for each of its bullets or numbers."""
    text = analysis.text.canonical
    here = line_start(text, sentence.start)
    if not LIST_POINT.match(text, here):
        return None
    points = _BULLET if _BULLET.match(text, here) else LIST_POINT  # a numbered line may stand over bullets
    return next(
        (
            s
            for s in analysis.sentences.back(sentence, ABOVE)
            if s.line != sentence.line
            and not points.match(text, line_start(text, s.start))
            and not any(
                part.match(analysis.text.key, line_start(text, s.start)) for part in (_P.group_line, _P.part_line)
            )
        ),
        None,
    )


def heads_points(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether its line tells what the units below it have reached: "II. Xã đạt chuẩn kiểu mẫu⏎1. Xã A"."""
    start = line_start(analysis.text.canonical, sentence.start)
    return _P.standard_line.match(analysis.text.key, start) is not None


def year_alone(analysis: Analysis, sentence: Sentence) -> re.Match[str] | None:
    """The year that a line only heads a part of a list by: "1. Năm |2014|: 02 xã", "Năm |2015|"."""
    return _P.year_line.match(analysis.text.key, line_start(analysis.text.canonical, sentence.start))


def line_over_year(analysis: Analysis, heading: Sentence) -> Sentence:
    """The line over the parts of a list that years head: "|Danh sách xã đạt chuẩn|⏎1. Năm 2014: 02 xã⏎- Xã A"; else the heading."""
    if year_alone(analysis, heading) is None:
        return heading
    text = analysis.text.canonical
    points = (s for s in analysis.sentences.back(heading, ABOVE) if year_alone(analysis, s) is None)
    return next((s for s in points if not LIST_POINT.match(text, line_start(text, s.start))), heading)


def heads_bullets(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether its line is numbered and stands over bullets: "2. Xã không hoàn thành kế hoạch⏎- A: còn tiêu chí trường học"."""
    return _P.over_bullets.match(analysis.text.key, line_start(analysis.text.canonical, sentence.start)) is not None


def numbered_heading(analysis: Analysis, sentence: Sentence) -> Span | None:
    """The numbered heading over the lines in which a sentence stands: "2. Chỉ tiêu cụ thể năm 2024⏎|Huyện C: 2 xã nâng cao|"."""
    text, start = analysis.text, line_start(analysis.text.canonical, sentence.start)
    for _ in range(LINES):
        end = start - 1
        if end <= 0:
            return None
        start = line_start(text.canonical, end)
        if _P.numbered_line.fullmatch(text.key, start, end):
            return Span(start, end)
    return None
