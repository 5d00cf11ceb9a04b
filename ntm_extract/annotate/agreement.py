"""How far two annotations of the same documents agree: F1 of spans, kappa of slots, and every conflict by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ntm_extract.errors import InputError
from ntm_extract.evaluate import KINDS, Row, load, pairs, prf


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
    docs_b, found_b = load(b)
    shared = sorted(set(docs_a) & set(docs_b))
    if not shared:
        raise InputError(f"{a}, {b}: have no document in common; agreement needs the same documents annotated twice")
    conflicts: list[Conflict] = []
    result = {}
    for name, kind in KINDS.items():
        said: dict[str, list[tuple[Hashable, Hashable]]] = {slot: [] for slot in kind.slots}
        size = Counter[str]()
        for doc in shared:
            rows_a, rows_b = ([r for r in found.get(doc, ()) if r["type"] == name] for found in (found_a, found_b))
            matched = pairs(kind, rows_a, rows_b)
            spans_a, spans_b = (Counter((r["start"], r["end"]) for r in rows) for rows in (rows_a, rows_b))
            size.update(a=len(rows_a), b=len(rows_b), found=len(matched), same=(spans_a & spans_b).total())
            for one, other in matched:
                for slot, read in kind.slots.items():
                    values = read(one), read(other)
                    said[slot].append(values)
                    if values[0] != values[1]:
                        conflicts.append(Conflict(doc, name, _words(one), slot, _told(values[0]), _told(values[1])))
            paired = {id(row) for pair in matched for row in pair}
            conflicts += [
                Conflict(doc, name, _words(row), "record", "yes", "no") for row in rows_a if id(row) not in paired
            ]
            conflicts += [
                Conflict(doc, name, _words(row), "record", "no", "yes") for row in rows_b if id(row) not in paired
            ]
        if size["a"] or size["b"]:
            kappas = {
                slot: (kappa(values), len(values))
                for slot, values in said.items()
                if any(v is not None for pair in values for v in pair)
            }
            span, found = (prf(size[key], size["a"], size["b"])[2] for key in ("same", "found"))
            result[name] = TypeAgreement(size["a"], size["b"], span, found, kappas)
    return result, conflicts


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
