"""NAMELESS: anaphora of units by their kind alone: "toàn huyện", "xã này", "Thôn có 148 hộ", "cả nước"."""

from __future__ import annotations

from ntm_extract.document import Person, Toponym
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import TYPES, Unit, is_as_large, level_of
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.places.bordering import neighbours
from ntm_extract.relate.places.items import item_unit
from ntm_extract.span import last_match, line_start

_P = phrases("nameless")
_CITY, _COMMUNE, _TOWNS, _THIS = _P.word("city"), _P.word("commune"), _P.words("towns"), _P.words("this")
_LEAD = 24  # characters of "trên địa bàn toàn " and its like
# of a unit that is called by its kind alone; a "thành phố" without a name that is none of a province is the text's own
LEVELS = level_words("unit")
_KINDS = frozenset(_P.words("kinds"))
_SIDE = 16  # characters of "thành phố " before the name
HEAD = 60  # characters before the name with which a paragraph begins
_HEADLINE = 250  # characters of a first line that is a headline
VILLAGE_BACK = 600  # characters in which "thôn" without a name means one that was named

FAR = 80  # characters from a person's name to the end of where he lives
FARTHEST = 250  # places back to one of the level that is asked for
ELSEWHERE = 60  # places back to one of the text's own unit, where another was named since


def own_unit(analysis: Analysis, level: str, offset: int, word: str = "") -> str | None:
    """The unit of a level that "huyện" means: of the document, else the last one named. ``word``: the unit word."""
    if word == _CITY and (city := own_city(analysis)) is not None:
        return city.code
    if word in _KINDS and (of_kind := _last_of_kind(analysis, TYPES[word], offset)) is not None:
        return of_kind
    start = analysis.sentence(offset).start
    if (side := of_side(analysis, start, offset, level) or home(analysis, (level,), start, offset)) is not None:
        return side.code
    if of_item := _of_level(analysis, item_unit(analysis, offset), level):
        return of_item
    own = _of_level(analysis, analysis.scope, level) if analysis.scope != "VN" else None
    if own is None and word == _COMMUNE and (titled := _of_headline(analysis, offset)) is not None:
        return titled
    if (told := _of_paragraph(analysis, own, level, offset)) is not None:
        return told
    return own if own is not None else _last_named(analysis, level, offset, word)


def _of_level(analysis: Analysis, code: str | None, level: str) -> str | None:
    """The code of the unit of a level that a unit is, or that is around it; None where there is none."""
    return next((c for c in (code, *analysis.around(code)) if c and level_of(c) == level), None)


def _last_of_kind(analysis: Analysis, kind: str, offset: int) -> str | None:
    """The last ward or zone before ``offset`` where a commune of another kind is named after it, or the text is about
    one: "tại |đặc khu| A và phường B, Chủ tịch UBND |đặc khu|". None where none of another kind is.
    """
    units, day = analysis.gazetteer.units, analysis.day
    own = units.at(analysis.scope, day) if analysis.scope and level_of(analysis.scope) == "commune" else None
    other = own is not None and own.type != kind
    for back, place in enumerate(analysis.toponyms_before(offset)):
        unit = units.at(place.code, day) if place.code and level_of(place.code) == "commune" else None
        if unit is not None and unit.type == kind:
            return unit.code if other else None
        if back >= ELSEWHERE:
            break
        other = other or unit is not None
    return None


def home(analysis: Analysis, levels: tuple[str, ...], start: int, offset: int) -> Toponym | None:
    """The place, in brackets, of the last person named in ``[start, offset)``: "đại biểu Y (|Điện Biên|) nêu: tỉnh có 116
    xã".
    """
    named = reversed(analysis.toponyms_between(start, offset))
    return next((p for p in named if p.code and level_of(p.code) in levels and resident(analysis, p)), None)


