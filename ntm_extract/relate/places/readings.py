"""READINGS: the names of a document with their candidate units, and which name can lie within which."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise, zip_longest

from ntm_extract.document import Mentions, Sentences, Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import NO_DISTRICTS, RANK, TYPE_LEVELS, Units, level_of
from ntm_extract.relate.places.candidates import Candidates, Option
from ntm_extract.relate.places.names import LIST, Name

_P = phrases("readings")
_AND = _P.word("and")
REACH = 9  # names that a list may have before its enclosing unit
MADE_OF = 90  # characters of "được thành lập trên cơ sở sáp nhập toàn bộ diện tích tự nhiên của các xã "
BEFORE = 7  # characters of what stands in a centre: "đường |trung tâm|"


class Readings:
    """Computed once per document. By the index of a name in ``names``: its ``pools`` of units and the same as
    ``options``; whether it is ``former``, ``joined`` to others in one that they became, or ``in_title``; the sentence that
    it is ``at``; the names that may hold it (``enclosers``) and those that it may hold (``contained``).
    """

    def __init__(
        self, text: Text, sentences: Sentences, mentions: Mentions, names: Sequence[Name], day: date, units: Units
    ) -> None:
        self.text, self.day, self.units, self.names = text, day, units, names
        self._titles = sorted(
            {
                m.end
                for label in ("title", "org")
                for m in mentions.of(label)
                if m.label == label and not _P.central.search(text.key, max(0, m.start - BEFORE), m.end)
            }
        )
        candidates = Candidates(units, day)
        self.above, self.once_in, self.reach = candidates.above, candidates.once_in, candidates.reach
        made, self.joined = self._made_into_others()
        called = (self._is_former(n, after) for n, after in zip_longest(names, names[1:]))
        self.former = [former or was for former, was in zip(called, made, strict=True)]
        self.options = [candidates.options(n, former) for n, former in zip(names, self.former, strict=True)]
        self.options = [self._with_communes(n, options) for n, options in zip(names, self.options, strict=True)]
        self.at = [sentences.at(n.start).index for n in names]
        if day >= NO_DISTRICTS:
            self.options = [self._right_below(i) for i in range(len(names))]
        elif row := self._in_brackets():
            self.options = [
                self._beside_districts(i, row) if i in row else options for i, options in enumerate(self.options)
            ]
        self.pools = [tuple(option.unit for option in options) for options in self.options]
        # by name the units that hold, or have taken in, one that it can mean; of how many names each has one; and the
        # communes that have one of several
        self.held = {n.key: {c for u in pool for c in self.above(u)} for n, pool in zip(names, self.pools, strict=True)}
        self.holding = Counter(c for held in self.held.values() for c in held)
        self.merged = {c for c, often in self.holding.items() if often > 1 and level_of(c) == "commune"}
        self.provincial = [any(u.level == "province" for u in pool) for pool in self.pools]
        self.in_title = [self._in_title(n) for n in names]
        self.enclosers = [self._around(i) for i in range(len(names))]
        self.contained: dict[int, list[int]] = {}
        for inner, outers in enumerate(self.enclosers):
            for outer in outers:
                self.contained.setdefault(outer, []).append(inner)

    def _around(self, index: int) -> tuple[int, ...]:
        """Names that may enclose this one, those behind its list first."""
        return (*self._behind_list(index), *self._before_list(index))

    def _behind_list(self, index: int) -> list[int]:
        """The names in brackets behind the list of a name, or behind a comma: "A, B và |C| (huyện |D|)"."""
        key, found = self.text.key, self.names
        out: list[int] = []
        end, listing, holder = found[index].end, True, None
        for step in range(index + 1, min(len(found), index + 1 + REACH)):
            gap = key[end : found[step].type_start]
            level = TYPE_LEVELS.get(found[step].type or "")
            if holder and level and RANK[level] >= RANK[holder]:
                break  # "xã A, huyện B, |xã C|, huyện D": A lies in no D
            holder = level if level in ("province", "district") else holder
            if gap.strip() == "-" and _P.merges.search(key, max(0, found[index].start - 32), found[index].start):
                break  # "hợp nhất |Hà Giang - Tuyên Quang|": side by side
            if _P.encloses.fullmatch(gap) and (listing or ")" not in gap):
                out.append(step)
                listing = listing and gap.strip() == ","  # "A, B (huyện D); C": C is no neighbour of A any more
            elif not (listing and LIST.fullmatch(gap)) or _leaves_bracket(key, found[index].end, found[step].start):
                break  # "A (D|), B (E)": D lies in no E
            end = found[step].end
        return out

    def _before_list(self, index: int) -> list[int]:
        """The name in front of the list of a name: "huyện |D|: A, |B|"."""
        for back in range(index, max(0, index - REACH), -1):
            gap = self.text.key[self.names[back - 1].end : self.names[back].type_start]
            if _P.inside.fullmatch(gap):
                return [back - 1]
            if not LIST.fullmatch(gap) or ")" in gap:
                break
        return []

    def _with_communes(self, name: Name, options: list[Option]) -> list[Option]:
        """Options of a bare name whose communes are counted: units that have some: "|Chiêm Hóa| 1 xã là Bình Nhân"."""
        if name.type or not _P.has_communes.match(self.text.key, name.end):
            return options
        return [o for o in options if o.unit.level in ("district", "province")] or options

    def _in_brackets(self) -> list[int]:
        """Names alone in the brackets behind what can be a commune: "Noong Hẹt (|Điện Biên|)"."""
        key, found = self.text.key, self.names
        return [
            i
            for i in range(1, len(found))
            if key.startswith(")", found[i].end)
            and key[found[i - 1].end : found[i].type_start].strip() == "("
            and any(o.unit.level == "commune" for o in self.options[i - 1])
        ]

    def _beside_districts(self, index: int, row: Sequence[int]) -> list[Option]:
        """Options of a bare name in brackets; of one that can be a district of the province of others that are in brackets
        of their own, those districts: "Thanh Xương (|Điện Biên|), Búng Lao (Mường Ảng)"; not "(Điện Biên), ... (Lai Châu)".
        """
        options = self.options[index]
        beside = (self.options[i] for i in row if i != index and self.at[i] == self.at[index])
        around = {
            o.unit.province
            for others in beside
            if all(o.unit.level != "province" for o in others)
            for o in others
            if o.unit.level == "district"
        }
        if self.names[index].type is not None:
            return options
        return [o for o in options if o.unit.level == "district" and o.unit.province in around] or options

    def _right_below(self, index: int) -> list[Option]:
        """Options of a commune right before a province of the day; the communes of that day in it, where there is one: "|Xã A|,
        tỉnh B, ra đời từ ba xã của huyện C, tỉnh D cũ".
        """
        options, following, kind = self.options[index], index + 1, self.names[index].kind
        if (
            kind is None
            or TYPE_LEVELS[kind] != "commune"
            or self.former[index]
            or following >= len(self.names)
            or self.former[following]
        ):
            return options
        gap = self.text.key[self.names[index].end : self.names[following].type_start].strip()
        around = {o.unit.code for o in self.options[following] if o.unit.level == "province" and o.unit.alive(self.day)}
        if gap not in (",", "(") or not around:
            return options
        return [o for o in options if o.unit.alive(self.day) and around & {*o.above}] or options

    def _is_former(self, name: Name, after: Name | None) -> bool:
        """Whether the text calls the unit a former one ("xã A cũ", "huyện B cũ"), or it is a district after June 2025;
        "Gia Lai (Bình Định cũ)" calls only the one ``after`` it so.
        """
        of_before = self.day >= NO_DISTRICTS and name.kind in ("huyen", "quan", "thi_xa", "thi_tran")
        if of_before and (name.type or not any(u.level == "province" for u in self.units.named(name.key))):
            return True  # but "huyện Bắc Hà, |Lào Cai|" is the province of the day
        brackets_next = after is not None and self.text.key[name.end : after.type_start].strip() == "("
        return not brackets_next and _P.former.match(self.text.key, name.end) is not None

    def _made_into_others(self) -> tuple[list[bool], list[bool]]:
        """Of each name, whether it is of a list of units of which another was made, though that may bear it as well: "xã
        Phù Đổng được hợp nhất |từ các xã Phù Đổng, Thiên Đức|", "|các xã Sơn Vĩ, Xín Cái| sáp nhập thành xã Sơn Vĩ"; and
        whether it is told of as such, not as it was before: "trước sáp nhập, |xã Thiên Đức| có 12 thôn".
        """
        key, found = self.text.key, self.names
        joins = [_P.next_part.fullmatch(key, a.end, b.start) is not None for a, b in pairwise(found)]
        joins = [joined and not self._is_subject(i + 1) for i, joined in enumerate(joins)]
        ends = [_P.become_one.match(key, n.end) is not None for n in found]
        for i in range(len(joins) - 1, -1, -1):
            ends[i] = ends[i] or (ends[i + 1] and joins[i])
        before = [(key, max(0, n.start - MADE_OF), n.start) for n in found]
        told = [end or _P.made_of.search(*words) is not None for end, words in zip(ends, before, strict=True)]
        made = [now or _P.was_once.search(*words) is not None for now, words in zip(told, before, strict=True)]
        for i, joined in enumerate(joins):
            made[i + 1] = made[i + 1] or (made[i] and joined)
            told[i + 1] = told[i + 1] or (told[i] and joined)
        return made, told

    def _is_subject(self, index: int) -> bool:
        """Whether a name behind a list with a comma is what the list was made into: "sáp nhập từ 3 xã A, B, C, |xã D| có 40
        thôn", "từ xã A và xã B, |xã D| có 12 thôn".
        """
        key, name, before = self.text.key, self.names[index], self.names[index - 1]
        if name.type is None or not key.startswith(",", before.end) or not _P.does.match(key, name.end):
            return False
        return before.type is None or (index > 1 and _AND in key[self.names[index - 2].end : before.start])

    def _in_title(self, name: Name) -> bool:
        """Whether a title or organization ends right before the name: "Chủ tịch UBND huyện", "Phòng Nông nghiệp huyện"."""
        at = bisect_right(self._titles, name.type_start) - 1
        return at >= 0 and bool(_P.body_goes_on.fullmatch(self.text.key, self._titles[at], name.type_start))


def _leaves_bracket(key: str, start: int, end: int) -> bool:
    """Whether a bracket that was open before ``start`` closes before ``end``."""
    close, opened = key.find(")", start, end), key.find("(", start, end)
    return close >= 0 and not start <= opened < close
