"""PANEL: one row per unit and year out of records, each cell with its sources; contradicting values are kept beside it.

The rules are in docs/panel.md: `facts` implements those of years, columns and values, `lineage` those of units, and
`_cell` below that of contradictions. A row is of one land: a code that was kept through a merger or a split names two
units, which ``since`` tells apart. Everything that finds no place is listed.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from ntm_extract.days import days_of
from ntm_extract.gazetteer.units import Units
from ntm_extract.panel.facts import BY, PARTS, STANDARDS, Fact, Indicator, Left, facts_of
from ntm_extract.panel.lineage import Extent, Lands
from ntm_extract.panel.sources import SOURCES, sources
from ntm_extract.panel.words import called, passage
from ntm_extract.records import AnyRecord, Document

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


class Cell(NamedTuple):
    """The content of one cell. ``beside``: other values that do not contradict it: of the same stock on earlier days,
    and parts of a sum from the same text.
    """

    value: Decimal
    sources: tuple[Fact, ...]
    against: tuple[Fact, ...]
    beside: tuple[Fact, ...]

    @property
    def documents(self) -> int:
        """Different texts; a reprint counts once."""
        return len({fact.text_id for fact in self.sources})

    @property
    def contradicted(self) -> int:
        """Different texts that say another value."""
        return len({fact.text_id for fact in self.against})

    @property
    def confidence(self) -> float:
        """Of the best source."""
        return max(fact.confidence for fact in self.sources)


class Panel(NamedTuple):
    """Cells by row and column; ``left``: records without a cell; ``labels``: name, district and province of the unit of
    each row.
    """

    cells: dict[Key, dict[str, Cell]]
    columns: tuple[str, ...]
    left: tuple[Left, ...]
    labels: dict[Key, tuple[str, str | None, str]]


class _Part(NamedTuple):
    """A fact of a unit that was merged into ``whole`` with others."""

    whole: Extent
    of: Extent
    fact: Fact


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
    parts: list[_Part] = []
    for fact in _read(found, indicators, reprints or {}, by_article):
        moved = fact if isinstance(fact, Left) else _moved(fact, lands, level, map_to)
        if isinstance(moved, _Part):
            parts.append(moved)
        else:
            taken.append(moved)
    taken += _joined(parts, lands, indicators)
    facts = [fact for fact in taken if isinstance(fact, Fact)]
    left = [fact for fact in taken if isinstance(fact, Left)]
    groups: dict[Key, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        groups[Key(fact.unit, fact.since, fact.year)][fact.column].append(fact)
    cells = {
        key: {column: _cell(group, _adds_up(column, indicators)) for column, group in columns.items()}
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
        for record in records:
            for fact in facts_of(record, indicators, text_id, document.published if by_article else None):
                if isinstance(fact, Fact):
                    fact = fact._replace(
                        published=document.published,
                        source=document.source,
                        sentence=passage(document.text, record),
                        called=called(document.text, record),
                    )
                yield fact


def _first(doc_id: str, reprints: Mapping[str, str]) -> str:
    """The document that ``doc_id`` is a reprint of, over any number of steps."""
    seen = {doc_id}
    while (doc_id := reprints.get(doc_id, doc_id)) not in seen:
        seen.add(doc_id)
    return doc_id


def _columns(indicators: Iterable[str]) -> Iterator[str]:
    yield from (f"{name}{part}" for name in STANDARDS for part in ("", BY, "_target"))
    yield from (f"{i}{part}{aim}" for i in indicators for part in ("", *PARTS) for aim in ("", "_target"))


def _adds_up(column: str, indicators: Mapping[str, Indicator]) -> bool:
    """Whether the amounts of a column have parts that add up to it: money, roads."""
    name = column.removesuffix("_target").removesuffix("_new").removesuffix(BY)
    return name in indicators and indicators[name].nature == "sum"


def _moved(fact: Fact, lands: Lands, level: Level, map_to: date | None) -> Fact | Left | _Part:
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
    return fact if same else _Part(there, here, fact)


def _days(published: str | None) -> tuple[date, date]:
    """First and last day that an article may be of: "2018-02" -> 1 and 28 February; undated, any day."""
    return days_of(published) if published else (date.min, date.max)


def _joined(parts: list[_Part], lands: Lands, indicators: Mapping[str, Indicator]) -> Iterator[Fact | Left]:
    """The facts of a merged unit that its parts give together, and those that they leave."""
    groups: dict[tuple[Extent, str], list[_Part]] = defaultdict(list)
    for part in parts:
        groups[part.whole, part.fact.column].append(part)
    for (whole, column), group in groups.items():
        origins = lands.origins(whole, max(p.of.since for p in group))
        indicator = indicators.get(column) or indicators.get(column.removesuffix("_new"))
        used: set[str] = set()
        for members in _comparable(group, column, indicator):
            best = _best(members)
            if origins is None or set(best) != origins:
                continue
            value = sum((p.fact.value for p in best.values()), Decimal(0)) if indicator else Decimal(1)
            year = max(p.fact.year for p in best.values())
            for part in best.values():
                used.add(part.fact.record)
                yield part.fact._replace(value=value, year=year, said=(part.fact.year, part.fact.value))
        for part in group:
            if part.fact.record not in used:
                yield part.fact.left(
                    f"of {part.of.unit.label}, a part of {whole.unit.label} ({whole.unit.code}) since {whole.since}"
                )


def _comparable(group: list[_Part], column: str, indicator: Indicator | None) -> Iterator[list[_Part]]:
    """The facts of parts that can be added up or compared: stocks and sums of one year, and a standard that all
    reached, in any year; shares, rests and targets of parts say nothing of the whole.
    """
    if indicator is not None and indicator.nature in ("state", "sum"):
        for year in sorted({part.fact.year for part in group}):
            yield [part for part in group if part.fact.year == year]
    elif indicator is None and column.removesuffix(BY) in STANDARDS:
        yield [part for part in group if part.fact.value]


def _best(members: list[_Part]) -> dict[str, _Part]:
    """The first year and the highest rank of the facts of each part, by its code."""
    found: dict[str, _Part] = {}
    for part in members:
        code, known = part.of.unit.code, found.get(part.of.unit.code)
        if known is None or (-part.fact.year, part.fact.rank) > (-known.fact.year, known.fact.rank):
            found[code] = part
    return found


def _cell(facts: list[Fact], adds_up: bool) -> Cell:
    """The value of the last day that most texts give; of equals the one of the higher rank: recognized before achieved,
    stated to be a total, then confidence.

    Of amounts that add up, the largest of each text is its whole and the others are parts of it: "58 tỷ đồng, trong đó
    ngân sách 22 tỷ".
    """
    last = max(fact.day for fact in facts)
    whole = (
        {text: max(f.value for f in facts if f.text_id == text) for text in {f.text_id for f in facts}}
        if adds_up
        else {}
    )
    candidates = [f for f in facts if f.day == last and f.value == whole.get(f.text_id, f.value)] or [
        f for f in facts if f.day == last
    ]
    by_value: dict[Decimal, list[Fact]] = defaultdict(list)
    for fact in candidates:
        by_value[fact.value].append(fact)
    best = max(
        by_value,
        key=lambda v: (
            len({f.text_id for f in by_value[v]}),
            max(f.rank[:2] for f in by_value[v]),
            v if adds_up else 0,
            max(f.rank for f in by_value[v]),
        ),
    )
    others = [f for f in facts if f.value != best]
    beside = [f for f in others if f.day not in ("", last) or f.value < whole.get(f.text_id, f.value)]
    return Cell(
        best, tuple(f for f in facts if f.value == best), tuple(f for f in others if f not in beside), tuple(beside)
    )


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
