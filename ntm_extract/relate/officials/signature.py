"""SIGNATURE: the foot of a document: "TM. BAN CHỈ ĐẠO / CHỦ TỊCH UBND HUYỆN / (đã ký) / Phùng Viết Vịnh", one signatory
per column; or on one line, "THƯ KÝ - Lê Thị Mai; TRƯỞNG ĐOÀN - Phùng Viết Vịnh (đã ký)".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import NamedTuple

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.layout.rows import with_tabs
from ntm_extract.relate.officials.letterhead import letterhead
from ntm_extract.relate.officials.positions import Held, held_at
from ntm_extract.relate.officials.posts import heads
from ntm_extract.span import Span, line_start

_P = phrases("signature")
TAIL = 0.5  # signatures stand in the second half
SHORT = 3  # words of a line in capitals that calls for a signature, whatever it says
LINES = 6  # lines above a name in which its titles stand
_DATELINE = 80  # characters from a paper's number to where and when it was made
_BESIDE = 4  # characters between what ends left of a name and the name
_GAP = re.compile(r"[ \t](?:[ \t]{2,}|(?<=\t))")
_PARTS = re.compile(r"\s[-–]\s|\s?/\s?")


class Column(NamedTuple):
    """One column of a line. ``left`` and ``right``: its edges in characters from the margin, tabs expanded."""

    start: int
    end: int
    left: int
    right: int

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@once
def signatures(analysis: Analysis) -> dict[int, list[Held]]:
    """Start of a name that signs -> its posts in capitals above; an empty list where only "(đã ký)" stands there."""
    found: dict[int, list[Held]] = {}
    text = with_tabs(analysis.text)
    names = {p.start: p for p in analysis.persons if p.form == "name" and p.start > TAIL * len(text)}
    lines = _lines(text) if names else []
    starts = [start for start, _ in lines]
    for index in sorted({bisect_right(starts, start) - 1 for start in names}):
        # beside those to whom the paper goes: "- Lưu: VT.          Phùng Viết Vịnh"
        columns = [
            c for c in _columns(text, *lines[index]) if not _P.recipient.match(analysis.text.key, c.start, c.end)
        ]
        signers = [names.get(column.start) for column in columns]
        if not columns or not all(s is not None and s.end == c.end for s, c in zip(signers, columns, strict=True)):
            continue
        above = lines[max(0, index - LINES) : index]
        for column in columns:
            if (held := _above(analysis, text, above, column, [c.middle for c in columns])) is not None:
                found[column.start] = held
    for start in names:
        low = line_start(text, start)
        label = _P.signs_in_line.fullmatch(analysis.text.key, low, start)
        if label and (
            text[slice(*label.span("label"))].isupper()
            or _P.signed_behind.match(analysis.text.key, names[start].end)
            or (label["made"] and not text[names[start].end :].split("\n", 1)[0].strip())
        ):
            found.setdefault(start, [])
    return found


def _above(analysis: Analysis, tabbed: str, lines: list[Span], name: Column, middles: list[float]) -> list[Held] | None:
    """Posts in the column above a name; None where nothing there tells that it signs. ``middles``: of all names of the
    line; ``tabbed``: the text with its tabs.
    """
    text, signed = analysis.text, False
    held: list[Held] = []
    for start, end in reversed(lines):
        columns = _columns(tabbed, start, end)
        if not columns:
            continue
        low, high, left, right = min(columns, key=lambda c: (-_overlap(c, name), abs(c.middle - name.middle)))
        nearest = min(middles, key=lambda m: abs((left + right) / 2 - m))
        if nearest != name.middle or right <= name.left - _BESIDE:
            continue  # the line says nothing of this column: "- Lưu: VT." beside "CHỦ TỊCH"
        if _P.signed.fullmatch(text.key[low:high]):
            signed = True
        elif (label := _P.label.fullmatch(text.key[low:high])) or text.canonical[low:high].isupper():
            held = _posts(analysis, low, high) + held
            signed = signed or label is not None or len(text.key[low:high].split()) <= SHORT  # "CHỦ TỌA"
        else:
            break
    return held if held or signed else None


def _overlap(one: Column, other: Column) -> int:
    """How many characters two columns share."""
    return max(0, min(one.right, other.right) - max(one.left, other.left))


def _posts(analysis: Analysis, low: int, high: int) -> list[Held]:
    """The posts of one line in capitals: "PHÓ CHỦ TỊCH - TRƯỞNG BAN"."""
    posts, at = [], low
    for part in (*_PARTS.finditer(analysis.text.key, low, high), None):
        end = part.start() if part else high
        head = next(iter(heads(analysis, at, end)), None)
        if head is not None and head.start == at:
            post = held_at(analysis, at, end, head)
            own = (
                analysis.gazetteer.units.at(seat, analysis.day)
                if (seat := _seat_of_paper(analysis) or analysis.scope)
                else None
            )
            # "PHÓ CHỦ TỊCH": of the body whose paper it is
            posts.append(replace(post, level=own.level, place=own.code) if post.level is None and own else post)
        at = part.end() if part else high
    return posts


@once
def _seat_of_paper(analysis: Analysis) -> str | None:
    """The unit of the body that made the paper: above its number, else in the dateline "A, ngày 28 tháng 11"."""
    law = next(iter(analysis.legal), None)
    if law is None or letterhead(analysis, law) is None:
        return None
    above = [p for p in analysis.toponyms_between(0, law.start) if p.level != "village"]
    below = [
        p
        for p in analysis.toponyms_between(law.end, law.end + _DATELINE)
        if _P.dateline.match(analysis.text.key, p.end)
    ]
    return next((p.code for p in (*above[-1:], *below[:1]) if p.code), None)


def _lines(text: str) -> list[Span]:
    """Spans of the lines of a text."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        found.append(Span(at, at + len(line.rstrip("\r\n"))))
        at += len(line)
    return found


def _columns(text: str, start: int, end: int) -> list[Column]:
    """The columns of a line, which three spaces or a tab part."""
    found, at = [], start
    for gap in (*_GAP.finditer(text, start, end), None):
        stop = gap.start() if gap else end
        low, high = at, stop
        while low < high and text[low] in " \t":
            low += 1
        while high > low and text[high - 1] in " \t":
            high -= 1
        if low < high:
            left = len(text[start:low].expandtabs())
            found.append(Column(low, high, left, left + high - low))
        at = gap.end() if gap else end
    return found
