"""One form for quotation marks, brackets, bullets and the numbers of items; what only looks like them stays."""

from __future__ import annotations

import pytest

from ntm_extract import Extractor
from ntm_extract.normalise import normalise

TYPED = [
    # quotation marks
    ("Ông nói: 'Xã Ea H'leo đã cán đích'.", "Ông nói: “Xã Ea H'leo đã cán đích”."),
    ("xã ‘khát’ vốn", "xã “khát” vốn"),
    ("phong trào ''Cả nước chung sức''", 'phong trào "Cả nước chung sức"'),
    ("phong trào ”Cả nước chung sức”", "phong trào “Cả nước chung sức”"),
    ("mô hình “Dân vận khéo“, tổ tự quản", "mô hình “Dân vận khéo”, tổ tự quản"),
    ("khẩu hiệu “ Dân biết, dân bàn ”.", "khẩu hiệu “Dân biết, dân bàn”."),
    ("xã Ea H'leo và xã Cư M'gar", "xã Ea H'leo và xã Cư M'gar"),
    ("bà K' Brếu, ông K' Tam", "bà K' Brếu, ông K' Tam"),
    ("đi bộ 5' là tới, chạy 3'", "đi bộ 5' là tới, chạy 3'"),
    ("“Dốc có mấy cái “ổ gà” to”", "“Dốc có mấy cái “ổ gà” to”"),
    # brackets
    ("xã Sơn Lộc(huyện Can Lộc)đạt chuẩn", "xã Sơn Lộc (huyện Can Lộc) đạt chuẩn"),
    ("sáng nay(19/3), xã họp", "sáng nay (19/3), xã họp"),
    ("khoản 1(2), ông A(s)", "khoản 1(2), ông A(s)"),
    # items
    ("Kết quả:\n▪ Làm 3 km\n\uf0d8 Xây 2 nhà", "Kết quả:\n• Làm 3 km\n• Xây 2 nhà"),
    ("Kết quả:\n(1) Làm 3 km\n(2) Xây 2 nhà", "Kết quả:\n1) Làm 3 km\n2) Xây 2 nhà"),
    ("1. Kết quả\n(1) Làm 3 km\n(2) Xây 2 nhà", "1. Kết quả\n• Làm 3 km\n• Xây 2 nhà"),
    ("gồm: (1) làm đường; (2) xây nhà", "gồm: (1) làm đường; (2) xây nhà"),
    ("(12 xã đã đạt chuẩn)", "(12 xã đã đạt chuẩn)"),
]


@pytest.mark.parametrize(("typed", "read"), TYPED)
def test_signs(typed: str, read: str) -> None:
    assert normalise(typed).canonical == read


@pytest.mark.parametrize(
    "text",
    [
        "Kết luận, ông Lê Văn Khải yêu cầu:\n{}Phòng Kinh tế đôn đốc nhà thầu;\n{}Các xã trả hết nợ trước 30/9.",
        "Các xã đạt chuẩn nông thôn mới gồm:\n{}Thượng Lộc\n{}Vượng Lộc",
    ],
)
@pytest.mark.parametrize("mark", ["▪ ", "➢ ", "● ", "❖ ", "• ", "+ ", "(1) "])
def test_one_list_by_any_mark(extractor: Extractor, text: str, mark: str) -> None:
    def told(by: str) -> list[tuple[str, str]]:
        found = extractor.extract_text(text.replace("{}", by), published="2018-06-15", scope="443")
        return [(record.type, record.quote) for record in found if record.type != "place"]

    assert told("- ")
    assert told(mark) == told("- ")
