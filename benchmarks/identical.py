"""Are the records the same, byte for byte, as before a change?

    python -m benchmarks.identical save before.jsonl        # on the old code
    python -m benchmarks.identical check before.jsonl       # on the new: exit 1 and the first differences

Extracts our articles, 100 varied ones and, where they lie beside the checkout, the real ones.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import ROOT, every, made
from ntm_extract.evaluate import GIVEN, as_given
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document, dump

REAL = ROOT.parent / "shared" / "corpora" / "dev" / "documents.jsonl"
SHOWN = 5


def documents(extractor: Extractor) -> Iterator[Document]:
    """All that is compared."""
    yield from every()
    if REAL.exists():
        yield from map(as_given, map(json.loads, REAL.read_text("utf-8").splitlines()))
    yield from made(100, extractor)


def lines(texts: list[Document], extractor: Extractor) -> Iterator[str]:
    """A line for each document and each of its records."""
    for document in texts:
        extraction = extractor.extract(document)
        for item in (extraction.document, *extraction.records):
            yield json.dumps(dump(item), ensure_ascii=False)


def saved(path: Path) -> tuple[list[Document], list[str]]:
    """The documents of a saved run and its lines."""
    rows = path.read_text("utf-8").splitlines()
    texts = json.loads(rows[0])
    return [Document(**row) for row in texts], rows[1:]


def main(action: str, path: Path) -> int:
    """0 where nothing differs."""
    extractor = Extractor()
    if action == "save":  # the documents too: how they are varied depends on what is extracted
        texts = list(documents(extractor))
        head = json.dumps([{k: getattr(d, k) for k in GIVEN} for d in texts], ensure_ascii=False)
        found = list(lines(texts, extractor))
        path.write_text("\n".join([head, *found]) + "\n", "utf-8")
        print(f"{len(texts)} documents, {len(found) - len(texts)} records saved")
        return 0
    texts, before = saved(path)
    after = list(lines(texts, extractor))
    differ = [(i, a, b) for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b]
    for i, a, b in differ[:SHOWN]:
        print(f"line {i}\n  before {a}\n  after  {b}")
    print(f"{len(texts)} documents: {len(before)} lines before, {len(after)} after, {len(differ)} differ")
    return int(bool(differ) or len(before) != len(after))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
