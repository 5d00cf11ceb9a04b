"""ASSERTED: the status of a thing, and the question for it, as the rules of `assertion` pass them on."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Mention, Sentence
from ntm_extract.records import FigureStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.thing import PLANNED

NEAR = 48  # characters of the words right before a thing


class Assertion(NamedTuple):
    """A status of the figure contract. ``cue``: the cue that decided; None where words around the thing or the default
    did.
    """

    status: FigureStatus
    cue: Mention | None
    certainty: float

    @property
    def told(self) -> bool:
        """Whether the status is a fact (reached or not), no plan and no norm."""
        return self.status in ("achieved", "not_achieved")

    @property
    def planned(self) -> bool:
        """Whether the status is a target, a registration or a forecast."""
        return self.status in PLANNED


SO_TOLD = Assertion("achieved", None, 0.75)  # the default, without any cue


class Asked(NamedTuple):
    """The thing ``[start, end)`` whose status is sought. ``near``: start of the window right before it (`NEAR`
    characters, at most to the start of the sentence); ``money``: as for `status_at`.
    """

    analysis: Analysis
    key: str
    sentence: Sentence
    near: int
    start: int
    end: int
    money: bool
