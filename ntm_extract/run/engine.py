"""The engine: files out to workers, inputs back into the manifest, and at the end the output. Workers may die and hang;
the run goes on.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import NamedTuple

from ntm_extract.data import data_dir
from ntm_extract.reading import files
from ntm_extract.run.lock import locked
from ntm_extract.run.manifest import NAME, Found, Manifest, Result, Row, RunError
from ntm_extract.run.output import Written, write
from ntm_extract.run.worker import Task, why, work

BATCH, SECONDS = 64, 1.0  # inputs, and the time, after which what was found is written
STARTING = 120.0  # seconds a worker may take to load
TRIES = 2
STARTS = 5  # workers of a run that may die while they load; the system ends one where memory is short for a moment
_START = (b"", -1)


@dataclass(frozen=True)
class Options:
    """``timeout``: seconds for one document. ``fresh``: forget what is in ``out``."""

    out: Path
    gazetteer: Path | None = None
    workers: int = 1
    retry: bool = False
    fresh: bool = False
    timeout: float = 30.0


class Progress(NamedTuple):
    """Told while the run goes on."""

    files: int
    of: int
    inputs: int
    seconds: float


class Summary(NamedTuple):
    """``stopped``: the signal that ended the run early (its output is then the last whole run's), or 0. ``gone``: files
    of an earlier run that the archive no longer has.
    """

    written: Written | None
    files: int
    new: int
    seconds: float
    stopped: int
    gone: int


def run(paths: list[Path], options: Options, tell: Callable[[Progress], None] = lambda _: None) -> Summary:
    """Read archives into ``options.out``, going on where an earlier run stopped. Raises RunError, InputError."""
    started = time.monotonic()
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise RunError(f"{options.out}: {fault.strerror}; choose a folder that can be written") from None
    with locked(options.out), _stopping() as stop:
        if options.fresh:
            for suffix in ("", "-wal", "-shm"):
                (options.out / (NAME + suffix)).unlink(missing_ok=True)
        manifest = Manifest.open(options.out, fingerprint(options.gazetteer))
        every, left, gone = manifest.plan(_found(paths, options.out), options.retry)
        tasks = (
            Task(name, os.fsdecode(path), name.decode("utf-8", "replace"), start)
            for name, path, start in manifest.todo()
        )
        new = _work(
            manifest,
            _Tasks(tasks, left),
            options,
            stop,
            lambda done, inputs: tell(Progress(done, left, inputs, time.monotonic() - started)),
        )
        written = None if stop.signal else write(options.out, manifest)
        manifest.close()
    return Summary(written, every, new, time.monotonic() - started, stop.signal, gone)


def _found(paths: list[Path], out: Path) -> Iterator[Found]:
    """Every file, without the output folder itself."""
    own = os.path.join(os.path.realpath(out), "")
    parent, inside = "", False
    for path, prefix in _prefixed(paths):
        folder = path.is_dir()
        for file, _ in files(path, ordered=False):
            if (above := os.path.dirname(file)) != parent:
                parent, inside = above, os.path.join(os.path.realpath(above), "").startswith(own)
            if inside:
                continue
            name, place = (
                os.fsencode(prefix + (file.relative_to(path).as_posix() if folder else file.name)),
                os.fsencode(file),
            )
            try:
                state = os.lstat(file)
            except OSError:
                yield Found(name, place)
            else:
                yield Found(name, place, state.st_size, state.st_mtime_ns)


def _prefixed(paths: list[Path]) -> Iterator[tuple[Path, str]]:
    """Each archive with what its files' names begin with: nothing where it is alone, its own name, or where two are
    called alike as much of the path as tells them apart ("2011/tin/").
    """
    places = list(dict.fromkeys(map(os.path.abspath, paths)))
    shared = os.path.commonpath(places)
    alike = len({os.path.basename(place) for place in places}) < len(places)
    for place in places:
        name = os.path.relpath(place, shared) if alike else os.path.basename(place)
        yield (
            Path(place),
            ""
            if len(places) == 1
            else f"{name}/"
            if os.path.isdir(place)
            else name.removesuffix(os.path.basename(place)),
        )


def fingerprint(gazetteer: Path | None) -> str:
    """Of code, rules, gazetteer and models: with another one, records may be others."""
    digest = hashlib.sha256()
    package = Path(__file__).resolve().parent.parent
    for folder, pattern in (
        (package, "**/*.py"),
        (gazetteer or data_dir("gazetteers"), "**/*.*"),
        (data_dir("models"), "**/*.*"),
    ):
        for path in sorted(p for p in folder.glob(pattern) if p.is_file()):
            digest.update(
                path.relative_to(folder).as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest()
            )
    return digest.hexdigest()


@dataclass
class _Stop:
    signal: int = 0


@contextmanager
def _stopping() -> Iterator[_Stop]:
    """Ctrl-C and SIGTERM only leave a note; the loop reads it."""
    stop = _Stop()

    def note(number: int, _: object) -> None:
        stop.signal = number

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@dataclass
class _Tasks:
    """What no worker is at: ``again``, given back by workers that died, then the ``left`` files that come as they are
    asked for.
    """

    coming: Iterator[Task]
    left: int
    again: list[Task] = field(default_factory=list)

    def __len__(self) -> int:
        return self.left + len(self.again)

    def take(self) -> Task:
        if self.again:
            return self.again.pop()
        self.left -= 1
        return next(self.coming)


@dataclass
class _Hand:
    """A worker with what it is at: ``next`` the input it works on, ``since`` when it was last heard of."""

    process: SpawnProcess
    line: Connection
    task: Task | None = None
    next: int = 0
    since: float = field(default_factory=time.monotonic)
    ready: bool = False


def _work(manifest: Manifest, waiting: _Tasks, options: Options, stop: _Stop, tell: Callable[[int, int], None]) -> int:
    """Give every task to a worker until all are done or a stop is noted; returns how many inputs were told."""
    hands: list[_Hand] = []
    batch: list[tuple[Row, Result | None]] = []
    done: list[bytes] = []
    tries: dict[tuple[bytes, int], int] = {}
    told = finished = 0
    wrote = time.monotonic()
    try:
        while (waiting or any(h.task for h in hands)) and not stop.signal:
            while len(hands) < min(max(1, options.workers), len(waiting) + sum(h.task is not None for h in hands)):
                hands.append(_hire(options.gazetteer))
            for hand in hands:
                if hand.ready and hand.task is None and waiting:
                    hand.task = waiting.take()
                    hand.next, hand.since = hand.task.start, time.monotonic()
                    hand.line.send(tuple(hand.task))
            for line in wait([h.line for h in hands], timeout=0.2):
                hand = next(h for h in hands if h.line is line)
                try:
                    message = hand.line.recv()
                except (EOFError, OSError):
                    _lost(hand, "WORKER_DIED", hands, waiting, tries, batch, done)
                    continue
                hand.since = time.monotonic()
                if message == "ready":
                    hand.ready = True
                elif message is None:
                    assert hand.task is not None
                    done.append(hand.task.file)
                    hand.task = None
                    finished += 1
                else:
                    batch.append(message)
                    hand.next += 1
            for hand in list(hands):
                if time.monotonic() - hand.since > (options.timeout if hand.ready else STARTING) and (
                    hand.task or not hand.ready
                ):
                    if not hand.ready:
                        raise RunError(
                            f"a worker did not start within {STARTING:.0f} seconds; is the machine out of memory? try --workers 1"
                        )
                    _lost(hand, "TIMEOUT", hands, waiting, tries, batch, done)
            if len(batch) >= BATCH or (time.monotonic() - wrote > SECONDS and (batch or done)):
                told += len(batch)
                manifest.add(batch, done)
                batch.clear()
                done.clear()
                wrote = time.monotonic()
                tell(finished, told)
        told += len(batch)
        manifest.add(batch, done)
        tell(finished, told)
    finally:
        for hand in hands:
            hand.process.kill()
            hand.process.join(2)
    return told


def _hire(gazetteer: Path | None) -> _Hand:
    context = multiprocessing.get_context("spawn")  # nothing inherited: a worker whose parent dies sees its line end
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, str(gazetteer) if gazetteer else None), daemon=True)
    process.start()
    theirs.close()
    return _Hand(process, ours)


def _lost(
    hand: _Hand,
    code: str,
    hands: list[_Hand],
    waiting: _Tasks,
    tries: dict[tuple[bytes, int], int],
    batch: list[tuple[Row, Result | None]],
    done: list[bytes],
) -> None:
    """A worker died or hung: its file goes to another. The input that did it twice is refused; where the file's reader
    itself does it, the rest of the file is.
    """
    hands.remove(hand)
    hand.process.kill()
    hand.process.join(2)
    if hand.task is None:
        tries[_START] = tries.get(_START, 0) + (not hand.ready)
        if tries[_START] > STARTS:
            raise RunError("a worker ended while it started; is the machine out of memory? try --workers 1")
        return
    file, number = hand.task.file, hand.next
    tries[file, number] = tries.get((file, number), 0) + 1
    again = hand.task._replace(start=number, poison=None)
    if tries[file, number] == TRIES:
        again = again._replace(poison=number, code=code)
    elif tries[file, number] > TRIES:
        batch.append(
            (
                Row(file, number, hand.task.name, "rejected", code, f"{why(code)}; the rest of the file was not read"),
                None,
            )
        )
        done.append(file)
        return
    waiting.again.append(again)
