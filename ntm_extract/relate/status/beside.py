"""BESIDE: the status of a thing by the words right before or behind it, which go before any cue of its sentence: "chọn
|3 xã| về đích năm nay", "|27 xã| chưa nhận đủ kinh phí", "mỗi hộ nộp |1,2 triệu đồng|".
"""

from __future__ import annotations

import re
from datetime import timedelta

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.asserted import NEAR, Asked, Assertion
from ntm_extract.relate.status.cue_reach import AFTER_REACH

_P = phrases("beside")
MOSTLY_OVER = 9  # month up to which "this year" may still be a plan
LEFT = timedelta(days=45)  # a time that ends sooner counts as over: "Năm 2016", written in December


def planned_beside(asked: Asked) -> Assertion | None:
    """A plan by the words right beside the thing: "chọn |3 xã| về đích năm nay", "vượt mục tiêu |90%|", "kênh dài
    |3,2 km|, sẽ khởi công", "ngày 20/5 tới, khánh thành |2 nhà văn hóa|".
    """
    analysis, key, near, start, end = asked.analysis, asked.key, asked.near, asked.start, asked.end
    if is_picked(analysis, start, end):
        return Assertion("target", None, 0.7)
    if (plan := _P.plan_of.search(key, near, start)) and not _P.of_indicators.search(key, start, end):
        return Assertion("achieved" if _P.surpasses.match(plan[0]) and _is_surplus(asked) else "target", None, 0.85)
    compared = _P.against_plan.search(key, near, start) and _P.is_plan.match(key, end)
    if compared or _P.surpassed_goal.search(key, asked.sentence.start, start):
        return Assertion("target", None, 0.85)  # "thu 8,2 tỷ đồng/|7,5 tỷ đồng| dự toán"
    return _purpose_of_money(asked) or _to_be_built(asked)


def _purpose_of_money(asked: Asked) -> Assertion | None:
    """What money is for is aimed at: "cần khoảng 6 tỷ đồng |để làm| |3,8 km| đường"; "|để mua gà giống cho| |6 hộ| theo đề
    án"; "bố trí 12 tỷ đồng để hoàn thành |3 tiêu chí| còn lại".
    """
    key, low, start, end = asked.key, asked.sentence.start, asked.start, asked.end
    if not asked.money and _P.needed_for.search(key, low, start):
        return Assertion("target", None, 0.8)
    if _P.by_plan.match(key, end, asked.sentence.end) and _P.purpose.search(key, low, start):
        return Assertion("target", None, 0.7)
    left_to_do = _P.left_over.match(key, end) and _P.purpose_left.search(key, asked.near, start)
    return Assertion("target", None, 0.85) if left_to_do else None


def _to_be_built(asked: Asked) -> Assertion | None:
    """What is to be built, opened or finished at a time ahead is aimed at, or foreseen."""
    key, end, stop = asked.key, asked.end, asked.sentence.end
    if _P.done_by.match(key, end, stop) or _is_done_ahead(asked) or _is_opened_ahead(asked):
        return Assertion("target", None, 0.8)
    ahead = _P.will_be.search(key, end, min(stop, end + AFTER_REACH))
    if ahead and not re.search(r"[;.:]", key[end : ahead.start()]):
        return Assertion("forecast" if ahead["foreseen"] else "target", None, 0.85)
    return None


def _is_done_ahead(asked: Asked) -> bool:
    """Whether the thing is finished or begun at a time ahead behind it: "đang làm |2 km đường|, đến tháng 9 sẽ hoàn thành",
    "dự án có tổng vốn |12 tỷ đồng|, khởi công tháng 9".
    """
    key, end, day = asked.key, asked.end, asked.analysis.day
    for time in asked.analysis.timexes_between(end, end + 2 * AFTER_REACH):
        if time.is_ahead(day) and _P.begins.fullmatch(key, end, time.start):
            return True
        if time.ends_after(day) and _P.by_then.match(key, time.end) and _P.apart.fullmatch(key, end, time.start):
            return True
    return False


def _is_opened_ahead(asked: Asked) -> bool:
    """Whether the thing is opened or begun on a day ahead, told before it: "ngày 20/5 tới, xã khánh thành |2 nhà văn hóa|"."""
    if not _P.opening.search(asked.key, asked.near, asked.start):
        return False
    times = asked.analysis.timexes_between(asked.sentence.start, asked.start)
    return any(t.is_ahead(asked.analysis.day) for t in times)


def _is_surplus(asked: Asked) -> bool:
    """Whether the thing is by how much a plan was surpassed: "làm 14 km, vượt kế hoạch |2 km|"; not "đạt 92%, vượt mục
    tiêu |90%|".
    """
    here = asked.analysis.first_quantity(asked.start, asked.end)
    done = asked.analysis.last_quantity(asked.sentence.start, asked.start)
    if _P.amounts_to.search(asked.key, asked.near, asked.start):
        return False  # "vượt mục tiêu đề ra là |45 triệu đồng|"
    if here is None or done is None or here.base_unit != done.base_unit:
        return here is not None and here.unit != "percent"
    return 2 * here.value < done.value


