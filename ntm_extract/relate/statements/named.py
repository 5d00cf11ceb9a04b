"""NAMED: the people of a text, each as a subject that a verb can have."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.people import people
from ntm_extract.span import Cover, InOrder

_P = phrases("named")
_DEPUTY = _P.words("deputy")
BELONGS = _P.belongs
_IN_OFFICE = frozenset((*_P.words("in_office"), *phrases("people").words("ranks")))
KIN = 32  # characters of ", con trai của đồng chí " before a name
VILLAGE = 16  # characters of ", khu phố " before a name
_COMMUNAL = ("commune", "village")
_OPENS = 60  # characters from where a sentence begins to the unit that it tells of
STANDS_FOR = 90  # characters of "đại diện Sở Tài chính, bà " before a name


class Subject(NamedTuple):
    """``who`` as the record names it; ``official``: holds a post or is a body; ``start``: where the subject (or,
    without one, the verb) begins.
    """

    who: str
    official: bool
    start: int


class Named(NamedTuple):
    """A person's name in the text: ``[start, end)``, whose it is, and whether he holds a post."""

    start: int
    end: int
    who: str
    official: bool

    @property
    def subject(self) -> Subject:
        return Subject(self.who, self.official, self.start)


class Post(NamedTuple):
    """The words ``[start, end)`` of a title, and who holds it."""

    start: int
    end: int
    holder: str


@once
def people_named(analysis: Analysis) -> InOrder[Named]:
    """Every mention of every person but the author, in text order; none of those for whom only somebody else is a
    relative of: "ông X, chồng |bà Y|, cho biết".
    """
    key = analysis.text.key
    known = [
        Named(
            start,
            end,
            person.name,
            bool(person.positions)
            or (person.honorific or "").lower() in _IN_OFFICE
            or any(
                key.endswith(_DEPUTY, 0, at)
                or _P.stands_for.search(key, max(0, at - STANDS_FOR), at)
                or BELONGS.match(analysis.text.canonical, end)
                for at, end in person.mentions
            ),
        )
        for person in people(analysis)
        if "author" not in person.roles
        for start, end in person.mentions
        if not _P.dwells.search(key, max(0, start - VILLAGE), start)  # "bà X, thôn |Lương Cụ Nam| kể"
    ]
    found = sorted(known + _given(analysis))
    return InOrder(
        [person for person in found if not _P.relative_of.search(key, max(0, person.start - KIN), person.start)]
    )


def name_end(analysis: Analysis, person: Subject) -> int:
    """Where the name of somebody ends."""
    return next(people_named(analysis).on(person.start)).end


@once
def called(analysis: Analysis) -> frozenset[str]:
    """What the people of a text are called."""
    return frozenset(person.who for person in people_named(analysis))


def _given(analysis: Analysis) -> list[Named]:
    """Residents of whom only the given name is told: "bà |Hương| ở xóm 3"."""
    canonical, taken = analysis.text.canonical, names(analysis)
    spans = (match.span("name") for match in _P.given.finditer(canonical))
    found = [Named(start, end, canonical[start:end], False) for start, end in spans if not taken.holds(start)]
    full = {person.name.rsplit(" ", 1)[-1]: person.name for person in people(analysis)}
    voters = (match.span("name") for match in _P.voter.finditer(canonical))
    # "cử tri Nguyễn Văn Vịnh ... cử tri |Vịnh| kiến nghị"
    return found + [Named(s, e, full[canonical[s:e]], False) for s, e in voters if canonical[s:e] in full]


@once
def names(analysis: Analysis) -> Cover:
    """Where people's names stand: "Hoàng Vĩnh |Khuyên| Sơn" advises nobody."""
    return Cover((person.start, person.end) for person in analysis.persons)


def is_inspector(who: str) -> bool:
    """Whether a body looks for what is wrong: "Thanh tra tỉnh", "Đoàn giám sát HĐND huyện"."""
    return _P.inspectors.match(who.lower()) is not None


def is_elsewhere(analysis: Analysis, who: str, sentence: Sentence) -> bool:
    """Whether a sentence opens in another commune than the one that whoever has been speaking answers for."""
    place = analysis.first_toponym(sentence.start, sentence.start + _OPENS)
    if place is None or place.code is None or place.level not in _COMMUNAL:
        return False
    if not _P.elsewhere.fullmatch(analysis.text.key, sentence.start, place.type_start):
        return False
    held = [h for person in people(analysis) if person.name == who for h in person.positions]
    homes = {h.place for h in held if h.level in _COMMUNAL and h.place}
    return bool(homes) and place.code not in homes


def level_of(analysis: Analysis, who: str | None) -> str | None:
    """The level at which somebody holds all of his posts; None where it is unknown, or there are several."""
    levels = {held.level for person in people(analysis) if person.name == who for held in person.positions}
    return levels.pop() if len(levels) == 1 else None
