"""MEASURE IN FRONT: the measured phrase before a number, without time, place, verb and asides: "|thu nhập bình quân|
của huyện năm 2018 đạt 36 triệu đồng".
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("measure")
_EXTENTS = frozenset(_P.words("extents"))
SIZES = _EXTENTS | frozenset(_P.words("weights"))
_MOST = 22  # words; "tỷ lệ hộ dân nông thôn được sử dụng nước sinh hoạt hợp vệ sinh" has fifteen
_OPENS = re.compile(r"[,;:.()|\n“”\"](?!\d)")
_ASIDE = re.compile(r"\([^()]*\)")  # "tổng sản phẩm |(GRDP)| tăng"
_BULLET = re.compile(r"\s*[-–+*•]\s*")
_TRAILS = frozenset(_P.words("trails"))
_WHOLE_WORDS = frozenset(_P.words("whole_words"))
_TRAIL_WORDS = 3  # of the longest: "bê tông hóa"
_SIGNS = ' :(“"-≥≤<>=|'
MEASURED = frozenset({"share", "sum", "fund"})
_OUT_OF = _P.words("out_of")
_BASE_OF_SHARE = _P.words("base_of_share")
_AGE = _P.word("age")
_FOR = _P.word("for")
_AFTER_NORM = _P.word("by")
_TOTAL = 10  # characters of "tổng số " before a head


class _Head(NamedTuple):
    """A head word of a measured phrase; ``kind`` as in ``gazetteers/measures/heads.csv``."""

    start: int
    end: int
    kind: str


class _Front(NamedTuple):
    """The text before a number, folded (``key``) and canonical, with times and asides blanked."""

    key: str
    canonical: str
    begin: int  # of both, in the text
    heads: tuple[_Head, ...]


class Measure(NamedTuple):
    """``phrase``: what is counted or measured, or ""; ``span``: where it stands, uninterrupted, or None."""

    phrase: str
    span: Span | None


def kind_at(analysis: Analysis, key: str, at: int) -> str | None:
    """The kind of the head word at ``at`` ("sum", "share", "act" ...); None where there is none."""
    measures = analysis.gazetteer.measures
    head = measures.head.match(key, at)
    return measures.heads[head[0]] if head else None


def in_front(analysis: Analysis, quantity: Quantity, begin: int, *, headed: bool) -> Measure | None:
    """The measured phrase before the number; ``headed``: only with a head word. None where there is none."""
    front = _front(analysis, begin, quantity.start)
    if _is_of_number_before(analysis, quantity, front):
        return None
    if quantity.base_unit == "VND":  # "hộ nghèo được |giải ngân| 2 tỷ đồng"
        front = front._replace(heads=tuple(head for head in front.heads if head.kind != "share"))
    span = _measured(analysis, quantity, front, headed)
    if span is None or _names_person(analysis, front, span):
        return None
    phrase = " ".join(front.canonical[span.start : span.end].split()[:_MOST])
    at = analysis.text.canonical.find(phrase, begin, quantity.start)
    return Measure(phrase, Span(at, at + len(phrase)) if at >= 0 else None) if phrase else None


def _is_of_number_before(analysis: Analysis, quantity: Quantity, front: _Front) -> bool:
    """Whether the words in front tell of the number before: "800 triệu đồng |sửa trường và| 450 triệu đồng"."""
    before = analysis.quantity_before(quantity)
    if before is None or before.end != front.begin:
        return False
    alike = before.base_unit == quantity.base_unit or all(head.kind in ("thing", "none") for head in front.heads)
    return alike and bool(_P.after_and.search(front.key) or _P.after_purpose.fullmatch(front.key))


def _measured(analysis: Analysis, quantity: Quantity, front: _Front, headed: bool) -> Span | None:
    """The measured phrase in the last member of a list, else with a head word in the one before: "|giải ngân vốn| chậm,
    mới đạt 72%", "|vốn huyện, xã| 780 tỷ đồng".
    """
    unit, end = quantity.base_unit, _end(analysis, front, len(front.key))
    start = _opening(front.key, end)
    span = _phrase(front, start, end, unit in _EXTENTS, headed)
    if span is not None and (unit == "percent" or _P.goes_on.search(front.key, 0, span.start)):
        return _over_comma(front, span, MEASURED if unit == "VND" else {"share"})
    if span is not None or start <= 1 or headed:
        return span
    before = _end(analysis, front, start - 1)
    span = _phrase(front, _opening(front.key, before), before, size=False, headed=True)
    listed = span is not None and _P.giver_listed.fullmatch(front.key, start, end)
    return Span(span.start, end) if span is not None and listed else span


def _names_person(analysis: Analysis, front: _Front, span: Span) -> bool:
    """Whether a phrase without a head word holds a name: "|Chủ tịch Lê Hữu Quý nhẩm| tính phải có 48 tỷ đồng"."""
    bare = not any(h.start < span.end and span.start < h.end for h in front.heads)
    return bare and bool(analysis.persons_between(front.begin + span.start, front.begin + span.end))


def _over_comma(front: _Front, span: Span, kinds: Collection[str]) -> Span:
    """A phrase extended to its head over a comma: "|tỷ lệ hộ dùng nước sạch,| hợp vệ sinh đạt 98%"."""
    if any(span.start <= h.start < span.end and h.kind != "none" for h in front.heads):
        return span
    head = next((h for h in reversed(front.heads) if h.kind in kinds and h.start < span.start), None)
    if head is None:
        return span
    return span if _P.told_of.search(front.key, head.end, span.start) else Span(head.start, span.end)


def _front(analysis: Analysis, begin: int, end: int) -> _Front:
    key, canonical = analysis.text.key[begin:end], analysis.quote(begin, end)
    times = (t for t in analysis.timexes_between(begin, end) if not analysis.text.key.endswith(_AGE, t.start, t.end))
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
    """Start of the list member that ends at ``end``."""
    opens = max((m.end() for m in _OPENS.finditer(key, 0, end)), default=0)
    bullet = _BULLET.match(key, opens, end)
    return bullet.end() if bullet else opens


def _end(analysis: Analysis, front: _Front, end: int) -> int:
    """End of the measure that stands before ``end``: in front of its verb and of its place."""
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
    """Start of the words that only link the measure to the number at ``end``: "thu nhập| đã đạt trên |56"."""
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
    """``[start, end)`` from its head word on, ``headed``: or None; ``size``: the figure is the extent of a thing."""
    key, bare = front.key, None
    heads = [h for h in front.heads if h.start >= start and h.end <= end]
    if (share := _share(key, heads, end)) is not None:
        return share
    for low, high in reversed(_parts(key, start, end, heads)):
        if key.endswith(_FOR, start, low) and any(h.kind in ("sum", "fund") and h.end < low for h in heads):
            continue  # "|tổng kinh phí mua bò| để cấp cho dân là 350 triệu đồng"
        inside = [h for h in heads if low <= h.start and h.end <= high]
        if found := _headed(key, inside, high, start, size):
            return found
        if any(h.kind == "norm" for h in inside):
            if key.endswith(_AFTER_NORM, 0, low):
                continue  # "diện tích dừa theo tiêu chuẩn hữu cơ |17.187 ha|"
            return None  # "trong khi quy định là |65%|": of the measure before
        if bare is None and key[low:high].strip() and not _P.nothing.fullmatch(key, low, high):
            bare = Span(low, high)
    return None if headed else bare


def _share(key: str, heads: list[_Head], end: int) -> Span | None:
    """The name of a share, "|tỷ lệ hộ nghèo trong tổng số hộ|", "|tỷ lệ người tập thể thao| so với dân số"; None where none, or
    another measure, is told.
    """
    heads = [h for h in heads if not key.endswith(_BASE_OF_SHARE, 0, h.start)]
    shares = [
        h
        for h in heads
        if h.kind == "share" and (key[h.end : end].strip() or not _P.unfinished.search(key, h.start, h.end))
    ]
    if not shares:
        return None
    at = len(shares) - 1  # "|tỷ lệ| số hộ", "|tỷ lệ hộ nghèo| trong tổng số hộ"
    while at and (shares[at].start - shares[at - 1].end <= 1 or key.endswith(_OUT_OF, 0, shares[at].start)):
        at -= 1
    until = next(iter(_stops(_P.leaves_share, key, shares[at].end, end, heads)), Span(end, end)).start
    return None if any(h.kind in MEASURED and h.start > until for h in heads) else Span(shares[at].start, until)


def _parts(key: str, start: int, end: int, heads: list[_Head]) -> list[tuple[int, int]]:
    """The phrases between the words that no measured thing holds."""
    joins = _stops(_P.joins, key, start, end, heads)  # "nông nghiệp |và| thủy sản", but "số hộ |và| tổng vốn"
    joins = [stop for stop in joins if not heads or heads[-1].start >= stop.end]
    apart = (stop for words in (_P.parts, _P.turns) for stop in _stops(words, key, start, end, heads))
    stops = sorted([*apart, *joins])
    return list(zip([start, *(s.end for s in stops)], [*(s.start for s in stops), end], strict=True))


def _headed(key: str, heads: list[_Head], high: int, start: int, size: bool) -> Span | None:
    """The last noun phrase with one of ``heads``, else the last verb with its giver."""
    nouns = [h for h in heads if h.kind in ("sum", "fund") or (size and h.kind == "thing")]
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
    """Matches of a pattern that ends measured phrases, except inside a head word: "ứng |trước|"."""
    found = (Span(*stop.span()) for stop in pattern.finditer(key, start, end))
    return [stop for stop in found if not any(h.start < stop.end and stop.start < h.end for h in heads)]
