"""STATUS CUE: which cue of a sentence decides the status of a thing, by rank and by the way between them."""

from __future__ import annotations

import re

from ntm_extract.document import Mention, Quantity
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("status_cue")
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
ADJACENT_BONUS, BESIDE = (
    2.0,
    2,
)  # "3 xã đăng ký về đích |đã đạt| 17 tiêu chí", "đăng ký 25 công trình, nay |đã xong| 12 công trình"; words between
NUMBER_REACH = 16  # characters between a result and its number
AFTER_REACH = 40  # characters: "11/22 xã không thành lập được", "20 thôn đăng ký"
BREAK_COST = 1.5
FAR_OFF = 99.0  # more than any cue weighs
REGISTERED_BEHIND = 1.9  # "mục tiêu: 100% số xóm |đăng ký|" is a target
# "phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới |(NTM)|; trong đó ...", "được công nhận |“xã kiểu mẫu”| và 2 xã"
_ASIDE = re.compile(r"\s?\([^()]{0,40}\)|(?<=\s)[“\"][^“”\"]{1,40}[”\"]")
_WITHIN = {"next": 1, "near": 5}  # words between a cue of that side and its number
_SPENT = frozenset({"registered", "not_achieved"})
PLANNED = frozenset({"target", "registered", "forecast"})
_GOES_ON = PLANNED | {"required"}


def strongest_cue(analysis: Analysis, low: int, high: int, start: int, end: int) -> Mention | None:
    """The cue of ``[low, high)`` that weighs most on ``[start, end)``."""
    key, cues = analysis.text.key, analysis.gazetteer.cues.by_id
    best, weight, reach = None, 0.0, AFTER_REACH
    for cue in longest_cues(analysis.labelled("cue.status", low, high)):
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
            if row.value in PLANNED and "," in between and _P.purpose.match(key, cue.start) and cue.start == low:
                continue  # "|Để từng bước hoàn thiện| giao thông, huyện đầu tư 6 tỷ đồng": what for
            if row.value in PLANNED and "," in between and _P.those_who.search(key, low, cue.start):
                continue  # "trong các xã |phấn đấu| về đích năm nay, xã A đã đạt 18 tiêu chí": who they are
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
    if ":" in between:  # "nhiều chỉ tiêu không đạt kế hoạch: lương thực 2.687 tấn" denies no number behind it
        if value == "not_achieved" and len(between[between.index(":") :].split()) > BESIDE + 1:
            return FAR_OFF
        return COLON_COST + (SEMICOLON_COST if value == "achieved" else 0)
    cost = SYLLABLE_COST * len(between.split()) + COMMA_COST * between.count(", ")
    cost = min(cost, FARTHEST) if plan else cost
    cost += (LIST_COST if plan else SEMICOLON_COST) * between.count(";")
    return cost + (BREAK_COST * len(_P.clause_ends.findall(between)) if value != "achieved" else 0)


def longest_cues(cues: list[Mention]) -> list[Mention]:
    """Cues that no longer cue covers ("chương trình mục tiêu quốc gia" is no "mục tiêu")."""
    kept: list[Mention] = []
    for cue in cues:  # by start, longer first
        if kept and cue.end <= kept[-1].end:
            continue
        kept.append(cue)
    return kept
