"""Attainments in the forms in which reports count them: lists by years and in brackets, totals beside what was added, what is
not yet reached beside what is, plans that came true.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # each row of a list by years has its own, also behind a count and in brackets
    ("Huyện Can Lộc có 4 xã đạt chuẩn nông thôn mới: năm 2014 có 1 xã (Thượng Lộc), năm 2015 có 2 xã (Vượng Lộc, Thiên Lộc), năm 2016 có 1 xã (Mỹ Lộc).", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Thiên Lộc, ntm achieved 2016 Mỹ Lộc"),
    ("Huyện Can Lộc có 3 xã đạt chuẩn nông thôn mới gồm: năm 2014: Thượng Lộc; năm 2015: Vượng Lộc, Mỹ Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc"),
    ("Phấn đấu đến hết năm 2017, huyện có thêm xã Thượng Lộc đạt chuẩn nông thôn mới; năm 2018 có 2 xã (Vượng Lộc, Mỹ Lộc).", "ntm target 2017 Thượng Lộc, ntm target 2018 Vượng Lộc Mỹ Lộc"),
    ("Năm 2016 có 2 xã đạt chuẩn nông thôn mới; năm 2015 có 2 xã (Vượng Lộc, Mỹ Lộc) bị thiệt hại do lũ.", ""),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2015, xã Vượng Lộc năm 2016.", "ntm recognized 2015 Thượng Lộc, ntm recognized 2016 Vượng Lộc"),
    ("Đạt chuẩn nông thôn mới vào năm 2014, với nhiều cách làm hay, năm 2016 xã Thượng Lộc làm thêm đường.", "ntm achieved 2014 Thượng Lộc"),
    ("Huyện Thạch Hà phấn đấu đạt chuẩn huyện nông thôn mới năm 2018, Can Lộc, Đức Thọ năm 2020.", "ntm target 2018 Thạch Hà, ntm target 2020 Can Lộc Đức Thọ"),
    # the year of a claim is not that of the units counted behind it
    ("Huyện có 2 xã Thượng Lộc và Vượng Lộc được công nhận đạt chuẩn nông thôn mới năm 2015, 3 xã là Thiên Lộc, Khánh Lộc và Mỹ Lộc còn nhiều khó khăn.", "ntm recognized 2015 Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã Thượng Lộc và Vượng Lộc được công nhận đạt chuẩn nông thôn mới từ năm 2015, 3 xã là Thiên Lộc, Khánh Lộc và Mỹ Lộc còn nhiều khó khăn.", "ntm recognized 2015 Thượng Lộc Vượng Lộc"),
    ("37 xã đạt chuẩn nông thôn mới (năm 2015, 2 xã: Thượng Lộc, Vượng Lộc; năm 2016, 1 xã: Mỹ Lộc).", "ntm achieved 2015 Thượng Lộc Vượng Lộc, ntm achieved 2016 Mỹ Lộc"),
    # who has so many criteria has not reached it
    ("Huyện có 2 xã đạt chuẩn nông thôn mới, 2 xã đạt 15 - 18 tiêu chí là Thiên Lộc và Mỹ Lộc.", ""),
    ("Huyện có 2 xã đạt chuẩn nông thôn mới, vượt kế hoạch 1 xã, là Thiên Lộc và Mỹ Lộc.", "ntm achieved - Thiên Lộc Mỹ Lộc"),
    ("Huyện có 2 xã đạt chuẩn nông thôn mới (Thượng Lộc, Vượng Lộc), xã Mỹ Lộc đạt 17 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    # a total and "trước năm" give no year
    ("Năm 2016, huyện có thêm 1 xã được công nhận đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn lên 2 xã, gồm: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Năm 2016, huyện có thêm 1 xã (Vượng Lộc) được công nhận đạt chuẩn nông thôn mới, đưa tổng số xã đạt chuẩn lên 2 xã (Thượng Lộc, Vượng Lộc).", "ntm recognized 2016 Vượng Lộc, ntm achieved - Thượng Lộc"),
    ("Năm 2016, huyện có thêm 2 xã được công nhận đạt chuẩn nông thôn mới, gồm: Thượng Lộc, Vượng Lộc, nâng tổng số xã đạt chuẩn lên 5 xã.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Các xã về đích nông thôn mới trước năm 2016 gồm Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Các xã phấn đấu về đích nông thôn mới trước năm 2019 gồm Thượng Lộc, Vượng Lộc.", "ntm target 2019 Thượng Lộc Vượng Lộc"),
    # who recognises, in full
    ("Hết năm 2014, Thượng Lộc là xã đầu tiên được Ủy ban nhân dân tỉnh Hà Tĩnh công nhận đạt chuẩn nông thôn mới; Mỹ Lộc và Thiên Lộc nằm trong kế hoạch 2015.", "ntm recognized 2014 Thượng Lộc, ntm target 2015 Mỹ Lộc Thiên Lộc"),
    ("Nói đến nông thôn mới: đến hết năm 2014, Thượng Lộc là xã đầu tiên được Ủy ban nhân dân tỉnh Hà Tĩnh công nhận.", "ntm recognized 2014 Thượng Lộc"),
    ("Nói đến nông thôn mới: đến hết năm 2014, Thượng Lộc là xã đầu tiên được Ủy ban nhân dân tỉnh Hà Tĩnh khen.", ""),
    # a plan that came true, and one that is for others
    ("Xã Thượng Lộc là một trong 3 xã được tỉnh chọn chỉ đạo điểm và đã về đích nông thôn mới từ năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc được chọn làm điểm và phấn đấu về đích nông thôn mới năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Năm 2016, huyện có 2/5 xã đăng ký về đích được công nhận đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Năm 2017, huyện có 2 xã đăng ký về đích nông thôn mới là Thượng Lộc, Vượng Lộc.", "ntm registered 2017 Thượng Lộc Vượng Lộc"),
    ("Xã Mỹ Lộc chưa đăng ký về đích nông thôn mới.", "ntm not_achieved - Mỹ Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới đúng hẹn năm 2015.", "ntm achieved 2015 Thượng Lộc"),
    ("Ngoài xã Thượng Lộc đã về đích nông thôn mới từ năm 2014, năm nay huyện Can Lộc phấn đấu đưa Vượng Lộc và Thiên Lộc về đích.", "ntm achieved 2014 Thượng Lộc, ntm target 2017 Vượng Lộc Thiên Lộc"),
    ("Huyện Thạch Hà đã về đích huyện nông thôn mới; huyện Can Lộc phấn đấu năm 2019.", "ntm achieved - Thạch Hà, ntm target 2019 Can Lộc"),
    ("Dẫn đầu là huyện Can Lộc với 6 xã đạt chuẩn nông thôn mới, tiếp đến là huyện Đức Thọ 5 xã.", ""),
    # each clause with the stretch that opens it
    ("Giai đoạn 2011 - 2015, huyện có xã Thượng Lộc đạt chuẩn nông thôn mới; giai đoạn 2016 - 2020 phấn đấu có thêm Vượng Lộc, Mỹ Lộc.", "ntm achieved - Thượng Lộc, ntm target 2020 Vượng Lộc Mỹ Lộc"),
    ("Năm 2016, huyện có 2 xã đạt chuẩn nông thôn mới là Thượng Lộc và Vượng Lộc. Năm nay, huyện phấn đấu có thêm 1 xã nữa là Mỹ Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc, ntm target 2017 Mỹ Lộc"),
    ("Năm 2014 huyện mới có xã Thượng Lộc về đích nông thôn mới thì đến nay đã có thêm Vượng Lộc, Thiên Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved - Vượng Lộc Thiên Lộc"),
    ("Năm 2015, xã Mỹ Lộc đạt 9 tiêu chí và năm 2016 đạt chuẩn nông thôn mới.", "ntm achieved 2016 Mỹ Lộc"),
    ("Năm 2015, xã Mỹ Lộc đạt 19 tiêu chí và đạt chuẩn nông thôn mới.", "ntm achieved 2015 Mỹ Lộc"),
    # a unit that only says which place another has; of two deeds each has its own
    ("Thượng Lộc là xã thứ hai của huyện, sau Vượng Lộc (Can Lộc), được công nhận đạt chuẩn nông thôn mới năm 2015.", "ntm recognized 2015 Thượng Lộc, ntm recognized - Vượng Lộc"),
    ("Thượng Lộc là xã thứ hai của huyện, sau đó được công nhận đạt chuẩn nông thôn mới năm 2015.", "ntm recognized 2015 Thượng Lộc"),
    ("Huyện Can Lộc đề nghị UBND tỉnh công nhận xã Thượng Lộc đạt chuẩn nông thôn mới và thu hồi bằng công nhận của xã Mỹ Lộc.", "ntm eligible - Thượng Lộc, ntm not_achieved - Mỹ Lộc"),
    ("Hơn 3 năm sau ngày được công nhận xã nông thôn mới, xã Thượng Lộc đã đổi thay.", "ntm recognized - Thượng Lộc"),
    ("Hơn 3 năm sau ngày về đích nông thôn mới, xã Thượng Lộc đã đổi thay.", "ntm achieved - Thượng Lộc"),
    # the year right behind a claim is that of its unit, and what follows is told of the next
    ("Khi xã Thượng Lộc về đích nông thôn mới năm 2014, xã Mỹ Lộc mới làm xong đường.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới năm 2014, xã Mỹ Lộc đã làm thêm đường.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới năm 2014, năm 2015 có xã Mỹ Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Mỹ Lộc"),
    ("Xã Thượng Lộc đã về đích nông thôn mới năm 2014, xã Mỹ Lộc năm 2015.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Mỹ Lộc"),
    # whom another is held against
    ("Khác với Thượng Lộc, xã Mỹ Lộc chưa đạt chuẩn nông thôn mới.", "ntm not_achieved - Mỹ Lộc"),
    ("Theo chân xã Thượng Lộc, Mỹ Lộc đang phấn đấu về đích nông thôn mới năm 2018.", "ntm target 2018 Mỹ Lộc"),
    ("Cũng như Thượng Lộc, xã Mỹ Lộc chưa đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc Mỹ Lộc"),
    # an aim of the unit told of before, one brought forward, and one that others help with
    ("Năm 2015, xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới. Hiện xã đang phấn đấu đạt chuẩn nông thôn mới nâng cao vào năm 2020.", "ntm recognized 2015 Thượng Lộc, ntm_advanced target 2020 Thượng Lộc"),
    ("Sau khi đạt chuẩn nông thôn mới năm 2015, xã Thượng Lộc đang xây dựng nông thôn mới nâng cao, phấn đấu hoàn thành năm 2021.", "ntm achieved 2015 Thượng Lộc, ntm_advanced target 2021 Thượng Lộc"),
    ("Xã Mỹ Lộc rút ngắn lộ trình về đích nông thôn mới từ năm 2020 xuống năm 2018.", "ntm target 2018 Mỹ Lộc"),
    ("Huyện Can Lộc phân công các phòng, ban giúp đỡ xã Thượng Lộc, Vượng Lộc về đích nông thôn mới năm 2018.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc, cùng với xã Vượng Lộc, được công nhận đạt chuẩn nông thôn mới năm 2015.", "ntm recognized 2015 Thượng Lộc Vượng Lộc"),
    ("Ở huyện Can Lộc, cùng với xã Vượng Lộc, xã Mỹ Lộc được công nhận đạt chuẩn nông thôn mới năm 2015.", "ntm recognized 2015 Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc có 3/9 thôn đạt chuẩn khu dân cư kiểu mẫu gồm Anh Hùng, Đông Thạc và Sơn Bình.", "model_village achieved - Anh Hùng Đông Thạc Sơn Bình"),
    ("Xã Thượng Lộc có 3/9 thôn đạt chuẩn khu dân cư kiểu mẫu.", ""),
    # whom nobody recognised, who only should have, and who is held against what came later
    ("UBND tỉnh không công nhận xã Mỹ Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm not_achieved 2016 Mỹ Lộc"),
    ("Do còn nợ đọng nên xã Mỹ Lộc chưa được xét công nhận đạt chuẩn nông thôn mới.", "ntm not_achieved - Mỹ Lộc"),
    ("Xã Mỹ Lộc đã được xét công nhận đạt chuẩn nông thôn mới.", "ntm eligible - Mỹ Lộc"),
    ("Lẽ ra xã Mỹ Lộc đã về đích nông thôn mới từ năm 2015.", ""),
    ("Nếu như xã Thượng Lộc về đích nông thôn mới năm 2014 thì xã Mỹ Lộc mãi đến năm 2016 mới đạt chuẩn.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Mỹ Lộc"),
    ("Nếu năm 2014 xã Thượng Lộc về đích nông thôn mới thì năm 2016 có thêm xã Mỹ Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Mỹ Lộc"),
    ("Nếu xã Mỹ Lộc về đích nông thôn mới năm 2018 thì huyện sẽ thưởng.", "ntm target 2018 Mỹ Lộc"),
    # what a unit was made of does not reach what the unit does
    ("Xã Kim Song Trường (sáp nhập từ 3 xã Kim Lộc, Song Lộc, Trường Lộc) được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Kim Song Trường"),
    ("Xã Kim Song Trường (sáp nhập từ Kim Lộc, Song Lộc) làm đường.", ""),
    ("Hai xã của huyện (Kim Lộc, Song Lộc) được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Kim Lộc Song Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_counted_and_listed(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected
