#!/usr/bin/env python3
"""Measure the records on the articles of ``corpora/`` and write ``docs/evaluation.md``; fail when a score is below its
floor.

usage: evaluation.py [--no-noise]

The page holds scores by type and slot, by genre and year, in the states that real text is in, how well confidence tells
right from wrong, and the commonest errors with links to the articles, and the names that underthesea's ``ner`` finds in
them. ``corpora/SHA256SUMS`` is checked first: scores of other articles are other scores.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from noise import GOALS  # noqa: E402
from side_by_side import table as side_by_side  # noqa: E402

from ntm_extract import __version__  # noqa: E402
from ntm_extract.evaluate import KINDS, Row, as_given, evaluate, pairs, right  # noqa: E402
from ntm_extract.pipeline import Extractor  # noqa: E402
from ntm_extract.reading.output import load  # noqa: E402
from ntm_extract.writing import write_jsonl  # noqa: E402

EDGES = (0.0, 0.6, 0.7, 0.8, 0.9, 1.01)  # bins of the confidence curve
COMMONEST = 10
LEAST = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95)  # of confidence: what a reader may ask for
PLANS = ("target", "registered", "forecast")


def hashes() -> list[str]:
    """Files of the corpora that are not what SHA256SUMS says."""
    wrong = []
    for line in (ROOT / "corpora" / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split(maxsplit=1)
        path = ROOT / "corpora" / name.lstrip("*")
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            wrong.append(name)
    return wrong


def extract(split: str, folder: Path) -> Path:
    """Records of a split, found now."""
    extractor, (documents, _) = Extractor(), load(ROOT / "corpora" / split)
    found = [extractor.extract(as_given(row)) for row in documents.values()]
    out = folder / split
    out.mkdir()
    write_jsonl(out / "documents.jsonl", (one.document for one in found))
    write_jsonl(out / "records.jsonl", (record for one in found for record in one.records))
    return out


def by_type(result: Row) -> list[str]:
    lines = [
        "| type | gold | found | detection P | R | F1 | strict F1 | slots right |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, row in result["types"].items():
        p, r, f = row["detect"]
        slots = ", ".join(f"{s} {a / b:.2f}" for s, (a, b) in row["slots"].items())
        lines.append(
            f"| {name} | {row['gold']} | {row['pred']} | {p:.3f} | {r:.3f} | {f:.3f} | {row['strict'][2]:.3f} | {slots} |"
        )
    summary = result["summary"]
    for name in ("detect", "strict"):
        low, high = summary[f"micro_{name}_f1_interval"]
        lines += [
            "",
            f"All types, {name} F1: **{summary[f'micro_{name}_f1']:.3f}** (95 % of resampled sets of articles: {low:.3f} to {high:.3f}).",
        ]
    return lines


def groups(split: str, found: Path, folder: Path, column: str) -> list[str]:
    """Scores by a column of the index."""
    gold_documents, gold = load(ROOT / "corpora" / split)
    documents, records = load(found)
    with (ROOT / "corpora" / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["doc_id"]: row for row in csv.DictReader(file)}
    named: dict[str, list[str]] = defaultdict(list)
    for name in gold_documents:
        value = rows[name][column]
        named[value[:4] if column == "published" else value].append(name)
    lines = [
        f"| {'year' if column == 'published' else column} | articles | detection F1 | strict F1 |",
        "| --- | --- | --- | --- |",
    ]
    for value, names in sorted(named.items()):
        for kind, (texts, found_rows) in (("gold", (gold_documents, gold)), ("pred", (documents, records))):
            part = (row for name in names for row in (texts[name], *found_rows.get(name, ())))
            lines_of_part = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in part)
            (folder / f"{column}-{value}-{kind}.jsonl").write_text(lines_of_part, "utf-8")
        summary = evaluate(folder / f"{column}-{value}-gold.jsonl", folder / f"{column}-{value}-pred.jsonl")["summary"]
        lines.append(
            f"| {value} | {len(names)} | {summary['micro_detect_f1']:.3f} | {summary['micro_strict_f1']:.3f} |"
        )
    return lines


def verdicts(split: str, found: Path) -> list[tuple[float, bool]]:
    """(stated confidence, whether it is wholly right) of every record found."""
    _, gold = load(ROOT / "corpora" / split)
    _, records = load(found)
    judged = []
    for name, rows in records.items():
        for kind in KINDS:
            own = [r for r in rows if r["type"] == kind]
            good = right(kind, [g for g in gold.get(name, ()) if g["type"] == kind], own)
            judged += [(row["confidence"], id(row) in good) for row in own]
    return judged


def curve(judged: list[tuple[float, bool]]) -> list[str]:
    """Share of wholly right records by stated confidence."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for sure, is_right in judged:
        bins[max(i for i, edge in enumerate(EDGES) if sure >= edge)].append((sure, is_right))
    lines = ["| stated confidence | records | mean stated | wholly right |", "| --- | --- | --- | --- |"]
    for index, members in sorted(bins.items()):
        mean, share = sum(c for c, _ in members) / len(members), sum(g for _, g in members) / len(members)
        lines.append(
            f"| {EDGES[index]:.1f} to {min(EDGES[index + 1], 1.0):.1f} | {len(members)} | {mean:.2f} | {share:.2f} |"
        )
    return lines


