"""Faults around a run, P1 to P8, and B13, B20: each a function of a fresh folder and a seed that names the promises that were broken."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from formats import ARTICLE

from ntm_extract.run.manifest import Manifest

ROOT = Path(__file__).resolve().parents[2]
OUTPUTS = ("documents.jsonl", "records.jsonl", "duplicates.jsonl", "inputs.jsonl")
LINE = "Đến nay, toàn huyện có {}/17 xã đạt chuẩn nông thôn mới.\n"


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "ntm_extract.cli", *map(str, words)]


def call(*words: str | Path, limit: Callable[[], None] | None = None, seconds: float = 300, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), capture_output=True, text=True, env=os.environ | environment, preexec_fn=limit, timeout=seconds)


def content(out: Path) -> list[bytes]:
    return [(out / name).read_bytes() for name in OUTPUTS]


def archive(folder: Path, rng: random.Random, count: int = 30) -> Path:
    (folder / "in").mkdir(parents=True)
    names = [f"tin{i:02}.txt" for i in range(count)]
    rng.shuffle(names)  # the order of creation means nothing
    for name in names:
        (folder / "in" / name).write_text(ARTICLE + LINE.format(int(name[3:5])) * (int(name[3:5]) % 7), "utf-8")
    (folder / "in" / "hong.pdf").write_bytes(b"%PDF-1.4")
    return folder / "in"


def whole(folder: Path, source: Path) -> list[bytes]:
    done = call("run", source, "-o", folder / "whole")
    assert done.returncode == 0, done.stderr
    return content(folder / "whole")


CHAIN = 5  # kills of one run before it may end: after a few more it has read all, and nothing is left to kill


def p1(folder: Path, rng: random.Random, kills: int) -> list[str]:
    source = archive(folder, rng)
    want = whole(folder, source)
    faults = []
    for workers in (1, 2):
        for first in range(0, kills, CHAIN):
            out = folder / f"out{workers}-{first}"
            for _ in range(min(CHAIN, kills - first)):
                process = subprocess.Popen(command("run", source, "-o", out, "--workers", str(workers)), stderr=subprocess.DEVNULL)
                time.sleep(rng.uniform(0.2, 4))
                process.kill()
                process.wait()
            done = call("run", source, "-o", out, "--workers", str(workers))
            if done.returncode or content(out) != want:
                faults.append(f"{workers} workers: exit {done.returncode} {done.stderr[-200:]}")
    return faults


def p2(folder: Path, rng: random.Random, _: int) -> list[str]:
    source = archive(folder, rng)
    want = whole(folder, source)
    size = rng.randrange(20, 60) * 1024
    short = call("run", source, "-o", folder / "out", limit=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
    after = call("run", source, "-o", folder / "out")
    faults = []
    if short.returncode != 2 or "room" not in short.stderr or "Traceback" in short.stderr:
        faults.append(f"limit of {size}: exit {short.returncode}: {short.stderr[-300:]}")
    if after.returncode or content(folder / "out") != want:
        faults.append(f"no resume: {after.stderr[-200:]}")
    return faults


def p3(folder: Path, rng: random.Random, _: int) -> list[str]:
    source = archive(folder, rng, 12)
    want = whole(folder, source)
    path = folder / "whole" / "manifest.sqlite"
    good = path.read_bytes()
    faults = []
    for harm in ("flip", "cut", "version", "rules", "foreign"):
        if harm == "flip":
            data = bytearray(good)
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
            path.write_bytes(data)
        elif harm == "cut":
            path.write_bytes(good[: rng.randrange(100, len(good) - 100)])
        elif harm == "foreign":
            path.write_bytes(rng.randbytes(5000))
        else:
            path.write_bytes(good)
            with closing(sqlite3.connect(path, isolation_level=None)) as base:
                base.execute("PRAGMA user_version = 7" if harm == "version" else "UPDATE meta SET value = 'x'")
        done = call("run", source, "-o", folder / "whole")
        if "Traceback" in done.stderr or content(folder / "whole") != want:
            faults.append(f"{harm}: {done.stderr[-200:]}")
        elif done.returncode == 0 and harm != "flip":  # a flipped bit may lie where nothing is
            faults.append(f"{harm}: accepted")
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    return faults


def _started(out: Path) -> None:
    until = time.monotonic() + 30
    while not (out / "run.lock").exists() or not (out / "run.lock").read_text():
        if time.monotonic() > until:
            raise TimeoutError("the run did not start")
        time.sleep(0.02)


def p4(folder: Path, rng: random.Random, _: int) -> list[str]:
    source = archive(folder, rng)
    first = subprocess.Popen(command("run", source, "-o", folder / "out"), stderr=subprocess.DEVNULL)
    _started(folder / "out")
    before = time.monotonic()
    second = call("run", source, "-o", folder / "out")
    took = time.monotonic() - before
    first.kill()
    first.wait()
    faults = [] if second.returncode == 2 and str(first.pid) in second.stderr else [f"second run: exit {second.returncode} {second.stderr[-200:]}"]
    if took > 10:
        faults.append(f"second run took {took:.1f} s to say no")
    stale = call("run", source, "-o", folder / "out")
    return faults + ([] if stale.returncode == 0 else [f"stale lock: {stale.stderr[-200:]}"])


def p5(folder: Path, rng: random.Random, _: int) -> list[str]:
    """A document too slow for its time, twice; a worker killed from outside, as the system does when memory is short."""
    (folder / "in").mkdir(parents=True)
    (folder / "in" / "1.txt").write_text(LINE.format(rng.randrange(17)) * 1700, "utf-8")
    (folder / "in" / "2.txt").write_text(ARTICLE, "utf-8")
    call("run", folder / "in", "-o", folder / "timed")
    took = next(row.seconds or 0 for row in Manifest.open_read_only(folder / "timed").inputs())  # longer where the machine has other work
    slow = call("run", folder / "in", "-o", folder / "slow", "--timeout", f"{max(0.1, took / 3):.2f}")
    codes = [json.loads(line).get("code", "ok") for line in (folder / "slow" / "inputs.jsonl").read_text("utf-8").splitlines()]
    faults = [] if slow.returncode == 0 and codes == ["TIMEOUT", "ok"] else [f"timeout: exit {slow.returncode}, {codes}"]
    process = subprocess.Popen(command("run", folder / "in", "-o", folder / "killed"), stderr=subprocess.PIPE, text=True)
    killed: set[int] = set()
    while process.poll() is None and len(killed) < 5:
        for entry in Path("/proc").glob("[0-9]*/stat"):
            try:
                cells = entry.read_text().rpartition(")")[2].split()
                pid, spent = int(entry.parent.name), (int(cells[11]) + int(cells[12])) / os.sysconf("SC_CLK_TCK")
                if int(cells[1]) == process.pid and pid not in killed and spent > 2.2 and b"spawn_main" in (entry.parent / "cmdline").read_bytes():
                    os.kill(pid, signal.SIGKILL)
                    killed.add(pid)
            except (OSError, IndexError, ValueError):
                continue
        time.sleep(0.01)
    _, said = process.communicate(timeout=120)
    codes = [json.loads(line).get("code", "ok") for line in (folder / "killed" / "inputs.jsonl").read_text("utf-8").splitlines()]
    if process.returncode or codes[-1] != "ok" or codes[0] not in ("WORKER_DIED", "ok"):
        faults.append(f"killed {len(killed)} times: exit {process.returncode}, {codes}, {said[-200:]}")
    return faults


def p6(folder: Path, rng: random.Random, _: int) -> list[str]:
    source = archive(folder, rng, 60)
    want = whole(folder, source)
    faults = []
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
        out = folder / f"out{code}"
        process = subprocess.Popen(command("run", source, "-o", out), stderr=subprocess.PIPE, text=True)
        _started(out)
        time.sleep(rng.uniform(0, 1.5))
        process.send_signal(number)
        before = time.monotonic()
        _, said = process.communicate(timeout=60)
        took = time.monotonic() - before
        if process.returncode != code or took > 5 or "Traceback" in said:
            faults.append(f"signal {number}: exit {process.returncode} after {took:.1f} s {said[-200:]}")
        call("run", source, "-o", out)
        if content(out) != want:
            faults.append(f"signal {number}: the resumed run differs")
    return faults


def p7(folder: Path, rng: random.Random, _: int) -> list[str]:
    source = archive(folder, rng)
    want = whole(folder, source)
    other = folder / "other"
    other.mkdir()
    for path in sorted(source.iterdir(), key=lambda _: rng.random()):
        shutil.copy(path, other / path.name)
    done = call("run", other, "-o", folder / "out", "--workers", "2", TZ=rng.choice(["Asia/Ho_Chi_Minh", "America/New_York"]), LC_ALL=rng.choice(["C", "C.UTF-8"]), PYTHONHASHSEED=str(rng.randrange(1000)))
    return [] if done.returncode == 0 and content(folder / "out") == want else [f"differs: {done.stderr[-200:]}"]


def p8(folder: Path, rng: random.Random, _: int) -> list[str]:
    """No name is looked up and no address of a network is asked, in any process: an audit hook ends the one that tries."""
    source = archive(folder, rng, 6)
    hook = folder / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(
        "import sys\ndef deny(event, args):\n    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.bind', 'socket.sendto') and not isinstance(args[-1], (str, bytes)):\n"
        "        sys.stderr.write('NETWORK ' + event); raise RuntimeError('network')\nsys.addaudithook(deny)\n",
        "utf-8",
    )
    path = os.pathsep.join(filter(None, (str(hook), os.environ.get("PYTHONPATH", ""))))
    done = call("run", source, "-o", folder / "out", PYTHONPATH=path)
    return [] if done.returncode == 0 and "NETWORK" not in done.stderr else [f"exit {done.returncode}: {done.stderr[-200:]}"]


def b13(folder: Path, rng: random.Random, _: int) -> list[str]:
    """Time for 2n characters over time for n, up to the longest document that a run makes."""
    script = """
