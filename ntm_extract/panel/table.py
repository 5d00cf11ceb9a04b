"""The rows of a panel as they are written: for each column its value, and what stands beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from ntm_extract.panel.builder import Panel
from ntm_extract.panel.facts import STANDARDS


def columns(panel: Panel) -> tuple[str, ...]:
    """Names of the columns of `rows`."""
    return (*_ROW, *(name for c in panel.columns for name in _columns_of(c)))


_ROW = ("unit", "since", "name", "district", "province", "year")


def _columns_of(column: str) -> tuple[str, ...]:
    """The columns of the output for one column of the panel."""
    beside = ("n", "against", "confidence", *(["other_years"] if column in STANDARDS else []))
    return (column, *(f"{column}_{name}" for name in beside))


def rows(panel: Panel) -> Iterator[dict[str, Any]]:
    """Rows of the panel: unit, since, name, district, province, year; for each column its value, ``_n`` (number of
    texts with it), ``_against`` (number of texts that contradict it) and ``_confidence``.

    ``<standard>_other_years``: other years in which the same unit is said to have reached the same standard, joined
    with "|". Two texts may disagree on the year, or the unit was recognized anew under later criteria.
    """
    reached: dict[tuple[str, date, str], list[int]] = defaultdict(list)
    for key, cells in panel.cells.items():
        for column in STANDARDS:
            if column in cells and cells[column].value:
                reached[key.unit, key.since, column].append(key.year)
    for key, cells in panel.cells.items():
        row: dict[str, Any] = dict(
            zip(_ROW, (key.unit, key.since.isoformat(), *panel.labels[key], key.year), strict=True)
        )
        for column in panel.columns:
            taken: tuple[Any, ...] = (None,) * 5
            if cell := cells.get(column):
                years = reached[key.unit, key.since, column] if cell.value else []
                others = "|".join(str(year) for year in years if year != key.year) or None
                taken = (cell.value, cell.documents, cell.contradicted, cell.confidence, others)
            row |= zip(_columns_of(column), taken, strict=False)  # what has no other years has no column of them
        yield row
