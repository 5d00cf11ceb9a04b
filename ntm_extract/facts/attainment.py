"""ATTAINMENT: one administrative unit, one standard: reached, recognised, aimed at, registered, lost.

A claim is a run of the words of ``cues/standard.csv`` ("phấn đấu" + "đạt chuẩn" + "nâng cao"); who makes it true stands
before it ("xã A, B được công nhận"), in a list behind it ("9 xã đạt chuẩn, gồm: A, B") or is "xã" without a name. A
clause that only names a unit with a year or "đăng ký" goes on with the claim before it ("xã A đạt chuẩn năm 2013, xã B
năm 2015").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ntm_extract.document import Sentence, Toponym
from ntm_extract.facts import roll, stacked
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.announced import OPENS, announced, by_year, continued
from ntm_extract.relate.assertion import Assertion, status_at
from ntm_extract.relate.below import listed_below
from ntm_extract.relate.claim import Claim
from ntm_extract.relate.claim import claims as claims_of
from ntm_extract.relate.claim_year import LIST_POINT, NEAR, line_start, list_heading, year_above, year_of
from ntm_extract.relate.claimant import ALSO, respectively, subjects
from ntm_extract.relate.decision import authority_of, law_of, year_of_decision
from ntm_extract.relate.group import Group, groups_of
from ntm_extract.span import Span

_P = phrases("attainment")
_CLAIM_YEAR = phrases("claim_year")


def find(analysis: Analysis) -> Iterator[Attainment]:
    """One record per unit and standard, of several mentions the one that says most; two where a standard was lost or is
    aimed at in vain.
    """
    best: dict[tuple[str, str], dict[str, Attainment]] = {}
    for record in (*_records(analysis), *roll.find(analysis), *stacked.find(analysis)):
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


def _records(analysis: Analysis) -> Iterator[Attainment]:
    last: Claim | None = None
    told: int | None = None  # the paragraph that tells whom a decision before it recognises
    decided: dict[
        tuple[str, str], tuple[str, int | None]
    ] = {}  # (how many, standard) of the decisions and votes so far, their status and year
    row = -1  # the last line of a list that is told below its heading
    key = analysis.text.key
    for sentence in analysis.sentences.items:
        claims = [_of_count(key, sentence, claim, decided) for claim in claims_of(analysis, sentence)]
        if not claims and sentence.index != row + 1 and not _may_go_on(analysis, sentence, last):
            continue
        groups = groups_of(analysis, sentence)
        weighed = next(
            (
                claim.end
                for claim in claims
                if claim.explicit and claim.status == "eligible" and _P.lists.match(key, claim.end)
            ),
            len(key),
        )
        used: set[int] = set()
        lately: Claim | None = None  # the last claim of the sentence that was made of somebody, with what came of it
        for claim in claims:
            if not claim.explicit:
                continue
            if (
                last is not None
                and last.status == "recognized"
                and last.end < sentence.start
                and _CLAIM_YEAR.accordingly.match(key, sentence.start)
            ):
                told = sentence.line
            also = (
                last is not None
                and last.status == "recognized"
                and last.start >= sentence.start
                and ALSO.search(key, last.end, claim.start)
            )
            planned = _planned_before(analysis, sentence, last, claims, claim)
            counted = _count(key, sentence, claim)
            goes_on = claim.status is None and (also or told == sentence.line or (counted, claim.standard) in decided)
            found = respectively(key, claim, subjects(analysis, sentence, groups, claims, claim))
            ruled = _ruled(key, claims, planned, found[0][0]) if found else planned
            if (
                lately is not None
                and found
                and ruled.status is None
                and _is_parallel(key, sentence, lately, found[0][0])
            ):
                ruled = ruled._replace(status=lately.status)
            for place, year in found:
                used.add(place.start)
                record = _record(analysis, place, ruled, sentence, year, found[0][0])
                if claim.start > weighed and claim.status is None and record.status in ("target", "achieved"):
                    record = record.model_copy(update={"status": "eligible"})
                if goes_on and record.status == "achieved":
                    status, year = decided.get((counted, claim.standard), ("recognized", None))
                    record = record.model_copy(update={"status": status, "year": record.year or year})
                lately = claim._replace(status=record.status)
                yield record
            if (
                counted
                and not used
                and (
                    by := next(
                        (c.status for c in claims if c.status in ("eligible", "recognized") and c.start <= claim.start),
                        None,
                    )
                )
            ):
                decided[counted, claim.standard] = by, _last_year(analysis, sentence)
            last = claim._replace(status="recognized") if also and claim.status is None else planned
        if not claims:
            for place, claim, heading in listed_below(analysis, sentence, groups):
                used.add(place.start)
                row = sentence.index
                yield _record(analysis, place, claim, heading, None)
        if last is not None and not any(claim.explicit for claim in claims):
            for place, year in announced(analysis, sentence, groups, last):
                used.add(place.start)
                yield _record(analysis, place, last, analysis.sentence(last.start), year)
        if last is not None and not any(claim.explicit and claim is not last for claim in claims):
            for place, year in by_year(analysis, sentence, groups, last):
                used.add(place.start)
                yield _record(analysis, place, last, sentence, year)
        if last is not None:
            for place, claim, year in continued(analysis, sentence, groups, claims, last, used):
                yield _record(analysis, place, claim, sentence, year)
        yield from _roadmap(analysis, sentence, groups, used)
        for group in groups:  # "huyện nông thôn mới A": the standard stands between type word and name
            place = group.places[0]
            if place.start not in used and (name := _P.standard_unit.fullmatch(key[place.type_start : place.start])):
                standard = {"nâng cao": "ntm_advanced", "kiểu mẫu": "ntm_model"}.get(
                    (name["more"] or "").strip(), "ntm"
                )
                yield _record(
                    analysis, place, Claim(place.type_start, place.start, standard, "achieved", True), sentence, None
                )


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
            yield _record(analysis, one, Claim(start, end, "ntm", "target", True), sentence, int(year["year"]))


def _record(
    analysis: Analysis,
    place: Toponym,
    claim: Claim,
    sentence: Sentence,
    own_year: int | None,
    first: Toponym | None = None,
) -> Attainment:
    """The record of one unit; ``first``: the first of those that the claim is about, before which its verb stands."""
    assertion = status_at(analysis, claim.start, claim.end)
    if claim.status is None and _P.done.search(analysis.text.key, max(sentence.start, claim.start - 16), claim.start):
        assertion = assertion._replace(status="achieved")
    if (
        claim.status == "target"
        and analysis.text.key.startswith("đưa ", claim.start)
        and _P.early.search(analysis.text.key, claim.end, min(sentence.end, claim.end + NEAR))
    ):
        claim, assertion = claim._replace(status="achieved"), assertion._replace(status="achieved")
    heading = list_heading(analysis, sentence)
    if (
        claim.status is None
        and heading is not None
        and any(m.label.endswith(".target") for m in analysis.labelled("cue.standard", heading.start, heading.end))
    ):
        assertion = assertion._replace(status="target")
    if claim.status is None and assertion.status in ("achieved", "target"):
        before = analysis.text.key[sentence.start : min((first or place).type_start, claim.start)]
        if _P.considers.search(before):
            assertion = assertion._replace(status="eligible")
        elif assertion.status == "achieved" and (
            _P.recognises.search(before) or _P.recognised_as.search(analysis.text.key, place.end, claim.start)
        ):
            assertion = assertion._replace(status="recognized")
    if (
        claim.status == "eligible"
        and assertion.status == "target"
        and assertion.cue is not None
        and not assertion.cue.form.startswith(("đề nghị", "kiến nghị"))
        and assertion.cue.start - sentence.start <= OPENS
    ):
        claim = claim._replace(
            status="target"
        )  # "|Phấn đấu| xã A về đích; huyện B hoàn thành hồ sơ trình Trung ương công nhận"
    if claim.status == "recognized" and _P.votes.search(
        analysis.text.key, max(sentence.start, claim.start - 2 * NEAR), claim.start
    ):
        claim = claim._replace(status="eligible")
    status = claim.status or {"required": "target", "forecast": "target"}.get(assertion.status, assertion.status)
    evidence = {"unit": Span(place.start, place.end), "standard": Span(claim.start, claim.end)}
    year, where = (
        (None, None) if claim.timeless and own_year is None else year_of(analysis, place, claim, sentence, own_year)
    )
    if (
        year is None
        and not claim.timeless
        and (
            found := _year_of_plan(analysis, claim, sentence, status)
            or _year_of_aim(analysis, claim, assertion, status)
            or year_above(analysis, sentence, status)
            or year_of_decision(analysis, claim, sentence, status)
        )
    ):
        year, where = found
    if (
        status == "target"
        and claim.status is None
        and year is not None
        and year < analysis.day.year
        and assertion.cue is not None
        and assertion.cue.form.startswith(("đề nghị", "yêu cầu", "kiến nghị"))
    ):
        status, year, where = "achieved", None, None  # "|đề nghị| phúc tra các xã đạt chuẩn trước năm 2016 là A, B"
    if (
        status == "target"
        and year is not None
        and year < analysis.day.year
        and _P.is_recognised.match(analysis.text.key[claim.start : claim.end])
    ):
        status = "recognized"  # "giúp xã A |được công nhận| đạt chuẩn năm 2014", as an article of 2018 tells
    if where is not None:
        evidence["year"] = where
    if status in ("achieved", "recognized") and year is not None and year > analysis.day.year:
        status = "target"
    authority, by = authority_of(analysis, place, claim, sentence)
    if by is not None:
        evidence["authority"] = by
    law = law_of(analysis, place, claim, sentence)
    if (
        status == "achieved"
        and claim.status is None
        and law is not None
        and _P.decision_symbol.search(law[0])
        and not any(s.symbol == law[0] for s in analysis.gazetteer.criteria.sets)
    ):
        status = (
            "recognized"  # "Xã nâng cao: A và B |(Quyết định số 2988/QĐ-UBND)|"; not "theo Quyết định số 1980/QĐ-TTg"
        )
    if law is not None:
        evidence["legal_reference"] = law[1]
    return analysis.record(
        Attainment,
        place.start,
        place.end,
        rule=f"attainment.{claim.standard}.{status}",
        confidence=round(0.9 if claim.status else 0.85 * assertion.certainty, 3),
        evidence=evidence,
        unit=place.code,
        unit_name=place.name,
        standard=claim.standard,
        status=status,
        year=year,
        authority=authority,
        legal_reference=law[0] if law else None,
    )


def _year_of_aim(analysis: Analysis, claim: Claim, assertion: Assertion, status: str) -> tuple[int, Span] | None:
    """The year that stands between an aim and what else it holds for: "Huyện |phấn đấu| đạt chuẩn vào năm 2020; xã A là
    xã đầu tiên kiểu mẫu".
    """
    if status != "target" or claim.status is not None or assertion.cue is None:
        return None
    times = [t for t in analysis.timexes_between(assertion.cue.end, claim.start) if t.kind in ("period", "deadline")]
    return (times[-1].last.year, Span(times[-1].start, times[-1].end)) if times and times[-1].last else None


def _year_of_plan(analysis: Analysis, claim: Claim, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The last year of the stretch that a plan is for: "5 xã xây dựng kiểu mẫu |giai đoạn 2017 - 2020| gồm: ..."."""
    if status not in ("target", "registered"):
        return None
    for time in analysis.timexes_between(claim.start, min(sentence.end, claim.end + NEAR)):
        if (
            time.kind == "period"
            and not time.programme
            and time.first
            and time.last
            and time.first.year < time.last.year
        ):
            return time.last.year, Span(time.start, time.end)
    return None
