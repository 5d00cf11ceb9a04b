"""Runs of the command in a process of its own, and what they wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

OUTPUTS = ("documents.jsonl", "records.jsonl", "duplicates.jsonl", "inputs.jsonl")
ARTICLE = "Chiều 5/7, UBND huyện Tân Phú (Đồng Nai) tổ chức hội nghị sơ kết 6 tháng đầu năm. Đến nay, toàn huyện có {}/17 xã đạt chuẩn nông thôn mới.\n"


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "ntm_extract.cli", "run", *map(str, words)]


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), capture_output=True, text=True, env=os.environ | environment)


def started(out: Path) -> None:
    """Wait until a run holds its lock."""
    until = time.monotonic() + 20
    while not (out / "run.lock").exists() or not (out / "run.lock").read_text():
        assert time.monotonic() < until
        time.sleep(0.02)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def content(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in OUTPUTS}
