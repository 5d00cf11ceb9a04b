"""ASSERTION: is a thing reached, aimed at, registered, foreseen, required or denied? A target is not an achievement.

Cues come from ``cues/status.csv`` with a side and a rank. Inside a sentence the strongest near cue decides: each
syllable between cue and thing costs, a comma costs more, a semicolon most, so "phấn đấu có 50 xã, hiện nay đã có 30 xã"
gives a target and an achievement. A list below "Mục tiêu:" takes the heading's status. Without a cue a time after the
document's date means target, else achieved.
"""

from __future__ import annotations

from ntm_extract.document import Mention, Quantity, Sentence
from ntm_extract.gazetteer.nouns import CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, answers, once
from ntm_extract.relate.status.asserted import NEAR, SO_TOLD, Asked, Assertion
from ntm_extract.relate.status.base import is_base
from ntm_extract.relate.status.beside import behind_members, behind_places, levied, planned_beside, status_behind, we_do
from ntm_extract.relate.status.cue_reach import AFTER_REACH
from ntm_extract.relate.status.genre import is_norm, is_planned, is_rule_paper, is_to_be
from ntm_extract.relate.status.plan import is_ahead_above, meaning_of, plan_around, plan_before
from ntm_extract.relate.status.sheet import of_criterion
from ntm_extract.relate.status.signed_up import as_signed_up
from ntm_extract.relate.status.status_cue import strongest_cue
from ntm_extract.relate.status.thing import PLANNED, first_word, has_cue, status_cues
from ntm_extract.span import last_match

_P = phrases("assertion")
_PLAN, _BESIDE = phrases("plan"), phrases("beside")
_UNITS = _P.words("units")
_MET = _P.words("met")
_CUE_REACH = phrases("cue_reach")
_WHOLE = _CUE_REACH.word("whole_unit")


def status_at(analysis: Analysis, start: int, end: int, money: bool = False) -> Assertion:
    """Status of the thing at ``[start, end)``: the answer of the first rule that has one, else the default. ``money``:
    whether the thing is a sum; a sum that is "giao" is granted, a number of communes is demanded.
    """
    return _status(analysis, start, end, money)


@once
def _status(analysis: Analysis, start: int, end: int, money: bool) -> Assertion:
    """`status_at`, cached by all its arguments, given or not."""
    sentence = analysis.sentence(start)
    asked = Asked(analysis, analysis.text.key, sentence, max(sentence.start, start - NEAR), start, end, money)
    for rule in _RULES:
        if (found := rule(asked)) is not None:
            return found
    listed = behind_members(analysis, end, sentence.end)
    if listed == end and (counted := analysis.quantity_at(start)) is not None and counted.end == end:
        listed = behind_places(analysis, counted, sentence.end)
    asked = asked._replace(end=listed)
    for rule in _RULES_BEHIND_MEMBERS:
        if (found := rule(asked)) is not None:
            return found
    return SO_TOLD


def _apart_from_plan(asked: Asked) -> Assertion | None:
    """A fact beside a plan: "đạt 15 tiêu chí (hiện |13 tiêu chí|)", "thêm 12 xã, ngoài |40 xã| đã được công nhận"; or a
    norm in brackets.
    """
    key, near, start = asked.key, asked.near, asked.start
    now = _P.now_in_brackets.search(key, near, start) and not _P.still.search(key, near, start)
    if now or _stood_then(asked) or _is_told(asked):
        return Assertion("achieved", None, 0.9)
    if _P.norm_is.search(key, asked.sentence.start, start):
        return Assertion("required", None, 0.85)  # "chuẩn năm 2021 của vùng là |43 triệu đồng|"
    if _P.denied.search(key, near, start):
        return Assertion("not_achieved", None, 0.9)  # "nợ 17 tỷ đồng chứ không phải |15 tỷ đồng|"
    norm = _P.norm_told.search(key, near, start) and _P.against_norm.match(key, asked.end)
    return Assertion("required", None, 0.9) if norm or _P.norm_in_brackets.search(key, near, start) else None


def _stood_then(asked: Asked) -> bool:
    """Whether a bracket tells how it stood in a time that is over: "đàn trâu 3.000 con (6 tháng đầu năm đạt |92%|)"."""
    then = _P.then_in_brackets.search(asked.key, asked.near, asked.start)
    time = asked.analysis.first_timex(then.start("when"), then.end("when")) if then else None
    return time is not None and time.is_over(asked.analysis.since)


