"""Norms are nobody's results: what a kind of units is, when one is recognised, and all that a set of criteria asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Xã được xét công nhận là xã đạt 100% tiêu chí và có từ 70% số hộ hài lòng.", ["required"] * 2),
    ("Xã nông thôn mới nâng cao là xã đã đạt chuẩn và đáp ứng 11 tiêu chí.", ["required"]),
    ("Huyện nông thôn mới là huyện có 75% số xã đạt chuẩn.", ["required"]),
    ("Can Lộc là huyện có 8 xã đạt chuẩn nông thôn mới.", ["achieved"]),
    ("Xã được chọn là xã điểm, có 12 thôn.", ["achieved"]),
    ("Thôn được công nhận đạt chuẩn khi có ít nhất 80% số hộ dùng nước sạch.", ["required"]),
    ("Hồ sơ được thông qua khi có từ 90% số thành viên đồng ý. Kết quả: 12/12 thành viên đồng ý.", ["required", "achieved"]),
    ("Xã Thượng Lộc được công nhận khi có 12 tiêu chí.", ["achieved"]),
    ("UBND cấp huyện chỉ xác nhận đối với xã đã cơ bản đạt 14 tiêu chí trở lên.", ["required"]),
    ("Huyện chỉ xét 2 xã, mỗi xã đạt 14 tiêu chí.", ["achieved"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_a_kind_of_units_is(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


CRITERIA = "2.1. Đường xã được nhựa hóa đạt 100%\n2.2. Đường trục thôn được cứng hóa: 80%\n10. Thu nhập bình quân đầu người: 36 triệu đồng/người\n"
HEADS = [
    ("QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH HÀ TĨNH\n", "required"),
    ("QUYẾT ĐỊNH\nVề việc ban hành Bộ tiêu chí xã nông thôn mới\n", "required"),
    ("BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI KIỂU MẪU\n", "required"),
    ("BÁO CÁO\nKẾT QUẢ THỰC HIỆN\nBỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI\n", "achieved"),
    ("TIÊU CHÍ SỐ 2\n", "achieved"),
    ("Căn cứ Quyết định số 12/QĐ-UBND ban hành Bộ tiêu chí xã nông thôn mới;\n", "achieved"),
]


@pytest.mark.parametrize(("head", "status"), HEADS)
def test_a_set_of_criteria(read: Read, head: str, status: str) -> None:
    assert told(read("figure", head + CRITERIA, scope="42", published="2018-07-02")) == [status] * 3


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Quyết định 12/QĐ-UBND năm 2018 về Bộ tiêu chí xã nông thôn mới tỉnh Hà Tĩnh", "required"),
        ("Tiêu chí về đường và thu nhập xã nông thôn mới được quy định ra sao?", "required"),
        ("Các tiêu chí nông thôn mới quy định như thế nào?", "required"),
        ("Bộ tiêu chí mới: nhiều xã rớt chuẩn", "achieved"),
        ("Tiêu chí môi trường ở xã Thượng Lộc ra sao?", "achieved"),
        ("Rà soát theo bộ tiêu chí mới", "achieved"),
    ],
)
def test_a_title_in_the_metadata(extractor: Extractor, title: str, status: str) -> None:
    document = Document(doc_id="norm", text=CRITERIA, title=title, published="2018-07-02", scope="42")
    figures = [record for record in extractor.extract(document).records if record.type == "figure"]
    assert [figure.status for figure in figures] == [status] * 3


PLANS = [  # a plan goes on over the sentence behind, also where it was set by somebody, and over a long bracket
    ("Tỉnh đặt mục tiêu có thêm 7 xã đạt chuẩn vào năm 2022. Thu nhập bình quân các xã nông thôn mới đạt 52 triệu đồng/người.", ["target ..2022-12-31"] * 2),
    ("Mục tiêu được tỉnh đề ra, năm 2022, thu nhập đạt 52 triệu đồng/người. Tỷ lệ bảo hiểm y tế đạt 91%.", ["target 2022-01-01..2022-12-31"] * 2),
    ("Mục tiêu được đề ra đã hoàn thành: thu nhập đạt 52 triệu đồng/người. Tỷ lệ bảo hiểm y tế đạt 91%.", ["achieved"] * 2),
    ("Tỉnh đặt mục tiêu có thêm 7 xã đạt chuẩn vào năm 2022. Thu nhập bình quân mới đạt 32 triệu đồng/người.", ["target ..2022-12-31", "achieved"]),
    ("Năm 2022, tỉnh phấn đấu có thêm 13 xã đạt chuẩn (trong đó có các xã theo lộ trình kế hoạch và các xã của huyện Can Lộc đạt chuẩn trước lộ trình), nâng tổng số lên 46 xã.", ["target 2022-01-01..2022-12-31"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_how_far_a_plan_goes(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="42", published="2021-12-05")) == expected
