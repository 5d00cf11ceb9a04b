"""MEASURE: the noun phrase that a figure counts or measures, in the words of the text: "tổng vốn đầu tư", "đường trục
thôn"; where a sum has none, the verb: "Xã Cẩm Minh được |thưởng| 1 tỷ đồng".
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.members import LEVELS
from ntm_extract.span import Span

_P = phrases("measure")
_CLASSIFIERS = frozenset(_P.words("classifiers"))
_SIZES = frozenset({"km", "m", "ha", "m2", "m3", "km2", "sào", "tonne", "kg", "tạ", "công"})
_EXTENTS = _SIZES - {"tonne", "kg", "tạ"}  # of things themselves: no "|trang trại| thu hoạch 40 tấn"
_TIMES = frozenset({"day", "month", "year", "hour"})  # "8.700 |ngày công|": what is counted are the units themselves
_MOST = 22  # words; "tỷ lệ hộ dân nông thôn được sử dụng nước sinh hoạt hợp vệ sinh" has fifteen
_OPENS = re.compile(r"[,;:.()|\n“”\"](?!\d)")
_ASIDE = re.compile(r"\([^()]*\)")  # "tổng sản phẩm |(GRDP)| tăng"
_BULLET = re.compile(r"\s*[-–+*•]\s*")
_TRAILS = frozenset(_P.words("trails"))
_WHOLE_WORDS = frozenset(_P.words("whole_words"))
_TRAIL_WORDS = 3  # of the longest: "bê tông hóa"
_SIGNS = ' :(“"-≥≤<>=|'
_TIMES_AS_MUCH = "lần"
_BLANK = re.compile(" ")
_NOUN = 4  # words of the longest noun that a share is of
_OPENING = 16  # characters before a share in which "có" says that what it is of follows
_MEASURED = frozenset({"share", "sum", "fund"})
_FAR = 400  # characters before a number in which is said what it measures
_BACK = 40  # figures of a list that have what they measure from its head
_OUT_OF = (" trong ", " trên ")
_TOTAL = 10  # characters of "tổng số " before a head


class _Head(NamedTuple):
    """A word with which a measured phrase can begin; ``kind`` as in ``gazetteers/measures/heads.csv``."""

    start: int
    end: int
    kind: str


class _Front(NamedTuple):
    """What stands before a number, in folded (``key``) and canonical characters, times and asides blanked."""

    key: str
    canonical: str
    begin: int  # of both, in the text
    heads: tuple[_Head, ...]


class Measure(NamedTuple):
    """``phrase``: what is counted or measured, "" where the text names nothing; ``span``: where it stands, unless a time or
    an aside parts it.
    """

    phrase: str
    span: Span | None


_NOTHING = Measure("", None)


def measure_of(analysis: Analysis, quantity: Quantity) -> Measure:
    """The counted or measured noun phrase; that of a figure before where the words for both stand there: "hộ nghèo giảm từ
    18% xuống |6%|", "nợ đọng: xã A 5 tỷ đồng, xã B |4 tỷ đồng|".
    """
    start, told = analysis.sentence(quantity.start).start, quantity
    for _ in range(_BACK):
        before = _told_before(analysis, told)
        if before is not None and is_of_several(analysis, before, told, start):
            return _in_front(analysis, before, _begin(analysis, before), headed=False) or _NOTHING
        if own := _own(analysis, told):
            return own
        if before is None or before.start < start:
            break
        if _P.of_several.search(analysis.text.key, start, before.start):  # "thu nhập của |năm xã| là 11 triệu đồng"
            return _in_front(analysis, before, _begin(analysis, before), headed=False) or _NOTHING
        if _unit(before) != _unit(told):
            break
        if who := _P.next_giver.fullmatch(analysis.text.key, before.end, told.start):
            return _at(analysis, Span(*who.span(1)))  # "trung ương 312 tỷ đồng, |tỉnh| 405 tỷ đồng"
        told = before
    return _NOTHING


def _told_before(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The figure before, not the share that stands in its bracket: "trung ương 412 tỷ đồng (22%), tỉnh |96 tỷ đồng|"."""
    before = analysis.quantity_before(quantity)
    if (
        before is not None
        and before.unit == "percent" != quantity.unit
        and analysis.text.key.startswith(")", before.end)
    ):
        return analysis.quantity_before(before)
    return before


