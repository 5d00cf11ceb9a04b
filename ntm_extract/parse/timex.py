"""TIMEX: time expressions as intervals, relative to the document's day.

"7 tháng đầu năm" is a period, "chiều 7/8" a day, "đến năm 2020" a deadline, "tính đến hết tháng 6" the date of a stock,
"5 năm" a duration, "80 tuổi" an age (kept as a duration, so that nobody counts it). Grammar by rank: the first reading
of a digit wins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from ntm_extract.document import Text, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.match import Words
from ntm_extract.parse.publication import days_of
from ntm_extract.parse.timex_grammar import RULES, Bounds, Reader, Rule

_P = phrases("timex")
AHEAD = timedelta(days=31)  # "đến hết tháng 6" said on 28 June still tells a stock
_TRIGGERS = (
    *"0123456789", "năm", "tháng", "quý", "hôm", "nay", "hiện", "tuổi", "tuần", "ngày", "thế kỷ", "thập kỷ", "nhiệm kỳ", "sáng", "trưa", "chiều", "tối", "đêm", "giờ", "phút",
)  # fmt: skip
_WORDS = tuple(dict.fromkeys([*_TRIGGERS, *(word for rule in RULES for word in rule.needs)]))
_FIND = Words(_WORDS)
REACH = 40  # characters around a trigger that an expression can span


class _Window(NamedTuple):
    """A stretch that can hold a time expression, and which of the words stand in it."""

    low: int
    high: int
    words: set[str]


def _windows(key: str) -> list[_Window]:
    """Stretches around the triggers, cut at spaces: most of a text has no digit and no word of time."""
    found: list[tuple[int, int]] = []
    size = len(key)
    hits = _FIND(key.replace("\n", " "))  # "năm⏎2018"
    for word, start, end in hits:
        if word < len(_TRIGGERS):
            if found and start - REACH <= found[-1][1]:
                found[-1] = (found[-1][0], end + REACH)
            else:
                found.append((start - REACH, end + REACH))
    out = []
    for low, high in found:
        low = key.rfind(" ", 0, low) + 1 if low > 0 else 0
        cut = key.find(" ", high) if high < size else -1
        out.append(_Window(low, size if cut < 0 else cut, set()))
    lows = [window.low for window in out]
    for word, start, end in hits:
        index = bisect_right(lows, start)
        while index and end <= out[index - 1].high:
            index -= 1
            out[index].words.add(_WORDS[word])
    return out


def _bounds(rule: Rule, match: re.Match[str], readers: list[Reader]) -> Bounds:
    """The bounds on which every day that the document may be of agrees: in an article of "2018" "năm nay" is 2018, "đến
    nay" and "23/8" undecided.
    """
    read = []
    for reader in readers:
        try:
            read.append(rule.read(reader, match))
        except (ValueError, OverflowError):
            read.append((None, None))
    first, last = read[0]
    return first if first == read[-1][0] else None, last if last == read[-1][1] else None


def timexes(text: Text, day: date, published: str | None) -> tuple[Timex, ...]:
    """Time expressions in text order, none overlapping. Impossible dates ("30/2") keep their place with no bounds."""
    key = text.key
    readers = [Reader(at) for at in sorted(set(days_of(published)))]
    taken = bytearray(len(key) + 1)
    found = []
    windows = _windows(key)
    words = set[str]().union(*(window.words for window in windows))
    for rule in RULES:
        if rule.needs and words.isdisjoint(rule.needs):
            continue
        held = (window for window in windows if not rule.needs or not window.words.isdisjoint(rule.needs))
        for match in chain.from_iterable(rule.pattern.finditer(key, window.low, window.high) for window in held):
            (start, end), kind = match.span(), rule.kind
            if 1 in taken[start:end]:
                continue
            first, last = _bounds(rule, match, readers)
            if kind == "as_of" and last is not None and last > day + AHEAD:
                kind, first = "deadline", None  # "đến 31-12 phải giải ngân ...", "đến cuối năm 2025"
            elif kind == "deadline" and last is not None and last <= day + AHEAD and _P.stock_day.search(match[0]):
                kind = "as_of"  # "tính đến hết năm 2023" said in 2024 dates a stock
            taken[start:end] = b"\x01" * (end - start)
            part = match.groupdict().get("part")
            programme = (
                kind == "period"
                and match[0].startswith("giai đoạn")
                and bool(_P.programme.search(key, max(0, start - 80), start))
            )
            found.append(Timex(start, end, kind, first, last, part, programme))
    found.sort(key=lambda t: t.start)
    return tuple(found)
