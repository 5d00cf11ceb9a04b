"""REPORTED SPEECH: what one sentence tells that somebody said: each verb of speech that has a subject, and the words that are
its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.according import Spans, according
from ntm_extract.relate.statements.acts import (
    ANSWERS,
    ORDERS,
    PASSED_ON,
    PROMISES,
    PUT_FORWARD,
    SETS_ON,
    is_act,
    is_praise,
    is_report,
    urging,
)
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.complaint import SAID_WEIGHT, weight_of
from ntm_extract.relate.statements.demand import DOER, body_at, charged
from ntm_extract.relate.statements.named import Subject, called
from ntm_extract.relate.statements.papers import by_paper
from ntm_extract.relate.statements.petition import COMMA, before_post, fronted, petition, speech_of
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.verb_subject import OWN, Said, Telling, orders_unit, who_says

_P = phrases("reported_speech")
ENDS = 5  # characters of what ends a sentence: "...", ".”"
AFTER_CLAUSE = 24  # characters of a clause whose speaker follows it
REPORT = 8  # sentences back to whose a report is
APART = 20  # characters that say something of their own before quoted words
_HANDED_IN = frozenset(_P.words("handed_in"))
_AGREES = frozenset(_P.words("agrees"))
_FEELS = frozenset(phrases("speaker").words("feels"))
_WORKED_OUT = _P.words("worked_out")
_EACH, _BESIDES = _P.words("each"), _P.word("besides")


def said_in(
    subjects: Subjects, sentence: Sentence, verbs: list[Mention], quotes: Spans, going_on: Subject | None
) -> Iterator[tuple[Speech, Subject]]:
    """What stands after each verb that has a subject, up to the next; ``going_on``: who has been speaking."""
    analysis = subjects.analysis
    silent = [*quotes, *(m.span() for m in _P.weighed.finditer(analysis.text.key, sentence.start, sentence.end))]
    outside = [v for v in verbs if not any(s <= v.start < e for s, e in silent)]
    if after := according(subjects, sentence, quotes, outside):
        yield from _said_first(subjects, sentence, outside, after[0][0], going_on)
        yield from after
        return
    if (
        alone := petition(subjects, sentence, outside)
        or _worried(subjects, sentence)
        or _seen(subjects, sentence, outside)
    ):
        yield alone
        return
    yield from fronted(subjects, sentence, outside)
    outside = _without_front(subjects, sentence, outside)
    low = max([sentence.start, *(end for start, end in quotes if start <= sentence.start + 2)])
    telling = Telling(analysis, subjects, sentence, low, going_on, [])
    reports = all(is_report(verb) for verb in outside)
    if reports and (told := by_paper(subjects, sentence) or _in_report(subjects, sentence, outside)):
        yield told
        return
    yield from _stretches(analysis, sentence, quotes, _with_subjects(telling, outside))


def _said_first(
    subjects: Subjects, sentence: Sentence, verbs: list[Mention], after: Speech, going_on: Subject | None
) -> Iterator[tuple[Speech, Subject]]:
    """What is said before another part of the sentence that is told "after" somebody: "Ông X |đề nghị huyện cấp xi măng|;
    theo ông, đường đã hỏng".
    """
    cue = after.verb.start if after.verb is not None else sentence.start
    before = [verb for verb in verbs if verb.end < cue]
    if not before or not subjects.analysis.text.key.endswith("; ", sentence.start, cue):
        return
    for speech, who in said_in(subjects, replace(sentence, end=cue - 1), before, [], going_on):
        yield speech._replace(sentence=sentence), who


def _in_report(subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> tuple[Speech, Subject] | None:
    """What a report says, mostly nobody's: "Báo cáo chính trị cũng thẳng thắn chỉ ra: |giải ngân còn chậm|"."""
    key = subjects.analysis.text.key
    verb = next((v for v in verbs if _P.report_says.fullmatch(key, sentence.start, v.start)), None)
    if verb is None:
        return None
    who = _whose_report(subjects, sentence) or Subject("", True, verb.end)
    return speech_of(verb.end, sentence.end, who, "according", verb, sentence), who


def _whose_report(subjects: Subjects, sentence: Sentence) -> Subject | None:
    """Whose the report is that goes on, as told before: "Theo báo cáo của |Ban Chỉ đạo huyện|, ... Báo cáo cũng chỉ rõ"."""
    key = subjects.analysis.text.key
    if _P.goes_on.search(key, sentence.start, sentence.end) is None:
        return None
    for before in subjects.analysis.sentences.back(sentence, REPORT):
        if of := _P.report_of.search(key, before.start, before.end):
            return subjects.after(of.end(), before.end)
        if _P.report_says.match(key, before.start, before.end):
            return None  # another, of which it is not told whose it is
    return None


