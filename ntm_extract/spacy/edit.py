"""Corrections on a Doc: a record more, other slots, a record less. What stands there afterwards goes through a DocBin
as any other record does.
"""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError
from spacy.tokens import Doc

from ntm_extract.errors import OptionError
from ntm_extract.records import ANNOTATOR, KINDS, RECORD, AnyRecord, first_fault
from ntm_extract.spacy.docs import document_of, records_of, write_doc


def add_record(doc: Doc, kind: str, start: int, end: int, **slots: Any) -> AnyRecord:
    """Put one record on ``doc`` and return it: ``add_record(doc, "place", 3, 13, name="Thượng Lộc", level="commune",
    code="18478")``.

    What somebody has added there before, of the same kind and offsets, it replaces.

    ``start``, ``end``: code points of ``doc.text``. Raises OptionError naming the slot that is missing or has no such
    value.
    """
    if not 0 <= start < end <= len(doc.text):
        raise OptionError(f"{start}..{end} is not a span of the text, which has {len(doc.text)} characters")
    span = doc.char_span(start, end, alignment_mode="expand")
    assert span is not None  # the offsets were looked at
    sentence = (
        (span.sent.start_char, max(span.sent.end_char, end)) if doc.has_annotation("SENT_START") else (0, len(doc.text))
    )
    row = {
        "type": kind,
        "id": f"{kind}-{start}-{end}",
        "doc_id": document_of(doc).doc_id,
        "start": start,
        "end": end,
        "quote": doc.text[start:end],
        "sentence": sentence,
        "confidence": 1.0,
        "rule": ANNOTATOR,
        "evidence": {},
    }
    record = _record(row | ({"mentions": [(start, end)]} if kind == "official" else {}) | slots)
    write_doc(doc, document_of(doc), (*(r for r in records_of(doc) if r.id != record.id), record))
    return record


def change_record(doc: Doc, record_id: str, **slots: Any) -> AnyRecord:
    """Give the record ``record_id`` of ``doc`` other ``slots`` and return it. Raises OptionError for an unknown id,
    slot or value.
    """
    known = {record.id: record for record in records_of(doc)}
    if record_id not in known:
        raise OptionError(f"{record_id!r}: no record of this Doc; it has {', '.join(known) or 'none'}")
    record = _record(known[record_id].model_dump() | slots | {"confidence": 1.0, "rule": ANNOTATOR})
    write_doc(doc, document_of(doc), (known | {record_id: record}).values())
    return record


def remove_record(doc: Doc, record_id: str) -> None:
    """Take the record off ``doc``, with its spans. Raises OptionError for an unknown id."""
    left = [record for record in records_of(doc) if record.id != record_id]
    if len(left) == len(records_of(doc)):
        raise OptionError(f"{record_id!r}: no record of this Doc")
    write_doc(doc, document_of(doc), left)


def _record(row: dict[str, Any]) -> AnyRecord:
    if row["type"] not in KINDS:
        raise OptionError(f"{row['type']!r} is not a record type; take one of {', '.join(KINDS)}")
    try:
        return RECORD.validate_python(row)
    except ValidationError as fault:
        slot = first_fault(fault, of_record=True)
        raise OptionError(f"{row['type']} {row['quote'][:40]!r}: slot {slot}") from None
