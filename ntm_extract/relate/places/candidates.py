"""CANDIDATES: the units that a name can mean on a day, and what lies around each of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ntm_extract.gazetteer.units import NO_DISTRICTS, TYPE_LEVELS, Unit, Units, level_of
from ntm_extract.relate.places.names import Name

BARE = {"province": 4.0, "district": 1.0, "commune": 0.0}  # "Hà Tĩnh" alone is the province, not the city
IN_FORCE, HINTED, HINTED_PLURAL, FORMER = 2.0, 1.0, 4.0, 4.0
OWN_TYPE = 0.5  # "thị xã Hồng Lĩnh, |Kỳ Anh|" is the town, not the district of that name
SOON = 730  # days before a unit is founded within which a text may speak of it
ANNOUNCED = 90  # days before a commune is founded within which a text names it beside others of its name
LAST_DISTRICTS = NO_DISTRICTS - timedelta(days=1)
_TOWN = "thi_tran"
SEAT = 3.0  # cost of reading a bare "Can Lộc" as the town of the same name in the district


class Option(NamedTuple):
    """A unit that a name can mean: codes ``above`` it, codes of ``districts`` and ``provinces`` that can identify it,
    and its weight by itself: ``force`` for its time, ``own`` for its kind, ``hinted`` by a list.
    """

    unit: Unit
    above: tuple[str, ...]
    districts: tuple[str, ...]
    provinces: tuple[str, ...]
    force: float
    own: float
    hinted: float


class Candidates:
    """Lookup of units by name as of one day, memoised."""

    def __init__(self, units: Units, day: date) -> None:
        self.units, self.day = units, day
        self._above: dict[str, tuple[str, ...]] = {}
        self._held_by: dict[str, tuple[str, ...]] = {}
        self._reached: dict[str, frozenset[str]] = {}
        self._options: dict[tuple[object, ...], list[Option]] = {}

    def options(self, name: Name, former: bool) -> list[Option]:
        """The units that a name can mean, with their weight by themselves, the same wherever it is written so."""
        written = (name.key, name.known, name.type, name.hint, name.plural, former)
        if written not in self._options:
            self._options[written] = [self._option(name, unit, former) for unit in self._pool(name, former)]
        return self._options[written]

    def _pool(self, name: Name, former: bool) -> tuple[Unit, ...]:
        """Units that a name can mean: of its type on the day, else of another time; without a type, of all levels."""
        if not name.known:
            return ()
        ever = tuple(dict.fromkeys(self._as_then(u) for u in self.units.named(name.key)))
        alive = [u for u in ever if u.alive(self.day)]
        if former:
            # "xã Châu Tiến cũ, huyện Quỳ Châu": the version that lay in a district, whatever its code holds now; not the one of
            # its name that has taken it in: "xã Hải Hưng (cũ)"
            past = [u for u in ever if u.valid_to and u.valid_to <= self.day and u.level == "commune"]
            again = {u.code for u in past} if self.day >= NO_DISTRICTS else set()
            alive = [u for u in alive if u.code not in again.union(*map(self.heirs, past))]
        if name.type is not None:
            pool = self._of_type(name.type, ever, alive)
        elif not former and any(u.level == "province" for u in alive):
            pool = alive  # "huyện Đắk Glong, |Đắk Nông|": not the district that once bore that name
        else:
            pool = alive + self._former(ever, alive)
            if name.plural:  # "Các xã gồm: Mường Kim, |Than Uyên|" of a resolution weeks ahead
                pool += [u for u in self._announced(ever, alive) if u.type == name.hint]
            if name.plural and name.hint == _TOWN:  # "2 thị trấn (|Trà Cú|, Định An)": not the district of that name
                pool = [u for u in pool if u.type == _TOWN] or pool
        return tuple(self._not_replaced(pool) if len(pool) > 1 and not former else pool)

    def _as_then(self, unit: Unit) -> Unit:
        """The version on the day of a unit that has only been respelt since: "xã Đắk D'rông" as "Đắk DRông"."""
        then = self.units.at(unit.code, self.day) if unit.valid_from > self.day else None
        same = then is not None and then.type == unit.type and _letters(then.name) == _letters(unit.name)
        return then if then and same else unit

    def _of_type(self, type_: str, ever: Sequence[Unit], alive: Sequence[Unit]) -> list[Unit]:
        """Units of a type, on the day or earlier, also where they have become of another ("|xã| Đồng Lộc" is a town since
        July 2018), else of its level: "huyện" of what became a thị xã later.
        """
        pool = [u for u in (*alive, *self._former(ever, alive), *self._announced(ever, alive)) if u.type == type_]
        once = {u.code for u in ever if u.type == type_ and u.valid_from < self.day}
        pool += [u for u in alive if u.code in once and u.type != type_] if pool else []
        level = TYPE_LEVELS[type_]
        return pool or [u for u in alive if u.level == level] or self._former([u for u in ever if u.level == level], [])

    def _not_replaced(self, pool: list[Unit]) -> list[Unit]:
        """Units in force, and former ones whose land none of these holds: "tỉnh An Giang" is that of July 2025."""
        live = {u.code for u in pool if u.alive(self.day)}
        held = [u for u in pool if u.code in live or live.isdisjoint(self.heirs(u))] if live else pool
        return [u for u in held if u.code in live or not self._is_now_province(u, held, live)]

    @staticmethod
    def _is_now_province(unit: Unit, pool: Sequence[Unit], live: set[str]) -> bool:
        """Whether a province of that name and type is in a unit's place: "thành phố Huế" is the province of 2025."""
        return any(v.code == unit.province and v.type == unit.type and v.code in live for v in pool)

    def heirs(self, unit: Unit) -> tuple[str, ...]:
        """Codes of the units on the day that hold a former unit."""
        if unit.uid not in self._held_by:
            past = unit.valid_to is not None and unit.valid_to <= self.day
            self._held_by[unit.uid] = tuple(u.code for u in self.units.current(unit, self.day)) if past else ()
        return self._held_by[unit.uid]

    def _former(self, ever: Sequence[Unit], alive: Sequence[Unit]) -> list[Unit]:
        """One version per code of the units not in force: the nearest in time."""
        best: dict[str, Unit] = {}
        codes, types = {u.code for u in alive}, {u.type for u in alive}
        for unit in ever:
            ahead = (unit.valid_from - self.day).days
            announced = unit.level == "commune" and ahead <= ANNOUNCED
            if unit.code in codes or unit.alive(self.day) or (ahead > 0 and unit.type in types and not announced):
                continue  # in 2014 "Bắc Ninh" is no province of 2025
            if ahead > SOON:
                continue  # nor "xã Ea Khăl" the commune that was founded eleven years later
            old = best.get(unit.code)
            if old is None or self._distance(unit) < self._distance(old):
                best[unit.code] = unit
        return [u for u in best.values() if not any(_became_larger(u, v) for v in best.values())]

    def _announced(self, ever: Sequence[Unit], alive: Sequence[Unit]) -> list[Unit]:
        """Communes to be founded within weeks on a town of their name, whose code they take over: "xã |Tân Kỳ| (mới)"."""
        towns = {u.code for u in alive if u.level == "commune"}
        return [u for u in ever if u.code in towns and 0 < (u.valid_from - self.day).days <= ANNOUNCED]

    def _distance(self, unit: Unit) -> int:
        """Days between the validity of a unit and the day."""
        if unit.valid_from > self.day:
            return (unit.valid_from - self.day).days
        return (self.day - (unit.valid_to or self.day)).days

    def above(self, unit: Unit) -> tuple[str, ...]:
        """Codes of the units around a unit in its own time; around a former one also those that now hold it."""
        if unit.uid not in self._above:
            alive = unit.alive(self.day)
            codes = self.units.within(unit.code, self.day if alive else unit.valid_from)
            if not alive:  # also what holds it now: "huyện Chợ Mới cũ" in an article about the An Giang of after 2025
                older = [v for c in codes if (v := self.units.at(c, unit.valid_from)) and not v.alive(self.day)]
                for heir in (h for u in (unit, *older) for h in self.heirs(u)):
                    codes += (heir, *self.units.within(heir, self.day))
            if unit.valid_from > self.day:
                codes += self.units.within(unit.code, self.day)  # the district of the day in which it is founded
            self._above[unit.uid] = tuple(dict.fromkeys(codes))
        return self._above[unit.uid]

    def once_in(self, unit: Unit) -> tuple[str, ...]:
        """Codes of the units around a commune until districts were abolished: "xã Lộc Ninh (tỉnh |Bình Phước| cũ)"."""
        return self.units.within(unit.code, LAST_DISTRICTS) if self.day > LAST_DISTRICTS else ()

    def reach(self, unit: Unit) -> frozenset[str]:
        """The code of a unit and those above it."""
        if unit.uid not in self._reached:
            self._reached[unit.uid] = frozenset((unit.code, *self.above(unit)))
        return self._reached[unit.uid]

    def _option(self, name: Name, unit: Unit, former: bool) -> Option:
        """The Option of ``unit``, with the weight that does not depend on other decisions."""
        above, alive = self.above(unit), unit.alive(self.day)
        force = (IN_FORCE if alive else 0.0) + (FORMER if former and not alive else 0.0)
        # what holds it or its district today speaks for a commune of before only where the text says "cũ"
        later = unit.level == "commune" and not former
        told = (
            tuple(c for c in above if level_of(c) != "province" and not (later and level_of(c) == "commune")),
            tuple(c for c in above if level_of(c) == "province"),
        )
        if name.type is not None:
            return Option(unit, above, *told, force, 0.0 if unit.type == name.type else -1.0, 0.0)
        own, hinted = BARE[unit.level], 0.0
        # "các xã Vạn Linh, |Đình Lập|": no town of that district
        listed = name.hint is not None and name.plural and unit.type == name.hint
        if (
            unit.level == "commune"
            and not listed
            and any(self._same_name(c, name.key) for c in above if level_of(c) == "district")
        ):
            own -= SEAT
        if name.hint:
            weight = HINTED_PLURAL if name.plural else HINTED
            hinted = (
                weight + OWN_TYPE
                if unit.type == name.hint
                else weight / 2
                if unit.level == TYPE_LEVELS[name.hint]
                else 0.0
            )
        return Option(unit, above, *told, force, own, hinted)

    def _same_name(self, code: str, key: str) -> bool:
        """Whether the unit of a code has this name."""
        return any(u.code == code for u in self.units.named(key))


def _became_larger(unit: Unit, later: Unit) -> bool:
    """Whether a former unit went on in a larger one of its name, which is then meant: "thị trấn Nam Đàn" of 2015."""
    ended = unit.valid_to is not None and later.valid_from >= unit.valid_to
    return ended and (later.type, later.parent) == (unit.type, unit.parent)


def _letters(name: str) -> str:
    """A name without blanks and signs, for comparing spellings."""
    return "".join(c for c in name.lower() if c.isalnum())
