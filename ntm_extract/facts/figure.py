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

from ntm_extract.document import Quantity, Toponym
from ntm_extract.records import Change, Condition, Figure
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.aspect import aspect_of, default_aspect
from ntm_extract.relate.assertion import status_at
from ntm_extract.relate.dating import in_time, period_of, time_of
from ntm_extract.relate.locate import scope_at
from ntm_extract.span import Span

# Words that tie a percentage or a change to the count before it.
_SHARE = re.compile(r"[\s,]*\(?\s?(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ)?\s?(?:tỷ lệ|tỉ lệ)?\s?(?:khoảng|gần|hơn|trên)?\s?$")
_SHARE_WORD = re.compile(r"(?:chiếm|tương đương|tương ứng|đạt tỷ lệ|đạt tỉ lệ)\s(?:tỷ lệ\s|tỉ lệ\s)?(?:khoảng\s|gần\s|hơn\s|trên\s)?$")
_BRACKET = re.compile(r"[^,;.\d()]{0,60}\(\s?(?:chiếm\s|đạt\s|bằng\s|tương đương\s)?(?:tỷ lệ\s|tỉ lệ\s)?(?:khoảng\s|gần\s|hơn\s|trên\s)?")
_CLOSED = re.compile(r"\s?(?:\)|[,;]|số|tổng|so với)")  # "28/41 trường đạt chuẩn quốc gia (68,3%)", not "(35% là nữ)"
_CHANGE = re.compile(r"[(,]\s?(tăng|giảm|cao hơn|thấp hơn)(?:\sthêm|\slên|\sđi|\sxuống)?\s(?:khoảng\s|gần\s|hơn\s|trên\s)?$")
_PLAN = re.compile(r"\s(?:so với\s)?(?:kế hoạch|chỉ tiêu|mục tiêu)")
_CONDITION = re.compile(r"^\s(?:\S+\s){0,3}?(?:đạt|hoàn thành|có|đạt từ|dưới|trên|từ)\s?(?:từ|được|đủ|trên|dưới|hạng)?\s?$")
_INCOME = re.compile(r"^\scó\s(?:mức\s)?thu nhập\s(?:\S+\s){0,3}$")
_STAR = re.compile(r"(?:hạng|đạt|xếp hạng)\s(\d)\ssao")
_PROGRAMME = re.compile(r"(?:chương trình|phong trào|cuộc vận động|đề án|mô hình)\s[\"“'‘]?$")
_AMONG = re.compile(r"(?<!\w)(?:trong|trong số|trong tổng số|tổng số|kiểm tra)\s$")
_THERE_ARE = re.compile(r"(?:[^.;,\d]{0,24},)?\s(?:thì\s)?(?:đã\s|mới\s|chỉ\s)?có\s(?:tới\s|đến\s|hơn\s|gần\s|trên\s)?")
_VAGUE = frozenset({"other", "communes_total"})
_REACHED = frozenset({"communes_ntm", "communes_ntm_advanced", "communes_ntm_model"})
_PLANNED = frozenset({"target", "registered", "forecast"})
_MORE = re.compile(r"(?<!\w)(?:tổng số|nâng lên|lên|vượt|thêm|cả)\s(?:lên\s|thành\s|được\s)?$")  # "nâng |tổng số lên| 14/26 xã"
_WHOLE = re.compile(r"(?:\s(?:của|trong|thuộc)\s[^,;.\d]{1,30})?(?:,|\sthì)?\s(?:đã\s|hiện\s|mới\s|chỉ\s)*có\s")
_GOES_ON = 200  # characters for which a count of communes is remembered
_REACH = 60  # characters of context on each side for the indicator
_BEFORE = 14  # characters before a number in which a modifier may stand


@dataclass(frozen=True)
class _Joined:
    """A quantity with what its neighbours add to it."""

    quantity: Quantity
    slots: dict[str, Any]
    evidence: dict[str, Span]
    since: Span | None = None  # the time that a change is counted from


def find(analysis: Analysis) -> Iterator[Figure]:
    """Figures in text order."""
    quantities = [q for q in analysis.quantities if not _is_name(analysis, q)]
    skip: set[int] = set()
    counted: Figure | None = None  # the last count of communes, which "đến năm 2020 có 10 xã" goes on with
    for index, _quantity in enumerate(quantities):
        if index in skip:
            continue
        joined = _join(analysis, quantities, index, skip)
        figure = _goes_on(analysis, _record(analysis, joined), joined.quantity, quantities[index + 1 : index + 2], counted)
        if joined.quantity.noun == "xã":
            counted = figure
        yield figure


