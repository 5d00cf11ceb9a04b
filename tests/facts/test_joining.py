"""Quantities that make one figure, and quantities that only stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text -> (quote, share of the count, condition) of every figure
JOINED = [
    ("Dân góp 9 tỷ đồng, tức 37,5%; có 12 xã, tức là 40% số xã.", [("9 tỷ đồng", 37.5, None), ("12 xã", 40, None)]),
    ("Trên tổng số 12.400 hộ của huyện thì hộ nghèo chiếm 4,2%.", [("12.400 hộ", None, None), ("4,2%", None, None)]),
    ("Còn 2.100 hộ cận nghèo, giảm 310 hộ so với đầu năm.", [("2.100 hộ cận nghèo", None, None)]),
    (
        "Còn 2.100 hộ cận nghèo; giảm 310 hộ nghèo so với đầu năm.",
        [("2.100 hộ cận nghèo", None, None), ("310 hộ nghèo", None, None)],
    ),
    ("Trừ xã Thượng Lộc, 21 xã còn lại của Can Lộc đều đạt từ 15 tiêu chí trở lên.", [("21 xã", None, (15, None))]),
    ("Huyện có 45 trang trại, tăng 12 trang trại (26,7%) so với năm 2011.", [("45 trang trại", None, None)]),
    ("Huyện có 12 trang trại (26,7%), tăng 2 trang trại so với năm 2011.", [("12 trang trại", 26.7, None)]),
    (
        "Xã còn 98 hộ nghèo, tương ứng 12,4% xuống 5,6%.",
        [("98 hộ nghèo", None, None), ("12,4%", None, None), ("5,6%", None, None)],
    ),
    ("Số xã đạt 15-18 tiêu chí: 22 xã; 10-14 tiêu chí: 42 xã.", [("22 xã", None, (15, 18)), ("42 xã", None, (10, 14))]),
    ("- Xã đạt 19/19 tiêu chí: 3 xã; đạt 15-18 tiêu chí: 4 xã.", [("3 xã", None, (19, None)), ("4 xã", None, (15, 18))]),
    ("Xã Thượng Lộc đạt 19/19 tiêu chí, 3 xã về dự.", [("19/19 tiêu chí", None, None), ("3 xã", None, None)]),
    ("Nhóm 10 - 14 tiêu chí có 68 xã.", [("68 xã", None, (10, 14))]),
    ("Nhóm cán bộ 14 tiêu chí có 68 xã.", [("14 tiêu chí", None, None), ("68 xã", None, None)]),
    ("Đến nay mới có 6 xã đủ 19 tiêu chí.", [("6 xã", None, (19, None))]),
    ("Tỉnh cử về 6 xã đủ cán bộ lo 19 tiêu chí.", [("6 xã", None, None), ("19 tiêu chí", None, None)]),
    ("Đến nay mới có 8 xã đạt chuẩn, bằng 4,5% (cả nước 34,4%).", [("8 xã", 4.5, None), ("34,4%", None, None)]),
    ("Trạm y tế khám 14.000 lượt, 96% dân số có BHYT.", [("14.000 lượt", None, None), ("96%", None, None)]),
    ("Trạm y tế khám 14.000 lượt, 96%.", [("14.000 lượt", 96, None)]),
    (
        "11 xã đạt và cơ bản đạt từ 14-18 tiêu chí, 2 xã mới đạt khoảng 10 tiêu chí.",
        [("11 xã", None, (14, 18)), ("2 xã", None, (10, None))],
    ),
    ("11 xã họp và bàn 14 tiêu chí.", [("11 xã", None, None), ("14 tiêu chí", None, None)]),
    (
        "Cả nước có 249 huyện đạt chuẩn, tăng 36 huyện so cuối năm 2015 và chiếm khoảng 38,7% tổng số huyện.",
        [("249 huyện", 38.7, None)],
    ),
    (
        "Cả nước có 249 huyện đạt chuẩn và khoảng 38,7% tổng số xã có chợ.",
        [("249 huyện", None, None), ("38,7%", None, None)],
    ),
    ("Huyện giúp 22 xã; 10 tiêu chí: dễ.", [("22 xã", None, None), ("10 tiêu chí", None, None)]),
    ("Xã có 2.400 người, 96% là người Mông.", [("2.400 người", None, None), ("96%", None, None)]),
    ("Xã có 2.400 người, chiếm 96%.", [("2.400 người", 96, None)]),
    ("Giá trị sản xuất đạt 1.452,3 tỷ đồng, chiếm tỷ trọng 28%.", [("1.452,3 tỷ đồng", 28, None)]),
    ("Xã còn 98 hộ nghèo, tương ứng 12,4% số hộ.", [("98 hộ nghèo", 12.4, None)]),
    ("Thực hiện 6 tháng: 24,5 km; đạt 61%.", [("24,5 km", 61, None)]),
    ("Thực hiện 6 tháng: 24,5 km; hộ nghèo 61%.", [("24,5 km", None, None), ("61%", None, None)]),
    (
        "Bốn xã còn lại (Thượng Lộc, Sơn Lộc, Mỹ Lộc, Vượng Lộc) đạt từ 13 đến 16 tiêu chí.",
        [("Bốn xã", None, (13, 16))],
    ),
    (
        "Bốn xã còn lại (Thượng Lộc, Sơn Lộc, Mỹ Lộc, Vượng Lộc) phấn khởi, bình quân đạt 13 tiêu chí.",
        [("Bốn xã", None, None), ("13 tiêu chí", None, None)],
    ),
    ("Mục tiêu đến năm 2020, huyện có 6 xã đạt chuẩn, bằng 25%; xã Thượng Lộc về đích sớm.", [("6 xã", 25, None)]),
    (
        "Xã đã xây bốn cây cầu, 78,2% người dân tham gia bảo hiểm y tế.",
        [("bốn cây cầu", None, None), ("78,2%", None, None)],
    ),
    ("Diện tích dâu tăng lên 20 ha, trên 60% số hộ tham gia.", [("20 ha", None, None), ("60%", None, None)]),
    ("Thôn còn 20 hộ nghèo theo tiêu chí mới, bằng 2,67% tổng số hộ.", [("20 hộ nghèo", 2.67, None)]),
    ("Thôn có 20 lao động xa nhà, bằng 2,67% tổng số hộ.", [("20 lao động", None, None), ("2,67%", None, None)]),
    ("Xã chia thành 4 thôn với số nam chiếm 52%.", [("4 thôn", None, None), ("52%", None, None)]),
    ("Trồng dâu 20 ha, chiếm 60% diện tích.", [("20 ha", 60, None)]),
    ("Xã có 585 hộ, 37% số hộ là đồng bào Mông.", [("585 hộ", 37, None)]),
    ("Số xã đạt từ 15 - 18 tiêu chí là 3 xã, chiếm 2%.", [("3 xã", 2, (15, 18))]),
    ("Số xã hoàn thành 19 tiêu chí xây dựng NTM là 9 xã.", [("9 xã", None, (19, None))]),
    ("Số xã đạt 15-18 tiêu chí : 7 xã, tỷ lệ 35%.", [("7 xã", 35, (15, 18))]),
    ("Giảm số xã đạt dưới 5 tiêu chí xuống dưới 6 xã.", [("6 xã", None, (5, None))]),
    ("Số xã dưới 10 tiêu chí ở các xã vùng cao giảm còn 4 xã.", [("4 xã", None, (10, None))]),
    ("Thực hiện tiêu chí 12.", []),
    ("Theo Kế hoạch 92 ngày 27-4-2018, xã làm 7 km đường.", [("7 km", None, None)]),
    (
        "Quỹ đạt 1,7 tỷ đồng, bình quân mỗi năm tăng 11,5%, vượt chỉ tiêu.",
        [("1,7 tỷ đồng", None, None), ("11,5%", None, None)],
    ),
    ("Có 67,3% sản phẩm 3 sao, 31,2% sản phẩm 4 sao.", [("67,3%", None, None), ("31,2%", None, None)]),
    (
        "Nhóm 1 (đạt 19 tiêu chí) có 3 xã; nhóm 2 (15-18 tiêu chí) có 6 xã.",
        [("3 xã", None, (19, None)), ("6 xã", None, (15, 18))],
    ),
    ("Từ 15-18 tiêu chí có 3 xã.", [("3 xã", None, (15, 18))]),
    (
        "Toàn huyện đạt từ 10-14 tiêu chí có 6 xã; dưới 10 tiêu chí có 2 xã.",
        [("10-14 tiêu chí", None, None), ("6 xã", None, None), ("2 xã", None, (10, None))],
    ),
    (
        "Phân loại: đạt 10-14 tiêu chí có 6 xã; đạt dưới 10 tiêu chí có 2 xã.",
        [("6 xã", None, (10, 14)), ("2 xã", None, (10, None))],
    ),
    ("Có 7 xã, thị trấn đạt từ 11 đến 13 tiêu chí.", [("7 xã, thị trấn", None, (11, 13))]),
    ("Hiện 4 xã giữ vững 19 tiêu chí.", [("4 xã", None, (19, None))]),
    ("2/22 xã đạt cả 19 tiêu chí.", [("2/22 xã", None, (19, None))]),
    ("Số xã hoàn thành tất cả 19 tiêu chí là 12 xã.", [("12 xã", None, (19, None))]),
    ("Xã hoàn thành tất cả 19 tiêu chí, có 2 xã bạn đến học.", [("19 tiêu chí", None, None), ("2 xã", None, None)]),
    (
        "Xã Thượng Lộc đạt 16 tiêu chí, toàn huyện có 3 xã đạt chuẩn.",
        [("16 tiêu chí", None, None), ("3 xã", None, None)],
    ),
    ("Huyện có 15/15 xã được công nhận đạt chuẩn nông thôn mới, đạt 100%.", [("15/15 xã", 100, None)]),
    ("Huyện có 9 xã đạt chuẩn, đạt 60% so với tổng số xã.", [("9 xã", 60, None)]),
    ("Huyện có 1 xã nông thôn mới kiểu mẫu, tỷ lệ 6,7%.", [("1 xã", 6.7, None)]),
    ("Huyện có 16/16 (100%) xã đạt chuẩn.", [("16/16 (100%) xã", 100, None)]),
    ("Huy động 24 tỷ đồng (trong đó ngân sách chỉ chiếm 32%).", [("24 tỷ đồng", None, None), ("32%", None, None)]),
    ("Huyện có 9 xã đạt chuẩn, tỷ lệ hộ nghèo 3%.", [("9 xã", None, None), ("3%", None, None)]),
    ("Huyện có 64 sản phẩm OCOP đạt từ 3 sao trở lên.", [("64 sản phẩm OCOP", None, (3, None))]),
    ("Xã có 2 sản phẩm OCOP hạng 4 sao; 6 sản phẩm OCOP được xếp hạng 3 sao.", [("2 sản phẩm OCOP", None, (4, None)), ("6 sản phẩm OCOP", None, (3, None))]),
    ("Hai xã còn lại là Thượng Lộc đạt 15 tiêu chí, Mỹ Lộc đạt 16 tiêu chí.", [("Hai xã", None, None), ("15 tiêu chí", None, None), ("16 tiêu chí", None, None)]),
    ("Huyện có 64 sản phẩm OCOP, trong đó nhiều sản phẩm đạt 4 sao.", [("64 sản phẩm OCOP", None, None)]),
    ("Chè của xã được công nhận OCOP 4 sao.", []),
    ("Tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%.", [("25%", None, (10, None))]),
    ("Tỷ lệ số xã đạt từ 15 tiêu chí trở lên đạt 41%; tỷ lệ số xã trên 18 tiêu chí mới đạt 12%.", [("41%", None, (15, None)), ("12%", None, (18, None))]),
    ("Xã đạt 15 tiêu chí, hộ khá đạt 41%.", [("15 tiêu chí", None, None), ("41%", None, None)]),
    ("Tỷ lệ số xã đạt 19 tiêu chí là 25%, hộ nghèo 3%.", [("25%", None, (19, None)), ("3%", None, None)]),
    ("Xã đạt 10 tiêu chí, tỷ lệ hộ nghèo còn 25%.", [("10 tiêu chí", None, None), ("25%", None, None)]),
    (
        "Có 12/15 hộ gia đình cán bộ, hội viên phụ nữ nắm vững các nội dung (đạt 80%).",
        [("12/15 hộ gia đình", 80, None)],
    ),
    (
        "Có 15 hộ gia đình cán bộ, hội viên, phụ nữ nắm vững nội dung, số đạt loại tốt cũng tăng (80%).",
        [("15 hộ gia đình", None, None), ("80%", None, None)],
    ),
    ("Huyện có 175 sản phẩm đạt 3 sao và 4 sao.", [("175 sản phẩm", None, (3, 4))]),
    ("Ngân sách hỗ trợ 22%, vốn lồng ghép các chương trình 8%.", [("22%", None, None), ("8%", None, None)]),
    ("Không còn xã nào đạt dưới 8 tiêu chí.", []),
    (
        "Có 21 xã đạt 7 - 9 tiêu chí (bình quân đạt 13,3 tiêu chí/xã).",
        [("21 xã", None, (7, 9)), ("13,3 tiêu chí/xã", None, None)],
    ),
    ("Huyện có 10 xã/22 xã đạt chuẩn, chiếm 45,5%.", [("10 xã/22 xã", 45.5, None)]),
    ("Huyện có 4 xã (trong tổng số 22 xã toàn huyện) được công nhận.", [("4 xã", None, None)]),
    ("Toàn huyện sẽ có 9 xã được công nhận đạt chuẩn, bằng 40% tổng số xã.", [("9 xã", 40, None)]),
    ("Huyện có 9 xã được công nhận đạt chuẩn, bằng 40% kế hoạch vốn của tỉnh.", [("9 xã", None, None)]),
    ("Huyện có 4 xã đạt chuẩn, 22 xã có chợ.", [("4 xã", None, None), ("22 xã", None, None)]),
    ("Đến nay, không có xã dưới 5 tiêu chí.", []),
    ("Có 214 km đường đã được nhựa hóa, bê tông hóa, đạt 97,3%.", [("214 km", 97.3, None)]),
    ("Có 214 km đường được nhựa hóa, hộ nghèo đạt 7,3%.", [("214 km", None, None), ("7,3%", None, None)]),
    ("Huyện có 8 xã, hơn 66% dân số là người Mông.", [("8 xã", None, None), ("66%", None, None)]),
    ("Hương Sơn: Thêm 4 xã chạm mốc 19/19 tiêu chí.", [("4 xã", None, (19, None))]),
    (
        "Có 05 khu dân cư hoàn thiện 10/10 tiêu chí, 3 xóm đạt 8 tiêu chí.",
        [("05 khu dân cư", None, (10, None)), ("3 xóm", None, (8, None))],
    ),
    ("Sáu xã mới được 9 tiêu chí.", [("Sáu xã", None, (9, None))]),
    ("Năm 2019, 4 xã đăng ký thêm 3 tiêu chí.", [("4 xã", None, None), ("3 tiêu chí", None, None)]),
    (
        "Hai xã bị tụt 3 tiêu chí; ba xã còn thiếu 4 tiêu chí.",
        [("Hai xã", None, None), ("3 tiêu chí", None, None), ("ba xã", None, None), ("4 tiêu chí", None, None)],
    ),
    ("Cả 7 xã được giao 12 tiêu chí.", [("7 xã", None, None), ("12 tiêu chí", None, None)]),
    (
        "Huyện còn 12 xã có tỷ lệ hộ nghèo trên 40%, 5 xã có thu nhập bình quân dưới 30 triệu đồng/người.",
        [("12 xã", None, (40, None)), ("5 xã", None, (30e6, None))],
    ),
    ("Có 4 tỉnh có số nợ trên 10 tỷ đồng.", [("4 tỉnh", None, (10e9, None))]),
    ("Thôn có 85 hộ có thu nhập 100 triệu đồng/năm.", [("85 hộ", None, (100e6, None))]),
    ("Huyện có 3 xã có tỷ lệ hộ nghèo 12%.", [("3 xã", None, None), ("12%", None, None)]),
    ("Ba xã có diện tích 120 ha.", [("Ba xã", None, None), ("120 ha", None, None)]),
    ("Huyện có 15 xã, tỷ lệ hộ nghèo dưới 5%.", [("15 xã", None, None), ("5%", None, None)]),
]


@pytest.mark.parametrize(("text", "figures"), JOINED)
def test_what_is_one_figure(
    read: Read, text: str, figures: list[tuple[str, float | None, tuple[int, int | None] | None]]
) -> None:
    def condition(figure: dict[str, Any]) -> tuple[int, int | None] | None:
        had = figure.get("condition")
        return (had["value"], had.get("value_max")) if had else None

    assert [(f["quote"], f.get("percent"), condition(f)) for f in read("figure", text, scope="443")] == figures


# text -> (value, whole, change, share of the plan) of every figure
ADDED = [
    ("Kế hoạch cả năm là 260 km đường, bảy tháng qua làm được 96 km, bằng 37%.", [(260, None, None, None), (96, None, None, 37)]),
    ("Xã có 260 km đường, đã cứng hóa 96 km, bằng 37%.", [(260, None, None, None), (96, None, None, None)]),
    ("Nợ đọng là 52 tỷ đồng, chỉ giảm 3 tỷ so với cuối năm 2015.", [(52e9, None, 3e9, None)]),
    ("Làm 8 km đường, giải ngân trên 90% kế hoạch vốn.", [(8, None, None, None), (90, None, None, None)]),
    ("Làm 8 km đường thôn, xóm, mới đạt 68% kế hoạch.", [(8, None, None, 68)]),
    ("Giải ngân 120 tỷ đồng, tức 61% kế hoạch.", [(120e9, None, None, 61)]),
    ("Xã đạt 11 tiêu chí, thấp hơn 3 tiêu chí so với bình quân chung của huyện.", [(11, None, None, None)]),
    ("Xã đạt 11 tiêu chí, cao hơn 3 tiêu chí so với năm 2015.", [(11, None, 3, None)]),
    (
        "Huyện phấn đấu thu nhập đạt 24 triệu đồng/người, giảm 5% hộ nghèo.",
        [(24e6, None, None, None), (5, None, None, None)],
    ),
    ("Thu nhập đạt 24 triệu đồng/người, tăng 5% so với năm ngoái.", [(24e6, None, 5, None)]),
    ("Dư nợ đạt 310 tỷ đồng, tăng 152 tỷ đồng (tăng 96%) so với năm ngoái.", [(310e9, None, 152e9, None)]),
    ("Dư nợ đạt 310 tỷ đồng (tăng 96%) so với năm ngoái.", [(310e9, None, 96, None)]),
    ("Trong 20 xã của huyện có 14 xã nâng cao.", [(20, None, None, None), (14, 20, None, None)]),
    ("Có 20 xã của huyện có chợ, 14 xã có trường.", [(20, None, None, None), (14, None, None, None)]),
    (
        "Huyện đạt 166/209 tiêu chí (bình quân 15,1 tiêu chí/xã), tăng 5 tiêu chí so với năm ngoái.",
        [(166, 209, 5, None), (15.1, None, None, None)],
    ),
    (
        "Huyện đạt 166/209 tiêu chí (bình quân 15,1 tiêu chí/xã), hộ nghèo giảm 5% so với năm ngoái.",
        [(166, 209, None, None), (15.1, None, None, None), (5, None, None, None)],
    ),
    ("Mô hình giảm lượng giống 30%, giảm 15% lượng phân bón.", [(30, None, None, None), (15, None, None, None)]),
    ("Có 90% số xã đạt tiêu chí số 4, tăng tới 46% so với năm 2010.", [(90, None, 46, None)]),
    (
        "Có 90% số xã đạt tiêu chí số 4, hộ nghèo tăng tới 46% so với năm 2010.",
        [(90, None, None, None), (46, None, None, None)],
    ),
    ("Có 58 xã giảm 189 tiêu chí so với cuối năm 2016.", [(58, None, None, None), (189, None, None, None)]),
    ("Có 58 xã đạt chuẩn, tăng 18 đơn vị so với cuối năm 2016.", [(58, None, 18, None)]),
    ("Bình quân các xã đạt 13,9 tiêu chí, hơn năm trước 1,6 tiêu chí.", [(13.9, None, 1.6, None)]),
    ("Thu nhập đạt 42 triệu đồng/người, cao hơn năm 2016 là 3 triệu đồng.", [(42e6, None, 3e6, None)]),
    ("Hộ nghèo còn 4%, thấp hơn bình quân chung của tỉnh 1,2%.", [(4, None, None, None), (1.2, None, None, None)]),
    ("Huyện có 11 xã trong 22 xã vướng tiêu chí này.", [(11, 22, None, None)]),
    ("Tổng đàn lợn 1.450 con tăng 105 con so với năm trước.", [(1450, None, 105, None)]),
    ("Có 15 xã đạt chuẩn; tăng 3 xã so với năm trước.", [(15, None, 3, None)]),
    ("Có 15 xã đạt chuẩn; tăng 3 xã nữa trong năm.", [(15, None, None, None), (3, None, None, None)]),
    ("Người dân góp 12 tỷ đồng trong tổng số 45 tỷ đồng huy động.", [(12e9, 45e9, None, None)]),
    ("Người dân góp 12 tỷ đồng, tổng số huy động là 45 tỷ đồng.", [(12e9, None, None, None), (45e9, None, None, None)]),
    ("Huy động 1.200trđ.", [(1.2e9, None, None, None)]),
    ("Lúa 53,5/52ha, tăng 2,9%.", [(53.5, 52, 2.9, None)]),
    ("Thu nhập đạt 22/23 triệu đồng, đạt 96% nghị quyết đại hội.", [(22e6, 23e6, None, 96)]),
    ("Thu ngân sách 28 tỷ đồng, đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch huyện giao.", [(28e9, None, None, 60)]),
    ("Thu ngân sách 28 tỷ đồng, đạt 95,4% so với HĐND huyện giao.", [(28e9, None, None, 95.4)]),
    ("Thu ngân sách 28 tỷ đồng, bằng 95,4% so với năm trước.", [(28e9, None, None, None)]),
    ("Có 360 hộ khá, vượt 6,5% chỉ tiêu.", [(360, None, None, 106.5)]),
    (
        "Giá trị sản xuất là 113 tỷ đồng, tăng lên 223 tỷ đồng năm 2016.",
        [(113e9, None, None, None), (223e9, None, None, None)],
    ),
    ("Giá trị sản xuất là 113 tỷ đồng, tăng thêm 10 tỷ đồng.", [(113e9, None, 10e9, None)]),
    ("Tỷ lệ lao động qua đào tạo 78%, đạt 103% chỉ tiêu nghị quyết.", [(78, None, None, 103)]),
    ("Tỷ lệ lao động qua đào tạo 78%, tỷ lệ giải ngân 98% kế hoạch.", [(78, None, None, None), (98, None, None, None)]),
    (
        "Thu ngân sách 40 tỷ đồng; tỷ lệ giải ngân phấn đấu đạt 100% kế hoạch.",
        [(40e9, None, None, None), (100, None, None, None)],
    ),
    ("Thu ngân sách 40 tỷ đồng; đạt 98% kế hoạch.", [(40e9, None, None, 98)]),
    ("Thu ngân sách 11 tỷ đồng, đạt 745%, vượt chỉ tiêu nghị quyết.", [(11e9, None, None, 745)]),
    ("Huyện có 7 xã hoàn thành tiêu chí nông thôn mới trong 8 xã.", [(7, 8, None, None)]),
    ("Huyện có 7 xã đạt chuẩn, 8 xã nâng cao.", [(7, None, None, None), (8, None, None, None)]),
    (
        "Tỷ lệ xã đạt chuẩn là 51%/ chỉ tiêu 50% (tăng 13% so với năm 2015).",
        [(51, None, 13, None), (50, None, None, None)],
    ),
    (
        "Tỷ lệ xã đạt chuẩn là 51%/ chỉ tiêu 50%, hộ nghèo giảm 3% so với năm 2015.",
        [(51, None, None, None), (50, None, None, None), (3, None, None, None)],
    ),
    ("Trường tiểu học: 2 trường/14 lớp/324 học sinh.", [(2, None, None, None), (14, None, None, None), (324, None, None, None)]),
    ("Trong 22 chỉ tiêu năm 2025, xã Thượng Lộc có 13 chỉ tiêu đạt, 8 chỉ tiêu vượt.", [(22, None, None, None), (13, 22, None, None), (8, 22, None, None)]),
    ("Trong 22 xã năm 2015, huyện Can Lộc có 13 xã về đích.", [(22, None, None, None), (13, None, None, None)]),
    ("Huyện có 5 thôn/7 thôn về đích.", [(5, 7, None, None)]),
    ("Nhà số 12/5A.", []),
]


@pytest.mark.parametrize(("text", "figures"), ADDED)
def test_what_is_added(
    read: Read, text: str, figures: list[tuple[float, float | None, float | None, float | None]]
) -> None:
    found = [
        (f["value"], f.get("of"), (f.get("change") or {}).get("value"), f.get("plan_percent"))
        for f in read("figure", text, scope="443")
    ]
    assert [tuple(v if v is None else float(v) for v in f) for f in found] == figures


NAMED = [
    ("Có 2 xã được công nhận (xã Thượng Lộc năm 2014, xã Vượng Lộc năm 2016).", ["18478", "18427"]),
    ("2 xã về đích là Thượng Lộc (năm 2014) và Vượng Lộc (2016).", ["18478", "18427"]),
    (
        "Có 2 xã đã hoàn thành 19/19 tiêu chí nông thôn mới và đang đề nghị tỉnh công nhận xã nông thôn mới, đó là: Thượng Lộc, Vượng Lộc.",
        ["18478", "18427"],
    ),
    ("Mới có 2/20 xã đạt chuẩn (bằng 10%), gồm: Thượng Lộc và Vượng Lộc.", ["18478", "18427"]),
    ("Còn 2 xã đạt từ 6 tiêu chí trở xuống (Thượng Lộc, Vượng Lộc).", ["18478", "18427"]),
    ("2 xã về đích gồm có Thượng Lộc và Vượng Lộc.", ["18478", "18427"]),
    ("Thượng Lộc và Vượng Lộc là 2 xã về đích đầu tiên.", ["18478", "18427"]),
    ("Ở Thượng Lộc và Vượng Lộc, hai xã ven đồi, có 3 vườn mẫu.", ["18478", "18427"]),
    ("Ở Thượng Lộc và Vượng Lộc, 3 xã kia chưa họp.", None),
    ("Tách làm 2 xã, nâng tổng số xã của huyện lên 3 (Thượng Lộc, Vượng Lộc, Sơn Lộc).", None),
    ("Có 2 xã đạt chuẩn là: xã Thượng Lộc huyện Can Lộc; xã Sơn Kim 1, huyện Hương Sơn.", ["18478", "18196"]),
    ("Hai đơn vị cấp huyện là huyện Can Lộc và huyện Thạch Hà đạt chuẩn.", ["443", "445"]),
    ("Có 3 xã đạt chuẩn là: xã Thượng Lộc huyện Can Lộc; xã Sơn Kim 1, huyện Hương Sơn.", None),
    ("Có 2 xã giữ vững 19/19 tiêu chí, gồm xã Thượng Lộc và xã Vượng Lộc.", ["18478", "18427"]),
    ("Có 2 xã đạt chuẩn. Đó là các xã Thượng Lộc, Vượng Lộc.", ["18478", "18427"]),
    ("Có 2 xã đạt chuẩn. Các xã Thượng Lộc, Vượng Lộc phấn đấu năm sau.", None),
    ("Có 3 xã đạt chuẩn. Đó là kết quả của xã Thượng Lộc.", None),
    ("Hai xã cũ Thượng Lộc và Vượng Lộc đã được công nhận.", ["18478", "18427"]),
    ("Huyện chọn 2 xã xây dựng nông thôn mới (NTM) kiểu mẫu là Thượng Lộc và Vượng Lộc.", ["18478", "18427"]),
    ("Huyện có 2 xã đạt chuẩn nông thôn mới (NTM); Thượng Lộc và Vượng Lộc phấn đấu năm sau.", None),
    ("Hai xã cạnh Thượng Lộc và Vượng Lộc chưa có chợ.", None),
]


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_the_units_that_are_listed(read: Read, text: str, named: list[str] | None) -> None:
    assert read("figure", text, scope="42")[0].get("named") == named


MODIFIER = [
    ("Vốn xây dựng nông thôn mới nâng cao hơn 7,9 tỷ đồng.", "over"),
    ("Bình quân cao hơn 2,3 tiêu chí so với năm ngoái.", "exact"),
    ("Đoàn nghe báo cáo tiến độ 9 xã.", "exact"),
    ("Xã có độ 9 thôn khó khăn.", "about"),
    ("Huyện có trên dưới 20 mô hình.", "about"),
    ("Giải ngân vượt 20 tỷ đồng.", "over"),
    ("Huyện vượt 9 chỉ tiêu nghị quyết đề ra.", "exact"),
    ("Công nhận thêm, vượt 2 xã so với kế hoạch.", "exact"),
    ("Xã thấp nhất 3 mô hình, cao nhất 21 mô hình.", "exact exact"),
    ("Mỗi hộ được vay cao nhất 50 triệu đồng.", "at_most"),
    ("Các thôn không huy động quá 500.000 đồng/khẩu.", "at_most"),
    ("Có thôn thu quá 500.000 đồng/khẩu.", "over"),
    ("Cao hơn 2,3 tiêu chí so với bình quân cả nước.", "exact"),
    ("Huyện có hơn 23 mô hình.", "over"),
    ("Trong số trên có 5 xã đạt chuẩn; số tiền trên là 5 tỷ đồng.", "exact exact"),
    ("Hộ nghèo ≤5%, nước sạch >= 95%, có > 3 chợ.", "at_most at_least over"),
    ("Huyện -> 5 xã điểm.", "exact"),
    ("Tuyên truyền trên 04 loại hình báo chí, trên 4 kênh mương.", "exact over"),
    ("Các xã nói trên 5 năm chưa có chợ, có trên 5 mô hình.", "over"),
    ("Các khoản: hương ước 480.000 đồng.", "exact"),
]


@pytest.mark.parametrize(("text", "modifiers"), MODIFIER)
def test_modifier(read: Read, text: str, modifiers: str) -> None:
    assert [f.get("modifier") or "exact" for f in read("figure", text, scope="42")] == modifiers.split()


@pytest.mark.parametrize(
    ("text", "told"),
    [  # a percentage by which something else is to fall is its own figure
        ("Năm 2017 huyện đưa thêm 2 xã về đích, giảm 3% hộ nghèo.", [("2 xã", None), ("3%", None)]),
        ("Huyện nuôi 1.200 con bò, tăng 3% so với năm trước.", [("1.200 con bò", 3)]),
        ("Huyện có 1.200 hộ nghèo, giảm 3% số hộ so với năm trước.", [("1.200 hộ nghèo", 3)]),
    ],
)
def test_a_change_of_what_is_named_behind_it(read: Read, text: str, told: list[tuple[str, int | None]]) -> None:
    found = read("figure", text, scope="443", published="2016-12-29")
    assert [(f["quote"], (f.get("change") or {}).get("value")) for f in found] == told


@pytest.mark.parametrize(
    ("text", "status", "indicator"),
    [
        # who lacks something is told of, and what they are to do is no lack
        ("Các xã chưa đạt tiêu chí giao thông phải làm thêm 12 km đường.", "target", "roads"),
        ("UBND các xã chưa đạt tiêu chí môi trường khẩn trương xây dựng lò đốt rác, mỗi xã ít nhất 1 lò.", "target", "other"),
        ("Xã chưa đạt tiêu chí giao thông, còn thiếu 12 km đường.", "not_achieved", "roads"),
        # criteria that are met, and those that are examined
        ("Xã Thượng Lộc đạt 18 tiêu chí, đang chờ thẩm tra.", "achieved", "criteria_met"),
        ("Đoàn đã thẩm định 18 tiêu chí của xã Thượng Lộc.", "achieved", "other"),
    ],
)  # fmt: skip
def test_duties_of_those_who_lack_and_criteria_that_wait(read: Read, text: str, status: str, indicator: str) -> None:
    figure = read("figure", text, scope="443", published="2016-12-29")[-1]
    assert (figure["status"], figure["indicator"]) == (status, indicator)


@pytest.mark.parametrize(
    ("text", "told"),
    [  # labels of a report's lines: criteria met and not, all there are of what lasts, how often something was asked
        ("2. Tiêu chí đạt: 14/19 (quy hoạch, điện). Tiêu chí chưa đạt: 5/19.", [("14/19", "achieved"), ("5/19", "not_achieved")]),
        ("2. Tiêu chí giao thông: 14/19.", []),
        ("Cử tri phản ánh bãi rác bốc mùi, đã kiến nghị 3 lần nhưng chưa di dời.", [("3 lần", "achieved")]),
        ("Cử tri kiến nghị 3 trạm bơm.", [("3 trạm bơm", "target")]),
    ],
)  # fmt: skip
def test_labels_and_how_often(read: Read, text: str, told: list[tuple[str, str]]) -> None:
    assert [(f["quote"], f["status"]) for f in read("figure", text, scope="18478", published="2019-10-02")] == told


@pytest.mark.parametrize(
    ("line", "as_of"),
    [
        ("4. Hộ nghèo: 412 hộ.", "2019-09-30"),
        ("4. Hỗ trợ hộ nghèo: 412 hộ.", None),
        ("- Số hợp tác xã: 12.", "2019-09-30"),
    ],
)
def test_what_a_label_counts_is_a_stock(read: Read, line: str, as_of: str | None) -> None:
    found = read("figure", f"Báo cáo 9 tháng đầu năm 2019 của xã Thượng Lộc\n{line}", published="2019-10-02")
    assert found[-1].get("as_of") == as_of


@pytest.mark.parametrize(
    ("text", "quotes"),
    [("Từ ngã ba chợ đến ngã năm xã có 2 km đường.", ["2 km"]), ("Huyện có ba chợ, năm xã.", ["ba chợ", "năm xã"])],
)
def test_a_crossing_counts_nothing(read: Read, text: str, quotes: list[str]) -> None:
    assert [figure["quote"] for figure in read("figure", text, scope="443")] == quotes
