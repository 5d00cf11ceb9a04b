"""spaCy: exact tokens, records on a Doc, and all that spaCy does with a pipeline: processes, files, DocBin, displaCy, training."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import fix_random_seed

import ntm_extract.spacy.components  # noqa: F401  # as the entry points do in an installed package
from ntm_extract.errors import OptionError
from ntm_extract.pipeline import Extractor
from ntm_extract.spacy import document_of, records_of
from ntm_extract.spacy.components import FACTORIES
from ntm_extract.spacy.tokenizer import pieces

CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "ntm.VietnameseTokenizer.v1"}}}
TEXT = (
    "Sáng 5/7, ông Nguyễn Văn An, Phó Chủ tịch UBND huyện Tân Phú (Đồng Nai) chủ trì hội nghị.\n"
    "Ông An cho biết toàn huyện có 9/17 xã đạt chuẩn nông thôn mới theo Quyết định số 1980/QĐ-TTg."
)


def blank(*names: str) -> Language:
    nlp = spacy.blank("vi", config=CONFIG)
    for name in names:
        nlp.add_pipe(name)
    return nlp


def run(nlp: Language, text: str = TEXT, published: str | None = "2016-07-06") -> Doc:
    doc = nlp.make_doc(text)
    doc._.ntm_published = published
    return nlp(doc)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("xã Thượng Lộc", ["xã", "Thượng", "Lộc"]),
        ("đạt 19/19 tiêu chí.", ["đạt", "19", "/", "19", "tiêu", "chí", "."]),
        ("36,2 triệu  đồng", ["36,2", "triệu", " ", "đồng"]),
        ("từ năm 2016 đến năm 2020", ["từ", "năm", "2016", "đến", "năm", "2020"]),
        ("5 tháng 9 năm 2019", ["5", "tháng", "9", "năm", "2019"]),
        ("Hà Tĩnh\n\tngày", ["Hà", "Tĩnh", "\n\t", "ngày"]),
        (" xã ", [" ", "xã"]),
        ("", []),
        ("\n", ["\n"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    doc = blank()(text)
    assert [t.text for t in doc] == tokens
    assert doc.text == text


@pytest.mark.parametrize("words", [False, True])
@given(text=st.text(alphabet=st.sampled_from("aăâđêôơưáộẫ xãXÃ.,/5\u0301\u0323\u200b\u00a0\u00ad\t\n -“”q"), max_size=40) | st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_text_comes_back(words: bool, text: str) -> None:
    found, spaces = pieces(text, words)
    assert "".join(token + " " * space for token, space in zip(found, spaces, strict=True)) == text
    assert all(found)


def test_words() -> None:
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "ntm.VietnameseTokenizer.v1", "words": True}}})
    doc = nlp("Xã xây dựng nông thôn mới.")
    assert "nông thôn" in [t.text for t in doc]
    assert doc.text == "Xã xây dựng nông thôn mới."


def test_records_are_the_extractors(extractor: Extractor) -> None:
    doc = run(blank("ntm"))
    assert doc._.ntm == extractor.extract_text(TEXT, published="2016-07-06").records
    assert doc._.ntm_document.scope == "734"


def test_one_component_a_type(extractor: Extractor) -> None:
    names = [name for name in FACTORIES if name != "ntm"]
    assert [FACTORIES["ntm"]] == [tuple(kind for name in names for kind in FACTORIES[name])]
    doc = run(blank(*reversed(names)))
    assert doc._.ntm == extractor.extract_text(TEXT, published="2016-07-06").records


def test_entities_and_spans() -> None:
    doc = run(blank("ntm_places", "ntm_figures"))
    assert [(e.text, e.label_) for e in doc.ents] == [("Tân Phú", "PLACE"), ("Đồng Nai", "PLACE"), ("9/17 xã", "FIGURE")]
    assert {r.type for r in doc._.ntm} == {"place", "figure"}
    (figure,) = (s for s in doc.spans["ntm"] if s.label_ == "FIGURE")
    assert (figure._.ntm.value, figure._.ntm.of, figure._.ntm.scope) == (9, 17, "734")


def test_every_mention_of_an_official() -> None:
    doc = run(blank("ntm_officials"))
    assert [s.text for s in doc.spans["ntm"]] == ["Nguyễn Văn An", "Ông An"]
    assert len({s.id_ for s in doc.spans["ntm"]}) == 1


def test_entities_of_others_stay() -> None:
    nlp = blank()
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "HUYEN", "pattern": "huyện Tân Phú"}])
    nlp.add_pipe("ntm_places")
    assert [(e.text, e.label_) for e in run(nlp).ents] == [("huyện Tân Phú", "HUYEN"), ("Đồng Nai", "PLACE")]


def test_twice_is_once() -> None:
    nlp = blank("ntm")
    doc = run(nlp)
    before = doc._.ntm, [(s.start, s.end, s.label_) for s in doc.spans["ntm"]], doc.ents
    again = nlp(doc)
    assert (again._.ntm, [(s.start, s.end, s.label_) for s in again.spans["ntm"]], again.ents) == before


@pytest.mark.parametrize("text", ["", "\n\n", "Trời hôm nay đẹp.", "xa\u0303 Thuỷ Xuân"])
def test_little_or_nothing(text: str) -> None:
    doc = run(blank("ntm_sentences", "ntm"), text, None)
    assert doc.text == text
    assert all(r.quote == text[r.start : r.end] for r in doc._.ntm)


def test_decomposed_text_keeps_its_offsets() -> None:
    text = unicodedata.normalize("NFD", TEXT)
    doc = run(blank("ntm"), text)
    assert len(doc._.ntm) == len(run(blank("ntm"))._.ntm)
    assert all(unicodedata.normalize("NFC", text[r.start : r.end]) == unicodedata.normalize("NFC", r.quote) for r in doc._.ntm)


def test_sentences() -> None:
    doc = blank("ntm_sentences")("Hội nghị họp tại TP. Hà Tĩnh. Xã Thượng Lộc dự\nTin và ảnh")
    assert [s.text.strip() for s in doc.sents] == ["Hội nghị họp tại TP. Hà Tĩnh.", "Xã Thượng Lộc dự", "Tin và ảnh"]


def test_a_foreign_tokenizer_widens_spans_only() -> None:
    nlp = spacy.blank("xx")  # "(Đồng Nai)," and the like stay together
    nlp.tokenizer = lambda text: Doc(nlp.vocab, words=text.split(" "), spaces=[True] * text.count(" ") + [False])
    nlp.add_pipe("ntm_places")
    doc = run(nlp)
    assert [e.text for e in doc.ents] == ["Tân Phú", "(Đồng Nai)"]
    assert [r.quote for r in doc._.ntm] == ["Tân Phú", "Đồng Nai"]


def test_two_processes() -> None:
    nlp = blank("ntm_sentences", "ntm")
    docs = [nlp.make_doc(f"{TEXT} Lần {n}.") for n in range(6)]
    for doc in docs:
        doc._.ntm_published = "2016-07-06"
    one = [(d.text, d._.ntm, [e.text for e in d.ents]) for d in map(nlp, (d.copy() for d in docs))]
    two = [(d.text, d._.ntm, [e.text for e in d.ents]) for d in nlp.pipe(docs, n_process=2, batch_size=2)]
    assert one == two


def test_to_disk_and_back(tmp_path: Path) -> None:
    nlp = blank("ntm_sentences", "ntm_places", "ntm_figures")
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert again.pipe_names == nlp.pipe_names
    assert run(again)._.ntm == run(nlp)._.ntm


def test_docbin(tmp_path: Path) -> None:
    nlp = blank("ntm")
    doc = run(nlp)
    DocBin(store_user_data=True, docs=[doc]).to_disk(tmp_path / "a.spacy")
    (again,) = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("vi", config=CONFIG).vocab)
    assert (again.text, records_of(again), document_of(again)) == (doc.text, records_of(doc), document_of(doc))
    assert [(s.start_char, s.end_char, s.label_, s.id_) for s in again.spans["ntm"]] == [(s.start_char, s.end_char, s.label_, s.id_) for s in doc.spans["ntm"]]


@pytest.mark.parametrize(("style", "options"), [("ent", {}), ("span", {"spans_key": "ntm"})])
def test_displacy_shows_planted_markup_as_text(style: str, options: dict[str, str]) -> None:
    doc = run(blank("ntm"), TEXT + " <script>alert(1)</script>")
    page = displacy.render(doc, style=style, options=options, jupyter=False)
    assert "PLACE" in page
    assert "<script>" not in page


def test_a_date_that_is_none_is_told() -> None:
    nlp = blank("ntm")
    doc = nlp.make_doc(TEXT)
    doc._.ntm_published = "hôm qua"
    with pytest.raises(OptionError, match="published 'hôm qua' is not a date; write YYYY"):
        nlp(doc)


def test_a_place_is_linked_to_its_unit() -> None:
    """As spaCy's entity linkers write it: ``ent.kb_id_``."""
    doc = run(blank("ntm"), TEXT)
    linked = {(ent.text, ent.kb_id_) for ent in doc.ents if ent.label_ == "PLACE"}
    assert linked == {(r.quote, r.code or "") for r in records_of(doc) if r.type == "place"}
    assert any(code for _, code in linked)


