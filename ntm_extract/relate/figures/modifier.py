"""MODIFIER: the bound of a number: "gần |6.300 ha|", "|5 tỷ đồng| trở lên", "ít nhất |5 xã|"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Mention, Quantity, Sentence
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("modifier")
_ESTIMATE, _ABOVE, _SUPERLATIVE = _P.word("estimate"), _P.word("above"), _P.word("superlative")
_ALSO_NOUNS, _COMPARES = _P.words("also_nouns"), frozenset(_P.words("compares"))
_SIGN = 4  # characters of ">= "
_BEFORE = 14  # characters before a number in which a modifier may stand


class _Word(NamedTuple):
    """A word before a number that may bound it."""

    key: str
    sentence: Sentence
    quantity: Quantity
    mention: Mention
    row: Cue

    @property
    def gap(self) -> str:
        """What stands between it and the number."""
        return self.key[self.mention.end : self.quantity.start]


def modifier_of(analysis: Analysis, quantity: Quantity) -> tuple[str, Span | None]:
    """(modifier, its cue): right before the number, "trở lên" right behind it, or "tối thiểu" over its list; ("exact",
    None).
    """
    cues, key = analysis.gazetteer.cues.by_id, analysis.text.key
    sign = _P.sign.search(key, max(0, quantity.start - _SIGN), quantity.start)
    if sign is not None and sign.lastgroup:
        return sign.lastgroup, Span(*sign.span(sign.lastgroup))
    sentence = analysis.sentence(quantity.start)
    near = analysis.labelled("cue.modifier", max(0, quantity.start - _BEFORE * 2), quantity.start)
    for mention in reversed(near):
        if any(m.start < mention.start and m.end >= mention.end for m in near):
            continue  # "không |dưới"
        word = _Word(key, sentence, quantity, mention, cues[mention.id])
        if _is_linked(word) and not any(is_other(word) for is_other in _OTHERS):
            return word.row.value, Span(mention.start, mention.end)
    for mention in analysis.labelled("cue.modifier", quantity.end, quantity.end + 24):
        row = cues[mention.id]
        if row.side == "after" and not re.search(r"[,;.\d]", key[quantity.end : mention.start]):
            return row.value, Span(mention.start, mention.end)
    wide = _P.at_least.search(key, sentence.start, quantity.start)
    if wide:  # "mục tiêu tối thiểu ... là: A; B; C" holds for the whole list
        return "at_least", Span(*wide.span(1))
    return "exact", None


def _is_linked(word: _Word) -> bool:
    """Whether only words that link it to the number stand between: "|ít nhất| là 5 tỷ đồng"."""
    return word.row.side == "before" and len(word.gap) <= _BEFORE and _P.link.fullmatch(word.gap) is not None


def _forecasts(word: _Word) -> bool:
    """ "|ước| đạt 12 tỷ đồng" is a forecast."""
    return word.row.form == _ESTIMATE and bool(word.gap.strip())


def _is_noun(word: _Word) -> bool:
    """ "hương |ước| 480.000 đồng"."""
    at = word.mention.start
    return word.row.form.startswith(_ALSO_NOUNS) and _P.other_word.search(word.key, max(0, at - 8), at) is not None


def _points(word: _Word) -> bool:
    """ "trong số |trên| có 5 xã", "12 xã nói |trên|", "|trên| 4 loại hình báo chí"."""
    key, start = word.key, word.quantity.start
    return word.row.form == _ABOVE and bool(
        _P.points_back.search(key, max(0, word.mention.start - 5), start) or _P.stands_on.match(key, start)
    )


def _compares(word: _Word) -> bool:
    """ "cao |hơn| 2,3 tiêu chí so với ...", "|vượt| 2 xã so với kế hoạch"."""
    at = word.mention.start
    return word.row.form in _COMPARES and bool(
        _P.compared.search(word.key, max(0, at - 12), at) or _P.surplus.match(word.key, word.quantity.end)
    )


def _names_extremes(word: _Word) -> bool:
    """ "thấp nhất 3%, |cao nhất| 21%"."""
    key, start, at = word.key, word.sentence.start, word.mention.start
    return _SUPERLATIVE in word.row.form and bool(
        _P.both_ends.search(key, start, word.sentence.end) or (at > start and _P.has_most.match(key, at))
    )


# what the word is, where it does not bound the number
_OTHERS = (_forecasts, _is_noun, _points, _compares, _names_extremes)