def _goes_on(analysis: Analysis, figure: Figure, quantity: Quantity, behind: list[Quantity], counted: Figure | None) -> Figure:
    """Communes of which the text does not say again what they reached: "có 3 xã đạt chuẩn, đến năm 2020 có |10 xã|", "|7 xã| còn lại"; and "trong |11 xã|
    có 4 xã đạt chuẩn", which are all there are.
    """
    key = analysis.text.key
    if quantity.noun != "xã" or (quantity.of is not None and figure.indicator not in _VAGUE):
        return figure
    if behind and behind[0].noun == "xã" and behind[0].value < quantity.value and _WHOLE.fullmatch(key, quantity.end, behind[0].start):
        return figure.model_copy(update={"indicator": "communes_total"}) if _AMONG.search(key, max(0, quantity.start - 24), quantity.start) else figure
    if figure.indicator not in _VAGUE or counted is None or counted.indicator not in _REACHED:
        return figure
    if "\n" in key[counted.end : quantity.start] or quantity.start - counted.end > _GOES_ON or not (figure.status in _PLANNED or _MORE.search(key, max(0, quantity.start - 24), quantity.start)):
        return figure
    return figure.model_copy(update={"indicator": counted.indicator})


def _is_name(analysis: Analysis, quantity: Quantity) -> bool:
    """A number inside a toponym ("Quảng Phú 1") or a programme's name ("Mỗi xã một sản phẩm") is no figure."""
    if analysis.places.touches(quantity.start, quantity.number.end):
        return True
    before = analysis.text.key[max(0, quantity.start - 40) : quantity.start]
    product = quantity.noun.startswith("sản phẩm") and before.endswith(("mỗi xã ", "mỗi làng ", "mỗi phường "))
    return quantity.unit == "month" or product or _PROGRAMME.search(before) is not None or _is_base(analysis, quantity)


def _is_base(analysis: Analysis, quantity: Quantity) -> bool:
    """"giá trị sản xuất trên |1 ha đạt 102 triệu đồng": what a sum of money is counted on."""
    if quantity.value != 1 or quantity.unit not in ("ha", "sào", "m2"):
        return False
    after = analysis.quantities_between(quantity.end, quantity.end + 60)
    return bool(after) and after[0].unit.startswith("VND") and not re.search(r"[,;.]", analysis.text.key[quantity.end : after[0].start])


def _join(analysis: Analysis, quantities: list[Quantity], index: int, skip: set[int]) -> _Joined:
    """Fold percent, change, plan share and condition of the next quantities into this one."""
    key, quantity = analysis.text.key, quantities[index]
    slots: dict[str, Any] = {}
    counted_from: Span | None = None
    evidence: dict[str, Span] = {"value": Span(quantity.start, quantity.end)}
    end = quantity.end
    stop = analysis.sentence(quantity.start).end
    of = quantity.of if quantity.of is not None else _of(analysis, quantities, index)
    if of is not None:
        slots["of"] = of
    for later in range(index + 1, min(index + 4, len(quantities))):
        other = quantities[later]
        if other.start >= stop:
            break
        between = key[end : other.start]
        where = Span(other.start, other.end)
        if (change := _CHANGE.search(between[-28:])) and _same_kind(quantity, other):
            since = next((t for t in analysis.timexes_between(other.end, min(stop, other.end + 40))), None)
            slots["change"] = Change(
                direction="increase" if change[1] in ("tăng", "cao hơn") else "decrease", value=other.value, unit=other.unit,
                since=_iso(since.last) if since else None,
            )  # fmt: skip
            evidence["change"] = where
            counted_from = Span(since.start, since.end) if since else None
        elif other.unit == "percent" and quantity.unit != "percent" and len(between) < 90:
            if _PLAN.match(key, other.end):
                slots["plan_percent"], evidence["plan_percent"] = other.value, where
            elif (_SHARE.fullmatch(between) and ("(" in between or between.strip())) or (
                _SHARE_WORD.search(between) and ";" not in between
            ) or (_BRACKET.fullmatch(between) and _CLOSED.match(key, other.end)):
                slots["percent"], evidence["percent"] = other.value, where
            else:
                break
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
    return _Joined(quantity, slots, evidence, counted_from)


def _same_kind(quantity: Quantity, other: Quantity) -> bool:
    """Whether a change can be one of ``quantity``: a percentage, "lần", or the same thing again."""
    return other.unit in ("percent", "lần") or other.unit.split("/")[0] == quantity.unit.split("/")[0] or other.noun == quantity.noun != ""


def _is_same(quantity: Quantity, other: Quantity) -> bool:
    return other.unit.split("/")[0] == quantity.unit.split("/")[0] and other.noun in ("", quantity.noun)


