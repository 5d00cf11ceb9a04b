"""MODIFIER: the bound of a number: "gần |6.300 ha|", "|5 tỷ đồng| trở lên", "ít nhất |5 xã|"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("modifier")
_ESTIMATE, _ABOVE, _SUPERLATIVE = _P.word("estimate"), _P.word("above"), _P.word("superlative")
_ALSO_NOUNS, _COMPARES = _P.words("also_nouns"), frozenset(_P.words("compares"))
_EXCEEDS, _GOALS = frozenset(_P.words("exceeds")), _P.words("goals")
_DENIED = 40  # characters of "không được huy động dân đóng góp "
_SIGN = 4  # characters of ">= "
_BEFORE = 14  # characters before a number in which a modifier may stand


class _Word(NamedTuple):
    """A word before a number that may bound it; ``gap``: what stands between them."""

    key: str
    sentence: Sentence
    quantity: Quantity
    start: int
    row: Cue
    gap: str

    def follows(self, words: re.Pattern[str], reach: int) -> bool:
        """Whether it stands behind other words, at most ``reach`` characters long."""
        return words.search(self.key, max(0, self.start - reach), self.start) is not None


def modifier_of(analysis: Analysis, quantity: Quantity) -> tuple[str, Span | None]:
    """(modifier, its cue): right before the number, "trở lên" right behind, or "tối thiểu" over its list."""
    cues, key = analysis.gazetteer.cues.by_id, analysis.text.key
    sign = _P.sign.search(key, max(0, quantity.start - _SIGN), quantity.start)
    if sign is not None and sign.lastgroup:
        return sign.lastgroup, Span(*sign.span(sign.lastgroup))
    sentence = analysis.sentence(quantity.start)
    near = analysis.labelled("cue.modifier", max(0, quantity.start - _BEFORE * 2), quantity.start)
    for mention in reversed(near):
        if any(m.start < mention.start and m.end >= mention.end for m in near):
            continue  # "không |dưới"
        row, gap = cues[mention.id], key[mention.end : quantity.start]
        linked = row.side == "before" and len(gap) <= _BEFORE and _P.link.fullmatch(gap)
        word = _Word(key, sentence, quantity, mention.start, row, gap)
        if linked and not _is_other(word):
            capped = row.form in _EXCEEDS and word.follows(_P.no_more, _DENIED)
            return "at_most" if capped else row.value, Span(mention.start, mention.end)
    for mention in analysis.labelled("cue.modifier", quantity.end, quantity.end + 24):
        row = cues[mention.id]
        if row.side == "after" and not re.search(r"[,;.\d]", key[quantity.end : mention.start]):
            return row.value, Span(mention.start, mention.end)
    wide = _P.at_least.search(key, sentence.start, quantity.start)
    if wide:  # "mục tiêu tối thiểu ... là: A; B; C" holds for the whole list
        return "at_least", Span(*wide.span(1))
    return "exact", None


def _is_other(it: _Word) -> bool:
    """Whether the word is something else, and does not bound the number."""
    key, form, start = it.key, it.row.form, it.quantity.start
    if form == _ESTIMATE and it.gap.strip():
        return True  # "|ước| đạt 12 tỷ đồng" is a forecast
    if form in _EXCEEDS and it.quantity.noun.startswith(_GOALS):
        return True  # "huyện |vượt| 9 chỉ tiêu"
    if form.startswith(_ALSO_NOUNS) and it.follows(_P.other_word, 8):
        return True  # "hương |ước| 480.000 đồng"
    if form == _ABOVE and (_P.points_back.search(key, max(0, it.start - 5), start) or _P.stands_on.match(key, start)):
        return True  # "trong số |trên| có 5 xã", "12 xã nói |trên|", "|trên| 4 loại hình báo chí"
    if form in _COMPARES and (it.follows(_P.compared, 12) or _P.surplus.match(key, it.quantity.end)):
        return True  # "cao |hơn| 2,3 tiêu chí so với ...", "|vượt| 2 xã so với kế hoạch"
    # "thấp nhất 3%, |cao nhất| 21%", "nợ |nhiều nhất| là 4 địa phương"
    return _SUPERLATIVE in form and _names_extremes(it)


def _names_extremes(it: _Word) -> bool:
    """Whether the sentence tells who has the most or the least: "xã A trồng |nhiều nhất 120 ha|"."""
    key, low = it.key, max(it.sentence.start, it.key.rfind(",", it.sentence.start, it.start))
    most = _P.has_most.match(key, it.start) if it.start > it.sentence.start else None
    tells = most is not None and (most["of"] or not _P.bounds.search(key, low, it.start))
    return bool(
        tells
        or _P.reached.search(key, low, it.quantity.start)
        or _P.both_ends.search(key, it.sentence.start, it.sentence.end)
    )
