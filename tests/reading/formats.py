"""Files of every format, made from one text: for tests of the readers, and for the bad inputs of tests/bad."""

from __future__ import annotations

import csv
import gzip
import io
import json
import quopri
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from ntm_extract.reading.charsets import encode

ARTICLE = """Tân Phú: Sơ kết 6 tháng đầu năm xây dựng nông thôn mới
Chiều 5/7, UBND huyện Tân Phú (Đồng Nai) tổ chức hội nghị sơ kết 6 tháng đầu năm.
Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới; thu nhập bình quân đạt 36,5 triệu đồng/người/năm.
"""


def html(text: str) -> bytes:
    title, *body = text.strip().split("\n")
    inside = "".join(f"<p>{escape(p).replace('  ', '&nbsp; ') or '&nbsp;'}</p>" for p in body)  # as editors write empty lines and wide spaces
    return f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body><nav>Trang chủ</nav><article><h1>{escape(title).replace('  ', '&nbsp; ')}</h1>{inside}</article></body></html>".encode()


def docx(text: str, font: str | None = None, charset: str | None = None) -> bytes:
    import docx as library

    document = library.Document()
    for line in text.strip().split("\n"):
        run = document.add_paragraph().add_run(encode(line, charset).decode("cp1252") if charset else line)
        run.font.name = font
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def odt(text: str) -> bytes:
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.strip().split("\n"))
    names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    content = f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


