"""ITEMS: short news that a page prints under one another, each below a headline of its own, "Xã A còn nhiều việc⏎...", or behind
the name of its unit: "* Xã A (huyện B): Sáng 6/5, xã ...".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from ntm_extract.relate.analysis import Analysis, once

_LINE = re.compile(r"[^\n]*\S")
_MARK = re.compile(r"[*•]\s?")  # "* Xã A phát động thi đua"
# "* ", "2. " before what an item is of, and what parts it from the news: "|* |Xã A (huyện B)|: |Sáng 6/5, ..."
_POINT = re.compile(r"\s*(?:[-+*•]\s?|\d{1,2}[.)]\s)?")
_LABELLED = re.compile(r"\s?(?::|[-–]\s)")
LABEL = 120  # characters of "2. Ông Trần Văn A, Trưởng thôn 7, xã B, huyện C:"
_ENDS, _PROSE = '.!?:;,…"”)', '.!?…"”'
_BRACKET = re.compile(r"^\s?\([^()\n]{2,40}\)")
_HONORIFIC = 12  # characters of "đồng chí "
WORDS = 12  # of the headline of an item
LEAST = 60  # characters of a paragraph below it


class _Item(NamedTuple):
    """``[start, end)`` of what stands below a headline or behind a label; ``code``: of the only unit that this names, None
    where it names none, or several.
    """

    start: int
    end: int
    code: str | None


def item_unit(analysis: Analysis, offset: int) -> str | None:
    """The code of the unit that the item at ``offset`` is about; None where the text has no items, or it is of none."""
    item = _item_at(analysis, offset)
    return item.code if item else None


def is_in_item(analysis: Analysis, offset: int) -> bool:
    """Whether ``offset`` lies in an item, of which the head of the text tells nothing."""
    return _item_at(analysis, offset) is not None


def are_in_one(analysis: Analysis, one: int, two: int) -> bool:
    """Whether two offsets lie in one item, or both in none."""
    return _item_at(analysis, one) == _item_at(analysis, two)


def _item_at(analysis: Analysis, offset: int) -> _Item | None:
    items = _items(analysis)
    at = bisect_right(items, offset, key=lambda item: item.start) - 1
    return items[at] if at >= 0 and offset < items[at].end else None


@once
def _items(analysis: Analysis) -> tuple[_Item, ...]:
    """The items of a text, of which there are two or more. A caption ("Nông dân xã A gặt lúa") opens none: the paragraph below
    an item's headline tells of the same unit.
    """
    canonical = analysis.text.canonical
    lines = [(m.start(), m.end()) for m in _LINE.finditer(canonical)]
    heads = [
        n
        for n, (start, end) in enumerate(lines[:-1])
        if n and _is_headline(canonical[start:end]) and _is_prose(canonical[slice(*lines[n + 1])])
    ]
    found = []
    for n, following in pairwise((*heads, len(lines))):
        end = lines[following][0] if following < len(lines) else len(canonical)
        code = _only_unit(analysis, *lines[n])
        again = code and any(p.code == code for p in analysis.toponyms_between(*lines[n + 1]))
        found.append(_Item(lines[n][1], end, code if again else None))
    if sum(item.code is not None for item in found) > 1:
        return tuple(found)
    told = (line for line in lines if _is_prose(canonical[slice(*line)]))  # no list of figures, "- Xã A: 12 tiêu chí"
    labelled = [item for start, end in told if (item := _labelled(analysis, start, end)) is not None]
    return tuple(labelled) if len({item.code for item in labelled}) > 1 else ()


def _labelled(analysis: Analysis, start: int, end: int) -> _Item | None:
    """The item of a line that opens with its unit, "* |Xã A (huyện B)|: ...", or with a person who lives there: "2. |Ông X, thôn 7,
    xã A|: hiến 320 m2 đất"; None for other lines.
    """
    canonical = analysis.text.canonical
    point = _POINT.match(canonical, start, end)
    opens = point.end() if point else start
    high = min(end, opens + LABEL)
    colon = canonical.find(":", opens, high)
    if any(person.start - opens <= _HONORIFIC for person in analysis.persons_between(opens, high)[:1]):
        named = analysis.toponyms_between(opens, colon) if colon >= 0 else ()
    else:
        named = analysis.toponyms_between(opens, high)[:1]
        if not named or named[0].type_start != opens:
            return None
        after = _BRACKET.sub("", canonical[named[0].end : high], count=1)
        if not _LABELLED.match(after):
            return None
    units = [p for p in named if p.code and p.level != "village"]
    around = set(analysis.around(units[0].code)) if units else set()
    if not units or not {p.code for p in units[1:]} <= around:
        return None
    return _Item(named[-1].end, end, units[0].code)


def _is_headline(line: str) -> bool:
    """Whether a line may be the headline of an item: some words that begin with a capital, perhaps behind a mark, and end in
    no sign.
    """
    line = _MARK.sub("", line)
    words = line.split()
    return 2 <= len(words) <= WORDS and line[:1].isupper() and line[-1] not in _ENDS and not line.isupper()


def _is_prose(line: str) -> bool:
    return len(line) >= LEAST and line[-1] in _PROSE


def _only_unit(analysis: Analysis, start: int, end: int) -> str | None:
    codes = {p.code for p in analysis.toponyms_between(start, end) if not p.in_title and p.level != "village"}
    return codes.pop() if len(codes) == 1 else None
