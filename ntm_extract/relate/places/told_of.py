"""TOLD OF: a bare name of which is told what is told of communes: "Năm 2026, |Tân Lập| phấn đấu đạt chuẩn"."""

from __future__ import annotations

import re
from collections.abc import Container

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import CODE_DIGITS, Unit
from ntm_extract.relate.places.names import Name

_P = phrases("told_of")
_PROVINCE = CODE_DIGITS["province"]
_BEFORE = 40  # characters of "trong khi đó, năm 2026, " and its like


def is_told_of(key: str, name: Name, unit: Unit | None, around: Container[str | None]) -> bool:
    """Whether a name is one of today's communes, which lie in no district that could vouch for it, in a province of those
    ``around``, and its clause says so: "|Tân Lập| đạt 18 tiêu chí", "cái cống ở |Tân Lập|"; not "|Tân Lập| kể", who may be
    somebody.
    """
    if unit is None or len(unit.parent or "") != _PROVINCE or unit.parent not in around or " " not in name.key:
        return False
    low = max(0, name.start - _BEFORE)
    if _P.body.search(key, low, name.start):
        return True
    if _P.located.search(key, low, name.start):
        return not _is_smaller(key, name.key)
    return _P.predicate.match(key, name.end) is not None and _P.opens.search(key, low, name.start) is not None


def _is_smaller(key: str, called: str) -> bool:
    """Whether the text has a village, a market or the like of that name: "thôn |Trung Kênh|"."""
    named = (match.start() for match in re.finditer(re.escape(called), key))
    return any(_P.smaller.search(key, max(0, at - _BEFORE), at) for at in named)
