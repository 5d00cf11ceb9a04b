"""TIMES: the time expressions of a sentence that can date a figure, and those that govern the whole sentence."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.types import Nature
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.span import Span, line_start

_P = phrases("times")
_TIMEX = phrases("timex")
OPENS = 12  # a time that starts within so many characters of a sentence governs all of it
HEAD = 40  # characters before a time that are searched for the head of its clause
BASE = 30  # characters before a time that are searched for "so với cùng kỳ" and the like
VISIT = 40  # characters between a visit and its day
TIME_KINDS = ("period", "deadline", "as_of")
UNTIL = _P.words("until")
FROM = _P.word("from")
ESTIMATE = _P.word("estimate")
COUNTED_TO = _P.word("counted_to")
_TERM, _LIKE = _P.word("term"), _P.word("like")
_IN = _TIMEX.word("in")
_TERM_REACH = 90  # characters before a term that are searched for its body


class Undated(NamedTuple):
    """A figure whose time is sought, with what is known of it. ``has``: it is one of what there is, "xã |có 7 thôn|";
    ``under_review``: it is a result of the period that a report reviews.
    """

    analysis: Analysis
    quantity: Quantity
    assertion: Assertion
    sentence: Sentence
    aspect: str | None = None
    nature: Nature = ""
    has: bool = False
    under_review: bool = False

    @property
    def state(self) -> bool:
        """Whether no period brings it about; but "Có |92%| dân số có bảo hiểm" was measured in the time of its paragraph."""
        if self.nature == "size":
            return self.assertion.told
        return self.has and self.nature != "stock" and self.quantity.unit != "percent"


@once
def times_in(analysis: Analysis, sentence: Sentence) -> list[Timex]:
    """The time expressions of a sentence that can date a figure, in order."""
    times = [
        t
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.kind in TIME_KINDS and not t.programme and (t.first or t.last)
    ]
    if not times:
        return []
    built = building_time(analysis, sentence)
    return [
        built if built and t.end == built.end else t
        for t in times
        if not any(dates_other(analysis, sentence, t) for dates_other in _DATES_OTHER)
    ]


def _within(sentence: Sentence, time: Timex, reach: int) -> int:
    """Offset ``reach`` characters before a time, at most at the start of its sentence."""
    return max(sentence.start, time.start - reach)


def _is_of_visit(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is when the writer came: "|Những ngày cuối năm 2017|, chúng tôi về xã A. Xã đã làm 12 km đường"."""
    visit = _visit(analysis, sentence)
    return visit is not None and visit.start - VISIT <= time.start <= visit.end + VISIT and time.last != analysis.day


