"""MODIFIER: the bound of a number: "gần |6.300 ha|", "|5 tỷ đồng| trở lên", "ít nhất |5 xã|"."""

from __future__ import annotations

import re

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("modifier")
_ESTIMATE, _ABOVE, _SUPERLATIVE = _P.word("estimate"), _P.word("above"), _P.word("superlative")
_ALSO_NOUNS, _COMPARES = _P.words("also_nouns"), frozenset(_P.words("compares"))
_SIGN = 4  # characters of ">= "
_BEFORE = 14  # characters before a number in which a modifier may stand


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
        row = cues[mention.id]
        gap = key[mention.end : quantity.start]
        if any(m.start < mention.start and m.end >= mention.end for m in near) or (
            row.form == _ESTIMATE and gap.strip()
        ):
            continue  # "không |dưới"; "ước |đạt" is a forecast
        if row.form.startswith(_ALSO_NOUNS) and _P.other_word.search(key, max(0, mention.start - 8), mention.start):
            continue  # "hương |ước| 480.000 đồng"
        if row.form == _ABOVE and (
            _P.points_back.search(key, max(0, mention.start - 5), quantity.start)
            or _P.stands_on.match(key, quantity.start)
        ):
            continue  # "trong số |trên| có 5 xã", "12 xã nói |trên|", "|trên| 4 loại hình báo chí"
        if row.form in _COMPARES and (
            _P.compared.search(key, max(0, mention.start - 12), mention.start) or _P.surplus.match(key, quantity.end)
        ):
            continue
        if _SUPERLATIVE in row.form and (
            _P.both_ends.search(key, sentence.start, sentence.end)
            or (_P.has_most.match(key, mention.start) and mention.start > sentence.start)
        ):
            continue
        if row.side == "before" and len(gap) <= _BEFORE and _P.link.fullmatch(gap):
            return row.value, Span(mention.start, mention.end)
    for mention in analysis.labelled("cue.modifier", quantity.end, quantity.end + 24):
        row = cues[mention.id]
        if row.side == "after" and not re.search(r"[,;.\d]", key[quantity.end : mention.start]):
            return row.value, Span(mention.start, mention.end)
    wide = _P.at_least.search(key, sentence.start, quantity.start)
    if wide:  # "mục tiêu tối thiểu ... là: A; B; C" holds for the whole list
        return "at_least", Span(*wide.span(1))
    return "exact", None
