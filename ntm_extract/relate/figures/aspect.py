"""ASPECT: whether a figure is a total, new, a mean, what remains, or a bare change.

The nearest cue before the figure decides; a list member shares the aspect of the one before it ("có 10 xã, 70 thôn").
Without a cue ``settled_aspect`` decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, answers, once
from ntm_extract.relate.figures.aspect_cue import UNITS, is_in_scope
from ntm_extract.relate.figures.context import Context
from ntm_extract.span import ASIDE, Span, open_bracket

_P = phrases("aspect")
_ASSERTION, _CARRIED_TIME, _JOINING = phrases("assertion"), phrases("carried_time"), phrases("joining")
_MERGED = frozenset(_P.words("merged"))
AREAS = frozenset({"ha", "km2"})  # areas are listed with counts: "rộng 3.402 ha, 2.815 hộ"
_LENGTHS = frozenset({"km", "m"})
_RISES_BY = _P.word("rises_by")
REACH = 40  # characters between a cue and its figure
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
        whole = _of_whole(analysis, before, quantity) if before is not None and aspect in (None, "total") else None
        if whole is not None:
            known[quantity] = whole, cue
        elif before is None or aspect is not None or not _are_listed(analysis, before, quantity):
            known[quantity] = aspect, cue
        elif _shares(analysis, before, quantity):
            quantity = before
        else:
            known[quantity] = None, None
    answer = known[quantity]
    known.update(dict.fromkeys(asked, answer))
    return answer


def _are_listed(analysis: Analysis, before: Quantity, quantity: Quantity) -> bool:
    """Whether two figures of a sentence can be members of one list: "|10 xã|, |70 thôn|"; "làm mới |45 km| đường và |22 km|
    kênh", "có |44 cột mốc| và |31 km| đường biên giới".
    """
    if before.start < analysis.sentence(quantity.start).start or not (_is_listed(before) or before.unit in _LENGTHS):
        return False
    if quantity.unit not in _LENGTHS:
        return _is_listed(quantity)
    return before.unit in _LENGTHS or _own_aspect(analysis, before)[0] in (None, "new", "total")


def _shares(analysis: Analysis, before: Quantity, quantity: Quantity) -> bool:
    """Whether the next member of a list has the aspect of the one before it: "thêm 10 xã và |70 thôn|"."""
    gap, alike = analysis.text.key[before.end : quantity.start], _alike(before, quantity)
    aspect = _own_aspect(analysis, before)[0]
    if aspect == "change" or (aspect == "average" and before.noun != quantity.noun):
        return False  # "gia cầm 900 con, tăng 50 con, |6.500 con lợn|", "bình quân 12,6 tiêu chí; |15 thôn|"
    if aspect == "remaining" and quantity.of is not None:
        return False  # "còn 19 xã, |19/19 xã| đều đạt chuẩn"
    if aspect == "new" and not alike and ";" in gap:
        return False  # "xây mới 6 phòng học; |2 trường| đạt chuẩn"
    return (_P.bare_and if alike else _P.joined_by).fullmatch(ASIDE.sub("", gap)) is not None


def _before(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The figure before, brackets left out: "46 HTX (thành lập mới 8 HTX), |12 tổ hợp tác|"."""
    key, before = analysis.text.key, analysis.quantity_before(quantity)
    if before is None or key.find(")", before.end, quantity.start) < 0:
        return before
    opened = key.rfind("(", analysis.sentence(quantity.start).start, before.start)
    while before is not None and opened >= 0 and before.start > opened:
        before = analysis.quantity_before(before)
    return before


def _of_whole(analysis: Analysis, before: Quantity, part: Quantity) -> str | None:
    """The aspect that a count has as a part of what is new or of a change: "xây mới |45 phòng học|, trong đó có |12 phòng
    học| mầm non", "công nhận thêm |14 sản phẩm|. Trong đó, có |4 sản phẩm| 4 sao".
    """
    key, sentence = analysis.text.key, analysis.sentence(part.start)
    whole: Quantity | None = before
    above = analysis.sentences.previous(sentence)
    if above is not None and _is_listed(part) and _CARRIED_TIME.among.match(key, sentence.start):
        counted = reversed(analysis.quantities_between(above.start, above.end))
        whole = next((q for q in counted if q.unit == part.unit and q.noun[:3] == part.noun[:3]), None)
    elif not _ASSERTION.part_of_it.fullmatch(key, before.end, part.start):
        return None
    alike = whole is not None and (part.noun or part.unit == whole.unit)
    aspect = _own_aspect(analysis, whole)[0] if whole is not None and alike else None
    return aspect if aspect in ("new", "change") else None


def _is_listed(quantity: Quantity) -> bool:
    """Whether a figure counts things, or areas that are listed with them."""
    return bool(quantity.noun) or quantity.unit in AREAS


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two counts have the same noun, or both count units: "thêm |11 xã| đạt chuẩn; |24 thôn| kiểu mẫu"."""
    return one.noun == other.noun or {one.head_noun, other.head_noun} <= UNITS


@once
def _own_aspect(analysis: Analysis, quantity: Quantity) -> Found:
    """`aspect_of` a figure by itself: from the words right after it, right before it, then those of its clause."""
    heard = _Heard(analysis, quantity, _clause_start(analysis, quantity), *_cued_aspect(analysis, quantity))
    return next((found for source in _SOURCES if (found := source(heard)) is not None), (None, None))


@dataclass(frozen=True, slots=True)
class _Heard(Context):
    """A figure with the start of its clause, and the aspect by the cue before it."""

    clause: int
    cued: str | None
    cue: Span | None

    @property
    def money(self) -> bool:
        """Whether it is a sum, or criteria for each: what is a mean wherever the word for it stands in the clause."""
        return self.quantity.unit in ("VND", "USD") or self.quantity.unit.startswith(("VND/", "criteria/"))

    @property
    def mean(self) -> Span | None:
        """The word for a mean in its clause; of things, with no other figure between."""
        analysis, start = self.analysis, self.quantity.start
        found = (_P.mean if self.money else _P.mean_of_each).search(self.key, self.clause, start)
        if found is None or (not self.money and analysis.quantities_between(found.end(), start)):
            return None
        return Span(*found.span())

    @property
    def next_is_alike(self) -> bool:
        """Whether the next figure of its sentence counts the same things, or has the same unit."""
        here = self.quantity
        after = self.analysis.first_quantity(here.end, self.sentence.end)
        return after is not None and (after.noun == here.noun if here.noun else after.unit == here.unit)


def _of_income(heard: _Heard) -> Found | None:
    """Income per head is a mean: "thu nhập |bình quân đầu người| ... lên |24,5 triệu đồng/người|"."""
    income = heard.cued != "change" and heard.quantity.unit.startswith("VND/person")
    mean = heard.before(_P.per_head) if income else None
    return ("average", Span(*mean.span())) if mean else None


def _newly(heard: _Heard) -> Found | None:
    """What came about lately is new: "|4 làng| |mới| được công nhận"."""
    fresh = heard.behind(_P.newly, heard.sentence.end) if _is_listed(heard.quantity) else None
    return ("new", Span(*fresh.span("fresh"))) if fresh else None


def _more_or_left(heard: _Heard) -> Found | None:
    """The words behind: "|7 xã| |còn lại|" remain, "|10 xã| |nữa|", "kết nạp |113 đảng viên| |mới|" are
    new; not "chỉ còn |3 xã| nữa".
    """
    behind = heard.behind(_P.behind, heard.sentence.end)
    if behind is None or (behind["more"] and heard.before(_P.lacking)):
        return None
    if behind["fresh"] and heard.quantity.head_noun in _MERGED:
        return None
    return "remaining" if behind["left"] else "new", Span(*behind.span(behind.lastgroup or 0))


def _by_cue(heard: _Heard) -> Found | None:
    """The cue before it; not "bình quân mỗi xã |có| nợ là |3,8 tỷ đồng|", "thu nhập bình quân của xã |lên| |24,5 triệu đồng|",
    "bình quân mỗi hộ |còn| |2 thửa|".
    """
    if heard.cued is None or (heard.cued in ("total", "remaining") and heard.mean is not None):
        return None
    return heard.cued, heard.cue


def _of_all(heard: _Heard) -> Found | None:
    """All there are: "trong số |3.126 hộ| có 411 hộ nghèo", "cả |5 xã| đạt chuẩn", "trong |36 chợ| có 9 chợ bỏ hoang"."""
    whole = heard.before(_P.all_of) if heard.quantity.noun else None
    if whole is None and heard.quantity.noun and heard.next_is_alike:
        whole = heard.before(_P.among)
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
    of_many = heard.money or heard.quantity.unit in AREAS  # "|Tổng| diện tích của 3 thôn là |7 ha|"
    alone = all(of_many and q.noun for q in analysis.quantities_between(low, start))
    return ("total", Span(*whole.span("sum"))) if alone else None


def _of_parts(heard: _Heard) -> Found | None:
    """The sum of the parts that follow: "huy động |684 tỷ đồng|, |trong đó| ngân sách 71 tỷ đồng"."""
    summed = (heard.money or heard.quantity.unit in AREAS) and heard.next_is_alike
    parts = heard.behind(_P.parts_follow, heard.sentence.end) if summed else None
    return ("total", Span(*parts.span())) if parts is not None else None


def _of_share(heard: _Heard) -> Found | None:
    """What the share is whose count it is: "hộ nghèo |còn| 8,7% (|112 hộ|)"."""
    share = share_in_front(heard.analysis, heard.quantity)
    aspect, cue = _own_aspect(heard.analysis, share) if share is not None else (None, None)
    return (aspect, cue) if aspect in ("remaining", "change", "new") else None


def share_in_front(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The share whose count a figure is, alone in brackets: "|8,7%| (112 hộ)"."""
    share = analysis.quantity_before(quantity)
    if share is None or share.unit != "percent" or not quantity.noun:
        return None
    return share if _P.in_its_bracket.fullmatch(analysis.text.key, share.end, quantity.start) else None


