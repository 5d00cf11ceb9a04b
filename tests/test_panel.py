"""The panel: years, targets apart from results, reprints counted once, contradictions kept."""

from __future__ import annotations

from typing import Any

import pytest
from panels import COMMON, D2025, H2016, INDICATORS, Y2016, attainment, cell, figure, panel, values

from ntm_extract.data import data_dir
from ntm_extract.gazetteer.indicators import listed
from ntm_extract.panel import Left, build, columns, rows, sources
from ntm_extract.panel.builder import possible_columns
from ntm_extract.panel.codebook import package, page
from ntm_extract.panel.lineage import Lands
from ntm_extract.pipeline import Extractor
from ntm_extract.records import AnyRecord, Document, Period, Place

ROWS = [
    (attainment("18478", "recognized", 2015), {("18478", 2015): {"ntm": 1}}),
    (attainment("18478", "target", 2018), {("18478", 2018): {"ntm_target": 1}}),
    (attainment("18478", "registered", 2018, standard="ntm_advanced"), {("18478", 2018): {"ntm_advanced_target": 1}}),
    (attainment("18478", "not_achieved", 2016), {("18478", 2016): {"ntm": 0}}),
    (figure("18478", "12", period=Y2016), {("18478", 2016): {"roads": 12}}),
    (figure("18478", "12", as_of="2017-06-30"), {("18478", 2017): {"roads_by": 12}}),
    (figure("18478", "12", "target", Period(end="2020-12-31")), {("18478", 2020): {"roads_by_target": 12}}),
    (attainment("18478", "achieved", None), {}),
    (attainment(None, "achieved", 2016), {}),
    (attainment("443", "achieved", 2016), {}),
    (figure("18478", "12"), {}),
    (figure("18478", "12", period=Period(start="2011-01-01", end="2015-12-31")), {}),
    (figure("18478", "12", "forecast", Y2016), {}),
    (figure("18478", "12", period=Y2016, indicator="livestock"), {}),
    (figure("18478", "2", period=Y2016, aspect="new"), {("18478", 2016): {"roads_new": 2}}),
    (figure("18478", "3", "target", Y2016, aspect="remaining"), {("18478", 2016): {"roads_remaining_target": 3}}),
    (figure("18478", "90", period=Y2016, unit="percent"), {("18478", 2016): {"roads_percent": 90}}),
    (figure("18478", "5000", period=Y2016, unit="m"), {("18478", 2016): {"roads": 5}}),
    (
        figure("18478", "36000000", period=Y2016, indicator="income_per_capita", unit="VND/person/year"),
        {("18478", 2016): {"income_per_capita": 36000000}},
    ),
    (figure("18478", "1.5", period=Y2016, indicator="income_per_capita", unit="lần"), {}),
    (figure("18478", "12", period=Y2016, unit="count"), {}),
    (figure("18478", "2", period=Y2016, condition={"measure": "tiêu chí", "value": 3}), {}),
    (figure("18478", "12", period=H2016), {}),
    (figure("18478", "2", period=H2016, aspect="new", indicator="cooperatives"), {}),
    (figure("18478", "2", "target", Period(end="2020-12-31"), aspect="new"), {}),
    (figure("18478", "9", period=H2016, aspect="total", indicator="cooperatives"), {("18478", 2016): {"cooperatives": 9}}),
]
MORE = [
    (figure("18478", "3", period=Y2016, aspect="remaining", indicator="poverty_rate"), {("18478", 2016): {"poverty_rate": 3}}),  # hộ nghèo còn 3%
    (figure("18478", "2", "target", Y2016, aspect="remaining", indicator="poverty_rate"), {("18478", 2016): {"poverty_rate_target": 2}}),
    (figure("18478", "3", period=Y2016, aspect="remaining", indicator="poor_households", unit="percent"), {("18478", 2016): {"poor_households_percent": 3}}),
    (figure("18478", "3", period=Y2016, aspect="remaining", indicator="cooperatives"), {("18478", 2016): {"cooperatives_remaining": 3}}),
    (figure("18478", "1", period=Y2016, aspect="change", indicator="poverty_rate"), {("18478", 2016): {"poverty_rate_change": 1}}),
    # told up to a day, nobody knows since when: what was there by then, and nothing that was added in the year
    (figure("18478", "12", as_of="2016-12-31", indicator="cooperatives"), {("18478", 2016): {"cooperatives": 12}}),
    (figure("18478", "2", as_of="2016-12-31", aspect="new"), {}),
    (figure("18478", "2", as_of="2016-06-30", aspect="new", indicator="cooperatives"), {}),
    (figure("18478", "3", as_of="2016-06-30", aspect="remaining"), {("18478", 2016): {"roads_remaining": 3}}),
    (figure("18478", "90", "target", Period(end="2020-12-31"), unit="percent"), {("18478", 2020): {"roads_percent_target": 90}}),
    (attainment("18478", "eligible", 2016), {}),
    (attainment("18478", "achieved", 2016, standard="model_village"), {}),
    (figure("18478", "12", "not_achieved", Y2016), {}),
    (figure("18478", "12", "required", Y2016), {}),
]


