"""SPEAKER: the text cut into speech: who says which stretch, by a verb ("ông X cho biết, ..."), by "theo", in quotation
marks, or going on from the sentence before.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.statements.named import Subject, names
from ntm_extract.relate.statements.nominal import is_lead
from ntm_extract.relate.statements.petition import COMMA, fronted, petition, speech_of
from ntm_extract.relate.statements.quotation import AFTER_QUOTE, PARAGRAPH, Speech, quotations, quoted_by, verbs_between
from ntm_extract.relate.statements.report import sections
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.turns import turns
from ntm_extract.span import Cover

_P = phrases("speaker")
_QUOTATION = phrases("quotation")
_CLAUSE = phrases("clause")
CARRY = 4  # sentences for which a speaker goes on without being named again
AFTER_CLAUSE = 24  # characters of a clause whose speaker follows it
_PASSED_ON = frozenset({"chỉ đạo", "đôn đốc", "nhắc nhở"})
# "nhất trí với phương án của xã, |chỉ đạo| Ban Quản lý ..."
_AGREES = frozenset(
    {"nhất trí", "nhất trí cao", "nhất trí với", "cơ bản nhất trí", "đồng tình với", "thống nhất", "thống nhất cao"}
)
# not "đôn đốc": the work of whoever does it
_ASKS = frozenset({"yêu cầu", "đề nghị", "kiến nghị", "đề xuất", "giao", "xin được", "xin lùi"})
_NAMED_WITHIN = 60  # characters from where a sentence begins to whom it tells of
PROMISES = frozenset({"hứa", "cam kết", "hẹn"})
# nobody is asked to do so: "chỉ đạo kiểm tra, |khẳng định| ..."
_OWN = frozenset({"cho biết", "cho hay", "cho rằng", "khẳng định", "nhấn mạnh", "lưu ý", "nhận định"})


_THEREBY = (" đó", " đây")  # "Theo |đó|, huyện ứng 3 tỷ đồng": nobody says it
_PRONOUNS = ("ông", "bà", "anh", "chị")  # "Theo |ông|, tiền thu không đủ trả công"
MEANT = 400  # characters back to whom they mean


class Quote(NamedTuple):
    """The words between quotation marks, and who says them."""

    start: int
    end: int
    who: Subject | None


@once
def speeches(analysis: Analysis) -> tuple[Speech, ...]:
    """Speech in text order; a sentence without any comes out whole as "carried" or "paper"."""
    return tuple(_speeches(analysis))


def _speeches(analysis: Analysis) -> Iterator[Speech]:
    subjects = Subjects(analysis)
    verbs = _verbs(analysis)
    quotes: dict[int, Quote] = {}
    spans = quotations(analysis.text.canonical)
    ends = [end for _, end in spans]
    speaking: Subject | None = None
    age, before = CARRY + 1, 0
    labelled = {t.start: t for t in turns(analysis)}
    tasks = Cover((s.start, s.end) for s in sections(analysis) if s.kind == "directive")
    headed = [
        (
            s.head if s.who else s.start,  # "|Kết luận:| Giao thôn Đông ..." on one line
            Subject(s.who, True, s.start) if s.who else None,
        )
        for s in sections(analysis)
    ]
    turn = None
    for sentence in analysis.sentences.items:
        if (
            PARAGRAPH.search(analysis.text.canonical, before, sentence.start)
            and analysis.text.canonical[before - 1 : before] != ":"
        ):
            # A new paragraph: a person may go on for its first sentence, a mere body ("huyện chỉ đạo ...") does not.
            person = speaking and any(speaking.who == person.who for person in subjects.named)
            turned = _CLAUSE.contrast.match(analysis.text.key, sentence.start)  # "Nhưng xã A chưa hết lo."
            age += CARRY - 1 if person and not turned else CARRY + 1
        before = sentence.end
        while headed and headed[0][0] <= sentence.start:
            speaking, age = headed.pop(0)[1], 0  # "Kết luận của chủ tọa:" ends what was said before
        turn = labelled.get(sentence.start, turn if turn and sentence.start < turn.end else None)
        if tasks.holds(sentence.start):
            turn = None  # "- Ông X, Trưởng thôn: phụ trách tiêu chí 17" among what is decided: who is to act
        if turn:
            speaking, age = Subject(turn.who, turn.official, sentence.start) if turn.who else None, 0
        if _P.narrates.match(analysis.text.key, sentence.start):
            speaking = None
        inside = spans[bisect_right(ends, sentence.start) : bisect_left(spans, (sentence.end,))]
        going_on = speaking if age <= CARRY else None
        own = verbs_between(verbs, sentence.start, sentence.end)
        if tasks.holds(sentence.start):  # "- Ban Tài chính cân đối nguồn, |báo cáo| Đảng ủy": what it is to do
            own = [
                v for v in own if not v.label.startswith("cue.attribution") or analysis.text.key.startswith(":", v.end)
            ]
        said = list(_said(analysis, subjects, sentence, own, inside, going_on))
        for start, end in inside:
            known = quotes.get(start)
            if known is None:
                known = Quote(start, end, quoted_by(analysis, subjects, start, end, sentence, verbs, said, going_on))
                quotes[start] = known
            who = known.who
            yield from _inside(
                analysis, subjects, sentence, verbs, max(start, sentence.start), min(end, sentence.end), who
            )
            if who:
                speaking, age = who, 0
        for speech, subject in said:
            yield speech
            speaking, age = subject, 0
            if turn and turn.who and subject.who != turn.who and subjects.people_between(sentence.start, speech.start):
                turn = None  # "Chị X: ...", and below "Ông Y nêu ý kiến: ..."
        if said or inside:
            continue
        if teller := _told_after(analysis, subjects, sentence):
            yield speech_of(sentence.start, sentence.end, teller, "according", None, sentence)
        elif turn and turn.who:
            yield Speech(max(sentence.start, turn.says), sentence.end, turn.who, turn.official, "said", None, sentence)
        else:
            age += 1
            if going_on and _of_another(subjects, going_on, sentence):
                going_on = None
            elif going_on and subjects.another_opens(sentence, going_on):
                going_on, age = None, CARRY + 1  # "|Bà Y| có quầy vải ở đó ...": told of, not said by X
            yield speech_of(sentence.start, sentence.end, going_on, "carried" if going_on else "paper", None, sentence)


def _of_another(subjects: Subjects, going_on: Subject, sentence: Sentence) -> bool:
    """Whether a sentence tells of somebody else with his post: "Đăng đàn đầu tiên, |ông Y - Giám đốc Sở| trả lời ..."."""
    other = subjects.last_named(sentence.start, min(sentence.end, sentence.start + _NAMED_WITHIN))
    return (
        other is not None
        and other.who != going_on.who
        and any(sentence.start <= start < sentence.end and name == other.who for start, _, name in subjects.posts)
    )


def _verbs(analysis: Analysis) -> list[Mention]:
    """Reporting verbs and acts of speech, the longest at each place, none that a mask covers ("Ban chỉ đạo", "yêu cầu
    đề ra").
    """
    says = analysis.labelled("cue.attribution.say")
    whole = {(m.start, m.end) for m in says}  # "|phát biểu chỉ đạo|" orders nothing by itself, yet is speech
    masks = Cover(
        (m.start, m.end)
        for m in analysis.labelled("cue.statement.mask")
        if (m.start, m.end) not in whole and not holds_name(analysis, m)
    )
    found = analysis.labelled("cue.statement.directive") + analysis.labelled("cue.statement.assessment") + says
    found.sort(key=lambda m: (m.start, -m.end))  # stable: at one place an act of speech goes before a mere report
    kept: list[Mention] = []
    for verb in found:
        if kept and verb.start < kept[-1].end:
            continue
        if (
            (analysis.text.canonical[verb.start].isupper() and names(analysis).holds(verb.start))
            or masks.covers(verb.start, verb.end)
            or analysis.text.key.endswith(("việc ", "đến ", "theo "), 0, verb.start)
        ):
            continue  # "|việc| yêu cầu trẻ em đóng góp": what is spoken of
        kept.append(verb)
    return kept


def holds_name(analysis: Analysis, mask: Mention) -> bool:
    """Whether a name begins behind its verb: "giao |Ban| Tuyên giáo chọn ..." is no "giao ban"; "Trưởng ban |Chỉ đạo|"
    stays a name.
    """
    words = analysis.text.canonical[mask.start : mask.end].split()
    return words[0].islower() and words[0] in ("giao", "chỉ") and any(word[0].isupper() for word in words[1:])


def _said(
    analysis: Analysis,
    subjects: Subjects,
    sentence: Sentence,
    verbs: list[Mention],
    quotes: list[tuple[int, int]],
    going_on: Subject | None,
) -> Iterator[tuple[Speech, Subject]]:
    """What stands after each verb of a sentence that has a subject, up to the next such verb."""
    key = analysis.text.key
    outside = [v for v in verbs if not any(s <= v.start < e for s, e in quotes)]
    found: list[tuple[Mention, Subject, int]] = []
    low, current = sentence.start, going_on
    for start, end in quotes:
        if start <= sentence.start + 2:
            low = max(low, end)
    if (
        alone := _according(analysis, subjects, sentence, quotes)
        or petition(analysis, subjects, sentence, outside)
        or _worried(analysis, subjects, sentence)
    ):
        yield alone
        return
    yield from fronted(analysis, subjects, sentence, outside)
    outside = _without_front(analysis, subjects, sentence, outside)
    # inside the object of an act ("yêu cầu các xã báo cáo kết quả") only another act or a person begins a new stretch
    act_end, announced = (
        -1,
        False,
    )
    for verb in outside:
        if announced and verb.label.startswith("cue.attribution"):
            continue  # "yêu cầu|:| Phòng A tham mưu; các xã |báo cáo| trước ngày 20"
        if act_end >= 0:
            between = key[act_end : verb.start]
            if not re.search(r"[,;:.]", between) and " và " not in between:
                continue
            turned = _P.turn.search(key, act_end, verb.start)  # "ghi nhận cách làm của xã, |song| cho rằng ..."
            own = verb.form in _OWN and between.endswith(", ")
            if (
                ";" not in between
                and not turned
                and not own
                and (verb.label.startswith("cue.attribution") or verb.form in _PASSED_ON)
            ):
                continue  # "giao Phòng A hướng dẫn, Ban Chỉ đạo xã |đôn đốc| các thôn": what the other is to do
        subject = subjects.before(max(low, found[-1][0].end if found else low), verb.start, current)
        bare = subjects.bare(low, verb.start)
        if subject and not found and subject.start == bare and not _elliptic(analysis, subjects, low, bare):
            # "Bí thư X chủ trì hội nghị triển khai, |đôn đốc| các xã": not he who spoke before; "Đoàn kiểm tra về xã,
            # |nhận xét| ...": who came
            subject = (
                subjects.opening(low, bare) if verb.label.startswith("cue.attribution") or verb.form in _ASKS else None
            )
        if (
            subject is None
            and not found
            and verb.label.endswith("directive")
            and _P.and_also.fullmatch(key, sentence.start, verb.start)
        ):
            subject = _issued(analysis, subjects, sentence)
        if subject is None and verb.form in _ASKS | _OWN | PROMISES and _P.joined.search(key, low, verb.start):
            # "Thường trực Huyện ủy vừa phân công 7 đồng chí; |yêu cầu| mỗi tháng ..."
            doer = current if found else subjects.opening(low, bare)
            subject = doer._replace(start=bare) if doer else None
        if subject is None:
            continue
        if found and subject.start == bare and verb.form in _PASSED_ON and found[-1][0].form not in _AGREES:
            continue  # "khẳng định sẽ theo dõi, |đôn đốc| các xã": what he himself will do
        if not found and verb.label.endswith("directive") and _P.will.search(key, low, bare):
            continue  # "UBND xã sẽ trình huyện thẩm tra, |đề nghị tỉnh công nhận|"
        if subject.start < bare and _P.matter.search(key, sentence.start, subject.start):
            continue  # "làm rõ |việc| xã A yêu cầu dân góp tiền"
        found.append((verb, subject, bare))
        announced = announced or (verb.label.endswith("directive") and key.startswith(":", verb.end))
        current = subject
        act_end = -1 if verb.label.startswith("cue.attribution") and verb.form not in PROMISES else verb.end
    yield from _stretches(analysis, sentence, quotes, found)


def _stretches(
    analysis: Analysis, sentence: Sentence, quotes: list[tuple[int, int]], found: list[tuple[Mention, Subject, int]]
) -> Iterator[tuple[Speech, Subject]]:
    """What each subject says: from its verb, or behind it, to the next subject. ``found``: verb, subject, where the
    words of the verb begin.
    """
    key = analysis.text.key
    for index, (verb, subject, _) in enumerate(found):
        end = sentence.end
        if index + 1 < len(found):
            _, other, bare = found[index + 1]
            end = min(bare, other.start) if other.start >= verb.end else bare
        act = not verb.label.startswith("cue.attribution")
        begin = verb.start if act else verb.end
        if not act and index == 0 and sentence.end - verb.end < 3 and subject.start - sentence.start > AFTER_CLAUSE:
            begin, end = sentence.start, subject.start  # "Tiến độ còn chậm, ông X nhận xét."
        cut = next((s for s, _ in quotes if begin <= s < end and key[s - 2 : s - 1] == ":"), end)
        if cut - begin > 1:
            yield speech_of(begin, cut, subject, "said", verb, sentence), subject


def _according(
    analysis: Analysis, subjects: Subjects, sentence: Sentence, quotes: list[tuple[int, int]]
) -> tuple[Speech, Subject] | None:
    """What stands behind the one after whom it is told: "Theo ông X, |đường đã xuống cấp|"."""
    key = analysis.text.key
    for theory in analysis.labelled("cue.attribution.according", sentence.start, sentence.end):
        opens = theory.start == sentence.start or key[theory.start - 2] in ",;:" or key.startswith("cũng", theory.start)
        if not opens or key.startswith(_THEREBY, theory.end) or any(s <= theory.start < e for s, e in quotes):
            continue
        meant = key.startswith(",", theory.end) and theory.form.endswith(_PRONOUNS)
        subject = (
            subjects.last_named(max(0, theory.start - MEANT), theory.start)
            if meant
            else subjects.after(theory.end + 1, sentence.end)
        )
        if subject and meant:
            return speech_of(theory.end + 1, sentence.end, subject, "according", theory, sentence), subject
        if subject:
            comma = key.find(",", subjects.titled(subject.start), sentence.end)
            begin = comma + 1 if comma >= 0 else subject.start
            if key.startswith(" là ", begin) and theory.start > sentence.start:
                begin = sentence.start  # "Khó nhất, |theo ông X|, là tiêu chí chợ"
            return speech_of(begin, _stop(quotes, begin, sentence.end), subject, "according", theory, sentence), subject
    return None


def _worried(analysis: Analysis, subjects: Subjects, sentence: Sentence) -> tuple[Speech, Subject] | None:
    """What somebody worries about or brings up, told as a noun: "Điều khiến ông X lo nhất là |nước chưa sạch|", "Vướng
    mắc được các xã nêu nhiều nhất là |thiếu vốn|".
    """
    opens = _P.matter_of.match(analysis.text.key, sentence.start, sentence.end)
    subject = subjects.after(opens.end(), sentence.end) if opens else None
    worry = _P.worry.search(analysis.text.key, opens.end(), sentence.end) if opens and subject else None
    if subject is None or worry is None:
        return None
    return speech_of(worry.end(), sentence.end, subject, "said", None, sentence), subject


def _inside(
    analysis: Analysis,
    subjects: Subjects,
    sentence: Sentence,
    verbs: list[Mention],
    start: int,
    end: int,
    who: Subject | None,
) -> Iterator[Speech]:
    """Quoted words, and the demand of another that they tell of: "“... nên |huyện| |yêu cầu bổ sung ngay|”, ông X nói"."""
    for verb in verbs_between(verbs, start + 1, end):
        if verb.form not in _ASKS or not verb.label.endswith("directive"):
            continue
        subject = subjects.before(start, verb.start, None)
        if analysis.text.key.endswith(("tôi ", "chúng ta "), start, subjects.bare(start, verb.start)):
            subject = who._replace(start=subjects.bare(start, verb.start)) if who else None
        if subject:
            if subject.start - start > 1:
                yield speech_of(start, subject.start, who, "quoted", None, sentence)
            yield speech_of(verb.start, end, subject, "said", verb, sentence)
            return
    yield speech_of(start, end, who, "quoted", None, sentence)


def _without_front(analysis: Analysis, subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> list[Mention]:
    """Verbs without those before the one who speaks: "|Phát biểu chúc mừng|, ông X đề nghị ...", "|Lý giải| việc này,
    ông X nói ...".
    """
    if len(verbs) < 2 or subjects.bare(sentence.start, verbs[0].start) > sentence.start + 2:
        return verbs
    for index, verb in enumerate(verbs[1:], 1):
        subject = subjects.before(verbs[index - 1].end, verb.start, None)
        if subject is not None:
            return verbs[index:] if COMMA.search(analysis.text.key, verbs[index - 1].end, verb.start) else verbs
    return verbs


def _issued(analysis: Analysis, subjects: Subjects, sentence: Sentence) -> Subject | None:
    """Who issued what the sentence before tells, or asked in it: "|UBND tỉnh| vừa ban hành quyết định công nhận xã A.
    Đồng thời |yêu cầu| ...".
    """
    if not sentence.index:
        return None
    before = analysis.sentences.items[sentence.index - 1]
    issues = _P.issues.search(analysis.text.key, before.start, before.end)
    return (
        (subjects.before(before.start, issues.start(), None) or subjects.opening(before.start, issues.start()))
        if issues
        else None
    )


def _elliptic(analysis: Analysis, subjects: Subjects, low: int, at: int) -> bool:
    """Whether nothing stands before a verb at ``at`` but connectives or where and when it is said: "Tại hội nghị, |yêu
    cầu| ...".
    """
    return bool(_P.adverbial.match(analysis.text.key, low, at)) or is_lead(analysis, low, at)


def _stop(quotes: list[tuple[int, int]], start: int, end: int) -> int:
    return next((s for s, _ in quotes if start <= s < end and s - start > 60), end)


def _told_after(analysis: Analysis, subjects: Subjects, sentence: Sentence) -> Subject | None:
    """Who is told of in the next sentence: "Cần sớm hoàn chỉnh hồ sơ. Đó là chỉ đạo của |Phó Chủ tịch UBND tỉnh X|"."""
    told = _QUOTATION.told_by.match(analysis.text.key, sentence.end)
    if told is None or ("đó" not in told[0] and "đây" not in told[0]):
        return None
    return subjects.after(told.end(), min(len(analysis.text.key), told.end() + AFTER_QUOTE))