def _is_told(asked: Asked) -> bool:
    """Whether the words beside the thing tell what is so of it, whatever is planned: "cần 140 tỷ đồng nhưng |mới cân đối
    được| 62 tỷ đồng", "ngoài |40 xã| đã được công nhận".
    """
    key, near, start, end, stop = asked.key, asked.near, asked.start, asked.end, asked.sentence.end
    if asked.money and (_P.granted.match(key, end, stop) or _P.owed.search(key, near, start)):
        return True
    told = any(words.search(key, near, start) for words in (_P.only, _P.no_more, _P.runs, _P.damaged, _P.bodies_of))
    if told or _have_voted(asked) or _describes(asked):
        return True
    if _P.already.match(key, end, stop) and (_P.beside.search(key, near, start) or _P.clause.search(key, near, start)):
        return True
    visited = _P.at_place.search(key, near, start) and _P.visited.match(key, asked.sentence.start, start)
    return bool(visited or (_P.has_criteria.match(key, end) and _P.strives.search(key, near, start)))


def _describes(asked: Asked) -> bool:
    """Whether it is told how large a unit is or what those counted are, whatever is asked of them: "mỗi hộ phải góp thêm
    500.000 đồng, thôn |64 hộ| thì |21 hộ| là hộ nghèo".
    """
    key, start, end = asked.key, asked.start, asked.end
    sized = _P.its_size.search(key, asked.near, start) and _P.of_people.search(key, start, end)
    return bool(sized or _P.is_such.match(key, end, asked.sentence.end))


def _have_voted(asked: Asked) -> bool:
    """Whether so many voted or were there, whatever they voted on: "kế hoạch được |100%| đại biểu tán thành"; not so many
    as are wanted, "phải được |60%| số hộ tán thành".
    """
    key, start, end = asked.key, asked.start, asked.end
    voted = _P.votes.match(key, end, asked.sentence.end) and _P.voters.search(key, start, end)
    return bool(voted) and _P.votes_wanted.search(key, asked.near, start) is None


def _base_of_change(asked: Asked) -> Assertion | None:
    """The base of a change is a fact, "giảm từ |7,9%| xuống 6%"; or a norm where its goal is: "hạ từ |4%| xuống còn 3%
    mới đạt".
    """
    if not is_base(asked.analysis, asked.start, asked.end):
        return None
    to = asked.analysis.first_quantity(asked.end, asked.sentence.end)
    norm = status_behind(asked._replace(start=to.start, end=to.end)) if to is not None else None
    return norm if norm and norm.status == "required" else Assertion("achieved", None, 0.9)


def _as_unit_before(asked: Asked) -> Assertion | None:
    """Status of the unit before in a list, where the clause has no verb of its own: "xã A đã đạt 17 tiêu chí, |xã B 15
    tiêu chí|". Criteria in brackets are what the unit has: "5 xã chưa đạt chuẩn: A (|13 tiêu chí|), B (12)".
    """
    analysis, key, sentence, start = asked.analysis, asked.key, asked.sentence, asked.start
    here = analysis.quantity_at(start)
    if here is None or not here.noun:
        return None
    before = analysis.quantity_before(here)
    of_part = _part_of_whole(analysis, sentence, before, here) if before is not None else None
    if of_part is not None and status_behind(asked) is None:
        return of_part
    place = analysis.last_toponym(max(sentence.start, start - AFTER_REACH), start)
    if place is None:
        return None
    if here.noun == CRITERION and _P.its_own.fullmatch(key, place.end, start):
        return Assertion("achieved", None, 0.85)
    goes_on = (
        before is not None
        and before.noun == here.noun
        and before.start >= sentence.start
        and _P.next_unit.fullmatch(key, before.end, place.type_start)
        and _P.has.fullmatch(key, place.end, start)
    )
    return status_at(analysis, before.start, before.end) if before is not None and goes_on else None


