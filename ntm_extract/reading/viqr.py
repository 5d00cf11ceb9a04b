"""VIQR (RFC 1456): Vietnamese in ASCII, "Vie^.t Nam". Two of its tones are the full stop and the question mark; the
words around tell which it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ntm_extract.data import data_dir
from ntm_extract.folding import folded
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows
from ntm_extract.patterns import replacer
from ntm_extract.reading.charsets import latin, table
from ntm_extract.reading.syllables import is_syllable

_WORD = re.compile(r"(?:[A-Za-z]|(?<=[aeouAEOU])[\^(+*]|(?<=[aeiouyAEIOUY^(+*])[`'?~.])+")
_ESCAPED = re.compile(r"\\([.?'`~^(+*])")
# "Ju't", "DDa(k" are no syllables of the plain; "she's" is English
_MARKED = re.compile(
    r"(?:^|[^d])dd|DD|[aeoAEO]\^|[ouOU]\+|[aA]\((?!$)|[aeiouy^(+][`'~](?!(?:s|m|d|re|ve|ll)$)[a-z]", re.IGNORECASE
)
_BEFORE = re.compile(r"([^\s\d]+) \Z")
# what a sentence begins with, or the line's end
_NEXT = re.compile(r"([ \t]*)[\"(]*(?:([A-Z][A-Za-z^(+*`'?~.]*)|[\r\n]|\Z)")
_P = phrases("viqr")
_ASKS = frozenset(_P.words("asks"))

# How much likelier a tone is than a stop, before the words are asked; set on articles whose words the tables did not
# hold.
_NAMED, _USUAL = 12.0, 2.0  # "Nguyễn Thi. Mai": a word in capitals before another; "nghi. Bo^."
_LAST = 0.33  # at the end of a line
_ASKED = 50.0  # papers write hundreds of hooks for one question
_ALONE = 1e-4  # weight of a word's own count beside that of a pair
_UNSEEN = 500.0  # words that the table of openers does not hold


def viqr(data: bytes) -> str:
    r"""Words that make syllables are read; "www.vn", "it's" stay. `\.` is always a stop."""
    return _ESCAPED.sub(r"\1", _WORD.sub(_word, latin(data)))


def _word(match: re.Match[str]) -> str:
    word = match[0].replace("*", "+")
    tries = [word, *([word[:-1]] if word[-1] in "'`?.~" else [])]
    if word[-1] in ".?" and _ends(match, word):
        tries.reverse()
    for form in tries:
        read = _letters(form)
        if is_syllable(read):
            return read + match[0][len(form) :]
    if _MARKED.search(word) or (
        word[-2:].lower() == "a(" and not match.string[match.end() : match.end() + 1].isdigit()
    ):
        kept = word.rstrip(".?'")
        return _letters(kept) + match[0][len(kept) :]
    return match[0]


def _ends(match: re.Match[str], word: str) -> bool:
    """Whether the last sign of a word is a stop: "na(m nay. Xa~" is the end of a sentence, "dde^` nghi. Bo^." is "đề
    nghị Bộ", "I. Mu.c" is a number.
    """
    following = _NEXT.match(match.string, match.end())
    if following is None or (following[2] and not following[1]):  # goes on in small letters, with a comma
        return False
    if len(word) == 2 and word[0].isupper():
        return True
    before = _BEFORE.search(match.string[max(0, match.start() - 16) : match.start()])
    last = folded(_letters(before[1])) if before else ""
    plain, toned = folded(_letters(word[:-1])), folded(_letters(word))
    counts = _counts()
    tone, stop = (
        counts.get((last, form), 0) + _ALONE * (counts.get(("", form), 0) + 0.3) for form in (plain, toned)[::-1]
    )
    odds = tone / stop
    if following[2]:
        odds *= (_NAMED if word[0].isupper() else _USUAL) * _inside(folded(_letters(following[2].rstrip(".?'`~"))))
    else:
        odds *= _LAST
    if word[-1] == "?" and plain not in _ASKS:
        odds *= _ASKED
    return odds < 1


@lru_cache(maxsize=1)
def _spelt() -> Callable[[str], str]:
    return replacer({code.decode(): char for code, char in table("viqr").items()})


def _letters(word: str) -> str:
    return _spelt()(word)


@lru_cache(maxsize=1)
def _counts() -> dict[tuple[str, str], int]:
    """How often a word stands behind another; behind "": at all."""
    pairs = rows(
        data_dir("gazetteers") / "encodings" / "pairs.csv", ("before", "syllable", "count"), numbers=("count",)
    )
    return {(row["before"], row["syllable"]): int(row["count"]) for row in pairs}


@lru_cache(maxsize=1)
def _openers() -> tuple[dict[str, tuple[int, int]], int, int]:
    openers = rows(
        data_dir("gazetteers") / "encodings" / "openers.csv", ("word", "opens", "inside"), numbers=("opens", "inside")
    )
    words = {row["word"]: (int(row["opens"]), int(row["inside"])) for row in openers}
    return words, sum(opens for opens, _ in words.values()), sum(inside for _, inside in words.values())


def _inside(word: str) -> float:
    """How much likelier a word in capitals stands inside a sentence than at its beginning: "Các" opens one, "Nội"
    stands in names.
    """
    words, all_open, all_inside = _openers()
    opens, inside = words.get(word, (0, 0))
    return ((inside + 1) / (all_inside + _UNSEEN)) / ((opens + 1) / (all_open + _UNSEEN))
