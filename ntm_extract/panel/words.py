"""Words of the text that a panel needs beside a record: the name of the unit, and the passage with the fact."""

from __future__ import annotations

from functools import lru_cache

from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.normalise import normalise
from ntm_extract.panel.wholes import name_of_unit
from ntm_extract.records import AnyRecord
from ntm_extract.segment import sentences
from ntm_extract.span import Span

_P = phrases("readings")
_REACH = 40  # characters behind a name in which it is said to be a former one


def called(text: str, record: AnyRecord) -> tuple[str, bool]:
    """The `folding.key` of the name that the text gives the unit of a record, "" where it gives none; and whether it is
    a former unit: "Tuyên Quang (cũ)".
    """
    start, end = name_of_unit(record)
    return key(text[start:end]), bool(end and _P.former.match(key(text[end : end + _REACH])))


def passage(text: str, record: AnyRecord) -> str:
    """The sentence of a record, and those in which another of its slots was read: the unit, the year, the standard."""
    read = [start for start, _ in record.evidence.values()]
    others = (one for one in _sentences(text) if any(one.start <= start < one.end for start in read))
    found: list[list[int]] = []
    for start, end in sorted([record.sentence, *((one.start, one.end) for one in others)]):
        if found and not text[found[-1][1] : start].strip():
            found[-1][1] = max(found[-1][1], end)
        else:
            found.append([start, end])
    return " […] ".join(text[start:end].strip() for start, end in found)


@lru_cache(maxsize=1)  # an article has many records
def _sentences(text: str) -> list[Span]:
    whole = normalise(text)
    return [whole.home(one.start, one.end) for one in sentences(whole).items]
