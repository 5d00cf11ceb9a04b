"""WARC and ARC, which came before it, packed or not, streamed record by record, digests checked. The only door to warcio."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
import zlib
from collections.abc import Iterator
from importlib.util import find_spec
from typing import IO, Any

from ntm_extract.reading.archive import MEMBER, inner_name, refuse_bomb, refuse_depth
from ntm_extract.reading.source import MB, Article, Items, Refused, Rejected, Source

# portals serve their PDFs as any other kind
_NO_TEXT = re.compile(
    r"(?:image|audio|video|font)/|(?:text|application)/(?:css|(?:x-)?(?:java|ecma)script|font|x-font|x-shockwave)"
)
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")  # how a member of gzip begins
_BITE, _HEAD = 1 << 12, 1 << 8  # bytes that are read at a time; of a member, by which it is known
_NO_PAGE = {
    "revisit": (
        "NOT_TEXT",
        "was the same at an earlier visit, whose record has the page; read the file of that visit too",
    ),
    "continuation": ("TRUNCATED", "is the rest of a page that was written in parts, of which the first alone was read"),
}
_PACKED = ("br", "zstd")  # encodings of a response that Python does not unpack of itself


def read_warc(source: Source) -> Items:
    """Responses and resources as members, named by their URI; a record that is cut off, damaged or no text is rejected
    by number, and those behind it are read.
    """
    refuse_depth(source)
    from warcio.archiveiterator import ArchiveIterator

    is_packed, seen, whole = source.head.startswith(b"\x1f\x8b"), 0, False
    with source.open() as stream:
        for begin, part, fault in _members(stream) if is_packed else [(0, stream, "")]:
            item: Source | Article | Rejected | None = None
            records = ArchiveIterator(part, check_digests=True, arc2warc=True)
            try:
                for item in _records(source, records, begin):
                    seen, whole = seen + 1, True
                    yield item
                part.seek(records.offset)
                if not fault and part.read(5) == b"WARC/":
                    fault = "ends within its head"
            except Exception as broken:  # warcio raises anything on broken headers
                fault = fault or " ".join(str(broken).partition(", first line")[0].split())[:120]
            whole = whole or not fault
            if fault and not (isinstance(item, Rejected) and item.code == "TRUNCATED"):
                seen += 1
                why = f"is broken here ({fault}); the other records were read, as far as they are whole"
                yield Rejected(f"{source.name}#record={seen}", why, "TRUNCATED")
    if not whole or not seen:
        raise Refused("BAD_WARC", "has no records that are whole" if seen else "has no records")


def _members(stream: IO[bytes]) -> Iterator[tuple[int, IO[bytes], str]]:
    """(where it begins, what it unpacks to, what is wrong with it) of each member of gzip: of a record, as crawlers write
    them, or of all in one. Raises Refused TOO_LARGE.
    """
    begin = 0
    while begin >= 0:
        stream.seek(begin)
        member, used, fault = zlib.decompressobj(31), 0, ""
        with tempfile.SpooledTemporaryFile(MB) as plain:
            while not member.eof and not fault:
                bite = stream.read(_BITE)
                used += len(bite)
                try:
                    plain.write(member.decompress(bite))
                except zlib.error as broken:
                    fault = str(broken)
                if not bite and not member.eof:
                    fault = "the file is cut off"
                refuse_bomb(plain.tell(), used)
            plain.seek(0)
            yield begin, plain, fault
        begin = _member_behind(stream, begin if fault else begin + used - len(member.unused_data) - 1)


def _member_behind(stream: IO[bytes], place: int) -> int:
    """Where behind a place the next member of gzip begins that holds a record; -1 where there is none."""
    begin = place + 1
    stream.seek(begin)
    bite = b""
    while more := stream.read(_BITE):
        bite += more
        for found in _MEMBER.finditer(bite):
            with contextlib.suppress(zlib.error):
                if zlib.decompressobj(31).decompress(bite[found.start() :], 5).startswith((b"WARC/", b"http")):
                    return begin + found.start()
        begin, bite = begin + max(0, len(bite) - _HEAD), bite[-_HEAD:]
    return -1


def _records(source: Source, records: Any, begin: int) -> Items:
    while (record := _next(records)) is not None:
        # of the record in the file; in one gzip member, in what it unpacks to
        place = f"offset={begin + records.offset}"
        if record.rec_type not in ("response", "resource", "conversion", *_NO_PAGE):
            continue
        uri = record.rec_headers.get_header("WARC-Target-URI") or "record"
        where = f"{source.name}!/{inner_name(uri)}"
        if record.rec_type in _NO_PAGE:
            code, why = _NO_PAGE[record.rec_type]
            yield Rejected(where, why, code, skipped=code == "NOT_TEXT")
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
