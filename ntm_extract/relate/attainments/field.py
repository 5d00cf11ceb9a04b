"""FIELD: papers and parts of them on something else than the standard, where a list that does not name it is not of it: "Tiếp cận
pháp luật trong xây dựng nông thôn mới⏎|Các xã được công nhận đạt chuẩn:| A, B", "2. Giao thông⏎|Xã đạt:| A, B".
"""

from __future__ import annotations

import re

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.span import Span, line_start

_P = phrases("field")
TITLE = 3  # first lines in which the title may stand
HEAD = 1200  # characters in which these lines stand
_LINE = re.compile(r"[^\n]*\S[^\n]*")
LONGEST = 160  # characters of a title or a heading


def title_lines(analysis: Analysis) -> list[str]:
    """The lines at the top of a text that may be its title, no sentences."""
    lines = analysis.text.key[slice(*title(analysis))].split("\n")
    return [row for row in lines if row.strip() and len(row) <= LONGEST and not row.rstrip().endswith((".", ";"))]


@once
def title(analysis: Analysis) -> Span:
    """The first TITLE lines of a text; of a paper those below its letterhead: "UBND HUYỆN A⏎Số: 12/KH-UBND⏎|KẾ HOẠCH⏎Xây dựng
    nông thôn mới năm 2023⏎|".
    """
    key = analysis.text.key[:HEAD]
    form = _P.form.search(key)
    lines = [*_LINE.finditer(key, form.start() if form else 0)][:TITLE]
    return Span(lines[0].start(), lines[-1].end()) if lines else Span(0, 0)


def is_of_other_field(analysis: Analysis, heading: Span) -> bool:
    """Whether a heading is of another deed, or does not name the standard where the title or the line above it is of something
    else.
    """
    key = analysis.text.key
    if _P.other_deed.search(key, heading.start, heading.end):
        return True
    if _P.standard.search(key, heading.start, heading.end):
        return False
    start = line_start(key, heading.start)
    above = key[max(0, start - LONGEST) : start].rstrip().rpartition("\n")[2]
    if _P.criterion_line.fullmatch(above):
        return True
    titles = title_lines(analysis)
    return any(_P.other_field.search(row) for row in titles) and not any(_P.of_standard.search(row) for row in titles)
