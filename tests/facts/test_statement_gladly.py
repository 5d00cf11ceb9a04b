"""Words that complain or ask in one sentence, and tell of something good, or that is over, in another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]
Said = list[tuple[str, str | None]]

COMPLAINED = [
    # a question that reproaches, and one that makes light of it
    ("Bà Phan Thị Hiên nói: “Họp nào cũng hứa mà có thấy sửa đâu”.", [("shortcoming", "Phan Thị Hiên")]),
    ("Cụ Phan Thị Hiên cười hiền: “Hiến vài mét đất có gì to tát đâu, đường rộng thì con cháu mình đi”.", []),
    ("Bà Phan Thị Hiên phấn khởi: “Giờ cả xóm có ai nghèo đâu, nhà nào cũng xe máy, ti vi”.", []),
    ("Bà Phan Thị Hiên nói: “Đóng tiền ba năm rồi, bao giờ mới có điện”.", [("shortcoming", "Phan Thị Hiên")]),
    ("“Chẳng biết bao giờ mới trả hết ơn cán bộ”, cụ Phan Thị Hiên rưng rưng nói.", []),
    ("Ông Lê Văn Khải kể: “Sao lại không hiến đất, đường là để mình đi mà”.", []),
    # whoever begs for help, and whoever needs none or invites
    ("Ông Lê Văn Khải làm đơn kêu cứu. Ông Lê Văn Khải nói: “Mưa xuống là nước tràn vào nhà, đồ đạc trôi hết”.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải làm đơn xin ra khỏi hộ nghèo. Ông Lê Văn Khải nói: “Mưa xuống là tôi ra thăm ao, cá nhiều, bán không hết”.", []),
    ("Kính mong huyện sớm sửa đường. Đường chưa có cống, mưa to là ngập.", [("directive", None), ("shortcoming", None)]),
    ("Kính mong quý khách ghé thăm vườn cam Thượng Lộc. Vườn chưa có bảng chỉ dẫn, đường hơi khó tìm.", []),
    # what residents tell, and what they are glad of
    ("Theo phản ánh của người dân, đường điện kéo về tận ngõ rồi bỏ đấy.", [("shortcoming", "người dân")]),
    ("Theo phản ánh của người dân, đường điện vừa được kéo về tận ngõ.", []),
    ("Các đại biểu phản ánh mùi rác bay vào nhà dân.", [("shortcoming", "Các đại biểu")]),
    ("Các đại biểu phản ánh không khí phấn khởi của bà con trước ngày hội lớn.", []),
    # what is the case, and what is no more
    ("Ông Lê Văn Khải cho biết: Tình trạng thả rông gia súc tràn xuống ruộng.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải cho biết: Tình trạng thả rông gia súc giảm hẳn, đường thôn sạch sẽ.", []),
    # who opposes it, and who did at first
    ("Nhiều hộ không đồng tình với việc hiến đất, đường phải dừng.", [("shortcoming", "Nhiều hộ")]),
    ("Lúc đầu nhiều hộ không đồng tình với việc hiến đất, nay ai cũng tự nguyện.", []),
    ("Người dân thôn Nam Sơn thì kêu gọi nhau góp tiền làm đường.", []),
    # hard, and harder as the saying goes
    ("Theo ông Lê Văn Khải, Chủ tịch UBND xã, từ khi có dịch, việc huy động vốn càng khó khăn.", [("shortcoming", "Lê Văn Khải")]),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, nói: “Càng khó khăn thì bà con càng đồng lòng”.", [("assessment", "Lê Văn Khải")]),
    # poor work, and a house that was poor
    ("Thanh tra huyện kết luận: hồ sơ quản lý vốn sơ sài.", [("shortcoming", "Thanh tra huyện")]),
    ("Chị Phan Thị Hiên kể: “Từ căn nhà tranh sơ sài, gia đình tôi đã xây được nhà kiên cố”.", []),
    # a text that complains, and one that looks back
    (
        "Trước đây người dân khổ vì bụi. Nhiều hộ từng phản ánh đường hẹp. Nay đường bê tông chạy khắp thôn. Bà Phan Thị Hiên nói: “Nhà tôi nuôi lợn, thu nhập gấp ba trước, con cái học hành tử tế”. Ông Lê Văn Khải cho biết, xã bảo đảm nước sạch cho tất cả các hộ.",
        [],
    ),
    # points that tell what is wrong, and words that only sound like it
    ("Cử tri nêu các ý kiến: cống yếu, xe không qua được; nâng cấp đường vào thôn.", [("shortcoming", "Cử tri"), ("directive", "Cử tri")]),
    ("Cử tri nêu các ý kiến: hạ tầng thiết yếu vùng cao; nâng cấp đường vào thôn.", [("directive", "Cử tri")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COMPLAINED)
def test_what_complains_and_what_does_not(read: Read, text: str, expected: Said) -> None:
    assert [(s["kind"], s.get("speaker")) for s in read("statement", text, scope="443")] == expected


ORDERED = [
    # behind an order: what is to be done by when, and what was done then
    ("Chủ tịch UBND tỉnh yêu cầu các huyện đẩy nhanh giải ngân. Các huyện phê duyệt xong dự án trong tháng 6.", 2),
    ("Chủ tịch UBND tỉnh yêu cầu các huyện đẩy nhanh giải ngân. UBND huyện Can Lộc phê duyệt xong 12 dự án trong tháng 3.", 1),
    ("UBND tỉnh yêu cầu các huyện siết chặt quản lý. Phòng Nông nghiệp hằng quý rà soát số liệu.", 2),
    ("UBND tỉnh yêu cầu các huyện siết chặt quản lý. Phòng Nông nghiệp hằng năm mở 12 lớp dạy nghề cho 400 lao động.", 1),
    ("UBND huyện yêu cầu các trường tổ chức ăn bán trú. Các trường bảo đảm bữa ăn an toàn cho học sinh.", 2),
    ("UBND huyện yêu cầu các trường tổ chức ăn bán trú. Các trường bảo đảm bữa ăn an toàn cho học sinh từ nhiều năm nay.", 1),
    ("Huyện ủy yêu cầu các xã rà soát. Mặt trận Tổ quốc giám sát các công trình, báo cáo kết quả.", 2),
    ("Huyện ủy yêu cầu các xã rà soát. Mặt trận Tổ quốc giám sát 120 công trình, kết quả đều tốt.", 1),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, chỉ đạo: Các xã tập trung trả nợ. Phát triển mô hình rau sạch.", 2),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, chỉ đạo: Các xã tập trung trả nợ. Phát triển được 32 mô hình rau sạch.", 1),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, chỉ rõ những việc cần làm: nắm chắc tiến độ; rà soát nợ các xã.", 2),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, nói: Xã nào chưa đủ hồ sơ thì dứt khoát để lại năm sau.", 1),
    # a verb, and a noun
    ("Bí thư Huyện ủy Lê Văn Khải yêu cầu tiến độ các công trình phải xong trước 30/6.", 1),
    ("Bí thư Huyện ủy Lê Văn Khải nói nhà thầu đã đáp ứng yêu cầu tiến độ của các công trình.", 0),
    ("Chủ tịch UBND tỉnh Lê Văn Khải yêu cầu cấp bách khắc phục hậu quả mưa lũ.", 1),
    ("Chủ tịch UBND tỉnh Lê Văn Khải nói trồng rừng đã thành một yêu cầu cấp bách của tỉnh.", 0),
    # what he has others do, and what he says that he did
    ("Ông Lê Văn Khải, Chủ tịch UBND huyện, nói: Vướng đâu gỡ đó, không để dân chờ.", 1),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, cho biết: Khó đâu gỡ đó, đến nay xã đã đạt 19 tiêu chí.", 0),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, chia sẻ: Làm sao để người dân có thu nhập ổn định.", 1),
    ("Ông Lê Văn Khải, Chủ tịch UBND xã, chia sẻ: Làm sao để người dân hiểu là điều chúng tôi trăn trở nhất.", 0),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, nói: “Cán bộ phải nói đi đôi với làm”.", 1),
    ("Ông Lê Văn Khải, Bí thư Đảng ủy xã, nói: “Phải nói, người dân Thượng Lộc rất chịu khó”.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "many"), ORDERED)
def test_what_orders_and_what_tells(read: Read, text: str, many: int) -> None:
    found = read("statement", text, published="2019-05-10", scope="443")
    assert [s["kind"] for s in found] == ["directive"] * many


SPOKEN = [
    # who writes a letter, and who says his name amid a story
    (
        "Tôi là Lê Văn Khải, ở thôn Nam Sơn. Đường vào thôn chưa được cứng hóa, mưa xuống là lầy.",
        ["Đường vào thôn chưa được cứng hóa, mưa xuống là lầy"],
    ),
    (
        "Gặp chúng tôi ở đầu thôn, anh cười: “Tôi là Lê Văn Khải, Bí thư chi bộ đây”. Thôn Nam Sơn nằm cách trung tâm xã 15 km. Hiện xã còn thiếu 2 phòng học, đường vào hai thôn chưa được cứng hóa.",
        [],
    ),
    # the office of whoever speaks behind his name, and a word that begins like one
    ("Theo bà Phan Thị Hiên, Viện Kinh tế Việt Nam, chính sách đất đai còn nhiều bất cập.", ["chính sách đất đai còn nhiều bất cập"]),
    ("Theo bà Phan Thị Hiên, Sở Tài chính chưa cấp vốn, các xã còn nợ nhà thầu.", ["Sở Tài chính chưa cấp vốn, các xã còn nợ nhà thầu"]),
    ("Theo ông Lê Văn Khải, sở dĩ đường xuống cấp là do xe tải, xã chưa xử lý.", ["sở dĩ đường xuống cấp là do xe tải, xã chưa xử lý"]),
    ("Theo bà Phan Thị Hiên, vụ việc kéo dài ba năm nay, xã chưa giải quyết dứt điểm.", ["vụ việc kéo dài ba năm nay, xã chưa giải quyết dứt điểm"]),
    # who speaks for an office, and whom its heads went to see
    ("Lãnh đạo xã Thượng Lộc, bà Phan Thị Hiên phản ánh xe tải chạy suốt đêm.", []),
    ("Lãnh đạo huyện trao nhà cho bà Phan Thị Hiên. Bà Phan Thị Hiên phản ánh xe tải chạy suốt đêm.", ["xe tải chạy suốt đêm"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_where_words_begin_and_whose_they_are(read: Read, text: str, expected: list[str]) -> None:
    assert [s["quote"] for s in read("statement", text, scope="443")] == expected


PRAISED = [
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, biểu dương ba việc xã làm tốt: tuyên truyền sâu rộng; huy động sức dân; giữ gìn vệ sinh."),
    ("Ông Lê Văn Khải, Bí thư Huyện ủy, nói: Nơi nào dân đồng lòng thì nhất định thành công."),
]  # fmt: skip


@pytest.mark.parametrize("text", PRAISED)
def test_who_praises_orders_nothing(read: Read, text: str) -> None:
    assert {s["kind"] for s in read("statement", text, scope="443")} <= {"assessment"}
