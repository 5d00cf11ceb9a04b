"""Statements: who asks for what, what is wrong, what is promised; plain news is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện đề nghị các xã tập trung rà soát từng tiêu chí.", "directive", "Lê Văn Khải"),
    ("Bí thư Huyện ủy Trần Thị Loan yêu cầu các phòng, ban bám sát cơ sở, tháo gỡ vướng mắc.", "directive", "Trần Thị Loan"),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện thẳng thắn chỉ ra tiến độ còn chậm, một số xã trông chờ, ỷ lại.", "shortcoming", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cam kết sẽ hoàn thành tuyến đường trước tháng 10.", "commitment", "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy biểu dương những kết quả mà xã Thượng Lộc đã đạt được.", "assessment", "Lê Văn Khải"),
]
NOTHING = [
    "Xã Thượng Lộc làm 12 km đường bê tông trong năm 2017.",
    "Công tác giao thông được các cấp quan tâm.",
    "Hội nghị đáp ứng yêu cầu đề ra.",
    "Dân phải đóng 4 triệu đồng mỗi hộ.",
    "Ban chỉ đạo huyện gồm 25 thành viên.",
]


@pytest.mark.parametrize(("text", "kind", "speaker"), ROWS)
def test_statement(read: Read, text: str, kind: str, speaker: str) -> None:
    (found,) = read("statement", text, scope="443")
    assert (found["kind"], found.get("speaker")) == (kind, speaker)


@pytest.mark.parametrize("text", NOTHING)
def test_no_statement(read: Read, text: str) -> None:
    assert read("statement", text, scope="443") == []
