"""SUBJECT: who stands before a reporting verb: a person, a body ("UBND huyện"), a pronoun, or nobody (the speaker goes
on).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from ntm_extract.document import Mention, Sentence
from ntm_extract.folding import key as fold
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.officials.posts import heads
from ntm_extract.relate.statements.bodies import PASSIVE, Bodies
from ntm_extract.relate.statements.named import Named, Subject, people_named
from ntm_extract.relate.statements.nominal import is_lead, is_nominal, is_post, name_behind
from ntm_extract.span import Cover

_P = phrases("subject")
APPOSITION = 26  # words between a name and its verb: "ông X, Phó Chủ tịch UBND huyện, Trưởng ban ..., cho biết"
BODY_WORDS = 20  # "Văn phòng điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Đắk Nông"
MEANT = 240  # characters from a name to the pronoun that means it
MEANT_IN_PARAGRAPH = 700  # the same within one paragraph in which nobody else is named
OPENS_WITH = 2  # "|Còn bà| X", "|Riêng ông| Y"
PRONOUN = 56  # characters of "người đứng đầu ngành nông nghiệp và phát triển nông thôn "
LEAD_WORDS = 5  # "Cũng tại hội nghị UBND huyện đề nghị"
_STOP = re.compile(r"[,;:.\"“”]")
_BARRIER = re.compile(r"[;\"“”!?\n]")
_BRACKETS = re.compile(r"\([^()]*\)")  # "Giám đốc Công ty A (địa chỉ tại thôn B, xã C) phản ánh"
_THERE_IS = _P.words("there_is")
_THEN = _P.word("then")
_HEADS = _P.word("heads")
_OPINIONS, _OF = ("ý kiến", "các ý kiến", "nhiều ý kiến", "một số ý kiến", "đa số ý kiến", "phần lớn ý kiến"), " của "
APPOSED = 3  # characters of " - "
_STANDS_FOR = ("đại diện ", "người đại diện ")
_NEW_THINGS = _P.words("new_things")
_OCCUPATIONS = _P.words("occupations")


_Holders = dict[str, list[tuple[int, int, str]]]


def _stop(key: str, low: int, high: int) -> int:
    """Where the next sign stands."""
    sign = _STOP.search(key, low, high)
    return sign.start() if sign else high


@dataclass(frozen=True)
class Subjects:
    """Finds subjects in one document."""

    analysis: Analysis

    @cached_property
    def named(self) -> list[Named]:
        return people_named(self.analysis)

    @cached_property
    def bodies(self) -> Bodies:
        return Bodies(self.analysis)

    @cached_property
    def posts(self) -> list[tuple[int, int, str]]:
        """Spans of titles with their holders' names: an organization inside one is no subject of its own."""
        return sorted(
            (held.start, held.end, person.name) for person in people(self.analysis) for held in person.positions
        )

    @cached_property
    def _held(self) -> Cover:
        return Cover((start, end) for start, end, _ in self.posts)

    @cached_property
    def _holders(self) -> tuple[_Holders, _Holders]:
        """Who holds a post, by the words that its title begins with and by the whole of it: (place in order, first
        mention, name).
        """
        opens: _Holders = {}
        whole: _Holders = {}
        posts = ((person, held) for person in people(self.analysis) for held in person.positions)
        for order, (person, held) in enumerate(posts):
            holder = (order, person.first.start, person.name)
            # "Chủ tịch UBND xã A" is also "Chủ tịch xã A"
            for form in {fold(held.title), _P.office.sub(" ", fold(held.title))}:
                whole.setdefault(form, []).append(holder)
                for end in (*(space.start() for space in re.finditer(" ", form)), len(form)):
                    opens.setdefault(form[:end], []).append(holder)
        return opens, whole

    def people_between(self, start: int, end: int) -> bool:
        """Whether a person is named in ``[start, end)``."""
        return bisect_left(self.named, (start,)) < bisect_left(self.named, (end,))

    def another_opens(self, sentence: Sentence, speaking: Subject) -> bool:
        """Whether a sentence begins with a person who is not the one who has been speaking."""
        index = bisect_left(self.named, (sentence.start,))
        if index >= len(self.named) or self.named[index].start >= sentence.end:
            return False
        person = self.named[index]
        lead = self.analysis.text.key[sentence.start : person.start]
        posts = [held for held in self.posts if sentence.start <= held[0] < person.start]
        told = lead if not posts else lead[: posts[0][0] - sentence.start]
        return person.who != speaking.who and len(told.split()) <= OPENS_WITH

    def last_named(self, start: int, end: int) -> Subject | None:
        """The person named last in ``[start, end)``."""
        index = bisect_left(self.named, (end,)) - 1
        return self.named[index].subject if index >= 0 and self.named[index].start >= start else None

    def before(self, low: int, verb: int, going_on: Subject | None) -> Subject | None:
        """The subject of the verb at ``verb``, not before ``low``; ``going_on``: who has been speaking."""
        key = self.analysis.text.key
        at = self.bare(low, verb)
        person = self._person(low, at)
        clause = self.bodies.clause_start(low, at)
        body = self._office(clause, at) or self._body(clause, at)
        if body and person and self._apposed(body.start, person):
            body = None
        if body and not (person and (person.start >= body.start or self._holds(body.start, person))):
            return body
        if person and not self._clause_between(person, at):
            # "ông X, Trưởng BQL thôn A": a head of something, whatever the title
            return person._replace(official=person.official or bool(body))
        phrase = key[clause:at].strip(" ,:-")
        if not phrase or is_lead(self.analysis, clause, at):
            return going_on._replace(start=at) if going_on else None
        for mention in self.analysis.labelled("cue.subject.pronoun", max(low, at - PRONOUN), at):
            if mention.end == at - 1 and (
                mention.start == clause
                or is_lead(self.analysis, clause, mention.start)
                or _P.occasion.fullmatch(key, clause, mention.start)
            ):
                return going_on._replace(start=mention.start) if going_on else self._meant(mention)
        return None

    def after(self, at: int, high: int) -> Subject | None:
        """The subject that begins right at ``at``: "Theo ông X, ...", "..., ông X nói"; its ``start`` is where its name
        ends, and what it says may begin.
        """
        key = self.analysis.text.key
        first = bisect_left(self.named, (at,))
        for person in self.named[first : first + 1]:
            lead = key[at : person.start]
            if (
                person.start < high
                and len(lead.split()) <= APPOSITION
                and not _BARRIER.search(lead)
                and ("," not in lead or is_post(self.analysis, self.posts, at, person.start))
            ):
                return person.subject._replace(start=person.end)
        stop = _stop(key, at, high)
        if key.startswith(",", stop) and any(m.start == at for m in self.analysis.labelled("title", at, stop)):
            if office := self._office(at, stop):
                return office._replace(start=stop)  # "Theo |Phó Giám đốc Sở Nông nghiệp|, ..."
        many = _P.many.match(key, at)  # "Theo phản ánh của |hàng trăm |hộ dân"
        for body in self.bodies.between(at, max(at + 5, many.end() + 1 if many else 0)):
            end = _stop(key, body.end, high)
            while key.startswith(",", end) and self.bodies.goes_on(end, end + 1):
                end = _stop(key, end + 1, high)  # "nhân dân xóm 3|, |thôn A|, |xã B, việc đi lại khó"
            says = next(iter(self.analysis.labelled("cue.attribution.say", body.end, end)), None)
            end = says.start - 1 if says else end  # "Theo người dân |phản ánh|, ..."
            matter = _P.matter.search(key, body.end, end)
            end = matter.start() if matter else end  # "Theo Thanh tra huyện| vi phạm của xã A, xã B"
            if len(key[body.start : end].split()) <= BODY_WORDS and not _P.acts.search(key, body.end, end):
                return self.bodies.called(body, end)._replace(start=end)
        return None

    def _meant(self, pronoun: Mention) -> Subject | None:
        """Whom a pronoun means where nobody has spoken: who was named last, if so addressed: "... ông X đang họp dân.
        |Ông| cho hay ...".
        """
        index = bisect_left(self.named, (pronoun.start,)) - 1
        if index < 0:
            return None
        person = self.named[index]
        key, gap = self.analysis.text.key, pronoun.start - self.named[index].end
        parted = self.analysis.sentence(person.start).line != self.analysis.sentence(pronoun.start).line
        if gap > MEANT and (gap > MEANT_IN_PARAGRAPH or parted):
            return None
        called = key[pronoun.start : pronoun.end]
        forms = {fold(p.honorific or "") for p in people(self.analysis) if p.name == person.who}
        addressed = (
            called in forms
            or key.endswith(f"{called.split()[0]} ", 0, person.start)
            or key.startswith(f"{called.split()[0]} ", person.start)
        )
        return person.subject._replace(start=pronoun.start) if addressed else None

    def _head(self, start: int) -> Subject | None:
        """Who is called by what he leads: the official named last or, in a lead, first: "|Người đứng đầu Chính phủ|"."""
        index = bisect_left(self.named, (start,))
        nearest = chain(reversed(self.named[:index]), self.named[index:])
        named = next((person for person in nearest if person.official), None)
        return named.subject._replace(start=start) if named else None

    def titled(self, end: int) -> int:
        """Where the posts behind a name that ends at ``end`` end: "Theo ông X, |Phó Chủ tịch UBND huyện|, ..."."""
        key = self.analysis.text.key
        for start, stop, _ in map(self.posts.__getitem__, range(bisect_left(self.posts, (end,)), len(self.posts))):
            if key[end:start].strip(" ,()–-") or start - end > 4:
                break
            end = stop
        return end

    def agent(self, low: int, verb: int) -> Subject | None:
        """By whom something is done: "tiến độ được |UBND tỉnh| đánh giá là chậm"."""
        body = next(
            (b for b in self.bodies.between(max(low, verb - PASSIVE), verb) if self.bodies.is_agent(b.start)), None
        )
        if body is None or body.end > verb or not is_nominal(self.analysis, body.end, verb):
            return None
        return self.bodies.called(body, verb)

    def opening(self, low: int, high: int) -> Subject | None:
        """The first person or body of ``[low, high)``: "Sáng 5/3, |đoàn kiểm tra| của tỉnh về xã, nhận xét ..."."""
        index = bisect_left(self.named, (low,))
        person = self.named[index].subject if index < len(self.named) and self.named[index].end <= high else None
        key = self.analysis.text.key
        body = next((b for b in self.bodies.between(low, high) if b.end <= high), None)
        if (
            body
            and key[low : body.start].strip()
            and not _P.counted_off.search(key, low, body.start)
            and not is_lead(self.analysis, low, body.start)
        ):
            body = None  # "giúp |người dân| cách chăn nuôi, báo cáo kết quả": not who speaks
        office = None if person else next(iter(heads(self.analysis, low, high)), None)
        if office and (office.start == low or is_lead(self.analysis, low, office.start)):
            # "|Phó Thủ tướng| đồng ý bổ sung vốn; yêu cầu Bộ Tài chính ...", by name where the text tells it
            return self._office(low, self.bodies.phrase(office, high))
        if person and (body is None or person.start <= body.start or self._holds(body.start, person)):
            return person
        return self.bodies.called(body, self.bodies.phrase(body, high)) if body else None

    def bare(self, low: int, verb: int) -> int:
        """``verb`` without the adverbs and times before it: "ông X |cũng đã |đề nghị"."""
        found = self.analysis.labelled("cue.subject.adverb", max(low, verb - 60), verb)
        adverbs = {  # the longest: "đồng thuận và", not "và"
            m.end: m.start
            for m in reversed(found)
            if not self.analysis.text.key.endswith(_NEW_THINGS, low, m.start)
            and (m.start == low or self.analysis.text.canonical[m.start].islower())  # "Thanh tra huyện Chợ |Mới|"
        }
        at = verb
        times = self.analysis.timexes_between(low, verb)
        passed = {time.end: time.start for time in times if self.bodies.ends_at(low, time.start - 1)}
        passed |= {law.full_end: self._issued(low, law.start) for law in self.analysis.legal_between(low, verb)}
        passed |= adverbs
        while (start := passed.get(at - 1)) is not None and start >= low:
            at = start  # "UBND tỉnh |ngày 5/3 có Công văn số 12/UBND-NN |yêu cầu"
        # "Sở Tài chính |có công văn gửi các huyện| đề nghị ...", "cử tri |có 6 ý kiến| phản ánh ..."
        between = _P.paper_sent.search(self.analysis.text.key, low, at) or _P.opinions.search(
            self.analysis.text.key, low, at
        )
        if between:
            at = between.start() + 1
            while (start := adverbs.get(at - 1)) is not None and start >= low:
                at = start
        if self.analysis.text.key.endswith(_THEN, low, at) and self.bodies.ends_at(low, at - len(_THEN)):
            at -= len(_THEN) - 1  # "cử tri xã B |thì| kiến nghị"
        aside = _P.aside.search(self.analysis.text.key, low, at)
        # not "Phát biểu tại buổi làm việc |ông X| đã đánh giá cao ..."
        return aside.start() + 1 if aside and not self.people_between(aside.start(), at) else at

    def _issued(self, low: int, paper: int) -> int:
        """Where the words begin by which a paper is sent out: "UBND huyện đã |ra| Công văn số 12 yêu cầu ..."."""
        sends = _P.sends.search(self.analysis.text.key, low, paper)
        return sends.start() + 1 if sends else paper

    def _person(self, low: int, at: int) -> Subject | None:
        index = bisect_left(self.named, (self._outside(low, at),))
        if index and self.named[index - 1].start >= low:
            person = self.named[index - 1]
            gap = _BRACKETS.sub("", self.analysis.text.key[person.end : at])
            if person.end <= at and not _BARRIER.search(gap) and len(gap.split()) <= APPOSITION:
                return person.subject
        return None

    def _outside(self, low: int, at: int) -> int:
        """``at``, or where brackets open that close before it and tell of a relative: "bà X |(con gái ông Y) |phản ánh"."""
        opened = self.analysis.text.key.rfind("(", low, at)
        return opened if opened >= 0 and _P.kin.match(self.analysis.text.key, opened, at) else at

    def _has_verb(self, start: int, end: int) -> bool:
        """Whether a clause of its own stands in ``[start, end)``; no syllable of a name is a verb: "huyện Ba |Vì|", "quận
        Bắc |Từ| Liêm".
        """
        canonical = self.analysis.text.canonical
        return any(
            verb.start() == start or not canonical[verb.start()].isupper()
            for verb in _P.verbal.finditer(self.analysis.text.key, start, end)
        )

    def _name_end(self, person: Subject) -> int:
        """Where the name of somebody ends."""
        return self.named[bisect_left(self.named, (person.start,))].end

    def _clause_between(self, person: Subject, at: int) -> bool:
        """Whether another clause stands between a name and the verb: "ông X đã đến, sau đó huyện ...|đề nghị"."""
        key = self.analysis.text.key
        end = self._name_end(person)
        for held_start, held_end, _ in self.posts[bisect_left(self.posts, (end,)) : bisect_left(self.posts, (at,))]:
            if end <= held_start and held_end <= at:
                end = held_end
        gap = key[end:at].strip()
        if gap and self._has_verb(end, at) and not gap.startswith(("(", ",", "-", "là", "trú", "ở")):
            return True
        commas = [m.start() for m in re.finditer(",", _BRACKETS.sub(lambda m: " " * len(m[0]), key[end:at]))]
        return len(commas) > 3 and sum(not self.bodies.goes_on(end + c, end + c + 1) for c in commas) > 3

    def _holds(self, start: int, person: Subject) -> bool:
        """Whether the organization at ``start`` is part of that person's title."""
        if self.analysis.text.key.startswith(_STANDS_FOR, start) and start - self._name_end(person) <= APPOSED:
            return True  # "ông X, |đại diện Công ty A| cho biết"
        if person.start < start and _P.title_before.search(self.analysis.text.key, person.start, start):
            return True
        return self._held.holds(start) or (
            person.start < start
            and bool(re.match(r"[^,;]{0,60}(?:,|-|\()[^;]*$", self.analysis.text.key[person.start : start]))
            and any(person.start < m.start <= start for m in self.analysis.labelled("title", person.start, start + 1))
        )

    def _apposed(self, start: int, person: Subject) -> bool:
        """Whether a body only says what the person before it is, or where he lives: "ông X, 73 tuổi, |nông dân| thôn A
        nêu ý kiến", "ông X, thôn A, |xã B| kiến nghị".
        """
        key = self.analysis.text.key
        end = self._name_end(person)
        if end > start:
            return False
        if self.bodies.place_at(start):
            return _P.lives.fullmatch(key, end, start) is not None and not key.endswith("theo ", 0, person.start)
        if _P.dwells.fullmatch(key, end, start):
            return True
        if not key.startswith(_OCCUPATIONS, start):
            return False
        return any(pattern.fullmatch(key, end, start) for pattern in (_P.aged, _P.stands_for))

    def _body(self, clause: int, at: int) -> Subject | None:
        """A body or an unnamed office that fills the place right before the verb."""
        key = self.analysis.text.key
        for mention in self.bodies.between(clause, at):
            phrase = key[mention.start : at]
            lead = key[clause : mention.start]
            if mention.end > at or len(phrase.split()) > BODY_WORDS or len(lead.split()) > LEAD_WORDS:
                continue
            if lead.endswith(f"{_HEADS} "):  # "|người đứng đầu Huyện ủy| yêu cầu": who leads it
                start = mention.start - len(_HEADS) - 1
                return self._head(start) or Subject(self.analysis.quote(start, at).strip(), True, start)
            if (
                self._has_verb(mention.start, at)
                or _P.acts_on.search(lead)
                or (
                    self._has_verb(clause, mention.start)
                    and not (phrase.startswith("ý kiến ") and lead.strip() in _THERE_IS)
                )
                or (lead.endswith("của ") and not (_P.paper_of.fullmatch(lead) and _P.tells.match(key, at)))
            ):
                continue  # "ý kiến |của| cử tri": whose words they are, not who speaks now
            whose = key.startswith(_OF, mention.end) and phrase.startswith(_OPINIONS)
            end = mention.end + len(_OF) - 1 if whose else mention.end
            if not is_nominal(self.analysis, end, at) or self.bodies.is_agent(mention.start):
                continue  # but "nhiều ý kiến |của| người dân cho rằng ..."
            return self.bodies.called(mention, at)
        return None

    def _office(self, clause: int, at: int) -> Subject | None:
        """A post without a name: its holder where the text names one ("Bí thư Huyện ủy |chỉ ra"), else the post itself."""
        key = self.analysis.text.key
        for title in heads(self.analysis, clause, at):
            phrase = key[title.start : at].strip()
            lead = key[clause : title.start].strip()
            paper = _P.paper_of.fullmatch(key, clause, title.start) and _P.tells.match(key, at)
            if len(phrase.split()) > BODY_WORDS or self._has_verb(title.start, at):
                continue
            if not paper and (len(lead.split()) > LEAD_WORDS or self._has_verb(clause, title.start)):
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
