"""Units that are counted behind a paper or by a word of two syllables, and whose they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [  # (text of 2018-11-20 on Hà Tĩnh, quote and scope of each figure)
    ("Huyện công bố quyết định 7 xã đạt chuẩn nông thôn mới.", ["7 xã 42"]),
    ("Huyện công bố Quyết định 1005 về xã nông thôn mới.", []),
    ("Tỉnh có 3 đô thị hoàn thành nhiệm vụ xây dựng nông thôn mới.", ["3 đô thị 42"]),
    ("Xã đạt 5/5 quy định đối với xã nông thôn mới kiểu mẫu.", ["5/5 quy định 42"]),
    ("Huyện Đức Thọ có 13 xã đạt chuẩn nông thôn mới. Ngoài ra, còn có 7 thị trấn trong toàn tỉnh Hà Tĩnh đạt chuẩn đô thị văn minh.", ["13 xã 440", "7 thị trấn 42"]),
    ("Huyện Đức Thọ có 13 xã đạt chuẩn nông thôn mới. Ngoài ra, còn có 2 thị trấn đạt chuẩn đô thị văn minh.", ["13 xã 440", "2 thị trấn 440"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_counted_units(read: Read, text: str, expected: list[str]) -> None:
    found = read("figure", text, published="2018-11-20", scope="42")
    assert [f"{one['quote']} {one.get('scope')}" for one in found] == expected


STANDARDS = [  # (text, indicator of each figure)
    ("UBND tỉnh công nhận thêm 5 xã thuộc các huyện Can Lộc, Đức Thọ đạt chuẩn nông thôn mới kiểu mẫu và thưởng 2 tỷ đồng.", ["communes_ntm_model", "funding"]),
    ("UBND tỉnh công nhận thêm 5 xã đạt chuẩn nông thôn mới nâng cao, 2 xã thuộc các huyện Can Lộc, Đức Thọ đạt chuẩn nông thôn mới kiểu mẫu.", ["communes_ntm_advanced", "communes_ntm_model"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STANDARDS)
def test_standard_behind_districts(read: Read, text: str, expected: list[str]) -> None:
    found = read("figure", text, published="2018-11-20", scope="42")
    assert [one["indicator"] for one in found] == expected
