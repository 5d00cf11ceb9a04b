"""STATEMENT: what somebody said should be done (directive), is wrong (shortcoming), will be done (commitment), or is found (assessment).

A directive's clause begins at its verb ("đề nghị Ban chỉ đạo tập trung ..."); after "cho biết" the clause is what follows; a quotation is
the quoted words. Sentences that go on in the imperative belong to the speaker before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.records import Statement
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.speaker import Speaker, speaker_of
from ntm_extract.span import Span

MIN_WORDS = 6
CARRY = 4  # sentences for which a speaker goes on
_NOMINAL = re.compile(r"(?:theo|các|những|đáp ứng|so với|nhu cầu|văn bản|đơn|ý kiến|tờ trình|hồ sơ|được|ban|sự|công tác|trước|phản hồi|nhiều|quy định|một số|mọi|những|bị|nội dung|tiêu chí|kết quả|quá trình|chưa|không|nhằm|trưởng ban|phó ban|và|thực hiện|của|về)\s$")
_ADDRESSEE = re.compile(r"\s(?P<who>(?:các|những|ban|ubnd|bộ|sở|phòng|ngành|huyện|xã|tỉnh|thành phố|văn phòng|đảng|quốc hội|chính phủ|cấp ủy|mỗi|đồng chí|ông|bà|hội|đoàn|mttq|chính quyền|thủ tướng|nhà nước|địa phương|cơ quan)[^.;:\n]{0,80}?)(?:\s(?:cần|phải|tiếp tục|tập trung|khẩn trương|tăng cường|rà soát|chỉ đạo|đẩy mạnh|làm|tạo|hỗ trợ|quan tâm|sớm|xem xét|phối hợp|bố trí|thực hiện|xử lý|kiểm tra|triển khai|nghiên cứu|ban hành|có|huy động|chủ động|dừng|thu hồi)(?!\w))")
_IMPERATIVE = re.compile(r"(?:tập trung|tăng cường|đẩy mạnh|tiếp tục|chủ động|khẩn trương|quan tâm|ưu tiên|nâng cao|triển khai|thực hiện|rà soát|huy động|phát huy|chú trọng|phân công|làm tốt|xây dựng|kiên quyết|đổi mới|củng cố|bố trí|đồng thời|bên cạnh đó|ngoài ra)\s")
_TRIM = " ,;:.\"“”'’…()"
_QUOTE = re.compile(r"[\"“](?P<said>[^\"“”\n]{30,600})[\"”]")


def find(analysis: Analysis) -> Iterator[Statement]:
    """Statements in text order, none overlapping."""
    last_end, carried, age = -1, None, 99
    for sentence in analysis.sentences.items:
        low, high = sentence.start, sentence.end
        spoken = speaker_of(analysis, low, high)
        if spoken:
            carried, age = spoken.who, 0
        else:
            age += 1
        found = _directive(analysis, low, high, spoken, carried if age <= CARRY else None)
        if found is None:
            found = _reported(analysis, low, high, spoken, carried if age <= CARRY else None)
        if found is None:
            continue
        start, end, kind, who, rule = found
        start, end = _clean(analysis, max(start, low), end)
        if start < last_end or len(analysis.text.key[start:end].split()) < MIN_WORDS:
            continue
        last_end = end
        addressee, evidence = None, {"kind": Span(start, min(end, start + 12))}
        if kind == "directive" and (match := _ADDRESSEE.match(analysis.text.key, analysis.text.key.find(" ", start + 3), end)):
            addressee = analysis.quote(*match.span("who"))
            evidence["addressee"] = Span(*match.span("who"))
        yield analysis.record(Statement, start, end, rule=rule, confidence=0.7, evidence=evidence, kind=kind, speaker=who, addressee=addressee)


Found = tuple[int, int, str, str | None, str]


def _directive(analysis: Analysis, low: int, high: int, spoken: Speaker | None, carried: str | None) -> Found | None:
    """ "X yêu cầu ...", "... cần ..." of a speaker, imperatives that go on."""
    key = analysis.text.key
    for cue in analysis.labelled("cue.statement.directive", low, high):
        if _NOMINAL.search(key, max(low, cue.start - 14), cue.start) or (low == cue.start and not carried):
            continue
        body = key[cue.end : high]
        if len(body.split()) < MIN_WORDS or body.startswith((",", ".", " của", " này", " trên", " đề ra")):
            continue
        who = spoken.who if spoken and spoken.verb_start <= cue.start else carried
        if who is None or (cue.id.endswith((":giao", ":chỉ đạo")) and not spoken):
            continue
        return cue.start, _stop(key, cue.end, high), "directive", who, "statement.directive"
    if carried or spoken:
        for cue in analysis.labelled("cue.statement.modal", low, high):
            if cue.start - low > 70 or _NOMINAL.search(key, max(low, cue.start - 14), cue.start):
                continue
            if cue.id.endswith(":tiếp tục"):
                continue
            start = spoken.verb_end if spoken and spoken.verb_end <= cue.start else low
            return start, _stop(key, cue.end, high), "directive", spoken.who if spoken else carried, "statement.modal"
        if not spoken and carried and _IMPERATIVE.match(key, low):
            return low, _stop(key, low + 20, high), "directive", carried, "statement.imperative"
    return None


def _reported(analysis: Analysis, low: int, high: int, spoken: Speaker | None, carried: str | None) -> Found | None:
    """Shortcomings in anybody's or the paper's voice; commitments of a speaker."""
    key = analysis.text.key
    wrongs = analysis.labelled("cue.statement.shortcoming", low, high)
    promise = list(analysis.labelled("cue.statement.commitment", low, high))
    quoted = _QUOTE.search(analysis.text.canonical, low, high)
    start = low
    if spoken and low <= spoken.verb_start:
        start = spoken.verb_end if high - spoken.verb_end > spoken.verb_start - low else low
    end = high if start != low or not spoken else spoken.verb_start
    if quoted:
        start, end = quoted.span("said")
    who = spoken.who if spoken else carried
    wrongs = [w for w in wrongs if start <= w.start < end]
    promise = [p for p in promise if start <= p.start < end]
    if wrongs and (who or len(wrongs) >= 2):
        return start, _stop(key, wrongs[-1].end, end), "shortcoming", who, "statement.shortcoming"
    if promise and spoken and promise[0].start - start < 60:
        return start, _stop(key, promise[0].end, end), "commitment", who, "statement.commitment"
    return None


def _stop(key: str, at: int, high: int) -> int:
    """End of a clause: the first semicolon after ``at``, else the end of the sentence."""
    semicolon = key.find(";", at, high)
    return semicolon if semicolon > 0 else high


def _clean(analysis: Analysis, start: int, end: int) -> tuple[int, int]:
    """Without the signs and connectives around the clause."""
    key = analysis.text.key
    while start < end and key[start] in _TRIM:
        start += 1
    for lead in ("rằng ", "thêm ", "thêm, ", "bên cạnh đó ", "bên cạnh đó, ", "ngoài ra, ", "tuy nhiên, ", "tuy vậy, ", "do đó, ", "vì vậy, ", "thời gian tới, ", "mặc dù vậy, ", "đồng thời, ", "đồng thời "):
        if key.startswith(lead, start):
            start += len(lead)
    while end > start and key[end - 1] in _TRIM:
        end -= 1
    return start, end
