"""INHERITED: the indicator of a figure whose own clause does not tell it: from the head of its list, or from the figure
that it continues.
"""

from __future__ import annotations

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.nouns import TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.aspect import share_in_front
from ntm_extract.relate.figures.types import Window
from ntm_extract.span import Span, last_match

_P = phrases("inherited")
_ELLIPTIC = phrases("elliptic")
_LOCATE = phrases("locate")
_PRICE = _P.word("price")
LAND = frozenset(_P.words("land"))
_AREAS = frozenset({"m2", "ha"})  # "góp 24 m2/sào, tổng cộng được |11,2 ha|"
_WEIGHTS = frozenset(phrases("per").words("weights"))  # "mỗi héc-ta cho 32 tạ búp, cả xã ước đạt |560 tấn|"
_ENDS = (".", ",", ";", ")", "\n")  # of the clause: "Xã A cao nhất, |55 triệu đồng|."
MEMBERS = 12  # of a list that hands its indicator on
OPENS = 12  # characters in which a list opens that continues the sentence before: "|Cụ thể |gồm: xã A ..."
REACH = 60  # characters on each side of a figure: its cue window
# before it, where no other figure is: "Thu nhập bình quân đầu người khu vực nông thôn năm 2017 đạt |36 triệu|"
FAR = 130


def opens_among(key: str, start: int) -> bool:
    """Whether a sentence opens with a word that continues the count before: "... |Trong đó|, 3 xã nâng cao"."""
    return _P.among.match(key, start) is not None


def is_worth_of_land(analysis: Analysis, quantity: Quantity, before: Quantity | None) -> bool:
    """Whether a sum is the worth of donated land: "hiến 2.000 m2 đất, ước tính trị giá |15 tỷ đồng|"."""
    key = analysis.text.key
    if before is None or quantity.unit != "VND" or not _P.worth_of.fullmatch(key, before.end, quantity.start):
        return False
    low = analysis.sentence(before.start).start
    # "hiến 500 m2 đất, chặt 40 cây, trị giá |30 triệu đồng|"
    of_all = key.find(_PRICE, before.end, quantity.start) >= 0
    given = (before, *analysis.quantities_between(low, before.start)) if of_all else (before,)
    return any(one.unit in LAND for one in given) and _P.gives.search(key, low, before.start) is not None


def of_work(analysis: Analysis, quantity: Quantity) -> str:
    """The indicator of the work whose length a sentence gives: "mở rộng |đường| từ 2,5 m lên 5 m, dài |900 m|"; "other"
    where it gives none.
    """
    key, low = analysis.text.key, analysis.sentence(quantity.start).start
    if _P.bridge.search(key, low, quantity.start) or not _P.how_long.search(key, low, quantity.start):
        return "other"
    clause = analysis.stretch(low, quantity.start)
    return analysis.gazetteer.indicators.of(Amount.of(quantity), clause, ("other",))


def of_list(analysis: Analysis, quantity: Quantity, window: Window, indicator: str) -> str:
    """The indicator of a sum in a list, by the list's head: "phải |đóng góp| 17 khoản, gồm: quỹ làng |5.000 đồng|;
    ...". ``indicator``, that of its own ``window``, wins where it is more than "other". Parts of a debt are
    "other": "còn |nợ| 20 tỷ đồng. Trong đó, tiền xây trụ sở |4 tỷ đồng|".
    """
    listed = _list_of(analysis, quantity)
    if listed is None:
        return indicator
    head, at = listed
    key = analysis.text.key
    member = max(key.rfind(";", at, quantity.start), at, window.before.end if window.before else 0)
    if _P.owes.search(key, *head) and not _P.gets.search(key, member, quantity.start):
        return "other"
    if _P.levied.match(key, *head):
        return "community_contribution"
    if indicator != "other":
        return indicator
    amount = Amount.of(quantity)._replace(noun="")
    clause = analysis.stretch(max(window.low, member), window.high)
    own = analysis.gazetteer.indicators.of(amount, clause, nothing="none")
    if own != "none" or quantity.start - member > REACH:
        return "other"
    return _by_words(analysis, quantity.unit, head)


