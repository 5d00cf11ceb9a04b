"""ROLLS: people in tables, one per row: "1 | Lê Văn A | Chủ tịch UBND xã | Trưởng ban" under "TT | Họ và tên | Chức vụ
| Nhiệm vụ". The header tells names from posts; a name needs no form of address and no known surname.
"""

from __future__ import annotations

from ntm_extract.document import Person
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.layout.tables import Cell, Table
from ntm_extract.relate.officials.positions import Held, chain
from ntm_extract.span import Cover

_P = phrases("rolls")


@once
def posts_in_rolls(analysis: Analysis) -> dict[int, list[Held]]:
    """Start of a name that fills a cell of a roll -> the posts in the other cells of its row."""
    return {person.start: posts for person, posts in _rolls(analysis)}


def everybody_named(analysis: Analysis) -> tuple[Person, ...]:
    """The people of the text and those that only a roll names, in text order."""
    known = Cover((p.start, p.end) for p in analysis.persons)
    added = [p for p, _ in _rolls(analysis) if not known.touches(p.start, p.end)]
    return tuple(sorted((*analysis.persons, *added), key=lambda p: p.start)) if added else analysis.persons


@once
def _rolls(analysis: Analysis) -> tuple[tuple[Person, list[Held]], ...]:
    return tuple(found for table in analysis.tables for found in _roll(analysis, table))


def _roll(analysis: Analysis, table: Table) -> list[tuple[Person, list[Held]]]:
    """The people of one table with their posts."""
    heads = [" ".join(analysis.text.key[c.start : c.end] for c in head.cells) for head in table.header]
    names = next((at for at, head in enumerate(heads) if _P.names_head.fullmatch(head)), None)
    if names is None:
        return []
    posts = [at for at, head in enumerate(heads) if _P.posts_head.match(head)]
    return [
        (person, [post for at in posts for post in chain(analysis, row[at].start, row[at].end)])
        for row in table.rows
        if (person := _name(analysis, row[names])) is not None
    ]


def _name(analysis: Analysis, cell: Cell) -> Person | None:
    """The person whose name fills a cell, with or without a form of address; None for any other cell."""
    canonical = analysis.text.canonical
    found = _P.name.fullmatch(canonical, cell.start, cell.end)
    if found is None:
        return None
    start, end = found.span("name")
    name = canonical[start:end]
    return Person(start, end, name.title() if name.isupper() else name, "name")
