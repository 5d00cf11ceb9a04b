"""Attainments told of others than those before them: behind a semicolon, with all criteria but no decision, with papers under way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # each line has its own year
    ("Các xã đạt chuẩn nông thôn mới:\nNăm 2013: Xuân Lộc\nNăm 2014: Thiên Lộc, Vượng Lộc\nNăm 2015: Mỹ Lộc.", "ntm achieved 2013 Xuân Lộc, ntm achieved 2014 Thiên Lộc Vượng Lộc, ntm achieved 2015 Mỹ Lộc"),
    ("Các xã đạt chuẩn nông thôn mới: Xuân Lộc năm 2013, Thiên Lộc năm 2014, Vượng Lộc năm 2014.", "ntm achieved 2013 Xuân Lộc, ntm achieved 2014 Thiên Lộc Vượng Lộc"),
    # others that are held against those counted have not reached it
    ("Huyện mới có 2/15 xã đạt chuẩn, nhiều xã như Thượng Lộc, Vượng Lộc chỉ đạt 5 tiêu chí.", ""),
    ("Huyện có 2/15 xã đạt chuẩn, gồm các xã Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    # who is told to reach it aims at it; the standard of a district is no commune's
    ("Nghị quyết của Huyện ủy giao Thượng Lộc về đích trước.", "ntm target - Thượng Lộc"),
    ("Được huyện giao, Thượng Lộc đã về đích trước.", "ntm achieved - Thượng Lộc"),
    ("Thượng Lộc và Vượng Lộc đạt chuẩn nâng cao, qua đó đủ điều kiện đề nghị công nhận huyện nông thôn mới.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Thượng Lộc và Vượng Lộc đủ điều kiện đề nghị công nhận xã nông thôn mới.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    # behind a semicolon several have a verb of their own, with their plural or without
    ("Huyện có 2 xã được công nhận nông thôn mới kiểu mẫu là Thượng Lộc và Vượng Lộc; các xã Mỹ Lộc, Sơn Lộc phấn đấu đạt năm 2020.", "ntm_model recognized - Thượng Lộc Vượng Lộc, ntm_model target 2020 Mỹ Lộc Sơn Lộc"),
    ("Xã Thượng Lộc có 2/6 thôn được công nhận khu dân cư kiểu mẫu là Đông Phong và Nam Sơn; các thôn Anh Hùng, Sơn Bình phấn đấu đạt năm 2020.", "model_village recognized - Đông Phong Nam Sơn, model_village target 2020 Anh Hùng Sơn Bình"),
    ("Huyện có 4 xã được công nhận nông thôn mới là xã Thượng Lộc; xã Vượng Lộc; các xã Mỹ Lộc, Sơn Lộc được thưởng.", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc Sơn Lộc"),
    ("Huyện có 4 xã được công nhận nông thôn mới là Thượng Lộc, Vượng Lộc; các xã Mỹ Lộc, Sơn Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc Mỹ Lộc Sơn Lộc"),
    # a decision on some is none on others that only meet all criteria
    ("Tỉnh có 85 xã đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới; 2 xã cơ bản đạt 19 tiêu chí là Thượng Lộc và Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Tỉnh có 85 xã được công nhận đạt chuẩn. 2 xã đã hoàn thành 19/19 tiêu chí, gồm: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 3 xã được công nhận đạt chuẩn và 2 xã đạt 19 tiêu chí là Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 3 xã được công nhận đạt chuẩn và 2 xã được công nhận nâng cao là Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized - Thượng Lộc Vượng Lộc"),
    # whose papers are under way, of the standard that was just told
    ("Các xã Thượng Lộc, Vượng Lộc đã hoàn thành 19 tiêu chí. Hiện các xã đang hoàn thiện hồ sơ trình tỉnh công nhận.", "ntm eligible - Thượng Lộc Vượng Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc đã hoàn thành 19 tiêu chí nông thôn mới nâng cao. Hiện các xã hoàn thiện hồ sơ trình tỉnh công nhận xã nâng cao.", "ntm_advanced eligible - Thượng Lộc Vượng Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc đã hoàn thành 19 tiêu chí nông thôn mới. Hiện các xã hoàn thiện hồ sơ trình tỉnh công nhận xã nâng cao.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Các xã Thượng Lộc, Vượng Lộc đã hoàn thành 19 tiêu chí nông thôn mới. Hiện các xã đang lập hồ sơ vay vốn.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc đã được công nhận nâng cao, còn xã Vượng Lộc đang làm hồ sơ.", "ntm_advanced recognized - Thượng Lộc, ntm_advanced eligible - Vượng Lộc"),
    ("Xã Thượng Lộc đã được công nhận nâng cao; xã Vượng Lộc đang làm hồ sơ đề nghị công nhận xã đạt chuẩn nông thôn mới.", "ntm_advanced recognized - Thượng Lộc, ntm eligible - Vượng Lộc"),
    # a caption between an announcement and its list; not a line that tells of several itself
    ("Đến nay 2 xã của huyện đã được công nhận đạt chuẩn nông thôn mới.\n\nMột góc xã Mỹ Lộc. Ảnh: H.Đ\n\nĐó là các xã: Thượng Lộc, Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Đến nay 2 xã của huyện đã được công nhận đạt chuẩn nông thôn mới.\n\nNgười dân xã Mỹ Lộc chăm sóc hàng rào.\n\nCụ thể là các xã Thượng Lộc và Vượng Lộc.", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Đến nay 2 xã của huyện đã được công nhận đạt chuẩn nông thôn mới.\n\nNhiều địa phương làm đường hoa.\n\nĐó là các xã Thượng Lộc, Vượng Lộc.", ""),
    ("Đến nay 2 xã của huyện đã được công nhận đạt chuẩn nông thôn mới. Lũ làm ngập đồng. Đó là ở các xã Thượng Lộc, Vượng Lộc.", ""),
    # villages counted before their names: with the names of other units where their commune follows, and by number
    ("Huyện có 3 thôn được công nhận khu dân cư kiểu mẫu gồm: Hội An (Thượng Lộc), Đông Phong (Vượng Lộc), thôn 2 (Mỹ Lộc).", "model_village recognized - Hội An Đông Phong thôn 2"),
    ("Huyện có 3 thôn được công nhận khu dân cư kiểu mẫu, gồm: Đông Phong (xã Thượng Lộc), Nam Sơn (Vượng Lộc) và thôn 5 (Mỹ Lộc).", "model_village recognized - Đông Phong Nam Sơn thôn 5"),
    ("Huyện có 3 thôn được công nhận khu dân cư kiểu mẫu ở Thượng Lộc, Vượng Lộc và 5 thôn làm đường.", ""),
    ("Huyện giúp 3 thôn làm nhà văn hóa gồm: Thượng Lộc, Vượng Lộc, Mỹ Lộc.", ""),
    # of several that lie in a unit, and not of it
    ("Huyện Can Lộc vừa điều chỉnh lộ trình đạt chuẩn nông thôn mới của một số xã.", ""),
    ("Huyện Can Lộc có 18 xã. Huyện vừa điều chỉnh lộ trình đạt chuẩn nông thôn mới của một số xã.", ""),
    ("Tỉnh Hà Tĩnh rà soát kế hoạch đạt chuẩn nông thôn mới của các huyện.", ""),
    ("Xã Thượng Lộc tổng kết việc phấn đấu đạt chuẩn nông thôn mới của các thôn.", ""),
    ("Huyện Can Lộc lùi thời gian về đích nông thôn mới của 2 xã Thượng Lộc, Vượng Lộc sang năm 2020.", "ntm target 2020 Thượng Lộc Vượng Lộc"),
    ("Huyện Can Lộc đề ra mục tiêu về đích nông thôn mới của huyện vào năm 2020.", "ntm target 2020 Can Lộc"),
    ("Huyện Can Lộc đã đạt chuẩn nông thôn mới nhờ đóng góp của các xã.", "ntm achieved - Can Lộc"),
    # villages of which a claim is, behind the commune that asks for it
    ("UBND xã Thượng Lộc đề nghị UBND huyện công nhận đạt chuẩn thôn kiểu mẫu với 2 thôn Đông Phong, Nam Sơn.", "model_village eligible - Đông Phong Nam Sơn"),
    ("Xã Thượng Lộc đề nghị huyện công nhận thôn nông thôn mới kiểu mẫu đối với 2 thôn Đông Phong, Nam Sơn.", "model_village eligible - Đông Phong Nam Sơn"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới với đóng góp của 2 thôn Đông Phong, Nam Sơn.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc phát động xây dựng thôn nông thôn mới kiểu mẫu, người dân thôn Nam Sơn hiến đất.", ""),
    # of those that a sentence counts, in the next of its clauses too
    ("Trong 8 xã đã về đích của huyện thì Thượng Lộc, Vượng Lộc: mỗi xã rớt 1 tiêu chí; Mỹ Lộc, Sơn Lộc: mỗi xã rớt 2 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc Mỹ Lộc Sơn Lộc"),
    ("Trong ba xã đã về đích của huyện thì Thượng Lộc vẫn giữ 19 tiêu chí; Vượng Lộc tụt 2 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Trong 8 xã đã về đích của huyện thì Thượng Lộc, Vượng Lộc giữ 19 tiêu chí; Mỹ Lộc mới đạt 15 tiêu chí.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Huyện có 8 xã đã về đích; Thượng Lộc, Vượng Lộc còn thiếu 2 tiêu chí.", ""),
    # those that had it before, told in brackets; who follows, with a year told apart
    ("Đến nay, huyện có 5 xã được công nhận đạt chuẩn nông thôn mới (trước đó có xã Thượng Lộc, Vượng Lộc).", "ntm recognized - Thượng Lộc Vượng Lộc"),
    ("Huyện vừa có thêm xã Mỹ Lộc đạt chuẩn nông thôn mới (trước đó là xã Thượng Lộc và Vượng Lộc).", "ntm achieved - Mỹ Lộc Thượng Lộc Vượng Lộc"),
    ("Xã Mỹ Lộc đạt chuẩn nông thôn mới (trước đó xã Thượng Lộc đã làm đường).", "ntm achieved - Mỹ Lộc"),
    ("Xã Mỹ Lộc đạt chuẩn nông thôn mới năm 2014; trước đó xã Thượng Lộc có 2 tiêu chí.", "ntm achieved 2014 Mỹ Lộc"),
    ("Xã Mỹ Lộc đạt chuẩn nông thôn mới năm 2014; sau đó xã Thượng Lộc làm đường.", "ntm achieved 2014 Mỹ Lộc"),
    ("Huyện Can Lộc được công nhận huyện nông thôn mới năm 2015; kế đó là huyện Thạch Hà, năm 2016, rồi đến Nghi Xuân năm 2017.", "ntm recognized 2015 Can Lộc, ntm recognized 2016 Thạch Hà, ntm recognized 2017 Nghi Xuân"),
    ("Xã Mỹ Lộc về đích nông thôn mới năm 2013, kế đến là xã Thượng Lộc, năm 2014, rồi Vượng Lộc năm 2015.", "ntm achieved 2013 Mỹ Lộc, ntm achieved 2014 Thượng Lộc, ntm achieved 2015 Vượng Lộc"),
    # what a unit was before, in brackets or between commas, is none of those that reach it
    ("Xã Thượng Lộc (trước đây gồm xã Vượng Lộc và Mỹ Lộc, huyện Can Lộc) đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc (tên cũ là Vượng Lộc, huyện Can Lộc) đạt chuẩn nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
    ("Xã Thượng Lộc, vốn là hai xã Vượng Lộc, Mỹ Lộc nhập lại, đã đạt chuẩn nông thôn mới.", "ntm achieved - Thượng Lộc"),
    ("Xã Thượng Lộc trước đây là xã nghèo, cùng với xã Vượng Lộc đạt chuẩn nông thôn mới năm 2015.", "ntm achieved 2015 Thượng Lộc Vượng Lộc"),
    # a semicolon inside brackets ends no clause
    ("Xã Thượng Lộc (huyện Can Lộc; 19/19 tiêu chí) đã được công nhận đạt chuẩn nông thôn mới; xã Vượng Lộc (15 tiêu chí) chưa đạt.", "ntm recognized - Thượng Lộc, ntm not_achieved - Vượng Lộc"),
    ("Xã Thượng Lộc (huyện Can Lộc) làm đường (2 km; 3 tỷ đồng); đã có 9 xã đạt chuẩn nông thôn mới.", ""),
    # communes counted of several districts are not these
    ("Tỉnh công nhận 15 xã thuộc các huyện: Can Lộc, Thạch Hà, Nghi Xuân đạt chuẩn nông thôn mới kiểu mẫu.", ""),
    ("Các huyện Can Lộc, Thạch Hà đạt chuẩn nông thôn mới nâng cao.", "ntm_advanced achieved - Can Lộc Thạch Hà"),
    # towns are recognised as communes are; those that signed up in all of the province; "trong 7 xã đã về đích có A"
    ("UBND huyện ban hành các Quyết định công nhận 2 thị trấn: Nghèn, Đồng Lộc đạt chuẩn đô thị văn minh năm 2016.", "urban_civilized recognized 2016 Nghèn Đồng Lộc"),
    ("Tỉnh có thêm 4 xã đạt chuẩn nông thôn mới nâng cao, từ 2 xã đăng ký trên toàn tỉnh gồm: Thượng Lộc, Vượng Lộc.", "ntm_advanced registered - Thượng Lộc Vượng Lộc"),
    ("Trong số 7 xã đã về đích nông thôn mới của huyện có xã Thượng Lộc rớt tiêu chí.", "ntm achieved - Thượng Lộc"),
    # "bên cạnh" at the head of a sentence says "besides", elsewhere where something lies
    ("Bên cạnh xã Mỹ Lộc, xã Thượng Lộc và Vượng Lộc (Can Lộc) cũng đạt chuẩn nông thôn mới năm 2015.", "ntm achieved 2015 Mỹ Lộc Thượng Lộc Vượng Lộc"),
    ("Tỉnh có nhiều mô hình. Bên cạnh Nghi Xuân, các huyện Can Lộc, Thạch Hà của Hà Tĩnh cũng phấn đấu về đích nông thôn mới năm 2020.", "ntm target 2020 Nghi Xuân Can Lộc Thạch Hà"),
    ("Xã Thượng Lộc nằm bên cạnh xã Mỹ Lộc, đạt chuẩn nông thôn mới năm 2014.", "ntm achieved 2014 Thượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected
