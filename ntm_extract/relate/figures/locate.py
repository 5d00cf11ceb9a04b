"""LOCATE: the unit that a figure is of.

In this order: the unit right behind it ("23 mô hình ở xã A"), "toàn huyện" or "xã" without a name, the one unit named
in its clause or at the head of its sentence, the topic of the paragraph, the document's own unit. Lists ("các xã A,
B"), names in brackets and units in a speaker's title own no figure; communes are counted in a district or above ("11/22
xã" is no figure of a commune).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE, UNIT
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NATION, is_as_large
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.scope_before import (
    around_all,
    is_around_scope,
    of_this,
    opens_list,
    resolved_between,
    scope_before,
    single_units,
)
from ntm_extract.relate.figures.scope_named import fit, heads, is_of_each, of_named
from ntm_extract.relate.figures.scope_several import is_aside, is_of_none, named_by_count, quantity_at
from ntm_extract.relate.figures.scope_speaker import scope_of_generic, scope_of_speaker
from ntm_extract.relate.figures.types import Located
from ntm_extract.relate.places.nameless import LEVELS, generics, own_unit, unit_ending
from ntm_extract.relate.places.names import LIST

_P = phrases("locate")
_CARRIED_TIME = phrases("carried_time")
_CLAUSE_END = re.compile(r"[;.,(\d](?:(?<!,)|(?=\s))")
_DISTRICT_UP = _P.words("district_up")
_NATION_UP = _P.words("nation_up")
_PROVINCE_UP = _P.words("province_up")
_VILLAGES = frozenset(_P.words("village_nouns"))
_PRESENT = _P.words("present")
_ENDS = re.compile(r"[\s:.]*")
_IN_TURN = _P.word("in_turn")
_OF, _AT = _P.word("whose"), _P.word("where")
_PER_COMMUNE = _P.words("per_commune")
BEHIND = 60  # characters between a figure and the unit behind it
CLOSE = 4  # characters from a bracket to the figure that it opens with


def scope_at(analysis: Analysis, offset: int) -> Located:
    """(code, basis) of the unit of the figure at ``offset``; the code is None where several units share it."""
    sentence = analysis.sentence(offset)
    smallest = _smallest(analysis, offset)
    if smallest == NATION:
        return "VN", "counted"
    if in_turn := _in_turn(analysis, offset, sentence):
        return in_turn, "named"
    found = _behind(analysis, offset, sentence, smallest)
    # not "xã A, huyện B là |một trong 10 xã| của tỉnh"
    if found is None or (found[1] == "generic" and not _P.one_of.search(analysis.text.key, sentence.start, offset)):
        found = _in_sentence(analysis, offset, sentence, smallest) or found
        if found and found[1] == "speaker":
            found = of_this(analysis, sentence, smallest) or found
    if found is None:
        found = (
            _of_whole(analysis, sentence, smallest)
            or of_this(analysis, sentence, smallest)
            or scope_before(analysis, sentence, offset, smallest)
            or _under(analysis, sentence, smallest)
        )
        if found and found[1] == "paragraph" and _P.rural.search(analysis.text.key, sentence.start, offset):
            found = None  # the countryside of the district, not of the town that was spoken of before
    return found if found is not None else (fit(analysis, analysis.scope, smallest), "document")


def holds(analysis: Analysis, scope: str | None, named: Iterable[str]) -> bool:
    """Whether all of the codes ``named`` lie in ``scope``, or are it."""
    within = analysis.gazetteer.units.within
    return scope is not None and all(scope in ("VN", code) or scope in within(code, analysis.day) for code in named)


def _in_turn(analysis: Analysis, offset: int, sentence: Sentence) -> str | None:
    """The code of the member of a list that has the figure's rank in the list of figures: "xã A và xã B đạt |lần lượt|
    8 và |9 tiêu chí|"; None where the lists differ in length.
    """
    key = analysis.text.key
    said = key.rfind(_IN_TURN, sentence.start, offset)
    if said < 0:
        return None
    places = [p for p in resolved_between(analysis, sentence.start, said) if not p.in_title]
    listed = places[-1:]
    for place in reversed(places[:-1]):
        if place.level != listed[0].level or not LIST.fullmatch(key, place.end, listed[0].type_start):
            break
        listed.insert(0, place)
    figures = [q for q in analysis.quantities_between(said, sentence.end) if ";" not in key[said : q.start]]
    at = next((n for n, q in enumerate(figures) if q.start == offset), None)
    return listed[at].code if at is not None and len(listed) > 1 and len(figures) == len(listed) else None


def _of_whole(analysis: Analysis, sentence: Sentence, smallest: str) -> Located | None:
    """The unit of the whole counted in the sentence before, where this one opens its parts: "..., địa phương huy động 5
    tỷ đồng. |Trong đó|, nhân dân góp 2 tỷ đồng".
    """
    if not sentence.index or not _CARRIED_TIME.among.match(analysis.text.key, sentence.start):
        return None
    before = analysis.sentences.items[sentence.index - 1]
    counted = analysis.quantities_between(before.start, before.end)
    code, basis = scope_at(analysis, counted[-1].start) if counted else (None, "document")
    return None if basis == "document" else (fit(analysis, code, smallest), basis)


def _under(analysis: Analysis, sentence: Sentence, smallest: str) -> Located | None:
    """The unit that the heading above consists of: "2. Xã Vượng Lộc:"."""
    for heading in analysis.headings(sentence):
        place = next(iter(resolved_between(analysis, *heading)), None)
        if place is not None:
            alone = _P.heading_mark.fullmatch(analysis.text.key, heading.start, place.type_start) and _ENDS.fullmatch(
                analysis.text.key, place.end, heading.end
            )
            fits = is_as_large(place.code or "", smallest) and not is_around_scope(analysis, place.code, smallest)
            return (place.code, "heading") if alone and fits else None
    return None


def _smallest(analysis: Analysis, offset: int) -> str:
    """The lowest level that can own a figure: communes are counted in a district, districts in a province."""
    quantity = quantity_at(analysis, offset)
    if quantity is None:
        return "commune"
    if quantity.noun == COMMUNE and (
        _P.merged.search(analysis.text.key, max(0, quantity.start - 40), quantity.start)
        or _P.former.match(analysis.text.key, quantity.end)
    ):
        return "commune"  # "xã A được thành lập từ |3 xã|"
    if quantity.noun == UNIT and _P.counts_communes.search(
        analysis.text.key, analysis.sentence(offset).start, quantity.start
    ):
        return "district"  # "Số xã đạt từ 10 - 14 tiêu chí có |11 đơn vị|"
    if quantity.noun in _NATION_UP:
        return NATION  # provinces are counted in the country
    if quantity.noun in _PROVINCE_UP:
        return "province"
    if quantity.noun in _DISTRICT_UP or quantity.unit.endswith(_PER_COMMUNE):
        return "district"
    before = analysis.quantity_before(quantity) if quantity.noun in _VILLAGES else None
    listed = before is not None and _P.and_villages.fullmatch(analysis.text.key, before.end, quantity.start)
    return _smallest(analysis, before.start) if before is not None and listed else "commune"


def _behind(analysis: Analysis, offset: int, sentence: Sentence, smallest: str) -> Located | None:
    """The unit right behind a figure in its clause, with a locative and no number between: "23 mô hình ở xã A", "11 xã
    điểm của tỉnh B".
    """
    key = analysis.text.key
    quantity = quantity_at(analysis, offset)
    begin = quantity.end if quantity else offset
    stop = min(sentence.end, begin + BEHIND)
    following = next(iter(analysis.quantities_between(begin, stop)), None)
    if following and _P.for_whom.fullmatch(key, begin, following.start):
        return _behind(analysis, following.start, sentence, smallest)
    clause = _CLAUSE_END.search(key, begin, stop)
    stop = clause.start() if clause else stop
    if quantity is not None and quantity.unit.startswith("VND") and _P.of_somebody.match(key, begin, stop):
        return None
    for place in single_units(analysis, begin, stop, sentence.start)[:1]:
        # "100 hộ dân |xã A|"
        directly = (
            quantity is not None
            and quantity.noun != ""
            and smallest == "commune"
            and place.type_start == begin + 1
            and place.type_start < place.start
        )
        if _P.several.search(key, begin, place.type_start) or opens_list(analysis, place, sentence.end):
            return around_all(analysis, place, sentence.end)
        decided = _P.decided_by.fullmatch(key, begin, place.type_start)
        if (directly or decided or _P.locative.search(key, begin, place.type_start)) and is_as_large(
            place.code or "", smallest
        ):
            # "tám xã điểm của tỉnh B": whose, not where; "phạt 15 cá nhân |tại huyện A|": those there are
            between = key[begin : place.type_start].strip()
            counted = (smallest != "commune" and between.endswith(_OF)) or (
                between == _AT and quantity is not None and quantity.noun != ""
            )
            return None if is_around_scope(analysis, place.code, smallest) and not counted else (place.code, "named")
    chosen = quantity is not None and quantity.noun == COMMUNE and _P.chosen.match(key, begin, stop)
    if chosen or _P.nationwide.search(key, begin, stop):
        return "VN", "named"
    match = _P.of_all.search(key, begin, stop)
    if match and not resolved_between(analysis, match.start(), min(len(key), match.end() + 2)):
        code = own_unit(analysis, LEVELS[match["of"]], offset, match["of"])
        return (code, "generic") if code and is_as_large(code, smallest) else None
    return None


def _in_sentence(analysis: Analysis, offset: int, sentence: Sentence, smallest: str) -> Located | None:
    """The last unit before the figure in its clause, else the head of its sentence, else the speaker's."""
    if (found := _at_bracket(analysis, offset, sentence, smallest)) is not None:
        return found
    key = analysis.text.key
    clause = max(sentence.start, key.rfind(";", sentence.start, offset) + 1)
    if (count := named_by_count(analysis, clause, offset)) is not None:
        return scope_at(analysis, count.start)
    counted = quantity_at(analysis, offset)
    if is_of_none(analysis, counted, clause, offset):
        return None, "several"
    dais = counted is not None and counted.noun in _PRESENT  # "..., Chủ tịch UBND xã A cùng |150 đại biểu|"
    singles = [
        p
        for p in single_units(analysis, sentence.start, offset, sentence.start)
        if is_as_large(p.code or "", smallest)
        and not (dais and p.in_title and not _P.consists_of.fullmatch(key, p.end, offset))
        and not (counted is not None and counted.noun == COMMUNE and _stands_beside(analysis, p, sentence, offset))
    ]
    generic = _last_generic(analysis, offset, sentence, smallest, singles)
    for low in (clause, sentence.start) if clause > sentence.start else (clause,):
        near = [
            p for p in singles if p.start >= low and not (p.in_title and is_around_scope(analysis, p.code, smallest))
        ]
        if low < clause:
            near = [p for p in near if heads(analysis, p, sentence, singles)][:1]
        near = [
            p for p in near if not (is_around_scope(analysis, p.code, smallest) and _P.gives.match(key, p.end, offset))
        ]
        if generic and generic[0] >= low and (not near or generic[0] > near[-1].start):
            return scope_of_generic(analysis, sentence, generic[1])
        if near:
            return of_named(analysis, offset, sentence, smallest, near)
    return None if dais else scope_of_speaker(analysis, sentence, offset, smallest)


