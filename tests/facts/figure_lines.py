"""How the tables of figures write what was read: a status, and the time where there is one."""

from __future__ import annotations

from typing import Any


def told(found: list[dict[str, Any]]) -> list[str]:
    """One short line a figure: "target ..2020-12-31", "achieved @2018-06-30", "achieved 2018-01-01..2018-12-31", "achieved"."""
    lines = []
    for figure in found:
        period = figure.get("period")
        time = f" {period.get('start', '')}..{period.get('end', '')}" if period else ""
        lines.append(figure["status"] + time + (f" @{figure['as_of']}" if figure.get("as_of") else ""))
    return lines
