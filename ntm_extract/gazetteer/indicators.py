"""Indicators: which id a figure gets from its counted noun, its unit, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows


@dataclass(frozen=True, slots=True)
class IndicatorCue:
    """One row: fires when noun and unit agree (empty: any) and a context word stands in the clause (none given: always)."""

    indicator: str
    nouns: frozenset[str]
    units: frozenset[str]
    context: re.Pattern[str] | None
    rank: int


class Indicators:
    """``indicators.csv``: the ids; ``cues.csv``: how the text says them. Higher rank wins, then the earlier row."""

    def __init__(self, ids: frozenset[str], cues: tuple[IndicatorCue, ...]) -> None:
        self.ids = ids
        self.cues = cues

    @classmethod
    def load(cls, folder: Path) -> Indicators:
        """Read both tables; raises GazetteerError for a cue of an id that is not listed."""
        ids = frozenset(r["id"] for r in rows(folder / "indicators.csv", ("id", "vi", "en", "unit", "source")))
        cues = []
        for row in rows(folder / "cues.csv", ("indicator", "noun", "unit", "context", "rank", "source")):
            if row["indicator"] not in ids:
                raise GazetteerError(f"{folder / 'cues.csv'}: {row['indicator']!r} is not in indicators.csv; add it there first")
            words = sorted((key(w) for w in row["context"].split("|") if w), key=len, reverse=True)
            context = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)") if words else None
            nouns = frozenset(key(n) for n in row["noun"].split("|") if n)
            cues.append(IndicatorCue(row["indicator"], nouns, frozenset(filter(None, row["unit"].split("|"))), context, int(row["rank"])))
        cues.sort(key=lambda cue: -cue.rank)
        return cls(ids, tuple(cues))

    def of(self, noun: str, unit: str, context: str) -> str:
        """Id for a figure: folded counted noun ("" for measures), unit, folded words of its clause. "other" when nothing fits."""
        for cue in self.cues:
            if cue.nouns and noun not in cue.nouns:
                continue
            if not cue.nouns and noun and unit == "count":
                continue
            if cue.units and unit not in cue.units:
                continue
            if cue.context is None or cue.context.search(context):
                return cue.indicator
        return "other"

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Nothing: indicators are read around a quantity, not by themselves."""
        return iter(())
