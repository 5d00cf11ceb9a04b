"""JOINING: quantities of one sentence that make one figure.

"585 hộ, chiếm 37%" is one figure with its share; "(tăng 160 xã so với cuối năm 2021)" a change; "2 xã đạt 3 tiêu chí",
"số xã đạt 15 - 18 tiêu chí là 3 xã" a count with the condition of what is counted. A share is also known by arithmetic:
"15/15 xã được công nhận, đạt 100%".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from ntm_extract.document import Quantity, Timex
from ntm_extract.gazetteer.indicators import LENGTHS
from ntm_extract.gazetteer.nouns import CRITERIA, PRODUCT, STAR, TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Change, Condition
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.modifier import modifier_of
from ntm_extract.relate.figures.whole import whole_of
from ntm_extract.relate.status.beside import behind_members
from ntm_extract.span import Span, open_bracket

_P = phrases("joining")
SHARE_REACH = 90  # characters between a count and its share
ROUNDED = Decimal("0.6")  # what a share may differ from count / whole: "98/125 xã (78%)"
MOST = 100  # criteria or points that one unit can meet: "57 xã đạt 879 tiêu chí" says what they met together
ALL = 100  # percent; more is no share
_WHOSE = 24  # characters of "của người dân các "
AHEAD = 3  # quantities that can join one
_EQUALS = _P.words("as_much")
_MORE = frozenset(_P.words("more"))
INCOME = _P.word("income_noun")
_ABOVE_OR_BELOW = frozenset(_P.words("above_or_below"))
_BEGINNING = _P.word("beginning")
_OTHER_BODIES = frozenset(_P.words("other_bodies"))
_BODIES = frozenset(_P.words("bodies"))
_ANY_UNIT = frozenset(_P.words("any_unit"))
_INHABITANTS = _P.word("inhabitants")
_LINES = frozenset(_P.words("lines"))
_AS_SHARE = _P.words("as_share")


@dataclass(frozen=True)
class Joined:
    """A quantity with the ``slots`` that its neighbours fill, and their ``evidence``."""

    quantity: Quantity
    slots: dict[str, Any]
    evidence: dict[str, Span]
    since: Span | None  # the time that a change is counted from
    behind: Quantity | None  # the next quantity of the text


def joined(analysis: Analysis, quantities: list[Quantity]) -> list[Joined]:
    """The figures of ``quantities``, in text order: by themselves, or joined ("số xã đạt 19 tiêu chí là |86 xã|")."""
    had = _had_in_front(analysis, quantities)
    conditions = {one for one, _ in had.values()}
    part = {index for index, quantity in enumerate(quantities) if quantity in conditions}
    # each may make later ones its parts
    return [_join(analysis, quantities, at, part, had.get(at)) for at in range(len(quantities)) if at not in part]


def _had_in_front(analysis: Analysis, quantities: list[Quantity]) -> dict[int, tuple[Quantity, Condition]]:
    """What is told before the communes or households that have it, by their index: "số xã đạt từ |15 - 18 tiêu chí| là
    3 xã", "số hộ có thu nhập trên |100 triệu đồng| là 125 hộ".
    """
    key, found = analysis.text.key, {}
    for index, (had, count) in enumerate(zip(quantities, quantities[1:], strict=False), 1):
        counts = count.noun in _BODIES or count.unit in ("percent", "household")
        if counts and (had.of is None or had.noun in CRITERIA) and _P.so_many.fullmatch(key, had.end, count.start):
            low = max(analysis.sentence(had.start).start, had.start - 60)
            if (condition := _condition_before(analysis, low, had, count)) is not None:
                found[index] = had, condition
        elif index - 1 in found and count.noun in _BODIES and _P.so_many_left.fullmatch(key, had.end, count.start):
            found[index] = found[index - 1]  # "số xã dưới 7 tiêu chí giảm 52 xã, còn |38 xã|"
    return found


def _condition_before(analysis: Analysis, low: int, had: Quantity, count: Quantity) -> Condition | None:
    """The condition that ``had`` is of what ``count`` counts behind, told from ``low`` on; None where it is none."""
    front = analysis.text.key[low : had.start]
    if had.noun in CRITERIA:
        return condition_of(analysis, had) if count.unit != "household" and _P.so_many_have.search(front) else None
    told = _P.who_have.search(front)
    if told is None or not (count.unit == "percent" or f"{count.noun} ".startswith(f"{told['who']} ")):
        return None
    return condition_of(analysis, had).model_copy(update={"measure": told["what"], "unit": had.unit})


def _join(
    analysis: Analysis,
    quantities: list[Quantity],
    index: int,
    part: set[int],
    had: tuple[Quantity, Condition] | None,
) -> Joined:
    """The quantity at ``index`` with what the next ones add, which become ``part``; ``had``: told in front."""
    quantity = quantities[index]
    of = quantity.of if quantity.of is not None else whole_of(analysis, quantities, index)
    whole = _Whole(analysis, analysis.text.key, quantity, quantity.end)
    if of is not None:
        whole.slots["of"] = of
    if had is not None:
        whole.put("condition", had[1], had[0])
    stop = analysis.sentence(quantity.start).end
    ahead = 0 if quantity.noun == STAR else AHEAD  # "3 sao", "hạng 4 sao" are ranks
    for later in range(index + 1, min(index + 1 + ahead, len(quantities))):
        if quantities[later].start >= stop or later in part:
            break
        if later == index + 1 and _lies_in(whole.key, quantity, quantities[later : later + 2]):
            continue
        if whole.takes(quantities[later]):
            part.add(later)
        elif not whole.passes(quantities[later]):
            break
    behind = quantities[index + 1] if index + 1 < len(quantities) else None
    value = {"value": Span(quantity.start, quantity.end)}
    return Joined(quantity, whole.slots, value | whole.evidence, whole.since, behind)


def _lies_in(key: str, quantity: Quantity, behind: list[Quantity]) -> bool:
    """Whether the next count only tells where they lie: "249 huyện |thuộc 57 tỉnh| đạt chuẩn, tăng 36 huyện"."""
    if len(behind) < 2 or not quantity.noun or not all(q.noun for q in behind):
        return False
    own, around, again = (q.head_noun for q in (quantity, *behind))
    return own == again != around and _P.lies_in.fullmatch(key, quantity.end, behind[0].start) is not None


@dataclass(slots=True)
class _Whole:
    """A quantity while ``_PARTS`` are joined to it, up to ``end``; ``since``: from when a change is counted."""

    analysis: Analysis
    key: str
    quantity: Quantity
    end: int
    slots: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, Span] = field(default_factory=dict)
    since: Span | None = None
    planned: bool = False  # its plan stands between: "4,2 tỷ đồng/KH 7,8 tỷ đồng, đạt |54%|"

    def put(self, slot: str, value: Any, where: Quantity) -> None:
        """Fills a slot, with a quantity as its evidence."""
        self.slots[slot], self.evidence[slot] = value, Span(where.start, where.end)

    def takes(self, other: Quantity) -> bool:
        """Joins the next quantity if it is a part of this one; whether it is."""
        if other.end <= self.end and other.unit == "percent":  # "16/16 (|100%|) xã"
            self.put("percent", other.value, other)
            return True
        between = self.key[self.end : other.start]
        if not any(part(self, other, between) for part in _PARTS):
            return False
        self.end = other.end
        return True

    def passes(self, other: Quantity) -> bool:
        """Skips a quantity in brackets, or the plan, where this one's change follows: "166 tiêu chí (bình quân |15 tiêu
        chí/xã|), tăng 5 tiêu chí", "nợ 127 tỷ đồng ở |43 xã|, giảm 88 tỷ đồng", "79,3%/chỉ tiêu |80%|, tăng 10%"; whether it does.
        """
        if _P.to_plan.fullmatch(self.key, self.end, other.start):
            self.end, self.planned = other.end, True
            return any(then.match(self.key, other.end) for then in (_P.then_change, _P.then_share))
        if other.noun in _BODIES and _P.at_places.fullmatch(self.key, self.end, other.start):
            self.end = other.end
            return _P.then_change.match(self.key, other.end) is not None
        opened = self.key.find("(", self.end, other.start)
        closed = self.key.find(")", other.end, other.end + 2)
        if opened < 0 or ")" in self.key[opened : other.start] or closed < 0:
            return False
        self.end = closed
        return _P.then_change.match(self.key, closed) is not None


def _all_of_them(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "12 xã trong tổng số |19 xã|", "126 tỷ đồng/|210 tỷ đồng|", "góp 12 tỷ đồng trong tổng số |45 tỷ đồng|"."""
    quantity = whole.quantity
    if "of" in whole.slots or other.of is not None or quantity.value > other.value:
        return False
    same = other.unit == quantity.unit != "percent" and other.head_noun == quantity.head_noun
    slash = same and between.strip() == "/"  # not "2 trường/|14 lớp|"
    alike = other.noun == quantity.noun and (other.noun or other.unit == quantity.unit == "VND")
    shorter = other.unit == "household" or f"{quantity.noun} ".startswith(f"{other.noun} ")
    of_total = quantity.noun and same and shorter and _P.of_total.fullmatch(between)
    if not slash and not of_total and not (alike and _P.out_of.fullmatch(between)):
        return False
    whole.put("of", other.value, other)
    return True


