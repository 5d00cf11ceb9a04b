"""BLANKS: those that a text has lost and those that it has too many, where a PDF, a scanner, a page or a typist went
wrong: "trongnhững năm", "Chủ tịchUBND", "đạt19 tiêu chí"; "hội ng hị", "hu yện".

No Vietnamese syllable has a consonant between vowels, so two that grew together show it; and most that begin with a
vowel, or have none, are none. Words are parted and joined where the counts of ``models/marks.json`` know what comes of
it, at the likeliest place; what these know as it stands ("Êđê", "axit") stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ntm_extract.folding import LOWER, UPPER, fold
from ntm_extract.marks import Marks, strip

_VOWELS = "".join(c for c in LOWER + UPPER if strip(c).lower() in "aeiouy")
_VOWEL = frozenset(_VOWELS)
_CONSONANTS = "".join(c for c in LOWER + UPPER if c not in _VOWEL)
_GROWN = re.compile(rf"[{_VOWELS}][{_CONSONANTS}]++(?=[{_VOWELS}])")  # "tr|on|gnhững"
_CAPITALS = re.compile(rf"[{UPPER}](?<=[{LOWER}].)(?=[{UPPER}])")  # "tịch|UBND"
_DIGIT = re.compile(rf"\d(?<=[{LOWER}].)")  # "đạt|19", but also the mark of a note, "nông thôn mới1"
_AFTER_DIGIT = re.compile(rf"\d(?=[{LOWER}]{{2}})")  # "tháng 11|vừa qua"; not "3|km", "5|đ"
_LETTERS = re.compile(r"[^\W\d_]+")
MANY = 3  # blanks missing in a text from which on it has lost them at the ends of its lines
SEEN = 3  # times that a syllable must have been counted
_SMALL_VOWELS, _SMALL_CONSONANTS = ("".join(c for c in some if c.islower()) for some in (_VOWELS, _CONSONANTS))
# behind a word: "hội| ng| hị", "hu| yện"; not "5 m", "10 ha"
_SHARD = re.compile(rf" (?<=[{LOWER}{UPPER}] )([{_SMALL_CONSONANTS}]{{1,3}}|[{_SMALL_VOWELS}][{LOWER}]{{0,5}})(?!\w)")
_CUT = re.compile(rf"(?<=[{LOWER}{UPPER}])- ?\n ?(?=[{_SMALL_VOWELS}{_SMALL_CONSONANTS}])")
_ONE = re.compile(rf"[{_CONSONANTS}]*[{_VOWELS}]+[{_CONSONANTS}]*")  # no more than one syllable
LONGEST = 200  # letters of a run: more are no words that grew together, and every further one costs more
RARE = 50  # times that a syllable must be more usual than a shard of it


def missing(canonical: str, marks: Callable[[], Marks]) -> list[int]:
    """Where blanks are missing in a canonical text, in order. What is no Vietnamese by its letters ("data") and digits
    are parted only where many others are.

    >>> from ntm_extract.data import data_dir
    >>> text = "Chủ tịchUBND xã cho biết, trongnhững năm qua nôngdân đạt19 tiêu chí"
    >>> [text[at - 3 : at + 3] for at in missing(text, lambda: Marks.load(data_dir("models")))]
    ['ịchUBN', 'ongnhữ', 'ôngdân', 'đạt19 ']
    """
    grown = [_run(canonical, match.start() + 1) for match in _GROWN.finditer(canonical)]
    found = {start + at for start, run in grown if not run.isascii() for at in _cuts(run, marks())}
    found.update(_behind_syllable(canonical, _CAPITALS, marks))
    found.update(_behind_number(canonical, marks))
    if len(found) >= MANY:
        found |= {start + at for start, run in grown if run.isascii() for at in _cuts(run, marks())}
        found.update(_behind_syllable(canonical, _DIGIT, marks))
    return sorted(found)


def surplus(canonical: str, marks: Callable[[], Marks]) -> list[tuple[int, int]]:
    """The blanks inside syllables, in order, and the hyphens at which the end of a line cuts them ("đạt chu-⏎ẩn").

    >>> from ntm_extract.data import data_dir
    >>> text = "hội ng hị của hu yện, dự án 5 m đường"
    >>> [text[start - 2 : end + 2] for start, end in surplus(text, lambda: Marks.load(data_dir("models")))]
    ['ng hị', 'hu yệ']
    """
    found = {blank for shard in _SHARD.finditer(canonical) for blank in _beside(canonical, shard, marks)}
    return sorted(found.union(cut.span() for cut in _CUT.finditer(canonical) if _cuts_syllable(canonical, cut, marks)))


def _cuts_syllable(text: str, cut: re.Match[str], marks: Callable[[], Marks]) -> bool:
    """Whether the hyphen at a line's end stands inside one syllable: "trư-⏎ờng", not "2016-⏎2020", "In-đô-⏎nê-xi-a"."""
    whole = fold(_run(text, cut.start() - 1)[1] + _run(text, cut.end())[1])
    return _ONE.fullmatch(whole) is not None and marks().count(whole) > SEEN


def _beside(text: str, shard: re.Match[str], marks: Callable[[], Marks]) -> Iterator[tuple[int, int]]:
    """The blank before a shard, or that behind one without a vowel, if a syllable comes of it."""
    _, before = _run(text, shard.start() - 1)
    if _is_torn(before, shard[1], marks()):
        yield shard.start(), shard.start(1)
    elif _VOWEL.isdisjoint(shard[1]) and text.startswith(" ", shard.end()):
        _, behind = _run(text, shard.end() + 1)
        if _is_torn(shard[1], behind, marks()):
            yield shard.end(), shard.end() + 1


@lru_cache(maxsize=10_000)
def _is_torn(first: str, second: str, marks: Marks) -> bool:
    """Whether two runs of letters are one syllable: together they are usual, apart one of them is hardly anything."""
    whole, parts = fold(first + second), (fold(first), fold(second))
    if not _ONE.fullmatch(whole) or marks.count(" ".join(parts)):
        return False
    rarer = min(marks.count(part) if not _VOWEL.isdisjoint(part) else 0 for part in parts)
    return marks.count(whole) > max(SEEN, RARE * rarer)


def _run(text: str, at: int) -> tuple[int, str]:
    """Where the run of letters around a place begins, and the run: "" where there is none, or more than LONGEST."""
    start = at
    while start and at - start < LONGEST and text[start - 1].isalpha():
        start -= 1
    match = _LETTERS.match(text, start, start + LONGEST + 1)
    return start, match[0] if match and len(match[0]) <= LONGEST else ""


def _behind_syllable(text: str, sign: re.Pattern[str], marks: Callable[[], Marks]) -> Iterator[int]:
    """Where a sign stands right behind a syllable with a mark: "tịch|UBND"; not "Vn|Express", "km|2"."""
    for match in sign.finditer(text):
        start, run = _run(text, match.start() - 1)
        head = run[: match.start() - start]
        if not head.isascii() and marks().count(fold(head)) >= SEEN:
            yield match.start()


def _behind_number(text: str, marks: Callable[[], Marks]) -> Iterator[int]:
    """Where a syllable with a mark stands right behind a number: "11|vừa"; not "3|km"."""
    for match in _AFTER_DIGIT.finditer(text):
        _, run = _run(text, match.end())
        if not run.isascii() and marks().count(fold(run)) >= SEEN:
            yield match.end()


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
