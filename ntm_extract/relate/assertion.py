"""ASSERTION: is a thing reached, aimed at, registered, foreseen, required or denied? A target is not an achievement.

Cues come from ``cues/status.csv`` with a side and a rank. Inside a sentence the strongest near cue decides: each
syllable between cue
and thing costs, a comma costs more, a semicolon most, so "phấn đấu có 50 xã, hiện nay đã có 30 xã" gives a target and
an achievement.
A list below "Mục tiêu:" takes the heading's status. Without a cue a time after the document's date means target, else
achieved.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Mention, Quantity, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("assertion")
SYLLABLE_COST, COMMA_COST, COLON_COST = 0.12, 0.5, 0.48
FARTHEST = 2.0  # what the way from a plan costs at most, signs apart
SEMICOLON_COST, LIST_COST = (
    6.0,
    0.6,
)  # a semicolon ends what is achieved; a plan goes on ("phấn đấu 4 xã đạt chuẩn; làm 20 km đường; ...")
RESULT_BONUS, RESULT_RANK = (
    1.5,
    4,
)  # a result that opens its clause closes the plan before it: "15 hộ đăng ký, |kết quả có 12 hộ đạt"; a weak one does not
PART_REACH = 140
PLAN_REACH, PLAN_OPENS = 8, 60  # sentences for which a plan holds, and characters in which it opens its own
ADJACENT_BONUS, BESIDE = (
    2.0,
    2,
)  # "3 xã đăng ký về đích |đã đạt| 17 tiêu chí", "đăng ký 25 công trình, nay |đã xong| 12 công trình"; words between
NUMBER_REACH = 16  # characters between a result and its number
AFTER_REACH = 40  # characters: "11/22 xã không thành lập được", "20 thôn đăng ký"
BREAK_COST = 1.5
REGISTERED_BEHIND = 1.9  # "mục tiêu: 100% số xóm |đăng ký|" is a target
_ASIDE = re.compile(r"\s?\([^()]{0,40}\)")  # "phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới |(NTM)|; trong đó ..."
_WITHIN = {"next": 1, "near": 5}  # words between a cue of that side and its number
PLAN_HOLDS = 5  # sentences for which a plan holds whose figures are at least so much
_SPENT = frozenset({"registered", "not_achieved"})
PLANNED = frozenset({"target", "registered", "forecast"})
PLAN_CUES = tuple(f".{status}" for status in PLANNED)  # how the labels of their cues end
_GOES_ON = PLANNED | {"required"}


class Assertion(NamedTuple):
    """``status`` as in the figure contract; ``cue`` is what decided (None: the default)."""

    status: str
    cue: Mention | None
    certainty: float

    @property
    def told(self) -> bool:
        """Whether it says how things are, not how they are to be."""
        return self.status in ("achieved", "not_achieved")

    @property
    def planned(self) -> bool:
        return self.status in PLANNED


SO_TOLD = Assertion("achieved", None, 0.75)  # where nothing says otherwise, what is told is so


def status_at(analysis: Analysis, start: int, end: int, money: bool = False) -> Assertion:
    """Status of the thing at ``[start, end)``. ``money``: what is "giao" to somebody is given, where a number of
    communes is asked for.
    """
    sentence = analysis.sentence(start)
    key, near = analysis.text.key, max(sentence.start, start - 48)
    if (
        (_P.now.search(key, near, start) and not _P.still.search(key, near, start))
        or _P.only.search(key, near, start)
        or _is_base(key, sentence, start, end)
    ):
        return Assertion("achieved", None, 0.9)  # "đạt 15 tiêu chí (hiện |13 tiêu chí|)"
    if _P.already.match(key, end, sentence.end) and _P.beside.search(key, near, start):
        return Assertion("achieved", None, 0.9)
    if _P.norm_in_brackets.search(key, near, start):
        return Assertion("required", None, 0.9)
    if (
        money
        and (named := analysis.quantities_between(near, start))
        and not named[-1].unit.startswith("VND")
        and _P.worth.fullmatch(key, named[-1].end, start)
    ):
        return status_at(analysis, named[-1].start, named[-1].end)
    if (
        (planned := next(reversed(analysis.quantities_between(near, start)), None))
        and _P.did.fullmatch(key, planned.end, start)
        and _same(analysis, planned, start)
        and _names_plan(analysis, sentence, planned)
    ):
        return Assertion("achieved", None, 0.85)
    if _P.chosen.search(key, near, start) and any(
        t.last and t.last > analysis.day and _P.arrives.fullmatch(key, end, t.start)
        for t in analysis.timexes_between(end, end + AFTER_REACH)
    ):
        return Assertion("target", None, 0.7)
    if _P.plan_of.search(key, near, start) and not key.endswith(" chỉ tiêu", start, end):
        return Assertion("target", None, 0.85)
    if (ahead := _P.will_be.search(key, end, min(sentence.end, end + AFTER_REACH))) and not re.search(
        r"[;.:]", key[end : ahead.start()]
    ):
        return Assertion("target", None, 0.85)
    end = _behind_members(analysis, end, sentence.end)
    if _P.as_ruled.match(key, end, sentence.end) and _P.level.search(key, near, start):
        return Assertion("required", None, 0.85)
    if _P.just_then.match(key, end, sentence.end):
        return Assertion("required", None, 0.85)
    if _P.has_to.match(key, end, sentence.end):
        return Assertion("target", None, 0.85)
    if _P.not_yet.match(analysis.text.key, end, sentence.end):
        return Assertion("not_achieved", None, 0.85)  # "|27 xã| chưa nhận đủ"
    best = _best(analysis, sentence.start, sentence.end, start, end)
    open_still = best is None or (
        best.label.endswith(".achieved") and best.end <= start and _P.still.search(key, near, start) is not None
    )  # "|đến nay| vẫn còn 4 tiêu chí"
    if open_still and _is_left(analysis, sentence, start, end):
        return Assertion("not_achieved", None, 0.8)
    if best is None:
        best = (
            _planned(analysis, sentence)
            if (money and _P.funds.match(key, sentence.start))
            or (_P.among.match(key, sentence.start) and not _P.compared.search(key, sentence.start, sentence.end))
            else None
        )
        best = (
            best
            or _listed_plan(analysis, sentence)
            or _above(analysis, sentence)
            or _wished(analysis, sentence)
            or _along(analysis, sentence)
            or _units_of_plan(analysis, sentence)
        )
    if best is not None:
        return Assertion(_meaning(analysis, best, sentence.start, start, money), best, 0.9)
    if _ahead_above(analysis, sentence):
        return Assertion("target", None, 0.7)
    return SO_TOLD


def _same(analysis: Analysis, planned: Quantity, start: int) -> bool:
    """Whether the quantity at ``start`` counts what another counts."""
    here = next(iter(analysis.quantities_between(start, start + 1)), None)
    return here is not None and (here.unit, here.noun) == (planned.unit, planned.noun)


def _names_plan(analysis: Analysis, sentence: Sentence, planned: Quantity) -> bool:
    """Whether a quantity is what a plan asks for: "|Kế hoạch| cả năm 20 km"."""
    return any(
        c.label.endswith((".target", ".required")) and _P.plan_name.match(analysis.text.key, c.start)
        for c in analysis.labelled("cue.status", max(sentence.start, planned.start - AFTER_REACH), planned.start)
    )


def _is_left(analysis: Analysis, sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is what remains to be done: "Xã |còn 4 tiêu chí|", "14/21 xã đạt chuẩn. |7 xã còn lại| ..."; not "3 xã
    còn lại đạt 17 tiêu chí".
    """
    key = analysis.text.key
    if _P.still.search(key, max(sentence.start, start - 24), start):
        return _P.open_criteria.search(key, start, end) is not None
    before = analysis.sentence(sentence.start - 2).start if sentence.start > 1 else sentence.start
    return (
        _P.rest.match(key, end, sentence.end) is not None
        and "đạt chuẩn" in key[before:start]
        and "xã" in key[start:end]
    )


