"""QUANTITY: a number with its unit of measure or counted noun -> Quantity; a number that is a name ("thôn 5") is none.

Measures come from a closed table; counted nouns from a table, and for numbers in digits any other noun is taken as it
stands ("62 dòng họ"), unless it is a function word. Numbers in words need a noun of the table ("bốn xã", not "hai
bên").
"""

from __future__ import annotations

import re
from decimal import Decimal
from math import prod

from ntm_extract.document import Number, Quantity, Text
from ntm_extract.gazetteer.measures import Measures
from ntm_extract.gazetteer.nouns import CRITERION, STAR, TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import TYPES
from ntm_extract.parse.elliptic import alike, elliptic, first_of_two, goes_on, in_turn
from ntm_extract.parse.numeral import SCALES, from_words, to_decimal
from ntm_extract.parse.per import SPANS, TRADE, WEIGHTS, shared, shared_by_two

_P = phrases("quantity")
# "15 |đ/c|" are comrades, no money
_WORD = re.compile(r"[^\S\n]*(đ/c(?!\w)|[^\W\d_][\w²³]*(?:-[^\W\d_]\w*)*|%|₫)")
_SUMS = TRADE | frozenset(_P.words("more_weights"))
_SIZES = frozenset({"m", "km", "ha", "m2", "m3", "tonne", "kg"})  # "đoạn đường 130m" measures, "thôn 5" names
_ALL_OF_IT = frozenset(_P.words("all_of_it"))
_BEFORE = re.compile(r"\n? *:? ?([^\W\d_]++)(?:\s([^\W\d_]++))?")  # the last words before a number, read backwards
_DECISION = _P.word("decision")  # before a number that is its own, or counts what is decided on
_COLON = re.compile(r":\s?$")  # "số xã đạt 15 - 18 tiêu chí|:| 29 xã" is no criterion 29
_MONEY_SCALE = Decimal(10**6)
_WHOLE_PART = re.compile(r"\d{1,3}")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?: \d{3})*")
_BRACKET_SHARE = re.compile(r"\s?\(\s?\d+(?:[.,]\d+)?\s?%\s?\)")  # "16/16 |(100%)| xã"
_OVER = re.compile(r"\s?/\s?(?:0?1\s)?")  # "11,5 tiêu chí|/1 |xã"
FIRST_YEAR, LAST_YEAR = 1900, 2050  # four digits without a point
FEW_PARTS = 10
_IN_BRACKETS = re.compile(r"\s?\(\s?([^\W\d]+(?:\s[^\W\d]+){0,9})\s?\)")
_OPEN = tuple("“\"‘'")
_ACRONYM = re.compile(r"\s[A-ZĐ]{2,}(?!\w)")  # "86 thôn, xóm |ĐBKK|" is no name
_QUOTED = re.compile(r"\s[“\"](?=[^\W\d])")  # "622 |“|Chi hội 5 không, 3 sạch”"
_MEANT_AS_MEANS = frozenset(_P.words("may_be_means"))
_EACH = _P.words("each")
_DONG, _PART = _P.word("dong"), _P.word("part")
_ODD_METRES = re.compile(r"k?m\d{1,3}")
_STREETS = _P.words("streets")
PER_WORDS = 3  # of what something is per, at most
PAID_REACH = 40  # characters before a sum in which a word says that it is paid
MOST_NAMED = 9_999  # by one word; a phone has two
ONE_REACH = 50  # characters from "bình quân" to the one thing for which a mean is told
LEAST_SPELT = 1000  # đồng
THOUSAND = 1000
LEAST_MONEY = 50  # đồng: "năm |đồng| bào", "ba |đồng| lúa" are no money
WORDS_BEFORE = 40  # characters in which the two words before a number stand
_LONGEST = 6  # words in the longest noun of the tables


