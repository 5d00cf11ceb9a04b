"""SAME POST: whether two titles of one person are one post, written in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable

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


def same_post(one: Held, other: Held) -> bool:
    """Whether two titles are one post: "Chủ tịch UBND xã A" and, later, "Chủ tịch xã A" or "Chủ tịch xã"."""
    if spelt_out(one.title, other.title) or (one.head in _SEATS and other.head in _SEATS):
        return True
    short, long = sorted((key(one.title), key(other.title)), key=len)
    if long in {f"{short} {w}" for w in _GOVERNMENT}:
        return True  # "Phó Thủ tướng" and "Phó Thủ tướng |Chính phủ|", which have rows of their own
    if one.organization is None and key(one.title) == one.head and other.head.startswith(f"{one.head} "):
        return True  # "Phó Chủ tịch" and, before, "Phó Chủ tịch |Thường trực| UBND tỉnh"
    if one.head != other.head or _of_two_bodies(one.title, other.title):
        return False
    if one.organization is None and key(one.title) == one.head and one.level in (None, other.level):
        return True  # "Bí thư", "Bộ trưởng" alone, later on
    same_unit = (one.level, one.place) == (other.level, other.place)
    if same_unit and (_by_place(one, other) or _by_place(other, one)):
        return True
    a, b = sorted((_P.office.sub("", _P.deputies.sub(_DEPUTIES, key(h.title))) for h in (one, other)), key=len)
    if b.startswith(f"{a}, ") or (None in (one.place, other.place) and b.startswith(f"{a} ")):
        return True  # "Trưởng Ban Pháp chế|, HĐND tỉnh|", "Chủ nhiệm Ủy ban Đối ngoại| của Quốc hội|"
    if same_unit and long in {f"{short} {w}" for w in _UNIT_WORDS}:
        return True  # "Chủ tịch HĐND" and, later, "Chủ tịch HĐND |tỉnh|"
    if a == b or one.place is None or one.place != other.place:
        return a == b
    of_unit = one.level == other.level and _is_of_unit_itself(one) and _is_of_unit_itself(other)
    return of_unit or _only_adds_unit(a, b, one.head) or _only_adds_unit(b, a, one.head)


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
