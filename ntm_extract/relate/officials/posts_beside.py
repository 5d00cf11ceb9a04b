"""POSTS BESIDE: the posts of whoever bears a name, of those before and behind it: whose each is, with the unit or body that
is named apart from it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from ntm_extract.document import Person, Toponym
from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.entity import PersonEntity
from ntm_extract.relate.officials.positions import Held, after, before, held_at, shared_title, with_siblings
from ntm_extract.relate.officials.predicated_posts import Predicated, is_predicated, predicated_posts
from ntm_extract.relate.officials.rolls import posts_in_rolls
from ntm_extract.relate.officials.same_post import same_post, says_where
from ntm_extract.relate.officials.signature import signatures

_P = phrases("people")
_SEVERAL = 18  # characters before a title in which "các đồng chí" stands
_TITLE_REACH = 90
_RANKS = frozenset(_P.words("ranks"))
_IS = phrases("positions").word("is")
_BODY = 60  # characters of a body's first words
_SIGN = re.compile(r"[.;:!?\n]")


class Beside(NamedTuple):
    """The posts beside a name. ``behind``: the end of those behind it, or 0; ``common``: the posts before a colon,
    which all names behind it share: "các đồng chí |Ủy viên Trung ương Đảng|: A - Phó Chủ tịch Quốc hội, B - ...".
    """

    held: list[Held]
    behind: int
    common: list[Held]


def posts_of(
    analysis: Analysis, person: Person, entity: PersonEntity, between: tuple[int, int], last: Beside
) -> tuple[Beside, Predicated]:
    """The posts beside a full name, which are added to its entity, and those predicated of it; arguments as of
    `_posts_beside`.
    """
    floor, ceiling = between
    beside = _posts_beside(analysis, person, entity, between, last)
    own = [h for h in beside.held if h.start >= floor]
    if beside.behind:
        entity.tails[person.end] = beside.behind
    entity.leads[person.start] = min((h.start for h in own), default=person.start)
    entity.titles += [(h.start, h.end) for h in beside.held]
    held = beside.held or shared_title(analysis, last.held, floor, person)
    told = predicated_posts(analysis, person, own, ceiling)
    held = [*_with_body_before(analysis, person, held), *told.posts]
    held = _with_place_behind(analysis, person, held, beside.behind)
    listed = with_siblings(analysis, posts_in_rolls(analysis).get(person.start, []))
    for position in (*held, *listed, *signatures(analysis).get(person.start, ())):
        add_post(entity, position)
    return beside._replace(held=held), told


def _posts_beside(
    analysis: Analysis, person: Person, entity: PersonEntity, between: tuple[int, int], last: Beside
) -> Beside:
    """The posts beside a name. ``between``: where the names around it end and start; ``last``: the posts before."""
    floor, ceiling = between
    held = _posts_before(analysis, person, floor, last)
    shared = _shared_by_all(analysis, held, person)
    common = shared or (last.common if last.common and held[: len(last.common)] == last.common else [])
    if held and (not _is_honoured(person, entity) or _is_labelled(analysis, person, held)):
        # "Bí thư Tỉnh ủy X, Trưởng Ban Chỉ đạo"; "Trưởng đoàn là ông X, Phó Giám đốc Sở"
        held = after(analysis, person, ceiling, held)
    else:
        # "ông X, Chủ tịch xã": what stands before belongs to another
        held = after(analysis, person, ceiling) or held
    return Beside(held, held[-1].end if held and held[-1].start >= person.end else 0, common)


def _posts_before(analysis: Analysis, person: Person, floor: int, last: Beside) -> list[Held]:
    """The posts before a name that are not those of the name before, which ends at ``floor``."""
    text = analysis.text.key
    # "A, Chủ tịch UBND huyện và |Trưởng phòng Nông nghiệp B|": the post behind A is his
    held = [h for h in before(analysis, person, floor) if h.start >= last.behind]
    after_one = floor > analysis.sentence(person.start).start
    if held and after_one and is_predicated(text, floor, held[0].start):
        held = []  # "A tái đắc cử |Bí thư Đảng ủy|, đồng chí B ..."
    if floor and last.common and _P.goes_on.fullmatch(text, max(floor, last.behind), person.start):
        return [*last.common, *held]
    return held


def _is_honoured(person: Person, entity: PersonEntity) -> bool:
    """Whether a form of address stands right before a name: "|ông| X"; not "Trưởng Công an huyện |Thượng tá| X"."""
    span = entity.honorific_span
    return span is not None and span.end == person.start - 1 and key(entity.honorific or "") not in _RANKS


def _is_labelled(analysis: Analysis, person: Person, held: list[Held]) -> bool:
    """Whether the posts before a name are said to be his: "Trưởng đoàn |là| ông X", "Trưởng ban|:| ông X", "|Ủy viên Ban
    Thường vụ|, đồng chí X - Phó Chủ tịch UBND huyện".
    """
    text, end = analysis.text.key, held[-1].end
    opens = held[0].start == analysis.sentence(person.start).start
    return (
        _IS in text[end : person.start]
        or text.startswith((": ", ", ") if opens else ": ", end)
        or _P.given_to.search(text, end, person.start) is not None
    )


def _shared_by_all(analysis: Analysis, held: list[Held], person: Person) -> list[Held]:
    """The posts before a colon that all names behind it share: "các đồng chí |Ủy viên Trung ương Đảng|: A - ..., B -
    ...", "|nguyên Bí thư Huyện ủy|: A, B".
    """
    if not held or analysis.text.key[held[-1].end : person.start] != ": ":
        return []
    several = _P.several.search(analysis.text.key, max(0, held[0].start - _SEVERAL), held[0].start)
    return held if several or (len(held) == 1 and _P.shared.match(analysis.text.key, held[0].start)) else []


def _with_place_behind(analysis: Analysis, person: Person, held: list[Held], behind: int) -> list[Held]:
    """Posts with the village or commune that is named only behind the name: "làm trưởng thôn, ông X |(SN 1969, thôn A,
    xã B)|", "già làng X |ở làng A, xã B|", "bà Y, Giám đốc HTX Sao Mai|, xã B|".
    ``behind``: the end of the posts behind the name, or 0.
    """
    inside = _P.lives.match(analysis.text.key, person.end)
    inside = inside or (_P.lies.match(analysis.text.key, behind) if behind else None)
    communes = (
        [p for p in analysis.toponyms_between(*inside.span()) if p.level == "commune" and p.code] if inside else []
    )
    if not communes:
        return held
    return [
        replace(h, place=communes[0].code)
        if h.level in ("village", "commune") and not (h.place and analysis.toponyms_between(h.start, h.end))
        else h
        for h in held
    ]


def _with_body_before(analysis: Analysis, person: Person, held: list[Held]) -> list[Held]:
    """Posts without a body, with the body named in front: "hai lãnh đạo |UBND xã A| là ông X |(Chủ tịch)|"."""
    if not held:
        return held
    low = max(analysis.sentence(person.start).start, person.start - _TITLE_REACH)
    first = min(person.start, held[0].start)
    by = _P.by.search(analysis.text.key, low, first)
    bare = not any(h.organization or h.level for h in held)
    if by and (seat := _seat(analysis, *by.span("body"))):
        # "đoàn công tác của |Ban Dân vận Trung ương| do Phó Trưởng ban X dẫn đầu", "... của |Tỉnh ủy A| do X, Bí thư Tỉnh
        # ủy", "... |tỉnh A| do X, Chủ tịch UBND tỉnh"
        level, code = seat
        return [
            replace(h, level=level, place=code)
            if bare or (h.level == level and code and not analysis.toponyms_between(h.start, h.end))
            else h
            for h in held
        ]
    officers = bare and all(_P.officer.match(h.head) for h in held)
    place = _authority_before(analysis, low, person.start) if officers else None
    return [replace(h, level=place.level, place=place.code) for h in held] if place else held


def _authority_before(analysis: Analysis, low: int, high: int) -> Toponym | None:
    """The unit of the authority named last in ``[low, high)``: "hai lãnh đạo |UBND xã A| là ông X"."""
    key = analysis.text.key
    for body in reversed(analysis.labelled("org", low, high)):
        place = analysis.first_toponym(body.end, high)
        beside = place is not None and place.type_start == body.end + 1
        if place and beside and not _SIGN.search(key, place.end, high) and _P.authority.match(key, body.start):
            return place
    return None


def _seat(analysis: Analysis, start: int, end: int) -> tuple[str | None, str | None] | None:
    """Level and code of the body or unit that has sent a delegation."""
    if body := next((b for b in analysis.labelled("org", start, start + _BODY) if b.start == start), None):
        held = held_at(analysis, start, end, body._replace(end=start))
        return held.level, held.place
    return next(((p.level, p.code) for p in analysis.toponyms_between(start, end) if p.type_start == start), None)


def add_post(entity: PersonEntity, position: Held) -> None:
    """Add a post to a person, or replace the same post that was written less exactly."""
    vague = next((i for i, p in enumerate(entity.positions) if says_where(p, position)), None)
    if vague is not None:
        entity.positions[vague] = position
    elif not any(same_post(position, p) for p in entity.positions):
        entity.positions.append(position)