def _with_subjects(telling: Telling, verbs: list[Mention]) -> list[Said]:
    """The verbs that somebody says, each with its subject."""
    analysis, found = telling.analysis, telling.found
    act: Mention | None = None  # in whose object what follows may stand
    nobody = False  # whose act it is is not told: "|Giao| Phòng A phối hợp với Phòng B đôn đốc; yêu cầu các xã ..."
    announced = False  # "yêu cầu|:|" opens a list
    for verb in verbs:
        if act is not None and analysis.text.key.find(":", act.end, verb.start) >= 0:
            announced = announced or not telling.subjects.people_between(act.end, verb.start)
        if is_report(verb) and announced:
            continue  # "yêu cầu|:| Phòng A tham mưu; các xã |báo cáo| trước ngày 20"
        if act is not None and _is_object(telling.subjects, act, verb):
            continue
        if nobody and (clause := analysis.text.key.rfind("; ", telling.low, verb.start)) >= 0:
            telling = telling._replace(low=clause + 2)
        said = who_says(telling, verb)
        if said is None and (nobody or verb is verbs[0]) and _is_order(telling.subjects, verb):
            act, nobody = verb, True
        if said is None or any(tells(telling, said) for tells in _ONLY_TELL):
            continue
        found.append(said)
        act = None if said.reports and verb.form not in PROMISES else verb
    return found


def _is_order(subjects: Subjects, verb: Mention) -> bool:
    """Whether somebody is told to act: "- |Giao| Phòng Nông nghiệp chủ trì, phối hợp với Phòng Tài chính", "- |Đề nghị| Chủ tịch
    UBND huyện chỉ đạo kiểm điểm".
    """
    analysis, at = subjects.analysis, verb.end + 1
    if verb.form in SETS_ON and any(title.start == at for title in analysis.labelled("title", at, at + DOER)):
        return True
    return verb.form in ORDERS and body_at(analysis, at)


def _is_object(subjects: Subjects, act: Mention, verb: Mention) -> bool:
    """Whether a verb is part of what an act before it asks for: "yêu cầu các xã |báo cáo| kết quả", "giao Phòng A hướng
    dẫn, Ban Chỉ đạo xã |đôn đốc| các thôn", "yêu cầu các xã rà soát, |đề xuất| giải pháp".
    """
    analysis, key = subjects.analysis, subjects.analysis.text.key
    between = key[act.end : verb.start]
    if is_praise(act) and (_P.another_speaks.search(between) or _P.adds.search(between)):
        return False  # "đánh giá cao cách làm của xã, |các thành viên| đề nghị ...", "..., |đồng thời| chỉ rõ ..."
    row = row_of_bodies(analysis, act.end + 1, verb.start)
    if row is not None and row.end >= subjects.bare(act.end, verb.start) - 1 and not key.startswith(",", row.end):
        return True  # "giao |đồng chí X, Phó Chủ tịch UBND huyện| trực tiếp chỉ đạo"
    if not _P.parted.search(between):
        return True
    if verb.form in PROMISES and _P.for_his_part.search(between):
        return False
    if verb.form in PUT_FORWARD and act.form in ORDERS:
        return not _P.another.search(between)
    if ";" in between or key.startswith(":", verb.end) or not (is_report(verb) or verb.form in PASSED_ON):
        return False
    if orders_unit(analysis, verb):
        return False
    turned = _P.turn.search(key, act.end, verb.start)  # "ghi nhận cách làm của xã, |song| cho rằng ..."
    return not turned and not (verb.form in OWN and between.endswith(", "))


def _told_of_each(telling: Telling, said: Said) -> bool:
    """Whether it is told of each of several: "|Mỗi| huyện chỉ đạo xây dựng hai thôn kiểu mẫu"."""
    return telling.analysis.text.key.endswith(_EACH, telling.low, said.subject.start)


def _answers_as_told(telling: Telling, said: Said) -> bool:
    """Whether somebody tells who will answer, which is part of his words: "ông X cho biết |huyện sẽ trả lời cử tri|"."""
    return said.verb.form in ANSWERS and telling.last is not None and telling.last.reports


