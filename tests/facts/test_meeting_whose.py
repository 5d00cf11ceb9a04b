"""Meetings of units without a name, and the units to which delegations come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # a meeting is held where those are whose it is
    ("Tại hội nghị sơ kết do huyện tổ chức ngày 10/3, ông Nguyễn Văn An khen xã.", [("interim_review", "443")]),
    ("Tại hội nghị sơ kết do Sở Nông nghiệp và PTNT tổ chức ngày 10/3, ông Nguyễn Văn An khen xã.", [("interim_review", "42")]),
    ("Tại cuộc họp giao ban của tỉnh sáng 10/3, ông Nguyễn Văn An khen xã.", [("briefing", "42")]),
    ("Tại hội nghị sơ kết của huyện Can Lộc ngày 10/3, ông Nguyễn Văn An khen xã.", [("interim_review", "443")]),
    ("Tại hội nghị sơ kết ngày 10/3 về kế hoạch của huyện, ông Nguyễn Văn An khen xã.", [("interim_review", "18478")]),
    # a committee meets at home, others may have come
    ("Trong cuộc họp mới đây, Ban Thường vụ Huyện ủy Can Lộc yêu cầu xã rà soát kế hoạch.", [("other", "443")]),
    ("Tại cuộc họp giao ban sáng 10/3, Ban Thường vụ Huyện ủy Can Lộc phê bình xã chậm tiến độ.", [("briefing", "443")]),
    ("Trong cuộc họp mới đây, UBND huyện Can Lộc hứa cấp thêm xi măng cho xã.", [("other", "18478")]),
    ("Tại lễ đón bằng do huyện tổ chức ngày 10/3, ông Nguyễn Văn An khen xã.", [("ceremony", "18478")]),
    # a council sits in its own unit, whichever the text is about
    ("Tại phiên chất vấn sáng 10/3, HĐND tỉnh Hà Tĩnh làm rõ trách nhiệm của xã.", [("other", "42")]),
    ("Tại phiên chất vấn sáng 10/3, HĐND huyện làm rõ trách nhiệm của xã.", [("other", "443")]),
    ("Tại cuộc họp thôn sáng 10/3, ông Nguyễn Văn An phổ biến nghị quyết của HĐND tỉnh.", [("other", "18478")]),
    # "xã" is the one that the text is about, whichever was named before it
    ("Đường về xã Vượng Lộc còn xấu. Tại buổi làm việc với xã ngày 10/3, ông Nguyễn Văn An khen.", [("working_session", "18478")]),
    # a delegation comes to a unit that is named without its type word
    ("Sáng 10/3, bà Lê Thị Thư, Phó Chủ tịch UBND tỉnh, dẫn đầu đoàn kiểm tra xuống Thượng Lộc.", [("inspection", "18478")]),
    ("Sáng 10/3, bà Lê Thị Thư nghe đoàn kiểm tra nói về Thượng Lộc.", []),
    # who leads a delegation has come with it to where it is
    ("Sáng 10/3, Phó Giám đốc Sở Nội vụ Trần Thị Mai đã dẫn đầu đoàn giám sát tại xã.", [("inspection", "18478")]),
    ("Hôm ấy, bà Trần Thị Mai, Phó Chủ tịch HĐND tỉnh, dẫn đầu đoàn thẩm tra ở xã Vượng Lộc.", [("appraisal", "18427")]),
    ("Đầu tuần này, Trưởng ban Pháp chế HĐND tỉnh Trần Thị Mai dẫn đoàn về kiểm tra, sáng 6/3.", [("inspection", "18478")]),
    ("Chủ trì cuộc thẩm tra ở huyện ngày 9/3, ông Lê Văn Hùng, Phó Giám đốc Sở, nhắc huyện.", [("appraisal", "443")]),
    ("Sáng 10/3, Ban Chỉ đạo tỉnh xuống tận xã họp giao ban.", [("briefing", "18478")]),
    ("Ông Lê Văn Hùng được cử dẫn đầu đoàn kiểm tra liên ngành.", []),
    ("Bà Trần Thị Mai hướng dẫn đoàn viên đi kiểm tra đồng áng.", []),
    ("Đoàn giám sát tại xã đánh giá cao kết quả.", []),
    ("Các xã phải chuẩn bị cho đợt thẩm định tháng 9.", []),
    ("Ban Chỉ đạo các xã họp giao ban mỗi tháng.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_whose_meeting_and_where(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    about = "Xã Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh đạt 15 tiêu chí. "
    found = read("meeting", about + text, published="2017-03-20", scope="18478")
    assert [(meeting["kind"], meeting.get("place")) for meeting in found] == expected


def test_a_meeting_of_short_news_is_held_in_the_unit_of_its_item(read: Read) -> None:
    text = (
        "Tin vắn Can Lộc\n\nThượng Lộc vào vụ\n\nXã Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh gieo xong 320 ha lúa. "
        "Hôm 10/3, bà Trần Thị Mai, Phó Chủ tịch HĐND tỉnh, dẫn đoàn về kiểm tra.\n\nVượng Lộc làm đường\n\n"
        "Xã Vượng Lộc làm xong 2 km đường trục xã, dân góp 1 tỷ đồng. Hôm 11/3, xã làm việc với 32 hộ nuôi lợn."
    )
    found = read("meeting", text, published="2017-03-20", scope="443")
    assert [meeting.get("place") for meeting in found] == ["18478", "18427"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 28/7/2017 kỳ họp thứ 4 HĐND xã Thượng Lộc được tổ chức tại hội trường.", [("other", "2017-07-28", "HĐND xã Thượng Lộc")]),
        ("Sáng 2/8 hội nghị sơ kết của huyện Can Lộc diễn ra sôi nổi.", [("interim_review", "2017-08-02", None)]),
        ("Trong năm, huyện tổ chức 2 hội nghị sơ kết.", []),
        ("Sáng 2/8, Tổ đại biểu HĐND huyện gồm: bà Lê Thị Mận, Bí thư Đảng ủy xã Mỹ Lộc; ông Trần Văn Khải, Trưởng Công an xã Thượng Lộc có buổi tiếp xúc cử tri.", [("other", "2017-08-02", "Tổ đại biểu HĐND huyện")]),
        ("Sáng 2/8, các ứng cử viên gồm: bà Lê Thị Mận, Bí thư Đảng ủy xã Mỹ Lộc; ông Trần Văn Khải, giáo viên, xã Thượng Lộc đã tiếp xúc với cử tri.", [("other", "2017-08-02", None)]),
        ("Chiều 2/8, Ban Chỉ đạo xây dựng nông thôn mới tỉnh Hà Tĩnh do ông Lê Văn Bình, cố vấn chương trình làm trưởng đoàn đã có buổi làm việc tại huyện Can Lộc.", [("working_session", "2017-08-02", "Ban Chỉ đạo xây dựng nông thôn mới tỉnh Hà Tĩnh")]),
        ("Huyện Can Lộc (Hà Tĩnh) vừa tổ chức lễ công bố huyện đạt chuẩn.", [("ceremony", None, "Huyện Can Lộc")]),
        ("Sáng 2/8, ông Lê Văn Bình chủ trì buổi họp Hội đồng thẩm định xét công nhận 5 xã.", [("appraisal", "2017-08-02", "Hội đồng thẩm định")]),
        ("Sáng 2/8, phiên họp thứ 4, Ủy ban Thường vụ Quốc hội đã cho ý kiến về báo cáo giám sát.", [("other", "2017-08-02", "Ủy ban Thường vụ Quốc hội")]),
        ("Sáng 2/8, tại cuộc họp, UBND xã cho biết đường đã xong.", [("other", "2017-08-02", None)]),
        ("HĐND huyện Can Lộc phối hợp với UB.MTTQ huyện tổ chức hội nghị bàn về tiếp xúc cử tri.", [("other", None, "HĐND huyện Can Lộc")]),
        ("Chiều 2/8, hội phụ nữ xã Thượng Lộc đã ra mắt mô hình nhà sạch.", [("ceremony", "2017-08-02", "hội phụ nữ xã Thượng Lộc")]),
        ("Chiều 2/8, các chi hội phụ nữ đã ra mắt mô hình nhà sạch.", [("ceremony", "2017-08-02", None)]),
        ("Sáng 2/8, Đảng bộ xã Thượng Lộc (Can Lộc) tiến hành Đại hội đại biểu.", [("other", "2017-08-02", "Đảng bộ xã Thượng Lộc")]),
        ("Lễ phát động cuộc thi “Báo chí viết về làng” vừa diễn ra chiều 2/8.", [("deployment", "2017-08-02", None)]),
        ("Chiều 2/8, Hội Nông dân huyện Can Lộc phát động cuộc thi vườn đẹp.", [("deployment", "2017-08-02", "Hội Nông dân huyện Can Lộc")]),
        ("Ngày 2/8, Ban Thường vụ Huyện ủy có Thông báo số 51-TB/HU về các cuộc kiểm tra, giám sát quý 3.", []),
        ("Chiều 2/8, Đoàn thanh tra của Sở Xây dựng công bố quyết định thanh tra tại xã Thượng Lộc.", [("inspection", "2017-08-02", "Đoàn thanh tra của Sở Xây dựng")]),
        ("Xã chờ huyện công bố quyết định thanh tra.", []),
        # a syllable of a name and a post are no body that holds it; a list of those who come goes on
        ("Sáng 4/12/2017, đại biểu Lê Trường Giang có buổi tiếp xúc cử tri tại xã Thượng Lộc.", [("other", "2017-12-04", None)]),
        ("Sáng 4/12/2017, ông Lê Văn Khải, chuyên viên Văn phòng đăng ký đất đai, Sở Tài nguyên và Môi trường đã có buổi tiếp xúc cử tri.", [("other", "2017-12-04", None)]),
        ("Sáng 4/12/2017, tổ đại biểu gồm: bà Trần Thị Mai- Trưởng Ban Pháp chế HĐND tỉnh; cùng tổ đại biểu HĐND huyện Can Lộc tiếp xúc với cử tri hai xã.", [("other", "2017-12-04", None)]),
        ("Ngày 4/12/2017, tổ đại biểu HĐND huyện TXCT xã Thượng Lộc.", [("other", "2017-12-04", None)]),
        ("Sáng 4/12/2017, đoàn đại biểu gồm ông Lê Văn Khải, Phó Trưởng đoàn; Trung tướng Trần Văn Minh, Chính ủy Quân khu 4 tiếp xúc cử tri xã Thượng Lộc.", [("other", "2017-12-04", None)]),
        ("Sáng 4/12/2017, Văn phòng Điều phối nông thôn mới huyện cùng với các ngành huyện đã có buổi làm việc với xã Thượng Lộc.", [("working_session", "2017-12-04", "Văn phòng Điều phối nông thôn mới huyện")]),
        ("Hội nghị tổng kết 10 năm thực hiện Nghị quyết 26-NQ/TW của Ban Chấp hành Trung ương được huyện Can Lộc tổ chức ngày 4/8.", [("final_review", "2017-08-04", "huyện Can Lộc")]),
        ("Ngày 4/8, Đoàn phúc tra của Sở Nông nghiệp do ông Lê Văn Khải dẫn đầu đã có buổi phúc tra tại xã Thượng Lộc.", [("appraisal", "2017-08-04", "Sở Nông nghiệp")]),
        # a session still to come is another meeting; who asks for an inspection holds none
        ("Đại biểu vừa tiếp xúc cử tri xã Thượng Lộc. Kỳ họp dự kiến diễn ra trong hai ngày 6 và 7/12/2099.", [("other", None, None)]),
        ("Ngày 4/12/2017, UBND tỉnh yêu cầu huyện Can Lộc khẩn trương kiểm tra việc cấp giống tại xã Thượng Lộc.", []),
        ("Ngày 4/12/2017, UBND tỉnh có công văn yêu cầu UBND huyện Can Lộc kiểm tra các khoản thu tại xã Thượng Lộc.", []),
        ("Đoàn giám sát hoàn thiện báo cáo, trình HĐND huyện xem xét tại kỳ họp thứ 9.", []),
        ("Ngày 4/12/2017, UBND tỉnh kiểm tra việc cấp giống tại xã Thượng Lộc. Kết thúc buổi làm việc đoàn kiểm tra đề nghị xã rà soát.", [("inspection", "2017-12-04", "UBND tỉnh")]),
    ],
)  # fmt: skip
def test_who_holds_what_was_held(read: Read, text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(m["kind"], m.get("date"), m.get("organizer")) for m in read("meeting", text, scope="443")] == expected


def test_a_meeting_of_the_same_name_below_its_headline_is_the_same(read: Read) -> None:
    head = "Kết luận của ông Lê Văn Khải tại cuộc họp đánh giá tiến độ xây dựng nông thôn mới 10 tháng năm 2021\n"
    below = "Ngày 2/11/2021, ông Lê Văn Khải, Phó Chủ tịch UBND huyện chủ trì cuộc họp đánh giá tiến độ thực hiện chương trình."
    assert [(m["kind"], m.get("date")) for m in read("meeting", head + below, scope="443", published="2021-11-05")] == [("interim_review", "2021-11-02")]
    other = "Ngày 2/11/2021, ông Lê Văn Khải, Phó Chủ tịch UBND huyện chủ trì hội nghị tổng kết phong trào thi đua."
    assert len(read("meeting", head + other, scope="443", published="2021-11-05")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [  # minutes tell the day below their title, which holds the name of the meeting; a council is chaired by its head
        ("BIÊN BẢN HỌP THÔN\nV/v làm đường ngõ 3\n\nHôm nay, vào hồi 19 giờ 30 ngày 05/3/2019, tại xã Thượng Lộc.", [("2019-03-05", [])]),
        ("BIÊN BẢN\nKiểm tra, thẩm tra tiêu chí\n\nHôm nay, ngày 05 tháng 3 năm 2019, Đoàn thẩm tra huyện tiến hành thẩm tra tại xã Thượng Lộc.", [("2019-03-05", [])]),
        ("HỌP THÔN LÀM ĐƯỜNG\n\nQuyết định số 5 ngày 05/3/2019 của UBND xã có hiệu lực.", [(None, [])]),
        ("Sáng 5/3, Hội đồng thẩm định tỉnh họp. Ông Lê Văn Khải, Chủ tịch Hội đồng chủ trì cuộc họp.", [("2019-03-05", ["Lê Văn Khải"])]),
    ],
)
def test_days_of_minutes_and_who_chairs_a_council(read: Read, text: str, expected: list[tuple[str | None, list[str]]]) -> None:
    found = read("meeting", text, scope="443", published="2019-03-10")
    assert [(m.get("date"), list(m.get("chairs", []))) for m in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [  # a notice tells on lines of their own when and where; other times of it are none of the meeting
        ("THÔNG BÁO\nVề việc tổ chức Lễ công bố xã Thượng Lộc đạt chuẩn nông thôn mới\n1. Thời gian: 7 giờ 30 phút, ngày 20/3/2019 (thứ tư).\n2. Địa điểm: Sân vận động huyện, thị trấn Nghèn.", [("2019-03-20", "sáng", "18406")]),
        ("Xã Thượng Lộc tổ chức lễ đón bằng công nhận đạt chuẩn nông thôn mới. Thời gian: 14h00 ngày 20/3. Địa điểm: Nhà văn hóa xã Thượng Lộc.", [("2019-03-20", "chiều", "18478")]),
        ("Xã Thượng Lộc tổ chức lễ đón bằng công nhận đạt chuẩn nông thôn mới.\nThời gian thực hiện kế hoạch: từ ngày 20/3/2019.", [(None, None, "18478")]),
        ("Sáng 5/3, xã Thượng Lộc tổ chức lễ đón bằng công nhận đạt chuẩn nông thôn mới.\nThời gian: 14h00 ngày 20/3.", [("2019-03-05", "sáng", "18478")]),
    ],
)
def test_a_notice_tells_when_and_where(read: Read, text: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    found = read("meeting", text, scope="443", published="2019-03-10")
    assert [(m.get("date"), m.get("part_of_day"), m.get("place")) for m in found] == expected


def test_meetings_of_short_news_are_of_their_items(read: Read) -> None:
    text = (
        "TIN VẮN\n* Thượng Lộc: Sáng 5/3, UBND xã Thượng Lộc làm lễ khánh thành nhà văn hóa.\n"
        "* Xã Vượng Lộc (Can Lộc): Xã vừa họp sơ kết phong trào thi đua ở các thôn.\n* Thạch Hà: Ngày 7/3, Hội Nông dân huyện tổ chức lễ phát động làm đường."
    )
    found = read("meeting", text, scope="42", published="2019-03-10")
    assert [(m["kind"], m.get("date"), m.get("place"), m.get("organizer")) for m in found] == [
        ("ceremony", "2019-03-05", "18478", "UBND xã Thượng Lộc"),
        ("interim_review", None, "18427", None),
        ("deployment", "2019-03-07", "445", "Hội Nông dân huyện"),
    ]


def test_a_commission_of_the_party_inspects_nothing_by_its_name(read: Read) -> None:
    found = read("meeting", "Ngày 5/3, tại Nghèn, UB Kiểm tra Huyện ủy đã họp kỳ 34.", scope="443", published="2019-03-10")
    assert [(m["quote"], m["kind"], m.get("date")) for m in found] == [("họp", "other", "2019-03-05")]
