"""Gazetteer: every list of a folder, loaded once, frozen; and the patterns that the matcher compiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ntm_extract.gazetteer.criteria import Criteria
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.indicators import Indicators
from ntm_extract.gazetteer.laws import Laws
from ntm_extract.gazetteer.measures import Measures
from ntm_extract.gazetteer.names import Names
from ntm_extract.gazetteer.programmes import Programmes
from ntm_extract.gazetteer.titles import Titles
from ntm_extract.gazetteer.units import Units


@dataclass(frozen=True)
class Gazetteer:
    """Data in memory. Each list knows its rows and offers its patterns as (key, label, id)."""

    units: Units
    titles: Titles
    names: Names
    criteria: Criteria
    indicators: Indicators
    measures: Measures
    laws: Laws
    programmes: Programmes
    cues: Cues

    @classmethod
    def load(cls, folder: Path) -> Gazetteer:
        """Read the lists under ``folder``; raises GazetteerError naming file and fault."""
        return cls(
            units=Units.load(folder / "units"),
            titles=Titles.load(folder / "titles"),
            names=Names.load(folder / "names"),
            criteria=Criteria.load(folder / "criteria"),
            indicators=Indicators.load(folder / "indicators"),
            measures=Measures.load(folder / "measures"),
            laws=Laws.load(folder / "laws"),
            programmes=Programmes.load(folder / "programmes"),
            cues=Cues.load(folder / "cues"),
        )

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Every pattern of every list; measures have none, they are only read beside a number. Unit names carry the label
        "unit" and their own key as id.
        """
        for name in self.units.keys():
            yield name, "unit", name
        for table in (self.titles, self.criteria, self.indicators, self.laws, self.programmes, self.cues):
            yield from table.patterns()
