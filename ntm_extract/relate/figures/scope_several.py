"""SCOPE OF SEVERAL: whether several units own a figure together, so that none of them has it."""

from __future__ import annotations

import re
from itertools import pairwise

from ntm_extract.document import Quantity, Toponym
from ntm_extract.gazetteer.nouns import CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.unit_lists import are_listed, is_beside, resolved_between
from ntm_extract.relate.places.nameless import generics
from ntm_extract.relate.places.names import LIST
from ntm_extract.span import in_brackets

_P = phrases("locate")
_UNITS = frozenset(
    word for name in ("nation_up", "province_up", "district_up", "village_nouns") for word in _P.words(name)
)
_LAST_AND = _P.word("last_and")
_ASIDE = re.compile(r"\([^()]*\)")


def is_of_none(analysis: Analysis, counted: Quantity | None, low: int, offset: int) -> bool:
    """Whether a figure has no single owner; ``counted``: the quantity at ``offset``, in the clause from ``low`` on."""
    each = counted is not None and (
        _of_each_counted(analysis, counted)
        or (counted.noun in _UNITS and _P.each_unit.search(analysis.text.key, low, offset) is not None)
    )
    named = analysis.first_toponym(low, offset) is not None and (
        _of_one_of_two(analysis, low, offset)
        or _of_several(analysis, low, offset)
        or _of_listed_head(analysis, counted, low, offset)
        or _of_unnamed(analysis, low, offset)
    )
    return each or named or _of_both(analysis, low, offset) or _of_region(analysis, offset)


def named_by_count(analysis: Analysis, low: int, offset: int) -> Quantity | None:
    """The count that lists what is named before a clause, or None: "Huyện A có |2 xã| là B và C, hộ nghèo còn |5%|"."""
    named = analysis.toponyms_between(low, offset)
    count = analysis.last_quantity(low, offset)
    if not named or count is None or count.noun not in _UNITS or named[0].start > count.start:
        return None
    members = [place for place in named if place.start > count.end]
    key = analysis.text.key
    if not members or not _P.announces.fullmatch(key, count.end, members[0].type_start):
        return None
    if not all(LIST.fullmatch(key, a.end, b.type_start) for a, b in pairwise(members)):
        return None
    own = _P.own_clause.match(key, members[-1].end)
    return count if own is not None and own.end() <= offset else None


def _of_one_of_two(analysis: Analysis, low: int, offset: int) -> bool:
    """Whether the owner is a district with an ambiguous name: "Thạch Hà 10 xã, Kỳ Anh |6 xã|"."""
    named = analysis.last_toponym(low, offset)
    if named is None or named.level != "district" or named.code or len(named.candidates) < 2:
        return False
    return _P.has_so_many.fullmatch(analysis.text.key, named.end, offset) is not None


def _of_both(analysis: Analysis, low: int, offset: int) -> bool:
    """Whether the subject of a clause counts the units that its sentence has named before: "Cùng với xã A, xã B cũng phấn
    đấu; |hai xã| được ưu tiên |14 tỷ đồng|".
    """
    both = _P.both.match(analysis.text.key, low, offset)
    counted = analysis.quantity_at(both.start("count")) if both else None
    if counted is None:
        return False
    start = analysis.sentence(offset).start
    return len({place.code for place in resolved_between(analysis, start, low)}) == counted.value


def _of_region(analysis: Analysis, offset: int) -> bool:
    """Whether the owner is a region, which is no unit: "Đồng bằng sông Hồng có |1.290 xã|; bình quân |16 tiêu chí|"."""
    low = analysis.sentence(offset).start
    if _P.region_name.search(analysis.text.key, low, offset) is None:
        return False
    ends = max((region.end() for region in _P.region.finditer(analysis.text.key[low:offset])), default=-1) + low
    return ends >= low and not (analysis.toponyms_between(ends, offset) or generics(analysis, ends, offset))


def _of_unnamed(analysis: Analysis, low: int, offset: int) -> bool:
    """Whether what was made of several units has no name: "Xã mới được thành lập từ |ba xã A, B và C|, có |14.200 dân|"."""
    named = analysis.toponyms_between(low, offset)
    if not any(place.joined for place in named) or level_of(analysis.scope or "") == "commune":
        return False
    return not any(place.level == "commune" and not place.joined for place in named) and not generics(
        analysis, low, offset
    )


def _of_each_counted(analysis: Analysis, share: Quantity) -> bool:
    """Whether a share holds for each of the units counted before it: "tỉnh có 5 xã có |100%| hộ dùng nước sạch"."""
    units = analysis.quantity_before(share) if share.unit == "percent" else None
    if units is None or units.noun not in _UNITS:
        return False
    return _P.each_has.fullmatch(analysis.text.key, units.end, share.start) is not None


def _of_several(analysis: Analysis, low: int, offset: int) -> bool:
    """Whether a list of units has it in common: "xã A và xã B cùng đạt |13 tiêu chí|", "A và B, mỗi xã đạt |7|"."""
    key, named = analysis.text.key, resolved_between(analysis, low, offset)
    named = [p for p in named if not p.in_title]
    places = [p for p in named if not in_brackets(key, low, p.start, offset)]
    told = places[-1].end if places else low
    if len(places) > 2 and places[-1].code in analysis.around(places[-2].code):
        del places[-1]  # "hai xã A và B |của huyện C|, mỗi xã nợ 3 tỷ đồng"
    if not _end_in_list(key, places, low):
        return False
    if not _ASIDE.sub("", key[places[-1].end : offset]).strip(" ,:"):
        # "; A, B |16 tiêu chí|", "; A, B (huyện D) |10 tỷ đồng|"; not "A và B, |hai xã| ven đồi"
        here = analysis.quantity_at(offset)
        return here is not None and (here.noun == CRITERION or here.unit == "VND")
    act = _P.all_act.match(key, told, offset) and not generics(analysis, told, offset)
    return bool(act or _P.together.fullmatch(key, told, offset))


def _of_listed_head(analysis: Analysis, counted: Quantity | None, low: int, offset: int) -> bool:
    """Whether a list of units opens the clause and nobody else is named behind it: "Tại các xã A, B và C, hộ nghèo còn |3%|,
    thu nhập đạt |32 triệu đồng|"; not where units are counted, "Ngoài A và B, có |3 xã| ...", or what they are given is of who
    gives: "Các xã A, B được thưởng |500 triệu đồng|".
    """
    if counted is not None and counted.noun in _UNITS:
        return False
    key, named = analysis.text.key, resolved_between(analysis, low, offset)
    places = [p for p in named if not in_brackets(key, low, p.start, offset)]
    if len(places) < 2 or places[0].in_title or not _P.list_head.fullmatch(key, low, places[0].type_start):
        return False
    listed = all(are_listed(key, one, two) for one, two in pairwise(places))
    last = places[-1]
    return (
        listed
        and len({p.code for p in places}) > 1
        and not is_beside(key, low, places[0])
        and not generics(analysis, last.end, offset)
        and not _P.awarded.search(key, last.end, offset)
    )


def _end_in_list(key: str, places: list[Toponym], low: int) -> bool:
    """Whether the last names make a list; not "huyện A, tỉnh B", "tỉnh A, B và C, tỉnh D", nor of one commune."""
    if len(places) < 2:
        return False
    *others, one, two = places
    ended = others and key.startswith(",", one.end) and _LAST_AND in key[others[-1].end : one.type_start]
    return one.code != two.code and are_listed(key, one, two) and not ended and not is_beside(key, low, one)
