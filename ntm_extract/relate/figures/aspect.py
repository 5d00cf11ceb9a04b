"""ASPECT: whether a figure is a total, new, a mean, what remains, or a bare change.

The nearest cue before the figure decides; a list member shares the aspect of the one before it ("có 10 xã, 70 thôn").
Without a cue the indicator decides: communes that met the standard are a total unless they are of one year; kilometres
of several years are a sum.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.nouns import TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Period
from ntm_extract.relate.analysis import Analysis, answers
from ntm_extract.relate.figures.aspect_cue import is_in_scope
from ntm_extract.relate.figures.times import FROM
from ntm_extract.relate.status.thing import PLANNED
from ntm_extract.span import Span

_P = phrases("aspect")
_PART_OF_IT, _COMPARED_WITH = phrases("assertion").part_of_it, phrases("joining").compared_with
_MERGED = frozenset(_P.words("merged"))
_EACH = ("VND", *_P.words("per_area"))
_AREAS = frozenset({"ha", "km2"})  # areas are listed with counts: "rộng 3.402 ha, 2.815 hộ"
_UNITS = frozenset(_P.words("units"))
_THERE_IS = _P.word("there_is")
_RISES_BY = _P.word("rises_by")
REACH = 40  # characters between a cue and its figure
_BACK, _FAR = 4, 240  # figures and characters between a part of all and what it leaves
ALL_CRITERIA = 20  # at most, in any set of criteria for communes
_ASIDE = re.compile(r"\s?\([^()]*\)")
Found = tuple[str | None, Span | None]  # an aspect and its cue


def aspect_of(analysis: Analysis, quantity: Quantity) -> Found:
    """(aspect, cue) from the words around a figure; (None, None) without a cue. Figures joined by "và" share the cue of
    the first.
    """
    known = answers(analysis, aspect_of)
    asked: list[Quantity] = []  # members of one list, which share the aspect of the first
    while quantity not in known:
        asked.append(quantity)
        aspect, cue = _own_aspect(analysis, quantity)
        before = _before(analysis, quantity)
        if before is not None and aspect in (None, "total") and (shared := _of_whole(analysis, before, quantity)):
            known[quantity] = shared, cue  # "xây mới 45 phòng học, trong đó có |12 phòng học| mầm non"
        elif (
            aspect is not None
            or before is None
            or not (quantity.noun or quantity.unit in _AREAS)
            or not (before.noun or before.unit in _AREAS)
            or before.start < analysis.sentence(quantity.start).start
        ):
            known[quantity] = aspect, cue
        elif before.noun != quantity.noun and _own_aspect(analysis, before)[0] == "average":
            known[quantity] = None, None  # "bình quân 12,6 tiêu chí; 15 thôn"
        elif (shared := _own_aspect(analysis, before)[0]) == "change" or (
            shared == "new" and not _alike(before, quantity) and ";" in analysis.text.key[before.end : quantity.start]
        ):
            # "gia cầm 900 con, tăng 50 con, |6.500 con lợn|", "xây mới 6 phòng học; |2 trường| đạt chuẩn"
            known[quantity] = None, None
        elif not (_P.bare_and if _alike(before, quantity) else _P.joined_by).fullmatch(
            _ASIDE.sub("", analysis.text.key[before.end : quantity.start])
        ):
            known[quantity] = None, None
        else:
            quantity = before
    answer = known[quantity]
    known.update(dict.fromkeys(asked, answer))
    return answer


def _before(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The figure before, brackets left out: "46 HTX (thành lập mới 8 HTX), |12 tổ hợp tác|"."""
    key, before = analysis.text.key, analysis.quantity_before(quantity)
    if before is None or key.find(")", before.end, quantity.start) < 0:
        return before
    opened = key.rfind("(", analysis.sentence(quantity.start).start, before.start)
    while before is not None and opened >= 0 and before.start > opened:
        before = analysis.quantity_before(before)
    return before


