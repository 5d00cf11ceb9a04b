"""STATEMENT: what somebody said should be done (directive), is wrong (shortcoming), will be done (commitment), or is
found (assessment).

A directive's clause begins at its verb ("đề nghị Ban chỉ đạo tập trung ..."); after "cho biết" the clause is what
follows; a quotation is
the quoted words. Sentences that go on in the imperative belong to the speaker before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Statement
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.complaint import burden, is_over, open_cues, weight_of
from ntm_extract.relate.demand import (
    MIN_WORDS,
    TOLD,
    TRIM,
    asked_for,
    assigned,
    body_at,
    has_object,
    imperative,
    is_act,
    lead_end,
    lists,
    says_what,
    urged,
    urges,
    wish_at,
)
from ntm_extract.relate.report import Section, formal, issuer, sections
from ntm_extract.relate.speaker import PROMISES, Speech, speeches
from ntm_extract.span import Cover, Span

_P = phrases("statement")
SAID_WEIGHT, CARRIED_WEIGHT = (
    2,
    8,
)  # how much must speak for a shortcoming: said, or set against what went before ("Tuy nhiên, ..."); going on
MODAL_REACH = 16  # words before "cần", "phải": "Các tỉnh, thành phố trực thuộc Trung ương phải ..."
PROMISE_REACH = 12
MEMBER_WORDS = 20  # a longer member of a list of complaints must complain by itself
_ACT = r"(?:đề nghị|yêu cầu|kiến nghị|cam kết|mong muốn)\s"
_GIVES = r"giao\s(?:phòng|ubnd|ban|sở|các|cho|từng|mỗi)\s"
_PART = re.compile(
    "|".join(
        [  # alternatives that begin with a sign each: a search skips all else
            r";",
            r",\s(?=đồng thời\s)",
            r",\s(?=(?:ubnd|huyện|xã|tỉnh|chúng tôi|tôi|sở|phòng|ban)\s(?:\S+\s){0,2}sẽ\s)",
            r":(?<=như:)\s",
            r":(?<=như sau:)\s",
            rf",(?<!ý kiến,)(?<!đề xuất,)(?<!nguyện vọng,)\s(?=giao(?!\s(?:lại|về|\d))\s|{_ACT})",
            rf" và\s(?={_ACT}|{_GIVES})",
            rf"\nvà\s(?={_ACT}|{_GIVES})",
        ]
    )
)
_HENCE = (
    "nên ",
    "do đó ",
    "vì vậy ",
    "do vậy ",
    "vì thế ",
    "bởi vậy ",
)  # "tỉnh có tỷ lệ hộ nghèo cao |nên| cần ...": however far its modal stands
_CAUSES = ("nguyên nhân ", "nguyên nhân:", "lý do ")  # among what is wrong, why it is so
_JUDGES = frozenset({"khẳng định", "đánh giá", "nhận xét", "nhận định", "ghi nhận"})
_ASKS = frozenset(
    {"đề nghị", "yêu cầu", "kiến nghị", "đề xuất"}
)  # also where he goes on: "..., nên |đề nghị| huyện sớm phân bổ vốn", not "nên |kêu gọi| doanh nghiệp ứng vốn"
SAID_WORDS = 6  # of a clause that stands without its reason


class _Clause(NamedTuple):
    """A stretch that may be a statement."""

    start: int
    end: int
    kind: str
    rule: str
    confidence: float


def find(analysis: Analysis) -> Iterator[Statement]:
    """Statements in text order, none overlapping."""
    for low, high, clause, speech, who in _told(analysis):
        evidence: dict[str, Span | tuple[int, int]] = {}
        if speech.verb:
            evidence["kind"] = Span(speech.verb.start, speech.verb.end)
        addressee = _addressee(analysis, low, high) if clause.kind == "directive" else None
        if addressee:
            evidence["addressee"] = addressee
        yield analysis.record(
            Statement,
            low,
            high,
            rule=clause.rule,
            confidence=clause.confidence,
            evidence=evidence,
            kind=clause.kind,
            speaker=who,
            addressee=analysis.quote(*addressee) if addressee else None,
        )


@once
def wishes(analysis: Analysis) -> Cover:
    """Where somebody says what should be done, or will be: what is counted there is not yet so, if nothing says that it
    is.
    """
    return Cover(
        (low, high) for low, high, clause, _, _ in _told(analysis) if clause.kind in ("directive", "commitment")
    )


@once
def _told(analysis: Analysis) -> tuple[tuple[int, int, _Clause, Speech, str | None], ...]:
    """(start, end, clause, speech, speaker) of every statement."""
    return tuple(_statements(analysis))


def _statements(analysis: Analysis) -> Iterator[tuple[int, int, _Clause, Speech, str | None]]:
    places = sections(analysis)
    done, ordering, wronged = -1, False, -1
    spoken: list[str] = []  # who has spoken, in order
    for speech in speeches(analysis):
        if speech.mode != "quoted" and _P.caption.search(analysis.text.key, speech.sentence.start, speech.sentence.end):
            continue
        section = next((s for s in places if s.head <= speech.start < s.end), None)
        if (
            section
            and section.kind
            and (
                speech.sentence.end <= section.start
                or (section.kind == "shortcoming" and analysis.text.key.endswith(":", 0, speech.sentence.end))
            )
        ):
            continue  # the heading itself; "còn những hạn chế, |đó là:|"
        who = _speaker(analysis, speech, section, spoken)
        if who and who not in spoken:
            spoken.append(who)
        before: _Clause | None = None
        ordered = ordering = speech.mode == "carried" and ordering
        if (
            speech.mode == "paper"
            and section is None
            and speech.sentence.line != wronged
            and not _complains(analysis, speech)
        ):
            continue  # most sentences of most articles
        for start, end in _parts(analysis, speech):
            clause = (
                _wished(analysis, before, start, end, ordered)
                or _clause(analysis, speech, section, start, end)
                or _complained(analysis, before, start, end)
            )
            if (
                clause is None
                and speech.sentence.line == wronged
                and speech.mode in ("paper", "carried")
                and weight_of(analysis, start, end)
            ):
                clause = _Clause(lead_end(analysis, start, end), end, "shortcoming", "statement.listed", 0.55)
            elif (
                clause is not None
                and clause.kind == "shortcoming"
                and _P.wrongs.search(analysis.text.key, speech.sentence.start, speech.end)
            ):
                wronged = speech.sentence.line
            before = clause or (before if before and before.kind == "shortcoming" else None)
            ordering = ordering or (clause is not None and clause.kind == "directive")
            if clause is None or clause.start < done:
                continue
            low, high = _trim(analysis, clause.start, clause.end)
            if analysis.text.key.startswith(":", high) and (
                analysis.text.key.endswith((" như", " như sau"), low, high)
                or (
                    clause.kind == "directive"
                    and (_P.announces.search(analysis.text.key, low, high) or not says_what(analysis, low, high))
                )
            ):
                continue  # "kiến nghị với huyện một số nội dung|:| đề nghị ...": what is asked stands behind
            if len(analysis.text.key[low:high].split()) < MIN_WORDS:
                continue
            done = high
            yield low, high, clause, speech, who


def _speaker(analysis: Analysis, speech: Speech, section: Section | None, spoken: list[str]) -> str | None:
    """Who says it: whom the words name, whom the heading above names, or who issued the paper; by the fuller name where
    one was told before.
    """
    who = (
        speech.who if speech.mode in ("said", "according", "quoted") or section is None else (section.who or speech.who)
    )
    who = who or (issuer(analysis) if speech.mode == "paper" else None)
    if (
        who and _P.seated.search(who.lower()) and not formal(analysis)
    ):  # "Thanh tra tỉnh" after "Thanh tra tỉnh Hà Tĩnh" is the same
        return next((name for name in spoken if name.lower().startswith(f"{who.lower()} ")), who)
    return who


def _complains(analysis: Analysis, speech: Speech) -> bool:
    """Whether a sentence in the paper's own voice can be a statement: the paper is a report, or it begins with "Tuy
    nhiên", "Hạn chế: ".
    """
    key, start = analysis.text.key, speech.sentence.start
    return formal(analysis) or _P.contrast.match(key, start) is not None or _P.inline.match(key, start) is not None


def _parts(analysis: Analysis, speech: Speech) -> Iterator[tuple[int, int]]:
    """Clauses of one stretch of speech: at semicolons and before a second act of speech."""
    at = speech.start
    for match in _PART.finditer(analysis.text.key, speech.start + 1, speech.end):
        if match[0][0] == ":" and not _P.matter.search(analysis.text.key, at, match.start()):
            continue  # "giá một số mặt hàng giảm như: lúa, cà phê"
        if match.start() > at:
            yield at, match.start()
        at = match.end()
    yield at, speech.end


def _clause(analysis: Analysis, speech: Speech, section: Section | None, start: int, end: int) -> _Clause | None:
    """What kind of statement ``[start, end)`` is, and where it begins and ends; None for a mere fact."""
    verb, start = speech.verb, lead_end(analysis, start, end)
    acts = [m for m in open_cues(analysis, "cue.statement.directive", start, end) if has_object(analysis, m, end)]
    heading = section.kind if section else ""
    spoken = speech.mode != "paper" or heading != "" or formal(analysis)
    act = acts[0] if acts else None
    begins = act is not None and (
        act.start == start
        or (verb is not None and is_act(verb) and verb.start == act.start)
        or (
            analysis.text.key.endswith(("nên ", "vì vậy "), start, act.start)
            and (speech.mode != "carried" or act.form in _ASKS)
        )
    )
    if speech.mode == "said" and verb is None and not begins and wish_at(analysis, start):
        return _Clause(start, end, "directive", "statement.petition", 0.65)
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
        return _Clause(act.start if begins else start, end, "directive", "statement.directive", 0.85)
    if formal(analysis) and any(
        m.start == start for m in open_cues(analysis, "cue.statement.assessment", start, start + 40)
    ):
        return _Clause(
            start, end, "assessment", "statement.praise", 0.7
        )  # "2. Kết luận: - |Ghi nhận| nỗ lực của các thôn"
    if verb and verb.label.endswith("assessment") and speech.start <= start < verb.end + 2:
        return _Clause(start, end, "assessment", "statement.praise", 0.7)
    listed = verb and speech.mode == "said" and start > verb.end + 2 and asked_for(analysis, verb, start, end)
    if verb and listed and (lists(analysis, verb, start) or (is_act(verb) and body_at(analysis, start))):
        return _Clause(start, end, "directive", "statement.listed", 0.7)  # "yêu cầu: A rà soát; |B hoàn thành|"
    if verb and verb.form in PROMISES and speech.official and start <= verb.end + 2:
        return _Clause(start, end, "commitment", "statement.promised", 0.75)  # "bà X cam kết |bố trí đủ 12 tỷ đồng|"
    if verb and is_act(verb) and start <= verb.end:
        return None  # an act of speech without an object: "đề nghị này"
    if (
        heading == "shortcoming"
        and weight_of(analysis, start, end)
        and not analysis.text.key.startswith(_CAUSES, start)
    ):
        return _Clause(start, end, "shortcoming", "statement.section", 0.75)
    if heading == "directive" and speech.mode in ("paper", "carried") and assigned(analysis, start, end):
        return _Clause(start, end, "directive", "statement.section", 0.7)
    inline = (
        _P.inline.match(analysis.text.key, speech.sentence.start, end)
        if speech.mode in ("paper", "carried", "said")
        else None
    )
    if inline and (inline[0].endswith("là") or not TOLD.match(analysis.text.key, max(start, inline.end() + 1), end)):
        return _Clause(
            start, end, "shortcoming", "statement.section", 0.75
        )  # "|Hạn chế: camera hư 27 mắt|, rác tồn ở chợ"
    if speech.mode == "paper":
        contrast = _P.contrast.match(analysis.text.key, speech.sentence.start)
        if (
            contrast
            and not wish_at(analysis, start)
            and weight_of(analysis, start, end) >= (1 if contrast[0].endswith(":") else SAID_WEIGHT)
        ):
            return _Clause(start, end, "shortcoming", "statement.paper", 0.5)
        return None
    return _spoken(analysis, speech, start, end)


def _wished(analysis: Analysis, before: _Clause | None, start: int, end: int, ordered: bool) -> _Clause | None:
    """A member of a list of demands that goes on as it began: "đề nghị huyện mở rộng chợ; |đầu tư trạm bơm cho xã|";
    ``ordered``: the
    sentence before was an order, and so is this one: "Đồng chí X yêu cầu các xã bám sát cơ sở. |Hoàn thành phương án
    trong tháng|".
    """
    if not ordered and (before is None or before.kind != "directive" or not _joins(analysis.text.key, start)):
        return None
    start = lead_end(analysis, start, end)
    return _Clause(start, end, "directive", "statement.listed", 0.7) if wish_at(analysis, start) else None


def _joins(key: str, start: int) -> bool:
    """Whether a part goes on a list: behind a semicolon, or with "đồng thời"."""
    return key[start - 1] == ";" or key.startswith("đồng thời", start)


def _complained(analysis: Analysis, before: _Clause | None, start: int, end: int) -> _Clause | None:
    """A member of a list of complaints: "nhà trẻ quá tải; |một số thôn chưa có sân chơi|"."""
    if before is None or before.kind != "shortcoming" or analysis.text.key[start - 1] != ";":
        return None
    start = lead_end(analysis, start, end)
    if len(analysis.text.key[start:end].split()) > MEMBER_WORDS or not weight_of(analysis, start, end):
        return None
    return _Clause(start, end, "shortcoming", "statement.listed", 0.55)


def _spoken(analysis: Analysis, speech: Speech, start: int, end: int) -> _Clause | None:
    """A clause that somebody says: its modal, its promise or its complaint decides."""
    key = analysis.text.key
    if speech.mode == "carried" and _P.report.match(key, speech.sentence.start):
        return None
    if (
        speech.mode == "said"
        and speech.verb is not None
        and _P.topic.match(key, start)
        and key[speech.verb.end : start].strip() == ""
    ):
        return None
    wrongs = open_cues(analysis, "cue.statement.shortcoming", start, end)
    modals = [
        m
        for m in open_cues(analysis, "cue.statement.modal", start, end)
        if len(key[start : m.start].split()) <= MODAL_REACH or key.endswith(_HENCE, start, m.start)
    ]
    promises = [
        m
        for m in open_cues(analysis, "cue.statement.commitment", start, end)
        if len(key[_doer(key, start, m.start) : m.start].split()) <= PROMISE_REACH
    ]
    if speech.mode != "quoted":
        promises = [
            m for m in promises if m.form != "phấn đấu"
        ]  # "xã phấn đấu có thêm 2 thôn đạt chuẩn": a target, until somebody says it himself
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
                return _Clause(start, end, "commitment", "statement.promise", 0.75)
    borne = [m for m in modals if burden(key, m, end)]
    modals = [m for m in modals if m not in borne]
    if modals and _P.cause.match(key, start):
        modals = []  # "|Ví dụ| vùng núi thì không nhất thiết đường phải rộng", "|Nguyên nhân| phải chờ vốn"
    if (
        modals
        and speech.official
        and not (wrongs and wrongs[0].start < modals[0].start and wrongs[0].end < modals[0].start - 12)
    ):
        if not _P.condition.search(key, start, modals[0].start):
            return _Clause(start, end, "directive", "statement.modal", 0.7)
    pressed = speech.verb is not None and urges(analysis, speech.verb, start) and urged(analysis, start, end)
    if speech.official and (pressed or (speech.mode == "carried" and imperative(analysis, start, end))):
        return _Clause(start, end, "directive", "statement.imperative", 0.6)
    if borne and speech.official and speech.mode in ("said", "quoted") and not is_over(analysis, start, end):
        return _Clause(start, end, "shortcoming", "statement.burden", 0.55)
    carried = (
        SAID_WEIGHT if _P.contrast.match(key, speech.sentence.start) else CARRIED_WEIGHT
    )  # "|Tuy nhiên| các tiêu chí ... chưa bảo đảm"
    if weight_of(analysis, start, end) >= (carried if speech.mode == "carried" else SAID_WEIGHT) and (
        speech.official or wrongs
    ):
        return _Clause(start, end, "shortcoming", f"statement.shortcoming.{speech.mode}", 0.6)
    if speech.official and speech.mode in ("said", "quoted") and not modals and not wrongs:
        judges = speech.verb is not None and speech.verb.form in _JUDGES
        if open_cues(analysis, "cue.statement.finding", start, end) or (
            judges and not promises and open_cues(analysis, "cue.statement.praised", start, end)
        ):
            return _Clause(
                start, end, "assessment", "statement.finding", 0.55
            )  # "huyện là |điểm sáng| của miền Đông", "nhận xét xã làm |nhanh|"
    return None


def _doer(key: str, start: int, promise: int) -> int:
    """Where the one begins who promises: behind the times and aims before him: "Từ nay đến cuối năm, |huyện| sẽ ..."."""
    return max(start, key.rfind(", ", start, promise) + 1)


def _trim(analysis: Analysis, start: int, end: int) -> tuple[int, int]:
    """Without the signs around the clause; a list announced by a colon begins after it."""
    key = analysis.text.key
    colon = key.find(":", start, end)
    if colon > 0 and any(start <= m.start < colon for m in analysis.labelled("cue.statement.heading", start, colon)):
        start = colon + 1
    while start < end and key[start] in TRIM:
        start += 1
    if (reason := _P.reason.search(key, start, end)) and len(key[start : reason.start()].split()) >= SAID_WORDS:
        end = reason.start()
    if mark := _P.mark.match(key, start - 1 if key[start - 1 : start] == "(" else start, end):
        start = mark.end()
    if (hence := _P.since.match(key, start, end)) and len(key[hence.end() : end].split()) >= SAID_WORDS:
        start = hence.end()
    if turned := _P.turned.search(key, start, end):
        end = turned.start()
    while end > start and key[end - 1] in TRIM and not (key[end - 1] == ")" and "(" in key[start:end]):
        end -= 1
    return start, end


@cache
def _deed(cues: Cues) -> re.Pattern[str]:
    """Words with which begins what somebody is to do, behind who he is."""
    return re.compile(rf"\s{cues.words('statement', 'deed')}(?!\w)")


def _addressee(analysis: Analysis, start: int, end: int) -> Span | None:
    """Who is to act: the noun phrase after the verb of a directive, or before its "cần", "phải"."""
    key, at = analysis.text.key, start
    for cue in analysis.labelled("cue.statement.directive", start, min(end, start + 40)):
        if cue.start - start < 14:
            at = cue.end + 1
            break
    if key.startswith("cho ", at):
        at += 4
    stop = _deed(analysis.gazetteer.cues).search(key, at, end)
    if stop is None or stop.start() - at < 2 or len(key[at : stop.start()].split()) > 16:
        return None
    return (
        Span(at, stop.start())
        if body_at(analysis, at)
        or key.startswith(("các ", "những ", "mỗi ", "ông ", "bà ", "đồng chí ", "đảng", "cấp ", "cán bộ", "phía "), at)
        else None
    )
