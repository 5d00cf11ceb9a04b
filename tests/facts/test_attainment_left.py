"""Attainments of those that are left, that others are counted with, that wait for it, and of several decisions in a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # what is only like it: another deed, another year, another thing that is waited for
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới. Trước đó hai năm, có xã Vượng Lộc làm điểm.", "ntm achieved 2014 Thượng Lộc"),
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới, cùng năm có xã Vượng Lộc khởi công trụ sở.", "ntm achieved 2014 Thượng Lộc"),
    ("Vào 2012, xã Thượng Lộc mới đạt 5 tiêu chí, đến 2016 thì xã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới theo Bộ tiêu chí ban hành tại Quyết định số 491/QĐ-TTg năm 2009.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới thông minh năm 2023.", ""),
    ("Năm 2030, xã Thượng Lộc đạt nông thôn mới hiện đại.", ""),
    ("Huyện Can Lộc chờ Thủ tướng ký quyết định điều chỉnh quy hoạch.", ""),
    ("Huyện Can Lộc xây 5 km đường, chờ Trung ương xét cấp vốn.", ""),
    ("Xã Thượng Lộc bị hoãn công nhận làng văn hóa nhưng vẫn đạt chuẩn nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc chuẩn bị ra mắt xã nông thôn mới.", "ntm eligible - Thượng Lộc"),
    ("Năm 2015, xã Thượng Lộc và xã Vượng Lộc đạt chuẩn nông thôn mới. Các địa phương này đang chờ thưởng công trình phúc lợi.", "ntm achieved 2015 Thượng Lộc Vượng Lộc"),
    ("Có 12 xã đạt chuẩn nông thôn mới. Cụ thể, huyện Can Lộc 2 xã Thượng Lộc, Vượng Lộc thiếu vốn làm đường.", ""),
    # those that alone have not reached it
    ("Huyện Can Lộc có 21 xã, đến nay đã có 19 xã được công nhận đạt chuẩn nông thôn mới, còn Thượng Lộc và Vượng Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Đến nay, huyện Can Lộc có 19/21 xã đạt chuẩn nông thôn mới; hiện chỉ còn các xã Thượng Lộc, Vượng Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 21 xã thì 19 xã đã đạt chuẩn nông thôn mới. Hai xã còn lại là Thượng Lộc và Vượng Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 19 xã đạt chuẩn nông thôn mới, còn xã Thượng Lộc làm đường hoa.", ""),
    ("Trong 19 xã, 17 xã đạt chuẩn nông thôn mới, còn Thượng Lộc và Vượng Lộc đạt chuẩn nâng cao.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 3 xã được công nhận đạt chuẩn nông thôn mới, trong đó xã Mỹ Lộc đạt năm 2016. Hai xã còn lại là Thượng Lộc và Vượng Lộc.", "ntm recognized 2016 Mỹ Lộc"),
    # districts with which communes are counted
    ("Theo kế hoạch, đến hết năm 2019 tỉnh Hà Tĩnh có thêm huyện Can Lộc và 12 xã đạt chuẩn nông thôn mới.", "ntm target 2019 Can Lộc"),
    ("Hết năm 2016, tỉnh Hà Tĩnh có hai huyện Can Lộc, Đức Thọ cùng 31 xã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Can Lộc Đức Thọ"),
    ("Tại hội nghị, huyện Can Lộc và 12 xã đạt chuẩn nông thôn mới được khen thưởng.", ""),
    ("Huyện Can Lộc có 12 xã đạt chuẩn nông thôn mới.", ""),
    # shares that are told by size, or as the next
    ("Tỉnh Hà Tĩnh công nhận 12 xã đạt chuẩn nông thôn mới nâng cao năm 2016. Nhiều nhất là huyện Can Lộc với 2 xã (Thượng Lộc, Vượng Lộc), tiếp đến là Đức Thọ 1 xã (Trường Sơn).", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc Trường Sơn"),
    ("Trong 12 xã nâng cao, dẫn đầu là huyện Can Lộc với 2 xã: Thượng Lộc, Vượng Lộc; Đức Thọ có 1 xã là Trường Sơn.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc Trường Sơn"),
    ("Trong 12 xã nâng cao, nhiều nhất là huyện Can Lộc với 8 xã. Huyện giúp 2 xã (Thượng Lộc, Vượng Lộc) làm đường.", ""),
    ("Tỉnh Hà Tĩnh công bố 9 thôn đạt chuẩn nông thôn mới kiểu mẫu. Cụ thể, huyện Đức Thọ 4 thôn; Can Lộc có 2 thôn gồm: Đông Nam (xã Thượng Lộc), Tây Hồ (xã Vượng Lộc).", "model_village recognized - Đông Nam Tây Hồ"),
    # what was decided or planned keeps to its standard, its kind of unit and its place in the text
    ("Huyện Can Lộc ra quyết định công nhận khu dân cư kiểu mẫu. Hai xã đã đạt chuẩn nâng cao là Thượng Lộc và Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Ngày 5/1/2017, Chủ tịch UBND tỉnh ký quyết định công nhận xã đạt chuẩn nông thôn mới năm 2016. Theo đó, Quyết định 12/QĐ-UBND công nhận xã Thượng Lộc, Quyết định 13/QĐ-UBND công nhận xã Vượng Lộc (huyện Can Lộc) và Quyết định 14/QĐ-UBND công nhận xã Trường Sơn (huyện Đức Thọ).", "ntm recognized 2016 Thượng Lộc Vượng Lộc Trường Sơn"),
    ("Các xã được công nhận đạt chuẩn năm 2016: xã Thượng Lộc (Quyết định 12/QĐ-UBND), xã Vượng Lộc (Quyết định 13/QĐ-UBND).", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    # the criteria that a decision sets stand between a claim and its year
    ("Xã Thượng Lộc phấn đấu hoàn thành 19 tiêu chí theo Quyết định số 1980/QĐ-TTg ngày 17/10/2016 của Thủ tướng Chính phủ trong năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới theo Quyết định số 312/QĐ-UBND ngày 20/12/2014 của UBND tỉnh, đang làm 3 km đường trong năm 2017.", "ntm recognized 2014 Thượng Lộc"),
    # those that have met it and wait
    ("Huyện Can Lộc được Hội đồng thẩm định Trung ương bỏ phiếu tán thành, đang chờ Thủ tướng ký quyết định công nhận.", "ntm eligible - Can Lộc"),
    ("Hai xã Thượng Lộc và Vượng Lộc đã hoàn thành 19 tiêu chí nông thôn mới. Các xã này đang lập hồ sơ, dự kiến được công nhận trong tháng 8.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc vừa về đích nông thôn mới. Hồ sơ của xã đã được trình UBND tỉnh xem xét, công nhận.", "ntm eligible - Thượng Lộc"),
    ("Hai xã Thượng Lộc và Vượng Lộc đã về đích nông thôn mới. Các xã khác đang lập hồ sơ đề nghị thẩm định.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới. Xã đang hoàn thiện hồ sơ đề nghị công nhận trường mầm non đạt chuẩn quốc gia.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới. Xã đang lập hồ sơ đề nghị vay vốn làm đường.", "ntm recognized - Thượng Lộc"),
    # a higher standard alone behind the units that aim at it
    ("Năm 2018, huyện Can Lộc phấn đấu có thêm các xã Thượng Lộc, Vượng Lộc nâng cao.", "ntm_advanced target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện đăng ký 2 xã Thượng Lộc, Vượng Lộc nâng cao và xã Mỹ Lộc kiểu mẫu.", "ntm_advanced registered - Thượng Lộc Vượng Lộc, ntm_model registered - Mỹ Lộc"),
    ("Năm 2018, huyện Can Lộc phấn đấu giúp các xã Thượng Lộc, Vượng Lộc nâng cao thu nhập.", ""),
    ("Huyện phấn đấu làm 5 km đường ở xã Thượng Lộc; xã Vượng Lộc nâng cao.", ""),
    # whom the sentence before tells of
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2015. Nay xã bị thu hồi bằng công nhận.", "ntm not_achieved - Thượng Lộc, ntm recognized 2015 Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2015. Đảng ủy xã đã xin rút khỏi danh sách xã đạt chuẩn.", "ntm not_achieved - Thượng Lộc, ntm recognized 2015 Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2015. Nay xã Vượng Lộc bị thu hồi bằng công nhận.", "ntm recognized 2015 Thượng Lộc, ntm not_achieved - Vượng Lộc"),
    # what is only asked
    ("Ông có lo xã Thượng Lộc không kịp về đích nông thôn mới?", ""),
    ("Không có nước sạch, xã Thượng Lộc làm sao về đích nông thôn mới được?", ""),
    ("Xã Thượng Lộc đã đạt chuẩn nông thôn mới, sao đường vẫn xấu?", "ntm achieved - Thượng Lộc"),
    # towns have a task in place of the standard
    ("Tỉnh Hà Tĩnh có 5 huyện đạt chuẩn nông thôn mới; thị xã Hồng Lĩnh và thành phố Hà Tĩnh đã hoàn thành nhiệm vụ.", "ntm achieved - Hồng Lĩnh Hà Tĩnh"),
    ("Tỉnh Hà Tĩnh có 5 huyện đạt chuẩn nông thôn mới; thị xã Hồng Lĩnh đã hoàn thành nhiệm vụ thu ngân sách.", ""),
    ("Tỉnh Hà Tĩnh có 31 xã đạt chuẩn nông thôn mới; thị xã Hồng Lĩnh đã hoàn thành nhiệm vụ.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_attainments_are_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2017-03-20")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyết định 12/QĐ-UBND công nhận xã Thượng Lộc, Quyết định 13/QĐ-UBND công nhận xã Vượng Lộc đạt chuẩn nông thôn mới.", ["12/QĐ-UBND", "13/QĐ-UBND"]),
        ("Các xã đạt chuẩn nông thôn mới: Thượng Lộc (Quyết định 12/QĐ-UBND), Vượng Lộc (Quyết định 13/QĐ-UBND).", ["12/QĐ-UBND", "13/QĐ-UBND"]),
        ("Xã Thượng Lộc phấn đấu hoàn thành 19 tiêu chí theo Quyết định số 1980/QĐ-TTg của Thủ tướng Chính phủ.", [None]),
        ("Theo Quyết định số 319/QĐ-TTg ngày 15/3/2016, huyện Can Lộc được Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới.", ["319/QĐ-TTg"]),
    ],
)  # fmt: skip
def test_whose_decision_it_was(read: Read, text: str, expected: list[str | None]) -> None:
    assert [one.get("legal_reference") for one in read("attainment", text, published="2017-03-20")] == expected
