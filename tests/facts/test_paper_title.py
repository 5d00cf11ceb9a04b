"""Papers below their letterhead: which unit their title is about, the year that it gives to what they aim at, and lists in tables that belong to a
decision.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

DISTRICT = "UBND HUYỆN CAN LỘC\nSố: 45/TTr-UBND\nTỜ TRÌNH\n"
SCOPES = [
    (DISTRICT + "Về việc đề nghị công nhận xã Thượng Lộc đạt chuẩn nông thôn mới\nKính gửi: UBND tỉnh Hà Tĩnh\nThu nhập đạt 52 triệu đồng/người/năm.", "18478"),
    (DISTRICT + "Về việc đề nghị công nhận xã Thượng Lộc, xã Vượng Lộc đạt chuẩn\nKính gửi: UBND tỉnh Hà Tĩnh\nThu nhập đạt 52 triệu đồng/người/năm.", "443"),
    (DISTRICT + "Về việc đề nghị cấp kinh phí\nKính gửi: UBND tỉnh Hà Tĩnh\nXã Thượng Lộc đã nhận 2 tỷ đồng. Thu nhập toàn huyện đạt 52 triệu đồng/người/năm.", "443"),
    ("UBND HUYỆN CAN LỘC\nV/v hoàn thiện hồ sơ xã Thượng Lộc\nKính gửi: UBND tỉnh Hà Tĩnh\nThu nhập đạt 52 triệu đồng/người/năm.", "18478"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "scope"), SCOPES)
def test_a_submission_is_about_the_one_unit_of_its_title(read: Read, text: str, scope: str) -> None:
    figures = read("figure", text, published="2018-03-02")
    assert [f["scope"] for f in figures if f["indicator"] == "income_per_capita"] == [scope]


PLAN = "UBND HUYỆN CAN LỘC\nSố: 45/KH-UBND\nKẾ HOẠCH\nXây dựng nông thôn mới năm 2018\n"
DECISION = "UBND TỈNH HÀ TĨNH\nSố: 45/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc công nhận xã đạt chuẩn nông thôn mới năm 2017\nĐiều 1. Công nhận các xã (có danh sách kèm theo).\n"
ANNEX = "DANH SÁCH\n(Kèm theo Quyết định số 45/QĐ-UBND ngày 2/3/2018)\n"
LISTS = [
    (PLAN + "I. MỤC TIÊU\n- Xã nông thôn mới: 02 xã, gồm: xã Thượng Lộc, xã Gia Hanh.", [("18478", "ntm", "target", 2018), ("18463", "ntm", "target", 2018)]),
    # a table of an annex is what its decision decides; a line between its rows heads those below it and is about nobody above
    (DECISION + ANNEX + "TT\tTên xã\tHuyện\n1\tThượng Lộc\tCan Lộc\n2\tVượng Lộc\tCan Lộc", [("18478", "ntm", "recognized", 2017), ("18427", "ntm", "recognized", 2017)]),
    (
        DECISION + ANNEX + "I. Xã đạt chuẩn nông thôn mới\nTT\tTên xã\tHuyện\n1\tThượng Lộc\tCan Lộc\nII. Xã đạt chuẩn nông thôn mới nâng cao\n1\tVượng Lộc\tCan Lộc\n2\tGia Hanh\tCan Lộc",
        [("18478", "ntm", "recognized", 2017), ("18427", "ntm_advanced", "recognized", 2017), ("18463", "ntm_advanced", "recognized", 2017)],
    ),
    (PLAN + "PHỤ LỤC\n(Kèm theo Kế hoạch số 45/KH-UBND)\nTT\tTên xã\tHuyện\n1\tThượng Lộc\tCan Lộc\n2\tVượng Lộc\tCan Lộc", []),
    ("UBND TỈNH HÀ TĨNH\nQUYẾT ĐỊNH\nVề việc phân bổ vốn năm 2018\n" + ANNEX + "TT\tTên xã\tHuyện\n1\tThượng Lộc\tCan Lộc\n2\tVượng Lộc\tCan Lộc", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_plans_and_decisions(read: Read, text: str, expected: list[tuple[str, str, str, int]]) -> None:
    found = read("attainment", text, published="2018-03-02")
    assert [(a["unit"], a["standard"], a["status"], a.get("year")) for a in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2018 phấn đấu có 3 xã đạt chuẩn nông thôn mới, gồm:\n- Huyện Can Lộc: 02 xã (Thượng Lộc, Gia Hanh);\n- Huyện Thạch Hà: 01 xã (Thạch Kênh).", ["communes_ntm"] * 3),
        ("Giao chỉ tiêu xã đạt chuẩn nông thôn mới nâng cao cho các huyện như sau:\n1. Huyện Can Lộc: 02 xã;\n2. Huyện Thạch Hà: 01 xã.", ["communes_ntm_advanced"] * 2),
        ("Các huyện phải họp dân, gồm:\n- Huyện Can Lộc: 02 xã;\n- Huyện Thạch Hà: 01 xã.", ["other"] * 2),
    ],
)
def test_communes_of_each_district_are_what_their_list_counts(read: Read, text: str, expected: list[str]) -> None:
    found = read("figure", text, published="2018-03-02", scope="42")
    assert [f["indicator"] for f in found] == expected