def resident(analysis: Analysis, place: Toponym) -> Person | None:
    """The person who lives in a place, as what stands between his name and it tells: "bà X (|ấp A|) hiến 420 m2 đất",
    "ông Y (56 tuổi, ngụ |xã B|)", "anh Z ở |xã C|"; not "ông X (Chủ tịch UBND |xã C|)", "(quê |tỉnh D|)".
    """
    near = analysis.persons_between(max(0, place.start - FAR), place.type_start) if not place.in_title else ()
    person = near[-1] if near else None
    return person if person and _P.lives.fullmatch(analysis.text.key, person.end, place.type_start) else None


def of_side(analysis: Analysis, start: int, offset: int, level: str | None = None) -> Toponym | None:
    """The unit, of one ``level``, whose side a sentence lists: "Về phía |huyện A| có ông B, Chủ tịch UBND |huyện|; ..."."""
    side = last_match(_P.side, analysis.text.key, start, offset)
    named = analysis.toponyms_between(side.end(), side.end() + _SIDE) if side else ()
    return next((p for p in named if side and p.type_start == side.end() and level in (None, p.level)), None)


def _of_paragraph(analysis: Analysis, own: str | None, level: str, offset: int) -> str | None:
    """The only unit of a level in a paragraph, where it stands at its head and is not the document's own: "Năm 2022, |xã
    A (huyện B, tỉnh C)| đạt 19 tiêu chí. Ông D, Chủ tịch UBND |xã|, cho biết ..."; also where it is told what it is like or
    was made of: "Khác với xã A, |xã B| (gồm xã C và xã D) mới đạt 12 tiêu chí".
    """
    key = analysis.text.key
    start = line_start(analysis.text.canonical, offset)
    named = [p for p in analysis.toponyms_between(start, offset) if p.level == level and p.code]
    heads = (p for p in named if p.type_start - start <= HEAD and _P.at_head.fullmatch(key, start, p.type_start))
    if (subject := next(heads, None)) is None:
        return None
    behind = made_of(analysis, subject)
    told = {p.code for p in named if p is subject or p.start >= behind}
    return subject.code if len(told) == 1 and subject.code != own else None


def made_of(analysis: Analysis, place: Toponym) -> int:
    """Where the words end that tell, right behind a unit, what it was made of: "xã A| (gồm xã B và xã C)| có ..."."""
    aside = _P.made_of.match(analysis.text.key, place.end)
    return aside.end() if aside else place.end


def _of_headline(analysis: Analysis, offset: int) -> str | None:
    """The only commune of the headline, in a paragraph that has named no other: "Xã điểm A sau hai năm⏎...⏎Huyện chỉ
    đạo |xã| tập trung ...".
    """
    paragraph = line_start(analysis.text.canonical, offset)
    if not paragraph or any(p.level == "commune" for p in analysis.toponyms_between(paragraph, offset)):
        return None
    return _headline_commune(analysis)


@once
def _headline_commune(analysis: Analysis) -> str | None:
    """The code of the only commune of the headline, or None."""
    end = analysis.text.canonical.find("\n")
    named = {p.code for p in analysis.toponyms_between(0, end) if p.level == "commune"} if end < _HEADLINE else set()
    return named.pop() if len(named) == 1 else None


def unit_ending(analysis: Analysis, low: int, end: int) -> str | None:
    """The code of the nameless unit with which ``[low, end)`` ends: "bình quân chung |của huyện| "."""
    match = _P.ending.search(analysis.text.key, max(low, end - _LEAD), end)
    if match is None:
        return None
    return own_unit(analysis, LEVELS[match["of"]], end, match["of"]) if match["of"] else "VN"


def own_city(analysis: Analysis) -> Unit | None:
    """The city, a province or part of one, that the text is about: "Chủ tịch UBND |thành phố|", on Vinh."""
    return next(iter(own_cities(analysis)), None)


def own_cities(analysis: Analysis) -> list[Unit]:
    """The cities that the text is about, the nearest first: Thủ Đức, then Hồ Chí Minh."""
    at = analysis.gazetteer.units.at
    around = (at(code, analysis.day) for code in (analysis.scope, *analysis.around(analysis.scope)) if code)
    return [unit for unit in around if unit and unit.type == "thanh_pho"]


