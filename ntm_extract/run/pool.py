"""The pool: hands files to workers and writes their results to the manifest. Where a worker dies or hangs, another takes
over its part.
"""

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
from ntm_extract.run.shared_file import Outcome, SharedFile
from ntm_extract.run.worker import WHY, End, Task, work

BATCH, SECONDS = 64, 1.0  # results, and the time, after which they are written
STARTING = 120.0  # seconds a worker may take to load
TRIES = 2  # workers that may die of one input before it is refused
# workers of a run that may die while they load; the system ends one where memory is short for a moment
FAILED_STARTS = 5
LISTENING = 0.2  # seconds to wait for a message
SLOWEST = 8 << 20  # bytes a second that a slow disk gives, before the first result of a file
WORTH = 1 << 18  # bytes for which another worker is worth its start: some 60 articles
Tell = Callable[[int, int, int], None]


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Processes started within ignore Ctrl-C until they set a handler of their own: a worker that is still loading would
    show a traceback. This process gets the signal afterwards.
    """
    resource_tracker.ensure_running()  # else it would start with the first worker, and unblock the signal
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


@dataclass
class Tasks:
    """The tasks that no worker has: ``returned`` by workers that died, then the ``left`` files of ``files``, which are
    asked for one by one. ``size``: bytes of those files.
    """

    files: Iterator[Task]
    left: int
    size: int
    returned: list[Task] = field(default_factory=list)

    def __len__(self) -> int:
        return self.left + len(self.returned)

    def next_file(self) -> Task:
        """The next file. Only to be called while one is left."""
        task = next(self.files)
        self.left -= 1
        self.size -= task.size
        return task


@dataclass
class _Worker:
    """A worker process and its state. ``next``: the input it works on; ``until``: the end of its inputs; ``heard``: when
    its last message came; ``patience``: seconds in which the next one must come.
    """

    process: SpawnProcess
    pipe: Connection
    task: Task | None = None
    next: int = 0
    until: int = 0
    heard: float = field(default_factory=time.monotonic)
    patience: float = STARTING
    ready: bool = False

    @classmethod
    def start(cls, gazetteer: Path | None, about: tuple[str, ...]) -> _Worker:
        """A new process, which begins to load."""
        # it inherits nothing: where its parent dies, it sees the end of its pipe
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, str(gazetteer) if gazetteer else None, about), daemon=True)
        with _without_interrupts():
            process.start()
        theirs.close()
        return cls(process, ours)

    def give(self, task: Task, patience: float) -> None:
        """Send it a file, or a part of one."""
        self.task, self.next, self.until = task, task.start, task.until
        self.heard, self.patience = time.monotonic(), patience
        with suppress(OSError):  # one that died while it waited is found out when its message is read
            self.pipe.send(tuple(task))

    def kill(self) -> None:
        """End the process at once; results that it has not sent are lost."""
        self.process.kill()
        self.process.join(2)


@dataclass
class Pool:
    """Workers on the files of a run. ``size``: how many; ``timeout``: seconds for one document; ``about``: phrases of
    which a document must hold one.
    """

    manifest: Manifest
    waiting: Tasks
    gazetteer: Path | None
    size: int
    timeout: float
    about: tuple[str, ...] = ()
    _workers: list[_Worker] = field(default_factory=list)
    _files: dict[bytes, SharedFile] = field(default_factory=dict)  # files that are begun, by name
    _batch: list[Outcome] = field(default_factory=list)  # results to be written
    _done: list[bytes] = field(default_factory=list)  # finished files to be written
    _tries: dict[tuple[bytes, int], int] = field(default_factory=dict)  # workers that ended, by file and input
    _failed_starts: int = 0  # workers that died while they loaded
    _files_finished: int = 0
    _bytes_finished: int = 0
    _inputs_written: int = 0
    _written_at: float = field(default_factory=time.monotonic)

    def work(self, stopped: Callable[[], bool], tell: Tell) -> int:
        """Read all files, or until the run is stopped; how many inputs were read. ``tell``: called with (files finished,
        inputs, bytes) whenever something is written. Raises RunError where workers do not start.
        """
        try:
            while (self.waiting or any(worker.task for worker in self._workers)) and not stopped():
                self._assign()
                self._receive()
                self._end_hanging()
                due = time.monotonic() - self._written_at > SECONDS and (self._batch or self._done)
                if len(self._batch) >= BATCH or due:
                    self._write(tell)
            self._write(tell)
        finally:
            for worker in self._workers:
                worker.kill()
        return self._inputs_written

    def _assign(self) -> None:
        """Start as many workers as there is work for, and give each that has none a file or a part of one."""
        bytes_left = self.waiting.size + sum(file.bytes_left for file in self._files.values())
        busy = sum(worker.task is not None for worker in self._workers)
        wanted = min(max(1, self.size), max(len(self.waiting) + busy, bytes_left // WORTH))
        while len(self._workers) < wanted:
            self._workers.append(_Worker.start(self.gazetteer, self.about))
        for worker in self._workers:
            if worker.ready and worker.task is None and (task := self._next_task()) is not None:
                worker.give(task, self.timeout + task.size / SLOWEST)

    def _next_task(self) -> Task | None:
        """A task that was returned, else the next file, else a part of the file of which most is left."""
        if self.waiting.returned:
            return self.waiting.returned.pop()
        if self.waiting:
            task = self.waiting.next_file()
            file = self._files[task.file] = SharedFile(task)
            return file.new_part()
        begun = (file for file in self._files.values() if not file.ended)
        largest = max(begun, key=lambda file: file.bytes_left, default=None)
        return largest.new_part() if largest is not None and largest.bytes_left > WORTH else None

    def _receive(self) -> None:
        """Handle the messages of workers that need not wait."""
        for pipe in wait([w.pipe for w in self._workers if not self._must_wait(w)], timeout=LISTENING):
            worker = next(worker for worker in self._workers if worker.pipe is pipe)
            try:
                self._handle(worker, worker.pipe.recv())
            except (EOFError, OSError):
                self._replace(worker, "WORKER_DIED")

    def _handle(self, worker: _Worker, message: Outcome | End | int | str) -> None:
        """One message: "ready" and "on" only tell that the worker lives, a number asks for more inputs, an End closes its
        part, all else is a result.
        """
        worker.heard, worker.patience = time.monotonic(), self.timeout
        if isinstance(message, str):
            worker.ready = True
            return
        assert worker.task is not None
        file = self._files[worker.task.file]
        if isinstance(message, End):
            file.end_part(message.inputs, worker.task._replace(start=worker.next, until=worker.until), message.why)
            worker.task = None
            if self._return_early_ends(file):  # perhaps because its memory is full
                self._workers.remove(worker)
                worker.kill()
            self._close_if_done(file)
        elif isinstance(message, int):
            worker.next, worker.until = file.claim()
            worker.pipe.send((worker.next, worker.until))
        else:
            self._batch += file.accept(message)
            worker.next += 1
            self._return_early_ends(file)

    def _return_early_ends(self, file: SharedFile) -> bool:
        """Give what workers left that ended before the file does to others; whether there was any."""
        ends = list(file.early_ends())
        for rest, why in ends:
            self._return(rest, "UNREADABLE", why or "has fewer inputs than a moment ago; is it being changed?")
        return bool(ends)

    def _close_if_done(self, file: SharedFile) -> None:
        """Note that a file is finished, once none of its parts is open."""
        if not file.open_parts:
            del self._files[file.task.file]
            self._done.append(file.task.file)
            self._bytes_finished += file.task.size
            self._files_finished += 1

    def _must_wait(self, worker: _Worker) -> bool:
        """Whether a worker has to wait until others have sent the results before its own."""
        file = self._files[worker.task.file] if worker.task else None
        return file is not None and file.is_full and worker.next != file.next_out

    def _end_hanging(self) -> None:
        """Replace workers that have sent nothing for too long. Raises RunError where one does not even start."""
        for worker in list(self._workers):
            if self._must_wait(worker):
                worker.heard = time.monotonic()
            elif time.monotonic() - worker.heard > worker.patience:
                if not worker.ready:
                    raise RunError(
                        f"a worker did not start within {STARTING:.0f} seconds; is the machine out of memory? try --workers 1"
                    )
                if worker.task:
                    self._replace(worker, "TIMEOUT")

    def _write(self, tell: Tell) -> None:
        self._inputs_written += len(self._batch)
        self.manifest.add(self._batch, self._done)
        self._batch.clear()
        self._done.clear()
        self._written_at = time.monotonic()
        begun = sum(file.task.size - file.bytes_left for file in self._files.values())
        tell(self._files_finished, self._inputs_written, self._bytes_finished + begun)

    def _replace(self, worker: _Worker, code: str) -> None:
        """Drop a worker that died or hangs; its part goes to another. Raises RunError where too many die as they start."""
        self._workers.remove(worker)
        worker.kill()
        if worker.task is None:
            self._failed_starts += not worker.ready
            if self._failed_starts > FAILED_STARTS:
                raise RunError("a worker ended while it started; is the machine out of memory? try --workers 1")
            return
        self._return(worker.task._replace(start=worker.next, until=worker.until), code, WHY[code])
        self._close_if_done(self._files[worker.task.file])

    def _return(self, rest: Task, code: str, why: str) -> None:
        """Make ``rest`` a task again. An input that ended `TRIES` workers is refused; where workers end even so, it is
        the file's reader that ends them, and all that is left of the file is refused.
        """
        file, place = self._files[rest.file], (rest.file, rest.start)
        tries = self._tries[place] = self._tries.get(place, 0) + 1
        if tries > TRIES:
            row = Row(*place, rest.name, "rejected", code, f"{why}; the rest of the file was not read")
            file.open_parts -= 1
            self._batch += file.accept_last((row, None))
            return
        is_poison = tries == TRIES and code in WHY
        self.waiting.returned.append(rest._replace(poison=rest.start if is_poison else None, code=code))
