"""OFFICIAL: one record per person and document, with positions, roles and every mention."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ntm_extract.records import Level, Official, Position
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.roles import ROLES
from ntm_extract.relate.speaker import speeches
from ntm_extract.span import Span


def find(analysis: Analysis) -> Iterator[Official]:
    """People in order of first mention."""
    spoke = {speech.who for speech in speeches(analysis) if speech.mode in ("said", "quoted") and speech.who}
    for person in analysis.people:
        roles = person.roles
        if (
            person.name in spoke and "speaker" not in roles and "author" not in roles
        ):  # "ông X chúc mừng xã, |đề nghị| giữ vững các tiêu chí"
            roles = tuple(role for role in ROLES if role == "speaker" or (role in roles and role != "mentioned"))
        evidence = {"name": Span(person.first.start, person.first.end)}
        if person.honorific_span:
            evidence["honorific"] = person.honorific_span
        for number, held in enumerate(person.positions):
            evidence[f"positions.{number}"] = Span(held.start, held.end)
        known = bool(person.positions or person.honorific)
        yield analysis.record(
            Official,
            person.first.start,
            person.first.end,
            rule=f"official.{'titled' if person.positions else 'author' if 'author' in person.roles else 'named'}",
            confidence=0.97 if person.positions else 0.9 if known else 0.75,
            evidence=evidence,
            name=person.name,
            honorific=person.honorific,
            positions=tuple(
                Position(title=h.title, organization=h.organization, level=cast("Level | None", h.level), place=h.place)
                for h in person.positions
            ),
            roles=tuple(roles),
            mentions=tuple(dict.fromkeys(tuple(analysis.text.home(*m)) for m in person.mentions)),
        )
