"""doc, rtf and odt: real files, made by LibreOffice where it is installed; and what happens where it is not, hangs or falls."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from formats import ARTICLE, docx, odt

from ntm_extract.pipeline import Extractor
from ntm_extract.reading import Rejected, office, read_bytes
from ntm_extract.records import Document

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le") + bytes(64)
FONTS = {"Unicode": docx(ARTICLE), ".VnTime": docx(ARTICLE, ".VnTime", "tcvn3"), "VNI-Times": docx(ARTICLE, "VNI-Times", "vni")}


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``<font>.doc``, ``.rtf``, ``.odt`` as LibreOffice writes them."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed: no doc, rtf or odt of its own to read")
    folder = tmp_path_factory.mktemp("office")
    for name, data in FONTS.items():
        (folder / f"{name.strip('.')}.docx").write_bytes(data)
    for ending in ("doc", "rtf", "odt"):
        command = [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", ending, "--outdir", str(folder), *map(str, folder.glob("*.docx"))]
        subprocess.run(command, capture_output=True, check=True, timeout=120)
    return folder


@pytest.mark.parametrize("ending", ["doc", "rtf", "odt", "docx"])
@pytest.mark.parametrize("font", FONTS)
def test_same_text_in_every_office_format(made: Path, extractor: Extractor, font: str, ending: str) -> None:
    """"người" has a byte in TCVN3 that Word takes for a soft hyphen; it must not be lost on the way."""
    (found,) = read_bytes((made / f"{font.strip('.')}.{ending}").read_bytes(), "báo cáo")
    assert isinstance(found, Document), found
    assert (found.text, found.format) == (ARTICLE.strip(), ending)
    assert found.encoding == {"Unicode": "utf-8", ".VnTime": "tcvn3", "VNI-Times": "vni"}[font]
    assert found.locate(found.text.index("9/17")) == "paragraph=3"
    quotes = [r.quote for r in extractor.extract(found.model_copy(update={"published": "2016-07-06"})).records]
    assert quotes == [r.quote for r in extractor.extract_text(ARTICLE.strip(), published="2016-07-06").records]


def test_two_at_once(made: Path) -> None:
    """Each has a profile of its own; a profile that another holds would make LibreOffice give up."""
    data = (made / "Unicode.doc").read_bytes()
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda name: next(iter(read_bytes(data, name))), ("a", "b")))
    assert [getattr(f, "text", f) for f in found] == [ARTICLE.strip()] * 2


def test_garbage_in_a_doc(made: Path) -> None:
    """LibreOffice reads anything as text; what it makes of noise is told, or doubted."""
    (found,) = read_bytes(DOC, "hỏng.doc")
    assert isinstance(found, Rejected)
    assert found.code in ("BAD_OFFICE", "NO_TEXT", "TIMEOUT")


def test_without_libreoffice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (found,) = read_bytes(DOC, "cũ.doc")
    assert isinstance(found, Rejected)
    assert found.code == "MISSING_TOOL"
    assert "install LibreOffice" in found.reason
    (odt_needs_none,) = read_bytes(odt(ARTICLE), "mới.odt")
    assert isinstance(odt_needs_none, Document)


@pytest.mark.parametrize(("script", "code"), [("sleep 60 & sleep 60", "TIMEOUT"), ("echo 'Fatal exception' >&2; kill -SEGV $$", "BAD_OFFICE"), ("exit 0", "BAD_OFFICE")])
def test_one_that_hangs_or_falls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, code: str) -> None:
    """The time limit ends the program and all that it started; the run goes on."""
    fake = tmp_path / "soffice"
    fake.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(office, "_SECONDS", 1)
    before = time.monotonic()
    (found,) = read_bytes(DOC, "treo.doc")
    assert isinstance(found, Rejected)
    assert found.code == code
    assert time.monotonic() - before < 10
