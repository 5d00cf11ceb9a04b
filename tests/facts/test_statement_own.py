"""What officials say of their own doing, past and to come, and of what it is worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str]]

HOA = "Bà Lê Thị Hoa, Chủ tịch UBND xã Thượng Lộc"
KHAI = "Ông Lê Văn Khải, Phó Chủ tịch UBND huyện"

AHEAD: list[tuple[str, Said]] = [
    # what a body goes on to do in a time to come, or with an aim, is promised by who speaks for it, with all that hangs on it
    (
        f"{HOA} cho biết: Thời gian tới, xã tiếp tục vận động bà con trồng hoa; tập trung nâng cao tiêu chí môi trường.",
        [("commitment", "xã tiếp tục vận động bà con trồng hoa"), ("commitment", "tập trung nâng cao tiêu chí môi trường")],
    ),
    (
        f"{HOA} nói: “Để giữ danh hiệu, chúng tôi tiếp tục rà soát các tiêu chí chưa đạt”.",
        [("commitment", "Để giữ danh hiệu, chúng tôi tiếp tục rà soát các tiêu chí chưa đạt")],
    ),
    (f"Theo {HOA}, năm 2023, Đảng ủy xã tiếp tục chỉ đạo các chi bộ làm đường.", [("commitment", "năm 2023, Đảng ủy xã tiếp tục chỉ đạo các chi bộ làm đường")]),
    (
        f"{HOA} cho biết: Xã sẽ rà soát từng tiêu chí. Đồng thời, phối hợp với trường nghề mở lớp.",
        [("commitment", "Xã sẽ rà soát từng tiêu chí"), ("commitment", "phối hợp với trường nghề mở lớp")],
    ),
    # in the words of somebody above it, it is asked of the body
    (f"{KHAI} cho rằng, thời gian tới, xã tiếp tục tập trung giữ vững các tiêu chí.", [("directive", "xã tiếp tục tập trung giữ vững các tiêu chí")]),
    # an order goes on behind "đồng thời", whatever the verb; not with what is planned besides
    (f"{KHAI} lưu ý xã gửi hồ sơ trước ngày 30/5, đồng thời chụp ảnh minh chứng lên phần mềm.", [("directive", "xã gửi hồ sơ trước ngày 30/5, đồng thời chụp ảnh minh chứng lên phần mềm")]),
    (f"{KHAI} yêu cầu các xã rà soát tiêu chí, đồng thời phấn đấu năm 2026 giảm 150 hộ nghèo.", [("directive", "yêu cầu các xã rà soát tiêu chí")]),
    (f"“Nếu được chấp thuận, xã làm ngay trong quý IV”, {HOA} nói.", [("commitment", "Nếu được chấp thuận, xã làm ngay trong quý IV")]),
    (f"“Được duyệt là xã làm ngay trong quý I”, {HOA} nói.", []),
    # what a district is going to do, as its commune tells it
    (f"{HOA} cho biết: Năm 2023, huyện tập trung đầu tư cho xã 3 công trình.", []),
    # what is being done, what befalls a body, what a resident or the paper plans, what is needed
    (f"{HOA} cho biết: Hiện nay, xã tập trung vận động bà con trồng hoa.", []),
    (f"{HOA} cho biết: Giai đoạn tới, xã tiếp tục được đầu tư 3 tuyến đường.", []),
    ("Chị Lê Thị Hoa, thôn Nam, cho biết: Thời gian tới, thôn tiếp tục vận động tôi mở rộng chuồng.", []),
    ("Thời gian tới, xã Thượng Lộc tiếp tục vận động bà con trồng hoa.", []),
    (f"{HOA} cho biết: Xã sẽ họp dân từng thôn. Cần 12 tỷ đồng, vốn từ tỉnh.", [("commitment", "Xã sẽ họp dân từng thôn")]),
]  # fmt: skip
DONE: list[tuple[str, Said]] = [
    # what was done is told on without a subject, and asks nobody; what is gone on with is to come
    (f"“Thời gian qua, xã đã tuyên truyền để dân hiểu. Tăng cường kiểm tra vệ sinh, xử lý hộ vi phạm”, {HOA} nói.", []),
    (f"{HOA} cho biết: Xã đã họp dân. Cần khẩn trương giải phóng mặt bằng.", [("directive", "Cần khẩn trương giải phóng mặt bằng")]),
    (f"{HOA} cho biết: Xã luôn xác định đây là việc lâu dài. Tập trung phát triển cây vải thiều.", []),
    (f"{HOA} cho biết: Ba năm qua, xã huy động được 12 tỷ đồng. Ưu tiên làm đường trục thôn. Huy động nhân dân hiến 4.500 m2 đất.", []),
    (
        f"{HOA} nói: “Xác định thu nhập là gốc, xã tổ chức nhiều lớp dạy nghề. Cùng với đó, tiếp tục đầu tư chợ đầu mối”.",
        [("commitment", "tiếp tục đầu tư chợ đầu mối")],
    ),
    (
        f"{KHAI} yêu cầu các xã công khai nợ. Tăng cường kiểm tra vệ sinh môi trường.",
        [("directive", "yêu cầu các xã công khai nợ"), ("directive", "Tăng cường kiểm tra vệ sinh môi trường")],
    ),
    (
        f"{KHAI} nhấn mạnh: Tập trung phát triển cây vải thiều. Tăng cường kiểm tra vệ sinh.",
        [("directive", "Tập trung phát triển cây vải thiều"), ("directive", "Tăng cường kiểm tra vệ sinh")],
    ),
]  # fmt: skip
WORTH: list[tuple[str, Said]] = [
    # what somebody in office judges to be good, necessary or of use
    (f"{KHAI} khẳng định, việc lập tổ hội có ý nghĩa quan trọng với nông dân.", [("assessment", "việc lập tổ hội có ý nghĩa quan trọng với nông dân")]),
    (f"{KHAI} nhấn mạnh: Việc lập chợ là cần thiết để nông sản có đầu ra.", [("assessment", "Việc lập chợ là cần thiết để nông sản có đầu ra")]),
    (f"{KHAI} cho hay: Từ khi có cầu, việc đi lại của bà con thuận tiện hơn.", [("assessment", "Từ khi có cầu, việc đi lại của bà con thuận tiện hơn")]),
    (f"Theo {KHAI}, mô hình không chỉ làm đẹp đường mà còn nâng cao ý thức của dân.", [("assessment", "mô hình không chỉ làm đẹp đường mà còn nâng cao ý thức của dân")]),
    (
        f"{KHAI} nói: Huyện có 12 hợp tác xã. Đây là cơ hội để nông dân liên kết với doanh nghiệp.",
        [("assessment", "Đây là cơ hội để nông dân liên kết với doanh nghiệp")],
    ),
    # what the paper finds, what something is done for, mere numbers and facts, what is wrong beside it
    ("Phong trào hiến đất đã góp phần thay đổi diện mạo xã Thượng Lộc.", []),
    (f"{KHAI} cho biết: Hội nghị nhằm góp phần nâng cao nhận thức của cán bộ.", []),
    (f"{KHAI} cho biết: Dân góp 260 triệu đồng, công ty góp phần còn lại làm 2 km đường, mang lại thu nhập cho 40 hộ.", []),
    (f"{KHAI} cho biết: Bà con tự nguyện góp 412 ha đất làm giao thông.", []),
    (f"{KHAI} cho biết: Mô hình mang lại thu nhập 200 triệu đồng/ha.", []),
    (f"{KHAI} cho biết: Nếu dân đồng lòng thì việc sẽ nhanh.", []),
    (f"{KHAI} cho biết: Việc này có ý nghĩa hay không còn phải chờ.", []),
    (f"{KHAI} nói: Huyện có 12 hợp tác xã. Phong trào trồng hoa lan tỏa ra các thôn.", []),
    (f"{KHAI} cho biết: Phong trào lan tỏa rộng nhưng rác ở chợ chưa được xử lý.", [("shortcoming", "rác ở chợ chưa được xử lý")]),
]  # fmt: skip
FAULTS: list[tuple[str, Said]] = [
    # a sentence that only says that there are things wrong, and those that tell them
    (
        "Bên cạnh đó, huyện vẫn còn một số tồn tại, hạn chế. Tuyên truyền chưa thường xuyên. Một số xã còn trông chờ Nhà nước.",
        [("shortcoming", "huyện vẫn còn một số tồn tại, hạn chế"), ("shortcoming", "Tuyên truyền chưa thường xuyên"), ("shortcoming", "Một số xã còn trông chờ Nhà nước")],
    ),
    (
        "Việc thực hiện ở huyện Can Lộc còn bộc lộ hạn chế. Đó là giải ngân chậm; giám sát của cộng đồng còn hình thức.",
        [("shortcoming", "giải ngân chậm"), ("shortcoming", "giám sát của cộng đồng còn hình thức")],
    ),
    ("Tỉnh gặp phải những khó khăn lớn như: nhiều huyện còn lúng túng, dân chưa hiểu rõ.", [("shortcoming", "nhiều huyện còn lúng túng, dân chưa hiểu rõ")]),
    ("Huyện gặp nhiều khó khăn: xuất phát điểm thấp, hạ tầng thiếu đồng bộ.", [("shortcoming", "xuất phát điểm thấp, hạ tầng thiếu đồng bộ")]),
    ("Song song với làm đường, huyện còn thiếu nước sạch ở 3 xã.", []),
    ("Huyện vượt qua nhiều khó khăn. Đường thôn được mở rộng. Một số xã còn trồng thêm hoa.", []),
    ("Đời sống bà con còn nhiều khó khăn, vất vả. Huyện trao 120 suất quà cho hộ nghèo.", []),
]
AGREED: list[tuple[str, Said]] = [
    # what another has asked for is agreed to; what is asked of some stands behind them
    (f"{KHAI} nhất trí với đề xuất công nhận 4 xã đạt chuẩn.", []),
    (f"{KHAI} thống nhất với đề nghị bổ sung 3 xã, giao Phòng Tài chính cân đối vốn.", [("directive", "giao Phòng Tài chính cân đối vốn")]),
    ("Hội đồng bỏ phiếu thông qua đề nghị công nhận xã Thượng Lộc.", []),
    (f"{KHAI} làm việc với xã, đề nghị công khai nợ.", [("directive", "đề nghị công khai nợ")]),
    (
        f"{KHAI} yêu cầu các phòng bám sát cơ sở. Đối với các xã cần huy động sức dân, tạo đồng thuận, lồng ghép vốn.",
        [("directive", "yêu cầu các phòng bám sát cơ sở"), ("directive", "Đối với các xã cần huy động sức dân, tạo đồng thuận, lồng ghép vốn")],
    ),
    (
        f"{KHAI} yêu cầu các phòng bám sát cơ sở. Đối với các xã chậm, tăng cường kiểm tra hồ sơ.",
        [("directive", "yêu cầu các phòng bám sát cơ sở"), ("directive", "tăng cường kiểm tra hồ sơ")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*AHEAD, *DONE, *WORTH, *FAULTS, *AGREED])
def test_own_doing(read: Read, text: str, expected: Said) -> None:
    found = read("statement", text, scope="443", published="2022-05-12")
    assert [(s["kind"], s["quote"]) for s in found] == expected


ASKED: list[tuple[str, Said]] = [
    # what a resident wants of those in office in his own words; what he himself has to do
    ("“Theo tôi, chủ đầu tư cần lắp biển cảnh báo ở đoạn này”, ông Lê Văn Khải, thôn Nam, nói.", [("directive", "Theo tôi, chủ đầu tư cần lắp biển cảnh báo ở đoạn này")]),
    ("“Tôi cần chuyển giống cây khác cho hợp đất”, ông Lê Văn Khải, thôn Nam, nói.", []),
    # an order goes on behind "đồng thời", whatever its verb; a fact does not
    (
        f"{KHAI} đề nghị các tổ họp dân. Đồng thời, liên hệ chặt chẽ với cử tri; tăng cường giám sát chợ.",
        [("directive", "đề nghị các tổ họp dân"), ("directive", "liên hệ chặt chẽ với cử tri"), ("directive", "tăng cường giám sát chợ")],
    ),
    (f"{KHAI} đề nghị các tổ họp dân. Đồng thời, các hộ tự nguyện hiến đất.", [("directive", "đề nghị các tổ họp dân")]),
    # a slogan in quotation marks goes with its order; the commune orders as the district does
    (
        f"{KHAI} yêu cầu các xã thực hiện phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”; chú trọng tuyên truyền.",
        [("directive", "yêu cầu các xã thực hiện phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”"), ("directive", "chú trọng tuyên truyền")],
    ),
    (f"{KHAI} yêu cầu thôn Đông họp dân, thôn Đoài công khai quỹ hằng tháng.", [("directive", "yêu cầu thôn Đông họp dân, thôn Đoài công khai quỹ hằng tháng")]),
    ("Đảng ủy xã chỉ đạo các chi bộ rà soát từng tiêu chí.", [("directive", "chỉ đạo các chi bộ rà soát từng tiêu chí")]),
    ("Ban quản lý xã chỉ đạo điểm ở thôn Nam.", []),
    # what has to be, and is called unfit
    (f"{KHAI} cho rằng quy định mỗi xã phải có sân bóng 1 ha là không phù hợp.", [("shortcoming", "quy định mỗi xã phải có sân bóng 1 ha là không phù hợp")]),
    (f"{KHAI} cho rằng mỗi xã phải có sân bóng 1 ha.", [("directive", "mỗi xã phải có sân bóng 1 ha")]),
    # what was done about a danger, a saying, a word that holds a verb of speech
    (f"{HOA} cho biết: Xã đã vận động 12 hộ có nguy cơ sạt lở đến ở tạm nhà người thân.", []),
    (f"{HOA} cho biết: Xã đã vận động nhưng 12 hộ có nguy cơ sạt lở chưa chịu dời.", [("shortcoming", "12 hộ có nguy cơ sạt lở chưa chịu dời")]),
    (f"“Chúng tôi xác định việc này chỉ có bắt đầu, không có kết thúc”, {HOA} nói.", []),
    (f"{HOA} cho biết: Nông dân thiếu vốn, thiếu thông tin thị trường.", [("shortcoming", "Nông dân thiếu vốn, thiếu thông tin thị trường")]),
]  # fmt: skip

GLAD: list[tuple[str, Said]] = [
    # what somebody is glad of, or what people did of their own accord, whatever words of complaint stand in it
    (f"{KHAI} cho biết: Điều đáng mừng là ý thức được nâng lên, hạn chế tối đa việc vứt rác.", [("assessment", "Điều đáng mừng là ý thức được nâng lên, hạn chế tối đa việc vứt rác")]),
    (f"{KHAI} cho biết: Điều đáng mừng là vậy, nhưng rác ở chợ chưa được xử lý.", [("shortcoming", "rác ở chợ chưa được xử lý")]),
    (f"{KHAI} cho biết: Điều đáng lo là rác ở chợ chưa được xử lý.", [("shortcoming", "Điều đáng lo là rác ở chợ chưa được xử lý")]),
    (f"{HOA} cho biết: Không ai bảo ai, hội viên tự giác dọn rác, bao bì thuốc sâu.", [("assessment", "Không ai bảo ai, hội viên tự giác dọn rác, bao bì thuốc sâu")]),
    (f"{HOA} cho biết: Nhiều hộ chưa tự giác dọn rác, bao bì thuốc sâu.", [("shortcoming", "Nhiều hộ chưa tự giác dọn rác, bao bì thuốc sâu")]),
    (f"{KHAI} cho biết: Thành công lớn nhất của huyện là khơi dậy được sức dân.", [("assessment", "Thành công lớn nhất của huyện là khơi dậy được sức dân")]),
    ("Anh Lê Văn Khải nói: “Nếu ai cũng tiếc đất thì địa phương lấy đâu ra đường”.", []),
    ("Tuy nhiên, hạn chế lớn nhất vẫn là việc xử lý rác thải.", [("shortcoming", "hạn chế lớn nhất vẫn là việc xử lý rác thải")]),
]  # fmt: skip
ACTING: list[tuple[str, str | None, str]] = [
    # an order that opens a sentence is of the body of which the sentence before tells
    ("UBND huyện Can Lộc lập ba đoàn kiểm tra. Chỉ đạo các xã trực 24/24 giờ.", "UBND huyện Can Lộc", "Chỉ đạo các xã trực 24/24 giờ"),
    ("Ngay khi nước rút, Huyện ủy Can Lộc họp khẩn. Yêu cầu các xã di dời dân.", "Huyện ủy Can Lộc", "Yêu cầu các xã di dời dân"),
    ("Xã thì xin ngân hàng cho vay 300 triệu đồng để dời trại.", "Xã", "xin ngân hàng cho vay 300 triệu đồng để dời trại"),
    (f"“Hội sẽ quản lý ba tuyến đường; đề nghị xã lắp thêm đèn”, {HOA} nói.", "Lê Thị Hoa", "đề nghị xã lắp thêm đèn"),
]
HEADS: list[tuple[str, str]] = [
    # the number of a report says nothing; the body of its letterhead does
    ("ỦY BAN NHÂN DÂN\nXÃ THƯỢNG LỘC\nSố: 45/BC-UBND\nBÁO CÁO\nII. KHÓ KHĂN\n- Nguồn thu của xã thấp.", "UBND xã"),
    ("UBND HUYỆN CAN LỘC\nSố: 45/BC-UBND\nBÁO CÁO\nII. KHÓ KHĂN\n- Nguồn thu của các xã thấp.", "UBND huyện"),
    ("UBND HUYỆN CAN LỘC\nPHÒNG NÔNG NGHIỆP VÀ PTNT\nSố: 4/BC-NN\nBÁO CÁO\nII. KHÓ KHĂN\n- Nguồn thu của các xã thấp.", "Phòng Nông nghiệp và PTNT"),
    ("UBND HUYỆN CAN LỘC\nBAN CHỈ ĐẠO NTM\nSố: 4/BC-BCĐ\nBÁO CÁO\nII. KHÓ KHĂN\n- Nguồn thu của các xã thấp.", "Ban chỉ đạo"),
    ("BÁO CÁO\nUBND huyện Can Lộc báo cáo kết quả như sau:\nII. KHÓ KHĂN\n- Nguồn thu của các xã thấp.", "UBND huyện"),
]
TELLING = [
    "Mưa lũ làm ngập 12 thôn. Chỉ đạo điểm ở xã Thượng Lộc được đánh giá tốt.",
    "Bà con góp 12 tỷ đồng.\nChỉ đạo các xã trực 24/24 giờ.",
    "Ông Lê Văn Khải xin nghỉ chức trưởng thôn vì tuổi cao.",
]


@pytest.mark.parametrize(("text", "speaker", "quote"), ACTING)
def test_whose_order_it_is(read: Read, text: str, speaker: str | None, quote: str) -> None:
    asked = [s for s in read("statement", text, scope="443") if s["kind"] == "directive"]
    assert [(s.get("speaker"), s["quote"]) for s in asked] == [(speaker, quote)]


@pytest.mark.parametrize(("text", "speaker"), HEADS)
def test_whose_report_it_is(read: Read, text: str, speaker: str) -> None:
    assert [s.get("speaker") for s in read("statement", text, scope="443")] == [speaker]


@pytest.mark.parametrize("text", TELLING)
def test_where_nobody_orders(read: Read, text: str) -> None:
    assert not read("statement", text, scope="443")


@pytest.mark.parametrize(("text", "expected"), [*ASKED, *GLAD])
def test_who_asks_and_who_tells(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s["quote"]) for s in read("statement", text, scope="443")] == expected
