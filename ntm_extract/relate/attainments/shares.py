"""SHARES: units listed as the share of a larger unit in an earlier count: "26 xã đạt chuẩn, trong đó |huyện A có 2 xã là| B, C"."""

from __future__ import annotations

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.group import Group

_P = phrases("shares")
_LARGER = {"village": ("commune", "district"), "commune": ("district", "province"), "district": ("province",)}


def is_share(analysis: Analysis, low: int, group: Group) -> bool:
    """Whether the units of a group, and no others, are those that a larger unit has of what was counted up to ``low``."""
    key, first = analysis.text.key, group.places[0]
    owner = analysis.last_toponym(low, first.type_start)
    if owner is None or owner.level not in _LARGER.get(first.level, ()):
        return False
    share = _P.has.fullmatch(key, owner.end, group.start)
    return (
        share is not None
        and (share["colon"] is None or _P.ends.match(key, group.end) is not None)
        and (
            share["count"] is None
            or small(share["count"]) in (len(group.places), sum(not _is_town(key, place) for place in group.places))
        )
        and _P.opens.search(key, low, owner.type_start) is not None
        and all(_is_of_owner(analysis, low, m.start(), owner) for m in _P.count.finditer(key, low, owner.type_start))
    )


def _is_of_owner(analysis: Analysis, low: int, count: int, owner: Toponym) -> bool:
    """Whether a number of units is another share: "A có 2 xã là B, C; |D có 1 xã|"; not "; |5 xã| dưới 5 tiêu chí, gồm:
    D có 1 xã".
    """
    before = analysis.last_toponym(low, count)
    return before is not None and before.level == owner.level


def _is_town(key: str, place: Toponym) -> bool:
    """Whether a unit is named as of a kind that a list of others goes on to: "2 huyện là A, B và |thị xã C|"."""
    return place.type_start < place.start and _P.town.match(key, place.type_start) is not None
