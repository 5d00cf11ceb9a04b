"""Carry a gold document over to other places: each unit that it names becomes another of its type that was there on its day, in
the province and the district that the one around it becomes, and bears a name that is no more common.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from ntm_extract.days import day_of
from ntm_extract.folding import key
from ntm_extract.gazetteer.units import RANK, Unit, Units, level_of

Row = dict[str, Any]
_CODED = {"code", "place", "scope", "unit", "named"}  # slots that hold codes
_CODE = re.compile(r"\d{2}|\d{3}|\d{5}")
_KEPT = {"type", "doc_id", "date", "as_of", "status", "level"}


def other_units(text: str, records: list[Row], day: date, units: Units, rng: random.Random) -> dict[str, Unit]:
    """The other unit of each code in a gold document; empty where one of them was not there on the day, or has no like."""
    told = {code for record in records for code in _codes(record)}
    chain = {c for code in told for c in (code, *units.within(code, day))}
    was, said = {code: units.at(code, day) for code in chain}, key(text)
    found: dict[str, Unit] = {}
    for code in sorted(chain, key=lambda c: (RANK[level_of(c) or "village"], c)):
        old = was[code]
        if old is None or (old.parent and old.parent not in found):
            return {}
        around = found[old.parent].code if old.parent else ""
        taken = {key(unit.name) for unit in [*found.values(), *filter(None, was.values())]}
        fit = [u for u in units.children(around, day) if u.type == old.type and _is_like(u, old, day, units)]
        fit = [u for u in fit if key(u.name) not in taken and key(u.name) not in said]
        if not fit:
            return {}
        found[code] = rng.choice(fit)
    return found


def relocated(document: Row, records: list[Row], units: Units, rng: random.Random) -> tuple[list[str], Row, list[Row]]:
    """The text as one string for each of its characters, and the document and its gold with other names and codes."""
    text, parts = document["text"], list(document["text"])
    found = other_units(text, records, day_of(document["published"]), units, rng) if document.get("published") else {}
    places = [r for r in records if r["type"] == "place" and r.get("level") != "village" and r.get("code") in found]
    names: dict[str, str] = {}
    for place in places:
        names.setdefault(place["quote"], found[place["code"]].name)
    spans = {(p["start"], p["end"]): found[p["code"]].name for p in places}
    if names:
        word = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)")
        inside = {at for start, end in spans for at in range(start, end)}
        spans |= {m.span(): names[m[0]] for m in word.finditer(text) if not inside.intersection(range(*m.span()))}
        for (start, end), name in spans.items():
            parts[start:end] = [name.upper() if text[start:end].isupper() else name, *[""] * (end - start - 1)]

    def carry(value: Any, slot: str = "") -> Any:
        if isinstance(value, dict):
            return {name: inner if name in _KEPT else carry(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [carry(inner, slot) for inner in value]
        if not isinstance(value, str) or not names:
            return value
        if slot in _CODED and _CODE.fullmatch(value):
            return found[value].code if value in found else value
        return word.sub(lambda m: names[m[0]], value)

    title = carry(document["title"], "title") if document.get("title") else document.get("title")
    return parts, document | {"title": title}, [carry(record) for record in records]


def _codes(value: Any, slot: str = "") -> Iterator[str]:
    """The codes of units in a record, and those around them."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _codes(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _codes(inner, slot)
    elif slot in _CODED and isinstance(value, str) and _CODE.fullmatch(value):
        yield value


def _is_like(unit: Unit, old: Unit, day: date, units: Units) -> bool:
    """Whether a name is borne by no more units than the old one, of no other levels, and of as many syllables or more than one."""
    mine, theirs = units.named(key(unit.name), day), units.named(key(old.name), day)
    common = len(mine) <= max(1, len(theirs)) and {u.level for u in mine} <= {u.level for u in theirs}
    return common and (" " in unit.name or " " not in old.name)
