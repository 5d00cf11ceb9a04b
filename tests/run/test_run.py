"""Runs over archives: they add up, go on after any stop, and write the same bytes however they came about."""

from __future__ import annotations

import fcntl
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from runs import ARTICLE, command, content, lines, run, started

from ntm_extract.run import Manifest, Options, RunError
from ntm_extract.run import run as start
from ntm_extract.run.engine import Progress, fingerprint
from ntm_extract.run.lock import holder, locked
from ntm_extract.run.manifest import NAME, Found, Row


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty articles, a table of ten, a copy, an empty file and one that is broken."""
    folder = tmp_path_factory.mktemp("archive")
    (folder / "2016-07").mkdir()
    for i in range(40):
        (folder / "2016-07" / f"tin{i:02}.txt").write_text(ARTICLE.format(i) * (i % 5 + 1), "utf-8")
    (folder / "copy.txt").write_text(ARTICLE.format(0), "utf-8")
    (folder / "loat.jsonl").write_text("".join(json.dumps({"doc_id": f"r{i % 9}", "text": ARTICLE.format(100 + i)}) + "\n" for i in range(10)), "utf-8")
    (folder / "rong.txt").write_bytes(b"")
    (folder / "hong.pdf").write_bytes(b"%PDF-1.4 hong")
    return folder


@pytest.fixture(scope="module")
def whole(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An unbroken run with one worker."""
    out = tmp_path_factory.mktemp("whole")
    done = run(archive, "-o", out)
    assert done.returncode == 0, done.stderr
    return out


def test_it_adds_up(whole: Path) -> None:
    rows = lines(whole / "inputs.jsonl")
    assert len(rows) == 53
    codes = sorted(row["code"] for row in rows if "code" in row)
    assert codes == ["DUP_OF", "EMPTY", "ID_TAKEN", "PDF_BROKEN"]
    ok = [row for row in rows if row["status"] == "ok"]
    documents = lines(whole / "documents.jsonl")
    assert len(ok) == len(documents) == 50
    assert len({d["doc_id"] for d in documents}) == 50
    assert sum(row["records"] for row in ok) == len(lines(whole / "records.jsonl"))
    assert {r["doc_id"] for r in lines(whole / "records.jsonl")} <= {d["doc_id"] for d in documents}


def test_order_of_workers_locale_and_hash_seed_do_not_matter(archive: Path, whole: Path, tmp_path: Path) -> None:
    done = run(archive, "-o", tmp_path, "--workers", "2", TZ="Asia/Ho_Chi_Minh", LC_ALL="C", PYTHONHASHSEED="7")
    assert done.returncode == 0
    assert content(tmp_path) == content(whole)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_kill_at_any_moment(archive: Path, whole: Path, tmp_path: Path, workers: str) -> None:
    rng = random.Random(int(workers))
    for _ in range(3):
        process = subprocess.Popen(command(archive, "-o", tmp_path, "--workers", workers), stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0.3, 4))
        process.kill()
        process.wait()
    assert run(archive, "-o", tmp_path).returncode == 0
    assert content(tmp_path) == content(whole)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_graceful_stop(archive: Path, tmp_path: Path, number: int, code: int) -> None:
    (tmp_path / "dai.txt").write_text(ARTICLE.format(3) * 600, "utf-8")
    process = subprocess.Popen(command(archive, tmp_path / "dai.txt", "-o", tmp_path / "out"), stderr=subprocess.PIPE, text=True)
    started(tmp_path / "out")
    time.sleep(0.5)
    process.send_signal(number)
    _, said = process.communicate(timeout=5)
    assert process.returncode == code
    assert "Run the same command again" in said


def test_ctrl_c_while_workers_load_is_told_in_one_line(archive: Path, tmp_path: Path) -> None:
    """A terminal sends it to every process of the run; those that have not begun to work say nothing."""
    process = subprocess.Popen(command(archive, "-o", tmp_path, "--workers", "2"), stderr=subprocess.PIPE, text=True, start_new_session=True)
    until = time.monotonic() + 20
    while len(list(children(process.pid))) < 2:
        assert time.monotonic() < until
        time.sleep(0.01)
    time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=30)[1]
    assert process.returncode == 130
    assert said == "stopped; 0 inputs were read and are kept. Run the same command again to go on.\n"


