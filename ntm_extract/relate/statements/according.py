"""ACCORDING: what is told after somebody ("Theo ông X, |đường đã xuống cấp|"), and after whom; _WAYS has in order how he may
be told.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.posts import verb_in
from ntm_extract.relate.statements.acts import ASKS_ON, is_act
from ntm_extract.relate.statements.named import BELONGS, Subject
from ntm_extract.relate.statements.nominal import OF, is_lead
from ntm_extract.relate.statements.petition import speech_of
from ntm_extract.relate.statements.quotation import Speech
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.span import ASIDE

_P = phrases("reported_speech")
HOME = 24  # characters of "tổ dân phố " before a name
MEANT = 400  # characters back to whom "Theo ông" means
QUOTED_BEHIND = 60  # characters of what is told before quoted words of another
_THEN = phrases("subject").word("then")
_TOO, _IS = _P.word("too"), _P.word("is")
_PRONOUNS = phrases("predicated_posts").words("pronouns")
_AGAIN, _WHEN = _P.words("again"), _P.word("when")
_OPENING_SIGNS = ",;:-*•+"  # "(TTXVN) - |Theo| Bộ trưởng X, ..."
_SIGN = re.compile("[,:]")
Spans = list[tuple[int, int]]
Told = tuple[Speech, Subject]


class _Theo(NamedTuple):
    """A "theo" in a sentence, or "nhận được": what was ``received`` was written or told to the paper."""

    analysis: Analysis
    subjects: Subjects
    sentence: Sentence
    quotes: Spans
    cue: Mention
    received: bool

    @property
    def by_pronoun(self) -> bool:
        """Whether only a pronoun says after whom: "|Theo ông|, ..."."""
        return self.analysis.text.key.startswith(",", self.cue.end) and self.cue.form.endswith(_PRONOUNS)

    @property
    def names_source(self) -> bool:
        """Whether it opens a part of the sentence, outside of quoted words: no "Theo |chân| ông X", "khi nhận được ..."."""
        key, start = self.analysis.text.key, self.cue.start
        opens = (
            (self.received and not key.endswith(_WHEN, 0, start))
            or key[start - 2] in _OPENING_SIGNS
            or key.startswith(_TOO, start)
            or key[self.sentence.start : start] in _AGAIN
            or is_lead(self.analysis, self.sentence.start, start)  # "|Nhưng| theo ông, ..."
        )
        return opens and not _P.thereby.match(key, self.cue.end) and not any(s <= start < e for s, e in self.quotes)

    def told(self, begin: int, end: int, who: Subject) -> Told:
        return speech_of(begin, end, who, "according", self.cue, self.sentence), who


def according(subjects: Subjects, sentence: Sentence, quotes: Spans, verbs: list[Mention]) -> list[Told]:
    """What stands behind the one after whom it is told: "Theo ông X, |đường đã xuống cấp|"; and what he tells to have been
    asked for: "Theo ông X, huyện |đề nghị tỉnh ứng vốn|", "Theo ông X, đường xuống cấp; huyện |đề nghị tỉnh ứng vốn|".
    """
    told = _told_after(subjects, sentence, quotes)
    if told is None:
        return []
    key, begin = subjects.analysis.text.key, told[0].start
    asks = next((v for v in verbs if v.start > begin and v.form in ASKS_ON and is_act(v)), None)
    other = subjects.before(begin, asks.start, None) if asks else None
    if asks is None or other is None:
        return [told]
    alone = not key[begin : other.start].strip(" ,")
    if not alone and not key.endswith("; ", begin, other.start):
        return [told]
    asked = speech_of(asks.start, told[0].end, other, "said", asks, sentence), told[1]
    return [asked] if alone else [(told[0]._replace(end=other.start), told[1]), asked]


def _told_after(subjects: Subjects, sentence: Sentence, quotes: Spans) -> Told | None:
    """What is told after somebody, and after whom."""
    analysis = subjects.analysis
    for cue in analysis.labelled("cue.attribution.according", sentence.start, sentence.end):
        received = _P.received.match(analysis.text.key, cue.start) is not None
        theo = _Theo(analysis, subjects, sentence, quotes, cue, received)
        if theo.names_source and (told := next((told for way in _WAYS if (told := way(theo))), None)):
            return told
    return None


def _after_pronoun(theo: _Theo) -> Told | None:
    """After whom the text named last: "|Theo ông|, đường đã hỏng"."""
    start = theo.cue.start
    who = theo.subjects.last_named(max(0, start - MEANT), start) if theo.by_pronoun else None
    return theo.told(theo.cue.end + 1, theo.sentence.end, who) if who else None


def _after_named(theo: _Theo) -> Told | None:
    """After whom it names: "Theo |ông X|, đường đã hỏng"; of what was received, what is complained of."""
    key, sentence = theo.analysis.text.key, theo.sentence
    nobody = key.startswith(",", theo.cue.end)  # "Theo kết luận|,| UBND xã đã chi sai"
    who = None if nobody else theo.subjects.after(_behind_number(theo), sentence.end)
    if who is None:
        return None
    low = _name_end(theo, who)
    of_what = _P.of_what.match(key, low, sentence.end) if theo.received else None
    if theo.received and of_what is None:
        return None
    # "phóng viên nhận được đơn của bà X |tố cáo| xã thu sai"
    begin = of_what.end() if of_what else _words_begin(theo, who, low)
    if key.startswith(_IS, begin) and theo.cue.start > sentence.start:
        begin = sentence.start  # "Khó nhất, |theo ông X|, là tiêu chí chợ"
    stop = next((s for s, _ in theo.quotes if begin + QUOTED_BEHIND < s < sentence.end), sentence.end)
    return theo.told(begin, stop, who)


def _behind_number(theo: _Theo) -> int:
    """Where the one begins after whom it is told, behind the number of his paper: "Theo Kết luận số 12/KL-TTr của |Thanh tra huyện|"."""
    at = theo.cue.end + 1
    paper = next(iter(theo.analysis.legal_between(at, at + 1)), None)
    of = f" {OF} "
    return paper.full_end + len(of) if paper and theo.analysis.text.key.startswith(of, paper.full_end) else at


def _after_report(theo: _Theo) -> Told | None:
    """After a report of which it is not told whose it is: "Theo báo cáo, |giải ngân còn chậm|"."""
    report = _P.by_report.match(theo.analysis.text.key, theo.cue.end, theo.sentence.end)
    return theo.told(report.end(), theo.sentence.end, Subject("", True, report.end())) if report else None


_WAYS = (_after_pronoun, _after_named, _after_report)


def _name_end(theo: _Theo, who: Subject) -> int:
    """Where all ends that says who he is: his posts, an aside ("Theo ông X |(thủ quỹ, thủ kho thôn A)|, ..."), the office to
    which he belongs ("Theo bà X|, Viện Kinh tế|, ...").
    """
    analysis, key, stop = theo.analysis, theo.analysis.text.key, theo.sentence.end
    ends = [theo.subjects.offices.titled(who.start)]
    if aside := ASIDE.match(key, who.start, stop):
        ends.append(aside.end())
    if office := BELONGS.match(analysis.text.canonical, who.start, stop):
        comma = key.find(",", office.end(), stop)
        if comma >= 0 and verb_in(analysis, office.end(), comma) is None:
            ends.append(office.end())  # not "Theo bà X, |Sở Tài chính chưa cấp vốn|, các xã phải chờ"
    return max(ends)


def _words_begin(theo: _Theo, who: Subject, low: int) -> int:
    """Where what is told begins, behind home and "says": "Theo ông X, thôn A |cho biết,| đường đã hỏng"."""
    key, stop, at = theo.analysis.text.key, theo.sentence.end, max(low, who.start)
    if key.startswith(_THEN, at):
        begin = at + len(_THEN)  # "Theo ông X| thì |vốn còn thiếu"
    else:
        sign = _SIGN.search(key, low, stop)
        while sign and sign[0] == "," and _is_of_home(theo, who, sign):
            sign = _SIGN.search(key, sign.end(), stop)
        begin = sign.end() if sign else who.start
        if sign and (apposed := _P.apposed.match(key, begin, stop)):
            begin = apposed.end()  # "theo anh X, |hộ nuôi tôm:| nước ô nhiễm"
    again = _P.says_so.match(key, begin, stop)
    return again.end() if again else begin


def _is_of_home(theo: _Theo, who: Subject, comma: re.Match[str]) -> bool:
    """Whether a comma only leads on to where he lives: "Theo ông X ở xã A|,| huyện B: ..."; not behind a post without a
    name: "Theo ông X, Chủ tịch UBND xã|,| huyện đã cấp vốn".
    """
    if theo.subjects.offices.titled(who.start) == comma.start() and not _names_unit(theo.analysis, comma.end() + 1):
        return False
    return theo.subjects.bodies.goes_on(*comma.span()) or _is_home(theo.analysis, comma.end() + 1)


def _names_unit(analysis: Analysis, start: int) -> bool:
    """Whether a unit is named there, by its type word: "Chủ tịch UBND xã A, |huyện B|", "Theo ông X, |trú tại thôn A|"."""
    start = _behind_lives(analysis, start)
    return any(p.type_start == start for p in analysis.toponyms_between(start, start + HOME))


def _behind_lives(analysis: Analysis, start: int) -> int:
    """Behind the verb of who lives somewhere: "|trú tại |thôn A"."""
    lives = _P.lives_at.match(analysis.text.key, start)
    return lives.end() if lives else start


def _is_home(analysis: Analysis, start: int) -> bool:
    """Whether a unit fills the words up to the next comma: "Theo ông X, |thôn A|, đường đã hỏng", "Theo ông X, |trú tại thôn A|, ..."."""
    start = _behind_lives(analysis, start)
    places = analysis.toponyms_between(start, start + HOME)
    return any(p.type_start == start and analysis.text.key.startswith(",", p.end) for p in places)
