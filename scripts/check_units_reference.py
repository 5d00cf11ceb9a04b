#!/usr/bin/env python3
"""Measure gazetteers/units against a fuller reference folder (units.csv, today.csv).

usage: check_units_reference.py REFERENCE

Prints: units in force on five days with the right parent; communes of 2017 with the same units of 2025; version dates
since September 2004 that agree. A date agrees when it is equal, or, after the registry of 2021-07, within 200 days:
exports name a state, not a day.
"""

from __future__ import annotations

import csv
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ntm_extract.folding import key  # noqa: E402
from ntm_extract.gazetteer.units import Units  # noqa: E402

DAYS = (date(2006, 6, 1), date(2010, 6, 1), date(2017, 8, 7), date(2025, 7, 1), date(2026, 6, 1))
COMMUNES_OF = date(2017, 8, 7)
TOLERANCE = 200


def measure(reference: Path) -> dict[str, tuple[int, int]]:
    """Name of a figure -> (agree, asked)."""
    units = Units.load(ROOT / "gazetteers" / "units")
    with (reference / "units.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    figures: dict[str, tuple[int, int]] = {}
    for day in DAYS:
        alive = [row for row in rows if _alive(row, day)]
        communes = [row for row in alive if row["level"] == "3"]
        for name, some in (
            ("units in force on {} with the right parent", alive),
            ("communes among them on {}", communes),
        ):
            figures[name.format(day)] = sum(_same(units, row, day) for row in some), len(some)
    figures["communes of 2017 with the same units of 2025"] = _targets(units, rows, reference)
    moved = {
        (a["code"], b["valid_from"])
        for a, b in pairwise(rows)
        if a["code"] == b["code"] and a["valid_to"] == b["valid_from"] and _told(a) == _told(b)
    }
    told = ((r["code"], r[c]) for r in rows if r["from_kind"] != "baseline" for c in ("valid_from", "valid_to"))
    asked = [boundary for boundary in told if "2004-09-01" <= boundary[1] <= "2025-07-01" and boundary not in moved]
    figures["version dates"] = (sum(_dated(units, code, day) for code, day in asked), len(asked))
    return figures


def _alive(row: dict[str, str], day: date) -> bool:
    return row["valid_from"] <= day.isoformat() and (not row["valid_to"] or day.isoformat() < row["valid_to"])


def _same(units: Units, row: dict[str, str], day: date) -> bool:
    unit = units.at(row["code"], day)
    return unit is not None and unit.parent == row["parent"]


def _told(row: dict[str, str]) -> tuple[str, str, str]:
    """What a version of ours tells; a province that took over a district is told by the district's versions."""
    return row["type"], key(row["name"]), row["parent"]


def _dated(units: Units, code: str, day: str) -> bool:
    found = [d for u in units.versions(code) for d in (u.valid_from, u.valid_to) if d]
    limit = TOLERANCE if day > "2021-07-01" and day != "2025-07-01" else 0
    return any(abs((d - date.fromisoformat(day)).days) <= limit for d in found)


def _targets(units: Units, rows: list[dict[str, str]], reference: Path) -> tuple[int, int]:
    with (reference / "today.csv").open(encoding="utf-8") as file:
        today = {r["uid"]: {t.split("@")[0] for t in r["targets"].split("|") if t} for r in csv.DictReader(file)}
    asked = agree = 0
    for row in rows:
        if row["level"] == "3" and _alive(row, COMMUNES_OF):
            asked += 1
            unit = units.at(row["code"], COMMUNES_OF)
            agree += unit is not None and {u.code for u in units.current(unit)} == today.get(row["uid"], set())
    return agree, asked


def main() -> int:
    for name, (agree, asked) in measure(Path(sys.argv[1])).items():
        print(f"{name}: {agree} of {asked} ({100 * agree / asked:.2f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