def _place_of_lack(asked: Asked) -> Assertion | None:
    """The places in which others lack something are so many: "còn 31 hộ ở |5 thôn| chưa có điện"."""
    analysis, sentence = asked.analysis, asked.sentence
    lacking = analysis.last_quantity(sentence.start, asked.start)
    if lacking is None or behind_places(analysis, lacking, sentence.end) != asked.end:
        return None
    lacks = status_at(analysis, lacking.start, lacking.end).status == "not_achieved"
    return Assertion("achieved", None, 0.85) if lacks else None


def _worth_of(asked: Asked) -> Assertion | None:
    """The status of the thing whose worth a sum is: "đã xong 12 công trình, trị giá |1,7 tỷ đồng|"; what is needed will cost
    it, "cần làm 4,5 km đường, kinh phí |6 tỷ đồng|".
    """
    if not asked.money:
        return None
    named = asked.analysis.quantities_between(asked.near, asked.start)
    if not named or named[-1].unit.startswith("VND") or not _P.worth.fullmatch(asked.key, named[-1].end, asked.start):
        return None
    of_thing = status_at(asked.analysis, named[-1].start, named[-1].end)
    needed = of_thing.status == "target" and of_thing.cue is not None and _P.is_needed.match(of_thing.cue.form)
    return of_thing._replace(status="forecast") if needed else of_thing


def _part_of_need(asked: Asked) -> Assertion | None:
    """The status of a planned sum or count for its parts, which have no cue of their own: "cần 145 tỷ đồng, trong đó tỉnh hỗ
    trợ 60 tỷ đồng, dân góp |15 tỷ đồng|"; not "cần 145 tỷ đồng, trong đó đã có |60 tỷ đồng|".
    """
    analysis, sentence, start = asked.analysis, asked.sentence, asked.start
    parts = last_match(_P.parts, asked.key, sentence.start, start)
    whole = analysis.last_quantity(sentence.start, parts.start()) if parts else None
    if parts is None or whole is None or not _counts_same(analysis, whole, start):
        return None
    if not asked.money and _P.part_ends.match(asked.key, asked.end) is None:
        return None  # "16 sản phẩm đăng ký, trong đó |12 sản phẩm| được xếp hạng"
    if has_cue(analysis, parts.end(), start) or status_behind(asked):
        return None
    of_whole = status_at(analysis, whole.start, whole.end, asked.money)
    return of_whole if of_whole.planned else None


def _carried_out(asked: Asked) -> Assertion | None:
    """The result beside its plan: "chỉ tiêu 20 km, thực hiện |8 km|"."""
    analysis, key, start = asked.analysis, asked.key, asked.start
    planned = analysis.last_quantity(asked.sentence.start, start)
    if (
        planned is None
        or not _counts_same(analysis, planned, start)
        or _BESIDE.estimated.search(key, planned.end, start)
    ):
        return None
    outdone = ", " in key[planned.end : start] and _P.outdoes.match(key, asked.end)
    done = outdone or _P.carried_out.fullmatch(key, planned.end, start)
    return Assertion("achieved", None, 0.85) if done and _names_plan(analysis, asked.sentence, planned) else None


def _by_cue(asked: Asked) -> Assertion | None:
    """The status by the strongest cue of the sentence, else by a plan that still holds for it."""
    analysis, key, sentence, start = asked.analysis, asked.key, asked.sentence, asked.start
    cue = strongest_cue(analysis, sentence.start, sentence.end, start, asked.end)
    if (_may_remain(asked, cue) and _is_remaining(analysis, sentence, start, asked.end)) or _is_difference(asked, cue):
        return Assertion("not_achieved", None, 0.8)
    if (
        cue is not None
        and first_word(cue.form) == _WHOLE
        and (_P.at_least.search(key, sentence.start, start) or is_planned(analysis, sentence, start))
    ):
        cue = None  # "Tỉnh ban hành kế hoạch ... Theo đó, |toàn tỉnh có| thêm 40 sản phẩm"
    if cue is None:
        if is_rule_paper(analysis):
            return Assertion("required", None, 0.7)
        cue = _continued_plan(asked) or plan_around(analysis, sentence)
    if (cue is None or cue.label.endswith(".achieved")) and (
        _P.if_so.search(key, sentence.start, start)
        or _P.in_if.search(key, sentence.start, start)
        or _P.once_built.search(key, sentence.start, start)
    ):
        return Assertion("forecast", None, 0.7)
    if cue is not None:
        return _meant_by(asked, cue)
    if is_ahead_above(analysis, sentence) or is_to_be(analysis, sentence, start):
        return Assertion("target", None, 0.7)
    return _joined_status(asked)


