"""From text to records: what `extract` promises whatever the text is."""

from __future__ import annotations

import gc
import re
import unicodedata
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ntm_extract
from ntm_extract.errors import OptionError
from ntm_extract.pipeline import Extractor
from ntm_extract.records import KINDS, RECORD, dump

ARTICLE = """Hội nghị sơ kết xây dựng nông thôn mới
Sáng 5/7, UBND huyện Tân Phú (tỉnh Đồng Nai) tổ chức hội nghị sơ kết 6 tháng đầu năm 2016. Ông Lê Văn Hoà, Phó Chủ tịch UBND huyện, chủ trì.
Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới; thu nhập bình quân đạt 36,2 triệu đồng/người/năm. Xã Phú Lộc phấn đấu về đích trong năm 2016.
"""


def facts(text: str, extractor: Extractor) -> list[tuple[object, ...]]:
    """Records without offsets, in text order."""
    found = []
    for record in extractor.extract_text(text, published="2016-07-06").records:
        slots = {k: v for k, v in dump(record).items() if k not in ("id", "start", "end", "quote", "sentence", "evidence", "mentions", "doc_id")}
        found.append(unicodedata.normalize("NFC", str(slots)).replace("oà", "òa"))
    return found


@pytest.mark.parametrize(
    "damage",
    [
        lambda t: unicodedata.normalize("NFD", t),
        lambda t: t.replace("Hoà", "Hòa"),
        lambda t: t.replace("Đ", "Ð"),
        lambda t: t.replace("nông thôn", "nông\u00ad thôn").replace("Tân", "T\u200bân"),
        lambda t: t.replace(" ", "\u00a0"),
        lambda t: "\ufeff" + t,
        lambda t: t.replace("\n", "\r\n"),
        lambda t: t.replace("Tân Phú", "**Tân Phú**").replace("9/17", "*9/17*").replace("Lê Văn Hoà,", "**Lê Văn Hoà**,").replace("36,2 triệu", "**36,2** triệu"),
    ],
    ids=["NFD", "tone", "eth", "invisible", "no-break", "bom", "crlf", "markdown"],
)
def test_the_same_facts_however_typed(damage: object, extractor: Extractor) -> None:
    changed = damage(ARTICLE)  # type: ignore[operator]
    assert facts(changed, extractor) == facts(ARTICLE, extractor)
    for record in extractor.extract_text(changed, published="2016-07-06").records:
        assert changed[record.start : record.end] == record.quote


@given(st.lists(st.sampled_from([*list(" \n.,;:()%/-0123456789abcđĐxãXĂ"), "xã ", "huyện ", "tỷ đồng", "đạt ", "năm 2016", "ông Lê Văn Tám", "tiêu chí số ", "Tân Phú", "7/8", "QĐ-UBND"]), max_size=80).map("".join))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    extraction = ntm_extract.extract(text, published="2016")
    for record in extraction.records:
        assert text[record.start : record.end] == record.quote
        assert record.sentence[0] <= record.start
        for start, end in record.evidence.values():
            assert 0 <= start < end <= len(text)
        assert RECORD.validate_python(dump(record)) == record


def test_twice_the_same(extractor: Extractor) -> None:
    assert extractor.extract_text(ARTICLE).records == extractor.extract_text(ARTICLE).records


def test_ids_are_unique(extractor: Extractor) -> None:
    ids = [r.id for r in extractor.extract_text(ARTICLE).records]
    assert len(ids) == len(set(ids)) > 5


def test_repr_helps(extractor: Extractor) -> None:
    assert repr(extractor.extract_text("Xã Phú Lộc (huyện Tân Phú) đạt chuẩn nông thôn mới.", published="2016-07")) == "Extraction('text', 2016-07, 1 attainment, 2 place)"


def test_nothing_in_nothing(extractor: Extractor) -> None:
    assert extractor.extract_text("").records == ()


@pytest.mark.parametrize("scope", ["9x", "xã Tân Phú", "00000"])
def test_unknown_scope_is_refused(scope: str, extractor: Extractor) -> None:
    with pytest.raises(OptionError, match="is not a unit code"):
        extractor.extract_text("Xã đạt chuẩn.", scope=scope)


def test_scope_is_taken(extractor: Extractor) -> None:
    (figure,) = extractor.extract_text("Toàn huyện có 9 xã đạt chuẩn nông thôn mới.", published="2016-07-06", scope="737").of("figure")
    assert figure.scope == "737"


@pytest.mark.parametrize("options", [{"published": "07/2016"}, {"published": "2016-13"}, {"scope": "99999"}, {"scope": "Hà Tĩnh"}])
def test_a_wrong_date_or_code_is_one_line_that_names_it(options: dict[str, str]) -> None:
    with pytest.raises(OptionError, match=next(iter(options.values()))) as told:
        ntm_extract.extract(ARTICLE, **options)
    assert "\n" not in str(told.value)


def test_records_by_type(extractor: Extractor) -> None:
    found = extractor.extract_text(ARTICLE, published="2016-07-06")
    assert [figure.value for figure in found.of("figure")][:1] == [9]
    assert sum(len(found.of(kind)) for kind in KINDS) == len(found.records)
    with pytest.raises(OptionError, match="'figures' is not a record type; take one of official, meeting"):
        found.of("figures")


@pytest.mark.parametrize("before", [True, False])
def test_garbage_is_looked_for_as_before_an_article(extractor: Extractor, before: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if before else gc.disable)()
        extractor.extract_text("Đến nay, toàn huyện có 11 xã đạt chuẩn nông thôn mới.", published="2018-03")
        assert gc.isenabled() is before
    finally:
        (gc.enable if was else gc.disable)()


@pytest.mark.parametrize(
    ("given_as", "read_as"),
    [(date(2016, 7, 6), "2016-07-06"), (datetime(2016, 7, 6, 17, 30), "2016-07-06"), ("2016-07", "2016-07"), (None, None)],
)
def test_a_date_however_given(given_as: str | date | None, read_as: str | None) -> None:
    extraction = ntm_extract.extract("Huyện Tân Phú (Đồng Nai) có 9 xã đạt chuẩn nông thôn mới.", published=given_as)
    assert extraction.document.published == read_as


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        (None, {}, "text is NoneType, not str"),
        ("Xã đạt chuẩn.".encode(), {}, "text is bytes, not str; ntm_extract.reading reads files and bytes"),
        ("Xã \ud800 đạt chuẩn.", {}, "text[3] is half a character"),
        ("Xã đạt chuẩn.", {"scope": 42}, "scope 42: Input should be a valid string"),
        ("Xã đạt chuẩn.", {"published": 2018}, "published 2018 is not a date; write YYYY"),
    ],
)
def test_what_is_no_text_and_no_date(text: object, options: dict[str, object], said: str) -> None:
    with pytest.raises(OptionError, match=re.escape(said)) as told:
        ntm_extract.extract(text, **options)  # type: ignore[arg-type]
    assert "\n" not in str(told.value)


def test_a_text_where_a_document_belongs(extractor: Extractor) -> None:
    with pytest.raises(OptionError, match="extract takes a Document, not str; extract_text takes a text"):
        extractor.extract("Xã đạt chuẩn.")  # type: ignore[arg-type]


def test_an_extraction_goes_record_by_record(extractor: Extractor) -> None:
    extraction = extractor.extract_text(ARTICLE, published="2016-07-06")
    assert tuple(extraction) == extraction.records
