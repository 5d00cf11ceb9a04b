"""Cues of indicators: the example of each row shows the row at work."""

from __future__ import annotations

import csv
import re

import pytest

from ntm_extract.data import data_dir
from ntm_extract.folding import key
from ntm_extract.gazetteer.indicators import LABEL
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document

FOLDER = data_dir("gazetteers") / "indicators"


def _rows(table: str) -> list[dict[str, str]]:
    with (FOLDER / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _read(example: str) -> tuple[str, int | None]:
    """An example as a sentence, without the reason in English behind a colon; and where the figure begins that bars
    mark, None where there are none.
    """
    words, colon, reason = example.rpartition(": ")
    if colon and not re.search(r"[à-ỹđ\d]", reason):
        example = words
    marked = example.index("|") if "|" in example else None
    example = example.replace("|", "")
    return f"{example[0].upper()}{example[1:]}.", marked


def _words(cell: str) -> set[str]:
    return {key(word.removeprefix("_ ").removesuffix(" _")) for word in cell.split("|") if word}


@pytest.mark.parametrize("row", [pytest.param(row, id=f"line {line}") for line, row in enumerate(_rows("cues.csv"), 2)])
def test_the_example_of_a_row_is_read_by_it(extractor: Extractor, row: dict[str, str]) -> None:
    text, marked = _read(row["example"])
    analysis = extractor.analyse(Document(doc_id="example", text=text, published="2019-12-20"))
    seen = {mention.id for mention in analysis.mentions.labelled(LABEL, 0, len(text))}
    assert not row["context"] or _words(row["context"]) & seen, "none of the row's words is found in its example"
    figures = extractor.extract_text(text, published="2019-12-20").of("figure")
    assert row["indicator"] in {figure.indicator for figure in figures if marked in (None, figure.start)}


@pytest.mark.parametrize("row", _rows("short.csv"), ids=lambda row: row["noun"])
def test_a_short_noun_stands_for_the_longer_name_before_it(extractor: Extractor, row: dict[str, str]) -> None:
    text, marked = _read(row["example"])
    figures = extractor.extract_text(text, published="2019-12-20").of("figure")
    assert [figure.indicator for figure in figures if figure.start == marked] == [row["indicator"]]
    alone = extractor.extract_text(text[marked:], published="2019-12-20").of("figure")
    assert [figure.indicator for figure in alone] == [row["instead_of"]]
