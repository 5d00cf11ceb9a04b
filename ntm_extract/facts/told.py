"""TOLD: attainments of running text, sentence by sentence: claims and whom they are about, lists that go on with them,
roadmaps, standards between the type word of a unit and its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ntm_extract.document import Sentence, Toponym
from ntm_extract.facts.attained import record_of
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.announced import announced, by_year, continued, named_later
from ntm_extract.relate.attainments.below import listed_below
from ntm_extract.relate.attainments.claim import AIMS, OPENS, Claim, standard_said
from ntm_extract.relate.attainments.claim_year import LIST_POINT, NEAR, line_start
from ntm_extract.relate.attainments.claimant import ALSO, respectively, subjects
from ntm_extract.relate.attainments.claims import claims as claims_of
from ntm_extract.relate.attainments.decided import Decided
from ntm_extract.relate.attainments.earlier import Earlier
from ntm_extract.relate.attainments.group import Group, Member, groups_of
from ntm_extract.relate.attainments.met import year_of_all
from ntm_extract.relate.attainments.weighed import weighed
from ntm_extract.span import Span

_P = phrases("attainment")
_CLAIM_YEAR = phrases("claim_year")


def find(analysis: Analysis, met: dict[str, tuple[int, Span]]) -> Iterator[Attainment]:
    """Attainments of running text, in text order. ``met``: gathers the years in which communes met all criteria."""
    reader = _Reader(analysis, Decided(analysis), Earlier(analysis), met)
    for sentence in analysis.sentences.items:
        yield from reader.read(sentence)


def weighed_only(analysis: Analysis) -> Iterator[Attainment]:
    """Attainments of units whose criteria are looked at, for which nothing else may be told."""
    for sentence in analysis.sentences.items:
        for place, claim in weighed(analysis, sentence):
            yield record_of(analysis, place, claim, sentence, None)


@dataclass(slots=True)
class _Reader:
    """Reads a text sentence by sentence. ``decided``: the decisions and plans so far; ``earlier``: the units so far; ``last``: the last claim, with which
    a sentence may go on; ``telling``: the paragraph that tells whom a decision before it recognises; ``row``: the last
    line of a list that is told below its heading; ``part``: the last sentence of a list that was announced;
    ``waiting``: the last claim that named nobody; ``lately``, ``lately_year``: the last claim of the sentence that was made of somebody, with what came of it.
    """

    analysis: Analysis
    decided: Decided
    earlier: Earlier
    met: dict[str, tuple[int, Span]]
    last: Claim | None = None
    telling: int | None = None
    row: int = -1
    part: int = -2
    waiting: Claim | None = None
    lately: Claim | None = None
    lately_year: int | None = None

    def read(self, sentence: Sentence) -> Iterator[Attainment]:
        """What a sentence tells of units, which is then known of them."""
        for record in self._told(sentence):
            self.earlier.told.append((sentence, record))
            yield record

    def _told(self, sentence: Sentence) -> Iterator[Attainment]:
        """What a sentence claims, what it goes on with, and what its lists and names tell by themselves."""
        analysis = self.analysis
        claims = [self.decided.completed(sentence, claim) for claim in claims_of(analysis, sentence)]
        if (
            not claims
            and sentence.index - 1 not in (self.row, self.part)
            and not _may_go_on(analysis, sentence, self.last)
        ):
            return
        groups = groups_of(analysis, sentence)
        used: set[int] = set()  # where the units stand that a record has been made of
        self.lately = None
        for claim in claims:
            if claim.explicit:
                yield from self._claimed(sentence, groups, claims, claim, used)
            elif all_met := year_of_all(analysis, sentence, groups, claims, claim):
                self.met.setdefault(*all_met)
        if not claims:
            yield from self._below(sentence, groups, used)
        if self.last is not None:
            yield from self._going_on(sentence, groups, claims, self.last, used)
        yield from _roadmap(analysis, sentence, groups, used)
        yield from _named_by_standard(analysis, sentence, groups, used)

    def _claimed(
        self, sentence: Sentence, groups: list[Group], claims: list[Claim], claim: Claim, used: set[int]
    ) -> Iterator[Attainment]:
        """The units of which a claim is true."""
        analysis, key, last = self.analysis, self.analysis.text.key, self.last
        also = False
        if last is not None and last.status == "recognized":
            if last.end < sentence.start and _CLAIM_YEAR.accordingly.match(key, sentence.start):
                self.telling = sentence.line
            also = last.start >= sentence.start and ALSO.search(key, last.end, claim.start) is not None
        planned = _planned_before(analysis, sentence, last, claims, claim)
        found = subjects(analysis, sentence, groups, claims, claim)
        decision = self.decided.of(sentence, claim, len(found))
        done = decision is not None and not decision.is_plan
        decided = claim.status is None and (also or self.telling == sentence.line or done)
        recognises = decision is not None and decision.status == "recognized" and claim.status in (None, "recognized")
        by_law = decision.law if decision is not None and recognises else None
        weighed = claim.status is None and _is_weighed(key, claims, claim)
        if (
            not found
            and claim.standard in ("ntm", "ntm_model")
            and not _P.own_subject.search(key, max(sentence.start, claim.start - NEAR), claim.start)
        ):  # "bản A, xã B đạt chuẩn nông thôn mới": what a village reaches is its own standard
            of_village = claim._replace(standard="model_village")
            found = subjects(analysis, sentence, groups, claims, of_village)
            planned = planned._replace(standard="model_village") if found else planned
        found = respectively(key, claim, found)
        ruled = _ruled(key, claims, planned, found[0].place) if found else planned
        if found and _P.comes_after.search(key, sentence.start, found[0].place.type_start):
            ruled = ruled._replace(timeless=True)
        lately = self.lately if found and ruled.status is None else None
        planned_for = None  # the year of the plan that a claim before it began
        if lately is not None and _is_parallel(key, sentence, lately, found[0].place, claim):
            ruled = ruled._replace(status=lately.status)
            planned_for = self.lately_year if lately.status in AIMS else None
        if not found:
            yield from self.earlier.again(sentence, claim)
        follows = len(found) > 1 and _P.following.fullmatch(key, sentence.start, found[0].place.type_start)
        for place, year in found:
            used.add(place.start)
            aimed_at = self.earlier.aimed_at(place, sentence, claim)
            ruled_here = ruled._replace(standard=aimed_at) if aimed_at else ruled
            if follows and place is not found[-1].place:
                ruled_here = ruled_here._replace(timeless=True)
            record = record_of(analysis, place, ruled_here, sentence, year, found[0].place, by_law)
            record = self.earlier.dated(record, sentence, claim)
            if weighed and record.status in ("target", "achieved"):
                record = record.model_copy(update={"status": "eligible"})
            if decided and record.status == "achieved":
                record = record.model_copy(update={"status": decision.status if decision and done else "recognized"})
            if (
                record.year is None
                and not ruled.timeless
                and (told := planned_for or self.decided.year(sentence, claim, record.status, len(found)))
            ):
                record = record.model_copy(update={"year": told})
            self.lately, self.lately_year = claim._replace(status=record.status), record.year
            yield record
        self.decided.remember(sentence, claims, claim, bool(used))
        yield from self._beside(sentence, groups, claim, used)
        if found:
            yield from self._before(sentence, groups, claim, found[0].place, used)
        for_it = key.startswith(("để ", "nhằm "), claim.start) or _P.purpose.search(key, sentence.start, claim.start)
        if not used and for_it and self._still_waits():
            return
        self.last = claim._replace(status="recognized") if also and claim.status is None else planned
        self.waiting = self.last if not used else self.waiting

    def _still_waits(self) -> bool:
        """Whether a claim that counts its units still waits for their list."""
        if self.waiting is None:
            return False
        low = self.analysis.sentence(self.waiting.start).start
        return _P.counts_units.search(self.analysis.text.key, low, self.waiting.end) is not None

    def _dated(self, record: Attainment, claim: Claim, listed: list[Member]) -> Attainment:
        """A unit of a list that was announced, with the year of what was decided on as many, where it has none."""
        sentence = self.analysis.sentence(claim.start)
        year = self.decided.year(sentence, claim, record.status, len(listed)) if record.year is None else None
        return record.model_copy(update={"year": year}) if year is not None else record

    def _beside(self, sentence: Sentence, groups: list[Group], claim: Claim, used: set[int]) -> Iterator[Attainment]:
        """The units to which those of a claim are added: "|Ngoài xã A|, huyện còn có xã B về đích", "|Cùng với xã A|, đến
        nay đã có 6 xã về đích".
        """
        key = self.analysis.text.key
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
            if record.status in ("achieved", "recognized"):
                used.add(place.start)
                yield record

    def _before(
        self, sentence: Sentence, groups: list[Group], claim: Claim, place: Toponym, used: set[int]
    ) -> Iterator[Attainment]:
        """The units that reached it before the one that a claim is about: "A là xã cuối cùng đạt chuẩn |sau B, C và D|"."""
        key = self.analysis.text.key
        group = next((g for g in groups if g.start >= claim.end), None)
        if group is None or group.places[0].level != place.level or self.lately is None or self.lately.status in AIMS:
            return
        if _P.others_before.fullmatch(key, claim.end, group.places[0].start) and _P.before_ends.match(key, group.end):
            for one in group.places:
                used.add(one.start)
                told = claim._replace(status=claim.status or "achieved", timeless=True)
                yield record_of(self.analysis, one, told, sentence, None)

    def _below(self, sentence: Sentence, groups: list[Group], used: set[int]) -> Iterator[Attainment]:
        """The units of a line under the heading that claims it for them."""
        for place, claim, heading, year in listed_below(self.analysis, sentence, groups):
            used.add(place.start)
            self.row = sentence.index
            yield record_of(self.analysis, place, claim, heading, year)

    def _going_on(
        self, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim, used: set[int]
    ) -> Iterator[Attainment]:
        """The units with which a sentence goes on with the last claim."""
        analysis = self.analysis
        if not any(claim.explicit for claim in claims):
            of, listed = last, announced(analysis, sentence, groups, last, self.part == sentence.index - 1)
            waits = self.waiting if self.waiting is not None else last
            if not listed and waits.start < analysis.sentence(last.start).start:
                # a caption with a claim of its own stands between: "31 xã đăng ký. / Xã A phấn đấu về đích / Bao gồm: B, C"
                of, listed = waits, announced(analysis, sentence, groups, waits)
            if not listed and not claims:
                of, listed = waits, named_later(analysis, sentence, groups, waits)
            for place, year in listed:
                used.add(place.start)
                self.part = sentence.index
                yield self._dated(record_of(analysis, place, of, analysis.sentence(of.start), year), of, listed)
        if not any(claim.explicit and claim is not last for claim in claims):
            for place, year in by_year(analysis, sentence, groups, last):
                used.add(place.start)
                yield record_of(analysis, place, last, sentence, year)
        for place, claim, year in continued(analysis, sentence, groups, claims, last, used):
            yield record_of(analysis, place, claim, sentence, year)


def _is_weighed(key: str, claims: list[Claim], claim: Claim) -> bool:
    """Whether a claim is part of a list of those that are only considered: "thẩm định hồ sơ của: xã A |đạt chuẩn|"."""
    return any(
        other.explicit and other.status == "eligible" and other.end < claim.start and _P.lists.match(key, other.end)
        for other in claims
    )


def _named_by_standard(
    analysis: Analysis, sentence: Sentence, groups: list[Group], used: set[int]
) -> Iterator[Attainment]:
    """ "huyện |nông thôn mới| A", "các xã |nông thôn mới| A, B": the standard stands between type word and name."""
    for group in groups:
        place = group.places[0]
        named = _P.standard_unit.fullmatch(analysis.text.key[place.type_start : place.start])
        if named is not None and place.start not in used:
            standard = standard_said(named["more"])
            claim = Claim(place.type_start, place.start, standard, "achieved", True)
            for one in group.places:
                yield record_of(analysis, one, claim, sentence, None)


def _may_go_on(analysis: Analysis, sentence: Sentence, last: Claim | None) -> bool:
    """Whether a sentence that claims nothing may still tell whom a claim is about: it is near one, names a standard or
    a year.
    """
    if last is not None:
        before = analysis.sentence(last.start)
        if (
            before.line == sentence.line
            or sentence.index - before.index <= 2
            or LIST_POINT.match(analysis.text.canonical, line_start(analysis.text.canonical, sentence))
        ):
            return True
    return _P.standard_or_year.search(analysis.text.key, sentence.start, sentence.end) is not None


def _ruled(key: str, claims: list[Claim], claim: Claim, place: Toponym) -> Claim:
    """A claim with the status that the clause gives it around its unit: "|tập trung| cho xã A về đích", "xã A đạt
    chuẩn, |đủ điều kiện| trình tỉnh", "trình hồ sơ |để| xã A được công nhận".
    """
    reach = max(0, place.type_start - NEAR)
    if claim.status == "recognized" and place.end <= claim.start and _P.to_be.search(key, reach, place.type_start):
        return claim._replace(status="target")
    if claim.status is not None:
        return claim
    if place.end <= claim.start and _P.meant_for.search(key, reach, place.type_start):
        return claim._replace(status="target")
    for other in claims:
        if other.explicit or other.status is None:
            continue
        ahead = (
            other.status == "target"
            and other.end <= place.type_start < claim.start
            and _P.for_unit.fullmatch(key, other.end, place.type_start)
        )
        if ahead or (other.status == "eligible" and _P.then.fullmatch(key, claim.end, other.start)):
            return claim._replace(status=other.status)
    return claim


def _is_parallel(key: str, sentence: Sentence, before: Claim, place: Toponym, claim: Claim) -> bool:
    """Whether one verb decides on both, or both are of one plan: "công nhận xã A đạt chuẩn|; các xã: |B đạt chuẩn nâng
    cao", "Theo kế hoạch, đến năm 2020 xã A đạt chuẩn|; xã |B đạt chuẩn nâng cao".
    """
    if before.end > place.type_start or _P.parallel.search(key, before.end, place.type_start) is None:
        return False
    if before.status in AIMS:
        return ";" in key[before.end : place.type_start] and not _P.some_time.search(key, place.end, claim.end)
    if before.status == "recognized" and " và " in key[before.end : place.type_start]:
        return True  # "xã A được công nhận đạt chuẩn |và xã| B đạt chuẩn nâng cao"
    return (
        before.status in ("recognized", "eligible")
        and _P.decides_on.search(key, sentence.start, before.end) is not None
        and _P.is_decided.search(key, sentence.start, before.end) is None
    )


def _planned_before(
    analysis: Analysis, sentence: Sentence, last: Claim | None, claims: list[Claim], claim: Claim
) -> Claim:
    """A claim with the plan of the sentence before, where nothing says that it is over: "Tỉnh phấn đấu có 8 xã đạt
    chuẩn. |Huyện A đạt chuẩn|".
    """
    if (
        claim.status is not None
        or last is None
        or last.status != "target"
        or not sentence.index
        or claim is not claims[0]
    ):
        return claim
    before = analysis.sentences.items[sentence.index - 1]
    if (
        before.line != sentence.line
        or not before.start <= last.start < before.end
        or _P.some_time.search(analysis.text.key, sentence.start, claim.end)
    ):
        return claim
    return claim._replace(status="target")


def _roadmap(analysis: Analysis, sentence: Sentence, groups: list[Group], used: set[int]) -> Iterator[Attainment]:
    """Units listed year by year under a plan: "Lộ trình: năm 2018: xã A, xã B; năm 2019: xã C"."""
    key = analysis.text.key
    plans = [
        m
        for m in analysis.labelled("cue.standard.target", sentence.start, sentence.end)
        if m.start - sentence.start <= OPENS
    ]
    for group in groups:
        place = group.places[0]
        year = _P.planned.search(key, sentence.start, place.type_start) or (
            _P.planned_bare.search(key, sentence.start, place.type_start) if plans else None
        )
        if (
            place.start in used
            or place.level != "commune"
            or year is None
            or not (plans or int(year["year"]) >= analysis.day.year)
        ):
            continue
        if not plans and not _P.standard_about.search(key, max(0, sentence.start - 200), sentence.end):
            continue  # a list by years of something else
        used.add(place.start)
        for one in group.places:
            start, end = (plans[0].start, plans[0].end) if plans else year.span()
            yield record_of(analysis, one, Claim(start, end, "ntm", "target", True), sentence, int(year["year"]))
