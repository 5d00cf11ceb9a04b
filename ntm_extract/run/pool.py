"""The pool: files out to workers, inputs back into the manifest. Workers may die and hang; the run goes on."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from ntm_extract.run.manifest import Manifest, Row, RunError
from ntm_extract.run.shared import Shared, Told
from ntm_extract.run.worker import WHY, End, Task, work

BATCH, SECONDS = 64, 1.0  # inputs, and the time, after which what was found is written
STARTING = 120.0  # seconds a worker may take to load
TRIES = 2
STARTS = 5  # workers of a run that may die while they load; the system ends one where memory is short for a moment
Tell = Callable[[int, int, int], None]
LISTENING = 0.2  # seconds in which a word of a worker is waited for
SLOWEST = 8 << 20  # bytes a second that are read, of a slow disk, before the first input is told
WORTH = 1 << 18  # bytes for which another worker is worth its start: some 60 articles


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
    asked for. ``size``: bytes of those files.
    """

    coming: Iterator[Task]
    left: int
    size: int
    again: list[Task] = field(default_factory=list)

    def __len__(self) -> int:
        return self.left + len(self.again)

    def take(self) -> Task:
        """The next file; where none is left, none may be asked."""
        task = next(self.coming)
        self.left -= 1
        self.size -= task.size
        return task


@dataclass
class _Hand:
    """A worker with what it is at: ``next`` the input it works on, ``until`` where those end that it may work on,
    ``since`` when it was last heard of, ``patience`` the seconds in which it is to be heard again.
    """

    process: SpawnProcess
    line: Connection
    task: Task | None = None
    next: int = 0
    until: int = 0
    since: float = field(default_factory=time.monotonic)
    patience: float = STARTING
    ready: bool = False

    @classmethod
    def hire(cls, gazetteer: Path | None, about: tuple[str, ...]) -> _Hand:
        """A process that begins to load."""
        context = multiprocessing.get_context(
            "spawn"
        )  # nothing inherited: a worker whose parent dies sees its line end
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, str(gazetteer) if gazetteer else None, about), daemon=True)
        with _untouched():
            process.start()
        theirs.close()
        return cls(process, ours)

    def begin(self, task: Task, patience: float) -> None:
        """Give it a file, or a part of one."""
        self.task, self.next, self.until = task, task.start, task.until
        self.since, self.patience = time.monotonic(), patience
        with suppress(OSError):  # who has died while it waited is found out when it is to be heard
            self.line.send(tuple(task))

    def end(self) -> None:
        """Nothing that it is at is kept."""
        self.process.kill()
        self.process.join(2)


