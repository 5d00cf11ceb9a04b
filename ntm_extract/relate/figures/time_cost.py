"""TIME COST: the distance of a time expression from a figure, by words, punctuation and clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ntm_extract.document import Timex
from ntm_extract.gazetteer.nouns import INDICATOR
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.figures.members import members
from ntm_extract.relate.figures.times import BASE, ESTIMATE, OPENS, TIME_KINDS, UNTIL, Undated, head_of, opens_sentence

_P = phrases("time_cost")
_TIMES = phrases("times")
_CUE_REACH = phrases("cue_reach")
_THING = phrases("thing")
CLOSE = 2  # at most so many characters between a figure and a time that dates it alone
FARTHEST = 160  # cost at which a time dates a figure no more: about so many characters away
_BUT, _NOW, _AND, _NEXT = _P.words("but"), _P.words("now"), _P.word("and"), _P.words("next")
_WHOLE = _P.words("whole")
_PAST, _AS_NOW = _THING.word("over"), _P.word("as_now")


class _Pair(NamedTuple):
    """A figure and a time that may date it; ``between``: the text between the two."""

    figure: Undated
    time: Timex
    between: str

    @property
    def key(self) -> str:
        return self.figure.analysis.text.key


def nearest(figure: Undated, times: Iterable[Timex]) -> tuple[float, Timex]:
    """(cost, time) of the time that is nearest to a figure; of two as near, of the one that stands later."""
    return min(((_cost_of(figure, t), t) for t in times), key=lambda one: (one[0], -one[1].start))


def _cost_of(figure: Undated, time: Timex) -> float:
    """Distance of a time from a figure, in characters, more for what stands between; `FARTHEST` where it cannot date it."""
    key, quantity = figure.analysis.text.key, figure.quantity
    if time.end <= quantity.start:
        return _cost_in_front(_Pair(figure, time, key[time.end : quantity.start]))
    between = key[quantity.end : time.start]
    if "," in between and (listed := members(figure.analysis, quantity)[1]) < time.start:
        between = key[listed : time.start]  # "ba xã |A, B, C| đạt chuẩn năm 2015"
    return _cost_behind(_Pair(figure, time, between))


def _cost_in_front(pair: _Pair) -> float:
    """`_cost_of` a time before the figure: one that opens the sentence, a list or a plan holds for all that follows."""
    if any(dates_another(pair) for dates_another in _IN_FRONT):
        return FARTHEST
    if _rules_what_follows(pair):
        return 20 + min(len(pair.between), 100)
    if any(is_left(pair) for is_left in _LEFT):
        return FARTHEST
    return len(pair.between) + 30.0 * pair.between.count(";")


def _cost_behind(pair: _Pair) -> float:
    """`_cost_of` a time after the figure: it holds within its own clause."""
    if any(dates_another(pair) for dates_another in _BEHIND):
        return FARTHEST
    (analysis, quantity, assertion, *_), time, between = pair
    cost = len(between) + 25 * ("," in between)
    if any(q.end <= time.start for q in analysis.quantities_between(quantity.end, time.start)):
        cost += 40
    over = time.last is None or time.is_over(analysis.since)
    if over and time.kind == "as_of" and assertion.status in ("target", "registered"):
        cost += 80
    return cost


def _is_gloss(pair: _Pair) -> bool:
    """Whether a time alone in brackets dates no more than its neighbour: "diện tích 258 km2, có 22 xã, dân số |(năm 2016)| là
    179.889 người".
    """
    (analysis, quantity, _, sentence, *_), time, _ = pair
    key, start = pair.key, sentence.start
    if key[time.start - 1 : time.start] != "(" or key[time.end : time.end + 1] != ")":
        return False
    if _P.stage.search(key, start, time.start - 1):
        return False  # "giai đoạn 2 của dự án |(2015 - 2016)|, với 104 tỷ đồng, cấp điện cho |8.575 hộ|"
    in_front = time.end <= quantity.start
    heads = key.startswith("),", time.end) and not analysis.quantities_between(start, time.start)
    if time.start - start <= 2 * OPENS or (heads and in_front):
        return False  # "Tại thời điểm được công nhận (năm 2017), xã đạt |19/19 tiêu chí|"
    first, last = (time.end, quantity.start) if in_front else (quantity.end, time.start)
    if not in_front and last - first > 2 and analysis.quantities_between(time.end, time.end + OPENS):
        return True  # "có |3 thị trấn| với dân số (năm 2016) là 179.889 người"
    return "," in key[first:last] or any(q.end <= last for q in analysis.quantities_between(first, last))


# in front of the figure


def _rules_what_follows(pair: _Pair) -> bool:
    """Whether all behind the time is of it: "|Năm 2015|, A; B; C", "trong |năm 2019| là: A; B", "..., |đến nay| A; B", "Tổng
    vốn |năm 2018| là 75 tỷ đồng, trong đó ..., dân góp 37 tỷ đồng".
    """
    (analysis, _, _, sentence, *_), time, between = pair
    return (
        time.start - head_of(pair.key, sentence) <= OPENS
        or ":" in between
        or time.kind == "as_of"
        or _P.parts.search(between) is not None
        or opens_sentence(analysis, sentence, time)
        or _is_of_list(pair)
    )


def _is_of_list(pair: _Pair) -> bool:
    """Whether a deadline stands in the first member of a list, before any figure: "thu nhập |đến năm 2025| đạt 70
    triệu đồng; ...; tham gia bảo hiểm y tế đạt 100%", "đề ra 24 chỉ tiêu, trong đó |đến năm 2030| ...".
    """
    sentence, time = pair.figure.sentence, pair.time
    if time.kind != "deadline" or ";" in pair.key[sentence.start : time.start]:
        return False
    counted = pair.figure.analysis.quantities_between(sentence.start, time.start)
    return all(q.noun == INDICATOR for q in counted)


def _is_before_plan(pair: _Pair) -> bool:
    """Whether it is over, and a plan follows a figure of it: "|hai năm qua| cứng hóa được 7 km, số còn lại |cần| 12 tỷ
    đồng"; not "trong |6 tháng|, thu 28 tỷ đồng; sản lượng |ước đạt| 24 nghìn tấn": reckoned, not planned.
    """
    (analysis, _, assertion, *_), time, _ = pair
    cue, key = assertion.cue, pair.key
    if cue is None or cue.start < time.end or assertion.status not in ("target", "forecast"):
        return False
    if (time.first or time.last or analysis.day) >= analysis.day or ESTIMATE in key[cue.start : cue.end]:
        return False
    if _CUE_REACH.plan_in_bracket.search(key, time.end, cue.end):
        return False  # "(|kế hoạch| 8%)": of what stands before it
    over = _PAST in key[time.start : time.end] or time.is_over(analysis.since)
    return over and bool(analysis.quantities_between(time.end, cue.start))


def _is_in_bracket(pair: _Pair) -> bool:
    """Whether it stands among others in a bracket that ends first: "53 triệu đồng (|năm 2015| là 31 triệu đồng), 100% hộ", "xã
    A (công nhận |năm 2015|) duy trì 19 tiêu chí"; not "bình quân |5 năm (2016 - 2020)| đạt 8%".
    """
    inside, closes, _ = pair.between.partition(")")
    if not inside and "(" in pair.key[pair.time.start : pair.time.end]:
        return False
    far = pair.time.start - pair.figure.sentence.start > 2 * OPENS
    among = bool(inside) or not pair.key.endswith("(", 0, pair.time.start)
    return far and among and bool(closes) and "(" not in inside


def _is_told_again(pair: _Pair) -> bool:
    """Whether the same time occurs again after the figure, in contrast to it: "|đến nay| đã trả 4,3 tỷ đồng; xã B nợ 3 tỷ đồng,
    |nay| chỉ còn 500 triệu đồng".
    """
    (analysis, quantity, assertion, sentence, *_), time, _ = pair
    if not assertion.told:
        return False
    following = analysis.first_quantity(quantity.end, sentence.end)
    behind = analysis.timexes_between(quantity.end, following.start if following else sentence.end)
    same = (time.kind, time.first, time.last)
    return any((t.kind, t.first, t.last) == same and _is_contrast(pair._replace(time=t)) for t in behind)


def _is_of_own_member(pair: _Pair) -> bool:
    """Whether it ends a list member, and is of that alone: "đạt 19 tiêu chí, được công nhận |năm 2014|; xã B đạt 17 tiêu chí",
    "3 xã đạt chuẩn |năm 2017|, 4 xã đạt chuẩn năm 2018", "xã B đạt chuẩn |năm 2014| giữ chuẩn; 11 xã đạt 8 tiêu chí".
    """
    apart, low, start = ";" in pair.between, pair.figure.sentence.start, pair.time.start
    may_date = apart and pair.figure.assertion.told and pair.time.kind != "as_of"
    reached = may_date and _TIMES.attained.search(pair.key, low, start) is not None
    ends = reached or _P.ends_member.match(pair.key, pair.time.end) is not None
    return ends and (apart or _has_its_own(pair.figure)) and _closes_member(pair)


def _has_its_own(figure: Undated) -> bool:
    """Whether a time follows a figure in its list member."""
    analysis = figure.analysis
    _, end = members(analysis, figure.quantity)  # "hai xã |A, B| về đích năm 2015"
    behind = analysis.timexes_between(end, figure.sentence.end)
    own = next((t for t in behind if t.kind in TIME_KINDS), None)
    return own is not None and _P.member_end.search(analysis.text.key, end, own.start) is None


def _closes_member(pair: _Pair) -> bool:
    """Whether it stands in a list member after a figure or an event: "3 xã đạt chuẩn |năm 2017|, ..."."""
    start, end = pair.figure.sentence.start, pair.time.start
    member = max(start, pair.key.rfind(";", start, end) + 1)
    counted = pair.figure.analysis.quantities_between(member, end)
    return bool(counted) or _P.became.search(pair.key, member, end) is not None


def _is_of_past(pair: _Pair) -> bool:
    """Whether it is over, and the figure is of the present: "xã A, về đích |năm 2014|, cũng đang nợ 20 tỷ đồng", "về đích
    |năm 2014| nhưng còn nợ 20 tỷ đồng".
    """
    (analysis, _, _, sentence, *_), time, between = pair
    if time.last is None or time.last >= analysis.since:
        return False
    attained = _TIMES.attained.search(pair.key, sentence.start, time.start)
    but_since = attained is not None and pair.key.startswith(_BUT, time.end)
    return but_since or _P.at_present.search(between) is not None


def _is_before_day(pair: _Pair) -> bool:
    """Whether a day for which the figure holds stands between: "từ 2 tiêu chí |năm 2010|, đến nay, mỗi xã đạt 15 tiêu chí"."""
    start = pair.figure.quantity.start
    between = pair.figure.analysis.timexes_between(pair.time.end, start)
    return any(t.kind == "as_of" and t.end <= start for t in between)


def _is_of_speaker(pair: _Pair) -> bool:
    """Whether it tells since when the speaker lives or serves, whose words hold the figure: "định cư ở đây |từ năm 1983|, ông kể:
    “Nhà tôi hiến 200 m2 đất”".
    """
    return pair.time.last is None and _P.opens_speech.search(pair.between) is not None


def _is_of_years_ago(pair: _Pair) -> bool:
    """Whether a number of years has gone by since: "|năm 2011|, xã đạt 5 tiêu chí; sau 9 năm, đạt 19", "từ 2 tiêu chí |năm
    2011|, sau 9 năm đạt 17"; not "|năm 2020|, sau 9 năm xây dựng, đạt 19".
    """
    since = _P.years_on.search(pair.between)
    if since is None:
        return False
    counted = pair.figure.analysis.last_quantity(pair.figure.sentence.start, pair.time.start)
    behind = counted is not None and pair.time.start - counted.end <= CLOSE
    return behind or bool(pair.between[: since.start()].strip(" ,"))


def _is_put_off(pair: _Pair) -> bool:
    """Whether something else is put off to it: "lùi 3 xã sang |năm 2020|; bổ sung 5 xã vào danh sách"."""
    start = pair.figure.sentence.start
    return ";" in pair.between and _P.put_off.search(pair.key, start, pair.time.start) is not None


# behind the figure


def _opens_bracket(pair: _Pair) -> bool:
    """Whether it dates the counts in its bracket: "37 xã nâng cao (|năm 2020| có 4 xã: A, B; năm 2021 có 13 xã ...)", "46 dự
    án (28 dự án |trước 2010| và 18 dự án từ 2011)".
    """
    (analysis, quantity, _, sentence, *_), time, _ = pair
    opened = pair.key.rfind("(", quantity.end, time.start)
    if opened <= pair.key.rfind(")", quantity.end, time.start):
        return False
    if analysis.quantities_between(opened, time.start):
        return True
    if not any(q.start > time.end for q in analysis.quantities_between(time.end, sentence.end)):
        return False
    closed = pair.key.find(")", time.end)
    return closed < 0 or bool(analysis.quantities_between(time.end, closed))


def _is_of_something_else(pair: _Pair) -> bool:
    """Whether something else begins between, or somebody to speak: "có 58 xã đạt chuẩn; mục tiêu |năm 2025| là 60 xã", "chỉ
    vào đồi cam 4 ha, ông A cho biết, |từ năm 2005|, gia đình ông ...".
    """
    return (_P.apart.search(pair.between) or _P.then_says.search(pair.between)) is not None


def _opens_clause(pair: _Pair) -> bool:
    """Whether it opens the next clause: "đạt 15 triệu đồng và |năm 2015| là 28 triệu đồng"; not where work in progress is
    completed then, "đang làm 2 km đường, |đến tháng 10| sẽ xong".
    """
    (_, quantity, assertion, *_), time, _ = pair
    if time.start <= quantity.end + 1 or not opens_next_clause(pair.key, time):
        return False
    in_progress = assertion.status == "target" and assertion.cue is None
    return not (in_progress and _P.finishes.match(pair.key, time.end))


def opens_next_clause(key: str, time: Timex) -> bool:
    """Whether a time stands at the head of a clause behind another: "đạt 12 tiêu chí, |năm 2019|, xã quyết tâm", "vốn 500
    triệu đồng, |đến nay| hợp tác xã có 42 thành viên".
    """
    words = _P.clause_goes_on if time.kind == "as_of" else _P.next_clause
    return key.endswith(_NEXT, 0, time.start) and words.match(key, time.end) is not None


def _is_contrast(pair: _Pair) -> bool:
    """Whether it opens a clause that contrasts with the figure: "nợ 8 tỷ đồng nhưng |đến 31/1/2017| đã trả 7 tỷ đồng",
    "nợ 3 tỷ đồng |nay| chỉ còn 500 triệu đồng", "đạt 18 triệu đồng |đến năm 2015| đã đạt 37 triệu đồng"; or tells what
    goes on: "nhà văn hóa |300 chỗ| |hiện| khóa cửa".
    """
    key, time = pair.key, pair.time
    return (
        key[time.start : time.end] == _AS_NOW
        or key.endswith(_BUT, pair.figure.quantity.end, time.start)
        or key.startswith(_NOW, time.start)
        or (key.startswith(UNTIL, time.start) and _P.told_anew.match(key, time.end) is not None)
    )


def _is_of_part(pair: _Pair) -> bool:
    """Whether it is that of a part of those counted: "Trong số |12 xã| đạt chuẩn, có 3 xã đạt |năm 2014|"."""
    end, start = pair.figure.quantity.end, pair.time.start
    parted = pair.key.endswith(_WHOLE, pair.figure.sentence.start, pair.figure.quantity.start)
    return parted and bool(pair.figure.analysis.quantities_between(end, start))


def _is_of_compared(pair: _Pair) -> bool:
    """Whether it directly follows the base of the figure's comparison: "đạt 57 triệu đồng, so với mức 40 triệu đồng |năm
    2019|".
    """
    end, start = pair.figure.quantity.end, pair.time.start
    between = pair.figure.analysis.quantities_between(end, start)
    if not between or start - between[-1].end > CLOSE:
        return False
    base = between[-1].start
    return _TIMES.base.search(pair.key, max(end, base - BASE), base) is not None


def _is_of_next(pair: _Pair) -> bool:
    """Whether it precedes the next figure, in that figure's clause: "Tháng 9 giải ngân 12 tỷ đồng, lũy kế |9 tháng| 98 tỷ
    đồng", or with that in a bracket: "làm 86 km đường: |2021| (24 km), 2022 (62 km)".
    """
    end = pair.time.end
    if pair.key.startswith(" (", end) and pair.figure.analysis.quantity_at(end + 2) is not None:
        return True
    behind = pair.figure.analysis.first_quantity(end, end + BASE) if "," in pair.between else None
    return behind is not None and re.search(r"[,;.()]", pair.key[end : behind.start]) is None


def _comes_second(pair: _Pair) -> bool:
    """Whether the figure has a time in front, in its clause: "năm 2017 phải trả |30 tỷ đồng|, |năm 2018| trả hết", "Năm 2012
    đạt |16 tiêu chí| và |năm 2013| ...".
    """
    if "," not in pair.between and not pair.between.endswith(_AND):
        return False
    start = pair.figure.quantity.start
    times = pair.figure.analysis.timexes_between(pair.figure.sentence.start, start)
    return any(
        t.kind in TIME_KINDS and t.last and re.search(r"[,;:()]", pair.key[t.end : start]) is None for t in times
    )


# what shows that a time in front of a figure dates something else, whatever it rules
_IN_FRONT = (
    _is_gloss,
    _is_before_plan,
    _is_in_bracket,
    _is_told_again,
    _is_of_own_member,
    _is_of_speaker,
    _is_of_years_ago,
)
# the same of a time that rules nothing
_LEFT = (_is_of_past, _is_before_day, _is_put_off)
# the same of a time behind a figure
_BEHIND = (
    _is_gloss,
    _opens_bracket,
    _is_of_something_else,
    _opens_clause,
    _is_contrast,
    _is_of_part,
    _is_of_compared,
    _is_of_next,
    _comes_second,
)
