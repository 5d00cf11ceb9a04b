"""Annotation tools: the same bytes after a round trip, the same records; what a person changed is kept, with who and when."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from ntm_extract.annotate import FORMS, brat, export, import_
from ntm_extract.annotate.label_studio import config
from ntm_extract.annotate.slots import KINDS
from ntm_extract.errors import OptionError
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document, Figure
from ntm_extract.writing import write_jsonl

TEXTS = {
    "tin/1.txt": "Sáng 5/7, ông Nguyễn Văn An, Phó Chủ tịch UBND huyện Tân Phú (Đồng Nai) chủ trì hội nghị sơ kết.\nÔng An yêu cầu các xã rà soát tiêu chí số 17. "
    "Đến nay, 9/17 xã (chiếm 52,9%) đạt chuẩn nông thôn mới theo Quyết định số 1980/QĐ-TTg; hai xã Phú Lộc và Phú Thịnh phấn đấu đạt chuẩn trong năm 2016.",
    "2 dấu cách": "Xa\u0303 Thuợng Lộc 😀 có 12 mô hình 😀.\r\n\r\nHuyện Can Lộc (Hà Tĩnh) có 4\u200b xã đạt chuẩn nông thôn mới.\r\n",
    "rỗng": "Trời hôm nay đẹp.",
    "<b>&": "Ngày 3/4/2017, tỉnh Hà Tĩnh <script>alert(1)</script> phấn đấu đến năm 2020 có 100% số xã đạt chuẩn nông thôn mới.",
}


@pytest.fixture(scope="module")
def out(extractor: Extractor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `extract -o` writes it."""
    folder = tmp_path_factory.mktemp("out")
    found = [extractor.extract_text(text, published="2016-07-06", doc_id=name) for name, text in TEXTS.items()]
    write_jsonl(folder / "documents.jsonl", (f.document for f in found))
    write_jsonl(folder / "records.jsonl", (r for f in found for r in f.records))
    return folder


def read(folder: Path) -> Any:
    from ntm_extract.reading.output import read_output

    return read_output(folder)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("to", FORMS)
def test_round_trip(out: Path, tmp_path: Path, to: str) -> None:
    number = export(tmp_path / "a", to, read(out))
    assert number > 15
    assert import_(tmp_path / "a", to, tmp_path / "gold", read(out)) == {"kept": number, "changed": 0, "added": 0, "removed": 0}
    assert [json.loads(line) for line in (tmp_path / "gold" / "records.jsonl").open()] == [
        json.loads(line) for line in (out / "records.jsonl").open()
    ]
    export(tmp_path / "b", to, read(tmp_path / "gold"))
    assert files(tmp_path / "a") == files(tmp_path / "b")


@pytest.mark.parametrize("to", FORMS)
def test_real_articles(extractor: Extractor, shared: Path, tmp_path: Path, to: str) -> None:
    documents = [Document.model_validate_json(line) for line in (shared / "corpora" / "dev" / "documents.jsonl").open(encoding="utf-8")][
        :20
    ]
    found = [extractor.extract(document.model_copy(update={"scope": None})) for document in documents]
    number = export(tmp_path / "a", to, ((f.document, f.records) for f in found))
    assert import_(tmp_path / "a", to, tmp_path / "gold", [(f.document, f.records) for f in found])["kept"] == number
    export(tmp_path / "b", to, read(tmp_path / "gold"))
    assert files(tmp_path / "a") == files(tmp_path / "b")


@pytest.mark.parametrize("to", FORMS)
@pytest.mark.parametrize("named", [None, (), ("18478",)])
def test_an_empty_list_is_not_an_absent_one(to: str, named: tuple[str, ...] | None, tmp_path: Path) -> None:
    text = "Huyện có 4 xã đạt chuẩn."
    figure = Figure(
        id="f",
        doc_id="a",
        start=9,
        end=13,
        quote="4 xã",
        sentence=(0, len(text)),
        confidence=0.5,
        rule="r",
        measure="xã",
        value=4,
        unit="count",
        status="achieved",
        named=named,
    )
    found = [(Document(doc_id="a", text=text), (figure,))]
    export(tmp_path / "a", to, found)
    assert import_(tmp_path / "a", to, tmp_path / "gold", found)["kept"] == 1


def test_work_is_never_overwritten(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "brat", read(out))
    with pytest.raises(OptionError, match="may hold somebody's work"):
        export(tmp_path / "a", "brat", read(out))


def test_unknown_form(out: Path, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="take one of label-studio, brat, web-annotation, docbin"):
        export(tmp_path / "a", "conll", read(out))


# ---- Label Studio


