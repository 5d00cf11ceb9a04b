"""CUE REACH: whether a thing lies in the scope of a status cue, or something between the two ends that scope.

In "41 xóm |đăng ký|; 212 vườn" nobody has registered the gardens; in "phấn đấu có 5 xã đạt chuẩn; 12 km đường" the plan
goes on to the roads.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ntm_extract.document import Mention, Quantity
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.status.idle_cue import tells_nothing
from ntm_extract.relate.status.of_another import (
    HAS_NOT,
    NUMBER_REACH,
    adds_to_told,
    asks_of_another,
    denies_another,
    estimates_another,
    is_told,
    plans_another,
)
from ntm_extract.relate.status.thing import (
    PLANNED,
    Link,
    Thing,
    counted_before,
    first_word,
    has_cue,
    is_over,
    status_cues,
)

_P = phrases("cue_reach")
_CONTRASTS = _P.words("contrasts")
_BY, _WHOLE, _WAS = _P.word("by"), _P.word("whole_unit"), _P.word("was")
_LACKS = _P.word("lacks")
_COSTING, _ESTIMATE = _P.word("costing"), _P.word("estimate")
GOES_ON = PLANNED | {"required", "must"}  # in scope is a whole list: "phấn đấu 4 xã đạt chuẩn; làm 20 km đường; ..."
_COUNTS_ITSELF = frozenset({"registered", "not_achieved"})
_OF_ALL = _COUNTS_ITSELF | PLANNED  # behind the last of several counts, it holds for all
AFTER_REACH = 40  # characters from a thing to a cue behind it: "11/22 xã không thành lập được", "20 thôn đăng ký"
_WITHIN = {"next": 1, "near": 5}  # words between a cue of that side and its number
_NUMBER = re.compile(r"(?<!\w)\d")  # not "36 hộ ở làng |T5| chưa có đất"
OPENS = 8  # characters of "riêng " before the time that opens a member of a list
# "phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới |(NTM)|; trong đó ...", "được công nhận |“xã kiểu mẫu”| và 2 xã"
_ASIDE = re.compile(r"[\s(“\"](?:(?<=\s)\([^()]{0,240}\)|(?<=\()[^()]{0,240}\)|(?<=\s[“\"])[^“”\"]{1,40}[”\"])")


def signs_up_the_whole(thing: Thing, cue: Mention, row: Cue) -> bool:
    """Whether the thing is a part of those that registered: "3 trong |10 xã đăng ký| ... chưa hoàn thành"."""
    return (
        row.value == "registered"
        and cue.start - thing.end == 1
        and _P.part_of.search(thing.key, thing.start, thing.end) is not None
    )


def words_between(thing: Thing, cue: Mention, row: Cue, reach: int, best: Mention | None) -> str | None:
    """The words between a cue and the thing, without asides; None where the thing is out of the cue's scope. ``reach``:
    how many characters a cue may stand behind the thing; ``best``: the strongest cue so far.
    """
    if cue.end <= thing.start:
        return _from_front(thing, cue, row)
    return _from_behind(thing, cue, row, reach, best)


def _from_front(thing: Thing, cue: Mention, row: Cue) -> str | None:
    """`words_between` of a cue before the thing."""
    link = Link(thing, cue, row, _ASIDE.sub("", thing.key[cue.end : thing.start]))
    return None if any(stops(link) for stops in _stops_of(row.value)) else link.between


@cache
def _stops_of(value: str) -> tuple[Callable[[Link], bool], ...]:
    """What may keep a cue of a value from a thing behind it, in the order in which it is tried."""
    return tuple(stops for values, stops in _STOPS if values is None or value in values)


def _is_in_bracket(link: Link) -> bool:
    """Whether the cue stands in a bracket that ends before the thing: "78 xã (|chỉ tiêu| là 61 xã); |29 xã|"."""
    return ")" in link.between and "(" not in link.between


def _only_addresses(link: Link) -> bool:
    """Whether the units are those that a request is about: "yêu cầu đối với |5 xã| đạt chuẩn, ..."."""
    return _P.as_for.fullmatch(link.between) is not None


def _passes_plan(link: Link) -> bool:
    """Whether the thing is a plan in a bracket: "|ước đạt| 6,4% (kế hoạch |8%|)"."""
    return _P.plan_in_bracket.search(link.thing.key, link.cue.end, link.thing.start) is not None


def _is_too_far(link: Link) -> bool:
    """Whether more words than its side allows, or another member of a list, follow the cue: "cần hơn |5 tỷ đồng", "nhu cầu
    năm nay khoảng |140 tỷ đồng|" do not; "chưa bằng mức chuẩn |đòi hỏi|; hộ nghèo còn 13%".
    """
    allowed = _WITHIN.get(link.row.side)
    return allowed is not None and (
        ";" in link.between or len(_P.fills.sub(" ", _without_times_and_asides(link.thing, link.cue)).split()) > allowed
    )


def _has_lacked(link: Link) -> bool:
    """Whether what is lacking has been counted: "còn |thiếu| 11 phòng học, hộ nghèo |52,6%|"."""
    return link.row.form.endswith(_LACKS) and _P.another_member.search(link.between) is not None


def _plan_is_over(link: Link) -> bool:
    """Whether a result ends the plan: "nỗ lực, |phấn đấu|, tỉnh đã có 5 huyện đạt chuẩn; 347 xã ...", "xây dựng |kế
    hoạch|, đạt nhiều kết quả như: ...".
    """
    return _has_result_between(link.thing, link.cue) or (
        ":" in link.between and _P.fared.search(link.between) is not None
    )


def _heads_list(link: Link) -> bool:
    """Whether the cue only tells which units are listed behind its clause, each with how it stands: "Các xã |phấn đấu| về
    đích năm 2018: A đạt 17 tiêu chí, B 16 tiêu chí", as "Hai xã |đăng ký| nâng cao: ..."; not "Phấn đấu năm 2018: A ...".
    """
    thing, cue = link.thing, link.cue
    colon = thing.key.find(": ", cue.end, thing.start)
    if colon < 0 or not _P.of_units.search(thing.key, thing.low, cue.start):
        return False
    named = thing.analysis.first_toponym(colon, thing.start)
    return named is not None and named.type_start == colon + 2


def _closes_count(link: Link) -> bool:
    """Whether "theo ..." ends what is counted before it: "có thêm 6 xã đạt chuẩn |theo kế hoạch|, lũy kế 24 xã", "đạt 12
    tiêu chí |theo bộ tiêu chí| của tỉnh; hộ nghèo còn 2%", "12 cuộc |theo kế hoạch| và 3 cuộc đột xuất".
    """
    thing, cue = link.thing, link.cue
    return first_word(link.row.form) == _BY and (
        (_P.by_whom.match(thing.key, cue.end, thing.start) and _counts_before(thing, cue))
        or _goes_on_counting(thing, cue)
    )


def _has_counted(link: Link) -> bool:
    """Whether the cue is said of what stands before it: "41 xóm |đăng ký|; 212 vườn", "22 xã |chưa đạt|, thấp nhất là"."""
    return _P.spends.search(link.between) is not None and counted_before(link.thing.analysis, link.cue) is not None


def _member_has_cue(link: Link) -> bool:
    """Whether the thing's member of a list has a cue of its own: "đã |đăng ký| 35 công trình; Hội Cựu chiến binh |cam
    kết| trồng 4.000 cây".
    """
    return ";" in link.between and _has_own_cue(link.thing, link.cue)


def _stand_now(thing: Thing, cue: Mention) -> bool:
    """Whether it is told how those stand who have registered: "10 xã |đăng ký| về đích năm nay đạt bình quân 15 tiêu chí";
    not what they will have done in a year to come: "xã A |đăng ký| về đích năm 2030 hoàn thành 19 tiêu chí".
    """
    told = _P.stand_at.fullmatch(thing.key, cue.end, thing.end)
    return told is not None and int(told["year"] or 0) <= thing.analysis.day.year


def _has_registered(link: Link) -> bool:
    """Whether the registering is over before the thing: "đã |đăng ký| với xã và thực hiện được 38 công trình", "5 năm
    qua, hội |đã đăng ký| ...; giúp 12 hộ", "phấn đấu giúp 9 hộ; |đăng ký| 1 công trình; kết nạp 30 hội viên".
    """
    thing, cue, between = link.thing, link.cue, link.between
    return (
        _then_will(thing, cue)
        or _P.came_about.search(between) is not None
        or _stand_now(thing, cue)
        or (";" in between and (_was_done(thing, cue) or _plans_first(thing, cue)))
    )


def _has_come_about(link: Link) -> bool:
    """Whether the thing is a result in a clause behind a plan: "|phấn đấu| vượt khó, xã làm được 7 km", "|mục tiêu| là
    giữ vững 19 tiêu chí; năm 2020, 112 hộ thoát nghèo", "|cố gắng| giảm 2%, năm ngoái giảm được 1,7%", "|chỉ tiêu| 1 tỷ
    đồng nhưng dân góp tới 1,8 tỷ đồng".
    """
    thing, plan, _, between = link
    analysis, times = thing.analysis, thing.analysis.timexes_between(plan.end, thing.start)
    own = analysis.first_quantity(plan.end, thing.start)
    past = _P.past_opens.search(thing.key, plan.end, thing.start)
    if past and (";" not in thing.key[past.end() : thing.start] or own is None or own.start > past.start()):
        return True
    done = ("," in between or ";" in between) and _P.came_about.search(between) and not _is_told_alike(link, own)
    member = thing.key.rfind("; ", plan.end, thing.start) + len("; ")
    if done or (own is not None and _P.contrast.search(thing.key, own.end, thing.start)):
        return not any(t.ends_after(analysis.day) for t in times if t.start >= member)
    if member < len("; "):
        return False
    if thing.start == member and _P.have_reached.match(thing.key, thing.end):
        return True  # "|phấn đấu| có thêm 3 xã; |2 xã| đã đạt chuẩn giữ vững danh hiệu"
    if _P.finished.search(between) and _P.of_plan.match(thing.key, thing.end):
        return True  # "|kế hoạch| thu 250 triệu đồng; làm xong |600 m| rãnh, đạt 60% kế hoạch"
    return _P.since.match(thing.key, member) is not None or any(
        t.start - member <= OPENS and t.is_over(analysis.day) for t in times if t.start >= member
    )


def _is_told_alike(link: Link, own: Quantity | None) -> bool:
    """Whether "được" tells no deed here, as the plan's own number has it too: "|ước| thu hoạch lúa được 27 ha, ngô được |4
    ha|"; not "|phấn đấu| trồng được 12 ha, đã trồng được |7 ha|".
    """
    key, cue = link.thing.key, link.cue
    if own is None or "," in key[cue.end : own.start] or _P.has_been.search(link.between):
        return False
    return _P.came_about.search(key, cue.end, own.start) is not None


def _gives_orders(link: Link) -> bool:
    """Whether "giao" assigns a task and no number: "UBND |huyện giao| Phòng Nông nghiệp tham mưu phân khai 5 tỷ đồng"."""
    return _P.orders.match(link.thing.key, link.cue.end, link.thing.start) is not None


def _costs_nothing(link: Link) -> bool:
    """Whether an estimate of costs has no number of its own: "1.000 thôn có phương án, |dự toán| được duyệt; 125 thôn
    đạt chuẩn".
    """
    key, cue = link.thing.key, link.cue
    return (
        link.row.form == _COSTING
        and ";" in link.between
        and not link.thing.analysis.quantities_between(cue.end, key.index(";", cue.end))
    )


def _estimates_another(link: Link) -> bool:
    """Whether an estimate is of the number before: "cà phê |ước đạt| 26.500 tấn; 31 sản phẩm OCOP", "năm ngoái đạt 54 triệu
    đồng, |dự kiến| năm nay 57 triệu đồng; hộ nghèo 1,3%".
    """
    estimates = first_word(link.row.form) == _ESTIMATE and estimates_another(link.thing, link.cue)
    return estimates or adds_to_told(link.thing, link.cue)


# which values of cues, or None for all, may be kept from a thing behind them by what; cheap ones first
_STOPS: tuple[tuple[frozenset[str] | None, Callable[[Link], bool]], ...] = (
    (None, _is_in_bracket),
    (None, _only_addresses),
    (None, _passes_plan),
    (None, _is_too_far),
    (GOES_ON, _plan_is_over),
    (GOES_ON, is_told),
    (PLANNED, _heads_list),
    (None, _closes_count),
    (_COUNTS_ITSELF, _has_counted),
    (_COUNTS_ITSELF, _member_has_cue),
    (frozenset({"registered"}), _has_registered),
    (PLANNED | {"must", "allotted"}, _has_come_about),
    (frozenset({"allotted"}), _gives_orders),
    (None, _costs_nothing),
    (frozenset({"forecast"}), _estimates_another),
    (frozenset({"required", "must"}), asks_of_another),
    (frozenset({"not_achieved"}), _has_lacked),
    (frozenset({"not_achieved"}), denies_another),
    (PLANNED, plans_another),
)


def _from_behind(thing: Thing, cue: Mention, row: Cue, reach: int, best: Mention | None) -> str | None:
    """`words_between` of a cue behind the thing; None as well where it names the lack that the strongest cue is to
    mend.
    """
    if row.side == "any" and row.value in _OF_ALL and _counted_with(thing, cue):
        return ""
    if row.side != "any" or not thing.end <= cue.start <= thing.end + reach:
        return None
    between = _P.paired.sub("", _ASIDE.sub("", thing.key[thing.end : cue.start]))
    if ";" in between or _P.and_ends.search(between) or _P.clause_ends.search(between):
        return None
    if row.value == "not_achieved" and (
        _P.of_others.search(between) or (row.form in HAS_NOT and _P.own_verb.search(between))
    ):
        # "|137 thôn| ở các xã |chưa được công nhận| đã đạt chuẩn": of whom it is denied; "|70%| đạt vững mạnh |không có|
        # yếu kém": what
        return None
    if reach == AFTER_REACH and ("," in between or _NUMBER.search(between)):
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
    """Whether the thing is joined to counts before a cue that holds for all of them: "|9 thôn| và 22 vườn mẫu |đăng
    ký|".
    """
    end, joined = thing.end, None
    for other in thing.analysis.quantities_between(thing.end, cue.start):
        joined = _P.counts_on.fullmatch(thing.key, end, other.start)
        if joined is None:
            return False
        end = other.end
    return joined is not None and joined["last"] is not None and not thing.key[end : cue.start].strip()


def _then_will(thing: Thing, cue: Mention) -> bool:
    """Whether a future follows the registered units, which have no number: "các xã |đăng ký| về đích |sẽ| được cấp 400
    tấn xi măng".
    """
    will = _P.then_will.search(thing.key, cue.end, thing.start)
    return will is not None and not thing.analysis.quantities_between(cue.end, will.start())


def _was_done(thing: Thing, cue: Mention) -> bool:
    """Whether a list that a cue opens is of deeds in a time that is over: "|5 năm qua|, hội |đã| đăng ký 38
    công trình; giúp 12 hộ".
    """
    return first_word(cue.form) == _WAS and is_over(thing, thing.low, cue.start)


def _plans_first(thing: Thing, cue: Mention) -> bool:
    """Whether a cue of a target stands in an earlier member of the cue's list."""
    member = thing.key.rfind(";", thing.low, cue.start)
    return member >= 0 and any(c.label.endswith(".target") for c in status_cues(thing.analysis, thing.low, member))


