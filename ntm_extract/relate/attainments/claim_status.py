"""CLAIM STATUS: whether a unit reached its standard, was recognised, aims at it or missed it.

The order of decisions, from the words nearest to the claim outwards:

1. ``clause_status``: what the clause of the unit, a verb shared with another claim or the plan before it gives a claim;
2. ``SOURCES``: the first that knows, given the claim: words that reword its own status, its own status, then those around;
3. ``REVISIONS``: each in turn, given the year: what lies ahead is not reached, a decision recognises;
4. ``facts.attainment``: of several mentions of a unit and standard, the status that stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AttainmentStatus, FigureStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, AROUND, BY_AUTHORITY, OPENS, REACHED, Claim, Year
from ntm_extract.relate.attainments.claims import claims
from ntm_extract.relate.attainments.from_tables import said_by
from ntm_extract.relate.attainments.in_vain import are_refused
from ntm_extract.relate.attainments.lines import line_over_year, list_heading, numbered_heading
from ntm_extract.relate.layout.tables import head_over, words_of
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.relate.status.beside import LEFT, MOSTLY_OVER, is_picked
from ntm_extract.span import Span

_P = phrases("attainment")
_CLAIM = phrases("claim")
_ASKS, _PROPOSES = _P.words("asks"), _P.words("proposes")
_UNDER_WAY = _P.word("under_way")
_OWN_TIME = 16  # characters of a time: "tháng 10/2015"
JUST_BEGUN = 3  # month up to which what is of "this year" is a plan, where nothing says that it is so
HEADING = 90  # characters of a line that heads a list
_FACT = 16  # characters before a claim in which "đã lần lượt" and its like stand


@dataclass(frozen=True)
class Undecided:
    """A claim of one unit whose status is asked. ``first``: the first unit of the claim, before which its verb stands;
    ``assertion``: the status of its clause by the cues of ``cues/status.csv``; ``by_law``: a decision stands with the unit, and
    the claim has no status of its own.
    """

    analysis: Analysis
    place: Toponym
    first: Toponym
    claim: Claim
    sentence: Sentence
    assertion: Assertion
    by_law: bool

    @property
    def key(self) -> str:
        return self.analysis.text.key

    @property
    def low(self) -> int:
        """Where the cue window before the claim begins."""
        return max(self.sentence.start, self.claim.start - 2 * AROUND)

    @cached_property
    def is_done(self) -> bool:
        """Whether words right at the claim say that it is fact: "xã A |đã| về đích", "|phải đến năm 2016 xã mới| đạt chuẩn"."""
        low, at = self.sentence.start, self.claim.start
        before = _P.done.search(self.key, max(low, at - _FACT), at) or _P.came_late.search(self.key, low, at)
        return (before or _P.done_within.match(self.key, at)) is not None

    @cached_property
    def is_fact(self) -> bool:
        """Whether it is fact, or the cue of the clause belongs to the next standard or the next unit."""
        cue = self.assertion.cue
        if self.is_done or cue is None:
            return self.is_done
        if self._all_did:
            return True
        if self.claim.end < cue.start and _CLAIM.event_ahead.match(self.key, cue.start):
            return True  # "lễ công bố xã A đạt chuẩn |sẽ diễn ra| ngày 25/11"
        if self.claim.end < cue.start and _P.next_aim.match(self.key, cue.start):
            return True  # "đạt chuẩn nâng cao và nay đang |hướng tới kiểu mẫu|"
        return self.place.end <= self.claim.start and self._is_cue_of_next

    @property
    def _all_did(self) -> bool:
        """Whether all of those that signed up did it: "3 xã |đăng ký| (A, B, C) |đều| về đích", where nobody asks them to."""
        cue, at = self.assertion.cue, self.claim.start
        if cue is None or self.assertion.status != "registered" or not cue.end <= self.place.start < at:
            return False
        asked = self.analysis.labelled("cue.standard.target", self.sentence.start, at)
        return not asked and _P.all_did.search(self.key, max(0, at - _FACT), at) is not None

    @property
    def _is_cue_of_next(self) -> bool:
        """Whether another unit stands between the claim and the cue: "xã A đạt chuẩn kiểu mẫu, |xã B| đang hoàn tất hồ sơ"."""
        end, cue = self.claim.end, self.assertion.cue
        units = self.analysis.toponyms_between(end, cue.start) if cue else ()
        return any(p.level == self.place.level and re.search(r"[,;]", self.key[end : p.start]) for p in units)

    @cached_property
    def around(self) -> AttainmentStatus | FigureStatus:
        """The status that the sentence, or the heading over its list, gives a claim without one."""
        for heading in self._over if not self.is_done else ():
            cues = self.analysis.labelled("cue.standard", *heading)
            aims = (aim for aim in AIMS if any(m.label.endswith(f".{aim}") for m in cues))
            if aim := next(aims, None):
                return aim
        return "achieved" if self.is_fact else self.assertion.status

    @property
    def _over(self) -> list[Span]:
        """The line above a list; the numbered heading too where the claim only names a standard: "2. |Chỉ tiêu| năm 2024⏎Huyện C: 02
        xã nâng cao (A, B)".
        """
        line = list_heading(self.analysis, self.sentence)
        line = line_over_year(self.analysis, line) if line is not None else None
        heading = numbered_heading(self.analysis, self.sentence) if self.claim.elliptic else None
        return [Span(over.start, over.end) for over in (line, heading) if over is not None]

    @cached_property
    def is_unready(self) -> bool:
        """Whether papers are being made, so that the standard is not missed: "|đang hoàn tất hồ sơ| trình tỉnh công nhận
        xã A đạt chuẩn".
        """
        cue = self.assertion.cue
        return self.around == "not_achieved" and cue is not None and cue.form.startswith(_UNDER_WAY)

    @property
    def before(self) -> str:
        """The words before the claim and its units."""
        return self.key[self.sentence.start : min(self.first.type_start, self.claim.start)]


def meant(status: AttainmentStatus | FigureStatus) -> AttainmentStatus:
    """The status of a unit in a clause with one of figures: where a standard is asked of it, or foreseen, it aims at it."""
    return "target" if status == "required" or status == "forecast" else status


def status_of(it: Undecided) -> AttainmentStatus:
    """The status of a claim, before its year is known: by the first of ``SOURCES`` that knows."""
    return next(status for source in SOURCES if (status := source(it)) is not None)


def _eligible_by_aim(it: Undecided) -> AttainmentStatus | None:
    """ "|Phấn đấu| xã A về đích; huyện B hoàn thành hồ sơ trình Trung ương công nhận": all of the sentence is a plan."""
    cue = it.assertion.cue
    if it.claim.status != "eligible" or it.assertion.status != "target" or cue is None:
        return None
    opens = cue.start - it.sentence.start <= OPENS and not cue.form.startswith(_PROPOSES)
    return "target" if opens else None


def _eligible_refused(it: Undecided) -> AttainmentStatus | None:
    """ "Hội đồng |không thông qua| hồ sơ của xã A đề nghị công nhận", "hồ sơ đề nghị công nhận của xã A |chưa được thông qua|"."""
    if it.claim.status != "eligible":
        return None
    refused = _P.refused.search(it.key, it.low, it.claim.start) or are_refused(it.key, it.sentence, it.place)
    return "not_achieved" if refused else None


def _eligible_ahead(it: Undecided) -> AttainmentStatus | None:
    """ "đang hoàn thiện hồ sơ |để| cuối năm 2022 |về đích|": the claim is a plan."""
    arrives = it.claim.status == "eligible" and _P.to_arrive.search(it.key, it.claim.start, it.claim.end)
    return "target" if arrives else None


def _target_reached(it: Undecided) -> AttainmentStatus | None:
    """ "chỉ |mất bốn năm để| về đích": it took so long and is over."""
    took = _P.took.search(it.key, it.low, it.claim.end) if it.claim.status == "target" else None
    return "achieved" if took is not None and took.end() >= it.claim.start else None


def _recognised_by_vote(it: Undecided) -> AttainmentStatus | None:
    """ "17/17 |phiếu đồng ý| công nhận": a council votes, the province decides later."""
    return "eligible" if it.claim.status == "recognized" and _P.votes.search(it.key, it.low, it.claim.start) else None


def _recognised_as_purpose(it: Undecided) -> AttainmentStatus | None:
    """ "hoàn thiện hồ sơ |để được| công nhận": weighed where somebody examines it, else aimed at."""
    if it.claim.status != "recognized" or not _P.in_order_to.search(it.key, it.low, it.claim.start):
        return None
    return "eligible" if _P.weighs.search(it.key, it.sentence.start, it.claim.start) else "target"


def _recognised_if_hoped(it: Undecided) -> AttainmentStatus | None:
    """ "dân |mong sớm| được công nhận", "|phấn đấu| có thêm xã A được công nhận", "xã A |phải| làm xong, được công nhận trong
    năm 2015"; those that signed up may have been recognised since.
    """
    key, claim, first, cue = it.key, it.claim, it.first, it.assertion.cue
    if claim.status != "recognized":
        return None
    if _P.hoped.search(key, it.low, claim.start):
        return "target"
    if first.end <= claim.start and _P.must_first.search(key, first.end, claim.start) and _is_ahead(it):
        return "target"
    if it.assertion.status not in ("target", "forecast") or cue is None:
        return None
    ahead = cue.end <= first.type_start < claim.start and "," not in key[cue.end : first.type_start]
    return "target" if ahead or (first.end <= cue.start and _is_ahead(it)) else None


def _is_ahead(it: Undecided) -> bool:
    """Whether the time of a recognition, else the last before it, lies ahead: "xã A phấn đấu ...; |cuối năm 2015| được công
    nhận", "xã A phải làm xong, được công nhận đạt chuẩn |trong năm 2015|".
    """
    by_then = _P.by_then.match(it.key, it.claim.end, it.sentence.end)
    times = it.analysis.timexes_between(it.sentence.start, by_then.end() + _OWN_TIME if by_then else it.claim.start)
    return bool(times) and times[-1].ends_after(it.analysis.day)


def _by_own_words(it: Undecided) -> AttainmentStatus | None:
    """The status that the words of the claim give: "|được công nhận| đạt chuẩn"."""
    return it.claim.status


def _by_pick(it: Undecided) -> AttainmentStatus | None:
    """ "Năm nay, huyện tập trung đưa |xã A| về đích", "cấp vốn cho |các xã| về đích trong năm 2016"."""
    if it.is_fact:
        return None
    first, at = it.first, it.claim.start
    if it.assertion.cue is None and first.end <= at and is_picked(it.analysis, first.type_start, first.end):
        return "target"
    if it.assertion.status != "achieved":
        return None
    units = _P.those_units.search(it.key, it.sentence.start, min(first.start, at))
    return "target" if units and is_picked(it.analysis, *units.span("units")) else None


def _by_opening(it: Undecided) -> AttainmentStatus | None:
    """ "|Theo đăng ký của các xã|, năm 2019 toàn huyện có 2 xã đạt chuẩn: A, B"."""
    signed = _P.as_registered.match(it.key, it.sentence.start, it.claim.start)
    return "registered" if signed and not it.is_done else None


def _by_column(it: Undecided) -> AttainmentStatus | None:
    """ "Đạt chuẩn" under "|Kế hoạch| 2021"."""
    head = head_over(it.analysis.tables, it.claim.start)
    if head is None:
        return None
    said = said_by(words_of(it.analysis.text, head.cells), it.analysis.gazetteer.cues)
    return said.status if said.status in AIMS else None


def _by_heading(it: Undecided) -> AttainmentStatus | None:
    """What the heading of a list says is done with all of its units: "|Trình UBND tỉnh công nhận|:⏎- Xã đạt chuẩn nâng cao: A, B"."""
    heading = list_heading(it.analysis, it.sentence) if it.around == "achieved" and not it.is_done else None
    if heading is None or heading.end - heading.start > HEADING or it.key.endswith(".", 0, heading.end):
        return None
    told = claims(it.analysis, line_over_year(it.analysis, heading))
    return next((c.status for c in told if not c.explicit and c.status in BY_AUTHORITY), None)


def _by_clause(it: Undecided) -> AttainmentStatus | None:
    """The status of the clause, where that is neither fact nor plan: "xã A |chưa| đạt chuẩn"."""
    clear = it.around not in ("achieved", "target") and not it.is_unready
    return meant(it.around) if clear else None


def _by_who_considers(it: Undecided) -> AttainmentStatus | None:
    """ "Hội đồng |xét hồ sơ công nhận| xã A và xã B đạt chuẩn", "Hội đồng thống nhất |chưa trình công nhận| xã C đạt chuẩn"."""
    if not _P.considers.search(it.before):
        return None
    return "not_achieved" if _P.refused.search(it.before) else "eligible"


def _by_who_recognises(it: Undecided) -> AttainmentStatus | None:
    """ "UBND tỉnh |công nhận| xã A, xã B đạt chuẩn"."""
    if it.around != "achieved":
        return None
    behind = it.place.start >= it.claim.end
    more = _P.recognises_more.search(it.key, it.sentence.start, it.claim.start) if behind else None
    return "recognized" if more or _P.recognises.search(it.before) else None


def _by_sentence(it: Undecided) -> AttainmentStatus:
    """Fact or plan, as the sentence has it: "Xã nâng cao: xã A |đang hoàn thiện| các tiêu chí" is a plan."""
    return "target" if it.is_unready else meant(it.around)


SOURCES = (
    _eligible_by_aim,
    _eligible_refused,
    _eligible_ahead,
    _target_reached,
    _recognised_by_vote,
    _recognised_as_purpose,
    _recognised_if_hoped,
    _by_own_words,
    _by_pick,
    _by_opening,
    _by_column,
    _by_heading,
    _by_clause,
    _by_who_considers,
    _by_who_recognises,
    _by_sentence,
)


def asks_about_past(it: Undecided, status: AttainmentStatus, year: int) -> bool:
    """Whether something else is asked of those that reached it: "|đề nghị| phúc tra các xã đạt chuẩn trước năm 2016 là
    A, B".
    """
    asks = status == "target" and it.claim.status is None and year < it.analysis.day.year
    return asks and it.assertion.cue is not None and it.assertion.cue.form.startswith(_ASKS)


def revised(it: Undecided, status: AttainmentStatus, told: Year) -> AttainmentStatus:
    """A status in the light of its year: by each of ``REVISIONS`` in turn."""
    for revision in REVISIONS:
        status = revision(it, status, told) or status
    return status


def _of_past_year(it: Undecided, status: AttainmentStatus, told: Year) -> AttainmentStatus | None:
    """What was aimed at in a year that is over: "giúp xã A |được công nhận| đạt chuẩn năm 2014", as an article of 2018
    tells, is no plan.
    """
    key, claim = it.key, it.claim
    if status not in AIMS or told.year is None or told.year >= it.analysis.day.year:
        return None
    if status == "registered":
        return "not_achieved" if _P.fell_short.match(key, claim.end) else None
    if _P.is_recognised.match(key[claim.start : claim.end]):
        return "recognized"
    if _P.helped.search(key, max(0, claim.start - AROUND), claim.start + 4) or _has_past_of_its_own(it, told):
        return "achieved"  # "góp phần |đưa huyện A về đích năm 2014|"
    if _P.fell_short.match(key, claim.end):
        return "not_achieved"  # "năm 2015 xã A phải về đích |nhưng đến nay mới đạt 15 tiêu chí|"
    strove = _P.strove.search(key, max(0, claim.start - AROUND), claim.start + 4)
    return "achieved" if strove or _P.has_led.search(key, it.sentence.start, claim.start) else None


def _has_past_of_its_own(it: Undecided, told: Year) -> bool:
    """Whether the aim is that of another clause, and the past year of this one: "A đang phấn đấu đạt nâng cao|; B đạt chuẩn
    năm 2014|".
    """
    cue, clause = it.assertion.cue, it.key.rfind(";", it.sentence.start, min(it.claim.start, it.place.type_start))
    return (
        it.claim.status is None and cue is not None and told.where is not None and cue.end <= clause < told.where.start
    )


def _of_this_year(it: Undecided, status: AttainmentStatus, told: Year) -> AttainmentStatus | None:
    """ "|Để hoàn thành mục tiêu| về đích vào cuối năm 2018, xã A đang làm đường", told in 2018."""
    if status != "achieved" or told.year != it.analysis.day.year:
        return None
    at = it.claim.start
    return "target" if _P.purpose.search(it.key, max(0, at - AROUND), at) else None


def _of_year_ahead(it: Undecided, status: AttainmentStatus, told: Year) -> AttainmentStatus | None:
    """What lies ahead is not reached."""
    ahead = told.year is not None and told.year > it.analysis.day.year
    return "target" if ahead and status in (*REACHED, "eligible") else None


def _of_time_ahead(it: Undecided, status: AttainmentStatus, told: Year) -> AttainmentStatus | None:
    """A time of this year that is far from over: "đầu tư cho xã A, để |đến cuối năm 2018| đạt chuẩn"; "xã A về đích |trong
    năm 2017|", told in July with no word that says that it is so, or "|năm 2017|", told in March.
    """
    key, day, claim = it.key, it.analysis.day, it.claim
    if status != "achieved" or claim.status is not None or not told.where:
        return None
    if _P.done.search(key, max(0, claim.start - OPENS), claim.start):
        return None
    times = it.analysis.timexes_between(*told.where)
    if any((t.kind == "deadline" and t.ends_after(day + LEFT)) or (t.first and t.first > day) for t in times):
        return "target"
    open_year = it.assertion.cue is None and told.year == day.year and day.month <= MOSTLY_OVER
    year = _P.within_year.match(key, claim.end)
    if not open_year or year is None or (year["within"] is None and day.month > JUST_BEGUN):
        return None
    whole = it.analysis.sentence(claim.start)
    done = _P.some_time.search(key, whole.start, claim.start) or _P.came_of_it.search(key, whole.start, whole.end)
    return None if done else "target"


def _of_decision(it: Undecided, status: AttainmentStatus, told: Year) -> AttainmentStatus | None:
    """ "Xã nâng cao: A và B |(Quyết định số 2988/QĐ-UBND)|", "huyện A đạt chuẩn |(Thủ tướng công nhận năm 2020)|"."""
    decided = it.by_law or _P.recognised_behind.match(it.key, it.claim.end, it.sentence.end)
    return "recognized" if decided and status == "achieved" else None


REVISIONS = (_of_past_year, _of_this_year, _of_year_ahead, _of_time_ahead, _of_decision)
