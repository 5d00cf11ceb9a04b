"""DECISION: by whose decision, and in which year, a unit is recognised."""

from __future__ import annotations

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.claim import Claim
from ntm_extract.span import Span

_P = phrases("decision")
_CLAIM_YEAR = phrases("claim_year")


def year_of_decision(analysis: Analysis, claim: Claim, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The year of the decision that recognises: its own date, or the day on which it was signed ("|Ngày 18/3|, tỉnh ban
    hành quyết định công nhận ...").
    """
    if status != "recognized":
        return None
    low = sentence.start
    if sentence.index and _CLAIM_YEAR.accordingly.match(analysis.text.key, low):
        low = analysis.sentences.items[
            sentence.index - 1
        ].start  # "Ngày 18/6/2015, UBND tỉnh ban hành Quyết định số 1104. |Theo quyết định|, có 6 xã ..."
    for law in analysis.legal:
        if low <= law.start < sentence.end and law.date:
            return law.date.year, law.evidence["date"]
    for time in analysis.timexes_between(low, claim.start):
        if time.kind == "day" and time.last and _P.signs.search(analysis.text.key, time.end, claim.start):
            return time.last.year, Span(time.start, time.end)
    return None


def authority_of(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence
) -> tuple[str | None, Span | None]:
    """Who decided or set it: "được UBND tỉnh công nhận", "huyện chỉ đạo phấn đấu", "theo Quyết định của UBND tỉnh"."""
    key = analysis.text.key
    low = max(sentence.start, claim.start - 80)
    for match in reversed(list(_P.authority.finditer(key, low, min(sentence.end, claim.end + 4)))):
        if match.end() >= claim.start - 2 or match.start() >= place.end or place.start > claim.end:
            return analysis.quote(*match.span("who")), Span(*match.span("who"))
    given = _P.given.search(key, claim.end, min(sentence.end, claim.end + 70))
    if given is not None:
        return analysis.quote(*given.span("who")), Span(*given.span("who"))
    return None, None


def law_of(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence) -> tuple[str, Span] | None:
    """The decision named in the same clause."""
    key = analysis.text.key
    for legal in analysis.legal:
        if not sentence.start <= legal.start < sentence.end:
            continue
        gap = (
            key[claim.end : legal.start]
            if legal.start >= claim.end
            else key[legal.end : min(claim.start, max(legal.end, place.type_start))]
        )
        if len(gap) <= 60 and not _P.another_subject.search(gap):  # "(QĐ 20), huyện phấn đấu thêm ...": another's
            return legal.symbol or analysis.quote(legal.start, legal.end), Span(legal.start, legal.end)
    return None
