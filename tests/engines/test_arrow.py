"""The Arrow function: the same lines as the local engine, whatever the batches; a bad document is a row."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from ntm_extract.engines.arrow import COLUMNS, extract_batches
from ntm_extract.errors import GazetteerError, OptionError
from ntm_extract.evaluate import GIVEN
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document
from ntm_extract.writing.jsonl import line

pa = pytest.importorskip("pyarrow", reason='pyarrow is not installed: pip install "ntm-extract[data]"')
ROOT = Path(__file__).resolve().parents[2]
ARTICLES = [{k: row.get(k) for k in GIVEN} for row in map(json.loads, (ROOT / "corpora/test/documents.jsonl").read_text("utf-8").splitlines())]


@pytest.fixture(scope="session")
def expected(extractor: Extractor) -> list[str]:
    """What the local engine writes, sorted."""
    found = [extractor.extract(Document(**{k: v for k, v in row.items() if v})) for row in ARTICLES]
    return sorted([line(e.document) for e in found] + [line(r) for e in found for r in e.records])


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_same_lines_in_batches_of_any_size(expected: list[str], size: int) -> None:
    batches = pa.Table.from_pylist(ARTICLES).to_batches(max_chunksize=size)
    found = list(extract_batches(batches))
    assert len(found) == len(batches)
    assert sorted(row["json"] for batch in found for row in batch.to_pylist()) == expected


def test_columns() -> None:
    (batch,) = extract_batches(pa.Table.from_pylist(ARTICLES[:1]).to_batches())
    assert batch.schema.names == list(COLUMNS)
    for row in batch.to_pylist():
        said = json.loads(row["json"])
        assert row["doc_id"] == said["doc_id"]
        if row["kind"] == "record":
            assert (row["type"], row["id"], row["start"], row["end"]) == (said["type"], said["id"], said["start"], said["end"])
            assert ARTICLES[0]["text"][row["start"] : row["end"]] == said["quote"]


def test_other_columns_are_left_alone_and_nothing_gives_nothing() -> None:
    row = {"doc_id": "a", "text": "Xã đạt 19/19 tiêu chí.", "url": "https://vi.example", "clicks": 7}
    (batch,) = extract_batches(pa.Table.from_pylist([row]).to_batches())
    assert {r["kind"] for r in batch.to_pylist()} == {"document", "record"}
    assert list(extract_batches([])) == []


def test_numbers_as_ids_and_days_as_dates() -> None:
    table = pa.table({"doc_id": [7], "text": ["Năm nay, xã đạt 19/19 tiêu chí."], "published": [date(2018, 3, 1)]})
    (batch,) = extract_batches(table.to_batches())
    document, record = map(json.loads, batch.column("json").to_pylist())
    assert (document["doc_id"], document["published"]) == ("7", "2018-03-01")
    assert record["doc_id"] == "7"


def test_a_table_is_its_batches() -> None:
    table = pa.Table.from_pylist(ARTICLES[:2])
    assert list(extract_batches(table)) == list(extract_batches(table.to_batches()))


def test_a_row_without_id_and_a_gazetteer_that_is_not_there() -> None:
    table = pa.table({"doc_id": pa.array([None], pa.string()), "text": ["Xã đạt 19/19 tiêu chí."]})
    (batch,) = extract_batches(table.to_batches())
    assert [(r["kind"], r["json"]) for r in batch.to_pylist()] == [("error", "doc_id None: Field required")]
    with pytest.raises(GazetteerError, match=r"units\.csv"):  # once, and not for each of a million rows
        list(extract_batches(table.to_batches(), gazetteer="/khong-co"))


@pytest.mark.parametrize("fault", [{"published": "năm ngoái"}, {"published": "2018-02-30"}, {"scope": "99999"}])
def test_a_bad_document_is_a_row(fault: dict[str, str]) -> None:
    good = {"doc_id": "tốt", "text": "Xã đạt 19/19 tiêu chí.", "published": "2018", "scope": None}
    (batch,) = extract_batches(pa.Table.from_pylist([{**good, "doc_id": "hỏng", **fault}, good]).to_batches())
    rows = batch.to_pylist()
    assert [r["doc_id"] for r in rows if r["kind"] == "error"] == ["hỏng"]
    assert {r["doc_id"] for r in rows if r["kind"] == "record"} == {"tốt"}


def test_a_table_without_texts_is_refused() -> None:
    with pytest.raises(OptionError, match="text"):
        list(extract_batches(pa.Table.from_pylist([{"doc_id": "a"}]).to_batches()))
