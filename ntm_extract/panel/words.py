"""The words of a text that a panel needs beside a record: what it calls the unit, and the passage that says the fact."""

from __future__ import annotations

import re

from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AnyRecord

_P = phrases("readings")
_REACH = 40  # characters behind a name in which it is said to be a former one
_FAR = 400  # characters in which a sentence begins
_END = re.compile(r"[.!?…](?=\s|$)|\n")


def called(text: str, record: AnyRecord) -> tuple[str, bool]:
    """The `folding.key` of the name that the text gives the unit of a record, "" where it gives none; and whether it is
    a former unit: "Tuyên Quang (cũ)".
    """
    start, end = record.evidence.get("unit") or record.evidence.get("scope") or (0, 0)
    return key(text[start:end]), bool(end and _P.former.match(key(text[end : end + _REACH])))


def passage(text: str, record: AnyRecord) -> str:
    """The sentence of a record, and those in which another of its slots was read: the unit, the year, the standard."""
    found: list[list[int]] = []
    for start, end in sorted([record.sentence, *(_sentence(text, *span) for span in record.evidence.values())]):
        if found and not text[found[-1][1] : start].strip():
            found[-1][1] = max(found[-1][1], end)
        else:
            found.append([start, end])
    return " […] ".join(text[start:end].strip() for start, end in found)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    before = [one.end() for one in _END.finditer(text, max(0, start - _FAR), start)]
    behind = _END.search(text, end)
    return before[-1] if before else max(0, start - _FAR), behind.end() if behind else len(text)
