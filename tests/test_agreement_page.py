"""The agreement of the two annotations, as corpora/README.md shows it, is what the tool says of the files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ntm_extract.annotate.agreement import TypeAgreement, agree, report

CORPORA = Path(__file__).resolve().parent.parent / "corpora"


@pytest.fixture(scope="module")
def agreement() -> dict[str, TypeAgreement]:
    return agree(CORPORA / "first", CORPORA / "second")[0]


def test_the_table_of_the_readme_is_what_agree_prints() -> None:
    result, conflicts = agree(CORPORA / "first", CORPORA / "second")
    page = (CORPORA / "README.md").read_text("utf-8")
    assert f"$ ntm-extract agree corpora/first corpora/second --conflicts 0\n{report(result, conflicts, 0)}\n```" in page


def test_a_fifth_of_the_articles_is_annotated_twice() -> None:
    index = (CORPORA / "index.csv").read_text("utf-8").splitlines()[1:]
    again = {path.stem for path in (CORPORA / "second").glob("*.toml")}
    assert again <= {row.split(",")[0] for row in index}
    assert len(again) * 5 >= len(index)


@pytest.mark.parametrize("split", ["first", "second"])
def test_both_stand_on_the_texts_of_the_corpora(split: str) -> None:
    texts = {}
    for name in ("dev", "test"):
        for line in (CORPORA / name / "documents.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            texts[row["doc_id"]] = row["text"]
    for line in (CORPORA / split / "records.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        assert texts[row["doc_id"]][row["start"] : row["end"]] == row["quote"]


def test_two_annotations_that_were_made_apart_are_not_the_same(agreement: dict[str, TypeAgreement]) -> None:
    assert all(row.found_f1 > 0.8 for row in agreement.values())
    assert any(row.span_f1 < 1 for row in agreement.values())
