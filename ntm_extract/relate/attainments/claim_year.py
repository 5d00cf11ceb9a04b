"""CLAIM YEAR: the year in which a unit reached its standard, or is to reach it: what the first of ``SOURCES`` says that
knows, from the words beside the unit to those that other sentences say. Where a claim of a table stands alone in its row,
``from_tables`` reads the year from its cells.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ntm_extract.document import Sentence, Timex, Toponym
from ntm_extract.gazetteer.nouns import COMMUNE
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment, AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, AROUND, NO_YEAR, OPENS, REACHED, Claim, Named, Year
from ntm_extract.relate.attainments.decided import Decided
from ntm_extract.relate.attainments.decision import year_of_decision
from ntm_extract.relate.attainments.discourse import Discourse
from ntm_extract.relate.attainments.in_turn import year_in_turn
from ntm_extract.relate.attainments.lines import list_heading
from ntm_extract.relate.attainments.year_in_clause import YEAR, span_of_year, year_in_clause
from ntm_extract.relate.layout.tables import YEAR as HEADED
from ntm_extract.relate.layout.tables import head_over, words_of
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.beside import LEFT
from ntm_extract.span import Span

_P = phrases("claim_year")
_BEFORE = _P.word("before")
MONTH = 31  # days
CARRY = 3  # sentences for which the year that opens one governs
BEHIND = 90  # characters behind an aim in which the time of it may stand
# the statuses whose year dates one that is told without
_YEAR_FROM: Mapping[AttainmentStatus, tuple[AttainmentStatus, ...]] = {
    "recognized": ("achieved",),
    "eligible": ("achieved", "registered"),
    **dict.fromkeys(AIMS, ("achieved",)),  # of what an aim takes back
}


@dataclass(frozen=True, slots=True)
class Before:
    """What the text before a claim has told. ``many``: of how many units the claim is; ``planned_for``: the year of the
    plan that a claim before it began; ``law``, ``authority``: the decision on as many, and whose it is; ``reached``: what
    a standard that is read as achieved is by it.
    """

    discourse: Discourse | None = None
    decided: Decided | None = None
    many: int = 0
    planned_for: int | None = None
    law: Named | None = None
    authority: Named | None = None
    reached: AttainmentStatus | None = None

    def decides(self, status: AttainmentStatus) -> AttainmentStatus:
        """A status that is read, in the light of the decision."""
        return self.reached if self.reached and status == "achieved" else status


@dataclass(frozen=True, slots=True)
class Asked:
    """A claim of one unit whose year is asked. ``own``: the year that a list gives the unit."""

    analysis: Analysis
    place: Toponym
    claim: Claim
    sentence: Sentence
    assertion: Assertion
    status: AttainmentStatus
    own: int | None
    before: Before


def year_of(it: Asked) -> Year:
    """The year of a claim, and where it is told."""
    return next((told for source in SOURCES if (told := source(it)) is not None), NO_YEAR)


def _by_list(it: Asked) -> Year | None:
    """The year that a list, or a bracket behind the unit, gives it alone."""
    if it.own is None:
        return None
    return _unless_over(it, Year(it.own, span_of_year(it.analysis.text.key, it.place, it.sentence, it.own)))


def _by_turn(it: Asked) -> Year | None:
    """The year of a standard in a list of several: "đạt chuẩn nông thôn mới, |nâng cao| lần lượt vào các năm 2014, |2019|"."""
    turn = year_in_turn(it.analysis.text.key, it.sentence, it.analysis.gazetteer.cues, it.claim)
    return Year(turn.year, turn.of_year) if turn is not None else None


def _by_clause(it: Asked) -> Year | None:
    """The year of the clause, or that is counted there from another."""
    told = None if it.claim.timeless else year_in_clause(it.analysis, it.place, it.claim, it.sentence)
    if it.before.discourse is not None:
        counted = it.before.discourse.counted(it.place, it.sentence, it.claim, it.status, told is not None)
        if counted is not None and counted.where and not (told and told.where and told.where > counted.where):
            return counted if counted.year and counted.year <= it.analysis.day.year else NO_YEAR
    if told is None:
        after = _P.after_year.match(it.analysis.text.key, it.claim.end)
        return NO_YEAR if it.claim.timeless or after else None
    # not "xã A xác định về đích |trước năm 2023|", in 2021
    over = told.year is None or told.year <= it.analysis.day.year
    if over and told.where and it.status not in AIMS and it.analysis.text.key.startswith(_BEFORE, told.where.start):
        return NO_YEAR
    return (_by_decided(it) or NO_YEAR) if _is_of_stock(it, told) else _unless_over(it, told)


def _is_of_stock(it: Asked, told: Year) -> bool:
    """Whether a time is only that up to which units are counted, each of which came in a year of its own: "|Đến hết năm 2017|,
    huyện có 3 xã đạt chuẩn là A, B, C", "|Cuối năm 2017| có 3/14 xã"; not "Đến cuối năm 2017, xã A đạt chuẩn".
    """
    key, claim, where = it.analysis.text.key, it.claim, told.where
    if where is None or it.status not in REACHED:
        return False
    if any(t.ends_after(it.analysis.day + LEFT) for t in it.analysis.timexes_between(*where)):
        return False  # "|Đến hết năm 2017|, huyện có 10 xã đạt chuẩn", told in March: a plan
    if _P.in_all.search(key, it.sentence.start, where.start):
        return True  # "|Lũy kế| đến hết quý I, có 62 xã đạt chuẩn; thị xã A hoàn thành nhiệm vụ"
    up_to = _P.up_to.match(key, where.start) is not None
    low = where.end if where.start < claim.start else max(it.sentence.start, claim.start - AROUND)
    if not up_to and low != where.end:
        return False
    counted = (_P.so_many if up_to else _P.of_so_many).search(key, low, claim.end)
    # "Tháng 12/2014, huyện có |22/22 xã| đạt chuẩn, là huyện đầu tiên được công nhận" tells when the district was
    return counted is not None and not (it.place.level == "district" and COMMUNE in counted[0].split())


def _by_joined(it: Asked) -> Year | None:
    """The year that ends one recognition of two standards, or one aim at them: "công bố xã A đạt chuẩn nông thôn mới và xã B đạt
    chuẩn nâng cao |năm 2023|".
    """
    joint = it.status in ("recognized", *AIMS)
    joined = _P.joined_year.match(it.analysis.text.key, it.claim.end) if joint else None
    return Year(int(joined["year"]), Span(*joined.span("year"))) if joined is not None else None


def _unless_over(it: Asked, told: Year) -> Year:
    """A year, but not one before the aim that follows it: "Ngay sau khi được công nhận |năm 2018|, xã A tiếp tục phấn đấu
    đạt nâng cao"; it is that of "|Năm 2016|, huyện có 2 xã đăng ký về đích", "|Theo lộ trình|, hết năm 2013 xã phải về đích".
    """
    where, start = told.where, it.sentence.start
    over = it.status in AIMS and told.year is not None and told.year < it.analysis.day.year
    if not over or where is None or where.end > it.claim.start:
        return told
    behind_unit = it.place.end < where.start and not it.analysis.text.key[it.place.end : where.start].strip(" ,")
    if it.status == "registered" and (behind_unit or where.start - start <= OPENS):
        return told  # "Năm 2016, xã A đăng ký", "xã A |năm 2016| đăng ký"
    return told if _P.planned_for.search(it.analysis.text.key, start, where.start) else NO_YEAR


def _by_plan(it: Asked) -> Year | None:
    """The last year of the stretch that a plan is for: "5 xã xây dựng kiểu mẫu |giai đoạn 2017 - 2020| gồm: ..."."""
    if it.status not in AIMS:
        return None
    key, claim, start = it.analysis.text.key, it.claim, it.sentence.start
    clause = max(start, *(key.rfind(sign, start, claim.start) + 2 for sign in ("; ", ", ")))
    opening = it.analysis.timexes_between(clause, min(claim.start, clause + OPENS)) or it.analysis.timexes_between(
        start, min(claim.start, start + OPENS)
    )
    around = it.analysis.timexes_between(claim.start, min(it.sentence.end, claim.end + AROUND))
    for time in (*around, *opening):
        if time.kind != "period" or time.programme or not time.first or not time.last:
            continue
        if time.first.year < time.last.year:
            return Year(time.last.year, Span(time.start, time.end))
    return None


def _by_aim(it: Asked) -> Year | None:
    """The year that stands between an aim and what else it holds for: "Huyện |phấn đấu| đạt chuẩn vào năm 2020; xã A là
    xã đầu tiên kiểu mẫu".
    """
    if it.status not in AIMS:
        return None
    analysis, claim, cue = it.analysis, it.claim, it.assertion.cue
    behind = analysis.timexes_between(claim.end, min(analysis.sentence(claim.start).end, claim.end + BEHIND))
    for time in behind:  # "xã được chọn làm kiểu mẫu đầu tiên của huyện, phấn đấu hoàn thành |năm 2020|"
        alone = not analysis.toponyms_between(claim.end, time.start)
        if time.last and alone and _P.done_in.fullmatch(analysis.text.key, claim.end, time.start):
            return Year(time.last.year, Span(time.start, time.end))
    if it.status != "target" or claim.status is not None or cue is None:
        return None
    times = [t for t in analysis.timexes_between(cue.start, claim.start) if t.kind in ("period", "deadline")]
    return Year(times[-1].last.year, Span(times[-1].start, times[-1].end)) if times and times[-1].last else None


def _counts_all_years(it: Asked) -> bool:
    """Whether a sentence counts all years: "Năm 2021, tỉnh công nhận 11 xã. |Đến nay|, có 3 huyện đạt chuẩn là ...", or from
    the year told before it.
    """
    key, start, end = it.analysis.text.key, it.sentence.start, it.sentence.end
    today = it.status in REACHED and (
        _P.so_far.search(key, start, end) or any(t.kind == "as_of" for t in it.analysis.timexes_between(start, end))
    )
    return bool(today) or _P.since.match(key, start) is not None


def _by_heading(it: Asked) -> Year | None:
    """The year of the heading over a line: "III. NHIỆM VỤ |NĂM 2017|", "Nhiệm vụ |6 tháng cuối năm|"."""
    if _counts_all_years(it):
        return None
    analysis, line = it.analysis, list_heading(it.analysis, it.sentence)
    for heading in (*analysis.headings(it.sentence), *((Span(line.start, line.end),) if line else ())):
        times = analysis.timexes_between(*heading)
        if stage := next((t for t in times if t.first and t.last and t.year is None), None):
            # "Giai đoạn |2022 - 2025|": an aim is for its end, what was reached was so in any of its years
            return Year(stage.last.year, Span(stage.start, stage.end)) if it.status in AIMS and stage.last else None
        if it.status not in AIMS and _P.reports_on.search(analysis.text.key, *heading):
            continue  # "Than Uyên: |số liệu 6 tháng| đầu năm 2023⏎- Xã đạt chuẩn: A, B": some of them long ago
        if match := YEAR.search(analysis.text.key, *heading):
            return Year(int(match[1]), Span(*match.span(1)))
        ahead = [t for t in times if t.kind == "period" and t.last and not t.programme]
        if it.status in AIMS and len(ahead) == 1 and ahead[0].last and _is_open(analysis, ahead[0]):
            return Year(ahead[0].last.year, Span(ahead[0].start, ahead[0].end))
    return None


def _by_paragraph(it: Asked) -> Year | None:
    """The year that opens an earlier sentence of the paragraph, or that of the decision which it goes on with."""
    if _counts_all_years(it):
        return None
    analysis, sentence, key = it.analysis, it.sentence, it.analysis.text.key
    for before in analysis.sentences.back(sentence, CARRY):
        goes_on = before.index == sentence.index - 1 and _P.accordingly.match(key, sentence.start) is not None
        if before.line != sentence.line and not goes_on:
            break
        for time in analysis.timexes_between(before.start, before.end):
            if not time.last or time.programme or _P.surpassed.search(key, before.start, time.start):
                continue
            # "Tỉnh phấn đấu |đến năm 2025| có ... . Các huyện A, B đạt chuẩn; ít nhất 80% xã ..."
            ahead = time.kind == "deadline" and it.status not in REACHED
            opens = goes_on or time.start - before.start <= OPENS or key.endswith(", ", 0, time.start)
            if ahead or (opens and _can_date(it, time, goes_on)):
                return Year(time.last.year, Span(time.start, time.end))
    return None


def _can_date(it: Asked, time: Timex, goes_on: bool) -> bool:
    """Whether a time that opens an earlier sentence can be that of a claim: what is weighed has only the one of the decision
    that it ``goes_on`` with.
    """
    if time.kind != "period" or time.year is None or time.last is None:
        return False
    if it.status == "eligible" and not goes_on:
        return False
    return time.last.year <= it.analysis.day.year if it.status in REACHED else _is_open(it.analysis, time)


def _is_open(analysis: Analysis, time: Timex) -> bool:
    """Whether a plan may still be for the year of a time: not "|Tháng 5|, xã được công nhận. Xã phấn đấu đạt nâng cao"."""
    first, last = time.first, time.last
    if first is None or last is None or last.year < analysis.day.year:
        return False
    return last >= analysis.since or (last - first).days > MONTH


def _by_decided(it: Asked) -> Year | None:
    """The year of what was planned, or decided on as many: "Công nhận xã nâng cao |năm 2021|. Ngày 7/4/2022, tỉnh công nhận
    5 xã".
    """
    before = it.before
    if before.planned_for is not None:
        return Year(before.planned_for, None)
    told = before.decided.year(it.sentence, it.claim, it.status, before.many) if before.decided else NO_YEAR
    return told if told.year else None


def _by_decision(it: Asked) -> Year | None:
    """The year of the decision that recognises."""
    return year_of_decision(it.analysis, it.place, it.claim, it.sentence, it.status)


def _by_column(it: Asked) -> Year | None:
    """The one year that a header names: "Đạt chuẩn" under "Mục tiêu |2020|"."""
    head = head_over(it.analysis.tables, it.claim.start) if it.status in REACHED else None
    named = HEADED.findall(words_of(it.analysis.text, head.cells)) if head is not None else ()
    return Year(int(named[0]), None) if len(named) == 1 else None


SOURCES = (
    _by_list,
    _by_turn,
    _by_clause,
    _by_joined,
    _by_plan,
    _by_aim,
    _by_heading,
    _by_paragraph,
    _by_decided,
    _by_decision,
    _by_column,
)


def by_text(record: Attainment, of_unit: Mapping[AttainmentStatus, Attainment], met: Mapping[str, Year]) -> Attainment:
    """A record that no source dates, with the year of what else the text tells of its unit and standard: what is recognised
    or waits for it was reached or aimed at in a year, else all criteria were ``met`` in one, by the code of the commune.
    """
    told = next((r for s in _YEAR_FROM.get(record.status, ()) if (r := of_unit.get(s)) and r.year is not None), None)
    signed = of_unit.get("registered")
    if told is None and signed is not None and signed.year is not None and signed.sentence == record.sentence:
        told = signed  # "3 xã |đăng ký về đích năm 2018| (A, B, C) đều đã được công nhận"
    if told is not None:
        year, where = told.year, told.evidence.get("year")
    elif record.status in REACHED and record.standard == "ntm":
        year, where = met.get(record.unit or "", NO_YEAR)
    else:
        return record
    evidence = record.evidence | ({"year": where} if where else {})
    return record.model_copy(update={"year": year, "evidence": evidence})
