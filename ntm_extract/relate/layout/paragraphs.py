"""PARAGRAPHS: where one ends. A line is one; but where a paper keeps each sentence on a line of its own, only a blank
line parts them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ntm_extract.document import Sentences, Text

SENTENCES = 8  # lines that tell that each holds one sentence
SHARED = 10  # of so many lines one may hold more
ENDS = 0.7  # share of lines that end as a sentence does
_ENDS = re.compile(r"""[.!?…]["”')]?$""")
_BLANK = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True)
class Paragraphs:
    """The paragraphs of one text."""

    text: Text
    sentences: Sentences

    @cached_property
    def keeps_lines(self) -> bool:
        """Whether each sentence stands on a line of its own."""
        items = self.sentences.items
        lines = len({sentence.line for sentence in items})
        if lines < SENTENCES or (len(items) - lines) * SHARED > lines:
            return False
        return sum(_ENDS.search(self.text.canonical, s.start, s.end) is not None for s in items) >= ENDS * len(items)

    def part(self, start: int, end: int) -> bool:
        """Whether one ends in ``[start, end)``."""
        if self.text.canonical.find("\n", start, end) < 0:
            return False
        return not self.keeps_lines or _BLANK.search(self.text.canonical, start, end) is not None

    def hold(self, one: int, other: int) -> bool:
        """Whether one holds two lines, by number; -1 is none."""
        if one == other:
            return True
        if min(one, other) < 0 or not self.keeps_lines:
            return False
        first, last = sorted((one, other))
        return not self.part(self.sentences.last_of(first).end, self.sentences.first_of(last).start)
