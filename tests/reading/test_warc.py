"""WARC: records of every kind that crawlers write; what a response says that it is, its bytes decide."""

from __future__ import annotations

import gzip
import io
import zlib

import pytest
from formats import docx, html, pdf
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
    *found, again = read_bytes(buffer.getvalue(), "a.warc.gz")
    assert [d.doc_id for d in found if isinstance(d, Document)] == ["a.warc.gz!/http://example.vn/resource", "a.warc.gz!/http://example.vn/conversion"]
    assert isinstance(again, Rejected)  # its page may lie in a file that is not here: it is told, not passed over
    assert (again.where, again.code, again.skipped) == ("a.warc.gz!/http://example.vn/again", "NOT_TEXT", True)
