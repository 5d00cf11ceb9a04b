"""WEIGHING: what speaks for each unit that a name can mean: the units named around it ("xã A (huyện B)"), the scope of the
document, what else its names mean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ntm_extract.gazetteer.units import RANK, Unit
from ntm_extract.relate.places.candidates import SEAT, Option
from ntm_extract.relate.places.names import LAST_JOINT, LIST
from ntm_extract.relate.places.readings import Readings

# what a name is said to lie in outweighs all that was said of others of that name: "khác với xã Hòa Tân ở Châu Thành"
ENCLOSED, CONTAINS, SAME_NAME, SAME_SENTENCE = 20.0, 7.0, 5.0, 2.5
IN_SCOPE, SCOPE_DISTRICT, SCOPE_PROVINCE, SEEN_DISTRICT, SEEN_PROVINCE = 1.0, 4.0, 2.5, 2.0, 1.5
LISTED = 14.0  # more than that a seat's name is mostly its district's
HEIR = 3.5  # more than being in force: named is what it went into with others that are named
_NOTHING: dict[str, int] = {}


class Weighing:
    """What the names of a document mean so far, under one scope, and what that weighs for each option of a name.
    ``chosen``: the unit of each name, None while it has none; ``enclosed``: names that a named unit holds.
    """

    def __init__(self, readings: Readings, scope: str | None) -> None:
        self.text, self.day, self.names, self.at = readings.text, readings.day, readings.names, readings.at
        self.pools, self.options, self.former = readings.pools, readings.options, readings.former
        self.above, self.once_in, self.reach = readings.above, readings.once_in, readings.reach
        self.enclosers, self.contained = readings.enclosers, readings.contained
        self.merged, self.provincial = readings.merged, readings.provincial
        self.around = (scope, *readings.units.within(scope, self.day)) if scope else ()
        self.chosen: list[Unit | None] = [None] * len(self.names)
        self.enclosed: set[int] = set()
        # how often each unit and those above it are meant, by all names and by each, when `count` last looked
        self.counted: list[Unit | None] | None = None
        self.seen: dict[str, int] = {}
        self.by_name: dict[str, dict[str, int]] = {}
        self.of_name: dict[str, dict[str, int]] = {}

    def count(self) -> None:
        """Count how often each unit and each unit above it is meant, and by which names."""
        if self.chosen == self.counted:
            return
        self.counted = list(self.chosen)
        self.seen, self.by_name, self.of_name = {}, {}, {}
        times = Counter(
            (name.key, unit.uid) for name, unit in zip(self.names, self.chosen, strict=True) if unit is not None
        )
        meant = {unit.uid: unit for unit in self.chosen if unit is not None}
        for (key, uid), often in times.items():
            unit = meant[uid]
            named, within, seen = self.by_name.setdefault(key, {}), self.of_name.setdefault(key, {}), self.seen
            named[unit.code] = named.get(unit.code, 0) + often
            for code in self.reach(unit):
                within[code] = within.get(code, 0) + often
                seen[code] = seen.get(code, 0) + often

    def is_meant(self, code: str, key: str) -> bool:
        """Whether a name other than ``key`` means a unit or what lies in it."""
        return self.seen.get(code, 0) > self.of_name.get(key, _NOTHING).get(code, 0)

    def near(self, index: int) -> list[tuple[Unit, int]]:
        """Units named before in this sentence or the two in front, the last first, with the distance in sentences."""
        name, here, found = self.names[index], self.at[index], []
        for back in range(index - 1, max(-1, index - 12), -1):
            gap = here - self.at[back]
            if gap > 2:
                break
            before = self.chosen[back]
            if before is None or self.names[back].key == name.key or (name.kind is None and before.level == "province"):
                continue  # a list of provinces, not one province and its communes
            found.append((before, gap))
        return found

    def weight(self, option: Option, index: int, near: list[tuple[Unit, int]]) -> float:
        """The weight of an option in its context."""
        name, unit = self.names[index], option.unit
        score = option.force + self.enclosure(option, index) + self._neighbours(option, index, near)
        # "TP. Tây Ninh", then "|Tây Ninh| có thêm 10 xã"
        seat = option.own <= -SEAT and any(self.provincial[o] for o in self.enclosers[index])  # "|Chợ Mới| (An Giang)"
        bare = name.type is None and unit.level != "province" and (self.provincial[index] or seat)
        if not bare and self.by_name.get(name.key, _NOTHING).get(unit.code, 0) - (self.chosen[index] is unit) > 0:
            score += SAME_NAME
        others, seen, around = self.of_name.get(name.key, _NOTHING), self.seen, self.around
        for codes, in_scope, is_seen in (
            (option.districts, SCOPE_DISTRICT, SEEN_DISTRICT),
            (option.provinces, SCOPE_PROVINCE, SEEN_PROVINCE),
        ):
            inside = meant = 0.0
            for code in codes:
                inside = in_scope if code in around else inside
                meant = is_seen if seen.get(code, 0) > others.get(code, 0) else meant
            score += inside + meant
        if unit.level == "commune" and any(
            code in around or seen.get(code, 0) > others.get(code, 0) for code in self.merged.intersection(option.above)
        ):
            score += HEIR
        if unit.level == "commune" and name.type is None:
            score += LISTED if self._ends_list(index, unit) or self._opens_list(index, unit) else 0
        if unit.code in around:
            score += IN_SCOPE + (SCOPE_DISTRICT if unit.level != "province" else SCOPE_PROVINCE)
        return score + option.own + option.hinted

    def enclosure(self, option: Option, index: int) -> float:
        """The weight of named units around or inside a unit in one expression, by which its name is ``enclosed``."""
        unit = option.unit
        if not (self.enclosers[index] or index in self.contained) or self._is_listed_with_larger(unit, index):
            return 0.0  # mostly nothing is named around it or inside
        weight = self._held_by(option, index)
        if not (unit.level == "district" and self._is_amid_communes(index)) and self._holds_another(unit, index):
            weight += CONTAINS
        if weight:
            self.enclosed.add(index)
        return weight

    def _is_listed_with_larger(self, unit: Unit, index: int) -> bool:
        """Whether a bare name is listed with units that are larger than this one: "ba tỉnh A, B và |C|, tỉnh D ..." (C is no
        commune of D), "UBND các huyện A, |B|, C".
        """
        name = self.names[index]
        if name.type is not None or not name.plural:
            return False
        if name.hint == "huyen" and unit.level == "commune":
            return any(u.level == "district" and u.alive(self.day) for u in self.pools[index])
        return name.hint == "tinh" and unit.level != "province"

    def _held_by(self, option: Option, index: int) -> float:
        """The weight of a named unit around an option: "xã A (|huyện B|)"; half where it may mean several."""
        unit, rank = option.unit, RANK[option.unit.level]
        # "Gia Lai (|Bình Định| cũ)": the province that went into it
        merged = self.former[index] and unit.level == "province" and not unit.alive(self.day)
        ranks = range(rank, rank + 1) if merged else range(rank)
        for outer in self.enclosers[index]:
            around = (*option.above, *self.once_in(unit)) if self.former[outer] else option.above
            if any(u.code in around and RANK[u.level] in ranks for u in self._units_of(outer)):
                return ENCLOSED if self.chosen[outer] is not None else ENCLOSED / 2
        return 0.0

    def _holds_another(self, unit: Unit, index: int) -> bool:
        """Whether a unit named with it lies in a unit: "|huyện B|: xã A, ..."."""
        rank, inside = RANK[unit.level], self.contained.get(index, ())
        return any(RANK[u.level] > rank and unit.code in self.above(u) for one in inside for u in self._units_of(one))

    def _units_of(self, index: int) -> tuple[Unit, ...]:
        """The unit chosen for a name, else all that it can mean."""
        chosen = self.chosen[index]
        return self.pools[index] if chosen is None else (chosen,)

    def _is_amid_communes(self, index: int) -> bool:
        """Whether a bare name stands between others of a list of communes: "Các xã gồm: A, |Than Uyên|, Mường Than"."""
        if not (self.names[index].plural and 0 < index < len(self.names) - 1):
            return False
        between = self.names[index - 1 : index + 2]
        return all(
            n.type is None and n.hint == "xa" and self.text.key[m.end : n.start] == ", " for m, n in pairwise(between)
        )

    def _ends_list(self, index: int, unit: Unit) -> bool:
        """Whether a name closes a list of communes of the district with its name: "ở Ba Vì: Cổ Đô, Vạn Thắng và |Ba
        Vì|"; not an address: "xã Cổ Đô, |Ba Vì|".
        """
        if index < 2 or not LAST_JOINT.fullmatch(self.text.key, self.names[index - 1].end, self.names[index].start):
            return False
        listed = LIST.fullmatch(self.text.key[self.names[index - 2].end : self.names[index - 1].start])
        return listed is not None and _all_beside(self.chosen[index - 2 : index], unit)

    def _opens_list(self, index: int, unit: Unit) -> bool:
        """Whether a name opens a list of communes of the district of its name: "5 xã (|Đan Phượng|, A và B)"."""
        name, behind = self.names[index], self.names[index + 1 : index + 3]
        if not name.plural or name.hint != unit.type or len(behind) < 2:
            return False
        gaps = [self.text.key[one.end : other.start] for one, other in pairwise((name, *behind))]
        listed = all(")" not in gap and LIST.fullmatch(gap) for gap in gaps)
        return listed and _all_beside(self.chosen[index + 1 : index + 3], unit)

    def _neighbours(self, option: Option, index: int, near: list[tuple[Unit, int]]) -> float:
        """The last of ``near`` that a unit lies in or beside."""
        above, hinted = option.above, self.names[index].hint is not None
        for before, gap in near:
            if before.code != option.unit.code and (
                before.code in above or (hinted and above[:1] and self.above(before)[:1] == above[:1])
            ):
                return SAME_SENTENCE / (1 + gap)
        return 0.0


def _all_beside(chosen: Sequence[Unit | None], unit: Unit) -> bool:
    """Whether all are communes of the district of ``unit``."""
    return all(u is not None and u.level == "commune" and u.parent == unit.parent for u in chosen)
