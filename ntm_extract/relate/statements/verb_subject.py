"""VERB_SUBJECT: whose a verb of speech is: who stands in front of it, issued the paper that says it, is the agent of its
passive, or has acted before in the sentence. _WAYS has them in order.
"""

from __future__ import annotations

from typing import NamedTuple

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import ASKS_ON, DIRECTS, PROMISES, is_act, is_report, urging
from ntm_extract.relate.statements.demand import lead_end
from ntm_extract.relate.statements.named import Subject
from ntm_extract.relate.statements.nominal import is_lead
from ntm_extract.relate.statements.papers import decided, decider, issued, lately
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.turns import turns

_P = phrases("reported_speech")
UNIT = 16  # characters in which a unit's name stands behind "chỉ đạo"
OWN = frozenset(_P.words("own"))
_JOINED = ASKS_ON | OWN | PROMISES
_JUDGES = frozenset(_P.words("judges"))
_WE = phrases("speaker").words("we")
_SHOWS, _FINDINGS, _AND = _P.word("shows"), _P.word("findings"), _P.word("and")


class Said(NamedTuple):
    """A verb of speech, whose it is, and where its words begin (adverbs and all)."""

    verb: Mention
    subject: Subject
    start: int

    @property
    def reports(self) -> bool:
        """Whether it only tells; an act ("đề nghị") is itself part of what is said."""
        return is_report(self.verb)

    @property
    def goes_on(self) -> bool:
        """Whether its subject is one told before."""
        return self.subject.start == self.start


class Telling(NamedTuple):
    """A sentence whose verbs are given their subjects one by one: ``low``: where its own words begin; ``going_on``: who
    has been speaking; ``found``: the verbs so far that have one.
    """

    analysis: Analysis
    subjects: Subjects
    sentence: Sentence
    low: int
    going_on: Subject | None
    found: list[Said]

    @property
    def last(self) -> Said | None:
        """The verb before."""
        return self.found[-1] if self.found else None

    @property
    def current(self) -> Subject | None:
        """Who spoke last."""
        return self.last.subject if self.last else self.going_on


def orders_unit(analysis: Analysis, verb: Mention) -> bool:
    """Whether a unit is named that is told what to do: "giao UBND tỉnh công bố theo quy định, |chỉ đạo huyện A| giữ vững các
    tiêu chí"; not "giao Phòng A hướng dẫn, |chỉ đạo các xã|".
    """
    behind = analysis.toponyms_between(verb.end, verb.end + UNIT)
    return verb.form == DIRECTS and bool(behind) and behind[0].type_start == verb.end + 1


def who_says(telling: Telling, verb: Mention) -> Said | None:
    """The subject of one verb, found in one of several ways."""
    bare = telling.subjects.bare(telling.low, verb.start)
    subject = next((subject for way in _WAYS if (subject := way(telling, verb, bare))), None)
    return Said(verb, subject, bare) if subject else None


