"""ENTITY: one person of a document with all that its mentions say, each mention with what stands around it, and the
people who are joined to one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ntm_extract.document import Person
from ntm_extract.gazetteer.phrases import Phrases, phrases
from ntm_extract.records import Role
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.positions import Held
from ntm_extract.span import Span

_P = phrases("roles")
SENTENCE = 2_000  # characters of a sentence that can tell of a name; a text without full stops is one sentence
_AND_PERSON = (_P.next_person, _P.rest_and_person)


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


class Chain:
    """Names with their titles that "và" joins: what follows the last is said of each."""

    def __init__(self, analysis: Analysis, everybody: Sequence[PersonEntity]) -> None:
        self.key = analysis.text.key
        self.behind: dict[int, int] = {}  # where a name ends -> where its titles end
        self.begins: dict[int, int] = {}  # where a name or the titles before it begin -> where the name ends
        for person in everybody:
            for start, end in person.mentions:
                self.behind[end] = person.tails.get(end, end)
                self.begins |= {start: end, person.leads.get(start, start): end}

    def end(self, name_end: int, limit: int) -> int:
        """The end of the last person joined to one: "A|, Bí thư, và đồng chí B, Phó Chủ tịch, |đồng chủ trì"."""
        at = self.behind.get(name_end, name_end)
        while other := self._next(at, limit):
            at = self.behind[other]
        return at

    def _next(self, at: int, limit: int) -> int | None:
        """The end of the name that is joined to titles that end at ``at``, or None."""
        joined = (m.end() for pattern in _AND_PERSON if (m := pattern.match(self.key, at, limit)))
        return next((self.begins[end] for end in joined if end in self.begins), None)


class PersonMention(NamedTuple):
    """One mention of a person and its context. ``opens``: the start of what may tell of it; ``first``: the start of its
    titles before the name; ``behind``: the end of those behind it; ``last``: the end of the titles of the last person
    joined to it; ``acts``: where the verb of all of them may stand; ``limit``: the end of the sentence.
    """

    analysis: Analysis
    cues: Phrases
    who: PersonEntity
    start: int
    end: int
    opens: int
    first: int
    behind: int
    last: int
    acts: int
    limit: int

    @property
    def key(self) -> str:
        """The text, folded."""
        return self.analysis.text.key

    @property
    def before(self) -> str:
        """What its sentence says before it and its titles."""
        return self.key[self.opens : self.first]


def mention_of(
    analysis: Analysis, cues: Phrases, chain: Chain, person: PersonEntity, start: int, end: int
) -> PersonMention:
    """A mention at ``[start, end)`` with its context."""
    sentence = analysis.sentence(start)
    last = chain.end(end, sentence.end)
    tail = _P.link.match(analysis.text.key, last)
    if tail and "\n" in tail[0] and analysis.text.canonical[tail.end() : tail.end() + 1].isupper():
        tail = None  # "đại diện các hộ: bà X⏎|Chủ trì|: ông Y"
    return PersonMention(
        analysis,
        cues,
        person,
        start,
        end,
        opens=max(sentence.start, start - SENTENCE),
        first=min(start, person.leads.get(start, start)),
        behind=person.tails.get(end, end),
        last=last,
        acts=tail.end() if tail else end,
        limit=sentence.end,
    )
