"""What a figure means: is it so or wished, is it a sum, new, a mean or a rest? Half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# an estimate is one of its own number; the members behind ";" tell what was done
ESTIMATES = [
    (
        "Sản lượng thóc của huyện ước đạt 8.200 tấn, đạt 97% kế hoạch; trồng rừng được 312 ha; mía 140 ha.",
        "forecast achieved achieved",
    ),
    ("Ước cả năm thu ngân sách đạt 120 tỷ đồng; thu nhập 36 triệu đồng/người.", "forecast forecast"),
    ("Giá trị thủy sản ước đạt 59 tỷ đồng (tăng 4%); công nghiệp đạt 87 tỷ đồng.", "forecast achieved"),
    ("Thu ngân sách ước đạt 59 tỷ đồng; trong đó thu từ đất 12 tỷ đồng.", "forecast forecast"),
    ("Thu ngân sách ước đạt 80% dự toán; giải phóng mặt bằng đạt 95% kế hoạch.", "forecast achieved"),
    ("Nhiều mặt đạt khá so với kế hoạch như: giá trị công nghiệp ước đạt 56 tỷ đồng.", "forecast"),
    ("Dự kiến đến hết năm 2018, huyện sẽ có 4 xã đạt chuẩn.", "forecast"),
    ("Đến hết năm 2018, huyện sẽ có 4 xã đạt chuẩn.", "target"),
]
# words of plans that name what there is, and words of results inside a plan
NAMED_BY_PLANS = [
    (
        "Các chỉ tiêu kinh tế tăng trưởng khá. Cụ thể, diện tích gieo trồng 1.120 ha, thu ngân sách 31 tỷ đồng.",
        "achieved achieved",
    ),
    (
        "Kỳ họp thông qua các chỉ tiêu kinh tế. Cụ thể, diện tích gieo trồng 1.120 ha, thu ngân sách 31 tỷ đồng.",
        "target target",
    ),
    ("Nhiều chỉ tiêu chuyển biến tích cực: trồng rừng 120 ha, thu ngân sách 31 tỷ đồng.", "achieved achieved"),
    ("Chỉ tiêu năm 2018: trồng rừng 120 ha, thu ngân sách 31 tỷ đồng.", "target target"),
    ("Nhiều chỉ tiêu đạt và vượt so với cùng kỳ, như: sản lượng thóc đạt 112% kế hoạch.", "achieved"),
    ("Mục tiêu năm 2019 phấn đấu thu 21 tỷ đồng. Tiếp tục giữ vững chuẩn y tế, hộ nghèo dưới 1%.", "target target"),
    ("Năm 2017 xã thu 21 tỷ đồng. Tiếp tục giữ vững chuẩn y tế, hộ nghèo dưới 1%.", "achieved achieved"),
    ("Đảng bộ lãnh đạo thực hiện các nhiệm vụ đề ra, ban hành 3 nghị quyết.", "achieved"),
    ("Đại hội đề ra đến năm 2020 có 3 xã về đích.", "target"),
    (
        "Phấn đấu đến cuối năm 2018, số tiêu chí đạt được là 307, tăng 14 tiêu chí; bình quân mỗi xã đạt 14,2 tiêu chí.",
        "target target",
    ),
    (
        "Huyện phấn đấu năm 2018 đạt 14 tiêu chí, đã đạt 12 tiêu chí; bình quân mỗi xã 11,2 tiêu chí.",
        "target achieved achieved",
    ),
    ("Năm năm qua, hội đã đăng ký 38 công trình; giúp 420 hộ thoát nghèo.", "registered achieved"),
    ("Năm 2018, huyện đăng ký 2 xã về đích; làm 12 km đường.", "registered registered"),
    ("Hội đã đăng ký với chính quyền và thực hiện được 38 công trình.", "achieved"),
    ("Hội đã đăng ký với chính quyền xây dựng 38 công trình.", "registered"),
]
# words of a plan that name what a deed is part of, what a meeting is about, or when a thing happens
PARTS_OF_PLANS = [
    ("Thực hiện kế hoạch năm 2018, 6 tháng đầu năm xã làm 3 km đường.", "achieved"),
    ("Theo kế hoạch năm 2018, xã làm 3 km đường.", "target"),
    ("Xác định mục tiêu về đích năm 2018, ngay từ đầu năm xã làm 3 km đường.", "achieved"),
    ("Với mục tiêu về đích năm 2018, xã huy động 12 tỷ đồng.", "achieved"),
    ("Mục tiêu năm 2018 là huy động 12 tỷ đồng.", "target"),
    ("Hội nghị tổng kết năm 2017, triển khai nhiệm vụ năm 2018 có 120 đại biểu dự.", "achieved"),
    ("Hội nghị đề ra nhiệm vụ năm 2019: làm 3 km đường.", "target"),
    ("Tuyến đường dài 2 km, dự kiến khởi công quý III.", "forecast"),
    ("Công trình dự kiến khánh thành trong tháng, kinh phí 3 tỷ đồng.", "achieved"),
    ("Công trình dự kiến có kinh phí 3 tỷ đồng.", "forecast"),
    ("Xã hoàn thành nhiệm vụ được giao với 12 công trình.", "achieved"),
    ("Xã được giao 12 công trình.", "target"),
    ("Nghị quyết đề ra 12 mô hình, nay đã có 15 mô hình.", "target achieved"),
    ("Năm nay huyện đăng ký 4 xã, phấn đấu 5 xã về đích.", "registered target"),
    ("Phấn đấu năm 2020 thu nhập đạt 45 triệu đồng/người (năm 2017 là 32 triệu đồng/người).", "target achieved"),
    ("Các xã phấn đấu về đích hiện đạt bình quân 15 tiêu chí/xã.", "achieved"),
    ("Huyện đã bố trí 12 tỷ đồng để hoàn thành 3 tiêu chí còn lại.", "achieved target"),
    ("Xã đã chi 12 tỷ đồng để hoàn thành 3 tiêu chí.", "achieved achieved"),
    (
        "Giai đoạn 2016-2020, huyện phấn đấu có 10 xã đạt chuẩn. Kinh phí thực hiện 120 tỷ đồng. Trong đó, ngân sách tỉnh 40 tỷ đồng.",
        "target target target",
    ),
    (
        "Huyện đã có 10 xã đạt chuẩn. Kinh phí thực hiện 120 tỷ đồng. Trong đó, ngân sách tỉnh 40 tỷ đồng.",
        "achieved achieved achieved",
    ),
    ("Xã muốn vay 300 triệu đồng.", "target"),
    ("Xã vay 300 triệu đồng.", "achieved"),
    ("Nếu được hỗ trợ 2 tỷ đồng, xã làm xong đường.", "forecast"),
    ("Nếu so với năm 2011, xã tăng 12 tiêu chí.", "achieved"),
]
# who is asked, what is owed, what there is not
ASKED = [
    ("Chủ tịch UBND huyện yêu cầu 5 xã chưa đạt chuẩn rà soát tiêu chí.", "not_achieved"),
    ("Huyện quyết tâm hoàn thành 5 tiêu chí chưa đạt.", "target"),
    ("Huyện yêu cầu các xã nợ 12 tỷ đồng có phương án.", "achieved"),
    ("Huyện yêu cầu các xã trả nợ 12 tỷ đồng.", "target"),
    ("Xã không có hộ nghèo, 100% hộ dùng nước sạch.", "achieved"),
    ("Xã không có 5 phòng học, 3 sân chơi.", "not_achieved not_achieved"),
    ("Xã chưa đạt tiêu chí giao thông vì mới cứng hóa 60% đường thôn.", "achieved"),
    ("Xã chưa đạt tiêu chí giao thông.", ""),
    ("Tại hội nghị, 5 xã ký cam kết về đích trong năm.", "target"),
]
# those that wait were counted; what is denied of others is not denied of them
COUNTED = [
    ("Có 3 xã đang hoàn thiện hồ sơ xét công nhận.", "achieved"),
    ("Còn 30 xã nữa đang hoàn thiện các công trình.", "not_achieved"),
    ("Xã đang trình HĐND đề án 2,4 tỷ đồng.", "target"),
    ("Trong đó, 37 thôn ở các xã chưa được công nhận đã đạt chuẩn.", "achieved"),
    ("Trong đó, 37 thôn chưa được công nhận.", "not_achieved"),
    ("Đoạn đường 130 m không có trong quy hoạch.", "achieved"),
    ("Thanh tra đã kiến nghị xử lý, thu hồi 2,3 tỷ đồng.", "target"),
    ("Thanh tra đã thu hồi 2,3 tỷ đồng.", "achieved"),
]


# what a heading says of the units below it, each in a line of its own; what has been told goes on
LISTS = [
    (
        "UBND tỉnh giao chỉ tiêu kế hoạch năm 2018 về số xã hoàn thành chương trình nông thôn mới cho các huyện, "
        "thành phố trên địa bàn như sau:\nHuyện A: có 02 xã.\nHuyện B: có 03 xã.",
        "target target",
    ),
    (
        "UBND tỉnh công bố kết quả năm 2017 về số xã hoàn thành chương trình nông thôn mới của các huyện, "
        "thành phố trên địa bàn như sau:\nHuyện A: có 02 xã.\nHuyện B: có 03 xã.",
        "achieved achieved",
    ),
    (
        "Tỉnh đặt mục tiêu trong năm 2019, toàn tỉnh có thêm 5 xã đạt chuẩn, bình quân đạt 12,8 tiêu chí/xã.",
        "target target",
    ),
    (
        "Phấn đấu thực hiện mục tiêu, toàn tỉnh đã có thêm 5 xã đạt chuẩn, bình quân đạt 12,8 tiêu chí/xã.",
        "achieved achieved",
    ),
    ("Đến nay, tỉnh đã có 61 xã đạt chuẩn; các xã còn lại đạt từ 12 tiêu chí trở lên.", "achieved achieved"),
    ("Phấn đấu tỉnh có 61 xã đạt chuẩn; các xã còn lại đạt từ 12 tiêu chí trở lên.", "target target"),
    ("Xã đã đạt và vượt các chỉ tiêu Nghị quyết Đại hội đề ra: hộ nghèo còn 6%.", "achieved"),
    ("Các chỉ tiêu Nghị quyết Đại hội đề ra: hộ nghèo còn 6%.", "target"),
    ("Trong số này có 31 cuộc theo kế hoạch và 4 cuộc đột xuất.", "achieved achieved"),
    ("Theo kế hoạch, năm 2019 có 31 cuộc và 4 cuộc đột xuất.", "target target"),
    ("Hội phấn đấu giúp 8 hộ; đăng ký 1 công trình; kết nạp 30 hội viên.", "target registered target"),
    ("Các chi hội đăng ký 1 công trình; 30 vườn mẫu.", "registered registered"),
    ("Tỷ lệ công chức đạt chuẩn theo quy định là 100%.", "achieved"),
    ("Thu nhập theo quy định là 35 triệu đồng/người.", "required"),
    ("Chè trồng được 43 ha, đạt 114%, chỉ tiêu nghị quyết; cà phê trồng được 11 ha.", "achieved achieved"),
    ("Chỉ tiêu năm 2019: chè 43 ha; cà phê 11 ha.", "target target"),
    ("Mức thu ngân sách bình quân hằng năm là 4 tỷ đồng.", "achieved"),
    ("Mức thu là 40.000 đồng/khẩu.", "required"),
    ("Yêu cầu trên khó khả thi vì có đến 42% số xã nợ đọng.", "achieved"),
    ("Huyện yêu cầu giảm 42% số xã nợ đọng.", "target"),
]


@pytest.mark.parametrize(("text", "expected"), ESTIMATES + NAMED_BY_PLANS + PARTS_OF_PLANS + ASKED + COUNTED + LISTS)
def test_whether_it_is_so(read: Read, text: str, expected: str) -> None:
    figures = read("figure", f"Tin của huyện\n{text}", scope="443", published="2018-07-02")
    assert " ".join(f["status"] for f in figures) == expected


ASPECTS = [
    ("Tổng thu ngân sách nhà nước trên địa bàn huyện đạt 93 tỷ đồng.", "total"),
    ("Thu ngân sách nhà nước trên địa bàn huyện đạt 93 tỷ đồng.", "-"),
    ("Hội nghị tổng kết năm trao 93 triệu đồng.", "-"),
    ("Tổng sản lượng lương thực (cả màu quy thóc) đạt 420 tấn.", "total"),
    ("Tổng đàn trâu, bò 1.095 con.", "total"),
    ("Hộ ông Nam hình thành đàn bò hơn 40 con.", "-"),
    ("Xã có 125.494 con; trong đó 97.015 con trâu, 22.366 con bò.", "total total total"),
    ("Tốc độ tăng trưởng đạt 14%.", "-"),
    ("Tuyến đường có tổng chiều dài: 5,2 km.", "total"),
    ("Bình quân mỗi xã có nợ là 3,7 tỷ đồng.", "average"),
    ("Mỗi xã có nợ là 3,7 tỷ đồng.", "total"),
    ("Thu nhập bình quân đầu người của hai xã đạt 61 triệu đồng/người.", "- average"),
    ("Tỷ lệ hộ nghèo giảm từ 6,6% năm 2011, nay còn 1,2%.", "- remaining"),
    ("Tỷ lệ hộ nghèo giảm 6,6%.", "change"),
    ("Mỗi xã tăng từ 2 đến 3 tiêu chí.", "change"),
    ("Còn lại đạt 6 - 10 tiêu chí.", "-"),
    ("Số tiền còn lại là 3 tỷ đồng.", "remaining"),
    ("Có thêm 2 xã đạt chuẩn nông thôn mới, 6 sản phẩm OCOP.", "new new"),
    ("Có thêm 2 xã đạt chuẩn; 24 thôn kiểu mẫu.", "new new"),
    ("Có 16 hộ đã chỉnh trang tường rào; 45 khu vườn được cải tạo.", "total -"),
    ("Đảng bộ kết nạp được 143 đảng viên, vượt chỉ tiêu.", "new"),
    ("Hội có thành tích tốt với 143 hội viên mới, đạt 61% chỉ tiêu.", "new"),
    ("UBND tỉnh vừa công nhận 4 xã đạt chuẩn nông thôn mới năm 2017.", "new"),
    ("Năm 2017, 4 xã được công nhận đạt chuẩn nông thôn mới.", "new"),
    ("Trong 4 năm, xã huy động 12 tỷ đồng.", "total"),
    ("Trong năm 2017, xã huy động 12 tỷ đồng.", "-"),
    ("Trong số 326 hộ có 41 hộ nghèo.", "total total"),
    ("Phấn đấu đến năm 2020, cả 5 xã đạt chuẩn.", "total"),
    ("Năm 2017, dân số là 52.000 người.", "total"),
    ("Qua ba năm, mỗi xã tăng thêm 3,2 tiêu chí.", "change"),
    ("Năm qua, tỉnh tăng thêm 3 xã đạt chuẩn nông thôn mới.", "new"),
    ("Trung bình mỗi năm giải quyết việc làm cho trên 210 lao động.", "average"),
    ("Năm 2017 giải quyết việc làm cho trên 210 lao động.", "-"),
    ("Hộ nghèo duy trì giảm ở mức dưới 3%.", "-"),
    ("Hộ nghèo giảm 3%.", "change"),
    ("Xã còn nợ xây dựng cơ bản hơn 13 tỷ đồng.", "remaining"),
    ("Xã đã trả nợ xây dựng cơ bản hơn 13 tỷ đồng.", "-"),
    ("Tỷ lệ thôn có điện đạt 98%.", "-"),
    ("Xã có trên 98 hộ.", "total"),
    ("Chè luôn có giá từ 31.000 đồng/kg.", "-"),
    ("Tỷ lệ hộ nghèo giảm bình quân 1,6%/năm.", "change"),
    ("Tốc độ tăng bình quân 9%/năm.", "average"),
    ("Hôm qua, 4 thôn nông thôn mới kiểu mẫu vừa được công nhận.", "new"),
    ("Đến nay 4 thôn kiểu mẫu được công nhận.", "total"),
    ("Số hộ khá trở lên chiếm 54%.", "-"),
    ("Đàn chim cút 9.000 con, tăng 520 con, trên 65 con lợn.", "total -"),
    ("Số hộ khá lên 54 hộ.", "total"),
    ("Cơ sở mở rộng lên gấp 2 lần.", "-"),
    ("Trung bình mỗi lò có thể tích 2 m3.", "average"),
    ("Mỗi lò có thể tích 2 m3.", "total"),
]


@pytest.mark.parametrize(("text", "expected"), ASPECTS)
def test_what_kind_of_amount_it_is(read: Read, text: str, expected: str) -> None:
    figures = read("figure", text, scope="443", published="2018-07-02")
    assert " ".join(f.get("aspect") or "-" for f in figures) == expected


INDICATORS = [
    ("Hội viên đã hiến 7.200 m2 đất, hơn 1,7 tỷ đồng.", "land_donated community_contribution"),
    ("Hội viên mua 7.200 m2 đất, hết 1,7 tỷ đồng.", "area other"),
    ("Giá trị sản xuất tăng 9,1%.", "growth_rate"),
    ("Tỷ trọng nông nghiệp trong giá trị sản xuất còn 34%.", "other"),
    ("Vốn đầu tư ước đạt 87,3% kế hoạch năm, bằng 101,9% so với cùng kỳ.", "plan_completion other"),
    ("Giải phóng mặt bằng đạt 95,2% so KH.", "plan_completion"),
    ("Tuyến đường có mặt đường 3,5 m.", "other"),
    ("Xã làm 65 tuyến, 149 km.", "roads roads"),
    ("Xã đắp tuyến đê dài 16 km.", "other"),
    ("Ấp làm lộ đan dài 3 km.", "roads"),
    ("Phấn đấu 100% số xã vùng cao đạt chuẩn nông thôn mới nâng cao.", "communes_ntm_advanced"),
    ("Phấn đấu 100% số xã vùng cao đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Có 12 xã chưa thành lập được mô hình sản xuất.", "communes_with_models"),
    ("Theo mô hình làng mới của Hàn Quốc, có 12 xã được hỗ trợ làm đường.", "other"),
    ("Can Lộc là một trong bảy xã dẫn đầu toàn tỉnh.", "other"),
    ("Hội đồng phân hạng sản phẩm OCOP họp. Đợt này có 71 sản phẩm tham gia.", "ocop_products"),
    ("Hội chợ khai mạc. Đợt này có 71 sản phẩm tham gia.", "other"),
    ("Trong số 3.126 hộ dân có 411 hộ nghèo.", "households poor_households"),
    ("Có 96% số thôn có nhà văn hóa.", "cultural_houses"),
    ("Nhà văn hóa đã xong 50% các hạng mục.", "other"),
    ("Xã xây 5 nhà sinh hoạt cộng đồng.", "cultural_houses"),
    ("Có 200 hội viên dự buổi ra quân.", "attendees"),
    ("Ngày ra quân thu hút 1.500 lượt đoàn viên.", "attendees"),
    ("Huyện mở 3 lớp tập huấn cho 186 lượt cán bộ thôn.", "other other"),
    ("Kỳ họp miễn nhiệm 2 đại biểu.", "other"),
    ("Kỳ họp có 23 đại biểu dự.", "attendees"),
    ("Đoàn xã làm 1 vườn hoa và 2 vườn mẫu.", "other model_gardens"),
    ("Huyện có 7 xã hoàn thành tiêu chí NTM.", "communes_ntm"),
    ("Huyện có 7 xã hoàn thành tiêu chí giao thông.", "communes_by_criteria"),
    ("Hội có 200 hội viên.", "other"),
    ("Trong đó 50 triệu đồng dùng để phát triển sản xuất.", "funding"),
    ("Trong đó 50 triệu đồng là tiền bán lợn.", "other"),
    ("Có 40% số xã (16/40 xã) đạt chuẩn NTM nâng cao.", "communes_ntm_advanced communes_ntm_advanced"),
    ("Có 40% số xã (16/40 xã) đạt chuẩn NTM.", "communes_ntm communes_ntm"),
    ("Hộ nghèo còn 2,4% và tỷ lệ hộ cận nghèo 3,1%.", "poverty_rate other"),
    ("Tỷ lệ hộ cận nghèo còn 3,1% và tỷ lệ hộ nghèo 2,4%.", "other poverty_rate"),
    ("Phấn đấu 60% huyện, thị xã đạt chuẩn nông thôn mới.", "districts_ntm"),
    ("Phấn đấu 60% số xã đạt chuẩn nông thôn mới.", "communes_ntm"),
    ("Các xã xây dựng khu dân cư nông thôn mới kiểu mẫu (9 thôn của 7 xã).", "model_residential_areas other"),
    ("Huyện có 7 xã nông thôn mới kiểu mẫu.", "communes_ntm_model"),
    ("Tốc độ tăng tổng thu ngân sách bình quân đạt 11%.", "growth_rate"),
    ("Ngân sách huyện chi 11%.", "funding"),
    ("Thu nhập bình quân đầu người so với năm 2015 tăng 21,6%.", "income_per_capita"),
    ("Số hộ có thu nhập khá chiếm 21,6%.", "other"),
    ("Hội mở lớp hỗ trợ cho trên 85% lượt hội viên.", "other"),
    ("Phấn đấu 100% hội viên tham gia bảo hiểm y tế.", "health_insurance_rate"),
    ("Gia đình đã hiến trên 120 m2 đất (trị giá trên 210 triệu đồng).", "land_donated community_contribution"),
    ("Gia đình đã mua trên 120 m2 đất (hết trên 210 triệu đồng).", "area other"),
    ("Bà con đã hiến 2.300 m2 đất vườn, ước tính trị giá 4 tỷ đồng.", "land_donated community_contribution"),
    ("Xã làm 2.300 m2 sân, ước tính trị giá 4 tỷ đồng.", "area funding"),
    ("Đồn biên phòng tham gia củng cố cơ sở, đưa 26 cán bộ tăng cường xã.", "other"),
    ("Có 26 cán bộ tham gia hội nghị.", "attendees"),
    ("Xã chi thanh toán không có hóa đơn hơn 90 triệu đồng.", "other"),
    ("Xã chi sửa trường hơn 90 triệu đồng.", "funding"),
]


@pytest.mark.parametrize(("text", "expected"), INDICATORS)
def test_what_is_measured(read: Read, text: str, expected: str) -> None:
    figures = read("figure", text, scope="443", published="2018-07-02")
    assert " ".join(f["indicator"] for f in figures) == expected