class Word(NamedTuple):
    """A line set at a place of a page; points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 10


def pdf(text: str) -> bytes:
    """One page, a line a line."""
    return pdf_pages([[Word(40, 780 - 14 * i, line) for i, line in enumerate(text.strip().split("\n"))]])


def pdf_pages(pages: list[list[Word]], drawn: str = "") -> bytes:
    """Pages of 900 x 842 points; each character a glyph of its own, half as wide as high, named by a ToUnicode map. ``drawn``: operators for lines and boxes."""
    chars = sorted({c for page in pages for word in page for c in word.text})
    code = {c: i + 1 for i, c in enumerate(chars)}
    maps = [f"<{i:04X}> <{c.encode('utf-16-be').hex().upper()}>\n" for c, i in code.items()]
    blocks = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in [maps[i : i + 100] for i in range(0, len(maps), 100)])
    cmap = f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n{blocks}endcmap end end"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{7 + 2 * i} 0 R' for i in range(len(pages)))}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Vn /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Vn /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 6 0 R >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
        "<< /Type /FontDescriptor /FontName /Vn /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ]
    for number, page in enumerate(pages):
        shown = "".join(f"BT /F1 {w.size} Tf {w.x} {w.y} Td <{''.join(f'{code[c]:04X}' for c in w.text)}> Tj ET\n" for w in page) + drawn
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Contents {8 + 2 * number} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        ]
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    start = out.tell()
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode())
    return out.getvalue()


def alto(text: str) -> bytes:
    def words(line: str) -> Iterator[str]:
        for match in re.finditer(r"\S+", line):
            yield f'<String CONTENT={quoteattr(match[0])} HPOS="{10 * match.start()}" WIDTH="{10 * len(match[0])}" HEIGHT="20" WC="0.93"/>'

    lines = "".join(f"<TextLine>{''.join(words(line))}</TextLine>" for line in text.strip().split("\n"))
    return f'<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><PrintSpace><TextBlock>{lines}</TextBlock></PrintSpace></Page></Layout></alto>'.encode()


def page_xml(text: str) -> bytes:
    def words(line: str) -> Iterator[str]:
        for match in re.finditer(r"\S+", line):
            left, right = 10 * match.start(), 10 * match.end()
            yield f'<Word><Coords points="{left},0 {right},0 {right},20 {left},20"/><TextEquiv conf="0.92"><Unicode>{escape(match[0])}</Unicode></TextEquiv></Word>'

    lines = "".join(f"<TextLine>{''.join(words(line))}<TextEquiv><Unicode>{escape(line)}</Unicode></TextEquiv></TextLine>" for line in text.strip().split("\n"))
    return f'<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page><TextRegion>{lines}</TextRegion></Page></PcGts>'.encode()


def hocr(text: str) -> bytes:
    def words(line: str) -> Iterator[str]:
        for match in re.finditer(r"\S+", line):
            yield f"<span class='ocrx_word' title='bbox {10 * match.start()} 0 {10 * match.end()} 20; x_wconf 91'>{escape(match[0])}</span>"

    lines = "".join(f"<span class='ocr_line'>{' '.join(words(line))}</span>" for line in text.strip().split("\n"))
    return f"<html><head><meta name='ocr-system' content='tesseract'/></head><body><div class='ocr_page'><p class='ocr_par'>{lines}</p></div></body></html>".encode()


def tesseract(text: str) -> bytes:
    rows = ["level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"]
    rows += [f"{level}\t1\t1\t1\t0\t0\t0\t0\t900\t800\t-1\t" for level in (1, 2, 3)]
    for i, line in enumerate(text.strip().split("\n"), 1):
        rows.append(f"4\t1\t1\t1\t{i}\t0\t0\t0\t900\t20\t-1\t")
        rows += [f"5\t1\t1\t1\t{i}\t1\t{10 * m.start()}\t0\t{10 * len(m[0])}\t20\t92.5\t{m[0]}" for m in re.finditer(r"\S+", line)]
    return "\n".join(rows).encode()


def subtitles(text: str, head: str = "") -> bytes:
    """A line a cue, without the empty ones."""
    lines = [line for line in text.strip().split("\n") if line.strip()]
    return (head + "\n".join(f"{i}\n00:00:{i:02},000 --> 00:00:{i:02},900\n{line}\n" for i, line in enumerate(lines, 1))).encode()


def eml(text: str, attachment: bytes | None = None, name: str = "bao-cao.docx", bare: bool = False) -> bytes:
    """``bare``, here and below: without a day or an id of its own."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Bình Minh <bm@example.vn>", "toa-soan@example.vn", text.split("\n")[0]
    if not bare:
        message["Date"] = "Tue, 05 Jul 2016 17:00:00 +0700"
    message.set_content(text)
    if attachment is not None:
        message.add_attachment(attachment, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def warc(pages: dict[str, bytes], packed: bool = True) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=packed)
    for uri, body in pages.items():
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(uri, "response", payload=io.BytesIO(body), http_headers=headers))
    return buffer.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(zipfile.ZipInfo(name, (2016, 7, 5, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w:gz") -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as package:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            package.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def csv_rows(texts: list[str], delimiter: str = ",", bare: bool = False) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    writer.writerow(("Tiêu đề", "Nội dung", *(() if bare else ("mã", "Ngày đăng"))))
    writer.writerows((text.split("\n")[0], text, *(() if bare else (f"r{i}", "05/07/2016"))) for i, text in enumerate(texts))
    return buffer.getvalue().encode()


def jsonl(texts: list[str], bare: bool = False) -> bytes:
    return "".join(json.dumps({"text": text} | ({} if bare else {"doc_id": f"r{i}", "published": "2016-07-05"}), ensure_ascii=False) + "\n" for i, text in enumerate(texts)).encode()


def parquet(texts: list[str], bare: bool = False) -> bytes:
    import pyarrow
    import pyarrow.parquet

    buffer = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": texts} | ({} if bare else {"id": [f"r{i}" for i in range(len(texts))], "date": ["2016-07-05"] * len(texts)})), buffer)
    return buffer.getvalue()


def mht(text: str, sender: str = "<Saved by Blink>") -> bytes:
    page = quopri.encodestring(html(text)).decode()
    head = f"From: {sender}\r\nSnapshot-Content-Location: http://example.vn/tin/1\r\nSubject: Tin\r\nDate: Mon, 23 Nov 2020 10:00:00 +0700\r\nMIME-Version: 1.0\r\n"
    part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://example.vn/tin/1"
    return f'{head}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n\r\n----b\r\n{part}\r\n\r\n{page}\r\n----b--\r\n'.encode()


def mbox(texts: list[str]) -> bytes:
    return b"\n".join(b"From bm@example.vn Tue Jul  5 17:00:00 2016\n" + eml(text) for text in texts)


def rss(texts: list[str]) -> bytes:
    items = "".join(
        f"<item><title>{escape(text.splitlines()[0])}</title><link>http://example.vn/{i}</link><pubDate>Tue, 05 Jul 2016 17:00:00 +0700</pubDate>"
        f"<description><![CDATA[{''.join(f'<p>{line}</p>' for line in text.splitlines()[1:])}]]></description></item>"
        for i, text in enumerate(texts)
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo Bình Minh</title>{items}</channel></rss>'.encode()


def xlsx(rows: list[list[str | float]]) -> bytes:
    shared = [cell for row in rows for cell in row if isinstance(cell, str)]
    cells = [[f'<c t="s"><v>{shared.index(cell)}</v></c>' if isinstance(cell, str) else f"<c><v>{cell}</v></c>" for cell in row] for row in rows]
    sheet = "".join(f'<row r="{i}">{"".join(row)}</row>' for i, row in enumerate(cells, 1))
    return zipped({
        "xl/workbook.xml": b"<workbook/>", "xl/sharedStrings.xml": f"<sst>{''.join(f'<si><t>{escape(s)}</t></si>' for s in shared)}</sst>".encode(),
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{sheet}</sheetData></worksheet>".encode(),
    })  # fmt: skip


def pptx(slides: list[str]) -> bytes:
    shown = {f"ppt/slides/slide{i}.xml": f'<sld xmlns:a="a">{"".join(f"<a:p><a:r><a:t>{escape(line)}</a:t></a:r></a:p>" for line in slide.splitlines())}</sld>'.encode() for i, slide in enumerate(slides, 1)}
    return zipped({"ppt/presentation.xml": b"<presentation/>", **shown})


FORMATS: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "text": ("txt", str.encode), "tcvn3": ("txt", lambda t: encode(t, "tcvn3")), "vni": ("txt", lambda t: encode(t, "vni")),
    "viscii": ("txt", lambda t: encode(t, "viscii")), "windows-1258": ("txt", lambda t: encode(t, "windows-1258")), "utf-16": ("txt", lambda t: t.encode("utf-16")),
    "vps": ("txt", lambda t: encode(t, "vps")), "utf-8 twice": ("txt", lambda t: t.encode().decode("latin-1").encode()), "entities": ("txt", lambda t: t.encode("ascii", "xmlcharrefreplace")),
    "html": ("html", html), "docx": ("docx", docx), "docx .VnTime": ("docx", lambda t: docx(t, ".VnTime", "tcvn3")),
    "docx VNI-Times": ("docx", lambda t: docx(t, "VNI-Times", "vni")), "odt": ("odt", odt), "pdf": ("pdf", pdf), "alto": ("xml", alto), "page-xml": ("xml", page_xml), "hocr": ("html", hocr), "tesseract": ("tsv", tesseract),
    "eml": ("eml", eml), "mht": ("mht", mht), "warc": ("warc.gz", lambda t: warc({"http://example.vn/tin": html(t)})), "warc plain": ("warc", lambda t: warc({"http://example.vn/tin": html(t)}, False)),
    "warc in one gzip member": ("warc.gz", lambda t: gzip.compress(warc({"http://example.vn/tin": html(t)}, False), mtime=0)),
    "jsonl": ("jsonl", lambda t: jsonl([t])), "json": ("json", lambda t: json.dumps([{"content": t}], ensure_ascii=False).encode()),
    "csv": ("csv", lambda t: csv_rows([t])), "tsv": ("tsv", lambda t: csv_rows([t], "\t")), "parquet": ("parquet", lambda t: parquet([t])),
    "gzip": ("txt.gz", lambda t: gzip.compress(t.encode(), mtime=0)), "zip": ("zip", lambda t: zipped({"tin/1.txt": t.encode()})),
    "zip in zip": ("zip", lambda t: zipped({"a.zip": zipped({"b.docx": docx(t)})})), "tar": ("tar.gz", lambda t: tarred({"tin/1.html": html(t)})),
}  # fmt: skip
"""``name -> (extension, maker)`` of every format and encoding that one article can come in."""

COLLECTIONS: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "subtitles": ("srt", subtitles), "subtitles of the web": ("vtt", lambda t: subtitles(t, "WEBVTT\nKind: captions\n\n")),
    "mbox": ("mbox", lambda t: mbox([t, t.replace("9/17", "11/17")])), "mail with a quotation": ("eml", lambda t: eml("Đã nhận.\n\nLan đã viết:\n" + "".join(f"> {line}\n" for line in t.splitlines()))),
    "mail with an attachment": ("eml", lambda t: eml("Kính gửi toà soạn.", docx(t))), "rss": ("xml", lambda t: rss([t, t.replace("9/17", "11/17")])),
    "xlsx": ("xlsx", lambda t: xlsx([["Xã", "Số tiêu chí"], [t, 15.8]])), "pptx": ("pptx", lambda t: pptx([t, "Trang hai"])), "viqr": ("txt", lambda t: encode(t, "viqr")),
    "tar plain": ("tar", lambda t: tarred({"tin/1.txt": t.encode()}, "w")), "tar.xz": ("tar.xz", lambda t: tarred({"tin/1.txt": t.encode()}, "w:xz")), "tar.bz2": ("tar.bz2", lambda t: tarred({"tin/1.txt": t.encode()}, "w:bz2")),
    "zip of a workbook": ("zip", lambda t: zipped({"a.xlsx": xlsx([[t, 1.0]]), "b.eml": eml(t)})),
}  # fmt: skip
"""Formats whose files hold several inputs, or a text in another order than the article's: for what must hold of any bytes, not for comparing facts."""