def test_only_new_and_changed_files_are_read(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for i in range(3):
        (tmp_path / "in" / f"{i}.txt").write_text(ARTICLE.format(i), "utf-8")
    (tmp_path / "in" / "hong.pdf").write_bytes(b"%PDF-1.4 hong")
    out = tmp_path / "out"
    assert "4 inputs read now" in run(tmp_path / "in", "-o", out).stderr
    assert "0 inputs read now" in run(tmp_path / "in", "-o", out).stderr
    assert "1 input read now" in run(tmp_path / "in", "-o", out, "--retry").stderr
    (tmp_path / "in" / "3.txt").write_text(ARTICLE.format(33), "utf-8")
    (tmp_path / "in" / "1.txt").write_text(ARTICLE.format(17), "utf-8")
    (tmp_path / "in" / "2.txt").unlink()
    assert "2 inputs read now" in run(tmp_path / "in", "-o", out).stderr
    assert [d["doc_id"] for d in lines(out / "documents.jsonl")] == ["0.txt", "1.txt", "3.txt"]
    assert "17/17" in lines(out / "documents.jsonl")[1]["text"]


def test_a_file_that_could_not_be_opened_is_tried_again(tmp_path: Path) -> None:
    """Its permissions are changed, and neither its day nor its size are."""
    name, archive, out = b"tin.txt", tmp_path / "in", tmp_path / "out"
    archive.mkdir()
    (archive / "tin.txt").write_text(ARTICLE.format(1), "utf-8")
    assert run(archive, "-o", out).returncode == 0
    with closing(Manifest.open(out, fingerprint(None))) as manifest:
        state = Found(name, b"", *manifest._base.execute("SELECT size, mtime FROM files").fetchone())
        for code, again in (("UNREADABLE", 1), ("MISSING_TOOL", 1), ("BROKEN", 0)):
            manifest._base.execute("DELETE FROM inputs")
            manifest.add([(Row(name, 0, "tin.txt", "rejected", code, "x"), None)], [name])
            assert manifest.plan([state], retry=False) == (1, again, 0), code
            assert manifest.plan([state], retry=False)[1] == again  # until it is read


def test_exit_codes(archive: Path, tmp_path: Path) -> None:
    assert run(archive / "hong.pdf", "-o", tmp_path / "a").returncode == 2
    assert run(archive, "-o", tmp_path / "b", "--strict").returncode == 1
    missing = run(tmp_path / "khong-co", "-o", tmp_path / "c")
    assert (missing.returncode, missing.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--engine", "máy"], "neither local nor spark"),
        (["--master", "local[2]"], "needs --engine spark"),
        (["--engine", "spark", "--retry"], "--retry is only for the local engine"),
        (["--engine", "spark", "--fresh", "--strict"], "--fresh and --strict"),
    ],
)
def test_options_that_do_not_go_together(archive: Path, tmp_path: Path, options: list[str], said: str) -> None:
    done = run(archive, "-o", tmp_path / "o", *options)
    assert (done.returncode, said in done.stderr, (tmp_path / "o").exists()) == (2, True, False)


def test_a_second_run_names_the_first(archive: Path, tmp_path: Path) -> None:
    first = subprocess.Popen(command(archive, "-o", tmp_path), stderr=subprocess.DEVNULL)
    try:
        started(tmp_path)
        second = run(archive, "-o", tmp_path)
        assert second.returncode == 2
        assert f"process {first.pid} is running on it" in second.stderr
    finally:
        first.kill()
        first.wait()
    assert run(archive, "-o", tmp_path).returncode == 0  # a lock dies with its process


