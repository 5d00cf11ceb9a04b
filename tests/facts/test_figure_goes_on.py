"""What a figure has from the sentence, the heading or the paragraph around it: a plan, a time, a unit."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, Literal

import pytest

Read = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huyện đặt mục tiêu trong năm 2018, toàn huyện có thêm 3 xã đạt chuẩn.", [("3", "target")]),
        ("Đến nay, toàn huyện có 7 xã đạt chuẩn.", [("7", "achieved")]),
        ("Thực hiện chương trình, đến nay toàn huyện có 7 xã đạt chuẩn.", [("7", "achieved")]),
        ("Huyện phấn đấu thêm 3 xã về đích. Xã Cẩm Minh có 2 thôn đạt chuẩn, thu nhập bình quân 40 triệu đồng/người/năm trở lên.", [("3", "target"), ("2", "target"), ("40000000", "target")]),
        ("Huyện đã có 3 xã về đích. Xã Cẩm Minh có 2 thôn đạt chuẩn, mỗi thôn ít nhất 1 mô hình.", [("3", "achieved"), ("2", "achieved"), ("1", "target")]),
        ("Đối với 7 xã phấn đấu đạt chuẩn năm nay, bình quân đạt 13 tiêu chí/xã.", [("7", "target"), ("13", "achieved")]),
        ("Năm nay, 3 xã phấn đấu về đích, nâng tổng số lên 15 xã.", [("3", "target"), ("15", "target")]),
        ("Phấn đấu có từ 18 xã và 1 huyện trở lên đạt chuẩn.", [("18", "target"), ("1", "target")]),
    ],
)  # fmt: skip
def test_a_plan_holds_until_a_result_is_told(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(f["value"]), f["status"]) for f in read("figure", text, scope="443", published="2018-07-02")] == expected


@pytest.mark.parametrize(
    ("text", "published", "status"),
    [
        ("Năm 2017, toàn huyện có thêm 6 xã đạt chuẩn.", "2017-01-20", "target"),
        ("Năm 2017, toàn huyện có thêm 6 xã đạt chuẩn.", "2017-12-20", "achieved"),
        ("Năm 2016, toàn huyện có thêm 6 xã đạt chuẩn.", "2017-01-20", "achieved"),
        ("Năm 2017, toàn huyện đã có thêm 6 xã đạt chuẩn.", "2017-02-20", "achieved"),
    ],
)
def test_what_january_says_of_its_year_is_a_plan(read: Read, text: str, published: str, status: str) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published=published)] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hộ nghèo còn 18,2% (năm 2011); 14,5% (năm 2012) và 9% (năm 2013).", ["poverty_rate"] * 3),
        ("Thu nhập bình quân đầu người năm 2010 là 12 triệu đồng, năm 2012 đạt 15 triệu đồng và năm 2015 là 28 triệu đồng.", ["income_per_capita"] * 3),
        ("Có 14/22 xã có đường ô tô đến trung tâm.", ["other"]),
        ("Có 2 xã bị giảm tiêu chí. Đó là các xã Thượng Lộc, Vượng Lộc đã được công nhận đạt chuẩn.", ["communes_by_criteria"]),
        ("Xã Thượng Lộc đạt 17/19 TC, xã Vượng Lộc đạt 15,3/17,1 TC.", ["criteria_met", "criteria_average"]),
        ("Mỗi xã tăng 0,4 tiêu chí.", ["criteria_average"]),
        ("100% người dân có bảo hiểm y tế, 81% thôn đạt danh hiệu văn hóa.", ["health_insurance_rate", "other"]),
        ("Giá trị sản xuất tăng bình quân mỗi năm gần 22%.", ["growth_rate"]),
        ("Đoàn kiểm tra tiến độ xây dựng nông thôn mới tại 10 huyện.", ["other"]),
        ("Huyện có 3 địa phương đạt 100% số xã nông thôn mới.", ["other", "communes_ntm"]),
        ("Có 14/22 xã đạt chuẩn tiêu chí số 5 về trường học.", ["communes_by_criteria"]),
        ("Toàn huyện có 9 xã đạt chuẩn nâng cao (năm 2015 có 4 xã; năm 2016 có 5 xã).", ["communes_ntm_advanced"] * 3),
        ("Toàn huyện có 9 xã đạt chuẩn nâng cao. Năm 2016 có 5 xã ngập lụt.", ["communes_ntm_advanced", "other"]),
        ("Tỉnh có 68 xã đạt chuẩn, phân bổ ở 11 huyện.", ["communes_ntm", "other"]),
        ("Gần 50% số xã và 2 huyện được công nhận đạt chuẩn.", ["communes_ntm", "districts_ntm"]),
        ("Toàn huyện có 22 xã.", ["communes_total"]),
        ("Phấn đấu có 30% số xã đạt chuẩn nông thôn mới nâng cao và 10% số xã đạt chuẩn nông thôn mới kiểu mẫu.", ["communes_ntm_advanced", "communes_ntm_model"]),
        ("Phấn đấu có 30% số xã đạt chuẩn nông thôn mới.", ["communes_ntm"]),
        ("Mô hình của gia đình ông Nguyễn Văn Hà cho thu nhập 70 triệu đồng/tháng.", ["other"]),
        ("Vùng bưởi 5 roi của xã đã cho trái.", []),
    ],
)  # fmt: skip
def test_what_a_figure_goes_on_with(read: Read, text: str, expected: list[str]) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443", published="2018-07-02")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đến nay, toàn tỉnh có 5 xã đạt chuẩn nông thôn mới, trong đó huyện Can Lộc có 3 xã, huyện Thạch Hà có 2 xã.", ["communes_ntm"] * 3),
        ("Toàn tỉnh có 5 xã đạt chuẩn nông thôn mới. Năm 2016, huyện Can Lộc có 3 xã ngập lụt.", ["communes_ntm", "other"]),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_it_goes_on_whatever_the_letters_are_made_of(read: Read, text: str, expected: list[str], form: Literal["NFC", "NFD"]) -> None:
    told = unicodedata.normalize(form, f"Ở nhiều địa phương, người dân hưởng ứng phong trào.\n{text}")
    assert [f["indicator"] for f in read("figure", told, scope="42", published="2018-07-02")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hộ nghèo giảm từ 24,3% (năm 2010) xuống còn 8,9% (2015).", ["2010-12-31", "2015-12-31"]),
        ("Tính đến hết tháng 6/2018, huyện có 9 xã nâng cao (năm 2016 có 4 xã: A, B; năm 2017 có 5 xã).", ["2018-06-30", None, None]),
        ("Hộ nghèo giảm từ 24,3% (2.010 hộ) xuống còn 8,9%.", [None, None, None]),
        ("Huyện có 4 xã được công nhận đợt 1/2017.", [None]),
        ("Chỉ có 2 xã về đích, 7 xã còn lại lỡ hẹn sang những năm sau.", [None, None]),
        ("UBND tỉnh công nhận huyện đạt chuẩn nông thôn mới (NTM) năm 2017. Hộ nghèo toàn huyện còn 3%.", [None]),
    ],
)
def test_a_year_in_brackets(read: Read, text: str, expected: list[str | None]) -> None:
    assert [f.get("as_of") for f in read("figure", text, scope="443", published="2018-07-02")] == expected


@pytest.mark.parametrize(("text", "aspect"), [("Xã bị tụt 3 tiêu chí.", "change"), ("Xã sụt giảm 2 tiêu chí.", "change"), ("Xã đạt 16 tiêu chí.", None)])
def test_criteria_that_fall_are_a_change(read: Read, text: str, aspect: str | None) -> None:
    assert [f.get("aspect") for f in read("figure", text)] == [aspect]


def test_an_aside_hands_no_scope_on(read: Read) -> None:
    text = "Toàn huyện đã có 9 xã đạt chuẩn. Đáng chú ý, xã Thượng Lộc đạt chuẩn kiểu mẫu. Thu nhập bình quân đạt 32 triệu đồng/người."
    assert [f.get("scope") for f in read("figure", text, scope="443")] == ["443", "443"]


def test_a_year_dates_the_figure_behind_it(read: Read) -> None:
    found = read("figure", "Thu nhập năm 2012 đạt 15 triệu đồng và năm 2015 là 28 triệu đồng.", scope="443", published="2018-07-02")
    assert [f["period"]["end"] for f in found] == ["2012-12-31", "2015-12-31"]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Trong 5 năm qua, toàn tỉnh đã huy động 12.000 tỷ đồng.", "42"),
        ("Thu nhập bình quân đầu người của tỉnh đạt 28 triệu đồng/năm.", "42"),
        ("Xã đã huy động 12 tỷ đồng.", "18676"),
        ("Nhờ hỗ trợ của tỉnh, người dân đã góp 12 tỷ đồng.", "18676"),
    ],
)
def test_all_the_province_is_the_province(read: Read, text: str, scope: str) -> None:
    assert [f["scope"] for f in read("figure", text, scope="18676", published="2018-07-02")] == [scope]


_YEAR, _NEXT, _HALF, _REST = ("2016-01-01", "2016-12-31"), ("2017-01-01", "2017-12-31"), ("2017-01-01", "2017-06-30"), ("2017-07-01", "2017-12-31")
REPORTS = [  # lines of a report -> (status, period) of every figure
    ("Chỉ tiêu năm 2017:\n1. Làm 12 km đường.\n2. Xây 3 nhà văn hóa.", [("target", _NEXT), ("target", _NEXT)]),
    ("1. Giao thông\nKết quả năm 2016:\n- Làm 12 km đường.", [("achieved", _YEAR)]),
    ("* Kết quả năm 2016:\n+ Làm 12 km đường\n* Kế hoạch năm 2017:\n+ Xây 3 nhà văn hóa", [("achieved", _YEAR), ("target", _NEXT)]),
    ("- Kết quả năm 2016:\n- Làm 12 km đường", [("achieved", _YEAR)]),
    ("I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2017\n1. Giao thông: Làm 12 km đường.\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n- Xây 3 nhà văn hóa.", [("achieved", _HALF), ("target", _REST)]),
    ("Trong 6 tháng cuối năm, huyện làm 20 km đường.", [("target", _REST)]),
    ("Trong tháng 7, huyện làm 2 km đường, lũy kế từ đầu năm 12 km đường.", [("achieved", ("2017-07-01", "2017-07-31")), ("achieved", ("2017-01-01", "2017-08-07"))]),
]


@pytest.mark.parametrize(("lines", "figures"), REPORTS)
def test_what_a_report_says_above(read: Read, lines: str, figures: list[tuple[str, tuple[str, str] | None]]) -> None:
    found = [(f["status"], f.get("period")) for f in read("figure", f"Huyện báo cáo.\n{lines}", scope="443")]
    assert [(status, (period["start"], period["end"]) if period else None) for status, period in found] == figures


UNDER = [
    ("1. Xã Thượng Lộc\nLàm 5 km đường.\n2. Xã Vượng Lộc\n- Làm 3 km đường.", ["18478", "18427"]),
    ("1. Họp tại xã Thượng Lộc\nLàm 5 km đường.", ["443"]),
    ("Theo ông Lê Văn An, Chủ tịch UBND xã Thượng Lộc, địa phương đã huy động 5 tỷ đồng. Trong đó, nhân dân góp 2 tỷ đồng.", ["18478", "18478"]),
    ("Xã Thượng Lộc có 5 mô hình. Trong toàn huyện, nhân dân hiến 500 m2 đất.", ["18478", "443"]),
]


@pytest.mark.parametrize(("lines", "scopes"), UNDER)
def test_whose_it_is_by_what_stands_above(read: Read, lines: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", f"Huyện báo cáo.\n{lines}", scope="443")] == scopes
