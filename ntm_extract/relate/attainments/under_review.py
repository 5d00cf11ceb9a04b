"""UNDER REVIEW: units whose papers or criteria are looked at, where nothing says "đạt chuẩn": "huyện thẩm tra hồ sơ và các tiêu chí
nông thôn mới nâng cao đối với |xã A|".
"""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import Claim, standard_said
from ntm_extract.relate.attainments.group import groups_of
from ntm_extract.relate.attainments.listing import list_behind

_P = phrases("under_review")
_ASSESS = _P.word("assess")


def units_under_review(analysis: Analysis, sentence: Sentence) -> Iterator[tuple[Toponym, Claim]]:
    """(unit, claim) of each unit under review in a sentence."""
    key = analysis.text.key
    if key.find(_ASSESS, sentence.start, sentence.end) < 0:
        return
    for told in _P.weighs.finditer(key, sentence.start, sentence.end):
        groups = groups_of(analysis, sentence)
        first = next((g for g in groups if g.start >= told.end() - 1), None)
        if first is None or not _P.to_unit.fullmatch(key, told.end(), first.places[0].start):
            continue
        level = first.places[0].level
        standard = "model_village" if level == "village" else standard_said(told["more"], analysis.gazetteer.cues)
        claim = Claim(told.start(), told.end(), standard, "eligible", True)
        for group in list_behind(analysis, groups, (), first):
            yield from ((place, claim) for place in group.places if place.level == level and level != "province")
