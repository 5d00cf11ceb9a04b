"""Figures as stories and short reports tell them: what became what, who has most, who gave; half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # the same share elsewhere: who has the highest, who the lowest
        ("Toàn huyện có 88,6% dân số tham gia BHYT. Xã Thượng Lộc có tỷ lệ thấp nhất, mới 79,3%; xã Sơn Lộc cao nhất với 96,2%.", "health_insurance_rate health_insurance_rate health_insurance_rate"),
        ("Tỷ lệ hộ nghèo còn 2,6%. Xã Thượng Lộc có tỷ lệ cao nhất, tới 4,3%.", "poverty_rate poverty_rate"),
        ("Tỷ lệ hộ nghèo còn 2,6%. Xã Thượng Lộc có nhiều hộ nuôi bò nhất, tới 43%.", "poverty_rate other"),
        ("Toàn huyện có 88,6% dân số tham gia BHYT. Xã Thượng Lộc có 79,3% diện tích rừng.", "health_insurance_rate other"),
        # what something was before it became what is told next
        ("Từ 11,7% năm 2011, đến nay tỷ lệ hộ nghèo chỉ còn 2%.", "poverty_rate poverty_rate"),
        ("Từ chỗ chỉ có 40%, nay tỷ lệ hộ dùng nước sạch đạt 95%.", "clean_water_rate clean_water_rate"),
        ("Từ 5 ha ban đầu, đến nay xã mở rộng diện tích trồng bưởi lên 60 ha.", "crop_area crop_area"),
        ("Từ 5% vốn đối ứng, đến nay tỷ lệ hộ nghèo còn 2%.", "funding poverty_rate"),
        ("Từ 15 triệu đồng vốn vay, ông Nam thu được 200 triệu đồng.", "other other"),
        ("Từ 500 m2 đất hiến, xã xây nhà văn hóa rộng 300 m2.", "land_donated area"),
        # a share of a thing is none of what the clause before tells of
        ("Thôn nào cũng có nhà văn hóa, 100% đường ngõ đổ bê tông.", "roads"),
        ("Người dân tham gia bảo hiểm y tế đông đủ, 95% rác được phân loại.", "other"),
        ("Người dân tham gia bảo hiểm y tế đông đủ, 95% dân số.", "health_insurance_rate"),
        # given, or paid, by the verb right before the sum
        ("Gia đình ông Tám góp 25 triệu đồng, hộ bà Hoa ủng hộ thêm 5 triệu đồng.", "community_contribution community_contribution"),
        ("Gia đình ông Tám thu 25 triệu đồng, vốn góp 5 triệu đồng.", "other other"),
        ("Mỗi khẩu một năm đóng 150.000 đồng. Mỗi tháng cơ sở của anh đóng 120.000 đồng phí vệ sinh.", "community_contribution other"),
        ("Bảy cây số đường trục làm xong trong hai năm, tốn 14 tỷ đồng.", "roads funding"),
        ("Gia đình bà Tư chữa bệnh hết 40 triệu đồng.", "other"),
        ("Giá dưa trên thị trường: 20.000 đồng/kg.", "other"),
        ("Nhờ làm đường, xã bán dưa thu lãi (96 triệu đồng).", "other"),
        ("Người vi phạm đóng 5 triệu đồng tiền phạt.", "other"),
        ("Xã quy hoạch 15 ha nhà ở, giao 40 ha ven đường cho doanh nghiệp.", "area area"),
        # by how much a stock changed, with the same as a share
        ("Huyện có 5.120 hộ nghèo, chiếm 21,4%; giảm 1.480 hộ (tương đương 6,1%) so với năm 2015.", "poor_households"),
        ("Huyện có 5.120 hộ nghèo; 1.480 hộ (28,9%) thiếu nhà ở.", "poor_households households"),
    ],
)  # fmt: skip
def test_indicators_of_stories(read: Read, text: str, indicators: str) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443", published="2018-05-02")] == indicators.split()


@pytest.mark.parametrize(
    ("text", "units"),
    [
        # a share of each, and of a time as well
        ("Mỗi người một năm mới kiếm được 9,2 triệu đồng.", ["VND/person/year"]),
        ("Bình quân mỗi khẩu mỗi năm làm ra 43 triệu đồng.", ["VND/person/year"]),
        ("Mỗi năm, mỗi hộ thu 100 triệu đồng.", ["VND/household/year"]),
        ("Mỗi hộ góp 2 triệu đồng, một năm sau thôn làm xong đường.", ["VND/household"]),
        ("Mỗi năm xã hỗ trợ mỗi hộ nghèo 2 triệu đồng.", ["VND/household"]),
        # what is weighed stands before what it is per
        ("Năng suất đạt 5 tấn chè búp tươi/ha, có nơi 60 tạ thóc/ha.", ["tonne/ha", "tạ/ha"]),
        ("Xã bán 5 tấn chè búp tươi, 60 tạ thóc.", ["tonne", "tạ"]),
        # land or labour, by who has it; a year without its word counts nothing
        ("Nhà anh Thành có 6 công kiểng, góp 30 công thợ.", ["công", "day"]),
        ("Xã phấn đấu hết 2025 hộ nghèo dưới 4%. Xã giúp 2025 hộ nghèo.", ["percent", "household"]),
        ("Huyện giảm từ 1985 hộ nghèo xuống 900 hộ nghèo.", ["household", "household"]),
    ],
)
def test_units_of_stories(read: Read, text: str, units: list[str]) -> None:
    assert [f["unit"] for f in read("figure", text, scope="18478", published="2018-05-02")] == units


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what households or communes have to have is told before they are counted
        ("Số hộ có thu nhập trên 100 triệu đồng/năm là 125 hộ.", [("125 hộ", 100_000_000)]),
        ("Số hộ có thu nhập 100 triệu đồng trở lên chiếm 40%.", [("40%", 100_000_000)]),
        ("Nhóm xã có tỷ lệ hộ nghèo trên 10% gồm 4 xã.", [("4 xã", 10)]),
        ("Tỷ lệ hộ nghèo từ 12% xuống còn 45 hộ.", [("12%", None), ("45 hộ", None)]),
        ("Xã có thu nhập 40 triệu đồng/người, có 45 hộ nghèo.", [("40 triệu đồng/người", None), ("45 hộ nghèo", None)]),
        # about so much is what they have together
        ("Có 12 xã có nợ đọng với số tiền khoảng 41 tỷ đồng.", [("12 xã", None), ("41 tỷ đồng", None)]),
        ("Có 12 xã có tỷ lệ hộ nghèo trên 10%.", [("12 xã", 10)]),
    ],
)
def test_conditions_told_in_front(read: Read, text: str, told: list[tuple[str, int | None]]) -> None:
    found = read("figure", text, scope="443", published="2018-05-02")
    assert [(f["quote"], f["condition"]["value"] if f.get("condition") else None) for f in found] == told


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("Xã Thượng Lộc trồng nhiều nhất 120 ha.", "exact"),
        ("Đấu nối nước sạch nhanh là xã Thượng Lộc, nhiều nhất 1.820 hộ.", "exact"),
        ("Mỗi hộ được vay nhiều nhất 50 triệu đồng.", "at_most"),
        ("Mức hỗ trợ nhiều nhất 50 triệu đồng.", "at_most"),
    ],
)
def test_who_has_most_bounds_nothing(read: Read, text: str, modifier: str) -> None:
    assert read("figure", text, scope="443", published="2018-05-02")[0]["modifier"] == modifier


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        # where the counted are, behind another count, and who gets something
        ("Hội đã lập 5 mô hình ngôi nhà xanh tại 3 thôn của xã Thượng Lộc.", ["18478", "18478"]),
        ("Hội trao 20 suất quà cho hội viên phụ nữ nghèo xã Thượng Lộc.", ["18478"]),
        ("Hội trao 20 suất quà, cho xe về xã Thượng Lộc.", ["443"]),
        # units of which the topic was made are no other topic
        ("Xã Thượng Lộc được thành lập từ các xã Sơn Lộc, Mỹ Lộc. Thu ngân sách đạt 14 tỷ đồng.", ["18478"]),
        ("Xã Thượng Lộc thi đua với các xã Sơn Lộc, Mỹ Lộc. Thu ngân sách đạt 14 tỷ đồng.", ["443"]),
    ],
)
def test_scopes_of_stories(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="443", published="2018-05-02")] == scopes


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # what costs leave is no funding; titles that are none of the programme; rubbish is no yield
        ("Sau khi trừ chi phí, bà Hoa bỏ túi 90 triệu đồng.", "other"),
        ("Huyện chi 90 triệu đồng.", "funding"),
        ("Có 45 thôn được công nhận thôn văn hóa, 12 làng được công nhận danh hiệu làng nghề.", "villages villages"),
        ("Có 45 thôn được công nhận thôn nông thôn mới.", "model_residential_areas"),
        ("Tổ thu gom mỗi ngày gom được 4 tấn rác. Mỗi năm xã khai thác 900 tấn vỏ quế.", "other yield_output"),
        # what was built or bought, and its cost behind a colon or in a bracket
        ("Xây sân bê tông 800 m2: 96 triệu đồng; lắp 30 bóng đèn (45 triệu đồng).", "area funding other funding"),
        ("Bán 5 tấn cá: 200 triệu đồng; xã nợ nhà thầu làm trường (4,1 tỷ đồng).", "yield_output other other"),
        # a criterion known by its number
        ("Tiêu chí số 10: 31,4 triệu đồng/người. Tiêu chí số 11: 6,9%. Tiêu chí số 3: 85%.", "income_per_capita poverty_rate other"),
        ("Bản có 41 nhà thuộc diện nghèo. Bản có 12 nhà mới xây.", "poor_households other"),
        ("Xã làm 2 km bờ kè và 3 km đường.", "other roads"),
        ("Huyện đoàn vận động 45 triệu đồng. Huyện đoàn được vay 45 triệu đồng.", "community_contribution funding"),
    ],
)  # fmt: skip
def test_indicators_of_short_reports(read: Read, text: str, indicators: str) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443", published="2018-05-02")] == indicators.split()


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("Giá rau rớt xuống 3.000 đồng/kg.", None),
        ("Vườn cam trừ chi phí còn 70 triệu đồng.", None),
        ("Nợ đọng của xã còn 70 triệu đồng.", "remaining"),
        ("Sau dồn điền còn 1,8 thửa/hộ.", "average"),
        ("Hộ nghèo còn 3%.", "remaining"),
    ],
)
def test_prices_and_earnings_leave_no_rest(read: Read, text: str, aspect: str | None) -> None:
    assert read("figure", text, scope="443", published="2018-05-02")[0].get("aspect") == aspect


@pytest.mark.parametrize(
    ("text", "scope", "scopes"),
    [
        # a unit without its name opens a sentence and does anything; no part of a word, none that is named behind
        ("Xã Thượng Lộc mất trắng 40 ha lúa. Huyện chở 26.000 m3 nước cứu dân.", "443", ["18478", "443"]),
        ("Về rác thải, mỗi ngày huyện phát sinh 98 tấn.", "18478", ["443"]),
        ("Huyện lộ 2 dài 12 km. Huyện bạn làm 9 km đường.", "18478", ["18478", "18478"]),
        ("Huyện nghèo Hương Khê có 31% hộ nghèo.", "42", ["444"]),
        ("Năm 2015 huyện đầu tư cho xã 15 tỷ đồng.", "18478", ["18478"]),
        # a unit of which something is a share owns nothing that is told next
        ("Huyện Hương Khê có 600 ha bưởi, chiếm 60% diện tích của tỉnh, năng suất 12 tấn/ha.", "444", ["444", "444"]),
        ("Huyện Hương Khê có 600 ha bưởi; diện tích của tỉnh là 900 ha.", "444", ["444", "42"]),
    ],
)
def test_units_without_a_name_that_act(read: Read, text: str, scope: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope=scope, published="2018-05-02")] == scopes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what grows on land is told right behind it, whatever it is called
        ("Xã có 2.640 ha sả, 12 ha hẹ và 8 công bưởi.", ["crop_area", "crop_area", "crop_area"]),
        ("Xã có 200 ha khu công nghiệp, 14 ha đất đô thị, góp 40 công.", ["area", "area", "labour_days"]),
        ("Huyện quy hoạch 6 ha tách riêng khỏi làng.", ["area"]),
        # who is content, and who is insured
        ("Sự hài lòng của người dân đạt 96,5%. Vốn của người dân đạt 96,5%.", ["other", "community_contribution"]),
        ("Có 101.300 người có thẻ BHYT, bằng 94,8% dân số. Huyện có 101.300 người, 40% dân số là người Mông.", ["other", "health_insurance_rate", "population", "population"]),
        ("Xã có 9 bản người Mường, 90% là rừng. Xã có nhiều người Mường, chiếm 90%. Xã có 9 bản, 90% là người Mường.", ["villages", "other", "population", "villages", "population"]),
        # samples are no land
        ("Trạm y tế đã lấy 43.988 mẫu. Ông Nam lấy lại 12 mẫu ruộng.", ["other", "crop_area"]),
        ("Xã lấy 12 mẫu ruộng làm chợ.", ["crop_area"]),
        ("Thu nhập, nếu năm 2011 chỉ 14,6 triệu đồng, thì năm ngoái đã 46,3 triệu đồng/người.", ["income_per_capita", "income_per_capita"]),
        ("Nếu năm 2011 xã chỉ vay 14,6 triệu đồng, thì năm ngoái đã góp 46,3 triệu đồng.", ["other", "community_contribution"]),
        # what is earned is no funding, nor what is grown worth it
        ("Sản lượng ước 18.000 tấn, trị giá trên 550 tỷ đồng. Huyện trao 20 tấn gạo, trị giá 300 triệu đồng.", ["yield_output", "other", "other", "funding"]),
        ("Thu ngân sách đạt 142 tỷ đồng. Ngân sách huyện 142 tỷ đồng.", ["other", "funding"]),
    ],
)
def test_land_and_revenue(read: Read, text: str, told: list[str]) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443", published="2018-05-02")] == told


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("Xã phải hoàn thành 12 km đường trục còn lại trước 31/5.", "remaining"),
        ("Xã hỗ trợ 12 km đường cho hộ nghèo còn lại.", None),
        ("Xã đã làm 12 km đường còn lại 3 km.", None),
    ],
)
def test_what_is_left_of_a_thing(read: Read, text: str, aspect: str | None) -> None:
    assert read("figure", text, scope="443", published="2018-05-02")[0].get("aspect") == aspect


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        # the number that it is now, without its noun
        ("Năm 2011 xã đạt 3 tiêu chí, nay 13.", ["3 tiêu chí", "13"]),
        ("Đầu năm huyện có 4 xã đạt chuẩn, cuối năm tăng lên 7.", ["4 xã", "7"]),
        ("Hộ nghèo giảm từ 412 hộ xuống 120.", ["412 hộ", "120"]),
        ("Xã đạt 3 tiêu chí, nay ngày 13/5 họp lại.", ["3 tiêu chí"]),
        ("Xã đạt 3 tiêu chí, cuối năm 2018.", ["3 tiêu chí"]),
        ("Xã giúp 412 hộ xuống 120 bậc đá.", ["412 hộ", "120 bậc"]),
        # points where something is, and points that are scored
        ("Huyện bố trí 12 điểm cân vải. Xã được chấm 96 điểm.", ["12 điểm cân"]),
    ],
)
def test_bare_numbers_and_points(read: Read, text: str, quotes: list[str]) -> None:
    assert [f["quote"] for f in read("figure", text, scope="443", published="2018-05-02")] == quotes


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("Hộ nghèo giảm 2,1%, còn 8,9% (3.960 hộ).", "poverty_rate poverty_rate poor_households"),
        ("Hộ dùng nước sạch tăng 2,1%, đạt 90% (1.200 hộ).", "clean_water_rate clean_water_rate households"),
        ("Xã còn 21 hộ nghèo trong 4.100 hộ.", "poor_households households"),
    ],
)
def test_the_poor_and_all(read: Read, text: str, indicators: str) -> None:
    assert [f["indicator"] for f in read("figure", text, scope="443", published="2018-05-02")] == indicators.split()