def _last_named(analysis: Analysis, level: str, offset: int, word: str = "") -> str | None:
    """The code of the last unit of a level before ``offset``, or of the one around the last named unit; "xã" means no
    town. Units within the one that the text is about come first: "xã A, huyện B (không phải xã C của tỉnh D) ...; |xã|
    đã ...".
    """
    scope, abroad = analysis.scope, None
    around = scope if scope and scope != "VN" and level_of(scope) != level and is_as_large(scope, level) else None
    former = None  # "xã A được hợp nhất từ 3 xã: B, C và D. |Xã| có ..."
    asked = set[str]()
    for back, place in enumerate(analysis.toponyms_before(offset)):
        if back >= (ELSEWHERE if abroad is not None else FARTHEST):
            break
        if not place.code or place.code in asked or place.start in neighbours(analysis):
            continue
        town = analysis.text.key.startswith(_TOWNS, place.type_start)
        if word == _COMMUNE and town and level_of(place.code) == "commune":
            continue
        asked.add(place.code)
        code = _of_level(analysis, place.code, level)
        if code is None:
            continue
        if analysis.gazetteer.units.at(code, analysis.day) is None:
            former = former or code
        elif around is None or around in analysis.around(code):
            return code
        else:
            abroad = abroad or code
    return former or abroad


def _last_village(analysis: Analysis, offset: int) -> str | None:
    """The commune of the last village named within VILLAGE_BACK characters before ``offset``."""
    named = [p for p in analysis.toponyms_between(max(0, offset - VILLAGE_BACK), offset) if not p.in_title]
    return next((p.code for p in reversed(named) if p.level == "village"), None)


@once
def generics(analysis: Analysis, low: int, high: int) -> list[tuple[int, str | None]]:
    """(end, code) of every "toàn huyện", "xã này", "cả nước" in ``[low, high)``."""
    found: list[tuple[int, str | None]] = []
    key, named = analysis.text.key, analysis.type_starts
    for unit in _P.unit.finditer(key, low, high):
        nation = unit[0] not in LEVELS
        start = unit.start() if nation else _whole(key, low, high, *unit.span())
        if start is None or unit.start() in named or _P.compared.search(key, max(low, start - _LEAD), start):
            continue
        code = "VN" if nation else own_unit(analysis, LEVELS[unit[0]], start, unit[0])
        if code is not None:
            found.append((unit.end(), code))
    for match in _P.village.finditer(key, low, high) if analysis.labelled("cue.villageword", low, high) else ():
        if (village := _last_village(analysis, match.start())) is not None:
            found.append((match.end(), village))
    same = any(key.find(word, low, high) >= 0 for word in _THIS)
    for match in _P.same.finditer(key, low, high) if same else ():
        if not _P.office.search(key, max(low, match.start() - 30), match.start()):
            found.append((match.end(), _last_named(analysis, LEVELS[match["word"]], match.start(), match["word"])))
    return sorted(found, key=lambda f: f[0])


def _whole(key: str, low: int, high: int, start: int, end: int) -> int | None:
    """The start of the words by which a unit word means a whole unit: "|toàn huyện|", "thu nhập |của tỉnh| đạt ...", ";
    |xã| đã ..."; None without such words.
    """
    led = _P.of_whole.search(key, max(low, start - _LEAD), start)
    its = _P.its.search(key, max(low, start - _LEAD), start)
    starts = [led.start()] if led and not _P.not_whole.match(key, end, high) else []
    starts += [its.start()] if its and _P.then_told.match(key, end, high) else []
    if not starts and _P.alone.match(key, end, high) and _P.spoken_to.search(key, max(low, start - _LEAD), start):
        return start
    if starts:
        return min(starts)
    if _P.opens_sentence.match(key, start) and _P.is_subject.match(key, end, high):
        return start
    return start if _P.opens_clause.match(key, start) and _P.does.match(key, end, high) else None
