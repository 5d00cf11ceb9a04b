"""Officials: names, titles with level and place, roles; what looks like a name and is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, name, [(title, place)], roles; scope is Can Lộc district (443)
ROWS = [
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện cho biết, huyện còn khó khăn.", "Lê Văn Khải", [("Phó Chủ tịch UBND huyện", "443")], ["speaker"]),
    ("Bí thư Huyện ủy, Trưởng Ban chỉ đạo NTM huyện Trần Thị Loan chủ trì hội nghị.", "Trần Thị Loan", [("Bí thư Huyện ủy", "443"), ("Trưởng Ban chỉ đạo NTM huyện", "443")], ["chair"]),
    ("Dự lễ có đồng chí Phan Quốc Dũng, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở NN&PTNT.", "Phan Quốc Dũng", [("Ủy viên Ban Thường vụ Tỉnh ủy", "42"), ("Giám đốc Sở NN&PTNT", "42")], ["attendee"]),
    ("Theo ông Võ Minh Tâm - Chủ tịch UBND xã Thượng Lộc, đường còn hẹp.", "Võ Minh Tâm", [("Chủ tịch UBND xã Thượng Lộc", "18478")], ["speaker"]),
    ("Ông Hà Văn Sỹ, nguyên Bí thư Đảng ủy xã Thượng Lộc, vẫn nuôi ong.", "Hà Văn Sỹ", [("nguyên Bí thư Đảng ủy xã Thượng Lộc", "18478")], ["mentioned"]),
    ("Ông Ngô Đức Bình, Q. Chủ tịch UBND huyện ký quyết định.", "Ngô Đức Bình", [("Q. Chủ tịch UBND huyện", "443")], ["signatory"]),
    ("Bà Đặng Thị Mơ (Phó Bí thư Thường trực Huyện ủy) phát biểu tại hội nghị.", "Đặng Thị Mơ", [("Phó Bí thư Thường trực Huyện ủy", "443")], ["speaker"]),
    ("Anh Bùi Văn Toàn, Trưởng thôn Đông Mỹ giải thích cách làm.", "Bùi Văn Toàn", [("Trưởng thôn Đông Mỹ", None)], ["speaker"]),
]
NOBODY = [
    "Xã Nguyễn Huệ đạt chuẩn năm 2015.",
    "Đường Lê Duẩn vừa được trải nhựa.",
    "Trường THCS Phan Đình Phùng khánh thành.",
    "Thị trấn Nghèn ra quân chỉnh trang đô thị.",
    "Cầu Trần Hưng Đạo nối hai xã.",
    "Quỹ Nguyễn Thái Bình tặng quà.",
    "Bộ Chính trị ban hành nghị quyết.",
    "Giải bóng đá Cúp Hùng Vương khai mạc.",
]


@pytest.mark.parametrize(("text", "name", "positions", "roles"), ROWS)
def test_official(read: Read, text: str, name: str, positions: list[tuple[str, str | None]], roles: list[str]) -> None:
    (found,) = read("official", text, scope="443")
    assert found["name"] == name
    assert [(p["title"], p.get("place")) for p in found["positions"]] == positions
    assert found["roles"] == roles


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(read: Read, text: str) -> None:
    assert read("official", text, scope="443") == []


def test_two_names_two_titles(read: Read) -> None:
    text = "Chủ trì hội nghị có các đồng chí: Bí thư Huyện ủy Lê Văn Khải, Chủ tịch UBND huyện Trần Thị Loan."
    assert [(o["name"], [p["title"] for p in o["positions"]]) for o in read("official", text, scope="443")] == [
        ("Lê Văn Khải", ["Bí thư Huyện ủy"]),
        ("Trần Thị Loan", ["Chủ tịch UBND huyện"]),
    ]


def test_one_plural_title_for_two(read: Read) -> None:
    text = "Thanh tra làm việc với hai cán bộ địa chính Phùng Văn Hải, Lê Thị Nga ở xã Thượng Lộc."
    assert [[p["title"] for p in o["positions"]] for o in read("official", text, scope="18478")] == [["cán bộ địa chính"], ["cán bộ địa chính"]]


def test_a_person_is_one_record_however_often_named(read: Read) -> None:
    text = "Ông Lê Văn Khải, Chủ tịch UBND huyện dự lễ. Ông Khải đề nghị các xã cố gắng. Chủ tịch UBND huyện nhấn mạnh vai trò của dân."
    (found,) = read("official", text, scope="443")
    assert [text[s:e] for s, e in found["mentions"]] == ["Lê Văn Khải", "Ông Khải", "Chủ tịch UBND huyện"]
    assert found["roles"] == ["speaker", "attendee"]


def test_minutes_tell_who_was_there_and_who_signed(read: Read) -> None:
    text = (
        "BIÊN BẢN HỌP\nThời gian: 14 giờ 00, ngày 14/3/2016.\nII. Thành phần:\n1. Ông Lê Văn Khải, Chủ tịch UBND huyện - chủ trì;\n"
        "2. Bà Trần Thị Loan, Trưởng phòng Nông nghiệp;\nIII. Nội dung:\nHọp bàn kế hoạch.\n\nTHƯ KÝ\n(đã ký)\nNguyễn Văn Hợi\n"
    )
    roles = {o["name"]: o["roles"] for o in read("official", text, published="2016-03-14", scope="443")}
    assert roles == {"Lê Văn Khải": ["chair"], "Trần Thị Loan": ["attendee"], "Nguyễn Văn Hợi": ["signatory"]}
