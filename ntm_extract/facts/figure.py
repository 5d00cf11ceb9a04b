"""FIGURE: one quantity and all that the text says of it.

Quantities of one sentence are first joined ("585 hộ ... chiếm 37%", "(tăng 160 xã so với cuối năm 2021)", "2 xã đạt 3 tiêu chí"),
then each that is left becomes a record with status, scope, period, modifier and indicator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ntm_extract.document import Quantity, Timex, Toponym
from ntm_extract.records import Change, Condition, Figure, Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.assertion import Assertion, status_at
from ntm_extract.relate.locate import scope_at
from ntm_extract.span import Span

# Words that tie a percentage or a change to the count before it.
_SHARE = re.compile(r"[\s,]*\(?\s?(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ)?\s?(?:tỷ lệ|tỉ lệ)?\s?(?:khoảng|gần|hơn|trên)?\s?$")
_SHARE_WORD = re.compile(r"(?:chiếm|tương đương|tương ứng|đạt tỷ lệ|đạt tỉ lệ)\s(?:tỷ lệ\s|tỉ lệ\s)?(?:khoảng\s|gần\s|hơn\s|trên\s)?$")
_CHANGE = re.compile(r"[(,]\s?(tăng|giảm)(?:\sthêm|\slên|\sđi|\sxuống)?\s(?:khoảng\s|gần\s|hơn\s|trên\s)?$")
_PLAN = re.compile(r"\s(?:so với\s)?(?:kế hoạch|chỉ tiêu|mục tiêu)")
_CONDITION = re.compile(r"^\s(?:\S+\s){0,3}?(?:đạt|hoàn thành|có|đạt từ|dưới|trên|từ)\s?(?:từ|được|đủ|trên|dưới|hạng)?\s?$")
_INCOME = re.compile(r"^\scó\s(?:mức\s)?thu nhập\s(?:\S+\s){0,3}$")
_STAR = re.compile(r"(?:hạng|đạt|xếp hạng)\s(\d)\ssao")
_PROGRAMME = re.compile(r"(?:chương trình|phong trào|cuộc vận động|đề án|mô hình)\s[\"“'‘]?$")
_REACH = 60  # characters of context on each side for the indicator
OPENS = 12  # characters into a sentence in which a time governs all of it
CARRY, OPENING = 4, 30  # sentences for which a period holds; characters in which it opens one
_BEFORE = 14  # characters before a number in which a modifier may stand


@dataclass(frozen=True)
class _Joined:
    """A quantity with what its neighbours add to it."""

    quantity: Quantity
    slots: dict[str, Any]
    evidence: dict[str, Span]


def find(analysis: Analysis) -> Iterator[Figure]:
    """Figures in text order."""
    quantities = [q for q in analysis.quantities if not _is_name(analysis, q)]
    skip: set[int] = set()
    for index, _quantity in enumerate(quantities):
        if index in skip:
            continue
        joined = _join(analysis, quantities, index, skip)
        yield _record(analysis, joined)


def _is_name(analysis: Analysis, quantity: Quantity) -> bool:
    """A number inside a toponym ("Quảng Phú 1") or a programme's name ("Mỗi xã một sản phẩm") is no figure."""
    if any(t.type_start < quantity.end and quantity.start < t.end for t in analysis.toponyms):
        return True
    before = analysis.text.key[max(0, quantity.start - 40) : quantity.start]
    return quantity.unit == "month" or _PROGRAMME.search(before) is not None or before.endswith("mỗi xã ")


