"""LEGAL REFERENCE: one record per mention of a numbered document of law."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.records import LegalReference
from ntm_extract.relate.analysis import Analysis


def find(analysis: Analysis) -> Iterator[LegalReference]:
    """Legal references in text order."""
    for law in analysis.legal:
        yield analysis.record(
            LegalReference, law.start, law.end, rule="legal.symbol" if law.symbol else "legal.number", confidence=0.98 if law.symbol else 0.85,
            evidence=dict(law.evidence), kind=law.kind, number=law.number, symbol=law.symbol, issuer=law.issuer,
            date=law.date.isoformat() if law.date else None,
        )  # fmt: skip
