"""Who speaks in minutes, reports, notices and interviews, and where what he says ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


MINUTES = """BIÊN BẢN
Họp Ban quản lý xây dựng nông thôn mới xã Thượng Lộc
Thành phần:
- Ông Phan Đình Lệ - Chủ tịch UBND xã: Chủ trì
Nội dung:
1. Ý kiến thảo luận:
- Ông Lê Xuân Bảo (Trưởng thôn Đông): nhà văn hóa thôn quá tải, thiếu vốn sửa chữa. Đề nghị xã cho ứng 30 tấn xi măng.
- Bà Đặng Thị Thơ - Chủ tịch Hội Phụ nữ: Hội sẽ trồng ba tuyến đường hoa.
2. Kết luận của chủ tọa:
- Nhất trí với báo cáo của bộ phận chuyên môn.
- Giao ông Bảo lập danh sách hộ khó khăn.
- Ban Tài chính cân đối nguồn, báo cáo Đảng ủy.
Biên bản kết thúc vào lúc 17 giờ cùng ngày.

THƯ KÝ                        CHỦ TRÌ
Trần Văn Kỷ                  Phan Đình Lệ
"""
REPORT = """UBND HUYỆN CAN LỘC
Số: 145/BC-UBND

BÁO CÁO
Kết quả xây dựng nông thôn mới

I. Kết quả
1. Công tác chỉ đạo: Huyện họp giao ban 11 lần với các xã.
II. Khó khăn, vướng mắc
Mô hình kinh tế quy mô nhỏ, liên kết yếu. Huyện có 12 xã.
III. Nhiệm vụ quý IV
- Tiếp tục tuyên truyền, vận động nhân dân chỉnh trang vườn hộ.
IV. Kiến nghị
1. Đối với Trung ương
- Sớm ban hành hướng dẫn lồng ghép vốn.
"""
NOTICE = """Số: 211/TB-UBND

THÔNG BÁO
Kết luận tại buổi kiểm tra huyện Can Lộc

Ngày 05/6/2017, Phó Chủ tịch UBND tỉnh Lê Văn Khải làm việc với huyện Can Lộc. Sau khi nghe các ý kiến, Phó Chủ tịch UBND tỉnh kết luận như sau:
1. Ghi nhận sự cố gắng của huyện trong 5 tháng đầu năm.
2. Yêu cầu UBND huyện Can Lộc:
- Rà soát lại từng tiêu chí của các xã về đích;
- Không để phát sinh nợ xây dựng cơ bản.
3. Các sở, ngành theo chức năng hướng dẫn các xã hoàn thiện hồ sơ.

Nơi nhận:
- Như trên;
"""
LISTED = """SỞ NÔNG NGHIỆP VÀ PTNT

BÁO CÁO
Kết quả quý II

2.1. Những mặt được
(1) Các huyện đã làm xong 12 km đường còn dang dở từ năm ngoái.
2.2. Những tồn tại, hạn chế
Qua kiểm tra, còn những hạn chế cần khắc phục, đó là:
(1) Mô hình liên kết ở ba huyện còn manh mún, quy mô nhỏ lẻ. Nguyên nhân do giá vật tư leo thang.
(2) Giá một số mặt hàng bấp bênh như: chè, cam, bưởi Phúc Trạch.
2.3. Kết quả giám sát
Các huyện còn chậm một tuần so với lịch.
"""
INTERVIEW = """Phóng viên gặp ông Trần Đình Lam, Chủ tịch UBND xã Thượng Lộc.

PV: Thưa ông, xã lo nhất điều gì?

Ông Trần Đình Lam: Có thôn không có người làm ruộng vì thanh niên đi làm xa. Cấp trên cần có cơ chế cho xã thuê người thu gom rác.

