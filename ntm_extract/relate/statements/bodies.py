"""BODIES: the organizations of a text, its levels ("huyện") and groups of people ("cử tri"), and how far the name of one
goes: over a comma to the unit around it, to the next level, to the other body that is led.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.named import Subject, names
from ntm_extract.relate.statements.nominal import is_nominal
from ntm_extract.span import InOrder, last_match

_P = phrases("bodies")
_VILLAGE = _P.words("village")
PASSIVE = 140  # characters before a body in which the word that makes it the agent of a passive stands
MANY = 24  # characters of "một số", "hơn 20", before people or units
NAME = 60  # characters of "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng"
_NOT_BODIES = _P.words("not_bodies")
_COMMON = _P.words("common")
_DWELLERS = _P.word("dwellers_alone")


@dataclass(frozen=True)
class Bodies:
    """The bodies of one document."""

    analysis: Analysis

    @cached_property
    def all(self) -> InOrder[Mention]:
        """Organizations, level words and "lãnh đạo ...", by start."""
        verbs = {m.start: m.end for m in self.analysis.labelled("cue.attribution.say")}  # "|báo| cáo" is no paper
        key, canonical, named = self.analysis.text.key, self.analysis.text.canonical, names(self.analysis)
        found = [
            m._replace(start=self._counted(m))
            for m in self.analysis.labelled("org") + self.analysis.labelled("cue.subject.body")
            if verbs.get(m.start, 0) <= m.end
            and not key.startswith(_NOT_BODIES, m.start)
            and not named.holds(m.start)  # "ông |Trường| xác nhận"
            and not (key[m.start : m.end] in _COMMON and canonical[m.start].islower())
            and not _P.within_word.match(key, m.start)
            and (m.form != _DWELLERS or _P.dwellers.search(key, max(0, m.start - MANY), m.start))
            and not (canonical[m.start].isupper() and key.endswith(_VILLAGE, 0, m.start))  # "thôn |Hội| Đức"
        ]
        return InOrder(sorted(found, key=lambda m: (m.start, -m.end)))

    def _counted(self, body: Mention) -> int:
        """Where people or units begin with how many they are: "|nhiều |ngư dân", "|hơn 20 |hộ dân", "|các |huyện"."""
        low = max(0, body.start - MANY)
        many = _P.how_many.search(self.analysis.text.key, low, body.start) if body.form else None
        return many.start() if many else body.start

    @cached_property
    def between(self) -> Callable[[int, int], tuple[Mention, ...]]:
        """``between(start, end)``: those that begin in ``[start, end)``."""
        return self.all.between

    def called(self, body: Mention, end: int) -> Subject:
        """A body as the words up to ``end`` name it; residents hold no office."""
        return Subject(
            self.analysis.quote(body.start, end).strip(),
            _P.residents.match(self.analysis.text.key, body.start) is None,
            body.start,
        )

    def phrase(self, body: Mention, high: int) -> int:
        """Where the name of a body ends: "|Thường trực Huyện ủy| vừa phân công ...", "(|Cử tri xã A|)"."""
        end, name = body.end, self.analysis.text.key[body.end : high]
        for word in _P.next_word.finditer(name):
            signs = ",;:." if "(" in name[: word.end()] else ",;:.)"
            signed = len(word[0]) - len(word[0].rstrip(signs))
            if not is_nominal(self.analysis, body.end, body.end + word.end() - signed):
                break
            end = body.end + word.end() - signed
            if signed:
                break
        return end

    def first(self, named: re.Pattern[str]) -> str | None:
        """The first body that a text names and that is called so, as written: "cử tri xã A"."""
        body = next((b for b in self.all if named.match(self.analysis.text.key, b.start)), None)
        if body is None:
            return None
        high = self.analysis.sentence(body.start).end
        return self.analysis.quote(body.start, self.phrase(body, high)).strip()

    def ends_at(self, low: int, end: int) -> bool:
        """Whether the name of a body ends at ``end``."""
        return any(
            body.end <= end and is_nominal(self.analysis, body.end, end)
            for body in self.between(max(low, end - PASSIVE), end)
        )

    def clause_start(self, low: int, at: int) -> int:
        """Where the last clause before ``at`` begins, not before ``low``."""
        start = low
        phrased = [m.span() for m in _P.phrased.finditer(self.analysis.text.key, low, at)]
        for match in _P.boundary.finditer(self.analysis.text.key, low, at):
            if any(opened <= match.start() < closed for opened, closed in phrased):
                continue  # "ông đã nhiều lần |“gõ cửa”| UBND xã đề nghị trả tiền"
            if match.start() > low and self.analysis.text.canonical[match.start()].isupper():
                continue  # "huyện Đắk |Song|"
            if any(body.end > match.end() for body in self.between(max(low, match.start() - NAME), match.start())):
                continue  # "Sở Văn hóa|,| Thể thao và Du lịch"
            if match["and"] and self.analysis.text.canonical[match.end() + 1 : match.end() + 2].isupper():
                continue  # "Sở Nông nghiệp và Môi trường"
            if (
                match[0] == "-"
                and self.analysis.text.canonical[match.end() + 1 : match.end() + 2].isupper()
                and _P.hyphened.search(self.analysis.text.key, low, match.start())
            ):
                continue
            if match[0] in ",()" and self.goes_on(match.start(), match.end()):
                continue
            start = match.end()
        while start < at and self.analysis.text.key[start] == " ":
            start += 1
        return start

    def goes_on(self, start: int, end: int) -> bool:
        """Whether a comma or bracket only leads to the unit around the one before ("người dân thôn A|,| xã B|,| huyện C
        |(|tỉnh D|)| phản ánh"), or to the next level ("lãnh đạo tỉnh|,| huyện đề nghị").
        """
        key = self.analysis.text.key
        if key[start] == ")":
            opened = key.rfind("(", 0, start)
            inside = self.analysis.toponyms_between(opened + 1, start)
            return opened >= 0 and len(inside) == 1 and inside[0].end == start and inside[0].type_start <= opened + 1
        at = end + (key[end : end + 1] == " ")
        if (level := _P.level.search(key, max(0, start - 12), start)) and _P.next_level.match(key, at):
            return any(is_nominal(self.analysis, b.end, start) for b in self.between(start - 40, level.start()))
        if self._leads(start) and any(body.start == at for body in self.between(at, at + 1)):
            return True
        before = self.analysis.toponyms_between(max(0, start - 32), start)
        ends = (bool(before) and before[-1].end >= start - 1) or _P.quarter_before.search(
            key, max(0, start - 32), start
        )
        return bool(ends) and self.place_at(at)

    def place_at(self, start: int) -> bool:
        """Whether a unit or a quarter of one begins here: "|xã A|", "|tổ 2|"."""
        return (
            any(place.type_start == start for place in self.analysis.toponyms_between(start, start + 24))
            or _P.quarter.match(self.analysis.text.key, start) is not None
        )

    def _leads(self, end: int) -> bool:
        """Whether those who lead a body end here: "|lãnh đạo Huyện ủy|, UBND huyện đề nghị"."""
        return any(
            _P.leaders.match(self.analysis.text.key, body.start) and is_nominal(self.analysis, body.end, end)
            for body in self.between(max(0, end - 40), end)
        )

    def tells_which(self, body: Mention, at: int) -> bool:
        """Whether the words between people and the verb at ``at`` tell which of them speak ("|các hộ dân| bị thu hồi đất
        |đề nghị| ..."), and name nobody else who does: "các hộ dân không biết |xã| yêu cầu ...".
        """
        key = self.analysis.text.key
        if not _P.residents.match(key, body.start) or not _P.which.fullmatch(key, body.end, at):
            return False
        other = next((b for b in self.between(body.end, at) if is_nominal(self.analysis, b.end, at)), None)
        return other is None or _P.another.search(key, body.end, other.start) is None

    def is_agent(self, start: int) -> bool:
        """Whether the body at ``start`` is the last by whom something is done: "được HĐND tỉnh, |huyện| ghi nhận"."""
        low = max(0, start - PASSIVE)
        mark = last_match(_P.by, self.analysis.text.key, low, start)
        return mark is not None and is_nominal(self.analysis, mark.end(), start)

    def doer(self, low: int, high: int) -> Subject | None:
        """By whom the last thing of ``[low, high)`` is done: "Các ý kiến được |lãnh đạo xã| tiếp thu và hứa ..."."""
        agents = [body for body in self.between(low, high) if self.is_agent(body.start)]
        mark = last_match(_P.by, self.analysis.text.key, low, agents[-1].start) if agents else None
        body = next((body for body in agents if mark and body.start >= mark.end()), None)
        return self.called(body, self.phrase(body, high)) if body else None
