"""Criteria: by number, by name, in the set of the day and the level; words that only look like one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Thôn Đông chưa đạt tiêu chí 3 của Bộ tiêu chí thôn nông thôn mới.", "2014-08-07", []),
    ("Xã chưa đạt tiêu chí 3 của Bộ tiêu chí quốc gia.", "2014-08-07", [(3, "491/QĐ-TTg")]),
    ("Xã đạt tiêu chí số 19 về quốc phòng, an ninh.", "2014-08-07", [(19, "491/QĐ-TTg")]),
    ("Xã đạt tiêu chí số 19 về quốc phòng, an ninh.", "2018-08-07", [(19, "1980/QĐ-TTg")]),
    ("Xã đạt tiêu chí số 2 về giao thông, điện.", "2018-08-07", [(2, "1980/QĐ-TTg"), (4, "1980/QĐ-TTg")]),
    ("Xã chưa đạt tiêu chí số 6; đường chưa cứng nên dân đi lại khó.", "2017-08-07", [(6, "1980/QĐ-TTg")]),
    ("Xã chưa đạt tiêu chí số 6; số 7.", "2017-08-07", [(6, "1980/QĐ-TTg"), (7, "1980/QĐ-TTg")]),
    ("Đơn cử như tiêu chí số 14 về y tế, nhiều xã chưa làm được.", "2023-08-07", [(14, "318/QĐ-TTg nâng cao")]),
    ("Đơn cử như tiêu chí số 15 về y tế, nhiều xã chưa làm được.", "2023-08-07", [(15, "318/QĐ-TTg")]),
    ("Nhóm tiêu chí văn hóa - xã hội - môi trường đạt 4/5.", "2017-08-07", []),
    ("Nhóm tiêu chí văn hóa, môi trường đạt thấp.", "2017-08-07", [(16, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Tiêu chí số 17 về môi trường còn khó.", "2017-08-07", [(17, "1980/QĐ-TTg")]),
    ("Xã chưa đạt các tiêu chí giao thông, thủy lợi và môi trường.", "2017-08-07", [(2, "1980/QĐ-TTg"), (3, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    # slogans and ranks count
    ("Hội viên thi đua đạt các tiêu chí 3 sạch và tiêu chí 5 không, 3 sạch.", "2017-08-07", []),
    ("Sản phẩm đạt tiêu chí 4 sao; gia đình đạt các tiêu chí 5 có, 3 sạch.", "2017-08-07", []),
    ("Tiêu chí 5 không đạt, tiêu chí 3 có tiến bộ.", "2017-08-07", [(5, "1980/QĐ-TTg"), (3, "1980/QĐ-TTg")]),
    # a name with its number in brackets is one criterion; of a district's set, of a village's
    ("Còn 2 tiêu chí chưa đạt: Chợ (tiêu chí 7), Môi trường (TC số 17).", "2014-08-07", [(7, "491/QĐ-TTg"), (17, "491/QĐ-TTg")]),
    ("Còn tiêu chí môi trường (vướng bãi rác), tiêu chí số 17 của xã bên cũng chưa đạt.", "2014-08-07", [(17, "491/QĐ-TTg"), (17, "491/QĐ-TTg")]),
    ("Xã đạt tiêu chí thủy lợi; huyện đạt tiêu chí thủy lợi trong Bộ tiêu chí huyện nông thôn mới.", "2023-08-07", [(3, "318/QĐ-TTg"), (3, "320/QĐ-TTg")]),
    ("Thôn Đông Lâm đạt 5/10 tiêu chí. Còn lại các tiêu chí chưa đạt như giao thông, văn hóa.", "2023-08-07", []),
    ("Xã Đông Lâm đạt 15/19 tiêu chí. Còn lại các tiêu chí chưa đạt như giao thông, môi trường.", "2023-08-07", [(2, "318/QĐ-TTg"), (17, "318/QĐ-TTg")]),
    # an ordinal is the number of the criterion, or how many are met by now
    ("Khó nhất là tiêu chí thứ 17 và tiêu chí thứ 10 về thu nhập.", "2018-05-01", [(17, "1980/QĐ-TTg"), (10, "1980/QĐ-TTg")]),
    ("Tháng này xã hoàn thành tiêu chí thứ 14 là thu nhập.", "2018-05-01", [(10, "1980/QĐ-TTg")]),
    ("Đây là tiêu chí thứ 3 mà xã hoàn thành trong năm.", "2018-05-01", []),
    ("Tiêu chí thu nhập là khó nhất.", "2012-05-01", [(10, "491/QĐ-TTg")]),
    ("Tiêu chí thu nhập là khó nhất.", "2023-05-01", [(10, "318/QĐ-TTg")]),
    ("Xã hoàn thành tiêu chí 5, 6 và 19.", "2017-08-07", [(5, "1980/QĐ-TTg"), (6, "1980/QĐ-TTg"), (19, "1980/QĐ-TTg")]),
    ("Các tiêu chí còn lại: số 2 (giao thông), số 5 (trường học).", "2017-08-07", [(2, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg")]),
    ("Xã đạt các tiêu chí: 3, 5, 16.", "2017-08-07", [(3, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg"), (16, "1980/QĐ-TTg")]),
    ("TC số 2 và TC10 chưa đạt.", "2017-08-07", [(2, "1980/QĐ-TTg"), (10, "1980/QĐ-TTg")]),
    ("Tiêu chí số 13.1 chưa đạt.", "2017-08-07", [(13, "1980/QĐ-TTg")]),
    ("Xã còn vướng giao thông, trường học, môi trường và bốn tiêu chí khác.", "2017-08-07", [(2, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Thu nhập và hộ nghèo là hai tiêu chí khó giữ.", "2017-08-07", [(10, "1980/QĐ-TTg"), (11, "1980/QĐ-TTg")]),
    ("Xã còn 2 - 3 tiêu chí chưa đạt, trong đó thu nhập là khó nhất.", "2017-08-07", [(10, "1980/QĐ-TTg")]),
    ("Xã đạt 12 tiêu chí; còn vướng giao thông, môi trường.", "2017-08-07", [(2, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Xã còn vướng tiêu chí số 2 về hạ tầng, số 4 về lưới điện và số 8 về loa đài.", "2017-08-07", [(2, "1980/QĐ-TTg"), (4, "1980/QĐ-TTg"), (8, "1980/QĐ-TTg")]),
    ("Hai tiêu chí số 10, 11 (thu nhập, hộ nghèo) khó đạt.", "2017-08-07", [(10, "1980/QĐ-TTg"), (11, "1980/QĐ-TTg")]),
    ("Nhóm hạ tầng có 3 tiêu chí (2- Giao thông; 3- Thủy lợi; 4- Điện).", "2017-08-07", [(2, "1980/QĐ-TTg"), (3, "1980/QĐ-TTg"), (4, "1980/QĐ-TTg")]),
    ("Xã đạt 5 tiêu chí (1, 3, 4, 8, 12).", "2017-08-07", [(n, "1980/QĐ-TTg") for n in (1, 3, 4, 8, 12)]),
    ("Xã còn hai tiêu chí: 6 và 17.", "2017-08-07", [(6, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Các tiêu chí chưa đạt:\n- Giao thông: mới cứng hóa 60%.\n- Môi trường.", "2017-08-07", [(2, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Các tiêu chí của xã:\nGiao thông: mới cứng hóa 60%.\nMôi trường: chưa đạt.\nThu nhập của dân tăng.", "2017-08-07", [(2, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("TT | Tiêu chí | Kết quả\n1 | Quy hoạch | Đạt\n17 | Môi trường và an toàn thực phẩm | Chưa đạt", "2017-08-07", [(1, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Tiêu chí;Kết quả;Tự đánh giá\n1. Quy hoạch;Đã phê duyệt;Đạt\n17. Môi trường và an toàn thực phẩm;Chưa thu gom rác;Chưa đạt", "2017-08-07", [(1, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Tiêu chí\tKết quả\n1) Quy hoạch\tĐã phê duyệt\n17) Môi trường và an toàn thực phẩm\tChưa đạt", "2017-08-07", [(1, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Kết quả:\n- Các tiêu chí số 1, 17, 19: Đạt.", "2017-08-07", [(1, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg"), (19, "1980/QĐ-TTg")]),
    ("TT | Tiêu chí | Kết quả | Điểm\n1 | Quy hoạch | Đạt |\n10 | Thu nhập | Đạt | 8,5", "2017-08-07", [(1, "1980/QĐ-TTg"), (10, "1980/QĐ-TTg")]),
    ("Tiêu chí môi trương, thu nhâp còn khó.", "2017-08-07", [(17, "1980/QĐ-TTg"), (10, "1980/QĐ-TTg")]),
    ("Tiêu chí số17 chưa đạt.", "2017-08-07", [(17, "1980/QĐ-TTg")]),
    ("Các tiêu chí của huyện: Kinh tế; Môi trường; Chất lượng môi trường sống.", "2023-08-07", [(6, "320/QĐ-TTg"), (7, "320/QĐ-TTg"), (8, "320/QĐ-TTg")]),
    ("Xã tiếp tục nâng cao chất lượng tiêu chí môi trường.", "2023-08-07", [(17, "318/QĐ-TTg")]),
    ("Xã đạt các tiêu chí quy hoạch, loa đài công cộng, trường học.", "2017-08-07", [(1, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg")]),
    ("Xã đạt 15/19 tiêu chí: giao thông, thủy lợi, điện.", "2017-08-07", [(2, "1980/QĐ-TTg"), (3, "1980/QĐ-TTg"), (4, "1980/QĐ-TTg")]),
    ("Các tiêu chí có tỷ lệ đạt thấp: giao thông 30%, trường học 25,5%, môi trường 20%.", "2017-08-07", [(2, "1980/QĐ-TTg"), (5, "1980/QĐ-TTg"), (17, "1980/QĐ-TTg")]),
    ("Hội Phụ nữ xã nhận tiêu chí 17.8.", "2022-08-07", [(17, "318/QĐ-TTg")]),
    ("Xã đạt 3 tiêu chí, gồm: Quy hoạch, hình thức tổ chức SX và giáo dục.", "2013-08-07", [(1, "491/QĐ-TTg"), (13, "491/QĐ-TTg"), (14, "491/QĐ-TTg")]),
    ("Nhiều tiêu chí nông thôn mới thiết thực với đời sống người dân trong xã đã được các thôn hoàn thành sớm với chất lượng tốt như: Điện, giao thông.", "2017-08-07", [(4, "1980/QĐ-TTg"), (2, "1980/QĐ-TTg")]),
    # the name that an older set gave it, in a later year; lists that open with what no table knows
    ("Xã còn 2 tiêu chí: cơ cấu lao động và hình thức tổ chức sản xuất.", "2018-08-07", [(12, "1980/QĐ-TTg"), (13, "1980/QĐ-TTg")]),
    ("Xã còn 2 tiêu chí: cơ cấu lao động và hình thức tổ chức sản xuất.", "2013-08-07", [(12, "491/QĐ-TTg"), (13, "491/QĐ-TTg")]),
    ("Các tiêu chí khó như: nghĩa trang, chợ và điện.", "2013-08-07", [(7, "491/QĐ-TTg"), (4, "491/QĐ-TTg")]),
    ("Các tiêu chí này là cơ sở để huyện, xã làm đường và điện.", "2013-08-07", []),
    ("Các tiêu chí: đường ngõ xóm, y tế, trường mầm non; thu nhập.", "2013-08-07", [(2, "491/QĐ-TTg"), (15, "491/QĐ-TTg"), (5, "491/QĐ-TTg"), (10, "491/QĐ-TTg")]),
    ("Các tiêu chí giao thông, điện chưa đạt, trường học thì đang xây.", "2013-08-07", [(2, "491/QĐ-TTg"), (4, "491/QĐ-TTg")]),
    ("Theo Quyết định số 491/QĐ-TTg ngày 16/4/2009, xã đạt 2 tiêu chí: hệ thống tổ chức chính trị và an ninh trật tự xã hội.", "2017-08-07", [(18, "491/QĐ-TTg"), (19, "491/QĐ-TTg")]),
]
NOTHING = [
    "Việc bình xét gia đình văn hóa dựa trên các tiêu chí về môi trường, an ninh.",
    "Tiêu chí đánh giá hộ nghèo gồm thu nhập và y tế.",
    "Hộ nghèo đa chiều được rà soát theo tiêu chí thu nhập.",
    "Thôn đạt 7/9 tiêu chí khu dân cư kiểu mẫu.",
    "Xã đạt 12 tiêu chí, trong đó thu nhập bình quân đạt 35 triệu đồng.",
    "Xã đạt 12 tiêu chí. Giao thông còn yếu.",
    "Các xã có 3 tiêu chí: 5 xã đạt, 2 xã chưa đạt.",
    "Môi trường và cảnh quan là việc khó, bốn tiêu chí khác dễ hơn.",
    "Bình quân 13 tiêu chí/xã, 2 xã đạt 19 tiêu chí.",
    "Tiêu chí cho vay của ngân hàng là thu hồi được vốn.",
    "TT | Chỉ tiêu | Kết quả\n1 | Giao thông | 12 km\n2 | Môi trường | 3 bãi rác",
    "Chỉ tiêu;Kết quả;Ghi chú\n1. Giao thông;12 km đường;\n2. Môi trường;3 bãi rác;",
    "Nội dung\tKết quả\n1) Quy hoạch\tĐã phê duyệt\n17) Môi trường\tĐang làm",
    "9 trạm đạt tiêu chí quốc gia về y tế xã.",
    "Xã đạt 15 tiêu chí.",
    "Giao thông nông thôn có nhiều đổi mới.",
    "Thu nhập của người dân tăng lên.",
    "Bộ tiêu chí quốc gia được sửa đổi.",
    "Tiêu chí 25 không có trong bộ tiêu chí.",
    "Bình quân đạt 13.1 tiêu chí.",
    "TC Group tài trợ 2 tỷ đồng.",
    "Các tiêu chí: 3 xã đạt, 5 xã chưa đạt.",
]


@pytest.mark.parametrize(("text", "published", "expected"), ROWS)
def test_criterion(read: Read, text: str, published: str, expected: list[tuple[int, str]]) -> None:
    assert [(c["number"], c["set"]) for c in read("criterion", text, published=published, scope="18478")] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_criterion(read: Read, text: str) -> None:
    assert read("criterion", text, scope="18478") == []


def test_what_a_province_added_counts_there(read: Read) -> None:
    text = "Xã còn thiếu tiêu chí khu dân cư kiểu mẫu."
    assert [c["number"] for c in read("criterion", text, scope="443")] == [20]
    assert read("criterion", text, scope="557") == []


def test_district_and_commune(read: Read) -> None:
    text = "Huyện phấn đấu thành huyện nông thôn mới. {} tiêu chí giao thông và điện sẽ xong."
    assert [c["set"] for c in read("criterion", text.format("Huyện báo cáo"), scope="443")] == ["558/QĐ-TTg"] * 2
    assert [c["set"] for c in read("criterion", text.format("Ở xã Thượng Lộc,"), scope="443")] == ["1980/QĐ-TTg"] * 2
