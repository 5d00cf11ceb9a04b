"""MEASURE: the noun phrase that a figure counts or measures, as the text has it: "tổng vốn đầu tư", "đường trục thôn";
for a sum without one, the verb: "Xã Cẩm Minh được |thưởng| 1 tỷ đồng".
"""

from __future__ import annotations

import re

from ntm_extract.document import Quantity, Sentence
from ntm_extract.gazetteer.nouns import TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.measure_front import MEASURED, SIZES, Measure, in_front, kind_at
from ntm_extract.relate.figures.members import LEVELS
from ntm_extract.relate.status.sheet import measured_above
from ntm_extract.span import Span

_P = phrases("measure")
_ELLIPTIC = phrases("elliptic")
_CLASSIFIERS = frozenset(_P.words("classifiers"))
_TIMES = frozenset({"day", "month", "year", "hour"})  # "8.700 |ngày công|": what is counted are the units themselves
_ADMINISTRATIVE = _P.word("administrative")
_BLANK = re.compile(" ")
_NOUN = 4  # words of the longest noun that a share is of
_OPENING = 16  # characters before a share in which "có" says that what it is of follows
_FAR = 400  # characters before a number in which is said what it measures
_BACK = 40  # figures of a list that have what they measure from its head
_NOTHING = Measure("", None)


def measure_of(analysis: Analysis, quantity: Quantity) -> Measure:
    """The counted or measured noun phrase; that of an earlier figure where both share it: "hộ nghèo giảm từ 18% xuống
    |6%|", "nợ đọng: xã A 5 tỷ đồng, xã B |4 tỷ đồng|".
    """
    start, figure = analysis.sentence(quantity.start).start, quantity
    if not quantity.noun and (above := measured_above(analysis, quantity.start)):
        return _at(analysis, above)  # "17.4. |Tỷ lệ chất thải rắn được thu gom|⏎- Yêu cầu: ≥ 85%"
    for _ in range(_BACK):
        before = _previous(analysis, figure)
        if before is not None and is_of_several(analysis, before, figure, start):
            return in_front(analysis, before, _begin(analysis, before), headed=False) or _NOTHING
        if own := _own(analysis, figure):
            return own
        if figure.base_unit == "VND" and (giver := _P.first_giver.search(analysis.text.key, start, figure.start)):
            return _at(analysis, Span(*giver.span("who")))
        if before is None or before.start < start:
            break
        if _P.of_several.search(analysis.text.key, start, before.start):  # "thu nhập của |năm xã| là 11 triệu đồng"
            return in_front(analysis, before, _begin(analysis, before), headed=False) or _NOTHING
        if before.base_unit != figure.base_unit:
            break
        if who := _ELLIPTIC.next_giver.fullmatch(analysis.text.key, before.end, figure.start):
            return _at(analysis, Span(*who.span("who")))  # "trung ương 312 tỷ đồng, |tỉnh| 405 tỷ đồng"
        figure = before
    aim = _P.purpose.match(analysis.text.key, quantity.end) if quantity.base_unit == "VND" else None
    return _at(analysis, Span(*aim.span(1))) if aim else _NOTHING


