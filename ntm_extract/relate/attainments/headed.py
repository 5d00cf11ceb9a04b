"""HEADED: claims of a higher standard that heads its clause: "|Về xã nâng cao: phấn đấu| 2 xã (A, B)"."""

from __future__ import annotations

from collections.abc import Sequence

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, HIGHER, Claim

_P = phrases("claim")


def heading_of_units(
    analysis: Analysis, sentence: Sentence, claim: Claim, found: Sequence[Claim], before: Sequence[Claim]
) -> Claim | None:
    """A higher standard that heads a clause which only counts or names its units, with the status that this says, or an aim
    before it: "|Về xã nâng cao: phấn đấu| 2 xã (A, B)", "đăng ký nâng cao A, B; |kiểu mẫu| có C", or that of the list of which
    it is a part: "Danh sách xin ý kiến Hội đồng: |về nâng cao| có A; |kiểu mẫu| là B".
    """
    key = analysis.text.key
    if (
        claim.explicit
        or claim.standard not in HIGHER
        or not _P.clause_head.search(key, max(0, sentence.start - 2), claim.start)
    ):
        return None
    head = _P.head_of_units.match(key, claim.end, sentence.end)
    if head is None or not (head["count"] or any(p.type_start == head.end() for p in analysis.toponyms)):
        return None
    own = [c.status for c in found if claim.end <= c.start < head.end("deed") and c.status]
    weighed = (c for c in before if c.status == "eligible" and ":" in key[c.end : claim.start])
    aims = [*(c.status for c in weighed), *(c.status for c in before if c.explicit and c.status in AIMS)]
    status = next(iter((*own, *reversed(aims))), None)
    told = key[claim.end : head.end("deed")].strip(" ,:")
    end = head.end("count") if head["count"] else head.end("deed") if told else claim.end
    return claim._replace(end=end, status=status, explicit=True, elliptic=True)
