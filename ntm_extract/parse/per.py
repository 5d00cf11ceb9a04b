"""PER: the denominator of a measure that stands apart from it: "|mỗi hộ dân| đóng 4 triệu đồng"."""

from __future__ import annotations

import re
from dataclasses import replace

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.measures import Measures
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.elliptic import became

_P = phrases("per")
TRADE = frozenset({"VND", "USD", "EUR"})
WEIGHTS = frozenset(_P.words("weights"))
_TIMES = frozenset({"year", "month", "day"})
SPANS = _TIMES | {"crop"}
_OF_CROP = 6  # words between "mỗi ha" and its yield: " cà phê xen tiêu cho thu "
EVERY_REACH = 90  # characters between "mỗi hộ" and its sum of money


def shared_by_two(source: str, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity]:
    """Two sums with the "per" of one of them: "từ |15 triệu đồng| lên 45 triệu đồng/người"."""
    if (
        other.unit.startswith(f"{one.unit}/")
        and (became(source, one, other.start) or _P.then_so_much.fullmatch(source, one.end, other.start))
        and "/" not in source[one.start : one.end]
    ):
        return replace(one, unit=other.unit), other
    if one.unit.startswith(f"{other.unit}/") and _P.other_year.fullmatch(source, one.end, other.start):
        return one, replace(other, unit=one.unit)
    return one, other


def shared(source: str, start: int, unit: str, measures: Measures) -> str:
    """The unit of money or weights with the denominator in front: "mỗi hộ dân ở thôn 5 phải đóng |4-5 triệu đồng|"."""
    low = max(source.rfind(". ", 0, start), source.rfind("\n", 0, start)) + 1  # of the sentence
    clause = max(low, source.rfind(";", low, start) + 1)
    if (of_every := _of_every(source, low, start, unit, measures)) is not None:
        return of_every
    each = _P.on_each.search(source, clause, start) if unit == "VND" or unit in WEIGHTS else None
    between = source[each.end() : start] if each else ""
    yields = len(between.split()) <= _OF_CROP and _P.yields.search(between)  # "mỗi héc-ta chè Shan |cho| 32 tạ"
    if each and not re.search(r"[,:]", between) and (unit == "VND" or yields or len(between.split()) <= 2):
        return f"{unit}/{measures.per[each['who']]}"  # "mỗi km đường |210 tấn|"
    head = _P.per_head.search(source, clause, start) if unit in TRADE else None
    if not head or _is_sum(source[head.end() : start]):
        return unit
    return f"{unit}/person/{measures.per[head['time']]}" if head["time"] else f"{unit}/person"


def _of_every(source: str, low: int, start: int, unit: str, measures: Measures) -> str | None:
    """The unit with what "mỗi" stands before, and with the time told beside it: "|mỗi khẩu mỗi năm| làm ra 43 triệu đồng";
    None without it.
    """
    found = list(_P.every.finditer(source, max(low, start - 200), start))
    if len(found) > 1 and _P.time_behind.match(source, found[-2].end()):
        found.pop()  # "mỗi khẩu |mỗi năm| làm ra 43 triệu đồng"
    if not found:
        return None
    every = found[-1]
    form = every["who"] if every["who"] in measures.per else every["who"].split()[0]
    if form not in measures.per:
        return None
    between = source[every.end() : start]
    of_time = measures.per[form] in _TIMES  # "mỗi ngày thải ra |16 tấn| rác"
    apart = (of_time and _P.once.search(between)) or (unit in TRADE and _P.whole.search(between))
    near = (unit in TRADE or of_time) and len(between) <= EVERY_REACH and ";" not in between and not apart
    if not near and not _P.listed.match(between):
        return None
    shares = f"{unit}/{measures.per[form]}"
    time = None if of_time else _P.time_behind.match(between) or _P.time_before.search(source, low, every.start())
    return f"{shares}/{measures.per[time['time']]}" if time else shares


def _is_sum(between: str) -> bool:
    """Whether money behind "bình quân đầu người ..." is another sum: "đạt 60 triệu đồng, thu ngân sách |100 tỷ đồng|"."""
    last = _P.a_sum.search(between)
    comma = between.find(",", last.end()) if last else -1
    return comma >= 0 and not _P.same_sum.search(between, comma)
