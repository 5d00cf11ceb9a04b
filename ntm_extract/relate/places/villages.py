"""VILLAGES: "thôn 5", "xóm Bắc Sơn", "các ấp Nội Ô, Bà Hiên". They have no code of their own; each gets that of its
commune.

A numbered village keeps its type word in its name ("thôn 5"), a named one does not. "15 thôn", "mỗi thôn 2 mô hình" are
counts, not names.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from ntm_extract.document import Text, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.parse.numeral import DIGITS
from ntm_extract.patterns import sought
from ntm_extract.relate.places.names import Words
from ntm_extract.span import Cover

_P = phrases("villages")
_NAMED_BEFORE = sought(r"(?<![.!?:] )(?<!\n)(?<!\w)[A-ZĐ][^\W\d_]+\s$")
_SYLLABLE = re.compile(r"[^\W\d_][\w'’]*")
_TAIL = re.compile(r" \d{1,2}(?![\w%]|[.,/]\d)")
BESIDE = 12  # characters between the village word and the names that bear it: "các thôn |gồm: |A, B"
_COUNT = 70  # characters of "5 ấp khó khăn nhất xã là "
_LONGEST = 4  # syllables: "Kon Sơ Lăng", "Cầu Lợi 1"


class _Named(NamedTuple):
    """The name of a village: ``[start, stop)``, the code of its commune where its list gives one, and the start of its
    own type word: "thôn A và |thôn| B".
    """

    start: int
    stop: int
    commune: str | None = None
    word: int | None = None


def villages(text: Text, held: set[int], words: Words, places: Sequence[Toponym], scope: str | None) -> list[Toponym]:
    """Villages in text order. ``held``: spans of names of people; ``places``: the units already resolved."""
    units = {p.type_start: p for p in places}
    communes = [p for p in places if p.level == "commune"]  # "thôn Hạ, xã Liên Hà" lies in no other, whichever it is
    around = {p.end for p in communes}
    resolved = Cover((p.start, p.end) for p in places)
    found: list[Toponym] = []
    known: dict[str, str] = {}  # the commune that a text has told of a village
    done = 0
    for end, word in sorted(words.villages.items()):
        other = words.inside.get(end) or words.others.get(end)
        if (
            word.start < done
            or word.start in held
            or resolved.holds(word.start)
            or _P.bodies.match(text.key, word.start)
            or (other is not None and other.start < word.start)
        ):
            continue  # "văn bản", "nông thôn", "Khối Dân vận", "ông Chau Sóc Kha", "huyện Sóc Sơn"
        if text.canonical[word.start].isupper() and _NAMED_BEFORE.search(
            text.canonical, max(0, word.start - 12), word.start
        ):
            continue
        end = _behind_people(text, words, end)
        named = _named(text, word.start, end, held, units)
        if len(named) == 1 and word.start - 2 in around and text.canonical[word.start - 1] == "(":
            named = _bracketed(text, named[0], held, units)
        for start, stop, commune, own in named:
            shared = word.start if named[0].start - end <= BESIDE else start
            name = text.key[start:stop]
            behind = _commune_behind(stop, text, communes)
            code = commune or (behind.code if behind else None)
            if code:
                known.setdefault(name, code)
            elif behind is None:  # each commune has a "thôn 5"
                told = None if name[-1].isdigit() else known.get(name)
                code = told or _commune_before(word.start, text, communes, scope)
            found.append(
                Toponym(
                    start,
                    stop,
                    shared if own is None else own,
                    text.canonical[start:stop],
                    "village",
                    code,
                    (),
                    "toponym.village",
                )
            )
            done = stop
    return found


def _behind_people(text: Text, words: Words, end: int) -> int:
    """The end of the name of an ethnic group behind a village word: "các làng |Chăm|" names no village, "làng Chăm |Mỹ
    Nghiệp|" does.
    """
    after, first = words.peoples.get(end + 1, (end, False))
    goes_on = text.canonical[after : after + 1] == " " and text.canonical[after + 1 : after + 2].isupper()
    return after if after > end and text.canonical[end + 1].isupper() and (first or not goes_on) else end


def _named(text: Text, start: int, end: int, held: set[int], units: Mapping[int, Toponym]) -> list[_Named]:
    """The names that a village word governs: one, or a list behind a plural."""
    key, canonical = text.key, text.canonical
    before = key[max(0, start - 8) : start]
    number = _P.number.match(canonical, end)
    if number:
        counted = _P.counted.match(key, number.end()) or _P.counts.search(before)
        return (
            []
            if counted or (_P.plural.search(before) and not _P.another.match(key, number.end()))
            else [_Named(start, number.end(1))]
        )
    first = _name(canonical, end + 1, held) if canonical[end : end + 1] == " " else None
    plural = bool(_P.plural.search(before))
    if first is None and (opens := _P.list_opens.match(key, end)) and opens.end() > end + 1:
        first = _name(canonical, opens.end(), held)
        plural = True
    count = _P.count_before.search(before) if first is None else None
    if count and (opens := _P.list_behind.match(key, end)) and (first := _name(canonical, opens.end(), held)):
        listed = _listed(text, first, held, units)
        as_many = int(count["count"]) if count["count"] else DIGITS[count["word"]]
        return listed if first.start not in units and len(listed) == as_many else []
    if first is None or _is_typed(units.get(first.start)) or _P.kind.match(key, first.start):
        return []
    listed = _listed(text, first, held, units)
    if counted := _P.listed_by.search(key, max(0, start - _COUNT), start):
        so_many = _listed(text, first, held, {})  # "5 ấp khó khăn là |ấp| A, B, C, D và E"
        if len(so_many) == (int(counted["count"]) if counted["count"] else DIGITS[counted["word"]]):
            return so_many
    # "thôn A |và B, xã C|": one word for both where their commune follows
    return listed if plural else list(takewhile(lambda name: name.commune, listed)) or [first]


def _bracketed(text: Text, first: _Named, held: set[int], units: Mapping[int, Toponym]) -> list[_Named]:
    """The villages that a bracket behind their commune lists: "Thượng Lộc |(thôn Đông Phong, Nam Sơn)|"."""
    close = text.key.find(")", first.stop)
    listed = [first]
    while link := _P.next.match(text.key, listed[-1].stop):
        follow = _name(text.canonical, link.end(), held)
        if follow is None or follow.stop > close or _is_typed(units.get(follow.start)):
            return [first]
        listed.append(follow._replace(word=link.start("own")) if link["own"] else follow)
    return listed if listed[-1].stop == close else [first]


def _is_typed(place: Toponym | None) -> bool:
    """Whether a place has a type word of its own."""
    return place is not None and place.type_start < place.start


def _listed(text: Text, first: _Named, held: set[int], units: Mapping[int, Toponym]) -> list[_Named]:
    """The names of a list from its first on, with the communes around them: "A, B, xã C; D (xã E)". A member with the
    name of another unit is a village where its commune follows: "thôn A, |Tây Sơn|, xã C".
    """
    key, canonical = text.key, text.canonical
    known: list[_Named] = []
    segment = [first]  # the names since the last commune
    sure = 1  # how many of them are called like no unit
    while True:
        end = segment[-1].stop
        leads = _P.in_commune.match(key, end)
        around = units.get(leads.end()) if leads else None
        bracketed = leads is not None and key[leads.end() - 1] == "("  # "thôn A (|Thạch Lạc|); thôn B (xã C)"
        if around is not None and around.level == "commune" and (bracketed or _is_typed(around)):
            known += [name._replace(commune=around.code) for name in segment]
            segment, sure = [], 0
            end = around.end + (key[around.end : around.end + 1] == ")")
        link = _P.next.match(key, end)
        follow = _name(canonical, link.end(), held) if link else None
        if follow is None or _is_typed(place := units.get(follow.start)):
            break
        if place is None and sure == len(segment):
            sure += 1
        segment.append(follow._replace(word=link.start("own")) if link and link["own"] else follow)
    return known + segment[:sure]


def _name(canonical: str, at: int, held: set[int]) -> _Named | None:
    """The capitalised syllables at ``at``, perhaps with a number at the end: "Cầu Lợi 1"; None without any."""
    stop, size = at, 0
    while size < _LONGEST and (match := _SYLLABLE.match(canonical, stop + (1 if size else 0))):
        if size and canonical[stop] != " ":
            break
        word = match[0]
        if not word[0].isupper() or match.start() in held or (word.isupper() and len(word) > 1):
            break
        stop, size = match.end(), size + 1
    if not size:
        return None
    tail = _TAIL.match(canonical, stop)
    if tail and not _P.counted.match(canonical, tail.end()):  # "thôn Đông |9 tỷ đồng|"
        stop = tail.end()
    return _Named(at, stop)


def _commune_behind(stop: int, text: Text, communes: list[Toponym]) -> Toponym | None:
    """The commune right behind the name of a village: "thôn 5 |xã A|", "Giáp Sơn (|xã A|)"; None without one."""
    behind = next((p for p in communes[bisect_left(communes, (stop,)) :] if p.type_start >= stop), None)
    return behind if behind and _P.in_commune.fullmatch(text.key, stop, behind.type_start) else None


def _commune_before(word: int, text: Text, communes: list[Toponym], scope: str | None) -> str | None:
    """The code of the commune before a village in its sentence, else of the document, else the last one named."""
    line = text.key.rfind("\n", 0, word)
    before = communes[: bisect_right(communes, word, key=lambda p: p.end)][-1:]
    if before and before[-1].start > max(line, text.key.rfind(". ", 0, word)):
        return before[-1].code
    if scope and level_of(scope) == "commune":
        return scope
    return before[-1].code if before else None
