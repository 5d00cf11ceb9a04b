"""PANEL: one row a unit and year out of records, each cell with its sources; what contradicts it is kept beside it.

Columns: ``ntm`` (1 in a year for which the text says that the unit reached the standard, 0 where it says that it did not), ``ntm_target`` (1 in a year for which
that was aimed at or registered), the same for the other standards, and for each indicator ``<id>`` (achieved) and ``<id>_target``. What was added in a year,
what is left, a mere rise and a share are other quantities than the indicator's own and have columns of their own: ``communes_ntm_new`` ("thêm 2 xã"),
``communes_ntm_remaining``, ``communes_ntm_change``, ``communes_ntm_percent`` ("50% số xã"), each with its ``_target``. Values are in the indicator's unit.

A figure's year is that of its day (``as_of``) or of the end of its period where both ends lie in one year; a longer or open period, and a figure without
any time, give no cell: they are listed as left out, with the reason; so are ranges, other units than the indicator's, and counts under a condition ("2 xã đạt 3 tiêu chí").

Units may be mapped to those of another day by their lineage. Over changes of name, type and district a unit stays itself. A merger of whole units has
what all of them have: it reached a standard in the year in which the last of them did, and a stock or a sum is added up where every part has a value of
that year; rates, averages and targets of parts say nothing of the whole. What a split unit had is nobody's. All that falls through is listed.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from ntm_extract.gazetteer.units import Unit, Units
from ntm_extract.panel.facts import PARTS, STANDARDS, Fact, Indicator, Left, facts_of
from ntm_extract.records import AnyRecord, Document

__all__ = ["SOURCES", "Cell", "Fact", "Indicator", "Left", "Level", "Panel", "build", "carry", "columns", "rows", "sources"]

Level = Literal["commune", "district", "province"]
class Cell(NamedTuple):
    """What one cell says. ``documents``: how many different texts say so; ``earlier``: other values of the same stock, from days before."""

    value: Decimal
    sources: tuple[Fact, ...]
    against: tuple[Fact, ...]
    earlier: tuple[Fact, ...]

    @property
    def documents(self) -> int:
        """Different texts; a reprint counts once."""
        return len({fact.text_id for fact in self.sources})

    @property
    def confidence(self) -> float:
        """Of the best source."""
        return max(fact.confidence for fact in self.sources)


class Panel(NamedTuple):
    """Cells by (unit, year) and column; ``left``: what gave none."""

    cells: dict[tuple[str, int], dict[str, Cell]]
    columns: tuple[str, ...]
    left: tuple[Left, ...]


class _Part(NamedTuple):
    """A fact of a unit that ``whole`` took over with others."""

    whole: Unit
    of: Unit
    fact: Fact


def build(
    found: Iterable[tuple[Document, Iterable[AnyRecord]]],
    units: Units,
    level: Level,
    indicators: Mapping[str, Indicator],
    map_to: date | None = None,
    reprints: Mapping[str, str] | None = None,
) -> Panel:
    """The panel of ``level``. ``indicators``: figures to take, by id; ``map_to``: the day whose units the rows are of, None for units as reported;
    ``reprints``: documents that say over again what another one says, which is no second witness."""
    facts: list[Fact] = []
    left: list[Left] = []
    parts: list[_Part] = []
    texts: dict[str, str] = {}
    for document, records in found:
        text_id = texts.setdefault(hashlib.sha256(" ".join(document.text.split()).encode()).hexdigest(), _first(document.doc_id, reprints or {}))
        for record in records:
            for fact in facts_of(record, indicators, text_id):
                if isinstance(fact, Left):
                    left.append(fact)
                    continue
                moved = _moved(fact, document, units, level, map_to)
                if isinstance(moved, Fact):
                    facts.append(moved)
                elif isinstance(moved, Left):
                    left.append(moved)
                else:
                    parts.append(moved)
    for joined in _joined(parts, units, indicators):
        if isinstance(joined, Fact):
            facts.append(joined)
        else:
            left.append(joined)
    cells: dict[tuple[str, int], dict[str, Cell]] = defaultdict(dict)
    groups: dict[tuple[str, int, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[fact.unit, fact.year, fact.column].append(fact)
    for (unit, year, column), group in groups.items():
        cells[unit, year][column] = _cell(group)
    order = {c: i for i, c in enumerate(_columns(indicators))}
    columns = sorted({f.column for f in facts}, key=lambda c: order.get(c, len(order)))
    return Panel(dict(sorted(cells.items())), tuple(columns), tuple(left))


def _first(doc_id: str, reprints: Mapping[str, str]) -> str:
    """The document that ``doc_id`` is a reprint of, over any number of steps."""
    seen = {doc_id}
    while (doc_id := reprints.get(doc_id, doc_id)) not in seen:
        seen.add(doc_id)
    return doc_id


def _columns(indicators: Iterable[str]) -> Iterator[str]:
    for name in (*STANDARDS, *(f"{i}{part}" for i in indicators for part in ("", *PARTS))):
        yield name
        yield f"{name}_target"


def _moved(fact: Fact, document: Document, units: Units, level: Level, map_to: date | None) -> Fact | Left | _Part:
    """The fact on the asked level and day, or why it has no place there."""
    day = _day(document)
    unit = units.at(fact.unit, day) or next(iter(reversed(units.versions(fact.unit))), None)
    if unit is None or unit.level != level:
        return Left(fact.record, fact.doc_id, fact.quote, f"of a {unit.level if unit else 'unknown unit'}, not of a {level}")
    if map_to is None:
        return fact
    there = carry(unit, map_to, units)
    if isinstance(there, str):
        return Left(fact.record, fact.doc_id, fact.quote, there)
    fact = fact._replace(unit=there[0].code, carried="" if there[0].code == unit.code else unit.code)
    return fact if there[1] else _Part(there[0], unit, fact)


def carry(unit: Unit, day: date, units: Units) -> tuple[Unit, bool] | str:
    """(the unit of ``day`` that is or holds ``unit``, whether it is the same land), or why none is."""
    here, same, seen = unit, True, {unit.uid}
    while not here.alive(day):
        later = here.valid_from <= day
        steps = units.successors(here.uid) if later else units.predecessors(here.uid)
        if len(steps) != 1 or steps[0].uid in seen or not units.whole(here.uid, steps[0].uid):
            return f"{'split' if later else 'merged'} on the way to {day}" if steps else f"no unit of {day} is it"
        others = {u.uid for u in (units.predecessors if later else units.successors)(steps[0].uid)} - {here.uid}
        if others and not later:
            return f"a part of what it was split from on {day}"
        same, here = same and not others, steps[0]
        seen.add(here.uid)
    return here, same


def _origins(whole: Unit, day: date, units: Units) -> set[str] | None:
    """Codes of the units of ``day`` that ``whole`` is made of; None where a part of one went elsewhere."""
    found, queue, seen = set(), [whole], {whole.uid}
    while queue:
        here = queue.pop()
        if here.alive(day):
            found.add(here.code)
            continue
        for before in units.predecessors(here.uid):
            if not units.whole(before.uid, here.uid):
                return None
            if before.uid not in seen:
                seen.add(before.uid)
                queue.append(before)
    return found


def _joined(parts: list[_Part], units: Units, indicators: Mapping[str, Indicator]) -> Iterator[Fact | Left]:
    """What the parts of a merged unit say of it together."""
    groups: dict[tuple[str, str], list[_Part]] = defaultdict(list)
    for part in parts:
        groups[part.whole.uid, part.fact.column].append(part)
    for (_, column), group in groups.items():
        origins = _origins(group[0].whole, max(p.of.valid_from for p in group), units)
        own = indicators.get(column) or indicators.get(column.removesuffix("_new"))  # shares, rests and targets of parts say nothing of the whole
        if own:
            years = {p.fact.year for p in group} if own.nature in ("state", "sum") else set()
            chosen = [[p for p in group if p.fact.year == year] for year in sorted(years)]
        else:
            chosen = [[p for p in group if p.fact.value]] if column in STANDARDS else []
        used: set[str] = set()
        for members in chosen:
            best = {p.of.code: max((q for q in members if q.of.code == p.of.code), key=lambda q: (-q.fact.year, q.fact.rank)) for p in members}
            if origins is None or set(best) != origins:
                continue
            value = sum((p.fact.value for p in best.values()), Decimal(0)) if own else Decimal(1)
            year = max(p.fact.year for p in best.values())
            for part in best.values():
                used.add(part.fact.record)
                yield part.fact._replace(value=value, year=year, carried=part.of.code)
        for part in group:
            if part.fact.record not in used:
                yield Left(part.fact.record, part.fact.doc_id, part.fact.quote, f"of {part.of.label}, a part of {part.whole.label} ({part.whole.code})")


def _cell(facts: list[Fact]) -> Cell:
    """The value that most texts say of the last day told; of equals the higher rank: recognized before achieved, said to be a total, then confidence."""
    last = max(fact.day for fact in facts)
    by_value: dict[Decimal, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.day == last:
            by_value[fact.value].append(fact)
    best = max(by_value, key=lambda v: (len({f.text_id for f in by_value[v]}), max(f.rank for f in by_value[v])))
    others = [f for f in facts if f.value != best]
    return Cell(
        best, tuple(f for f in facts if f.value == best), tuple(f for f in others if f.day in ("", last)), tuple(f for f in others if f.day not in ("", last))
    )


def _day(document: Document) -> date:
    parts = [int(p) for p in (document.published or "2017").split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 7, parts[2] if len(parts) > 2 else 1)


def columns(panel: Panel) -> tuple[str, ...]:
    """Names of the columns of `rows`."""
    return ("unit", "name", "province", "year", *(name for c in panel.columns for name in (c, f"{c}_n", f"{c}_confidence")))


SOURCES = ("unit", "year", "column", "value", "agrees", "doc_id", "modifier", "day", "record", "start", "end", "quote", "confidence", "carried_from")


def rows(panel: Panel, units: Units, map_to: date | None) -> Iterator[dict[str, Any]]:
    """Rows of the panel: unit, name, province, year; for each column its value, ``_n`` (texts that say so) and ``_confidence``."""
    for (code, year), cells in panel.cells.items():
        unit = (units.at(code, map_to) if map_to else None) or units.at(code, date(year, 12, 31) - timedelta(days=1)) or units.versions(code)[-1]
        row: dict[str, Any] = {"unit": code, "name": unit.label, "province": unit.province, "year": year}
        for column in panel.columns:
            cell = cells.get(column)
            row |= {column: cell.value if cell else None, f"{column}_n": cell.documents if cell else None, f"{column}_confidence": cell.confidence if cell else None}
        yield row


def sources(panel: Panel) -> Iterator[dict[str, Any]]:
    """Where each cell comes from, what contradicts it (``agrees`` false), and what the same stock was on an earlier day (None)."""
    for (code, year), cells in panel.cells.items():
        for column, cell in cells.items():
            for agrees, facts in ((True, cell.sources), (False, cell.against), (None, cell.earlier)):
                for f in facts:
                    yield {
                        "unit": code, "year": year, "column": column, "value": f.value, "agrees": agrees, "doc_id": f.doc_id,
                        "modifier": f.modifier, "day": f.day or None, "record": f.record, "start": f.start, "end": f.end, "quote": f.quote, "confidence": f.confidence, "carried_from": f.carried or None,
                    }  # fmt: skip
