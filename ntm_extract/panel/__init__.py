"""PANEL: one row per unit and year out of records, each cell with its sources; contradicting values are kept beside it.

The rules are in docs/panel.md: `facts` implements those of years, columns and values, `wholes` which figures are of a
whole unit, `lineage` the rules of units and `merged` those of merged ones, `cells` that of contradictions; `builder` puts
them together. A row is of one land: a code that was kept through a merger or a split names two units, which ``since``
tells apart. Everything that finds no place is listed.
"""

from ntm_extract.panel.builder import Key, Level, Panel, build
from ntm_extract.panel.cells import Cell
from ntm_extract.panel.facts import Fact, Indicator, Left
from ntm_extract.panel.sources import SOURCES, sources
from ntm_extract.panel.table import columns, rows

__all__ = [
    "SOURCES",
    "Cell",
    "Fact",
    "Indicator",
    "Key",
    "Left",
    "Level",
    "Panel",
    "build",
    "columns",
    "rows",
    "sources",
]
