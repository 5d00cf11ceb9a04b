"""DATING: which time does a figure cover, or stand at?

The time of its own clause or the head of its sentence; else the time that opens an earlier sentence of its paragraph;
else the one in a heading
above. A time that is only compared with ("so với năm 2010") dates nothing, and a state ("có", "còn", "bình quân") at
"cuối năm 2018" has a day,
no period.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from ntm_extract.document import Mention, Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.timex import AHEAD
from ntm_extract.records import Period
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.assertion import PLAN_CUES, RESULT_RANK, Assertion
from ntm_extract.span import Span

_P = phrases("dating")
OPENS = 12  # characters into a sentence in which a time governs all of it
BEGUN = 2  # months in which a year has only begun
CARRY = 6  # sentences for which a period holds
TITLE = 400  # characters in which a report says what it is about
FARTHEST = 160  # what a time may cost: about so many characters away
JUST = timedelta(days=62)  # "9 tháng ... ước đạt 400 tỷ đồng", said in October
YEARS = 2  # from one to the other, of a plan
SURE = 0.8  # above it the words right beside a figure say its status
STATES = frozenset({"total", "average", "remaining"})
_KINDS = ("period", "deadline", "as_of")
_TERM = "nhiệm kỳ "
_TERM_REACH = 90  # characters in which the body of a term is named
BASE_WITHIN = 12  # characters of "từ khoảng "


def time_of(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, aspect: str | None, taken: Span | None = None
) -> Timex | None:
    """The time expression that dates a figure. ``taken``: where a change that belongs to it is counted from ("so với
    năm 2010").
    """
    sentence = analysis.sentence(quantity.start)
    if is_base(analysis, quantity):
        return next(
            (t for t in _times(analysis, sentence) if t.kind == "period" and 0 <= t.start - quantity.end <= 2), None
        )
    inside = [
        t
        for t in _times(analysis, sentence, taken)
        if not _of_event(analysis, quantity, assertion, t) and not _of_base(analysis, quantity, t)
    ]
    if not inside:
        return _carried(analysis, quantity, assertion, aspect, sentence)
    cost, _at, best = min(
        ((_cost(analysis, quantity, assertion, sentence, time), -time.start, time) for time in inside),
        key=lambda one: one[:2],
    )
    return best if cost < FARTHEST else _carried(analysis, quantity, assertion, aspect, sentence)


def is_base(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a figure is what a change begins at, with its time: "giảm hộ nghèo từ |7,9%| năm 2015 xuống 6%"."""
    key, sentence = analysis.text.key, analysis.sentence(quantity.start)
    return bool(
        _P.from_level.search(key, max(sentence.start, quantity.start - BASE_WITHIN), quantity.start)
        and _P.to.match(key, quantity.end, sentence.end)
        and "điều chỉnh" not in key[sentence.start : quantity.start]
    )


def _of_base(analysis: Analysis, quantity: Quantity, time: Timex) -> bool:
    """Whether a time dates what the change to a figure began at: "giảm từ 16.000 tỷ đồng |trong năm 2016| xuống 1.500
    tỷ đồng".
    """
    before = analysis.quantity_before(quantity)
    return (
        before is not None
        and before.end < time.start < time.end <= quantity.start
        and time.start - before.end <= 2
        and is_base(analysis, before)
    )


def _of_event(analysis: Analysis, quantity: Quantity, assertion: Assertion, time: Timex) -> bool:
    """Whether a time behind a figure, in another clause, dates an event of its own: "đạt 19 tiêu chí, được công nhận từ
    năm 2014".
    """
    key = analysis.text.key
    if time.start <= quantity.end or (assertion.cue is not None and quantity.end <= assertion.cue.start < time.start):
        return False
    planned = assertion.told and any(
        c.label.endswith(PLAN_CUES) and "," in key[quantity.end : c.start]
        for c in analysis.labelled("cue.status", quantity.end, time.start)
    )  # "2 xã đạt 14 tiêu chí, phấn đấu về đích |cuối năm nay|"
    others = (
        bool(analysis.quantities_between(quantity.end, time.start))
        and _P.its_event.search(key, quantity.end, time.start) is not None
    )
    return planned or others or _P.an_event.search(key, quantity.end, time.start) is not None


def in_time(analysis: Analysis, assertion: Assertion, time: Timex | None, quantity: Quantity) -> Assertion:
    """The calendar has the last word: what lies ahead is not achieved, what had to be paid last year has been paid."""
    if time is None or time.kind not in ("deadline", "period"):
        return assertion
    if time.last is None:
        return (
            Assertion("target", assertion.cue, 0.7)
            if assertion.status == "achieved" and time.first and time.first > analysis.day
            else assertion
        )  # "lùi |sau năm 2020|"
    if assertion.status == "achieved" and assertion.cue is None and assertion.certainty > SURE:
        return assertion  # "phấn đấu đến năm 2020 có thêm 12 xã, ngoài |40 xã| đã được công nhận"
    first, last = (time.end, quantity.start) if time.end <= quantity.start else (quantity.end, time.start)
    between = analysis.text.key[first:last]
    cue = assertion.cue
    if (
        first == time.end
        and cue is not None
        and analysis.text.key.startswith("đã", cue.start)
        and analysis.quantities_between(time.end, cue.start)
    ):
        return assertion  # "mục tiêu đến 2025 có 30% xã kiểu mẫu, tỉnh |đã chọn| 20 xã"
    ahead = time.last > analysis.day and (
        time.first is None or time.first > analysis.day or _hardly_begun(analysis, time)
    )
    listed = (
        assertion.cue is None and first == time.end
    )  # "đến năm 2025, A đạt 70%; B đạt 100%", "năm 2025 đạt 50% (8 xã), trong đó nâng cao 6%"
    if (
        assertion.status == "achieved"
        and ahead
        and not is_base(analysis, quantity)
        and not re.search(r"[.\n]" if listed else r"[;.)\n]" if first == time.end else r"[;,.)\n]", between)
    ):
        if not _P.cannot.search(between) and not _P.cannot.search(
            analysis.text.key, analysis.sentence(time.start).start, time.start
        ):
            return Assertion("target", assertion.cue, 0.7)  # "có 50 xã đạt chuẩn đến năm 2025"
    if (
        _weak(analysis, assertion)
        and _year_begun(analysis, time)
        and re.search(r"(?<!\w)thêm $", analysis.text.key[max(0, quantity.start - 12) : quantity.start])
    ):
        return Assertion("target", None, 0.6)  # of January: "Năm 2017, toàn tỉnh |có thêm 6 xã| đạt chuẩn"
    if (
        assertion.status == "achieved"
        and assertion.cue is None
        and time.last > analysis.day
        and "tháng cuối năm" in analysis.text.key[time.start : time.end]
        and first == time.end
    ):
        return Assertion("target", None, 0.6)  # said in August: "Trong 6 tháng cuối năm, huyện làm 20 km đường"
    if (
        assertion.status == "required"
        and time.first is not None
        and time.last < analysis.day
        and assertion.cue is not None
        and analysis.text.key.startswith(("phải", "buộc", "đóng"), assertion.cue.start)
    ):
        return Assertion("achieved", assertion.cue, 0.7)  # "Năm ngoái, gia đình tôi phải nộp 5 triệu đồng"
    return assertion


def _weak(analysis: Analysis, assertion: Assertion) -> bool:
    """Whether a thing is taken for reached with hardly a word that says so."""
    return assertion.status == "achieved" and (
        assertion.cue is None or analysis.gazetteer.cues.by_id[assertion.cue.id].rank < RESULT_RANK
    )


def _hardly_begun(analysis: Analysis, time: Timex) -> bool:
    """Whether most of several years lies ahead: "giai đoạn 2016-2020 nâng thu nhập lên 53 triệu đồng", said in March
    2016.
    """
    return bool(
        time.first
        and time.last
        and time.last.year - time.first.year >= YEARS
        and (analysis.day - time.first) * 5 < (time.last - time.first)
    )


def _year_begun(analysis: Analysis, time: Timex) -> bool:
    """Whether a time is the whole of a year that has only begun."""
    first, last, day = time.first, time.last, analysis.day
    return (
        bool(first and last) and first == date(day.year, 1, 1) and last == date(day.year, 12, 31) and day.month <= BEGUN
    )


def period_of(
    analysis: Analysis,
    time: Timex | None,
    assertion: Assertion,
    aspect: str | None,
    stock: bool = False,
    stands: bool = False,
) -> tuple[Period | None, date | None]:
    """(period, day of the stock): at most one of the two. ``stock``: a state by its nature, "năm 2023 toàn tỉnh có
    319/411 xã đạt chuẩn"; ``stands``: by its verb, "cuối năm 2023, hộ cận nghèo là 6.943 hộ".
    """
    day, exact = analysis.day, len(analysis.document.published or "") == len("2020-10-15")
    if time is None:
        if (
            assertion.status == "forecast"
            and assertion.cue is not None
            and "ước" in analysis.text.key[assertion.cue.start : assertion.cue.end]
        ):
            own = Period(
                start=f"{day.year}-01-01", end=f"{day.year}-12-31"
            )  # "ước đạt 45 triệu đồng": in the year it is written in
            return (own if analysis.document.published else None), None
        return None, None
    first, last = time.first, time.last
    if (
        time.kind != "as_of"
        and assertion.told
        and ((first and first > day) or (first is None and last and last > day + AHEAD))
    ):
        return None, None  # "không thể đạt chuẩn trước năm 2025 vì tỷ lệ hộ nghèo còn cao (41,3%)"
    if time.kind == "as_of":
        if assertion.planned and last and last > day:
            return Period(start=None, end=_iso(last)), None  # "từ nay đến cuối năm phấn đấu thêm 2 xã"
        return None, last if assertion.told else None  # "huyện hứa cấp 6 tỷ đồng, |tới nay| về 2,5 tỷ đồng"
    if assertion.planned and time.kind == "period" and last and last > day:
        edge = _P.year_edge.match(analysis.text.key, time.start, time.end)
        if (edge and edge["edge"] == "cuối") or (
            first and first > day and analysis.text.key.startswith("vào năm", time.start)
        ):
            return Period(
                start=None, end=_iso(last)
            ), None  # "dự kiến cuối năm 2026 có thêm 6 xã", "phấn đấu về đích vào năm 2026"
    if stock and time.kind == "period" and last is not None and (first is None or first <= day) and assertion.told:
        if last <= day or exact:
            return None, min(last, day)  # "Năm 2020, 11/11 xã đạt chuẩn", said in October
    if assertion.told and aspect == "remaining" and _is_year(time) and first and last and first <= day < last and exact:
        return None, day  # "năm 2016, nợ còn 63 tỷ đồng", said in December
    if last is not None and last <= day and assertion.told:
        if (aspect == "remaining" and _is_year(time)) or (
            (aspect in STATES or stands) and analysis.text.key.endswith("hết ", 0, time.start)
        ):
            return None, last  # "năm 2023, hộ nghèo còn 1,12%": a rest stands at a day
        edge = _P.year_edge.match(analysis.text.key, time.start, time.end)
        if (aspect in STATES or (edge and stands)) and (time.kind == "deadline" or edge):
            start = date(last.year, 1, 1)
            return None, start if edge and edge["edge"] == "đầu" else date(last.year, 12, 31) if edge else last
        if time.kind == "deadline" and first is None:
            first = date(last.year, 1, 1)  # "Đến năm 2012, xã dùng số tiền này mua 12 con bò": then, not by then
    return Period(start=_iso(first), end=_iso(last)), None


def _is_year(time: Timex) -> bool:
    """Whether a time is one whole year."""
    return (
        time.kind == "period"
        and time.last is not None
        and (time.first, time.last) == (date(time.last.year, 1, 1), date(time.last.year, 12, 31))
    )


def _times(analysis: Analysis, sentence: Sentence, taken: Span | None = None) -> list[Timex]:
    """Times of a sentence that can date a figure."""
    key = analysis.text.key
    return [
        t
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.kind in _KINDS
        and not t.programme
        and (t.first or t.last)
        and not (taken and taken.start == t.start)
        and not _P.base.search(key, max(sentence.start, t.start - 30), t.start)
        and not _P.of_a_plan.search(key, max(sentence.start, t.start - 32), t.start)
        and not _of_body(key, t)
        and not _P.set_then.search(key, max(sentence.start, t.start - 16), t.end)
        and not (
            t.kind == "period"
            and (owed := _P.owed.search(key, max(sentence.start, t.start - 20), t.start))
            and owed.start() > sentence.start
            and (
                not key.startswith("vốn", owed.start())
                or _P.spending.search(key, max(sentence.start, owed.start() - 24), owed.start())
            )
        )
    ]


def _of_body(key: str, time: Timex) -> bool:
    """Whether a period is the term of a council or a committee, which dates no figure."""
    end = time.start + len(_TERM) if key.startswith(_TERM, time.start) else time.start
    return (
        time.kind == "period"
        and _P.of_a_body.search(key, max(key.rfind("\n", 0, time.start) + 1, time.start - _TERM_REACH), end) is not None
    )


def _cost(analysis: Analysis, quantity: Quantity, assertion: Assertion, sentence: Sentence, time: Timex) -> float:
    """How far a time is from a figure, in characters and what stands between."""
    before = time.end <= quantity.start
    first, last = (time.end, quantity.start) if before else (quantity.end, time.start)
    key = analysis.text.key
    between = key[first:last]
    if (
        key[time.start - 1 : time.start] == "("
        and key[time.end : time.end + 1] == ")"
        and time.start - sentence.start > 2 * OPENS
    ):
        counted = analysis.quantities_between(first, last)
        if "," in between or any(q.start >= first and q.end <= last for q in counted):
            return (
                FARTHEST  # "diện tích 258 km2, có 22 xã, dân số |(năm 2016)| là 179.889 người": of its neighbour alone
            )
    if (
        not before
        and key.rfind("(", first, time.start) > key.rfind(")", first, time.start)
        and any(q.start > time.end for q in analysis.quantities_between(time.end, sentence.end))
    ):
        inner = key.find(")", time.end)
        if inner < 0 or analysis.quantities_between(time.end, inner):
            # "37 xã nâng cao (|năm 2020| có 4 xã: A, B; năm 2021 có 13 xã ...)": of what its bracket counts
            return FARTHEST
    if (
        before
        and (time.first or time.last or analysis.day) < analysis.day
        and _planned_later(analysis, assertion, time)
    ):
        return FARTHEST  # "|hai năm qua| cứng hóa được 7 km, số còn lại cần 12 tỷ đồng"
    if (
        before
        and ")" in between
        and "(" not in between.split(")")[0]
        and not between.startswith(")")
        and time.start - sentence.start > 2 * OPENS
    ):
        return FARTHEST  # "lên 53 triệu đồng (|năm 2015| là 31 triệu đồng), 100% hộ dùng nước sạch"
    if (
        before
        and ";" in between
        and key[time.end : time.end + 1] in (";", ",", ")")
        and _closes(analysis, sentence, time)
    ):
        return FARTHEST  # "đạt 19 tiêu chí, được công nhận |năm 2014|; xã B đạt 17 tiêu chí": of its own member alone
    if before and (
        time.start - _head(key, sentence) <= OPENS
        or ":" in between
        or time.kind == "as_of"
        or (_P.reported.match(key, sentence.start, time.start) and _opens(analysis, sentence, time))
    ):  # "Năm 2015, A; B; C", "trong năm 2019 là: A; B", "..., đến nay A; B"
        return 20 + min(len(between), 100)
    if before and assertion.cue is not None and _governs(analysis, assertion.cue, time):
        return 20 + min(len(between), 100)
    cost = len(between) + 30.0 * between.count(";")
    if before and any(
        t.kind == "as_of" and time.end <= t.start and t.end <= quantity.start
        for t in analysis.timexes_between(time.end, quantity.start)
    ):
        return FARTHEST  # "từ 2 tiêu chí năm 2010, |đến nay|, mỗi xã đạt 15 tiêu chí"
    if not before and (
        ";" in between
        or ". " in between
        or ", trong khi " in between
        or (key.endswith((", ", " và "), first, time.start) and _P.next_clause.match(key, time.end))
    ):
        # "có 58 xã đạt chuẩn; mục tiêu |năm 2025| là 60 xã", "đạt 15 triệu đồng và |năm 2015| là 28 triệu đồng"
        return FARTHEST
    if not before:
        cost += 25 * ("," in between)
        if any(
            q.start >= quantity.end and q.end <= time.start
            for q in analysis.quantities_between(quantity.end, time.start)
        ):
            cost += 40
    wrong = (
        time.kind == "as_of"
        and assertion.status in ("target", "registered")
        and (time.last is None or time.last <= analysis.day)
    )
    return cost + (80 if wrong else 0)


def _planned_later(analysis: Analysis, assertion: Assertion, time: Timex) -> bool:
    """Whether a plan begins behind what a time counts."""
    cue = assertion.cue
    over = "qua" in analysis.text.key[time.start : time.end] or (time.last is not None and time.last <= analysis.day)
    return (
        over
        and assertion.status in ("target", "forecast")
        and cue is not None
        and cue.start >= time.end
        and bool(analysis.quantities_between(time.end, cue.start))
    )


def _closes(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time ends the member of an enumeration, behind what it counts or what became of it then."""
    member = max(sentence.start, analysis.text.key.rfind(";", sentence.start, time.start) + 1)
    return (
        bool(analysis.quantities_between(member, time.start))
        or _P.became.search(analysis.text.key, member, time.start) is not None
    )


def _governs(analysis: Analysis, cue: Mention, time: Timex) -> bool:
    """Whether a time belongs to the plan that a list hangs on: "|phấn đấu đến năm 2020|, xã A đạt 16 tiêu chí, xã B đạt
    15 tiêu chí".
    """
    if not cue.label.endswith(PLAN_CUES):
        return False
    first, last = (cue.end, time.start) if cue.end <= time.start else (time.end, cue.start)
    return (
        last - first <= 24
        and not re.search(r"[;.:]", analysis.text.key[first:last])
        and not analysis.quantities_between(first, last)
    )


def _carried(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, aspect: str | None, sentence: Sentence
) -> Timex | None:
    """The time that opens an earlier sentence of the paragraph ("Năm 2013, ... . Nhân dân hiến 2 ha đất"), else that of
    a heading.
    """
    key = analysis.text.key
    standing = _standing(analysis, sentence)
    if assertion.status == "required" or (standing is not None and standing <= quantity.start):
        return None
    if any(t.kind == "as_of" and not t.last for t in analysis.timexes_between(sentence.start, quantity.start)):
        return None  # "đến nay" of an article without its day
    state = (
        assertion.told
        and aspect == "total"
        and (quantity.noun != "" or not _P.in_sum.match(key, sentence.start))
        and _P.has.search(key, max(sentence.start, quantity.start - 14), quantity.start) is not None
    )
    line, crossed = sentence.line, False
    summed = _P.in_sum.match(key, sentence.start) is not None or _P.goes_on.match(key, sentence.start) is not None
    for back in range(sentence.index - 1, max(-1, sentence.index - 1 - CARRY), -1):
        before = analysis.sentences.items[back]
        if before.line != line and not (back == sentence.index - 1 and _P.goes_on.match(key, sentence.start)):
            opening = analysis.sentences.items[back + 1].start
            if (
                crossed
                or assertion.status not in ("achieved", "forecast")
                or not back
                or analysis.headings(sentence)
                or not _P.in_sum.match(key, opening)
                or not _is_prose(key, before)
            ):
                break  # "6 tháng đầu năm, ... đạt nhiều kết quả.⏎ |Tổng thu ngân sách| đạt 180 tỷ đồng"
            line, crossed = before.line, True
        times = _times(analysis, before)
        if times:
            time = times[0]
            if any(
                analysis.text.key.startswith(("; ", ", "), t.start - 2)
                and t.last != time.last
                and t.start < before.end - OPENS
                and _possible(analysis, t, assertion)
                for t in times[1:]
            ):
                return None  # "năm 2013 cấp 42.000 tấn, |năm nay| 98.000 tấn. Dân góp 1,2 triệu/hộ"
            if (
                (_opens(analysis, before, time) or (summed and _measures(analysis, before, time)))
                and not (crossed and before.index and analysis.sentences.items[before.index - 1].line == before.line)
                and _possible(analysis, time, assertion)
                and not (state and time.kind == "period" and quantity.of is None)
            ):
                return time
            break
        if not crossed and _P.standing.search(key, before.start, before.end):
            return None
    for heading in analysis.headings(sentence):
        times = [
            t
            for t in analysis.timexes_between(*heading)
            if t.kind in _KINDS and not t.programme and t.last and not _of_body(key, t)
        ]
        fitting = [t for t in times if _possible(analysis, t, assertion)]
        if times:
            return (
                (fitting[0] if assertion.told else fitting[-1])
                if fitting and not (state and fitting[0].kind != "as_of")
                else None
            )
    if (
        analysis.headings(sentence)
        and aspect not in ("average", "remaining")
        and assertion.status == "achieved"
        and not state
    ):
        return _of_title(analysis, _P.reports)
    if (
        assertion.status == "target"
        and assertion.cue is not None
        and _P.plan_cue.search(key, assertion.cue.start, assertion.cue.end)
    ):
        return _of_title(analysis, _P.plans)  # "Quyết định cũng giao |kế hoạch|: làm 640 km đường"
    return None


def _is_prose(key: str, sentence: Sentence) -> bool:
    """Whether a sentence is one of a paragraph, no headline or caption."""
    return (
        key[sentence.end - 1 : sentence.end] in (".", "!", "?", "…", '"', "”")
        and sentence.end - sentence.start > TITLE // 8
    )


@once
def _standing(analysis: Analysis, sentence: Sentence) -> int | None:
    """Where the first word of a standing state ends in a sentence: "hiện", "hằng năm"."""
    found = _P.standing.search(analysis.text.key, sentence.start, sentence.end)
    return found.end() if found else None


def _of_title(analysis: Analysis, words: re.Pattern[str]) -> Timex | None:
    """What the sections of a report cover: the period that its title names, "BÁO CÁO kết quả thực hiện ... năm 2016,
    nhiệm vụ năm 2017".
    """
    for sentence in analysis.sentences.items:
        if sentence.start > TITLE:
            break
        if words.search(analysis.text.key, sentence.start, sentence.end):
            own = [
                t
                for t in analysis.timexes_between(sentence.start, sentence.end)
                if t.kind in ("period", "as_of") and (not t.programme or words is _P.plans) and t.last
            ]
            return next(
                (
                    t
                    for t in own
                    if (t.first or t.last or analysis.day) <= analysis.day
                    or (t.first is not None and words is _P.plans)
                ),
                None,
            )
    return None


def _opens(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time stands before all that its sentence counts, at the head of a clause: "Theo UBND tỉnh, năm 2011
    ...".
    """
    key = analysis.text.key
    counted = analysis.quantities_between(sentence.start, sentence.end)
    if (counted and counted[0].start < time.start) or _P.attained.search(key, sentence.start, time.start):
        return False
    return (
        time.start - _head(key, sentence) <= OPENS or _P.clause_head.search(key, sentence.start, time.start) is not None
    )


def _measures(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time stands in the words of what its sentence measures first: "Tổng giá trị sản xuất |9 tháng năm 2024|
    của huyện đạt 10.000 tỷ đồng".
    """
    key, counted = analysis.text.key, analysis.quantities_between(sentence.start, sentence.end)
    return (
        bool(counted)
        and time.end <= counted[0].start
        and "," not in key[sentence.start : time.start]
        and _P.became.search(key, sentence.start, time.start) is None
    )


def _head(key: str, sentence: Sentence) -> int:
    """Where a sentence begins behind the mark of its paper: "(Baothanhhoa.vn) - |Năm 2010, ..."."""
    mark = _P.paper.match(key, sentence.start, sentence.end)
    return mark.end() if mark else sentence.start


def _possible(analysis: Analysis, time: Timex, assertion: Assertion) -> bool:
    """A result lies behind, a plan ahead."""
    if assertion.told:
        return time.kind != "deadline" and (time.first or time.last or analysis.day) <= analysis.day
    return (
        time.kind != "as_of"
        and time.last is not None
        and time.last >= analysis.day - (JUST if assertion.status == "forecast" else timedelta())
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
