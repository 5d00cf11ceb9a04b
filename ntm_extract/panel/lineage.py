"""Which land a code names on a day, and which unit of another day holds it.

A version of `units.csv` has one name, type and parent, but its land may change while it lives: Đồng Nai kept code, name
and version when it took in Bình Phước on 2025-07-01. An `Extent` is a version between two such changes.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from ntm_extract.gazetteer.units import Event, Unit, Units


class Extent(NamedTuple):
    """A version of a unit with one land: from ``since`` (included) until ``until`` (excluded; None: today)."""

    unit: Unit
    since: date
    until: date | None

    def alive(self, day: date) -> bool:
        """Whether the unit had this land on ``day``."""
        return self.since <= day and (self.until is None or day < self.until)


class Step(NamedTuple):
    """An extent before or after another; ``whole``: all of the earlier one went into the later one."""

    extent: Extent
    whole: bool


class Lands:
    """Extents of all units, and the ways from one to the other."""

    def __init__(self, units: Units) -> None:
        self._units = units
        self._extents: dict[str, tuple[Extent, ...]] = {}
        self._roots: dict[Extent, Extent] = {}

    def of(self, unit: Unit) -> tuple[Extent, ...]:
        """The extents of one version, oldest first."""
        if unit.uid not in self._extents:
            changes = {e.date for e in (*self._units.arrivals(unit.uid), *self._units.departures(unit.uid))}
            days = [
                unit.valid_from,
                *sorted(d for d in changes if unit.valid_from < d and (unit.valid_to is None or d < unit.valid_to)),
                unit.valid_to,
            ]
            self._extents[unit.uid] = tuple(
                Extent(unit, first, last) for first, last in zip(days, days[1:], strict=False) if first is not None
            )
        return self._extents[unit.uid]

    def versions(self, code: str) -> tuple[Extent, ...]:
        """All extents that a code has named, oldest first."""
        return tuple(extent for unit in self._units.versions(code) for extent in self.of(unit))

    def reported(self, code: str, first: date, last: date, called: tuple[str, bool], year: int) -> Extent | str:
        """What an article of a day between ``first`` and ``last`` (both included) means by a code; a reason where those
        days do not decide.

        A name that the code bore before ("xã Khánh Vĩnh Yên" of today's xã Gia Hanh) and a former unit ("Tuyên Quang
        (cũ)") mean the unit of then, unless it had ended before the ``year`` that is told.
        """
        every = self.versions(code)
        alive = [e for e in every if e.since <= last and (e.until is None or e.until > first)] or every[-1:]
        bearers = {unit.uid for unit in self._units.named(called[0])}
        if called[1] or all(e.unit.uid not in bearers for e in alive):
            then = [e for e in every if e.unit.uid in bearers and e.until and year <= e.until.year and e.until <= first]
            alive = then[-1:] or alive
        if not alive:
            return f"no unit has the code {code}"
        lands = sorted({self.founded(e) for e in alive})
        if len(lands) > 1:
            return f"{code} names another unit since {lands[-1]}, and the article's date does not tell which is meant"
        return alive[-1]

    def root(self, extent: Extent) -> Extent:
        """The extent with which a unit came to have this land.

        Over changes of name, type, code and district a unit stays itself. A merger or a split makes another one, also
        where it keeps the code: xã Đồng Lộc (18484) of 2004 is not that of 2025-07-01, which took in its neighbours.
        """
        if extent not in self._roots:
            here, seen = extent, {extent}
            while len(steps := self.before(here)) == 1 and steps[0].whole and len(self.after(steps[0].extent)) == 1:
                if steps[0].extent in seen:
                    break
                here = steps[0].extent
                seen.add(here)
            self._roots[extent] = here
        return self._roots[extent]

    def founded(self, extent: Extent) -> date:
        """The first day on which a unit had this land. 2004-01-01 stands for that day and for any before it."""
        return self.root(extent).since

    def before(self, extent: Extent) -> tuple[Step, ...]:
        """What the land of an extent belonged to until its first day."""
        unit, day = extent.unit, extent.since
        events = [e for e in self._units.arrivals(unit.uid) if e.date == day]
        found = [
            Step(there, event.part == "whole")
            for event in events
            if (there := self._on(event.from_uid, day - timedelta(days=1)))
        ]
        if day > unit.valid_from:
            found.insert(0, Step(self._at(unit, day - timedelta(days=1)), not self._left(unit, day)))
        else:  # and the version before it under its code, unless an event says that this one went elsewhere
            past = (u for u in self._units.versions(unit.code) if u.valid_to == day)
            found += [Step(self.of(u)[-1], True) for u in past if not self._left(u, day)]
        return tuple(dict.fromkeys(found))

    def after(self, extent: Extent) -> tuple[Step, ...]:
        """What the land of an extent belonged to from the day of its end."""
        unit, day = extent.unit, extent.until
        if day is None:
            return ()
        events = self._left(unit, day)
        found = [Step(there, event.part == "whole") for event in events if (there := self._on(event.to_uid, day))]
        if day != unit.valid_to:
            found.insert(0, Step(self._at(unit, day), not events))
        elif not found:
            found = [Step(self.of(u)[0], True) for u in self._units.versions(unit.code) if u.valid_from == day]
        return tuple(dict.fromkeys(found))

    def _left(self, unit: Unit, day: date) -> list[Event]:
        """The events of a day in which land of a version went elsewhere."""
        return [event for event in self._units.departures(unit.uid) if event.date == day]

    def _on(self, uid: str, day: date) -> Extent | None:
        unit = self._units.by_uid(uid)
        return None if unit is None else self._at(unit, day)

    def _at(self, unit: Unit, day: date) -> Extent:
        """The extent of a version on a day; its last one where it had ended by then."""
        return next((e for e in self.of(unit) if e.alive(day)), self.of(unit)[-1])

    def carry(self, extent: Extent, day: date) -> tuple[Extent, bool] | str:
        """(the unit of ``day`` that is or holds the land, whether it is the same land), or why none is."""
        here, same, seen = extent, True, {extent}
        while not here.alive(day):
            later = here.since <= day
            steps = self.after(here) if later else self.before(here)
            if not steps:
                return f"no unit of {day} is it"
            if len(steps) != 1 or not steps[0].whole or steps[0].extent in seen:
                return f"{'split' if later else 'merged'} on the way to {day}"
            there = steps[0].extent
            shared = len(self.before(there) if later else self.after(there)) > 1
            if shared and not later:
                return f"a part of what it was split from on {day}"
            same, here = same and not shared, there
            seen.add(here)
        return here, same
