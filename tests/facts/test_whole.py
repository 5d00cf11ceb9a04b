"""Of how many a figure counts a part, and figures that are no part of the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

# text -> the whole of every figure, in text order
WHOLES = [
    # some of all that a place has; communes are listed by what they reached
    ("Thôn Đông có 96 hộ, mới 40 hộ có nước máy.", [None, 96]),
    ("Cả ấp có 120 hộ, 85 hộ đã hiến đất.", [None, 120]),
    ("Trong 24 km đường phải làm, xã mới xong 9 km; 4 km mương được xây.", [None, 24, None]),
    ("Thôn Đông có 96 hộ, 3 trạm bơm và 40 hộ nghèo.", [None, None, None]),
    ("Xã có 120 hộ nghèo, 85 hộ cận nghèo.", [None, None]),
    ("Xã làm 24 km đường, mới xong 9 km.", [None, None]),
    ("Trong 36 chợ xây theo chương trình từ 2011 đến tháng 6/2015, có 9 chợ bỏ không, 11 chợ vắng khách.", [None, 36, 36]),
    ("Trong 40 xã điểm giai đoạn đầu, 8 xã đạt 16-19 tiêu chí, 17 xã đạt 11-15 tiêu chí, còn 15 xã dưới 11 tiêu chí.", [None, 40, 40, 40]),
    ("Qua phúc tra 18 xã được công nhận giai đoạn 2011-2015, Sở Nông nghiệp chỉ ra 11 xã sụt tiêu chí, 7 xã giữ vững.", [None, 18, 18]),
    ("Trong 24 công trình nước sạch đầu tư từ năm 2009 có 13 công trình hỏng; 5 công trình hoạt động kém.", [None, 24, 24]),
    ("Trong số 30 xã đăng ký về đích năm 2018, đến hết tháng 9 mới có 12 xã hoàn thành.", [None, 30]),
    ("Trong số hơn 2.400 vườn mẫu được xây dựng, có 860 vườn đạt chuẩn.", [None, 2400]),
    ("Kiểm tra 45 hộ nuôi lợn, đoàn phát hiện 12 hộ xả thải ra kênh, 3 hộ không có hầm biogas.", [None, 45, 45]),
    ("Xã có 2.310 hộ thì 415 hộ chưa có nhà tiêu hợp vệ sinh.", [None, 2310]),
    ("Toàn xã có 38 km đường nội đồng thì mới bê tông hóa được 9 km.", [None, 38]),
    ("Thôn có 96 hộ tham gia mô hình thì có tới 40 hộ bán được gà.", [None, 96]),
    ("Năm 2010 xã có 150 hộ nghèo thì nay chỉ còn 20 hộ.", [None, None]),
    ("Năm 2010 xã có 150 hộ nghèo thì đến cuối năm 2018 còn 20 hộ.", [None, None]),
    ("Toàn tỉnh có 120 xã thì phải đến năm 2020 mới có 60 xã đạt chuẩn.", [None, None]),
    ("Trong 21 xã nâng cao, nhiều nhất là huyện Hải Hậu với 8 xã.", [None, None]),
    ("Trong 20 xã của huyện có 14 xã đạt chuẩn, 9 xã nâng cao.", [None, 20, None]),
    ("Huyện có 20 xã, 14 xã đạt chuẩn, 3 xã nâng cao.", [None, None, None]),
    ("Trong 12 thôn, thôn Đông có 5 hộ nghèo, thôn Đoài có 3 hộ nghèo.", [None, None, None]),
    ("Trong 9 tháng, 12 xã ra quân, 5 xã khởi công nhà văn hóa.", [None, None]),
    ("Xã vận động 120 hộ hiến đất, 45 hộ góp công, 30 hộ góp tiền.", [None, None, None]),
    ("Trong 3 năm, xã làm được 12 km đường, 5 km kênh.", [None, None]),
]


@pytest.mark.parametrize(("text", "wholes"), WHOLES)
def test_of_how_many(read: Read, text: str, wholes: list[float | None]) -> None:
    assert [figure.get("of") for figure in read("figure", text, published="2019-06-20")] == wholes