import sys, time  # of the processor: other work on the machine counts for nothing
from ntm_extract.pipeline import Extractor
from ntm_extract.reading import read_bytes
extractor = Extractor()
for text in sys.argv[1:]:
    times = []
    for size in (25_000, 50_000, 100_000):
        whole = (text * (size // len(text) + 1))[:size]
        best = 1e9
        for _ in range(3):
            before = time.process_time()
            for document in read_bytes(whole.encode(), "x.txt"):
                try:
                    if hasattr(document, "text"):  # all spaces are EMPTY
                        extractor.extract(document)
                except Exception as fault:
                    best = repr(fault)
                    break
            if isinstance(best, str):
                break
            best = min(best, time.process_time() - before)
        if isinstance(best, str):
            print(repr(text), "raises", best)
            break
        times.append(best)
    else:
        print(repr(text), *(round(t, 3) for t in times))
"""
    pieces = ["1.", "…", "xã ", "a,", " ", "9/17 xã, ", "ngày 1/1/", "Quyết định số 1/", "ông Nguyễn Văn ", "(", "đạt chuẩn và "]
    done = subprocess.run([sys.executable, "-c", script, *rng.sample(pieces, 5)], capture_output=True, text=True, timeout=1_800)
    faults = [] if done.returncode == 0 else [done.stderr[-300:]]
    for line in done.stdout.splitlines():
        if "raises" in line:
            faults.append(line)
            continue
        _, half, full = map(float, line.rsplit(" ", 3)[1:])
        if full > 0.2 and full / half > 2.5:
            faults.append(f"{line}: {full / half:.2f} times for twice the text")
    return faults


def b20(folder: Path, rng: random.Random, _: int) -> list[str]:
    """Harm done to the tables is listed with file and line, and no run begins."""
    tables = folder / "gazetteers"
    shutil.copytree(ROOT / "gazetteers", tables)
    victims = rng.sample(sorted(p for p in tables.rglob("*.csv") if p.parent.name in ("titles", "cues", "laws", "measures")), 2)
    for path in victims:
        rows = path.read_text("utf-8").splitlines()
        at = rng.randrange(1, len(rows))
        rows[at] += ",mot,o,thua"
        path.write_text("\n".join([*rows, rows[1]]) + "\n", "utf-8")
    (folder / "tin.txt").write_text(ARTICLE, "utf-8")
    check = call("gazetteer", "check", "--gazetteer", tables)
    run = call("run", folder / "tin.txt", "-o", folder / "out", "--gazetteer", tables)
    said = check.stdout + check.stderr
    faults = [f"{p.name} is not named" for p in victims if p.name not in said]
    if check.returncode != 1 or "Traceback" in said:
        faults.append(f"check: exit {check.returncode} {said[-200:]}")
    if run.returncode != 2 or "Traceback" in run.stderr:
        faults.append(f"run: exit {run.returncode} {run.stderr[-300:]}")
    return faults


FAULTS: dict[str, tuple[str, Callable[[Path, random.Random, int], list[str]]]] = {
    "B13": ("strings that make bad patterns slow", b13), "B20": ("a gazetteer with faults", b20), "P1": ("kill -9 at any moment", p1), "P2": ("the disk is full", p2),
    "P3": ("a damaged or foreign manifest", p3), "P4": ("two runs on one folder", p4), "P5": ("a worker killed, a worker that hangs", p5), "P6": ("Ctrl-C, SIGTERM", p6),
    "P7": ("order, workers, time zone, locale, hash seed", p7), "P8": ("no network", p8),
}  # fmt: skip