# the first that knows decides
_SOURCES = (
    _of_income,
    _newly,
    _more_or_left,
    _by_cue,
    _of_all,
    _of_mean,
    _of_sum,
    _of_parts,
    _of_share,
)


def _clause_start(analysis: Analysis, quantity: Quantity) -> int:
    """Offset at which the clause of a figure begins; a mean that opens the sentence is of all its clauses."""
    key, low, start = analysis.text.key, analysis.sentence(quantity.start).start, quantity.start
    bracket = open_bracket(key, low, start)  # "tổng sản lượng (cả màu) đạt |4.200 tấn|": an aside, no clause
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
    things = quantity.noun and "/" not in quantity.unit and not is_fraction(quantity)
    # "bình quân mỗi xã tăng thêm 1 tiêu chí"
    of_mean = rises and _P.mean.search(key, max(0, cue.start - REACH), cue.start)
    rate = of_mean or (rises and (not things or _JOINING.compared_with.match(key, quantity.end)))
    risen = cue.value == "average" and _P.risen_by.search(key, max(0, cue.start - 16), cue.start)
    return "change" if rate or risen else cue.value, Span(cue.start, cue.end)


def is_fraction(quantity: Quantity) -> bool:
    """Whether things are counted by fractions, as only their mean is: "mỗi hộ có |4,6 thửa|"."""
    counted = quantity.noun != "" and quantity.unit.split("/")[0] == "count"  # also "còn |1,8 thửa/hộ|"
    return counted and quantity.value != quantity.value.to_integral_value()
