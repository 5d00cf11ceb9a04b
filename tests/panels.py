"""Records and panels made of them, for the tests of the panel."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ntm_extract.panel import Cell, Indicator, Panel, build
from ntm_extract.panel.lineage import Extent, Lands
from ntm_extract.pipeline import Extractor
from ntm_extract.records import AnyRecord, Attainment, Document, Figure, Period

COMMON: dict[str, Any] = {"id": "r", "start": 0, "end": 1, "quote": "x", "sentence": (0, 1), "confidence": 0.9, "rule": "test"}
INDICATORS = {
    "roads": Indicator("sum", "km"),
    "income_per_capita": Indicator("", "VND/person"),
    "cooperatives": Indicator("state", "count"),
    "poverty_rate": Indicator("burden", "percent"),
    "poor_households": Indicator("burden", "household"),
}
D2017, D2025 = date(2017, 8, 7), date(2025, 7, 1)


def attainment(unit: str | None, status: str, year: int | None, doc: str = "a", standard: str = "ntm") -> Attainment:
    return Attainment(**COMMON, doc_id=doc, unit=unit, unit_name="x", standard=standard, status=status, year=year)  # type: ignore[arg-type]


def figure(
    scope: str,
    value: str,
    status: str = "achieved",
    period: Period | None = None,
    as_of: str | None = None,
    doc: str = "a",
    indicator: str = "roads",
    **more: Any,
) -> Figure:
    slots = {"unit": INDICATORS[indicator].unit if indicator in INDICATORS else "count"} | more
    return Figure(
        **COMMON, doc_id=doc, indicator=indicator, value=Decimal(value), status=status, scope=scope, period=period, as_of=as_of, **slots
    )  # type: ignore[arg-type]


def panel(
    extractor: Extractor,
    records: list[AnyRecord],
    texts: dict[str, str] | None = None,
    day: date | None = None,
    published: str = "2017-08-07",
    reprints: dict[str, str] | None = None,
) -> Panel:
    names = sorted({r.doc_id for r in records})
    found = [(Document(doc_id=n, text=(texts or {}).get(n, n), published=published), [r for r in records if r.doc_id == n]) for n in names]
    return build(found, extractor.gazetteer.units, "commune", INDICATORS, day, reprints)


def values(made: Panel) -> dict[tuple[str, int], dict[str, int]]:
    return {(key.unit, key.year): {c: int(cell.value) for c, cell in cells.items()} for key, cells in made.cells.items()}


def cell(made: Panel, column: str) -> Cell:
    """The only cell of a column."""
    (found,) = (cells[column] for cells in made.cells.values() if column in cells)
    return found


def extents(extractor: Extractor, code: str) -> tuple[Extent, ...]:
    return Lands(extractor.gazetteer.units).versions(code)


Y2016 = Period(start="2016-01-01", end="2016-12-31")
H2016 = Period(start="2016-01-01", end="2016-06-30")  # 6 tháng đầu năm
