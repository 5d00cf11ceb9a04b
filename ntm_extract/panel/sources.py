"""Where the cells of a panel come from: one row for each record behind a cell, down to its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ntm_extract.panel import Panel

SOURCES = (
    "unit",
    "since",
    "year",
    "column",
    "value",
    "agrees",
    "doc_id",
    "modifier",
    "day",
    "record",
    "start",
    "end",
    "quote",
    "confidence",
    "carried_from",
    "said_year",
    "dated_by",
    "published",
    "source",
    "sentence",
)


def sources(panel: Panel) -> Iterator[dict[str, Any]]:
    """Where each cell comes from (``agrees`` true), what contradicts it (false), and what stands beside it: earlier
    days of a stock, parts of a sum (None). ``value`` is what the source says: of a merged unit what it says of the part
    ``carried_from``, in ``said_year``.
    """
    for key, cells in panel.cells.items():
        for column, cell in cells.items():
            for agrees, facts in ((True, cell.sources), (False, cell.against), (None, cell.beside)):
                for f in facts:
                    said_year, said = f.said or (None, f.value)
                    told = (
                        *(key.unit, key.since.isoformat(), key.year, column, said, agrees, f.doc_id, f.modifier),
                        *(f.day or None, f.record, f.start, f.end, f.quote, f.confidence),
                        *(f.carried or (f.unit if f.said else None), said_year, f.dated_by),
                        *(f.published, f.source, f.sentence),
                    )
                    yield dict(zip(SOURCES, told, strict=True))
