"""Writers: whole files or none, and what was written comes back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from ntm_extract.pipeline import Extractor
from ntm_extract.reading.output import load
from ntm_extract.records import RECORD
from ntm_extract.writing import JsonlFile, write_jsonl, write_sqlite

TEXT = "Đến nay, huyện Tân Phú (Đồng Nai) có 9/17 xã đạt chuẩn nông thôn mới, phấn đấu năm 2017 thêm 3 xã."


def test_jsonl_comes_back(extractor: Extractor, tmp_path: Path) -> None:
    found = extractor.extract_text(TEXT, published="2016-07-06")
    write_jsonl(tmp_path / "documents.jsonl", [found.document])
    assert write_jsonl(tmp_path / "records.jsonl", found.records) == len(found.records) > 2
    documents, records = load(tmp_path)
    assert documents["text"]["text"] == TEXT
    assert tuple(RECORD.validate_python(r) for r in records["text"]) == found.records


def test_a_broken_run_leaves_the_old_file(tmp_path: Path, extractor: Extractor) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text("old\n")

    def broken() -> None:
        with JsonlFile.open(path) as file:
            file.add(extractor.extract_text(TEXT).document)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()
    assert path.read_text() == "old\n"


@pytest.mark.parametrize(("query", "hits"), [("tan phu", 1), ("dong nai", 1), ("huyen tan", 1), ("tan hung", 0), ("thu do", 0)])
def test_search_ignores_accents(query: str, hits: int, extractor: Extractor, tmp_path: Path) -> None:
    found = extractor.extract_text(TEXT, published="2016-07-06")
    write_sqlite(tmp_path / "r.sqlite", [(found.document, found.records)])
    with sqlite3.connect(tmp_path / "r.sqlite") as base:
        assert len(base.execute("SELECT doc_id FROM search WHERE folded MATCH ?", (f'"{query}"',)).fetchall()) == hits
        assert base.execute("SELECT count(*) FROM records").fetchone() == (len(found.records),)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
