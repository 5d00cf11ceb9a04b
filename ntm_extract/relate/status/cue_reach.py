"""CUE REACH: whether a status cue speaks of a thing at all, or is spent on what stands between them.

In "41 xóm |đăng ký|; 212 vườn" nobody has registered the gardens; in "phấn đấu có 5 xã đạt chuẩn; 12 km đường" the plan
goes on to the roads.
"""

from __future__ import annotations

import re

from ntm_extract.document import Mention
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.status.of_another import (
    HAS_NOT,
    NUMBER_REACH,
    asks_of_another,
    denies_another,
    estimates_another,
    plans_another,
)
from ntm_extract.relate.status.thing import PLANNED, Thing, counted_before, ends_clause, is_over, status_cues

_P = phrases("status_cue")
GOES_ON = PLANNED | {"required", "must"}  # holds for a whole list: "phấn đấu 4 xã đạt chuẩn; làm 20 km đường; ..."
_COUNTS_ITSELF = frozenset({"registered", "not_achieved"})
_OF_ALL = _COUNTS_ITSELF | PLANNED  # said behind the last of what is counted
AFTER_REACH = 40  # characters: "11/22 xã không thành lập được", "20 thôn đăng ký"
_WITHIN = {"next": 1, "near": 5}  # words between a cue of that side and its number
_AHEAD = ("sẽ", "từ nay", "sắp tới", "thời gian tới", "trong thời gian tới", "năm tới", "trong năm tới")  # only when
_CONTRASTS = ("nhưng ", "song ")
UNITS = 32  # characters of "2 khu dân cư được " before a request, and of what is asked for behind it
OPENS = 8  # characters of "riêng " before the time that opens a member of a list
# "phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới |(NTM)|; trong đó ...", "được công nhận |“xã kiểu mẫu”| và 2 xã"
_ASIDE = re.compile(r"[\s(“\"](?:(?<=\s)\([^()]{0,80}\)|(?<=\()[^()]{0,80}\)|(?<=\s[“\"])[^“”\"]{1,40}[”\"])")


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
    if key.startswith("đề nghị", cue.start) and (
        _P.for_judging.match(key, cue.end) or _P.to_recognise.fullmatch(key, cue.end, thing.start)
    ):
        return True  # "3 xã đang |đề nghị| thẩm định; bình quân đạt 15 tiêu chí", "|đề nghị| tỉnh công nhận 22 xã"
    if key.startswith(("đề nghị", "đề xuất"), cue.start) and _P.put_forward.search(
        key, max(low, cue.start - UNITS), cue.end + UNITS
    ):
        return True  # "22 xã |đề nghị| xét công nhận, gồm: 2 xã của huyện A": so many there are
    if row.form == "đăng ký" and (of := _P.on_paper.search(key, low, cue.start)):
        # "5 hợp tác xã thành lập mới, |vốn đăng ký| 4 tỷ đồng", "cấp 90 |giấy chứng nhận đăng ký| kinh doanh"
        return of[0] != "vốn " or thing.end <= cue.start or ";" in key[cue.end : thing.start]
    if _P.whole_plan.match(key, cue.start) and counted_before(thing.analysis, cue):
        return True  # "giải ngân 34/61 tỷ đồng |kế hoạch|; khởi công 22 công trình"
    if row.form in ("đề ra", "đặt ra") and not _P.sets_goals.match(key, cue.end):
        return True  # "chỉ đạo các nhiệm vụ |đề ra|, ban hành 3 nghị quyết": which they are
    if row.form in ("đã", "vừa") and _P.asks.match(key, cue.end):
        return True  # "tỉnh |vừa| đề xuất Chính phủ công nhận 13 xã": it has only asked
    if row.form == "đạt được" and key.startswith(" là ", cue.end):
        return True  # "phấn đấu số tiêu chí |đạt được| là 1.307"
    if row.form == "sang năm" and (year := _P.year_named.match(key, cue.end)):
        return int(year["y"]) <= thing.analysis.day.year  # "|Sang năm 2021|, hộ nghèo lại tăng lên 14,3%", told in 2022
    if row.form.startswith(_AHEAD) and _P.foreseen.search(key, low, cue.start):
        return True  # "dự kiến |từ nay đến| hết năm, huyện |sẽ có| 4 xã đạt chuẩn": foreseen, whatever the tense
    if row.form.startswith("sẽ") and _P.habit.search(key, low, cue.start):
        return True  # "Cứ mỗi vụ, anh |sẽ| bán 4 tấn cá": so it goes
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
    if row.form.startswith(("mục tiêu", "nhiệm vụ", "kế hoạch")) and _P.results_by.search(key, low, cue.start):
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
    if (")" in between and "(" not in between) or _P.as_for.fullmatch(between):
        return None  # "78 xã (|chỉ tiêu| là 61 xã); |29 xã|"
    if _P.plan_in_bracket.search(thing.key, cue.end, thing.start):
        return None  # "|ước đạt| 6,4% (kế hoạch |8%|)"
    if row.side in _WITHIN and len(_P.fills.sub(" ", _timeless(thing, cue)).split()) > _WITHIN[row.side]:
        return None  # "cần |100 tỷ đồng", "cần hơn |5 tỷ đồng"; "nhu cầu năm nay khoảng |140 tỷ đồng"
    if value in GOES_ON and (_is_closed(thing, cue) or (":" in between and _P.fared.search(between))):
        # "nỗ lực, |phấn đấu|, tỉnh đã có 5 huyện đạt chuẩn; 347 xã ...", "xây dựng |kế hoạch|, đạt nhiều kết quả như: ..."
        return None
    if row.form.startswith("theo ") and (
        (ends_clause(thing.key, cue) and _counts_before(thing, cue)) or _goes_on_counting(thing, cue)
    ):
        return (
            None  # "có thêm 6 xã đạt chuẩn |theo kế hoạch|, lũy kế 24 xã", "12 cuộc |theo kế hoạch| và 3 cuộc đột xuất"
        )
    if value in _COUNTS_ITSELF and _P.spends.search(between) and counted_before(thing.analysis, cue):
        return None  # "41 xóm |đăng ký|; 212 vườn", "22 xã |chưa đạt|, thấp nhất là": said of what stands before it
    if value in _COUNTS_ITSELF and ";" in between and _told_anew(thing, cue):
        return None  # "đã |đăng ký| 35 công trình; Hội Cựu chiến binh |cam kết| trồng 4.000 cây"
    if value == "registered" and (
        _then_will(thing, cue)
        or _P.came_about.search(between)
        or (";" in between and (_was_done(thing, cue) or _plans_first(thing, cue)))
    ):
        # "đã |đăng ký| với xã và thực hiện được 38 công trình", "5 năm qua, hội |đã đăng ký| ...; giúp 12 hộ", "phấn đấu
        # giúp 9 hộ; |đăng ký| 1 công trình; kết nạp 30 hội viên"
        return None
    if (value in PLANNED or value == "must") and _has_come_about(thing, cue, between):
        return None
    if value == "allotted" and _P.orders.match(thing.key, cue.end, thing.start):
        return None  # "UBND |huyện giao| Phòng Nông nghiệp tham mưu phân khai 5 tỷ đồng"
    if (
        row.form == "dự toán"
        and ";" in between
        and not thing.analysis.quantities_between(cue.end, thing.key.index(";", cue.end))
    ):
        return None  # "1.000 thôn có phương án, |dự toán| được duyệt; 125 thôn đạt chuẩn"
    if value == "forecast" and row.form.startswith("ước") and estimates_another(thing, cue):
        return None  # "cà phê |ước đạt| 26.500 tấn; 31 sản phẩm OCOP"
    if value in ("required", "must"):
        return None if asks_of_another(thing, cue, row, between) else between
    if value == "not_achieved":
        return None if denies_another(thing, cue, row, between) else between
    return None if value in PLANNED and plans_another(thing, cue, row, between) else between


