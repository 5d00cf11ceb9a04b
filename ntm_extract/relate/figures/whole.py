"""WHOLE: all those of which a figure counts a part: "trong 36 chợ có |9 chợ| không hoạt động, |11 chợ| cầm chừng", "xã có
4.130 hộ thì |610 hộ| chưa có nước sạch".
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import LENGTHS
from ntm_extract.gazetteer.nouns import COMMUNE, INDICATOR, PEOPLE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("whole")
_SHARE = re.compile(r"\s?\([\d.,]+\s?%\)")
_WORDS = 24  # characters in which "trong số khoảng" stands before all of them


class _Whole(NamedTuple):
    """All of them, and how many ``left`` the parts told so far leave."""

    value: Decimal
    left: Decimal


def whole_of(analysis: Analysis, quantities: list[Quantity], index: int) -> Decimal | None:
    """The whole, named before, of which a figure is a part: "trong số 3.126 hộ dân thì có |411 hộ nghèo|"; or None."""
    found = _whole(analysis, quantities, index)
    return found.value if found else None


def is_whole(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a figure is the whole of which others are parts: "trong số |3.126 hộ dân|"."""
    return _P.among.search(analysis.text.key, max(0, quantity.start - _WORDS), quantity.start) is not None


def _whole(analysis: Analysis, quantities: list[Quantity], index: int) -> _Whole | None:
    quantity, low = quantities[index], analysis.sentence(quantities[index].start).start
    told = range(index - 1, -1, -1)
    before = next((at for at in told if quantities[at].start < low or _alike(quantities[at], quantity)), None)
    if before is None or quantities[before].start < low or quantities[before].end > quantity.start:
        return None
    whole, key = quantities[before], analysis.text.key
    between = _SHARE.sub("", key[whole.end : quantity.start])
    if whole.value >= quantity.value and before == index - 1:
        there = _P.there_are.fullmatch(between) or (whole.noun == INDICATOR and _P.somebody_meets.fullmatch(between))
        among = is_whole(analysis, whole) and there
        parted = among or _do_some(key, whole, quantity)
        if parted or _P.then.fullmatch(between):
            return _Whole(whole.value, whole.value - quantity.value)
    rest = _whole(analysis, quantities, before) if quantity.noun and _P.more_of.search(between) else None
    if rest is None or rest.left < quantity.value:
        return None  # "trong 20 xã có 14 xã đạt chuẩn, |9 xã| nâng cao": some are counted twice
    return _Whole(rest.value, rest.left - quantity.value)


def _do_some(key: str, whole: Quantity, quantity: Quantity) -> bool:
    """Whether some of all that a place has do something: "thôn có |96 hộ|, mới |40 hộ| có nước máy"; not communes, which
    reports list by what they have reached.
    """
    if quantity.noun == COMMUNE or not _P.some.fullmatch(key, whole.end, quantity.start):
        return False
    if whole.head_noun == PEOPLE and whole.noun != quantity.noun:
        return False  # "làng có |45 người già|, |12 người| có công"
    there = _P.there.search(key, max(0, whole.start - _WORDS), whole.start)
    return bool(there and _P.do.match(key, quantity.end))


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same things, or are lengths: "412 km đường thì |31 km| đã cứng hóa"."""
    same = one.head_noun == other.head_noun and (one.noun or one.unit in LENGTHS)
    return one.unit == other.unit and bool(same)
