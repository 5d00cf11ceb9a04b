"""What money is allotted to, owed for and counted by: communes of this year's list, parts of a debt, groups of communes by districts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[dict[str, Any]]]

REACHED = [  # (text of 2017-08-07, status and year of each unit)
    # communes that money is for, or that are to come true within this year, are not there yet; those that are rewarded are
    ("Tỉnh vừa cấp 12 tỷ đồng cho 3 xã về đích trong năm 2017. Cụ thể gồm: xã Thượng Lộc 4 tỷ đồng; Vượng Lộc, Mỹ Lộc 8 tỷ đồng.", "target 2017 Thượng Lộc Vượng Lộc Mỹ Lộc"),
    ("Tỉnh đã bổ sung 12 tỷ đồng cho 2 xã Thượng Lộc, Vượng Lộc (huyện Can Lộc) đạt chuẩn nông thôn mới trong năm 2017.", "target 2017 Thượng Lộc Vượng Lộc"),
    ("Tỉnh thưởng 2 tỷ đồng cho 2 xã về đích năm 2017 là Thượng Lộc và Vượng Lộc.", "achieved 2017 Thượng Lộc Vượng Lộc"),
    ("Tỉnh vừa cấp 12 tỷ đồng cho 2 xã về đích năm 2016 là Thượng Lộc và Vượng Lộc.", "achieved 2016 Thượng Lộc Vượng Lộc"),
    ("Huyện có 7 xã đạt chuẩn; các xã Thượng Lộc, Vượng Lộc về đích trong năm 2017.", "target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện có 7 xã đạt chuẩn; các xã Thượng Lộc, Vượng Lộc đã về đích trong năm 2017.", "achieved 2017 Thượng Lộc Vượng Lộc"),
    # what the next sentence says of all of them
    ("Huyện có 2 xã đạt chuẩn năm 2017 là Thượng Lộc, Vượng Lộc. Được biết 2 xã này đã đăng ký hoàn thành 19/19 tiêu chí xây dựng nông thôn mới.", "registered 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã đạt chuẩn năm 2017 là Thượng Lộc, Vượng Lộc. Hai xã trên dự kiến hoàn thành 19 tiêu chí vào tháng 11.", "target 2017 Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã đạt chuẩn năm 2015 là Thượng Lộc, Vượng Lộc. Hai xã này phấn đấu đạt nâng cao.", "achieved 2015 Thượng Lộc Vượng Lộc, target - Thượng Lộc Vượng Lộc"),
    ("Huyện có 2 xã đạt chuẩn năm 2017 là Thượng Lộc, Vượng Lộc. Các xã khác đăng ký hoàn thành 19 tiêu chí.", "achieved 2017 Thượng Lộc Vượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REACHED)
def test_who_has_reached_it(read: Read, text: str, expected: str) -> None:
    told: dict[str, list[str]] = {}
    for a in read("attainment", text, scope="443", published="2017-08-07"):
        told.setdefault(f"{a['status']} {a.get('year') or '-'}", []).append(a["unit_name"])
    assert ", ".join(" ".join((said, *names)) for said, names in told.items()) == expected


MEASURED = [  # (text, indicator of each figure)
    # a sentence or list goes on with the money, or the debt, of the one before
    ("Tỉnh vừa phân bổ 12 tỷ đồng cho các xã. Cụ thể gồm: xã Thượng Lộc (huyện Can Lộc) 4 tỷ đồng; Vượng Lộc, Mỹ Lộc 8 tỷ đồng.", "funding funding funding"),
    ("Ngân sách huyện hỗ trợ các xã làm đường. Theo đó, xã Thượng Lộc được 800 triệu đồng, xã Mỹ Lộc 600 triệu đồng.", "funding funding"),
    ("Tin vắn\n\nTỉnh đã thông báo vốn hỗ trợ cho các xã:\n- Thượng Lộc: 4,5 tỷ đồng;\n- Mỹ Lộc: 6,2 tỷ đồng.", "funding funding"),
    ("Xã còn nợ 20 tỷ đồng. Trong đó, tiền xây trụ sở 4 tỷ đồng, trường mầm non 6 tỷ đồng.", "other other other"),
    ("Tin vắn\n\nCác khoản nợ của xã gồm:\n- Xây trụ sở: 4,5 tỷ đồng;\n- Đường trục xã: 3,8 tỷ đồng.", "other other"),
    ("Xã còn nợ 20 tỷ đồng. Trong đó, ngân sách tỉnh đã bố trí 4 tỷ đồng.", "other funding"),
    ("Xã bố trí 20 tỷ đồng trả nợ. Trong đó, vốn đầu tư xây trụ sở 4 tỷ đồng.", "other funding"),
    ("Xã làm đường. Theo đó, giá cát 800 nghìn đồng.", "other"),
    # communes that reached it and owe; dossiers
    ("Có 147 xã đạt chuẩn (chiếm 62,5%) nợ đọng.", "communes_ntm"),
    ("Có 147 xã nợ đọng.", "other"),
    ("Tỉnh đã nhận hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới nâng cao của 4 xã.", "other"),
    ("Tỉnh đã công nhận đạt chuẩn nông thôn mới nâng cao 4 xã.", "communes_ntm_advanced"),
    # a group by criteria, and its parts by districts
    ("Tỉnh Hà Tĩnh còn 7 xã đạt ở nhóm thấp (tức chỉ đạt từ 7-9 tiêu chí). Trong đó, huyện Can Lộc nhiều nhất với 4 xã; Nghi Xuân 1 xã.", "communes_by_criteria communes_by_criteria communes_by_criteria"),
    ("Tỉnh Hà Tĩnh có 8 xã ở mức thấp, mới đạt 4 - 6 tiêu chí.", "communes_by_criteria"),
    ("Tỉnh Hà Tĩnh có 50 xã đạt chuẩn. Trong đó, huyện Can Lộc có 21 xã, 2 thị trấn.", "communes_ntm communes_total other"),
    ("Tỉnh Hà Tĩnh có 50 xã làm đường. Trong đó, huyện Can Lộc nhiều nhất với 4 xã.", "communes_total communes_total"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_what_is_measured(read: Read, text: str, expected: str) -> None:
    found = read("figure", text, scope="42", published="2017-08-07")
    assert " ".join(f["indicator"] for f in found) == expected


def test_a_headline_has_the_status_of_its_text(read: Read) -> None:
    text = "Cuối năm 2018, công nhận 17 xã nông thôn mới\n\nDự kiến, đến cuối năm 2018, tỉnh có 17 xã được công nhận đạt chuẩn nông thôn mới."
    assert [f["status"] for f in read("figure", text, scope="42", published="2017-08-07")] == ["forecast", "forecast"]


def test_whose_communes_are_counted_is_none(read: Read) -> None:
    text = "Nhiều nhất là xã Yên Hoa; Chiêm Hóa 1 xã là Bình Nhân. Xã Chiêm Hóa mới thành lập."
    codes = [p["code"] for p in read("place", text, scope="08", published="2023-07-22") if p["name"] == "Chiêm Hóa"]
    assert codes == ["073", "02287"]