def _list_of(analysis: Analysis, quantity: Quantity) -> tuple[Span, int] | None:
    """(span of the head, start of the first member) of the list that holds a sum: "|Tổng kinh phí 5 tỷ đồng|, gồm:
    ...", the sentence before ("|phân bổ 50 tỷ đồng|. Cụ thể gồm: xã A |5 tỷ đồng|"), or a heading; None outside lists.
    """
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    opened = last_match(_P.list_of, key, sentence.start, quantity.start)
    before = analysis.sentences.previous(sentence)
    goes_on = before is not None and opens_among(key, sentence.start)
    if opened and not (goes_on and opened.start() - sentence.start <= OPENS):
        return Span(sentence.start, opened.start()), opened.end()
    if goes_on and before is not None and _P.money.search(key, before.start, before.end):
        return Span(before.start, before.end), opened.end() if opened else sentence.start
    heading = next(iter(analysis.headings(sentence)), None)
    return (heading, sentence.start) if heading is not None and key.endswith(":", *heading) else None


def of_measure(analysis: Analysis, unit: str, phrase: Span) -> str:
    """The indicator by a measured phrase outside the figure's clause: "|tỷ lệ hộ dùng nước sạch| đạt 71%, yêu cầu là
    |65%|".
    """
    return _by_words(analysis, unit, Span(phrase.start, min(phrase.end, phrase.start + REACH)))


def _by_words(analysis: Analysis, unit: str, words: Span) -> str:
    """The indicator that ``words`` give to a figure of ``unit`` which stands elsewhere."""
    return analysis.gazetteer.indicators.of(Amount("", unit, words.end, words.end), analysis.stretch(*words))


def inherited(analysis: Analysis, quantity: Quantity) -> str:
    """The indicator of the figure that this one continues, over at most `MEMBERS` members of a list; else "other"."""
    key = analysis.text.key
    for _member in range(MEMBERS):
        before = _leading(analysis, quantity) or _continued(analysis, quantity)
        if before is None:
            break
        found = _told_of(analysis, before, quantity)
        # of the poor ones
        going_on = found == "households" and any(
            link.fullmatch(key, before.end, quantity.start) for link in (_P.areas, _P.later_on)
        )
        if not going_on and found not in analysis.gazetteer.indicators.having("bare"):
            return found
        quantity = before
    return "other"


