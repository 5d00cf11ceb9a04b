"""One fuzz target a reader: ``TARGETS[name].test_one_input(data)`` is what atheris and libFuzzer call. A fault is a broken promise (tests/reading/promises.py)."""

from __future__ import annotations

import bz2
import io
import json
import lzma
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "reading"))

from formats import ARTICLE, COLLECTIONS, FORMATS, mht, zipped
from layouts import LAYOUTS, TABLE
from promises import broken_promises

from ntm_extract.reading import read_bytes
from ntm_extract.reading.charsets import DECODERS, encode
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.viqr import viqr


def as_it_is(data: bytes) -> bytes:
    return data


def in_docx(data: bytes) -> bytes:
    return zipped({"word/document.xml": data, "word/styles.xml": data, "word/footnotes.xml": data})


def in_odt(data: bytes) -> bytes:
    return zipped({"content.xml": data, "styles.xml": data})


def in_record(data: bytes) -> bytes:
    """A WARC record that says how long it is."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    return b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.vn/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(head) + len(data), head + data)


def in_xlsx(data: bytes) -> bytes:
    return zipped({"xl/workbook.xml": b"<workbook/>", "xl/sharedStrings.xml": data, "xl/worksheets/sheet1.xml": data})


def in_pptx(data: bytes) -> bytes:
    return zipped({"ppt/presentation.xml": b"<presentation/>", "ppt/slides/slide1.xml": data})


_BOX = b"<container><rootfiles><rootfile full-path='sach.opf'/></rootfiles></container>"
_BOOK = "<package><metadata><title>Kỷ yếu</title><date>2016-07-08</date></metadata><manifest><item id='a' href='mot.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>"
_EXPORT = "<?xml version='1.0'?><kho>{0}{0}</kho>".format(f"<tin ngay='2016-07-08'><tieu_de>Tin</tieu_de><noi_dung><![CDATA[<p>{ARTICLE}</p>]]></noi_dung></tin>")

_DATA = f"<html><div id=app></div><script type='application/json'>{json.dumps({'article': {'title': 'Tin', 'content': ARTICLE * 2, 'publishedAt': '2016-07-08'}})}</script></html>"
_BLOG = f"<rss><channel><item><title>Tin</title><description>{ARTICLE}</description><encoded>[caption id='a']{ARTICLE}[/caption]</encoded><status>publish</status><post_type>post</post_type></item></channel></rss>"


def in_epub(data: bytes) -> bytes:
    return zipped({"META-INF/container.xml": _BOX, "sach.opf": data, "mot.xhtml": made("html")[0]})


def made(*names: str) -> tuple[bytes, ...]:
    return tuple((FORMATS | COLLECTIONS)[name][1](ARTICLE) for name in names)


def member(package: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return archive.read(name)


@dataclass(frozen=True)
class Target:
    """``seeds``: valid inputs; ``wrap``: how the fuzzer's bytes become a file, where a package around them would keep it from reaching the reader."""

    seeds: tuple[bytes, ...]
    wrap: Callable[[bytes], bytes] = as_it_is

    def test_one_input(self, data: bytes) -> None:
        """Raises AssertionError for a broken promise."""
        faults = broken_promises(read_bytes(self.wrap(data), "x"))
        assert not faults, faults


@dataclass(frozen=True)
class Decoding:
    """The decoders: text comes of any bytes, and the lines of it are the lines of the bytes."""

    seeds: tuple[bytes, ...]

    def test_one_input(self, data: bytes) -> None:
        """Raises AssertionError for a broken promise."""
        found = decode(data)
        assert 0 <= found.certainty <= 1, found
        for decoder in (*DECODERS.values(), viqr):
            assert isinstance(decoder(data), str)


TARGETS: dict[str, Target | Decoding] = {
    "text": Target(made("text", "tcvn3", "vni", "viscii", "windows-1258", "utf-16")),
    "html": Target((*(layout.html.encode() for layout in LAYOUTS), TABLE.encode(), _DATA.encode())),
    "docx": Target((member(made("docx")[0], "word/document.xml"), member(made("docx")[0], "word/styles.xml")), in_docx),
    "odt": Target((member(made("odt")[0], "content.xml"),), in_odt),
    "pdf": Target(made("pdf")),
    "alto": Target(made("alto")),
    "page-xml": Target(made("page-xml")),
    "hocr": Target(made("hocr")),
    "tesseract": Target(made("tesseract")),
    "subtitles": Target(made("subtitles", "subtitles of the web")),
    "eml": Target(made("eml", "mail with a quotation", "mail with an attachment")),
    "mbox": Target(made("mbox")),
    "mht": Target((*made("mht"), mht(ARTICLE, '"Saved by Windows Internet Explorer 8"'))),
    "feed": Target((*made("rss"), _BLOG.encode())),
    "xml": Target((_EXPORT.encode(), _EXPORT.encode("utf-16"))),
    "epub": Target((_BOOK.encode(),), in_epub),
    "xlsx": Target((member(made("xlsx")[0], "xl/sharedStrings.xml"), member(made("xlsx")[0], "xl/worksheets/sheet1.xml")), in_xlsx),
    "pptx": Target((member(made("pptx")[0], "ppt/slides/slide1.xml"),), in_pptx),
    "warc": Target(made("warc plain", "warc")),
    "warc record": Target(made("html"), in_record),
    "zip": Target(made("zip", "docx", "odt", "xlsx", "pptx", "zip in zip")),
    "tar": Target(made("tar", "tar plain", "tar.xz", "tar.bz2")),
    "packed": Target((*made("gzip"), *(pack(ARTICLE.encode()) for pack in (bz2.compress, lzma.compress)))),
    "jsonl": Target(made("jsonl")),
    "json": Target(made("json")),
    "csv": Target(made("csv", "tsv")),
    "parquet": Target(made("parquet")),
    "encoding": Decoding(tuple(encode(ARTICLE, name) for name in (*DECODERS, "viqr"))),
}
"""Every reader but LibreOffice's (doc, rtf, flat), whose parser is not ours and takes seconds, and the rows that refuse."""
