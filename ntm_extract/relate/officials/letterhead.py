"""LETTERHEAD: the maker and the day of the paper that the text is: "UBND HUYỆN A / Số: 157/TB-UBND / A, ngày 16 tháng 7
năm 2018".
"""

from __future__ import annotations

import re
from datetime import date

from ntm_extract.document import LegalRef
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span, line_start

_P = phrases("letterhead")
REACH = 1500  # characters of a paper within which its head stands
_LINES, _DAY_WITHIN = 8, 160  # lines with words above the number; characters from the number to the day
_COLUMN = re.compile(r"[ \t]{3,}|\t|\s\|")  # the second column is the motto of the State
_SAME = re.compile(r"[-/]([^-/]+)$")


def name_of_body(analysis: Analysis, body: Span) -> str:
    """The name of a body over several lines, without the second column: "ỦY BAN NHÂN DÂN CỘNG HÒA ... / |XÃ A|"."""
    lines = analysis.quote(body.start, body.end).split("\n")
    return " ".join(" ".join(_COLUMN.split(line)[0] for line in lines).split())


def letterhead(analysis: Analysis, law: LegalRef) -> tuple[Span | None, tuple[date, Span] | None] | None:
    """The body in capitals above the number, and the day beside or below it; None for a document that is cited."""
    key = analysis.text.key
    opens = line_start(key, law.start)
    if (
        law.symbol is None
        or law.start > REACH
        or not _P.number_alone.match(key, law.start)
        or not _P.number.fullmatch(key, opens, law.start)
    ):
        return None
    code = _SAME.search(law.symbol.lower())
    bodies = _bodies_above(analysis, opens)
    named = [
        b
        for b in bodies
        if code and (_P.committee.fullmatch(code[1]) is None) == (_P.committee.match(key, b.start) is None)
    ]
    body = next(iter(named or bodies), None)
    return _in_full(analysis, body, law.end + REACH) if body else None, _day(analysis, law)


def _day(analysis: Analysis, law: LegalRef) -> tuple[date, Span] | None:
    """The day beside the number of a paper, or on one of the two lines below."""
    for time in analysis.timexes_between(law.end, law.end + _DAY_WITHIN):
        if time.kind == "day" and time.first and analysis.text.key.count("\n", law.end, time.start) <= 2:
            return time.first, Span(time.start, time.end)
    return None


def _bodies_above(analysis: Analysis, opens: int) -> list[Span]:
    """Bodies in capitals on the lines above ``opens``, the nearest first, each with the unit on the line under it."""
    key, canonical = analysis.text.key, analysis.text.canonical
    bodies: list[Span] = []
    below: Span | None = None  # the unit on the lines under the one that is read
    capitals: Span | None = None  # the line under it, where it stands in capitals
    left = _LINES
    while opens and left:
        low = line_start(key, max(opens - 1, 0))
        line = _COLUMN.split(canonical[low : opens - 1].rstrip())[0]
        start, end = low + len(line) - len(line.lstrip()), low + len(line.rstrip())
        opens = low
        if not any(c.isalpha() for c in line):
            continue
        left -= 1
        cut = _P.cut.match(key, start)
        named = cut.end() if cut else any(m.start == start for m in analysis.labelled("org", start, start + len(line)))
        if line.isupper() and named:
            rest = [b.end for b in bodies if b.start < named]  # "ỦY / |BAN NHÂN DÂN| / TỈNH A" is one body
            bodies = [b for b in bodies if b.start >= named]
            bodies.append(Span(start, max([below.end if below else max(end, named), *rest])))
        below = None
        if line.isupper() and _P.unit.match(key, start):  # "TỈNH" on a line of its own, "HÀ TĨNH" on the next
            below = Span(start, capitals.end if capitals and _P.unit_alone.fullmatch(key, start, end) else end)
        capitals = Span(start, end) if line.isupper() else None
    return bodies


def _in_full(analysis: Analysis, body: Span, high: int) -> Span:
    """The body as a line below names it with its unit: "ỦY BAN NHÂN DÂN", then "ỦY BAN NHÂN DÂN |TỈNH HÒA BÌNH|"."""
    key = analysis.text.key
    line = "\n" + " ".join(body.of(key).split())
    at = key.find(line, 0, high)
    while at >= 0:
        if unit := _P.its_unit.match(key, at + len(line), high):
            whole = Span(at + 1, unit.end())
            return whole if whole.of(analysis.text.canonical).isupper() else body
        at = key.find(line, at + 1, high)
    return body
