"""No rule fails on what no paper would write, and every record quotes what stands where it says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ntm_extract.pipeline import Extractor

sys.path.insert(0, str(Path(__file__).resolve().parent))

from chance import texts


@pytest.mark.parametrize("seed", range(4))
def test_texts_put_together_by_chance(extractor: Extractor, seed: int) -> None:
    found = 0
    for text, day in texts(150, seed):
        records = extractor.extract_text(text, published=day).records
        assert all(text[record.start : record.end] == record.quote for record in records)
        found += len(records)
    assert found > 500


def test_the_same_seed_gives_the_same_texts() -> None:
    assert list(texts(3, 7)) == list(texts(3, 7)) != list(texts(3, 8))
