"""LOCATE: the unit that a figure is of.

In this order: the unit right behind it ("23 mô hình ở xã A"), "toàn huyện" or "xã" without a name, the one unit named
in its clause or at the head of its sentence, the topic of the paragraph, the document's own unit. Lists ("các xã A,
B"), names in brackets and units in a speaker's title own no figure; communes are counted in a district or above ("11/22
xã" is no figure of a commune).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ntm_extract.document import Quantity, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE, UNIT
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NATION, level_of
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.owner import Asked, fit
from ntm_extract.relate.figures.scope_before import of_this, scope_before
from ntm_extract.relate.figures.scope_named import heads, is_of_each, of_named
from ntm_extract.relate.figures.scope_several import is_of_none, named_by_count
from ntm_extract.relate.figures.scope_speaker import scope_of_generic, scope_of_speaker
from ntm_extract.relate.figures.types import Located
from ntm_extract.relate.figures.unit_lists import (
    are_listed,
    around_all,
    opens_list,
    resolved_between,
    single_units,
)
from ntm_extract.relate.places.items import item_unit
from ntm_extract.relate.places.nameless import LEVELS, generics, own_unit, unit_ending
from ntm_extract.span import Span, in_brackets

_P = phrases("locate")
_CARRIED_TIME = phrases("carried_time")
_CLAUSE_END = re.compile(r"[;.,(\d](?:(?<!,)|(?=\s))")
_DISTRICT_UP = _P.words("district_up")
_NATION_UP = _P.words("nation_up")
_PROVINCE_UP = _P.words("province_up")
_VILLAGES = frozenset(_P.words("village_nouns"))
_PRESENT = _P.words("present")
ASKED = 6  # sentences of a question above its answer
_ENDS = re.compile(r"[\s:.]*")
_IN_TURN = _P.words("in_turn")
_OF, _AT, _FOR = _P.word("whose"), _P.word("where"), _P.word("for")
_PER_COMMUNE = _P.words("per_commune")
MOST = 60  # characters of "xã cao nhất đạt được 17 tiêu chí "
BEHIND = 60  # characters between a figure and the unit behind it
CLOSE = 4  # characters from a bracket to the figure that it opens with


def scope_at(analysis: Analysis, offset: int) -> Located:
    """(code, basis) of the unit of the figure at ``offset``; the code is None where several units share it."""
    quantity = analysis.quantity_at(offset)
    if (smallest := _smallest(analysis, quantity)) == NATION:
        return "VN", "counted"
    it = Asked(analysis, analysis.text.key, analysis.sentence(offset), offset, quantity, smallest)
    return _around_it(it) or _told_before(it) or (fit(analysis, analysis.scope, smallest), "document")


def _around_it(it: Asked) -> Located | None:
    """The unit that its sentence names: behind it, else before it."""
    if in_turn := _in_turn(it):
        return in_turn, "named"
    if merged := _became_one(it):
        return merged
    found = _behind(it)
    if found is None or (found[1] == "generic" and not _is_one_of(it)):
        found = _in_sentence(it) or found
        if found and found[1] == "speaker":
            found = of_this(it) or found
    return found or _subject_behind(it)


def _is_one_of(it: Asked) -> bool:
    """Whether those counted are a unit's likes, wherever it lies: "xã A, huyện B là |một trong 10 xã| của tỉnh"."""
    before = _P.one_of.search(it.key, it.sentence.start, it.offset)
    return bool(before or _P.one_of_all.match(it.key, it.offset))


def _told_before(it: Asked) -> Located | None:
    """The unit that the text has spoken of before its sentence."""
    found = _of_whole(it) or of_this(it) or _counted_by(it) or scope_before(it) or _under(it)
    if found and found[1] == "paragraph" and _P.rural.search(it.key, it.sentence.start, it.offset):
        return None  # the countryside of the district, not of the town that was spoken of before
    return found


def holds(analysis: Analysis, scope: str | None, named: Iterable[str]) -> bool:
    """Whether all of the codes ``named`` lie in ``scope``, or are it."""
    return scope is not None and all(analysis.lies_in(code, scope) for code in named)


def _in_turn(it: Asked) -> str | None:
    """The code of the member of a list of equal length: "xã A và xã B đạt |lần lượt| 8 và |9 tiêu chí|"; or None."""
    analysis, key, sentence, offset = it.analysis, it.key, it.sentence, it.offset
    said = max(key.rfind(word, sentence.start, offset) for word in _IN_TURN)
    if said < 0:
        return None
    places = [p for p in resolved_between(analysis, sentence.start, said) if not p.in_title]
    listed = places[-1:]
    for place in reversed(places[:-1]):
        if not are_listed(key, place, listed[0]):
            break
        listed.insert(0, place)
    figures = [q for q in analysis.quantities_between(said, sentence.end) if ";" not in key[said : q.start]]
    at = next((n for n, q in enumerate(figures) if q.start == offset), None)
    return listed[at].code if at is not None and len(listed) > 1 and len(figures) == len(listed) else None


