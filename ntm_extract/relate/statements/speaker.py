"""SPEAKER: the text cut into speech: who says which stretch, by a verb ("ông X cho biết, ..."), by "theo", in quotation
marks, or going on from the sentence before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.statements.acts import ASKS_ON, ORDERS, PASSED_ON, PUT_FORWARD, is_act, is_praise, is_report
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.bodies import NAME
from ntm_extract.relate.statements.complaint import only_looks
from ntm_extract.relate.statements.demand import body_at, doer_goes_on, without_time
from ntm_extract.relate.statements.floor import FEELS, Floor
from ntm_extract.relate.statements.named import Subject, names
from ntm_extract.relate.statements.petition import speech_of
from ntm_extract.relate.statements.quotation import AFTER_QUOTE, Mode, Speech, is_asked, quotations, quoted_by
from ntm_extract.relate.statements.report import answers_voters, issuer
from ntm_extract.relate.statements.reported_speech import said_in
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.turns import conclusions
from ntm_extract.span import Cover, InOrder

_P = phrases("speaker")
_NO_VERB, _WE = (*_P.words("spoken_of"), *_P.words("broken")), _P.words("we")
_FRANK = _P.words("frank")
_QUOTATION = phrases("quotation")
_CLAUSE = phrases("clause")
_ROLES = phrases("roles")
FRONT = 16  # characters of what stands before a verb that may say something of its own
_JOINS = _P.words("joins")
IN_NAME = 16  # characters before a syllable in which the name begins that holds it


@once
def speeches(analysis: Analysis) -> tuple[Speech, ...]:
    """Speech in text order; a sentence without any comes out whole as "carried" or "paper"."""
    return tuple(_speeches(analysis))


def _speeches(analysis: Analysis) -> Iterator[Speech]:
    subjects = Subjects(analysis)
    floor = Floor(analysis, subjects)
    verbs = _verbs(analysis)
    quoted: dict[int, Subject | None] = {}  # who says the words between the marks
    spans = quotations(analysis.text.canonical)
    ends = [end for _, end in spans]
    for sentence in analysis.sentences.items:
        going_on = floor.opens(sentence)
        inside = spans[bisect_right(ends, sentence.start) : bisect_left(spans, (sentence.end,))]
        if (floor.turn and floor.turn.who is None) or is_asked(analysis.text.canonical, inside):
            continue  # "PV: Ông kiến nghị gì với tỉnh?": who asks says nothing
        own = _own(floor, verbs, sentence)
        acting = going_on or floor.acting(sentence, own)
        said = floor.himself([*said_in(subjects, sentence, own, inside, acting)])
        before = [told for told in said if inside and told[0].end <= inside[0][0]]
        for speech, subject in before:
            yield speech  # "Cho rằng |xã cấp sai đối tượng|, ông X nói: “...”"
            floor.says(speech, subject)
        for start, end in inside:
            if start not in quoted:
                quoted[start] = quoted_by(subjects, start, end, verbs, said, going_on)
            yield from _inside(subjects, sentence, verbs, (start, end), quoted[start])
            if who := quoted[start]:
                floor.takes(who)
        if said and not inside and (front := _before_verb(floor, sentence, said[0][0], going_on)):
            yield front
        for speech, subject in said[len(before) :]:
            yield speech
            floor.says(speech, subject)
        if not said and not inside:
            yield _unsaid(floor, sentence, going_on)


def _own(floor: Floor, verbs: InOrder[Mention], sentence: Sentence) -> list[Mention]:
    """The verbs of speech of a sentence; among tasks only those that ask or announce: "- Ban Tài chính cân đối nguồn,
    |báo cáo| Đảng ủy" is what it is to do.
    """
    analysis, own = floor.analysis, [*verbs.between(sentence.start, sentence.end)]
    if floor.turn is not None and floor.turn.start == sentence.start:
        own = [v for v in own if v.start >= floor.turn.says]  # "|Phát biểu tại hội nghị, ông X:| Các xã cần ..."
    if floor.tasks.holds(sentence.start):
        own = [v for v in own if not is_report(v) or analysis.text.key.startswith(":", v.end)]
        if own and floor.says_who_does_what(sentence):
            own = [v for v in own if v.form not in ORDERS | PASSED_ON]  # "- Phối hợp với các ban |đôn đốc| các xã"
    if own and ((given := floor.gives_task(sentence)) or floor.orders_on(sentence)):
        # "Bộ B chủ trì tổng hợp, |báo cáo| trước 30/6, |đề xuất| giải pháp": what it is to do
        by_another = given or doer_goes_on(analysis, sentence.start, sentence.end)
        own = [
            v for v in own if v.form not in PUT_FORWARD and not (by_another and (is_report(v) or v.form in PASSED_ON))
        ]
    # "|Kết luận:| Giao thôn Đông ...": the heading, which nobody says; "|Kết luận thanh tra| chỉ rõ ...": the paper
    own = [
        v
        for v in own
        if v.start > sentence.start
        or not (is_report(v) and (floor.headings.holds(v.start) or _P.findings.match(analysis.text.key, v.start)))
    ]
    # "|Có ý kiến| phản ánh ...": whose, nobody says; not he who spoke before
    return own[1:] if len(own) > 1 and _P.opinion.fullmatch(analysis.text.key, sentence.start, own[1].start) else own


def _before_verb(floor: Floor, sentence: Sentence, said: Speech, going_on: Subject | None) -> Speech | None:
    """What the one whom a label names says before his verb ("- Ông X: |ngõ chưa có đá|, đề nghị xã cấp đá"), or who
    goes on with orders: "|Tiếp tục tuyên truyền|; giao Phòng Văn hóa hướng dẫn".
    """
    turn, start = floor.turn, sentence.start
    mode: Mode = "carried"
    if said.verb is None:
        return None
    if turn is not None and turn.who and turn.who == said.who:
        going_on, mode, start = Subject(turn.who, turn.official, start), "said", max(start, turn.says)
    elif going_on is not None and going_on.who == said.who and floor.orders:
        if not floor.analysis.text.key.endswith("; ", start, said.verb.start):
            return None
    else:
        return None
    if said.verb.start - start < FRONT:
        return None
    return speech_of(start, said.verb.start, going_on, mode, None, sentence)


def _unsaid(floor: Floor, sentence: Sentence, going_on: Subject | None) -> Speech:
    """A sentence without a verb of speech: the next tells who spoke, a label does, he goes on, or the paper."""
    analysis, subjects = floor.analysis, floor.subjects
    if told := _told_behind(subjects, sentence):
        return told
    tasks = floor.tasks.holds(sentence.start)  # "2. |Công chức Tài chính: bố trí vốn|" of a plan: who is to act
    headline = None if tasks else _P.headline.match(analysis.text.canonical, sentence.start, sentence.end)
    office = subjects.offices.speaks(sentence.start, headline.end("office")) if headline else None
    if headline and office and office.start == sentence.start:
        return speech_of(headline.end(), sentence.end, office, "said", None, sentence)
    start = max(sentence.start, floor.turn.says) if floor.turn else sentence.start
    if going_on is None and (body := _answering(floor, start, sentence)):
        return speech_of(start, sentence.end, body, "said", None, sentence)
    if (turn := floor.turn) and (turn.who or (turn.who == "" and issuer(analysis) is None)):
        return Speech(start, sentence.end, turn.who or None, turn.official, "said", None, sentence)
    going_on = floor.passes(sentence, going_on)
    said = floor.complains and not _CLAUSE.how_things_stand.match(analysis.text.key, sentence.start)
    said = said or conclusions(analysis).holds(sentence.start)
    mode: Mode = "paper" if going_on is None else "said" if said else "carried"
    return speech_of(sentence.start, sentence.end, going_on, mode, None, sentence)


def _answering(floor: Floor, begin: int, sentence: Sentence) -> Subject | None:
    """The body that says on a page of answers to voters what it is going to do: "Trả lời: ... |UBND xã| sẽ đóng cửa bãi rác"."""
    analysis = floor.analysis
    if not answers_voters(analysis):
        return None
    start = without_time(analysis, begin, sentence.end)
    row = row_of_bodies(analysis, start, sentence.end)
    if row is None or not _P.will_do.match(analysis.text.key, row.end, sentence.end):
        return None
    return Subject(analysis.quote(*row), True, start)


def _verbs(analysis: Analysis) -> InOrder[Mention]:
    """Verbs of speech, the longest at each place, none that a mask covers ("Ban chỉ đạo", "yêu cầu đề ra")."""
    says = analysis.labelled("cue.attribution.say")
    whole = {(m.start, m.end) for m in says}  # "|phát biểu chỉ đạo|" orders nothing by itself, yet is speech
    masks = Cover(
        (m.start, m.end)
        for m in analysis.labelled("cue.statement.mask")
        if (m.start, m.end) not in whole and not only_looks(analysis, m)
    )
    found = analysis.labelled("cue.statement.directive") + analysis.labelled("cue.statement.assessment") + says
    found.sort(key=lambda m: (m.start, -m.end))  # stable: at one place an act of speech goes before a mere report
    kept: list[Mention] = []
    for verb in found:
        if kept and (verb.start < kept[-1].end or _praise_goes_on(analysis, kept[-1], verb)):
            continue
        if (
            (analysis.text.canonical[verb.start].isupper() and _in_name(analysis, verb))
            or masks.covers(verb.start, verb.end)
            or analysis.text.key.endswith(_NO_VERB, 0, verb.start)
        ):
            continue  # "|việc| yêu cầu trẻ em đóng góp": what is spoken of; "nhà thầu |lỡ| hẹn": nobody promises
        if (
            kept
            and is_report(verb)
            and _P.in_vain.match(analysis.text.key, verb.end)
            and _joins_before(analysis, kept[-1], verb)
        ):
            continue  # "bức xúc trước việc lò sấy xả bụi, đã |phản ánh| nhiều lần nhưng chưa được xử lý"
        if verb.form in _FRANK and _P.how.match(analysis.text.key, verb.end):
            continue  # "câu trả lời của Giám đốc Sở |thẳng thắn|, đúng trọng tâm"
        if verb.form in FEELS and _P.acts.match(analysis.text.key, verb.end):
            continue  # "tiểu thương |phấn khởi| đưa hàng vào chợ": what they do
        kept.append(verb)
    return InOrder(kept)


def _joins_before(analysis: Analysis, before: Mention, verb: Mention) -> bool:
    """Whether a verb goes on in the sentence of another one, nobody being named between: "bức xúc trước việc A, |đã phản ánh|"."""
    between = analysis.text.key[before.end : verb.start]
    return _P.went_on.search(between) is not None and "\n" not in between and ". " not in between


def _praise_goes_on(analysis: Analysis, before: Mention, verb: Mention) -> bool:
    """Whether two verbs praise one thing: "|biểu dương, khen ngợi| cán bộ của xã"."""
    joined = analysis.text.key[before.end : verb.start] in _JOINS
    return joined and is_praise(before) and is_praise(verb)


def _in_name(analysis: Analysis, verb: Mention) -> bool:
    """Whether a name holds what looks like a verb: "huyện |Giao| Thủy", "Phòng Văn hóa, Khoa học và |Thông tin|"."""
    if _P.syllable_of_name.search(analysis.text.canonical, max(0, verb.start - IN_NAME), verb.end):
        return True  # "ấp Bình |Bảo|"
    proper = _ROLES.proper.match(analysis.text.canonical, verb.start)
    if names(analysis).holds(verb.start) or (proper and not body_at(analysis, verb.end + 1)):
        return True  # "về |Giao Hải| nuôi ngao", not "- |Giao| Phòng Nông nghiệp theo dõi"
    around = [(place.start, place.end) for place in analysis.toponyms_between(max(0, verb.start - IN_NAME), verb.end)]
    around += [(body.start, body.end) for body in analysis.labelled("org", max(0, verb.start - NAME), verb.end)]
    return any(start <= verb.start and verb.end <= end for start, end in around)


def _inside(
    subjects: Subjects, sentence: Sentence, verbs: InOrder[Mention], quote: tuple[int, int], who: Subject | None
) -> Iterator[Speech]:
    """Quoted words, and the demand of another that they tell of: "“... nên |huyện| |yêu cầu bổ sung ngay|”, ông X nói",
    "“Khi |đoàn thẩm định| thấy đường hẹp nên |yêu cầu mở rộng|”".
    """
    start, end = max(quote[0], sentence.start), min(quote[1], sentence.end)
    for verb in verbs.between(start + 1, end):
        asks = verb.form in ASKS_ON and is_act(verb)
        if not asks or _CLAUSE.when_asked.search(subjects.analysis.text.key, start, verb.start):
            continue
        bare = subjects.bare(start, verb.start)
        if subjects.analysis.text.key.endswith(_WE, start, bare):
            subject = who._replace(start=bare) if who else None
        else:
            subject = subjects.before(start, verb.start, None)
            if subject is None and _P.finds_so.search(subjects.analysis.text.key, start, verb.start):
                when = _P.when.match(subjects.analysis.text.key, start, bare)
                subject = subjects.opening(when.end() if when else start, bare)
        if subject:
            if subject.start - start > 1:
                yield speech_of(start, subject.start, who, "quoted", None, sentence)
            yield speech_of(verb.start, end, subject, "said", verb, sentence)
            return
    yield speech_of(start, end, who, "quoted", None, sentence)


def _told_behind(subjects: Subjects, sentence: Sentence) -> Speech | None:
    """Words behind which it is told whose they are: "Cần sớm hoàn chỉnh hồ sơ. Đó là chỉ đạo của |Phó Chủ tịch UBND tỉnh
    X|", "Các xã phải công khai, đây là yêu cầu của |X|".
    """
    key = subjects.analysis.text.key
    within = _QUOTATION.is_said_by.search(key, sentence.start + 1, sentence.end)
    told = _QUOTATION.told_by.search(key, sentence.start + 1, sentence.end) if within else None
    told = told or _QUOTATION.told_by.match(key, sentence.end)
    if told is None or not _P.points_back.search(told[0]):
        return None
    who = subjects.after(told.end(), min(len(key), told.end() + AFTER_QUOTE))
    return speech_of(sentence.start, min(told.start(), sentence.end), who, "according", None, sentence) if who else None
