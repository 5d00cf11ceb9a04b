"""CLAUSE: rules that make a clause a statement, by its act of asking, its verb of speech, its heading or its own words.

`found.RULES` says in which order they are asked.
"""

from __future__ import annotations

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.statements.acts import ASKS, DIRECTS, HANDS_OUT, PROMISES, is_act
from ntm_extract.relate.statements.candidate import DUTY, FACT, Candidate, Clause
from ntm_extract.relate.statements.complaint import SAID_WEIGHT, hardship, open_cues, weight_of
from ntm_extract.relate.statements.demand import (
    DEEDS,
    TOLD,
    TRIM,
    assigned,
    body_at,
    charged,
    doer_goes_on,
    lead_end,
    looks_back,
    told_what,
    urged,
    wish_at,
)
from ntm_extract.relate.statements.named import is_inspector
from ntm_extract.relate.statements.petition import residents
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import ARTICLE, Section, formal, issuer, minutes, petitions, under_tasks
from ntm_extract.relate.statements.turns import conclusions, planned
from ntm_extract.span import line_start

_P = phrases("clause")
_PETITION = phrases("petition")
_SPEECH = phrases("reported_speech")
_EACH = _P.words("each")
_BLAMES = phrases("complaint_verbs").words("blames")
PASSIVE = "statement.passive"
ACT_WITHIN = 4  # words of quoted speech before its act of asking
PLEDGE_WITHIN = 40  # characters from "UBND xã A" to "cam kết"
OFFICE_WEIGHT = 6  # how much must speak for a complaint that an office's own paper makes in passing
_THEREFORE = _P.words("therefore")
_HUMBLE, _IS = _P.word("humble"), _P.word("is")


def about(it: Candidate) -> Clause | None:
    """What residents ask for or complain of as a matter: "kiến nghị về việc |trụ sở thôn xuống cấp|"."""
    analysis, speech, start, end = it.analysis, it.speech, it.start, it.end
    verb, key = speech.verb, analysis.text.key
    if verb is None or not is_act(verb) or start > verb.start or not residents(analysis, speech):
        return None
    about = _PETITION.about.match(key, verb.end, end)
    if about is None or (it.act is not None and not about["that"]):
        return None
    if any(m.start == about.end() for m in analysis.labelled("cue.statement.wish", about.end(), end)):
        return Clause(verb.start, end, "directive", "statement.petition", 0.6)
    weight = weight_of(analysis, about.end(), end)
    if weight >= SAID_WEIGHT or (weight and _PETITION.wrong.search(key, about.end(), end)):
        return Clause(about.end(), end, "shortcoming", "statement.petition", 0.6)
    return None


def to_be_asked(it: Candidate) -> Clause | None:
    """FACT where it is only going to be asked for: "UBND xã sẽ trình huyện thẩm tra, |đề nghị tỉnh công nhận|"."""
    if it.act is None or it.speech.verb is not None or not it.speech.untold:
        return None
    return FACT if _SPEECH.will.search(it.analysis.text.key, it.speech.sentence.start, it.act.start) else None


def act_alone(it: Candidate) -> Clause | None:
    """FACT for an act of speech without an object: "đề nghị này"."""
    verb = it.speech.verb
    return FACT if verb and is_act(verb) and it.start <= verb.end else None


def wish(it: Candidate) -> Clause | None:
    """What somebody wishes or concludes, no verb saying it: "|Xin chia làm hai vụ|", "Kết luận của X: |Kế toán công khai
    quỹ|"; in an answer to what is going to be done, what he plans.
    """
    analysis, speech, start, end = it.analysis, it.speech, it.start, it.end
    if speech.mode != "said" or speech.verb is not None or _begins_with_act(it):
        return None
    key, plans = analysis.text.key, planned(analysis).holds(start)
    deed = start + len(_HUMBLE) * key.startswith(_HUMBLE, start)  # "Xin |chia làm hai vụ|"
    if plans and (we := _P.we.match(key, start)):
        deed = we.end() + 1  # "Sắp tới huyện sẽ làm gì? - |Huyện rà soát lại quy hoạch|"
    if not (wish_at(analysis, deed) or (conclusions(analysis).holds(start) and _assigns(analysis, start, end))):
        return None
    if plans:
        return it.clause("commitment", "planned", 0.5)
    return it.clause("directive", "petition", 0.65)


def demand(it: Candidate) -> Clause | None:
    """What somebody asks for by an act of speech: "|đề nghị| huyện sớm phân bổ vốn"."""
    analysis, speech, act, start, end = it.analysis, it.speech, it.act, it.start, it.end
    if act is None or _only_tells(it, act):
        return None
    key = analysis.text.key
    if looks_back(analysis, act, end):
        return it.clause("directive", "directive", 0.7)
    if (vain := _P.in_vain.search(key, speech.sentence.start, end)) and vain.end() > start:
        return it.clause("shortcoming", "shortcoming.said", 0.6)  # "đã ba lần xin |mà chưa được|, nay đề nghị tỉnh ..."
    if speech.verb is not None and speech.verb.form in PROMISES:
        return None  # "cam kết |chỉ đạo các ngân hàng giãn nợ|": what he himself will do
    if _begins_with_act(it):
        return Clause(act.start, end, "directive", "statement.directive", 0.85)
    soon = speech.mode == "quoted" and len(key[start : act.start].split()) <= ACT_WITHIN
    if soon and not _P.when.match(key, start):
        return it.clause("directive", "directive", 0.85)
    return None


def _only_tells(it: Candidate, act: Mention) -> bool:
    """Whether the paper tells of an act of speech of which it says nobody's name, and asks nothing itself."""
    own = it.speech.mode == "paper" and (it.section is None or not it.section.kind)
    return own and not formal(it.analysis) and not asks_itself(it.analysis, it.speech, act)


def begs(analysis: Analysis, speech: Speech) -> bool:
    """Whether the paragraph of a sentence asks those in office for something in its own voice, so that what is wrong in
    it is why: "|Trụ điện ngã chắn ngang ngõ|. Kính mong điện lực sớm khắc phục."
    """
    return speech.sentence.line in _begging(analysis)


@once
def _begging(analysis: Analysis) -> frozenset[int]:
    """The lines in which the text asks for something in its own voice."""
    return frozenset(s.line for s in analysis.sentences.items if _P.begs.match(analysis.text.key, s.start))


def _assigns(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause of what somebody concludes tells who is to do what: "Kết luận của X: |Kế toán công khai quỹ|"."""
    return urged(analysis, start, end) or doer_goes_on(analysis, start, end) or told_what(analysis, start, end)


def asks_itself(analysis: Analysis, speech: Speech, act: Mention) -> bool:
    """Whether the paper asks in its own voice: "|Đề nghị| ngành chức năng sớm sửa đoạn đường này."; no headline."""
    key, begin = analysis.text.key, speech.sentence.start
    gives = act.form in HANDS_OUT and act.form != DIRECTS  # "- Chỉ đạo các xã rà soát" may tell what was done
    if gives and _P.marked.fullmatch(key, line_start(key, act.start), act.start):
        # "Nhiệm vụ: - |Giao| Sở Tài chính tham mưu bổ sung vốn;"
        return body_at(analysis, act.end + 1) and under_tasks(analysis, act.start)
    asks = act.form in ASKS and not key[begin : act.start].strip(TRIM)
    if not asks and _P.humbly.fullmatch(key, begin, act.start) is None:
        return False
    return body_at(analysis, act.end + 1) and key.endswith((".", "!", "…"), 0, speech.sentence.end)


def _begins_with_act(it: Candidate) -> bool:
    """Whether a clause begins with its act of speech: as its first word, its verb, or behind "nên"."""
    key, act, verb, start = it.analysis.text.key, it.act, it.speech.verb, it.start
    if act is None:
        return False
    return (
        act.start == start
        or (verb is not None and is_act(verb) and verb.start == act.start)
        or (key.endswith(_THEREFORE, start, act.start) and (it.speech.mode != "carried" or act.form in ASKS))
        or _P.wish_is.fullmatch(key, start, act.start) is not None
        or _P.humbly.fullmatch(key, start, act.start) is not None
    )


def in_section(it: Candidate) -> Clause | None:
    """What stands under a heading."""
    if it.section is None:
        return None
    analysis, speech, section, start, end = it.analysis, it.speech, it.section, it.start, it.end
    key, own = analysis.text.key, speech.untold
    if section.kind == "shortcoming":
        cause = _P.causes.match(key, start, end)  # "|Nguyên nhân chủ yếu là do| hướng dẫn ban hành chậm"
        if weight_of(analysis, start, end) or (not cause and _below_colon(analysis, section, start)):
            return Clause(cause.end() if cause else start, end, "shortcoming", "statement.section", 0.75)
        if own and not cause and _item(analysis, start, end):
            return it.clause("shortcoming", "section", 0.6)
    if section.kind == "directive" and own and body_at(analysis, start):
        pledges = (m for m in open_cues(analysis, "cue.statement.commitment", start, end) if m.form in PROMISES)
        pledge = next(pledges, None)
        if pledge is not None and pledge.start - start <= PLEDGE_WITHIN:
            # "UBND xã |cam kết xong trước 31/12|"
            return Clause(pledge.start, end, "commitment", "statement.promised", 0.65)
    if section.kind == "directive" and own and key.startswith(_BLAMES, start):
        return it.clause("shortcoming", "section", 0.6)  # "Kết luận: - |Phê bình ba trưởng thôn vắng họp|"
    asks = section.kind == "directive" or (section.kind == "plan" and _gives_task(it))
    if asks and own and assigned(analysis, start, end):
        return it.clause("directive", "section", 0.7)
    return None


def _gives_task(it: Candidate) -> bool:
    """Whether a task of a report is somebody's: "2. |Phòng Nông nghiệp| chủ trì thẩm tra 3 xã", "- |Giao| Phòng Nông nghiệp theo
    dõi"; "1. Hoàn thành 27 km đường còn lại" is its own plan.
    """
    if it.analysis.text.key.startswith(_EACH, it.start):
        return False  # "Mỗi xã tăng ít nhất 1 tiêu chí"
    gives = it.act is not None and it.act.start == it.start and it.act.form in HANDS_OUT
    return body_at(it.analysis, it.act.end + 1 if gives and it.act else it.start)


def inline(it: Candidate) -> Clause | None:
    """What stands behind words that do for a heading: "|Hạn chế: camera hư 27 mắt|, rác tồn ở chợ"."""
    analysis, speech, start, end = it.analysis, it.speech, it.start, it.end
    if speech.mode not in ("paper", "carried", "said"):
        return None
    heading = _P.inline.match(analysis.text.key, speech.sentence.start, end)
    if heading and (heading[0].endswith(_IS) or not TOLD.match(analysis.text.key, max(start, heading.end() + 1), end)):
        return it.clause("shortcoming", "section", 0.75)
    return None


def passive(it: Candidate) -> Clause | None:
    """What somebody is asked, given to do or blamed for, nobody saying by whom, whoever spoke before: "Xã A |được yêu cầu|
    trả lại tiền", "UBND tỉnh |có trách nhiệm| công bố", "9 công trình |bị phát hiện| thi công sai"; an inspection goes
    on with what it found.
    """
    inspected = it.speech.who is not None and is_inspector(it.speech.who)
    if not it.speech.untold or inspected:
        return None
    analysis, start, end = it.analysis, it.start, it.end
    task = charged(analysis, start, end)
    # "UBND xã có trách nhiệm ..." is his who goes on: `spoken`
    if task >= 0 and (it.speech.mode == "paper" or not open_cues(analysis, "cue.statement.modal", start, task)):
        # "|Điều 3.| UBND các xã có trách nhiệm ...": whose paper it is lays it down
        return Clause(task, end, "directive", DUTY if formal(analysis) else PASSIVE, 0.5)
    masks = analysis.labelled("cue.statement.mask", start, end)  # "đáp ứng |được yêu cầu| hội họp": nobody asks
    asked = [
        cue
        for cue in analysis.labelled("cue.statement.asked", start, end)
        if not any(mask.start < cue.start and cue.end <= mask.end for mask in masks)
    ]
    if asked:
        return Clause(start, end, "directive", PASSIVE, 0.5) if wish_at(analysis, asked[0].end + 1) else None
    blamed = analysis.labelled("cue.statement.blamed", start, end)
    if blamed and weight_of(analysis, blamed[0].end, end):
        return Clause(start, end, "shortcoming", PASSIVE, 0.5)
    return None


def article(it: Candidate) -> Clause | None:
    """What a line of a decision lays on whom it opens with: "Điều 2. |Phòng Tài chính hướng dẫn các xã thanh toán|"."""
    analysis, start, end = it.analysis, it.start, it.end
    key, line = analysis.text.key, line_start(analysis.text.key, start)
    opens = it.section is not None and it.section.article and it.speech.untold
    if not opens or TOLD.match(key, start, end) or not ARTICLE.fullmatch(key, line, start):
        return None
    return Clause(start, end, "directive", DUTY, 0.6)


def written(it: Candidate) -> Clause | None:
    """What the paper itself says against what went before: "|Tuy nhiên|, ...", "Mặc dù ..., |tuy nhiên| ..."."""
    if it.speech.mode != "paper":
        return None
    analysis, speech, start, end = it.analysis, it.speech, it.start, it.end
    key = analysis.text.key
    contrast = _P.contrast.match(key, speech.sentence.start) or (
        _P.contrast.match(key, it.begin) if it.begin > speech.sentence.start else None
    )
    submits = _P.submits.match(key, speech.sentence.start, end)
    if submits and any(open_cues(analysis, label, start, end) for label in DEEDS):
        return Clause(max(start, submits.end()), end, "directive", "statement.paper", 0.5)
    if wish_at(analysis, start):
        return None
    if contrast is None and not petitions(analysis) and not begs(analysis, speech):
        office = formal(analysis) and not minutes(analysis) and issuer(analysis) is not None
        # what an office's own paper tells, the office says: "1. Về môi trường⏎|Việc thu gom chưa triệt để|"
        told = office and weight_of(analysis, start, end) >= OFFICE_WEIGHT
        return Clause(start, end, "shortcoming", "statement.office", 0.5) if told else None
    enough = 1 if contrast and contrast[0].endswith(":") else SAID_WEIGHT
    start = max(start, contrast.end()) if contrast else start
    if weight_of(analysis, start, end) < enough and not hardship(analysis, start, end):
        return None
    return Clause(start, end, "shortcoming", "statement.paper", 0.5)


def point(analysis: Analysis, clause: Clause | None, start: int, end: int) -> Clause | None:
    """A point among those that voters bring forward: it asks for something ("|xử lý| nghiêm việc xả thải gây ô nhiễm")
    or complains, be it in plain words ("cống đóng đã lâu, nước |không| vào được").
    """
    begin, start = start, lead_end(analysis, start, end)
    if clause is not None and clause.kind == "directive":
        if clause.rule != "statement.listed" or _asks_before_wrong(analysis, start, end):
            return clause
        clause = None  # "|trạm y tế thiếu bác sĩ|": what a body lacks, and not what it is to do
    wrong = _PETITION.wrong.search(analysis.text.key, start, end) if clause is None else None
    wish = next(iter(analysis.labelled("cue.statement.wish", start, wrong.start() if wrong else end)), None)
    if wish_at(analysis, start) or (clause is None and (wish or not wrong) and urged(analysis, start, end)):
        return Clause(start, end, "directive", "statement.petition", 0.65)
    if clause is None and (late := _PETITION.needed.search(analysis.text.key, start, end)):
        return Clause(late.end(), end, "directive", "statement.petition", 0.6)
    if clause is None and _PETITION.ought.match(analysis.text.key, begin, end):
        return Clause(begin, end, "directive", "statement.petition", 0.55)
    if wrong:
        return Clause(start, end, "shortcoming", "statement.petition", 0.55)
    return clause


def _asks_before_wrong(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a point says what to do before anything that is wrong: "|Phòng Môi trường xử lý| bãi rác ô nhiễm"."""
    wrong = _PETITION.wrong.search(analysis.text.key, start, end)
    return wrong is None or any(
        open_cues(analysis, label, start, wrong.start())
        for label in ("cue.statement.wish", "cue.statement.imperative", "cue.statement.modal")
    )


def _item(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a clause is the first of an item of a paper, which need not complain with a word: "- |Thu ngân sách dựa
    vào bán đất|", "2.1. |Chợ họp lấn ra đường|".
    """
    key = analysis.text.key
    marked = _P.marked.fullmatch(key, line_start(key, start), start)
    return formal(analysis) and marked is not None and not TOLD.match(key, start, end)


def _below_colon(analysis: Analysis, section: Section, start: int) -> bool:
    """Whether a clause stands in the line of its heading: "Khó khăn: |hai huyện giải ngân dưới 30%|"."""
    return analysis.text.key.endswith(": ", 0, section.start) and "\n" not in analysis.text.key[section.start : start]
