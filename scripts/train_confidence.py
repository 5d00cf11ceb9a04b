#!/usr/bin/env python3
"""Train ``models/confidence.json`` from ``corpora/dev`` and measure it on ``corpora/test``, which it never sees; write its card.

usage: train_confidence.py [--check]      (--check: fail when the files are stale, write nothing)

The same corpora and rules give the same bytes. Expected calibration error: records sorted into ten bins of confidence, the mean distance between
a bin's confidence and its share of wholly right records, weighted by size.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.confidence import Confidence  # noqa: E402
from ntm_extract.evaluate import KINDS, Row, load, right  # noqa: E402
from ntm_extract.pipeline import Extractor  # noqa: E402
from ntm_extract.records import Document, dump  # noqa: E402

BINS = 10
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


def card(raw: list[tuple[Row, bool]], trained: Confidence, digest: str, seen: int) -> str:
    """The model's card."""
    lines = [
        "# confidence.json", "",
        "How often records of a rule were wholly right on articles with gold: what `confidence` means. Plain counts, no weights.", "",
        f"- data: `corpora/dev`, {seen} records; measured on `corpora/test`, {len(raw)} records it never saw", "- made by: `make models`", f"- sha256: `{digest}`", "",
        "Expected calibration error on `corpora/test`, with the certainty that the rule itself states and with this table:", "",
        "| type | records | right | without | with |", "| --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    for kind in ["all", *KINDS]:
        own = [(r, g) for r, g in raw if kind in ("all", r["type"])]
        if own:
            before = error([(r["confidence"], g) for r, g in own])
            after = error([(trained.of(r["type"], r["rule"], r["confidence"]), g) for r, g in own])
            lines.append(f"| {kind} | {len(own)} | {sum(g for _, g in own) / len(own):.2f} | {before:.3f} | {after:.3f} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    plain = Extractor(calibrated=False)
    dev, test = list(verdicts(plain, "dev")), list(verdicts(plain, "test"))
    made = table(dev)
    data = json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    text = card(test, Confidence(made["types"]), hashlib.sha256(data.encode()).hexdigest(), len(dev))
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
