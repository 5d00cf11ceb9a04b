"""Records on a Doc: ``Doc._.ntm``, ``Doc.spans``, ``Doc.ents``, and the way back.

What is kept in ``Doc.user_data`` is plain data, so that a DocBin, a file or another process carries it along.
"""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from ntm_extract.records import KINDS, RECORD, AnyRecord, Attainment, Document, Official, Place, dump, given
from ntm_extract.spacy.tokenizer import VietnameseTokenizer

# short enough to be entities; the others are clauses
NAMES = ("official", "place", "criterion", "figure", "legal_reference")
SPANS_KEY = "ntm"
_RECORDS, _DOCUMENT = "ntm.records", "ntm.document"


def records_of(doc: Doc) -> tuple[AnyRecord, ...]:
    """The records that components have found, in text order; offsets are those of ``doc.text``."""
    return tuple(RECORD.validate_python(row) for row in doc.user_data.get(_RECORDS, ()))


def document_of(doc: Doc) -> Document:
    """The document as it was read: date and scope as given, or as found by the components."""
    known = doc.user_data.get(_DOCUMENT)
    if known is not None:
        return Document(**known, text=doc.text)
    return given_with(doc)


def given_with(doc: Doc) -> Document:
    """The document as the user gave it. Raises OptionError for a date or an id that is none."""
    return given(doc_id=doc._.ntm_id or "text", text=doc.text, published=doc._.ntm_published, scope=doc._.ntm_scope)


def write_doc(
    doc: Doc,
    document: Document,
    records: Iterable[AnyRecord],
    *,
    kinds: Collection[str] = KINDS,
    ents: Collection[str] = NAMES,
    key: str = SPANS_KEY,
) -> Doc:
    """Put the records of some ``kinds`` on ``doc``, in place of those it had of these kinds.

    Every record (an official: every mention) becomes a span of ``doc.spans[key]`` with the type as label ("PLACE") and
    the record's id; those of the kinds ``ents`` become entities where no other entity stands, the longer one first. A
    record that ends inside a token widens its span to the token; the offsets in ``Doc._.ntm`` stay exact.
    """
    new = [record for record in records if record.type in kinds]
    kept = [row for row in doc.user_data.get(_RECORDS, ()) if row["type"] not in kinds]
    rows = [*kept, *map(dump, new)]
    doc.user_data[_RECORDS] = sorted(rows, key=lambda row: (row["start"], row["end"], row["type"], row["rule"]))
    doc.user_data[_DOCUMENT] = {name: value for name, value in dump(document).items() if name != "text"}
    spans = [span for record in new for span in _spans(doc, record)]
    labels = {kind.upper() for kind in kinds}
    others = [span for span in doc.spans.get(key, ()) if span.label_ not in labels]
    doc.spans[key] = sorted([*others, *spans], key=lambda span: (span.start, span.end, span.label_, span.id_))
    taken = [span for span in doc.ents if span.label_ not in labels]
    names = {kind.upper() for kind in ents}
    busy = {token.i for span in taken for token in span}
    free = (span for span in spans if span.label_ in names and busy.isdisjoint(range(span.start, span.end)))
    doc.ents = [*taken, *filter_spans(free)]
    return doc


def _spans(doc: Doc, record: AnyRecord) -> list[Span]:
    places = record.mentions if isinstance(record, Official) and record.mentions else ((record.start, record.end),)
    unit = record.code if isinstance(record, Place) else record.unit if isinstance(record, Attainment) else None
    known: dict[str, Any] = {"label": record.type.upper(), "kb_id": unit or "", "span_id": record.id}
    found = (doc.char_span(*place, **known, alignment_mode="expand") for place in places)
    return [span for span in found if span is not None]


def span_of(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The offsets of ``text[start:end]`` widened to whole tokens."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return (span.start_char, span.end_char) if span is not None else (start, end)


def write_docs(path: Path, found: Iterable[tuple[Document, Iterable[AnyRecord]]]) -> None:
    """Documents with their records as one DocBin, which needs nothing of this package to be read."""
    tokenizer = VietnameseTokenizer(Vocab())
    kept = DocBin(store_user_data=True)
    for document, records in found:
        kept.add(write_doc(tokenizer(document.text), document, records))
    kept.to_disk(path)


def read_docs(path: Path) -> Iterator[Doc]:
    """The Docs of a DocBin."""
    yield from DocBin().from_disk(path).get_docs(Vocab())


def _record_of(span: Span) -> AnyRecord | None:
    return next((record for record in records_of(span.doc) if record.id == span.id_), None)


def _extend() -> None:
    """What users read and write: ``doc._.ntm_published = "2017-08"`` before the pipeline runs, ``doc._.ntm`` after it."""
    attributes: dict[str, dict[str, Any]] = {
        "ntm": {"getter": records_of},
        "ntm_document": {"getter": document_of},
        "ntm_published": {"default": None},
        "ntm_scope": {"default": None},
        "ntm_id": {"default": None},
    }
    for name, how in attributes.items():
        Doc.set_extension(name, force=True, **how)
    Span.set_extension("ntm", force=True, getter=_record_of)


_extend()
