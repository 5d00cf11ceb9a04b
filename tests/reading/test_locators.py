"""Every span leads back to the page, paragraph, cell, element, word or row that it was read from."""

from __future__ import annotations

import io
import json
import time
from typing import NamedTuple

import pytest
from formats import ARTICLE, FORMATS, Word, html, jsonl, pdf_pages, warc, zipped

from ntm_extract.explain import explain
from ntm_extract.pipeline import Extractor
from ntm_extract.reading import read_bytes
from ntm_extract.reading.fonts import Fonts
from ntm_extract.reading.layout import Piece, Traced, add_line
from ntm_extract.records import Document


def documents(data: bytes, name: str = "tin") -> list[Document]:
    return [item for item in read_bytes(data, name) if isinstance(item, Document)]


def place(document: Document, words: str) -> str | None:
    return document.locate(document.text.index(words))


def with_table() -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph("Kết quả")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip((c for row in table.rows for c in row.cells), ("Xã", "Số tiêu chí", "Phú Lộc", "19"), strict=True):
        cell.text = text
    document.add_paragraph("Nguồn: UBND huyện.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


ALTO = (
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="Trang"/></TextLine></TextBlock></PrintSpace></Page>'
    '<Page><PrintSpace><TextBlock><TextLine><String CONTENT="Toàn" WC="0.97"/><String CONTENT="huyện" WC="0.41"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>'
).encode()
HOCR = (
    "<html><head><meta name='ocr-system' content='tesseract'/></head><body><div class='ocr_page'><p class='ocr_par'><span class='ocr_line'>"
    "<span class='ocrx_word' title='x_wconf 88'>Phú</span> <span class='ocrx_word' title='x_wconf 35'>Lộc</span></span></p></div></body></html>"
).encode()


class Row(NamedTuple):
    data: bytes
    words: str
    want: str | None


@pytest.mark.parametrize("row", [
    Row(ARTICLE.encode(), "9/17", None),  # a text has no pages
    Row(FORMATS["docx"][1](ARTICLE), "9/17", "paragraph=3"),
    Row(FORMATS["odt"][1](ARTICLE), "9/17", "paragraph=3"),
    Row(FORMATS["docx .VnTime"][1](ARTICLE), "36,5", "paragraph=3"),
    Row(with_table(), "Kết quả", "paragraph=1"),
    Row(with_table(), "Phú Lộc", "table=1 row=2 cell=1"),
    Row(with_table(), "19", "table=1 row=2 cell=2"),
    Row(with_table(), "Nguồn", "paragraph=2"),
    Row(pdf_pages([[Word(40, 700, "Trang đầu có một câu.")], [Word(40, 700, "Trang sau có câu khác.")]]), "câu khác", "page=2"),
    Row(pdf_pages([[Word(40, 700, "Toàn huyện có chín xã về")], [Word(40, 700, "đích trong năm nay.")]]), "về", "page=1"),
    Row(pdf_pages([[Word(40, 700, "Toàn huyện có chín xã về")], [Word(40, 700, "đích trong năm nay.")]]), "đích", "page=2"),
    Row(ALTO, "Trang", "page=1 line=1 word=1"),
    Row(ALTO, "huyện", "page=2 line=1 word=2 wc=0.41"),
    Row(HOCR, "Lộc", "page=1 line=1 word=2 wc=0.35"),
    Row(FORMATS["csv"][1](ARTICLE), "9/17", "row=2"),
    Row(FORMATS["parquet"][1](ARTICLE), "9/17", "row=1"),
    Row(html(ARTICLE), "9/17", "/html/body/article/p[2]"),
    Row(html(ARTICLE).replace(b"<article>", b"<article id='bai'>"), "9/17", "//*[@id='bai']/p[2]"),
    Row(zipped({"a.html": html(ARTICLE)}), "9/17", "/html/body/article/p[2]"),
], ids=lambda row: row.want)  # fmt: skip
def test_locate(row: Row) -> None:
    (document,) = documents(row.data)
    assert place(document, row.words) == row.want


def test_the_record_of_a_warc() -> None:
    pages = {f"http://example.vn/{i}": html(ARTICLE + f"Tin {i}.") for i in range(2)}
    data = warc(pages, packed=False)
    first, second = documents(data)
    assert place(first, "9/17") is not None
    offset, element = str(place(second, "9/17")).split(" ")
    assert data[int(offset.removeprefix("offset=")) :].startswith(b"WARC/1.0\r\n")
    assert b"http://example.vn/1" in data[int(offset.removeprefix("offset=")) :][:400]
    assert element == "/html/body/article/p[2]"


def test_parts_of_a_long_text_keep_their_places() -> None:
    lines = [Word(40, 800 - 14 * i, "Toàn huyện có chín xã đạt chuẩn nông thôn mới, trong đó hai xã về đích năm nay.") for i in range(50)]
    found = documents(pdf_pages([lines] * 30))
    assert len(found) > 1
    assert found[1].locate(0) in ("page=24", "page=25", "page=26")
    assert found[-1].locate(len(found[-1].text) - 1) == "page=30"


def test_what_was_written_is_read_with_its_places() -> None:
    """documents.jsonl is an input too."""
    (first,) = documents(html(ARTICLE))
    (again,) = documents(first.model_dump_json().encode())
    assert again.locators == first.locators


@pytest.mark.parametrize("locators", ["x", [1], [["0", "p"]], [[0, 1]], None])
def test_what_is_no_locator_is_left(locators: object) -> None:
    (found,) = documents(json.dumps({"text": ARTICLE, "locators": locators}).encode() + b"\n" + jsonl([]))
    assert found.locate(5) == "row=1"


def test_explain_tells_where(extractor: Extractor) -> None:
    (document,) = documents(FORMATS["docx"][1](ARTICLE))
    dated = document.model_copy(update={"published": "2016-07-06"})
    told = "\n".join(explain(extractor.extract(dated), extractor.analyse(dated)))
    assert "stands at   paragraph=3" in told


def test_the_places_of_a_long_file_cost_a_pass_each() -> None:
    """Twenty thousand paragraphs whose letters are repaired, and a long text in parts: no place is sought from the beginning again."""
    damaged, traced = "Đến nay, toàn huyện có chín xã đạt chuẩn.".encode().decode("latin-1"), Traced()
    for number in range(20_000):
        add_line(traced, Piece(damaged, f"paragraph={number}"))
    words = "".join(f'<String CONTENT="xã" WC="0.9"/><String CONTENT="A{i}."/>' for i in range(20_000))
    alto = f'<alto xmlns="x"><Layout><Page><PrintSpace><TextBlock><TextLine>{words}</TextLine></TextBlock></PrintSpace></Page></Layout></alto>'
    before = time.process_time()
    locators = Fonts().article(traced).locators
    parts = documents(alto.encode())
    assert time.process_time() - before < 5
    assert (len(locators), locators[-1][1]) == (20_000, "paragraph=19999")
    assert len(parts) > 1
    assert all(part.locate(part.text.index("A")) for part in parts)
