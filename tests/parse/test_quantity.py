"""Quantities: a number with its unit or counted noun; numbers that name something are none."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from ntm_extract.pipeline import Extractor

Read = Callable[..., list[dict[str, Any]]]

MEASURED = [
    ("Mỗi tuyến hết 25 triệu đồng/1km.", "25 triệu đồng/1km", "VND/km", "25000000"),
    ("Thu lãi 1,2 triệu đồng/01 sào.", "1,2 triệu đồng/01 sào", "VND/sào", "1200000"),
    ("Giá bán 130.000 đồng/12 trái.", "130.000 đồng", "VND", "130000"),
    ("Giá trị thu nhập/ha đạt 125 triệu đồng.", "125 triệu đồng", "VND/ha", "125000000"),
    ("Dân góp ngày công, được 1.260 công.", "1.260 công", "day", "1260"),
    ("Dân hiến 9 công đất.", "9 công đất", "công", "9"),
    ("Tỉnh hỗ trợ mỗi km đường 210 tấn xi măng.", "210 tấn", "tonne/km", "210"),
    ("Tỉnh hỗ trợ mỗi xã làm đường 210 tấn xi măng.", "210 tấn", "tonne", "210"),
    ("Mía rớt giá, mỗi héc-ta lỗ chừng 5 triệu đồng.", "5 triệu đồng", "VND/ha", "5000000"),
    ("Độ mặn lên tới 4 phần ngàn.", "4 phần ngàn", "permille", "4"),
    ("Các xã Mỹ Lộc, Sơn Lộc thuộc nhóm 5 xã điểm.", "5 xã", "count", "5"),
    ("Xe chở 21 hành khách.", "21 hành khách", "person", "21"),
    ("Huyện làm 12,5 km đường bê tông.", "12,5 km", "km", "12.5"),
    ("Dân hiến 10.500 m2 đất.", "10.500 m2", "m2", "10500"),
    ("Xã được cấp 36 tỷ đồng.", "36 tỷ đồng", "VND", "36000000000"),
    ("Thu nhập đạt 42,3 triệu đồng/người/năm.", "42,3 triệu đồng/người/năm", "VND/person/year", "42300000"),
    ("Tỷ lệ hộ nghèo còn 3,25%.", "3,25%", "percent", "3.25"),
    ("Toàn huyện có 9/17 xã đạt chuẩn.", "9/17 xã", "count", "9"),
    ("Huyện thành lập mới 23 mô hình sản xuất.", "23 mô hình sản xuất", "count", "23"),
    ("Bình quân đạt 15,2 tiêu chí/xã.", "15,2 tiêu chí/xã", "criteria/commune", "15.2"),
    ("Toàn xã có bốn thôn đạt chuẩn.", "bốn thôn", "count", "4"),
    ("Vốn tín dụng được cấp 126, 5 tỷ đồng.", "126, 5 tỷ đồng", "VND", "126500000000"),
    ("Thôn 3, 5 triệu đồng tiền góp.", "5 triệu đồng", "VND", "5000000"),
    ("Bình quân đạt 11,5 tiêu chí/1 xã.", "11,5 tiêu chí/1 xã", "criteria/commune", "11.5"),
    ("Có 24 thôn/bản đạt chuẩn.", "24 thôn/bản", "count", "24"),
    ("Có 86 thôn, xóm ĐBKK.", "86 thôn, xóm", "count", "86"),
    ("Cách huyện hơn mười kilomet.", "mười kilomet", "km", "10"),
    ("Có 8 xã, thị trấn Hòa Bình và các phường.", "8 xã", "count", "8"),
    ("Số xã được công nhận đạt chuẩn nông thôn mới là 27, tăng nhanh.", "27", "count", "27"),
    ("Số hộ nghèo còn 15.", "15", "household", "15"),
    ("- Số xã đạt chuẩn: 16\n- Trường học khang trang.", "16", "count", "16"),
    ("Xã mới đạt 14/19.", "14/19", "count", "14"),
    ("Có ít nhất một huyện đạt chuẩn.", "một huyện", "count", "1"),
    ("Nhân dân góp 3.200 ngày công.", "3.200 ngày công", "day", "3200"),
    ("Quỹ thu 15.000đồng/khẩu.", "15.000đồng/khẩu", "VND/person", "15000"),
    ("Xã có 12ấp.", "12ấp", "count", "12"),
    ("Gia đình phải nộp hơn 600 nghìn.", "600 nghìn", "VND", "600000"),
    ("Huyện có 12 (mười hai) xã.", "12 (mười hai) xã", "count", "12"),
    ("Kinh phí 3.400.000 đồng (ba triệu bốn trăm nghìn đồng).", "3.400.000 đồng", "VND", "3400000"),
    ("Huyện có 1,250 hộ nghèo.", "1,250 hộ nghèo", "household", "1250"),
    ("Bình quân 9,125 tiêu chí.", "9,125 tiêu chí", "criteria/commune", "9.125"),
    ("Đường dài 3km500.", "3km500", "km", "3.5"),
    ("Mặt đường rộng 3m5.", "3m5", "m", "3.5"),
    ("Xã đạt 16 trên 19 tiêu chí.", "16 trên 19 tiêu chí", "count", "16"),
    ("Có 622 “Chi hội tự quản”.", "622 “Chi hội", "count", "622"),
    ("Trang trại có 2.000 gia cầm.", "2.000 gia cầm", "count", "2000"),
    ("Mỗi năm giảm 5%-7% hộ nghèo.", "5%-7%", "percent", "5"),
    ("Thu nhập đạt 25,5tr/người.", "25,5tr/người", "VND/person", "25500000"),
    ("Vườn cho thu từ 80 đến trên 100 triệu đồng/năm.", "80 đến trên 100 triệu đồng/năm", "VND/year", "80000000"),
    ("Xã được cấp 2 tỷ rưỡi.", "2 tỷ rưỡi", "VND", "2500000000"),
    ("Xã còn nợ hơn 1 tỷ 3, chưa trả.", "1 tỷ 3", "VND", "1300000000"),
    ("Mỗi hộ góp 2tr5.", "2tr5", "VND/household", "2500000"),
    ("Xã nợ 1 tỷ 3 năm nay.", "1 tỷ", "VND", "1000000000"),
    ("Xã có 2/3 số hộ dùng nước sạch.", "2/3 số hộ", "household", "2"),
    ("Mật độ dân số 327 người/km2.", "327 người/km2", "person/km2", "327"),
    ("Giá trị sản xuất trên 1 ha đạt 102 triệu đồng.", "102 triệu đồng", "VND/ha", "102000000"),
    ("Trên mỗi ha trồng chè, huyện hỗ trợ 2 triệu đồng.", "2 triệu đồng", "VND/ha", "2000000"),
    ("Mỗi tháng hội viên góp một lần, đến nay các chi hội có 3 tỷ đồng.", "3 tỷ đồng", "VND", "3000000000"),
    ("Cả 3 lĩnh vực đều tăng.", "3 lĩnh vực", "count", "3"),
    ("Đảng bộ có 23 chi, đảng bộ trực thuộc.", "23 chi, đảng bộ", "count", "23"),
    ("Chín mươi phần trăm hộ có điện.", "Chín mươi phần trăm", "percent", "90"),
    ("Huyện cấp 12 con bò.", "12 con bò", "count", "12"),
    ("Hội đồng phân hạng 25 sản phẩm.", "25 sản phẩm", "count", "25"),
    ("Xã mở lớp 45 học viên.", "45 học viên", "person", "45"),
    ("Thôn lập tổ 10 người.", "10 người", "person", "10"),
    ("Huyện rộng 306,4 km vuông.", "306,4 km vuông", "km2", "306.4"),
    ("Mật độ dân số 327 người/km vuông.", "327 người/km vuông", "person/km2", "327"),
    ("Hỗ trợ 500.000 đồng/em/tháng.", "500.000 đồng/em/tháng", "VND/child/month", "500000"),
    ("Xây hết 900.000 đồng/lò.", "900.000 đồng/lò", "VND/lò", "900000"),
    ("Nộp 9 triệu đồng/Sở Công thương.", "9 triệu đồng", "VND", "9000000"),
    ("Huyện hoàn thành 2 mục tiêu.", "2 mục tiêu", "count", "2"),
    ("Cam bán 45.000 đồng/chục.", "45.000 đồng/chục", "VND/chục", "45000"),
    ("Tỉnh huy động 4 nghìn 500 tỷ đồng.", "4 nghìn 500 tỷ đồng", "VND", "4500000000000"),
    ("Mức lãi từ 5% đến 7%.", "5% đến 7%", "percent", "5"),
    ("Mỗi vụ lãi từ 120 triệu đồng đến 150 triệu đồng.", "120 triệu đồng đến 150 triệu đồng", "VND/crop", "120000000"),
    ("Giúp 3÷5 xã khó khăn.", "3÷5 xã", "count", "3"),
    ("Thưởng 15 triệu đồng/vườn.", "15 triệu đồng/vườn", "VND/garden", "15000000"),
]
NAMES = [
    "Tai nạn tại km 1046+300 quốc lộ 1.",
    "Liên hệ số 0270.386xxxx.",
    "Xã thuộc nhóm 5 của huyện.",
    "Thôn 5 họp bàn làm đường.",
    "Tiêu chí số 17 khó thực hiện.",
    "Xe chạy trên quốc lộ 1A.",
    "Nghị quyết số 26 được quán triệt.",
    "Tổ dân phố 12 ra quân.",
    "Hai bên trao đổi thẳng thắn.",
    "Đại biểu Quốc hội khóa 14 tiếp xúc cử tri.",
    "Gọi số điện thoại 0912345678.",
    "Trang 12 của báo cáo nêu rõ.",
    "Số nhà là 27, ngõ 4.",
    "Số xã nhiều, đường 27, ngõ 4.",
    "Sân vận động cách đó 14/19.",
    "Có một huyện ở phía nam.",
    "Trường THPT số 2 khai giảng.",
    "Hạn hán làm 1/3 diện tích lúa bị mất trắng.",
    "Hai phần ba số thôn có nhà văn hóa.",
    "Công ty nộp báo cáo bán niên 2023 soát xét chậm.",
    "Nhập một phần thôn Đông và một phần xã Tân Lập.",
    "Hai chương trình (sau đây gọi tắt là 02 chương trình) đã xong.".replace("Hai", "Các"),
    "Hai phần ba thôn có nhà văn hóa.",
    "Khối phố 5 ra quân.",
    "Xã vận hành chính quyền địa phương 2 cấp.",
    "Chi hội phụ nữ 5 không, 3 sạch ra mắt.",
    "Có hơn 600 nghìn.",
    "Năm bảy hộ còn khó khăn.",
    "Lượt xem 3699Ngày cập nhật hôm qua.",
    "Họp lúc 12 (giờ trưa) tại hội trường.",
    "Báo cáo số xã đạt chuẩn: 16h ngày mai nộp.",
    "Có hàng trăm hộ thoát nghèo, hàng chục tỷ đồng.",
    "Vài chục hộ còn khó khăn.",
    "Ông Khuê ở số 12/5 đường 30/4.",
    "Trong liên kết 4 nhà, phương châm “4 sẵn sàng”.",
    "Gia đình được gắn biển “3 đẹp”.",
    "Gió bão cấp 4 xã nào cũng lo.",
    "Trường cấp 2 xã Thượng Lộc khai giảng.",
    "Xã xếp thứ 3/22 xã, đứng vị trí 5/12 huyện.",
    "Tấm biển khổ 50x20 được dựng.",
    "Sản phẩm hạng 3 đơn vị này không nhận.",
]


@pytest.mark.parametrize(("text", "quote", "unit", "value"), MEASURED)
def test_measured(read: Read, text: str, quote: str, unit: str, value: str) -> None:
    found = read("figure", text, scope="443")
    assert [(f["quote"], f.get("unit"), Decimal(str(f["value"]))) for f in found] == [(quote, unit, Decimal(value))]


# text -> (value, unit, whole) of every figure
ELLIPTIC = [
    ("Đường bê tông: Thượng Lộc 12 km; Vượng Lộc 9,5; Mỹ Lộc 7.", [(12, "km", None), (9.5, "km", None), (7, "km", None)]),
    ("Hộ nghèo: xã Thượng Lộc 4,2%; xã Vượng Lộc 5,1.", [(4.2, "percent", None), (5.1, "percent", None)]),
    ("Tổng vốn 12.000 triệu đồng (Trung ương 5.000, tỉnh 4.000, huyện 3.000).", [(12e9, "VND", None), (5e9, "VND", None), (4e9, "VND", None), (3e9, "VND", None)]),
    ("Vốn: trung ương 5.000 triệu đồng; tỉnh 4.000.", [(5e9, "VND", None), (4e9, "VND", None)]),
    ("Thưởng 500 triệu đồng (xã 700 hộ).", [(5e8, "VND", None), (700, "household", None)]),
    ("Đoàn gồm 5 người; xã Vượng Lộc 39.", [(5, "person", None)]),
    ("Làm đường 12 km; xã Vượng Lộc 39.", [(12, "km", None)]),
    ("Các xã: Thượng Lộc (19 tiêu chí), Vượng Lộc (17), Sơn Lộc (15).", [(19, "count", None), (17, "count", None), (15, "count", None)]),
    ("Thượng Lộc: 19 tiêu chí; Vượng Lộc: 17; Sơn Lộc: 15.", [(19, "count", None), (17, "count", None), (15, "count", None)]),
    ("Xã Thượng Lộc đạt 19 tiêu chí, Vượng Lộc 17, Sơn Lộc 15.", [(19, "count", None), (17, "count", None), (15, "count", None)]),
    ("Thượng Lộc (12,5%), Vượng Lộc (11).", [(12.5, "percent", None), (11, "percent", None)]),
    ("Thượng Lộc và Vượng Lộc lần lượt góp 35 và 40 triệu đồng.", [(35e6, "VND", None), (40e6, "VND", None)]),
    ("Thượng Lộc 18/19, Vượng Lộc (17/19).", [(18, "count", 19), (17, "count", 19)]),
    ("Thượng Lộc (19 tiêu chí), Vượng Lộc (2016).", [(19, "count", None)]),
    ("Thượng Lộc đạt 19 tiêu chí, đường rộng 17, hẹp 15.", [(19, "count", None)]),
    ("Xã có 5 mô hình, Vượng Lộc 17.", [(5, "count", None)]),
    ("Sân vận động cách phố 18/19.", []),
    ("Thượng Lộc đạt 16/19 tiêu chí, y tế mới 81% (yêu cầu 90%), Vượng Lộc đạt 17, vướng môi trường.", [(16, "count", 19), (81, "percent", None), (90, "percent", None), (17, "count", None)]),
    ("Thượng Lộc đạt 16/19 tiêu chí. Vượng Lộc đạt 17, vướng môi trường.", [(16, "count", 19)]),
    ("Cả xóm 170 hộ dùng nước giếng.", [(170, "household", None)]),
    ("Ở xóm 7 hộ nào cũng dùng nước giếng.", []),
    ("Huyện yêu cầu 28 xã, thị trấn lập phương án.", [(28, "count", None)]),
    ("Tổ chức chấm điểm 54 ấp.", [(54, "count", None)]),
    ("Đoạn qua cầu 5 xã viên hay họp.", []),
    ("Số xã đạt chuẩn tăng từ 5 (năm 2015) lên 12 (năm 2018).", [(5, "count", None), (12, "count", None)]),
    ("Bình quân tăng từ 9,5 lên 14,2 tiêu chí/xã.", [(9.5, "criteria/commune", None), (14.2, "criteria/commune", None)]),
    ("Đi từ 7 lên đến 9 là tới làng.", []),
    ("Trong 12 xã đạt chuẩn có 3 nâng cao, 1 kiểu mẫu.", [(12, "count", None), (3, "count", None), (1, "count", None)]),
    ("Trong 12 xã đạt chuẩn có 3 nâng bậc.", [(12, "count", None)]),
    ("Từ 5 xã năm 2015, đến nay đã có 12.", [(5, "count", None), (12, "count", None)]),
    ("Xã Thượng Lộc có 3/9 thôn, Vượng Lộc có 2/8, Sơn Lộc có 1/7 thôn đạt chuẩn.", [(3, "count", 9), (2, "count", 8), (1, "count", 7)]),
    ("Xã Thượng Lộc có 3 thôn, số nhà có 2/8, ngõ 4.", [(3, "count", None)]),
    ("Có 1.541 đảng viên; đảng viên chính thức là 1.497, đảng viên dự bị là 44 và nhiều người trẻ.", [(1541, "person", None), (1497, "person", None), (44, "person", None)]),
    ("Có 1.541 đảng viên; đảng viên chính thức, số nhà là 27.", [(1541, "person", None)]),
    ("Lãi suất tăng từ 5% đến 7%.", [(5, "percent", None), (7, "percent", None)]),
    ("Thu nhập giảm từ 25 triệu đồng đến 40 triệu đồng.", [(25e6, "VND", None), (40e6, "VND", None)]),
    ("Đến 2030 đạt 65%.", [(65, "percent", None)]),
    ("Có sáu trong tổng số 13 thôn đặc biệt khó khăn.", [(6, "count", 13)]),
    ("Có sáu thôn trong số nhà 13 ngõ 4.", [(6, "count", None)]),
    ("Dừa thu 181,4 triệu trái.", [(181.4e6, "count", None)]),
    ("Dừa thu 181,4 triệu.", [(181.4e6, "VND", None)]),
    ("Mở 12 lớp/360 học viên; cho vay 45 hộ/2,3 tỷ đồng.", [(12, "count", None), (360, "person", None), (45, "household", None), (2.3e9, "VND", None)]),
    ("Làm mới 12 tuyến/8,5 km.", [(12, "count", None), (8.5, "km", None)]),
    ("Gieo 4.520 ha/4.500 ha lúa.", [(4520, "ha", 4500)]),
    ("Dừa giá 130.000 đồng/12 trái.", [(130000, "VND", None)]),
    ("Bình quân đạt 14 tiêu chí/1 xã.", [(14, "criteria/commune", None)]),
    ("Sân ở ngõ 12/5 phố 4.", []),
    ("Thu 13.503.000.000đ (Mười ba tỷ, năm trăm linh ba triệu đồng).", [(13503000000, "VND", None)]),
    ("Nộp 5.500.000 đồng (bằng chữ: năm triệu, năm trăm nghìn đồng) cho 2 xã.", [(5500000, "VND", None), (2, "count", None)]),
    ("Thưởng 5 triệu đồng (ba xã).", [(5e6, "VND", None), (3, "count", None)]),
    ("Kiểm tra 11 công trình thì có đến 8 là sai phạm.", [(11, "count", None), (8, "count", 11)]),
    ("Trong 12 dự án thì mới có 7 hoàn thành.", [(12, "count", None), (7, "count", 12)]),
    ("Xây 12 nhà văn hóa thì đến tháng 7 là xong.", [(12, "count", None)]),
    ("Hai xã lần lượt họp, số nhà 12 và 15.", [(2, "count", None)]),
]


@pytest.mark.parametrize(("text", "figures"), ELLIPTIC)
def test_numbers_that_another_one_explains(read: Read, text: str, figures: list[tuple[float, str, float | None]]) -> None:
    assert [(float(f["value"]), f["unit"], f.get("of") and float(f["of"])) for f in read("figure", text, scope="443")] == figures


@pytest.mark.parametrize("text", NAMES)
def test_a_number_that_names_counts_nothing(read: Read, text: str) -> None:
    assert read("figure", text, scope="443") == []


def test_money_is_exact(extractor: Extractor) -> None:
    figure = next(r for r in extractor.extract_text("Xã được hỗ trợ 8,6 tỷ đồng.", scope="18478").records if r.type == "figure")
    assert str(figure.value) == "8600000000"
