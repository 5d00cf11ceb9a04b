"""Meetings as a text goes on to tell of them: where and when they were held after all, in headlines, by those who came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


def test_a_later_sentence_tells_where_the_feast_was_held(read: Read) -> None:
    text = "Sáng 2/8, ông Lê Văn Bình dự Lễ phát động Tết trồng cây. Buổi lễ do UBND huyện Can Lộc phối hợp tổ chức tại xã Thượng Lộc."
    assert [(m["kind"], m["place"]) for m in read("meeting", text, scope="443")] == [("deployment", "18478")]
    text = "Sáng 2/8, ông Lê Văn Bình dự Lễ phát động Tết trồng cây. Buổi lễ công bố xã đạt chuẩn được tổ chức tại xã Thượng Lộc ngày 5/8."
    assert [m["kind"] for m in read("meeting", text, scope="443")] == ["deployment", "ceremony"]


def test_long_posts_do_not_part_the_day_from_what_was_done(read: Read) -> None:
    text = "Sáng 2/8/2017, tại hội trường UBND xã Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh, ông Lê Văn Bình - Ủy viên Ban Thường vụ Huyện ủy, Chủ tịch Ủy ban MTTQ Việt Nam huyện, đại biểu HĐND huyện tiếp xúc với cử tri xã Thượng Lộc."
    assert [(m["date"], m["place"]) for m in read("meeting", text, scope="443")] == [("2017-08-02", "18478")]


@pytest.mark.parametrize(
    "stamp", ["Đăng lúc: 09:51:32 06/08/2017 (GMT+7)", "Thứ sáu, 06/08/2017", "06/08/2017 - 06:58 PM"]
)
def test_when_a_page_was_put_up_is_no_day_of_a_meeting(read: Read, stamp: str) -> None:
    text = f"Lễ khánh thành nhà văn hóa thôn Đông Mỹ\n\n{stamp}\n\nLỄ KHÁNH THÀNH NHÀ VĂN HÓA\n\nSáng ngày 30/7/2017, thôn Đông Mỹ tổ chức cắt băng khánh thành."
    assert [m["date"] for m in read("meeting", text, scope="443")] == ["2017-07-30"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Hội nghị tổng kết dự kiến tổ chức ngày 5/8. Tuy nhiên, do mưa lũ, hội nghị được dời sang ngày 9/8.",
            ["2017-08-09"],
        ),
        ("Lễ công bố xã đạt chuẩn, lúc đầu định vào ngày 5/8, đã được lùi đến sáng 9/8.", ["2017-08-09"]),
        ("Hội nghị tổng kết được tổ chức ngày 5/8. Chiều 9/8, huyện tổ chức lễ công bố.", ["2017-08-05", "2017-08-09"]),
        (
            "Ngày 12/8, UBND huyện ra Thông báo số 45/TB-UBND kết luận của Chủ tịch UBND huyện tại cuộc họp ngày 9/8.",
            ["2017-08-09"],
        ),
        ("Sáng 12/8, sau khi nghe thông báo, UBND huyện tổ chức hội nghị tổng kết.", ["2017-08-12"]),
        ("Hội nghị tổng kết ngày 5/8 đã hủy bỏ quyết định thu phí.", ["2017-08-05"]),
        ("Lễ công bố xã đạt chuẩn ngày 5/8 phải hoãn một giờ vì mưa.", ["2017-08-05"]),
        ("Lễ công bố xã đạt chuẩn ngày 5/8 phải hoãn vì mưa.", []),
        (
            "Ngày 2/8, Tổ đại biểu số 1 tiếp xúc cử tri xã Thượng Lộc. Ngày 3/8, Tổ đại biểu số 2 tiếp xúc cử tri xã Mỹ Lộc.",
            ["2017-08-02", "2017-08-03"],
        ),
    ],
)
def test_the_day_to_which_a_meeting_was_put_off(read: Read, text: str, days: list[str]) -> None:
    assert [m["date"] for m in read("meeting", text, scope="443")] == days


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Huyện Can Lộc tổng kết 5 năm xây dựng nông thôn mới\n\nToàn cảnh hội nghị.", ["final_review"]),
        (
            "Can Lộc: Sơ kết 6 tháng đầu năm\n\nPhát biểu tại hội nghị, ông Lê Văn Bình yêu cầu các xã vào cuộc.",
            ["interim_review"],
        ),
        ("UBND huyện Can Lộc giao ban tháng 6\n\nChủ trì hội nghị có đồng chí Lê Văn Bình.", ["briefing"]),
        ("Huyện Can Lộc tổng kết 5 năm xây dựng nông thôn mới\n\nĐường đẹp, dân vui.", []),
        ("Bảo đảm cho đại hội Đảng các cấp thành công\n\nCác chi bộ thảo luận sôi nổi.", []),
    ],
)
def test_a_headline_tells_of_the_conference_below(read: Read, text: str, kinds: list[str]) -> None:
    assert [m["kind"] for m in read("meeting", text, scope="443")] == kinds


def test_a_session_that_hears_reports_was_named_before(read: Read) -> None:
    text = "Ngày 4/7, HĐND huyện Can Lộc tổ chức Kỳ họp thứ 11. Kỳ họp nghe các báo cáo và đánh giá kết quả 6 tháng đầu năm."
    assert [m["kind"] for m in read("meeting", text, scope="443")] == ["other"]
    text = "Ngày 4/7, HĐND huyện Can Lộc tổ chức Kỳ họp thứ 11. Hội nghị sơ kết 6 tháng đầu năm diễn ra ngày 6/7."
    assert [m["kind"] for m in read("meeting", text, scope="443")] == ["other", "interim_review"]


def test_the_youth_union_is_no_delegation(read: Read) -> None:
    text = "Hưởng ứng Ngày Chủ nhật xanh, sáng ngày 2/7, Đoàn xã Thượng Lộc ra quân làm vệ sinh."
    assert [(m["kind"], m["date"]) for m in read("meeting", text, scope="443")] == [("deployment", "2017-07-02")]


def test_the_term_of_a_council_is_not_what_is_reviewed(read: Read) -> None:
    text = "Để chuẩn bị cho kỳ họp thứ 7 HĐND huyện, nhiệm kỳ 2016 - 2021, sáng 2/8, Thường trực HĐND huyện tổ chức hội nghị giao ban với các tổ đại biểu."
    assert ["period" in m for m in read("meeting", text, scope="443")] == [False]


def test_a_feast_on_whose_occasion_something_is_done(read: Read) -> None:
    text = "Ngày 2/8, Ban tổ chức cuộc thi vườn đẹp gắn với Ngày hội Văn hóa du lịch tổ chức tổng kết, bế mạc cuộc thi."
    assert [m["kind"] for m in read("meeting", text, scope="443")] == ["contest"]


def test_the_leaders_of_bodies_hold_a_meeting_for_them(read: Read) -> None:
    text = "Vừa qua, lãnh đạo Đảng ủy, UBND xã Thượng Lộc đã có buổi đối thoại với nhân dân."
    assert [m["organizer"] for m in read("meeting", text, scope="443")] == ["Đảng ủy, UBND xã Thượng Lộc"]


@pytest.mark.parametrize(
    ("text", "count"), [("Tham gia Hội nghị có đại diện các ban của Đảng.", 1), ("Xã chờ Hội nghị có kết luận.", 0)]
)
def test_those_who_took_part_tell_of_a_conference(read: Read, text: str, count: int) -> None:
    assert len(read("meeting", "Dân vui. " + text, scope="443")) == count


def test_a_visit_and_the_session_that_went_with_it_are_one(read: Read) -> None:
    text = "Ngày 2/8, Đoàn công tác của tỉnh do ông Lê Văn Bình làm trưởng đoàn đã thăm và làm việc với Tập đoàn Sao Mai.\n\nÔng Lê Văn Bình phát biểu tại buổi làm việc với Tập đoàn Sao Mai."
    assert [(m["kind"], m["date"]) for m in read("meeting", text, scope="443")] == [("working_session", "2017-08-02")]


@pytest.mark.parametrize(
    ("again", "kinds"),
    [
        ("Kỳ họp lần thứ 10 HĐND xã đánh giá kết quả 6 tháng đầu năm 2017.", ["other"]),
        (
            "Trước đó, Hội nghị lần thứ 9 Ban Chấp hành đánh giá kết quả 6 tháng đầu năm 2017 diễn ra ngày 2/7.",
            ["other", "interim_review"],
        ),
    ],
)
def test_a_session_of_the_same_number_is_the_same(read: Read, again: str, kinds: list[str]) -> None:
    text = f"Sáng 10/7/2017, HĐND xã Thượng Lộc tổ chức kỳ họp thứ 10. {again}"
    assert [m["kind"] for m in read("meeting", text, scope="443")] == kinds


def test_who_leads_those_who_meet_voters_comes_from_elsewhere(read: Read) -> None:
    text = "Sáng 2/8, bà Lê Thị Mận, Phó Chủ tịch HĐND tỉnh Hà Tĩnh dẫn đầu đoàn đại biểu tiếp xúc cử tri hai xã Thượng Lộc và Mỹ Lộc, huyện Can Lộc."
    assert [m["place"] for m in read("meeting", text, scope="443")] == ["443"]


def test_a_forum_behind_the_papers_name(read: Read) -> None:
    text = "Nông nghiệp xanh\n(Tin tức) - Diễn đàn Kinh tế xanh lần thứ hai với chủ đề “Làng quê sạch, nông dân giàu, nông thôn hiện đại và những vườn cây không hóa chất bên dòng sông quê” đã khai mạc vào sáng 2/8 tại xã Thượng Lộc, huyện Can Lộc."
    assert [(m["date"], m["place"]) for m in read("meeting", text, scope="42")] == [("2017-08-02", "18478")]


def test_the_line_above_an_article_is_no_day_of_its_meeting(read: Read) -> None:
    text = "Xã Thượng Lộc tổ chức kỳ họp cuối năm\n\nNgày đăng bài: 2/8/2017 | Tác giả: Hải\n\nSáng ngày 30 tháng 7 năm 2017, HĐND xã Thượng Lộc khai mạc kỳ họp."
    assert [m["date"] for m in read("meeting", text, scope="443")] == ["2017-07-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng nay (2/8), kỳ họp thứ 5 - HĐND huyện Can Lộc bước vào ngày làm việc thứ hai.", [("other", "2017-08-02", "HĐND huyện Can Lộc")]),
        ("Sáng 2/8, Đoàn kiểm tra đánh giá cao kết quả của xã Thượng Lộc.", []),
        ("Chiều 2/8, Bí thư Tỉnh ủy Lê Văn Bình đã đến thăm và chủ trì buổi làm việc với Ban Thường vụ Huyện ủy Can Lộc.", [("working_session", "2017-08-02", None)]),
        ("Chiều 2/8, Bí thư Tỉnh ủy Lê Văn Bình đã đến thăm mô hình vườn mẫu tại xã Thượng Lộc.", [("inspection", "2017-08-02", None)]),
        ("Ông Lê Văn Bình chủ trì cuộc họp Ban Chỉ đạo xây dựng nông thôn mới huyện và tổ chức bỏ phiếu.", [("appraisal", None, "Ban Chỉ đạo xây dựng nông thôn mới huyện")]),
        ("Ông Lê Văn Bình chủ trì hội nghị của Ban Chỉ đạo huyện, thảo luận, bỏ phiếu xét xã Thượng Lộc.", [("appraisal", None, "Ban Chỉ đạo huyện")]),
        ("Ngày hội Đại đoàn kết ở xã Thượng Lộc diễn ra ngày 2/8. Các thôn đã tích cực chuẩn bị các nội dung tổ chức ngày hội.", [("ceremony", "2017-08-02", None)]),
    ],
)  # fmt: skip
def test_what_opens_with_a_day_and_what_goes_with_a_visit(
    read: Read, text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert [(m["kind"], m.get("date"), m.get("organizer")) for m in read("meeting", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 31/7 và 01/8/2017, Đoàn công tác của UBND huyện Can Lộc kiểm tra các tiêu chí tại ba xã.", [("2017-07-31", "Đoàn công tác của UBND huyện Can Lộc")]),
        ("Đoàn công tác do Phó Chủ tịch UBND tỉnh Lê Văn Bình làm trưởng đoàn vừa kiểm tra các tiêu chí tại ba xã.", [(None, None)]),
        ("Tại hội nghị, các xã triển khai Kế hoạch số 27 của Ban Thường trực Ủy ban MTTQ huyện tổ chức lấy ý kiến người dân. Theo đó, trong thời gian từ ngày 7 đến 17/8, các xã tổ chức họp dân.", [(None, None)]),
        ("Hội nghị triển khai lấy ý kiến người dân\nSáng 2/8, Ban Thường trực Ủy ban MTTQ huyện Can Lộc tổ chức hội nghị.", [("2017-08-02", "Ban Thường trực Ủy ban MTTQ huyện Can Lộc")]),
    ],
)  # fmt: skip
def test_days_and_bodies_that_are_of_something_else(
    read: Read, text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert [(m.get("date"), m.get("organizer")) for m in read("meeting", text, scope="443")] == expected


def test_the_number_of_a_session_is_no_hour(read: Read) -> None:
    text = "Xã tổ chức kỳ họp thứ 10 HĐND\n\nNgày 2/8/2017, HĐND xã Thượng Lộc tổ chức kỳ họp."
    assert [m.get("part_of_day") for m in read("meeting", text, scope="443")] == [None]
    text = "BIÊN BẢN HỌP\nHồi 14 giờ ngày 2/8/2017, Ban Chỉ đạo xã Thượng Lộc họp."
    assert [m.get("part_of_day") for m in read("meeting", text, scope="443")] == ["chiều"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 2/8, Ban Chỉ đạo Chương trình 02-CTr/HU của Huyện ủy Can Lộc tổ chức sơ kết giữa nhiệm kỳ.", [("interim_review", "Ban Chỉ đạo Chương trình 02-CTr/HU của Huyện ủy Can Lộc")]),
        ("Sáng 2/8, Ban Chỉ đạo Chương trình 02-CTr/HU về “Làm đường, trồng hoa” tổ chức sơ kết giữa nhiệm kỳ.", [("interim_review", "Ban Chỉ đạo Chương trình 02-CTr/HU")]),
        ("Chuẩn bị cho ngày hội toàn dân\n\nNgày bầu cử là ngày hội của non sông.", []),
        ("Ngày 2/8, thôn Đông tổ chức Ngày hội Đại đoàn kết toàn dân tộc.", [("ceremony", None)]),
    ],
)  # fmt: skip
def test_boards_of_programmes_and_feasts_by_comparison(
    read: Read, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(m["kind"], m.get("organizer")) for m in read("meeting", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 2/8, tại Hà Nội, Hội Nông dân Việt Nam tổ chức hội thảo về nước sạch. Ngày 6/8, tại Nam Định, Bộ Nông nghiệp tổ chức diễn đàn liên kết.", ["2017-08-02", "2017-08-06"]),
        ("Trong hai ngày 2 và 3/8, Đảng bộ xã Thượng Lộc tổ chức Đại hội. Ngày 3/8, đại hội làm việc chính thức.", ["2017-08-02"]),
        ("Ngày 2/8, Hội Nông dân xã tổ chức đại hội. Ngày 6/8, Hội Phụ nữ xã Thượng Lộc tổ chức đại hội.", ["2017-08-02", "2017-08-06"]),
        ("Tại hội thảo do Viện Chính sách phối hợp với UBND tỉnh Hà Tĩnh tổ chức ở huyện Can Lộc ngày 5/8, nhiều người nêu ý kiến.", ["2017-08-05"]),
        ("Hôm 3/8, UBND xã Thượng Lộc mời các hộ lên họp.", ["2017-08-03"]),
    ],
)  # fmt: skip
def test_each_of_several_meetings_has_its_day(read: Read, text: str, expected: list[str]) -> None:
    assert [m["date"] for m in read("meeting", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 2/8, UBND huyện Can Lộc tổ chức hội nghị đánh giá kết quả xây dựng nông thôn mới năm 2016.", [("final_review", "2017-08-02", "2016-01-01")]),
        ("Sáng 2/8, UBND huyện Can Lộc tổ chức hội nghị đánh giá kết quả quý II năm 2017.", [("briefing", "2017-08-02", "2017-04-01")]),
        ("Sáng 2/8, UBND huyện Can Lộc họp đánh giá tiến độ làm đường năm 2017.", [("briefing", "2017-08-02", "2017-01-01")]),
        ("Sáng 2/8, huyện Can Lộc tổ chức hội nghị tổng kết năm 2016. Chiều cùng ngày, huyện gặp mặt các hộ hiến đất.", [("final_review", "2017-08-02", "2016-01-01"), ("other", "2017-08-02", None)]),
        ("Hôm nay, huyện Can Lộc tổ chức hội nghị đánh giá việc triển khai thi đua. Chiều cùng ngày, các đại biểu khảo sát mô hình.", [("other", "2017-08-07", None), ("inspection", "2017-08-07", None)]),
        ("Ngày 2/8, UBND xã Thượng Lộc tổ chức lễ đăng ký xây dựng khu dân cư kiểu mẫu.", [("ceremony", "2017-08-02", None)]),
        ("Ngày 2/8, ông Lê Văn Khải cùng các đại biểu Quốc hội khóa XV tiếp xúc cử tri huyện Can Lộc.", [("other", "2017-08-02", None)]),
        ("Chiều 2/8, Đoàn công tác Mặt trận Lào do đồng chí Khăm Phủi Lên Vông làm trưởng đoàn đã đến chào xã giao Tỉnh ủy Hà Tĩnh.", [("other", "2017-08-02", None)]),
        ("9 giờ sáng 5/8, lễ khánh thành cầu được tổ chức ở xã Thượng Lộc.", [("ceremony", "2017-08-05", None)]),
        ("Ngày 5 /8, Chi hội Phụ nữ thôn Đông Mỹ tổ chức sinh hoạt chuyên đề về vườn mẫu.", [("other", "2017-08-05", None)]),
        ("Sáng 5/8, đoàn công tác của huyện Ứng Hòa đã đến học tập kinh nghiệm tại xã Thượng Lộc.", [("other", "2017-08-05", None)]),
        ("Sáng thứ Bảy (5/8), tại trụ sở UBND tỉnh, Hội đồng thẩm định họp phiên cuối cùng.", [("appraisal", "2017-08-05", None)]),
        ("Ngày 5/8, PV đã liên hệ làm việc với UBND xã Thượng Lộc.", []),
        ("Ngày 5/8, chúng tôi tiếp tục đến làm việc với UBND xã Thượng Lộc.", []),
        ("Ngày 5/8, UBND huyện làm việc với UBND xã Thượng Lộc.", [("working_session", "2017-08-05", None)]),
        ("Lớp học nghề trồng nấm do Trung tâm A mở ngày 5/8 tại xã Thượng Lộc.", [("training", "2017-08-05", None)]),
        ("Bí thư Huyện ủy Lê Văn Khải dự hội nghị ngày 5/8 tại xã Thượng Lộc.", [("other", "2017-08-05", None)]),
        ("Xã thực hiện nghị quyết hội nghị ngày 5/8.", []),
        ("Căn cứ Biên bản thẩm định số 3/BB-HĐTĐ, Ban Chỉ đạo đề nghị công nhận.", []),
        ("Ngày mai, 9/8, xã Thượng Lộc tổ chức lễ đón bằng.", [("ceremony", "2017-08-09", None)]),
        ("Chiều qua, Thường trực Huyện ủy Can Lộc làm việc với xã Thượng Lộc.", [("working_session", "2017-08-06", None)]),
        ("Vì một ngày mai tươi đẹp, xã Thượng Lộc tổ chức trồng cây.", []),
        ("Theo biên bản họp thôn ngày 5/8, có 90 hộ dự.", [("other", "2017-08-05", None)]),
        ("Theo biên bản họp thôn, có 90 hộ dự. Xã trao quà kỷ niệm ngày 27/7.", []),
        ("(Ảnh: Quang cảnh hội nghị giao ban, ngày 5/8.)", [("briefing", "2017-08-05", None)]),
        ("Sáng nay, 7/8, tại Hà Nội, Bộ Nông nghiệp tổ chức họp báo về nước sạch.", [("other", "2017-08-07", None)]),
        ("Sáng mai (9-8), tại Hà Tĩnh diễn ra kỳ họp thứ 5 HĐND tỉnh.", [("other", "2017-08-09", None)]),
        ("Theo quyết định, Đoàn thẩm định của huyện Can Lộc có nhiệm vụ tiến hành thẩm định từng tiêu chí.", []),
        ("Ngày 5/8, Chủ tịch UBND tỉnh ký quyết định thành lập Đoàn thẩm định xã, thẩm tra huyện.", []),
        ("Cuộc họp giao ban diễn ra vào thứ Năm (3/8) tại Hà Tĩnh.", [("briefing", "2017-08-03", None)]),
        ("Tiêu chí thứ năm (3/8 xã đạt) được bàn tại cuộc họp giao ban.", [("briefing", None, None)]),
        ("Đợt kiểm tra diễn ra từ 2 đến 4/8 tại các xã; ngày 5/8 sẽ họp thông qua kết quả.", [("inspection", "2017-08-02", None)]),
        ("Sáng 5/8, tại phòng họp số 2, UBND huyện tổ chức hội nghị giao ban.", [("briefing", "2017-08-05", None)]),
        ("Sáng 5/8, Ban Chỉ đạo TP Hải Phòng họp.", [("other", "2017-08-05", None)]),
        ("Chiều 5/8/2017 (nhằm ngày 14/6 năm Đinh Dậu), Hội Nông dân huyện tổ chức lễ khánh thành cầu.", [("ceremony", "2017-08-05", None)]),
        ("Ngày 5/8, Mặt trận huyện tổ chức hội nghị hướng dẫn đánh giá sự hài lòng của người dân năm 2016.", [("other", "2017-08-05", None)]),
    ],
)  # fmt: skip
def test_years_judged_and_days_told_again(read: Read, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [
        (m["kind"], m.get("date"), (m.get("period") or {}).get("start")) for m in read("meeting", text, scope="443")
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tại hội nghị tổng kết 5 năm diễn ra mới đây ở huyện Can Lộc, xã Thượng Lộc được khen.", [("443", None)]),
        ("Sáng 2/8, UBND tỉnh Hà Tĩnh họp tại Trung tâm Văn hóa - Thể thao và Truyền thông huyện Can Lộc.", [("443", "UBND tỉnh Hà Tĩnh")]),
        ("Ngày 2/8, Tổng Bí thư tiếp xúc cử tri quận Hai Bà Trưng và quận Đống Đa (Hà Nội).", [("18478", None)]),
        ("Sáng 2/8, đoàn công tác của Hội Nông dân tỉnh Hà Tĩnh tham quan, học tập tại huyện Can Lộc.", [("443", "Hội Nông dân tỉnh Hà Tĩnh")]),
        ("Ngày 2/8, ông Lê Văn Khải dự hội nghị tham vấn về nước sạch do Hội Nông dân tỉnh Hà Tĩnh chủ trì.", [("42", "Hội Nông dân tỉnh Hà Tĩnh")]),
        ("Hội nghị tổng kết năm 2016 của Văn phòng Điều phối NTM tỉnh diễn ra chiều 28/7 tại huyện Can Lộc.", [("443", "Văn phòng Điều phối NTM tỉnh")]),
        ("Hội nghị triển khai kế hoạch của UBND tỉnh do UBND huyện Can Lộc tổ chức sáng 2/8.", [("443", "UBND huyện Can Lộc")]),
        ("Đại hội điểm Hội Nông dân xã Thượng Lộc được khai mạc sáng 5/8.", [("18478", "Hội Nông dân xã Thượng Lộc")]),
        ("Sáng 2/8, xã Mỹ Lộc khai giảng lớp tập huấn; chiều cùng ngày, lớp thứ hai mở tại xã Thượng Lộc.", [("18487", "xã Mỹ Lộc")]),
        ("Sáng 2/8, UBND H.Can Lộc tổ chức hội nghị sơ kết 6 tháng.", [("443", "UBND H.Can Lộc")]),
        ("Sáng 2/8, đại biểu HĐND huyện Can Lộc tiếp xúc cử tri xã Thượng Lộc. Chiều 2/8, các đại biểu tiếp xúc cử tri xã Vượng Lộc.", [("18478", None), ("18427", None)]),
        ("Sáng 2/8, đại biểu HĐND huyện Can Lộc tiếp xúc cử tri xã Thượng Lộc. Sáng 2/8, các đại biểu tiếp xúc cử tri.", [("18478", None)]),
        ("Đây là buổi cuối cùng tại kỳ họp HĐND tỉnh này.", [("42", "HĐND tỉnh")]),
        ("Sáng 2/8, kỳ họp 14 HĐND tỉnh tiếp tục phiên chất vấn.", [("42", "HĐND tỉnh")]),
        ("Ngày 2/8, đoàn công tác Ban Chỉ đạo (BCĐ) Trung ương Chương trình do ông Lê Văn Khải làm trưởng đoàn đã làm việc với UBND huyện Can Lộc.", [("443", "Ban Chỉ đạo (BCĐ) Trung ương Chương trình")]),
        ("Ngày 2/8, ông Lê Văn Khải, Phó Chủ tịch UBND tỉnh Hà Tĩnh tiếp và làm việc với đoàn công tác của Quỹ Hòa Bình (HBF).", [("42", "Quỹ Hòa Bình")]),
        ("Sáng 2/8, Đảng bộ, chính quyền và nhân dân xã Thượng Lộc, huyện Can Lộc long trọng tổ chức lễ đón bằng.", [("18478", "Đảng bộ, chính quyền và nhân dân xã Thượng Lộc")]),
        ("Sáng 2/8, xã Thượng Lộc, huyện Can Lộc tổ chức lễ đón bằng.", [("18478", "xã Thượng Lộc")]),
        ("TIN VẮN: * Ngày 2/8, UBND xã Mỹ Lộc khánh thành cầu. * Cùng ngày, Hội Nông dân huyện Can Lộc khai giảng lớp dạy nghề cho 30 nông dân xã Thượng Lộc.", [("18487", "UBND xã Mỹ Lộc"), ("18478", "Hội Nông dân huyện Can Lộc")]),
        ("Ngày 2/8, Bộ trưởng làm việc với lãnh đạo tỉnh Hà Tĩnh.", [("42", None)]),
        ("Sáng 2/8, đoàn khảo sát của Ban Kinh tế - Ngân sách (KT-NS) HĐND tỉnh làm việc với huyện Can Lộc.", [("443", "Ban Kinh tế - Ngân sách (KT-NS) HĐND tỉnh")]),
        ("Sáng 2/8, được sự nhất trí của Thường trực Đảng ủy, HĐND xã Thượng Lộc tổ chức kỳ họp thứ 5.", [("18478", "HĐND xã Thượng Lộc")]),
        ("Ngày 2/8, Thường trực HĐND huyện, các Ban HĐND huyện tổ chức họp.", [("443", "Thường trực HĐND huyện, các Ban HĐND huyện")]),
        ("Ngày 2/8, được sự quan tâm của huyện, các Ban HĐND huyện tổ chức họp.", [("443", "Ban HĐND huyện")]),
        ("Sáng 2/8, nhân dân xã Thượng Lộc làm đường, UBND huyện Can Lộc tổ chức lễ ra quân.", [("443", "UBND huyện Can Lộc")]),
    ],
)  # fmt: skip
def test_where_and_whose(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(m.get("place"), m.get("organizer")) for m in read("meeting", text, scope="18478")] == expected


def test_two_meetings_of_one_day(read: Read) -> None:
    text = "Sáng 9/7, huyện Can Lộc họp giao ban; chiều cùng ngày, UBND huyện tổ chức hội nghị tập huấn."
    found = [(m["part_of_day"], m["organizer"]) for m in read("meeting", text, scope="443")]
    assert found == [("sáng", "huyện Can Lộc"), ("chiều", "UBND huyện")]
    text = "Sáng 9/7, UBND huyện Can Lộc tổ chức hội nghị giao ban; lễ phát động thi đua."
    assert {m["organizer"] for m in read("meeting", text, scope="443")} == {"UBND huyện Can Lộc"}


def test_who_is_first_named_at_a_later_meeting_chairs_that_alone(read: Read) -> None:
    text = "Từ ngày 3 đến 4/8, huyện Can Lộc kiểm tra 3 xã. Ngày 5/8, huyện họp rút kinh nghiệm do ông Lê Văn Khải chủ trì."
    assert [m["chairs"] for m in read("meeting", text, scope="443")] == [[], ["Lê Văn Khải"]]
    text = "Ngày 5/8, huyện Can Lộc họp giao ban. Ông Lê Văn Khải, Bí thư Huyện ủy, chủ trì hội nghị."
    assert [m["chairs"] for m in read("meeting", text, scope="443")] == [["Lê Văn Khải"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ngày 15/7, UBND huyện Can Lộc họp với Ban Chỉ đạo xây dựng nông thôn mới (NTM) đánh giá kết quả 6 tháng đầu năm.", "interim_review"),
        ("Ngày 15/7, UBND huyện Can Lộc họp với Ban Chỉ đạo xây dựng nông thôn mới (do ông Bình làm trưởng ban), đánh giá kết quả 6 tháng đầu năm.", "other"),
        ("Ngày 15/7, UBND huyện Can Lộc họp với các xã (OCOP) bàn giải pháp làm đường.", "other"),
    ],
)  # fmt: skip
def test_a_short_form_parts_no_name_of_a_meeting(read: Read, text: str, kind: str) -> None:
    assert [m["kind"] for m in read("meeting", text, scope="443")] == [kind]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ngày 20/4, UBND huyện Can Lộc tiếp và làm việc với đoàn công tác huyện Đức Trọng (tỉnh Lâm Đồng).", "443"),
        ("Ngày 20/4, Huyện ủy Can Lộc đón tiếp và làm việc với đoàn công tác tỉnh Sơn La.", "443"),
        ("Ngày 20/4, UBND huyện Can Lộc làm việc với lãnh đạo xã Thượng Lộc.", "18478"),
        ("Ngày 20/4, đoàn công tác huyện Can Lộc đến làm việc với UBND huyện Thạch Hà.", "445"),
    ],
)
def test_who_has_guests_is_at_home(read: Read, text: str, place: str) -> None:
    assert [m["place"] for m in read("meeting", text, scope="445")] == [place]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Làm việc với huyện ngày 21/5, đồng chí Bùi Đức Hảo, Phó Chủ tịch UBND tỉnh, yêu cầu huyện rà soát lại đề án.", [("working_session", "443")]),
        ("Kiểm tra tại xã Thượng Lộc chiều 12/9, Bí thư Huyện ủy Phan Đình Trọng phê bình cách làm hình thức.", [("inspection", "18478")]),
        ("Về kiểm tra xã Thượng Lộc sáng 7/8, bà Trần Thị Hạnh nhắc xã không huy động quá sức dân.", [("inspection", "18478")]),
        ("Tại buổi làm việc chiều 13/6 với huyện Thạch Hà, ông Đỗ Mạnh Dương yêu cầu làm rõ.", [("working_session", "445")]),
        ("Ngày 4/10, Phó Bí thư Tỉnh ủy Đoàn Thị Hạnh dẫn đầu đoàn công tác làm việc với huyện.", [("working_session", "443")]),
        ("Tại hội nghị sơ kết do Ban Chỉ đạo tỉnh tổ chức ngày 12-8 ở Thạch Hà, ông Phạm Đình Ngữ nêu ba việc.", [("interim_review", "445")]),
        ("Kiểm tra tiến độ trước ngày 30/9, các xã báo cáo huyện.", []),
        ("Kiểm tra ngày 5/8 cho thấy xã còn nợ 2 tiêu chí.", []),
        ("Làm việc từ ngày 5/8, ông Lê Văn Tư đã sơn xong nhà văn hóa thôn.", []),
        ("Kết quả làm việc với huyện ngày 21/5, ông Bùi Đức Hảo đã báo cáo tỉnh.", []),
    ],
)  # fmt: skip
def test_a_verb_with_its_day_opens_the_sentence_of_who_was_there(
    read: Read, text: str, found: list[tuple[str, str]]
) -> None:
    assert [(m["kind"], m["place"]) for m in read("meeting", text, scope="443")] == found


@pytest.mark.parametrize(
    ("text", "kind", "last"),
    [  # the months that a review is of, told before what is planned for the rest
        ("Sáng 3/11, UBND xã Thượng Lộc tổ chức hội nghị đánh giá kết quả phát triển kinh tế 10 tháng, triển khai nhiệm vụ những tháng cuối năm.", "interim_review", "10-31"),
        ("Chiều 2/12, Ban Chỉ đạo huyện Can Lộc họp đánh giá kết quả xây dựng nông thôn mới 11 tháng; triển khai nhiệm vụ tháng cuối năm.", "interim_review", "11-30"),
        ("Ngày 2/12, huyện Can Lộc tổ chức hội nghị đánh giá kết quả thực hiện nghị quyết 11 tháng và phương hướng thời gian tới.", "interim_review", "11-30"),
        ("Chiều 2/12, Ban Chỉ đạo huyện Can Lộc họp đánh giá kết quả tháng 11, triển khai nhiệm vụ tháng 12.", "briefing", "11-30"),
        ("Chiều 2/12, UBND huyện Can Lộc tổ chức hội nghị đánh giá kết quả sau 6 tháng sáp nhập thôn.", "other", None),
        ("Chiều 2/12, huyện Can Lộc tổ chức hội nghị triển khai nhiệm vụ 2 tháng cuối năm.", "deployment", None),
    ],
)  # fmt: skip
def test_months_of_a_review(read: Read, text: str, kind: str, last: str | None) -> None:
    (found,) = read("meeting", text, scope="443", published="2017-12-03")
    assert (found["kind"], found["period"]["end"][5:] if found.get("period") else None) == (kind, last)


def test_a_session_is_about_a_time(read: Read) -> None:
    text = "Ngày 8/11, đoàn công tác của tỉnh làm việc với huyện Can Lộc về kết quả thực hiện Chương trình 6 tháng đầu năm."
    assert [m["period"]["end"][-5:] for m in read("meeting", text, scope="443")] == ["06-30"]
    text = "Ngày 8/11, đoàn công tác của tỉnh làm việc với huyện Can Lộc về đất ở; năm nay mưa nhiều."
    assert [m.get("period") for m in read("meeting", text, scope="443")] == [None]
