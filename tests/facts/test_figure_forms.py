"""Figures in common forms of reports: rows of bare years, norms in brackets, parts of those who strive, words that point back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from figure_lines import told

Read = Callable[..., list[dict[str, Any]]]

Y15, Y16 = "2015-01-01..2015-12-31", "2016-01-01..2016-12-31"
TIMES = [  # (text of 2018-07-02, status and time of each figure)
    ("Thu nhập bình quân của xã: 2015: 25 triệu đồng; 2016: 29 triệu đồng.", [f"achieved {Y15}", f"achieved {Y16}"]),
    ("Thu nhập bình quân năm 2015 là 25 triệu đồng, 2016 là 29 triệu đồng.", [f"achieved {Y15}", f"achieved {Y16}"]),
    ("Xã có 25 nhà văn hóa, 2016 là số hộ.", ["achieved"]),
    ("Năm 2012, xã chỉ có 120 ha cam thì nay diện tích này đã lên tới 640 ha.", ["achieved 2012-01-01..2012-12-31", "achieved @2018-07-02"]),
    ("Huyện có 10 xã đang phấn đấu về đích, trong đó 4 xã đạt trên 15 tiêu chí.", ["target", "achieved"]),
    ("Huyện có 10 xã đang phấn đấu về đích, trong đó 4 xã về đích trước.", ["target", "target"]),
    ("Các xã của huyện đều đạt từ 13 tiêu chí trở lên.", ["achieved"]),
    ("Phấn đấu các xã của huyện đều đạt từ 13 tiêu chí trở lên.", ["target"]),
    ("Thu nhập đạt 31 triệu đồng/người (chuẩn: 30 triệu đồng/người).", ["achieved", "required"]),
    ("Hộ nghèo còn 4,2% (chuẩn: dưới 5%).", ["achieved", "required"]),
    ("Hộ nghèo còn 4,2% (năm 2015: 6%).", ["achieved", "achieved @2015-12-31"]),
    ("Xã còn 5 km đường đất; xã lo làm 2 km.", ["achieved", "target"]),
    ("Xã thu của dân 1,1 tỷ đồng không có biên lai.", ["achieved"]),
    ("Kế hoạch năm 2018 của xã Thượng Lộc:\n- Làm 4 km đường;\n- Hộ nghèo còn 3,9%.", ["target 2018-01-01..2018-12-31"] * 2),
    ("Kết quả năm 2017 của xã Thượng Lộc:\n- Làm 4 km đường;\n- Hộ nghèo còn 3,9%.", ["achieved 2017-01-01..2017-12-31", "achieved @2017-12-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_the_status_and_the_time(read: Read, text: str, expected: list[str]) -> None:
    assert told(read("figure", text, scope="443", published="2018-07-02")) == expected


MEASURED = [  # (text, indicator of each figure)
    ("Có 11/22 xã đạt tiêu chí giao thông; 15/22 xã đạt thủy lợi.", ["communes_by_criteria"] * 2),
    ("Toàn huyện có 9 xã còn nợ 143 tỷ đồng.", ["other", "other"]),
    ("Toàn huyện có 22 xã.", ["communes_total"]),
    ("Năm 2010 thu nhập bình quân chỉ 11 triệu đồng thì nay con số này là 29 triệu đồng.", ["income_per_capita"] * 2),
    ("Năm 2010 thu nhập bình quân chỉ 11 triệu đồng, năm nay xã làm đường hết 29 triệu đồng.", ["income_per_capita", "funding"]),
    ("Thu nhập bình quân đầu người của huyện Can Lộc đạt 34 triệu đồng; riêng xã Thượng Lộc đạt 41 triệu đồng.", ["income_per_capita"] * 2),
    ("Tỷ lệ trường đạt chuẩn quốc gia: mầm non 78%, tiểu học 96%, THCS 85%.", ["schools_standard"] * 3),
    ("Dân góp bình quân 1,2 triệu đồng/khẩu.", ["community_contribution"]),
    ("Thu nhập bình quân 32 triệu đồng/khẩu.", ["income_per_capita"]),
    ("Tỉnh Hà Tĩnh có 170 xã đạt chuẩn; huyện Can Lộc dẫn đầu với 12 xã.", ["communes_ntm"] * 2),
    ("Tỉnh Hà Tĩnh có 170 xã đạt chuẩn; huyện Can Lộc có 22 xã, 1 thị trấn.", ["communes_ntm", "communes_total", "other"]),
    ("Về tiêu chí môi trường, huyện Can Lộc mới có 9 xã đạt.", ["communes_by_criteria"]),
    # communes of which some have the standard; of all of them it is told as well
    ("Huyện Can Lộc có 22 xã thì 17 xã đạt chuẩn.", ["communes_total", "communes_ntm"]),
    ("Huyện Can Lộc, đơn vị thứ hai đạt chuẩn, có 22 xã, 2 thị trấn.", ["communes_total", "other"]),
    ("Huyện Can Lộc có 22 xã và 2 thị trấn đều đạt chuẩn.", ["communes_ntm", "other"]),
    ("Huyện Can Lộc có 12 xã đạt chuẩn, đến nay có 17 xã được công nhận.", ["communes_ntm", "communes_ntm"]),
    # what a work cost; what is owed for it is a debt
    ("Xã làm 14,6 km đường trục xã (38 tỷ đồng), trụ sở hai tầng hơn 11 tỷ đồng.", ["roads", "funding", "other", "funding"]),
    ("Xã còn nợ tiền xây trụ sở 4 tỷ đồng, nhà văn hóa thôn 1 tỷ đồng.", ["other", "other"]),
    ("Bốn năm có 59 hộ thoát nghèo, hộ nghèo nay chỉ còn 0,49%.", ["poor_households", "poverty_rate"]),
    ("Đến nay 89% số xã đạt tiêu chí giao thông, 100% số xã đạt tiêu chí thuỷ lợi.", ["communes_by_criteria"] * 2),
    ("Huyện phấn đấu 50% số xã đạt chuẩn, 20% số xã nâng cao.", ["communes_ntm", "communes_ntm_advanced"]),
    # what villages of several communes have come to, one after the other
    ("Huyện có thêm 21 thôn đạt chuẩn kiểu mẫu. Cụ thể, xã Thượng Lộc 8 thôn; Vượng Lộc có 6 thôn.", ["model_residential_areas"] * 3),
    ("Huyện có thêm 21 thôn đạt chuẩn kiểu mẫu. Xã Thượng Lộc có 8 thôn.", ["model_residential_areas", "villages"]),
    ("Xã có 9 thôn đạt 10/10 tiêu chí.", ["model_residential_areas"]),
    ("Số hộ thoát nghèo đạt 3%.", ["other"]),
    ("Thu nhập người dân nông thôn đạt 32 triệu đồng/năm, gấp đôi năm 2015.", ["income_per_capita"]),
    ("Thu nhập của mỗi trang trại đạt 300 triệu đồng/năm.", ["other"]),
    ("Mỗi khẩu đóng 200.000 đồng/năm.", ["community_contribution"]),
    ("Mỗi hộ nộp 1 triệu đồng, hộ nghèo được giảm 50%.", ["other", "other"]),
    ("Năm 2016, tỷ lệ hộ nghèo giảm 1,5%.", ["poverty_rate"]),
    ("Huyện bố trí 56 tỷ đồng, bình quân 11 tỷ đồng/năm; năm 2016 là 18 tỷ đồng.", ["funding"] * 3),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_the_indicator(read: Read, text: str, expected: list[str]) -> None:
    assert [figure["indicator"] for figure in read("figure", text, scope="443", published="2018-07-02")] == expected
