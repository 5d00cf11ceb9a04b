"""Attainments of the next units of a plan, of two that are counted, of those held against others, and years of some of a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # more units are planned, of the standard told before
    ("Huyện Can Lộc có 7/21 xã được công nhận đạt chuẩn nông thôn mới. Theo kế hoạch, năm 2018 huyện có thêm 3 xã, gồm Thượng Lộc, Vượng Lộc và Thiên Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc Thiên Lộc"),
    ("Ở Can Lộc, 14/14 xã đều đạt nông thôn mới nâng cao, 6 xã kiểu mẫu. Kế hoạch năm nay thêm 2 xã, đó là Thượng Lộc, Vượng Lộc.", "ntm_model target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 5 xã đạt chuẩn nông thôn mới. Năm tới huyện thêm hai xã: Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 7/21 xã đạt chuẩn nông thôn mới. Theo kế hoạch, năm 2018 huyện có thêm 3 xã làm đường hoa, gồm Thượng Lộc, Vượng Lộc và Thiên Lộc.", ""),
    ("Huyện Can Lộc có 7/21 xã đạt chuẩn nông thôn mới. Năm tới huyện thêm 3 trạm y tế, ở Thượng Lộc, Vượng Lộc và Thiên Lộc.", ""),
    ("Huyện Can Lộc có 7/21 xã đạt chuẩn nông thôn mới. Phải thêm 2 cầu ở Thiên Lộc.", ""),
    ("Tới năm 2020 huyện sẽ có 5/12 xã đạt chuẩn nông thôn mới; Thượng Lộc và Vượng Lộc phải xong trước, vào năm 2018.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Tới năm 2020 huyện sẽ có 5/12 xã đạt chuẩn nông thôn mới; Thượng Lộc và Vượng Lộc phải xong đường trục, vào năm 2018.", ""),
    # two that are counted
    ("Số xã đạt chuẩn nông thôn mới khi ấy là 2/16 xã, ngoài Thượng Lộc còn Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 7 xã đạt chuẩn nông thôn mới, 2 xã trồng cam, ngoài Thượng Lộc còn Vượng Lộc.", ""),
    ("Huyện Can Lộc có 7 xã đạt chuẩn nông thôn mới. Ngoài Thượng Lộc còn Vượng Lộc bị lũ.", ""),
    # held against others
    ("Xã Thượng Lộc có bằng nông thôn mới từ năm 2014, Vượng Lộc năm 2016, còn Thiên Lộc chưa.", "ntm recognized 2014 Thượng Lộc, ntm recognized 2016 Vượng Lộc, ntm not_achieved - Thiên Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, riêng Thiên Lộc thì chưa.", "ntm achieved 2014 Thượng Lộc, ntm not_achieved - Thiên Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, còn Thiên Lộc chưa có chợ.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc có bằng di tích từ năm 2014, Vượng Lộc năm 2016, còn Thiên Lộc chưa.", ""),
    ("Thiên Lộc đã có bằng nâng cao năm 2016. Bà Mai ở Vượng Lộc có bằng nâng cao tay nghề.", "ntm_advanced recognized 2016 Thiên Lộc"),
    # who volunteers for it
    ("Thượng Lộc xung phong kiểu mẫu vào năm 2020. Thiên Lộc xung phong về đích năm nay.", "ntm_model registered 2020 Thượng Lộc, ntm registered 2017 Thiên Lộc"),
    ("Thượng Lộc đạt chuẩn nông thôn mới năm 2016. Thiên Lộc xung phong hiến đất; Vượng Lộc xung phong làm điểm về rác.", "ntm achieved 2016 Thượng Lộc"),
    # years of some of a list
    ("Thượng Lộc, Vượng Lộc và Thiên Lộc được công nhận nâng cao, hai xã trước vào năm 2014, xã sau năm 2015.", "ntm_advanced recognized 2014 Thượng Lộc Vượng Lộc, ntm_advanced recognized 2015 Thiên Lộc"),
    ("Thượng Lộc và Vượng Lộc được công nhận nâng cao, lần lượt vào các năm 2015, 2014.", "ntm_advanced recognized 2015 Thượng Lộc, ntm_advanced recognized 2014 Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc được công nhận nâng cao, lần lượt xây chợ và trường.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_is_next(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", "Huyện Can Lộc, tỉnh Hà Tĩnh. " + text, published="2017-03-20")) == expected
