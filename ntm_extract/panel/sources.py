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
    for cells in panel.cells.values():
        for cell in cells.values():
            for agrees, facts in ((True, cell.sources), (False, cell.against), (None, cell.beside)):
                for f in facts:
                    said_year, said = f.said or (None, f.value)
                    told = f._asdict() | {
                        "since": f.since.isoformat(),
                        "value": said,
                        "agrees": agrees,
                        "day": f.day or None,
                        "carried_from": f.carried or (f.unit if f.said else None),
                        "said_year": said_year,
                    }
                    yield {name: told[name] for name in SOURCES}
