"""Figures under what their paper is and what it is about: a plan, the conclusions of a meeting, a time under review."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]


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
    ("Năm 2017, huyện gặp khó khăn. Sản lượng lúa 21.000 tấn.", ["achieved 2017-01-01..2017-12-31"]),
    ("Năm 2017, huyện gặp khó khăn. Năm 2019, sản lượng lúa 21.000 tấn. Hỗ trợ 85 hộ.", ["target 2019-01-01..2019-12-31"] * 2),
    ("So với năm 2017, thu ngân sách tăng 12%. Hỗ trợ 85 hộ.", ["target 2019-01-01..2019-12-31"] * 2),
    ("Thu ngân sách 92 tỷ đồng.", ["target 2019-01-01..2019-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), PLANNED)
def test_what_a_plan_lists_is_to_be_done(read: Read, lines: str, expected: list[str]) -> None:
    assert told(read("figure", PLAN + lines, scope="443", published="2018-07-02")) == expected


BOXES = [  # (a box of indicators, status of each figure)
    ("TTH - Các chỉ tiêu chủ yếu\n\nVề kinh tế: Sản phẩm tăng bình quân trên 8%/năm. Tỷ lệ đô thị hóa 40%.\n\nVề xã hội: Hộ nghèo giảm 2%/năm.", ["target"] * 3),
    ("TTH - Các chỉ tiêu chủ yếu đều đạt\n\nSản phẩm tăng bình quân trên 8%/năm. Tỷ lệ đô thị hóa 40%.", ["achieved"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), BOXES)
def test_a_box_opens_with_what_it_lists(read: Read, text: str, expected: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published="2018-07-02")] == expected


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
    ("Can Lộc qua những con số\n(Số liệu đến 31/5/2018)\n\n▪ CẤP XÃ\n12 xã đạt chuẩn nông thôn mới\nHộ nghèo: 4,2%", ["achieved @2018-05-31"] * 2),
    ("Can Lộc qua những con số\n\nHộ nghèo: 4,2%\n12 xã đạt chuẩn nông thôn mới\n\nSố liệu tính đến 31/5/2018.", ["achieved @2018-05-31"] * 2),
    ("Can Lộc qua những con số\n\nHộ nghèo: 4,2%\n\nXã Thượng Lộc họp dân đến 31/5/2018.", ["achieved"]),
    ("Can Lộc qua những con số\n(Số liệu đến 31/5/2018)\n\n▪ MỤC TIÊU NĂM 2020\nHộ nghèo: 2%", ["target 2020-01-01..2020-12-31"]),
    ("Gần 3 năm nay, thôn nợ gia đình chị 27 triệu đồng.", ["achieved @2018-07-02"]),
    ("Năm nay, thôn nợ gia đình chị 27 triệu đồng.", ["achieved @2018-07-02"]),
    ("Tính đến cuối năm 2018, toàn tỉnh đã có 28/118 xã đạt chuẩn.", ["achieved @2018-12-31"]),
    ("Đến cuối năm 2018, toàn tỉnh có 28/118 xã đạt chuẩn.", ["target ..2018-12-31"]),
    ("Năm 2018, huyện phấn đấu có 3 xã về đích. Đường liên thôn dài 1.200 m.", ["target 2018-01-01..2018-12-31", "achieved"]),
    ("Để từng bước hoàn thiện giao thông, trong năm 2018, huyện đầu tư 6,2 tỷ đồng.", ["achieved 2018-01-01..2018-12-31"]),
    ("Để hoàn thành 19 tiêu chí, xã làm đường.", ["target"]),
    ("Mục tiêu tổng quát năm 2019 phấn đấu thu 621 tỷ đồng. Số hộ nghèo dưới 2%.", ["target 2019-01-01..2019-12-31"] * 2),
    ("Hội nghị bàn mục tiêu xây dựng xã năm 2017. Xã có 3% hộ nghèo.", ["achieved"]),
    ("Thu nhập đến năm 2020 đạt 70 triệu đồng/người; giữ vững danh hiệu và đạt xã nông thôn mới nâng cao vào cuối năm 2019; "
     "tham gia bảo hiểm y tế đạt 100%.", ["target ..2020-12-31"] * 2),
    ("Thu nhập đến năm 2020 đạt 70 triệu đồng/người; năm 2019 có 4 xã về đích.",
     ["target ..2020-12-31", "target 2019-01-01..2019-12-31"]),
    ("Nhiệm kỳ 2015-2020, huyện phấn đấu giảm 2,1% hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2016 - 2018), tạo việc làm cho 250 lao động.",
     ["target 2015-01-01..2020-12-31"] * 2),
    ("Huyện có nghị quyết. Giai đoạn 2016 - 2018, huyện giảm 2,1% hộ nghèo.", ["achieved 2016-01-01..2018-12-31"]),
    ("Năm 2017, tỷ lệ hộ nghèo giảm bình quân 1,7%/tháng; hộ nghèo còn 3%.",
     ["achieved 2017-01-01..2017-12-31", "achieved @2017-12-31"]),
    ("Nhiệm kỳ 2012-2017, tỷ lệ hộ nghèo giảm bình quân 2,7%/năm.", ["achieved 2012-01-01..2017-12-31"]),
    ("Tính đến thời điểm tổng kết tháng 6/2018, tỉnh có 79% xã đạt chuẩn.", ["achieved @2018-06-30"]),
    ("Huyện có phong trào mới. Hội nghị tổng kết tháng 6/2018 có 79 người dự.", ["achieved 2018-06-01..2018-06-30"]),
    ("Huyện Can Lộc gồm 20 xã và 3 thị trấn với dân số (năm 2016) là 129.000 người.",
     ["achieved", "achieved", "achieved @2016-12-31"]),
    ("Kết quả cho thấy, hiện tổng số tiêu chí của các xã là 87 tiêu chí.", ["achieved @2018-07-02"]),
    ("Huyện đã thực hiện tổng số 87 công trình.", ["achieved"]),
    ("Năm 2011, xã chỉ đạt 6/19 tiêu chí. Qua 7 năm, xã huy động được 98 tỷ đồng.", ["achieved @2011-12-31", "achieved"]),
    ("Năm 2011, xã chỉ đạt 6/19 tiêu chí. Qua vận động, xã huy động được 98 tỷ đồng.", ["achieved @2011-12-31", "achieved 2011-01-01..2011-12-31"]),
    ("Kết quả rà soát đến ngày 30/4/2018, huyện có 8 xã đạt chuẩn.\n\nXã Thượng Lộc có 19.500 người, đạt 9 tiêu chí.",
     ["achieved @2018-04-30", "achieved", "achieved"]),
    ("Tỷ lệ hộ nghèo giảm từ 6,6% vào năm 2011, hiện chỉ còn 0,9%.", ["achieved @2011-12-31", "achieved @2018-07-02"]),
    ("Riêng năm 2017, có 7 xã đạt chuẩn, tăng 2 xã so với kế hoạch đã đề ra.\nTỷ lệ đường cứng hóa đạt 95%.",
     ["achieved 2017-01-01..2017-12-31", "achieved"]),
    ("Kinh tế của huyện tăng khá trong cả năm qua.\nNăm 2017, huyện có nhiều chuyển biến tích cực trên các mặt.\n"
     "Tổng thu ngân sách đạt 9 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"]),
    ("Xã có nhiều đổi mới.\nPhấn đấu năm 2022 có 15 tổ hợp tác\nXã Thượng Lộc rộng 12 km2, thu nhập đạt 31 triệu đồng/người.",
     ["target 2022-01-01..2022-12-31", "achieved", "achieved"]),
    ("Xã có nhiều đổi mới.\nMục tiêu năm 2022 (4 chỉ tiêu)\nThu nhập đạt 31 triệu đồng/người.", ["target 2022-01-01..2022-12-31"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_the_time_of_each(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


TITLED = [  # (text with its title, status and time of each figure)
    ("Tiến độ xây dựng nông thôn mới của huyện đến 30/5/2018\n- Số xã đạt từ 15 tiêu chí: 12 xã.", ["achieved @2018-05-30"]),
    ("Tiến độ xây dựng nông thôn mới của huyện\n- Số xã đạt từ 15 tiêu chí: 12 xã.", ["achieved"]),
    ("Kết quả xây dựng xã Thượng Lộc năm 2017\nI. ĐẶC ĐIỂM\nXã cách thị trấn Nghèn 6 km, diện tích đất tự nhiên là 253 ha.", ["achieved"] * 2),
    ("Kết quả xây dựng xã Thượng Lộc năm 2017\nI. KẾT QUẢ\nXã cứng hóa 6 km đường.", ["achieved 2017-01-01..2017-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TITLED)
def test_what_the_title_dates(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh có 23 xã đạt chuẩn tiêu chí nông thôn mới.", "communes_ntm total"),
        ("Tỉnh có 23 xã đạt chuẩn tiêu chí giao thông.", "communes_by_criteria total"),
        ("Trên địa bàn, bình quân mỗi xã tham gia chương trình đạt 9 tiêu chí.", "criteria_average average"),
        ("Xã Thượng Lộc đạt 9 tiêu chí.", "criteria_met None"),
    ],
)
def test_what_a_count_of_criteria_is(read: Read, text: str, expected: str) -> None:
    assert [f"{f['indicator']} {f.get('aspect')}" for f in read("figure", text, scope="42", published="2018-07-02")] == [expected]


BELOW = "12 huyện thuộc 3 tỉnh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [  # where the counted lie is neither what they reached nor what changed
        (f"Có {BELOW} đạt chuẩn nông thôn mới, tăng 5 huyện so với năm 2016.", [("12 huyện", "districts_ntm", 5), ("3 tỉnh", "other", None)]),
        ("Có 12 huyện và 3 tỉnh đạt chuẩn nông thôn mới.", [("12 huyện", "districts_ntm", None), ("3 tỉnh", "provinces_ntm", None)]),
        ("Có 3 tỉnh đạt chuẩn nông thôn mới, tăng 1 tỉnh so với năm 2016.", [("3 tỉnh", "provinces_ntm", 1)]),
        (f"Có {BELOW}, thành phố trực thuộc Trung ương được công nhận đạt chuẩn nông thôn mới.", [("12 huyện", "districts_ntm", None), ("3 tỉnh, thành phố", "other", None)]),
    ],
)  # fmt: skip
def test_units_of_others(read: Read, text: str, expected: list[tuple[str, str, int | None]]) -> None:
    found = read("figure", text, scope="VN", published="2018-07-02")
    assert [(f["quote"], f["indicator"], (f.get("change") or {}).get("value")) for f in found] == expected


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
    ("Ông Khuê đề nghị xã xem lại số liệu về hộ nghèo của thôn Đông, vì báo cáo ghi 2,9% hộ nghèo.", ["achieved"]),
    ("Thu nhập mới đạt 21 triệu đồng, trong khi tiêu chí quy định là 36 triệu đồng; hộ nghèo chiếm 32%.", ["achieved", "required", "achieved"]),
    ("Giai đoạn 2016-2020, nhu cầu vốn là 28.000 tỷ đồng; hai năm qua, tỉnh mới cấp 96 tỷ đồng, bình quân mỗi xã được 2 tỷ đồng.",
     ["forecast", "achieved", "achieved"]),
    ("Nhu cầu vốn năm 2019 là 28.000 tỷ đồng; trong đó tỉnh 96 tỷ đồng, huyện 2 tỷ đồng.", ["forecast"] * 3),
    ("Tiêu chí quy định: thu nhập 36 triệu đồng; hộ nghèo dưới 5%.", ["required"] * 2),
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
    ("Năm nay, huyện đề ra một số chỉ tiêu cơ bản như gieo trồng 2.100 ha, dạy nghề cho 60 lao động.", ["target"] * 2),
    ("Đại hội xác định các chỉ tiêu chủ yếu: thu nhập 45 triệu đồng/người, hộ nghèo dưới 2%.", ["target"] * 2),
    ("Các chỉ tiêu đề ra đều đạt: huyện đã trồng 200 ha rừng.", ["achieved"]),
    ("Kết quả thực hiện một số chỉ tiêu cơ bản như sau: gieo trồng 2.100 ha.", ["achieved"]),
    ("Nhà văn hóa rộng 520 m2 đáp ứng được yêu cầu tổ chức hội họp của xã.", ["achieved"]),
]


@pytest.mark.parametrize(("text", "expected"), STATUS)
def test_the_status_of_each(read: Read, text: str, expected: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published="2018-07-02")] == expected


@pytest.mark.parametrize(
    ("text", "quotes"),
    [  # copies of a paper are no villages
        ("Biên bản được lập thành 03 bản, mỗi bên giữ một bản.", []),
        ("Hợp đồng gồm 04 bản có giá trị như nhau.", []),
        ("Xã có 03 bản đạt chuẩn nông thôn mới.", ["03 bản"]),
        ("Xã lập hồ sơ đăng ký (3 bản, theo mẫu 20), gửi huyện 2 bản.", []),
        ("Huyện có 12 xã (3 bản chưa có điện).", ["12 xã", "3 bản"]),
        ("Theo báo cáo của xã: 3 bản chưa có điện.", ["3 bản"]),
        # the number of a session counts nothing
        ("Thực hiện Nghị quyết Trung ương 7 khóa X, huyện mở 7 khóa tập huấn.", ["7 khóa"]),
        ("Kết luận Hội nghị Trung ương 5 (khóa XI) về nông thôn.", []),
        # nor do the numbers in the names of files
        ("Chi tiết như Quyết định đính kèm: 517 qd.pdf", []),
        ("Tải về: 34 kh.doc, 120 bao cao.docx", []),
        ("Đính kèm: 12_xa dat chuan.xlsx", []),
        ("Huyện có 12 xã. Tệp đính kèm: danhsach.pdf", ["12 xã"]),
    ],
)
def test_copies(read: Read, text: str, quotes: list[str]) -> None:
    assert [figure["quote"] for figure in read("figure", text)] == quotes
