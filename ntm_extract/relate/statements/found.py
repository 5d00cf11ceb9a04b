"""FOUND: the statements of a text, each with the speech that it is part of and who speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.statements.acts import PROMISES, is_act, is_praise
from ntm_extract.relate.statements.addressee import addressee_of
from ntm_extract.relate.statements.bounds import trimmed
from ntm_extract.relate.statements.by_verb import BY_VERB
from ntm_extract.relate.statements.candidate import FACT, Candidate, Clause
from ntm_extract.relate.statements.clause import (
    PASSIVE,
    about,
    act_alone,
    article,
    begs,
    demand,
    in_section,
    inline,
    passive,
    point,
    to_be_asked,
    wish,
    written,
)
from ntm_extract.relate.statements.complaint import weight_of
from ntm_extract.relate.statements.demand import MIN_WORDS, charged, lead_end, says_what, tasks_begin
from ntm_extract.relate.statements.in_list import (
    FAULTS,
    ONE_BY_ONE,
    WRONGS,
    Lists,
    charged_with,
    complained,
    is_name,
    joins_order,
    pledged,
    tale,
    wished,
    wrong_one,
)
from ntm_extract.relate.statements.named import called
from ntm_extract.relate.statements.parts import parts
from ntm_extract.relate.statements.petition import is_voter, points
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import Section, formal, issuer, section_at
from ntm_extract.relate.statements.speaker import speeches
from ntm_extract.relate.statements.spoken import spoken
from ntm_extract.span import Cover

_P = phrases("statement")
_BOUNDS = phrases("bounds")
_CLAUSE = phrases("clause")
_PASSIVE = ("cue.statement.asked", "cue.statement.blamed")  # somebody is asked or blamed, whoever does it
_TOLD = ("statement.lament", "statement.shortcoming.said")  # what somebody says to be wrong
_ASKS = _P.words("asks")
_AS_FOLLOWS, _HOWEVER = _P.words("as_follows"), _P.words("however")
_DELEGATE, _VOTERS, _LEADER = _P.words("delegate"), _P.word("voters"), _P.words("leader")
LISTED_WORDS = 3  # of a member of a list


Rule = Callable[[Candidate], Clause | None]
# Who decides that a clause is a statement, in order: the first rule that returns one; FACT ends its row.
RULES: tuple[tuple[Rule, ...], ...] = (
    # a member of the list in which it stands
    (charged_with, wished, pledged),
    # by itself
    (
        about,  # "kiến nghị về việc |trụ sở thôn xuống cấp|"
        to_be_asked,  # FACT: "xã sẽ trình huyện, |đề nghị tỉnh công nhận|"
        wish,  # "|Xin chia làm hai vụ|"
        demand,  # "|đề nghị| huyện sớm phân bổ vốn"
        *BY_VERB,  # "cam kết |bố trí đủ vốn|", "|biểu dương| các thôn"
        act_alone,  # FACT: "đề nghị này"
        article,  # "Điều 2. |Phòng Tài chính hướng dẫn các xã|"
        in_section,  # "Tồn tại: |rác ở chợ|"
        inline,  # "|Hạn chế là thiếu cán bộ|"
        written,  # in the paper's own voice: "|Tuy nhiên|, đường còn hẹp"
        tale,  # FACT: "Xã đã họp dân. |Tăng cường kiểm tra vệ sinh|"
        passive,  # "Xã A |được yêu cầu| trả lại tiền"
        spoken,  # in somebody's words: its modal, promise, complaint or praise (`spoken._KINDS`, in order)
    ),
    # a member of a list of complaints, whatever its words
    (complained,),
)


class Found(NamedTuple):
    """A statement at ``[start, end)``, its clause and stretch of speech; ``speaker`` is None for the paper."""

    start: int
    end: int
    clause: Clause
    speech: Speech
    speaker: str | None


@once
def statements(analysis: Analysis) -> tuple[Found, ...]:
    """The statements of a text, none overlapping."""
    return tuple(_find(analysis))


def _find(analysis: Analysis) -> Iterator[Found]:
    done, lists = -1, Lists()
    heard: list[str] = []  # who has spoken, in order
    for speech in speeches(analysis):
        section = section_at(analysis, speech.start)
        if _is_caption(analysis, speech) or _is_heading(analysis, speech, section):
            continue
        who = _speaker(analysis, speech, section, heard)
        if who and who not in heard:
            heard.append(who)
        behind_order = lists.opens(analysis, speech)
        own = speech.mode == "paper" and section is None
        if own and not lists.goes_on(speech) and not _complains(analysis, speech):
            lists.announced(analysis, speech)
            continue  # most sentences of most articles
        if speech.verb is not None and (
            (is_act(speech.verb) and analysis.text.key.endswith(":", 0, speech.end))
            or tasks_begin(analysis, speech.verb) >= speech.end
        ):
            lists.ordering = True  # "Cử tri xã A đề nghị:" over what they ask for, "chỉ rõ những việc cần làm:"
        if _lists_tasks(analysis, speech):
            lists.tasks = lists.ordering = True
        for clause in _clauses(analysis, speech, section, lists, behind_order):
            if clause.start < done:
                continue
            low, high = trimmed(analysis, clause.start, clause.end, clause.kind)
            enough = len(analysis.text.key[low:high].split()) >= _least(
                analysis, clause, low, high, lists.goes_on(speech)
            )
            if enough and not _only_announces(analysis, clause, low, high):
                done = high
                nobody = clause.rule == PASSIVE or _turns(analysis, speech, clause)
                yield Found(low, high, clause, speech, None if nobody else who)
        lists.announced(analysis, speech)


def _least(analysis: Analysis, clause: Clause, start: int, end: int, wronged: bool) -> int:
    """How many words make a statement: fewer in a list, "|nắm chắc tiến độ|", "hạn chế: |nợ còn lớn|" (``wronged``), and
    of what is told to be wrong: "phản ánh |kênh bị bồi lắng|"; "|Khó nhất là vốn|" says all.
    """
    if clause.rule == "statement.listed" or (wronged and clause.kind == "shortcoming"):
        return LISTED_WORDS
    if (
        clause.rule == "statement.petition"
        and clause.kind == "shortcoming"
        and not _P.wrong_first.match(analysis.text.key, start)
    ):
        # "cử tri phản ánh các vấn đề: |giá điện tăng cao|", not the matter "ô nhiễm môi trường"
        return LISTED_WORDS + 1
    hardest = clause.kind == "shortcoming" and bool(_P.hardest.match(analysis.text.key, start))
    told = clause.rule in _TOLD and weight_of(analysis, start, end) > 0
    return MIN_WORDS - (clause.kind == "commitment" or hardest or told)


def _turns(analysis: Analysis, speech: Speech, clause: Clause) -> bool:
    """Whether it tells what came of an order or a promise: "huyện yêu cầu báo cáo trước 5/3, tuy nhiên |vẫn còn vướng
    mắc|", "công ty hứa khắc phục, nhưng |mùi hôi ngày càng nặng|".
    """
    verb = speech.verb if speech.mode == "said" else None
    if verb is None or not (is_act(verb) or verb.form in PROMISES) or clause.kind != "shortcoming":
        return False
    return _P.came_of.search(analysis.text.key, min(verb.start, speech.start), clause.start) is not None


def _is_caption(analysis: Analysis, speech: Speech) -> bool:
    """Whether it stands below a picture, is a line of the page ("Cập nhật: 15/3/2021"), or tells what is required: "|a) Yêu cầu: có
    quy hoạch|⏎b) Kết quả: ...".
    """
    key, start, end = analysis.text.key, speech.sentence.start, speech.sentence.end
    if _P.page_line.match(key, start, end):
        return True
    return speech.mode != "quoted" and bool(_P.caption.search(key, start, end) or _P.takes.match(key, start))


def _is_heading(analysis: Analysis, speech: Speech, section: Section | None) -> bool:
    """Whether it only says what stands below: the heading itself, "còn những hạn chế, |đó là:|"."""
    if section is None or not section.kind:
        return False
    return speech.sentence.end <= section.start or (
        section.kind == "shortcoming" and analysis.text.key.endswith(":", 0, speech.sentence.end)
    )


def _clauses(
    analysis: Analysis, speech: Speech, section: Section | None, lists: Lists, behind_order: bool
) -> Iterator[Clause]:
    """The clauses of one stretch of speech that may be statements."""
    before: Clause | None = None
    held: Clause | None = None  # which may go on: "lưu ý xã gửi hồ sơ, |đồng thời chụp ảnh|"
    listed = points(analysis, speech)
    begin, behind_pledge = speech.start, lists.pledging is not None
    if section and section.kind == "directive" and speech.verb is None and section.head <= begin < section.start:
        begin = section.start  # "|Kết luận:| Giao thôn Đông ..."
    for start, end in parts(analysis, speech, max(begin, listed)):
        candidate = Candidate(
            analysis,
            speech,
            section,
            before,
            start,
            end,
            behind_order=behind_order,
            behind_pledge=behind_pledge,
            behind_tale=lists.telling is not None,
            of_tasks=lists.tasks,
            of_charges=lists.charges,
        )
        if is_name(candidate):
            continue
        clause = _decided(candidate)
        if listed >= 0 and not lists.charges:  # among the points of voters, whatever was decided
            clause = point(analysis, clause, start, end)
        clause = clause or wrong_one(analysis, speech, lists, start, end)
        if clause is None and held is not None and held.kind == "directive" and joins_order(candidate):
            held = held._replace(end=end)
            continue
        before = clause or before
        if held is not None:
            yield held
        held = clause
        if clause is None:
            # "Về sản xuất, huyện đã quy hoạch vùng lúa; |mở rộng 12 km đường|": a tale goes on as one
            behind_order = behind_pledge = False
            lists.told(analysis, speech, start, end)
            continue
        lists.heard(speech, clause)
        if clause.kind == "shortcoming" and _lists_wrongs(analysis, speech):
            lists.wronged = speech.sentence.line
    if held is not None:
        yield held


def _lists_tasks(analysis: Analysis, speech: Speech) -> bool:
    """Whether what is asked for stands in the lines below: "đề nghị bà con |làm tốt các việc sau:|", "xin kiến nghị|:|"."""
    key, end = analysis.text.key, speech.sentence.end
    if speech.mode == "paper" or speech.end < end or not key.endswith(":", 0, end):
        return False
    acts = analysis.labelled("cue.statement.directive", speech.start, end)
    return any(_P.tasks_follow.fullmatch(key, act.end, end) for act in acts)


def _lists_wrongs(analysis: Analysis, speech: Speech) -> bool:
    """Whether a sentence announces what is wrong: "bộc lộ hạn chế như: ...", "gặp nhiều vướng mắc. |Thứ nhất, ...|"."""
    key, sentence = analysis.text.key, speech.sentence
    return WRONGS.search(key, sentence.start, speech.end) is not None or (
        FAULTS.search(key, sentence.start, sentence.end) is not None and ONE_BY_ONE.match(key, sentence.end) is not None
    )


def _decided(candidate: Candidate) -> Clause | None:
    """The statement that the first of RULES finds; None for a mere fact."""
    for row in RULES:
        for rule in row:
            clause = rule(candidate)
            if clause is FACT:
                break
            if clause is not None:
                return clause
    return None


def _only_announces(analysis: Analysis, clause: Clause, low: int, high: int) -> bool:
    """Whether what is asked stands behind a colon ("kiến nghị với huyện một số nội dung|:| đề nghị ...") or is not told at
    all ("kiến nghị nhiều vấn đề về đất đai", "chỉ ra |những tồn tại, hạn chế|").
    """
    key = analysis.text.key
    if clause.kind == "shortcoming" and _P.only_faults.fullmatch(key, low, high):
        return True
    whom = addressee_of(analysis, low, high) if clause.kind == "directive" else None
    if whom and whom.end == high:
        return True  # "“...”, bà X |nhắc nhở cán bộ cơ sở|", "|đề nghị các địa phương|:"
    if not key.startswith(":", high) or _BOUNDS.explained.match(key, high):
        return clause.kind == "directive" and _P.only_topics.fullmatch(key, low, high) is not None
    if clause.kind == "shortcoming":
        return _P.faults_as.search(key, low, high) is not None
    return key.endswith(_AS_FOLLOWS, low, high) or (
        clause.kind == "directive" and (bool(_P.announces.search(key, low, high)) or not says_what(analysis, low, high))
    )


def _speaker(analysis: Analysis, speech: Speech, section: Section | None, heard: list[str]) -> str | None:
    """Who says it, by the words, the heading above or who issued the paper; by the fuller name told before."""
    who = speech.who
    if section is not None and speech.untold:
        who = section.who or who
    body = issuer(analysis) if formal(analysis) else None
    if who and body and who.lower().startswith(f"{body.lower()} "):
        return body  # "UBND xã A" of a paper by "UBND xã"
    if speech.verb is not None and is_praise(speech.verb) and body in called(analysis) and who not in called(analysis):
        return body  # "Chủ tịch UBND huyện X kết luận: 1. |UBND huyện ghi nhận| nỗ lực của các xã"
    who = who or (issuer(analysis) if speech.mode == "paper" else None)
    if who and (meant := _meant(analysis, speech, who, heard)):
        return meant
    # "Thanh tra tỉnh" after "Thanh tra tỉnh Hà Tĩnh" is the same; under a heading it is whoever reports
    if who and section is None and _P.seated.search(who.lower()) and not formal(analysis):
        return next((name for name in heard if name.lower().startswith(f"{who.lower()} ")), who)
    return who


def _meant(analysis: Analysis, speech: Speech, who: str, heard: list[str]) -> str | None:
    """Whom a word means that names nobody: "Đại biểu Lê Văn Khải nói ... |Đại biểu| đề nghị", "Cử tri Lê Văn Khải ... |Cử tri|
    kiến nghị", "do ông Lê Văn Khải làm trưởng đoàn ... |Trưởng đoàn| yêu cầu".
    """
    if heard and who.lower() in _DELEGATE and heard[-1] in called(analysis):
        return heard[-1]
    if heard and who == _VOTERS and is_voter(analysis, speech, heard[-1]):
        return heard[-1]
    chairs = [p.name for p in people(analysis) if "chair" in p.roles] if who.lower() in _LEADER else []
    return chairs[0] if len(chairs) == 1 else None


def _complains(analysis: Analysis, speech: Speech) -> bool:
    """Whether the paper's own sentence can be a statement: in a report, or behind "Tuy nhiên", "Hạn chế: "."""
    key, start = analysis.text.key, speech.sentence.start
    return (
        formal(analysis)
        or _CLAUSE.contrast.match(key, start) is not None
        or _CLAUSE.inline.match(key, start) is not None
        or WRONGS.search(key, start, speech.sentence.end) is not None
        or any(key.find(word, start, speech.sentence.end) >= 0 for word in _HOWEVER)
        or key.startswith(_ASKS, lead_end(analysis, start, speech.sentence.end))
        or begs(analysis, speech)
        or any(analysis.labelled(label, start, speech.sentence.end) for label in _PASSIVE)
        or charged(analysis, start, speech.sentence.end) >= 0
    )


@once
def wishes(analysis: Analysis) -> Cover:
    """Where somebody says what should be or will be done: what is counted there is not yet so, unless it is said."""
    return Cover((it.start, it.end) for it in statements(analysis) if it.clause.kind in ("directive", "commitment"))
