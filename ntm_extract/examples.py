"""Examples: each line of ``indicators/cues.csv`` is shown at work by its example, and `gazetteer check` reads them all.

An example is a clause as papers write it, with bars around its figure where it has several: "huyện có |15 xã| và 1 thị
trấn". Behind ": " it may say in English what it shows: "120 ha tiêu úng: no pepper".
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ntm_extract.gazetteer.tables import table
from ntm_extract.pipeline import Extractor

TABLE = Path("indicators", "cues.csv")
_PUBLISHED = "2019-12-20"
_VIETNAMESE = re.compile(r"[à-ỹđ\d]")


class Example(NamedTuple):
    """A sentence, and where the figure begins that it is about; None where it has only one."""

    text: str
    start: int | None

    @classmethod
    def read(cls, cell: str) -> Example:
        """An example of a table.

        >>> Example.read("làm |1 vườn| hoa: no model garden")
        Example(text='Làm 1 vườn hoa.', start=4)
        """
        words, colon, reason = cell.rpartition(": ")
        if colon and not _VIETNAMESE.search(reason):
            cell = words
        start = cell.index("|") if "|" in cell else None
        cell = cell.replace("|", "")
        return cls(f"{cell[0].upper()}{cell[1:]}.", start)

    def indicators(self, extractor: Extractor) -> list[str]:
        """What the figure measures; of every figure where none is marked."""
        figures = extractor.extract_text(self.text, published=_PUBLISHED).of("figure")
        return [figure.indicator for figure in figures if self.start in (None, figure.start)]


class Line(NamedTuple):
    """A line of the table: ``words`` are those of ``context``, of ``noun`` where it has none."""

    number: int
    indicator: str
    words: tuple[str, ...]
    example: str

    def said(self) -> Iterator[str]:
        """The words that stand in the example, the longest first."""
        for word in sorted(self.words, key=len, reverse=True):
            if _place(word).search(self.example):
                yield word

    def with_word(self, word: str) -> Iterator[Example]:
        """The example with ``word`` in the place of one of the line's words that it has."""
        for said in self.said():
            yield Example.read(_place(said).sub(lambda _: word, self.example, count=1))


def _place(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)


def lines(folder: Path) -> Iterator[Line]:
    """The lines of a gazetteer folder."""
    reader = csv.DictReader(table(folder / TABLE))
    for row in reader:
        forms = (row["context"] or row["noun"]).split("|")
        words = tuple(form.removeprefix("_ ").removesuffix(" _") for form in forms if form and "{" not in form)
        yield Line(reader.line_num, row["indicator"], words, row["example"])


def faults(folder: Path, extractor: Extractor) -> Iterator[str]:
    """Lines whose example has none of their words, or is read as something else."""
    for line in lines(folder):
        where = f"{folder / TABLE}:{line.number}: the example {line.example!r}"
        if line.words and not any(line.said()):
            yield f"{where} has none of {', '.join(line.words)}"
        elif line.indicator not in (found := Example.read(line.example).indicators(extractor)):
            yield f"{where} is read as {' and '.join(found) or 'nothing'}, not as {line.indicator}"