def quantities(text: Text, numbers: tuple[Number, ...], measures: Measures) -> tuple[Quantity, ...]:
    """Quantities in text order. Numbers without unit or noun are dropped, save money ("4 triệu", "17.000 tỷ")."""
    found: list[Quantity] = []
    spelt = 0  # end of the last sum that is repeated in words
    waiting: list[Number] = []  # "lần lượt |8|, |10| và 12 tiêu chí": of what the last of them is
    before: Number | None = None
    for number in numbers:
        if found and _is_part_of(text.key, number, found[-1]):
            continue
        waits = in_turn(text.key, number) or first_of_two(text.key, number)
        waiting = waiting if waiting and goes_on(text.key, waiting[-1], number) else []
        whole = before = number if waits else _torn(text, before, number, measures)
        if number.start < spelt or (spelt := _spelt_sum(text.key, number, found)):
            continue
        quantity = _quantity(text, whole, measures) or elliptic(text, number, found, measures)
        if quantity is None and waits:
            waiting.append(number)
            continue
        if quantity is not None:
            found += [alike(text.key, one, quantity) for one in waiting]
            if found and quantity.unit.startswith("VND"):
                found[-1], quantity = shared_by_two(text.key, found[-1], quantity)
            found.append(quantity)
        waiting = []
    return tuple(found)


def _spelt_sum(source: str, number: Number, found: list[Quantity]) -> int:
    """The end of a bracket that repeats a sum in words, else 0: "3.400.000 đồng (|ba triệu, bốn trăm nghìn đồng|)"."""
    if not number.words or not found or not _P.spelt_out.fullmatch(source, found[-1].end, number.start):
        return 0
    sum_of_money = found[-1].unit == "VND" and number.value >= LEAST_SPELT
    return number.end if found[-1].value == number.value else source.find(")", number.end) if sum_of_money else 0


def _is_part_of(source: str, number: Number, before: Quantity) -> bool:
    """Whether a number belongs to the quantity before it: "14 tiêu chí/|1| xã", "130.000 đồng/|12| trái"; not "12
    lớp/|360| học viên", "2,3 tỷ đồng/|45| hộ".
    """
    if not source[before.number.end : number.start].rstrip().endswith("/"):
        return False
    return (
        number.value == 1
        or number.start < before.end
        or (before.unit.startswith("VND") and before.value < _MONEY_SCALE)
    )


def _torn(text: Text, before: Number | None, number: Number, measures: Measures) -> Number:
    """``number`` joined to digits in front that a space has torn off: "vốn tín dụng |126, 5| tỷ đồng", "cả xã có |1
    708| hộ"; not "thôn 3, 5 triệu đồng", "thôn 1 120 hộ".
    """
    source = text.key
    gap = source[before.end : number.start] if before is not None else ""
    if before is None or gap not in (", ", " ") or number.of is not None or number.value_max is not None:
        return number
    part, front = (_P.torn_part, _WHOLE_PART) if gap == ", " else (_P.torn_group, _GROUPS)
    digits = part.match(source, number.start)
    if digits is None or not front.fullmatch(source, before.start, before.end):
        return number
    if not before.value or _named_up_to(text, before, measures):
        return number
    torn, whole = source[number.start : digits.end(1)], source[before.start : before.end]
    scale = prod(SCALES.get(word, 1) for word in source[digits.end(1) : number.end].split())
    value = to_decimal(f"{whole},{torn}") if gap == ", " else before.value * THOUSAND + to_decimal(torn)
    return Number(before.start, number.end, value * scale)


def _quantity(text: Text, number: Number, measures: Measures) -> Quantity | None:
    """The quantity of a number: by the tables, as money without its unit, else by the noun behind it; or None."""
    source = text.key
    if _is_fraction(source, number) or _is_ordinal(source, number):
        return None
    one = number.value == 1 and not source.startswith("%", number.end)
    if one and _P.any_one.search(source, max(0, number.start - ONE_REACH), number.end):
        return None
    at = _behind(source, number)
    phrase = _words(source, at)
    if phrase and _runs_together(text, number, phrase[0]):
        return None
    named = _named_up_to(text, number, measures)
    if phrase and _is_year(source, number) and _begins_name(text, phrase):
        return None
    known = _known(text, phrase, measures)
    if known is not None and not _are_samples(source, number, known[0][1]):
        where, form = known
        if form in measures.units:
            none = _no_measure(number, form, named > 0, measures)
            return None if none else _measured(text, number, where[1], *measures.units[form], measures)
        none = _no_count(source, number, form != STAR and 0 < number.value <= named)
        return None if none else _counted(text, number, where, measures.nouns[form], form, measures)
    if (end := _short_money(source, number, phrase)) is not None:
        return _measured(text, number, end, "VND", Decimal(1), measures)
    if number.words or named or not phrase or phrase[0][0] - at > 1 or _is_year(source, number):
        return None
    return _of_any_noun(text, number, phrase[0], measures)


def _are_samples(source: str, number: Number, end: int) -> bool:
    """Whether what is counted was taken to be tested, and is no measure of land: "lấy |43.988 mẫu|"; not "lấy |12 mẫu| ruộng"."""
    return _P.samples.search(source, max(0, number.start - ONE_REACH), end) is not None and not _P.of_fields.match(
        source, end
    )


def _is_ordinal(source: str, number: Number) -> bool:
    """Whether a number is a place in a row and counts nothing: "đứng thứ |5/12| huyện", "Nghị quyết Trung ương |7| khóa X",
    or a year: "hết |2025| hộ nghèo dưới 4%".
    """
    near = max(0, number.start - 12), number.start
    if source.startswith(STAR, number.end + 1):
        return False  # "được xếp hạng |3| sao"
    if _is_year(source, number) and number.value % 1000 and _P.until_year.search(source, *near):
        return True
    ranked = _P.ranks.search(source, *near)
    return ranked is not None or any(p.match(source, number.end) for p in (_P.session, _P.file))


def _is_year(source: str, number: Number) -> bool:
    """Whether a number may be a year, before a noun of no table: "báo cáo bán niên |2023| soát xét"."""
    return FIRST_YEAR <= number.value <= LAST_YEAR and source[number.start : number.end].isdecimal()


def _behind(source: str, number: Number) -> int:
    """Where the unit or noun of a number may begin: behind what only repeats the number, or opens a quotation."""
    skipped: re.Match[str] | None
    if number.of is not None:
        skipped = _BRACKET_SHARE.match(source, number.end) or _P.of_the_number.match(source, number.end)
    else:
        skipped = _QUOTED.match(source, number.end) or _spelt(source, number)
    return skipped.end() if skipped else number.end


def _runs_together(text: Text, number: Number, word: tuple[int, int]) -> bool:
    """Whether a page has run two words together: "lượt xem |3699Ngày| cập nhật"."""
    return (
        word[0] == number.end
        and text.canonical[number.end].isupper()
        and _P.small_letters.match(text.canonical, number.end + 1) is not None
    )


def _known(text: Text, phrase: list[tuple[int, int]], measures: Measures) -> tuple[tuple[int, int], str] | None:
    """Span and form of the longest beginning of a phrase that the tables hold; None without one."""
    for _, end in reversed(phrase):
        start = phrase[0][0]
        form = text.key[start:end]
        if " " in form and form.split(" ")[0] in TYPES and _names_unit(text, start, end):
            continue
        if form in measures.short and (text.canonical[start:end].isupper() or not form.isalpha()):
            form = measures.short[form]
        if form in measures.units or form in measures.nouns:
            return (start, end), form
    return None


def _begins_name(text: Text, phrase: list[tuple[int, int]]) -> bool:
    """Whether the words behind a year are a name, whatever its first would count: "năm 2016 |Đồng Lộc| đạt chuẩn", "2017 |Trường Lộc|"."""
    words = [text.canonical[start:end] for start, end in phrase[:2]]
    return len(words) > 1 and all(word.istitle() for word in words)


def _names_unit(text: Text, start: int, end: int) -> bool:
    """Whether the word for a unit is followed by its name: "2 |xã Viên| An Đông"; not "19 |xã viên|", "2 |Xã Viên|"."""
    first, *rest = text.canonical[start:end].split(" ")
    return first.islower() and rest[0][0].isupper()


def _no_measure(number: Number, form: str, labelled: bool, measures: Measures) -> bool:
    """Whether a number before a unit measures nothing: "|thôn 5| tấn", "năm |đồng| bào"."""
    if form == _DONG:
        return number.value < LEAST_MONEY
    return labelled and form != "%" and measures.units[form][0] not in _SIZES


def _no_count(source: str, number: Number, labelled: bool) -> bool:
    """Whether a number before a noun counts nothing: "|thôn 5| hộ", "|một| xã" that is any; not "công bố quyết định |7 xã|"."""
    if labelled and _P.decided_on.match(source, max(0, number.start - len(_DECISION))):
        return False
    if labelled and not _COLON.search(source, max(0, number.start - 3), number.start):
        return True
    return number.words and number.value == 1 and not _clear_one(source, number)


