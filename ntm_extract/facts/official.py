"""OFFICIAL: one record per person and document, with positions, roles and every mention."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ntm_extract.records import Level, Official, Position
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span


def find(analysis: Analysis) -> Iterator[Official]:
    """People in order of first mention."""
    for person in analysis.people:
        evidence = {"name": Span(person.first.start, person.first.end)}
        if person.honorific_span:
            evidence["honorific"] = person.honorific_span
        for number, held in enumerate(person.positions):
            evidence[f"positions.{number}"] = Span(held.start, held.end)
        known = bool(person.positions or person.honorific)
        yield analysis.record(
            Official, person.first.start, person.first.end,
            rule=f"official.{'titled' if person.positions else 'author' if 'author' in person.roles else 'named'}",
            confidence=0.97 if person.positions else 0.9 if known else 0.75, evidence=evidence, name=person.name, honorific=person.honorific,
            positions=tuple(Position(title=h.title, organization=h.organization, level=cast("Level | None", h.level), place=h.place) for h in person.positions),
            roles=tuple(person.roles), mentions=tuple(tuple(analysis.text.home(*m)) for m in person.mentions),
        )  # fmt: skip
