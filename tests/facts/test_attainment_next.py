"""Attainments of the next units of a plan, of two that are counted, of those held against others, and years of some of a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # more units are planned, of the standard told before
    ("Huyện Can Lộc có 7/21 xã được công nhận đạt chuẩn nông thôn mới. Theo kế hoạch, năm 2018 huyện có thêm 3 xã, gồm Thượng Lộc, Vượng Lộc và Thiên Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc Thiên Lộc"),
    ("Ở Can Lộc, 14/14 xã đều đạt nông thôn mới nâng cao, 6 xã kiểu mẫu. Kế hoạch năm nay thêm 2 xã, đó là Thượng Lộc, Vượng Lộc.", "ntm_model target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 5 xã đạt chuẩn nông thôn mới. Năm tới huyện thêm hai xã: Thượng Lộc, Vượng Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 7/21 xã đạt chuẩn nông thôn mới. Theo kế hoạch, năm 2018 huyện có thêm 3 xã làm đường hoa, gồm Thượng Lộc, Vượng Lộc và Thiên Lộc.", ""),
    ("Huyện Can Lộc có 7/21 xã đạt chuẩn nông thôn mới. Năm tới huyện thêm 3 trạm y tế, ở Thượng Lộc, Vượng Lộc và Thiên Lộc.", ""),
    ("Huyện Can Lộc có 7/21 xã đạt chuẩn nông thôn mới. Phải thêm 2 cầu ở Thiên Lộc.", ""),
    ("Tới năm 2020 huyện sẽ có 5/12 xã đạt chuẩn nông thôn mới; Thượng Lộc và Vượng Lộc phải xong trước, vào năm 2018.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Tới năm 2020 huyện sẽ có 5/12 xã đạt chuẩn nông thôn mới; Thượng Lộc và Vượng Lộc phải xong đường trục, vào năm 2018.", ""),
    # two that are counted
    ("Số xã đạt chuẩn nông thôn mới khi ấy là 2/16 xã, ngoài Thượng Lộc còn Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc có 7 xã đạt chuẩn nông thôn mới, 2 xã trồng cam, ngoài Thượng Lộc còn Vượng Lộc.", ""),
    ("Huyện Can Lộc có 7 xã đạt chuẩn nông thôn mới. Ngoài Thượng Lộc còn Vượng Lộc bị lũ.", ""),
    # held against others
    ("Xã Thượng Lộc có bằng nông thôn mới từ năm 2014, Vượng Lộc năm 2016, còn Thiên Lộc chưa.", "ntm recognized 2014 Thượng Lộc, ntm recognized 2016 Vượng Lộc, ntm not_achieved - Thiên Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, riêng Thiên Lộc thì chưa.", "ntm achieved 2014 Thượng Lộc, ntm not_achieved - Thiên Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, còn Thiên Lộc chưa có chợ.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc có bằng di tích từ năm 2014, Vượng Lộc năm 2016, còn Thiên Lộc chưa.", ""),
    ("Thiên Lộc đã có bằng nâng cao năm 2016. Bà Mai ở Vượng Lộc có bằng nâng cao tay nghề.", "ntm_advanced recognized 2016 Thiên Lộc"),
    # who volunteers for it
    ("Thượng Lộc xung phong kiểu mẫu vào năm 2020. Thiên Lộc xung phong về đích năm nay.", "ntm_model registered 2020 Thượng Lộc, ntm registered 2017 Thiên Lộc"),
    ("Thượng Lộc đạt chuẩn nông thôn mới năm 2016. Thiên Lộc xung phong hiến đất; Vượng Lộc xung phong làm điểm về rác.", "ntm achieved 2016 Thượng Lộc"),
    # years of some of a list
    ("Thượng Lộc, Vượng Lộc và Thiên Lộc được công nhận nâng cao, hai xã trước vào năm 2014, xã sau năm 2015.", "ntm_advanced recognized 2014 Thượng Lộc Vượng Lộc, ntm_advanced recognized 2015 Thiên Lộc"),
    ("Thượng Lộc và Vượng Lộc được công nhận nâng cao, lần lượt vào các năm 2015, 2014.", "ntm_advanced recognized 2015 Thượng Lộc, ntm_advanced recognized 2014 Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc được công nhận nâng cao, lần lượt xây chợ và trường.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    ("Huyện có hai xã về đích là Thượng Lộc và Vượng Lộc, lần lượt vào năm 2014 và 2016.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2016 Vượng Lộc"),
    ("Xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới (tháng 3/2015), tiếp đến là xã Vượng Lộc (tháng 12/2016).", "ntm recognized 2015 Thượng Lộc, ntm recognized 2016 Vượng Lộc"),
    # those that signed up did it, or only some of them
    ("Cả 3 xã đăng ký về đích năm 2016 (Thượng Lộc, Vượng Lộc, Thiên Lộc) đều cán đích.", "ntm achieved 2016 Thượng Lộc Vượng Lộc Thiên Lộc"),
    ("Huyện yêu cầu 2 xã đăng ký năm 2018 (Thượng Lộc, Vượng Lộc) đều phải về đích.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Huyện đăng ký 4 xã về đích năm 2015 nhưng chỉ có 2 xã là Thượng Lộc và Vượng Lộc đạt.", "ntm achieved 2015 Thượng Lộc Vượng Lộc"),
    ("Huyện đăng ký 4 xã về đích năm 2015 nhưng chỉ có xã Thượng Lộc đạt 15 tiêu chí.", ""),
    # what was striven for and is over, or is not
    ("Từ một xã nghèo, Thượng Lộc đã vươn lên để trở thành xã nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đang nỗ lực vươn lên để trở thành xã nông thôn mới.", "ntm target - Thượng Lộc"),
    ("Xã Thượng Lộc đã nỗ lực để đạt chuẩn nông thôn mới vào năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc đã phấn đấu về đích năm 2016 nhưng mới đạt 15 tiêu chí.", "ntm not_achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc đạt 19/19 tiêu chí, đủ điều kiện đề nghị công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Thượng Lộc"),
    ("Xã Thượng Lộc hoàn thành 19/19 tiêu chí, đang chờ UBND tỉnh công nhận.", "ntm eligible - Thượng Lộc"),
    # the district is recognised, its communes have more
    ("Huyện có 12 xã đạt chuẩn nông thôn mới nâng cao; huyện được Thủ tướng công nhận năm 2016.", "ntm recognized 2016 Can Lộc"),
    ("Huyện đạt chuẩn nâng cao, được Thủ tướng công nhận năm 2016.", "ntm_advanced recognized 2016 Can Lộc"),
    # a year, a place or an authority that is of another deed
    ("Xã Thượng Lộc được Trung ương chọn làm điểm từ năm 2009, về đích nông thôn mới sớm nhất tỉnh.", "ntm achieved - Thượng Lộc"),
    ("Thành lập năm 2004, xã Thượng Lộc đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc được chọn làm điểm về đích nông thôn mới năm 2018.", "ntm target 2018 Thượng Lộc"),
    # who goes on: "địa phương" is the commune that is to become one, a district means the standard told before
    ("Xã Thượng Lộc thuần nông. Hiện nay, địa phương đang hướng tới mục tiêu xây dựng xã nông thôn mới kiểu mẫu vào năm 2018.", "ntm_model target 2018 Thượng Lộc"),
    ("Huyện đạt 9/9 tiêu chí huyện nông thôn mới nâng cao. Huyện phấn đấu được công nhận trong năm 2018.", "ntm_advanced target 2018 Can Lộc"),
    ("Huyện có 5 xã nông thôn mới nâng cao. Huyện phấn đấu được công nhận trong năm 2018.", "ntm target 2018 Can Lộc"),
    ("Mặc dù đã được công nhận đạt chuẩn nông thôn mới năm 2015, thế nhưng đến nay xã Thượng Lộc vẫn còn 2 tuyến đường chưa xong.", "ntm recognized 2015 Thượng Lộc"),
    ("Xã Thượng Lộc (trước khi sáp nhập 3 xã) đã đạt chuẩn nông thôn mới năm 2015.", "ntm achieved 2015 Thượng Lộc"),
    ("Xã Thượng Lộc là một trong 3 xã của huyện Can Lộc đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    # whose verb it is
    ("Các xã đề nghị xét công nhận đạt chuẩn, gồm: Thượng Lộc, Vượng Lộc; các xã nâng cao, gồm: Thiên Lộc, Mỹ Lộc.", "ntm eligible - Thượng Lộc Vượng Lộc, ntm_advanced eligible - Thiên Lộc Mỹ Lộc"),
    ("Năm 2016, Thượng Lộc được UBND tỉnh công nhận đạt chuẩn kiểu mẫu; năm 2013, Thượng Lộc là xã đầu tiên về đích nông thôn mới.", "ntm_model recognized 2016 Thượng Lộc, ntm achieved 2013 Thượng Lộc"),
    # the communes of districts behind colons
    ("Tỉnh công nhận 16 xã đạt chuẩn nông thôn mới, trong đó huyện Can Lộc: Thượng Lộc, Vượng Lộc; huyện Thạch Hà: xã Thạch Đài.", "ntm recognized - Thượng Lộc Vượng Lộc Thạch Đài"),
    ("Tỉnh có 66 xã đạt chuẩn nông thôn mới; huyện Can Lộc: xã Thượng Lộc, Vượng Lộc làm đường hoa.", ""),
    # put on a list of those that are to come; others of the same batch; before they went into another
    ("Năm 2018, huyện đưa Thượng Lộc, Vượng Lộc vào danh sách về đích nông thôn mới.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Năm 2018, huyện đưa Thượng Lộc, Vượng Lộc vào danh sách xã khó khăn.", ""),
    ("Xã Thượng Lộc vừa đón bằng công nhận đạt chuẩn nông thôn mới. Cùng đợt này có các xã Vượng Lộc, Mỹ Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc vừa đón bằng công nhận đạt chuẩn nông thôn mới. Cùng đợt này có xã Vượng Lộc khởi công trụ sở.", "ntm recognized - Thượng Lộc"),
    ("Trước khi sáp nhập vào xã Vượng Lộc, xã Thượng Lộc đã là xã nông thôn mới kiểu mẫu.", "ntm_model achieved - Thượng Lộc"),
    ("Trước khi về đích nông thôn mới, xã Vượng Lộc, xã Thượng Lộc đã làm 5 km đường.", "ntm achieved - Vượng Lộc Thượng Lộc"),
    # a district counts one; an apposition with the district and its province
    ("Năm 2016, huyện Can Lộc có một xã về đích nông thôn mới là Thượng Lộc.", "ntm achieved 2016 Thượng Lộc"),
    ("Thượng Lộc là một xã về đích nông thôn mới năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    ("Là xã về đích nông thôn mới sớm nhất huyện Can Lộc (Hà Tĩnh) từ cuối năm 2014, Thượng Lộc có thu nhập 36 triệu đồng/người.", "ntm achieved 2014 Thượng Lộc"),
    ("Được công nhận đạt chuẩn nông thôn mới năm 2014, sớm nhất huyện Can Lộc, xã Thượng Lộc không ngừng đổi mới.", "ntm recognized 2014 Thượng Lộc"),
    # standards in turn, each with its year
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới, nâng cao lần lượt vào các năm 2013, 2016.", "ntm achieved 2013 Thượng Lộc, ntm_advanced achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc được công nhận NTM, NTM nâng cao và NTM kiểu mẫu các năm 2011, 2013 và 2016.", "ntm recognized 2011 Thượng Lộc, ntm_advanced recognized 2013 Thượng Lộc, ntm_model recognized 2016 Thượng Lộc"),
    ("Xã Thượng Lộc phấn đấu đạt chuẩn nông thôn mới nâng cao, kiểu mẫu trong giai đoạn 2017-2020.", "ntm_advanced target 2020 Thượng Lộc"),
    ("Năm 2012, xã Thượng Lộc về đích nông thôn mới; năm 2014 là nâng cao và đến 2016 là kiểu mẫu.", "ntm achieved 2012 Thượng Lộc, ntm_advanced achieved 2014 Thượng Lộc, ntm_model achieved 2016 Thượng Lộc"),
    # what is missed beside what is reached; those asked who have just been recognised; a case that is thought of
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới đã lâu mà chưa lên nâng cao.", "ntm achieved - Thượng Lộc, ntm_advanced not_achieved - Thượng Lộc"),
    ("Ông Hà đề nghị 2 xã vừa được công nhận: Thượng Lộc, Vượng Lộc tiếp tục giữ vững danh hiệu nông thôn mới.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc nếu được công nhận sẽ là xã nông thôn mới thứ năm của huyện.", ""),
    ("Xã Thượng Lộc được Hội đồng thẩm định tỉnh thông qua xã đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Thượng Lộc"),
    # what a recognition made of a unit, told beside it; two that were recognised together
    ("Huyện Can Lộc được Thủ tướng công nhận năm 2015, là huyện nông thôn mới đầu tiên của tỉnh.", "ntm recognized 2015 Can Lộc"),
    ("Xã Thượng Lộc được công nhận xã an toàn khu, là xã nông thôn mới thứ 8 của huyện.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc vừa cùng xã Vượng Lộc được tỉnh công nhận xã nông thôn mới.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc vừa cùng huyện khởi công trụ sở; xã Vượng Lộc được tỉnh công nhận xã nông thôn mới.", "ntm recognized - Vượng Lộc"),
    # villages that are to be built, or have been; not other villages
    ("Huyện yêu cầu xã Thượng Lộc: một là, xây dựng 2 thôn nông thôn mới kiểu mẫu là thôn Đông Phong và thôn Tây Hồ.", "model_village target - Đông Phong Tây Hồ"),
    ("Xã Thượng Lộc đã xây dựng được 2 thôn nông thôn mới kiểu mẫu là thôn Đông Phong và thôn Tây Hồ.", "model_village achieved - Đông Phong Tây Hồ"),
    ("Xã Thượng Lộc bàn cách xây dựng 2 thôn nông thôn mới kiểu mẫu ở thôn Đông Phong và thôn Tây Hồ.", ""),
    # how many there are of a district, and which
    ("Số xã đạt chuẩn nông thôn mới của huyện Can Lộc đến nay là 2/16 xã, gồm: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Sau 3 năm, số xã đạt chuẩn nông thôn mới của huyện Can Lộc (Hà Tĩnh) tăng từ 1 lên 2 xã (Thượng Lộc, Vượng Lộc).", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Số xã đạt chuẩn nông thôn mới của huyện Can Lộc là 2 xã, xã Thượng Lộc làm 5 km đường.", ""),
]  # fmt: skip
MERGED = [
    ("Xã Thượng Lộc cũ và xã Vượng Lộc (cũ) đều đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc cũ, xã Vượng Lộc cũ làm đường; xã Thiên Lộc cũ đã đạt chuẩn nông thôn mới.", "ntm achieved - Thiên Lộc"),
    ("Xã nhập từ ba xã Thượng Lộc, Vượng Lộc và Thiên Lộc. Hai xã đầu được công nhận đạt chuẩn nông thôn mới vào các năm 2018 và 2021.", "ntm recognized 2018 Thượng Lộc, ntm recognized 2021 Vượng Lộc"),
    ("Xã nhập từ ba xã Thượng Lộc, Vượng Lộc và Thiên Lộc. Hai xã sau chưa đạt chuẩn nông thôn mới.", "ntm not_achieved - Vượng Lộc Thiên Lộc"),
    ("Xã nhập từ hai xã Thượng Lộc và Vượng Lộc. Hai xã đầu tiên đạt chuẩn được thưởng.", ""),
    ("Xã nhập từ thị trấn Nghèn và các xã Thiên Lộc, Vượng Lộc. Cả 2 xã trước sáp nhập đều được công nhận xã nông thôn mới nâng cao.", "ntm_advanced recognized - Thiên Lộc Vượng Lộc"),
    ("Xã Can Lộc nhập từ hai xã Thiên Lộc và Vượng Lộc. Trước khi sáp nhập, cả hai xã thành viên đều đạt chuẩn nông thôn mới.", "ntm achieved - Thiên Lộc Vượng Lộc"),
    ("Xã Can Lộc nhập từ hai xã Thiên Lộc và Vượng Lộc. Cả 3 xã trước sáp nhập đều có chợ.", ""),
    ("Xã Vĩnh Hảo (Tuyên Quang) nhập từ hai xã Vĩnh Hảo và Đồng Tiến. Cả hai xã cũ đã đạt chuẩn nông thôn mới. Mục tiêu của xã là năm 2028 về đích.", "ntm target 2028 Vĩnh Hảo, ntm achieved - Vĩnh Hảo Đồng Tiến"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_is_next(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", "Huyện Can Lộc, tỉnh Hà Tĩnh. " + text, published="2017-03-20")) == expected


@pytest.mark.parametrize(("text", "expected"), MERGED)
def test_communes_that_were_merged(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2025-11-20")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã Thượng Lộc là xã thứ 5 của huyện Can Lộc đón bằng công nhận đạt chuẩn nông thôn mới.", [None]),
        ("Xã Thượng Lộc được Trung ương chọn làm điểm, về đích nông thôn mới sớm nhất tỉnh.", [None]),
        ("Xã Thượng Lộc được huyện chọn về đích nông thôn mới năm 2018.", ["huyện"]),
        ("Huyện Can Lộc đạt chuẩn nông thôn mới năm 2016. Huyện phấn đấu được công nhận huyện nông thôn mới nâng cao.", [None, None]),
        ("Xã Thượng Lộc được UBND tỉnh công nhận đạt chuẩn nông thôn mới.", ["UBND tỉnh"]),
    ],
)
def test_who_decided(read: Read, text: str, expected: list[str | None]) -> None:
    assert [one.get("authority") for one in read("attainment", text, published="2017-03-20")] == expected
