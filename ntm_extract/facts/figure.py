"""FIGURE: one quantity and all that the text says of it.

Quantities of one sentence are first joined (``relate.joining``), then each that is left becomes a record with status,
scope, period, modifier and indicator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.facts import cells
from ntm_extract.facts.statement import wishes
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Condition, Figure
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.aspect import aspect_of, default_aspect
from ntm_extract.relate.assertion import SO_TOLD, Assertion, status_at
from ntm_extract.relate.cue_reach import PLANNED
from ntm_extract.relate.dating import in_time, period_of, time_of
from ntm_extract.relate.indicator import VAGUE, indicator_of, is_every_commune, measure_of, programme_of
from ntm_extract.relate.joining import Joined, is_whole, joined, modifier_of
from ntm_extract.relate.locate import holds, scope_at
from ntm_extract.relate.members import members
from ntm_extract.span import Span

_P = phrases("figure")
_REACHED = frozenset({"communes_ntm", "communes_ntm_advanced", "communes_ntm_model"})
_UNITS = frozenset({"đơn vị", "địa phương", "đơn vị cấp xã"})
_GOES_ON = 200  # characters for which a count of communes is remembered
_REACH = 60  # characters of context on each side for the indicator
ALL_REACHED = 19  # "đạt 19 tiêu chí năm 2014" is an event of that year, "đạt 13 tiêu chí" a state at its end
ALL_CRITERIA = 20  # at most, of any set for communes
MEMBERS = 12  # of a list that hands its indicator on
# before it, where no other quantity stands: "Thu nhập bình quân đầu người khu vực nông thôn của huyện năm 2017 đạt |36
# triệu đồng|"
_FAR = 130
_VERB = 24  # characters in which the verb of a figure stands right before it


class _Said(NamedTuple):
    """A figure with which another may go on, and where it stands in the canonical text: a record knows only the raw
    one.
    """

    start: int
    end: int
    indicator: str


def find(analysis: Analysis) -> Iterator[Figure]:
    """Figures in text order."""
    figures = list(_told(analysis))
    title = analysis.sentences.items[:1]
    ends = (
        analysis.text.home(title[0].start, title[0].end).end
        if title and analysis.text.canonical[title[0].end - 1] not in ".!?…"
        else 0
    )
    for at, figure in enumerate(figures):
        if figure.end <= ends and figure.status == "achieved" and "status" not in figure.evidence:
            again = next(
                (
                    f
                    for f in figures[at + 1 :]
                    if (f.value, f.unit) == (figure.value, figure.unit)
                    and (f.unit != "count" or f.measure == figure.measure)
                ),
                None,
            )
            if (
                again is not None and again.status in PLANNED
            ):  # "Huy động 7,6 nghìn tỷ đồng" over "Tỉnh dự kiến chi 7,6 nghìn tỷ đồng"
                figure = figure.model_copy(
                    update={"status": again.status, "rule": figure.rule.replace("achieved", again.status)}
                )
        yield figure


def _told(analysis: Analysis) -> Iterator[Figure]:
    """Figures by their own words."""
    counted: _Said | None = None  # the last count of communes, which "đến năm 2020 có 10 xã" goes on with
    ranked: _Said | None = (
        None  # the last count of OCOP products: "144 sản phẩm OCOP ... Trong đó, có |61 sản phẩm| đăng ký mới"
    )
    quantities = [
        q for q in analysis.quantities if not _is_name(analysis, q) and not analysis.leaves_cell(q.start, q.end)
    ]
    for one in joined(analysis, quantities):
        if one.quantity.noun == "sao":
            continue  # "được công nhận OCOP |4 sao|": a rank, no count
        figure = _goes_on(analysis, _record(analysis, one), one, counted)
        if (
            figure.indicator == "other"
            and one.quantity.noun.startswith("sản phẩm")
            and ranked
            and one.quantity.start - ranked.end < _GOES_ON
        ):
            figure = figure.model_copy(update={"indicator": ranked.indicator})
        said = _Said(one.quantity.start, one.quantity.end, figure.indicator)
        ranked = said if figure.indicator == "ocop_products" else ranked
        if one.quantity.noun == "xã" or (one.quantity.noun in _UNITS and figure.indicator in _REACHED):
            counted = said
        yield figure
    yield from cells.find(analysis)


def _goes_on(analysis: Analysis, figure: Figure, one: Joined, counted: _Said | None) -> Figure:
    """Communes of which the text does not say again what they reached: "có 3 xã đạt chuẩn, đến năm 2020 có |10 xã|",
    "|7 xã| còn lại"; and "trong |11 xã| có 4 xã đạt chuẩn", which are all there are.
    """
    key, quantity, behind = analysis.text.key, one.quantity, one.behind
    counted = counted if counted is not None and counted.indicator in _REACHED and figure.indicator in VAGUE else None
    if counted and (
        _P.by_unit.fullmatch(key, counted.end, quantity.start)
        or (quantity.noun == "xã" and _is_year_row(key, counted.start) and _is_year_row(key, quantity.start))
    ):
        return figure.model_copy(update={"indicator": counted.indicator})
    if quantity.noun != "xã" or (quantity.of is not None and figure.indicator not in VAGUE):
        return figure
    if (
        behind
        and behind.noun == "xã"
        and behind.value < quantity.value
        and _P.whole.fullmatch(key, quantity.end, behind.start)
    ):
        return figure.model_copy(update={"indicator": "communes_total"}) if is_whole(analysis, quantity) else figure
    if counted is None or "\n" in key[counted.end : quantity.start] or quantity.start - counted.end > _GOES_ON:
        return figure
    rest = (
        _P.rest.match(key, quantity.end)
        or _P.raised_sum.search(key, max(0, quantity.start - 24), quantity.start)
        or _P.among.match(key, analysis.sentence(quantity.start).start)
    )
    return figure.model_copy(update={"indicator": counted.indicator}) if rest or figure.status in PLANNED else figure


def _is_year_row(key: str, start: int) -> bool:
    """Whether a count is one of a series by years."""
    return _P.year_row.search(key, max(0, start - 32), start) is not None


def _is_name(analysis: Analysis, quantity: Quantity) -> bool:
    """A number inside a toponym ("Quảng Phú 1") or a programme's name ("Mỗi xã một sản phẩm") is no figure."""
    if analysis.places.touches(quantity.start, quantity.number.end):
        return True
    before = analysis.text.key[max(0, quantity.start - 40) : quantity.start]
    product = quantity.noun.startswith("sản phẩm") and before.endswith(("mỗi xã ", "mỗi làng ", "mỗi phường "))
    if quantity.unit == "day" and _P.dates.match(analysis.text.key, quantity.end):
        return True
    if quantity.noun == "tiêu chí" and _P.nobody.search(before):
        return True
    return (
        quantity.unit == "month"
        or product
        or (quantity.unit == "count" and _P.programme.search(before) is not None)
        or _is_base(analysis, quantity)
    )