def is_of_several(analysis: Analysis, units: Quantity, told: Quantity, start: int) -> bool:
    """Whether a figure tells of so many units what the sentence from ``start`` on names before them: "thu nhập của người
    dân tại |6 xã| đạt chuẩn năm 2018 là |45 triệu đồng|".
    """
    key = analysis.text.key
    return (
        not told.noun
        and units.noun in LEVELS
        and _P.of_several.search(key, start, units.start) is not None
        and _P.which_are.fullmatch(key, units.end, told.start) is not None
    )


def _own(analysis: Analysis, quantity: Quantity) -> Measure | None:
    """What the words around the number itself say that it measures."""
    if quantity.noun_start >= 0:
        return _counted(analysis, quantity)
    if quantity.unit in _TIMES:
        return _at(analysis, _unit_words(analysis, quantity))
    sentence = analysis.sentence(quantity.start)
    if behind := _behind(analysis, quantity, sentence):
        return behind
    if told := _in_front(analysis, quantity, _begin(analysis, quantity), headed=False):
        return told
    found = _P.is_so.match(analysis.text.key, quantity.end, sentence.end)
    if found is None and quantity.unit == "percent":
        found = _P.behind.match(analysis.text.canonical, quantity.end)
    return _at(analysis, Span(*found.span(1))) if found else None


def _at(analysis: Analysis, span: Span) -> Measure:
    return Measure(analysis.quote(*span), span)


def _counted(analysis: Analysis, quantity: Quantity) -> Measure:
    """The counted noun and what makes it one of a kind: "|xã miền núi|", "|lượt khách|", "|hộ nghèo| giảm còn 612 hộ"."""
    key, start, end = analysis.text.key, quantity.noun_start, quantity.noun_end
    classifier = quantity.noun in _CLASSIFIERS
    noun = _at(analysis, Span(start, end))
    if quantity.noun == _TIMES_AS_MUCH:
        begin = _begin(analysis, quantity)
        if own := _in_front(analysis, quantity, begin, headed=True):  # "|thu nhập| tăng 1,5 lần"
            return own
        before = analysis.quantity_before(quantity)  # "|thu nhập| 36 triệu đồng/người, gấp 1,9 lần năm 2010"
        grown = _P.multiplied.search(key, begin, quantity.start)
        return measure_of(analysis, before) if grown and before and before.end == begin else noun
    if end != quantity.end:
        # "12,3 |tiêu chí/xã|"
        return _at(analysis, Span(start, quantity.end)) if key.startswith("/", end) else noun
    if quantity.noun == "đơn vị hành chính" and (level := _P.level.match(key, end)):
        return _at(analysis, Span(start, level.end()))
    limit = analysis.sentence(quantity.start).end
    of = _P.kind_of if classifier else _P.attribute
    if found := of.match(key, end, limit) or _joined(analysis, quantity, limit):
        return _at(analysis, Span(start, found.end()))
    begin = _begin(analysis, quantity)
    if quantity.unit == "person" and (people := _P.population.search(key, begin, quantity.start)):
        return _at(analysis, Span(*people.span("what")))
    if classifier:  # "|tổng đàn gia cầm| có 602.000 con"; not "nhận 6 con"
        own = _in_front(analysis, quantity, begin, headed=True)
        acts = own and own.span and _kind(analysis, key, own.span.start) == "act"
        if own and not acts:
            return own
        before = analysis.quantity_before(quantity)
        kind = before and before.noun == quantity.noun and _P.next_animals.fullmatch(key, before.end, quantity.start)
        return _at(analysis, Span(*kind.span(1))) if kind else noun
    told = key.rfind(f"{quantity.noun} ", begin, start)
    if told >= 0 and (found := _P.attribute.match(key, told + len(quantity.noun), start)):
        return _at(analysis, Span(told, found.end()))
    return noun


