"""Tables of articles: JSON Lines, JSON, CSV, Parquet as data sets and dumps of editorial systems write them, and in gzips that are cut off."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
from typing import Any

import pytest
from formats import csv_rows, html, jsonl, warc

from ntm_extract.reading import Rejected, delimited, read_bytes, source
from ntm_extract.reading.charsets import encode
from ntm_extract.reading.fields import day
from ntm_extract.records import Document

TEXT = "Xã Phú Lộc đạt 19/19 tiêu chí; toàn huyện có 9/17 xã đạt chuẩn."
SECOND = "Xã Phú An phấn đấu về đích."
TABLE = f'Tiêu đề;Ngày đăng;Nội dung\n"Tin một";05/07/2016;"{TEXT}"\n'


def read(data: bytes, name: str = "bang") -> list[Document]:
    found = list(read_bytes(data, name))
    assert all(isinstance(item, Document) for item in found), found
    return [item for item in found if isinstance(item, Document)]


def lines(row: Any) -> bytes:
    return json.dumps(row, ensure_ascii=False).encode()


@pytest.mark.parametrize("data", [
    TABLE.encode(), encode(TABLE, "windows-1258"), encode(TABLE, "tcvn3"), TABLE.encode("utf-16"), ("sep=;\r\n" + TABLE.replace("\n", "\r\n")).encode(), ("\ufeff" + TABLE).encode(),
    lines({"title": "Tin một", "content": f"<p>{TEXT}</p>", "created_at": "2016-07-04T20:00:00+00:00"}),
    lines({"title": "Tin một", "content": TEXT, "date": 1467705600}), lines({"metadata": {"title": "Tin một", "published": "2016-07-05"}, "data": {"text": TEXT}}),
    lines({"total": 1, "articles": [{"title": "Tin một", "content": TEXT, "date": "Thứ ba, 5/7/2016"}]}),
    lines({"title": "Tin một", "content": TEXT, "date": "5/7/2016"}).replace(b", ", b",\n"),
    lines([{"date": "2016-07-05T10:00:00", "title": {"rendered": "Tin m&#7897;t"}, "content": {"rendered": f"<p>{TEXT}</p>\n", "protected": False}, "excerpt": {"rendered": f"<p>{TEXT}</p>"}}]),
], ids=["semicolons", "windows-1258", "TCVN3", "UTF-16", "sep=", "BOM", "markup, UTC", "seconds", "tables within", "array within", "object of several lines", "WordPress"])  # fmt: skip
def test_one_article(data: bytes) -> None:
    (found,) = read(data)
    assert (found.text, found.title, found.published) == (TEXT, "Tin một", "2016-07-05")


@pytest.mark.parametrize(("cell", "want"), [
    (f"<div><p>{TEXT}</p><p>{SECOND}</p></div>", f"{TEXT}\n{SECOND}"), (f"{TEXT}<br />{SECOND}", f"{TEXT}\n{SECOND}"), (f"<b>{TEXT}</b>\n{SECOND}", f"{TEXT}\n{SECOND}"), ([TEXT, SECOND], f"{TEXT}\n{SECOND}"),
    (f"<html><body><ul><li><a href=/>Trang chủ</a></li></ul><div><h1>Phú Lộc về đích sớm</h1><p>{TEXT}</p></div></body></html>", f"Phú Lộc về đích sớm\n\n{TEXT}"),
    (f"{TEXT}\n{SECOND}", f"{TEXT}\n{SECOND}"), ("Tỷ lệ hộ nghèo < 5 % và > 2 %", "Tỷ lệ hộ nghèo < 5 % và > 2 %"),
])  # fmt: skip
def test_text_of_a_cell(cell: str | list[str], want: str) -> None:
    (found,) = read(lines({"text": cell}))
    assert found.text == want


@pytest.mark.parametrize(("cell", "want", "encoding"), [
    (encode(TEXT, "tcvn3").decode("cp1252"), TEXT, "utf-8+tcvn3"), (encode(TEXT, "vni").decode("cp1252"), TEXT, "utf-8+vni"), (TEXT.encode().decode("latin-1"), TEXT, "utf-8+utf-8"),
    ("".join(f"&#{ord(c)};" if c > "\x7f" else c for c in TEXT), TEXT, "utf-8"), (f"<p>{encode(TEXT, 'tcvn3').decode('cp1252')}</p>", TEXT, "utf-8+tcvn3"),
    (TEXT, TEXT, "utf-8"), ("Xa Phu Loc dat 19/19 tieu chi.", "Xa Phu Loc dat 19/19 tieu chi.", "utf-8"), ("Le café d'été était fermé à l'hôtel", "Le café d'été était fermé à l'hôtel", "utf-8"),
], ids=["TCVN3", "VNI", "UTF-8 twice", "entities", "TCVN3 in markup", "as it is", "no marks", "French"])  # fmt: skip
def test_letters_of_a_cell(cell: str, want: str, encoding: str) -> None:
    (found,) = read(lines({"text": cell, "title": cell[:300]}))
    assert (found.text, found.encoding) == (want, encoding)
    assert bool(found.notes) is (cell not in {TEXT, "Xa Phu Loc dat 19/19 tieu chi."})  # what was repaired, or cannot be, is told


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_a_lead_and_a_title_have_the_same_letters(encoding: str) -> None:
    old = {name: encode(text, encoding).decode("cp1252") for name, text in {"title": "Phú Lộc về đích nông thôn mới", "lead": SECOND, "text": TEXT}.items()}
    (found,) = read(lines(old))
    assert (found.title, found.text) == ("Phú Lộc về đích nông thôn mới", f"{SECOND}\n\n{TEXT}")


def test_our_own_documents_stay_as_they_are() -> None:
    old = encode(TEXT, "tcvn3").decode("cp1252")
    (found,) = read(lines({"doc_id": "a", "text": old, "sha256": "0"}))
    assert found.text == old


@pytest.mark.parametrize(("text", "tables"), [
    ("Xã Phú Lộc rà soát chỉ thị, văn bản, kế hoạch.\n" + TEXT, 0), (f"Bàn mục đích, nội dung, ý nghĩa; {TEXT}", 0), ("Mục tiêu, nội dung, giải pháp\n" + TEXT, 0),
    (f"<html><body><h1>Phú Lộc về đích</h1><p>Đoàn kiểm tra hồ sơ, chi tiết, kế hoạch, nội dung, ngày công.</p><p>{TEXT}</p></body></html>", 0),
    ("TT;Nội dung;Thực hiện\n1;Số xã đạt chuẩn;9\n", 0), ("TT\tNội dung\tKết quả\n1\tSố xã đạt chuẩn\t9\n", 0),
    (f"stt,noi_dung\n1,{SECOND}\n2,{SECOND}\n", 2), (f"text,nhãn\n{SECOND},1\n", 1), (f"Tiêu đề, Nội dung\nTin, {SECOND}\n", 1), (f"Nguồn|Nội dung\nBáo Bình Minh|{SECOND}\n", 1),
    (f"DANH SÁCH TIN BÀI,,\n,,\nSTT,Ngày,Nội dung\n1,5/7/2016,{SECOND}\n", 1), (f"Trình tự họp\nSTT, ngày, nội dung\n{TEXT}", 0),  # what a table is called stands in its columns
])  # fmt: skip
def test_the_first_line_of_an_article_is_no_header(text: str, tables: int) -> None:
    """"... chỉ thị, văn bản, kế hoạch": the words of a text may be the name of a column."""
    found = read(text.encode())
    assert [d.format for d in found] == (["csv"] * tables or ["html" if text.startswith("<") else "text"])
    assert tables or ("9/17 xã" if TEXT in text else "9") in found[0].text


@pytest.mark.parametrize("columns", [("TieuDe", "NgayDang", "NoiDung"), ("TIEU_DE", "Ngay_Dang", "NOI_DUNG"), ("tiêu-đề", "ngày đăng", "nội dung"), ("Tieu de", "Ngay dang", "Noi dung")])
def test_a_column_has_one_name_however_it_is_written(columns: tuple[str, str, str]) -> None:
    """Dumps of editorial systems write it in one word, people with marks or without."""
    (found,) = read(lines(dict(zip(columns, ("Tin một", "05/07/2016", TEXT), strict=True))))
    assert (found.text, found.title, found.published) == (TEXT, "Tin một", "2016-07-05")


@pytest.mark.parametrize(("lead", "text", "want"), [
    (SECOND, TEXT, f"{SECOND}\n\n{TEXT}"), (f"<p>{SECOND}</p>", f"<p>{TEXT}</p>", f"{SECOND}\n\n{TEXT}"), (TEXT, TEXT, TEXT), (f"{TEXT[:50]} ...", TEXT, TEXT),
    ("", TEXT, TEXT), (f"  {SECOND.upper()}", f"{SECOND} {TEXT}", f"{SECOND} {TEXT}"),
])  # fmt: skip
def test_a_lead_of_its_own_goes_before_the_text(lead: str, text: str, want: str) -> None:
    """Where the text does not hold it: a sapo is part of the article, and nothing of it may be lost."""
    (found,) = read(lines({"sapo": lead, "content": text}))
    assert found.text == want


@pytest.mark.parametrize(("data", "ids"), [
    ({"k1": {"title": "Một", "content": TEXT}, "k2": {"content": SECOND}}, [":1.1", ":1.2"]), ({"tin": {"k1": {"content": TEXT}, "k2": {"content": SECOND}}, "nguoi": {"a": {"ten": "Lan"}}}, [":1.1", ":1.2"]),
    ({"title": "Một", "content": TEXT, "theo_id": {"k1": {"content": SECOND}, "k2": {"content": SECOND}}}, [":1"]), ({"bai": {"content": TEXT}, "anh": {"chu_thich": "Ảnh"}}, [":1"]),
])  # fmt: skip
def test_articles_by_their_ids(data: dict[str, Any], ids: list[str]) -> None:
    """As databases of objects give them; no article is lost behind the first."""
    assert [d.doc_id.removeprefix("bang") for d in read(lines(data))] == ids


@pytest.mark.parametrize(("body", "want"), [
    ([{"type": "paragraph", "data": {"text": TEXT}}, {"type": "image", "url": "a.jpg"}, {"type": "paragraph", "data": {"text": SECOND}}], f"{TEXT}\n{SECOND}"), ({"time": 1, "blocks": [{"text": TEXT}, {"text": ""}]}, TEXT),
    ([TEXT, None, {"content": f"<p>{SECOND}</p>"}], f"{TEXT}\n{SECOND}"), ([1, 2], None), ({"0": TEXT}, None),
])  # fmt: skip
def test_paragraphs_as_objects(body: Any, want: str | None) -> None:
    """As editors for the web keep them; what is no text there is told."""
    (found,) = read_bytes(lines({"title": "Tin một", "body": body}), "bang")
    assert getattr(found, "text", None) == want
    assert want or (isinstance(found, Rejected) and found.reason.startswith("its text is data"))


def test_lists_of_one_and_other_names() -> None:
    """As Scrapy writes them; the description of an article is its lead."""
    (found,) = read(lines({"title": ["Tin một"], "timestamp": ["05/07/2016"], "description": [SECOND], "body": [TEXT]}))
    assert (found.text, found.title, found.published) == (f"{SECOND}\n\n{TEXT}", "Tin một", "2016-07-05")


LONG = f"{TEXT} " * 9


@pytest.mark.parametrize(("name", "table", "code"), [
    ("a.csv", f'stt,tieude1,noidung1\n1,"Tin một","{LONG}"\n', "NO_TEXT"), ("a.CSV", f'stt;cot_a;cot_b\n1;Tin một;"{LONG}"\n', "NO_TEXT"), ("a.tsv", f"stt\tcot_a\n1\t{LONG}\n", "NO_TEXT"),
    ("a.csv", "Xã,Thu nhập\nPhú Lộc,24\nPhú An,22\n", None), ("a.csv", LONG, None), ("a.txt", f"stt,cot_a,cot_b\n1,Tin,{LONG}\n", None), ("a.csv", f"stt,tieu_de,noi_dung\n1,Tin,{LONG}\n", None),
])  # fmt: skip
def test_a_table_whose_articles_stand_under_no_known_name(name: str, table: str, code: str | None) -> None:
    """It is refused with its columns; read as one text, its rows would share one date and one place. Tables of figures are texts."""
    (found,) = read_bytes(table.encode(), name)
    assert getattr(found, "code", None) == code
    assert code is None or "it has stt, " in getattr(found, "reason", "")


def test_records_are_no_articles() -> None:
    """Also not what stands within one: the posts of an official have titles."""
    record = {"type": "official", "doc_id": "a", "quote": "Lê Văn An", "name": "Lê Văn An", "positions": [{"title": "Bí thư", "level": "commune"}]}
    found = list(read_bytes(lines(record) + b"\n" + lines({"text": TEXT}) + b"\n", "bang"))
    assert [item.text for item in found if isinstance(item, Document)] == [TEXT]
    assert len(found) == 1


def test_a_text_that_was_read_once_stays_as_it_is() -> None:
    """Records refer to the text of documents.jsonl: a page about markup, read as plain text before, is no page now."""
    written = f"Dòng <b>đậm</b>: {TEXT}"
    assert [d.text for d in read(lines({"doc_id": "a", "sha256": "0" * 64, "text": written}))] == [written]


def test_markup_in_a_table_is_no_page() -> None:
    assert [d.text for d in read(csv_rows([f"<p>{TEXT}</p>", f"<p>{SECOND}</p>"]))] == [TEXT, SECOND]


def test_numbers_of_a_column_with_gaps() -> None:
    """Whole numbers become 2016.0 where one of them is missing, and what is missing NaN."""
    gap = float("nan")
    row = {"text": TEXT, "id": 7.0, "title": gap, "published": 2016.0, "scope": 26152.0, "url": gap, "authors": ["Lan Anh", gap]}
    (found,) = read(lines(row))
    assert (found.doc_id, found.title, found.published, found.scope, found.source, found.bylines) == ("7", None, "2016", "26152", "bang", ("Lan Anh",))
    assert read(lines({"text": TEXT, "author": gap}))[0].bylines == ()


@pytest.mark.parametrize(("days", "want"), [
    (("7/5/2016", "7/25/2016 9:30", ""), ["2016-07-05", "2016-07-25", None]), (("7/5/2016", "25/7/2016", "7/25/2016"), ["2016-05-07", "2016-07-25", "2016-07-25"]), (("7/5/2016", "8/5/2016", "2016-07-25"), ["2016-05-07", "2016-05-08", "2016-07-25"]),
])  # fmt: skip
def test_months_stand_first_where_excel_is_american(days: tuple[str, ...], want: list[str | None]) -> None:
    """One day of a table tells how to read the others."""
    data = "title,content,date\n" + "".join(f'Tin {i},"{TEXT} {i}",{day}\n' for i, day in enumerate(days))
    assert [d.published for d in read(data.encode())] == want


@pytest.mark.parametrize("row", [{"url": "http://a.vn/1"}, {"url": "http://a.vn/1", "title": None, "date": ""}])
def test_a_cell_that_holds_a_page_tells_what_the_page_says(row: dict[str, Any]) -> None:
    page = f"<html><head><title>Tin một của huyện hôm nay - Báo Bình Minh</title></head><body><h1>Tin một của huyện hôm nay</h1><p>Ngày đăng: 05/07/2016</p><p>{TEXT}</p></body></html>"
    (found,) = read(lines(row | {"html": page}))
    assert (found.title, found.published, found.source) == ("Tin một của huyện hôm nay", "2016-07-05", "http://a.vn/1")
    (other,) = read(lines(row | {"html": page, "title": "Tin khác", "date": "2015-01-01"}))
    assert (other.title, other.published) == ("Tin khác", "2015-01-01")


def test_a_table_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more is held back than it takes to learn how its days are written, and what is held is lost by no break."""
    days = ["7/5/2016"] * 5 + ["7/25/2016"] + ["8/5/2016"] * 30
    data = "title,content,date\n" + "".join(f'Tin {i},"{TEXT} {i}",{day}\n' for i, day in enumerate(days))
    monkeypatch.setattr(delimited, "WINDOW", 10)
    whole = read(data.encode())
    assert [d.published for d in whole] == ["2016-07-05"] * 5 + ["2016-07-25"] + ["2016-08-05"] * 30
    monkeypatch.setattr(delimited, "MOST", 200)
    assert [d.published for d in read(data.encode())][:3] == ["2016-05-07"] * 3  # as the country writes, where nothing tells
    passed: list[int] = []
    rows = ({"date": day} for i, day in enumerate(["", "7/5/2016", "25/7/2016", "8/5/2016"]) if passed.append(i) is None)
    assert [(len(passed), order) for _, order in delimited._with_order(rows)] == [(1, False), (3, False), (3, False), (4, False)]
    broken = list(read_bytes(data.encode() + b'Tin,"' + b"x" * 50, "bang"))
    assert len(broken) == len(whole) + 1


