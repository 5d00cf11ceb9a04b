"""IDLE CUE: whether a status cue gives nothing a status where it stands: a plan with which a result is compared, a
request that is only mentioned, indicators that are counted.

Rules are picked by the words of the cue; the order in which they are tried does not matter.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ntm_extract.document import Mention
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.nouns import INDICATOR
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.status.thing import Thing, counted_before

_P = phrases("idle_cue")
_COMPLAINT = phrases("complaint")
PLAN_BEFORE = 60  # characters of "vượt các chỉ tiêu nghị quyết đại hội " before a cue
RESULT_BEFORE = 70  # characters of "kết quả thực hiện một số " before "chỉ tiêu"
BROKEN_BEFORE = 48  # characters of "chi không có hóa đơn " before a rule
OPENS = 16  # characters of "trong đó, " before a cue that opens a clause
UNITS = 32  # characters of "2 khu dân cư được " before a request, and of what is asked for behind it

Rule = Callable[[Thing, Mention], bool]


def tells_nothing(thing: Thing, cue: Mention, row: Cue) -> bool:
    """Whether a cue gives nothing a status where it stands. ``row``: its row of ``cues/status.csv``."""
    return row.value == "neutral" or any(idle(thing, cue) for idle in _rules_of(row))


@cache
def _rules_of(row: Cue) -> tuple[Rule, ...]:
    """The rules for a row, by its form and its value."""
    of_form = [rule for is_of, rule in _BY_FORM if is_of(row.form)]
    if row.value in ("target", "allotted") and INDICATOR in row.form:
        of_form.append(_counts_indicators)
    if row.value in ("target", "allotted"):
        of_form.append(_goes_beyond)
    if row.value == "required":
        of_form.append(_is_broken)
    if row.value != "must" and not _P.strives.match(row.form):
        of_form.append(_is_compared)
    return (*of_form, _is_mentioned, _names_counted)


def _is_compared(thing: Thing, cue: Mention) -> bool:
    """Whether the cue belongs to a plan that a result is compared with: "đạt 53% |kế hoạch năm|", "đạt 43% kế hoạch
    |tỉnh giao|".
    """
    return _P.of_plan.search(thing.key, max(thing.low, cue.start - PLAN_BEFORE), cue.start) is not None


def _is_mentioned(thing: Thing, cue: Mention) -> bool:
    """Whether an earlier request is only mentioned: "Trả lời |đề nghị| trên, ông X cho rằng ..."."""
    return _P.spoken_of.match(thing.key, cue.end) is not None


def _asks_for_judgement(thing: Thing, cue: Mention) -> bool:
    """Whether units have asked to be appraised or recognised: "3 xã đang |đề nghị| thẩm định; bình quân đạt 15 tiêu
    chí", "|đề nghị| tỉnh công nhận 22 xã".
    """
    return bool(_P.for_judging.match(thing.key, cue.end) or _P.to_recognise.fullmatch(thing.key, cue.end, thing.start))


def _is_put_forward(thing: Thing, cue: Mention) -> bool:
    """Whether units are counted by their request: "22 xã |đề nghị| xét công nhận, gồm: 2 xã của huyện A"."""
    return _P.put_forward.search(thing.key, max(thing.low, cue.start - UNITS), cue.end + UNITS) is not None


def _is_on_paper(thing: Thing, cue: Mention) -> bool:
    """Whether capital, a certificate or a new enterprise is registered: "5 hợp tác xã thành lập mới, |vốn đăng ký| 4 tỷ
    đồng", "cấp 90 |giấy chứng nhận đăng ký| kinh doanh", "thu hút 12 dự án |đăng ký| mới". Capital stays registered up to the
    end of its member of the list, and nothing else is: "tổng vốn đăng ký 400 tỷ đồng, 7 dự án đang thi công".
    """
    if _P.anew.match(thing.key, cue.end) and _P.enterprise.search(thing.key, thing.low, cue.start):
        return True
    low = min(thing.low, thing.analysis.sentence(cue.start).start)
    on_paper = _P.on_paper.search(thing.key, low, cue.start)
    return on_paper is not None and (
        on_paper["capital"] is None
        or thing.end <= cue.start
        or ";" in thing.key[cue.end : thing.start]
        or _P.money.search(thing.key, thing.start, thing.end) is None
    )


def _has_pledged(thing: Thing, cue: Mention) -> bool:
    """Whether those counted in front have signed to keep to something: "|420 hộ| ký cam kết giữ gìn vệ sinh"; the deeds that
    are listed behind are none that was pledged.
    """
    signed = counted_before(thing.analysis, cue) is not None
    return signed and _P.pledged.match(thing.key, cue.end) is not None


def _closes_count(thing: Thing, cue: Mention) -> bool:
    """Whether the plan is what the quantity in front is a part of: "giải ngân 34/61 tỷ đồng |kế hoạch|; khởi công 22
    công trình".
    """
    return _P.whole_plan.match(thing.key, cue.start) is not None and counted_before(thing.analysis, cue) is not None


def _is_attribute(thing: Thing, cue: Mention) -> bool:
    """Whether the cue only says which tasks are meant: "chỉ đạo các nhiệm vụ |đề ra|, ban hành 3 nghị quyết"."""
    return _P.sets_goals.match(thing.key, cue.end) is None


def _was_laid_down(thing: Thing, cue: Mention) -> bool:
    """Whether goals are told of, and not what they are: "hoàn thành các |mục tiêu đề ra|, xã làm 12 km đường"; not "|mục tiêu
    đề ra| trong năm 2016 của xã là làm 6 km đường".
    """
    done = _P.done.search(thing.key, max(thing.low, cue.start - RESULT_BEFORE), cue.start)
    return done is not None or _P.goal_is.match(thing.key, cue.end) is None


def _only_asked(thing: Thing, cue: Mention) -> bool:
    """Whether what was done is a request: "tỉnh |vừa| đề xuất Chính phủ công nhận 13 xã"."""
    return _P.asks.match(thing.key, cue.end) is not None


def _is_planned_number(thing: Thing, cue: Mention) -> bool:
    """Whether "đạt được" belongs to the subject of a plan: "phấn đấu số tiêu chí |đạt được| là 1.307"."""
    return _P.so_much.match(thing.key, cue.end) is not None


def _year_is_over(thing: Thing, cue: Mention) -> bool:
    """Whether the year named behind is over: "|Sang năm 2021|, hộ nghèo lại tăng lên 14,3%", told in 2022."""
    year = _P.year_named.match(thing.key, cue.end)
    return year is not None and int(year["y"]) <= thing.analysis.day.year


def _is_foreseen(thing: Thing, cue: Mention) -> bool:
    """Whether a forecast in front holds, whatever the tense: "dự kiến |từ nay đến| hết năm, huyện |sẽ có| 4 xã"."""
    return _P.foreseen.search(thing.key, thing.low, cue.start) is not None


def _is_of_harm(thing: Thing, cue: Mention) -> bool:
    """Whether the harm that was done is reckoned: "tổng thiệt hại |ước tính| 430 tỷ đồng"."""
    return _P.harm.search(thing.key, thing.low, thing.start) is not None


def _is_habit(thing: Thing, cue: Mention) -> bool:
    """Whether "sẽ" tells a habit: "Cứ mỗi vụ, anh |sẽ| bán 4 tấn cá"."""
    return _P.habit.search(thing.key, thing.low, cue.start) is not None


def _is_hardship(thing: Thing, cue: Mention) -> bool:
    """Whether "phải" tells what somebody puts up with, and no plan: "một con mương |phải| qua 7 con dấu", "gia đình anh |phải|
    dồn vào 2 gian".
    """
    hard = _COMPLAINT.hardship.match(thing.key, cue.start) is not None
    return hard or _P.at_home.search(thing.key, thing.low, cue.start) is not None


def _is_broken(thing: Thing, cue: Mention) -> bool:
    """Whether a rule was broken: "chi không có hóa đơn |theo quy định| 100 triệu đồng"."""
    return _P.against.search(thing.key, max(thing.low, cue.start - BROKEN_BEFORE), cue.start) is not None


def _counts_indicators(thing: Thing, cue: Mention) -> bool:
    """Whether "chỉ tiêu" is the subject or object of a result: "hoàn thành các |chỉ tiêu chủ yếu như| ...", "các |chỉ
    tiêu| kinh tế tăng trưởng khá: ...".
    """
    before = max(thing.low, cue.start - RESULT_BEFORE)
    return bool(
        _P.done.search(thing.key, before, cue.start)
        or _P.several.search(thing.key, before, cue.start)
        or _P.fares.match(thing.key, cue.end)
    )


def _names_measured(thing: Thing, cue: Mention) -> bool:
    """Whether "chỉ tiêu" names what is measured, and what it came to is told: "|chỉ tiêu| hộ nghèo giảm còn 3,2%", "về |chỉ
    tiêu| môi trường, xã thu gom 85% rác thải"; not "|chỉ tiêu| năm 2019: 6 xã", nor with a time that is ahead.
    """
    key, low = thing.key, thing.low
    if any(t.ends_after(thing.analysis.day) for t in thing.analysis.timexes_between(low, thing.end)):
        return False
    if _P.about_measured.search(key, low, cue.start):
        return "," in key[cue.end : thing.start]
    opens = _P.opens_clause.search(key, max(0, cue.start - OPENS), cue.start) is not None
    return opens and _P.names_measured.match(key, cue.end) is not None


def _goes_beyond(thing: Thing, cue: Mention) -> bool:
    """Whether something is done besides what was planned: "ngoài |chỉ tiêu được giao|, xã làm thêm 3 km đường"."""
    beyond = _P.besides.search(thing.key, thing.low, cue.start)
    return beyond is not None and "," in thing.key[cue.end : thing.start]


def _is_allotted(thing: Thing, cue: Mention) -> bool:
    """Whether a plan of money is one that has been allotted: "|kế hoạch vốn| năm 2016 giao cho tỉnh 412 tỷ đồng"."""
    here = thing.analysis.quantity_at(thing.start)
    money = here is not None and here.base_unit == "VND"
    return money and _P.then_allotted.fullmatch(thing.key, cue.end, thing.start) is not None


def _lists_results(thing: Thing, cue: Mention) -> bool:
    """Whether results are listed by goal, "kết quả đạt được theo các |mục tiêu|: 96% hộ ...", or came of following it: "bám sát
    |mục tiêu| của đại hội, xã làm 12 km đường".
    """
    return _P.results_by.search(thing.key, thing.low, cue.start) is not None


def _is_counted(thing: Thing, cue: Mention) -> bool:
    """Whether "chỉ tiêu" is the noun of a count, the thing or another: "30/32 |chỉ tiêu| đạt và vượt"; not of those that
    somebody sets, and which are listed then: "thông qua 15 |chỉ tiêu|, trong đó thu nhập đạt 52 triệu đồng".
    """
    key, low = thing.key, thing.low
    if _P.sets_many.search(key, low, cue.start) and _P.listed.search(key, cue.end, thing.start):
        return False
    return _P.so_many.search(key, low, cue.start) is not None or _names_noun(thing, cue)


def _names_counted(thing: Thing, cue: Mention) -> bool:
    """Whether indicators are counted behind the words that name them: "về chỉ tiêu |tỉnh giao|, có 7 chỉ tiêu đạt"."""
    return _names_noun(thing, cue) and _P.its_indicators.search(thing.key, thing.low, cue.start) is not None


def _names_noun(thing: Thing, cue: Mention) -> bool:
    """Whether the thing is a count of indicators behind the cue."""
    return thing.key.endswith(INDICATOR, thing.start, thing.end) and cue.end <= thing.start


def _is_spent(thing: Thing, cue: Mention) -> bool:
    """Whether a sum is of no scheme, or of one that is carried out, or of things behind it in a list: "làm 12 km đường,
    |tổng kinh phí| 9 tỷ đồng", "dự án có |tổng mức đầu tư| 34 tỷ đồng, hoàn thành ngày 30/8".
    """
    key, low = thing.key, thing.low
    sentence_end = thing.analysis.sentence(cue.start).end
    return (
        _P.of_scheme.search(key, low, cue.start) is None
        or ";" in key[cue.end : thing.start]
        or _P.is_built.search(key, low, sentence_end) is not None
    )


# what the form of a cue must be, and the rule for it
_BY_FORM: tuple[tuple[Callable[[str], object], Rule], ...] = (
    (_P.proposal.match, _asks_for_judgement),
    (_P.proposal.match, _is_put_forward),
    (_P.signing_up.fullmatch, _is_on_paper),
    (_P.pledge.fullmatch, _has_pledged),
    (_P.goals.match, _closes_count),
    (_P.laid_down.fullmatch, _is_attribute),
    (_P.goal_laid_down.fullmatch, _was_laid_down),
    (_P.just_done.fullmatch, _only_asked),
    (_P.reached.fullmatch, _is_planned_number),
    (_P.next_year.fullmatch, _year_is_over),
    (_P.ahead.match, _is_foreseen),
    (_P.will.match, _is_habit),
    (_P.must.fullmatch, _is_hardship),
    (_P.reckoned.match, _is_of_harm),
    (_P.goals.match, _lists_results),
    (_P.plan_of_money.fullmatch, _is_allotted),
    (_P.sum_of.match, _is_spent),
    (lambda form: form.startswith(INDICATOR), _is_counted),
    (lambda form: form == INDICATOR, _names_measured),
)
