"""The cell of a panel out of the facts for it: which value stands there, and what speaks for and against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from ntm_extract.panel.facts import BY, Fact, Indicator


class Cell(NamedTuple):
    """The content of one cell. ``beside``: other values that do not contradict it: of the same stock on earlier days,
    and parts of a sum from the same text.
    """

    value: Decimal
    sources: tuple[Fact, ...]
    against: tuple[Fact, ...]
    beside: tuple[Fact, ...]

    @property
    def documents(self) -> int:
        """Different texts; a reprint counts once."""
        return len({fact.text_id for fact in self.sources})

    @property
    def contradicted(self) -> int:
        """Different texts that say another value."""
        return len({fact.text_id for fact in self.against})

    @property
    def confidence(self) -> float:
        """Of the best source."""
        return max(fact.confidence for fact in self.sources)


def adds_up(column: str, indicators: Mapping[str, Indicator]) -> bool:
    """Whether the amounts of a column have parts that add up to it: money, roads."""
    name = column.removesuffix("_target").removesuffix("_new").removesuffix(BY)
    return name in indicators and indicators[name].nature == "sum"


def cell_of(facts: list[Fact], adds_up: bool) -> Cell:
    """The value of the last day that most texts give; of equals the one of the higher rank: recognized before achieved,
    stated to be a total, with a time of its own rather than the day of the article, then confidence.

    Of amounts that add up, the largest of each text is its whole and the others are parts of it: "58 tỷ đồng, trong đó
    ngân sách 22 tỷ".
    """
    last = max(fact.day for fact in facts)
    whole = (
        {text: max(f.value for f in facts if f.text_id == text) for text in {f.text_id for f in facts}}
        if adds_up
        else {}
    )
    candidates = [f for f in facts if f.day == last and f.value == whole.get(f.text_id, f.value)] or [
        f for f in facts if f.day == last
    ]
    by_value: dict[Decimal, list[Fact]] = defaultdict(list)
    for fact in candidates:
        by_value[fact.value].append(fact)
    best = max(
        by_value,
        key=lambda v: (
            len({f.text_id for f in by_value[v]}),
            max(f.rank[:2] for f in by_value[v]),
            v if adds_up else 0,
            any(f.dated_by == "text" for f in by_value[v]),
            max(f.rank for f in by_value[v]),
        ),
    )
    others = [f for f in facts if f.value != best]
    beside = [f for f in others if f.day not in ("", last) or f.value < whole.get(f.text_id, f.value)]
    return Cell(
        best, tuple(f for f in facts if f.value == best), tuple(f for f in others if f not in beside), tuple(beside)
    )
