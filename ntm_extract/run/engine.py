"""The engine of a run: plans which files are to be read, lets the pool read them, and writes the output at the end."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ntm_extract.data import data_dir
from ntm_extract.reading import files
from ntm_extract.reading.inputs import check_exists
from ntm_extract.reading.names import prefixed
from ntm_extract.run.lock import locked
from ntm_extract.run.manifest import NAME, Found, Manifest, RunError
from ntm_extract.run.output import Written, write
from ntm_extract.run.pool import Pool, Tasks
from ntm_extract.run.topic import Topic
from ntm_extract.run.worker import Task


@dataclass(frozen=True)
class Options:
    """``timeout``: seconds for one document. ``fresh``: forget what is in ``out``. ``about``: phrases of which a document
    must hold one to be read; none: all are.
    """

    out: Path
    gazetteer: Path | None = None
    workers: int = 1
    retry: bool = False
    fresh: bool = False
    timeout: float = 30.0
    about: tuple[str, ...] = ()


class Progress(NamedTuple):
    """How far a run is. ``share``: of the work, the mean of the shares of files and of bytes: one file may hold as many
    articles as all others, or be a film, which is not read.
    """

    files: int
    of: int
    inputs: int
    seconds: float
    share: float


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
    for path in paths:
        check_exists(path)  # before anything is written
    Topic(options.about)  # as is a phrase without a letter
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise RunError(f"{options.out}: {fault.strerror}; choose a folder that can be written") from None
    _apart(options.out, paths)
    with locked(options.out), _stopping() as stop:
        if options.fresh:
            for suffix in ("", "-wal", "-shm"):
                (options.out / (NAME + suffix)).unlink(missing_ok=True)
        with closing(Manifest.open(options.out, fingerprint(options.gazetteer, options.about))) as manifest:
            every, left, gone = manifest.plan(_found(paths, options.out), options.retry)
            if not every:
                raise RunError(f"{', '.join(map(str, paths))}: holds no files; check the path")
            tasks = (
                Task(name, os.fsdecode(path), name.decode("utf-8", "replace"), start, size=size)
                for name, path, start, size in manifest.todo()
            )
            whole = manifest.bytes_left()

            def say(done: int, inputs: int, read: int) -> None:
                share = (done / (left or 1) + read / (whole or 1)) / 2
                tell(Progress(done, left, inputs, time.monotonic() - started, share))

            waiting = Tasks(tasks, left, whole)
            pool = Pool(manifest, waiting, options.gazetteer, options.workers, options.timeout, options.about)
            new = pool.work(stopped=lambda: bool(stop.signal), tell=say)
            written = None if stop.signal else write(options.out, manifest)
    return Summary(written, every, new, time.monotonic() - started, stop.signal, gone)


def _apart(out: Path, paths: list[Path]) -> None:
    """Raises RunError where the output folder is an archive, or lies in one and holds files of it: none would be read."""
    if same := next((path for path in paths if os.path.realpath(path) == os.path.realpath(out)), None):
        raise RunError(f"{out}: is the archive itself; give another folder for the output, such as {same / 'out'}")
    own = {NAME, "run.lock", "documents.jsonl", "records.jsonl"}
    held = {entry.name for entry in os.scandir(out)}
    inside = any(os.path.realpath(out).startswith(os.path.join(os.path.realpath(path), "")) for path in paths)
    if held and inside and not held & own:
        raise RunError(f"{out}: is a folder of the archive, whose files would not be read; choose a new folder")


def _found(paths: list[Path], out: Path) -> Iterator[Found]:
    """Every file of the archives, without those in the output folder."""
    own = os.path.join(os.path.realpath(out), "")
    parent, inside = "", False
    for path, prefix in prefixed(paths):
        folder = path.is_dir()
        for file, _ in files(path, ordered=False):
            if (above := os.path.dirname(file)) != parent:
                parent, inside = above, os.path.join(os.path.realpath(above), "").startswith(own)
            if inside:
                continue
            name = os.fsencode(prefix + (file.relative_to(path).as_posix() if folder else file.name))
            place = os.fsencode(file)
            try:
                state = os.lstat(file)
            except OSError:
                yield Found(name, place)
            else:
                yield Found(name, place, state.st_size, state.st_mtime_ns)


def fingerprint(gazetteer: Path | None, about: tuple[str, ...] = ()) -> str:
    """A hash of all that records depend on: code, rules, gazetteer, models and topic."""
    digest = hashlib.sha256("\0".join(about).encode())
    package = Path(__file__).resolve().parent.parent
    tables, models = gazetteer or data_dir("gazetteers"), data_dir("models")
    for folder, pattern in ((package, "**/*.py"), (tables, "**/*.*"), (models, "**/*.*")):
        for path in sorted(p for p in folder.glob(pattern) if p.is_file()):
            name = path.relative_to(folder).as_posix()
            digest.update(name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@dataclass
class _Stop:
    signal: int = 0


@contextmanager
def _stopping() -> Iterator[_Stop]:
    """Ctrl-C and SIGTERM only set a flag, which the loop asks for."""
    stop = _Stop()

    def note(number: int, _: object) -> None:
        stop.signal = number

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
