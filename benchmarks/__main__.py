"""``python -m benchmarks [--quick] [--check] [--out FOLDER]``: measure, print the ratios, write results.json and
index.html.

--quick takes two minutes (fewer articles, documents up to 400,000 characters); --check compares the ratios with
benchmarks/floors.toml and exits with 1 where one is on the wrong side. Absolute times are reported, never checked.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tomllib
from datetime import date
from operator import gt, lt
from pathlib import Path
from typing import Any

from benchmarks.archive import archive
from benchmarks.corpus import ROOT, Maker, made
from benchmarks.measure import growth, milliseconds, process
from benchmarks.page import page
from benchmarks.peers import peers, versions
from benchmarks.stages import profile
from ntm_extract import __version__
from ntm_extract.match import Matcher
from ntm_extract.normalise import normalise
from ntm_extract.pipeline import Extractor
from ntm_extract.segment import word_tokenize

LOAD = "from ntm_extract.pipeline import Extractor; e = Extractor()"
MANY = f"""{LOAD}
from benchmarks.corpus import Maker
for d in Maker(e, seed=9).documents({{count}}): e.extract(d)"""


def measured(quick: bool) -> dict[str, Any]:
    """Everything, as one JSON object."""
    extractor = Extractor()
    count, rounds = (30, 3) if quick else (120, 5)
    documents = made(count, extractor)
    texts = [d.text for d in documents]
    patterns = list(extractor.gazetteer.patterns())
    keys = sorted({key for key, _, _ in patterns})
    whole = extractor.extract_text
    matcher = Matcher(patterns)
    subjects = {"ntm-extract, text to records": whole, "ntm-extract word_tokenize": word_tokenize, **peers(keys)}
    word_tokenize("")  # reads the model
    first = milliseconds({"ntm-extract word_tokenize, articles never seen": word_tokenize}, texts, 1)
    times = {**milliseconds(subjects, texts, rounds), **first}
    many = Matcher([*patterns, *((f"{key} {n}", "unit", key) for key in keys for n in range(2, 11))])
    normal = [normalise(text) for text in texts]
    passes = milliseconds(
        {"1": lambda i: matcher(normal[int(i)]), "10": lambda i: many(normal[int(i)])},
        [str(i) for i in range(count)],
        rounds,
    )
    sizes = [25_000 * 2**n for n in range(5 if quick else 9)]
    long = growth(whole, lambda size: Maker(extractor, seed=3).text(0, size), sizes, 1)
    start = {
        "import ntm_extract": process("import ntm_extract"),
        "ntm-extract --help": process(
            "import sys; sys.argv = ['ntm-extract', '--help']; from ntm_extract.cli import main\ntry: main()\nexcept SystemExit: pass"
        ),
        "extractor ready": process(LOAD),
    }
    memory = {str(n): process(MANY.format(count=n), rounds=1) for n in ((100, 400) if quick else (500, 5000))}
    small, large = memory.values()
    runs, of_runs = archive(400 if quick else 2400, extractor)
    results: dict[str, Any] = {
        "date": date.today().isoformat(),
        "version": __version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "packages": versions(),
        "articles": count,
        "characters": sum(map(len, texts)) / count,
        "patterns": len(keys),
        "ms_per_article": times,
        "stages_us": profile(extractor, documents, rounds),
        "growth": long,
        "start": start,
        "memory": memory,
        "archive_seconds": runs,
        "match_ms": passes,
    }
    theirs, ours = times.get("underthesea word_tokenize"), times["ntm-extract, text to records"]
    ratios = {
        "t(2n)/t(n), mean of all doublings": (long[-1]["seconds"] / long[0]["seconds"]) ** (1 / (len(long) - 1)),
        "time of the match with ten times the patterns": passes["10"] / passes["1"],
        "memory after many articles / after few": large["peak_mb"] / small["peak_mb"],
        **of_runs,
    }
    if theirs:
        ratios["pipeline against underthesea word_tokenize"] = theirs / ours
        ratios["words against underthesea word_tokenize"] = theirs / times["ntm-extract word_tokenize"]
    results["ratios"] = ratios
    return results


def faults(ratios: dict[str, float]) -> list[str]:
    """Ratios on the wrong side of benchmarks/floors.toml."""
    limits = tomllib.loads((ROOT / "benchmarks" / "floors.toml").read_text("utf-8"))
    found = []
    for limit, is_wrong, sign in (("at_least", lt, "<"), ("at_most", gt, ">")):
        asked = ((name, ratios[name], wanted) for name, wanted in limits[limit].items() if name in ratios)
        found += [f"{name}: {real:.2f} {sign} {wanted}" for name, real, wanted in asked if is_wrong(real, wanted)]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results")
    options = parser.parse_args()
    results = measured(options.quick)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "results.json").write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", "utf-8")
    (options.out / "index.html").write_text(page(results), "utf-8")
    for name, spent in sorted(results["ms_per_article"].items(), key=lambda row: row[1]):
        print(f"{spent:9.2f} ms  {1000 / spent:9.0f}/s  {name}")
    for name, ratio in results["ratios"].items():
        print(f"{ratio:9.2f} x   {name}")
    for name, cost in results["start"].items():
        print(f"{cost['seconds']:9.2f} s  {cost['peak_mb']:9.0f} MB {name}")
    wrong = faults(results["ratios"]) if options.check else []
    for fault in wrong:
        print(f"FAULT  {fault}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
