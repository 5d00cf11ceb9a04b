"""REVIEW: the least certain records, one after the other; every decision a line of ``review.jsonl``, undone by another
line, never erased.
"""

from __future__ import annotations

import heapq
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from ntm_extract.annotate.exchange import NOT_LOOKED_AT, Decided, Decision, Found, write_decided
from ntm_extract.annotate.slots import slots
from ntm_extract.errors import OptionError
from ntm_extract.records import ANNOTATOR, RECORD, AnyRecord, Document, dump, first_fault

LOG = "review.jsonl"
VERDICTS = ("yes", "no", "edit")
Key = tuple[str, str]  # doc_id, id


class Verdict(NamedTuple):
    """One decision. ``slots``: all slots of the record after an edit, else null."""

    doc_id: str
    id: str
    verdict: str
    slots: dict[str, Any] | None
    who: str
    when: str


def history(log: Path) -> list[Verdict]:
    """The decisions that stand, oldest first: each "undo" takes back the last one before it. Raises OptionError for a
    line that is not a decision.
    """
    standing: list[Verdict] = []
    for number, line in enumerate(log.read_text("utf-8").split("\n") if log.exists() else (), 1):
        if not line.strip():
            continue
        try:
            found = Verdict(**json.loads(line))
        except (ValueError, TypeError) as fault:
            raise OptionError(f"{log}:{number}: is not a decision ({fault}); mend or remove this line") from None
        if found.verdict != "undo":
            standing.append(found)
        elif standing:
            standing.pop()
    return standing


def edited(record: AnyRecord, written: dict[str, str]) -> AnyRecord:
    """The record with slots as a person wrote them (see `Slot.write`; an empty one is taken out). Raises OptionError
    for what is no record.
    """
    known = slots(record.type)
    if unknown := sorted(set(written) - set(known)):
        raise OptionError(f"{record.type} has no slot {unknown[0]!r}")
    row = {name: value for name, value in dump(record).items() if name not in written}
    for name, value in written.items():
        if value.strip():
            slot = known[name]
            row[name] = [part.strip() for part in value.split(",")] if slot.several else slot.read(value.strip())
    try:
        return RECORD.validate_python(row).model_copy(update={"rule": ANNOTATOR, "confidence": 1.0})
    except ValidationError as fault:
        raise OptionError(str(first_fault(fault, of_record=True))) from None


@dataclass(frozen=True)
class Entry:
    """A record to look at, with its article."""

    document: Document
    record: AnyRecord

    @property
    def key(self) -> Key:
        """What decisions name it by."""
        return self.document.doc_id, self.record.id


class Review:
    """The ``limit`` least certain records of a folder and what has been decided of them."""

    def __init__(self, found: Found, log: Path, who: str, limit: int = 500) -> None:
        pairs = (Entry(document, record) for document, records in found for record in records)
        self.entries = heapq.nsmallest(limit, pairs, key=lambda entry: entry.record.confidence)
        self._by_key = {entry.key: entry for entry in self.entries}
        self._log, self._who = log, who
        self._standing = history(log)

    @property
    def decided(self) -> dict[Key, Verdict]:
        """The last decision about each record."""
        return {(v.doc_id, v.id): v for v in self._standing}

    def next(self) -> Entry | None:
        """The least certain record without a decision."""
        decided = self.decided
        return next((entry for entry in self.entries if entry.key not in decided), None)

    def decide(self, key: Key, verdict: str, written: dict[str, str] | None = None) -> None:
        """Write a decision down. Raises OptionError for a record that is not there, and for an edit that makes no
        record.
        """
        if key not in self._by_key or verdict not in VERDICTS:
            raise OptionError(f"{verdict!r} of {key}: is not a decision about a record under review")
        values = None
        if verdict == "edit":
            row = dump(edited(self._by_key[key].record, written or {}))
            values = {name: row[name] for name in slots(row["type"]) if name in row}
        self._standing.append(self._write(Verdict(*key, verdict, values, self._who, _now())))

    def undo(self) -> Verdict | None:
        """Take the last standing decision back; returns it, or None where there is none."""
        if not self._standing:
            return None
        last = self._standing.pop()
        self._write(Verdict(last.doc_id, last.id, "undo", None, self._who, _now()))
        return last

    def _write(self, verdict: Verdict) -> Verdict:
        with self._log.open("a", encoding="utf-8") as file:
            file.write(json.dumps(verdict._asdict(), ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        return verdict


def apply(found: Found, log: Path, out: Path) -> dict[str, int]:
    """Write ``documents.jsonl``, ``records.jsonl`` and ``decisions.jsonl`` with all decisions carried out; returns how
    many of each change.

    "yes" makes a record certain, "no" takes it out, "edit" replaces its slots; what was not looked at stays as it is.
    """
    verdicts = {(v.doc_id, v.id): v for v in history(log)}
    decided = ((document, _applied(document, records, verdicts)) for document, records in found)
    return write_decided(out, decided, ("kept", "changed", "removed", NOT_LOOKED_AT))


def _applied(document: Document, records: Iterable[AnyRecord], verdicts: dict[Key, Verdict]) -> Decided:
    for record in records:
        verdict = verdicts.get((document.doc_id, record.id))
        if verdict is None:
            yield record, None
            continue
        change = {"yes": "kept", "no": "removed", "edit": "changed"}[verdict.verdict]
        decision = Decision(document.doc_id, record.id, change, verdict.who, verdict.when)
        if verdict.verdict == "edit":
            row = {name: value for name, value in dump(record).items() if name not in slots(record.type)}
            yield RECORD.validate_python(row | (verdict.slots or {}) | {"rule": ANNOTATOR, "confidence": 1.0}), decision
        else:
            yield None if verdict.verdict == "no" else record.model_copy(update={"confidence": 1.0}), decision


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
