"""What every reader promises of every input, whatever its bytes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ntm_extract.reading import Rejected
from ntm_extract.records import Document


def broken_promises(items: Iterable[Document | Rejected]) -> list[str]:
    """Something is said; a rejection has a code of its own and one line; a document has a text, and locators that rise within it."""
    said = list(items)
    faults = [] if said else ["nothing is said"]
    for item in said:
        if isinstance(item, Rejected):
            if item.code in ("", "BROKEN", "BAD_INPUT") or not item.reason or "\n" in item.reason:
                faults.append(f"rejected as {item}")
            continue
        if not item.text.replace("\x00", "").strip():
            faults.append("a document without a text")
        try:
            item.model_dump_json()
        except ValueError:
            faults.append("a document that no file can hold: half a pair of UTF-16")
        offsets = [at for at, _ in item.locators or ()]
        if any(a >= b for a, b in pairwise(offsets)) or (offsets and not 0 <= offsets[0] <= offsets[-1] < len(item.text)):
            faults.append(f"locators {(item.locators or ())[:3]} of {len(item.text)} characters")
    return faults
