"""Articles for measuring: our own, taken apart and varied, so that no memory of a stage has seen them.

Each made article joins lines of several of our articles; its places, people and numbers are exchanged for others of the
gazetteers (a commune for a commune, a full name for a full name, as many digits for as many). The same seed gives the
same articles.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from ntm_extract.evaluate import as_given
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document
from ntm_extract.relate.analysis import Analysis
from ntm_extract.run.topic import Topic

ROOT = Path(__file__).resolve().parent.parent
# beginnings of the names of the articles that ratios have always been measured on: later ones hold half as many records again
YARDSTICK = ("a", "b", "c", "n")


def every() -> list[Document]:
    """The articles of corpora/, without their scope: it must be found."""
    files = (ROOT / "corpora" / split / "documents.jsonl" for split in ("dev", "test"))
    return [as_given(json.loads(line)) for file in files for line in file.read_text("utf-8").splitlines()]


def own() -> list[Document]:
    """Those that ratios are measured on."""
    return [document for document in every() if document.doc_id.startswith(YARDSTICK)]


def newspaper(count: int, about: tuple[str, ...]) -> Iterator[Document]:
    """``count`` articles of which one in fifty holds a phrase of ``about``; the others are two of our own that hold none,
    with their number between.
    """
    topic = Topic(about)
    on = [document for document in own() if topic.is_of(document)]
    off = [document for document in own() if not topic.is_of(document)]
    for number in range(count):
        first, second = off[number % len(off)], off[(number * 7 + 3) % len(off)]
        text = f"{first.text}\nSố {number}.\n{second.text}" if number % 50 else on[number // 50 % len(on)].text
        yield Document(doc_id=f"paper-{number}", text=text, published=first.published)


class Maker:
    """Makes articles of about ``size`` characters."""

    def __init__(self, extractor: Extractor, size: int = 3100, seed: int = 1) -> None:
        self._chance, self._size = random.Random(seed), size
        self._lines = [list(_lines(extractor.analyse(document))) for document in own()]
        self._dates = [d.published for d in own()]
        units = [u for u in extractor.gazetteer.units.items if u.valid_to is None]
        self._places = {level: [u.name for u in units if u.level == level] for level in ("province", "commune")}
        self._places["district"] = sorted({u.name for u in extractor.gazetteer.units.items if u.level == "district"})
        names = extractor.gazetteer.names
        self._surnames = [s.title() for s, weight in names.surnames.items() if weight == 2]
        self._middle = sorted(m.title() for m in names.middle)
        self._given = sorted({word for name in self._places["commune"] for word in name.split() if word.isalpha()})

    def documents(self, count: int) -> Iterator[Document]:
        """``count`` articles; ids made-1, made-2, ..."""
        for number in range(1, count + 1):
            base = self._chance.randrange(len(self._lines))
            yield Document(doc_id=f"made-{number}", text=self.text(base, self._size), published=self._dates[base])

    def text(self, base: int, size: int) -> str:
        """Lines of article ``base``, one in three from another, until there are ``size`` characters."""
        lines: list[str] = []
        told: dict[tuple[str, str], str] = {}
        own, length, at = self._lines[base], 0, 0
        while length < size:
            source = self._chance.choice(self._lines) if at and self._chance.random() < 1 / 3 else own
            line = self._varied(source[at % len(source)], told)
            lines.append(line)
            length, at = length + len(line) + 1, at + 1
        return "\n".join(lines)

    def _varied(self, line: tuple[str, list[tuple[int, int, str]]], told: dict[tuple[str, str], str]) -> str:
        text, slots = line
        for start, end, kind in reversed(slots):
            said = (kind, text[start:end])
            if kind == "number" or said not in told:
                told[said] = self._other(*said)
            text = text[:start] + told[said] + text[end:]
        return text

    def _other(self, kind: str, said: str) -> str:
        if kind == "number":
            return re.sub(r"\d", lambda m: self._chance.choice("123456789"), said)
        if kind == "person":
            return f"{self._chance.choice(self._surnames)} {self._chance.choice(self._middle)} {self._chance.choice(self._given)}"
        return self._chance.choice(self._places[kind])


def _lines(analysis: Analysis) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Each line of a text with what may be exchanged in it: (start, end, level of a place | person | number)."""
    slots = [(t.start, t.end, t.level) for t in analysis.toponyms if t.level in ("province", "district", "commune")]
    slots += [(p.start, p.end, "person") for p in analysis.persons if p.form == "name"]
    slots += [(q.number.start, q.number.end, "number") for q in analysis.quantities if not q.number.words]
    for line in re.finditer(r"[^\n]*\S[^\n]*", analysis.text.canonical):
        inside, last = [], line.start()
        for start, end, kind in sorted(slots):
            if last <= start and end <= line.end():
                inside.append((start - line.start(), end - line.start(), kind))
                last = end
        yield line[0], inside


def made(count: int, extractor: Extractor, seed: int = 1) -> list[Document]:
    """``count`` varied articles."""
    return list(Maker(extractor, seed=seed).documents(count))