def _his_own_deed(telling: Telling, said: Said) -> bool:
    """Whether it is what who spoke before will do himself: "khẳng định sẽ theo dõi, |đôn đốc| các xã"."""
    last = telling.last
    if last is None or said.verb.form not in PASSED_ON or not said.goes_on or last.verb.form in _AGREES:
        return False
    if telling.analysis.text.key.startswith(_BESIDES, said.start):
        return False  # "khẳng định sẽ không cho mở chợ, |đồng thời| chỉ đạo các xã ..."
    return last.reports or not orders_unit(telling.analysis, said.verb)


def _will_be_asked(telling: Telling, said: Said) -> bool:
    """Whether it is only going to be asked for: "UBND xã sẽ trình huyện thẩm tra, |đề nghị tỉnh công nhận|"."""
    first = telling.last is None and is_act(said.verb)
    return first and _P.will.search(telling.analysis.text.key, telling.low, said.start) is not None


def _worked_out(telling: Telling, said: Said) -> bool:
    """Whether it is what others are to work out: "giao Sở A rà soát; |tham mưu,| đề xuất cơ chế"."""
    goes_on = telling.last is not None and said.goes_on and said.verb.form in PUT_FORWARD
    return goes_on and telling.analysis.text.key.endswith(_WORKED_OUT, 0, said.verb.start)


def _done_in_case(telling: Telling, said: Said) -> bool:
    """Whether it is what is done in such a case: "xã nào chậm |thì| đề xuất kiểm điểm"."""
    in_case = _P.in_case.search(telling.analysis.text.key, telling.low, said.verb.start)
    return in_case is not None and not body_at(telling.analysis, said.verb.end + 1)


def _handed_in(telling: Telling, said: Said) -> bool:
    """Whether it is what another is to hand in ("giao Sở A làm rõ; tổng hợp, |báo cáo| UBND tỉnh"), or he himself will
    ("cho biết huyện sẽ tổng hợp, |báo cáo| tỉnh").
    """
    last = telling.last
    if last is None or not said.goes_on or said.verb.form not in _HANDED_IN:
        return False
    return (
        not last.reports
        or last.verb.form in urging(telling.analysis.gazetteer.cues)
        or _P.will.search(telling.analysis.text.key, last.verb.end, said.start) is not None
    )


def _his_duty(telling: Telling, said: Said) -> bool:
    """Whether it is part of what its subject is given to do: "UBND huyện có trách nhiệm công bố; |chỉ đạo các xã| ..."."""
    return charged(telling.analysis, telling.low, said.verb.start) >= 0


def _spoken_of(telling: Telling, said: Said) -> bool:
    """Whether it is what is spoken of: "làm rõ |việc| xã A yêu cầu dân góp tiền", "|vấn đề| cử tri kiến nghị thuộc thẩm
    quyền của tỉnh"; not what is listed behind: "những vấn đề cử tri nêu: đường hỏng".
    """
    key, subject = telling.analysis.text.key, said.subject.start
    matter = _P.matter.search(key, telling.sentence.start, subject) if subject < said.start else None
    return matter is not None and key.find(":", said.verb.end, telling.sentence.end) < 0


def _felt(telling: Telling, said: Said) -> bool:
    """Whether who speaks tells how others feel or that they complained: "anh X cho biết trước đây bà con rất |phấn khởi|",
    "nêu rõ: công trình chậm nên cử tri vẫn |kiến nghị|".
    """
    last, verb = telling.last, said.verb
    if last is None or not last.reports:
        return False
    ends = telling.sentence.end - verb.end < ENDS
    hence = ends and _P.hence.search(telling.analysis.text.key, last.verb.end, said.subject.start)
    return verb.form in _FEELS or bool(hence)


def _does_its_work(telling: Telling, said: Said) -> bool:
    """Whether the paper only tells how a body went about its work: "xã |đã chỉ đạo| các thôn tuyên truyền, vận động nhân dân";
    nothing with a time to come, nor what somebody told.
    """
    analysis, verb, key = telling.analysis, said.verb, telling.analysis.text.key
    directs = telling.last is None and verb.form in PASSED_ON and not said.goes_on and said.subject.official
    if not directs or said.subject.who in called(analysis) or not _P.as_ever.search(key, said.start, verb.start):
        return False
    if any(
        time.first is not None and time.first > analysis.day
        for time in analysis.timexes_between(verb.end, telling.sentence.end)
    ):
        return False
    row = row_of_bodies(analysis, verb.end + 1, telling.sentence.end)
    return _P.work.match(key, row.end if row else verb.end) is not None


