"""What a panel takes for a whole unit: no village of it, not some of its households, no criteria of another standard."""

from __future__ import annotations

import pytest

from ntm_extract.panel import Indicator, build
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document

SIZES = {name: Indicator("state", unit, is_size=True) for name, unit in (("households", "household"), ("villages", "count"), ("population", "person"), ("area", "ha"))}
OTHERS = {"roads": Indicator("sum", "km"), "poor_households": Indicator("burden", "household"), "criteria_met": Indicator("", "count")}
HEAD = "Phú Lộc vào cuộc\n\nXã Phú Lộc, huyện Tân Phú, tỉnh Đồng Nai đang xây dựng nông thôn mới. "


def told(extractor: Extractor, sentence: str) -> dict[str, int]:
    """The cells of xã Phú Lộc in 2016 out of an article of that year."""
    document = Document(doc_id="a", text=HEAD + sentence, published="2016-07-06")
    made = build([(document, extractor.extract(document).records)], extractor.gazetteer.units, "commune", SIZES | OTHERS, by_article=True)
    return {column: int(cell.value) for key, cells in made.cells.items() if (key.unit, key.year) == ("26152", 2016) for column, cell in cells.items()}


@pytest.mark.parametrize("sentence", [
    "Ở ấp Thọ Lâm, ông Hai kể chuyện làm đường. Cả ấp có 316 hộ.", "Năm 2016, thôn chia 312 hộ thành 9 tổ tự quản.", "Nay làng chỉ còn 9 hộ nghèo.",
    "Ấp Thọ Lâm của xã Phú Lộc có 158 hộ.", "Ấp Thọ Lâm (xã Phú Lộc) có 54 hộ nghèo.", "Đầu năm 2016, xã giúp 31 hộ nghèo ở ấp Thọ Lâm.", "Ở ấp Thọ Lâm còn 12 hộ nghèo.",
])  # fmt: skip
def test_a_figure_of_a_village_is_none_of_its_commune(extractor: Extractor, sentence: str) -> None:
    assert told(extractor, sentence) == {}


@pytest.mark.parametrize(("sentence", "cells"), [
    ("Cả xã có 1.104 hộ, trong đó ấp Thọ Lâm đông nhất.", {"households": 1104}), ("Xã có 12 ấp, 1.106 hộ với 4.893 nhân khẩu.", {"villages": 12, "households": 1106, "population": 4893}),
    ("Cả ấp góp công làm đường. Toàn xã còn 62 hộ nghèo.", {"poor_households": 62}), ("Ở ấp Thọ Lâm, bà Lan cho biết xã còn 62 hộ nghèo.", {"poor_households": 62}),
    ("Xã có diện tích tự nhiên 3.402 ha, chia làm 6 ấp.", {"area": 3402, "villages": 6}),
])  # fmt: skip
def test_a_figure_of_the_commune_beside_a_village(extractor: Extractor, sentence: str, cells: dict[str, int]) -> None:
    assert told(extractor, sentence) == cells


@pytest.mark.parametrize("sentence", [
    "Đã có 142 hộ hiến đất mở đường.", "Toàn xã mới có 1.280/1.742 hộ dùng nước máy.", "Chợ xã có 136 hộ thuê quầy.", "Đến nay, 11/14 ấp đã có đường bê tông.",
    "Cả xã còn 21 hộ phải ở nhờ.", "Cả xã có 398 ha đất canh tác.", "Xã vận động 64 hộ xây hố rác.",
])  # fmt: skip
def test_some_of_them_are_not_all(extractor: Extractor, sentence: str) -> None:
    assert told(extractor, sentence).keys().isdisjoint(["households", "villages", "area", "households_remaining"])


def test_criteria_of_a_higher_standard_are_others(extractor: Extractor) -> None:
    assert told(extractor, "Năm 2016, xã Phú Lộc đạt 14/15 tiêu chí nâng cao.") == {}
    assert told(extractor, "Năm 2016, xã Phú Lộc đạt 14/19 tiêu chí.") == {"criteria_met": 14}
    assert told(extractor, "Năm 2016, xã Phú Lộc chỉ còn 13/19 tiêu chí.") == {"criteria_met": 13}


@pytest.mark.parametrize("sentence", [
    "Ông Năm ba lần hiến đất: năm 2016 làm 3 km đường.", "Nhà ông Hai làm 2 km đường trong năm 2016.", "Năm 2016, hợp tác xã có 38 thành viên, làm 3 km đường.",
    "“Năm nay, nhà tôi làm 1 km đường, tốn cả công lẫn của”, chị Lan kể.", "Năm 2016, một hộ tự làm 1 km đường.",
])  # fmt: skip
def test_what_a_person_or_a_firm_does_is_not_done_by_the_commune(extractor: Extractor, sentence: str) -> None:
    assert told(extractor, sentence) == {}


@pytest.mark.parametrize("sentence", ["Ông Lê Văn Bình, Chủ tịch UBND xã, cho biết năm 2016 đã làm 3 km đường.", "- Ông Khuyến: Năm 2016, làm 3 km đường.", "Bà con góp công, năm 2016 làm 3 km đường.", "“Năm 2016, chúng tôi làm 3 km đường”, Chủ tịch UBND xã nói.", "“Năm 2016, tôi chỉ đạo làm 3 km đường”, ông nói."])
def test_who_speaks_for_the_commune_tells_of_it(extractor: Extractor, sentence: str) -> None:
    assert told(extractor, sentence) == {"roads": 3}


def test_a_figure_has_no_time_of_another(extractor: Extractor) -> None:
    """ "Từ 6 tiêu chí năm 2016, xã lên 14 tiêu chí": nothing says that it had 14 in 2016."""
    assert told(extractor, "Từ chỗ chỉ có 6 tiêu chí năm 2016, xã lên 14 tiêu chí.") == {"criteria_met": 6}
