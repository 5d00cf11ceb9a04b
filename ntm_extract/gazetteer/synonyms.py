"""Synonyms: words that say the same wherever they stand. Patterns and cues write one of them, "hoàn thành", and find the
others as well, "hoàn tất".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from ntm_extract.data import data_dir
from ntm_extract.errors import GazetteerError
from ntm_extract.folding import key
from ntm_extract.gazetteer.tables import forms, rows

FOLDER, TABLE = "synonyms", "synonyms.csv"
_COLUMNS = ("word", "same", "where", "example", "source")
_PATTERN = "pattern"  # in the column "where": a word that lists and cues ask for by itself
_BLANK, _AT_COLON = r"\s", r"(?=\\s?:)"
_ESCAPED = r"(?<=\\[sbdw])"
_LOOK_BEHIND = r"\(\?<[=!](?:\\.|[^()\\])*\)"


class Synonyms:
    """The words that tables write, each with those that say the ``same``, one of which that ends with ":" only before a
    colon; ``in_patterns``: words that only patterns read so.
    """

    def __init__(self, same: Mapping[str, tuple[str, ...]], in_patterns: Collection[str] = ()) -> None:
        self.same = same
        listed = _any_of(word for word in same if word not in in_patterns)
        # in a pattern a blank may be written "\s"; "/qđ-ubnd" is the number of a document
        words = _any_of(same).replace(r"\ ", r"(?:\ |\\s)")
        self._in_pattern = re.compile(rf"(?P<behind>{_LOOK_BEHIND})|(?:{_ESCAPED}|(?<![\w/-]))(?P<word>{words})(?!\w)")
        self._in_form = re.compile(rf"(?<![\w/-])(?:{listed})(?!\w)")

    def in_pattern(self, pattern: str) -> str:
        """A pattern that finds what says the same as well, but for its look-behinds, which have one length.

        >>> Synonyms({"hoàn thành": ("hoàn tất",)}).in_pattern("(?<!hoàn thành )xã|hoàn thành")
        '(?<!hoàn thành )xã|(?:hoàn thành|hoàn tất)'
        """
        return self._in_pattern.sub(self._either, pattern)

    def _either(self, match: re.Match[str]) -> str:
        if (word := match["word"]) is None:
            return match[0]
        either = sorted((word, *self.same[word.replace(_BLANK, " ")]), key=len, reverse=True)  # "gồm có" before "gồm"
        # "cụ thể:" says the same as "gồm" only before a colon
        return f"(?:{'|'.join(re.sub(':$', _AT_COLON, one) for one in either)})"

    def found(self, text: str) -> Iterator[re.Match[str]]:
        """The words of a text that have synonyms."""
        return self._in_form.finditer(text)

    def of(self, form: str) -> Iterator[str]:
        """A form of a list with another word in the place of one that has synonyms.

        >>> list(Synonyms({"hoàn thành": ("hoàn tất",)}).of("đã hoàn thành"))
        ['đã hoàn tất']
        """
        for match in self.found(form):
            behind = form[match.end() :]
            for same in self.same[match[0]]:
                if not same.endswith(":") or behind.startswith(":"):
                    yield f"{form[: match.start()]}{same.removesuffix(':')}{behind}"


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)"


@cache
def synonyms() -> Synonyms:
    """Those of the installed table, as rules are."""
    return load(data_dir("gazetteers") / FOLDER)


def load(folder: Path) -> Synonyms:
    """Read the table. Raises GazetteerError naming file and word, where another row has it, or its example shows none."""
    same: dict[str, tuple[str, ...]] = {}
    in_patterns = set()
    for row in rows(folder / TABLE, _COLUMNS):
        word, others = key(row["word"]), tuple(map(key, forms(row["same"])))
        if told := next((known for known in (word, *others) if known in same), None):
            raise GazetteerError(f"{folder / TABLE}: {told!r} has a row of its own; keep one")
        if not any(other in key(row["example"]) for other in others):
            raise GazetteerError(f"{folder / TABLE}: the example of {word!r} has none of the words; show one at work")
        if row["where"] not in ("", _PATTERN):
            raise GazetteerError(f"{folder / TABLE}: {word!r}: where it holds must be empty or {_PATTERN!r}")
        same[word] = others
        in_patterns |= {word} if row["where"] else set()
    return Synonyms(same, in_patterns)
