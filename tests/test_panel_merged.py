"""Units of a panel that were merged, split, renamed or given a new code: what is carried along their lineage, and what is not."""

from __future__ import annotations

from datetime import date

import pytest
from panels import D2017, D2025, INDICATORS, Y2016, attainment, extents, figure, panel, values

from ntm_extract.panel import build, rows, sources
from ntm_extract.panel.lineage import Lands
from ntm_extract.pipeline import Extractor
from ntm_extract.records import AnyRecord, Document, Period


def test_a_merged_unit_has_what_all_its_parts_have(extractor: Extractor) -> None:
    units = extractor.gazetteer.units
    whole = units.at("18484", D2025)
    assert whole is not None
    parts = [u.code for u in units.items if u.level == "commune" and u.alive(D2017) and whole in units.current(u)]
    assert len(parts) > 1
    reached: list[AnyRecord] = [attainment(code, "recognized", 2014 + i, doc=str(i)) for i, code in enumerate(parts)]
    assert values(panel(extractor, reached, day=D2025)) == {("18484", 2014 + len(parts) - 1): {"ntm": 1}}
    made = panel(extractor, reached[1:], day=D2025)
    assert values(made) == {}
    assert len(made.left) == len(parts) - 1
    built: list[AnyRecord] = [figure(code, "2", period=Y2016, doc=code) for code in parts]
    assert values(panel(extractor, built, day=D2025)) == {("18484", 2016): {"roads": 2 * len(parts)}}
    told = list(sources(panel(extractor, built, day=D2025)))  # each with what is said of the part, not the sum of all
    assert {(s["carried_from"], int(s["value"]), s["said_year"]) for s in told} == {(code, 2, 2016) for code in parts}
    rates: list[AnyRecord] = [figure(code, "36", period=Y2016, doc=code, indicator="income_per_capita") for code in parts]
    assert values(panel(extractor, rates, day=D2025)) == {}


def merged(extractor: Extractor, said: list[tuple[str, AnyRecord]]) -> dict[tuple[str, int], dict[str, int]]:
    """Cells of today out of (day of the article, record), each in an article of its own."""
    found = [
        (
            Document(doc_id=str(i), text=str(i), published=day),
            [record.model_copy(update={"id": str(i), "doc_id": str(i)})],
        )
        for i, (day, record) in enumerate(said)
    ]
    return values(build(found, extractor.gazetteer.units, "commune", INDICATORS, D2025))


# xã Trung Thịnh (01117) of today: in 2020 Trung Thịnh (01111) and Ngán Chiên (01117) became Trung Thịnh (01117), in 2025 this one, Cốc Rế
# and Thu Tà became it
OLD, LATER = "2018-05-05", "2022-05-05"
OTHERS = [(OLD, attainment("01123", "recognized", 2015)), (OLD, attainment("01126", "recognized", 2016))]
HALVES = [(OLD, attainment("01111", "recognized", 2013)), (OLD, attainment("01117", "recognized", 2014))]
BOTH = (LATER, attainment("01117", "recognized", 2021))


@pytest.mark.parametrize(
    ("said", "year"),
    [
        (HALVES + OTHERS, 2016),
        (HALVES[1:] + OTHERS, None),
        ([BOTH, *OTHERS], 2021),
        ([*HALVES[1:], BOTH, *OTHERS], 2021),  # one half kept the code of the two
        ([*HALVES, BOTH, *OTHERS], 2016),
        ([*HALVES[1:], (LATER, attainment("01117", "not_achieved", 2021)), *OTHERS], None),
    ],
)
def test_a_unit_that_was_merged_twice(
    extractor: Extractor, said: list[tuple[str, AnyRecord]], year: int | None
) -> None:
    assert merged(extractor, said) == ({("01117", year): {"ntm": 1}} if year else {})


def test_sums_of_a_unit_that_was_merged_twice(extractor: Extractor) -> None:
    built = {code: (OLD, figure(code, "2", period=Y2016)) for code in ("01111", "01117", "01123", "01126")}
    later = (LATER, figure("01117", "7", period=Period(start="2021-01-01", end="2021-12-31")))
    assert merged(extractor, [*built.values(), later]) == {("01117", 2016): {"roads": 8}}
    del built["01111"]
    assert merged(extractor, [*built.values(), later]) == {}