def _short_money(source: str, number: Number, phrase: list[tuple[int, int]]) -> int | None:
    """The end of a sum without "đồng": "17.000 tỷ", "50 tr.đ/người", "phải nộp hơn |600 nghìn|."; None for no sum."""
    if number.value >= _MONEY_SCALE and _P.in_millions.search(source, number.start, number.end):
        short = _P.short_dong.match(source, number.end)
        return short.end() if short else number.end
    paid = (
        number.value >= 1000
        and not phrase
        and _P.in_thousands.search(source, number.start, number.end)
        and _P.paid.search(source, max(0, number.start - PAID_REACH), number.start)
    )
    return number.end if paid else None


def _of_any_noun(text: Text, number: Number, where: tuple[int, int], measures: Measures) -> Quantity | None:
    """Quantities of nouns of no table ("62 |dòng| họ"), and lengths with metres behind the unit ("3km500")."""
    start, end = where
    word = text.key[start:end]
    if word in _STREETS and (named := text.canonical[end + 1 : end + 2]) and (named.isupper() or named.isdigit()):
        return None  # "ngụ 44/7 đường Nguyễn Thị Minh Khai", "số 12/5 đường 30/4"
    if _ODD_METRES.fullmatch(word) and number.of is None and number.value_max is None:  # "3km500", "rộng 3m5"
        whole = Number(number.start, end, number.value + Decimal(f"0.{word.lstrip('km')}"))
        return _measured(text, whole, end, word.rstrip("0123456789"), Decimal(1), measures)
    if word in measures.stopwords or len(word.strip("x")) < 2 or text.canonical[start].isupper():
        return None
    if any(letter.isdigit() for letter in word) or text.canonical[number.start - 1 : number.start] in _OPEN:
        return None  # "khổ 50|x20| m", "danh hiệu “|3 đẹp|”"
    return _counted(text, number, where, "count", word, measures)


def _spelt(source: str, number: Number) -> re.Match[str] | None:
    """The match of a bracket that repeats the number in words: "12 |(mười hai)| xã"."""
    said = _IN_BRACKETS.match(source, number.end)
    return said if said and from_words(said[1]) == number.value else None


def _is_fraction(source: str, number: Number) -> bool:
    """Whether a number is part of a fraction, which counts nothing: "|1/3| diện tích", "|hai| phần |ba| số thôn"."""
    if number.words:
        return _P.parts.match(source, number.end) is not None or source.endswith(_PART, 0, number.start)
    return (
        number.of is not None
        and number.value < number.of <= FEW_PARTS
        and _P.of_a_mass.match(source, number.end) is not None
    )


def _words(source: str, at: int) -> list[tuple[int, int]]:
    """Spans of the words right behind ``at``, up to the longest noun or a sign."""
    found: list[tuple[int, int]] = []
    while len(found) < _LONGEST and (match := _WORD.match(source, at)):
        found.append(match.span(1))
        at = match.end()
    return found


def _named_up_to(text: Text, number: Number, measures: Measures) -> Decimal:
    """Up to which number the words in front make a name of it: "thôn 5", "Quốc lộ 32"; 0 for "có |8| thôn". A larger
    one counts: "lớp |45| học viên".
    """
    none = Decimal(0)
    if number.of is not None or number.value_max is not None:
        return none
    before = _BEFORE.match(text.key[max(0, number.start - WORDS_BEFORE) : number.start][::-1])
    if before is None:
        return none
    last, first = before[1][::-1], (before[2] or "")[::-1]
    if first and _P.name.match(text.canonical, number.start - before.end(2)):
        return none  # "Thanh Chương |18 xã|, Tân Kỳ |9 xã|"
    if first in _ALL_OF_IT or _P.in_group.match(text.key, number.start - len(last) - 1):
        return none  # "thuộc nhóm |5 xã| điểm", "lập tổ |10 người|"
    if (pair := measures.labels.get(f"{first} {last}")) is not None:
        return pair
    if number.value != number.value.to_integral_value() or number.value > MOST_NAMED:
        return none
    return measures.labels.get(last, none)


