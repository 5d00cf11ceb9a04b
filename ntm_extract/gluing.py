"""GLUING: words that lost the blank between them, where a PDF, a page or a typist dropped the end of a line:
"trongnhững năm qua", "Chủ tịchUBND", "đạt19 tiêu chí".

No Vietnamese syllable has a consonant between vowels, so two that grew together show it. They are parted where the
counts of ``models/marks.json`` know both, at the likeliest place; what these know as it stands ("Êđê", "axit") stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ntm_extract.folding import LOWER, UPPER, fold
from ntm_extract.marks import Marks, strip

_VOWELS = "".join(c for c in LOWER + UPPER if strip(c).lower() in "aeiouy")
_CONSONANTS = "".join(c for c in LOWER + UPPER if c not in _VOWELS)
_GROWN = re.compile(rf"[{_CONSONANTS}]+(?<=[{_VOWELS}][{_CONSONANTS}])[{_CONSONANTS}]*[{_VOWELS}]")
_CAPITALS = re.compile(rf"[{UPPER}](?<=[{LOWER}].)(?=[{UPPER}])")  # "tịch|UBND"
_DIGIT = re.compile(rf"\d(?<=[{LOWER}].)")  # "đạt|19", but also the mark of a note, "nông thôn mới1"
_LETTERS = re.compile(r"[^\W\d_]+")
MANY = 3  # blanks missing in a text from which on it has lost them at the ends of its lines
SEEN = 3  # times that a syllable must have been counted


def joints(canonical: str, marks: Callable[[], Marks]) -> list[int]:
    """Where blanks are missing in a canonical text, in order. What is no Vietnamese by its letters ("data") and digits
    are parted only where many others are.

    >>> from ntm_extract.data import data_dir
    >>> text = "Chủ tịchUBND xã cho biết, trongnhững năm qua nôngdân đạt19 tiêu chí"
    >>> [text[at - 3 : at + 3] for at in joints(text, lambda: Marks.load(data_dir("models")))]
    ['ịchUBN', 'ongnhữ', 'ôngdân', 'đạt19 ']
    """
    grown = [_run(canonical, match.start()) for match in _GROWN.finditer(canonical)]
    found = {start + at for start, run in grown if not run.isascii() for at in _cuts(run, marks())}
    found |= {match.start() for match in _CAPITALS.finditer(canonical) if _ends_syllable(canonical, match, marks)}
    if len(found) >= MANY:
        found |= {start + at for start, run in grown if run.isascii() for at in _cuts(run, marks())}
        found |= {match.start() for match in _DIGIT.finditer(canonical) if _ends_syllable(canonical, match, marks)}
    return sorted(found)


def _run(text: str, at: int) -> tuple[int, str]:
    """The run of letters around a place, and where it begins."""
    start = at
    while start and text[start - 1].isalpha():
        start -= 1
    match = _LETTERS.match(text, start)
    return start, match[0] if match else ""


def _ends_syllable(text: str, match: re.Match[str], marks: Callable[[], Marks]) -> bool:
    """Whether a syllable with a mark ends there: "tịch|UBND"; not "Vn|Express", "km|2"."""
    start, run = _run(text, match.start() - 1)
    head = run[: match.start() - start]
    return not head.isascii() and marks().count(fold(head)) >= SEEN


@lru_cache(maxsize=10_000)
def _cuts(run: str, marks: Marks) -> tuple[int, ...]:
    """Where a run of letters is cut into syllables; nowhere, if it is known as it stands or cannot be."""
    word = fold(run)
    if marks.count(word):
        return ()
    ways = [(_likely(word[:at], word[at:], marks), at) for at in range(1, len(word))]
    best, at = max(ways, default=((0, 0), 0))
    if best > (0, 0):
        return (at,) if best[0] or not run.isascii() else ()
    for at in range(len(word) - 1, 1, -1):  # "nông|thôn|mới"
        if marks.count(word[:at]) >= SEEN and (rest := _cuts(run[at:], marks)):
            return (at, *(at + cut for cut in rest))
    return ()


def _likely(first: str, second: str, marks: Marks) -> tuple[int, int]:
    """How often two syllables were counted together, and alone: "cá nhân" before "cán hân". (0, 0) where one is not known."""
    alone = min(marks.count(first), marks.count(second))
    return (marks.count(f"{first} {second}"), alone) if alone >= SEEN else (0, 0)
