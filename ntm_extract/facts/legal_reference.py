"""LEGAL REFERENCE: one record per mention of a numbered document of law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ntm_extract.document import LegalRef
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import LegalReference
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.issuer import Issuer, issuer
from ntm_extract.span import Span

_P = phrases("legal_reference")
_LEGAL = phrases("legal")
_OTHERS = _P.words("others")
_PRIME_MINISTER, _HIS_DECISION = _P.word("prime_minister"), _P.word("his_decision")
_SEVERAL, _DECISION = _LEGAL.word("several"), _LEGAL.word("decision")
_Read = tuple[LegalRef, Issuer | None, date | None, dict[str, Span | tuple[int, int]]]


def find(analysis: Analysis) -> Iterator[LegalReference]:
    """Legal references in text order. Maker and day of one mention hold for all mentions of the document."""
    read = _with_shared_makers(analysis, list(_read(analysis)))
    named = [(law, maker) for law, maker, _, _ in reversed(read) if maker and maker.name]
    by_symbol = {form: maker for law, maker in named for form in _forms(law)}
    told = {form: maker for law, maker in named if maker.span for form in _forms(law)}
    days = {form: when for law, _, when, _ in reversed(read) if when for form in _forms(law)}
    for law, maker, when, evidence in read:
        known = maker if maker and maker.span else told.get(_key_of(law), maker)
        if not (known and known.name):
            known = by_symbol.get(_key_of(law))
        day = when or days.get(_key_of(law))
        yield analysis.record(
            LegalReference,
            law.start,
            law.end,
            rule="legal.symbol" if law.symbol else "legal.number",
            confidence=0.98 if law.symbol else 0.85,
            evidence=evidence,
            kind=law.kind,
            number=law.number,
            symbol=law.symbol,
            issuer=known.name if known else None,
            date=day.isoformat() if day else None,
        )


def _with_shared_makers(analysis: Analysis, read: list[_Read]) -> list[_Read]:
    """The documents read, with one maker for those that are coordinated: "|các| Quyết định số 51/QĐ-UBND ngày 5/12/2016
    |và| Quyết định số 43/QĐ-UBND của UBND tỉnh", and with one day behind a comma: "Quyết định số 51/QĐ-UBND và Quyết
    định số 52/QĐ-UBND|, ngày 12/4|".
    """
    key = analysis.text.key
    for index in range(len(read) - 2, -1, -1):
        (law, maker, when, evidence), (other, known, day, _) = read[index], read[index + 1]
        dated = day is not None and law.full_end == law.end and _P.of_both.match(key, other.end) is not None
        together = law.kind == other.kind and (
            dated or key.endswith(_SEVERAL, 0, law.start) or key[law.start].isdigit()
        )
        if not together or not any(p.fullmatch(key, law.full_end, other.start) for p in (_P.and_paper, _P.shares)):
            continue
        if not (maker and maker.name) and known and known.name:
            maker = known
        if dated or key[other.start].isdigit():  # "các Quyết định số 99/QĐ-UBND, 103/QĐ-UBND, |ngày 26/01/2023|"
            when = when or day
        read[index] = (law, maker, when, evidence)
    return read


def _forms(law: LegalRef) -> tuple[tuple[str, str], ...]:
    """Keys by which a document with a symbol is found again: its symbol, and its number alone ("Nghị định 116")."""
    return ((law.kind, _plain(law.symbol)), (law.kind, law.number)) if law.symbol else ()


def _key_of(law: LegalRef) -> tuple[str, str]:
    """The key of a mention: kind, and symbol or number."""
    return law.kind, _plain(law.symbol) if law.symbol else law.number


def _plain(symbol: str) -> str:
    """A symbol without blanks, in lower case."""
    return symbol.replace(" ", "").lower()


def _read(analysis: Analysis) -> Iterator[_Read]:
    """(document, its maker, its day, evidence of each slot)."""
    maker: Issuer | None = None
    end = 0
    for law in analysis.legal:
        shared = end and _P.shares.fullmatch(analysis.text.key, end, law.start)
        if not (shared and analysis.text.key[law.start].isdigit() and maker and maker.name):
            maker = _maker_of_previous(analysis, maker, end, law) or issuer(analysis, law)
        end = law.end
        evidence: dict[str, Span | tuple[int, int]] = dict(law.evidence)
        when = law.date
        if maker and maker.span:
            evidence["issuer"] = maker.span
        if maker and maker.day and when is None:
            when, evidence["date"] = maker.day
        yield law, maker, when or _known_day(analysis, law, maker), evidence


def _maker_of_previous(analysis: Analysis, last: Issuer | None, end: int, law: LegalRef) -> Issuer | None:
    """The maker of the document before, where it is named before both: "Huyện ủy A có Nghị quyết 08-NQ/HU |và| Chỉ thị
    05".
    """
    if not (last and last.name and last.span and last.span.end <= end):
        return None
    if not _P.and_paper.fullmatch(analysis.text.key, end, law.start):
        return None
    own = issuer(analysis, law)
    day = own.day if own else None
    return last._replace(day=day) if own is None or own.name is None or own.name in last.name else None


def _known_day(analysis: Analysis, law: LegalRef, maker: Issuer | None) -> date | None:
    """The day of a national document with a known symbol, or of "Quyết định 491 của Thủ tướng Chính phủ"; None for
    others.
    """
    symbol, name = law.symbol, (maker and maker.name) or ""
    if name.startswith(_OTHERS):
        return None  # "Nghị quyết 26-NQ/TW của |Bộ Chính trị|" on a province is another than that on farming
    by_number = symbol is None or symbol[len(law.number)] not in "/-"
    if by_number and law.kind == _DECISION and name.startswith(_PRIME_MINISTER):
        symbol = f"{law.number}/{_HIS_DECISION}"
    return analysis.gazetteer.laws.day(symbol, analysis.day) if symbol else None
