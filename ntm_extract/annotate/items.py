"""Items: records as annotation tools see them, a labelled span with slots and links to the spans that the slots were
read from.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from ntm_extract.annotate.slots import APART, slots
from ntm_extract.errors import OptionError
from ntm_extract.normalise import normalise
from ntm_extract.records import ANNOTATOR, KINDS, RECORD, AnyRecord, Document, Official, dump, first_fault
from ntm_extract.segment import sentences

MENTION = "mentions"  # the link from an official to each of his mentions
SLOT = "slot"  # label of the words that links lead to
LINKS = sorted({name for kind in KINDS for name in (*slots(kind), MENTION)})


class Link(NamedTuple):
    """``text[start:end]`` is where ``slot`` was read."""

    slot: str
    start: int
    end: int


@dataclass(frozen=True)
class Item:
    """Offsets are code points of the document's text; ``slots`` holds JSON values, empty ones left out."""

    id: str
    type: str
    start: int
    end: int
    slots: dict[str, Any] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    confidence: float = 1.0
    rule: str = ANNOTATOR


class Annotated(NamedTuple):
    """A document with its items; ``who`` annotated it, ``when`` (ISO): null where the tool does not tell."""

    document: Document
    items: tuple[Item, ...]
    who: str | None = None
    when: str | None = None


def written(path: Path, form: str) -> str:
    """The text of a file that ``annotate export --to`` the form wrote. Raises OptionError where there is none."""
    try:
        return path.read_text("utf-8")
    except OSError as fault:
        why = f"{fault.strerror}; give a folder that annotate export --to {form} has written"
    except UnicodeDecodeError:
        why = "is not UTF-8; save it in UTF-8, as it was exported"
    raise OptionError(f"{path}: {why}")


def items_of(document: Document, records: Iterable[AnyRecord]) -> Annotated:
    """The records of a document as items, in their order."""
    found = []
    for record in records:
        links = [Link(slot, *span) for slot, span in record.evidence.items()]
        if isinstance(record, Official):
            links += [Link(MENTION, *span) for span in record.mentions]
        fields = type(record).model_fields  # an empty list is left out where it says nothing: where it is the default
        values = {
            name: value
            for name, value in dump(record).items()
            if name not in APART and (value not in ([], {}) or fields[name].default is None)
        }
        found.append(
            Item(record.id, record.type, record.start, record.end, values, tuple(links), record.confidence, record.rule)
        )
    return Annotated(document, tuple(found))


def records_of(annotated: Annotated) -> tuple[AnyRecord, ...]:
    """The records again, in text order. Raises OptionError naming document, words and slot of an item that is no
    record.
    """
    document = annotated.document
    text = normalise(document.text)
    split = sentences(text)
    spans = [text.home(s.start, s.end) for s in split.items]
    found: list[AnyRecord] = []
    for item in annotated.items:
        where = f"{document.doc_id}: {item.type} {document.text[item.start : item.end][:40]!r}"
        if item.type not in KINDS:
            raise OptionError(f"{where}: {item.type!r} is not a record type; take one of {', '.join(KINDS)}")
        if not 0 <= item.start < item.end <= len(document.text):
            raise OptionError(
                f"{where}: {item.start}..{item.end} is not a span of the text, which has {len(document.text)} characters"
            )
        if unknown := sorted(set(item.slots) - set(slots(item.type))):
            raise OptionError(f"{where}: has no slot {unknown[0]!r}; see: ntm-extract schema")
        around = next((s for s in reversed(spans) if s.start <= item.start), spans[0])
        row: dict[str, Any] = {
            "type": item.type,
            "id": item.id,
            "doc_id": document.doc_id,
            "start": item.start,
            "end": item.end,
            "quote": document.text[item.start : item.end],
            "sentence": (around.start, max(around.end, item.end)),
            "confidence": item.confidence,
            "rule": item.rule,
            "evidence": {link.slot: (link.start, link.end) for link in item.links if link.slot != MENTION},
        } | item.slots
        if item.type == "official":
            row["mentions"] = [(link.start, link.end) for link in item.links if link.slot == MENTION]
        try:
            found.append(RECORD.validate_python(row))
        except ValidationError as fault:
            raise OptionError(f"{where}: slot {first_fault(fault, of_record=True)}") from None
    return tuple(sorted(found, key=lambda r: (r.start, r.end, r.type, r.rule)))
