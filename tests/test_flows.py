"""From an archive to every place where people work, over 300 articles and more: each flow once, as processes, as a newcomer would type it."""

from __future__ import annotations

import asyncio
import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = 300


def run(*words: str | Path) -> str:
    """`ntm-extract WORDS`; what it prints."""
    done = subprocess.run([sys.executable, "-m", "ntm_extract.cli", *map(str, words)], capture_output=True, text=True, env=os.environ | {"COLUMNS": "100"})
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's articles, each in several copies under other names, extracted."""
    folder = tmp_path_factory.mktemp("archive")
    rows = [json.loads(line) for split in ("dev", "test") for line in (ROOT / "corpora" / split / "documents.jsonl").read_text("utf-8").splitlines()]
    copies = [row | {"doc_id": f"{copy}-{row['doc_id']}"} for copy in range(-(-ARTICLES // len(rows))) for row in rows]
    (folder / "articles.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in copies), "utf-8")
    run("extract", folder / "articles.jsonl", "-o", folder / "out")
    assert sum(1 for _ in (folder / "out" / "documents.jsonl").open(encoding="utf-8")) == len(copies)
    return folder / "out"


def count(path: Path) -> int:
    return sum(1 for _ in path.open(encoding="utf-8"))


def test_data_set(out: Path, tmp_path: Path) -> None:
    run("export", out, "--to", "csv", "-o", tmp_path / "data")
    rows = {path.stem: list(csv.DictReader(path.open(encoding="utf-8", newline=""))) for path in (tmp_path / "data").glob("*.csv")}
    assert len(rows["documents"]) == count(out / "documents.jsonl")
    kinds = ("official", "meeting", "place", "criterion", "figure", "attainment", "legal_reference", "statement")
    assert sum(len(rows[kind]) for kind in kinds) == count(out / "records.jsonl")
    codes = {row["code"] for row in rows["units"]}
    assert {row["unit"] for row in rows["attainment"] if row["unit"]} <= codes


def test_panel(out: Path, tmp_path: Path) -> None:
    run("panel", out, "--unit", "commune", "-o", tmp_path / "panel")
    rows = list(csv.DictReader((tmp_path / "panel" / "panel.csv").open(encoding="utf-8", newline="")))
    assert len(rows) > 20
    assert len({(row["unit"], row["year"]) for row in rows}) == len(rows)


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
