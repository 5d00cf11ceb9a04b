"""PARTS: the clauses of one stretch of speech, each of which may be a statement: where one ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import PROMISES, SETS_ON, is_act
from ntm_extract.relate.statements.complaint import SAID_WEIGHT, open_cues, weight_of
from ntm_extract.relate.statements.demand import (
    BODIES,
    DEEDS,
    DOER,
    MIN_WORDS,
    lead_end,
    looks_back,
    tasks_begin,
    told_what,
)
from ntm_extract.relate.statements.nominal import is_nominal
from ntm_extract.relate.statements.petition import residents
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.span import in_brackets

_P = phrases("parts")
ACT = 16  # characters of a verb of asking
WRONG = 2  # how much must complain of what is then asked to be mended
_PASSES_ON = (*SETS_ON, *_P.words("passes_on"))


def parts(analysis: Analysis, speech: Speech, at: int) -> Iterator[tuple[int, int]]:
    """Clauses of one stretch of speech from ``at``: at semicolons, before a second act of speech, before a promise and
    where another one is given his task.
    """
    if speech.verb is not None:
        at = max(at, tasks_begin(analysis, speech.verb))
    for match in _P.part.finditer(analysis.text.key, at + 1, speech.end):
        if _is_enclosed(analysis.text.key, speech.start, match.start(), speech.end):
            continue  # "các xã chưa đạt (Tân Lập|;| Phú Lộc) tiến độ còn chậm"
        if match[0][0] == ":" and not _P.matter.search(analysis.text.key, at, match.start()):
            continue  # "giá một số mặt hàng giảm như: lúa, cà phê"
        act = next(iter(analysis.labelled("cue.statement.directive", match.end(), match.end() + ACT)), None)
        if act and looks_back(analysis, act, speech.end):
            continue  # "con số nào là đúng, |đề nghị xem lại|"
        if act and act.start == match.end() and not open_cues(analysis, act.label, act.start, speech.end):
            continue  # "đáp ứng mong mỏi của dân và |yêu cầu phát triển|": a noun
        fronted = match["promise"] is not None and _fronted(analysis, at, match.start())
        if match["promise"] is not None and (not fronted and _goes_with(analysis, at, match.start())):
            continue
        if match.start() > at and not fronted:
            yield from _clauses(analysis, speech, at, match.start())
        at = match.end()
    yield from _clauses(analysis, speech, at, speech.end)


def _is_enclosed(key: str, low: int, at: int, high: int) -> bool:
    """Whether ``at`` stands in brackets or between quotation marks that open and close within ``[low, high)``: "thực hiện
    phương châm “dân biết|,| dân làm”".
    """
    low += len(key[low:at]) - len(key[low:at].lstrip(' :“"'))  # all of it may be quoted
    opened, straight = key.rfind("“", low, at) > key.rfind("”", low, at), key.count('"', low, at) % 2
    quoted = (opened and key.find("”", at, high) >= 0) or (straight and key.find('"', at, high) >= 0)
    return bool(quoted) or in_brackets(key, low, at, high)


def _fronted(analysis: Analysis, start: int, end: int) -> bool:
    """Whether only an aim, a time or an occasion stands before a promise: "|Để kịp tiến độ|, xã sẽ ..."."""
    return _P.fronted.fullmatch(analysis.text.key, lead_end(analysis, start, end), end) is not None


def _goes_with(analysis: Analysis, start: int, end: int) -> bool:
    """Whether ``[start, end)`` belongs to the promise behind it: a condition ("|nếu có sai phạm|, xã sẽ ..."), a promise
    itself, or too little.
    """
    key, begin = analysis.text.key, lead_end(analysis, start, end)
    return (
        _P.condition.match(key, begin, end) is not None
        or _P.promised.search(key, begin, end) is not None
        or len(key[begin:end].split()) < MIN_WORDS - 1
    )


def _clauses(analysis: Analysis, speech: Speech, start: int, end: int) -> Iterator[tuple[int, int]]:
    """One part cut where it promises another thing, where what is wrong is to be mended, where another is to act."""
    cuts = [*_promises(analysis, speech, start, end)] or [*_mended(analysis, speech, start, end)]
    if not cuts and speech.verb is not None and is_act(speech.verb):
        cuts = [*_tasks(analysis, speech.verb, start, end)]
    cuts = cuts or [*_duties(analysis, speech, start, end)] or [*_wrongs(analysis, speech, start, end)]
    for stop, begin in cuts:
        if _is_enclosed(analysis.text.key, speech.start, stop, speech.end):
            continue
        yield start, stop
        start = begin
    yield start, end


def _promises(analysis: Analysis, speech: Speech, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where who promises something strives for another: "xã sẽ rà soát 19 tiêu chí|, |phấn đấu về đích trước năm 2028"; what
    one verb governs stays one: "hứa làm thêm 11 km lộ, kéo hộ nghèo xuống 14%".
    """
    key, verb = analysis.text.key, speech.verb
    pledges = verb is not None and verb.form in PROMISES
    if pledges and (yet := _P.yet.search(key, start, end)) and weight_of(analysis, yet.end(), end) >= WRONG:
        yield yet.span()  # "công ty hứa khắc phục|, nhưng |mùi hôi ngày càng nghiêm trọng"
        return
    if speech.mode == "paper" or (verb is not None and is_act(verb) and not pledges):
        return  # "mong muốn |xã sẽ giữ chuẩn, phấn đấu nâng cao thu nhập|"
    for turn in _P.strives_on.finditer(key, start, end):
        if pledges or _P.will.search(key[start : turn.start()]):
            yield turn.span()


