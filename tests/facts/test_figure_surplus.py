"""What stands beside a plan, comes again and again, or hangs on a title; half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]

DAY = "2017-04-12"
Y17, Y16 = "2017-01-01..2017-12-31", "2016-01-01..2016-12-31"

STATUSES = [
    # by how much a plan is surpassed, and the plan
    ("Huyện làm 14 km đường, vượt kế hoạch 2 km.", ["achieved", "achieved"]),
    ("Huyện làm 14 km đường, vượt kế hoạch 12 km.", ["achieved", "target"]),
    ("Thu nhập đạt 48 triệu đồng/người, vượt mục tiêu 3 triệu đồng.", ["achieved", "achieved"]),
    ("Xã vượt mục tiêu đề ra là 45 triệu đồng/người.", ["target"]),
    ("Tỷ lệ hộ dùng nước sạch vượt mục tiêu 90%.", ["target"]),
    # what comes again and again, and what is to come
    ("Cứ mỗi vụ, gia đình anh Tâm sẽ bán 4 tấn cá.", ["achieved"]),
    ("Mỗi khi có khách, chị Hoa sẽ gói 40 chiếc bánh.", ["achieved"]),
    ("Vụ tới, gia đình anh Tâm sẽ bán 4 tấn cá.", ["target"]),
    ("Mỗi năm, huyện sẽ đưa 2 xã về đích.", ["target"]),
    # tasks and who is told to do something with money
    ("Huyện được tỉnh giao làm 40 km đường, đến nay mới làm được 12 km.", ["target", f"achieved @{DAY}"]),
    ("UBND huyện giao Phòng Tài chính rà soát, phân bổ 5 tỷ đồng.", ["target"]),
    # plans that there are, and what is under way or still to be raised
    ("Xã đã có kế hoạch xây thêm 3 nhà văn hóa.", ["target"]),
    ("Xã đã có 3 nhà văn hóa theo kế hoạch.", ["achieved"]),
    ("Xã đang xây dựng 2 nhà văn hóa, dự kiến hoàn thành trong tháng 6.", ["target 2017-06-01..2017-06-30"]),
    ("Xã đã xây dựng 2 nhà văn hóa, hoàn thành trong tháng 3.", ["achieved 2017-03-01..2017-03-31"]),
    ("Trong tổng số 86 tỷ đồng cần huy động, huyện mới huy động được 32 tỷ đồng.", ["target", "achieved"]),
    ("Trong tổng số 86 tỷ đồng đã huy động, dân góp 32 tỷ đồng.", ["achieved", "achieved"]),
    # what has to be paid, summed up, and what else is so
    ("Người dân phải đóng 12 khoản, tổng cộng 1,8 triệu đồng/khẩu.", ["required", "required"]),
    ("Thu nhập hơn mức quy định 36 triệu đồng, hộ nghèo 4%.", ["required", "achieved"]),
    ("Hộ nào xả rác sẽ bị phạt 200.000 đồng.", ["required"]),
    ("Kế toán xã bị cáo buộc làm thất thoát 90 triệu đồng.", ["achieved"]),
    ("Tòa buộc kế toán xã nộp lại 90 triệu đồng.", ["required"]),
    ("Năm 2016, 3 hộ xả rác bị phạt 600.000 đồng.", [f"achieved {Y16}", f"achieved {Y16}"]),
    # who signs up and who has it; the least and the most are no bounds; what goes on this year
    ("Có 12 thôn đăng ký, 8 thôn được công nhận.", ["registered", "achieved"]),
    ("Có 12 thôn và 30 hộ đăng ký.", ["registered", "registered"]),
    ("Xã nợ ít nhất là 1,2 tỷ đồng, xã nợ nhiều nhất 17 tỷ đồng.", ["achieved", "achieved"]),
    ("Mỗi xã phấn đấu có ít nhất là 2 vườn mẫu.", ["target"]),
    ("Năm nay, xã Mỹ Lộc tiếp tục làm 4 km đường.", [f"target {Y17}"]),
    ("Năm nay, xã Mỹ Lộc đã tiếp tục làm được 4 km đường.", [f"achieved {Y17}"]),
    ("Ba tiêu chí khó nhất gồm thu nhập, môi trường, y tế sẽ hoàn thành trong năm 2018.", ["target 2018-01-01..2018-12-31"]),
    ("Ba tiêu chí khó nhất gồm thu nhập, môi trường, y tế đã hoàn thành trong năm 2016.", ["achieved @2016-12-31"]),
    ("Hỏi: Thôn tôi đăng ký làm 1,2 km đường, được hỗ trợ bao nhiêu?\nTrả lời: Mỗi km được hỗ trợ 120 tấn xi măng.", ["registered", "achieved"]),
    ("Hỏi: Mục tiêu năm 2018 là gì?\nTrả lời: Làm 12 km đường.", ["target 2018-01-01..2018-12-31"]),
    # a title or a line over a list, with and without a plan; what a later line of plans does not reach
    ("Kế hoạch xây dựng nông thôn mới năm 2017 của huyện Can Lộc\n- Làm mới 40 km đường.\n- Thu nhập 32 triệu đồng/người.", [f"target {Y17}"] * 2),
    ("Kế hoạch làm đường của xã Mỹ Lộc gặp khó\n- Xã có 12 km đường đất.", ["achieved"]),
    ("Xã Mỹ Lộc nhìn lại một năm\nNăm qua, cán bộ và nhân dân đoàn kết.\nKế hoạch năm 2017\n1. Làm mới 40 km đường.\n2. Kiên cố hóa 12 km kênh.", [f"target {Y17}"] * 2),
    ("Xã Mỹ Lộc nhìn lại một năm\nNăm qua, cán bộ và nhân dân đoàn kết.\nKết quả năm 2016\n1. Làm mới 40 km đường.\n2. Kiên cố hóa 12 km kênh.", [f"achieved {Y16}"] * 2),
    ("KẾT QUẢ NĂM 2016\n1. Làm mới 62 km đường.\nKẾ HOẠCH NĂM 2017\n1. Làm mới 40 km đường.", [f"achieved {Y16}", f"target {Y17}"]),
    ("KẾ HOẠCH\nXây dựng nông thôn mới năm 2017\n1. Làm mới 40 km đường.", [f"target {Y17}"]),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_whether_it_is_so(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published=DAY)) == expected


TIMES = [
    # the time of an investigation is that of its details
    ("Theo kết luận thanh tra, từ năm 2012 đến 2014, xã thu sai 420 triệu đồng. Cụ thể, xã thu quỹ 120 triệu đồng. Cán bộ chi sai 35 triệu đồng.", ["achieved 2012-01-01..2014-12-31"] * 3),
    ("Công an xác định trong 2 năm 2013 - 2014, xã đã chi khống 1,2 tỷ đồng. Xã còn chi tiếp khách 150 triệu đồng.", ["achieved 2013-01-01..2014-12-31"] * 2),
    ("Xã thu sai 420 triệu đồng từ năm 2012 đến 2014. Cán bộ chi sai 35 triệu đồng.", ["achieved 2012-01-01..2014-12-31", "achieved"]),
    # what came about year by year, up to a day and in years
    ("Đến năm 2015, hộ nghèo còn 5%, bình quân mỗi năm giảm 3%.", ["achieved @2015-12-31", "achieved"]),
    ("Giai đoạn 2011-2015, hộ nghèo bình quân mỗi năm giảm 3%.", ["achieved 2011-01-01..2015-12-31"]),
    ("Đến năm 2020, phấn đấu mỗi năm giảm 2% hộ nghèo.", ["target ..2020-12-31"]),
    # later on, without its year
    ("Năm 2011, xã có 6 tiêu chí. Hai năm sau, xã đạt 12 tiêu chí.", ["achieved @2011-12-31", "achieved @2013-12-31"]),
    ("Năm 2011, xã có 6 tiêu chí. Xã làm 12 km đường.", ["achieved @2011-12-31", "achieved 2011-01-01..2011-12-31"]),
    ("Kết thúc năm 2016, toàn huyện có 11 xã đạt chuẩn.", ["achieved @2016-12-31"]),
    ("Được công nhận đạt chuẩn từ cuối năm 2014 nhưng khi rà soát lại, Thiên Lộc chỉ đạt 16/19 tiêu chí.", ["achieved"]),
    ("Cuối năm 2014, xã có nhiều cố gắng nhưng chỉ đạt 16/19 tiêu chí.", ["achieved @2014-12-31"]),
    ("Được chọn làm điểm từ tháng 8/2010, Khánh Lộc có 1.240 hộ.", ["achieved"]),
    ("Sau ba tháng vận động, cả xóm hiến 2.100 m2 đất.", ["achieved"]),
    ("Vụ xuân, năng suất lúa đạt 61 tạ/ha, cao nhất từ trước đến nay.", ["achieved"]),
    ("Năm 2016, toàn huyện có 112/168 khu dân cư đạt chuẩn; 4 xã đạt chuẩn nâng cao.", ["achieved @2016-12-31"] * 2),
    ("Năm 2016, toàn huyện có 4 xã đạt chuẩn nâng cao.", [f"achieved {Y16}"]),
    ("Huyện tổng kết giai đoạn 2011 - 2016. 6 năm qua, xã huy động 182 tỷ đồng.", ["achieved 2011-01-01..2016-12-31"]),
    ("Huyện tổng kết giai đoạn 2006 - 2010. 5 năm qua, xã huy động 182 tỷ đồng.", ["achieved 2013-01-01..2017-12-31"]),
    ("Xã Nghĩa Đồng nợ 4,9 tỷ đồng nay chỉ còn 513 triệu đồng, xã Kim Lộc nợ 4,1 tỷ đồng nay chỉ còn 401 triệu đồng.", ["achieved", f"achieved @{DAY}", "achieved", f"achieved @{DAY}"]),
    ("Là một trong 11 xã điểm của tỉnh, năm 2011 Thiên Lộc được cấp 14 tỷ đồng. Nhờ đó, xã làm 6,5 km đường.", ["achieved", "achieved 2011-01-01..2011-12-31", "achieved 2011-01-01..2011-12-31"]),
    ("Xã có 11 thôn, năm 2011 được cấp 14 tỷ đồng. Dân góp 2 tỷ đồng.", ["achieved", "achieved 2011-01-01..2011-12-31", "achieved"]),
    ('Chủ tịch xã cho biết: "Năm 2017, chúng tôi phấn đấu có 3 xã về đích".', [f"target {Y17}"]),
    ("Năm 2017, chúng tôi về Mỹ Lộc, xã có 12 thôn.", ["achieved"]),
    ("Mục tiêu là cuối năm đạt 14 tiêu chí.", ["target ..2017-12-31"]),
    ("3 tháng đầu năm, toàn huyện có 46 khu dân cư đạt chuẩn, tăng 8 khu so với đầu năm.", ["achieved @2017-03-31"]),
    ("Mục tiêu đến 2020 còn 3% hộ nghèo.", ["target ..2020-12-31"]),
    ("Sau 6 năm, từ 28% hộ nghèo, nay Thượng Lộc chỉ còn 3,1%.", ["achieved", f"achieved @{DAY}"]),
    ("Xã Thượng Lộc, nay thuộc huyện Can Lộc, có 12 thôn.", ["achieved"]),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_when_it_is_so(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published=DAY)) == expected


ASPECTS = [
    ("Hiện xã nuôi 1.200 con bò, 4.000 con lợn.", "total total"),
    ("Xã mua 1.200 con gà.", "-"),
    ("Từ 312 hộ nghèo năm 2010, đến nay xã chỉ còn 52 hộ.", "total remaining"),
    ("Năm 2016, 14 hộ nghèo được hỗ trợ.", "-"),
    ("Thu nhập tăng từ 12 triệu đồng/người lên 28 triệu đồng/người.", "average average"),
    ("Số xã đạt chuẩn tăng từ 4 xã lên 9 xã.", "total total"),
    ("Xã đạt 17/19 tiêu chí, vượt 2 tiêu chí so với kế hoạch.", "- -"),
    ("Năm 2010, xã đạt 4/19 tiêu chí. Nay xã đã đạt 15 tiêu chí.", "- -"),
    ("Xã đạt 14/19 tiêu chí, 5 tiêu chí chưa đạt.", "- remaining"),
    ("Từ năm 2014 trở lại đây, mỗi năm xã làm 2 km đường.", "-"),
    ("Từ năm 2014 trở lại đây, xã làm 12 km đường.", "total"),
    ("Bình quân mỗi năm, mỗi hộ lãi 120 triệu đồng.", "average"),
    ("Xã còn nợ các nhà thầu 7,2 tỷ đồng.", "remaining"),
]


@pytest.mark.parametrize(("text", "expected"), ASPECTS)
def test_what_it_is(read: Read, text: str, expected: str) -> None:
    figures = read("figure", text, scope="443", published=DAY)
    assert " ".join(f.get("aspect") or "-" for f in figures) == expected