def annotated(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """What the tool exports after somebody has accepted the predictions of the first task and changed them."""
    tasks = json.loads((folder / "tasks.json").read_text("utf-8"))
    results = json.loads(json.dumps(tasks[0]["predictions"][0]["result"]))
    change(results)
    person = {"id": 7, "email": "lan@example.org"}
    old = {"id": 1, "completed_by": person, "updated_at": "2026-11-01T08:00:00Z", "was_cancelled": False, "result": []}
    new = {"id": 2, "completed_by": person, "updated_at": "2026-11-02T08:00:00Z", "was_cancelled": False, "result": results}
    tasks[0]["annotations"] = [new, old, old | {"id": 3, "updated_at": "2026-11-03T08:00:00Z", "was_cancelled": True}]
    (folder / "tasks.json").write_text(json.dumps(tasks), "utf-8")


def imported(out: Path, folder: Path, form: str) -> tuple[dict[str, int], list[dict[str, Any]], list[dict[str, Any]]]:
    counts = import_(folder, form, folder / "gold", read(out))
    rows, log = (
        [json.loads(line) for line in (folder / "gold" / name).open(encoding="utf-8")] for name in ("records.jsonl", "decisions.jsonl")
    )
    return counts, rows, log


def test_label_studio_corrections(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "label-studio", read(out))

    def change(results: list[dict[str, Any]]) -> None:
        status = next(r for r in results if r.get("from_name") == "figure.status")
        status["value"]["choices"] = ["target"]
        gone = next(r["id"] for r in results if r.get("value", {}).get("labels") == ["criterion"])
        results[:] = [r for r in results if r.get("id") != gone]
        at = TEXTS["tin/1.txt"].index("Phú Thịnh")
        results.append(
            {
                "id": "xY9",
                "type": "labels",
                "from_name": "label",
                "to_name": "text",
                "value": {"start": at, "end": at + 9, "labels": ["place"]},
            }
        )
        for name, value in (("name", {"text": ["Phú Thịnh"]}), ("level", {"choices": ["commune"]})):
            kind = "textarea" if "text" in value else "choices"
            results.append(
                {"id": "xY9", "type": kind, "from_name": f"place.{name}", "to_name": "text", "value": {"start": at, "end": at + 9} | value}
            )

    annotated(tmp_path / "a", change)
    counts, rows, log = imported(out, tmp_path / "a", "label-studio")
    assert {change: n for change, n in counts.items() if change != "kept"} == {"changed": 1, "added": 1, "removed": 1}
    new = next(r for r in rows if r["id"] == "xY9")
    assert (new["quote"], new["level"], new["rule"], new["confidence"]) == ("Phú Thịnh", "commune", "annotator", 1.0)
    assert {(d["who"], d["when"]) for d in log if d["change"] != "kept"} == {("lan@example.org", "2026-11-02T08:00:00Z")}
    assert not any(r["type"] == "criterion" and r["doc_id"] == "tin/1.txt" for r in rows)


def test_label_studio_counts_as_browsers_do(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "label-studio", read(out))
    task = json.loads((tmp_path / "a" / "tasks.json").read_text("utf-8"))[1]
    units = task["data"]["text"].encode("utf-16-le")
    regions = [r["value"] for r in task["predictions"][0]["result"] if r["type"] == "labels"]
    assert len(regions) > 3
    assert all(units[2 * r["start"] : 2 * r["end"]].decode("utf-16-le") == r["text"] for r in regions)


def test_label_studio_a_missing_slot_is_told(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "label-studio", read(out))
    annotated(
        tmp_path / "a",
        lambda rs: rs.append({"id": "n", "type": "labels", "from_name": "label", "value": {"start": 0, "end": 4, "labels": ["place"]}}),
    )
    with pytest.raises(OptionError, match=r"tin/1\.txt: place 'Sáng': slot name: Field required"):
        import_(tmp_path / "a", "label-studio", tmp_path / "gold")
    assert not (tmp_path / "gold").exists()


def test_label_config_is_xml_and_complete() -> None:
    view = ElementTree.fromstring(config())
    assert {label.get("value") for label in view.iter("Label")} == {*KINDS, "slot"}
    names = [e.get("name") for e in view if e.get("name")]
    assert len(names) == len(set(names))
    assert {"figure.value", "attainment.status", "official.positions"} <= set(names)


# ---- brat


def test_brat_corrections(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "brat", read(out))
    path = tmp_path / "a" / "0001.ann"
    written = path.read_text("utf-8")
    assert "figure-status T" in written
    at = TEXTS["tin/1.txt"].index("Phú Thịnh")
    changed = written.replace(" achieved\n", " target\n", 1)
    path.write_text(
        changed
        + f'T900\tplace {at} {at + 9}\tPhú Thịnh\nA900\tplace-level T900 commune\n#900\tAnnotatorNotes T900\t{{"name": "Phú Thịnh"}}\n',
        "utf-8",
    )
    counts, rows, _ = imported(out, tmp_path / "a", "brat")
    assert {change: n for change, n in counts.items() if change != "kept"} == {"changed": 1, "added": 1, "removed": 0}
    assert next(r for r in rows if r["id"] == "place-0001-T900")["rule"] == "annotator"


def test_brat_names_are_brats() -> None:
    sections = re.split(r"^\[\w+\]$", brat.config(), flags=re.MULTILINE)[1:]
    names = [line.split("\t")[0] for section in sections for line in section.splitlines() if line and not line.startswith("<")]
    assert {"figure", "slot", "figure-status", "legal_reference", "attainment-standard", "mentions"} <= set(names)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]+", name) for name in names)


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [("0001.ann", "T1 hỏng\n", "0001.ann:1"), ("0001.txt", "Văn bản khác", "is not the text of tin/1.txt any more")],
)
def test_brat_faults(out: Path, tmp_path: Path, name: str, words: str, said: str) -> None:
    export(tmp_path / "a", "brat", read(out))
    (tmp_path / "a" / name).write_text(words, "utf-8")
    with pytest.raises(OptionError, match=said):
        import_(tmp_path / "a", "brat", tmp_path / "gold")


