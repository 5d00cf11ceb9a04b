"""Figures of terms, reviews and plans: which time a text looks back on or ahead to, and what is of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document, dump

Read = Callable[..., list[dict[str, Any]]]


Y18, H18 = "2018-01-01..2018-12-31", "2018-01-01..2018-06-30"

REVIEWED = [  # (text of 2018-07-02, status and time of each figure)
    # terms: who sets goals in them, and how much of them is over
    ("Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2015 - 2020 đề ra mục tiêu có 12 xã đạt chuẩn, 5 xã nâng cao.", ["target 2015-01-01..2020-12-31"] * 2),
    ("Đại hội Đảng bộ huyện nhiệm kỳ 2015 - 2020 bầu 39 đồng chí vào Ban Chấp hành.", ["achieved"]),
    ("Thu nhập đạt 31 triệu đồng/người, vượt mục tiêu Nghị quyết Đại hội nhiệm kỳ 2015 - 2020 đề ra.", ["achieved"]),
    ("Đại hội xã đã biểu quyết thông qua các chỉ tiêu nhiệm kỳ 2015 - 2020. Cụ thể, bình quân thu nhập đạt 45 triệu đồng/người.", ["target 2015-01-01..2020-12-31"]),
    ("Đại hội Đảng bộ nhiệm kỳ 2015 - 2020 đã họp.\nTừ đầu nhiệm kỳ đến nay, huyện làm 120 km đường.", ["achieved 2015-01-01..2018-07-02"]),
    ("Từ đầu nhiệm kỳ đến nay, huyện làm 120 km đường.", ["achieved ..2018-07-02"]),
    ("Nửa đầu nhiệm kỳ 2015 - 2020, huyện làm 120 km đường.", ["achieved 2015-01-01..2018-07-02"]),
    ("Nửa đầu nhiệm kỳ, huyện làm 120 km đường.", ["achieved"]),
    # the years that are over since what began was told
    ("Năm 2015, huyện bắt tay thực hiện đề án. Sau hơn 3 năm, huyện trồng 320 ha chè.", ["achieved 2015-01-01..2018-12-31"]),
    ("Năm 2015, huyện bắt tay thực hiện đề án. Sau 7 năm, huyện trồng 320 ha chè.", ["achieved"]),
    ("Năm 2015, huyện về đích. Sau hơn 3 năm, huyện trồng 320 ha chè.", ["achieved"]),
    # the sentence before tells how a year went
    ("Kinh tế - xã hội của xã năm 2017 vẫn cơ bản ổn định. Tổng thu ngân sách đạt 14,5 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"]),
    ("Huyện đã qua cơn bão. Song kinh tế của huyện năm 2017 vẫn tăng. Huyện làm 12 km đường.", ["achieved 2017-01-01..2017-12-31"]),
    ("Trường của xã được xây năm 2017. Huyện làm 12 km đường.", ["achieved"]),
    # what is measured against a plan or the year before is of the months under review, whatever is told of today between
    ("Trong 6 tháng đầu năm, huyện trồng 320 ha chè. Hiện huyện có 6 xã đạt chuẩn. Tổng thu ngân sách ước thực hiện 310 tỷ đồng, đạt 55% dự toán.",
     [f"achieved {H18}", "achieved @2018-07-02", f"forecast {H18}"]),
    ("6 tháng đầu năm, kinh tế phát triển.\nHiện huyện có 6 xã đạt chuẩn. Giá trị công nghiệp ước đạt 910 tỷ đồng.", ["achieved @2018-07-02", f"forecast {H18}"]),
    ("6 tháng đầu năm, kinh tế phát triển.\nHiện huyện có 6 xã đạt chuẩn. Thu nhập ước đạt 45 triệu đồng/người/năm.", ["achieved @2018-07-02", f"forecast {Y18}"]),
    ("Đàn lợn 6 tháng đầu năm giảm, quý I thì tăng.\nHiện huyện có 6 xã đạt chuẩn. Giá trị công nghiệp ước đạt 910 tỷ đồng.", ["achieved @2018-07-02", f"forecast {Y18}"]),
    # a goal of every year is one of the term
    ("Huyện ta\nNhiệm vụ nhiệm kỳ 2015 - 2020:\n1. Phấn đấu hằng năm trồng 8 ha rừng.", ["target 2015-01-01..2020-12-31"]),
    ("Huyện ta\nKết quả năm 2017:\n1. Hằng năm xã trồng 8 ha rừng.", ["achieved"]),
    ("Nếu năm 2016 hộ nghèo còn 9% thì đến năm 2018 tỷ lệ này giảm còn 3%.", ["achieved @2016-12-31", "achieved @2018-07-02"]),
    ("Hộ nghèo năm 2016 còn 9%, đến năm 2019 tỷ lệ này giảm còn 3%.", ["achieved @2016-12-31", "target ..2019-12-31"]),
    # months that are counted, and the figure that follows them
    ("Tháng 5, huyện giải ngân 12 tỷ đồng, lũy kế 6 tháng 98 tỷ đồng, đạt 51% kế hoạch.", ["achieved 2018-05-01..2018-05-31", f"achieved {H18}"]),
    ("Trong tháng 6, 12 tỷ đồng được giải ngân, số còn lại giải ngân trong năm 2018.", ["achieved 2018-06-01..2018-06-30"]),
    ("Sáng 1/7, huyện họp sơ kết 6 tháng. Theo báo cáo, các xã làm 21 km đường; có 12 hộ dự họp.", [f"achieved {H18}", "achieved"]),
    ("Hội nghị đánh giá 6 tháng qua.\nTổng diện tích gieo trồng 567 ha, đạt 101% kế hoạch (trong đó vụ xuân 82 ha, vụ hè 84 ha).", [f"achieved {H18}"] * 3),
    ("Thu ngân sách 6 tháng đầu năm 2018 tăng.\nHuyện thu 310 tỷ đồng, đạt 55% dự toán; kết nạp 65 đảng viên.", [f"achieved {H18}"] * 2),
    ("Giai đoạn 2016-2017, kinh tế phát triển. Tỷ lệ này giảm so với gần 12% của giai đoạn trước.", ["achieved"]),
    ("Giai đoạn 2016-2017, kinh tế phát triển. Hộ nghèo giảm 12%.", ["achieved 2016-01-01..2017-12-31"]),
    ("Tổng kế hoạch đầu tư công trung hạn giai đoạn 2016-2020 của huyện là 32 tỷ đồng.", ["achieved 2016-01-01..2020-12-31"]),
    ("Đến năm 2015, xã đạt 14 tiêu chí.", ["achieved @2015-12-31"]),
    ("Đến năm 2015, xã mua 14 con bò.", ["achieved 2015-01-01..2015-12-31"]),
    ("Hộ nghèo qua rà soát đầu năm chiếm 21%.", ["achieved @2018-01-01"]),
    # how things stand, as compared with a day before; what goes on with a plan is of its time
    ("Năm 2017, số xã đạt chuẩn là 4 xã (tăng 1 xã so với năm 2016).", ["achieved @2017-12-31"]),
    ("Năm 2017, huyện đạt 189 tiêu chí, tăng 25 tiêu chí so với năm 2016.", ["achieved @2017-12-31"]),
    ("Năm 2017, thêm 4 xã đạt chuẩn, tăng 1 xã so với năm 2016.", ["achieved 2017-01-01..2017-12-31"]),
    ("Huyện đặt mục tiêu trong năm 2018 có thêm 5 xã đạt chuẩn.\nTrong đó, mục tiêu cụ thể như: Cụm Bắc có 1 xã. Cụm Nam có ít nhất 2 xã trở lên.", [f"target {Y18}"] * 3),
    ("Huyện đặt mục tiêu trong năm 2018 có thêm 5 xã đạt chuẩn.\nHuyện đã trồng 40 ha chè.", [f"target {Y18}", "achieved"]),
    # what a change set out from dates nothing behind it; what a unit consists of has no year
    ("Thu nhập từ 18,6 triệu đồng/người năm 2011 tăng lên 31,5 triệu đồng/người; hộ nghèo giảm còn 3,4%.", ["achieved 2011-01-01..2011-12-31", "achieved", "achieved"]),
    ("Hộ nghèo năm 2017 còn 5%, thu nhập 31,5 triệu đồng/người.", ["achieved @2017-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("BÁO CÁO\nKết quả 6 tháng đầu năm 2018\nI. KẾT QUẢ\n1. Huyện có 14 xã, 01 thị trấn.\n2. Trồng 14 ha chè.",
     ["achieved", "achieved", f"achieved {H18}"]),
    ("Huyện có 14 xã, trong đó 4 xã làm điểm giai đoạn 2016-2017.", ["achieved", "achieved 2016-01-01..2017-12-31"]),
    ("Dịch bùng phát từ tháng 5 làm đình trệ 64 công trình.", ["achieved 2018-05-01..2018-07-02"]),
    ("Năm 2014 xã có 2 hợp tác xã, giờ đây đã thành 16 hợp tác xã.", ["achieved @2014-12-31", "achieved @2018-07-02"]),
    ("Theo báo cáo của UBND huyện, ước tính đến ngày 30-6, tổng đàn lợn là 7.000 con. Tổng thu ngân sách được 59 tỷ đồng.", ["achieved @2018-06-30"] * 2),
    # the term that ends as one begins which the text names; in another year none
    ("Hội Nông dân xã họp đại hội nhiệm kỳ 2018 - 2023.\nNhiệm kỳ qua, hội mở 20 lớp tập huấn.", ["achieved 2013-01-01..2018-12-31"]),
    ("Hội Nông dân xã họp đại hội.\nNhiệm kỳ qua, hội mở 20 lớp tập huấn.", ["achieved"]),
    # what is owed stands at the end of a time, what is paid back is of it
    ("6 tháng đầu năm 2018, hội mở 8 lớp. Tổng dư nợ qua hội là 338 tỷ đồng.", [f"achieved {H18}", "achieved @2018-06-30"]),
    ("6 tháng đầu năm 2018, hội mở 8 lớp. Xã trả nợ 338 triệu đồng.", [f"achieved {H18}"] * 2),
    ("Trong năm 2017, hội nhận 230 ha ruộng hoang.\nQua đó đã thu được 2,2 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"] * 2),
    ("Trong năm 2017, hội nhận 230 ha ruộng hoang.\nBà Lan đã thu được 2,2 tỷ đồng.", ["achieved 2017-01-01..2017-12-31", "achieved"]),
    ("Trong năm 2017, hội mở 8 lớp.\nBên cạnh đó, hội viên hiến 230 m2 đất.", ["achieved 2017-01-01..2017-12-31"] * 2),
    ("Trong năm 2017, hội mở 8 lớp.\nBên cạnh đó, xã có 7 thôn.", ["achieved 2017-01-01..2017-12-31", "achieved"]),
    # a sum and its parts, however far; the time amid a sentence that goes on with the one before it; what is compared with
    ("Tổng kinh phí xây dựng nông thôn mới năm 2017 là 75 tỷ đồng, trong đó ngân sách Trung ương gần 4 tỷ đồng, ngân sách tỉnh gần 16 tỷ đồng, "
     "ngân sách huyện gần 7 tỷ đồng, nhân dân đóng góp gần 37 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"] * 5),
    ("Trong năm 2018, huyện phấn đấu có 3 xã đạt chuẩn. Huyện phấn đấu tăng thu nhập năm 2018 lên 40 triệu đồng/người. Ngoài ra, mục tiêu có 9 km đường hoa.", [f"target {Y18}"] * 3),
    ("Đến cuối tháng 6/2018, tổng số tiêu chí là 157 tiêu chí, tăng 9 tiêu chí so với kết quả đạt được cuối năm 2017, trung bình 14,6 tiêu chí/xã.", ["achieved @2018-06-30"] * 2),
    ("Chương trình xây dựng nông thôn mới giai đoạn 2016 - 2020 đặt mục tiêu, phấn đấu có 80% số xã đạt chuẩn, 10% kiểu mẫu.", ["target 2016-01-01..2020-12-31"] * 2),
    ("Chương trình xây dựng nông thôn mới giai đoạn 2016 - 2020 tổ chức họp, phấn đấu có 80% số xã đạt chuẩn.", ["target"]),
    ("Là huyện có 5 xã khó khăn, năm 2017 huyện được cấp 17 tỷ đồng. Trong đó, vốn vay 16,5 tỷ đồng.", ["achieved", "achieved 2017-01-01..2017-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Huyện có 5 xã khó khăn, năm 2017 được cấp 17 tỷ đồng. Xã Thượng Lộc góp 16,5 tỷ đồng.", ["achieved", "achieved 2017-01-01..2017-12-31", "achieved"]),
    ("Cuối năm 2017, xã kiên cố hóa 12 km kênh mương, thu nhập hiện 41 triệu đồng/người.", ["achieved 2017-09-01..2017-12-31", "achieved @2018-07-02"]),
    # a heading in capitals stands over "I.", until the next in capitals
    ("BÁO CÁO\nTình hình năm 2017\nPhần thứ nhất\nKẾT QUẢ NĂM 2017\nI. KINH TẾ\n1. Trồng 14 ha chè.\nII. XÃ HỘI\n1. Mở 3 lớp.\n"
     "Phần thứ hai\nNHIỆM VỤ NĂM 2018\nI. CHỈ TIÊU\n1. Trồng 4 ha chè.\nII. GIẢI PHÁP\n1. Mở 2 lớp.",
     ["achieved 2017-01-01..2017-12-31"] * 2 + [f"target {Y18}"] * 2),
    ("Từ cuối năm 2017 đến nay, dân hiến 65 m2 đất. Đã mở rộng 85 km đường.", ["achieved 2017-12-01..2018-07-02"] * 2),
    ("Từ cuối năm 2017 đến nay, dân hiến 65 m2 đất. Đường dài, rộng 85 m.", ["achieved 2017-12-01..2018-07-02", "achieved"]),
    ("Năm 2018, xã phấn đấu có 20 trang trại. Trang trại của anh Tú nuôi 2.000 con lợn.", [f"target {Y18}", "achieved"]),
    ("Tại thời điểm được công nhận (năm 2017), xã đạt 17/19 tiêu chí, thu nhập 32 triệu đồng.", ["achieved @2017-12-31", "achieved 2017-01-01..2017-12-31"]),
    ("Bước vào năm 2018, các hộ tái đàn thêm 8.000 con. Đến hết tháng 6, đàn lợn đạt 53.000 con.", [f"achieved {Y18}", "achieved @2018-06-30"]),
    ("Sau hai tháng triển khai thực hiện tại xã, mô hình thu 800 kg gạo.", ["achieved"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REVIEWED)
def test_the_time_that_a_text_is_about(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


LEAD = "Với sự vào cuộc của cả hệ thống chính trị, bộ mặt các làng quê trên địa bàn huyện tiếp tục có nhiều chuyển biến."
TITLES = [  # (title of 2018-07-02 that stands apart from its text, the text behind the lead, status and time of each figure)
    ("Huyện Tân Phú sơ kết 6 tháng đầu năm 2018", "Các xã làm 34 km đường; 112 hộ thoát nghèo.", [f"achieved {H18}"] * 2),
    ("Kết quả thực hiện nhiệm vụ năm 2017 của huyện", "Thu ngân sách ước đạt 61 tỷ đồng.", ["achieved 2017-01-01..2017-12-31"]),
    ("Kế hoạch xây dựng nông thôn mới năm 2018", "Giao chỉ tiêu cho các xã: làm 40 km đường.", [f"target {Y18}"]),
    ("Về Tân Phú năm 2018", "Các xã làm 34 km đường.", ["achieved"]),
    ("Huyện Tân Phú sơ kết 6 tháng đầu năm 2018", "Năm 2016, các xã làm 34 km đường.", ["achieved 2016-01-01..2016-12-31"]),
    ("Hội nghị triển khai chương trình giai đoạn 2016-2020", "Các xã làm 34 km đường.", ["achieved"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "expected"), TITLES)
def test_a_title_apart_tells_what_is_reviewed(extractor: Extractor, title: str, text: str, expected: list[str]) -> None:
    found = extractor.extract(Document(doc_id="x", title=title, text=f"{LEAD}\n\n{text}", published="2018-07-02"))
    assert told([dump(figure) for figure in found.of("figure")]) == expected


@pytest.mark.parametrize(("published", "year"), [("2018-01-09", 2017), ("2018-02-09", 2018), ("2018-12-09", 2018)])
def test_what_is_reckoned_in_january_is_of_the_year_before(read: Read, published: str, year: int) -> None:
    text = "Thu ngân sách của xã ước đạt 61 tỷ đồng."
    assert told(read("figure", text, scope="443", published=published)) == [f"forecast {year}-01-01..{year}-12-31"]
