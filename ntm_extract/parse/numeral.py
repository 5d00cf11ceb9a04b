"""NUMERAL: Vietnamese numerals in digits and words, with scales, ranges and ratios.

"." groups thousands and "," marks decimals ("1.286", "36,2"); a dot that cannot group is a decimal point ("3.5 km").
Words: "hai mươi mốt" = 21, "một trăm linh năm" = 105, "hai chục" = 20, "2 triệu rưỡi" = 2.500.000.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from math import prod

from ntm_extract.document import Number, Text
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("numeral")
DIGITS, SCALES = number_words("digit") | number_words("last_digit"), number_words("scale")
_MILLION, _THOUSAND, _TEN = 10**6, 1000, 10
_FILLERS, _TENS = frozenset(_P.words("fillers")), _P.word("tens")
_POINT, _HALF, _FIVE_OR_YEAR = _P.word("point"), _P.word("half"), _P.word("five_or_year")
MOST = Decimal(10**18)  # no article counts so far; in đồng it is a hundred times what the country earns in a year
_SAME = 6  # characters of " đồng ", told of both ends of a range
_PLAIN = re.compile(r"\d+([.,]\d+)?")


def to_decimal(digits: str) -> Decimal:
    """Value of a numeral in digits. "1.200" -> 1200, "52,5" -> 52.5, "3.5" -> 3.5. Raises ValueError for anything else."""
    if _P.grouped.fullmatch(digits):
        return Decimal(digits.replace(".", "").replace(",", "."))
    if _P.commas.fullmatch(digits):
        return Decimal(digits.replace(",", ""))
    if _PLAIN.fullmatch(digits):
        return Decimal(digits.replace(",", "."))
    raise ValueError(f"not a Vietnamese numeral: {digits!r}")


def small(number: str) -> int:
    """The value of a whole number in digits, or of one word up to ten: "3", "ba". Raises ValueError for other words."""
    return DIGITS.get(number) or int(number)


def from_words(words: str) -> Decimal | None:
    """Value of a numeral in words, or None. "hai mươi mốt" -> 21, "một trăm lẻ năm" -> 105, "một nghìn hai trăm tỷ" ->
    1.2 * 10^12, "hai phẩy năm" -> 2.5.
    """
    whole, point, part = words.partition(f" {_POINT} ")
    if point:
        return _with_part(whole, part.split())
    total = section = last = Decimal(0)
    step, seen, before = Decimal(1), False, ""
    for word in words.split():
        scale = SCALES.get(word)
        if word in DIGITS:
            if before in DIGITS and (DIGITS[before] != _TEN or DIGITS[word] == _TEN):
                return None  # "năm bảy hộ": about so many
            last, step, seen = Decimal(DIGITS[word]), Decimal(1), True
            section += last
        elif word == _TENS and seen:
            section += last * 9
        elif scale is not None and seen:
            total, section = _scaled(total, section, last, scale)
            step = Decimal(scale)
        elif word == _HALF and seen:
            section += step / 2
        elif word not in _FILLERS:
            return None
        before = word
    return total + section if seen else None


def _scaled(total: Decimal, section: Decimal, last: Decimal, scale: int) -> tuple[Decimal, Decimal]:
    """What is read above and in the section that a scale closes, with the ``last`` digit: "hai |trăm|"."""
    if scale < _THOUSAND:
        return total, section + last * (scale - 1)
    if 0 < total < scale:
        return (total + section) * scale, Decimal(0)
    return total + section * scale, Decimal(0)


def _with_part(whole: str, part: list[str]) -> Decimal | None:
    """The value of a numeral with a decimal point in words: "ba mươi sáu |phẩy bốn| triệu" -> 36.4 * 10^6."""
    value, digits = from_words(whole), [str(DIGITS[word]) for word in part if word in DIGITS and DIGITS[word] < 10]
    scales = [SCALES[word] for word in part[len(digits) :] if word in SCALES]
    if value is None or not digits or len(digits) + len(scales) < len(part):
        return None
    value += Decimal(f"0.{''.join(digits)}")
    for scale in scales:
        value *= scale
    return value


def numbers(text: Text, claimed: Iterable[tuple[int, int]] = ()) -> tuple[Number, ...]:
    """Every numeral below MOST that no time expression or legal reference has claimed, in text order, none overlapping.

    Ordinals in words ("thứ ba") are left out; whether a number counts anything is for `quantity` to say.
    """
    taken = bytearray(len(text.key) + 1)
    for start, end in claimed:
        taken[start:end] = b"\x01" * (end - start)
    found, end = _all_in_digits(text.key, taken), 0
    for match in _P.in_words.finditer(text.key):
        if match.start() < end or (number := _in_words(text, match, taken)) is None:
            continue
        end = number.end  # with all of which it is a part: "có |sáu trong tổng số 13| thôn"
        if number.of is not None:
            found = [other for other in found if not number.start <= other.start < end]
        found.append(number)
    found.sort(key=lambda n: n.start)
    return tuple(number for number in found if max(number.value, number.value_max or 0, number.of or 0) < MOST)


def _all_in_digits(source: str, taken: bytearray) -> list[Number]:
    """Numbers in digits, in text order. ``taken``: what other values have claimed; these claim as well."""
    found, at = list[Number](), 0
    while (match := _P.in_digits.search(source, at)) is not None:
        number = _digits(source, match, taken) if _is_free(match, "a", taken) else None
        at = match.end("a")
        if number is not None:
            found.append(number)
            taken[number.start : number.end] = b"\x01" * (number.end - number.start)
            at = number.end
    return found


def _in_words(text: Text, match: re.Match[str], taken: bytearray) -> Number | None:
    """The Number of a match in words; None for ordinals, names and what another value has claimed."""
    (start, end), words, key = match.span(), match[0], text.key
    if 1 in taken[start:end] or _P.ordinal.search(key, max(0, start - 9), start):
        return None
    if text.canonical[start].isupper() and _is_name(text.canonical, start, end):
        return None
    last = words.rpartition(" ")[2]
    if last in SCALES and (_P.rich if SCALES[last] == _MILLION else _P.rate).match(key, end):
        words = words[: -len(last) - 1]  # "mỗi |năm| tỷ lệ hộ nghèo giảm 2%", "|hai| triệu phú"
        end -= len(last) + 1
    if words == _FIVE_OR_YEAR and _P.year_word.search(key, max(0, start - 16), start):
        return None
    value = from_words(words)
    if not value:  # "không" counts only inside a numeral: "không đồng đều" is no money
        return None
    if value > 1 and (among := _P.of_all.match(key, end)):  # "có |sáu trong tổng số 13| thôn", "|hai trong ba| xã cũ"
        every = from_words(among["of"]) or to_decimal(among["of"])
        if every >= value:
            return Number(start, among.end(), value, of=every, words=True)
    return Number(start, end, value, words=True)


def _is_name(canonical: str, start: int, end: int) -> bool:
    """Whether a word for a number is a person's name: "Lê Văn |Tám| báo cáo", "ông |Ba| hộ nghèo", "ông |Năm| Cầu"; not "Can Lộc
    Có |Ba| Xã Đạt Chuẩn".
    """
    lower = canonical[end : end + 1] == " " and canonical[end + 1 : end + 2].islower()
    before = _P.name.search(canonical, max(0, start - 12), start)
    return before is not None and (lower or before["called"] is not None)


def _grew(source: str, m: re.Match[str]) -> bool:
    """Whether two numbers with units are base and result: "tăng từ |25 triệu đồng| đến |40 triệu đồng|"."""
    own = (m["sa"] and m.start("b") - m.end("sa") > _SAME) or "%" in m[0]
    return bool(m["to"] and own) and _P.rise.search(source, max(0, m.start() - 9), m.start()) is not None


def _is_free(m: re.Match[str], group: str, taken: bytearray) -> bool:
    """Whether a group has matched digits that no other value has claimed."""
    return m[group] is not None and 1 not in taken[m.start(group) : m.end(group)]


def _digits(source: str, m: re.Match[str], taken: bytearray) -> Number | None:
    """The Number of a match in digits, without parts that another value has claimed; None for "3/0"."""
    value, alone = to_decimal(m["a"]), m.end("sa") if m["sa"] else m.end("a")
    top = to_decimal(m["b"]) if _is_free(m, "b", taken) and not _grew(source, m) else None
    of = to_decimal(m["of"]) if top is None and _is_free(m, "of", taken) else None
    end = m.end("b") if top is not None else m.end("of") if of is not None else alone
    own, outer = SCALES.get(m["sa"] or "", 1), 1
    if m["s"] is not None and m.start("s") - end <= 1:
        outer, end = prod(SCALES[word] for word in m["s"].split()), m.end("s")
    scale = own * outer  # "500 nghìn tỷ"
    if top is not None:  # "500 triệu - 2 tỷ", "2 triệu - 3", "2 - 3 triệu"
        scale = own if m["sa"] else outer
        top *= outer if outer > 1 else own
    value *= scale
    if m["half"] and scale > 1:
        value, end = value + Decimal(scale) / 2, m.end("half")
    if top is not None:  # "12-5": no range
        return Number(m.start("a"), end, value, top) if top > value else Number(m.start("a"), alone, value)
    if scale > 1:
        value, end = _with_tail(source, value, scale, end)
    if of is not None:
        of *= scale  # "22/23 triệu đồng"
    elif among := _P.among.match(source, end):
        every = to_decimal(among["of"])
        of, end = (every, among.end()) if every >= value else (None, end)
    return None if of == 0 else Number(m.start("a"), end, value, None, of)


def _with_tail(source: str, value: Decimal, scale: int, end: int) -> tuple[Decimal, int]:
    """Value and end of a numeral with what is added behind its scale: "1 tỷ |200 triệu|", "4 nghìn |500 tỷ|", "4 nghìn
    |200| hộ".
    """
    tail = _P.tail.match(source, end) or (_P.units.match(source, end) if scale == _THOUSAND else None)
    if tail is None:
        tenth = _P.tenth.match(source, end) if scale >= _MILLION else None
        return (value + Decimal(tenth["n"]) * scale / 10, tenth.end()) if tenth else (value, end)
    more, part = Decimal(tail["n"]), SCALES.get(tail["s"], 1)
    if part < scale:
        return value + more * part, tail.end()
    if scale == _THOUSAND and part > scale:
        return (value + more) * part, tail.end()
    return value, end
