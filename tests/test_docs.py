"""Docs that run: every block of the README and of docs/ prints what stands there."""

from __future__ import annotations

import difflib
import doctest
import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from run_docs import pages, run_page  # noqa: E402

EXAMPLES = [path for path in sorted((ROOT / "ntm_extract").rglob("*.py")) if ">>> " in path.read_text("utf-8")]


@pytest.mark.parametrize("module", EXAMPLES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_examples_in_docstrings(module: Path) -> None:
    name = ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert tried > 0
    assert failed == 0


@pytest.mark.parametrize("page", pages(), ids=lambda p: p.name)
def test_page(page: Path) -> None:
    written = page.read_text("utf-8")
    changed = list(difflib.unified_diff(written.splitlines(), run_page(page).splitlines(), "written", "real", lineterm="", n=0))
    assert changed == [], "run scripts/run_docs.py --write and read the change"