PV: Xã phải làm gì trước tiên?
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            MINUTES,
            [("shortcoming", "Lê Xuân Bảo"), ("directive", "Lê Xuân Bảo"), ("commitment", "Đặng Thị Thơ"), ("directive", "Phan Đình Lệ"), ("directive", "Phan Đình Lệ")],
        ),
        (
            re.sub(" {4,}", " | ", MINUTES),  # as a PDF or a scan gives the columns below
            [("shortcoming", "Lê Xuân Bảo"), ("directive", "Lê Xuân Bảo"), ("commitment", "Đặng Thị Thơ"), ("directive", "Phan Đình Lệ"), ("directive", "Phan Đình Lệ")],
        ),
        (REPORT, [("shortcoming", "UBND huyện"), ("directive", "UBND huyện")]),
        (NOTICE, [("assessment", "Lê Văn Khải"), ("directive", "Lê Văn Khải"), ("directive", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
        (LISTED, [("shortcoming", "Sở Nông nghiệp và PTNT")] * 4),  # the last in passing
        (INTERVIEW, [("shortcoming", "Trần Đình Lam"), ("directive", "Trần Đình Lam")]),
        ("Chủ trì: Ông Lê Văn Khải, Bí thư Huyện ủy. Thành phần: Ông Trần Nam, Chủ tịch UBND xã: Thư ký.", []),
        ("Báo cáo nêu xã làm 4 km đường. Hạn chế: camera ở ngã ba hư ba mắt, rác tồn ở chợ xã.", [("shortcoming", None)]),
        ("Hạn chế đốt rơm rạ là việc xã Thượng Lộc làm từ đầu năm.", []),
        ("Thường trực Huyện ủy Can Lộc phân công bảy đồng chí phụ trách xã; yêu cầu mỗi tháng xuống thôn hai lần.", [("directive", "Thường trực Huyện ủy Can Lộc")]),
        ("Chủ tịch UBND huyện Lê Văn Khải nhận lỗi trước bà con và giao Phòng Tài nguyên kiểm tra, trả lời trước ngày 20/12.", [("directive", "Lê Văn Khải")]),
        ("Huyện ủy Can Lộc giao Ban Tuyên giáo chọn mỗi xã một thôn làm điểm.", [("directive", "Huyện ủy Can Lộc")]),
        ("Huyện Can Lộc họp giao ban với các xã vào thứ hai hằng tuần.", []),
        ("Bí thư Huyện ủy Trần Thị Loan trong chuyến khảo sát ngày 5/8 gợi ý xã gắn làng nghề với du lịch.", [("directive", "Trần Thị Loan")]),
        ("Bà Trần Thị Loan, Trưởng thôn Đông phản ánh: giếng khoan nhiễm mặn, cả xóm phải chở nước từ xã bên.", [("shortcoming", "Trần Thị Loan")]),
        ("Ông Lê Văn Khải, Trưởng thôn kể hồi đầu ông phải bán đàn bò nhà mình.", []),
        ("Phát biểu chúc mừng, Phó Bí thư Tỉnh ủy Trần Thị Loan đề nghị huyện quan tâm tiêu chí nước sạch.", [("directive", "Trần Thị Loan")]),
        ("Phó Bí thư Tỉnh ủy Trần Thị Loan nhấn mạnh xã Thượng Lộc là điểm sáng của huyện Can Lộc.", [("assessment", "Trần Thị Loan")]),
        ("Xã Thượng Lộc là điểm sáng của huyện Can Lộc về trồng rau.", []),
        ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết năm nay xã phấn đấu thêm tiêu chí điện.", []),
        (
            "Chủ tịch UBND huyện Lê Văn Khải đề nghị tỉnh đầu tư ba tuyến đường; tuyến đê sông Nghèn dài 16 km; tuyến nối hai thị trấn.",
            [("directive", "Lê Văn Khải")],
        ),
        (
            "Chủ tịch UBND huyện Lê Văn Khải yêu cầu: Phòng Tài chính điều chuyển vốn của các công trình không có khối lượng; các xã báo cáo trước ngày 20 hằng tháng.",
            [("directive", "Lê Văn Khải"), ("directive", "Lê Văn Khải")],
        ),
        ("UBND huyện Can Lộc chỉ đạo đoàn liên ngành kiểm tra, khẳng định hộ nghèo không phải đóng góp.", [("directive", "UBND huyện Can Lộc")]),
        ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết số nợ đọng của xã là 38 tỷ đồng.", []),
        ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết xã nợ đọng kéo dài từ nhiệm kỳ trước.", [("shortcoming", "Lê Văn Khải")]),
        ("Tổ đại biểu khẳng định sẽ theo dõi, đôn đốc việc sửa chữa tuyến đê.", [("commitment", "Tổ đại biểu")]),
        ("Dư luận xã hội mong đội bóng của huyện không phụ lòng tin.", []),
        ("Ông Phan Công, 73 tuổi, nông dân thôn Đông đề nghị xã công khai các khoản thu.", [("directive", "Phan Công")]),
        ("Trong 348 hộ dân nói trên, 176 hộ chưa được cấp giấy chứng nhận.", []),
        (
            "“Đất đã sạch nhưng Ban Thường vụ Huyện ủy đã giao UBND huyện kiểm điểm lại từng hộ”, Chủ tịch UBND xã Lê Văn Khải nói.",
            [("directive", "Ban Thường vụ Huyện ủy")],
        ),
        ("Chúng tôi gặp ông Lê Văn Khải, Chủ tịch UBND xã, khi ông đang họp. Ông cho hay hai thôn còn lúng túng với hồ sơ.", [("shortcoming", "Lê Văn Khải")]),
        ("Bà Trần Thị Loan đang họp. Ông cho hay hai thôn còn lúng túng với hồ sơ.", []),
        ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết năm nay xã làm xong đường. Xã sẽ họp dân bàn việc giữ đường.", [("commitment", "Lê Văn Khải")]),
        ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết năm nay xã làm xong đường. Hai thôn Đông, Tây sẽ nhập vào một.", []),
        ("Xã Thượng Lộc làm xong 12 km đường. Tuy nhiên, nước sạch mới chỉ về được ba thôn.", [("shortcoming", None)]),
        ("Xã Thượng Lộc làm xong 12 km đường. Tuy nhiên, tiếp tục nâng cấp hệ thống kênh không phù hợp là việc năm sau.", []),
        ("Vùng cói Can Lộc có ba xã. Cái vướng nhất là đường vào ruộng cói.", [("shortcoming", None)]),
        ("UBND tỉnh Hà Tĩnh báo cáo kết quả xử lý sai phạm trong việc giao đất ở xã Thượng Lộc.", []),
        (
            "Thanh tra tỉnh Hà Tĩnh đề nghị xã Thượng Lộc dừng thu quỹ. Thanh tra tỉnh cũng yêu cầu thu hồi tiền đã chi sai.",
            [("directive", "Thanh tra tỉnh Hà Tĩnh"), ("directive", "Thanh tra tỉnh Hà Tĩnh")],
        ),
        ("Chỉ vào cái chợ, một người dân xã Thượng Lộc không giấu nổi bức xúc: “Chợ xây xong là bỏ không, mái đã hư hỏng cả”.", [("shortcoming", "một người dân xã Thượng Lộc")]),
        ("Chỉ vào cái chợ, một người dân xã Thượng Lộc nói: “Chợ này mỗi tháng họp sáu phiên, chưa phiên nào vắng”.", []),
        (
            "Bí thư Huyện ủy Trần Thị Loan đề nghị xã rà soát từng khoản thu. Liên quan đến các khoản thu quá sức dân, chúng tôi đã có bài phản ánh.",
            [("directive", "Trần Thị Loan")],
        ),
        ("Chủ tịch UBND xã Lê Văn Khải báo cáo kết quả và xin được hỗ trợ thêm 40 tấn xi măng.", [("directive", "Lê Văn Khải")]),
        ("Báo chí nói nhiều về việc yêu cầu học sinh đóng tiền làm đường ở xã Thượng Lộc.", []),
        (
            "Bà Trần Thị Loan, Bí thư Huyện ủy ghi nhận cách làm của xã Thượng Lộc, song cho rằng công tác dồn điền đổi thửa còn chậm so với kế hoạch.",
            [("assessment", "Trần Thị Loan"), ("shortcoming", "Trần Thị Loan")],
        ),
    ],
)  # fmt: skip
def test_who_speaks_in_minutes_reports_and_interviews(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


def test_what_a_fronted_phrase_works_on_is_nobody_who_speaks(read: Read) -> None:
    text = "Trên cơ sở chỉ rõ thêm một số tồn tại, hạn chế, Phó Chủ tịch UBND huyện Lê Văn Khải yêu cầu các xã phân vốn xong trong tháng 6."
    assert [(s["kind"], s["speaker"], s["addressee"]) for s in read("statement", text, scope="443")] == [("directive", "Lê Văn Khải", "các xã")]
    text = "Làm rõ thêm các ý kiến chất vấn, tồn đọng tại kỳ họp, Chủ tịch UBND huyện Lê Văn Khải cho rằng các phòng phải xem lại vai trò của mình."
    assert [(s["kind"], s["speaker"]) for s in read("statement", text, scope="443")] == [("directive", "Lê Văn Khải")]


def test_the_addressee_ends_before_what_he_is_to_do(read: Read) -> None:
    text = "UBND tỉnh yêu cầu Văn phòng Điều phối Chương trình nông thôn mới tháo gỡ vướng mắc cho các xã."
    (found,) = read("statement", text, scope="443")
    assert found["addressee"] == "Văn phòng Điều phối Chương trình nông thôn mới"
    (found,) = read("statement", "Huyện ủy Can Lộc chỉ đạo các tổ chức cơ sở đảng tổ chức học tập nghị quyết.", scope="443")
    assert found["addressee"] == "các tổ chức cơ sở đảng"


def test_items_of_a_conclusion_ask_praise_and_blame(read: Read) -> None:
    """A list of conclusions: when something holds, how much each is to do, how often; what is only agreed asks nobody."""
    told = (
        "BIÊN BẢN\nHọp Ban quản lý xây dựng nông thôn mới xã Thượng Lộc\nThành phần:\n- Ông Phan Đình Lệ - Chủ tịch UBND xã: Chủ trì\n"
        "2. Kết luận của chủ tọa:\n"
        "- Biểu dương thôn Đông đã làm xong sớm.\n"
        "- Phê bình ba trưởng thôn vắng họp không lý do.\n"
        "- Mỗi thôn có ít nhất một tuyến đường hoa.\n"
        "- Mỗi thôn có một tuyến đường hoa dài hơn 1 km.\n"
        "- Nhất trí với báo cáo của bộ phận chuyên môn.\n"
        "- Các thôn chụp ảnh từng tuyến đường; định kỳ ngày 25 hằng tháng tổng hợp, báo cáo UBND xã.\n"
        "- Trường hợp có vướng mắc vượt thẩm quyền, kịp thời báo cáo UBND xã.\n"
    )
    assert [(s["kind"], s["quote"]) for s in read("statement", told, scope="443")] == [
        ("assessment", "Biểu dương thôn Đông đã làm xong sớm"),
        ("shortcoming", "Phê bình ba trưởng thôn vắng họp không lý do"),
        ("directive", "Mỗi thôn có ít nhất một tuyến đường hoa"),
        ("directive", "Các thôn chụp ảnh từng tuyến đường"),
        ("directive", "định kỳ ngày 25 hằng tháng tổng hợp, báo cáo UBND xã"),
        ("directive", "kịp thời báo cáo UBND xã"),
    ]


@pytest.mark.parametrize(
    ("line", "speaks"),
    [  # behind the colon stands what somebody has done, or what he says
        ("2. Bà Đặng Thị Thơ, thôn Đông, xã Thượng Lộc: vận động 26 chị em góp 780 ngày công.", False),
        ("2. Bà Đặng Thị Thơ, thôn Đông, xã Thượng Lộc: đã hiến 320 m2 đất, tháo dỡ 45 m tường rào.", False),
        ("2. Bà Đặng Thị Thơ, thôn Đông, xã Thượng Lộc: Hiến đất thì được, nhưng phải công bằng.", True),
        ("2. Bà Đặng Thị Thơ, thôn Đông, xã Thượng Lộc: đề nghị xã vận động bà con góp đất.", True),
    ],
)
def test_what_people_are_praised_for_is_not_said_by_them(read: Read, line: str, speaks: bool) -> None:
    text = f"Những tấm gương trong phong trào\n1. Ông Lê Xuân Bảo, thôn Đông, xã Thượng Lộc: ủng hộ 50 triệu đồng.\n{line}"
    said = [o["name"] for o in read("official", text, scope="443") if "speaker" in o["roles"]]
    assert said == (["Đặng Thị Thơ"] if speaks else [])
    assert speaks or read("statement", text, scope="443") == []
