"""Who orders what in papers: tasks listed by those who are to do them, conclusions in running news, whose paper it is; and to whom an
order goes that names nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str | None]]

PLAN = "UBND HUYỆN CAN LỘC\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nXây dựng nông thôn mới năm 2019\n\n"
REPORT = "UBND HUYỆN CAN LỘC\nSố: 20/BC-UBND\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2019\n\n"
NEWS = "Ông Lê Văn Khải, Phó Chủ tịch UBND tỉnh, kiểm tra huyện Can Lộc.\n\nSau khi nghe báo cáo, ông Lê Văn Khải kết luận như sau:\n"
KHAI, COUNCIL = "Lê Văn Khải", "UBND huyện"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # those who are to act head their tasks, in a plan as in a report, whatever they are to urge others to
        (
            PLAN + "III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Chủ trì, phối hợp với các phòng, ban đôn đốc các xã.\n2. Đề nghị Hội Phụ nữ\n- Vận động hội "
            "viên phân loại rác.\n3. UBND các xã\na) Khẩn trương hoàn thiện hồ sơ;\nb) Không để phát sinh nợ mới.\n",
            [
                ("Chủ trì, phối hợp với các phòng, ban đôn đốc các xã", COUNCIL, "Phòng Kinh tế"),
                ("Vận động hội viên phân loại rác", COUNCIL, "Hội Phụ nữ"),
                ("Khẩn trương hoàn thiện hồ sơ", COUNCIL, "UBND các xã"),
                ("Không để phát sinh nợ mới", COUNCIL, "UBND các xã"),
            ],
        ),
        (
            REPORT + "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n1. Các xã về đích\n- Hoàn thiện hồ sơ trước ngày 30/10.\n2. Nâng cao chất lượng tiêu chí\n- Tiếp tục duy trì các "
            "tiêu chí đã đạt.\n",
            [("Hoàn thiện hồ sơ trước ngày 30/10", COUNCIL, "Các xã về đích")],
        ),
        (REPORT + "II. KẾT QUẢ\n1. Phòng Kinh tế\n- Hướng dẫn các xã hoàn thiện hồ sơ.\n2. UBND các xã\n- Hoàn thành 12 km đường.\n", []),
        # what is concluded is a list, in running news too; what the news tells behind it is its own
        (
            NEWS + "1. Sở Tài chính xem xét, bổ sung vốn cho huyện.\n2. Đối với tiêu chí môi trường: UBND huyện chỉ đạo các xã thu gom rác.\n\nHuyện Can Lộc hoàn thành 12 km đường.",
            [
                ("Sở Tài chính xem xét, bổ sung vốn cho huyện", KHAI, "Sở Tài chính"),
                ("Đối với tiêu chí môi trường: UBND huyện chỉ đạo các xã thu gom rác", KHAI, "UBND huyện"),
            ],
        ),
        ("UBND huyện Can Lộc phân công như sau:\n1. Phòng Kinh tế:\n- Theo dõi, tổng hợp tiến độ của các xã.\n", [("Theo dõi, tổng hợp tiến độ của các xã", COUNCIL + " Can Lộc", "Phòng Kinh tế")]),
        ("UBND huyện Can Lộc có các phòng như sau:\n1. Phòng Kinh tế:\n- Theo dõi, tổng hợp tiến độ của các xã.\n", []),
        # an order that names nobody goes to whom the one before it went, unless it has a subject of its own
        (
            "Ông Lê Văn Khải, Bí thư Huyện ủy, yêu cầu các xã rà soát nợ đọng; không khởi công công trình mới; đề nghị ưu tiên vốn cho đường thôn.",
            [
                ("yêu cầu các xã rà soát nợ đọng", KHAI, "các xã"),
                ("không khởi công công trình mới", KHAI, "các xã"),
                ("đề nghị ưu tiên vốn cho đường thôn", KHAI, "các xã"),
            ],
        ),
        (
            "Ông Lê Văn Khải, Bí thư Huyện ủy, yêu cầu các xã rà soát nợ đọng. Tập trung xử lý rác ven kênh.",
            [("yêu cầu các xã rà soát nợ đọng", KHAI, "các xã"), ("Tập trung xử lý rác ven kênh", KHAI, None)],
        ),
        (
            "Ông Lê Văn Khải, Bí thư Huyện ủy, giao mỗi phòng giúp một xã, đề nghị chấm dứt việc thu quỹ trái quy định.",
            [("giao mỗi phòng giúp một xã", KHAI, "mỗi phòng"), ("đề nghị chấm dứt việc thu quỹ trái quy định", KHAI, None)],
        ),
        (
            "Ông Lê Văn Khải, Bí thư Huyện ủy, yêu cầu các xã thực hiện ba việc: Một là, rà soát nợ đọng. Hai là, tập trung xử lý rác ven kênh. Ba là, Công an huyện tuần tra.",
            [("rà soát nợ đọng", KHAI, "các xã"), ("tập trung xử lý rác ven kênh", KHAI, "các xã"), ("Công an huyện tuần tra", KHAI, "Công an huyện")],
        ),
        # whom the line over a list asks; not who speaks in it, nor the place of a headline
        (
            "Ông Lê Văn Khải, Bí thư Huyện ủy, kết luận như sau:\n\nĐể khắc phục, yêu cầu chi bộ:\n1. Kiểm điểm đảng viên vi phạm trước 20/8;\n2. Hằng tuần tổ chức dọn vệ sinh.\n",
            [("Kiểm điểm đảng viên vi phạm trước 20/8", KHAI, "chi bộ"), ("Hằng tuần tổ chức dọn vệ sinh", KHAI, "chi bộ")],
        ),
        ("Can Lộc: Cử tri mong sớm có nước sạch\n\nHuyện họp.", [("mong sớm có nước sạch", "Cử tri", None)]),
    ],
)  # fmt: skip
def test_tasks_and_to_whom_they_go(read: Read, text: str, expected: Told) -> None:
    found = read("statement", text, scope="443", published="2019-07-10")
    assert [(s["quote"], s.get("speaker"), s.get("addressee")) for s in found] == expected


MATTER = "\n\nII. Tồn tại, hạn chế\n- Rác ở chợ thu gom chưa triệt để.\n"


@pytest.mark.parametrize(
    ("head", "speaker"),
    [  # whose paper it is: who stands last in the letterhead, without the place; the level where the name does not tell it
        ("ỦY BAN NHÂN DÂN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THƯỢNG LỘC    Độc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND\n\nBÁO CÁO", "UBND xã"),
        ("UBND xã Thượng Lộc\nSố: 12/BC-UBND\n\nBÁO CÁO", "UBND xã"),
        ("UBND TỈNH HÀ TĨNH\nSỞ NÔNG NGHIỆP VÀ PTNT HÀ TĨNH\n\nBÁO CÁO", "Sở Nông nghiệp và PTNT"),
        ("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\nCHI CỤC BẢO VỆ MÔI TRƯỜNG\n\nBÁO CÁO", "Chi cục bảo vệ môi trường"),
        ("BCĐ XÂY DỰNG NÔNG THÔN MỚI\nXÃ THƯỢNG LỘC\n\nBÁO CÁO", "Ban chỉ đạo xã"),
        ("HỘI LHPN HUYỆN CAN LỘC\nBAN THƯỜNG VỤ\n\nBÁO CÁO", "Hội LHPN huyện"),
        ("TRẠM Y TẾ XÃ THƯỢNG LỘC\n\nBÁO CÁO", "Trạm y tế xã"),
        ("ĐẢNG BỘ TỈNH HÀ TĨNH\nHUYỆN ỦY CAN LỘC\n\nBÁO CÁO", "Huyện ủy"),
        ("HĐND HUYỆN CAN LỘC\nBAN KINH TẾ - XÃ HỘI\n\nBÁO CÁO", "Ban kinh tế - xã hội"),
        ("Báo cáo của UBND xã Thượng Lộc về kết quả năm 2019\n\nBÁO CÁO", "UBND xã"),
        ("BÁO CÁO TIẾN ĐỘ\nHUYỆN CAN LỘC", None),
        ("TRƯỜNG SƠN MỘT THUỞ\n\nTin vắn", None),
    ],
)  # fmt: skip
def test_whose_paper_it_is(read: Read, head: str, speaker: str | None) -> None:
    found = read("statement", head + MATTER, scope="443", published="2019-12-10")
    assert [s.get("speaker") for s in found] == ([speaker] if speaker or "BÁO CÁO" in head else [])


LOAN = "Bà Trần Thị Loan, Chủ tịch UBND xã Thượng Lộc, "
MINUTES = "BIÊN BẢN HỌP THÔN\n\nChủ trì: Ông Lê Văn Khải - Trưởng thôn\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # questions that reproach or ask for something
        (LOAN + "hỏi: Vì sao trạm nước xây từ năm 2015 đến nay vẫn chưa chạy?", [("shortcoming", "Vì sao trạm nước xây từ năm 2015 đến nay vẫn chưa chạy?")]),
        (LOAN + "hỏi: Vì sao huyện chọn xã làm điểm?", []),
        (LOAN + "chất vấn Giám đốc Sở Y tế: trạm xây xong vẫn khóa cửa, để xuống cấp là sao?", [("shortcoming", "trạm xây xong vẫn khóa cửa, để xuống cấp là sao?")]),
        (LOAN + "nêu: Huyện có thể cho xã mượn máy trộn bê tông được không?", [("directive", "Huyện có thể cho xã mượn máy trộn bê tông được không?")]),
        (LOAN + "nêu: Bao giờ huyện có nước sạch?", []),
        # the paper tells how a body went about its work; what was ordered at a certain time is a statement
        ("Những năm qua, xã Thượng Lộc luôn quan tâm chỉ đạo các thôn tuyên truyền, vận động nhân dân hiến đất.", []),
        ("UBND huyện đã chỉ đạo các xã dừng ngay việc thu tiền của dân.", [("directive", "chỉ đạo các xã dừng ngay việc thu tiền của dân")]),
        (LOAN + "cho biết xã đã chỉ đạo các thôn tuyên truyền về phân loại rác.", [("directive", "chỉ đạo các thôn tuyên truyền về phân loại rác")]),
        ("Báo cáo kết quả 6 tháng\n\n1. Công tác chỉ đạo\nUBND huyện lập ba đoàn kiểm tra. Chỉ đạo các xã xây dựng kế hoạch.\n2. Kết quả\nXong 2 km.\n3. Nguồn vốn\nĐủ.", []),
        ("Xã cũng gặp không ít khó khăn. Là xã miền núi, kinh tế chậm phát triển. Nay xã đã về đích.", []),
        # lines of a page say nothing
        ("Cử tri kiến nghị nhiều việc:\nCập nhật lúc: 08:15 | 12/11/2019    Lượt xem: 345\n", []),
        (LOAN + "yêu cầu các thôn: cập nhật đủ hồ sơ trước 15/6.", [("directive", "yêu cầu các thôn: cập nhật đủ hồ sơ trước 15/6")]),
        # who praises may add something
        (LOAN + "biểu dương các thôn, đồng thời chỉ rõ phòng học bộ môn còn thiếu.", [("shortcoming", "phòng học bộ môn còn thiếu")]),
        (LOAN + "biểu dương các thôn phòng bệnh tốt, không thiếu thuốc.", [("assessment", "biểu dương các thôn phòng bệnh tốt, không thiếu thuốc")]),
        # a sentence ends at "…", also where the blank behind it is forgotten
        ("Cử tri xã Thượng Lộc đề nghị huyện sớm cấp sổ đỏ, sửa kênh…Các ý kiến được trả lời tại chỗ.", [("directive", "đề nghị huyện sớm cấp sổ đỏ, sửa kênh")]),
    ],
)  # fmt: skip
def test_questions_and_tales(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s["kind"], s["quote"]) for s in read("statement", text, scope="443", published="2019-12-10")] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [  # minutes call people by their given names, or tell of whose opinion
        ("- Đ/c Tám (thôn Đông): Đề nghị xã cấp tiếp 20 tấn xi măng.", ("directive", "Tám")),
        ("- Đ/c Khải: Đề nghị xã cấp tiếp 20 tấn xi măng.", ("directive", KHAI)),
        ("4. Ý kiến ông Võ Tá Bình: nên thuê máy trộn của xã cho rẻ.", ("directive", "Võ Tá Bình")),
        ("5. Anh Đặng Quang: tôi xin hiến 30 m2 đất vườn.", ("commitment", "Đặng Quang")),
        ("- Bà con: ai cũng vui vì có đường mới.", None),
    ],
)
def test_who_speaks_in_minutes(read: Read, line: str, expected: tuple[str, str] | None) -> None:
    found = [(s["kind"], s.get("speaker")) for s in read("statement", MINUTES + line, scope="443", published="2019-12-10")]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an office that answers voters promises in its own name; a page that answers nobody only tells
        (
            "Trả lời kiến nghị của cử tri xã Thượng Lộc\n\nTrả lời: Bãi rác đã quá tải. UBND xã sẽ vận chuyển rác về nhà máy trước ngày 30/9.",
            [("shortcoming", None, "Bãi rác đã quá tải"), ("commitment", "UBND xã", "UBND xã sẽ vận chuyển rác về nhà máy trước ngày 30/9")],
        ),
        ("Tin vắn xã Thượng Lộc\n\nBãi rác đã quá tải. UBND xã sẽ vận chuyển rác về nhà máy trước ngày 30/9.", []),
        # who is asked is no one who asks; an inspection's title heads no tasks
        (
            "KẾT LUẬN THANH TRA\nViệc huy động, quản lý các khoản đóng góp tại xã Thượng Lộc\n3. Kiến nghị\n- Đề nghị Chủ tịch UBND huyện chỉ đạo kiểm điểm cá nhân vi phạm.",
            [("directive", None, "Đề nghị Chủ tịch UBND huyện chỉ đạo kiểm điểm cá nhân vi phạm")],
        ),
        # what an office's own paper tells to be wrong, it says; what it tells of how things stand is none
        (
            "UBND HUYỆN CAN LỘC\nSố: 20/BC-UBND\n\nBÁO CÁO\n\n2.1. Tiêu chí môi trường\nViệc thu gom rác ở ba xã chưa triệt để. Cả huyện có 12 tổ thu gom.\n",
            [("shortcoming", "UBND huyện", "Việc thu gom rác ở ba xã chưa triệt để")],
        ),
        ("Huyện Can Lộc làm nông thôn mới\n\nViệc thu gom rác ở ba xã chưa triệt để. Cả huyện có 12 tổ thu gom.\n", []),
        # what a paper lays down, told behind it; not what was done, nor what another says in minutes behind an order
        (
            "Ban Chỉ đạo huyện vừa có thông báo phân công nhiệm vụ.\nTheo đó, Phòng Kinh tế hướng dẫn các xã hoàn thành hồ sơ trước 30/12.",
            [("directive", "Ban Chỉ đạo huyện", "Phòng Kinh tế hướng dẫn các xã hoàn thành hồ sơ trước 30/12")],
        ),
        ("Ban Chỉ đạo huyện vừa có thông báo kết quả.\nTheo đó, Phòng Kinh tế đã hướng dẫn 12 xã hoàn thành hồ sơ.", []),
        (
            "BIÊN BẢN HỌP\n\n- Ông Lê Văn Khải, Trưởng thôn: Đề nghị các hộ dọn rác trước 20/12.\n- Bà Trần Thị Loan, Hội Phụ nữ: Hội phụ nữ các thôn thường xuyên dọn vệ sinh.",
            [("directive", KHAI, "Đề nghị các hộ dọn rác trước 20/12")],
        ),
        ("Đoàn giám sát về xã. Báo cáo nhanh của Văn phòng Điều phối tỉnh cho biết: giải ngân rất chậm, mới đạt 12%.", [("shortcoming", "Văn phòng Điều phối tỉnh", "giải ngân rất chậm, mới đạt 12%")]),
        # who takes the floor asks for what follows
        (
            "Thảo luận tại hội nghị, đại biểu các xã làm rõ nguyên nhân; kiến nghị huyện sớm phân bổ xi măng.",
            [("directive", "đại biểu các xã", "kiến nghị huyện sớm phân bổ xi măng")],
        ),
        (
            "Theo anh Đặng Quang, hộ nuôi tôm: nguồn nước ô nhiễm khiến tôm chết hàng loạt.",
            [("shortcoming", "Đặng Quang", "nguồn nước ô nhiễm khiến tôm chết hàng loạt")],
        ),
        (LOAN + "cho rằng dư địa phát triển của xã còn lớn.", []),
        # another promise is of what will not be done
        (
            LOAN + "khẳng định xã sẽ ưu tiên vốn cho ba thôn điểm; kiên quyết không để phát sinh nợ đọng.",
            [("commitment", "Trần Thị Loan", "xã sẽ ưu tiên vốn cho ba thôn điểm"), ("commitment", "Trần Thị Loan", "kiên quyết không để phát sinh nợ đọng")],
        ),
        (
            LOAN + "yêu cầu các thôn ưu tiên vốn; kiên quyết không để phát sinh nợ đọng.",
            [("directive", "Trần Thị Loan", "yêu cầu các thôn ưu tiên vốn"), ("directive", "Trần Thị Loan", "kiên quyết không để phát sinh nợ đọng")],
        ),
    ],
)  # fmt: skip
def test_what_offices_answer_and_admit(read: Read, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(s["kind"], s.get("speaker"), s["quote"]) for s in read("statement", text, scope="443", published="2019-12-10")] == expected


NOTES = "GHI NHANH HỌP DÂN THÔN ĐÔNG\n\nÝ kiến dân:\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # notes of a meeting call people by their given names, line by line; one such line makes none
        (
            NOTES + "Ông Bảy: đóng 1 triệu một khẩu, nhà 6 khẩu không lo nổi.\nChị Sáu: nên làm từng đoạn, có tiền đến đâu làm đến đó.\n",
            [("shortcoming", "Bảy"), ("directive", "Sáu")],
        ),
        (NOTES + "Chị Sáu: đường thôn xưa nay vẫn thế.\n", []),
        # a delegate goes on behind what voters told him
        (
            "Đại biểu Hồ Sỹ Thắng (Tổ Can Lộc): Cử tri phản ánh chợ Lối xây xong bỏ không. Đề nghị UBND huyện làm rõ nguyên nhân.",
            [("shortcoming", "Cử tri"), ("directive", "Hồ Sỹ Thắng")],
        ),
        # what a delegation agreed on is no task
        (
            "BIÊN BẢN THẨM TRA\n\nV. Kết luận của ông Lê Văn Khải\n- Yêu cầu xã hoàn thiện hồ sơ trước 30/12.\n- Đoàn thống nhất 17/19 tiêu chí đạt chuẩn.\n",
            [("directive", KHAI)],
        ),
    ],
)  # fmt: skip
def test_notes_of_meetings(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443", published="2019-12-10")] == expected
