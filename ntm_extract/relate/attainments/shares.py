"""SHARES: units listed as the share of a larger unit in an earlier count: "26 xã đạt chuẩn, trong đó |huyện A có 2 xã là| B, C"."""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.group import Group

_P = phrases("shares")
_LARGER = {"village": ("commune", "district"), "commune": ("district", "province"), "district": ("province",)}


def is_share(analysis: Analysis, low: int, group: Group) -> bool:
    """Whether the units of a group, and no others, are those that a larger unit has of what was counted up to ``low``."""
    key, first = analysis.text.key, group.places[0]
    owner = next(reversed(analysis.toponyms_between(low, first.type_start)), None)
    if owner is None or owner.level not in _LARGER.get(first.level, ()):
        return False
    share = _P.has.fullmatch(key, owner.end, group.start)
    return (
        share is not None
        and (share["count"] is None or small(share["count"]) == len(group.places))
        and _P.opens.search(key, low, owner.type_start) is not None
    )