def test_of_the_stock_of_a_part_the_last_day_counts(extractor: Extractor) -> None:
    said: list[tuple[str, AnyRecord]] = [
        (OLD, figure(code, value, as_of=day, indicator="cooperatives", **more))
        for code, value, day, more in (
            ("01111", "1", "2016-12-31", {}),
            ("01117", "9", "2016-02-01", {"aspect": "total"}),
            ("01117", "2", "2016-12-01", {}),
            ("01117", "2", "2016-12-01", {}),
            ("01123", "3", "2016-12-31", {}),
            ("01126", "4", "2016-12-31", {}),
        )
    ]
    assert merged(extractor, said) == {("01117", 2016): {"cooperatives": 10}}


@pytest.mark.parametrize(("code", "day", "there"), [("18478", D2017, "18478"), ("18406", D2025, "18406")])
def test_a_unit_that_lives_is_itself(extractor: Extractor, code: str, day: date, there: str) -> None:
    (here,) = (e for e in extents(extractor, code) if e.alive(day))
    moved = Lands(extractor.gazetteer.units).carry(here, day)
    assert not isinstance(moved, str)
    assert (moved[0].unit.code, moved[1]) == (there, True)


def test_a_unit_of_today_is_none_of_the_many_it_was(extractor: Extractor) -> None:
    assert isinstance(Lands(extractor.gazetteer.units).carry(extents(extractor, "18484")[-1], D2017), str)


@pytest.mark.parametrize("code", ["70", "75"])  # Bình Phước went into Đồng Nai, which kept code and name
def test_a_province_that_took_in_another_is_another(extractor: Extractor, code: str) -> None:
    lands = Lands(extractor.gazetteer.units)
    moved = lands.carry(lands.versions(code)[0], D2025)
    assert not isinstance(moved, str)
    assert (moved[0].unit.code, moved[0].since, moved[1]) == ("75", D2025, False)
    assert {step.extent.unit.code for step in lands.before(moved[0])} == {"70", "75"}


def test_a_change_of_name_or_rank_is_none_of_land(extractor: Extractor) -> None:
    """Đồng Nai: a province, since 2026-04-30 a city, on the land of 2025-07-01. Hương Khê, a district that nothing happened to."""
    lands = Lands(extractor.gazetteer.units)
    assert [lands.founded(e) for e in lands.versions("75")][-2:] == [D2025, D2025]
    assert len(lands.versions("444")) == 1


def test_one_code_two_lands_two_rows(extractor: Extractor) -> None:
    """What was said of xã Đồng Lộc before and after it took in its neighbours is not of one unit."""
    units = extractor.gazetteer.units
    said = [
        (Document(doc_id=day, text=day, published=day), [figure("18484", value, as_of=day, doc=day, indicator="cooperatives")])
        for day, value in (("2025-03-01", "5"), ("2025-09-01", "14"))
    ]
    made = build(said, units, "commune", INDICATORS)
    assert [(r["unit"], r["since"], r["year"], r["name"], r["cooperatives"]) for r in rows(made)] == [
        ("18484", "2025-01-01", 2025, "thị trấn Đồng Lộc", 5),
        ("18484", "2025-07-01", 2025, "xã Đồng Lộc", 14),
    ]


def test_what_comes_after_comes_from_before(extractor: Extractor) -> None:
    """Forwards and backwards the lineage tells the same; but Lý Sơn had no communes from 2020 until 2025, so its three lead there over a gap."""
    lands = Lands(extractor.gazetteer.units)
    every = [extent for code in sorted({u.code for u in extractor.gazetteer.units.items}) for extent in lands.versions(code)]
    forwards = {(a, step.extent) for a in every for step in lands.after(a) if step.extent.since == a.until}
    backwards = {(step.extent, b) for b in every for step in lands.before(b)}
    assert forwards == backwards
    assert len(forwards) > 10_000


def test_eleven_provinces_were_not_joined(extractor: Extractor) -> None:
    """Of the 63 provinces of 2017 eleven are the same on 2025-07-01: the resolution left them as they were."""
    lands, units = Lands(extractor.gazetteer.units), extractor.gazetteer.units
    old = [e for code in sorted({u.code for u in units.items if u.level == "province"}) for e in lands.versions(code) if e.alive(D2017)]
    moved = [lands.carry(e, D2025) for e in old]
    assert len(old) == 63
    assert not any(isinstance(m, str) for m in moved)
    assert sum(1 for m in moved if not isinstance(m, str) and m[1]) == 11
