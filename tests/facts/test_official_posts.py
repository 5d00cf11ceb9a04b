"""Posts: where they end, whose they are, which body they name, and who is meant by one alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text, name, [(title, place)], roles; scope is Can Lộc district (443)


def test_a_deputy_who_is_nothing_else(read: Read) -> None:
    (found,) = read("official", "Đại biểu Lâm Thị Phia chất vấn: vì sao xã chậm trả nợ?", scope="443")
    assert [(p["title"], p["place"]) for p in found["positions"]] == [("Đại biểu", "443")]
    (found,) = read("official", "Ông Lê Văn Khải, Giám đốc Sở Y tế trả lời; đại biểu Lê Văn Khải hứa rà soát.", scope="443")
    assert [p["title"] for p in found["positions"]] == ["Giám đốc Sở Y tế"]


def test_names_of_peoples_whom_no_list_holds(read: Read) -> None:
    (found,) = read("official", '"Dân chuyển về nhiều", Chủ tịch UBND xã Xiêng Thanh Phúc Hậu nói.', scope="443")
    assert found["name"] == "Xiêng Thanh Phúc Hậu"
    assert read("official", "Chủ tịch UBND xã Thượng Lộc nói.", scope="443") == []


def test_titles_above_signatures_in_small_letters(read: Read) -> None:
    text = "BÁO CÁO\n\nXã đạt 19 tiêu chí. Huyện đã thẩm tra.\n\nNgười lập biểu           Thủ trưởng đơn vị\nNgô Thị Khánh            Hồ Quang Sơn\n"
    found = read("official", text, scope="443")
    assert [([p["title"] for p in r["positions"]], r["roles"]) for r in found] == [([], ["signatory"]), (["Thủ trưởng đơn vị"], ["signatory"])]


def test_who_draws_up_a_report_signs_it(read: Read) -> None:
    report = "BÁO CÁO\n\nXã đạt 19 tiêu chí. Huyện đã thẩm tra.\n\n"
    found = read("official", f"{report}Người lập biểu: Ngô Thị Bé Khánh\nNgười báo cáo: Trần Văn Út\nKế toán: Hồ Anh Sơn\n", scope="443")
    assert [(r["positions"], r["roles"]) for r in found] == [([], ["signatory"])] * 3
    found = read("official", f"{report}Người báo cáo: ông Trần Văn Út, kế toán xã, đọc số liệu.\nNgười dân: Ngô Thị Khánh\n", scope="443")
    assert ["signatory" in r["roles"] for r in found] == [False, False]


def test_a_post_that_several_hold_beside_their_own(read: Read) -> None:
    text = "Dự có các đồng chí Ủy viên Trung ương Đảng: Vũ Văn Thanh - Phó Chủ tịch Quốc hội, Phan Văn Mại - Bí thư Tỉnh ủy; đồng chí Lê Văn Bình - Chủ tịch Hội Người cao tuổi Việt Nam."
    assert [[p["title"] for p in r["positions"]] for r in read("official", text, scope="443")] == [
        ["Ủy viên Trung ương Đảng", "Phó Chủ tịch Quốc hội"],
        ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"],
        ["Chủ tịch Hội Người cao tuổi Việt Nam"],
    ]


def test_where_a_post_ends_and_which_is_the_same(read: Read) -> None:
    (found,) = read("official", "Ông Hoàng Văn Trung - Phó Chủ tịch UBND xã và bầu các chức danh khác.", scope="18478")
    assert [p["title"] for p in found["positions"]] == ["Phó Chủ tịch UBND xã"]
    text = "Đồng chí Võ Văn Cừ - Bí thư Tỉnh ủy, Chủ tịch HĐND điều hành. Chủ tịch HĐND tỉnh Võ Văn Cừ yêu cầu các sở trả lời đúng trọng tâm."
    (found,) = read("official", text, scope="42")
    assert [p["title"] for p in found["positions"]] == ["Bí thư Tỉnh ủy", "Chủ tịch HĐND"]
    (found,) = read("official", "Ông Đặng Văn Sơn - Giám đốc Sở NN&PTNT trả lời câu hỏi về cơ giới hóa.", scope="42")
    assert found["roles"] == ["speaker"]


def test_posts_behind_of_are_of_the_one_named(read: Read) -> None:
    text = "Đó là khẳng định của Ủy viên Bộ Chính trị, Phó Thủ tướng Trương Văn Bình tại lễ tuyên dương học sinh giỏi."
    (found,) = read("official", text, scope="443")
    assert [p["title"] for p in found["positions"]] == ["Ủy viên Bộ Chính trị", "Phó Thủ tướng"]
    text = "Thừa ủy quyền của Chủ tịch UBND tỉnh, Bí thư Huyện ủy Lê Văn Khải trao bằng công nhận cho xã."
    (found,) = read("official", text, scope="443")
    assert [p["title"] for p in found["positions"]] == ["Bí thư Huyện ủy"]
    assert read("statement", "Phát biểu tại Lễ tuyên dương học sinh giỏi của huyện năm 2019, ông Lê Văn Khải vui mừng.", scope="443") == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [  # the body of a post, also where the words of the post name it
        ("Chủ tịch Quốc hội Trần Văn Bình thăm huyện.", ["Quốc hội"]),
        ("Phó Thủ tướng Chính phủ Trần Văn Bình thăm huyện.", ["Chính phủ"]),
        ("Đồng chí Trần Văn Bình, Tỉnh ủy viên, Bí thư Huyện ủy dự hội nghị.", ["Tỉnh ủy", "Huyện ủy"]),
        ("Bộ trưởng Tài chính Trần Văn Bình trả lời chất vấn.", ["Bộ Tài chính"]),
        ("Bộ trưởng Bộ Tài chính Trần Văn Bình trả lời chất vấn.", ["Bộ Tài chính"]),
        ("Chánh Văn phòng Trần Văn Bình đọc báo cáo.", ["Văn phòng"]),
        ("Ông Lê Văn Bình, Giám đốc Văn phòng Đăng ký đất đai huyện cho biết hồ sơ đã đủ.", ["Văn phòng Đăng ký đất đai huyện"]),
        ("Ông Lê Văn Bình, Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh tiếp thu ý kiến.", ["Đoàn ĐBQH tỉnh"]),
        # no body is told
        ("Chủ tịch nước Trần Văn Bình thăm huyện.", [None]),
        ("Trưởng phòng Trần Văn Bình đọc báo cáo.", [None]),
        ("Bí thư Trần Văn Bình đọc báo cáo.", [None]),
    ],
)
def test_the_body_that_a_post_names(read: Read, text: str, bodies: list[str | None]) -> None:
    (official,) = read("official", text)
    assert [position.get("organization") for position in official["positions"]] == bodies


@pytest.mark.parametrize(
    ("text", "meant"),
    [  # a post that stands alone means whoever holds it in this text
        ("Bà Lê Thị Hoa, Chủ tịch UBND xã Thượng Lộc cho biết xã đã về đích. Dân phản ánh chủ tịch xã Thượng Lộc ít tiếp dân.", ["Lê Thị Hoa", "chủ tịch xã Thượng Lộc"]),
        ("Thủ tướng Chính phủ Trần Văn Bình thăm xã. Cùng đi với Thủ tướng Chính phủ có lãnh đạo tỉnh.", ["Trần Văn Bình", "Thủ tướng Chính phủ"]),
        # another unit's, an office, several
        ("Bà Lê Thị Hoa, Chủ tịch UBND xã Thượng Lộc cho biết xã đã về đích. Dân khen chủ tịch xã Phú Lộc.", ["Lê Thị Hoa"]),
        ("Bà Lê Thị Hoa, Chủ tịch UBND xã Thượng Lộc cho biết xã đã về đích. HĐND sẽ bầu Chủ tịch UBND xã Thượng Lộc khóa mới.", ["Lê Thị Hoa"]),
        ("Bà Lê Thị Hoa, Chủ tịch UBND xã Thượng Lộc họp với các Chủ tịch UBND xã Thượng Lộc qua các thời kỳ.", ["Lê Thị Hoa"]),
    ],
)
def test_a_post_alone_means_its_holder(read: Read, text: str, meant: list[str]) -> None:
    (official,) = read("official", text, scope="443")
    assert [text[slice(*span)] for span in official["mentions"]] == meant
