"""Administrative units over time: versions of provinces, districts and communes, their parents, predecessors and
successors.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property
from itertools import permutations, product
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, TypeVar

from ntm_extract.data import data_dir
from ntm_extract.folding import key, keys, without_marks
from ntm_extract.gazetteer.tables import RawTable, rows, until

CODE_DIGITS = {"province": 2, "district": 3, "commune": 5}  # of a unit's code, by level
NATION = "nation"
_types = {row["type"]: row for row in rows(data_dir("gazetteers") / "units" / "types.csv", ("type", "word", "level"))}
NATION_NAME = _types.pop(NATION)["word"]
TYPE_WORDS = {kind: row["word"] for kind, row in _types.items()}
TYPE_LEVELS = {kind: row["level"] for kind, row in _types.items()}  # where nothing else is said
TYPES = {word: kind for kind, word in TYPE_WORDS.items()}
RANK = {"province": 0, "district": 1, "commune": 2, "village": 3}  # of a level: the higher, the smaller its units
_LEVELS = {digits: level for level, digits in CODE_DIGITS.items()}
NO_DISTRICTS = date(2025, 7, 1)  # from then on (Resolution 203/2025/QH15): province and commune are left
_GLUED = re.compile(r"(ea|ia)([^\Waeiou]\w+)")  # "EaBar" in the decrees of Phú Yên
REMEMBERED = 100_000  # answers kept of each question that is asked again and again
COLUMNS = (
    "uid",
    "code",
    "level",
    "type",
    "name",
    "parent",
    "province",
    "valid_from",
    "valid_to",
    "alt_names",
    "source",
)
_FILES = {
    "units.csv": COLUMNS,
    "lineage.csv": ("date", "event", "from_uid", "to_uid", "part", "source"),
    "short_forms.csv": ("code", "form", "source"),
    "spellings.csv": ("syllable", "spellings", "source"),
}
K = TypeVar("K")
V = TypeVar("V")


class Unit(NamedTuple):
    """One version of one unit. ``valid_from`` inclusive, ``valid_to`` exclusive (None: in force)."""

    uid: str
    code: str
    level: str
    type: str
    name: str
    parent: str
    province: str
    valid_from: date
    valid_to: date | None
    alt_names: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Type word and name: "xã Thượng Lộc"."""
        return f"{TYPE_WORDS[self.type]} {self.name}"

    def alive(self, day: date) -> bool:
        """Whether this version is in force on ``day``."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


def level_of(code: str) -> str | None:
    """The level of a unit: "18478" -> "commune", "VN" -> "nation"; None for what is no code."""
    return NATION if code == "VN" else _LEVELS.get(len(code))


def is_as_large(code: str, level: str) -> bool:
    """Whether a unit is of ``level`` or of one above: a district is as large as a commune."""
    return code == "VN" or len(code) <= CODE_DIGITS.get(level, 0)


class Event(NamedTuple):
    """One edge of the lineage: ``from_uid`` became (part of) ``to_uid``. ``part``: whole, part, part:default."""

    date: date
    event: str
    from_uid: str
    to_uid: str
    part: str


class Units:
    """All versions, found by code, by name and by lineage."""

    def __init__(
        self, items: tuple[Unit, ...], events: tuple[Event, ...], short_forms: tuple[tuple[str, str], ...], version: str
    ) -> None:
        self.items, self.events, self.version = items, events, version
        self._codes: dict[str, list[Unit]] = {}
        self._names: dict[str, list[Unit]] = {}
        self._keys = keys(name for unit in items for name in (unit.name, *unit.alt_names))
        for unit in items:
            self._codes.setdefault(unit.code, []).append(unit)
            self._names.setdefault(self._keys[unit.name], []).append(unit)
            for name in unit.alt_names:
                self._add(self._keys[name], unit)
        for code, form in short_forms:
            for unit in self._codes.get(code, ()):
                self._add(key(form), unit)
        self._add_spellings()
        self._changes = sorted({day for u in items for day in (u.valid_from, u.valid_to) if day})
        self._around: dict[tuple[str, int], tuple[str, ...]] = {}
        self._holders: dict[tuple[str, int], tuple[Unit, ...]] = {}

    def _add(self, name: str, unit: Unit) -> None:
        found = self._names.setdefault(name, [])
        if unit not in found:
            found.append(unit)

    def _add_spellings(self) -> None:
        """Find a unit, and its namesakes of the province, under each spelling of one sound that its versions differ in:
        the district "Mù Căng Chải" as "Mù Cang Chải" too, which its town was called from 2025 on, "Xà Phìn" as "Sà
        Phìn", "Đạ M' Rong" as "Đạ M'Rông"; not where another unit of the province has that name.
        """
        others: dict[tuple[str, str], set[str]] = {}
        for versions in [found for found in self._codes.values() if len(found) > 1]:
            names = {self._keys[unit.name]: unit.province for unit in versions}
            sounds = {name: _sound(name) for name in names} if len(names) > 1 else {}
            for one, other in permutations(sounds, 2):
                if sounds[one] == sounds[other] and all(
                    u.code == versions[0].code for u in self._names[other] if u.province == names[other]
                ):
                    others.setdefault((names[one], one), set()).add(other)
        for (province, name), spellings in others.items():
            for unit in [u for u in self._names[name] if u.province == province]:
                for spelling in spellings:
                    self._add(spelling, unit)

    @classmethod
    def load(cls, folder: Path) -> Units:
        """Read units.csv, lineage.csv, short_forms.csv and spellings.csv. Raises GazetteerError naming file, line and
        fault.
        """
        files = {name: RawTable.read(folder / name, columns) for name, columns in _FILES.items()}
        items = tuple(files["units.csv"].each(_unit))
        spellings = dict(files["spellings.csv"].each(lambda row: (row[0], tuple(row[1].split("|")))))
        units = cls(
            items,
            tuple(files["lineage.csv"].each(_event)),
            tuple(files["short_forms.csv"].each(lambda row: (row[0], row[1]))),
            hashlib.sha256(b"".join(table.data for table in files.values())).hexdigest()[:12],
        )
        respelt = {name: tuple(_respelt(name, units._keys[name], spellings)) for name in {unit.name for unit in items}}
        for unit in items:
            for form in respelt[unit.name]:
                units._add(form, unit)
        return units

    def at(self, code: str, day: date) -> Unit | None:
        """The version of ``code`` in force on ``day``."""
        return next((unit for unit in self._codes.get(code, ()) if unit.alive(day)), None)

    def meant(self, code: str, day: date | None, name: str = "") -> Unit | None:
        """The version of ``code`` that a text means: that of its ``day``, else the newest; where this one has not the
        ``name`` of the text, one that had it: xã Khánh Vĩnh Yên, after its code went to xã Gia Hanh.
        """
        versions, bearers = self.versions(code), self.named(key(name))
        found = (self.at(code, day) if day else None) or next(reversed(versions), None)
        return found if found in bearers else next((unit for unit in reversed(versions) if unit in bearers), found)

    def era(self, day: date) -> int:
        """Number of the period without changes that contains ``day``: an answer for one of its days holds for all."""
        return bisect_right(self._changes, day)

    def versions(self, code: str) -> tuple[Unit, ...]:
        """All versions of a code, oldest first."""
        return tuple(self._codes.get(code, ()))

    def named(self, name: str, day: date | None = None, level: str | None = None) -> tuple[Unit, ...]:
        """Units with ``name`` (a `folding.key`) on ``day`` (None: ever)."""
        if day is None and level is None:
            return tuple(self._names.get(name, ()))
        return tuple(
            u
            for u in self._names.get(name, ())
            if (day is None or u.alive(day)) and (level is None or u.level == level)
        )

    def keys(self) -> Iterable[str]:
        """Every name as a matching key."""
        return self._names.keys()

    def within(self, code: str, day: date) -> tuple[str, ...]:
        """Codes of the units above, nearest first: commune -> (district, province)."""
        asked = code, self.era(day)
        if asked not in self._around:
            _keep(self._around, asked, self._within(code, day))
        return self._around[asked]

    def _within(self, code: str, day: date) -> tuple[str, ...]:
        found: list[str] = []
        unit = self.meant(code, day)
        while unit is not None and unit.parent and unit.parent not in found:
            found.append(unit.parent)
            unit = self.meant(unit.parent, day)
        return tuple(found)

    def children(self, code: str, day: date) -> tuple[Unit, ...]:
        """Units directly below ``code`` on ``day``."""
        return tuple(u for u in self._below.get(code, ()) if u.alive(day))

    @cached_property
    def _below(self) -> dict[str, list[Unit]]:
        table: dict[str, list[Unit]] = {}
        for unit in self.items:
            table.setdefault(unit.parent, []).append(unit)
        return table

    @cached_property
    def _next(self) -> dict[str, list[Event]]:
        return self._edges(attrgetter("from_uid"))

    @cached_property
    def _before(self) -> dict[str, list[Event]]:
        return self._edges(attrgetter("to_uid"))

    def _edges(self, end: Callable[[Event], str]) -> dict[str, list[Event]]:
        """The events that lead from one version to another, by the version at one ``end``."""
        table: dict[str, list[Event]] = {}
        for event in self.events:
            if event.to_uid and event.from_uid:
                table.setdefault(end(event), []).append(event)
        return table

    @cached_property
    def _uids(self) -> dict[str, Unit]:
        return {u.uid: u for u in self.items}

    def by_uid(self, uid: str) -> Unit | None:
        """The version with this ``uid``."""
        return self._uids.get(uid)

    def departures(self, uid: str) -> tuple[Event, ...]:
        """Events in which land of a version went to another unit; it may live on ("part") or end with them."""
        return tuple(self._next.get(uid, ()))

    def arrivals(self, uid: str) -> tuple[Event, ...]:
        """Events in which land came to a version: as it began, or later, while it lived."""
        return tuple(self._before.get(uid, ()))

    def successors(self, uid: str) -> tuple[Unit, ...]:
        """Units that took over this version; the version that follows under the same code where no event says
        otherwise.
        """
        targets = [self._uids[e.to_uid] for e in self._next.get(uid, ()) if e.to_uid in self._uids]
        if not targets and (unit := self._uids.get(uid)) and unit.valid_to:
            targets = [u for u in self._codes[unit.code] if u.valid_from == unit.valid_to]
        return tuple(dict.fromkeys(targets))

    def predecessors(self, uid: str) -> tuple[Unit, ...]:
        """Units that a version took over; the version before it under the same code where no event says otherwise."""
        origins = [self._uids[e.from_uid] for e in self._before.get(uid, ()) if e.from_uid in self._uids]
        if not origins and (unit := self._uids.get(uid)):
            origins = [u for u in self._codes[unit.code] if u.valid_to == unit.valid_from]
        return tuple(dict.fromkeys(origins))

    def whole(self, uid: str, into: str) -> bool:
        """Whether all of a version went into another; without an event between them, whether one follows the other
        under its code.
        """
        parts = [e.part for e in self._next.get(uid, ()) if e.to_uid == into]
        return not parts or parts == ["whole"]

    def current(self, unit: Unit, today: date | None = None) -> tuple[Unit, ...]:
        """Units in force ``today`` (default: the newest state) that hold ``unit``, by its lineage.

        A district that ended without a successor (2025-07-01) is held by the units that took over its communes:
        "huyện Can Lộc" -> xã Can Lộc, xã Đồng Lộc, xã Gia Hanh, ...
        """
        asked = unit.uid, self.era(today) if today is not None else -1
        if asked not in self._holders:
            _keep(self._holders, asked, self._current(unit, today))
        return self._holders[asked]

    def _current(self, unit: Unit, today: date | None) -> tuple[Unit, ...]:
        found: dict[str, Unit] = {}
        queue, seen = [unit], {unit.uid}
        while queue:
            here = queue.pop(0)
            if here.valid_to is None or (today is not None and here.alive(today)):
                found[here.uid] = here
                continue
            for after in self.successors(here.uid) or self.children(here.code, here.valid_to - timedelta(days=1)):
                if after.uid not in seen:
                    seen.add(after.uid)
                    queue.append(after)
        return tuple(sorted(found.values(), key=lambda u: u.code))

    def lineage(self, code: str) -> tuple[Event, ...]:
        """Every event that touches a version of ``code``, by date."""
        uids = {u.uid for u in self._codes.get(code, ())}
        return tuple(sorted((e for e in self.events if e.from_uid in uids or e.to_uid in uids), key=lambda e: e.date))


def _keep(memory: dict[K, V], asked: K, answer: V) -> None:
    """Remember an answer; a memory that is full is emptied first."""
    if len(memory) >= REMEMBERED:
        memory.clear()
    memory[asked] = answer


def _unit(row: list[str]) -> Unit:
    uid, code, level, type_, name, parent, province, first, last, alt, _source = row[:11]
    return Unit(
        uid,
        code,
        level,
        type_,
        name,
        parent,
        province,
        date.fromisoformat(first),
        until(last),
        tuple(alt.split("|")) if alt else (),
    )


def _event(row: list[str]) -> Event:
    day, event, from_uid, to_uid, part = row[:5]
    return Event(date.fromisoformat(day), event, from_uid, to_uid, part)


# letters that spell one sound: at the head of a syllable s and x, b and p, ch and tr, d and r; at its end ng and nh; i and y
_ONE_SOUND = {"s": "x", "p": "b", "tr": "ch", "r": "d", "nh": "ng", "ih": "i", "y": "i"}
_RESPELT = re.compile(r"\b(?:s|p(?!h)|tr|r)|(?:nh|ih)\b|y|[^a-z0-9]+")


def _sound(name: str) -> str:
    """The key of a name by its letters and digits alone, without marks, blanks and apostrophes, and with one letter for each sound:
    "Nà Pó" and "Nà Bó", "Tà Bhinh" and "Tà Bhing".
    """
    return _RESPELT.sub(lambda spelt: _ONE_SOUND.get(spelt[0], ""), without_marks(name))


def _respelt(name: str, key_of_name: str, spellings: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Other spellings of a highland name: "Đắk Mil" -> "Đăk Mil", "Đak Mil", ...; "Cư M'gar" -> "Cư Mgar", "H' Neng" -> "H'Neng"; "KBang" ->
    "K'Bang"; "Ea Bar" -> "Eabar", and back.
    """
    syllables = key_of_name.split()
    if len(syllables) > 1 and syllables[0] in ("ea", "ia"):  # "water" in the languages of the highlands
        yield " ".join((syllables[0] + syllables[1], *syllables[2:]))
    elif glued := _GLUED.fullmatch(syllables[0]):
        yield " ".join((*glued.groups(), *syllables[1:]))
    if name[1:2].isupper():
        yield key(f"{name[0]}'{name[1:]}")
    if "'" in name:
        yield from (key(name.replace(sign, said)) for sign, said in (("' ", "'"), ("' ", ""), ("'", "")))
    if not spellings.keys().isdisjoint(syllables):
        for choice in product(*((s, *spellings.get(s, ())) for s in syllables)):
            yield " ".join(choice)
