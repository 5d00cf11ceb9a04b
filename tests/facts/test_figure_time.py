"""Figures in time: which time dates which figure, and what lies ahead is no achievement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]


Y18, H18 = "2018-01-01..2018-12-31", "2018-01-01..2018-06-30"
TIMES = [  # (text of 2018-07-02, status and time of each figure)
    # where things began dates nothing that came of it; what comes every year has no year
    ("Năm 2011, thời điểm bắt tay xây dựng nông thôn mới, xã chỉ đạt 5/19 tiêu chí. Dân hiến 5.000 m2 đất.", ["achieved @2011-12-31", "achieved"]),
    ("Năm 2016, xã chỉ đạt 5/19 tiêu chí. Dân hiến 5.000 m2 đất.", ["achieved @2016-12-31", "achieved 2016-01-01..2016-12-31"]),
    ("Năm 2016, xã về đích. Mô hình đạt doanh thu 11 tỷ đồng/năm.", ["achieved"]),
    ("Nếu như giai đoạn 2011-2015 huyện có 1 xã đạt chuẩn thì giai đoạn 2016-2017 có thêm 9 xã.", ["achieved 2011-01-01..2015-12-31", "achieved 2016-01-01..2017-12-31"]),
    ("Trong 6 tháng đầu năm 2018, huyện huy động 50 tỷ đồng.\n\nTừ các nguồn vốn, huyện đã làm 3 km đường.", ["achieved 2018-01-01..2018-06-30"] * 2),
    # a time at the end of a member of an enumeration is that member's own
    ("Đến 30/6/2018, bình quân đạt 9 tiêu chí/xã. Xã Thượng Lộc đạt 19 tiêu chí, được công nhận năm 2014; xã Vượng Lộc đạt 16 tiêu chí.", ["achieved @2018-06-30"] * 3),
    ("Năm 2017, xã Thượng Lộc góp 2 tỷ đồng; xã Vượng Lộc góp 3 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"] * 2),
    ("Thôn Đông được công nhận kiểu mẫu năm 2016; thôn Tây có 28 vườn đạt chuẩn.", ["achieved"]),
    ("2 xã đạt 14 tiêu chí, phấn đấu về đích vào cuối năm nay; 3 xã khác phấn đấu đến năm 2020 về đích.", ["achieved", "target ..2020-12-31"]),
    ("Phấn đấu đến năm 2020 tỷ lệ hộ nghèo dưới 2% và đạt chuẩn nông thôn mới nâng cao năm 2022.", ["target ..2020-12-31"]),
    ("Hai xã Thượng Lộc và Vượng Lộc phấn đấu đạt chuẩn nông thôn mới vào cuối năm nay.", ["target ..2018-12-31"]),
    ("4 xã Thượng Lộc, Vượng Lộc, Sơn Lộc, Mỹ Lộc phấn đấu về đích trong năm 2018.", [f"target {Y18}"]),
    ("Xã phấn đấu trồng 50 ha chè vào năm 2020.", ["target ..2020-12-31"]),
    ("Xã đã trồng 50 ha chè vào năm 2016.", ["achieved 2016-01-01..2016-12-31"]),
    ("Xã phấn đấu hoàn thành 3 tiêu chí còn lại trước ngày 30/9/2018.", ["target ..2018-09-30"]),
    ("Xã phấn đấu cuối 2018 đạt 14 tiêu chí.", ["target ..2018-12-31"]),
    ("Huyện phấn đấu cuối năm 6/6 xã đạt chuẩn.", ["target ..2018-12-31"]),
    ("Năm 2010, hộ nghèo của xã Tân Lộc chiếm 28,4%; nay hộ nghèo còn 5,1%.", ["achieved @2010-12-31", "achieved @2018-07-02"]),
    ("Năm 2010, tỷ lệ hộ nghèo của xã là 28,4%. Nay chỉ còn 5,1%.", ["achieved @2010-12-31", "achieved @2018-07-02"]),
    ("Thu nhập bình quân năm 2008 là 7,2 triệu đồng, nay 11,9 triệu đồng.", ["achieved 2008-01-01..2008-12-31", "achieved @2018-07-02"]),
    ("Năm 2017, huyện có thêm 6/6 xã đạt chuẩn theo kế hoạch, lũy kế 24/30 xã đạt chuẩn.", ["achieved 2017-01-01..2017-12-31", "achieved @2017-12-31"]),
    # what is counted at the end of a time, and what came about in it
    ("Năm 2017, huyện có 9 xã đăng ký về đích. Tuy nhiên, chỉ có 2 xã đạt từ 15 - 18 tiêu chí.", ["registered 2017-01-01..2017-12-31", "achieved @2017-12-31"]),
    ("Năm 2017, huyện có 9 xã đăng ký về đích. Xã Thượng Lộc có 7 thôn.", ["registered 2017-01-01..2017-12-31", "achieved"]),
    ("Năm 2017, đàn bò của xã có 1.276 con; gà 14.000 con.", ["achieved @2017-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Năm 2017, xã mua 12 con bò.", ["achieved 2017-01-01..2017-12-31"]),
    ("6 tháng đầu năm 2018, kinh tế phát triển.\nDân số toàn huyện là 30.597 hộ; thu ngân sách đạt 12 tỷ đồng.", ["achieved", f"achieved {H18}"]),
    # a time beside what a figure is compared with, or to which something is put off, dates that alone
    ("Thu nhập đạt 57 triệu đồng/người, tăng nhiều so với mức 40,9 triệu đồng/người năm 2015.", ["achieved", "achieved 2015-01-01..2015-12-31"]),
    ("Xã làm 57 km đường, 9 km mương trong năm 2017.", ["achieved 2017-01-01..2017-12-31"] * 2),
    ("Huyện điều chỉnh lộ trình ra sau năm 2020 đối với 3 xã; bổ sung 5 xã vào danh sách các xã phấn đấu giai đoạn 2018 - 2020.",
     ["target 2021-01-01..", "target 2018-01-01..2020-12-31"]),
    ("Huyện huy động trong năm 2017 được 9 tỷ đồng; hiến 5 ha đất.", ["achieved 2017-01-01..2017-12-31"] * 2),
    ("Huyện có 12 xã đạt chuẩn, trong đó 3 xã đạt chuẩn năm 2016, 4 xã đạt chuẩn năm 2017.", ["achieved", "achieved 2016-01-01..2016-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Xã làm 3 km đường năm 2016 và 4 km mương trong năm 2017.", ["achieved 2016-01-01..2016-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Trong năm 2017, xã làm 3 km đường, 4 km mương; hiến 5 ha đất.", ["achieved 2017-01-01..2017-12-31"] * 3),
    ("Đầu năm 2017, xã mới đạt 11/19 tiêu chí.", ["achieved @2017-01-01"]),
    ("Cuối năm 2017, xã mới đạt 11/19 tiêu chí.", ["achieved @2017-12-31"]),
    ("Theo báo cáo, hiện các xã đã có 53 hợp tác xã.", ["achieved @2018-07-02"]),
    ("Huyện phấn đấu hoàn thành mục tiêu đến cuối năm 2020 có 2 xã đạt chuẩn.", ["target ..2020-12-31"]),
    ("Huyện đã có 2 xã đạt chuẩn, hoàn thành mục tiêu năm 2017.", ["achieved"]),
    ("Từ năm 2011, xã làm 12 km đường.", ["achieved 2011-01-01..2018-07-02"]),
    ("Tính từ đầu năm 2011, bà con góp 186 tỷ đồng.", ["achieved 2011-01-01..2018-07-02"]),
    ("Từ năm 2020, xã sẽ làm 12 km đường.", ["target 2020-01-01.."]),
    ("Xã đạt chuẩn từ năm 2015, nay làm thêm 12 km đường.", ["achieved @2018-07-02"]),
    ("Trước năm 2011, xã chỉ có 3 km đường bê tông.", ["achieved ..2010-12-31"]),
    ("Trước năm 2020, xã phải có 3 km đường bê tông.", ["target ..2020-12-31"]),
    ("Giai đoạn 2011-2015, bình quân mỗi năm tỷ lệ hộ nghèo giảm 2,5%.", ["achieved 2011-01-01..2015-12-31"]),
    # a plan's own year dates no result
    ("Huyện đã giải ngân 19 tỷ đồng, bằng 41% kế hoạch đến năm 2020.", ["achieved"]),
    ("Thu ngân sách đảm bảo theo kế hoạch đề ra từ đầu năm, trong đó thu tiền đất 37 tỷ đồng.", ["achieved"]),
    ("Theo kế hoạch đề ra, huyện làm 20 km đường.", ["target"]),
    ("Thu ngân sách đạt 41 tỷ đồng, bằng 33% kế hoạch năm 125 tỷ đồng.", ["achieved", "target"]),
    ("Nhà thầu phải làm lại 400 m đường.", ["achieved"]),
    ("Đặt mục tiêu đến 2025 có 30% xã kiểu mẫu, tỉnh đã chọn 20 xã làm điểm.", ["target ..2025-12-31", "achieved"]),
    ("Tính từ đầu năm tới 20/6, xã giải phóng mặt bằng 6,2 km.", ["achieved 2018-01-01..2018-06-20"]),
    ("Mục tiêu nâng cao phải lùi 1 năm vì còn 2 tiêu chí: môi trường (mới 71% hộ phân loại rác, yêu cầu 80%).", ["not_achieved", "achieved", "required"]),
    ("Huyện hứa cấp 6 tỷ đồng, tới nay về 2,5 tỷ đồng.", ["target", "achieved @2018-07-02"]),
    ("Kế hoạch 5 năm 2016-2020 đưa số xã lên 83 xã. Riêng năm nay 4 xã.", ["target 2016-01-01..2020-12-31", f"target {Y18}"]),
    ("Hội đồng thông qua các chỉ tiêu năm 2019: Thu ngân sách: 8,9 tỷ đồng. Hộ nghèo: 3%. Hoàn thành 19/19 tiêu chí.", ["target 2019-01-01..2019-12-31"] * 3),
    ("Xã Thượng Lộc còn 1,2 km đường nội đồng phải xong trong năm nay.", [f"target {Y18}"]),
    ("Tính đến tháng 6/2018 chưa xã nào đạt 19 tiêu chí, 34 xã đạt 14 tiêu chí.", ["not_achieved @2018-06-30", "achieved @2018-06-30"]),
    ("Muốn đạt, mỗi xã cần bình quân 150 tỷ đồng, trong khi ngân sách cấp năm 2017 chỉ 18 tỷ đồng.", ["forecast", "achieved 2017-01-01..2017-12-31"]),
    ("Huyện có 26 xã đạt 19 tiêu chí, tính cả 7 xã được công nhận năm 2017.", ["achieved", "achieved 2017-01-01..2017-12-31"]),
    ("Tỉnh hỗ trợ xi măng: năm 2017 cấp 42.000 tấn, năm nay 98.000 tấn, dự kiến sang năm 120.000 tấn. Dân góp 71 tỷ đồng.",
     ["achieved 2017-01-01..2017-12-31", f"achieved {Y18}", "forecast 2019-01-01..2019-12-31", "achieved"]),
    ("Xã kêu gọi các nguồn hỗ trợ khác được 1,5 tỷ đồng, xây dựng 2 công trình.", ["achieved"] * 2),
    ("Chủ tịch xã xin lùi thời hạn vì hộ nghèo đa chiều còn 21,6%.", ["achieved"]),
    ("Trong 25 chỉ tiêu của xã, đã hoàn thành vượt mức kế hoạch 10/25 chỉ tiêu; có 13 chỉ tiêu hoàn thành kế hoạch. Về chỉ tiêu huyện giao, có 7 chỉ tiêu đạt và vượt.", ["achieved"] * 4),
    ("12/30 chỉ tiêu có khả năng sẽ đạt vào cuối nhiệm kỳ. Trong đó, thu nhập đạt 22 triệu đồng, đạt 96% nghị quyết.", ["forecast", "achieved"]),
    ("Thu nhập đạt 36 triệu đồng/người, ước năm 2018 đạt 39 triệu đồng/người.", ["achieved", f"forecast {Y18}"]),
    ("Vốn năm 2017 có 4,6 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"]),
    ("Huyện chưa giải ngân hết vốn năm 2017 là 4,6 tỷ đồng.", ["not_achieved"]),
    # what lies ahead is wished, or not dated
    ("Lùi sang sau năm 2020 đối với 3 xã.", ["target 2021-01-01.."]),
    ("Năm 2020 tỷ lệ xã đạt chuẩn là 50% (8 xã), trong đó nâng cao 6%; kiểu mẫu 2%.", ["target 2020-01-01..2020-12-31"] * 4),
    ("Xã không thể đạt chuẩn trước năm 2020 vì hộ nghèo còn cao (41%).", ["achieved"]),
    ("Tỷ lệ này đến nay đạt 71%, trong khi yêu cầu của bộ tiêu chí là từ 65% trở lên.", ["achieved @2018-07-02", "required"]),
    ("Tỉnh phấn đấu từ nay đến năm 2020 có thêm 12 xã, ngoài 40 xã đã được công nhận. Trong đó, năm 2018 có 5 xã, năm 2019 có 7 xã.",
     ["target ..2020-12-31", "achieved", f"target {Y18}", "target 2019-01-01..2019-12-31"]),
    # the time that governs the sentence before, or the paragraph above
    ("Trong 6 tháng đầu năm 2018, sản xuất tăng trưởng. Cụ thể, trồng rừng đạt 95 ha; 2 xã được công nhận nâng cao năm 2017; giao 63 ha đất.",
     [f"achieved {H18}", "achieved 2017-01-01..2017-12-31", f"achieved {H18}"]),
    ("Tổng giá trị sản xuất 6 tháng đầu năm 2018 của huyện đạt 900 tỷ đồng. Trong đó, giá trị công nghiệp ước đạt 307 tỷ đồng.", [f"achieved {H18}", f"forecast {H18}"]),
    ("Xã có nhiều đổi mới.\n6 tháng đầu năm 2018, kinh tế của huyện có nhiều chuyển biến tích cực.\nTổng thu ngân sách đạt 18 tỷ đồng.", [f"achieved {H18}"]),
    ("Xã có nhiều đổi mới.\nNăm 2014, xã đón danh hiệu nông thôn mới trong niềm vui của bà con.\nGia đình ông Khuê hiến 120 m2 đất.", ["achieved"]),
    ("Trong 2 tháng (từ tháng 5 đến hết tháng 6), các thôn vận động được 2 tỷ đồng.", ["achieved 2018-05-01..2018-06-30"]),
    ("Thu ngân sách 6 tháng đạt 18 tỷ đồng.", [f"achieved {H18}"]),
    ("Năm 2018, 9/9 xã của huyện đạt chuẩn.", ["achieved @2018-07-02"]),
    ("Năm 2017, 9/9 xã của huyện đạt chuẩn.", ["achieved @2017-12-31"]),
    # lists that a plan names
    ("Đại hội thông qua 16 chỉ tiêu nhiệm kỳ. Cụ thể, thu nhập đạt 70 triệu đồng; tham gia bảo hiểm y tế đạt 98%.", ["achieved", "target", "target"]),
    ("Huyện hoàn thành 16 chỉ tiêu nhiệm kỳ. Cụ thể, thu nhập đạt 70 triệu đồng; tham gia bảo hiểm y tế đạt 98%.", ["achieved", "achieved", "achieved"]),
    ("Các chỉ tiêu chủ yếu nhiệm kỳ 2015-2020 1. Tốc độ tăng trưởng đạt 16%. 2. Tỷ lệ lao động qua đào tạo: 60%.", ["target 2015-01-01..2020-12-31"] * 2),
    ("Kết quả các chỉ tiêu chủ yếu nhiệm kỳ 2015-2020 1. Tốc độ tăng trưởng đạt 16%. 2. Tỷ lệ lao động qua đào tạo: 60%.", ["achieved", "achieved"]),
    ("Mục tiêu đề ra ban đầu là 5 xã.", ["target"]),
    ("Mỗi xã rớt 2 tiêu chí; giá tiêu rớt còn 45.000 đồng.", ["not_achieved", "achieved"]),
    ("Tuyến đường phục vụ nhu cầu đi lại của 48 hộ.", ["achieved"]),
    ("Nhu cầu của huyện là 48 tỷ đồng.", ["forecast"]),
    ("Ước tổng thu ngân sách 6 tháng đạt 18 tỷ đồng.", [f"forecast {H18}"]),
    # wishes by form, and what looks like one
    ("Từ nay đến Tết, xã xóa 12 nhà tạm.", ["target"]),
    ("Một tháng sau ngày sáp nhập, xã nhận 12 thùng hồ sơ.", ["achieved"]),
    ("Ông Khuê nói: \"Chúng tôi làm nốt 2 km trong tháng tới\".", ["target"]),
    ("Xã chuẩn bị khởi công 3 km đường.", ["target"]),
    ("Xã chuẩn bị 200 suất quà.", ["achieved"]),
    ("Huyện họp bàn giải pháp đưa 2 xã về đích.", ["target"]),
    ("Huyện bàn giao 2 nhà tình nghĩa.", ["achieved"]),
    ("Nghị quyết nêu rõ: thu nhập đạt 50 triệu đồng, hộ nghèo còn 2%.", ["target", "target"]),
    ("Thực hiện nghị quyết, thu nhập đạt 50 triệu đồng.", ["achieved"]),
    ("Nếu được công nhận, huyện có 12 xã đạt chuẩn.", ["forecast"]),
    ("Huyện chọn 3 xã về đích năm nay.", [f"target {Y18}"]),
    ("Huyện chọn 3 xã về đích năm 2016.", ["achieved 2016-01-01..2016-12-31"]),
    ("Huyện chọn 3 xã làm điểm.", ["achieved"]),
    ("Cuối năm nay xã đạt 17 tiêu chí.", ["target ..2018-12-31"]),
    ("Năm 2019, tỉnh phấn đấu có thêm 8 xã đạt chuẩn. Hai phường và 3 thị trấn đạt chuẩn đô thị văn minh.", ["target 2019-01-01..2019-12-31"] * 3),
    ("Năm 2019, tỉnh phấn đấu có thêm 8 xã đạt chuẩn. Hai phường mới đạt chuẩn đô thị văn minh.", ["target 2019-01-01..2019-12-31", "achieved"]),
    ("Năm 2019, tỉnh phấn đấu có thêm 8 xã đạt chuẩn. Ông Khuê tặng 15 chiếc xe đạp.", ["target 2019-01-01..2019-12-31", "achieved"]),
    ("Tuyến kênh dài 3,2 km, vốn 11 tỷ đồng, sẽ khởi công trong quý IV.", ["target 2018-10-01..2018-12-31"] * 2),
    ("Thôn có 3 km đường, sẽ làm thêm 2 km mương.", ["achieved", "target"]),
    ("Chỉ tiêu 20 km, thực hiện 8 km.", ["target", "achieved"]),
    ("Chỉ tiêu 20 km đường, 8 km mương.", ["target", "target"]),
    ("Tỷ lệ hộ dùng nước sạch đạt 92%, vượt mục tiêu 90%.", ["achieved", "target"]),
    ("Tỷ lệ hộ dùng nước sạch đạt 92%, vượt mục tiêu đề ra.", ["achieved"]),
    ("Năm nay Huyện đoàn đăng ký 25 công trình, nay đã xong 12 công trình, trị giá 1,7 tỷ đồng.", [f"registered {Y18}", f"achieved {Y18}", f"achieved {Y18}"]),
    ("Nghị quyết của Đảng ủy: giai đoạn 2018-2022 nâng thu nhập lên 53 triệu đồng (năm 2015 là 31 triệu đồng), 100% hộ dùng nước sạch.",
     ["target 2018-01-01..2022-12-31", "achieved 2015-01-01..2015-12-31", "target 2018-01-01..2022-12-31"]),
    ("Giai đoạn 2016-2020 huyện huy động 53 tỷ đồng.", ["achieved 2016-01-01..2020-12-31"]),
    ("Cũng phải nói thêm, thôn có 148 hộ.", ["achieved"]),
    ("Toàn huyện ra quân làm 12 km đường trong tháng 9.", ["target 2018-09-01..2018-09-30"]),
    ("Sang năm, xã làm 12 km đường.", ["target 2019-01-01..2019-12-31"]),
    ("Chậm nhất 30/11, xã xong 2 tiêu chí.", ["target"]),
    ("Xã hẹn cuối năm trả 3 tỷ đồng.", ["target ..2018-12-31"]),
    ("Đúng hẹn, xã trả 3 tỷ đồng.", ["achieved"]),
    ("Xã không kịp làm 3 km đường.", ["not_achieved"]),
    ("Kế hoạch năm 2019 của xã có nhiều việc. Làm 5 km đường. Xây 2 nhà văn hóa.", ["target 2019-01-01..2019-12-31"] * 2),
    ("Kế hoạch năm 2017 của xã có nhiều việc. Làm được 5 km đường.", ["achieved 2017-01-01..2017-12-31"]),
    ("Kế hoạch của xã có nhiều việc. Cả xã có 1.018 hộ.", ["achieved"]),
    ("Muốn vậy, xã phải làm 5 km đường. Kinh phí 12 tỷ đồng.", ["target", "target"]),
    ("Muốn đạt chuẩn, xã phải có 2 mô hình.", ["required"]),
    ("Tiêu chí thu nhập yêu cầu 35 triệu đồng/người, xã đạt 30 triệu đồng/người.", ["required", "achieved"]),
    ("Lãnh đạo huyện yêu cầu thu ngân sách 35 tỷ đồng.", ["target"]),
    ("Tỷ lệ hộ nghèo còn 3% mới đạt.", ["required"]),
    ("Tỷ lệ hộ nghèo còn 3%, mới đạt ở vùng thấp.", ["achieved"]),
    ("Vốn năm 2018 chỉ có 4,6 tỷ đồng.", [f"achieved {Y18}"]),
    ("Xã chưa giải ngân hết vốn năm 2017, còn 4,6 tỷ đồng.", ["not_achieved"]),
    ("Huyện điều chỉnh kế hoạch huy động năm 2018 từ 86 tỷ đồng xuống 60 tỷ đồng.", [f"target {Y18}"] * 2),
    ("6 tháng đầu năm, xã Thượng Lộc đạt 17/19 tiêu chí.", ["achieved @2018-06-30"]),
    ("6 tháng đầu năm, xã Thượng Lộc hoàn thành 2 tiêu chí.", [f"achieved {H18}"]),
    ("Năm 2014, xã Thượng Lộc đạt 19/19 tiêu chí.", ["achieved 2014-01-01..2014-12-31"]),
    ("Năm 2017 huyện có thêm 6 xã đạt chuẩn, nâng tổng số xã đạt chuẩn lên 15 xã.", ["achieved 2017-01-01..2017-12-31", "achieved @2017-12-31"]),
    ("Huyện bố trí vốn cho 10 xã về đích trong năm 2018.", [f"target {Y18}"]),
    ("Huyện bố trí vốn cho 10 xã đạt chuẩn năm 2016.", ["achieved 2016-01-01..2016-12-31"]),
    ("Đại hội chốt: mỗi năm giúp 100 hộ thoát nghèo; xây 50 km đường hoa.", ["target", "target"]),
    ("Cán bộ chủ chốt của 3 xã dự họp.", ["achieved"]),
    ("Huyện hội ký giao ước với 12 cơ sở.", ["achieved"]),
    ("Xã thiếu 120 hố rác.", ["not_achieved"]),
    ("Xã có 41 ha lúa thiếu nước.", ["achieved"]),
    ("Hai xã lẽ ra được công nhận trong tháng 6.", ["not_achieved 2018-06-01..2018-06-30"]),
    ("Thu nhập 39,2 triệu đồng, trên mức 39 triệu đồng quy định; hộ nghèo 12,4%.", ["achieved", "required", "achieved"]),
    ("Hộ nghèo 12,4% trong khi mức trần là 13%.", ["achieved", "required"]),
    ("Nhóm đầu có loa, 2 buôn chưa.", ["not_achieved"]),
    ("Đích là 95 triệu đồng/người năm 2019; năm 2017 mới 74 triệu đồng/người.", ["target 2019-01-01..2019-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Giá còn 9.000 đồng/kg, bằng nửa năm ngoái.", ["achieved"]),
    ("Tỉnh ghi vốn 2019 là 30 tỷ đồng.", ["target 2019-01-01..2019-12-31"]),
    ("Hai năm qua xã cứng hóa được 7 km, số còn lại cần gần 12 tỷ đồng.", ["achieved 2017-01-01..2018-12-31", "forecast"]),
    ("Nghị định hỗ trợ chưa có, ngân hàng mới cho 3 hộ vay.", ["achieved"]),
    ("UBND huyện vừa giao chỉ tiêu năm 2019. 6 xã xây dựng kiểu mẫu: Thượng Lộc, Vượng Lộc.", ["target 2019-01-01..2019-12-31"]),
    ("Huyện phấn đấu năm 2019 làm 46 km đường.\nKinh phí 142 tỷ đồng.", ["target 2019-01-01..2019-12-31"] * 2),
    ("Huyện đã làm 46 km đường.\nKinh phí 142 tỷ đồng.", ["achieved", "achieved"]),
    ("Hộ nghèo còn 2,9%, trong khi kế hoạch là 3,2%. Thu nhập chốt ở 43,5 triệu đồng.", ["achieved", "target", "achieved"]),
    ("Đường bê tông được 9 km trong tổng số 35 km phải làm.", ["achieved", "target"]),
    ("Có 35 nhà phải làm lại.", ["achieved"]),
    ("Thu nhập 86 triệu đồng/người năm 2017, hơn mức yêu cầu 80 triệu đồng; 100% rác được phân loại.",
     ["achieved 2017-01-01..2017-12-31", "required 2017-01-01..2017-12-31", "achieved"]),
    ("Tỷ lệ hộ dùng nước máy 99%, riêng thôn Đông từ 87% phải lên 95%.", ["achieved", "achieved", "target"]),
    ("Xã trồng nốt 1,1 km hoa.", ["target"]),
    ("Sau 10 năm nỗ lực, phấn đấu với nhiều cách làm hay, huyện đã có 5 xã đạt chuẩn; 34 thôn được công nhận; bình quân đạt 16,5 tiêu chí/xã.", ["achieved"] * 3),
    ("Huyện nỗ lực, phấn đấu đến năm 2020 có 5 xã đạt chuẩn; 34 thôn được công nhận.", ["target ..2020-12-31"] * 2),
    ("Hội đã xây dựng kế hoạch, tổ chức phong trào, đạt nhiều hiệu quả như: giúp đỡ 29 hộ; mở 26 lớp tập huấn.", ["achieved", "achieved"]),
    ("Hội đã xây dựng kế hoạch như sau: giúp đỡ 29 hộ; mở 26 lớp tập huấn.", ["target", "target"]),
    ("Hết năm 2018, huyện dự kiến thêm 7 xã về đích.", ["forecast ..2018-12-31"]),
    ("Cuối năm 2017, hộ cận nghèo là 694 hộ.", ["achieved @2017-12-31"]),
    ("Xã đạt 12 tiêu chí (năm 2015) và hiện là 14 tiêu chí.", ["achieved @2015-12-31", "achieved @2018-07-02"]),
    ("Lúa xuân đạt 9.200 ha, sản lượng 51.520 tấn, tăng 210 tấn so với vụ xuân năm trước.", ["achieved", "achieved"]),
    ("Từ 2016 đến hết 2017, dân tự làm 312 km đường, hiến 96 ha đất.", ["achieved 2016-01-01..2017-12-31"] * 2),
    ("Về đích từ cuối năm 2014, xã hôm nay còn nợ nhà thầu 41 tỷ đồng.", ["achieved @2018-07-02"]),
    # a sentence that tells in full what the one before announced
    ("UBND tỉnh vừa công nhận các xã đạt chuẩn năm 2017. Theo đó, 5 xã được công nhận.", ["achieved 2017-01-01..2017-12-31"]),
    ("UBND tỉnh vừa kiểm tra các xã đạt chuẩn năm 2017. Theo đó, 5 xã xuống cấp.", ["achieved"]),
    ("Hôm nay, xã trao 12 căn nhà.", ["achieved"]),
    ("Trong 6 tháng còn lại của năm, huyện phấn đấu có thêm 12 xã đạt chuẩn.", ["target 2018-07-01..2018-12-31"]),
    ("Theo lộ trình, xã phải đạt 9 tiêu chí vào năm 2019, 12 tiêu chí vào năm 2020.", ["target ..2019-12-31", "target ..2020-12-31"]),
    ("Huyện phấn đấu có thêm 3 xã về đích; 12 xã đã đạt chuẩn tiếp tục giữ vững.", ["target", "achieved"]),
    ("Huyện Văn Bàn phấn đấu năm 2018 có thêm 3 xã.", ["target 2018-01-01..2018-12-31"]),
    ("Hội nghị bàn mục tiêu năm 2018, có 3 xã dự.", ["achieved 2018-01-01..2018-12-31"]),
    ("Huyện phấn đấu có thêm 3 xã về đích; 12 xã đạt chuẩn nâng cao.", ["target", "target"]),
    ("Theo tiêu chí số 10, thu nhập phải đạt 36 triệu đồng.", ["required"]),
    ("Hộ nghèo còn 7,8%, mà chuẩn là không quá 4%.", ["achieved", "required"]),
    ("Mức quy định là dưới 5%, xã Thượng Lộc còn 7%.", ["required", "achieved"]),
    ("Phải có việc làm cho bà con: xã vừa mở hai lớp may cho 65 học viên.", ["achieved", "achieved"]),
    ("Phải có việc làm cho bà con: mở hai lớp may cho 65 học viên.", ["target", "target"]),
    ("Cuối năm 2017, huyện xây 4 nhà văn hóa.", ["achieved 2017-09-01..2017-12-31"]),
    ("Hai xã Thượng Lộc và Vượng Lộc đang chờ thẩm định.", ["achieved"]),
    ("Huy động 76 tỷ đồng cho nông thôn mới\nHuyện dự kiến chi 76 tỷ đồng để thực hiện chương trình.", ["forecast", "forecast"]),
    ("Huy động 76 tỷ đồng cho nông thôn mới\nHuyện đã chi 76 tỷ đồng để thực hiện chương trình.", ["achieved", "achieved"]),
    ("2 xã đạt 14 tiêu chí.\n2 xã phấn đấu về đích.", ["achieved", "target"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_the_time_of_each(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(1) Thu nhập bình quân đầu người: 45 triệu đồng.\n(2) Số trường học đạt chuẩn: 4 trường.", ["target 2015-01-01..2020-12-31"] * 2),
        ("- Thu nhập bình quân đầu người: 45 triệu đồng.\n- Số trường học đạt chuẩn: 4 trường.", ["target 2015-01-01..2020-12-31"] * 2),
        ("I. Về kinh tế\n1. Thu nhập bình quân đầu người: 45 triệu đồng.\n2. Số trường học đạt chuẩn: 4 trường.", ["target 2015-01-01..2020-12-31"] * 2),
        ("Thu nhập bình quân đầu người đạt 45 triệu đồng.", ["achieved"]),
    ],
)
def test_a_text_that_is_a_list_of_targets(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", f"Các chỉ tiêu chủ yếu (nhiệm kỳ 2015-2020)\n{text}", scope="443", published="2015-07-02")) == expected


@pytest.mark.parametrize(("text", "expected"), [("Đến nay, cả nước có 5.800 xã đạt chuẩn.", ["achieved"]), ("Năm 2018, 9/9 xã của huyện đạt chuẩn.", ["achieved 2018-01-01..2018-12-31"]), ("Từ cuối năm 2016 đến nay, 5/9 trường của huyện đạt chuẩn.", ["achieved"]), ("Từ cuối năm 2016, 5/9 trường của huyện đạt chuẩn.", ["achieved @2016-12-31"])])
def test_no_day_is_made_up_for_an_article_of_a_month(read: Read, text: str, expected: list[str]) -> None:
    before = "Vốn bố trí trong năm 2018 là 39 tỷ đồng. "
    assert told(read("figure", before + text, scope="443", published="2018-08"))[1:] == expected


HEADLINES = [  # what only the body says of a headline's figure
    ("Sáu tháng, 17 km đường\n\nSáu tháng đầu năm 2018, xã làm được 17 km đường.", [f"achieved {H18}"] * 2),
    ("Xã làm 17 km đường\n\nSáu tháng đầu năm 2018, xã làm được 12 km đường.", ["achieved", f"achieved {H18}"]),
    ("Xã làm 17 km đường năm 2017\n\nSáu tháng đầu năm 2018, xã làm được 17 km đường.", ["achieved 2017-01-01..2017-12-31", f"achieved {H18}"]),
    ("Huyện có 12 xã đạt chuẩn\n\nĐến hết tháng 6/2018, huyện có 12 xã đạt chuẩn.", ["achieved @2018-06-30"] * 2),
    ("Xã làm 17 km đường.\n\nSáu tháng đầu năm 2018, xã làm được 17 km đường.", ["achieved", f"achieved {H18}"]),
    # a question is the heading of its answer
    ("Phỏng vấn\nPV: Kết quả năm 2017 của huyện ra sao?\nÔng Khuê: Huyện làm 17 km đường. Dân góp 3 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"] * 2),
    ("Phỏng vấn\nPV: Mục tiêu của năm 2019 là gì?\nÔng Khuê: Huyện làm 17 km đường.", ["target 2019-01-01..2019-12-31"]),
    ("Phỏng vấn\nPV: Năm 2017 huyện có nhiều đổi mới.\nÔng Khuê: Huyện làm 17 km đường.", ["achieved"]),
    # what stands at the end of the time that a report is about
    ("BÁO CÁO\nKết quả xây dựng nông thôn mới 6 tháng đầu năm 2018\nI. KẾT QUẢ\n1. Bình quân đạt 15 tiêu chí/xã.\n2. Còn 2 xã chưa đạt tiêu chí môi trường.\n"
     "3. Xã có 7 thôn.", ["achieved @2018-06-30", "not_achieved @2018-06-30", "achieved"]),
    ("8 tháng năm 2017, khách du lịch giảm còn 4.200 lượt; hộ nghèo còn 48 hộ.", ["achieved 2017-01-01..2017-08-31", "achieved @2017-08-31"]),
    # an article on a review: what the programme measures is of the time under review, where its paragraph tells of no other
    ("Huyện tổng kết\nSáng 1/7, huyện tổ chức hội nghị tổng kết chương trình năm 2017.\n\nCác xã làm 43 km đường, dân góp 9 tỷ đồng.\n\n"
     "Dịp này, 12 tập thể được khen thưởng.", ["achieved 2017-01-01..2017-12-31"] * 2 + ["achieved"]),
    ("Huyện tổng kết\nSáng 1/7, huyện tổ chức hội nghị tổng kết chương trình năm 2017.\n\nNăm 2011, thời điểm bắt tay xây dựng, xã đạt 5 tiêu chí. Dân góp 9 tỷ đồng.",
     ["achieved @2011-12-31", "achieved"]),
    ("Huyện rà soát\nTheo kết quả rà soát tháng 6/2018, huyện có 5 xã khó khăn.\n\nXã Thượng Lộc có thu nhập 13,8 triệu đồng/người.",
     ["achieved 2018-06-01..2018-06-30", "achieved"]),
    ("Nếu như năm 2011 thu nhập chỉ 11 triệu đồng/người thì nay đã đạt 31 triệu đồng/người.", ["achieved 2011-01-01..2011-12-31", "achieved @2018-07-02"]),
    ("Năm 2017, huyện có 48 sản phẩm OCOP, công nhận thêm 6 sản phẩm OCOP.", ["achieved @2017-12-31", "achieved 2017-01-01..2017-12-31"]),
    # a review of years that are over
    ("BÁO CÁO\nTổng kết Chương trình mục tiêu quốc gia giai đoạn 2011-2015\nI. KẾT QUẢ\n1. Giao thông: Cứng hóa 17 km đường.", ["achieved 2011-01-01..2015-12-31"]),
    ("BÁO CÁO\nKết quả Chương trình mục tiêu quốc gia giai đoạn 2016-2020\nI. KẾT QUẢ\n1. Giao thông: Cứng hóa 17 km đường.", ["achieved"]),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_a_headline_and_a_title_and_what_they_are_of(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


T20, T25 = "2015-01-01..2020-12-31", "2020-01-01..2025-12-31"
PARAGRAPHS = [  # (day, text, status and time of each figure)
    # what goes on with the paragraph above, and with its plan
    ("2018-12-20", "Năm 2018, xã làm nhiều việc cho dân. Bà con đổ 4 km đường.\nNgoài ra, xã xây hai nhà văn hóa.", [f"achieved {Y18}"] * 2),
    ("2018-12-20", "Năm 2018, xã làm nhiều việc cho dân. Bà con đổ 4 km đường.\nÔng Khuê xây hai nhà văn hóa.", [f"achieved {Y18}", "achieved"]),
    ("2020-06-10", "Đại hội thông qua 14 chỉ tiêu nhiệm kỳ 2020-2025.\nĐồng thời, phấn đấu kết nạp 45 đảng viên.", [f"target {T25}"] * 2),
    ("2020-06-10", "Đại hội thông qua 14 chỉ tiêu nhiệm kỳ 2020-2025.\nXã phấn đấu kết nạp 45 đảng viên.", [f"target {T25}", "target"]),
    ("2017-07-27", "Trong nhiệm kỳ qua (2012 - 2017), hội góp nhiều công sức.\nBên cạnh đó, hội làm 28 km đường.", ["achieved 2012-01-01..2017-12-31"]),
    ("2018-12-20", "Huyện họp sơ kết năm 2018.\nThu ngân sách đạt 310 tỷ đồng, vượt 4% dự toán; hoàn thành 9 dự án.", [f"achieved {Y18}"] * 2),
    ("2025-10-03", "Ba tháng qua, xã tiếp nhận 412 hồ sơ. Trước sáp nhập, ba xã làm 4 km đường.", ["achieved 2025-07-01..2025-09-30", "achieved", "achieved"]),
    ("2022-12-20", "Năm 2020, xã làm 2 km đường. Sang năm 2021, làm 3 km đường. Sang năm, làm 4 km đường.", ["achieved 2020-01-01..2020-12-31", "achieved 2021-01-01..2021-12-31", "target 2023-01-01..2023-12-31"]),
    ("2022-12-20", "Hợp tác xã (lập tháng 3/2019, 34 thành viên) bán 120 tấn.", ["achieved", "achieved"]),
    # so many years are those of the one period that the text names
    ("2020-07-22", "Nhiệm kỳ 2015-2020, xã đạt nhiều kết quả. Trong 5 năm, xã làm 14 km đường, kết nạp 143 đảng viên.", [f"achieved {T20}"] * 2),
    ("2020-07-22", "Nhiệm kỳ 2015-2020, xã đạt nhiều kết quả.\nBà con thi công trong 2 năm được 5 km mương.", ["achieved"]),
    ("2020-07-22", "Nhiệm kỳ 2020-2025, xã có nhiều việc phải làm.\nTrong 5 năm, xã làm được 14 km đường.", ["achieved"]),
    ("2014-08-01", "Hơn 3 năm qua, nhân dân hiến 23 nghìn m2 đất.", ["achieved 2011-01-01..2014-12-31"]),
    ("2024-06-20", "Trong đợt ra quân làm đường năm 2023, trên 200 hộ mở rộng ngõ. Công trình có kinh phí 180 triệu đồng.", ["achieved 2023-01-01..2023-12-31"] * 2),
    ("2024-06-20", "Theo Nghị quyết của Tỉnh ủy năm 2021, trên 200 hộ mở rộng ngõ. Công trình có kinh phí 180 triệu đồng.", ["achieved 2021-01-01..2021-12-31", "achieved"]),
    ("2024-06-20", "Ông Nguyễn Văn Khuê, sinh năm 1970, hiến 300 m2 đất.", ["achieved"]),
    # times that another sentence moved on from, and that stand behind a length
    ("2023-02-20", "Ngay tháng 1, huyện giao vốn 184 tỷ đồng. Sau Tết, các xã làm 15 km đường.", ["achieved 2023-01-01..2023-01-31", "achieved"]),
    ("2024-08-02", "Đến hết tháng 7, huyện giải ngân 33,6% (cùng kỳ năm trước đạt 41%). Cùng kỳ năm trước, huyện giải ngân 72 tỷ đồng.", ["achieved @2024-07-31", "achieved", "achieved"]),
    ("2018-05-10", "Đường liên thôn dài 2,3 km hư hỏng từ năm 2015. Xã làm tuyến đường dài 3 km trong năm 2017.", ["achieved", "achieved 2017-01-01..2017-12-31"]),
    ("2017-03-14", "Năm 2016, tỉnh được giao 228 tỷ đồng, hết năm giải ngân 221 tỷ đồng.", ["achieved 2016-01-01..2016-12-31", "achieved @2016-12-31"]),
    ("2017-03-14", "Năm 2016, tỉnh được giao 228 tỷ đồng.\nĐến hết năm phấn đấu giải ngân 221 tỷ đồng.", ["achieved 2016-01-01..2016-12-31", "target ..2017-12-31"]),
    # a time behind its figure rules nothing else; flows below the heading of a report; now, and the term that ended
    ("2015-08-14", "Ba năm qua, xã đổi thay. Thu nhập từ 9 triệu đồng năm 2010 lên 22 triệu đồng năm 2014. Xã cứng hóa 41 km đường.",
     ["achieved 2010-01-01..2010-12-31", "achieved 2014-01-01..2014-12-31", "achieved 2013-01-01..2015-12-31"]),
    ("2019-07-20", "BÁO CÁO\nI. KẾT QUẢ 6 THÁNG ĐẦU NĂM\n1. Nông thôn mới\nĐến nay xã đạt 17/19 tiêu chí. Đã bê tông hóa 1,8 km đường.", ["achieved @2019-07-20", "achieved 2019-01-01..2019-06-30"]),
    ("2019-07-20", "Đến nay xã đạt 17/19 tiêu chí. Đã bê tông hóa 1,8 km đường.", ["achieved @2019-07-20"] * 2),
    ("2021-10-11", "Năm 2012, xã nghèo. Bây giờ thì khác. Thu nhập đã là 58 triệu đồng. Từ đầu năm tới giờ, bà con góp 1,4 tỷ đồng.", ["achieved @2021-10-11", "achieved 2021-01-01..2021-10-11"]),
    ("2015-08-14", "Đại hội nhiệm kỳ 2015 - 2020 nhìn lại. Trong nhiệm kỳ, Đảng bộ kết nạp 56 đảng viên.", ["achieved 2010-01-01..2015-12-31"]),
    ("2017-08-14", "Trong nhiệm kỳ, Đảng bộ kết nạp 56 đảng viên.", ["achieved"]),
    ("2026-01-05", "NGHỊ QUYẾT\nĐiều 1. Đánh giá kết quả năm 2025\nThu ngân sách 151 tỷ đồng.\nĐiều 2. Mục tiêu năm 2026\n1. Huy động vốn đầu tư 520 tỷ đồng.",
     ["achieved 2025-01-01..2025-12-31", "target 2026-01-01..2026-12-31"]),
    # a bracket dates what it counts; debts and what was added
    ("2018-11-04", "Huyện có 46 dự án quá hạn (28 dự án trước 2010 và 18 dự án từ 2011 đến nay).", ["achieved", "achieved ..2009-12-31", "achieved 2011-01-01..2018-11-04"]),
    ("2018-11-04", "Từ mức 15.000 tỷ đồng nợ đọng vào đầu năm 2016, tới nay chỉ còn 4.900 tỷ đồng.", ["achieved @2016-01-01", "achieved @2018-11-04"]),
    ("2018-11-04", "Tỷ lệ hộ nghèo nay còn 34,7% (đầu năm là 40,25%).", ["achieved @2018-11-04", "achieved @2018-01-01"]),
    ("2022-01-16", "Trong năm 2021, tỉnh công nhận thêm 59 sản phẩm OCOP; trong đó có 22 sản phẩm 4 sao.", ["achieved 2021-01-01..2021-12-31"] * 2),
    ("2022-01-16", "Năm 2021, tỉnh có 105 sản phẩm OCOP.", ["achieved @2021-12-31"]),
    # when a work was begun dates neither its size nor its cost
    ("2018-07-27", "Trường được khởi công từ tháng 9/2017, diện tích 600 m2, tổng vốn 7 tỷ đồng.", ["achieved", "achieved"]),
    ("2018-07-27", "Tháng 3/2018, xã rải 2 km đường. Trường khởi công từ tháng 9/2017, tổng vốn 7 tỷ đồng.", ["achieved 2018-03-01..2018-03-31", "achieved"]),
    ("2018-07-27", "Năm 2017, huyện khởi công 12 công trình, tổng vốn 40 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"] * 2),
    # a mean that rose did so in the year; a mean that is reached stands at its end
    ("2015-01-19", "Năm 2014, các xã đều nâng cao tiêu chí, bình quân tăng 2,7 tiêu chí/xã. Bình quân đạt 11,2 tiêu chí/xã.", ["achieved 2014-01-01..2014-12-31", "achieved @2014-12-31"]),
]


@pytest.mark.parametrize(("day", "text", "expected"), PARAGRAPHS)
def test_what_goes_on_and_what_was_only_begun(read: Read, day: str, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published=day)) == expected


UNDATED = [  # of a text without a day: a plan for the latest year that it tells of is still a plan
    ("Trong năm 2017, huyện phấn đấu có thêm 3 xã đạt chuẩn, 2 xã nâng cao; hiến 12 ha đất.", ["target 2017-01-01..2017-12-31"] * 3),
    ("Năm 2016, huyện phấn đấu có thêm 3 xã đạt chuẩn. Năm 2017, có 2 xã đạt chuẩn.", ["target 2016-01-01..2016-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Đến năm 2017, các xã phải đạt 12 tiêu chí. Đến nay, xã đạt 9 tiêu chí.", ["target ..2017-12-31", "achieved"]),
]


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_the_time_in_a_text_without_a_day(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published=None)) == expected


ASPECTS = [  # what the figures of a sentence are
    ("Thu nhập bình quân của xã lên 24,5 triệu đồng/người.", ["average"]),
    ("Thu nhập bình quân từ 17 triệu đồng/người lên 34 triệu đồng/người.", ["average", "average"]),
    ("Thu nhập của gia đình ông Khuê lên 24,5 triệu đồng/người.", ["average"]),
    ("Tổng nguồn vốn giai đoạn tới dự kiến 43 tỷ đồng.", ["total"]),
    ("Nguồn vốn giai đoạn tới dự kiến 43 tỷ đồng.", [None]),
    ("Hội thành lập 41 tổ phụ nữ tự quản.", ["new"]),
    ("Xã Thượng Lộc (thành lập từ 3 xã) rộng hơn trước.", [None]),
    ("Đặc biệt, bà con còn hiến tặng 147 m2 đất.", [None]),
    ("Xã còn khoảng 147 hộ nghèo.", ["remaining"]),
    ("Tỷ lệ hộ nghèo còn cao (39,6%).", ["remaining"]),
    ("Số nợ của 9 xã là 43 tỷ đồng.", [None, "total"]),
    ("Xã còn nợ 3 tỷ đồng.", ["remaining"]),
    ("Kế hoạch năm 2018: 5 xã đạt chuẩn.", ["new"]),
    ("Kế hoạch đến năm 2020: 5 xã đạt chuẩn.", ["total"]),
    ("Tỉnh mới gồm 85 xã, 14 phường và 3 đặc khu.", ["total"] * 3),
    ("Hội đã tặng 14 chiếc xe đạp và 3 con bò.", [None, None]),
]


@pytest.mark.parametrize(("text", "expected"), ASPECTS)
def test_the_aspect_of_each(read: Read, text: str, expected: list[str | None]) -> None:
    assert [f.get("aspect") for f in read("figure", text, scope="443", published="2018-07-02")] == expected


LISTED = [  # lines under the words of a report -> what is told
    ("Kết quả thực hiện các chỉ tiêu năm 2017 như sau:\n1. Chỉ tiêu kinh tế\n- Tổng sản lượng lương thực là 424 tấn.\n- Thu nhập bình quân: 35 triệu đồng.",
     ["achieved 2017-01-01..2017-12-31"] * 2),
    ("\nIII. Việc tháng 9\n1. Vận động thêm 40 hộ nộp phí.\n2. Rà soát 96 hộ nghèo.", ["target 2018-09-01..2018-09-30"] * 2),
    ("\nIII. Việc tháng 5\n1. Vận động thêm 40 hộ nộp phí.\n2. Rà soát 96 hộ nghèo.", ["achieved 2018-05-01..2018-05-31"] * 2),
    ("\n2. Năm 2019:\na) Thay 6 lò đốt rác, kinh phí 15 tỷ đồng.", ["target 2019-01-01..2019-12-31"] * 2),
    ("Các chỉ tiêu năm 2019 như sau:\n1. Chỉ tiêu kinh tế\n- Tổng sản lượng lương thực là 424 tấn.", ["target 2019-01-01..2019-12-31"]),
    ("\n1. Chỉ tiêu kinh tế\n- Tổng sản lượng lương thực là 424 tấn, tăng 5% so với cùng kỳ.", ["achieved"]),
    ("\n1. Chỉ tiêu kinh tế\n- Tổng sản lượng lương thực là 424 tấn.", ["target"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), LISTED)
def test_a_list_is_what_stands_above_it(read: Read, lines: str, expected: list[str]) -> None:
    opening = "Báo cáo của huyện\nTình hình của huyện có những chuyển biến tích cực, các chương trình trọng điểm được triển khai theo đúng tiến độ của tỉnh. "
    assert told(read("figure", opening + lines, scope="443", published="2018-07-02")) == expected