def kept(judged: list[tuple[float, bool]]) -> list[str]:
    """What is left, and how much of it is right, where only records of some confidence are used."""
    lines = ["| only records of at least | are left | of them wholly right |", "| --- | --- | --- |"]
    for least in LEAST:
        left = [is_right for sure, is_right in judged if sure >= least]
        lines.append(f"| {least:.2f} | {len(left) / len(judged):.2f} | {sum(left) / len(left):.3f} |")
    return lines


def plans_taken_for_results(split: str, found: Path) -> str:
    """How often a figure that the gold holds as wished, promised or foreseen was read as reached."""
    _, gold = load(ROOT / "corpora" / split)
    _, records = load(found)
    matched = wrong = plans = 0
    for name, rows in gold.items():
        golds, preds = ([r for r in side if r["type"] == "figure"] for side in (rows, records.get(name, [])))
        for wanted, got in pairs(KINDS["figure"], golds, preds):
            matched += 1
            if wanted.get("status") in PLANS:
                plans += 1
                wrong += got["status"] == "achieved"
    return f"Of {matched} figures, {plans} are targets, registrations or forecasts; {wrong} of them ({100 * wrong / matched:.1f} % of all figures) were taken for results."


def errors(result: Row) -> list[str]:
    """The commonest kinds of error, each with an article to read."""
    kinds: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], tuple[str, str]] = {}
    for name, kind, what, quote in result["errors"]:
        identity = kind, what.split(":")[0]
        kinds[identity] += 1
        where.setdefault(identity, (name, quote))
    lines = ["| errors | type | what | for instance |", "| --- | --- | --- | --- |"]
    for identity, count in kinds.most_common(COMMONEST):
        name, quote = where[identity]
        lines.append(
            f"| {count} | {identity[0]} | {identity[1]} | [{name}](../corpora/articles/{name}.toml): {quote[:60]} |"
        )
    return lines


def noise() -> list[str]:
    command = [sys.executable, str(ROOT / "scripts" / "noise.py"), "--split", "test", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = ["| state of the text | detection F1 | drop | goal | strict F1 |", "| --- | --- | --- | --- | --- |"]
    rows = json.loads(done.stdout)
    clean = rows["clean"]["detect"]
    for name, row in rows.items():
        goal = f"{GOALS[name]:.3f}" if name in GOALS else ""
        lines.append(f"| {name} | {row['detect']:.3f} | {clean - row['detect']:.3f} | {goal} | {row['strict']:.3f} |")
    return lines


def section(title: str, *lines: str) -> list[str]:
    """A part of the page."""
    return ["", title, "", *lines]


def floors(split: str, result: Row) -> list[str]:
    """Scores below the floors of ``tests/floors.toml``."""
    with (ROOT / "tests" / "floors.toml").open("rb") as file:
        wanted = tomllib.load(file)["corpora"][split]
    real = {**result["summary"], **{name: row["detect"][2] for name, row in result["types"].items()}}
    return [
        f"corpora/{split}: {name} {real[name]:.4f} is below its floor {floor}"
        for name, floor in wanted.items()
        if real[name] < floor
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    help_ = "leave out the states of real text and the other recogniser, which take minutes"
    parser.add_argument("--no-noise", action="store_true", help=help_)
    options = parser.parse_args()
    if wrong := hashes():
        why = f"{', '.join(wrong)} is not what SHA256SUMS says; build it again with scripts/build_corpora.py"
        print(f"corpora: {why}", file=sys.stderr)
        return 1
    page = [
        "# How right it is",
        "",
        f"ntm-extract {__version__} on the articles of `corpora/`. Made by `make evaluate`; definitions: `ntm-extract evaluate --help`. **dev** is looked at when rules are",
        "written, **test** is not: its figures are the ones to cite, with the hashes of `corpora/SHA256SUMS`.",
    ]
    low: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for split in ("test", "dev"):
            found = extract(split, folder)
            result = evaluate(ROOT / "corpora" / split, found, bootstrap=500)
            low += floors(split, result)
            page += section(f"## {split}", *by_type(result), "", plans_taken_for_results(split, found))
            if split == "dev":
                page += section("### The commonest errors", *errors(result))
                continue
            page += section("### By genre", *groups(split, found, folder, "genre"))
            page += section("### By year", *groups(split, found, folder, "published"))
            judged = verdicts(split, found)
            card = "By type, and cross-fitted: [its card](../models/confidence.md)."
            page += section("### Confidence", card, "", *curve(judged), "", *kept(judged))
            if not options.no_noise:
                page += section("### In the states that real text is in", *noise())
                page += section("### Names, side by side with a general recogniser", *side_by_side("test"))
    text = "\n".join(page) + "\n"
    print(text)
    if not options.no_noise:
        (ROOT / "docs" / "evaluation.md").write_text(text, "utf-8")
    print("\n".join(low), file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
