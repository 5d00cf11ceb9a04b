"""A file that several workers read at once: which worker has which of its inputs, and their results put back in order."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ntm_extract.run.manifest import Result, Row
from ntm_extract.run.worker import Task

BLOCK = 16  # inputs that a worker takes at a time: 0.3 s of work; asking the pool for more costs a thousandth of it
MOST_WAITING = 256  # results that may wait for an earlier one: some 10 MB
HEAVY = 32 << 20  # characters of results from which on fewer may wait: a part of a long text has a million
Outcome = tuple[Row, Result | None]  # of one input


class EarlyEnd(NamedTuple):
    """A worker that came to the end of the file although the file has more inputs. ``rest``: those of its part that it
    did not reach; ``why``: what its reader said at that end, or "".
    """

    rest: Task
    why: str


@dataclass
class SharedFile:
    """A file and the state of its parts.

    A worker reads the file from its beginning and passes over the inputs of others: of rows that costs a hundredth of
    what it takes to extract them, of pages a sixth.
    """

    task: Task  # the whole file
    unclaimed: int = field(init=False)  # the first input that no worker has
    next_out: int = field(init=False)  # the input whose result goes on next
    open_parts: int = 0  # parts that a worker is reading, or that wait for one
    bytes_seen: int = 0  # of its documents so far
    ended: bool = False  # a worker has come to its end, so no further worker need begin with it
    _waiting: dict[int, Outcome] = field(default_factory=dict)  # results that wait for an earlier one, by input
    _weight: int = 0  # characters of `_waiting`
    _last: int = sys.maxsize  # the input at which the file's reader ends every worker
    _known: int = field(init=False)  # how many inputs the file has at least
    _early_ends: list[tuple[int, EarlyEnd]] = field(default_factory=list)  # with the inputs that the worker saw

    def __post_init__(self) -> None:
        self.unclaimed = self.next_out = self._known = self.task.start

    def new_part(self) -> Task:
        """The next inputs, for a worker that begins with the file."""
        self.open_parts += 1
        start, until = self.claim()
        return self.task._replace(start=start, until=until)

    def claim(self) -> tuple[int, int]:
        """The next inputs (first, end), for a worker that already reads the file."""
        start, self.unclaimed = self.unclaimed, self.unclaimed + BLOCK
        return start, self.unclaimed

    def accept(self, outcome: Outcome) -> Iterator[Outcome]:
        """Take a result; the results that can go on now, in the order of their inputs."""
        row, _ = outcome
        self.bytes_seen += row.size or 0
        self._known = max(self._known, row.ord + 1)
        if row.ord <= self._last:
            self._waiting[row.ord] = outcome
            self._weight += _weight(outcome)
        while self.next_out in self._waiting:
            self._weight -= _weight(self._waiting[self.next_out])
            yield self._waiting.pop(self.next_out)
            self.next_out += 1

    def accept_last(self, outcome: Outcome) -> Iterator[Outcome]:
        """As `accept`, for an input at which the file's reader ends every worker: no result behind it goes on."""
        self.ended, self._last = True, min(self._last, outcome[0].ord)
        self._waiting = {number: one for number, one in self._waiting.items() if number <= self._last}
        self._weight = sum(map(_weight, self._waiting.values()))
        return self.accept(outcome)

    def end_part(self, count: int, rest: Task, why: str) -> None:
        """Note that a worker found the end of the file behind ``count`` inputs; it has not reached those of ``rest``."""
        self.ended = True
        self.open_parts -= 1
        if rest.start < rest.until:
            self._early_ends.append((count, EarlyEnd(rest, why)))

    def early_ends(self) -> Iterator[EarlyEnd]:
        """The ends that turned out to be none, because another worker or an earlier run found inputs behind them (memory
        was full, a disk fails, somebody changes the file). Each is an open part again.
        """
        ends, self._early_ends = self._early_ends, []
        for count, end in ends:
            if count >= self._known:
                self._early_ends.append((count, end))
            elif end.rest.start <= self._last:
                self.open_parts += 1
                yield end

    @property
    def is_full(self) -> bool:
        """Whether so many results wait for an earlier one that no more may be received before it."""
        return len(self._waiting) >= MOST_WAITING or self._weight >= HEAVY

    @property
    def bytes_left(self) -> int:
        """Bytes not read yet, as far as can be told: of a packed file more are soon seen than it has."""
        return max(0, self.task.size - self.bytes_seen)


def _weight(outcome: Outcome) -> int:
    result = outcome[1]
    return len(result.document) + len(result.records) if result else 0
