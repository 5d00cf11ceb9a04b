"""Criteria sets of the programme: which criteria a unit of a level had to meet on a day, and how papers name them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One criterion of one set."""

    set: str
    number: int
    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A decision's set: level of the unit, standard, and when it was in force."""

    set: str
    level: str
    standard: str
    valid_from: date
    valid_to: date | None


class Criteria:
    """``sets.csv`` and ``criteria.csv``."""

    def __init__(self, sets: tuple[CriteriaSet, ...], items: tuple[CriterionRow, ...]) -> None:
        self.sets, self.items = sets, items
        self._names: dict[str, dict[str, CriterionRow]] = {}
        for item in items:
            table = self._names.setdefault(item.set, {})
            for form in (item.name, *item.aliases):
                table.setdefault(key(form), item)

    @classmethod
    def load(cls, folder: Path) -> Criteria:
        """Read both tables; raises GazetteerError."""
        sets = tuple(
            CriteriaSet(r["set"], r["level"], r["standard"], date.fromisoformat(r["valid_from"]), date.fromisoformat(r["valid_to"]) if r["valid_to"] else None)
            for r in rows(folder / "sets.csv", ("set", "level", "standard", "valid_from", "valid_to", "source"))
        )
        items = tuple(
            CriterionRow(r["set"], int(r["number"]), r["name"], tuple(a for a in r["aliases"].split("|") if a))
            for r in rows(folder / "criteria.csv", ("set", "number", "name", "aliases", "source"))
        )
        return cls(sets, items)

    def in_force(self, day: date, level: str = "commune", standard: str = "ntm") -> CriteriaSet | None:
        """The set for a level and standard on ``day``; before the first one, the first."""
        fit = [s for s in self.sets if s.level == level and s.standard == standard]
        return next((s for s in fit if s.valid_from <= day and (s.valid_to is None or day < s.valid_to)), fit[0] if fit else None)

    def named(self, set_: str, form: str) -> CriterionRow | None:
        """The criterion of a set that is called ``form`` (a folding key)."""
        return self._names.get(set_, {}).get(form)

    def numbered(self, set_: str, number: int) -> CriterionRow | None:
        """Criterion ``number`` of a set."""
        return next((i for i in self.items if i.set == set_ and i.number == number), None)

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Every name and alias of every set: (key, "criterion", key)."""
        for form in dict.fromkeys(form for table in self._names.values() for form in table):
            yield form, "criterion", form