def _joined(analysis: Analysis, quantity: Quantity, limit: int) -> re.Match[str] | None:
    """The counted noun with those of its kind that are counted with it: "348 |cán bộ, công chức|"."""
    found = _P.joined.match(analysis.text.canonical, quantity.noun_start, limit)
    return found if found and found.end(found.lastgroup or 0) <= quantity.noun_end < found.end() else None


def _unit_words(analysis: Analysis, quantity: Quantity) -> Span:
    """The unit as it is written: "hai |ngày công|"."""
    key, units = analysis.text.key, analysis.gazetteer.measures.units
    spaces = (space.end() for space in _BLANK.finditer(key, quantity.start, quantity.end))
    start = next((at for at in spaces if key[at : quantity.end] in units), quantity.end)
    return Span(start, quantity.end)


def _begin(analysis: Analysis, quantity: Quantity) -> int:
    """Where the words before a number begin: with its sentence, behind the number before, or so far back."""
    before, start = analysis.quantity_before(quantity), analysis.sentence(quantity.start).start
    return max(start, before.end if before else 0, quantity.start - _FAR)


def _unit(quantity: Quantity) -> str:
    return quantity.unit.split("/")[0]


def _behind(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> Measure | None:
    """What stands right behind the number: "cứng hóa 23 km |đường thôn|", "92% |người dân tham gia BHYT|", "35 tỷ đồng
    |tiền xây dựng cơ bản|".
    """
    key, unit, end = analysis.text.key, _unit(quantity), quantity.end
    if unit == "VND":
        money = _P.sum_of.match(key, end, sentence.end)
        return _at(analysis, Span(*money.span(1))) if money else None
    if unit in _SIZES:
        size = _P.behind.match(analysis.text.canonical, end, sentence.end)
        return _at(analysis, Span(*size.span(1))) if size else None
    if unit != "percent" or (share := _P.whole.match(key, end, sentence.end)) is None:
        return None
    opens = _P.share_opens.search(key, max(sentence.start, quantity.start - _OPENING), quantity.start)
    return _at(analysis, Span(*share.span(1))) if opens or _can_be_counted(analysis, share[1]) else None


def _can_be_counted(analysis: Analysis, words: str) -> bool:
    """Whether a phrase begins with what can be counted or measured: "số hộ", "người dân", "lợi nhuận", "đường thôn"."""
    bare = _P.several.sub("", words)
    if _kind(analysis, bare, 0) in {*_MEASURED, "thing"}:
        return True
    nouns, said = analysis.gazetteer.measures.nouns, bare.split()
    return any(" ".join(said[:size]) in nouns for size in range(1, _NOUN + 1))


def _kind(analysis: Analysis, key: str, at: int) -> str | None:
    """The kind of the head with which the words at ``at`` begin: a sum, a share, what is done; None of any others."""
    measures = analysis.gazetteer.measures
    head = measures.head.match(key, at)
    return measures.heads[head[0]] if head else None


def _in_front(analysis: Analysis, quantity: Quantity, begin: int, *, headed: bool) -> Measure | None:
    """The phrase before the number, without time, place, verb and asides; ``headed``: only one with a head."""
    front = _front(analysis, begin, quantity.start)
    before = analysis.quantity_before(quantity)
    if (
        before is not None
        and before.end == begin
        and _unit(before) == _unit(quantity)
        and _P.after_and.search(front.key)
    ):
        return None  # "800 triệu đồng sửa trường và |450 triệu đồng| lắp điện"
    if _unit(quantity) == "VND":  # "hộ nghèo được |giải ngân| 2 tỷ đồng"
        front = front._replace(heads=tuple(head for head in front.heads if head.kind != "share"))
    end = _end(analysis, front, len(front.key))
    start = _opening(front.key, end)
    span = _phrase(front, start, end, _unit(quantity) in _EXTENTS, headed)
    if span is not None and (quantity.unit == "percent" or _P.goes_on.search(front.key, 0, span.start)):
        span = _over_comma(front, span, _MEASURED if _unit(quantity) == "VND" else {"share"})
    if span is None and start > 1 and not headed:  # "giải ngân vốn chậm, mới đạt |72%|"
        end = _end(analysis, front, start - 1)
        span = _phrase(front, _opening(front.key, end), end, size=False, headed=True)
    words = front.canonical[span.start : span.end].split()[:_MOST] if span else ()
    if not words:
        return None
    phrase = " ".join(words)
    at = analysis.text.canonical.find(phrase, begin, quantity.start)
    return Measure(phrase, Span(at, at + len(phrase)) if at >= 0 else None)


def _over_comma(front: _Front, span: Span, kinds: Collection[str]) -> Span:
    """The name of a share from its head on, where it holds a comma: "|tỷ lệ hộ dùng nước sạch,| hợp vệ sinh đạt 98%"; of a
    sum, where the comma is between those who give it: "|vốn của các tổ chức,| cá nhân 5 tỷ đồng". ``kinds`` of its head.
    """
    if any(span.start <= h.start < span.end and h.kind != "none" for h in front.heads):
        return span
    head = next((h for h in reversed(front.heads) if h.kind in kinds and h.start < span.start), None)
    if head is None:
        return span
    return span if _P.told_of.search(front.key, head.end, span.start) else Span(head.start, span.end)


def _front(analysis: Analysis, begin: int, end: int) -> _Front:
    key, canonical = analysis.text.key[begin:end], analysis.quote(begin, end)
    times = (t for t in analysis.timexes_between(begin, end) if not analysis.text.key.endswith("tuổi", t.start, t.end))
    gaps = [Span(t.start - begin, min(t.end, end) - begin) for t in times]
    for gap in (*gaps, *(Span(*aside.span()) for aside in _ASIDE.finditer(key))):
        blank = " " * (gap.end - gap.start)
        key, canonical = (f"{text[: gap.start]}{blank}{text[gap.end :]}" for text in (key, canonical))
    return _Front(key, canonical, begin, tuple(_heads(analysis, key)))


def _heads(analysis: Analysis, key: str) -> list[_Head]:
    measures, found = analysis.gazetteer.measures, []
    for head in measures.head.finditer(key):
        total = _P.total.search(key, max(0, head.start() - _TOTAL), head.start())
        found.append(_Head(total.start() if total else head.start(), head.end(), measures.heads[head[0]]))
    return found


def _opening(key: str, end: int) -> int:
    """Where the member of a list begins that ends at ``end``."""
    opens = max((m.end() for m in _OPENS.finditer(key, 0, end)), default=0)
    bullet = _BULLET.match(key, opens, end)
    return bullet.end() if bullet else opens


def _end(analysis: Analysis, front: _Front, end: int) -> int:
    """Where the measure ends that stands before ``end``: before its verb, and before the place that it is of."""
    key, begin, last = front.key, front.begin, -1
    places = analysis.toponyms_between(begin, begin + end)
    while end != last:
        last = end
        trail, end = _trail(key, end), len(key[:end].rstrip(_SIGNS))
        if trail < end:
            end = max((h.end for h in front.heads if trail < h.end <= end), default=trail)
        end = next((max(0, p.type_start - begin) for p in places if p.start - begin < end <= p.end - begin), end)
        if placed := _P.placed.search(key, 0, end):
            end = placed.start()
    return end


def _trail(key: str, end: int) -> int:
    """Where the words begin that only lead from the measure to the number at ``end``: "thu nhập| đã đạt trên |56"."""
    while True:
        end = len(key[:end].rstrip(_SIGNS))
        starts = [end]
        while starts[-1] and len(starts) <= _TRAIL_WORDS:
            starts.append(key.rfind(" ", 0, starts[-1] - 1) + 1)
        if any(key[at:end] in _WHOLE_WORDS for at in starts):
            return end
        start = next((at for at in reversed(starts[1:]) if key[at:end].lstrip(_SIGNS) in _TRAILS), None)
        if start is None:
            return end
        end = start


def _phrase(front: _Front, start: int, end: int, size: bool, headed: bool) -> Span | None:
    """``[start, end)`` from its head on; ``size``: what is measured is how long or wide a thing is."""
    key = front.key
    heads = [h for h in front.heads if h.start >= start and h.end <= end]
    parts = _stops(_P.parts, key, start, end, heads)
    shares = [
        h
        for h in heads
        if h.kind == "share" and (key[h.end : end].strip() or not _P.unfinished.search(key, h.start, h.end))
    ]
    if shares:
        at = len(shares) - 1  # "|tỷ lệ| số hộ", "|tỷ lệ hộ nghèo| trong tổng số hộ"
        while at and (shares[at].start - shares[at - 1].end <= 1 or key.endswith(_OUT_OF, 0, shares[at].start)):
            at -= 1
        until = next(iter(_stops(_P.leaves_share, key, shares[at].end, end, heads)), Span(end, end)).start
        if not any(h.kind in _MEASURED and h.start > until for h in heads):
            return Span(shares[at].start, until)
    joins = _stops(_P.joins, key, start, end, heads)  # "nông nghiệp |và| thủy sản", but "số hộ |và| tổng vốn"
    joins = [stop for stop in joins if not heads or heads[-1].start >= stop.end]
    stops = sorted([*parts, *_stops(_P.turns, key, start, end, heads), *joins])
    bare = None
    for low, high in reversed(
        list(zip([start, *(s.end for s in stops)], [*(s.start for s in stops), end], strict=True))
    ):
        told = [h for h in heads if low <= h.start and h.end <= high]
        if key.endswith("để", start, low) and any(h.kind in ("sum", "fund") and h.end < low for h in heads):
            continue  # "|tổng kinh phí mua bò| để cấp cho dân là 350 triệu đồng"
        if found := _headed(key, told, high, start, size):
            return found
        if any(h.kind == "norm" for h in told):
            if key.endswith("theo", 0, low):
                continue  # "diện tích dừa theo tiêu chuẩn hữu cơ |17.187 ha|"
            return None  # "trong khi quy định là |65%|": of what was told before
        if key[low:high].strip() and not _P.nothing.fullmatch(key, low, high):
            bare = bare or Span(low, high)
    return None if headed else bare


def _headed(key: str, heads: list[_Head], high: int, start: int, size: bool) -> Span | None:
    """The last noun phrase of ``heads``, else the last verb with who gives."""
    nouns = [
        h
        for h in heads
        if h.kind in ("sum", "fund")
        or (size and h.kind == "thing")
        or (h.kind == "share" and key[h.end : high].strip())
    ]
    if nouns:
        at = len(nouns) - 1  # "|nguồn vốn| ngân sách": they make one name
        while at and nouns[at].kind != "sum" and nouns[at].start - nouns[at - 1].end <= 1:
            at -= 1
        whose = _P.of_body.search(key, nouns[at].end, high)
        return Span(nouns[at].start, whose.start() if whose else high)
    act = next((h for h in reversed(heads) if h.kind == "act"), None)
    if act is None:
        return None
    stop = _P.ends_act.search(key, act.end, high)
    giver = _P.giver.search(key, start, act.start)
    return Span(giver.start() if giver else act.start, stop.start() if stop else high)


def _stops(pattern: re.Pattern[str], key: str, start: int, end: int, heads: list[_Head]) -> list[Span]:
    """Where words stand that no measured phrase holds; those inside a head are part of it: "ứng |trước|"."""
    found = (Span(*stop.span()) for stop in pattern.finditer(key, start, end))
    return [stop for stop in found if not any(h.start < stop.end and stop.start < h.end for h in heads)]
