"""Docs that run: every block of the README and of docs/ prints what stands there."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from run_docs import pages, run_page  # noqa: E402


@pytest.mark.parametrize("page", pages(), ids=lambda p: p.name)
def test_page(page: Path) -> None:
    written = page.read_text("utf-8")
    changed = list(difflib.unified_diff(written.splitlines(), run_page(page).splitlines(), "written", "real", lineterm="", n=0))
    assert changed == [], "run scripts/run_docs.py --write and read the change"
