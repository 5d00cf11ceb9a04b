"""MATCH: one Aho-Corasick pass over the folded text finds every row of every list.

The only importer of the automaton library. The pass returns overlapping matches; word boundaries are checked afterwards
(leftmost-longest matching would lose names that begin inside a longer non-word).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter

from ahocorasick_rs import AhoCorasick

from ntm_extract.document import Mention, Mentions, Text


class Words:
    """A compiled list of strings to find in texts, inside words as well."""

    def __init__(self, words: Sequence[str]) -> None:
        self._automaton = AhoCorasick(words)

    def __call__(self, text: str) -> list[tuple[int, int, int]]:
        """(index of the string, start, end) of every match, ordered by end; overlaps are kept."""
        return self._automaton.find_matches_as_indexes(text, overlapping=True)


class Matcher:
    """All patterns of all lists, compiled once. A pattern is (key, label, id), the key folded by `folding.key`."""

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
        """The mentions at word boundaries; overlaps are kept, the stages choose."""
        # letters or digits on both sides of an edge: the match is inside a word; the blank at the end stands for both ends
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
