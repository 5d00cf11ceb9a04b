"""A run of more than 300 articles, its site and its review page on free ports, and Chromium to look at them.

Everything here is skipped where playwright or Chromium is missing; `.ci/run` installs Debian's package where it can.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parent.parent.parent
ARTICLES = 300
WIDTH, HEIGHT = 1200, 800
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")
PLANTED = (  # an article whose words try to come alive, and that is no markup which a reader would take for a page
    "Xã Thượng Lộc (huyện Can Lộc, Hà Tĩnh) đạt chuẩn nông thôn mới năm 2015. <script>document.title='planted'</script> "
    "<img src=x onerror=\"document.title='planted'\"> <a href=\"javascript:document.title='planted'\">đây <svg onload=\"document.title='planted'\"> "
    "Ông Lê <b>Văn Khải, Chủ tịch UBND xã Thượng Lộc cho biết, xã đã huy động 12 tỷ đồng. <iframe src=\"http://192.0.2.1/\"></iframe>"
)


def chromium() -> str | None:
    """The path of Debian's Chromium, or of a Chrome that is there."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's articles three times under other names and one with planted markup, extracted as processes do it."""
    folder = tmp_path_factory.mktemp("browser")
    rows = [json.loads(line) for split in ("dev", "test") for line in (ROOT / "corpora" / split / "documents.jsonl").read_text("utf-8").splitlines()]
    copies = [row | {"doc_id": f"{copy}-{row['doc_id']}"} for copy in range(-(-ARTICLES // len(rows))) for row in rows]
    copies.append({"doc_id": "<i>planted", "title": "<img src=x onerror=\"document.title='planted'\"> Thượng Lộc", "text": PLANTED, "published": "2016-03-01"})
    (folder / "articles.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in copies), "utf-8")
    _command("extract", folder / "articles.jsonl", "-o", folder / "out")
    return folder / "out"


def _command(*words: str | Path) -> None:
    done = subprocess.run([sys.executable, "-m", "ntm_extract.cli", *map(str, words)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def _serve(*words: str | Path) -> tuple[subprocess.Popen[bytes], str]:
    """A command that serves on a free port, and its address once it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "ntm_extract.cli", *map(str, words), "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ
    )
    address = f"http://127.0.0.1:{port}"
    for _ in range(600):
        assert server.poll() is None, f"{words[0]} ended with {server.returncode}"
        try:
            urllib.request.urlopen(address, timeout=1)
        except OSError:
            time.sleep(0.1)
        else:
            return server, address
    raise AssertionError(f"{words[0]} did not answer in a minute")


@pytest.fixture(scope="session")
def site(out: Path) -> Iterator[str]:
    """Address of `browse`."""
    server, address = _serve("browse", out)
    yield address
    server.terminate()
    server.wait(20)


@pytest.fixture
def review(out: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Address of `review` over a copy of the run, and the log that it writes."""
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("documents.jsonl", "records.jsonl"):
        shutil.copy(out / name, folder)
    server, address = _serve("review", folder, "--who", "lan")
    yield address, folder / "review.jsonl"
    server.terminate()
    server.wait(20)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window. One for each file: playwright's event loop runs as long as it is open, and other tests start loops of their own."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
    path = chromium()
    if path is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=path, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test for any word on its console, any fault of a script, and any request that leaves this machine."""
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, locale="vi-VN")
    opened = context.new_page()
    said: list[str] = []
    left: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda fault: said.append(str(fault)))
    opened.on("request", lambda request: None if request.url.startswith(("http://127.0.0.1:", "file://", "data:")) else left.append(request.url))
    yield opened
    context.close()
    assert (said, left) == ([], [])


@pytest.fixture
def picture(request: pytest.FixtureRequest) -> Any:
    """``picture(page, "name")`` writes docs/pictures/name.png under `pytest tests/browser --pictures`; elsewhere it only takes it."""

    def take(page: Page, name: str) -> None:
        page.set_viewport_size({"width": 960, "height": 560})
        page.wait_for_load_state("networkidle")
        taken = page.screenshot(animations="disabled")
        page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
        assert taken.startswith(b"\x89PNG")
        assert len(taken) < 150_000, "too large for a README"
        if request.config.getoption("--pictures"):
            folder = ROOT / "docs" / "pictures"
            folder.mkdir(exist_ok=True)
            (folder / f"{name}.png").write_bytes(taken)

    return take
