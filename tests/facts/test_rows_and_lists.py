"""Communes in rows with a decision each, in lists behind brackets and in front of their district: who reached what, and the
time and kind of their count. Half of the rows read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told
from figure_lines import told as times

Read = Callable[..., list[dict[str, Any]]]

ROWS = [  # (text of 2025-07-02, units by standard, status and year)
    # each row has its year or its decision, which recognises
    ("Danh sách xã đạt chuẩn nông thôn mới huyện Can Lộc:\n1. Thượng Lộc, năm 2013, Quyết định số 3379/QĐ-UBND ngày 26/12/2013\n2. Vượng Lộc, năm 2015, Quyết định số 1693/QĐ-UBND ngày 27/7/2015", "ntm recognized 2013 Thượng Lộc, ntm recognized 2015 Vượng Lộc"),
    ("Danh sách xã đạt chuẩn nông thôn mới huyện Can Lộc\n- Xã Thượng Lộc (Quyết định số 3379/QĐ-UBND ngày 26/12/2013)\n- Xã Vượng Lộc", "ntm recognized 2013 Thượng Lộc, ntm achieved - Vượng Lộc"),
    ("Danh sách xã đăng ký đạt chuẩn nông thôn mới huyện Can Lộc:\n1. Thượng Lộc, năm 2026\n2. Vượng Lộc, năm 2027", "ntm registered 2026 Thượng Lộc, ntm registered 2027 Vượng Lộc"),
    ("Danh sách hộ nghèo huyện Can Lộc:\n1. Thượng Lộc, năm 2013, Quyết định số 3379/QĐ-UBND\n2. Vượng Lộc, năm 2015", ""),
    ("Danh sách xã đạt chuẩn nông thôn mới huyện Can Lộc:\n1. Thượng Lộc, năm 2013, làm 12 km đường\n2. Vượng Lộc, năm 2015, hiến 3 ha đất", ""),
    # a heading that names no standard leaves it to the sentence before
    ("Đến hết năm 2024, huyện Can Lộc đã công nhận 12 xã đạt chuẩn nông thôn mới; bình quân đạt 15,2 tiêu chí/xã.\nDanh sách một số xã:\n1. Thượng Lộc, năm 2013\n2. Vượng Lộc, năm 2015", "ntm recognized 2013 Thượng Lộc, ntm recognized 2015 Vượng Lộc"),
    ("Đến hết năm 2024, huyện Can Lộc đã công nhận 12 xã đạt chuẩn nông thôn mới; có 24 khu dân cư được công nhận đạt chuẩn.\nCụ thể như sau:\n1. Thượng Lộc, năm 2013", "ntm recognized 2013 Thượng Lộc"),
    ("Đến hết năm 2024, huyện Can Lộc làm 12 km đường.\nDanh sách một số xã:\n1. Thượng Lộc, năm 2013\n2. Vượng Lộc, năm 2015", ""),
    # lists behind a bracket with several decisions, and as many more with those before
    ("UBND tỉnh Hà Tĩnh đã công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2024 (các Quyết định 2950, 2951, 2952, 2953) là Thượng Lộc, Vượng Lộc.", "ntm_advanced recognized 2024 Thượng Lộc Vượng Lộc"),
    ("UBND tỉnh Hà Tĩnh đã công nhận xã Mỹ Lộc đạt chuẩn nông thôn mới kiểu mẫu năm 2024 và 2 xã đạt chuẩn nông thôn mới nâng cao năm 2024 là Thượng Lộc, Vượng Lộc.", "ntm_model recognized 2024 Mỹ Lộc, ntm_advanced recognized 2024 Thượng Lộc Vượng Lộc"),
    ("Xã Mỹ Lộc đạt chuẩn nông thôn mới kiểu mẫu năm 2024 và 2 xã đạt chuẩn nông thôn mới nâng cao năm 2024 là Thượng Lộc, Vượng Lộc.", "ntm_model achieved 2024 Mỹ Lộc, ntm_advanced achieved 2024 Thượng Lộc Vượng Lộc"),
    # districts tell their share in sentences of their own
    ("UBND tỉnh Hà Tĩnh công nhận 5 xã đạt chuẩn nông thôn mới. Huyện Can Lộc có 2 xã là Thượng Lộc và Mỹ Lộc; huyện Lộc Hà có 1 xã là Hồng Lộc. Các xã còn lại gồm: Thạch Long (huyện Thạch Hà); Phù Lưu (huyện Lộc Hà).", "ntm recognized - Thượng Lộc Mỹ Lộc Hồng Lộc Thạch Long Phù Lưu"),
    ("UBND tỉnh Hà Tĩnh công nhận 5 xã đạt chuẩn nông thôn mới. Huyện Can Lộc có 2 xã là Thượng Lộc và Mỹ Lộc. Các xã còn lại gồm: Thạch Long (huyện Thạch Hà) cùng một số xã của huyện Lộc Hà.", "ntm recognized - Thượng Lộc Mỹ Lộc Thạch Long"),
    ("UBND tỉnh Hà Tĩnh công nhận 5 xã đạt chuẩn nông thôn mới. Huyện Can Lộc có 2 xã khó khăn là Thượng Lộc và Mỹ Lộc.", ""),
    ("UBND tỉnh Hà Tĩnh công nhận 5 xã đạt chuẩn nông thôn mới. Huyện Can Lộc có 2 xã làm đường là Thượng Lộc và Mỹ Lộc; huyện Lộc Hà có 1 xã là Hồng Lộc.", ""),
    ("Hội đồng thẩm định xét, công nhận xã đạt chuẩn nông thôn mới năm 2024 họp sáng 13/4. Các thành viên thống nhất đề nghị Chủ tịch UBND tỉnh công nhận 2 xã. Trong đó, huyện Can Lộc có 2 xã là Thượng Lộc và Mỹ Lộc.", "ntm eligible 2024 Thượng Lộc Mỹ Lộc"),
    ("Can Lộc có thêm hai xã đạt chuẩn nông thôn mới\n\nHội đồng thẩm định xét, công nhận xã đạt chuẩn nông thôn mới năm 2024 họp sáng 13/4. Các thành viên thống nhất đề nghị Chủ tịch UBND tỉnh công nhận 22 xã. Huyện Can Lộc có 2 xã là Thượng Lộc và Mỹ Lộc.", "ntm eligible 2024 Thượng Lộc Mỹ Lộc"),
    ("Hội đồng họp sáng 13/4. Các thành viên thống nhất đề nghị Chủ tịch UBND tỉnh công nhận 2 xã. Huyện Can Lộc làm 12 km đường ở Thượng Lộc và Mỹ Lộc.", ""),
    ("UBND tỉnh Hà Tĩnh công nhận 5 xã đạt chuẩn nông thôn mới; còn 3 xã chưa đạt. Huyện Can Lộc có 2 xã là Thượng Lộc và Mỹ Lộc.", ""),
    # the standard that a sentence is about
    ("Về nông thôn mới nâng cao, UBND tỉnh đã có quyết định công nhận 2 xã đạt chuẩn năm 2024, gồm Thượng Lộc, Mỹ Lộc.", "ntm_advanced recognized 2024 Thượng Lộc Mỹ Lộc"),
    ("Về nông thôn mới nâng cao, huyện còn chậm. UBND tỉnh đã có quyết định công nhận 2 xã đạt chuẩn nông thôn mới năm 2024, gồm Thượng Lộc, Mỹ Lộc.", "ntm recognized 2024 Thượng Lộc Mỹ Lộc"),
    # the list is of those that have so many criteria, not of all that signed up
    ("Trong 5 xã đăng ký xây dựng nông thôn mới nâng cao năm 2024, đến nay mới có 2 xã hoàn thành đủ 18 tiêu chí, gồm Thượng Lộc, Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("5 xã đăng ký xây dựng nông thôn mới nâng cao năm 2024 gồm Thượng Lộc, Vượng Lộc, Mỹ Lộc, Thiên Lộc và Khánh Lộc.", "ntm_advanced registered 2024 Thượng Lộc Vượng Lộc Mỹ Lộc Thiên Lộc Khánh Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_rows_and_lists(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2025-07-02", scope="443")) == expected


COUNTS = [  # (text of 2016-07-02, indicator, status and time of each figure)
    ("UBND tỉnh công nhận ba xã Thượng Lộc, Vượng Lộc, Mỹ Lộc đạt chuẩn nông thôn mới năm 2015.", "communes_ntm achieved 2015-01-01..2015-12-31"),
    ("UBND tỉnh công nhận hai xã Thượng Lộc và Vượng Lộc, huyện Can Lộc đạt chuẩn nông thôn mới kiểu mẫu năm 2015.", "communes_ntm_model achieved 2015-01-01..2015-12-31"),
    ("Ba xã Thượng Lộc, Vượng Lộc, Mỹ Lộc đạt 15 tiêu chí, được công nhận từ năm 2015.", "communes_by_criteria achieved"),
    # whom something is asked of and whom somebody looks at are there
    ("Huyện chỉ đạo UBND 3 xã nói trên chuẩn bị lễ công bố.", "other achieved"),
    ("Huyện chỉ đạo 3 xã đạt chuẩn nông thôn mới trong năm 2017.", "communes_ntm target 2017-01-01..2017-12-31"),
    ("Đoàn kiểm tra tiến độ và kế hoạch năm 2017 tại 12 xã của huyện.", "other achieved"),
    ("Huyện sẽ kiểm tra tiến độ và kế hoạch năm 2017 tại 12 xã.", "other target 2017-01-01..2017-12-31"),
    ("Phấn đấu trong tháng 12, tỉnh thẩm định hồ sơ tại 5 xã.", "other target 2016-12-01..2016-12-31"),
    ("Trong tháng 6, tỉnh thẩm định hồ sơ tại 5 xã.", "other achieved 2016-06-01..2016-06-30"),
    # those that are left
    ("Hai công trình còn lại chưa hoàn thành.", "other not_achieved"),
    ("Hai công trình còn lại đã hoàn thành.", "other achieved"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_counts_of_lists(read: Read, text: str, expected: str) -> None:
    found = read("figure", text, published="2016-07-02", scope="443")
    assert [f"{f['indicator']} {line}" for f, line in zip(found, times(found), strict=True)] == [expected]


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("Nợ nhiều nhất là 4 địa phương: Can Lộc, Thạch Hà, Lộc Hà, Nghi Xuân.", "exact"),
        ("Mỗi hộ được vay nhiều nhất 3 con bò.", "at_most"),
    ],
)
def test_who_has_most_bounds_nothing(read: Read, text: str, modifier: str) -> None:
    assert [f["modifier"] for f in read("figure", text, scope="42")] == [modifier]
