"""DECIDED: decisions, votes and plans for so many units that later sentences name: "công nhận 4 xã đạt chuẩn năm 2021.
... |4 xã được công nhận| gồm: A, B, C, D"; the standard, the year and the law that they lend to these.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AttainmentStatus, Standard
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS, NO_YEAR, OPENS, REACHED, Claim, Named, Year
from ntm_extract.relate.attainments.decision import as_named, authority_of, deciding
from ntm_extract.relate.attainments.lines import LIST_POINT
from ntm_extract.span import Span, line_start

_P = phrases("attainment")
_CLAIM_YEAR = phrases("claim_year")
_CLAIMANT = phrases("claimant")
_TASKS = phrases("claim").words("town_task")
LISTS = 5  # sentences behind a decision in which its lists may be told
_VILLAGES = "model_village"
AGAINST = 20  # characters before a time in which stands what is held against it
ANSWER = 3  # sentences behind a plan in which its result may be told without the year


class Decision(NamedTuple):
    """What has been decided or planned for so many units: that they are recognised, weighed or aim at it, for which year,
    by which law and by whom; ``at``: the index of its sentence.
    """

    status: AttainmentStatus
    dated: Year
    law: Named | None
    authority: Named | None
    at: int

    @property
    def is_plan(self) -> bool:
        return self.status in AIMS


@dataclass(slots=True)
class Decided:
    """What a text has decided and planned so far, by (how many, standard); what its headline tells, by standard; the
    last plan and the last decision that counts nobody, "bỏ phiếu công nhận xã đạt chuẩn năm 2022", with their standards;
    and the last of all.
    """

    analysis: Analysis
    by_count: dict[tuple[str, Standard], Decision] = field(default_factory=dict)
    headline: dict[Standard, Decision] = field(default_factory=dict)
    plan: tuple[Standard, Decision] | None = None
    uncounted: tuple[Standard, Decision] | None = None
    recent: Decision | None = None

    def counted(self, sentence: Sentence, claim: Claim) -> str:
        """The count that a claim is told of: "công nhận |4| xã đạt chuẩn", "|10| xã nông thôn mới nâng cao"; "" where
        it has none.
        """
        low = max(sentence.start, claim.start - OPENS)
        found = [m["count"].lstrip("0") for m in _P.count.finditer(self.analysis.text.key, low, claim.end)]
        return found[-1] if found else ""

    def completed(self, sentence: Sentence, claim: Claim) -> Claim:
        """A claim that names no standard, with that of the only decision on as many, or at all where it counts nobody:
        "công nhận 5 xã nâng cao. |5 xã được công nhận lần này| gồm: A, B", "|Các xã được công nhận| gồm: A, B".
        """
        if claim.named:
            return claim
        counted = self.counted(sentence, claim)
        if not counted and not _P.units_of_it.search(self.analysis.text.key, sentence.start, claim.start):
            return claim
        of_it = {
            standard
            for (count, standard), one in self.by_count.items()
            if counted in ("", count) and (not one.at or sentence.index - one.at <= LISTS)
        }
        return claim._replace(standard=of_it.pop()) if len(of_it) == 1 else claim

    def latest(self, sentence: Sentence) -> Standard | None:
        """The standard of the last decision that counts nobody, else the only one of the headline."""
        if self.uncounted is not None and sentence.index - self.uncounted[1].at <= LISTS:
            return self.uncounted[0]
        return next(iter(self.headline)) if len(self.headline) == 1 else None

    def of(self, sentence: Sentence, claim: Claim, many: int) -> Decision | None:
        """The decision or plan for as many units as a claim counts, or names: ``many``; of several also the decision just
        told that counts nobody.
        """
        counted = self.counted(sentence, claim)
        told = self.by_count.get((counted or str(many), claim.standard))
        if claim.is_of_all(self.analysis.text.key):
            return told  # "công nhận 85 xã. |3 xã hoàn thành 19/19 tiêu chí|, gồm: A, B, C": others
        told = told or self._part_of(sentence, claim, many)
        if told is not None and told.status == "eligible" and self._counts_all(sentence, claim):
            told = None  # "Thẩm định 2 xã đề nghị công nhận. ... |Hiện huyện có 2 xã đạt chuẩn| gồm C và D": others
        other = self._uncounted_of(claim)
        if other is None or not 0 <= sentence.index - other.at <= LISTS or self._counts_all(sentence, claim):
            return told
        if claim.elliptic and self._is_next_point(sentence, other):
            return told
        if told is not None:  # "công nhận 21 xã ... Tỉnh vừa ký quyết định công nhận xã nâng cao |năm 2022|"
            return told if told.dated.year or told.is_plan else told._replace(dated=other.dated)
        return other if counted or many > 1 else None

    def _is_next_point(self, sentence: Sentence, decision: Decision) -> bool:
        """Whether a decision is told in another point of a list: "a) Xã đạt chuẩn: |thẩm định| 9 xã⏎|b) Xã nâng cao|: 3 xã"."""
        text, decides = self.analysis.text.canonical, self.analysis.sentences.items[decision.at]
        starts = (line_start(text, one.start) for one in (sentence, decides))
        return sentence.line != decides.line and all(LIST_POINT.match(text, start) for start in starts)

    def _uncounted_of(self, claim: Claim) -> Decision | None:
        """The last decision that counts nobody, where it is on villages as a claim is, or like it not; none of towns."""
        standard, decision = self.uncounted or ("", None)
        of_towns = self.analysis.text.key.startswith(_TASKS, claim.start)
        return decision if (standard == _VILLAGES) == (claim.standard == _VILLAGES) and not of_towns else None

    def _part_of(self, sentence: Sentence, claim: Claim, many: int) -> Decision | None:
        """The only decision just told on more units of the standard, of which these are some: "công nhận 13 xã kiểu mẫu.
        Các xã |kiểu mẫu về giáo dục| gồm: A, B", "... Huyện C có |2 xã được công nhận đợt này|: A, B".
        """
        if many < 2 or claim.status not in (None, "recognized") or self._counts_all(sentence, claim):
            return None
        if claim.status is not None and (counted := self.counted(sentence, claim)):
            named = self.analysis.toponyms_between(sentence.start, claim.start)
            if counted != str(many) or not any(p.level == "district" for p in named):
                return None
        whole = [
            one
            for (count, standard), one in self.by_count.items()
            if standard == claim.standard and count.isdigit() and int(count) > many and not one.is_plan
        ]
        return whole[0] if len(whole) == 1 and 0 < sentence.index - whole[0].at <= LISTS else None

    def _counts_all(self, sentence: Sentence, claim: Claim) -> bool:
        """Whether a claim is about all years, or an earlier one: "|Đến nay|, huyện có 9 xã đạt chuẩn", "|Trước đó|, tỉnh
        đã công nhận 11 xã", "Được biết, |trong năm 2014|, tỉnh đã công nhận 11 xã"; what is weighed is of one.
        """
        key = self.analysis.text.key
        return claim.status != "eligible" and (
            _CLAIM_YEAR.so_far.search(key, sentence.start, claim.start) is not None
            or _CLAIM_YEAR.since.match(key, sentence.start) is not None
            or (claim.status == "recognized" and self._is_of_own_year(sentence, claim))
        )

    def _is_of_own_year(self, sentence: Sentence, claim: Claim) -> bool:
        """Whether a recognition is told with a year of its own, and not as what follows from the decision before."""
        if not sentence.index or _CLAIM_YEAR.accordingly.match(self.analysis.text.key, sentence.start):
            return False
        ahead = self.analysis.timexes_between(sentence.start, claim.start)
        return any(t.kind == "period" and t.year is not None and t.year < self.analysis.day.year for t in ahead)

    def remember(self, sentence: Sentence, claims: list[Claim], claim: Claim, named: bool) -> None:
        """Keep what a claim decides; ``named``: it tells of whom itself."""
        decided = _decided_by(claims, claim)
        whole = self._whole_of(sentence) if decided is None else None
        status = whole.status if whole is not None else decided
        announces = not named and status is not None
        if not announces and sentence.index:
            return
        told = self._decision(sentence, claim, status)
        if announces:
            self._keep(sentence, claim, told if whole is None else _completed(told, whole))
        if not sentence.index and all(one.line > sentence.line for one in self.analysis.sentences.items[1:2]):
            self.headline[claim.standard] = told

    def _whole_of(self, sentence: Sentence) -> Decision | None:
        """The decision just told, of which a sentence tells the parts: "công nhận 23 xã. |Trong đó có| 10 xã nâng cao và 13
        xã kiểu mẫu".
        """
        last = self.recent
        if last is None or last.at != sentence.index - 1:
            return None
        return last if _CLAIM_YEAR.accordingly.match(self.analysis.text.key, sentence.start) else None

    def _decision(self, sentence: Sentence, claim: Claim, status: AttainmentStatus | None) -> Decision:
        """What a sentence tells of a decision; without a year that of the one just told on as many: "Công nhận 7 xã đạt chuẩn
        |năm 2019| ... Quyết định về việc công nhận 7 xã".
        """
        who = authority_of(self.analysis, claim, sentence) if status is not None else None
        dated, law = self._last_year(sentence), self._only_law(sentence)
        told = Decision(status or "achieved", dated, law, who, sentence.index)
        if dated.year is not None:
            return told
        before = (self.by_count.get((self.counted(sentence, claim), claim.standard)), self._uncounted_of(claim))
        near = (one for one in before if one is not None and one.dated.year and sentence.index - one.at <= LISTS)
        return told._replace(dated=next((one.dated for one in near if one.is_plan == told.is_plan), NO_YEAR))

    def _keep(self, sentence: Sentence, claim: Claim, told: Decision) -> None:
        """Keep a decision by what it counts, or as one that counts nobody."""
        self.recent = told
        if counted := self.counted(sentence, claim):
            self.by_count[counted, claim.standard] = told
            self.plan = (claim.standard, told) if told.is_plan else self.plan
        elif not told.is_plan and not _CLAIMANT.as_district.search(self.analysis.text.key, claim.start, claim.end):
            self.uncounted = (claim.standard, told)

    def year(self, sentence: Sentence, claim: Claim, status: AttainmentStatus, many: int) -> Year:
        """The year of a claim that has none: of the decision or plan for as many units, of the headline over a list
        unless it is about another standard, of the plan that was asked about: "năm 2019 huyện đặt mục tiêu 4 xã đạt chuẩn. Kết quả? - |5 xã được công nhận|".
        """
        if self._counts_all(sentence, claim) or status == "not_achieved":
            return NO_YEAR
        told = self.of(sentence, claim, many)
        if (told is None or told.dated.year is None) and many > 1 and sentence.index:
            told = self.headline.get(claim.standard)
            if told is None and not claim.named:
                # "|2 xã được công nhận lần này| gồm A, B" under "công nhận 9 xã nâng cao năm 2016"
                told = next(iter(self.headline.values()), None)
        if told is not None and told.is_plan == (status in AIMS):
            return told.dated
        if self.plan is None or status not in REACHED:
            return NO_YEAR
        standard, plan = self.plan
        answers = standard == claim.standard and 0 < sentence.index - plan.at <= ANSWER
        return plan.dated if answers and plan.dated.year and plan.dated.year <= self.analysis.day.year else NO_YEAR

    def year_of_plan(self, sentence: Sentence) -> int | None:
        """The year of the plan that the sentence before tells: "Tỉnh giao chỉ tiêu |năm 2023|. Nhóm đạt chuẩn có A, B"."""
        before = self.analysis.sentences.previous(sentence)
        return self._last_year(before).year if before is not None else None

    def _last_year(self, sentence: Sentence) -> Year:
        """The year that a sentence closes with: "công nhận 4 xã đạt chuẩn và 1 xã đạt chuẩn kiểu mẫu |năm 2021|"."""
        years = [
            Year(t.last.year, Span(t.start, t.end))
            for t in self.analysis.timexes_between(sentence.start, sentence.end)
            if t.last
            and not t.programme
            and not _P.compared.search(self.analysis.text.key, max(sentence.start, t.start - AGAINST), t.start)
            and (t.kind == "deadline" or (t.kind == "period" and t.year is not None))
        ]
        return years[-1] if years else NO_YEAR

    def _only_law(self, sentence: Sentence) -> Named | None:
        """The decision that a sentence names, where it names one: "|Quyết định số 728/QĐ-UBND| công nhận 4 xã"."""
        laws = deciding(self.analysis, sentence.start, sentence.end)
        return as_named(self.analysis, laws[0]) if len(laws) == 1 else None


def _completed(part: Decision, whole: Decision) -> Decision:
    """A part of a decision with what only the whole tells."""
    return part._replace(
        dated=part.dated if part.dated.year else whole.dated,
        law=part.law or whole.law,
        authority=part.authority or whole.authority,
    )


def _decided_by(claims: list[Claim], claim: Claim) -> AttainmentStatus | None:
    """What is decided on so many, or planned for them: "|công nhận| 5 xã đạt chuẩn", "|phấn đấu| có 5 xã đạt chuẩn"."""
    return next(
        (c.status for c in claims if c.status in ("eligible", "recognized") and c.start <= claim.start),
        claim.status if claim.status in AIMS else None,
    )