@pytest.mark.parametrize(("header", "row", "want"), [
    ("title,content", f"Tin,{TEXT}, {SECOND}, hết", f"{TEXT}, {SECOND}, hết"), ("title,content,date", f"Tin,{TEXT},2016-07-05,,", TEXT), ("title,content,date", f"Tin,{TEXT}, {SECOND},2016-07-05", None),
])  # fmt: skip
def test_a_text_without_its_quotation_marks_is_not_cut(header: str, row: str, want: str | None) -> None:
    (found,) = read_bytes(f"{header}\n{row}\n".encode(), "bang")
    assert (found.text if isinstance(found, Document) else None) == want
    if isinstance(found, Rejected):
        assert (found.where, found.code) == ("bang:2", "BAD_ROW")
        assert "quotation marks" in found.reason


def test_a_quotation_mark_that_is_not_closed_swallows_no_rows() -> None:
    head, rows = "title,content,date\n", [f'Tin {i},"{TEXT} {i}",2016-07-0{i}\n' for i in range(1, 7)]
    rows[1] = f'Tin 2,"{TEXT} 2,2016-07-02\n'
    rows[2], rows[4] = "Tin 3,Xã số 3 đạt chuẩn.,2016-07-03\n", 'Tin 5,"Xã số 5 đạt chuẩn.,2016-07-05\n'
    rows[3], rows[5] = "Tin 4,Xã số 4 đạt chuẩn.,2016-07-04\n", "Tin 6,Xã số 6 đạt chuẩn.,2016-07-06\n"
    found = list(read_bytes((head + "".join(rows[:4])).encode(), "bang"))
    assert [d.title if isinstance(d, Document) else d.where for d in found] == ["Tin 1", "bang:3", "Tin 3", "Tin 4"]
    assert isinstance(found[1], Rejected)
    assert "is not closed" in found[1].reason
    found = list(read_bytes((head + rows[0] + "".join(rows[4:])).encode(), "bang"))
    assert [d.title if isinstance(d, Document) else d.where for d in found] == ["Tin 1", "bang:3", "Tin 6"]


