"""The benchmark's own parts: made articles, the check for identical records, the floors and the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.__main__ import faults
from benchmarks.corpus import Maker, made, own
from benchmarks.identical import lines, main, saved
from benchmarks.measure import growth, milliseconds
from benchmarks.page import page
from benchmarks.stages import profile
from ntm_extract.pipeline import Extractor


def test_made_articles_are_the_same_again_and_differ_from_each_other(extractor: Extractor) -> None:
    articles = made(8, extractor)
    assert articles == made(8, extractor)
    assert len({a.text for a in articles} | {a.text for a in own()}) == 8 + len(own())
    assert all(2500 < len(a.text) < 5000 for a in articles)
    assert all(extractor.extract(a).records for a in articles)
    assert articles != made(8, extractor, seed=2)


def test_made_texts_have_the_size_asked_for(extractor: Extractor) -> None:
    maker = Maker(extractor, seed=3)
    assert [round(len(maker.text(0, size)) / size, 1) for size in (10_000, 40_000)] == [1.0, 1.0]


def test_identical_tells_a_change(extractor: Extractor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("benchmarks.identical.documents", lambda _: iter(own()[:3]))
    path = tmp_path / "before.jsonl"
    assert main("save", path) == 0
    assert main("check", path) == 0
    texts, before = saved(path)
    assert texts == own()[:3]
    assert before == list(lines(texts, extractor))
    path.write_text(path.read_text("utf-8").replace('"achieved"', '"target"', 1), "utf-8")
    assert main("check", path) == 1
    assert "1 differ" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("ratios", "wrong"),
    [
        ({"words against underthesea word_tokenize": 20.0, "t(2n)/t(n), mean of all doublings": 2.0}, 0),
        ({"words against underthesea word_tokenize": 2.0, "t(2n)/t(n), mean of all doublings": 4.0}, 2),
        ({}, 0),  # a peer that is not installed is no fault
    ],
)
def test_floors(ratios: dict[str, float], wrong: int) -> None:
    assert len(faults(ratios)) == wrong


def test_page_shows_what_was_measured(extractor: Extractor) -> None:
    documents = own()[:2]
    times = milliseconds({"ntm-extract, text to records": extractor.extract_text, "<peer>": str.split}, [d.text for d in documents], 1)
    rows = growth(extractor.extract_text, lambda size: "Xã đạt 19/19 tiêu chí. " * (size // 23), [2000, 4000], 1)
    stages = profile(extractor, documents, 1)
    results = {
        "date": "2026-01-01", "version": "0", "python": "3", "machine": "x", "packages": {"pyvi": "not installed"}, "articles": 2,
        "characters": 1.0, "patterns": 3, "ms_per_article": times, "stages_us": stages, "growth": rows, "ratios": {"a": 1.5},
        "start": {"import": {"seconds": 0.1, "peak_mb": 10.0}}, "memory": {"2": {"seconds": 1.0, "peak_mb": 70.0}},
        "archive_seconds": {"2": {"run, one worker": 1.0}},
    }  # fmt: skip
    html = page(results)
    assert "&lt;peer&gt;" in html
    assert "<peer>" not in html
    assert {"facts.figure", "match", "timexes"} <= set(stages)
    assert "1.50 ×" in html
    assert 1.0 < rows[1]["ratio"] < 6.0
    assert extractor.extract(documents[0]).records  # the stages are as they were
