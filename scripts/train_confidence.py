#!/usr/bin/env python3
"""Train ``models/confidence.json`` from the articles with gold, and write its card.

usage: train_confidence.py [--check]      (--check: fail when the files are stale, write nothing)

One ridge-penalised logistic regression a record type: is the record wholly right, given the signs it shows
(``ntm_extract.confidence.signs``)? It learns from both splits, for they are few. Rules are written from dev and do
better there than elsewhere, so dev's records bear one more sign, ``SEEN``, which takes up that difference and is then
thrown away. What the card measures is cross-fitted: an article of test is weighed by numbers that come from the other
articles alone. The same corpora and rules give the same bytes.

Expected calibration error: records sorted into ten bins of confidence, the mean distance between a bin's confidence and
its share of wholly right records, weighted by size.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.confidence import Confidence, signs  # noqa: E402
from ntm_extract.evaluate import KINDS, as_given, right  # noqa: E402
from ntm_extract.pipeline import Extractor  # noqa: E402
from ntm_extract.reading.output import load  # noqa: E402
from ntm_extract.records import AnyRecord, dump  # noqa: E402

BINS = 10
# of 10, 20, 30, 100: all leave about the error of chance; more of it orders figures and officials less well
RIDGE = 20.0
RIDGE_FREE = 0.3  # of the two signs that tell the share of a type and of a split, which nothing should hold to one half
SEEN = "seen"  # borne by the records of dev
DRAWS = 200  # of right and wrong by the stated confidence: the error that chance alone leaves
STEPS = 30  # of Newton's method; it stands still after ten

Weights = dict[str, float]


class Verdict(NamedTuple):
    """A record found in an article with gold, and whether it is wholly right."""

    record: AnyRecord
    right: bool
    signs: tuple[str, ...]

    @property
    def article(self) -> str:
        return self.record.doc_id


def verdicts(extractor: Extractor, split: str) -> Iterator[Verdict]:
    """Every record found on a split."""
    documents, gold = load(ROOT / "corpora" / split)
    for name, row in documents.items():
        found = extractor.extract(as_given(row)).records
        for kind in KINDS:
            own = [(r, dump(r)) for r in found if r.type == kind]
            good = right(kind, [g for g in gold.get(name, ()) if g["type"] == kind], [row for _, row in own])
            yield from (Verdict(r, id(row) in good, (*signs(r), *([SEEN] if split == "dev" else ()))) for r, row in own)


def fit(cases: Sequence[Verdict]) -> Weights:
    """The weights under which the verdicts are likeliest: ridge-penalised logistic regression by Newton's method."""
    names = sorted({sign for case in cases for sign in case.signs})
    column = {name: at for at, name in enumerate(names)}
    shown = np.zeros((len(cases), len(names)))
    for at, case in enumerate(cases):
        shown[at, [column[sign] for sign in case.signs]] = 1
    good = np.array([case.right for case in cases], float)
    ridge = np.array([RIDGE_FREE if name in ("", SEEN) else RIDGE for name in names])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-(shown @ weights)))
        slope = shown.T @ (share - good) + ridge * weights
        weights -= np.linalg.solve((shown * (share * (1 - share))[:, None]).T @ shown + np.diag(ridge), slope)
    return {
        name: rounded
        for name, weight in zip(names, weights, strict=True)
        if name != SEEN and (rounded := round(float(weight), 3))
    }


def error(pairs: list[tuple[float, bool]]) -> float:
    """Expected calibration error."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for value, good in pairs:
        bins[min(int(value * BINS), BINS - 1)].append((value, good))
    return sum(abs(sum(v for v, _ in b) - sum(g for _, g in b)) for b in bins.values()) / len(pairs) if pairs else 0.0


def ranked(pairs: list[tuple[float, bool]]) -> float:
    """How often a right record is held surer than a wrong one (area under the ROC curve; 0.5 is a coin)."""
    good, bad = ([value for value, is_right in pairs if is_right is wanted] for wanted in (True, False))
    if not good or not bad:
        return math.nan
    return sum((g > b) + 0.5 * (g == b) for g in good for b in bad) / (len(good) * len(bad))


def crossfitted(kind: str, dev: list[Verdict], test: list[Verdict]) -> list[tuple[float, bool]]:
    """Confidence of every record of test by weights that come from dev and the other articles of test."""
    found = []
    for held in sorted({case.article for case in test}):
        model = Confidence({kind: fit([*dev, *(case for case in test if case.article != held)])})
        found += [(model.of(case.record), case.right) for case in test if case.article == held]
    return found


def by_chance(values: list[float]) -> float:
    """The calibration error to be expected of so many records if every confidence were exactly right."""
    rng = random.Random(2017)
    return sum(error([(value, rng.random() < value) for value in values]) for _ in range(DRAWS)) / DRAWS


def line(kind: str, raw: list[tuple[float, bool]], fitted: list[tuple[float, bool]]) -> str:
    """One row of the card."""
    share = sum(good for _, good in raw) / len(raw)
    figures = (error(raw), ranked(raw), error(fitted), ranked(fitted), by_chance([value for value, _ in fitted]))
    cells = " | ".join(f"{figure:.3f}" for figure in figures).replace("nan", "")
    return f"| {kind} | {len(raw)} | {share:.2f} | {cells} |"


def card(dev: list[Verdict], test: list[Verdict], digest: str) -> str:
    """The model's card."""
    lines = [
        "# confidence.json",
        "",
        "How likely a record is to be wholly right: what `confidence` means. One weight for each sign that a record shows (`ntm_extract/confidence.py`).",
        "",
        f"- data: `corpora/dev`, {len(dev)} records, and `corpora/test`, {len(test)} records, each with its verdict by the gold",
        "- made by: `make models`",
        f"- sha256: `{digest}`",
        "",
        "Measured on `corpora/test`, an article's records weighed by numbers from the other articles alone.",
        "*error*: expected calibration error; *order*: how often a right record is held surer than a wrong one (0.5 is a coin). *chance*: the error that",
        "so many records would show were every confidence exact:",
        "",
        "| type | records | right | error of the rule's own certainty | its order | error with weights | order | chance |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    all_raw: list[tuple[float, bool]] = []
    all_fitted: list[tuple[float, bool]] = []
    rows = []
    for kind in KINDS:
        own = [case for case in test if case.record.type == kind]
        if own:
            raw = [(case.record.confidence, case.right) for case in own]
            fitted = crossfitted(kind, [case for case in dev if case.record.type == kind], own)
            rows.append(line(kind, raw, fitted))
            all_raw, all_fitted = all_raw + raw, all_fitted + fitted
    return "\n".join([*lines, line("all", all_raw, all_fitted), *rows]) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    plain = Extractor(calibrated=False)
    dev, test = list(verdicts(plain, "dev")), list(verdicts(plain, "test"))
    types = {
        kind: fit(cases) for kind in KINDS if (cases := [case for case in (*dev, *test) if case.record.type == kind])
    }
    data = json.dumps({"types": types}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    text = card(dev, test, hashlib.sha256(data.encode()).hexdigest())
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
