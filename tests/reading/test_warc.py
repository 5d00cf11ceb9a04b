"""WARC: records of every kind that crawlers write; what a response says that it is, its bytes decide."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable

import pytest
from formats import ARTICLE, docx, html, pdf
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from ntm_extract.reading import Rejected, read_bytes
from ntm_extract.reading.charsets import encode
from ntm_extract.records import Document

TEXT = "Xã Phú Lộc đạt 19/19 tiêu chí.\nToàn huyện có 9/17 xã đạt chuẩn nông thôn mới."
PAGE = html(TEXT)
HTML = ("Content-Type", "text/html; charset=utf-8")


def response(body: bytes, *headers: tuple[str, str], status: str = "200 OK") -> bytes:
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "x"}))
    writer.write_record(writer.create_warc_record("http://example.vn/1", "response", payload=io.BytesIO(body), http_headers=StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")))
    return buffer.getvalue()


@pytest.mark.parametrize(("data", "want"), [
    (response(PAGE, HTML), "html"), (response(PAGE), "html"), (response(gzip.compress(PAGE), HTML, ("Content-Encoding", "gzip")), "html"), (response(zlib.compress(PAGE), HTML, ("Content-Encoding", "deflate")), "html"),
    (response(b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE), HTML, ("Transfer-Encoding", "chunked")), "html"), (response(pdf(TEXT), ("Content-Type", "application/octet-stream")), "pdf"),
    (response(docx(TEXT), ("Content-Type", "application/force-download")), "docx"), (response(encode(TEXT, "tcvn3"), ("Content-Type", "text/plain; charset=utf-8")), "text"),
    (response(PAGE, HTML, status="404 Not Found"), "NOT_TEXT"), (response(b"", HTML, ("Location", "/2"), status="301 Moved"), "NOT_TEXT"), (response(b"\xff\xd8\xff\xe0" + b"0" * 99, ("Content-Type", "image/jpeg")), "NOT_TEXT"),
    (response(b"\xff\xd8\xff\xe0" + b"0" * 99, HTML), "WRONG_TYPE"), (response(b"body{color:red}", ("Content-Type", "text/css")), "NOT_TEXT"), (response(b"var a=1", ("Content-Type", "application/x-javascript")), "NOT_TEXT"),
    (response(b"", HTML), "EMPTY"), (response(b"(\xb5/\xfd" + b"x" * 40, HTML, ("Content-Encoding", "zstd")), "MISSING_TOOL"),
])  # fmt: skip
def test_response(data: bytes, want: str) -> None:
    (found,) = read_bytes(data, "a.warc.gz")
    assert (found.format if isinstance(found, Document) else found.code) == want
    if isinstance(found, Document):
        assert "9/17 xã đạt chuẩn" in found.text
        assert found.source == "http://example.vn/1"


def test_records_that_are_no_responses() -> None:
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    for kind, body, form in (("resource", PAGE, "text/html"), ("metadata", b"via: x", "application/warc-fields"), ("conversion", TEXT.encode(), "text/plain")):
        writer.write_record(writer.create_warc_record(f"http://example.vn/{kind}", kind, payload=io.BytesIO(body), warc_content_type=form))
    writer.write_record(writer.create_revisit_record("http://example.vn/again", "sha1:x", "http://example.vn/1", "2016-07-05T00:00:00Z"))
    writer.write_record(writer.create_warc_record("http://example.vn/1", "continuation", payload=io.BytesIO(PAGE), warc_content_type="text/html"))
    *found, again, rest = read_bytes(buffer.getvalue(), "a.warc.gz")
    assert [d.doc_id for d in found if isinstance(d, Document)] == ["a.warc.gz!/http://example.vn/resource", "a.warc.gz!/http://example.vn/conversion"]
    assert isinstance(again, Rejected)  # its page may lie in a file that is not here: it is told, not passed over
    assert (again.where, again.code, again.skipped) == ("a.warc.gz!/http://example.vn/again", "NOT_TEXT", True)
    assert isinstance(rest, Rejected)
    assert (rest.code, rest.skipped) == ("TRUNCATED", False)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_each_page_of_an_arc(pack: Callable[[bytes], bytes]) -> None:
    """The format before WARC, in which crawlers of before 2009 kept what they fetched."""
    data = b"filedesc://kho.arc 0.0.0.0 20050708000000 text/plain 76\n1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n\n"
    for number, status in ((1, "200 OK"), (2, "200 OK"), (3, "404 Not Found")):
        page = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n".encode() + html(ARTICLE.replace("9/17", f"{number}/17"))
        data += f"http://a.vn/{number} 1.2.3.4 20050709030000 text/html {len(page)}\n".encode() + page + b"\n"
    one, two, gone = read_bytes(pack(data), "kho.arc")
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.doc_id, one.source, "2/17" in two.text) == ("kho.arc!/http://a.vn/1", "http://a.vn/1", True)
    assert getattr(gone, "reason", "") == "HTTP status 404"


def _three() -> list[bytes]:
    """Three records, each a member of gzip of its own."""
    return [response(html(f"{TEXT} Bài {i}."), HTML) for i in range(3)]


@pytest.mark.parametrize("kept", [9, 20, 60, 200, 400])
def test_records_behind_a_broken_one_are_read(kept: int) -> None:
    """As where two parts of a crawl were put together, the first of them cut off."""
    one, two, three = _three()
    found = list(read_bytes(one + two[:-kept] + three, "x.warc.gz"))
    assert [d.text[-2] for d in found if isinstance(d, Document) and "Bài" in d.text][-1] == "2"
    assert any(isinstance(r, Rejected) and r.code in ("TRUNCATED", "DIGEST_MISMATCH") for r in found)
    assert not any(isinstance(r, Rejected) and r.code == "BROKEN" for r in found)


def test_no_record_that_has_begun_is_lost_in_silence() -> None:
    """Wherever the file is cut: within the packing, the head or the page."""
    members = _three()
    for form in (members, [gzip.decompress(member) for member in members]):
        whole, begins = b"".join(form), [sum(map(len, form[:i])) for i in range(3)]
        for end in range(len(whole) // 3, len(whole), 37):
            begun = sum(begin + len(form[0]) // 2 < end for begin in begins)
            assert len(list(read_bytes(whole[:end], "x.warc"))) >= begun, end
