"""RECOGNITION: how sure an OCR program was of the words that a record stands on. A record is worth no more than the
word it can least be without.

The programs tell the share by word (ALTO's ``WC``, hOCR's ``x_wconf``); the readers keep it in the document's locators:
``page=1 line=3 word=2 wc=0.41``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from ntm_extract.records import AnyRecord, Document

SURE = 0.8  # a word of at least this confidence counts as certain; words that OCR read right mostly have 0.85 to 0.97
_TOLD = re.compile(r"\bwc=([01]\.\d+)")


class Recognition:
    """The words of one document, by where they begin."""

    def __init__(self, words: Iterable[tuple[int, float]]) -> None:
        """``words``: (offset, the program's confidence), offsets rising."""
        told = list(words)
        self._starts, self._sure = [start for start, _ in told], [sure for _, sure in told]

    @classmethod
    def of(cls, document: Document) -> Recognition | None:
        """None where no program told how sure it was, as of all that is not OCR."""
        if not document.locators or not any("wc=" in where for _, where in document.locators):
            return None
        return cls((at, float(match[1]) if (match := _TOLD.search(where)) else 1.0) for at, where in document.locators)

    def _of(self, start: int, end: int) -> list[float]:
        """How sure the program was of the words in ``[start, end)``."""
        return self._sure[max(0, bisect_right(self._starts, start) - 1) : max(1, bisect_left(self._starts, end))]

    def factor(self, record: AnyRecord) -> float:
        """By what the record's confidence is multiplied: 1 where all words of its evidence (without any: of its quote)
        are sure, else the weakest's share of SURE.

        "9/l7 xã" with "9/l7" at 0.4 is worth half of what the rule says. Never more for a less certain word.
        """
        spans = tuple(record.evidence.values()) or ((record.start, record.end),)
        weakest = min((sure for span in spans for sure in self._of(*span)), default=1.0)
        return min(1.0, weakest / SURE)