def _clear_one(source: str, number: Number) -> bool:
    """Whether "một" counts: only behind "có một hộ", "chỉ một xã", "thêm một"."""
    return _P.counts_it.search(source[max(0, number.start - 20) : number.start]) is not None


def _counted(text: Text, number: Number, where: tuple[int, int], unit: str, noun: str, measures: Measures) -> Quantity:
    """The quantity of counted things, with its denominator: "13,4 tiêu chí/xã" is 13.4 criteria/commune."""
    start, end = where
    if noun not in _MEANT_AS_MEANS and _P.thousands.fullmatch(digits := text.key[number.start : number.end]):
        number = number._replace(value=Decimal(digits.replace(",", "")))
    joint = measures.joint.match(text.key, start)
    if (
        joint
        and joint.end() > end
        and (
            not text.canonical[joint.end() + 1 : joint.end() + 2].isupper()
            or _ACRONYM.match(text.canonical, joint.end())
        )
    ):
        end = joint.end()  # "24 thôn/bản", "209 xã, thị trấn"; not "8 xã, thị trấn Hòa Bình"
    last, of = end, number.of
    if of is None and (whole := _P.of_so_many.match(text.key, end)) and text.key.startswith(noun, whole.end()):
        of, last = to_decimal(whole["of"]), whole.end() + len(noun)
    if noun == TIMES_AS_MUCH and (
        number.value != number.value.to_integral_value()
        or _P.times.search(text.key, max(0, number.start - 24), number.start)
    ):
        unit = TIMES_AS_MUCH  # "gấp 1,9 lần năm 2010"; not "họp ba lần"
    if (per := _OVER.match(text.key, end)) and (each := _each(text.key, per.end(), measures)):
        unit, last = f"{'criteria' if noun == CRITERION else unit}/{each[0]}", each[1]
    return Quantity(
        number.start, last, number, number.value, number.value_max, of, unit, noun=noun, noun_start=start, noun_end=end
    )


def _measured(text: Text, number: Number, end: int, unit: str, factor: Decimal, measures: Measures) -> Quantity:
    """The quantity of a measure, with its factor and denominators: "/người/năm", "mỗi xã", "mỗi hộ dân ... "."""
    source, start = text.key, number.start
    noun = ""
    while (sign := _P.per.match(source, end)) is not None and (each := _each(source, sign.end(), measures)):
        unit, end = f"{unit}/{each[0]}", each[1]
    if (
        unit in _SIZES | _SUMS
        and (what := _P.of_what.match(source, end))
        and (each := _each(source, what.end(), measures))
    ):
        unit = f"{unit}/{each[0]}"  # "300 tấn xi măng/xã"
    if unit in TRADE and (own := _P.per_thing.match(text.canonical, end)):
        unit, end = f"{unit}/{own[1]}", own.end()  # "1.000.000 đồng/lò": as written
    if "/" not in unit and (unit in TRADE or unit in WEIGHTS):
        unit = shared(source, start, unit, measures)
    elif unit in ("VND/year", "VND/month"):  # "thu nhập bình quân đầu người đạt 15,8 triệu đồng/năm"
        common = shared(source, start, "VND", measures)
        # "mỗi vụ bán 60 tấn ổi, doanh thu |3 tỷ đồng/năm|"
        unit = unit if common.rpartition("/")[2] in SPANS else unit.replace("VND", common)
    top, of = None if number.value_max is None else number.value_max * factor, number.of
    form = source[number.end : end].strip()
    if of is None and form and (whole := _P.of_so_many.match(source, end)) and source.startswith(form, whole.end()):
        of, end = to_decimal(whole["of"]), whole.end() + len(form)  # "4.520 ha/4.500 ha kế hoạch"
    return Quantity(start, end, number, number.value * factor, top, of, unit, noun=noun)


def _each(source: str, at: int, measures: Measures) -> tuple[str, int] | None:
    """Unit and end of a denominator, by the longest words of the table: "/|người|", "mỗi |hộ dân|"; else None."""
    phrase = _words(source, at)
    if phrase and source[slice(*phrase[0])] in _EACH:
        del phrase[0]
    for _, end in reversed(phrase[:PER_WORDS]):
        if (form := source[phrase[0][0] : end]) in measures.per:
            return measures.per[form], end
    return None
