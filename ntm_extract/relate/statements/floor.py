"""FLOOR: who has the floor, sentence by sentence."""

from __future__ import annotations

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.level_words import level_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.statements.acts import BRINGS_UP, ORDERS, PROMISES, is_praise, is_report, urging
from ntm_extract.relate.statements.demand import (
    body_at,
    doer_goes_on,
    imperative,
    lead_end,
    wish_at,
    without_time,
)
from ntm_extract.relate.statements.named import Subject, called, is_elsewhere, is_inspector
from ntm_extract.relate.statements.papers import is_order
from ntm_extract.relate.statements.petition import PETITIONERS
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.report import sections, under_results
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.relate.statements.turns import Turn, turns
from ntm_extract.span import Cover, line_end, line_start

_P = phrases("speaker")
UNITS = level_words("unit")
_PASSIVE = _P.words("passive")
_CONCERNING = phrases("in_list").concerning
_AS_FOLLOWS, _OWNS = _P.words("as_follows"), phrases("clause").words("owns")
FEELS = frozenset(_P.words("feels"))
CARRY = 4  # sentences for which a speaker goes on without being named again
ACTS_ON = 2  # sentences over which a body acts on without being named again
CARRY_FOUND = 10  # the same for what an inspection found
CITED = 120  # characters of "”, bà X, thôn A, xã B chia sẻ."
SUBHEAD = 14  # words of a line between paragraphs
_SIGNS = frozenset(".!?…”\"':;,)")
_POST = 60  # characters from where who spoke is named that hold a post
_NAMED_WITHIN = 60  # characters from where a sentence begins to whom it tells of