def _is_base(key: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a change sets out from the thing: "giảm từ |7,9%| xuống còn 6%"; not "điều chỉnh kế hoạch từ |86 tỷ đồng|
    xuống 60 tỷ đồng".
    """
    from_there = _P.base.search(key, max(sentence.start, start - 16), start)
    return bool(
        from_there and _P.goes_to.match(key, end, sentence.end) and "điều chỉnh" not in key[sentence.start : start]
    )


def _behind_members(analysis: Analysis, end: int, limit: int) -> int:
    """Where the units end that a count lists: "|3 xã| điểm A, B, C| phấn đấu về đích"."""
    for place in analysis.toponyms_between(end, limit):
        if not _P.member.fullmatch(analysis.text.key, end, place.start):
            break
        end = place.end
    if analysis.text.key.startswith(")", end):
        end += 1  # "8 xã (A, B, ...|)| chưa đạt tiêu chí"
    return end


def _planned(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The plan of the sentence before: "... trồng mới 40 ha chè. |Kinh phí thực hiện| là 12 tỷ đồng"; in the same
    paragraph, but for the funds of all.
    """
    before = analysis.sentences.items[max(0, sentence.index - 1)]
    if not sentence.index or (before.line != sentence.line and not _P.funds.match(analysis.text.key, sentence.start)):
        return None
    counted = (
        analysis.quantities_between(before.start, before.end)
        if _P.among.match(analysis.text.key, sentence.start)
        else ()
    )
    first, last = (counted[-1].start, counted[-1].end) if counted else (before.end, before.end)
    cue = _best(analysis, before.start, before.end, first, last)
    return cue if cue is not None and _meaning(analysis, cue, before.start, last, True) in PLANNED else None


def _wished(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The plan that the sentences before speak of, where this one says "ít nhất" or "trở lên" and nothing of results:
    "Tỉnh phấn đấu đến năm 2025 có
    huyện A về đích. |Huyện B có 2 xã đạt chuẩn, bình quân 13 tiêu chí/xã trở lên|."
    """
    key = analysis.text.key
    if not _P.at_least.search(key, sentence.start, sentence.end):
        return None
    for before in reversed(analysis.sentences.items[max(0, sentence.index - PLAN_HOLDS) : sentence.index]):
        cues = [
            c
            for c in _longest(analysis.labelled("cue.status", before.start, before.end))
            if not c.label.endswith(".neutral")
        ]
        if any(c.label.endswith((".achieved", ".not_achieved", ".required", ".must", ".allotted")) for c in cues):
            return None
        if cues:
            return cues[0]
        if not _P.at_least.search(key, before.start, before.end):
            return None
    return None


def _along(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The plan of the sentence before, which this one goes on with or sums up: "... phấn đấu có 87 xã đạt chuẩn. |Đồng
    thời, xây dựng| huyện A đạt chuẩn.
    |Như vậy|, năm nay tỉnh tăng thêm 12 xã"; not "Như vậy, tỉnh đã có ...".
    """
    key, before = analysis.text.key, analysis.sentences.items[max(0, sentence.index - 1)]
    detailed = _P.details.match(key, sentence.start, sentence.end) and not _P.result.search(
        key, before.start, before.end
    )
    if not sentence.index or not (detailed or _P.along.match(key, sentence.start, sentence.end)):
        return None
    cue = _best(analysis, before.start, before.end, before.end, before.end)
    return cue if cue is not None and cue.label.endswith((".target", ".forecast")) else _along(analysis, before)


def _units_of_plan(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The plan that opens the sentence before in the same paragraph and counts, where this one goes on with more units
    and says no time: "Năm 2024, tỉnh
    phấn đấu có thêm 8 xã đạt chuẩn. |Hai phường và 3 thị trấn đạt chuẩn đô thị văn minh|."
    """
    key, before = analysis.text.key, analysis.sentences.items[max(0, sentence.index - 1)]
    if (
        not sentence.index
        or before.line != sentence.line
        or not _P.more_units.match(key, sentence.start, sentence.end)
        or analysis.timexes_between(sentence.start, sentence.end)
    ):
        return None
    cue = next(
        (
            c
            for c in _longest(analysis.labelled("cue.status", before.start, before.end))
            if c.label.endswith((".target", ".allotted"))
        ),
        None,
    )
    ahead = any(t.last and t.last > analysis.day for t in analysis.timexes_between(before.start, before.end))
    return (
        cue
        if cue is not None
        and ahead
        and cue.start - before.start <= PLAN_OPENS
        and (analysis.quantities_between(cue.end, before.end) or before.end - cue.end <= AFTER_REACH)
        else None
    )


def _listed_plan(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """The plan that opens an earlier sentence of a paragraph in which nothing is said to be done: "Năm 2023, xã |phấn
    đấu| thu ngân sách 6 tỷ đồng. Thu
    nhập bình quân đạt |59 triệu đồng|. Năng suất lúa đạt 6 tấn/ha."
    """
    for back in range(sentence.index, max(-1, sentence.index - PLAN_REACH), -1):
        here = analysis.sentences.items[back]
        cues = _longest(analysis.labelled("cue.status", here.start, here.end))
        if here.line != sentence.line or any(
            c.label.endswith((".achieved", ".not_achieved", ".required")) for c in cues
        ):
            return None
        if (
            back < sentence.index
            and cues
            and cues[0].start - here.start <= PLAN_OPENS
            and _P.plan_word.match(analysis.text.key, cues[0].start)
            and cues[0].label.endswith(".target")
            and not _P.done.search(analysis.text.key, here.start, cues[0].start)
            and not analysis.quantities_between(here.start, cues[0].start)
        ):
            return cues[0]
        if not _P.indicated.match(analysis.text.key, here.start, here.end) or any(
            t.last and t.last <= analysis.day for t in analysis.timexes_between(here.start, here.end)
        ):
            return None
    return None


def _meaning(analysis: Analysis, cue: Mention, low: int, start: int, money: bool) -> str:
    """What a cue says here: "phải" is a norm beside the words of a norm, else somebody's wish; "được giao" gives money
    and asks for the rest.
    """
    value = cue.value
    if value == "must":
        asked = any(
            analysis.text.key.startswith("giao", m.start)
            for m in analysis.labelled("cue.statement.directive", low, cue.start)
        )
        return "required" if not asked and _P.norm.search(analysis.text.key, low, max(cue.start, start)) else "target"
    if (
        value == "target"
        and analysis.text.key.startswith("yêu cầu", cue.start)
        and _P.of_norm.search(analysis.text.key, low, cue.start)
    ):
        return "required"  # "tiêu chí thu nhập |yêu cầu| 35 triệu đồng"
    if value == "allotted":
        return "achieved" if money else "target"
    return value


def _best(analysis: Analysis, low: int, high: int, start: int, end: int) -> Mention | None:
    """The cue of ``[low, high)`` that weighs most on ``[start, end)``."""
    key, cues = analysis.text.key, analysis.gazetteer.cues.by_id
    best, weight, reach = None, 0.0, AFTER_REACH
    for cue in _longest(analysis.labelled("cue.status", low, high)):
        row = cues[cue.id]
        if (
            row.value == "target"
            and "chỉ tiêu" in row.form
            and _P.done.search(key, max(low, cue.start - 70), cue.start)
        ):
            continue  # "hoàn thành các |chỉ tiêu chủ yếu như| ..."
        if (
            key.endswith(" chỉ tiêu", start, end)
            and cue.end <= start
            and (row.form == "chỉ tiêu" or _P.its_indicators.search(key, low, cue.start))
        ):
            continue  # "về chỉ tiêu |tỉnh giao|, có 7 chỉ tiêu đạt và vượt kế hoạch"
        if row.form == "chỉ tiêu" and key[max(low, cue.start - 2) : cue.start - 1].isdigit():
            continue  # "30/32 |chỉ tiêu| đạt và vượt": they are counted
        if row.value == "neutral" or (
            row.value != "must" and _P.of_plan.search(key, max(low, cue.start - 60), cue.start)
        ):
            continue  # "đạt 53% |kế hoạch năm", "đạt 43% kế hoạch |tỉnh giao"
        if _P.spoken_of.match(key, cue.end) or (
            row.value == "required" and _P.against.search(key, max(low, cue.start - 48), cue.start)
        ):
            # "Trả lời |đề nghị| trên, ông X cho rằng ..."; "chi không có hóa đơn |theo quy định| 100 triệu đồng"
            continue
        if cue.end <= start:
            between = _ASIDE.sub("", key[cue.end : start])
            if (
                (")" in between and "(" not in between)
                or _P.as_for.search(between)
                or (row.value == "required" and key.startswith(" đạt ", cue.end))
            ):
                # "nhà ở đạt chuẩn |theo quy định| đạt 99%": what the share is of  # "78 xã (|chỉ tiêu| là 61 xã); |29
                # xã|"
                continue
            if row.value in _GOES_ON and (
                _closed(analysis, cue, start) or (":" in between and _P.fared.search(between))
            ):
                # "nỗ lực, |phấn đấu|, tỉnh đã có 5 huyện đạt chuẩn; 347 xã ...", "xây dựng |kế hoạch|, đạt nhiều kết
                # quả như: ..."
                continue
            if (
                row.value == "required"
                and row.form.endswith("quy định")
                and key[cue.end : cue.end + 1] in (",", ";")
                and _counted(analysis, cue)
            ):
                continue  # "trên mức 39 triệu đồng |quy định|; hộ nghèo 12%": it closes what stands before it
            if (
                row.form.startswith("theo ")
                and key[cue.end : cue.end + 1] in (",", ";")
                and analysis.quantities_between(_clause(key, low, cue.start), cue.start)
            ):
                continue  # "có thêm 6 xã đạt chuẩn |theo kế hoạch|, lũy kế 24 xã"
            if (
                row.value == "not_achieved"
                and row.form.endswith(" nào")
                and "," in between
                and analysis.quantities_between(cue.end, cue.end + between.index(","))
            ):
                continue  # "|chưa xã nào| đạt 19 tiêu chí, 34 xã đạt 14 tiêu chí"
            if row.value == "not_achieved" and key[cue.end : cue.end + 1] in (",", ";"):
                continue  # "nghị định |chưa có|, ngân hàng mới cho 3 hộ vay": its clause is over
            if (
                row.value == "required"
                and any(c in between for c in ",;")
                and analysis.quantities_between(cue.end, cue.end + 3)
            ):
                continue  # "hơn |mức yêu cầu| 80 triệu đồng; 100% rác được phân loại": of its own number
            if row.value == "target" and _P.why.search(between):
                continue  # "mục tiêu phải lùi 1 năm |vì còn| 2 tiêu chí"
            if row.side in _WITHIN and len(_P.fills.sub(" ", between).split()) > _WITHIN[row.side]:
                continue  # "cần |100 tỷ đồng", "cần hơn |5 tỷ đồng"; "nhu cầu năm nay khoảng |140 tỷ đồng"
            if (
                row.value == "target"
                and "," in between
                and (q := _counted(analysis, cue))
                and _P.about.search(key, low, q.start)
            ):
                continue
            if row.value in _SPENT and _P.spends.search(between) and _counted(analysis, cue):
                # "41 xóm |đăng ký|; 212 vườn", "22 xã |chưa đạt|, thấp nhất là": said of what stands before it
                continue
        elif row.value == "registered" and cue.start - end == 1 and _P.part_of.search(key, start, end):
            reach = PART_REACH  # "3 trong 10 xã |đăng ký| ... chưa hoàn thành": the ten registered
            continue
        elif cue.start >= end and cue.start - end <= reach and row.side == "any":
            between = _ASIDE.sub("", key[end : cue.start])
            if (
                ";" in between
                or between.endswith(" và ")
                or (reach == AFTER_REACH and ("," in between or any(c.isdigit() for c in between)))
                or _P.clause_ends.search(between)
            ):
                continue
            if (
                row.value == "not_achieved"
                and best is not None
                and best.label.endswith(".target")
                and not re.search(r"[,;:]", key[best.end : start])
            ):
                continue  # "quyết tâm hoàn thành |7 tiêu chí| chưa đạt"
        else:
            continue
        score = row.rank - _cost(between, row.value)
        if row.value == "registered" and cue.start >= end and best is not None and best.label.endswith(".target"):
            score -= REGISTERED_BEHIND
        if row.value == "achieved" and row.rank >= RESULT_RANK and key[max(low, cue.start - 2) : cue.start] == ", ":
            score += RESULT_BONUS
        elif (
            row.value == "achieved"
            and cue.end <= start
            and "đã" in row.form.split()
            and len(between.split()) <= BESIDE
            and "," not in between
        ):
            score += ADJACENT_BONUS
        if score > weight or (score == weight and best is not None and cue.start > best.start):
            best, weight = cue, score
    return best


def _closed(analysis: Analysis, plan: Mention, start: int) -> bool:
    """Whether a result with a number of its own, in a later clause, stands between a plan and what follows."""
    for done in analysis.labelled("cue.status", plan.end, start):
        if not done.label.endswith(".achieved") or "," not in analysis.text.key[plan.end : done.start]:
            continue
        counted = next(iter(analysis.quantities_between(done.end, min(start, done.end + NUMBER_REACH))), None)
        if (
            counted is not None
            and counted.end < start
            and not any(c in analysis.text.key[done.end : counted.start] for c in ",;:")
        ):
            return True
    return False


def _clause(key: str, low: int, start: int) -> int:
    """Where the clause of ``start`` begins, behind the last mark that is followed by a space."""
    return max(low, key.rfind(", ", low, start), key.rfind("; ", low, start))


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


def _cost(between: str, value: str) -> float:
    """What the way from cue to thing costs; a colon hands a plan to all that follows it ("mục tiêu: A; B; C")."""
    plan = value in _GOES_ON
    if ":" in between:
        return COLON_COST + (0 if value != "achieved" else SEMICOLON_COST)
    cost = SYLLABLE_COST * len(between.split()) + COMMA_COST * between.count(", ")
    cost = min(cost, FARTHEST) if plan else cost
    cost += (LIST_COST if plan else SEMICOLON_COST) * between.count(";")
    return cost + (BREAK_COST * len(_P.clause_ends.findall(between)) if value != "achieved" else 0)


def _above(analysis: Analysis, sentence: Sentence) -> Mention | None:
    """What the headings above say: "Nhiệm vụ năm 2020" a plan, "Kết quả thực hiện nhiệm vụ năm 2019" a result (None,
    the default).
    """
    if _P.compared.search(analysis.text.key, sentence.start, sentence.end):
        return None  # "đạt 102% kế hoạch năm, tăng 15% so với cùng kỳ" tells a result under any heading
    kinds: Mention | None = None
    for heading in analysis.headings(sentence):
        for cue in analysis.labelled("cue.heading", *heading)[:1]:
            if _P.kind_of.match(analysis.text.key, heading.start, heading.end):
                kinds = kinds or cue  # "1. Chỉ tiêu kinh tế": of results or of plans, as what stands above says
                break
            return None if cue.label.endswith(".achieved") else cue
        if kinds is not None:
            continue
        cue_above = _best(analysis, *heading, heading.end, heading.end)
        if cue_above is not None and not (
            analysis.sentence(heading.start).line == sentence.line
            and analysis.labelled("cue.statement.directive", cue_above.start, cue_above.end)
        ):
            return cue_above  # what "Ông X yêu cầu:" opens ends with its sentence
    return kinds


def _ahead_above(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the nearest heading with a time names one that has not begun: "III. Việc tháng 8" in minutes of July, "2.
    Năm 2017:" in December.
    """
    for heading in analysis.headings(sentence):
        if times := [t for t in analysis.timexes_between(*heading) if t.kind in ("period", "deadline") and t.last]:
            return all(t.first is not None and t.first > analysis.day for t in times)
    return False


def _longest(cues: list[Mention]) -> list[Mention]:
    """Cues that no longer cue covers ("chương trình mục tiêu quốc gia" is no "mục tiêu")."""
    kept: list[Mention] = []
    for cue in cues:  # by start, longer first
        if kept and cue.end <= kept[-1].end:
            continue
        kept.append(cue)
    return kept
