"""READERS: every format in one table. The first row whose test fits the bytes reads them; names are not asked."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from typing import NamedTuple

from ntm_extract.reading.archive import is_packed, read_packed, read_tar, read_zip, unpacked_head
from ntm_extract.reading.delimited import header, is_sheet, read_csv, read_sheet, strange_columns
from ntm_extract.reading.epub import read_epub
from ntm_extract.reading.export import is_export, read_export
from ntm_extract.reading.feed import read_feed
from ntm_extract.reading.html import read_page
from ntm_extract.reading.mail import HEADERS, read_mail
from ntm_extract.reading.ocr import TESSERACT, read_alto, read_hocr, read_page_xml, read_tesseract
from ntm_extract.reading.odt import read_odt
from ntm_extract.reading.office import read_office
from ntm_extract.reading.pdf import read_pdf
from ntm_extract.reading.plain import read_text
from ntm_extract.reading.rows import read_json, read_jsonl, read_parquet
from ntm_extract.reading.sheets import read_sheets, read_slides
from ntm_extract.reading.source import Items, Refused, Source
from ntm_extract.reading.subtitles import FIRST, read_subtitles
from ntm_extract.reading.warc import read_warc
from ntm_extract.reading.word import BODY, read_docx


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
    """``name``: a pattern of the whole name of a member."""

    def fits(source: Source) -> bool:
        if not source.head.startswith(b"PK\x03\x04"):
            return False
        try:
            with source.open() as stream, zipfile.ZipFile(stream) as package:
                return any(re.fullmatch(name, member) for member in package.NameToInfo)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            return False

    return fits


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _html(source: Source) -> bool:
    tags = r"<(?:!doctype html|html|head|body|div|p|article|table|meta)\b"
    return re.search(tags, source.words[:4000], re.IGNORECASE) is not None


def _feed(source: Source) -> bool:
    root = r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b"
    return re.match(root, source.words, re.DOTALL) is not None


def _flat(source: Source) -> bool:
    """A document of Word 2003 or LibreOffice as one file of XML."""
    return (
        re.match(r"<\?xml.{0,600}(?:progid=\"Word\.Document\"|<office:document\b)", source.words, re.DOTALL) is not None
    )


def _warc(source: Source) -> bool:
    packed = source.head.startswith(b"\x1f\x8b")  # gzip, the only packing that WARC knows
    return (unpacked_head(source) if packed else source.head).startswith((b"WARC/", b"filedesc://"))


def _jsonl(source: Source) -> bool:
    first = source.words.split("\n", 1)[0].strip()
    if not first.startswith("{"):
        return False
    whole = source.size > len(source.head) and "\n" not in source.words
    return whole or first.endswith("}") or source.name.endswith((".jsonl", ".ndjson"))


_NO_TEXT = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"ID3", b"OggS", b"SQLite format 3", b"\x7fELF", b"MZ\x90", b"II*\x00", b"MM\x00*",
    b"\x00\x00\x01\x00", b"wOFF", b"wOF2", b"\x1aE\xdf\xa3", b"fLaC", b"BM", b"\x80\x04\x95",
)  # fmt: skip


def _media(source: Source) -> bool:
    if source.head.startswith(b"BM") and b"\x00" not in source.head[:64]:
        return False  # a text that begins with "BM"
    return source.head.startswith(_NO_TEXT) or source.head[4:8] == b"ftyp"


def _refuse_media(source: Source) -> Items:
    raise Refused("WRONG_TYPE", "is a picture, a sound or a program, no text")


_UNPACK, _CONVERT = "unpack it, and read the folder", "make a PDF of it, and run OCR over one that has no text"
# what they are, and what to do
_OTHER_ARCHIVES = {
    b"Rar!": ("a RAR archive", _UNPACK),
    b"7z\xbc\xaf": ("a 7-Zip archive", _UNPACK),
    b"\x28\xb5\x2f\xfd": ("packed with Zstandard", _UNPACK),
    b"MSCF": ("a cabinet of Windows", _UNPACK),
    b"ITSF": ("a help file of Windows (CHM)", _UNPACK),
    b"AT&TFORM": ("a DjVu document", _CONVERT),
    b"%!PS": ("PostScript", _CONVERT),
}


_SQL = re.compile(
    r"(?:\s|--[^\n]*\n|/\*.*?\*/;?|(?:SET|USE|BEGIN|START|LOCK|DELETE|DROP)\b[^;]*;)*(?:INSERT INTO|REPLACE INTO|CREATE TABLE|CREATE DATABASE|COPY \w+ \()",
    re.DOTALL | re.IGNORECASE,
)


def _refuse_sql(source: Source) -> Items:
    raise Refused(
        "UNPACK_FIRST", "is a dump of a database (SQL); load it, and export the table of articles as CSV or JSON Lines"
    )


def _refuse_archive(source: Source) -> Items:
    what, advice = next(told for magic, told in _OTHER_ARCHIVES.items() if source.head.startswith(magic))
    raise Refused("UNPACK_FIRST", f"is {what}, which is not read; {advice}")


def _refuse_columns(source: Source) -> Items:
    names = ", ".join(strange_columns(source.name, source.words)[:8])
    raise Refused("NO_TEXT", f"has articles in its cells, but no column of text under a known name; it has {names}")


READERS: tuple[Reader, ...] = (
    Reader("pdf", lambda s: b"%PDF-" in s.head[:1024], read_pdf),
    Reader("docx", _zip_holds(BODY), read_docx),
    Reader("odt", _zip_holds(r"content\.xml"), read_odt),
    Reader("epub", _zip_holds(r"META-INF/container\.xml"), read_epub),
    Reader("xlsx", _zip_holds(r"xl/workbook\.xml"), read_sheets),
    Reader("pptx", _zip_holds(r"ppt/presentation\.xml"), read_slides),
    Reader("zip", _starts(b"PK\x03\x04", b"PK\x05\x06"), read_zip),
    Reader("warc", _warc, read_warc),
    Reader("tar", lambda s: _is_tar(s.head) or _is_tar(unpacked_head(s)), read_tar),
    Reader("packed", lambda s: is_packed(s.head), read_packed),
    Reader("parquet", _starts(b"PAR1"), read_parquet),
    Reader("doc", _starts(b"\xd0\xcf\x11\xe0"), read_office),
    Reader("rtf", _starts(b"{\\rtf"), read_office),
    Reader("flat", _flat, read_office),
    Reader("archive", _starts(*_OTHER_ARCHIVES), _refuse_archive),
    Reader("media", _media, _refuse_media),
    Reader("eml", lambda s: HEADERS.match(s.head) is not None, read_mail),
    Reader("jsonl", _jsonl, read_jsonl),
    Reader("json", lambda s: re.match(r"\[\s*\{|\{\s*\"", s.words) is not None, read_json),
    Reader("tesseract", lambda s: s.words.startswith(TESSERACT), read_tesseract),
    Reader("subtitles", lambda s: FIRST.match(s.words) is not None, read_subtitles),
    # before pages: articles in cells may be markup
    Reader("csv", lambda s: header(s.words) is not None, read_csv),
    Reader("csv", lambda s: bool(strange_columns(s.name, s.words)), _refuse_columns),
    Reader("csv", lambda s: is_sheet(s.name, s.words), read_sheet),
    Reader("sql", lambda s: _SQL.match(s.words) is not None, _refuse_sql),
    Reader("alto", lambda s: re.search(r"<(?:\w+:)?alto\b", s.words[:2000]) is not None, read_alto),
    Reader("page-xml", lambda s: re.search(r"<(?:\w+:)?PcGts\b", s.words[:2000]) is not None, read_page_xml),
    Reader("hocr", lambda s: re.search(r"class=['\"]ocr_page|name=['\"]ocr-system", s.words) is not None, read_hocr),
    Reader("feed", _feed, read_feed),
    Reader("xml", lambda s: is_export(s.words), read_export),
    Reader("html", _html, read_page),
    Reader("text", lambda s: True, read_text),
)


def reader_of(source: Source) -> Reader:
    """The reader whose test fits."""
    return next(reader for reader in READERS if reader.fits(source))