def _is_base(analysis: Analysis, quantity: Quantity) -> bool:
    """ "giá trị sản xuất trên |1 ha đạt 102 triệu đồng": what a sum of money is counted on."""
    if quantity.value != 1 or quantity.unit not in ("ha", "sào", "m2"):
        return False
    after = analysis.quantities_between(quantity.end, quantity.end + 60)
    return (
        bool(after)
        and after[0].unit.startswith("VND")
        and not re.search(r"[,;.]", analysis.text.key[quantity.end : after[0].start])
    )


def _of_list(analysis: Analysis, quantity: Quantity, start: int) -> str:
    """What the head of a list says of its sums: "phải |đóng góp| 17 khoản, gồm: quỹ làng |5.000 đồng|; ..."."""
    key = analysis.text.key
    opened = next((m for m in reversed(list(_P.list_of.finditer(key, start, quantity.start)))), None)
    member = max(key.rfind(";", start, quantity.start), opened.end() if opened else 0)
    if opened is None or quantity.start - member > _REACH:
        return "other"
    return analysis.gazetteer.indicators.of(
        quantity.noun, quantity.unit, analysis.mentions, key, opened.start(), opened.start(), start, opened.start()
    )


def _inherited(analysis: Analysis, quantity: Quantity) -> str:
    """The indicator of the figure that this one goes on with, "other" where it goes on with none."""
    key = analysis.text.key
    for _member in range(MEMBERS):
        before, sentence = analysis.quantity_before(quantity), analysis.sentence(quantity.start)
        if (
            before is None
            or not (before.start >= sentence.start or _P.among.match(key, sentence.start))
            or not _is_of(key, before, quantity)
        ):
            break
        low = max(analysis.sentence(before.start).start, before.start - _FAR)
        high = min(quantity.start, analysis.sentence(before.start).end, before.end + _REACH // 2)
        found = analysis.gazetteer.indicators.of(
            before.noun, before.unit, analysis.mentions, key, before.start, before.end, low, high
        )
        if found != "other":
            return found
        quantity = before
    return "other"


def _is_of(key: str, before: Quantity, quantity: Quantity) -> bool:
    """Whether a figure goes on with the one before it: what it became, how many times it grew, what it is elsewhere."""
    links: tuple[re.Pattern[str], ...] = ()
    if quantity.unit == "lần":
        links = (_P.times,)
    elif quantity.unit.split("/")[0] == before.unit.split("/")[0] and quantity.noun in ("", before.noun):
        links = (
            _P.shared_out,
            _P.of_it,
            _P.series,
            _P.goes_to,
            *([_P.elsewhere] if quantity.unit == "percent" else []),
        )
    return any(link.fullmatch(key, before.end, quantity.start) for link in links)


def _record(analysis: Analysis, one: Joined) -> Figure:
    """All slots of one figure."""
    quantity, slots, evidence = one.quantity, dict(one.slots), dict(one.evidence)
    key = analysis.text.key
    sentence = analysis.sentence(quantity.start)
    before = analysis.quantity_before(quantity)
    reach = max(quantity.start - _FAR, min(quantity.start - _REACH, before.end if before else 0))
    low = max(sentence.start, reach, key.rfind(";", sentence.start, quantity.start) + 1)
    named, listed = members(analysis, quantity)
    listed = (
        listed if listed <= sentence.end else quantity.end
    )  # "7 xã bị giảm tiêu chí. Đó là các xã: A, B": the words of the count are in its own sentence
    alone = quantity.noun == "xã" and listed == quantity.end and not analysis.quantities_between(listed, listed + _FAR)
    high = min(max(sentence.end, listed), listed + (_FAR if alone else _REACH))  # "ba huyện A, B và C |đã đạt chuẩn|"
    if listed > quantity.end and (comma := key.find(",", listed, high)) >= 0:
        high = comma
    stop = key.find(";", quantity.end, high)
    high = _own_end(analysis, quantity, stop if stop >= 0 else high)
    assertion = status_at(analysis, quantity.start, quantity.end, money=quantity.unit.startswith(("VND", "USD")))
    if assertion.cue is None and named and listed > quantity.end:
        behind = status_at(
            analysis, quantity.start, listed
        )  # "3 xã theo kế hoạch là: A, B và C (huyện M) |chưa đạt chuẩn|"
        assertion = behind if behind.status == "not_achieved" else assertion
    modifier, where = modifier_of(analysis, quantity)
    if where:
        evidence["modifier"] = where
    aspect, cue = aspect_of(analysis, quantity)
    if cue:
        evidence["aspect"] = cue
    if modifier == "at_least" and aspect != "change" and assertion.status == "achieved" and assertion.cue is None:
        assertion = Assertion("target", None, 0.6)  # nobody counts "95% trở lên": it is wished
    if assertion == SO_TOLD and _is_wished(analysis, quantity):
        assertion = Assertion("target", None, 0.7)  # "Bí thư đề nghị huyện mở thêm |3 lớp| dạy nghề"
    indicator = indicator_of(analysis, quantity, before, low, listed, high)
    if indicator == "other" and quantity.unit.startswith("VND"):
        indicator = _of_list(analysis, quantity, sentence.start)
    if indicator in ("other", "area") and (whole := _inherited(analysis, quantity)) != "other":
        indicator = whole
    indicator = _counted(key, quantity, indicator, slots.get("condition"), high)
    unit = (
        "criteria/commune" if indicator == "criteria_average" and quantity.unit == "count" else quantity.unit
    )  # "bình quân mỗi xã đạt 11,2 tiêu chí"
    time = time_of(analysis, quantity, assertion, aspect, one.since)
    assertion = in_time(analysis, assertion, time, quantity)
    if assertion.cue:
        evidence["status"] = Span(assertion.cue.start, assertion.cue.end)
    stock = _is_stock(analysis, quantity, indicator, aspect, slots.get("of") is not None)
    period, as_of = period_of(
        analysis,
        time,
        assertion,
        aspect,
        stock,
        _P.stands.search(key, max(sentence.start, quantity.start - 12), quantity.start) is not None,
    )
    if time is not None and (period or as_of):
        evidence["period" if period else "as_of"] = Span(time.start, time.end)
    if aspect is None and assertion.status == "achieved":
        aspect = default_aspect(analysis, quantity, indicator, period)
    scope, basis = scope_at(analysis, quantity.start)
    if assertion.status == "required" and (basis == "paragraph" or (quantity.unit == "percent" and basis == "named")):
        scope = analysis.scope  # "Theo ông X, tiêu chí mới yêu cầu hơn |70%|": a norm is of no commune
    if named and scope and not holds(analysis, scope, named) and holds(analysis, analysis.scope, named):
        scope = analysis.scope  # "Hai phường của thị xã A và |3 thị trấn| (B, C, D)": of towns that lie elsewhere
    if indicator == "other" and is_every_commune(analysis, quantity, scope):
        indicator = "communes_total"
    programme, named_by = programme_of(analysis, quantity, low, high)
    if named_by:
        evidence["programme"] = named_by
    measure = (
        key[quantity.noun_start : quantity.noun_end]
        if quantity.noun_start >= 0
        else measure_of(analysis, quantity, sentence.start)
    )
    return analysis.record(
        Figure,
        quantity.start,
        quantity.end,
        rule=f"figure.{'count' if quantity.noun else 'measure'}.{assertion.status}",
        confidence=round(0.95 * assertion.certainty + 0.05, 3),
        evidence=evidence,
        indicator=indicator,
        measure=measure,
        value=quantity.value,
        value_max=quantity.value_max,
        unit=unit,
        modifier=modifier,
        status=assertion.status,
        aspect=aspect,
        scope=scope,
        period=period,
        as_of=as_of.isoformat() if as_of else None,
        named=named,
        programme=programme,
        **slots,
    )


def _counted(key: str, quantity: Quantity, indicator: str, condition: Condition | None, high: int) -> str:
    """The indicator of a count where the words right behind or before it say more than those of its clause."""
    if (
        condition is not None
        and condition.measure in ("tiêu chí", "chỉ tiêu")
        and indicator in _REACHED | VAGUE
        and (quantity.noun == "xã" or quantity.unit == "percent")
    ):
        return "communes_by_criteria"
    if indicator == "criteria_average" and quantity.value > ALL_CRITERIA and "/" not in quantity.unit:
        return "criteria_met"  # "đạt 2.774 tiêu chí (bình quân 12,3 tiêu chí/xã)"
    if indicator in VAGUE and quantity.noun == "xã" and _P.so_many_more.match(key, quantity.end, high):
        return "communes_by_criteria"
    if indicator == "communes_total" and (
        _P.do_so.match(key, quantity.end) or _P.thereof.search(key, max(0, quantity.start - 14), quantity.start)
    ):
        return "other"  # "có |5 xã| được hưởng dự án", "106 xã, trong đó có |59 xã| biên giới"
    return indicator


def _is_stock(analysis: Analysis, quantity: Quantity, indicator: str, aspect: str | None, shared: bool) -> bool:
    """Whether a figure tells how things stand at a day, not what happened in a time; ``shared``: "6/9 xã"."""
    key, low = analysis.text.key, analysis.sentence(quantity.start).start
    if indicator in ("criteria_average", "poverty_rate") or _P.raised_to.search(
        key, max(low, quantity.start - _REACH), quantity.start
    ):
        return True
    if (
        indicator == "criteria_met"
        and aspect not in ("new", "change")
        and quantity.value < (quantity.of or ALL_REACHED)
        and not _P.completes.search(key, max(low, quantity.start - 24), quantity.start)
    ):
        return True
    return shared and aspect != "new" and analysis.gazetteer.indicators.natures.get(indicator) == "state"


def _is_wished(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a figure is part of what is asked for or promised: "Bí thư đề nghị huyện mở thêm |3 lớp|"; not of whom
    one asks it: "nhắc nhở |7 hộ| đốt rơm", or why.
    """
    if not wishes(analysis).covers(quantity.start, quantity.end):
        return False
    if _P.brought.search(analysis.text.key, max(0, quantity.start - _VERB), quantity.start):
        return False  # "kết luận: thôn thu được |300 triệu đồng|"
    acts = analysis.labelled("cue.statement.directive", max(0, quantity.start - _REACH), quantity.start)
    return not any(
        _P.addressed.fullmatch(analysis.text.key, act.end, quantity.start)
        or _P.told_not_asked.fullmatch(analysis.text.key, act.start, quantity.start)
        for act in acts
    )


def _own_end(analysis: Analysis, quantity: Quantity, high: int) -> int:
    """Where the words of a figure end: at the clause of the next one ("huy động 99 tỷ đồng|, trong đó nhân dân góp 46
    tỷ đồng", "thôn có điện đạt 98%|, hộ dùng nước sạch đạt 94%"), or its bracket.
    """
    key = analysis.text.key
    near = max(0, quantity.start - _REACH)
    if (
        key.rfind("(", near, quantity.start) > key.rfind(")", near, quantity.start)
        and (closed := key.find(")", quantity.end, high)) >= 0
    ):
        high = closed
    behind = next(iter(analysis.quantities_between(quantity.end, high)), None)
    if quantity.noun == "xã" and (other := _P.other_unit.search(key, quantity.end, high)):
        return other.start()
    if behind is None or not quantity.unit.startswith(("VND", "percent")):
        return high
    return next((at for at in range(quantity.end, behind.start) if key[at] in ",("), high)
