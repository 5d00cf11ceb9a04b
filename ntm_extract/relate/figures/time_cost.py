"""TIME COST: the distance of a time expression from a figure, by words, punctuation and clauses."""

from __future__ import annotations

import re

from ntm_extract.document import Quantity, Sentence, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.members import members
from ntm_extract.relate.figures.times import BASE, ESTIMATE, OPENS, TIME_KINDS, UNTIL, head_of, opens_sentence
from ntm_extract.relate.status.asserted import Assertion

_P = phrases("time_cost")
_TIMES = phrases("times")
_CUE_REACH = phrases("cue_reach")
_THING = phrases("thing")
CLOSE = 2  # at most so many characters between a figure and a time that dates it alone
FARTHEST = 160  # cost at which a time dates a figure no more: about so many characters away
_BUT, _NOW, _AND, _NEXT = _P.words("but"), _P.words("now"), _P.word("and"), _P.words("next")
_PLANNED_COUNT, _PAST = _P.word("planned_count"), _THING.word("over")


def cost_of(analysis: Analysis, quantity: Quantity, assertion: Assertion, sentence: Sentence, time: Timex) -> float:
    """Distance of a time from a figure, in characters, more for what stands between; `FARTHEST` where it cannot date it."""
    if time.end <= quantity.start:
        return _cost_in_front(analysis, quantity, assertion, sentence, time)
    return _cost_behind(analysis, quantity, assertion, sentence, time)


def _cost_in_front(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, sentence: Sentence, time: Timex
) -> float:
    """`cost_of` a time before the figure: one that opens the sentence, a list or a plan holds for all that follows."""
    key = analysis.text.key
    between = key[time.end : quantity.start]
    if _is_gloss(analysis, sentence, time, time.end, quantity.start):
        return FARTHEST
    if (time.first or time.last or analysis.day) < analysis.day and _planned_later(analysis, assertion, time):
        return FARTHEST  # "|hai năm qua| cứng hóa được 7 km, số còn lại cần 12 tỷ đồng"
    if (
        ")" in between
        and "(" not in between.split(")")[0]
        and not between.startswith(")")
        and time.start - sentence.start > 2 * OPENS
    ):
        return FARTHEST  # "lên 53 triệu đồng (|năm 2015| là 31 triệu đồng), 100% hộ dùng nước sạch"
    if assertion.told and _contrasted_again(analysis, quantity, sentence, time):
        return FARTHEST  # "|đến nay| đã trả 4,3 tỷ đồng; xã B nợ 3 tỷ đồng, nay chỉ còn 500 triệu đồng"
    if (
        _P.ends_member.match(key, time.end)
        and (";" in between or _has_its_own(analysis, quantity, sentence))
        and _closes(analysis, sentence, time)
    ):
        # "đạt 19 tiêu chí, được công nhận |năm 2014|; xã B đạt 17 tiêu chí", "3 xã đạt chuẩn |năm 2017|, 4 xã đạt chuẩn năm
        # 2018": of its own member alone
        return FARTHEST
    # "Năm 2015, A; B; C", "trong năm 2019 là: A; B", "..., đến nay A; B"
    if (
        time.start - head_of(key, sentence) <= OPENS
        or ":" in between
        or _P.parts.search(between)  # "Tổng vốn năm 2018 là 75 tỷ đồng, |trong đó| ..., dân góp 37 tỷ đồng"
        or time.kind == "as_of"
        or opens_sentence(analysis, sentence, time)
        or _of_list(analysis, sentence, time)
    ):
        return 20 + min(len(between), 100)
    over = time.last is not None and time.last < analysis.since
    if over and (_P.at_present.search(between) or _but_since(key, sentence, time)):
        return FARTHEST  # "xã A, về đích |năm 2014|, cũng đang nợ 20 tỷ đồng"
    if any(t.kind == "as_of" and t.end <= quantity.start for t in analysis.timexes_between(time.end, quantity.start)):
        return FARTHEST  # "từ 2 tiêu chí năm 2010, |đến nay|, mỗi xã đạt 15 tiêu chí"
    if ";" in between and _P.put_off.search(key, sentence.start, time.start):
        return FARTHEST  # "lùi 3 xã sang |năm 2020|; bổ sung 5 xã vào danh sách"
    return len(between) + 30.0 * between.count(";")


