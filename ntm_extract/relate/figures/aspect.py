"""ASPECT: is a figure a total, something new, a mean, what remains, or a bare change?

The cue nearest before the number says; a member of an enumeration has what its forerunner has ("có 10 xã, 70 thôn").
Without a cue the indicator knows: communes that met the standard are a total unless one year is spoken of; kilometres
of several years are a sum.
"""

from __future__ import annotations

import re

from ntm_extract.document import Mention, Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Period
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.status.assertion import is_base
from ntm_extract.relate.status.thing import PLANNED
from ntm_extract.span import Span

_P = phrases("aspect")
_STANDARDS = frozenset(
    {
        "communes_ntm",
        "communes_ntm_advanced",
        "communes_ntm_model",
        "districts_ntm",
        "model_residential_areas",
    }
)
_AREAS = frozenset({"ha", "km2"})  # "rộng 3.402 ha, 2.815 hộ": what there is goes on with a count
_UNITS = frozenset(_P.words("units"))
_RATES = frozenset({"criteria/commune", "VND/person", "VND/person/year", "VND/person/month", "VND/ha"})
REACH, WORDS = 40, 4  # characters and words between a cue and its number


def aspect_of(analysis: Analysis, quantity: Quantity) -> tuple[str | None, Span | None]:
    """(aspect, cue) as the words say; (None, None) where they do not. Figures joined by "và" share the cue of the
    first.
    """
    known = _answers(analysis)
    asked: list[Quantity] = []  # members of one enumeration: what the first is, all are
    while quantity not in known:
        asked.append(quantity)
        aspect, cue = _own_aspect(analysis, quantity)
        before = analysis.quantity_before(quantity)
        if (
            aspect is not None
            or before is None
            or not quantity.noun
            or (not before.noun and before.unit not in _AREAS)
            or before.start < analysis.sentence(quantity.start).start
        ):
            known[quantity] = aspect, cue
        elif before.noun != quantity.noun and _own_aspect(analysis, before)[0] == "average":
            known[quantity] = None, None  # "bình quân 12,6 tiêu chí; 15 thôn"
        elif _own_aspect(analysis, before)[0] == "change":
            known[quantity] = None, None  # "gia cầm 900 con, tăng 50 con, |6.500 con lợn|"
        elif not (_P.bare_and if _alike(before, quantity) else _P.joined_by).fullmatch(
            analysis.text.key, before.end, quantity.start
        ):
            known[quantity] = None, None
        else:
            quantity = before
    answer = known[quantity]
    known.update(dict.fromkeys(asked, answer))
    return answer


