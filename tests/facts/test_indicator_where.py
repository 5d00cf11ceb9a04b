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