def _has_own_cue(thing: Thing, cue: Mention) -> bool:
    """Whether the member of the list in which a thing stands has a cue of its own: "; Hội Cựu chiến binh |cam kết|
    trồng 4.000 cây".
    """
    return has_cue(thing.analysis, thing.key.rfind(";", cue.end, thing.start), thing.start)


def _without_times_and_asides(thing: Thing, cue: Mention) -> str:
    """The words between a cue and its thing, without times and asides: "ước |đến cuối năm| còn 12%"."""
    return _ASIDE.sub("", _without_times(thing, cue.end, thing.start))


def _without_times(thing: Thing, low: int, high: int) -> str:
    """The text of ``[low, high)`` without its time expressions."""
    at, said = low, ""
    for time in thing.analysis.timexes_between(low, high):
        said, at = said + thing.key[at : time.start], max(at, time.end)
    return said + thing.key[at:high]


def _has_result_between(thing: Thing, plan: Mention) -> bool:
    """Whether a result with its own number, in a later clause, stands between a plan and the thing."""
    analysis, key, start = thing.analysis, thing.key, thing.start
    rows = analysis.gazetteer.cues.by_id
    for done in status_cues(analysis, plan.end, start):
        if not done.label.endswith(".achieved") or not (
            "," in key[plan.end : done.start] or first_word(done.form) in _CONTRASTS
        ):
            continue
        if tells_nothing(thing, done, rows[done.id]) or (
            first_word(done.form) == _WHOLE and _only_time_between(thing, plan, done)
        ):
            continue  # "đặt |mục tiêu| trong năm 2019, |toàn tỉnh có| 5 xã đạt chuẩn, bình quân 12,8 tiêu chí"
        counted = analysis.first_quantity(done.end, min(start, done.end + NUMBER_REACH))
        if counted and counted.end < start and not any(c in key[done.end : counted.start] for c in ",;:"):
            return True
    return False


def _only_time_between(thing: Thing, plan: Mention, other: Mention) -> bool:
    """Whether nothing but a time stands between a plan and another cue."""
    times = thing.analysis.timexes_between(plan.end, other.start)
    return bool(times) and _P.only_when.fullmatch(_without_times(thing, plan.end, other.start)) is not None


def _goes_on_counting(thing: Thing, cue: Mention) -> bool:
    """Whether a cue ends one count and "và" joins another: "12 cuộc |theo kế hoạch| và 3
    cuộc đột xuất".
    """
    return _P.and_more.match(thing.key, cue.end) is not None and counted_before(thing.analysis, cue) is not None


def _counts_before(thing: Thing, cue: Mention) -> bool:
    """Whether something is counted before a cue in its clause."""
    key, low = thing.key, thing.low
    clause = max(low, key.rfind(", ", low, cue.start), key.rfind("; ", low, cue.start))
    return bool(thing.analysis.quantities_between(clause, cue.start))
