"""Attainments by visits of those who examine, of communes counted and named first, beside others and in brackets. Half of the
rows read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [  # (text of 2018-05-02, attainments)
    # how a commune builds the standard is examined there; not in all communes of a district, and no project
    ("Đoàn công tác đã thẩm định kết quả xây dựng nông thôn mới nâng cao năm 2017 tại xã Thượng Lộc và xã Vượng Lộc.", "ntm_advanced eligible 2017 Thượng Lộc Vượng Lộc"),
    ("Văn phòng Điều phối thẩm định thực tế kết quả xây dựng nông thôn mới năm 2017 tại địa bàn xã Thượng Lộc.", "ntm eligible 2017 Thượng Lộc"),
    ("Đoàn công tác đã thẩm định kết quả xây dựng nông thôn mới năm 2017 tại huyện Can Lộc.", ""),
    ("Đoàn công tác đã kiểm tra kết quả xây dựng nông thôn mới năm 2017 tại xã Thượng Lộc.", ""),
    ("Sở Xây dựng thẩm định quy hoạch nông thôn mới tại xã Thượng Lộc.", ""),
    ("Thẩm định 2 xã đề nghị công nhận nông thôn mới\nHuyện còn khó khăn.\nHiện huyện có 2 xã đạt chuẩn nông thôn mới gồm Thượng Lộc và Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    # counted and named before what all of them have met
    ("Hết năm 2017, huyện có hai xã là Thượng Lộc và Vượng Lộc đạt đủ 19 tiêu chí, 6 xã đạt 15 - 18 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Hết năm 2017, huyện có hai xã là Thượng Lộc và Vượng Lộc đạt đủ 15 tiêu chí.", ""),
    ("Huyện có hai xã là Thượng Lộc và Vượng Lộc chưa đạt 19/19 tiêu chí.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có hai xã là Thượng Lộc và Vượng Lộc chưa đạt 2 tiêu chí.", ""),
    ("Xã Thượng Lộc đạt 19/19 tiêu chí, xã Vượng Lộc 15 tiêu chí.", ""),
    # who reached it together with others
    ("Năm 2015, xã Thượng Lộc đạt chuẩn nông thôn mới, cùng đợt với xã Vượng Lộc và xã Tùng Lộc.", "ntm achieved 2015 Thượng Lộc Vượng Lộc Tùng Lộc"),
    ("Phấn đấu năm 2020 xã Thượng Lộc đạt chuẩn nông thôn mới, cùng dịp với các xã Vượng Lộc, Tùng Lộc.", "ntm target 2020 Thượng Lộc Vượng Lộc Tùng Lộc"),
    ("Năm 2015, xã Thượng Lộc đạt chuẩn nông thôn mới; cùng đợt, xã Vượng Lộc được cấp 2 tỷ đồng.", "ntm achieved 2015 Thượng Lộc"),
    # a recognition in brackets, with its year
    ("Xã Thượng Lộc (công nhận năm 2015) giữ 19 tiêu chí.", "ntm recognized 2015 Thượng Lộc"),
    ("Thị trấn có di tích ở xã Thượng Lộc. Ngôi đình (công nhận năm 2015) đã xuống cấp.", ""),
    ("Xã Thượng Lộc (công nhận xã văn hóa năm 2015) giữ 19 tiêu chí.", ""),
    # words for who missed it
    ("Xã Gia Hanh trượt chuẩn vì tiêu chí môi trường.", "ntm not_achieved - Gia Hanh"),
    ("Xã Gia Hanh trượt 2 tiêu chí.", ""),
    # one ceremony for two standards has one year
    ("Lễ công bố xã Thượng Lộc đạt chuẩn nông thôn mới và các xã Vượng Lộc, Tùng Lộc đạt chuẩn nông thôn mới nâng cao năm 2017.",
     "ntm recognized 2017 Thượng Lộc, ntm_advanced recognized 2017 Vượng Lộc Tùng Lộc"),
    ("Lễ công bố xã Thượng Lộc đạt chuẩn nông thôn mới, xã Vượng Lộc đăng ký đạt chuẩn nông thôn mới nâng cao năm 2019.",
     "ntm recognized - Thượng Lộc, ntm_advanced registered 2019 Vượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_examined_named_and_dated(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443", published="2018-05-02")) == expected
