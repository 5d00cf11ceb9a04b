"""Statements of voters and residents: few or many, in lists, told as a matter, after their words, against something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None]]

MANY = [
    # who brings points forward, few or many, and a voter alone
    ("Nhiều cử tri phản ánh một số vấn đề như: cống hư hỏng nước không thoát; nâng cấp trạm bơm thôn Nam Sơn.", [("shortcoming", "Nhiều cử tri"), ("directive", "Nhiều cử tri")]),
    ("Hơn 20 hộ dân kiến nghị một số nội dung như: mở rộng đường vào nghĩa trang; kéo điện ra đồng Mưng.", [("directive", "Hơn 20 hộ dân")] * 2),
    ("Ông Lê Văn Khải, thôn Nam Sơn kiến nghị hai việc như: mở rộng đường vào nghĩa trang; cống Cầu Đen hay tắc, nước không thoát.", [("directive", "Lê Văn Khải"), ("shortcoming", "Lê Văn Khải")]),
    # of whom there are two, those who have the points
    ("Tại buổi tiếp xúc giữa đại biểu HĐND huyện với cử tri xã Thượng Lộc, cử tri đã có 3 ý kiến như: nâng cấp trạm bơm thôn Nam Sơn.", [("directive", "cử tri")]),
    # a member of a list that is no statement does not end it
    ("Cử tri xã Thượng Lộc đề nghị sửa cầu Khe Trúc; chế độ của trưởng thôn; nạo vét kênh tiêu đồng Mưng.", [("directive", "Cử tri xã Thượng Lộc")] * 2),
    ("Cử tri xã Thượng Lộc đề nghị thanh lý nhà văn hóa thôn cũ; phát quang hành lang lưới điện; nối dài cống qua đường.", [("directive", "Cử tri xã Thượng Lộc")] * 3),
    # how things stand is brought up for nothing good
    ("Cử tri xã Thượng Lộc đề nghị huyện sớm sửa cầu Khe Trúc; tình trạng mua bán đất bằng giấy viết tay.", [("directive", "Cử tri xã Thượng Lộc"), ("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc đề nghị huyện sớm sửa cầu Khe Trúc; tình trạng thiếu nước ở thôn Nam Sơn đã được khắc phục.", [("directive", "Cử tri xã Thượng Lộc")]),
    # lists below a colon, one line each
    ("Cử tri xã Thượng Lộc có 3 ý kiến, kiến nghị như sau:\n- Bãi rác đầu thôn, mùi bay vào nhà dân.\n- Đề nghị huyện sớm cấp sổ đỏ.\n- Mở rộng đường trục thôn Đông lên 5 m.", [("shortcoming", "Cử tri xã Thượng Lộc"), ("directive", "Cử tri xã Thượng Lộc"), ("directive", "Cử tri xã Thượng Lộc")]),
    ("Một số hộ dân phản ánh:\nMỗi khẩu phải nộp 300.000 đồng mà không có biên lai.", [("shortcoming", "Một số hộ dân")]),
    ("Chủ tịch UBND xã Lê Văn Khải cho biết:\nXã có 12 thôn, đông nhất là thôn Nam Sơn.", []),
    # who only counts what others have brought forward
    ("Người dân phản ánh nguyện vọng được học nghề may. Cử tri có 12 ý kiến về các lĩnh vực: giao thông, thủy lợi, chính sách.", [("directive", "Người dân")]),
    # a list without a colon, and why they ask
    ("Cử tri xã Thượng Lộc kiến nghị một số vấn đề như cống Cầu Đen hư hỏng nặng; nạo vét kênh tiêu đồng Mưng.", [("shortcoming", "Cử tri xã Thượng Lộc"), ("directive", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc đề nghị huyện làm kè. Hiện nay bờ sông sạt lở nghiêm trọng.", [("directive", "Cử tri xã Thượng Lộc"), ("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc đề nghị huyện làm kè. Những ý kiến chưa được trả lời sẽ chuyển đến cơ quan chức năng.", [("directive", "Cử tri xã Thượng Lộc")]),
    # who has so many opinions, which are not who speaks
    ("Cử tri xã Thượng Lộc đã có 6 ý kiến phản ánh đường trục thôn hư hỏng.", [("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc đã nêu lên 10 ý kiến, trong đó đề nghị huyện sớm sửa đường.", [("directive", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc đã có 6 ý kiến về đường trục thôn.", []),
    # how things stand in a named voter's list; what is wrong before what it does
    ("Cử tri Lê Văn Khải đề nghị huyện kéo điện ra đồng Mưng; tình trạng trộm trái cây diễn ra nhiều nơi.", [("directive", "Lê Văn Khải"), ("shortcoming", "Lê Văn Khải")]),
    ("Cử tri xã Thượng Lộc phản ánh một số vấn đề như: các chợ tự phát còn lấn chiếm lòng đường làm xe khó qua.", [("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc phản ánh một số vấn đề như: các ngành chức năng xử lý nghiêm việc lấn chiếm lòng đường.", [("directive", "Cử tri xã Thượng Lộc")]),
    # what weighs on them most, and what still does
    ("Tại buổi tiếp xúc, vấn đề mà phần lớn cử tri quan tâm hiện nay là tình trạng phân bón giả gây thiệt hại cho nông dân.", [("shortcoming", "phần lớn cử tri")]),
    ("Tuy nhiên, cử tri xã Thượng Lộc vẫn còn nhiều vấn đề quan tâm, như: giá xăng dầu tăng cao; trạm y tế xuống cấp.", [("shortcoming", "cử tri xã Thượng Lộc")] * 2),
    ("Cử tri xã Thượng Lộc kiến nghị với đại biểu HĐND tỉnh một số bất cập ở địa phương như kênh tưới xuống cấp, việc cấp sổ đỏ còn chậm.", [("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Vấn đề mà cử tri xã Thượng Lộc quan tâm đã được trả lời đầy đủ.", []),
    ("Cử tri các địa phương kiến nghị huyện sớm làm cầu qua sông Nghèn.", [("directive", "Cử tri các địa phương")]),
    # taken note of, which praises nobody
    ("Lãnh đạo xã ghi nhận đầy đủ và báo cáo cấp trên xem xét trong thời gian sớm nhất.", []),
    # "cử tri" alone is the voter who spoke right before
    ("Cử tri Lê Văn Khải phản ánh đường trục thôn hư hỏng nặng. Cử tri kiến nghị huyện sớm sửa đường cho dân đi.", [("shortcoming", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
    ("Cử tri Lê Văn Khải phản ánh đường trục thôn hư hỏng nặng. Bên cạnh đó, cử tri kiến nghị huyện sớm sửa đường cho dân đi.", [("shortcoming", "Lê Văn Khải"), ("directive", "cử tri")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MANY)
def test_voters_bring_points_forward(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


TOLD = [
    # told as a matter
    ("Cử tri xã Thượng Lộc kiến nghị về việc trụ sở thôn Nam Sơn xuống cấp, mưa dột không họp được.", ["việc trụ sở thôn Nam Sơn xuống cấp, mưa dột không họp được"]),
    ("Cử tri xã Thượng Lộc kiến nghị về việc sớm nâng cấp đường liên xã.", ["kiến nghị về việc sớm nâng cấp đường liên xã"]),
    ("Cử tri xã Thượng Lộc kiến nghị về các vấn đề đất đai, xây dựng.", []),
    # behind those to whom it is brought up
    ("Cử tri xã Thượng Lộc phản ánh đến Đoàn đại biểu Quốc hội tỉnh về việc thi công đường làm nứt nhà dân.", ["việc thi công đường làm nứt nhà dân"]),
    # what is asked for behind what is wrong, no comma between
    ("Bà con phản ánh cầu Khe Trúc gãy hai nhịp, hư hỏng nặng đề nghị Nhà nước làm lại cầu.", ["cầu Khe Trúc gãy hai nhịp, hư hỏng nặng", "đề nghị Nhà nước làm lại cầu"]),
    ("Bà con phản ánh hồ sơ đề nghị hỗ trợ để lâu không ai xét.", ["hồ sơ đề nghị hỗ trợ để lâu không ai xét"]),
    # what residents tell of with a verb of worry, and what they oppose
    ("Cử tri xã Thượng Lộc bày tỏ quan ngại về việc đặt khu xử lý rác ở đầu nguồn nước.", ["đặt khu xử lý rác ở đầu nguồn nước"]),
    ("Nhiều cử tri tỏ ra không đồng tình với việc thu quỹ đường theo đầu khẩu.", ["không đồng tình với việc thu quỹ đường theo đầu khẩu"]),
    ("Cử tri xã Thượng Lộc đồng tình với việc thu quỹ đường theo đầu khẩu.", []),
    # after their words, whatever they are; not where all is well
    ("Theo phản ánh của các hộ dân, xe ben chở đất chạy cả ngày lẫn đêm qua xóm.", ["xe ben chở đất chạy cả ngày lẫn đêm qua xóm"]),
    ("Theo phản ánh của các hộ dân, nước về đều, chất lượng tốt.", []),
    ("Theo phản ánh của Chủ tịch UBND xã Lê Văn Khải, xe ben chở đất chạy cả ngày lẫn đêm qua xóm.", []),
    # the matter belongs to what is wrong with it
    ("Ông Lê Văn Khải, Bí thư chi bộ cho rằng việc bàn giao hồ sơ còn chậm, không đúng quy định.", ["việc bàn giao hồ sơ còn chậm, không đúng quy định"]),
    # what an inspection goes on to find
    ("Đoàn giám sát chỉ rõ, một số xã có biểu hiện chủ quan. Công tác duy tu đường chưa được bố trí kinh phí.", ["một số xã có biểu hiện chủ quan", "Công tác duy tu đường chưa được bố trí kinh phí"]),
    # a list that is no list of faults is part of the complaint
    ("Ông Lê Văn Khải, Bí thư chi bộ cho biết, trường còn thiếu nhiều phòng chức năng như: phòng tin học, phòng nhạc.", ["trường còn thiếu nhiều phòng chức năng như: phòng tin học, phòng nhạc"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quotes"), TOLD)
def test_how_residents_tell_what_is_wrong(read: Read, text: str, quotes: list[str]) -> None:
    assert [s["quote"] for s in read("statement", text, scope="443")] == quotes


GLAD = [
    "Bà Phan Thị Hiên nói: “Không có việc gì khó, càng khó khăn càng phải gắng”.",
    "Ông Lê Văn Khải, Bí thư chi bộ kể: “Hồi mới vận động, không ai chịu lùi hàng rào”.",
    "Ông Lê Văn Khải, Bí thư chi bộ nhớ lại: “Có hộ vận động ba lần chưa nghe, lần sau tự phá tường”.",
    "Bà Phan Thị Hiên nói: “Mình không hiến đất thì lấy đâu ra đường cho con đi học”.",
    "Tuy nhiên, năm 1988, gia đình ông gặp nhiều khó khăn, thiếu ruộng, phải đi làm thuê.",
    "Bà Phan Thị Hiên cho biết, trại gà không gây mùi nên hàng xóm không ai phàn nàn.",
    "Xã đã mời các hộ có ý kiến phản đối đến họp, Chủ tịch UBND xã Lê Văn Khải cho biết.",
]  # fmt: skip


@pytest.mark.parametrize("text", GLAD)
def test_what_is_over_or_gladly_done_complains_of_nothing(read: Read, text: str) -> None:
    assert read("statement", text, scope="443") == []


LETTERS = [
    # who writes says who he is; until the letter is answered
    ("Tôi là Lê Văn Khải, ở thôn Nam Sơn, xã Thượng Lộc. Gần một năm nay bãi rác ngày nào cũng bốc mùi. Chúng tôi đã làm đơn ba lần mà không được trả lời. Kính mong cơ quan chức năng vào cuộc.", [("shortcoming", "Lê Văn Khải"), ("shortcoming", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
    ("Tôi tên là Phan Thị Hiên, trú tại thôn Nam Sơn. Tiền đền bù đã duyệt nhưng chưa trả. Tôi đề nghị huyện xem xét giải quyết. Ruộng của nhà tôi nay bỏ hoang.\nTrả lời: Huyện đã bố trí đủ tiền. Hồ sơ của xã chưa đủ chữ ký.", [("shortcoming", "Phan Thị Hiên"), ("directive", "Phan Thị Hiên"), ("shortcoming", "Phan Thị Hiên"), ("shortcoming", None)]),
    ("Tôi là Phan Thị Hiên, giáo viên xã Thượng Lộc. Quê tôi nay đường rộng, nhà nào cũng có hoa. Tôi chẳng muốn đi đâu xa.", []),
    # who answers owns up to it
    ("UBND xã Thượng Lộc xin nhận khuyết điểm vì chậm trả lời đơn của công dân.", [("shortcoming", "UBND xã Thượng Lộc")]),
    ("UBND xã Thượng Lộc xin nhận hồ sơ của công dân vào thứ hai hằng tuần.", []),
    ("Nội dung kiến nghị: Cử tri xã Thượng Lộc đề nghị nâng cấp trạm bơm. Trả lời: Trạm bơm đã có trong kế hoạch năm sau.", [("directive", "Cử tri xã Thượng Lộc")]),
    # whose worry it is, and questions that reproach
    ("Điều bà con lo nhất là cống thoát nước đặt quá cao, nước dồn vào nhà.", [("shortcoming", "bà con")]),
    ("Điều bà con vui nhất là cống thoát nước đã xong.", []),
    ("Bà Phan Thị Hiên nói: “Họp nào cũng ghi nhận, mà có thấy sửa đâu”.", [("shortcoming", "Phan Thị Hiên")]),
    ("Bà Phan Thị Hiên nói: “Ở đâu cũng thấy sửa đường, có đâu như quê mình”.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LETTERS)
def test_letters_answers_and_reproaches(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


# a text in which residents raise their voice: what they tell plainly is wrong
RAISED = (
    "Nhiều hộ dân thôn Nam Sơn phản ánh về việc đường thôn làm dở dang. Bà Phan Thị Hiên kể: “{}”. Ông Lê Văn Khải đưa khách ra xem. "
    "Đường hư hỏng nặng. Xã có 12 thôn. Thôn Nam Sơn có 90 hộ."
)
HAPPY = (
    "Nhiều hộ dân thôn Nam Sơn vui vì đường thôn vừa làm xong. Bà Phan Thị Hiên kể: “{}”. Ông Lê Văn Khải đưa khách ra xem. "
    "Đường rộng đẹp. Xã có 12 thôn. Thôn Nam Sơn có 90 hộ."
)
PLAIN_WORDS = [
    "Sáng nào tôi cũng phải dắt xe qua đoạn này",
    "Mấy cháu đi học về quần áo toàn bùn",
    "Xã bảo chờ vốn, chờ từ năm ngoái",
    "Mưa xuống là nước tràn vào nhà",
]


@pytest.mark.parametrize("words", PLAIN_WORDS)
def test_plain_words_complain_where_residents_raise_their_voice(read: Read, words: str) -> None:
    assert words in [s["quote"] for s in read("statement", RAISED.format(words), scope="443")]


@pytest.mark.parametrize("words", ["Sáng nào tôi cũng đi qua đoạn này", "Mưa xuống là hoa nở", "Xã bảo gì dân cũng nghe"])
def test_plain_words_of_a_happy_text_complain_of_nothing(read: Read, words: str) -> None:
    assert read("statement", HAPPY.format(words), scope="443") == []


JUDGED = [
    # who came to see, and judges behind a colon; every member of his list
    ("Hội đồng thẩm định tỉnh phúc tra xã Thượng Lộc, kết luận: tiêu chí số 5 không đạt; hồ sơ môi trường sơ sài.", [("shortcoming", "Hội đồng thẩm định tỉnh")] * 2),
    ("Đoàn kiểm tra nhận xét: tiến độ làm rãnh rất chậm; vai trò của ban phát triển thôn mờ nhạt.", [("shortcoming", "Đoàn kiểm tra")] * 2),
    ("UBND huyện Can Lộc họp bàn, đánh giá kết quả sáu tháng.", []),
    # what was looked at tells it, not the unit in which it was
    ("Giám sát tại huyện Can Lộc cho thấy 11 công trình nước hư hỏng nặng.", [("shortcoming", None)]),
    ("Huyện Can Lộc cho biết 11 công trình nước hư hỏng nặng.", [("shortcoming", "Huyện Can Lộc")]),
    # a list of faults that is announced, its members in no word of complaint; not their cause, where nothing in it is wrong
    ("Bên cạnh đó, huyện còn một số hạn chế như: tuyên truyền chưa thường xuyên; vốn của doanh nghiệp không đáng kể.", [("shortcoming", None)] * 2),
    ("Bên cạnh đó, huyện còn một số hạn chế như: tuyên truyền chưa thường xuyên. Nguyên nhân chủ yếu do xuất phát điểm thấp.", [("shortcoming", None)]),
    ("BÁO CÁO\nUBND xã Thượng Lộc báo cáo:\n2. Khuyết điểm, tồn tại\n2.1. Nhà văn hóa thôn khởi công từ tháng 3 mới xong móng.\n2.2. Quỹ vì người nghèo thu được 12 triệu đồng.\n3. Nguyên nhân\n3.1. Xuất phát điểm thấp.", [("shortcoming", "UBND xã")] * 2),
    ("BÁO CÁO\nUBND xã Thượng Lộc báo cáo kết quả.\n1. Về công tác chỉ đạo, tổ chức thực hiện\nBan hành quy chế hoạt động của Ban Quản lý xã.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JUDGED)
def test_what_those_find_who_judge(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


ALOUD = [
    # a paragraph that asks in its own voice tells why
    ("Trụ điện ngã vẫn nằm chắn ngang ngõ, chưa thấy ai xử lý. Kính mong điện lực sớm khắc phục.", [("shortcoming", None), ("directive", None)]),
    ("Trụ điện ngã vẫn nằm chắn ngang ngõ, chưa thấy ai xử lý. Điện lực đã có kế hoạch.", []),
    # who complains with other words; opinions that are nobody's; who is named in his own sentence
    ("Người dân thôn Nam Sơn thì kêu đất xen kẹt không xây được chuồng trâu.", [("shortcoming", "Người dân thôn Nam Sơn")]),
    ("Ông Lê Văn Khải, Bí thư chi bộ nói đường đã xong. Có ý kiến phản ánh hồ sơ đất để sáu tháng không giải quyết.", [("shortcoming", "ý kiến")]),
    ("Anh Lê Văn Khải cho biết tường nứt, nhà hư hỏng nặng. Mẹ anh, bà Phan Thị Hiên, thêm vào: “Bụi trắng nóc nhà, có ai đền cho đâu”.", [("shortcoming", "Lê Văn Khải"), ("shortcoming", "Phan Thị Hiên")]),
    ("Bên cạnh đó, xã còn những hạn chế, đó là: nhận thức của cán bộ chưa đầy đủ; mô hình quy mô nhỏ, lẻ tẻ.", [("shortcoming", None)] * 2),
    # what residents ask for humbly; what is a lack, and no order
    ("BIÊN BẢN HỌP THÔN\n- Ông Lê Văn Khải: Nhà tôi đóng 400.000 đồng thì quá sức. Xin chia làm hai vụ.", [("shortcoming", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
    ("Cử tri xã Thượng Lộc phản ánh cầu Khe Trúc hẹp, hai xe không tránh được.", [("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Bà Phan Thị Hiên bức xúc: “Dự án treo mười năm, dân không được xây nhà”.", [("shortcoming", "Phan Thị Hiên")]),
    ("Cử tri Lê Văn Khải phản ánh xe ben chạy suốt đêm qua xóm.", [("shortcoming", "Lê Văn Khải")]),
    ("Chủ tịch UBND xã Lê Văn Khải phản ánh xe ben chạy suốt đêm qua xóm.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói: “Các thôn không được thu thêm khoản nào”.", [("directive", "Lê Văn Khải")]),
    # what residents say without a sign behind the verb, where others complain aloud
    ("Bà con bức xúc. Người dân thôn Nam Sơn cho biết nước giếng có màu đen, vịt thả xuống là chết.", [("shortcoming", "Người dân thôn Nam Sơn")]),
    ("Bà con vui. Người dân thôn Nam Sơn cho biết nước giếng có màu trong, vịt thả xuống là lớn.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ALOUD)
def test_what_residents_ask_and_say_aloud(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected
