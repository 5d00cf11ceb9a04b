"""spaCy's DocBin: ``records.spacy``, records as in `ntm_extract.spacy`: spans in ``doc.spans["ntm"]``, slots in the
Doc's user data.

On the way back the spans decide: a span that is gone takes its record along, one that was moved moves it, one with a
new id or another label is a new record. The slots are those that `ntm_extract.spacy.add_record` and `change_record`
keep with it; of a bare span only the name is known, its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from ntm_extract.annotate.items import MENTION, Annotated, Item, Link, items_of, records_of
from ntm_extract.annotate.slots import slots as slots_of
from ntm_extract.errors import OptionError
from ntm_extract.records import KINDS, Document, first_fault
from ntm_extract.spacy import Doc
from ntm_extract.spacy.docs import read_docs, span_of, write_docs
from ntm_extract.spacy.docs import records_of as records_on

FILE = "records.spacy"
_NAMES = ("name", "unit_name")  # slots that are the words themselves: official "Nguyễn Văn An", attainment "Thượng Lộc"


def write(folder: Path, found: Iterable[Annotated]) -> None:
    """All documents in one DocBin, tokenised by `VietnameseTokenizer`."""
    write_docs(folder / FILE, ((a.document, records_of(a)) for a in found))


def read(folder: Path, documents: dict[str, Document]) -> Iterator[Annotated]:
    """What stands in the DocBin. Raises OptionError for another file or a text that documents.jsonl has not."""
    path = folder / FILE
    try:
        docs = list(read_docs(path))
    except Exception as fault:  # spaCy has no error of its own for a file that is no DocBin
        raise OptionError(
            f"{path}: is not a DocBin ({fault}); give what annotate export --to docbin has written"
        ) from None
    for doc, document in zip(docs, documents.values(), strict=False):
        if doc.text != document.text:
            raise OptionError(f"{path}: holds another text than {document.doc_id} of documents.jsonl")
        try:
            known = {(item.id, item.type): item for item in items_of(document, records_on(doc)).items}
        except ValidationError as fault:
            raise OptionError(
                f"{path}: {document.doc_id}: what the Doc keeps is not a record ({first_fault(fault).what}); use add_record"
            ) from None
        left: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for span in doc.spans.get("ntm", ()):
            place, key = (span.start_char, span.end_char), (span.id_, span.label_.lower())
            left.setdefault(key if key in known else (f"{key[1]}-{place[0]}-{place[1]}", key[1]), []).append(place)
        kept = tuple(_moved(item, left[key], doc) for key, item in known.items() if key in left)
        yield Annotated(
            document, (*kept, *(_bare(document, *key, places) for key, places in left.items() if key not in known))
        )


def _bare(document: Document, name: str, kind: str, places: list[tuple[int, int]]) -> Item:
    """A span that somebody has set without slots: "Thượng Lộc" as PLACE. What it lacks besides a name is said where
    records are made of items.
    """
    start, end = places[0]
    slots = {slot: document.text[start:end] for slot in _NAMES if kind in KINDS and slot in slots_of(kind)}
    return Item(
        name, kind, start, end, slots, tuple(Link(MENTION, *place) for place in places) if kind == "official" else ()
    )


def _moved(item: Item, spans: list[tuple[int, int]], doc: Doc) -> Item:
    """The item where its spans stand now; a span that only was widened to whole tokens keeps its exact offsets."""
    exact = [(link.start, link.end) for link in item.links if link.slot == MENTION] or [(item.start, item.end)]
    by_width = {span_of(doc, *place): place for place in exact}
    if spans == list(by_width):
        return item
    places = [by_width.get(span, span) for span in spans]
    start, end = (item.start, item.end) if (item.start, item.end) in places else places[0]
    others = tuple(link for link in item.links if link.slot != MENTION)
    mentions = tuple(Link(MENTION, *place) for place in places) if item.type == "official" else ()
    return Item(item.id, item.type, start, end, item.slots, (*others, *mentions), item.confidence, item.rule)
