"""Whose figures are told: of who lives somewhere, of whose official speaks, of whose body counts, of who asks and who gets; half of the rows
keep another unit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [  # where somebody lives, in brackets or not, is where what he has is; it goes on with him
        ("Xã Vượng Lộc làm 12 km đường.\nVới Thượng Lộc, khó nhất là dồn điền: 240 ha chia thành 6.000 thửa.", ["18427", "18478", "18478"]),
        ("Xã Vượng Lộc làm 12 km đường.\nSo với Thượng Lộc, dân góp 240 ha.", ["18427", "18427"]),
        ("Kém nhất là Thượng Lộc, mới đạt 7 tiêu chí. Kém Thượng Lộc 2 tiêu chí.", ["18478", "443"]),
        ("Xã Thượng Lộc là một trong 11 xã của cả nước được chọn làm điểm. Huyện có 4 xã của tỉnh làm điểm.", ["VN", "443"]),
        ("Huyện Can Lộc là một trong 8 huyện đầu tiên của cả nước đạt chuẩn nâng cao.", ["VN"]),
        ("Xã Thượng Lộc, huyện Can Lộc là 1 trong 12 xã của tỉnh đạt chuẩn kiểu mẫu.", ["42"]),
        ("Huyện Can Lộc có 1 trong 12 xã của vùng ven biển đạt chuẩn kiểu mẫu.", ["443"]),
        ("Xã Thượng Lộc có thu nhập cao nhất và là một trong 3 xã của tỉnh đạt chuẩn kiểu mẫu.", ["42"]),
        ("Xã Thượng Lộc được thành lập trên cơ sở nhập 3 xã.", ["18478"]),
        ("Ông Lê Văn Thái, Chủ tịch UBND xã Thượng Lộc, lo lắng. “Đầu năm đếm được 140 hộ, nay còn 57”, ông nói.", ["18478", "18478"]),
        ("Ông Lê Văn Thái, Chủ tịch UBND xã Thượng Lộc, lo lắng.\n“Đầu năm đếm được 140 hộ”, ông nói.", ["443"]),
        ("Trước đây, gia đình bà Trần Thị Thúy (ở xã Thượng Lộc, huyện Can Lộc) khó khăn. Năm 2017, bà trồng 2.000 m2 rau.", ["18478"]),
        ("Bà Trần Thị Thúy (56 tuổi, ngụ xã Thượng Lộc) được Hội Nông dân huyện Can Lộc cho vay 20 triệu đồng.", ["18478"]),
        ("Bà Trần Thị Thúy (ở xã Thượng Lộc) thoát nghèo.\nBà Thúy kể, mỗi năm bán bê được 25 triệu đồng.", ["18478"]),
        ("Bà Trần Thị Thúy (ở xã Thượng Lộc) thoát nghèo.\nDiện tích rau tăng lên 120 ha.", ["443"]),
        ("Sáng nay, huyện trao nhà cho bà Trần Thị Thúy (ở xã Thượng Lộc). Dịp này, 20 suất quà được trao.", ["443"]),
        ("Ông Trần Hậu (quê xã Thượng Lộc) cho biết, đã làm 12 km đường.", ["443"]),
        # what a commune's official says goes on in its paragraph
        ("Theo ông Lê Văn Thái, Chủ tịch UBND xã Thượng Lộc, khó nhất là đường. Hiện 45% số hộ nghèo.", ["18478"]),
        ("Bà Vi Thị Hoa, Chủ tịch Hội LHPN xã Thượng Lộc, chia sẻ: Chị em hào hứng. Năm 2017, Hội trồng 5 km đường hoa.", ["18478"]),
        ("Theo ông Lê Văn Thái, Chủ tịch UBND xã Thượng Lộc, khó nhất là đường.\nNăm 2017, 12 km đường được làm mới.", ["443"]),
        ("Ông Lê Văn Thái, Chủ tịch UBND xã Thượng Lộc, nói đường khó. Theo UBND huyện, đã có 14 doanh nghiệp hỗ trợ.", ["443"]),
        ("Dự hội nghị có ông Lê Văn Thái, Chủ tịch UBND xã Thượng Lộc. Năm 2017, 12 km đường được làm mới.", ["443"]),
    ],
)  # fmt: skip
def test_where_people_live_and_whose_official_speaks(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="443", published="2018-05-02")] == scopes


@pytest.mark.parametrize(
    ("text", "scope", "scopes"),
    [  # the body of a larger unit counts what there is in all of it
        ("Chợ xã Thượng Lộc có 48 ki-ốt. Theo Sở Công Thương Hà Tĩnh, trong 36 chợ có 9 chợ ế.", "18478", ["18478", "42", "42"]),
        ("Chợ xã Thượng Lộc có 48 ki-ốt. Phòng Kinh tế huyện thống kê, trong 12 chợ có 5 chợ ế.", "18478", ["18478", "443", "443"]),
        ("Thống kê của Phòng Nông nghiệp huyện cho thấy, lũ làm ngập 4.200 hộ.", "18478", ["443"]),
        ("Theo Phòng Nông nghiệp huyện, công trình được đầu tư 3,1 tỷ đồng.", "18478", ["18478"]),
        ("Theo UBND huyện Can Lộc, xã được đầu tư 9 tỷ đồng.", "18478", ["18478"]),
        # who lives where, without a word for it; the commune that a sentence introduces with what lies around it
        ("Cầm tờ giấy, bà Trần Thị Duyến, thôn 4, xã Thượng Lộc (Can Lộc, Hà Tĩnh) nhẩm tính. “Nhà tôi có 4 sào ruộng”, bà than.", "443", ["18478"]),
        ("Vệt bùn vẫn in trên tường nhà văn hóa xã Thượng Lộc (huyện Can Lộc, Hà Tĩnh). “600 con gà mất sạch”, anh Hà kể.", "443", ["18478"]),
        ("Vệt bùn vẫn in trên tường nhà văn hóa ở xã Thượng Lộc. “600 con gà mất sạch”, anh Hà kể.", "443", ["443"]),
        ("Sáng 5/3, tại xã Thượng Lộc, UBND huyện Can Lộc (Hà Tĩnh) tổ chức lễ ra quân. Năm 2017, dân hiến 3 ha đất.", "443", ["443"]),
        # who asks and who gets; from whom a unit was parted
        ("Tại xã Thượng Lộc, xã đề nghị huyện sớm xây chợ, bố trí vốn vay cho 120 hộ nghèo.", "443", ["18478"]),
        ("Tỉnh đề nghị huyện sớm xây chợ, bố trí vốn vay cho 120 hộ nghèo.", "443", ["443"]),
        ("Theo bà Hà, Phó Chủ tịch UBND huyện Can Lộc, huyện đã bố trí 7,5 tỷ đồng cho xã xây trường.", "18478", ["18478"]),
        ("Theo bà Hà, Phó Chủ tịch UBND huyện Can Lộc, huyện đã bố trí 7,5 tỷ đồng.", "18478", ["443"]),
        ("Huyện Can Lộc vừa tách khỏi Thạch Hà được hai năm, hộ nghèo tới 21,4%.", "42", ["443"]),
        ("Huyện Can Lộc và Thạch Hà làm tốt; tại Thạch Hà, hộ nghèo còn 2,4%.", "42", ["445"]),
        # communes of several districts are counted in what lies around all of them
        ("Huyện Can Lộc có thêm 2 xã: Thượng Lộc (huyện Can Lộc), Đức Lạng (huyện Đức Thọ).", "443", ["42"]),
        ("Huyện Can Lộc có thêm 2 xã: Thượng Lộc, Vượng Lộc.", "42", ["443"]),
        # a list ends before the next, of whom something else is told; not where all of its members are parted so
        ("Huyện có 2 xã đạt 13 tiêu chí là Mỹ Lộc, Sơn Lộc; xã Thượng Lộc hiện đạt 11 tiêu chí.", "443", ["443", "18478"]),
        ("Các xã Mỹ Lộc; Sơn Lộc; Thượng Lộc đạt 11 tiêu chí.", "443", ["443"]),
        ("Riêng xã điểm quốc gia Thượng Lộc đã đạt 13 tiêu chí.", "443", ["18478"]),
        # a headline that names its unit keeps it, one that names none has that of the body; a rank among all is of the one that has it
        ("Hà Tĩnh có thêm 2 xã kiểu mẫu\n\nSáng 2/5, UBND huyện Can Lộc tổ chức lễ công bố 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn kiểu mẫu.", "42", ["42", "443"]),
        ("Thêm 2 xã kiểu mẫu\n\nSáng 2/5, UBND huyện Can Lộc tổ chức lễ công bố 2 xã Thượng Lộc và Vượng Lộc đạt chuẩn kiểu mẫu.", "42", ["443", "443"]),
        ("Hà Tĩnh là tỉnh có nhiều huyện được công nhận đạt chuẩn nhất cả nước với 6/9 huyện.", "42", ["42"]),
        # what became one, with the day on which it did
        ("Xã Thượng Lộc được thành lập ngày 01/7/2019 trên cơ sở sáp nhập 3 xã Phú Lộc, Sơn Lộc và Mỹ Lộc của huyện Can Lộc cũ, có 29 thôn.", "18478", ["18478", "18478"]),
        ("Tại xã Thượng Lộc, trước khi sáp nhập, cả ba xã đều đã đạt chuẩn.", "18478", ["18478"]),
        ("Tại xã Thượng Lộc, cả ba xã đều đã đạt chuẩn.", "18478", ["443"]),
    ],
)  # fmt: skip
def test_who_counts_who_asks_and_who_gets(read: Read, text: str, scope: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope=scope, published="2018-05-02")] == scopes
