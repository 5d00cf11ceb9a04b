"""ITEMS: short news that a page prints under one another, each below a headline of its own: "Xã A còn nhiều việc⏎..."."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from ntm_extract.relate.analysis import Analysis, once

_LINE = re.compile(r"[^\n]*\S")
_MARK = re.compile(r"[*•■▪►●♦]\s?")  # "* Xã A phát động thi đua"
_ENDS, _PROSE = '.!?:;,…"”)', '.!?…"”'
WORDS = 12  # of the headline of an item
LEAST = 60  # characters of a paragraph below it


class _Item(NamedTuple):
    """``[start, end)`` of what stands below a headline; ``code``: of the only unit that the headline names, None where it
    names none, or several.
    """

    start: int
    end: int
    code: str | None


def item_unit(analysis: Analysis, offset: int) -> str | None:
    """The code of the unit that the item at ``offset`` is about; None where the text has no items, or it is of none."""
    items = _items(analysis)
    at = bisect_right(items, offset, key=lambda item: item.start) - 1
    return items[at].code if at >= 0 and offset < items[at].end else None


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
    return tuple(found) if sum(item.code is not None for item in found) > 1 else ()


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
