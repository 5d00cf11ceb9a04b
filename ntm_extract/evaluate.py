"""EVALUATE: scores of records against gold by type and slot, with span scores, error lists and bootstrap intervals.

Definitions: *detection* pairs a gold and a predicted record whose anchor slots agree (greedily, best slot agreement
first); *strict* requires every scored slot to agree; missing a gold record marked ``optional`` costs nothing. Text
slots are compared without case, spaces, punctuation and tone placement.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ntm_extract.errors import InputError
from ntm_extract.folding import TONES
from ntm_extract.reading.output import load
from ntm_extract.records import Document

Row = dict[str, Any]
GIVEN = ("doc_id", "title", "published", "text")  # of a gold document, to be read
Read = Callable[[Row], Any]


def as_given(row: Row) -> Document:
    """A gold document as extraction is to get it: without its scope, which must be found."""
    return Document(**{name: row[name] for name in GIVEN if row.get(name)})


@lru_cache(maxsize=50_000)
def _fold(value: str) -> str:
    """The form in which text slots are compared: words without punctuation, their tones last."""
    plain = re.sub(r"[^\w\u0300-\u036f]+", " ", unicodedata.normalize("NFD", value).lower()).strip()
    return " ".join(
        "".join(c for c in w if c not in TONES) + "".join(c for c in w if c in TONES) for w in plain.split()
    )


def _at(row: Row, path: str) -> Any:
    """The value at a dotted path of a row ("period.start"); None where a part of it is missing."""
    value: Any = row
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _text(path: str) -> Read:
    """A reader of a text slot, folded."""
    return lambda row: None if _at(row, path) is None else _fold(str(_at(row, path)))


def _number(path: str) -> Read:
    """A reader of a number, rounded to six places."""
    return lambda row: None if _at(row, path) is None else round(float(_at(row, path)), 6)


def _set(path: str) -> Read:
    """A reader of a list of texts, folded, in any order."""
    return lambda row: None if _at(row, path) is None else frozenset(_fold(str(v)) for v in _at(row, path))


def _titles(row: Row) -> Any:
    """The folded titles of the positions of a person."""
    return None if row.get("positions") is None else frozenset(_fold(p["title"]) for p in row["positions"])


def _title_places(row: Row) -> Any:
    """(folded title, unit code) of the positions with a place."""
    positions = row.get("positions")
    placed = frozenset((_fold(p["title"]), p["place"]) for p in positions or () if p.get("place"))
    return None if positions is None else placed


def _period(row: Row) -> Any:
    """The period as canonical JSON."""
    return json.dumps(row["period"], sort_keys=True) if row.get("period") else None


def touches(a: Row, b: Row) -> bool:
    """Whether two spans share a character."""
    return bool(min(a["end"], b["end"]) > max(a["start"], b["start"]))


def overlap(a: Row, b: Row) -> float:
    """Intersection over union of two spans, from 0 to 1."""
    union = max(a["end"], b["end"]) - min(a["start"], b["start"])
    return max(0, min(a["end"], b["end"]) - max(a["start"], b["start"])) / union if union else 0.0


def _same(path: str) -> Callable[[Row, Row], bool]:
    """An anchor: whether a text slot is the same in both rows."""
    return lambda g, p: _fold(str(g.get(path))) == _fold(str(p.get(path)))


@dataclass(frozen=True)
class Kind:
    """How a record type is scored. ``anchor``: whether a gold and a predicted record may be paired; ``slots``: by name,
    how the value is read from a row.
    """

    anchor: Callable[[Row, Row], bool]
    slots: dict[str, Read]
    soft: frozenset[str] = frozenset()  # reported, but no part of the strict score
    silent: frozenset[str] = frozenset()  # slots whose absence in the gold counts as a value
    phrases: dict[str, Read] = field(default_factory=dict)  # slots that hold words of the text: reported only


_FIGURE_SILENT = frozenset({"value_max", "modifier", "of", "percent", "change", "plan_percent", "condition", "named"})
KINDS: dict[str, Kind] = {
    "official": Kind(
        _same("name"),
        {"titles": _titles, "title_places": _title_places, "roles": _set("roles")},
        frozenset({"title_places"}),
    ),
    "meeting": Kind(
        lambda g, p: touches(g, p) or g.get("date") == p.get("date"),
        {"kind": _text("kind"), "date": _text("date"), "place": _text("place"), "period": _period},
        frozenset({"period"}),
        phrases={"organizer": _text("organizer")},
    ),
    "place": Kind(
        lambda g, p: overlap(g, p) >= 0.5 or (touches(g, p) and _same("name")(g, p)),
        {"level": _text("level"), "code": _text("code")},
    ),
    "criterion": Kind(
        lambda g, p: touches(g, p) and g.get("number") == p.get("number"),
        {"number": _number("number"), "set": _text("set")},
        frozenset({"set"}),
    ),
    "figure": Kind(
        lambda g, p: touches(g, p) and _number("value")(g) == _number("value")(p),
        {
            "value_max": _number("value_max"),
            "unit": _text("unit"),
            "indicator": _text("indicator"),
            "modifier": lambda row: row.get("modifier") or "exact",
            "of": _number("of"),
            "percent": _number("percent"),
            "status": _text("status"),
            "aspect": _text("aspect"),
            "scope": _text("scope"),
            "period_start": _text("period.start"),
            "period_end": _text("period.end"),
            "as_of": _text("as_of"),
            "change": _number("change.value"),
            "plan_percent": _number("plan_percent"),
            "condition": _number("condition.value"),
            "named": _set("named"),
        },
        frozenset({"as_of", "aspect", "indicator"}),
        _FIGURE_SILENT,
        {"measure": _text("measure")},
    ),
    "attainment": Kind(
        lambda g, p: _same("unit_name")(g, p) and g["standard"] == p["standard"],
        {"unit": _text("unit"), "status": _text("status"), "year": _number("year")},
        phrases={"authority": _text("authority")},
    ),
    "legal_reference": Kind(
        lambda g, p: touches(g, p) and _same("number")(g, p),
        {"kind": _text("kind"), "symbol": _text("symbol"), "date": _text("date"), "issuer": _text("issuer")},
        frozenset({"issuer", "date"}),
    ),
    "statement": Kind(
        lambda g, p: overlap(g, p) >= 0.5,
        {"kind": _text("kind"), "speaker": _text("speaker")},
        phrases={"addressee": _text("addressee")},
    ),
}


@dataclass
class Tally:
    """Counts of one type, additive over documents."""

    gold: int = 0
    pred: int = 0
    found: int = 0
    strict: int = 0
    exact: int = 0  # predicted spans equal to their gold span
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Add the counts of another tally to this one."""
        for name in ("gold", "pred", "found", "strict", "exact"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.right.update(other.right)
        self.asked.update(other.asked)


def prf(hits: float, gold: int, pred: int) -> tuple[float, float, float]:
    """Precision, recall and F1; all are 1 where there is neither gold nor prediction."""
    precision = hits / pred if pred else float(not gold)
    recall = hits / gold if gold else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def pairs(kind: Kind, golds: Sequence[Row], preds: Sequence[Row]) -> list[tuple[Row, Row]]:
    """One-to-one pairs of gold and predicted rows, chosen greedily: best slot agreement first, then overlap."""
    options = []
    for i, gold in enumerate(golds):
        for j, pred in enumerate(preds):
            if kind.anchor(gold, pred):
                agreed = sum(_agree(kind, slot, read(gold), read(pred)) is True for slot, read in kind.slots.items())
                options.append((-(agreed + overlap(gold, pred)), i, j))
    used_gold: set[int] = set()
    used_pred: set[int] = set()
    out = []
    for _, i, j in sorted(options):
        if i not in used_gold and j not in used_pred:
            used_gold.add(i)
            used_pred.add(j)
            out.append((golds[i], preds[j]))
    return out


def of_type(found: dict[str, list[Row]], key: str, name: str) -> list[Row]:
    """The records of one type of one document."""
    return [row for row in found.get(key, ()) if row["type"] == name]


def _agree(kind: Kind, slot: str, gold: Any, pred: Any) -> bool | None:
    """Whether two values of a slot are equal; None where the gold leaves it open."""
    return None if gold is None and slot not in kind.silent else bool(gold == pred)


def _document(
    name: str, kind: Kind, key: str, golds: list[Row], preds: list[Row], errors: list[tuple[str, str, str, str]]
) -> Tally:
    """The counts of one type in the document ``key``; differences are added to ``errors``."""
    matched = pairs(kind, golds, preds)
    hit_gold, hit_pred = {id(g) for g, _ in matched}, {id(p) for _, p in matched}
    missed = [g for g in golds if id(g) not in hit_gold]
    tally = Tally(gold=len(golds) - sum(bool(g.get("optional")) for g in missed), pred=len(preds), found=len(matched))
    for gold, pred in matched:
        wrong = False
        tally.exact += (gold["start"], gold["end"]) == (pred["start"], pred["end"])
        for slot, read in kind.slots.items():
            verdict = _agree(kind, slot, read(gold), read(pred))
            if verdict is None:
                continue
            tally.asked[slot] += 1
            tally.right[slot] += verdict
            if not verdict:
                what = f"{slot}: gold {_ordered(read(gold))!r}, found {_ordered(read(pred))!r}"
                errors.append((key, name, what, str(gold.get("quote"))))
                wrong |= slot not in kind.soft
        tally.strict += not wrong
        for slot, read in kind.phrases.items():
            if read(gold) is not None:
                tally.asked[slot] += 1
                tally.right[slot] += read(gold) == read(pred)
    errors += [(key, name, "missed", str(g.get("quote") or g.get("name"))) for g in missed if not g.get("optional")]
    errors += [(key, name, "spurious", str(p.get("quote") or p.get("name"))) for p in preds if id(p) not in hit_pred]
    return tally


def _ordered(value: Any) -> Any:
    """A set as a sorted list, any other value as it is."""
    return sorted(value, key=str) if isinstance(value, frozenset) else value


def right(name: str, golds: list[Row], preds: list[Row]) -> set[int]:
    """``id()`` of each predicted row of one type and document that is paired and agrees in every slot but the soft
    ones.
    """
    kind = KINDS[name]
    good = set()
    for gold, pred in pairs(kind, golds, preds):
        if all(
            _agree(kind, slot, read(gold), read(pred)) is not False
            for slot, read in kind.slots.items()
            if slot not in kind.soft
        ):
            good.add(id(pred))
    return good


def evaluate(gold_path: Path, pred_path: Path, bootstrap: int = 0, seed: int = 2017) -> Row:
    """Scores of ``pred_path`` against ``gold_path``. ``bootstrap``: number of resamplings of the documents for 95 %
    intervals of F1. Raises InputError where the gold is empty.
    """
    gold_docs, gold = load(gold_path)
    pred_docs, pred = load(pred_path, {*gold_docs, *gold})
    keys = sorted(set(gold_docs) | set(gold))
    if not keys:
        raise InputError(f"{gold_path}: holds no document and no record; there is nothing to score against")
    errors: list[tuple[str, str, str, str]] = []
    tallies = {
        name: [_document(name, kind, key, of_type(gold, key, name), of_type(pred, key, name), errors) for key in keys]
        for name, kind in KINDS.items()
    }
    types = {name: _scores(KINDS[name], _sum(rows)) for name, rows in tallies.items()}
    order = list(range(len(keys)))
    summary = _integrity(keys, gold_docs, pred_docs, pred) | _micro(tallies, order)
    if bootstrap:
        draw = random.Random(seed)
        samples = [_micro(tallies, draw.choices(order, k=len(order))) for _ in range(bootstrap)]
        summary |= {f"{name}_interval": _middle([sample[name] for sample in samples]) for name in samples[0]}
    return {"summary": summary, "types": types, "errors": errors}


def _integrity(
    keys: Sequence[str], gold_docs: dict[str, Row], pred_docs: dict[str, Row], pred: dict[str, list[Row]]
) -> Row:
    """Counts of missing documents, of texts that differ between the two sides, and of predicted offsets that are wrong."""
    texts = {k: pred_docs[k]["text"] for k in keys if "text" in pred_docs.get(k, {})}
    return {
        "documents": len(keys),
        "documents_missing": sum(k not in pred_docs and k not in pred for k in keys),
        "texts_that_differ": sum(
            unicodedata.normalize("NFC", gold_docs[k]["text"]) != text
            for k, text in texts.items()
            if "text" in gold_docs.get(k, {})
        ),
        "broken_offsets": sum(
            text[row["start"] : row["end"]] != row.get("quote") for k, text in texts.items() for row in pred.get(k, ())
        ),
    }


def _middle(values: list[float]) -> list[float]:
    """Lower and upper bound of the middle 95 % of the values."""
    ordered, size = sorted(values), len(values)
    return [ordered[int(0.025 * size)], ordered[min(size - 1, int(0.975 * size))]]


def _sum(rows: Sequence[Tally]) -> Tally:
    """The sum of tallies."""
    total = Tally()
    for row in rows:
        total.add(row)
    return total


def _scores(kind: Kind, tally: Tally) -> Row:
    """The scores of one type from its counts."""
    return {
        "gold": tally.gold,
        "pred": tally.pred,
        "detect": prf(tally.found, tally.gold, tally.pred),
        "strict": prf(tally.strict, tally.gold, tally.pred),
        "span": prf(tally.exact, tally.gold, tally.pred),
        "slots": {s: [tally.right[s], tally.asked[s]] for s in (*kind.slots, *kind.phrases) if tally.asked[s]},
        "n": [tally.found, tally.strict],
    }


def _micro(tallies: dict[str, list[Tally]], order: Sequence[int]) -> Row:
    """Micro-averaged F1 over the types with gold, for the documents at the indices of ``order``."""
    sums = [s for rows in tallies.values() if (s := _sum([rows[i] for i in order])).gold]
    gold, pred = sum(s.gold for s in sums), sum(s.pred for s in sums)
    return {
        "micro_detect_f1": prf(sum(s.found for s in sums), gold, pred)[2],
        "micro_strict_f1": prf(sum(s.strict for s in sums), gold, pred)[2],
    }


def table(result: Row) -> str:
    """The scores as a table for a terminal."""
    lines = [
        f"{'type':16}{'gold':>6}{'pred':>6}   {'detect P':>8}{'R':>7}{'F1':>7}{'span F1':>9}{'strict F1':>11}   slots"
    ]
    for name, row in result["types"].items():
        if row["gold"] or row["pred"]:
            p, r, f = row["detect"]
            slots = "  ".join(f"{s} {a / b:.2f}" for s, (a, b) in row["slots"].items())
            lines.append(
                f"{name:16}{row['gold']:6}{row['pred']:6}   {p:8.3f}{r:7.3f}{f:7.3f}{row['span'][2]:9.3f}{row['strict'][2]:11.3f}   {slots}"
            )
    for name, value in result["summary"].items():
        values = value if isinstance(value, list) else [value]  # an interval has two
        lines.append(f"{name}: " + " .. ".join(f"{v:.4f}" if isinstance(v, float) else str(v) for v in values))
    return "\n".join(lines)
