"""Indicators: the id of what a figure measures, by its counted noun, its unit and the words around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, get_args

from ntm_extract.document import Mention, Mentions, Quantity
from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.synonyms import synonyms
from ntm_extract.gazetteer.tables import rows
from ntm_extract.records import Standard

_P = phrases("indicators")
_HIGHER, _VERBS, _MODEL = _P.words("higher"), _P.words("may_be_verbs"), _P.word("model")
_BEFORE = 40  # characters of the name that the word ends
_ANY = "?"  # a counted noun that no row names
OTHER = "other"
# what a row of `indicators.csv` may say of its indicator; the README beside it tells what each means
TRAITS = frozenset((
    "of_units", "of_communes", "at_day", "level", "yearly", "lasting", "size", "of_event", "of_time", "mean", "bare", "vague",
))  # fmt: skip
STANDARDS = frozenset(get_args(Standard))
HEAD = ("indicator", "noun", "unit", "rank")  # columns of `cues.csv`: lines that have them in common are one cue
_head = itemgetter(*HEAD)
LABEL = "indicator"  # of the context words in a text
LENGTHS = frozenset({"km", "m", "ha", "m2"})
RIGHT_BEHIND = -1.5  # what the very next word behind one of these gains: "480 km kênh mương và 1.570 km |đường|"
PER_RANK = 25.0  # characters that cost one rank
COMMA, AFTER = 1.2, 0.3  # what a comma between costs, and what a word behind


def listed(folder: Path) -> list[dict[str, str]]:
    """The rows of ``indicators.csv``: id, name in Vietnamese and English, unit, nature, standard, traits, source.

    Raises GazetteerError, also for a standard or a trait that is not known.
    """
    path = folder / "indicators.csv"
    found = list(rows(path, ("id", "vi", "en", "unit", "nature", "standard", "traits", "source")))
    for row in found:
        for column, known in (("standard", STANDARDS), ("traits", TRAITS)):
            if unknown := _cells(row[column]) - known:
                raise GazetteerError(
                    f"{path}: {row['id']} has {min(unknown)!r} under {column}; known are {', '.join(sorted(known))}"
                )
    return found


class Amount(NamedTuple):
    """A figure to be classified: ``[start, end)`` with its folded counted noun ("" for measures)."""

    noun: str
    unit: str
    start: int
    end: int

    @classmethod
    def of(cls, quantity: Quantity) -> Amount:
        """A quantity of the text."""
        return cls(quantity.noun, quantity.unit, quantity.start, quantity.end)


class Stretch(NamedTuple):
    """``[low, high)`` of a folded text ``key``, as the clause of an amount; ``said``: the words of `Indicators.patterns` in
    the text.
    """

    said: Mentions
    key: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class IndicatorCue:
    """Lines of the table that stand together and have indicator, noun, unit and rank in common: fires when noun and unit
    agree (empty: any) and a context word of one of them stands in the clause (none given: always).

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
        """Whether the row can apply to such a figure at all."""
        if self.units and unit not in self.units:
            return False
        return noun in self.nouns if self.nouns else not (noun and unit == "count")

    def cost(self, word: Mention, amount: Amount, clause: Stretch) -> float | None:
        """The cost of ``word`` for an amount in its clause: its distance in characters and each comma between; None where it
        does not apply.
        """
        (_, unit, start, end), (_, key, low, high) = amount, clause
        if word.end <= start:
            if word.start < low or word.id not in self.before:
                return None
            return (start - word.end) / PER_RANK + key.count(",", word.end, start) * COMMA
        if word.start < start or word.end > high or word.id not in self.after:
            return None
        if word.start < end:
            return 0.0  # also one that goes on behind it: "14 |xã của huyện|"
        own = RIGHT_BEHIND if unit in LENGTHS and word.start - end <= 1 else AFTER
        return own + (word.start - end) / PER_RANK + key.count(",", end, word.start) * COMMA


class Short(NamedTuple):
    """What a noun alone stands for behind all words of ``context``, each or what says the same, at most ``reach`` characters
    back: "38 khu dân cư kiểu mẫu ... đăng ký thêm |12 khu|" are model residential areas, where their own words say
    ``instead_of``.
    """

    indicator: str
    instead_of: str
    context: tuple[tuple[str, ...], ...]
    reach: int


