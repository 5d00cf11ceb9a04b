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
                ("Đối với tiêu chí môi trường: UBND huyện chỉ đạo các xã thu gom rác", KHAI, None),
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