def is_of_comparison(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a figure is compared with it, or with a plan of it: "so với cuối |năm 2015|", "bằng cùng kỳ |năm trước|", "vượt
    mục tiêu cả |giai đoạn 2021-2025|", "theo kế hoạch đề ra |từ đầu năm|".
    """
    key, low = analysis.text.key, _within(sentence, time, BASE)
    base = _P.base.search(key, low, time.start)
    named = base is not None and any(
        t.start <= base.start() < t.end for t in analysis.toponyms_between(low, time.start)
    )
    return (
        (base is not None and not named)  # not "Cao |Bằng| năm 2020 có 24 xã"
        or (time.kind == "as_of" and key.endswith(_LIKE, 0, time.start))  # "nếu giá giữ như |hiện nay|"
        or _is_of_plan(key, sentence, time)
        or _P.set_then.search(key, _within(sentence, time, 16), time.end) is not None
    )


def _is_of_plan(key: str, sentence: Sentence, time: Timex) -> bool:
    """Whether it belongs to a plan with which a result is compared: "vượt mục tiêu cả |giai đoạn 2021-2025|"."""
    return _P.of_a_plan.search(key, _within(sentence, time, 32), time.start) is not None


def _is_since_founding(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a unit has been what it is from then on: "|Từ ngày 1/7/2025|, xã A chính thức đi vào hoạt động"."""
    return time.last is None and _P.came_to_be.match(analysis.text.key, time.end, sentence.end) is not None


def _is_of_before(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is when something had come about, with which the sentence opens: "Sau khi đạt chuẩn |năm 2016|, xã làm
    thêm 12 km đường".
    """
    key = analysis.text.key
    return key.startswith(",", time.end) and _P.since_then.fullmatch(key, sentence.start, time.start) is not None


def _is_of_member(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is the year of one of several that are listed, each with its own: "ba xã là A (|năm 2019|), B và C (|năm
    2020|)".
    """
    own = [t for t in analysis.timexes_between(sentence.start, sentence.end) if _is_of_name(analysis, t)]
    return time in own and len({t.last for t in own}) > 1


def _is_of_name(analysis: Analysis, time: Timex) -> bool:
    """Whether a time stands right behind a name, as the last of what is told of it."""
    key, named = analysis.text.key, analysis.toponyms_between(max(0, time.start - HEAD), time.start)
    behind = bool(named) and _P.beside_name.fullmatch(key, named[-1].end, time.start) is not None
    return behind and _P.ends_member.match(key, time.end) is not None


def _is_of_life(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is when the life of a person turned: "Nghỉ hưu |năm 2010|, ông vận động dân hiến 200 m2 đất"."""
    return _P.of_life.search(analysis.text.key, _within(sentence, time, HEAD), time.start) is not None


def _is_of_scheme(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is how far a finished scheme looks ahead: "quy hoạch chung xã |đến năm 2045| đã hoàn thành"."""
    key = analysis.text.key
    return (
        key.startswith(UNTIL, time.start)
        and _P.scheme_done.match(key, time.end, sentence.end) is not None
        and _P.of_a_scheme.search(key, sentence.start, time.start) is not None
    )


def _is_of_norm(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it names the norm by which is counted: "theo chuẩn nghèo đa chiều |giai đoạn 2021 - 2025|"; not "theo
    chuẩn nghèo đa chiều |năm 2022| là 4,03%".
    """
    key = analysis.text.key
    named = _P.of_a_norm.search(key, _within(sentence, time, 60), time.start)
    return named is not None and _P.year_is.match(key, time.start) is None


def _is_of_law(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is the year of a law or a paper: "theo Luật Hợp tác xã |năm 2012|", "Nghị định 57 |năm 2018|"."""
    key = analysis.text.key
    return not key.startswith(_IN, time.start) and _P.of_a_law.search(key, sentence.start, time.start) is not None


def _is_of_money(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it tells which year's money is owed or spent: "chưa giải ngân hết vốn |năm 2020|"; not "giải ngân vốn |năm
    2025| đạt 15%", in April, nor "trả nợ |trong năm 2018|".
    """
    key = analysis.text.key
    if key.startswith(_IN, time.start):
        return False
    owed = _P.owed.search(key, _within(sentence, time, 20), time.start) if time.kind == "period" else None
    if owed is None or owed.start() == sentence.start:
        return False
    if time.ends_after(analysis.day) and len(analysis.timexes_between(sentence.start, sentence.end)) == 1:
        return False
    spent = max(sentence.start, owed.start() - 24)
    return not owed["funds"] or _P.spending.search(key, spent, owed.start()) is not None


def fits(figure: Undated, time: Timex) -> bool:
    """Whether a figure may have this time: a yearly rate is not of a single year, "thu nhập |năm 2025| đạt 51 triệu đồng; hộ
    nghèo giảm bình quân |1,9%/năm|", "Đến năm 2015, hộ nghèo còn 5%, bình quân mỗi năm giảm |3%|"; a plan may be for it.
    """
    analysis, quantity, assertion, sentence, *_ = figure
    if time.first is not None and time.year is None:
        return True
    low = max(sentence.start, quantity.start - HEAD)
    yearly = assertion.told and _P.yearly.search(analysis.text.key, low, quantity.start) is not None
    return not yearly and (time.year is None or quantity.unit != "percent/year")


@once
def _visit(analysis: Analysis, sentence: Sentence) -> Span | None:
    """The span of a sentence that reports the writer's visit; None where there is none."""
    found = _P.visits.search(analysis.text.key, sentence.start, sentence.end)
    return Span(*found.span()) if found else None


@once
def building_time(analysis: Analysis, sentence: Sentence) -> Timex | None:
    """The period from start to completion of finished construction, where a sentence has both: "khởi công từ tháng 6/2017
    và hoàn thành vào cuối năm 2018"; else None.
    """
    key = analysis.text.key
    if _P.began_and_ended.search(key, sentence.start, sentence.end) is None:
        return None
    times = [t for t in analysis.timexes_between(sentence.start, sentence.end) if t.kind == "period" and t.last]
    for begun, ended in itertools.pairwise(times):
        if (
            begun.first
            and ended.last
            and begun.first <= ended.last <= analysis.day
            and _P.started.search(key, _within(sentence, begun, BASE), begun.start)
            and _P.to_its_end.fullmatch(key, begun.end, ended.start)
        ):
            return ended._replace(start=begun.start, first=begun.first)
    return None


def is_start(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time is the start of construction, which dates no size and no cost, unless its completion follows."""
    started = _P.started.search(analysis.text.key, _within(sentence, time, BASE), time.start)
    return started is not None and building_time(analysis, sentence) is None


def is_of_body(key: str, day: date, time: Timex) -> bool:
    """Whether a period is the term of a council or committee, which dates no figure; not as it ends, of what was done for
    it: "Thực hiện Nghị quyết Đại hội Đảng bộ xã |nhiệm kỳ 2015 - 2020|, xã đã làm 24 km đường", in 2020.
    """
    if time.kind != "period":
        return False
    low = max(line_start(key, time.start), time.start - _TERM_REACH)
    end = time.start + len(_TERM) if key.startswith(_TERM, time.start) else time.start
    if time.last is not None and time.last.year in (day.year, day.year - 1) and _P.carried_out.search(key, low, end):
        return False
    return _P.of_a_body.search(key, low, end) is not None


def _is_of_purpose(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether it is when something comes about for which the figures only lay the ground: "hoàn thành 3 tiêu chí, |làm cơ sở về
    đích năm 2018|".
    """
    return _P.lays_ground.search(analysis.text.key, _within(sentence, time, HEAD + BASE), time.start) is not None


# what shows that a time dates something else than a figure
_DATES_OTHER: tuple[Callable[[Analysis, Sentence, Timex], bool], ...] = (
    _is_of_visit,
    is_of_comparison,
    is_start,
    _is_since_founding,
    _is_of_before,
    _is_of_member,
    _is_of_life,
    _is_of_scheme,
    _is_of_norm,
    _is_of_law,
    lambda analysis, _, time: is_of_body(analysis.text.key, analysis.day, time),
    _is_of_money,
    _is_of_purpose,
)


def days_within(analysis: Analysis, sentence: Sentence) -> list[Timex]:
    """The days in which something was done, each as a period: "Ngay |trong đêm 22/5|, UBND huyện đã cử |3 tổ|", "|Từ ngày 13
    đến 19/3|, đoàn viên quét dọn |150 km| đường".
    """
    key = analysis.text.key
    return [
        t._replace(kind="period")
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.kind == "day"
        and t.last
        and (key.startswith((_IN, FROM), t.start) or _P.within_day.search(key, sentence.start, t.start))
    ]


def goal_terms(analysis: Analysis, sentence: Sentence, goal: Quantity) -> list[Timex]:
    """The terms of bodies and stages of programmes that date the goals set in a sentence: "Nghị quyết Đại hội Đảng bộ huyện
    |nhiệm kỳ 2020 - 2025| đề ra mục tiêu ...", "Chương trình |giai đoạn 2021 - 2025| đặt mục tiêu ..."; the time of the
    plan that a goal itself is, "đạt 40% so với kế hoạch |cả năm| là 80 km".
    """
    key = analysis.text.key
    return [
        t
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.last
        and (
            ((t.programme or is_of_body(key, analysis.day, t)) and _P.sets_goals.match(key, t.end))
            or (_P.is_so_much.fullmatch(key, t.end, goal.start) and _is_of_plan(key, sentence, t))
        )
    ]


def terms_in(analysis: Analysis, sentence: Sentence) -> list[Timex]:
    """The terms of bodies that a sentence names: "thực hiện Nghị quyết Đại hội Đảng bộ huyện |nhiệm kỳ 2020 - 2025|"."""
    times = analysis.timexes_between(sentence.start, sentence.end)
    return [t for t in times if t.last and is_of_body(analysis.text.key, analysis.day, t)]


def budget_terms(analysis: Analysis, sentence: Sentence) -> list[Timex]:
    """The stages of programmes that date their budget: "kinh phí chương trình |giai đoạn 2016 - 2020| của huyện là |400 tỷ
    đồng|", "phê duyệt đề án |giai đoạn 2016 - 2020|, tổng kinh phí |38 tỷ đồng|".
    """
    key = analysis.text.key
    return [
        t
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.programme and t.last and (_is_of_budget(key, sentence, t) or _P.costs.match(key, t.end, sentence.end))
    ]


def _is_of_budget(key: str, sentence: Sentence, time: Timex) -> bool:
    told = _P.budget_of.search(key, sentence.start, time.start)
    return told is not None and _P.amounts_to.match(key, time.end, sentence.end) is not None


def opens_sentence(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time stands at the head of a clause, before every quantity of its sentence: "Theo UBND tỉnh, năm 2011
    ...".
    """
    key = analysis.text.key
    low = lead.end() if (lead := _P.what_it_is.match(key, sentence.start, time.start)) else sentence.start
    if analysis.quantities_between(low, time.start) or _P.attained.search(key, sentence.start, time.start):
        return False
    return (
        time.start - head_of(key, sentence) <= OPENS
        or (key.startswith(", ", time.end) and _is_of_drive(key, sentence, time))
        or _P.clause_head.search(key, _within(sentence, time, HEAD), time.start) is not None
    )


def _is_of_drive(key: str, sentence: Sentence, time: Timex) -> bool:
    """Whether a sentence opens with a drive or with what is reviewed, of this time."""
    return any(
        words(key, sentence.start, time.start) is not None for words in (_P.in_drive.search, _P.looks_back.fullmatch)
    )


def head_of(key: str, sentence: Sentence) -> int:
    """Offset at which a sentence begins, without a dateline: "(Baothanhhoa.vn) - |Năm 2010, ..."."""
    mark = _P.paper.match(key, sentence.start, sentence.end)
    return mark.end() if mark else sentence.start
