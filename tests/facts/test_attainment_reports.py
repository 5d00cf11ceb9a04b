"""Attainments as reports, roadmaps and short news tell them: what brackets, rows and parts of a sentence say of one unit alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # a status in brackets is that of its unit alone; brackets on criteria part no list
    ("Các xã được công nhận đạt chuẩn nông thôn mới: Thượng Lộc (2014), Vượng Lộc (2016), Mỹ Lộc (chưa đạt).", "ntm recognized 2014 Thượng Lộc, ntm recognized 2016 Vượng Lộc, ntm not_achieved - Mỹ Lộc"),
    ("Các xã đã đạt chuẩn nông thôn mới: Thượng Lộc, Vượng Lộc, Mỹ Lộc (đăng ký năm 2018).", "ntm achieved - Thượng Lộc Vượng Lộc, ntm registered 2018 Mỹ Lộc"),
    ("Các xã đã đạt chuẩn nông thôn mới: Thượng Lộc (còn nợ 2 tiêu chí), Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện còn 2 xã chưa về đích là Thượng Lộc (còn thiếu tiêu chí 6 và 17) và Mỹ Lộc (còn thiếu tiêu chí số 2).", "ntm not_achieved - Thượng Lộc Mỹ Lộc"),
    ("Huyện còn 2 xã chưa về đích là Thượng Lộc (còn nợ 2 tỷ đồng), Mỹ Lộc có chợ mới.", "ntm not_achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đã đạt chuẩn nông thôn mới (năm 2014), xã Mỹ Lộc chưa đạt chuẩn.", "ntm achieved 2014 Thượng Lộc, ntm not_achieved - Mỹ Lộc"),
    # the others of as many as were recognised
    ("Xã Thượng Lộc là 1 trong 3 xã được tỉnh công nhận đạt chuẩn nông thôn mới nâng cao năm 2016; hai xã còn lại là Vượng Lộc và Mỹ Lộc.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc được tỉnh công nhận đạt chuẩn nông thôn mới nâng cao năm 2016; hai xã còn lại là Vượng Lộc và Mỹ Lộc.", "ntm_advanced recognized 2016 Thượng Lộc"),
    ("Sau xã Thượng Lộc, 2 xã Vượng Lộc và Mỹ Lộc của huyện Can Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Sau xã Thượng Lộc, 2 xã về đích nông thôn mới năm 2016.", ""),
    # what the standard takes, or what share they are, between it and its units
    ("Huyện Can Lộc:\n- Xã đạt chuẩn nông thôn mới (19 tiêu chí): 2 xã (Thượng Lộc, Mỹ Lộc).", "ntm achieved - Thượng Lộc Mỹ Lộc"),
    ("- Xã đạt chuẩn nông thôn mới: 02/22 xã, đạt 9,1% (Thượng Lộc, Mỹ Lộc).", "ntm achieved - Thượng Lộc Mỹ Lộc"),
    ("Huyện Can Lộc:\n- Xã đạt chuẩn nông thôn mới (19 tiêu chí): 2 xã.", ""),
    # others that are counted by themselves, and the year behind each count
    ("Huyện có 2 xã được công nhận đạt chuẩn nông thôn mới là Thượng Lộc, Mỹ Lộc; 01 xã (Vượng Lộc) đã hoàn thành hồ sơ, đang trình tỉnh.", "ntm recognized - Thượng Lộc Mỹ Lộc"),
    ("Huyện có 3 xã được công nhận đạt chuẩn nông thôn mới, gồm 02 xã (Thượng Lộc, Mỹ Lộc) năm 2016; 01 xã (Vượng Lộc) năm 2017.", "ntm recognized 2016 Thượng Lộc Mỹ Lộc, ntm recognized 2017 Vượng Lộc"),
    # a row that is planned for, and a level that is none of the standard
    ("Toàn tỉnh có 12 xã đạt chuẩn nông thôn mới. Phấn đấu cuối năm 2016 có thêm 2 xã: Thượng Lộc, Vượng Lộc.", "ntm target 2016 Thượng Lộc Vượng Lộc"),
    ("Năm 2015, xã Mỹ Lộc được công nhận đạt chuẩn nông thôn mới kiểu mẫu. Xã Thượng Lộc phấn đấu trở thành xã nông thôn mới hiện đại vào năm 2028.", "ntm_model recognized 2015 Mỹ Lộc"),
    ("Tỉnh phấn đấu có thêm 13 xã đạt chuẩn nông thôn mới, trong đó 10 xã theo kế hoạch và 3 xã của huyện Can Lộc đạt chuẩn trước lộ trình.", ""),
    ("Xã Thượng Lộc đã bứt phá để về đích nông thôn mới; xã Mỹ Lộc cần 20 tỷ đồng để trở thành xã kiểu mẫu.", "ntm achieved - Thượng Lộc, ntm_model target - Mỹ Lộc"),
    # what has been asked of so many more
    ("Huyện trình tỉnh công nhận 2 xã kiểu mẫu là Thượng Lộc, Vượng Lộc, bằng 200% kế hoạch, nâng tổng số lên 5 xã và 1 xã nông thôn mới nâng cao gồm: Mỹ Lộc.", "ntm_model eligible - Thượng Lộc Vượng Lộc, ntm_advanced eligible - Mỹ Lộc"),
    # a row of a plan has the standard of the row before, or of the heading
    ("Lộ trình của huyện Can Lộc:\n- Năm 2018: Thượng Lộc đạt chuẩn nông thôn mới nâng cao.\n- Năm 2019: Vượng Lộc, Mỹ Lộc.", "ntm_advanced target 2018 Thượng Lộc, ntm_advanced target 2019 Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới nâng cao năm 2016.\nLộ trình xây dựng nông thôn mới:\n- Năm 2018: Vượng Lộc.\n- Năm 2019: Mỹ Lộc.", "ntm_advanced achieved 2016 Thượng Lộc, ntm target 2018 Vượng Lộc, ntm target 2019 Mỹ Lộc"),
    # an aim of years ago that opens its sentence was reached
    ("Để về đích nông thôn mới năm 2014, xã Thượng Lộc đã vay 5 tỷ đồng.", "ntm achieved 2014 Thượng Lộc"),
    ("Để về đích nông thôn mới năm 2018, xã Thượng Lộc đã vay 5 tỷ đồng.", "ntm target 2018 Thượng Lộc"),
    # a third claim without a subject; so many criteria of a standard, also with their requirements
    ("Năm 2014, xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới; cuối năm 2016 được công nhận nông thôn mới nâng cao và đang phấn đấu đạt chuẩn kiểu mẫu vào năm 2018.", "ntm recognized 2014 Thượng Lộc, ntm_advanced recognized 2016 Thượng Lộc, ntm_model target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đạt 19/19 tiêu chí nông thôn mới kiểu mẫu.", "ntm_model achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt 19/19 tiêu chí (53/53 chỉ tiêu) về nông thôn mới kiểu mẫu.", "ntm_model achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt 17/19 tiêu chí nông thôn mới kiểu mẫu.", ""),
    ("Tổng số tiêu chí đạt chuẩn và cơ bản đạt chuẩn nông thôn mới của 15 xã ở huyện Can Lộc là 227 tiêu chí.", ""),
    # the day of the report dates no standard
    ("Xã Thượng Lộc vừa được công nhận đạt chuẩn nông thôn mới. Tính tới thời điểm này, xã Thượng Lộc đạt 19/19 tiêu chí nông thôn mới.", "ntm recognized - Thượng Lộc"),
    # decisions before the units that they are of, one each; a line of a list that is about the unit above it
    ("1. Xã Thượng Lộc, huyện Can Lộc\n- Xã được công nhận đạt chuẩn nông thôn mới nâng cao năm 2016.", "ntm_advanced recognized 2016 Thượng Lộc"),
    ("1. Xã Thượng Lộc, huyện Can Lộc\n- Trường được công nhận đạt chuẩn năm 2016.", ""),
    ("Thượng Lộc bứt phá về đích nông thôn mới\nXã Thượng Lộc quyết tâm về đích nông thôn mới trong năm 2018. Hiện nay, xã đã đạt 19/19 tiêu chí nông thôn mới.", "ntm achieved - Thượng Lộc"),
    # lists: behind the province with a colon, "và các xã", by bare years
    ("Danh sách 2 xã đề nghị công nhận đạt chuẩn nông thôn mới năm 2016 tỉnh Hà Tĩnh: 1. Xã Thượng Lộc, huyện Can Lộc; 2. Xã Vượng Lộc, huyện Can Lộc.", "ntm eligible 2016 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc (Can Lộc) và các xã Vượng Lộc, Mỹ Lộc được công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc làm đường và các xã Vượng Lộc, Mỹ Lộc được công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Vượng Lộc Mỹ Lộc"),
    ("Huyện có 3 xã đạt chuẩn nông thôn mới (2013: Thượng Lộc; 2015: Vượng Lộc, Mỹ Lộc).", "ntm achieved 2013 Thượng Lộc, ntm achieved 2015 Vượng Lộc Mỹ Lộc"),
    ("Với 2 xã nâng cao (Thượng Lộc 2015, Vượng Lộc 2016), huyện Can Lộc đặt mục tiêu huyện nâng cao vào năm 2020.", "ntm_advanced achieved 2015 Thượng Lộc, ntm_advanced achieved 2016 Vượng Lộc, ntm_advanced target 2020 Can Lộc"),
    # in which year an aim is: of the plan's name, behind "vào", of the clause before, of the heading
    ("Mục tiêu 2018 của huyện Can Lộc: xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc đặt mục tiêu nâng cao vào 2019.", "ntm_advanced target 2019 Thượng Lộc"),
    ("Xã Thượng Lộc đăng ký đạt chuẩn nông thôn mới trong năm nay, Vượng Lộc thì đăng ký kiểu mẫu.", "ntm registered 2017 Thượng Lộc, ntm_model registered 2017 Vượng Lộc"),
    ("Xã Thượng Lộc đăng ký đạt chuẩn nông thôn mới trong năm nay, sau đó sẽ đăng ký kiểu mẫu.", "ntm registered 2017 Thượng Lộc, ntm_model registered - Thượng Lộc"),
    ("Nhiệm vụ 6 tháng cuối năm\n- Tập trung cho xã Thượng Lộc về đích nông thôn mới.", "ntm target 2017 Thượng Lộc"),
    ("Kết quả 6 tháng đầu năm 2016\n- Tập trung cho xã Thượng Lộc về đích nông thôn mới năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Thượng Lộc về đích nông thôn mới chậm một năm so với kế hoạch, vào cuối năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    ("Thượng Lộc về đích nông thôn mới sớm so với kế hoạch, năm 2018 xây dựng xã nâng cao.", "ntm achieved - Thượng Lộc"),
    ("Năm 2016, huyện có Thượng Lộc về đích nông thôn mới, năm 2018 sẽ là Vượng Lộc.", "ntm achieved 2016 Thượng Lộc, ntm target 2018 Vượng Lộc"),
    # what is not reached yet: a model to be, who is put on a list; what is: "đã kiểu mẫu"
    ("Các xã Thượng Lộc, Vượng Lộc là hai xã đầu tiên làm điểm nâng cao, dự kiến hoàn thành trong năm 2018.", "ntm_advanced target 2018 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc được bổ sung vào danh sách xã đạt chuẩn nông thôn mới năm 2018.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc có tên trong danh sách được công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Thượng Lộc"),
    ("Trong khi Thượng Lộc đã kiểu mẫu từ năm 2016 thì Vượng Lộc mới phấn đấu nâng cao.", "ntm_model achieved 2016 Thượng Lộc, ntm_advanced target - Vượng Lộc"),
    ("Xã Thượng Lộc ra mắt xây dựng xã nông thôn mới.", "ntm target - Thượng Lộc"),
    ("Xã Thượng Lộc được huyện chọn về đích nông thôn mới cùng Vượng Lộc, Mỹ Lộc.", "ntm target - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("10 thôn đăng ký kiểu mẫu năm 2018, trong đó có Đông Phong (Thượng Lộc).", ""),
    # who came before, also between a unit and its claim; a village is no address for a verb; what only waits or is wished
    ("Can Lộc là huyện thứ hai của Hà Tĩnh, sau Thạch Hà, đạt chuẩn nông thôn mới.", "ntm achieved - Can Lộc Thạch Hà"),
    ("Can Lộc là huyện thứ hai của Hà Tĩnh, khác với Thạch Hà, đạt chuẩn nông thôn mới.", "ntm achieved - Can Lộc"),
    ("Ông Nam ở thôn Đông Phong, mong xã Thượng Lộc sớm được công nhận xã nông thôn mới.", "ntm target - Thượng Lộc"),
    ("Xã Thượng Lộc phải xong trước 30-9 để kịp công nhận xã nông thôn mới trong năm.", "ntm target 2017 Thượng Lộc"),
    ("Xã Thượng Lộc hoàn thành 19/19 tiêu chí nông thôn mới từ tháng 12/2016 và đang chờ tỉnh thẩm định.", "ntm eligible 2016 Thượng Lộc"),
    ("Theo kế hoạch, năm 2018 huyện có 4 xã đạt chuẩn nông thôn mới (trong đó có Thượng Lộc, Vượng Lộc).", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc sẽ là xã đầu tiên được công nhận xã nông thôn mới, dự kiến vào tháng 12.", "ntm target 2017 Thượng Lộc"),
    # the year for which is recognised, not the day of it; names that sound like things
    ("Hà Tĩnh có thêm 3 xã được công nhận đạt chuẩn nông thôn mới, nông thôn mới nâng cao năm 2015\nNgày 07/4, Chủ tịch UBND tỉnh đã ký các Quyết định công nhận 02 xã đạt chuẩn nông thôn mới, gồm: Thượng Lộc, Vượng Lộc và 01 xã đạt chuẩn nông thôn mới nâng cao năm 2015, gồm: Mỹ Lộc.", "ntm recognized 2015 Thượng Lộc Vượng Lộc, ntm_advanced recognized 2015 Mỹ Lộc"),
    ("Ngày 07/4/2016, Chủ tịch UBND tỉnh đã ký các Quyết định công nhận 02 xã đạt chuẩn nông thôn mới, gồm: Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện Xuân Trường đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Xuân Trường"),
    ("Xã có trường đạt chuẩn nông thôn mới năm 2016.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected
