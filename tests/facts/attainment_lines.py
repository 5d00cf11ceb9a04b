"""How the tables of attainments write what was read: units by standard, status and year."""

from __future__ import annotations

from typing import Any


def told(found: list[dict[str, Any]], *fields: str) -> str:
    """One line: "ntm achieved 2014 Thượng Lộc, ntm target - Vượng Lộc Mỹ Lộc"; of ``fields`` alone where any are given."""
    units: dict[str, list[str]] = {}
    for one in found:
        said = " ".join(one[field] for field in fields or ("standard", "status"))
        units.setdefault(f"{said} {one.get('year') or '-'}", []).append(one["unit_name"])
    return ", ".join(" ".join((said, *names)) for said, names in units.items())
