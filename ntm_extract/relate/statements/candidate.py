"""CANDIDATE: a clause of a stretch of speech that may be a statement, and the statement that a rule makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ntm_extract.document import Mention
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.complaint import open_cues
from ntm_extract.relate.statements.demand import has_object, lead_end
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import Section


class Clause(NamedTuple):
    """A statement: its span, ``kind``, and the rule that found it with its confidence."""

    start: int
    end: int
    kind: str
    rule: str
    confidence: float


DUTY = "statement.duty"  # what a decision lays on somebody
FACT = Clause(-1, -1, "", "", 0.0)  # returned by a rule that says that a clause is a mere fact


@dataclass(frozen=True)
class Candidate:
    """The clause ``[begin, end)`` of ``speech``, under the heading of ``section``; ``before``: the last statement of the
    same stretch; ``behind_order``, ``behind_pledge``, ``behind_tale``: those before it, back to an order, a promise or what
    was done, go on with it; ``of_tasks``, ``of_charges``: it stands in an item of a list of what is to be done, or of what
    somebody is accused of.
    """

    analysis: Analysis
    speech: Speech
    section: Section | None
    before: Clause | None
    begin: int
    end: int
    behind_order: bool
    behind_pledge: bool
    behind_tale: bool
    of_tasks: bool
    of_charges: bool

    @cached_property
    def start(self) -> int:
        """Where the clause begins without connectives: "Ngoài ra, |xã cần ..."."""
        return lead_end(self.analysis, self.begin, self.end)

    @cached_property
    def act(self) -> Mention | None:
        """The first act of asking that has an object: "|đề nghị| huyện rà soát"."""
        acts = open_cues(self.analysis, "cue.statement.directive", self.start, self.end)
        return next((act for act in acts if has_object(self.analysis, act, self.end)), None)

    def clause(self, kind: str, rule: str, confidence: float) -> Clause:
        """All of it as a statement."""
        return Clause(self.start, self.end, kind, f"statement.{rule}", confidence)
