"""Data sets: the same rows in every form, right types, keys that hold, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import frictionless
import pyarrow.parquet as pq
import pytest

from ntm_extract.errors import OptionError
from ntm_extract.gazetteer.indicators import listed
from ntm_extract.pipeline import Extractor
from ntm_extract.reading.output import read_output
from ntm_extract.records import Document
from ntm_extract.writing import write_jsonl
from ntm_extract.writing.dataset import FORMATS, cell, write_dataset
from ntm_extract.writing.tables import schema

TEXTS = {
    "tin-1": "Sáng 5/7/2016, UBND huyện Tân Phú (tỉnh Đồng Nai) tổ chức hội nghị sơ kết 6 tháng đầu năm 2016. Ông Lê Văn Hoà, Phó Chủ tịch UBND huyện, chủ trì. "
    "Toàn huyện có 9/17 xã đạt chuẩn nông thôn mới, phấn đấu năm 2017 thêm 2 xã (Phú Lộc, Phú Thịnh). Ông Hoà đề nghị các xã tập trung rà soát từng tiêu chí.",
    "=tin-2": "Xã Phú Lộc đạt chuẩn nông thôn mới năm 2016 theo Quyết định số 491/QĐ-TTg ngày 16/4/2009. Tiêu chí số 17 còn khó.",
}
INDICATORS = listed(Path(__file__).resolve().parents[2] / "gazetteers" / "indicators")
VERSIONS = {"ntm-extract": "1", "units": "abc"}
Write = Callable[[str], Path]


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory, extractor: Extractor) -> Path:
    folder = tmp_path_factory.mktemp("out")
    found = [extractor.extract(Document(doc_id=name, text=text, published="2016-07-06")) for name, text in TEXTS.items()]
    write_jsonl(folder / "documents.jsonl", (e.document for e in found))
    write_jsonl(folder / "records.jsonl", (r for e in found for r in e.records))
    return folder


@pytest.fixture(scope="module")
def write(output: Path, tmp_path_factory: pytest.TempPathFactory, extractor: Extractor) -> Write:
    def written(to: str) -> Path:
        folder = tmp_path_factory.mktemp("sets") / to
        write_dataset(folder, to, read_output(output), extractor.gazetteer.units, INDICATORS, VERSIONS)
        return folder

    return written


def test_every_record_leads_to_its_sentence(write: Write) -> None:
    """In SQL alone: the sentence behind a figure."""
    with sqlite3.connect(write("sqlite") / "data.sqlite") as base:
        query = "SELECT substr(text, sentence_start + 1, sentence_end - sentence_start), quote FROM {} JOIN documents USING (doc_id)"
        found = [row for table in ("figure", "attainment", "official") for row in base.execute(query.format(table))]
    assert found
    assert all(quote in sentence and sentence.endswith(".") for sentence, quote in found)


def test_a_reprint_names_what_it_prints_again(output: Path, tmp_path: Path, extractor: Extractor) -> None:
    """Who counts facts leaves the rows of these articles out."""
    write_dataset(tmp_path / "set", "csv", read_output(output), extractor.gazetteer.units, INDICATORS, VERSIONS, {"=tin-2": "tin-1"})
    rows = csv.DictReader((tmp_path / "set" / "documents.csv").open(encoding="utf-8", newline=""))
    assert {row["doc_id"]: row["reprint_of"] for row in rows} == {"tin-1": "", "'=tin-2": "tin-1"}


def test_the_data_package_validates(write: Write) -> None:
    report = frictionless.validate(str(write("csv") / "datapackage.json"))
    assert report.flatten(["name", "fieldName", "type", "note"]) == []
    assert report.valid


def test_parquet_has_decimals_dates_and_lists(write: Write) -> None:
    rows = pq.read_table(write("parquet") / "figure.parquet").to_pylist()
    assert [(r["value"], r["of"], r["status"]) for r in rows[:2]] == [(Decimal(9), Decimal(17), "achieved"), (Decimal(2), None, "target")]
    assert (rows[1]["period_end"], rows[1]["named"]) == (date(2017, 12, 31), ["26152", "26140"])


@pytest.mark.parametrize("to", FORMATS)
def test_no_number_is_too_long_for_a_form(tmp_path: Path, extractor: Extractor, to: str) -> None:
    """A workbook writes 15.8333333333333, and a slip of the pen has twenty digits."""
    text = "Năm 2016, bình quân mỗi xã đạt 15,833333333333334 tiêu chí; có 12345678901234567890 hộ; huy động 999.999.999.999 triệu đồng."
    found = extractor.extract(Document(doc_id="a", text=text, published="2016-07-06"))
    write_dataset(tmp_path / to, to, [(found.document, found.records)], extractor.gazetteer.units, INDICATORS, VERSIONS)
    if to == "parquet":
        values = [row["value"] for row in pq.read_table(tmp_path / to / "figure.parquet").to_pylist()]
        assert values == [Decimal("15.8333333333"), Decimal(999_999_999_999_000_000)]


def test_every_form_holds_the_same_rows(write: Write) -> None:
    counts = {}
    for to in FORMATS:
        folder = write(to)
        if to == "sqlite":
            with sqlite3.connect(folder / "data.sqlite") as base:
                counts[to] = {t.name: base.execute(f'SELECT count(*) FROM "{t.name}"').fetchone()[0] for t in schema()}
        elif to == "duckdb":
            with duckdb.connect(str(folder / "data.duckdb")) as base:
                counts[to] = {t.name: base.execute(f'SELECT count(*) FROM "{t.name}"').fetchone()[0] for t in schema()}
        elif to == "parquet":
            counts[to] = {t.name: pq.read_metadata(folder / f"{t.name}.parquet").num_rows for t in schema()}
        else:
            counts[to] = {
                t.name: sum(1 for _ in csv.reader((folder / f"{t.name}.csv").open())) - 1
                if to == "csv"
                else len((folder / f"{t.name}.jsonl").read_text().splitlines())
                for t in schema()
            }
    assert all(count == counts["parquet"] for count in counts.values())
    assert counts["parquet"]["documents"] == 2
    assert counts["parquet"]["evidence"] > 20


def test_a_day_known_in_part_is_two_days(tmp_path: Path, extractor: Extractor) -> None:
    """So that it can be compared with those of units: DuckDB makes no day of "2018-02"."""
    documents = [(Document(doc_id=str(day), text="x", published=day), ()) for day in ("2018-02", "2018", "2018-02-05", None)]
    write_dataset(tmp_path / "set", "parquet", documents, extractor.gazetteer.units, INDICATORS, VERSIONS)
    rows = pq.read_table(tmp_path / "set" / "documents.parquet").to_pylist()
    assert [(row["published_from"], row["published_to"]) for row in rows] == [
        (date(2018, 2, 1), date(2018, 2, 28)),
        (date(2018, 1, 1), date(2018, 12, 31)),
        (date(2018, 2, 5), date(2018, 2, 5)),
        (None, None),
    ]


def test_keys_hold(write: Write) -> None:
    with sqlite3.connect(write("sqlite") / "data.sqlite") as base:
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        assert base.execute("SELECT name, parent FROM units WHERE code = '26152'").fetchall() == [("xã Phú Lộc", "734")]


def test_a_record_finds_the_unit_of_its_day(write: Write) -> None:
    """The district of Phú Lộc in 2016 is there, though its commune and its district have ended since."""
    with sqlite3.connect(write("sqlite") / "data.sqlite") as base:
        rows = base.execute(
            """SELECT v.name, above.name FROM attainment a JOIN documents d USING (doc_id)
            JOIN unit_versions v ON v.code = a.unit AND v.valid_from <= d.published_to AND (v.valid_to IS NULL OR d.published_from < v.valid_to)
            JOIN unit_versions above ON above.code = v.parent AND above.valid_from <= d.published_to AND (above.valid_to IS NULL OR d.published_from < above.valid_to)
            WHERE a.unit = '26152'"""
        ).fetchall()
        assert set(rows) == {("xã Phú Lộc", "huyện Tân Phú")}
        held = {code for (codes,) in base.execute("SELECT current FROM unit_versions") for code in codes.split("|")}
        assert held <= {code for (code,) in base.execute("SELECT code FROM units")}
        assert base.execute("SELECT vi FROM figure f JOIN indicators i ON i.id = f.indicator WHERE f.value = 9").fetchall() == [
            ("số xã đạt chuẩn NTM",)
        ]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-5%", "'-5%"),
        ("\tx", "'\tx"),
        ("xã A", "xã A"),
        (Decimal("-5"), "-5"),
        (["a", "b"], "a|b"),
        (None, None),
        (3, 3),
    ],
)
def test_no_cell_becomes_a_formula(value: object, written: object) -> None:
    assert cell(value) == written


def test_the_codebook_names_every_column(write: Write) -> None:
    folder = write("csv")
    book = (folder / "codebook.md").read_text("utf-8")
    assert [c.name for t in schema() for c in t.columns if f"| {c.name} | {c.kind}" not in book] == []
    assert "apostrophe before it" in book  # in CSV, whose texts are then longer than start and end say
    assert "apostrophe" not in (write("jsonl") / "codebook.md").read_text("utf-8")
    assert all(c.description for t in schema() for c in t.columns)
    assert "NOT" not in json.loads((folder / "codebook.json").read_text("utf-8"))["versions"]


@pytest.mark.parametrize(("before", "strange"), [
    (["thesis.docx"], "thesis.docx"), (["manifest.sqlite", "datapackage.json"], "manifest.sqlite"),  # a panel was put into the folder of a run
    (["datapackage.json", "documents.csv", "analysis.R"], "analysis.R"), (["documents.jsonl", "records.jsonl"], "documents.jsonl"), (["datapackage.json", "panel.csv"], "panel.csv"),
    ([], None), (["datapackage.json", "CITATION.cff", "documents.parquet", "figure.parquet"], None),
])  # fmt: skip
def test_a_folder_with_other_things_is_left_alone(before: list[str], strange: str | None, tmp_path: Path, output: Path, extractor: Extractor) -> None:
    for name in before:
        (tmp_path / name).write_text("mine")
    if strange:
        with pytest.raises(OptionError, match=f"holds {strange}, which is of no data set"):
            write_dataset(tmp_path, "csv", read_output(output), extractor.gazetteer.units, INDICATORS, VERSIONS)
        assert {path.read_text() for path in tmp_path.iterdir()} == {"mine"}
    else:
        write_dataset(tmp_path, "csv", read_output(output), extractor.gazetteer.units, INDICATORS, VERSIONS)
        assert not any(tmp_path.glob("*.parquet"))


@pytest.mark.parametrize(
    ("name", "line", "says"),
    [
        ("records", '{"type": "figure"}', r"records.jsonl:\d+: is not a record"),
        ("documents", "{}", r"documents.jsonl:\d+: is not a document"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, output: Path, name: str, line: str, says: str) -> None:
    for file in ("records", "documents"):
        (tmp_path / f"{file}.jsonl").write_bytes((output / f"{file}.jsonl").read_bytes())
    with (tmp_path / f"{name}.jsonl").open("a") as file:
        file.write(line + "\n")
    with pytest.raises(OptionError, match=says):
        list(read_output(tmp_path))
