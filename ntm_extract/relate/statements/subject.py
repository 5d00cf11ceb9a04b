"""SUBJECT: who stands before a reporting verb: a person, a body ("UBND huyện"), a pronoun, or nobody (the speaker goes
on).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ntm_extract.document import Mention, Sentence
from ntm_extract.folding import key as name_key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, answers
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.officials.posts import heads
from ntm_extract.relate.statements.bodies import PASSIVE, Bodies
from ntm_extract.relate.statements.named import Named, Subject, name_end, people_named
from ntm_extract.relate.statements.nominal import OF, has_verb, is_lead, is_nominal, is_post
from ntm_extract.relate.statements.offices import BODY_WORDS, LEAD_WORDS, Offices
from ntm_extract.span import InOrder

_P = phrases("subject")
_CONCERNING = phrases("in_list").concerning
APPOSITION = 26  # words between a name and its verb: "ông X, Phó Chủ tịch UBND huyện, Trưởng ban ..., cho biết"
MEANT = 240  # characters from a name to the pronoun that means it
MEANT_IN_PARAGRAPH = 700  # the same within one paragraph and the next, in which nobody else is called so
OPENS_WITH = 2  # "|Còn bà| X", "|Riêng ông| Y"
ADVERBS = 160  # characters of "đã có đơn gửi các phòng, ngành chức năng của huyện A " before a verb
PRONOUN = 56  # characters of "người đứng đầu ngành nông nghiệp và phát triển nông thôn "
_BARRIER = re.compile(r"[;\"“”!?\n]")
_BRACKETS = re.compile(r"\([^()]*\)")  # "Giám đốc Công ty A (địa chỉ tại thôn B, xã C) phản ánh"
_BREAK = re.compile(r"\n\s*")
_THERE_IS = _P.words("there_is")
_THEN = _P.word("then")
_STOP = re.compile(rf"[,;:.\"“”]|{_THEN}")
_HEADS = _P.word("heads")
_OPINIONS = _P.words("opinion_bodies")
_OF, _OF_BEFORE = f" {OF} ", f"{OF} "
_APPOSED = _P.words("apposed")
_ACCORDING, _COMRADE = _P.word("according"), frozenset(_P.words("comrade"))
_ACCORDING_TO = f"{_ACCORDING} "
_ADDRESSED = tuple(f"{word} " for word in phrases("predicated_posts").words("pronouns"))
_NEW_THINGS, _DENIED, _SIR = _P.words("new_things"), _P.words("denied"), _P.word("sir")


def _stop(key: str, low: int, high: int) -> int:
    """Where the next sign stands."""
    sign = _STOP.search(key, low, high)
    return sign.start() if sign else high


@dataclass(frozen=True)
class Subjects:
    """Finds subjects in one document."""

    analysis: Analysis

    @cached_property
    def named(self) -> InOrder[Named]:
        return people_named(self.analysis)

    @cached_property
    def bodies(self) -> Bodies:
        return Bodies(self.analysis)

    @cached_property
    def offices(self) -> Offices:
        return Offices(self.analysis, self.bodies)

    def people_between(self, start: int, end: int) -> bool:
        """Whether a person is named in ``[start, end)``."""
        return self.named.first(start, end) is not None

    def another_opens(self, sentence: Sentence, speaking: Subject) -> bool:
        """Whether a sentence begins with a person who is not the one who has been speaking."""
        person = self.named.first(sentence.start, sentence.end)
        if person is None:
            return False
        lead = self.analysis.text.key[sentence.start : person.start]
        post = self.offices.posts.first(sentence.start, person.start)
        told = lead if post is None else lead[: post.start - sentence.start]
        return person.who != speaking.who and len(told.split()) <= OPENS_WITH

    def last_named(self, start: int, end: int) -> Subject | None:
        """The person named last in ``[start, end)``."""
        person = self.named.last(start, end)
        return person.subject if person else None

    def before(self, low: int, verb: int, going_on: Subject | None) -> Subject | None:
        """The subject of the verb at ``verb``, not before ``low``; ``going_on``: who has been speaking."""
        at = self.bare(low, verb)
        person, clause = self._person(low, at), self.bodies.clause_start(low, at)
        body = self._body_beside(person, low, clause, at)
        if body and not (person and (person.start >= body.start or self.offices.held_by(body.start, person))):
            return body
        if person and not self._clause_between(person, at):
            # "ông X, Trưởng BQL thôn A": a head of something, whatever the title
            return person._replace(official=person.official or bool(body))
        if not self.analysis.text.key[clause:at].strip(" ,:-") or is_lead(self.analysis, clause, at):
            return going_on._replace(start=at) if going_on else None
        return self._by_pronoun(low, clause, at, going_on)

    def _body_beside(self, person: Subject | None, low: int, clause: int, at: int) -> Subject | None:
        """A post, a body or, nobody being named, a unit before a verb that is no part of who the ``person`` before it is."""
        body = self.offices.speaks(clause, at) or self._body(clause, at) or (None if person else self._unit(clause, at))
        if body and self.analysis.text.key.endswith("(", low, body.start):
            return None  # "Cử tri Y Blăk Niê (|xã Cư Pui|) cho rằng ..."
        if body and person and (self._apposed(body.start, person) or self._belongs(low, body.start, person)):
            return None
        return body

    def _by_pronoun(self, low: int, clause: int, at: int, going_on: Subject | None) -> Subject | None:
        """Whom a pronoun right before a verb means: "|Ông| cho hay ..."."""
        for pronoun in self.analysis.labelled("cue.subject.pronoun", max(low, at - PRONOUN), at):
            if pronoun.end == at - 1 and (
                pronoun.start == clause
                or is_lead(self.analysis, clause, pronoun.start)
                or _P.occasion.fullmatch(self.analysis.text.key, clause, pronoun.start)
            ):
                return self._meant_or(pronoun, going_on)
        return None

    def acting(self, low: int, high: int, going_on: Subject | None) -> Subject | None:
        """Whom a pronoun means that opens ``[low, high)``: "|Ông| đi thăm ba công trình, yêu cầu nhà thầu ..."."""
        opens = next(iter(self.analysis.labelled("cue.subject.pronoun", low, high)), None)
        if opens is None or not (opens.start == low or is_lead(self.analysis, low, opens.start)):
            return None
        if self.people_between(opens.end, opens.end + 2) or self.bodies.between(opens.start, opens.end):
            return None  # "|Ông| Lê Văn Sơn đi thăm ...", "|Bà| con góp tiền ..."
        return self._meant_or(opens, going_on)

    def turned_to(self, low: int, high: int, going_on: Subject | None) -> Subject | None:
        """Whom the last pronoun of ``[low, high)`` means that opens a part of it: "Gặp chúng tôi, |chị| bật khóc: “...”"."""
        for pronoun in reversed(self.analysis.labelled("cue.subject.pronoun", low, high)):
            if pronoun.start == low or self.analysis.text.key.endswith(", ", low, pronoun.start):
                return self._meant_or(pronoun, going_on)
        return None

    def _meant_or(self, pronoun: Mention, going_on: Subject | None) -> Subject | None:
        """Whom a pronoun means: who has been speaking, unless it turns to another."""
        meant = self._meant(pronoun)
        if going_on is None or (meant and self._turned_to(meant.who, pronoun, going_on)):
            return meant
        return going_on._replace(start=pronoun.start)

    def _turned_to(self, who: str, pronoun: Mention, going_on: Subject) -> bool:
        """Whether a pronoun leaves who has been speaking: he is addressed otherwise, or the sentence before is about another
        alone: "Ông X cho biết ...⏎Sáng 17/11, bà Y dẫn đầu đoàn về xã. |Bà| yêu cầu ...".
        """
        forms = self._forms(going_on.who)
        if forms and self.analysis.text.key[pronoun.start : pronoun.end] not in forms | _COMRADE:
            return True
        here = self.analysis.sentence(pronoun.start)
        before = self.analysis.sentences.previous(here) or here
        told = {person.who for person in self.named.between(before.start, before.end)}
        return before.line == here.line and told == {who}

    def after(self, at: int, high: int) -> Subject | None:
        """The subject that begins right at ``at``: "Theo ông X, ...", "..., ông X nói"; its ``start`` is where its name
        ends, and what it says may begin.
        """
        return self._person_at(at, high) or self._office_at(at, high) or self._body_at(at, high)

    def _person_at(self, at: int, high: int) -> Subject | None:
        """The person, his posts in front, who begins at ``at``."""
        person = self.named.first(at, high)
        if person is None:
            return None
        lead = self.analysis.text.key[at : person.start]
        if len(lead.split()) > APPOSITION or _BARRIER.search(lead):
            return None
        if "," in lead and not is_post(self.analysis, self.offices.posts.between(at, person.start), at, person.start):
            return None
        return person.subject._replace(start=person.end)

    def _office_at(self, at: int, high: int) -> Subject | None:
        """The post without a name that begins at ``at``: "Theo |Phó Giám đốc Sở Nông nghiệp|, ..."."""
        at += len(_SIR) * self.analysis.text.key.startswith(_SIR, at)  # "Theo |vị| Chủ tịch xã, ..."
        stop = _stop(self.analysis.text.key, at, high)
        titles = self.analysis.labelled("title", at, stop) if self.analysis.text.key.startswith(",", stop) else ()
        office = self.offices.speaks(at, stop) if any(m.start == at for m in titles) else None
        return office._replace(start=stop) if office else None

    def _body_at(self, at: int, high: int) -> Subject | None:
        """The body that begins at ``at``: "Theo phản ánh của |hàng trăm hộ dân|"."""
        key = self.analysis.text.key
        for body in self.bodies.between(at, at + 5):
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
        """Whom a pronoun means where nobody has spoken: who was named last of those so addressed: "ông X họp dân. |Ông| cho
        hay ...", "Bí thư X thăm vườn của anh Y. |Đồng chí| đề nghị ...".
        """
        called = self.analysis.text.key[pronoun.start : pronoun.end]
        for person in self.named.back(pronoun.start):
            gap = pronoun.start - person.end
            parted = len(_BREAK.findall(self.analysis.text.key, person.end, pronoun.start)) > 1
            if gap > MEANT and (gap > MEANT_IN_PARAGRAPH or parted):
                return None
            forms = self._forms(person.who)
            if self._addressed(person, called) or called in forms:
                return person.subject._replace(start=pronoun.start)
            if person.official and (called in _COMRADE or not forms):
                return person.subject._replace(start=pronoun.start)
            otherwise = self.analysis.text.key.endswith(_ADDRESSED, 0, person.start)
            if not (forms or otherwise or called in _COMRADE):
                return None  # but "chị Hoa ... bà Na ... |Chị| cho hay" means Hoa
        return None

    def _forms(self, who: str) -> set[str]:
        """How the text addresses somebody, folded: "ông", "đồng chí"."""
        return {name_key(p.honorific) for p in people(self.analysis) if p.name == who and p.honorific}

    def _addressed(self, person: Named, called: str) -> bool:
        """Whether a name stands behind such a word or begins with it: "|ông| X", "|cụ| bà Y"."""
        key, word = self.analysis.text.key, f"{called.split()[0]} "
        return key.endswith(word, 0, person.start) or key.startswith(word, person.start)

    def agent(self, low: int, verb: int) -> Subject | None:
        """By whom something is done: "tiến độ được |UBND tỉnh| đánh giá là chậm"."""
        body = next(
            (b for b in self.bodies.between(max(low, verb - PASSIVE), verb) if self.bodies.is_agent(b.start)), None
        )
        if body is None or body.end > verb or not is_nominal(self.analysis, body.end, verb):
            return None
        return self.bodies.called(body, verb)

    def opening(self, low: int, high: int) -> Subject | None:
        """The first person or body of ``[low, high)``: "Sáng 5/3, |đoàn kiểm tra| của tỉnh về xã, nhận xét ...", behind what it
        is about: "Đối với đường trục xã, |UBND huyện| đã làm việc với nhà thầu, yêu cầu ...".
        """
        key = self.analysis.text.key
        front = _CONCERNING.match(key, low, high) or _P.speaking_at.match(key, low, high)
        low = front.end() if front else low
        first = self.named.first(low, high)
        person = first.subject if first and first.end <= high else None
        body = next((b for b in self.bodies.between(low, high) if b.end <= high), None)
        leads = not body or key.endswith(", ", low, body.start) or is_lead(self.analysis, low, body.start)
        if body and key[low : body.start].strip() and not leads:
            body = None  # "giúp |người dân| cách chăn nuôi, báo cáo kết quả": not who speaks
        office = None if person else next(iter(heads(self.analysis, low, high)), None)
        if office and (office.start == low or is_lead(self.analysis, low, office.start)):
            # "|Phó Thủ tướng| đồng ý bổ sung vốn; yêu cầu Bộ Tài chính ...", by name where the text tells it
            return self.offices.speaks(low, self.bodies.phrase(office, high))
        before = person and (body is None or person.start <= body.start or self.offices.held_by(body.start, person))
        if before or (body and person and not key[body.end : person.start].strip()):
            return person  # also "|đại biểu| X"
        return self.bodies.called(body, self.bodies.phrase(body, high)) if body else None

    def bare(self, low: int, verb: int) -> int:
        """``verb`` without the adverbs and times before it: "ông X |cũng đã |đề nghị"."""
        known = answers(self.analysis, Subjects.bare)
        if (low, verb) not in known:
            known[low, verb] = self._bare(low, verb)
        return known[low, verb]

    def _bare(self, low: int, verb: int) -> int:
        found = self.analysis.labelled("cue.subject.adverb", max(low, verb - ADVERBS), verb)
        adverbs = {  # the longest: "đồng thuận và", not "và"
            m.end: m.start
            for m in reversed(found)
            if not self.analysis.text.key.endswith(_DENIED, low, m.start)
            and not self.analysis.text.key.endswith(_NEW_THINGS, low, m.start)
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
        ways = (_P.paper_sent, _P.opinions, _P.went)
        between = next((m for way in ways if (m := way.search(self.analysis.text.key, low, at))), None)
        if between:
            at = between.start() + 1
            while (start := adverbs.get(at - 1)) is not None and start >= low:
                at = start
        stop = at - len(_THEN)
        named = any(place.end == stop for place in self.analysis.toponyms_between(low, stop))
        if self.analysis.text.key.endswith(_THEN, low, at) and (named or self.bodies.ends_at(low, stop)):
            at = stop + 1  # "cử tri xã B |thì| kiến nghị"
        aside = _P.aside.search(self.analysis.text.key, low, at)
        # not "Phát biểu tại buổi làm việc |ông X| đã đánh giá cao ..."
        return aside.start() + 1 if aside and not self.people_between(aside.start(), at) else at

    def _issued(self, low: int, paper: int) -> int:
        """Where the words begin by which a paper is sent out: "UBND huyện đã |ra| Công văn số 12 yêu cầu ..."."""
        sends = _P.sends.search(self.analysis.text.key, low, paper)
        return sends.start() + 1 if sends else paper

    def _person(self, low: int, at: int) -> Subject | None:
        person = self.named.last(low, self._outside(low, at))
        if person is not None:
            gap = _BRACKETS.sub("", self.analysis.text.key[person.end : at])
            if person.end <= at and not _BARRIER.search(gap) and len(gap.split()) <= APPOSITION:
                return person.subject
        return None

    def _outside(self, low: int, at: int) -> int:
        """``at``, or where brackets open that close before it and tell of a relative: "bà X |(con gái ông Y) |phản ánh"."""
        opened = self.analysis.text.key.rfind("(", low, at)
        return opened if opened >= 0 and _P.kin.match(self.analysis.text.key, opened, at) else at

    def _clause_between(self, person: Subject, at: int) -> bool:
        """Whether another clause stands between a name and the verb: "ông X đã đến, sau đó huyện ...|đề nghị"."""
        key = self.analysis.text.key
        end = name_end(self.analysis, person)
        for post in self.offices.posts.between(end, at):
            if end <= post.start and post.end <= at:
                end = post.end
        gap = key[end:at].strip()
        if gap and has_verb(self.analysis, end, at) and not gap.startswith(_APPOSED):
            return True
        commas = [m.start() for m in re.finditer(",", _BRACKETS.sub(lambda m: " " * len(m[0]), key[end:at]))]
        return len(commas) > 3 and sum(not self.bodies.goes_on(end + c, end + c + 1) for c in commas) > 3

    def _apposed(self, start: int, person: Subject) -> bool:
        """Whether a body only says what the person before it is, or where he lives: "ông X, 73 tuổi, |nông dân| thôn A
        nêu ý kiến", "ông X, thôn A, |xã B| kiến nghị".
        """
        key = self.analysis.text.key
        end = name_end(self.analysis, person)
        if end > start:
            return False
        if self.bodies.place_at(start):
            return _P.lives.fullmatch(key, end, start) is not None and not key.endswith(_ACCORDING_TO, 0, person.start)
        if _P.dwells.fullmatch(key, end, start):
            return True
        if not _P.occupation.match(key, start):
            return False
        return any(pattern.fullmatch(key, end, start) for pattern in (_P.aged, _P.stands_for))

    def _belongs(self, low: int, start: int, person: Subject) -> bool:
        """Whether the one who opens a sentence belongs to the body behind his name, with no post: "Luật sư X, |Đoàn Luật
        sư tỉnh Hà Tĩnh| cho rằng".
        """
        key, end = self.analysis.text.key, name_end(self.analysis, person)
        lead = key[low : person.start].split()
        return (
            len(lead) <= OPENS_WITH
            and _ACCORDING not in lead
            and end < start
            and _P.behind_name.fullmatch(self.analysis.text.canonical, end, start) is not None
            and not has_verb(self.analysis, end, start)
        )

    def _unit(self, clause: int, at: int) -> Subject | None:
        """A unit that speaks by its bare name: "|Yên Sơn| phản ánh giá cát tăng"."""
        place = self.analysis.first_toponym(clause, at)
        if place is None or place.end != at - 1:
            return None
        start = place.type_start
        opens = start == clause or is_lead(self.analysis, clause, start)
        return Subject(self.analysis.quote(start, place.end), True, start) if opens else None

    def _is_told_of(self, clause: int, body: int, at: int) -> bool:
        """Whether a body stands in what another does, or only says whose words they are: "ý kiến |của cử tri|"."""
        lead, phrase = self.analysis.text.key[clause:body], self.analysis.text.key[body:at]
        if _P.acts_on.search(lead) or (lead.endswith(_OF_BEFORE) and not self.offices.reports(lead, at)):
            return True
        some_say = _P.some_say.match(phrase) and lead.strip() in _THERE_IS
        return has_verb(self.analysis, clause, body) and not some_say

    def _body(self, clause: int, at: int) -> Subject | None:
        """A body or an unnamed office that fills the place right before the verb."""
        key = self.analysis.text.key
        for mention in self.bodies.between(clause, at):
            phrase = key[mention.start : at]
            lead = key[clause : mention.start]
            far = len(lead.split()) > LEAD_WORDS and not self.offices.reports(lead, at)
            if mention.end > at or len(phrase.split()) > BODY_WORDS or far:
                continue
            if lead.endswith(f"{_HEADS} "):  # "|người đứng đầu Huyện ủy| yêu cầu": who leads it
                start = mention.start - len(_HEADS) - 1
                return self.offices.head(start) or Subject(self.analysis.quote(start, at).strip(), True, start)
            whose = key.startswith(_OF, mention.end) and phrase.startswith(_OPINIONS)
            end = mention.end + len(_OF) - 1 if whose else mention.end
            if not is_nominal(self.analysis, end, at):
                # "|các hộ dân| bị thu hồi đất đề nghị ..."; but "nhiều ý kiến |của| người dân cho rằng ..."
                if _P.leads_group.fullmatch(lead) and self.bodies.tells_which(mention, at):
                    return self.bodies.called(mention, self.bodies.phrase(mention, at))
                continue
            told_of = has_verb(self.analysis, mention.start, at) or self._is_told_of(clause, mention.start, at)
            if told_of or self.bodies.is_agent(mention.start):
                continue
            return self.bodies.called(mention, at)
        return None
