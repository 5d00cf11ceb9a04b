"""Statements of letters, signed papers and their headings; what a clause with "cần", "phải", "sẽ" asks or promises, and what it only tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

SIGNED = "\n\n          TM. ỦY BAN NHÂN DÂN\n          CHỦ TỊCH\n          Lê Văn Khải"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kính gửi: Sở Tài chính\n\nUBND huyện Can Lộc báo cáo như sau:\n\n2/ Tồn tại: Thôn Đông Hồ chưa có điện lưới; 3/9 xã chưa có cán bộ chuyên trách.\n\n"
            "3/ Đề xuất: Đề nghị Sở cho kéo dài thời gian giải ngân sang tháng 1.\n",
            [("shortcoming", "UBND huyện"), ("shortcoming", "UBND huyện"), ("directive", "UBND huyện")],
        ),
        (
            "BÁO CÁO NHANH TIẾN ĐỘ\n\nKhó khăn: Mưa bão làm đình trệ 12 công trình.\n\nĐề nghị: UBND tỉnh cho lùi thời gian thẩm định sang quý I; bố trí thêm vốn cho các xã vùng lũ.\n\n"
            "          SỞ NÔNG NGHIỆP VÀ PTNT\n          KT. GIÁM ĐỐC\n          Lê Văn Khải",
            [("shortcoming", "Sở Nông nghiệp và PTNT"), ("directive", "Sở Nông nghiệp và PTNT"), ("directive", "Sở Nông nghiệp và PTNT")],
        ),
        (f"UBND xã Thượng Lộc công bố kết quả.\n\nTồn tại: Rác ở chợ thu gom chưa triệt để.{SIGNED}", [("shortcoming", "UBND xã")]),
        # the paragraph below an inline heading is the paper's own again
        (f"UBND xã Thượng Lộc công bố kết quả.\n\nTồn tại: Rác ở chợ thu gom chưa triệt để.\n\nSau khi tổng hợp, UBND xã sẽ trình huyện thẩm tra.{SIGNED}", [("shortcoming", "UBND xã")]),
        (f"UBND xã Thượng Lộc công bố kết quả. UBND xã sẽ trình huyện thẩm tra, đề nghị tỉnh công nhận.{SIGNED}", []),
        ("Xã Thượng Lộc công bố kết quả. Rác ở chợ thu gom chưa triệt để.\n\nLê Văn Khải", []),
        # the committee of the people speaks by its short form, however its letterhead is spelt
        ("Báo cáo kết quả huyện Can Lộc năm 2017\n\nUỶ BAN NHÂN DÂN HUYỆN CAN LỘC\nSố: 12/BC-UBND\nI. Tồn tại\n- Rác ở chợ thu gom chưa triệt để;", [("shortcoming", "UBND huyện")]),
        ("Xã Thượng Lộc công bố kết quả.\n\nTồn tại: Rác ở chợ thu gom chưa triệt để.\n\n          TM. UỶ BAN NHÂN DÂN XÃ\n          Lê Văn Khải", [("shortcoming", "UBND xã")]),
    ],
)  # fmt: skip
def test_letters_and_signed_papers(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ Nội vụ đề nghị UBND tỉnh khẩn trương chỉ đạo các huyện Hải Hậu (tỉnh Nam Định); Nam Đàn (tỉnh Nghệ An); Phú Ninh (tỉnh Quảng Nam).",
            ["đề nghị UBND tỉnh khẩn trương chỉ đạo các huyện Hải Hậu (tỉnh Nam Định)"],
        ),
        (
            "UBND tỉnh yêu cầu Sở Tài chính kiểm tra xã Thượng Lộc; xã Mỹ Lộc; huyện Can Lộc rà soát nợ đọng.",
            ["yêu cầu Sở Tài chính kiểm tra xã Thượng Lộc", "huyện Can Lộc rà soát nợ đọng"],
        ),
        (
            "UBND tỉnh yêu cầu huyện Can Lộc (Hà Tĩnh) rà soát nợ đọng; huyện Nam Đàn (Nghệ An) lập kế hoạch.",
            ["yêu cầu huyện Can Lộc (Hà Tĩnh) rà soát nợ đọng", "huyện Nam Đàn (Nghệ An) lập kế hoạch"],
        ),
    ],
)
def test_a_name_in_a_list_asks_for_nothing(read: Read, text: str, expected: list[str]) -> None:
    assert [s["quote"] for s in read("statement", text, published="2018-05-02")] == expected


def test_what_is_asked_begins_behind_its_heading(read: Read) -> None:
    found = read("statement", f"UBND xã Thượng Lộc báo cáo.\n\nĐề nghị: huyện cho lùi thời hạn nộp hồ sơ sang quý IV.{SIGNED}", scope="443")
    assert [s["quote"] for s in found] == ["huyện cho lùi thời hạn nộp hồ sơ sang quý IV"]


LOAN = "Bà Trần Thị Loan, Chủ tịch UBND xã"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LOAN} cho biết, tuyến kênh N2 cần khoảng 8,5 tỷ đồng.", []),
        (f"{LOAN} cho biết, làm xong cả ba cầu cần thêm 900 triệu đồng.", []),
        (f"{LOAN} cho rằng huyện cần bố trí 8,5 tỷ đồng cho tuyến kênh N2.", ["directive"]),
        (f"{LOAN} cho biết hết năm nay xã sẽ có thêm 3 thôn mẫu.", []),
        (f"{LOAN} cho biết xã sẽ có văn bản trả lời từng hộ.", ["commitment"]),
        (f"{LOAN} chất vấn: vì sao chợ xây xong mà vẫn bỏ không?", ["shortcoming"]),
        (f"{LOAN} chất vấn: vì sao chợ xây nhanh như thế?", []),
        (f"{LOAN} chất vấn: chợ xây xong mà vẫn bỏ không, như vậy là lãng phí.", ["shortcoming"]),
        (f"{LOAN} cho rằng không nhất thiết thôn nào cũng phải có hợp tác xã.", ["assessment"]),
        (f"{LOAN} cho rằng thôn nào cũng phải có tổ thu gom rác.", ["directive"]),
        (f"{LOAN} băn khoăn: một cán bộ địa chính phải theo cả ba mảng việc, làm không xuể.", ["shortcoming"]),
        (f"{LOAN} nhớ lại: năm 2010 xã chỉ có 4 tiêu chí, đường lầy lội.", []),
        (f"{LOAN} nhớ lại: năm 2010 đã xin vốn mà đến nay đường vẫn lầy lội.", ["shortcoming"]),
        (f"{LOAN} đề nghị huyện cho xã vay xi măng và mong tỉnh sớm có cơ chế thưởng.", ["directive", "directive"]),
        (f"{LOAN} đề nghị huyện cho xã vay xi măng và gạch lát.", ["directive"]),
        ("UBND xã sẽ niêm yết hồ sơ 15 ngày, đề nghị tỉnh thẩm định trong quý IV.", []),
        ("UBND xã đã niêm yết hồ sơ 15 ngày, đề nghị tỉnh thẩm định trong quý IV.", ["directive"]),
    ],
)  # fmt: skip
def test_need_wish_promise_and_memory(read: Read, text: str, expected: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == expected


CHAIR = "Chủ tịch UBND xã Lê Văn Khải"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{CHAIR} than thở: xã chỉ có hai cán bộ mà phải theo dõi cả chục chương trình.", ["shortcoming"]),
        (f"{CHAIR} nói xã cần hai cán bộ, phải theo dõi sát từng chương trình.", ["directive"]),
        (f"{CHAIR} phàn nàn giá xi măng tháng nào cũng lên.", ["shortcoming"]),
        (f"{CHAIR} nói giá xi măng tháng này lên.", []),
        (f"{CHAIR} phê bình thôn Đông Mỹ nộp báo cáo sau cùng.", ["shortcoming"]),
        (f"{CHAIR} lo lắng vì giếng nào cũng nhiễm phèn.", ["shortcoming"]),
        (f"{CHAIR} nhận xét thôn Đông Mỹ làm đâu gọn đấy.", ["assessment"]),
        (f"{CHAIR} đánh giá xã Thượng Lộc làm đâu gọn đấy.", ["assessment"]),
        (f"{CHAIR} đánh giá tình hình thu hoạch lúa.", []),
        (f"{CHAIR} ghi nhận sự vào cuộc của bà con, song nhắc các thôn thu gom rác ven kênh.", ["assessment", "directive"]),
        (f"{CHAIR} nhắc đến những ngày đầu làm đường.", []),
        (f"{CHAIR} nhất trí với phương án của xã, chỉ đạo Ban Quản lý dự án hoàn thành trước 30/10.", ["directive"]),
        (f"{CHAIR} khẳng định xã sẽ bám lịch, chỉ đạo Ban Quản lý dự án hoàn thành trước 30/10.", ["commitment"]),
        ("Đồng chí Lê Văn Khải lưu ý hai xã không được nợ tiêu chí.", ["directive"]),
        ("Đáng lo là ba xã vùng cao mới đạt 7 tiêu chí.", ["shortcoming"]),
        ("Đáng nhớ là ba xã vùng cao đã đạt 7 tiêu chí.", []),
        ("Đại diện ngành điện cho biết sẽ kéo xong 4 km đường dây trong quý III.", ["commitment"]),
        ("Thường trực HĐND huyện đánh giá những kết quả, khó khăn, vướng mắc trong việc trả lời kiến nghị của cử tri.", []),
    ],
)  # fmt: skip
def test_what_a_verb_makes_of_its_clause(read: Read, text: str, expected: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LOAN} cho biết, trong tháng 9 UBND xã sẽ hoàn trả số tiền thu sai.", ["commitment"]),
        (f"{LOAN} cho biết, xã đang rà soát, nếu có sai phạm sẽ xử lý nghiêm.", ["commitment"]),
        (f"{LOAN} nói: “Chúng tôi đang thu nốt phần còn lại, khi đủ tiền sẽ cho làm ngay”.", ["commitment"]),
        (f"{LOAN} nói: “Khoản nào dân không đồng tình thì xã sẽ bỏ”.", ["commitment"]),
        (f"{LOAN} cho rằng giá lúa sẽ tăng vào cuối vụ.", []),
        (f"{LOAN} cho biết, khi có đường bà con sẽ đỡ vất vả.", []),
        (f"{LOAN} cho biết hội thi sẽ diễn ra vào ngày 20/9.", []),
        (f"{LOAN} cho rằng tất cả các huyện sẽ thành quận.", []),
    ],
)
def test_promises_behind_times_and_conditions(read: Read, text: str, expected: list[str]) -> None:
    assert [s["kind"] for s in read("statement", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who agreed in the sentence before asks in this one; who decided gives orders behind a semicolon
        ("Sau khi đối chiếu, Đoàn thẩm định đã thống nhất 3 xã đạt 19 tiêu chí. Đồng thời yêu cầu 3 xã hoàn thiện hồ sơ.", ["Đoàn thẩm định: yêu cầu 3 xã hoàn thiện hồ sơ"]),
        ("Nhân dân nhất trí góp 2 triệu đồng mỗi hộ. Đồng thời hiến 300 m2 đất.", []),
        ("Thủ tướng công nhận huyện Can Lộc đạt chuẩn; giao UBND tỉnh công bố và khen thưởng theo quy định.", ["Thủ tướng: giao UBND tỉnh công bố và khen thưởng theo quy định"]),
        ("Xã được công nhận đạt chuẩn; giao thông đi lại thuận tiện, nhà cửa khang trang.", []),
        # a unit that is named is given orders of its own, mere communes are those that another looks after
        (
            "Thủ tướng giao UBND tỉnh công bố theo quy định, chỉ đạo huyện Can Lộc giữ vững các tiêu chí.",
            ["Thủ tướng: giao UBND tỉnh công bố theo quy định", "Thủ tướng: chỉ đạo huyện Can Lộc giữ vững các tiêu chí"],
        ),
        ("Thủ tướng giao UBND tỉnh công bố theo quy định, chỉ đạo các xã giữ vững tiêu chí.", ["Thủ tướng: giao UBND tỉnh công bố theo quy định, chỉ đạo các xã giữ vững tiêu chí"]),
        # a council votes
        ("Hội đồng thẩm định đã xét, bỏ phiếu với 100% ý kiến đồng ý đề nghị UBND tỉnh công nhận 6 xã.", ["Hội đồng thẩm định: đề nghị UBND tỉnh công nhận 6 xã"]),
        ("Hội đồng thẩm định đã xét, bỏ phiếu với 100% ý kiến đồng ý.", []),
        # what an inspection found to be the cause
        ("Theo kết quả giám sát, nguyên nhân là do các xã phê duyệt dự án vượt khả năng, kiểm tra chưa thường xuyên.", [": nguyên nhân là do các xã phê duyệt dự án vượt khả năng, kiểm tra chưa thường xuyên"]),
        ("Theo kết quả giám sát, nguyên nhân của thành công là do dân đồng thuận, cán bộ gương mẫu.", []),
        # the speaker behind a dash
        ("Khó nhất là tiêu chí môi trường, dân chưa có thói quen phân loại rác - Chủ tịch UBND xã Mỹ Lộc Lê Văn Tư thừa nhận...", ["Lê Văn Tư: Khó nhất là tiêu chí môi trường, dân chưa có thói quen phân loại rác"]),
    ],
)  # fmt: skip
def test_who_decides_and_asks(read: Read, text: str, expected: list[str]) -> None:
    assert [f"{s.get('speaker') or ''}: {s['quote']}" for s in read("statement", f"Tin vắn\n\n{text}", scope="443")] == expected


@pytest.mark.parametrize(
    ("head", "speakers"),
    [  # the headline of a notice of conclusions tells who decided all below it
        ("Thông báo kết luận của Chủ tịch UBND huyện Can Lộc tại hội nghị giao ban tháng 5", ["Chủ tịch UBND huyện Can Lộc"]),
        ("Kết luận của đồng chí Phó Bí thư Huyện ủy về nông thôn mới", ["Phó Bí thư Huyện ủy"]),
        ("Kết quả của huyện Can Lộc trong tháng 5", []),
    ],
)  # fmt: skip
def test_the_headline_of_a_notice(read: Read, head: str, speakers: list[str]) -> None:
    text = f"{head}\n1. Giao Phòng Nông nghiệp hướng dẫn xã Thượng Lộc hoàn thiện hồ sơ, xong trước 10/6.\n"
    assert [s.get("speaker") for s in read("statement", text, published="2018-05-18")] == speakers


REPORT = "Báo cáo sơ kết 6 tháng đầu năm\n\nUBND HUYỆN CAN LỘC\nSố: 20/BC-UBND\n\n"
COUNCIL = "Nghị quyết về nhiệm vụ năm 2012\n\nHỘI ĐỒNG NHÂN DÂN HUYỆN CAN LỘC\nSố: 14/2011/NQ-HĐND\n\nXét Tờ trình của UBND huyện,\n\n"
MINUTES = (
    "Biên bản số 14/BB-BCĐ của Ban Chỉ đạo huyện Can Lộc\n\nI. THÀNH PHẦN\n\n- Ông Lê Văn Khải, Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo: chủ trì;\n\n"
    "- Thư ký: ông Trần Văn Tám.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [  # the tasks of a report ask whoever is named with his own; the rest is its plan
        (REPORT + "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\n1. Hoàn thành 27 km đường còn lại.\n\n2. Phòng Nông nghiệp và PTNT chủ trì thẩm tra 03 xã, trình UBND tỉnh trước ngày 15/11.\n", [("directive", "UBND huyện")]),
        (REPORT + "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\n- Giao Phòng Tài chính theo dõi, đôn đốc giải ngân.\n\n- Mỗi xã tăng thêm ít nhất 01 tiêu chí.\n", [("directive", "UBND huyện")]),
        (REPORT + "II. KẾT QUẢ\n\n1. Phòng Nông nghiệp và PTNT chủ trì thẩm tra 03 xã trong tháng 5.\n", []),
        # what is wrong stands in bullets below the end of a paragraph
        (REPORT + "I. KẾT QUẢ\n\nĐến nay 5/26 xã đạt chuẩn. Tuy vậy:\n\n- Việc huy động vốn không đạt yêu cầu.\n\n- Rác ở 37 thôn chưa được xử lý.\n\nNăm 2018 huyện làm 12 km đường.\n", [("shortcoming", "UBND huyện"), ("shortcoming", "UBND huyện")]),
        (REPORT + "I. KẾT QUẢ\n\nĐến nay 5/26 xã đạt chuẩn. Cụ thể:\n\n- Việc huy động vốn đạt 86% kế hoạch.\n\n- Rác ở 37 thôn được thu gom.\n", []),
        # a council resolves, though its paper names the committee
        (COUNCIL + "Điều 3. Một số giải pháp\n\n1. Ưu tiên vốn cho các tiêu chí giao thông, thủy lợi.\n\nĐiều 4. Tổ chức thực hiện\n\nGiao UBND huyện xây dựng kế hoạch trong quý I.\n", [("directive", "HĐND huyện"), ("directive", "HĐND huyện")]),
        (COUNCIL + "Điều 1. Đánh giá kết quả\n\nTrong năm, các xã cứng hóa 34 km đường thôn.\n", []),
        # minutes told by their number: the chair concludes
        (MINUTES + "II. KẾT LUẬN\n\n- Các xã rà soát lại đề án trước ngày 10/11.\n", [("directive", "Lê Văn Khải")]),
        (MINUTES + "II. NỘI DUNG\n\n- Các xã đã rà soát xong đề án.\n", []),
    ],
)  # fmt: skip
def test_tasks_wrongs_and_whose_they_are(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    found = read("statement", text, scope="443", published="2018-07-12")
    assert [(s["kind"], s.get("speaker")) for s in found] == expected


def test_a_report_sent_to_a_board_asks_for_nothing(read: Read) -> None:
    head = "UBND XÃ THƯỢNG LỘC\nSố: 31/BC-BQL\n\nBÁO CÁO\nKết quả thực hiện bộ tiêu chí\n\nKính gửi: Ban Chỉ đạo huyện Can Lộc.\n\n"
    report = "Thực hiện Công văn số 214/CV-BCĐ của Ban Chỉ đạo huyện về việc rà soát, Ban Quản lý xã báo cáo như sau:\n\n1. Tiêu chí số 3: kiên cố hóa 5,2/11,7 km kênh."
    orders = "Ban Quản lý xã đề nghị các thôn thực hiện một số nội dung sau:\n\n1. Các thôn kiên cố hóa 5,2 km kênh."
    assert read("statement", head + report, published="2017-08-07") == []
    assert [s["kind"] for s in read("statement", head + orders, published="2017-08-07")] == ["directive"]


def test_what_stands_below_demands_and_duties_is_asked_for(read: Read) -> None:
    head = "THÔNG BÁO\nKết luận kiểm tra tại huyện Can Lộc\n\nI. Ưu điểm\n\nHuyện đã lập 3 tổ công tác.\n\n"
    for heading in ("III. Yêu cầu", "IV. Phân công", "IV. PHÂN CÔNG THỰC HIỆN"):
        text = f"{head}{heading}\n\n1. UBND huyện khẩn trương phân bổ hết vốn trước 30/6.\n"
        assert [s["kind"] for s in read("statement", text, published="2017-08-07")] == ["directive"], heading
    text = f"{head}II. Kết quả\n\n1. UBND huyện khẩn trương phân bổ hết vốn trước 30/6.\n"
    assert read("statement", text, published="2017-08-07") == []
