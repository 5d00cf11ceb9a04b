"""Indicators: which id a figure gets from its counted noun, its unit, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import rows
from ntm_extract.patterns import sought

LENGTHS = frozenset({"km", "m", "ha", "m2"})
RIGHT_BEHIND = -1.5  # what the very next word behind one of these gains: "480 km kênh mương và 1.570 km |đường|"
PER_RANK, COMMA, AFTER = (
    25.0,
    1.2,
    0.3,
)  # characters that cost one rank; what a comma between costs; a word behind costs a little


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
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    rank: int
    words: tuple[str, ...] = ()  # of both: where none occurs the patterns need not be asked

    def fits(self, noun: str, unit: str) -> bool:
        """Whether the row can speak of such a figure at all."""
        if self.nouns:
            return noun in self.nouns and (not self.units or unit in self.units)
        return not (noun and unit == "count") and (not self.units or unit in self.units)


class Indicators:
    """``indicators.csv``: the ids and their ``natures`` ("state": a stock, "sum": a flow that adds up, "": neither) and
    ``units``; ``cues.csv``: how the text says them. Higher rank wins, then the earlier row.
    """

    def __init__(self, natures: Mapping[str, str], units: Mapping[str, str], cues: tuple[IndicatorCue, ...]) -> None:
        self.natures = natures
        self.units = units
        self.cues = cues
        self._fitting: dict[
            tuple[str, str], tuple[IndicatorCue, ...]
        ] = {}  # nouns and units are those of the measures: a few hundred pairs

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
            before, after = (
                [w.removesuffix(" _") for w in words if not w.startswith("_ ")],
                [w.removeprefix("_ ") for w in words if not w.endswith(" _")],
            )
            nouns = frozenset(key(n) for n in row["noun"].split("|") if n)
            units = frozenset(filter(None, row["unit"].split("|")))
            cues.append(
                IndicatorCue(
                    row["indicator"],
                    nouns,
                    units,
                    _any_of(before),
                    _any_of(after),
                    int(row["rank"]),
                    tuple({*before, *after}),
                )
            )
        cues.sort(key=lambda cue: -cue.rank)
        return cls({i: r["nature"] for i, r in known.items()}, {i: r["unit"] for i, r in known.items()}, tuple(cues))

    def of(self, noun: str, unit: str, key: str, start: int, end: int, low: int, high: int, but: str = "") -> str:
        """Id for the figure at ``key[start:end]``: ``noun`` its folded counted noun ("" for measures), ``[low, high)``
        its clause.

        Of the rows that fit, rank and nearness of the context word decide: "hiến 155 m2 đất làm đường" is land, "làm
        155 m đường" a road. "other" when nothing fits. ``but``: an id that it cannot be.
        """
        best, weight = "other", float("-inf")
        if (noun, unit) not in self._fitting:
            self._fitting[noun, unit] = tuple(cue for cue in self.cues if cue.fits(noun, unit))
        clause = key[min(low, start) : max(high, end)]
        for cue in self._fitting[noun, unit]:
            if cue.rank - RIGHT_BEHIND <= weight:
                break  # by rank, and words only cost: no later row can win
            if cue.indicator == but:
                continue
            score = float(cue.rank)
            if cue.words:
                if not any(word in clause for word in cue.words):
                    continue
                near = _nearest(cue, key, start, end, low, high, unit in LENGTHS)
                if near is None:
                    continue
                score -= near
            if score > weight:
                best, weight = cue.indicator, score
        return best

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """Nothing: indicators are read around a quantity, not by themselves."""
        return iter(())


def _any_of(words: list[str]) -> re.Pattern[str] | None:
    """One pattern of all words, longest first; None of none."""
    return (
        sought(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)") if words else None
    )


def _nearest(cue: IndicatorCue, key: str, start: int, end: int, low: int, high: int, measured: bool) -> float | None:
    """What the nearest context word costs: its distance in characters and each comma between; None where there is none."""
    costs: list[float] = []
    if cue.before is not None:
        costs += [
            (start - m.end()) / PER_RANK + key.count(",", m.end(), start) * COMMA
            for m in cue.before.finditer(key, low, start)
        ]
    if cue.after is not None:
        costs += [
            (RIGHT_BEHIND if measured and m.start() - end <= 1 else AFTER)
            + (m.start() - end) / PER_RANK
            + key.count(",", end, m.start()) * COMMA
            for m in cue.after.finditer(key, end, high)
        ]
        costs += [
            0.0 for m in cue.after.finditer(key, start, high) if m.start() < end
        ]  # also one that goes on behind it: "14 |xã của huyện|"
    return min(costs) if costs else None
