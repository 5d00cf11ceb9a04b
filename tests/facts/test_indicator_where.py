"""All communes that there are, and the words that tell an indicator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [  # huyện Can Lộc had 22 communes and a town on that day
        ("Huyện Can Lộc yêu cầu 22 xã lập phương án.", "communes_total"),
        ("Huyện Can Lộc yêu cầu 23 xã, thị trấn lập phương án.", "communes_total"),
        ("Huyện Can Lộc yêu cầu 23 xã lập phương án.", "other"),
        ("Huyện Can Lộc yêu cầu 12 xã lập phương án.", "other"),
    ],
)
def test_as_many_communes_as_there_are_are_all(read: Read, text: str, indicators: str) -> None:
    assert " ".join(f["indicator"] for f in read("figure", text, published="2018-07-02")) == indicators


@pytest.mark.parametrize(
    ("text", "words"),
    [  # an indicator points to the word that speaks most for it; a noun that tells it alone, or no indicator, to none
        ("Huyện có 9/17 xã đạt chuẩn nông thôn mới.", ["đạt chuẩn"]),
        ("Nhân dân hiến 155 m2 đất, làm 155 m đường.", ["hiến", "đường"]),
        ("Xã trồng 200 cây phượng.", [None]),
    ],
)
def test_where_an_indicator_is_told(read: Read, text: str, words: list[str | None]) -> None:
    spans = [figure["evidence"].get("indicator") for figure in read("figure", text)]
    assert [text[slice(*span)] if span else None for span in spans] == words


@pytest.mark.parametrize(
    ("text", "told"),
    [  # the line over several years says what each measures; not the name of a unit or a person, nor where the line tells it itself
        ("HỘ NGHÈO\n- 2016: 4,85%\n+ 2021: 0,93%", [("poverty_rate", "HỘ NGHÈO", "percent"), ("poverty_rate", "HỘ NGHÈO", "percent")]),
        ("Thu nhập bình quân đầu người\nNăm 2016: 17,2 triệu đồng\nMục tiêu 2025: 80 triệu đồng", [("income_per_capita", "Thu nhập bình quân đầu người", "VND/person")] * 2),
        ("Hộ nghèo\nNăm 2016: 3,1 tỷ đồng vốn huy động", [("funding", "vốn huy động", "VND")]),
        ("Xã Thượng Lộc\nNăm 2016: 3,1 tỷ đồng", [("other", None, "VND")]),
    ],
)
def test_what_a_list_by_years_measures(read: Read, text: str, told: list[tuple[str, str | None, str]]) -> None:
    found = read("figure", text, published="2022-07-15", scope="443")
    assert [(f["indicator"], f.get("measure") or None, f["unit"]) for f in found] == told
