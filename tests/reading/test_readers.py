"""Readers: one article in every format says the same; what cannot be read is told with its reason, never with a traceback."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from formats import ARTICLE, FORMATS, csv_rows, docx, eml, html, jsonl, pdf, tarred, warc, zipped

from ntm_extract.pipeline import Extractor
from ntm_extract.reading import Rejected, read, read_bytes
from ntm_extract.reading.inputs import PART
from ntm_extract.records import Document

ROOT = Path(__file__).resolve().parents[2]


def documents(data: bytes, name: str = "tin") -> list[Document]:
    items = list(read_bytes(data, name))
    assert not [i for i in items if isinstance(i, Rejected)], items
    return [i for i in items if isinstance(i, Document)]


def codes(data: bytes, name: str = "tin") -> list[str]:
    return [i.code if isinstance(i, Rejected) else "ok" for i in read_bytes(data, name)]


@pytest.mark.parametrize("name", FORMATS)
def test_one_article_in_every_format(name: str, extractor: Extractor) -> None:
    """Content decides, so the file bears no ending; facts are those of the plain text."""
    found = [d for d in documents(FORMATS[name][1](ARTICLE)) if "Đến nay" in d.text]
    assert len(found) == 1
    facts = [(r.type, r.quote) for r in extractor.extract(found[0].model_copy(update={"published": "2016-07-06"})).records if r.type in ("figure", "meeting")]
    plain = extractor.extract_text(ARTICLE, published="2016-07-06").records
    assert facts == [(r.type, r.quote) for r in plain if r.type in ("figure", "meeting")]


SPACED = ARTICLE.replace("\n", "\n\n", 1) + "\nTin, ảnh: Nguyễn Thị Ánh\n\nBÍ THƯ HUYỆN ỦY\nỞ huyện Bác Ái, Ủy ban MTTQ giám sát 4 xã.\nHUYỆN BÁC ÁI: RÀ SOÁT HỘ NGHÈO"


@pytest.mark.parametrize("name", FORMATS)
def test_empty_lines_and_capitals_in_every_format(name: str) -> None:
    """The very text, set apart as it was: an empty line ends what a speaker says."""
    (found,) = (d for d in documents(FORMATS[name][1](SPACED)) if "Đến nay" in d.text)
    assert found.text.strip() == SPACED


PROSE = [tomllib.loads((ROOT / "corpora" / "articles" / f"{name}.toml").read_text("utf-8")) for name in ("a01", "a02", "a03")]


@pytest.mark.parametrize("article", PROSE, ids=lambda article: article["doc_id"])
@pytest.mark.parametrize("name", FORMATS)
def test_whole_articles_in_every_format(name: str, article: dict[str, str], extractor: Extractor) -> None:
    """Every record of the plain text, and no other."""
    text = article["text"].strip()
    known = {"published": article["published"], "scope": article["scope"]}
    (found,) = (d for d in documents(FORMATS[name][1](text)) if len(d.text) > 200)
    facts = [(r.type, " ".join(r.quote.split())) for r in extractor.extract(found.model_copy(update=known)).records]
    assert facts == [(r.type, " ".join(r.quote.split())) for r in extractor.extract_text(text, **known).records]


@pytest.mark.parametrize(
    ("name", "field", "want"),
    [
        ("html", "title", "Tân Phú: Sơ kết 6 tháng đầu năm xây dựng nông thôn mới"),
        ("eml", "published", "2016-07-05"),
        ("eml", "bylines", ("Bình Minh",)),
        ("csv", "doc_id", "r0"),
        ("csv", "published", "2016-07-05"),
        ("warc", "source", "http://example.vn/tin"),
        ("zip in zip", "doc_id", "tin!/a.zip!/b.docx"),
        ("docx .VnTime", "encoding", "tcvn3"),
        ("docx VNI-Times", "encoding", "vni"),
        ("viscii", "encoding", "viscii"),
        ("alto", "encoding_certainty", 0.93),
        ("page-xml", "encoding_certainty", 0.92),
        ("text", "published", None),
    ],
)
def test_what_else_is_known(name: str, field: str, want: object) -> None:
    assert getattr(documents(FORMATS[name][1](ARTICLE))[0], field) == want


def test_a_mail_and_what_hangs_on_it() -> None:
    found = documents(eml("Kính gửi toà soạn.", docx(ARTICLE)), "thu.eml")
    assert [d.doc_id for d in found] == ["thu.eml", "thu.eml!/bao-cao.docx"]
    assert found[1].published == "2016-07-05"


def bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(ARTICLE))) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as out:
        for member in source.infolist():
            out.writestr(member.filename, b"a" * (60 << 20) if member.filename == "word/document.xml" else source.read(member))
    return buffer.getvalue()


def docx_with(declaration: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(ARTICLE))) as source, zipfile.ZipFile(buffer, "w") as out:
        for member in source.infolist():
            data = source.read(member)
            out.writestr(member.filename, data.replace(b"?>", b"?>" + declaration, 1) if member.filename == "word/document.xml" else data)
    return buffer.getvalue()


WARC = warc({"http://example.vn/1": html(ARTICLE), "http://example.vn/2": html(ARTICLE + "Xã Phú Lộc về đích.")}, packed=False)


@pytest.mark.parametrize(
    ("data", "want"),
    [
        (b"", ["EMPTY"]),
        (b" \r\n\t", ["EMPTY"]),
        (b"\x00" * 500, ["EMPTY"]),
        (b"%PDF-1.7 garbage", ["PDF_BROKEN"]),
        (pdf(""), ["NO_TEXT"]),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), ["WRONG_TYPE"]),
        (b"PK\x03\x04 no zip", ["BAD_ARCHIVE"]),
        (b"PAR1 no parquet", ["BAD_PARQUET"]),
        (b"WARC/1.0\r\n", ["BAD_WARC"]),
        (WARC[:-400], ["ok", "TRUNCATED"]),
        (WARC.replace("về đích".encode(), "VỀ đích".encode()), ["ok", "DIGEST_MISMATCH"]),
        (gzip.compress(ARTICLE.encode())[:-20], ["TRUNCATED"]),
        (gzip.compress(b"a" * (60 << 20)), ["TOO_LARGE"]),
        (bz2.compress(ARTICLE.encode())[:-20], ["TRUNCATED"]),
        (lzma.compress(ARTICLE.encode())[:-20], ["TRUNCATED"]),
        (bz2.compress(b"a" * (60 << 20)), ["TOO_LARGE"]),
        (lzma.compress(b"a" * (60 << 20)), ["TOO_LARGE"]),
        (b"\xfd7zXZ\x00" + bytes(range(256)), ["BAD_ARCHIVE"]),
        (b"Rar!\x1a\x07\x01\x00" + bytes(range(256)), ["UNPACK_FIRST"]),
        (b"7z\xbc\xaf'\x1c" + bytes(range(256)), ["UNPACK_FIRST"]),
        (b"\x28\xb5\x2f\xfd" + bytes(range(256)), ["UNPACK_FIRST"]),
        (b"ITSF\x03\x00" + bytes(range(256)), ["UNPACK_FIRST"]),
        (b"AT&TFORM\x00\x00\x01\x01DJVM" + bytes(range(256)), ["UNPACK_FIRST"]),
        (b"%!PS-Adobe-3.0\n%%Title: tin\nshowpage\n", ["UNPACK_FIRST"]),
        (bomb(), ["TOO_LARGE"]),
        (docx_with(b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'), ["DTD_REFUSED"]),
        (docx_with(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), ["DTD_REFUSED"]),
        (zipped({"a.zip": zipped({"b.zip": zipped({"c.txt": ARTICLE.encode()})})}), ["TOO_DEEP"]),
        (zipped({"../../etc/x": ARTICLE.encode(), "/abs": b"", "rong.txt": b" "}), ["ok", "EMPTY", "EMPTY"]),
        (tarred({"a.txt": ARTICLE.encode()}, "w")[:600], ["TRUNCATED"]),
        (jsonl([ARTICLE]) + b"{broken\n" + b'{"doc_id": "x"}\n' + b'{"type": "place"}\n', ["ok", "BAD_ROW", "BAD_ROW"]),
        (csv_rows([]), ["EMPTY"]),
        (zipped({}), ["EMPTY"]),
        (zipped({"__MACOSX/._tin.docx": b"\x00\x05", ".DS_Store": b"\x00", "anh/Thumbs.db": b"\xd0\xcf", "desktop.ini": b"[x]", "~$tin.docx": b"\x05", "tin.txt": ARTICLE.encode()}), ["ok"]),
        (zipped({"thumbs.db.txt": ARTICLE.encode(), "...": ARTICLE.encode(), "~tin.txt": ARTICLE.encode()}), ["ok", "ok", "ok"]),
        (b'{"type": "place", "doc_id": "x"}\n', ["EMPTY"]),
        (b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X" + bytes(20), ["NOT_TEXT"]),
        (b"<html><body><script>x()</script></body></html>", ["NO_TEXT"]),
        (bytes(range(128, 256)) * 8, ["ENC_SUSPECT"]),
    ],
    ids=lambda v: None if isinstance(v, bytes) else "-".join(v),
)
def test_refused_with_its_reason(data: bytes, want: list[str]) -> None:
    assert codes(data) == want


@pytest.mark.parametrize(("ending", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_one_file_packed_alone(ending: str, pack: Callable[[bytes], bytes]) -> None:
    """Not a tar for being packed with bzip2; a stream of several members is one text."""
    half = len(ARTICLE) // 2
    (found,) = documents(pack(ARTICLE[:half].encode()) + pack(ARTICLE[half:].encode()), f"tin.txt.{ending}")
    assert (found.doc_id, found.text) == (f"tin.txt.{ending}!/tin.txt", ARTICLE)
    assert [d.text for d in documents(pack(WARC))] == [d.text for d in documents(WARC)]


def test_nested_markup_is_no_recursion() -> None:
    (found,) = documents(b"<html><body>" + b"<div>" * 100_000 + ARTICLE.encode() + b"</div>" * 100_000)
    assert "9/17 xã" in found.text


def test_a_long_text_is_parted_between_sentences() -> None:
    found = documents((ARTICLE.split("\n")[2] + " ").encode() * 3_000, "dai.txt")
    assert [d.doc_id for d in found][:2] == ["dai.txt#part=1", "dai.txt#part=2"]
    assert all(len(d.text) <= PART for d in found)
    assert all(d.text.rstrip().endswith(".") for d in found)


def test_what_is_no_file_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong")
    (tmp_path / "vong").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "mat").symlink_to(tmp_path / "khong-co")
    (tmp_path / "tin.txt").write_text(ARTICLE, "utf-8")
    with open(os.path.join(os.fsencode(tmp_path), b"t\xeen.txt"), "wb") as file:
        file.write(ARTICLE.encode())
    got = {(i.doc_id, "ok") if isinstance(i, Document) else (i.where, i.code) for i in read(str(tmp_path))}
    assert [i.reason for i in read(tmp_path / "mat") if isinstance(i, Rejected)] == ["is a link to a file that is not there"]
    assert got == {("mat", "UNREADABLE"), ("ong", "UNREADABLE"), ("vong", "LINK"), ("tin.txt", "ok"), ("t\ufffdn.txt", "ok")}


def test_regions_of_a_scan_in_their_order() -> None:
    """Without running heads; a line without words is told whole; a region may have no lines."""

    def region(name: str, text: str, kind: str = "paragraph") -> str:
        return f'<TextRegion id="{name}" type="{kind}">{text}</TextRegion>'

    said = {name: f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv>" for name, text in (("a", "Xã đạt chuẩn."), ("b", "Tin xã Phú Lộc."), ("c", "Hết."), ("d", "Trang 3"))}
    order = '<ReadingOrder><OrderedGroup><RegionRefIndexed index="0" regionRef="b"/><RegionRefIndexed index="1" regionRef="a"/></OrderedGroup></ReadingOrder>'
    regions = region("d", said["d"], "page-number") + region("c", said["c"]) + region("a", f"<TextLine>{said['a']}</TextLine>") + region("b", said["b"])
    (found,) = documents(f"<PcGts><Page>{order}{regions}</Page></PcGts>".encode())
    assert found.text.split() == ["Tin", "xã", "Phú", "Lộc.", "Xã", "đạt", "chuẩn.", "Hết."]
    assert found.locate(found.text.index("Hết")) == "page=1 line=3"


def test_margins_of_a_scan_and_a_word_that_was_cut() -> None:
    number = '<TextBlock><TextLine><String CONTENT="Trang"/><String CONTENT="3"/></TextLine></TextBlock>'
    words = (
        '<String CONTENT="Xã"/><String CONTENT="đạt"/><String CONTENT="chu" SUBS_TYPE="HypPart1" SUBS_CONTENT="chuẩn"/></TextLine><TextLine>'
        '<String CONTENT="ẩn" SUBS_TYPE="HypPart2" SUBS_CONTENT="chuẩn"/><String CONTENT="năm 2016."/>'
    )
    space = f"<PrintSpace><ComposedBlock><TextBlock><TextLine>{words}</TextLine></TextBlock></ComposedBlock></PrintSpace>"
    (found,) = documents(f"<alto><Layout><Page><TopMargin>{number}</TopMargin>{space}<BottomMargin>{number}</BottomMargin></Page></Layout></alto>".encode())
    assert found.text == "Xã đạt chuẩn năm 2016."
