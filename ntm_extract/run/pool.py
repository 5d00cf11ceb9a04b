"""The pool: files out to workers, inputs back into the manifest. Workers may die and hang; the run goes on."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from ntm_extract.run.manifest import Manifest, Result, Row, RunError
from ntm_extract.run.worker import Task, why, work

BATCH, SECONDS = 64, 1.0  # inputs, and the time, after which what was found is written
STARTING = 120.0  # seconds a worker may take to load
TRIES = 2
STARTS = 5  # workers of a run that may die while they load; the system ends one where memory is short for a moment
Tell = Callable[[int, int, int], None]
LISTENING = 0.2  # seconds in which a word of a worker is waited for


@contextmanager
def _untouched() -> Iterator[None]:
    """What starts within is deaf to Ctrl-C until it says for itself what becomes of it: a worker that is still loading
    would show a traceback. This process hears it afterwards.
    """
    resource_tracker.ensure_running()  # of its own it would start with the first worker, and end this
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


@dataclass
class Tasks:
    """What no worker is at: ``again``, given back by workers that died, then the ``left`` files that come as they are
    asked for.
    """

    coming: Iterator[Task]
    left: int
    again: list[Task] = field(default_factory=list)

    def __len__(self) -> int:
        return self.left + len(self.again)

    def take(self) -> Task:
        """The next one; of an empty list none may be asked."""
        if self.again:
            return self.again.pop()
        self.left -= 1
        return next(self.coming)


@dataclass
class _Hand:
    """A worker with what it is at: ``next`` the input it works on, ``seen`` the bytes of those before it, ``since`` when
    it was last heard of.
    """

    process: SpawnProcess
    line: Connection
    task: Task | None = None
    next: int = 0
    seen: int = 0
    since: float = field(default_factory=time.monotonic)
    ready: bool = False

    @classmethod
    def hire(cls, gazetteer: Path | None) -> _Hand:
        """A process that begins to load."""
        context = multiprocessing.get_context(
            "spawn"
        )  # nothing inherited: a worker whose parent dies sees its line end
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, str(gazetteer) if gazetteer else None), daemon=True)
        with _untouched():
            process.start()
        theirs.close()
        return cls(process, ours)

    def begin(self, task: Task) -> None:
        """Give it a file."""
        self.task, self.next, self.seen, self.since = task, task.start, 0, time.monotonic()
        self.line.send(tuple(task))

    def end(self) -> None:
        """Nothing that it is at is kept."""
        self.process.kill()
        self.process.join(2)


@dataclass
class Pool:
    """Workers on the files of a run. ``timeout``: seconds for one document."""

    manifest: Manifest
    waiting: Tasks
    gazetteer: Path | None
    size: int
    timeout: float
    _hands: list[_Hand] = field(default_factory=list)
    _batch: list[tuple[Row, Result | None]] = field(default_factory=list)  # told, and not yet written
    _done: list[bytes] = field(default_factory=list)  # files of which all is told, and not yet written
    _tries: dict[tuple[bytes, int], int] = field(default_factory=dict)  # that ended a worker, by file and input
    _starts: int = 0  # workers that died while they loaded
    _finished: int = 0
    _told: int = 0
    _read: int = 0  # bytes of files that are finished
    _wrote: float = field(default_factory=time.monotonic)

    def work(self, stopped: Callable[[], bool], tell: Tell) -> int:
        """Give every file to a worker until all are done or the run is stopped; how many inputs were told. ``tell``: (files
        that are finished, inputs and bytes so far), whenever something is written. Raises RunError where workers do not start.
        """
        try:
            while (self.waiting or any(hand.task for hand in self._hands)) and not stopped():
                self._give()
                self._hear()
                self._watch()
                if len(self._batch) >= BATCH or (
                    time.monotonic() - self._wrote > SECONDS and (self._batch or self._done)
                ):
                    self._write(tell)
            self._write(tell)
        finally:
            for hand in self._hands:
                hand.end()
        return self._told

    def _give(self) -> None:
        """As many workers as there is work for, and a file for each that has none."""
        while len(self._hands) < min(
            max(1, self.size), len(self.waiting) + sum(hand.task is not None for hand in self._hands)
        ):
            self._hands.append(_Hand.hire(self.gazetteer))
        for hand in self._hands:
            if hand.ready and hand.task is None and self.waiting:
                hand.begin(self.waiting.take())

    def _hear(self) -> None:
        """What workers say: "ready", then each input of a file, then None for its end."""
        for line in wait([hand.line for hand in self._hands], timeout=LISTENING):
            hand = next(hand for hand in self._hands if hand.line is line)
            try:
                message = hand.line.recv()
            except (EOFError, OSError):
                self._lose(hand, "WORKER_DIED")
                continue
            hand.since = time.monotonic()
            if message == "ready":
                hand.ready = True
            elif message is None:
                assert hand.task is not None
                self._done.append(hand.task.file)
                self._read += hand.task.size
                hand.task = None
                self._finished += 1
            else:
                self._batch.append(message)
                hand.next += 1
                hand.seen += message[0].size or 0

    def _watch(self) -> None:
        """Whoever has not been heard of for too long hangs."""
        for hand in list(self._hands):
            silent = time.monotonic() - hand.since
            if not hand.ready and silent > STARTING:
                raise RunError(
                    f"a worker did not start within {STARTING:.0f} seconds; is the machine out of memory? try --workers 1"
                )
            if hand.ready and hand.task and silent > self.timeout:
                self._lose(hand, "TIMEOUT")

    def _write(self, tell: Tell) -> None:
        self._told += len(self._batch)
        self.manifest.add(self._batch, self._done)
        self._batch.clear()
        self._done.clear()
        self._wrote = time.monotonic()
        begun = sum(min(hand.seen, hand.task.size) for hand in self._hands if hand.task)
        tell(self._finished, self._told, self._read + begun)

    def _lose(self, hand: _Hand, code: str) -> None:
        """A worker died or hung: its file goes to another. The input that did it twice is refused; where the file's
        reader itself does it, the rest of the file is.
        """
        self._hands.remove(hand)
        hand.end()
        if hand.task is None:
            self._starts += not hand.ready
            if self._starts > STARTS:
                raise RunError("a worker ended while it started; is the machine out of memory? try --workers 1")
            return
        file, number = hand.task.file, hand.next
        tries = self._tries[file, number] = self._tries.get((file, number), 0) + 1
        if tries > TRIES:
            what = f"{why(code)}; the rest of the file was not read"
            self._batch.append((Row(file, number, hand.task.name, "rejected", code, what), None))
            self._done.append(file)
            return
        again = hand.task._replace(start=number, poison=None)
        self.waiting.again.append(again._replace(poison=number, code=code) if tries == TRIES else again)