def _survey(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """What was looked at, as whoever has been speaking tells it: "|Giám sát tại huyện A| cho thấy ..."."""
    analysis, low = telling.analysis, telling.low
    if telling.found or verb.form != _SHOWS or not _P.surveyed.match(analysis.text.key, lead_end(analysis, low, bare)):
        return None
    return telling.current._replace(start=low) if telling.current else Subject("", True, low)


def _who_told_so_many(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """Who spoke last, where only how much he said, or how it came out, stands between: "cử tri đã nêu lên |10 ý kiến|
    phản ánh ...", "ông X cho biết |qua kiểm tra 20 xã| phát hiện ...".
    """
    key, last = telling.analysis.text.key, telling.last
    if last is None:
        return None
    behind = lead_end(telling.analysis, last.verb.end, verb.start)
    between = (_P.so_many, _P.inspected)
    return last.subject._replace(start=bare) if any(w.fullmatch(key, behind, verb.start) for w in between) else None


def _for_his_part(telling: Telling, verb: Mention, _bare: int) -> Subject | None:
    """Who asks for something and then promises: "đề nghị xã cấp xi măng, còn |mình| cam kết góp công"."""
    turn = _P.for_his_part.search(telling.analysis.text.key, telling.low, verb.start) if telling.last else None
    if telling.last is None or turn is None or not turn["himself"] or verb.form not in PROMISES:
        return None
    return telling.last.subject._replace(start=turn.start())


def _who_is_told_of(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """The body of which is told what it has done, to which "và" joins the verb: "ông X cho biết |huyện| đã chuyển hồ sơ và
    kiến nghị công an điều tra"; not "ông X cho biết huyện có 3 xã về đích và đề nghị ...".
    """
    key, last = telling.analysis.text.key, telling.last
    if last is None or not last.reports or not is_act(verb) or not key.endswith(_AND, last.verb.end, verb.start):
        return None
    low = lead_end(telling.analysis, last.verb.end, bare)
    doer = telling.subjects.opening(low, bare)
    if doer is None or doer.start != low or not doer.official:
        return None
    return doer._replace(start=bare) if _P.has_done.match(key, low + len(doer.who), bare) else None


def _doer_of_reason(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """Who does something for a reason told before him: "Do khói bụi, |người dân| đã chặn xe, mong ..."."""
    why = None if telling.found else _P.because.match(telling.analysis.text.key, telling.low, bare)
    if why is None:
        return None
    subject = _before(telling, verb)
    if subject and why.end() <= subject.start < bare:
        return None
    doer = telling.subjects.opening(why.end(), bare)
    return doer._replace(start=bare) if doer else None


def _in_front(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """Who stands in front of the verb, or has spoken before and goes on."""
    key, subjects, low, last = telling.analysis.text.key, telling.subjects, telling.low, telling.last
    subject = _before(telling, verb)
    passive = is_report(verb) and _P.by_whom.match(key, verb.start)
    if subject is None or (passive and _P.undergone.search(key, subject.start, verb.start)):
        return None
    if last:
        goes_on = key.endswith(_AND, low, verb.start) and last.verb.end < subject.start < bare
        joined = goes_on and not subjects.people_between(subject.start, bare)
        # "đánh giá cao các ban của xã |và đề nghị| ..."
        return last.subject._replace(start=bare) if joined else subject
    # "Tại hội nghị, |yêu cầu| ...": nothing but connectives or where and when it is said
    if subject.start != bare or _P.adverbial.match(key, low, bare) or is_lead(telling.analysis, low, bare):
        return subject
    # "Bí thư X chủ trì hội nghị triển khai, |đôn đốc| các xã": not he who spoke before; "Đoàn kiểm tra về xã, |nhận xét|
    # ...": who came
    return subjects.opening(low, bare) if is_report(verb) or verb.form in ASKS_ON else None


def _before(telling: Telling, verb: Mention) -> Subject | None:
    """Who stands between the verb and the one before it, or goes on."""
    low = max(telling.low, telling.last.verb.end) if telling.last else telling.low
    return telling.subjects.before(low, verb.start, telling.current)


def _in_paper(telling: Telling, verb: Mention, _bare: int) -> Subject | None:
    """Who issued the paper that asks, or inspected, mostly not named: "Qua thanh tra, |phát hiện| 27 đơn vị vi phạm"."""
    key, start, where = telling.analysis.text.key, telling.sentence.start, telling[1:3]
    if telling.current is None and _P.inspected.fullmatch(key, start, verb.start):
        return Subject(telling.subjects.bodies.first(_P.inspecting) or "", True, start)
    found = key.startswith(_FINDINGS, start) and is_report(verb)  # "|Kết luận thanh tra| cho thấy ..."
    stresses = found or verb.form in urging(telling.analysis.gazetteer.cues) or verb.form in _JUDGES
    if telling.found or not (stresses or is_act(verb)):
        return None
    if _P.and_also.fullmatch(key, start, verb.start):
        return issued(*where, 1) or decided(*where)
    if _P.in_which.search(key, start, verb.start):
        return issued(*where, 0)
    if not _P.paper_asks.fullmatch(key, start, verb.start) or _P.is_titled.match(key, verb.end):
        return None
    inspected = key.startswith(_FINDINGS, start) and telling.current is None
    # "Thanh tra tỉnh công bố kết luận. |Kết luận| chỉ rõ ..."
    who = telling.subjects.bodies.first(_P.inspecting) if inspected else None
    return (lately(*where) or Subject(who or "", True, start))._replace(start=start)


def _agent(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """By whom it is done: "tiến độ được |UBND tỉnh| đánh giá là chậm"."""
    passive = _P.by_whom.match(telling.analysis.text.key, verb.start)
    return telling.subjects.agent(telling.low, bare) if passive else None


def _first_person(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """Who says "I" in an interview, a speech or a letter: "Để giữ danh hiệu, |tôi| đề nghị ..."."""
    if not telling.analysis.text.key.endswith(_WE, telling.low, bare):
        return None
    turn = next((t for t in turns(telling.analysis) if t.says <= verb.start < t.end), None)
    return Subject(turn.who, turn.official, bare) if turn and turn.who else None


def _who_acts(telling: Telling, verb: Mention, bare: int) -> Subject | None:
    """Who does what the verb is joined to: "|Thường trực Huyện ủy| vừa phân công 7 đồng chí; |yêu cầu| mỗi tháng ..."."""
    key, low = telling.analysis.text.key, telling.low
    # "đã lắng nghe, trả lời bà con và |chỉ đạo các phòng|"
    judges = verb.form in _JUDGES and key.startswith(":", verb.end)  # "Đoàn kiểm tra về xã, |nhận xét|: ..."
    may_join = verb.form in _JOINED or judges or (verb.form == DIRECTS and _P.those_told.match(key, verb.end))
    if not may_join or not _P.joined.search(key, low, verb.start):
        return None
    subjects = telling.subjects
    # "Bà Y xin vay vốn; |đại biểu X| đã giải đáp, đồng thời yêu cầu ...": who acts in the last part of the sentence
    semicolon = key.rfind("; ", low, bare)
    part = semicolon + 2 if semicolon >= 0 else low
    opening = (
        None
        if telling.found
        else subjects.acting(low, bare, telling.current)
        or (subjects.opening(part, bare) if part > low and _P.has_acted.search(key, part, bare) else None)
        or subjects.bodies.doer(low, bare)
        or subjects.opening(low, bare)
        or decider(subjects, low, bare)
    )
    doer = opening or (telling.current if telling.found or is_act(verb) else None)
    return doer._replace(start=bare) if doer else None


_WAYS = (
    _survey,
    _first_person,
    _who_told_so_many,
    _for_his_part,
    _who_is_told_of,
    _doer_of_reason,
    _in_front,
    _in_paper,
    _agent,
    _who_acts,
)