def _of(analysis: Analysis, quantities: list[Quantity], index: int) -> Decimal | None:
    """"trong số 3.126 hộ dân thì có 411 hộ nghèo và 67 hộ cận nghèo": both are of 3.126."""
    key, quantity = analysis.text.key, quantities[index]
    if not index or not quantity.noun or quantities[index - 1].end > quantity.start:
        return None
    whole = quantities[index - 1]
    same = whole.unit == quantity.unit and whole.noun.split()[:1] == quantity.noun.split()[:1]
    if not same or whole.value < quantity.value:
        part = same and re.fullmatch(r"[^.;]{0,30}(?:,|và)\s", key[whole.end : quantity.start])
        return _of(analysis, quantities, index - 1) if part and index > 1 else None
    if _AMONG.search(key, max(0, whole.start - 24), whole.start) and _THERE_ARE.fullmatch(key, whole.end, quantity.start):
        return whole.value
    if re.fullmatch(r"[^.;]{0,30}(?:,|và)\s", key[whole.end : quantity.start]) and index > 1:
        return _of(analysis, quantities, index - 1)
    return None


def _record(analysis: Analysis, joined: _Joined) -> Figure:
    """All slots of one figure."""
    quantity, slots, evidence = joined.quantity, dict(joined.slots), dict(joined.evidence)
    key = analysis.text.key
    sentence = analysis.sentence(quantity.start)
    low = max(sentence.start, quantity.start - _REACH, key.rfind(";", sentence.start, quantity.start) + 1)
    high = min(sentence.end, quantity.end + _REACH)
    stop = key.find(";", quantity.end, high)
    high = stop if stop >= 0 else high
    assertion = status_at(analysis, quantity.start, quantity.end, money=quantity.unit.startswith(("VND", "USD")))
    modifier, where = _modifier(analysis, quantity)
    if where:
        evidence["modifier"] = where
    if assertion.cue:
        evidence["status"] = Span(assertion.cue.start, assertion.cue.end)
    before = analysis.quantity_before(quantity)
    indicator = _indicator(analysis, quantity, before, low, high)
    if indicator == "other" and before and _is_same(before, quantity) and before.start >= sentence.start and _GOES_TO.fullmatch(key, before.end, quantity.start):
        indicator = analysis.gazetteer.indicators.of(before.noun, before.unit, key, before.start, before.end, sentence.start, before.end)
    if "condition" in slots and indicator in ("communes_ntm", "communes_total", "other") and quantity.noun == "xã" and slots["condition"].measure in ("tiêu chí", "chỉ tiêu"):
        indicator = "communes_by_criteria"
    unit = "criteria/commune" if indicator == "criteria_average" and quantity.unit == "count" else quantity.unit  # "bình quân mỗi xã đạt 11,2 tiêu chí"
    aspect, cue = aspect_of(analysis, quantity)
    if cue:
        evidence["aspect"] = cue
    time = time_of(analysis, quantity, assertion, aspect, joined.since)
    assertion = in_time(analysis, assertion, time, quantity)
    stock = indicator == "criteria_average" or (slots.get("of") is not None and analysis.gazetteer.indicators.natures.get(indicator) == "state")
    period, as_of = period_of(analysis, time, assertion, aspect, stock)
    if time is not None:
        evidence["period" if period else "as_of"] = Span(time.start, time.end)
    if aspect is None and assertion.status == "achieved":
        aspect = default_aspect(analysis, quantity, indicator, period)
    scope, _basis = scope_at(analysis, quantity.start)
    named = _named(analysis, quantity)
    programme, named_by = _programme(analysis, quantity, low, high)
    if named_by:
        evidence["programme"] = named_by
    measure = key[quantity.noun_start : quantity.noun_end] if quantity.noun_start >= 0 else _measure(analysis, quantity, sentence.start)
    return analysis.record(
        Figure, quantity.start, quantity.end,
        rule=f"figure.{'count' if quantity.noun else 'measure'}.{assertion.status}", confidence=round(0.95 * assertion.certainty + 0.05, 3),
        evidence=evidence, indicator=indicator, measure=measure, value=quantity.value, value_max=quantity.value_max,
        unit=unit, modifier=modifier, status=assertion.status, aspect=aspect, scope=scope,
        period=period, as_of=_iso(as_of), named=named, programme=programme, **slots,
    )  # fmt: skip


def _indicator(analysis: Analysis, quantity: Quantity, before: Quantity | None, low: int, high: int) -> str:
    """By the words of its own member of an enumeration, else by those of the clause: "1.860 xã nâng cao và |340 xã kiểu mẫu|"."""
    key, of = analysis.text.key, analysis.gazetteer.indicators.of
    behind = next((q for q in analysis.quantities_between(quantity.end, high) if q.noun == quantity.noun != ""), None)
    near_high = behind.start if behind else high
    ahead = before is not None and before.noun == quantity.noun != "" and before.end > low
    near_low = max((m.end() for m in _JOINS.finditer(key, before.end, quantity.start)), default=low) if before and ahead else low
    if (near_low, near_high) != (low, high) and (own := of(quantity.noun, quantity.unit, key, quantity.start, quantity.end, near_low, near_high)) not in _VAGUE:
        return own
    return of(quantity.noun, quantity.unit, key, quantity.start, quantity.end, low, high)


