"""Criteria sets of the programme: the criteria that a unit of a level had to meet on a day, and their names in papers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows, until


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One criterion of one set."""

    set: str
    number: int
    name: str
    aliases: tuple[str, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A decision's set: level of the unit, standard, and when it was in force (``valid_to`` exclusive, None: still).

    ``symbol``: of the decision, which may hold several sets; ``size``: how many numbered criteria it has (0: conditions
    without numbers); ``province``: where alone it counts, "" for the nation.
    """

    set: str
    symbol: str
    level: str
    standard: str
    valid_from: date
    valid_to: date | None
    size: int
    province: str = ""

    def in_force(self, day: date) -> bool:
        """Whether it is the set to be met on ``day``."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True, slots=True)
class SubCriterion:
    """A requirement (chỉ tiêu) of a criterion: set, code "17.1", name in brief."""

    set: str
    code: str
    name: str


class Criteria:
    """``sets.csv``, ``criteria.csv`` and ``sub_criteria.csv``."""

    def __init__(
        self, sets: tuple[CriteriaSet, ...], items: tuple[CriterionRow, ...], requirements: tuple[SubCriterion, ...]
    ) -> None:
        self.sets, self.items, self.requirements = sets, items, requirements
        self._names: dict[str, dict[str, CriterionRow]] = {}
        for item in items:
            table = self._names.setdefault(item.set, {})
            for form in (item.name, *item.aliases):
                table.setdefault(key(form), item)

    @classmethod
    def load(cls, folder: Path) -> Criteria:
        """Read the three tables. Raises GazetteerError: a set without its numbers 1..n, two sets in force at once, an
        unknown set.
        """
        columns = ("set", "symbol", "level", "standard", "valid_from", "valid_to", "criteria", "province", "source")
        days = ("valid_from", "valid_to")
        sets = tuple(map(_set, rows(folder / "sets.csv", columns, numbers=("criteria",), days=days)))
        of_one = ("set", "number", "group", "name", "aliases", "source")
        items = tuple(map(_criterion, rows(folder / "criteria.csv", of_one, numbers=("number",))))
        parts = rows(folder / "sub_criteria.csv", ("set", "code", "name", "source"))
        criteria = cls(sets, items, tuple(SubCriterion(r["set"], r["code"], r["name"]) for r in parts))
        for fault in criteria.faults():
            raise GazetteerError(f"{folder}: {fault}")
        return criteria

    def faults(self) -> Iterator[str]:
        """Inconsistencies of the tables."""
        known = {s.set: s for s in self.sets}
        for name in {i.set for i in self.items} | {r.set for r in self.requirements}:
            if name not in known:
                yield f"criteria of {name!r}, which sets.csv does not list"
        for one in self.sets:
            numbers = sorted(i.number for i in self.items if i.set == one.set)
            if len(numbers) != one.size or (one.symbol and numbers != list(range(1, one.size + 1))):
                yield f"{one.set}: sets.csv says {one.size} criteria, criteria.csv numbers {numbers}"
            for other in self.sets:
                of_one = (one.level, one.standard, one.province) == (other.level, other.standard, other.province)
                both = of_one and one.symbol and other.symbol and one.valid_from < other.valid_from
                if both and one.in_force(other.valid_from):
                    yield f"{one.set} and {other.set} are in force at once"
        for requirement in self.requirements:
            if self.numbered(requirement.set, int(requirement.code.split(".")[0])) is None:
                yield f"{requirement.set}: {requirement.code} belongs to no criterion"

    def in_force(self, day: date, level: str = "commune", standard: str = "ntm") -> CriteriaSet | None:
        """The national set for a level and standard on ``day``; before the first one, the first."""
        fit = [s for s in self._national(level, standard) if s.symbol and s.size]
        return next((s for s in fit if s.in_force(day)), next(iter(fit), None))

    def ended(self) -> list[CriteriaSet]:
        """The national sets for new rural communes that others have replaced, the last first."""
        past = [s for s in self._national("commune", "ntm") if s.valid_to is not None]
        return sorted(past, key=lambda s: s.valid_from, reverse=True)

    def today(self, row: CriterionRow, day: date) -> CriterionRow:
        """The criterion that corresponds on ``day`` to one of the national set for communes: by the name that the set
        before gave it ("cơ cấu lao động" in 2018) the one of that number in force, as long as the sets have as many.
        """
        old = next((s for s in self._national("commune", "ntm") if s.set == row.set), None)
        now = self.in_force(day)
        if old is None or now is None or old.valid_to is None or day < old.valid_to or old.size != now.size:
            return row
        return self.numbered(now.set, row.number) or row

    def _national(self, level: str, standard: str) -> list[CriteriaSet]:
        return [s for s in self.sets if s.level == level and s.standard == standard and not s.province]

    def named(self, set_: str, form: str) -> CriterionRow | None:
        """The criterion of a set with the name ``form`` (a folding key)."""
        return self._names.get(set_, {}).get(form)

    def numbered(self, set_: str, number: int) -> CriterionRow | None:
        """Criterion ``number`` of a set."""
        return next((i for i in self.items if i.set == set_ and i.number == number), None)

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Every name and alias of every set: (key, "criterion", key)."""
        for form in dict.fromkeys(form for table in self._names.values() for form in table):
            yield form, "criterion", form


def _set(row: dict[str, str]) -> CriteriaSet:
    first, last = date.fromisoformat(row["valid_from"]), until(row["valid_to"])
    names = row["set"], row["symbol"], row["level"], row["standard"]
    return CriteriaSet(*names, first, last, int(row["criteria"]), row["province"])


def _criterion(row: dict[str, str]) -> CriterionRow:
    aliases = tuple(filter(None, row["aliases"].split("|")))
    return CriterionRow(row["set"], int(row["number"]), row["name"], aliases, row["group"])
