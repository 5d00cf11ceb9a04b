"""PANEL: one row per unit and year out of records, each cell with its sources; contradicting values are kept beside it.

The rules are in docs/panel.md: `facts` implements those of years, columns and values, `lineage` those of units, and
`merged` of merged ones, `cells` that of contradictions. A row is of one land: a code that was kept through a merger or a split names two
units, which ``since`` tells apart. Everything that finds no place is listed.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from ntm_extract.days import days_of
from ntm_extract.gazetteer.units import Units
from ntm_extract.panel.cells import Cell, adds_up, cell_of
from ntm_extract.panel.facts import BY, PARTS, STANDARDS, Fact, Indicator, Left, facts_of
from ntm_extract.panel.lineage import Lands
from ntm_extract.panel.merged import Part, joined
from ntm_extract.panel.sources import SOURCES, sources
from ntm_extract.panel.wholes import part_of_unit
from ntm_extract.panel.words import called, passage
from ntm_extract.records import AnyRecord, Document, Figure, Place
from ntm_extract.span import Span

__all__ = [
    "SOURCES",
    "Cell",
    "Fact",
    "Indicator",
    "Key",
    "Left",
    "Level",
    "Panel",
    "build",
    "columns",
    "rows",
    "sources",
]

Level = Literal["commune", "district", "province"]


class Key(NamedTuple):
    """A row: the code of a unit, the first day of its land, a year."""

    unit: str
    since: date
    year: int


class Panel(NamedTuple):
    """Cells by row and column; ``left``: records without a cell; ``labels``: name, district and province of the unit of
    each row.
    """

    cells: dict[Key, dict[str, Cell]]
    columns: tuple[str, ...]
    left: tuple[Left, ...]
    labels: dict[Key, tuple[str, str | None, str]]


def build(
    found: Iterable[tuple[Document, Iterable[AnyRecord]]],
    units: Units,
    level: Level,
    indicators: Mapping[str, Indicator],
    map_to: date | None = None,
    reprints: Mapping[str, str] | None = None,
    by_article: bool = False,
) -> Panel:
    """The panel of ``level``.

    ``indicators``: figures to take, by id; ``map_to``: the day whose units the rows are of, None for units as reported;
    ``reprints``: {document: document that it repeats}, which is no second witness; ``by_article``: whether a stock or a
    standard without a time takes the day of the article.
    """
    lands = Lands(units)
    taken: list[Fact | Left] = []
    parts: list[Part] = []
    for fact in _read(found, indicators, reprints or {}, by_article):
        moved = fact if isinstance(fact, Left) else _moved(fact, lands, level, map_to)
        if isinstance(moved, Part):
            parts.append(moved)
        else:
            taken.append(moved)
    taken += joined(parts, lands, indicators)
    facts = [fact for fact in taken if isinstance(fact, Fact)]
    left = [fact for fact in taken if isinstance(fact, Left)]
    groups: dict[Key, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        groups[Key(fact.unit, fact.since, fact.year)][fact.column].append(fact)
    cells = {
        key: {column: cell_of(group, adds_up(column, indicators)) for column, group in columns.items()}
        for key, columns in sorted(groups.items())
    }
    order = {c: i for i, c in enumerate(_columns(indicators))}
    used = sorted({f.column for f in facts}, key=lambda c: order.get(c, len(order)))
    return Panel(cells, tuple(used), tuple(left), {key: _label(key, lands, map_to) for key in cells})


def _read(
    found: Iterable[tuple[Document, Iterable[AnyRecord]]],
    indicators: Mapping[str, Indicator],
    reprints: Mapping[str, str],
    by_article: bool,
) -> Iterator[Fact | Left]:
    """The fact of each record, with its document; a reprint, or a text of the same words, counts as one text."""
    texts: dict[str, str] = {}
    for document, records in found:
        words = hashlib.sha256(" ".join(document.text.split()).encode()).hexdigest()
        text_id = texts.setdefault(words, _first(document.doc_id, reprints))
        every = list(records)
        villages = [Span(r.start, r.end) for r in every if isinstance(r, Place) and r.level == "village"]
        for record in every:
            for fact in facts_of(record, indicators, text_id, document.published if by_article else None):
                if isinstance(fact, Fact) and (
                    why := part_of_unit(document.text, record, villages, _tells_size(record, indicators))
                ):
                    fact = fact.left(why)
                if isinstance(fact, Fact):
                    fact = fact._replace(
                        published=document.published,
                        source=document.source,
                        sentence=passage(document.text, record),
                        called=called(document.text, record),
                    )
                yield fact


def _tells_size(record: AnyRecord, indicators: Mapping[str, Indicator]) -> bool:
    return isinstance(record, Figure) and record.indicator in indicators and indicators[record.indicator].is_size


def _first(doc_id: str, reprints: Mapping[str, str]) -> str:
    """The document that ``doc_id`` is a reprint of, over any number of steps."""
    seen = {doc_id}
    while (doc_id := reprints.get(doc_id, doc_id)) not in seen:
        seen.add(doc_id)
    return doc_id


def _columns(indicators: Iterable[str]) -> Iterator[str]:
    yield from (f"{name}{part}" for name in STANDARDS for part in ("", BY, "_target"))
    yield from (f"{i}{part}{aim}" for i in indicators for part in ("", *PARTS) for aim in ("", "_target"))


def _moved(fact: Fact, lands: Lands, level: Level, map_to: date | None) -> Fact | Left | Part:
    """The fact on the asked level and day, or why it has no place there."""
    here = lands.reported(fact.unit, *_days(fact.published), fact.called, fact.year)
    if isinstance(here, str):
        return fact.left(here)
    if here.unit.level != level:
        return fact.left(f"of a {here.unit.level}, not of a {level}")
    if map_to is None:
        return fact._replace(since=lands.founded(here))
    moved = lands.carry(here, map_to)
    if isinstance(moved, str):
        return fact.left(moved)
    there, same = moved
    carried = "" if there.unit.code == here.unit.code and same else here.unit.code
    fact = fact._replace(unit=there.unit.code, since=lands.founded(there), carried=carried)
    return fact if same else Part(there, here, fact)


def _days(published: str | None) -> tuple[date, date]:
    """First and last day that an article may be of: "2018-02" -> 1 and 28 February; undated, any day."""
    return days_of(published) if published else (date.min, date.max)


def _label(key: Key, lands: Lands, map_to: date | None) -> tuple[str, str | None, str]:
    """Name, district and province of a row's unit: on the day that units are mapped to, else at the end of the row's year."""
    every = [e for e in lands.versions(key.unit) if lands.founded(e) == key.since]
    day = map_to or date(key.year, 12, 31)
    there = next((e for e in every if e.alive(day)), every[0] if day < every[0].since else every[-1])
    above = there.unit.parent
    return there.unit.label, above if above != there.unit.province else None, there.unit.province


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
