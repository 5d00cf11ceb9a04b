"""Quantities that make one figure, and quantities that only stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text -> (quote, share of the count, condition) of every figure
JOINED = [
    ("Số xã đạt từ 15 - 18 tiêu chí là 3 xã, chiếm 2%.", [("3 xã", 2, (15, 18))]),
    ("Số xã hoàn thành 19 tiêu chí xây dựng NTM là 9 xã.", [("9 xã", None, (19, None))]),
    ("Toàn huyện đạt từ 10-14 tiêu chí có 6 xã; dưới 10 tiêu chí có 2 xã.", [("10-14 tiêu chí", None, None), ("6 xã", None, None), ("10 tiêu chí", None, None), ("2 xã", None, None)]),
    ("Phân loại: đạt 10-14 tiêu chí có 6 xã; đạt dưới 10 tiêu chí có 2 xã.", [("6 xã", None, (10, 14)), ("2 xã", None, (10, None))]),
    ("Có 7 xã, thị trấn đạt từ 11 đến 13 tiêu chí.", [("7 xã, thị trấn", None, (11, 13))]),
    ("Hiện 4 xã giữ vững 19 tiêu chí.", [("4 xã", None, (19, None))]),
    ("Xã Thượng Lộc đạt 16 tiêu chí, toàn huyện có 3 xã đạt chuẩn.", [("16 tiêu chí", None, None), ("3 xã", None, None)]),
    ("Huyện có 15/15 xã được công nhận đạt chuẩn nông thôn mới, đạt 100%.", [("15/15 xã", 100, None)]),
    ("Huyện có 9 xã đạt chuẩn, đạt 60% so với tổng số xã.", [("9 xã", 60, None)]),
    ("Huyện có 1 xã nông thôn mới kiểu mẫu, tỷ lệ 6,7%.", [("1 xã", 6.7, None)]),
    ("Huyện có 16/16 (100%) xã đạt chuẩn.", [("16/16 (100%) xã", 100, None)]),
    ("Huy động 24 tỷ đồng (trong đó ngân sách chỉ chiếm 32%).", [("24 tỷ đồng", None, None), ("32%", None, None)]),
    ("Huyện có 9 xã đạt chuẩn, tỷ lệ hộ nghèo 3%.", [("9 xã", None, None), ("3%", None, None)]),
    ("Huyện có 64 sản phẩm OCOP đạt từ 3 sao trở lên.", [("64 sản phẩm OCOP", None, (3, None))]),
    ("Huyện có 64 sản phẩm OCOP, trong đó nhiều sản phẩm đạt 4 sao.", [("64 sản phẩm OCOP", None, None)]),
    ("Chè của xã được công nhận OCOP 4 sao.", []),
    ("Ngân sách hỗ trợ 22%, vốn lồng ghép các chương trình 8%.", [("22%", None, None), ("8%", None, None)]),
    ("Không còn xã nào đạt dưới 8 tiêu chí.", []),
    ("Đến nay, không có xã dưới 5 tiêu chí.", []),
]


@pytest.mark.parametrize(("text", "figures"), JOINED)
def test_what_is_one_figure(read: Read, text: str, figures: list[tuple[str, float | None, tuple[int, int | None] | None]]) -> None:
    def condition(figure: dict[str, Any]) -> tuple[int, int | None] | None:
        had = figure.get("condition")
        return (had["value"], had.get("value_max")) if had else None

    assert [(f["quote"], f.get("percent"), condition(f)) for f in read("figure", text, scope="443")] == figures
