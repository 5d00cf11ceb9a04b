"""Building a panel: each fact is put on the unit and the year of its row, and the facts of a cell are weighed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from ntm_extract.days import days_of
from ntm_extract.gazetteer.units import Units
from ntm_extract.panel.cells import Cell, adds_up, cell_of
from ntm_extract.panel.facts import BY, PARTS, STANDARDS, Fact, Indicator, Left, facts_of
from ntm_extract.panel.lineage import Lands
from ntm_extract.panel.merged import Part, joined
from ntm_extract.panel.wholes import part_of_unit, times_of_others
from ntm_extract.panel.words import called, passage
from ntm_extract.records import AnyRecord, Document, Figure, Place
from ntm_extract.span import Span

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
    order = {c: i for i, c in enumerate(possible_columns(indicators))}
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
    adding_up = [name for name, known in indicators.items() if known.nature == "sum"]
    for document, records in found:
        words = hashlib.sha256(" ".join(document.text.split()).encode()).hexdigest()
        text_id = texts.setdefault(words, _first(document.doc_id, reprints))
        every = list(records)
        villages = [Span(r.start, r.end) for r in every if isinstance(r, Place) and r.level == "village"]
        borrowed = times_of_others(every, adding_up)
        for record in every:
            for fact in facts_of(record, indicators, text_id, document.published if by_article else None):
                if isinstance(fact, Fact) and (
                    why := part_of_unit(document.text, record, villages, _tells_size(record, indicators))
                    or ("of another time" if record.id in borrowed else "")
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


def possible_columns(indicators: Iterable[str]) -> Iterator[str]:
    """Every column that a panel of these indicators can have, in the order in which it has them."""
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
