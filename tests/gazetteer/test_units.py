"""Units over time: what existed on a day, under whom, and what it is today."""

from __future__ import annotations

from datetime import date

import pytest

from ntm_extract.data import data_dir
from ntm_extract.folding import key
from ntm_extract.gazetteer.check import check
from ntm_extract.gazetteer.units import Units


@pytest.fixture(scope="module")
def units() -> Units:
    return Units.load(data_dir("gazetteers") / "units")


@pytest.mark.parametrize(
    ("name", "day", "codes"),
    [
        ("Thượng Lộc", "2017-08-07", {"18478"}),
        ("Thượng Lộc", "2025-08-01", set()),
        ("Hà Tây", "2008-07-31", {"28", "23725"}),
        ("Hà Tây", "2008-08-02", {"23725"}),  # no province any more; a commune of Gia Lai bears the name
        ("Lộc Hà", "2006-12-31", set()),
        ("Lộc Hà", "2010-01-01", {"448"}),
        ("Bắc Kạn", "2025-06-30", {"06", "058"}),
        ("TP.HCM", "2017-08-07", {"79"}),
        ("TP.HCM", "2026-01-01", {"79"}),
        ("Mù Cang Chải", "2017-08-07", {"137", "04456"}),  # the gazetteer of that day writes "Mù Căng Chải"
        ("Sà Phìn", "2018-08-07", {"00736"}),  # "Xà Phìn" there until June 2025
        ("Xà Phìn", "2018-08-07", {"00736"}),
        ("Đạ M'Rông", "2016-08-07", {"24859"}),  # "Đạ M' Rong"
        ("Huổi Lếnh", "2005-08-07", set()),  # another sound: "Huổi Lếch" then
        ("Nông Thôn Mới", "2017-08-07", set()),
        ("Cổ Nhuế", "2013-12-27", {"00616"}),  # one commune, then the wards Cổ Nhuế 1 and 2
        ("Cổ Nhuế", "2013-12-29", set()),
        ("Hữu Dương", "2008-06-01", {"16891"}),  # under the water of a reservoir since 2009
        ("Hữu Dương", "2009-06-01", set()),
    ],
)
def test_named(units: Units, name: str, day: str, codes: set[str]) -> None:
    found = {u.code for u in units.named(key(name), date.fromisoformat(day))}
    assert found == codes


@pytest.mark.parametrize(
    ("code", "day", "within"),
    [
        ("18478", "2017-08-07", ("443", "42")),
        ("18484", "2026-01-01", ("42",)),
        ("443", "2017-08-07", ("42",)),
        ("42", "2017-08-07", ()),
        ("04930", "2007-06-14", ("152", "17")),  # Yên Bình: of Lương Sơn, Hòa Bình, until Hà Nội took it
        ("04930", "2010-06-14", ("276", "01")),
        ("10009", "2007-06-14", ("276", "28")),  # Hạ Bằng: of Thạch Thất in Hà Tây
        ("nothing", "2017-08-07", ()),
    ],
)
def test_within(units: Units, code: str, day: str, within: tuple[str, ...]) -> None:
    assert units.within(code, date.fromisoformat(day)) == within


@pytest.mark.parametrize(
    ("code", "today"),
    [
        ("18478", {"18484"}),
        ("49", {"48"}),
        ("42", {"42"}),
        ("443", {"18406", "18418", "18436", "18466", "18481", "18484"}),
        ("536", {"21548"}),  # an island: huyện Lý Sơn, đặc khu Lý Sơn
    ],
)
def test_today(units: Units, code: str, today: set[str]) -> None:
    assert {u.code for u in units.current(units.versions(code)[0])} == today


def test_every_unit_leads_to_today(units: Units) -> None:
    """But for seventeen communes, most of them under the water of a reservoir, of which the registry does not say who took over their land."""
    lost = [u for u in units.items if not units.current(u)]
    assert {u.code for u in lost if u.parent == "072"} == {"02224", "02236", "02257", "02272", "02278"}  # Na Hang, 2006
    assert {u.code for u in lost if u.parent in ("396", "418")} == {"15613", "15616", "15625", "16888", "16891", "16894", "16897"}  # Thường Xuân 2008, Tương Dương 2009
    assert len(lost) == 17
    assert all(u.valid_to is not None and u.valid_to < date(2012, 1, 1) for u in lost)


@pytest.mark.parametrize(("day", "communes"), [("2006-06-01", 10845), ("2010-06-01", 11105), ("2017-08-07", 11162), ("2025-07-01", 3321)])
def test_how_many_there_were(units: Units, day: str, communes: int) -> None:
    assert sum(u.level == "commune" and u.alive(date.fromisoformat(day)) for u in units.items) == communes


@pytest.mark.parametrize(
    ("code", "day", "label"),
    [
        ("75", "2026-04-29", "tỉnh Đồng Nai"),
        ("18820", "2015-04-10", "xã Kỳ Trinh"),  # of a district that was split on the next day
        ("18820", "2015-04-11", "phường Kỳ Trinh"),
        ("28435", "2012-05-01", "thị trấn Cai Lậy"),
        ("75", "2026-04-30", "thành phố Đồng Nai"),
        ("26116", "2025-06-30", "thị trấn Tân Phú"),
        ("26116", "2025-07-01", "xã Tân Phú"),
        ("26116", "2026-05-01", "phường Tân Phú"),
        ("26368", "2026-05-01", "phường Long Thành"),
        ("26119", "2026-05-01", "xã Đak Lua"),  # most communes of the city stayed communes
    ],
)
def test_what_it_was_called(units: Units, code: str, day: str, label: str) -> None:
    unit = units.at(code, date.fromisoformat(day))
    assert unit is not None
    assert unit.label == label


def test_the_tables_hold() -> None:
    assert check(data_dir("gazetteers")) == []
