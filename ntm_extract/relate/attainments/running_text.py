"""RUNNING TEXT: attainments of running text, sentence by sentence: claims and their units, lists that continue them,
roadmaps, standards between the type word of a unit and its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment, AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.all_criteria import year_of_all
from ntm_extract.relate.attainments.announced import announced, by_year, named_later
from ntm_extract.relate.attainments.claim import AIMS, AROUND, REACHED, Claim, Year, standard_said
from ntm_extract.relate.attainments.claim_year import Before
from ntm_extract.relate.attainments.claimant import either_standard, respectively, subjects
from ntm_extract.relate.attainments.claims import claims as claims_of
from ntm_extract.relate.attainments.clause_status import in_clause, planned_before
from ntm_extract.relate.attainments.continued import continued
from ntm_extract.relate.attainments.counted_below import counted_below
from ntm_extract.relate.attainments.decided import Decided
from ntm_extract.relate.attainments.discourse import Discourse
from ntm_extract.relate.attainments.from_tables import headings
from ntm_extract.relate.attainments.group import Group, Member, groups_of
from ntm_extract.relate.attainments.in_vain import in_vain
from ntm_extract.relate.attainments.lines import LIST_POINT
from ntm_extract.relate.attainments.record import record_of
from ntm_extract.relate.attainments.refused import refused
from ntm_extract.relate.attainments.roadmap import roadmap
from ntm_extract.relate.attainments.under_heading import listed_below
from ntm_extract.relate.attainments.under_review import units_under_review
from ntm_extract.span import line_start

_P = phrases("attainment")
_PURPOSES, _BRINGS = _P.words("purposes"), _P.word("brings")
_CLAIM_YEAR = phrases("claim_year")
_CLAIMANT = phrases("claimant")
_CONTINUED = phrases("continued")
NEXT = 3  # sentences behind a claim in which those it is about may be named, a caption and its source between


def find(analysis: Analysis, met: dict[str, Year]) -> Iterator[Attainment]:
    """Attainments of running text, in text order. ``met``: gathers the years in which communes met all criteria, by
    code.
    """
    reader = _Reader(analysis, Decided(analysis), Discourse(analysis), met)
    for sentence in analysis.sentences.items:
        yield from reader.read(sentence)


def only_under_review(analysis: Analysis) -> Iterator[Attainment]:
    """Attainments ("eligible") of units whose criteria are under review, for units without any other record."""
    for sentence in analysis.sentences.items:
        for place, claim in units_under_review(analysis, sentence):
            yield record_of(analysis, place, claim, sentence, None)


class _Here(NamedTuple):
    """A sentence with the units and the claims in it. ``used``: where the units stand that a record has been made of."""

    sentence: Sentence
    groups: list[Group]
    claims: list[Claim]
    used: set[int]


class _Context(NamedTuple):
    """What holds for all whom a claim is about. ``claim``: as its clause or a plan has it; ``before``: what the text has
    told until then; ``kept``: what later sentences may go on with.
    """

    claim: Claim
    before: Before
    kept: Claim


@dataclass(slots=True)
class _Reader:
    """Reads a text sentence by sentence. ``decided``: the decisions and plans so far; ``discourse``: the units so far; ``last``: the last claim, with which
    a sentence may go on; ``telling``: the paragraph that tells whom a decision before it recognises; ``row``: the last
    line of a list that is told below its heading; ``part``: the last sentence of a list that was announced;
    ``waiting``: the last claim that named nobody; ``below``: where units stand that a claim counted, whose lines are still to come, with it; ``last_made``, ``last_record``: the last claim of the sentence that was made of somebody, and what came of it.
    """

    analysis: Analysis
    decided: Decided
    discourse: Discourse
    met: dict[str, Year]
    last: Claim | None = None
    telling: int | None = None
    row: int = -1
    part: int = -2
    waiting: Claim | None = None
    last_made: Claim | None = None
    last_record: Attainment | None = None
    below: dict[int, tuple[Claim, Sentence, Before]] = field(default_factory=dict)

    def read(self, sentence: Sentence) -> Iterator[Attainment]:
        """The attainments of a sentence, which are kept for the sentences behind it."""
        for record in self._attainments_of(sentence):
            self.discourse.told.append((sentence, record))
            yield record

    def _attainments_of(self, sentence: Sentence) -> Iterator[Attainment]:
        """The attainments of a sentence: of its claims, of claims that it continues, of its lists and names."""
        analysis = self.analysis
        claims = [claim for claim in claims_of(analysis, sentence) if not headings(analysis).holds(claim.start)]
        claims = [self._of_counted(sentence, claim) for claim in claims]
        claims = [self.decided.completed(sentence, claim) for claim in claims]
        if (
            not claims
            and sentence.index - 1 not in (self.row, self.part)
            and not self.below
            and not _may_go_on(analysis, sentence, self.last)
        ):
            return
        here = _Here(sentence, groups_of(analysis, sentence), claims, set())
        self.last_made = None
        for claim in claims:
            if claim.explicit:
                yield from self._claimed(here, claim)
            if all_met := year_of_all(analysis, sentence, here.groups, claims, claim):
                self.met.setdefault(*all_met)
        yield from self.discourse.waiting(sentence, claims)
        if not claims:
            yield from self._under_heading(here)
        if self.last is not None:
            yield from self._continuing(here, self.last)
        yield from roadmap(analysis, sentence, here.groups, here.used, self.last)
        yield from _named_by_standard(analysis, here)
        if self.below and not any(claim.explicit for claim in claims):
            yield from self._counted_above(here)

    def _counted_above(self, here: _Here) -> Iterator[Attainment]:
        """The attainments of the units of a line, where a claim above it counted them."""
        for place in self.analysis.toponyms_between(here.sentence.start, here.sentence.end):
            told = self.below.pop(place.start, None)
            if told is not None and place.start not in here.used:
                claim, above, before = told
                here.used.add(place.start)
                yield record_of(self.analysis, place, claim, above, None, before=before)

    def _of_counted(self, sentence: Sentence, claim: Claim) -> Claim:
        """A recognition that names no standard, with the one of which the sentence before only counts the units, or tells that
        others were recognised since: "Huyện có |3 xã nâng cao|. Xã A |được công nhận năm 2020|, xã B năm 2021", "... nâng cao là
        A. |Trước đó|, B được công nhận"; or with that of the decision that it goes on with: "|Theo quyết định này|, tỉnh công nhận 3 xã".
        """
        key, before = self.analysis.text.key, self.analysis.sentences.previous(sentence)
        recognised = claim.explicit and not claim.named and _P.is_recognised.match(key[claim.start : claim.end])
        if not recognised or before is None:
            return claim
        if _CLAIM_YEAR.accordingly.match(key, sentence.start) and (standard := self.decided.latest(sentence)):
            return claim._replace(standard=standard)
        if before.line != sentence.line:
            return claim
        told = {c.standard for c in claims_of(self.analysis, before) if c.explicit}
        if len(told) == 1 and _P.before_that.match(key, sentence.start):
            return claim._replace(standard=told.pop())
        counted = _P.counts_higher.search(key, before.start, before.end)
        if counted is None or self.analysis.toponyms_between(counted.start(), before.end):
            return claim
        standard = standard_said(counted["more"], self.analysis.gazetteer.cues)
        return claim._replace(standard=standard) if told <= {standard} else claim

    def _claimed(self, here: _Here, claim: Claim) -> Iterator[Attainment]:
        """The attainments of one claim, and of the units that the sentence sets beside its own."""
        sentence, used = here.sentence, here.used
        claim, found = _whom(self.analysis, here, claim)
        context = self._context(here, claim, found)
        if not found:
            yield from self.discourse.again(sentence, claim)
            listed = counted_below(self.analysis, sentence, claim)
            self.below |= {place.start: (context.claim, sentence, context.before) for place in listed}
        made: list[Attainment] = []
        for member in found:
            used.add(member.place.start)
            made.append(self._of_member(sentence, claim, context, found, member))
            self.last_made, self.last_record = claim._replace(status=made[-1].status), made[-1]
        yield from made
        yield from in_vain(self.analysis, sentence, here.claims, claim, made)
        self.decided.remember(sentence, here.claims, claim, bool(used))
        yield from self._beside(here, claim)
        if found:
            yield from self._before(here, claim, found[0].place)
        self._keep(sentence, claim, context, bool(used))

    def _context(self, here: _Here, claim: Claim, found: list[Member]) -> _Context:
        """The context of a claim, shared by all of its units."""
        key, sentence, claims, before = self.analysis.text.key, here.sentence, here.claims, self.last_made
        decision, also = self.decided.of(sentence, claim, len(found)), self._shares_decision(sentence, claim)
        planned = ruled = planned_before(self.analysis, sentence, self.last, claims, claim)
        planned_for = self.decided.year_of_plan(sentence) if planned is not claim else None
        if found:
            ruled = in_clause(key, sentence, claims, planned, found[0].place, before)
            last_record = self.last_record
            if before and last_record and before.status in AIMS and ruled.status in AIMS:
                # "xã A đăng ký về đích trong năm nay|, xã B đăng ký nâng cao|"
                planned_for = last_record.year if last_record.unit != found[0].place.code else planned_for
        reached: AttainmentStatus | None = None
        if claim.status is None:
            if decision is not None and not decision.is_plan:
                reached = decision.status
            elif also or self.telling == sentence.line:
                reached = "recognized"
        kept = claim._replace(status=reached) if reached else planned
        recognises = decision is not None and decision.status == "recognized" and claim.status in (None, "recognized")
        by = decision if recognises else None
        law, authority = (by.law, by.authority) if by else (None, None)
        told = Before(self.discourse, self.decided, len(found), planned_for, law, authority, reached)
        return _Context(ruled, told, kept)

    def _shares_decision(self, sentence: Sentence, claim: Claim) -> bool:
        """Whether a claim is added to one of its sentence that was decided on: "công nhận 4 xã đạt chuẩn |và 2 xã| nâng cao";
        a sentence that says so of one before it ("Theo đó, ...") tells of that decision to its paragraph's end.
        """
        key, last = self.analysis.text.key, self.last
        if last is None or last.status != "recognized" or claim.is_of_all(key):
            return False
        if last.end < sentence.start and _CLAIM_YEAR.accordingly.match(key, sentence.start):
            self.telling = sentence.line
        return last.start >= sentence.start and _CLAIMANT.also.search(key, last.end, claim.start) is not None

    def _of_member(
        self, sentence: Sentence, claim: Claim, context: _Context, found: list[Member], member: Member
    ) -> Attainment:
        """The attainment of one unit of a claim."""
        place, first, told = member.place, found[0].place, context.claim
        if aimed_at := self.discourse.aimed_at(place, sentence, claim):
            told = told._replace(standard=aimed_at)
        if told.status is None and _runs_ahead(found, self.analysis.day.year):
            told = told._replace(status="target")
        key = self.analysis.text.key
        if member is not found[-1] and _P.following.fullmatch(key, sentence.start, first.type_start):
            parted = key.find(", ", first.end, found[-1].place.start)  # "Sau A và B|, |C và D phấn đấu đạt chuẩn"
            if parted < 0 or place.start < parted:
                told = told._replace(timeless=True, status="achieved" if told.status in AIMS else told.status)
        return record_of(self.analysis, place, told, sentence, member.year, first, context.before)

    def _keep(self, sentence: Sentence, claim: Claim, context: _Context, named: bool) -> None:
        """Keep a claim for the sentences that continue it, but no mere purpose while a counted claim awaits its list."""
        key, waits = self.analysis.text.key, self.waiting
        for_it = key.startswith(_PURPOSES, claim.start) or _P.purpose.search(key, sentence.start, claim.start)
        if not named and for_it and waits is not None:
            if _P.counts_units.search(key, self.analysis.sentence(waits.start).start, waits.end):
                return
        kept, last_made = context.kept, self.last_made
        aims = last_made is not None and last_made.start == claim.start and last_made.status == "target"
        self.last = kept._replace(status="target") if aims and kept.status is None else kept
        self.waiting = waits if named else self.last

    def _beside(self, here: _Here, claim: Claim) -> Iterator[Attainment]:
        """The units to which those of a claim are added: "|Ngoài xã A|, huyện còn có xã B về đích", "|Cùng với xã A|, đến
        nay đã có 6 xã về đích".
        """
        key, (sentence, groups, _, used) = self.analysis.text.key, here
        group = groups[0] if groups else None
        if group is None or group.end > claim.start or not used.isdisjoint(place.start for place in group.places):
            return
        if _P.excepts.fullmatch(key, sentence.start, group.places[0].start):
            if claim.status in (None, "recognized") and _P.all_others.search(key, group.end, claim.end):
                for place in group.places:
                    used.add(place.start)
                    yield record_of(
                        self.analysis, place, claim._replace(status="not_achieved", timeless=True), sentence, None
                    )
            return
        if not _P.beside.fullmatch(key, sentence.start, group.places[0].start) or not _P.besides.match(key, group.end):
            return
        for place in group.places:
            record = record_of(self.analysis, place, claim._replace(timeless=True), sentence, None)
            if record.status in REACHED:
                used.add(place.start)
                yield record

    def _before(self, here: _Here, claim: Claim, place: Toponym) -> Iterator[Attainment]:
        """The units that reached it before the one that a claim is about: "A là xã cuối cùng đạt chuẩn |sau B, C và D|", "A là
        huyện thứ hai, |sau B|, đạt chuẩn".
        """
        key, (sentence, groups, _, used) = self.analysis.text.key, here
        if self.last_made is None or self.last_made.status in AIMS:
            return
        dated = self.last_record is not None and self.last_record.year is not None
        apart = [g for g in groups if dated and _CONTINUED.years_between.match(key, g.end)]
        for group in groups:
            if group.places[0].level != place.level or not used.isdisjoint(p.start for p in group.places):
                continue
            if group in apart:
                continue  # "A về đích năm 2015, |sau B một năm|"
            if group.start >= claim.end:
                came = _P.others_before.fullmatch(key, claim.end, group.places[0].start)
                ends = _P.before_ends.match(key, group.end)
            else:
                came = _P.after_others.search(key, place.end, group.places[0].type_start)
                ends = _CLAIMANT.told_aside.match(key, group.end, claim.start)
            if not came or not ends:
                continue
            for one in group.places:
                used.add(one.start)
                told = claim._replace(status=claim.status or "achieved", timeless=True)
                yield record_of(self.analysis, one, told, sentence, None)

    def _under_heading(self, here: _Here) -> Iterator[Attainment]:
        """The attainments of the units of a line, under the heading that holds the claim."""
        for place, claim, heading, year, law in listed_below(self.analysis, here.sentence, here.groups):
            here.used.add(place.start)
            self.row = here.sentence.index
            yield record_of(self.analysis, place, claim, heading, year, before=Before(law=law))

    def _continuing(self, here: _Here, last: Claim) -> Iterator[Attainment]:
        """The attainments of units for which a sentence continues the last claim."""
        analysis, (sentence, groups, claims, used) = self.analysis, here
        if not any(claim.explicit for claim in claims):
            of, listed = last, announced(analysis, sentence, groups, last, self.part == sentence.index - 1)
            waits = self.waiting if self.waiting is not None else last
            if not listed and waits.start < analysis.sentence(last.start).start:
                # a caption with a claim of its own stands between: "31 xã đăng ký. / Xã A phấn đấu về đích / Bao gồm: B, C"
                of, listed = waits, announced(analysis, sentence, groups, waits)
            if not listed and not claims and self.waiting is not None:
                of, listed = waits, named_later(analysis, sentence, groups, waits)
            for place, year in listed:
                used.add(place.start)
                self.part = sentence.index
                before = Before(decided=self.decided, many=len(listed))
                yield record_of(analysis, place, of, analysis.sentence(of.start), year, before=before)
        if not any(claim.explicit and claim is not last for claim in claims):
            for place, claim, year in by_year(analysis, sentence, groups, claims, last):
                used.add(place.start)
                yield record_of(analysis, place, claim, sentence, year)
        for place, claim in refused(analysis, sentence, groups, claims, last):
            if place.start not in used:
                used.add(place.start)
                yield record_of(analysis, place, claim, sentence, None, before=Before(self.discourse, self.decided))
        for place, claim, year in continued(analysis, sentence, groups, claims, last, used):
            yield record_of(analysis, place, claim, sentence, year, before=Before(self.discourse, self.decided))


def _runs_ahead(found: list[Member], now: int) -> bool:
    """Whether a list gives its units years from this one on, so that it is a plan: "Thứ tự về đích: A (2016), B (2017), C (2018)"."""
    years = [year for _, year in found if year is not None]
    return len(years) > 1 and min(years) == now < max(years)


def _whom(analysis: Analysis, here: _Here, claim: Claim) -> tuple[Claim, list[Member]]:
    """A claim and whom it is about; what a village reaches is its own standard: "|bản A|, xã B đạt chuẩn nông thôn mới". Of
    several units nobody knows which of two standards each has: "công nhận |đạt chuẩn nông thôn mới và nâng cao| cho các xã A, B, C".
    """
    key, (sentence, groups, claims, _) = analysis.text.key, here
    found = subjects(analysis, sentence, groups, claims, claim)
    if len(found) > 1 and either_standard(key, claim, found[0].place):
        return claim, []
    if not found and claim.standard in ("ntm", "ntm_model"):
        of_village = claim._replace(standard="model_village")
        if not _P.own_subject.search(key, max(sentence.start, claim.start - AROUND), claim.start) and (
            villages := subjects(analysis, sentence, groups, claims, of_village)
        ):
            claim, found = of_village, villages
    first = found[0].place.start if found else 0
    if first >= claim.end and _P.total.search(key, max(sentence.start, claim.start - AROUND), first):
        aim = claim.status == "target" and key.startswith(_BRINGS, claim.start)
        # "phấn đấu thêm 4 xã đạt chuẩn, nâng tổng số |đến cuối năm 2023| lên 65 xã, gồm ..."
        ahead = claim.status in AIMS and any(
            t.kind == "deadline" and t.ends_after(analysis.day) for t in analysis.timexes_between(claim.end, first)
        )
        claim = claim._replace(timeless=not ahead, status=None if aim else claim.status)
    return claim, respectively(key, sentence.start, claim, found)


def _named_by_standard(analysis: Analysis, here: _Here) -> Iterator[Attainment]:
    """ "huyện |nông thôn mới| A", "các xã |nông thôn mới| A, B": the standard stands between type word and name."""
    for group in here.groups:
        place = group.places[0]
        named = _P.standard_unit.fullmatch(analysis.text.key[place.type_start : place.start])
        if named is not None and place.start not in here.used:
            standard = standard_said(named["more"], analysis.gazetteer.cues)
            claim = Claim(place.type_start, place.start, standard, "achieved", True)
            for one in group.places:
                yield record_of(analysis, one, claim, here.sentence, None)


def _may_go_on(analysis: Analysis, sentence: Sentence, last: Claim | None) -> bool:
    """Whether a sentence that claims nothing may still tell whom a claim is about: it is near one, names a standard or
    a year.
    """
    if last is not None:
        before = analysis.sentence(last.start)
        if (
            before.line == sentence.line
            or sentence.index - before.index <= NEXT
            or LIST_POINT.match(analysis.text.canonical, line_start(analysis.text.canonical, sentence.start))
        ):
            return True
    return _P.standard_or_year.search(analysis.text.key, sentence.start, sentence.end) is not None
