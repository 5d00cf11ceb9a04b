"""SIGNED UP: claims that only say which units are meant, with what these came to: "7 trong số 10 xã |đăng ký nâng cao| năm 2019 hoàn
thành đủ 18 tiêu chí", "2 xã đăng ký về đích |nhưng chưa đủ các tiêu chí| là A, B".
"""

from __future__ import annotations

from ntm_extract.document import Sentence
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, Claim
from ntm_extract.relate.status.signed_up import came_to, some_came_to


def as_they_came_to(analysis: Analysis, sentence: Sentence, found: list[Claim]) -> list[Claim]:
    """The claims of a sentence, where no unit is named between those that signed up and what they came to as one claim."""
    out: list[Claim] = []
    for claim in found:
        if not out or claim.start >= out[-1].end:
            out.append(_as_it_came_to(analysis, sentence, claim))
    return out


def _as_it_came_to(analysis: Analysis, sentence: Sentence, claim: Claim) -> Claim:
    """A claim as reached or missed. The year for which they signed up is that in which they failed, not that in which they did it."""
    counted = analysis.last_quantity(sentence.start, claim.start) if claim.status in AIMS else None
    if counted is None:
        return claim
    told = came_to(analysis.text.key, counted.end, sentence.end, analysis.day.year)
    told = told or some_came_to(analysis.text.key, counted.end, sentence.end)
    if told is None or claim.start >= told.where.start:
        return claim
    end = claim.end if analysis.toponyms_between(claim.end, told.where.end) else max(claim.end, told.where.end)
    return claim._replace(
        end=end, status="achieved" if told.done else "not_achieved", explicit=True, timeless=told.done
    )
