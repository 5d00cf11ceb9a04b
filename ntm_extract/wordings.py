"""WORDINGS: what texts write in several ways is read in one, "ngày 5/9/2019" for "ngày 5 tháng 9 năm 2019" and "5.9.2019", "đến nay"
for "tính đến thời điểm này". Patterns then name that one.
"""

from __future__ import annotations

import re

from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("wordings")
_MONTHS = number_words("month")
_DATES = (_P.date, _P.month_in_words, _P.quarter)
_WORDS = (_P.until_now, _P.of_year, _P.half, _P.bare_year, _P.toward, _P.stage, _P.years)
_AMOUNTS = (_P.share, _P.less, _P.per_head, _P.percent, _P.dong)
_OTHERS = tuple((pattern, _P.read_as(pattern)) for pattern in (*_WORDS, *_AMOUNTS))


def in_one_form(canonical: str, origin: list[int] | None) -> tuple[str, list[int] | None]:
    """``canonical`` in the words that patterns name, and where each character of it came from.

    >>> in_one_form("Tính đến thời điểm này, 5 tháng 9 năm 2019, giai đoạn từ năm 2016 đến năm 2020", None)[0]
    'Đến nay, 5/9/2019, giai đoạn 2016 - 2020'
    """
    for pattern, read_as in _OTHERS:
        changes = [(*found.span(), _cased(found, read_as)) for found in pattern.finditer(canonical)]
        canonical, origin = _with(canonical, origin, changes)
    for pattern in _DATES:
        changes = [(*found.span(), _with_strokes(found[0])) for found in pattern.finditer(canonical)]
        canonical, origin = _with(canonical, origin, changes)
    return canonical, origin


def _cased(match: re.Match[str], read_as: str) -> str:
    """What a match is read as, with a capital where the match has one."""
    said = match.expand(read_as)
    return said[0].upper() + said[1:] if match[0][0].isupper() else said


def _with_strokes(date: str) -> str:
    """A date with strokes: "tư năm 2019" -> "4/2019"."""
    return "/".join(str(_MONTHS.get(part.lower(), part)) for part in _P.between.split(date))


def _with(text: str, origin: list[int] | None, changes: list[tuple[int, int, str]]) -> tuple[str, list[int] | None]:
    """``text`` with other words in some places, and where each character came from: their first where the first did, the others
    from the last on backwards.
    """
    if not changes:
        return text, origin
    resized = any(end - start != len(new) for start, end, new in changes)
    home = list(range(len(text) + 1)) if origin is None and resized else origin
    pieces, origins, at = list[str](), list[int](), 0
    for start, end, new in changes:
        pieces += (text[at:start], new)
        if home is not None:
            rest = range(end - len(new) + 1, end)
            origins += (*home[at : start + 1], *(home[max(start, place)] for place in rest))
        at = end
    pieces.append(text[at:])
    return "".join(pieces), None if home is None else [*origins, *home[at:]]
