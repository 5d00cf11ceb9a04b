"""Fuzz one reader with atheris (pip install "ntm-extract[fuzz]"): ``python tests/fuzz html -max_total_time=60``; further options are libFuzzer's.

Inputs that broke a promise are left in the working folder as crash-*, those that hung as timeout-*.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import atheris  # noqa: E402

with atheris.instrument_imports(include=["ntm_extract.reading"]):
    from targets import TARGETS


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: python tests/fuzz TARGET [libFuzzer options]; targets: {', '.join(TARGETS)}")
    target = TARGETS[sys.argv[1]]
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(target.seeds):
            (Path(corpus) / str(number)).write_bytes(seed)
        atheris.Setup([sys.argv[0], "-timeout=20", "-rss_limit_mb=1500", *sys.argv[2:], corpus], target.test_one_input)
        atheris.Fuzz()


main()