def _from_behind(thing: Thing, cue: Mention, row: Cue, reach: int, best: Mention | None) -> str | None:
    """`way` of a cue behind the thing; not where it only says what the strongest cue is to change."""
    if row.side == "any" and row.value in _OF_ALL and _counted_with(thing, cue):
        return ""
    if row.side != "any" or not thing.end <= cue.start <= thing.end + reach:
        return None
    between = _ASIDE.sub("", thing.key[thing.end : cue.start])
    if ";" in between or between.endswith(" và ") or _P.clause_ends.search(between):
        return None
    if row.value == "not_achieved" and (
        _P.of_others.search(between) or (row.form in HAS_NOT and _P.own_verb.search(between))
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


def _counted_with(thing: Thing, cue: Mention) -> bool:
    """Whether what else is counted stands between a thing and a cue behind, which is said of all: "|9 thôn| và 22 vườn mẫu
    |đăng ký|".
    """
    end, joined = thing.end, None
    for other in thing.analysis.quantities_between(thing.end, cue.start):
        joined = _P.counts_on.fullmatch(thing.key, end, other.start)
        if joined is None:
            return False
        end = other.end
    return joined is not None and joined["last"] is not None and not thing.key[end : cue.start].strip()


def _has_come_about(thing: Thing, plan: Mention, between: str) -> bool:
    """Whether a thing is told as done in a clause behind a plan: "|phấn đấu| vượt khó, xã làm được 7 km", "|mục tiêu| là
    giữ vững 19 tiêu chí; năm 2020, 112 hộ thoát nghèo", "|cố gắng| giảm 2%, năm ngoái giảm được 1,7%", "|chỉ tiêu| 1 tỷ
    đồng nhưng dân góp tới 1,8 tỷ đồng".
    """
    analysis, times = thing.analysis, thing.analysis.timexes_between(plan.end, thing.start)
    own = next(iter(analysis.quantities_between(plan.end, thing.start)), None)
    past = _P.past_opens.search(thing.key, plan.end, thing.start)
    if past and (";" not in thing.key[past.end() : thing.start] or own is None or own.start > past.start()):
        return True
    told = ("," in between or ";" in between) and _P.came_about.search(between)
    if told or (own is not None and _P.contrast.search(thing.key, own.end, thing.start)):
        return not any(t.last and t.last > analysis.day for t in times)
    member = thing.key.rfind("; ", plan.end, thing.start) + len("; ")
    if member < len("; "):
        return False
    if thing.start == member and _P.have_reached.match(thing.key, thing.end):
        return True  # "|phấn đấu| có thêm 3 xã; |2 xã| đã đạt chuẩn giữ vững danh hiệu"
    return _P.since.match(thing.key, member) is not None or any(
        t.start - member <= OPENS and t.last is not None and t.last <= analysis.day for t in times if t.start >= member
    )


def _then_will(thing: Thing, cue: Mention) -> bool:
    """Whether a word of what is to come follows those who have registered, who have no number of their own: "các xã |đăng
    ký| về đích |sẽ| được cấp 400 tấn xi măng".
    """
    will = _P.then_will.search(thing.key, cue.end, thing.start)
    return will is not None and not thing.analysis.quantities_between(cue.end, will.start())


def _was_done(thing: Thing, cue: Mention) -> bool:
    """Whether a list that a cue opens tells what was done in a time that is over: "|5 năm qua|, hội |đã| đăng ký 38
    công trình; giúp 12 hộ".
    """
    return thing.key.startswith("đã ", cue.start) and is_over(thing, thing.low, cue.start)


def _plans_first(thing: Thing, cue: Mention) -> bool:
    """Whether a cue stands in a list that another word of a plan opens."""
    member = thing.key.rfind(";", thing.low, cue.start)
    return member >= 0 and any(c.label.endswith(".target") for c in status_cues(thing.analysis, thing.low, member))


def _told_anew(thing: Thing, cue: Mention) -> bool:
    """Whether the member of the list in which a thing stands has a cue of its own: "; Hội Cựu chiến binh |cam kết|
    trồng 4.000 cây".
    """
    member = thing.key.rfind(";", cue.end, thing.start)
    own = status_cues(thing.analysis, member, thing.start)
    return any(not c.label.endswith(".neutral") for c in own)


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
    for done in status_cues(analysis, plan.end, start):
        if not done.label.endswith(".achieved") or not (
            "," in key[plan.end : done.start] or done.form.startswith(_CONTRASTS)
        ):
            continue
        if tells_nothing(thing, done, rows[done.id]) or (
            rows[done.id].form.startswith("toàn ") and _when(thing, plan, done)
        ):
            continue  # "đặt |mục tiêu| trong năm 2019, |toàn tỉnh có| 5 xã đạt chuẩn, bình quân 12,8 tiêu chí"
        counted = next(iter(analysis.quantities_between(done.end, min(start, done.end + NUMBER_REACH))), None)
        if counted and counted.end < start and not any(c in key[done.end : counted.start] for c in ",;:"):
            return True
    return False


def _when(thing: Thing, plan: Mention, other: Mention) -> bool:
    """Whether nothing but a time stands between a plan and another cue."""
    times = thing.analysis.timexes_between(plan.end, other.start)
    return bool(times) and _P.only_when.fullmatch(_without_times(thing, plan.end, other.start)) is not None


def _goes_on_counting(thing: Thing, cue: Mention) -> bool:
    """Whether a cue closes what is counted right before it and the same is counted on: "12 cuộc |theo kế hoạch| và 3
    cuộc đột xuất".
    """
    return thing.key.startswith(" và ", cue.end) and counted_before(thing.analysis, cue) is not None


def _counts_before(thing: Thing, cue: Mention) -> bool:
    """Whether something is counted before a cue in its clause."""
    key, low = thing.key, thing.low
    clause = max(low, key.rfind(", ", low, cue.start), key.rfind("; ", low, cue.start))
    return bool(thing.analysis.quantities_between(clause, cue.start))
