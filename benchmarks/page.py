"""The results as one self-contained page: bars for the peers and the stages, lines for growth; inline SVG, no network."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from math import log10
from typing import Any

STYLE = """body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse}td,th{padding:.15rem .8rem .15rem 0;text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}
.bar{fill:#9db8d2}.own{fill:#2b6cb0}.line{fill:none;stroke:#2b6cb0;stroke-width:2}.axis{stroke:#999}text{font-size:12px}"""


def page(results: Mapping[str, Any]) -> str:
    """The whole page."""
    packages = ", ".join(f"{name} {number}" for name, number in results["packages"].items())
    start = {f"{name}": row["seconds"] for name, row in results["start"].items()}
    runs = {
        f"{count} articles, {way}": spent
        for count, row in results["archive_seconds"].items()
        for way, spent in row.items()
    }
    memory = {f"{count} articles": row["peak_mb"] for count, row in results["memory"].items()}
    return f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>ntm-extract: speed</title><style>{STYLE}</style>
<h1>ntm-extract {escape(results["version"])}: speed, memory, scale</h1>
<p>{results["date"]}; Python {results["python"]} on {results["machine"]}; {packages}. {results["articles"]} varied articles of
{results["characters"]:.0f} characters; {results["patterns"]} patterns. Processor time, best round, one core; everything in one run.</p>
<h2>Ratios</h2>{_table(results["ratios"], "×")}
<h2>Milliseconds an article</h2>{_bars(results["ms_per_article"], "ms")}
<h2>Where they go (µs an article)</h2>{_bars(results["stages_us"], "µs")}
<h2>Growth with the length of the document</h2>{_line(results["growth"])}
<h2>Start (seconds)</h2>{_table(start, "s")}<h2>Peak memory of one worker (MB)</h2>{_table(memory, "MB")}
<h2>An archive from end to end (seconds by the clock)</h2>{_table(runs, "s")}
</html>
"""


def _table(rows: Mapping[str, float], unit: str) -> str:
    cells = "".join(f'<tr><td>{escape(name)}<td class="n">{value:.2f} {unit}' for name, value in rows.items())
    return f"<table>{cells}</table>"


def _bars(rows: Mapping[str, float], unit: str) -> str:
    """Horizontal bars, shortest first, as long as the value."""
    most, drawn = max(rows.values()), []
    for at, (name, value) in enumerate(sorted(rows.items(), key=lambda row: row[1])):
        y, kind = at * 24, "own" if name.startswith("ntm-extract") else "bar"
        drawn.append(
            f'<text x="0" y="{y + 15}">{escape(name)}</text><rect class="{kind}" x="310" y="{y + 3}" width="{value / most * 420:.1f}" height="16"/>'
            f'<text x="{316 + value / most * 420:.0f}" y="{y + 15}">{value:.2f} {unit}</text>'
        )
    return f'<svg viewBox="0 0 860 {len(rows) * 24}" role="img" width="100%">{"".join(drawn)}</svg>'


def _line(rows: list[dict[str, float]]) -> str:
    """Seconds over characters, both logarithmic: linear growth is a line at 45 degrees."""
    points = [(log10(row["characters"]), log10(max(row["seconds"], 1e-4))) for row in rows]
    left, low = points[0]
    wide = max(points[-1][0] - left, 0.1)
    at = [(60 + (x - left) / wide * 560, 250 - (y - low) / wide * 210) for x, y in points]
    path = " ".join(f"{x:.0f},{y:.0f}" for x, y in at)
    notes = ""
    for (x, y), row in zip(at, rows, strict=True):
        ratio = f", t(2n)/t(n) {row['ratio']:.2f}" if "ratio" in row else ""
        said = f"{row['characters'] / 1000:.0f}k: {row['seconds']:.2f} s{ratio}"
        notes += (
            f'<circle class="own" cx="{x:.0f}" cy="{y:.0f}" r="4"/><text x="{x + 8:.0f}" y="{y + 12:.0f}">{said}</text>'
        )
    return f'<svg viewBox="0 0 860 280" role="img" width="100%"><polyline class="line" points="{path}"/>{notes}</svg>'
