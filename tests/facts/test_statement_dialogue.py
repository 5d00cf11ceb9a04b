"""Statements of talk that is written down: interviews and round tables by their labels, answers to voters, speeches by their titles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ntm_extract import Extractor

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


LISTS: list[tuple[str, Told]] = [
    # every item of a list of tasks is one, whatever its verb and whoever is to act
    ("UBND xã kêu gọi bà con thực hiện tốt các việc sau:\n- Mỗi gia đình làm một hố rác; không thả rông gia súc.\n- Treo cờ Tổ quốc vào các ngày lễ.\nXã có 12 thôn.", [("directive", "UBND xã", "Mỗi gia đình làm một hố rác"), ("directive", "UBND xã", "không thả rông gia súc"), ("directive", "UBND xã", "Treo cờ Tổ quốc vào các ngày lễ")]),
    ("BÀI THAM LUẬN\nCủa đồng chí Lê Văn Khải, Bí thư Đảng ủy xã Thượng Lộc\nKính thưa các đồng chí!\nNhân đây xin kiến nghị:\n- Huyện sớm nạo vét kênh nội đồng;\n- Tỉnh hỗ trợ 02 trạm lọc nước.\nKính chúc hội nghị thành công tốt đẹp!", [("directive", KHAI, "Huyện sớm nạo vét kênh nội đồng"), ("directive", KHAI, "Tỉnh hỗ trợ 02 trạm lọc nước")]),
    # what is wrong, numbers and names are none
    ("Cử tri xã Thượng Lộc kiến nghị:\n- Giá phân bón tăng cao.", [("shortcoming", "Cử tri xã Thượng Lộc", "Giá phân bón tăng cao")]),
    ("UBND huyện giao chỉ tiêu cho các xã như sau:\n- Xã Thượng Lộc: 3 km đường\n- Xã Quang Lộc: 2 km đường", []),
    ("UBND huyện kêu gọi nhân dân làm tốt các việc sau:\nNăm nay huyện làm 12 km đường.\n- Treo cờ là nếp của làng.", []),
    # a turn of phrase, and who takes his leave praises nobody
    ("Ông Lê Văn Khải, Chủ tịch UBND xã phát biểu: Nói đi cũng phải nói lại, rác ở thôn 4 chưa được thu gom.", [("shortcoming", KHAI, "rác ở thôn 4 chưa được thu gom")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã phát biểu: Xin kính chúc đại hội thành công tốt đẹp.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nhiệt liệt chúc mừng các thôn đạt chuẩn.", [("assessment", KHAI, "nhiệt liệt chúc mừng các thôn đạt chuẩn")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_tasks_and_leave_taking(read: Read, text: str, expected: Told) -> None:
    assert _told(read, text) == expected


ROLES = [
    # who takes his turn is named as a delegate; a list of those present names them below its heading
    ("HĐND huyện chất vấn.\n- Đại biểu Lê Văn Khải (Tổ Can Lộc): Đường còn hẹp.\n- Bà Trần Thị Loan: Huyện sẽ mở rộng đường.", {KHAI: ["speaker"], LOAN: ["speaker"]}),
    ("BIÊN BẢN\nII. Đại biểu tham dự:\n- Ông Lê Văn Khải, Chủ tịch UBND xã", {KHAI: ["attendee"]}),
    # a speech greets those who are there; an interview whom it asks
    ("Kính thưa đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh!\nKính thưa các đồng chí!\nHuyện có 12 xã.", {KHAI: ["attendee"]}),
    ("Kính thưa ông Lê Văn Khải, huyện có mấy xã về đích?\nHuyện có 12 xã.", {KHAI: ["mentioned"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles_of_those_who_speak_and_are_greeted(read: Read, text: str, expected: dict[str, list[str]]) -> None:
    assert {o["name"]: o["roles"] for o in read("official", text, scope="443")} == expected


STATUS = [
    # what a question complains of or wants solved says nothing of what the answer counts
    ("Đại biểu Hoa: Vì sao trạm y tế vẫn còn dang dở?\nÔng Lê Văn Khải: Đến 30/9, huyện có 12 km đường bê tông.", "achieved"),
    ("Giải pháp nào để xử lý nợ đọng?\nÔng Lê Văn Khải: Tổng nợ của huyện là 12 tỷ đồng.", "achieved"),
    # but what it asks for to come does
    ("Mục tiêu của năm 2022 là gì?\nÔng Lê Văn Khải: Làm 12 km đường bê tông.", "target"),
    ("Giải pháp thời gian tới là gì?\nÔng Lê Văn Khải: Làm 12 km đường bê tông.", "target"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_what_a_question_says_of_the_answer(read: Read, text: str, status: str) -> None:
    assert [f["status"] for f in read("figure", text, scope="443", published="2021-11-05")] == [status]


OWNED: list[tuple[str, Told]] = [
    # what somebody owns up to goes with the verb, and is his who speaks for the office
    ("HĐND tỉnh chất vấn.\n- Giám đốc Sở Lê Văn Khải: Sở xin nhận trách nhiệm về khâu thẩm tra còn nể nang.", [("shortcoming", KHAI, "xin nhận trách nhiệm về khâu thẩm tra còn nể nang")]),
    ("Chủ tịch UBND xã Lê Văn Khải nhận khuyết điểm trước nhân dân vì chậm trả tiền.", [("shortcoming", KHAI, "nhận khuyết điểm trước nhân dân vì chậm trả tiền")]),
    ("Chủ tịch UBND xã Lê Văn Khải nhận trách nhiệm trước cử tri. Xã có 12 thôn.", []),
    ("Chủ tịch UBND xã Lê Văn Khải được phân công trách nhiệm về tiêu chí môi trường.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_what_is_owned_up_to(read: Read, text: str, expected: Told) -> None:
    assert _told(read, text) == expected


SEATS = [
    # a title in lines: a later one says who holds it and where
    ("GHI NHANH PHIÊN CHẤT VẤN\ntại kỳ họp thứ 4, HĐND tỉnh Hà Tĩnh (10-12-2020)\n- Đại biểu Lê Văn Khải (Tổ đại biểu huyện Can Lộc): Đường còn hẹp.", "42", "HĐND tỉnh Hà Tĩnh"),
    ("GHI NHANH PHIÊN CHẤT VẤN\nngày 10-12-2020\nHuyện Can Lộc có 12 xã.", "443", None),
    # whose programme a review is of; not of whom comes from below, nor what its communes reach
    ("THAM LUẬN\ncủa đồng chí Lê Văn Khải, Bí thư Đảng ủy xã Thượng Lộc tại Hội nghị tổng kết 10 năm xây dựng nông thôn mới huyện Can Lộc", "443", None),
    ("Ngày 5/12, UBND tỉnh Hà Tĩnh tổ chức hội nghị tổng kết xây dựng nông thôn mới huyện Can Lộc.", "42", "UBND tỉnh Hà Tĩnh"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "organizer"), SEATS)
def test_where_a_meeting_in_a_title_is_held(read: Read, text: str, place: str, organizer: str | None) -> None:
    assert [(m.get("place"), m.get("organizer")) for m in read("meeting", text, published="2020-12-11")] == [(place, organizer)]


def test_a_title_that_stands_twice_asks_nothing(extractor: Extractor) -> None:
    title = "Hồi âm bạn đọc: Vì sao đường thôn Đông hỏng?\n"
    body = "\nCử tri xã Sơn Lộc phản ánh đường thôn Đông hư hỏng nặng. Chủ tịch UBND xã cam kết sửa xong trước 30/9."
    single = extractor.extract_text(title + body, published="2018-06-15").of("statement")
    twice = extractor.extract_text(title + title + body, published="2018-06-15").of("statement")
    assert single
    assert [(s.kind, s.speaker, s.quote) for s in twice] == [(s.kind, s.speaker, s.quote) for s in single]
