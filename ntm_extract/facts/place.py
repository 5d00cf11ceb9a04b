"""PLACE: one record per mention of a named administrative unit or village."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.records import Place
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span


def find(analysis: Analysis) -> Iterator[Place]:
    """Places in text order; ``current``: the newest successors of the unit."""
    units = analysis.gazetteer.units
    for place in analysis.toponyms:
        called = place.name if place.rule.endswith("other-time") else ""  # whose code may be another unit's now
        unit = units.meant(place.code, analysis.day, called) if place.code else None
        within = (unit.parent, *units.within(unit.parent, analysis.day)) if unit and unit.parent else ()
        if place.level == "village" and place.code:
            within = (place.code, *within)
        current = tuple(u.code for u in units.current(unit)) if unit else ()
        evidence = {"name": Span(place.start, place.end)}
        if place.type_start < place.start:
            evidence["level"] = Span(place.type_start, place.start - 1)
        yield analysis.record(
            Place,
            place.start,
            place.end,
            rule=place.rule,
            confidence=0.97 if place.code else 0.6,
            evidence=evidence,
            name=place.name,
            level=place.level,
            code=place.code,
            within=within,
            current=current,
            candidates=place.candidates,
        )