def status_behind(asked: Asked) -> Assertion | None:
    """The status by the words right behind the thing; None where they say nothing."""
    key, near, start, end, stop = asked.key, asked.near, asked.start, asked.end, asked.sentence.end
    if (
        _P.duty.match(key, end, stop)
        or _P.just_then.match(key, end, stop)
        or (_P.as_ruled.match(key, end, stop) and _P.level.search(key, near, start))
    ):
        return Assertion("required", None, 0.85)
    if _P.plan_in_brackets.match(key, end, stop) and not _P.estimated.search(key, near, start):
        return Assertion("achieved", None, 0.85)
    if _P.has_to.match(key, end, stop):
        return Assertion("target", None, 0.85)
    if _P.reckoned.match(key, end, stop):
        return Assertion("forecast", None, 0.85)
    if (
        _P.bids.search(key, near, start)
        and _P.bodies_bidden.search(key, start, end)
        and _P.bidden.match(key, end, stop)
    ):
        return Assertion("achieved", None, 0.85)  # "đã yêu cầu |28 xã| lập phương án trả nợ": of whom it is asked
    return Assertion("not_achieved", None, 0.85) if _is_lacking(asked) else None


def _is_lacking(asked: Asked) -> bool:
    """Whether the thing is told to fall short: "|27 xã| chưa nhận đủ", "chưa trồng |3 ha|", "|9 chợ| không hoạt động"; not
    "yêu cầu giải thể |3 hợp tác xã| không hoạt động".
    """
    key, low, start, end, stop = asked.key, asked.sentence.start, asked.start, asked.end, asked.sentence.end
    if _P.not_yet.match(key, end, stop) or _P.not_done.search(key, asked.near, start):
        return True
    return _P.out_of_use.match(key, end, stop) is not None and not _P.to_deal_with.search(key, low, start)


def levied(asked: Asked) -> Assertion | None:
    """A levy is required, where no cue says otherwise: "mỗi hộ nộp |1,2 triệu đồng|", "thôn 4 thu |600.000 đồng/khẩu|"."""
    key, near, start = asked.key, asked.near, asked.start
    levied = asked.money and (
        _P.levied.search(key, near, start)
        or _P.to_pay.match(key, asked.end)
        or (_P.a_head.match(key, start) and _P.levied_a_head.search(key, near, start))
    )
    return Assertion("required", None, 0.7) if levied else None


def we_do(asked: Asked) -> Assertion | None:
    """A target for what the speaker, or a unit that continues, does in the current year, up to September: "Năm nay
    chúng tôi làm |7 km| đường", "năm nay, xã tiếp tục làm |4 km|".
    """
    ahead = asked.analysis.day.month <= MOSTLY_OVER and _P.we_do.search(asked.key, asked.sentence.start, asked.start)
    return Assertion("target", None, 0.6) if ahead else None


def is_picked(analysis: Analysis, start: int, end: int) -> bool:
    """Whether units are selected to reach a standard in a time that is not over: "Trong năm 2016, huyện tập trung chỉ
    đạo |3 xã| đạt chuẩn"; with mere "chọn", "đưa" the sentence must have a time.
    """
    key, sentence = analysis.text.key, analysis.sentence(start)
    end = behind_members(analysis, end, sentence.end)
    heads = _P.heads_for.match(key, end, sentence.end)
    picked = _P.picked.search(key, max(sentence.start, start - NEAR), start) if heads else None
    if picked is None or _P.rewards.search(key, sentence.start, start):
        return False
    times = [
        t
        for t in analysis.timexes_between(sentence.start, sentence.end)
        if t.last and (t.end <= start or t.start >= end)
    ]
    over = [t for t in times if t.is_over(analysis.day + LEFT)]
    return not over and bool(times or not picked["any"])


def behind_members(analysis: Analysis, end: int, limit: int, leads: re.Pattern[str] = _P.member) -> int:
    """Offset behind the units that a count lists, ``end`` where it lists none: "|3 xã| điểm A, B, C| phấn đấu về đích",
    "8 xã (A, B, ...|)| chưa đạt tiêu chí".

    ``leads``: all that may stand before each of their names.
    """
    for place in analysis.toponyms_between(end, limit):
        if not leads.fullmatch(analysis.text.key, end, place.start):
            break
        end = place.end
    return end + analysis.text.key.startswith(")", end)


def behind_places(analysis: Analysis, counted: Quantity, limit: int) -> int:
    """Offset behind the number of places in which a count is, its end where none is told: "còn |31 hộ| ở 5 thôn| chưa có
    điện".
    """
    where = analysis.first_quantity(counted.end, limit)
    if where is None or not counted.noun or not _P.units.match(where.noun):
        return counted.end
    return where.end if _P.in_places.fullmatch(analysis.text.key, counted.end, where.start) else counted.end
