"""REFUSED: communes counted as not put forward, or as without the standard: "trình công nhận 5 xã; |4 xã không trình, lý do: A còn 2 tiêu
chí; B dân chưa hài lòng ...|", "13/18 xã nông thôn mới; |3 xã còn trắng (A, B, C)|".
"""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import HIGHER, STANDARDS, Claim, standard_in
from ntm_extract.relate.attainments.group import Group

_P = phrases("refused")


def refused(
    analysis: Analysis, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim
) -> Iterator[tuple[Toponym, Claim]]:
    """As many communes as are counted, in one list or each with why, and the claim that they have not reached it."""
    key = analysis.text.key
    told = _P.refused.search(key, sentence.start, sentence.end)
    if told is None:
        return
    places = _listed(key, groups, told.end())
    if len(places) == small(told["count"]):
        before = next((c for c in reversed(claims) if c.explicit and c.end <= told.start()), last)
        named = standard_in(key[sentence.start : told.start()], analysis.gazetteer.cues, STANDARDS)
        standard = named if named in (*HIGHER, "ntm") else before.standard
        claim = before._replace(standard=standard, status="not_achieved", elliptic=False)
        yield from ((place, claim) for place in places)


def _listed(key: str, groups: list[Group], at: int) -> list[Toponym]:
    """The communes of the list that begins ``at``, or those with which its parts begin."""
    places: list[Toponym] = []
    for group in groups:
        opens = group.places[0].start == at if not places else _P.next_refused.fullmatch(key, at, group.places[0].start)
        if group.places[0].level == "commune" and group.places[0].start >= at and opens:
            places += group.places
            at = group.end
    return places
