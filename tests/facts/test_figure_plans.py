"""Plans and results: what governs a clause, and what a paragraph goes on with. Half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# units that are put forward are counted, in all their parts, and have reached nothing
FORWARD = [
    ("Hội nghị nghe báo cáo của 12 xã đề nghị xét công nhận đạt chuẩn nông thôn mới, gồm: 7 xã của huyện Can Lộc; 5 xã của huyện Thạch Hà.", [("other", "achieved")] * 3),
    ("Hội nghị nghe báo cáo của 12 xã đạt chuẩn nông thôn mới, gồm: 7 xã của huyện Can Lộc; 5 xã của huyện Thạch Hà.", [("communes_ntm", "achieved")] * 3),
    ("Huyện đề nghị công nhận 2 xã đạt chuẩn nông thôn mới.", [("other", "achieved")]),
    ("Hội đồng thẩm định thống nhất đề nghị Chủ tịch UBND tỉnh công nhận 22 xã đạt chuẩn nông thôn mới.", [("other", "achieved")]),
    ("Xã đề nghị làm 2 km đường.", [("roads", "target")]),
]


@pytest.mark.parametrize(("text", "expected"), FORWARD)
def test_units_put_forward(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(f["indicator"], f["status"]) for f in read("figure", text, published="2017-08-07")] == expected


# units taken on to reach something in a time that is not over
PICKED = [
    ("Trong năm 2018, huyện tập trung chỉ đạo 3 xã đạt chuẩn nông thôn mới.", "target"),
    ("Trong năm 2017, huyện tập trung chỉ đạo 3 xã đạt chuẩn nông thôn mới.", "achieved"),
    ("Năm nay, thị xã dồn lực cho 2 xã cán đích nông thôn mới.", "target"),
    ("Năm nay, thị xã chọn thêm 2 xã làm điểm.", "achieved"),
    ("Huyện ưu tiên nguồn lực để 3 xã còn lại đạt chuẩn vào cuối năm.", "target"),
    ("Thời gian qua, huyện tập trung chỉ đạo 3 xã đạt chuẩn.", "achieved"),
    ("Có 3 xã đăng ký về đích năm nay, mỗi xã còn 4 tiêu chí.", "registered not_achieved"),
    ("Mười xã đăng ký về đích năm nay đạt bình quân 15 tiêu chí/xã.", "registered achieved"),
    ("Nhờ vậy, huyện đưa 3 xã về đích.", "achieved"),
    ("Trong giai đoạn 2016-2020, tỉnh chọn 3 xã để xây dựng xã nông thôn mới kiểu mẫu.", "target"),
    ("Trong giai đoạn 2011-2015, tỉnh chọn 3 xã để xây dựng xã nông thôn mới kiểu mẫu.", "achieved"),
    ("Huyện xác định năm 2018 có 3 xã về đích.", "target"),
    ("Huyện có 3 xã được chọn xây dựng nông thôn mới nâng cao.", "target"),
    ("Xã là 1 trong 2 xã của huyện được chọn xây dựng nông thôn mới kiểu mẫu.", "target"),
    ("Huyện có 3 xã được chọn làm điểm.", "achieved"),
    ("Trong giai đoạn 2016-2020, tỉnh chọn 3 xã thực hiện xây dựng xã nông thôn mới kiểu mẫu.", "target"),
    ("Huyện có 2 xã không giữ vững 19/19 tiêu chí.", "not_achieved"),
    ("Toàn huyện có 2 xã đang xây dựng nông thôn mới kiểu mẫu.", "target"),
    ("Toàn huyện có 2 xã đang xây dựng nhà văn hóa.", "achieved"),
    ("Qua rà soát, huyện xác định có 34 hộ nghèo.", "achieved"),
    ("Huyện đang tập trung hoàn thiện 5 tiêu chí còn lại.", "target"),
    ("Huyện đã tập trung hoàn thiện 5 tiêu chí còn lại.", "achieved"),
    ("Xã cố gắng trong năm nay làm 2 km đường.", "target"),
    ("Nhờ sự cố gắng của nhân dân, xã làm 2 km đường.", "achieved"),
    ("Hội phát động trồng 12 km đường hoa.", "target"),
    ("Hội đã phát động, trồng được 12 km đường hoa.", "achieved"),
]
# what has been done is a request
ASKED = [
    ("Sở đã tham mưu UBND tỉnh kiến nghị Trung ương hỗ trợ 35 tỷ đồng chống hạn.", "target"),
    ("Sở đã tham mưu UBND tỉnh ban hành 12 văn bản.", "achieved"),
    ("Xã đã làm tờ trình xin huyện hỗ trợ 2,5 tỷ đồng.", "target"),
    ("Xã đã xin được 3 tỷ đồng.", "achieved"),
    ("Tỉnh đã có văn bản đề nghị Bộ cấp 500 tấn gạo.", "target"),
    ("Tỉnh đã có 25 văn bản.", "achieved"),
    ("Huyện đã báo cáo, đề nghị tỉnh bố trí 12 tỷ đồng.", "target"),
    ("Theo đề nghị của xã, huyện đã cấp 30 tấn xi măng.", "achieved"),
    # the parts of what is needed
    ("Xã cần 145 tỷ đồng, trong đó ngân sách hỗ trợ 60 tỷ đồng, dân góp 15 tỷ đồng.", "forecast forecast forecast"),
    ("Xã cần 145 tỷ đồng, trong đó đã huy động 60 tỷ đồng.", "forecast achieved"),
    ("Để về đích, xã còn cần 25 tỷ đồng, gồm 15 tỷ đồng làm đường, 6 tỷ đồng xây trường.", "forecast forecast forecast"),
    ("Xã đã huy động 25 tỷ đồng, gồm 15 tỷ đồng làm đường, 6 tỷ đồng xây trường.", "achieved achieved achieved"),
    ("Năm nay tỉnh có 16 xã đăng ký, trong đó Can Lộc 2 xã, Thạch Hà 4 xã.", "registered registered registered"),
    ("Huyện có 18 sản phẩm OCOP đăng ký, trong đó 12 sản phẩm được xếp hạng 3 sao.", "registered achieved"),
]
# what a deed came of, and what was done, behind words of a plan
CAME_ABOUT = [
    ("Nhờ có kế hoạch cụ thể, xã làm 7 km đường.", "achieved"),
    ("Có kế hoạch năm 2019 làm 7 km đường.", "target"),
    ("Sau 5 năm phấn đấu, xã đạt 19/19 tiêu chí, thu nhập 45 triệu đồng/người.", "achieved achieved"),
    ("Sau khi sáp nhập, xã phấn đấu đạt 19/19 tiêu chí, thu nhập 45 triệu đồng/người.", "target target"),
    ("Phấn đấu vượt khó, nhân dân xã làm được 7 km đường, 3 nhà văn hóa.", "achieved achieved"),
    ("Phấn đấu đến cuối năm 2019, nhân dân xã làm được 7 km đường, 3 nhà văn hóa.", "target target"),
    ("Kế hoạch năm 2017 được hoàn thành: 7 km đường, 3 nhà văn hóa.", "achieved achieved"),
    ("Kế hoạch năm 2019: 7 km đường, 3 nhà văn hóa.", "target target"),
    ("Mục tiêu của xã là giữ vững 19 tiêu chí; năm 2017 xã có 112 hộ thoát nghèo.", "target achieved"),
    ("Mục tiêu của xã là giữ vững 19 tiêu chí; năm 2019 xã có 112 hộ thoát nghèo.", "target target"),
    ("Kế hoạch năm làm 12 km đường, thực hiện 4 tháng được 5 km đường.", "target achieved"),
    ("Theo chỉ tiêu huyện giao, năm nay xã thu ngân sách 4,2 tỷ đồng.", "target"),
    ("Theo chỉ tiêu huyện giao, năm nay xã được cấp 4,2 tỷ đồng.", "achieved"),
]
# how far a plan or a denial reaches
REACH = [
    (
        "Chủ tịch yêu cầu các xã rà soát từng tiêu chí; mỗi xã có 2 mô hình liên kết, thu nhập tăng 12%; hộ nghèo còn 2,5%.",
        "target target target",
    ),
    (
        "Chủ tịch cho biết các xã đã rà soát từng tiêu chí; mỗi xã có 2 mô hình liên kết, thu nhập tăng 12%; hộ nghèo còn 2,5%.",
        "achieved achieved achieved",
    ),
    ("Còn 12 dự án chưa được cấp giấy chứng nhận với số tiền đã nộp 36 tỷ đồng.", "not_achieved achieved"),
    ("Còn 12 dự án chưa được cấp 36 tỷ đồng.", "not_achieved not_achieved"),
    ("Phấn đấu 70% tổ chức đảng đạt vững mạnh, không có tổ chức yếu kém.", "target"),
    ("Trong xã, 70% hộ không có nước sạch.", "not_achieved"),
    ("Sau khi hoàn thành, công trình cấp nước sạch cho 1.200 hộ dân.", "forecast"),
    ("Sau khi hoàn thành, công trình đã cấp nước sạch cho 1.200 hộ dân.", "achieved"),
    ("Nhà văn hóa rộng 500 m2 đáp ứng được yêu cầu tổ chức hội họp.", "achieved"),
    # what is lacking is named in front of the sum, or is a paper of the units
    ("Xã vướng tiêu chí chợ đã ba năm, làm chợ 4,6 tỷ đồng xong mà không ai vào bán.", "achieved"),
    ("Xã còn thiếu 3 phòng học, 2 tỷ đồng.", "not_achieved not_achieved"),
    ("Chưa giải ngân hết vốn năm 2016, còn 3 tỷ đồng.", "not_achieved"),
    ("Hồ sơ còn thiếu phương án xử lý rác của 2 thôn vùng ven.", "achieved"),
    ("Cả năm mới thu được 12 tỷ đồng so với 20 tỷ đồng đề ra.", "achieved target"),
    ("Cả năm thu được 12 tỷ đồng so với 10 tỷ đồng năm trước.", "achieved achieved"),
    # what a unit is, whatever is asked of it
    ("Trưởng thôn nói: “Mỗi hộ phải góp thêm 500.000 đồng, thôn 64 hộ thì 21 hộ là hộ nghèo, lấy đâu ra”.", "target achieved achieved"),
    ("Trước 30/12, các xã lập kế hoạch, giao ông Hòa phụ trách 3 xã vùng sâu.", "achieved"),
    ("Trước 30/12, các xã lập kế hoạch, làm xong 3 nhà văn hóa.", "target"),
]
# a paragraph goes on with the plan that opens it, a sentence or a list tells a time of its own
GOES_ON = [
    (
        "Thời gian tới, xã tập trung nâng cao chất lượng các tiêu chí. Vận động nhân dân hiến 3.000 m2 đất, mở rộng 4 km đường.",
        "target target",
    ),
    (
        "Thời gian qua, xã tập trung nâng cao chất lượng các tiêu chí. Vận động nhân dân hiến 3.000 m2 đất, mở rộng 4 km đường.",
        "achieved achieved",
    ),
    ("Thời gian tới, xã tập trung nâng cao các tiêu chí. Xã A có 120 hộ, 512 khẩu.", "achieved achieved"),
    ("Phương hướng năm 2019: có 2 xã nâng cao. Năm 2017 chỉ có 1 xã.", "target achieved"),
    ("Phương hướng năm 2019: có 2 xã nâng cao. Giá trị sản xuất tăng 9%.", "target target"),
    (
        "Giai đoạn 2021-2025, tỉnh dành 2.400 tỷ đồng cho chương trình, bình quân 480 tỷ đồng/năm.",
        "target target",
    ),
    (
        "Giai đoạn 2011-2015, tỉnh dành 2.400 tỷ đồng cho chương trình, bình quân 480 tỷ đồng/năm.",
        "achieved achieved",
    ),
    (
        "Phấn đấu đến năm 2023, 97% người dân có bảo hiểm. Đến năm 2023: 60% học sinh học cả ngày. Tỷ lệ hộ dùng nước sạch trên 90%.",
        "target target target",
    ),
    (
        "Phấn đấu 80% chi bộ vững mạnh, không có chi bộ không hoàn thành nhiệm vụ. Tỷ lệ hộ dùng nước sạch trên 90%.",
        "target target",
    ),
    (
        "Phấn đấu năm nay làm 12 km đường, đến nay đã có 5 km đường. Tỷ lệ hộ dùng nước sạch trên 90%.",
        "target achieved achieved",
    ),
    ("Mục tiêu đến năm 2030 tăng 5%/năm. Thu nhập cao hơn 2,5 lần so với năm 2015.", "target target"),
    ("Mục tiêu đến năm 2030 tăng 5%/năm. Thu nhập năm 2017 là 45 triệu đồng/người.", "target achieved"),
    ("Chương trình có mục tiêu có 90% số xã đạt chuẩn.", "target"),
    ("Tỉnh được bổ sung có mục tiêu 90 tỷ đồng.", "achieved"),
    ("Hội viên ra quân xây dựng 3 km đường hoa.", "achieved"),
    ("Các chỉ tiêu chủ yếu nhiệm kỳ 2018-2020:\n- Gọi công dân nhập ngũ hằng năm đạt 100% chỉ tiêu.", "target"),
    ("Các chỉ tiêu chủ yếu nhiệm kỳ 2015-2020:\n- Thu ngân sách đạt 112% kế hoạch.", "achieved"),
]
# what a paper that is announced says, and what only sounds like a plan
ANNOUNCED = [
    (
        "UBND tỉnh vừa ban hành Kế hoạch phát triển sản phẩm năm 2018. Theo đó, toàn tỉnh có thêm 40 sản phẩm; đào tạo 300 cán bộ. Tổng kinh phí thực hiện 18 tỷ đồng, trong đó ngân sách 7 tỷ đồng.",
        "target target target target",
    ),
    (
        "UBND tỉnh vừa công bố kết quả phát triển sản phẩm. Theo đó, toàn tỉnh có thêm 40 sản phẩm; đào tạo 300 cán bộ. Tổng kinh phí thực hiện 18 tỷ đồng, trong đó ngân sách 7 tỷ đồng.",
        "achieved achieved achieved achieved",
    ),
    (
        "HĐND huyện thông qua các nghị quyết. Theo đó, năm nay thu ngân sách 410 tỷ đồng; 95% dân số có bảo hiểm.",
        "target target",
    ),
    (
        "HĐND huyện thông qua các nghị quyết. Theo đó, đến nay huyện đã thu ngân sách 410 tỷ đồng; 95% dân số có bảo hiểm.",
        "achieved achieved",
    ),
    ("UBND tỉnh ban hành quyết định công nhận xã đạt chuẩn. Theo đó, có 2 xã đạt chuẩn.", "achieved"),
    (
        "Đề án tập trung vào ba nội dung. Một là, quy hoạch 12 vùng rau. Hai là, xây 20 nhà sơ chế.",
        "target target target",
    ),
    ("Xã làm tốt ba việc. Một là, trồng được 12 ha rau. Hai là, xây 20 nhà sơ chế.", "achieved achieved"),
    ("Kỳ họp quyết định đầu tư 3 công trình với tổng vốn 15 tỷ đồng.", "target target"),
    ("Gia đình mạnh dạn quyết định đầu tư 2 tỷ đồng nuôi tôm.", "achieved"),
    ("Ông Nam lưu ý xã cần quan tâm môi trường, thu gom 90% rác thải, trồng 5 km hàng rào xanh.", "target target"),
    ("Ông Nam ghi nhận xã quan tâm môi trường, thu gom 90% rác thải, trồng 5 km hàng rào xanh.", "achieved achieved"),
    ("Các huyện phải giải ngân hết 120 tỷ đồng vốn; mỗi sở, ngành đỡ đầu 2 xã khó khăn.", "target target"),
    ("Các huyện đã giải ngân hết 120 tỷ đồng vốn; mỗi sở, ngành đỡ đầu 2 xã khó khăn.", "achieved achieved"),
    (
        "Mục tiêu năm nay là 50 triệu đồng/người nhưng mới đạt 43 triệu đồng/người; hộ nghèo 6%.",
        "target achieved achieved",
    ),
    ("Phong trào có mục tiêu trồng 10.000 cây; sau 3 tháng, dân trồng 7.500 cây.", "target achieved"),
    ("Phong trào có mục tiêu trồng 10.000 cây; sau sáp nhập, dân trồng 7.500 cây.", "target target"),
    ("Chỉ tiêu giao là 500 ha, huyện trồng 620 ha, vượt 24% kế hoạch.", "target achieved"),
    ("Chỉ tiêu giao là 500 ha, trong đó rau 120 ha.", "target target"),
    ("Thông qua kế hoạch liên tịch, các ngành mở 12 lớp tập huấn.", "achieved"),
    ("Hội nghị thông qua kế hoạch mở 12 lớp tập huấn.", "target"),
    ("Nhiệm vụ trọng tâm là giao thông được xã tập trung thực hiện: 12 km đường được bê tông hóa.", "achieved"),
    ("Nhiệm vụ trọng tâm năm 2019: 12 km đường được bê tông hóa.", "target"),
    ("Kết quả đạt được theo các mục tiêu: 96% hộ dùng nước hợp vệ sinh.", "achieved"),
    ("Theo các mục tiêu: 96% hộ dùng nước hợp vệ sinh.", "target"),
]
# a plan beside its result: in brackets, behind its own comma, in a sentence that opens with a time ahead
BESIDE = [
    ("Ba chỉ tiêu không đạt: hộ nghèo 5,2% (kế hoạch 4%); nước sạch 61% (kế hoạch 70%).", "not_achieved achieved target achieved target"),
    ("Chỉ tiêu năm 2019: hộ nghèo 5,2% (hiện 6%); nước sạch 71% (hiện 70%).", "target achieved target achieved"),
    ("Tỷ lệ xã đạt chuẩn là 79,3%/chỉ tiêu 80%, tăng 10,6% so với cuối năm 2016; tỷ lệ xã nâng cao là 42,4%/ chỉ tiêu 40%.", "achieved target achieved target"),
    ("Năm 2017, xã trồng 1.200 ha lúa/KH 1.500 ha, làm 12 km/kế hoạch 10 km đường.", "achieved target achieved target"),
    ("Tỷ lệ xã đạt chuẩn là 95%, vượt 5% so với mục tiêu giai đoạn 2012 - 2016 là 90%.", "achieved target"),
    ("Tỷ lệ xã đạt chuẩn là 95%, tăng 5% so với năm 2016 (90%).", "achieved achieved"),
    ("Hà Tĩnh còn 8 xã chưa đạt chuẩn, trong đó Hương Khê 5 xã, Đức Thọ 3 xã.", "not_achieved not_achieved not_achieved"),
    ("Hà Tĩnh còn 8 xã chưa đạt chuẩn, trong đó Hương Khê 5 xã vừa được công nhận.", "not_achieved achieved"),
    ("Hà Tĩnh có 8 xã đạt chuẩn, trong đó Hương Khê 5 xã, Đức Thọ 3 xã.", "achieved achieved achieved"),
    ("Xã có 6 thôn đạt chuẩn, 2 thôn còn lại phấn đấu đạt trong năm 2018.", "achieved target"),
    ("Sản lượng 12.400 tấn (KH 12.000 tấn), đàn lợn 8.200 con (KH: 9.000 con), hộ nghèo 3% (KH năm 4%).", "achieved target achieved target achieved target"),
    ("Theo bộ tiêu chí, hộ nghèo phải dưới 5%; xã Thượng Lộc còn 4,6%.", "required achieved"),
    ("Huyện có 22/23 xã đạt chuẩn nông thôn mới theo Bộ tiêu chí giai đoạn 2021 - 2025; 6 xã đạt nông thôn mới nâng cao.", "achieved achieved"),
    ("Năm nay huyện có thêm 7 xã đạt chuẩn nông thôn mới, đưa tổng số xã về đích của cả huyện lên 13 xã.", "achieved achieved"),
    ("Đích của huyện là 13 xã.", "target"),
    ("Hộ nghèo còn 14,6%, trong khi quy định của tiêu chí số 11 là từ 12% trở xuống.", "achieved required"),
    ("Có 3/6 trường đạt chuẩn quốc gia, yêu cầu là 70%.", "achieved required"),
    ("Xã còn 21 km đường thôn, xóm chưa được cứng hóa.", "not_achieved"),
    ("258 học sinh phải ngủ tạm ở nhà đa năng; 3 xã phải hoàn thành trước tháng 6.", "achieved target"),
    ("Xã Thượng Lộc đạt 17 tiêu chí, dự kiến về đích vào tháng 9; các xã Khánh Lộc, Trung Lộc đạt 12 tiêu chí.", "achieved achieved"),
    ("Năm nay, huyện phấn đấu xã Thượng Lộc đạt 19 tiêu chí; các xã Khánh Lộc, Trung Lộc đạt 15 tiêu chí.", "target target"),
    ("Theo Bộ tiêu chí giai đoạn 2021 - 2025, hộ nghèo phải dưới 5%.", "required"),
    ("Quy định mỗi xã phải có ít nhất 1 chợ; mỗi thôn có 1 nhà văn hóa.", "required required"),
    ("Đến nay xã chưa giải ngân được đồng nào; năm 2016 giải ngân 1,2 tỷ đồng.", "achieved"),
    ("Đến nay xã chưa giải ngân được 2,5 tỷ đồng.", "not_achieved"),
    ("Xã làm 12 km/10 km đường theo Kế hoạch số 15/KH-UBND.", "achieved"),
    ("Nhà máy nước công suất 5.000 m3, hiện cấp cho 4.200 hộ, sắp tới cấp cho 2.000 hộ nữa.", "achieved achieved target"),
    ("Nhà máy nước sắp tới cấp cho 2.000 hộ nữa, hiện cấp cho 4.200 hộ.", "target achieved"),
    ("Dự toán chi năm 2018 là 45 tỷ đồng, 4 tháng chi 12 tỷ đồng, đạt 26% dự toán.", "forecast achieved"),
    ("Dự toán chi năm 2018 là 45 tỷ đồng, chi thường xuyên 12 tỷ đồng.", "forecast forecast"),
    ("Có 1.000 thôn đã có phương án, dự toán được duyệt; 125 thôn đạt chuẩn.", "achieved achieved"),
    ("Dự toán năm 2019: 1.000 thôn xây dựng phương án; 125 thôn đạt chuẩn.", "forecast forecast"),
    ("Theo Nghị quyết Đại hội, đến năm 2023: 98% hộ dùng nước sạch. Mỗi năm kết nạp 12 đảng viên.", "target target"),
    ("Theo báo cáo, đến năm 2017: 98% hộ dùng nước sạch. Mỗi năm kết nạp 12 đảng viên.", "achieved achieved"),
    ("Tuyến đường đã được đưa vào kế hoạch với kinh phí 7 tỷ đồng.", "target"),
    ("Tuyến đường đã được đưa vào sử dụng với kinh phí 7 tỷ đồng.", "achieved"),
    ("Tỉnh đồng ý chủ trương đầu tư chợ với vốn 18 tỷ đồng.", "target"),
    ("Tỉnh đầu tư chợ với vốn 18 tỷ đồng.", "achieved"),
]
# what words before a colon, an announcement or a whole hold for
LED = [
    ("Nhiệm kỳ mới, xã đề ra các mục tiêu: tăng trưởng 13%/năm. Hộ nghèo còn 2%.", "target target"),
    (
        "Nhiệm kỳ mới, xã đề ra các mục tiêu: tăng trưởng 13%/năm. Đại hội bầu 15 đồng chí vào Ban Chấp hành.",
        "target achieved",
    ),
    ("Kế hoạch năm 2019 là: trồng 500 ha rừng. Kết quả năm 2017: trồng 450 ha rừng.", "target achieved"),
    ("Kế hoạch năm 2019 là: trồng 500 ha rừng. Kinh phí thực hiện 12 tỷ đồng.", "target target"),
    (
        "HĐND tỉnh thông qua nghị quyết về kế hoạch đầu tư công năm 2018. Tổng vốn 3.450 tỷ đồng. Ưu tiên bố trí 400 tỷ đồng cho nông thôn mới.",
        "target target",
    ),
    (
        "HĐND tỉnh giám sát đầu tư công năm 2018. Tổng vốn 3.450 tỷ đồng. Ưu tiên bố trí 400 tỷ đồng cho nông thôn mới.",
        "achieved achieved",
    ),
    # whoever is named, and what is there, is no part of the plan before
    ("Theo kế hoạch, năm 2019 số xã đạt chuẩn trên 90%. Số đơn vị cấp huyện đạt chuẩn trên 70%.", "target target"),
    ("Phấn đấu năm 2019 trồng 40 ha chè. Đàn bò 3.000 con, trường học kiên cố 100%.", "target target target"),
    ("Phấn đấu năm 2019 trồng 40 ha chè. Gia đình ông Nam có 3.000 con gà.", "target achieved"),
    ("Phấn đấu năm 2019 trồng 40 ha chè. Đường liên thôn dài 1.200 m.", "target achieved"),
    ("Phấn đấu năm 2019 trồng 40 ha chè. “Dân di cư nhiều, hộ nghèo 13%”.", "target achieved"),
    ("Nhiệm vụ trọng tâm được triển khai hiệu quả. Tổng thu ngân sách 110 tỷ đồng, hộ nghèo 6%.", "achieved achieved"),
    ("Nhiệm vụ năm 2019 là phát triển kinh tế. Tổng thu ngân sách 110 tỷ đồng, hộ nghèo 6%.", "target target"),
    ("Năm nay, tỉnh xây dựng 18 xã đạt chuẩn, trong đó có 6 xã vùng khó.", "target target"),
    ("Năm ngoái, tỉnh xây dựng 18 xã đạt chuẩn, trong đó có 6 xã vùng khó.", "achieved achieved"),
    ("Tỉnh có 15 xã đạt chuẩn, không hoàn thành kế hoạch đề ra là 17 xã.", "achieved target"),
    ("Xã cần khoảng 6 tỷ đồng để làm 3,8 km đường, xây 2 nhà văn hóa.", "forecast target target"),
    ("Xã chi 6 tỷ đồng để làm 3,8 km đường, xây 2 nhà văn hóa.", "achieved achieved achieved"),
    # what is denied has its own number; what is planned behind it is another
    (
        "Các hộ chưa đạt đủ 8 tiêu chí được giúp theo kế hoạch mỗi chi hội giúp 4 hộ.",
        "not_achieved target",
    ),
    ("Xã chưa đạt đủ 8 tiêu chí, còn 4 hộ nghèo.", "not_achieved achieved"),
    ("Vườn cam năm nay hứa hẹn đem lại thu nhập 90 triệu đồng/ha.", "forecast"),
    ("Doanh nghiệp hứa ủng hộ 90 triệu đồng.", "target"),
    # the year that is half over, of which a review tells, and what is still to come in it
    ("Thu ngân sách cả nhiệm kỳ tăng khá; đến năm 2018, giá trị sản xuất trên 1 ha đạt 130 triệu đồng.", "achieved"),
    ("Đến hết năm 2018, giá trị sản xuất trên 1 ha đạt 130 triệu đồng.", "target"),
    ("Đến năm 2018, huyện có thêm 2 xã đạt chuẩn.", "target"),
    ("Phấn đấu đến năm 2018, giá trị sản xuất trên 1 ha đạt 130 triệu đồng.", "target"),
    ("Huyện có 4 xã đạt chuẩn năm 2018.", "achieved"),
    ("Huyện chọn 4 xã đạt chuẩn năm 2018.", "target"),
    # a syllable of "thực hiện" closes no plan
    ("Số xi măng sẽ được các xã, thị trấn thực hiện 60 công trình, với tổng chiều dài 39 km.", "target target"),
    ("Số xi măng sẽ được các xã chia đều, hiện có 60 công trình, với tổng chiều dài 39 km.", "achieved achieved"),
    # what those who have registered got, and what they will get
    ("Xã đăng ký làm 9 công trình, dài 13 km, số xi măng đã tiếp nhận là 2.000 tấn.", "registered registered achieved"),
    ("Xã đăng ký làm 9 công trình, dài 13 km, số xi măng là 2.000 tấn.", "registered registered registered"),
    ("Các xã đăng ký về đích năm nay sẽ được ưu tiên cấp 400 tấn xi măng.", "target"),
    ("Các xã đăng ký về đích năm nay với 400 tấn xi măng.", "registered"),
    # what was asked for is no result
    ("UBND tỉnh vừa đề xuất Chính phủ bổ sung 13 tỷ đồng.", "target"),
    ("UBND tỉnh vừa đề xuất Chính phủ công nhận 13 xã an toàn khu.", "achieved"),
    ("Chính phủ vừa công nhận 13 xã an toàn khu theo đề xuất của tỉnh.", "achieved"),
    ("Huyện đã đề nghị tỉnh cấp 3 tỷ đồng.", "target"),
    ("Huyện đã được tỉnh cấp 3 tỷ đồng theo đề nghị.", "achieved"),
    ("Xã Thượng Lộc đặt mục tiêu đạt chuẩn kiểu mẫu. Và 2 thị trấn đạt chuẩn đô thị văn minh.", "target"),
    ("Xã Thượng Lộc đạt chuẩn kiểu mẫu. Và 2 thị trấn đạt chuẩn đô thị văn minh.", "achieved"),
    # what is told together, and what is left
    ("Muốn đạt chuẩn, xã cần thêm 3,2 km đường và 2 nhà văn hóa.", "forecast forecast"),
    ("Muốn đạt chuẩn, xã cần thêm 3,2 km đường và có 2 nhà văn hóa.", "forecast achieved"),
    ("Cả xã quyết về đích với 4 tiêu chí còn lại là giao thông, y tế, môi trường, thu nhập.", "not_achieved"),
    ("Cả xã đã về đích với 4 tiêu chí khó là giao thông, y tế, môi trường, thu nhập.", "achieved"),
    ("Tỉnh đặt mục tiêu các xã đạt 17 tiêu chí/xã (riêng các xã chưa đạt chuẩn đạt 15 tiêu chí/xã).", "target target"),
    ("Hiện các xã chưa đạt chuẩn bình quân đạt 15 tiêu chí/xã.", "achieved"),
    ("Các xã phấn đấu đạt 17 tiêu chí/xã (hiện đạt 15 tiêu chí/xã).", "target achieved"),
    # days and months that lie ahead
    ("Dự án có tổng vốn 12 tỷ đồng, khởi công tháng 9.", "target"),
    ("Dự án có tổng vốn 12 tỷ đồng, khởi công tháng 5.", "achieved"),
    ("Ngày 20/8 tới, xã khánh thành 2 nhà văn hóa trị giá 1,6 tỷ đồng.", "target target"),
    ("Ngày 20/5, xã khánh thành 2 nhà văn hóa trị giá 1,6 tỷ đồng.", "achieved achieved"),
    ("Nhà máy nước khi đi vào hoạt động cấp nước cho 4.000 hộ.", "forecast"),
    ("Từ khi nhà máy nước đi vào hoạt động, 4.000 hộ có nước sạch.", "achieved"),
    ("Theo lộ trình, năm nay thêm 3 xã, sang năm 4 xã.", "target target"),
    # a time that is over opens a clause of its own
    ("Mỗi năm huyện cố gắng giảm 2% hộ nghèo, năm ngoái giảm được 1,7%.", "target achieved"),
    ("Mỗi năm huyện cố gắng giảm 2% hộ nghèo, năm nay giảm 1,7%.", "target target"),
    ("Xã phải giải ngân 8 tỷ đồng, trong khi 4 tháng qua chỉ giải ngân 1 tỷ đồng.", "target achieved"),
    ("Xã khó đạt mục tiêu 5 thôn về đích vì 2 thôn còn nợ 4 tiêu chí.", "target achieved not_achieved"),
    ("Từng bước đạt mục tiêu, 5 năm qua huyện làm 120 km đường; tỷ lệ hộ nghèo còn 2,1%.", "achieved achieved"),
    ("Mục tiêu của huyện là làm 120 km đường; tỷ lệ hộ nghèo còn 2,1%.", "target target"),
    # what came of a plan that has its number
    ("Chỉ tiêu huy động dân góp là 1 tỷ đồng nhưng dân góp tới 1,8 tỷ đồng.", "target achieved"),
    ("Chỉ tiêu huy động dân góp là 1 tỷ đồng nhưng phải trả nợ 1,8 tỷ đồng.", "target target"),
    ("Theo kế hoạch, năm 2017 xã làm 5 km; thực tế làm 7 km.", "target achieved"),
    ("Theo kế hoạch, năm 2019 xã làm 5 km; thôn làm 7 km.", "target target"),
    ("Ban đầu dự toán 2 tỷ đồng, khi quyết toán chỉ hết 1,7 tỷ đồng.", "forecast achieved"),
    ("Hoàn thành kế hoạch năm, xã Thượng Lộc thu ngân sách 4,2 tỷ đồng, trồng 30 ha rừng.", "achieved achieved"),
    ("Phấn đấu hoàn thành kế hoạch trồng 30 ha rừng, thu ngân sách 4,2 tỷ đồng.", "target target"),
    ("Lớp tập huấn dự kiến kéo dài 3 ngày, có 60 học viên tham dự.", "achieved"),
    ("Lớp tập huấn dự kiến có 60 học viên tham dự.", "forecast"),
    # what papers and meetings set
    ("Chương trình hành động số 12 nêu: thu nhập 60 triệu đồng/người, hộ nghèo dưới 1%.", "target target"),
    ("Xã đã vượt chỉ tiêu chương trình hành động nêu: thu nhập 60 triệu đồng/người, hộ nghèo dưới 1%.", "achieved achieved"),
    ("Kết quả năm 2015:\n- Quy hoạch: 22/22 xã đạt.", "achieved"),
    ("Kết quả năm 2015:\n- Quy hoạch vùng cam nêu: 22 xã trồng cam.", "target"),
    ("Thôn họp bàn làm 3 nhà văn hóa.", "target"),
    ("Huyện tặng xã 3 bộ bàn làm việc.", "achieved"),
    ("HĐND đã quyết nghị đầu tư 12 công trình.", "target"),
    # a levy is no plan
    ("Thôn yêu cầu mỗi khẩu đóng 900.000 đồng.", "required"),
    ("Bí thư yêu cầu các xã giải ngân 900 triệu đồng.", "target"),
    # what is bad and not there
    ("Chỉ có 18 xã không có nợ đọng, 4 thôn không có nhà văn hóa.", "achieved not_achieved"),
    # years that a tale counts are not the next one
    ("Năm 2013, ông Nam nuôi 2 con bò. Bốn năm sau, đàn bò có 20 con.", "achieved achieved"),
    ("Năm sau, đàn bò có 20 con.", "target"),
]


# what became of a plan, and what is still to be done
BECAME = [
    ("Chỉ tiêu tỉnh giao 5 xã về đích nông thôn mới, huyện Can Lộc thực hiện được 4 xã, đạt 80% kế hoạch.", "target achieved"),
    ("Chỉ tiêu có 5 xã đạt chuẩn; kết quả thực hiện: 4 xã đạt chuẩn.", "target achieved"),
    # what all have behind a time of the plan is its goal, and so is what follows; behind the plan alone it came about
    ("Huyện đặt mục tiêu trong năm 2019, toàn huyện có 3 xã đạt chuẩn nông thôn mới; làm 25 km đường; hộ nghèo dưới 4%.", "target target target"),
    ("Mục tiêu năm 2019, toàn tỉnh có thêm 5 xã đạt chuẩn nông thôn mới, bình quân 12,8 tiêu chí/xã.", "target target"),
    ("Sau nhiều năm phấn đấu, toàn huyện có 13 xã đạt chuẩn; làm 25 km đường.", "achieved achieved"),
    ("Chỉ tiêu có 5 xã đạt chuẩn; phấn đấu thêm 4 xã nâng cao.", "target target"),
    ("Xã cần kiên cố hóa 56 km kênh mương, trong đó đã xây dựng được 29 km.", "target achieved"),
    ("So với chỉ tiêu tỉnh giao (184 xã), còn thiếu 10 xã.", "target not_achieved"),
    ("So với năm ngoái (184 xã), còn thiếu 10 xã.", "achieved not_achieved"),
    ("Dự toán công trình là 4,8 tỷ đồng, quyết toán 4,5 tỷ đồng.", "forecast achieved"),
    ("Xã đã kiên cố hóa 56 km kênh mương.", "achieved"),
    ("Lao động có việc làm đạt 96% (tiêu chuẩn là 90% trở lên).", "achieved required"),
]


@pytest.mark.parametrize(("text", "expected"), BECAME + PICKED + ASKED + CAME_ABOUT + REACH + GOES_ON + ANNOUNCED + BESIDE + LED)
def test_whether_it_is_so(read: Read, text: str, expected: str) -> None:
    figures = read("figure", f"Tin của huyện\n{text}", scope="443", published="2018-07-02")
    assert " ".join(f["status"] for f in figures) == expected


ATTAINED = [
    ("Năm 2018, huyện phấn đấu có thêm xã Thượng Lộc được công nhận.", "target"),
    ("Năm 2017, huyện có thêm xã Thượng Lộc được công nhận.", "recognized"),
    ("Xã Thượng Lộc phấn đấu hộ nghèo còn 2%; cuối năm 2018 được công nhận xã nông thôn mới.", "target"),
    ("Xã Thượng Lộc phấn đấu hộ nghèo còn 2%; cuối năm 2017 được công nhận xã nông thôn mới.", "recognized"),
    ("Năm nay, huyện tập trung đưa xã Thượng Lộc về đích nông thôn mới.", "target"),
    ("Huyện xác định xã Thượng Lộc là đơn vị về đích nông thôn mới năm 2018.", "target"),
    ("Năm 2016, huyện tập trung đưa xã Thượng Lộc về đích nông thôn mới.", "achieved"),
]


@pytest.mark.parametrize(("text", "status"), ATTAINED)
def test_whether_a_unit_reached_it(read: Read, text: str, status: str) -> None:
    found = read("attainment", f"Xây dựng nông thôn mới ở huyện Can Lộc\n{text}", scope="443", published="2018-07-02")
    assert [a["status"] for a in found] == [status]


def test_a_list_may_be_longer_than_calls_are_deep(read: Read) -> None:
    assert {figure["status"] for figure in read("figure", "Phấn đấu " + "làm 3 km đường, " * 800)} == {"target"}
