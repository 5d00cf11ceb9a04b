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
    """Two positions of one person, which may be one."""

    one: Held
    other: Held

    @property
    def folded(self) -> tuple[str, str]:
        """The titles folded, the shorter first."""
        short, long = sorted((key(self.one.title), key(self.other.title)), key=len)
        return short, long

    @property
    def plain(self) -> tuple[str, str]:
        """The same without the words for offices, which are written in many ways."""
        one, other = (_P.office.sub("", _P.deputies.sub(_DEPUTIES, key(h.title))) for h in self)
        return (one, other) if len(one) <= len(other) else (other, one)

    @property
    def of_one_unit(self) -> bool:
        """Whether both are of the same level and place."""
        return (self.one.level, self.one.place) == (self.other.level, self.other.place)

    @property
    def bare(self) -> bool:
        """Whether the first is a head alone: "Bí thư"."""
        return self.one.organization is None and key(self.one.title) == self.one.head


def same_post(one: Held, other: Held) -> bool:
    """Whether two titles are one post: "Chủ tịch UBND xã A" and, later, "Chủ tịch xã A" or "Chủ tịch xã"."""
    titles = _Titles(one, other)
    if any(are_one(titles) for are_one in _OF_ANY_HEADS):
        return True
    if one.head != other.head or _of_two_bodies(one.title, other.title):
        return False
    return any(are_one(titles) for are_one in _OF_ONE_HEAD)


def _are_spelt_out(titles: _Titles) -> bool:
    """Whether one only abbreviates words of the other: "Phó Chủ tịch Hội |NDVN|"."""
    return spelt_out(titles.one.title, titles.other.title)


def _are_seats(titles: _Titles) -> bool:
    """Whether both are the seat that one person holds, called in two ways."""
    return titles.one.head in _SEATS and titles.other.head in _SEATS


def _add_government(titles: _Titles) -> bool:
    """Whether one adds whose government it is: "Phó Thủ tướng |Chính phủ|", which has a row of its own."""
    short, long = titles.folded
    return any(long == f"{short} {word}" for word in _GOVERNMENT)


def _begins_other(titles: _Titles) -> bool:
    """Whether the first is the head of the other's head: "Phó Chủ tịch", before "Phó Chủ tịch |Thường trực| UBND tỉnh"."""
    return titles.bare and titles.other.head.startswith(f"{titles.one.head} ")


def _is_head_alone(titles: _Titles) -> bool:
    """Whether the first is the head of the other alone: "Bí thư", "Bộ trưởng", later on."""
    return titles.bare and titles.one.level in (None, titles.other.level)


def _name_place_alone(titles: _Titles) -> bool:
    """Whether one names only the unit: "Bí thư Hà Nội", "Bí thư |Thành ủy| Hà Nội"."""
    one, other = titles
    return titles.of_one_unit and (_by_place(one, other) or _by_place(other, one))


def _add_body(titles: _Titles) -> bool:
    """Whether one adds the body: "Trưởng Ban Pháp chế|, HĐND tỉnh|", "Chủ nhiệm Ủy ban Đối ngoại| của Quốc hội|"."""
    short, long = titles.plain
    unplaced = None in (titles.one.place, titles.other.place)
    return long.startswith(f"{short}, ") or (unplaced and long.startswith(f"{short} "))


def _add_unit_word(titles: _Titles) -> bool:
    """Whether one adds the word for the unit: "Chủ tịch HĐND" and, later, "Chủ tịch HĐND |tỉnh|"."""
    short, long = titles.folded
    return titles.of_one_unit and any(long == f"{short} {word}" for word in _UNIT_WORDS)


def _are_alike(titles: _Titles) -> bool:
    """Whether nothing but the words for offices parts them."""
    short, long = titles.plain
    return short == long


def _are_of_one_place(titles: _Titles) -> bool:
    """Whether both are of one place, and of the unit itself or apart only by its name."""
    (one, other), (short, long) = titles, titles.plain
    if one.place is None or one.place != other.place:
        return False
    of_unit = one.level == other.level and _is_of_unit_itself(one) and _is_of_unit_itself(other)
    return of_unit or _only_adds_unit(short, long, one.head) or _only_adds_unit(long, short, one.head)


# what makes two titles one post: whatever their heads, and of one head
_OF_ANY_HEADS = (_are_spelt_out, _are_seats, _add_government, _begins_other)
_OF_ONE_HEAD = (_is_head_alone, _name_place_alone, _add_body, _add_unit_word, _are_alike, _are_of_one_place)


def _only_adds_unit(short: str, long: str, head: str) -> bool:
    """Whether ``long`` only adds the name of the unit: "Trưởng ban Dân tộc tỉnh| Hòa Bình|"; "Phó Chủ tịch Hội Nông dân
    |TPHCM|" for "... |thành phố|".
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
    """Whether two titles differ only in words that one of them abbreviates: "Phó Chủ tịch Hội |NDVN|", "Phó Chủ tịch
    Hội |Nông dân Việt Nam|".
    """
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
    """Whether ``other`` names the unit that was guessed for ``one``: "Phó Chủ tịch UBND tỉnh" of a guest, later "Phó
    Chủ tịch UBND tỉnh Quảng Bình".
    """
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
    """Whether a post is of the unit itself, not of one of its bodies: "Chủ tịch UBND xã A", not "Chủ tịch Hội Nông dân
    xã A".
    """
    return held.organization is None or _P.of_unit.match(key(held.organization)) is not None