@pytest.mark.parametrize(("record", "expected"), [*ROWS, *MORE])
def test_cell(extractor: Extractor, record: AnyRecord, expected: dict[tuple[str, int], dict[str, int]]) -> None:
    assert values(panel(extractor, [record])) == expected


@pytest.mark.parametrize("record", [*(r for r, e in ROWS[7:13]), *(r for r, e in ROWS[-7:-1]), *(r for r, e in MORE if not e)])
def test_what_gives_no_cell_is_listed_with_its_reason(extractor: Extractor, record: AnyRecord) -> None:
    assert [bool(left.why) for left in panel(extractor, [record]).left] == [True]


def test_a_reprint_is_no_second_witness(extractor: Extractor) -> None:
    records: list[AnyRecord] = [figure("18478", "12", period=Y2016, doc=n) for n in ("a", "b", "c")]
    made = panel(extractor, records, {"a": "Tin  một", "b": "Tin một", "c": "Tin khác"})
    assert cell(made, "roads").documents == 2


def test_a_reprint_that_the_run_found_is_no_second_witness(extractor: Extractor) -> None:
    records: list[AnyRecord] = [figure("18478", "12", period=Y2016, doc=n) for n in ("a", "b", "c", "d")]
    made = panel(extractor, records, reprints={"c": "b", "b": "a"})
    assert cell(made, "roads").documents == 2


def test_of_a_stock_the_last_day_counts(extractor: Extractor) -> None:
    days = {
        "a": ("7", "2016-03-31"),
        "b": ("7", "2016-03-31"),
        "c": ("9", "2016-12-31"),
        "d": ("8", "2016-12-31"),
        "e": ("9", "2016-12-31"),
    }
    records: list[AnyRecord] = [figure("18478", value, as_of=day, doc=doc, indicator="cooperatives") for doc, (value, day) in days.items()]
    made = panel(extractor, records)
    assert values(made) == {("18478", 2016): {"cooperatives": 9}}
    assert [(s["doc_id"], s["agrees"]) for s in sources(made)] == [("c", True), ("e", True), ("d", False), ("a", None), ("b", None)]


def test_what_is_said_to_be_a_total_goes_first(extractor: Extractor) -> None:
    made = panel(extractor, [figure("18478", "2", period=Y2016, doc="a"), figure("18478", "9", period=Y2016, doc="b", aspect="total")])
    assert values(made) == {("18478", 2016): {"roads": 9}}


def test_a_contradiction_is_kept_not_overwritten(extractor: Extractor) -> None:
    records: list[AnyRecord] = [
        figure("18478", "12", period=Y2016, doc="a"),
        figure("18478", "15", period=Y2016, doc="b"),
        figure("18478", "15", period=Y2016, doc="c"),
    ]
    made = panel(extractor, records)
    assert values(made) == {("18478", 2016): {"roads": 15}}
    assert [(s["doc_id"], int(s["value"]), s["agrees"]) for s in sources(made)] == [("b", 15, True), ("c", 15, True), ("a", 12, False)]


@pytest.mark.parametrize(("scope", "start", "known"), [((10, 17), 30, False), ((10, 17), 1, True), ((20, 29), 30, True), (None, 30, True)])
def test_what_is_said_of_a_village_is_not_said_of_its_commune(extractor: Extractor, scope: tuple[int, int] | None, start: int, known: bool) -> None:
    """Which has the same code; the article names the village at 10, the commune at 20. "Xã làm 2 km, trong đó thôn Anh Hùng" is of the commune."""
    named = {"name": "Anh Hùng", "within": (), "current": (), "candidates": (), "doc_id": "a"}
    village = Place(**COMMON | {"start": 10, "end": 17}, **named, level="village", code="18478")
    commune = Place(**COMMON | {"start": 20, "end": 29}, **named, level="commune", code="18478")
    said = figure("18478", "2", period=Y2016).model_copy(update={"start": start, "end": start + 1, "evidence": {"scope": scope} if scope else {}})
    made = panel(extractor, [village, commune, said])
    assert bool(made.cells) is known
    assert [left.why for left in made.left] == ([] if known else ["of a village"])