def _join(analysis: Analysis, quantities: list[Quantity], index: int, skip: set[int]) -> _Joined:
    """Fold percent, change, plan share and condition of the next quantities into this one."""
    key, quantity = analysis.text.key, quantities[index]
    slots: dict[str, Any] = {}
    evidence: dict[str, Span] = {"value": Span(quantity.start, quantity.end)}
    end = quantity.end
    stop = analysis.sentence(quantity.start).end
    if quantity.of is not None:
        slots["of"] = quantity.of
    for later in range(index + 1, min(index + 4, len(quantities))):
        other = quantities[later]
        if other.start >= stop:
            break
        between = key[end : other.start]
        where = Span(other.start, other.end)
        if other.unit == "percent" and quantity.unit != "percent" and len(between) < 90:
            if _PLAN.match(key, other.end):
                slots["plan_percent"], evidence["plan_percent"] = other.value, where
            elif (_SHARE.fullmatch(between) and ("(" in between or between.strip())) or (
                _SHARE_WORD.search(between) and ";" not in between
            ):
                slots["percent"], evidence["percent"] = other.value, where
            else:
                break
        elif change := _CHANGE.search(between[-24:]):
            since = next((t for t in analysis.timexes if other.end <= t.start < min(stop, other.end + 40)), None)
            slots["change"] = Change(
                direction="increase" if change[1] == "tăng" else "decrease", value=other.value, unit=other.unit,
                since=_iso(since.last) if since else None,
            )  # fmt: skip
            evidence["change"] = where
        elif quantity.noun in ("xã", "huyện", "đơn vị", "thôn") and other.noun in ("tiêu chí", "chỉ tiêu") and _CONDITION.match(between):
            modifier = "under" if between.rstrip().endswith("dưới") else _modifier(analysis, other)[0]
            slots["condition"] = Condition(measure=other.noun, value=other.value, modifier=None if modifier == "exact" else modifier)
            evidence["condition"] = where
        elif quantity.unit == "household" and other.unit.startswith("VND") and _INCOME.match(between):
            slots["condition"] = Condition(measure="thu nhập", value=other.value, unit=other.unit, modifier=_modifier(analysis, other)[0])
            evidence["condition"] = where
        elif quantity.noun.startswith("sản phẩm") and other.noun == "sao":
            slots["condition"] = Condition(measure="sao", value=other.value)
            evidence["condition"] = where
        else:
            break
        skip.add(later)
        end = other.end
    return _Joined(quantity, slots, evidence)


def _record(analysis: Analysis, joined: _Joined) -> Figure:
    """All slots of one figure."""
    quantity, slots, evidence = joined.quantity, dict(joined.slots), dict(joined.evidence)
    key = analysis.text.key
    sentence = analysis.sentence(quantity.start)
    low = max(sentence.start, quantity.start - _REACH, key.rfind(";", 0, quantity.start) + 1)
    high = min(sentence.end, quantity.end + _REACH)
    assertion = status_at(analysis, quantity.start, quantity.end)
    modifier, where = _modifier(analysis, quantity)
    if where:
        evidence["modifier"] = where
    if assertion.cue:
        evidence["status"] = Span(assertion.cue.start, assertion.cue.end)
    indicator = analysis.gazetteer.indicators.of(quantity.noun, quantity.unit, key, quantity.start, quantity.end, low, high)
    if "condition" in slots and indicator in ("communes_ntm", "communes_total") and slots["condition"].measure in ("tiêu chí", "chỉ tiêu"):
        indicator = "communes_by_criteria"
    time = _time(analysis, quantity, assertion)
    assertion = _dated(analysis, assertion, time, quantity)
    if time is not None:
        evidence["period" if time.kind != "as_of" else "as_of"] = Span(time.start, time.end)
    aspect, cue = _aspect(analysis, quantity)
    if cue:
        evidence["aspect"] = cue
    scope, _basis = scope_at(analysis, quantity.start)
    named = _named(analysis, quantity)
    measure = key[quantity.noun_start : quantity.noun_end] if quantity.noun_start >= 0 else _measure(analysis, quantity, sentence.start)
    return analysis.record(
        Figure, quantity.start, quantity.end,
        rule=f"figure.{'count' if quantity.noun else 'measure'}.{assertion.status}", confidence=round(0.95 * assertion.certainty + 0.05, 3),
        evidence=evidence, indicator=indicator, measure=measure, value=quantity.value, value_max=quantity.value_max,
        unit=quantity.unit, modifier=modifier, status=assertion.status, aspect=aspect, scope=scope,
        period=_period(analysis, time, assertion), as_of=_iso(time.last) if time and time.kind == "as_of" else None, named=named, **slots,
    )  # fmt: skip


