"""The review page as a person uses it: keys, an edit, undo, the log; and the self-contained view of records."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ntm_extract.view.html import COLOURS

if TYPE_CHECKING:
    from playwright.sync_api import Page


def log(path: Path) -> list[str]:
    return [json.loads(line)["verdict"] for line in path.read_text("utf-8").splitlines()]


def titled(page: Page, done: int) -> None:
    """Wait until the page says how many are decided."""
    from playwright.sync_api import expect

    expect(page).to_have_title(re.compile(rf"^review {done}/"))


def test_keys_decide_and_undo(page: Page, review: tuple[str, Path], picture: Any) -> None:
    address, written = review
    page.goto(address)
    picture(page, "review")
    first = page.get_by_role("heading", level=1).inner_text()
    page.keyboard.press("y")
    titled(page, 1)
    page.keyboard.press("n")
    titled(page, 2)
    assert log(written) == ["yes", "no"]
    for done in (1, 0):
        page.keyboard.press("u")
        titled(page, done)
    assert page.get_by_role("heading", level=1).inner_text() == first
    assert log(written) == ["yes", "no", "undo", "undo"]


def test_an_edit_is_written_in_the_slots(page: Page, review: tuple[str, Path]) -> None:
    address, written = review
    page.goto(address)
    while page.locator("select[name='slot.kind']").count() == 0:  # the least certain record that has a kind
        with page.expect_navigation():
            page.locator("button[data-key='y']").click()
    page.keyboard.press("e")
    assert page.locator("details").get_attribute("open") is not None
    page.locator("select[name='slot.kind']").select_option(index=2)
    chosen = page.locator("select[name='slot.kind']").input_value()
    with page.expect_navigation():
        page.get_by_role("button", name="Ghi · Save").click()
    last = json.loads(written.read_text("utf-8").splitlines()[-1])
    assert (last["verdict"], last["slots"]["kind"], last["who"]) == ("edit", chosen, "lan")


def test_letters_typed_into_a_slot_decide_nothing(page: Page, review: tuple[str, Path]) -> None:
    address, written = review
    page.goto(address)
    page.keyboard.press("e")
    page.locator("details input[type='text'], details input:not([type])").first.focus()
    page.keyboard.type("yny")
    assert not written.exists()


def test_what_stands_out_is_seen_without_scrolling(page: Page, review: tuple[str, Path]) -> None:
    page.goto(review[0])
    for selector in ("button[data-key='y']", "button[data-key='n']", "button[data-key='u']", "blockquote mark"):
        box = page.locator(selector).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 800


def test_the_self_contained_view(page: Page, out: Path, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "ntm_extract.cli", "show", str(out), "--limit", "3", "--html", str(tmp_path / "view.html")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    page.goto((tmp_path / "view.html").as_uri())
    assert page.locator("article").count() >= 3
    page.locator("table a[href^='#t-']").nth(2).click()
    assert page.locator("mark:target").count() == 1
    assert page.locator("script").count() == 0
    assert (page.locator("mark[title]").first.get_attribute("title") or "").split(":")[0] in COLOURS  # what the pointer is told
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    by_day = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != by_day
    page.screenshot(path=str(tmp_path / "dark.png"))