def _leading(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """What the sentence before counts of all, where this figure is that of the first of them: "Huyện cứng hóa |38,6 km| đường,
    tổng kinh phí 61 tỷ đồng. Dẫn đầu là xã A |6,1 km|"; else None.
    """
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    leads = _P.leading.match(key, sentence.start, quantity.start)
    places = analysis.toponyms_between(sentence.start, quantity.start)
    if leads is None or len(places) != 1 or not _P.unit_has.fullmatch(key, places[0].end, quantity.start):
        return None
    before = analysis.sentences.previous(sentence)
    counted = analysis.quantities_between(before.start, before.end) if before is not None else ()
    return next((q for q in counted if (q.base_unit, q.noun) == (quantity.base_unit, quantity.noun)), None)


def _continued(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The figure before one, where this one continues it; else None."""
    key, sentence, before = analysis.text.key, analysis.sentence(quantity.start), _figure_before(analysis, quantity)
    if before is None:
        return None
    told = (
        before.start >= sentence.start
        or quantity.unit == before.unit == "percent"
        or opens_among(key, sentence.start)
        or _P.this_number.fullmatch(key, sentence.start, quantity.start)  # "Dự kiến tỷ lệ này còn |2%|"
        or _P.later.fullmatch(key, sentence.start, quantity.start)
    )
    goes_on = (told and _continues(key, before, quantity)) or _is_for_next_unit(analysis, before, quantity)
    return before if goes_on else None


def _figure_before(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The figure before one; not what that one only explains, nor how much of a plan it is."""
    before = analysis.quantity_before(quantity)
    if before is None:
        return None
    if quantity.unit == "percent" and (share := share_in_front(analysis, before)) is not None:
        return share  # "hộ nghèo còn 8,7% (112 hộ), mục tiêu năm nay giảm thêm |2%|"
    if before.unit == "percent" != quantity.base_unit:
        return analysis.quantity_before(before)  # "làm 24 km đường, đạt 61% kế hoạch; lũy kế đạt |410 km|"
    return before


def _told_of(analysis: Analysis, before: Quantity, quantity: Quantity) -> str:
    """The indicator of a figure by the words around it, up to the next, which continues it."""
    key, sentence, earlier = analysis.text.key, analysis.sentence(before.start), analysis.quantity_before(before)
    low = max(sentence.start, before.start - FAR, earlier.end if earlier else 0)
    high = min(quantity.start, sentence.end, before.end + REACH // 2)
    planned = _P.plan_behind.search(key, before.end, high)
    if planned or _P.against_plan.fullmatch(key, before.end, quantity.start):
        low = max(low, key.rfind(";", low, before.start) + 1)  # "hộ nghèo còn 3%; che phủ rừng |45%|/chỉ tiêu 44%"
    high = planned.start() if planned else high
    part = ("communes_total",) if before.of is not None else ()  # "A có 4/4 xã, B có |8/8 xã|"
    return analysis.gazetteer.indicators.of(Amount.of(before), analysis.stretch(low, high), part)


def _continues(key: str, before: Quantity, quantity: Quantity) -> bool:
    """Whether a figure continues the one before: its new value, how many times it grew, its value elsewhere."""
    if quantity.unit == TIMES_AS_MUCH:
        return _P.times.fullmatch(key, before.end, quantity.start) is not None
    units = {one.base_unit for one in (quantity, before)}
    if units <= _WEIGHTS:
        units = {quantity.base_unit} if _P.harvest_of_all.fullmatch(key, before.end, quantity.start) else units
    same = quantity.noun in ("", before.noun) or before.noun.startswith(f"{quantity.noun} ")  # "hộ nghèo", "hộ"
    if not (len(units) == 1 or units <= _AREAS) or not same:
        return False
    own = quantity.unit == "percent" and _P.of_its_own.match(key, quantity.end)
    links = (
        _P.shared_out,
        _P.of_it,
        _P.series,
        _ELLIPTIC.next_giver,
        _P.next_due,
        _P.next_school,
        _P.next_family,
        _P.areas,
        *([] if own else [_P.goes_to]),
        _P.another_year,
        _P.this_number,
        _P.later_on,
        _P.harvest_of_all,
        _P.against_plan,
        *([_P.elsewhere] if quantity.unit == "percent" else []),
    )
    return any(link.fullmatch(key, before.end, quantity.start) for link in links)


def _is_for_next_unit(analysis: Analysis, before: Quantity, quantity: Quantity) -> bool:
    """Whether a figure is for another unit what the one before is for its own: "huyện A 9.600 triệu đồng; |B 6.100
    triệu đồng|".
    """
    if before.base_unit != quantity.base_unit or before.noun != quantity.noun:
        return False
    key, places = analysis.text.key, analysis.toponyms_between(before.end, quantity.start)
    regions = _LOCATE.region_name.finditer(key, before.end, quantity.start)
    named = [(p.type_start, p.end) for p in places] or [region.span() for region in regions]
    shared = quantity.unit == "percent" and not _P.of_its_own.match(key, quantity.end)
    goes_on = shared or (quantity.base_unit == "VND" and key.startswith(_ENDS, quantity.end))
    starts = (_P.next_unit, _P.next_sentence) if goes_on else (_P.next_unit,)
    return (
        len(named) == 1
        and any(start.fullmatch(key, before.end, named[0][0]) for start in starts)
        and _P.unit_has.fullmatch(key, named[0][1], quantity.start) is not None
    )
