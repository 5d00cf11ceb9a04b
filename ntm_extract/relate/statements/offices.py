"""OFFICES: posts that speak without a name, who holds them, and which words belong to one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from ntm_extract.folding import key as name_key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.officials.posts import heads
from ntm_extract.relate.statements.bodies import Bodies
from ntm_extract.relate.statements.named import Post, Subject, people_named
from ntm_extract.relate.statements.nominal import has_verb, is_nominal, name_behind
from ntm_extract.span import Cover, InOrder

_P = phrases("offices")
BODY_WORDS = 20  # "Văn phòng điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Đắk Nông"
LEAD_WORDS = 5  # "Cũng tại hội nghị UBND huyện đề nghị"

_Holders = dict[str, list[tuple[int, int, str]]]


@dataclass(frozen=True)
class Offices:
    """The posts of one document."""

    analysis: Analysis
    bodies: Bodies

    @cached_property
    def posts(self) -> InOrder[Post]:
        """The titles that somebody holds: an organization inside one is no subject of its own."""
        posts = (Post(h.start, h.end, person.name) for person in people(self.analysis) for h in person.positions)
        return InOrder(sorted(posts))

    @cached_property
    def _held(self) -> Cover:
        return Cover((post.start, post.end) for post in self.posts)

    @cached_property
    def _holders(self) -> tuple[_Holders, _Holders]:
        """Who holds a post, by the first words of its title and by all: (place in order, first mention, name)."""
        opens: _Holders = {}
        whole: _Holders = {}
        posts = ((person, held) for person in people(self.analysis) for held in person.positions)
        for order, (person, held) in enumerate(posts):
            holder = (order, person.first.start, person.name)
            # "Chủ tịch UBND xã A" is also "Chủ tịch xã A"
            for form in {name_key(held.title), _P.office.sub(" ", name_key(held.title))}:
                whole.setdefault(form, []).append(holder)
                for end in (*(space.start() for space in re.finditer(" ", form)), len(form)):
                    opens.setdefault(form[:end], []).append(holder)
        return opens, whole

    def titled(self, end: int) -> int:
        """Where the posts behind a name that ends at ``end`` end: "Theo ông X, |Phó Chủ tịch UBND huyện|, ..."."""
        key = self.analysis.text.key
        for start, stop, _ in self.posts.on(end):
            if key[end:start].strip(" ,()–-") or start - end > 4:
                break
            end = stop
        return end

    def head(self, start: int) -> Subject | None:
        """Who is called by what he leads: the official named last or, in a lead, first: "|Người đứng đầu Chính phủ|"."""
        named = people_named(self.analysis)
        nearest = chain(named.back(start), named.on(start))
        official = next((person for person in nearest if person.official), None)
        return official.subject._replace(start=start) if official else None

    def held_by(self, start: int, person: Subject) -> bool:
        """Whether the organization at ``start`` is part of that person's title."""
        if person.start < start and _P.title_before.search(self.analysis.text.key, person.start, start):
            return True
        return self._held.holds(start) or (
            person.start < start
            and bool(re.match(r"[^,;]{0,60}(?:,|-|\()[^;]*$", self.analysis.text.key[person.start : start]))
            and any(person.start < m.start <= start for m in self.analysis.labelled("title", person.start, start + 1))
        )

    def speaks(self, clause: int, at: int) -> Subject | None:
        """A post without a name: its holder where the text names one ("Bí thư Huyện ủy |chỉ ra"), else the post itself."""
        key = self.analysis.text.key
        for title in heads(self.analysis, clause, at):
            phrase = name_key(self.analysis.quote(title.start, at)).strip()
            lead = key[clause : title.start].strip()
            paper = self.reports(key[clause : title.start], at)
            if len(phrase.split()) > BODY_WORDS or has_verb(self.analysis, title.start, at):
                continue
            if not paper and (len(lead.split()) > LEAD_WORDS or has_verb(self.analysis, clause, title.start)):
                continue
            if any(
                b.start < title.start and (b.end > title.start or is_nominal(self.analysis, b.end, title.start))
                for b in self.bodies.between(clause, title.start)
            ):
                continue  # "đại diện Tổ |đại biểu HĐND huyện|", "các |thành viên|": part of the name of a body
            shorter = [phrase[: space.start()] for space in re.finditer(" ", phrase)]
            holders = sorted(
                chain(self._holders[0].get(phrase, ()), *(self._holders[1].get(form, ()) for form in shorter))
            )
            if holders:
                before = [name for start, name in sorted((start, name) for _, start, name in holders) if start < at]
                return Subject(before[-1] if before else holders[0][2], True, title.start)
            if is_nominal(self.analysis, title.end, at):
                named = name_behind(self.analysis, title, at) or title.start
                return Subject(self.analysis.quote(named, at).strip(), True, title.start)
        return None

    def reports(self, lead: str, at: int) -> bool:
        """Whether a paper of the one behind ``lead`` says it: "|báo cáo của| UBND xã cho biết"."""
        return _P.paper_of.fullmatch(lead) is not None and _P.tells.match(self.analysis.text.key, at) is not None
