"""Attainments of units that are named as what a larger unit has of those counted before: "trong đó huyện A có 2 xã là B, C"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
BOTH = ["Thượng Lộc achieved", "Vượng Lộc achieved"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, trong đó huyện Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", BOTH),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, riêng Can Lộc 2 xã (Thượng Lộc, Vượng Lộc).", BOTH),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, trong đó Can Lộc (2 xã: Thượng Lộc, Vượng Lộc), Đức Thọ (1 xã: Trường Sơn).", [*BOTH, "Trường Sơn achieved"]),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, gồm: huyện Can Lộc có hai xã là Thượng Lộc và Vượng Lộc; huyện Đức Thọ có 1 xã là Trường Sơn.", [*BOTH, "Trường Sơn achieved"]),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, còn 9 xã phấn đấu về đích năm 2018, trong đó Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", ["Thượng Lộc target", "Vượng Lộc target"]),
        ("Cả nước có 11 huyện được công nhận đạt chuẩn nông thôn mới thì Đồng Nai có tới 2 huyện là Xuân Lộc, Thống Nhất và thị xã Long Khánh nằm trong danh sách này.", ["Xuân Lộc recognized", "Thống Nhất recognized", "Long Khánh recognized"]),
        # among those counted, a commune is one of them and a district only has some
        ("Trong 31 xã đạt chuẩn nông thôn mới của tỉnh, huyện Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", BOTH),
        ("Trong số 31 xã đạt chuẩn nông thôn mới, xã Thượng Lộc (Can Lộc) là xã đầu tiên có nước sạch.", ["Thượng Lộc achieved"]),
        ("Trong số 31 xã đạt chuẩn nông thôn mới, huyện Can Lộc có 5 xã.", []),
        # whom a sentence leaves for the larger unit that does the rest
        ("Ngoài xã Thượng Lộc, huyện Can Lộc phấn đấu hoàn thành 19 tiêu chí nông thôn mới đối với 2 xã gồm: Vượng Lộc, Mỹ Lộc.", ["Vượng Lộc target", "Mỹ Lộc target"]),
        ("Ngoài xã Thượng Lộc, huyện Can Lộc, tỉnh có thêm xã Trường Sơn (Đức Thọ) đạt chuẩn nông thôn mới.", ["Trường Sơn achieved"]),
        # other units have been counted since, more is said of the units, or they are not as many
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới và 8 xã khó khăn, trong đó Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", []),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới; 5 xã dưới 5 tiêu chí, gồm: Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", []),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, 40 xã đạt 15 tiêu chí, trong đó Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", []),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, trong đó Can Lộc có 2 xã còn nợ là Thượng Lộc, Vượng Lộc.", []),
        ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới, trong đó Can Lộc có 3 xã (Thượng Lộc, Vượng Lộc).", []),
        ("Tỉnh Hà Tĩnh có 31 xã làm xong đường, trong đó huyện Can Lộc có 2 xã là Thượng Lộc, Vượng Lộc.", []),
    ],
)  # fmt: skip
def test_shares_of_larger_units(read: Read, text: str, expected: list[str]) -> None:
    found = read("attainment", text, published="2017-03-20")
    assert [f"{record['quote']} {record['status']}" for record in found] == expected
