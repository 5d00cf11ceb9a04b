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
    total, section, last = Decimal(0), Decimal(0), Decimal(0)
    step = Decimal(1)
    seen, before = False, ""
    for word in words.split():
        if word in DIGITS:
            if before in DIGITS and (DIGITS[before] != _TEN or DIGITS[word] == _TEN):
                return None  # "năm bảy hộ": about so many
            last = Decimal(DIGITS[word])
            section += last
            seen, step = True, Decimal(1)
        elif word == _TENS and seen:
            section += last * 9
        elif SCALES.get(word, _THOUSAND) < _THOUSAND and seen:
            section = section - last + last * SCALES[word]
            step = Decimal(SCALES[word])
        elif word in SCALES and seen:
            if 0 < total < SCALES[word]:  # một nghìn hai trăm |tỷ|
                total, section = (total + section) * SCALES[word], Decimal(0)
            else:
                total, section = total + section * SCALES[word], Decimal(0)
            step = Decimal(SCALES[word])
        elif word == _HALF and seen:
            section += step / 2
        elif word not in _FILLERS:
            return None
        before = word
    return total + section if seen else None


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
    """Every numeral that no time expression or legal reference has claimed, in text order, none overlapping.

    Ordinals in words ("thứ ba") are left out; whether a number counts anything is for `quantity` to say.
    """
    taken = bytearray(len(text.key) + 1)
    for start, end in claimed:
        taken[start:end] = b"\x01" * (end - start)
    found: list[Number] = []
    at = 0
    while (match := _P.in_digits.search(text.key, at)) is not None:
        number = None if 1 in taken[match.start("a") : match.end("a")] else _digits(text.key, match, taken)
        at = match.end("a")
        if number is not None:
            found.append(number)
            taken[number.start : number.end] = b"\x01" * (number.end - number.start)
            at = number.end
    last_end = 0  # where the last number in words ends, with all of which it is a part
    for match in _P.in_words.finditer(text.key):
        if (
            match.start() < last_end
            or 1 in taken[match.start() : match.end()]
            or _P.ordinal.search(text.key, max(0, match.start() - 9), match.start())
            or (text.canonical[match.start()].isupper() and _is_name(text.canonical, *match.span()))
        ):
            continue
        words, end = match[0], match.end()
        last = words.rpartition(" ")[2]
        if last in SCALES and (_P.rich if SCALES[last] == _MILLION else _P.rate).match(text.key, end):
            words = words[: -len(last) - 1]  # "mỗi |năm| tỷ lệ hộ nghèo giảm 2%", "|hai| triệu phú"
            end -= len(last) + 1
        if words == _FIVE_OR_YEAR and _P.year_word.search(text.key, max(0, match.start() - 16), match.start()):
            continue
        value = from_words(words)
        if value:  # "không" counts only inside a numeral: "không đồng đều" is no money
            among = _P.of_all.match(text.key, end)  # "có |sáu trong tổng số 13| thôn", "|hai trong ba| xã cũ"
            of = None
            if among and value > 1:
                all_of_it = from_words(among["of"]) or to_decimal(among["of"])
                if all_of_it >= value:
                    of, end = all_of_it, among.end()
                    last_end = end
                found = [number for number in found if not match.start() <= number.start < end]
            found.append(Number(match.start(), end, value, of=of, words=True))
    found.sort(key=lambda n: n.start)
    return tuple(found)


def _is_name(canonical: str, start: int, end: int) -> bool:
    """Whether a word for a number is the name of a person: "Lê Văn |Tám| báo cáo", "ông |Ba| hộ nghèo"; not "Can Lộc Có
    |Ba| Xã Đạt Chuẩn".
    """
    lower = canonical[end : end + 1] == " " and canonical[end + 1 : end + 2].islower()
    return lower and _P.name.search(canonical, max(0, start - 12), start) is not None


def _grew(source: str, m: re.Match[str]) -> bool:
    """Whether two numbers, each with its unit, are base and result of a change: "tăng từ |25 triệu đồng| đến |40 triệu
    đồng|"; not "tăng từ |3% - 29%|".
    """
    own = (m["sa"] and m.start("b") - m.end("sa") > _SAME) or "%" in m[0]
    return bool(m["to"] and own) and _P.rise.search(source, max(0, m.start() - 9), m.start()) is not None


def _digits(source: str, m: re.Match[str], taken: bytearray) -> Number | None:
    """The Number of a match in digits, without parts that another value has claimed; None for "3/0"."""
    value, end = to_decimal(m["a"]), m.end("sa") if m["sa"] else m.end("a")
    top = of = None
    if m["b"] and 1 not in taken[m.start("b") : m.end("b")] and not _grew(source, m):
        top, end = to_decimal(m["b"]), m.end("b")
    elif m["of"] and 1 not in taken[m.start("of") : m.end("of")]:
        of, end = to_decimal(m["of"]), m.end("of")
    own, outer = SCALES.get(m["sa"] or "", 1), 1
    scaled = m["s"] is not None and m.start("s") - end <= 1
    if scaled:
        outer, end = prod(SCALES[word] for word in m["s"].split()), m.end("s")
    if top is None:
        scale = own * outer  # "500 nghìn tỷ"
    else:  # "500 triệu - 2 tỷ", "2 triệu - 3", "2 - 3 triệu"
        scale = own if m["sa"] else outer
        top *= outer if scaled else own
    value *= scale
    of = of * scale if of is not None else None  # "22/23 triệu đồng"
    if m["half"] and scale > 1:
        value, end = value + Decimal(scale) / 2, m.end("half")
    if scale > 1 and top is None:
        value, end = _with_tail(source, value, scale, end)
    if of is None and top is None and (among := _P.among.match(source, end)):
        every = to_decimal(among["of"])
        of, end = (every, among.end()) if every >= value else (None, end)
    if top is not None and top <= value:  # "12-5": no range
        top, end = None, m.end("sa") if m["sa"] else m.end("a")
    if of is not None and of == 0:
        return None
    return Number(m.start("a"), end, value, top, of)


def _with_tail(source: str, value: Decimal, scale: int, end: int) -> tuple[Decimal, int]:
    """Value and end of a numeral with what is added behind its scale: "1 tỷ |200 triệu|", "4 nghìn |500 tỷ|"."""
    tail = _P.tail.match(source, end)
    if tail is None:
        tenth = _P.tenth.match(source, end) if scale >= _MILLION else None
        return (value + Decimal(tenth["n"]) * scale / 10, tenth.end()) if tenth else (value, end)
    more, part = Decimal(tail["n"]), SCALES[tail["s"]]
    if part < scale:
        return value + more * part, tail.end()
    if scale == _THOUSAND and part > scale:
        return (value + more) * part, tail.end()
    return value, end
