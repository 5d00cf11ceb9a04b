#!/usr/bin/env python3
"""Names of people and places found by the toolkit and by underthesea's ``ner`` on the same articles, measured in the
same way.

usage: side_by_side.py [--split test]

A general recogniser marks spans and knows neither posts nor codes, so only spans are compared, and leniently: a name of
the gold is found when a span of its kind reaches to its end; a span is right when it touches a name of the gold. A name
that the gold holds optional need not be found. People are those that the gold holds as officials; places are named
administrative units, so that a river which ``ner`` marks counts against it here, though it is no mistake of its own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.evaluate import Row, as_given  # noqa: E402
from ntm_extract.folding import key  # noqa: E402
from ntm_extract.normalise import normalise  # noqa: E402
from ntm_extract.pipeline import Extractor  # noqa: E402
from ntm_extract.reading.output import load  # noqa: E402
from ntm_extract.records import Official, Place  # noqa: E402
from ntm_extract.segment import sentences  # noqa: E402

KINDS = {"people": "PER", "places": "LOC"}
Span = tuple[int, int]
Spans = dict[str, list[Span]]


def gold_spans(text: str, rows: list[Row], *, optional: bool) -> Spans:
    """Where the gold has names: every place, and every mention of an official by name ("ông Hoà" too, "Trưởng đoàn"
    not).
    """
    asked = [row for row in rows if optional or not row.get("optional")]
    officials = (
        (row, row.get("mentions") or [(row["start"], row["end"])]) for row in asked if row["type"] == "official"
    )
    mentions = ((row, *mention) for row, own in officials for mention in own)
    people = [(low, high) for row, low, high in mentions if key(text[low:high]).endswith(key(row["name"]).split()[-1])]
    return {"people": people, "places": [(row["start"], row["end"]) for row in asked if row["type"] == "place"]}


def own_spans(extractor: Extractor, row: Row) -> Spans:
    """What the toolkit finds."""
    found = extractor.extract(as_given(row)).records
    people = [span for record in found if isinstance(record, Official) for span in record.mentions]
    return {"people": people, "places": [(record.start, record.end) for record in found if isinstance(record, Place)]}


def peer_spans(row: Row) -> Spans:
    """What ``ner`` finds, sentence by sentence: it is quadratic in length."""
    from underthesea import ner

    text = normalise(row["text"])
    found: Spans = {name: [] for name in KINDS}
    for sentence in sentences(text).items:
        for label, start, end in entities(text.canonical, sentence.start, sentence.end, ner):
            for name, wanted in KINDS.items():
                if label == wanted:
                    found[name].append(tuple(text.home(start, end)))
    return found


def entities(
    text: str, start: int, end: int, ner: Callable[[str], list[tuple[str, ...]]]
) -> Iterator[tuple[str, int, int]]:
    """(label, start, end) of one sentence: words are sought from left to right, for ``ner`` gives no offsets."""
    at, label, opened, closed = start, "", 0, 0
    for word, *_, tag in ner(text[start:end]):
        found = text.find(word, at, end)
        if found < 0:
            continue  # a word that it rewrote
        if label and tag != f"I-{label}":
            yield label, opened, closed
            label = ""
        if tag != "O" and not label:
            label, opened = tag[2:], found
        at = closed = found + len(word)
    if label:
        yield label, opened, closed


def count(asked: Sequence[Span], gold: Sequence[Span], found: Sequence[Span]) -> tuple[int, int, int, int]:
    """(names found, names asked for, spans that are right, spans)."""
    held = sum(any(low < end <= high for low, high in found) for _, end in asked)
    right = sum(any(low < end and start < high for start, end in gold) for low, high in found)
    return held, len(asked), right, len(found)


def table(split: str) -> list[str]:
    """The comparison as a table."""
    extractor, (documents, gold) = Extractor(), load(ROOT / "corpora" / split)
    counts = {(kind, who): [0, 0, 0, 0] for kind in KINDS for who in ("ntm-extract", "underthesea ner")}
    for name, row in documents.items():
        asked, wanted = (gold_spans(row["text"], gold.get(name, []), optional=optional) for optional in (False, True))
        spans = {"ntm-extract": own_spans(extractor, row), "underthesea ner": peer_spans(row)}
        for (kind, who), sums in counts.items():
            sums[:] = [a + b for a, b in zip(sums, count(asked[kind], wanted[kind], spans[who][kind]), strict=True)]
    lines = ["| names of | found by | precision | recall | F1 |", "| --- | --- | --- | --- | --- |"]
    for (kind, who), (held, names, right, marked) in counts.items():
        recall, precision = held / names, right / marked if marked else 0.0
        lines.append(
            f"| {kind} | {who} | {precision:.3f} | {recall:.3f} | {2 * precision * recall / (precision + recall or 1):.3f} |"
        )
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="test", choices=("dev", "test"))
    print("\n".join(table(parser.parse_args().split)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
