"""Goals and results side by side, as congresses, councils and reviews of a year tell them. About half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]

TODAY, YEAR, TERM = "@2020-06-18", "2020-01-01..2020-12-31", "2015-01-01..2020-12-31"

ROWS = [  # (text of 2020-06-18, status and time of each figure)
    # those who lack something, and in how many places they are
    ("Huyện còn 31 hộ ở 5 thôn chưa có điện.", ["not_achieved", "achieved"]),
    ("Toàn tỉnh còn 14 xã thuộc 3 huyện chưa đạt chuẩn.", ["not_achieved", "achieved"]),
    ("Có 8 công trình trên địa bàn 6 xã chưa hoàn thành.", ["not_achieved", "achieved"]),
    ("Huyện có 31 hộ ở 5 thôn được hỗ trợ xây nhà.", ["achieved"] * 2),
    ("Huyện hỗ trợ 2 tỷ đồng cho 5 thôn chưa có điện.", ["achieved", "not_achieved"]),
    ("Huyện có 31 xã viên ở 5 thôn, chưa có ai vay vốn.", ["achieved"] * 2),
    # what was aimed at and has been surpassed, and by how much
    ("Thu nhập đạt 42 triệu đồng, vượt mục tiêu nghị quyết đại hội đề ra là 40 triệu đồng.", ["achieved", "target"]),
    ("Hộ nghèo giảm 2,1%/năm, vượt chỉ tiêu nghị quyết giảm 1,5%/năm.", ["achieved", "target"]),
    ("Thu ngân sách 120 tỷ đồng, vượt chỉ tiêu đại hội đề ra 15%.", ["achieved"] * 2),
    ("Xã hoàn thành vượt chỉ tiêu nghị quyết đề ra, có 12 hộ thoát nghèo.", ["achieved"]),
    # who votes, and on what
    ("Đại hội thông qua kế hoạch năm 2021 với 100% đại biểu tán thành.", ["achieved"]),
    ("Kế hoạch giao xã thu 6 tỷ đồng, được 45 đại biểu biểu quyết thông qua.", ["target", "achieved"]),
    ("Kế hoạch năm 2020 là 100% hộ dân nhất trí hiến đất.", [f"target {YEAR}"]),
    ("Việc huy động phải được trên 60% số hộ tán thành.", ["target"]),
    # goals that were set: what they are, and what became of them
    ("Mục tiêu đề ra trong năm 2020 của xã là nâng cấp 6 tuyến đường.", [f"target {YEAR}"]),
    ("Các chỉ tiêu đề ra đều đạt: thu nhập 40 triệu đồng, hộ nghèo còn 3%.", ["achieved"] * 2),
    ("Hoàn thành mục tiêu đề ra trong năm là làm 6 tuyến đường.", ["achieved"]),
    ("Xã làm 14 km đường, vượt kế hoạch đề ra.", ["achieved"]),
    # those who have signed up for a year, and how they stand
    ("Đến nay, 8 xã đăng ký xây dựng nông thôn mới nâng cao năm 2019 hoàn thành 18 tiêu chí.", [f"achieved {TODAY}"] * 2),
    ("Đến nay có 8 trong số 12 xã đăng ký về đích năm 2019 hoàn thành 19 tiêu chí.", [f"achieved {TODAY}"] * 2),
    ("Huyện có 12 xã đăng ký hoàn thành 19 tiêu chí năm 2020.", [f"registered {YEAR}"]),
    ("Xã Thượng Lộc đăng ký về đích năm 2021 hoàn thành 19 tiêu chí.", ["registered 2021-01-01..2021-12-31"]),
    # means of several years are of all of them, and of no single one
    ("Nhiệm kỳ 2015-2020, xã đạt nhiều kết quả. Thu ngân sách bình quân hằng năm là 2 tỷ đồng. Xã làm 45 km đường.", [f"achieved {TERM}"] * 2),
    ("Nhiệm kỳ 2015-2020, xã đạt nhiều kết quả. Hằng năm xã trồng 8 ha rừng.", ["achieved"]),
    ("Năm 2019, xã đạt nhiều kết quả. Bình quân mỗi năm giảm 3% hộ nghèo.", ["achieved"]),
    ("Nhiệm kỳ qua, các chỉ tiêu đã hoàn thành vượt mức kế hoạch. Xã làm 45 km đường.", [f"achieved {TERM}"]),
    ("Năm 2020, xã phấn đấu hoàn thành các chỉ tiêu. Xã làm 45 km đường.", ["achieved"]),
    # the whole year, foreseen in its midst
    ("5 tháng đầu năm, xã thu 3 tỷ đồng. Dự kiến cả năm thu 7 tỷ đồng, có 2 thôn kiểu mẫu.", ["achieved 2020-01-01..2020-05-31"] + [f"forecast {YEAR}"] * 2),
    ("Dự kiến cả năm học có 12 em vào đại học.", ["forecast"]),
    # a list below its heading, without marks
    ("Huyện họp đại hội.\nMục tiêu đến năm 2025:\nThu nhập 60 triệu đồng/người.\nCó thêm 3 xã nâng cao.", ["target ..2025-12-31"] * 2),
    ("Huyện họp đại hội.\nMục tiêu năm 2020\nThu ngân sách 65 tỷ đồng;\nLàm 12 km đường.", [f"target {YEAR}"] * 2),
    ("Huyện họp đại hội.\nMục tiêu đến năm 2025:\nThu nhập 60 triệu đồng/người.\nHiện huyện có 9 xã đạt chuẩn.", ["target ..2025-12-31", f"achieved {TODAY}"]),
    ("Huyện họp đại hội.\nMục tiêu năm 2025\nSáu tháng, 19 km đường\nCác xã làm thêm 5 km rãnh.", ["achieved 2020-01-01..2020-06-30", "achieved"]),
    ("HĐND huyện thông qua các chỉ tiêu năm 2021:\nThu ngân sách 62 tỷ đồng;\nCó thêm 1 xã nâng cao.", ["target 2021-01-01..2021-12-31"] * 2),
    # the months that are left are not those under review
    ("Sáng 18/6, huyện họp đánh giá kết quả và bàn nhiệm vụ những tháng cuối năm.\nThu ngân sách 88 tỷ đồng, bằng 60% dự toán.", ["achieved"]),
    # those that are left: what they are to do, and how they stand
    ("Huyện có 9/14 xã đạt chuẩn, 5 xã còn lại sẽ về đích trong năm 2021.", ["achieved", "target 2021-01-01..2021-12-31"]),
    ("Xã xây xong 5/7 nhà văn hóa, 2 nhà văn hóa còn lại đang thi công.", ["achieved"] * 2),
    ("Huyện có 9/14 xã đạt chuẩn, 5 xã còn lại đạt từ 12 đến 15 tiêu chí.", ["achieved"] * 2),
    # by a resolution: what is to come, and what has come
    ("Theo nghị quyết HĐND huyện, năm 2020 có thêm 4 xã về đích.", [f"target {YEAR}"]),
    ("Theo nghị quyết đại hội, xã đã làm được 12 km đường.", ["achieved"]),
    ("Theo nghị quyết số 05, mỗi km đường được hỗ trợ 170 tấn xi măng.", ["achieved"]),
    ("Kế hoạch vốn năm 2020 của huyện là 96 tỷ đồng; đến 31/5 giải ngân 38 tỷ đồng.", [f"target {YEAR}", "achieved @2020-05-31"]),
    ("Huyện giải ngân 38 tỷ đồng, đạt 39,6% kế hoạch vốn, cao hơn năm ngoái 5%.", ["achieved"]),
    # indicators that are set, and those that were met
    ("Đại hội thông qua 15 chỉ tiêu, trong đó thu nhập đạt 52 triệu đồng, hộ nghèo dưới 2%.", ["achieved", "target", "target"]),
    ("Xã hoàn thành 15 chỉ tiêu, trong đó thu nhập đạt 52 triệu đồng, hộ nghèo dưới 2%.", ["achieved"] * 3),
    # the plan has a time of its own
    ("5 tháng đầu năm, huyện làm 32 km đường, đạt 40% so với kế hoạch cả năm là 80 km.", ["achieved 2020-01-01..2020-05-31", f"target {YEAR}"]),
    ("Xã thu 3 tỷ đồng, bằng 60% dự toán năm 2020 (5 tỷ đồng).", ["achieved", f"target {YEAR}"]),
    ("Xã thu 3 tỷ đồng, bằng 60% dự toán năm 2020, làm 5 km đường.", ["achieved"] * 2),
    # how it was before, beside what is foreseen
    ("Sản lượng vải năm nay dự báo đạt 45.000 tấn, giảm so với năm ngoái (87.000 tấn).", [f"forecast {YEAR}", "achieved 2019-01-01..2019-12-31"]),
    ("Dự báo sản lượng vải đạt 45.000 tấn, cao hơn kế hoạch (40.000 tấn).", ["forecast"] * 2),
    # why it will not come, and how it is against a norm
    ("Dự kiến huyện không về đích được vì còn 3 tiêu chí.", ["not_achieved"]),
    ("Thu nhập phải từ 41 triệu đồng trở lên, trong khi bình quân của 6 xã này mới 33 triệu đồng.", ["target", "achieved", "achieved"]),
    ("Thu nhập phải từ 41 triệu đồng trở lên, trong khi mức chuẩn của 6 xã này là 36 triệu đồng.", ["target", "required", "required"]),
    # what a unit had at a time, and what it did or got in it
    ("Năm 2009, cả xóm chỉ có 12 hộ.", ["achieved @2009-12-31"]),
    ("Năm 2019, hợp tác xã có 27 thành viên, doanh thu 6 tỷ đồng.", ["achieved @2019-12-31", "achieved 2019-01-01..2019-12-31"]),
    ("Năm 2019, xã có 12 em đỗ đại học.", ["achieved 2019-01-01..2019-12-31"]),
    ("Năm 2019, xã có 3 cuộc họp.", ["achieved 2019-01-01..2019-12-31"]),
    ("Năm 2019, hợp tác xã có thêm 27 thành viên.", ["achieved 2019-01-01..2019-12-31"]),
    # how long it took is no time told before; the first months are one
    ("Cuối năm 2019, xã đạt 13 tiêu chí. Sau gần 5 tháng tập trung chỉ đạo, xã đạt thêm 3 tiêu chí.", ["achieved @2019-12-31", "achieved"]),
    ("5 tháng đầu năm, xã đạt 13 tiêu chí. Qua 5 tháng đầu năm, xã làm 3 km đường.", ["achieved @2020-05-31", "achieved 2020-01-01..2020-05-31"]),
    # what a check has found is told, whatever was ordered
    ("HĐND xã giao UBND xã giảm 3% hộ nghèo. Rà soát cho thấy 36 hộ đủ điều kiện thoát nghèo.", ["target", "achieved"]),
    ("HĐND xã giao UBND xã giảm 3% hộ nghèo. Rà soát, giúp 36 hộ thoát nghèo.", ["target", "target"]),
    # a plan and what came of it
    ("Giai đoạn 2016-2019, mục tiêu 50% số xã đạt chuẩn; thực hiện đạt 62,4%.", ["target 2016-01-01..2019-12-31", "achieved 2016-01-01..2019-12-31"]),
    ("Kế hoạch 20 thôn kiểu mẫu, thực hiện 14 thôn.", ["target", "achieved"]),
    ("Mục tiêu có 12 xã đạt chuẩn; thực hiện dồn điền 30 ha.", ["target", "target"]),
    ("Thu ngân sách: kế hoạch 8 tỷ đồng, ước thực hiện 9 tỷ đồng, đạt 112%.", ["target", f"forecast {YEAR}"]),
    ("- Trồng rừng: KH 30 ha; TH 25 ha.", ["target", "achieved"]),
    ("- Làm đường: 3,2 km (KH 4 km); UBND-KH 12 người.", ["achieved", "target", "achieved"]),
    # the goals that a congress or council sets, and those that it looks back at
    ("Đại hội đã quyết nghị phương hướng, mục tiêu 5 năm tới. Theo đó, thu ngân sách tăng 10%/năm; mỗi năm kết nạp 25 đảng viên.", ["target 2020-01-01..2024-12-31"] * 2),
    ("Kỳ họp đã thông qua nhiệm vụ trọng tâm. Cụ thể, làm 12 km đường.", ["target"]),
    ("Kỳ họp đã thông qua báo cáo kết quả thực hiện nhiệm vụ. Cụ thể, làm 12 km đường.", ["achieved"]),
    ("Kỳ họp đã thông qua nhiệm vụ trọng tâm. Cụ thể, đã làm 12 km đường.", ["achieved"]),
    ("Kỳ họp đã thông qua nhiệm vụ trọng tâm. Cụ thể, thu ngân sách 9 tỷ đồng, đạt 102% kế hoạch.", ["achieved"]),
    ("Xã hoàn thành các nhiệm vụ đề ra. Cụ thể, làm 12 km đường.", ["achieved"]),
    ("16/16 chỉ tiêu chủ yếu năm 2019 hoàn thành, hộ nghèo còn 1%.", ["achieved 2019-01-01..2019-12-31", "achieved @2019-12-31"]),
    ("Các chỉ tiêu chủ yếu năm 2021: hộ nghèo còn 1%.", ["target 2021-01-01..2021-12-31"]),
    # what is told of those that are left closes no plan
    ("Phấn đấu mỗi xã còn lại tăng từ 1-2 tiêu chí; thu nhập 48 triệu đồng/người; hộ nghèo giảm 1,2%; tỷ lệ hộ dùng nước sạch 95%.", ["target"] * 4),
    ("Phấn đấu mỗi xã tăng từ 1-2 tiêu chí; thu nhập 48 triệu đồng/người; toàn huyện còn 3 xã chưa đạt.", ["target", "target", "not_achieved"]),
    ("Huyện phấn đấu xây dựng được 7 khu dân cư kiểu mẫu; thu nhập đạt 48 triệu đồng/người.", ["target"] * 2),
    ("Huyện phấn đấu thoát khó, xây dựng được 7 khu dân cư kiểu mẫu; thu nhập đạt 48 triệu đồng/người.", ["achieved"] * 2),
    # how indicators have fared, however long their name
    ("Nhiều chỉ tiêu phát triển kinh tế - xã hội trên địa bàn huyện đạt và vượt kế hoạch. Thu ngân sách trên 643 tỷ đồng.", ["achieved"]),
    ("Nhiều chỉ tiêu phát triển kinh tế - xã hội của huyện cần đạt và vượt kế hoạch. Thu ngân sách trên 643 tỷ đồng.", ["target"]),
    # units that may be put forward ask for nothing behind them in the list
    ("Huyện có 4 xã đủ điều kiện đề xuất tỉnh công nhận, xây dựng 28 khu dân cư kiểu mẫu.", ["achieved"] * 2),
    ("Huyện đề xuất tỉnh hỗ trợ 4 xã, xây dựng 28 khu dân cư kiểu mẫu.", ["target"] * 2),
    ("Theo Quyết định 318, xã phải đạt thu nhập từ 36 triệu đồng.", ["required"]),
    ("Theo Quyết định 1145 của UBND tỉnh, huyện phải đạt thu nhập từ 36 triệu đồng.", ["target"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_goals_and_results(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2020-06-18")) == expected


Y18, Y19 = "2018-01-01..2018-12-31", "2019-01-01..2019-12-31"

ABOVE = [  # (text of 2018-12-20, status and time of each figure)
    # a list goes on with the goals that the paragraph above sets for a year ahead
    ("Năm 2019, huyện phấn đấu có thêm 2 xã đạt chuẩn.\n\nThu ngân sách 60 tỷ đồng; giảm 1,2% hộ nghèo.", [f"target {Y19}"] * 3),
    ("Theo đó, năm 2019, huyện đề ra các chỉ tiêu: sản xuất tăng 10% so với năm 2018.\nTrồng 120 ha rừng; mỗi trẻ 5 tuổi đều được đến lớp; làm 40 km đường.", [f"target {Y19}"] * 3),
    ("Năm 2019, huyện phấn đấu có thêm 2 xã đạt chuẩn.\n\nHuyện đã làm 40 km đường; trồng 120 ha rừng.", [f"target {Y19}", "achieved", "achieved"]),
    ("Năm 2019, huyện phấn đấu có thêm 2 xã đạt chuẩn.\n\nThu ngân sách 60 tỷ đồng, đạt 104% dự toán; trồng 120 ha rừng.", [f"target {Y19}", "achieved", "achieved"]),
    ("Năm 2019, huyện phấn đấu có thêm 2 xã đạt chuẩn.\n\nNăm 2018, làm 40 km đường; trồng 120 ha rừng.", [f"target {Y19}", f"achieved {Y18}", f"achieved {Y18}"]),
    # the time of a general aim is that of the goals in which it is told
    ("1. Mục tiêu chung\nĐến năm 2025, xã giữ vững chuẩn.\n2. Mục tiêu cụ thể\n- Thu nhập đạt 95 triệu đồng.\n- Hộ nghèo dưới 1%.", ["target ..2025-12-31"] * 2),
    ("1. Mục tiêu tổng quát: Phấn đấu đến năm 2025 xã về đích.\n2. Các chỉ tiêu cụ thể:\n- Thu nhập đạt 95 triệu đồng.", ["target ..2025-12-31"]),
    ("1. Mục tiêu chung\nĐến năm 2020, xã về đích; đến năm 2025, xã giữ vững chuẩn.\n2. Mục tiêu cụ thể\n- Thu nhập đạt 95 triệu đồng.", ["target"]),
    ("1. Bối cảnh\nĐến năm 2025, cả nước thực hiện bộ tiêu chí mới.\n2. Mục tiêu cụ thể\n- Thu nhập đạt 95 triệu đồng.", ["target"]),
    # the year of a plan that is carried out counts as over in December, and dates what follows
    ("Năm 2018, bám sát mục tiêu của đại hội, xã gỡ nhiều khó khăn. Trong đó, xã làm 12 km đường. Hộ nghèo còn 3%.", [f"achieved {Y18}", "achieved @2018-12-31"]),
    ("Năm 2019, bám sát mục tiêu của đại hội, xã gỡ nhiều khó khăn. Xã đã làm 12 km đường.", ["achieved"]),
    # what a report tells in full
    ("Tại kỳ họp, xã báo cáo kết quả năm 2018. Theo đó: tổng giá trị sản xuất đạt 134 tỷ đồng.", [f"achieved {Y18}"]),
    ("Tại kỳ họp, xã báo cáo kết quả năm 2018. Theo đó, xã có 7 thôn.", ["achieved"]),
    # what a change set out from is not of the day to which it leads
    ("Đến nay thu nhập đạt 19 triệu đồng, hộ nghèo từ trên 54% đầu nhiệm kỳ đến nay giảm xuống còn 36%.", ["achieved @2018-12-20", "achieved", "achieved @2018-12-20"]),
    ("Năm 2017, kinh tế xã khởi sắc. Có chỉ tiêu vượt so với nghị quyết. Tổng giá trị sản xuất tăng 13%.", ["achieved 2017-01-01..2017-12-31"]),
    # the year with which a long paragraph opens
    ("Năm 2017, xã có nhiều đổi mới." + " An ninh được giữ vững." * 7 + " Nhân dân hiến 3 ha đất.", ["achieved 2017-01-01..2017-12-31"]),
    ("Trước đây, xã gặp khó khăn." + " An ninh được giữ vững." * 7 + " Nhân dân hiến 3 ha đất.", ["achieved"]),
    # what lasts is had by so many of all on a day, and got by them in a time; income at the edge of a year
    ("Năm 2017, 9/9 thôn đều có nhà văn hóa.", ["achieved @2017-12-31"]),
    ("Năm 2017, xây mới 2/9 nhà văn hóa.", ["achieved 2017-01-01..2017-12-31"]),
    ("Đầu năm 2016, thu nhập đạt 21 triệu đồng/người; cuối năm 2017, thu nhập đạt 30 triệu đồng/người.", ["achieved @2016-01-01", "achieved @2017-12-31"]),
    ("Năm 2016, thu nhập đạt 21 triệu đồng/người.", ["achieved 2016-01-01..2016-12-31"]),
    # a number that is denied, and what somebody does not have to do
    ("Xã nợ 17 tỷ đồng chứ không phải 15 tỷ đồng.", ["achieved", "not_achieved"]),
    ("Xã nợ 17 tỷ đồng, không phải là 15 tỷ đồng như đã nêu.", ["achieved", "not_achieved"]),
    ("Xã nợ 17 tỷ đồng, dân không phải góp 15 tỷ đồng.", ["achieved", "achieved"]),
    # "hiện có" within "thực hiện có hiệu quả" tells nothing
    ("Huyện phấn đấu thực hiện có hiệu quả 12 mô hình.", ["target"]),
    ("Huyện hiện có 12 mô hình.", ["achieved @2018-12-20"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ABOVE)
def test_what_stands_above_and_beside(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-12-20")) == expected
