"""The pipeline from Document to Extraction: the only module that knows the order of the stages."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal, overload

from ntm_extract.confidence import Confidence
from ntm_extract.data import data_dir
from ntm_extract.document import Mentions, Person, Sentences, Text
from ntm_extract.errors import OptionError
from ntm_extract.facts import records
from ntm_extract.gazetteer.gazetteer import Gazetteer
from ntm_extract.marks import Marks
from ntm_extract.match import Matcher
from ntm_extract.normalise import normalise, title_apart
from ntm_extract.parse.legal import legal_references
from ntm_extract.parse.numeral import numbers
from ntm_extract.parse.person import persons
from ntm_extract.parse.publication import publication
from ntm_extract.parse.quantity import quantities
from ntm_extract.parse.timex import timexes
from ntm_extract.recognition import Recognition
from ntm_extract.records import (
    KINDS,
    AnyRecord,
    Attainment,
    Criterion,
    Document,
    Figure,
    LegalReference,
    Meeting,
    Official,
    Place,
    Statement,
    given,
)
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.places.scope import document_scope
from ntm_extract.relate.places.toponym import Resolver
from ntm_extract.segment import sentences

GUESSED = 0.75  # factor on the confidence of records where the diacritics of the text are guessed


@dataclass(frozen=True, repr=False)
class Extraction:
    """A document and the records read from it, in text order."""

    document: Document
    records: tuple[AnyRecord, ...]

    @overload
    def of(self, kind: Literal["official"]) -> tuple[Official, ...]: ...
    @overload
    def of(self, kind: Literal["meeting"]) -> tuple[Meeting, ...]: ...
    @overload
    def of(self, kind: Literal["place"]) -> tuple[Place, ...]: ...
    @overload
    def of(self, kind: Literal["criterion"]) -> tuple[Criterion, ...]: ...
    @overload
    def of(self, kind: Literal["figure"]) -> tuple[Figure, ...]: ...
    @overload
    def of(self, kind: Literal["attainment"]) -> tuple[Attainment, ...]: ...
    @overload
    def of(self, kind: Literal["legal_reference"]) -> tuple[LegalReference, ...]: ...
    @overload
    def of(self, kind: Literal["statement"]) -> tuple[Statement, ...]: ...
    @overload
    def of(self, kind: str) -> tuple[AnyRecord, ...]: ...
    def of(self, kind: str) -> tuple[AnyRecord, ...]:
        """The records of one type: ``extraction.of("figure")``. Raises OptionError for a type that does not exist."""
        if kind not in KINDS:
            raise OptionError(f"{kind!r} is not a record type; take one of {', '.join(KINDS)}")
        return tuple(record for record in self.records if record.type == kind)

    def __iter__(self) -> Iterator[AnyRecord]:
        return iter(self.records)

    def __repr__(self) -> str:
        counts: dict[str, int] = {}
        for record in self.records:
            counts[record.type] = counts.get(record.type, 0) + 1
        found = ", ".join(f"{n} {kind}" for kind, n in sorted(counts.items())) or "no records"
        return f"Extraction({self.document.doc_id!r}, {self.document.published or 'undated'}, {found})"


@contextmanager
def _uncollected() -> Iterator[None]:
    """Pause the garbage collector: tables and the results of an article are many small objects and no garbage.
    Collecting costs a third of the start-up, and a second or two for an article as long as a book.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Extractor:
    """Gazetteers and patterns, loaded once for many documents.

    >>> extractor = Extractor()
    >>> extractor.extract_text("Đến nay, toàn tỉnh có 115 xã đạt chuẩn nông thôn mới.", published="2018-03")
    Extraction('text', 2018-03, 1 figure)
    """

    def __init__(self, gazetteer: Path | str | None = None, *, calibrated: bool = True) -> None:
        """``gazetteer``: a folder of your own instead of the package's; ``calibrated``: whether ``confidence`` is the
        probability that such a record is right (``models/confidence.md``), else the certainty of its rule.
        """
        with _uncollected():
            self.gazetteer = Gazetteer.load(Path(gazetteer) if gazetteer else data_dir("gazetteers"))
            self._confidence = Confidence.load(data_dir("models")) if calibrated else None
            self._marks = partial(Marks.load, data_dir("models"))
            self._match = Matcher(self.gazetteer.patterns())

    def extract_text(
        self, text: str, *, published: str | date | None = None, scope: str | None = None, doc_id: str = "text"
    ) -> Extraction:
        """Extract from a string. ``published``: a date, or an ISO date that may be partial; ``scope``: code of a unit.
        Raises OptionError for other values.
        """
        return self.extract(given(doc_id=doc_id, text=text, published=published, scope=scope))

    @_uncollected()
    def extract(self, document: Document) -> Extraction:
        """Extract from one document. Raises OptionError for a date that does not exist or a scope that is not the code
        of a unit.
        """
        if not isinstance(document, Document):
            raise OptionError(f"extract takes a Document, not {type(document).__name__}; extract_text takes a text")
        # the analysis is many times larger than the records and is freed when this call returns
        analysis = self.analyse(document)
        numbered = _numbered(records(analysis), self._confidence, analysis.text.guessed, Recognition.of(document))
        return Extraction(analysis.document, tuple(numbered))

    def analyse(self, document: Document) -> Analysis:
        """The results of all stages before the records, for `explain` and for debugging. Raises as `extract`."""
        text = normalise(document.text, self._marks)
        split, mentions, people = self._seen(text)
        laws = legal_references(text, mentions, self.gazetteer.laws)
        published, basis, day = publication(document, text, laws)
        if document.scope and document.scope != "VN" and not self.gazetteer.units.versions(document.scope):
            raise OptionError(
                f"scope {document.scope!r} is not a unit code; find one with: ntm-extract gazetteer lookup NAME"
            )
        times = timexes(text, day, published)
        counted = numbers(text, claimed=[*((t.start, t.end) for t in times), *((w.start, w.end) for w in laws)])
        amounts = quantities(text, counted, self.gazetteer.measures)
        resolver = Resolver(text, split, mentions, people, day, self.gazetteer.units)
        title = title_apart(document.title, document.text)
        heading = normalise(title, self._marks) if title else None
        scope = (
            self._scope_under_title(document, title, day)
            or document_scope(document, text, resolver, day, self.gazetteer.units)
            or self._scope_under_title(document, document.title, day)  # of a text that names no place
        )
        places = resolver.resolve(scope)
        named = [p for p in places if not p.name[-1].isdigit()]  # "thôn 5", "phường 3" say what they are
        known = document.model_copy(update={"published": published, "published_basis": basis, "scope": scope})
        return Analysis(
            document=known,
            day=day,
            text=text.unnamed(named),
            sentences=split,
            mentions=mentions.outside(named, "unit").apart("indicator", "org"),
            gazetteer=self.gazetteer,
            numbers=counted,
            timexes=times,
            legal=laws,
            quantities=amounts,
            persons=people,
            toponyms=places,
            scope=scope,
            titled=(heading.key, timexes(heading, day, published)) if heading else None,
        )

    def _scope_under_title(self, document: Document, title: str | None, day: date) -> str | None:
        """The scope of a text read together with a separate title, as from a table with a column of titles; None where
        the text includes its title or the scope is given.
        """
        if document.scope or not title:
            return None
        text, units = normalise(f"{title}\n{document.text}", self._marks), self.gazetteer.units
        return document_scope(document, text, Resolver(text, *self._seen(text), day, units), day, units)

    def _seen(self, text: Text) -> tuple[Sentences, Mentions, tuple[Person, ...]]:
        """The results that do not depend on the document's date: sentences, mentions, persons."""
        split, mentions = sentences(text), self._match(text)
        return split, mentions, persons(text, split, mentions, self.gazetteer)


def _numbered(
    found: Iterable[AnyRecord], confidence: Confidence | None, guessed: bool, recognition: Recognition | None
) -> Iterator[AnyRecord]:
    """The records in text order, each with an id that depends on its content alone, and with its final confidence."""
    for record in sorted(found, key=lambda r: (r.start, r.end, r.type, r.rule)):
        content = record.model_dump_json(exclude={"id", "confidence"})
        digest = hashlib.sha256(content.encode()).hexdigest()
        sure = confidence.of(record) if confidence else record.confidence
        sure = round(sure * GUESSED, 3) if guessed else sure
        sure = round(sure * recognition.factor(record), 3) if recognition else sure
        yield record.model_copy(update={"id": f"{record.type}-{digest[:12]}", "confidence": sure})
