"""LEGAL REFERENCE: one record per mention of a numbered document of law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ntm_extract.document import LegalRef
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import LegalReference
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.issuer import Issuer, issuer

_P = phrases("legal_reference")


def find(analysis: Analysis) -> Iterator[LegalReference]:
    """Legal references in text order."""
    maker: Issuer | None = None
    end = 0
    for law in analysis.legal:
        if not (
            end and _P.shares.fullmatch(analysis.text.key, end, law.start) and analysis.text.key[law.start].isdigit()
        ):
            maker = issuer(analysis, law)
        end = law.end
        evidence, when = dict(law.evidence), law.date
        if maker and maker.span:
            evidence["issuer"] = maker.span
        if maker and maker.day and when is None:
            when, evidence["date"] = maker.day
        when = when or _known_day(analysis, law, maker)
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
            issuer=maker.name if maker else None,
            date=when.isoformat() if when else None,
        )


def _known_day(analysis: Analysis, law: LegalRef, maker: Issuer | None) -> date | None:
    """The day of a national document that is named by its symbol, or as "Quyết định 491 của Thủ tướng Chính phủ"."""
    symbol = law.symbol
    if symbol is None and law.kind == "quyết định" and maker and maker.name and maker.name.startswith("Thủ tướng"):
        symbol = f"{law.number}/QĐ-TTg"
    return analysis.gazetteer.laws.day(symbol, analysis.day) if symbol else None
