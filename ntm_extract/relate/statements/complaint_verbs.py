"""COMPLAINT VERBS: whether all of what somebody says complains, whatever its words, because the verb that introduces it says so; and
what only tells how things were or what is spoken of.
"""

from __future__ import annotations

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import BRINGS_UP, COMPLAINS, LAMENTS
from ntm_extract.relate.statements.complaint import SAID_WEIGHT, is_over, open_cues, tells_of_now, weight_of
from ntm_extract.relate.statements.petition import residents
from ntm_extract.relate.statements.quotation import Speech

_P = phrases("complaint_verbs")
_CLAUSE = phrases("clause")
_COMPLAINT = phrases("complaint")
LAMENT = 24  # characters before quoted words in which the verb stands that says that they complain
_MATTER, _OPENS = _P.words("matter"), _P.words("opens")
_QUOTED = (': "', ": “", ':"', ":“")
_OPPOSES = frozenset(_P.words("opposes"))
_AS_TOLD = frozenset(_P.words("as_told"))
_BLAMES = frozenset(_P.words("blames"))
_ADMITS = _BLAMES.union(_P.words("admits"))
_WELL = ("cue.statement.finding", "cue.statement.praised")
_OUTRIGHT = tuple(f" {form}".rstrip(":") for form in LAMENTS)
_BLUNTLY = tuple(f" {form}".rstrip(":") for form in _ADMITS)
_BROUGHT_UP = tuple(BRINGS_UP)
_QUESTIONS = frozenset(_P.words("questions"))
_RECALLS = frozenset(_P.words("recalls"))
_REMEMBERED = tuple(f" {form}" for form in _RECALLS)


def laments(analysis: Analysis, speech: Speech, start: int) -> int:
    """Where the complaint begins that a clause from ``start`` is by the verb in front of it, or -1; what is opposed or
    blamed needs that verb: "|không đồng tình với| mức thu", "|phê bình| cách làm hình thức".
    """
    if not _all_of_it(analysis, speech, start):
        return -1
    told = _P.told_to.match(analysis.text.key, start, speech.end)
    start = told.end() if told else start  # "phản ánh |đến Đoàn đại biểu về| việc cầu hỏng"
    if speech.verb is not None and speech.verb.form in _BLAMES:
        return speech.verb.start
    if speech.verb is None or speech.verb.form not in _OPPOSES:
        return start
    # "|Lúc đầu| nhiều hộ không đồng tình với việc hiến đất, nay ai cũng tự nguyện"
    return -1 if is_over(analysis, speech.sentence.start, speech.verb.start) else speech.verb.start


def tells_only(analysis: Analysis, speech: Speech, start: int, end: int) -> bool:
    """Whether a clause only tells how things were or stand, what it is about, or asks why."""
    key, verb = analysis.text.key, speech.verb
    if verb is not None and verb.form in _RECALLS and not tells_of_now(analysis, start, end):
        return True  # "ông X nhớ lại: |năm 2010 xã chỉ có 5 tiêu chí|"
    if speech.mode == "quoted" and _before_quote(key, _opens_quote(key, start)).endswith(_REMEMBERED):
        return not tells_of_now(analysis, start, end)  # "ông X nhớ lại: “|Có hộ vận động ba lần chưa nghe|”"
    stands = _CLAUSE.how_things_stand.match(key, speech.sentence.start) if speech.mode == "carried" else None
    if stands and (start < stands.end() if stands["asked"] else not residents(analysis, speech)):
        return True  # "Cử tri đề nghị sửa kè. |Hiện nay kè sạt lở nặng|" says why
    told_of = speech.mode == "said" and verb is not None and start >= verb.end and not key[verb.end : start].strip()
    if told_of and verb is not None and _CLAUSE.topic.match(key, start):
        if verb.form in LAMENTS | _ADMITS and _P.tells_of.match(key, start):
            return False
        # "phản ánh về việc |đường làm dở từ năm ngoái|"
        complains = verb.form in COMPLAINS or verb.form in _QUESTIONS
        return not complains or weight_of(analysis, start, end) < SAID_WEIGHT
    if _CLAUSE.prosecuted.search(key, start, end):
        return True
    return key.find("?", start, end + 1) >= 0 and _CLAUSE.asks_why.match(key, start, end + 1) is not None


def _opens_quote(key: str, start: int) -> int:
    """Where the quoted words begin to which ``start`` belongs: "ông X nhớ lại: “|Đường lầy. |Trẻ phải nghỉ học|”"."""
    opened = key.rfind("“", 0, start)
    return opened + 1 if opened >= 0 and key.find("”", opened, start) < 0 else start


def _before_quote(key: str, start: int) -> str:
    """The last words before quoted ones, which their verb ends: "bà B |than thở|: “Xe chạy suốt đêm”"."""
    return key[max(0, start - LAMENT) : start].rstrip(': "“')


def _all_of_it(analysis: Analysis, speech: Speech, start: int) -> bool:
    """Whether the verb right in front says that all of it complains: "phàn nàn |giá cứ xuống dần|", "người dân phản ánh
    |xe ben chạy suốt đêm|", "bà B phản ánh: “|Xe ben chạy suốt đêm|”".
    """
    key = analysis.text.key
    conceded = _CLAUSE.contrast.match(key, speech.sentence.end + 1) and not weight_of(analysis, start, speech.end)
    if _P.thus.match(key, start) or conceded:
        return False  # "bức xúc: |Xã đã xây bể.| Thế nhưng ..."
    if speech.mode == "quoted" and key.endswith(_QUOTED, 0, start):
        told = _before_quote(key, start)
        if told.endswith(_BLUNTLY):
            return not _well(analysis, start, speech.end)  # "bà B thừa nhận: “|Xã tính chưa kỹ|”"
        return told.endswith(_OUTRIGHT) or (told.endswith(_BROUGHT_UP) and not speech.official)
    if residents(analysis, speech) and _P.state.match(key, start):
        return True
    return speech.verb is not None and _verb_complains(analysis, speech, speech.verb, start)


def _verb_complains(analysis: Analysis, speech: Speech, verb: Mention, start: int) -> bool:
    """Whether a verb, right behind which the clause begins, says by itself that something is wrong."""
    key, form = analysis.text.key, verb.form
    if speech.mode == "according":
        as_told = form in _AS_TOLD and not speech.official and key[speech.start : start].strip(" ,:") in _MATTER
        return as_told and not _P.well.search(key, start, speech.end)
    if speech.mode != "said" or key[verb.end : start].strip(" ,:") not in _OPENS:
        return False
    if form in LAMENTS or form in _OPPOSES:
        return True
    if form in BRINGS_UP and residents(analysis, speech) and not _gladly(analysis, start, speech.end):
        return True
    return form in _ADMITS and not _well(analysis, start, speech.end)


def _well(analysis: Analysis, start: int, end: int) -> bool:
    """Whether what somebody admits is to another's credit: "thừa nhận |đây là cách làm hay|"."""
    praised = any(open_cues(analysis, label, start, end) for label in _WELL)
    return praised or _P.well.search(analysis.text.key, start, end) is not None or _gladly(analysis, start, end)


def _gladly(analysis: Analysis, start: int, end: int) -> bool:
    """Whether what is told is a joy, and nothing in it is wrong: "đại biểu phản ánh |không khí phấn khởi của cử tri|"."""
    return _COMPLAINT.glad.search(analysis.text.key, start, end) is not None and not weight_of(analysis, start, end)
