"""Those who signed up and what they came to; those who still meet all criteria; communes of a kind, and those that fall short."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

Read = Callable[..., list[dict[str, Any]]]

ATTAINMENTS = [
    ("Đến nay, 2 trong số 4 xã đăng ký xây dựng nông thôn mới nâng cao năm 2019 đã hoàn thành đủ 19 tiêu chí, gồm Thượng Lộc và Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("Có 2/4 xã đăng ký nông thôn mới nâng cao năm 2019 hoàn thành các tiêu chí. Đó là Thượng Lộc và Vượng Lộc.", "ntm_advanced achieved - Thượng Lộc Vượng Lộc"),
    ("2 trong 4 xã đăng ký về đích năm 2019 là Thượng Lộc và Vượng Lộc chưa hoàn thành 19 tiêu chí.", "ntm not_achieved 2019 Thượng Lộc Vượng Lộc"),
    ("Hai xã đăng ký về đích năm 2019 là Thượng Lộc và Vượng Lộc vẫn chưa đạt chuẩn.", "ntm not_achieved 2019 Thượng Lộc Vượng Lộc"),
    ("Hai xã đăng ký về đích năm 2022 là Thượng Lộc và Vượng Lộc đã hoàn thành các tiêu chí.", "ntm registered 2022 Thượng Lộc Vượng Lộc"),
    ("Hai xã đăng ký về đích năm 2020 là Thượng Lộc và Vượng Lộc đã hoàn thành 15 tiêu chí.", "ntm registered 2020 Thượng Lộc Vượng Lộc"),
    ("Hai xã đăng ký về đích năm 2020 là Thượng Lộc và Vượng Lộc đã hoàn thành tiêu chí thu nhập.", "ntm registered 2020 Thượng Lộc Vượng Lộc"),
    ("Hai xã đăng ký về đích năm 2020 là Thượng Lộc và Vượng Lộc đang hoàn thành các tiêu chí.", "ntm registered 2020 Thượng Lộc Vượng Lộc"),
    ("3 xã chưa hoàn thành 19 tiêu chí là Thượng Lộc, Vượng Lộc và Tùng Lộc.", "ntm not_achieved - Thượng Lộc Vượng Lộc Tùng Lộc"),
    ("Chỉ có 2 xã giữ vững 19/19 tiêu chí, gồm Thượng Lộc và Vượng Lộc.", "ntm achieved - Thượng Lộc Vượng Lộc"),
    ("Có 2 xã duy trì đủ 19 tiêu chí (Thượng Lộc, Vượng Lộc).", ""),
    ("Xã Thượng Lộc quyết tâm giữ vững 19 tiêu chí.", ""),
    ("Các xã duy trì 19 tiêu chí, trong đó xã Thượng Lộc làm tốt nhất.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ATTAINMENTS)
def test_what_they_came_to(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, published="2020-11-20", scope="443")) == expected


FIGURES = [
    ("Có 2/4 xã đăng ký nông thôn mới nâng cao năm 2019 hoàn thành các tiêu chí.", ["communes_ntm_advanced achieved"]),
    ("Hai xã đăng ký về đích năm 2019 vẫn chưa đạt chuẩn.", ["communes_ntm not_achieved"]),
    ("Hai xã đăng ký về đích năm 2019 đang hoàn thành các tiêu chí.", ["communes_ntm registered"]),
    ("Huyện có 5 xã đăng ký hoàn thành 19 tiêu chí.", ["communes_by_criteria registered 19"]),
    ("Cùng với các xã chưa cán đích, 5 xã đăng ký về đích năm 2020 đang dồn sức làm đường.", ["communes_ntm registered"]),
    ("Các xã chưa cán đích gồm 5 xã vùng cao và 2 xã ven sông.", ["communes_ntm not_achieved"] * 2),
    ("Các xã chưa đạt chuẩn nông thôn mới gồm: 5 xã vùng cao, 2 xã ven sông.", ["communes_ntm not_achieved"] * 2),
    ("Nhiều chỉ tiêu không đạt kế hoạch: lương thực 2.687 tấn, 2 xã về đích.", ["communes_ntm achieved"]),
    ("Hiện 4 xã còn 3 tiêu chí chưa đạt chuẩn.", ["communes_by_criteria achieved"]),
    # of a kind
    ("Có 12 xã vùng đặc biệt khó khăn đạt chuẩn nông thôn mới.", ["communes_ntm achieved"]),
    ("Có 12/14 xã thuộc vùng dân tộc thiểu số và miền núi đạt 19 tiêu chí nông thôn mới.", ["communes_by_criteria achieved 19"]),
    ("Có 12 xã thuộc địa bàn khó khăn đạt từ 15 đến 18 tiêu chí.", ["communes_by_criteria achieved 15"]),
    ("Có 12 xã vùng đặc biệt khó khăn được vay vốn.", ["other achieved"]),
    ("Huyện có 12 xã thuộc vùng dân tộc thiểu số, trong đó 3 xã đạt chuẩn.", ["other achieved", "communes_ntm achieved"]),
    ("Huyện có 17 xã đặc biệt khó khăn thì 12 xã chưa đạt chuẩn.", ["other achieved", "communes_ntm not_achieved"]),
    # parts of those that fall short
    ("Còn 9 xã chưa đạt chuẩn, trong đó có 4 xã đạt từ 15 - 18 tiêu chí.", ["communes_ntm not_achieved", "communes_by_criteria achieved 15"]),
    ("Còn 9 xã chưa đạt chuẩn (4 xã đạt 15 tiêu chí).", ["communes_ntm not_achieved", "communes_by_criteria achieved 15"]),
    ("Còn 9 xã chưa đạt chuẩn, trong đó 4 xã biên giới.", ["communes_ntm not_achieved", "communes_ntm not_achieved"]),
    ("Còn 9 xã chưa đạt chuẩn, trong đó 4 xã có đường xấu.", ["communes_ntm not_achieved", "other achieved"]),
    ("Còn 9 xã chưa đạt chuẩn, trong đó 4 xã có đường xấu, 5 xã thu nhập thấp.", ["communes_ntm not_achieved"] * 3),
    ("Có 9 xã đạt chuẩn, trong đó 4 xã biên giới.", ["communes_ntm achieved"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_communes_that_are_counted(read: Read, text: str, expected: list[str]) -> None:
    found = read("figure", text, published="2020-11-20", scope="443")
    communes = [f for f in found if f["measure"].startswith("xã")]
    having = [f" {f['condition']['value']}" if f.get("condition") else "" for f in communes]
    assert [f"{f['indicator']} {f['status']}{more}" for f, more in zip(communes, having, strict=True)] == expected
