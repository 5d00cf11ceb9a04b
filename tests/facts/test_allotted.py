"""What money is allotted to, owed for and counted by: communes of this year's list, parts of a debt, groups of communes by districts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attainment_lines import told

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
    # units that came before another: in a sentence of its own, and not those that only did another thing before it
    ("Tỉnh công nhận xã Thượng Lộc hoàn thành 19 tiêu chí nông thôn mới.\nĐây là xã điểm của tỉnh và là xã thứ ba sau xã Vượng Lộc, Mỹ Lộc đạt được mục tiêu này.", "recognized - Thượng Lộc, achieved - Vượng Lộc Mỹ Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới. Đây là xã thứ hai của huyện, sau Vượng Lộc, đạt danh hiệu này.", "achieved - Thượng Lộc Vượng Lộc"),
    ("Xã Thượng Lộc về đích nông thôn mới. Đây là xã thứ hai của huyện, sau Vượng Lộc, làm đường hoa.", "achieved - Thượng Lộc"),
    ("Xã Thượng Lộc phấn đấu về đích nông thôn mới.\nĐây là xã thứ hai của huyện sau Vượng Lộc đạt được điều này.", "target - Thượng Lộc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REACHED)
def test_who_has_reached_it(read: Read, text: str, expected: str) -> None:
    assert told(read("attainment", text, scope="443", published="2017-08-07"), "status") == expected


MEASURED = [  # (text, indicator of each figure)
    # a sentence or list goes on with the money, or the debt, of the one before
    ("Tỉnh vừa phân bổ 12 tỷ đồng cho các xã. Cụ thể gồm: xã Thượng Lộc (huyện Can Lộc) 4 tỷ đồng; Vượng Lộc, Mỹ Lộc 8 tỷ đồng.", "funding funding funding"),
    ("Ngân sách huyện hỗ trợ các xã làm đường. Theo đó, xã Thượng Lộc được 800 triệu đồng, xã Mỹ Lộc 600 triệu đồng.", "funding funding"),
    ("Tin vắn\n\nTỉnh đã thông báo vốn hỗ trợ cho các xã:\n- Thượng Lộc: 4,5 tỷ đồng;\n- Mỹ Lộc: 6,2 tỷ đồng.", "funding funding"),
    ("Xã còn nợ 20 tỷ đồng. Trong đó, tiền xây trụ sở 4 tỷ đồng, trường mầm non 6 tỷ đồng.", "other other other"),
    ("Tin vắn\n\nCác khoản nợ của xã gồm:\n- Xây trụ sở: 4,5 tỷ đồng;\n- Đường trục xã: 3,8 tỷ đồng.", "other other"),
    ("Xã còn nợ 20 tỷ đồng. Trong đó, ngân sách tỉnh đã bố trí 4 tỷ đồng.", "other funding"),
    ("Xã bố trí 20 tỷ đồng trả nợ. Trong đó, vốn đầu tư xây trụ sở 4 tỷ đồng.", "funding funding"),
    ("Xã làm đường. Theo đó, giá cát 800 nghìn đồng.", "other"),
    # communes that reached it and owe; dossiers
    ("Có 147 xã đạt chuẩn (chiếm 62,5%) nợ đọng.", "communes_ntm"),
    ("Có 147 xã nợ đọng.", "other"),
    ("Tỉnh đã nhận hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới nâng cao của 4 xã.", "other"),
    ("Tỉnh đã công nhận đạt chuẩn nông thôn mới nâng cao 4 xã.", "communes_ntm_advanced"),
    ("Tỉnh đã đánh giá mức độ đạt chuẩn nông thôn mới nâng cao năm 2016 đối với 4 xã này.", "other"),
    ("Sau thẩm định, tỉnh công nhận 4 xã đạt chuẩn nông thôn mới nâng cao.", "communes_ntm_advanced"),
    # who receives a sum contributes none
    ("Tỉnh trao phần thưởng là công trình trị giá 3 tỷ đồng cho Đảng bộ và nhân dân xã.", "funding"),
    ("Nhân dân góp ngày công trị giá 3 tỷ đồng.", "community_contribution"),
    # a group by criteria, and its parts by districts
    ("Tỉnh Hà Tĩnh còn 7 xã đạt ở nhóm thấp (tức chỉ đạt từ 7-9 tiêu chí). Trong đó, huyện Can Lộc nhiều nhất với 4 xã; Nghi Xuân 1 xã.", "communes_by_criteria communes_by_criteria communes_by_criteria"),
    ("Tỉnh Hà Tĩnh có 8 xã ở mức thấp, mới đạt 4 - 6 tiêu chí.", "communes_by_criteria"),
    ("Tỉnh Hà Tĩnh có 50 xã đạt chuẩn. Trong đó, huyện Can Lộc có 21 xã, 2 thị trấn.", "communes_ntm communes_total other"),
    ("Tỉnh Hà Tĩnh có 50 xã làm đường. Trong đó, huyện Can Lộc nhiều nhất với 4 xã.", "other communes_total"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_what_is_measured(read: Read, text: str, expected: str) -> None:
    found = read("figure", text, scope="42", published="2017-08-07")
    assert " ".join(f["indicator"] for f in found) == expected


WORKS = [  # (text, indicator, status and scope of each length)
    # how wide it was is so, whatever is planned; its length is that of the road; the commune it leads to is not whose it is
    ("Xã Thượng Lộc quyết tâm mở đường trục, đoạn từ chợ đến xã Vượng Lộc từ rộng 2,5m lên thành 5,5m, dài 1.170m.", "other achieved 18478, other target 18478, roads target 18478"),
    ("Xã Thượng Lộc nâng cấp mương giáp ranh xã Vượng Lộc, rộng từ 0,6 m lên 1,2 m, tổng chiều dài 900 m.", "other achieved 18478, other achieved 18478, canals achieved 18478"),
    ("Xã Thượng Lộc đào ao rộng 30 m, dài 50 m.", "other achieved 18478, other achieved 18478"),
    ("Xã Thượng Lộc xây cầu qua kênh rộng 3 m, dài 24 m.", "other achieved 18478, other achieved 18478"),
    ("Sau chuyến đi đến xã Vượng Lộc, đoàn thấy 3 km đường đã xong.", "roads achieved 18427"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WORKS)
def test_how_wide_and_long(read: Read, text: str, expected: str) -> None:
    found = read("figure", text, scope="443", published="2017-08-07")
    assert ", ".join(f"{f['indicator']} {f['status']} {f['scope']}" for f in found) == expected


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Tỉnh cấp vốn: xã Thượng Lộc (huyện Can Lộc) 4 tỷ đồng; Vượng Lộc, Mỹ Lộc (huyện Can Lộc) 8 tỷ đồng.", ["18478", None]),
        ("Tỉnh cấp vốn: xã Thượng Lộc (huyện Can Lộc) 4 tỷ đồng; xã Vượng Lộc (huyện Can Lộc) 8 tỷ đồng.", ["18478", "18427"]),
    ],
)  # fmt: skip
def test_a_sum_of_two_communes_is_of_neither(read: Read, text: str, scopes: list[str | None]) -> None:
    assert [f.get("scope") for f in read("figure", text, scope="42", published="2017-08-07")] == scopes


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Ngân sách đề án nông thôn mới giai đoạn 2009 đến 2011 trên 40 tỷ đồng.", ("2009-01-01", "2011-12-31")),
        ("Kinh phí thực hiện chương trình nông thôn mới giai đoạn 2016-2020 của huyện là 400 tỷ đồng.", ("2016-01-01", "2020-12-31")),
        ("Trong chương trình nông thôn mới giai đoạn 2016-2020, xã được cấp 4 tỷ đồng.", None),
        ("Xã huy động vốn, chương trình nông thôn mới giai đoạn 2016-2020 có 12 xã.", None),
    ],
)  # fmt: skip
def test_the_stage_of_a_programme_is_that_of_its_money(read: Read, text: str, period: tuple[str, str] | None) -> None:
    found = read("figure", text, scope="443", published="2017-08-07")[0].get("period")
    assert (found and (found["start"], found["end"])) == period


def test_a_headline_has_the_status_of_its_text(read: Read) -> None:
    text = "Cuối năm 2018, công nhận 17 xã nông thôn mới\n\nDự kiến, đến cuối năm 2018, tỉnh có 17 xã được công nhận đạt chuẩn nông thôn mới."
    assert [f["status"] for f in read("figure", text, scope="42", published="2017-08-07")] == ["forecast", "forecast"]


def test_whose_communes_are_counted_is_none(read: Read) -> None:
    text = "Nhiều nhất là xã Yên Hoa; Chiêm Hóa 1 xã là Bình Nhân. Xã Chiêm Hóa mới thành lập."
    codes = [p["code"] for p in read("place", text, scope="08", published="2023-07-22") if p["name"] == "Chiêm Hóa"]
    assert codes == ["073", "02287"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ngày 21 và 22 tháng 02 năm 2017, Đoàn thẩm định của tỉnh tổ chức hội nghị thẩm định hồ sơ các xã.", "2017-02-21"),
        ("Từ ngày 6 đến ngày 10 tháng 2, Đoàn thẩm định của tỉnh làm việc tại huyện Can Lộc.", "2017-02-06"),
        ("Ngày 21 tháng 2 và ngày 5 tháng 3, Đoàn thẩm định của tỉnh làm việc tại huyện Can Lộc.", "2017-02-21"),
    ],
)
def test_days_of_a_month_that_is_written_out(read: Read, text: str, date: str | None) -> None:
    assert [m.get("date") for m in read("meeting", text, scope="42", published="2017-08-07")][:1] == [date]