# where a verb says nothing: it tells what its subject is going to do, or what is spoken of
_ONLY_TELL = (
    _told_of_each,
    _answers_as_told,
    _his_own_deed,
    _will_be_asked,
    _worked_out,
    _done_in_case,
    _handed_in,
    _his_duty,
    _spoken_of,
    _felt,
    _does_its_work,
)


def _stretches(
    analysis: Analysis, sentence: Sentence, quotes: Spans, found: list[Said]
) -> Iterator[tuple[Speech, Subject]]:
    """What each subject says: from its verb, or behind it, to the next subject."""
    key = analysis.text.key
    for said, following in zip_longest(found, found[1:]):
        verb, subject, _ = said
        end = sentence.end
        if following is not None:
            apart = following.subject.start >= verb.end
            end = min(following.start, following.subject.start) if apart else following.start
        answers = verb.form in ANSWERS  # "đại biểu |sẽ trả lời cử tri|": part of what is promised
        if said is found[0] and said.reports and not answers and _is_told_before(analysis, sentence, quotes, said):
            # "Tiến độ còn chậm, |ông| X nhận xét."
            begin, end = sentence.start, before_post(analysis, sentence.start, subject.start)
        elif said.reports and not answers:
            told_to = _P.told_to.match(key, verb.end, end)
            begin = told_to.end() if told_to else verb.end
        else:
            begin = verb.start
        # "nói cái khó là dân ở xa|, “gùi xi măng mất hai ngày”|"
        cut = next((s - 1 for s, _ in quotes if begin + APART < s < end and key.endswith((', "', ", “"), 0, s)), end)
        if cut - begin > 1 or key.startswith(":", begin):
            yield speech_of(begin, cut, subject, "said", verb, sentence), subject


def _is_told_before(analysis: Analysis, sentence: Sentence, quotes: Spans, said: Said) -> bool:
    """Whether a verb ends its sentence, but for where it is said, behind a whole clause, and no quoted words went before."""
    end, subject = said.verb.end, said.subject.start
    if sentence.end - end >= ENDS and not _P.said_where.fullmatch(analysis.text.key, end, sentence.end):
        return False
    return subject - sentence.start > AFTER_CLAUSE and not any(s < sentence.start and e < subject for s, e in quotes)


def _worried(subjects: Subjects, sentence: Sentence) -> tuple[Speech, Subject] | None:
    """What somebody worries about or brings up, told as a noun: "Điều khiến ông X lo nhất là |nước chưa sạch|", "Vướng
    mắc được các xã nêu nhiều nhất là |thiếu vốn|".
    """
    opens = _P.matter_of.match(subjects.analysis.text.key, sentence.start, sentence.end)
    worry = _P.worry.search(subjects.analysis.text.key, opens.end(), sentence.end) if opens else None
    subject = subjects.after(opens.end(), worry.start()) if opens and worry else None
    if subject is None or worry is None:
        return None
    return speech_of(worry.end(), sentence.end, subject, "said", None, sentence), subject


def _seen(subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> tuple[Speech, Subject] | None:
    """What an inspection came to see, no verb telling it: "Qua kiểm tra, |xã còn thu quỹ sai quy định|"; what is well is a
    mere fact.
    """
    opens = None if verbs else _P.by_inspection.match(subjects.analysis.text.key, sentence.start, sentence.end)
    if opens is None or weight_of(subjects.analysis, opens.end(), sentence.end) < SAID_WEIGHT:
        return None
    who = Subject(subjects.bodies.first(_P.inspecting) or "", True, opens.end())
    return speech_of(opens.end(), sentence.end, who, "said", None, sentence), who


def _without_front(subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> list[Mention]:
    """Verbs without those before the one who speaks: "|Phát biểu chúc mừng|, ông X đề nghị ..."."""
    front = verbs[0] if len(verbs) > 1 else None
    if front is None or subjects.bare(sentence.start, front.start) > sentence.start + 2 or _is_order(subjects, front):
        return verbs
    for index, verb in enumerate(verbs[1:], 1):
        subject = subjects.before(verbs[index - 1].end, verb.start, None)
        if subject is not None:
            low, high = verbs[index - 1].end, verb.start
            # also "Phát biểu tại buổi làm việc |ông X| đánh giá cao ..."
            apart = COMMA.search(subjects.analysis.text.key, low, high) or subjects.people_between(low, high)
            return verbs[index:] if apart else verbs
    return verbs
