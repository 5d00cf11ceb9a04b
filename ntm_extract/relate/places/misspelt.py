"""MISSPELT: names that no gazetteer holds, one letter or one diacritic away from the only unit that they can mean: "các
xã Mỹ Lộc, |Thương Lộc|, Vượng Lộc" in a text on Can Lộc is Thượng Lộc.

Two kinds are looked at: names with a type word of their own ("xã |Thương Lộc|") and members of a list of communes. The
candidates are the communes of the districts that the text is about or names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from ntm_extract.document import Text, Toponym
from ntm_extract.folding import bare_name, key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import Unit, Units, level_of

_P = phrases("misspelt")


def respelt(
    text: Text, places: Sequence[Toponym], held: set[int], scope: str | None, day: date, units: Units
) -> list[Toponym]:
    """The places with codes for those that are misspelt, and with members of lists that were no names so far."""
    found: list[Toponym] = []
    near = _Near(places, scope, day, units)
    taken = {i for p in places for i in range(p.start, p.end)} | held
    for place in places:
        if place.level == "commune" and place.code is None and not place.candidates:
            unit = near.unit(place.name, near.around(place, places))
            place = place._replace(code=unit.code, rule="toponym.typed.near") if unit else place
        found.append(place)
        if place.level == "commune" and place.code is not None:
            found += _beside(text, place, near, taken)
    return sorted(found, key=lambda p: p.start)  # a member before its commune comes first


def _beside(text: Text, place: Toponym, near: _Near, taken: set[int]) -> Iterator[Toponym]:
    """Members of a list right behind and right before a commune."""
    around = near.parent(place)
    if around is None:
        return
    end = place.end
    while member := _member(_P.next_member.match(text.canonical, end), around, near, taken):
        yield member
        end = member.end
    before = _P.member_before.search(text.canonical, max(0, place.type_start - 40), place.type_start)
    if member := _member(before, around, near, taken):
        yield member


def _member(found: re.Match[str] | None, around: str, near: _Near, taken: set[int]) -> Toponym | None:
    """The only commune that a member of a list can mean; None without one, or for a part of another name."""
    if found is None or found.start("name") in taken or found.end("name") - 1 in taken:
        return None
    start, end = found.span("name")
    unit = near.unit(found["name"], [around])
    return Toponym(start, end, start, found["name"], "commune", unit.code, (), "toponym.listed.near") if unit else None


class _Near:
    """The communes of districts, by name without diacritics."""

    def __init__(self, places: Sequence[Toponym], scope: str | None, day: date, units: Units) -> None:
        self.units, self.day = units, day
        self.scope = (scope, *units.within(scope, day)) if scope else ()
        named = {p.code for p in places if p.code and p.level == "district"}
        self.districts = [*(c for c in self.scope if level_of(c) == "district"), *sorted(named)]
        self._known: dict[tuple[str, ...], dict[str, list[tuple[str, Unit]]]] = {}  # `_communes` by where they lie

    def parent(self, place: Toponym) -> str | None:
        """The district of a commune, or its province where there are none."""
        return next(iter(self.units.within(place.code or "", self.day)), None)

    def around(self, place: Toponym, places: Sequence[Toponym]) -> list[str]:
        """The districts in which an unknown commune can lie: the one named right behind it, else those of the text."""
        at = bisect_right(places, place.end, key=lambda p: p.start)
        behind = places[at] if at < len(places) else None
        if behind is not None and behind.level == "district" and behind.code and behind.type_start - place.end <= 3:
            return [behind.code]
        return self.districts

    def unit(self, name: str, around: Sequence[str]) -> Unit | None:
        """The only commune of these districts with nearly this name, or None."""
        plain = bare_name(name)
        near = self._communes(tuple(around)).get(plain[:1], ())
        found = [u for called, u in near if called == plain]
        if not found and len(plain) > 5:
            found = [u for called, u in near if _is_slip(plain, called)]
        return found[0] if len(found) == 1 and key(found[0].name) != key(name) else None

    def _communes(self, around: tuple[str, ...]) -> dict[str, list[tuple[str, Unit]]]:
        """The communes of districts with their names without diacritics, by first letter."""
        if around not in self._known:
            table = self._known[around] = {}
            for unit in (u for code in dict.fromkeys(around) for u in self.units.children(code, self.day)):
                called = bare_name(unit.name)
                table.setdefault(called[:1], []).append((called, unit))
        return self._known[around]


def _is_slip(one: str, other: str) -> bool:
    """Whether two names without diacritics differ by one letter that is wrong, missing, doubled or swapped."""
    if abs(len(one) - len(other)) > 1 or one.count(" ") != other.count(" "):
        return False
    first = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[first:], other[first:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
