"""Statements as national papers tell them: interviews that label no answer, inspections in paragraphs, orders that go on, residents in plain words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None, str]]

KHAI = "Bí thư Huyện ủy Lê Văn Khải "

INTERVIEWS: list[tuple[str, Said]] = [
    # a title with a colon in it labels nobody
    (
        "Bà Lê Thị Mận, Chủ tịch UBND huyện Can Lộc: Dồn sức cho các xã khó\n"
        "Nhân dịp đầu năm, phóng viên đã có cuộc trao đổi với bà Lê Thị Mận, Chủ tịch UBND huyện.\n"
        "Thưa bà, đâu là khó khăn lớn nhất của huyện lúc này?\n"
        "Cán bộ xã đều kiêm nhiệm. Tiền hỗ trợ về muộn nên 9 thôn chưa khởi công.\n"
        "Bà có kiến nghị gì với cấp trên?\n"
        "Chúng tôi đề nghị Sở Tài chính sớm cấp phần vốn còn lại. Trong quý II, huyện sẽ tập trung làm xong 14 km kênh.\n"
        "Xin cảm ơn bà!",
        [
            ("shortcoming", "Lê Thị Mận", "Cán bộ xã đều kiêm nhiệm"),
            ("shortcoming", "Lê Thị Mận", "Tiền hỗ trợ về muộn nên 9 thôn chưa khởi công"),
            ("directive", "Lê Thị Mận", "đề nghị Sở Tài chính sớm cấp phần vốn còn lại"),
            ("commitment", "Lê Thị Mận", "huyện sẽ tập trung làm xong 14 km kênh"),
        ],
    ),
    # answers below labelled questions bear no name, or "Đáp:"; who is interviewed may be told at the end
    (
        "Hỏi: Ông có đề xuất gì về cách giao vốn?\nĐáp: Nên để dân tự bàn, tự quyết. Không nên giao chỉ tiêu số xã về đích.\n(Phỏng vấn ông Lê Văn Khải, Bí thư Huyện ủy Can Lộc)",
        [("directive", "Lê Văn Khải", "Nên để dân tự bàn, tự quyết"), ("directive", "Lê Văn Khải", "Không nên giao chỉ tiêu số xã về đích")],
    ),
    (
        "Phóng viên trao đổi với ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc.\nPV: Huyện vướng ở đâu, thưa ông?\n- Các xã thượng huyện còn thiếu vốn làm chợ, nhà thầu bỏ dở hai công trình.",
        [("shortcoming", "Lê Văn Khải", "Các xã thượng huyện còn thiếu vốn làm chợ, nhà thầu bỏ dở hai công trình")],
    ),
    (
        "Tạp chí đã trao đổi với GS.TS Lê Văn Khải, chuyên gia về nông thôn.\nPhóng viên (PV): Giáo sư đánh giá thế nào về chương trình?\n"
        "GS.TS Lê Văn Khải: Tuy nhiên, cách làm còn mang nặng tính áp đặt.\nPV: Cần điều chỉnh gì, thưa ông?\nGS.TS Lê Văn Khải: Phải trao quyền cho cộng đồng.",
        [("shortcoming", "Lê Văn Khải", "cách làm còn mang nặng tính áp đặt"), ("directive", "Lê Văn Khải", "Phải trao quyền cho cộng đồng")],
    ),
    # who answers stands before the verb, or his words were only put down
    (
        "Ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc đã trả lời phỏng vấn Báo Hà Tĩnh.\nThưa ông, vì sao giải ngân chậm?\nVăn bản hướng dẫn ban hành muộn, các xã lúng túng.\nHuyện sẽ làm gì để khắc phục?\nChúng tôi đề nghị tỉnh đơn giản thủ tục thanh toán.",
        [("shortcoming", "Lê Văn Khải", "Văn bản hướng dẫn ban hành muộn, các xã lúng túng"), ("directive", "Lê Văn Khải", "đề nghị tỉnh đơn giản thủ tục thanh toán")],
    ),
    (
        "Phóng viên đã ghi lại ý kiến của ông Lê Văn Khải, Chủ tịch UBND huyện Can Lộc.\nÔng nghĩ gì về nợ đọng của các xã?\nNợ đọng là do các xã nóng vội.",
        [("shortcoming", "Lê Văn Khải", "Nợ đọng là do các xã nóng vội")],
    ),
    # a post labels who answered before
    (
        "PV: Ông đánh giá ra sao?\nBộ trưởng Lê Văn Khải: Miền núi còn rất khó khăn.\nPV: Bộ sẽ làm gì?\nBộ trưởng: Các địa phương phải cam kết không phát sinh nợ mới.",
        [("shortcoming", "Lê Văn Khải", "Miền núi còn rất khó khăn"), ("directive", "Lê Văn Khải", "Các địa phương phải cam kết không phát sinh nợ mới")],
    ),
    ("Bộ trưởng: Lê Văn Khải, sinh năm 1960.", []),
    # nobody is interviewed: the question stays one, and nobody answers
    ("PV: Huyện vướng ở đâu, thưa ông?\nĐến nay toàn huyện có 12 xã đạt chuẩn và 3 xã đang làm hồ sơ.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS)
def test_answers_that_bear_no_name(read: Read, text: str, expected: Said) -> None:
    found = [(s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443")]
    assert [s for s in found if s[2] != "Dồn sức cho các xã khó"] == expected


CLAUSES: list[tuple[str, Said]] = [
    # what an inspection finds, nobody told to find it: the body that came, for as many sentences as it lists
    (
        "Ngày 23/8, đoàn giám sát của HĐND tỉnh làm việc với UBND huyện Can Lộc. Qua giám sát cho thấy, hồ sơ 12 công trình còn thiếu. Nhiều trạm bơm xuống cấp.",
        [("shortcoming", "đoàn giám sát", "hồ sơ 12 công trình còn thiếu"), ("shortcoming", "đoàn giám sát", "Nhiều trạm bơm xuống cấp")],
    ),
    ("Qua thanh tra, phát hiện 7 đơn vị vi phạm.", [("shortcoming", None, "7 đơn vị vi phạm")]),
    # orders go on: who is told what, by when; what must not be; what "báo cáo" is to do; whoever does not
    (
        KHAI + "giao Phòng Kinh tế làm đầu mối. Các xã, thị trấn hoàn thành trước ngày 15 hằng tháng. Xã nào không nộp, chủ tịch xã đó phải kiểm điểm.",
        [
            ("directive", "Lê Văn Khải", "giao Phòng Kinh tế làm đầu mối"),
            ("directive", "Lê Văn Khải", "Các xã, thị trấn hoàn thành trước ngày 15 hằng tháng"),
            ("directive", "Lê Văn Khải", "Xã nào không nộp, chủ tịch xã đó phải kiểm điểm"),
        ],
    ),
    (
        KHAI + "yêu cầu các xã chấn chỉnh ngay; không để phát sinh nợ mới. Phòng Tài chính chủ trì tổng hợp số nợ, báo cáo trước ngày 30/6.",
        [
            ("directive", "Lê Văn Khải", "yêu cầu các xã chấn chỉnh ngay"),
            ("directive", "Lê Văn Khải", "không để phát sinh nợ mới"),
            ("directive", "Lê Văn Khải", "Phòng Tài chính chủ trì tổng hợp số nợ, báo cáo trước ngày 30/6"),
        ],
    ),
    (KHAI + "giao Phòng Kinh tế làm đầu mối. Các xã hoàn thành 12 km đường.", [("directive", "Lê Văn Khải", "giao Phòng Kinh tế làm đầu mối")]),
    # nouns that look like verbs of asking: how a matter stands
    ("Ông Lê Văn Khải, Chủ tịch UBND xã: Huy động vốn còn rất khó. Quy hoạch lại vùng rau.", [
        ("shortcoming", "Lê Văn Khải", "Huy động vốn còn rất khó"),
        ("directive", "Lê Văn Khải", "Quy hoạch lại vùng rau"),
    ]),
    # what a sentence is about is no order, though it looks like a verb; "cấp huyện" gives nothing
    (KHAI + "yêu cầu các xã chấn chỉnh ngay. Xây dựng nông thôn mới không có điểm kết thúc. Phát triển sản xuất là gốc. Thực hiện tốt dân chủ cơ sở.", [
        ("directive", "Lê Văn Khải", "yêu cầu các xã chấn chỉnh ngay"),
        ("directive", "Lê Văn Khải", "Thực hiện tốt dân chủ cơ sở"),
    ]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã: Xây dựng nông thôn mới là việc của dân. Cấp huyện chưa có hướng dẫn.", [("shortcoming", "Lê Văn Khải", "Cấp huyện chưa có hướng dẫn")]),
    ("UBND huyện Can Lộc xác định, UBND xã thu sai của 26 hộ nghèo.", [("shortcoming", "UBND huyện Can Lộc", "UBND xã thu sai của 26 hộ nghèo")]),
    ("Từ thực tế đó, huyện xác định, nông nghiệp là trụ cột.", []),
    (KHAI + "khẳng định huyện không có chủ trương này.", []),
    # what was learnt asks for nothing; what is drawn from it may
    (KHAI + "cho biết: Kinh nghiệm của huyện là phải công khai mọi khoản thu.", []),
    (KHAI + "cho biết: Rút kinh nghiệm từ việc này, các xã phải công khai mọi khoản thu.", [("directive", "Lê Văn Khải", "Rút kinh nghiệm từ việc này, các xã phải công khai mọi khoản thu")]),
    (KHAI + "nói: “Địa phương nào để nợ thì người đứng đầu phải trả lời”.", [("directive", "Lê Văn Khải", "Địa phương nào để nợ thì người đứng đầu phải trả lời")]),
    (KHAI + "cho biết: Vốn ngân sách chỉ đáp ứng 20% nhu cầu.", [("shortcoming", "Lê Văn Khải", "Vốn ngân sách chỉ đáp ứng 20% nhu cầu")]),
    # plain words complain in a paragraph that does; wonder does not
    ("Bà Trần Thị Gái ở thôn 5 thở dài: “Tiền thì nộp đủ rồi, năm nào xã cũng hứa nhưng có thấy nước đâu”.", [("shortcoming", "Trần Thị Gái", "Tiền thì nộp đủ rồi, năm nào xã cũng hứa nhưng có thấy nước đâu")]),
    ("Bà Trần Thị Gái ở thôn 5 cười: “Cả đời tôi chưa bao giờ thấy đường làng đẹp thế này”.", []),
    # what was asked for again and again, and never came, complains; once, and nothing came of it yet, is asked for
    ("“Chúng tôi đã ba lần kiến nghị xã sửa cống nhưng chẳng thấy ai trả lời”, bà Trần Thị Gái ở thôn 5 nói.", [("shortcoming", "Trần Thị Gái", "Chúng tôi đã ba lần kiến nghị xã sửa cống nhưng chẳng thấy ai trả lời")]),
    ("UBND huyện đã yêu cầu xã Thượng Lộc dẹp chợ tạm, nhưng vẫn chưa dẹp được.", [("directive", "UBND huyện", "yêu cầu xã Thượng Lộc dẹp chợ tạm")]),
    # who said them complained: all the words are complaints, unless they are glad
    (
        "“Trẻ con đi học ngã hoài. Ăn cơm phải che màn. Nhờ có bê tông nên ngõ trong đỡ lầy” - ông Trần Văn Hùng, 62 tuổi, bức xúc.",
        [("shortcoming", "Trần Văn Hùng", "Trẻ con đi học ngã hoài"), ("shortcoming", "Trần Văn Hùng", "Ăn cơm phải che màn")],
    ),
    ("“Trẻ con đi học bằng xe đạp. Ăn cơm xong là ra đồng” - ông Trần Văn Hùng, 62 tuổi, kể.", []),
    (
        "Chị Trần Thị Gái ở thôn 5 buồn rầu nói: “Con bò về nửa tháng thì ốm. Họ tính 14 triệu, ngoài chợ người ta trả có 8 triệu”.",
        [("shortcoming", "Trần Thị Gái", "Con bò về nửa tháng thì ốm"), ("shortcoming", "Trần Thị Gái", "Họ tính 14 triệu, ngoài chợ người ta trả có 8 triệu")],
    ),
    ("Chị Trần Thị Gái ở thôn 5 phấn khởi nói: “Con bò về nửa tháng thì đẻ. Họ tính 14 triệu, ngoài chợ người ta trả 18 triệu”.", []),
    # "Theo X ... cho biết" tells twice who says it
    ("Theo chị Trần Thị Gái, xã Thượng Lộc cho biết, nhà văn hóa mới xây nhưng quá tải.", [("shortcoming", "Trần Thị Gái", "nhà văn hóa mới xây nhưng quá tải")]),
    (KHAI + "nói: Quan điểm của huyện là không để lãng phí tài sản của dân.", [("directive", "Lê Văn Khải", "Quan điểm của huyện là không để lãng phí tài sản của dân")]),
    (KHAI + "nói: Quan điểm của huyện là đúng với quy định của tỉnh.", []),
    # how it is said is no part of it; a colon without marks opens all that a resident says
    (
        "Bà Trần Thị Gái ở thôn 5 nói bằng giọng buồn: Cán bộ về đo rồi mới họp. Cây của dân bị chặt không ai hỏi một câu.",
        [("shortcoming", "Trần Thị Gái", "Cây của dân bị chặt không ai hỏi một câu")],
    ),
    # what must not be done, said of those who are urged; what the paper submits
    (KHAI + "lưu ý các xã không chạy theo thành tích, lấy dân làm gốc.", [("directive", "Lê Văn Khải", "các xã không chạy theo thành tích, lấy dân làm gốc")]),
    ("Thiết nghĩ, các cấp, các ngành cần sớm vào cuộc để dân bớt khổ.", [("directive", None, "các cấp, các ngành cần sớm vào cuộc để dân bớt khổ")]),
    ("Thiết nghĩ, đó là niềm vui của cả xã.", []),
    (KHAI + "nói hồ sơ đã xong và sẽ trình tỉnh trong tuần.", [("commitment", "Lê Văn Khải", "sẽ trình tỉnh trong tuần")]),
    # what a sentence is about, or holds only if, is not what it complains of
    (KHAI + "cho biết, liên quan đến việc trại lợn gây ô nhiễm, chính quyền xã đã kiểm tra hai lần.", []),
    (KHAI + "nói: “Nếu trại lợn không chấp hành, chúng tôi sẽ có biện pháp xử lý đến cùng”.", [("commitment", "Lê Văn Khải", "Nếu trại lợn không chấp hành, chúng tôi sẽ có biện pháp xử lý đến cùng")]),
    (KHAI + "nói: “Trại lợn không chấp hành, mùi hôi bay khắp xóm”.", [("shortcoming", "Lê Văn Khải", "Trại lợn không chấp hành, mùi hôi bay khắp xóm")]),
    (KHAI + "khẳng định huyện đã xử lý kịp thời những vấn đề bức xúc của dân.", [("assessment", "Lê Văn Khải", "huyện đã xử lý kịp thời những vấn đề bức xúc của dân")]),
    # "đồng thời," and "và cũng" begin another demand
    ("UBND huyện yêu cầu trại lợn ngừng ngay việc tái đàn, đồng thời, khẩn trương xuất bán số lợn hiện có.", [
        ("directive", "UBND huyện", "yêu cầu trại lợn ngừng ngay việc tái đàn"),
        ("directive", "UBND huyện", "khẩn trương xuất bán số lợn hiện có"),
    ]),
    (KHAI + "nói: “Tôi đã xuống tận nơi và cũng đề nghị bà con giám sát việc này”.", [("directive", "Lê Văn Khải", "đề nghị bà con giám sát việc này")]),
    # experts hold a view as officials do; "Đại biểu" is who spoke last
    ("TS Lê Văn Khải cho rằng cần phân biệt xã đạt chuẩn thật và xã đạt chuẩn trên giấy.", [("directive", "Lê Văn Khải", "cần phân biệt xã đạt chuẩn thật và xã đạt chuẩn trên giấy")]),
    ("Bà Lê Thị Gái cho rằng chuyện cần nhất là mưa thuận gió hòa.", []),
    (
        "Đại biểu Lê Văn Khải nói thẳng: “Chợ làm xong còn bỏ không”. Đại biểu đề nghị Chính phủ kiểm toán lại toàn bộ nợ đọng.",
        [("shortcoming", "Lê Văn Khải", "Chợ làm xong còn bỏ không"), ("directive", "Lê Văn Khải", "đề nghị Chính phủ kiểm toán lại toàn bộ nợ đọng")],
    ),
    # voters by their given name; "này" is no part of a name
    (
        "Cử tri Lê Văn Vị (thôn 3) phát biểu. “Đường chưa được kiểm tra, đôn đốc sâu sát”, cử tri Vị kiến nghị.",
        [("shortcoming", "Lê Văn Vị", "Đường chưa được kiểm tra, đôn đốc sâu sát")],
    ),
    ("Hôm qua, lãnh đạo huyện này đã yêu cầu UBND xã trả lại tiền cho dân.", [("directive", "lãnh đạo huyện", "yêu cầu UBND xã trả lại tiền cho dân")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses_of_the_press(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443")] == expected


NEEDS: list[tuple[str, list[str]]] = [
    # "cần", "phải" that only tell which or how many there are, what a rule says, what was held then
    ("Những hộ cần hỗ trợ đều đã được lập danh sách.", []),
    ("Phần việc cần làm nhất đã xong từ tháng trước.", []),
    ("Xã chỉ cần 2 tiêu chí nữa là về đích.", []),
    ("Dân cần gì, xã làm nấy, ngày nào cũng vậy.", []),
    ("Quy ước của thôn ghi rõ mỗi hộ phải có một hố rác.", []),
    ("Huyện đã xác định phải lấy dân làm gốc nên họp từng thôn.", []),
    ("Khó nhất là phải làm cho dân hiểu.", ["shortcoming"]),
    # the same words where somebody is to act
    ("Các hộ cần đăng ký trước ngày 15, xã sẽ lập danh sách.", ["directive", "commitment"]),
    ("Các xã cần coi đây là việc chính.", ["directive"]),
    ("Các thôn cần giữ đủ 19 tiêu chí.", ["directive"]),
    ("Các thôn phải lấy dân làm gốc, họp từng xóm.", ["directive"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), NEEDS)
def test_what_is_needed_and_what_is_asked_for(read: Read, text: str, kinds: list[str]) -> None:
    found = read("statement", f"{KHAI}cho biết: {text}", scope="443")
    assert [s["kind"] for s in found] == kinds
