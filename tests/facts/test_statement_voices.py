"""Statements of people who ask and complain: points that voters bring forward, complaints in plain words, and what only looks like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

PETITIONS = [
    # verbs that begin a point; "phản ánh, kiến nghị" is said by somebody
    ("Cử tri xã Thượng Lộc kiến nghị một số nội dung tập trung vào các nhóm vấn đề: cung cấp nước sạch cho hai thôn; gia hạn thẻ bảo hiểm y tế; dặm vá đường liên xã.", ["directive"] * 3, "Cử tri xã Thượng Lộc"),
    ("Tại buổi tiếp xúc, cử tri xã Thượng Lộc đã phản ánh, kiến nghị các vấn đề về: giá đền bù ở dự án hồ chứa chưa thỏa đáng; việc đóng mở cống ngăn mặn chưa hợp lý.", ["shortcoming"] * 2, "cử tri xã Thượng Lộc"),
    ("Sau khi nghe báo cáo, cử tri xã Thượng Lộc có ý kiến: HĐND huyện tăng cường giám sát các công trình; huyện cần mở rộng chợ Nhe.", ["directive"] * 2, "cử tri xã Thượng Lộc"),
    ("Tại buổi tiếp xúc, có 7 đề xuất, kiến nghị gửi đến đại biểu HĐND huyện như: sửa chữa cầu Máng đã cũ; đầu tư trạm bơm cho thôn Đông.", ["directive"] * 2, None),
    ("Kỳ họp có 7 báo cáo như: báo cáo về đầu tư công; báo cáo về thu ngân sách.", [], None),
    ("Những phản ánh, kiến nghị của cử tri đã được UBND xã trả lời.", [], None),
    ("Các ý kiến của cử tri chủ yếu mong muốn huyện quan tâm đầu tư đường vào khu sản xuất.", ["directive"], "Các ý kiến của cử tri"),
    # what is asked for behind a comma
    ("Ông Lê Văn Khải, Bí thư Huyện ủy đề nghị, hằng năm Hội Nông dân nên có hai cuộc đối thoại với hội viên.", ["directive"], "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy yêu cầu, Chủ tịch UBND các xã không từ chối câu hỏi nào của bà con.", ["directive"], "Lê Văn Khải"),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy ghi nhận những đề nghị, kiến nghị của bà con.", [], None),
    # papers that ask
    ("Ngày 13/7, UBND huyện Can Lộc đã ra Công văn số 137/UBND-TCKH yêu cầu UBND xã hoàn trả tiền thu sai của dân.", ["directive"], "UBND huyện Can Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds", "who"), PETITIONS)
def test_what_people_bring_forward(read: Read, text: str, kinds: list[str], who: str | None) -> None:
    found = read("statement", text, scope="443")
    assert [s["kind"] for s in found] == kinds
    assert {s.get("speaker") for s in found} <= {who}


KHAI = "Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho biết, "
COMPLAINS = [
    "mặt đường thôn Đông nứt chân chim sau một mùa mưa.",
    "làm được ba tháng thì phong trào nguội.",
    "hộ có ruộng ở xa không được hỗ trợ.",
    "đơn gửi huyện ba tháng không được trả lời.",
    "cây giống cấp về tháng trước đã chết một nửa.",
    "mỗi nơi một kiểu, sổ sách làm không xuể.",
    "dân đi làm ăn xa, trong xóm chỉ còn người già.",
    "dân không có việc làm, bỏ quê từ đầu năm.",
]
TELLS = [
    "đường rộng 6 m, hai xe tải tránh nhau được.",
    "cả xã không còn nhà tạm.",
    "thôn không có hộ nào vi phạm quy ước.",
    "vướng mắc trước đây nay đã được tháo gỡ.",
    "đầu năm xã mới đạt 12 tiêu chí, nay đã đạt 18.",
    "vùng trũng trước bỏ hoang nay trồng kín sen.",
    "khi chưa có cầu, xe máy không vào được.",
    "tổ hòa giải thành 9 vụ tranh chấp.",
    "chợ mới có 48 quầy, tiểu thương vào hết.",
]


INSPECTION = "Thanh tra huyện Can Lộc vừa có kết luận. Theo đó, Thanh tra huyện phát hiện hai xã chi sai nguồn vốn; năm xã thu vượt mức.\n\n"
FOUND = [
    (INSPECTION, [("shortcoming", "Thanh tra huyện")] * 2),
    # what an inspection found fills paragraphs, in strong words
    (INSPECTION + "Việc quản lý đất công tại xã Thượng Lộc bị buông lỏng, để xảy ra nhiều sai phạm.", [("shortcoming", "Thanh tra huyện")] * 3),
    (INSPECTION + "Xã Thượng Lộc có 12 thôn, 1.800 hộ dân.", [("shortcoming", "Thanh tra huyện")] * 2),
    # nobody else does
    ("UBND huyện đề nghị hai xã nộp hồ sơ trước ngày 20.\nViệc quản lý đất công tại xã Thượng Lộc bị buông lỏng, để xảy ra nhiều sai phạm.", [("directive", "UBND huyện")]),
    # whoever it is that asks or finds
    ("Xã Thượng Lộc được yêu cầu làm rõ việc thu tiền của 45 hộ nghèo.", [("directive", None)]),
    ("Chủ tịch xã Thượng Lộc bị phê bình vì để chậm tiến độ ba công trình.", [("shortcoming", None)]),
    ("Xã Thượng Lộc được công nhận đạt chuẩn và được thưởng 500 triệu đồng.", []),
    # what the other is to do, not what is reported
    ("Ông Lê Văn Khải, Phó Chủ tịch UBND huyện giao Phòng Tài chính làm rõ từng khoản chi; tổng hợp kết quả, báo cáo UBND huyện trước ngày 30/3.", [("directive", "Lê Văn Khải")] * 2),
    # a list of what is wrong, whatever modal stands over it
    ("Các thành viên đoàn công tác chỉ ra một số hạn chế cần sớm khắc phục là: hồ sơ của hai thôn chưa đủ; rác ở chợ còn tồn đọng.", [("shortcoming", "Các thành viên đoàn công tác")] * 2),
    # praise, then what is wrong; a demand without what is conceded
    ("Ông Lê Văn Khải, Bí thư Huyện ủy biểu dương kết quả của xã Thượng Lộc, tuy nhiên bên cạnh kết quả đạt được thì xã vẫn còn nhiều hạn chế trong thu gom rác.", [("assessment", "Lê Văn Khải"), ("shortcoming", "Lê Văn Khải")]),
    # labels and lines of their own
    ("Cử tri xã Thượng Lộc: Kiến nghị huyện sớm làm cống thoát nước qua chợ.", [("directive", "Cử tri xã Thượng Lộc")]),
    ("Cử tri xã Thượng Lộc đề nghị:\n\nHỗ trợ xi măng để nhân dân làm rãnh thoát nước.", [("directive", "Cử tri xã Thượng Lộc")]),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy đề nghị các xã rà soát từng tiêu chí. Đối với tiêu chí môi trường, tập trung thu gom rác ở các chợ. Chợ Nhe có 40 quầy.", [("directive", "Lê Văn Khải")] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_inspections_find_and_leaders_conclude(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


PRESS = [
    ("Chủ tịch UBND tỉnh yêu cầu các huyện bám sát cơ sở. Về sản xuất, huyện Can Lộc đã trồng 30 ha lúa; mở rộng 12 km đường.", [("directive", "Chủ tịch UBND tỉnh")]),
    ("Chủ tịch UBND tỉnh yêu cầu các huyện bám sát cơ sở. Về sản xuất, mở rộng 12 km đường nội đồng.", [("directive", "Chủ tịch UBND tỉnh")] * 2),
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện chỉ đạo, trong thời gian tới, các chủ đầu tư đẩy nhanh giải ngân.", [("directive", "Lê Văn Khải")]),
    ("Theo chỉ dẫn của ông Lê Văn Khải, chúng tôi đến trạm bơm bị bỏ hoang ở đầu làng.", []),
    ("Theo ông Lê Văn Khải, trạm bơm ở đầu làng bị bỏ hoang từ năm 2010.", [("shortcoming", "Lê Văn Khải")]),
    ("Công tác xây dựng cơ bản được UBND huyện đánh giá là chậm so với yêu cầu đề ra.", [("shortcoming", "UBND huyện")]),
    ("Cách làm của xã Thượng Lộc được UBND huyện đánh giá cao.", []),
    ("Mặc dù các xã đã nỗ lực vận động nhân dân, tuy nhiên do thiếu vốn nên tiêu chí giao thông còn chậm.", [("shortcoming", None)]),
    ("Mặc dù mưa lớn, tuy nhiên xã đã làm xong 3 km đường.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết hai thôn đã xong đường. Toàn xã giữ được 16 tiêu chí; ba tiêu chí bị tụt là giao thông, y tế, môi trường.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết hai thôn đã xong đường. Toàn xã giữ được 16 tiêu chí; ba thôn có nhà văn hóa mới.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRESS)
def test_what_papers_tell_in_passing(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


GRANTED = [
    ("Theo Bí thư Đảng ủy xã Thượng Lộc, Lê Văn Khải: tiêu chí khó đạt nhất của xã là thu nhập.", [("shortcoming", "Lê Văn Khải")]),
    ("Sức cạnh tranh của sản phẩm còn hạn chế nên chương trình chưa như kỳ vọng. Đây là đánh giá của các đại biểu.", [("shortcoming", "các đại biểu")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết, mặc dù gặp rất nhiều khó khăn do dịch bệnh, song thu ngân sách của xã vẫn tăng 12%.", []),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã cho biết, mặc dù đã vận động nhiều lần, song tiến độ thu gom rác còn chậm.", [("shortcoming", "Lê Văn Khải")]),
    ("Bên cạnh đó, địa hình của xã chia cắt, giao thông đi lại gặp nhiều khó khăn.", [("shortcoming", None)]),
    ("Tuy nhiên, xã hiện còn gần 100 hộ dân hằng ngày phải sử dụng nước sông.", [("shortcoming", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GRANTED)
def test_what_is_granted_and_who_is_told_after(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


LACKS = [
    "xã mới đạt 12/19 tiêu chí, trong khi quy định là 17.",
    "tỷ lệ thu gom rác mới 58%.",
    "18 xã chưa đạt vì thiếu vốn, cán bộ còn thờ ơ.",
    "tỷ lệ hộ nghèo lên tới 46%.",
    "thu nhập bình quân 21 triệu đồng, trong khi chuẩn là 36 triệu.",
    "nhu cầu 120 tỷ đồng mà tỉnh cấp 9 tỷ.",
    "chỉ hai trong số chín thôn có sân bóng.",
    "phải đến 2028 mới đủ vốn làm đường.",
    "ba năm qua xã không thêm được tiêu chí nào.",
]
PLAIN = [
    # a number is a figure, and no complaint by itself
    "đến nay toàn huyện mới 11 xã đạt chuẩn.",
    "xã mới đạt 7/19 tiêu chí.",
    "đến ngày 15/9 mới có 31 xã nộp hồ sơ.",
    "9 xã chưa đạt, đều ở vùng biển.",
    "thu nhập của xã thấp hơn bình quân chung 4 triệu đồng.",
    "đến nay toàn huyện đã có 11 xã đạt chuẩn.",
    "tỷ lệ hộ nghèo còn 2,1%.",
    "nợ xây dựng cơ bản giảm còn 3 tỷ đồng.",
    "chỉ cần 2 năm nữa xã về đích nâng cao.",
    "sau 5 năm xã tăng thêm 11 tiêu chí.",
]


@pytest.mark.parametrize(
    ("text", "kinds"), [(t, ["shortcoming"]) for t in COMPLAINS + LACKS] + [(t, []) for t in TELLS + PLAIN]
)
def test_complaints_in_plain_words_and_by_bare_numbers(read: Read, text: str, kinds: list[str]) -> None:
    assert [s["kind"] for s in read("statement", KHAI + text, scope="443")] == kinds


def test_what_is_to_be_done_with_whoever_it_is(read: Read) -> None:
    assert [s["kind"] for s in read("statement", "Ông Lê Văn Khải, Bí thư Huyện ủy chỉ rõ: xã nào chậm thì kiểm điểm người đứng đầu.", scope="443")] == ["directive"]
    assert read("statement", "Ông Lê Văn Khải, Bí thư Huyện ủy cho biết xã nào làm trước thì xong trước.", scope="443") == []


VOTERS = [
    ("Cử tri xã Thượng Lộc phản ánh nguồn điện quá tải vào mùa khô. Nhiều hộ dân chưa nhận được hỗ trợ hạn hán. Xã có 12 thôn, 1.800 hộ.", [("shortcoming", "Cử tri xã Thượng Lộc")] * 2),
    ("Cử tri xã Thượng Lộc phản ánh nguồn điện quá tải vào mùa khô. Những ý kiến chưa được trả lời sẽ chuyển đến cơ quan chức năng.", [("shortcoming", "Cử tri xã Thượng Lộc")]),
    ("Nhiều ý kiến phản ánh thủ tục hành chính còn rườm rà, đi lại nhiều lần.", [("shortcoming", "Nhiều ý kiến")]),
    ("Cử tri kiến nghị nhiều vấn đề bức xúc kéo dài tại địa phương.", []),
    ("Đoàn kiểm tra đề nghị trong thời gian tới Thường trực HĐND các xã tổ chức giám sát theo quy định.", [("directive", "Đoàn kiểm tra")]),
    ("Phát biểu tại buổi làm việc ông Lê Văn Khải, Phó Chủ tịch HĐND huyện đánh giá cao kết quả của các ban HĐND xã và đề nghị các xã tiếp tục giám sát.", [("assessment", "Lê Văn Khải"), ("directive", "Lê Văn Khải")]),
    # who speaks: also a quarter within a village, and more bodies than one that somebody leads
    ("Người dân thôn Đông, tổ 2, xã Thượng Lộc phản ánh rác thải chưa được thu gom.", [("shortcoming", "Người dân thôn Đông, tổ 2, xã Thượng Lộc")]),
    ("Lãnh đạo Huyện ủy, UBND huyện đề nghị tỉnh sớm bố trí vốn cho xã Thượng Lộc.", [("directive", "Lãnh đạo Huyện ủy, UBND huyện")]),
    ("Lãnh đạo Huyện ủy dự; UBND huyện đề nghị tỉnh sớm bố trí vốn cho xã Thượng Lộc.", [("directive", "UBND huyện")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VOTERS)
def test_voters_go_on_and_delegations_ask(read: Read, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


def test_points_that_the_paper_counts_are_its_own(read: Read) -> None:
    """A speaker does not go on over the points that the paper counts by paragraphs; he does over his own."""
    text = "Trước hết là tư tưởng trông chờ. Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho rằng dân còn ỷ lại vào Nhà nước.\nThứ hai là vốn. Mỗi năm xã chỉ được 200 triệu đồng, không đủ làm một tuyến đường."
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == [("shortcoming", "Lê Văn Khải")]
    text = "Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho rằng có hai cái khó.\nThứ nhất, dân còn ỷ lại vào Nhà nước.\nThứ hai, công tác phối hợp giữa các ngành chưa chặt chẽ, thiếu đồng bộ."
    assert [s.get("speaker") for s in read("statement", text, scope="443")][-1:] == ["Lê Văn Khải"]


def test_that_there_are_faults_is_no_fault(read: Read) -> None:
    text = "Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc cho biết bên cạnh những kết quả đạt được vẫn còn một số khó khăn, phong trào ở một số thôn trầm lắng."
    assert [s["quote"] for s in read("statement", text, scope="443")] == ["phong trào ở một số thôn trầm lắng"]