_JOINS = re.compile(r"(?:,|;|\svà|\scùng)\s")
# From a figure to what it became: "từ 25 triệu đồng (năm 2010) |lên| 36 triệu đồng", "đạt 36,2 triệu đồng/người, |ước năm 2017 đạt| 39 triệu đồng"
_GOES_TO = re.compile(r"\s?(?:\([^)]{0,40}\)\s?)?(?:[^,;.()]{0,24}\s)?(?:(?:lên|xuống|còn)\s|,\sước\s)[^,;.()]{0,30}")
_LINK = re.compile(r"\s*(?:là|đạt|có|từ|khoảng|khoản)?\s*")
_AT_LEAST = re.compile(r"mục tiêu (tối thiểu|ít nhất)")


def _modifier(analysis: Analysis, quantity: Quantity) -> tuple[str, Span | None]:
    """Cue right before the number, or "trở lên" right after it."""
    cues = analysis.gazetteer.cues.by_id
    near = analysis.labelled("cue.modifier", max(0, quantity.start - _BEFORE * 2), quantity.start)
    for mention in reversed(near):
        row = cues[mention.id]
        gap = analysis.text.key[mention.end : quantity.start]
        if any(m.start < mention.start and m.end >= mention.end for m in near) or (row.form == "ước" and gap.strip()):
            continue  # "không |dưới"; "ước |đạt" is a forecast
        if row.side == "before" and len(gap) <= _BEFORE and _LINK.fullmatch(gap):
            return row.value, Span(mention.start, mention.end)
    for mention in analysis.labelled("cue.modifier", quantity.end, quantity.end + 24):
        row = cues[mention.id]
        if row.side == "after" and not re.search(r"[,;.\d]", analysis.text.key[quantity.end : mention.start]):
            return row.value, Span(mention.start, mention.end)
    sentence = analysis.sentence(quantity.start)
    wide = _AT_LEAST.search(analysis.text.key, sentence.start, quantity.start)
    if wide:  # "mục tiêu tối thiểu ... là: A; B; C" holds for the whole list
        return "at_least", Span(*wide.span(1))
    return "exact", None


def _programme(analysis: Analysis, quantity: Quantity, low: int, high: int) -> tuple[str | None, Span | None]:
    """The nearest programme of the clause; of "xây dựng nông thôn mới", which all is about, only where nothing more special is named."""
    near = sorted(analysis.labelled("programme", low, high), key=lambda m: (m.label == "programme.ntm", abs(m.start - quantity.start)))
    return (near[0].label.removeprefix("programme."), Span(near[0].start, near[0].end)) if near else (None, None)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


_OPENS = re.compile(
    r"(?:[^.;\n(]{0,25}?(?:\(|: )|[^.;\n(]{0,70}?(?:gồm|là|đó là|gồm có|bao gồm):?\s)"
    r"\s?(?:gồm:?\s)?(?:các )?(?:xã |huyện |thị trấn |phường |thôn )?"
)


_LARGER = {"village": 1, "commune": 2, "district": 3, "province": 4}
_BETWEEN = re.compile(r"\s?(?:,|và|;|, và)?\s?(?:xã\s|thị trấn\s)?")


def _named(analysis: Analysis, quantity: Quantity) -> tuple[str, ...] | None:
    """Units that the text lists for a count: "4 xã (A, B, C và D)"."""
    if quantity.noun not in ("xã", "huyện", "phường", "thị trấn", "quận", "thị xã", "tỉnh", "đơn vị", "địa phương"):
        return None
    key = analysis.text.key
    opened = _OPENS.match(key, quantity.end)
    listed: list[Toponym] = []
    at = opened.end() if opened else quantity.end + 1
    for place in analysis.toponyms_between(at):
        if place.type_start < at:
            continue
        if listed and _LARGER.get(place.level, 0) > _LARGER.get(listed[-1].level, 0) and key[at : place.type_start] in (", ", " ("):
            at = place.end + key.startswith(")", place.end)  # "A và B, |huyện C|; D, huyện E"
            continue
        gap = key[at : place.type_start]
        if not _BETWEEN.fullmatch(gap) and not (not listed and gap.strip() == ""):
            if listed and re.match(r"\s?\(", gap):  # "A (huyện B)": the enclosing name is no member
                at = place.end + 1
                continue
            break
        listed.append(place)
        at = place.end
        if len(listed) == quantity.value:
            break
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
