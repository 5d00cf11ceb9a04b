"""Figures: a target is not an achievement, a period no stock, a scope the unit that is spoken of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

STATUS = [
    ("Đến nay, toàn huyện có 9 xã đạt chuẩn nông thôn mới.", "achieved"),
    ("Năm 2018, huyện phấn đấu có thêm 3 xã đạt chuẩn.", "target"),
    ("Mục tiêu đến năm 2020 có 15 xã về đích.", "target"),
    ("Huyện đăng ký 4 xã đạt chuẩn trong năm 2018.", "registered"),
    ("Ước đến hết năm 2017, thu nhập đạt 35 triệu đồng/người.", "forecast"),
    ("Theo quy định, xã phải có ít nhất 2 mô hình.", "required"),
    ("Huyện chưa thành lập được 5 mô hình theo kế hoạch.", "not_achieved"),
    ("Huyện đã thành lập mới 23 mô hình sản xuất.", "achieved"),
    ("Có 50 xã đạt chuẩn vào năm 2025 là mục tiêu của tỉnh.", "target"),
    ("6 tháng đầu năm, dân hiến 2 ha đất làm đường.", "achieved"),
]
INDICATOR = [
    ("Toàn huyện có 9 xã đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Thu nhập bình quân đạt 36 triệu đồng/người/năm.", "income_per_capita"),
    ("Tỷ lệ hộ nghèo giảm còn 3,2%.", "poverty_rate"),
    ("Huyện thành lập mới 12 tổ hợp tác.", "cooperative_groups"),
    ("Huyện có 14 hợp tác xã kiểu mới.", "cooperatives"),
    ("Làm mới 12,5 km đường giao thông nông thôn.", "roads"),
    ("Nhân dân đóng góp 3,5 tỷ đồng.", "community_contribution"),
    ("Ngân sách huyện hỗ trợ 12 tỷ đồng.", "funding"),
    ("Thu nhập bình quân đầu người đạt 36 triệu đồng, ước năm 2018 đạt 39 triệu đồng.", "income_per_capita income_per_capita"),
    ("Thu nhập tăng từ 25 triệu đồng (năm 2010) lên 36 triệu đồng vào năm 2018.", "income_per_capita income_per_capita"),
    ("Thu nhập đạt 36 triệu đồng, còn quỹ khuyến học của dòng họ có 39 triệu đồng.", "income_per_capita other"),
    ("Thanh tra yêu cầu thu hồi 690 triệu đồng chi sai.", "other"),
]
PERIOD = [
    ("7 tháng đầu năm 2017, huyện thành lập mới 23 mô hình.", {"start": "2017-01-01", "end": "2017-07-31"}, None),
    ("Đến năm 2020, huyện phấn đấu có 15 xã về đích.", {"end": "2020-12-31"}, None),
    ("Tính đến hết tháng 6/2017, toàn huyện có 9 xã đạt chuẩn.", None, "2017-06-30"),
    ("Đến nay, toàn huyện có 9 xã đạt chuẩn.", None, "2017-08-07"),
    ("Huyện có 9 xã đạt chuẩn.", None, None),
    ("Huyện có 9 xã đạt chuẩn, dân số (năm 2016) đông.", None, None),
]
SCOPE = [
    ("Toàn tỉnh có 115 xã đạt chuẩn.", "42"),
    ("Toàn huyện có 9 xã đạt chuẩn.", "443"),
    ("Xã Thượng Lộc có 5 mô hình.", "18478"),
    ("Cả nước có 3.000 xã đạt chuẩn.", "VN"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status(read: Read, text: str, status: str) -> None:
    assert [f["status"] for f in read("figure", text, scope="443")] == [status]


@pytest.mark.parametrize(("text", "indicator"), INDICATOR)
def test_indicator(read: Read, text: str, indicator: str) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443")] == indicator.split()


@pytest.mark.parametrize(("text", "period", "as_of"), PERIOD)
def test_period(read: Read, text: str, period: dict[str, str] | None, as_of: str | None) -> None:
    assert [(f.get("period"), f.get("as_of")) for f in read("figure", text, scope="443")] == [(period, as_of)]


@pytest.mark.parametrize(("text", "scope"), SCOPE)
def test_scope(read: Read, text: str, scope: str) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="443")] == [scope]


def test_a_ratio_keeps_both_numbers(read: Read) -> None:
    (found,) = read("figure", "Có 11/22 xã không thành lập được mô hình.", scope="443")
    assert (float(found["value"]), float(found["of"]), found["status"], found["indicator"]) == (11, 22, "not_achieved", "communes_with_models")


def test_a_condition_is_no_figure_of_its_own(read: Read) -> None:
    (found,) = read("figure", "Toàn huyện có 3 xã đạt từ 15 tiêu chí trở lên.", scope="443")
    assert (found["quote"], found["condition"]["measure"], float(found["condition"]["value"])) == ("3 xã", "tiêu chí", 15)