def _previous(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The figure before, skipping the share in its bracket: "trung ương 412 tỷ đồng (22%), tỉnh |96 tỷ đồng|"."""
    before = analysis.quantity_before(quantity)
    share = before is not None and before.unit == "percent" != quantity.unit
    if before is not None and share and analysis.text.key.startswith(")", before.end):
        return analysis.quantity_before(before)
    return before


def is_of_several(analysis: Analysis, units: Quantity, figure: Quantity, start: int) -> bool:
    """Whether a figure measures something of the units counted before it: "thu nhập của người dân tại |6 xã| đạt chuẩn
    năm 2018 là |45 triệu đồng|". ``start``: of the sentence.
    """
    key = analysis.text.key
    if figure.noun or units.noun not in LEVELS or not _P.which_are.fullmatch(key, units.end, figure.start):
        return False
    return any(of.search(key, start, units.start) for of in (_P.of_several, _P.for_several))


def _own(analysis: Analysis, quantity: Quantity) -> Measure | None:
    """The measure in the words around the number itself; None where they hold none."""
    if quantity.noun_start >= 0:
        return _counted(analysis, quantity)
    if quantity.unit in _TIMES:
        return _at(analysis, _unit_words(analysis, quantity))
    sentence = analysis.sentence(quantity.start)
    if behind := _behind(analysis, quantity, sentence):
        return behind
    key, begin = analysis.text.key, _begin(analysis, quantity)
    if quantity.base_unit == "VND" and (thing := _P.worth.search(key, begin, quantity.start)):
        return _at(analysis, Span(*thing.span(1)))
    found = _P.is_so.match(key, quantity.end, sentence.end)
    aside = found and key.endswith(", ", begin, quantity.start)  # "Trong tổng số tiền đó, |2 tỷ đồng| là |tiền đất|"
    if not aside and (front := in_front(analysis, quantity, begin, headed=False)):
        return front
    if found is None and quantity.unit == "percent":
        found = _P.behind.match(analysis.text.canonical, quantity.end)
    return _at(analysis, Span(*found.span(1))) if found else None


def _at(analysis: Analysis, span: Span) -> Measure:
    return Measure(analysis.quote(*span), span)


def _counted(analysis: Analysis, quantity: Quantity) -> Measure:
    """The counted noun with its attribute: "|xã miền núi|", "|lượt khách|", "|hộ nghèo| giảm còn 612 hộ"."""
    start, end = quantity.noun_start, quantity.noun_end
    noun = _at(analysis, Span(start, end))
    if quantity.noun == TIMES_AS_MUCH:
        return _grown(analysis, quantity) or noun
    if end != quantity.end:  # "12,3 |tiêu chí/xã|"
        return _at(analysis, Span(start, quantity.end)) if analysis.text.key.startswith("/", end) else noun
    return _with_kind(analysis, quantity) or _named_before(analysis, quantity) or noun


def _grown(analysis: Analysis, times: Quantity) -> Measure | None:
    """What is so many times as much: "|thu nhập| tăng 1,5 lần", "|thu nhập| 36 triệu đồng/người, gấp 1,9 lần năm 2010"."""
    begin, before = _begin(analysis, times), analysis.quantity_before(times)
    if own := in_front(analysis, times, begin, headed=True):
        return own
    grown = _P.multiplied.search(analysis.text.key, begin, times.start)
    return measure_of(analysis, before) if grown and before and before.end == begin else None


def _with_kind(analysis: Analysis, quantity: Quantity) -> Measure | None:
    """The counted noun with the words behind it that tell its kind; None where none do."""
    key, end = analysis.text.key, quantity.noun_end
    if quantity.noun == _ADMINISTRATIVE and (level := _P.level.match(key, end)):
        return _at(analysis, Span(quantity.noun_start, level.end()))
    limit = analysis.sentence(quantity.start).end
    kind = _P.kind_of if quantity.noun in _CLASSIFIERS else _P.attribute
    found = kind.match(key, end, limit) or _joined(analysis, quantity, limit)
    if found and analysis.toponyms_between(end, found.end()):
        return None  # "3 xã |Mẫu| Sơn, Tam Gia, Tú Mịch" are no models
    return _at(analysis, Span(quantity.noun_start, found.end())) if found else None


def _named_before(analysis: Analysis, quantity: Quantity) -> Measure | None:
    """What the words before a count call the counted: "|dân số| trên 23 vạn người", "|hộ nghèo| còn 612 hộ"."""
    key, begin = analysis.text.key, _begin(analysis, quantity)
    if quantity.unit == "person" and (people := _P.population.search(key, begin, quantity.start)):
        return _at(analysis, Span(*people.span("what")))
    if quantity.noun in _CLASSIFIERS:
        return _classified(analysis, quantity, begin)
    earlier = key.rfind(f"{quantity.noun} ", begin, quantity.noun_start)
    found = _P.attribute.match(key, earlier + len(quantity.noun), quantity.noun_start) if earlier >= 0 else None
    return _at(analysis, Span(earlier, found.end())) if found else None


def _classified(analysis: Analysis, quantity: Quantity, begin: int) -> Measure | None:
    """What a classifier counts: "|tổng đàn gia cầm| có 602.000 con", "đàn trâu 120 con, |bò| 64 con"; not "nhận 6 con"."""
    own = in_front(analysis, quantity, begin, headed=True)
    if own and not (own.span and kind_at(analysis, analysis.text.key, own.span.start) == "act"):
        return own
    before = analysis.quantity_before(quantity)
    if before is None or before.noun != quantity.noun:
        return None
    between = analysis.text.key, before.end, quantity.start
    if _P.became.fullmatch(*between):
        return measure_of(analysis, before)
    kind = _P.next_animals.fullmatch(*between)
    return _at(analysis, Span(*kind.span(1))) if kind else None


def _joined(analysis: Analysis, quantity: Quantity, limit: int) -> re.Match[str] | None:
    """The counted noun with those coordinated with it: "348 |cán bộ, công chức|"."""
    found = _P.joined.match(analysis.text.canonical, quantity.noun_start, limit)
    return found if found and found.end(found.lastgroup or 0) <= quantity.noun_end < found.end() else None


def _unit_words(analysis: Analysis, quantity: Quantity) -> Span:
    """The span of the unit: "hai |ngày công|"."""
    key, units = analysis.text.key, analysis.gazetteer.measures.units
    spaces = (space.end() for space in _BLANK.finditer(key, quantity.start, quantity.end))
    start = next((at for at in spaces if key[at : quantity.end] in units), quantity.end)
    return Span(start, quantity.end)


def _begin(analysis: Analysis, quantity: Quantity) -> int:
    """Start of the words before a number: of its sentence, behind the number before, or `_FAR` characters back."""
    before, start = analysis.quantity_before(quantity), analysis.sentence(quantity.start).start
    return max(start, before.end if before else 0, quantity.start - _FAR)


def _behind(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> Measure | None:
    """What it measures right behind it: "23 km |đường thôn|", "92% |người dân|", "35 tỷ đồng |tiền xây dựng|"."""
    key, unit, end = analysis.text.key, quantity.base_unit, quantity.end
    if unit == "VND":
        money = _P.sum_of.match(key, end, sentence.end)
        return _at(analysis, Span(*money.span(1))) if money else None
    if unit in SIZES:
        size = _P.behind.match(analysis.text.canonical, end, sentence.end)
        return _at(analysis, Span(*size.span(1))) if size else None
    if unit != "percent" or (share := _P.whole.match(key, end, sentence.end)) is None:
        return None
    opens = _P.share_opens.search(key, max(sentence.start, quantity.start - _OPENING), quantity.start)
    return _at(analysis, Span(*share.span(1))) if opens or _can_be_counted(analysis, share[1]) else None


def _can_be_counted(analysis: Analysis, words: str) -> bool:
    """Whether a phrase begins with a countable or measurable noun: "số hộ", "người dân", "lợi nhuận", "đường thôn"."""
    bare = _P.several.sub("", words)
    if kind_at(analysis, bare, 0) in {*MEASURED, "thing"}:
        return True
    nouns, said = analysis.gazetteer.measures.nouns, bare.split()
    return any(" ".join(said[:size]) in nouns for size in range(1, _NOUN + 1))
