"""Officials in papers: tables of people, signature blocks as they are laid out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
_DONE = "Điều 2. Quyết định có hiệu lực kể từ ngày ký.\n\n"

# text, {name: titles}; scope is Can Lộc district (443)
TABLES: list[tuple[str, dict[str, list[str]]]] = [
    ("TT | Họ và tên | Chức vụ | Nhiệm vụ\n1 | Ông Lê Văn Khải | Phó Bí thư, Chủ tịch UBND xã | Trưởng ban\n2 | PHAN THỊ HÀ | Bí thư Đoàn xã | Thành viên", {"Lê Văn Khải": ["Phó Bí thư", "Chủ tịch UBND xã", "Trưởng ban"], "Phan Thị Hà": ["Bí thư Đoàn xã", "Thành viên"]}),
    ("TT\tHọ và tên\tNgày sinh\tChức vụ\n1\tKim Sa Rây\t12/3/1980\tTrưởng ấp 4\n2\tThạch Thị Sô Phi\t01/5/1975\tGiáo viên", {"Kim Sa Rây": ["Trưởng ấp 4"], "Thạch Thị Sô Phi": []}),
    ("STT\nHọ và tên\nChức vụ\nĐiện thoại\n1\nLê Văn Khải\nChủ tịch UBND xã\n0912345678\n2\nPhan Thị Hà\nTrưởng thôn\n0987654321", {"Lê Văn Khải": ["Chủ tịch UBND xã"], "Phan Thị Hà": ["Trưởng thôn"]}),
    ("TT | Tên xã | Chức năng\n1 | Kim Song Trường | Đất ở\n2 | Thượng Lộc | Đất lúa", {}),
    ("TT | Họ và tên | Chức vụ\n1 | Chưa bầu | Chủ tịch UBND xã\n2 | Lê Văn Khải | Trưởng thôn", {"Lê Văn Khải": ["Trưởng thôn"]}),
]  # fmt: skip

# text below a decision, {name: (titles, roles)}
SIGNED: list[tuple[str, dict[str, tuple[list[str], list[str]]]]] = [
    ("Nơi nhận:                            TM. ỦY BAN NHÂN DÂN\n- Như Điều 1;                                CHỦ TỊCH\n- Lưu: VT.\n\n                                        Lê Văn Khải", {"Lê Văn Khải": (["CHỦ TỊCH"], ["signatory"])}),
    ("Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tKT. CHỦ TỊCH\n- Lưu: VT.\tPHÓ CHỦ TỊCH\n\n\tLê Văn Khải", {"Lê Văn Khải": (["PHÓ CHỦ TỊCH"], ["signatory"])}),
    ("TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐã ký\n\nLÊ VĂN KHẢI", {"Lê Văn Khải": (["PHÓ BÍ THƯ"], ["signatory"])}),
    ("CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI\n\nLƯƠNG THỰC THỰC PHẨM", {}),
    ("- Lưu: VT.\n\nLê Văn Khải", {"Lê Văn Khải": ([], ["author"])}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), TABLES)
def test_people_of_tables(read: Read, text: str, titles: dict[str, list[str]]) -> None:
    found = read("official", text, scope="443")
    assert {r["name"]: [p["title"] for p in r["positions"]] for r in found} == titles
    assert {r for official in found for r in official["roles"]} <= {"mentioned"}


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_who_signs(read: Read, text: str, signed: dict[str, tuple[list[str], list[str]]]) -> None:
    found = read("official", _DONE + text, scope="443")
    assert {r["name"]: ([p["title"] for p in r["positions"]], r["roles"]) for r in found} == signed


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("THƯ KÝ - Phan Thị Hà; TRƯỞNG ĐOÀN - Lê Văn Khải (đã ký)", {"Phan Thị Hà", "Lê Văn Khải"}),
        ("Chủ trì: Lê Văn Khải (đã ký) - Thư ký: Phan Thị Hà (đã ký)", {"Phan Thị Hà", "Lê Văn Khải"}),
        ("Thư ký: Phan Thị Hà; chủ trì: Lê Văn Khải", set()),
        ("THƯ KÝ đọc biên bản, ông Lê Văn Khải nghe.", set()),
    ],
)  # fmt: skip
def test_who_signs_on_one_line(read: Read, line: str, signed: set[str]) -> None:
    found = read("official", _DONE + "Biên bản lập thành 04 bản, thông qua lúc 11 giờ.\n" + line, scope="443")
    assert {r["name"] for r in found if "signatory" in r["roles"]} == signed
