"""ASPECT CUE: whether a cue of aspect before a figure ("còn", "tổng", "tăng") is in scope, by a table for each aspect."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from ntm_extract.document import Mention, Quantity
from ntm_extract.gazetteer.nouns import TIMES_AS_MUCH
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.base import changes_from

_P = phrases("aspect")
UNITS = frozenset(_P.words("units"))
_DOWN = _P.word("down")
WORDS, FAR_WORDS = 4, 7  # at most, between a cue and its figure; FAR_WORDS: between a change and a share
_BEFORE = 16  # characters before a cue that are searched for what refutes it


class _Cue(NamedTuple):
    """A cue before a figure, ``gap``: the text between the two."""

    analysis: Analysis
    mention: Mention
    quantity: Quantity
    gap: str

    @property
    def key(self) -> str:
        return self.analysis.text.key


def is_in_scope(analysis: Analysis, mention: Mention, quantity: Quantity) -> bool:
    """Whether a cue before a figure is about that figure: near enough, in its clause, and not about other words."""
    cue = _Cue(analysis, mention, quantity, analysis.text.key[mention.end : quantity.start])
    return not any(refutes(cue) for refutes in (*_REFUTED.get(mention.value, (_is_far,)), _is_refuted_before))


def _is_far(cue: _Cue) -> bool:
    """Whether too many words or punctuation stand between: "|có| chứng nhận, trồng |12 ha|"."""
    return len(cue.gap.split()) > WORDS or _is_of_other_clause(cue)


def _is_far_change(cue: _Cue) -> bool:
    """`_is_far` from a change, which may be farther from a share: "|giảm| chi phí sản xuất từ |10 - 20%|"; not "tỷ lệ
    |tăng| dân số ở mức dưới |1%|".
    """
    far = cue.quantity.unit == "percent" and not _P.no_rise.search(cue.gap)
    return len(cue.gap.split()) > (FAR_WORDS if far else WORDS) or _is_of_other_clause(cue)


def _is_of_other_clause(cue: _Cue) -> bool:
    return re.search(r"[,;.:]", cue.gap) is not None


def _is_refuted_before(cue: _Cue) -> bool:
    """Whether the words before a cue refute it: "các xã |còn lại| đạt 8 tiêu chí"; not "các xã |thành lập mới| 5 tổ"."""
    start = cue.mention.start
    refuted = _P.no_aspect.search(cue.key, max(0, start - _BEFORE), start)
    return cue.mention.value != "new" and refuted is not None


# remaining


def _is_besides_others(cue: _Cue) -> bool:
    """Whether it adds to others: "ngoài 10 xã đạt chuẩn, huyện |còn| |5 xã| được hỗ trợ"."""
    sentence = cue.analysis.sentence(cue.quantity.start)
    return _P.besides.search(cue.key, sentence.start, cue.mention.end) is not None


def _is_also(cue: _Cue) -> bool:
    """Whether a verb stands between: "bà con |còn| hiến tặng |1.047 m2| đất"; "các xã |còn lại| đạt |6 tiêu chí|"."""
    return _P.rest.fullmatch(cue.gap) is None


def _is_sent_down(cue: _Cue) -> bool:
    """Whether it is where somebody goes: "cán bộ |xuống| |3 xã|"."""
    down = cue.key[cue.mention.start : cue.mention.end] == _DOWN
    return down and cue.quantity.head_noun in UNITS


# change


def _is_of_poverty(cue: _Cue) -> bool:
    """Whether poverty is what falls: "giúp |giảm| nghèo cho |25.000 hộ|"."""
    return _P.of_poverty.match(cue.gap) is not None


def _is_part_of_word(cue: _Cue) -> bool:
    """Whether it is part of a longer word: "tốc độ |tăng| trưởng đạt |14%|", "|giảm| trừ quyết toán |345 triệu đồng|", "|giảm| dưới |2%|"."""
    return _P.longer_word.match(cue.key, cue.mention.end) is not None


def _is_level(cue: _Cue) -> bool:
    """Whether the figure is the level kept: "hộ nghèo duy trì |giảm| ở mức dưới |2%|"."""
    return _P.level.match(cue.gap) is not None


def _is_base(cue: _Cue) -> bool:
    """Whether the figure is the base of the change: "|giảm| từ |6,6%| năm 2011 xuống còn 1%"."""
    return changes_from(cue.analysis, cue.quantity.start, cue.quantity.end)


# total


def _is_of_other_count(cue: _Cue) -> bool:
    """Whether it counts another figure: "|có| 130 hộ thu trên |1 tỷ đồng|"."""
    return not cue.quantity.noun and bool(cue.analysis.quantities_between(cue.mention.end, cue.quantity.start))


def _is_of_factor(cue: _Cue) -> bool:
    """Whether the figure is a factor: "mở rộng |lên| gấp |2 lần|"."""
    return cue.quantity.unit == TIMES_AS_MUCH


def _is_name_or_rate(cue: _Cue) -> bool:
    """Whether it is part of a name, or of the words of a rate: "hội nghị |tổng| kết năm trao |93 triệu đồng|", "tỷ lệ thôn |có| điện đạt |98%|"."""
    rate = _P.told_by.match(cue.key, cue.mention.end, cue.quantity.start)
    return (_P.body.match(cue.key, cue.mention.start) or rate) is not None


# new


def _is_made_of(cue: _Cue) -> bool:
    """Whether the figure is what something new was made of: "|thành lập| từ |3 xã|"; not "|kết nạp| từ |80 đảng viên| trở lên"."""
    made = cue.quantity.value_max is None and _P.made_of.match(cue.gap) is not None
    return made and _P.or_more.match(cue.key, cue.quantity.end) is None


def _is_only(cue: _Cue) -> bool:
    """Whether it holds "only" for "new": "lúc |thành lập mới| có |7 thành viên|"; not "diện tích |trồng mới| đạt |12 ha|"."""
    start, end = cue.mention.start, cue.mention.end
    only = _P.only_so_many.match(cue.key, end) is not None
    return only and _P.when_begun.search(cue.key, cue.analysis.sentence(start).start, start) is not None


def _falls(cue: _Cue) -> bool:
    """Whether it is by how much something falls: "hộ nghèo giảm |thêm| |2%|"."""
    return _P.falls.search(cue.key, max(0, cue.mention.start - _BEFORE), cue.mention.start) is not None


# average


def _is_of_income(cue: _Cue) -> bool:
    """Whether the figure is a change of income per head: "thu nhập |bình quân| đầu người vượt |33%|"."""
    return cue.quantity.unit == "percent" and _P.per_person.search(cue.gap) is not None


def _is_of_units(cue: _Cue) -> bool:
    """Whether the figure counts the units of the mean: "thu nhập |bình quân| của |hai xã| đạt 61 triệu đồng", "|bình quân|
    |15 xã| đạt 8,4 tiêu chí/xã".
    """
    over = cue.gap == " " and _P.averaged.match(cue.key, cue.quantity.end)
    return cue.quantity.noun != "" and (over or _P.of_units.search(cue.gap)) is not None


# by the aspect of a cue: what shows that it is not about the figure
_REFUTED: Mapping[str, tuple[Callable[[_Cue], bool], ...]] = {
    "remaining": (_is_also, _is_besides_others, _is_sent_down),
    "change": (_is_of_poverty, _is_far_change, _is_part_of_word, _is_level, _is_base),
    "total": (_is_far, _is_of_other_count, _is_of_factor, _is_name_or_rate),
    "new": (_is_far, _is_made_of, _is_only, _falls),
    "average": (_is_far, _is_of_income, _is_of_units),
}
