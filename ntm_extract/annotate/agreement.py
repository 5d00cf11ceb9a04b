"""How far two annotations of the same documents agree: F1 of spans, kappa of slots, and every conflict by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ntm_extract.errors import InputError
from ntm_extract.evaluate import KINDS, Kind, Row, of_type, pairs, prf
from ntm_extract.reading.output import load


class Conflict(NamedTuple):
    """``slot`` is "record" where only one of the two has the record at all."""

    doc_id: str
    type: str
    quote: str
    slot: str
    a: str
    b: str


class TypeAgreement(NamedTuple):
    """``span_f1``: same offsets; ``found_f1``: records that can be paired; ``kappa``: slot -> (Cohen's kappa or None,
    pairs it is over).
    """

    a: int
    b: int
    span_f1: float
    found_f1: float
    kappa: dict[str, tuple[float | None, int]]


def kappa(pairs_: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa of two annotators' values; None where both always say the same one thing, and chance explains it
    all.

    >>> kappa([("a", "a"), ("a", "a"), ("b", "b"), ("b", "a")])
    0.5
    """
    total = len(pairs_)
    seen = sum(a == b for a, b in pairs_) / total if total else 0.0
    first, second = Counter(a for a, _ in pairs_), Counter(b for _, b in pairs_)
    chance = sum(first[value] * second[value] for value in first) / total**2 if total else 1.0
    return None if chance == 1 else (seen - chance) / (1 - chance)


def agree(a: Path, b: Path) -> tuple[dict[str, TypeAgreement], list[Conflict]]:
    """Agreement by record type, over the documents that both folders have. Raises InputError where they share none."""
    docs_a, found_a = load(a)
    docs_b, found_b = load(b, {*docs_a, *found_a})
    shared = sorted(set(docs_a) & set(docs_b))
    if not shared:
        raise InputError(f"{a}, {b}: have no document in common; agreement needs the same documents annotated twice")
    conflicts: list[Conflict] = []
    result = {}
    for name, kind in KINDS.items():
        both = [_Pairing(kind, doc, *(of_type(found, doc, name) for found in (found_a, found_b))) for doc in shared]
        conflicts += (Conflict(one.doc, name, *told) for one in both for told in one.conflicts())
        if any(one.a or one.b for one in both):
            result[name] = _agreement(kind, both)
    return result, conflicts


class _Pairing:
    """The records of one type that two people have in one document, and which of them are the same."""

    def __init__(self, kind: Kind, doc: str, a: list[Row], b: list[Row]) -> None:
        self.kind, self.doc, self.a, self.b = kind, doc, a, b
        self.matched = pairs(kind, a, b)

    @property
    def same(self) -> int:
        """How many have the very same span."""
        a, b = (Counter((row["start"], row["end"]) for row in rows) for rows in (self.a, self.b))
        return (a & b).total()

    def values(self, slot: str) -> list[tuple[Hashable, Hashable]]:
        """What both say in a slot, for each pair."""
        read = self.kind.slots[slot]
        return [(read(one), read(other)) for one, other in self.matched]

    def conflicts(self) -> Iterator[tuple[str, str, str, str]]:
        """(words, slot, what one says, what the other does), pairs first, then the records that only one has."""
        for one, other in self.matched:
            for slot, read in self.kind.slots.items():
                if (a := read(one)) != (b := read(other)):
                    yield _words(one), slot, _told(a), _told(b)
        paired = {id(row) for pair in self.matched for row in pair}
        for rows, answers in ((self.a, ("yes", "no")), (self.b, ("no", "yes"))):
            yield from ((_words(row), "record", *answers) for row in rows if id(row) not in paired)


def _agreement(kind: Kind, both: list[_Pairing]) -> TypeAgreement:
    """The figures of one type over all documents; no kappa for a slot that nobody fills."""
    a, b = sum(len(one.a) for one in both), sum(len(one.b) for one in both)
    said = {slot: [values for one in both for values in one.values(slot)] for slot in kind.slots}
    kappas = {
        slot: (kappa(values), len(values))
        for slot, values in said.items()
        if any(value is not None for pair in values for value in pair)
    }
    span, found = (
        prf(hits, a, b)[2] for hits in (sum(one.same for one in both), sum(len(one.matched) for one in both))
    )
    return TypeAgreement(a, b, span, found, kappas)


def _words(row: Row) -> str:
    return str(row.get("quote") or row.get("name") or "")[:60]


def _told(value: Any) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(map(str, value)))
    return "-" if value is None else str(value)


def report(result: dict[str, TypeAgreement], conflicts: list[Conflict], limit: int) -> str:
    """The table and the first ``limit`` conflicts for a terminal."""
    lines = [f"{'type':16}{'A':>6}{'B':>6}{'span F1':>9}{'found F1':>10}   kappa per slot"]
    for name, row in result.items():
        slots = "  ".join(
            f"{slot} {'-' if value is None else f'{value:.2f}'}" for slot, (value, _) in row.kappa.items()
        )
        lines.append(f"{name:16}{row.a:6}{row.b:6}{row.span_f1:9.3f}{row.found_f1:10.3f}   {slots}".rstrip())
    lines.append(f"{len(conflicts)} conflicts")
    lines += [f"  {c.doc_id}  {c.type}  {c.quote!r}  {c.slot}: A {c.a} / B {c.b}" for c in conflicts[:limit]]
    return "\n".join(lines)
