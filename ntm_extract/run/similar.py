"""Reprints: documents that share most of their words, found by MinHash. The only door to datasketch."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from ntm_extract.folding import key

HASHES = 64
SYLLABLES = 4  # of a shingle: "đạt chuẩn nông thôn"
ALIKE = 0.8  # share of shingles from which two documents are one story printed twice
BANDS, BAND = 5, 11  # bands of eleven hashes: at ALIKE the errors of both kinds weigh least (what MinHashLSH chooses for 0.8 and 64)
SHORT = 30  # shingles; below it a note is like any other note

_SCHEMA = """
CREATE TABLE seen (number INTEGER PRIMARY KEY, doc_id TEXT NOT NULL, signature BLOB NOT NULL);
CREATE TABLE band (key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
"""


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


class Index:
    """Signatures in the order of their documents, in a SQLite file that is gone at the end: a million of them cost no memory to speak of."""

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)  # of a run that was killed
        self._path, self._base = path, sqlite3.connect(path, isolation_level=None)
        self._base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA)

    def __enter__(self) -> Index:
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()
        self._path.unlink(missing_ok=True)

    def add(self, doc_id: str, packed: bytes) -> None:
        """The next document's `signature`; an empty one is like no other."""
        if packed:
            number = self._base.execute("INSERT INTO seen (doc_id, signature) VALUES (?, ?)", (doc_id, packed)).lastrowid
            self._base.executemany("INSERT INTO band VALUES (?, ?)", ((key, number) for key in _bands(packed)))

    def near(self) -> Iterator[Near]:
        """For each document the most similar one before it, where it is ALIKE."""
        query = f"SELECT doc_id, signature FROM seen WHERE number IN (SELECT number FROM band WHERE key IN ({', '.join('?' * BANDS)}) AND number < ?)"
        for number, doc_id, packed in self._base.execute("SELECT number, doc_id, signature FROM seen ORDER BY number"):
            best = max(((_alike(packed, other), of) for of, other in self._base.execute(query, (*_bands(packed), number))), default=(0.0, ""))
            if best[0] >= ALIKE:
                yield Near(doc_id, best[1], best[0])


def _bands(packed: bytes) -> list[bytes]:
    """Digests of the signature's bands: two that share one are compared, so a chance collision costs a comparison and no more."""
    size = BAND * 4
    return [blake2b(packed[i * size : (i + 1) * size], digest_size=8, salt=bytes([i])).digest() for i in range(BANDS)]


def _alike(one: bytes, other: bytes) -> float:
    """Share of equal hashes, which estimates the share of common shingles."""
    from numpy import count_nonzero, frombuffer

    return round(float(count_nonzero(frombuffer(one, "<u4") == frombuffer(other, "<u4"))) / HASHES, 3)
