"""Texts put together by chance from clauses and words of our own articles: ``python tests/fuzz/chance.py [COUNT] [SEED]``
extracts from them, and prints those that fail and the slowest for their length.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_BETWEEN = (" ", ", ", ", ", "; ", ". ", ". ", ": ", "\n", "\n\n", " - ", " (", ") ", " | ", " “", "” ")
_DAYS = (None, "2016", "2018-05", "2021-07-03", "2026-01-02")


def texts(count: int, seed: int) -> Iterator[tuple[str, str | None]]:
    """``count`` texts of up to some thousand characters, each with the day of its article; the same for the same seed."""
    chance = random.Random(seed)
    rows = (ROOT / "corpora" / "dev" / "documents.jsonl").read_text("utf-8").splitlines()
    articles = [json.loads(row)["text"] for row in rows]
    tables = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "tests" / "facts").glob("*.py")))
    own = [*articles, *re.findall(r'"([^"\n]{25,400})"', tables)]
    clauses = [clause for text in own for clause in re.split(r"(?<=[,;.:])\s|\n", text) if 3 < len(clause) < 160]
    words = [word for text in articles for word in text.split()]
    for _ in range(count):
        parts = []
        for _ in range(chance.randrange(2, 14)):
            some = [chance.choice(words) for _ in range(chance.randrange(1, 9))]
            said = chance.choice(clauses) if chance.random() < 0.7 else " ".join(some)
            parts.append((said.upper() if chance.random() < 0.1 else said) + chance.choice(_BETWEEN))
        if chance.random() < 0.08:
            parts *= chance.randrange(2, 12)
        yield "".join(parts), chance.choice(_DAYS)


def main() -> None:
    from ntm_extract.pipeline import Extractor

    count, seed = (int(word) for word in (*sys.argv[1:], *("2000", "1")[len(sys.argv) - 1 :]))
    extractor, spent = Extractor(), []
    for text, day in texts(count, seed):
        began = time.process_time()
        try:
            records = extractor.extract_text(text, published=day).records
            assert all(text[record.start : record.end] == record.quote for record in records)
        except Exception as fault:
            print(f"FAILED  {fault!r}  published {day}\n{text}\n")
        took = time.process_time() - began
        spent.append((took / (len(text) + 500), took, text))  # a short text has a cost of its own
    spent.sort(reverse=True)
    print(f"{sum(took for _, took, _ in spent) / sum(len(text) for *_, text in spent) * 1e6:.1f} ms for 1,000 characters")
    for share, took, text in spent[:5]:
        print(f"{share * 1e6:.1f} ms for 1,000 of {len(text)} characters ({took:.2f} s): {text[:100]!r}")


if __name__ == "__main__":
    main()
