"""Attainments as portals, papers and counters tell them: lists in brackets and behind headlines, what a sentence says of "tỉnh", and what is no attainment at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # lists inside brackets, with their kind; of districts, below their count
    ("Năm 2016, tỉnh có 2 đơn vị cấp huyện đạt chuẩn nông thôn mới (gồm các huyện: Can Lộc, Thạch Hà).", "ntm achieved 2016 Can Lộc Thạch Hà"),
    ("Năm 2016, tỉnh xây 2 cây cầu ở xã đạt chuẩn nông thôn mới (gồm các huyện: Can Lộc, Thạch Hà).", ""),
    ("Huyện trao bằng công nhận cho 2 khu dân cư đạt chuẩn kiểu mẫu kèm 1,2 tỷ đồng (gồm các khu dân cư: thôn Đông Phong của xã Thượng Lộc; thôn Nam Sơn của xã Vượng Lộc).", "model_village recognized - Đông Phong Nam Sơn"),
    ("2/13 huyện đạt chuẩn nông thôn mới\n(huyện Can Lộc và huyện Thạch Hà)", "ntm achieved - Can Lộc Thạch Hà"),
    ("2/13 tiêu chí huyện nông thôn mới\n(huyện Can Lộc và huyện Thạch Hà)", ""),
    ("Huyện có thêm 1 xã, nâng tổng số xã đạt chuẩn nông thôn mới nâng cao là 3/22 xã.\nĐó là các xã: Thượng Lộc, Vượng Lộc và Mỹ Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Huyện có thêm 1 xã, nâng tổng số xã đạt chuẩn nông thôn mới nâng cao là 2/22 xã.\nĐó là các xã: Thượng Lộc, Vượng Lộc và Mỹ Lộc.", ""),
    # another movement's title
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới. 2/2 thôn được công nhận thôn văn hóa, trong đó có 2 thôn Đông Phong và Nam Sơn.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới. 2/2 thôn được huyện công nhận, trong đó có 2 thôn Đông Phong và Nam Sơn.", "ntm achieved - Thượng Lộc, model_village recognized - Đông Phong Nam Sơn"),
    # a plan that is for something else
    ("Xã Thượng Lộc là địa phương đầu tiên về đích nông thôn mới kiểu mẫu. Theo đề án, xã Thượng Lộc và xã Vượng Lộc sẽ sáp nhập.", "ntm_model achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới năm 2016, xã Vượng Lộc dự kiến năm 2018.", "ntm achieved 2016 Thượng Lộc, ntm target 2018 Vượng Lộc"),
    # what is told between a unit and its claim, or in front of both
    ("Xã Thượng Lộc, huyện Can Lộc (trước khi có tên này thì gọi là xã Đình, rồi xã Cầu, lại hợp nhất với một thôn của xã bên cạnh) đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Là miền quê thanh bình ven núi, vừa cán đích nông thôn mới, xã Thượng Lộc đang đổi thay.", "ntm achieved - Thượng Lộc"),
    ("Là miền quê thanh bình, vừa có chợ, xã Thượng Lộc đang đổi thay.", ""),
    # "tỉnh" stands for the province, "trong đó huyện A" for the district itself
    ("Tỉnh Hà Tĩnh đặt mục tiêu đến năm 2020, toàn tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới, trong đó huyện Can Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm target 2020 Hà Tĩnh, ntm_advanced target 2020 Can Lộc"),
    ("Tỉnh Hà Tĩnh đặt mục tiêu đến năm 2020, toàn tỉnh hoàn thành 3 huyện đạt chuẩn nông thôn mới.", ""),
    # the year of the headline, also behind "đến nay" where units are only weighed, and behind a caption
    ("Công bố xã đủ điều kiện xét công nhận đạt chuẩn nông thôn mới nâng cao, kiểu mẫu năm 2016\nUBND huyện ban hành văn bản về xã đủ điều kiện.\nMột góc xã Mỹ Lộc\nTheo đó, đến nay có 2 xã đủ điều kiện xét công nhận đạt chuẩn nông thôn mới kiểu mẫu gồm: Thượng Lộc, Vượng Lộc.", "ntm_model eligible 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện tổng kết năm 2016\nMột góc xã Mỹ Lộc\nĐến nay có 2 xã đạt chuẩn nông thôn mới kiểu mẫu gồm: Thượng Lộc, Vượng Lộc.", "ntm_model achieved - Thượng Lộc Vượng Lộc"),
    # the parts of a decision, with its status and year
    ("Tỉnh vừa quyết định công nhận thêm 7 xã nông thôn mới nâng cao và kiểu mẫu năm 2016. Trong đó có 4 xã đạt chuẩn nông thôn mới nâng cao và 3 xã nông thôn mới kiểu mẫu.\nCác xã đạt chuẩn nông thôn mới kiểu mẫu về giáo dục gồm: Thượng Lộc, Vượng Lộc.", "ntm_model recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Tỉnh vừa quyết định công nhận thêm 7 xã nông thôn mới nâng cao và kiểu mẫu năm 2016. Trong đó có 4 xã đạt chuẩn nông thôn mới nâng cao và 3 xã nông thôn mới kiểu mẫu.\nĐến nay, các xã đạt chuẩn nông thôn mới kiểu mẫu gồm: Thượng Lộc, Vượng Lộc.", "ntm_model achieved - Thượng Lộc Vượng Lộc"),
    # a district is the address also of a commune that no gazetteer holds
    ("UBND tỉnh công nhận xã Thượng Lộc và xã Vượng Lâm, huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Thượng Lộc Vượng Lâm"),
    ("UBND tỉnh công nhận xã Vượng Lâm và huyện Can Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Can Lộc"),
    ("Thượng Lộc và Vượng Lộc đạt 19 tiêu chí xây dựng nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc đạt 9 tiêu chí xây dựng nông thôn mới.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    told: dict[str, list[str]] = {}
    for a in read("attainment", text, scope="443"):
        told.setdefault(f"{a['standard']} {a['status']} {a.get('year') or '-'}", []).append(a["unit_name"])
    assert ", ".join(" ".join((said, *names)) for said, names in told.items()) == expected


def test_a_district_that_has_ended_still_stands_around_its_commune(read: Read) -> None:
    text = "Xã Bình Ninh, huyện Chợ Gạo, tỉnh Tiền Giang (trước khi sắp xếp) đã xây dựng thành công xã nông thôn mới kiểu mẫu."
    assert [a["unit_name"] for a in read("attainment", text, published="2025-09-20", scope=None)] == ["Bình Ninh"]