def _of_whole(analysis: Analysis, whole: Quantity, part: Quantity) -> str | None:
    """The aspect that a count has as a part of what is new or of a change."""
    joined = part.noun and _PART_OF_IT.fullmatch(analysis.text.key, whole.end, part.start)
    aspect = _own_aspect(analysis, whole)[0] if joined else None
    return aspect if aspect in ("new", "change") else None


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two counts have the same noun, or both count units: "thêm |11 xã| đạt chuẩn; |24 thôn| kiểu mẫu"."""
    return one.noun == other.noun or {one.noun.split(" ")[0], other.noun.split(" ")[0]} <= _UNITS


def _own_aspect(analysis: Analysis, quantity: Quantity) -> Found:
    """`aspect_of` a figure by itself: from the words right after it, right before it, then those of its clause."""
    heard = _Heard(analysis, quantity, _clause_start(analysis, quantity), *_cued_aspect(analysis, quantity))
    return next((found for source in _SOURCES if (found := source(heard)) is not None), (None, None))


class _Heard(NamedTuple):
    """A figure with the start of its clause, and the aspect by the cue before it."""

    analysis: Analysis
    quantity: Quantity
    clause: int
    cued: str | None
    cue: Span | None

    @property
    def money(self) -> bool:
        """Whether it is a sum, or criteria for each: what is a mean wherever the word for it stands in the clause."""
        return self.quantity.unit == "VND" or self.quantity.unit.startswith(("VND/", "criteria/"))

    @property
    def counts(self) -> bool:
        """Whether it counts things, or areas that are listed with them."""
        return bool(self.quantity.noun) or self.quantity.unit in _AREAS

    @property
    def mean(self) -> Span | None:
        """The word for a mean in its clause; of things, with no other figure between."""
        analysis, start = self.analysis, self.quantity.start
        found = (_P.mean if self.money else _P.mean_of_each).search(analysis.text.key, self.clause, start)
        if found is None or (not self.money and analysis.quantities_between(found.end(), start)):
            return None
        return Span(*found.span())

    def before(self, words: re.Pattern[str]) -> re.Match[str] | None:
        """Words in front of it in its sentence."""
        low = self.analysis.sentence(self.quantity.start).start
        return words.search(self.analysis.text.key, low, self.quantity.start)

    def behind(self, words: re.Pattern[str]) -> re.Match[str] | None:
        """Words right behind it in its sentence."""
        high = self.analysis.sentence(self.quantity.start).end
        return words.match(self.analysis.text.key, self.quantity.end, high)


def _of_income(heard: _Heard) -> Found | None:
    """Income per head is a mean: "thu nhập |bình quân đầu người| ... lên |24,5 triệu đồng/người|"."""
    income = heard.cued != "change" and heard.quantity.unit.startswith("VND/person")
    mean = heard.before(_P.per_head) if income else None
    return ("average", Span(*mean.span())) if mean else None


def _newly(heard: _Heard) -> Found | None:
    """What came about lately is new: "|4 làng| |mới| được công nhận"."""
    fresh = heard.behind(_P.newly) if heard.counts else None
    return ("new", Span(*fresh.span("fresh"))) if fresh else None


def _more_or_left(heard: _Heard) -> Found | None:
    """The words behind: "|7 xã| |còn lại|", "còn |10 xã| |nữa|" remain, "|10 xã| |nữa|", "kết nạp |113 đảng viên| |mới|" are
    new; not "chỉ còn |3 xã| nữa".
    """
    behind = heard.behind(_P.behind)
    if behind is None or (behind["more"] and heard.before(_P.lacking)):
        return None
    if behind["fresh"] and heard.quantity.noun.split(" ")[0] in _MERGED:
        return None
    left = behind["left"] or (behind["more"] and heard.before(_P.still))
    return "remaining" if left else "new", Span(*behind.span(behind.lastgroup or 0))


def _by_cue(heard: _Heard) -> Found | None:
    """The cue before it; not "bình quân mỗi xã |có| nợ là |3,8 tỷ đồng|", "thu nhập bình quân của xã |lên| |24,5 triệu đồng|"."""
    if heard.cued is None or (heard.cued == "total" and heard.mean is not None):
        return None
    return heard.cued, heard.cue


def _of_all(heard: _Heard) -> Found | None:
    """All there are: "trong số |3.126 hộ| có 411 hộ nghèo", "cả |5 xã| đạt chuẩn"."""
    whole = heard.before(_P.all_of) if heard.quantity.noun else None
    return ("total", Span(*whole.span("all"))) if whole else None


def _of_mean(heard: _Heard) -> Found | None:
    """A mean: "thu nhập |bình quân| ở khu vực nông thôn ước đạt |45,3 triệu đồng/người/năm|"."""
    mean = heard.mean
    return ("average", mean) if mean is not None else None


def _of_sum(heard: _Heard) -> Found | None:
    """A sum: "|Tổng| nguồn vốn giai đoạn tới dự kiến |4.300 tỷ đồng|", "|Tổng| nhu cầu vốn cho 14 xã là |580 tỷ đồng|"."""
    analysis, start, low = heard.analysis, heard.quantity.start, heard.clause
    if heard.quantity.unit == "percent" or not (whole := _P.sum.search(analysis.text.key, low, start)):
        return None
    alone = all(heard.money and q.noun for q in analysis.quantities_between(low, start))
    return ("total", Span(*whole.span("sum"))) if alone else None


_SOURCES = (_of_income, _newly, _more_or_left, _by_cue, _of_all, _of_mean, _of_sum)  # the first that knows decides


def _clause_start(analysis: Analysis, quantity: Quantity) -> int:
    """Offset at which the clause of a figure begins; a mean that opens the sentence is of all its clauses."""
    key, low, start = analysis.text.key, analysis.sentence(quantity.start).start, quantity.start
    bracket = key.rfind("(", low, start)
    if bracket >= 0 and ")" in key[bracket:start]:
        bracket = -1  # "tổng sản lượng (cả màu) đạt |4.200 tấn|": an aside, no clause
    clause = max(low, bracket + 1, *(key.rfind(sign, low, start) + 1 for sign in ";,"))
    opening = _P.mean_opens.match(key, low, clause)  # "Trung bình, mỗi hộ góp |3 triệu đồng|"
    return opening.start() if opening else clause


def _cued_aspect(analysis: Analysis, quantity: Quantity) -> Found:
    """(aspect, cue) by the nearest cue before a figure; (None, None) without one in scope."""
    key = analysis.text.key
    cues = reversed(analysis.labelled("cue.aspect", max(0, quantity.start - REACH), quantity.start))
    cue = next((m for m in cues if is_in_scope(analysis, m, quantity)), None)
    if cue is None:
        return None, None
    # "mỗi xã |tăng thêm| |2,75 tiêu chí|": the mean has risen by so much; "hộ nghèo giảm |bình quân| |1,4%/năm|"
    rises = cue.value == "new" and key.endswith(_RISES_BY, 0, cue.end)
    things = quantity.noun and "/" not in quantity.unit and not _is_fraction(quantity)
    rate = rises and (not things or _COMPARED_WITH.match(key, quantity.end))
    risen = cue.value == "average" and _P.risen_by.search(key, max(0, cue.start - 16), cue.start)
    return "change" if rate or risen else cue.value, Span(cue.start, cue.end)


def _is_fraction(quantity: Quantity) -> bool:
    """Whether things are counted by fractions, as only their mean is: "mỗi hộ có |4,6 thửa|"."""
    return quantity.noun != "" and quantity.unit == "count" and quantity.value != quantity.value.to_integral_value()


def settled_aspect(
    analysis: Analysis,
    quantity: Quantity,
    found: Found,
    indicator: str,
    period: Period | None,
    as_of: bool,
    status: str,
) -> str | None:
    """The aspect of a figure by its cue (``found``, from `aspect_of`), indicator and time; ``as_of``: it holds for a day."""
    (aspect, cue), having = found, analysis.gazetteer.indicators.having
    if aspect == "total" and quantity.unit == "percent":
        return None  # "nay có |61%| số hộ dùng nước sạch": a share sums nothing up
    means = _is_fraction(quantity) or (indicator in having("mean") and any(each in quantity.unit for each in _EACH))
    if aspect in (None, "total") and (means or indicator == "criteria_average"):
        # "Bình quân số tiêu chí của mỗi xã là |15,13 tiêu chí|", "thu nhập tăng lên |36 triệu đồng/người|", "lúa |62 tạ/ha|"
        return "average"
    if aspect == "total" and indicator in having("standard") and cue is not None and _only_has(analysis, quantity, cue):
        key, ends = analysis.text.key, analysis.sentence(quantity.start).end
        in_year = _years(period) == 0 and (
            status in PLANNED
            or _P.recognised.search(key, quantity.end, min(ends, quantity.end + REACH))
            or _P.adds_up.search(key, quantity.end, ends)
        )
        if in_year or _P.just_now.search(key, analysis.sentence(cue.start).start, cue.start):
            return "new"  # "năm 2018 phấn đấu có |2 xã| về đích", "năm 2017 có |6 xã| được công nhận"
    if aspect == "remaining" and indicator == "communes_total":
        return "total"  # "sau sắp xếp còn |12 đơn vị hành chính|"
    before = analysis.quantity_before(quantity)
    own = cue is not None and (before is None or cue.start > before.start)  # no "có" of the figure before
    reached = indicator == "criteria_met" and status == "achieved"  # "đạt 4/19 tiêu chí. Nay xã đạt |15 tiêu chí|"
    if (
        not own
        and not reached
        and (_is_rest(analysis, quantity) or _falls_short(analysis, quantity, indicator, status))
    ):
        return "remaining"  # "xã có 11/14 thôn đã có đường, |ba thôn| vẫn đi đường đất", "có 13 xã đạt chuẩn, |8 xã| chưa đạt"
    return aspect or _default(analysis, quantity, indicator, period, as_of, status)


def _only_has(analysis: Analysis, quantity: Quantity, cue: Span) -> bool:
    """Whether a cue is no more than "có", of a count that is no part of all: neither "|6/20 xã|" nor "đã có"."""
    return quantity.of is None and analysis.text.key[cue.start : cue.end] == _THERE_IS


def _years(period: Period | None) -> int | None:
    """Years from the beginning to the end of a period, 0 within one year; None where it is open."""
    return int(period.end[:4]) - int(period.start[:4]) if period and period.start and period.end else None


def _default(
    analysis: Analysis, quantity: Quantity, indicator: str, period: Period | None, as_of: bool, status: str
) -> str | None:
    """The aspect of a figure without a cue, by its indicator: a state is a total, as is a debt, and a sum that spans years,
    holds for a day or is of "toàn tỉnh đã ..."; units that are to meet a standard within one year are new.
    """
    key, nature = analysis.text.key, analysis.gazetteer.indicators.natures.get(indicator, "")
    if quantity.unit == "percent":
        return None  # "giai đoạn 2016-2020, vốn tín dụng chiếm |38%|"
    reaches = indicator in analysis.gazetteer.indicators.having("standard") and quantity.of is None
    if reaches and _P.recognises.search(key, max(0, quantity.start - REACH), quantity.start):
        return "new"  # "Chủ tịch UBND tỉnh công nhận |9 xã| đạt chuẩn năm 2017", "năm 2018 đưa |2 xã| về đích"
    if status in PLANNED:
        return _of_planned(analysis, quantity, nature, reaches, period)
    return _of_achieved(analysis, quantity, indicator, nature, period, as_of) if status == "achieved" else None


def _of_planned(
    analysis: Analysis, quantity: Quantity, nature: str, reaches: bool, period: Period | None
) -> str | None:
    """`_default` of a plan. ``reaches``: it counts units that are to meet a standard, and is no part of all."""
    years = _years(period)
    if nature == "sum":  # "giai đoạn 2021-2025, huyện phấn đấu huy động |1.905 tỷ đồng|"
        return "total" if years and quantity.unit == "VND" else None
    if not reaches or period is None or analysis.text.key.startswith("(", quantity.start - 1):
        return None  # "năm 2025 |50%| số xã đạt chuẩn": of all
    if years == 0:
        return "new"
    return None if _are_certain(analysis, quantity) else "total"  # "mục tiêu đến năm 2025: |60 xã|"


def _of_achieved(
    analysis: Analysis, quantity: Quantity, indicator: str, nature: str, period: Period | None, as_of: bool
) -> str | None:
    """`_default` of a result, by what is counted."""
    key, start, opened = analysis.text.key, quantity.start, analysis.sentence(quantity.start).start
    near, far = max(0, start - REACH), max(opened, start - 2 * REACH)
    part, years = quantity.of is not None, _years(period)
    of_standard = indicator in analysis.gazetteer.indicators.having("standard")
    if of_standard and not part and years == 0 and _P.recognised.search(key, near, quantity.end + REACH):
        return "new"  # "năm 2017, |3 xã| được công nhận"
    if quantity.unit in _AREAS | {"m2"} and _P.handed_over.search(key, far, start):
        return None  # "giao |7.488 m2| đất trồng lúa cho các hộ"
    if _P.surplus.search(key, near, start):
        return None  # "nâng tổng số lên 50 xã, vượt |1 xã|"
    if nature == "state":
        return "total" if years != 0 or not of_standard else None
    if quantity.unit == "VND" and _P.owes.search(key, far, start):
        return "total"
    if nature == "sum":
        if _P.of_each.search(key, opened, start):
            return None  # "Từ năm 2014, mỗi năm xã làm |2 km| đường", "5 năm qua, mỗi hộ góp |2 triệu đồng|"
        if years or (period is not None and period.start is None) or _P.years_long.search(key, opened, start):
            return "total"
        done = period is None and _P.done.search(key, opened, start) is not None
        return "total" if done and (as_of or _P.everybody.search(key, opened, start)) else None
    if indicator == "criteria_met" and not part and quantity.value > ALL_CRITERIA:
        return "total"  # "toàn huyện đạt |416 tiêu chí|": of all its communes
    if indicator == "livestock" and _P.herd.search(key, far, start):
        return "total"  # "đàn bò |3.182 con|, đàn dê |544 con|"
    if quantity.unit in _AREAS and _P.extent.search(key, far, start):
        return "total"  # "diện tích lúa |3.400 ha|"
    if not quantity.noun or quantity.unit == TIMES_AS_MUCH or indicator == "criteria_met":
        return None
    if as_of or (nature == "burden" and (period is None or key.endswith(FROM, 0, start))):
        return "total"  # "Hiện xã nuôi |1.200 con bò|", "từ |312 hộ nghèo| năm 2010 xuống 52 hộ"
    if period is not None:
        return None
    units = quantity.noun.split(" ")[0] in _UNITS
    if start == opened and units and not _are_certain(analysis, quantity):
        return "total"  # "|9 xã| không có thị trấn"
    # "gồm 85 xã, 14 phường và |3 đặc khu|", "gồm 99 xã, phường, trong đó |66 xã| ..."
    return "total" if _P.counts.search(key, opened, start) else None


def _are_certain(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether the units of a count are named or mentioned before: "|hai xã| Diên Tân và Suối Tiên", "|3 xã| này"."""
    named = analysis.toponyms_between(quantity.end, quantity.end + 3)
    return bool(named) or _P.certain.match(analysis.text.key, quantity.end) is not None


def _falls_short(analysis: Analysis, quantity: Quantity, indicator: str, status: str) -> bool:
    """Whether the units of a count have not met the standard: "|18 xã| chưa đạt chuẩn"."""
    return (
        status == "not_achieved"
        and analysis.gazetteer.indicators.natures.get(indicator) == "state"
        and quantity.noun != ""
        and quantity.of is None
        and _P.falls_short.match(analysis.text.key, quantity.end, analysis.sentence(quantity.start).end) is not None
    )


def _is_rest(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a count is the rest that an earlier one leaves: "|11/14 thôn| đã có đường; |ba thôn| vẫn đi đường đất"."""
    if quantity.of is not None or not quantity.noun:
        return False
    at = analysis.quantity_before(quantity)
    for _ in range(_BACK):
        if at is None or quantity.start - at.start > _FAR:
            return False
        if at.of is not None and at.noun == quantity.noun:
            return at.of - at.value == quantity.value
        at = analysis.quantity_before(at)
    return False
