"""Statements of residents in plain words, of those who say "I", and of whom a paper only cites."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None]]

HIEN = "Bà Phan Thị Hiên"
MOANS = [
    # one weak word among three sentences is no complaint; in a text that complains as a whole it is
    (f"{HIEN}, thôn Nam Sơn nói: “Nước giếng vàng khè, không dám uống. Khoan giếng mới thì chưa có tiền. Nhà nào cũng sắm bể.”", [("shortcoming", "Phan Thị Hiên")]),
    (f"{HIEN}, thôn Nam Sơn nói: “Nước giếng vàng khè, không dám uống. Khoan giếng mới thì chưa có tiền. Nhà nào cũng sắm bể.” Bể nước sạch bỏ hoang từ lâu. Máy bơm hư hỏng.", [("shortcoming", "Phan Thị Hiên")] * 2),
    (f"{HIEN}, thôn Nam Sơn nói: “Xóm mới có 40 hộ. Khoan giếng mới thì chưa có tiền.”", []),
    (f"{HIEN} ngán ngẩm: “Chợ ế ẩm muốn khóc luôn”.", [("shortcoming", "Phan Thị Hiên")]),
    (f"{HIEN}, thôn Nam Sơn cho biết chợ đông khách, hàng họ bán chạy.", []),
    # bodies of people
    ("Theo phản ánh của các tiểu thương, chợ mới ế ẩm do xa khu dân cư.", [("shortcoming", "các tiểu thương")]),
    ("Theo phản ánh của các tiểu thương, chợ mới đông nhất vào ngày rằm.", []),
    ("Phần lớn cử tri mong muốn huyện sớm kéo điện về bản.", [("directive", "Phần lớn cử tri")]),
    ("“Quỹ thu rồi mà tôi chẳng biết họ chi vào cái gì” - một người dân xin giấu tên nói.", [("shortcoming", "một người dân xin giấu tên")]),
    (f"{HIEN}, thôn Nam Sơn nói: “Mỗi khẩu phải đóng hàng chục khoản, thu để làm gì thì không ai rõ”.", [("shortcoming", "Phan Thị Hiên")]),
    (f"{HIEN}, thôn Nam Sơn nói: “Quỹ thiếu niên, bóng đá là 30.000 đồng một khẩu”.", []),
    # what looks like it: a comparison, a question, a list of communes, the words of the trade
    ("Bức xúc hơn, trẻ em mới sinh cũng phải nộp như người lớn.", []),
    ("Cả tỉnh còn 100 xã đặc biệt khó khăn như: Hà Giang, Sơn La. Đâu là lời giải cho bài toán khó này?", []),
    ("Năm ấy xã nóng vội xây dựng điện, đường, trường, trạm, thông tin, nước sạch; thu quá sức dân, thiếu minh bạch.", []),
    # cited again
    ("Cũng theo báo cáo của đoàn giám sát, vị trí chợ chưa phù hợp với nơi ở của dân.", [("shortcoming", "đoàn giám sát")]),
    ("Cũng theo báo cáo của đoàn giám sát, chợ có 15 quầy cố định.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MOANS)
def test_what_residents_complain_of(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


FIRST_PERSON = [
    ("“Chúng tôi cũng đã đề nghị nhà thầu sửa mặt đường trước Tết”, ông Lê Văn Khải, Chủ tịch UBND xã khẳng định.", [("directive", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải: Huyện còn 25 xã. Tôi đã giao Phòng Nông nghiệp làm xong việc này trong quý I.", [("directive", "Lê Văn Khải")]),
    ("“Chúng tôi cũng đã trồng hoa ở hai tuyến đường”, ông Lê Văn Khải, Chủ tịch UBND xã khẳng định.", []),
    # what is to be done among other things, nobody says it
    ("Ông Lê Văn Khải, Bí thư Huyện ủy đề nghị các xã lập kế hoạch sớm; đánh giá kỹ từng tiêu chí; công khai kết quả cho dân.", [("directive", "Lê Văn Khải")] * 3),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy đánh giá huyện Can Lộc làm đúng hướng, có nhiều cố gắng.", [("assessment", "Lê Văn Khải")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FIRST_PERSON)
def test_who_says_i_and_what_is_a_task(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


def test_doubt_is_in_the_rule(read: Read) -> None:
    text = "Ông Lê Văn Khải, Chủ tịch UBND xã cho biết hồ sơ của hai thôn {}."
    weak = read("statement", text.format("chưa đủ"), scope="443")
    strong = read("statement", text.format("sai quy định, chậm tiến độ"), scope="443")
    assert [s["rule"] for s in weak] == ["statement.shortcoming.weak"]
    assert [s["rule"] for s in strong] == ["statement.shortcoming.said"]


NAMED = [  # units whose syllables are verbs, connectives or levels
    ("huyện Ba Vì", "291"), ("quận Bắc Từ Liêm", "021"), ("quận Ba Đình", "001"), ("huyện Than Uyên", "110"), ("huyện Giao Thủy", "365"),
    ("huyện Đắk Song", "665"), ("xã Song Mai", "213"), ("xã Giao Lạc", "365"), ("xã Mường Than", "110"), ("xã Nậm Có", "137"), ("xã Mường Và", "126"),
]  # fmt: skip


@pytest.mark.parametrize(("unit", "scope"), NAMED)
def test_no_syllable_of_a_name_is_a_word(read: Read, unit: str, scope: str) -> None:
    asked = read("statement", f"Chủ tịch UBND {unit} đề nghị các thôn rà soát lại hồ sơ trước tháng 9.", scope=scope)
    found = read("statement", f"UBND {unit} cho biết nhiều công trình xuống cấp, chậm tiến độ.", scope=scope)
    said = read("statement", f"Ông Lê Văn Khải, Phó Chủ tịch UBND {unit} cho rằng các thôn cần công khai các khoản thu.", scope=scope)
    assert [(s["kind"], s["speaker"]) for s in asked] == [("directive", f"Chủ tịch UBND {unit}")]
    assert [(s["kind"], s["speaker"]) for s in found] == [("shortcoming", f"UBND {unit}")]
    assert [(s["kind"], s["speaker"]) for s in said] == [("directive", "Lê Văn Khải")]


RULES = [
    # how things are, where somebody goes on; what is asked for
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết thủ tục đã gọn hơn. Hồ sơ phải qua hai phòng.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết thủ tục đã gọn hơn. Hồ sơ cần gọn hơn nữa.", ["directive"]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết với tiêu chí cần vốn, xã làm sau.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết các thôn phải công khai hồ sơ trước ngày 20.", ["directive"]),
    # whom a paper asks speaks for his office
    ("PV: Thưa ông, sắp tới làm gì?\n\nÔng Lê Văn Khải: Thời gian tới, ngành Nông nghiệp sẽ phối hợp với các xã mở ba điểm bán hàng.", ["commitment"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), RULES)
def test_rules_needs_and_interviews(read: Read, text: str, kinds: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == kinds


KHAI = "Ông Lê Văn Khải, Chủ tịch UBND huyện"
ASKED = [
    ("Tổ công tác của huyện đề nghị các xã rà soát lại hồ sơ.", [("directive", "Tổ công tác của huyện")]),
    ("Công văn số 12/UBND-NN của UBND tỉnh yêu cầu các xã rà soát lại hồ sơ.", [("directive", "UBND tỉnh")]),
    ("Chủ tịch Hội Nông dân Việt Nam đề nghị các cấp hội rà soát lại hồ sơ.", [("directive", "Chủ tịch Hội Nông dân Việt Nam")]),
    ("Các đại biểu dự hội nghị cho rằng tiến độ còn chậm, nhiều nơi lúng túng.", [("shortcoming", "Các đại biểu dự hội nghị")]),
    ("Các đại biểu dự hội nghị đã nghe báo cáo của huyện.", []),
    # items in one line, and what another is to do
    (f"{KHAI} đề nghị: 1. Các xã rà soát hồ sơ của thôn; 2. Phòng Nông nghiệp tổng hợp kết quả trước 20/9.", [("directive", "Lê Văn Khải")] * 2),
    (f"{KHAI} đề nghị: 1. Các xã rà soát hồ sơ của thôn. 2. Phòng Nông nghiệp tổng hợp kết quả trước 20/9.", [("directive", "Lê Văn Khải")] * 2),
    (f"{KHAI} đề nghị các xã rà soát hồ sơ. Phòng Nông nghiệp có 7 người.", [("directive", "Lê Văn Khải")]),
    # what is forbidden, what had better be done
    (f"{KHAI} nghiêm cấm các xã tự đặt ra khoản thu ngoài quy định.", [("directive", "Lê Văn Khải")]),
    (f"{KHAI} cho rằng nên rà soát lại hồ sơ của các xã.", [("directive", "Lê Văn Khải")]),
    (f"{KHAI} cho rằng nhờ vậy nên hồ sơ của các xã đã đủ.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_who_asks_and_what_is_listed_in_a_line(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


DEBATED = [
    ("Tuy nhiên, đại biểu Lê Văn Khải cho rằng rất nên cân nhắc về việc này.", [("directive", "Lê Văn Khải")]),
    ("Anh Lê Văn Khải cho rằng rất nên cân nhắc về việc này.", []),
    ("Báo cáo giám sát cho thấy các xã đều chậm phân bổ vốn, hồ sơ sai quy định.", [("shortcoming", None), ("shortcoming", None)]),
    ("Báo cáo giám sát cho thấy các xã đã phân bổ xong 12 tỷ đồng.", []),
    ("Các ĐB cho rằng vốn đối ứng quá lớn so với sức của các xã nghèo.", [("shortcoming", "Các ĐB")]),
    ("Theo người dân phản ánh, trại lợn xả thẳng ra đập làm cá chết.", [("shortcoming", "người dân")]),
    ("Nhiều người dân bức xúc đã kéo đến cổng trại lợn.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DEBATED)
def test_debates_and_what_people_do_in_anger(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


NOTHING_WRONG = [
    # proverbs, and who acts behind quoted words
    ("“Cái khó ló cái khôn”, xã Thượng Lộc đã vận động nhân dân hiến đất làm đường.", []),
    ("“Đường lầy lội, ngập khắp nơi”, xã Thượng Lộc từng nổi tiếng như thế.", [("shortcoming", None)]),
    # what nobody has to fear, or does
    (f"{KHAI} cho biết: “Có trạm bơm rồi, bà con không lo thiếu nước nữa”.", []),
    (f"{KHAI} cho biết: “Xã không lo nổi vốn, bà con thiếu nước tưới quanh năm”.", [("shortcoming", "Lê Văn Khải")]),
    (f"{KHAI} cho biết: “Xã không để nợ đọng, không huy động quá sức dân”.", []),
    (f"{KHAI} cho biết: “Xã còn để nợ đọng, huy động quá sức dân”.", [("shortcoming", "Lê Văn Khải")]),
    (f"{KHAI} cho biết: “Việc khó, mà không ai phàn nàn, không ai so bì”.", []),
    (f"{KHAI} cho biết: “Xã khơi thông cống tắc, lợp lại mái dột cho 12 hộ”.", []),
    (f"{KHAI} cho biết đường xưa mấp mô, nay phẳng lì.", []),
    (f"{HIEN} bán than, thu 3 triệu đồng mỗi tháng.", []),
    (f"{HIEN} than, giá cứ xuống dần sau mỗi vụ.", [("shortcoming", "Phan Thị Hiên")]),
    (f"{KHAI} phấn khởi cho biết: “Nhà máy rác mới làm dân hết ruồi nhặng”.", []),
    (f"{KHAI} cho biết: “Nhà máy rác mới làm, dân chưa hết ruồi nhặng, mùi hôi”.", [("shortcoming", "Lê Văn Khải")]),
    (f"{KHAI} cho biết: “Trước đây đường hẹp, lầy lội, giờ thì xe vào tận ngõ”.", []),
    (f"{KHAI} cho biết: “Trước đây đường hẹp, lầy lội, giờ vẫn lầy lội”.", [("shortcoming", "Lê Văn Khải")]),
    (f"{KHAI} cho biết nhờ đó, tình trạng ô nhiễm môi trường đã giảm hẳn.", []),
    (f"{KHAI} cho biết tình trạng ô nhiễm môi trường chưa giảm, rác chưa được thu gom.", [("shortcoming", "Lê Văn Khải")]),
    (f"{KHAI} cho biết dù khó khăn, xã Thượng Lộc vẫn về đích đúng hẹn.", []),
    (f"{KHAI} cho biết dù được đầu tư, xã Thượng Lộc vẫn thiếu nước sạch, đường xuống cấp.", [("shortcoming", "Lê Văn Khải")]),
    (f"{KHAI} cam đoan không thu thêm của dân một đồng nào.", [("commitment", "Lê Văn Khải")]),
    # asked with respect; asked in a bullet; listed behind a colon
    ("Nhân dân thôn Đông kính đề nghị UBND huyện giải quyết việc thu tiền làm đường.", [("directive", "Nhân dân thôn Đông")]),
    ("Kiến nghị:\n- Đề nghị UBND tỉnh sớm bổ sung vốn cho các xã.", [("directive", None)]),
    ("Xã Thượng Lộc vẫn còn những hạn chế: một bộ phận cán bộ thiếu quyết liệt; người dân còn trông chờ.", [("shortcoming", None)] * 2),
    ("Xã Thượng Lộc vẫn còn những thuận lợi: cán bộ nhiệt tình; người dân đồng lòng.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NOTHING_WRONG)
def test_what_is_not_wrong_and_who_asks(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected
