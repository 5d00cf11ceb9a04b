"""The terminal's view: a table where there is room, two lines a record where there is not; numbers as a reader of the language writes them."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from rich.console import Console

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document, Figure, RecordBase
from ntm_extract.view.html import page
from ntm_extract.view.summary import Summary
from ntm_extract.view.terminal import show

TEXT = "Đến nay, huyện Tân Phú (Đồng Nai) có 9/17 xã đạt chuẩn nông thôn mới; 6 tháng đầu năm huy động được 8,6 tỷ đồng làm đường."


def printed(extractor: Extractor, width: int, locators: tuple[tuple[int, str], ...] | None = None) -> list[str]:
    found = extractor.extract(Document(doc_id="tin", text=TEXT, published="2016-07-06", locators=locators))
    file = io.StringIO()
    show(Console(file=file, width=width), found.document, found.records, extractor.gazetteer.units)
    return file.getvalue().splitlines()


@pytest.mark.parametrize("width", [40, 80, 99, 100, 132, 200])
def test_every_record_is_readable_at_any_width(extractor: Extractor, width: int) -> None:
    lines = printed(extractor, width)
    assert all(len(line) <= width for line in lines)
    said = " ".join(" ".join(lines).split())
    for words in ("place", "figure", "9/17 xã", "8,6 tỷ đồng", "8,600,000,000 VND"):
        assert words in said


def test_an_article_without_a_title_is_named_once(extractor: Extractor) -> None:
    assert [line for line in printed(extractor, 132) if line.startswith("tin")] == ["tin · published 2016-07-06 · about huyện Tân Phú (734)"]


def test_a_table_has_no_blanks_behind_its_lines(extractor: Extractor) -> None:
    assert all(line == line.rstrip() for line in printed(extractor, 132))


@pytest.mark.parametrize(("locators", "shown"), [(((0, "row=3"),), False), (((0, "p[1]"), (60, "p[2]")), True), (None, False)])
def test_where_a_record_stands_is_shown_where_records_differ_in_it(
    extractor: Extractor, locators: tuple[tuple[int, str], ...] | None, shown: bool
) -> None:
    assert any("stands at" in line for line in printed(extractor, 132, locators)) is shown


@pytest.mark.parametrize(("text", "published", "want"), [
    ("Xã Gia Hanh (Hà Tĩnh) họp. Xã Khánh Vĩnh Yên trước đây có 20 thôn.", "2025-12-10", ["xã Gia Hanh (18466) · tỉnh Hà Tĩnh (42)", "xã Khánh Vĩnh Yên (18466) · huyện Can Lộc (443) · today xã Gia Hanh (18466)"]),
    ("Xã Gia Phố, huyện Hương Khê có 12 thôn.", None, ["xã Gia Phố (18532) · huyện Hương Khê (444) · today xã Hương Phố (18532)"]),
    ("Xã Thượng Lộc, huyện Can Lộc có 9 thôn.", "2016-07-06", ["xã Thượng Lộc (18478) · huyện Can Lộc (443) · today xã Đồng Lộc (18484)"]),
])  # fmt: skip
def test_a_unit_is_called_what_the_text_calls_it(extractor: Extractor, text: str, published: str | None, want: list[str]) -> None:
    """Its code may be another unit's by now, and without a date no day says which."""
    found = extractor.extract(Document(doc_id="tin", text=text, published=published))
    say = Summary(extractor.gazetteer.units, date.fromisoformat(published) if published else None)
    assert [said for place in found.of("place") if place.level == "commune" and (said := say(place))] == want


NUMBERS = [
    ("8600000000", "VND", "8,600,000,000 VND", "8.600.000.000 đồng"),
    ("12.50", "km", "12.5 km", "12,5 km"),
    ("1420", "ha", "1,420 ha", "1.420 ha"),
    ("9", "count", "9 xã", "9 xã"),
]


@pytest.mark.parametrize(("value", "unit", "english", "vietnamese"), NUMBERS)
def test_numbers(value: str, unit: str, english: str, vietnamese: str) -> None:
    figure = Figure(
        id="f",
        doc_id="d",
        start=0,
        end=1,
        quote="x",
        sentence=(0, 1),
        confidence=0.9,
        rule="test",
        indicator="other",
        measure="xã" if unit == "count" else "",
        value=Decimal(value),
        unit=unit,
        status="achieved",
    )
    assert Summary()(figure) == f"other: {english} · achieved"
    told = figure.model_copy(update={"measure": "tổng vốn"})
    assert Summary()(told) == f"other: {english} (tổng vốn) · achieved" or unit == "count"
    assert Summary(language="vi")(figure) == f"other: {vietnamese} · đạt"


class Award(RecordBase):
    """A type that was added and has no words and no colour here yet."""

    type: str = "award"
    name: str
    level: str | None = None


def test_a_new_record_type_is_shown_slot_by_slot() -> None:
    """docs/how-to/new-fact.md asks for none of the views to be changed."""
    award = Award(doc_id="tin", start=0, end=3, quote="Đến", sentence=(0, 3), confidence=0.9, rule="award.cue", name="Bằng khen")
    file = io.StringIO()
    for width in (60, 132):
        show(Console(file=file, width=width), Document(doc_id="tin", text=TEXT), [award])  # type: ignore[list-item]
    assert file.getvalue().count("name: Bằng khen") == 2
    assert "name: Bằng khen" in page([(Document(doc_id="tin", text=TEXT), (award,))])  # type: ignore[list-item]
