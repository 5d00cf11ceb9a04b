"""Attainments as official papers name them: what laws, guides and plans are called, kinds of units, proposals to the Prime Minister."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # kinds of units that a guide is about are no unit, also where lines are wrapped
    ("Huyện Can Lộc có 22 xã.\nCăn cứ Thông tư số 12/2015/TT-BNNPTNT hướng dẫn trình tự, thủ tục xét công\nnhận và công bố xã, huyện, tỉnh đạt chuẩn nông thôn mới;", ""),
    ("Huyện Can Lộc có 22 xã. Theo quy định, việc công bố xã, huyện đạt chuẩn nông thôn mới phải công khai.", ""),
    ("Huyện Can Lộc có 22 xã. Theo báo cáo, huyện đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Can Lộc"),
    ("Huyện Can Lộc làm xong mọi việc của xã, của huyện; huyện đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Can Lộc"),
    # what was done in the programme is no standard
    ("Kết quả xã Thượng Lộc đạt được về nông thôn mới rất toàn diện.", ""),
    ("Tổng số điểm xã Thượng Lộc đạt được trong XD nông thôn mới là 95/100 điểm.", ""),
    ("Xã Thượng Lộc đạt được chuẩn nông thôn mới từ năm 2015.", "ntm achieved 2015 Thượng Lộc"),
    ("Danh hiệu mà xã Thượng Lộc đạt được là xã nông thôn mới năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    # whose communes a plan is about
    ("Căn cứ Kế hoạch số 45/KH-UBND về xây dựng các xã đạt chuẩn nông thôn mới nâng cao huyện Can Lộc năm 2018;", ""),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2015, huyện Can Lộc năm 2016.", "ntm achieved 2015 Thượng Lộc, ntm achieved 2016 Can Lộc"),
    ("Thu nhập bình quân của các xã nông thôn mới Hà Tĩnh đạt 32 triệu đồng/người.", ""),
    ("Các xã nông thôn mới Thượng Lộc, Vượng Lộc đều có đường nhựa.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    # for whom a recognition is asked, whoever is named in front
    ("Tỉnh Hà Tĩnh trình Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới đối với huyện Can Lộc.", "ntm eligible - Can Lộc"),
    ("Huyện Can Lộc và thị xã Hồng Lĩnh đã có 100% số xã đạt chuẩn, tỉnh đã lập hồ sơ đề nghị Thủ tướng Chính phủ công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới cho thị xã Hồng Lĩnh.", "ntm eligible - Hồng Lĩnh"),
    ("Huyện Can Lộc có 22/22 xã đạt chuẩn, đủ điều kiện đề nghị Trung ương công nhận huyện đạt chuẩn nông thôn mới.", "ntm eligible - Can Lộc"),
    ("Chủ tịch UBND tỉnh công nhận đạt chuẩn nông thôn mới cho 5 xã của huyện Can Lộc.", ""),
    # the name of a scheme, and whoever is on the way; what is told of a past year came true
    ("“Xây dựng huyện Can Lộc, tỉnh Hà Tĩnh trở thành huyện nông thôn mới kiểu mẫu gắn với du lịch”.", "ntm_model target - Can Lộc"),
    ("Cả hệ thống chính trị chung tay xây dựng huyện Can Lộc sớm trở thành huyện nông thôn mới.", "ntm target - Can Lộc"),
    ("Ba năm liền, nhân dân đã chung sức xây dựng xã Thượng Lộc trở thành xã nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Đưa xã Thượng Lộc, huyện Can Lộc về đích năm 2016, ông Tám được tặng bằng khen.", "ntm achieved 2016 Thượng Lộc"),
    # an aim that was surpassed dates nothing
    ("Tỉnh có 24 huyện được công nhận đạt chuẩn nông thôn mới (vượt mục tiêu năm 2017).\nTrong đó có 2 huyện Can Lộc, Thạch Hà đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Can Lộc Thạch Hà"),
    ("Tỉnh công nhận 2 huyện đạt chuẩn nông thôn mới năm 2016.\nĐó là 2 huyện Can Lộc, Thạch Hà đã được công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Can Lộc Thạch Hà"),
    # a recognition counts and names those whose standard stands behind the list: it gives them no other
    ("UBND tỉnh công nhận thêm 3 xã gồm: Thượng Lộc, Vượng Lộc (huyện Can Lộc), Tượng Sơn (huyện Thạch Hà) đạt chuẩn nông thôn mới nâng cao năm 2017.", "ntm_advanced recognized 2017 Thượng Lộc Vượng Lộc Tượng Sơn"),
    ("Hội đồng họp xét, công nhận 2 xã: Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới kiểu mẫu năm 2017.", "ntm_model eligible 2017 Thượng Lộc Vượng Lộc"),
    ("Tỉnh công nhận 2 xã, gồm: Thượng Lộc, Vượng Lộc; xã Mỹ Lộc đạt chuẩn nông thôn mới nâng cao.", "ntm recognized - Thượng Lộc Vượng Lộc, ntm_advanced recognized - Mỹ Lộc"),
    ("Tỉnh công nhận 2 xã, gồm: Thượng Lộc, Vượng Lộc và 1 xã đạt chuẩn nông thôn mới nâng cao là Mỹ Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc, ntm_advanced recognized - Mỹ Lộc"),
    # a name right behind the standard is the one that has it
    ("Huyện Can Lộc tổ chức lễ công bố xã Thượng Lộc đạt chuẩn nông thôn mới năm 2016 và ra mắt xã nông thôn mới kiểu mẫu Mỹ Lộc.", "ntm recognized 2016 Thượng Lộc, ntm_model recognized - Mỹ Lộc"),
    ("Năm 2017, xã Thượng Lộc ra mắt xã nông thôn mới kiểu mẫu.", "ntm_model recognized 2017 Thượng Lộc"),
    # lists behind a semicolon
    ("Huyện có 3 xã được công nhận đạt chuẩn nông thôn mới năm 2016; gồm: Thượng Lộc, Vượng Lộc và Mỹ Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Huyện có 2 xã đăng ký về đích năm 2019; cụ thể: xã Thượng Lộc, xã Vượng Lộc.", "ntm registered 2019 Thượng Lộc Vượng Lộc"),
    ("Huyện có 3 xã đạt chuẩn nông thôn mới; các xã Thượng Lộc, Vượng Lộc làm đường.", ""),
    ("Huyện có 3 xã đạt chuẩn nông thôn mới; là huyện có phong trào mạnh như xã Thượng Lộc.", ""),
    # the first of a list has a name that no gazetteer holds
    ("Tỉnh có 3 xã đăng ký về đích năm 2019, gồm: Na Khoang (Hương Sơn); Thượng Lộc (Can Lộc); Tượng Sơn (Thạch Hà).", "ntm registered 2019 Thượng Lộc Tượng Sơn"),
    ("Tỉnh có 3 xã về đích năm 2016 (huyện Hương Sơn); Thượng Lộc (Can Lộc) làm đường.", ""),
    # who waits is not yet there, in whatever year it is told
    ("Huyện có 9 xã đạt chuẩn nông thôn mới. Năm 2017 có thêm 2 xã hoàn thành hồ sơ trình tỉnh thẩm định là: Thượng Lộc, Vượng Lộc.", "ntm eligible 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện có 9 xã đạt chuẩn nông thôn mới. Năm 2017 có thêm 2 xã là: Thượng Lộc, Vượng Lộc.", "ntm achieved 2017 Thượng Lộc Vượng Lộc"),
    # what is told of several years dates nobody; an aim ends with them
    ("Đến năm 2018, huyện có 4 xã được công nhận đạt chuẩn nông thôn mới; trong đó, giai đoạn 2011-2015 có 2 xã (Thượng Lộc, Vượng Lộc); giai đoạn 2016-2018 có 1 xã (Mỹ Lộc).", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Huyện phấn đấu đạt chuẩn nông thôn mới ở 3 xã: giai đoạn 2018 - 2019: Thượng Lộc, Vượng Lộc; giai đoạn 2020 - 2022: Mỹ Lộc.", "ntm target 2019 Thượng Lộc Vượng Lộc, ntm target 2022 Mỹ Lộc"),
    ("Huyện có 4 xã đạt chuẩn nông thôn mới; giai đoạn 2016 - 2017 có 2 xã (Thượng Lộc, Vượng Lộc) bị lũ.", ""),
    ("Tỉnh điều chỉnh lộ trình phấn đấu xã đạt chuẩn nâng cao từ năm 2019 sang giai đoạn 2021 - 2025 đối với các xã Thượng Lộc, Vượng Lộc.", "ntm_advanced target 2025 Thượng Lộc Vượng Lộc"),
    ("Tỉnh điều chỉnh quy hoạch đến năm 2030; xã Thượng Lộc phấn đấu đạt chuẩn nâng cao năm 2019.", "ntm_advanced target 2019 Thượng Lộc"),
    # "chỉ tiêu" beside "tiêu chí" is no aim
    ("Đoàn đã khảo sát các tiêu chí, chỉ tiêu nông thôn mới nâng cao ở 2 xã: Thượng Lộc, Vượng Lộc.", ""),
    ("Chỉ tiêu nông thôn mới nâng cao năm 2019 là 2 xã: Thượng Lộc, Vượng Lộc.", "ntm_advanced target 2019 Thượng Lộc Vượng Lộc"),
    # what a commune is to reach behind what its villages are
    ("Xã Thượng Lộc phấn đấu đến năm 2019 có 2 thôn đạt chuẩn khu dân cư kiểu mẫu (Đông Phong, Anh Hùng), năm 2020 đạt xã nông thôn mới nâng cao.", "ntm_advanced target 2020 Thượng Lộc, model_village target 2019 Đông Phong Anh Hùng"),
    ("Xã Thượng Lộc có 2 thôn (Đông Phong, Anh Hùng) đạt chuẩn nông thôn mới.", "model_village achieved - Đông Phong Anh Hùng"),
    # the row of a table goes on with no other row
    ("Xã đạt chuẩn nông thôn mới huyện Can Lộc\nTên xã | Năm đạt chuẩn NTM | Năm đạt NTM nâng cao | Ghi chú\nThượng Lộc | 2014 | 2017 | \nVượng Lộc | 2016 | | đăng ký nâng cao 2019\nMỹ Lộc | | | phấn đấu 2019", "ntm achieved 2014 Thượng Lộc, ntm_advanced achieved 2017 Thượng Lộc, ntm_advanced registered 2019 Vượng Lộc, ntm achieved 2016 Vượng Lộc, ntm target 2019 Mỹ Lộc"),
    # below years that a heading names, an aim is for the last, what was reached was so in any
    ("Lộ trình của huyện\n1. Năm 2019\n- Xã Thượng Lộc đạt chuẩn nông thôn mới.\n2. Giai đoạn 2020 - 2022\n- Xã Vượng Lộc phấn đấu đạt chuẩn nông thôn mới.", "ntm target 2019 Thượng Lộc, ntm target 2022 Vượng Lộc"),
    ("Kết quả của huyện\n1. Giai đoạn 2011 - 2015\n- Xã Thượng Lộc đã đạt chuẩn nông thôn mới.\n2. Năm 2016\n- Xã Vượng Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    # with whom a unit signs up, and who shares what it has, in brackets
    ("Ông Lê Văn Khải, Chủ tịch UBND xã Thượng Lộc: “Xã đăng ký với huyện Can Lộc năm 2019 về đích nông thôn mới”.", "ntm registered 2019 Thượng Lộc"),
    ("Huyện Can Lộc đăng ký với tỉnh Hà Tĩnh năm 2019 đạt chuẩn nông thôn mới.", "ntm registered 2019 Can Lộc"),
    ("Xã Thượng Lộc vừa được công nhận đạt chuẩn nâng cao năm 2017 (cùng với xã Vượng Lộc).", "ntm_advanced recognized 2017 Thượng Lộc Vượng Lộc"),
    # the one with which the sentence before opened is meant, not one of two
    ("Xã Thượng Lộc giáp xã Vượng Lộc. Năm 2016, xã đạt chuẩn nông thôn mới.", "ntm achieved 2016 Thượng Lộc"),
    # a sheet on one unit; lines on others, sheets on what is no unit and other subjects part it
    ("Xã Thượng Lộc (huyện Can Lộc)\nDân số: 6.200 người\n- Năm đạt chuẩn NTM: 2014\n- Phấn đấu đạt chuẩn NTM nâng cao: 2019", "ntm achieved 2014 Thượng Lộc, ntm_advanced target 2019 Thượng Lộc"),
    ("Hồ sơ xã: Thượng Lộc, huyện Can Lộc, tỉnh Hà Tĩnh\nHộ nghèo: 4,1%\nĐược công nhận đạt chuẩn NTM: Quyết định số 3210/QĐ-UBND ngày 5/11/2014", "ntm recognized 2014 Thượng Lộc"),
    ("Xã Thượng Lộc\nHộ nghèo: 4,1%\nXã Vượng Lộc (huyện Can Lộc)\nHộ nghèo: 3,2%\nĐạt chuẩn NTM: năm 2016", "ntm achieved 2016 Vượng Lộc"),
    ("Kết quả của xã Thượng Lộc\nHộ nghèo: 4,1%\nĐạt chuẩn NTM: năm 2016", ""),
    ("Xã Thượng Lộc\nHộ nghèo: 4,1%\nTrường mầm non đạt chuẩn: năm 2016", ""),
    ("Huyện Can Lộc\nDân số: 130.000 người\nXã đạt chuẩn NTM: 20 xã", ""),
    # a unit is rewarded by its people
    ("Các xã đạt chuẩn nông thôn mới năm 2014 được thưởng gồm:\n1. Nhân dân và cán bộ xã Thượng Lộc, huyện Can Lộc.\n2. Đảng bộ và nhân dân xã Vượng Lộc, huyện Can Lộc.", "ntm achieved 2014 Thượng Lộc Vượng Lộc"),
    ("Tỉnh thưởng các xã đạt chuẩn nông thôn mới kiểu mẫu: nhân dân và cán bộ xã Thượng Lộc, nhân dân và cán bộ xã Vượng Lộc.", "ntm_model achieved - Thượng Lộc Vượng Lộc"),
    ("Tỉnh tặng bằng khen cho:\n1. Nhân dân và cán bộ xã Thượng Lộc, huyện Can Lộc.\n2. Trường tiểu học xã Vượng Lộc.", ""),
    ("Xã Thượng Lộc có 8 thôn.\nPhía Tây giáp: xã Vượng Lộc\nPhía Bắc là xã Mỹ Lộc, huyện Can Lộc.\nXã đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc có 8 thôn. Đoàn về xã Vượng Lộc. Xã đạt chuẩn nông thôn mới năm 2016.", "ntm achieved 2016 Vượng Lộc"),
    ("Xã Thượng Lộc và xã Vượng Lộc làm đường. Năm 2016, xã đạt chuẩn nông thôn mới.", ""),
    ("Xã Thượng Lộc làm đường, xã Vượng Lộc thì chậm. Năm 2016, xã đạt chuẩn nông thôn mới.", ""),
    # those that wait, or aim at it, of a standard that was named before
    ("Tỉnh có 42 xã đạt chuẩn nông thôn mới. Ba xã Thượng Lộc, Vượng Lộc (Can Lộc), Tượng Sơn (Thạch Hà) sẽ được xét công nhận trong quý IV.", "ntm eligible 2017 Thượng Lộc Vượng Lộc Tượng Sơn"),
    ("Huyện có 9 xã được công nhận xã nông thôn mới. 2 xã khác phấn đấu hoàn thành trước 31/12/2018, gồm: Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện có 9 xã đạt chuẩn nông thôn mới. 2 xã phấn đấu hoàn thành 5 km đường gồm: Thượng Lộc, Vượng Lộc.", ""),
    # what one waits for, or aims at, is not what the next has
    ("Huyện Can Lộc đang trình Trung ương công nhận đạt chuẩn nâng cao; huyện Thạch Hà đạt chuẩn nông thôn mới năm 2016.", "ntm_advanced eligible - Can Lộc, ntm achieved 2016 Thạch Hà"),
    ("Hội đồng đề nghị công nhận xã Thượng Lộc đạt chuẩn nông thôn mới; xã Vượng Lộc đạt chuẩn nâng cao.", "ntm eligible - Thượng Lộc, ntm_advanced eligible - Vượng Lộc"),
    # a time up to which units are counted dates none of them; a unit alone, or one more, came then
    ("Đến hết tháng 10/2016, huyện có 3/12 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc và Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Tính đến 31/12/2016, UBND tỉnh đã công nhận 2 xã đạt chuẩn nông thôn mới gồm: Thượng Lộc, Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Cuối năm 2016, huyện có 2/22 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Có 2 xã đạt chuẩn nông thôn mới tính đến hết năm 2016: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Năm 2014, huyện chọn 2 xã làm điểm; đến nay đều đã được công nhận đạt chuẩn nông thôn mới, đó là Thượng Lộc, Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Đến hết năm 2016, huyện có thêm 2 xã đạt chuẩn nông thôn mới là Thượng Lộc, Vượng Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Đến năm 2016, xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2016 Thượng Lộc"),
    ("Năm 2016, huyện có 2 xã được công nhận đạt chuẩn nông thôn mới: Thượng Lộc, Vượng Lộc.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Đến năm 2019, huyện có 2 xã đạt chuẩn nông thôn mới gồm Thượng Lộc, Vượng Lộc.", "ntm target 2019 Thượng Lộc Vượng Lộc"),
    ("Đến tháng 7/2017, huyện có 3 xã được công nhận đạt chuẩn nông thôn mới, khởi đầu là Thượng Lộc (2013), kế đến là Vượng Lộc, Mỹ Lộc (2014).", "ntm recognized 2013 Thượng Lộc, ntm recognized 2014 Vượng Lộc Mỹ Lộc"),
    # a time that has not begun, and aims that go on with a standard
    ("Sau khi 3 xã đã về đích, huyện tập trung đưa xã Thượng Lộc về đích đầu năm 2019.", "ntm target 2019 Thượng Lộc"),
    ("Huyện có 9 xã đạt chuẩn nông thôn mới. Năm 2019, huyện phấn đấu có thêm các xã Thượng Lộc, Vượng Lộc.", "ntm target 2019 Thượng Lộc Vượng Lộc"),
    ("Huyện có 9 xã đạt chuẩn nông thôn mới. Năm 2019, huyện phấn đấu có thêm các xã Thượng Lộc, Vượng Lộc làm đường.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected
