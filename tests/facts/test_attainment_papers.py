"""Attainments as official papers name them: what laws, guides and plans are called, kinds of units, proposals to the Prime Minister."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # kinds of units that a guide is about are no unit, also where lines are wrapped
    ("Huyện Can Lộc có 22 xã.\nCăn cứ Thông tư số 12/2015/TT-BNNPTNT hướng dẫn trình tự, thủ tục xét công\nnhận và công bố xã, huyện, tỉnh đạt chuẩn nông thôn mới;", ""),
    ("Huyện Can Lộc có 22 xã. Theo quy định, việc công bố xã, huyện đạt chuẩn nông thôn mới phải công khai.", ""),
    ("Huyện Can Lộc có 22 xã. Theo báo cáo, huyện đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Can Lộc"),
    ("Huyện Can Lộc làm xong mọi việc của xã, của huyện; huyện đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Can Lộc"),
    # what was done in the programme is no standard
    ("Kết quả xã Thượng Lộc đạt được về nông thôn mới rất toàn diện.", ""),
    ("Tổng số điểm xã Thượng Lộc đạt được trong XD nông thôn mới là 95/100 điểm.", ""),
    ("Xã Thượng Lộc đạt được chuẩn nông thôn mới từ năm 2015.", "ntm achieved 2015 Thượng Lộc"),
    ("Danh hiệu mà xã Thượng Lộc đạt được là xã nông thôn mới năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    # whose communes a plan is about
    ("Căn cứ Kế hoạch số 45/KH-UBND về xây dựng các xã đạt chuẩn nông thôn mới nâng cao huyện Can Lộc năm 2018;", ""),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2015, huyện Can Lộc năm 2016.", "ntm achieved 2015 Thượng Lộc, ntm achieved 2016 Can Lộc"),
    ("Thu nhập bình quân của các xã nông thôn mới Hà Tĩnh đạt 32 triệu đồng/người.", ""),
    ("Các xã nông thôn mới Thượng Lộc, Vượng Lộc đều có đường nhựa.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    # for whom a recognition is asked, whoever is named in front
    ("Tỉnh Hà Tĩnh trình Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới đối với huyện Can Lộc.", "ntm eligible - Can Lộc"),
    ("Huyện Can Lộc và thị xã Hồng Lĩnh đã có 100% số xã đạt chuẩn, tỉnh đã lập hồ sơ đề nghị Thủ tướng Chính phủ công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới cho thị xã Hồng Lĩnh.", "ntm eligible - Hồng Lĩnh"),
    ("Huyện Can Lộc có 22/22 xã đạt chuẩn, đủ điều kiện đề nghị Trung ương công nhận huyện đạt chuẩn nông thôn mới.", "ntm eligible - Can Lộc"),
    ("Chủ tịch UBND tỉnh công nhận đạt chuẩn nông thôn mới cho 5 xã của huyện Can Lộc.", ""),
    # the name of a scheme, and whoever is on the way; what is told of a past year came true
    ("“Xây dựng huyện Can Lộc, tỉnh Hà Tĩnh trở thành huyện nông thôn mới kiểu mẫu gắn với du lịch”.", "ntm_model target - Can Lộc"),
    ("Cả hệ thống chính trị chung tay xây dựng huyện Can Lộc sớm trở thành huyện nông thôn mới.", "ntm target - Can Lộc"),
    ("Ba năm liền, nhân dân đã chung sức xây dựng xã Thượng Lộc trở thành xã nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Đưa xã Thượng Lộc, huyện Can Lộc về đích năm 2016, ông Tám được tặng bằng khen.", "ntm achieved 2016 Thượng Lộc"),
    # an aim that was surpassed dates nothing
    ("Tỉnh có 24 huyện được công nhận đạt chuẩn nông thôn mới (vượt mục tiêu năm 2017).\nTrong đó có 2 huyện Can Lộc, Thạch Hà đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Can Lộc Thạch Hà"),
    ("Tỉnh công nhận 2 huyện đạt chuẩn nông thôn mới năm 2016.\nĐó là 2 huyện Can Lộc, Thạch Hà đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Can Lộc Thạch Hà"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected
