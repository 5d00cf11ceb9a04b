"""CLAUSE: what kind of statement a clause is."""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.complaint import burden, hardship, is_over, open_cues, tells_of_now, weight_of
from ntm_extract.relate.demand import (
    TOLD,
    asked_for,
    assigned,
    body_at,
    has_object,
    imperative,
    is_act,
    lead_end,
    lists,
    urged,
    urges,
    wish_at,
)
from ntm_extract.relate.petition import PETITIONERS
from ntm_extract.relate.quotation import Speech
from ntm_extract.relate.report import Section, formal
from ntm_extract.relate.speaker import PROMISES

_P = phrases("clause")
_PETITION = phrases("petition")
_SPEAKER = phrases("speaker")
SAID_WEIGHT, CARRIED_WEIGHT = (
    2,
    8,
)  # how much must speak for a shortcoming: said, or set against what went before ("Tuy nhiên, ..."); going on
MODAL_REACH = 16  # words before "cần", "phải": "Các tỉnh, thành phố trực thuộc Trung ương phải ..."
PROMISE_REACH = 12
_HENCE = (
    "nên ",
    "do đó ",
    "vì vậy ",
    "do vậy ",
    "vì thế ",
    "bởi vậy ",
)  # "tỉnh có tỷ lệ hộ nghèo cao |nên| cần ...": however far its modal stands
_CAUSES = ("nguyên nhân ", "nguyên nhân:", "lý do ")  # among what is wrong, why it is so
_HOPES = frozenset({"tin tưởng", "kỳ vọng"})
_COMPLAINS = frozenset({"phản ánh", "bức xúc", "lo lắng", "lo ngại", "phàn nàn", "than phiền", "băn khoăn", "trăn trở"})
_LAMENTS = frozenset(
    {
        "phàn nàn",
        "than phiền",
        "phê bình",
        "lo ngại",
        "lo lắng",
        "lắc đầu:",
        "thở dài:",
        "chép miệng:",
        "tặc lưỡi:",
        "gãi đầu:",
        "buồn rầu",
    }
)  # all that is said complains
_MOANS = frozenset({"than", "than thở", "kêu than"})  # what they say must be done is what they suffer from
_FIRM = frozenset({"khẳng định", "quả quyết", "tuyên bố", "nói chắc"})
_RECALLS = frozenset({"nhớ lại", "kể lại", "hồi tưởng", "nhắc lại", "nhớ"})  # what was wrong then
_WORRIES = frozenset({"băn khoăn", "lo lắng", "lo ngại", "trăn trở", "phân trần", "phàn nàn", "bức xúc"})
_JUDGES = frozenset({"khẳng định", "đánh giá", "nhận xét", "nhận định", "ghi nhận"})
_ASKS = frozenset(
    {"đề nghị", "yêu cầu", "kiến nghị", "đề xuất"}
)  # also where he goes on: "..., nên |đề nghị| huyện sớm phân bổ vốn", not "nên |kêu gọi| doanh nghiệp ứng vốn"


class Clause(NamedTuple):
    """A stretch that may be a statement."""

    start: int
    end: int
    kind: str
    rule: str
    confidence: float


def clause_of(analysis: Analysis, speech: Speech, section: Section | None, start: int, end: int) -> Clause | None:
    """What kind of statement ``[start, end)`` is, and where it begins and ends; None for a mere fact."""
    verb, start = speech.verb, lead_end(analysis, start, end)
    acts = [m for m in open_cues(analysis, "cue.statement.directive", start, end) if has_object(analysis, m, end)]
    heading = section.kind if section else ""
    spoken = speech.mode != "paper" or heading != "" or formal(analysis)
    if (
        acts
        and verb is None
        and speech.mode in ("paper", "carried")
        and _SPEAKER.will.search(analysis.text.key, speech.sentence.start, acts[0].start)
    ):
        return None  # "UBND xã sẽ trình huyện thẩm tra, |đề nghị tỉnh công nhận|"
    act = acts[0] if acts else None
    begins = act is not None and (
        act.start == start
        or (verb is not None and is_act(verb) and verb.start == act.start)
        or (
            analysis.text.key.endswith(("nên ", "vì vậy "), start, act.start)
            and (speech.mode != "carried" or act.form in _ASKS)
        )
    )
    if act and not begins and _P.wish_is.fullmatch(analysis.text.key, start, act.start):
        begins = True
    if speech.mode == "said" and verb is None and not begins and wish_at(analysis, start):
        return Clause(start, end, "directive", "statement.petition", 0.65)
    if (
        act
        and spoken
        and (
            begins
            or (
                speech.mode == "quoted"
                and len(analysis.text.key[start : act.start].split()) <= 4
                and not _P.when.match(analysis.text.key, start)
            )
        )
    ):
        return Clause(act.start if begins else start, end, "directive", "statement.directive", 0.85)
    if formal(analysis) and any(
        m.start == start for m in open_cues(analysis, "cue.statement.assessment", start, start + 40)
    ):
        return Clause(
            start, end, "assessment", "statement.praise", 0.7
        )  # "2. Kết luận: - |Ghi nhận| nỗ lực của các thôn"
    found = verb is not None and verb.form == "ghi nhận" and weight_of(analysis, verb.end, end) >= SAID_WEIGHT
    if found and verb and not open_cues(analysis, "cue.statement.praised", verb.end, end):
        return Clause(verb.end, end, "shortcoming", "statement.shortcoming.found", 0.6)  # "tổ |ghi nhận| 3 đường hỏng"
    if verb and verb.label.endswith("assessment") and speech.start <= start < verb.end + 2:
        return Clause(start, end, "assessment", "statement.praise", 0.7)
    listed = verb and speech.mode == "said" and start > verb.end + 2 and asked_for(analysis, verb, start, end)
    if verb and listed and (lists(analysis, verb, start) or (is_act(verb) and body_at(analysis, start))):
        return Clause(start, end, "directive", "statement.listed", 0.7)  # "yêu cầu: A rà soát; |B hoàn thành|"
    if verb and verb.form in PROMISES and start <= verb.end + 2:
        return Clause(start, end, "commitment", "statement.promised", 0.75)  # "bà X cam kết |bố trí đủ 12 tỷ đồng|"
    if verb and is_act(verb) and start <= verb.end:
        return None  # an act of speech without an object: "đề nghị này"
    if (
        heading == "shortcoming"
        and section is not None
        and (weight_of(analysis, start, end) or _below_colon(analysis, section, start))
        and not analysis.text.key.startswith(_CAUSES, start)
    ):
        return Clause(start, end, "shortcoming", "statement.section", 0.75)
    if heading == "shortcoming" and speech.mode in ("paper", "carried") and _item(analysis, start, end):
        return Clause(start, end, "shortcoming", "statement.section", 0.6)
    if heading == "directive" and speech.mode in ("paper", "carried") and assigned(analysis, start, end):
        return Clause(start, end, "directive", "statement.section", 0.7)
    inline = (
        _P.inline.match(analysis.text.key, speech.sentence.start, end)
        if speech.mode in ("paper", "carried", "said")
        else None
    )
    if inline and (inline[0].endswith("là") or not TOLD.match(analysis.text.key, max(start, inline.end() + 1), end)):
        return Clause(
            start, end, "shortcoming", "statement.section", 0.75
        )  # "|Hạn chế: camera hư 27 mắt|, rác tồn ở chợ"
    if speech.mode == "paper":
        contrast = _P.contrast.match(analysis.text.key, speech.sentence.start)
        if (
            contrast
            and not wish_at(analysis, start)
            and weight_of(analysis, start, end) >= (1 if contrast[0].endswith(":") else SAID_WEIGHT)
        ):
            return Clause(start, end, "shortcoming", "statement.paper", 0.5)
        return None
    return _spoken(analysis, speech, start, end)


def point(analysis: Analysis, clause: Clause | None, start: int, end: int) -> Clause | None:
    """A point among those that voters bring forward: it asks for something ("|xử lý| nghiêm việc xả thải gây ô nhiễm")
    or complains, be it in plain words ("cống đóng đã lâu, nước |không| vào được").
    """
    start = lead_end(analysis, start, end)
    if clause is not None and clause.kind == "directive":
        return clause
    if wish_at(analysis, start):
        return Clause(start, end, "directive", "statement.petition", 0.65)
    if clause is None and _PETITION.wrong.search(analysis.text.key, start, end):
        return Clause(start, end, "shortcoming", "statement.petition", 0.55)
    return clause


def _item(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause is the first of a bullet of a paper, which need not complain with a word: "- |Thu ngân sách dựa
    vào bán đất|"; not why it is so.
    """
    key = analysis.text.key
    line = key[key.rfind("\n", 0, start) + 1 : start]
    return (
        formal(analysis)
        and line.strip() in ("-", "+", "*", "•")
        and not key.startswith(_CAUSES, start)
        and not TOLD.match(key, start, end)
    )


def _below_colon(analysis: Analysis, section: Section, start: int) -> bool:
    """Whether a clause stands in the line of its heading: "Khó khăn: |hai huyện giải ngân dưới 30%|"."""
    return analysis.text.key.endswith(": ", 0, section.start) and "\n" not in analysis.text.key[section.start : start]


def _spoken(analysis: Analysis, speech: Speech, start: int, end: int) -> Clause | None:
    """A clause that somebody says: its modal, its promise or its complaint decides."""
    key = analysis.text.key
    if speech.verb is not None and speech.verb.form in _RECALLS and not tells_of_now(analysis, start, end):
        return None  # "ông X nhớ lại: |năm 2010 xã chỉ có 5 tiêu chí|"
    if speech.mode == "carried" and _P.how_things_stand.match(key, speech.sentence.start):
        return None
    if (
        speech.mode == "said"
        and speech.verb is not None
        and _P.topic.match(key, start)
        and key[speech.verb.end : start].strip() == ""
    ):
        return None
    if _P.asks_why.match(key, start, min(len(key), end + 1)):
        return None
    if (
        speech.mode == "said"
        and speech.verb is not None
        and speech.verb.form in _LAMENTS
        and key[speech.verb.end : start].strip(" ,:") in ("", "rằng", "là")
    ):
        return Clause(start, end, "shortcoming", "statement.lament", 0.6)  # "phàn nàn |giá cứ xuống dần|"
    wrongs = open_cues(analysis, "cue.statement.shortcoming", start, end)
    modals = [
        m
        for m in open_cues(analysis, "cue.statement.modal", start, end)
        if (
            len(key[_doer(key, start, m.start) if _P.aim.match(key, start) else start : m.start].split()) <= MODAL_REACH
            or key.endswith(_HENCE, start, m.start)
        )
        and not _P.needs.match(key, m.end)
        and not _P.not_needed.search(key, start, m.start)
    ]
    promises = [
        m
        for m in open_cues(analysis, "cue.statement.commitment", start, end)
        if len(key[_doer(key, start, m.start) : m.start].split()) <= PROMISE_REACH
    ]
    if speech.verb is not None and speech.verb.form in _HOPES:
        promises = []  # "tin tưởng nhân dân |sẽ| đoàn kết": what others will do
    if speech.mode != "quoted":
        promises = [
            m for m in promises if m.form != "phấn đấu"
        ]  # "xã phấn đấu có thêm 2 thôn đạt chuẩn": a target, until somebody says it himself
    if (
        speech.official
        and speech.verb is not None
        and speech.verb.form in _FIRM
        and start <= speech.verb.end + 2
        and _P.denies.match(key, start)
    ):
        return Clause(start, end, "commitment", "statement.denied", 0.6)
    late = next((m for m in promises if m.form == "sẽ" and key.endswith((", ", " và "), start, m.start)), None)
    if late and speech.official and speech.mode in ("said", "quoted") and not weight_of(analysis, late.start, end):
        return Clause(late.start, end, "commitment", "statement.promise", 0.65)  # "kênh dài 3 km, |sẽ khởi công quý I|"
    if promises and speech.official and not _P.condition.search(key, start, promises[0].start):
        doer = lead_end(analysis, _doer(key, start, promises[0].start), end)
        named = any(p.type_start == doer for p in analysis.toponyms_between(doer, promises[0].start))
        near = _P.we.match(key, doer) is not None and len(key[doer : promises[0].start].split()) <= 3
        ours = (
            near
            if speech.mode == "carried"
            else promises[0].start == start
            or named
            or _P.we.match(key, doer)
            or (speech.mode == "said" and promises[0].start - start < 24)
        )
        if ours:  # "|Đoàn thanh tra| sẽ làm rõ ..." also where he goes on
            if not modals or promises[0].start < modals[0].start:
                return Clause(start, end, "commitment", "statement.promise", 0.75)
    moans = speech.verb is not None and speech.verb.form in _MOANS
    hard = hardship(analysis, start, end)
    worried = hard or (speech.verb is not None and speech.verb.form in _WORRIES)
    borne = [m for m in modals if moans or burden(key, m, end) or (worried and m.form == "phải")]
    modals = [m for m in modals if m not in borne]
    if modals and (_P.cause.match(key, start) or _P.standard.match(key, start, end)):
        modals = []  # "|Ví dụ| vùng núi thì không nhất thiết đường phải rộng", "|Nguyên nhân| phải chờ vốn"
    if (
        modals
        and (speech.official or (speech.mode == "said" and _asked_of_others(analysis, start, modals[0].start)))
        and not (wrongs and wrongs[0].start < modals[0].start and wrongs[0].end < modals[0].start - 12)
    ):
        if not _P.condition.search(key, start, modals[0].start):
            return Clause(start, end, "directive", "statement.modal", 0.7)
    if speech.official and speech.mode in ("said", "quoted") and _P.should.match(key, start):
        return Clause(start, end, "directive", "statement.should", 0.6)  # "|tỉnh nên| trả sớm 4 tỷ đồng"
    pressed = speech.verb is not None and urges(analysis, speech.verb, start) and urged(analysis, start, end)
    ordered = speech.mode == "carried" and imperative(analysis, start, end)
    if (
        ordered
        and key.endswith("; ", 0, start)
        and not imperative(analysis, lead_end(analysis, speech.start, end), end)
    ):
        ordered = False  # "Một số nơi chạy theo thành tích; |huy động| quá sức dân"
    if speech.official and (pressed or ordered):
        return Clause(start, end, "directive", "statement.imperative", 0.6)
    borne_by = (borne and speech.official) or hard
    if borne_by and speech.mode in ("said", "quoted") and not is_over(analysis, start, end):
        return Clause(start, end, "shortcoming", "statement.burden", 0.55)
    carried = (
        SAID_WEIGHT if _P.contrast.match(key, speech.sentence.start) else CARRIED_WEIGHT
    )  # "|Tuy nhiên| các tiêu chí ... chưa bảo đảm"
    if weight_of(analysis, start, end) >= (carried if speech.mode == "carried" else SAID_WEIGHT) and (
        speech.official or wrongs or (speech.verb is not None and speech.verb.form in _COMPLAINS)
    ):
        return Clause(start, end, "shortcoming", f"statement.shortcoming.{speech.mode}", 0.6)
    if speech.official and speech.mode in ("said", "quoted") and not modals and not wrongs:
        judges = speech.verb is not None and speech.verb.form in _JUDGES
        judged = speech.verb is not None and _judged(analysis, speech.verb, start)
        if open_cues(analysis, "cue.statement.finding", start, end) or (
            (judged or judges) and not promises and (judged or open_cues(analysis, "cue.statement.praised", start, end))
        ):
            return Clause(
                start, end, "assessment", "statement.finding", 0.55
            )  # "huyện là |điểm sáng| của miền Đông", "nhận xét xã làm |nhanh|"
    return None


def _asked_of_others(analysis: Analysis, start: int, modal: int) -> bool:
    """Whether a "cần" of residents asks something of those in office: "cử tri cho rằng |các cấp, các ngành| cần sửa
    đường", not "chúng tôi phải thuê máy".
    """
    key = analysis.text.key
    return len(key[start:modal].split()) <= MODAL_REACH and (
        _P.those_in_office.match(key, start) is not None
        or (body_at(analysis, start) and not key.startswith(PETITIONERS, start))
    )


def _judged(analysis: Analysis, verb: Mention, start: int) -> bool:
    """Whether a verdict on a unit or a body follows: "nhận xét |xã làm chắc tay|", not "đánh giá |tình hình|"."""
    if verb.form not in ("nhận xét", "đánh giá") or start > verb.end + 2:
        return False
    return body_at(analysis, start) or any(
        place.type_start == start for place in analysis.toponyms_between(start, start + 24)
    )


def _doer(key: str, start: int, promise: int) -> int:
    """Where the one begins who promises: behind the times and aims before him: "Từ nay đến cuối năm, |huyện| sẽ ..."."""
    return max(start, key.rfind(", ", start, promise) + 1)
