"""Attainments as papers tell them year by year and unit by unit: districts whose communes are counted first, years that hang on
what came before, purposes and promises that time has judged, and whose decision it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # a district, whatever its communes did
    ("Tháng 12/2014, huyện Can Lộc có 22/22 xã đạt chuẩn, trở thành huyện đầu tiên của tỉnh được Thủ tướng công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2014 Can Lộc"),
    ("Tháng 12/2014, huyện Can Lộc có 22/22 xã đạt chuẩn, trở thành huyện đầu tiên của tỉnh có 22 xã được công nhận đạt chuẩn nông thôn mới.", ""),
    ("Năm 2018, huyện Can Lộc phấn đấu 2 xã Thượng Lộc, Vượng Lộc đạt chuẩn kiểu mẫu và huyện được công nhận đạt chuẩn nông thôn mới.", "ntm target 2018 Can Lộc, ntm_model target 2018 Thượng Lộc Vượng Lộc"),
    ("Năm 2018, huyện Can Lộc phấn đấu 2 xã Thượng Lộc, Vượng Lộc được công nhận đạt chuẩn nông thôn mới.", "ntm target 2018 Thượng Lộc Vượng Lộc"),
    # what a bracket told of a unit before it was recognised
    ("Xã Thượng Lộc (đăng ký 2015) đã được công nhận đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 Thượng Lộc"),
    ("Các xã đạt chuẩn nông thôn mới: Vượng Lộc (2016), Thượng Lộc (đăng ký 2019).", "ntm achieved 2016 Vượng Lộc, ntm registered 2019 Thượng Lộc"),
    # who came before, and who follows
    ("Xã Mỹ Lộc đã đạt chuẩn nông thôn mới. Sau Mỹ Lộc, xã Thượng Lộc và xã Vượng Lộc phấn đấu về đích vào năm 2018.", "ntm achieved - Mỹ Lộc, ntm target 2018 Thượng Lộc Vượng Lộc"),
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới. Trước đó một năm là xã Vượng Lộc.", "ntm achieved 2014 Thượng Lộc, ntm achieved 2013 Vượng Lộc"),
    ("Năm 2014, xã Thượng Lộc về đích nông thôn mới. Trước đó một năm, xã Vượng Lộc làm đường hoa.", "ntm achieved 2014 Thượng Lộc"),
    # lists whose members each have a field
    ("Năm 2016, có thêm 2 xã đạt chuẩn kiểu mẫu gồm Thượng Lộc (về văn hóa), Vượng Lộc (về sản xuất).", "ntm_model achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Năm 2016, có 1 xã đạt chuẩn kiểu mẫu là Thượng Lộc (nhờ văn hóa), Vượng Lộc làm đường hoa.", "ntm_model achieved 2016 Thượng Lộc"),
    # the year of what came of it; a year without its word
    ("Các xã Thượng Lộc, Vượng Lộc đều về đích nông thôn mới trong năm 2015, đưa Can Lộc thành huyện nông thôn mới.", "ntm achieved 2015 Thượng Lộc Vượng Lộc Can Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc đều về đích nông thôn mới trong năm 2015, phấn đấu đưa Can Lộc thành huyện nông thôn mới.", "ntm achieved 2015 Thượng Lộc Vượng Lộc, ntm target - Can Lộc"),
    ("Đến 2016 thì xã Thượng Lộc cũng được công nhận đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc"),
    ("Từ 2011 đến 2015, xã Thượng Lộc làm 5 km đường và được công nhận đạt chuẩn nông thôn mới.", "ntm recognized - Thượng Lộc"),
    # aims whose year is over
    ("Để về đích năm 2014, xã Thượng Lộc đã huy động 62 tỷ đồng.", "ntm achieved 2014 Thượng Lộc"),
    ("Để về đích năm 2018, xã Thượng Lộc đã huy động 62 tỷ đồng.", "ntm target 2018 Thượng Lộc"),
    ("Theo kế hoạch, năm 2015 xã Thượng Lộc phải về đích nông thôn mới nhưng đến nay mới đạt 15 tiêu chí. Cùng cảnh ngộ, xã Vượng Lộc dù được tỉnh chọn làm điểm vẫn lỡ hẹn.", "ntm not_achieved 2015 Thượng Lộc, ntm not_achieved - Vượng Lộc"),
    ("Theo kế hoạch, năm 2018 xã Thượng Lộc phải về đích nông thôn mới nhưng đến nay mới đạt 15 tiêu chí.", "ntm target 2018 Thượng Lộc"),
    ("Thượng Lộc, Vượng Lộc là hai xã bãi ngang, chưa biết bao giờ mới đạt chuẩn nông thôn mới.", "ntm not_achieved - Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc là xã bãi ngang, chưa biết bao giờ mới có đường.", ""),
    # what came of it for the subject behind, or for the town whose communes are counted
    ("Sau 3 năm được công nhận xã nông thôn mới, diện mạo xã Thượng Lộc đã đổi thay.", "ntm recognized - Thượng Lộc"),
    ("Sau 3 năm xây dựng nông thôn mới, diện mạo xã Thượng Lộc đã đổi thay.", ""),
    ("Thị xã Hồng Lĩnh đã có 100% số xã về đích và đang hoàn thiện hồ sơ đề nghị công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.", "ntm eligible - Hồng Lĩnh"),
    ("Thị xã Hồng Lĩnh đã có 100% số xã về đích và đang hoàn thiện hồ sơ đề nghị công nhận thêm 2 xã nông thôn mới.", ""),
    # all criteria, which wait for the word; who is recognised for the standard just named
    ("Sau hơn 5 năm, xã Thượng Lộc đã đạt 19/19 tiêu chí và đang chờ UBND tỉnh công nhận.", "ntm eligible - Thượng Lộc"),
    ("Sau hơn 5 năm, xã Thượng Lộc đã đạt 18/19 tiêu chí và đang chờ UBND tỉnh cấp vốn.", ""),
    ("Thượng Lộc là xã kiểu mẫu đầu tiên của tỉnh, được công nhận từ cuối năm 2016.", "ntm_model recognized 2016 Thượng Lộc"),
    ("Thượng Lộc là xã kiểu mẫu đầu tiên của tỉnh; xã Vượng Lộc được công nhận nông thôn mới từ cuối năm 2016.", "ntm_model achieved - Thượng Lộc, ntm recognized 2016 Vượng Lộc"),
    # a bracket with the year that closes a claim, or with what a commune is today
    ("Xã Thượng Lộc về đích nông thôn mới năm 2015, khép lại hành trình đưa Can Lộc thành huyện nông thôn mới đầu tiên của tỉnh (2016).", "ntm achieved 2015 Thượng Lộc, ntm achieved 2016 Can Lộc"),
    ("Xã Thượng Lộc (nay thuộc xã Mỹ Lộc), Vượng Lộc và Thiên Lộc là 3 xã đạt chuẩn nông thôn mới năm 2015.", "ntm achieved 2015 Thượng Lộc Vượng Lộc Thiên Lộc"),
    # a first sentence is a headline only where it stands alone
    ("Phường Đậu Liêu được công nhận đạt chuẩn đô thị văn minh năm 2016. Hai xã Thượng Lộc, Vượng Lộc đã đạt chuẩn nông thôn mới.", "urban_civilized recognized 2016 Đậu Liêu, ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Công nhận các xã đạt chuẩn nông thôn mới năm 2016.\nHuyện tổ chức lễ. Hai xã Thượng Lộc, Vượng Lộc đạt chuẩn nông thôn mới.", "ntm recognized 2016 Thượng Lộc Vượng Lộc"),
    # a plan goes on with the year that is not over, not with one that is
    ("Nghị quyết đề ra mục tiêu đến năm 2020, huyện Can Lộc đạt chuẩn nông thôn mới. Trước mắt, năm 2018, xã Thượng Lộc hoàn thành kiểu mẫu; xã Vượng Lộc hoàn thành nâng cao.", "ntm target 2020 Can Lộc, ntm_model target 2018 Thượng Lộc, ntm_advanced target 2018 Vượng Lộc"),
    ("Nghị quyết đề ra mục tiêu đến năm 2020, huyện Can Lộc đạt chuẩn nông thôn mới. Trước đó, năm 2016, xã Thượng Lộc hoàn thành kiểu mẫu.", "ntm target 2020 Can Lộc, ntm_model achieved 2016 Thượng Lộc"),
    # two decisions in one sentence; a syllable of a name is no word of a plan
    ("UBND tỉnh ban hành Quyết định số 33/QĐ-UBND công nhận xã Thượng Lộc, huyện Can Lộc đạt chuẩn nông thôn mới nâng cao và Quyết định số 34/QĐ-UBND công nhận xã Thạch Đài, huyện Thạch Hà đạt chuẩn nông thôn mới năm 2016.", "ntm_advanced recognized - Thượng Lộc, ntm recognized 2016 Thạch Đài"),
    ("UBND tỉnh công nhận xã An Thạnh Trung, huyện Chợ Mới đạt chuẩn nông thôn mới năm 2016.", "ntm recognized 2016 An Thạnh Trung"),
    ("Huyện yêu cầu có đường thì xã Thượng Lộc mới đạt chuẩn nông thôn mới.", "ntm target - Thượng Lộc"),
    # what is recognised and what is aimed at next
    ("Huyện Can Lộc là huyện đầu tiên hoàn thành nông thôn mới, được Thủ tướng công nhận vào năm 2015 và đang hướng tới huyện nông thôn mới kiểu mẫu năm 2020.", "ntm recognized 2015 Can Lộc, ntm_model target 2020 Can Lộc"),
    ("Xã nông thôn mới nâng cao: xã Thượng Lộc đang hoàn thiện các tiêu chí.", "ntm_advanced target - Thượng Lộc"),
    ("Xã nông thôn mới nâng cao: xã Thượng Lộc chưa hoàn thành các tiêu chí.", "ntm_advanced not_achieved - Thượng Lộc"),
    # lists of a report
    ("Kết quả xây dựng nông thôn mới.\nXã đăng ký năm 2018: 02 xã (Thượng Lộc, Vượng Lộc).", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Kết quả xây dựng nông thôn mới.\nXã đăng ký nuôi bò năm 2018: 02 xã (Thượng Lộc, Vượng Lộc).", ""),
    ("Tỉnh có 15 xã đạt chuẩn nông thôn mới, được UBND tỉnh cấp bằng công nhận; tiêu biểu như Thượng Lộc, Vượng Lộc (Can Lộc).", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Tỉnh có 15 xã đạt chuẩn nông thôn mới; nhiều xã làm đường hoa như Thượng Lộc, Vượng Lộc (Can Lộc).", ""),
    ("UBND huyện sẽ đề nghị công nhận xã Thượng Lộc đạt chuẩn nông thôn mới vào năm 2019.", "ntm target 2019 Thượng Lộc"),
    ("UBND huyện đề nghị công nhận xã Thượng Lộc đạt chuẩn nông thôn mới năm 2016.", "ntm eligible 2016 Thượng Lộc"),
    # what the South calls it; certificates; the same year
    ("Xã Thượng Lộc vừa ra mắt xã nông thôn mới. Trước đó, huyện đã có 2 xã ra mắt nông thôn mới là Vượng Lộc và Mỹ Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc vừa ra mắt hợp tác xã. Trước đó, xã Vượng Lộc ra mắt câu lạc bộ nông thôn mới.", ""),
    ("Năm 2014, xã Thượng Lộc đã về đích nông thôn mới. Xã Vượng Lộc thì đến giữa năm 2016 mới được cấp bằng.", "ntm achieved 2014 Thượng Lộc, ntm recognized 2016 Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, xã Vượng Lộc cùng năm.", "ntm achieved 2014 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, xã Vượng Lộc cùng năm làm đường hoa.", "ntm achieved 2014 Thượng Lộc"),
    ("Danh sách các xã đạt chuẩn nông thôn mới huyện Can Lộc năm 2014: Thượng Lộc, Vượng Lộc.", "ntm achieved 2014 Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới năm 2014, huyện Can Lộc năm 2014.", "ntm achieved 2014 Thượng Lộc Can Lộc"),
    # provinces, each with its year; what came of it for the one commune that was looked at
    ("Năm 2015, tỉnh Đồng Nai được Thủ tướng công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới, sau đó là Hà Nam (năm 2016), Hưng Yên (2016).", "ntm recognized 2015 Đồng Nai, ntm recognized 2016 Hà Nam Hưng Yên"),
    ("Năm 2015, 20 xã được công nhận đạt chuẩn nông thôn mới, sau đó tỉnh học tập Hà Nam (năm 2016), Hưng Yên (2016).", ""),
    ("Đoàn thẩm định kiểm tra tại xã Thượng Lộc. Kết quả, đoàn thống nhất đề nghị tỉnh công nhận xã đạt chuẩn nông thôn mới trong năm 2016.", "ntm eligible 2016 Thượng Lộc"),
    ("Đoàn thẩm định kiểm tra tại xã Thượng Lộc và xã Vượng Lộc. Kết quả, đoàn bàn cách công nhận xã đạt chuẩn nông thôn mới.", ""),
    # who is left, whose recognition is put off, and who followed in the same year; a purpose that time has not judged
    ("Huyện đã có 21/22 xã đạt chuẩn nông thôn mới. Xã duy nhất chưa về đích là Thượng Lộc.", "ntm not_achieved - Thượng Lộc"),
    ("Huyện đã có 21/22 xã đạt chuẩn nông thôn mới. Xã duy nhất chưa có chợ là Thượng Lộc.", ""),
    ("Năm 2015, xã Thượng Lộc được công nhận đạt chuẩn nông thôn mới. Cùng đợt, xã Vượng Lộc bị hoãn công nhận do nợ tiêu chí môi trường.", "ntm recognized 2015 Thượng Lộc, ntm not_achieved - Vượng Lộc"),
    ("Đến cuối năm 2015, xã Thượng Lộc đã cán đích nông thôn mới. Cùng năm, Vượng Lộc và Mỹ Lộc cũng được UBND tỉnh Hà Tĩnh công nhận.", "ntm achieved 2015 Thượng Lộc, ntm recognized 2015 Vượng Lộc Mỹ Lộc"),
    ("Đến cuối năm 2015, xã Thượng Lộc đã có chợ. Cùng năm, Vượng Lộc và Mỹ Lộc cũng được UBND tỉnh Hà Tĩnh khen.", ""),
    ("Để hoàn thành mục tiêu về đích nông thôn mới vào cuối năm 2017, xã Thượng Lộc đang làm nhiều công trình.", "ntm target 2017 Thượng Lộc"),
    # standards in the cells of a plan, under their years
    ("Kế hoạch xã đạt chuẩn nông thôn mới giai đoạn 2018-2019\nXã | 2018 | 2019\nThượng Lộc | Đạt chuẩn | Nâng cao\nMỹ Lộc | Nâng cao | -", "ntm target 2018 Thượng Lộc, ntm_advanced target 2019 Thượng Lộc, ntm_advanced target 2018 Mỹ Lộc"),
    ("Các xã đạt chuẩn nông thôn mới\nXã | 2015 | 2016\nThượng Lộc | Đạt chuẩn | Nâng cao\nMỹ Lộc | - | Đạt chuẩn", "ntm achieved 2015 Thượng Lộc, ntm_advanced achieved 2016 Thượng Lộc, ntm achieved 2016 Mỹ Lộc"),
    # who waits for recognition in the next sentence; a day to be kept; the field of a standard, and a bracket behind it
    ("Các xã Thượng Lộc, Vượng Lộc hoàn thành 19/19 tiêu chí. Các xã này đang lập hồ sơ đề nghị công nhận.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc hoàn thành 19/19 tiêu chí. Các xã này đang lập hồ sơ vay vốn.", ""),
    ("Xã Thượng Lộc phấn đấu đón bằng công nhận đạt chuẩn nông thôn mới vào ngày 2/9/2018.", "ntm target 2018 Thượng Lộc"),
    ("Xã Thượng Lộc họp vào ngày 2/9/2016 bàn việc phấn đấu đón bằng công nhận đạt chuẩn nông thôn mới.", "ntm target - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu về lĩnh vực giáo dục và văn hóa năm 2016.", "ntm_model achieved 2016 Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới kiểu mẫu và làm xong đường vào các thôn năm 2016.", "ntm_model achieved - Thượng Lộc"),
    ("Can Lộc trở thành huyện nông thôn mới đầu tiên của miền Trung (2016).", "ntm achieved 2016 Can Lộc"),
    ("Can Lộc trở thành huyện nông thôn mới đầu tiên của miền Trung (2016 ha cam).", "ntm achieved - Can Lộc"),
    # a decision that only set the criteria; the year in which all of them were met; years of something else
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới theo Quyết định số 5/2017/QĐ-UBND ngày 2/3/2017 của UBND tỉnh ban hành bộ tiêu chí.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới theo Quyết định số 5/QĐ-UBND ngày 2/3/2017 của UBND tỉnh.", "ntm recognized 2017 Thượng Lộc"),
    ("Xã Thượng Lộc năm 2015 hoàn thành 19/19 tiêu chí. Xã Thượng Lộc đã về đích nông thôn mới.", "ntm achieved 2015 Thượng Lộc"),
    ("Xã Thượng Lộc năm 2015 hoàn thành 18/19 tiêu chí. Xã Thượng Lộc đã về đích nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Huyện xếp lịch xây dựng nông thôn mới: năm 2018: xã Thượng Lộc, xã Vượng Lộc; năm 2019: xã Mỹ Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc, ntm target 2019 Mỹ Lộc"),
    ("Huyện xếp lịch đăng cai hội thao: năm 2018: xã Thượng Lộc, xã Vượng Lộc; năm 2019: xã Mỹ Lộc.", ""),
]  # fmt: skip

AUTHORITIES = [
    ("Chủ tịch UBND tỉnh Hà Tĩnh vừa ký quyết định công nhận 13 xã đạt chuẩn nông thôn mới. Các xã được công nhận đợt này gồm: Thượng Lộc, Vượng Lộc.", ["Chủ tịch UBND tỉnh Hà Tĩnh"] * 2),
    ("UBND tỉnh Hà Tĩnh vừa họp về đường sá. Các xã được công nhận đạt chuẩn nông thôn mới đợt này gồm: Thượng Lộc, Vượng Lộc.", [None, None]),
    ("Thị xã Hồng Lĩnh và huyện Can Lộc phấn đấu đạt chuẩn nông thôn mới.", [None, None]),
    ("UBND huyện Can Lộc công nhận thôn Đông Phong (xã Thượng Lộc) đạt chuẩn kiểu mẫu.", ["UBND huyện Can Lộc"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected


@pytest.mark.parametrize(("text", "expected"), AUTHORITIES)
def test_whose_decision_it_was(read: Read, text: str, expected: list[str | None]) -> None:
    assert [one.get("authority") for one in read("attainment", text, scope="443")] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [  # what became of several communes has not what they had, and they have not what it aims at
        (
            "Bốn xã Đại Sơn, Hiến Sơn, Mỹ Sơn và Trù Sơn (huyện Đô Lương cũ, Nghệ An) nhập thành xã Bạch Hà. Cả bốn xã cũ đều đạt chuẩn nông thôn mới.",
            ["Đại Sơn achieved", "Hiến Sơn achieved", "Mỹ Sơn achieved", "Trù Sơn achieved"],
        ),
        (
            "Xã Bạch Hà (Nghệ An) được hợp nhất từ 3 xã Đại Sơn, Hiến Sơn và Mỹ Sơn, đều đã đạt chuẩn nông thôn mới.",
            ["Đại Sơn achieved", "Hiến Sơn achieved", "Mỹ Sơn achieved"],
        ),
        (
            "Xã Bạch Hà (Nghệ An) được hợp nhất từ 3 xã Đại Sơn, Hiến Sơn và Mỹ Sơn, đã đạt chuẩn nông thôn mới.",
            ["Bạch Hà achieved"],
        ),
        (
            "Xã Bạch Hà (Nghệ An) họp. Xã Đại Sơn cũ đạt chuẩn nông thôn mới năm 2019. Mục tiêu của xã là năm 2028 về đích nông thôn mới.",
            ["Đại Sơn achieved", "Bạch Hà target"],
        ),
    ],
)
def test_what_became_of_several(read: Read, text: str, told: list[str]) -> None:
    found = read("attainment", text, published="2025-11-06")
    assert sorted(f"{a['unit_name']} {a['status']}" for a in found) == sorted(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [  # what is told of the others, what something is done for, and whom nobody means
        ("Huyện có 9/14 xã đạt chuẩn nông thôn mới. Các xã còn lại: 2 xã đạt 15 tiêu chí (Thượng Lộc, Vượng Lộc).", []),
        ("Hội đồng công nhận 2 xã đạt chuẩn nông thôn mới. Các xã gồm: Thượng Lộc, Vượng Lộc.", ["Thượng Lộc recognized", "Vượng Lộc recognized"]),
        ("Huyện tập trung chỉ đạo để cuối năm 2018 xã Thượng Lộc về đích nông thôn mới.", ["Thượng Lộc target"]),
        ("Đây là cơ sở để năm 2017 xã Thượng Lộc được công nhận nông thôn mới.", ["Thượng Lộc recognized"]),
        ("Năm 2020, xã Thượng Lộc phấn đấu về đích nông thôn mới. Huyện yêu cầu không để xã đã đạt chuẩn tụt tiêu chí.", ["Thượng Lộc target"]),
    ],
)  # fmt: skip
def test_others_purposes_and_nobody(read: Read, text: str, told: list[str]) -> None:
    found = read("attainment", text, scope="443", published="2018-04-20")
    assert sorted(f"{a['unit_name']} {a['status']}" for a in found) == sorted(told)
