"""PEOPLE: coreference of the persons of a document: mentions of one person joined, with positions (title, organization,
level, place), roles and bare titles that mean him.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from ntm_extract.document import Person
from ntm_extract.folding import key
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import Unit
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.bare_titles import add_bare_titles, mentions_as_chair
from ntm_extract.relate.officials.entity import PersonEntity
from ntm_extract.relate.officials.positions import Held
from ntm_extract.relate.officials.posts_beside import Beside, add_post, posts_of
from ntm_extract.relate.officials.predicated_posts import Predicated, predicated_of_pronouns, predicated_of_several
from ntm_extract.relate.officials.roles import as_speaker, give_roles
from ntm_extract.relate.officials.rolls import everybody_named
from ntm_extract.relate.places.nameless import of_side, own_unit
from ntm_extract.span import Span

_P = phrases("people")
_RANKS = frozenset(_P.words("ranks"))
_FORMS = _RANKS | frozenset(_P.words("forms"))
_DEPUTY, _CALLED_DEPUTY = _P.word("deputy_head"), _P.word("called_deputy")
_MONK = _P.word("monk")
_LEVEL_WORDS = level_words()
_OF_MANY = 5  # characters of "ông, "


@once
def people(analysis: Analysis) -> tuple[PersonEntity, ...]:
    """One entity per person, in order of first mention."""
    found = _named(analysis)
    own = analysis.gazetteer.units.at(analysis.scope, analysis.day) if analysis.scope else None
    for entity in found.values():
        entity.positions = [
            _with_assembly(analysis, entity, own, p) if p.head == _DEPUTY else _in_unit_of_text(analysis, p, own)
            for p in entity.positions
        ] or _deputy(analysis, entity, own)
    add_bare_titles(analysis, found)
    everybody = tuple(found.values())
    for entity in everybody:
        entity.mentions.sort()
    give_roles(analysis, everybody)
    chairs = [entity for entity in everybody if "chair" in entity.roles]
    if len(chairs) == 1 and (spoken := mentions_as_chair(analysis, everybody)):
        chairs[0].mentions = sorted(chairs[0].mentions + spoken)
        chairs[0].roles = as_speaker(chairs[0].roles)
    return everybody


def people_between(analysis: Analysis, start: int, end: int) -> list[PersonEntity]:
    """People with a mention that begins in ``[start, end)``, in the order of `people`."""
    mentions = _mentions(analysis)
    inside = mentions[bisect_left(mentions, (start,)) : bisect_left(mentions, (end,))]
    return [people(analysis)[index] for index in sorted({index for _, index in inside})]


@once
def _mentions(analysis: Analysis) -> list[tuple[int, int]]:
    """(start of a mention, index of its person), sorted."""
    return sorted((start, index) for index, person in enumerate(people(analysis)) for start, _ in person.mentions)


def _named(analysis: Analysis) -> dict[str, PersonEntity]:
    """People by folded name, with their mentions and the posts beside their names."""
    found: dict[str, PersonEntity] = {}
    persons = everybody_named(analysis)
    predicated: list[Predicated] = []
    last = Beside([], 0, [])
    for index, person in enumerate(persons):
        entity = found.get(key(person.who))
        if entity is None:
            if person.form != "name":
                continue
            entity = found[key(person.who)] = PersonEntity(person.who, person)
        entity.mentions.append((person.start, person.end))
        if person.form != "name":
            continue
        _honorific(analysis, person, entity)
        floor = persons[index - 1].end if index else 0
        ceiling = persons[index + 1].start if index + 1 < len(persons) else len(analysis.text.key)
        last, told = posts_of(analysis, person, entity, (floor, ceiling), last)
        predicated.append(told)
    known = [person for person in persons if key(person.who) in found]
    later = predicated_of_pronouns(analysis, known, lambda person: key(found[key(person.who)].honorific or ""))
    for person, posts in (*predicated_of_several(analysis, predicated), *later):
        for position in posts:
            add_post(found[key(person.who)], position)
    return found


def _deputy(analysis: Analysis, entity: PersonEntity, own: Unit | None) -> list[Held]:
    """The post of somebody who is called a deputy and nothing else: "|Đại biểu| X chất vấn"."""
    text, start = analysis.text.canonical, entity.first.start
    called = _P.deputy.search(text, max(0, start - 9), start)
    if called is None:
        return []
    sent = _P.sent_by.match(text, entity.first.end) or _P.session.search(analysis.text.key)
    if called[0][0].islower() and not sent:
        return []  # "đại biểu X": whoever takes part
    title = analysis.quote(called.start(), called.end()).strip()
    return [
        _with_assembly(
            analysis, entity, own, Held(called.start(), called.end() - 1, title, _CALLED_DEPUTY, None, None, None)
        )
    ]


def _with_assembly(analysis: Analysis, entity: PersonEntity, own: Unit | None, held: Held) -> Held:
    """The post of a deputy with its assembly: the National Assembly where a province is named as his ("|ĐB| X (An
    Giang)"), else the council that is named with its level, else that of the unit that the text is about.
    """
    sent = _P.sent_by.match(analysis.text.canonical, entity.first.end)
    home = analysis.first_toponym(*sent.span()) if sent else None
    if home is not None and home.level == "province":
        return replace(held, level="central", place="VN")
    councils = () if _P.nation.search(analysis.text.key) else [*_P.council.finditer(analysis.text.key)]
    if councils:  # "Tại kỳ họp HĐND |tỉnh|, đại biểu X chất vấn", in a text on a commune
        named = next((c for c in reversed(councils) if c.end() <= entity.first.start), councils[0])
        level = _LEVEL_WORDS[named["level"]]
        return replace(held, level=level, place=own_unit(analysis, level, named.start(), named["level"]))
    return replace(held, level=own.level, place=own.code) if own else held


def _in_unit_of_text(analysis: Analysis, held: Held, own: Unit | None) -> Held:
    """A post of Party or State without a unit ("Trưởng Ban Dân vận"), placed in the unit that the text is about, or that
    whose people its sentence lists: "Về phía |xã A| có các đồng chí: B, Bí thư; C, |Chủ tịch UBND|".
    """
    side = of_side(analysis, analysis.sentence(held.start).start, held.start)
    unit = analysis.gazetteer.units.at(side.code, analysis.day) if side and side.code else own
    if (
        unit is None
        or held.level
        or held.place
        or not (_P.officer.match(held.head) or _P.party.match(key(held.organization or "")))
        or _P.private.match(key(held.organization or ""))
        or _P.of_unread_unit.match(held.organization or "")
    ):
        return held
    return replace(held, level=unit.level, place=unit.code)


def _honorific(analysis: Analysis, person: Person, entity: PersonEntity) -> None:
    """Set the form of address of a person, by the one in front of a mention: "|ông| X", "|HT.| Thích Thiện Hòa"."""
    if entity.honorific is not None:
        return
    for mention in analysis.labelled("cue.honorific", max(0, person.start - 14), person.start):
        if _P.of_many.search(analysis.text.key, max(0, mention.start - _OF_MANY), mention.start):
            continue  # "các ông, |bà| X; Y"
        if analysis.text.key[mention.end : person.start] in (" ", ": ", " : ") and mention.form in _FORMS:
            entity.honorific = analysis.quote(mention.start, mention.end)
            entity.honorific_span = Span(mention.start, mention.end)
            return
    monk = analysis.text.key.startswith(_MONK, person.start)
    short = (_P.clergy if monk else _P.styled).search(analysis.text.key, max(0, person.start - 14), person.start)
    if short:
        entity.honorific = analysis.quote(*short.span()).strip(" .,-")
        entity.honorific_span = Span(short.start(), short.start() + len(entity.honorific))
