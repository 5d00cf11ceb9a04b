"""What is said of the parts of a unit, said of the unit into which they were merged as wholes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from ntm_extract.panel.cells import adds_up, cell_of
from ntm_extract.panel.facts import BY, STANDARDS, Fact, Indicator, Left
from ntm_extract.panel.lineage import Extent, Lands


class Part(NamedTuple):
    """A fact of a unit that was merged into ``whole`` with others, at once or in steps."""

    whole: Extent
    of: Extent
    fact: Fact


def joined(parts: list[Part], lands: Lands, indicators: Mapping[str, Indicator]) -> Iterator[Fact | Left]:
    """The facts of a merged unit that its parts give together, and those that they leave."""
    groups: dict[tuple[Extent, str], list[Part]] = defaultdict(list)
    for part in parts:
        groups[part.whole, part.fact.column].append(part)
    for (whole, column), group in groups.items():
        indicator = indicators.get(column) or indicators.get(column.removesuffix("_new"))
        used: set[str] = set()
        for members in _comparable(group, column, indicator):
            told = _told(members, lands, adds_up(column, indicators))
            making = _making(whole, told, lands)
            value = sum((told[part][0].value for part in making), Decimal(0)) if indicator else Decimal(1)
            for fact in (fact for part in making for fact in told[part]):
                used.add(fact.record)
                year = max(told[part][0].year for part in making)
                yield fact._replace(value=value, year=year, said=(fact.year, fact.value))
        for part in group:
            if part.fact.record not in used:
                yield part.fact.left(
                    f"of {part.of.unit.label}, a part of {whole.unit.label} ({whole.unit.code}) since {whole.since}"
                )


def _comparable(group: list[Part], column: str, indicator: Indicator | None) -> Iterator[list[Part]]:
    """The facts of parts that can be added up or compared: stocks and sums of one year, and a standard that all
    reached, in any year; shares, rests and targets of parts say nothing of the whole.
    """
    if indicator is not None and indicator.nature in ("state", "sum"):
        for year in sorted({part.fact.year for part in group}):
            yield [part for part in group if part.fact.year == year]
    elif indicator is None and column.removesuffix(BY) in STANDARDS:
        yield [part for part in group if part.fact.value]


def _told(members: list[Part], lands: Lands, adding: bool) -> dict[Extent, tuple[Fact, ...]]:
    """What stands in the cell of each part, by its `Lands.root`, in the first year that has one."""
    facts: dict[Extent, list[Fact]] = defaultdict(list)
    for part in members:
        facts[lands.root(part.of)].append(part.fact)
    firsts = {root: min(fact.year for fact in some) for root, some in facts.items()}
    return {
        root: cell_of([fact for fact in some if fact.year == firsts[root]], adding).sources
        for root, some in facts.items()
    }


def _making(whole: Extent, told: Mapping[Extent, tuple[Fact, ...]], lands: Lands) -> list[Extent]:
    """Those of ``told`` that make up the land of ``whole``, none of it twice; [] where a piece has nothing told. A part
    that was itself merged is taken as one, or in its own parts where these had it in an earlier year.
    """
    root, making = lands.root(whole), list[Extent]()
    for step in lands.before(root):
        part = lands.root(step.extent)
        if not step.whole or part.since >= root.since:  # a piece of it; a fault of the table
            return []
        ways = ([part] if part in told else [], _making(part, told, lands))
        way = min(filter(None, ways), key=lambda some: max(told[one][0].year for one in some), default=[])
        if not way:
            return []
        making += way
    return making