def test_of_an_array_that_is_cut_off_the_rows_before_are_kept() -> None:
    data = lines([{"title": f"Tin {i}", "content": f"{TEXT} {i}"} for i in range(3)])
    *found, last = read_bytes(data[:-20], "kho.json")
    assert [d.title for d in found if isinstance(d, Document)] == ["Tin 0", "Tin 1"]
    assert isinstance(last, Rejected)
    assert (last.where, last.code) == ("kho.json:3", "TRUNCATED")


@pytest.mark.parametrize("never", ["0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "1900-01-01", "0"])
def test_what_programs_write_where_there_is_no_day(never: str) -> None:
    (found,) = read(lines({"text": TEXT, "date": never}))
    assert found.published is None


def test_a_date_that_is_none_is_told() -> None:
    (refused,) = read_bytes(lines({"text": TEXT, "published": "hôm qua"}), "in")
    assert isinstance(refused, Rejected)
    assert refused.reason.startswith("its date 'hôm qua' is none that is understood")


def test_parquet_with_tables_within() -> None:
    import pyarrow
    import pyarrow.parquet

    buffer = io.BytesIO()
    rows = {"meta": [{"url": "http://example.vn/1", "title": "Tin một", "date": dt.date(2016, 7, 5)}], "content": [{"text": TEXT, "lang": "vi"}], "size": [3]}
    pyarrow.parquet.write_table(pyarrow.table(rows), buffer)
    (found,) = read(buffer.getvalue())
    assert (found.text, found.title, found.published, found.source) == (TEXT, "Tin một", "2016-07-05", "http://example.vn/1")
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"title": ["Tin một"], "paragraphs": [[TEXT, SECOND]], "authors": [["Lan Anh", "Minh Đức"]]}), buffer)
    (found,) = read(buffer.getvalue())
    assert (found.text, found.bylines) == (f"{TEXT}\n{SECOND}", ("Lan Anh", "Minh Đức"))


