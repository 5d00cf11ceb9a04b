"""Several workers on one file: whose its inputs are, and that they come out in order, whoever dies."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from ntm_extract.run import Options
from ntm_extract.run import pool as pools
from ntm_extract.run import run as start
from ntm_extract.run import shared_file as files
from ntm_extract.run.manifest import Manifest, Result, Row
from ntm_extract.run.pool import Pool, Tasks, _Worker
from ntm_extract.run.shared_file import BLOCK, SharedFile
from ntm_extract.run.worker import MEMORY, End, Task, work

ARTICLE = "Xã Phú Lộc (huyện Tân Phú, Đồng Nai) đạt {}/19 tiêu chí nông thôn mới; cử tri đề nghị làm {} km đường. "
OUTPUTS = ("documents.jsonl", "records.jsonl", "inputs.jsonl")


def outcome(number: int) -> tuple[Row, None]:
    return Row(b"kho.jsonl", number, str(number), "ok", size=10), None


def numbers(some: object) -> list[int]:
    return [row.ord for row, _ in some]  # type: ignore[attr-defined]


def test_each_input_is_one_workers() -> None:
    file = SharedFile(Task(b"kho.jsonl", "kho.jsonl", "kho.jsonl", start=5))
    parts = [file.new_part(), file.new_part()]
    spans = [(part.start, part.until) for part in parts] + [file.claim()]
    assert spans == [(5, 5 + BLOCK), (5 + BLOCK, 5 + 2 * BLOCK), (5 + 2 * BLOCK, 5 + 3 * BLOCK)]
    assert file.open_parts == 2


@pytest.mark.parametrize(
    ("came", "goes_on"),
    [
        ([0, 1, 2], [[0], [1], [2]]),
        ([1, 2, 0, 3], [[], [], [0, 1, 2], [3]]),
        ([2, 1], [[], []]),  # what comes before them is still to be told
    ],
)
def test_what_is_told_goes_on_in_order(came: list[int], goes_on: list[list[int]]) -> None:
    file = SharedFile(Task(b"", "", ""))
    assert [numbers(file.accept(outcome(number))) for number in came] == goes_on


def test_nothing_goes_on_behind_an_input_that_ends_every_reader() -> None:
    file = SharedFile(Task(b"", "", ""))
    assert numbers(file.accept(outcome(3))) == []
    assert numbers(file.accept_last(outcome(2))) == []
    assert numbers(file.accept_last(outcome(4))) == []  # another worker dies of the same, with inputs behind it as its own
    assert numbers(file.accept(outcome(0))) == [0]
    assert numbers(file.accept(outcome(1))) == [1, 2]
    assert numbers(file.accept(outcome(3))) == []
    assert file.ended


def test_who_died_while_it_waited_is_given_work_and_heard_of() -> None:
    ours, theirs = multiprocessing.Pipe()
    theirs.close()
    worker = _Worker(multiprocessing.get_context("spawn").Process(), ours, ready=True)
    worker.give(Task(b"", "", ""), 1.0)
    assert worker.task is not None  # which goes to another
    with pytest.raises((EOFError, OSError)):
        worker.pipe.recv()


def test_too_much_may_not_wait_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_WAITING", 3)
    file = SharedFile(Task(b"", "", ""))
    for number, is_full in ((1, False), (2, False), (3, True)):
        list(file.accept(outcome(number)))
        assert file.is_full is is_full
    list(file.accept(outcome(0)))
    assert not file.is_full
    assert file.next_out == 4


def test_heavy_ones_are_soon_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "HEAVY", 30)
    file = SharedFile(Task(b"", "", ""))
    for number, is_full in ((1, False), (2, True)):
        list(file.accept((outcome(number)[0], Result("x" * 10, "y" * 10, b""))))
        assert file.is_full is is_full
    list(file.accept(outcome(0)))
    assert not file.is_full


def pool_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, task: Task) -> Pool:
    """With one file, whose workers' ends are not those of processes."""
    monkeypatch.setattr(_Worker, "kill", lambda worker: None)
    pool = Pool(Manifest.open(tmp_path, ""), Tasks(iter([]), 0, 0), None, 2, 1.0)
    pool._files[task.file] = SharedFile(task)
    return pool


def started(pool: Pool, task: Task) -> _Worker:
    worker = _Worker(multiprocessing.get_context("spawn").Process(), multiprocessing.Pipe()[0], ready=True)
    worker.give(task, 1.0)
    pool._workers.append(worker)
    return worker


