"""ATTAINMENT: one administrative unit, one standard: reached, recognised, aimed at, registered, lost.

A claim is a run of the words of ``cues/standard.csv`` ("phấn đấu" + "đạt chuẩn" + "nâng cao"); who makes it true stands
before it ("xã A, B được công nhận"), in a list behind it ("9 xã đạt chuẩn, gồm: A, B") or is "xã" without a name. A
clause that only names a unit with a year or "đăng ký" goes on with the claim before it ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ntm_extract.document import Sentence, Toponym
from ntm_extract.facts import roll, stacked
from ntm_extract.facts.attained import record_of
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.announced import OPENS, announced, by_year, continued
from ntm_extract.relate.attainments.below import listed_below
from ntm_extract.relate.attainments.claim import Claim
from ntm_extract.relate.attainments.claim import claims as claims_of
from ntm_extract.relate.attainments.claim_year import LIST_POINT, NEAR, line_start
from ntm_extract.relate.attainments.claimant import ALSO, respectively, subjects
from ntm_extract.relate.attainments.decision import name_of
from ntm_extract.relate.attainments.group import Group, groups_of
from ntm_extract.span import Span

_P = phrases("attainment")
_CLAIM_YEAR = phrases("claim_year")
_MORE = {"nâng cao": "ntm_advanced", "kiểu mẫu": "ntm_model"}


def find(analysis: Analysis) -> Iterator[Attainment]:
    """One record per unit and standard, of several mentions the one that says most; two where a standard was lost or is
    aimed at in vain.
    """
    best: dict[tuple[str, str], dict[str, Attainment]] = {}
    for record in (*_told(analysis), *roll.find(analysis), *stacked.find(analysis)):
        told = best.setdefault((f"{record.unit}:{record.unit_name.lower()}", record.standard), {})
        old = told.get(record.status)
        if old is None or _fullness(record) > _fullness(old):
            told[record.status] = record
    for told in best.values():
        reached = told.get("achieved")
        for status in _standing(told, analysis.day.year):
            record = told[status]
            if status == "recognized" and record.year is None and reached is not None and reached.year is not None:
                record = record.model_copy(
                    update={"year": reached.year, "evidence": {**record.evidence, "year": reached.evidence["year"]}}
                )
            yield record


def _standing(told: dict[str, Attainment], now: int) -> Iterator[str]:
    """The statuses that stand: what is recognised has been achieved and was aimed at, what is still weighed is not yet
    reached.
    """
    if "not_achieved" in told:
        yield "not_achieved"
    ahead = next((s for s in ("registered", "target") if s in told), None)
    if "recognized" in told:
        yield "recognized"
    elif "eligible" in told:
        yield "eligible"
    elif "achieved" in told and "not_achieved" not in told and (ahead is None or (told[ahead].year or 0) < now):
        yield "achieved"
    elif ahead is not None:
        yield ahead


def _fullness(record: Attainment) -> int:
    return 2 * (record.year is not None) + (record.legal_reference is not None) + (record.authority is not None)


def _told(analysis: Analysis) -> Iterator[Attainment]:
    """Attainments of running text, in text order."""
    reader = _Reader(analysis)
    for sentence in analysis.sentences.items:
        yield from reader.read(sentence)


class _Decision(NamedTuple):
    """What has been decided on so many units: that they are recognised, or weighed, for which year and by which law."""

    status: str
    year: int | None
    law: tuple[str, Span] | None


@dataclass(slots=True)
class _Reader:
    """Reads a text sentence by sentence. ``last``: the last claim, with which a sentence may go on; ``telling``: the
    paragraph that tells whom a decision before it recognises; ``decided``: the decisions and votes so far, by (how
    many, standard); ``row``: the last line of a list that is told below its heading; ``lately``: the last claim of the
    sentence that was made of somebody, with what came of it.
    """

    analysis: Analysis
    last: Claim | None = None
    telling: int | None = None
    decided: dict[tuple[str, str], _Decision] = field(default_factory=dict)
    row: int = -1
    lately: Claim | None = None

    def read(self, sentence: Sentence) -> Iterator[Attainment]:
        """What a sentence claims, what it goes on with, and what its lists and names tell by themselves."""
        analysis, key = self.analysis, self.analysis.text.key
        claims = [_of_count(key, sentence, claim, self.decided) for claim in claims_of(analysis, sentence)]
        if not claims and sentence.index != self.row + 1 and not _may_go_on(analysis, sentence, self.last):
            return
        groups = groups_of(analysis, sentence)
        used: set[int] = set()  # where the units stand that a record has been made of
        self.lately = None
        for claim in claims:
            if claim.explicit:
                yield from self._claimed(sentence, groups, claims, claim, used)
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
        counted = _count(key, sentence, claim)
        decision = self.decided.get((counted, claim.standard))
        decided = claim.status is None and (also or self.telling == sentence.line or decision is not None)
        recognises = decision is not None and decision.status == "recognized" and claim.status in (None, "recognized")
        by_law = decision.law if decision is not None and recognises else None
        weighed = claim.status is None and _is_weighed(key, claims, claim)
        found = respectively(key, claim, subjects(analysis, sentence, groups, claims, claim))
        ruled = _ruled(key, claims, planned, found[0].place) if found else planned
        lately = self.lately if found and ruled.status is None else None
        if lately is not None and _is_parallel(key, sentence, lately, found[0].place):
            ruled = ruled._replace(status=lately.status)
        for place, year in found:
            used.add(place.start)
            record = record_of(analysis, place, ruled, sentence, year, found[0].place, by_law)
            if weighed and record.status in ("target", "achieved"):
                record = record.model_copy(update={"status": "eligible"})
            if decided and record.status == "achieved":
                status, year = decision[:2] if decision else ("recognized", None)
                record = record.model_copy(update={"status": status, "year": record.year or year})
            self.lately = claim._replace(status=record.status)
            yield record
        if counted and not used and (by := _decided_by(claims, claim)):
            self.decided[counted, claim.standard] = _Decision(
                by, _last_year(analysis, sentence), _only_law(analysis, sentence)
            )
        self.last = claim._replace(status="recognized") if also and claim.status is None else planned

    def _below(self, sentence: Sentence, groups: list[Group], used: set[int]) -> Iterator[Attainment]:
        """The units of a line under the heading that claims it for them."""
        for place, claim, heading in listed_below(self.analysis, sentence, groups):
            used.add(place.start)
            self.row = sentence.index
            yield record_of(self.analysis, place, claim, heading, None)

    def _going_on(
        self, sentence: Sentence, groups: list[Group], claims: list[Claim], last: Claim, used: set[int]
    ) -> Iterator[Attainment]:
        """The units with which a sentence goes on with the last claim."""
        analysis = self.analysis
        if not any(claim.explicit for claim in claims):
            for place, year in announced(analysis, sentence, groups, last):
                used.add(place.start)
                yield record_of(analysis, place, last, analysis.sentence(last.start), year)
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


def _decided_by(claims: list[Claim], claim: Claim) -> str | None:
    """What is decided on so many: "|công nhận| 5 xã đạt chuẩn"."""
    return next(
        (c.status for c in claims if c.status in ("eligible", "recognized") and c.start <= claim.start),
        None,
    )


def _named_by_standard(
    analysis: Analysis, sentence: Sentence, groups: list[Group], used: set[int]
) -> Iterator[Attainment]:
    """ "huyện |nông thôn mới| A": the standard stands between type word and name."""
    for group in groups:
        place = group.places[0]
        named = _P.standard_unit.fullmatch(analysis.text.key[place.type_start : place.start])
        if named is not None and place.start not in used:
            standard = _MORE.get((named["more"] or "").strip(), "ntm")
            claim = Claim(place.type_start, place.start, standard, "achieved", True)
            yield record_of(analysis, place, claim, sentence, None)


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


def _count(key: str, sentence: Sentence, claim: Claim) -> str:
    """The count that a claim is told of: "công nhận |4| xã đạt chuẩn", "|10| xã nông thôn mới nâng cao"; "" where it
    has none.
    """
    found = [
        m["count"].lstrip("0") for m in _P.count.finditer(key, max(sentence.start, claim.start - OPENS), claim.end)
    ]
    return found[-1] if found else ""


def _of_count(key: str, sentence: Sentence, claim: Claim, decided: Mapping[tuple[str, str], object]) -> Claim:
    """A claim that names no standard, with that of the only decision on as many: "công nhận 5 xã nâng cao. |5 xã được
    công nhận lần này| gồm: A, B".
    """
    counted = "" if claim.named else _count(key, sentence, claim)
    of_it = {standard for count, standard in decided if count == counted} if counted else set()
    return claim._replace(standard=of_it.pop()) if len(of_it) == 1 else claim


def _last_year(analysis: Analysis, sentence: Sentence) -> int | None:
    """The year that a sentence closes with: "công nhận 4 xã đạt chuẩn và 1 xã đạt chuẩn kiểu mẫu |năm 2021|"."""
    years = [
        t.last.year
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.kind == "period" and t.first and t.last and t.first.year == t.last.year
    ]
    return years[-1] if years else None


def _only_law(analysis: Analysis, sentence: Sentence) -> tuple[str, Span] | None:
    """The decision that a sentence names, where it names one: "|Quyết định số 728/QĐ-UBND| công nhận 4 xã"."""
    laws = [law for law in analysis.legal if sentence.start <= law.start < sentence.end]
    return (name_of(analysis, laws[0]), Span(laws[0].start, laws[0].end)) if len(laws) == 1 else None


def _ruled(key: str, claims: list[Claim], claim: Claim, place: Toponym) -> Claim:
    """A claim with the status that the clause gives it around its unit: "|tập trung| cho xã A về đích", "xã A đạt
    chuẩn, |đủ điều kiện| trình tỉnh", "trình hồ sơ |để| xã A được công nhận".
    """
    reach = max(0, place.type_start - NEAR)
    if claim.status == "recognized" and place.end <= claim.start and _P.to_be.search(key, reach, place.type_start):
        return claim._replace(status="target")
    if claim.status is not None:
        return claim
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


def _is_parallel(key: str, sentence: Sentence, before: Claim, place: Toponym) -> bool:
    """Whether one verb decides on both: "công nhận xã A đạt chuẩn|; các xã: |B đạt chuẩn nâng cao"."""
    return (
        before.status in ("recognized", "eligible")
        and before.end <= place.type_start
        and _P.parallel.search(key, before.end, place.type_start) is not None
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
        year = _P.planned.search(key, sentence.start, place.type_start)
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
