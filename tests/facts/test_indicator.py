"""Indicators: what is counted by the nearest words, on the side where they may stand; half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

INDICATOR = [
    ("Hơn 70% diện tích là đồi núi, tỷ lệ hộ nghèo còn cao.", "other"),
    ("Tỷ lệ hộ nghèo năm 2015 là 3,29%, đến cuối năm 2016 giảm còn 0,78%.", "poverty_rate poverty_rate"),
    ("Năm 2010, tỷ lệ hộ nghèo của xã là 28,4%; hiện nay là 5,1%.", "poverty_rate poverty_rate"),
    ("Năm 2010, tỷ lệ hộ nghèo của xã là 28,4%. Nay chỉ còn 5,1%.", "poverty_rate poverty_rate"),
    ("Năm 2010, tỷ lệ hộ nghèo của xã là 28,4%. Nay diện tích rừng còn 5,1%.", "poverty_rate other"),
    ("Từ năm 2011, xã huy động 120 tỷ đồng, bình quân mỗi năm 17 tỷ đồng.", "funding funding"),
    ("Từ năm 2011, xã làm 12 km đường, bình quân mỗi năm 17 tỷ đồng.", "roads other"),
    ("Tổng số tiêu chí đạt chuẩn của 3 xã là 48 tiêu chí.", "other criteria_met"),
    ("Huyện xây dựng 4 hội trường thôn.", "other"),
    ("Tổng giá trị đóng góp của nhân dân đạt 36 tỷ đồng. Cụ thể, Thượng Lộc 9 tỷ đồng; Sơn Lộc 6 tỷ đồng.", "community_contribution community_contribution community_contribution"),
    ("Tổng giá trị đóng góp của nhân dân đạt 36 tỷ đồng. Thượng Lộc nợ 9 tỷ đồng.", "community_contribution other"),
    ("Đến nay huyện có 38 khu dân cư nông thôn mới kiểu mẫu. Năm nay, huyện đăng ký thêm 12 khu.", "model_residential_areas model_residential_areas"),
    ("Xã có 57 khu dân cư. Có 3 khu ở ven sông.", "villages villages"),
    ("Đủ 8 ấp đều có nhà văn hóa.", "cultural_houses"),
    ("Phấn đấu có ít nhất 50% số xã đạt nâng cao, 2 xã kiểu mẫu.", "communes_ntm_advanced communes_ntm_model"),
    ("Xã làm 34 cây cầu bê tông và mở 5 tuyến đường.", "other roads"),
    ("Trạm cấp nước mới đấu nối được 35% số hộ.", "clean_water_rate"),
    ("Trong 20 đơn vị cấp xã của huyện, xã Thượng Lộc được chọn làm điểm.", "communes_total"),
    ("Tại huyện, 11 xã giữ vững danh hiệu nông thôn mới.", "communes_ntm"),
    ("Vốn đầu tư cho chương trình là 30 tỷ đồng, trong đó nhân dân góp tiền mặt, ngày công và đất với số tiền hơn 4 tỷ đồng.", "funding community_contribution"),
    ("Vốn đầu tư cho chương trình là 30 tỷ đồng do nhân dân đóng góp.", "community_contribution"),
    ("Vận động 400 người tham gia BHYT.", "other"),
    ("Có 400 người tham gia hội nghị.", "attendees"),
    ("Huyện hỗ trợ 50% mức đóng BHYT.", "funding"),
    ("Tham gia BHYT đạt 50%.", "health_insurance_rate"),
    ("Nguồn đấu giá quyền sử dụng đất mới thu 38,4 tỷ đồng.", "funding"),
    ("Xã đã trả 5,9 tỷ đồng nhờ đấu giá đất.", "other"),
    ("Năm 2015 huyện nhận 9.600 tấn xi măng; năm 2016 nhận 8.000 tấn.", "cement cement"),
    ("Huyện thu 12.000 tấn thóc; nhận 500 tấn xi măng.", "yield_output cement"),
    ("Thu nhập bình quân năm 2016 là 42 triệu đồng/người; chỉ tiêu 2017: 48 triệu đồng/người.", "income_per_capita income_per_capita"),
    ("Mỗi khẩu đóng 200.000 đồng.", "community_contribution"),
    ("Tỷ lệ thôn có điện đạt 98%, tỷ lệ hộ dùng nước sạch đạt 91%.", "other clean_water_rate"),
    ("91,2% dân số tham gia bảo hiểm y tế.", "health_insurance_rate"),
    ("Tham gia BHYT 91,2% dân số.", "health_insurance_rate"),
    ("Đồng bào Mông chiếm 64% dân số.", "population"),
    ("Năm 2018, 11/11 xã của huyện Can Lộc, tỉnh Hà Tĩnh đều đã đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Có 21/23 xã có đường ô tô đến trung tâm.", "other"),
    ("Đến nay huyện có 10/17 xã đạt chuẩn. Huyện ủy phân công cán bộ phụ trách 7 xã chưa đạt.", "communes_ntm communes_ntm"),
    ("Mục tiêu có 26/48 xã đạt chuẩn. Hiện mới 11 xã đạt (22,9%).", "communes_ntm communes_ntm"),
    ("Đến nay huyện có 10/17 xã đạt chuẩn. Có 7 xã chưa đạt tiêu chí giao thông.", "communes_ntm communes_by_criteria"),
    ("Có từ 10 xã trở lên đạt chuẩn.", "communes_ntm"),
    ("Có 9 huyện được Thủ tướng công nhận đạt chuẩn, thuộc 6 tỉnh.", "districts_ntm other"),
    ("Huyện có 14 xã, trong đó 4 xã điểm của tỉnh.", "communes_total other"),
    ("Ban Bí thư chọn 11 xã làm thí điểm mô hình nông thôn mới.", "other"),
    ("Có 11 xã không thành lập được mô hình.", "communes_with_models"),
    ("Xã kế thừa kết quả của ba xã cũ, đều đạt chuẩn nông thôn mới.", "other"),
    ("Đoàn thẩm tra 3 xã nông thôn mới nâng cao.", "other"),
    ("Đoàn công nhận 3 xã nông thôn mới nâng cao.", "communes_ntm_advanced"),
    ("Biểu quyết: 20/23 đại biểu tán thành.", "other"),
    ("Có 23 đại biểu dự họp.", "attendees"),
    ("Hộ nghèo theo chuẩn tỉnh còn 1,08% (52 hộ).", "poverty_rate poor_households"),
    ("Cả xã có 1.018 hộ, hộ nghèo 6,1%.", "households poverty_rate"),
    ("Hộ cận nghèo còn 304 hộ.", "households"),
    ("Nhân dân hiến 15,4 ha đất ở.", "land_donated"),
    ("Chuyển 15,4 ha đất trồng lúa thành đất ở.", "area"),
    ("Bà con hiến 2 sào đất cà phê.", "land_donated"),
    ("Nhà ông có 1,4 ha măng cụt.", "crop_area"),
    ("Nhà ông có 1,4 ha hồi.", "crop_area"),
    ("Khu công nghiệp rộng 1,4 ha thu hồi vốn nhanh.", "area"),
    ("Năng suất đạt 62,5 tạ/ha.", "yield_output"),
    ("Ngân sách hỗ trợ 15 triệu đồng/nhà.", "funding"),
    ("Làm 5,6 km bê tông rộng 3,5 m.", "roads other"),
    ("Trồng 4 tuyến đường hoa.", "roads"),
    ("Xã nuôi 5.000 con heo.", "livestock"),
    ("Có 3.600 xã có nợ, trong đó 147 xã đã được công nhận đạt chuẩn.", "other communes_ntm"),
    ("Bình quân mỗi xã nợ 4,2 tỷ đồng.", "other"),
    ("Bình quân mỗi xã được hỗ trợ 4,2 tỷ đồng.", "funding"),
    ("Công nghiệp - xây dựng đạt 1.366 tỷ đồng.", "other"),
    ("Ngân sách xây dựng trường đạt 1.366 tỷ đồng.", "funding"),
    ("Thôn có 1.234 hộ với 5.678 khẩu.", "households population"),
    ("Có 7 huyện, 209 xã biên giới đạt chuẩn nông thôn mới.", "districts_ntm communes_ntm"),
    ("Có 43 xã biên giới.", "other"),
    ("Huyện có 14 xã, 3 xã vùng cao.", "communes_total other"),
    ("Mỗi tỉnh, thành phố trực thuộc trung ương có 2 huyện đạt chuẩn.", "districts_ntm"),
    ("Có 68 xã đạt chuẩn phân bổ ở 11 huyện.", "communes_ntm other"),
    ("Địa phương có 5 xã được hưởng dự án.", "other"),
    ("Địa phương có 5 xã và 1 thị trấn.", "communes_total other"),
    ("Tỉnh có 144 sản phẩm OCOP. Trong đó, có 61 sản phẩm đăng ký mới.", "ocop_products ocop_products"),
    ("Cửa hàng bán 61 sản phẩm mới.", "other"),
    ("Có 67,3% sản phẩm 3 sao.", "ocop_products"),
    ("Có 67,3% sản phẩm xuất khẩu.", "other"),
    ("100% thôn đạt chuẩn văn hóa.", "other"),
    ("100% thôn đạt chuẩn nông thôn mới.", "model_residential_areas"),
    ("Nâng cấp 01 tuyến đèn chiếu sáng.", "other"),
    ("Nâng cấp 01 tuyến liên thôn.", "roads"),
    ("Đàn bò tăng 5,7% so với cùng kỳ (kế hoạch là 4%).", "other plan_completion"),
    ("Đàn bò đạt 105% kế hoạch.", "plan_completion"),
    ("Nước hợp vệ sinh đạt trên 95% (trong đó, nước sạch đạt 90%); độ che phủ rừng 57%.", "clean_water_rate clean_water_rate other"),
    ("Nông dân đã xuống giống 1.200 ha.", "crop_area"),
    ("Huyện thu hồi 1.200 ha.", "area"),
    ("Hộ phải đóng góp 3 khoản, gồm: quỹ làng 5.000 đồng; quỹ khuyến học 10.000 đồng.", "other community_contribution community_contribution"),
    ("Hàng hóa bán ra, gồm: cam 5.000 đồng; bưởi 10.000 đồng.", "other other"),
    ("Thu nhập bình quân đầu người khoảng 20 triệu đồng, thì hiện nay là 35 triệu đồng.", "income_per_capita income_per_capita"),
    ("Đại hội bầu 14 người tham gia Ban Chấp hành.", "other"),
    ("Tôm nuôi đạt 300 kg/ha.", "yield_output"),
    ("Ở cấp huyện, 51% đã đạt chuẩn.", "districts_ntm"),
    ("Dân góp công làm 34 cây cầu.", "other"),
    ("Dân góp công làm 34 tuyến đường.", "roads"),
    ("8 ấp đều có nhà văn hóa.", "cultural_houses"),
    ("8 ấp đều có trưởng ấp.", "villages"),
    ("Huyện hỗ trợ 50% mức đóng bảo hiểm y tế.", "funding"),
    ("50% người dân tham gia bảo hiểm y tế.", "health_insurance_rate"),
    ("Trạm cấp nước mới đấu nối được 35% số hộ.", "clean_water_rate"),
    ("Toàn huyện ước thu 90.000 tấn vải.", "yield_output"),
    ("Đoàn thẩm định 2 xã đề nghị công nhận đạt chuẩn.", "other"),
    ("Đoàn khen 2 xã giữ vững danh hiệu nông thôn mới.", "communes_ntm"),
    ("Còn 2 km đường phải làm, cần khoảng 4 tỷ đồng.", "roads funding"),
    ("Huyện có 32 khu dân cư kiểu mẫu. Năm nay đăng ký thêm 12 khu.", "model_residential_areas model_residential_areas"),
    ("Xã có 57 khu dân cư. Năm nay mở thêm 2 khu.", "villages villages"),
    ("Có 128 xã đạt chuẩn.\nKết quả:\n+ Việt Yên: 15/17 xã.\n+ Tân Yên: 20/20 xã.", "communes_ntm other other"),
    ("Kết quả:\n+ Việt Yên: 15/17 xã đạt chuẩn.\n+ Tân Yên: 20/20 xã.", "communes_ntm communes_ntm"),
    ("Phấn đấu có ít nhất 45% xã và 60 đơn vị cấp huyện đạt chuẩn.", "communes_ntm districts_ntm"),
    ("Phấn đấu 90% huyện và 80% số xã đạt chuẩn.", "districts_ntm communes_ntm"),
    ("Phấn đấu 12% số xã đạt chuẩn nông thôn mới hiện đại.", "communes_ntm_modern"),
    ("Diện mạo nông thôn mới hiện đại hơn, còn 5 xã khó khăn.", "other"),
    ("Vận động 950 người tham gia BHXH tự nguyện.", "other"),
    ("Hơn 4.200 hội viên tham gia trên 9.000 ngày công.", "other labour_days"),
    ("Có 320 hội viên tham gia hội thi.", "attendees"),
    ("Trả lương công nhân 6 triệu đồng/người/tháng.", "other"),
    ("Thu nhập đạt 6 triệu đồng/người/tháng.", "income_per_capita"),
    ("Hỗ trợ 150 triệu đồng/xã/năm; mỗi học sinh được hỗ trợ 450.000 đồng/tháng.", "funding funding"),
    ("Bán được 450.000 đồng/tháng.", "other"),
    ("Nhân dân hiến 700 m2 đất, phá 120 m2 tường rào.", "land_donated other"),
    ("Xã vận động được 90 ngày công và 1.800 m2 đất.", "labour_days land_donated"),
    ("Sân rộng 1.800 m2 đất.", "area"),
    ("Hội viên đã hiến với tổng trị giá trên 45 tỷ đồng.", "community_contribution"),
    ("Công trình có tổng trị giá trên 45 tỷ đồng.", "funding"),
    ("Tiến độ thực hiện 19 tiêu chí.", "other"),
    ("Xã thực hiện đạt 19 tiêu chí.", "criteria_met"),
    ("Hội đồng phân hạng 14 sản phẩm.", "ocop_products"),
    ("Hội đồng xem 14 sản phẩm.", "other"),
    ("Thu ngân sách vượt dự toán 15%.", "plan_completion"),
    ("Tổng kinh phí 6 tỷ đồng, trong đó bữa ăn cho học sinh 900 triệu đồng và áo ấm 400 triệu đồng.", "funding funding funding"),
    ("Tổng kinh phí 6 tỷ đồng, trong đó nợ 2 tỷ đồng.", "funding other"),
    ("Dư nợ 50 tỷ đồng, trong đó hộ nghèo 20 tỷ đồng.", "other other"),
]


@pytest.mark.parametrize(("text", "indicators"), INDICATOR)
def test_indicator(read: Read, text: str, indicators: str) -> None:
    assert " ".join(f["indicator"] for f in read("figure", text)) == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [  # huyện Can Lộc had 22 communes and a town on that day
        ("Huyện Can Lộc yêu cầu 22 xã lập phương án.", "communes_total"),
        ("Huyện Can Lộc yêu cầu 23 xã, thị trấn lập phương án.", "communes_total"),
        ("Huyện Can Lộc yêu cầu 23 xã lập phương án.", "other"),
        ("Huyện Can Lộc yêu cầu 12 xã lập phương án.", "other"),
    ],
)
def test_as_many_communes_as_there_are_are_all(read: Read, text: str, indicators: str) -> None:
    assert " ".join(f["indicator"] for f in read("figure", text, published="2018-07-02")) == indicators


MEASURE = [
    ("Huyện Lộc Hà hiện có tổng diện tích 1.200 ha.", "diện tích"),
    ("Toàn xã có thu nhập bình quân 56 triệu đồng/người.", "thu nhập bình quân"),
    ("Xã Tân Lộc có tỷ lệ hộ sử dụng nước sạch theo quy chuẩn quốc gia đạt 62%.", "tỷ lệ hộ sử dụng nước sạch theo quy chuẩn quốc gia"),
    ("Sản lượng lương thực đạt 1.200 tấn.", "Sản lượng lương thực"),
    ("Vốn đã thực hiện 12 tỷ đồng.", "Vốn"),
    ("Toàn huyện có 61% đường liên ấp được cứng hóa.", "đường liên ấp"),
    # what stands before "có" is part of what is measured
    ("Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt 84%.", "Tỷ lệ hộ có nhà tiêu hợp vệ sinh"),
]


@pytest.mark.parametrize(("text", "measure"), MEASURE)
def test_measure(read: Read, text: str, measure: str) -> None:
    """What is measured, in the words of the text, without whose it is."""
    assert [figure["measure"] for figure in read("figure", text)] == [measure]
