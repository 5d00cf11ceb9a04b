"""A worker: a process that reads the files it is given and sends what it finds, input by input."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ntm_extract.errors import OptionError
from ntm_extract.reading import Rejected, read_file
from ntm_extract.records import Document
from ntm_extract.run.manifest import Result, Row
from ntm_extract.run.similar import signature
from ntm_extract.run.topic import Topic
from ntm_extract.writing import line

if TYPE_CHECKING:
    from ntm_extract.pipeline import Extractor

_WARM = "Chiều 5/7, ông Lê Văn A, Chủ tịch UBND huyện, chủ trì hội nghị sơ kết; đến nay 9/17 xã đạt chuẩn nông thôn mới theo Quyết định số 1/QĐ-TTg. "
MEMORY = 1_500 << 20  # bytes of data a worker may hold
_PASSED = 256  # inputs of other workers that it passes over before it sends "on"


class Task(NamedTuple):
    """A file, and the inputs of it to begin with, ``start`` to ``until``; ``poison``: the input that ended two workers,
    which is refused with ``code`` and not read; ``size``: bytes of the file.
    """

    file: bytes
    path: str
    name: str
    start: int = 0
    until: int = 0
    poison: int | None = None
    code: str = ""
    size: int = 0


class End(NamedTuple):
    """The end of a file: how many inputs it has, and why the last one was refused, or "" where it was not."""

    inputs: int
    why: str


def work(tasks: Connection, gazetteer: str | None, about: tuple[str, ...]) -> None:
    """The main function of a worker process, until the connection ends.

    It sends "ready" and receives a `Task`. For each input of it, it sends ``(Row, Result | None)``; then, as long as the
    file has more inputs, it sends the number of the next one and receives ``(start, until)``: inputs that no other worker
    has. At the end of the file it sends an `End`, and receives the next task. "on" only tells that it lives.
    """
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")  # Arrow's own takes 1 GB of MEMORY for itself
    # The parent needs none of the rules: it says at once that another run holds the folder.
    from ntm_extract.pipeline import Extractor

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]))
    gc.disable()  # all that is loaded stays: to look for garbage in it takes a seventh of the start
    extractor = Extractor(Path(gazetteer) if gazetteer else None)
    topic = Topic(about) if about else None
    signature(_WARM * 4)
    extractor.extract_text(_WARM, published="2016-07-06")  # what loads on first use loads now: it is no document's time
    gc.freeze()
    gc.enable()
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        tasks.send("ready")
        while (task := tasks.recv()) is not None:
            tasks.send(_file(tasks, Task(*task), extractor, topic))


def _file(tasks: Connection, task: Task, extractor: Extractor, topic: Topic | None) -> End:
    before = time.perf_counter()
    start, until = task.start, task.until
    number, item = -1, None
    for number, item in enumerate(read_file(Path(os.fsdecode(task.path)), task.name)):
        if number == until:
            tasks.send(number)
            start, until = tasks.recv()
        if number < start:
            if not number % _PASSED:
                tasks.send("on")
            before = time.perf_counter()
            continue
        if number == task.poison:
            where = item.where if isinstance(item, Rejected) else item.doc_id
            tasks.send((Row(task.file, number, where, "rejected", task.code, WHY[task.code]), None))
        else:
            row, result = _outcome(item, task.file, number, extractor, topic)
            tasks.send((row._replace(seconds=round(time.perf_counter() - before, 4)), result))
        before = time.perf_counter()
    return End(number + 1, item.reason if isinstance(item, Rejected) else "")


WHY = {"TIMEOUT": "took longer than --timeout, twice", "WORKER_DIED": "ended the worker that read it, twice (memory?)"}


def _outcome(
    item: Document | Rejected, file: bytes, number: int, extractor: Extractor, topic: Topic | None
) -> tuple[Row, Result | None]:
    if isinstance(item, Rejected):
        status = "skipped" if item.skipped else "rejected"
        return Row(file, number, item.where, status, item.code, item.reason, item.size, item.sha256), None
    size = len(item.text.encode("utf-8", "replace"))
    known = (size, item.sha256, item.encoding, item.encoding_certainty, item.format)
    if topic is not None and not topic.is_of(item):
        return Row(file, number, item.doc_id, "skipped", "OFF_TOPIC", topic.reason, *known), None
    try:
        found = extractor.extract(item)
    except OptionError as fault:  # the row's own date or scope
        code, reason = "BAD_ROW", str(fault)
    except MemoryError:
        code, reason = "TOO_LARGE", "needs more memory than a worker has"
    except Exception as fault:  # a fault of ours in one article must not cost the other thousands
        said = " ".join(repr(fault).split())[:200]
        code, reason = "INTERNAL", f"internal fault: {said}; please report it with the text"
    else:
        records = "".join(line(record) + "\n" for record in found.records)
        row = Row(file, number, item.doc_id, "ok", None, None, *known, len(found.records))
        return row, Result(line(found.document), records, signature(item.text))
    return Row(file, number, item.doc_id, "rejected", code, reason, *known), None
