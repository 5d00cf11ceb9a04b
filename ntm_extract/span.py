"""Span: where something stands in a text, and what is asked of many places in it."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, NamedTuple, Protocol, TypeVar

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


class Placed(Protocol):
    """What stands somewhere in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""


T_co = TypeVar("T_co", bound=Placed, covariant=True)


class InOrder(Generic[T_co]):
    """Things in text order, found by where they begin.

    >>> InOrder([Span(0, 4), Span(10, 12), Span(20, 24)]).between(4, 20)
    (Span(start=10, end=12),)
    """

    def __init__(self, items: Sequence[T_co]) -> None:
        self._items = tuple(items)
        self._starts = [*(item.start for item in items), sys.maxsize]

    def between(self, start: int, end: int) -> tuple[T_co, ...]:
        """Those that begin in ``[start, end)``."""
        low = bisect_left(self._starts, start)
        if self._starts[low] >= end:
            return ()  # mostly
        return self._items[low : bisect_left(self._starts, end, low)]

    def first(self, start: int, end: int) -> T_co | None:
        """The first that begins in ``[start, end)``, or None."""
        low = bisect_left(self._starts, start)
        return self._items[low] if self._starts[low] < end else None

    def last(self, start: int, end: int) -> T_co | None:
        """The last that begins in ``[start, end)``, or None."""
        high = bisect_left(self._starts, end)
        return self._items[high - 1] if high and self._starts[high - 1] >= start else None

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._items)

    def on(self, start: int) -> Iterator[T_co]:
        """Those that begin at ``start`` or behind it, lazily: mostly the first few are used."""
        return map(self._items.__getitem__, range(bisect_left(self._starts, start), len(self._items)))

    def back(self, end: int) -> Iterator[T_co]:
        """Those that begin before ``end``, the nearest first, as lazily."""
        return map(self._items.__getitem__, range(bisect_left(self._starts, end) - 1, -1, -1))


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
        index = bisect_right(self._starts, at)
        return index > 0 and self._reach[index - 1] > at

    def touches(self, start: int, end: int) -> bool:
        """Whether a span begins before ``end`` and ends behind ``start``."""
        index = bisect_left(self._starts, end)
        return index > 0 and self._reach[index - 1] > start

    def covers(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` lies in one span."""
        index = bisect_right(self._starts, start)
        return index > 0 and self._reach[index - 1] >= end


def line_start(text: str, at: int) -> int:
    """Where the line begins that holds ``at``."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Where the line ends that holds ``at``, without its line end."""
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def last_match(pattern: re.Pattern[str], key: str, low: int, high: int) -> re.Match[str] | None:
    """The last match of a pattern in ``[low, high)``; None where there is none.

    >>> last_match(re.compile("xã"), "xã A, xã B", 0, 10)
    <re.Match object; span=(6, 8), match='xã'>
    """
    return next(reversed([*pattern.finditer(key, low, high)]), None)


def open_bracket(key: str, low: int, at: int) -> int:
    """Where the bracket opens in which ``at`` stands, not before ``low``; -1 where none is open: "46 HTX |(|mới 8 HTX".

    >>> open_bracket("xã A (huyện B), 46 HTX (mới 8", 0, 28), open_bracket("xã A (huyện B), 46", 0, 17)
    (23, -1)
    """
    opened = key.rfind("(", low, at)
    return opened if key.find(")", opened + 1, at) < 0 else -1


def in_brackets(key: str, low: int, at: int, high: int) -> bool:
    """Whether ``at`` stands within brackets that open and close in ``[low, high)``: "20 xã (trừ |xã A|), mỗi xã đạt 10"."""
    return open_bracket(key, low, at) >= 0 and key.find(")", at, high) >= 0
