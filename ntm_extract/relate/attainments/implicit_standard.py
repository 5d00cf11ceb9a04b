"""IMPLICIT STANDARD: the standard of a claim that names none, by its context: "có 4/8 |xã| được công nhận",
"|phát động xây dựng huyện nông thôn mới|, phấn đấu hoàn thành năm 2018".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ntm_extract.document import Sentence, Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import AttainmentStatus, Standard
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import (
    AIMS,
    ALL,
    BY_AUTHORITY,
    HIGHER,
    NEAR,
    Claim,
    standard_in,
    standard_said,
)
from ntm_extract.relate.attainments.field import is_of_other_field
from ntm_extract.relate.places.names import LIST
from ntm_extract.relate.status.assertion import status_at
from ntm_extract.span import Span

_P = phrases("claim")
_ATTAINMENT = phrases("attainment")
_ANNOUNCED = phrases("announced")
_MET = phrases("all_criteria")
_EARLIER = phrases("discourse")
LISTED = 12  # characters between "được công nhận là" and the first name of a list
ABOUT = 300  # characters around a recognition in which its standard is named
_OF_UNITS = _P.words("of_units")
_AS_WHAT = _P.word("as_what")


@dataclass(frozen=True, slots=True)
class _Implicit:
    """A claim that names no standard, and the claims of its sentence."""

    analysis: Analysis
    sentence: Sentence
    claim: Claim
    found: list[Claim]

    @property
    def key(self) -> str:
        return self.analysis.text.key

    def ahead(self, reach: int) -> tuple[int, int]:
        """The stretch of the sentence right before the claim."""
        return max(self.sentence.start, self.claim.start - reach), self.claim.start

    def to_behind(self, reach: int) -> int:
        """So many characters behind the claim, within the sentence."""
        return min(self.sentence.end, self.claim.end + reach)

    def before(self) -> Claim | None:
        """The last explicit claim before it; None where there is none."""
        return next((c for c in reversed(self.found) if c.explicit and c.end <= self.claim.start), None)

    def turns(self) -> bool:
        """Whether the claim before it is of communes, and this of their district: "có 12 xã nâng cao; |huyện| được Thủ tướng
        công nhận năm 2021".
        """
        before = self.before()
        if before is None or not _P.of_communes.search(self.key, self.sentence.start, before.end):
            return False
        return _P.turns_to_district.fullmatch(self.key, before.end, self.claim.start) is not None

    def is_about(self, standard: re.Pattern[str] = _P.about) -> bool:
        """Whether the text before it and its sentence are about the standard."""
        return standard.search(self.key, max(0, self.sentence.start - ABOUT), self.sentence.end) is not None

    def is_of_other_field(self) -> bool:
        """Whether its sentence does not name the standard, under a title of something else."""
        return is_of_other_field(self.analysis, Span(self.sentence.start, self.sentence.end))

    def is_told_one_by_one(self) -> bool:
        """Whether a bracket behind each name tells its standard: "các xã được công nhận: A (|nâng cao|), B (|kiểu mẫu|)"."""
        return any(c.elliptic and self.key.endswith(" (", 0, c.start) for c in self.found if c.start > self.claim.end)

    def is_listed_next(self) -> bool:
        """Whether the next sentence tells which units are meant: "Trong đó, huyện C có 2 xã ...", "Gồm: A, B"."""
        behind = self.analysis.sentences.next(self.sentence)
        return behind is not None and any(
            words.match(self.key, behind.start, behind.end) for words in (_ANNOUNCED.opens_list, _ANNOUNCED.next_share)
        )

    def waits_next(self) -> bool:
        """Whether the next sentence says that its units wait for recognition: "|Các xã này đang lập hồ sơ|"."""
        behind = self.analysis.sentences.next(self.sentence)
        waits = _EARLIER.those_wait.match(self.key, behind.start, behind.end) if behind else None
        if behind is None or waits is None or _EARLIER.of_else.search(self.key, waits.end(), behind.end):
            return False
        told = standard_in(self.key[waits.end() : behind.end], self.analysis.gazetteer.cues, HIGHER)
        return told in (None, self.claim.standard)

    def with_standard(self, standard: Standard | None = None, status: AttainmentStatus | None = None) -> Claim:
        """The claim as an explicit one, with another standard or status where these are given; without, one that names none is
        of the standard told before it: "xã A được công nhận |nâng cao|, còn xã B |đang làm hồ sơ|".
        """
        claim, before = self.claim, self.before()
        told = before.standard if before is not None and not claim.named and not self.turns() else claim.standard
        return claim._replace(explicit=True, standard=standard or told, status=status or claim.status)


def completed_by_context(analysis: Analysis, sentence: Sentence, claim: Claim, found: list[Claim]) -> Claim:
    """The claim with its standard, by the first of ``_WAYS`` that finds one in the context; else unchanged."""
    it = _Implicit(analysis, sentence, claim, found)
    # "đăng ký hoàn thành 19/19 tiêu chí |xây dựng| nông thôn"
    all_met = it.key.endswith(ALL, claim.start, claim.end) or (
        claim.status in (*AIMS, "eligible") and ALL in it.key[claim.start : claim.end]
    )
    if all_met and claim.status != "not_achieved":
        return _by_all_criteria(it)
    if it.is_told_one_by_one():
        return claim
    ways = (way for statuses, way in _WAYS if claim.status in statuses)
    return next((whole for way in ways if (whole := way(it)) is not None), claim)


def _by_all_criteria(it: _Implicit) -> Claim:
    """All of them: an aim, "theo kế hoạch, xã hoàn thành |đủ 19 tiêu chí|"; as a result it is a figure, unless it waits for
    its recognition: "đủ 19/19 tiêu chí, |đang chờ| tỉnh công nhận", or the standard stands behind it: "19/19 tiêu chí (TC)
    |xây dựng nông thôn mới|".
    """
    claim = it.claim
    if claim.status == "eligible":
        return it.with_standard() if _MET.all_of_them.search(it.key, claim.start, claim.end) else claim
    waits = [c for c in it.found if c.status == "eligible" and 0 <= c.start - claim.end <= NEAR]
    if any(c.explicit for c in waits):
        return claim  # "đạt 19/19 tiêu chí, |đủ điều kiện đề nghị công nhận đạt chuẩn năm 2018|" tells all of it
    if any(";" not in it.key[claim.end : c.start] for c in waits) or (claim.status is None and it.waits_next()):
        return it.with_standard(status="eligible")
    if claim.status is None and _by_then(it):
        return it.with_standard(status="target")
    if named := _P.of_the_standard.match(it.key, claim.end):
        return it.with_standard(standard_in(named["more"] or "", it.analysis.gazetteer.cues, HIGHER))
    if claim.status is None and _ATTAINMENT.done.search(
        it.key, max(it.sentence.start, claim.start - NEAR), claim.start
    ):
        return claim  # "Sau nhiều nỗ lực, |phấn đấu|, xã |đã| hoàn thành 19/19 tiêu chí"
    status = claim.status or status_at(it.analysis, claim.start, claim.end).status
    return claim._replace(explicit=status in AIMS)


def _by_then(it: _Implicit) -> bool:
    """Whether a day that lies ahead stands right before: "|đến cuối năm 2019| đạt 19 tiêu chí"."""
    at = it.claim.start
    return any(
        t.kind == "deadline" and t.ends_after(it.analysis.day) and at - t.end <= 2
        for t in it.analysis.timexes_between(max(0, at - NEAR), at)
    )


def _by_object_counted(it: _Implicit) -> Claim | None:
    """ "công nhận thêm |2 xã|, gồm A và B", also where the next sentence tells which: "công nhận |5 xã|. Huyện C có 2 xã là
    A và B".
    """
    counts = _P.recognises_counted.search(it.key, it.claim.start, it.to_behind(NEAR))
    if counts is None and it.is_about() and it.is_listed_next():
        counts = _P.recognises_so_many.search(it.key, it.claim.start, it.sentence.end)
    if counts is None or counts.start() >= it.claim.end:
        return None
    other = _P.other_standard.search(it.key, counts.end(), it.sentence.end)
    if other is not None and not _P.names_goal.search(it.key, it.claim.start, other.start()):
        return None  # "Công nhận 11 xã đạt |Tiêu chí quốc gia về y tế|, gồm:"
    higher = it.claim.standard if it.claim.standard in HIGHER else "ntm"  # "Về nâng cao: đã |công nhận 2 xã| (A, B)"
    return it.with_standard(higher if counts["what"] in _OF_UNITS else "model_village")


def _by_papers(it: _Implicit) -> Claim | None:
    """ "xã A |nộp hồ sơ| nhưng chưa đạt"."""
    fails = _P.fails.match(it.key, it.claim.end) and _P.files.search(it.key, *it.ahead(2 * NEAR))
    return it.with_standard() if fails else None


def _by_communes_alone(it: _Implicit) -> Claim | None:
    """Who recognises, or is asked to, names communes and nothing else: "thống nhất trình UBND tỉnh |công nhận xã A và xã
    B|."
    """
    key, at = it.key, it.claim.end
    places = it.analysis.toponyms_between(at, min(it.sentence.end, at + ABOUT))
    by_decision = _P.by_prime_minister.search(key, it.sentence.start, it.claim.start)
    level = "district" if by_decision else "commune"  # "|Quyết định số 1643/QĐ-TTg| công nhận huyện A, tỉnh B"
    if any(c.explicit and c.start >= at for c in it.found) or not places or places[0].level != level:
        return None
    if not _P.object.fullmatch(key, at, places[0].start):
        return None
    end = at
    for place in places:
        if end > at and not _P.next_object.fullmatch(key, end, place.start):
            break
        end = place.end
    return it.with_standard() if _P.clause_ends.match(key, end) and it.is_about() else None


def _by_list_counted(it: _Implicit) -> Claim | None:
    """Communes are counted before a status, with their list behind it, in a text about the standard: "|01 xã| đang được
    thẩm định hồ sơ |(xã A)|", "|các xã| được công nhận |gồm: A, B|".
    """
    listed = _P.counted_that.search(it.key, *it.ahead(2 * NEAR)) and _P.list_of_them.match(
        it.key, it.claim.end, it.sentence.end
    )
    return it.with_standard() if listed and it.is_about() and not it.is_of_other_field() else None


def _by_subject_counted(it: _Implicit) -> Claim | None:
    """ "có 4/8 xã được công nhận", "3 xóm được huyện công nhận": what is counted says which standard."""
    low, _ = it.ahead(2 * NEAR)
    counted = _P.counted_recognised.search(it.key, low, it.claim.end)
    if counted is None:
        return _by_subject(it)
    if _P.of_culture.match(it.key, it.claim.end):
        return None
    return it.with_standard("ntm" if counted["what"] in _OF_UNITS else "model_village")


def _by_subject(it: _Implicit) -> Claim | None:
    """ "A là |xã| đầu tiên được UBND tỉnh công nhận", of the standard that the clause names before."""
    key, claim, end = it.key, it.claim, it.claim.end
    clause = max(it.sentence.start, key.rfind(";", it.sentence.start, claim.start) + 1)
    passive = _P.passive.search(key, max(clause, claim.start - 2 * NEAR), end) and _P.ellipsis.match(key, end)
    unit = _unit_of_standard(it) if passive else None
    if not passive or not (unit or _P.unit.search(key, clause, end)):
        return None
    named = it.analysis.toponyms_between(end, it.sentence.end)[:1]
    if unit and unit.level == "village":
        return it.with_standard("model_village")
    if key.startswith(_AS_WHAT, end) and not (named and named[0].start - end <= LISTED):
        return None
    if _P.of(it.analysis.gazetteer.cues).others.search(key, clause, end):
        return None
    aims = it.analysis.labelled("cue.standard.target", clause, claim.start)
    low = aims[0].start if aims else claim.start  # "nhằm |đưa| xã A lên kiểu mẫu và sau 5 năm được công nhận lại"
    named_before = None if it.turns() else standard_in(key[clause:low], it.analysis.gazetteer.cues, HIGHER)
    return it.with_standard(named_before)


def _unit_of_standard(it: _Implicit) -> Toponym | None:
    """The unit right before a recognition that names no standard, in a text about it: "Tháng 12/2015, |xã A| chính thức
    được công nhận", "khu dân cư kiểu mẫu. |Thôn A| được công nhận đầu tiên".
    """
    named = it.analysis.toponyms_between(it.sentence.start, it.claim.start)
    places = [p for p in named if p.level != "province" and not it.key.startswith(")", p.end)]  # "xã A (huyện B)"
    if not places or places[-1].in_title or not _P.right_before.fullmatch(it.key, places[-1].end, it.claim.start):
        return None
    if len(places) > 1 and _P.lies_in.fullmatch(it.key, places[-2].end, places[-1].type_start):
        places.pop()  # "xã A |của huyện B| cũng được công nhận"
    return places[-1] if it.is_about(_P.about_villages if places[-1].level == "village" else _P.about) else None


def _by_bracket(it: _Implicit) -> Claim | None:
    """ "xã A (|công nhận| năm 2015)": behind a commune there is nothing else to be recognised in a year."""
    key, at = it.key, it.claim.start
    named = it.analysis.toponyms_between(it.sentence.start, at)
    beside = it.before() is None and bool(named) and named[-1].level == "commune" and key[named[-1].end : at] == " ("
    return it.with_standard() if beside and _P.in_bracket_year.match(key, it.claim.end) else None


def _by_who_recognises(it: _Implicit) -> Claim | None:
    """ "xã A đang được thẩm định;", "đề nghị |Thủ tướng| công nhận"."""
    told = _P.ellipsis.match(it.key, it.claim.end) and _unit_of_standard(it)
    return it.with_standard() if told or _P.national.search(it.key, it.claim.start, it.claim.end) else None


def _by_plan(it: _Implicit) -> Claim | None:
    """ "xã |chọn| thôn A xây dựng khu dân cư kiểu mẫu", "xây dựng khu dân cư kiểu mẫu |ngay trong năm nay|", "xã |phải| xây dựng 2 thôn
    kiểu mẫu là A và B".
    """
    key, claim = it.key, it.claim
    if claim.standard == "ntm" or not _P.builds.search(key, claim.start, claim.end):
        return None
    if _P.list_opens.match(key, claim.end):
        if _P.has_built.search(key, it.sentence.start, claim.end):
            return claim._replace(explicit=True, status=None)
        if claim.standard == "model_village" and _P.told_to.search(key, it.sentence.start, claim.start):
            return it.with_standard()
    planned = _ends_ahead(it, claim.end) or _is_chosen(it) or _P.chosen_to.search(key, it.sentence.start, claim.start)
    return it.with_standard() if planned else None


def _is_chosen(it: _Implicit) -> bool:
    """Whether an aim stands before it, in the same clause: "xã |chọn| thôn A xây dựng khu dân cư kiểu mẫu"."""
    at = it.claim.start
    plans = (c for c in it.found if c.status in AIMS and not c.explicit and 0 <= at - c.end <= NEAR)
    return any(not re.search(r"[,;:.]", it.key[c.end : at]) for c in plans)


def _ends_ahead(it: _Implicit, at: int) -> bool:
    """Whether a time that is not over follows ``at``: "xây dựng khu dân cư kiểu mẫu |ngay trong năm nay|"."""
    times = it.analysis.timexes_between(at, min(it.sentence.end, at + NEAR + 8))
    return any(t.last and t.last >= it.analysis.day for t in times)


def _by_aim_before(it: _Implicit) -> Claim | None:
    """ "3 xã |đăng ký| nâng cao là A, B, C |và 1 xã xây dựng| kiểu mẫu là D"."""
    before = it.before()
    if before is None or before.status not in AIMS:
        return None
    more = _P.so_many_more.search(it.key, before.end, it.claim.start)
    return it.with_standard(status=before.status) if more else None


def _by_unit_built(it: _Implicit) -> Claim | None:
    """ "phát động |xây dựng huyện nông thôn mới|, phấn đấu hoàn thành năm 2018"."""
    claim = it.claim
    built = _P.builds_unit.search(it.key, *it.ahead(2 * NEAR))
    if built is None or not _P.to_finish.search(it.key, claim.start, it.to_behind(NEAR)):
        return None
    standard = standard_said(built["more"], it.analysis.gazetteer.cues)
    return it.with_standard(standard) if _ends_ahead(it, claim.start) else None


def _by_count_registered(it: _Implicit) -> Claim | None:
    """ "|15 xã đăng ký hoàn thành| trong năm 2014 là: A, B"; in a text about the standard "|6 xã phấn đấu hoàn thành|, gồm: A, B",
    "|Xã đăng ký năm 2014|: A, B".
    """
    stretch = it.ahead(NEAR)[0], it.to_behind(NEAR)
    listed = _P.registered_list.search(it.key, *stretch)
    so_many = _P.registered.search(it.key, *stretch)
    told = so_many and it.claim.status == "registered"
    if it.is_of_other_field():
        return None
    return it.with_standard() if told or ((listed or so_many) and it.is_about()) else None


def _by_who_registers(it: _Implicit) -> Claim | None:
    """A district registers communes of its own, in a text about the standard: "đăng ký xã đạt chuẩn năm 2021: |huyện C| đăng ký
    |xã A|", "năm tới |huyện chúng tôi| đăng ký |A, B|".
    """
    before = it.analysis.last_toponym(it.sentence.start, it.claim.start)
    behind = it.analysis.first_toponym(it.claim.end, it.sentence.end)
    if behind is None or behind.level != "commune":
        return None
    signs_up = _P.district_signs_up.search(it.key, *it.ahead(NEAR))
    if before is not None and before.level == "district":
        signs_up = signs_up or _P.right_before.fullmatch(it.key, before.end, it.claim.start)
    them = signs_up and (behind.start == it.claim.end + 1 or _P.object.fullmatch(it.key, it.claim.end, behind.start))
    if not them or not it.is_about():
        return None
    announced = it.before() is not None and not _P.year_behind.match(it.key, behind.end, it.to_behind(ABOUT))
    return it.with_standard()._replace(timeless=announced)  # a year in front is that of the letter or of the list


def _by_several_units(it: _Implicit) -> Claim | None:
    """Several communes at once sign up for nothing else, in a text about the standard: "|Định Hòa, Yên Trường đã đăng ký| làm năm
    2018", "huyện |đăng ký Hòa Thắng, Cai Kinh|;", "|A, B đã gửi hồ sơ lên tỉnh, đang chờ|.".
    """
    if not it.is_about() or it.is_of_other_field():
        return None
    named = it.analysis.toponyms_between(it.sentence.start, it.claim.start)
    before = _listed(it, [p for p in named if not it.key.startswith(")", p.end)][-2:])  # "A, B (huyện C)"
    if before and _P.several_before.fullmatch(it.key, before[-1].end, it.claim.start):
        return it.with_standard() if _P.signed_up_for_it.match(it.key, it.claim.end) else None
    behind = _listed(it, it.analysis.toponyms_between(it.claim.end, it.sentence.end)[:2])
    if it.claim.status != "registered" or not behind:
        return None
    leads = _P.several_behind.fullmatch(it.key, it.claim.end, behind[0].type_start)
    return it.with_standard() if leads and _P.clause_ends.match(it.key, behind[-1].end) else None


def _listed(it: _Implicit, places: Sequence[Toponym]) -> Sequence[Toponym]:
    """Two communes next to each other in a list; none where they are not."""
    if len(places) < 2 or any(p.level != "commune" or p.in_title for p in places):
        return ()
    return places if LIST.fullmatch(it.key, places[0].end, places[1].type_start) else ()


# of which statuses each of them is asked, in this order
_WAYS: tuple[tuple[tuple[str | None, ...], Callable[[_Implicit], Claim | None]], ...] = (
    (BY_AUTHORITY, _by_object_counted),
    (("not_achieved",), _by_papers),
    (BY_AUTHORITY, _by_communes_alone),
    ((*BY_AUTHORITY, "registered", "not_achieved"), _by_list_counted),
    (("recognized",), _by_bracket),
    (("recognized",), _by_subject_counted),
    (("eligible",), _by_who_recognises),
    (("target",), _by_plan),
    (("target",), _by_aim_before),
    (("target",), _by_unit_built),
    (("registered", "target"), _by_count_registered),
    (("registered",), _by_who_registers),
    (("registered", "eligible"), _by_several_units),
)
