"""Statements by who speaks: people of whom more is told, bodies with a comma in their name, pronouns, "I" in a speech or an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None, str]]

LOC = "Ông Trần Văn Lộc, Chủ tịch UBND xã Thượng Lộc cho biết lò gạch đốt từ năm 2009. "
LOAN = "Sáng 5/3, Phó Bí thư Huyện ủy Trần Thị Loan "
SAID: list[tuple[str, Said]] = [
    # people, and which of them
    ("Các hộ dân mất ruộng đề nghị công ty sớm chi trả.", [("directive", "Các hộ dân", "đề nghị công ty sớm chi trả")]),
    ("Nhiều hộ trồng cam ở xã Thượng Lộc kiến nghị huyện mở trạm thu mua.", [("directive", "Nhiều hộ", "kiến nghị huyện mở trạm thu mua")]),
    ("Bà con đi chợ Nhe phản ánh sân chợ lầy lội, nước đọng quanh năm.", [("shortcoming", "Bà con", "sân chợ lầy lội, nước đọng quanh năm")]),
    ("Nhiều cử tri là giáo viên cũng đề nghị tỉnh giữ trường lẻ.", [("directive", "Nhiều cử tri", "đề nghị tỉnh giữ trường lẻ")]),
    ("Người dân sát lò gạch cầu cứu UBND huyện mong được dời nhà trước mùa mưa.", [("directive", "Người dân", "mong được dời nhà trước mùa mưa")]),
    ("Các hộ dân không biết UBND xã đề nghị thu tiền từ bao giờ.", []),
    ("Người dân mất ruộng được công ty đề nghị bán nốt vườn.", []),
    ("Bà con trong xóm chưa đề nghị huyện chuyện gì.", []),
    ("Các hộ dân làm hồ sơ đề nghị cấp sổ đỏ đã được gọi lên.", []),
    ("Nông dân phải làm lại đơn nếu đề nghị đổi ruộng.", []),
    ("Anh Lê Văn Tý cho biết trước đây người dân rất phấn khởi khi có trạm bơm. Tuy nhiên, nay trạm hư hỏng, xuống cấp.", [
        ("shortcoming", "Lê Văn Tý", "nay trạm hư hỏng, xuống cấp"),
    ]),
    ("Nhiều người già trong xóm lo lắng khi nghe loa báo họp.", []),
    # how many of them, and who acted, whoever spoke before
    ("Hàng chục hộ dân dựng lều trước cổng, yêu cầu lò gạch dừng đốt.", [("directive", "Hàng chục hộ dân", "yêu cầu lò gạch dừng đốt")]),
    ("Hàng chục hộ dân phá vườn tạp, trồng cam.", []),
    (f"{LOC}Vì vậy, bà con đã chặn xe, yêu cầu lò gạch dừng đốt.", [("directive", "bà con", "yêu cầu lò gạch dừng đốt")]),
    (f"{LOC}Trong khi đó, Sở Công Thương đã họp, đề nghị gia hạn cho lò.", [("directive", "Sở Công Thương", "đề nghị gia hạn cho lò")]),
    (f"{LOC}Vì vậy, bà con đã chặn xe, đổ đất lên đường.", []),
    # a pronoun means who is so addressed, and of whom the sentence before tells
    (f"{LOC}\n\nSáng 17/11, bà Trần Thị Loan, Phó Chủ tịch UBND huyện, dẫn đầu đoàn về xã. Bà yêu cầu lò gạch dừng đốt.", [("directive", "Trần Thị Loan", "yêu cầu lò gạch dừng đốt")]),
    (f"{LOC}\n\nSáng 17/11, ông Lê Văn Tý, Phó Chủ tịch UBND huyện, dẫn đầu đoàn về xã. Ông yêu cầu lò gạch dừng đốt.", [("directive", "Lê Văn Tý", "yêu cầu lò gạch dừng đốt")]),
    (f"{LOC}Xã có 12 km đường. Ông yêu cầu lò gạch dừng đốt.", [("directive", "Trần Văn Lộc", "yêu cầu lò gạch dừng đốt")]),
    # names that hold a comma, and a verb
    ("Phòng Văn hóa, Khoa học và Thông tin huyện đề nghị các xã treo pa nô.", [("directive", "Phòng Văn hóa, Khoa học và Thông tin huyện", "đề nghị các xã treo pa nô")]),
    ("Chiều qua, đại diện Ban Chỉ huy Phòng, chống thiên tai tỉnh yêu cầu các xã gia cố đê.", [
        ("directive", "đại diện Ban Chỉ huy Phòng, chống thiên tai tỉnh", "yêu cầu các xã gia cố đê"),
    ]),
    ("Sau khi họp với Sở Văn hóa, UBND huyện đề nghị các xã treo pa nô.", [("directive", "UBND huyện", "đề nghị các xã treo pa nô")]),
    # pronouns of who has not spoken yet
    (f"{LOAN}về xã Thượng Lộc. Đồng chí biểu dương cán bộ, nhân dân vùng lũ; yêu cầu các thôn dọn bùn.", [
        ("assessment", "Trần Thị Loan", "biểu dương cán bộ, nhân dân vùng lũ"),
        ("directive", "Trần Thị Loan", "yêu cầu các thôn dọn bùn"),
    ]),
    (f"{LOAN}thăm vườn của ông Lê Văn Tý. Đồng chí đề nghị xã nhân rộng cách làm.", [("directive", "Trần Thị Loan", "đề nghị xã nhân rộng cách làm")]),
    (f"{LOAN}thăm vườn của ông Lê Văn Tý. Đồng chí được mời ăn cam.", []),
    (f"{LOC}Nhưng theo ông, sổ sách của lò còn sai sót nhiều.", [("shortcoming", "Trần Văn Lộc", "sổ sách của lò còn sai sót nhiều")]),
    # "I" in an answer or a speech, which ends no sentence of the paper's own
    (
        "Phóng viên trao đổi với ông Trần Văn Lộc, Bí thư Huyện ủy Can Lộc.\n- Thưa ông, huyện còn lo gì?\nÔng Trần Văn Lộc: Cán bộ xã còn yếu.\n- Tiêu chí nào khó nhất?\n"
        "- Khó nhất là nước sạch. Về vốn, chúng tôi xin đề xuất tỉnh cấp một lần. Nghị quyết 12 quy định mỗi xã phải góp 20%. Còn nhiều việc phải làm.",
        [
            ("shortcoming", "Trần Văn Lộc", "Cán bộ xã còn yếu"),
            ("shortcoming", "Trần Văn Lộc", "Khó nhất là nước sạch"),
            ("directive", "Trần Văn Lộc", "đề xuất tỉnh cấp một lần"),
            ("shortcoming", "Trần Văn Lộc", "Còn nhiều việc phải làm"),
        ],
    ),
    (
        "Lược ghi bài phát biểu của đồng chí Trần Thị Loan, Bí thư Huyện ủy Can Lộc.\nKính thưa các đồng chí!\nThưa toàn thể bà con!\n"
        "Thay mặt Huyện ủy, tôi biểu dương kết quả mà xã đã giành được. Để giữ danh hiệu, tôi đề nghị Đảng ủy xã: một là, trả hết nợ trước Tết; hai là, làm nốt 2 km kênh.",
        [
            ("assessment", "Trần Thị Loan", "biểu dương kết quả mà xã đã giành được"),
            ("directive", "Trần Thị Loan", "trả hết nợ trước Tết"),
            ("directive", "Trần Thị Loan", "làm nốt 2 km kênh"),
        ],
    ),
    ("Về xã Thượng Lộc, tôi đề nghị được gặp ông chủ lò.", []),
    # orders go on in the next paragraph; what has to be borne is none
    ("UBND tỉnh yêu cầu các huyện đẩy nhanh giải ngân.\nCác xã cần rà soát từng hạng mục.", [
        ("directive", "UBND tỉnh", "yêu cầu các huyện đẩy nhanh giải ngân"),
        ("directive", "UBND tỉnh", "Các xã cần rà soát từng hạng mục"),
    ]),
    ("UBND tỉnh yêu cầu các huyện đẩy nhanh giải ngân.\nCác xã phải vay của nhà thầu mới có tiền.", [
        ("directive", "UBND tỉnh", "yêu cầu các huyện đẩy nhanh giải ngân"),
    ]),
    # who blames
    ("Bí thư Huyện ủy Trần Thị Loan phê bình cách làm hình thức.", [("shortcoming", "Trần Thị Loan", "phê bình cách làm hình thức")]),
    ("Chi bộ tự phê bình và phê bình hằng tháng.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_speaks(read: Read, text: str, expected: Said) -> None:
    found = read("statement", text, scope="443", published="2018-06-30")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == expected


PAGE = (
    "UBND huyện Can Lộc (tỉnh Hà Tĩnh) vừa có báo cáo về nông thôn mới.\n1. Về bộ tiêu chí\nToàn huyện có 9 xã đạt chuẩn.\n2. Về nguồn lực\n"
    "Dân góp 6 tỷ đồng.\n3. Tồn tại\nGiải ngân vốn sự nghiệp rất chậm. {}\n4. Nhiệm vụ\n- Làm thêm 9 km kênh.\n- Đề nghị UBND tỉnh bổ sung 12 tỷ đồng."
)
SLOW = ("shortcoming", "UBND huyện", "Giải ngân vốn sự nghiệp rất chậm")
ADDS = ("directive", "UBND huyện", "Đề nghị UBND tỉnh bổ sung 12 tỷ đồng")
LEFT: list[tuple[str, Said]] = [
    # a report on a page is of the one said to report; a cause is a fault where something in it is wrong
    (PAGE.format("Nguyên nhân chủ yếu là do văn bản hướng dẫn ban hành chậm."), [SLOW, ("shortcoming", "UBND huyện", "văn bản hướng dẫn ban hành chậm"), ADDS]),
    (PAGE.format("Nguyên nhân: năm đầu làm theo bộ tiêu chí mới."), [SLOW, ADDS]),
    # what is wrong is told as a matter; what is asked for as one asks
    ("Cử tri xã Thượng Lộc kiến nghị việc 20 ha lúa bị ngập úng.", [("shortcoming", "Cử tri xã Thượng Lộc", "việc 20 ha lúa bị ngập úng")]),
    ("Cử tri xã Thượng Lộc kiến nghị, thủ tục cấp thẻ còn nhiều khó khăn.", [("shortcoming", "Cử tri xã Thượng Lộc", "thủ tục cấp thẻ còn nhiều khó khăn")]),
    ("Cử tri xã Thượng Lộc kiến nghị về việc xử lý rác gây ô nhiễm.", [("directive", "Cử tri xã Thượng Lộc", "kiến nghị về việc xử lý rác gây ô nhiễm")]),
    ("Cử tri xã Thượng Lộc kiến nghị, huyện sớm xử lý chỗ ngập úng.", [("directive", "Cử tri xã Thượng Lộc", "kiến nghị, huyện sớm xử lý chỗ ngập úng")]),
    # what a promise is for goes on; a date ends no item of a list; "Giao Ban ..." is no meeting
    (
        f"{LOAN}yêu cầu các xã chốt sổ trong tháng 9. Huyện sẽ hỗ trợ 20 tấn xi măng để làm đường, cứng hóa kênh. Giao Ban Tuyên giáo theo dõi, đôn đốc.",
        [
            ("directive", "Trần Thị Loan", "yêu cầu các xã chốt sổ trong tháng 9"),
            ("commitment", "Trần Thị Loan", "Huyện sẽ hỗ trợ 20 tấn xi măng để làm đường, cứng hóa kênh"),
            ("directive", "Trần Thị Loan", "Giao Ban Tuyên giáo theo dõi, đôn đốc"),
        ],
    ),
    (f"{LOAN}nói: “Chúng tôi sẽ trả hết nợ, hoàn thành hồ sơ trước 30/9”.", [
        ("commitment", "Trần Thị Loan", "Chúng tôi sẽ trả hết nợ, hoàn thành hồ sơ trước 30/9"),
    ]),
    # a syllable of a name says nothing, nor does what was done by some order
    ("Trạm bơm ở ấp Bình Bảo, 900 triệu đồng, xây cho 350 hộ, nay chỉ 60 hộ dùng.", []),
    (f"{LOAN}nói: “Thực hiện Nghị quyết số 9 của HĐND tỉnh, chúng tôi rà từng công trình”.", []),
    (f"{LOAN}nói: “Rà soát theo bộ tiêu chí mới, sau sáp nhập xã đạt 16 tiêu chí”.", []),
    (f"{LOAN}nói: “Thực hiện nghiêm Nghị quyết số 9, dừng ngay công trình chưa có vốn”.", [
        ("directive", "Trần Thị Loan", "Thực hiện nghiêm Nghị quyết số 9, dừng ngay công trình chưa có vốn"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LEFT)
def test_whose_words_they_are_and_where_they_end(read: Read, text: str, expected: Said) -> None:
    found = read("statement", text, scope="443", published="2018-06-30")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == expected


CANAL = ("shortcoming", "Cử tri xã Thượng Lộc", "kênh bị bồi lắng")
DREDGE = ("directive", "Cử tri xã Thượng Lộc", "đề nghị huyện nạo vét")
SLOW_WORKS = "công trình làm còn chậm {}"
TURNED: list[tuple[str, Said]] = [
    # what is told to be wrong may be short, and ends before "do đó"; a matter alone says nothing
    ("Cử tri xã Thượng Lộc phản ánh kênh bị bồi lắng, do đó đề nghị huyện nạo vét.", [CANAL, DREDGE]),
    ("Cử tri xã Thượng Lộc phản ánh kênh bị bồi lắng và đề nghị huyện nạo vét.", [CANAL, DREDGE]),
    ("Cử tri xã Thượng Lộc phản ánh tình trạng trên, do đó đề nghị huyện nạo vét.", [DREDGE]),
    ("Cử tri xã Thượng Lộc phản ánh qua đường dây nóng.", []),
    # what was asked for in vain is a complaint; what is asked for after it is asked
    ("Cử tri xã Thượng Lộc đã ba lần xin huyện sửa cống mà chưa được, nay đề nghị tỉnh xem xét.", [
        ("shortcoming", "Cử tri xã Thượng Lộc", "xin huyện sửa cống mà chưa được"),
        ("directive", "Cử tri xã Thượng Lộc", "đề nghị tỉnh xem xét"),
    ]),
    # that others complained of it is part of what is told, and whoever speaks goes on
    *(
        (
            f"{LOAN}nêu rõ: {SLOW_WORKS.format(end)}. Các xã cần rà soát lại hồ sơ.",
            [("shortcoming", "Trần Thị Loan", SLOW_WORKS.format(end)), ("directive", "Trần Thị Loan", "Các xã cần rà soát lại hồ sơ")],
        )
        for end in ("nên cử tri và nhân dân vẫn tiếp tục kiến nghị", "khiến bà con nhiều lần phản ánh")
    ),
    # residents after whom it is told ask those in office, and tell what they bear
    ("Theo các hộ dân, xã cần sớm làm lại con đường này.", [("directive", "các hộ dân", "xã cần sớm làm lại con đường này")]),
    ("Theo người dân, xã phải công khai các khoản thu.", [("directive", "người dân", "xã phải công khai các khoản thu")]),
    ("Theo chị Phan Thị Hoa, mỗi hộ phải góp 3 triệu đồng.", []),
    ("Chị Phan Thị Hoa cho biết mỗi hộ phải góp 3 triệu đồng.", []),
    ("Anh Lê Văn Tư cho biết người trồng phải bón phân hai lần mỗi tháng.", []),
    ("Theo ông Lê Văn Tư, xóm làng đổi mới mà đường vào thì nhỏ hẹp, tránh sao khỏi khi xô khi đụng.", [
        ("shortcoming", "Lê Văn Tư", "xóm làng đổi mới mà đường vào thì nhỏ hẹp, tránh sao khỏi khi xô khi đụng"),
    ]),
    # what is going to be done is promised, what is going to happen is not
    (f"{LOAN}cho biết, nhà văn hóa đã xong. Năm tới sẽ sửa chữa thêm 5 nhà văn hóa thôn.", [
        ("commitment", "Trần Thị Loan", "Năm tới sẽ sửa chữa thêm 5 nhà văn hóa thôn"),
    ]),
    (f"{LOAN}cho biết, lúa đã chín. Vài ngày tới sẽ thu hoạch xong.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_where_one_turns_to_another_matter(read: Read, text: str, expected: Said) -> None:
    found = read("statement", text, scope="443", published="2018-06-30")
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in found] == expected
