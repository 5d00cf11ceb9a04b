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

from ntm_extract.document import Mention, Text, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.parse.numeral import small
from ntm_extract.patterns import sought
from ntm_extract.relate.places.bordering import bordering
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


class _Around(NamedTuple):
    """A text and what of it is known where its villages are read. ``held``: offsets in names of people; ``units``: the
    places already resolved, by the start of their type word; ``aside``: where those begin that only bound another.
    """

    text: Text
    words: Words
    held: set[int]
    units: Mapping[int, Toponym]
    resolved: Cover
    aside: set[int]

    def name(self, at: int) -> _Named | None:
        """The name at ``at``: see `_name`."""
        return _name(self.text.canonical, at, self.held)


def villages(text: Text, held: set[int], words: Words, places: Sequence[Toponym], scope: str | None) -> list[Toponym]:
    """Villages in text order. ``held``: spans of names of people; ``places``: the units already resolved."""
    resolved = Cover((p.start, p.end) for p in places)
    around = _Around(text, words, held, {p.type_start: p for p in places}, resolved, bordering(text.key, places))
    communes = [p for p in places if p.level == "commune"]  # "thôn Hạ, xã Liên Hà" lies in no other, whichever it is
    ends = {p.end for p in communes}
    found: list[Toponym] = []
    known: dict[str, str] = {}  # the commune that a text has told of a village
    done = 0
    for end, word in sorted(words.villages.items()):
        if word.start < done or _is_no_village(around, word, end):
            continue
        end = _behind_people(text, words, end)
        named = _named(around, word.start, end)
        if len(named) == 1 and word.start - 2 in ends and text.canonical[word.start - 1] == "(":
            named = _bracketed(around, named[0])
        for name in named:
            shared = word.start if named[0].start - end <= BESIDE else name.start
            begins = shared if name.word is None else name.word
            code = _commune(around, name, word.start, communes, known, scope)
            written = text.canonical[name.start : name.stop]
            found.append(Toponym(name.start, name.stop, begins, written, "village", code, (), "toponym.village"))
            done = name.stop
    return found


def _is_no_village(around: _Around, word: Mention, end: int) -> bool:
    """Whether a village word is one in form only: "văn bản", "nông thôn", "Khối Dân vận", "ông Chau Sóc Kha"."""
    text, start = around.text, word.start
    if start in around.held or around.resolved.holds(start) or _P.bodies.match(text.key, start):
        return True
    other = around.words.inside.get(end) or around.words.others.get(end)
    if other is not None and other.start < start:
        return True
    capital = text.canonical[start].isupper()
    return capital and _NAMED_BEFORE.search(text.canonical, max(0, start - 12), start) is not None


def _commune(
    around: _Around, name: _Named, word: int, communes: list[Toponym], known: dict[str, str], scope: str | None
) -> str | None:
    """The code of the commune of a village: told with it, told of it before, else that of the text around ``word``.
    ``known``: what has been told, to which it is added.
    """
    called = around.text.key[name.start : name.stop]
    behind = _commune_behind(name.stop, around.text, communes)
    if code := name.commune or (behind.code if behind else None):
        known.setdefault(called, code)
        return code
    if behind is not None:
        return None
    told = None if called[-1].isdigit() else known.get(called)  # each commune has a "thôn 5"
    # "Phía Nam giáp |xã B|. Toàn xã có 6 thôn: ..." are none of the neighbour's
    own = [p for p in communes if p.start not in around.aside]
    return told or _commune_before(word, around.text, own, scope)


def _behind_people(text: Text, words: Words, end: int) -> int:
    """The end of an ethnic group behind a village word: "các làng |Chăm|", "làng |Chăm| A"; not "bản Mường Và"."""
    after, first = words.peoples.get(end + 1, (end, False))
    goes_on = text.canonical[after : after + 1] == " " and text.canonical[after + 1 : after + 2].isupper()
    return after if after > end and text.canonical[end + 1].isupper() and (first or not goes_on) else end


def _named(around: _Around, start: int, end: int) -> list[_Named]:
    """The names that a village word governs: one, or a list behind a plural."""
    key, canonical = around.text.key, around.text.canonical
    before = key[max(0, start - 8) : start]
    if number := _P.number.match(canonical, end):
        return [_Named(start, number.end(1))] if _is_numbered(key, before, number.end()) else []
    first = around.name(end + 1) if canonical[end : end + 1] == " " else None
    plural = bool(_P.plural.search(before))
    opens = None if _P.of_post.search(before) else _P.list_opens.match(key, end)
    if first is None and opens and opens.end() > end + 1:
        first = around.name(opens.end())
        plural = True
    if first is None and (count := _P.count_before.search(before)):
        return _as_many(around, end, small(count["count"]))
    if first is None or _is_typed(around.units.get(first.start)) or _P.kind.match(key, first.start):
        return []
    listed = _listed(around, first)
    # "5 ấp khó khăn là |ấp| A, B, C, D và E", "10 |thôn|: A, Hòa Bình, ..."
    counted = _P.listed_by.search(key, max(0, start - _COUNT), start)
    if counted is None and opens and opens.end() > end + 1:
        counted = _P.count_before.search(before)
    so_many = _listed(around._replace(units={}), first) if counted else []
    if counted and len(so_many) == small(counted["count"]):
        return so_many
    # "thôn A |và B, xã C|": one word for both where their commune follows
    return listed if plural else list(takewhile(lambda name: name.commune, listed)) or [first]