def _modifier(analysis: Analysis, quantity: Quantity) -> tuple[str, Span | None]:
    """Cue right before the number, or "trở lên" right after it."""
    cues = analysis.gazetteer.cues.by_id
    for mention in reversed(analysis.labelled("cue.modifier", max(0, quantity.start - _BEFORE * 2), quantity.start)):
        row = cues[mention.id]
        gap = analysis.text.key[mention.end : quantity.start]
        if row.side == "before" and len(gap) <= _BEFORE and re.fullmatch(r"\s*(?:là|đạt|có|từ|khoảng|khoản)?\s*", gap):
            return row.value, Span(mention.start, mention.end)
    for mention in analysis.labelled("cue.modifier", quantity.end, quantity.end + 24):
        row = cues[mention.id]
        if row.side == "after" and not re.search(r"[,;.\d]", analysis.text.key[quantity.end : mention.start]):
            return row.value, Span(mention.start, mention.end)
    sentence = analysis.sentence(quantity.start)
    wide = re.search(r"mục tiêu (tối thiểu|ít nhất)", analysis.text.key[sentence.start : quantity.start])
    if wide:  # "mục tiêu tối thiểu ... là: A; B; C" holds for the whole list
        return "at_least", Span(sentence.start + wide.start(1), sentence.start + wide.end(1))
    return "exact", None


_NO_ASPECT = re.compile(r"(?<!\w)(?:các|những|số|không|chẳng|chưa)\s(?:\w+\s)?$")  # "các xã còn lại đạt 8 tiêu chí", "không còn xã nào"
_MEAN = re.compile(r"(?<!\w)(?:bình quân|trung bình)(?!\w)")
_AND = re.compile(r"\s?(?:,|và|,\svà|;|cùng|với)\s(?:hơn\s|trên\s|gần\s|khoảng\s)?")


def _aspect(analysis: Analysis, quantity: Quantity) -> tuple[str | None, Span | None]:
    """Nearest aspect cue before the number in its clause; a member of an enumeration has its forerunner's ("có 10 xã, 70 thôn")."""
    key = analysis.text.key
    for mention in reversed(analysis.labelled("cue.aspect", max(0, quantity.start - 40), quantity.start)):
        gap = key[mention.end : quantity.start]
        if len(gap.split()) <= 4 and not re.search(r"[,;.:]", gap) and not _NO_ASPECT.search(key, max(0, mention.start - 16), mention.start):
            return mention.label.rsplit(".", 1)[1], Span(mention.start, mention.end)
    sentence = analysis.sentence(quantity.start)
    clause = max(sentence.start, *(key.rfind(sign, sentence.start, quantity.start) + 1 for sign in ";,("))
    if quantity.unit.startswith(("VND/", "criteria/")) or quantity.unit == "VND":
        if mean := _MEAN.search(key, clause, quantity.start):  # "thu nhập bình quân ở khu vực nông thôn ước đạt 45,3 triệu đồng/người/năm"
            return "average", Span(*mean.span())
    behind = key[quantity.end : quantity.end + 10]
    if behind.startswith(" còn lại"):
        return "remaining", Span(quantity.end + 1, quantity.end + 8)
    before = analysis.quantity_before(quantity)
    if before is not None and before.start >= sentence.start and quantity.noun and before.noun and _AND.fullmatch(key, before.end, quantity.start):
        return _aspect(analysis, before)
    return None, None


def _time(analysis: Analysis, quantity: Quantity, assertion: Assertion) -> Timex | None:
    """The time expression that dates the figure: nearest in its clause before, else after, else the sentence's first."""
    sentence = analysis.sentence(quantity.start)
    inside = [t for t in analysis.timexes if sentence.start <= t.start < sentence.end and t.kind in ("period", "deadline", "as_of")
              and not t.programme and (t.first or t.last)]  # fmt: skip
    if not inside:
        return _carried(analysis, quantity, assertion)
    key = analysis.text.key

    def cost(time: Timex) -> float:
        first, last = (time.end, quantity.start) if time.end <= quantity.start else (quantity.end, time.start)
        between = key[first:last]
        opens = time.start - sentence.start <= OPENS or ":" in between  # "Năm 2015, A; B; C", "trong năm 2019 là: A; B; C"
        if opens and time.end <= quantity.start:
            return 20 + min(len(between), 100)
        penalty = 30 * between.count(";") + (25 if time.start > quantity.end and "," in between else 0)
        if time.start > quantity.end and any(q.start >= quantity.end and q.end <= time.start for q in analysis.quantities):
            penalty += 40
        wrong = time.kind == "as_of" and assertion.status in ("target", "registered")
        return len(between) + penalty + (80 if wrong else 0)

    best = min(inside, key=cost)
    return best if cost(best) < 160 else None


