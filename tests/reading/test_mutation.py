"""Any bytes: readers end, raise nothing, and say something; text in Unicode comes back as it was."""

from __future__ import annotations

import random
import time

import pytest
from formats import ARTICLE, COLLECTIONS, FORMATS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from promises import broken_promises

from ntm_extract.reading import read_bytes
from ntm_extract.reading.charsets import DECODERS
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.viqr import viqr

EVERY = FORMATS | COLLECTIONS
CHANGES = 25  # for each format in a test run; thousands with `python tests/reading/test_mutation.py 400`


def changed(data: bytes, rng: random.Random) -> bytes:
    """A byte flipped, cut out, doubled, or the end cut off."""
    at = rng.randrange(len(data))
    how = rng.randrange(4)
    if how == 0:
        return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]
    return data[:at] + data[at + 1 :] if how == 1 else data[:at] + data[at : at + 2] * 2 + data[at + 1 :] if how == 2 else data[:at]


def hurt(name: str, changes: int) -> list[str]:
    """What was wrong with the reading of files of one format, each changed in one place."""
    data = EVERY[name][1](ARTICLE)
    rng = random.Random(name)
    faults = []
    for number in range(changes):
        before = time.monotonic()
        items = list(read_bytes(changed(data, rng), "x"))
        if time.monotonic() - before > 5:
            faults.append(f"{name} {number}: took {time.monotonic() - before:.1f} s")
        faults += [f"{name} {number}: {fault}" for fault in broken_promises(items)]
    return faults


@pytest.mark.parametrize("name", EVERY)
def test_one_change_anywhere(name: str) -> None:
    assert hurt(name, CHANGES) == []


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes(data: bytes) -> None:
    assert broken_promises(read_bytes(data, "x")) == []


@given(st.binary(max_size=200), st.sampled_from([*DECODERS.values(), viqr]))
@settings(max_examples=200, deadline=None)
def test_decoders_take_any_bytes(data: bytes, decoder: object) -> None:
    assert isinstance(decoder(data), str)  # type: ignore[operator]


VIETNAMESE = st.text(st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ,.0123456789\n“”–"), max_size=300)


@given(VIETNAMESE)
@settings(max_examples=200, deadline=None)
def test_vietnamese_in_utf8_is_never_another_encoding(text: str) -> None:
    found = decode(("xã đạt chuẩn nông thôn mới " + text).encode())
    assert found.encoding == "utf-8"
    assert found.text == "xã đạt chuẩn nông thôn mới " + text


if __name__ == "__main__":
    import sys

    for form in EVERY:
        print(form, hurt(form, int(sys.argv[1])) or "well", flush=True)
