"""The fuzz targets without a fuzzer: valid inputs keep every promise, and so do a few hundred mutations of each."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from targets import TARGETS

from ntm_extract.reading.readers import READERS

CHANGES = 40  # of a target's seeds in a test run
_TOKENS = (b"\x00", b"\xff\xff", b"<", b"'", b"</p>", b"-1", b"99999999999", b"\xad", b"&#55555;", b"\r\n\r\n", b"|", "\u2028".encode())


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One to four changes: a bit flipped, a piece cut out, doubled or moved, a token put in, the end cut off."""
    for _ in range(rng.randrange(1, 5)):
        at, to = sorted((rng.randrange(len(data) + 1), rng.randrange(len(data) + 1)))
        how = rng.randrange(6)
        if how == 0 and at < len(data):
            data = data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]
        elif how == 1:
            data = data[:at] + data[min(to, at + 40) :]
        elif how == 2:
            data = data[:to] + data[at : min(to, at + 200)] + data[to:]
        elif how == 3:
            data = data[:at] + rng.choice(_TOKENS) + data[at:]
        elif how == 4:
            data = data[to:] + data[:at]
        else:
            data = data[:to]
    return data


@pytest.mark.parametrize("name", TARGETS)
def test_promises_are_kept(name: str) -> None:
    target = TARGETS[name]
    rng = random.Random(name)
    for seed in target.seeds:
        target.test_one_input(seed)
    for _ in range(CHANGES):
        data = mutated(rng.choice(target.seeds), rng)
        try:
            target.test_one_input(data)
        except AssertionError as fault:
            raise AssertionError(f"{fault} of {data[:2000]!r}") from None


def test_every_reader_has_a_target() -> None:
    """But LibreOffice's, whose parser is not ours and takes seconds, and the rows that refuse: pictures, archives of other kinds, dumps of databases."""
    assert {reader.format for reader in READERS} - {"doc", "rtf", "flat", "media", "archive", "sql"} <= set(TARGETS)