def _stands_beside(analysis: Analysis, place: Toponym, sentence: Sentence, offset: int) -> bool:
    """Whether a district is coordinated with the communes counted behind it, and owns none of them: "Tỉnh có thêm |thị
    xã A| và |42 xã| đạt chuẩn".
    """
    key = analysis.text.key
    return (
        _P.together_with.search(key, sentence.start, place.type_start) is not None
        and _P.and_communes.fullmatch(key, place.end, offset) is not None
    )


def _at_bracket(analysis: Analysis, offset: int, sentence: Sentence, smallest: str) -> Located | None:
    """The unit in the figure's bracket, or the one right before the bracket."""
    key = analysis.text.key
    bracket = key.rfind("(", sentence.start, offset)
    if bracket > key.rfind(")", sentence.start, offset):
        inside = single_units(analysis, bracket, offset, bracket + 1)
        if inside and inside[-1].code and not is_around_scope(analysis, inside[-1].code, smallest):
            return inside[-1].code, "named"  # "(xã A 41,3%)"
    if not (0 < offset - bracket <= CLOSE and bracket > sentence.start):
        return None
    named = [p for p in resolved_between(analysis, sentence.start, bracket) if p.end in (bracket, bracket - 1)]
    if named and named[-1].code and is_as_large(named[-1].code, smallest):
        return named[-1].code, "named"  # "thấp hơn xã B (|88%|)"
    whole = unit_ending(analysis, sentence.start, bracket)
    # "cao gấp đôi bình quân của huyện (|19%|)"
    return (whole, "generic") if whole and is_as_large(whole, smallest) else None


def _last_generic(
    analysis: Analysis, offset: int, sentence: Sentence, smallest: str, named: list[Toponym]
) -> tuple[int, str] | None:
    """(end, code) of the last unit before a figure that has no name: "|toàn huyện| có 9 xã"; ``named``: those that have
    one.
    """
    key = analysis.text.key
    found = [
        (end, code)
        for end, code in generics(analysis, sentence.start, sentence.end)
        if end <= offset
        and code
        and not is_aside(key, sentence.start, end, offset)
        and is_as_large(code, smallest)
        and not is_of_each(analysis, named, sentence, end, code)
        # "thành phố mới cấp |9 tỷ đồng|": to the commune that the text is about
        and not (is_around_scope(analysis, code, smallest) and _P.gives.match(key, end, offset))
    ]
    return found[-1] if found else None