def _dated(analysis: Analysis, assertion: Assertion, time: Timex | None, quantity: Quantity) -> Assertion:
    """The calendar has the last word: what lies ahead is not achieved, what had to be paid last year has been paid."""
    if time is None or time.last is None or time.kind not in ("deadline", "period"):
        return assertion
    first, last = (time.end, quantity.start) if time.end <= quantity.start else (quantity.end, time.start)
    apart = re.search(r"[;.]" if first == time.end else r"[;,.]", analysis.text.key[first:last])
    if assertion.status == "achieved" and not apart and time.last > analysis.day and (time.first is None or time.first > analysis.day):
        return Assertion("target", assertion.cue, 0.7)  # "có 50 xã đạt chuẩn đến năm 2025"
    if assertion.status == "required" and time.first is not None and time.last < analysis.day:
        return Assertion("achieved", assertion.cue, 0.7)  # "Năm ngoái, gia đình tôi phải nộp 5 triệu đồng"
    return assertion


def _carried(analysis: Analysis, quantity: Quantity, assertion: Assertion) -> Timex | None:
    """The period that opens an earlier sentence of the same line ("Giai đoạn 2011-2013, ... Nhân dân hiến 2 ha đất")."""
    sentence = analysis.sentence(quantity.start)
    if assertion.status != "achieved":
        return None
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = analysis.sentences.items[back]
        if before.line != sentence.line:
            return None
        times = [t for t in analysis.timexes if before.start <= t.start < before.end and t.kind in ("period", "as_of") and not t.programme and t.last]
        if times:
            return times[0] if times[0].start - before.start < OPENING else None
    return None


def _period(analysis: Analysis, time: Timex | None, assertion: Assertion) -> Period | None:
    """The time a figure covers, or is to be reached in."""
    if time is None:
        if assertion.status == "forecast" and assertion.cue is not None:  # "ước đạt 45 triệu đồng": of the year it is written in
            return Period(start=f"{analysis.day.year}-01-01", end=f"{analysis.day.year}-12-31") if analysis.document.published else None
        return None
    if time.kind == "as_of":
        return None
    first = time.first
    if time.kind == "deadline" and first is None and time.last and time.last < analysis.day and assertion.status in ("achieved", "not_achieved"):
        first = date(time.last.year, 1, 1)  # "Đến năm 2012, xã dùng số tiền này mua 12 con bò": then, not by then
    return Period(start=_iso(first), end=_iso(time.last))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


_OPENS = re.compile(r"[^.;\n(]{0,25}?(?:\(|: |gồm |gồm: |là |là: )\s?(?:các )?(?:xã |huyện |thị trấn |phường |thôn )?")


def _named(analysis: Analysis, quantity: Quantity) -> tuple[str, ...] | None:
    """Units that the text lists for a count: "4 xã (A, B, C và D)"."""
    if quantity.noun not in ("xã", "huyện", "phường", "thị trấn", "quận", "thị xã", "tỉnh", "đơn vị", "địa phương"):
        return None
    opened = _OPENS.match(analysis.text.key, quantity.end)
    listed: list[Toponym] = []
    at = opened.end() if opened else quantity.end + 1
    for place in analysis.toponyms:
        if place.type_start < at:
            continue
        gap = analysis.text.key[at : place.type_start]
        if not re.fullmatch(r"\s?(?:,|và|;|, và)?\s?(?:xã\s|thị trấn\s)?", gap) and not (not listed and gap.strip() == ""):
            if listed and re.match(r"\s?\(", gap):  # "A (huyện B)": the enclosing name is no member
                at = place.end + 1
                continue
            break
        listed.append(place)
        at = place.end
    codes = [p.code for p in listed if p.code]
    if len(codes) != quantity.value or (len(codes) == 1 and not opened):
        return None
    return tuple(codes)


_PHRASE = re.compile(r"(?:^|[,;:.(]\s?)([^,;:.()]*)$")


def _measure(analysis: Analysis, quantity: Quantity, low: int) -> str:
    """The measured noun phrase: the words before a measure ("tổng diện tích"), without verb and modifier."""
    before = analysis.quote(low, quantity.start)
    words = (_PHRASE.search(before) or [before, before])[1].split()
    drop = {"đạt", "là", "còn", "trên", "hơn", "gần", "khoảng", "lên", "xuống", "có", "từ", "với", "được", "tới", "đến", "hiện"}
    while words and words[-1].lower() in drop:
        words.pop()
    return " ".join(words[-6:])


def value_of(number: Decimal) -> str:
    """Plain decimal notation, for views."""
    return format(number.normalize(), "f")