@pytest.mark.parametrize(("value", "want"), [
    ("2016-07-05T08:00", "2016-07-05"), ("2016-07-04T20:00:00Z", "2016-07-05"), ("2016-07-05 08:00:00", "2016-07-05"), ("05/07/2016", "2016-07-05"), ("5.7.2016 08:00", "2016-07-05"), ("2016-07", "2016-07"),
    ("0000-00-00", None), ("0000-00-00 00:00:00", None), ("00/00/0000", None), ("NULL", None), ("NaN", None), ("N/A", None), ("2016-00-05", "2016-00-05"),
    ("2016", "2016"), ("1467705600", "2016-07-05"), ("1467705600000", "2016-07-05"), ("Tue, 5 Jul 2016 08:00:00 +0700", "2016-07-05"), ("hôm qua", "hôm qua"), ("12345", "12345"), ("", None),
    ("07/2016", "2016-07"), ("7-2016", "2016-07"), ("Tháng 7/2016", "2016-07"), ("tháng 7 năm 2016", "2016-07"), ("2016-7", "2016-07"), ("2016/07", "2016-07"), ("13/2016", "13/2016"), ("2016-13", "2016-13"),
    ("năm 2016", "2016"), ("2016.0", "2016"), ("2016.5", "2016.5"), ("20160705", "2016-07-05"), ("20161705", "20161705"), ("7/16", "7/16"),
])  # fmt: skip
def test_day(value: str, want: str | None) -> None:
    assert day(value) == want


