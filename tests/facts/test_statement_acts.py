"""Statements of decisions, plans and official letters: what their articles lay on whom, lists that say in their first line who is to act, and
the formulas with which such papers close.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Told = list[tuple[str, str | None, str | None]]

DECISION = "UBND HUYỆN CAN LỘC\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ xây dựng nông thôn mới\nQUYẾT ĐỊNH:\n"
LETTER = "UBND HUYỆN CAN LỘC\nSố: 45/UBND-NN\nKính gửi: UBND các xã, thị trấn\n"
PLAN = "UBND HUYỆN CAN LỘC\nSố: 45/KH-UBND\nKẾ HOẠCH\nXây dựng nông thôn mới năm 2018\nIV. TỔ CHỨC THỰC HIỆN\n"
BODY, COMMUNES = "UBND huyện", "UBND các xã"
ROWS: list[tuple[str, Told]] = [
    # an article lays a task on whom it opens with; not that all shall carry it out, nor what is decided itself
    (DECISION + "Điều 2. Phòng Tài chính hướng dẫn các xã thanh toán trước ngày 15/12.", [("Phòng Tài chính hướng dẫn các xã thanh toán trước ngày 15/12", BODY, "Phòng Tài chính")]),
    (DECISION + "Điều 2. Trên cơ sở chỉ tiêu được giao, UBND các xã xây dựng kế hoạch chi tiết từng tháng.", [("Trên cơ sở chỉ tiêu được giao, UBND các xã xây dựng kế hoạch chi tiết từng tháng", BODY, COMMUNES)]),
    (DECISION + "Điều 2. UBND các xã có trách nhiệm duy trì, nâng cao chất lượng các tiêu chí.", [("UBND các xã có trách nhiệm duy trì, nâng cao chất lượng các tiêu chí", BODY, COMMUNES)]),
    # what goes on behind a semicolon is laid on the same, unless it names another
    (DECISION + "Điều 2. UBND các xã chịu trách nhiệm công bố quyết định; chỉ đạo các thôn giữ vững từng tiêu chí.", [("UBND các xã chịu trách nhiệm công bố quyết định", BODY, COMMUNES), ("chỉ đạo các thôn giữ vững từng tiêu chí", BODY, COMMUNES)]),
    (DECISION + "Điều 2. UBND các xã chịu trách nhiệm công bố quyết định; Phòng Tài chính hướng dẫn các xã thanh toán.", [("UBND các xã chịu trách nhiệm công bố quyết định", BODY, COMMUNES), ("Phòng Tài chính hướng dẫn các xã thanh toán", BODY, "Phòng Tài chính")]),
    (DECISION + "Điều 3. Chánh Văn phòng UBND huyện, Trưởng phòng Tài chính, Chủ tịch UBND các xã chịu trách nhiệm thi hành Quyết định này.", []),
    (DECISION + "Điều 3. Trưởng phòng Tài chính; Chủ tịch UBND các xã có tên tại Điều 1 căn cứ Quyết định thi hành.", []),
    (DECISION + "Điều 1. Công nhận 3 xã đạt chuẩn nông thôn mới năm 2017.", []),
    (DECISION + "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", []),
    (DECISION + "Điều 2. Ban Chỉ đạo có nhiệm vụ:\n1. Kiểm tra, đôn đốc các xã thực hiện từng tiêu chí.", [("Kiểm tra, đôn đốc các xã thực hiện từng tiêu chí", BODY, "Ban Chỉ đạo")]),
    (DECISION + "Điều 3. Trách nhiệm của các phòng, ban\n1. UBND các xã lập hồ sơ đề nghị thẩm định trước ngày 15/10.", [("UBND các xã lập hồ sơ đề nghị thẩm định trước ngày 15/10", BODY, COMMUNES)]),
    # a letter says in the first line of its list who is to act
    (LETTER + "UBND huyện yêu cầu UBND các xã tập trung chỉ đạo thực hiện một số nội dung sau:\n1. Rà soát từng tiêu chí, báo cáo trước ngày 20/4.", [("Rà soát từng tiêu chí, báo cáo trước ngày 20/4", BODY, COMMUNES)]),
    (LETTER + "UBND huyện đề nghị UBND các xã khẩn trương triển khai các nhiệm vụ sau đây:\n- Bố trí vốn đối ứng cho công trình dở dang.", [("Bố trí vốn đối ứng cho công trình dở dang", BODY, COMMUNES)]),
    (LETTER + "UBND huyện yêu cầu UBND các xã thực hiện các nội dung sau:\n1. Tập trung chỉ đạo các thôn họp dân.\n2. Giao công chức địa chính rà soát.", [("Tập trung chỉ đạo các thôn họp dân", BODY, COMMUNES), ("Giao công chức địa chính rà soát", BODY, "công chức địa chính")]),
    # how letters and plans close
    (LETTER + "UBND huyện yêu cầu:\n1. Rà soát từng tiêu chí của các thôn.\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các xã kịp thời báo cáo UBND huyện.", [("Rà soát từng tiêu chí của các thôn", BODY, None), ("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các xã kịp thời báo cáo UBND huyện", BODY, "các xã")]),
    # who is to act in a plan is named before a colon, and says nothing
    (PLAN + "1. Công chức Tài chính - Kế toán: bố trí kinh phí, hướng dẫn các thôn thanh toán.", [("Công chức Tài chính - Kế toán: bố trí kinh phí, hướng dẫn các thôn thanh toán", BODY, "Công chức Tài chính - Kế toán")]),
    (PLAN + "1. Đề nghị Mặt trận Tổ quốc và các tổ chức chính trị - xã hội:\n- Tuyên truyền, vận động nhân dân hiến đất.", [("Tuyên truyền, vận động nhân dân hiến đất", BODY, "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội")]),
    (PLAN + "Kế hoạch được UBND huyện thông qua ngày 15/2/2018 và có hiệu lực từ ngày ký.", []),
    (PLAN + "1. Xã Thượng Lộc đủ điều kiện đề nghị xét, công nhận đạt chuẩn.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_decisions_letters_and_plans_ask_of_whom(read: Read, text: str, expected: Told) -> None:
    found = read("statement", text, scope="443", published="2018-03-02")
    assert [(s["quote"], s.get("speaker"), s.get("addressee")) for s in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã không có nợ đọng xây dựng cơ bản.", []),
        ("Nợ đọng xây dựng cơ bản: không.", []),
        ("Về nợ đọng: xã không có nợ xây dựng cơ bản.", []),
        ("Việc thu gom rác còn vướng mắc, tiến độ rất chậm.", ["shortcoming"]),
    ],
)
def test_no_debt_is_nothing_wrong(read: Read, text: str, expected: list[str]) -> None:
    paper = "UBND HUYỆN CAN LỘC\nSố: 12/BC-UBND\nBÁO CÁO\nKết quả thẩm tra\n"
    assert [s["kind"] for s in read("statement", paper + text, scope="443", published="2018-03-02")] == expected


def test_a_decision_of_the_prime_minister_is_his(read: Read) -> None:
    text = "THỦ TƯỚNG CHÍNH PHỦ\nSố: 1425/QĐ-TTg\nQUYẾT ĐỊNH\nCăn cứ Quyết định số 558/QĐ-TTg của Thủ tướng Chính phủ;\nĐiều 2. UBND tỉnh Phú Thọ có trách nhiệm công bố theo quy định."
    found = read("statement", text, published="2019-10-15")
    assert [(s["speaker"], s["addressee"]) for s in found] == [("Thủ tướng Chính phủ", "UBND tỉnh Phú Thọ")]
