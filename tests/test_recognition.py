"""What OCR doubts is worth less: by the weakest word of the evidence, whatever else stands in the sentence."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

import pytest

from ntm_extract.pipeline import Extractor
from ntm_extract.reading import read_bytes
from ntm_extract.records import AnyRecord, Document

LINE = "Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới."


def alto(sure: dict[str, float]) -> Document:
    words = "".join(f'<String CONTENT={quoteattr(word)} WC="{sure.get(word, 0.95)}"/>' for word in LINE.split())
    page = f"<alto><Layout><Page><PrintSpace><TextBlock><TextLine>{words}</TextLine></TextBlock></PrintSpace></Page></Layout></alto>"
    (document,) = read_bytes(page.encode(), "trang.xml")
    assert isinstance(document, Document)
    return document


def figure(extractor: Extractor, document: Document) -> AnyRecord:
    (found,) = extractor.extract(document).of("figure")
    return found


@pytest.mark.parametrize(
    ("sure", "share"),
    [
        ({}, 1.0), ({"9/17": 0.8}, 1.0), ({"mới.": 0.1}, 1.0), ({"toàn": 0.2}, 1.0),  # sure, or no evidence
        ({"9/17": 0.4}, 0.5), ({"9/17": 0.2}, 0.25), ({"9/17": 0.4, "xã": 0.2}, 0.25), ({"9/17": 0.0}, 0.0),
        ({"Đến": 0.2}, 0.25),  # "Đến nay" says that it is achieved
    ],
)  # fmt: skip
def test_confidence_by_the_weakest_word(extractor: Extractor, sure: dict[str, float], share: float) -> None:
    plain = figure(extractor, Document(doc_id="trang.xml", text=LINE))
    found = figure(extractor, alto(sure))
    assert (found.quote, found.confidence) == (plain.quote, round(plain.confidence * share, 3))


def test_a_doubted_word_never_makes_a_record_surer(extractor: Extractor) -> None:
    told = [figure(extractor, alto({"9/17": sure / 20})).confidence for sure in range(21)]
    assert told == sorted(told)
    assert told[0] < told[-1]
