"""Span: where something stands in a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

ASIDE = re.compile(r"\s?\([^()]*\)")  # brackets with what stands in them, and the blank before: "xã A| (huyện B)|"


class Span(NamedTuple):
    """Half-open ``[start, end)`` in code points of one text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Cover:
    """Many spans, asked again and again whether one of them reaches a place: a question costs a binary search, not a
    pass over all.

    >>> cover = Cover([(0, 4), (10, 12)])
    >>> cover.holds(11), cover.touches(4, 10), cover.covers(1, 3)
    (True, False, True)
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate([end for _, end in ordered], max))  # how far the spans up to here reach

    def holds(self, at: int) -> bool:
        """Whether a span has ``start <= at < end``."""
        return self.touches(at, at + 1)

    def touches(self, start: int, end: int) -> bool:
        """Whether a span begins before ``end`` and ends behind ``start``."""
        index = bisect_left(self._starts, end)
        return index > 0 and self._reach[index - 1] > start

    def covers(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` lies in one span."""
        index = bisect_right(self._starts, start)
        return index > 0 and self._reach[index - 1] >= end


def in_brackets(key: str, low: int, at: int, high: int) -> bool:
    """Whether ``at`` stands within brackets that open and close in ``[low, high)``: "20 xã (trừ |xã A|), mỗi xã đạt 10"."""
    return key.rfind("(", low, at) > key.rfind(")", low, at) and key.find(")", at, high) >= 0
