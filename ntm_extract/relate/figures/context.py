"""CONTEXT: a figure and the words around it, which the questions of its slots are asked of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ntm_extract.document import Quantity, Sentence
from ntm_extract.relate.analysis import Analysis


@dataclass(frozen=True, slots=True)
class Context:
    """A figure in its sentence."""

    analysis: Analysis
    quantity: Quantity

    @property
    def key(self) -> str:
        """The folded text."""
        return self.analysis.text.key

    @property
    def sentence(self) -> Sentence:
        """Its sentence."""
        return self.analysis.sentence(self.quantity.start)

    def before(self, words: re.Pattern[str], reach: int | None = None) -> re.Match[str] | None:
        """These words in front of it in its sentence, within so many characters."""
        low, start = self.sentence.start, self.quantity.start
        return words.search(self.key, low if reach is None else max(low, start - reach), start)

    def near(self, words: re.Pattern[str], reach: int, behind: int = 0) -> bool:
        """Whether words stand within so many characters in front of it, whatever sentence they are of, or up to ``behind``
        characters after it.
        """
        end = self.quantity.end + behind if behind else self.quantity.start
        return words.search(self.key, max(0, self.quantity.start - reach), end) is not None

    def behind(self, words: re.Pattern[str], high: int | None = None) -> re.Match[str] | None:
        """These words right behind it, before ``high``."""
        return words.match(self.key, self.quantity.end, len(self.key) if high is None else high)

    def having(self, trait: str) -> frozenset[str]:
        """The indicators with a trait of ``indicators.csv``."""
        return self.analysis.gazetteer.indicators.having(trait)
