"""Statements of talk that is written down: interviews and round tables by their labels, answers to voters, speeches by their titles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str]]
MET = "Phóng viên đã trao đổi với ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc.\n"
KHAI, LOAN = "Lê Văn Khải", "Trần Thị Loan"


def _told(read: Read, text: str) -> Told:
    return [
        (s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443", published="2021-11-05")
    ]


@pytest.mark.parametrize(
    "asker",
    [
        "P.V.: ",
        "● PV: ",
        "+ Phóng viên hỏi: ",
        "PV Báo Nhân Dân: ",
        "MC: ",
        "BTV: ",
        "Người dẫn chương trình: ",
        "Báo Hà Tĩnh: ",
        "Dân Việt: ",
        "PV - ",
    ],
)
def test_who_asks_says_nothing(read: Read, asker: str) -> None:
    text = f"{MET}{asker}Thưa ông, vì sao huyện chưa về đích?\nÔng Lê Văn Khải: Xã bãi ngang còn thiếu vốn.\n{asker}Ông có kiến nghị gì với tỉnh?\nÔng Lê Văn Khải: Đề nghị tỉnh sớm phân bổ vốn."
    assert _told(read, text) == [
        ("shortcoming", KHAI, "Xã bãi ngang còn thiếu vốn"),
        ("directive", KHAI, "Đề nghị tỉnh sớm phân bổ vốn"),
    ]


TALKS: list[tuple[str, Told]] = [
    # who speaks is named in a line of its own, before several paragraphs
    (
        "Tọa đàm nông thôn mới\nÔng Lê Văn Khải, Giám đốc Sở NN&PTNT:\nKết quả giữa các huyện chưa đồng đều.\nCần ưu tiên vốn cho xã khó khăn.\nBà Trần Thị Loan, Chủ tịch UBND xã Thượng Lộc:\nVướng nhất là nước thải sinh hoạt.\nChúng tôi kiến nghị tỉnh hỗ trợ kinh phí làm rãnh.",
        [
            ("shortcoming", KHAI, "Kết quả giữa các huyện chưa đồng đều"),
            ("directive", KHAI, "Cần ưu tiên vốn cho xã khó khăn"),
            ("shortcoming", LOAN, "Vướng nhất là nước thải sinh hoạt"),
            ("directive", LOAN, "kiến nghị tỉnh hỗ trợ kinh phí làm rãnh"),
        ],
    ),
    # but tasks that are given out, and one line alone
    (
        "Phân công nhiệm vụ\nÔng Lê Văn Khải, Phó Chủ tịch UBND xã:\n- Phụ trách các thôn còn chậm.\nBà Trần Thị Loan, Chủ tịch Hội Phụ nữ xã:\n- Phụ trách tiêu chí môi trường.",
        [],
    ),
    # a line that ends with a question and is no label of who asks
    (
        "Đại biểu Lê Văn Khải: Vì sao đường thôn 3 hư hỏng mà không sửa?",
        [("shortcoming", KHAI, "Vì sao đường thôn 3 hư hỏng mà không sửa?")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TALKS)
def test_round_tables(read: Read, text: str, expected: Told) -> None:
    assert _told(read, text) == expected


VOTERS = "Trả lời kiến nghị của cử tri\n"
ANSWERS: list[tuple[str, Told]] = [
    # an answer behind its label asks, admits and promises, whoever gives it
    (VOTERS + "1. Cử tri xã Quang Lộc đề nghị sớm làm nhà văn hóa thôn 4.\nTrả lời: Đề nghị UBND xã hoàn thiện thủ tục; huyện sẽ bố trí phần vốn còn lại.", [("directive", "Cử tri xã Quang Lộc", "đề nghị sớm làm nhà văn hóa thôn 4"), ("directive", None, "Đề nghị UBND xã hoàn thiện thủ tục"), ("commitment", None, "huyện sẽ bố trí phần vốn còn lại")]),
    ("Kiến nghị của cử tri xã Trường Lộc: Kênh tưới hư hỏng, đề nghị huyện kiểm tra.\nKết quả giải quyết: Giao Phòng Nông nghiệp kiểm tra, xử lý trước 30/6/2022.", [("shortcoming", "cử tri xã Trường Lộc", "Kênh tưới hư hỏng"), ("directive", "cử tri xã Trường Lộc", "đề nghị huyện kiểm tra"), ("directive", None, "Giao Phòng Nông nghiệp kiểm tra, xử lý trước 30/6/2022")]),
    ("Câu hỏi 3: Đề nghị huyện có giải pháp tiêu thụ quế.\nTrả lời của Phòng Kinh tế huyện Can Lộc:\nĐầu ra cho quế còn bấp bênh.", [("directive", None, "Đề nghị huyện có giải pháp tiêu thụ quế"), ("shortcoming", "Phòng Kinh tế huyện Can Lộc", "Đầu ra cho quế còn bấp bênh")]),
    ("Nội dung kiến nghị: Sớm sửa cầu Cừa (cử tri xã Thượng Lộc).\nTrả lời: Cầu Cừa do huyện quản lý.", [("directive", "cử tri xã Thượng Lộc", "Sớm sửa cầu Cừa (cử tri xã Thượng Lộc)")]),
    # who asks for something promises for his own unit; for another it is an order
    ("UBND huyện đề nghị xã hoàn thiện hồ sơ; UBND huyện sẽ bố trí vốn.", [("directive", "UBND huyện", "đề nghị xã hoàn thiện hồ sơ"), ("commitment", "UBND huyện", "UBND huyện sẽ bố trí vốn")]),
    ("UBND tỉnh đề nghị huyện hoàn thiện hồ sơ; huyện sẽ tiếp tục bố trí vốn.", [("directive", "UBND tỉnh", "đề nghị huyện hoàn thiện hồ sơ"), ("directive", "UBND tỉnh", "huyện sẽ tiếp tục bố trí vốn")]),
    # no label of an answer
    ("Ông Lê Văn Khải trả lời báo chí. Bãi rác thôn 3 rộng 2 ha.", []),
    ("Giải quyết việc làm: xã có 120 lao động đi làm việc ở nước ngoài.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_answers_to_voters(read: Read, text: str, expected: Told) -> None:
    assert _told(read, text) == expected


SPEECH = "Kính thưa các đồng chí!\nTiến độ ở các xã bãi ngang còn chậm.\nTôi yêu cầu các xã làm tốt mấy việc sau:\nMột là, rà soát lại từng tiêu chí."


@pytest.mark.parametrize(("title", "who"), [
    ("BÀI PHÁT BIỂU CỦA ĐỒNG CHÍ LÊ VĂN KHẢI, BÍ THƯ HUYỆN ỦY CAN LỘC", KHAI),
    ("PHÁT BIỂU\nCỦA ĐỒNG CHÍ CHỦ TỊCH UBND HUYỆN CAN LỘC LÊ VĂN KHẢI", KHAI),
    ("BÀI PHÁT BIỂU\ncủa Chủ tịch UBND huyện tại Hội nghị tổng kết", "Chủ tịch UBND huyện"),
    ("LỜI KÊU GỌI\nCủa Chủ tịch UBND xã Thượng Lộc về xây dựng nông thôn mới", "Chủ tịch UBND xã Thượng Lộc"),
])  # fmt: skip
def test_whose_speech_its_title_tells(read: Read, title: str, who: str) -> None:
    assert _told(read, f"{title}\n{SPEECH}") == [
        ("shortcoming", who, "Tiến độ ở các xã bãi ngang còn chậm"),
        ("directive", who, "rà soát lại từng tiêu chí"),
    ]


@pytest.mark.parametrize(("title", "names"), [
    ("PHÁT BIỂU CỦA ĐỒNG CHÍ LÊ VĂN KHẢI, BÍ THƯ HUYỆN ỦY", [KHAI]),
    ("GƯƠNG SÁNG: BÀ TRẦN THỊ LOAN", [LOAN]),
    ("BÀ TRẦN THỊ LOAN HIẾN ĐẤT LÀM ĐƯỜNG", []),
    ("ĐẢNG BỘ VÀ CÁC ĐỒNG CHÍ LÃNH ĐẠO HUYỆN", []),
    ("ĐỒNG CHÍ, ĐỒNG BÀO HUYỆN CAN LỘC", []),
])  # fmt: skip
def test_names_in_a_heading_of_capitals(read: Read, title: str, names: list[str]) -> None:
    assert [o["name"] for o in read("official", f"{title}\nNăm nay, huyện Can Lộc có thêm 2 xã đạt chuẩn.")] == names
