#!/usr/bin/env python3
"""Build the corpora: ``corpora/articles/*.toml`` -> ``corpora/<split>/documents.jsonl`` and ``records.jsonl``,
``index.csv``, ``SHA256SUMS``; ``corpora/second/*.toml`` (the second annotation of some articles) ->
``corpora/second/documents.jsonl`` and ``records.jsonl``.

usage: build_corpora.py [--check]      (--check: fail when the outputs are stale, write nothing)

An article names each gold record by its quote and which occurrence of it (``nth``, from 1) or a longer unique string
around it (``near``); offsets are computed here, so they cannot rot. Faults (a quote that is not there, an unknown slot,
a code that no unit ever had) stop the build, all of them listed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.gazetteer.units import Units  # noqa: E402
from ntm_extract.normalise import normalise  # noqa: E402
from ntm_extract.records import RECORD_TYPES, Document, dump  # noqa: E402
from ntm_extract.segment import sentences  # noqa: E402
from ntm_extract.span import Span  # noqa: E402

SLOTS = {model.model_fields["type"].default: set(model.model_fields) for model in RECORD_TYPES}
EXTRA = {"optional", "note", "nth", "near", "quote"}  # of the gold, not of the record
CODES = {"code", "place", "scope", "unit"}
INDEX = ("doc_id", "split", "genre", "province", "published", "scope")


def occurrence(text: str, quote: str, nth: int = 1) -> int:
    """Offset of the nth occurrence of ``quote``; ValueError when there are fewer."""
    at = -1
    for _ in range(nth):
        at = text.find(quote, at + 1)
        if at < 0:
            raise ValueError(f"{quote!r} does not occur {nth} times")
    return at


def build(article: dict[str, Any], units: Units | None) -> tuple[dict[str, Any], list[dict[str, Any]], list[str]]:
    """(document, gold records, faults) of one article."""
    faults: list[str] = []
    text = article["text"].strip("\n") + "\n"
    known = {name: article.get(name) for name in ("title", "published", "source", "scope")}
    document = Document(doc_id=article["doc_id"], text=text, **known)
    normal = normalise(text)
    split = [normal.home(s.start, s.end) for s in sentences(normal).items]
    records = []
    for number, row in enumerate(article.get("record", ()), 1):
        where = f"{article['doc_id']} record {number} ({row.get('type')}, {row.get('quote')!r})"
        try:
            records.append(_record(document, text, split, row))
        except (ValueError, KeyError) as fault:
            faults.append(f"{where}: {fault}")
            continue
        unknown = set(row) - SLOTS.get(row["type"], set()) - EXTRA
        if unknown:
            faults.append(f"{where}: unknown slots {sorted(unknown)}")
        if units is not None:
            for slot in CODES & set(row):
                code = row[slot]
                if re.fullmatch(r"\d{2,5}", str(code)) and not units.versions(code):
                    faults.append(f"{where}: {slot} {code!r} is no unit code")
    gold = dump(document) | {"genre": article["genre"], "province": article.get("province")}
    return gold, sorted(records, key=lambda r: (r["start"], r["end"], r["type"])), faults


def _record(document: Document, text: str, split: list[Span], row: dict[str, Any]) -> dict[str, Any]:
    quote = row["quote"]
    if "near" in row:
        if text.count(row["near"]) != 1:
            raise ValueError(f"near {row['near']!r} stands {text.count(row['near'])} times, must be once")
        start = text.index(row["near"]) + row["near"].index(quote)
    else:
        start = occurrence(text, quote, row.get("nth", 1))
    sentence = next(s for s in reversed(split) if s.start <= start)
    found = {k: v for k, v in row.items() if k not in ("nth", "near")}
    if "mentions" in row:
        spans = []
        for mention in row["mentions"]:
            words, _, nth = mention.rpartition("#") if "#" in mention else (mention, "", "1")
            at = occurrence(text, words, int(nth))
            spans.append([at, at + len(words)])
        found["mentions"] = spans
    return found | {"doc_id": document.doc_id, "start": start, "end": start + len(quote), "sentence": [*sentence]}


def second(
    folder: Path, articles: dict[str, dict[str, Any]], units: Units | None
) -> tuple[list[str], list[str], list[str]]:
    """(document lines, record lines, faults) of a second annotation: files with ``doc_id`` and records, the text is
    that of ``articles``.
    """
    documents: list[str] = []
    records: list[str] = []
    faults: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        row = tomllib.loads(path.read_text("utf-8"))
        if row.get("doc_id") not in articles or set(row) - {"doc_id", "record"}:
            faults.append(
                f"{path.name}: holds doc_id (of an article that exists) and records, nothing else; found {sorted(row)}"
            )
            continue
        document, found, bad = build(articles[row["doc_id"]] | {"record": row.get("record", ())}, units)
        documents.append(json.dumps(document, ensure_ascii=False))
        records += [json.dumps(r, ensure_ascii=False) for r in found]
        faults += [f"{folder.name}/{path.name}: {fault}" for fault in bad]
    return documents, records, faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    folder = ROOT / "gazetteers" / "units"
    units = Units.load(folder) if (folder / "units.csv").exists() else None
    outputs: dict[Path, list[str]] = defaultdict(list)
    provinces: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    index = [",".join((*INDEX, "words", "records"))]
    faults: list[str] = []
    articles: dict[str, dict[str, Any]] = {}
    for path in sorted((ROOT / "corpora" / "articles").glob("*.toml")):
        article = tomllib.loads(path.read_text("utf-8"))
        articles[article["doc_id"]] = article
        document, records, bad = build(article, units)
        faults += [f"{path.name}: {fault}" for fault in bad]
        split = article["split"]
        if article["genre"] != "negative" and article.get("province"):
            provinces[article["province"]].add(split)
        outputs[ROOT / "corpora" / split / "documents.jsonl"].append(json.dumps(document, ensure_ascii=False))
        outputs[ROOT / "corpora" / split / "records.jsonl"] += [json.dumps(r, ensure_ascii=False) for r in records]
        counts.update(r["type"] for r in records)
        counts["articles"] += 1
        cells = (*(article.get(name, "") for name in INDEX), len(document["text"].split()), len(records))
        index.append(",".join(map(str, cells)))
    again = ROOT / "corpora" / "second"
    outputs[again / "documents.jsonl"], outputs[again / "records.jsonl"], bad = second(again, articles, units)
    faults += bad
    faults += [
        f"province {p}: in {sorted(s)}; a province belongs to one split" for p, s in provinces.items() if len(s) > 1
    ]
    for fault in faults:
        print(fault, file=sys.stderr)
    contents = {path: "\n".join(lines) + "\n" for path, lines in outputs.items()}
    contents[ROOT / "corpora" / "index.csv"] = "\n".join(index) + "\n"
    # the first annotation as it stood when the second was compared with it: never rebuilt, or the agreement would grow
    # with every correction
    kept = {path: path.read_text("utf-8") for path in (ROOT / "corpora" / "first").glob("*.jsonl")}
    contents[ROOT / "corpora" / "SHA256SUMS"] = "".join(
        f"{hashlib.sha256(content.encode()).hexdigest()}  {path.relative_to(ROOT / 'corpora')}\n"
        for path, content in sorted((contents | kept).items())
    )
    stale = []
    for path, content in contents.items():
        if not path.exists() or path.read_text("utf-8") != content:
            stale.append(path)
            if not options.check and not faults:
                path.parent.mkdir(exist_ok=True)
                path.write_text(content, "utf-8")
    print(", ".join(f"{n} {kind}" for kind, n in sorted(counts.items())))
    if options.check and stale:
        names = ", ".join(str(path.relative_to(ROOT)) for path in stale)
        print(f"stale: {names}; run scripts/build_corpora.py", file=sys.stderr)
    return int(bool(faults or (options.check and stale)))


if __name__ == "__main__":
    sys.exit(main())
