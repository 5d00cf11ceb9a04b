"""The local site: search without accents, facets, pages, languages; nothing planted comes alive, nothing is written, no other host is answered."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from ntm_extract.browse.database import build, conditions, question
from ntm_extract.browse.pages import Pages, bars
from ntm_extract.browse.site import site
from ntm_extract.errors import OptionError
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document
from ntm_extract.view.html import COLOURS
from ntm_extract.view.words import LANGUAGES, WORDS, say

ARTICLES = {
    "tin 1.txt": (
        "Tân Phú sơ kết",
        "Sáng 5/7/2016, UBND huyện Tân Phú (Đồng Nai) sơ kết 6 tháng. Ông Nguyễn Văn An, Phó Chủ tịch UBND huyện chủ trì. Toàn huyện có 9/17 xã đạt chuẩn nông thôn mới.",
    ),
    "loc/2": (
        "Thượng Lộc đạt chuẩn",
        "Xã Thượng Lộc (huyện Can Lộc, Hà Tĩnh) đạt chuẩn nông thôn mới năm 2015. Xã Đồng Lộc phấn đấu đạt chuẩn trong năm 2016.",
    ),
    "<b>3": (
        "<img src=x onerror=alert(1)>",
        'Tỉnh Hà Tĩnh <script>alert(1)</script> có 12 mô hình "><svg onload=alert(1)> tại xã Thượng Lộc, huyện Can Lộc.',
    ),
    "trống": ("Thời tiết", "Ngày mai trời nắng đẹp."),
}
Get = Callable[..., Any]


@pytest.fixture(scope="module")
def path(extractor: Extractor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = [
        extractor.extract(Document(doc_id=name, title=title, text=text, published="2016-07-06")) for name, (title, text) in ARTICLES.items()
    ]
    file = tmp_path_factory.mktemp("browse") / "browse.sqlite"
    documents, facts = build(file, ((f.document, f.records) for f in found), extractor.gazetteer.units)
    assert (documents, facts) == (4, sum(len(f.records) for f in found))
    return file


@pytest.fixture(scope="module")
def get(path: Path, extractor: Extractor) -> Get:
    served = site(path, extractor.gazetteer.units)
    return lambda url, **how: asyncio.run(served.client.get(url, **how))


def facts(page: str) -> int:
    """How many facts a page says it has."""
    return int(next(iter(re.findall(r"<p>(\d+) (?:dữ kiện|facts)</p>", page)), 0))


class Tags(HTMLParser):
    """Every tag with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize(
    ("query", "documents"),
    [
        ("xa thuong loc", {"Thượng Lộc đạt chuẩn", "<img src=x onerror=alert(1)>"}),
        ("XÃ THƯỢNG LỘC", {"Thượng Lộc đạt chuẩn", "<img src=x onerror=alert(1)>"}),
        ("dong loc", {"Thượng Lộc đạt chuẩn"}),
        ("dong nai", {"Tân Phú sơ kết"}),
        ("troi nang", {"Thời tiết"}),
        ("xã Không Có Tên", set()),
        ("' OR 1=1 --", set()),
        ('" NEAR *', set()),
    ],
)
def test_search_ignores_accents(get: Get, query: str, documents: set[str]) -> None:
    done = get("/search", params={"q": query})
    assert done.status_code == 200
    main = done.text.partition("<main>")[2]
    assert {unescape(title) for title in re.findall(r'<li><a href="/document[^>]*>([^<]*)</a>', main)} == documents


def test_two_documents_with_one_id_are_no_site(extractor: Extractor, tmp_path: Path) -> None:
    twice = [(Document(doc_id="a", text=text), []) for text in ("một", "hai")]
    with pytest.raises(OptionError, match="two documents have the id 'a'"):
        build(tmp_path / "b.sqlite", twice, extractor.gazetteer.units)
    assert not list(tmp_path.iterdir())


