"""Statements of whole short texts, genre by genre: minutes of a village, an interview, a political report, a radio script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


def _told(read: Read, text: str) -> list[tuple[str, str | None, str]]:
    return [(s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443")]


def test_everybody_counts_in_minutes(read: Read) -> None:
    text = (
        "BIÊN BẢN\nHọp thôn Đông Mỹ về việc góp tiền làm đường\n\nChủ trì: ông Lê Văn Khải - Trưởng thôn\n\nÝ kiến nhân dân:\n"
        "- Ông Nguyễn Văn Bình: mức 2 triệu đồng/khẩu là cao, nhà tôi 6 khẩu lấy đâu ra.\n"
        "- Bà Hồ Thị Hoa: đồng ý hiến 20 m2 đất, nhưng xã phải xây lại tường rào cho dân.\n"
        "- Anh Võ Văn Hùng: nên làm đường rộng 4 m.\n"
        "- Chị Phan Thị Tám: nhà tôi có 6 khẩu, làm 3 sào ruộng.\n"
    )
    assert [(kind, who) for kind, who, _ in _told(read, text)] == [
        ("shortcoming", "Nguyễn Văn Bình"),
        ("directive", "Hồ Thị Hoa"),
        ("directive", "Võ Văn Hùng"),
    ]


def test_an_interview(read: Read) -> None:
    text = (
        "Phóng viên: Thưa ông, vì sao năm nay xã chưa về đích?\n"
        "Ông Lê Văn Khải, Chủ tịch UBND xã: Đất nhà văn hóa xóm 4 dân đang kiện. Xã nghèo nên vốn đối ứng tính dần.\n"
        "Phóng viên: Ông kiến nghị gì?\n"
        "Ông Lê Văn Khải: Tỉnh nên trả sớm 4 tỷ đồng đã hứa. Tôi đã ký cam kết với Huyện ủy."
    )
    assert _told(read, text) == [
        ("shortcoming", "Lê Văn Khải", "Đất nhà văn hóa xóm 4 dân đang kiện"),
        ("directive", "Lê Văn Khải", "Tỉnh nên trả sớm 4 tỷ đồng đã hứa"),
    ]


def test_an_interview_that_labels_nobody(read: Read) -> None:
    text = (
        "Phóng viên đã có cuộc trao đổi với ông Lê Văn Khải, Chủ tịch UBND xã.\n"
        "Thưa ông, vì sao năm nay xã chưa về đích?\n"
        "Đất nhà văn hóa xóm 4 dân đang kiện. Xã nghèo nên vốn đối ứng tính dần.\n"
        "Ông có kiến nghị gì với tỉnh và huyện?\n"
        "Tỉnh nên trả sớm 4 tỷ đồng đã hứa.\n"
        "Trân trọng cảm ơn ông!\n"
        "Tỉnh nên là nơi yên bình như thế."
    )
    assert _told(read, text)[:2] == [
        ("shortcoming", "Lê Văn Khải", "Đất nhà văn hóa xóm 4 dân đang kiện"),
        ("directive", "Lê Văn Khải", "Tỉnh nên trả sớm 4 tỷ đồng đã hứa"),
    ]


SPEECH = "Kính thưa các đồng chí!\nHuyện đã có 12 xã đạt chuẩn. Một số cấp ủy chưa thật sự quyết liệt.\nTôi đề nghị các xã tập trung vào các việc sau:\nMột là, tiếp tục rà soát từng tiêu chí.\nThứ hai, các xã phải giao việc cho từng người.\nThưa các đồng chí!\nChúc các đồng chí mạnh khỏe."
WANTED = [
    ("shortcoming", "Một số cấp ủy chưa thật sự quyết liệt"),
    ("directive", "tiếp tục rà soát từng tiêu chí"),
    ("directive", "các xã phải giao việc cho từng người"),
]


@pytest.mark.parametrize(("before", "who"), [
    ("Báo trân trọng giới thiệu toàn văn bài phát biểu của đồng chí Lê Văn Khải, Bí thư Huyện ủy.", "Lê Văn Khải"),
    ("Đồng chí Lê Văn Khải, Bí thư Huyện ủy chủ trì hội nghị. Dự hội nghị có đồng chí Hồ Văn Minh, Phó Chủ tịch UBND huyện. Báo giới thiệu toàn văn kết luận.", "Lê Văn Khải"),
    ("Tại hội nghị, đồng chí Lê Văn Khải, Bí thư Huyện ủy đã phát biểu.", "Lê Văn Khải"),
])  # fmt: skip
def test_a_speech_in_full(read: Read, before: str, who: str) -> None:
    told = _told(read, f"Hội nghị sơ kết\n{before}\n{SPEECH}")
    assert [(kind, quote) for kind, _, quote in told] == WANTED
    assert {speaker for _, speaker, _ in told} == {who}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_that_was_announced_is_his_to_its_end(read: Read, gap: str) -> None:
    items = [f"{n}. {done} trong tháng sau." for n, done in enumerate(("Tổ chức dọn vệ sinh đường thôn", "Rà soát từng tiêu chí", "Hoàn thiện hồ sơ các tiêu chí", "Tập trung giải ngân vốn", "Tăng cường kiểm tra các thôn", "Khẩn trương sửa đường thôn"), 1)]
    told = _told(read, gap.join(["Sáng 5/6, Ban Chỉ đạo xã yêu cầu các thôn thực hiện tốt các việc sau:", *items, "Xã có 12 thôn, 3 trường học."]))
    assert [quote for _, _, quote in told] == [item[3:-1] for item in items]


def test_a_greeting_alone_makes_no_speech(read: Read) -> None:
    text = "Đồng chí Lê Văn Khải, Bí thư Huyện ủy dự.\n“Kính thưa các đồng chí!”, hội trường lặng đi.\nThứ hai, các xã họp."
    assert _told(read, text) == []


def test_bullets_under_what_is_wrong(read: Read) -> None:
    text = (
        "BÁO CÁO CHÍNH TRỊ\ntrình Đại hội Đảng bộ xã Thượng Lộc\n\nPhần thứ nhất. Kết quả\n- Thu ngân sách dựa vào bán đất.\n\n"
        "Phần thứ hai. Hạn chế, khuyết điểm\n- Một số chi bộ sinh hoạt còn đơn điệu.\n- Thu ngân sách dựa cả vào bán đất.\n- Xã đã mở 2 lớp học.\n"
    )
    assert [(kind, quote) for kind, _, quote in _told(read, text)] == [
        ("shortcoming", "Một số chi bộ sinh hoạt còn đơn điệu"),
        ("shortcoming", "Thu ngân sách dựa cả vào bán đất"),
    ]


def test_a_radio_script(read: Read) -> None:
    text = (
        "Mang chuyện hỏi xã, Phó Chủ tịch UBND xã Lê Văn Khải thở dài: hợp tác xã môi trường nợ lương công nhân ba tháng. "
        "Ông bảo sẽ họp dân tính lại mức thu. Theo ông, 15.000 đồng/hộ/tháng không đủ tiền dầu.\n\n"
        "Trưởng phòng Tài nguyên và Môi trường huyện Trần Thị Loan thì nói thẳng xã làm chưa hết trách nhiệm; lẽ ra phải lập hai điểm tập kết từ năm ngoái. "
        "Bà hẹn cuối tháng sẽ về kiểm tra lại. Ông bảo vệ chợ mở cổng."
    )
    assert _told(read, text) == [
        ("shortcoming", "Lê Văn Khải", "hợp tác xã môi trường nợ lương công nhân ba tháng"),
        ("commitment", "Lê Văn Khải", "sẽ họp dân tính lại mức thu"),
        ("shortcoming", "Lê Văn Khải", "15.000 đồng/hộ/tháng không đủ tiền dầu"),
        ("shortcoming", "Trần Thị Loan", "xã làm chưa hết trách nhiệm"),
        ("shortcoming", "Trần Thị Loan", "lẽ ra phải lập hai điểm tập kết từ năm ngoái"),
        ("commitment", "Trần Thị Loan", "cuối tháng sẽ về kiểm tra lại"),
    ]


def test_what_is_firmly_denied_and_what_comes_late(read: Read) -> None:
    text = "Ông Lê Văn Khải, Bí thư Đảng ủy xã khẳng định không thu thêm của dân một đồng nào."
    assert _told(read, text) == [("commitment", "Lê Văn Khải", "không thu thêm của dân một đồng nào")]
    assert _told(read, "Ông Lê Văn Khải, Bí thư Đảng ủy xã khẳng định không có chuyện ép dân góp tiền.") == []
    text = "Ông Lê Văn Khải, Trưởng phòng Nông nghiệp huyện trả lời: tuyến kênh dài 3,2 km, vốn 11 tỷ đồng, sẽ khởi công trong quý I."
    assert _told(read, text) == [("commitment", "Lê Văn Khải", "sẽ khởi công trong quý I")]


def test_numbers_too_small_for_what_is_needed(read: Read) -> None:
    text = "Ông Lê Văn Khải, Chủ tịch UBND xã cho biết: tỷ lệ thu gom rác mới 64%, trong khi quy định là 90%."
    assert [kind for kind, _, _ in _told(read, text)] == ["shortcoming"]
    assert _told(read, "Ông Lê Văn Khải, Chủ tịch UBND xã cho biết: xã thu gom rác 94%, trong khi quy định là 90%.") == []


def test_a_letter_and_its_pledge(read: Read) -> None:
    text = (
        "Kính gửi: UBND huyện Can Lộc\n\nUBND xã Thượng Lộc báo cáo tiến độ như sau:\n\n1. Đường trục thôn: làm được 3,2 km.\n2. Nhà văn hóa: thôn 4 xuống cấp, rác bốc mùi.\n"
        "3. Kiến nghị: huyện cho xã ứng 700 triệu đồng; sớm thẩm định dự toán đường vào trường.\nUBND xã cam kết hoàn thành trước 31/12.\n\nTM. UBND XÃ\nCHỦ TỊCH\nLê Văn Khải"
    )
    assert [(kind, who) for kind, who, _ in _told(read, text)] == [
        ("shortcoming", "UBND xã"),
        ("directive", "UBND xã"),
        ("directive", "UBND xã"),
        ("commitment", "UBND xã"),
    ]


def test_who_is_told_of_does_not_speak(read: Read) -> None:
    text = "Chủ tịch UBND xã Lê Văn Khải nói chợ huyện đã xuống cấp. Bà Hồ Thị Hoa có quầy vải ở đó, mái dột nát, nền ngập úng. Vì vậy xã cần làm lại nền chợ."
    assert [who for _, who, _ in _told(read, text)] == ["Lê Văn Khải"]
    for gap in ("\n", "\n\n"):
        text = f"UBND xã Thượng Lộc nói chợ huyện đã xuống cấp.{gap}Nhưng Thượng Lộc chưa hết lo, trạm y tế còn thiếu hụt bác sĩ."
        assert [who for _, who, _ in _told(read, text)] == ["UBND xã Thượng Lộc", None]
        text = f"Chủ tịch UBND xã Lê Văn Khải nói chợ huyện đã xuống cấp.{gap}Đường vào chợ xuống cấp nghiêm trọng, chưa được sửa."
        assert [who for _, who, _ in _told(read, text)] == ["Lê Văn Khải"] * 2
    text = "Theo đó, huyện ứng 3 tỷ đồng cho xã; từng hộ nghèo phải có một đảng viên kèm."
    assert _told(read, text) == []
    text = "Bà Hồ Thị Hoa thì lo chuyện đất bỏ hoang vì thiếu nước."
    assert [(kind, who) for kind, who, _ in _told(read, text)] == [("shortcoming", "Hồ Thị Hoa")]


def test_what_is_only_taken_note_of(read: Read) -> None:
    assert _told(read, "Chủ tịch UBND xã Lê Văn Khải ghi nhận 26 ý kiến của bà con.") == []
    assert [kind for kind, _, _ in _told(read, "Chủ tịch UBND xã Lê Văn Khải ghi nhận sự cố gắng của bà con.")] == ["assessment"]


def test_a_committee_decides(read: Read) -> None:
    text = (
        "Các ý kiến đều lo hồ sơ tiêu chí y tế bị thất lạc. Đồng chí Lê Văn Khải, Trưởng Ban Chỉ đạo chốt: hồ sơ nào mất thì lập lại, không đổ lỗi cho nhau. "
        "Chủ tọa kết luận: giao UBND huyện báo cáo tại kỳ họp sau; Ban Kinh tế - Xã hội giám sát việc khắc phục; trước mắt bù giá cho hộ nghèo."
    )
    assert [(kind, who) for kind, who, _ in _told(read, text)] == [
        ("shortcoming", "Các ý kiến"),
        ("directive", "Lê Văn Khải"),
        ("directive", "Chủ tọa"),
        ("directive", "Chủ tọa"),
        ("directive", "Chủ tọa"),
    ]
    assert _told(read, "Cuối buổi, ông Lê Văn Khải chốt danh sách 12 hộ góp đất, trước mắt họp xóm vào thứ bảy.") == []


MINUTES = "BIÊN BẢN HỌP BAN QUẢN LÝ XÂY DỰNG NÔNG THÔN MỚI\n\nHôm nay, ngày 12/4/2017, tại hội trường UBND xã Thượng Lộc.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what stands before the verb of the one whom the label names
        (MINUTES + "- Ông Phạm Văn Bình, Trưởng thôn Đông Mỹ: thôn còn 800 m đường ngõ chưa có đá, đề nghị xã cấp 60 m3 đá trước 30/4.", [("shortcoming", "Phạm Văn Bình"), ("directive", "Phạm Văn Bình")]),
        (MINUTES + "- Ông Phạm Văn Bình, Trưởng thôn Đông Mỹ, đề nghị xã cấp 60 m3 đá trước 30/4.", [("directive", "Phạm Văn Bình")]),
        # in minutes what a speaker goes on with needs no strong word
        (MINUTES + "Bà Trần Thị Lan, Phó Chủ tịch UBND xã báo cáo: xã đạt 15/20 tiêu chí. Tiêu chí giao thông mới đạt 62% trong khi quy định là 75%; vườn mẫu có 18/22 vườn.", [("shortcoming", "Trần Thị Lan")]),
        ("Bà Trần Thị Lan, Phó Chủ tịch UBND xã cho biết xã đạt 15/20 tiêu chí. Tiêu chí giao thông mới đạt 62%.", []),
        # a report of what voters have asked for
        ("BÁO CÁO\nTổng hợp ý kiến, kiến nghị của cử tri trước kỳ họp thứ 7 HĐND huyện\n\n1. Lĩnh vực chính sách\n- Việc bình xét hộ nghèo ở hai thôn chưa công khai.\n- Kiến nghị Công ty Thủy lợi nạo vét kênh N3 trước vụ Hè Thu.\n", [("shortcoming", None), ("directive", None)]),
        ("BÁO CÁO\nKết quả trả lời kiến nghị của cử tri\n\n1. Lĩnh vực chính sách\n- Việc bình xét hộ nghèo ở hai thôn chưa công khai.\n", []),
    ],
)  # fmt: skip
def test_minutes_and_petitions(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [  # news on prices and courts: what there is little of, and the words of a charge, complain of nothing
        ("Nhiều bà con cho biết nhờ vụ này ít bị sâu bệnh nên năng suất đạt 6 tấn/ha.", []),
        ("Trưởng Công an huyện Lê Văn Bình cho biết cơ quan điều tra đã bắt tạm giam tài xế về hành vi gây thiệt hại đến tính mạng.", []),
        ("Nhiều bà con cho biết vụ này bị sâu bệnh nên năng suất giảm mạnh.", ["shortcoming"]),
        ("Trưởng Công an huyện Lê Văn Bình cho biết lực lượng mỏng, phương tiện còn thiếu.", ["shortcoming"]),
    ],
)
def test_prices_and_courts(read: Read, text: str, kinds: list[str]) -> None:
    assert [statement["kind"] for statement in read("statement", text)] == kinds
