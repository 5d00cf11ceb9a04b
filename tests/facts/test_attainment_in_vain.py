"""Attainments that were missed or put off, that only a count tells, that are told again by their number, and that several sign up for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # aimed at in vain: the aim, what came of it, and the new time
    ("Huyện Can Lộc đề ra đạt chuẩn huyện nông thôn mới năm 2018 nhưng không thực hiện được; UBND tỉnh đã cho phép chuyển sang năm 2020.", "ntm not_achieved 2018 Can Lộc, ntm target 2020 Can Lộc"),
    ("Xã Thượng Lộc phấn đấu về đích nông thôn mới năm 2018 song thiếu trường học nên chưa được công nhận.", "ntm not_achieved 2018 Thượng Lộc, ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc phấn đấu về đích nông thôn mới năm 2018 nhưng chưa đạt tiêu chí chợ.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc phấn đấu về đích nông thôn mới năm 2018; hội thi chuyển sang năm 2019.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2018. Xã Vượng Lộc chuyển sang trồng khoai năm 2019.", "ntm achieved 2018 Thượng Lộc"),
    ("Huyện Can Lộc còn 2 xã chưa đạt chuẩn nông thôn mới. Trong đó, Thượng Lộc vướng nhà văn hóa nên được gia hạn đến hết quý II/2019.", "ntm target 2019 Thượng Lộc"),
    ("Tỉnh điều chỉnh lộ trình đạt chuẩn nông thôn mới. Lùi thời gian phấn đấu sang năm 2020 đối với Thượng Lộc, Vượng Lộc (Can Lộc).", "ntm target 2020 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đăng ký về đích nông thôn mới năm 2018. Huyện đã đồng ý dời xã Thượng Lộc qua quý II năm 2019.", "ntm registered 2018 Thượng Lộc, ntm target 2019 Thượng Lộc"),
    ("Tỉnh cho xã Mỹ Lộc lùi thời gian về đích nông thôn mới sang năm 2020; còn Thượng Lộc, Vượng Lộc lùi lần lượt sang năm 2021 và 2022.", "ntm target 2020 Mỹ Lộc, ntm target 2021 Thượng Lộc, ntm target 2022 Vượng Lộc"),
    ("Năm 2016, xã Mỹ Lộc đạt chuẩn nông thôn mới. Ngược lại, Thượng Lộc (Can Lộc) dù là xã điểm mà tới nay chưa đạt do vướng chợ.", "ntm achieved 2016 Mỹ Lộc, ntm not_achieved - Thượng Lộc"),
    ("Năm 2016, xã Mỹ Lộc đạt chuẩn nông thôn mới. Xã Thượng Lộc làm đường, xây trường nhưng tiêu chí chợ tới nay chưa đạt.", "ntm achieved 2016 Mỹ Lộc"),
    ("Thượng Lộc, Vượng Lộc là hai xã hiện vẫn đứng ngoài danh sách đạt chuẩn nông thôn mới của huyện.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Ước tính năm nay có thêm 2 xã được công nhận đạt chuẩn nông thôn mới (gồm Thượng Lộc, Vượng Lộc).", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    # what a unit did, in the words of the one before it
    ("Huyện Can Lộc phấn đấu hoàn thành nhiệm vụ xây dựng nông thôn mới trong năm 2020; huyện Đức Thọ đã hoàn thành năm ngoái.", "ntm target 2020 Can Lộc, ntm achieved 2017 Đức Thọ"),
    ("Huyện Can Lộc phấn đấu hoàn thành nhiệm vụ xây dựng nông thôn mới trong năm 2020; huyện Đức Thọ đã xong đường từ năm ngoái.", "ntm target 2020 Can Lộc"),
    ("Đến cuối năm 2020, các xã Thượng Lộc, Vượng Lộc và cả Mỹ Lộc đạt chuẩn nông thôn mới.", "ntm target 2020 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Huyện Đức Thọ đã có bằng huyện nông thôn mới từ năm 2016.", "ntm recognized 2016 Đức Thọ"),
    ("Quyết định số 12/QĐ-TTg công nhận huyện Đức Thọ đạt chuẩn nông thôn mới. Quyết định số 13/QĐ-TTg công nhận huyện Can Lộc, tỉnh Hà Tĩnh.", "ntm recognized - Đức Thọ Can Lộc"),
    # a count alone, and those that are counted again
    ("Đến 30/6, huyện Can Lộc có 2 xã được huyện chấm đạt chuẩn nông thôn mới nâng cao là Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Năm 2016 có 2 xã đạt chuẩn nông thôn mới; năm 2017 có 2 xã (Thượng Lộc, Vượng Lộc) bị lũ.", ""),
    ("Năm qua, tỉnh ký 2 quyết định công nhận xã đạt chuẩn nông thôn mới. Tỉnh vì vậy có 15 xã. Hai xã đó là: Thượng Lộc, Vượng Lộc (Can Lộc).", "ntm recognized 2018 Thượng Lộc Vượng Lộc"),
    ("Tỉnh công nhận 4 xã đạt chuẩn nông thôn mới. Hội thi có 2 xã dự. Hai xã đó là Thượng Lộc, Vượng Lộc.", ""),
    ("Danh sách 3 xã đăng ký hoàn thành xây dựng nông thôn mới vừa được duyệt.\n\nMốc năm 2018 có 2 xã: Thượng Lộc, Vượng Lộc (Can Lộc). Mốc năm 2019 có 1 xã: Trường Sơn (Đức Thọ).", "ntm registered 2018 Thượng Lộc Vượng Lộc, ntm registered 2019 Trường Sơn"),
    # several that sign up, or hand in their papers
    ("Huyện còn 4 xã chưa đạt chuẩn nông thôn mới, trong đó hai xã đã đăng ký cho năm nay: Thượng Lộc, Vượng Lộc.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Năm 2018 huyện đăng ký Thượng Lộc, Vượng Lộc; dân góp 2 tỷ đồng.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Các xã Thượng Lộc, Vượng Lộc đã đăng ký mua xi măng.", ""),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Thượng Lộc, Vượng Lộc đã gửi hồ sơ lên tỉnh, đang chờ.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Huyện xây dựng nông thôn mới từ năm 2011. Thượng Lộc, Vượng Lộc đã gửi hồ sơ vay vốn, đang chờ ngân hàng.", ""),
    ("Chị em làm được tuyến đường kiểu mẫu nối trung tâm huyện với xã Thượng Lộc.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_came_of_an_aim(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2018-11-20", scope="443")) == expected