def _cost_behind(
    analysis: Analysis, quantity: Quantity, assertion: Assertion, sentence: Sentence, time: Timex
) -> float:
    """`cost_of` a time after the figure: it holds within its own clause."""
    key = analysis.text.key
    between = key[quantity.end : time.start]
    if "," in between and (listed := members(analysis, quantity)[1]) < time.start:
        between = key[listed : time.start]  # "ba xã |A, B, C| đạt chuẩn năm 2015"
    if _is_gloss(analysis, sentence, time, quantity.end, time.start) or _opens_bracket(
        analysis, quantity, sentence, time
    ):
        return FARTHEST
    if (
        _P.apart.search(between)
        or (
            key.endswith(_NEXT, quantity.end, time.start)
            and _P.next_clause.match(key, time.end)
            and not _is_finished_then(key, assertion, time)
        )
        or _is_contrast(key, quantity, time)
    ):
        # "có 58 xã đạt chuẩn; mục tiêu |năm 2025| là 60 xã", "đạt 15 triệu đồng và |năm 2015| là 28 triệu đồng"
        return FARTHEST
    if _P.then_says.search(between):
        return FARTHEST  # "chỉ vào đồi cam 4 ha, ông A cho biết, |từ năm 2005|, gia đình ông ..."
    if _of_compared(analysis, quantity, time) or ("," in between and _of_next(analysis, time)):
        return FARTHEST
    if ("," in between or between.endswith(_AND)) and _stands_in_front(analysis, sentence, quantity):
        return (
            FARTHEST  # "năm 2017 phải trả |30 tỷ đồng|, |năm 2018| trả hết", "... đạt |16 tiêu chí| và |năm 2013| ..."
        )
    cost = len(between) + 25 * ("," in between)
    if any(q.end <= time.start for q in analysis.quantities_between(quantity.end, time.start)):
        cost += 40
    over = time.last is None or time.is_over(analysis.since)
    if over and time.kind == "as_of" and assertion.status in ("target", "registered"):
        cost += 80
    return cost


def _is_finished_then(key: str, assertion: Assertion, time: Timex) -> bool:
    """Whether a time is the completion date of work in progress before it: "đang làm 2 km đường, |đến tháng 10| sẽ xong"."""
    return assertion.status == "target" and assertion.cue is None and _P.finishes.match(key, time.end) is not None


def _is_contrast(key: str, quantity: Quantity, time: Timex) -> bool:
    """Whether a time after a figure opens a clause that contrasts with it: "nợ 8 tỷ đồng nhưng |đến 31/1/2017| đã trả 7 tỷ đồng",
    "nợ 3 tỷ đồng |nay| chỉ còn 500 triệu đồng", "đạt 18 triệu đồng |đến năm 2015| đã đạt 37 triệu đồng".
    """
    return (
        key.endswith(_BUT, quantity.end, time.start)
        or key.startswith(_NOW, time.start)
        or (key.startswith(UNTIL, time.start) and _P.told_anew.match(key, time.end) is not None)
    )


def _contrasted_again(analysis: Analysis, quantity: Quantity, sentence: Sentence, time: Timex) -> bool:
    """Whether the same time occurs again after a figure, in contrast to it."""
    key, following = analysis.text.key, next(iter(analysis.quantities_between(quantity.end, sentence.end)), None)
    behind = analysis.timexes_between(quantity.end, following.start if following else sentence.end)
    same = (time.kind, time.first, time.last)
    return any((t.kind, t.first, t.last) == same and _is_contrast(key, quantity, t) for t in behind)


def _but_since(key: str, sentence: Sentence, time: Timex) -> bool:
    """Whether a time is that of an attainment in contrast to the present: "về đích |năm 2014| nhưng còn nợ"."""
    return key.startswith(_BUT, time.end) and _TIMES.attained.search(key, sentence.start, time.start) is not None


