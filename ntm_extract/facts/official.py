"""OFFICIAL: one record per person and document, with positions, roles and every mention."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Level, Official, Position
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.delegation import is_for_visit, leads_delegation
from ntm_extract.relate.officials.entity import PersonEntity
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.officials.positions import Held
from ntm_extract.relate.officials.references import references
from ntm_extract.relate.officials.roles import with_speeches
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import formal
from ntm_extract.relate.statements.speaker import speeches
from ntm_extract.span import Span, line_start

_P = phrases("official")
_POSITIONS, _ROLES = phrases("positions"), phrases("roles")
_MINISTRY = _P.word("ministry_word")
_PARTS = _P.words("parts")
_IS = _POSITIONS.word("is")
_ITEM = re.compile(r"\s*(?:[-+*•]|\d+[.)])\s")
_ADDRESS = 12  # characters of " đồng chí "


def find(analysis: Analysis) -> Iterator[Official]:
    """People in order of first mention."""
    spoke = {speech.who for speech in speeches(analysis) if speech.who and _is_own(analysis, speech)}
    meant = references(analysis)
    for person in people(analysis):
        evidence = {"name": Span(person.first.start, person.first.end)}
        if person.honorific_span:
            evidence["honorific"] = person.honorific_span
        posts = [held for held in person.positions if not _part_played(analysis, person, held)]
        for number, held in enumerate(posts):
            evidence[f"positions.{number}"] = Span(held.start, held.end)
        known = bool(posts or person.honorific)
        named = [*person.mentions, *meant.get(person.name, ())]
        yield analysis.record(
            Official,
            person.first.start,
            person.first.end,
            rule=f"official.{'titled' if posts else 'author' if 'author' in person.roles else 'named'}",
            confidence=0.97 if posts else 0.9 if known else 0.75,
            evidence=evidence,
            name=_name_of(analysis, person),
            honorific=person.honorific,
            positions=tuple(_position(analysis, held) for held in posts),
            roles=with_speeches(person.roles, speaks=person.name in spoke),
            mentions=tuple(dict.fromkeys(tuple(analysis.text.home(*place)) for place in sorted(named))),
        )


def _name_of(analysis: Analysis, person: PersonEntity) -> str:
    """The name; with the marks of lost letters where the text has them, for nobody can tell "H?i" from "Hải" or "Hội"."""
    raw = analysis.text.raw[slice(*analysis.text.home(person.first.start, person.first.end))]
    return raw if analysis.text.guessed and "?" in raw else person.name


def _is_own(analysis: Analysis, speech: Speech) -> bool:
    """Whether a speaker speaks himself; not "ông X được bà con |tin tưởng|", "chủ trì cuộc họp nghe |báo cáo|"."""
    verb = speech.verb
    told = verb and _ROLES.by_others.search(analysis.text.key, speech.sentence.start, verb.start)
    return speech.mode in ("said", "quoted") and not told


def _position(analysis: Analysis, held: Held) -> Position:
    level = cast("Level | None", held.level)
    return Position(title=held.title, organization=_body(analysis, held), level=level, place=held.place)


def _body(analysis: Analysis, held: Held) -> str | None:
    """The body of a post, also where the words of the post contain it: "Chủ tịch |Quốc hội|", "|Tỉnh ủy| viên", "|Bộ|
    trưởng |Tài chính|"; None without one.
    """
    if held.organization is not None:
        ministry = _P.minister.match(held.head)
        named = _P.ministry.match(key(held.organization))
        return f"{_MINISTRY} {held.organization}" if ministry and not named else held.organization
    if member := _P.member.match(held.head):
        return held.title[: member.end()]
    title = analysis.gazetteer.titles.titles.get(held.head)
    if title is None or title.shared < 2 or key(held.title) != held.head:
        return None  # "Chủ tịch nước", "Trưởng phòng"
    return " ".join(held.title.split()[-title.shared :])


def _part_played(analysis: Analysis, person: PersonEntity, held: Held) -> bool:
    """Whether a title is only a part in an event: "|Trưởng đoàn| X nhận xét" outside of minutes, "|THƯ KÝ|" below them."""
    title = key(held.title)
    if is_for_visit(title):
        return not formal(analysis)
    if held.organization is not None or title != held.head:
        return False
    if not leads_delegation(title) or formal(analysis):
        return title in _PARTS
    behind = (analysis.text.key[held.end : start] for start, _ in person.mentions if held.end < start)
    if any(len(gap) < _ADDRESS and _IS not in gap for gap in behind):
        return True
    if _ITEM.match(analysis.text.key, line_start(analysis.text.key, held.start)):
        return False  # "⏎1. Ông X - Phó Chủ tịch UBND huyện - |Trưởng đoàn|": minutes
    return any(end < held.start for _, end in person.mentions)  # "ông X - Phó Chủ tịch UBND tỉnh, |Trưởng đoàn|"
