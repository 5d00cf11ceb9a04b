"""CUE REACH: whether a status cue speaks of a thing at all, or is spent on what stands between them.

In "41 xóm |đăng ký|; 212 vườn" nobody has registered the gardens; in "phấn đấu có 5 xã đạt chuẩn; 12 km đường" the plan
goes on to the roads.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Mention, Quantity
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("status_cue")
PLANNED = frozenset({"target", "registered", "forecast"})
GOES_ON = PLANNED | {"required", "must"}  # holds for a whole list: "phấn đấu 4 xã đạt chuẩn; làm 20 km đường; ..."
PLAN_CUES = tuple(f".{status}" for status in PLANNED)  # how the labels of their cues end
_COUNTS_ITSELF = frozenset({"registered", "not_achieved"})
AFTER_REACH = 40  # characters: "11/22 xã không thành lập được", "20 thôn đăng ký"
_NUMBER_REACH = 16  # characters between a result and its number
_WITHIN = {"next": 1, "near": 5}  # words between a cue of that side and its number
_ENDS = (",", ";")
_CONTRASTS = ("nhưng ", "song ")
_HAS_NOT = ("không có", "chưa có")
OPENS = 8  # characters of "riêng " before the time that opens a member of a list
# "phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới |(NTM)|; trong đó ...", "được công nhận |“xã kiểu mẫu”| và 2 xã"
_ASIDE = re.compile(r"[\s(“\"](?:(?<=\s)\([^()]{0,80}\)|(?<=\()[^()]{0,80}\)|(?<=\s[“\"])[^“”\"]{1,40}[”\"])")


class Thing(NamedTuple):
    """What a status is sought for: ``[start, end)`` of the folded text ``key``, in a sentence that begins at ``low``."""

    analysis: Analysis
    key: str
    low: int
    start: int
    end: int


def tells_nothing(thing: Thing, cue: Mention, row: Cue) -> bool:
    """Whether a cue gives nothing a status where it stands: a plan that a result is compared with, a request that is
    only spoken of.
    """
    key, low = thing.key, thing.low
    if _names_indicators(thing, cue, row) or row.value == "neutral":
        return True
    if row.value != "must" and _P.of_plan.search(key, max(low, cue.start - 60), cue.start):
        return True  # "đạt 53% |kế hoạch năm|", "đạt 43% kế hoạch |tỉnh giao|"
    if _P.spoken_of.match(key, cue.end):
        return True  # "Trả lời |đề nghị| trên, ông X cho rằng ..."
    if row.form in ("đề ra", "đặt ra") and not _P.sets_goals.match(key, cue.end):
        return True  # "chỉ đạo các nhiệm vụ |đề ra|, ban hành 3 nghị quyết": which they are
    if row.form == "đạt được" and key.startswith(" là ", cue.end):
        return True  # "phấn đấu số tiêu chí |đạt được| là 1.307"
    if row.form.split()[0] == "sẽ" and _P.foreseen.search(key, low, cue.start):
        return True  # "dự kiến đến hết năm nay, huyện |sẽ có| 4 xã đạt chuẩn": foreseen, whatever the tense
    # "chi không có hóa đơn |theo quy định| 100 triệu đồng"
    return row.value == "required" and _P.against.search(key, max(low, cue.start - 48), cue.start) is not None


def _names_indicators(thing: Thing, cue: Mention, row: Cue) -> bool:
    """Whether "chỉ tiêu" is what is counted and no plan: "30/32 |chỉ tiêu| đạt và vượt", "hoàn thành các |chỉ tiêu chủ
    yếu như| ...", "các |chỉ tiêu| kinh tế tăng trưởng khá: ...", "về chỉ tiêu |tỉnh giao|, có 7 chỉ tiêu đạt".
    """
    key, low = thing.key, thing.low
    if row.value == "target" and "chỉ tiêu" in row.form:
        before = max(low, cue.start - 70)
        if (
            _P.done.search(key, before, cue.start)
            or _P.several.search(key, before, cue.start)
            or _P.fares.match(key, cue.end)
        ):
            return True
    if row.form.startswith(("mục tiêu", "nhiệm vụ")) and _P.results_by.search(key, low, cue.start):
        return True
    if row.form == "chỉ tiêu" and _P.so_many.search(key, low, cue.start):
        return True
    return (
        key.endswith(" chỉ tiêu", thing.start, thing.end)
        and cue.end <= thing.start
        and (row.form == "chỉ tiêu" or _P.its_indicators.search(key, low, cue.start) is not None)
    )


def signs_up_the_whole(thing: Thing, cue: Mention, row: Cue) -> bool:
    """Whether those have registered of whom the thing is a part: "3 trong |10 xã đăng ký| ... chưa hoàn thành"."""
    return (
        row.value == "registered"
        and cue.start - thing.end == 1
        and _P.part_of.search(thing.key, thing.start, thing.end) is not None
    )


def way(thing: Thing, cue: Mention, row: Cue, reach: int, best: Mention | None) -> str | None:
    """The words between a cue and the thing, asides left out; None where the cue does not reach it. ``reach``: how far
    from behind, in characters; ``best``: the strongest cue so far.
    """
    if cue.end <= thing.start:
        return _from_front(thing, cue, row)
    return _from_behind(thing, cue, row, reach, best)


def _from_front(thing: Thing, cue: Mention, row: Cue) -> str | None:
    """`way` of a cue before the thing."""
    between, value = _ASIDE.sub("", thing.key[cue.end : thing.start]), row.value
    if (")" in between and "(" not in between) or _P.as_for.search(between):
        return None  # "78 xã (|chỉ tiêu| là 61 xã); |29 xã|"
    if row.side in _WITHIN and len(_P.fills.sub(" ", _timeless(thing, cue)).split()) > _WITHIN[row.side]:
        return None  # "cần |100 tỷ đồng", "cần hơn |5 tỷ đồng"; "nhu cầu năm nay khoảng |140 tỷ đồng"
    if value in GOES_ON and (_is_closed(thing, cue) or (":" in between and _P.fared.search(between))):
        # "nỗ lực, |phấn đấu|, tỉnh đã có 5 huyện đạt chuẩn; 347 xã ...", "xây dựng |kế hoạch|, đạt nhiều kết quả như: ..."
        return None
    if row.form.startswith("theo ") and (
        (_ends_clause(thing.key, cue) and _counts_before(thing, cue)) or _goes_on_counting(thing, cue)
    ):
        return (
            None  # "có thêm 6 xã đạt chuẩn |theo kế hoạch|, lũy kế 24 xã", "12 cuộc |theo kế hoạch| và 3 cuộc đột xuất"
        )
    if value in _COUNTS_ITSELF and _P.spends.search(between) and _counted(thing.analysis, cue):
        return None  # "41 xóm |đăng ký|; 212 vườn", "22 xã |chưa đạt|, thấp nhất là": said of what stands before it
    if value in _COUNTS_ITSELF and ";" in between and _told_anew(thing, cue):
        return None  # "đã |đăng ký| 35 công trình; Hội Cựu chiến binh |cam kết| trồng 4.000 cây"
    if value == "registered" and (
        _P.came_about.search(between) or (";" in between and (_was_done(thing, cue) or _plans_first(thing, cue)))
    ):
        # "đã |đăng ký| với xã và thực hiện được 38 công trình", "5 năm qua, hội |đã đăng ký| ...; giúp 12 hộ", "phấn đấu
        # giúp 9 hộ; |đăng ký| 1 công trình; kết nạp 30 hội viên"
        return None
    if value in PLANNED and _has_come_about(thing, cue, between):
        return None
    if value == "allotted" and _P.orders.match(thing.key, cue.end, thing.start):
        return None  # "UBND |huyện giao| Phòng Nông nghiệp tham mưu phân khai 5 tỷ đồng"
    if (
        row.form == "dự toán"
        and ";" in between
        and not thing.analysis.quantities_between(cue.end, thing.key.index(";", cue.end))
    ):
        return None  # "1.000 thôn có phương án, |dự toán| được duyệt; 125 thôn đạt chuẩn"
    if value == "forecast" and row.form.startswith("ước") and _estimates_another(thing, cue):
        return None  # "cà phê |ước đạt| 26.500 tấn; 31 sản phẩm OCOP"
    if value == "required":
        return None if _asks_of_another(thing, cue, row, between) else between
    if value == "not_achieved":
        return None if _denies_another(thing, cue, row, between) else between
    return None if value in PLANNED and _plans_another(thing, cue, row, between) else between


def _from_behind(thing: Thing, cue: Mention, row: Cue, reach: int, best: Mention | None) -> str | None:
    """`way` of a cue behind the thing; not where it only says what the strongest cue is to change."""
    if row.side != "any" or not thing.end <= cue.start <= thing.end + reach:
        return None
    between = _ASIDE.sub("", thing.key[thing.end : cue.start])
    if ";" in between or between.endswith(" và ") or _P.clause_ends.search(between):
        return None
    if row.value == "not_achieved" and (
        _P.of_others.search(between) or (row.form in _HAS_NOT and _P.own_verb.search(between))
    ):
        # "|137 thôn| ở các xã |chưa được công nhận| đã đạt chuẩn": of whom it is denied; "|70%| đạt vững mạnh |không có|
        # yếu kém": what
        return None
    if reach == AFTER_REACH and ("," in between or any(c.isdigit() for c in between)):
        return None
    if (
        row.value == "not_achieved"
        and best is not None
        and best.label.endswith(".target")
        and not re.search(r"[,;:]", thing.key[best.end : thing.start])
        and not (not between.strip() and _P.for_them.search(thing.key, thing.low, thing.start))
    ):
        return None  # "quyết tâm hoàn thành |7 tiêu chí| chưa đạt"; not "ưu tiên vốn cho |17 xã| chưa đạt"
    return between


def _asks_of_another(thing: Thing, cue: Mention, row: Cue, between: str) -> bool:
    """Whether what is required is something else."""
    key, analysis = thing.key, thing.analysis
    if key.startswith(" đạt ", cue.end):
        return True  # "nhà ở đạt chuẩn |theo quy định| đạt 99%": what the share is of
    if _P.equals.match(key, cue.end) and _P.meets.search(key, max(thing.low, cue.start - 24), cue.start):
        return True  # "tỷ lệ cán bộ đạt chuẩn |theo quy định| là 100%"
    if row.form.endswith("quy định") and _ends_clause(key, cue) and _counted(analysis, cue):
        return True  # "trên mức 39 triệu đồng |quy định|; hộ nghèo 12%": it closes what stands before it
    if ";" in between and _P.whereas.search(key, max(thing.low, cue.start - 32), cue.start):
        return True  # "trong khi tiêu chí |quy định| là 36 triệu đồng; hộ nghèo 32%"
    # "hơn |mức yêu cầu| 80 triệu đồng; 100% rác được phân loại": of its own number
    return ("," in between or ";" in between) and bool(analysis.quantities_between(cue.end, cue.end + 3))


def _denies_another(thing: Thing, cue: Mention, row: Cue, between: str) -> bool:
    """Whether what is denied is something else."""
    if _ends_clause(thing.key, cue) or _P.why.search(between) or _P.attribute.search(between):
        # "nghị định |chưa có|, ngân hàng mới cho 3 hộ vay": its clause is over; "|chưa đạt| vì mới làm 60%"; "|chưa được
        # cấp| giấy với tổng số tiền 19 tỷ đồng"
        return True
    if row.form in _HAS_NOT and _P.lacks.match(between):
        return True  # "xã |không có| hộ nghèo, 100% hộ dùng nước sạch": it has said what there is not
    own = next(iter(thing.analysis.quantities_between(cue.end, thing.start)), None)
    if own is not None and (
        _P.told_next.search(thing.key, own.end, thing.start)
        or any(c.label.endswith(PLAN_CUES) for c in thing.analysis.labelled("cue.status", own.end, thing.start))
    ):
        # "xã |chưa đạt| 2 tiêu chí, còn 40 hộ nghèo", "hộ |chưa đạt| đủ 8 tiêu chí được giúp theo |kế hoạch| mỗi hội 4 hộ"
        return True
    over = between.find(";") if ";" in between or not row.form.endswith(" nào") else between.find(",")
    # "|chưa xã nào| đạt 19 tiêu chí, 34 xã đạt 14 tiêu chí"; "|còn thiếu| 3 lớp học; 5 xã đạt ..."
    return over >= 0 and ":" not in between[:over] and bool(thing.analysis.quantities_between(cue.end, cue.end + over))


def _plans_another(thing: Thing, cue: Mention, row: Cue, between: str) -> bool:
    """Whether a plan only says what for, for whom or why something else is so."""
    key, low = thing.key, thing.low
    if row.value == "target" and _P.why.search(between):
        return True  # "mục tiêu phải lùi 1 năm |vì còn| 2 tiêu chí"
    if (
        ";" in between
        and _P.compares.search(key, max(low, cue.start - 40), cue.start)
        and _P.plan_only.match(key, cue.end)
    ):
        return True  # "trồng 53 ha, đạt 124%, |chỉ tiêu| nghị quyết; thu ngân sách tăng 11%": with which it compares
    if ":" not in between and _P.agenda.search(key, low, cue.start):
        return True  # "hội nghị triển khai |nhiệm vụ năm 2018| có 120 đại biểu dự": what it is about
    if "," not in between:
        return False
    if row.value == "forecast" and _P.event.match(key, cue.end, thing.start):
        return True  # "|dự kiến| hoàn thành tháng 12, có tổng mức đầu tư 3 tỷ đồng": when, not how much
    if _P.in_pursuit.fullmatch(key, low, cue.start):
        return True  # "Thực hiện |kế hoạch năm 2018|, xã làm 3 km đường": of which it is a part
    if _P.thanks_to.fullmatch(key, low, cue.start) and not thing.analysis.quantities_between(
        cue.end, key.index(",", cue.end)
    ):
        return True  # "Nhờ có |kế hoạch| cụ thể, xã làm 7 km đường", "Sau 5 năm |phấn đấu|, xã đạt 19 tiêu chí"
    if row.value == "forecast" and ";" in between and _is_over(thing):
        return True  # "|nhu cầu| là 28.000 tỷ đồng; hai năm qua, tỉnh cấp 96 tỷ đồng, bình quân mỗi xã 220 triệu đồng"
    if cue.start == low and (row.form.startswith("thông qua") or _P.purpose.match(key, low)):
        return True  # "|Để từng bước hoàn thiện| giao thông, huyện đầu tư 6 tỷ đồng": what for, or by what
    if _P.those_who.search(key, low, cue.start):
        return True  # "trong các xã |phấn đấu| về đích năm nay, xã A đã đạt 18 tiêu chí": who they are
    counted = _counted(thing.analysis, cue) if row.value == "target" else None
    return counted is not None and _P.about.search(key, low, counted.start) is not None


def _is_over(thing: Thing) -> bool:
    """Whether the member of a list in which a thing stands tells of a time that is over."""
    key, member = thing.key, thing.key.rfind(";", thing.low, thing.start)
    return any(
        "qua" in key[t.start : t.end] or (t.last is not None and t.last <= thing.analysis.day)
        for t in thing.analysis.timexes_between(member, thing.start)
    )


def _has_come_about(thing: Thing, plan: Mention, between: str) -> bool:
    """Whether a thing is told as done in a clause behind a plan: "|phấn đấu| vượt khó, xã làm được 7 km", "|mục tiêu| là
    giữ vững 19 tiêu chí; năm 2020, 112 hộ thoát nghèo".
    """
    analysis, times = thing.analysis, thing.analysis.timexes_between(plan.end, thing.start)
    if ("," in between or ";" in between) and _P.came_about.search(between):
        return not any(t.last and t.last > analysis.day for t in times)
    member = thing.key.rfind("; ", plan.end, thing.start) + len("; ")
    if member < len("; "):
        return False
    return _P.since.match(thing.key, member) is not None or any(
        t.start - member <= OPENS and t.last is not None and t.last <= analysis.day for t in times if t.start >= member
    )


def _was_done(thing: Thing, cue: Mention) -> bool:
    """Whether a list that a cue opens tells what was done in a time that is over: "|5 năm qua|, hội |đã| đăng ký 38
    công trình; giúp 12 hộ".
    """
    return thing.key.startswith("đã ", cue.start) and any(
        "qua" in thing.key[t.start : t.end] or (t.last is not None and t.last <= thing.analysis.day)
        for t in thing.analysis.timexes_between(thing.low, cue.start)
    )


def _plans_first(thing: Thing, cue: Mention) -> bool:
    """Whether a cue stands in a list that another word of a plan opens."""
    member = thing.key.rfind(";", thing.low, cue.start)
    return member >= 0 and any(
        c.label.endswith(".target") for c in thing.analysis.labelled("cue.status", thing.low, member)
    )


def _told_anew(thing: Thing, cue: Mention) -> bool:
    """Whether the member of the list in which a thing stands has a cue of its own: "; Hội Cựu chiến binh |cam kết|
    trồng 4.000 cây".
    """
    member = thing.key.rfind(";", cue.end, thing.start)
    own = thing.analysis.labelled("cue.status", member, thing.start)
    return any(not c.label.endswith(".neutral") for c in own)


def _estimates_another(thing: Thing, cue: Mention) -> bool:
    """Whether an estimate that its own subject precedes is one of the next number alone, and another thing follows:
    "sản lượng cà phê |ước đạt| 26.500 tấn; huyện có 31 sản phẩm OCOP"; "ước cả năm thu ngân sách 120 tỷ đồng; thu nhập
    36 triệu đồng" holds for all.
    """
    key, first = thing.key, next(iter(thing.analysis.quantities_between(cue.end, thing.start)), None)
    clause = max(thing.low, key.rfind(", ", thing.low, cue.start), key.rfind("; ", thing.low, cue.start))
    if first is None or first.start - cue.end > _NUMBER_REACH or not key[clause + 1 : cue.start].strip():
        return False
    rest = key[first.end : thing.start]
    member = rest.rfind(";") + 1
    return (member > 0 and not _P.parts.match(rest, member)) or _P.price.match(rest) is not None


def _timeless(thing: Thing, cue: Mention) -> str:
    """What stands between a cue and its thing, times and asides apart: "ước |đến cuối năm| còn 12%"."""
    return _ASIDE.sub("", _without_times(thing, cue.end, thing.start))


def _without_times(thing: Thing, low: int, high: int) -> str:
    """A stretch without its times."""
    at, said = low, ""
    for time in thing.analysis.timexes_between(low, high):
        said, at = said + thing.key[at : time.start], max(at, time.end)
    return said + thing.key[at:high]


def _is_closed(thing: Thing, plan: Mention) -> bool:
    """Whether a result with a number of its own, in a later clause, stands between a plan and what follows."""
    analysis, key, start = thing.analysis, thing.key, thing.start
    rows = analysis.gazetteer.cues.by_id
    for done in analysis.labelled("cue.status", plan.end, start):
        if not done.label.endswith(".achieved") or not (
            "," in key[plan.end : done.start] or done.form.startswith(_CONTRASTS)
        ):
            continue
        if tells_nothing(thing, done, rows[done.id]) or (
            rows[done.id].form.startswith("toàn ") and _when(thing, plan, done)
        ):
            continue  # "đặt |mục tiêu| trong năm 2019, |toàn tỉnh có| 5 xã đạt chuẩn, bình quân 12,8 tiêu chí"
        counted = next(iter(analysis.quantities_between(done.end, min(start, done.end + _NUMBER_REACH))), None)
        if counted and counted.end < start and not any(c in key[done.end : counted.start] for c in ",;:"):
            return True
    return False


def _when(thing: Thing, plan: Mention, other: Mention) -> bool:
    """Whether nothing but a time stands between a plan and another cue."""
    times = thing.analysis.timexes_between(plan.end, other.start)
    return bool(times) and _P.only_when.fullmatch(_without_times(thing, plan.end, other.start)) is not None


def _ends_clause(key: str, cue: Mention) -> bool:
    """Whether a cue is the last word of its clause: "theo quy định|,|"."""
    return key.startswith(_ENDS, cue.end)


def _goes_on_counting(thing: Thing, cue: Mention) -> bool:
    """Whether a cue closes what is counted right before it and the same is counted on: "12 cuộc |theo kế hoạch| và 3
    cuộc đột xuất".
    """
    return thing.key.startswith(" và ", cue.end) and _counted(thing.analysis, cue) is not None


def _counts_before(thing: Thing, cue: Mention) -> bool:
    """Whether something is counted before a cue in its clause."""
    key, low = thing.key, thing.low
    clause = max(low, key.rfind(", ", low, cue.start), key.rfind("; ", low, cue.start))
    return bool(thing.analysis.quantities_between(clause, cue.start))


def _counted(analysis: Analysis, cue: Mention) -> Quantity | None:
    """The quantity that ends right before a cue."""
    return next(
        (
            q
            for q in analysis.quantities_between(cue.start - 40, cue.start)
            if q.end < cue.start and not analysis.text.key[q.end : cue.start].strip()
        ),
        None,
    )
