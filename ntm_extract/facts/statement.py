"""STATEMENT: what somebody said should be done (directive), is wrong (shortcoming), will be done (commitment), or is
found (assessment).

A directive's clause begins at its verb ("đề nghị Ban chỉ đạo tập trung ..."); after "cho biết" the clause is what
follows; a quotation is the quoted words. Sentences that go on in the imperative belong to the speaker before them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Statement
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.statements.addressee import addressee_of, row_of_bodies
from ntm_extract.relate.statements.clause import begs, clause_of, point
from ntm_extract.relate.statements.complaint import weight_of
from ntm_extract.relate.statements.demand import (
    FORBIDS,
    MIN_WORDS,
    TOLD,
    TRIM,
    doer_goes_on,
    imperative,
    is_act,
    lead_end,
    says_what,
    tasks_begin,
    told_what,
    wish_at,
    without_time,
)
from ntm_extract.relate.statements.named import called, is_inspector
from ntm_extract.relate.statements.parts import parts
from ntm_extract.relate.statements.petition import is_voter, points
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import Section, formal, issuer, section_at
from ntm_extract.relate.statements.speaker import speeches
from ntm_extract.relate.statements.spoken import Clause
from ntm_extract.relate.statements.turns import planned
from ntm_extract.span import Cover, Span

_P = phrases("statement")
_CLAUSE = phrases("clause")
MEMBER_WORDS = 20  # a longer member of a list of complaints must complain by itself
_FINDS = _P.words("finds")
_PASSIVE = ("cue.statement.asked", "cue.statement.blamed")  # somebody is asked or blamed, whoever does it
_ASKS = _P.words("asks")
ITEM = 16  # characters before a clause in which the mark of an item stands
LISTED_WORDS = 3  # of a member of a list of demands
SAID_WORDS = 6  # of a clause that stands without its reason
_MATTER = "việc "  # with which a complaint may begin: "|Việc| bàn giao hồ sơ còn chậm"


def find(analysis: Analysis) -> Iterator[Statement]:
    """Statements in text order, none overlapping."""
    for low, high, clause, speech, who in _told(analysis):
        evidence: dict[str, Span | tuple[int, int]] = {}
        if speech.verb:
            evidence["kind"] = Span(speech.verb.start, speech.verb.end)
        addressee = addressee_of(analysis, low, high) if clause.kind == "directive" else None
        if addressee:
            evidence["addressee"] = addressee
        if who and (named := _where_named(analysis, speech.sentence, who)):
            evidence["speaker"] = named
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


def _where_named(analysis: Analysis, sentence: Sentence, who: str) -> Span | None:
    """Where the sentence of a statement names its speaker, a person by any of his names; None for who goes on speaking."""
    person = next((p for p in analysis.persons_between(sentence.start, sentence.end) if p.who == who), None)
    if person:
        return Span(person.start, person.end)
    at = analysis.text.canonical.find(who, sentence.start, sentence.end)
    return Span(at, at + len(who)) if at >= 0 else None


@once
def _told(analysis: Analysis) -> tuple[tuple[int, int, Clause, Speech, str | None], ...]:
    """(start, end, clause, speech, speaker) of every statement."""
    return tuple(_statements(analysis))


def _statements(analysis: Analysis) -> Iterator[tuple[int, int, Clause, Speech, str | None]]:
    done, lists = -1, _Lists()
    spoken: list[str] = []  # who has spoken, in order
    for speech in speeches(analysis):
        section = section_at(analysis, speech.start)
        if _is_caption(analysis, speech) or _is_heading(analysis, speech, section):
            continue
        who = _speaker(analysis, speech, section, spoken)
        if who and who not in spoken:
            spoken.append(who)
        lists.opens(speech)
        if (
            speech.mode == "paper"
            and section is None
            and not lists.goes_on(speech)
            and not _complains(analysis, speech)
        ):
            continue  # most sentences of most articles
        if speech.verb is not None and (
            (is_act(speech.verb) and analysis.text.key.endswith(":", 0, speech.end))
            or tasks_begin(analysis, speech.verb) >= speech.end
        ):
            lists.ordering = True  # "Cử tri xã A đề nghị:" over what they ask for, "chỉ rõ những việc cần làm:"
        for clause in _clauses(analysis, speech, section, lists):
            if clause.start < done:
                continue
            low, high = _trim(analysis, clause.start, clause.end, clause.kind)
            enough = len(analysis.text.key[low:high].split()) >= _least(clause)
            if enough and not _only_announces(analysis, clause, low, high):
                done = high
                yield low, high, clause, speech, None if _turns(analysis, speech, clause) else who


def _least(clause: Clause) -> int:
    """How many words make a statement: fewer in a list of what is to be done, "|nắm chắc tiến độ|"."""
    if clause.kind == "directive" and clause.rule == "statement.listed":
        return LISTED_WORDS
    return MIN_WORDS - (clause.kind == "commitment")


def _turns(analysis: Analysis, speech: Speech, clause: Clause) -> bool:
    """Whether the paper tells what came of an order: "huyện yêu cầu các xã báo cáo trước 5/3, tuy nhiên |vẫn còn nhiều
    vướng mắc|".
    """
    ordered = speech.mode == "said" and speech.verb is not None and is_act(speech.verb)
    if not ordered or clause.kind != "shortcoming":
        return False
    return _P.came_of.search(analysis.text.key, speech.start, clause.start) is not None


@dataclass
class _Lists:
    """What the lists are of that a statement may stand in."""

    ordering: bool = False  # the sentence before ordered something, and so may this one
    ordered: bool = False
    wronged: int = -1  # the line in which what is wrong is listed, sentence by sentence
    last: int = -1  # the sentence before

    def opens(self, speech: Speech) -> None:
        """A stretch of speech begins."""
        goes_on = speech.mode in ("carried", "quoted") or (speech.mode == "said" and speech.verb is None)
        goes_on = goes_on and speech.sentence.index <= self.last + 1  # no question stands between
        self.last = speech.sentence.index
        self.ordered = self.ordering = goes_on and self.ordering

    def goes_on(self, speech: Speech) -> bool:
        """Whether what is wrong is still being listed."""
        return speech.sentence.line == self.wronged


def _is_caption(analysis: Analysis, speech: Speech) -> bool:
    """Whether it stands below a picture."""
    return speech.mode != "quoted" and bool(
        _P.caption.search(analysis.text.key, speech.sentence.start, speech.sentence.end)
    )


def _is_heading(analysis: Analysis, speech: Speech, section: Section | None) -> bool:
    """Whether it only says what stands below: the heading itself, "còn những hạn chế, |đó là:|"."""
    if section is None or not section.kind:
        return False
    return speech.sentence.end <= section.start or (
        section.kind == "shortcoming" and analysis.text.key.endswith(":", 0, speech.sentence.end)
    )


def _clauses(analysis: Analysis, speech: Speech, section: Section | None, lists: _Lists) -> Iterator[Clause]:
    """The clauses of one stretch of speech that may be statements."""
    before: Clause | None = None
    ordered = lists.ordered
    listed = points(analysis, speech)
    begin = speech.start
    if section and section.kind == "directive" and speech.verb is None and section.head <= begin < section.start:
        begin = section.start  # "|Kết luận:| Giao thôn Đông ..."
    for start, end in parts(analysis, speech, max(begin, listed)):
        clause = (
            _wished(analysis, before, start, end, ordered)
            or _pledged(analysis, before, start, end)
            or clause_of(analysis, speech, section, start, end)
            or _complained(analysis, before, start, end, _finds(speech))
        )
        if listed >= 0:
            clause = point(analysis, clause, start, end)
        clause = clause or _wrong_one(analysis, speech, lists, start, end)
        before = clause or before
        if clause is None:
            ordered = False  # "Về sản xuất, huyện đã quy hoạch vùng lúa; |mở rộng 12 km đường|": a tale goes on as one
            continue
        if clause.kind == "directive":
            lists.ordering = True
        if clause.kind == "shortcoming" and _P.wrongs.search(analysis.text.key, speech.sentence.start, speech.end):
            lists.wronged = speech.sentence.line
        yield clause


def _wrong_one(analysis: Analysis, speech: Speech, lists: _Lists, start: int, end: int) -> Clause | None:
    """One of what is wrong, listed sentence by sentence: "còn những tồn tại, hạn chế như: |A|. |B|."; the members in the
    sentence that announces them need no word of complaint.
    """
    if speech.mode not in ("paper", "carried"):
        return None
    announced = _P.wrongs.search(analysis.text.key, speech.sentence.start, end)
    start = lead_end(analysis, max(start, announced.end()) if announced else start, end)
    if _CLAUSE.cause.match(analysis.text.key, start):
        return None
    if not announced and not (lists.goes_on(speech) and weight_of(analysis, start, end)):
        return None
    return Clause(start, end, "shortcoming", "statement.listed", 0.55)


def _only_announces(analysis: Analysis, clause: Clause, low: int, high: int) -> bool:
    """Whether what is asked stands behind a colon ("kiến nghị với huyện một số nội dung|:| đề nghị ...") or is not told at
    all ("kiến nghị nhiều vấn đề về đất đai", "chỉ ra |những tồn tại, hạn chế|").
    """
    key = analysis.text.key
    if clause.kind == "shortcoming" and _P.only_faults.fullmatch(key, low, high):
        return True
    if not key.startswith(":", high):
        whom = addressee_of(analysis, low, high) if clause.kind == "directive" else None
        if whom and whom.end == high:
            return True  # "“...”, bà X |nhắc nhở cán bộ cơ sở|"
        return clause.kind == "directive" and _P.only_topics.fullmatch(key, low, high) is not None
    if clause.kind == "shortcoming":
        return _P.faults_as.search(key, low, high) is not None
    return key.endswith((" như", " như sau"), low, high) or (
        clause.kind == "directive" and (bool(_P.announces.search(key, low, high)) or not says_what(analysis, low, high))
    )


def _speaker(analysis: Analysis, speech: Speech, section: Section | None, spoken: list[str]) -> str | None:
    """Who says it: whom the words name, whom the heading above names, or who issued the paper; by the fuller name where
    one was told before.
    """
    who = (
        speech.who if speech.mode in ("said", "according", "quoted") or section is None else (section.who or speech.who)
    )
    body = issuer(analysis) if formal(analysis) else None
    if who and body and who.lower().startswith(f"{body.lower()} "):
        return body  # "UBND xã A" of a paper by "UBND xã"
    who = who or (issuer(analysis) if speech.mode == "paper" else None)
    if who and who.lower() in ("đại biểu", "vị đại biểu") and spoken and spoken[-1] in called(analysis):
        return spoken[-1]  # "Đại biểu Lê Văn Khải nói ... |Đại biểu| đề nghị"
    if who == "Cử tri" and spoken and is_voter(analysis, speech, spoken[-1]):
        return spoken[-1]  # "Cử tri Lê Văn Khải phản ánh ... |Cử tri| kiến nghị"
    # "Thanh tra tỉnh" after "Thanh tra tỉnh Hà Tĩnh" is the same
    if who and _P.seated.search(who.lower()) and not formal(analysis):
        return next((name for name in spoken if name.lower().startswith(f"{who.lower()} ")), who)
    return who


def _complains(analysis: Analysis, speech: Speech) -> bool:
    """Whether a sentence in the paper's own voice can be a statement: the paper is a report, or it begins with "Tuy
    nhiên", "Hạn chế: ".
    """
    key, start = analysis.text.key, speech.sentence.start
    return (
        formal(analysis)
        or _CLAUSE.contrast.match(key, start) is not None
        or _CLAUSE.inline.match(key, start) is not None
        or _P.wrongs.search(key, start, speech.sentence.end) is not None
        or key.find(", tuy nhiên ", start, speech.sentence.end) >= 0
        or key.startswith(_ASKS, lead_end(analysis, start, speech.sentence.end))
        or begs(analysis, speech)
        or any(analysis.labelled(label, start, speech.sentence.end) for label in _PASSIVE)
    )


def _wished(analysis: Analysis, before: Clause | None, start: int, end: int, ordered: bool) -> Clause | None:
    """A member of a list of demands that goes on as it began: "đề nghị huyện mở rộng chợ; |đầu tư trạm bơm cho xã|";
    ``ordered``: the sentence before was an order, and so is this one: "Đồng chí X yêu cầu các xã bám sát cơ sở. |Hoàn
    thành phương án trong tháng|".
    """
    if planned(analysis).holds(start):
        return None  # his own plans
    joins = analysis.text.key[start - 1] == ";" or analysis.text.key.startswith("đồng thời", start)
    if not ordered and (before is None or before.kind != "directive" or not joins):
        return None
    start = lead_end(analysis, start, end)
    front = _P.concerning.match(analysis.text.key, start, end) or _P.always.match(analysis.text.key, start, end)
    at = front.end() if front else without_time(analysis, start, end)
    for begin, deed in ((start, start), (at if front else start, at)):
        if wish_at(analysis, deed) or imperative(analysis, deed, end) or FORBIDS.match(analysis.text.key, deed):
            return Clause(begin, end, "directive", "statement.listed", 0.7)
    begin = at if front else start
    key = analysis.text.key
    whoever = _CLAUSE.whoever.match(key, start, end)
    dealt_with = whoever is not None and not _CLAUSE.we.match(key, whoever.end())  # "... thì |huyện| không trình"
    if doer_goes_on(analysis, begin, end) or _P.ought.match(key, start, end) or dealt_with:
        return Clause(start, end, "directive", "statement.listed", 0.65)
    if ordered and _P.item_before.search(analysis.text.key, max(0, start - ITEM), start):
        # "1. Các xã rà soát hồ sơ. 2. |Phòng Nông nghiệp tổng hợp|"
        row = row_of_bodies(analysis, begin, end)
        told = (row is not None and len(analysis.text.key[row.end : end].split()) > 1) or told_what(
            analysis, begin, end
        )
        if told and not TOLD.match(analysis.text.key, start, end):
            return Clause(start, end, "directive", "statement.listed", 0.65)
    return None


def _pledged(analysis: Analysis, before: Clause | None, start: int, end: int) -> Clause | None:
    """What else somebody promises: "cam kết bố trí đủ vốn, |hoàn thành trước Tết|", "huyện sẽ họp dân; |công khai vốn|"."""
    if before is None or before.kind != "commitment" or not analysis.text.key.endswith((", ", ";"), 0, start):
        return None
    start = lead_end(analysis, start, end)
    return Clause(start, end, "commitment", "statement.promised", 0.65) if wish_at(analysis, start) else None


def _finds(speech: Speech) -> bool:
    """Whether somebody tells what was found out, by his verb or because he looks for it."""
    found = speech.verb is not None and speech.verb.form in _FINDS
    return found or (speech.mode == "said" and speech.who is not None and is_inspector(speech.who))


def _complained(analysis: Analysis, before: Clause | None, start: int, end: int, finds: bool) -> Clause | None:
    """A member of a list of complaints: "nhà trẻ quá tải; |một số thôn chưa có sân chơi|"."""
    if before is None or before.kind != "shortcoming" or analysis.text.key[start - 1] != ";":
        return None
    start = lead_end(analysis, start, end)
    if finds and not TOLD.match(analysis.text.key, start, end):
        return Clause(start, end, "shortcoming", "statement.listed", 0.55)  # "phát hiện 5 xã chi sai; |9 xã vượt mức|"
    if len(analysis.text.key[start:end].split()) > MEMBER_WORDS or not weight_of(analysis, start, end):
        return None
    return Clause(start, end, "shortcoming", "statement.listed", 0.55)


def _granted_until(analysis: Analysis, start: int, end: int) -> int:
    """Where a complaint begins behind what is well: "đã trồng hoa |nhưng| kinh phí thu gom rác còn thiếu"."""
    but = _P.but.search(analysis.text.key, start, end)
    if but is None or len(analysis.text.key[but.end() : end].split()) < MIN_WORDS:
        return start
    well, wrong = not weight_of(analysis, start, but.start()), weight_of(analysis, but.end(), end)
    return but.end() if well and wrong else start


def _closes(key: str, start: int, end: int) -> bool:
    """Whether the last sign of a clause closes a bracket or quoted words within it: "bỏ cụm từ "cơ bản đạt""."""
    sign = key[end - 1]
    opens = {")": "(", "”": "“"}.get(sign)
    return key[start:end].count(sign) % 2 == 0 if sign == '"' else opens is not None and opens in key[start:end]


def _trim(analysis: Analysis, start: int, end: int, kind: str) -> tuple[int, int]:
    """Without the signs around the clause; a list announced by a colon begins after it."""
    key = analysis.text.key
    colon = key.find(":", start, end)
    if colon > 0 and any(start <= m.start < colon for m in analysis.labelled("cue.statement.heading", start, colon)):
        start = colon + 1
    while start < end and key[start] in TRIM:
        start += 1
    if (
        kind != "directive"
        and (reason := _P.reason.search(key, start, end))
        and len(key[start : reason.start()].split()) >= SAID_WORDS
    ):
        end = reason.start()
    if kind == "shortcoming":
        start = _granted_until(analysis, start - len(_MATTER) * key.endswith(_MATTER, 0, start), end)
    if kind == "directive" and (conceded := _P.conceded.search(key, start, end)):
        end = conceded.start()
    for opening in (_P.said_again, _P.asks_colon, _P.besides, *((_P.promised_to,) if kind == "commitment" else ())):
        if opens := opening.match(key, start, end):
            start = opens.end()
    if mark := _P.item_mark.match(key, start - 1 if key[start - 1 : start] == "(" else start, end):
        start = mark.end()
    if (hence := _P.since.match(key, start, end)) and len(key[hence.end() : end].split()) >= SAID_WORDS:
        start = hence.end()
    if turned := _P.turned.search(key, start, end):
        end = turned.start()
    while end > start and key[end - 1] in TRIM and not _closes(key, start, end):
        end -= 1
    return start, end
