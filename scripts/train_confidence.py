#!/usr/bin/env python3
"""Train ``models/confidence.json``: counts from ``corpora/dev``, and two numbers per type from ``corpora/test``; write its card.

usage: train_confidence.py [--check]      (--check: fail when the files are stale, write nothing)

The same corpora and rules give the same bytes. Rules are written from dev and do better there than elsewhere, so how sure they may be is told by
test: a slope and a shift of the log-odds per type. What the card measures is cross-fitted: an article's records are weighed by numbers that come
from the other articles alone. Expected calibration error: records sorted into ten bins of confidence, the mean distance between
a bin's confidence and its share of wholly right records, weighted by size.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.confidence import AS_SEEN, Confidence, log_odds, moved  # noqa: E402
from ntm_extract.evaluate import KINDS, Row, load, right  # noqa: E402
from ntm_extract.pipeline import Extractor  # noqa: E402
from ntm_extract.records import Document, dump  # noqa: E402

BINS = 10
FOLDS = 5
RIDGE = 2.0  # how firmly slope and shift are held to 1 and 0 where records are few
DRAWS = 200  # of right and wrong by the stated confidence: the error that chance alone leaves
GIVEN = ("doc_id", "title", "published", "text")


def verdicts(extractor: Extractor, split: str) -> Iterator[tuple[Row, bool]]:
    """Every record found on a split, and whether it is wholly right."""
    documents, gold = load(ROOT / "corpora" / split)
    for name, row in documents.items():
        found = [dump(r) for r in extractor.extract(Document(**{k: row[k] for k in GIVEN if row.get(k)})).records]
        for kind in KINDS:
            own = [r for r in found if r["type"] == kind]
            good = right(kind, [g for g in gold.get(name, ()) if g["type"] == kind], own)
            yield from ((r, id(r) in good) for r in own)


def table(found: list[tuple[Row, bool]]) -> Row:
    """Counts of right records by type, rule and raw certainty."""
    cells: dict[str, dict[str, dict[float, list[int]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(lambda: [0, 0])))
    for row, good in found:
        cell = cells[row["type"]][row["rule"]][row["confidence"]]
        cell[0] += 1
        cell[1] += good
    types = {}
    for kind, rules in sorted(cells.items()):
        seen = sum(c[0] for rule in rules.values() for c in rule.values())
        good = sum(c[1] for rule in rules.values() for c in rule.values())
        types[kind] = {"base": round(good / seen, 4), "rules": {r: [[raw, *c] for raw, c in sorted(cs.items())] for r, cs in sorted(rules.items())}}
    return {"types": types}


def error(pairs: list[tuple[float, bool]]) -> float:
    """Expected calibration error."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for value, good in pairs:
        bins[min(int(value * BINS), BINS - 1)].append((value, good))
    return sum(abs(sum(v for v, _ in b) - sum(g for _, g in b)) for b in bins.values()) / len(pairs) if pairs else 0.0


def platt(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    """(slope, shift) of the log-odds under which the shares of right records are likeliest: ridge-penalised Newton steps."""
    slope, shift = AS_SEEN
    points = [(log_odds(share), good) for share, good in pairs]
    for _ in range(50):
        d_slope, d_shift, ss, st, tt = RIDGE * (slope - 1), RIDGE * shift, RIDGE, 0.0, RIDGE
        for x, good in points:
            q = 1 / (1 + math.exp(-(slope * x + shift)))
            w = q * (1 - q)
            d_slope, d_shift, ss, st, tt = d_slope + (q - good) * x, d_shift + q - good, ss + w * x * x, st + w * x, tt + w
        slope, shift = slope - (d_slope * tt - d_shift * st) / (ss * tt - st * st), shift - (d_shift * ss - d_slope * st) / (ss * tt - st * st)
    return round(slope, 3), round(shift, 3)


def fold(row: Row) -> int:
    """The fold of a record's article."""
    return hashlib.sha256(row["doc_id"].encode()).digest()[0] % FOLDS


def crossfitted(pairs: list[tuple[float, bool, int]]) -> list[tuple[float, bool]]:
    """Confidence of every record by a slope and a shift that come from the other folds."""
    fits = [platt([(share, good) for share, good, at in pairs if at != held]) for held in range(FOLDS)]
    return [(moved(share, *fits[at]), good) for share, good, at in pairs]


def by_chance(values: list[float]) -> float:
    """The calibration error to be expected of so many records if every confidence were exactly right."""
    rng = random.Random(2017)
    return sum(error([(value, rng.random() < value) for value in values]) for _ in range(DRAWS)) / DRAWS


def line(kind: str, raw: list[tuple[float, bool]], counted: list[tuple[float, bool]], fitted: list[tuple[float, bool]]) -> str:
    """One row of the card."""
    right_share = sum(g for _, g in raw) / len(raw)
    chance = by_chance([value for value, _ in fitted])
    return f"| {kind} | {len(raw)} | {right_share:.2f} | {error(raw):.3f} | {error(counted):.3f} | {error(fitted):.3f} | {chance:.3f} |"


def card(raw: list[tuple[Row, bool]], counts: Confidence, digest: str, seen: int) -> str:
    """The model's card."""
    lines = [
        "# confidence.json", "",
        "How often records of a rule were wholly right on articles with gold: what `confidence` means. Plain counts, and two numbers per type.", "",
        f"- data: counts from `corpora/dev`, {seen} records; slope and shift of the log-odds from `corpora/test`, {len(raw)} records", "- made by: `make models`", f"- sha256: `{digest}`", "",
        "Expected calibration error on `corpora/test`: with the certainty that the rule itself states; with the counts from dev; with slope and shift, each",
        f"article weighed by numbers from the others ({FOLDS} folds); and what chance alone would leave of so many records were every confidence exact:", "",
        "| type | records | right | rule's own | counts | with slope and shift | chance |", "| --- | --- | --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    weighed: list[tuple[float, bool]] = []
    rows = []
    for kind in KINDS:
        own = [(r, g) for r, g in raw if kind == r["type"]]
        if own:
            counted = [(counts.of(kind, r["rule"], r["confidence"]), g, fold(r)) for r, g in own]
            fitted = crossfitted(counted)
            weighed += fitted
            rows.append(line(kind, [(r["confidence"], g) for r, g in own], [(c, g) for c, g, _ in counted], fitted))
    lines.append(line("all", [(r["confidence"], g) for r, g in raw], [(counts.of(r["type"], r["rule"], r["confidence"]), g) for r, g in raw], weighed))
    lines += rows
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    plain = Extractor(calibrated=False)
    dev, test = list(verdicts(plain, "dev")), list(verdicts(plain, "test"))
    made = table(dev)
    counts = Confidence(made["types"])
    for kind, row in made["types"].items():
        row["unseen"] = platt([(counts.of(kind, r["rule"], r["confidence"]), g) for r, g in test if r["type"] == kind])
    data = json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    text = card(test, counts, hashlib.sha256(data.encode()).hexdigest(), len(dev))
    stale = False
    for path, content in ((ROOT / "models" / "confidence.json", data), (ROOT / "models" / "confidence.md", text)):
        if options.check:
            stale |= not path.exists() or path.read_text("utf-8") != content
        else:
            path.write_text(content, "utf-8")
    print(text)
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
