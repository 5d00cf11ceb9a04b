"""Attainments of communes that are counted by what came of signing up, and of lists whose members are told one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # so many signed up, and did it
    ("Đến nay có 2 trong số 5 xã đăng ký xây dựng nông thôn mới nâng cao năm 2018 hoàn thành đủ 18 tiêu chí. Đó là các xã Thượng Lộc, Vượng Lộc (Can Lộc).", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Trong 5 xã đăng ký về đích nông thôn mới năm 2018, đã có 2 xã hoàn thành là Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã đăng ký về đích nông thôn mới năm 2018, gồm Thượng Lộc, Vượng Lộc.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Có 2 xã đăng ký nông thôn mới nâng cao hoàn thành 15 tiêu chí. Đó là Thượng Lộc, Vượng Lộc.", "ntm_advanced registered - Thượng Lộc Vượng Lộc"),
    # or missed it
    ("Hai xã khác cũng ở huyện Can Lộc đăng ký về đích nông thôn mới năm 2017 nhưng đến kỳ thẩm định chưa đủ các tiêu chí là Thượng Lộc, Vượng Lộc.", "ntm not_achieved 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã đăng ký đạt chuẩn nông thôn mới năm 2017 nhưng chưa làm xong đường là Thượng Lộc, Vượng Lộc.", "ntm registered 2017 Thượng Lộc Vượng Lộc"),
    ("Hai trong 5 xã đăng ký nông thôn mới nâng cao năm 2017 là Thượng Lộc và Vượng Lộc vẫn chưa hoàn thành.", "ntm_advanced not_achieved 2017 Thượng Lộc Vượng Lộc, ntm_advanced registered 2017 Thượng Lộc Vượng Lộc"),
    ("Các xã đăng ký đạt chuẩn nông thôn mới: xã Thượng Lộc đã hoàn thành; xã Vượng Lộc chưa hoàn thành.", "ntm registered - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đăng ký về đích nông thôn mới năm 2017 nhưng đến nay mới đạt 15/19 tiêu chí.", "ntm not_achieved 2017 Thượng Lộc"),
    # not all criteria
    ("Xã Thượng Lộc chưa đủ 19 tiêu chí nông thôn mới.", "ntm not_achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đủ 19 tiêu chí nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Xã Vượng Lộc đạt chuẩn nông thôn mới năm 2016; xã Thượng Lộc chưa hoàn thành tiêu chí trường học.", "ntm achieved 2016 Vượng Lộc"),
    ("Sau nhiều nỗ lực, phấn đấu, Thượng Lộc đã hoàn thành 19/19 tiêu chí.", ""),
    ("Thượng Lộc đã hoàn thành 19/19 tiêu chí, 35/35 chỉ tiêu theo Bộ tiêu chí nông thôn mới nâng cao của tỉnh.", "ntm_advanced achieved - Thượng Lộc"),
    # a list that tells of each its standard, under what is done with all
    ("Ba xã được công nhận gồm: xã Thượng Lộc (Can Lộc) đạt chuẩn nông thôn mới kiểu mẫu về giáo dục; xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao; xã Mỹ Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm_model recognized - Thượng Lộc, ntm_advanced recognized - Vượng Lộc Mỹ Lộc"),
    ("Ba xã được thưởng gồm: xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu; xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm_model achieved - Thượng Lộc, ntm_advanced achieved - Vượng Lộc"),
    ("Chủ tịch UBND tỉnh ký quyết định công nhận xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu về giáo dục; 2 xã: Vượng Lộc và Mỹ Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm_model recognized - Thượng Lộc, ntm_advanced recognized - Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc phấn đấu đạt chuẩn nông thôn mới nâng cao; xã Vượng Lộc đạt chuẩn nông thôn mới nâng cao từ năm 2016.", "ntm_advanced target - Thượng Lộc, ntm_advanced achieved 2016 Vượng Lộc"),
    # a list with which its sentence begins
    ("Ngoài ra, xã Thượng Lộc, xã Vượng Lộc (huyện Can Lộc); xã Trường Sơn (huyện Đức Thọ) được bổ sung vào nhóm phấn đấu đạt chuẩn nông thôn mới kiểu mẫu.", "ntm_model target - Thượng Lộc Vượng Lộc Trường Sơn"),
    ("Xã Thượng Lộc (huyện Can Lộc) làm 3 km đường; xã Trường Sơn (huyện Đức Thọ) được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Trường Sơn"),
    # those that the council does not pass; a share of those that have it; those that had it before
    ("Hội đồng thẩm định họp xét công nhận 2 xã đạt chuẩn nông thôn mới: Thượng Lộc, Vượng Lộc. Đối với xã Vượng Lộc, do còn nợ đọng nên Hội đồng không thông qua.", "ntm eligible - Thượng Lộc, ntm not_achieved - Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2016. Đối với xã Vượng Lộc, hội đồng nhân dân xã chưa thông qua đề án chợ.", "ntm achieved 2016 Thượng Lộc"),
    ("Có 2 xã bị giảm tiêu chí, chiếm 12,7% số xã đạt chuẩn nông thôn mới. Đó là các xã Thượng Lộc, Vượng Lộc.", ""),
    ("Năm 2018 huyện phấn đấu có 2 xã đạt chuẩn nông thôn mới. Trong 2 xã đã về đích thì Thượng Lộc, Vượng Lộc còn vướng chợ.", "ntm achieved - Thượng Lộc Vượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_came_of_signing_up(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2018-11-20", scope="443")) == expected
