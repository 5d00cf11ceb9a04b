"""The level that a word tells, alone and where several units are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from ntm_extract.errors import GazetteerError
from ntm_extract.gazetteer.level_words import TABLE, level_words, load


@pytest.mark.parametrize(
    ("word", "alone", "counted"),
    [
        ("xã", "commune", "commune"),
        ("thành phố", "province", "district"),  # "thành phố chỉ đạo", "3 thành phố của tỉnh"
        ("thị ủy", "district", ""),  # a committee is not counted
        ("ấp", "village", "village"),
        ("xã hội", None, None),
        ("địa phương", None, None),
    ],
)
def test_levels(word: str, alone: str | None, counted: str | None) -> None:
    assert (level_words().get(word), level_words(counted=True).get(word)) == (alone, counted)


def test_kinds() -> None:
    assert "huyện ủy" not in level_words("unit")
    assert set(level_words("village").values()) == {"village"}


@pytest.mark.parametrize("row", ["phố,street,commune,,somebody", "phố,unit,town,,somebody", "phố,unit,commune,many,somebody"])
def test_a_wrong_row_is_named(tmp_path: Path, row: str) -> None:
    (tmp_path / TABLE).write_text(f"word,kind,level,counted,source\n{row}\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match="'phố': unknown kind or level"):
        load(tmp_path)
