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
from ntm_extract.run import shared as files
from ntm_extract.run.manifest import Manifest, Result, Row
from ntm_extract.run.pool import Pool, Tasks, _Hand
from ntm_extract.run.shared import BLOCK, Shared
from ntm_extract.run.worker import MEMORY, End, Task, work

ARTICLE = "Xã Phú Lộc (huyện Tân Phú, Đồng Nai) đạt {}/19 tiêu chí nông thôn mới; cử tri đề nghị làm {} km đường. "
OUTPUTS = ("documents.jsonl", "records.jsonl", "inputs.jsonl")


def told(number: int) -> tuple[Row, None]:
    return Row(b"kho.jsonl", number, str(number), "ok", size=10), None


def numbers(some: object) -> list[int]:
    return [row.ord for row, _ in some]  # type: ignore[attr-defined]


def test_each_input_is_one_workers() -> None:
    shared = Shared(Task(b"kho.jsonl", "kho.jsonl", "kho.jsonl", start=5))
    parts = [shared.part(), shared.part()]
    spans = [(part.start, part.until) for part in parts] + [shared.claim()]
    assert spans == [(5, 5 + BLOCK), (5 + BLOCK, 5 + 2 * BLOCK), (5 + 2 * BLOCK, 5 + 3 * BLOCK)]
    assert shared.tasks == 2


@pytest.mark.parametrize(
    ("came", "goes_on"),
    [
        ([0, 1, 2], [[0], [1], [2]]),
        ([1, 2, 0, 3], [[], [], [0, 1, 2], [3]]),
        ([2, 1], [[], []]),  # what comes before them is still to be told
    ],
)
def test_what_is_told_goes_on_in_order(came: list[int], goes_on: list[list[int]]) -> None:
    shared = Shared(Task(b"", "", ""))
    assert [numbers(shared.put(told(number))) for number in came] == goes_on


def test_nothing_goes_on_behind_an_input_that_ends_every_reader() -> None:
    shared = Shared(Task(b"", "", ""))
    assert numbers(shared.put(told(3))) == []
    assert numbers(shared.end_with(told(2))) == []
    assert numbers(shared.end_with(told(4))) == []  # another worker dies of the same, with inputs behind it as its own
    assert numbers(shared.put(told(0))) == [0]
    assert numbers(shared.put(told(1))) == [1, 2]
    assert numbers(shared.put(told(3))) == []
    assert shared.ended


def test_who_died_while_it_waited_is_given_work_and_heard_of() -> None:
    ours, theirs = multiprocessing.Pipe()
    theirs.close()
    hand = _Hand(multiprocessing.get_context("spawn").Process(), ours, ready=True)
    hand.begin(Task(b"", "", ""), 1.0)
    assert hand.task is not None  # which goes to another
    with pytest.raises((EOFError, OSError)):
        hand.line.recv()


def test_too_much_may_not_wait_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "AHEAD", 3)
    shared = Shared(Task(b"", "", ""))
    for number, crowded in ((1, False), (2, False), (3, True)):
        list(shared.put(told(number)))
        assert shared.crowded is crowded
    list(shared.put(told(0)))
    assert not shared.crowded
    assert shared.due == 4


def test_heavy_ones_are_soon_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "HEAVY", 30)
    shared = Shared(Task(b"", "", ""))
    for number, crowded in ((1, False), (2, True)):
        list(shared.put((told(number)[0], Result("x" * 10, "y" * 10, b""))))
        assert shared.crowded is crowded
    list(shared.put(told(0)))
    assert not shared.crowded


def pool_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, task: Task) -> Pool:
    """With one file, whose workers' ends are not those of processes."""
    monkeypatch.setattr(_Hand, "end", lambda hand: None)
    pool = Pool(Manifest.open(tmp_path, ""), Tasks(iter([]), 0, 0), None, 2, 1.0)
    pool._open[task.file] = Shared(task)
    return pool


