"""The corpus builder finds offsets and refuses what an annotator gets wrong."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from build_corpora import ROOT, build, occurrence, second

from ntm_extract.gazetteer.units import Units

TEXT = "Xã Hòa Tân họp. Ông Lê Sáu, Chủ tịch UBND xã Hòa Tân, nói: còn 3 tiêu chí. Ông Sáu hứa làm xong.\n"


@pytest.fixture(scope="module")
def units() -> Units:
    return Units.load(ROOT / "gazetteers" / "units")


def article(**record: Any) -> dict[str, Any]:
    return {"doc_id": "x", "genre": "news", "split": "dev", "published": "2018-12-11", "text": TEXT, "record": [record]}


@pytest.mark.parametrize(
    ("record", "found"),
    [
        ({"quote": "Hòa Tân"}, "Xã ·Hòa Tân"),
        ({"quote": "Hòa Tân", "nth": 2}, "UBND xã ·Hòa Tân"),
        ({"quote": "Hòa Tân", "near": "UBND xã Hòa Tân"}, "UBND xã ·Hòa Tân"),
    ],
)
def test_quotes_get_offsets(units: Units, record: dict[str, Any], found: str) -> None:
    _, rows, faults = build(article(type="place", name="Hòa Tân", level="commune", code="29320", **record), units)
    assert faults == []
    before, _, quote = found.partition("·")
    start, end = rows[0]["start"], rows[0]["end"]
    assert TEXT[start:end] == quote
    assert TEXT[:start].endswith(before)


def test_mentions_become_spans(units: Units) -> None:
    _, rows, faults = build(article(type="official", quote="Lê Sáu", name="Lê Sáu", positions=[], roles=["speaker"], mentions=["Lê Sáu#1", "Ông Sáu#1"]), units)
    assert faults == []
    assert [TEXT[a:b] for a, b in rows[0]["mentions"]] == ["Lê Sáu", "Ông Sáu"]


@pytest.mark.parametrize(
    ("record", "fault"),
    [
        ({"type": "place", "quote": "Hòa Ân", "name": "Hòa Ân", "level": "commune"}, "does not occur"),
        ({"type": "place", "quote": "Hòa Tân", "nth": 3, "name": "Hòa Tân", "level": "commune"}, "does not occur 3 times"),
        ({"type": "place", "quote": "Hòa Tân", "near": "Hòa Tân", "name": "Hòa Tân", "level": "commune"}, "must be once"),
        ({"type": "place", "quote": "Hòa Tân", "name": "Hòa Tân", "level": "commune", "code": "99999"}, "no unit code"),
        ({"type": "figure", "quote": "3 tiêu chí", "value": 3, "unit": "count", "colour": "red"}, "unknown slots ['colour']"),
    ],
)
def test_faults_are_named(units: Units, record: dict[str, Any], fault: str) -> None:
    _, _, faults = build(article(**record), units)
    assert len(faults) == 1
    assert fault in faults[0]


def test_occurrences_count_from_one() -> None:
    assert occurrence("xã, xã", "xã", 2) == 4
    with pytest.raises(ValueError, match="2 times"):
        occurrence("xã", "xã", 2)


@pytest.mark.parametrize(
    ("again", "fault"),
    [
        ('doc_id = "x"\n[[record]]\ntype = "place"\nquote = "Hòa Tân"\nname = "Hòa Tân"\nlevel = "commune"\n', None),
        ('doc_id = "x"\n[[record]]\ntype = "place"\nquote = "Hòa Ân"\nname = "Hòa Ân"\nlevel = "commune"\n', "does not occur"),
        ('doc_id = "x"\ntext = "Xã khác."\n', "nothing else"),
        ('doc_id = "y"\n', "an article that exists"),
    ],
    ids=["same text", "quote of another text", "text of its own", "no such article"],
)
def test_a_second_annotation_stands_on_the_text_of_the_first(units: Units, tmp_path: Path, again: str, fault: str | None) -> None:
    (tmp_path / "x.toml").write_text(again, "utf-8")
    documents, records, faults = second(tmp_path, {"x": article()}, units)
    assert len(faults) == bool(fault)
    if fault:
        assert fault in faults[0]
    else:
        assert json.loads(documents[0])["text"] == TEXT
        assert [(json.loads(row)["start"], json.loads(row)["end"]) for row in records] == [(3, 10)]
