"""ATTAINED: the record of one unit and one claim: its status, its year, who decided it and by which law."""

from __future__ import annotations

import re

from ntm_extract.document import Mention, Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, AROUND, OPENS, REACHED, Claim
from ntm_extract.relate.attainments.claim_year import Asked, Before, year_of
from ntm_extract.relate.attainments.decision import authority_of, law_of
from ntm_extract.relate.attainments.lines import list_heading
from ntm_extract.relate.layout.tables import head_over
from ntm_extract.relate.officials.issuer import issuer
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.assertion import status_at
from ntm_extract.relate.status.beside import LEFT, MOSTLY_OVER, is_picked
from ntm_extract.span import Span

_P = phrases("attainment")
_MEANT = {"required": "target", "forecast": "target"}  # a unit for which a standard is asked aims at it
_ASKS, _PROPOSES = _P.words("asks"), _P.words("proposes")
_IN_ORDER_TO, _UNDER_WAY = _P.word("to_do"), _P.word("under_way")
_UNTOLD = Before()


def record_of(
    analysis: Analysis,
    place: Toponym,
    claim: Claim,
    sentence: Sentence,
    own_year: int | None,
    first: Toponym | None = None,
    before: Before = _UNTOLD,
) -> Attainment:
    """What a claim says of one unit. ``own_year``: the year that a list gives it; ``first``: the first of those that the
    claim is about, before which its verb stands; ``before``: what the text has told until then.
    """
    claim, own_year = _in_brackets(analysis, place, claim, own_year)
    assertion = status_at(analysis, claim.start, claim.end)
    claim = _reworded(analysis, claim, sentence, assertion, first or place)
    status = claim.status or _status_around(analysis, first or place, place, claim, sentence, assertion)
    evidence = {"unit": Span(place.start, place.end), "standard": Span(claim.start, claim.end)}
    law = law_of(analysis, place, claim, sentence) or before.law
    by_law = claim.status is None and law is not None and _P.decision_symbol.search(law[0]) is not None
    decided = "recognized" if by_law and status == "achieved" else before.turns.get(status, status)
    year, where = year_of(Asked(analysis, place, claim, sentence, assertion, decided, own_year, before))
    if year is not None and _asks_about_past(analysis, claim, status, assertion, year):
        status, year, where = "achieved", None, None
    if year is not None:
        status = _in_year(analysis, claim, status, year)
    if status == "achieved" and claim.status is None and where and _lies_ahead(analysis, claim, where, year, assertion):
        status = "target"
    head = head_over(analysis.tables, claim.start) if status == "achieved" else None
    if head is not None and head.kind in ("plan", "forecast"):
        status = "target"  # "Đạt chuẩn" under "Mục tiêu"
    if status == "achieved" and by_law:
        status = "recognized"  # "Xã nâng cao: A và B |(Quyết định số 2988/QĐ-UBND)|"
    authority, by = _authority(analysis, place, claim, sentence, law, before)
    told_by = {
        "status": _told_status(claim, assertion, status),
        "year": where,
        "authority": by,
        "legal_reference": law[1] if law else None,
    }
    evidence |= {slot: span for slot, span in told_by.items() if span is not None}
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
        status=before.turns.get(status, status),
        year=year,
        authority=authority,
        legal_reference=law[0] if law else None,
    )


def _in_brackets(analysis: Analysis, place: Toponym, claim: Claim, own_year: int | None) -> tuple[Claim, int | None]:
    """A claim with the status that a bracket right behind a unit gives it alone: "Đã đạt: A (2016), B |(chưa đạt)|, C
    |(đăng ký 2019)|".
    """
    own = _P.own_status.match(analysis.text.key, place.end)
    if own is None or (claim.start < own.end() and place.end < claim.end):
        return claim, own_year
    if claim.status is not None and claim.status not in AIMS and 0 <= claim.start - own.end() <= OPENS:
        return claim, own_year  # "B (đăng ký 2017) |đã được công nhận|"
    status = "registered" if own["registered"] else "target" if own["planned"] else "not_achieved"
    year = int(own["year"]) if own["year"] and status in AIMS else None
    return claim._replace(status=status, timeless=year is None), year


def _told_status(claim: Claim, assertion: Assertion, status: str) -> Span | None:
    """The words that tell a status: those of the claim ("được công nhận đạt chuẩn"), or a cue: "|phấn đấu| đạt chuẩn"."""
    if claim.status == status:
        return Span(claim.start, claim.end)
    cue = assertion.cue if _MEANT.get(assertion.status, assertion.status) == status else None
    return Span(cue.start, cue.end) if cue else None