def hired(pool: Pool, task: Task) -> _Hand:
    hand = _Hand(multiprocessing.get_context("spawn").Process(), multiprocessing.Pipe()[0], ready=True)
    hand.begin(task, 1.0)
    pool._hands.append(hand)
    return hand


@pytest.mark.parametrize("is_first_to_end", [True, False])
def test_what_a_worker_could_not_see_is_told_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_first_to_end: bool) -> None:
    """Its memory was full: of the file it saw one input, and that was refused."""
    file = Task(b"kho.jsonl", "kho.jsonl", "kho.jsonl")
    pool = pool_of(tmp_path, monkeypatch, file)
    shared = pool._open[file.file]
    one, other = hired(pool, shared.part()), hired(pool, shared.part())
    if is_first_to_end:
        pool._told_by(other, End(1, "is too much for this machine"))
        assert not pool.waiting.again  # the file may have no more
    for number in range(BLOCK):
        pool._told_by(one, told(number))
    if not is_first_to_end:
        pool._told_by(other, End(1, "is too much for this machine"))
    assert [(task.start, task.until, task.poison) for task in pool.waiting.again] == [(BLOCK, 2 * BLOCK, None)]
    assert (other in pool._hands) is is_first_to_end
    third = hired(pool, pool.waiting.again.pop())
    pool._told_by(third, told(BLOCK))
    pool._told_by(third, End(BLOCK + 1, ""))
    pool._told_by(one, End(BLOCK + 1, ""))
    assert numbers(pool._batch) == list(range(BLOCK + 1))
    assert pool._done == [file.file]


def test_what_no_worker_can_read_on_is_refused_and_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An earlier run had told five inputs; now the file cannot be opened."""
    pool = pool_of(tmp_path, monkeypatch, Task(b"kho.jsonl", "kho.jsonl", "kho.jsonl", start=5))
    pool.waiting.again.append(pool._open[b"kho.jsonl"].part())
    while pool.waiting.again:
        pool._told_by(hired(pool, pool.waiting.again.pop()), End(1, "cannot be read (Input/output error); check the disk"))
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
    task = Pool._task

    def when_both_are_ready(pool: Pool) -> Task | None:
        if not ready and sum(hand.ready for hand in pool._hands) < 2:
            return None
        ready.append(True)
        return task(pool)

    monkeypatch.setattr(Pool, "_task", when_both_are_ready)
    monkeypatch.setattr(pools, "WORTH", 1 << 12)
    start([kho], Options(out, workers=2))


def same(one: Path, other: Path) -> bool:
    return all((one / name).read_bytes() == (other / name).read_bytes() for name in OUTPUTS)


@pytest.mark.parametrize("ahead", [1, 256])
def test_two_workers_read_one_file(kho: Path, alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: int) -> None:
    """Also where a worker may hardly be ahead of the other."""
    began: list[tuple[int | None, int]] = []
    begin = _Hand.begin

    def spy(hand: _Hand, task: Task, patience: float) -> None:
        began.append((hand.process.pid, task.start))
        begin(hand, task, patience)

    monkeypatch.setattr(_Hand, "begin", spy)
    monkeypatch.setattr(files, "AHEAD", ahead)
    two_workers(kho, tmp_path, monkeypatch)
    assert len({pid for pid, _ in began}) == 2
    assert began[1][1] >= BLOCK
    assert same(tmp_path, alone)


def test_a_worker_that_dies_leaves_its_part_to_others(kho: Path, alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second of two, amid its inputs, while the first goes on."""
    killed: list[int] = []
    begin = _Hand.begin

    def kill_second(hand: _Hand, task: Task, patience: float) -> None:
        begin(hand, task, patience)
        if task.start and not killed:
            assert hand.process.pid is not None
            os.kill(hand.process.pid, signal.SIGKILL)
            killed.append(hand.process.pid)

    monkeypatch.setattr(_Hand, "begin", kill_second)
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
