"""Reprints: documents that share most of their words, found by MinHash. The only door to datasketch and numpy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple
from zlib import crc32

from ntm_extract.folding import folded
from ntm_extract.run.scratch import Scratch

HASHES = 64
SYLLABLES = 4  # of a shingle: "đạt chuẩn nông thôn"
ALIKE = 0.8  # share of shingles from which two documents are one story printed twice
# bands of eleven hashes: at ALIKE the errors of both kinds weigh least (what MinHashLSH chooses for 0.8 and 64)
BANDS, BAND = 5, 11
SHORT = 30  # shingles; below it a note is like any other note

_WORD = re.compile(r"\w+")
_MIX = 0x9E3779B97F4A7C15  # an odd number without pattern (2^64 over the golden ratio)


class Near(NamedTuple):
    """``doc_id`` repeats ``of``, which stands before it."""

    doc_id: str
    of: str
    similarity: float


def signature(text: str) -> bytes:
    """MinHash of the text's shingles, folded; b"" for a text too short to compare.

    A shingle is the mixed hash of its syllables, each hashed once.
    """
    import numpy as np

    words = _WORD.findall(folded(text))
    count = len(words) - SYLLABLES + 1
    if count < SHORT:
        return b""
    hashed = np.fromiter((crc32(word.encode("utf-8", "replace")) for word in words), np.uint64, len(words))
    mixed = np.zeros(count, np.uint64)
    for step in range(SYLLABLES):
        mixed = mixed * np.uint64(_MIX) + hashed[step : step + count]
    shingles = np.unique((mixed ^ (mixed >> np.uint64(32))) & np.uint64(0xFFFFFFFF))
    if len(shingles) < SHORT:
        return b""
    found = _plain().copy()
    found.update_batch(shingles.tolist())
    return bytes(found.hashvalues.astype("<u4").tobytes())


@cache
def _plain() -> Any:
    """An empty MinHash: its permutations are drawn once."""
    from datasketch import MinHash

    return MinHash(num_perm=HASHES, seed=1, hashfunc=int)


class Index(Scratch):
    """Signatures in the order of their documents."""

    _schema = """
    CREATE TABLE seen (number INTEGER PRIMARY KEY, doc_id TEXT NOT NULL, signature BLOB NOT NULL);
    CREATE TABLE band (key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
    """

    def add(self, doc_id: str, packed: bytes) -> None:
        """The next document's `signature`; an empty one is like no other."""
        if packed:
            seen = self._base.execute("INSERT INTO seen (doc_id, signature) VALUES (?, ?)", (doc_id, packed))
            number = seen.lastrowid
            self._base.executemany("INSERT INTO band VALUES (?, ?)", ((key, number) for key in _bands(packed)))

    def near(self) -> Iterator[Near]:
        """For each document the most similar one before it, where it is ALIKE."""
        query = f"SELECT doc_id, signature FROM seen WHERE number IN (SELECT number FROM band WHERE key IN ({', '.join('?' * BANDS)}) AND number < ?)"
        for number, doc_id, packed in self._base.execute("SELECT number, doc_id, signature FROM seen ORDER BY number"):
            others = self._base.execute(query, (*_bands(packed), number))
            best = max(((_alike(packed, other), of) for of, other in others), default=(0.0, ""))
            if best[0] >= ALIKE:
                yield Near(doc_id, best[1], best[0])


def _bands(packed: bytes) -> list[bytes]:
    """Digests of the signature's bands: two that share one are compared, so a chance collision costs a comparison and
    no more.
    """
    size = BAND * 4
    return [blake2b(packed[i * size : (i + 1) * size], digest_size=8, salt=bytes([i])).digest() for i in range(BANDS)]


def _alike(one: bytes, other: bytes) -> float:
    """Share of equal hashes, which estimates the share of common shingles."""
    from numpy import count_nonzero, frombuffer

    return round(float(count_nonzero(frombuffer(one, "<u4") == frombuffer(other, "<u4"))) / HASHES, 3)
