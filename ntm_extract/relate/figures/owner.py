"""OWNER: which units can own a figure at all."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence
from ntm_extract.gazetteer.units import is_as_large
from ntm_extract.relate.analysis import Analysis


class Asked(NamedTuple):
    """A figure whose unit is asked. ``offset``: where it begins; ``smallest``: the lowest level that can own it."""

    analysis: Analysis
    key: str
    sentence: Sentence
    offset: int
    quantity: Quantity | None
    smallest: str

    def is_around(self, code: str | None) -> bool:
        """`is_around_scope` of this figure."""
        return is_around_scope(self.analysis, code, self.smallest)

    def may_own(self, code: str | None) -> bool:
        """`may_own` of this figure."""
        return may_own(self.analysis, code, self.smallest)

    def is_large(self, code: str | None) -> bool:
        """Whether a unit is large enough to own it."""
        return is_as_large(code or "", self.smallest)

    @property
    def noun(self) -> str:
        """What it counts: "|100 hộ|"; "" where it is no count."""
        return self.quantity.noun if self.quantity else ""


def is_around_scope(analysis: Analysis, code: str | None, smallest: str) -> bool:
    """Whether ``code`` encloses the document's own unit, and that unit is large enough to own the figure itself."""
    scope = analysis.scope
    if not scope or scope == "VN" or not is_as_large(scope, smallest):
        return False
    return code in analysis.around(scope)


def may_own(analysis: Analysis, code: str | None, smallest: str) -> bool:
    """Whether a unit is large enough to own a figure, and not named only because the document's own lies in it."""
    return bool(code) and is_as_large(code or "", smallest) and not is_around_scope(analysis, code, smallest)


def fit(analysis: Analysis, code: str | None, smallest: str) -> str | None:
    """``code``, or the smallest unit around it that is of level ``smallest`` or above."""
    if code is None or is_as_large(code, smallest):
        return code
    return next((c for c in analysis.around(code) if is_as_large(c, smallest)), code)
