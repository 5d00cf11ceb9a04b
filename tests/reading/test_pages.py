"""Web pages of every manner: the whole article, its title, day and byline, and nothing of what stands around it."""

from __future__ import annotations

import re
import time

import pytest
from layouts import AUTHOR, BODY, CAPTION, LAYOUTS, LEAD, TABLE, TITLE, Layout

from ntm_extract.reading import read_bytes
from ntm_extract.reading.page_facts import day_in, people
from ntm_extract.records import Document


def read(html: str) -> Document:
    (document,) = read_bytes(html.encode(), "trang.html")
    assert isinstance(document, Document), document
    return document


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_layout(layout: Layout) -> None:
    found = read(layout.html)
    text = " ".join(found.text.split())
    assert [part for part in (TITLE, LEAD, *BODY, CAPTION) if text.count(part) != 1] == []
    assert [text.index(part) for part in (TITLE, *BODY)] == sorted(text.index(part) for part in (TITLE, *BODY))
    assert re.findall("RÁC.*", found.text) == []
    assert (found.title, found.published) == (TITLE, layout.day)
    assert found.bylines[:1] == ((layout.author,) if layout.author else ())


@pytest.mark.parametrize("layout", [layout for layout in LAYOUTS if "<form" not in layout.html and "RÁC" in layout.html], ids=lambda layout: layout.name)
def test_layout_without_its_names(layout: Layout) -> None:
    """Where elements are called nothing, where they stand must do: all of the article is there, menus and lists are not."""
    found = read(re.sub(r"\s(?:class|id)=(?:'[^']*'|\"[^\"]*\"|[^\s>]+)", "", layout.html))
    text = " ".join(found.text.split())
    assert [part for part in BODY if part not in text] == []
    assert len(re.findall("RÁC", text)) <= 2


def test_table_row_by_row() -> None:
    text = read(TABLE).text
    assert "\nXã | Số tiêu chí | Năm về đích\nPhú Lộc | 19 | 2016\nPhú An | 14 | 2018\n" in text


@pytest.mark.parametrize(("text", "want"), [
    ("Thứ sáu, 05/08/2016 08:30 GMT+7", "2016-08-05"), ("Cập nhật lúc 08:30, Thứ Sáu, 5-8-2016", "2016-08-05"), ("ngày 5 tháng 8 năm 2016", "2016-08-05"),
    ("5 Tháng Tám, 2016", "2016-08-05"), ("12 Tháng Mười Hai, 2019", "2019-12-12"), ("8/25/2016 9:30:00 AM", "2016-08-25"), ("2016-08-05 07:00", "2016-08-05"), ("05.08.2016", "2016-08-05"),
    ("31/02/2016", None), ("số 12/2016/NQ-HĐND", None), ("giai đoạn 2011 - 2015", None), ("08:30", None), ("", None),
])  # fmt: skip
def test_day(text: str, want: str | None) -> None:
    assert day_in(text) == want


@pytest.mark.parametrize(("text", "want"), [
    ("Minh Châu", ("Minh Châu",)), ("(Minh Châu)", ("Minh Châu",)), ("Lan Anh - Minh Đức", ("Lan Anh", "Minh Đức")), ("Lan Anh và Minh Đức", ("Lan Anh", "Minh Đức")),
    ("Báo Bình Minh", ()), ("admin@huyen.gov.vn", ()), ("Xã Phú Lộc về đích nông thôn mới", ()), ("Hết", ()), ("Lượt xem 12", ()), ("", ()),
])  # fmt: skip
def test_people(text: str, want: tuple[str, ...]) -> None:
    assert people(text, strict=True) == want


def test_a_byline_is_no_sentence() -> None:
    page = f"<html><body><h1>{TITLE}</h1>{''.join(f'<p>{t}</p>' for t in (LEAD, *BODY))}<p>Xã đã về đích.</p></body></html>"
    found = read(page)
    assert found.bylines == ()
    assert found.text.endswith("Xã đã về đích.")


def test_every_line_has_its_element() -> None:
    found = read(LAYOUTS[1].html)
    assert found.locate(found.text.index(BODY[2])) == "/html/body/section[1]/article/p[3]"
    assert found.locate(found.text.index(CAPTION)) == "/html/body/section[1]/article/figure/figcaption/p"
    assert found.locate(found.text.index(TITLE)) == "/html/body/section[1]/h1"
    assert AUTHOR in found.text


@pytest.mark.parametrize("page", ["<div>" * 1_500 + "<p>Xã đã về đích nông thôn mới.</p>" * 5_000, "<tr><td>a<td>b" * 20_000, "Xã đã về đích<br>" * 40_000, "<li><a href=x>một tin</a>" * 20_000], ids=["deep", "rows", "br", "links"])
def test_large_pages_take_seconds(page: str) -> None:
    """Time grows with the page, not with its square: 2 MB within the 30 seconds of a document."""
    before = time.monotonic()
    list(read_bytes(f"<html><body><h1>{TITLE}</h1>{page}".encode(), "trang.html"))
    assert time.monotonic() - before < 15