@pytest.mark.parametrize(("data", "whole"), [
    (gzip.compress(jsonl([f"{TEXT} {i}" for i in range(400)])), 300), (gzip.compress(csv_rows([f"{TEXT} {i}" for i in range(400)])), 300),
    (gzip.compress(warc({f"http://example.vn/{i}": html(f"Tin\n{TEXT} {i}") for i in range(9)}, packed=False)), 5),
], ids=["JSON Lines", "CSV", "WARC"])  # fmt: skip
def test_rows_before_a_cut_are_kept(data: bytes, whole: int) -> None:
    *found, last = list(read_bytes(data[:-40], "t.gz"))
    assert len(found) >= whole
    for number, document in enumerate(found):
        assert isinstance(document, Document)
        assert document.text.endswith(f"{TEXT} {number}")
    assert getattr(last, "code", None) == "TRUNCATED"


@pytest.mark.parametrize("form", ["plain", "sep=", "BOM", "cut", "damaged"])
def test_a_large_csv_is_streamed(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    """And gives what a small one does."""
    data = csv_rows([f"{TEXT}\n{SECOND} {i}" for i in range(500)], ";" if form == "sep=" else ",")
    data = {"sep=": b"sep=;\r\n" + data, "BOM": b"\xef\xbb\xbf" + data, "cut": gzip.compress(data)[:-20], "damaged": data.replace("phấn".encode(), b"ph\xff\x00n", 1)}.get(form, data)
    small = list(read_bytes(data, "kho.csv"))
    for module in (delimited, source):
        monkeypatch.setattr(module, "LARGEST", 1 << 16)
    large = list(read_bytes(data, "kho.csv"))
    assert len(large) > 400
    if form == "damaged":
        assert isinstance(large[0], Document)
        assert "�" in large[0].text
        assert large[0].notes
        small, large = small[1:], large[1:]
    assert large == small


def test_a_large_csv_in_an_old_charset_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (delimited, source):
        monkeypatch.setattr(module, "LARGEST", 1 << 16)
    (found,) = read_bytes(encode(TABLE * 700, "tcvn3"), "kho.csv")
    assert isinstance(found, Rejected)
    assert found.code == "TOO_LARGE"


def test_a_large_gzip_is_streamed() -> None:
    padding = "".join(f"Việc thứ {i} của xã. " for i in range(20_000))
    data = gzip.compress("".join(json.dumps({"text": f"{TEXT} {i}", "x": padding}) + "\n" for i in range(100)).encode(), 1)
    assert [d.text for d in read(data, "t.jsonl.gz")] == [f"{TEXT} {i}" for i in range(100)]  # 70 MB


def test_members_of_several_gzips_and_what_a_tool_left_behind() -> None:
    (found,) = read(gzip.compress(TEXT.encode()) + gzip.compress(SECOND.encode()) + bytes(512))
    assert found.text == TEXT + SECOND
