"""SPEAKER: the text cut into speech: who says which stretch, by a verb ("ông X cho biết, ..."), by "theo", in quotation
marks, or going on from the sentence before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.statements.acts import (
    ASKS_ON,
    BRINGS_UP,
    PASSED_ON,
    PROMISES,
    PUT_FORWARD,
    is_act,
    is_praise,
    is_report,
    urging,
)
from ntm_extract.relate.statements.bodies import NAME
from ntm_extract.relate.statements.complaint import only_looks
from ntm_extract.relate.statements.demand import body_at, doer_goes_on, imperative, wish_at, without_time
from ntm_extract.relate.statements.named import Subject, called, is_elsewhere, is_inspector, names
from ntm_extract.relate.statements.papers import is_order
from ntm_extract.relate.statements.petition import PETITIONERS, speech_of
from ntm_extract.relate.statements.quotation import AFTER_QUOTE, Speech, quotations, quoted_by, verbs_between
from ntm_extract.relate.statements.report import sections
from ntm_extract.relate.statements.reported_speech import said_in
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.turns import Turn, conclusions, turns
from ntm_extract.span import Cover

_P = phrases("speaker")
_AS_FOLLOWS = _P.words("as_follows")
_FEELS = frozenset(_P.words("feels"))
_NO_VERB, _WE = (*_P.words("spoken_of"), *_P.words("broken")), _P.words("we")
_QUOTATION = phrases("quotation")
_CLAUSE = phrases("clause")
_ROLES = phrases("roles")
CARRY = 4  # sentences for which a speaker goes on without being named again
CARRY_FOUND = 10  # the same for what an inspection found
CITED = 120  # characters of "”, bà X, thôn A, xã B chia sẻ."
FRONT = 16  # characters of what stands before a verb that may say something of its own
SUBHEAD = 14  # words of a line between paragraphs
_JOINS = _P.words("joins")
_SIGNS = frozenset(".!?…”\"':;,)")
IN_NAME = 16  # characters before a syllable in which the name begins that holds it
_POST = 60  # characters from where who spoke is named that hold a post
_NAMED_WITHIN = 60  # characters from where a sentence begins to whom it tells of


class _Floor:
    """Who has the floor, sentence by sentence: who spoke last goes on for a while, until a paragraph, a heading, a
    label or the paper itself ends it.
    """

    def __init__(self, analysis: Analysis, subjects: Subjects) -> None:
        self.analysis, self.subjects = analysis, subjects
        self.tasks = Cover((s.start, s.end) for s in sections(analysis) if s.kind == "directive")
        self.headings = Cover((s.head, s.start) for s in sections(analysis) if s.kind)
        self.turn: Turn | None = None
        self._labelled = {t.start: t for t in turns(analysis)}
        self._headed = [
            # "|Kết luận:| Giao thôn Đông ..." on one line
            (s.head if s.who or s.kind == "directive" else s.start, Subject(s.who, True, s.start) if s.who else None)
            for s in sections(analysis)
        ]
        self._speaking: Subject | None = None
        self.complains = False  # he took the floor with a verb of complaint, answers "như sau: ..." or lists points
        self.orders = False  # or with an order
        self._order_before = False  # the sentence before was one, be it from one who only urges
        self._age, self._before = CARRY + 1, 0  # sentences since he spoke; where the sentence before ends
        self._listing = False  # in a list that he has announced

    def opens(self, sentence: Sentence) -> Subject | None:
        """Who goes on in a sentence, where nothing in it says otherwise."""
        if self._quoted_line(sentence):
            self.complains = False
            self._speaking = self._speaking if self._speaking and self._speaking.official else None
        self._age += self._paragraph(sentence)
        self._before = sentence.end
        while self._headed and self._headed[0][0] <= sentence.start:
            self._speaking, self._age = self._headed.pop(0)[1], 0  # "Kết luận của chủ tọa:" ends what was said before
        if self.turn and not self.turn.official and sentence.start >= self.turn.end:
            self._speaking = None  # a letter ends, and is answered
        turn = self._labelled.get(sentence.start, self.turn if self.turn and sentence.start < self.turn.end else None)
        # "- Ông X, Trưởng thôn: phụ trách tiêu chí 17" among what is decided: who is to act
        self.turn = None if self.tasks.holds(sentence.start) else turn
        if self.turn:
            self.takes(Subject(self.turn.who, self.turn.official, sentence.start) if self.turn.who else None)
        if _P.narrates.match(self.analysis.text.key, sentence.start):
            self._speaking = None
        carry = CARRY_FOUND if self._speaking and is_inspector(self._speaking.who) else CARRY
        return self._speaking if self._age <= carry or self._orders_again(sentence) else None

    def _quoted_line(self, sentence: Sentence) -> bool:
        """Whether the line before ended with quoted words and perhaps whose they are: the paper goes on to tell, which it
        may do for an official.
        """
        if sentence.line == self.analysis.sentence(self._before).line:
            return False
        return _P.cited.search(self.analysis.text.canonical, max(0, self._before - CITED), self._before) is not None

    def orders_on(self, sentence: Sentence) -> bool:
        """Whether right behind an order another one is given: "|Sở B chủ trì| ...", "|Tập trung| trả nợ"."""
        if not self._order_before:
            return False
        analysis, end = self.analysis, sentence.end
        start = without_time(analysis, sentence.start, end)
        if analysis.text.canonical[start : start + 2].isupper():
            return False  # "THÔNG BÁO: ..."
        return wish_at(analysis, start) or imperative(analysis, start, end) or doer_goes_on(analysis, start, end)

    def gives_task(self, sentence: Sentence) -> bool:
        """Whether an item of a list of orders names who is to act: "yêu cầu:⏎- |Phòng Kinh tế| đôn đốc nhà thầu"."""
        return (
            self._listing
            and self.orders
            and body_at(self.analysis, without_time(self.analysis, sentence.start, sentence.end))
        )

    def _orders_again(self, sentence: Sentence) -> bool:
        """Whether who gave orders gives another in a paragraph of its own: "|Giao| Văn phòng tổng hợp ..."."""
        acts = self.analysis.labelled("cue.statement.directive", sentence.start, sentence.end)
        return self.orders and (any(m.start == sentence.start for m in acts) or self.orders_on(sentence))

    def _paragraph(self, sentence: Sentence) -> int:
        """By how much who spoke is further off: a person goes on in the paragraph below, a mere body ("huyện chỉ đạo
        ...") does not. A blank line says no more than the end of one: what one paper leaves blank another does not.
        """
        canonical = self.analysis.text.canonical
        announced = canonical.endswith(":", 0, self._before)
        if (announced or self._listing) and _P.item.match(canonical, canonical.rfind("\n", 0, sentence.start) + 1):
            self._listing = True
            return -self._age  # "yêu cầu các thôn:⏎1. Dọn vệ sinh.⏎|2. Trồng hoa.|": the whole list is his
        self._listing = False
        speaking = self._speaking
        if announced or speaking is None or sentence.line == self.analysis.sentence(self._before).line:
            return 0
        if canonical[self._before - 1 : self._before] not in _SIGNS and not self.turn:
            return CARRY + 1  # a headline: "Chủ tịch nước nhấn mạnh vai trò của dân⏎|Huyện A là vùng trũng ...|"
        if is_inspector(speaking.who):
            return 0  # what an inspection found fills paragraphs
        posted = self.analysis.labelled("title", speaking.start, speaking.start + _POST)  # "|Thủ tướng| yêu cầu ..."
        person = posted or (speaking.official and speaking.who in called(self.analysis))
        return 0 if person else CARRY + 1

    def _is_subhead(self, sentence: Sentence) -> bool:
        """Whether a sentence is a short line by itself, with no sign at its end and no mark of an item before it."""
        canonical = self.analysis.text.canonical
        begins, ends = canonical.rfind("\n", 0, sentence.start) + 1, canonical.find("\n", sentence.start)
        line = canonical[begins : ends if ends >= 0 else len(canonical)].strip()
        whole = len(line) == sentence.end - sentence.start
        return whole and line[-1] not in _SIGNS and line[0].isupper() and len(line.split()) <= SUBHEAD

    def takes(self, who: Subject | None) -> None:
        """Somebody speaks."""
        self._speaking, self._age, self.complains, self.orders, self._order_before = who, 0, False, False, False

    def himself(self, said: list[tuple[Speech, Subject]]) -> list[tuple[Speech, Subject]]:
        """What is said, a promise or praise by the body for which the one whom a label names speaks being his, and what goes
        on with it: "Ông X: |xã cam kết cấp đủ xi măng|; yêu cầu thôn ..."; not "Ông X: xã đề nghị huyện ...".
        """
        turn, verb, body = self.turn, said[0][0].verb if said else None, said[0][0].who if said else None
        if turn is None or turn.who is None or verb is None or body in called(self.analysis):
            return said
        if verb.form not in PROMISES and not is_praise(verb):
            return said
        return [
            (s._replace(who=turn.who), who._replace(who=turn.who)) if s.who == body else (s, who) for s, who in said
        ]

    def says(self, speech: Speech, who: Subject) -> None:
        """Somebody speaks by a verb; a label above ("Ông Y nêu ý kiến:") does not hold for another: "Chị X: ..."."""
        verb, key = speech.verb, self.analysis.text.key
        listing = self.complains and self._listing and self._speaking is not None and self._speaking.who == who.who
        announces = key.endswith(":", 0, speech.sentence.end)
        lists = (announces or listing) and PETITIONERS.match(who.who.lower()) is not None
        self.takes(who)
        self.complains = lists
        if verb is not None and not lists:
            freely = not who.official and _P.freely.match(key, verb.end) is not None
            self.complains = verb.form in BRINGS_UP or key.startswith(_AS_FOLLOWS, verb.end) or freely
        acts = verb is not None and not is_report(verb)
        self.orders = acts or is_order(self.analysis, speech.sentence)
        self._order_before = self.orders or (verb is not None and verb.form in urging(self.analysis.gazetteer.cues))
        if verb is not None and verb.form in _FEELS and not key.startswith(":", verb.end):
            self._speaking = None  # "bà con vui mừng, bởi sẽ có chợ. |Thế nhưng ...|"
        turn, begin = self.turn, speech.sentence.start
        if turn and turn.who and who.who != turn.who and self.subjects.people_between(begin, speech.start):
            self.turn = None

    def passes(self, sentence: Sentence, going_on: Subject | None) -> Subject | None:
        """Who goes on in a sentence in which nobody is told to speak."""
        self._age += 1
        self._order_before = self.orders_on(sentence)
        if not self.orders and not self._listing and self._is_subhead(sentence):
            return None
        if going_on and _of_another(self.subjects, going_on, sentence):
            return None
        if going_on and self.subjects.another_opens(sentence, going_on):
            self._age = CARRY + 1  # "|Bà Y| có quầy vải ở đó ...": told of, not said by X
            return None
        return going_on


@once
def speeches(analysis: Analysis) -> tuple[Speech, ...]:
    """Speech in text order; a sentence without any comes out whole as "carried" or "paper"."""
    return tuple(_speeches(analysis))


def _speeches(analysis: Analysis) -> Iterator[Speech]:
    subjects = Subjects(analysis)
    floor = _Floor(analysis, subjects)
    verbs = _verbs(analysis)
    quoted: dict[int, Subject | None] = {}  # who says the words between the marks
    spans = quotations(analysis.text.canonical)
    ends = [end for _, end in spans]
    for sentence in analysis.sentences.items:
        going_on = floor.opens(sentence)
        if floor.turn and floor.turn.who is None:
            continue  # "PV: Ông kiến nghị gì với tỉnh?": who asks says nothing
        inside = spans[bisect_right(ends, sentence.start) : bisect_left(spans, (sentence.end,))]
        said = floor.himself([*said_in(subjects, sentence, _own(floor, verbs, sentence), inside, going_on)])
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


def _own(floor: _Floor, verbs: list[Mention], sentence: Sentence) -> list[Mention]:
    """The verbs of speech of a sentence; among tasks only those that ask or announce: "- Ban Tài chính cân đối nguồn,
    |báo cáo| Đảng ủy" is what it is to do.
    """
    analysis, own = floor.analysis, verbs_between(verbs, sentence.start, sentence.end)
    if floor.turn is not None and floor.turn.start == sentence.start:
        own = [v for v in own if v.start >= floor.turn.says]  # "|Phát biểu tại hội nghị, ông X:| Các xã cần ..."
    if floor.tasks.holds(sentence.start):
        own = [v for v in own if not is_report(v) or analysis.text.key.startswith(":", v.end)]
    if own and ((given := floor.gives_task(sentence)) or floor.orders_on(sentence)):
        # "Bộ B chủ trì tổng hợp, |báo cáo| trước 30/6, |đề xuất| giải pháp": what it is to do
        by_another = given or doer_goes_on(analysis, sentence.start, sentence.end)
        own = [
            v for v in own if v.form not in PUT_FORWARD and not (by_another and (is_report(v) or v.form in PASSED_ON))
        ]
    # "|Kết luận:| Giao thôn Đông ...": the heading, which nobody says
    own = [v for v in own if v.start > sentence.start or not (is_report(v) and floor.headings.holds(v.start))]
    # "|Có ý kiến| phản ánh ...": whose, nobody says; not he who spoke before
    return own[1:] if len(own) > 1 and _P.opinion.fullmatch(analysis.text.key, sentence.start, own[1].start) else own


def _before_verb(floor: _Floor, sentence: Sentence, said: Speech, going_on: Subject | None) -> Speech | None:
    """What the one whom a label names says before his verb ("- Ông X: |ngõ chưa có đá|, đề nghị xã cấp đá"), or who
    goes on with orders: "|Tiếp tục tuyên truyền|; giao Phòng Văn hóa hướng dẫn".
    """
    turn, start = floor.turn, sentence.start
    if said.verb is None:
        return None
    if turn is not None and turn.who and turn.who == said.who:
        going_on, mode, start = Subject(turn.who, turn.official, start), "said", max(start, turn.says)
    elif going_on is not None and going_on.who == said.who and floor.orders:
        mode = "carried"
        if not floor.analysis.text.key.endswith("; ", start, said.verb.start):
            return None
    else:
        return None
    if said.verb.start - start < FRONT:
        return None
    return speech_of(start, said.verb.start, going_on, mode, None, sentence)


def _unsaid(floor: _Floor, sentence: Sentence, going_on: Subject | None) -> Speech:
    """A sentence without a verb of speech: the next tells who spoke, a label does, he goes on, or the paper."""
    analysis, subjects = floor.analysis, floor.subjects
    if told := _told_behind(subjects, sentence):
        return told
    headline = _P.headline.match(analysis.text.canonical, sentence.start, sentence.end)
    office = subjects.offices.speaks(sentence.start, headline.end("office")) if headline else None
    if headline and office and office.start == sentence.start:
        return speech_of(headline.end(), sentence.end, office, "said", None, sentence)
    if (turn := floor.turn) and turn.who:
        return Speech(max(sentence.start, turn.says), sentence.end, turn.who, turn.official, "said", None, sentence)
    going_on = floor.passes(sentence, going_on)
    said = floor.complains and not _CLAUSE.how_things_stand.match(analysis.text.key, sentence.start)
    said = said or conclusions(analysis).holds(sentence.start)
    mode = "paper" if going_on is None else "said" if said else "carried"
    return speech_of(sentence.start, sentence.end, going_on, mode, None, sentence)


def _of_another(subjects: Subjects, going_on: Subject, sentence: Sentence) -> bool:
    """Whether a sentence tells of somebody else with his post ("Đăng đàn đầu tiên, |ông Y - Giám đốc Sở| trả lời ..."), or of
    another commune than his who speaks: "Chủ tịch UBND xã A nói ... |Còn ở xã B|, đường chưa xong".
    """
    if is_elsewhere(subjects.analysis, going_on.who, sentence):
        return True
    other = subjects.last_named(sentence.start, min(sentence.end, sentence.start + _NAMED_WITHIN))
    if other is None or other.who == going_on.who:
        return False
    return any(
        sentence.start <= start < sentence.end and name == other.who for start, _, name in subjects.offices.spans
    )


def _verbs(analysis: Analysis) -> list[Mention]:
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
        if verb.form in _FEELS and _P.acts.match(analysis.text.key, verb.end):
            continue  # "tiểu thương |phấn khởi| đưa hàng vào chợ": what they do
        kept.append(verb)
    return kept


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
    subjects: Subjects, sentence: Sentence, verbs: list[Mention], quote: tuple[int, int], who: Subject | None
) -> Iterator[Speech]:
    """Quoted words, and the demand of another that they tell of: "“... nên |huyện| |yêu cầu bổ sung ngay|”, ông X nói"."""
    start, end = max(quote[0], sentence.start), min(quote[1], sentence.end)
    for verb in verbs_between(verbs, start + 1, end):
        asks = verb.form in ASKS_ON and is_act(verb)
        if not asks or _CLAUSE.when_asked.search(subjects.analysis.text.key, start, verb.start):
            continue
        bare = subjects.bare(start, verb.start)
        if subjects.analysis.text.key.endswith(_WE, start, bare):
            subject = who._replace(start=bare) if who else None
        else:
            subject = subjects.before(start, verb.start, None)
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
