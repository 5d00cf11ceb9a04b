"""READERS: every format in one table. The first row whose test fits the bytes reads them; names are not asked."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable
from typing import NamedTuple

from ntm_extract.reading.archive import read_gzip, read_tar, read_zip
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.feed import read_feed
from ntm_extract.reading.html import read_page
from ntm_extract.reading.mail import HEADERS, read_mail
from ntm_extract.reading.ocr import read_alto, read_hocr
from ntm_extract.reading.odt import read_odt
from ntm_extract.reading.office import read_office
from ntm_extract.reading.pdf import read_pdf
from ntm_extract.reading.rows import header, read_csv, read_json, read_jsonl, read_parquet
from ntm_extract.reading.sheets import read_sheets, read_slides
from ntm_extract.reading.source import Items, Refused, Source
from ntm_extract.reading.text import read_text
from ntm_extract.reading.warc import read_warc
from ntm_extract.reading.word import read_docx


class Reader(NamedTuple):
    """``fits`` looks at the first bytes (more only inside ZIPs); ``read`` gives articles, members, rejections, or
    raises Refused.
    """

    format: str
    fits: Callable[[Source], bool]
    read: Callable[[Source], Items]


def _starts(*magic: bytes) -> Callable[[Source], bool]:
    return lambda source: source.head.startswith(magic)


def _zip_holds(name: str) -> Callable[[Source], bool]:
    def fits(source: Source) -> bool:
        if not source.head.startswith(b"PK\x03\x04"):
            return False
        try:
            with source.open() as stream, zipfile.ZipFile(stream) as package:
                return name in package.NameToInfo
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            return False

    return fits


def _gzip_head(source: Source) -> bytes:
    """The first unpacked bytes of a gzip; b"" where it is none or broken."""
    if not source.head.startswith(b"\x1f\x8b"):
        return b""
    try:
        return zlib.decompressobj(31).decompress(source.head, 1024)
    except zlib.error:
        return b""


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _packed_tar(source: Source) -> bool:
    return _is_tar(_gzip_head(source)) or source.head.startswith((b"BZh", b"\xfd7zXZ\x00"))


def _words(source: Source) -> str:
    """The first characters of what is text in whatever encoding."""
    return decode(source.head).text.lstrip("\ufeff \t\r\n")


def _html(source: Source) -> bool:
    return (
        re.search(r"<(?:!doctype html|html|head|body|div|p|article|table|meta)\b", _words(source)[:4000], re.IGNORECASE)
        is not None
    )


def _jsonl(source: Source) -> bool:
    first = _words(source).split("\n", 1)[0].strip()
    if not first.startswith("{"):
        return False
    whole = source.size > len(source.head) and "\n" not in _words(source)
    return whole or first.endswith("}") or source.name.endswith((".jsonl", ".ndjson"))


_NO_TEXT = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"ID3", b"OggS", b"7z\xbc\xaf", b"Rar!", b"SQLite format 3", b"\x7fELF", b"MZ\x90", b"II*\x00", b"MM\x00*",
    b"\x00\x00\x01\x00", b"wOFF", b"wOF2", b"\x1aE\xdf\xa3", b"fLaC", b"BM", b"\x80\x04\x95",
)  # fmt: skip


def _media(source: Source) -> bool:
    if source.head.startswith(b"BM") and b"\x00" not in source.head[:64]:
        return False  # a text that begins with "BM"
    return source.head.startswith(_NO_TEXT) or source.head[4:8] == b"ftyp"


def _refuse_media(source: Source) -> Items:
    raise Refused("WRONG_TYPE", "is a picture, a sound, a program or a packed file, no text")
    yield


READERS: tuple[Reader, ...] = (
    Reader("pdf", lambda s: b"%PDF-" in s.head[:1024], read_pdf),
    Reader("docx", _zip_holds("word/document.xml"), read_docx),
    Reader("odt", _zip_holds("content.xml"), read_odt),
    Reader("xlsx", _zip_holds("xl/workbook.xml"), read_sheets),
    Reader("pptx", _zip_holds("ppt/presentation.xml"), read_slides),
    Reader("zip", _starts(b"PK\x03\x04", b"PK\x05\x06"), read_zip),
    Reader("warc", lambda s: s.head.startswith(b"WARC/") or _gzip_head(s).startswith(b"WARC/"), read_warc),
    Reader("tar", lambda s: _is_tar(s.head) or _packed_tar(s), read_tar),
    Reader("gzip", _starts(b"\x1f\x8b"), read_gzip),
    Reader("parquet", _starts(b"PAR1"), read_parquet),
    Reader("doc", _starts(b"\xd0\xcf\x11\xe0"), read_office),
    Reader("rtf", _starts(b"{\\rtf"), read_office),
    Reader("media", _media, _refuse_media),
    Reader("eml", lambda s: HEADERS.match(s.head) is not None, read_mail),
    Reader("jsonl", _jsonl, read_jsonl),
    Reader("json", lambda s: re.match(r"\[\s*\{|\{\s*\"", _words(s)) is not None, read_json),
    Reader("csv", lambda s: header(_words(s)) is not None, read_csv),  # before pages: articles in cells may be markup
    Reader("alto", lambda s: re.search(r"<(?:\w+:)?alto\b", _words(s)[:2000]) is not None, read_alto),
    Reader("hocr", lambda s: re.search(r"class=['\"]ocr_page|name=['\"]ocr-system", _words(s)) is not None, read_hocr),
    Reader(
        "feed",
        lambda s: (
            re.match(r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b", _words(s), re.DOTALL) is not None
        ),
        read_feed,
    ),
    Reader("html", _html, read_page),
    Reader("text", lambda s: True, read_text),
)


def reader_of(source: Source) -> Reader:
    """The reader whose test fits."""
    return next(reader for reader in READERS if reader.fits(source))
