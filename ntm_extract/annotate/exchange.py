"""Export to a form, import from it: what a person changed becomes gold, with who and when."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from ntm_extract.annotate import brat, label_studio, web_annotation
from ntm_extract.annotate.items import Annotated, items_of, records_of
from ntm_extract.errors import OptionError
from ntm_extract.reading.output import OUTPUT, read_documents
from ntm_extract.records import ANNOTATOR, AnyRecord, Document
from ntm_extract.writing import JsonlFile, write_jsonl
from ntm_extract.writing.replacing import whole_file

FORMS = ("label-studio", "brat", "web-annotation", "docbin")
Found = Iterable[tuple[Document, Iterable[AnyRecord]]]


class Decision(NamedTuple):
    """A line of ``decisions.jsonl``: ``change`` is kept, changed, added or removed."""

    doc_id: str
    id: str
    change: str
    who: str | None
    when: str | None


Decided = Iterable[tuple[AnyRecord | None, Decision | None]]  # what becomes of the records of a document
NOT_LOOKED_AT = "not looked at"


def form(name: str) -> ModuleType:
    """The module of a form; spaCy is loaded for its own only."""
    if name == "docbin":
        from ntm_extract.annotate import docbin

        return docbin
    forms = {"label-studio": label_studio, "brat": brat, "web-annotation": web_annotation}
    if name not in forms:
        raise OptionError(f"{name!r} is not an annotation format; take one of {', '.join(FORMS)}")
    return forms[name]


def export(folder: Path, to: str, found: Found) -> int:
    """Write documents and the form's files; returns how many records. Raises OptionError for a folder that holds
    anything.
    """
    write = form(to).write
    if folder.exists() and any(folder.iterdir()):
        raise OptionError(f"{folder}: is not empty, and may hold somebody's work; give a new folder")
    everything = [items_of(document, records) for document, records in found]
    folder.mkdir(parents=True, exist_ok=True)
    write(folder, everything)
    write_jsonl(folder / "documents.jsonl", (annotated.document for annotated in everything))
    return sum(len(annotated.items) for annotated in everything)


def import_(folder: Path, form_name: str, out: Path, base: Found = (), who: str | None = None) -> dict[str, int]:
    """Write ``documents.jsonl``, ``records.jsonl`` and ``decisions.jsonl`` of what was annotated; returns how many of
    each change.

    ``base``: what was exported; a record that differs from it gets the rule "annotator" and confidence 1.
    Raises OptionError where an annotation is no record, before anything is written.
    """
    documents = {document.doc_id: document for document in read_documents(folder, "annotate export")}
    before = {(record.doc_id, record.id): record for _, records in base for record in records}
    results = [(annotated, records_of(annotated)) for annotated in form(form_name).read(folder, documents)]
    decided = ((annotated.document, _decided(annotated, records, before, who)) for annotated, records in results)
    return write_decided(out, decided, ("kept", "changed", "added", "removed"))


def write_decided(out: Path, decided: Iterable[tuple[Document, Decided]], changes: Iterable[str]) -> dict[str, int]:
    """Write ``documents.jsonl``, ``records.jsonl`` (None: taken out) and ``decisions.jsonl`` (None: there is none); returns
    how many of each of the ``changes``.
    """
    counts = dict.fromkeys(changes, 0)
    out.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        documents, records = (stack.enter_context(JsonlFile.open(out / name)) for name in OUTPUT)
        log = stack.enter_context(whole_file(out / "decisions.jsonl"))
        for document, found in decided:
            documents.add(document)
            for record, decision in found:
                counts[decision.change if decision else NOT_LOOKED_AT] += 1
                if decision is not None:
                    log.write(json.dumps(decision._asdict(), ensure_ascii=False) + "\n")
                if record is not None:
                    records.add(record)
    return counts


def _decided(
    annotated: Annotated, records: Iterable[AnyRecord], before: dict[tuple[str, str], AnyRecord], who: str | None
) -> Decided:
    name, when, doc_id = who or annotated.who, annotated.when, annotated.document.doc_id
    seen = set()
    for record in records:
        old = before.get((doc_id, record.id))
        seen.add(record.id)
        change = "added" if old is None and before else "kept" if old is None or _same(old, record) else "changed"
        if change in ("changed", "added"):
            record = record.model_copy(update={"rule": ANNOTATOR, "confidence": 1.0})
        yield record, Decision(doc_id, record.id, change, name, when)
    for _, key in (pair for pair in before if pair[0] == doc_id and pair[1] not in seen):
        yield None, Decision(doc_id, key, "removed", name, when)


def _same(old: AnyRecord, new: AnyRecord) -> bool:
    return old.model_dump(exclude={"sentence"}) == new.model_dump(exclude={"sentence"})
