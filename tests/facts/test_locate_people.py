"""Whose figures they are by who speaks, asks or is told of; items of short news."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [  # in a text on huyện Can Lộc
        # who asks for the sum, and not who is asked
        ("Bà Hoa, Chủ tịch UBND xã Thượng Lộc, thừa nhận còn khó. Xã đề nghị huyện hỗ trợ 1,5 tỷ đồng.", ["18478"]),
        ("Xã Thượng Lộc còn khó. Huyện đề nghị tỉnh bố trí 45 tỷ đồng.", ["443"]),
        ("Bà Hoa, Chủ tịch UBND xã Thượng Lộc, cho hay hạ tầng yếu, nên xã phải vay 2 tỷ đồng.", ["18478"]),
        ("Bà Hoa, Chủ tịch UBND xã Thượng Lộc, dự họp. Xã nông thôn mới được thưởng 1 tỷ đồng.", ["443"]),
        # the phrase in front of the subject, and a clause of its own
        ("Huyện đổi thay nhiều. Với 12 xóm, 1.730 hộ dân, xã Thượng Lộc là xã ven sông.", ["18478", "18478"]),
        ("Huyện đổi thay nhiều. Từ 5 tiêu chí, đến nay xã Thượng Lộc đã đạt chuẩn.", ["18478"]),
        ("Huyện đổi thay nhiều. Với 12 xóm văn hóa, thu nhập tăng; xã Thượng Lộc đứng đầu.", ["443"]),
        ("Huyện đổi thay nhiều. Thu nhập đạt 30 triệu đồng, xã Thượng Lộc cao nhất.", ["443"]),
        ("Với 12 xóm của ba xã Thượng Lộc, Sơn Lộc và Mỹ Lộc, huyện đã đổi thay.", ["443", "443"]),
        # a task opens the sentence; the text leaves the unit again
        ("Để kịp tiêu chí số 7, năm 2012 xã Thượng Lộc xây một ngôi chợ. Chợ có 86 ki-ốt.", ["18478"]),
        ("Để kịp tiêu chí số 7, năm 2012 huyện xây một ngôi chợ ở xã Thượng Lộc. Huyện có 86 ki-ốt.", ["443"]),
        ("Xã Thượng Lộc có chợ mới. Không chỉ Thượng Lộc. Phòng Công Thương thống kê có 12 chợ bỏ trống.", ["443"]),
        ("Xã Thượng Lộc phấn đấu về đích.\nKỳ họp đã thông qua 6 nghị quyết.", ["443"]),
        ("Xã Thượng Lộc họp dân. Hội nghị có 120 hộ.", ["18478"]),
        ("Xã Thượng Lộc chi sai. Kiểm toán kiến nghị thu hồi 4,6 tỷ đồng.", ["443"]),
        ("Xã Thượng Lộc chi sai. Thanh tra xã thu hồi 4,6 tỷ đồng.", ["18478"]),
        ("Xã Thượng Lộc phải là điểm sáng; không để xã nào dưới 8 tiêu chí.", ["18478"]),
        ("Xã Thượng Lộc phải là điểm sáng. Không để xã nào dưới 8 tiêu chí.", ["443"]),
        # a bracket ends its list
        ("Có 2 xã được công nhận (Thượng Lộc và Sơn Lộc); Vượng Lộc đạt 18 tiêu chí.", ["443", "18427"]),
        # what "ở đây" points back to, and who are counted again
        ("Đoàn khảo sát xã Thượng Lộc; ở đây 3/8 thôn chưa có nhà văn hóa.", ["18478"]),
        ("Đoàn khảo sát xã Thượng Lộc; toàn huyện còn 3/8 thôn chưa có nhà văn hóa.", ["443"]),
        ("Cùng với xã Thượng Lộc, xã Vượng Lộc cũng phấn đấu về đích; hai xã được ưu tiên 14 tỷ đồng.", ["443", None]),
        ("Cùng với xã Thượng Lộc, xã Vượng Lộc cũng phấn đấu về đích; xã được ưu tiên 14 tỷ đồng.", ["18427"]),
        # villages named behind their count, or before, with the district's word between
        ("Đường nối hai xóm Nam Phong và Đông Phong, xã Thượng Lộc, dài 900 m.", ["18478", "18478"]),
        ("Xóm Nam Phong, xã Thượng Lộc đông dân. Huyện chọn xóm làm điểm. Từ đó, xóm được đầu tư 3,4 tỷ đồng; dân xóm hiến 4.300 m2 đất.", ["18478", "18478"]),
        ("Đường nối hai xóm về trung tâm huyện dài 900 m.", ["443", "443"]),
    ],
)  # fmt: skip
def test_who_asks_and_who_is_told_of(read: Read, text: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="443", published="2018-05-02")] == scopes


@pytest.mark.parametrize(
    ("text", "scope", "scopes"),
    [  # a district's officials in a text on its province tell of their district
        ("Ông Phạm Văn Bảy, Bí thư Huyện ủy Can Lộc chia sẻ: “Suất đầu tư cao, mỗi km hết 1,8 tỷ đồng”.", "42", ["443"]),
        ("Ông Phạm Văn Bảy, Bí thư Huyện ủy Can Lộc chia sẻ: “Cả tỉnh mới làm 180 km đường”.", "42", ["42"]),
        ("Ông Phạm Văn Bảy, Bí thư Huyện ủy Can Lộc chia sẻ: “Mỗi km hết 1,8 tỷ đồng”.", "18478", ["18478"]),
        # the commune that several became
        ("Xã Thượng Lộc được thành lập trên cơ sở sáp nhập 3 xã: Phú Lộc, Sơn Lộc và Mỹ Lộc thuộc huyện Can Lộc.", "42", ["18478"]),
        ("Huyện Can Lộc thành lập xã mới trên cơ sở sáp nhập 3 xã.", "42", ["443"]),
        ("Ba xã Phú Lộc, Sơn Lộc và Mỹ Lộc (huyện Can Lộc) nhập thành xã Thượng Lộc.", "42", ["18478"]),
        ("Ba xã Phú Lộc, Sơn Lộc và Mỹ Lộc (huyện Can Lộc) giáp xã Thượng Lộc.", "42", ["443"]),
        ("Xã Thượng Lộc được thành lập từ ba xã Phú Lộc, Sơn Lộc và Mỹ Lộc của huyện Can Lộc cũ, có 14.200 dân, 22 thôn.", "42", ["18478", "18478", "18478"]),
        ("Xã mới được thành lập từ ba xã Phú Lộc, Sơn Lộc và Mỹ Lộc của huyện Can Lộc, có 14.200 dân.", "42", ["42", None]),
        ("Xã Thượng Lộc khó khăn. Không chỉ Thượng Lộc, toàn tỉnh có 23 công trình nước hoạt động kém.", "42", ["42"]),
        ("Sau khi sáp nhập từ 3 xã Phú Lộc, Sơn Lộc, Mỹ Lộc, xã Thượng Lộc có 40 thôn.", "42", ["42", "18478"]),
        ("Được hình thành từ thị trấn Nghèn và các xã Phú Lộc, Sơn Lộc, xã Thượng Lộc có 40 thôn.", "42", ["18478"]),
        ("Các xã Phú Lộc, Sơn Lộc, xã Thượng Lộc đều có 40 thôn.", "42", [None]),
        ("Xã Thượng Lộc, gộp từ thị trấn Nghèn và 3 xã Phú Lộc, Sơn Lộc, Mỹ Lộc, được 15 tiêu chí.", "42", ["18478", "18478"]),
        ("Xã Thượng Lộc (hợp nhất từ 3 xã Phú Lộc, Sơn Lộc, Mỹ Lộc) đạt 15 tiêu chí.", "18478", ["18478", "18478"]),
        ("Trong huyện, 3 xã Phú Lộc, Sơn Lộc, Mỹ Lộc đạt 15 tiêu chí.", "443", ["443"]),
        # what all of a larger unit has, in an article about a commune; its paragraph
        ("Hiện trên địa bàn tỉnh Hà Tĩnh vẫn còn 22.900 hộ nghèo (5,5%) và 24.600 hộ cận nghèo (5,9%).", "18478", ["42", "42"]),
        ("Toàn tỉnh Hà Tĩnh có 49/127 xã tụt tiêu chí. Ông Lê Văn Sáu, Phó Chủ tịch UBND tỉnh yêu cầu giải ngân ít nhất 90% vốn.", "443", ["42", "42"]),
        ("Toàn tỉnh Hà Tĩnh có 49/127 xã tụt tiêu chí. Huyện giải ngân 90% vốn.", "443", ["42", "443"]),
        ("Theo ông Sáu, toàn tỉnh mới cấp đổi được 12% số giấy.", "443", ["42"]),
        ("Theo ông Sáu, tỉnh mới cấp 12 tỷ đồng.", "443", ["443"]),
        ("Xã duy nhất chưa có bằng là Thượng Lộc; xã miền núi này còn 11,2% hộ nghèo và 9 km đường đất.", "443", ["18478", "18478"]),
        ("Xã duy nhất chưa có bằng là Thượng Lộc; huyện miền núi này còn 11,2% hộ nghèo.", "443", ["443"]),
        ("Hiện trên địa bàn tỉnh Hà Tĩnh vẫn còn 22.900 hộ nghèo. Riêng xã Thượng Lộc còn 117 hộ nghèo.", "18478", ["42", "18478"]),
        ("Trên địa bàn tỉnh Hà Tĩnh, xã có 12 hộ nghèo.", "18478", ["18478"]),
        ("Thí dụ ở Can Lộc, trong năm 2013 vốn hỗ trợ sản xuất là 2,7 tỷ đồng.", "18478", ["443"]),
        ("Anh Hòa ở Can Lộc, năm 2013 nuôi 40 con lợn.", "18478", ["18478"]),
        # where something was measured is not what is told of next
        ("Lượng mưa đo được tại thị trấn Nghèn là 386 mm. Nước làm ngập 214 ha rau màu.", "443", ["18406", "443"]),
        ("Mưa lớn tại thị trấn Nghèn làm sập 12 nhà. Nước làm ngập 214 ha rau màu.", "443", ["18406", "18406"]),
        # those that only border on it
        ("Xã Thượng Lộc phía Bắc giáp xã Phú Lộc; phía Nam giáp xã Sơn Lộc, xã Mỹ Lộc (huyện Can Lộc). Toàn xã có 2.700 hộ.", "42", ["18478"]),
        ("Xã Thượng Lộc phía Nam tiếp giáp với các xã Sơn Lộc, Mỹ Lộc, có 2.700 hộ.", "42", ["18478"]),
        ("Nằm giáp xã Sơn Lộc, xã Mỹ Lộc có 2.700 hộ.", "42", ["18487"]),
        ("Nằm giáp xã Sơn Lộc, xã Mỹ Lộc, huyện Can Lộc có 12 thôn. Toàn xã có 2.700 hộ.", "42", ["18487", "18487"]),
        ("Tới xã Sơn Lộc, xã Mỹ Lộc, có 2.700 hộ.", "42", [None]),
        # what it was made of, told beside it, and whom it is like
        ("Xã Sơn Lộc có 12 thôn.\nCùng nỗi lo ấy, xã Thượng Lộc (gồm xã Phú Lộc của huyện Can Lộc và xã Gia Hanh) có 7/11 trường đạt chuẩn. Cả hai xã cũ đều đạt chuẩn nông thôn mới. Xã cần 30 tỷ đồng.", "18490", ["18490", "18478", "18478", "18478"]),
        ("Trái lại, xã Thượng Lộc, sáp nhập từ xã Phú Lộc và xã Gia Hanh, mới có 3/9 trường đạt chuẩn.", "42", ["18478"]),
        ("Không riêng gì Sơn Lộc, xã Thượng Lộc cũng còn 210 hộ nghèo.", "42", ["18478"]),
        ("Xã Sơn Lộc, xã Thượng Lộc cũng còn 210 hộ nghèo.", "42", [None]),
        # a road between two communes
        ("Huyện Can Lộc mở 1 km đường liên xã Thượng Lộc đi xã Phú Lộc. Tuyến đường này hết 1,5 tỷ đồng.", "443", ["443", "443"]),
        ("Huyện Can Lộc mở 1 km đường ở xã Thượng Lộc. Tuyến đường này hết 1,5 tỷ đồng.", "443", ["18478", "18478"]),
        # chosen by the country's steering committee
        ("Là một trong 11 xã được Ban Chỉ đạo Trung ương chọn làm điểm, xã Thượng Lộc được đầu tư.", "443", ["VN"]),
        ("Là một trong 11 xã được Ban Chỉ đạo tỉnh chọn làm điểm, xã Thượng Lộc được đầu tư.", "443", ["443"]),
    ],
)  # fmt: skip
def test_for_whom_officials_speak(read: Read, text: str, scope: str, scopes: list[str]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope=scope, published="2018-05-02")] == scopes


ITEMS = (
    "Nhịp sống huyện Can Lộc\n\nThượng Lộc: Ngày hội lớn\n\nSáng 17/11, Thượng Lộc đón bằng công nhận đạt chuẩn nông thôn mới của Chủ tịch UBND tỉnh. {one}\n\n"
    "Sơn Lộc còn nhiều việc\n\nLà nơi khó khăn nhất, đến nay Sơn Lộc mới chỉ đổ xong một nửa đường trục chính. {two}\n\nCả huyện vào cuộc\n\n"
    "Trong tuần qua, các cơ quan của huyện đã về với bà con ở từng thôn, từng xóm. {three}\n"
)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [  # short news under one another: each item is about the unit of its headline
        (("Hộ nghèo còn 3%.", "Cả xã còn 213 hộ nghèo.", "Có 60 hộ được giúp."), ["18478", "18490", "443"]),
        (
            ("Xã làm 2 km đường.", "Xã làm 4 km đường ở xã Vượng Lộc.", "Toàn huyện làm 9 km đường."),
            ["18478", "18427", "443"],
        ),
    ],
)
def test_items_of_short_news(read: Read, facts: tuple[str, str, str], expected: list[str]) -> None:
    text = ITEMS.format(one=facts[0], two=facts[1], three=facts[2])
    assert [
        f.get("scope") for f in read("figure", text, scope="443", published="2018-11-20") if f["unit"] != "other"
    ] == expected


def test_a_caption_opens_no_item(read: Read) -> None:
    text = (
        "Can Lộc làm đường\n\nBà con xã Thượng Lộc ra đồng\n\nTrong 9 tháng, các địa phương của huyện đã dốc sức cho giao thông nông thôn. Đã đổ 12 km đường.\n\n"
        "Trẻ em xã Sơn Lộc đến trường\n\nCuối năm, còn nhiều việc ở phía trước mà ai cũng phải lo cho kịp thời vụ. Còn thiếu 4 tỷ đồng."
    )
    assert [f.get("scope") for f in read("figure", text, scope="443", published="2018-11-20")] == ["443", "443"]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [  # a line that opens with its unit, or with who lives there, tells of that; one such line makes no items
        ("Gương sáng\n1. Ông Lê Xuân Bảo, thôn 3, xã Thượng Lộc: hiến 320 m2 đất; góp 50 triệu đồng.\n2. Bà Đặng Thị Thơ, thôn 7, xã Vượng Lộc, huyện Can Lộc: góp 780 ngày công; ủng hộ 15 triệu đồng.", ["18478", "18478", "18427", "18427"]),
        ("Tin vắn\n* Xã Thượng Lộc (Can Lộc): Vừa làm 2 km đường; dân góp 50 triệu đồng.\n● THẠCH HÀ - Phụ nữ trồng 3 km đường hoa; góp 20 triệu đồng.", ["18478", "18478", "445", "445"]),
    ],
)
def test_items_that_open_with_their_units(read: Read, text: str, scopes: list[str]) -> None:
    assert [figure.get("scope") for figure in read("figure", text, published="2018-05-02", scope="42")] == scopes
