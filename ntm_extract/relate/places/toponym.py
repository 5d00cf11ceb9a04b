"""TOPONYM RESOLUTION: which unit, as it was on the document's day, does a name mean?

1. Pool: every unit of that name that the type word allows, of the day first, of other times where the day has none. 2.
Weigh: names around it ("xã A (huyện B)"), the scope of the document, its other units, other mentions of the name. Two
rounds, so that what the first made certain helps the second. 3. Never guess: candidates of equal weight stay candidates
and the code is null; so does a lone candidate in a far province.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from ntm_extract.document import Mentions, Person, Sentences, Text, Toponym
from ntm_extract.gazetteer.units import CODE_DIGITS, TYPE_LEVELS, Unit, Units, level_of
from ntm_extract.relate.places.candidates import Option
from ntm_extract.relate.places.misspelt import respelt
from ntm_extract.relate.places.names import LIST, Name, Words, names
from ntm_extract.relate.places.readings import Readings
from ntm_extract.relate.places.told_of import is_told_of
from ntm_extract.relate.places.village_again import named_again
from ntm_extract.relate.places.villages import villages
from ntm_extract.relate.places.weighing import Weighing
from ntm_extract.span import Cover, line_start

_PROVINCE = CODE_DIGITS["province"]
_OPENED = re.compile(r"(?:\s?,\s?[^\W\d_][\w ]{2,20})?\s?(?::|-\s)")  # "Đức Linh:", "Đức Linh, Bình Thuận:"

NEEDED = {"district": 1, "commune": 2}  # names that must lie in, or have gone into, one of several units of a name
DECISIVE = 1.0  # lead that the best candidate needs


class Resolver:
    """The names of one document, to be resolved under any scope."""

    def __init__(
        self, text: Text, sentences: Sentences, mentions: Mentions, persons: Sequence[Person], day: date, units: Units
    ) -> None:
        self._words = Words(text, mentions)
        self._readings = Readings(text, sentences, mentions, names(text, mentions, persons, self._words), day, units)
        self._held = {at for p in persons if p.form == "name" for at in range(p.start, p.end)}
        # "hai thôn A và B; |Phòng Giáo dục và Đào tạo| nêu ..."; but "thôn |Trung Tâm|"
        bodies = (m for m in mentions.of("org") if " " in m.id)
        self._bodies = {
            at
            for m in bodies
            if m.start - 1 not in self._words.villages or not text.canonical[m.start : m.end].istitle()
            for at in range(m.start, m.end)
        }

    def resolve(self, scope: str | None) -> tuple[Toponym, ...]:
        """Toponyms in text order, villages included. ``scope``: the unit of the document; "VN" tells as None does."""
        return self._under(scope) if scope and scope != "VN" else self._anywhere

    @cached_property
    def _anywhere(self) -> tuple[Toponym, ...]:
        """The toponyms without a scope."""
        return self._under(None)

    def _under(self, scope: str | None) -> tuple[Toponym, ...]:
        """The toponyms under a scope."""
        read = self._readings
        places = respelt(read.text, _Resolution(read, scope).places(), self._held, scope, read.day, read.units)
        hamlets = villages(read.text, self._held | self._bodies, self._words, places, scope)
        taken = Cover((v.start, v.end) for v in hamlets)
        kept = [p for p in places if not taken.holds(p.start)]
        again = named_again(read.text, self._held, self._words, kept, hamlets)
        return tuple(sorted([*kept, *hamlets, *again], key=lambda t: t.start))

    def bare(self, end: int, level: str) -> set[str]:
        """Codes of the units of a level that names without a type word before ``end`` mean, each the only one of its
        name and level: "Phụ nữ |Nghĩa Hành| góp phần xây dựng nông thôn mới".
        """
        read, codes = self._readings, set[str]()
        for name, pool in zip(read.names, read.pools, strict=True):
            fits = {u.code for u in pool if u.level == level and u.alive(read.day)}
            if name.start < end and name.type is None and " " in name.key and len(fits) == 1:
                codes |= fits
        return codes


class _Resolution(Weighing):
    """The decisions under one scope: for each name the unit that weighs most, or several of equal weight among the ``ties``."""

    def __init__(self, readings: Readings, scope: str | None) -> None:
        super().__init__(readings, scope)
        self.held, self.holding = readings.held, readings.holding
        self.in_title, self.joined = readings.in_title, readings.joined
        self.ties: dict[int, tuple[Unit, ...]] = {}

    def places(self) -> list[Toponym]:
        """The toponyms, after all decisions."""
        for index, (name, pool) in enumerate(zip(self.names, self.pools, strict=True)):
            if len(pool) == 1 and (name.type or pool[0].level == "province"):
                self.chosen[index] = pool[0]
        for attempt in range(2):
            if attempt:
                self._by_members()
            self.count()
            for index, options in enumerate(self.options):
                if options:
                    self._decide(index, options)
        for index in range(1, len(self.names)):
            self._repeated(index)
        self.count()
        told = zip(self.names, self.chosen, strict=True)
        typed = {n.key for n, unit in told if n.type or n.plural or is_told_of(self.text.key, n, unit, self.around)}
        return [t for i in range(len(self.names)) if (t := self._toponym(i, typed))]

    def _by_members(self) -> None:
        """Decide ties by their members: of districts of one name, the one in which most other names of the text can lie
        ("huyện An Lão ... xã Mỹ Đức", both undecided); of communes, the one into which several were merged: "các xã A,
        B và C (nay là |xã D|)".
        """
        for index in [i for i, units in self.ties.items() if units[0].level in NEEDED]:
            own = self.held[self.names[index].key]
            votes = Counter({u.code: self.holding[u.code] - (u.code in own) for u in self.ties[index]})
            (first, most), *others = votes.most_common(2)
            if most >= NEEDED[self.ties[index][0].level] and (not others or others[0][1] < most):
                self.chosen[index] = next(u for u in self.ties[index] if u.code == first)

    def _repeated(self, index: int) -> None:
        """The province around the first of two equal names, as the second: "xã Pom Lót (Điện Biên, |Điện Biên|)"."""
        name, before = self.names[index], self.names[index - 1]
        if name.key != before.key or name.type is not None or self.text.key[before.end : name.start] != ", ":
            return
        around = next((u for u in self.pools[index] if u.level == "province" and u.alive(self.day)), None)
        if around:
            self.chosen[index] = around
            self.ties.pop(index, None)

    def _decide(self, index: int, options: list[Option]) -> None:
        """Choose the option of the highest score, or note a tie."""
        if len(options) == 1:
            self.enclosure(options[0], index)
            best: Unit = options[0].unit
            tied: tuple[Unit, ...] = ()
        else:
            near = self.near(index)
            scored = sorted(
                ((self.weight(o, index, near), o.unit) for o in options), key=lambda pair: (-pair[0], pair[1].code)
            )
            decided = scored[0][0] >= scored[1][0] + DECISIVE
            best, tied = scored[0][1], () if decided else tuple(u for s, u in scored if s > scored[0][0] - DECISIVE)
            if tied and not self.former[index] and (now := self._of_the_day(tied)) is not None:
                best, tied = now, ()
        self.chosen[index] = None if tied else best
        if tied:
            self.ties[index] = tied
        else:
            self.ties.pop(index, None)

    def _of_the_day(self, tied: Sequence[Unit]) -> Unit | None:
        """The only unit in force among those of equal weight, where all are of one level and province: a district that
        gave its number to a town is no other.
        """
        alive = [u for u in tied if u.alive(self.day)]
        alike = len({(u.level, *(code for code in self.above(u) if level_of(code) == "province")) for u in tied}) == 1
        return alive[0] if len(alive) == 1 and alike else None

    def _toponym(self, index: int, typed: set[str]) -> Toponym | None:
        """The Toponym of a name, with its code or its candidates."""
        name, unit, tied = self.names[index], self.chosen[index], self.ties.get(index, ())
        said = "typed" if name.type else "listed" if name.hint else "bare"
        level = unit.level if unit else tied[0].level if tied else TYPE_LEVELS[name.kind] if name.kind else ""
        if not level or (name.type is None and not self._stands(index, unit, typed)):
            return None
        time = (
            "unknown"
            if not name.known
            else "undecided"
            if unit is None
            else "in-force"
            if unit.alive(self.day)
            else "other-time"
        )
        code, candidates = (unit.code, ()) if unit else (None, tuple(sorted({u.code for u in tied})))
        if unit is not None and self._is_far(index, unit):
            code, candidates, time = None, (unit.code,), "far"
        return Toponym(
            name.start,
            name.end,
            name.type_start,
            self.text.canonical[name.start : name.end],
            level,
            code,
            candidates,
            f"toponym.{said}.{time}",
            in_title=self.in_title[index],
            joined=self.joined[index],
        )

    def _is_far(self, index: int, unit: Unit) -> bool:
        """Whether nothing ties a commune to the unit of the document: "xã Đông Thái" in an article on another district."""
        if unit.level != "commune" or unit.type == "dac_khu" or not self.around or index in self.enclosed:
            return False
        if any(code in self.around for code in (unit.code, *self.above(unit))):
            return False
        return not any(self.is_meant(code, self.names[index].key) for code in self.above(unit))

    def _heads_text(self, index: int, unit: Unit) -> bool:
        """Whether a district with a name of its own opens the headline: "|Đức Linh|: Cả xã đồng lòng"."""
        name = self.names[index]
        own_name = name.start == 0 and unit.level == "district" and " " in name.key
        return own_name and _OPENED.match(self.text.key, name.end) is not None

    def _has_partner(self, index: int, unit: Unit) -> bool:
        """Whether a neighbour in the list is a unit of the same level and province, in the province of the text."""
        above = self.above(unit)
        for other, left in ((index - 1, index - 1), (index + 1, index)):
            partner = self.chosen[other] if 0 <= other < len(self.names) else None
            if partner is None or partner.level != unit.level:
                continue
            if LIST.fullmatch(self.text.key[self.names[left].end : self.names[left + 1].type_start]):
                shared = set(above) & set(self.above(partner))
                # one syllable may be anybody's name: "Pró và Đạ Ròn" must be of the district of the text
                needed = shared if " " in self.names[index].key else shared.intersection(above[:1])
                return any(code in self.around for code in needed)
        return False

    def _is_no_word(self, name: Name) -> bool:
        """Whether a name of one syllable is no word and nobody's: "Tr'Hy", "KBang", "EaTrol"."""
        written = self.text.canonical[name.start : name.end]
        return "'" in name.key or (not written.isupper() and any(letter.isupper() for letter in written[1:]))

    def _fills_cell(self, name: Name) -> bool:
        """Whether a name is all that stands in a cell at the head of a row: "1 | |Húc| | 19 tiêu chí"."""
        key = self.text.key
        opens = key[line_start(key, name.start) : name.start]
        return key.startswith((" |", "\t", "|"), name.end) and not any(c.isalpha() for c in opens)

    def _twin(self, index: int) -> Unit | None:
        """One of the districts that an undecided name may mean, where all are of one province."""
        tied = self.ties.get(index, ())
        if not tied or any(unit.level != "district" for unit in tied):
            return None
        near = {self.above(unit)[:1] for unit in tied if unit.alive(self.day)}
        return tied[0] if len(near) == 1 else None

    def _stands(self, index: int, unit: Unit | None, typed: set[str]) -> bool:
        """Whether a bare name is a place: a province, typed elsewhere, in a list, or of an area the text speaks of."""
        name = self.names[index]
        if name.key in typed or index in self.enclosed:
            return True
        if unit is None:
            unit = self._twin(index)  # "Thạch Hà, Cẩm Xuyên, |Kỳ Anh|": the district or the town, a place all the same
        if unit is None:
            return name.plural
        if unit.level == "province" or unit.code in self.around or self._heads_text(index, unit):
            return True
        above = self.above(unit)
        near = any(c in self.around for c in above) or any(self.is_meant(c, name.key) for c in above)
        if name.plural or ((" " in name.key or unit.level == "commune") and self._has_partner(index, unit)):
            return True
        # one syllable: "Nghèn", "Gôi"; but "Tr'Hy", "KBang", and "|Húc| | 19 | 2016" in a table
        if " " not in name.key and not name.hint and not self._is_no_word(name) and not self._fills_cell(name):
            return False
        if unit.level == "commune":  # many are common words and names of persons: the district must be the text's own
            return any(len(c) != _PROVINCE and (c in self.around or self.is_meant(c, name.key)) for c in above)
        return near
