"""MATCH: one pass of one automaton over the folded text finds every row of every list.

The only importer of the automaton library. Overlapping matches come out of the pass; word boundaries are checked
afterwards (leftmost-longest first would lose names that begin inside a longer non-word).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter

from ahocorasick_rs import AhoCorasick

from ntm_extract.document import Mention, Mentions, Text


class Words:
    """Finds plain words in a text, also inside other words; compiled once."""

    def __init__(self, words: Sequence[str]) -> None:
        self._automaton = AhoCorasick(words)

    def __call__(self, text: str) -> list[tuple[int, int, int]]:
        """(index of the word, start, end), by end; overlaps are kept."""
        return self._automaton.find_matches_as_indexes(text, overlapping=True)


class Matcher:
    """All patterns of all lists, compiled once. A pattern is (key, label, id); keys as `folding.key` makes them."""

    def __init__(self, patterns: Iterable[tuple[str, str, str]]) -> None:
        rows: dict[str, list[tuple[str, str, str]]] = {}
        for pattern, label, identity in patterns:
            rows.setdefault(pattern, []).append((label, identity, identity.partition(":")[2]))
        self._keys = list(rows)
        self._rows = [tuple(sorted(dict.fromkeys(found), key=lambda row: row[0])) for found in rows.values()]
        self._beginning: dict[str, list[str]] = {}
        for label in sorted({label for found in self._rows for label, *_ in found}):
            parts = label.split(".")
            for size in range(1, len(parts) + 1):
                self._beginning.setdefault(".".join(parts[:size]), []).append(label)
        self._automaton = AhoCorasick(self._keys)

    def __call__(self, text: Text) -> Mentions:
        """Mentions at word boundaries; overlaps are kept for the stages to weigh."""
        # letters or digits on both sides of an edge: the name goes on; before the first and behind the last character
        # nothing does
        key = f"{text.key} "
        found = [
            match
            for match in reversed(self._automaton.find_matches_as_indexes(text.key, overlapping=True))
            if not (
                (key[match[2]].isalnum() and key[match[2] - 1].isalnum())
                or (key[match[1] - 1].isalnum() and key[match[1]].isalnum())
            )
        ]
        found.sort(key=itemgetter(1))  # by start; the pass found them by end, so from behind the longer comes first
        new, rows = tuple.__new__, self._rows  # `Mention(...)` is a call more, and a text has hundreds
        filed: defaultdict[str, list[Mention]] = defaultdict(list)
        # a stretch of text is one pattern; its rows are in the order of their labels
        for index, start, end in found:
            for label, identity, form in rows[index]:
                filed[label].append(new(Mention, (start, end, label, identity, form)))
        return Mentions(filed, self._beginning)
