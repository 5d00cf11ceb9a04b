"""ATTAINMENT: one administrative unit, one standard: reached, recognised, aimed at, registered, lost.

A claim is a run of the words of ``cues/standard.csv`` ("phấn đấu" + "đạt chuẩn" + "nâng cao"); who makes it true stands
before it
("xã A, B được công nhận"), in a list behind it ("9 xã đạt chuẩn, gồm: A, B") or is "xã" without a name. A clause that
only names
a unit with a year or "đăng ký" goes on with the claim before it ("xã A đạt chuẩn năm 2013, xã B năm 2015").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Sentence, Toponym
from ntm_extract.facts import roll
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.assertion import status_at
from ntm_extract.relate.claim import Claim
from ntm_extract.relate.claim import claims as claims_of
from ntm_extract.relate.claimant import (
    ALSO,
    OPENS,
    Group,
    announced,
    by_year,
    continued,
    groups_of,
    respectively,
    subjects,
)
from ntm_extract.span import Span

_P = phrases("attainment")
_POINT = re.compile(r"\s?(?:[-+*•]|\d{1,2}[.)](?=\s))\s?")
_BULLET = re.compile(r"\s?[-+*•]")
NEAR = 40  # characters between a claim and the stretch of its plan
CARRY = 3  # sentences for which the year that opens one governs
_RIGHT_BEHIND = re.compile(r"[^,;.:()]{0,12}")  # "A đạt chuẩn| năm 2014|, phấn đấu đạt nâng cao": the year of the first
_YEAR = sought(r"(?<![\d/-])(20[0-3]\d)(?![\d/-])")


def find(analysis: Analysis) -> Iterator[Attainment]:
    """One record per unit and standard, of several mentions the one that says most; two where a standard was lost or is
    aimed at in vain.
    """
    best: dict[tuple[str, str], dict[str, Attainment]] = {}
    for record in (*_records(analysis), *roll.find(analysis)):
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
    key = analysis.text.key
    for sentence in analysis.sentences.items:
        claims = claims_of(analysis, sentence)
        if not claims and not _may_go_on(analysis, sentence, last):
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
        for claim in claims:
            if not claim.explicit:
                continue
            if (
                last is not None
                and last.status == "recognized"
                and last.end < sentence.start
                and _P.accordingly.match(key, sentence.start)
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
            for place, year in respectively(key, claim, subjects(analysis, sentence, groups, claims, claim)):
                used.add(place.start)
                record = _record(analysis, place, _ruled(key, claims, planned, place), sentence, year)
                if claim.start > weighed and claim.status is None and record.status in ("target", "achieved"):
                    record = record.model_copy(update={"status": "eligible"})
                if goes_on and record.status == "achieved":
                    status, year = decided.get((counted, claim.standard), ("recognized", None))
                    record = record.model_copy(update={"status": status, "year": record.year or year})
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
            for place, claim, heading in _listed_below(analysis, sentence, groups):
                used.add(place.start)
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
            if place.start not in used and (
                name := re.fullmatch(
                    r"\w+ (?:nông thôn mới|ntm)(?P<more> nâng cao| kiểu mẫu)?\s", key[place.type_start : place.start]
                )
            ):
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
            or _POINT.match(analysis.text.canonical, _line(analysis.text.canonical, sentence))
        ):
            return True
    return _P.names_one.search(analysis.text.key, sentence.start, sentence.end) is not None


def _count(key: str, sentence: Sentence, claim: Claim) -> str:
    """The count that a claim is told of: "công nhận |4| xã đạt chuẩn", "|10| xã nông thôn mới nâng cao"; "" where it
    has none.
    """
    found = [
        m["count"].lstrip("0") for m in _P.count.finditer(key, max(sentence.start, claim.start - OPENS), claim.end)
    ]
    return found[-1] if found else ""


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
    chuẩn, |đủ điều kiện| trình tỉnh".
    """
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


