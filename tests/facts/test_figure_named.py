"""Figures whose words name what is measured, continue another or stand in somebody's words; half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# a share in a list with a subject of its own goes on with none
SHARES = [
    ("Tỷ lệ tham gia bảo hiểm y tế 92%, trẻ đến trường 99%, đảng viên 4%.", "health_insurance_rate other other"),
    ("Hộ nghèo 3%, hộ khá, giàu chiếm 40%.", "poverty_rate other"),
    ("Nước sạch 41%, thu gom rác 72%, điện 99%.", "clean_water_rate other other"),
    ("Hộ nghèo toàn huyện 3%, vùng cao 12%.", "poverty_rate poverty_rate"),
    ("Hộ nghèo của A Lưới 12%, Bình Minh 9%.", "poverty_rate poverty_rate"),
    ("Tăng trưởng 11%, nông nghiệp 4%, dịch vụ 15%.", "growth_rate growth_rate growth_rate"),
    ("Số hộ dùng điện 100%, nước sạch 62%, nước hợp vệ sinh 95%.", "other clean_water_rate clean_water_rate"),
    ("Năm 2012, hộ nghèo là 12%, rồi giảm còn 9%.", "poverty_rate poverty_rate"),
    # what is told of all goes on with who has most of it, with a part, or with what it came to
    ("Huyện cứng hóa 38,6 km đường, tổng kinh phí 61 tỷ đồng. Dẫn đầu là các xã Thượng Lộc 6,1 km, Vượng Lộc 5,4 km.", "roads funding roads roads"),
    ("Huyện cứng hóa 38,6 km đường. Xã Thượng Lộc có đê dài 6,1 km.", "roads other"),
    ("Hộ nghèo còn 87 hộ, chiếm 4,3%, trong đó 61 hộ là đồng bào dân tộc.", "poor_households poor_households"),
    ("Xã có 870 hộ, chiếm 4,3%, trong đó 61 hộ là đồng bào dân tộc.", "households households"),
    ("Đầu năm 2015, xã còn 120 hộ nghèo. Cuối năm còn 80 hộ.", "poor_households poor_households"),
    ("Đầu năm 2015, xã còn 120 hộ nghèo. Cuối năm xã có 980 hộ.", "poor_households households"),
    ("Đầu năm huyện có 3 xã đạt chuẩn; đến nay, con số này là 11 xã.", "communes_ntm communes_ntm"),
    ("Năm nay tổng vốn là 96 tỷ đồng, trong đó huyện 30 tỷ đồng, còn lại dân góp.", "funding funding"),
    ("Năm nay tổng vốn là 96 tỷ đồng, trong đó dân góp 30 tỷ đồng.", "funding community_contribution"),
    # what was aimed at is what was measured, and a part of the communes may be on a higher level
    ("Tỷ lệ dùng nước sạch mới đạt 58,6%, không đạt chỉ tiêu đề ra là 75%.", "clean_water_rate clean_water_rate"),
    ("Giải ngân mới đạt 58,6%, đạt 75% kế hoạch.", "plan_completion"),
    ("Đến năm 2025 có 85% số xã đạt chuẩn, trong đó 30% nâng cao, 10% kiểu mẫu.", "communes_ntm communes_ntm_advanced communes_ntm_model"),
    ("Đến năm 2025 có 85% số xã đạt chuẩn, trong đó 30% ở miền núi.", "communes_ntm communes_ntm"),
    # the first standard where no level is named; an aside ends at its comma; what a unit has of those counted before
    ("Huyện có 70/85 xã đạt chuẩn NTM, 24 xã đạt chuẩn nâng cao; 15 xã chưa đạt.", "communes_ntm communes_ntm_advanced communes_ntm"),
    ("Huyện có 70/85 xã đạt chuẩn NTM, 24 xã đạt chuẩn nâng cao; 15 xã chưa đạt nâng cao.", "communes_ntm communes_ntm_advanced communes_ntm_advanced"),
    ("Xã Thượng Lộc, một trong 6 xã giữ nguyên, vừa được công nhận xã NTM kiểu mẫu.", "other"),
    ("Tỉnh có 28/80 xã được công nhận. Riêng Can Lộc có 5 xã, Thạch Hà 4 xã.", "communes_ntm communes_ntm communes_ntm"),
    ("Tỉnh có 28/80 xã được công nhận. Can Lộc có 5 xã miền núi.", "communes_ntm other"),
    ("Sở làm 5 tuyến ống liên xã, 6 tuyến đường.", "other roads"),
    # a road that is lit or planted is not built
    ("Hội thắp sáng 2,6 km đường quê, vớt lục bình 3 km kênh, trồng 1,2 km đường hoa.", "other other other"),
    ("Hội làm 2,6 km đường quê, nạo vét 3 km kênh, đã trồng cây, làm 1,2 km đường hoa.", "roads canals roads"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_what_goes_on(read: Read, text: str, expected: str) -> None:
    assert " ".join(f["indicator"] for f in read("figure", text, published="2017-08-07")) == expected


STATUS = [
    # "chỉ tiêu" that names what is measured, and that sets it
    ("Hầu hết đều đạt. Trong đó, chỉ tiêu hộ nghèo giảm còn 3,2%; chỉ tiêu trồng rừng đạt 320 ha.", "achieved achieved"),
    ("Về chỉ tiêu môi trường, xã thu gom 85% rác thải.", "achieved"),
    ("Hội nghị thống nhất chỉ tiêu bảo hiểm y tế đạt 94%.", "target"),
    ("Chỉ tiêu năm 2018: 6 xã đạt chuẩn.", "target"),
    ("Năm 2018, chỉ tiêu hộ nghèo giảm còn 3,2%.", "target"),
    ("Ngoài chỉ tiêu được giao, xã làm thêm 3 km đường.", "achieved"),
    ("Theo chỉ tiêu được giao, xã làm thêm 3 km đường.", "target"),
    # somebody's words begin behind what they were about
    ("Ông Đài nhớ ngày đầu họp dân bàn góp tiền làm đường: “70 hộ mà chỉ 18 hộ giơ tay”.", "achieved achieved"),
    ("Ông Đài yêu cầu các xã: “Làm xong 5 km đường”.", "target"),
    # parts of so many are told
    ("Mỗi khẩu phải góp thêm 650.000 đồng, thôn 58 hộ thì 23 hộ là hộ nghèo.", "target achieved achieved"),
    ("Xã phải làm 3 km đường, xây 2 nhà văn hóa.", "target target"),
    # units that are seen to, or bidden to do something
    ("Chủ tịch giao ông Hòa phụ trách 4 xã vùng sâu.", "achieved"),
    ("Chủ tịch giao ông Hòa mở 4 lớp dạy nghề.", "target"),
    ("Huyện đề nghị 16 ấp mỗi ấp xây dựng 1 tuyến đường hoa.", "achieved target"),
    ("Huyện đề nghị 16 ấp đạt chuẩn.", "target"),
    # what is less than it should be, told beside a plan
    ("Huyện giao chỉ tiêu thêm 8 xã, trong đó có Thượng Lộc, nơi thu nhập mới khoảng 26 triệu đồng/người.", "target achieved"),
    # what is left and not yet so, over two words for villages
    ("Toàn xã còn 31 km đường thôn, xóm chưa cứng hóa.", "not_achieved"),
    ("Toàn xã còn 31 km đường thôn, xóm đã xuống cấp.", "achieved"),
    ("3/5 người làm công tác nông thôn mới ở xã chưa qua tập huấn.", "not_achieved"),
    ("3/5 người làm công tác nông thôn mới ở xã đã qua tập huấn.", "achieved"),
    # what has had to stop; what a paper asks for; what people did when they were called upon
    ("Xã mới nhận 290 tấn xi măng nên 3 tuyến phải tạm dừng.", "achieved not_achieved"),
    ("Trong năm, 3 tuyến phải hoàn thành.", "target"),
    ("Huyện đã có Công văn số 418/UBND-KT đề nghị tỉnh cấp 1.500 tấn xi măng.", "target"),
    ("Huyện đã có Công văn số 418/UBND-KT phân bổ 1.500 tấn xi măng.", "achieved"),
    ("Xã phát động phong trào, ông Ba là người đầu tiên tự tay đốn 47 gốc dừa, hiến 1.150 m2 đất.", "achieved achieved"),
    ("Xã phát động phong trào, người dân sẽ hiến 1.150 m2 đất.", "target"),
    # what was aimed at, and money that has been allotted
    ("Thu nhập đạt 38 triệu đồng, chưa đạt mục tiêu 40 triệu đồng.", "achieved target"),
    ("Thu nhập chưa đạt 40 triệu đồng.", "not_achieved"),
    ("Kế hoạch vốn năm 2017 giao cho huyện 41 tỷ đồng.", "achieved"),
    ("Kế hoạch vốn năm 2017 cần 41 tỷ đồng.", "forecast"),
    ("Sau khi nghe thông báo dự kiến nội dung kỳ họp, có 11 ý kiến được nêu ra.", "achieved"),
    ("Dự kiến kỳ họp có 11 ý kiến.", "forecast"),
    # what is under way behind what is lacking
    ("Xã chỉ vướng tiêu chí trường học, trường mẫu giáo đang xây 6 phòng.", "achieved"),
    ("Xã chỉ vướng tiêu chí trường học, còn thiếu 6 phòng.", "not_achieved"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATUS)
def test_whether_it_is_so(read: Read, text: str, expected: str) -> None:
    assert " ".join(f["status"] for f in read("figure", text, published="2017-08-07")) == expected


TIMES = [
    # how things were when they began, and what came of it
    ("Năm 2011, khi bắt tay vào xây dựng, xã chỉ đạt 6 tiêu chí. Hộ nghèo chiếm 21%.", ("as_of", "2011-12-31")),
    ("Năm 2011, khi bắt tay vào xây dựng, xã chỉ đạt 6 tiêu chí. Hộ nghèo còn 4%.", ("as_of", None)),
    ("Hai năm nay, xã góp 12 tỷ đồng.", ("period", {"start": "2016-01-01", "end": "2017-12-31"})),
    ("Mấy năm nay, xã góp 12 tỷ đồng.", ("period", None)),
    ("Tháng 10 năm nay, xã góp 12 tỷ đồng.", ("period", {"start": "2017-10-01", "end": "2017-10-31"})),
    ("Đầu năm 2015 huyện có 3 xã đạt chuẩn, cuối năm có 11 xã.", ("as_of", "2015-12-31")),
    ("Huyện có 3 xã đạt chuẩn, cuối năm có 11 xã.", ("as_of", None)),
    ("Việc rà soát tiến hành từ 15/4 đến 10/6 tại 61 thôn.", ("period", {"start": "2017-04-15", "end": "2017-06-10"})),
    ("Xã đạt từ 7/19 đến 9/19 tiêu chí.", ("period", None)),
    ("Mục tiêu năm 2018 là thêm 3 tiêu chí, làm cơ sở về đích năm 2019.", ("period", {"start": "2018-01-01", "end": "2018-12-31"})),
    ("Mục tiêu là thêm 3 tiêu chí năm 2019.", ("period", {"start": "2019-01-01", "end": "2019-12-31"})),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_when_it_was(read: Read, text: str, expected: tuple[str, Any]) -> None:
    assert read("figure", text, published="2017-08-07")[-1].get(expected[0]) == expected[1]


def test_the_first_of_a_list_of_names_has_its_criteria(read: Read) -> None:
    text = "Kết quả rà soát:\n\n- Thượng Lộc: 14/19\n- Vượng Lộc (xã nghèo): 12/19\n\nHọp lần cuối (sáng nay): 9/19"
    found = read("figure", text, published="2017-08-07")
    assert [(f["quote"], f["indicator"], f["of"]) for f in found] == [
        ("14/19", "criteria_met", 19),
        ("12/19", "criteria_met", 19),
    ]


def test_what_is_under_a_heading_of_results_is_nobodys_order(read: Read) -> None:
    text = "Ông Nguyễn Văn Nam, Chủ tịch UBND xã, nói: “Xã đề nghị tỉnh bố trí 26 tỷ đồng”.\n\nKết quả rà soát một số xã:\n\n- Thượng Lộc: 14/19\n- Vượng Lộc: 12/19, thu nhập 41 triệu đồng/người"
    assert [f["status"] for f in read("figure", text, published="2017-08-07")] == ["target", *["achieved"] * 3]
    assert len(read("statement", text, published="2017-08-07")) == 1


def test_a_share_of_another_is_not_joined(read: Read) -> None:
    text = "Xã còn nợ 8,4 tỷ đồng trong khi nguồn thu từ đất mới bằng 22% dự toán. Thu nhập 95 triệu đồng/người, trên 85% đường thôn được cứng hóa. Xã thu 3 tỷ đồng, bằng 60% dự toán."
    found = read("figure", text, published="2017-08-07")
    assert [(f["quote"], f.get("percent"), f.get("plan_percent")) for f in found] == [
        ("8,4 tỷ đồng", None, None),
        ("22%", None, None),
        ("95 triệu đồng/người", None, None),
        ("85%", None, None),
        ("3 tỷ đồng", None, 60),
    ]


def test_counted_communes_are_of_the_district_told_before_a_list(read: Read) -> None:
    text = "Tin các huyện\n\nHuyện Can Lộc hiện có 13 xã. Qua khảo sát, Thượng Lộc, Thiên Lộc và Xuân Lộc đạt 8 tiêu chí; 5 xã đạt dưới 3 tiêu chí.\n\nCác huyện Can Lộc, Thạch Hà có 2 xã đạt chuẩn."
    found = read("figure", text, published="2017-08-07", scope="42")
    assert [(f["quote"], f.get("scope")) for f in found if f["measure"] == "xã"] == [("13 xã", "443"), ("5 xã", "443"), ("2 xã", None)]  # fmt: skip


def test_who_has_most_is_named_behind(read: Read) -> None:
    text = "Bình quân đạt 16,8 tiêu chí/xã; xã cao nhất đạt 17 tiêu chí là Thượng Lộc. Huyện có 17 tiêu chí là nhờ Vượng Lộc."
    found = read("figure", text, published="2017-08-07", scope="443")
    assert [f["scope"] for f in found] == ["443", "18478", "443"]


def test_a_sum_by_the_year_is_not_by_the_crop(read: Read) -> None:
    text = "Mỗi vụ hợp tác xã bán 60 tấn ổi, doanh thu 3 tỷ đồng/năm. Mỗi vụ lãi 30 triệu đồng. Mỗi hộ thu 30 triệu đồng/năm."
    units = [f["unit"] for f in read("figure", text, published="2017-08-07")]
    assert units == ["tonne", "VND/year", "VND/crop", "VND/household/year"]


def test_some_of_all_and_how_much_of_the_plan(read: Read) -> None:
    text = "Huyện có 6.915 hộ nghèo trong tổng số 13.362 hộ dân, chiếm 51,75%. Cứng hóa 14,9km/KH 22 km đạt 67,7% KH. Đường được 9 km trong tổng số 35 km phải làm."
    found = read("figure", text, published="2017-08-07")
    assert [(f["quote"], f.get("of"), f.get("percent"), f.get("plan_percent")) for f in found] == [
        ("6.915 hộ nghèo", 13362, 51.75, None),
        ("14,9km", None, None, 67.7),
        ("22 km", None, None, None),
        ("9 km", None, None, None),
        ("35 km", None, None, None),
    ]


def test_the_listed_may_have_their_criteria_in_brackets(read: Read) -> None:
    text = "Hai xã chưa đạt là Thượng Lộc (16 tiêu chí) và Vượng Lộc (14 tiêu chí). Ba xã chưa đạt là Thượng Lộc (16 tiêu chí) và Vượng Lộc (14 tiêu chí)."
    found = [f for f in read("figure", text, published="2017-08-07", scope="443") if f["measure"] == "xã"]
    assert [f.get("named") for f in found] == [["18478", "18427"], None]


def test_a_change_behind_the_units_in_which_it_is(read: Read) -> None:
    text = "Đến nay còn nợ 127,6 tỷ đồng ở 43 xã, giảm 88 tỷ đồng so với năm 2015. Còn nợ 12 tỷ đồng và 43 xã giảm 8 tỷ đồng."
    found = [f for f in read("figure", text, published="2017-08-07") if f["unit"] == "VND"]
    assert [(f["value"], f.get("change", {}).get("value")) for f in found[:1]] == [(127600000000, 88000000000)]
    assert found[1].get("change") is None


def test_short_forms_of_reports(read: Read) -> None:
    head = "BÁO CÁO\nTình hình 6 tháng đầu năm 2017\n\n"
    text = f"{head}1. Chăn nuôi: đàn trâu 320 con (CK 345 con).\n2. Thu ngân sách: 4,2 tỷ đồng/KH 7,8 tỷ đồng, đạt 54%.\n3. Giải quyết việc làm 112 LĐ.\n4. Đường trục xã 8,6/8,6 km; trục thôn 10,2/12,5 km; nội đồng 9/14 km."
    found = {f["quote"]: f for f in read("figure", text, published="2017-07-12", scope="443")}
    assert found["345 con"]["period"] == {"start": "2016-01-01", "end": "2016-06-30"}
    assert found["320 con"]["as_of"] == "2017-06-30"
    assert (found["4,2 tỷ đồng"]["plan_percent"], found["7,8 tỷ đồng"]["status"]) == (54, "target")
    assert found["112 LĐ"]["unit"] == "person"
    assert [f["indicator"] for q, f in found.items() if q.endswith("km")] == ["roads"] * 3


def test_the_same_months_need_months_told_before(read: Read) -> None:
    found = read("figure", "Đàn trâu 320 con (CK 345 con), tăng 3% so với cùng kỳ.", published="2017-07-12")
    assert all("period" not in f for f in found)


def test_a_heading_that_compares_dates_nothing_below(read: Read) -> None:
    text = "Bình quân 17,3 tiêu chí/xã, tăng 0,4 tiêu chí so với đầu năm. Trong đó:\n- 12 xã đạt 19 tiêu chí;\n- 6 xã đạt 15 tiêu chí."
    assert all("as_of" not in f for f in read("figure", text, published="2017-07-12", scope="443"))
    dated = read("figure", text.replace("Bình quân", "Đến ngày 30/6/2017, bình quân"), published="2017-07-12", scope="443")
    assert [f.get("as_of") for f in dated] == ["2017-06-30"] * 3


def test_indicators_at_a_time_that_is_over_are_results(read: Read) -> None:
    heads = {
        "III. Một số chỉ tiêu đến 31/12/2019": "achieved",
        "III. Các chỉ tiêu chủ yếu năm 2019": "achieved",
        "III. Các chỉ tiêu kế hoạch năm 2019": "target",
        "III. Các chỉ tiêu năm 2020": "target",
        "III. Một số chỉ tiêu chủ yếu": "target",
    }
    told = {h: read("figure", f"BÁO CÁO TÓM TẮT\n\n{h}\n- Tỷ lệ hộ nghèo: 3,2%.", published="2020-01-15")[0]["status"] for h in heads}
    assert told == heads
    plan = read("figure", "NGHỊ QUYẾT\n\nIII. Các chỉ tiêu đến năm 2015\n- Tỷ lệ hộ nghèo: 3,2%.", published="2011-05-04")
    assert [f["status"] for f in plan] == ["target"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã Thượng Lộc đã rà soát 19 tiêu chí nông thôn mới.", "other"),
        ("PHIẾU ĐÁNH GIÁ 19 TIÊU CHÍ XÃ THƯỢNG LỘC", "other"),
        ("Mỗi ủy viên theo dõi cả 19 tiêu chí.", "other"),
        ("Qua rà soát, xã đạt 19 tiêu chí.", "criteria_met"),
        ("Xã đạt 19/19 tiêu chí.", "criteria_met"),
        ("Đoàn đánh giá xã đạt đủ 19 tiêu chí.", "criteria_met"),
        ("Xã theo dõi 14 tiêu chí đã đạt.", "criteria_met"),
    ],
)
def test_all_criteria_that_somebody_goes_through_are_not_met(read: Read, text: str, expected: str) -> None:
    assert [f["indicator"] for f in read("figure", text, published="2019-08-07")] == [expected]
