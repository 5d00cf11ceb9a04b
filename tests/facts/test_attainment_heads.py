"""Attainments under a standard that heads its clause or its point, of those that were not put forward, of a district over its communes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ROWS = [
    # the standard heads its clause, its sentence or its point
    ("Về mục nông thôn mới nâng cao: 02 xã, gồm Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("a) Xã đạt chuẩn: có thêm Thượng Lộc, Vượng Lộc. Lũy kế 21 xã.\nb) Xã nâng cao: có thêm Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm_advanced achieved - Mỹ Lộc"),
    ("b) Xã nâng cao: tăng thêm 2 xã là Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Xã nâng cao tính đến nay có 12 xã, trong đó có xã Thượng Lộc, xã Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("c) Xã kiểu mẫu: chưa có xã nào. Xã Thượng Lộc đăng ký năm 2018.", "ntm_model registered 2018 Thượng Lộc"),
    ("c) Xã kiểu mẫu: chưa có xã nào. Xã Thượng Lộc làm xong nhà văn hóa năm 2016.", ""),
    ("c) Xã kiểu mẫu: chưa có.", ""),
    ("c) Vườn kiểu mẫu: có thêm 2 vườn ở xã Thượng Lộc.", ""),
    ("b) Xã nâng cao thu nhập: có thêm Thượng Lộc, Vượng Lộc.", ""),
    ("b) Xã nâng cao: các xã còn lúng túng về hồ sơ, nhất là Thượng Lộc, Vượng Lộc.", ""),
    ("Trong thành phần nâng cao: tỉnh kiểm tra hồ sơ của xã Thượng Lộc.", ""),
    # each part of a plan has its status and its year
    ("Tỉnh giao chỉ tiêu nông thôn mới năm 2018 cho các huyện. Phần xã đạt chuẩn có 2 xã: Thượng Lộc, Vượng Lộc; phần xã nâng cao, 1 xã: Mỹ Lộc.", "ntm target 2018 Thượng Lộc Vượng Lộc, ntm_advanced target 2018 Mỹ Lộc"),
    ("Tỉnh tổng kết nông thôn mới năm 2016. Phần xã đạt chuẩn có 2 xã: Thượng Lộc, Vượng Lộc; phần xã nâng cao, 1 xã: Mỹ Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc, ntm_advanced achieved - Mỹ Lộc"),
    ("a) Xã đạt chuẩn: trình công nhận 1 xã, gồm Thượng Lộc.\nb) Xã nâng cao: có thêm Vượng Lộc, Mỹ Lộc.", "ntm eligible - Thượng Lộc, ntm_advanced achieved - Vượng Lộc Mỹ Lộc"),
    ("2.3. Mức độ đạt chuẩn\na) Xã nâng cao: có thêm Vượng Lộc, Mỹ Lộc.", "ntm_advanced achieved - Vượng Lộc Mỹ Lộc"),
    # lists of those that met all criteria
    ("[1] Các xã đạt 19/19 tiêu chí trong năm 2016: Thượng Lộc, Vượng Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Danh sách các xã hoàn thành 19 tiêu chí: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Những xã hoàn thành 19/19 tiêu chí đợt này: Thượng Lộc, Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Các xã đạt 15/19 tiêu chí: Thượng Lộc, Vượng Lộc.", ""),
    ("Nhóm xã đạt 19/19 tiêu chí (5 xã), nhóm đạt 15 - 18 tiêu chí có Thượng Lộc, Vượng Lộc.", ""),
    ("Các xã đạt 19/19 tiêu chí: 2 xã (Thượng Lộc, Vượng Lộc).", ""),
    ("Các xã đạt 19/19 tiêu chí phải giữ vững kết quả, gồm: giao thông, thủy lợi, trường học.", ""),
    # those that were not put forward, each with why, and those that are still without
    ("Thẩm định 3 xã, trình công nhận đạt chuẩn nông thôn mới 1 xã, gồm Thượng Lộc; 2 xã không trình, lý do: Vượng Lộc chưa đạt 01 tiêu chí; Mỹ Lộc người dân chưa hài lòng.", "ntm eligible - Thượng Lộc, ntm not_achieved - Vượng Lộc Mỹ Lộc"),
    ("Đủ điều kiện trình công nhận đạt chuẩn nông thôn mới 1 xã là Thượng Lộc; 2 xã không đủ: Vượng Lộc thiếu trạm y tế; Mỹ Lộc thiếu trường.", "ntm eligible - Thượng Lộc, ntm not_achieved - Vượng Lộc Mỹ Lộc"),
    ("Huyện có 11/16 xã đạt chuẩn nông thôn mới; 2 xã còn “trắng” (Vượng Lộc, Mỹ Lộc) đều ở vùng cao.", "ntm not_achieved - Vượng Lộc Mỹ Lộc"),
    ("Huyện có 11/16 xã đạt chuẩn nông thôn mới; 2 xã còn trắng hợp tác xã (Vượng Lộc, Mỹ Lộc) được hỗ trợ.", ""),
    ("Huyện trình công nhận 1 xã đạt chuẩn nông thôn mới là Thượng Lộc; 2 xã còn lại: Vượng Lộc đạt 15 tiêu chí; Mỹ Lộc đạt 13 tiêu chí.", "ntm eligible - Thượng Lộc"),
    ("Huyện có 11/16 xã đạt chuẩn nông thôn mới; 2 xã bị trả hồ sơ vay vốn (Vượng Lộc, Mỹ Lộc).", ""),
    # a district that aims at it, whatever its communes have
    ("Huyện Can Lộc 19/20 xã, đặt mục tiêu hết năm 2018 thành huyện đạt chuẩn.", "ntm target 2018 Can Lộc"),
    ("- Huyện Can Lộc hiện có 14/20 xã đạt chuẩn, theo Đề án phấn đấu là huyện nông thôn mới vào năm 2020.", "ntm target 2020 Can Lộc"),
    ("Huyện Can Lộc hiện có 14/16 xã đạt chuẩn, phấn đấu năm 2018 có thêm 2 xã đạt chuẩn.", ""),
    ("Huyện Can Lộc có 8/16 xã đạt chuẩn, mỗi xã phấn đấu có 1 khu dân cư kiểu mẫu vào năm 2018.", ""),
    ("Huyện Can Lộc chưa bảo đảm tỷ lệ xã đạt chuẩn.", ""),
    # who recognised it, in a bracket behind
    ("Huyện Can Lộc hoàn thành nhiệm vụ xây dựng nông thôn mới (Thủ tướng Chính phủ công nhận năm 2016).", "ntm recognized 2016 Can Lộc"),
    ("Xã Thượng Lộc đạt chuẩn nông thôn mới (UBND tỉnh công nhận năm 2016).", "ntm recognized 2016 Thượng Lộc"),
    ("Huyện Can Lộc hoàn thành xây dựng nông thôn mới (đang trình Thủ tướng công nhận).", "ntm eligible - Can Lộc"),
    ("Trường ở xã Thượng Lộc đạt chuẩn quốc gia (Bộ Giáo dục công nhận năm 2016).", ""),
    # a plan that is put right
    ("Tỉnh thống nhất điều chỉnh huyện Can Lộc về đích năm 2020 (trước đây là 2018).", "ntm target 2020 Can Lộc"),
    ("Xã Thượng Lộc đã điều chỉnh quy hoạch, về đích năm 2016.", "ntm achieved 2016 Thượng Lộc"),
    # what goes on with a decision
    ("UBND tỉnh vừa ban hành quyết định công nhận xã nông thôn mới kiểu mẫu năm 2016. Theo đó, tỉnh công nhận 2 xã, gồm Thượng Lộc và Vượng Lộc.", "ntm_model recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Tỉnh công bố quyết định về xã nông thôn mới nâng cao năm 2016. Được biết, theo quyết định này, tỉnh công nhận 10 xã, trong đó huyện Can Lộc có 2 xã là Thượng Lộc và Vượng Lộc.", "ntm_advanced recognized 2016 Thượng Lộc Vượng Lộc"),
    ("Tỉnh công bố quyết định về xã nông thôn mới nâng cao năm 2016. Dịp này, tỉnh công nhận 5 xã đạt tiêu chí quốc gia về y tế, trong đó huyện Can Lộc có 2 xã là Thượng Lộc và Vượng Lộc.", ""),
    # a district without its name registers its communes
    ("Về nông thôn mới, năm 2018 huyện chúng tôi đăng ký Thượng Lộc, Vượng Lộc; đề nghị tỉnh bố trí vốn.", "ntm registered 2018 Thượng Lộc Vượng Lộc"),
    ("Về nông thôn mới, năm 2018 huyện chúng tôi đăng ký mở lớp ở Thượng Lộc, Vượng Lộc.", ""),
    # the parts of a list that is weighed, and a head with times
    ("Danh sách 3 xã xin ý kiến Hội đồng: về nông thôn mới nâng cao có xã Thượng Lộc, Vượng Lộc; xã nông thôn mới kiểu mẫu là xã Mỹ Lộc.", "ntm_advanced eligible - Thượng Lộc Vượng Lộc, ntm_model eligible - Mỹ Lộc"),
    ("Số xã nâng cao: đầu nhiệm kỳ chỉ có Thượng Lộc, bây giờ có thêm Vượng Lộc, Mỹ Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Sản phẩm nâng cao: đầu năm chỉ có Thượng Lộc làm, nay có Mỹ Lộc.", ""),
    # a number that is put right
    ("Báo cáo ghi năm 2016 huyện có 3 xã đạt chuẩn nông thôn mới, chưa đúng. Thực tế chỉ có 2 xã là Thượng Lộc, Vượng Lộc.", "ntm achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện có 3 xã làm đường hoa. Thực tế chỉ có 2 xã là Thượng Lộc, Vượng Lộc.", ""),
    # the year behind the label of a point, and what is said of all behind a dash
    ("3. Không đạt kế hoạch: Năm 2016 tỉnh giao 5 xã đạt chuẩn nông thôn mới, thực hiện 3 xã; 02 xã không hoàn thành là Thượng Lộc và Mỹ Lộc.", "ntm not_achieved 2016 Thượng Lộc Mỹ Lộc"),
    ("Các xã Thượng Lộc, Mỹ Lộc đạt chuẩn nông thôn mới - đều có quyết định công nhận.", "ntm recognized - Thượng Lộc Mỹ Lộc"),
    ("Các xã Thượng Lộc, Mỹ Lộc đạt chuẩn nông thôn mới, đều đang làm hồ sơ kiểu mẫu.", "ntm achieved - Thượng Lộc Mỹ Lộc, ntm_model eligible - Thượng Lộc Mỹ Lộc"),
    # up to a time of all, which dates none
    ("Lũy kế đến hết năm 2016, tỉnh có 62/71 xã đạt chuẩn nông thôn mới; huyện Can Lộc hoàn thành nhiệm vụ xây dựng nông thôn mới.", "ntm achieved - Can Lộc"),
    ("Trong năm 2016, huyện Can Lộc hoàn thành nhiệm vụ xây dựng nông thôn mới.", "ntm achieved 2016 Can Lộc"),
    ("Lũy kế 5 xã, trong đó năm 2016 có xã Thượng Lộc đạt chuẩn nông thôn mới.", "ntm achieved 2016 Thượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443")) == expected