FAULTS: list[tuple[str, str, Callable[[bytes], bytes], str]] = [
    ("brat", "0001.ann", lambda data: data.replace(b'{"id"', b'["id"', 1).replace(b"}", b"]", 1), "the note is not a JSON object"),
    ("brat", "0001.ann", lambda data: data + b"#99\tAnnotatorNotes T1\t[1]\n", "the note is not a JSON object"),
    ("brat", "0001.ann", lambda data: "ghi ch\u00fa".encode("utf-16"), "is not UTF-8; save it in UTF-8"),
    ("brat", "0001.txt", lambda data: data.decode().encode("utf-16"), "is not the text of tin/1.txt any more"),
    ("label-studio", "tasks.json", lambda data: data.decode().encode("utf-16"), "is not UTF-8; save it in UTF-8"),
    ("label-studio", "tasks.json", lambda data: data.replace(b'"predictions"', b'"annotations": ["x"], "predictions"'), "is not an export of Label Studio"),
    ("label-studio", "tasks.json", lambda data: b'{"data": 1}', "is not an export of Label Studio"),
    ("web-annotation", "annotations.jsonld", lambda data: data.replace(b'"tagging"', b'"highlighting"'), "is not a collection of annotations"),
    ("web-annotation", "annotations.jsonld", lambda data: b'{"first": {"items": [{"target": {"source": 1}}]}}', "is not a collection of annotations"),
]


@pytest.mark.parametrize(("form", "name", "harm", "said"), FAULTS)
def test_work_that_is_damaged_is_told(out: Path, tmp_path: Path, form: str, name: str, harm: Callable[[bytes], bytes], said: str) -> None:
    export(tmp_path / "a", form, read(out))
    path = tmp_path / "a" / name
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(OptionError, match=said):
        import_(tmp_path / "a", form, tmp_path / "gold")


@pytest.mark.parametrize("form", ["brat", "label-studio", "web-annotation"])
def test_work_in_another_form_is_told(out: Path, tmp_path: Path, form: str) -> None:
    export(tmp_path / "a", "docbin", read(out))
    with pytest.raises(OptionError, match=f"No such file or directory; give a folder that annotate export --to {form} has written"):
        import_(tmp_path / "a", form, tmp_path / "gold")


def test_brat_lines_hold_no_line_break(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "brat", read(out))
    for path in (tmp_path / "a").glob("*.ann"):
        text = path.with_suffix(".txt").read_bytes().decode()
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("T"):
                _, place, words = line.split("\t")
                pieces = [piece.split(" ") for piece in place.partition(" ")[2].split(";")]
                assert " ".join(text[int(a) : int(b)] for a, b in pieces) == words


# ---- W3C and DocBin


