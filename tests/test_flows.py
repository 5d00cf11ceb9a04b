"""From an archive to every place where people work, over 300 articles and more: each flow once, as processes, as a newcomer would type it."""

from __future__ import annotations

import asyncio
import csv
import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from ntm_extract.reading import read_bytes
from ntm_extract.records import Document

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = 300


def run(*words: str | Path) -> str:
    """`ntm-extract WORDS`; what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "ntm_extract.cli", *map(str, words)], capture_output=True, text=True, env=os.environ | {"COLUMNS": "100"}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's articles, each in several copies under other names, extracted."""
    folder = tmp_path_factory.mktemp("archive")
    rows = [
        json.loads(line)
        for split in ("dev", "test")
        for line in (ROOT / "corpora" / split / "documents.jsonl").read_text("utf-8").splitlines()
    ]
    copies = [row | {"doc_id": f"{copy}-{row['doc_id']}"} for copy in range(-(-ARTICLES // len(rows))) for row in rows]
    (folder / "articles.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in copies), "utf-8")
    run("extract", folder / "articles.jsonl", "-o", folder / "out")
    assert sum(1 for _ in (folder / "out" / "documents.jsonl").open(encoding="utf-8")) == len(copies)
    return folder / "out"


def count(path: Path) -> int:
    return sum(1 for _ in path.open(encoding="utf-8"))


KINDS = ("official", "meeting", "place", "criterion", "figure", "attainment", "legal_reference", "statement")


@pytest.fixture(scope="module")
def sets(out: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data set in each of its five forms."""
    folder = tmp_path_factory.mktemp("sets")
    for to in ("csv", "parquet", "jsonl", "sqlite", "duckdb"):
        run("export", out, "--to", to, "-o", folder / to)
    return folder


def test_data_set_as_csv(out: Path, sets: Path) -> None:
    rows = {path.stem: list(csv.DictReader(path.open(encoding="utf-8", newline=""))) for path in (sets / "csv").glob("*.csv")}
    assert len(rows["documents"]) == count(out / "documents.jsonl")
    assert sum(len(rows[kind]) for kind in KINDS) == count(out / "records.jsonl")
    codes = {row["code"] for row in rows["units"]}
    assert {row["unit"] for row in rows["attainment"] if row["unit"]} <= codes


def test_data_set_holds_the_same_in_every_form(sets: Path) -> None:
    import duckdb

    held: dict[str, dict[str, int]] = {to: {} for to in ("csv", "parquet", "jsonl", "sqlite", "duckdb")}
    with (
        sqlite3.connect(sets / "sqlite" / "data.sqlite") as lite,
        duckdb.connect(str(sets / "duckdb" / "data.duckdb"), read_only=True) as duck,
    ):
        for kind in (*KINDS, "documents", "units", "evidence"):
            held["csv"][kind] = sum(1 for _ in csv.DictReader((sets / "csv" / f"{kind}.csv").open(encoding="utf-8", newline="")))
            held["jsonl"][kind] = count(sets / "jsonl" / f"{kind}.jsonl")
            held["sqlite"][kind] = lite.execute(f'SELECT count(*) FROM "{kind}"').fetchone()[0]
            held["duckdb"][kind] = duck.sql(f'SELECT count(*) FROM "{kind}"').fetchall()[0][0]
            held["parquet"][kind] = duck.sql(f"SELECT count(*) FROM '{sets / 'parquet' / kind}.parquet'").fetchall()[0][0]
        assert lite.execute("PRAGMA foreign_key_check").fetchall() == []
    assert all(one == held["csv"] for one in held.values())


def test_the_data_package_validates(sets: Path) -> None:
    import frictionless

    report = frictionless.validate(str(sets / "csv" / "datapackage.json"))
    assert report.flatten(["name", "fieldName", "type", "note"])[:5] == []
    assert report.valid


def test_parquet_has_the_same_types_in_duckdb_pandas_and_polars(sets: Path) -> None:
    import duckdb
    import pandas
    import polars

    path = str(sets / "parquet" / "figure.parquet")
    columns = ("value", "as_of", "named", "start")
    duck = dict(duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{path}')").fetchall())
    pola = polars.read_parquet_schema(path)
    frame = pandas.read_parquet(path, dtype_backend="pyarrow")
    assert [duck[c].partition("(")[0] for c in columns] == ["DECIMAL", "DATE", "VARCHAR[]", "BIGINT"]
    assert [str(pola[c]).partition("(")[0] for c in columns] == ["Decimal", "Date", "List", "Int64"]
    assert [re.split(r"[(\[<]", str(frame.dtypes[c]))[0] for c in columns] == ["decimal128", "date32", "list", "int64"]
    (total,) = duckdb.sql(f"SELECT sum(value) FROM '{path}' WHERE unit = 'count'").fetchall()[0]
    assert (
        total
        == polars.read_parquet(path).filter(polars.col("unit") == "count")["value"].sum()
        == frame.loc[frame["unit"] == "count", "value"].sum()
    )


def test_panel(out: Path, tmp_path: Path) -> None:
    import frictionless

    made = {}
    for name, words in {
        "commune": ["--unit", "commune"], "today": ["--unit", "commune", "--map-to", "2025"], "of 2017": ["--unit", "commune", "--map-to", "2017"],
        "district": ["--unit", "district", "--indicator", "communes_ntm", "--indicator", "income_per_capita"],
    }.items():  # fmt: skip
        run("panel", out, *words, "-o", tmp_path / name)
        made[name] = {
            part: list(csv.DictReader((tmp_path / name / f"{part}.csv").open(encoding="utf-8", newline="")))
            for part in ("panel", "sources", "left_out")
        }
    texts = {row["doc_id"]: row["text"] for row in map(json.loads, (out / "documents.jsonl").open(encoding="utf-8"))}
    for name, parts in made.items():
        rows = parts["panel"]
        assert len({(row["unit"], row["year"]) for row in rows}) == len(rows)
        assert all(texts[s["doc_id"]][int(s["start"]) : int(s["end"])] == s["quote"] for s in parts["sources"])
        for row in rows:
            for column in (name.removesuffix("_n") for name in row if name.endswith("_n") and row[name]):
                own = [
                    s
                    for s in parts["sources"]
                    if (s["unit"], s["year"], s["column"]) == (row["unit"], row["year"], column) and s["agrees"] == "true"
                ]
                assert own
                assert {float(s["value"]) for s in own} == {float(row[column])}
                assert int(row[f"{column}_n"]) <= len(own)
        report = frictionless.validate(str(tmp_path / name / "datapackage.json"))
        assert report.valid, report.flatten(["name", "fieldName", "type", "note"])[:5]
    run("panel", out, "--unit", "commune", "--to", "xlsx", "-o", tmp_path / "xlsx")
    (sheet,) = read_bytes((tmp_path / "xlsx" / "panel.xlsx").read_bytes(), "panel.xlsx")
    assert isinstance(sheet, Document)
    assert len(sheet.text.splitlines()) == len(made["commune"]["panel"]) + 1
    assert len(made["commune"]["panel"]) > 20
    assert any(row["communes_ntm_target"] for row in made["district"]["panel"])
    assert {s["agrees"] for s in made["district"]["sources"]} >= {"true", "false"}
    assert any("a part of" in left["why"] for left in made["today"]["left_out"])
    assert all(
        int(row["communes_ntm_n"] or 1) == 1 for row in made["district"]["panel"]
    )  # the copies of an article are no further witnesses


def test_three_commands_from_a_folder_to_a_panel(tmp_path: Path) -> None:
    """What the README tells an archivist, as it stands there, on a folder of files."""
    readme = (ROOT / "README.md").read_text("utf-8")
    (block,) = re.findall(r"((?:^    ntm-extract .*\n){3})", readme[readme.index("## For archivists") :].split("\n## ")[0], re.MULTILINE)
    (tmp_path / "archive" / "2016").mkdir(parents=True)
    for number, year in enumerate((2015, 2016, 2017)):
        body = f"Xã Thượng Lộc (huyện Can Lộc, Hà Tĩnh) phấn đấu đạt chuẩn nông thôn mới năm {year}. Tin số {number}."
        (tmp_path / "archive" / "2016" / f"tin-{number}.html").write_text(
            f"<html><head><title>Tin</title></head><body><p>{body}</p></body></html>", "utf-8"
        )
    for line in block.splitlines():
        words = [str(tmp_path / word) if word in ("archive/", "out") else word for word in line.split()[1:]]
        run(*words)
    rows = list(csv.DictReader((tmp_path / "out" / "panel" / "panel.csv").open(encoding="utf-8", newline="")))
    assert [(row["unit"], row["year"], row["ntm_target"]) for row in rows] == [("18478", str(year), "1") for year in (2015, 2016, 2017)]


def test_browse(out: Path) -> None:
    from ntm_extract.browse.site import site
    from ntm_extract.data import data_dir
    from ntm_extract.gazetteer.units import Units

    run("browse", out, "--build-only")
    served = site(out / "browse.sqlite", Units.load(data_dir("gazetteers") / "units"))

    async def asked(*urls: str) -> list[str]:
        return [(await served.client.get(url)).text for url in urls]

    home, found = asyncio.run(asked("/", "/search?q=nong+thon+moi&type=figure&lang=en"))
    assert f"{count(out / 'documents.jsonl')} bài" in home
    assert "next page" in found


@pytest.mark.parametrize("form", ["label-studio", "brat", "web-annotation", "docbin"])
def test_annotation(out: Path, tmp_path: Path, form: str) -> None:
    run("annotate", "export", out, "--to", form, "-o", tmp_path / "a")
    said = run("annotate", "import", tmp_path / "a", "--from", form, "--base", out, "-o", tmp_path / "gold")
    assert said.startswith(f"{count(out / 'records.jsonl')} kept, 0 changed, 0 added, 0 removed")
    assert (tmp_path / "gold" / "records.jsonl").read_bytes() == (out / "records.jsonl").read_bytes()


def test_agreement(out: Path) -> None:
    assert "\n0 conflicts" in run("agree", out, out)


def test_spacy(out: Path) -> None:
    import spacy

    import ntm_extract.spacy.components  # noqa: F401  # as the entry points do

    documents = [json.loads(line) for line in (out / "documents.jsonl").open(encoding="utf-8")][:40]
    wanted = [json.loads(line)["doc_id"] for line in (out / "records.jsonl").open(encoding="utf-8")]
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "ntm.VietnameseTokenizer.v1"}}})
    nlp.add_pipe("ntm")
    docs = [nlp.make_doc(document["text"]) for document in documents]
    for doc, document in zip(docs, documents, strict=True):
        doc._.ntm_published, doc._.ntm_scope = document.get("published"), document.get("scope")
    found = list(nlp.pipe(docs, n_process=2))
    assert [doc.text for doc in found] == [document["text"] for document in documents]
    assert all(len(doc._.ntm) > 0 for doc, document in zip(found, documents, strict=True) if document["doc_id"] in wanted)