def test_the_whole_of_a_sum_and_its_parts_do_not_contradict(extractor: Extractor) -> None:
    """Tổng vốn 58 km, trong đó 22 km do xã làm, 30 km do huyện làm; another text says 60."""
    records: list[AnyRecord] = [
        figure("18478", value, period=Y2016, doc=doc) for value, doc in (("22", "a"), ("58", "a"), ("30", "a"), ("60", "b"), ("58", "c"))
    ]
    made = panel(extractor, records)
    assert values(made) == {("18478", 2016): {"roads": 58}}
    assert {(int(s["value"]), s["doc_id"], s["agrees"]) for s in sources(made)} == {
        (58, "a", True),
        (58, "c", True),
        (60, "b", False),
        (22, "a", None),
        (30, "a", None),
    }


def test_half_a_year_does_not_outdo_the_end_of_the_year(extractor: Extractor) -> None:
    records: list[AnyRecord] = [
        figure("18478", "7", as_of="2016-06-30", indicator="cooperatives", doc="a"),
        figure("18478", "9", period=Y2016, aspect="total", indicator="cooperatives", doc="b"),
    ]
    assert values(panel(extractor, records)) == {("18478", 2016): {"cooperatives": 9}}


@pytest.mark.parametrize(("published", "known"), [("2017", True), ("2025-09", True), ("2025", False), (None, False)])
def test_an_article_whose_day_does_not_decide_the_unit(extractor: Extractor, published: str | None, known: bool) -> None:
    made = build(
        [(Document(doc_id="a", text="a", published=published), [attainment("18484", "recognized", 2015)])],
        extractor.gazetteer.units,
        "commune",
        {},
    )
    assert bool(made.cells) is known
    assert [left.why.startswith("18484 names another unit since 2025-07-01") for left in made.left] == ([] if known else [True])


def test_years_that_disagree_stand_beside_each_other(extractor: Extractor) -> None:
    made = panel(
        extractor,
        [
            attainment("18478", "recognized", 2015, doc="a"),
            attainment("18478", "achieved", 2016, doc="b"),
            attainment("18478", "not_achieved", 2014, doc="c"),
        ],
    )
    assert [(r["year"], r["ntm"], r["ntm_other_years"]) for r in rows(made)] == [(2014, 0, None), (2015, 1, "2016"), (2016, 1, "2015")]


@pytest.mark.parametrize(
    ("indicator", "slots", "dated"),
    [
        ("cooperatives", {"aspect": "total"}, True),  # "xã có 4 hợp tác xã"
        ("poverty_rate", {"aspect": "remaining"}, True),  # "hộ nghèo còn 3,2%"
        ("income_per_capita", {"aspect": "average"}, True),
        ("cooperatives", {"aspect": "total", "status": "target"}, False),  # some day
        ("cooperatives", {"aspect": "new"}, False),  # in what time?
        ("cooperatives", {}, False),  # "22 hộ làm theo": no stock
        ("roads", {"aspect": "total"}, False),  # adds up over a time
        ("cooperatives", {"aspect": "total", "as_of": "2015-12-31"}, None),  # the text says when
    ],
)
def test_a_stock_without_a_time_is_of_the_article_where_that_is_asked(
    extractor: Extractor, indicator: str, slots: dict[str, Any], dated: bool | None
) -> None:
    said = [(Document(doc_id="a", text="a", published="2017-08"), [figure("18478", "4", indicator=indicator, **slots)])]
    units = extractor.gazetteer.units
    made = build(said, units, "commune", INDICATORS, by_article=True)
    told = [(row["year"], row["day"], row["dated_by"]) for row in sources(made)]
    assert told == ([(2017, "2017-08-31", "article")] if dated else [] if dated is False else [(2015, "2015-12-31", "text")])
    left = build(said, units, "commune", INDICATORS)
    assert [one.why for one in left.left if one.why == "no time"] == (["no time"] if dated else [one.why for one in made.left if one.why == "no time"])