def test_web_annotation_selects_by_position_and_quote(out: Path, tmp_path: Path) -> None:
    export(tmp_path / "a", "web-annotation", read(out))
    page = json.loads((tmp_path / "a" / "annotations.jsonld").read_text("utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["total"] == len(page["first"]["items"]) == len({a["id"] for a in page["first"]["items"]})
    page["first"]["items"][0]["target"]["selector"][0]["start"] += 1
    (tmp_path / "a" / "annotations.jsonld").write_text(json.dumps(page), "utf-8")
    with pytest.raises(OptionError, match="does not stand at"):
        import_(tmp_path / "a", "web-annotation", tmp_path / "gold")


def test_docbin_spans_decide(out: Path, tmp_path: Path) -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    export(tmp_path / "a", "docbin", read(out))
    docs = list(DocBin().from_disk(tmp_path / "a" / "records.spacy").get_docs(Vocab()))
    (gone,) = (s for s in docs[0].spans["ntm"] if s.label_ == "CRITERION")
    docs[0].spans["ntm"] = [s for s in docs[0].spans["ntm"] if s.id_ != gone.id_]
    DocBin(store_user_data=True, docs=docs).to_disk(tmp_path / "a" / "records.spacy")
    counts, rows, _ = imported(out, tmp_path / "a", "docbin")
    assert {change: n for change, n in counts.items() if change != "kept"} == {"changed": 0, "added": 0, "removed": 1}
    assert gone.id_ not in {r["id"] for r in rows}


def on_docs(folder: Path, change: Callable[[list[Any]], None]) -> None:
    """Somebody's work in spaCy on what was exported."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    docs = list(DocBin().from_disk(folder / "records.spacy").get_docs(Vocab()))
    change(docs)
    DocBin(store_user_data=True, docs=docs).to_disk(folder / "records.spacy")


def test_docbin_corrections(out: Path, tmp_path: Path) -> None:
    """A record more (with slots, and as a bare span), one with other slots, one moved, one gone; then the same bytes again."""
    from spacy.tokens import Span

    from ntm_extract.spacy import add_record, change_record, records_of, remove_record

    text = TEXTS["tin/1.txt"]

    def change(docs: list[Any]) -> None:
        doc = docs[0]
        at = text.index("tiêu chí số 17")
        remove_record(doc, next(r.id for r in records_of(doc) if r.type == "criterion"))
        add_record(doc, "criterion", at + 9, at + 14, number=17, set="491/QĐ-TTg")
        change_record(doc, next(r.id for r in records_of(doc) if r.type == "figure"), status="target")
        spans = list(doc.spans["ntm"])
        moved = next(s for s in spans if s.label_ == "LEGAL_REFERENCE")
        spans[spans.index(moved)] = Span(doc, moved.start + 1, moved.end, label=moved.label_, span_id=moved.id_)
        bare = text.index("Phó Chủ tịch")
        doc.spans["ntm"] = [*spans, doc.char_span(bare, bare + len("Phó Chủ tịch"), label="OFFICIAL")]

    export(tmp_path / "a", "docbin", read(out))
    on_docs(tmp_path / "a", change)
    counts, rows, _ = imported(out, tmp_path / "a", "docbin")
    assert {change: n for change, n in counts.items() if change != "kept"} == {"changed": 2, "added": 2, "removed": 1}
    made = sorted((r["type"], r["quote"], r.get("name"), r.get("set"), r.get("status")) for r in rows if r["rule"] == "annotator")
    assert made == [
        ("criterion", "số 17", None, "491/QĐ-TTg", None), ("figure", "9/17 xã", None, None, "target"),
        ("legal_reference", "định số 1980/QĐ-TTg", None, None, None), ("official", "Phó Chủ tịch", "Phó Chủ tịch", None, None),
    ]  # fmt: skip
    export(tmp_path / "b", "docbin", read(tmp_path / "a" / "gold"))
    import_(tmp_path / "b", "docbin", tmp_path / "gold")
    export(tmp_path / "c", "docbin", read(tmp_path / "gold"))
    assert files(tmp_path / "b") == files(tmp_path / "c")


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("PLACE", "place 'Phó Chủ tịch': slot level: Field required"),
        ("FIGURE", "slot value: Field required"),
        ("MODEL", "'model' is not a record type"),
    ],
)
def test_docbin_a_bare_span_lacks_slots(out: Path, tmp_path: Path, label: str, says: str) -> None:
    def change(docs: list[Any]) -> None:
        at = TEXTS["tin/1.txt"].index("Phó Chủ tịch")
        docs[0].spans["ntm"] = [*docs[0].spans["ntm"], docs[0].char_span(at, at + len("Phó Chủ tịch"), label=label)]

    export(tmp_path / "a", "docbin", read(out))
    on_docs(tmp_path / "a", change)
    with pytest.raises(OptionError, match=says):
        import_(tmp_path / "a", "docbin", tmp_path / "gold", read(out))
    assert not (tmp_path / "gold").exists()
