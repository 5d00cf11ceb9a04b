"""WARC and ARC, which came before it, packed or not, streamed record by record, digests checked. The only door to warcio."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from importlib.util import find_spec
from itertools import islice
from typing import IO, Any

from ntm_extract.reading.archive import MEMBER, inner_name, refuse_depth, unpack
from ntm_extract.reading.source import MB, Article, Items, Refused, Rejected, Source

# portals serve their PDFs as any other kind
_NO_TEXT = re.compile(
    r"(?:image|audio|video|font)/|(?:text|application)/(?:css|(?:x-)?(?:java|ecma)script|font|x-font|x-shockwave)"
)
_PACKED = ("br", "zstd")  # encodings of a response that Python does not unpack of itself


def read_warc(source: Source) -> Items:
    """Responses and resources as members, named by their URI; a record that is cut off, damaged or no text is rejected
    by number.
    """
    refuse_depth(source)
    from warcio.exceptions import ArchiveLoadFailed

    with source.open() as stream:
        seen = 0
        try:
            for item in _records(source, stream):
                seen += 1
                yield item
        except Exception as fault:  # warcio raises anything on broken headers
            if not isinstance(fault, ArchiveLoadFailed) or "non-chunked" not in str(fault):
                told = " ".join(str(fault).partition(", first line")[0].split())[:120]
                why = f"record {seen + 1} is broken ({told}); those before were read, and none behind it: mend the file (warcio recompress)"
                raise Refused("TRUNCATED" if seen else "BAD_WARC", why) from None
        else:
            if not seen:
                raise Refused("BAD_WARC", "has no records")
            return
    # the first record may have come before warcio saw how it is packed
    yield from islice(_one_member(source), seen, None)


def _one_member(source: Source) -> Items:
    """A WARC packed as one gzip member: unpacked to a file that has no name, then read."""
    with source.open() as stream, tempfile.TemporaryFile() as plain:
        fault = unpack(stream, plain, source.size)
        plain.seek(0)
        yield from _records(source, plain)
    if fault:
        raise fault


def _records(source: Source, stream: IO[bytes]) -> Items:
    from warcio.archiveiterator import ArchiveIterator

    records = ArchiveIterator(stream, check_digests=True, arc2warc=True)
    while (record := _next(records)) is not None:
        place = f"offset={records.offset}"  # of the record in the file; in one gzip member, in what it unpacks to
        if record.rec_type not in ("response", "resource", "conversion", "revisit"):
            continue
        uri = record.rec_headers.get_header("WARC-Target-URI") or "record"
        where = f"{source.name}!/{inner_name(uri)}"
        if record.rec_type == "revisit":
            why = "was the same at an earlier visit, whose record has the page; read the file of that visit too"
            yield Rejected(where, why, "NOT_TEXT", skipped=True)
            continue
        headers = record.http_headers
        kind = (headers or record.rec_headers).get_header("Content-Type") or "text/html"
        if (refused := _refused(where, headers, kind)) is not None:
            yield refused
            continue
        data, base = record.content_stream().read(MEMBER + 1), Article("", source=uri[:2000])
        page = Source(where, data=data, depth=source.depth + 1, hint=_charset(kind), within=place, base=base)
        yield _damaged(where, record, data) or page


def _refused(where: str, headers: Any, kind: str) -> Rejected | None:
    """The rejection of a record that is not opened: an answer without a page, no text, an unknown compression; None for
    others.
    """
    status = headers.get_statuscode() if headers else "200"
    if status != "200" or _NO_TEXT.match(kind.lower()):
        why = f"HTTP status {status}" if status != "200" else f"is {kind.split(';')[0][:60]}, not text"
        return Rejected(where, why, "NOT_TEXT", skipped=True)
    packed = ((headers.get_header("Content-Encoding") if headers else None) or "").strip().lower()
    if packed not in _PACKED or (packed == "br" and find_spec("brotli") is not None):
        return None
    help_ = "; reading it takes: pip install brotli" if packed == "br" else ", which is not read"
    return Rejected(where, f"is packed as {packed}{help_}", "MISSING_TOOL")


def _damaged(where: str, record: Any, data: bytes) -> Rejected | None:
    """The rejection of a record that is too large, cut off, or not what its digest says; None for others. Asked when it
    has been read.
    """
    size = len(data)
    if size > MEMBER:
        return Rejected(where, f"has more than {MEMBER // MB} MB", "TOO_LARGE", size=size)
    if left := getattr(record.raw_stream, "limit", 0):
        return Rejected(where, f"ends {left} bytes too early; the file is cut off", "TRUNCATED", size=size)
    if record.digest_checker.passed is False:
        why = "its bytes do not match their digest; the file is damaged here"
        return Rejected(where, why, "DIGEST_MISMATCH", size=size)
    return None


def _next(records: Any) -> Any:
    """The next record; messages of the library on damaged ones are replaced by our codes."""
    with contextlib.redirect_stderr(io.StringIO()):
        return next(records, None)


def _charset(kind: str) -> str | None:
    return kind.lower().partition("charset=")[2].strip("\"' ;") or None
