"""When it was, and whether it is so: goals that a paragraph goes on with, days from which on, rates of several years, months of
a coming year's plan. About half of the rows read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]

Y20, Y21, Y25 = "2020-01-01..2020-12-31", "2021-01-01..2021-12-31", "2025-01-01..2025-12-31"
TERM = "2020-01-01..2025-12-31"

WHETHER = [  # (text of 2020-05-04, status and time of each figure)
    # what a standard asks, what is feared, built for or asked for; what lacks is only what is counted with it
    ("Nước sạch mới tới 52% hộ, trong khi chuẩn kiểu mẫu đòi 65%; quy định lúc này là 70% trở lên.", ["achieved", "required", "required"]),
    ("Khách đòi 65 suất; quy định này có 3 điều.", ["achieved", "achieved"]),
    ("Mục tiêu là 11 triệu đồng, xã lo chỉ đạt 8 triệu đồng.", ["target", "forecast"]),
    ("Trạm theo thiết kế cấp cho 260 hộ, thực tế có 83 hộ dùng.", ["target", "achieved"]),
    ("Huyện đã xin tỉnh chi viện 15 tỷ đồng. Tỉnh chi viện 15 tỷ đồng.", ["target", "achieved"]),
    ("Xã còn thiếu 11 phòng học, hộ nghèo 52%. Xã còn thiếu 11 phòng học, 3 sân chơi.", ["not_achieved", "achieved", "not_achieved", "not_achieved"]),
    # what a congress strives for goes on over the sentences behind, whatever grows in it
    ("Nhiệm kỳ 2020-2025, Đảng bộ xã phấn đấu tăng trưởng 10%. Thu nhập bình quân đầu người 50 triệu đồng. Hộ nghèo 1%.", [f"target {TERM}"] * 3),
    ("Nhiệm kỳ 2020-2025, Đảng bộ xã phấn đấu tốc độ tăng trưởng kinh tế đạt 10%. Thu nhập bình quân 50 triệu đồng.", [f"target {TERM}"] * 2),
    ("Các chỉ tiêu kinh tế tăng trưởng khá: thu ngân sách 12 tỷ đồng, hộ nghèo còn 3%.", ["achieved", "achieved"]),
    ("Nhiệm kỳ 2020-2025, xã phấn đấu làm 12 km đường. Đại hội bầu 15 đồng chí.", [f"target {TERM}", "achieved"]),
    # an effort that is praised plans nothing
    ("Với sự đoàn kết, nỗ lực phấn đấu của nhân dân, năm 2019 thu ngân sách của xã 12 tỷ đồng.", ["achieved 2019-01-01..2019-12-31"]),
    ("Bằng sự quyết tâm, phấn đấu không ngừng, thu nhập năm 2019 của xã đạt 45 triệu đồng.", ["achieved 2019-01-01..2019-12-31"]),
    ("Với quyết tâm cao, xã phấn đấu năm 2020 thu ngân sách 12 tỷ đồng.", [f"target {Y20}"]),
    ("Với tinh thần đoàn kết, xã phấn đấu, quyết tâm thu ngân sách 12 tỷ đồng trong năm 2021.", [f"target {Y21}"]),
    ("Sau 5 năm, với sự đoàn kết, nỗ lực phấn đấu của nhân dân, xã có 22/26 chỉ tiêu đạt và vượt kế hoạch.", ["achieved"]),
    # what was asked for has brought something
    ("Xã kêu gọi con em ủng hộ được 500 triệu đồng, xây 2 nhà văn hóa, làm 3 km đường.", ["achieved"] * 3),
    ("Xã kêu gọi con em ủng hộ 500 triệu đồng, xây 2 nhà văn hóa.", ["target"] * 2),
    # what those get to do to whom a plan is allotted
    ("UBND huyện vừa giao chỉ tiêu năm 2020 cho các xã. Theo đó, toàn huyện có thêm 3 xã nâng cao; làm 86 km đường.", [f"target {Y20}"] * 2),
    ("UBND huyện vừa giao giấy khen cho các xã. Theo đó, toàn huyện có thêm 3 xã nâng cao.", ["achieved"]),
    # a look back at a term that has some weeks to go
    ("Trong 5 năm tới, xã phấn đấu làm 12 km đường. Nhìn lại nhiệm kỳ qua, xã huy động 86 tỷ đồng.", ["target 2020-01-01..2024-12-31", "achieved 2015-01-01..2020-12-31"]),
    # "trong nhiệm kỳ" among what is aimed at is the term that begins
    ("Đại hội đặt mục tiêu đến năm 2025 thu ngân sách 45 tỷ đồng. Trong nhiệm kỳ, phấn đấu kết nạp 600 đảng viên.", ["target ..2025-12-31", f"target {TERM}"]),
    ("Trong nhiệm kỳ, Đảng bộ xã đã kết nạp 600 đảng viên.", ["achieved 2015-01-01..2020-12-31"]),
    # who asks to be judged asks for no number
    ("Có 3 xã hoàn thành 19 tiêu chí, đang đề nghị thẩm định; bình quân đạt 15,2 tiêu chí/xã.", ["achieved", "achieved"]),
    ("Xã đề nghị huyện hỗ trợ 2 tỷ đồng; làm thêm 3 km đường.", ["target", "target"]),
    # who has signed up for a standard and strives for a number
    ("Năm 2020, xã đăng ký kiểu mẫu, phấn đấu thu nhập 75 triệu đồng, hộ nghèo 1%.", [f"target {Y20}"] * 2),
    ("Năm 2020, xã đăng ký 4 vườn mẫu, phấn đấu 5 vườn đạt chuẩn.", [f"registered {Y20}", f"target {Y20}"]),
    # how it is in one place, against what the norm asks for
    ("Mỗi nhà văn hóa phải rộng từ 200 m2 trở lên, trong khi nhà văn hóa thôn Đông chỉ 90 m2.", ["target", "achieved"]),
    ("Nhà văn hóa thôn Đông chỉ 90 m2, trong khi quy định là từ 200 m2.", ["achieved", "required"]),
    # what a year came to holds behind it, though the year is not over and its indicators are named; a plan does not
    ("Năm 2020, hầu hết các chỉ tiêu đều đạt và vượt kế hoạch. Cụ thể, giá trị sản xuất 2.919 tỷ đồng.", [f"achieved {Y20}"]),
    ("Năm 2020, xã phấn đấu có 20 trang trại. Trang trại của anh Tú nuôi 2.000 con lợn.", [f"target {Y20}", "achieved"]),
    # "địa bàn" discusses nothing
    ("Tổng thu ngân sách trên địa bàn ước đạt 273,8 tỷ đồng, bằng 192,1% so với dự toán được giao.", [f"forecast {Y20}"]),
    ("Hội nghị bàn nhiệm vụ trọng tâm có 120 đại biểu.", ["achieved"]),
    # the plan behind a stroke
    ("Năm 2019, thu ngân sách 8,2 tỷ đồng/7,5 tỷ đồng dự toán.", ["achieved 2019-01-01..2019-12-31", "target 2019-01-01..2019-12-31"]),
    ("Năm 2019, xã hỗ trợ 3 triệu đồng/2 sào.", ["achieved 2019-01-01..2019-12-31"] * 2),
    # who goes on with a plan in shares of which one is of those with certificates
    ("Xã đặt mục tiêu đến năm 2025, thu ngân sách 20 tỷ đồng. Lao động qua đào tạo đạt 75%, có bằng cấp, chứng chỉ đạt 37%.", ["target ..2025-12-31"] * 3),
    ("Xã đặt mục tiêu năm 2019 thu ngân sách 20 tỷ đồng nhưng chỉ đạt 12 tỷ đồng.", ["target 2019-01-01..2019-12-31", "achieved 2019-01-01..2019-12-31"]),
    # a deadline that comes again is still that of its own member
    ("Nhiệm kỳ 2020-2025, xã phấn đấu thu nhập đến năm 2025 đạt 70 triệu đồng; diện tích cam đến năm 2025 đạt 230 ha.", ["target ..2025-12-31"] * 2),
    # capital and papers are registered, who has them has pledged nothing
    ("Năm 2019, huyện có 5 hợp tác xã thành lập mới với tổng vốn đăng ký 4 tỷ đồng; cấp 90 giấy chứng nhận đăng ký kinh doanh.",
     ["achieved 2019-01-01..2019-12-31", "registered 2019-01-01..2019-12-31", "achieved 2019-01-01..2019-12-31"]),
    ("Năm 2019, có 5 thôn đăng ký xây dựng khu dân cư kiểu mẫu.", ["registered 2019-01-01..2019-12-31"]),
    # a report on what came of a plan
    ("Báo cáo kết quả thực hiện kế hoạch phát triển kinh tế năm 2019 nêu, xã gieo 580 ha, sản lượng 4.000 tấn, thu nhập 36 triệu đồng.", ["achieved 2019-01-01..2019-12-31"] * 3),
    ("Kế hoạch năm 2020: xã gieo 580 ha, sản lượng 4.000 tấn, thu nhập 36 triệu đồng.", [f"target {Y20}"] * 3),
    # what is to be finished is still planned
    ("Năm 2020, xã phấn đấu thu 1,5 tỷ đồng, làm xong 2 km đường, xây xong 2 nhà văn hóa.", [f"target {Y20}"] * 3),
    ("Với mục tiêu về đích, năm 2019 xã đã làm xong 2 km đường, xây xong 2 nhà văn hóa.", ["achieved 2019-01-01..2019-12-31"] * 2),
    # a goal and how far it is
    ("So với mục tiêu nghị quyết đến năm 2022 có 65 xã thì tỉnh còn thiếu 4 xã.", ["target ..2022-12-31", "not_achieved"]),
    # an estimate, and the plan that a bracket names behind it
    ("Năm 2020 tăng trưởng ước đạt 6,4% (kế hoạch 8%); thu ngân sách ước đạt 64 tỷ đồng (kế hoạch 80 tỷ đồng).",
     [f"forecast {Y20}", f"target {Y20}"] * 2),
    ("Năm 2019 tăng trưởng đạt 6,4% (kế hoạch 8%).", ["achieved 2019-01-01..2019-12-31", "target 2019-01-01..2019-12-31"]),
    ("Năm 2020, xã thu 5 tỷ đồng (kế hoạch 9 tỷ đồng). Nhân dân hiến 3.000 m2 đất.", [f"achieved {Y20}", f"target {Y20}", f"achieved {Y20}"]),
    # what has to come is planned, what is left to do as well; what was disbursed by a day is not
    ("Như vậy, tỉnh phải có thêm 13 xã đạt chuẩn, 19 xã nâng cao.", ["target"] * 2),
    ("Xã đạt chuẩn phải có 2 vườn mẫu.", ["required"]),
    ("Tỉnh phải có thêm 13 xã.\nTổng vốn là 860 tỷ đồng, đến 31/3 giải ngân 87 tỷ đồng.", ["target", "achieved", "achieved @2020-03-31"]),
    ("Tỉnh phải có thêm 13 xã.\nTổng vốn là 860 tỷ đồng, ngân sách 87 tỷ đồng.", ["target"] * 3),
    ("Để làm 6 km đường còn lại, xã cần 8 tỷ đồng.", ["target", "forecast"]),
    ("Thu nhập bình quân đầu người: 21 triệu đồng (KH cả năm 43 triệu đồng).", ["achieved", f"target {Y20}"]),
    # the end of last year; so many months in words, told some weeks later; a duration
    ("Hộ nghèo giảm từ 6,8% cuối năm ngoái còn 5,9%.", ["achieved @2019-12-31", "achieved"]),
    ("Huyện phấn đấu, ba tháng đã làm 31 km đường. Ba tháng, xã làm 6 km đường.", ["achieved 2020-01-01..2020-03-31"] * 2),
    ("Mười tháng, xã làm 6 km đường. Sau ba tháng thi công, xã làm 2 km.", ["achieved", "achieved"]),
    # then is set against now; at the beginning of a year it stood so
    ("Nếu năm 2016 hộ nghèo của xã còn 3% thì đến năm 2020 còn 1,8%.", ["achieved @2016-12-31", "achieved @2020-05-04"]),
    ("Năm 2016 hộ nghèo của xã còn 3%; đến năm 2020 còn 1,8%.", ["achieved @2016-12-31", "target ..2020-12-31"]),
    ("Đầu năm 2015, toàn xã có 1.200 hộ dân.", ["achieved @2015-01-01"]),
    ("Năm 2015, toàn xã làm 1.200 m đường.", ["achieved 2015-01-01..2015-12-31"]),
    # a duty of a year that is over
    ("Năm ngoái, mỗi hộ phải đóng 2 triệu đồng làm đường.", ["achieved 2019-01-01..2019-12-31"]),
    ("Năm nay, mỗi hộ phải đóng 2 triệu đồng làm đường.", ["required 2020-01-01..2020-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHETHER)
def test_whether_it_is_so_or_aimed_at(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2020-05-04")) == expected


WHEN = [  # (text of 2026-01-08, status and time of each figure)
    # from a day on; not when a unit came about
    ("Từ ngày 1/7, khi vận hành chính quyền hai cấp, xã tiếp nhận 5.430 hồ sơ.", ["achieved 2025-07-01..2026-01-08"]),
    # so many months until today, and after the time that was told
    ("Gần tháng nay, xã làm 3 km đường.", ["achieved"]),
    ("Mười hai tháng nay, xã làm 3 km đường.", ["achieved"]),
    ("Năm 2022, thôn chia 9 tổ. Hai năm sau, xã làm 3 km đường.", ["achieved 2022-01-01..2022-12-31", "achieved 2024-01-01..2024-12-31"]),
    ("Năm 2022, thôn chia 9 tổ. Nhiều năm sau, xã làm 3 km đường.", ["achieved 2022-01-01..2022-12-31", "achieved"]),
    ("Năm 2022, thôn chia 9 tổ. Năm năm sau, xã sẽ có 3 km đường.", ["achieved 2022-01-01..2022-12-31", "target"]),
    # how things stand
    ("Hộ nghèo theo chuẩn mới đang là 14,3%.", ["achieved @2026-01-08"]),
    ("Tam Mỹ là xã điểm, hiện mỗi thôn có 3 tổ.", ["achieved @2026-01-08"]),
    ("Xã đang làm 3 km đường.", ["achieved"]),
    ("Từ ngày 1/7/2025 đến nay, xã thu ngân sách 12 tỷ đồng.", ["achieved 2025-07-01..2026-01-08"]),
    ("Từ ngày 1/7/2025, xã Thượng Lộc (mới) chính thức đi vào hoạt động với diện tích 99 km2.", ["achieved"]),
    ("Giải ngân tháng 1-4/2025 đạt 12 tỷ đồng.", ["achieved 2025-01-01..2025-04-30"]),
    ("Giải ngân tháng 4/2025 đạt 12 tỷ đồng.", ["achieved 2025-04-01..2025-04-30"]),
    # a year's end without its year
    ("Năm 2026, huyện phấn đấu thu ngân sách 46 tỷ đồng; tỷ lệ hộ nghèo cuối năm dưới 9%.", ["target 2026-01-01..2026-12-31", "target ..2026-12-31"]),
    # no single year is that of a yearly rate
    ("Giai đoạn 2021-2025, thu ngân sách 800 tỷ đồng; thu nhập năm 2025 đạt 77 triệu đồng; tỷ lệ hộ nghèo giảm bình quân 1,9%/năm.",
     ["achieved 2021-01-01..2025-12-31", f"achieved {Y25}", "achieved 2021-01-01..2025-12-31"]),
    ("Thu nhập năm 2025 đạt 77 triệu đồng; tỷ lệ hộ nghèo giảm 1,9%.", [f"achieved {Y25}", f"achieved {Y25}"]),
    # what is told of one year aside holds for nothing behind it
    ("Riêng năm 2025, nhân dân đóng góp 3,4 tỷ đồng. Toàn xã có 1.950 ha lúa, đàn bò 860 con.", [f"achieved {Y25}", "achieved", "achieved"]),
    ("Năm 2025, nhân dân đóng góp 3,4 tỷ đồng. Đàn bò của xã có 860 con.", [f"achieved {Y25}", "achieved @2025-12-31"]),
    # nothing is of the year with which it is compared
    ("Năm 2024, huyện có 12 xã đạt chuẩn. Vốn huy động 310 tỷ đồng, gấp 1,4 lần năm 2024.", ["achieved 2024-01-01..2024-12-31", "achieved", "achieved"]),
    ("Năm 2024, huyện có 12 xã đạt chuẩn. Vốn huy động 310 tỷ đồng, gấp 1,4 lần năm 2023.", ["achieved 2024-01-01..2024-12-31"] * 3),
    # a time behind the words of a speaker or a paper rules what there is, too
    ("Báo cáo tại kỳ họp cho thấy, năm 2025 huyện trồng mới 820 ha rừng. Có 3 xã hoàn thành 19 tiêu chí, đang đề nghị thẩm định; bình quân đạt 15,2 tiêu chí/xã.",
     [f"achieved {Y25}", "achieved @2025-12-31", "achieved @2025-12-31"]),
    # what comes every year ends no plan
    ("Đại hội xác định đến năm 2030 giảm hộ nghèo còn dưới 1%. Mỗi năm kết nạp 100 đảng viên. Tổng thu ngân sách 5 năm đạt 1.500 tỷ đồng.", ["target ..2030-12-31"] * 3),
    # goals of a programme's stage, behind the words "Theo Đề án ..."
    ("Theo Đề án phát triển OCOP giai đoạn 2026-2030, tỉnh phấn đấu có 200 sản phẩm, trong đó 20 sản phẩm 5 sao.", ["target 2026-01-01..2030-12-31"] * 2),
    ("Theo Đề án phát triển OCOP giai đoạn 2026-2030, tỉnh có 200 sản phẩm.", ["target"]),
    ("Theo kế hoạch, quý II huyện khởi công 12 công trình; cuối năm phải đạt 100% số xã.", ["target 2026-04-01..2026-06-30", "target ..2026-12-31"]),
    # a deadline behind so many indicators rules their list
    ("Đại hội đề ra 24 chỉ tiêu, trong đó đến năm 2030 thu ngân sách đạt 240 tỷ đồng; thu hút 15 triệu khách; trồng 70 ha rừng; làm 60 km đường; tỷ lệ hộ nghèo 2%.",
     ["target"] + ["target ..2030-12-31"] * 5),
    ("Huyện có 24 xã, đến năm 2030 thu ngân sách đạt 240 tỷ đồng.", ["achieved", "target ..2030-12-31"]),
    # a term rules the next paragraph, wherever it opened a sentence; a year does not
    ("Xã được thành lập từ 3 xã. Nhiệm kỳ 2020-2025, kinh tế của xã duy trì ổn định và có những bước phát triển tích cực.\n\nTỷ lệ hộ nghèo giảm bình quân trên 3%/năm.",
     ["achieved", "achieved 2020-01-01..2025-12-31"]),
    ("Xã được thành lập từ 3 xã. Năm 2023, kinh tế của xã duy trì ổn định và có những bước phát triển tích cực.\n\nTỷ lệ hộ nghèo giảm 3%.", ["achieved", "achieved"]),
    # what was done for what the sentence before tells
    ("Cuối năm 2024, xã được công nhận đạt chuẩn. Để đạt được kết quả này, xã đã làm 10 km đường với kinh phí 12 tỷ đồng.", ["achieved", "achieved"]),
    ("Năm 2024, xã được huyện hỗ trợ 12 tỷ đồng. Để giúp hộ nghèo, xã đã mua 120 con bò.", ["achieved 2024-01-01..2024-12-31"] * 2),
    # today, told behind how long it took
    ("Qua hơn 5 năm (2018-2023) thực hiện, đến nay cả 12 xã tham gia. Huyện đã có 32 sản phẩm OCOP đạt 3 sao.", ["achieved @2026-01-08", "achieved @2026-01-08"]),
    # the year before, with which a year is compared, is not that year; nor is the end of a scheme any time of what is done
    ("Năm 2025, xã trồng 80 ha sắn. Tổng đàn tăng so với cùng kỳ năm trước, với đàn trâu 368 con.", [f"achieved {Y25}", "achieved @2025-12-31"]),
    ("Năm 2025, kinh tế phát triển. Quy hoạch chung xã đến năm 2045 đã hoàn thành; giải ngân đạt 96,8% kế hoạch.", [f"achieved {Y25}"]),
    ("Chiến lược phát triển của tỉnh đến năm 2045 có 12 khu công nghiệp.", ["target ..2045-12-31"]),
    ("Xã phấn đấu hoàn thành quy hoạch của 24 thôn trước ngày 30/6/2026.", ["target ..2026-06-30"]),
    # what a list that goes on measures is no state
    ("Năm 2025, kinh tế phát triển. Trong đó, tổng sản lượng lương thực là 71,37 tấn.", [f"achieved {Y25}"]),
    ("Năm 2025, kinh tế phát triển. Xã có 12 thôn.", ["achieved"]),
    # the whole of this year, or of the one told last; not the plan of a year
    ("Hộ nghèo còn 12%. Cả năm, huyện phấn đấu giảm 280 hộ nghèo.", ["achieved", "target 2026-01-01..2026-12-31"]),
    ("Năm 2024 khép lại với nhiều kết quả. Cả năm huyện làm được 56 km đường.", ["achieved 2024-01-01..2024-12-31"]),
    ("Thu ngân sách đạt 45 tỷ đồng, bằng 48% kế hoạch cả năm.", ["achieved"]),
    # of two times the one in its own clause
    ("Theo lộ trình, năm 2026 phải trả 30 tỷ đồng, năm 2027 trả hết.", ["target 2026-01-01..2026-12-31"]),
    ("Xã phấn đấu làm 30 km đường, năm 2027 hoàn thành.", ["target 2027-01-01..2027-12-31"]),
    # nothing is planned for months that are over
    ("Nhưng 8 tháng qua huyện mới trả 7,5 tỷ đồng. Đoàn kiến nghị bố trí 20 tỷ đồng.", ["achieved 2025-05-01..2025-12-31", "target"]),
    # when a unit arrived years ago is the time of nothing else
    ("Năm 2015 xã đạt chuẩn nông thôn mới. Thu nhập bình quân đầu người 52 triệu đồng. Hộ nghèo 1,8%.", ["achieved", "achieved"]),
    ("Năm 2025 xã đạt chuẩn nông thôn mới. Thu nhập bình quân đầu người 52 triệu đồng.", [f"achieved {Y25}"]),
    # the day at which things stand is not that of what one family does
    ("Đến nay, xã có 120 ha cam. Anh Sình trồng 2 ha, vụ vừa rồi thu 60 triệu đồng.", ["achieved @2026-01-08", "achieved", "achieved"]),
    ("Đến nay, xã có 120 ha cam. Ông Sình, Chủ tịch xã, cho biết hộ nghèo còn 4%.", ["achieved @2026-01-08", "achieved @2026-01-08"]),
    ("Năm 2025, xã hỗ trợ 12 hộ nghèo. Anh Sình được vay 30 triệu đồng.", [f"achieved {Y25}"] * 2),
    # "trong năm" goes on with the year told last, over a paragraph where it is said to
    ("(HG) - Năm qua, xã giúp 120 hộ. Trong năm, hội kết nạp 30 hội viên.", [f"achieved {Y25}"] * 2),
    ("Năm qua, xã giúp 120 hộ nghèo.\n\nCũng trong năm, hội kết nạp 30 hội viên.", [f"achieved {Y25}"] * 2),
    ("Năm 2024, xã giúp 120 hộ nghèo.\n\nTrong năm, hội kết nạp 30 hội viên.", ["achieved 2024-01-01..2024-12-31", "achieved 2026-01-01..2026-12-31"]),
    # years that are counted with the one in which it began
    ("Năm 2021, xã bắt tay xây dựng nông thôn mới nâng cao. Sau 6 năm, xã huy động được 112 tỷ đồng.", ["achieved 2021-01-01..2026-12-31"]),
    ("Năm 2021, xã bắt tay xây dựng nông thôn mới nâng cao. Sau 9 năm, xã huy động được 112 tỷ đồng.", ["achieved"]),
    # the month that a paragraph opens with
    ("Trong tháng 12, huyện chỉ đạo thu hoạch lúa. Kết quả trong tháng, thu ngân sách 9 tỷ đồng.", ["achieved 2025-12-01..2025-12-31"]),
    ("Huyện đã họp vào tháng 12. Kết quả trong tháng, thu ngân sách 9 tỷ đồng.", ["achieved 2026-01-01..2026-01-31"]),
    # what a text that opens with a year tells was done
    ("Năm 2025, xã đạt nhiều kết quả.\n\nĐời sống khởi sắc. Xã vận động xây dựng được 62 ngôi nhà.", [f"achieved {Y25}"]),
    ("Năm 2025, xã đạt nhiều kết quả.\n\nĐời sống khởi sắc. Xã có 62 ngôi nhà cổ.", ["achieved"]),
    # the part of a term that is over
    ("BÁO CÁO\nTình hình kinh tế - xã hội giữa nhiệm kỳ 2024 - 2029\n1. Nông nghiệp\nGieo trồng 1.250 ha lúa.", ["achieved 2024-01-01..2026-01-08"]),
    # years and figures one after the other
    ("Hộ nghèo các năm 2023, 2024 lần lượt là 5,1% và 4,2%.", ["achieved @2023-12-31", "achieved @2024-12-31"]),
    ("Năm 2026 và năm 2027, huyện phấn đấu lần lượt có 3 xã và 5 xã về đích.", ["target 2026-01-01..2026-12-31", "target 2027-01-01..2027-12-31"]),
    ("Năm 2025, Tân Lập và Tân Hòa lần lượt làm 4 km và 7 km đường.", [f"achieved {Y25}"] * 2),
    ("Giai đoạn 2021-2025, Tân Lập và Tân Hòa lần lượt làm 4 km và 7 km đường.", ["achieved 2021-01-01..2025-12-31"] * 2),
    # from January on, up to a month whose year is told behind it
    ("Từ đầu năm 2026, xã huy động 3 tỷ đồng.", ["achieved 2026-01-01..2026-01-08"]),
    ("Đầu năm 2025, xã huy động 3 tỷ đồng.", ["achieved 2025-01-01..2025-04-30"]),
    ("Từ đầu năm đến hết tháng 11/2025, huyện thu 312 tỷ đồng.", ["achieved 2025-01-01..2025-11-30"]),
    ("Lũy kế từ đầu năm đến ngày 15/12/2025, huyện thu 330 tỷ đồng.", ["achieved 2025-01-01..2025-12-15"]),
    ("Lũy kế đến hết tháng 11/2025, huyện thu 312 tỷ đồng.", ["achieved @2025-11-30"]),
    # since when, which is no time of what was done later
    ("Xã được chọn làm điểm từ tháng 3/2024. Xã đã đầu tư 21 tỷ đồng.", ["achieved"]),
    ("Xã được chọn làm điểm từ năm 2021 đến 2025. Xã đã đầu tư 21 tỷ đồng.", ["achieved"]),
    # the money of a year, while it runs and later
    ("Giải ngân vốn năm 2026 đạt 6 tỷ đồng.", ["achieved 2026-01-01..2026-12-31"]),
    ("Giải ngân vốn năm 2024 đạt 6 tỷ đồng.", ["achieved"]),
    # of two years joined by "và", the one in front
    ("Mục tiêu của xã: năm 2026 đạt 16 tiêu chí và năm 2027 hoàn thành 19 tiêu chí.", ["target 2026-01-01..2026-12-31", "target 2027-01-01..2027-12-31"]),
    ("Xã làm 4 km đường và 3 km kênh trong năm 2025.", [f"achieved {Y25}"] * 2),
    # the year of a share that is told by a norm, and the goal that a bracket names
    ("Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều năm 2024 là 4,03%, đạt chỉ tiêu của Quốc hội, Chính phủ giao (từ 4-5%).",
     ["achieved @2024-12-31", "target 2024-01-01..2024-12-31"]),
    ("Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2021-2025 là 4,03%.", ["achieved"]),
    # what so many years took together is not of the last one told
    ("Năm 2025, xã về đích với 19/19 tiêu chí. Tổng vốn đầu tư 7 năm là 142 tỷ đồng.", [f"achieved {Y25}", "achieved"]),
    ("Năm 2025, xã về đích với 19/19 tiêu chí. Tổng vốn đầu tư là 142 tỷ đồng.", [f"achieved {Y25}"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHEN)
def test_when_it_was(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2026-01-08")) == expected


REPORT = """BÁO CÁO
Tình hình kinh tế - xã hội năm 2021, nhiệm vụ năm 2022
I. KẾT QUẢ
1. Xây dựng nông thôn mới: Trong năm làm được 2,8 km đường trục thôn. Lũy kế đến nay xã đạt 17/19 tiêu chí. Kinh phí thực hiện 4,6 tỷ đồng.
II. NHIỆM VỤ NĂM 2022
- Hoàn thành 2 tiêu chí còn lại trong quý III.
- Trước ngày 30/6 xong 3 km đường.
- Trong quý IV năm nay hoàn thành 5 công trình."""


def test_the_sections_of_a_report_at_the_end_of_a_year(read: Read) -> None:
    assert told(read("figure", REPORT, scope="443", published="2021-12-15")) == [
        f"achieved {Y21}",
        "achieved @2021-12-15",
        f"achieved {Y21}",
        "target 2022-07-01..2022-09-30",
        "target ..2022-06-30",
        "target 2021-10-01..2021-12-31",
    ]


MINUTES = """BIÊN BẢN
Họp Ban quản lý xây dựng nông thôn mới
I. Kết quả tháng 7
- Đổ bê tông 450 m đường thôn 3.
- Lũy kế 7 tháng: 2,3 km đường.
II. Khó khăn
- Nợ tiền xi măng 85 triệu đồng."""


def test_a_section_of_minutes_is_not_their_title(read: Read) -> None:
    assert told(read("figure", MINUTES, scope="443", published="2016-08-19")) == [
        "achieved 2016-07-01..2016-07-31",
        "achieved 2016-01-01..2016-07-31",
        "achieved",
    ]


LEADS = [  # the first paragraphs of a text -> what its last one tells
    ("2023-01-10", "Năm 2022, xã Thượng Lộc đạt nhiều kết quả.\n\nXã huy động 12 tỷ đồng.\n\n", "achieved 2022-01-01..2022-12-31"),
    ("2023-09-10", "Năm 2022, xã Thượng Lộc đạt nhiều kết quả.\n\nXã huy động 12 tỷ đồng.\n\n", "achieved"),  # long over
    ("2023-01-10", "Năm 2022, xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới.\n\nXã huy động 12 tỷ đồng.\n\n", "achieved"),
    ("2023-01-10", "Năm 2022, huyện có thêm 3 xã được công nhận đạt chuẩn.\n\nCác xã huy động 12 tỷ đồng.\n\n", "achieved 2022-01-01..2022-12-31"),
    ("2023-01-10", "Năm 2022, xã Thượng Lộc đạt nhiều kết quả.\n\nTrước đó, năm 2021, xã huy động 12 tỷ đồng.\n\n", "achieved"),
    # a term in its last year
    ("2025-07-28", "Nhiệm kỳ 2020 - 2025, Đảng bộ xã hoàn thành các mục tiêu đề ra.\n\nKinh tế tăng 9%/năm.\n\n", f"achieved {TERM}"),
    ("2026-02-10", "Nhiệm kỳ 2020-2025, xã Thượng Lộc đạt nhiều kết quả.\n\nKinh tế phát triển.\n\n", f"achieved {TERM}"),
    ("2023-07-28", "Nhiệm kỳ 2020-2025, xã Thượng Lộc có nhiều nỗ lực.\n\nKinh tế phát triển.\n\n", "achieved"),
    ("2026-09-28", "Nhiệm kỳ 2020-2025, xã Thượng Lộc đạt nhiều kết quả.\n\nKinh tế phát triển.\n\n", "achieved"),
    ("2019-07-10", "6 tháng đầu năm 2019, kinh tế huyện phát triển.\n\nĐến nay, huyện có 3 xã đạt chuẩn.\n\n", "achieved 2019-01-01..2019-06-30"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "expected"), LEADS)
def test_the_time_with_which_a_text_opens(read: Read, day: str, text: str, expected: str) -> None:
    assert told(read("figure", text + "Nhân dân hiến 3.000 m2 đất.", scope="443", published=day))[-1] == expected


IN_CLAUSE = [  # (day, text, status and time of each figure): times of a clause, a bracket, a part
    # each of those that are listed has its own year; so has what came before, and what all is done for
    ("2020-11-05", "Đến cuối tháng 10 có ba xã nâng cao là Thượng Lộc (năm 2018), Vượng Lộc và Sơn Lộc (năm 2019).", ["achieved @2020-10-31"]),
    ("2020-11-05", "Thượng Lộc (năm 2018) đạt 19 tiêu chí.", ["achieved 2018-01-01..2018-12-31"]),
    ("2014-12-10", "Cùng với Thượng Lộc được công nhận từ năm ngoái, huyện nay có 5/21 xã đạt chuẩn.", ["achieved @2014-12-10"]),
    ("2010-12-10", "Năm 2011, xã làm xong 6 nhà văn hóa, đạt thêm 4 tiêu chí để năm 2012 hoàn thành cả bộ.", ["target 2011-01-01..2011-12-31"] * 2),
    ("2018-07-12", "Đến ngày 30/6/2018, huyện có 5/26 xã đạt chuẩn.\nCác xã phấn đấu về đích năm 2019: Thượng Lộc đạt 17 tiêu chí.", ["achieved @2018-06-30", "achieved"]),
    ("2018-07-12", "4 xã đăng ký về đích năm 2019.", ["registered 2019-01-01..2019-12-31"]),
    ("2013-10-11", "Qua tự đánh giá đến ngày 30/9/2013, xã đạt 15/19 tiêu chí.", ["achieved @2013-09-30"]),
    ("2013-10-11", "Theo giá năm 2010, xã thu 12 tỷ đồng.", ["achieved"]),
    ("2015-09-10", "Số hộ nghèo dân tộc thiểu số năm 2014 là 6.563 hộ. Số hộ thoát nghèo năm 2014 là 120 hộ.", ["achieved @2014-12-31", "achieved 2014-01-01..2014-12-31"]),
    ("2010-12-10", "Xã cần 12 tỷ đồng để năm 2012 về đích.", ["forecast 2012-01-01..2012-12-31"]),
    ("2013-10-11", "Năm 2010, huyện bắt đầu làm. Thời điểm đó, huyện mới có 11 nhà nghỉ. Năm đó, huyện làm 11 km đường.", ["achieved @2010-12-31", "achieved 2010-01-01..2010-12-31"]),
    ("2013-10-11", "Xã cam kết cuối năm sẽ có nước cho 480 hộ. Sản lượng chè ước cả năm 13.600 tấn.", ["target ..2013-12-31", "forecast 2013-01-01..2013-12-31"]),
    ("2020-02-10", "Hộ nghèo đầu năm 2019 là 21.400 hộ; trong đó khu vực thành thị 1.200 hộ.", ["achieved @2019-01-01"] * 2),
    ("2020-02-10", "Hộ cận nghèo đầu năm 2019 là 9.026 hộ; trong đó khu vực nông thôn 7.570 hộ.", ["achieved @2019-01-01"] * 2),
    # "nay" before what is so now
    ("2016-05-27", "Nay hợp tác xã có 64 thành viên, canh tác 112 ha lúa.", ["achieved @2016-05-27"] * 2),
    ("2016-05-27", "Năm 2011 bình quân mới đạt 2,1 tiêu chí/xã, nay nâng lên 8,6 tiêu chí/xã.", ["achieved @2011-12-31", "achieved @2016-05-27"]),
    ("2016-05-27", "Xã hội nay có 12 hộ nghèo.", ["achieved"]),
    ("2016-05-27", "Ngày nay mai xã sẽ xây 3 km đường.", ["target"]),
    # all of the year, but not a plan of it
    ("2016-05-27", "Nhu cầu vốn cả năm là 8,4 tỷ đồng.", ["forecast 2016-01-01..2016-12-31"]),
    ("2016-05-27", "Ngân sách mới cấp 1,2 tỷ đồng trong khi nhu cầu cả năm là 8,4 tỷ đồng.", ["achieved", "forecast 2016-01-01..2016-12-31"]),
    ("2016-05-27", "Thu 3 tỷ đồng, đạt 42% kế hoạch cả năm.", ["achieved"]),
    # each member with its own year
    ("2012-10-19", "Theo lộ trình, Thượng Lộc về đích năm 2013, hai xã Vượng Lộc, Sơn Lộc về đích năm 2015.", ["target 2015-01-01..2015-12-31"]),
    ("2012-10-19", "Theo lộ trình, Thượng Lộc về đích năm 2013, hai xã Vượng Lộc, Sơn Lộc cũng vậy.", ["target 2013-01-01..2013-12-31"]),
    # a year within a bracket or of what one unit became dates no more
    ("2018-03-20", "Tính đến hết tháng 12/2017, xã Thượng Lộc (công nhận năm 2015) duy trì 19 tiêu chí.", ["achieved @2017-12-31"]),
    ("2018-03-20", "Tại thời điểm được công nhận (năm 2015), xã Thượng Lộc đạt 17 tiêu chí.", ["achieved @2015-12-31"]),
    ("2018-09-14", "Đến hết tháng 8/2018, huyện đạt 166 tiêu chí; xã Thượng Lộc đạt chuẩn năm 2016 tiếp tục giữ chuẩn; 11 xã đạt từ 5 đến 8 tiêu chí.", ["achieved @2018-08-31"] * 2),
    # the budget of a stage, told behind it
    ("2016-04-18", "Huyện phê duyệt đề án thu gom rác giai đoạn 2016 - 2020, tổng kinh phí 38 tỷ đồng.", ["target 2016-01-01..2020-12-31"]),
    ("2016-04-18", "Huyện phê duyệt đề án thu gom rác giai đoạn 2016 - 2020; kinh phí năm nay 2 tỷ đồng.", ["achieved 2016-01-01..2016-12-31"]),
    # parts of a sum have its time, which stands amid the sentence
    ("2011-05-13", "Tổng vốn là 212 tỷ đồng, đến tháng 4/2011 đã giải ngân 81 tỷ đồng. Trong đó, ngân sách tỉnh 24 tỷ đồng, doanh nghiệp 33 tỷ đồng.", ["achieved", "achieved @2011-04-30", "achieved @2011-04-30", "achieved @2011-04-30"]),
    ("2015-05-13", "Thu nhập từ 9 triệu đồng năm 2010 lên 22 triệu đồng năm 2014. Xã làm 41 km đường.", ["achieved 2010-01-01..2010-12-31", "achieved 2014-01-01..2014-12-31", "achieved"]),
    # what a recognition is for holds for its details, what there is in all is of today
    ("2018-12-30", "Tỉnh ký quyết định công nhận các xã đạt chuẩn nông thôn mới năm 2017. Theo đó, 12 xã được công nhận. Trong 12 xã, nhiều nhất là Can Lộc với 5 xã.", ["achieved 2017-01-01..2017-12-31"] * 3),
    ("2018-12-30", "Tỉnh ký quyết định công nhận các xã đạt chuẩn nông thôn mới năm 2017. Theo đó, 12 xã được công nhận. Đến nay, tỉnh có 50 xã đạt chuẩn.", ["achieved 2017-01-01..2017-12-31", "achieved @2018-12-30"]),
    # what was done is of the months under review, beside what stood at their end
    ("2018-09-14", "THÔNG BÁO Kết luận tại hội nghị giao ban xây dựng nông thôn mới 8 tháng đầu năm 2018\nI. ĐÁNH GIÁ\nĐến hết tháng 8/2018, toàn huyện bình quân đạt 9,6 tiêu chí/xã. Các xã đã bê tông hóa 21 km đường.", ["achieved @2018-08-31", "achieved 2018-01-01..2018-08-31"]),
    ("2018-09-14", "Đến hết tháng 8/2018, toàn huyện bình quân đạt 9,6 tiêu chí/xã. Các xã đã bê tông hóa 21 km đường.", ["achieved @2018-08-31", "achieved @2018-08-31"]),
    # "hôm nay" behind a bracket
    ("2016-05-05", "Về đích từ cuối năm 2014, xã Thượng Lộc (huyện Can Lộc) hôm nay còn nợ 41 tỷ đồng.", ["achieved @2016-05-05"]),
    # "trong năm" in a report on the last one
    ("2018-03-20", "BÁO CÁO\nKết quả xây dựng nông thôn mới năm 2017\nI. KẾT QUẢ\nTrong năm, các xã làm được 18 km đường.", ["achieved 2017-01-01..2017-12-31"]),
    # a month of a plan, told in spring
    ("2018-03-20", "Xã phấn đấu tháng 10 hoàn thành 3 tiêu chí. Tháng 10, xã đã làm 3 km đường.", ["target 2018-10-01..2018-10-31", "achieved 2017-10-01..2017-10-31"]),
    # how much of the plan is to be done, and what was done of it
    ("2018-03-20", "I. KẾT QUẢ NĂM 2017\n1. Giải ngân đạt 92% kế hoạch vốn.\nII. NHIỆM VỤ NĂM 2018\n1. Giải ngân đạt 100% kế hoạch vốn.", ["achieved 2017-01-01..2017-12-31", "target 2018-01-01..2018-12-31"]),
    ("2018-03-20", "I. KẾT QUẢ NĂM 2017\nCác xã làm được 18 km đường.\nII. NHIỆM VỤ NĂM 2018\nTrong năm phấn đấu làm 12 km đường.", ["achieved 2017-01-01..2017-12-31", "target 2018-01-01..2018-12-31"]),
    ("2018-03-20", "BÁO CÁO\nKết quả giai đoạn 2011 - 2017\nI. KẾT QUẢ\nTrong năm, các xã làm được 18 km đường.", ["achieved 2018-01-01..2018-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "expected"), IN_CLAUSE)
def test_the_time_of_its_own_clause(read: Read, day: str, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published=day)) == expected


@pytest.mark.parametrize(
    ("text", "times"),
    [  # what had come about before opens the sentence, and dates nothing behind it
        ("Sau khi đạt chuẩn nông thôn mới năm 2016, xã làm thêm 12 km đường, hộ nghèo còn 2%.", [None, None]),
        ("Về đích nâng cao từ năm 2021, xã có 7 thôn.", [None]),
        ("Sau khi đạt 19 tiêu chí năm 2016, xã họp dân.", ["2016-12-31"]),
        # since when somebody lives there or serves, and what turned his life
        ("Là trưởng thôn từ năm 2003, ông Khải nói: “Dân thôn góp 30 triệu đồng”.", [None]),
        ("Nghỉ hưu năm 2010, ông Khải hiến 200 m2 đất.", [None]),
        ("Năm 2010, ông Khải nghỉ hưu, hiến 200 m2 đất.", ["2010-12-31"]),
        ("Ông Khải kể: “Năm 2012, nhà tôi góp 4 triệu đồng”.", ["2012-12-31"]),
        ("Năm 2016, xã làm thêm 12 km đường.", ["2016-12-31"]),
        ("Đến năm 2016, xã đạt chuẩn, hộ nghèo còn 2%.", ["2016-12-31"]),
    ],
)
def test_what_came_before_dates_nothing(read: Read, text: str, times: list[str | None]) -> None:
    found = read("figure", text, scope="18478", published="2022-10-12")
    assert [(f.get("period") or {}).get("end") or f.get("as_of") for f in found] == times


@pytest.mark.parametrize(
    ("text", "status"),
    [  # a sum that was approved is a plan, and one that was spent is none
        ("Tổng vốn được duyệt 118 tỷ đồng song đến nay mới cấp 21 tỷ đồng.", ["target", "achieved"]),
        ("Tổng vốn đã thực hiện 118 tỷ đồng.", ["achieved"]),
    ],
)
def test_a_sum_that_was_approved(read: Read, text: str, status: list[str]) -> None:
    assert [f["status"] for f in read("figure", text, scope="18478", published="2022-10-12")] == status
