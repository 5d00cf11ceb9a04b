"""Stories of the press that criticize: what residents and officials complain of in plain words, ask for where nothing comes,
and what only looks like it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

SAID: list[tuple[str, list[tuple[str, str | None, str]]]] = [
    # words of complaint
    ("Bà Lê Thị Hạt, thôn Đông cho biết trạm bơm trùm mền đã ba năm.", [("shortcoming", "Lê Thị Hạt", "trạm bơm trùm mền đã ba năm")]),
    ("Theo bà Lê Thị Hạt, thôn chia ruộng thiếu công bằng.", [("shortcoming", "Lê Thị Hạt", "thôn chia ruộng thiếu công bằng")]),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết xã vẫn gánh 3 tỷ đồng tiền nợ.", [("shortcoming", "Trần Văn Lộc", "xã vẫn gánh 3 tỷ đồng tiền nợ")]),
    # what nobody does, complains of nothing
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết, cán bộ xã không tự ý thu của dân.", []),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã khẳng định công trình không hề lãng phí.", []),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã nói xã vận động chứ không ép buộc hộ nào.", []),
    # burdens, told by one who holds a post as well
    ('Ông Trần Văn Lộc, Trưởng thôn 5 cho biết: "Thôn có 112 hộ, mỗi lần họp phải ngồi tràn ra sân".', [("shortcoming", "Trần Văn Lộc", "Thôn có 112 hộ, mỗi lần họp phải ngồi tràn ra sân")]),
    ('Ông Trần Văn Lộc, Trưởng thôn 5 cho biết: "Mỗi lần họp, các thành viên phải ngồi đúng chỗ".', [("directive", "Trần Văn Lộc", "Mỗi lần họp, các thành viên phải ngồi đúng chỗ")]),
    ("Ông Trần Văn Lộc, Trưởng thôn 5 cho biết, thôn phải hứng chịu ba cơn lũ, đời sống rất khó khăn.", [("shortcoming", "Trần Văn Lộc", "thôn phải hứng chịu ba cơn lũ, đời sống rất khó khăn")]),
    ("Ông Trần Văn Lộc, Trưởng thôn 5 cho biết, nhờ vậy dịch được hạn chế đáng kể.", []),
    # how residents come out with it
    ("Ông Xuyên bảo, làm quần quật cả vụ không đủ đóng quỹ cho làng.", [("shortcoming", "Xuyên", "làm quần quật cả vụ không đủ đóng quỹ cho làng")]),
    ("Nhiều hộ dân khác cũng kêu các khoản thu chồng chéo.", [("shortcoming", "Nhiều hộ dân khác", "các khoản thu chồng chéo")]),
    ("Nhiều người dân xóm 5 đã làm đơn tố cáo xã ăn chặn tiền làm đường.", [("shortcoming", "Nhiều người dân xóm 5", "xã ăn chặn tiền làm đường")]),
    ("UBND xã đã tiếp 12 lượt công dân đến khiếu nại, tố cáo.", []),
    # who speaks, and where he lives
    ("Bà Đào Thị Nụ, thôn Lương Cụ Nam kể: ruộng trũng nên năm ngoái mất trắng.", [("shortcoming", "Đào Thị Nụ", "ruộng trũng nên năm ngoái mất trắng")]),
    ("Bà Đào Thị Nụ, Trưởng thôn Lương Cụ kể: ruộng trũng nên năm ngoái mất trắng.", [("shortcoming", "Đào Thị Nụ", "ruộng trũng nên năm ngoái mất trắng")]),
    # a report that was read out
    ("Báo cáo tại hội nghị cho thấy tiến độ giải ngân còn chậm.", [("shortcoming", None, "tiến độ giải ngân còn chậm")]),
    ("Báo cáo tại hội nghị cho thấy toàn huyện đã có 12 xã đạt chuẩn.", []),
    ("Báo cáo tại hội nghị nêu rõ: Trong bối cảnh có rất nhiều khó khăn, thách thức, kinh tế vẫn ổn định.", []),
    ("Báo cáo tại hội nghị nêu rõ: việc giải ngân có rất nhiều khó khăn.", [("shortcoming", None, "việc giải ngân có rất nhiều khó khăn")]),
    # what they want where nothing came
    ("Bà Lê Thị Hạt bức xúc: Hai năm không có nước. Nếu không lắp được thì trả lại tiền cho dân.", [
        ("shortcoming", "Lê Thị Hạt", "Hai năm không có nước"),
        ("directive", "Lê Thị Hạt", "Nếu không lắp được thì trả lại tiền cho dân"),
    ]),
    ("Bà Lê Thị Hạt bức xúc: Hai năm không có nước. Nếu không lắp được thì dân khổ.", [
        ("shortcoming", "Lê Thị Hạt", "Hai năm không có nước"),
        ("shortcoming", "Lê Thị Hạt", "Nếu không lắp được thì dân khổ"),
    ]),
    ("Nhiều gia đình kiến nghị lên xã thì chỉ nhận được câu trả lời là chờ.", [("shortcoming", "Nhiều gia đình", "kiến nghị lên xã thì chỉ nhận được câu trả lời là chờ")]),
    ('Ông Tống Văn Cầm, Trưởng thôn nói: "Kinh tế đang khó khăn, vậy nên xin thư thư cho dân, đừng xây to ngay".', [
        ("shortcoming", "Tống Văn Cầm", "Kinh tế đang khó khăn"),
        ("directive", "Tống Văn Cầm", "xin thư thư cho dân, đừng xây to ngay"),
    ]),
    # one weak word is enough where it is of what those in office answer for
    ('Bà Lê Thị Hạt, ở thôn Đông cho biết: "Nộp tiền hai năm rồi mà nước vẫn chưa về tới nhà".', [("shortcoming", "Lê Thị Hạt", "Nộp tiền hai năm rồi mà nước vẫn chưa về tới nhà")]),
    ('Bà Lê Thị Hạt, ở thôn Đông cho biết: "Tranh của họ còn thiếu sức sống lắm".', []),
    ("Cô giáo Lê Thị Hạt kể, có hôm nước lớn, học sinh không qua được cầu.", [("shortcoming", "Lê Thị Hạt", "có hôm nước lớn, học sinh không qua được cầu")]),
    ("Cô giáo Lê Thị Hạt kể, có hôm mải nói chuyện, ghe đi chợ về ít.", []),
    # what had better be done, told after somebody
    ("Phó Chủ tịch UBND xã Lê Văn Khải cho biết giá vật tư cao. Theo ông, Nhà nước nên miễn hẳn các khoản phí cho người trồng lúa.", [("directive", "Lê Văn Khải", "Nhà nước nên miễn hẳn các khoản phí cho người trồng lúa")]),
    ("Phó Chủ tịch UBND xã Lê Văn Khải cho biết giá vật tư cao. Theo ông, xã gần nên người dân hay đi chợ huyện.", []),
    # who belongs to a body that stands behind his name
    ("Luật sư Lê Văn Khải, Đoàn Luật sư tỉnh Hà Tĩnh khẳng định việc thu quỹ là trái quy định.", [("shortcoming", "Lê Văn Khải", "việc thu quỹ là trái quy định")]),
    ("Trong buổi làm việc với ông Lê Văn Khải, Thanh tra tỉnh Hà Tĩnh khẳng định việc thu quỹ là trái quy định.", [("shortcoming", "Thanh tra tỉnh Hà Tĩnh", "việc thu quỹ là trái quy định")]),
    # a paper that is named, and what is done there
    ("Thanh tra Chính phủ vừa có thông báo kết luận thanh tra việc quản lý vốn của tỉnh Kon Tum.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện báo cáo: ba xã còn vướng tiêu chí chợ. Một số xã báo cáo số liệu thiếu chính xác.", [("shortcoming", "Lê Văn Khải", "ba xã còn vướng tiêu chí chợ")]),
    # a report that is told after, and whose findings a paper holds
    ("Theo báo cáo, tiêu chí giao thông đạt thấp, giải ngân vốn còn chậm.", [("shortcoming", None, "tiêu chí giao thông đạt thấp, giải ngân vốn còn chậm")]),
    ("Theo báo cáo, toàn tỉnh đã có 28 xã đạt chuẩn nông thôn mới.", []),
    ("Tuy nhiên, báo cáo chính trị cũng thẳng thắn chỉ ra: chuyển đổi cơ cấu cây trồng còn chậm.", [("shortcoming", None, "chuyển đổi cơ cấu cây trồng còn chậm")]),
    ("Báo cáo cũng chỉ rõ, giải ngân vốn còn chậm.", [("shortcoming", None, "giải ngân vốn còn chậm")]),
    ("Theo Văn phòng Ban Chỉ huy Phòng, chống thiên tai tỉnh, nhiều tuyến đường hư hỏng nặng.", [("shortcoming", "Văn phòng Ban Chỉ huy Phòng, chống thiên tai tỉnh", "nhiều tuyến đường hư hỏng nặng")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nhìn nhận: hợp tác xã giúp xã giữ vững tiêu chí thu nhập.", []),
    ("Báo cáo chính trị chỉ ra: huyện đã có 12 xã đạt chuẩn nông thôn mới.", []),
    ("Thanh tra tỉnh Bắc Giang vừa công bố kết luận. Kết luận chỉ rõ: chín xã không mở sổ theo dõi.", [("shortcoming", "Thanh tra tỉnh Bắc Giang", "chín xã không mở sổ theo dõi")]),
    # what must not be done, and what will be
    ("Đại diện Sở Giao thông lưu ý các huyện không đầu tư dàn trải.", [("directive", "Đại diện Sở Giao thông", "các huyện không đầu tư dàn trải")]),
    ("Đại diện Sở Giao thông lưu ý các huyện còn đầu tư dàn trải.", [("shortcoming", "Đại diện Sở Giao thông", "các huyện còn đầu tư dàn trải")]),
    ('"Nếu hết quý 3 mà không triển khai, chúng tôi sẽ chấm dứt hợp đồng", Chủ tịch UBND huyện Lê Văn Khải khẳng định.', [("commitment", "Lê Văn Khải", "Nếu hết quý 3 mà không triển khai, chúng tôi sẽ chấm dứt hợp đồng")]),
    # what residents are glad of
    ("“Giờ ô tô vào tận ngõ, chẳng ai nghĩ được như hôm nay”, bà Lê Thị Hạt nói.", []),
    ("“Mất vài mét đất nhưng được con đường to, có thiệt đâu mà sợ”, bà Lê Thị Hạt nói.", []),
    ("“Ở sát trại mà không thấy mùi, nước giếng trong”, bà Lê Thị Hạt nói.", []),
    ("“Ở sát trại nên mùi hôi, nước giếng đen ngòm”, bà Lê Thị Hạt nói.", [("shortcoming", "Lê Thị Hạt", "Ở sát trại nên mùi hôi, nước giếng đen ngòm")]),
    ("“Từ nay không phải gùi nước dưới suối lên, trẻ con không còn bị ghẻ”, bà Lê Thị Hạt nói.", []),
    ("“Nhà nào cũng phải gùi nước dưới suối lên, trẻ con bị ghẻ”, bà Lê Thị Hạt nói.", [("shortcoming", "Lê Thị Hạt", "Nhà nào cũng phải gùi nước dưới suối lên, trẻ con bị ghẻ")]),
    # a promise that was broken is a fault, and nobody promises
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Hải An cho biết: dự án cấp nước đã ba lần lỡ hẹn với dân.", [("shortcoming", "Lê Văn Khải", "dự án cấp nước đã ba lần lỡ hẹn với dân")]),
    ("“Nhà thầu thất hẹn với bà con”, bà Lê Thị Hạt nói.", [("shortcoming", "Lê Thị Hạt", "Nhà thầu thất hẹn với bà con")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Hải An cho biết: nhà thầu lại trễ hẹn.", [("shortcoming", "Lê Văn Khải", "nhà thầu lại trễ hẹn")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Hải An cho biết: không có hồ sơ nào trễ hẹn.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Hải An khẳng định, xã không lỡ hẹn với dân.", []),
    ("Ông Lê Văn Khải lỡ hẹn với đoàn công tác nên hôm sau mới đến.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Hải An hẹn với dân cuối năm làm xong đường.", [("commitment", "Lê Văn Khải", "với dân cuối năm làm xong đường")]),
    # a place may be full of what is good, or of rubbish; one may be anxious for others
    ("“Đường làng nay ngập tràn hoa”, bà Lê Thị Hạt nói.", []),
    ("“Ra ngõ là ngập tràn rác thải”, bà Lê Thị Hạt nói.", [("shortcoming", "Lê Thị Hạt", "Ra ngõ là ngập tràn rác thải")]),
    ("“Đêm nào tôi cũng thấp thỏm không ngủ được”, bà Lê Thị Hạt nói.", [("shortcoming", "Lê Thị Hạt", "Đêm nào tôi cũng thấp thỏm không ngủ được")]),
    ("Bà Lê Thị Hạt thấp thỏm chờ con về.", []),
    # what deserves praise, in the words of who judges
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Hải An nhận xét, việc hiến đất của bà con rất đáng khen.", [("assessment", "Lê Văn Khải", "việc hiến đất của bà con rất đáng khen")]),
    ("Thôn Đông đáng khen vì giữ được đường sạch.", []),
    # a false report is a fault of who made it, and no report
    ("“Xã báo cáo sai, nhà tôi có được đồng nào đâu”, bà Lê Thị Hạt nói.", [("shortcoming", "Lê Thị Hạt", "Xã báo cáo sai, nhà tôi có được đồng nào đâu")]),
    ("UBND xã Hải An báo cáo sai số liệu hộ nghèo.", []),
    # what was wrong and has been put right, what somebody does gladly, and what is only of himself
    ("“Nghĩ vậy nên tôi quyết định ngay khi xã vừa đưa máy ủi về mà chưa kịp bàn với vợ con”, ông Lê Văn Tám kể.", []),
    ("Bà Lê Thị Hạt kể: “Huyện cho vay vốn, nhà tôi thiếu người làm”.", []),
    ("Bà Lê Thị Hạt kể: “Xã làm đường qua ruộng, tôi chưa hỏi chồng đã ký ngay”.", []),
    ("Bà Lê Thị Hạt kể: “Huyện cho vay 50 triệu đồng, tôi mua bò, chưa bán con nào vì bò đang lớn”.", []),
    ("Bà Lê Thị Hạt kể: “Chưa bao giờ điện sáng như bây giờ, cán bộ gần dân”.", []),
    ("Bà Lê Thị Hạt nói: “Đường ngõ thì rộng, nước chưa về tới nhà”.", [("shortcoming", "Lê Thị Hạt", "Đường ngõ thì rộng, nước chưa về tới nhà")]),
    ("“Không có Đảng thì không có con đường này”, bà Lê Thị Hạt thú thật.", []),
    ("“Tôi hiến 300 m2 đất, không lấy một đồng”, ông Lê Văn Tám nói với giọng tự hào pha chút lo lắng cho vụ lúa.", []),
    ("Bà Lê Thị Hạt nói: “Ngôi nhà ọp ẹp, xiêu vẹo của tôi đã được xây lại”.", []),
    ("Theo ông Lê Văn Tám, xã đã giải tỏa 12 hộ lấn chiếm hành lang giao thông.", []),
    ("Ông Lê Văn Tám cho biết, thay vì đầu tư dàn trải, huyện dồn vốn cho 3 xã.", []),
    ("Ông Lê Văn Tám cho biết, cuối năm các xã cứng hóa xong đường gồ ghề, lồi lõm.", []),
    ("Ông Lê Văn Tám cho biết, nước giếng nhiễm bẩn được thay bằng nước máy từ năm 2018.", []),
    ("Ông Lê Văn Tám cho biết: “Chúng tôi lắp gương cầu tại 5 ngã ba nguy hiểm”.", []),
    ("Ông Lê Văn Tám cho biết, nhờ làm sớm nên xã không còn ai trong diện hộ nghèo.", []),
    ("Ông Lê Văn Tám kể: “Trước kia mỗi lần họp phải ngồi ngoài sân, nay có nhà văn hóa khang trang”.", []),
    ("Ông Lê Văn Tám kể: “Muốn làm gì cũng phải hỏi dân, đó là bài học”.", []),
    ("Qua kiểm tra không có các tồn tại, hạn chế như: thu sai, chi sai.", []),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết, 20 ngôi nhà xiêu vẹo, rách nát được xây mới.", []),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết, xã hỗ trợ xây mới 20 ngôi nhà xiêu vẹo.", []),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết, thu hồi đất bỏ hoang còn chậm.", [("shortcoming", "Trần Văn Lộc", "thu hồi đất bỏ hoang còn chậm")]),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết, tuyến đường mới sửa chữa xong đã hư hỏng.", [("shortcoming", "Trần Văn Lộc", "tuyến đường mới sửa chữa xong đã hư hỏng")]),
    ("Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết, doanh nghiệp dựng nhà xưởng trái phép.", [("shortcoming", "Trần Văn Lộc", "doanh nghiệp dựng nhà xưởng trái phép")]),
    # what is asked for oneself, and what a paper is called by
    ("Hộ bà Lê Thị Hạt xin trả sổ hộ nghèo.", []),
    ("Bà Lê Thị Hạt xin cho con đi học nghề.", []),
    ("Báo cáo đề nghị thẩm định của UBND xã Hải An đã gửi huyện ngày 5/12.", []),
    ("Sáng nay huyện giao ban quản lý các dự án, đánh giá tiến độ.", []),
    # what is said in passing
    ('Ông Trần Văn Lộc, Chủ tịch UBND xã cho biết: "Cũng cần nói rằng nơi nào bí thư sâu sát thì nơi đó làm tốt".', []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_criticized(read: Read, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    found = read("statement", text, published="2017-05-05")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [  # to whom a task is given does not speak
        ("Ông Trần Văn Lộc, Chủ tịch UBND huyện giao đồng chí Lê Văn Tám, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo xã Hải An. Ông yêu cầu các xã rà soát tiêu chí.", "Trần Văn Lộc"),
        ("Ông Trần Văn Lộc, Chủ tịch UBND huyện nhận xét xã làm tốt; ông Lê Văn Tám, Phó Chủ tịch UBND huyện chỉ đạo xã Hải An rà soát tiêu chí.", "Lê Văn Tám"),
    ],
)
def test_who_gave_the_last_order(read: Read, text: str, speaker: str) -> None:
    assert read("statement", text, published="2017-05-05")[-1]["speaker"] == speaker
