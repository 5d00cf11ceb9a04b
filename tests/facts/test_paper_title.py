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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a plan reckons with is for its year; an estimate of a report is not
        (PLAN + "III. KINH PHÍ\nTổng nhu cầu: 46,8 tỷ đồng, gồm ngân sách tỉnh 29,8 tỷ đồng.", [("2018-01-01", "2018-12-31")] * 2),
        (PLAN + "III. KINH PHÍ\nTổng kinh phí dự kiến: 9.800 triệu đồng.", [("2018-01-01", "2018-12-31")]),
        ("UBND HUYỆN CAN LỘC\nBÁO CÁO\nKết quả giám sát vốn\nTổng nhu cầu: 46,8 tỷ đồng.", [None]),
    ],
)
def test_what_a_plan_reckons_with_is_for_its_year(read: Read, text: str, expected: list[tuple[str, str] | None]) -> None:
    periods = [f.get("period") for f in read("figure", text, published="2018-03-02")]
    assert [period and (period.get("start"), period.get("end")) for period in periods] == expected


def test_a_head_that_begins_with_its_unit(read: Read) -> None:
    text = "TT | Tên xã | Km đường | Số tấn xi măng\n1 | Thượng Lộc | 5,2 | 816\n2 | Vượng Lộc | 4,1 | 640\n"
    found = read("figure", text, published="2018-03-02", scope="443")
    assert [(f["quote"], f["unit"]) for f in found] == [("5,2", "km"), ("816", "tonne"), ("4,1", "km"), ("640", "tonne")]


@pytest.mark.parametrize(
    ("foot", "titles"),
    [
        ("Nơi nhận:                         CHỦ TỊCH\n- Như Điều 2;\n- Lưu: VT.                         Lê Văn Khải\n", ["CHỦ TỊCH"]),
        ("Nơi nhận:                         CHỦ TỊCH\n- Như Điều 2;\n- Lưu: VT.\n                                  Lê Văn Khải\n", ["CHỦ TỊCH"]),
    ],
)  # fmt: skip
def test_who_signs_beside_the_recipients(read: Read, foot: str, titles: list[str]) -> None:
    (signer,) = read("official", DECISION + "Điều 2. Quyết định này có hiệu lực từ ngày ký.\n\n" + foot, published="2018-03-02")
    assert ([p["title"] for p in signer["positions"]], signer["roles"]) == (titles, ["signatory"])
