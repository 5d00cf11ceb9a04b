"""CLAUSE STATUS: the status that a claim has from its clause, a verb shared with the claim before it, or the plan of the
sentence before; ``SOURCES`` in order.
"""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, AROUND, BY_AUTHORITY, Claim

_P = phrases("attainment")
_CLAIM = phrases("claim")
_AND = _P.word("and")
_TIME = 20  # characters behind a claim in which the time stands that is its own


class _Clause(NamedTuple):
    """A claim and one of its units. ``claims``: those of the sentence; ``before``: the last of them with a record."""

    key: str
    sentence: Sentence
    claims: list[Claim]
    claim: Claim
    place: Toponym
    before: Claim | None

    @property
    def window(self) -> tuple[int, int]:
        """The cue window before the unit."""
        return max(0, self.place.type_start - AROUND), self.place.type_start


def in_clause(
    key: str, sentence: Sentence, claims: list[Claim], claim: Claim, place: Toponym, before: Claim | None
) -> Claim:
    """A claim with the status that its clause gives it, by the first of ``SOURCES`` that knows; timeless behind units
    that reached it earlier.
    """
    it = _Clause(key, sentence, claims, claim, place, before)
    if _P.comes_after.search(key, sentence.start, place.type_start):
        claim = claim._replace(timeless=True)
    return claim._replace(status=next((status for source in SOURCES if (status := source(it)) is not None), None))


def _recognised_as_purpose(it: _Clause) -> AttainmentStatus | None:
    """ "trình hồ sơ |để| xã A được công nhận"."""
    purpose = it.claim.status == "recognized" and it.place.end <= it.claim.start and _P.to_be.search(it.key, *it.window)
    return "target" if purpose else None


def _by_own_words(it: _Clause) -> AttainmentStatus | None:
    """The status of the claim itself, or of the plan before it."""
    return it.claim.status


def _by_purpose(it: _Clause) -> AttainmentStatus | None:
    """ "|tập trung| cho xã A về đích"."""
    return "target" if it.place.end <= it.claim.start and _P.meant_for.search(it.key, *it.window) else None


def _by_status_alone(it: _Clause) -> AttainmentStatus | None:
    """The status of a cue without a standard: "xã A đạt chuẩn, |đủ điều kiện| trình tỉnh"."""
    key, start = it.key, it.place.type_start
    apart = ";" in key[start : it.claim.start] or _P.done.search(key, start, it.claim.start)
    for other in it.claims:
        if other.explicit or other.status is None:
            continue
        ahead = (
            other.status == "target"
            and not apart  # "huyện giao cho xã A 2 tỷ đồng; |xã đã| đạt chuẩn"
            and other.end <= start < it.claim.start
            and _P.for_unit.fullmatch(key, other.end, start)
        )
        if ahead or (other.status == "eligible" and _P.then.fullmatch(key, it.claim.end, other.start)):
            return other.status
    return None


def _by_parallel(it: _Clause) -> AttainmentStatus | None:
    """The status of the claim before it, under one verb: "công nhận xã A đạt chuẩn; các xã: |B đạt chuẩn nâng cao|"."""
    before = it.before
    if before is None or not _is_parallel(it.key, it.sentence, before, it.place, it.claim):
        return None
    return before.status


def _by_whole(it: _Clause) -> AttainmentStatus | None:
    """The recognition of those of whom the unit is told to be one: "5/21 xã |được công nhận| đạt chuẩn, trong đó A về đích sớm
    nhất".
    """
    whole = next((c for c in reversed(it.claims) if c.explicit and c.end <= it.place.start), None)
    if whole is None or (whole.status, whole.standard) != ("recognized", it.claim.standard):
        return None
    return whole.status if _CLAIM.one_of_those.fullmatch(it.key, whole.end, it.place.start) else None


SOURCES = (_recognised_as_purpose, _by_own_words, _by_purpose, _by_status_alone, _by_parallel, _by_whole)


def _is_parallel(key: str, sentence: Sentence, before: Claim, place: Toponym, claim: Claim) -> bool:
    """Whether one verb decides on both, or both are of one plan: "công nhận xã A đạt chuẩn|; các xã: |B đạt chuẩn nâng
    cao", "Theo kế hoạch, đến năm 2020 xã A đạt chuẩn|; xã |B đạt chuẩn nâng cao".
    """
    # "xét công nhận xã đạt chuẩn gồm A; |các |xã nâng cao gồm B"
    at = claim.start if claim.elliptic else place.type_start
    joint = _P.parallel.search(key, before.end, min(at, place.type_start)) if before.end <= at else None
    if joint is None:
        return False
    if before.status in AIMS:
        of_old = _P.some_time.search(key, place.end, claim.end) or _P.of_old.match(key, claim.end)
        return ";" in key[before.end : place.type_start] and of_old is None
    if before.status == "recognized" and _AND in key[before.end : place.type_start]:
        return True  # "xã A được công nhận đạt chuẩn |và xã| B đạt chuẩn nâng cao"
    # not "A đang |trình công nhận nâng cao|; B đạt chuẩn": the verb has its subject before it, and rules no other
    ruled = before.start if joint.start() == before.end else before.end
    decides = _P.decides_on.search(key, sentence.start, ruled) if before.status in BY_AUTHORITY else None
    if decides is None or claim.elliptic or not _CLAIM.was_decided.search(key, sentence.start, decides.end()):
        return decides is not None
    # not "năm 2018, A được |UBND tỉnh công nhận| kiểu mẫu; năm 2013 A là xã đầu tiên về đích", but in its brackets
    inside = key[decides.end() : place.start]
    return inside.count("(") > inside.count(")")


def planned_before(
    analysis: Analysis, sentence: Sentence, last: Claim | None, claims: list[Claim], claim: Claim
) -> Claim:
    """A claim with the plan of the sentence before, where nothing says that it is over: "Tỉnh phấn đấu có 8 xã đạt
    chuẩn. |Huyện A đạt chuẩn|".
    """
    before = analysis.sentences.previous(sentence)
    if claim.status is not None or claim.start != claims[0].start or before is None:
        return claim
    if last is None or last.status != "target" or not before.start <= last.start < before.end:
        return claim
    times = analysis.timexes_between(sentence.start, min(sentence.end, claim.end + _TIME))
    if any(t.last and t.last < analysis.day for t in times):
        return claim  # "... |Huyện A| đạt chuẩn năm 2018", told in 2020
    timed = _P.some_time.search(analysis.text.key, sentence.start, claim.end)
    return claim if timed or before.line != sentence.line else claim._replace(status="target")
