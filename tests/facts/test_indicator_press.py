"""Indicators as the press tells them: levies, gifts, debts, stations, lists of districts; half of the rows read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # a strip of land that is given, not a road
    ("Ông Tư hiến 25 m dài mặt đường.", "land_donated"),
    ("Ông Tư hiến đất làm 25 m đường.", "roads"),
    ("Cả đời ông cống hiến 25 km đường.", "roads"),
    ("Nhân dân góp đất để mở đường: mỗi sào 15 m2.", "land_donated"),
    ("Nhân dân góp tiền xây sân rộng 15 m2.", "area"),
    ("Nhân dân góp 3.000 ngày công, 4.200 m2 đất.", "labour_days land_donated"),
    # what families pay
    ("Hộ ông Bảy 7 khẩu đóng 12,6 triệu đồng.", "other community_contribution"),
    ("Hộ ông Bảy thu 12,6 triệu đồng.", "other"),
    ("Làm 1 km đường tốn 900 triệu đồng, phần còn lại 550 triệu đồng dân phải lo.", "roads funding community_contribution"),
    ("Mỗi trạm được cấp 20 triệu đồng kinh phí hoạt động.", "funding"),
    # who owes
    ("Cả nước có 3.637 xã mắc nợ.", "other"),
    ("Cả nước có 3.637 xã.", "communes_total"),
    # of the plan, where no plan is told
    ("Sáu tháng, thu ngân sách đạt hơn 49%.", "plan_completion"),
    ("Sáu tháng, ngân sách hỗ trợ hơn 49%.", "funding"),
    # stations and insurance
    ("Huyện có 22/22 trạm y tế đạt chuẩn, 19 trạm có bác sĩ.", "health_stations health_stations"),
    ("Huyện có 22/22 trạm bơm, 19 trạm có người trực.", "irrigation_works other"),
    ("Đến nay 91,3% dân số có thẻ bảo hiểm.", "health_insurance_rate"),
    ("Đến nay 91,3% dân số có thẻ học nghề.", "population"),
    # an aside of another unit lets the list go on
    ("Tỷ lệ hộ nghèo giảm còn 3,1% (toàn quốc 5,2%), riêng huyện Can Lộc 5,8%, Thạch Hà 4,1%.", "poverty_rate " * 4),
    ("Tỷ lệ hộ nghèo giảm còn 3,1% (toàn quốc 5,2%), riêng huyện Can Lộc trồng 5,8% diện tích.", "poverty_rate poverty_rate other"),
    ("Xã Thượng Lộc nghèo nhất, tới 71%, kế đó là Mỹ Lộc 66%.", "poverty_rate poverty_rate"),
    ("Xã Thượng Lộc đông nhất, tới 71%, kế đó là Mỹ Lộc 66%.", "other other"),
    ("Tỉnh có 104/145 xã đạt chuẩn. Riêng năm 2017 có 18 xã.", "communes_ntm communes_ntm"),
    ("Tỉnh có 104/145 xã đạt chuẩn. Năm 2017 huyện có 18 xã.", "communes_ntm communes_total"),
    # what is grown and sold
    ("Từ 12 ha tiêu ban đầu, nay xã có 96 ha.", "crop_area crop_area"),
    ("Từ 12 ha ban đầu, nay chợ có 96 ha.", "area area"),
    ("Trang trại mỗi năm xuất 280 tấn lợn hơi.", "yield_output"),
    ("Trang trại mỗi năm thải 280 tấn rác.", "other"),
]


@pytest.mark.parametrize(("text", "indicators"), ROWS)
def test_indicator_of_the_press(read: Read, text: str, indicators: str) -> None:
    found = [f["indicator"] for f in read("figure", text, scope="42", published="2018-05-02")]
    assert found == indicators.split()