def _mended(analysis: Analysis, speech: Speech, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where what is wrong ends and is to be mended, or a reason, and what it asks for follows: "kênh sạt lở nhiều đoạn|, |cần sửa
    trước mùa mưa", "thời gian còn ít|, do đó |các xã phải khẩn trương".
    """
    turn = _P.mend.search(analysis.text.key, start, end) if speech.mode != "paper" else None
    if turn is None and residents(analysis, speech):
        turn = _P.asks_on.search(analysis.text.key, start, end)
    if turn is None or len(analysis.text.key[start : turn.start()].split()) < MIN_WORDS:
        return
    hence = turn.re is _P.mend and turn["hence"] and not (speech.verb and is_act(speech.verb))
    if hence or weight_of(analysis, start, turn.start()) >= WRONG:
        yield turn.span()


def _duties(analysis: Analysis, speech: Speech, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where others have a duty of their own: "Ban Chấp hành cần giữ vững đoàn kết|, |mỗi cấp ủy viên phải gương mẫu"."""
    key = analysis.text.key
    for comma in _P.next_duty.finditer(key, start, end) if speech.mode != "paper" else ():
        left, right = key[start : comma.start()], key[comma.end() : end]
        if _P.duty.search(left) and min(len(left.split()), len(right.split())) >= MIN_WORDS:
            yield comma.span()
            start = comma.end()


def _wrongs(analysis: Analysis, speech: Speech, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the next of several wrongs begins with a matter of its own: "việc nghiệm thu còn lúng túng|, |công tác tuyên truyền
    chưa thường xuyên"; not where it tells why, or in the words of residents.
    """
    if residents(analysis, speech):
        return
    key = analysis.text.key
    commas = [m.span() for m in _P.next_wrong.finditer(key, start, end)]
    for (stop, begin), until in zip(commas, [*(low for low, _ in commas[1:]), end], strict=False):
        left, right = key[start:stop], key[begin:until]
        if min(len(left.split()), len(right.split())) < MIN_WORDS or _P.because.search(left):
            continue
        if min(weight_of(analysis, start, stop), weight_of(analysis, begin, until)) >= SAID_WEIGHT:
            yield stop, begin
            start = begin


def _tasks(analysis: Analysis, verb: Mention, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where another is given his task: "yêu cầu nhà thầu bù tiến độ|, |huyện giao mặt bằng trước 15/6"; not "yêu cầu các
    sở, UBND các huyện rà soát".
    """
    key = analysis.text.key
    asked = verb.end if start <= verb.start < end else start
    for comma in _P.next_doer.finditer(key, start, end):
        left, right = key[start : comma.start()], key[comma.end() : end]
        if min(len(left.split()), len(right.split())) < MIN_WORDS or not told_what(analysis, comma.end(), end):
            continue
        if _is_task(analysis, max(start, asked), comma.start()) and not _lists_names(analysis, start, comma.start()):
            # "yêu cầu xã gỡ vướng mắc mặt bằng|, |nếu để chậm, người đứng đầu phải chịu trách nhiệm"
            cut = _P.in_case.search(key, start, comma.start()) or comma
            yield cut.span()
            start = cut.end()


def _is_task(analysis: Analysis, start: int, end: int) -> bool:
    """Whether ``[start, end)`` says what to do, not only to whom it is passed on: "chỉ đạo |các đơn vị thủy lợi|"."""
    deeds = (m.form for label in DEEDS for m in analysis.labelled(label, start, end))
    return not _P.leads.fullmatch(analysis.text.key, start, end) and any(form not in _PASSES_ON for form in deeds)


def _lists_names(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a list of bodies goes on over the comma at ``end``: "phối hợp với Sở Nội vụ|,| Sở Tài chính thẩm định"."""
    return _P.names_of.search(analysis.text.key, start, end) is not None or any(
        m.end <= end and is_nominal(analysis, m.end, end)
        for label in BODIES
        for m in analysis.labelled(label, max(start, end - DOER), end)
    )