@dataclass
class Pool:
    """Workers on the files of a run. ``timeout``: seconds for one document; ``about``: phrases of which it must hold one."""

    manifest: Manifest
    waiting: Tasks
    gazetteer: Path | None
    size: int
    timeout: float
    about: tuple[str, ...] = ()
    _hands: list[_Hand] = field(default_factory=list)
    _open: dict[bytes, Shared] = field(default_factory=dict)  # files that are begun
    _batch: list[Told] = field(default_factory=list)  # told, and not yet written
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
        """As many workers as there is work for, and a file, or a part of one, for each that has none."""
        bytes_left = self.waiting.size + sum(shared.left for shared in self._open.values())
        work = max(len(self.waiting) + sum(hand.task is not None for hand in self._hands), bytes_left // WORTH)
        while len(self._hands) < min(max(1, self.size), work):
            self._hands.append(_Hand.hire(self.gazetteer, self.about))
        for hand in self._hands:
            if hand.ready and hand.task is None and (task := self._task()) is not None:
                hand.begin(task, self.timeout + task.size / SLOWEST)

    def _task(self) -> Task | None:
        """What was given back, else the next file, else a part of the file that others have most to do of."""
        if self.waiting.again:
            return self.waiting.again.pop()
        if self.waiting:
            task = self.waiting.take()
            shared = self._open[task.file] = Shared(task)
            return shared.part()
        begun = [shared for shared in self._open.values() if not shared.ended]
        most = max(begun, key=lambda shared: shared.left, default=None)
        return most.part() if most is not None and most.left > WORTH else None

    def _hear(self) -> None:
        """What workers say: "ready", then each input of a file, the number of the one that they would go on with, that
        they are "on" it, and its End.
        """
        for line in wait([hand.line for hand in self._hands if not self._is_held(hand)], timeout=LISTENING):
            hand = next(hand for hand in self._hands if hand.line is line)
            try:
                self._told_by(hand, hand.line.recv())
            except (EOFError, OSError):
                self._lose(hand, "WORKER_DIED")

    def _told_by(self, hand: _Hand, message: Told | End | int | str) -> None:
        hand.since, hand.patience = time.monotonic(), self.timeout
        if isinstance(message, str):
            hand.ready = True
            return
        assert hand.task is not None
        shared = self._open[hand.task.file]
        if isinstance(message, End):
            shared.end_at(message.inputs, hand.task._replace(start=hand.next, until=hand.until), message.why)
            hand.task = None
            if self._retell(shared):  # what is left in its memory may be why
                self._hands.remove(hand)
                hand.end()
            self._close(shared)
        elif isinstance(message, int):
            hand.next, hand.until = shared.claim()
            hand.line.send((hand.next, hand.until))
        else:
            self._batch += shared.put(message)
            hand.next += 1
            self._retell(shared)

    def _retell(self, shared: Shared) -> bool:
        """Whether a worker ended before the file does; what it left goes to another."""
        short = list(shared.fell_short())
        for rest, why in short:
            self._again(rest, "UNREADABLE", why or "has fewer inputs than a moment ago; is it being changed?")
        return bool(short)

    def _close(self, shared: Shared) -> None:
        """Note that a file is done, where nobody is at it any more."""
        if not shared.tasks:
            del self._open[shared.task.file]
            self._done.append(shared.task.file)
            self._read += shared.task.size
            self._finished += 1

    def _is_held(self, hand: _Hand) -> bool:
        """Whether a worker has to wait until others have told the inputs before its own."""
        shared = self._open[hand.task.file] if hand.task else None
        return shared is not None and shared.crowded and hand.next != shared.due

    def _watch(self) -> None:
        """Whoever has not been heard of for too long hangs."""
        for hand in list(self._hands):
            if self._is_held(hand):
                hand.since = time.monotonic()
            elif time.monotonic() - hand.since > hand.patience:
                if not hand.ready:
                    raise RunError(
                        f"a worker did not start within {STARTING:.0f} seconds; is the machine out of memory? try --workers 1"
                    )
                if hand.task:
                    self._lose(hand, "TIMEOUT")

    def _write(self, tell: Tell) -> None:
        self._told += len(self._batch)
        self.manifest.add(self._batch, self._done)
        self._batch.clear()
        self._done.clear()
        self._wrote = time.monotonic()
        begun = sum(shared.task.size - shared.left for shared in self._open.values())
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
        self._again(hand.task._replace(start=hand.next, until=hand.until), code, WHY[code])
        self._close(self._open[hand.task.file])

    def _again(self, rest: Task, code: str, why: str) -> None:
        """Give ``rest`` to another worker, or where it was given too often refuse it."""
        shared, place = self._open[rest.file], (rest.file, rest.start)
        tries = self._tries[place] = self._tries.get(place, 0) + 1
        if tries > TRIES:
            row = Row(*place, rest.name, "rejected", code, f"{why}; the rest of the file was not read")
            shared.tasks -= 1
            self._batch += shared.end_with((row, None))
            return
        is_poison = tries == TRIES and code in WHY
        self.waiting.again.append(rest._replace(poison=rest.start if is_poison else None, code=code))
