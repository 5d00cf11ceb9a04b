"""INDICATOR: what a figure measures by its own clause, and its programme."""

from __future__ import annotations

import re

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.nouns import COMMUNE, CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.span import Span

_P = phrases("indicator")
_MEASURE = phrases("measure")
FEWEST = 5  # communes: a smaller number may be the total by accident
_CODE = 5  # digits of the code of a commune
_LISTED = 32  # characters in which villages or districts are counted behind the communes
_BELOW, _ABOVE = frozenset(_P.words("below")), frozenset(_P.words("above"))


def indicator_of(analysis: Analysis, quantity: Quantity, before: Quantity | None, low: int, end: int, high: int) -> str:
    """The indicator by the figure's own member of an enumeration, else by the whole window ``[low, high)``: "1.860 xã
    nâng cao và |340 xã kiểu mẫu|". ``end``: of the count, or of the units that it lists.
    """
    key, said, of = analysis.text.key, analysis.mentions, analysis.gazetteer.indicators.of
    vague = analysis.gazetteer.indicators.having("vague")
    end = end_of_joint_count(analysis, quantity, end)
    if aside := _P.share_aside.match(key, end):
        end = aside.end()  # "80 xã| (chiếm 59% số xã)| đạt chuẩn"
    amount = Amount.of(quantity)._replace(end=end)
    behind = next(
        (q for q in analysis.quantities_between(end, high) if _alike(q, quantity) and not repeats(key, quantity, q)),
        None,
    )
    near_high = behind.start if behind else high
    if quantity.noun == CRITERION and quantity.of is not None:
        # "19/19 tiêu chí theo quy định"; "12,6/19 tiêu chí"
        return "criteria_met" if quantity.value == quantity.value.to_integral_value() else "criteria_average"
    if quantity.noun == CRITERION and quantity.value != quantity.value.to_integral_value():
        return "criteria_average"  # "mỗi xã tăng 0,4 tiêu chí"
    if quantity.noun == COMMUNE and before and _P.out_of_all.fullmatch(key, before.end, quantity.start):
        return "communes_total"
    again = next((q for q in analysis.quantities_between(end, high) if repeats(key, quantity, q)), None)
    if again is not None and (own := indicator_of(analysis, again, None, low, again.end, high)) not in vague:
        return own  # "30% số xã (20/67 xã) đạt chuẩn nâng cao"
    if quantity.unit == "percent" and (share := _share_of(analysis, quantity.end)):
        noun = _MEASURE.several.sub("", share)
        others = ("districts_ntm", "provinces_ntm") if noun.startswith(COMMUNE) else ()
        own = of(amount._replace(noun=noun), said, key, quantity.start, near_high, others)
        if own != "population" and (own not in vague or (before is not None and before.end > low)):
            # "100% người dân có bảo hiểm y tế, |81% thôn| đạt danh hiệu văn hóa": what a share is of stands behind it
            return own
    ahead = before is not None and _alike(before, quantity) and before.end > low
    near_low = (
        max((m.end() for m in _P.joins.finditer(key, before.end, quantity.start)), default=low)
        if before and ahead
        else low
    )
    if (near_low, near_high) != (low, high):
        own = of(amount, said, key, near_low, near_high)
        if own not in vague or (own == "communes_total" and _P.parts_follow.match(key, end)):
            return own  # also "huyện có |21 xã|, trong đó 3 xã đạt chuẩn"
    part = ("communes_total",) if quantity.of is not None else ()  # "52/54 xã có đường ô tô": those of all that have it
    return of(amount, said, key, low, high, part)


def end_of_joint_count(analysis: Analysis, quantity: Quantity, end: int) -> int:
    """The end of a count of communes with the villages or districts that share its predicate: "|80 xã, 113 khu dân cư|
    đạt chuẩn", "|340 xã (38%) và 5 đơn vị cấp huyện| được công nhận"; else ``end``.
    """
    if quantity.noun != COMMUNE or end != quantity.end:
        return end
    key = analysis.text.key
    other = next((q for q in analysis.quantities_between(end, end + _LISTED) if q.unit != "percent"), None)
    if other is None or not _P.listed_with.fullmatch(key, end, other.start):
        return end
    noun = other.noun.split(" ")[0]
    return other.end if noun in _BELOW or (noun in _ABOVE and _P.claimed.match(key, other.end)) else end


def is_every_commune(analysis: Analysis, quantity: Quantity, scope: str | None) -> bool:
    """Whether as many communes are counted as its scope has on the day of the text: "huyện yêu cầu |28 xã, thị trấn|
    lập phương án".
    """
    if quantity.noun != COMMUNE or quantity.value < FEWEST or quantity.of is not None or not scope or scope == "VN":
        return False
    types = _types_in(analysis, scope)
    towns = _P.towns.search(analysis.text.key, quantity.start, quantity.end)
    return quantity.value == (len(types) if towns else types.count("xa"))


def counts_again(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether another count of communes follows, to which the predicate belongs: "có |21 xã|, đến nay đã có 17 xã được
    công nhận".
    """
    return _P.counted_again.match(analysis.text.key, quantity.end) is not None


@once
def _types_in(analysis: Analysis, scope: str) -> list[str]:
    """The types of all communes of a district or a province on the day of the text."""
    below = analysis.gazetteer.units.children(scope, analysis.day)
    if any(len(unit.code) == _CODE for unit in below):
        return [unit.type for unit in below]
    return [unit.type for one in below for unit in analysis.gazetteer.units.children(one.code, analysis.day)]


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures count the same noun or are both shares: "|30% số xã| nâng cao và |10% số xã| kiểu mẫu"."""
    return one.noun == other.noun != "" or one.unit == other.unit == "percent"


def is_aside(key: str, quantity: Quantity) -> bool:
    """Whether a count of a whole fills a bracket: "30% số xã (|20/67 xã|)"."""
    return quantity.of is not None and key.startswith("(", quantity.start - 1) and key.startswith(")", quantity.end)


def repeats(key: str, share: Quantity, count: Quantity) -> bool:
    """Whether a count in brackets only repeats the share before it: "có |30%| số xã (20/67 xã) đạt chuẩn nâng cao"."""
    return share.unit == "percent" and is_aside(key, count) and not re.search(r"[,;.:]", key[share.end : count.start])


def programme_of(analysis: Analysis, quantity: Quantity, low: int, high: int) -> tuple[str | None, Span | None]:
    """(id, span) of the nearest programme in the window, (None, None) where there is none; "xây dựng nông thôn mới"
    yields to any other.
    """
    near = sorted(
        analysis.labelled("programme", low, high),
        key=lambda m: (m.label == "programme.ntm", abs(m.start - quantity.start)),
    )
    return (near[0].label.removeprefix("programme."), Span(near[0].start, near[0].end)) if near else (None, None)


def _share_of(analysis: Analysis, at: int) -> str | None:
    """The counted noun right behind a share ("số xã"), with its quantifier; None where there is none."""
    found = _P.share_of.match(analysis.text.key, at)
    words = found["noun"].split() if found else []
    noun = next(
        (n for size in range(len(words), 0, -1) if (n := " ".join(words[:size])) in analysis.gazetteer.measures.nouns),
        None,
    )
    return found["all"] + noun if found and noun else None