def _authority(
    analysis: Analysis, place: Toponym, claim: Claim, sentence: Sentence, law: tuple[str, Span] | None, before: Before
) -> tuple[str | None, Span | None]:
    """Who decided: whom the clause names, else who made the decision, or took one on as many before; "UBND tỉnh" of a decision
    says more than "tỉnh".
    """
    named = authority_of(analysis, claim, sentence, place)
    if law is not None and (named is None or " " not in named[0]):
        decision = next(iter(analysis.legal_between(law[1].start, law[1].end)), None)
        made = issuer(analysis, decision) if decision else None
        if made and made.name:
            return made.name, made.span
    return named or before.authority or (None, None)


def _reworded(analysis: Analysis, claim: Claim, sentence: Sentence, assertion: Assertion, first: Toponym) -> Claim:
    """A claim whose own status the words around it change."""
    key, cue = analysis.text.key, assertion.cue
    if (
        claim.status == "eligible"
        and assertion.status == "target"
        and cue is not None
        and not cue.form.startswith(_PROPOSES)
        and cue.start - sentence.start <= OPENS
    ):
        # "|Phấn đấu| xã A về đích; huyện B hoàn thành hồ sơ trình Trung ương công nhận"
        return claim._replace(status="target")
    low = max(sentence.start, claim.start - 2 * AROUND)
    if claim.status == "eligible" and _P.refused.search(key, low, claim.start):
        return claim._replace(status="not_achieved")
    if claim.status == "eligible" and _P.to_arrive.search(key, claim.start, claim.end):
        return claim._replace(status="target")  # "đang hoàn thiện hồ sơ |để| cuối năm 2022 |về đích|"
    if claim.status == "target" and _P.took.search(key, low, claim.start + len(_IN_ORDER_TO)):
        return claim._replace(status="achieved")  # "chỉ mất bốn năm |để| về đích"
    if claim.status == "recognized" and _P.votes.search(key, low, claim.start):
        return claim._replace(status="eligible")
    if claim.status == "recognized" and _P.in_order_to.search(key, low, claim.start):
        weighed = _P.weighs.search(key, sentence.start, claim.start) is not None
        return claim._replace(status="eligible" if weighed else "target")
    # "|phấn đấu| có thêm xã A được công nhận"; those that signed up may have been recognised since
    wished = assertion.status in ("target", "forecast")
    if claim.status == "recognized" and (
        _P.hoped.search(key, low, claim.start)
        or (
            wished
            and cue is not None
            and (
                (cue.end <= first.type_start < claim.start and "," not in key[cue.end : first.type_start])
                or (first.end <= cue.start and _is_ahead(analysis, sentence.start, claim.start))
            )
        )
    ):
        return claim._replace(status="target")
    return claim


def _is_ahead(analysis: Analysis, low: int, high: int) -> bool:
    """Whether the last time between a plan and a recognition lies ahead: "xã A phấn đấu ...; |cuối năm 2015| được công
    nhận".
    """
    times = analysis.timexes_between(low, high)
    return bool(times) and times[-1].last is not None and times[-1].last > analysis.day