@pytest.mark.parametrize("is_first_to_end", [True, False])
def test_what_a_worker_could_not_see_is_told_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_first_to_end: bool) -> None:
    """Its memory was full: of the file it saw one input, and that was refused."""
    whole = Task(b"kho.jsonl", "kho.jsonl", "kho.jsonl")
    pool = pool_of(tmp_path, monkeypatch, whole)
    file = pool._files[whole.file]
    one, other = started(pool, file.new_part()), started(pool, file.new_part())
    if is_first_to_end:
        pool._handle(other, End(1, "is too much for this machine"))
        assert not pool.waiting.returned  # the file may have no more
    for number in range(BLOCK):
        pool._handle(one, outcome(number))
    if not is_first_to_end:
        pool._handle(other, End(1, "is too much for this machine"))
    assert [(task.start, task.until, task.poison) for task in pool.waiting.returned] == [(BLOCK, 2 * BLOCK, None)]
    assert (other in pool._workers) is is_first_to_end
    third = started(pool, pool.waiting.returned.pop())
    pool._handle(third, outcome(BLOCK))
    pool._handle(third, End(BLOCK + 1, ""))
    pool._handle(one, End(BLOCK + 1, ""))
    assert numbers(pool._batch) == list(range(BLOCK + 1))
    assert pool._done == [whole.file]


def test_what_no_worker_can_read_on_is_refused_and_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An earlier run had told five inputs; now the file cannot be opened."""
    pool = pool_of(tmp_path, monkeypatch, Task(b"kho.jsonl", "kho.jsonl", "kho.jsonl", start=5))
    pool.waiting.returned.append(pool._files[b"kho.jsonl"].new_part())
    while pool.waiting.returned:
        pool._handle(started(pool, pool.waiting.returned.pop()), End(1, "cannot be read (Input/output error); check the disk"))
    ((row, _),) = pool._batch
    assert (row.ord, row.status, row.code) == (5, "rejected", "UNREADABLE")
    assert row.reason == "cannot be read (Input/output error); check the disk; the rest of the file was not read"
    assert pool._done == [b"kho.jsonl"]


@pytest.fixture(scope="module")
def kho(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file of 120 articles."""
    path = tmp_path_factory.mktemp("kho") / "kho.jsonl"
    rows = ({"doc_id": str(i), "text": ARTICLE.format(i % 19, i) * (i % 9 + 6)} for i in range(120))
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture(scope="module")
def alone(kho: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Read by one worker."""
    out = tmp_path_factory.mktemp("alone")
    start([kho], Options(out))
    return out


def two_workers(kho: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run whose workers begin together, however long one of them takes to load."""
    ready: list[bool] = []
    task = Pool._next_task

    def when_both_are_ready(pool: Pool) -> Task | None:
        if not ready and sum(worker.ready for worker in pool._workers) < 2:
            return None
        ready.append(True)
        return task(pool)

    monkeypatch.setattr(Pool, "_next_task", when_both_are_ready)
    monkeypatch.setattr(pools, "WORTH", 1 << 12)
    start([kho], Options(out, workers=2))


def same(one: Path, other: Path) -> bool:
    return all((one / name).read_bytes() == (other / name).read_bytes() for name in OUTPUTS)


@pytest.mark.parametrize("ahead", [1, 256])
def test_two_workers_read_one_file(kho: Path, alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: int) -> None:
    """Also where a worker may hardly be ahead of the other."""
    began: list[tuple[int | None, int]] = []
    give = _Worker.give

    def spy(worker: _Worker, task: Task, patience: float) -> None:
        began.append((worker.process.pid, task.start))
        give(worker, task, patience)

    monkeypatch.setattr(_Worker, "give", spy)
    monkeypatch.setattr(files, "MOST_WAITING", ahead)
    two_workers(kho, tmp_path, monkeypatch)
    assert len({pid for pid, _ in began}) == 2
    assert began[1][1] >= BLOCK
    assert same(tmp_path, alone)


def test_a_worker_that_dies_leaves_its_part_to_others(kho: Path, alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second of two, amid its inputs, while the first goes on."""
    killed: list[int] = []
    give = _Worker.give

    def kill_second(worker: _Worker, task: Task, patience: float) -> None:
        give(worker, task, patience)
        if task.start and not killed:
            assert worker.process.pid is not None
            os.kill(worker.process.pid, signal.SIGKILL)
            killed.append(worker.process.pid)

    monkeypatch.setattr(_Worker, "give", kill_second)
    two_workers(kho, tmp_path, monkeypatch)
    assert killed
    assert same(tmp_path, alone)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks /proc for memory")
def test_a_table_leaves_a_worker_its_memory(tmp_path: Path) -> None:
    """Arrow would set a GB of it aside, and the long text behind the table be too much for the worker."""
    pyarrow = pytest.importorskip("pyarrow")
    path = tmp_path / "kho.parquet"
    pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table({"text": [ARTICLE.format(1, 2)]}), path)
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=work, args=(theirs, None, ()), daemon=True)
    process.start()
    assert ours.recv() == "ready"
    ours.send(tuple(Task(b"kho.parquet", str(path), "kho.parquet", until=BLOCK)))
    assert ours.recv()[0].status == "ok"
    assert ours.recv() == End(1, "")
    data = next(line for line in Path(f"/proc/{process.pid}/status").read_text().splitlines() if line.startswith("VmData:"))
    ours.send(None)
    process.join(10)
    assert int(data.split()[1]) << 10 < MEMORY / 2