def damage_row(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("UPDATE inputs SET records = records + 1 WHERE status = 'ok' AND ord = 0")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def other_version(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA user_version = 99")


def other_rules(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("UPDATE meta SET value = 'x'")


@pytest.mark.parametrize("harm", [damage_row, cut, other_version, other_rules, lambda path: path.write_bytes(b"tep khac")])
def test_a_damaged_or_foreign_manifest_is_never_mixed(archive: Path, tmp_path: Path, harm: Any) -> None:
    one = archive / "copy.txt"
    assert run(one, "-o", tmp_path).returncode == 0
    before = content(tmp_path)
    harm(tmp_path / "manifest.sqlite")
    refused = run(one, "-o", tmp_path)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert "--fresh" in refused.stderr
    assert content(tmp_path) == before
    if harm is cut:
        assert run(one, "-o", tmp_path, "--fresh").returncode == 0
        assert content(tmp_path) == before


def children(pid: int) -> Iterator[int]:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == pid and b"spawn_main" in (folder / "cmdline").read_bytes():
                yield int(folder.name)
        except (OSError, IndexError):
            continue


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds the worker to kill under /proc")
def test_a_worker_that_is_killed_again_and_again(tmp_path: Path) -> None:
    """The document is refused after two tries, and the article behind it is read."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "1-dai.txt").write_text("".join(map(ARTICLE.format, range(2800))), "utf-8")  # four parts, seconds of work
    (tmp_path / "in" / "2.txt").write_text(ARTICLE.format(4), "utf-8")
    process = subprocess.Popen(command(tmp_path / "in", "-o", tmp_path / "out"), stderr=subprocess.PIPE, text=True)
    seen: dict[int, float] = {}
    killed = 0
    while process.poll() is None and killed < 2:
        for child in children(process.pid):
            cpu = sum(map(int, (Path("/proc") / str(child) / "stat").read_text().rpartition(")")[2].split()[11:13])) / os.sysconf("SC_CLK_TCK")
            if child not in seen and cpu > 1.9:  # loaded, and at the long article
                seen[child] = cpu
                os.kill(child, signal.SIGKILL)
                killed += 1
        time.sleep(0.02)
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert killed == 2
    codes = {row["input"]: row.get("code", "ok") for row in lines(tmp_path / "out" / "inputs.jsonl")}
    assert codes["2.txt"] == "ok"


def test_a_document_that_takes_too_long(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "1-dai.txt").write_text(ARTICLE.format(3) * 700, "utf-8")
    (tmp_path / "in" / "2.txt").write_text(ARTICLE.format(4), "utf-8")
    done = run(tmp_path / "in", "-o", tmp_path / "out", "--timeout", "0.3")
    assert done.returncode == 0
    assert [row.get("code", "ok") for row in lines(tmp_path / "out" / "inputs.jsonl")] == ["TIMEOUT", "ok"]


def test_who_looks_keeps_no_run_from_its_start(tmp_path: Path) -> None:
    """`status` holds the lock for a moment."""
    (tmp_path / "run.lock").touch()
    with (tmp_path / "run.lock").open() as file:
        fcntl.flock(file, fcntl.LOCK_SH)
        threading.Timer(0.05, fcntl.flock, (file, fcntl.LOCK_UN)).start()
        with locked(tmp_path):
            assert holder(tmp_path) == str(os.getpid())
    assert holder(tmp_path) is None


def test_a_manifest_that_is_refused_is_closed(whole: Path, tmp_path: Path) -> None:
    shutil.copy(whole / NAME, tmp_path / NAME)
    before = len(os.listdir("/proc/self/fd"))
    with pytest.raises(RunError, match="other code") as told:
        Manifest.open(tmp_path, "another")
    assert len(os.listdir("/proc/self/fd")) == before, told


def test_status(whole: Path, tmp_path: Path) -> None:
    said = subprocess.run([sys.executable, "-m", "ntm_extract.cli", "status", str(whole)], capture_output=True, text=True)
    assert "44 of 44 files read\n" in said.stdout
    assert "PDF_BROKEN" in said.stdout
    rows = lines(whole / "inputs.jsonl")
    for status in ("ok", "rejected", "skipped"):  # the copies are known as such only when all is read
        some = [row.get("records", 0) for row in rows if row["status"] == status]
        assert [line.split()[1:] for line in said.stdout.splitlines() if line.startswith(status)] == [[str(len(some)), str(sum(some))]]
    listed = subprocess.run([sys.executable, "-m", "ntm_extract.cli", "status", str(whole), "--rejected"], capture_output=True, text=True)
    assert [line.split(": ")[:2] for line in listed.stdout.splitlines()] == [["hong.pdf", "PDF_BROKEN"], ["rong.txt", "EMPTY"]]
    with pytest.raises(RunError, match="no run was made here"):
        Manifest.open_read_only(tmp_path)


def test_status_of_a_run_that_was_cut_short(whole: Path, tmp_path: Path) -> None:
    """All may be read and nothing written yet (the disk was full), or the manifest itself have no room."""

    def status(out: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", "ntm_extract.cli", "status", str(out)], capture_output=True, text=True)

    (tmp_path / NAME).write_bytes((whole / NAME).read_bytes())
    assert status(tmp_path).stdout.startswith("44 of 44 files read; the output is not written: run the same command again\n")
    (tmp_path / NAME).write_bytes(b"")
    assert status(tmp_path).stderr == f"ntm-extract: {tmp_path}: the run was stopped before it began; run the same command again\n"


def test_rows_of_a_table_name_their_file(tmp_path: Path) -> None:
    """Two tables number their rows alike; what is told of a row leads to its file and to its document."""
    (tmp_path / "in").mkdir()
    for name in ("a", "b"):
        (tmp_path / "in" / f"{name}.jsonl").write_text(json.dumps({"id": "1", "text": ARTICLE.format(len(name) + ord(name))}), "utf-8")
    assert run(tmp_path / "in", "-o", tmp_path / "out").returncode == 0
    first, second = lines(tmp_path / "out" / "inputs.jsonl")
    assert (first["input"], first["file"], first.get("doc_id")) == ("1", "a.jsonl", None)
    assert (second["input"], second["file"], second["code"]) == ("1", "b.jsonl", "ID_TAKEN")
    assert second["doc_id"] in {row["doc_id"] for row in lines(tmp_path / "out" / "documents.jsonl")} - {"1"}


def test_a_run_tells_how_much_of_the_bytes_is_read(tmp_path: Path) -> None:
    """One file of many articles is not the second half of an archive of two files."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(ARTICLE.format(1), "utf-8")
    rows = (json.dumps({"text": ARTICLE.format(i)}, ensure_ascii=False) + "\n" for i in range(200))
    (tmp_path / "in" / "b.jsonl").write_text("".join(rows), "utf-8")
    told: list[Progress] = []
    summary = start([tmp_path / "in"], Options(tmp_path / "out"), told.append)
    assert summary.new == 201
    assert (told[-1].files, told[-1].share) == (2, 1.0)
    assert [one.share for one in told] == sorted(one.share for one in told)
    assert any(one.files == 1 and one.share < 0.9 for one in told)


def test_the_output_is_no_folder_of_the_archive(tmp_path: Path) -> None:
    """`run kho -o kho/2016`: what lies in kho/2016 would never be read. A new folder in the archive may be."""
    (tmp_path / "kho" / "2016").mkdir(parents=True)
    for name in ("a.txt", "2016/b.txt"):
        (tmp_path / "kho" / name).write_text(ARTICLE.format(len(name)), "utf-8")
    done = run(tmp_path / "kho", "-o", tmp_path / "kho" / "2016")
    assert done.returncode == 2
    assert "is a folder of the archive" in done.stderr
    for _ in range(2):
        assert run(tmp_path / "kho", "-o", tmp_path / "kho" / "ra").returncode == 0
    assert [row["input"] for row in lines(tmp_path / "kho" / "ra" / "inputs.jsonl")] == ["2016/b.txt", "a.txt"]


def test_an_archive_that_is_not_there_costs_nothing(tmp_path: Path) -> None:
    """A disk that is not mounted is an empty folder; what one file less costs is said."""
    archive, out = tmp_path / "in", tmp_path / "out"
    archive.mkdir()
    assert run(archive, "-o", out).returncode == 2  # nothing to read
    for i in range(2):
        (archive / f"{i}.txt").write_text(ARTICLE.format(i), "utf-8")
    assert run(archive, "-o", out).returncode == 0
    before = content(out)
    archive.rename(tmp_path / "ngoài")
    archive.mkdir()
    done = run(archive, "-o", out)
    assert (done.returncode, content(out)) == (2, before)
    assert "holds what was read from 2 files, and none of them is in the archive" in done.stderr
    archive.rmdir()
    (tmp_path / "ngoài").rename(archive)
    (archive / "0.txt").unlink()
    done = run(archive, "-o", out)
    assert "gone from the archive since the last run: 1 file, whose records were dropped" in done.stderr
    assert [row["input"] for row in lines(out / "inputs.jsonl")] == ["1.txt"]
    assert run(tmp_path / "khác", "-o", out).returncode == 2