@pytest.mark.parametrize(
    ("slots", "column", "dated", "left"),
    [
        ({"status": "achieved"}, "ntm_by", "article", "no year"),  # "đến nay xã đã đạt chuẩn"
        ({"status": "recognized", "standard": "ntm_advanced"}, "ntm_advanced_by", "article", "no year"),
        ({"status": "achieved", "year": 2017}, "ntm", "text", None),  # the text says when
        ({"status": "target"}, None, None, "no year"),  # some day
        ({"status": "not_achieved"}, None, None, "no year"),
        ({"status": "eligible"}, None, None, "is eligible only"),
    ],
)
def test_a_standard_reached_without_a_year_was_reached_by_the_day_of_the_article(
    extractor: Extractor, slots: dict[str, Any], column: str | None, dated: str | None, left: str | None
) -> None:
    """``left``: why it gives no cell where undated facts are not asked for."""
    said = [(Document(doc_id="a", text="a", published="2017-08"), [attainment("18478", **{"year": None, **slots})])]
    asked, plain = (build(said, extractor.gazetteer.units, "commune", INDICATORS, by_article=by) for by in (True, False))
    told = [(row["column"], row["year"], row["value"], row["dated_by"]) for row in sources(asked)]
    assert told == ([(column, 2017, 1, dated)] if column else [])
    assert [one.why for one in plain.left] == ([left] if left else [])


def test_no_day_of_an_article_is_made_up(extractor: Extractor) -> None:
    said = [(Document(doc_id="a", text="a"), [figure("18478", "4", indicator="cooperatives", aspect="total")])]
    made = build(said, extractor.gazetteer.units, "commune", INDICATORS, by_article=True)
    assert (made.cells, [one.why for one in made.left]) == ({}, ["no time"])


def test_a_source_carries_its_sentence_and_its_article(extractor: Extractor) -> None:
    text = "Tin vui. Xã Thượng Lộc có 4 hợp tác xã. Hết."
    record = figure("18478", "4", indicator="cooperatives", as_of="2017-08-01")
    record = record.model_copy(update={"sentence": (9, 40), "start": 26, "end": 39, "quote": text[26:39]})
    document = Document(doc_id="a", text=text, published="2017-08-07", source="http://bao.example/1")
    (row,) = sources(build([(document, [record])], extractor.gazetteer.units, "commune", INDICATORS))
    assert (row["published"], row["source"], row["sentence"]) == ("2017-08-07", "http://bao.example/1", "Xã Thượng Lộc có 4 hợp tác xã.")


def test_reasons_are_counted_without_the_names_of_one_record() -> None:
    reasons = {
        "no time": "no time",
        "of xã Thượng Lộc, a part of xã Đồng Lộc (18484) since 2025-07-01": "of a part of a merged unit",
        "of a district, not of a commune": "of a district, not of a commune",
        "of 2016-01-01..2016-06-30, not of the whole year": "not of a whole year",
        "in count, not in km": "in another unit of measure",
    }
    assert {why: Left("r", "a", "x", why).kind for why in reasons} == reasons


def test_every_column_has_a_meaning(extractor: Extractor) -> None:
    """Also what was added, what is left and shares, each aimed at: all columns that any panel may have."""
    known = listed(data_dir("gazetteers") / "indicators")
    made = panel(extractor, [])._replace(columns=tuple(possible_columns(row["id"] for row in known)))
    described = package(made, known, "csv", {"map_to": "as-reported"})
    fields = {field["name"]: field["description"] for field in described["resources"][0]["schema"]["fields"]}
    assert tuple(fields) == columns(made)
    assert fields["roads_new"] == "rural roads built or hardened (đường giao thông nông thôn), in km; what was added (thêm 2 xã); achieved"
    assert fields["communes_ntm_percent_target"].endswith("in percent; share in percent (50% số xã); aimed at or registered")
    assert fields["ntm_target"] == "nông thôn mới: 1 aimed at or registered"
    assert "| ntm_other_years | string | of ntm: other years" in page(described)


def test_rows_carry_name_and_province(extractor: Extractor) -> None:
    (row,) = rows(panel(extractor, [attainment("18478", "recognized", 2015)]))
    assert (row["name"], row["district"], row["province"]) == ("xã Thượng Lộc", "443", "42")
    assert (row["ntm"], row["ntm_n"], row["ntm_confidence"]) == (1, 1, 0.9)


def test_a_province_that_gave_its_code_to_another_name(extractor: Extractor) -> None:
    """Lào Cai and Yên Bái became Lào Cai on 2025-07-01, with the code that Yên Bái had."""
    lands = Lands(extractor.gazetteer.units)
    new = lands.versions("15")[-1]
    before = {step.extent.unit.code for step in lands.before(new)}
    assert (new.unit.name, lands.founded(new), before) == ("Lào Cai", D2025, {"10", "15"})