class Floor:
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
        self._answers = False  # he answers a letter, to its end: "UBND xã trả lời như sau:⏎..."
        self.orders = False  # or with an order
        self._order_before = False  # the sentence before was one, be it from one who only urges
        self._age, self._before = CARRY + 1, 0  # sentences since he spoke; where the sentence before ends
        self._listing = False  # in a list that he has announced
        self._counting = False  # the paper counts points of its own

    def opens(self, sentence: Sentence) -> Subject | None:
        """Who goes on in a sentence, where nothing in it says otherwise."""
        if self._quoted_line(sentence):
            self.complains = False
            self._speaking = self._speaking if self._speaking and self._speaking.official else None
        self._age += self._paragraph(sentence)
        self._before = sentence.end
        while self._headed and self._headed[0][0] <= sentence.start:
            who = self._headed.pop(0)[1]
            # "Kết luận của chủ tọa:" ends what was said before, "trả lời như sau:" begins it
            if who or not self._answers:
                self._speaking, self._age = who, 0
        if self.turn and not self.turn.official and sentence.start >= self.turn.end:
            self._speaking = None  # a letter ends, and is answered
        turn = self._labelled.get(sentence.start, self.turn if self.turn and sentence.start < self.turn.end else None)
        # "- Ông X, Trưởng thôn: phụ trách tiêu chí 17" among what is decided: who is to act
        self.turn = None if self.tasks.holds(sentence.start) else turn
        if self.turn:
            self.takes(Subject(self.turn.who, self.turn.official, sentence.start) if self.turn.who else None)
        if _P.narrates.match(self.analysis.text.key, sentence.start):
            self._speaking = None
        if self._counts_itself(sentence):
            self._speaking = None
        found = self._speaking and is_inspector(self._speaking.who)
        carry = CARRY_FOUND if found or self._answers else CARRY
        return self._speaking if self._age <= carry or self._orders_again(sentence) else None

    def _counts_itself(self, sentence: Sentence) -> bool:
        """Whether the paper counts its points paragraph by paragraph, the first of them its own: "|Trước hết là vốn.|⏎...⏎|Thứ hai,
        cán bộ xã còn yếu|".
        """
        key = self.analysis.text.key
        if key[sentence.start - 1 : sentence.start] not in ("", "\n"):
            return False
        if _P.first_point.match(key, sentence.start):
            self._counting = self._speaking is None or self._age > CARRY
        return self._counting and _P.next_point.match(key, sentence.start) is not None

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

    def says_who_does_what(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with a deed or with who is to do it, its matter in front: "- |Chủ trì, phối hợp với các ban| đôn
        đốc các xã", "4. Về môi trường: |UBND huyện| chỉ đạo các xã"; not with an act of asking.
        """
        analysis, end = self.analysis, sentence.end
        start = lead_end(analysis, sentence.start, end)
        front = _CONCERNING.match(analysis.text.key, start, end)
        start = front.end() if front else without_time(analysis, start, end)
        if any(act.start == start for act in analysis.labelled("cue.statement.directive", start, end)):
            return False
        return wish_at(analysis, start) or imperative(analysis, start, end) or body_at(analysis, start)

    def _orders_again(self, sentence: Sentence) -> bool:
        """Whether who gave orders, or voters who brought something up, ask for more in a paragraph of its own: "|Giao| Văn phòng
        tổng hợp ...", "Cử tri phản ánh ...⏎|Đề nghị| ngành điện ...".
        """
        voters = self._speaking is not None and PETITIONERS.match(self._speaking.who.lower()) is not None
        if not (self.orders or voters):
            return False
        acts = self.analysis.labelled("cue.statement.directive", sentence.start, sentence.end)
        begins = lead_end(self.analysis, sentence.start, sentence.end)
        acting = any(m.start in (begins, sentence.start) for m in acts)
        return acting or (self.orders and self.orders_on(sentence))

    def _paragraph(self, sentence: Sentence) -> int:
        """By how much who spoke is further off: a person goes on in the paragraph below, a mere body ("huyện chỉ đạo
        ...") does not. A blank line says no more than the end of one: what one paper leaves blank another does not.
        """
        canonical = self.analysis.text.canonical
        announced = canonical.endswith(":", 0, self._before)
        if (announced or self._listing) and _P.item.match(canonical, line_start(canonical, sentence.start)):
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
        # not "bà X nhẩm tính: vụ này lãi 60 triệu đồng.⏎|Khó khăn của huyện| ..."
        goes_on = speaking.official or self.complains
        person = posted or self._answers or (goes_on and speaking.who in called(self.analysis))
        return 0 if person else CARRY + 1

    def _is_subhead(self, sentence: Sentence) -> bool:
        """Whether a sentence is a short line by itself, with no sign at its end and no mark of an item before it."""
        canonical = self.analysis.text.canonical
        line = canonical[line_start(canonical, sentence.start) : line_end(canonical, sentence.start)].strip()
        whole = len(line) == sentence.end - sentence.start
        return whole and line[-1] not in _SIGNS and line[0].isupper() and len(line.split()) <= SUBHEAD

    def takes(self, who: Subject | None) -> None:
        """Somebody speaks."""
        self._speaking, self._age, self.complains, self.orders, self._order_before = who, 0, False, False, False
        self._answers = False

    def acting(self, sentence: Sentence, verbs: list[Mention]) -> Subject | None:
        """The body of which the sentences before tell, where an order opens one: "UBND huyện lập ba đoàn. |Chỉ đạo các xã trực
        24/24 giờ|".
        """
        opens = bool(verbs) and verbs[0].start == lead_end(self.analysis, sentence.start, sentence.end)
        asked = self.analysis.text.key[verbs[0].end : sentence.end].split() if opens else []
        if not asked or verbs[0].form not in ORDERS or not body_at(self.analysis, verbs[0].end + 1):
            return None  # not the heading "1. Chỉ đạo"
        if under_results(self.analysis, sentence.start):
            return None  # "1. Công tác chỉ đạo⏎UBND tỉnh lập ba đoàn. |Chỉ đạo các huyện lập kế hoạch|": what was done
        before = self.analysis.sentences.back(sentence, ACTS_ON)
        told = (self.subjects.opening(s.start, s.end) for s in before if s.line == sentence.line)
        subject = next((subject for subject in told if subject), None)
        # "Xã A đã xong đường. Yêu cầu |xã| giữ vững các tiêu chí": not its own order
        itself = subject is not None and asked[0] in UNITS and asked[0] in subject.who.lower().split()
        return subject if subject and subject.official and not itself else None

    def himself(self, said: list[tuple[Speech, Subject]]) -> list[tuple[Speech, Subject]]:
        """What is said, a promise, praise or a fault owned up to by the body for which the one whom a label names speaks being his, and what goes
        on with it: "Ông X: |xã cam kết cấp đủ xi măng|; yêu cầu thôn ..."; not "Ông X: xã đề nghị huyện ...".
        """
        turn, verb, body = self.turn, said[0][0].verb if said else None, said[0][0].who if said else None
        if turn is None or turn.who is None or verb is None or body in called(self.analysis):
            return said
        if verb.form not in PROMISES and verb.form not in _OWNS and not is_praise(verb):
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
            self._answers = _P.answers_so.match(key, verb.start, speech.sentence.end) is not None
            follows = self._answers or key.startswith(_AS_FOLLOWS, verb.end)
            self.complains = verb.form in BRINGS_UP or follows or freely
        acts = verb is not None and not is_report(verb)
        self.orders = acts or is_order(self.analysis, speech.sentence)
        self._order_before = self.orders or (verb is not None and verb.form in urging(self.analysis.gazetteer.cues))
        passive = verb is not None and verb.form in BRINGS_UP and key.endswith(_PASSIVE, 0, who.start)
        if passive or (verb is not None and verb.form in FEELS and not key.startswith(":", verb.end)):
            # "nước bị |người dân| phản ánh là bẩn. |Bằng chứng là ...|"
            self._speaking, self.complains = None, False  # "bà con vui mừng, bởi sẽ có chợ. |Thế nhưng ...|"
        turn = self.turn
        if turn and turn.who == "" and acts and not key[turn.says : speech.sentence.start].strip():
            # "Trả lời: |UBND tỉnh| giao huyện A kiểm tra.⏎Giao Sở B rà soát nguồn vốn."
            self.turn = turn = turn._replace(who=who.who)
        begin = max(speech.sentence.start, turn.says) if turn else 0
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


def _of_another(subjects: Subjects, going_on: Subject, sentence: Sentence) -> bool:
    """Whether a sentence tells of somebody else with his post ("Đăng đàn đầu tiên, |ông Y - Giám đốc Sở| trả lời ..."), or of
    another commune than his who speaks: "Chủ tịch UBND xã A nói ... |Còn ở xã B|, đường chưa xong".
    """
    if is_elsewhere(subjects.analysis, going_on.who, sentence):
        return True
    other = subjects.last_named(sentence.start, min(sentence.end, sentence.start + _NAMED_WITHIN))
    if other is None or other.who == going_on.who:
        return False
    return any(post.holder == other.who for post in subjects.offices.posts.between(sentence.start, sentence.end))