def test_unknown_type_is_told() -> None:
    with pytest.raises(OptionError, match="'place_names' is not a record type; take some of official"):
        blank().add_pipe("ntm", config={"kinds": ["place_names"]})


def test_declares_what_it_assigns() -> None:
    nlp = blank("ntm_sentences", "ntm")
    assert nlp.analyze_pipes()["problems"] == {"ntm_sentences": [], "ntm": []}
    assert "doc._.ntm" in nlp.analyze_pipes()["attrs"]


def test_a_component_trains_beside_ours() -> None:
    fix_random_seed(1)  # its first weights are drawn
    nlp = blank("ntm_places")
    textcat = nlp.add_pipe("textcat")
    rows = [("xã đạt chuẩn nông thôn mới", "NTM"), ("đội tuyển thắng trận chung kết", "KHAC"), ("huyện có 9 xã đạt chuẩn", "NTM"), ("giá vàng tăng mạnh", "KHAC")]
    for label in ("NTM", "KHAC"):
        textcat.add_label(label)
    examples = [Example.from_dict(nlp.make_doc(text), {"cats": {"NTM": label == "NTM", "KHAC": label == "KHAC"}}) for text, label in rows]
    nlp.initialize(lambda: examples)
    for _ in range(20):
        losses = nlp.update(examples, exclude=["ntm_places"])
    assert losses["textcat"] < 0.1
    doc = nlp("Xã Thượng Lộc (huyện Can Lộc) đạt chuẩn nông thôn mới")
    assert doc.cats["NTM"] > doc.cats["KHAC"]
    assert [e.text for e in doc.ents] == ["Thượng Lộc", "Can Lộc"]
