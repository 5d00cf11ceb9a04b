"""STATUS CUE: which cue of a sentence decides the status of a thing: its rank, less what the words between them cost."""

from __future__ import annotations

from ntm_extract.document import Mention
from ntm_extract.gazetteer.cues import Cue
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.status.cue_reach import AFTER_REACH, GOES_ON, signs_up_the_whole, words_between
from ntm_extract.relate.status.idle_cue import tells_nothing
from ntm_extract.relate.status.thing import Thing, status_cues

_P = phrases("status_cue")
_REACH = phrases("cue_reach")
SYLLABLE_COST, COMMA_COST, COLON_COST, BREAK_COST = 0.12, 0.5, 0.48, 1.5
FARTHEST = 2.0  # the most that syllables and commas take from a plan
# a semicolon ends what is achieved; a plan goes on ("phấn đấu 4 xã đạt chuẩn; làm 20 km đường; ...")
SEMICOLON_COST, LIST_COST = 6.0, 0.6
FAR_OFF = 99.0  # more than any rank
# a result that opens its clause closes the plan before it: "15 hộ đăng ký, |kết quả có 12 hộ đạt"; a weak one does not
RESULT_BONUS, RESULT_RANK = 1.5, 4
# "3 xã đăng ký về đích |đã đạt| 17 tiêu chí", "đăng ký 25 công trình, nay |đã xong| 12 công trình"; words between
ADJACENT_BONUS, BESIDE = 2.0, 2
_NOW, _UP_TO = frozenset(_P.words("now")), _P.word("up_to")
REGISTERED_BEHIND = 2.2  # "mục tiêu: 100% số xóm |đăng ký|", "được giao chỉ tiêu 520 hộ |đăng ký|" are targets
PART_REACH = 140


def strongest_cue(analysis: Analysis, low: int, high: int, start: int, end: int) -> Mention | None:
    """The cue in ``[low, high)`` with the highest score for the thing ``[start, end)``; else the last plan before it
    whose score has fallen to zero; else None.
    """
    thing = Thing(analysis, analysis.text.key, low, start, end)
    rows = analysis.gazetteer.cues.by_id
    best, weight, reach, spent = None, 0.0, AFTER_REACH, None
    for cue in status_cues(analysis, low, high):
        row = rows[cue.id]
        if tells_nothing(thing, cue, row):
            continue
        if signs_up_the_whole(thing, cue, row):
            reach = PART_REACH
            continue
        between = words_between(thing, cue, row, reach, best)
        if between is None:
            continue
        score = row.rank - _cost(_but_members(thing, row, between), row.value) + _bonus(thing, cue, row, between, best)
        if score <= 0 and row.value in GOES_ON and cue.end <= start and not _REACH.clause_ends.search(between):
            spent = cue
        if score > weight or (score == weight and best is not None and cue.start > best.start):
            best, weight = cue, score
    return best or spent


def _but_members(thing: Thing, row: Cue, between: str) -> str:
    """The words between a cue and the thing without the units that a list of those that fall short counts before it: "các xã |chưa
    đạt chuẩn| gồm: 5 xã vùng cao, |2 xã| ven sông".
    """
    listed = row.value == "not_achieved" and _P.counted.match(thing.key, thing.start)
    return _P.counted_before.sub("", between) if listed else between


def _bonus(thing: Thing, cue: Mention, row: Cue, between: str, best: Mention | None) -> float:
    """What is added to the score of a cue for where it stands, negative for some."""
    aimed = best is not None and best.label.endswith((".target", ".allotted"))
    if row.value == "registered" and cue.start >= thing.end and aimed:
        return -REGISTERED_BEHIND
    opens = thing.key[max(thing.low, cue.start - 2) : cue.start] == ", "
    if opens and row.value == "target" and _has_counted(thing, cue, best):
        return ADJACENT_BONUS  # "đăng ký 4 xã, |phấn đấu| |5 xã|", "dự kiến cần 90 tỷ đồng, |phấn đấu| 80% số xã đạt chuẩn"
    if row.value == "target" and opens and best is not None and best.label.endswith(".achieved"):
        return RESULT_BONUS  # "hiện cấp cho 4.200 hộ, |sắp tới| mở rộng cấp cho |2.000 hộ|"
    if row.value != "achieved":
        return 0
    if row.rank >= RESULT_RANK and opens:
        return RESULT_BONUS
    beside = cue.end <= thing.start and "," not in between and len(between.split()) <= BESIDE + 1
    return ADJACENT_BONUS if beside and _UP_TO not in between and _NOW & set(row.form.split()) else 0


def _has_counted(thing: Thing, cue: Mention, best: Mention | None) -> bool:
    """Whether the strongest cue so far is of another kind of plan, and has its number before the cue."""
    other = best is not None and best.label.endswith((".registered", ".forecast"))
    return other and best is not None and bool(thing.analysis.quantities_between(best.end, cue.start))


def _cost(between: str, value: str) -> float:
    """What the words between cue and thing take from the score; a colon extends a plan to all items ("mục tiêu: A; B;
    C").
    """
    plan = value in GOES_ON
    if ":" in between:  # "nhiều chỉ tiêu không đạt kế hoạch: lương thực 2.687 tấn" denies no number behind it
        if value == "not_achieved" and len(between[between.index(":") :].split()) > BESIDE + 1:
            return FAR_OFF
        return COLON_COST + (SEMICOLON_COST if value == "achieved" else 0)
    cost = SYLLABLE_COST * len(between.split()) + COMMA_COST * between.count(", ")
    cost = min(cost, FARTHEST) if plan else cost
    cost += (LIST_COST if plan else SEMICOLON_COST) * between.count(";")
    return cost + (BREAK_COST * len(_REACH.clause_ends.findall(between)) if value != "achieved" else 0)
