"""Figures of papers that tell their time once: the term of a body, or what is reviewed and what is planned next."""

from __future__ import annotations

import pytest
from figure_lines import told

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document, dump

T15, T20 = "2015-01-01..2020-12-31", "2020-01-01..2025-12-31"
Y13, Y14 = "2013-01-01..2013-12-31", "2014-01-01..2014-12-31"
LAST19 = "2019-07-01..2019-12-31"
TITLE = "Tổng kết chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2013, triển khai nhiệm vụ năm 2014.\n"

TERMS = [  # (day, text, status and time of each figure)
    # a body gives account of its term to the congress that ends it
    ("2020-06-10", "BÁO CÁO CHÍNH TRỊ\ncủa Ban Chấp hành Đảng bộ xã khóa XI, nhiệm kỳ 2015 - 2020\nI. Kết quả\n1. Làm 12 km đường.\n2. Hộ nghèo còn 2,1%.",
     [f"achieved {T15}", "achieved @2020-06-10"]),
    ("2020-06-10", "BÁO CÁO\nBan Chấp hành Đảng bộ xã trình Đại hội đại biểu lần thứ XII, nhiệm kỳ 2020 - 2025\nI. Kết quả\n1. Làm 12 km đường.", [f"achieved {T15}"]),
    ("2018-06-10", "BÁO CÁO\nHội đồng nhân dân xã khóa XI, nhiệm kỳ 2015 - 2020\nI. Kết quả\n1. Làm 12 km đường.", ["achieved"]),
    ("2020-06-10", "BÁO CÁO\nKỳ họp thứ 9 HĐND xã khóa XI, nhiệm kỳ 2016 - 2021\nI. Kết quả\n1. Làm 12 km đường.", ["achieved"]),
    # what a congress resolved for a term, as it ends; not amid it
    ("2020-08-10", "Thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2015 - 2020, xã đã làm 12 km đường.", [f"achieved {T15}"]),
    ("2018-08-10", "Thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2015 - 2020, xã đã làm 12 km đường.", ["achieved"]),
    ("2020-08-10", "Đại hội Đảng bộ xã nhiệm kỳ 2015 - 2020 bầu 15 đồng chí.", ["achieved"]),
    # the beginning and the end of a term
    ("2022-08-10", "Đại hội xã nhiệm kỳ 2020 - 2025 đã họp.\nĐến cuối nhiệm kỳ, xã phấn đấu làm 12 km đường.", ["target ..2025-12-31"]),
    ("2020-08-10", "Nhiệm kỳ 2015 - 2020 đã qua, nhiệm kỳ 2020 - 2025 mở ra.\nXã phấn đấu đến hết nhiệm kỳ làm 12 km đường.", ["target ..2025-12-31"]),
    ("2020-08-10", "Nửa cuối nhiệm kỳ, xã phấn đấu làm 12 km đường.", ["target"]),
    ("2020-08-10", "Nhiệm kỳ 2015 - 2020, hộ nghèo giảm từ 12% đầu nhiệm kỳ xuống còn 2,1%.", ["achieved @2015-01-01", "achieved @2020-08-10"]),
    ("2020-08-10", "Ngay từ đầu nhiệm kỳ, xã huy động 12 tỷ đồng.", ["achieved"]),
    # what is planned next in a paper that reviews a time; whatever "mục tiêu quốc gia" stands in front
    ("2014-01-15", TITLE + "Các xã làm 12 km đường.\nHuyện phấn đấu làm 15 km.", [f"achieved {Y13}", f"target {Y14}"]),
    ("2014-01-15", TITLE + "Huyện giao chỉ tiêu cho các xã: làm 40 km đường.", [f"target {Y14}"]),
    ("2014-01-15", "Tổng kết chương trình nông thôn mới năm 2013.\nHuyện phấn đấu làm 15 km đường.", ["target"]),
    ("2018-12-15", "BÁO CÁO\nTổng kết nhiệm vụ năm 2018, triển khai nhiệm vụ năm 2019\nI. Kết quả\nLàm 12 km đường.\nII. Nhiệm vụ\nLàm 15 km đường.",
     ["achieved 2018-01-01..2018-12-31", "target 2019-01-01..2019-12-31"]),
    ("2019-07-05", "BÁO CÁO\nKết quả 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2019\nA. KẾT QUẢ\nLàm 12 km đường.\nB. PHƯƠNG HƯỚNG\nLàm 15 km đường.",
     ["achieved 2019-01-01..2019-06-30", f"target {LAST19}"]),
    ("2019-07-05", "Chiều 4/7, huyện sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2019.\nBí thư yêu cầu các xã hoàn thành 30 nhà văn hóa.", [f"target {LAST19}"]),
    ("2015-03-20", "BÁO CÁO\nTổng kết nhiệm kỳ 2010 - 2015, phương hướng nhiệm kỳ 2015 - 2020\nI. Kết quả\nLàm 12 km đường.\nII. Phương hướng\nLàm 15 km đường.",
     ["achieved 2010-01-01..2015-12-31", f"target {T15}"]),
    # a stage in brackets below the title, or within the sentence
    ("2015-07-20", "KẾT QUẢ CHƯƠNG TRÌNH NÔNG THÔN MỚI\n(Giai đoạn 2011 - 2015)\nI. Kết quả\n1. Xã đạt 14 tiêu chí.", ["achieved @2015-07-20"]),
    ("2015-07-20", "KẾT QUẢ CHƯƠNG TRÌNH NÔNG THÔN MỚI\n(Kèm theo Báo cáo số 12/BC-UBND)\nI. Kết quả\n1. Xã đạt 14 tiêu chí.", ["achieved"]),
    ("2020-08-10", "Tốc độ tăng trưởng bình quân 5 năm (2016 - 2020) đạt 8%.", ["achieved 2016-01-01..2020-12-31"]),
    ("2020-08-10", "Xã đạt 19 tiêu chí (công nhận năm 2015) và có 120 hộ khá.", ["achieved 2015-01-01..2015-12-31", "achieved"]),
    # a text that begins with the heading of a part; with a headline
    ("2018-12-15", "II. NHIỆM VỤ NĂM 2019\n1. Làm 12 km đường. Phấn đấu trong quý II xong 8 km.", ["target 2019-01-01..2019-12-31", "target 2019-04-01..2019-06-30"]),
    ("2018-12-15", "Nhiệm vụ năm 2019 nặng nề\nXã đã làm 12 km đường.", ["achieved"]),
    # what is estimated up to a day that is over; a review with which a sentence opens
    ("2018-07-10", "Ước đến hết tháng 6/2018, huyện giải ngân 12 tỷ đồng.", ["forecast @2018-06-30"]),
    ("2018-07-10", "Huyện hứa cấp 6 tỷ đồng.", ["target"]),
    ("2018-07-10", "Đánh giá tình hình thực hiện nhiệm vụ 6 tháng đầu năm, báo cáo tại kỳ họp thường lệ của Hội đồng nhân dân huyện nêu rõ thu ngân sách trên địa bàn đạt 72 tỷ đồng; thu từ đất 8 tỷ đồng.",
     ["achieved 2018-01-01..2018-06-30"] * 2),
    ("2020-08-10", "Có 8/9 thôn giữ vững danh hiệu thôn văn hóa. Xã có 9 thôn.", ["achieved", "achieved"]),
    # a month or a day that something is planned for, of the year that comes; the year that has just begun
    ("2021-12-10", "Yêu cầu xã hoàn thành 3 nhà văn hóa trước 30/4.", ["target ..2022-04-30"]),
    ("2021-12-10", "Phấn đấu đến 31/3 giải ngân 12 tỷ đồng.", ["target ..2022-03-31"]),
    ("2021-12-10", "Năm 2021, xã đặt mục tiêu làm 5 km đường trong quý I.", ["target 2021-01-01..2021-03-31"]),
    ("2021-12-10", "Đến 31/3, huyện giải ngân 12 tỷ đồng.", ["achieved @2021-03-31"]),
    ("2021-05-10", "Yêu cầu xã hoàn thành 3 nhà văn hóa trước 30/4.", ["target"]),
    ("2014-01-15", "Năm 2013, huyện làm 42 km đường. Năm tới, huyện phấn đấu làm 50 km.", [f"achieved {Y13}", f"target {Y14}"]),
    ("2014-01-15", "Năm tới, huyện phấn đấu làm 50 km đường.", ["target 2015-01-01..2015-12-31"]),
    ("2013-12-25", "Năm 2013, huyện làm 42 km đường. Năm tới, huyện phấn đấu làm 50 km.", [f"achieved {Y13}", f"target {Y14}"]),
    ("2018-02-10", "Năm 2017 khép lại với nhiều niềm vui.\nCả năm, xã làm được 6,4 km đường.", ["achieved 2017-01-01..2017-12-31"]),
    ("2018-06-10", "Năm 2017 khép lại với nhiều niềm vui.\nCả năm, xã làm được 6,4 km đường.", ["achieved 2018-01-01..2018-12-31"]),
    ("2018-02-10", "Năm 2017, xã về đích.\nXã phấn đấu trong năm làm 12 km đường.", ["target 2018-01-01..2018-12-31"]),
    ("2018-06-10", "Năm 2016, xã đặt mục tiêu trong năm làm 12 km đường.", ["target 2016-01-01..2016-12-31"]),
    ("2018-02-10", "Năm mới 2018, xã đặt mục tiêu làm thêm 4 km đường.", ["target 2018-01-01..2018-12-31"]),
    ("2020-10-15", "Mười năm trước, xã bắt tay xây dựng nông thôn mới. Ngày ấy, cả xã chỉ có 30% hộ nghèo.", ["achieved @2010-12-31"]),
    ("2020-10-15", "Đời sống đã đổi thay. Ngày ấy, cả xã chỉ có 30% hộ nghèo.", ["achieved"]),
    # years one by one; the years that were told last; the year of a title that counts what happened; the time of a plan
    ("2023-11-20", "Từ năm 2021 đến nay, huyện làm 86 km đường: 2021 (24 km), 2022 (30 km), 2023 (32 km).",
     ["achieved 2021-01-01..2023-11-20", *(f"achieved {y}-01-01..{y}-12-31" for y in (2021, 2022, 2023))]),
    ("2023-11-20", "Giai đoạn 2021 - 2022, huyện có đổi mới.\nTrong giai đoạn này, huyện làm 86 km đường.", ["achieved 2021-01-01..2022-12-31"]),
    ("2023-11-20", "Huyện có đổi mới. Trong giai đoạn này, huyện làm 86 km đường.", ["achieved"]),
    ("2014-01-15", "6 sự kiện nổi bật của huyện A năm 2013\n1. Huyện làm 12 km đường.\n2. Hộ nghèo giảm còn 3%.", [f"achieved {Y13}", f"achieved {Y13}", "achieved @2013-12-31"]),
    ("2014-01-15", "Sự kiện ra quân năm 2013\n1. Huyện làm 12 km đường.", ["achieved"]),
    ("2014-01-15", "Đề án xây dựng nông thôn mới xã A giai đoạn 2014 - 2015\nI. Hiện trạng\n1. Có 24 km đường.\nII. Mục tiêu\n1. Làm 14 km đường.",
     ["achieved", "target 2014-01-01..2015-12-31"]),
    ("2014-01-15", "Huyện triển khai kế hoạch năm 2014\nXã phấn đấu làm 14 km đường.", ["target"]),
    # when a debt is paid back, and which year's money is owed; what was done with animals
    ("2017-09-10", "Đoàn đề nghị huyện bố trí 15 tỷ đồng trả nợ trong năm 2018; phấn đấu đến hết năm 2020 không còn nợ.", ["target 2018-01-01..2018-12-31"]),
    ("2017-09-10", "Huyện còn 15 tỷ đồng chưa giải ngân hết vốn năm 2016; đến hết năm 2017 phải xong.", ["not_achieved"]),
    ("2014-01-15", "Năm 2013, toàn huyện tiêu hủy 12.400 con lợn, tổng đàn còn 8.000 con.", [f"achieved {Y13}", "achieved @2013-12-31"]),
    # what a unit had of roads; from where a development set out; parts, each of its own year; years that are not told
    ("2019-08-12", "Năm 2011, toàn huyện chỉ có 12 km đường bê tông.", ["achieved @2011-12-31"]),
    ("2019-08-12", "Năm 2011, toàn huyện có thêm 12 km đường bê tông.", ["achieved 2011-01-01..2011-12-31"]),
    ("2019-08-12", "Từ 4 tiêu chí khi bắt đầu, xã đạt 12 tiêu chí vào năm 2015 và 17 tiêu chí hiện nay.", ["achieved", "achieved @2015-12-31", "achieved @2019-08-12"]),
    ("2019-08-12", "Từ 4 tiêu chí năm 2011, xã đạt 17 tiêu chí hiện nay.", ["achieved @2011-12-31", "achieved @2019-08-12"]),
    ("2019-08-12", "Trong số 12 xã đạt chuẩn có 3 xã đạt năm 2014.", ["achieved", "achieved 2014-01-01..2014-12-31"]),
    ("2019-08-12", "Năm 2018, xã về đích. Mấy năm nay, xã làm 20 km đường.", ["achieved"]),
    ("2019-08-12", "Năm 2018, xã đổi mới. Xã làm 20 km đường.", ["achieved 2018-01-01..2018-12-31"]),
    # titles of papers in offices: work of a year, how things stand on a day; a report without headings
    ("2014-01-15", "CÔNG TÁC HỘI PHỤ NỮ XÃ NĂM 2013\n- Vận động trồng 3 km đường hoa.\nPhương hướng năm 2014:\n- Trồng 2 km đường hoa.", [f"achieved {Y13}", f"target {Y14}"]),
    ("2014-01-15", "Làm tốt công tác Hội\n- Vận động trồng 3 km đường hoa.", ["achieved"]),
    ("2018-08-05", "TÌNH HÌNH NÔNG THÔN MỚI ĐẾN NGÀY 31/7/2018\nHuyện có 9/17 xã đạt chuẩn. Trong tháng, các xã làm 4,2 km đường.",
     ["achieved @2018-07-31", "achieved 2018-07-01..2018-07-31"]),
    ("2016-03-25", "Báo cáo tổng kết nhiệm kỳ 2011 - 2016 của UBND xã\nVề xã hội: xóa 84 nhà tạm.", ["achieved 2011-01-01..2016-12-31"]),
    ("2016-03-25", "Tổng kết nhiệm kỳ 2011 - 2016 ở xã A\nDịp này, huyện tặng 84 giấy khen.", ["achieved"]),
    ("2020-08-10", "Thực hiện Nghị quyết Đại hội Đảng bộ xã, nhiệm kỳ 2015 - 2020, xã có nhiều khó khăn.\nSong, xã đã nỗ lực.\nI. Kinh tế\n1. Làm 14 km đường.", [f"achieved {T15}"]),
    ("2018-08-10", "Thực hiện Nghị quyết Đại hội Đảng bộ xã, nhiệm kỳ 2015 - 2020, xã có nhiều khó khăn.\nSong, xã đã nỗ lực.\nI. Kinh tế\n1. Làm 14 km đường.", ["achieved"]),
    ("2023-05-12", "Nửa đầu nhiệm kỳ 2020 - 2025, có 16/30 chỉ tiêu đạt, 12/30 chỉ tiêu có khả năng sẽ đạt vào cuối nhiệm kỳ. Trong đó, thu ngân sách trên địa bàn đạt 8 tỷ đồng, đạt 120% nghị quyết đại hội.",
     ["achieved 2020-01-01..2023-05-12", "forecast ..2025-12-31", "achieved 2020-01-01..2023-05-12"]),
    # what was done in a term goes on behind how things stand now; what is told of a single year or of faults does not
    ("2022-06-08", "Nhiệm kỳ 2017 - 2022, Hội có đổi mới. Hiện nay, Hội có 236 chi hội. Hội viên hiến 23.000 m2 đất.",
     ["achieved @2022-06-08", "achieved 2017-01-01..2022-12-31"]),
    ("2022-06-08", "Năm 2017, Hội có đổi mới. Hiện nay, Hội có 236 chi hội. Hội viên hiến 23.000 m2 đất.", ["achieved @2022-06-08", "achieved"]),
    ("2022-06-08", "Giai đoạn 2016 - 2020, xã có đổi mới. Hiện xã còn nợ 3 tỷ đồng. Tại thôn A, 8 công trình sai phạm.", ["achieved @2022-06-08", "achieved"]),
    # how long all that was built is; what happened so often; when what the sum helped to came about
    ("2014-01-15", "Năm 2013, huyện có đổi mới. Huyện đã nâng cấp 60 tuyến đường với tổng chiều dài 34 km.", [f"achieved {Y13}"] * 2),
    ("2014-01-15", "Năm 2013, huyện có đổi mới. Huyện có 60 tuyến đường với tổng chiều dài 340 km.", ["achieved", "achieved"]),
    ("2014-01-15", "Năm 2013, hội có đổi mới. Đã có 850 lượt hộ vay vốn.", [f"achieved {Y13}"]),
    ("2014-01-15", "Trong năm 2013, huyện được cấp 24 tỷ đồng. Đã có 34 công trình hoàn thành. Huyện có 17 xã.", [f"achieved {Y13}"] * 2 + ["achieved"]),
    ("2014-01-15", "Năm 2013, hội có đổi mới. Hội có 850 hội viên.", ["achieved @2013-12-31"]),
    ("2020-08-10", "Nhiệm kỳ 2015 - 2020, hội đóng góp 4,6 tỷ đồng, góp phần để xã về đích nông thôn mới vào năm 2017.", [f"achieved {T15}"]),
    # so much of all roads is so at a day, so much of a plan was built in a time
    ("2014-01-15", "Năm 2013, đường trục thôn 12,5/14 km được cứng hóa.", ["achieved @2013-12-31"]),
    ("2014-01-15", "Năm 2013, xã bê tông hóa 2,8/5 km đường.", [f"achieved {Y13}"]),
    # what is told of a time that is over, below a heading that orders
    ("2014-01-15", "Chủ tịch UBND huyện kết luận:\n1. Năm 2013, huyện có thêm 3 xã đạt chuẩn.\n2. Năm 2014, làm 5 km đường.", [f"achieved {Y13}", f"target {Y14}"]),
    ("2014-01-15", "Năm 2013, 96% hộ giữ nhà cửa sạch sẽ.", [f"achieved {Y13}"]),
    ("2014-01-15", "Năm 2014, xã sẽ làm 5 km đường sạch.", [f"target {Y14}"]),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "expected"), TERMS)
def test_time_told_once(extractor: Extractor, day: str, text: str, expected: list[str]) -> None:
    found = extractor.extract(Document(doc_id="x", text=text, published=day))
    assert told([dump(figure) for figure in found.of("figure")]) == expected
