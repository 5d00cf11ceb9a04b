"""SAME POST: whether two titles of one person are one post, written in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ntm_extract.folding import bare, key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.officials.positions import Held

_P = phrases("same_post")
_UNIT_WORDS = _P.words("unit_words")
_GOVERNMENT = _P.words("government")
_DEPUTIES = _P.word("deputies_short")
_AND = _P.word("and")
_COMMITTEE = _P.word("committee_ends")
_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"\s\([^()]+\)")
_SEATS = frozenset(_P.words("seats"))
_UNIT_NAME = 4  # syllables of the name of a unit


class _Titles(NamedTuple):
    """Two positions of one person, which may be one. ``folded``: their titles, the shorter first; ``plain``: the same
    without the words for offices, which are written in many ways; ``alone``: whether the first is its head alone;
    ``of_one_unit``: whether level and place are the same.
    """

    one: Held
    other: Held
    folded: list[str]
    plain: list[str]
    alone: bool
    of_one_unit: bool

    def add(self, words: Iterable[str]) -> bool:
        """Whether the longer title only adds one of some words."""
        short, long = self.folded
        return any(long == f"{short} {word}" for word in words)


def same_post(one: Held, other: Held) -> bool:
    """Whether two titles are one post: "Chủ tịch UBND xã A" and, later, "Chủ tịch xã A" or "Chủ tịch xã"."""
    folded = [key(one.title), key(other.title)]
    titles = _Titles(
        one,
        other,
        folded=sorted(folded, key=len),
        plain=sorted((_P.office.sub("", _P.deputies.sub(_DEPUTIES, title)) for title in folded), key=len),
        alone=one.organization is None and folded[0] == one.head,
        of_one_unit=(one.level, one.place) == (other.level, other.place),
    )
    if _are_one_of_any_heads(titles):
        return True
    return one.head == other.head and not _of_two_bodies(one.title, other.title) and _are_one_of_one_head(titles)


def _are_one_of_any_heads(titles: _Titles) -> bool:
    """Whether two titles are one post whatever their heads: "Phó Thủ tướng" and "Phó Thủ tướng |Chính phủ|"."""
    one, other = titles.one, titles.other
    return (
        spelt_out(one.title, other.title)
        or (one.head in _SEATS and other.head in _SEATS)
        or titles.add(_GOVERNMENT)  # which has a row of its own
        # "Phó Chủ tịch" and, before, "Phó Chủ tịch |Thường trực| UBND tỉnh"
        or (titles.alone and other.head.startswith(f"{one.head} "))
    )


def _are_one_of_one_head(titles: _Titles) -> bool:
    """Whether two titles of one head are one post: "Chủ tịch HĐND" and, later, "Chủ tịch HĐND |tỉnh|"."""
    one, other, (short, long) = titles.one, titles.other, titles.plain
    return (
        (titles.alone and one.level in (None, other.level))  # "Bí thư", "Bộ trưởng" alone, later on
        or (titles.of_one_unit and (_by_place(one, other) or _by_place(other, one) or titles.add(_UNIT_WORDS)))
        or _add_body(titles)
        or short == long
        or _are_of_one_place(titles)
    )


def _add_body(titles: _Titles) -> bool:
    """Whether one adds the body: "Trưởng Ban Pháp chế|, HĐND tỉnh|", "Chủ nhiệm Ủy ban Đối ngoại| của Quốc hội|"."""
    short, long = titles.plain
    unplaced = None in (titles.one.place, titles.other.place)
    return long.startswith(f"{short}, ") or (unplaced and long.startswith(f"{short} "))


def _are_of_one_place(titles: _Titles) -> bool:
    """Whether both are of one place, and of the unit itself or apart only by its name."""
    one, other, (short, long) = titles.one, titles.other, titles.plain
    if one.place is None or one.place != other.place:
        return False
    of_unit = one.level == other.level and _is_of_unit_itself(one) and _is_of_unit_itself(other)
    return of_unit or _only_adds_unit(short, long, one.head) or _only_adds_unit(long, short, one.head)


def _only_adds_unit(short: str, long: str, head: str) -> bool:
    """Whether ``long`` only adds the name of the unit, or has it for its word: "Trưởng ban Dân tộc tỉnh| Hòa Bình|";
    "Phó Chủ tịch Hội Nông dân |TPHCM|" for "... |thành phố|".
    """
    stem = next((short.removesuffix(f" {w}") for w in _UNIT_WORDS if short.endswith(f" {w}")), short)
    if stem == head:
        stem = short  # "Chủ tịch xã" is not "Chủ tịch |Hội Nông dân| xã"
    return long.startswith(f"{stem} ") and len(long[len(stem) :].split()) <= _UNIT_NAME


def _of_two_bodies(one: str, other: str) -> bool:
    """Whether the titles name the council and the committee of a unit: "Chủ tịch |HĐND| xã", "Chủ tịch |UBND| xã"."""
    a, b = (_P.office.search(key(title)) for title in (one, other))
    return bool(a and b and (_P.elected.match(a[0]) is None) != (_P.elected.match(b[0]) is None))


def _by_place(one: Held, other: Held) -> bool:
    """Whether ``one`` names only the unit, ``other`` its body as well: "Bí thư Hà Nội", "Bí thư |Thành ủy| Hà Nội"."""
    place = key(one.organization or "")
    return (
        bool(place) and key(one.title) == f"{one.head} {place}" and key(other.title).endswith(f"{_COMMITTEE} {place}")
    )


def spelt_out(one: str, other: str) -> bool:
    """Whether two titles differ only in words that one abbreviates: "Phó Chủ tịch Hội |NDVN|"."""
    # "Chủ nhiệm Ủy ban Dân tộc| (UBDT)|", "Phó |CT|UBND huyện"
    titles = (_P.glued.sub("CT ", _SHORT.sub("", title)) for title in (one, other))
    short, long = sorted(([w for w in _WORD.findall(t) if w != _AND] for t in titles), key=len)
    at = 0
    for word in short:
        if at < len(long) and key(word) == key(long[at]):
            at += 1
        elif word.isupper() and _initials(long[at : at + len(word)]) == _initials(word):
            at += len(word)
        else:
            return False
    return at == len(long)


def _initials(words: Iterable[str]) -> str:
    """First letters without diacritics: "TA" of "Tòa án", "ĐU" of "Đảng ủy"."""
    return bare("".join(word[0] for word in words).lower())


def says_where(one: Held, other: Held) -> bool:
    """Whether ``other`` names the unit guessed for ``one``: "Phó Chủ tịch UBND tỉnh", later with its name."""
    if one.head == other.head and key(other.title).startswith(f"{key(one.title)}, "):
        return True  # "Trưởng Ban Pháp chế" and, later, the same "Trưởng Ban Pháp chế|, HĐND tỉnh|"
    undecided = one.place != other.place or one.place is None or key(one.title) == one.head
    return (
        one.level is not None
        and (one.head, one.level) == (other.head, other.level)
        and undecided
        and key(other.title).startswith(f"{key(one.title)} ")
    )


def _is_of_unit_itself(held: Held) -> bool:
    """Whether a post is of the unit, not of one of its bodies: "Chủ tịch UBND xã A", not "Chủ tịch Hội Nông dân xã"."""
    return held.organization is None or _P.of_unit.match(key(held.organization)) is not None
