"""Statements in the words of people: quotation marks and who stands behind them, and where the paper tells again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

QUOTED = [
    # marks of two kinds, one inside the other, a dash before the one who spoke
    ("\"Cầu gãy ba tháng nay, mưa xuống là học sinh phải nghỉ học.”- em Lê Thị Hoa nói.", [("shortcoming", "Lê Thị Hoa")]),
    ("“Đường này “gia cố” hai lần vẫn xuống cấp, đề nghị huyện sớm sửa”, ông Lê Văn Khải, Trưởng thôn Đông nói.", [("shortcoming", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
    (
        '"Nhiều năm nay xã nợ đọng, chúng tôi phải vay ngân hàng trả lương thợ" - đại diện Công ty TNHH đầu tư và xây dựng Hồng Lam cho biết.',
        [("shortcoming", "đại diện Công ty TNHH đầu tư và xây dựng Hồng Lam")],
    ),
    ('"Trường xuống cấp, rất mong huyện sớm sửa" - cô Y Hoa, Trường Tiểu học Thượng Lộc, xã Thượng Lộc cho biết.', [("directive", "Y Hoa")]),
    ("Do đó “có những thôn thu cả của hộ nghèo, làm bà con nặng nề thêm”.", [("shortcoming", None)]),
    ("Ông gọi đó là “con đường làm ba năm vẫn chưa xong”.", []),
    # a curly mark closed by a straight one, by people of whom only the given name is told
    ('Bà Hương ở xóm 3 cho biết: “Thối lắm, thối kinh khủng luôn. Gần sáng cũng không thể ngủ được."', [("shortcoming", "Hương")]),
    ("Cũng theo ông V., cầu mới làm xong đã hỏng nặng, không ai sửa.", [("shortcoming", "V")]),
    ("Theo phản ánh của hàng trăm hộ dân sống gần trại lợn, cuộc sống của họ bị đảo lộn trầm trọng.", [("shortcoming", "hàng trăm hộ dân sống gần trại lợn")]),
    # what is signed as a promise, and that something was signed
    ("Ông Lê Văn Hải, quản lý trại lợn, đã ký cam kết sẽ giữ nguyên số lợn đang nuôi.", [("commitment", "Lê Văn Hải")]),
    ("100% hộ dân trong xã đã ký cam kết không đốt rơm rạ.", []),
    # who complains outright, and in what he says first
    ("Bà Lê Thị Hoa (con gái ông Lê Văn Khải, trú tại thôn Đông) phản ánh: “Công trình bàn giao đã lâu, xã mới trả một phần tiền”.", [("shortcoming", "Lê Thị Hoa")]),
    ("Bà Lê Thị Hoa (thôn Đông) nói: “Công trình bàn giao đã lâu, nay ai cũng có đường đi”.", []),
    (
        "Cho rằng xã cấp bò sai đối tượng, ông Lê Văn Khải, Trưởng phòng Nông nghiệp huyện nói: “Xã phải họp dân trước khi cấp bò”.",
        [("shortcoming", "Lê Văn Khải"), ("directive", "Lê Văn Khải")],
    ),
    # orders
    ("“Tiếp tục rà soát từng tiêu chí, huy động cả hệ thống chính trị cùng làm”, Bí thư Huyện ủy Trần Thị Loan nói.", [("directive", "Trần Thị Loan")]),
    ("“Tiếp tục một mùa bội thu, bà con rất phấn khởi”, ông Lê Văn Khải nói.", []),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy nói: “Số nào là đúng, đề nghị xem lại”.", [("directive", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện yêu cầu: “Rà lại các khoản thu sai quy định”.", [("directive", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện kể: “Rà lại các khoản thu mất ba ngày”.", []),
    # in person behind a colon, whatever is done before it
    ("Bà Lê Thị Lan rơm rớm: Nhà tôi mất trắng, chưa được đền bù đồng nào.", [("shortcoming", "Lê Thị Lan")]),
    ("Bà Lê Thị Lan rơm rớm: nhà bên mất trắng, chưa được đền bù đồng nào.", []),
]  # fmt: skip
TOLD = [
    # who found something and therefore asked, as another tells it; who is blamed asks for nothing
    ('"Tháng 6, khi huyện về kiểm tra thấy chưa có nhà văn hóa nên yêu cầu bổ sung ngay", ông Lê Văn Khải, Chủ tịch UBND xã giải thích.', [("directive", "huyện")]),
    ('"Bà con thấy đường lầy lội nên đề nghị xã làm sớm", ông Lê Văn Khải, Chủ tịch UBND xã cho biết.', [("directive", "Bà con")]),
    ('"Xã làm chậm nên đề nghị huyện nhắc nhở", ông Lê Văn Khải, Chủ tịch UBND xã cho biết.', [("directive", "Lê Văn Khải")]),
    ('"Chúng tôi thấy tiến độ chậm nên yêu cầu nhà thầu thêm máy", ông Lê Văn Khải, Chủ tịch UBND xã cho biết.', [("directive", "Lê Văn Khải")]),
    # a post with commas in it
    ("Theo Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên của Quốc hội Lê Văn Khải, nhiều xã còn nợ đọng.", [("shortcoming", "Lê Văn Khải")]),
    ("Theo Phó Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo nông thôn mới Lê Văn Khải, nhiều xã còn nợ đọng.", [("shortcoming", "Lê Văn Khải")]),
    # one who is called by what he leads
    ("Người đứng đầu Chính phủ cho rằng tuyệt đối không được bắt dân góp quá sức.\n\nNgày 12/8, Thủ tướng Lê Văn Khải dự hội nghị.", [("directive", "Lê Văn Khải")]),
    # orders that are told as a noun, that go on with the next one who is to act
    ("Bí thư Huyện ủy Trần Thị Loan nhấn mạnh việc tiếp tục rà soát từng tiêu chí ở các xã.", [("directive", "Trần Thị Loan")]),
    ("Bí thư Huyện ủy Trần Thị Loan nhấn mạnh việc huyện có thêm ba xã về đích.", []),
    (
        "Bí thư Huyện ủy Trần Thị Loan yêu cầu các xã rà soát hồ sơ. Phòng Nông nghiệp chủ trì, hướng dẫn các thôn làm vườn mẫu.",
        [("directive", "Trần Thị Loan")] * 2,
    ),
    ("Bí thư Huyện ủy Trần Thị Loan yêu cầu các xã rà soát hồ sơ. Chính quyền huy động mỗi hộ một triệu đồng.", [("directive", "Trần Thị Loan")]),
    ("Thủ tướng Lê Văn Khải chỉ ra các mặt tồn tại cần khắc phục, như một số nơi chạy theo thành tích.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện cho hay, huyện đang thanh tra, có kết quả sẽ thông tin sau.", [("commitment", "Lê Văn Khải")]),
    # who stands behind a dateline, brackets, a phrase between marks, those whom one comes to
    ("(TTXVN) - Theo Bộ trưởng Lê Văn Khải, phong trào quá nóng nên dẫn đến nợ đọng nhiều.", [("shortcoming", "Lê Văn Khải")]),
    (
        "Ông Lê Văn Khải, Giám đốc Công ty Hồng Lam (địa chỉ tại số 8, thôn Đông, xã Thượng Lộc) đến Tòa soạn Báo Lao Động phản ánh xã nợ đọng tiền xây trường.",
        [("shortcoming", "Lê Văn Khải")],
    ),
    ("Năm ngoái ông đã nhiều lần “gõ cửa” UBND xã Thượng Lộc đề nghị trả tiền công thợ.", []),
    ("UBND xã Thượng Lộc đề nghị huyện trả tiền công thợ.", [("directive", "UBND xã Thượng Lộc")]),
    # how they feel is no speech where they do something
    ("Tiểu thương rất phấn khởi đưa hàng vào chợ. Đường bong tróc, xuống cấp, ô nhiễm kéo dài.", []),
    ("Ông Lê Văn Khải, Trưởng thôn phấn khởi: đường rộng nhưng cầu còn xuống cấp.", [("shortcoming", "Lê Văn Khải")]),
    # "phải", "cần", "tránh" that stand far off, or ask for nothing
    (
        "“Tôi đã nói nhiều lần, trừ khi đi công tác xa hay có việc gì đột xuất, còn lại chủ tịch xã phải sắp xếp dự họp”, Bí thư Huyện ủy Trần Thị Loan nói.",
        [("directive", "Trần Thị Loan")],
    ),
    ("“Tôi bán hết ruộng vườn và hiện đang phải ăn nhờ nhà em gái”, ông Lê Văn Khải, Giám đốc Công ty Hồng Lam nói.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Trưởng thôn nói nhà văn hóa ba mươi năm, chuyện cũ đi là không tránh khỏi.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xã chọn những tiêu chí cần ít vốn để làm trước.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói đây là giám sát tối cao, nghĩa là sẽ trình báo cáo ra Quốc hội.", []),
    # what is known to be hard, and what was done about it
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xác định xã biên giới còn khó khăn nên ngay từ đầu năm huyện rà soát từng tiêu chí.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói việc huy động vốn làm kênh rất khó khăn.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã nói ông nghe số tiền nợ xây dựng cơ bản là 17 tỷ đồng.", []),
    # what is charged in court, what only happened to complaints, that there are faults and not which
    ("Công an huyện cho biết đã khởi tố ông Lê Văn Khải về tội “Lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ”.", []),
    ("Công an huyện cho biết việc thu quỹ ở xã Thượng Lộc là trái quy định.", [("shortcoming", "Công an huyện")]),
    ("Tuy nhiên, ông Lê Văn Khải đã gửi đơn khiếu nại đến tòa án huyện.", []),
    ("Thanh tra tỉnh thông báo kết luận, theo đó đã chỉ ra một số tồn tại, hạn chế trong quản lý ngân sách.", []),
    ("Phó Thủ tướng Lê Văn Khải khẳng định cả nước chỉ còn 121 xã dưới 5 tiêu chí.", []),
    ("Phó Thủ tướng Lê Văn Khải nói chương trình nông thôn mới có ý nghĩa rất lớn.", [("assessment", "Lê Văn Khải")]),
    # what came of an order is told by the paper
    ("UBND tỉnh yêu cầu các xã hoàn tất khảo sát trước ngày 5/3, tuy nhiên, đến nay vẫn còn nhiều vướng mắc.", [("directive", "UBND tỉnh"), ("shortcoming", None)]),
    # lists of what voters brought forward
    (
        "Các ý kiến, kiến nghị của cử tri tập trung vào các vấn đề về đời sống như: giá điện quá cao so với thu nhập; cần sớm khắc phục hậu quả lũ lụt; mở rộng chợ Nhe cho bà con.",
        [("shortcoming", "cử tri"), ("directive", "cử tri"), ("directive", "cử tri")],
    ),
    ("Chương trình tập trung vào các vấn đề như: giá điện; mở rộng chợ.", []),
    ("Cử tri nêu một số vấn đề bức xúc ở địa phương như việc khai thác cát bừa bãi làm sạt lở đường.", [("shortcoming", "Cử tri")]),
    ("Cử tri nêu một số vấn đề về đất đai, môi trường.", []),
    ("Cử tri than phiền như vậy tại hội nghị sáng 4/10.", []),
    ("Ông Lê Văn Khải trăn trở tìm hướng làm ăn mới cho bà con trong thôn.", []),
    ("Bà con lo lắng tìm đâu ra tiền đóng góp cho kịp hạn.", [("shortcoming", "Bà con")]),
    ("Ông Lê Văn Khải trăn trở đầu ra cho nông sản còn bấp bênh.", [("shortcoming", "Lê Văn Khải")]),
    ("Cử tri than phiền giá cứ xuống dần sau mỗi vụ.", [("shortcoming", "Cử tri")]),
    ("Ông Lê Văn Khải, nhà 12/4 Nguyễn Công Trứ than thở: “Ngày nào cũng phải đi xách nước về nấu ăn”.", [("shortcoming", "Lê Văn Khải")]),
    ("Điện về bản\n\n“Đường thì có rồi, nhưng điện thì chưa có đâu, còn khó lắm” - ông Lê Văn Khải - Bí thư bản Đông nói.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Trưởng thôn nói mùa cà phê cần nước tưới, cả làng ra suối.", []),
    # who did wrong is to answer for it; what was promised behind an order; what is found of what others said
    ("“Những tập thể, cá nhân để xảy ra sai phạm (nếu có) phải kiểm điểm”, ông Lê Văn Khải, Chánh Văn phòng Tỉnh ủy nói.", [("directive", "Lê Văn Khải")]),
    (
        "Ông Lê Văn Khải, Chủ tịch UBND huyện cho biết: “UBND huyện đang yêu cầu xã trả lại tiền cho dân và sau đó sẽ xử lý cán bộ vi phạm”.",
        [("directive", "UBND huyện"), ("commitment", "UBND huyện")],
    ),
    ("UBND huyện yêu cầu các xã xử lý đất xen kẹp, kêu gọi, vận động doanh nghiệp hỗ trợ.", [("directive", "UBND huyện")]),
    ("UBND xã Thượng Lộc kết luận, phản ánh của người dân về thất thoát quà là chính xác.", [("assessment", "UBND xã Thượng Lộc")]),
    ("UBND xã Thượng Lộc kết luận, việc thu tiền quà là sai quy định.", [("shortcoming", "UBND xã Thượng Lộc")]),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy dự họp.\nNgười đứng đầu Huyện ủy cho biết sẽ xử lý nghiêm cán bộ vi phạm.", [("commitment", "Lê Văn Khải")]),
    ("Bức xúc, 13 hộ dân làm đơn gửi UBND xã, cho rằng trưởng thôn ăn chặn quà cứu trợ.", [("shortcoming", "13 hộ dân")]),
    ("Ông Lê Viết Trường, Chủ tịch UBND xã dự họp. Ông Trường xác nhận các hộ không hề báo cho xã.", [("shortcoming", "Lê Viết Trường")]),
    ("Bà Lê Thị Hoa nói: “Xóm bị ngập sâu mà gạo thì không đủ ăn”. Việc này khiến cả đoàn hết sức bất bình.", [("shortcoming", "Lê Thị Hoa")]),
    # by what grounds; whom "Theo" names by his post alone, or with what he is in brackets
    ("Bí thư Huyện ủy Trần Thị Loan yêu cầu trên cơ sở kết quả hai năm, các xã tiếp tục rà soát tiêu chí.", [("directive", "Trần Thị Loan")]),
    ("Yêu cầu trên được các xã làm xong từ tháng trước.", []),
    ("Theo Phó Giám đốc Sở Nông nghiệp, trong vụ cấp bò, cán bộ xã có dấu hiệu sai phạm.", [("shortcoming", "Phó Giám đốc Sở Nông nghiệp")]),
    ("Theo ông Lê Văn Khải (thủ quỹ, thủ kho của thôn Đông), gạo cứu trợ bị thất thoát.", [("shortcoming", "Lê Văn Khải")]),
    # one promise, whomever it is for; what is not to be; what nobody asks
    ("Bí thư Huyện ủy Trần Thị Loan cho biết sẽ xử lý nghiêm những cá nhân, tổ chức có dấu hiệu vi phạm.", [("commitment", "Trần Thị Loan")]),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện nói huyện sẽ trao đổi, kiểm tra lại vụ việc.", [("commitment", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện cho biết, việc đặt tên cầu như thế là không được.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện nói các xã không được thu thêm của dân.", [("directive", "Lê Văn Khải")]),
    ("Bí thư Huyện ủy Trần Thị Loan nói: “Tôi xin chuyển lời thăm hỏi ân cần đến nhân dân trong xã”.", []),
    ("Bí thư Huyện ủy Trần Thị Loan nhấn mạnh có dân thì khó khăn, trở ngại nào cũng vượt qua.", []),
    ("Bí thư Huyện ủy Trần Thị Loan nói lúc huyện được tái lập, dân còn rất khó khăn.", []),
    # whom a body angers, and of whom only a headline tells
    ("Nghĩa trang bị tháo dỡ không đúng quy định, khiến người dân bức xúc.", []),
    ("Bí thư Trần Thị Loan nhấn mạnh vai trò của dân\n\nHuyện Can Lộc là vùng trũng, đường sá lầy lội, xuống cấp, còn nhiều khó khăn.", []),
    # the paper tells again where the line of quoted words ends
    ("Người dân cho biết: “Chế biến hải sản ngay ở nhà nên đành phải thế”.\nBãi rác của xã cũng ô nhiễm kéo dài, quá tải, gây bức xúc, bốc mùi.", []),
    ("Người dân xã Thượng Lộc cho biết rác ở chợ bốc mùi từ đầu hè.", [("shortcoming", "Người dân xã Thượng Lộc")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), QUOTED + TOLD)
def test_what_is_quoted_and_whose_words_they_are(
    read: Read, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


LINES = [
    "Xã Thượng Lộc có 12 thôn, 1.800 hộ.",
    "Năm 2017, xã làm 12 km đường bê tông.",
    "Theo lãnh đạo phòng Kinh tế huyện, tên cầu do xã đặt.",
    "Huyện sẽ đề nghị xã họp dân rồi thống nhất tên cầu.",
    "Cầu dài 24 m, rộng 3 m.",
    "Chợ có 60 quầy hàng.",
    "Trường có 12 phòng học.",
    "Trạm y tế có hai bác sĩ.",
    "Xã trồng 40 ha cam.",
]


@pytest.mark.parametrize(("between", "kinds"), [("\n", ["commitment"]), ("\n\n", [])])
def test_a_line_is_no_paragraph_where_each_holds_a_sentence(read: Read, between: str, kinds: list[str]) -> None:
    assert [s["kind"] for s in read("statement", between.join(LINES), scope="443")] == kinds


@pytest.mark.parametrize("pairs", [3, 3000])
def test_any_number_of_inner_pairs_stands_in_a_quotation(read: Read, pairs: int) -> None:
    told = 'Bà Phan Thị Hiên nói: "Đường hư hỏng nặng, ' + 'có cái "ổ gà" rồi ' * pairs + 'đến nay không ai sửa".'
    assert read("statement", told, scope="443")[0]["kind"] == "shortcoming"
