"""LETTERHEAD: who made the paper itself, and when: "UBND HUYỆN A / Số: 157/TB-UBND / A, ngày 16 tháng 7 năm 2018"."""

from __future__ import annotations

import re
from datetime import date

from ntm_extract.document import LegalRef
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("letterhead")
REACH = 1500  # characters of a paper within which its head stands
_LINES, _DAY_WITHIN = 8, 160  # lines with words above the number; characters from the number to the day
_COLUMN = re.compile(r"[ \t]{3,}|\t|\s\|")  # the second column is the motto of the State
_SAME = re.compile(r"[-/]([^-/]+)$")


def told(analysis: Analysis, body: Span) -> str:
    """The name of a body that goes on over lines, the other column left out: "ỦY BAN NHÂN DÂN   CỘNG HÒA ... / |XÃ A|"."""
    lines = analysis.quote(body.start, body.end).split("\n")
    return " ".join(" ".join(_COLUMN.split(line)[0] for line in lines).split())


def letterhead(analysis: Analysis, law: LegalRef) -> tuple[Span | None, tuple[date, Span] | None] | None:
    """(the body in capitals above the number, the day beside or below it); None for a document that is named inside a
    text.
    """
    key, canonical = analysis.text.key, analysis.text.canonical
    opens = key.rfind("\n", 0, law.start) + 1
    if (
        law.symbol is None
        or law.start > REACH
        or not _P.number_alone.match(key, law.start)
        or not _P.number.fullmatch(key, opens, law.start)
    ):
        return None
    times = analysis.timexes_between(law.end, law.end + _DAY_WITHIN)
    day = next(
        (
            (t.first, Span(t.start, t.end))
            for t in times
            if t.kind == "day" and t.first and key.count("\n", law.end, t.start) <= 2
        ),
        None,
    )
    bodies: list[Span] = []
    below: Span | None = None  # the line under the one that is read
    left = _LINES
    while opens and left:
        low = key.rfind("\n", 0, max(opens - 1, 0)) + 1
        line = _COLUMN.split(canonical[low : opens - 1].rstrip())[0]
        start, end = low + len(line) - len(line.lstrip()), low + len(line.rstrip())
        opens = low
        if not any(c.isalpha() for c in line):
            continue
        left -= 1
        if (
            line.isupper()
            and not _P.no_body.match(key, start)
            and any(m.start == start for m in analysis.labelled("org", start, start + len(line)))
        ):
            bodies.append(Span(start, below.end if below else end))
        below = Span(start, end) if line.isupper() and _P.unit.match(key, start) else None
    code = _SAME.search(law.symbol.lower())
    named = [
        b for b in bodies if code and ((code[1] == "ubnd") == key.startswith(("ubnd", "ủy ban nhân dân"), b.start))
    ]
    body = next(iter(named or bodies), None)
    if body and (
        whole := re.search(
            rf"\n({re.escape(key[body.start : body.end])} (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?!\w)[^\n.;]{{0,40}})\n",
            key[: law.end + REACH],
        )
    ):
        # the same body in full below: "ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH"
        body = Span(*whole.span(1)) if canonical[whole.start(1) : whole.end(1)].isupper() else body
    return body, day