def _meant_by(asked: Asked, cue: Mention) -> Assertion:
    """What a cue means for the thing: what would be under a condition is foreseen, "nếu được công nhận, huyện |sẽ có| |9
    xã|"; what is planned for a thing that is there leaves it so, "rà soát |14 xã| đã công nhận".
    """
    key, low, start = asked.key, asked.sentence.start, asked.start
    status = meaning_of(asked.analysis, cue, low, start, asked.money)
    if status == "target" and _P.will.match(cue.form) and _P.if_so.search(key, low, start):
        return Assertion("forecast", cue, 0.8)
    there = status in PLANNED and _P.in_being.match(key, asked.end, asked.sentence.end)
    if there and not _P.to_be_finished.search(key, asked.near, start):
        return Assertion("achieved", None, 0.85)
    return Assertion(status, cue, 0.9)


def _as_norm(asked: Asked) -> Assertion | None:
    """ "Xã nâng cao là xã đã đạt chuẩn và đáp ứng |11 tiêu chí|": nobody has reached them."""
    return Assertion("required", None, 0.8) if is_norm(asked.analysis, asked.sentence, asked.start) else None


def _joined_status(asked: Asked) -> Assertion | None:
    """The plan of the quantity to which the thing is joined: "xã cần thêm 3,2 km đường và |2 nhà văn hóa|"; remaining
    criteria are not reached: "quyết về đích với |4 tiêu chí| còn lại".
    """
    analysis, key, start = asked.analysis, asked.key, asked.start
    if _P.remains.match(key, asked.end) and _P.open_criteria.search(key, start, asked.end):
        return Assertion("not_achieved", None, 0.7)
    before = _joined_to(analysis, asked.sentence, start)
    if before is None:
        return None
    joined = _listed_status(analysis, asked.sentence, before)
    return joined._replace(cue=None) if joined.planned else None


def _joined_to(analysis: Analysis, sentence: Sentence, start: int) -> Quantity | None:
    """The quantity before ``start`` to which the one there is joined by a conjunction, or in whose bracket it stands."""
    key = analysis.text.key
    before = analysis.last_quantity(sentence.start, start)
    if before is None or before.end > start:
        return None
    bracket = key.rfind("(", before.end, start)
    inside = bracket >= 0 and ")" not in key[bracket:start]  # "phấn đấu 12 xã (vùng cao |3 xã|)"
    return before if inside or _P.and_so.fullmatch(key, before.end, start) else None


def _listed_status(analysis: Analysis, sentence: Sentence, member: Quantity) -> Assertion:
    """Status of a member of a list. Works from the first member on: a list may be longer than the stack is deep."""
    known, chain = answers(analysis, _listed_status), [member]
    while chain[-1].start not in known and (before := _joined_to(analysis, sentence, chain[-1].start)) is not None:
        chain.append(before)
    for one in reversed(chain):
        if one.start not in known:
            known[one.start] = status_at(analysis, one.start, one.end)
    return known[member.start]


_RULES = (
    of_criterion,
    as_signed_up,
    _base_of_change,
    _apart_from_plan,
    _as_unit_before,
    _place_of_lack,
    _worth_of,
    _part_of_need,
    _carried_out,
    planned_beside,
)
_RULES_BEHIND_MEMBERS = (status_behind, _as_norm, _by_cue, levied, we_do)  # behind the units that a count lists


def _may_remain(asked: Asked, cue: Mention | None) -> bool:
    """Whether the thing may remain to be done in spite of the strongest cue: "|đến nay| vẫn còn 4 tiêu chí", "|đăng ký| về
    đích, mỗi xã còn 4 tiêu chí".
    """
    if cue is None:
        return True
    if cue.end > asked.start:
        return False
    over = cue.label.endswith(".achieved") or _P.turns.search(asked.key, cue.end, asked.start) is not None
    return over and _P.still.search(asked.key, asked.near, asked.start) is not None