def _change(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "(tăng |160 xã| so với cuối năm 2021)"."""
    if _is_change_of_another(whole, other, between):
        return False
    than = _P.than.fullmatch(between)
    change = than or _P.change.search(between[-28:])
    if not change and _P.compared_with.match(whole.key, other.end):
        change = _P.bare_change.fullmatch(between)  # "1.450 con tăng |105 con| so với năm trước"
    if change is None or not _same_kind(whole.quantity, other):
        return False
    again = between.startswith(" (")  # "tăng |152 tỷ| (tăng 96%)"
    if "change" in whole.slots and not again:
        return False  # "tăng 90 tiêu chí so với đầu năm, tăng |20 tiêu chí| so với tháng 6": the first counts
    word = (than["more"] or than["way"]) if than else change[1]
    if word in _ABOVE_OR_BELOW and _P.than_others.match(whole.key, other.end):
        return True  # "đạt 11 tiêu chí, thấp hơn |3 tiêu chí| so với bình quân của huyện": it did not fall
    stop = min(whole.analysis.sentence(whole.quantity.start).end, other.end + 40)
    where = (whole.end, other.start) if than else (other.end, stop)
    since = whole.analysis.first_timex(*where)
    amount = whole.slots.get("change", other) if again else other
    way: Literal["increase", "decrease"] = "increase" if word in _MORE else "decrease"
    day = _day_of(whole, since) if since else None
    whole.put("change", Change(direction=way, value=amount.value, unit=amount.unit, since=day), other)
    whole.since = Span(since.start, since.end) if since else None
    return True


def _day_of(whole: _Whole, since: Timex) -> str | None:
    """The day from which a change is counted: the last one of a time, or the first: "so với |đầu năm 2016|"."""
    begins = whole.key.startswith(_BEGINNING, since.start)
    day = (since.first if begins else None) or since.last
    return day.isoformat() if day else None


def _is_change_of_another(whole: _Whole, other: Quantity, between: str) -> bool:
    """Whether a change is of what stands before a bracket ("166 tiêu chí (bình quân |15 tiêu chí/xã|), tăng 5 tiêu chí"),
    or a percentage one of what is counted behind it ("đưa thêm 2 xã về đích, giảm |5%| hộ nghèo"), of what the
    counted have ("thu nhập của dân |11 xã| tăng 62%") or of the plan ("thu 367 tấn, tăng |20%| so với kế hoạch").
    """
    key, start, counts = whole.key, whole.quantity.start, bool(whole.quantity.noun)
    if between.startswith(")") and open_bracket(key, 0, start) >= 0:
        return True
    if other.unit != "percent":
        return False
    behind = _P.change_of.match(key, other.end)
    if behind and whole.quantity.head_noun not in behind[0].split():
        return True
    whose = counts and _P.whose.search(key, max(0, start - _WHOSE), start) is not None
    return whose or _P.plan.match(key, other.end) is not None


def _share(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "585 hộ, chiếm |37%|", "thu 20 tỷ đồng, đạt |60%| kế hoạch"."""
    key, quantity = whole.key, whole.quantity
    if other.unit != "percent" or len(between) >= SHARE_REACH or _P.goes_to.match(key, other.end):
        return False
    if _P.plan.match(key, other.end) and not _P.rises.search(between):
        return _share_of_plan(whole, other, between)
    if "change" in whole.slots and whole.end == whole.evidence["change"].end and between in _AS_SHARE:
        return True  # "1.045 trang trại, tăng 220 trang trại (|26,7%|)": of the change, which has said how much
    if quantity.unit in ("percent", TIMES_AS_MUCH) or "percent" in whole.slots or _of_others(key, quantity, other):
        return False
    if not _is_share(key, quantity, whole.slots.get("of"), other, between):
        return False
    # "thuốc lá 506 ha, đạt |100,1%|" behind "đạt 104% kế hoạch"
    more = other.value > ALL and not _P.as_before.match(key, other.end)  # "bằng |110%| so với cùng kỳ" is of no plan
    planned = more or whole.planned or _is_share_of_plan_before(whole, other)
    whole.put("plan_percent" if planned else "percent", other.value, other)
    return True


def _is_share_of_plan_before(whole: _Whole, other: Quantity) -> bool:
    """Whether a share is that of the plan in front, which is no sum of money: "kế hoạch là 260 km, làm được |96 km|, bằng |37%|"."""
    quantity, plan = whole.quantity, whole.analysis.quantity_before(whole.quantity)
    if plan is None or plan.unit != quantity.unit or quantity.unit == "VND" or not plan.value:
        return False
    low = whole.analysis.sentence(quantity.start).start
    alike = abs(100 * quantity.value / plan.value - other.value) <= ROUNDED
    return alike and _P.as_planned.search(whole.key, low, plan.start) is not None


def _share_of_plan(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "đạt |60%| kế hoạch tỉnh giao, |58%| kế hoạch huyện giao": the first counts."""
    if (whole.quantity.unit == "percent" and not _P.of_plan.fullmatch(between)) or _P.turns_away.search(between):
        return False
    at = between.find(";") if whole.quantity.base_unit == "VND" or ";" in between else between.rfind(",")
    if at >= 0 and not _P.of_plan.fullmatch(between[at:]):
        return False  # "thu ngân sách 40 tỷ đồng; |tỷ lệ giải ngân| đạt 100% kế hoạch", "làm 8 km đường, |giải ngân| 90% kế hoạch"
    if "plan_percent" not in whole.slots:
        apart = _P.beyond.search(between) if other.value <= ALL else None  # "vượt |120%| kế hoạch" is 120 %
        percent = other.value if apart is None else 100 - other.value if apart["short"] else 100 + other.value
        whole.put("plan_percent", percent, other)
    return True


def _criteria(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "2 xã đạt |3 tiêu chí|", "2 xã A và B đạt |14/19 tiêu chí|", "60% số xã dưới |5 tiêu chí|"."""
    counted = whole.quantity.noun in _BODIES or (
        whole.quantity.unit == "percent" and _P.of_communes.match(between) is not None
    )
    if not counted or other.noun not in CRITERIA or other.unit != "count" or other.value > MOST:
        return False
    if "condition" in whole.slots or _P.unmet.match(whole.key, other.end):
        return False
    named = whole.analysis.toponyms_between(whole.end, other.start)
    if any(place.joined for place in named):
        return False  # "Xã A, hợp nhất từ |3 xã| B, C, D, đạt |15 tiêu chí|"
    if 0 < len(named) < whole.quantity.value and _P.which_are.match(between):
        return False  # "hai xã còn lại là A đạt |15 tiêu chí|, B đạt 16 tiêu chí"
    listed = behind_members(whole.analysis, whole.end, other.start, _P.lists)
    bare_range = other.value_max is not None and not between.strip()  # "5 xã |10 - 14 tiêu chí|"
    if not bare_range and not _P.condition.fullmatch(whole.key, listed, other.start):
        return False
    whole.put("condition", condition_of(whole.analysis, other), other)
    return True


def _having(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "120 hộ có thu nhập trên |100 triệu đồng|", "4 xã có tỷ lệ hộ nghèo dưới |20%|"."""
    quantity, had = whole.quantity, _P.having.fullmatch(between)
    if had is None or not (quantity.unit == "household" or quantity.noun in _BODIES):
        return False
    limit = _limit(whole.analysis, other)
    earned = quantity.unit == "household" and had["what"].startswith(INCOME) and other.unit.startswith("VND")
    if limit in (None, "about") and not earned:
        return False  # "4 xã có diện tích |20 ha|", "khoảng |20 ha|" tells how large they are
    whole.put("condition", Condition(measure=had["what"], value=other.value, unit=other.unit, modifier=limit), other)
    return True


def _rank(whole: _Whole, other: Quantity, between: str) -> bool:
    """ "12 sản phẩm đạt |3 sao| và |4 sao|"."""
    if not whole.quantity.noun.startswith(PRODUCT) or other.noun != STAR or _P.other_rank.search(between):
        return False
    lower = whole.slots.get("condition")
    if lower is None:
        whole.put("condition", condition_of(whole.analysis, other), other)
    else:
        whole.slots["condition"] = lower.model_copy(update={"value_max": other.value})
        whole.evidence["condition"] = Span(whole.evidence["condition"].start, other.end)
    return True


_PARTS = (_all_of_them, _change, _share, _criteria, _having, _rank)


def _of_others(key: str, quantity: Quantity, other: Quantity) -> bool:
    """Whether a share is of its own noun, and not of the count: "3 địa phương đạt |100% số xã| nông thôn mới"."""
    said = _P.share_of.match(key, other.end)
    if said is None and _P.next_share.fullmatch(key, quantity.end, other.start):
        said = _P.counted_share.match(key, other.end)  # "xây bốn cây cầu, |78,2% người dân| tham gia bảo hiểm y tế"
        if said is not None and said[1] == quantity.head_noun and quantity.of is None:
            return key.startswith(f" {said[1]}", other.end)  # "250 hộ dân, |100% hộ| có nước sạch", but "|12% số hộ|"
    if said is None:
        return False
    if not quantity.noun:
        # "tăng lên 20 ha, |trên 70% số hộ| tham gia", "42 triệu đồng/người, |85% đường thôn| được cứng hóa"
        return said[1] not in _LINES or quantity.unit not in LENGTHS
    same = quantity.unit == "person" if said[1] == _INHABITANTS else quantity.head_noun == said[1]
    return not same and quantity.noun not in _OTHER_BODIES


def _is_share(key: str, quantity: Quantity, of: Decimal | None, other: Quantity, between: str) -> bool:
    """Whether the percentage ``other`` is the share of the count before it."""
    if of and abs(100 * quantity.value / of - other.value) <= ROUNDED and ";" not in between:
        return True
    said = _P.share_of.match(key, other.end)
    if said and f"{quantity.noun} ".startswith(f"{said[1]} ") and between.endswith(_EQUALS):
        return True  # "77 xã được công nhận, |bằng 40% tổng số xã|", "20 hộ nghèo, |bằng 2,7% tổng số hộ|"
    if quantity.unit == "count" and _P.equals.search(between) and _P.so_much.match(key, other.end):
        return True  # "huyện có 6 xã đạt chuẩn, |bằng 25%|"
    if _P.own_subject.search(between):
        return False
    if _P.share.fullmatch(between) and ("(" in between or between.strip()):
        # not "khám 14.000 lượt, |96%| dân số có BHYT"
        return between.strip() != "," or any(end.match(key, other.end) for end in (_P.closed, _P.so_much))
    if _P.share_word.search(between) and ";" not in between:
        return True
    return _P.bracket.fullmatch(between) is not None and _P.closed.match(key, other.end) is not None


def condition_of(analysis: Analysis, criteria: Quantity) -> Condition:
    """What a count of criteria says of the units that are counted: "5 xã đạt |15-18 tiêu chí|"."""
    of, value, top = criteria.noun, criteria.value, criteria.value_max
    return Condition(measure=of, value=value, value_max=top, modifier=_limit(analysis, criteria))


def _limit(analysis: Analysis, value: Quantity) -> str | None:
    """The bound of what is had, None for an exact number: "xã đạt |dưới| 5 tiêu chí"."""
    under = _P.under.search(analysis.text.key, max(0, value.start - 6), value.start)
    limit = "under" if under else modifier_of(analysis, value)[0]
    return None if limit == "exact" else limit


def _same_kind(quantity: Quantity, other: Quantity) -> bool:
    """Whether a change can be one of ``quantity``: a percentage, "lần", or the same unit and noun."""
    if other.noun and quantity.noun and other.noun not in _ANY_UNIT and other.unit == quantity.unit == "count":
        return other.head_noun == quantity.head_noun  # no "58 xã giảm |189 tiêu chí| so với ..."
    if other.unit == "household" and f"{other.noun} " not in f"{quantity.noun} ":
        return False  # "2.100 hộ cận nghèo; giảm |310 hộ nghèo|"
    return (
        other.unit in ("percent", TIMES_AS_MUCH)
        or other.base_unit == quantity.base_unit
        or other.noun == quantity.noun != ""
    )
