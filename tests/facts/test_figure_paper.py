"""Figures under what their paper is and what it is about: a plan, the conclusions of a meeting, a time under review."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


def told(found: list[dict[str, Any]]) -> list[str]:
    """One short line a figure, as in test_figure_time."""
    lines = []
    for figure in found:
        period = figure.get("period")
        time = f" {period.get('start', '')}..{period.get('end', '')}" if period else ""
        lines.append(figure["status"] + time + (f" @{figure['as_of']}" if figure.get("as_of") else ""))
    return lines


MINUTES = "BIÊN BẢN\nHọp thôn Đông, xã Thượng Lộc, huyện Can Lộc\n"
DECIDED = [  # (lines of minutes, status of each figure)
    ("2. Kết luận: thu 300.000 đồng/khẩu, miễn cho 12 hộ nghèo; bố trí 120 triệu đồng mua xi măng.", ["target"] * 3),
    ("2. Kết luận: thu được 300 triệu đồng; 80 hộ tán thành.", ["achieved"] * 2),
    ("2. Kết luận: thôn đã thu 300 triệu đồng.", ["achieved"]),
    ("III. Kết luận của chủ tọa:\n- Bố trí 1,2 tỷ đồng.\n- Hỗ trợ mỗi thôn 30 tấn xi măng.", ["target"] * 2),
    ("III. Báo cáo của trưởng thôn:\n- Bố trí 1,2 tỷ đồng.\n- Chi 30 triệu đồng.", ["achieved"] * 2),
    ("Cuộc họp thống nhất: mỗi hộ đóng 200.000 đồng, huy động 40 ngày công.", ["target"] * 2),
    ("Cuộc họp thống nhất thu 300.000 đồng/khẩu.", ["target"]),
    ("Cuộc họp có 86 hộ dự.", ["achieved"]),
]


@pytest.mark.parametrize(("lines", "expected"), DECIDED)
def test_what_minutes_conclude_is_decided(read: Read, lines: str, expected: list[str]) -> None:
    assert told(read("figure", MINUTES + lines, scope="18478", published="2018-07-02")) == expected


PLAN = "ỦY BAN NHÂN DÂN HUYỆN CAN LỘC\nKẾ HOẠCH\nHỗ trợ nhà ở cho hộ nghèo năm 2019\n"
PLANNED = [  # (lines of a plan, status and time of each figure)
    ("II. KINH PHÍ\nTổng kinh phí thực hiện 420 triệu đồng.\n- Hỗ trợ nhà ở: 85 hộ.", ["target 2019-01-01..2019-12-31"] * 2),
    ("I. ĐẶC ĐIỂM, TÌNH HÌNH\nHuyện có 22 xã. Năm 2017 đã hỗ trợ 30 hộ.", ["achieved", "achieved 2017-01-01..2017-12-31"]),
    ("I. KẾT QUẢ NĂM 2017\n- Hỗ trợ nhà ở: 85 hộ.", ["achieved 2017-01-01..2017-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), PLANNED)
def test_what_a_plan_lists_is_to_be_done(read: Read, lines: str, expected: list[str]) -> None:
    assert told(read("figure", PLAN + lines, scope="443", published="2018-07-02")) == expected


def test_a_headline_with_kế_hoạch_makes_no_plan(read: Read) -> None:
    text = "Kế hoạch hỗ trợ nhà ở gặp khó\nHuyện hỗ trợ nhà ở cho 85 hộ."
    assert told(read("figure", text, scope="443", published="2018-07-02")) == ["achieved"]


H18 = "2018-01-01..2018-06-30"
SESSION = (
    "Hội đồng nhân dân huyện Can Lộc họp kỳ thứ 7\nSáng 2/7, Hội đồng nhân dân huyện khóa XIX, nhiệm kỳ 2016 - 2021 "
    "họp kỳ thứ 7, đánh giá tình hình phát triển kinh tế - xã hội 6 tháng đầu năm, bàn nhiệm vụ 6 tháng cuối năm.\n"
)
REVIEWED = [  # (a paragraph of an article on a session, status and time of each figure)
    ("Thu ngân sách hơn 36 tỷ đồng, đạt 48% kế hoạch.", [f"achieved {H18}"]),
    ("Sản lượng lương thực 7.900 tấn, tăng 3% so với cùng kỳ.", [f"achieved {H18}"]),
    ("Sản lượng lương thực 7.900 tấn, tăng 3% so với năm 2010.", ["achieved"]),
    ("Ông Khuê tặng 15 chiếc xe đạp.", ["achieved"]),
    ("Năm 2017, thu ngân sách 80 tỷ đồng, đạt 102% kế hoạch.", ["achieved 2017-01-01..2017-12-31"]),
]


@pytest.mark.parametrize(("text", "expected"), REVIEWED)
def test_what_is_measured_against_a_plan_is_of_the_time_under_review(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", SESSION + text, scope="443", published="2018-07-02")) == expected


TIMES = [  # (text of 2018-07-02, status and time of each figure)
    ("6 tháng đầu năm, dịch bệnh kéo dài. Sản lượng cá thực hiện 560 tấn, doanh thu 25 tỷ đồng.", [f"achieved {H18}"] * 2),
    ("6 tháng đầu năm, dịch bệnh kéo dài. Hiện huyện nuôi 560 con bò.", ["achieved @2018-07-02"]),
    ("Trong 6 tháng đầu năm 2018, thu ngân sách ước đạt 28 tỷ đồng; sản lượng lương thực ước đạt 24 nghìn tấn.", [f"forecast {H18}"] * 2),
    ("Thu nhập năm 2018 ước đạt 45 triệu đồng; hộ nghèo đến hết năm 2017 còn 1,6%.",
     ["forecast 2018-01-01..2018-12-31", "achieved @2017-12-31"]),
    ("Thu ngân sách 9 tháng năm 2017 20,8 tỷ đồng.", ["achieved 2017-01-01..2017-09-30"]),
    ("Ngoài ra, hưởng ứng phong trào, trong 6 tháng đầu năm 2018, hội viên góp 1,3 tỷ đồng; hiến 7.100 m2 đất; làm 3 km mương.", [f"achieved {H18}"] * 3),
    ("Vốn chương trình 6 tháng giải ngân 27 tỷ đồng.", [f"achieved {H18}"]),
    ("Nuôi 6 tháng thu 27 triệu đồng.", ["achieved"]),
    ("Hộ nghèo ước cuối năm còn 34%.", ["forecast ..2018-12-31"]),
    ("Báo cáo của huyện\n(Số liệu đến 30/6/2018)\nKết quả theo địa bàn:\n+ Thượng Lộc: 17/19 tiêu chí.", ["achieved @2018-06-30"]),
    ("Báo cáo của huyện\nKết quả theo địa bàn:\n+ Thượng Lộc: 17/19 tiêu chí.", ["achieved"]),
    ("Gần 3 năm nay, thôn nợ gia đình chị 27 triệu đồng.", ["achieved"]),
    ("Năm nay, thôn nợ gia đình chị 27 triệu đồng.", ["achieved 2018-01-01..2018-12-31"]),
    ("Tính đến cuối năm 2018, toàn tỉnh đã có 28/118 xã đạt chuẩn.", ["achieved @2018-12-31"]),
    ("Đến cuối năm 2018, toàn tỉnh có 28/118 xã đạt chuẩn.", ["target ..2018-12-31"]),
    ("Năm 2018, huyện phấn đấu có 3 xã về đích. Đường liên thôn dài 1.200 m.", ["target 2018-01-01..2018-12-31", "achieved"]),
    ("Để từng bước hoàn thiện giao thông, trong năm 2018, huyện đầu tư 6,2 tỷ đồng.", ["achieved 2018-01-01..2018-12-31"]),
    ("Để hoàn thành 19 tiêu chí, xã làm đường.", ["target"]),
    ("Xã có nhiều đổi mới.\nPhấn đấu năm 2022 có 15 tổ hợp tác\nXã Thượng Lộc rộng 12 km2, thu nhập đạt 31 triệu đồng/người.",
     ["target 2022-01-01..2022-12-31", "achieved", "achieved"]),
    ("Xã có nhiều đổi mới.\nMục tiêu năm 2022 (4 chỉ tiêu)\nThu nhập đạt 31 triệu đồng/người.", ["target 2022-01-01..2022-12-31"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_the_time_of_each(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


STATUS = [  # who is spoken of by a plan, and what is only asked of them
    ("Trong các xã phấn đấu về đích năm 2018, xã Thượng Lộc đạt cao nhất với 18/19 tiêu chí.", ["achieved"]),
    ("Trong năm nay, xã Thượng Lộc phấn đấu đạt 18/19 tiêu chí.", ["target"]),
    ("Huyện đã yêu cầu 12 xã, thị trấn lập phương án trả nợ.", ["achieved"]),
    ("Huyện yêu cầu 12 xã về đích trong năm.", ["target"]),
    ("Nhiều chỉ tiêu của xã không đạt kế hoạch: thu nhập giảm 3%; sản lượng lương thực đạt 2.687 tấn.", ["achieved"] * 2),
    ("Tiêu chí chưa đạt: 3 tiêu chí.", ["not_achieved"]),
    ("Huyện phấn đấu có 8 xã được công nhận “xã nông thôn mới” và 2 xã được công nhận “xã kiểu mẫu”.", ["target"] * 2),
    ("Lao động nông nghiệp còn 52%, trong khi yêu cầu là dưới 25%.", ["achieved", "required"]),
    ("Huyện gồm 12 xã, trong đó 9 xã phải thực hiện chương trình.", ["achieved", "achieved"]),
    ("2 xã còn lại phải thực hiện xong trong năm.", ["target"]),
    ("Hai xã còn lại, gồm Thượng Lộc, Sơn Lộc phải hoàn thành trong năm nay.", ["target"]),
    ("Ông Khuê kiến nghị ưu tiên vốn cho 7 xã chưa đạt.", ["not_achieved"]),
    ("Ông Khuê kiến nghị ưu tiên vốn cho 7 xã.", ["target"]),
    ("Xã đặt mục tiêu về đích năm 2018, nhưng còn 5 tiêu chí.", ["not_achieved"]),
    ("Xã đặt mục tiêu năm 2018 còn 5 hộ nghèo.", ["target"]),
    ("Toàn huyện chưa có xã nào đạt 15 tiêu chí; 5 xã đạt 10 tiêu chí.", ["not_achieved", "achieved"]),
    ("Cùng vướng tiêu chí này, huyện có 11 xã trong 22 xã.", ["not_achieved"]),
    ("Các đoàn thể đăng ký 35 công trình; Hội Cựu chiến binh cam kết trồng 4.000 cây xanh.", ["registered", "target"]),
    ("Sản lượng ước đạt 26.500 tấn; 31 sản phẩm OCOP.", ["forecast", "achieved"]),
    ("Dự kiến 18 tỷ đồng; dân góp 30%.", ["forecast", "forecast"]),
    ("11/19 tiêu chí đạt được còn thiếu bền vững.", ["achieved"]),
    ("Xã còn thiếu 3 phòng học.", ["not_achieved"]),
    ("Qua rà soát, 4 xã chắc chắn đạt.", ["forecast"]),
    ("Nếu cả hai xã được công nhận, huyện có 7/22 xã đạt chuẩn.", ["achieved", "forecast"]),
    ("Được công nhận thêm hai xã, huyện có 7/22 xã đạt chuẩn.", ["achieved", "achieved"]),
    ("Hộ nghèo ước cuối năm còn 34% (đầu năm là 40%).", ["forecast", "achieved"]),
    ("Đoàn phúc tra thấy xã Sơn Lộc tụt 2 tiêu chí.", ["not_achieved"]),
    ("Huyện đã xin tỉnh chủ trương xây dựng cụm công nghiệp 6 ha.", ["target"]),
    ("Huyện đã xây dựng cụm công nghiệp 6 ha.", ["achieved"]),
    ("Muốn xây chợ mới phải có 4,3 tỷ đồng.", ["forecast"]),
    ("Chủ tịch UBND huyện giao Phòng Tài chính phân khai 56 tỷ đồng.", ["target"]),
    ("Xã được huyện giao 56 tỷ đồng.", ["achieved"]),
    ("Ba xã đăng ký về đích; trong đó Thượng Lộc đã đạt 18/19 tiêu chí, Sơn Lộc 16 tiêu chí.", ["registered", "achieved", "achieved"]),
    ("2 xã chưa đạt chuẩn gồm Thượng Lộc (13 tiêu chí), Sơn Lộc (12 tiêu chí).", ["not_achieved", "achieved", "achieved"]),
    ("Doanh thu năm 2017 ước 420 tỷ đồng.", ["achieved"]),
    ("Doanh thu năm 2018 ước 420 tỷ đồng.", ["forecast"]),
    ("Huyện có 8 xã được công nhận “xã nông thôn mới” và 2 xã được công nhận “xã kiểu mẫu”.", ["achieved"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), STATUS)
def test_the_status_of_each(read: Read, text: str, expected: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published="2018-07-02")] == expected
