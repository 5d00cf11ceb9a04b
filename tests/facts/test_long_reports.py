"""Reports of many pages: which part a chapter opens and ends, what a criterion asks for and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]

HEAD = "UBND HUYỆN CAN LỘC\nBÁO CÁO\nKinh tế - xã hội năm 2021, nhiệm vụ năm 2022\n"
Y21, Y22 = "2021-01-01..2021-12-31", "2022-01-01..2022-12-31"
CHAPTERS = [  # (chapters of a report, status and time of each figure)
    # a capital letter is over Roman numbers, and its chapter ends where the next letter comes
    ("A. KẾT QUẢ NĂM 2021\nI. KINH TẾ\n1. Làm 12 km đường.\nB. NHIỆM VỤ NĂM 2022\n1. Làm 15 km đường.\n2. Trồng 30 ha rừng.",
     [f"achieved {Y21}", f"target {Y22}", f"target {Y22}"]),
    ("A- KẾT QUẢ NĂM 2021\nI- Kinh tế\n1- Giao thông\nLàm 12 km đường.\nB- NHIỆM VỤ NĂM 2022\nI- Kinh tế\n1- Giao thông\nLàm 15 km đường.",
     [f"achieved {Y21}", f"target {Y22}"]),
    ("A. MỤC TIÊU NĂM 2022\nI. Kinh tế\n1. Làm 15 km đường.\nB. KHEN THƯỞNG\nTặng Giấy khen cho 12 tập thể.", [f"target {Y22}", f"achieved {Y21}"]),
    # but below an open Roman number it is an item
    ("I. KẾT QUẢ NĂM 2021\nA. Kinh tế\n1. Làm 12 km đường.\nB. Xã hội\n1. Xây 3 trường.\nII. NHIỆM VỤ NĂM 2022\nA. Kinh tế\n1. Làm 15 km đường.",
     [f"achieved {Y21}"] * 2 + [f"target {Y22}"]),
    # parts, with their name in the same line or in the next
    ("Phần thứ nhất\nKết quả năm 2021\nI. Kinh tế\n1. Làm 12 km đường.\nPhần thứ hai\nNhiệm vụ năm 2022\nI. Kinh tế\n1. Làm 15 km đường.",
     [f"achieved {Y21}", f"target {Y22}"]),
    ("PHẦN I: KẾT QUẢ NĂM 2021\nI. Kinh tế\n1. Làm 12 km đường.\nPHẦN II: NHIỆM VỤ NĂM 2022\nI. Kinh tế\n1. Làm 15 km đường.",
     [f"achieved {Y21}", f"target {Y22}"]),
    # names of programmes and bodies plan nothing
    ("I. KẾT QUẢ NĂM 2021\n2. Chương trình mục tiêu quốc gia xây dựng nông thôn mới\nLàm 12 km đường. Xây 3 trường.", [f"achieved {Y21}"] * 2),
    ("I. KẾT QUẢ NĂM 2021\n2. Kế hoạch làm đường\nLàm 12 km đường. Xây 3 trường.", [f"target {Y21}"] * 2),
    ("I. KẾT QUẢ NĂM 2021\n2. Dân số, kế hoạch hóa gia đình\nKhám cho 120 phụ nữ.", [f"achieved {Y21}"]),
    # what all of a unit has is planned below a plan, and is so where it has it now
    ("II. MỤC TIÊU\na) Năm 2022\n- Toàn huyện có 9/17 xã đạt chuẩn; bình quân 15 tiêu chí/xã.", [f"target {Y22}"] * 2),
    ("II. MỤC TIÊU\na) Năm 2022\n- Hiện toàn huyện có 9/17 xã đạt chuẩn.", ["achieved @2021-12-15"]),
    # a sum that is compared with its plan has been raised, and so have its parts
    ("I. KẾT QUẢ NĂM 2021\nHuy động 356 tỷ đồng, đạt 94% kế hoạch, trong đó:\n1. Vốn tỉnh: 98 tỷ đồng.\n2. Dân góp: 12 tỷ đồng.", [f"achieved {Y21}"] * 3),
    ("II. NHIỆM VỤ NĂM 2022\nHuy động 356 tỷ đồng, trong đó:\n1. Vốn tỉnh: 98 tỷ đồng.\n2. Dân góp: 12 tỷ đồng.", [f"target {Y22}"] * 3),
]  # fmt: skip


@pytest.mark.parametrize(("chapters", "expected"), CHAPTERS)
def test_a_chapter_ends_with_the_next_of_its_rank(read: Read, chapters: str, expected: list[str]) -> None:
    assert told(read("figure", HEAD + chapters, scope="443", published="2021-12-15")) == expected


SHEETS = [  # (a part of a sheet by criterion, status and indicator of each figure)
    ("3. Tiêu chí số 3: Thủy lợi\n- Yêu cầu: ≥ 80% diện tích được tưới chủ động.\n- Kết quả: Kiên cố 15 km kênh.\n- Đánh giá: Đạt.",
     ["required other", "achieved canals"]),
    ("17. Tiêu chí số 17: Môi trường\n17.1. Tỷ lệ hộ dùng nước sạch theo quy định\n* Nội dung: ≥ 65%\n* Thực trạng: 412/498 hộ dùng nước sạch.\n* Đánh giá: Đạt",
     ["required clean_water_rate", "achieved households"]),
    ("10. Tiêu chí số 10: Thu nhập\na) Yêu cầu của tiêu chí\n- Thu nhập đạt 50 triệu đồng/người/năm.\nb) Kết quả thực hiện\n- Thu nhập đạt 52 triệu đồng/người/năm.",
     ["required income_per_capita", "achieved income_per_capita"]),
    ("11. Tiêu chí số 11: Hộ nghèo\n- Yêu cầu: ≤ 5%\n- Kết quả: còn 3,4%\n- Đánh giá: Đạt", ["required poverty_rate", "achieved poverty_rate"]),
    ("2. Tiêu chí số 2: Giao thông\n2.1. Tỷ lệ đường xã được nhựa hóa đạt 100%\n- Kết quả: 8,9/8,9 km được nhựa hóa.", ["required roads", "achieved roads"]),
    # a result that is judged below it, an order, and a plan without results
    ("2. Tiêu chí số 2: Giao thông\n2.1. Đường xã được nhựa hóa đạt 100%\n- Đánh giá: Đạt.", ["achieved roads"]),
    ("Về tiêu chí giao thông, huyện yêu cầu: các xã làm 12 km đường.\nKết quả đến nay còn chậm.", ["target roads"]),
    ("Tiêu chí giao thông\n- Nội dung: làm 12 km đường.\n- Kinh phí: 3 tỷ đồng.", ["achieved roads", "achieved funding"]),
]  # fmt: skip


@pytest.mark.parametrize(("sheet", "expected"), SHEETS)
def test_what_a_criterion_asks_for_is_no_result(read: Read, sheet: str, expected: list[str]) -> None:
    found = read("figure", f"Kết quả thực hiện tiêu chí của xã\n{sheet}", scope="18478", published="2019-11-15")
    assert [f"{figure['status']} {figure['indicator']}" for figure in found] == expected


AGAINST_PLAN = [  # (a line of a report, status and time of each figure)
    ("Tăng trưởng 11,8%/năm (NQ: 11%).", [f"achieved {Y21}", "target"]),
    ("Tỷ lệ hộ nghèo giảm 4,8%, KH giảm 5%.", [f"achieved {Y21}", "target"]),
    ("Thu ngân sách 175 tỷ đồng/dự toán 160 tỷ đồng.", [f"achieved {Y21}", "target"]),
    ("Trứng bán 30.000 đồng/chục.", [f"achieved {Y21}"]),
    # a length that is set against its plan was built in that time, one of all roads is there at its end
    ("Đường trục thôn: 1,65 km/2,8 km, đạt 58,9% kế hoạch.", [f"achieved {Y21}"]),
    ("Đường trục thôn: 1,65 km/2,8 km.", ["achieved @2021-12-31"]),
    # what there is in a year that is over in two weeks there is at its end
    ("Toàn huyện có 9/17 xã đạt chuẩn.", ["achieved @2021-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), AGAINST_PLAN)
def test_results_beside_their_plan(read: Read, line: str, expected: list[str]) -> None:
    found = told(read("figure", f"BÁO CÁO\nI. KẾT QUẢ NĂM 2021\n- {line}", scope="443", published="2021-12-15"))
    assert [one.split(" ")[0] if one.startswith("target") else one for one in found] == expected


SECTIONS = [  # (chapters of a report, kinds of its statements)
    ("II. KẾT QUẢ CHỈ ĐẠO THỰC HIỆN\n3. Công tác tập huấn\nMở 6 lớp cho 310 lượt cán bộ.", []),
    ("I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ\n1. Nông thôn mới\nXã Thượng Lộc hoàn thành khu dân cư kiểu mẫu.", []),
    ("III- Những hạn chế, yếu kém\n1- Tiến độ làm đường còn chậm.\n2- Rác ở chợ chưa được thu gom.", ["shortcoming"] * 2),
    ("III. Khuyết điểm\n- Thu ngân sách mới đạt 78% dự toán.", ["shortcoming"]),
    ("3. Nông thôn mới\n* Hạn chế, khuyết điểm\n- Giảm nghèo chưa bền vững.\n- Một số cấp ủy còn trông chờ.", ["shortcoming"] * 2),
    ("3. Nông thôn mới\n* Kết quả\n- Giảm nghèo bền vững.", []),
    ("B. KIẾN NGHỊ\nI. Đối với tỉnh\n1. Sớm phân bổ vốn cho các xã.", ["directive"]),
    ("A. KẾT QUẢ\nI. Giao thông\n1. Làm tốt công tác tuyên truyền.", []),
]


@pytest.mark.parametrize(("chapters", "expected"), SECTIONS)
def test_what_a_chapter_complains_of_and_asks_for(read: Read, chapters: str, expected: list[str]) -> None:
    assert [one["kind"] for one in read("statement", HEAD + chapters, scope="443", published="2021-12-15")] == expected


HEADS = [  # (head of a report, its unit, who says what it complains of)
    ("ĐẢNG BỘ HUYỆN CAN LỘC\nĐẢNG BỘ XÃ THƯỢNG LỘC\nBÁO CÁO CHÍNH TRỊ", "18478", "Đảng bộ xã"),
    ("UBND HUYỆN CAN LỘC\nPHÒNG NÔNG NGHIỆP\nBÁO CÁO", "443", "Phòng Nông nghiệp"),
    ("BÁO CÁO CHÍNH TRỊ\ncủa Ban Chấp hành Đảng bộ huyện Can Lộc", "443", "Ban Chấp hành Đảng bộ huyện"),
    ("ỦY BAN NHÂN DÂN\nXÃ THƯỢNG LỘC\nBÁO CÁO\nKết quả 9 tháng", "18478", "UBND xã"),
]


@pytest.mark.parametrize(("head", "unit", "speaker"), HEADS)
def test_whose_report_it_is(read: Read, head: str, unit: str, speaker: str) -> None:
    paper = f"{head}\nI. Kết quả\nLàm 12 km đường.\nII. Hạn chế\n- Tiến độ làm đường còn chậm.\nIII. Phương hướng\n1. Làm 15 km đường."
    assert [figure["scope"] for figure in read("figure", paper, published="2021-10-15")] == [unit] * 2
    assert [one["speaker"] for one in read("statement", paper, published="2021-10-15")] == [speaker]


ANEW = [  # (what follows a paragraph on a commune, units of its figures)
    ("2- Y tế: 13/13 xã, thị trấn có trạm y tế; tỷ lệ bao phủ BHYT 84%.", ["443"] * 2),
    ("b) Giảm nghèo: cuối năm còn 780 hộ nghèo.", ["443"]),
    ("Cuối năm còn 80 hộ nghèo.", ["18478"]),
]


@pytest.mark.parametrize(("line", "units"), ANEW)
def test_a_numbered_line_begins_anew(read: Read, line: str, units: list[str]) -> None:
    paper = f"{HEAD}I- KẾT QUẢ\n1- Nông thôn mới\nXã Thượng Lộc hoàn thành khu dân cư kiểu mẫu; xã có đường hoa dài, sạch và đẹp nhất huyện.\n{line}"
    assert [figure["scope"] for figure in read("figure", paper, scope="443", published="2021-12-15")] == units


STANDARDS = [  # (title of a sheet of two criteria, whether its criteria are those of the advanced set)
    ("Kết quả thực hiện xã nông thôn mới nâng cao năm 2023", True),
    ("Kết quả thực hiện xã nông thôn mới năm 2023", False),
]


@pytest.mark.parametrize(("title", "advanced"), STANDARDS)
def test_whose_criteria_a_sheet_goes_through(read: Read, title: str, advanced: bool) -> None:
    sheet = f"BÁO CÁO\n{title}\n\n10. Tiêu chí số 10: Thu nhập\na) Yêu cầu của tiêu chí: Thu nhập ≥ 60 triệu đồng/người.\n\n2. Tiêu chí số 2: Giao thông\n- Kết quả: Đạt."
    found = read("criterion", sheet, scope="18478", published="2023-10-15")
    assert [(one["number"], "nâng cao" in one["set"]) for one in found] == [(10, advanced), (2, advanced)]
