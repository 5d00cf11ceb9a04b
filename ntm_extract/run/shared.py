"""A file that is being read: which of its inputs are whose, and what was found, brought back into their order."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ntm_extract.run.manifest import Result, Row
from ntm_extract.run.worker import Task

BLOCK = 16  # inputs that a worker takes at a time: 0.3 s of work, and a word with the pool costs a thousandth of it
AHEAD = 256  # inputs that may wait for one before them: some 10 MB
HEAVY = 32 << 20  # characters of them from which on fewer are enough: a part of a long text has a million
Told = tuple[Row, Result | None]


class Short(NamedTuple):
    """``rest``: inputs that a worker had not told when it came to the end of the file, which has more; ``why``: what its
    reader said at that end, or "".
    """

    rest: Task
    why: str


@dataclass
class Shared:
    """``task``: the whole of it; ``free``: inputs from here on are nobody's; ``due``: the input that goes on next;
    ``tasks``: those of its parts that are being worked on or wait to be.

    A worker reads a file from its beginning and passes over the inputs of others: of rows that costs a hundredth of what
    it takes to extract them, of pages a sixth.
    """

    task: Task
    free: int = field(init=False)
    due: int = field(init=False)
    tasks: int = 0
    seen: int = 0  # bytes of its documents so far
    ended: bool = False  # a worker has come to its end: nobody need begin with it any more
    _held: dict[int, Told] = field(default_factory=dict)
    _weight: int = 0  # characters of what is held
    _last: int = sys.maxsize  # at which its reader ends every worker
    _known: int = field(init=False)  # inputs that it has for certain
    _ends: list[tuple[int, Short]] = field(default_factory=list)  # inputs that a worker saw until it came to the end

    def __post_init__(self) -> None:
        self.free = self.due = self._known = self.task.start

    def part(self) -> Task:
        """The next inputs, for a worker that begins with them."""
        self.tasks += 1
        start, until = self.claim()
        return self.task._replace(start=start, until=until)

    def claim(self) -> tuple[int, int]:
        """The next inputs, for a worker that is at the file."""
        start, self.free = self.free, self.free + BLOCK
        return start, self.free

    def put(self, told: Told) -> Iterator[Told]:
        """What can go on now that an input is told."""
        self.seen += told[0].size or 0
        self._known = max(self._known, told[0].ord + 1)
        if told[0].ord <= self._last:
            self._held[told[0].ord] = told
            self._weight += _weight(told)
        while self.due in self._held:
            self._weight -= _weight(self._held[self.due])
            yield self._held.pop(self.due)
            self.due += 1

    def end_with(self, told: Told) -> Iterator[Told]:
        """As `put`, for an input at which the reader itself ends its worker: nothing behind it goes on."""
        self.ended, self._last = True, min(self._last, told[0].ord)
        self._held = {number: one for number, one in self._held.items() if number <= self._last}
        self._weight = sum(map(_weight, self._held.values()))
        return self.put(told)

    def end_at(self, count: int, rest: Task, why: str) -> None:
        """A worker has come to the end behind ``count`` inputs, without those of ``rest``."""
        self.ended = True
        self.tasks -= 1
        if rest.start < rest.until:
            self._ends.append((count, Short(rest, why)))

    def fell_short(self) -> Iterator[Short]:
        """The ends of workers that are none, for others, or an earlier run, told inputs behind them: a full memory, a
        failing disk, another's hand on the file. Their rest is a task again.
        """
        ends, self._ends = self._ends, []
        for count, short in ends:
            if count >= self._known:
                self._ends.append((count, short))
            elif short.rest.start <= self._last:
                self.tasks += 1
                yield short

    @property
    def crowded(self) -> bool:
        """Whether so much waits for one input that no more is to be heard before it."""
        return len(self._held) >= AHEAD or self._weight >= HEAVY

    @property
    def left(self) -> int:
        """Bytes that are not read, as far as can be told: those of a packed file are soon more than it has."""
        return max(0, self.task.size - self.seen)


def _weight(told: Told) -> int:
    return len(told[1].document) + len(told[1].records) if told[1] else 0