def _became_one(it: Asked) -> Located | None:
    """The commune that was made of those counted: "|Xã A| được thành lập trên cơ sở sáp nhập |4 xã|: B, C, D và E", "|ba
    xã| A, B và C nhập thành |xã D|".
    """
    if it.noun != COMMUNE:
        return None
    became = _P.became.search(it.key, it.offset, it.sentence.end)
    behind = it.analysis.toponyms_between(became.end(), it.sentence.end) if became else ()
    if became and behind and behind[0].type_start == became.end() and behind[0].code:
        return behind[0].code, "named"
    found = _in_sentence(it) if it.smallest == "commune" else None
    return found if found and found[0] and level_of(found[0]) == "commune" else None


def _subject_behind(it: Asked) -> Located | None:
    """The unit that is told of behind a phrase in front of it: "Với |12 thôn, 1.730 hộ|, |xã A| là ...", "Từ |5 tiêu chí|
    năm 2011, |huyện B| đã ...".
    """
    analysis, key, (start, end) = it.analysis, it.key, (it.sentence.start, it.sentence.end)
    if not _P.fronted.match(key, start, it.offset):
        return None
    named = next(iter(single_units(analysis, it.offset, end, start)), None)
    if named is not None and not named.in_title and _P.then_subject.search(key, it.offset, named.type_start):
        return (named.code, "named") if it.may_own(named.code) else None
    return None


def _of_whole(it: Asked) -> Located | None:
    """The unit of the whole counted before, of which this is a part: "... 5 tỷ đồng. |Trong đó|, dân góp 2 tỷ đồng"."""
    analysis, sentence = it.analysis, it.sentence
    before = analysis.sentences.previous(sentence)
    if before is None or not _CARRIED_TIME.among.match(it.key, sentence.start):
        return None
    counted = analysis.quantities_between(before.start, before.end)
    code, basis = scope_at(analysis, counted[-1].start) if counted else (None, "document")
    return None if basis == "document" else (fit(analysis, code, it.smallest), basis)


def _counted_by(it: Asked) -> Located | None:
    """The unit around the document's whose body counts what all of it has: "Theo |Sở Công Thương tỉnh A|, trong 36 chợ có |9
    chợ| ế", in an article on one of its communes.
    """
    analysis = it.analysis
    told = _P.counted_by.search(it.key, it.sentence.start, it.offset)
    if told is None:
        return None
    named = resolved_between(analysis, *told.span())
    level = "province" if _P.of_province.search(it.key, *told.span()) else "district"
    code = named[-1].code if named else own_unit(analysis, level, it.offset)
    return (code, "speaker") if it.is_around(code) else None


def _under(it: Asked) -> Located | None:
    """The unit that the heading above consists of, "2. Xã Vượng Lộc:", or whose voters ask what stands below, "Cử tri |xã Vượng
    Lộc| đề nghị:", or that the item of short news is about.
    """
    for heading in _headings_over(it):
        place = next(iter(resolved_between(it.analysis, *heading)), None)
        if place is not None:
            numbered = _P.heading_mark.fullmatch(it.key, heading.start, place.type_start)
            asked = _P.voters_of.fullmatch(it.key, heading.start, place.type_start)
            ends = _P.they_ask if asked else _ENDS
            if (numbered or asked) and ends.fullmatch(it.key, place.end, heading.end):
                return (place.code, "heading") if it.may_own(place.code) else None
            break
    item = item_unit(it.analysis, it.offset)
    return (item, "heading") if it.may_own(item) else None


def _headings_over(it: Asked) -> Iterator[Span]:
    """The headings above a figure, and that of the question above an answer: "Trả lời:"."""
    for heading in it.analysis.headings(it.sentence):
        yield heading
        if _P.answer.fullmatch(it.key, *heading):
            asked = it.analysis.sentences.back(it.analysis.sentence(heading.start), ASKED)
            yield from (Span(s.start, s.end) for s in asked if it.key.endswith(":", s.start, s.end))


