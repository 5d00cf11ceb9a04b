"""Spark on a small cluster of this machine: two worker processes, one of them killed on the way; the same lines as the local engine."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ntm_extract.evaluate import GIVEN
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document
from ntm_extract.run import Manifest
from ntm_extract.writing.jsonl import line

pq = pytest.importorskip("pyarrow.parquet", reason='pyarrow is not installed: pip install "ntm-extract[data]"')
pytest.importorskip("pyspark", reason='Spark is not installed: pip install "ntm-extract[spark]"')
pytestmark = pytest.mark.skipif(not shutil.which("java"), reason="Spark needs a Java runtime")
ROOT = Path(__file__).resolve().parents[2]
COPIES, PARTITIONS = 10, 8
DRIVER = """
import sys
from pyspark.sql import SparkSession
from ntm_extract.engines.spark import run
spark = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false").config("spark.executor.memory", "600m").getOrCreate()
run(spark, sys.argv[1], sys.argv[2], partitions=int(sys.argv[3]))
"""


def articles() -> list[dict[str, str | None]]:
    rows = [json.loads(row) for row in (ROOT / "corpora/test/documents.jsonl").read_text("utf-8").splitlines()]
    return [{**{k: row.get(k) for k in GIVEN}, "doc_id": f"{row['doc_id']}-{copy}"} for copy in range(COPIES) for row in rows]


def descendants(process: int) -> dict[int, str]:
    """Command lines of the processes below one."""
    parents, commands = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            commands[int(folder.name)] = (folder / "cmdline").read_text()
        except OSError:
            continue  # it has ended
    below = {process}
    for _ in range(len(parents)):
        more = {child for child, parent in parents.items() if parent in below} - below
        if not more:
            break
        below |= more
    return {child: commands[child] for child in below - {process}}


def test_what_became_of_every_input_is_kept(tmp_path: Path) -> None:
    """`status` tells a Spark run as it tells a local one; no reader of the Parquet folder stumbles over the manifest."""
    import pyarrow as pa

    rows = [
        {"doc_id": "a", "text": "Xã Phú Lộc đạt 19/19 tiêu chí.", "published": "2018", "format": "html"}, {"doc_id": "b", "text": "Không có số liệu.", "published": "2018-05", "format": "html"},
        {"doc_id": "c", "text": "Xã đạt 15 tiêu chí.", "published": "năm ngoái", "format": "html"}, {"doc_id": "a", "text": "Toàn huyện có 9/17 xã đạt chuẩn.", "published": "2018", "format": "pdf"},
    ]  # fmt: skip
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "in.parquet")
    script = [sys.executable, "-m", "ntm_extract.cli"]
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    surroundings = {**os.environ, "PYTHONPATH": paths}
    run = [*script, "run", str(tmp_path / "in.parquet"), "-o", str(tmp_path / "out"), "--engine", "spark", "--master", "local[1]"]
    done = subprocess.run(run, env=surroundings, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    told = pq.read_table(tmp_path / "out").to_pylist()
    manifest = Manifest.open_read_only(tmp_path / "out")
    assert sorted((row.input, row.status, row.code) for row in manifest.inputs()) == [("a", "ok", None), ("a", "ok", None), ("b", "ok", None), ("c", "rejected", "BAD_ROW")]
    assert sum(row.records or 0 for row in manifest.inputs()) == sum(row["kind"] == "record" for row in told) > 0
    (reason,) = (row.reason for row in manifest.inputs() if row.status == "rejected")
    assert (reason or "").startswith("published")
    status = subprocess.run([*script, "status", str(tmp_path / "out")], env=surroundings, capture_output=True, text=True, timeout=60)
    assert "1 of 1 files read" in status.stdout
    assert "rejected" in status.stdout


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds the worker to kill under /proc")
def test_a_killed_worker_loses_nothing(extractor: Extractor, tmp_path: Path) -> None:
    import pyarrow as pa

    rows = articles()
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "in.parquet")
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-c", DRIVER, str(tmp_path / "in.parquet"), str(tmp_path / "out"), str(PARTITIONS)]
    driver = subprocess.Popen(command, env={**os.environ, "PYSPARK_PYTHON": sys.executable, "PYTHONPATH": paths}, cwd=tmp_path)
    killed, until = 0, time.monotonic() + 480
    while driver.poll() is None and time.monotonic() < until:
        below = descendants(driver.pid)
        workers = [p for p, command in below.items() if "pyspark" in command and "daemon" in command]
        executors = sorted(p for p, command in below.items() if "CoarseGrainedExecutorBackend" in command)
        if not killed and len(workers) >= 2 and len(executors) >= 2:
            time.sleep(2)  # in the middle of its work
            killed = executors[0]
            os.kill(killed, signal.SIGKILL)
        time.sleep(0.2)
    if driver.poll() is None:
        driver.kill()
    assert killed
    assert driver.returncode == 0
    found = pq.read_table(tmp_path / "out").column("json").to_pylist()
    documents = [extractor.extract(Document(**{k: v for k, v in row.items() if v})) for row in rows]
    assert sorted(found) == sorted([line(e.document) for e in documents] + [line(r) for e in documents for r in e.records])