def test_what_a_reprint_says_again_is_found_once(extractor: Extractor, tmp_path: Path) -> None:
    """Another year in the reprint is another fact; the reprint itself is found, and says of what it is one."""
    story = "Xã Thượng Lộc (huyện Can Lộc, Hà Tĩnh) đạt chuẩn nông thôn mới năm 2015. Xã Đồng Lộc phấn đấu đạt chuẩn trong năm {}."
    texts = {"a": story.format(2017), "b": story.format(2017), "c": story.format(2018)}
    found = [extractor.extract(Document(doc_id=name, title=f"Tin {name}", text=text, published="2016-07-06")) for name, text in texts.items()]
    build(tmp_path / "b.sqlite", ((f.document, f.records) for f in found), extractor.gazetteer.units, {"b": "a", "c": "a"})
    served = site(tmp_path / "b.sqlite", extractor.gazetteer.units)

    def page(url: str) -> str:
        return asyncio.run(served.client.get(url)).text

    assert "3 bài (2 đăng lại), " in page("/")
    assert facts(page("/search?type=attainment")) == 3
    assert page("/unit?code=18484").count(">đạt chuẩn</td>") == 2  # 2017 and 2018
    assert page("/search?q=thuong+loc").count("· bài đăng lại</small>") == 2
    assert "bài đăng lại: <a" in page("/document?id=b")
    assert "bài đăng lại" not in page("/document?id=a")


@pytest.mark.parametrize(("text", "published", "want"), [
    ("Xã Gia Hanh (Hà Tĩnh) họp. Xã Khánh Vĩnh Yên trước đây có 20 thôn.", "2025-12-10", ["xã Gia Hanh", "xã Khánh Vĩnh Yên"]),
    ("Xã Gia Phố, huyện Hương Khê có 12 thôn.", None, ["xã Gia Phố"]),
    ("Xã Gia Phố, huyện Hương Khê có 12 thôn.", "2016-07-06", ["xã Gia Phố"]),
])  # fmt: skip
def test_the_link_to_a_unit_bears_the_name_that_its_text_gives_it(extractor: Extractor, tmp_path: Path, text: str, published: str | None, want: list[str]) -> None:
    found = extractor.extract(Document(doc_id="tin", text=text, published=published))
    build(tmp_path / "browse.sqlite", [(found.document, found.records)], extractor.gazetteer.units)
    with sqlite3.connect(tmp_path / "browse.sqlite") as base:
        named = base.execute("SELECT unit_name FROM facts WHERE type = 'place' AND length(unit) = 5 ORDER BY start").fetchall()
    assert [name for (name,) in named] == want


def test_an_empty_search_shows_all(get: Get) -> None:
    total = facts(get("/search", params={"q": "  "}).text)
    assert total == facts(get("/search").text) > 10


def test_facets_narrow_and_count(get: Get) -> None:
    everything = get("/search").text
    told = {
        unescape(name): int(n)
        for name, n in re.findall(r"<li><a href=\"/search\?province[^>]*>([^<]*)</a> <small>(\d+)</small>", everything)
    }
    assert set(told) == {"tỉnh Đồng Nai", "tỉnh Hà Tĩnh"}
    for name, number in told.items():
        assert facts(get("/search", params={"province": name}).text) == number
    both = get("/search", params={"province": "tỉnh Hà Tĩnh", "type": "attainment", "status": "target"}).text
    assert facts(both) == 1
    assert "Đồng Lộc" in both
    assert facts(get("/search", params={"year": "1999"}).text) == 0


@pytest.mark.parametrize("after", ["9" * 30, "9" * 5000, "-1", "x", "١"])
def test_a_page_that_nobody_has(get: Get, after: str) -> None:
    assert get("/search", params={"after": after}).status_code == 200


def test_a_fact_leads_to_its_words(get: Get) -> None:
    page = get("/search", params={"q": "dong loc", "type": "attainment"}).text
    link = unescape(next(iter(re.findall(r'href="(/document[^"]*#t-attainment[^"]*)"', page))))
    target = link.partition("#")[2]
    document = get(link.partition("#")[0]).text
    assert f'<mark id="{target}"' in document
    assert f'href="#{target}"' in document


@pytest.mark.parametrize("name", ARTICLES)
def test_documents(get: Get, name: str) -> None:
    done = get("/document", params={"id": name})
    assert done.status_code == 200
    article = done.text.partition("<article>")[2].partition("</article>")[0]
    assert unescape(re.sub(r"<[^>]*>", "", article)) == ARTICLES[name][1]


def test_a_district_that_ended_leads_to_the_communes_of_today(get: Get) -> None:
    page = get("/unit", params={"code": "443"}).text
    today = page.partition("Nay là: ")[2].partition("</p>")[0]
    assert {"xã Can Lộc", "xã Đồng Lộc"} <= set(re.findall(r">([^<]*)</a>", today))


def test_numbers_are_grouped_as_the_language_groups_them() -> None:
    assert (Pages("vi").count(12345), Pages("en").count(12345)) == ("12.345", "12,345")