def _smallest(analysis: Analysis, quantity: Quantity | None) -> str:
    """The lowest level that can own a figure: communes are counted in a district, districts in a province."""
    if quantity is None:
        return "commune"
    key, noun, start = analysis.text.key, quantity.noun, quantity.start
    if noun == COMMUNE and (_P.merged.search(key, max(0, start - 40), start) or _P.former.match(key, quantity.end)):
        return "commune"  # "xã A được thành lập từ |3 xã|"
    if noun == UNIT and _P.counts_communes.search(key, analysis.sentence(start).start, start):
        return "district"  # "Số xã đạt từ 10 - 14 tiêu chí có |11 đơn vị|"
    if noun in _NATION_UP:
        return NATION  # provinces are counted in the country
    if noun in _PROVINCE_UP:
        return "province"
    if noun in _DISTRICT_UP or quantity.unit.endswith(_PER_COMMUNE):
        return "district"
    before = analysis.quantity_before(quantity) if noun in _VILLAGES else None
    listed = before is not None and _P.and_villages.fullmatch(key, before.end, start)
    return _smallest(analysis, before) if listed else "commune"


def _behind(it: Asked) -> Located | None:
    """The unit right behind a figure in its clause: "23 mô hình ở xã A", "11 xã điểm của tỉnh B"."""
    analysis, key, sentence, quantity = it.analysis, it.key, it.sentence, it.quantity
    begin = quantity.end if quantity else it.offset
    stop = min(sentence.end, begin + BEHIND)
    following = analysis.first_quantity(begin, stop)
    if following and _P.for_whom.fullmatch(key, begin, following.start):
        return _behind(it._replace(offset=following.start, quantity=following))
    clause = _CLAUSE_END.search(key, begin, stop)
    stop = clause.start() if clause else stop
    if quantity is not None and quantity.unit.startswith("VND") and _P.of_somebody.match(key, begin, stop):
        return None
    village = analysis.first_toponym(begin, begin + CLOSE)
    if village is not None and village.level == "village" and it.noun in _VILLAGES and village.code:
        return village.code, "named"  # "nối |hai xóm| Xuân Tân và Lộc Mỹ, xã Nghi Xuân"
    place = next(iter(single_units(analysis, begin, stop, sentence.start)), None)
    if place is None:
        return _nameless_behind(it, begin, stop)
    if _P.several.search(key, begin, place.type_start) or opens_list(analysis, place, sentence.end):
        return around_all(analysis, place, sentence.end)
    if not _is_linked(it, begin, place):
        return _nameless_behind(it, begin, stop)
    return None if it.is_around(place.code) and not _tells_whose(it, begin, place) else (place.code, "named")


def _is_linked(it: Asked, begin: int, place: Toponym) -> bool:
    """Whether the words from ``begin`` on link a figure to the name behind it: "100 hộ dân |xã A|", "23 mô hình |ở| xã A", "xã cao
    nhất đạt 17 tiêu chí |là| A".
    """
    directly = it.noun and it.smallest == "commune" and begin + 1 == place.type_start < place.start
    between = it.key, begin, place.type_start
    has_most = _P.who_is.fullmatch(*between) and _P.most.search(it.key, max(it.sentence.start, begin - MOST), it.offset)
    return bool(
        has_most or directly or _P.decided_by.fullmatch(*between) or _P.locative.search(*between)
    ) and it.is_large(place.code)


def _tells_whose(it: Asked, begin: int, place: Toponym) -> bool:
    """Whether a name around the document's unit says whose a figure is ("tám xã điểm |của tỉnh B|"), or where all those
    counted are ("phạt 15 cá nhân |tại huyện A|"), and not only where.
    """
    between = it.key[begin : place.type_start].strip()
    return (it.smallest != "commune" and between.endswith(_OF)) or (between == _AT and it.noun != "")


def _nameless_behind(it: Asked, begin: int, stop: int) -> Located | None:
    """The unit without a name behind a figure: "15 xã |của huyện|", "100 xã điểm |cả nước|"."""
    of_country = _P.chosen.match(it.key, begin, stop) and (it.noun == COMMUNE or it.smallest == "province")
    if of_country or _P.nationwide.search(it.key, begin, stop):
        return "VN", "named"
    match = _P.of_all.search(it.key, begin, stop)
    if match and not resolved_between(it.analysis, match.start(), min(len(it.key), match.end() + 2)):
        code = own_unit(it.analysis, LEVELS[match["of"]], it.offset, match["of"])
        gets = it.key.startswith(_FOR, match.start())  # "huyện bố trí |7,5 tỷ đồng| cho xã": who gets it, whoever gives
        return (code, "named" if gets else "generic") if code and it.is_large(code) else None
    return None