def _is_numbered(key: str, before: str, end: int) -> bool:
    """Whether the number behind a village word, up to ``end``, is its name: "thôn 5"; not "mỗi thôn 2 |mô hình|", "các
    thôn 5". ``before``: the words in front.
    """
    if _P.counted.match(key, end) or _P.counts.search(before):
        return False
    return not _P.plural.search(before) or _P.another.match(key, end) is not None


def _as_many(around: _Around, end: int, count: int) -> list[_Named]:
    """The villages of a list behind a count and more words, if they are as many: "2 thôn |đạt chuẩn là| A và B"; the first may
    bear the name of another unit where its commune follows: "2 thôn đạt chuẩn: |Hội An (Tiên Châu)|, thôn 2 (Tiên Phong)".
    """
    opens = _P.list_behind.match(around.text.key, end)
    first = around.name(opens.end()) if opens else None
    if first is None or _is_typed(around.units.get(first.start)):
        return []
    listed = _listed(around, first)
    known = first.start not in around.units or (listed and listed[0].commune)
    return listed if known and len(listed) == count else []


def _bracketed(around: _Around, first: _Named) -> list[_Named]:
    """The villages that a bracket behind their commune lists: "Thượng Lộc |(thôn Đông Phong, Nam Sơn)|"."""
    key = around.text.key
    close = key.find(")", first.stop)
    listed = [first]
    while link := _P.next.match(key, listed[-1].stop):
        follow = around.name(link.end())
        if follow is None or follow.stop > close or _is_typed(around.units.get(follow.start)):
            return [first]
        listed.append(follow._replace(word=link.start("own")) if link["own"] else follow)
    return listed if listed[-1].stop == close else [first]


def _is_typed(place: Toponym | None) -> bool:
    """Whether a place has a type word of its own."""
    return place is not None and place.type_start < place.start


def _listed(around: _Around, first: _Named) -> list[_Named]:
    """The names of a list from its first on, with the communes around them: "A, B, xã C; D (xã E)". A member with the
    name of another unit is a village where its commune follows: "thôn A, |Tây Sơn|, xã C".
    """
    key, units = around.text.key, around.units
    known: list[_Named] = []
    segment = [first]  # the names since the last commune
    sure = 1  # how many of them there are up to the last that is called like no unit
    while True:
        end = segment[-1].stop
        leads = _P.in_commune.match(key, end)
        commune = units.get(leads.end()) if leads else None
        bracketed = leads is not None and key[leads.end() - 1] == "("  # "thôn A (|Thạch Lạc|); thôn B (xã C)"
        if commune is not None and commune.level == "commune" and (bracketed or _is_typed(commune)):
            known += [name._replace(commune=commune.code) for name in segment]
            segment, sure = [], 0
            end = commune.end + (key[commune.end : commune.end + 1] == ")")
        link = _P.next.match(key, end)
        follow = _follow(around, link) if link else None
        if follow is None or _is_typed(place := units.get(follow.start)):
            break
        segment.append(follow)
        if place is None:
            sure = len(segment)  # "các thôn A, |Tân Lạc|, B": no district stands amid them
    return known + segment[:sure]


def _follow(around: _Around, link: re.Match[str]) -> _Named | None:
    """The next village of a list, by name or by number: "A (xã B), |thôn C|", "A (xã B) và |thôn 5|"."""
    named = around.name(link.end())
    if named is not None or not link["own"]:
        return named._replace(word=link.start("own")) if named and link["own"] else named
    number = _P.number.match(around.text.canonical, link.end() - 1)
    counts = number is not None and _P.counted.match(around.text.key, number.end())
    return _Named(link.start("own"), number.end(1)) if number and not counts else None


def _name(canonical: str, at: int, held: set[int]) -> _Named | None:
    """The capitalised syllables at ``at``, perhaps with a number at the end: "Cầu Lợi 1"; None without any."""
    stop, size = at, 0
    while size < _LONGEST and (match := _SYLLABLE.match(canonical, stop + (1 if size else 0))):
        if size and canonical[stop] != " ":
            break
        word = match[0]
        shouts = word.isupper() and len(word) > 1 and not word[1:].isdigit()  # but "làng |T5|"
        if not word[0].isupper() or match.start() in held or shouts:
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