def _stands_in_front(analysis: Analysis, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a time precedes a figure in its clause."""
    times = (t for t in analysis.timexes_between(sentence.start, quantity.start) if t.kind in TIME_KINDS and t.last)
    return any(re.search(r"[,;:()]", analysis.text.key[t.end : quantity.start]) is None for t in times)


def _of_next(analysis: Analysis, time: Timex) -> bool:
    """Whether a time precedes the next figure, in that figure's clause: "Tháng 9 giải ngân 12 tỷ đồng, lũy kế |9 tháng| 98 tỷ
    đồng".
    """
    behind = next(iter(analysis.quantities_between(time.end, time.end + BASE)), None)
    return behind is not None and re.search(r"[,;.()]", analysis.text.key[time.end : behind.start]) is None


def _of_compared(analysis: Analysis, quantity: Quantity, time: Timex) -> bool:
    """Whether a time directly follows the base of a figure's comparison: "đạt 57 triệu đồng, so với mức 40 triệu đồng |năm
    2019|".
    """
    between = analysis.quantities_between(quantity.end, time.start)
    if not between or time.start - between[-1].end > CLOSE:
        return False
    low = max(quantity.end, between[-1].start - BASE)
    return _TIMES.base.search(analysis.text.key, low, between[-1].start) is not None


def _is_gloss(analysis: Analysis, sentence: Sentence, time: Timex, first: int, last: int) -> bool:
    """Whether a time alone in brackets dates no more than its neighbour: "diện tích 258 km2, có 22 xã, dân số |(năm 2016)| là
    179.889 người"; ``[first, last)``: the span between it and the figure.
    """
    key = analysis.text.key
    if key[time.start - 1 : time.start] != "(" or key[time.end : time.end + 1] != ")":
        return False
    if _P.stage.search(key, sentence.start, time.start - 1):
        return False  # "giai đoạn 2 của dự án |(2015 - 2016)|, với 104 tỷ đồng, cấp điện cho |8.575 hộ|"
    heads = key.startswith("),", time.end) and not analysis.quantities_between(sentence.start, time.start)
    if time.start - sentence.start <= 2 * OPENS or (heads and first == time.end):
        return False  # "Tại thời điểm được công nhận (năm 2017), xã đạt |19/19 tiêu chí|"
    if last == time.start and last - first > 2 and analysis.quantities_between(time.end, time.end + OPENS):
        return True  # "có |3 thị trấn| với dân số (năm 2016) là 179.889 người"
    return "," in key[first:last] or any(q.end <= last for q in analysis.quantities_between(first, last))


def _opens_bracket(analysis: Analysis, quantity: Quantity, sentence: Sentence, time: Timex) -> bool:
    """Whether a time after a figure dates the counts in its bracket: "37 xã nâng cao (|năm 2020| có 4 xã: A, B; năm 2021 có 13 xã ...)",
    "46 dự án (28 dự án |trước 2010| và 18 dự án từ 2011)".
    """
    key = analysis.text.key
    opened = key.rfind("(", quantity.end, time.start)
    if opened <= key.rfind(")", quantity.end, time.start):
        return False
    if analysis.quantities_between(opened, time.start):
        return True
    if not any(q.start > time.end for q in analysis.quantities_between(time.end, sentence.end)):
        return False
    closed = key.find(")", time.end)
    return closed < 0 or bool(analysis.quantities_between(time.end, closed))


def _planned_later(analysis: Analysis, assertion: Assertion, time: Timex) -> bool:
    """Whether the assertion is a plan whose cue comes after a figure of this time."""
    cue, key = assertion.cue, analysis.text.key
    if (
        cue is None
        or cue.start < time.end
        or assertion.status not in ("target", "forecast")
        or ESTIMATE in key[cue.start : cue.end]
        or _CUE_REACH.plan_in_bracket.search(key, time.end, cue.end)
    ):
        # "trong 6 tháng, thu 28 tỷ đồng; sản lượng |ước đạt| 24 nghìn tấn": reckoned, not planned; "(|kế hoạch| 8%)": before
        return False
    over = _PAST in key[time.start : time.end] or time.is_over(analysis.since)
    return over and bool(analysis.quantities_between(time.end, cue.start))


def _has_its_own(analysis: Analysis, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a time follows a figure in its list member."""
    key = analysis.text.key
    own = next((t for t in analysis.timexes_between(quantity.end, sentence.end) if t.kind in TIME_KINDS), None)
    return own is not None and _P.member_end.search(key, quantity.end, own.start) is None


def _closes(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a time ends a list member, after a figure or an event: "3 xã đạt chuẩn |năm 2017|, ..."."""
    member = max(sentence.start, analysis.text.key.rfind(";", sentence.start, time.start) + 1)
    return (
        bool(analysis.quantities_between(member, time.start))
        or _P.became.search(analysis.text.key, member, time.start) is not None
    )


def _of_list(analysis: Analysis, sentence: Sentence, time: Timex) -> bool:
    """Whether a deadline stands in the first member of a list, before any figure: "thu nhập |đến năm 2025| đạt 70
    triệu đồng; ...; tham gia bảo hiểm y tế đạt 100%", "đề ra 24 chỉ tiêu, trong đó |đến năm 2030| ...".
    """
    counted = (q for q in analysis.quantities_between(sentence.start, time.start) if q.noun != _PLANNED_COUNT)
    return (
        time.kind == "deadline"
        and ";" not in analysis.text.key[sentence.start : time.start]
        and next(counted, None) is None
    )
