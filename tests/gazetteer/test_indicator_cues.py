"""Cues of indicators: every word of a line is at work in its example, in the place of the word that stands there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from ntm_extract.data import data_dir
from ntm_extract.examples import Example, Line, faults, lines
from ntm_extract.pipeline import Extractor

FOLDER = data_dir("gazetteers")
with (FOLDER / "indicators" / "short.csv").open(encoding="utf-8", newline="") as file:
    SHORT = list(csv.DictReader(file))


@pytest.mark.parametrize("line", [pytest.param(line, id=f"line {line.number}") for line in lines(FOLDER)])
def test_the_words_of_a_line_stand_for_one_another_in_its_example(extractor: Extractor, line: Line) -> None:
    found = {word: [example.indicators(extractor) for example in line.with_word(word)] for word in line.words}
    assert [word for word, read in found.items() if not any(line.indicator in each for each in read)] == []


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("biogas_plants,hầm biogas,count,,7,xây |9 hồ nước|,nguồn", "has none of hầm biogas"),
        ("roads,,km,thông xe,7,thông xe 9 cầu,nguồn", "is read as other, not as roads"),
        ("roads,,km,thông xe,7,thông xe,nguồn", "is read as nothing, not as roads"),
    ],
)
def test_an_example_that_is_read_otherwise_is_named(
    extractor: Extractor, tmp_path: Path, written: str, says: str
) -> None:
    (tmp_path / "indicators").mkdir()
    head = "indicator,noun,unit,context,rank,example,source"
    (tmp_path / "indicators" / "cues.csv").write_text(f"{head}\n{written}\n", "utf-8")
    (fault,) = faults(tmp_path, extractor)
    assert "cues.csv:2: the example" in fault
    assert fault.endswith(says)


@pytest.mark.parametrize("row", SHORT, ids=lambda row: row["noun"])
def test_a_short_noun_stands_for_the_longer_name_before_it(extractor: Extractor, row: dict[str, str]) -> None:
    example = Example.read(row["example"])
    assert example.indicators(extractor) == [row["indicator"]]
    alone = Example(example.text[example.start :], None)
    assert alone.indicators(extractor) == [row["instead_of"]]
