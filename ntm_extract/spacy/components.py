"""Components for ``nlp.add_pipe``: `ntm` for all records, `ntm_places`, `ntm_officials`, ... for one type each, and
`ntm_sentences`.

Each name is the same component with other ``kinds``. A document is read once, however many of them a pipeline has.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from spacy.language import Language
from spacy.tokens import Doc

from ntm_extract.errors import OptionError
from ntm_extract.normalise import normalise
from ntm_extract.pipeline import Extractor
from ntm_extract.records import KINDS, AnyRecord, Document
from ntm_extract.segment import sentences
from ntm_extract.spacy.docs import NAMES, SPANS_KEY, given_with, write_doc

FACTORIES: dict[str, tuple[str, ...]] = {
    "ntm": KINDS,
    "ntm_officials": ("official",),
    "ntm_meetings": ("meeting",),
    "ntm_places": ("place",),
    "ntm_criteria": ("criterion",),
    "ntm_figures": ("figure",),
    "ntm_attainments": ("attainment",),
    "ntm_legal_references": ("legal_reference",),
    "ntm_statements": ("statement",),
}


class Reader:
    """One extractor for all components of a process that share a gazetteer; remembers a Doc for as long as it lives."""

    def __init__(self, gazetteer: str | None) -> None:
        self._extractor = Extractor(Path(gazetteer) if gazetteer else None)
        self._read: WeakKeyDictionary[Doc, tuple[Document, tuple[AnyRecord, ...]]] = WeakKeyDictionary()

    def __call__(self, doc: Doc) -> tuple[Document, tuple[AnyRecord, ...]]:
        """Document and records of ``doc``, by the date, scope and id that the user set on it."""
        found = self._read.get(doc)
        if found is None:
            extraction = self._extractor.extract(given_with(doc))
            found = self._read[doc] = extraction.document, extraction.records
        return found


@cache
def reader(gazetteer: str | None) -> Reader:
    """Loaded on the first document: a pipeline is quick to build, copy and send to another process."""
    return Reader(gazetteer)


@dataclass(frozen=True)
class Records:
    """Writes the records of some types on a Doc (see `write_doc`)."""

    kinds: tuple[str, ...]
    ents: tuple[str, ...]
    spans_key: str
    gazetteer: str | None

    def __call__(self, doc: Doc) -> Doc:
        document, found = reader(self.gazetteer)(doc)
        return write_doc(doc, document, found, kinds=self.kinds, ents=self.ents, key=self.spans_key)


def records(
    nlp: Language, name: str, kinds: list[str], ents: list[str], spans_key: str, gazetteer: str | None
) -> Records:
    """The factory. ``kinds``: record types; ``ents``: those of them that become entities; ``gazetteer``: a folder of
    one's own.
    """
    if unknown := sorted({*kinds, *ents} - set(KINDS)):
        raise OptionError(f"component {name!r}: {unknown[0]!r} is not a record type; take some of {', '.join(KINDS)}")
    return Records(tuple(kinds), tuple(ents), spans_key, gazetteer)


def sentence_starts(doc: Doc) -> Doc:
    """Sentences by rule: "TP. Hà Tĩnh" does not end one, the end of a line does."""
    if not len(doc):
        return doc
    text = normalise(doc.text)
    begins = {0}
    offsets = [token.idx for token in doc]
    for sentence in sentences(text).items:
        begins.add(max(0, bisect_right(offsets, text.home(sentence.start, sentence.end).start) - 1))
    for token in doc:
        token.is_sent_start = token.i in begins
    return doc


def sentence_factory(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The factory of ``ntm_sentences``."""
    return sentence_starts


_ASSIGNS = ["doc.spans", "doc.ents", "doc._.ntm", "span._.ntm"]
for _name, _kinds in FACTORIES.items():
    _usual = {
        "kinds": list(_kinds),
        "ents": [k for k in _kinds if k in NAMES],
        "spans_key": SPANS_KEY,
        "gazetteer": None,
    }
    Language.factory(_name, func=records, assigns=_ASSIGNS, default_config=_usual)
Language.factory("ntm_sentences", func=sentence_factory, assigns=["token.is_sent_start", "doc.sents"])
