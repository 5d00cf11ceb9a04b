"""ENTITY: one person of a document, with all that its mentions say."""

from __future__ import annotations

from dataclasses import dataclass, field

from ntm_extract.document import Person
from ntm_extract.records import Role
from ntm_extract.relate.officials.positions import Held
from ntm_extract.span import Span


@dataclass(slots=True)
class PersonEntity:
    """One person of a document. Filled in while `people` joins the mentions, and not changed afterwards."""

    name: str
    first: Person
    honorific: str | None = None
    honorific_span: Span | None = None
    positions: list[Held] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    leads: dict[int, int] = field(default_factory=dict)  # where a mention begins -> where the titles before it begin
    tails: dict[int, int] = field(default_factory=dict)  # where a mention ends -> where the titles behind it end
    titles: list[tuple[int, int]] = field(default_factory=list)  # spans of titles beside a name, also repeated ones
    roles: tuple[Role, ...] = ()
