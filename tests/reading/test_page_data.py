"""What a page holds for programs and for readers of screens: data in scripts, hidden headings, places before the text."""

from __future__ import annotations

import json
from html import escape

import pytest
from layouts import BODY, LEAD, TITLE

from ntm_extract.reading import read_bytes
from ntm_extract.reading.html import read_html
from ntm_extract.records import Document

_MARKED = "".join(f"<p>{text}</p>" for text in BODY)
_ROW = {"title": TITLE, "sapo": LEAD, "content": _MARKED, "publishedAt": "2016-07-07T18:30:00Z"}
_OTHERS = [{"title": "RÁC Tin khác", "sapo": "RÁC Một xã khác về đích.", "publishedAt": "2016-07-01"}] * 3
_NEXT = {"props": {"pageProps": {"menu": [{"title": "RÁC"}], "article": _ROW, "related": _OTHERS}}, "page": "/tin/[slug]"}


def page(script: str, kind: str = "", shown: str = "Đang tải...") -> str:
    return f"<html><head><title>{TITLE} - Báo Bình Minh</title></head><body><div id=app>{shown}</div><script{kind}>{script}</script></body></html>"


def angular(value: object) -> str:
    """JSON as Angular hands it over."""
    return json.dumps(value).replace("&", "&a;").replace('"', "&q;").replace("<", "&l;").replace(">", "&g;")


@pytest.mark.parametrize(("script", "kind"), [
    (json.dumps(_NEXT), " id=__NEXT_DATA__ type=application/json"), (json.dumps(_NEXT, ensure_ascii=False), " type='application/json'"), (f"window.__INITIAL_STATE__ = {json.dumps(_NEXT)};(function(){{}}())", ""),
    (f"self.data=[{json.dumps(_NEXT)}]", ""), (angular(_NEXT), " id=serverApp-state type=application/json"), (json.dumps({"post": {"rendered": 1} | _ROW | {"content": {"rendered": _MARKED}}}), " type=application/json"),
])  # fmt: skip
def test_an_article_in_the_data_of_a_program(script: str, kind: str) -> None:
    found = read_html(page(script, kind))
    assert (found.text, found.title, found.published) == ("\n".join([TITLE, "", LEAD, *BODY]), TITLE, "2016-07-08")


@pytest.mark.parametrize("script", ["{", "{" * 5_000, "window.a = {b: function(){}}" + " " * 900, json.dumps({"content": 7, "list": [None, {"text": ["a"]}]}) + " " * 900, json.dumps({"content": "RÁC ngắn"}) + " " * 900])
def test_data_that_holds_no_article(script: str) -> None:
    shown = f"<h1>{TITLE}</h1><p>{LEAD}</p>"
    assert read_html(page(script, " type=application/json", shown)).text == f"{TITLE}\n\n{LEAD}"


def test_what_a_page_shows_goes_before_its_data() -> None:
    shown = f"<h1>{TITLE}</h1><p>{LEAD}</p>{_MARKED}"
    assert read_html(page(json.dumps(_NEXT | {"content": "RÁC " * 200}), " type=application/json", shown)).text == "\n".join([TITLE, "", LEAD, *BODY])


_LINKED = json.dumps({"@type": "NewsArticle", "headline": TITLE, "datePublished": "2016-07-08", "articleBody": escape(f"<p>{LEAD}</p>{_MARKED}")}, ensure_ascii=False)


@pytest.mark.parametrize("written", ["//<![CDATA[\n{}\n//]]>", "/*<![CDATA[*/{}/*]]>*/", "<!-- {} -->", "{};"])
def test_linked_data_as_people_write_it(written: str) -> None:
    for said in (_LINKED, _LINKED.replace("}", ",}"), _LINKED.replace("&lt;/p&gt;", "&lt;/p&gt;\n")):
        found = read_html(page(written.format(said), " type='application/ld+json'", ""))
        assert (found.title, found.published, found.text.replace("\n\n", "\n")) == (TITLE, "2016-07-08", "\n".join([TITLE, LEAD, *BODY]))


def test_a_place_before_the_text_is_no_part_of_its_first_word() -> None:
    text = read_html(page("", "", f"<h1>{TITLE}</h1><p class=description><span class=location-stamp>Thừa Thiên Huế</span>{LEAD}</p>{_MARKED}")).text
    assert f"\nThừa Thiên Huế - {LEAD}\n" in text


@pytest.mark.parametrize("name", ["sr-only", "screen-reader-text", "hide-accessible", "visually-hidden"])
def test_a_heading_for_readers_of_screens_is_no_title(name: str) -> None:
    shown = f"<h2 class='{name}'>Chi tiết tin của uỷ ban nhân dân</h2><h4>{TITLE}</h4><span>Được đăng bởi Quản trị ngày 08/07/2016 15:20</span><div><p>{LEAD}</p>{_MARKED}</div>"
    found = read_html(f"<html><head><title>Cổng thông tin</title></head><body><a href=/>Trang chủ</a>{shown}</body></html>")
    assert (found.title, found.published, found.text) == (TITLE, "2016-07-08", "\n".join([TITLE, "", LEAD, *BODY]))


def test_the_hour_beside_a_blog_names_the_day() -> None:
    """As Blogger writes it: the text shows the hour alone, its title the whole."""
    shown = f"<h2 class=date-header>Thứ Sáu, 8 tháng 7, 2016</h2><div class=post><h3 class='post-title entry-title'>{TITLE}</h3><div class=post-body>{_MARKED}</div><abbr class=published title='2016-07-08T08:15:00+07:00'>08:15</abbr></div>"
    (found,) = read_bytes(f"<html><body><a href=/>Blog</a>{shown}</body></html>".encode(), "blog.html")
    assert isinstance(found, Document)
    assert (found.title, found.published) == (TITLE, "2016-07-08")