def _continued_plan(asked: Asked) -> Mention | None:
    """The plan of the sentence before, where this one gives its funds or its parts."""
    key, sentence = asked.key, asked.sentence
    funds = asked.money and _PLAN.funds.match(key, sentence.start)
    parts = _PLAN.among.match(key, sentence.start) and not _PLAN.compared.search(key, sentence.start, sentence.end)
    return plan_before(asked.analysis, sentence) if funds or parts else None


def _part_of_whole(analysis: Analysis, sentence: Sentence, whole: Quantity, part: Quantity) -> Assertion | None:
    """Status of the whole for its part, where no cue follows the part: "có 31 sản phẩm, trong đó |4 sản phẩm| 4 sao",
    "năm nay xây dựng 18 xã đạt chuẩn, trong đó có |6 xã| vùng khó", "8 xã chưa đạt, trong đó huyện A |5 xã|", "|3 xã| biên giới".
    """
    key, owner = analysis.text.key, analysis.first_toponym(whole.end, part.start)
    if (
        whole.head_noun != part.head_noun
        or _P.part_of_it.fullmatch(key, whole.end, owner.type_start if owner else part.start) is None
        or (owner is not None and _P.has.fullmatch(key, owner.end, part.start) is None)
        or status_cues(analysis, part.end, min(sentence.end, part.end + AFTER_REACH))
    ):
        return None
    of_whole = status_at(analysis, whole.start, whole.end)
    short = of_whole.status == "not_achieved" and (owner or _P.such_as.match(key, part.end, sentence.end))
    if of_whole.status == "achieved" or short:
        return Assertion(of_whole.status, None, 0.8)
    return of_whole if of_whole.planned and of_whole.cue is None else None


def _counts_same(analysis: Analysis, planned: Quantity, start: int) -> bool:
    """Whether the quantity at ``start`` has the unit and the noun of another: "20 thôn kiểu mẫu", "14 thôn"."""
    here = analysis.quantity_at(start)
    return here is not None and here.unit == planned.unit and here.head_noun == planned.head_noun


def _names_plan(analysis: Analysis, sentence: Sentence, planned: Quantity) -> bool:
    """Whether the word for a plan stands before a quantity: "|Kế hoạch| cả năm 20 km"."""
    return any(
        c.label.endswith((".target", ".required", ".forecast")) and _P.plan_name.match(analysis.text.key, c.start)
        for c in analysis.labelled("cue.status", max(sentence.start, planned.start - AFTER_REACH), planned.start)
    )


def _is_remaining(analysis: Analysis, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the thing is what remains to be done: "Xã |còn 4 tiêu chí|", "|còn 6/13 km| đường chưa làm", "14/21 xã đạt
    chuẩn. |7 xã còn lại| ..."; not "3 xã còn lại đạt 17 tiêu chí".
    """
    key = analysis.text.key
    if _P.still.search(key, max(sentence.start, start - 24), start):
        return (_P.open_criteria.search(key, start, end) or _P.undone.match(key, end, sentence.end)) is not None
    before = analysis.sentence(sentence.start - 2).start if sentence.start > 1 else sentence.start
    return (
        _P.rest.match(key, end, sentence.end) is not None
        and any(met in key[before:start] for met in _MET)
        and any(unit in key[start:end] for unit in _UNITS)
    )


def _is_difference(asked: Asked, cue: Mention | None) -> bool:
    """Whether the thing is what a part leaves of its whole, of which nothing else is told: "|20/22 xã| đã về đích; |hai xã|
    còn lại là A và B"; not "2 xã còn lại phấn đấu về đích".
    """
    analysis, here = asked.analysis, asked.analysis.quantity_at(asked.start)
    if here is None or not here.noun or (cue is not None and not cue.label.endswith(".achieved")):
        return False
    before = analysis.sentences.previous(asked.sentence) or asked.sentence
    counted = analysis.quantities_between(before.start, here.start)
    part = next((q for q in reversed(counted) if q.head_noun == here.head_noun), None)
    if part is None or part.of is None or part.of - part.value != here.value:
        return False
    # "bốn xã còn lại (A, B, C, D) |đạt từ 13 đến 16 tiêu chí|"
    rest, told = _P.left_of_all.match(asked.key, here.end), _P.tells_of_itself.match(asked.key, asked.end)
    return rest is not None and told is None and here.head_noun in _UNITS
