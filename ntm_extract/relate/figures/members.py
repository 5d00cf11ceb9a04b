"""MEMBERS: the units that the text lists for a count.

"4 xã (A, B, C và D)", "ba huyện A, B, C", "5 xã về đích, gồm: xã A, huyện M; B, C, huyện N", and in the next sentence:
"Đó là các xã A, B (huyện M)". A unit around a member is no member. A list whose length differs from the count is
dropped, because part of it was not understood.
"""

from __future__ import annotations

from ntm_extract.document import Quantity, Toponym
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import RANK
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.places.as_many import are_as_many

_P = phrases("members")
# of the members, by counted noun; "": as the first is
LEVELS = level_words("unit", "body", counted=True) | dict.fromkeys(_P.words("any_level"), "")
_BELONGS_TO = _P.word("belongs_to")
BEFORE = 160  # characters in which such a list may stand


@once
def members(analysis: Analysis, quantity: Quantity) -> tuple[tuple[str, ...] | None, int]:
    """(codes of the listed units, end of the list); (None, end of the count) without a list of the counted length."""
    nothing = None, quantity.end
    if quantity.noun not in LEVELS:
        return nothing
    key, level = analysis.text.key, LEVELS[quantity.noun]
    aside = _P.which.match(key, quantity.end)
    front = aside.end() if aside else quantity.end  # "hai xã |cũ| A và B"
    # "2 xã |A (huyện M)| và B": no bracket opens the list
    next_to = analysis.first_toponym(front, front + 2)
    opened = None if next_to else _P.opens.match(key, quantity.end)
    listed: list[Toponym] = []
    at = end = opened.end() if opened else front + 1
    for place in analysis.toponyms_from(at):
        if not _P.between.fullmatch(key, at, max(at, place.type_start)):  # "gồm xã |A": the type word may stand before
            break
        level = level or place.level
        if RANK[place.level] > RANK[level]:
            break
        at = place.end
        if RANK[place.level] < RANK[level] and (listed or opened):
            if len(listed) == quantity.value and _P.around_all.fullmatch(key, end, place.start):
                enclosed = _P.of_all.match(key, at) or key.startswith(_BELONGS_TO, end)
                end = at if enclosed else end  # "hai xã A và B|, huyện C| đạt chuẩn năm 2024"
            continue  # "A và B, |huyện C|; D (|huyện E|)"
        if len(listed) == quantity.value:  # "2 quận, nâng tổng số lên 12 (A, B|, C|, ...)": the list of another count
            return nothing if place.type_start == place.start else (_codes(listed, quantity, opened is not None), end)
        listed.append(place)
        end = at
    if codes := _codes(listed, quantity, opened is not None):
        return codes, end
    return _in_sentence(analysis, quantity, level) or _in_front(analysis, quantity), quantity.end


def _in_sentence(analysis: Analysis, quantity: Quantity, level: str) -> tuple[str, ...] | None:
    """The codes of all units of the level that the rest of the sentence names, where they are exactly as many."""
    end = analysis.sentence(quantity.start).end
    places = [
        place
        for place in analysis.toponyms_between(quantity.end, end)
        if place.level == level and place.code and not place.in_title
    ]
    if not are_as_many(analysis.text.key, quantity.end, places, quantity.value):
        return None
    return tuple(place.code for place in places if place.code)


def _codes(listed: list[Toponym], quantity: Quantity, opened: bool) -> tuple[str, ...] | None:
    """The codes of a list as long as its count; a single name only where an opening word precedes it (``opened``)."""
    codes = tuple(place.code for place in listed if place.code)
    return codes if len(codes) == quantity.value and (len(codes) > 1 or opened) else None


def _in_front(analysis: Analysis, quantity: Quantity) -> tuple[str, ...] | None:
    """The codes of the units that a count right behind sums up: "A, B và C là |3 xã| về đích", "A và B, |hai xã|"."""
    key, at = analysis.text.key, quantity.start
    codes: list[str] = []
    join = _P.summed_up
    for place in reversed(analysis.toponyms_between(max(0, quantity.start - BEFORE), quantity.start)):
        if place.end > at or not join.fullmatch(key, place.end, at) or not place.code or len(codes) == quantity.value:
            break
        codes.append(place.code)
        at, join = place.type_start, _P.next_member
    return tuple(reversed(codes)) if len(codes) == quantity.value and len(codes) > 1 else None
