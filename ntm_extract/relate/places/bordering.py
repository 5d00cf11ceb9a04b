"""BORDERING: units that a text names only because another one borders on them: "Phía Bắc giáp |xã B|, |xã C|; ..."."""

from __future__ import annotations

from collections.abc import Sequence

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import RANK
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.places.names import LIST

_P = phrases("bordering")
_AROUND = (" ", " (")  # from a unit to the larger one around it: "xã B huyện D", "xã B (huyện D)"
_WITHIN = 40  # characters of "tiếp giáp với địa phận các huyện "


def bordering(key: str, places: Sequence[Toponym]) -> set[int]:
    """Where those of ``places``, in order, begin that only bound another: "giáp |xã B|, |xã C| (|huyện D|)."; not the subject
    behind one: "Nằm giáp |xã B|, xã C có 12 thôn", "Nằm giáp |xã B|, xã C, huyện D có 12 thôn".
    """
    found: set[int] = set()
    last = None
    for index, place in enumerate(places):
        before = _P.borders.search(key, max(0, place.type_start - _WITHIN), place.type_start)
        if before or (last is not None and last.start in found and _goes_on(key, places, index)):
            found.add(place.start)
        last = place
    return found


def _goes_on(key: str, places: Sequence[Toponym], index: int) -> bool:
    """Whether a place goes on with those that bound another, up to the one before it, or stands around that one."""
    last, place = places[index - 1], places[index]
    between = key[last.end : place.type_start]
    if between in _AROUND:
        return RANK[place.level] < RANK[last.level]
    return bool(LIST.fullmatch(between) and _P.ends.match(key, _end_with_larger(key, places, index)))


def _end_with_larger(key: str, places: Sequence[Toponym], index: int) -> int:
    """Where a place ends, with the larger ones that are named behind it: "xã C, huyện D|", "xã C (huyện D)|"."""
    last = places[index]
    for place in places[index + 1 :]:
        if key[last.end : place.type_start] not in (", ", *_AROUND) or RANK[place.level] >= RANK[last.level]:
            break
        last = place
    return last.end + key.startswith(")", last.end)


@once
def neighbours(analysis: Analysis) -> frozenset[int]:
    """`bordering` of all places of a text."""
    return frozenset(bordering(analysis.text.key, analysis.toponyms))


def told_between(analysis: Analysis, low: int, high: int) -> list[Toponym]:
    """The places that begin in ``[low, high)``, but those that only bound another."""
    found = analysis.toponyms_between(low, high)
    if not found:
        return []
    beyond = neighbours(analysis)
    return [p for p in found if p.start not in beyond]
