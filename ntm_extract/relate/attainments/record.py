"""RECORD: the record of one unit and one claim: its status, its year, who decided it and by which law."""

from __future__ import annotations

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment, AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, NO_YEAR, OPENS, REACHED, Claim, Named
from ntm_extract.relate.attainments.claim_status import Undecided, asks_about_past, meant, revised, status_of
from ntm_extract.relate.attainments.claim_year import Asked, Before, year_of
from ntm_extract.relate.attainments.decision import authority_of, law_of
from ntm_extract.relate.officials.issuer import issuer
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.assertion import status_at
from ntm_extract.span import Span

_P = phrases("attainment")
_UNTOLD = Before()


def record_of(
    analysis: Analysis,
    place: Toponym,
    claim: Claim,
    sentence: Sentence,
    own_year: int | None,
    first: Toponym | None = None,
    before: Before = _UNTOLD,
) -> Attainment:
    """The record of a claim and one of its units. ``own_year``: the year that a list gives it; ``first``: the first of those that the
    claim is about, before which its verb stands; ``before``: what the text has told until then.
    """
    claim, own_year = _in_brackets(analysis, place, claim, own_year)
    assertion = status_at(analysis, claim.start, claim.end)
    law = law_of(analysis, place, claim, sentence) or before.law
    by_law = claim.status is None and law is not None and _P.decision_symbol.search(law.name) is not None
    asked = Undecided(analysis, place, first or place, claim, sentence, assertion, by_law)
    status = status_of(asked)
    if claim.status is not None:
        claim = claim._replace(status=status)
    evidence = {"unit": Span(place.start, place.end), "standard": Span(claim.start, claim.end)}
    decided = "recognized" if by_law and status == "achieved" else before.decides(status)
    told = year_of(Asked(analysis, place, claim, sentence, assertion, decided, own_year, before))
    if told.year is not None and asks_about_past(asked, status, told.year):
        status, told = "achieved", NO_YEAR
    status = revised(asked, status, told)
    named = authority_of(analysis, claim, sentence, place, reached=status in REACHED)
    authority, by = _authority(analysis, named, law, before)
    told_by = {
        "status": _status_span(claim, assertion, status),
        "year": told.where,
        "authority": by,
        "legal_reference": law.where if law else None,
    }
    evidence |= {slot: span for slot, span in told_by.items() if span is not None}
    return analysis.record(
        Attainment,
        place.start,
        place.end,
        rule=f"attainment.{claim.standard}.{status}",
        confidence=round(0.9 if claim.status else 0.85 * assertion.certainty, 3),
        evidence=evidence,
        unit=place.code,
        unit_name=place.name,
        standard=claim.standard,
        status=before.decides(status),
        year=told.year,
        authority=authority,
        legal_reference=law.name if law else None,
    )


def _in_brackets(analysis: Analysis, place: Toponym, claim: Claim, own_year: int | None) -> tuple[Claim, int | None]:
    """A claim with the status that a bracket right behind a unit gives it alone: "Đã đạt: A (2016), B |(chưa đạt)|, C
    |(đăng ký 2019)|".
    """
    own = _P.own_status.match(analysis.text.key, place.end)
    if own is None or (claim.start < own.end() and place.end < claim.end):
        return claim, own_year
    if claim.status is not None and claim.status not in AIMS and 0 <= claim.start - own.end() <= OPENS:
        return claim, own_year  # "B (đăng ký 2017) |đã được công nhận|"
    status: AttainmentStatus = "registered" if own["registered"] else "target" if own["planned"] else "not_achieved"
    year = int(own["year"]) if own["year"] and status in AIMS else None
    return claim._replace(status=status, timeless=year is None), year


def _status_span(claim: Claim, assertion: Assertion, status: AttainmentStatus) -> Span | None:
    """The span of the evidence of a status: those of the claim ("được công nhận đạt chuẩn"), or a cue: "|phấn đấu| đạt chuẩn"."""
    if claim.status == status:
        return Span(claim.start, claim.end)
    cue = assertion.cue if meant(assertion.status) == status else None
    return Span(cue.start, cue.end) if cue else None


def _authority(
    analysis: Analysis, named: Named | None, law: Named | None, before: Before
) -> tuple[str | None, Span | None]:
    """Who decided: whom the clause ``named``, else who made the decision, or took one on as many before; "UBND tỉnh" of a
    decision says more than "tỉnh".
    """
    if law is not None and (named is None or " " not in named.name):
        decision = next(iter(analysis.legal_between(*law.where)), None)
        made = issuer(analysis, decision) if decision else None
        if made and made.name:
            return made.name, made.span
    return named or before.authority or (None, None)
