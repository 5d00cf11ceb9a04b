"""ASSERTED: what is said of a thing, and what is asked of it."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Mention, Sentence
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.thing import PLANNED

NEAR = 48  # characters of the words right before a thing


class Assertion(NamedTuple):
    """``status`` as in the figure contract; ``cue`` is what decided (None: the default)."""

    status: str
    cue: Mention | None
    certainty: float

    @property
    def told(self) -> bool:
        """Whether it says how things are, not how they are to be."""
        return self.status in ("achieved", "not_achieved")

    @property
    def planned(self) -> bool:
        return self.status in PLANNED


SO_TOLD = Assertion("achieved", None, 0.75)  # where nothing says otherwise, what is told is so


class Asked(NamedTuple):
    """The thing ``[start, end)`` whose status is asked; ``near``: where the words right before it begin; ``money``: as
    `status_at` has it.
    """

    analysis: Analysis
    key: str
    sentence: Sentence
    near: int
    start: int
    end: int
    money: bool
