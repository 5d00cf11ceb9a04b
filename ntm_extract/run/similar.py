"""Reprints: documents that share most of their words, found by MinHash. The only door to datasketch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.folding import key

HASHES = 64
SYLLABLES = 4  # of a shingle: "đạt chuẩn nông thôn"
ALIKE = 0.8  # share of shingles from which two documents are one story printed twice
SHORT = 30  # shingles; below it a note is like any other note


class Near(NamedTuple):
    """``doc_id`` repeats ``of``, which stands before it."""

    doc_id: str
    of: str
    similarity: float


def signature(text: str) -> bytes:
    """MinHash of the text's shingles, folded; b"" for a text too short to compare."""
    words = re.findall(r"\w+", key(text))
    shingles = {" ".join(words[i : i + SYLLABLES]).encode("utf-8", "replace") for i in range(len(words) - SYLLABLES + 1)}
    if len(shingles) < SHORT:
        return b""
    from datasketch import MinHash

    found = MinHash(num_perm=HASHES, seed=1)
    found.update_batch(sorted(shingles))
    return bytes(found.hashvalues.astype("<u4").tobytes())


def near(signatures: Iterator[tuple[str, bytes]]) -> Iterator[Near]:
    """For each document the most similar one before it, where it is ALIKE."""
    from datasketch import MinHash, MinHashLSH
    from numpy import frombuffer

    index = MinHashLSH(threshold=ALIKE, num_perm=HASHES)
    plain = MinHash(num_perm=HASHES, seed=1)
    kept: dict[str, MinHash] = {}
    for doc_id, packed in signatures:
        if not packed:
            continue
        found = MinHash(num_perm=HASHES, seed=1, hashvalues=frombuffer(packed, "<u4").astype(plain.hashvalues.dtype), scheme=plain.scheme)
        best = max(((round(float(found.jaccard(kept[other])), 3), other) for other in sorted(index.query(found))), default=(0.0, ""))
        if best[0] >= ALIKE:
            yield Near(doc_id, best[1], best[0])
        index.insert(doc_id, found)
        kept[doc_id] = found