@once
def _answers(_analysis: Analysis) -> dict[Quantity, tuple[str | None, Span | None]]:
    """What has been said of quantities so far."""
    return {}


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are of one kind, or both of units: "thêm |11 xã| đạt chuẩn; |24 thôn| kiểu mẫu"."""
    return one.noun == other.noun or {one.noun.split(" ")[0], other.noun.split(" ")[0]} <= _UNITS


def _own_aspect(analysis: Analysis, quantity: Quantity) -> tuple[str | None, Span | None]:
    """What the words of a figure itself say: those right behind it, right before it, then those of its clause."""
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    if quantity.unit.startswith("VND/person") and (mean := _P.per_head.search(key, sentence.start, quantity.start)):
        return "average", Span(*mean.span())  # "thu nhập bình quân đầu người ... lên |24,5 triệu đồng/người|"
    if quantity.noun and (fresh := _P.newly.match(key, quantity.end, sentence.end)):
        return "new", Span(*fresh.span("fresh"))  # "|4 làng| mới được công nhận"
    if behind := _P.behind.match(key, quantity.end, sentence.end):
        # "|7 xã| còn lại", "kết nạp |113 đảng viên| mới"
        return "remaining" if behind["left"] else "new", Span(*behind.span(behind.lastgroup or 0))
    bracket = key.rfind("(", sentence.start, quantity.start)
    if bracket >= 0 and ")" in key[bracket : quantity.start]:
        bracket = -1  # "tổng sản lượng (cả màu) đạt |4.200 tấn|": an aside, no clause
    clause = max(sentence.start, bracket + 1, *(key.rfind(sign, sentence.start, quantity.start) + 1 for sign in ";,"))
    money = quantity.unit == "VND" or quantity.unit.startswith(("VND/", "criteria/"))
    mean = (_P.mean if money else _P.mean_of_each).search(key, clause, quantity.start)
    if mean is not None and not money and analysis.quantities_between(mean.end(), quantity.start):
        mean = None
    for mention in reversed(analysis.labelled("cue.aspect", max(0, quantity.start - REACH), quantity.start)):
        if _speaks_of(analysis, mention, quantity):
            if mean is not None and mention.value == "total":
                break  # "bình quân mỗi xã |có| nợ là |3,8 tỷ đồng|", "thu nhập bình quân của xã |lên| |24,5 triệu đồng|"
            rate = mention.value == "new" and _is_rate(quantity) and key.endswith("tăng thêm", 0, mention.end)
            risen = mention.value == "average" and _P.risen_by.search(key, max(0, mention.start - 16), mention.start)
            # "mỗi xã |tăng thêm| |2,75 tiêu chí|": the mean has risen by so much; "hộ nghèo giảm |bình quân| |1,4%/năm|"
            return "change" if rate or risen else mention.value, Span(mention.start, mention.end)
    if quantity.noun and (whole := _P.all_of.search(key, sentence.start, quantity.start)):
        return "total", Span(*whole.span("all"))  # "trong số |3.126 hộ| có 411 hộ nghèo", "cả |5 xã| đạt chuẩn"
    if mean is not None:  # "thu nhập bình quân ở khu vực nông thôn ước đạt |45,3 triệu đồng/người/năm|"
        return "average", Span(*mean.span())
    if (
        quantity.unit != "percent"
        and (whole := _P.sum.search(key, clause, quantity.start))
        and not analysis.quantities_between(clause, quantity.start)
    ):
        return "total", Span(*whole.span("sum"))  # "Tổng nguồn vốn giai đoạn tới dự kiến |4.300 tỷ đồng|"
    return None, None


def _is_rate(quantity: Quantity) -> bool:
    """Whether a figure is one of each: money of a head, criteria with a fraction."""
    return quantity.unit in _RATES or (
        quantity.noun == "tiêu chí" and quantity.value != quantity.value.to_integral_value()
    )


def _speaks_of(analysis: Analysis, mention: Mention, quantity: Quantity) -> bool:
    """Whether a cue before a figure is said of it: near enough, in its clause, and not of the units around it."""
    key = analysis.text.key
    gap = key[mention.end : quantity.start]
    said = mention.value
    if said == "remaining" and _P.rest.fullmatch(gap):
        return not _P.no_aspect.search(key, max(0, mention.start - 16), mention.start)
    if len(gap.split()) > WORDS or re.search(r"[,;.:]", gap):
        return False
    if said == "remaining":
        return False  # "bà con |còn| hiến tặng 1.047 m2 đất": as well; "các xã |còn lại| đạt 6 - 10 tiêu chí"
    if said == "new" and _P.made_of.match(gap):
        return False
    if said == "total" and quantity.unit == "lần":
        return False  # "mở rộng |lên| gấp |2 lần|"
    if said == "change" and key.startswith(" trưởng", mention.end):
        return False  # "tốc độ |tăng| trưởng đạt |14%|"
    if said == "change" and _P.level.match(gap):
        return False  # "hộ nghèo duy trì |giảm| ở mức dưới |2%|"
    if said == "total" and (_P.body.match(key, mention.start) or _P.told_by.match(key, mention.end, quantity.start)):
        return False  # "hội nghị |tổng| kết năm trao |93 triệu đồng|", "tỷ lệ thôn |có| điện đạt |98%|"
    if said == "change" and is_base(analysis, quantity.start, quantity.end):
        return False  # "|giảm| từ |6,6%| năm 2011 xuống còn 1%": what it was before
    if said == "average" and quantity.noun and _P.of_units.search(gap):
        return False  # "thu nhập |bình quân| của |hai xã| đạt 61 triệu đồng"
    return not _P.no_aspect.search(key, max(0, mention.start - 16), mention.start)


def default_aspect(
    analysis: Analysis, quantity: Quantity, indicator: str, period: Period | None, status: str
) -> str | None:
    """What a figure without a cue is, by its indicator: a state is a total, a sum is one where it spans years or "toàn
    tỉnh đã ...", a debt stands; those that are to reach a standard within one year are new.
    """
    key, nature = analysis.text.key, analysis.gazetteer.indicators.natures.get(indicator, "")
    near = max(0, quantity.start - REACH)
    one_year = period is not None and period.start is not None and period.end is not None
    years = int(period.end[:4]) - int(period.start[:4]) if period and period.start and period.end else 0
    sentence = analysis.sentence(quantity.start)
    if indicator == "criteria_average":
        return "average"  # "bình quân mỗi xã trên địa bàn toàn tỉnh đạt |9,3 tiêu chí|"
    if status in PLANNED:
        fresh = nature == "state" and indicator in _STANDARDS and one_year and not years
        whole = quantity.unit == "percent" or quantity.of is not None or key.startswith("(", quantity.start - 1)
        return "new" if fresh and not whole else None  # "năm 2025 |50%| số xã đạt chuẩn": of all
    if status != "achieved":
        return None
    part = quantity.of is not None or quantity.unit == "percent"
    if indicator in _STANDARDS and not part and _P.recognises.search(key, near, quantity.start):
        return "new"  # "Chủ tịch UBND tỉnh công nhận |9 xã| đạt chuẩn năm 2017"
    if nature == "state":
        return "total" if period is None or years or indicator not in _STANDARDS else None
    if quantity.unit == "VND" and _P.owes.search(key, max(sentence.start, quantity.start - 2 * REACH), quantity.start):
        return "total"
    if nature == "sum":
        if years or (quantity.unit != "percent" and _P.years_long.search(key, sentence.start, quantity.start)):
            return "total"
        everybody = period is None and " đã " in key[sentence.start : quantity.start]
        return "total" if everybody and _P.everybody.search(key, sentence.start, quantity.start) else None
    if indicator == "livestock" and _P.herd.search(key, near, quantity.start):
        return "total"  # "đàn bò |3.182 con|, đàn dê |544 con|"
    if (
        quantity.noun
        and quantity.unit != "lần"
        and period is None
        and _P.counts.search(key, sentence.start, quantity.start)
    ):
        return "total"  # "gồm 85 xã, 14 phường và |3 đặc khu|", "gồm 99 xã, phường, trong đó |66 xã| ..."
    return None
