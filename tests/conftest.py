"""What every test may need: one extractor for the session, and where the real articles lie when they are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from ntm_extract.pipeline import Extractor

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The gazetteers of the repository, loaded once."""
    return Extractor()


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of real articles and references; tests that need it are skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not beside this checkout")
    return SHARED
