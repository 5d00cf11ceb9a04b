"""The page: every span drawn, overlaps nested, nothing of the text alive."""

from __future__ import annotations

import re

import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document
from ntm_extract.view.html import page

TEXT = 'Xã Phú Lộc (huyện Tân Phú) <script>alert("x")</script> phấn đấu đạt chuẩn nông thôn mới năm 2016 & có 9/17 xã đạt.'


@pytest.fixture(scope="module")
def drawn(extractor: Extractor) -> HTMLParser:
    found = extractor.extract(Document(doc_id='"><img src=x onerror=alert(1)>', text=TEXT, title="<b>Tin</b>", published="2016-07-06"))
    assert {"attainment", "place", "figure"} <= {r.type for r in found.records}
    return HTMLParser(page([(found.document, found.records)]))


def test_the_text_stays_whole(drawn: HTMLParser) -> None:
    assert drawn.css_first("article").text() == TEXT


def test_markup_is_inert(drawn: HTMLParser) -> None:
    assert drawn.css("script, img, b") == []


def test_policy(drawn: HTMLParser) -> None:
    policy = drawn.css_first('meta[http-equiv="Content-Security-Policy"]').attributes["content"]
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"https?:", drawn.html or "")


def test_overlaps_are_nested(drawn: HTMLParser) -> None:
    over = [m for m in drawn.css("mark mark") if m.text() == "Phú Lộc"]
    assert len(over) == 1  # the place and the attainment share the name


def test_every_row_leads_to_its_place(drawn: HTMLParser) -> None:
    anchors = {m.attributes.get("id") for m in drawn.css("mark")}
    links = [a.attributes["href"] for a in drawn.css("td a")]
    assert links
    assert {(link or "")[1:] for link in links} <= anchors


@pytest.mark.parametrize(("locators", "shown"), [(((0, "row=3"),), False), (((0, "p[1]"), (30, "p[2]")), True), (None, False)])
def test_where_a_record_stands_is_shown_where_records_differ_in_it(extractor: Extractor, locators: tuple[tuple[int, str], ...] | None, shown: bool) -> None:
    found = extractor.extract(Document(doc_id="tin", text=TEXT, published="2016-07-06", locators=locators))
    assert ("stands at" in page([(found.document, found.records)])) is shown