def _record(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, own_year: int | None) -> Attainment:
    assertion = status_at(analysis, claim.start, claim.end)
    if claim.status is None and _P.done.search(analysis.text.key, max(sentence.start, claim.start - 16), claim.start):
        assertion = assertion._replace(status="achieved")
    if (
        claim.status == "target"
        and analysis.text.key.startswith("đưa ", claim.start)
        and _P.early.search(analysis.text.key, claim.end, min(sentence.end, claim.end + NEAR))
    ):
        claim, assertion = claim._replace(status="achieved"), assertion._replace(status="achieved")
    heading = _heading(analysis, sentence)
    if (
        claim.status is None
        and heading is not None
        and any(m.label.endswith(".target") for m in analysis.labelled("cue.standard", heading.start, heading.end))
    ):
        assertion = assertion._replace(status="target")
    if claim.status is None and assertion.status in ("achieved", "target"):
        before = analysis.text.key[sentence.start : min(place.type_start, claim.start)]
        if _P.considers.search(before):
            assertion = assertion._replace(status="eligible")
        elif assertion.status == "achieved" and _P.recognises.search(before):
            assertion = assertion._replace(status="recognized")
    if (
        claim.status == "eligible"
        and assertion.status == "target"
        and assertion.cue is not None
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
    year, where = _year(analysis, place, claim, sentence, own_year)
    if year is None and (
        found := _year_of_plan(analysis, claim, sentence, status)
        or _year_above(analysis, sentence, status)
        or _year_of_decision(analysis, claim, sentence, status)
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
    if where is not None:
        evidence["year"] = where
    if status in ("achieved", "recognized") and year is not None and year > analysis.day.year:
        status = "target"
    authority, by = _authority(analysis, place, claim, sentence)
    if by is not None:
        evidence["authority"] = by
    law = _law(analysis, place, claim, sentence)
    if (
        status == "achieved"
        and claim.status is None
        and law is not None
        and _P.decision.search(law[0])
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


def _heading(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The line above a list of points: "Mục tiêu năm 2019" holds for each of its bullets or numbers."""
    items, text = analysis.sentences.items, analysis.text.canonical
    here = _line(text, sentence)
    if not _POINT.match(text, here):
        return None
    points = _BULLET if _BULLET.match(text, here) else _POINT  # a numbered line may stand over bullets
    above = items[max(0, sentence.index - 40) : sentence.index]
    return next(
        (s for s in reversed(above) if s.line != sentence.line and not points.match(text, _line(text, s))), None
    )


def _line(text: str, sentence: Sentence) -> int:
    """Where the line of a sentence begins: "|1. |Xã A đạt chuẩn"."""
    return text.rfind("\n", 0, sentence.start) + 1


def _listed_below(
    analysis: Analysis, sentence: Sentence, groups: list[Group]
) -> Iterator[tuple[Toponym, Claim, Sentence]]:
    """Units that are points of a list whose heading claims it for them: "Các xã đăng ký về đích năm 2019: |- Xã A| |-
    Xã B|".
    """
    heading = _heading(analysis, sentence) if len(groups) == 1 else None
    if (
        heading is None
        or not _P.only_unit.fullmatch(analysis.text.key, groups[0].end, sentence.end)
        or not _POINT.fullmatch(analysis.text.canonical, _line(analysis.text.canonical, sentence), groups[0].start)
    ):
        return
    claim = next((c for c in reversed(claims_of(analysis, heading)) if c.explicit), None)
    if claim is not None and _P.heads.search(analysis.text.key, heading.start, heading.end):
        yield from ((place, claim, heading) for place in groups[0].places if place.level != "province")


def _year(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, own_year: int | None
) -> tuple[int | None, Span | None]:
    """The year behind the claim in its clause, else before it, else at the head of the sentence."""
    key = analysis.text.key
    if own_year is not None:
        behind_it = _YEAR.search(key, place.end, place.end + 24)
        written = behind_it if behind_it and int(behind_it[1]) == own_year else None
        for match in (
            written,
            *reversed(list(_YEAR.finditer(key, sentence.start, place.start))),
            *_YEAR.finditer(key, place.end, sentence.end),
        ):
            if match and int(match[1]) == own_year:
                return own_year, Span(*match.span(1))
    low = sentence.start if claim.elliptic else max(sentence.start, key.rfind(";", sentence.start, claim.start) + 1)
    stop = key.find(";", max(claim.end, place.end))
    high = min(sentence.end, stop if stop >= 0 else sentence.end)
    times = [
        t
        for t in analysis.timexes_between(sentence.start, high)
        if (
            t.kind in ("period", "deadline", "as_of")
            or (
                t.kind == "day"
                and claim.status in ("target", "registered")
                and _P.by.search(key, max(0, t.start - OPENS), t.start)
            )
        )
        and not t.programme
        and t.last
        and (t.first is None or t.first.year == t.last.year)
        and not (t.kind == "as_of" and _P.now.match(key, t.start))
    ]
    behind = [
        t
        for t in times
        if claim.start <= t.start and (t.start - claim.end <= 24 or _P.goes_on.fullmatch(key, claim.end, t.start))
    ]
    if (
        behind
        and place.start < claim.start
        and any(other.level == place.level for other in analysis.toponyms_between(claim.end, behind[0].start))
    ):
        behind = []  # "A đã về đích, xã B phấn đấu |trong năm 2018|"
    told = [
        c.end
        for c in analysis.labelled("cue.standard", low, claim.start)
        if not claim.elliptic
        and c.label.endswith((".reach", ".ntm", ".ntm_advanced", ".ntm_model", ".urban_civilized"))
    ]
    ahead = [
        t
        for t in times
        if low <= t.start < claim.start
        and (
            " để " in key[t.end : claim.start]
            or not any(_RIGHT_BEHIND.fullmatch(key, end, t.start) for end in told if end <= t.start)
        )
    ]
    first = [
        t
        for t in times
        if t.start - sentence.start <= 12
        or (t.start - sentence.start <= NEAR and key[t.end : t.end + 3].strip().startswith(":"))
    ]  # "Mục tiêu của huyện |đến năm 2020|: ...; xã A đạt chuẩn"
    for time in (*behind[:1], *ahead[-1:], *first[:1]):
        if time.last is not None:
            return time.last.year, Span(time.start, time.end)
    if match := _YEAR.search(key, claim.start, min(high, claim.end + 8)):
        return int(match[1]), Span(*match.span(1))
    return None, None


def _year_above(analysis: Analysis, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The year of the heading over a line ("III. NHIỆM VỤ NĂM 2017"), else the one that opens an earlier sentence of
    the paragraph, else a decision's.
    """
    key, done = analysis.text.key, status in ("achieved", "recognized")
    line = _heading(analysis, sentence)
    for heading in (*analysis.headings(sentence), *((Span(line.start, line.end),) if line else ())):
        if match := _YEAR.search(key, *heading):
            return int(match[1]), Span(*match.span(1))
    if done and _P.so_far.search(key, sentence.start, sentence.end):
        return None  # "Năm 2021, tỉnh công nhận 11 xã. |Đến nay|, có 3 huyện đạt chuẩn là ...": in whatever year
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = analysis.sentences.items[back]
        goes_on = back == sentence.index - 1 and _P.accordingly.match(key, sentence.start) is not None
        if before.line != sentence.line and not goes_on:
            break
        for time in analysis.timexes_between(before.start, before.end):
            single = (
                time.kind == "period"
                and time.first
                and time.last
                and time.first.year == time.last.year
                and not time.programme
            )
            if time.kind == "deadline" and time.last and not done and not time.programme:
                return time.last.year, Span(
                    time.start, time.end
                )  # "Tỉnh phấn đấu |đến năm 2025| có ... . Các huyện A, B đạt chuẩn; ít nhất 80% xã ..."
            if (
                single
                and time.last
                and (goes_on or time.start - before.start <= OPENS or key[: time.start].endswith(", "))
                and (time.last.year <= analysis.day.year if done else time.last.year >= analysis.day.year)
            ):
                return time.last.year, Span(time.start, time.end)
    return None


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


def _year_of_decision(analysis: Analysis, claim: Claim, sentence: Sentence, status: str) -> tuple[int, Span] | None:
    """The year of the decision that recognises: its own date, or the day on which it was signed ("|Ngày 18/3|, tỉnh ban
    hành quyết định công nhận ...").
    """
    if status != "recognized":
        return None
    low = sentence.start
    if sentence.index and _P.accordingly.match(analysis.text.key, low):
        low = analysis.sentences.items[
            sentence.index - 1
        ].start  # "Ngày 18/6/2015, UBND tỉnh ban hành Quyết định số 1104. |Theo quyết định|, có 6 xã ..."
    for law in analysis.legal:
        if low <= law.start < sentence.end and law.date:
            return law.date.year, law.evidence["date"]
    for time in analysis.timexes_between(low, claim.start):
        if time.kind == "day" and time.last and _P.signs.search(analysis.text.key, time.end, claim.start):
            return time.last.year, Span(time.start, time.end)
    return None


def _authority(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence) -> tuple[str | None, Span | None]:
    """Who decided or set it: "được UBND tỉnh công nhận", "huyện chỉ đạo phấn đấu", "theo Quyết định của UBND tỉnh"."""
    key = analysis.text.key
    low = max(sentence.start, claim.start - 80)
    for match in reversed(list(_P.authority.finditer(key, low, min(sentence.end, claim.end + 4)))):
        if match.end() >= claim.start - 2 or match.start() >= place.end or place.start > claim.end:
            return analysis.quote(*match.span("who")), Span(*match.span("who"))
    given = _P.given.search(key, claim.end, min(sentence.end, claim.end + 70))
    if given is not None:
        return analysis.quote(*given.span("who")), Span(*given.span("who"))
    return None, None


def _law(analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence) -> tuple[str, Span] | None:
    """The decision named in the same clause."""
    key = analysis.text.key
    for legal in analysis.legal:
        if not sentence.start <= legal.start < sentence.end:
            continue
        gap = (
            key[claim.end : legal.start]
            if legal.start >= claim.end
            else key[legal.end : min(claim.start, max(legal.end, place.type_start))]
        )
        if len(gap) <= 60 and not re.search(
            r";|\)?,\s?(?:huyện|tỉnh|xã|còn|riêng)", gap
        ):  # "(QĐ 20), huyện phấn đấu thêm ...": another's
            return legal.symbol or analysis.quote(legal.start, legal.end), Span(legal.start, legal.end)
    return None
