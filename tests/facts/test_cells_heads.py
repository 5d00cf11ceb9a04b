"""Heads of tables over several lines, and what they make of the cells below: compared, aimed at, lacking, shares, sums."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# table -> quote, indicator, status, year or day or period, further slots, of every figure
TABLES = [
    (  # three lines, as readers keep them
        "Kết quả giải ngân vốn (ĐVT: triệu đồng)\nTT | Xã | Kế hoạch vốn năm 2016 | | | Ghi chú\n| | | Tổng | Trong đó | | |\n| | | | Tỉnh | Dân góp | |\n1 | Thượng Lộc | 12 | 7 | 5 |\n| | Cộng | 29 | 5 | 24 | |",
        ["12 funding target 2016 18478", "7 funding target 2016 18478", "5 community_contribution target 2016 18478", "29 funding target 2016 443", "5 funding target 2016 443", "24 community_contribution target 2016 443"],
    ),
    (  # what is compared is neither plan nor result; whose plan a share is of
        "Kết quả\nChỉ tiêu | ĐVT | TH 2015 | Năm 2016 | | So sánh (%) |\n| | | | KH | TH | TH/KH | 2016/2015 |\nĐường bê tông | km | 42 | 60 | 66 | 110 | 157",
        ["42 roads achieved 2015 443", "60 roads target 2016 443", "66 roads achieved 2016 443 110%"],
    ),
    (
        "Kết quả năm 2016\nChỉ tiêu | ĐVT | KH 2016 | TH 9 tháng | TH 9 tháng/KH | Ước TH 2016 | Ước TH/KH\nĐường bê tông | km | 60 | 45 | 75 | 63 | 105",
        ["60 roads target 2016 443", "45 roads achieved 2016-01-01..2016-09-30 443 75%", "63 roads forecast 2016 443 105%"],
    ),
    ("Kết quả\nChỉ tiêu | ĐVT | TH 2015 | KH 2016 | Đạt (%)\nĐường bê tông | km | 42 | 60 | 70", ["42 roads achieved 2015 443", "60 roads target 2016 443"]),
    # years of a plan, of results
    ("Lộ trình đạt tiêu chí\nXã | Lộ trình số tiêu chí đạt |\n| | 2017 | 2018 |\nThượng Lộc | 16 | 19", ["16 criteria_met target 2017 18478", "19 criteria_met target 2018 18478"]),
    ("Số tiêu chí đạt\nXã | Số tiêu chí đạt |\n| | 2015 | 2016 |\nThượng Lộc | 16 | 19", ["16 criteria_met achieved 2015-12-31 18478", "19 criteria_met achieved 2016-12-31 18478"]),
    # a sentence that is over says nothing of the table below it
    ("Năm 2016 huyện phấn đấu thêm nhiều xã đạt chuẩn.\nXã | Số tiêu chí\nThượng Lộc | 16\nVượng Lộc | 15", ["16 criteria_met achieved 2016-12-31 18478", "15 criteria_met achieved 2016-12-31 18427"]),
    ("Huyện phấn đấu năm 2017 như sau:\nXã | Số tiêu chí\nThượng Lộc | 16\nVượng Lộc | 15", ["16 criteria_met target 2017 18478", "15 criteria_met target 2017 18427"]),
    # what is not there yet, shares without a sign, of what their left neighbour counts
    (
        "Kết quả đến 31/12/2016\nTiêu chí | Số xã đạt | Tỷ lệ | Số xã chưa đạt\nGiao thông | 14 | 63,6 | 8",
        ["14 communes_by_criteria achieved 2016-12-31 443", "63,6 communes_by_criteria achieved 2016-12-31 443", "8 communes_by_criteria not_achieved 2016-12-31 443"],
    ),
    (
        "Cuối năm 2016\nXã | Tổng số hộ | Hộ nghèo |\n| | | Số hộ | Tỷ lệ |\nThượng Lộc | 1.682 | 66 | 3,92",
        ["1.682 households achieved 2016-12-31 18478", "66 poor_households achieved 2016-12-31 18478", "3,92 poverty_rate achieved 2016-12-31 18478"],
    ),
    ("Kết quả đến 31/12/2016\nĐường | Đã cứng hóa (km) | Chưa cứng hóa (km)\nĐường trục thôn | 12,8 | 1,4", ["12,8 roads achieved 2016-12-31 443", "1,4 roads not_achieved 2016-12-31 443"]),
    # sums beside years, beside plans; a measure beside them that sums up nothing is left
    (
        "Vốn (ĐVT: triệu đồng)\nNguồn vốn | Tổng cộng | Năm 2015 | Năm 2016\nNgân sách tỉnh | 18 | 8 | 10",
        ["18 funding achieved 2015-01-01..2016-12-31 443", "8 funding achieved 2015 443", "10 funding achieved 2016 443"],
    ),
    (
        "Danh mục công trình (ĐVT: triệu đồng)\nTên công trình | Địa điểm | Tổng mức đầu tư | Vốn đã bố trí đến năm 2015 | Kế hoạch năm 2016 | Số hộ tham gia\nĐường trục xã | Thượng Lộc | 45 | 20 | 18 | 3",
        ["45 funding achieved None 18478", "20 funding achieved 2015-12-31 18478", "18 funding target 2016 18478"],
    ),
    # communes by what they meet: the head, or the label, tells no figure of its own
    ("Đến 31/12/2016\nHuyện | Số xã đạt chuẩn | Số xã đạt 15-18 tiêu chí\nCan Lộc | 13 | 5", ["13 communes_ntm achieved 2016-12-31 443", "5 communes_by_criteria achieved 2016-12-31 443 15-18"]),
    ("Chỉ tiêu | ĐVT | KH 2016 | TH 2016\nSố xã đạt dưới 10 tiêu chí | xã | 2 | 1", ["2 communes_by_criteria target 2016 443 10", "1 communes_by_criteria achieved 2016-12-31 443 10"]),
    ("Đến 31/12/2016\nXã | Bình quân tiêu chí/xã\nThượng Lộc | 15,5", ["15,5 criteria_average achieved 2016-12-31 18478"]),
    ("Đến 31/12/2016\nTT | Đơn vị | Sản phẩm OCOP |\n| | | 3 sao | 4 sao |\n1 | Can Lộc | 30 | 11", ["30 ocop_products achieved 2016-12-31 443 3", "11 ocop_products achieved 2016-12-31 443 4"]),
    # what is counted below stands first in the sentence
    (
        "Đến 31/12/2016\nTT | Huyện | Xã nông thôn mới nâng cao | | Nông thôn mới kiểu mẫu |\n| | | Số xã | Tỷ lệ (%) | Số xã | Số thôn |\n1 | Can Lộc | 12 | 60 | 3 | 15",
        ["12 communes_ntm_advanced achieved 2016-12-31 443", "60 communes_ntm_advanced achieved 2016-12-31 443", "3 communes_ntm_model achieved 2016-12-31 443", "15 model_residential_areas achieved 2016-12-31 443"],
    ),
    # works below the row, or the heading, of their commune; a sum is of all
    (
        "Vốn năm 2016 (ĐVT: triệu đồng)\nTT | Nội dung | Tổng mức\nI | Xã Thượng Lộc | 43\n1 | Đường thôn Đông | 25\nII | Xã Vượng Lộc | 52\n1 | Trạm y tế xã | 52\n | Tổng cộng | 95",
        ["43 funding achieved 2016 18478", "25 funding achieved 2016 18478", "52 funding achieved 2016 18427", "52 funding achieved 2016 18427", "95 funding achieved 2016 443"],
    ),
    (
        "Vốn năm 2016 (ĐVT: triệu đồng)\nTT | Nội dung | Tổng mức\nI | Xã Thượng Lộc\n1 | Đường thôn Đông | 25\nII | Hỗ trợ chung\n1 | Tập huấn | 52",
        ["25 funding achieved 2016 18478", "52 funding achieved 2016 443"],
    ),
    # sums in thousands; what is counted beside sums; sums up to a time
    (
        "Nợ đến 31/12/2016\nĐVT: 1.000 đồng\nTT | Xã | Tổng số công trình | Đã thanh toán\n1 | Thượng Lộc | 12 | 18.400",
        ["12 other achieved 2016-12-31 18478", "18.400 funding achieved 2016-12-31 18478"],
    ),
    (
        "Kết quả (tỷ đồng)\nNội dung | Giai đoạn 2011-2015 | Năm 2016 | Lũy kế đến năm 2016\nNgân sách tỉnh | 23 | 4 | 27",
        ["23 funding achieved 2011-01-01..2015-12-31 443", "4 funding achieved 2016 443", "27 funding achieved 2016-12-31 443"],
    ),
    # norms that say what they are of; "Số chỉ tiêu" is no plan
    (
        "Kết quả năm 2016\nTT | Tên tiêu chí | Chỉ tiêu | Hiện trạng\n15 | Y tế | 15.1. Tỷ lệ người dân tham gia BHYT ≥ 85% | 93,4%",
        ["85% health_insurance_rate required 2016 443", "93,4% health_insurance_rate achieved 2016-12-31 443"],
    ),
    ("Đến 31/12/2016\nXã | Số chỉ tiêu đạt\nThượng Lộc | 42/50", ["42/50 other achieved 2016-12-31 18478"]),
    # a commune before its district; the mean of all communes
    ("Đến 31/12/2016\nXã | Huyện | Số tiêu chí đạt\nThượng Lộc | Can Lộc | 15\nBình quân | | 14,5", ["15 criteria_met achieved 2016-12-31 18478", "14,5 criteria_average achieved 2016-12-31 443"]),
    # "Giao thông" is no plan that somebody gives
    ("Đến 31/12/2016\nXã | Giao thông (km) | Điện (km)\nThượng Lộc | 5 | 2", ["5 roads achieved 2016-12-31 18478", "2 other achieved 2016-12-31 18478"]),
]  # fmt: skip


def told(figure: dict[str, Any]) -> str:
    period, condition = figure.get("period") or {}, figure.get("condition") or {}
    start, end = period.get("start"), period.get("end")
    whole = start and end and (start[5:], end[5:]) == ("01-01", "12-31") and start[:4] == end[:4]
    time = end[:4] if whole else f"{start}..{end}" if period else figure.get("as_of")
    range_ = "-".join(str(int(float(v))) for v in (condition.get("value"), condition.get("value_max")) if v)
    percent = f"{float(figure['plan_percent']):g}%" if figure.get("plan_percent") else ""
    return " ".join(filter(None, (figure["quote"], figure["indicator"], figure["status"], str(time), figure.get("scope"), range_, percent)))


@pytest.mark.parametrize(("table", "expected"), TABLES)
def test_heads(read: Read, table: str, expected: list[str]) -> None:
    assert [told(figure) for figure in read("figure", f"Huyện báo cáo.\n\n{table}\n", scope="443", published="2017-01-20")] == expected


# one cell a line, heads of two lines: quotes with what they are, where it can be told which head reaches over which
STACKED = [
    (
        "Kết quả năm 2016\nTT\nChỉ tiêu\nĐVT\nTH năm 2015\nNăm 2016\nSo sánh (%)\nKế hoạch\nThực hiện\nTH/KH\nSo với 2015\n1\nĐường bê tông\nkm\n42\n60\n66\n110\n157\n2\nKênh mương\nkm\n5\n6\n7\n116\n140",
        ["42 roads achieved 2015 443", "60 roads target 2016 443", "66 roads achieved 2016 443 110%", "5 canals achieved 2015 443", "6 canals target 2016 443", "7 canals achieved 2016 443 116%"],
    ),
    (
        "Cuối năm 2016\nTT\nXã\nTổng số hộ\nHộ nghèo\nHộ cận nghèo\nSố hộ\nTỷ lệ\nSố hộ\nTỷ lệ\n1\nThượng Lộc\n1.682\n66\n3,92\n89\n5,29\n2\nVượng Lộc\n1.964\n54\n2,75\n77\n3,92",
        ["1.682 households achieved 2016-12-31 18478", "66 poor_households achieved 2016-12-31 18478", "3,92 poverty_rate achieved 2016-12-31 18478", "89 households achieved 2016-12-31 18478"],
    ),
    (
        "Vốn năm 2016 (ĐVT: triệu đồng)\nTT\nXã\nTổng vốn\nTrong đó\nGhi chú\nNS tỉnh\nNS huyện\nDân góp\n1\nThượng Lộc\n32\n15\n8\n9\n2\nVượng Lộc\n28\n12\n7\n9",
        ["32 funding achieved 2016 18478", "15 funding achieved 2016 18478", "8 funding achieved 2016 18478", "9 community_contribution achieved 2016 18478"],
    ),
    (  # groups with a mark of their own, a sum without one
        "Vốn (ĐVT: triệu đồng)\nTT\nNguồn vốn\nTổng cộng\nTrong đó\nNăm 2015\nNăm 2016\n1\nTrái phiếu\n15\n7\n8\n2\nVốn sự nghiệp\n30\n14\n16\nII\nNgân sách tỉnh\n62\n30\n32\nTổng cộng\n107\n51\n56\nTrên đây là nguồn vốn của huyện.",
        [
            "15 funding achieved 2015-01-01..2016-12-31 443", "7 funding achieved 2015 443", "8 funding achieved 2016 443", "30 funding achieved 2015-01-01..2016-12-31 443", "14 funding achieved 2015 443",
            "16 funding achieved 2016 443", "62 funding achieved 2015-01-01..2016-12-31 443", "30 funding achieved 2015 443", "32 funding achieved 2016 443", "107 funding achieved 2015-01-01..2016-12-31 443", "51 funding achieved 2015 443", "56 funding achieved 2016 443",
        ],
    ),
    # which head reaches over which is not told
    ("Kết quả\nTT\nXã\nThu nhập (triệu đồng)\nHộ nghèo (%)\nBHYT (%)\nNăm 2015\nNăm 2016\nNăm 2015\nNăm 2016\n1\nThượng Lộc\n41\n44\n4\n3\n95\n2\nVượng Lộc\n38\n40\n5\n4\n91", []),
    ("Năm 2016\nTT\nXã\nĐường\nKênh\nLàm mới\nSửa chữa\n1\nThượng Lộc\n3\n2\n5\n2\nVượng Lộc\n8\n1\n7", []),
]  # fmt: skip


@pytest.mark.parametrize(("table", "expected"), STACKED)
def test_heads_of_two_lines_one_cell_a_line(read: Read, table: str, expected: list[str]) -> None:
    found = [told(figure) for figure in read("figure", f"Huyện báo cáo.\n\n{table}\n", scope="443", published="2017-01-20") if figure["rule"].startswith("figure.cell")]
    assert found[: len(expected) or None] == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [  # tabs: empty cells, names that end with their cell
        ("Vốn năm 2016 (ĐVT: triệu đồng)\nTên công trình\tĐịa điểm\tTổng vốn\tTrong đó\t\n\t\t\tTỉnh\tDân góp\nNhà văn hóa thôn Hồng Tân\tXã Vượng Lộc\t12\t\t12",
         ["12 funding achieved 2016 18427", "12 community_contribution achieved 2016 18427"]),
        ("Đến 31/12/2016\nChỉ tiêu\tThượng Lộc\tVượng Lộc\tGia Hanh\nHộ nghèo (%)\t4,5\t\t6,1", ["4,5 poverty_rate achieved 2016-12-31 18478", "6,1 poverty_rate achieved 2016-12-31 18463"]),
        ("Nơi nhận:\t\tCHỦ TỊCH\n- Như trên;\t\tLê Văn An\n- Lưu VT.\t\t12 km đường", []),
    ],
)  # fmt: skip
def test_tabs(read: Read, table: str, expected: list[str]) -> None:
    figures = read("figure", f"Huyện báo cáo.\n\n{table}\n", scope="443", published="2017-01-20")
    assert [told(figure) for figure in figures if figure["rule"].startswith("figure.cell")] == expected
