"""Attainments of lists in papers of offices: units under headings, behind a colon, as many as an earlier line counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

SECTIONS = [
    (
        "Phụ lục\nA. Đơn vị đã được Thủ tướng công nhận đạt chuẩn nông thôn mới\n1. Huyện Can Lộc - năm 2019\n2. Huyện Đức Thọ - năm 2018\n"
        "B. Đơn vị đã nộp hồ sơ đề nghị Trung ương xét công nhận\n1. Huyện Nghi Xuân (Bộ đã thẩm tra, đang giải trình)\n"
        "C. Đơn vị phấn đấu đạt chuẩn năm 2025\n1. Huyện Thạch Hà\nD. Đơn vị chưa đạt chuẩn\n1. Huyện Hương Khê",
        ["Can Lộc ntm recognized 2019", "Đức Thọ ntm recognized 2018", "Nghi Xuân ntm eligible None", "Thạch Hà ntm target 2025", "Hương Khê ntm not_achieved None"],
    ),
    (
        "XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI, NÂNG CAO NĂM 2023\nXÃ NÔNG THÔN MỚI\nHuyện Can Lộc\n* Thượng Lộc\n* Gia Hanh\nXÃ NÔNG THÔN MỚI NÂNG CAO\nHuyện Can Lộc\n* Vượng Lộc",
        ["Thượng Lộc ntm recognized 2023", "Gia Hanh ntm recognized 2023", "Vượng Lộc ntm_advanced recognized 2023"],
    ),
    (
        "KẾ HOẠCH\nXây dựng nông thôn mới tỉnh Hà Tĩnh năm 2024\nI. Mục tiêu phấn đấu\n1. Cấp huyện: 02 huyện hoàn thành tiêu chí huyện nông thôn mới: Can Lộc, Thạch Hà.\n"
        "2.1. Xã đạt chuẩn: 03 xã, gồm Can Lộc 02 xã là Thượng Lộc, Gia Hanh; Thạch Hà 01 xã là Tượng Sơn.",
        ["Can Lộc ntm target 2024", "Thạch Hà ntm target 2024", "Thượng Lộc ntm target 2024", "Gia Hanh ntm target 2024", "Tượng Sơn ntm target 2024"],
    ),
    (
        "Can Lộc xây dựng nông thôn mới\nCác địa phương đã đăng ký như sau:\n* Xã nông thôn mới nâng cao (01 xã): Thượng Lộc.\n* Thôn nông thôn mới kiểu mẫu (02 thôn): thôn Đông - xã Gia Hanh; thôn Nam - xã Vượng Lộc.",
        ["Thượng Lộc ntm_advanced registered None", "Đông model_village registered None", "Nam model_village registered None"],
    ),
    (
        "Phân công phụ trách xã\nI. Các xã phấn đấu đạt chuẩn nông thôn mới năm 2025\n1. Đ/c Trưởng ban Dân vận: xã Thượng Lộc\nII. Các xã còn lại\n1. Đ/c Trưởng công an: xã Gia Hanh",
        ["Thượng Lộc ntm target 2025"],
    ),
    (
        "DANH SÁCH THÔN NÔNG THÔN MỚI KIỂU MẪU HUYỆN CAN LỘC\nI. Đã công nhận: 2 thôn\n1. Thôn Đông, xã Thượng Lộc - 4127/QĐ-UBND ngày 31/12/2022 - 2022\n"
        "2. Thôn Nam, xã Gia Hanh - 306/QĐ-UBND ngày 28/01/2024 - 2023\nII. Đăng ký thực hiện năm 2024: 1 thôn\n1. Thôn Bắc, xã Vượng Lộc",
        ["Đông model_village recognized 2022", "Nam model_village recognized 2023", "Bắc model_village registered 2024"],
    ),
    (
        "QUYẾT ĐỊNH:\nĐiều 1. Công nhận các xã có tên sau đạt chuẩn nông thôn mới nâng cao năm 2023:\nCan Lộc: Thượng Lộc; Gia Hanh.\nThạch Hà: Tượng Sơn.",
        ["Thượng Lộc ntm_advanced recognized 2023", "Gia Hanh ntm_advanced recognized 2023", "Tượng Sơn ntm_advanced recognized 2023"],
    ),
    (
        "LỘ TRÌNH CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI\n(Ban hành kèm theo Kế hoạch số 19/KH-UBND)\nNĂM 2024:  Thượng Lộc\nNĂM 2025:  Gia Hanh, Vượng Lộc",
        ["Thượng Lộc ntm target 2024", "Gia Hanh ntm target 2025", "Vượng Lộc ntm target 2025"],
    ),
    (
        "Tiến độ các xã trong kế hoạch nông thôn mới\n1. Xã đã có quyết định công nhận của UBND tỉnh\n- Thượng Lộc: năm 2021; năm nay làm thêm 3 km đường hoa\n"
        "2. Xã không hoàn thành kế hoạch về đích năm 2023\n- Gia Hanh: còn tiêu chí trường học\n3. Xã có phong trào khá\n- Vượng Lộc: dân hiến 2.100 m2 đất",
        ["Thượng Lộc ntm recognized 2021", "Gia Hanh ntm not_achieved 2023"],
    ),
    (
        "Kết quả xét công nhận xã nông thôn mới năm 2023\nUBND tỉnh vừa ban hành các quyết định công nhận xã đạt chuẩn năm 2023. Cụ thể như sau:\n\nI. Xã đạt chuẩn nông thôn mới nâng cao\n1. Huyện Can Lộc\n- Xã Thượng Lộc\n- Xã Gia Hanh (là xã thứ 3 của huyện)",
        ["Thượng Lộc ntm_advanced recognized 2023", "Gia Hanh ntm_advanced recognized 2023"],
    ),
    (
        "Biên bản họp Hội đồng thẩm định xét, công nhận xã nông thôn mới\n* Xã đạt chuẩn nông thôn mới:\n1. Xã Thượng Lộc, huyện Can Lộc (21/21 phiếu tán thành - thông qua)\n2. Xã Gia Hanh, huyện Can Lộc (14/21 phiếu, dưới 90% - không thông qua)",
        ["Thượng Lộc ntm eligible None", "Gia Hanh ntm not_achieved None"],
    ),
    (
        "CHỈ TIÊU XÂY DỰNG NÔNG THÔN MỚI GIAO CÁC HUYỆN NĂM 2024\nI. XÃ ĐẠT CHUẨN NÔNG THÔN MỚI\n* Huyện Can Lộc\nThượng Lộc\nGia Hanh\nII. DANH MỤC XÃ ĐƯỢC KIỂM TRA LẠI\n* Huyện Thạch Hà\nTượng Sơn",
        ["Thượng Lộc ntm target 2024", "Gia Hanh ntm target 2024"],
    ),
    # of whom something else is told
    ("Điều 1. Công nhận 3 xã đạt Tiêu chí quốc gia về y tế xã năm 2023, gồm:\n1. Huyện Can Lộc: Thượng Lộc, Gia Hanh\n2. Huyện Thạch Hà: Tượng Sơn", []),
    ("Những xã chưa đạt chuẩn nông thôn mới\nThượng Lộc\nẢnh: Vượng Lộc", []),
    ("I. Các xã được kiểm tra chương trình nông thôn mới\n1. Xã Thượng Lộc\n2. Xã Gia Hanh", []),
    ("Xã được hỗ trợ vốn xây dựng nông thôn mới năm 2024: Thượng Lộc, Gia Hanh.", []),
    ("Các xã nông thôn mới nợ đọng xây dựng cơ bản: Thượng Lộc, Gia Hanh.", []),
    ("Kết quả xây dựng nông thôn mới\nXã đạt 15 - 18 tiêu chí: Thượng Lộc, Gia Hanh.\nXã khó khăn: Vượng Lộc.", []),
    ("Các xã tham gia hội thi nông thôn mới:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Huyện đã đi thực tế các xã nông thôn mới nâng cao, hỏi chuyện 2 xã khác:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Xã nông thôn mới nâng cao được thưởng: 2 tỷ đồng\n- Thượng Lộc\n- Gia Hanh", []),
    ("Các thôn của xã nông thôn mới:\n- Thôn Đông, xã Thượng Lộc\n- Thôn Nam, xã Thượng Lộc", []),
    ("Xã được phúc tra nông thôn mới nâng cao:\n1. Thượng Lộc\n2. Gia Hanh", []),
    ("Các xã đạt giải cuộc thi viết về nông thôn mới:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Các xã phấn đấu có chợ nông thôn mới năm 2024:\n- Thượng Lộc\n- Gia Hanh", []),
    # the name of a story is no point; the last of a list is, though a sentence follows
    ("XÃ NÔNG THÔN MỚI\nThượng Lộc\nNgày 5/3, xã phát động trồng cây.\nGia Hanh\nNgày 6/3, xã khai giảng lớp nghề.", []),
    ("XÃ NÔNG THÔN MỚI\nThượng Lộc\nGia Hanh\nLễ công bố diễn ra vào sáng 6/3.", ["Thượng Lộc ntm achieved None", "Gia Hanh ntm achieved None"]),
    # a list that does not name the standard, under a title or a criterion of something else
    ("Tiếp cận pháp luật trong xây dựng nông thôn mới\nCác xã được công nhận đạt chuẩn năm 2023:\n1. Xã Thượng Lộc\n2. Xã Gia Hanh", []),
    ("Xã phù hợp với trẻ em tại huyện nông thôn mới\nCác xã được công nhận năm 2023:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Phân bổ xi măng làm đường nông thôn mới năm 2024\nCác xã đăng ký:\n1. Thượng Lộc\n2. Gia Hanh", []),
    ("Kế hoạch tập huấn cán bộ nông thôn mới năm 2024\nI. Các xã đăng ký\n1. Thượng Lộc\n2. Gia Hanh", []),
    ("Thu thuế ở huyện nông thôn mới\nCác xã về đích sớm:\n- Thượng Lộc\n- Gia Hanh", []),
    ("LỘ TRÌNH THU GOM RÁC CÁC XÃ NÔNG THÔN MỚI\n- Thượng Lộc\n- Gia Hanh", []),
    ("Phổ cập giáo dục ở nông thôn mới\nCác xã đạt chuẩn mức độ 3:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Xây dựng nông thôn mới ở Can Lộc\nI. Về thủy lợi\nCác xã chưa đạt:\n- Thượng Lộc\nII. Về môi trường\nCác xã chưa đạt: Vượng Lộc.", []),
    (
        "Kinh phí thưởng các xã đạt chuẩn nông thôn mới\nCác xã được công nhận đạt chuẩn năm 2023:\n1. Xã Thượng Lộc\n2. Xã Gia Hanh",
        ["Thượng Lộc ntm recognized 2023", "Gia Hanh ntm recognized 2023"],
    ),
    ("Phân bổ xi măng làm đường năm 2024\nCác xã phấn đấu đạt chuẩn nông thôn mới năm 2024:\n1. Xã Thượng Lộc\n2. Xã Gia Hanh", ["Thượng Lộc ntm target 2024", "Gia Hanh ntm target 2024"]),
    ("Xây dựng nông thôn mới ở Can Lộc\nII. Kết quả\nCác xã chưa đạt chuẩn:\n- Thượng Lộc\n- Gia Hanh", ["Thượng Lộc ntm not_achieved None", "Gia Hanh ntm not_achieved None"]),
]  # fmt: skip

COUNTED = [
    (
        "Tỉnh vừa công nhận 3 xã đạt chuẩn nông thôn mới năm 2023, gồm:\n\n1. Xã Thượng Lộc, huyện Can Lộc (Quyết định số 3121/QĐ-UBND)\n\n"
        "2. Xã Tượng Sơn, huyện Thạch Hà: đạt 19/19 tiêu chí, thu nhập 52 triệu đồng.\n\n3. Xã Trường Sơn, huyện Đức Thọ",
        ["Thượng Lộc ntm recognized 2023", "Tượng Sơn ntm recognized 2023", "Trường Sơn ntm recognized 2023"],
    ),
    (
        "Năm 2025, huyện Can Lộc phấn đấu 2 xã về đích nông thôn mới, cụ thể:\n- Xã Thượng Lộc: còn 3 tiêu chí là giao thông, thủy lợi, môi trường.\n- Xã Gia Hanh: còn 2 tiêu chí.",
        ["Thượng Lộc ntm target 2025", "Gia Hanh ntm target 2025"],
    ),
    ("Huyện có 5 xã đạt chuẩn nông thôn mới. Kết quả cụ thể:\n- Xã Thượng Lộc: làm 3 km đường.\n- Xã Gia Hanh: làm 2 km đường.", []),
    ("Phấn đấu về đích nông thôn mới, huyện chọn 2 xã làm đường hoa, cụ thể:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Để các xã đạt chuẩn nông thôn mới, đoàn đi kiểm tra 2 xã, gồm:\n- Thượng Lộc\n- Gia Hanh", []),
    ("Xã phấn đấu đạt chuẩn nông thôn mới năm 2025: 2 xã, gồm:\n- Thượng Lộc, đang làm đường, mới có 14 tiêu chí\n- Gia Hanh, còn thiếu trường", ["Thượng Lộc ntm target 2025", "Gia Hanh ntm target 2025"]),
    ("Huyện có 2 xã đạt chuẩn nông thôn mới.\n- Xã Thượng Lộc: làm 3 km đường.\n- Xã Gia Hanh: làm 2 km đường.", []),
]  # fmt: skip

RUNNING = [
    (
        "UBND tỉnh có quyết định công nhận các xã đạt chuẩn nông thôn mới năm 2023, trong đó huyện Can Lộc có 2 xã: Thượng Lộc, Gia Hanh; huyện Thạch Hà có 1 xã: Tượng Sơn.",
        ["Thượng Lộc ntm recognized 2023", "Gia Hanh ntm recognized 2023", "Tượng Sơn ntm recognized 2023"],
    ),
    (
        "1. Đối với 02 xã Thượng Lộc, Gia Hanh: bằng mọi giá phải hoàn thành 19/19 tiêu chí, được công nhận đạt chuẩn NTM trong năm 2024.\n2. Về xã NTM nâng cao: ghi nhận 02 xã Vượng Lộc, Sơn Lộc đã đăng ký thực hiện năm 2024.",
        ["Thượng Lộc ntm target 2024", "Gia Hanh ntm target 2024", "Vượng Lộc ntm_advanced registered 2024", "Sơn Lộc ntm_advanced registered 2024"],
    ),
    ("Xã Thượng Lộc nhiều năm phải thuê trụ sở, được công nhận đạt chuẩn nông thôn mới năm 2015.", ["Thượng Lộc ntm recognized 2015"]),
    ("NTM nâng cao: đã công nhận 02 xã năm 2022 (Thượng Lộc, Gia Hanh). Năm 2024 có 02 xã đăng ký: Vượng Lộc (đạt 14/19), Sơn Lộc (13/19).",
     ["Thượng Lộc ntm_advanced recognized 2022", "Gia Hanh ntm_advanced recognized 2022", "Vượng Lộc ntm_advanced registered 2024", "Sơn Lộc ntm_advanced registered 2024"]),
    ("- Nhóm 1 (xã đã đạt chuẩn NTM): 2 xã gồm Thượng Lộc, Gia Hanh.\n- Nhóm 2 (đạt 15 - 18 tiêu chí): 1 xã gồm Vượng Lộc.", ["Thượng Lộc ntm achieved None", "Gia Hanh ntm achieved None"]),
    ("Các huyện đăng ký danh sách xã đạt chuẩn NTM năm 2024: huyện Can Lộc đăng ký xã Thượng Lộc, huyện Thạch Hà đăng ký Tượng Sơn.", ["Thượng Lộc ntm registered None", "Tượng Sơn ntm registered None"]),
    ("Thượng Lộc và Gia Hanh nằm trong kế hoạch về đích nông thôn mới năm 2025 của huyện Can Lộc.", ["Thượng Lộc ntm target 2025", "Gia Hanh ntm target 2025"]),
    ("Gia Hanh và Vượng Lộc là những nơi chưa bao giờ đạt chuẩn nông thôn mới.", ["Gia Hanh ntm not_achieved None", "Vượng Lộc ntm not_achieved None"]),
    ("Xã Thượng Lộc đã đạt chuẩn nông thôn mới, dự kiến công bố trước Tết.", ["Thượng Lộc ntm achieved None"]),
    ("Huyện Can Lộc phấn đấu 02 xã đạt chuẩn nông thôn mới: Thượng Lộc (chuyển tiếp) và Gia Hanh.", ["Thượng Lộc ntm target None", "Gia Hanh ntm target None"]),
    (
        "2. Chỉ tiêu cụ thể năm 2024\n\nHuyện Can Lộc: 02 xã nâng cao (Thượng Lộc, Gia Hanh); 01 xã kiểu mẫu (Vượng Lộc).",
        ["Thượng Lộc ntm_advanced target 2024", "Gia Hanh ntm_advanced target 2024", "Vượng Lộc ntm_model target 2024"],
    ),
    ("Còn 3 xã chưa đạt chuẩn nông thôn mới là Thượng Lộc (15 tiêu chí), Gia Hanh (12) và Vượng Lộc (10).", ["Thượng Lộc ntm not_achieved None", "Gia Hanh ntm not_achieved None", "Vượng Lộc ntm not_achieved None"]),
    # another standard, villages that a district only has, a day that is not fixed
    ("Huyện công nhận 9 xã đạt chuẩn tiếp cận pháp luật. Các xã chưa đạt: Thượng Lộc, Gia Hanh.", []),
    ("Đến nay tỉnh có 141 thôn kiểu mẫu; 18 thôn trong kế hoạch năm chưa công bố, trong đó nhiều nhất là Can Lộc, Thạch Hà.", []),
    ("Tỉnh có 4 huyện đạt chuẩn nông thôn mới. Phía bắc, Can Lộc, Thạch Hà đang gấp rút, chưa hẹn ngày trình.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SECTIONS + COUNTED + RUNNING)
def test_lists_of_offices(read: Read, text: str, expected: list[str]) -> None:
    found = read("attainment", text, published="2024-03-06", scope="42")
    assert [f"{r['quote']} {r['standard']} {r['status']} {r.get('year')}" for r in found] == expected


def test_a_table_with_no_standard_in_its_title(read: Read) -> None:
    text = "Biểu 2: Hiện trạng và lộ trình các xã\n\nTT | Tên xã | Số tiêu chí đạt | Năm phấn đấu đạt chuẩn NTM\n1 | Thượng Lộc | 17 | 2024\n2 | Gia Hanh | 14 | sau 2025"
    found = read("attainment", text, published="2024-03-06", scope="443")
    assert [(r["quote"], r["standard"], r["status"], r.get("year")) for r in found] == [
        ("Thượng Lộc", "ntm", "target", 2024),
        ("Gia Hanh", "ntm", "target", None),
    ]


def test_a_table_of_registrations_with_empty_cells(read: Read) -> None:
    text = "ĐĂNG KÝ NĂM VỀ ĐÍCH NÔNG THÔN MỚI CỦA CÁC XÃ\n\nSTT;Xã;Số tiêu chí;Năm đăng ký về đích;Ghi chú\n1;Thượng Lộc;17;2025;xã điểm\n2;Gia Hanh;9;;chưa đăng ký\n3;Vượng Lộc;8;;"
    found = read("attainment", text, published="2024-03-06", scope="443")
    assert [(r["quote"], r["status"], r.get("year")) for r in found] == [("Thượng Lộc", "registered", 2025)]


def test_a_commune_that_became_a_town(read: Read) -> None:
    """Papers call it a commune for some time: what holds it tells which it is."""
    found = read("attainment", "Xã Đồng Lộc (huyện Can Lộc) đã đạt chuẩn nông thôn mới.", published="2018-12-19")
    assert [(r["quote"], r["unit"]) for r in found] == [("Đồng Lộc", "18484")]
