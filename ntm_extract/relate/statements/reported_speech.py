"""REPORTED SPEECH: what one sentence tells that somebody said: each verb of speech that has a subject, and the words that are
its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.posts import verb_in
from ntm_extract.relate.statements.acts import ASKS_ON, ORDERS, PASSED_ON, PROMISES, PUT_FORWARD, is_report, urging
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.demand import body_at
from ntm_extract.relate.statements.named import BELONGS, Subject
from ntm_extract.relate.statements.papers import by_paper
from ntm_extract.relate.statements.petition import COMMA, before_post, fronted, petition, speech_of
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.verb_subject import OWN, Said, Telling, orders_unit, who_says

_P = phrases("reported_speech")
ENDS = 5  # characters of what ends a sentence: "...", ".”"
AFTER_CLAUSE = 24  # characters of a clause whose speaker follows it
APART = 20  # characters that say something of their own before quoted words
HOME = 24  # characters of "tổ dân phố " before a name
MEANT = 400  # characters back to whom "Theo ông" means
_HANDED_IN = frozenset(_P.words("handed_in"))
_AGREES = frozenset(_P.words("agrees"))
_WORKED_OUT, _THEN = _P.words("worked_out"), phrases("subject").word("then")
_TOO, _IS = _P.word("too"), _P.word("is")
_EACH = _P.words("each")
_PRONOUNS = phrases("predicated_posts").words("pronouns")
_AGAIN, _WHEN = _P.words("again"), _P.word("when")

_SIGN = re.compile("[,:]")
_ASIDE = re.compile(r"\s?\([^()]*\)")
Spans = list[tuple[int, int]]


def said_in(
    analysis: Analysis,
    subjects: Subjects,
    sentence: Sentence,
    verbs: list[Mention],
    quotes: Spans,
    going_on: Subject | None,
) -> Iterator[tuple[Speech, Subject]]:
    """What stands after each verb of a sentence that has a subject, up to the next such verb; ``going_on``: who has
    been speaking.
    """
    outside = [v for v in verbs if not any(s <= v.start < e for s, e in quotes)]
    if alone := (
        _according(analysis, subjects, sentence, quotes, outside)
        or petition(analysis, subjects, sentence, outside)
        or _worried(analysis, subjects, sentence)
    ):
        yield alone
        return
    yield from fronted(analysis, subjects, sentence, outside)
    outside = _without_front(analysis, subjects, sentence, outside)
    low = max([sentence.start, *(end for start, end in quotes if start <= sentence.start + 2)])
    telling = Telling(analysis, subjects, sentence, low, going_on, [])
    reports = all(is_report(verb) for verb in outside)
    if reports and (ordered := by_paper(analysis, subjects, sentence)):
        yield ordered
        return
    yield from _stretches(analysis, sentence, quotes, _with_subjects(telling, outside))


def _with_subjects(telling: Telling, verbs: list[Mention]) -> list[Said]:
    """The verbs that somebody says, each with its subject."""
    analysis, found = telling.analysis, telling.found
    act: Mention | None = None  # in whose object what follows may stand
    announced = False  # "yêu cầu|:|" opens a list
    for verb in verbs:
        if act is not None and analysis.text.key.find(":", act.end, verb.start) >= 0:
            announced = announced or not telling.subjects.people_between(act.end, verb.start)
        if is_report(verb) and announced:
            continue  # "yêu cầu|:| Phòng A tham mưu; các xã |báo cáo| trước ngày 20"
        if act is not None and _is_object(analysis, telling.subjects, act, verb):
            continue
        said = who_says(telling, verb)
        if said is None or _only_tells(telling, said):
            continue
        found.append(said)
        act = None if said.reports and verb.form not in PROMISES else verb
    return found


def _is_object(analysis: Analysis, subjects: Subjects, act: Mention, verb: Mention) -> bool:
    """Whether a verb is part of what an act before it asks for: "yêu cầu các xã |báo cáo| kết quả", "giao Phòng A hướng
    dẫn, Ban Chỉ đạo xã |đôn đốc| các thôn", "yêu cầu các xã rà soát, |đề xuất| giải pháp".
    """
    key = analysis.text.key
    between = key[act.end : verb.start]
    row = row_of_bodies(analysis, act.end + 1, verb.start)
    if row is not None and row.end >= subjects.bare(act.end, verb.start) - 1:
        return True  # "giao |đồng chí X, Phó Chủ tịch UBND huyện| trực tiếp chỉ đạo"
    if not _P.parted.search(between):
        return True
    if verb.form in PUT_FORWARD and act.form in ORDERS:
        return not _P.another.search(between)
    if ";" in between or key.startswith(":", verb.end) or not (is_report(verb) or verb.form in PASSED_ON):
        return False
    if orders_unit(analysis, verb):
        return False
    turned = _P.turn.search(key, act.end, verb.start)  # "ghi nhận cách làm của xã, |song| cho rằng ..."
    return not turned and not (verb.form in OWN and between.endswith(", "))


def _only_tells(telling: Telling, said: Said) -> bool:
    """Whether the verb says nothing here: it tells what its subject is going to do, or what is spoken of."""
    key, verb, found = telling.analysis.text.key, said.verb, telling.found
    if key.endswith(_EACH, telling.low, said.subject.start):
        return True  # "|Mỗi| huyện chỉ đạo xây dựng hai thôn kiểu mẫu"
    goes_on = said.subject.start == said.start
    asked_too = bool(found) and not found[-1].reports and orders_unit(telling.analysis, verb)
    if found and goes_on and verb.form in PASSED_ON and found[-1].verb.form not in _AGREES and not asked_too:
        return True  # "khẳng định sẽ theo dõi, |đôn đốc| các xã": what he himself will do
    if not found and verb.label.endswith("directive") and _P.will.search(key, telling.low, said.start):
        return True  # "UBND xã sẽ trình huyện thẩm tra, |đề nghị tỉnh công nhận|"
    worked_out = found and goes_on and verb.form in PUT_FORWARD and key.endswith(_WORKED_OUT, 0, verb.start)
    in_case = _P.in_case.search(key, telling.low, verb.start) and not body_at(telling.analysis, verb.end + 1)
    if worked_out or in_case:
        return True  # "giao Sở A rà soát; |tham mưu,| đề xuất cơ chế", "xã nào chậm |thì| đề xuất kiểm điểm"
    if found and goes_on and verb.form in _HANDED_IN:
        # "giao Sở A làm rõ; tổng hợp, |báo cáo| UBND tỉnh": what the other is to do; "cho biết huyện sẽ tổng hợp, |báo
        # cáo| tỉnh": what he himself will
        if (
            not found[-1].reports
            or found[-1].verb.form in urging(telling.analysis.gazetteer.cues)
            or _P.will.search(key, found[-1].verb.end, said.start)
        ):
            return True
    # "làm rõ |việc| xã A yêu cầu dân góp tiền"
    return (
        said.subject.start < said.start
        and _P.matter.search(key, telling.sentence.start, said.subject.start) is not None
    )


def _stretches(
    analysis: Analysis, sentence: Sentence, quotes: Spans, found: list[Said]
) -> Iterator[tuple[Speech, Subject]]:
    """What each subject says: from its verb, or behind it, to the next subject."""
    key = analysis.text.key
    for index, said in enumerate(found):
        verb, subject, _ = said
        end = sentence.end
        if index + 1 < len(found):
            _, other, bare = found[index + 1]
            end = min(bare, other.start) if other.start >= verb.end else bare
        told_to = _P.told_to.match(key, verb.end, end) if said.reports else None
        begin = told_to.end() if told_to else verb.end if said.reports else verb.start
        if (
            said.reports
            and index == 0
            and (sentence.end - verb.end < ENDS or _P.said_where.fullmatch(key, verb.end, sentence.end))
            and subject.start - sentence.start > AFTER_CLAUSE
            and not any(s < sentence.start and e < subject.start for s, e in quotes)
        ):
            # "Tiến độ còn chậm, |ông| X nhận xét."
            begin, end = sentence.start, before_post(analysis, sentence.start, subject.start)
        # "nói cái khó là dân ở xa|, “gùi xi măng mất hai ngày”|"
        cut = next((s - 1 for s, _ in quotes if begin + APART < s < end and key.endswith((', "', ", “"), 0, s)), end)
        if cut - begin > 1 or key.startswith(":", begin):
            yield speech_of(begin, cut, subject, "said", verb, sentence), subject


def _according(
    analysis: Analysis, subjects: Subjects, sentence: Sentence, quotes: Spans, verbs: list[Mention]
) -> tuple[Speech, Subject] | None:
    """What stands behind the one after whom it is told: "Theo ông X, |đường đã xuống cấp|"; or whom he tells to have
    asked: "Theo ông X, huyện |đề nghị tỉnh ứng vốn|".
    """
    told = _told_after(analysis, subjects, sentence, quotes)
    if told is None:
        return None
    begin = told[0].start
    asks = next((v for v in verbs if v.start > begin and v.form in ASKS_ON and v.label.endswith("directive")), None)
    other = subjects.before(begin, asks.start, None) if asks else None
    if asks is None or other is None or not _P.many.fullmatch(analysis.text.key, begin, other.start):
        return told
    return speech_of(asks.start, told[0].end, other, "said", asks, sentence), told[1]


def _told_after(
    analysis: Analysis, subjects: Subjects, sentence: Sentence, quotes: Spans
) -> tuple[Speech, Subject] | None:
    """What is told after somebody, and after whom."""
    key = analysis.text.key
    for theory in analysis.labelled("cue.attribution.according", sentence.start, sentence.end):
        received = _P.received.match(key, theory.start)
        opens = (
            (received and not key.endswith(_WHEN, 0, theory.start))
            or key[theory.start - 2] in ",;:-*•+"  # "(TTXVN) - |Theo| Bộ trưởng X, ..."
            or key.startswith(_TOO, theory.start)
            or key[sentence.start : theory.start] in _AGAIN
        )
        if not opens or _P.thereby.match(key, theory.end) or any(s <= theory.start < e for s, e in quotes):
            continue
        meant = key.startswith(",", theory.end) and theory.form.endswith(_PRONOUNS)
        subject = (
            subjects.last_named(max(0, theory.start - MEANT), theory.start)
            if meant
            else subjects.after(theory.end + 1, sentence.end)
        )
        if subject is None and (report := _P.by_report.match(key, theory.end, sentence.end)):
            nobody = Subject("", True, report.end())  # "Theo báo cáo, |giải ngân còn chậm|"
            return speech_of(report.end(), sentence.end, nobody, "according", theory, sentence), nobody
        if subject and meant:
            return speech_of(theory.end + 1, sentence.end, subject, "according", theory, sentence), subject
        if subject:
            behind = subjects.offices.titled(subject.start)
            aside = _ASIDE.match(key, subject.start, sentence.end)  # "Theo ông X |(thủ quỹ, thủ kho thôn A)|, ..."
            office = BELONGS.match(
                analysis.text.canonical, subject.start, sentence.end
            )  # "Theo bà X|, Viện Kinh tế|, ..."
            comma = key.find(",", office.end(), sentence.end) if office else -1
            if office and (comma < 0 or verb_in(analysis, office.end(), comma) is not None):
                office = None  # "Theo bà X, |Sở Tài chính chưa cấp vốn|, các xã phải chờ"
            low = max(behind, aside.end() if aside else 0, office.end() if office else 0)
            sign = _SIGN.search(key, low, sentence.end)
            while (
                sign
                and sign[0] == ","
                and (subjects.bodies.goes_on(*sign.span()) or _is_home(analysis, sign.end() + 1))
            ):
                sign = _SIGN.search(key, sign.end(), sentence.end)  # "Theo ông X ở xã A|,| huyện B: ..."
            at = max(low, subject.start)  # "Theo ông X| thì |vốn còn thiếu"
            begin = at + len(_THEN) if key.startswith(_THEN, at) else sign.end() if sign else subject.start
            again = _P.says_so.match(key, begin, sentence.end)
            if received:  # "phóng viên nhận được đơn của bà X |tố cáo| xã thu sai"
                again = _P.of_what.match(key, low, sentence.end)
                if again is None:
                    continue
            begin = again.end() if again else begin  # "Theo ông X, thôn A |cho biết,| đường đã hỏng"
            if key.startswith(_IS, begin) and theory.start > sentence.start:
                begin = sentence.start  # "Khó nhất, |theo ông X|, là tiêu chí chợ"
            stop = next((s for s, _ in quotes if begin + 60 < s < sentence.end), sentence.end)
            return speech_of(begin, stop, subject, "according", theory, sentence), subject
    return None


def _is_home(analysis: Analysis, start: int) -> bool:
    """Whether a unit fills the words up to the next comma: "Theo ông X, |thôn A|, đường đã hỏng"."""
    places = analysis.toponyms_between(start, start + HOME)
    return any(p.type_start == start and analysis.text.key.startswith(",", p.end) for p in places)


def _worried(analysis: Analysis, subjects: Subjects, sentence: Sentence) -> tuple[Speech, Subject] | None:
    """What somebody worries about or brings up, told as a noun: "Điều khiến ông X lo nhất là |nước chưa sạch|", "Vướng
    mắc được các xã nêu nhiều nhất là |thiếu vốn|".
    """
    opens = _P.matter_of.match(analysis.text.key, sentence.start, sentence.end)
    worry = _P.worry.search(analysis.text.key, opens.end(), sentence.end) if opens else None
    subject = subjects.after(opens.end(), worry.start()) if opens and worry else None
    if subject is None or worry is None:
        return None
    return speech_of(worry.end(), sentence.end, subject, "said", None, sentence), subject


def _without_front(analysis: Analysis, subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> list[Mention]:
    """Verbs without those before the one who speaks: "|Phát biểu chúc mừng|, ông X đề nghị ...", "|Lý giải| việc này,
    ông X nói ...".
    """
    if len(verbs) < 2 or subjects.bare(sentence.start, verbs[0].start) > sentence.start + 2:
        return verbs
    for index, verb in enumerate(verbs[1:], 1):
        subject = subjects.before(verbs[index - 1].end, verb.start, None)
        if subject is not None:
            low, high = verbs[index - 1].end, verb.start
            # also "Phát biểu tại buổi làm việc |ông X| đánh giá cao ..."
            apart = COMMA.search(analysis.text.key, low, high) or subjects.people_between(low, high)
            return verbs[index:] if apart else verbs
    return verbs
