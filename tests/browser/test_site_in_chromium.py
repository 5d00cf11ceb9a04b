"""The site as a reader uses it: search, facets, an article with its facts, units, persons, charts, two languages, a narrow screen, planted markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

LIT = ("rgb(255, 224, 102)", "rgb(102, 82, 0)")  # the ground of words that a fact leads to, by day and by night


def background(page: Page, selector: str) -> str:
    found = page.locator(selector).first.evaluate("node => getComputedStyle(node).backgroundColor")
    return str(found)


def counted(page: Page) -> int:
    """How many facts the page says it has found."""
    return number(re.findall(r"([\d.,]+) (?:dữ kiện|facts)", page.locator("main").inner_text())[0])


def number(written: str) -> int:
    """ "1.234" and "1,234" are 1234: the site groups as its language does."""
    return int(re.sub(r"[.,]", "", written))


def ask(page: Page, words: str) -> None:
    """Type words into the search and wait for its answer."""
    page.get_by_role("searchbox").fill(words)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_search_needs_no_accents(page: Page, site: str, picture: Any) -> None:
    page.goto(site)
    ask(page, "xa thuong loc")
    assert "xã Thượng Lộc" in page.locator("main").inner_text()
    plain = counted(page)
    page.get_by_role("searchbox").fill("Xã Thượng Lộc")
    with page.expect_navigation():
        page.get_by_role("button", name="Tìm").click()
    assert counted(page) == plain
    ask(page, "xa dat chuan nong thon moi")
    picture(page, "search")


def test_nothing_is_said_to_be_nothing(page: Page, site: str) -> None:
    page.goto(f"{site}/search?q={quote('không ai viết điều này cả')}")
    assert page.locator("main").inner_text().strip() == "Không tìm thấy gì."


@pytest.mark.parametrize(("facet", "value"), [("Loại", "đạt chuẩn"), ("Tỉnh", None), ("Huyện", None), ("Năm đăng", None), ("Trạng thái", "mục tiêu"), ("Chuẩn", "nâng cao")])
def test_a_facet_narrows_to_what_it_counts(page: Page, site: str, facet: str, value: str | None) -> None:
    page.goto(f"{site}/search?q=dat+chuan")
    every = counted(page)
    listed = page.locator(f"aside h2:text-is('{facet}') + ul li")
    row = listed.filter(has=page.get_by_role("link", name=value, exact=True)) if value else listed.first
    said = number(row.locator("small").inner_text())
    with page.expect_navigation():
        row.get_by_role("link").click()
    assert counted(page) == said <= every
    with page.expect_navigation():
        page.locator("aside").get_by_role("link", name="tất cả").click()
    assert counted(page) == every


def test_a_click_on_a_fact_lights_its_words_up(page: Page, site: str, picture: Any) -> None:
    page.goto(f"{site}/search?q=so+ket&type=figure")
    with page.expect_navigation():
        page.locator("main td a[href^='/document']").first.click()
    assert background(page, "mark:target") in LIT  # the search leads straight to the words
    fact = page.locator(".facts tr").filter(has_text="số liệu").last
    words = fact.get_by_role("link").inner_text()
    fact.get_by_role("link").click()
    assert background(page, "mark:target") in LIT
    assert page.locator("mark:target").inner_text() in words
    box = page.locator("mark:target").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 800  # where the reader sees them
    page.goto(f"{site}/document?id=0-b01")
    page.locator(".facts tr").filter(has_text="7/21 xã").get_by_role("link").click()
    picture(page, "document")


def test_every_fact_of_an_article_leads_to_words(page: Page, site: str) -> None:
    page.goto(f"{site}/document?id=0-b01")
    links = page.locator(".facts a[href^='#t-']")
    assert links.count() > 20
    missing = links.evaluate_all("all => all.filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).length")
    assert missing == 0


def test_a_unit_tells_its_past_its_facts_and_its_neighbours(page: Page, site: str, picture: Any) -> None:
    page.goto(f"{site}/unit?code=18490")
    text = page.locator("body").inner_text()
    assert "xã Sơn Lộc" in text
    assert "huyện Can Lộc" in text
    with page.expect_navigation():
        page.get_by_role("link", name=re.compile("Thượng Lộc")).first.click()  # a neighbour
    assert page.get_by_role("heading", level=1).inner_text() == "xã Thượng Lộc (18478)"
    assert "2015" in page.locator("table").inner_text()
    page.goto(f"{site}/unit?code=271")
    picture(page, "unit")


def test_a_person(page: Page, site: str) -> None:
    page.goto(f"{site}/document?id=0-b01")
    page.goto(f"{site}/person?name={quote('Trương Thị Mỹ Kha')}")
    assert page.get_by_role("heading", level=1).inner_text() == "Trương Thị Mỹ Kha"
    assert "Phó Chủ tịch UBND huyện" in page.locator("table").inner_text()


def test_charts_and_their_years(page: Page, site: str, picture: Any) -> None:
    page.goto(site)
    assert page.locator("svg").count() == 2
    for chart in page.locator("svg").all():
        assert chart.locator("rect").count() > 5
        assert re.search(r"20\d\d", chart.text_content() or "")
    picture(page, "home")


def test_english_stays_english(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("link", name="English").click()
    page.get_by_role("searchbox").fill("dong nai")
    with page.expect_navigation():
        page.get_by_role("button", name="Search").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert "facts" in page.locator("main").inner_text()
    with page.expect_navigation():
        page.locator("main td a[href^='/document']").first.click()
    assert "figure" in page.locator(".key").inner_text()


def test_planted_markup_stays_text(page: Page, site: str) -> None:
    page.goto(f"{site}/search?q=thuong+loc")
    page.goto(f"{site}/document?id={quote('<i>planted')}")
    assert page.title() == "<img src=x onerror=\"document.title='planted'\"> Thượng Lộc"
    assert "<script>document.title='planted'</script>" in page.locator("article").inner_text()
    assert page.locator("article script, article img, article svg, article iframe, article a[href^='javascript']").count() == 0


def test_the_keyboard_is_enough(page: Page, site: str) -> None:
    page.goto(site)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "search":
            break
    page.keyboard.type("tieu chi moi truong")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert counted(page) > 0


@pytest.mark.parametrize("path", ["/", "/search?q=dat+chuan", "/document?id=0-b01", "/unit?code=271"])
def test_a_narrow_screen_needs_no_scrolling_to_the_side(page: Page, site: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(site + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_tables_of_datasette(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("link", name="Bảng dữ liệu").click()
    page.get_by_role("link", name="facts", exact=True).first.click()
    page.locator("table.rows-and-columns tbody tr").nth(10).wait_for()
