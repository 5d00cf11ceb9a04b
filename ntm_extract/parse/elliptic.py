"""ELLIPTIC: bare numbers whose noun is elided: another number or the words before tell what they count.

"xã A đạt 16 tiêu chí, xã B đạt |14|", "lần lượt |8| và 9 tiêu chí", "số xã đạt chuẩn là |27|", "Thượng Lộc (19 tiêu
chí), Vượng Lộc (|17|)".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ntm_extract.document import Number, Quantity, Text
from ntm_extract.gazetteer.measures import Measures
from ntm_extract.gazetteer.nouns import COMMUNE, CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import to_decimal
from ntm_extract.span import line_start

_P = phrases("elliptic")
_FROM, _IN_TURN = _P.word("from"), _P.words("in_turn_word")
_CLAUSE_ENDS = re.compile(r"\s?(?:[,;.)]|$)|\n")
_STOP = re.compile(r"[.!?\n:]")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
FEW, FAR = 4, 80  # quantities back to what a bare number may be of; characters
NEXT = 60  # characters between a number and the one it goes on with
_THOUSANDS = re.compile(r"\d[.\s]\d{3}")
LINE_END = 3  # of these, behind which no other line begins: "- A: 17 tiêu chí;⏎- B: |15|"
ALL_CRITERIA = 19  # of the communes' sets since 2009


def elliptic(text: Text, number: Number, found: Sequence[Quantity], measures: Measures) -> Quantity | None:
    """The quantity of a bare number, by an antecedent among those in front (``found``) or as one of the nineteen
    criteria; None where nothing tells its noun.
    """
    if number.words:
        return None
    if found and _of_next_name(text, number, found[-1]):
        return alike(text.key, number, found[-1])
    if quantity := _of_nineteen(text, number) or _of_number(text.key, number, measures):
        return quantity
    if not found:
        return None
    if quantity := _met_by_units(text.key, number, found):
        return quantity
    bare = found[-1].end == found[-1].number.end and _P.bare_end.match(text.key, number.end)
    if (bare and became(text.key, found[-1], number.start)) or _continues_row(text, number, found[-1]):
        return alike(text.key, number, found[-1])
    if number.start - found[-1].end > FAR:
        return None
    if _leaves_out(text.key, number, found[-1]):
        return alike(text.key, number, found[-1])
    again = next((q for q in reversed(found[-FEW:]) if _repeats_noun(text.key, number, q)), None)
    return alike(text.key, number, again) if again is not None else _of_criteria(text.key, number, found)


def _of_nineteen(text: Text, number: Number) -> Quantity | None:
    """Criteria of a commune: "xã mới đạt |14/19|, ..."."""
    if number.of != ALL_CRITERIA or number.value > ALL_CRITERIA or not _after_name(text, number.start):
        return None
    if not _CLAUSE_ENDS.match(text.key[number.end : number.end + 2]):
        return None
    return Quantity(number.start, number.end, number, number.value, None, number.of, "count", noun=CRITERION)


def _of_next_name(text: Text, number: Number, before: Quantity) -> bool:
    """Whether a part of all is that of the next unit of a list: "huyện A 9/26 xã, B |6/14|, C |5/19|"."""
    if number.of is None or before.of is None or before.noun in ("", CRITERION):
        return False
    between = _P.next_part.fullmatch(text.key, before.end, number.start)
    return bool(between and _P.bare_end.match(text.key, number.end) and _after_name(text, number.start))


def _of_number(source: str, number: Number, measures: Measures) -> Quantity | None:
    """The quantity whose noun stands in front of a copula: "số xã được công nhận đạt chuẩn là |27|, ước cả năm 36 xã",
    "bình quân tiêu chí/xã đạt |17,8|", "dân số |214.000|".
    """
    if not _P.bare_end.match(source, number.end):
        return None
    counted = _P.number_of.search(source, max(0, number.start - 110), number.start)
    if counted is None:
        return None
    group = counted.lastgroup or ""
    if group == "people" and not _THOUSANDS.search(source, number.start, number.end):
        return None  # "dân số 45+", "dân số 2 con": no head count
    noun, where = counted[group], counted.span(group)
    value, top, of = number.value, number.value_max, number.of
    return Quantity(number.start, number.end, number, value, top, of, measures.nouns[noun], noun, *where)


def became(source: str, before: Quantity, at: int) -> bool:
    """Whether the number at ``at`` is the result of a change of the quantity in front: "tăng từ 5 (năm 2015) lên |12|"."""
    return _P.became.fullmatch(source, before.end, at) is not None


def _leaves_out(source: str, number: Number, before: Quantity) -> bool:
    """Whether a number elides the noun of the quantity in front, other than criteria unless it is now so many: "12/20 xã có nhà văn hóa, huyện B
    có |9/15|", "12 xã đạt chuẩn, có |3| nâng cao".
    """
    between = source[before.end : number.start]
    ends = _P.bare_end.match(source, number.end)
    fell = source.endswith(_FROM, 0, before.start) and became(source, before, number.start)
    if before.noun and ends and (fell or _P.now.fullmatch(between)):
        return True  # "từ 412 hộ xuống |120|", "đầu năm đếm được 140 hộ, nay còn |57|"
    if not before.noun or before.noun == CRITERION or _STOP.search(between):
        return False
    if number.of is None and number.value <= before.value and _P.among_them.fullmatch(between):
        return _P.is_so.match(source, number.end) is not None  # "10 công trình thì có đến |9| là sai phạm"
    if number.of is not None:
        return bool(before.of is not None and ends and _P.ellipsis.search(between))
    if before.noun != COMMUNE:
        return False
    return bool(_P.of_standard.match(source, number.end) or (ends and _P.so_many.search(between)))


def _last_criteria(found: Sequence[Quantity]) -> Quantity | None:
    """The criteria counted last among the few quantities in front."""
    return next((q for q in reversed(found[-FEW:]) if q.noun == CRITERION), None)


def _met_by_units(source: str, number: Number, found: Sequence[Quantity]) -> Quantity | None:
    """The criteria that the communes counted in front meet: "8 xã đạt 16-19 tiêu chí, 27 xã đạt |11-15|"."""
    criteria = _last_criteria(found)
    if criteria is None or found[-1].noun != COMMUNE or number.of is not None or number.value > ALL_CRITERIA:
        return None
    if not (_P.meet.fullmatch(source, found[-1].end, number.start) and _P.bare_end.match(source, number.end)):
        return None
    return replace(alike(source, number, criteria), value_max=number.value_max)


def _repeats_noun(source: str, number: Number, before: Quantity) -> bool:
    """Whether the noun of a quantity in front is repeated before this number: "1.541 đảng viên, 47 chi bộ; đảng viên
    chính thức là |1.497|, đảng viên dự bị là |44|".
    """
    if not before.noun or number.of is not None or not _P.bare_or_joined.match(source, number.end):
        return False
    again = source.rfind(before.noun, before.end, number.start)
    return again >= 0 and _P.is_so_many.fullmatch(source, again + len(before.noun), number.start) is not None


def _of_criteria(source: str, number: Number, found: Sequence[Quantity]) -> Quantity | None:
    """Criteria by an antecedent: "xã A đạt 16 tiêu chí, xã B đạt |14|"."""
    criteria = _last_criteria(found)
    if criteria is None or number.value > ALL_CRITERIA:
        return None
    if not _P.ends_or_joins.match(source[number.end : number.end + 4]):
        return None
    between = source[criteria.end : number.start]
    return None if _STOP.search(between) or not _P.ellipsis.search(between) else alike(source, number, criteria)


def _after_name(text: Text, at: int) -> bool:
    """Whether the noun "tiêu chí" may be elided here: "xã mới đạt |14/19|", "Thượng Lộc |18/19|", "(|17/19|)"."""
    before = text.canonical[max(0, at - 24) : at]
    words = before.split()
    return (
        before.endswith("(")
        or (before.endswith("): ") and _opens_line(text, at))
        or (before.endswith((" ", ": ")) and bool(words) and words[-1][0].isupper())
        or _P.ellipsis.search(text.key, max(0, at - 24), at) is not None
    )


def _opens_line(text: Text, at: int) -> bool:
    """Whether only a name with a bracket stands in front on the line: "- Giai Xuân (xã nghèo): |9/19|"."""
    return _P.named_line.fullmatch(text.canonical, line_start(text.canonical, at), at) is not None


def _continues_row(text: Text, number: Number, before: Quantity) -> bool:
    """Whether a number is parallel to the quantity in front: in brackets, behind a colon, or right behind a name."""
    source, between = text.key, text.canonical[before.end : number.start]
    if number.start - before.end > NEXT or _YEAR.fullmatch(source, number.start, number.end):
        return False
    if "\n" in between[LINE_END:]:
        return False
    if _P.next_bracket.fullmatch(between):
        return source[number.end : number.end + 1] == ")" and source[before.start - 1 : before.start] == "("
    if not _P.bare_end.match(source, number.end):
        return False
    if _P.next_colon.fullmatch(between):
        return source[: before.start].rstrip().endswith(":")
    if before.unit.startswith("VND") and _P.next_giver.fullmatch(source, before.end, number.start):
        whole = source[before.end : number.start].lstrip().startswith("(")  # "12 tỷ đồng (trung ương |5|, tỉnh 7)"
        return (
            number.value < before.number.value
            if whole
            else bool(_P.giver.search(source, before.start - NEXT if before.start > NEXT else 0, before.start))
        )
    named = _P.next_name.fullmatch(between) if before.noun == CRITERION or _is_named(text, before) else None
    return named is not None and all(word[0].isupper() for word in named[1].split())


def _is_named(text: Text, quantity: Quantity) -> bool:
    """Whether a quantity stands right behind the name of its unit: "xã Thượng Lộc |12 km|; xã Vượng Lộc 9,5"."""
    words = text.canonical[max(0, quantity.start - NEXT) : quantity.start].split()
    return not quantity.noun and bool(words) and words[-1][0].isupper() and words[-1][-1].isalpha()


def first_of_two(source: str, number: Number) -> bool:
    """Whether a number is the base of a change: "tăng từ |9,5| lên 14,2 tiêu chí/xã"."""
    return (
        not number.words
        and source.endswith(_FROM, 0, number.start)
        and _P.goes_to.match(source, number.end) is not None
    )


def in_turn(source: str, number: Number) -> bool:
    """Whether a number is one of several behind "lần lượt"."""
    low = max(0, number.start - 90)
    return (
        not number.words
        and any(source.find(word, low, number.start) >= 0 for word in _IN_TURN)
        and _P.in_turn.search(source, low, number.start) is not None
    )


def goes_on(source: str, waiting: Number, number: Number) -> bool:
    """Whether a number may tell what one before it counts: "lần lượt |8|, 10", "tăng từ |9,5| lên 14,2"; not "phạt lần lượt
    |18| và 12 tháng tù. Có 10 hộ", where a time has taken the second.
    """
    to = _P.goes_to.match(source, waiting.end)
    return _P.joined.fullmatch(source, waiting.end, number.start) is not None or (
        to is not None and to.end() > number.start
    )


def alike(source: str, number: Number, quantity: Quantity) -> Quantity:
    """The quantity of ``number`` with unit, noun and scale of ``quantity``: "|35| và 40 triệu đồng"."""
    digits = _DIGITS.match(source, quantity.start)
    value = number.value * (quantity.value / to_decimal(digits[0]) if digits and to_decimal(digits[0]) else 1)
    return replace(
        quantity, start=number.start, end=number.end, number=number, value=value, value_max=None, of=number.of
    )
