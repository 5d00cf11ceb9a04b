"""EACH WITH: a list that tells of each of its units which standard it has, behind what is done with all of them: "3 xã |được công
nhận gồm:| xã A đạt chuẩn kiểu mẫu về giáo dục; xã B đạt chuẩn nâng cao; ...".
"""

from __future__ import annotations

from itertools import pairwise

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.attainments.claim import AIMS, BY_AUTHORITY, HIGHER, Claim

_P = phrases("each_with")


def each_with_its_standard(key: str, sentence: Sentence, found: list[Claim]) -> list[Claim]:
    """The claims of a sentence, those of such a list with the status of its head, which claims nothing of its own where it
    names no standard.
    """
    for at, (head, first) in enumerate(pairwise(found), 1):
        opens = _P.opens.match(key, head.end, sentence.end) if head.status in (*AIMS, *BY_AUTHORITY) else None
        if opens and first.explicit and _P.one_unit.fullmatch(key, opens.end(), first.start):
            before = found[: at if head.explicit else at - 1]
            return [*before, *(_as_head_says(head, claim) for claim in found[at:])]
    return found


def _as_head_says(head: Claim, claim: Claim) -> Claim:
    """One of the claims of a list, as its head has it: also the standard, where that says more."""
    if not claim.explicit or claim.status is not None:
        return claim
    special = head.explicit and head.standard in HIGHER and claim.standard == "ntm"
    return claim._replace(status=head.status, standard=head.standard if special else claim.standard)
