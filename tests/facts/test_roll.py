"""Attainments of tables: by a column of years, by a column of standards, cell by cell, by the caption; tables that list none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# table -> (unit, standard, status, year) of every attainment
TABLES = [
    ("Danh sách xã đạt chuẩn nông thôn mới\nTT | Xã | Năm đạt chuẩn\n1 | Thượng Lộc | 2014\n2 | Vượng Lộc | 2015",
     [("18478", "ntm", "achieved", 2014), ("18427", "ntm", "achieved", 2015)]),
    ("TT | Xã | Năm công nhận đạt chuẩn | Quyết định\n1 | Thượng Lộc | 2014 | 215/QĐ-UBND\n2 | Vượng Lộc | 2015 | 216/QĐ-UBND",
     [("18478", "ntm", "recognized", 2014), ("18427", "ntm", "recognized", 2015)]),
    ("Kết quả xây dựng nông thôn mới\nXã | Số tiêu chí | Ghi chú\nThượng Lộc | 19 | đạt chuẩn\nVượng Lộc | 15 | phấn đấu 2018\nMỹ Lộc | 17 | đăng ký năm 2017",
     [("18478", "ntm", "achieved", None), ("18427", "ntm", "target", 2018), ("18487", "ntm", "registered", 2017)]),
    ("Xã | Nông thôn mới | Nâng cao\nThượng Lộc | 2012 | 2015\nVượng Lộc | 2014 | ",
     [("18478", "ntm", "achieved", 2012), ("18478", "ntm_advanced", "achieved", 2015), ("18427", "ntm", "achieved", 2014)]),
    ("Danh sách các xã đăng ký đạt chuẩn nông thôn mới nâng cao năm 2018\nTT | Huyện | Xã\n1 | Can Lộc | Thượng Lộc\n2 | Can Lộc | Vượng Lộc",
     [("18478", "ntm_advanced", "registered", 2018), ("18427", "ntm_advanced", "registered", 2018)]),
    ("Kế hoạch các xã về đích nông thôn mới\nXã | Năm về đích\nThượng Lộc | 2018\nVượng Lộc | 2019", [("18478", "ntm", "target", 2018), ("18427", "ntm", "target", 2019)]),
    ("Danh sách xã đạt chuẩn\nXã | Hộ | Ghi chú\nThượng Lộc | 1.200 | sạt lở", [("18478", "ntm", "achieved", None)]),
    ("Danh sách xã đạt chuẩn nông thôn mới\nTT | Xã | Quyết định công nhận\n1 | Thượng Lộc (Can Lộc) | 251/QĐ-UBND ngày 25/01/2014\n2 | Thạch Đài (Thạch Hà) | 252/QĐ-UBND ngày 25/01/2015",
     [("18478", "ntm", "recognized", 2014), ("18643", "ntm", "recognized", 2015)]),
    ("Số xã đạt chuẩn nông thôn mới\nHuyện | Số xã | Tỷ lệ\nCan Lộc | 12 | 60\nThạch Hà | 9 | 45", []),
    ("Danh sách xã đạt chuẩn NTM, NTM nâng cao\nXã | Năm đạt chuẩn NTM | Năm đạt chuẩn NTM nâng cao\nThượng Lộc | 2012 | 2015\nVượng Lộc | 2014 | ",
     [("18478", "ntm", "achieved", 2012), ("18478", "ntm_advanced", "achieved", 2015), ("18427", "ntm", "achieved", 2014)]),
    ("Danh sách các xã được công nhận đạt chuẩn nông thôn mới\nCập nhật đến tháng này.\nTT | Tên xã | Quyết định công nhận |\n| | | Số | Ngày |\n1 | Thượng Lộc | 251/QĐ-UBND | 25/01/2014\n2 | Vượng Lộc | 252/QĐ-UBND | 25/01/2015",
     [("18478", "ntm", "recognized", None), ("18427", "ntm", "recognized", None)]),
    # a row a year
    ("Dự kiến các xã đạt chuẩn giai đoạn 2017 - 2019\nNăm | Xã nông thôn mới | Xã nâng cao\n2017 | Thượng Lộc, Vượng Lộc | \n2019 | Mỹ Lộc | Thượng Lộc",
     [("18478", "ntm", "target", 2017), ("18427", "ntm", "target", 2017), ("18487", "ntm", "target", 2019), ("18478", "ntm_advanced", "target", 2019)]),
    ("Kết quả của huyện\nNăm | Xã đạt chuẩn nông thôn mới\n2014 | Thượng Lộc và Vượng Lộc\n2015 | Mỹ Lộc", [("18478", "ntm", "achieved", 2014), ("18427", "ntm", "achieved", 2014), ("18487", "ntm", "achieved", 2015)]),
    # the title of each unit in a column of its own, its year in another
    ("Kết quả của huyện\nXã | Danh hiệu | Năm\nThượng Lộc | Nông thôn mới | 2014\nVượng Lộc | NTM nâng cao | 2016", [("18478", "ntm", "achieved", 2014), ("18427", "ntm_advanced", "achieved", 2016)]),
    ("Kết quả của huyện\nTT | Xã | Mức đạt | Năm công nhận\n1 | Thượng Lộc | Đạt chuẩn NTM | 2014\n2 | Vượng Lộc | Xã kiểu mẫu | 2016",
     [("18478", "ntm", "recognized", 2014), ("18427", "ntm_model", "recognized", 2016)]),
    ("Kế hoạch của huyện\nXã | Mục tiêu | Năm\nThượng Lộc | NTM kiểu mẫu | 2018\nVượng Lộc | NTM nâng cao | 2019", [("18478", "ntm_model", "target", 2018), ("18427", "ntm_advanced", "target", 2019)]),
    ("Kế hoạch năm 2018 của huyện\nTT | Tên xã | Đăng ký\n1 | Thượng Lộc | NTM kiểu mẫu\n2 | Vượng Lộc | NTM nâng cao", [("18478", "ntm_model", "registered", 2018), ("18427", "ntm_advanced", "registered", 2018)]),
    ("Tiến độ các xã\nTT\tXã\tNăm đạt chuẩn NTM\tNăm đạt NTM nâng cao\n1\tThượng Lộc\t2014\t2016\n2\tVượng Lộc\t2015\t", [("18478", "ntm", "achieved", 2014), ("18478", "ntm_advanced", "achieved", 2016), ("18427", "ntm", "achieved", 2015)]),
    # one cell a line
    ("Danh sách xã đạt chuẩn nông thôn mới\nTT\nTên xã\nNăm công nhận đạt chuẩn\nSố quyết định\n1\nThượng Lộc\n2014\n215/QĐ-UBND ngày 3/2/2015\n2\nVượng Lộc\n2015\n216/QĐ-UBND ngày 3/2/2016",
     [("18478", "ntm", "recognized", 2014), ("18427", "ntm", "recognized", 2015)]),
    ("Danh sách các xã đạt chuẩn nông thôn mới nâng cao\nSTT\nNăm đạt chuẩn\nXã\n2014 (1 xã)\n1\nThượng Lộc (Can Lộc)\n2015 (1 xã)\n2\nThạch Đài (Thạch Hà)\nToàn tỉnh phấn đấu năm 2018 có thêm nhiều xã nữa được công nhận đạt chuẩn nông thôn mới nâng cao.",
     [("18478", "ntm_advanced", "achieved", 2014), ("18643", "ntm_advanced", "achieved", 2015)]),
    ("Danh sách khu dân cư kiểu mẫu\nTT\nThôn\nQuyết định công nhận\n1\nThôn Đông Yên, xã Thượng Lộc\n15/QĐ-UBND ngày 4/5/2016\n2\nThôn Nam Sơn, xã Vượng Lộc\n2017", [("18478", "model_village", "recognized", 2016)]),
    ("Danh sách các xã đã được công nhận đạt chuẩn nông thôn mới\nTT\nHuyện, thị xã\nTên xã\nQuyết định công nhận\nNăm 2014 (1 xã)\nI\nCAN LỘC (1 xã)\n1\nThượng Lộc\nQuyết định số 21/QĐ-UBND ngày 5/1/2015 của UBND tỉnh\nNăm 2015 (1 xã)\nI\nTHẠCH HÀ (1 xã)\n1\nThạch Đài\nQuyết định số 22/QĐ-UBND ngày 5/1/2016 của UBND tỉnh",
     [("18478", "ntm", "recognized", 2014), ("18643", "ntm", "recognized", 2015)]),
    ("Tổng hợp các xã đạt chuẩn\nTT\nNăm đạt chuẩn\nXã đạt chuẩn NTM\nQuyết định\n2014 (1 xã)\n1\n1\nThượng Lộc (Can Lộc)\n21/QĐ-UBND ngày 5/1/2015\n2015 (1 xã)\n2\n1\nThạch Đài (Thạch Hà)\n22/QĐ-UBND ngày 5/1/2016\nNgười lập",
     [("18478", "ntm", "recognized", 2014), ("18643", "ntm", "recognized", 2015)]),
    # pasted with tabs; a header of two lines without numbers; years alone under a caption that says of what
    ("Danh sách xã đạt chuẩn nông thôn mới\nTT\tĐơn vị\tNăm công nhận NTM\tNăm công nhận NTM nâng cao\tGhi chú\nI\tHuyện Can Lộc\n1\tXã Thượng Lộc\t2014\t2016\n2\tXã Vượng Lộc\t2015",
     [("18478", "ntm", "recognized", 2014), ("18478", "ntm_advanced", "recognized", 2016), ("18427", "ntm", "recognized", 2015)]),
    ("Danh sách các xã đạt chuẩn\nTT | Huyện/xã | Năm công nhận\nNâng cao | Kiểu mẫu\nI | Huyện Can Lộc\n1 | Thượng Lộc | 2014 | 2016\n2 | Vượng Lộc | 2015",
     [("18478", "ntm_advanced", "recognized", 2014), ("18478", "ntm_model", "recognized", 2016), ("18427", "ntm_advanced", "recognized", 2015)]),
    ("Danh sách xã đạt chuẩn nông thôn mới\nSTT | Huyện | Tên xã | Năm\n1 | Can Lộc | Thượng Lộc | 2014\n2 | Vượng Lộc | 2015", [("18478", "ntm", "achieved", 2014), ("18427", "ntm", "achieved", 2015)]),
    ("Danh sách xã đạt chuẩn nông thôn mới, cụ thể như sau:\nTT | Xã | Năm công nhận\n1 | Thượng Lộc | 2014\n2 | Vượng Lộc* | 2015", [("18478", "ntm", "recognized", 2014), ("18427", "ntm", "recognized", 2015)]),
    # marks under years; villages that only their column tells; a name that is not known is not its district
    ("Lộ trình xã đạt chuẩn nông thôn mới\nTT | Xã | 2018 | 2019\n1 | Thượng Lộc | x |\n2 | Vượng Lộc | | x", [("18478", "ntm", "target", 2018), ("18427", "ntm", "target", 2019)]),
    ("Danh sách khu dân cư nông thôn mới kiểu mẫu được công nhận năm 2016\nSTT | Thôn | Xã | Huyện\n1 | Đông Phong | Thượng Lộc | Can Lộc\n2 | Tây Hồ | Vượng Lộc | Can Lộc",
     [("18478", "model_village", "recognized", 2016), ("18427", "model_village", "recognized", 2016)]),
    ("Danh sách xã đạt chuẩn nông thôn mới\nTT | Tên xã | Huyện | Quyết định công nhận\n1 | Thượng Lộc | Can Lộc | 21/QĐ-UBND ngày 5/1/2015\n2 | Xằng Kiều | Can Lộc | 22/QĐ-UBND ngày 5/1/2015", [("18478", "ntm", "recognized", 2015)]),
    # rows under the heading of their group
    ("Kết quả các xã\nTT | Xã | Số hộ\nI | Xã nông thôn mới nâng cao\n1 | Thượng Lộc | 1.200\nII | Xã đăng ký nông thôn mới kiểu mẫu\n2 | Vượng Lộc | 900\nDanh sách xã nông thôn mới",
     []),
    ("Danh sách các xã đạt chuẩn nông thôn mới\nTT | Xã | Số hộ\nI | Xã nâng cao\n1 | Thượng Lộc | 1.200\nII | Xã đăng ký kiểu mẫu\n2 | Vượng Lộc | 900",
     [("18478", "ntm_advanced", "achieved", None), ("18427", "ntm_model", "registered", None)]),
    # the head over the names is left empty; the headline over the buttons of a page says what is listed
    ("Danh sách xã đạt chuẩn nông thôn mới (07/2017)\n\n13/07/2017 09:51:38 AM\nRSS In\n\nTT\n \nQuyết định của UBND tỉnh\nNăm 2014 (01 xã)\n01\nXã Thượng Lộc (huyện Can Lộc)\n101/QĐ-UBND ngày 07/01/2015\nNăm 2015 (02 xã)\n01\nXã Vượng Lộc (huyện Can Lộc)\n8/QĐ-UBND ngày 07/01/2016\n02\nXã Mỹ Lộc (huyện Can Lộc)\n9/QĐ-UBND ngày 07/01/2016\n03\nXã Thạch Đài (huyện Thạch Hà)\n10/QĐ-UBND ngày 07/01/2016\n",
     [("18478", "ntm", "recognized", 2014), ("18427", "ntm", "recognized", 2015), ("18487", "ntm", "recognized", 2015), ("18643", "ntm", "recognized", 2015)]),
    # a unit that missed it, and one of which nothing is known; marks under the standard, not under its criteria
    ("Danh sách xã xây dựng nông thôn mới\nTT | Xã | Kết quả\n1 | Thượng Lộc | Đạt chuẩn\n2 | Vượng Lộc | Chưa đạt\n3 | Mỹ Lộc | Chưa có số liệu",
     [("18478", "ntm", "achieved", None), ("18427", "ntm", "not_achieved", None)]),
    ("Kết quả các xã\nTT | Xã | Đạt chuẩn nông thôn mới\n1 | Thượng Lộc | x\n2 | Vượng Lộc | x", [("18478", "ntm", "achieved", None), ("18427", "ntm", "achieved", None)]),
    ("Kết quả các xã\nTT | Xã | Tiêu chí đạt chuẩn nông thôn mới\n1 | Thượng Lộc | x\n2 | Vượng Lộc | x", []),
    # a sentence over a table that has told of its own units, and one that announces a list
    ("Năm 2018, huyện phấn đấu các xã Mỹ Lộc, Sơn Lộc về đích nông thôn mới.\nXã | Số hộ\nThượng Lộc | 1.200\nVượng Lộc | 900", [("18487", "ntm", "target", 2018), ("18490", "ntm", "target", 2018)]),
    ("Dưới đây là danh sách các xã đăng ký về đích nông thôn mới năm 2018.\nXã | Số hộ\nThượng Lộc | 1.200\nVượng Lộc | 900", [("18478", "ntm", "registered", 2018), ("18427", "ntm", "registered", 2018)]),
]  # fmt: skip
NOTHING = [
    "Lịch họp của huyện\nNăm | Xã họp\n2014 | Thượng Lộc, Vượng Lộc\n2015 | Mỹ Lộc",
    "Kết quả của huyện\nNăm | Số xã đạt chuẩn nông thôn mới | Ghi chú\n2014 | 2 | Thượng Lộc làm điểm\n2015 | 3 | họp ở Mỹ Lộc",
    "Khen thưởng của huyện\nXã | Danh hiệu | Năm\nThượng Lộc | Cờ thi đua | 2016\nVượng Lộc | Bằng khen về nông thôn mới | 2016",
    "Vốn của huyện\nXã | Mục tiêu | Năm\nThượng Lộc | Xây dựng đường nông thôn mới | 2016",
    "3 xã đạt chuẩn nông thôn mới\nHuyện vừa tổng kết.\nCác thôn làm đường.\nHộ nghèo giảm.\nBiểu tổng hợp\nTT | Xã | Hộ nghèo\n1 | Thượng Lộc | 120\n2 | Vượng Lộc | 90",
    "Kết quả nông thôn mới\nTT\nXã\nSố tiêu chí đạt\n1\nThượng Lộc\n19\n2\nVượng Lộc\n15",
    "Kết quả thực hiện tiêu chí giao thông nông thôn mới đạt chuẩn\nTT | Xã | 2015 | 2016\n1 | Thượng Lộc | x |\n2 | Vượng Lộc | | x",
    "Danh sách hộ nghèo\nTT\nXã\nNăm\n1\nThượng Lộc\n2014\n2\nVượng Lộc\n2015",
    "Xã | Dân số | Hộ nghèo\nThượng Lộc | 5.200 | 120\nVượng Lộc | 4.800 | 90",
    "Kết quả thực hiện nông thôn mới\nXã | Số tiêu chí đạt | Thu nhập (triệu đồng)\nThượng Lộc | 19 | 42\nVượng Lộc | 15 | 39",
    "Vốn xây dựng nông thôn mới (triệu đồng)\nXã | Kế hoạch | Thực hiện\nThượng Lộc | 1.200 | 1.000\nVượng Lộc | 900 | 870",
    "Xã nông thôn mới theo huyện\nHuyện | Số xã đạt chuẩn\nCan Lộc | 12\nThạch Hà | 15",
    "Danh sách trường đạt chuẩn quốc gia\nTrường | Xã\nMầm non Hoa Sen | Thượng Lộc\nTiểu học Lê Lợi | Vượng Lộc",
    "Danh sách xã đạt chuẩn nông thôn mới\nHọ tên | Chức vụ\nNguyễn Văn Nam | Chủ tịch\nTrần Thị Hoa | Bí thư",
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_roll(read: Read, text: str, expected: list[tuple[str, str, str, int | None]]) -> None:
    assert [(a.get("unit"), a["standard"], a["status"], a.get("year")) for a in read("attainment", text, scope="443")] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_roll(read: Read, text: str) -> None:
    assert read("attainment", text, scope="443") == []


def test_the_decision_of_a_row_is_that_of_its_unit(read: Read) -> None:
    text = "Danh sách xã đạt chuẩn nông thôn mới\nTT | Xã | Quyết định công nhận\n1 | Thượng Lộc | 251/QĐ-UBND ngày 25/01/2014\n2 | Vượng Lộc | 252/QĐ-UBND ngày 25/01/2015"
    assert [a.get("legal_reference") for a in read("attainment", text, scope="443")] == ["251/QĐ-UBND", "252/QĐ-UBND"]
