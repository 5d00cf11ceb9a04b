"""Reviews and plans on the portals of districts and communes: sums of a month, results among goals, branches of the
economy. Half of the rows read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# a result among goals, a goal among results
STATUS = [
    (
        "Mục tiêu, giải pháp năm 2020 được bàn kỹ, làm rõ kết quả mà huyện đạt được trong năm 2019 như: thu ngân sách 60 tỷ đồng; đàn bò 3.000 con.",
        "achieved achieved",
    ),
    ("Mục tiêu năm 2020 gồm: thu ngân sách 60 tỷ đồng; đàn bò 3.000 con.", "target target"),
    (
        "Huyện phấn đấu tổng đàn trâu trên 3.000 con (9 tháng đầu năm đạt 92%), đàn bò 5.000 con.",
        "target achieved target",
    ),
    ("Huyện phấn đấu tổng đàn trâu trên 3.000 con (cả năm 2020 đạt 92%), đàn bò 5.000 con.", "target target target"),
    ("Phấn đấu thu nhập 52 triệu đồng/người (năm 2017 là 41 triệu đồng).", "target achieved"),
    ("Phấn đấu thu nhập 52 triệu đồng/người (năm 2020 phấn đấu 60 triệu đồng).", "target target"),
    ("Ước thu hoạch lúa được 27 ha, ngô được 4 ha.", "forecast forecast"),
    ("Ước thu hoạch lúa được 27 ha, đã trồng được 4 ha ngô.", "forecast achieved"),
    ("Phấn đấu vượt khó, xã làm được 7 km đường, 3 nhà văn hóa.", "achieved achieved"),
    (
        "Tốc độ tăng trưởng ước đạt 9%; tổng giá trị sản xuất đạt 118 tỷ đồng; trong đó dịch vụ đạt 51 tỷ đồng.",
        "forecast achieved achieved",
    ),
    ("Tổng giá trị sản xuất ước đạt 118 tỷ đồng; trong đó dịch vụ 51 tỷ đồng.", "forecast forecast"),
    ("Có 14/16 chỉ tiêu năm 2019 ước đạt và vượt kế hoạch.", "forecast"),
    ("Có 14/16 chỉ tiêu năm 2019 đạt và vượt kế hoạch.", "achieved"),
    ("Toàn huyện có 14 xã, ước đạt 20 tỷ đồng.", "achieved forecast"),
    ("Huyện thu hút được 12 dự án đăng ký mới và 20 dự án tăng vốn.", "achieved achieved"),
    ("Có 40 doanh nghiệp đăng ký thành lập mới.", "achieved"),
    ("Có 4 hợp tác xã đăng ký tham gia chương trình.", "registered"),
    ("Có 5 xã đăng ký mới về đích.", "registered"),
    (
        "Năm 2018, cả huyện hoàn thành các chỉ tiêu theo nghị quyết năm.\nCụ thể: Tổng diện tích cây trồng hằng năm đạt 948 ha, đạt 101% kế hoạch; đàn trâu 1.240 con.",
        "achieved achieved",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATUS)
def test_status(read: Read, text: str, expected: str) -> None:
    assert " ".join(f["status"] for f in read("figure", text, published="2019-12-10")) == expected


# the month that was reviewed, sums since January, and the part of a year that a report is on
WHEN = [
    ("Tháng 11 vừa qua, xã gặp khó khăn.\nTrong tháng, xã trồng 12 ha rừng.", "2019-11-01..2019-11-30"),
    ("Tháng 9 vừa qua, xã gặp khó khăn.\nTrong tháng, xã trồng 12 ha rừng.", "2019-12-01..2019-12-31"),
    ("Trong tháng 11vừa qua, xã trồng 12 ha rừng.", "2019-11-01..2019-11-30"),
    (
        "Thu ngân sách tháng 11 đạt 3 tỷ đồng, lũy kế 11 tháng 40 tỷ đồng. Tổng chi ngân sách đạt 2 tỷ đồng, lũy kế 11 tháng 30 tỷ đồng.",
        "2019-11-01..2019-11-30 2019-01-01..2019-11-30 2019-11-01..2019-11-30 2019-01-01..2019-11-30",
    ),
    (
        "Thu ngân sách tháng 11 đạt 3 tỷ đồng, lũy kế 11 tháng 40 tỷ đồng. Tổng chi ngân sách đạt 32 tỷ đồng.",
        "2019-11-01..2019-11-30 2019-01-01..2019-11-30 2019-11-01..2019-11-30",
    ),
    ("Năm 2019, xã có nhiều đổi mới. Về chỉ tiêu huyện giao, có 7 chỉ tiêu vượt kế hoạch.", "2019-01-01..2019-12-31"),
    (
        "Thu ngân sách theo kế hoạch đề ra từ đầu năm, trong đó tiền đất 37 tỷ đồng trong năm 2019.",
        "2019-01-01..2019-12-31",
    ),
    ("Trong năm 2019, xã hoàn thành việc sửa chữa nhà cho 53/53 hộ nghèo.", "2019-01-01..2019-12-31"),
    ("Năm 2019, phong trào có nhiều đổi mới. Toàn xã có 155 hộ đạt danh hiệu sản xuất giỏi.", "2019-01-01..2019-12-31"),
    ("Năm 2019, phong trào có nhiều đổi mới. Toàn xã có 155 hộ trồng cam.", "-"),
    ("Lúa đông xuân 2019-2020 gieo được 58 ha. Tổng đàn bò 3.200 con.", "2019-01-01..2020-12-31 -"),
    ("Trong năm 2019, tỷ lệ hộ nghèo còn 2%, hộ cận nghèo 4%.", "2019-12-31 2019-12-31"),
    ("Năm 2019, xã bảo đảm nước sạch; còn 53/400 hộ nghèo.", "2019-12-31"),
]


@pytest.mark.parametrize(("text", "expected"), WHEN)
def test_when(read: Read, text: str, expected: str) -> None:
    found = read("figure", text, published="2019-12-10")
    assert " ".join(f.get("as_of") or _span(f) for f in found) == expected


def _span(figure: dict[str, Any]) -> str:
    period = figure.get("period") or {}
    return f"{period.get('start')}..{period.get('end')}" if period else "-"


# several years, amid which something is told of their last one
TERM = [
    ("Trong nhiệm kỳ 2015-2020, xã có nhiều đổi mới. Thu nhập bình quân đầu người đến năm 2020 đạt 52 triệu đồng/người. Nhân dân hiến 26.000 m2 đất.", "2015-01-01..2020-12-31"),
    ("Nhiệm kỳ qua, xã có nhiều đổi mới. Thu ngân sách cả nhiệm kỳ đạt 21 tỷ đồng.", "2015-01-01..2020-12-31"),
    ("Thu nhập đến năm 2020 đạt 52 triệu đồng/người. Nhân dân hiến 26.000 m2 đất.", "-"),
    ("Một số thành tựu nổi bật trong nhiệm kỳ 2015-2020\n- Kết nạp 120 đảng viên.\n- Tạo việc làm cho 520 lao động.", "2015-01-01..2020-12-31"),
    ("Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ huyện (nhiệm kỳ 2020 - 2025) gồm 4 nhóm. Một số chỉ tiêu cụ thể như: thu nhập 36 triệu đồng/người, xóa 120 nhà tạm.", "2020-01-01..2025-12-31"),
    ("Tại hội nghị giao kế hoạch phát triển kinh tế - xã hội năm 2021.\nToàn huyện phấn đấu có thêm 2 xã đạt chuẩn.", "2021-01-01..2021-12-31"),
    ("Huyện có kế hoạch phát triển kinh tế - xã hội năm 2021.\nToàn huyện phấn đấu có thêm 2 xã đạt chuẩn.", "-"),
]


@pytest.mark.parametrize(("text", "expected"), TERM)
def test_term(read: Read, text: str, expected: str) -> None:
    *_, last = read("figure", text, published="2020-12-10")
    assert _span(last) == expected


OPENING = "Ngày 28/4, Đảng bộ xã tổ chức Đại hội lần thứ XV, nhiệm kỳ 2020 - 2025. "
CONGRESS = [
    ("Đại hội đề ra các chỉ tiêu: làm 12 km đường.", "2020-01-01..2025-12-31"),
    ("Tại đại hội, các đại biểu thống nhất chỉ tiêu làm 12 km đường.", "2020-01-01..2025-12-31"),
    ("Đại hội xác định mục tiêu giảm nghèo. Đồng thời, phấn đấu làm 12 km đường.", "2020-01-01..2025-12-31"),
    ("Đại hội đánh giá kết quả thực hiện các chỉ tiêu. Xã đã làm 12 km đường.", None),
    ("Đại hội đề ra chỉ tiêu năm 2021 làm 12 km đường.", "2021-01-01..2021-12-31"),
    ("Hội nghị đề ra chỉ tiêu làm 12 km đường.", None),
]


@pytest.mark.parametrize(("text", "expected"), CONGRESS)
def test_congress(read: Read, text: str, expected: str | None) -> None:
    *_, last = read("figure", OPENING + text, published="2020-04-28")
    period = last.get("period")
    assert (period and f"{period['start']}..{period['end']}") == expected


MONTHS = [
    ("Thu ngân sách 9 tháng của huyện đạt 45 tỷ đồng.", "2023-09-30"),
    ("Tổng sản phẩm 9 tháng trong toàn tỉnh tăng 2,41%.", "2023-09-30"),
    ("Tiền công 6 tháng của chị đạt 45 triệu đồng.", None),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_months_of_unit(read: Read, text: str, expected: str | None) -> None:
    (found,) = read("figure", text, published="2023-10-15")
    assert (found.get("period") or {}).get("end") == expected


CAPITAL = [
    ("Với tổng vốn đăng ký 400 tỷ đồng, có 7 dự án đang thi công.", "registered achieved"),
    ("Khu công nghiệp có vốn đăng ký 400 tỷ đồng, diện tích 120 ha.", "registered achieved"),
    ("Tổng vốn đăng ký 400 tỷ đồng, trong đó vốn nước ngoài 120 tỷ đồng.", "registered registered"),
    ("Có 3 xã đăng ký về đích, 2 xã đăng ký nâng cao.", "registered registered"),
]


@pytest.mark.parametrize(("text", "expected"), CAPITAL)
def test_capital(read: Read, text: str, expected: str) -> None:
    assert " ".join(f["status"] for f in read("figure", text)) == expected


def test_year_characterised(read: Read) -> None:
    title = "Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2019\n\n"
    results = "Thu ngân sách trên địa bàn đạt 76%."
    for opening, end in (
        ("Năm 2019 là năm thứ tư của nhiệm kỳ. ", "2019-06-30"),
        ("Năm 2019, xã có nhiều đổi mới. ", "2019-12-31"),
    ):
        (found,) = read("figure", title + opening + results, published="2019-07-12")
        assert found["period"]["end"] == end


# what a branch produces is no funding, its share no growth
INDICATOR = [
    ("Giá trị sản xuất công nghiệp, dịch vụ, xây dựng đạt 430 tỷ đồng.", "other"),
    ("Công nghiệp và xây dựng đạt 536 tỷ đồng, tăng 22%.", "other"),
    ("Xã xây dựng nhà văn hóa hết 3 tỷ đồng.", "funding"),
    ("Huyện đầu tư xây dựng 12 công trình với 36 tỷ đồng.", "other funding"),
    ("Giá trị gỗ khai thác đạt 67 tỷ đồng.", "other"),
    ("Công trình trị giá 67 tỷ đồng.", "funding"),
    ("Cơ cấu giá trị sản xuất nông, lâm nghiệp là 21,4%.", "other"),
    ("Giá trị sản xuất nông nghiệp tăng 4,2%.", "growth_rate"),
    ("Tỷ lệ hộ nghèo còn 3%; tỷ lệ làng, thôn, khu phố đạt chuẩn văn hóa là 76%.", "poverty_rate other"),
    ("Tỷ lệ hộ nghèo còn 3%, trong đó vùng cao 7%.", "poverty_rate poverty_rate"),
    ("Tổng vốn đầu tư toàn xã hội đạt 76%.", "plan_completion"),
    ("Thu ngân sách đạt 135% xã giao.", "plan_completion"),
    ("Tốc độ tăng trưởng đạt 4%, trong đó công nghiệp giảm 3%.", "growth_rate growth_rate"),
    ("Tỷ trọng nông nghiệp giảm 3%.", "other"),
    ("Phấn đấu tỷ lệ hộ nghèo đồng bào dân tộc thiểu số giảm từ 5% trở lên.", "poverty_rate"),
    ("Thu ngân sách trên địa bàn tăng 18%.", "growth_rate"),
    ("Ngân sách tỉnh hỗ trợ 18%.", "funding"),
    ("Thu nhập bình quân đầu người tăng hơn 8%/năm.", "income_per_capita"),
    ("Giá trị sản xuất tăng bình quân 8%/năm.", "growth_rate"),
]


@pytest.mark.parametrize(("text", "expected"), INDICATOR)
def test_indicator(read: Read, text: str, expected: str) -> None:
    assert " ".join(f["indicator"] for f in read("figure", text)) == expected


ASPECT = [
    ("Phấn đấu tỷ lệ hộ nghèo giảm dưới 0,5%.", ["remaining"]),
    ("Phấn đấu tỷ lệ hộ nghèo giảm 0,5%.", ["change"]),
    ("Kế hoạch đàn lợn điều chỉnh giảm từ 140 nghìn con xuống 130 nghìn con.", [None, "remaining"]),
    ("Đàn lợn giảm 140 nghìn con.", ["change"]),
]


@pytest.mark.parametrize(("text", "expected"), ASPECT)
def test_aspect(read: Read, text: str, expected: list[str | None]) -> None:
    assert [f.get("aspect") for f in read("figure", text)] == expected


def test_share_of_what_was(read: Read) -> None:
    (before,) = read("figure", "Thu nợ 90 tỷ đồng, bằng 108% so với cùng kỳ năm 2021.")
    assert before.get("plan_percent") is None
    for plan in (" kế hoạch", "KH", " KH"):
        (planned,) = read("figure", f"Thu nợ 90 tỷ đồng, bằng 108%{plan}.")
        assert planned["plan_percent"] == 108


LEVEL = [
    ("Tăng trưởng đạt mức cao nhất 16,2%.", "exact"),
    ("Mức hỗ trợ cao nhất 16 triệu đồng/hộ.", "at_most"),
    ("Phấn đấu đạt ít nhất 16 tiêu chí.", "at_least"),
]


@pytest.mark.parametrize(("text", "expected"), LEVEL)
def test_bound(read: Read, text: str, expected: str) -> None:
    (found,) = read("figure", text)
    assert found["modifier"] == expected
