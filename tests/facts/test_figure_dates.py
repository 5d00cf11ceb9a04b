"""Days and years as papers of 2013 to 2019 tell them: bare years, "hiện" and "nay" before a verb, sums so far, parts with a time
of their own. About half of the rows read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]

TODAY, Y17, Y18, STAGE = "@2018-10-09", "2017-01-01..2017-12-31", "2018-01-01..2018-12-31", "2011-01-01..2016-12-31"

ROWS = [  # (text of 2018-10-09, status and time of each figure)
    # a year without "năm"
    ("Theo lộ trình, đến 2019 số xã đạt chuẩn là 15 xã.", ["target ..2019-12-31"]),
    ("Phương hướng đến 2020: 50% số xã đạt chuẩn; thu nhập tăng 1,8 lần.", ["target ..2020-12-31"] * 2),
    ("Có từ 1.900 đến 2020 hộ vay vốn.", ["achieved"]),
    ("Tính từ 2014, nhân dân góp 31 tỷ đồng.", ["achieved 2014-01-01..2018-10-09"]),
    # how it stands today
    ("Toàn xã hiện nuôi 1.860 con bò.", [f"achieved {TODAY}"]),
    ("Thu nhập của người dân hiện ở mức 19 triệu đồng/năm, hộ nghèo còn 16,9%.", [f"achieved {TODAY}"] * 2),
    ("Xã phát hiện trên 20 hộ nuôi lợn sai quy định.", ["achieved"]),
    ("Tỷ lệ hộ nghèo từ 28% nay chỉ còn 14,5%.", ["achieved", f"achieved {TODAY}"]),
    ("Hộ nghèo giảm từ 28% năm 2014 xuống 14,5%.", ["achieved @2014-12-31", "achieved"]),
    # a season of its own, of which the text says no more
    ("Năm 2017, huyện làm 31 km đường. Hè vừa rồi, phụ huynh góp 1.800 ngày công.", [f"achieved {Y17}", "achieved"]),
    ("Năm 2017, huyện làm 31 km đường. Phụ huynh góp 1.800 ngày công.", [f"achieved {Y17}"] * 2),
    # one year of several, told again of a part
    ("Giai đoạn 2011-2016, dân góp 215 tỷ đồng, trong đó riêng năm 2016 là 62 tỷ đồng.", [f"achieved {STAGE}", "achieved 2016-01-01..2016-12-31"]),
    ("Toàn xã có 450 ha chè, trong đó 80 ha trồng mới trong năm 2017; năng suất 150 tạ/ha.", ["achieved", f"achieved {Y17}", "achieved"]),
    ("Toàn xã trồng 450 ha chè trong năm 2017.", [f"achieved {Y17}"]),
    # months at the head of a clause
    ("Hạn kéo dài. Dù vậy, 9 tháng, tỉnh chuyển đổi được 620 ha.", ["achieved 2018-01-01..2018-09-30"]),
    ("Hạn kéo dài. Sau 9 tháng nuôi, ông bán 2 tấn cá.", ["achieved"]),
    # sums so far stand at the day; so do shares of those who have something, and criteria of all communes
    ("6 tháng đầu năm 2018, xã làm 2 km đường; lũy kế 14 km.", ["achieved 2018-01-01..2018-06-30", "achieved @2018-06-30"]),
    ("Thu ngân sách lũy kế 9 tháng 960 triệu đồng.", ["achieved 2018-01-01..2018-09-30"]),
    ("Năm 2017, huyện chuyển đổi 62 ha, đưa tổng diện tích chuyển đổi lên 410 ha.", [f"achieved {Y17}", "achieved @2017-12-31"]),
    ("Năm 2017, tỷ lệ hộ dùng nước sạch đạt 93%, tỷ lệ người dân tham gia bảo hiểm y tế đạt 91%.", ["achieved @2017-12-31"] * 2),
    ("Năm 2017, tỷ lệ người dân tham gia bảo hiểm y tế tăng 4%.", [f"achieved {Y17}"]),
    ("Năm 2017, toàn huyện đạt 189 tiêu chí.", ["achieved @2017-12-31"]),
    ("Năm 2017, xã hoàn thành 3 tiêu chí.", [f"achieved {Y17}"]),
    ("Năm 2017, tổng đàn lợn 3.450 con, gia cầm 28.000 con.", ["achieved @2017-12-31"] * 2),
    # what is to be finished, and what has been finished for its sake
    ("Phấn đấu thu 250 triệu đồng; làm xong 600 m rãnh; xây xong 2 nhà văn hóa.", ["target"] * 3),
    ("Xã đã thu 250 triệu đồng; làm xong 600 m rãnh.", ["achieved"] * 2),
    ("Để có 23 km đường bê tông, 8 nhà văn hóa khang trang, xã đã chi 86 tỷ đồng.", ["achieved"] * 3),
    ("Để có 23 km đường bê tông, xã cần 86 tỷ đồng.", ["target", "forecast"]),
    # levels that have risen stand at the day, rates of growth do not
    ("Giai đoạn 2011-2016, xã làm 31 km đường. Thu nhập tăng lên 28 triệu đồng/người/năm.", [f"achieved {STAGE}", "achieved @2016-12-31"]),
    ("Năm 2017, thu nhập tăng lên 28 triệu đồng/người/năm.", [f"achieved {Y17}"]),
    ("Năm 2017, tỷ lệ đường được cứng hóa đạt 82%, tăng 27% so với năm 2010.", ["achieved @2017-12-31"]),
    ("Năm 2017, giải ngân đạt 82%, tăng 7% so với năm 2016.", [f"achieved {Y17}"]),
    ("Năm 2017, tỉnh có 5 xã về đích, đưa số xã nông thôn mới lên 25 xã.", [f"achieved {Y17}", "achieved @2017-12-31"]),
    # a time that is still running on the day that is spoken of between
    ("Trong năm 2018, huyện thu 61 tỷ đồng. Từ nguồn vốn này, 9 công trình được khởi công, đến nay hoàn thành 7 công trình. Hộ nghèo giảm 2,6%.",
     [f"achieved {Y18}", f"achieved {Y18}", f"achieved {TODAY}", f"achieved {Y18}"]),
    ("Năm 2012, huyện thu 61 tỷ đồng. Từ nguồn vốn này, 9 công trình được khởi công, đến nay hoàn thành 7 công trình. Hộ nghèo giảm 2,6%.",
     ["achieved 2012-01-01..2012-12-31"] * 2 + [f"achieved {TODAY}", "achieved"]),
    # no single year is that of what comes every year
    ("Hộ nghèo còn 5,9% cuối năm 2017, bình quân mỗi năm giảm 2,4%.", ["achieved @2017-12-31", "achieved"]),
    # how much of its plan
    ("Từ đầu năm đến nay, huyện giải ngân 34/61 tỷ đồng kế hoạch; khởi công 22 công trình.", ["achieved 2018-01-01..2018-10-09"] * 2),
    ("Huyện lập kế hoạch giải ngân 34 tỷ đồng; khởi công 22 công trình.", ["target"] * 2),
    # parts of all that have not got there
    ("8 xã trong số 22 xã chưa xây được trung tâm văn hóa.", ["not_achieved"]),
    ("8 xã trong số 22 xã có trung tâm văn hóa.", ["achieved"]),
    ("8 xã điểm chưa kéo được điện.", ["not_achieved"]),
    # so many years together are of no single year
    ("Năm 2017, huyện có 3 xã về đích. Tổng nguồn lực huy động trong 7 năm 235 tỷ đồng, trong đó dân góp 13 tỷ đồng.", [f"achieved {Y17}", "achieved", "achieved"]),
    ("Năm 2017, huyện có 3 xã về đích. Tổng nguồn lực huy động 235 tỷ đồng.", [f"achieved {Y17}"] * 2),
    ("Bước sang 2018, huyện đăng ký 6 xã.", [f"registered {Y18}"]),
    ("Số hộ vay chuyển từ 2010 sang 2018 hộ.", ["achieved"]),
    # some of those that there are
    ("Trong năm 2017, dân góp 52 tỷ đồng. Huyện có 68 thôn, trong đó 22 thôn chưa có nhà văn hóa.", [f"achieved {Y17}", "achieved", "not_achieved"]),
    ("Trong năm 2017, dân góp 52 tỷ đồng. Có thêm 22 thôn làm xong nhà văn hóa.", [f"achieved {Y17}"] * 2),
    ("Năm kia, trưởng xóm vận động 18 hộ đào mương.", ["achieved 2016-01-01..2016-12-31"]),
    ("Phấn đấu thu ngân sách cả năm 65 tỷ đồng; kết nạp 120 đảng viên.", [f"target {Y18}"] * 2),
    ("Thu ngân sách 65 tỷ đồng, đạt 48% kế hoạch cả năm.", ["achieved"]),
    # what came about on a day of its own
    ("Giai đoạn 2011-2016, huyện được cấp 116 tỷ đồng. Lũ ngày 15/9 cuốn trôi 75 nhà.", [f"achieved {STAGE}", "achieved"]),
    ("Giai đoạn 2011-2016, huyện được cấp 116 tỷ đồng. Lũ cuốn trôi 75 nhà.", [f"achieved {STAGE}"] * 2),
    ("Đường khởi công năm 2014, hoàn thành 2016, vốn 22 tỷ đồng.", ["achieved 2014-01-01..2016-12-31"]),
    ("Huyện có 18/18 xã đạt chuẩn, năm 2017 công nhận 7 xã.", ["achieved", f"achieved {Y17}"]),
    # how it was before is set against now, and dates nothing behind
    ("Huyện có 138 ha bị hạn. Năm 2017 con số này là 70 ha. Tỉnh cấp 15 tấn gạo.", ["achieved", f"achieved {Y17}", "achieved"]),
    ("Huyện có 138 ha bị hạn. Năm 2017, 70 ha mất trắng. Tỉnh cấp 15 tấn gạo.", ["achieved", f"achieved {Y17}", f"achieved {Y17}"]),
    # the month that a report is on, and the one that has only begun
    ("BÁO CÁO\nTình hình thực hiện nhiệm vụ tháng 9, nhiệm vụ tháng 10\n1. Trong tháng, xã làm 450 m đường.\n2. Tháng 10: làm 600 m rãnh.",
     ["achieved 2018-09-01..2018-09-30", "target 2018-10-01..2018-10-31"]),
    ("BÁO CÁO\nTình hình thực hiện nhiệm vụ năm 2018\n1. Trong tháng, xã làm 450 m đường.\n2. Tháng 9: làm 600 m rãnh.",
     ["achieved 2018-10-01..2018-10-31", "achieved 2018-09-01..2018-09-30"]),
    # numbers and days that look like these
    ("Đàn bò giảm từ 2015, xuống 1.800 con.", ["achieved"]),
    ("Xã nhận việc, hoàn thành 2013 m đường bê tông.", ["achieved"]),
    ("Hôm nay đã có 300 người đến khám bệnh.", ["achieved"]),
    ("Số nợ có đến 30/9 là 12 tỷ đồng.", ["achieved @2018-09-30"]),
    ("Một sào lúa cả năm 2 tấn thóc.", ["achieved"]),
    ("Dân chỉ có gạo ăn 9 tháng, ba tháng còn lại phải mua 2 tấn.", ["achieved"]),
    ("UBND tỉnh công nhận 12 xã đạt chuẩn năm 2017. Theo đó, toàn tỉnh có 50 xã đạt chuẩn.", [f"achieved {Y17}", "achieved"]),
    ("Số xã đạt chuẩn là từ 3 đến 5 xã.", ["achieved"]),
    ("Kế hoạch thu 250 triệu đồng; làm xong 600 m rãnh, đạt 60% kế hoạch.", ["target", "achieved"]),
    # from one time to another, whatever each of them is
    ("Từ quý IV/2017 đến nay, xã giải ngân 5,2 tỷ đồng.", ["achieved 2017-10-01..2018-10-09"]),
    ("Từ năm 2012 đến ngày 30/6/2018, huyện lồng ghép 540 tỷ đồng; 9/21 xã đạt chuẩn.", ["achieved 2012-01-01..2018-06-30", "achieved @2018-06-30"]),
    ("Từ 9 tiêu chí năm 2012, đến nay xã đạt 16 tiêu chí.", ["achieved @2012-12-31", f"achieved {TODAY}"]),
    ("Hộ nghèo từ 26% đầu năm 2012 đến nay chỉ còn 7%.", ["achieved @2012-01-01", f"achieved {TODAY}"]),
    ("Năm 2013, xã về đích. Từ đó đến nay, xã đầu tư 64 tỷ đồng.", ["achieved 2013-01-01..2018-10-09"]),
    ("Năm 2013, xã về đích. Đến nay, xã có 3 thôn kiểu mẫu.", [f"achieved {TODAY}"]),
    # the year before or after the one that was told
    ("Năm 2015, huyện có 4 xã về đích; năm sau đó có thêm 6 xã.", ["achieved 2015-01-01..2015-12-31", "achieved 2016-01-01..2016-12-31"]),
    ("Năm 2014, xã đạt 12 tiêu chí. Năm tiếp theo, xã đạt 15 tiêu chí.", ["achieved @2014-12-31", "achieved @2015-12-31"]),
    ("Năm 2014, xã đạt 12 tiêu chí. Những năm tiếp theo, xã làm 15 km đường.", ["achieved @2014-12-31", "achieved 2014-01-01..2014-12-31"]),
    ("Năm 2017, xã về đích. Ngay trong năm đầu tiên, xã làm 12 km đường.", ["achieved"]),
    ("Tháng 4, huyện cấp 120 tấn gạo. Trước đó, dịp Tết, huyện đã hỗ trợ 85 tấn gạo.", ["achieved 2018-04-01..2018-04-30", "achieved"]),
    ("Tháng 4, huyện cấp 120 tấn gạo. Đồng thời, huyện hỗ trợ 85 tấn gạo.", ["achieved 2018-04-01..2018-04-30"] * 2),
    ("Đầu năm 2016 xã có 96 hộ nghèo, cuối năm còn 61 hộ.", ["achieved @2016-01-01", "achieved @2016-12-31"]),
    ("Năm học 2016-2017, xã xây 8 phòng học. Năm học này, xã xây 4 phòng học.", ["achieved 2016-01-01..2017-12-31", "achieved"]),
    # the share of what has been built stands at the end of a time, what was built or paid is of it
    ("Năm 2017, 85% đường thôn được cứng hóa, tỷ lệ trường đạt chuẩn quốc gia đạt 71%.", ["achieved @2017-12-31"] * 2),
    ("Năm 2017, xã cứng hóa 8,5 km đường thôn, vốn dân góp chiếm 32%.", [f"achieved {Y17}"] * 2),
    # the years of a stage in brackets rule what follows, those of one measure do not
    ("Sau 5 năm thực hiện nghị quyết (2013-2018), huyện làm 120 km đường, xây 35 nhà văn hóa.", ["achieved 2013-01-01..2018-12-31"] * 2),
    ("Huyện nằm ở phía tây của tỉnh, có dân số (năm 2017) 25.800 người, 112 thôn.", ["achieved @2017-12-31", "achieved"]),
    # the paragraph behind the first sentence of a text goes on with its sums
    ("Doanh số cho vay 6 tháng đầu năm 2018 của ngân hàng đạt 49 tỷ đồng, với 2.000 lượt khách.\n\nDoanh số thu nợ đạt 36 tỷ đồng.", ["achieved 2018-01-01..2018-06-30"] * 3),
    ("Doanh số cho vay 6 tháng đầu năm 2018 của ngân hàng đạt 49 tỷ đồng, với 2.000 lượt khách.\n\nAnh Páo vay 36 triệu đồng.", ["achieved 2018-01-01..2018-06-30"] * 2 + ["achieved"]),
    # "hiện" before any verb, of what is told behind it; not in "thực hiện", "hiện vật"
    ("Tỷ lệ hộ nghèo của huyện hiện giảm còn 6,1%.", ["achieved @2018-10-09"]),
    ("Mô hình hiện thu hút 42 hộ tham gia.", ["achieved @2018-10-09"]),
    ("Năm 2017, xã trưng bày 120 hiện vật.", [f"achieved {Y17}"]),
    ("Nhà văn hóa xã rộng 300 m2 hiện khóa cửa.", ["achieved"]),
    ("Cả bản giờ đã sắm được 45 xe máy.", ["achieved @2018-10-09"]),
    ("Cả xóm giờ có 31 ha chè, trong đó 22 ha chè cành.", ["achieved @2018-10-09"] * 2),
    ("Lúc 8 giờ, cả bản trồng được 45 cây.", ["achieved"]),
    # a day that opens a later clause is none of what stands before it, and goes on holding behind it
    ("Năm 2016, thôn góp 500 triệu đồng, đến nay nhà văn hóa có 200 chỗ.", ["achieved 2016-01-01..2016-12-31", "achieved @2018-10-09"]),
    ("Huyện có 90 km đường cấp huyện, đến nay đã cứng hóa 80 km. Đường cấp xã đã cứng hóa 61 km.", ["achieved"] + ["achieved @2018-10-09"] * 2),
    ("Huyện có 90 km đường cấp huyện, nay đã có 80 km. Dân góp 12 ngày công.", ["achieved", "achieved @2018-10-09", "achieved"]),
    # "sau 7 năm" of one that was told, up to now
    ("Năm 2011, xã chỉ đạt 5 tiêu chí. Sau 7 năm, xã đạt 14 tiêu chí.", ["achieved @2011-12-31", "achieved @2018-10-09"]),
    ("Năm 2011, xã chỉ đạt 5 tiêu chí. Sau 2 năm, xã đạt 14 tiêu chí.", ["achieved @2011-12-31", "achieved"]),
    ("Năm 2011, xã chỉ đạt 5 tiêu chí; sau 7 năm, đạt 14 tiêu chí, làm được 32 km đường.", ["achieved @2011-12-31", "achieved @2018-10-09", "achieved 2011-01-01..2018-12-31"]),
    ("Trước năm 2015, cả xã chưa có nhà văn hóa nào; sau 3 năm, xã làm được 21 km đường, hộ nghèo còn 3%.", ["achieved", "achieved"]),
    ("Từ 2 tiêu chí năm 2011, sau 7 năm xã đạt 17 tiêu chí.", ["achieved @2011-12-31", "achieved @2018-10-09"]),
    ("Năm 2017, sau 6 năm xây dựng nông thôn mới, xã đạt 17 tiêu chí.", ["achieved @2017-12-31"]),
    # the area of what stays is of a day, that of a year's crops of the year
    ("Năm 2016, diện tích quế là 21.300 ha. Diện tích na năm 2017 đạt 1.800 ha.", ["achieved @2016-12-31", "achieved @2017-12-31"]),
    ("Năm 2017, diện tích lúa là 21.300 ha. Diện tích gieo trồng năm 2017 đạt 1.800 ha.", [f"achieved {Y17}"] * 2),
    # what came after an event, years after the time that was told
    ("Năm 2010, thu nhập là 11 triệu đồng/người. Sau khi dồn điền đổi thửa, mỗi hộ còn 1,6 thửa.", ["achieved 2010-01-01..2010-12-31", "achieved"]),
    ("Năm 2010, thu nhập là 11 triệu đồng/người. Mỗi hộ góp 2 triệu đồng.", ["achieved 2010-01-01..2010-12-31"] * 2),
    ("Năm 2011, xã đạt 4 tiêu chí. Sau 7 năm, xã đã đổi thay. Toàn xã làm được 23 km đường.", ["achieved @2011-12-31", "achieved"]),
    ("Năm 2010, xã có 3 km đường bê tông. Giờ đây, đường làng đã khang trang. Toàn xã có 42 km đường bê tông.", ["achieved @2010-12-31", "achieved"]),
    ("Năm 2011, xã đạt 4 tiêu chí. Khi ấy, đường làng lầy lội. Toàn xã làm được 2 km đường.", ["achieved @2011-12-31", "achieved 2011-01-01..2011-12-31"]),
    ("Giai đoạn 2011-2015, xã góp 5 tỷ đồng. Qua 5 năm, xã đã đổi thay. Toàn xã làm được 23 km đường.", ["achieved 2011-01-01..2015-12-31"] * 2),
    # the parts of what came about in a year, told behind it
    ("Năm 2017, tỉnh công nhận thêm 5 xã đạt chuẩn nông thôn mới. Trong đó, huyện Can Lộc có 3 xã, huyện Thạch Hà có 2 xã.", [f"achieved {Y17}"] * 3),
    ("Năm 2017, huyện trồng 320 ha rừng. Trong số này có 110 ha rừng phòng hộ.", [f"achieved {Y17}"] * 2),
    ("Năm 2017, huyện trồng 320 ha rừng. Huyện có 110 ha rừng phòng hộ.", [f"achieved {Y17}", "achieved"]),
    ("Năm 2017, xã bàn giao 4 căn nhà. Xã có 12 thôn.", [f"achieved {Y17}", "achieved"]),
    # from something of a year until today
    ("Từ khi triển khai chương trình (năm 2011) đến nay, huyện đã huy động 890 tỷ đồng.", ["achieved 2011-01-01..2018-10-09"]),
    ("Kể từ ngày thành lập năm 2015 đến nay, hợp tác xã đã bán 1.200 tấn rau.", ["achieved 2015-01-01..2018-10-09"]),
    ("Từ khi được công nhận (tháng 12/2015) cho đến nay, xã có 7 thôn, góp 4 tỷ đồng.", ["achieved @2018-10-09", "achieved 2015-12-01..2018-10-09"]),
    ("Từ khi có đường, năm 2017, xã trồng 12 ha cam; đến nay có 30 ha cam.", [f"achieved {Y17}", f"achieved {TODAY}"]),
    ("Từ ngày 13 đến 19/3, đoàn viên quét dọn 150 km đường.", ["achieved 2018-03-13..2018-03-19"]),
    ("Ngày 13 và 19/3, huyện tập huấn cho 150 người.", ["achieved"]),
    # a time of its own, of which the text says no more
    ("Năm 2017, huyện làm 31 km đường. Sau bão, huyện dựng 40 nhà tạm.", [f"achieved {Y17}", "achieved"]),
    ("Năm 2017, huyện làm 31 km đường. Mấy năm gần đây, dân trồng 40 ha cam.", [f"achieved {Y17}", "achieved"]),
    ("Năm 2017, huyện làm 31 km đường. Mới đây, hội trao 5 con bò.", [f"achieved {Y17}", "achieved"]),
    ("Năm 2017, huyện làm 31 km đường. Hội trao 5 con bò.", [f"achieved {Y17}"] * 2),
    # the year behind a decision that a comma ends is that of what follows
    ("Theo Quyết định số 1031/QĐ-UBND, năm 2017 huyện làm 31 km đường.", [f"achieved {Y17}"]),
    ("Theo Quyết định số 1031/QĐ-UBND năm 2017, huyện làm 31 km đường.", ["achieved"]),
    # the year after the one that was told
    ("Năm 2016, anh Tuấn trồng 1 ha cam. Năm sau, anh trồng thêm 2 ha.", ["achieved 2016-01-01..2016-12-31", f"achieved {Y17}"]),
    ("Năm 2018, huyện có thêm 5 xã đạt chuẩn. Năm sau, huyện có thêm 3 xã.", [f"achieved {Y18}", "target 2019-01-01..2019-12-31"]),
    ("Huyện làm 31 km đường, tăng 5 km so với năm 2015. Năm sau, huyện làm 3 cây cầu.", ["achieved", "target 2019-01-01..2019-12-31"]),
    ("Năm đầu, anh lãi 40 triệu đồng. Năm sau, anh lãi 90 triệu đồng.", ["achieved", "achieved"]),
    # the year from which a development set out is none of what became of it
    ("Từ 25 hội viên khi mới thành lập năm 2017, hội có 140 hội viên.", [f"achieved {Y17}", "achieved"]),
    ("Từ chỗ chỉ có 5 hộ nuôi vào năm 2017, đến nay xã có 130 hộ nuôi hươu.", [f"achieved {Y17}", f"achieved {TODAY}"]),
    ("Thu từ 25 hội viên năm 2017, hội có 140 triệu đồng.", [f"achieved {Y17}"] * 2),
    # how many months a work took, and those of this year
    ("Công trình hoàn thành sau 9 tháng, tổng vốn 5,8 tỷ đồng.", ["achieved"]),
    ("Kết quả 9 tháng, huyện thu 58 tỷ đồng.", ["achieved 2018-01-01..2018-09-30"]),
    # what comes every year is of no single one
    ("Năm 2017, xã làm 31 km đường. Mô hình cho lãi 100 triệu đồng/ha/năm.", [f"achieved {Y17}", "achieved"]),
    ("Năm 2017, xã làm 31 km đường. Thu nhập đạt 30 triệu đồng/người/năm.", [f"achieved {Y17}"] * 2),
    # how things stood when something was done in a month
    ("Tính đến thời điểm xét công nhận (tháng 11/2017), xã đạt 19/19 tiêu chí; hộ nghèo 1,2%.", ["achieved @2017-11-30"] * 2),
    ("Tại thời điểm 30/6/2018, xã có 4 trạm bơm.", ["achieved @2018-06-30"]),
    ("Năm 2011, xã đạt 3 tiêu chí; sau 7 năm đạt 11 tiêu chí. Thu nhập đạt 21,6 triệu đồng.", ["achieved @2011-12-31", f"achieved {TODAY}", "achieved"]),
    ("Năm 2011, xã đạt 3 tiêu chí; hộ nghèo 24%. Thu nhập đạt 21,6 triệu đồng.", ["achieved @2011-12-31"] * 2 + ["achieved 2011-01-01..2011-12-31"]),
    # a number of years that ended before today
    ("Năm 2015, xã đạt 5 tiêu chí. Sau hai năm, xã đạt 9 tiêu chí.", ["achieved @2015-12-31", "achieved @2017-12-31"]),
    ("Năm 2015, xã đạt 5 tiêu chí. Sau hơn hai năm, xã đạt 9 tiêu chí.", ["achieved @2015-12-31", f"achieved {TODAY}"]),
    # months of a plan lie ahead
    ("Hợp tác xã sẽ mở 3 lớp trong tháng 3 tới.", ["target 2019-03-01..2019-03-31"]),
    ("Xã phấn đấu tháng 3 hoàn thành 3 tiêu chí. Tháng 3, xã làm 3 km đường.", ["target 2018-03-01..2018-03-31", "achieved 2018-03-01..2018-03-31"]),
    ("Từ năm 2008 đến nay dân góp 10 ngày công. Thôn mong được làm nốt 6 km còn lại.", ["achieved 2008-01-01..2018-10-09", "target"]),
    # what is so much of all, and what is listed behind it, is of a day
    ("Năm 2017, tỉnh thu 68 tỷ đồng. Tỉnh có 142 xã đạt chuẩn, chiếm 77,6%; 34 xã nâng cao; 6 huyện được công nhận.", [f"achieved {Y17}"] + ["achieved @2017-12-31"] * 3),
    ("Năm 2017, 6/6 trường duy trì chuẩn quốc gia. Hộ nghèo 24 hộ (1,2%).", ["achieved @2017-12-31"] * 2),
    ("Năm 2017, 24 hộ nghèo (1,2%) được hỗ trợ xây nhà.", [f"achieved {Y17}"]),
    # the year of a norm dates nothing else
    ("Chuẩn thu nhập năm 2017 của vùng là 43 triệu đồng. Xã đã trồng 46 ha cam.", [f"required {Y17}", "achieved"]),
    ("Số trường đạt chuẩn năm 2017 là 12 trường.", [f"achieved {Y17}"]),
    # the plan that was announced is for its year
    ("Huyện vừa ban hành kế hoạch phát triển sản phẩm OCOP năm 2019. Mục tiêu là có thêm 5 sản phẩm.", ["target 2019-01-01..2019-12-31"]),
    ("Huyện vừa ban hành kế hoạch phát triển sản phẩm OCOP năm 2019. Huyện sẽ mở 5 lớp.", ["target"]),
    ("Xã phải hoàn thành 3 tiêu chí trong quý IV; cuối năm đạt ít nhất 16 tiêu chí.", ["target 2018-10-01..2018-12-31", "target ..2018-12-31"]),
    # what is compared with a season of last year
    ("Giá lúa 7.800 đồng/kg, cao hơn cùng vụ năm ngoái; mỗi ha lãi 25 triệu đồng.", ["achieved"] * 2),
    ("Vụ đông năm ngoái mỗi ha lãi 25 triệu đồng.", [f"achieved {Y17}"]),
    # a province is no comparison
    ("Cao Bằng năm 2017 trồng 120 ha cam.", [f"achieved {Y17}"]),
    ("Sản lượng bằng năm 2017 là 120 tấn.", ["achieved"]),
    # up to a day is never a year of a standard
    ("Nợ đọng của các xã đạt chuẩn đến ngày 31/1/2018 là 69 tỷ đồng; có 19 xã nợ 63 tỷ đồng.", ["achieved @2018-01-31"] * 3),
    ("Nợ đọng của các xã đạt chuẩn năm 2017 là 69 tỷ đồng; có 19 xã chưa có chợ.", [f"achieved {Y17}", "not_achieved"]),
    # since when a work is in use or was begun, which is no time of its cost
    ("Chợ có tổng kinh phí 4 tỷ đồng, đưa vào sử dụng từ năm 2017.", ["achieved"]),
    ("Chợ có tổng kinh phí 4 tỷ đồng, đưa vào sử dụng năm 2017.", [f"achieved {Y17}"]),
    ("Chợ có tổng kinh phí 4 tỷ đồng, dự kiến tháng 12 tới đưa vào sử dụng.", ["target"]),
    ("Huyện dự kiến chi 4 tỷ đồng, hoàn thành trong năm 2019.", ["target 2019-01-01..2019-12-31"]),
    ("Cầu khởi công từ tháng 3/2017, kinh phí 42 tỷ đồng, sớm hoàn thành 2 nhịp.", ["achieved"] * 2),
    ("Cầu khởi công tháng 3/2017 và hoàn thành tháng 8/2018, kinh phí 42 tỷ đồng.", ["achieved 2017-03-01..2018-08-31"]),
    # how many there were, and what those did or got
    ("Năm 2013, xã có 318 hộ nghèo, chiếm 24%.", ["achieved @2013-12-31"]),
    ("Năm 2017, xã có 32 hộ nghèo được hỗ trợ xây nhà; 41 hộ nghèo vay vốn.", [f"achieved {Y17}"] * 2),
    ("Năm 2012, xã chỉ có 4 mô hình trồng bưởi; năm 2017 đã có 19 mô hình.", ["achieved @2012-12-31", "achieved @2017-12-31"]),
    # a time that opens a clause of its own behind a figure that has one; without one in front it is the figure's
    ("Năm 2012, xã mới đạt 5 tiêu chí, đến năm 2016 thì xã được công nhận.", ["achieved @2012-12-31"]),
    ("Xã có 12 hộ nghèo, đến năm 2020 thì hết.", ["achieved"]),
    ("Năm 2017, hội xây dựng 5 mô hình mới; có 21 doanh nghiệp thành lập mới.", [f"achieved {Y17}"] * 2),
    # several years looked back on; a programme that runs on dates nothing
    ("Sáng 8/10, huyện họp tổng kết chương trình nông thôn mới giai đoạn 2014-2018. Các xã làm 186 km đường.", ["achieved 2014-01-01..2018-12-31"]),
    ("Sáng 8/10, huyện họp triển khai chương trình nông thôn mới giai đoạn 2014-2018. Các xã làm 186 km đường.", ["achieved"]),
    ("Sáng 8/10, huyện họp sơ kết chương trình nông thôn mới giai đoạn 2016-2020. Các xã làm 186 km đường.", ["achieved"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_dates_of_press(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-10-09")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [  # (text of 2019-01-22, status and time of each figure)
        (
            "Năm 2019: 8 xã đạt chuẩn; năm vừa rồi, hộ nghèo giảm 4%.",
            ["target 2019-01-01..2019-12-31", f"achieved {Y18}"],
        ),
        ("Năm 2018: 8 xã đạt chuẩn.", [f"achieved {Y18}"]),
        ("Năm 2019, đã có 8 xã đạt chuẩn.", ["achieved 2019-01-01..2019-12-31"]),
    ],
)
def test_dates_in_january(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2019-01-22")) == expected


AT_TIMES = [  # (day, text, status and time of each figure)
    # an hour or a part of a day up to which was counted; the same day as the one told last
    ("2024-10-31", "Ngày 30/10, mưa lớn. Tính đến 7 giờ cùng ngày, huyện còn 948 hộ bị ngập.", ["achieved @2024-10-30"]),
    ("2024-10-31", "Tính đến 7 giờ cùng ngày, huyện còn 948 hộ bị ngập.", ["achieved @2024-10-31"]),
    ("2024-10-31", "Đến 7 giờ ngày 29/10, còn 12 thôn ngập. Đến 19h30 cùng ngày, còn 4 thôn ngập.", ["achieved @2024-10-29"] * 2),
    ("2024-10-31", "Đến trưa 30/10, 148 trường đã dạy học trở lại; tính đến 6h sáng nay còn 2 trường.", ["achieved @2024-10-30", "achieved @2024-10-31"]),
    ("2025-01-02", "Đến chiều 31/12, xã còn 14 nhà tạm. Đến tối qua, xã còn 9 nhà tạm.", ["achieved @2024-12-31", "achieved @2025-01-01"]),
    ("2024-10-31", "Hội nghị lùi đến sáng 2/11 có 120 đại biểu. Họp xong lúc 11 giờ cùng ngày, 12 hộ ký.", ["achieved"] * 2),
    ("2024-10-31", "Từ 6 giờ đến 18 giờ cùng ngày, xã chở 12 tấn gạo.", ["achieved"]),
    ("2024-10-31", "Nước rút, đến chiều có 12 hộ về nhà.", ["achieved"]),
    ("2024-07-31", "Xã phải giải ngân tối thiểu 95% vốn đến 31-12.", ["target ..2024-12-31"]),
    # what was done within a day is of that day; nothing else of its sentence, and no other sentence
    ("2024-10-31", "Ngay trong đêm 30/10, UBND huyện đã cử 3 tổ công tác.", ["achieved 2024-10-30..2024-10-30"]),
    ("2024-10-31", "Trong ngày 30/10, lực lượng chức năng đã chở 12 tấn gạo.", ["achieved 2024-10-30..2024-10-30"]),
    ("2024-10-31", "Trong ngày 30/10, đoàn về xã, nơi hộ nghèo còn 2%. Xã đã làm 12 km đường.", ["achieved"] * 2),
    ("2024-10-31", "Sáng 30/10, UBND huyện trao 12 căn nhà.", ["achieved"]),
    # the end of the year, in January that of the last; of the year before or after
    ("2016-01-12", "Tính đến cuối năm, các xã nợ 187 tỷ đồng. Kết thúc năm, huyện còn 42 hộ nghèo.", ["achieved @2015-12-31"] * 2),
    ("2016-01-12", "Đến cuối năm, các xã nợ 187 tỷ đồng.", ["achieved @2015-12-31"]),
    ("2016-01-12", "Đến cuối năm, huyện phấn đấu có thêm 3 xã đạt chuẩn.", ["target ..2016-12-31"]),
    ("2016-11-12", "Tính đến cuối năm, toàn huyện đã có 12 xã đạt chuẩn.", ["achieved @2016-12-31"]),
    ("2017-11-20", "Xã phấn đấu cuối năm sau hộ nghèo còn dưới 7%. Đến hết năm tới, xã phấn đấu có 6 vườn mẫu.", ["target ..2018-12-31"] * 2),
    ("2017-11-20", "Cuối năm trước, xã còn 81 hộ nghèo.", ["achieved @2016-12-31"]),
    ("2017-11-20", "Năm 2014, xã đạt 9 tiêu chí, cuối năm sau đó đạt 12 tiêu chí.", ["achieved @2014-12-31", "achieved @2015-12-31"]),
    # the year of a law or a paper
    ("2020-06-18", "Năm 2013, khi chuyển đổi theo Luật HTX năm 2012, HTX chỉ còn 112 thành viên.", ["achieved @2013-12-31"]),
    ("2020-06-18", "Theo Nghị định 57 năm 2018, tỉnh đã hỗ trợ 12 doanh nghiệp.", ["achieved"]),
    ("2020-06-18", "Tuyên truyền pháp luật năm 2019 được 12 buổi.", ["achieved 2019-01-01..2019-12-31"]),
    ("2020-06-18", "Theo Luật Hợp tác xã, năm 2019 huyện thành lập mới 12 HTX.", ["achieved 2019-01-01..2019-12-31"]),
    # a count in brackets is what its share is; one year's part of all that met the standard
    ("2017-06-12", "Cuối năm 2016, hộ nghèo còn 8,7% (112 hộ).", ["achieved @2016-12-31"] * 2),
    ("2019-07-30", "Đầu năm 2019, hộ nghèo chiếm 14,2% (431 hộ).", ["achieved @2019-01-01"] * 2),
    ("2017-06-12", "Năm 2016, hộ nghèo giảm 2,1% (54 hộ).", ["achieved 2016-01-01..2016-12-31"] * 2),
    ("2022-01-12", "Lũy kế 118/187 thôn đạt chuẩn; riêng năm 2021 có 11 thôn được công nhận.", ["achieved", "achieved 2021-01-01..2021-12-31"]),
    ("2022-01-12", "Năm 2021, 118/187 thôn đạt chuẩn.", ["achieved @2021-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "expected"), AT_TIMES)
def test_days_hours_and_ends_of_years(read: Read, day: str, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published=day)) == expected


@pytest.mark.parametrize(
    ("text", "aspects"),
    [  # "mới" that is "only" and what falls further
        ("Năm 2011, khi bắt tay vào làm mới đạt 8 tiêu chí.", [None]),
        ("Lúc thành lập mới có 7 thành viên.", ["total"]),
        ("Diện tích trồng mới đạt 320 ha. Xã thành lập mới 3 HTX.", ["new", "new"]),
        ("Khi có vốn, xã làm mới được 3 km đường.", ["new"]),
        ("Hộ nghèo còn 8,7% (112 hộ), mục tiêu năm nay giảm thêm 2%.", ["remaining", "remaining", "change"]),
        ("Năm nay, huyện phấn đấu giảm thêm 120 hộ nghèo, có thêm 2 xã đạt chuẩn.", ["change", "new"]),
    ],
)
def test_only_and_further(read: Read, text: str, aspects: list[str | None]) -> None:
    assert [f.get("aspect") for f in read("figure", text, scope="443", published="2017-06-12")] == aspects
