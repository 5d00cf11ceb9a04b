"""What every test may need: one extractor for the session, and where the real articles lie when they are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ntm_extract.pipeline import Extractor
from ntm_extract.records import dump

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# Tests that start whole programs take minutes a file; begun last, one of them keeps a single core busy while the other waits.
LONG = ("run/test_run.py", "test_flows.py", "test_docs.py", "test_cli.py", "gazetteer/test_tables.py", "browser/", "run/", "test_wheel.py", "test_gold.py", "test_notebook.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--pictures`: the browser tests write the pictures of the README."""
    parser.addoption("--pictures", action="store_true", help="write docs/pictures/*.png from the browser tests")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first, the others in their order (`--no-loadscope-reorder` in the Makefile keeps it on several cores)."""

    def turn(item: pytest.Item) -> int:
        path = item.path.relative_to(ROOT / "tests").as_posix()
        return next((rank for rank, name in enumerate(LONG) if path.startswith(name)), len(LONG))

    items.sort(key=turn)


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The gazetteers of the repository, loaded once."""
    return Extractor()


@pytest.fixture(scope="session")
def read(extractor: Extractor) -> Callable[..., list[dict[str, Any]]]:
    """``read("figure", text, published="2017-08-07", scope="443")``: the records of one type as plain dicts, in text order."""

    def records(kind: str, text: str, published: str = "2017-08-07", scope: str | None = None) -> list[dict[str, Any]]:
        found = extractor.extract_text(text, published=published, scope=scope).records
        assert all(text[r.start : r.end] == r.quote for r in found)
        return [dump(r) for r in found if r.type == kind]

    return records


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of real articles and references; tests that need it are skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not beside this checkout")
    return SHARED
