"""Criteria: by number, by name, in the set of the day and the level; words that only look like one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Tiêu chí số 17 về môi trường còn khó.", "2017-08-07", [(17, "1980/QĐ-TTg")]),
    ("Xã chưa đạt các tiêu chí giao thông, thủy lợi và môi trường.", "2017-08-07", [(2, "1980/QĐ-TTg"), (3, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Tiêu chí thu nhập là khó nhất.", "2012-05-01", [(10, "491/QĐ-TTg")]),
    ("Tiêu chí thu nhập là khó nhất.", "2023-05-01", [(10, "318/QĐ-TTg")]),
    ("Xã hoàn thành tiêu chí 5, 6 và 19.", "2017-08-07", [(5, "1980/QĐ-TTg"), (6, "1980/QĐ-TTg"), (19, "1980/QĐ-TTg")]),
    ("Các tiêu chí còn lại: số 2 (giao thông), số 5 (trường học).", "2017-08-07", [(2, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg")]),
    ("Xã đạt các tiêu chí: 3, 5, 16.", "2017-08-07", [(3, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg"), (16, "1980/QĐ-TTg")]),
    ("TC số 2 và TC10 chưa đạt.", "2017-08-07", [(2, "1980/QĐ-TTg"), (10, "1980/QĐ-TTg")]),
    ("Tiêu chí số 13.1 chưa đạt.", "2017-08-07", [(13, "1980/QĐ-TTg")]),
    ("Xã đạt các tiêu chí quy hoạch, loa đài công cộng, trường học.", "2017-08-07", [(1, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg")]),
]
NOTHING = [
    "9 trạm đạt tiêu chí quốc gia về y tế xã.",
    "Xã đạt 15 tiêu chí.",
    "Giao thông nông thôn có nhiều đổi mới.",
    "Thu nhập của người dân tăng lên.",
    "Bộ tiêu chí quốc gia được sửa đổi.",
    "Tiêu chí 25 không có trong bộ tiêu chí.",
    "Bình quân đạt 13.1 tiêu chí.",
    "TC Group tài trợ 2 tỷ đồng.",
    "Các tiêu chí: 3 xã đạt, 5 xã chưa đạt.",
]


@pytest.mark.parametrize(("text", "published", "expected"), ROWS)
def test_criterion(read: Read, text: str, published: str, expected: list[tuple[int, str]]) -> None:
    assert [(c["number"], c["set"]) for c in read("criterion", text, published=published, scope="18478")] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_criterion(read: Read, text: str) -> None:
    assert read("criterion", text, scope="18478") == []
