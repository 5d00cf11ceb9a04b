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
    (json.dumps({"items": [_ROW | {"content": [_MARKED], "title": [TITLE]}]}), " type=application/json"),  # as Scrapy writes it
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


@pytest.mark.parametrize(("head", "shown", "day"), [
    ("0001-01-01T00:00:00", "<div>08/07/2016</div>", "2016-07-08"), ("1970-01-01T07:00:00+07:00", "<div>08/07/2016</div>", "2016-07-08"), ("0001-01-01", "", None), ("2016-07-08", "<div>12/07/2016</div>", "2016-07-08"),
    ("", "<div>Cập nhật: 12/07/2016 10:00 | Ngày đăng: 08/07/2016 09:00</div>", "2016-07-08"), ("", "<div>Cập nhật lần cuối: 12/07/2016</div><div>Đăng lúc: 08/07/2016 09:00</div>", "2016-07-08"),
    ("", "<span itemprop=datePublished title='Ngày đăng'>08/07/2016</span>", "2016-07-08"),
    ("", "<div>Cập nhật: 08/07/2016 09:00</div>", "2016-07-08"), ("", "<div class=date>08/07/16</div>", "2016-07-08"), ("", "<div>08/07/16</div>", None),
])  # fmt: skip
def test_the_day_of_publication(head: str, shown: str, day: str | None) -> None:
    """What programs make of no day is none; when an article was put up goes before when it was changed."""
    said = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "{head}"}}</script>'
    assert read_html(f"<html><head>{said}</head><body><a href=/>Trang chủ</a><div><h1>{TITLE}</h1>{shown}<p>{LEAD}</p>{_MARKED}</div></body></html>").published == day


@pytest.mark.parametrize("folded", ["<div style='display:none'>{}</div>", "<div hidden>{}</div>", "<noscript>{}</noscript>", "<textarea readonly>{}</textarea>"])
def test_an_article_that_opens_at_a_button(folded: str) -> None:
    inside = "\n".join(BODY) if "textarea" in folded else _MARKED
    text = read_html(f"<html><body><h1>{TITLE}</h1><p>{LEAD}</p>{folded.format(inside)}</body></html>").text
    assert [part for part in (LEAD, *BODY) if part not in text] == []
    whole = read_html(f"<html><body><h1>{TITLE}</h1><p>{LEAD}</p>{_MARKED}{folded.format('<p>RÁC Bạn chưa bật JavaScript, nên không xem được bình luận.</p>')}</body></html>").text
    assert "RÁC" not in whole


def test_what_is_struck_out_is_not_said() -> None:
    text = read_html(f"<html><body><h1>{TITLE}</h1><p>{LEAD}</p><p>Toàn huyện có <del>8</del><ins>9</ins>/17 xã đạt chuẩn nông thôn mới.</p></body></html>").text
    assert "có 9/17 xã" in text


def test_a_table_of_what_a_decision_is() -> None:
    """The portal's page of a document: its number and day stand in rows that are no prose."""
    rows = (("Số ký hiệu", "512/QĐ-UBND"), ("Ngày ban hành", "08/07/2016"), ("Cơ quan ban hành", "UBND huyện Phú Lộc"), ("Trích yếu", "Về việc công nhận xã Phú An đạt chuẩn nông thôn mới năm 2016"))
    table = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows)
    text = read_html(f"<html><head><title>Văn bản</title></head><body><ul><li><a href=/>Trang chủ</a></li></ul><table>{table}</table></body></html>").text
    assert [f"{name} | {value}" in text for name, value in rows] == [True] * 4