class Indicators:
    """``indicators.csv``: the ids with their ``natures`` ("state": a stock, "sum": a flow that adds up, "burden": what is
    to become less, "": neither), ``units``, ``standards`` (of those that count what reached one) and traits; ``cues.csv``: how the text says them, of which the higher rank wins,
    then the earlier row; ``groups.csv``: names for nouns or units of many rows; ``short.csv``: nouns that stand for a
    longer name (``short``, by noun).
    """

    def __init__(
        self, known: Mapping[str, Mapping[str, str]], cues: tuple[IndicatorCue, ...], short: Mapping[str, Short]
    ) -> None:
        self.natures = {name: row["nature"] for name, row in known.items()}
        self.units = {name: row["unit"] for name, row in known.items()}
        self.standards = {name: row["standard"] for name, row in known.items() if row["standard"]}
        self.cues = cues
        self.short = short
        self._having = {
            trait: frozenset(name for name, row in known.items() if trait in _cells(row["traits"])) for trait in TRAITS
        }
        self._words = frozenset[str]().union(*(cue.before | cue.after for cue in cues))
        self._nouns = frozenset[str]().union(*(cue.nouns for cue in cues))
        # `_fitting` by noun of a row, or any other, and unit
        self._known: dict[tuple[str, str], dict[str, list[int]]] = {}

    @property
    def ids(self) -> Collection[str]:
        """Every id of the list."""
        return self.natures.keys()

    def having(self, trait: str) -> frozenset[str]:
        """The ids with a trait of `TRAITS`."""
        return self._having[trait]

    @classmethod
    def load(cls, folder: Path) -> Indicators:
        """Read the tables. Raises GazetteerError for a row that names an id that is not listed, or an unknown trait."""
        known = {r["id"]: r for r in listed(folder)}
        groups: dict[str, frozenset[str]] = {}
        for row in rows(folder / "groups.csv", ("name", "members", "source")):
            name = f"{{{row['name']}}}"
            groups[name] = groups.get(name, frozenset()) | _cells(row["members"])
        cues, path = [], folder / "cues.csv"
        lines = rows(path, (*HEAD, "context", "example", "source"), numbers=("rank",))
        for (*head, spoken), several in groupby(lines, lambda row: (*_head(row), bool(row["context"]))):
            indicator, noun, unit, rank = head
            _check_listed(path, known, indicator)
            told = [key(word) for row in several for word in row["context"].split("|") if spoken]
            words = [*told, *(same for word in told for same in synonyms().of(word))]
            before = frozenset(w.removesuffix(" _") for w in words if not w.startswith("_ "))
            after = frozenset(w.removeprefix("_ ") for w in words if not w.endswith(" _"))
            nouns, units = frozenset(map(key, _members(path, noun, groups))), _members(path, unit, groups)
            cues.append(IndicatorCue(indicator, nouns, units, before, after, int(rank)))
        cues.sort(key=lambda cue: -cue.rank)
        short = {}
        for row in rows(
            folder / "short.csv", ("noun", "indicator", "instead_of", "context", "reach", "source"), numbers=("reach",)
        ):
            for name in (row["indicator"], row["instead_of"]):
                _check_listed(folder / "short.csv", known, name)
            context = tuple((word, *synonyms().of(word)) for word in map(key, row["context"].split("|")))
            short[key(row["noun"])] = Short(row["indicator"], row["instead_of"], context, int(row["reach"]))
        return cls(known, tuple(cues), short)

    def of(self, amount: Amount, clause: Stretch, but: Collection[str] = (), nothing: str = OTHER) -> str:
        """Id for an amount by the words of its clause.

        Of the rows that fit, rank and nearness of the context word decide: "hiến 155 m2 đất làm đường" is land, "làm
        155 m đường" a road. ``nothing`` when nothing fits, which is "other" as well. ``but``: ids that it cannot be.
        """
        costs = dict.fromkeys(self._fitting(amount)[""], 0.0)  # of the nearest word, by row
        for row, cost, _ in self._spoken_for(amount, clause):
            if cost < costs.get(row, cost + 1):
                costs[row] = cost
        scores = [
            (self.cues[row].rank - cost, -row) for row, cost in costs.items() if self.cues[row].indicator not in but
        ]
        return self.cues[-max(scores)[1]].indicator if scores else nothing

    def cue_of(self, indicator: str, amount: Amount, clause: Stretch) -> Mention | None:
        """The word of an amount's clause with the lowest cost for an indicator; None where the noun alone decides, or
        something outside.
        """
        scores = ((self.cues[row].rank - cost, word) for row, cost, word in self._spoken_for(amount, clause, indicator))
        return max(scores, key=itemgetter(0), default=(0.0, None))[1]

    def _spoken_for(self, amount: Amount, clause: Stretch, only: str = "") -> Iterator[tuple[int, float, Mention]]:
        """(row, cost, context word) for each row, ``only`` of one indicator, that applies in the clause."""
        fitting = self._fitting(amount)
        for word in clause.said.labelled(LABEL, min(clause.low, amount.start), max(clause.high, amount.end)):
            elsewhere: bool | None = None  # asked once, and only of a standard
            for row in fitting.get(word.id, ()):
                cue = self.cues[row]
                if only and cue.indicator != only:
                    continue
                cost = cue.cost(word, amount, clause)
                if cost is None:
                    continue
                if cue.indicator in self._having["of_units"]:
                    elsewhere = _is_elsewhere(clause.key, word, amount) if elsewhere is None else elsewhere
                    if elsewhere:
                        continue
                yield row, cost, word

    def _fitting(self, amount: Amount) -> dict[str, list[int]]:
        """The rows that can apply to such an amount, by context word; under "" those that need none."""
        noun = amount.noun if amount.noun in self._nouns else amount.noun and _ANY
        fitting = self._known.get((noun, amount.unit))
        if fitting is None:
            fitting = self._known[noun, amount.unit] = {"": []}
            for row, cue in enumerate(self.cues):
                if cue.fits(noun, amount.unit):
                    for word in cue.before | cue.after or {""}:
                        fitting.setdefault(word, []).append(row)
        return fitting

    def said(self, key: str) -> Stretch:
        """A text that is not a document's own, with its context words: the words over the cell of a table."""
        words = [word for word in self._words if word in key]
        places = ((m, word) for word in words for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", key))
        found = [Mention(*m.span(), LABEL, word) for m, word in places]
        return Stretch(Mentions({LABEL: sorted(found)}, {LABEL: (LABEL,)}), key, 0, len(key))

    def patterns(self) -> Iterator[tuple[str, str, str]]:
        """The words around a quantity that tell what it measures, as (key, label, id)."""
        for word in sorted(self._words):
            yield word, LABEL, word


def _cells(cell: str) -> frozenset[str]:
    """The members of a cell that are parted by "|"."""
    return frozenset(filter(None, cell.split("|")))


def _members(path: Path, cell: str, groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The members of a cell, those of a group for its name: "{districts}|phường"."""
    forms = _cells(cell)
    if unknown := next((form for form in forms if form[0] == "{" and form not in groups), None):
        raise GazetteerError(f"{path}: {unknown} is not in groups.csv; add it there first")
    return frozenset[str]().union(*(groups.get(form, (form,)) for form in forms))


def _check_listed(path: Path, known: Collection[str], indicator: str) -> None:
    if indicator not in known:
        raise GazetteerError(f"{path}: {indicator!r} is not in indicators.csv; add it there first")


def _is_elsewhere(key: str, word: Mention, amount: Amount) -> bool:
    """Whether the word of a standard is none of communes: a verb ("4 xã |nâng cao| chất lượng tiêu chí"), in the name
    of another thing ("còn vướng khu dân cư nông thôn mới |kiểu mẫu|") or its predicate ("12 xã có trường học |đạt
    chuẩn|").
    """
    if word.start > amount.end and _P.has.fullmatch(key, amount.end, word.start):
        return True
    comma = key.find(",", word.end, amount.start)
    if comma >= 0 and _P.purpose.search(key, max(0, word.start - _BEFORE), word.start):
        return True  # "để |đạt chuẩn|, 2 xã cần 13 tỷ đồng"
    if not word.id.endswith(_HIGHER):
        return False
    # "1 xã, 5 thôn| đạt chuẩn |kiểu mẫu|"
    low = max(0, word.start - _BEFORE, amount.end if word.start > amount.end else 0)
    if word.id in _VERBS and (_P.improves.match(key, word.end) or _P.improved.search(key, low, word.start)):
        return True
    bare = word.id == _MODEL
    return bool(_P.thing.search(key, low, word.start) or (bare and not _P.of_unit.search(key, low, word.start)))
