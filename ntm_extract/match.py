"""MATCH: one pass of one automaton over the folded text finds every row of every list.

The only importer of the automaton library. Overlapping matches come out of the pass; word boundaries are checked
afterwards (leftmost-longest first would lose names that begin inside a longer non-word).
"""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick

from ntm_extract.document import Mention, Text


class Matcher:
    """All patterns of all lists, compiled once. A pattern is (key, label, id); keys as `folding.key` makes them."""

    def __init__(self, patterns: Iterable[tuple[str, str, str]]) -> None:
        rows: dict[str, list[tuple[str, str]]] = {}
        for pattern, label, identity in patterns:
            rows.setdefault(pattern, []).append((label, identity))
        self._keys = list(rows)
        self._rows = [tuple(sorted(dict.fromkeys(found), key=lambda row: row[0])) for found in rows.values()]
        self._automaton = AhoCorasick(self._keys)

    def __call__(self, text: Text) -> tuple[Mention, ...]:
        """Mentions at word boundaries, sorted by start, longer first; overlaps are kept for the stages to weigh."""
        key, size, found = text.key, len(text.key), []
        for index, start, end in self._automaton.find_matches_as_indexes(key, overlapping=True):
            if (start and key[start - 1].isalnum() and key[start].isalnum()) or (
                end < size and key[end].isalnum() and key[end - 1].isalnum()
            ):
                continue
            found.append((start, -end, index))
        found.sort()  # a stretch of text is one pattern; its rows are in the order of their labels
        rows = self._rows
        return tuple([Mention(start, -end, label, identity) for start, end, index in found for label, identity in rows[index]])