def _in_sentence(it: Asked) -> Located | None:
    """The last unit before the figure in its clause, else the head of its sentence, else the speaker's."""
    if (found := _at_bracket(it)) is not None:
        return found
    analysis, key, start, offset = it.analysis, it.key, it.sentence.start, it.offset
    clause = max(start, key.rfind(";", start, offset) + 1)
    if (count := named_by_count(analysis, clause, offset)) is not None:
        return scope_at(analysis, count.start)
    if is_of_none(analysis, it.quantity, clause, offset):
        return None, "several"
    named = _named_before(it)
    generic = _last_generic(it, named)
    for low in dict.fromkeys((clause, start)):
        near = [p for p in named if p.start >= low and not (p.in_title and it.is_around(p.code))]
        if low < clause:
            near = _subject_of_all(it, [p for p in near if heads(it, p, named)], near)
        near = [p for p in near if not _gives(it, p.code, p.end)]
        if generic and generic[0] >= low and (not near or generic[0] > near[-1].start):
            return scope_of_generic(analysis, it.sentence, generic[1])
        if near:
            return of_named(it, near)
    return None if it.noun in _PRESENT else scope_of_speaker(it)


def _subject_of_all(it: Asked, first: list[Toponym], near: list[Toponym]) -> list[Toponym]:
    """The name that is the subject of all clauses, as a list: the first that heads them, or the one that follows it where it
    only labels an item: "* |Sóc Trăng|: |Huyện Kế Sách| có 9 xã; bình quân ...".
    """
    if not first:
        return []
    within = it.analysis.gazetteer.units.within
    label = first[0]
    inner = [
        p
        for p in near
        if it.key.startswith(": ", label.end)
        and p.type_start == label.end + 2
        and label.code in within(p.code or "", it.analysis.day)
    ]
    return inner or first[:1]


def _named_before(it: Asked) -> list[Toponym]:
    """The units named before a figure in its sentence that are large enough to own it."""
    audience = it.noun in _PRESENT  # "..., Chủ tịch UBND xã A cùng |150 đại biểu|"
    return [
        p
        for p in single_units(it.analysis, it.sentence.start, it.offset, it.sentence.start)
        if it.is_large(p.code)
        and not (audience and p.in_title and not _P.consists_of.fullmatch(it.key, p.end, it.offset))
        and not (it.noun == COMMUNE and _stands_beside(it, p))
    ]


def _gives(it: Asked, code: str | None, end: int) -> bool:
    """Whether a unit around the document's only gives that what is counted: "|thành phố| mới cấp |9 tỷ đồng|"."""
    return it.is_around(code) and _P.gives.match(it.key, end, it.offset) is not None


def _stands_beside(it: Asked, place: Toponym) -> bool:
    """Whether a district is named beside counted communes, and owns none: "Tỉnh có thêm |thị xã A| và |42 xã|"."""
    together = _P.together_with.search(it.key, it.sentence.start, place.type_start)
    return together is not None and _P.and_communes.fullmatch(it.key, place.end, it.offset) is not None


def _at_bracket(it: Asked) -> Located | None:
    """The unit in the figure's bracket, or the one right before the bracket."""
    analysis, key, start, offset = it.analysis, it.key, it.sentence.start, it.offset
    bracket = key.rfind("(", start, offset)
    if bracket > key.rfind(")", start, offset):
        inside = single_units(analysis, bracket, offset, bracket + 1)
        if inside and inside[-1].code and not it.is_around(inside[-1].code):
            return inside[-1].code, "named"  # "(xã A 41,3%)"
    if not (0 < offset - bracket <= CLOSE and bracket > start):
        return None
    named = [p for p in resolved_between(analysis, start, bracket) if p.end in (bracket, bracket - 1)]
    if named and it.is_large(named[-1].code):
        return named[-1].code, "named"  # "thấp hơn xã B (|88%|)"
    whole = unit_ending(analysis, start, bracket)  # "cao gấp đôi bình quân của huyện (|19%|)"
    return (whole, "generic") if whole and it.is_large(whole) else None


def _last_generic(it: Asked, named: list[Toponym]) -> tuple[int, str] | None:
    """(end, code) of the last nameless unit before a figure: "|toàn huyện| có 9 xã"; ``named``: those with a name."""
    start = it.sentence.start
    found = [
        (end, code)
        for end, code in generics(it.analysis, start, it.sentence.end)
        if end <= it.offset
        and code
        and not in_brackets(it.key, start, end, it.offset)
        and it.is_large(code)
        and not is_of_each(it, named, end, code)
        and not _gives(it, code, end)
    ]
    while len(found) > 1 and _is_asked(it, *found[-1], found[-2][1]):
        found.pop()
    return found[-1] if found else None


def _is_asked(it: Asked, end: int, code: str, asker: str) -> bool:
    """Whether a unit is only asked by one that lies in it: "|Xã| đề nghị |huyện| sớm xây chợ, cho 120 hộ vay vốn"."""
    return code in it.analysis.around(asker) and _P.asks.search(it.key, it.sentence.start, end) is not None
