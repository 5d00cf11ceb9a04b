"""Statements of those who are heard in features and at meetings with voters: who speaks, what residents accuse somebody of, what
those who hear them promise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str]]

HOA = "Bà Lê Thị Hoa ở xã Thượng Lộc rơi nước mắt."
WHO: list[tuple[str, Told]] = [
    # the unit around a unit in brackets, with its type word or without
    *(
        (f"Người dân thôn Đông, xã Thượng Lộc ({unit}) phản ánh xã bán đất công sai thẩm quyền.", [("shortcoming", f"Người dân thôn Đông, xã Thượng Lộc ({unit})", "xã bán đất công sai thẩm quyền")])
        for unit in ("huyện Can Lộc", "Can Lộc")
    ),
    # no relative of whom it is only told
    (f"{HOA} Ông Lê Văn Khải, chồng bà Hoa, cho biết: “Tiền phân vẫn còn nợ đại lý”.", [("shortcoming", "Lê Văn Khải", "Tiền phân vẫn còn nợ đại lý")]),
    (f"{HOA} Anh Tám, con trai bà Hoa ngồi gần đó góp chuyện: “Tiền phân vẫn còn nợ đại lý”.", [("shortcoming", "Tám", "Tiền phân vẫn còn nợ đại lý")]),
    (f"{HOA} Bà Hoa cho biết: “Tiền phân vẫn còn nợ đại lý”.", [("shortcoming", "Lê Thị Hoa", "Tiền phân vẫn còn nợ đại lý")]),
    # who lives in a unit, whatever his trade; how whoever holds a post is called
    ("Chị Lê Thị Hoa, hộ nghèo thôn Đông, xã Thượng Lộc băn khoăn: Bình xét cào bằng thì hộ khó khăn không được hỗ trợ.", [
        ("shortcoming", "Lê Thị Hoa", "Bình xét cào bằng thì hộ khó khăn không được hỗ trợ"),
    ]),
    ("Ông Lê Văn Khải là Chủ tịch xã Thượng Lộc. Theo vị Chủ tịch xã, cái khó là thiếu cán bộ địa chính.", [("shortcoming", "Lê Văn Khải", "cái khó là thiếu cán bộ địa chính")]),
    # whom a pronoun means in the paragraph below, whatever he does before his words
    ("Vườn tiêu của chị Lê Thị Hoa ở xã Thượng Lộc chết sạch, bà Na mua chịu hai tấn chưa trả.\nGặp chúng tôi, chị bật khóc: “Nhà tôi phải bán trâu trả nợ, giờ mất trắng”.", [
        ("shortcoming", "Lê Thị Hoa", "Nhà tôi phải bán trâu trả nợ, giờ mất trắng"),
    ]),
    # who said it in the sentence behind
    ("“Mưa xuống là xe không vào được, bà con phải gùi hàng”. Ông Lê Văn Khải, Trưởng thôn Đông, chia sẻ như vậy.", [
        ("shortcoming", "Lê Văn Khải", "Mưa xuống là xe không vào được, bà con phải gùi hàng"),
    ]),
    (f"{HOA} “Mưa xuống là xe không vào được, bà con phải gùi hàng”. Ông Lê Văn Khải, Trưởng thôn Đông, chia sẻ: xã đã xin vốn.", [
        ("shortcoming", "Lê Thị Hoa", "Mưa xuống là xe không vào được, bà con phải gùi hàng"),
    ]),
    # the paper's question is not his who answers it
    ("“Vì sao xã vẫn cứ thu tiền sai quy định?”. Trả lời câu hỏi này, ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc nói: “Tôi chịu trách nhiệm trước dân về khoản thu”.", [
        ("commitment", "Lê Văn Khải", "Tôi chịu trách nhiệm trước dân về khoản thu"),
    ]),
    ("“Vì sao xã vẫn cứ thu tiền sai quy định?”, bà Lê Thị Hoa bức xúc.", [("shortcoming", "Lê Thị Hoa", "Vì sao xã vẫn cứ thu tiền sai quy định?")]),
    # who acts last in a sentence, or by whom something is done
    ("Các ý kiến của huyện đã được UBND huyện giải trình; với việc của tỉnh, đại biểu Lê Văn Khải đã giải đáp, đồng thời yêu cầu các ngành sớm giải quyết.", [
        ("directive", "Lê Văn Khải", "yêu cầu các ngành sớm giải quyết"),
    ]),
    ("Thường trực Huyện ủy Can Lộc vừa phân công 7 đồng chí; yêu cầu mỗi tháng họp với thôn một lần.", [
        ("directive", "Thường trực Huyện ủy Can Lộc", "yêu cầu mỗi tháng họp với thôn một lần"),
    ]),
    ("Các ý kiến khác được lãnh đạo xã Thượng Lộc tiếp thu và hứa sẽ giải quyết dứt điểm trong tháng 6.", [
        ("commitment", "lãnh đạo xã Thượng Lộc", "sẽ giải quyết dứt điểm trong tháng 6"),
    ]),
    ("Tại Kết luận số 12/KL-UBND ngày 3/5/2018 của UBND huyện Can Lộc nêu rõ: “Việc thu tiền của xã chưa đúng quy định”.", [
        ("shortcoming", "UBND huyện Can Lộc", "Việc thu tiền của xã chưa đúng quy định"),
    ]),
    ("Ban giám sát đầu tư của cộng đồng xã Thượng Lộc đề nghị thôn Đông công khai các khoản thu.", [
        ("directive", "Ban giám sát đầu tư của cộng đồng xã Thượng Lộc", "đề nghị thôn Đông công khai các khoản thu"),
    ]),
    # what a body did already is no task of its in an answer
    ("Cử tri xã Thượng Lộc đề nghị sửa cầu Máng trước mùa mưa. Nội dung trả lời như sau:\n- Về ý kiến của cử tri xã Thượng Lộc: UBND huyện đã thống nhất chủ trương sửa cầu.", [
        ("directive", "Cử tri xã Thượng Lộc", "đề nghị sửa cầu Máng trước mùa mưa"),
    ]),
    # who opens an answer gives all its orders
    ("Cử tri xã Thượng Lộc phản ánh: đường thôn Đông đã hỏng nặng.\nTrả lời:\nUBND tỉnh chuyển đơn, giao UBND huyện Can Lộc kiểm tra thực địa.\nGiao Sở Tài chính rà soát nguồn vốn.", [
        ("shortcoming", "Cử tri xã Thượng Lộc", "đường thôn Đông đã hỏng nặng"),
        ("directive", "UBND tỉnh", "giao UBND huyện Can Lộc kiểm tra thực địa"),
        ("directive", "UBND tỉnh", "Giao Sở Tài chính rà soát nguồn vốn"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who_is_heard(read: Read, text: str, expected: Told) -> None:
    found = read("statement", text, scope="443", published="2018-06-30")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == expected


BASIN = "Người dân xã Thượng Lộc "
VOTERS = "cử tri xã Thượng Lộc"
WHAT: list[tuple[str, Told]] = [
    # accusations
    (f"{BASIN}tố cáo UBND xã buông lỏng quản lý đất đai.", [("shortcoming", BASIN.strip(), "UBND xã buông lỏng quản lý đất đai")]),
    (f"{BASIN}tố giác tội phạm, giữ gìn an ninh trật tự.", []),
    ("UBND xã Thượng Lộc đã giải quyết xong 5 đơn khiếu nại, tố cáo của công dân.", []),
    ("UBND huyện yêu cầu xã giải quyết các nội dung tố cáo, kiến nghị phản ánh theo quy định.", [
        ("directive", "UBND huyện", "yêu cầu xã giải quyết các nội dung tố cáo, kiến nghị phản ánh theo quy định"),
    ]),
    ("Theo phản ánh từ người dân, ban cán sự thôn không tổ chức họp dân.", [("shortcoming", "người dân", "ban cán sự thôn không tổ chức họp dân")]),
    ("Theo thông tin từ người dân, thôn vừa tổ chức họp dân.", []),
    *(
        (
            f"Người dân thôn Đông, xã Thượng Lộc {accuse}:\n- Bán 2 ha đất công cho người nhà.\n- Lập khống chứng từ mua xi măng.",
            [
                ("shortcoming", "Người dân thôn Đông, xã Thượng Lộc", "Bán 2 ha đất công cho người nhà"),
                ("shortcoming", "Người dân thôn Đông, xã Thượng Lộc", "Lập khống chứng từ mua xi măng"),
            ],
        )
        for accuse in ("tố trưởng thôn", "nêu rõ những sai phạm của trưởng thôn gồm")
    ),
    ("UBND xã Thượng Lộc thông báo các khoản thu:\n- Bán 2 ha đất công theo kế hoạch.", []),
    ("Vốn là yếu tố quyết định để xã làm xong đường thôn Đông.", []),
    # what an inspection came to see, no verb telling it
    ("Ngày 11/6, UBKT Huyện ủy Can Lộc về xã Thượng Lộc. Qua kiểm tra, xã còn để xảy ra một số thiếu sót: chưa công khai tài chính; hồ sơ lưu trữ sơ sài.", [
        ("shortcoming", "UBKT Huyện ủy Can Lộc", "chưa công khai tài chính"),
        ("shortcoming", "UBKT Huyện ủy Can Lộc", "hồ sơ lưu trữ sơ sài"),
    ]),
    ("Qua kiểm tra thực tế tại xã Thượng Lộc, mặt đường thôn Đông bị bong tróc nhiều đoạn.", [("shortcoming", None, "mặt đường thôn Đông bị bong tróc nhiều đoạn")]),
    ("Qua kiểm tra thực tế, xã Thượng Lộc có 12 km đường trải nhựa.", []),
    ("Qua kiểm tra không có các tồn tại, hạn chế như: thu sai, chi sai.", []),
    # a plea that is spoken of asks for nothing
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện, yêu cầu công ty rà soát giá nước. Riêng đề nghị nâng phụ cấp, huyện sẽ báo cáo tỉnh.", [
        ("directive", "Lê Văn Khải", "yêu cầu công ty rà soát giá nước"),
        ("commitment", "Lê Văn Khải", "huyện sẽ báo cáo tỉnh"),
    ]),
    # what farmers do not know where to turn with, and what they want of those in office
    ("Ông Lê Văn Khải, nông dân xã Thượng Lộc, chia sẻ: “Ớt chín đỏ ruộng mà không biết bán cho ai”.", [("shortcoming", "Lê Văn Khải", "Ớt chín đỏ ruộng mà không biết bán cho ai")]),
    ("Ông Lê Văn Khải, nông dân xã Thượng Lộc, chia sẻ: “Ớt chín đến đâu có người mua đến đó”.", []),
    ("Theo bà con, giải pháp lúc này là Nhà nước cần thu mua tạm trữ.", [("directive", "bà con", "giải pháp lúc này là Nhà nước cần thu mua tạm trữ")]),
    ("Theo bà con, cách làm tốt nhất là phải phơi lúa đủ ba nắng.", []),
    # petitions that are counted, asked or sorted out before they are listed
    (f"Tại buổi tiếp xúc có 12 lượt {VOTERS} tham gia ý kiến xoay quanh các vấn đề như: giá điện tăng cao; hỗ trợ vốn cho hộ nghèo.", [
        ("shortcoming", VOTERS, "giá điện tăng cao"),
        ("directive", VOTERS, "hỗ trợ vốn cho hộ nghèo"),
    ]),
    ("Hội Nông dân huyện nhận được 32 câu hỏi của hội viên, tập trung vào các vấn đề: tình trạng mía cháy bị ép giá; cần hỗ trợ giống mới.", [
        ("shortcoming", "hội viên", "tình trạng mía cháy bị ép giá"),
        ("directive", "hội viên", "cần hỗ trợ giống mới"),
    ]),
    ("Ban tổ chức nhận được 30 câu hỏi thi, gồm: câu hỏi về lịch sử xã; câu hỏi về nông thôn mới.", []),
    # what a body lacks among petitions, and what it is to do
    (f"Tại buổi tiếp xúc, {VOTERS} kiến nghị: kênh N5 bị bồi lắng; trạm y tế thiếu bác sĩ, đề nghị huyện bổ sung; Phòng Môi trường xử lý bãi rác ô nhiễm.", [
        ("shortcoming", VOTERS, "kênh N5 bị bồi lắng"),
        ("shortcoming", VOTERS, "trạm y tế thiếu bác sĩ"),
        ("directive", VOTERS, "đề nghị huyện bổ sung"),
        ("directive", VOTERS, "Phòng Môi trường xử lý bãi rác ô nhiễm"),
    ]),
    (f"Tại buổi tiếp xúc, {VOTERS} phản ánh các nội dung: tình trạng xe quá tải; chế độ cho người hoạt động không chuyên trách.", [("shortcoming", VOTERS, "tình trạng xe quá tải")]),
    (f"Tại buổi tiếp xúc, {VOTERS} cho rằng giá lúa thấp nên nông dân không có lãi, Nhà nước cần có chính sách hỗ trợ vật tư.", [
        ("shortcoming", VOTERS, "giá lúa thấp nên nông dân không có lãi"),
        ("directive", VOTERS, "Nhà nước cần có chính sách hỗ trợ vật tư"),
    ]),
    # what was asked for in vain
    ("“Kiến nghị mãi mà có thấy ai về đâu”, bà Lê Thị Hoa ở xã Thượng Lộc phàn nàn.", [("shortcoming", "Lê Thị Hoa", "Kiến nghị mãi mà có thấy ai về đâu")]),
    ("Bà Lê Thị Hoa ở xã Thượng Lộc kể: nhà bà bị thu ruộng. Bà đã gửi đơn lên huyện nhưng đến nay vẫn chưa được giải quyết.", [
        ("shortcoming", "Lê Thị Hoa", "Bà đã gửi đơn lên huyện nhưng đến nay vẫn chưa được giải quyết"),
    ]),
    ("Bà Lê Thị Hoa ở xã Thượng Lộc kể: bà làm đơn xin vào hợp tác xã và được nhận ngay.", []),
    # a condition belongs to the duty behind it
    ("Bí thư Huyện ủy Lê Văn Khải nhắc nhở xã Thượng Lộc khẩn trương gỡ vướng mắc mặt bằng, nếu để chậm, người đứng đầu phải chịu trách nhiệm.", [
        ("directive", "Lê Văn Khải", "nhắc nhở xã Thượng Lộc khẩn trương gỡ vướng mắc mặt bằng"),
        ("directive", "Lê Văn Khải", "nếu để chậm, người đứng đầu phải chịu trách nhiệm"),
    ]),
    # an answer that is promised, by those who hear them
    ("Các kiến nghị được đại biểu HĐND huyện ghi nhận, chuyển đến cơ quan chức năng và sẽ trả lời cử tri tại kỳ họp sau.", [
        ("commitment", "đại biểu HĐND huyện", "sẽ trả lời cử tri tại kỳ họp sau"),
    ]),
    ("Đối với kiến nghị của các bộ, ngành Trung ương, Tổ đại biểu HĐND huyện đã tổng hợp, báo cáo về Trung ương và sẽ có văn bản trả lời cử tri.", [
        ("commitment", "Tổ đại biểu HĐND huyện", "sẽ có văn bản trả lời cử tri"),
    ]),
    ("Tại kỳ họp tới, Giám đốc Sở Nông nghiệp sẽ trả lời chất vấn của đại biểu.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện, cho biết xã sẽ trả lời cử tri trong tháng 6.", [("commitment", "Lê Văn Khải", "xã sẽ trả lời cử tri trong tháng 6")]),
    # what came of a promise is nobody's
    ("Đại diện công ty lại hứa khắc phục, nhưng mùi hôi ngày càng nghiêm trọng hơn.", [("shortcoming", None, "mùi hôi ngày càng nghiêm trọng hơn")]),
    ("Xã Thượng Lộc cam kết hoàn thành 19 tiêu chí, song vẫn bảo đảm không nợ đọng.", [("commitment", "Xã Thượng Lộc", "hoàn thành 19 tiêu chí")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHAT)
def test_what_is_heard(read: Read, text: str, expected: Told) -> None:
    found = read("statement", text, scope="443", published="2018-06-30")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == expected