def _status_around(
    analysis: Analysis, first: Toponym, place: Toponym, claim: Claim, sentence: Sentence, assertion: Assertion
) -> str:
    """The status of a claim that says none itself: that of its sentence, of the heading over its list, or of who decides
    in front of it.
    """
    key, status = analysis.text.key, assertion.status
    done = _P.done.search(key, max(sentence.start, claim.start - 16), claim.start) or _P.done_within.match(
        key, claim.start
    )
    if done:
        status = "achieved"
    elif assertion.cue is not None and claim.end < assertion.cue.start and _P.next_aim.match(key, assertion.cue.start):
        status = "achieved"  # "đạt chuẩn nâng cao và nay đang |hướng tới kiểu mẫu|"
    elif assertion.cue is not None and place.end <= claim.start and _is_of_next(analysis, place, claim, assertion.cue):
        status = "achieved"  # "xã A đạt chuẩn kiểu mẫu, |xã B| đang hoàn tất hồ sơ"
    elif (assertion.cue is None and first.end <= claim.start and is_picked(analysis, first.type_start, first.end)) or (
        status == "achieved"
        and (units := _P.those_units.search(key, sentence.start, min(first.start, claim.start)))
        and is_picked(analysis, *units.span("units"))
    ):
        return "target"  # "Năm nay, huyện tập trung đưa |xã A| về đích"
    heading = list_heading(analysis, sentence) if not done else None
    if heading is not None and any(
        m.label.endswith(".target") for m in analysis.labelled("cue.standard", heading.start, heading.end)
    ):
        status = "target"
    before = key[sentence.start : min(first.type_start, claim.start)]
    # "đang hoàn tất hồ sơ trình tỉnh công nhận xã A đạt chuẩn": the file is not ready, the standard is not missed
    unready = status == "not_achieved" and assertion.cue is not None and assertion.cue.form.startswith(_UNDER_WAY)
    if status not in ("achieved", "target") and not unready:
        return _MEANT.get(status, status)
    if _P.considers.search(before):
        return "eligible"
    recognised = (
        _P.recognises.search(before)
        or _P.recognised_as.search(key, place.end, claim.start)
        or (place.start >= claim.end and _P.recognises_more.search(key, sentence.start, claim.start))
    )
    if status == "achieved" and recognised:
        return "recognized"
    return "target" if unready else status  # "Xã nâng cao: xã A |đang hoàn thiện| các tiêu chí"


def _is_of_next(analysis: Analysis, place: Toponym, claim: Claim, cue: Mention) -> bool:
    """Whether a status behind a claim is of another unit, which stands before it."""
    between = analysis.toponyms_between(claim.end, cue.start)
    return any(p.level == place.level and re.search(r"[,;]", analysis.text.key[claim.end : p.start]) for p in between)


def _asks_about_past(analysis: Analysis, claim: Claim, status: str, assertion: Assertion, year: int) -> bool:
    """Whether something else is asked of those that reached it: "|đề nghị| phúc tra các xã đạt chuẩn trước năm 2016 là
    A, B".
    """
    return (
        status == "target"
        and claim.status is None
        and year < analysis.day.year
        and assertion.cue is not None
        and assertion.cue.form.startswith(_ASKS)
    )


def _in_year(analysis: Analysis, claim: Claim, status: str, year: int) -> str:
    """The calendar has the last word: what lies ahead is not reached; "giúp xã A |được công nhận| đạt chuẩn năm 2014",
    as an article of 2018 tells, is no plan.
    """
    key, now = analysis.text.key, analysis.day.year
    if status == "target" and year < now and _P.is_recognised.match(key[claim.start : claim.end]):
        return "recognized"
    if status == "target" and year < now and _P.helped.search(key, max(0, claim.start - AROUND), claim.start + 4):
        return "achieved"  # "góp phần |đưa huyện A về đích năm 2014|"
    if status == "target" and year < now:
        if key.startswith(_IN_ORDER_TO, claim.start) and _P.spent.search(
            key, claim.end, analysis.sentence(claim.start).end
        ):
            return "achieved"  # "|Để về đích năm 2014|, xã A đã huy động 62 tỷ đồng"
        if _P.fell_short.match(key, claim.end):
            return "not_achieved"  # "năm 2015 xã A phải về đích |nhưng đến nay mới đạt 15 tiêu chí|"
    if status == "achieved" and year == now and _P.purpose.search(key, max(0, claim.start - AROUND), claim.start):
        return "target"  # "|Để hoàn thành mục tiêu| về đích vào cuối năm 2018, xã A đang làm đường"
    return "target" if status in (*REACHED, "eligible") and year > now else status


def _lies_ahead(analysis: Analysis, claim: Claim, where: Span, year: int | None, assertion: Assertion) -> bool:
    """Whether the time in which a standard is told to be reached is far from over: "đầu tư cho xã A, để |đến cuối năm
    2018| đạt chuẩn"; "xã A về đích |trong năm 2017|", told in July with no word that says that it is so.
    """
    key, day = analysis.text.key, analysis.day
    if _P.done.search(key, max(0, claim.start - OPENS), claim.start):
        return False
    if any(t.kind == "deadline" and t.last and t.last > day + LEFT for t in analysis.timexes_between(*where)):
        return True
    return (
        assertion.cue is None
        and year == day.year
        and day.month <= MOSTLY_OVER
        and _P.within_year.match(key, claim.end) is not None
        and not _P.some_time.search(key, analysis.sentence(claim.start).start, claim.start)
    )
