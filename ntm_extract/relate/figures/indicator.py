"""INDICATOR: what a figure measures by its own clause, and its programme."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.nouns import COMMUNE, CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.types import Window
from ntm_extract.span import Span

_P = phrases("indicator")
_MEASURE = phrases("measure")
FEWEST = 5  # communes: a smaller number may be the total by accident
_CODE = 5  # digits of the code of a commune
_LISTED = 32  # characters in which villages or districts are counted behind the communes
# "tăng trưởng 11%, |nông nghiệp 4%|", "ngân sách chiếm 31%, |dân 21%|": what others are told of as well
_SHARED_OUT = frozenset({"growth_rate", "funding", "community_contribution"})
_THINGS = _P.words("things")
_BELOW, _ABOVE = frozenset(_P.words("below")), frozenset(_P.words("above"))


class _Clause(NamedTuple):
    """A figure in its window. ``amount``: with the units that it lists; ``member_end``: of its own list member."""

    analysis: Analysis
    quantity: Quantity
    window: Window
    amount: Amount
    member_end: int

    @property
    def vague(self) -> frozenset[str]:
        """The indicators that say little."""
        return self.analysis.gazetteer.indicators.having("vague")

    def told(self, low: int, high: int, besides: tuple[str, ...] = (), noun: str | None = None) -> str:
        """The indicator that the cues in ``[low, high)`` give, none of ``besides``."""
        amount = self.amount if noun is None else self.amount._replace(noun=noun)
        return self.analysis.gazetteer.indicators.of(amount, self.analysis.stretch(low, high), besides)


def indicator_of(analysis: Analysis, quantity: Quantity, window: Window) -> str:
    """The indicator of a figure in its window: what the first of ``_SOURCES`` says that knows; "other" where none does."""
    key, end = analysis.text.key, end_of_joint_count(analysis, quantity, window.listed)
    if aside := _P.share_aside.match(key, end):
        end = aside.end()  # "80 xã| (chiếm 59% số xã)| đạt chuẩn"
    following = analysis.quantities_between(end, window.high)
    alike = (q.start for q in following if _alike(q, quantity) and not repeats(key, quantity, q))
    amount = Amount.of(quantity)._replace(end=end)
    clause = _Clause(analysis, quantity, window, amount, next(alike, window.high))
    if (told := next((own for source in _SOURCES if (own := source(clause)) is not None), None)) is not None:
        return told
    # "52/54 xã có đường ô tô": those of all that have it
    return clause.told(window.low, window.high, ("communes_total",) if quantity.of is not None else ())


def _of_criteria(it: _Clause) -> str | None:
    """Criteria of all ("19/19 tiêu chí theo quy định") are met; a part of one is a mean: "mỗi xã tăng 0,4 tiêu chí"."""
    quantity = it.quantity
    if quantity.noun != CRITERION:
        return None
    if quantity.value != quantity.value.to_integral_value():
        return "criteria_average"
    return "criteria_met" if quantity.of is not None else None


def _of_all(it: _Clause) -> str | None:
    """All communes, behind those of them that are counted: "12 xã trong tổng số |19 xã|"."""
    before, quantity = it.window.before, it.quantity
    if quantity.noun != COMMUNE or before is None:
        return None
    return "communes_total" if _P.out_of_all.fullmatch(it.analysis.text.key, before.end, quantity.start) else None


def _of_own_claim(it: _Clause) -> str | None:
    """Communes that meet the standard by their own words: "xã A đạt chuẩn nâng cao, |2 xã| còn lại đạt chuẩn nông thôn mới"."""
    said = _P.own_claim.match(it.analysis.text.key, it.amount.end) if it.quantity.noun == COMMUNE else None
    of_communes = it.analysis.gazetteer.indicators.having("of_communes")
    if said is None or it.told(it.window.low, it.window.high) not in of_communes:
        return None  # "đề nghị công nhận |2 xã| đạt chuẩn nông thôn mới": put forward
    return it.told(it.quantity.start, said.end())


def _of_repetition(it: _Clause) -> str | None:
    """What the count is of that repeats a share: "30% số xã (|20/67 xã|) đạt chuẩn nâng cao"."""
    analysis, window = it.analysis, it.window
    following = analysis.quantities_between(it.amount.end, window.high)
    again = next((q for q in following if repeats(analysis.text.key, it.quantity, q)), None)
    if again is None:
        return None
    own = indicator_of(analysis, again, window._replace(before=None, listed=again.end))
    return None if own in it.vague else own


def _of_share(it: _Clause) -> str | None:
    """What stands behind a share, which is of it: "100% người dân có bảo hiểm y tế, |81% thôn| đạt danh hiệu văn hóa"."""
    share = _share_of(it.analysis, it.quantity.end) if it.quantity.unit == "percent" else None
    if not share:
        return None
    noun, before = _MEASURE.several.sub("", share), it.window.before
    others = ("districts_ntm", "provinces_ntm") if noun.startswith(COMMUNE) else ()
    own = it.told(it.quantity.start, it.member_end, others, noun)
    known = own not in it.vague or noun.startswith(_THINGS) or (before is not None and before.end > it.window.low)
    return own if known and own != "population" else None


def _of_member(it: _Clause) -> str | None:
    """What its own member of an enumeration says: "1.860 xã nâng cao và |340 xã kiểu mẫu|"."""
    key, (low, high, before, *_) = it.analysis.text.key, it.window
    start = low
    if before is not None and before.end > low and _alike(before, it.quantity):
        start = max((m.end() for m in _P.joins.finditer(key, before.end, it.quantity.start)), default=low)
    if (start, it.member_end) == (low, high):
        return None
    own = it.told(start, it.member_end)
    known = own not in it.vague or (own == "communes_total" and _P.parts_follow.match(key, it.amount.end))
    return own if known else None


def _of_higher_level(it: _Clause) -> str | None:
    """A part of the communes in front that are on a higher level: "85% số xã đạt chuẩn, trong đó |30%| nâng cao"."""
    before, quantity, key = it.window.before, it.quantity, it.analysis.text.key
    if quantity.unit != "percent" or before is None or quantity.start - before.end > _LISTED:
        return None
    level = _P.higher_level.match(key, quantity.end)
    whole = it.told(it.window.low, before.end + _LISTED) if level else None
    if level is None or whole not in it.analysis.gazetteer.indicators.having("of_communes"):
        return None
    return "communes_ntm_model" if level["model"] else "communes_ntm_advanced"


def _of_own_subject(it: _Clause) -> str | None:
    """A share with a subject of its own goes on with none: "tham gia bảo hiểm y tế 92%|, trẻ đến trường 99%|", unlike
    "hộ nghèo 3%|, vùng cao| 12%".
    """
    (low, _, before, *_), quantity, key = it.window, it.quantity, it.analysis.text.key
    if quantity.unit != "percent" or before is None or before.unit != "percent" or before.end <= low:
        return None
    subject = _P.own_subject.fullmatch(key, before.end, quantity.start)
    if subject is None or not it.analysis.text.canonical[start := subject.start("subject")].islower():
        return None  # "hộ nghèo 3%, |Bình Minh| 12%"
    if it.told(low, before.end) in _SHARED_OUT:
        return None
    return it.told(start, it.member_end)


_SOURCES = (
    _of_criteria,
    _of_all,
    _of_own_claim,
    _of_repetition,
    _of_share,
    _of_higher_level,
    _of_member,
    _of_own_subject,
)


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
    noun = other.head_noun
    return other.end if noun in _BELOW or (noun in _ABOVE and _P.claimed.match(key, other.end)) else end


def is_every_commune(analysis: Analysis, quantity: Quantity, scope: str | None) -> bool:
    """Whether all communes of its scope are counted, as of the day of the text: "yêu cầu |28 xã| lập phương án"."""
    if quantity.noun != COMMUNE or quantity.value < FEWEST or quantity.of is not None or not scope or scope == "VN":
        return False
    types = _types_in(analysis, scope)
    towns = _P.towns.search(analysis.text.key, quantity.start, quantity.end)
    return quantity.value == (len(types) if towns else types.count("xa"))


def counts_again(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether the predicate is of the next count of communes: "có |21 xã|, đã có 17 xã được công nhận"."""
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
    """(id, span) of the nearest programme, or (None, None); "xây dựng nông thôn mới" yields to any other."""
    found = analysis.labelled("programme", low, high)
    near = min(found, key=lambda m: (m.label == "programme.ntm", abs(m.start - quantity.start)), default=None)
    return (near.label.removeprefix("programme."), Span(near.start, near.end)) if near else (None, None)


def _share_of(analysis: Analysis, at: int) -> str | None:
    """The counted noun or the thing right behind a share ("số xã", "đường ngõ"), with its quantifier; None for others."""
    found = _P.share_of.match(analysis.text.key, at)
    words, nouns = found["noun"].split() if found else [], analysis.gazetteer.measures.nouns
    said = (" ".join(words[:size]) for size in range(len(words), 0, -1))
    noun = next((n for n in said if n in nouns or n in _THINGS), None)
    return found["all"] + noun if found and noun else None
