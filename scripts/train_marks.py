#!/usr/bin/env python3
"""Count ``models/marks.json``: marked syllables and their pairs in the gazetteers and in ``corpora/dev``; write its
card.

usage: train_marks.py

The card says how many syllables of ``corpora/test``, stripped of their marks, come back right. The same inputs give the
same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.folding import key  # noqa: E402
from ntm_extract.gazetteer.gazetteer import Gazetteer  # noqa: E402
from ntm_extract.marks import Marks, strip  # noqa: E402

ARTICLES, FORMS = 8, 1  # an article's word counts more than a form of a table
LEAST = 2  # pairs counted once in tables alone tell nothing
_PARTS = re.compile(r"[:;()]")
_SYLLABLE = re.compile(r"[^\W\d_]+")


def texts(split: str) -> Iterator[str]:
    """Texts of a split of the corpora."""
    with (ROOT / "corpora" / split / "documents.jsonl").open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)["text"]


def forms() -> Iterator[str]:
    """Every form of the gazetteers; unit names with their type word and district."""
    gazetteer = Gazetteer.load(ROOT / "gazetteers")
    for unit in gazetteer.units.items:
        above = gazetteer.units.versions(unit.parent)
        yield unit.label + (f" {above[-1].label}" if above else "")
    for form, label, _ in gazetteer.patterns():
        if label != "unit":
            yield form
    for path in sorted((ROOT / "gazetteers").rglob("*.csv")):
        if path.parent.name in ("cues", "indicators"):
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    yield from (row.get("form") or row.get("context") or "").split("|")
                    # "xã miền núi Sơn Kim|: may stand before a name|": an explanation is no Vietnamese
                    yield from (part for part in _PARTS.split(row.get("example") or "") if not part.isascii())
    for surname in gazetteer.names.surnames:
        yield from (f"{surname} {middle}" for middle in ("văn", "thị"))


def _names() -> set[str]:
    """Pairs of syllables in names of units, and of surnames with the commonest middle names."""
    gazetteer = Gazetteer.load(ROOT / "gazetteers")
    words = [key(unit.name).split() for unit in gazetteer.units.items]
    words += [[surname, middle] for surname in gazetteer.names.surnames for middle in gazetteer.names.middle]
    return {f"{a} {b}" for name in words for a, b in zip(name, name[1:], strict=False)}


def count() -> tuple[Counter[str], Counter[str], list[str]]:
    """(syllables, pairs, pairs of names)."""
    singles: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for weight, sources in ((ARTICLES, texts("dev")), (FORMS, forms())):
        for source in sources:
            text = key(source) if weight == FORMS else "\n".join(key(line) for line in source.split("\n"))
            for sentence in re.split(r"[.!?;:\n|]", text):
                words = _SYLLABLE.findall(sentence)
                singles.update(dict.fromkeys(words, 0))
                for word in words:
                    singles[word] += weight
                for pair in zip(words, words[1:], strict=False):
                    pairs[" ".join(pair)] += weight
    return singles, Counter({p: n for p, n in pairs.items() if n >= LEAST}), sorted(_names())


def measure(marks: Marks) -> tuple[int, int, int]:
    """(syllables, right when restored, right when left bare) of the unseen split."""
    total = right = plain = 0
    for text in texts("test"):
        written = text.replace("\n", " . ")
        true = key(written)
        written = strip(written) if len(written) == len(true) else strip(true)
        bare = strip(true)
        guessed = marks.restore(bare, written)
        for match in _SYLLABLE.finditer(true):
            total += 1
            right += guessed[match.start() : match.end()] == match[0]
            plain += bare[match.start() : match.end()] == match[0]
    return total, right, plain


def main() -> int:
    singles, pairs, names = count()
    counts = {"singles": dict(sorted(singles.items())), "pairs": dict(sorted(pairs.items())), "names": names}
    data = json.dumps(counts, ensure_ascii=False, separators=(",", ":")) + "\n"
    (ROOT / "models" / "marks.json").write_text(data, "utf-8")
    total, right, plain = measure(Marks(singles, pairs, names))
    card = f"""# marks.json

Counts of marked syllables ({len(singles)}) and of their pairs ({len(pairs)}), from which the marks of a text typed without any are guessed, for matching only.

- data: the forms of `gazetteers/` and the articles of `corpora/dev`
- made by: `make models`
- sha256: `{hashlib.sha256(data.encode()).hexdigest()}`

Of the {total:,} syllables of `corpora/test`, which it never saw, {100 * right / total:.1f} % come back right with it, {100 * plain / total:.1f} % without.
What that gives in records: `python scripts/noise.py --only "no marks"`.
"""
    (ROOT / "models" / "marks.md").write_text(card, "utf-8")
    print(card)
    return 0


if __name__ == "__main__":
    sys.exit(main())
