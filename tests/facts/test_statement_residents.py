"""Statements of residents in no word of complaint, and where a quotation, a name or a list ends in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None]]

# a text that complains as a whole: what residents lack in it needs no word of complaint
WHOLE = (
    "Trạm bơm ở thôn Nam Sơn bỏ hoang đã ba năm. Máy móc hư hỏng, mương cạn đáy. Ruộng khô cháy, dân bỏ vụ. {}. "
    "Đến nay chưa ai sửa. Nhiều hộ bức xúc kêu cứu khắp nơi."
)
GLAD = (
    "Thôn Nam Sơn nay đường rộng, nhà sạch. Hoa nở hai bên lối đi. Chiều chiều các cụ đánh cờ. {}. Trẻ con đá bóng ngoài "
    "sân. Tối đến cả xóm sáng đèn."
)
PLAIN = [
    (WHOLE, "“Thóc giống mua rồi mà chẳng cấy được sào nào”, bà Phan Thị Hiên nói", "Phan Thị Hiên"),
    (WHOLE, "“Tiền thủy lợi năm nào cũng phải đóng, nước thì xa lắm”, bà Phan Thị Hiên nói", "Phan Thị Hiên"),
    (WHOLE, "“Nhờ có trạm bơm mới, ruộng chẳng khô ngày nào”, bà Phan Thị Hiên nói", None),
    (WHOLE, "“Hồi đó nhà tôi không có trâu cày”, bà Phan Thị Hiên nói", None),
    (WHOLE, "Bà Phan Thị Hiên đã góp ý nhưng không cãi ai", None),
    (GLAD, "“Thóc giống mua rồi mà chẳng cấy được sào nào”, bà Phan Thị Hiên nói", None),
    (GLAD, "“Tôi chẳng cần gì hơn thế nữa”, bà Phan Thị Hiên nói", None),
]


@pytest.mark.parametrize(("text", "told", "who"), PLAIN)
def test_plain_words_complain_where_the_whole_text_does(read: Read, text: str, told: str, who: str | None) -> None:
    found = read("statement", text.format(told), scope="443")
    plain = [s.get("speaker") for s in found if s["rule"] == "statement.shortcoming.plain"]
    assert plain == ([who] if who else [])


WHO = [
    # what the paper received, and of what it complains; "sau khi nhận được ..." tells when something was done
    ("Vừa qua, phóng viên nhận được phản ánh của người dân xóm 3, xã Thượng Lộc về việc đường vào nghĩa trang bị xe tải cày nát.", [("shortcoming", "người dân xóm 3, xã Thượng Lộc")]),
    ("Tòa soạn nhận được đơn thư của bà Phan Thị Hiên, trú tại thôn Nam Sơn, phản ánh việc gia đình bà hiến đất mà chưa được cấp lại sổ đỏ.", [("shortcoming", "Phan Thị Hiên")]),
    ("Huyện nhận được đơn của các hộ dân đề nghị làm rõ việc chi quỹ.", [("directive", "các hộ dân")]),
    ("Sau khi nhận được phản ánh của người dân về việc trang trại xả thải, UBND xã đã lập biên bản.", []),
    ("Chương trình nhận được ý kiến của nhiều bạn đọc về cách làm này.", []),
    # those who have written to an office ask, not the office
    ("Trước đó, một số công dân xã Thượng Lộc đã có đơn thư gửi các phòng, ngành chức năng của huyện Can Lộc đề nghị làm rõ khoản thu.", [("directive", "một số công dân xã Thượng Lộc")]),
    ("Nhiều hộ dân xóm 3 viết đơn gửi Thanh tra huyện yêu cầu công khai các khoản đóng góp.", [("directive", "Nhiều hộ dân xóm 3")]),
    # where he lives is no part of what he says
    ("Theo ông Lê Văn Khải, xóm 5, bà con đã nhiều lần đề nghị xã sửa cống.", [("directive", "bà con")]),
    ("Theo ông Lê Văn Khải, xóm 5 thiếu nước tưới, ruộng bỏ hoang ba vụ.", [("shortcoming", "Lê Văn Khải")]),
    # a letter for a name, and to whom it is told
    ("Ông T (xin giấu tên), hộ nuôi tôm ở ấp 4, nói: “Nước kênh ô nhiễm nặng, tôm chết trắng ao”.", [("shortcoming", "T")]),
    ("Bà Phan Thị Hiên bức xúc nói chuyện với chúng tôi: Nhà khác có sổ đỏ từ lâu. Nhà tôi chờ mãi, khổ sở lắm.", [("shortcoming", "Phan Thị Hiên")]),
    # who asks, under whatever condition; who only shows something
    ("“Nếu dự án dừng, hãy trả lại đất cho dân canh tác”, bà Phan Thị Hiên nói.", [("directive", "Phan Thị Hiên")]),
    ("Bà Phan Thị Hiên cười: “Hãy nhìn hàng cau kia, ai đi qua cũng khen”.", []),
    # who has acted first, whoever spoke before
    ("Bà Phan Thị Hiên cho biết kênh dẫn nước hư hỏng nặng. Do quá bức xúc, hàng chục người dân xóm 3 đã chặn xe, mong huyện sớm sửa đường.", [("shortcoming", "Phan Thị Hiên"), ("directive", "hàng chục người dân xóm 3")]),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện nói bể nước hư hỏng nặng. Tại buổi làm việc, đề nghị xã sớm sửa bể.", [("shortcoming", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
    ("Bà Phan Thị Hiên nói bể nước hư hỏng nặng. Không chỉ nhà bà Hiên, hàng chục hộ dân khác cũng mong được cấp nước sạch.", [("shortcoming", "Phan Thị Hiên"), ("directive", "hàng chục hộ dân")]),
    # what he is behind his name, no comma between; some of them; where they went with it
    ("Anh Lê Văn Khải người dân địa phương cho biết đường hư hỏng nặng, xe không vào được.", [("shortcoming", "Lê Văn Khải")]),
    ("Có hộ dân cho biết nước máy đục ngầu, ô nhiễm nặng.", [("shortcoming", "hộ dân")]),
    ("Có xã đã về đích, hộ dân nào cũng vui.", []),
    ("Nhiều hộ dân đã kéo lên trụ sở xã phản ánh việc bãi rác quá tải.", [("shortcoming", "Nhiều hộ dân")]),
    # plain words of complaint, and the same words where nothing is wrong
    ("Bà Phan Thị Hiên nói: “Nước ăn ở xóm khan hiếm, cống tắc, ruồi bâu kín mâm cơm”.", [("shortcoming", "Phan Thị Hiên")]),
    ("Bà Phan Thị Hiên nói: “Trước đây nước ăn khan hiếm, đường sống trâu”.", []),
    ("Bà Phan Thị Hiên kể: “Hồi trước mưa xuống là đường lầy lội, con tôi phải nghỉ học, giờ đường bê tông tới tận nhà”.", []),
    ("Bà Phan Thị Hiên nói: “Ngày xưa làng hay bị cô lập mỗi mùa lũ, nay có cầu rồi, đi lại thuận lợi”.", []),
    ("Bà Phan Thị Hiên kể: “Tổ phụ nữ thu gom rác rơi vãi mỗi chiều thứ bảy, đường làng sạch hẳn”.", []),
    # the paper narrates
    ("Bà Phan Thị Hiên cho biết bể nước hư hỏng nặng. Theo chân bà, chúng tôi ra xem. Bể cạn khô, nắp vỡ, rác nổi đầy, xuống cấp trầm trọng.", [("shortcoming", "Phan Thị Hiên")]),
    ("Người dân yêu cầu nhà máy dừng xả thải. Trước phản ứng ấy, nhà máy phải tạm dừng vì thiếu hồ sơ.", [("directive", "Người dân")]),
    # what is given up gladly, what is put right
    ("Bà Phan Thị Hiên kể: “Xã trả công tôi cũng không nhận, đường này của mình mà”.", []),
    ("Chủ tịch UBND xã Lê Văn Khải cho biết khi phát hiện các hộ không đủ điều kiện, xã đã đưa ra khỏi danh sách.", []),
    # "phản ảnh" is "phản ánh", and no caption
    ("Bà Phan Thị Hiên ở xã Thượng Lộc phản ảnh: nhiều hộ góp tiền làm bể mà đến nay vẫn không có nước.", [("shortcoming", "Phan Thị Hiên")]),
    ("Bể nước thôn Nam Sơn cạn đáy, hư hỏng. Ảnh: Phan Thị Hiên", []),
    # who stands for a company speaks, not the company
    ("Ông Lê Văn Khải, đại diện Công ty Đông Hà cho biết, huyện Can Lộc còn nợ công ty 4 tỷ đồng, đòi mãi chưa được.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải về dự. Đại diện Công ty Đông Hà cho biết, huyện Can Lộc còn nợ 4 tỷ đồng, đòi mãi chưa được.", [("shortcoming", "Đại diện Công ty Đông Hà")]),
    # an inner pair of straight marks ends no quotation
    ('Bà Phan Thị Hiên nói: "Dốc có mấy cái "ổ trâu" vì đường hư hỏng nặng. Nước giếng vẫn ô nhiễm nặng."', [("shortcoming", "Phan Thị Hiên")] * 2),
    ('"Đoạn dốc này hư hỏng nặng lắm" - bà Phan Thị Hiên nói. Dân đặt tên dốc là "ổ trâu" cho dễ nhớ.', [("shortcoming", "Phan Thị Hiên")]),
    # "theo" behind the mark of an item, with the place where he lives, and a body whose matter follows at once
    ("* Theo ông Lê Văn Khải ở xã Thượng Lộc, huyện Can Lộc: nhà văn hóa chưa bàn giao đã xuống cấp.", [("shortcoming", "Lê Văn Khải")]),
    ("Theo Thanh tra huyện Can Lộc sai phạm của UBND xã Thượng Lộc, xã Vượng Lộc còn kéo dài.", [("shortcoming", "Thanh tra huyện Can Lộc")]),
    # what is granted first, and what was asked once
    ("Bà Phan Thị Hiên bức xúc: Từ ngày có dự án, nhà nào cũng được lắp vòi. Thế nhưng, nước chưa chảy một ngày nào.", [("shortcoming", "Phan Thị Hiên")]),
    ("Bà Phan Thị Hiên bức xúc: Từ ngày có dự án, xe ben chạy suốt đêm. Bụi vào tận giường.", [("shortcoming", "Phan Thị Hiên")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói: “Khi chúng tôi yêu cầu công khai hồ sơ thì nhà thầu lờ đi”.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói: “Khi người dân cần sửa đường thì nhà thầu lờ đi”.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói: “Khi làm đường, chúng tôi yêu cầu nhà thầu công khai hồ sơ từng đoạn”.", [("directive", "Lê Văn Khải")]),
    ("Chủ nhiệm HTX nói với phóng viên: vốn vay không đủ mua máy gặt, nợ đọng kéo dài.", [("shortcoming", "Chủ nhiệm HTX")]),
    # the paper goes on in the next paragraph, also where the name of a resident stood behind the words
    ("“Chợ ba năm nay bỏ không, ế ẩm” - bà Phan Thị Hiên, thôn Nam Sơn nói.\nTrạm bơm đầu xã hư hỏng nặng, mương sạt lở, ruộng bỏ hoang.", [("shortcoming", "Phan Thị Hiên")]),
    ("“Chợ ba năm nay bỏ không, ế ẩm” - ông Lê Văn Khải, Chủ tịch UBND xã nói.\nTrạm bơm đầu xã hư hỏng nặng, mương sạt lở, ruộng bỏ hoang.", [("shortcoming", "Lê Văn Khải")] * 2),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã phản ánh: “Chợ bỏ không, ế ẩm”.\nTrạm bơm chưa có mái, còn nhỏ, còn khó khăn.", [("shortcoming", "Lê Văn Khải")]),
    ("Bà Phan Thị Hiên nhẩm tính: vụ này lãi 60 triệu đồng.\nKhó khăn hiện nay của huyện là tiêu chí thu nhập.", [("shortcoming", None)]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện cho biết xã đã làm 12 km đường.\nKhó khăn hiện nay của huyện là tiêu chí thu nhập.", [("shortcoming", "Lê Văn Khải")]),
    # who says "I" behind a colon, whatever he does before it
    ("Bà Phan Thị Hiên, thôn Nam Sơn rơm rớm nước mắt: Nhà tôi có 7 sào ruộng bỏ hoang, mương cạn đáy.", [("shortcoming", "Phan Thị Hiên")]),
    ("Bà Phan Thị Hiên, thôn Nam Sơn kê lại mấy món nợ: tiền giống, tiền phân, tiền thuốc.", []),
    # what somebody is glad of is no speech that goes on; what was is over, "vẫn" or not
    ("Ngày khởi công, bà con thôn Nam Sơn vui mừng, bởi sẽ có chỗ họp. Thế nhưng nhà văn hóa xây xong bỏ không, cửa đóng then cài.", [("shortcoming", None)]),
    ("Ông Lê Văn Khải, Bí thư chi bộ chia sẻ: Trước đây vẫn còn tình trạng họp muộn; đảng viên dự họp không đầy đủ.", []),
    ("Ông Lê Văn Khải, Bí thư chi bộ chia sẻ: Trước đây đường hẹp, nay vẫn hư hỏng nặng, xe không vào được.", [("shortcoming", "Lê Văn Khải")]),
    # a text that ends without a sign, right behind the verb
    ("Ngày khởi công nhà văn hóa, bà con thôn Nam Sơn vui mừng", []),
    ("“Không có chuyện làm xong đường là bỏ hàng hoa”, bà Phan Thị Hiên nói", []),
    # who is called by what he leads
    ("Thủ tướng Lê Văn Khải về huyện Can Lộc. Người đứng đầu Chính phủ yêu cầu các xã sớm hoàn thành hồ sơ.", [("directive", "Lê Văn Khải")]),
    # a promise behind what is so, and what an inspection goes on to find
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho biết: kênh dài 3 km, sẽ khởi công quý I.", [("commitment", "Lê Văn Khải")]),
    ("Đoàn thanh tra phát hiện 5 xã chi sai mục đích 2 tỷ đồng; 9 xã vượt mức huy động dân.", [("shortcoming", "Đoàn thanh tra")] * 2),
    # what is needed behind a point, and what is only called so
    ("Cử tri xã Thượng Lộc kiến nghị một số vấn đề như: đập Khe Trúc đã đắp xong, cần làm kênh nhánh cho đồng Mưng; mở rộng chợ Cầu ở giữa xã.", [("directive", "cử tri xã Thượng Lộc")] * 2),
    ("Đồng chí Lê Văn Khải, Bí thư Huyện ủy chỉ ra một số tồn tại, hạn chế cần khắc phục và giao nhiệm vụ cụ thể cho các xã.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện nói: “Tôi thấy mình phải có trách nhiệm trả sớm khoản nợ này”.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_where_words_and_names_end(read: Read, text: str, expected: Said) -> None:
    found = [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")]
    assert [(kind, who.lower() if who else who) for kind, who in found] == [
        (kind, who.lower() if who else who) for kind, who in expected
    ]


CLAUSES = [
    # behind what is well
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xã đạt 14 tiêu chí, riêng tiêu chí môi trường còn nhiều khó khăn.", "riêng tiêu chí môi trường còn nhiều khó khăn"),
    ("Theo báo cáo của UBND huyện Can Lộc, đến nay 8 xã đạt chuẩn, còn 2 xã gặp nhiều khó khăn về thu nhập.", "còn 2 xã gặp nhiều khó khăn về thu nhập"),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết đường hẹp, còn lầy lội về mùa mưa.", "đường hẹp, còn lầy lội về mùa mưa"),
    ("Theo ông Lê Văn Khải ở xã Thượng Lộc, huyện Can Lộc: nhà văn hóa chưa bàn giao đã xuống cấp.", "nhà văn hóa chưa bàn giao đã xuống cấp"),
    ('"Dốc có mấy cái "ổ trâu" vì đường hư hỏng nặng" - bà Phan Thị Hiên nói.', 'Dốc có mấy cái "ổ trâu" vì đường hư hỏng nặng'),
    # the speaker behind his words, with two posts; of another a post is told in them
    ("Khó nhất là mặt bằng còn vướng mắc, Bí thư Đảng ủy, Chủ tịch UBND xã Thượng Lộc Lê Văn Khải cho hay.", "Khó nhất là mặt bằng còn vướng mắc"),
    ("Mặt bằng còn vướng mắc vì nhà thầu, Chủ tịch UBND xã còn nợ hồ sơ, ông Lê Văn Khải, Trưởng thôn nói.", "Mặt bằng còn vướng mắc vì nhà thầu, Chủ tịch UBND xã còn nợ hồ sơ"),
    ("Ông Lê Văn Khải, Trưởng thôn cho biết đường hoa đã trồng xong nhưng kinh phí thu gom rác còn thiếu.", "kinh phí thu gom rác còn thiếu"),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu các xã hoàn thành hồ sơ trước 5/9, mặc dù vốn còn thiếu.", "yêu cầu các xã hoàn thành hồ sơ trước 5/9"),
    ("Ông Lê Văn Khải, Trưởng thôn cho biết thôn đã đạt chuẩn nhưng chưa bền vững.", "thôn đã đạt chuẩn nhưng chưa bền vững"),
    ("Chủ nhiệm HTX nói với phóng viên: vốn vay không đủ mua máy gặt, nợ đọng kéo dài.", "vốn vay không đủ mua máy gặt, nợ đọng kéo dài"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), CLAUSES)
def test_where_a_complaint_begins(read: Read, text: str, quote: str) -> None:
    assert [s["quote"] for s in read("statement", text, scope="443")] == [quote]
