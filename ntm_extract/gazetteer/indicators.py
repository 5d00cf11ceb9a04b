"""Indicators: which id a figure gets from its counted noun, its unit, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ntm_extract.document import Mention, Mentions
from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows

_ANY = "?"  # a counted noun that no row names
OTHER = "other"
LABEL = "indicator"  # of the context words in a text
LENGTHS = frozenset({"km", "m", "ha", "m2"})
RIGHT_BEHIND = -1.5  # what the very next word behind one of these gains: "480 km kênh mương và 1.570 km |đường|"
# characters that cost one rank; what a comma between costs; a word behind costs a little
PER_RANK, COMMA, AFTER = (
    25.0,
    1.2,
    0.3,
)


def listed(folder: Path) -> list[dict[str, str]]:
    """The rows of ``indicators.csv``: id, name in Vietnamese and English, unit, nature, source. Raises GazetteerError."""
    return list(rows(folder / "indicators.csv", ("id", "vi", "en", "unit", "nature", "source")))


@dataclass(frozen=True, slots=True)
class IndicatorCue:
    """One row: fires when noun and unit agree (empty: any) and a context word stands in the clause (none given:
    always).

    ``before`` holds the words that may stand before the number, ``after`` those that may stand on it or behind: "thuộc
    _" is only before, "_ tán thành" only behind, the others are in both.
    """

    indicator: str
    nouns: frozenset[str]
    units: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    rank: int

    def fits(self, noun: str, unit: str) -> bool:
        """Whether the row can speak of such a figure at all."""
        if self.nouns:
            return noun in self.nouns and (not self.units or unit in self.units)
        return not (noun and unit == "count") and (not self.units or unit in self.units)

    def cost(self, word: Mention, key: str, start: int, end: int, low: int, high: int, measured: bool) -> float | None:
        """What ``word`` costs where it speaks of the figure at ``[start, end)``: its distance in characters and each
        comma between; None where it does not.
        """
        if word.end <= start:
            if word.start < low or word.id not in self.before:
                return None
            return (start - word.end) / PER_RANK + key.count(",", word.end, start) * COMMA
        if word.start < start or word.end > high or word.id not in self.after:
            return None
        if word.start < end:
            return 0.0  # also one that goes on behind it: "14 |xã của huyện|"
        own = RIGHT_BEHIND if measured and word.start - end <= 1 else AFTER
        return own + (word.start - end) / PER_RANK + key.count(",", end, word.start) * COMMA


class Indicators:
    """``indicators.csv``: the ids and their ``natures`` ("state": a stock, "sum": a flow that adds up, "burden": what is
    to become less, "": neither) and ``units``; ``cues.csv``: how the text says them. Higher rank wins, then the earlier row.
    """

    def __init__(self, natures: Mapping[str, str], units: Mapping[str, str], cues: tuple[IndicatorCue, ...]) -> None:
        self.natures = natures
        self.units = units
        self.cues = cues
        self._words = frozenset[str]().union(*(cue.before | cue.after for cue in cues))
        self._nouns = frozenset[str]().union(*(cue.nouns for cue in cues))
        self._fitting: dict[tuple[str, str], dict[str, list[int]]] = {}  # by noun of a row, or any other, and unit

    @property
    def ids(self) -> Collection[str]:
        """Every id of the list."""
        return self.natures.keys()

    @classmethod
    def load(cls, folder: Path) -> Indicators:
        """Read both tables; raises GazetteerError for a cue of an id that is not listed."""
        known = {r["id"]: r for r in listed(folder)}
        cues = []
        for row in rows(
            folder / "cues.csv", ("indicator", "noun", "unit", "context", "rank", "source"), numbers=("rank",)
        ):
            if row["indicator"] not in known:
                raise GazetteerError(
                    f"{folder / 'cues.csv'}: {row['indicator']!r} is not in indicators.csv; add it there first"
                )
            words = [key(w) for w in row["context"].split("|") if w]
            before = frozenset(w.removesuffix(" _") for w in words if not w.startswith("_ "))
            after = frozenset(w.removeprefix("_ ") for w in words if not w.endswith(" _"))
            nouns = frozenset(key(n) for n in row["noun"].split("|") if n)
            units = frozenset(filter(None, row["unit"].split("|")))
            cues.append(IndicatorCue(row["indicator"], nouns, units, before, after, int(row["rank"])))
        cues.sort(key=lambda cue: -cue.rank)
        return cls({i: r["nature"] for i, r in known.items()}, {i: r["unit"] for i, r in known.items()}, tuple(cues))

    def of(
        self,
        noun: str,
        unit: str,
        said: Mentions,
        key: str,
        start: int,
        end: int,
        low: int,
        high: int,
        but: Collection[str] = (),
        nothing: str = OTHER,
    ) -> str:
        """Id for the figure at ``key[start:end]``: ``noun`` its folded counted noun ("" for measures), ``said`` the
        words of `patterns` in ``key``, ``[low, high)`` its clause.

        Of the rows that fit, rank and nearness of the context word decide: "hiến 155 m2 đất làm đường" is land, "làm
        155 m đường" a road. ``nothing`` when nothing fits, which is "other" as well. ``but``: ids that it cannot be.
        """
        noun = noun if noun in self._nouns else noun and _ANY
        fitting = self._fitting.get((noun, unit)) or self._fit(noun, unit)
        costs = dict.fromkeys(fitting[""], 0.0)  # of the nearest word, by row
        for word in said.between(LABEL, min(low, start), max(high, end)):
            for row in fitting.get(word.id, ()):
                cost = self.cues[row].cost(word, key, start, end, low, high, unit in LENGTHS)
                if cost is not None and cost < costs.get(row, cost + 1):
                    costs[row] = cost
        scores = [
            (self.cues[row].rank - cost, -row) for row, cost in costs.items() if self.cues[row].indicator not in but
        ]
        return self.cues[-max(scores)[1]].indicator if scores else nothing

    def told_by(
        self, indicator: str, noun: str, unit: str, said: Mentions, key: str, start: int, end: int, low: int, high: int
    ) -> Mention | None:
        """The word of the clause ``[low, high)`` that speaks most for an indicator, arguments as of `of`; None where the
        noun alone tells it, or what stands around.
        """
        noun = noun if noun in self._nouns else noun and _ANY
        fitting = self._fitting.get((noun, unit)) or self._fit(noun, unit)
        best: tuple[float, Mention] | None = None
        for word in said.between(LABEL, min(low, start), max(high, end)):
            for row in fitting.get(word.id, ()):
                cue = self.cues[row]
                cost = (
                    cue.cost(word, key, start, end, low, high, unit in LENGTHS) if cue.indicator == indicator else None
                )
                if cost is not None and (best is None or cue.rank - cost > best[0]):
                    best = (cue.rank - cost, word)
        return best[1] if best else None

    def _fit(self, noun: str, unit: str) -> dict[str, list[int]]:
        """The rows that can speak of such a figure by their context words; under "" those that need none."""
        fitting: dict[str, list[int]] = {"": []}
        for row, cue in enumerate(self.cues):
            if cue.fits(noun, unit):
                for word in cue.before | cue.after or {""}:
                    fitting.setdefault(word, []).append(row)
        self._fitting[noun, unit] = fitting
        return fitting

    def said(self, key: str) -> Mentions:
        """The context words of a text that is not a document's own: the words over the cell of a table."""
        found = [
            Mention(*m.span(), LABEL, word)
            for word in self._words
            if word in key
            for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", key)
        ]
        return Mentions({LABEL: sorted(found)}, {LABEL: (LABEL,)})

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """The words around a quantity that tell what it measures, as (key, label, id)."""
        for word in sorted(self._words):
            yield word, LABEL, word
