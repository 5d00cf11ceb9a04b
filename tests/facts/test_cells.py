"""Figures of tables: what rows and columns say, and lines that only look like a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

_Y16, _NINE, _Y17 = ("2016-01-01", "2016-12-31"), ("2017-01-01", "2017-09-30"), ("2017-01-01", "2017-12-31")
# table -> (quote, indicator, value, unit, status, scope, period or day) of every figure
TABLES = [
    (
        "Chỉ tiêu\tĐVT\tKH 2016\tTH 2016\t% so KH\nĐường bê tông\tkm\t52\t61,3\t117,9",
        [("52", "roads", 52, "km", "target", "443", _Y16), ("61,3", "roads", 61.3, "km", "achieved", "443", _Y16)],
    ),
    (
        "Kết quả đến 31/3/2017\n| Xã | Số tiêu chí đạt | Thu nhập (triệu đồng/người) | Ghi chú |\n|---|---|---|---|\n| Thượng Lộc | 15/19 | 42,5 | tốt |",
        [("15/19", "criteria_met", 15, "count", "achieved", "18478", "2017-03-31"), ("42,5", "income_per_capita", 42.5e6, "VND/person", "achieved", "18478", "2017-03-31")],
    ),
    (
        "Nội dung;ĐVT;KH năm;TH 9 tháng\nNhà văn hóa;nhà;10;07\nKênh mương;km;20;12",
        [
            ("10", "cultural_houses", 10, "count", "target", "443", _Y17), ("07", "cultural_houses", 7, "count", "achieved", "443", _NINE),
            ("20", "canals", 20, "km", "target", "443", _Y17), ("12", "canals", 12, "km", "achieved", "443", _NINE),
        ],
    ),
    ("Hạng mục | Năm 2016 | Ghi chú\nHộ nghèo (%) | 4,1 | giảm", [("4,1", "poverty_rate", 4.1, "percent", "achieved", "443", "2016-12-31")]),
    (  # "Năm 2016" spans two columns; readers leave empty cells out
        "Biểu 1: Kết quả\nTT | Chỉ tiêu | ĐVT | Năm 2016 | Ghi chú\nKế hoạch | Thực hiện\nA | B | 1 | 2 | 3\nI | Hạ tầng\n1 | Đường bê tông | km | 52 | 61,3 | vượt\n2 | Tỷ lệ hộ nghèo | % | 3,0 | 2,8",
        [
            ("52", "roads", 52, "km", "target", "443", _Y16), ("61,3", "roads", 61.3, "km", "achieved", "443", _Y16),
            ("3,0", "poverty_rate", 3, "percent", "target", "443", _Y16), ("2,8", "poverty_rate", 2.8, "percent", "achieved", "443", "2016-12-31"),
        ],
    ),
    (
        "Chỉ tiêu | ĐVT | Năm 2016 | Năm 2017\nKH | TH | KH | TH\nĐường bê tông | km | 50 | 48 | 52 | 61,3",
        [
            ("50", "roads", 50, "km", "target", "443", _Y16), ("48", "roads", 48, "km", "achieved", "443", _Y16),
            ("52", "roads", 52, "km", "target", "443", _Y17), ("61,3", "roads", 61.3, "km", "achieved", "443", _Y17),
        ],
    ),
    (
        "Xã;Giao thông (km);;Thu nhập\n;KH 2016;TH 2016;(tr.đồng/người)\nThượng Lộc;5;6,2;45",
        [
            ("5", "roads", 5, "km", "target", "18478", _Y16), ("6,2", "roads", 6.2, "km", "achieved", "18478", _Y16),
            ("45", "income_per_capita", 45e6, "VND/person", "achieved", "18478", None),
        ],
    ),
    (
        "Nguồn vốn năm 2016 (ĐVT: triệu đồng)\nSTT | Nguồn vốn | Kế hoạch | Thực hiện | Tỷ lệ %\n1 | Ngân sách tỉnh | 12.000 | 11.500 | 95,8\nTổng số | 20.000 | 20.700 | 103,5",
        [
            ("12.000", "funding", 12e9, "VND", "target", "443", _Y16), ("11.500", "funding", 11.5e9, "VND", "achieved", "443", _Y16),
            ("20.000", "funding", 20e9, "VND", "target", "443", _Y16), ("20.700", "funding", 20.7e9, "VND", "achieved", "443", _Y16),
        ],
    ),
    (
        "Năm 2016\nNguồn vốn | Số tiền (triệu đồng)\nDân góp | 3.200\nTổng cộng | 23.700",
        [("3.200", "community_contribution", 3.2e9, "VND", "achieved", "443", _Y16), ("23.700", "funding", 23.7e9, "VND", "achieved", "443", _Y16)],
    ),
    (  # the first column spans rows
        "Đến 31/3/2017\n| TT | Huyện | Xã | Năm đạt chuẩn | Số TC |\n| 1 | Can Lộc | Thượng Lộc | 2014 | 19 |\n| | | Vượng Lộc | 2015 | 18 |",
        [("19", "criteria_met", 19, "count", "achieved", "18478", "2017-03-31"), ("18", "criteria_met", 18, "count", "achieved", "18427", "2017-03-31")],
    ),
    (
        "Nội dung        ĐVT     Kế hoạch 2016     Ước TH 2016\nĐường trục xã     km     12,5     14\nHiến đất       m2    10.000     15.600",
        [
            ("12,5", "roads", 12.5, "km", "target", "443", _Y16), ("14", "roads", 14, "km", "forecast", "443", _Y16),
            ("10.000", "land_donated", 10000, "m2", "target", "443", _Y16), ("15.600", "land_donated", 15600, "m2", "forecast", "443", _Y16),
        ],
    ),
    ("ĐẠI DIỆN XÃ            CHỦ TỌA\nNguyễn Văn An            Lê Văn Bình\nSố 12            Số 15", []),
    (  # a line between two tables; a row of which one measure was left empty
        "Chỉ tiêu | ĐVT | Năm 2016\nĐường | km | 52\nKết quả các xã đến 31/3/2017:\nXã | Số tiêu chí đạt | Thu nhập (triệu đồng/người)\nThượng Lộc | 15/19 | 42,5\nVượng Lộc | 45,1",
        [
            ("52", "roads", 52, "km", "achieved", "443", _Y16), ("15/19", "criteria_met", 15, "count", "achieved", "18478", "2017-03-31"),
            ("42,5", "income_per_capita", 42.5e6, "VND/person", "achieved", "18478", "2017-03-31"),
        ],
    ),
    (
        "Chỉ tiêu | ĐVT | Năm 2016\nHạ tầng\nĐường | km | 52",
        [("52", "roads", 52, "km", "achieved", "443", _Y16)],
    ),
    (  # one cell a line: a value that is the number of the next row, a header of two lines
        "Kết quả năm 2016\nTT\nChỉ tiêu\nĐVT\nKế hoạch\nThực hiện\n1\nĐường bê tông\nkm\n52\n61,3\n2\nNhà văn hóa\nnhà\n3\n2\n3\nKênh mương\nkm\n20\n12\nNgười lập biểu",
        [
            ("52", "roads", 52, "km", "target", "443", _Y16), ("61,3", "roads", 61.3, "km", "achieved", "443", _Y16),
            ("3", "cultural_houses", 3, "count", "target", "443", _Y16), ("2", "cultural_houses", 2, "count", "achieved", "443", _Y16),
            ("20", "canals", 20, "km", "target", "443", _Y16), ("12", "canals", 12, "km", "achieved", "443", _Y16),
        ],
    ),
    (
        "TT\nChỉ tiêu\nĐVT\nNăm 2016\nNăm 2017\nKH\nTH\nKH\nTH\n1\nĐường bê tông\nkm\n50\n48\n52\n61,3\n2\nKênh mương\nkm\n2\n3\n4\n5",
        [
            ("50", "roads", 50, "km", "target", "443", _Y16), ("48", "roads", 48, "km", "achieved", "443", _Y16),
            ("52", "roads", 52, "km", "target", "443", _Y17), ("61,3", "roads", 61.3, "km", "achieved", "443", _Y17),
            ("2", "canals", 2, "km", "target", "443", _Y16), ("3", "canals", 3, "km", "achieved", "443", _Y16),
            ("4", "canals", 4, "km", "target", "443", _Y17), ("5", "canals", 5, "km", "achieved", "443", _Y17),
        ],
    ),
    (
        "Đến 31/3/2017\nSTT\nXã\nSố tiêu chí đạt\n1\nThượng Lộc\n19\n2\nVượng Lộc\n2",
        [("19", "criteria_met", 19, "count", "achieved", "18478", "2017-03-31"), ("2", "criteria_met", 2, "count", "achieved", "18427", "2017-03-31")],
    ),
    ("TT\nHọ tên\nĐiểm\n1\nNguyễn Văn An\n9", []),
    ("Trang chủ | Tin tức | Liên hệ\nLượt xem | 1234 | 5", []),
    ("Thứ | Ngày | Người trực\nHai | 12 | Nguyễn Văn An\nBa | 13 | Trần Văn Bình", []),
    ("Xã | Số tiêu chí đạt | Ghi chú | Người báo\nThượng Lộc | 19 | 5", []),
    ("Họ tên | Chức vụ | Điện thoại\nLê Văn An | Chủ tịch | 0912345678", []),
    ("Xã | Số tiêu chí đạt\nNgười lập biểu | 19", []),
    ("TT | Tên\n1 | Thượng Lộc", []),
    # sums are of all units; what a rule asks for; a row out of order ends a table with one cell a line
    ("Kết quả năm 2016\nXã | Đường (km)\nThượng Lộc | 2,5\nTổng cộng | 5,5", [("2,5", "roads", 2.5, "km", "achieved", "18478", _Y16), ("5,5", "roads", 5.5, "km", "achieved", "443", _Y16)]),
    ("Kết quả năm 2016\nXã | Đường (km)\nThượng Lộc | 2,5\nXã bạn | 5,5", [("2,5", "roads", 2.5, "km", "achieved", "18478", _Y16)]),
    (
        "Kết quả năm 2016\nTT\nXã\nĐường (km)\n1\nThượng Lộc\n2,5\n2\nVượng Lộc\n3\nTổng cộng\n5,5",
        [("2,5", "roads", 2.5, "km", "achieved", "18478", _Y16), ("3", "roads", 3, "km", "achieved", "18427", _Y16), ("5,5", "roads", 5.5, "km", "achieved", "443", _Y16)],
    ),
    (
        "Kết quả năm 2016\nTT\nXã\nĐường (km)\n1\nThượng Lộc\n2,5\n2\nVượng Lộc\n3\n7\nMỹ Lộc\n8,5",
        [("2,5", "roads", 2.5, "km", "achieved", "18478", _Y16), ("3", "roads", 3, "km", "achieved", "18427", _Y16)],
    ),
    ("Kết quả năm 2016\nTiêu chí | Chỉ tiêu quy định | Kết quả\nHộ nghèo (%) | 5 | 3,2", [("5", "poverty_rate", 5, "percent", "required", "443", _Y16), ("3,2", "poverty_rate", 3.2, "percent", "achieved", "443", "2016-12-31")]),
    ("Kết quả năm 2016\nTiêu chí | Chỉ tiêu | Kết quả\nHộ nghèo (%) | 5 | 3,2", [("5", "poverty_rate", 5, "percent", "required", "443", _Y16), ("3,2", "poverty_rate", 3.2, "percent", "achieved", "443", "2016-12-31")]),
    ("Kết quả năm 2016\nTT | Nội dung | Đơn vị | Năm 2016\n1 | Đường | km | 12", [("12", "roads", 12, "km", "achieved", "443", _Y16)]),
]  # fmt: skip


# numbers with their own unit in the cell, and signs that bound them -> (quote, indicator, measure, modifier, status, scope)
UNITS = [
    (
        "Xã | Đường bê tông | Kinh phí\nThượng Lộc | 12 km | 2,4 tỷ đồng\nVượng Lộc | 8,5 km | 1,9 tỷ đồng",
        [
            ("12 km", "roads", "Đường bê tông", "exact", "achieved", "18478"), ("2,4 tỷ đồng", "funding", "Kinh phí", "exact", "achieved", "18478"),
            ("8,5 km", "roads", "Đường bê tông", "exact", "achieved", "18427"), ("1,9 tỷ đồng", "funding", "Kinh phí", "exact", "achieved", "18427"),
        ],
    ),
    (
        "Chỉ tiêu | Kế hoạch | Thực hiện\nThu nhập bình quân | trên 35 triệu đồng/người | 36 triệu đồng/người\nHộ nghèo | <4% | 3,5%",
        [
            ("35 triệu đồng/người", "income_per_capita", "Thu nhập bình quân", "over", "target", "443"),
            ("36 triệu đồng/người", "income_per_capita", "Thu nhập bình quân", "exact", "achieved", "443"),
            ("4%", "poverty_rate", "Hộ nghèo", "under", "target", "443"), ("3,5%", "poverty_rate", "Hộ nghèo", "exact", "achieved", "443"),
        ],
    ),
    (
        "TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu | Kết quả | Đánh giá\n17 | Môi trường | 17.1. Hộ dùng nước sạch | ≥ 98% | 99% | Đạt\n2 | Giao thông | 2.1. Đường xã được nhựa hóa | 100% | 85% | Chưa đạt",
        [
            ("98%", "clean_water_rate", "Hộ dùng nước sạch", "at_least", "required", "443"), ("99%", "clean_water_rate", "Hộ dùng nước sạch", "exact", "achieved", "443"),
            ("100%", "roads", "Đường xã được nhựa hóa", "exact", "required", "443"), ("85%", "roads", "Đường xã được nhựa hóa", "exact", "achieved", "443"),
        ],
    ),
    (
        "Xã | Năm 2015 | Mục tiêu 2020\nThượng Lộc | 12 tiêu chí | 19 tiêu chí",
        [("12 tiêu chí", "criteria_met", "tiêu chí", "exact", "achieved", "18478"), ("19 tiêu chí", "criteria_met", "tiêu chí", "exact", "target", "18478")],
    ),
    # a cell that says more than a number is read as any sentence
    (
        "Xã | Đường\nVượng Lộc | 8 km\nThượng Lộc | làm 12 km đường bê tông",
        [("8 km", "roads", "Đường", "exact", "achieved", "18427"), ("12 km", "roads", "đường bê tông", "exact", "achieved", "18478")],
    ),
    # bounds without a unit, whatever is counted; a time is no amount
    (
        "TT | Tiêu chí | Nội dung | Chuẩn | Kết quả\n11 | Hộ nghèo | Tỷ lệ hộ nghèo (%) | ≤5 | 2,1\n17 | Môi trường | Tỷ lệ hộ dùng nước hợp vệ sinh (%) | ≥ 95 | 98",
        [
            ("5", "poverty_rate", "Tỷ lệ hộ nghèo", "at_most", "required", "443"),
            ("2,1", "poverty_rate", "Tỷ lệ hộ nghèo", "exact", "achieved", "443"),
            ("95", "clean_water_rate", "Tỷ lệ hộ dùng nước hợp vệ sinh", "at_least", "required", "443"),
            ("98", "clean_water_rate", "Tỷ lệ hộ dùng nước hợp vệ sinh", "exact", "achieved", "443"),
        ],
    ),
    (
        "Chỉ tiêu; kế hoạch năm 2016; thực hiện 9 tháng\n- Công nhận sản phẩm OCOP; 8 sản phẩm; 3 sản phẩm\n- Mở lớp dạy nghề; 5 lớp; 4 lớp",
        [
            ("8 sản phẩm", "ocop_products", "- Công nhận sản phẩm OCOP", "exact", "target", "443"),
            ("3 sản phẩm", "ocop_products", "- Công nhận sản phẩm OCOP", "exact", "achieved", "443"),
            ("5 lớp", "other", "- Mở lớp dạy nghề", "exact", "target", "443"),
            ("4 lớp", "other", "- Mở lớp dạy nghề", "exact", "achieved", "443"),
        ],
    ),
    ("Xã làm 12 km đường | 3 nhà văn hóa.", [("12 km", "roads", "đường", "exact", "achieved", "443"), ("3 nhà văn hóa", "cultural_houses", "nhà văn hóa", "exact", "achieved", "443")]),
]


@pytest.mark.parametrize(("table", "figures"), UNITS)
def test_numbers_with_their_unit(read: Read, table: str, figures: list[tuple[str, ...]]) -> None:
    found = read("figure", table, scope="443")
    assert [tuple(f.get(slot) for slot in ("quote", "indicator", "measure", "modifier", "status", "scope")) for f in found] == figures


@pytest.mark.parametrize(("table", "figures"), TABLES)
def test_what_the_cells_of_a_table_say(read: Read, table: str, figures: list[tuple[Any, ...]]) -> None:
    def time(figure: dict[str, Any]) -> Any:
        period = figure.get("period")
        return (period.get("start"), period.get("end")) if period else figure.get("as_of")

    found = [
        (f["quote"], f["indicator"], float(f["value"]), f["unit"], f["status"], f.get("scope"), time(f))
        for f in read("figure", f"Huyện báo cáo.\n\n{table}\n", scope="443")
    ]
    assert found == figures


@pytest.mark.parametrize(
    ("head", "plan_percent"), [("% so KH", 95), ("Đạt (%)", 95), ("% đạt", 95), ("So sánh (%)", 95), ("Tăng, giảm", None), ("% so với cùng kỳ", None), ("Số thôn", None), ("Ghi chú", None)]
)
def test_a_share_of_the_plan_joins_the_result(read: Read, head: str, plan_percent: float | None) -> None:
    text = f"Huyện báo cáo.\nChỉ tiêu | ĐVT | Kế hoạch năm 2016 | Thực hiện năm 2016 | {head}\nĐường | km | 40 | 38 | 95"
    told = [(f["quote"], f.get("plan_percent") and float(f["plan_percent"])) for f in read("figure", text, scope="443")]
    assert told[:2] == [("40", None), ("38", plan_percent)]


def test_a_long_cell_ends_no_table(read: Read) -> None:
    """Notes are prose, and read as such; so is a line of the paper with a bar in it."""
    note = "Năm 2016 huyện có 24 hộ thoát nghèo, nhờ các tổ chức, cá nhân hỗ trợ làm nhà, cho vay vốn nuôi bò và dạy nghề cho con em"
    text = f"Huyện báo cáo.\nChỉ tiêu | ĐVT | Năm 2016 | Ghi chú\nHộ nghèo | % | 6,3 | {note}\nĐường | km | 38 | \n"
    assert [f["quote"] for f in read("figure", text, scope="443")] == ["6,3", "24 hộ thoát nghèo", "38"]
    assert not [f for f in read("figure", f"{note} | Ảnh: Văn Tám\nXã làm 38 | Tin: Lê Hà", scope="443") if "cell" in f["rule"]]


def test_a_sentence_over_a_table_is_no_caption(read: Read) -> None:
    """What it counts is not what the cells do: nothing says of what 16 of 20 are."""
    text = "Huyện có nhiều thôn đạt chuẩn khu dân cư mẫu{}\nXã | Nội dung | Kết quả\nThượng Lộc | Tiêu chí | 16/20"
    assert not read("figure", text.format("."), scope="443")
    assert [f["quote"] for f in read("figure", text.format(":"), scope="443")] == ["16/20"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [  # indicators over years that are past, a plan of them, and one without years
        ("Một số chỉ tiêu của huyện\nChỉ tiêu | Năm 2016 | Năm 2017 | Năm 2019\nHộ nghèo (%) | 9,8 | 7,5 | 5", "achieved achieved target"),
        ("Các chỉ tiêu phấn đấu của huyện\nChỉ tiêu | Năm 2016 | Năm 2017\nHộ nghèo (%) | 9,8 | 7,5", "target target"),
        ("Một số chỉ tiêu của huyện\nChỉ tiêu | Đơn vị tính | Năm 2019\nHộ nghèo | % | 5", "target"),
    ],
)
def test_a_table_of_indicators_over_years(read: Read, table: str, expected: str) -> None:
    assert " ".join(f["status"] for f in read("figure", table, scope="443", published="2018-12-20")) == expected


LIST_OF_WORKS = "Danh mục công trình đầu tư năm {} của huyện\nTên công trình | {} | Quy mô | {}\nĐường trục xã | Xã Thượng Lộc | 2,4 km | 2018"


@pytest.mark.parametrize(
    ("year", "place", "when", "told"),
    [  # where each work is, in a year that is not over, and when, which counts nothing
        (2018, "Địa điểm", "Thời gian", [("2,4 km", "target", "18478")]),
        (2018, "Địa điểm", "Khởi công", [("2,4 km", "target", "18478")]),
        (2017, "Địa điểm", "Thời gian", [("2,4 km", "achieved", "18478")]),
        (2017, "Chủ đầu tư", "Thời gian", [("2,4 km", "achieved", "443")]),
    ],
)
def test_a_list_of_works(read: Read, year: int, place: str, when: str, told: list[tuple[str, str, str]]) -> None:
    figures = read("figure", LIST_OF_WORKS.format(year, place, when), scope="443", published="2018-01-20")
    assert [(f["quote"], f["status"], f.get("scope")) for f in figures] == told


WORKS = "Kết quả của xã năm 2017\nTên công trình | ĐVT | Khối lượng | {}\nĐường bê tông thôn Đông | km | 1,2 | 980"


@pytest.mark.parametrize(
    ("head", "told"),
    [  # a sum is in no km, whatever the row is in; of a sum without a unit nothing is told
        ("Kinh phí (triệu đồng)", ("980", "funding", 980_000_000, "VND")),
        ("Dân góp (triệu đồng)", ("980", "community_contribution", 980_000_000, "VND")),
        ("Kinh phí", None),
        ("Đã làm", ("980", "roads", 980, "km")),
    ],
)
def test_a_sum_beside_a_length(read: Read, head: str, told: tuple[Any, ...] | None) -> None:
    figures = read("figure", WORKS.format(head), scope="18478", published="2018-12-20")
    expected = [("1,2", "roads", 1.2, "km"), *([told] if told else [])]
    assert [(f["quote"], f["indicator"], float(f["value"]), f["unit"]) for f in figures] == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [  # what a header counts, and what a sum is of
        ("Kết quả năm 2017\nTT | Tên tiêu chí | Số xã đạt\n1 | Giao thông | 15/21\n2 | Thu nhập | 12/21", [("15/21", "other"), ("12/21", "other")]),
        ("Kết quả huy động vốn năm 2017 (ĐVT: triệu đồng)\nTT | Xã | Tổng số\n1 | Thượng Lộc | 12.400", [("12.400", "funding")]),
        ("Kết quả năm 2017 (ĐVT: triệu đồng)\nTT | Xã | Tổng số\n1 | Thượng Lộc | 12.400", [("12.400", "other")]),
        ("Kết quả đóng góp năm 2017\nXã | Ngày công | Tiền mặt (triệu đồng)\nThượng Lộc | 3.200 | 850", [("3.200", "labour_days"), ("850", "community_contribution")]),
        ("Kết quả đóng góp năm 2017\nXã | Hiến đất (m2) | Kinh phí\nThượng Lộc | 3.200 | 850", [("3.200", "land_donated")]),
        ("Lịch họp\nTT | Tên tiêu chí | Ngày họp\n1 | Giao thông | 15/12\n2 | Thu nhập | 12/11", []),
    ],
)
def test_what_a_header_counts(read: Read, table: str, expected: list[tuple[str, str]]) -> None:
    figures = read("figure", table, scope="443", published="2018-12-20")
    assert [(f["quote"], f["indicator"]) for f in figures] == expected


@pytest.mark.parametrize("text", ["Huyện có 9 xã; 3 thôn; 12 km đường; 5 cầu.", "Huyện có: 9 xã; 3 thôn; 5 cầu.\nHuyện khác có: 8 xã; 2 thôn; 4 cầu."])
def test_a_sentence_with_semicolons_is_no_table(read: Read, text: str) -> None:
    assert not [f for f in read("figure", text, scope="443") if f["rule"].startswith("figure.cell")]


@pytest.mark.parametrize(
    ("head", "scopes"), [("Thượng Lộc | Vượng Lộc", ["18478", "18427"]), ("Năm 2016 | Năm 2017", ["443", "443"]), ("Các xã Thượng Lộc | Còn lại", ["443", "443"])]
)
def test_columns_of_units(read: Read, head: str, scopes: list[str]) -> None:
    figures = read("figure", f"Kết quả của huyện\nTiêu chí | {head}\nHộ nghèo (%) | 4,5 | 8,2", scope="443", published="2018-01-20")
    assert [f.get("scope") for f in figures] == scopes


SPANS = "Kết quả năm 2016\nTT | Tên tiêu chí | Nội dung | Chỉ tiêu | Kết quả | Đánh giá\n2 | Giao thông | 2.1. Tỷ lệ đường xã được bê tông hóa | 100% | 96% | Đạt\n"


@pytest.mark.parametrize(
    ("row", "expected"),
    [  # a criterion that spans the rows of its details, as pages and pasted tables leave them
        ("2.2. Tỷ lệ đường thôn được cứng hóa | ≥80% | 84,5%", [("80%", "required"), ("84,5%", "achieved")]),
        (" |  | 2.2. Tỷ lệ đường thôn được cứng hóa | ≥80% | 84,5% | ", [("80%", "required"), ("84,5%", "achieved")]),
        ("2.2. Tỷ lệ đường thôn được cứng hóa | Đạt | Đạt", []),
        ("Ảnh: Lê Hà | Tin: Văn Tám", []),
    ],
)
def test_a_name_spans_the_rows_of_its_details(read: Read, row: str, expected: list[tuple[str, str]]) -> None:
    figures = read("figure", SPANS + row, scope="443")
    assert [(f["quote"], f["status"]) for f in figures] == [("100%", "required"), ("96%", "achieved"), *expected]
    assert {f["rule"].split(".")[1] for f in figures} == {"cell"}
