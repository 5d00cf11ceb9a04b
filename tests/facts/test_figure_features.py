"""Figures as features of the press tell them: idioms of what is reached, owed, given and earned. Half of the rows read
otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

INDICATORS = [
    # money that flows in, the parts of a debt, and those who owe
    ("Năm năm qua, tiền đổ vào xã hơn 70 tỷ đồng. Ba năm huyện dồn vào nông thôn mới 320 tỷ đồng.", "funding funding"),
    ("Nước đổ vào đồng làm ngập 70 ha.", "area"),
    ("Xã nợ hơn 12 tỷ đồng tiền xây dựng: nhà văn hóa 3 tỷ đồng, trường mầm non 4 tỷ đồng, đường thôn 2 tỷ đồng.", "other other other other"),
    ("Huy động 12 tỷ đồng: ngân sách 3 tỷ đồng, dân góp 4 tỷ đồng, doanh nghiệp 2 tỷ đồng.", "funding funding community_contribution funding"),
    ("Có tới 85% số xã mắc nợ; 90% số xã của huyện đang nợ tiền công trình.", "other other"),
    ("Có tới 85% số xã đạt chuẩn.", "communes_ntm"),
    # what one family earns is no mean
    ("Năm ngoái ông Tư có thu nhập 350 triệu đồng. Thu nhập từ vườn bưởi đạt 300 triệu đồng.", "other other"),
    ("Thu nhập của người dân đạt 42 triệu đồng. Ông Tư cho biết thu nhập bình quân của xã là 31 triệu đồng.", "income_per_capita income_per_capita"),
    ("Xã phải đạt thu nhập từ 36 triệu đồng.", "income_per_capita"),
    ("Đầu người nay được 41 triệu đồng/năm. Giá trị sản xuất được 41 triệu đồng/năm.", "income_per_capita other"),
    # households that are not the poor before them, and those that leave poverty
    ("Bản còn 5 hộ nghèo, 48/64 hộ có ti vi.", "poor_households households"),
    ("Bản có 25 hộ nghèo, cuối năm còn 12 hộ.", "poor_households poor_households"),
    ("Năm ngoái 45 hộ viết đơn xin ra khỏi diện nghèo. Năm ngoái 45 hộ viết đơn xin mắc điện.", "poor_households households"),
    ("Hộ có nhà tắm đạt 78%, hộ có hố xí hợp vệ sinh 70%. Hộ dùng nước hợp vệ sinh 70%.", "other other clean_water_rate"),
    # land named before its area, a part of a crop, and what all fields yield
    ("Xã rộng 2.300 ha, riêng đất lúa 400 ha. Xã rộng 2.300 ha lúa, 400 ha ngô.", "area crop_area crop_area crop_area"),
    ("Toàn xã có 460 ha chè, riêng Shan tuyết cổ thụ 293 ha. Xã có 460 ha đất, riêng Khe Sanh 293 ha.", "crop_area crop_area area area"),
    ("Mỗi héc-ta cho 32 tạ búp tươi, cả xã ước đạt 560 tấn.", "yield_output yield_output"),
    ("Mỗi héc-ta bón 5 tạ phân, cả xã dùng 300 tấn.", "other other"),
    ("Nhà bà Mến nhường 90 m2 cho con đường. Nhà bà Mến lát 90 m2 gạch.", "land_donated area"),
    ("Toàn huyện có 12 cánh đồng lớn, tổng diện tích 1.450 ha. Toàn huyện có 12 chợ, tổng diện tích 14 ha.", "other crop_area other area"),
    # communes that got there, and those that did not
    ("Huyện đã có 8 xã cầm bằng nông thôn mới, cả huyện mới một xã làm xong nông thôn mới.", "communes_ntm communes_ntm"),
    ("Huyện đã có 8 xã làm xong cầu.", "other"),
    ("Bốn xã chậm chân, chưa đạt là Thượng Lộc, Vượng Lộc, Thiên Lộc và Sơn Lộc.", "communes_ntm"),
    ("Bốn xã chậm chân, chưa có chợ là Thượng Lộc, Vượng Lộc, Thiên Lộc và Sơn Lộc.", "other"),
    ("Còn 8 xã “trắng” tiêu chí giao thông. Còn 8 xã nghèo.", "communes_by_criteria other"),
    # a range of criteria right behind the communes, a norm that is missed, money of each year
    ("Có 12 xã đạt từ 15 tiêu chí trở lên, 5 xã 10 - 14 tiêu chí. Xã làm 3 cống.", "communes_by_criteria communes_by_criteria other"),
    ("Tỷ lệ tham gia BHYT 84%, chưa đạt mức 85%. BHYT đạt 84%, rừng che phủ 45%.", "health_insurance_rate health_insurance_rate health_insurance_rate other"),
    ("Mỗi năm tỉnh dành 120 tỷ đồng cho xi măng. Mỗi năm ông chi 12 triệu đồng mua phân.", "funding other"),
    # programmes that are called by numbers
    ("Nhờ Chương trình 30a và 135 rót về, xã xây 3 nhà văn hóa.", "cultural_houses"),
    ("Xã có 130 hộ nghèo và 135 hộ cận nghèo.", "poor_households households"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicators"), INDICATORS)
def test_indicator_of_features(read: Read, text: str, indicators: str) -> None:
    found = [f["indicator"] for f in read("figure", text, scope="443", published="2018-05-02")]
    assert found == indicators.split()


STATUSES = [
    # a norm beside what there is
    ("Thu nhập mới được 21 triệu đồng/người so với mức 38 triệu đồng mà bộ tiêu chí đòi hỏi.", "achieved required"),
    ("Thu nhập mới được 21 triệu đồng/người so với 18 triệu đồng năm 2015.", "achieved achieved"),
    ("Hộ nghèo còn 2,7%, trong khi quy định chỉ cần dưới 5%.", "achieved required"),
    ("Nước sạch đạt 92% (yêu cầu ≥ 65%). Nước sạch đạt 92% (thành thị 95%).", "achieved required achieved achieved"),
    ("Theo bộ tiêu chí, 85% dân phải có thẻ BHYT. Trong xã, 85% dân có thẻ BHYT.", "required achieved"),
    ("Tỷ lệ tham gia BHYT 84%, chưa đạt mức 85%. Xã chưa đạt chuẩn, nợ 3 tỷ đồng.", "achieved required achieved"),
    # what so many have at the least
    ("Xã nào cũng có từ 2 km đường hoa trở lên. Mỗi xã phải có từ 2 km đường hoa trở lên.", "achieved target"),
    # those that are left of all
    ("Toàn huyện đã có 20/22 xã về đích; hai xã còn lại là Thượng Lộc và Vượng Lộc.", "achieved not_achieved"),
    ("Toàn huyện đã có 20/22 xã về đích; hai xã còn lại (Thượng Lộc, Vượng Lộc) đạt 15 tiêu chí.", "achieved achieved"),
    ("Toàn huyện đã có 20/22 xã về đích; hai xã còn lại sẽ về đích năm 2020.", "achieved target"),
    ("Toàn huyện đã có 20/22 xã về đích; ba xã còn lại được thưởng.", "achieved achieved"),
    ("Bốn xã chậm chân, chưa đạt là Thượng Lộc, Vượng Lộc, Thiên Lộc và Sơn Lộc.", "not_achieved"),
    # who lacks something has got something else
    ("7 hộ chưa có nhà vệ sinh được nhận 14 tấn xi măng.", "not_achieved achieved"),
    ("Xã chưa có 14 tấn xi măng.", "not_achieved"),
    # hurried for, asked for, stuck, failed, and what came of a promise
    ("Xã chạy nước rút để kịp xong 3 tiêu chí trước Tết. Trước Tết, xã xong 3 tiêu chí.", "target achieved"),
    ("Xã xin 12 tỷ đồng, huyện chỉ duyệt 7 tỷ đồng. Xã đã xin được 5 tỷ đồng.", "target achieved achieved"),
    ("Năm nay xã chỉ xin được 2 tỷ đồng. Xã xin được hỗ trợ 2 tỷ đồng.", "achieved target"),
    ("Thu nhập mới 27 triệu đồng, muốn lên 36 triệu đồng đâu phải dễ.", "achieved target"),
    ("Xã kẹt ở 3 tiêu chí. Xã dừng ở 14 tiêu chí.", "not_achieved achieved"),
    ("Ba xã đăng ký về đích năm nay đều trượt. Ba xã đăng ký về đích năm nay.", "not_achieved registered"),
    ("Huyện hứa cho 500 triệu đồng mà mới rót 200 triệu đồng.", "target achieved"),
    ("Tỉnh giao 4 xã, huyện phấn đấu 5 xã.", "target target"),
    # what is allotted and signed up for, works that go on, criteria that are left to do, what a work came to
    ("Hội được giao chỉ tiêu 520 hộ đăng ký sản xuất kinh doanh giỏi; đến nay 540 hộ đăng ký.", "target registered"),
    ("Vốn cho 3 công trình chuyển tiếp dự kiến 11 tỷ đồng. Vốn dự kiến cho 3 công trình xây mới.", "achieved forecast forecast"),
    ("Xã còn 4 tiêu chí còn lại (quy hoạch, y tế, chợ, điện) phải hoàn thành trước 30/9.", "target"),
    ("Dự toán 3 tỷ đồng, làm xong mất 4,2 tỷ đồng. Dự toán 3 tỷ đồng, thêm 1,2 tỷ đồng.", "forecast achieved forecast forecast"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "statuses"), STATUSES)
def test_status_of_features(read: Read, text: str, statuses: str) -> None:
    found = [f["status"] for f in read("figure", text, scope="443", published="2018-05-02")]
    assert found == statuses.split()


UNITS = [
    ("Thu nhập mới được 21 triệu đồng/người so với mức 38 triệu đồng.", "VND/person VND/person"),
    ("Thu nhập mới được 21 triệu đồng/người, cao hơn 3 triệu đồng so với năm 2015.", "VND/person"),
    (
        "Năm 2012, thu nhập mới 12 triệu đồng, nay là 35 triệu đồng/người. Xã chi 12 triệu đồng, nay thu 35 triệu đồng/người.",
        "VND/person VND/person VND VND/person",
    ),
    ("Mỗi héc-ta cao su cho 1,5 tấn mủ. Mỗi sào thu 2,5 tạ thóc.", "tonne/ha tạ/sào"),
    (
        "Thu nhập bình quân đầu người/năm đến năm 2020: 52 triệu đồng. Thu nhập bình quân đầu người đạt 40 triệu đồng.",
        "VND/person/year VND/person",
    ),
    ("Mỗi héc-ta được xã hỗ trợ 10 kg giống. Mỗi héc-ta bà con chở 2 tấn phân.", "kg tonne"),
]


@pytest.mark.parametrize(("text", "units"), UNITS)
def test_unit_of_features(read: Read, text: str, units: str) -> None:
    assert [f["unit"] for f in read("figure", text, scope="443", published="2018-05-02")] == units.split()


WHOLES = [  # (text, the whole of each figure): people of one kind are no part of those of another
    ("Cả làng có 45 người già, 12 người có công.", [None, None]),
    ("Cả làng có 45 hộ dân, mới 12 hộ có nước máy.", [None, "45"]),
]


@pytest.mark.parametrize(("text", "wholes"), WHOLES)
def test_part_of_whom(read: Read, text: str, wholes: list[str | None]) -> None:
    found = [f.get("of") for f in read("figure", text, scope="443", published="2018-05-02")]
    assert [of and str(of) for of in found] == wholes


ASKED = [  # (lines below the title, scopes of their figures): voters ask for their commune, also where it is answered
    (
        "Cử tri xã Thượng Lộc đề nghị:\n\nCấp 300 tấn xi măng.\n\nTRẢ LỜI:\n\nCông trình có tổng vốn 9 tỷ đồng.",
        ["18478", "18478"],
    ),
    (
        "Cử tri xã Thượng Lộc đề nghị:\n\nCấp 300 tấn xi măng.\n\nTRẢ LỜI:\n\nToàn huyện được 900 tấn xi măng.",
        ["18478", "443"],
    ),
    ("Tiếp xúc cử tri xã Thượng Lộc, nhiều ý kiến:\n\nHuyện cấp 300 tấn xi măng.", ["443"]),
]


LABELLED = [  # the unit that only labels an item of a round-up, and those that are told of behind it
    ("* Hà Tĩnh: Huyện Can Lộc có 9 xã được công nhận; bình quân 18,1 tiêu chí/xã.", ["443", "443"]),
    ("* Hà Tĩnh: 40 xã được công nhận; bình quân 18,1 tiêu chí/xã.", ["42", "42"]),
]


@pytest.mark.parametrize(("text", "scopes"), LABELLED)
def test_scope_behind_a_label(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, published="2018-05-02")] == scopes


@pytest.mark.parametrize(("lines", "scopes"), ASKED)
def test_scope_of_what_voters_ask(read: Read, lines: str, scopes: list[str]) -> None:
    text = f"Kiến nghị của cử tri huyện Can Lộc sau kỳ họp thứ hai\n\n{lines}"
    assert [f.get("scope") for f in read("figure", text, scope="443", published="2018-05-02")] == scopes


CHANGES = [  # (text, changes of its figures)
    ("Huyện có 24/30 xã đạt chuẩn (80%), nhiều hơn đầu năm 2 xã.", ["increase 2"]),
    ("Hộ nghèo còn 8%, so với đầu năm giảm 2,5%.", ["decrease 2.5"]),
    ("Hộ nghèo còn 6%, kéo xuống được 3% so với cuối năm 2014.", ["decrease 3"]),
    ("Thu ngân sách đạt 120 tỷ đồng, so với dự toán tăng 12%.", [None, None]),
    ("Hộ nghèo còn 8%, so với đầu năm xã có thêm 3 hộ.", [None, None]),
]


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_change_told_behind_its_comparison(read: Read, text: str, changes: list[str | None]) -> None:
    found = [f.get("change") for f in read("figure", text, scope="443", published="2018-05-02")]
    assert [c and f"{c['direction']} {c['value']}" for c in found] == changes
