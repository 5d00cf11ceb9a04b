"""The sources of the cells of a panel: one row per record behind a cell, down to its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_extract.panel.builder import Panel

SOURCES = (
    "unit", "since", "year", "column", "value", "agrees", "doc_id", "modifier", "day", "record", "start", "end", "quote", "confidence",
    "carried_from", "said_year", "dated_by", "published", "source", "sentence",
)  # fmt: skip


def sources(panel: Panel) -> Iterator[dict[str, Any]]:
    """The sources of each cell (``agrees`` true), those that contradict it (false), and those beside it (None): earlier
    days of a stock, parts of a sum. ``value``: as in the source, of a merged unit that of the part ``carried_from``, in
    ``said_year``.
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
