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
    ("Hạng mục | Năm 2016 | Ghi chú\nHộ nghèo (%) | 4,1 | giảm", [("4,1", "poverty_rate", 4.1, "percent", "achieved", "443", _Y16)]),
    ("Họ tên | Chức vụ | Điện thoại\nLê Văn An | Chủ tịch | 0912345678", []),
    ("Xã | Số tiêu chí đạt\nNgười lập biểu | 19", []),
    ("TT | Tên\n1 | Thượng Lộc", []),
]  # fmt: skip


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


def test_a_share_of_the_plan_joins_the_result(read: Read) -> None:
    text = "Huyện báo cáo.\nChỉ tiêu | ĐVT | Kế hoạch năm 2016 | Thực hiện năm 2016 | % so KH\nĐường | km | 40 | 38 | 95"
    assert [(f["quote"], f.get("plan_percent") and float(f["plan_percent"])) for f in read("figure", text, scope="443")] == [("40", None), ("38", 95)]


@pytest.mark.parametrize("text", ["Huyện có 9 xã; 3 thôn; 12 km đường; 5 cầu.", "Huyện có: 9 xã; 3 thôn; 5 cầu.\nHuyện khác có: 8 xã; 2 thôn; 4 cầu."])
def test_a_sentence_with_semicolons_is_no_table(read: Read, text: str) -> None:
    assert not [f for f in read("figure", text, scope="443") if f["rule"].startswith("figure.cell")]