def test_unit_over_time(get: Get) -> None:
    page = get("/unit", params={"code": "18478"}).text  # xã Thượng Lộc, part of xã Đồng Lộc since 2025
    assert "xã Thượng Lộc" in page
    assert 'href="/unit?code=443' in page
    assert 'href="/unit?code=18484' in page
    assert re.search(r'href="/document[^"]*#t-attainment[^"]*">Thượng Lộc</a>', page)  # its facts


def test_person(get: Get) -> None:
    page = get("/person", params={"name": "Nguyễn Văn An"}).text
    assert "Phó Chủ tịch UBND huyện" in page


@pytest.mark.parametrize("url", ["/unit?code=99999", "/unit", "/person?name=x", "/document?id=x", "/document"])
def test_what_is_not_there(get: Get, url: str) -> None:
    assert get(url).status_code == 404


def test_home_has_charts(get: Get) -> None:
    page = get("/").text
    assert page.count("<svg") == 2
    assert "<title>2015: 1</title>" in page
    assert "<title>2016: 1</title>" in page


@pytest.mark.parametrize(("lang", "word"), [("vi", "Trạng thái"), ("en", "Status"), ("xx", "Trạng thái")])
def test_languages(get: Get, lang: str, word: str) -> None:
    page = get("/search", params={"lang": lang}).text
    assert f"<h2>{word}</h2>" in page
    assert f'<html lang="{"en" if lang == "en" else "vi"}">' in page


def test_every_word_has_every_language() -> None:
    assert all(len(row) == len(LANGUAGES) and all(row) for row in WORDS.values())
    assert set(COLOURS) <= set(WORDS)
    assert say("no such word", "vi") == "no such word"


@pytest.mark.parametrize(
    "url", ["/", "/search?q=thuong+loc", "/search?q=%3Cscript%3E", "/document?id=%3Cb%3E3", "/unit?code=443&lang=%22%3E%3Cscript%3E"]
)
def test_planted_markup_is_inert(get: Get, url: str) -> None:
    done = get(url)
    tags = Tags(done.text).found
    assert not {tag for tag, _ in tags} & {"script", "img", "iframe", "b"}
    assert not [name for _, attributes in tags for name in attributes if name.startswith("on")]
    assert "default-src 'none'" in done.headers["content-security-policy"]


@pytest.mark.parametrize("url", ["/", "/search", "/document?id=loc%2F2", "/unit?code=443", "/browse", "/browse/facts"])
def test_no_address_off_the_machine(get: Get, url: str) -> None:
    done = get(url)
    loaded = [
        value
        for tag, attributes in Tags(done.text).found
        for name, value in attributes.items()
        if name in {"src", "action"} or (tag == "link" and name == "href")
    ]
    assert not [value for value in loaded if value and re.match(r"https?:(?!//localhost/)|//", value)]
    assert "'self'" in done.headers["content-security-policy"]


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8001", "127.0.0.1.evil.example"])
def test_another_host_is_not_answered(get: Get, host: str) -> None:
    assert get("/", headers={"host": host}).status_code == 421
    assert get("/", headers={"host": "127.0.0.1:8001"}).status_code == 200


def test_read_only(get: Get, path: Path) -> None:
    before = path.read_bytes()
    for sql in ("DELETE FROM facts", "INSERT INTO facts_search (folded) VALUES ('a')", "ATTACH 'x.db' AS x"):
        assert get("/browse.json", params={"sql": sql}).status_code == 400
    assert path.read_bytes() == before


def test_datasette_shows_the_tables(get: Get) -> None:
    rows = get("/browse/facts.json", params={"_shape": "array", "type": "attainment", "_size": 10}).json()
    assert {row["status"] for row in rows} == {"achieved", "target"}


@pytest.mark.parametrize(
    ("asked", "where"),
    [({}, ""), ({"q": ""}, ""), ({"year": "2016"}, " AND CAST(facts.year AS TEXT) = ?"), ({"1=1 OR year": "2016"}, ""), ({"q": "--"}, "")],
)
def test_conditions(asked: dict[str, str], where: str) -> None:
    assert conditions(asked)[0] == "facts.again = 0" + where


def test_question_is_never_fts_syntax() -> None:
    assert question('xã "A" OR b* NOT c') == '"xa" "a" "or" "b" "not" "c"'


@pytest.mark.parametrize(("rows", "count"), [([], 0), ([("2015", (3,)), ("2016", (0,))], 2)])
def test_bars(rows: list[tuple[str, tuple[int, ...]]], count: int) -> None:
    assert bars(rows, ("#000",)).count("<rect") == count
