"""PETITION: what voters and people ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Mention, Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.posts import title_end
from ntm_extract.relate.statements.acts import is_act, is_praise
from ntm_extract.relate.statements.named import Subject
from ntm_extract.relate.statements.nominal import OF
from ntm_extract.relate.statements.quotation import Mode, Speech
from ntm_extract.relate.statements.subject import Subjects
from ntm_extract.span import line_start

_P = phrases("petition")
HONORIFIC = 12  # characters of "đồng chí " and the like
_HOLDS = frozenset(_P.words("holds"))
_UNION = _P.words("union")
_THIS, _VOTER, _DELEGATES, _OF = _P.word("this"), _P.word("voter"), _P.word("delegates"), f"{OF} "
PETITIONERS = _P.petitioners
COMMA = re.compile(r",\s")
_BEFORE_SPEAKER = re.compile(r",\s|(?<![”\"'])\s[-–]\s")  # "Khó nhất là mặt bằng| - |ông X nói"


def speech_of(
    start: int, end: int, who: Subject | None, mode: Mode, verb: Mention | None, sentence: Sentence
) -> Speech:
    """What somebody says, known or not."""
    name = who.who.removesuffix(_THIS) if who else ""  # "|lãnh đạo huyện| này đã yêu cầu ..."
    return Speech(start, end, name or None, who is not None and who.official, mode, verb, sentence)


def residents(analysis: Analysis, speech: Speech) -> bool:
    """Whether those speak who hold no office, or voters and those present, be it by name: "|Cử tri| Lê Văn Khải"."""
    if speech.who is None or not speech.official:
        return speech.who is not None
    named = PETITIONERS.match(analysis.text.key, speech.sentence.start)
    return named is not None or PETITIONERS.match(speech.who.lower()) is not None


def is_voter(analysis: Analysis, speech: Speech, name: str) -> bool:
    """Whether ``name`` is that of a voter in the same paragraph, be he the one who speaks."""
    key, start = analysis.text.key, speech.sentence.end
    at = analysis.text.canonical.rfind(name, line_start(key, start), start)
    return at >= 0 and key.endswith(_VOTER, 0, at)


def petition(subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> tuple[Speech, Subject] | None:
    """The matters that voters or those present have brought forward, no verb saying it: "cử tri có 3 ý kiến, kiến nghị,
    như: |nâng cấp đường ...; ...|".
    """
    analysis = subjects.analysis
    listed = analysis.text.key.find(":", sentence.start, sentence.end) >= 0
    match = _P.announces.search(analysis.text.key, sentence.start, sentence.end) if listed else None
    if match is None:
        return None
    # "với tinh thần |thẳng thắn|"
    adverbs = {m.start for m in analysis.labelled("cue.subject.adverb", sentence.start, match.start())}
    if any(v.start < match.start() and v.start not in adverbs for v in verbs) or subjects.people_between(
        sentence.start, match.start()
    ):
        return None
    who = _petitioner(subjects, sentence.start, match)
    if who is None:
        return None
    return speech_of(match.end(), sentence.end, who, "said", None, sentence), who


def _petitioner(subjects: Subjects, low: int, announced: re.Match[str]) -> Subject | None:
    """Who brings forward what is announced: named before ("|cử tri xã A| có 3 ý kiến: ..."), in it ("có |12 lượt cử tri|
    tham gia ý kiến: ...") or behind it ("có 3 ý kiến của |nhân dân|: ..."); somebody where it is only counted ("Tại buổi tiếp
    xúc, có 9 kiến nghị gửi đến đại biểu: ...").
    """
    key = subjects.analysis.text.key
    people = [
        body
        for body in subjects.bodies.between(low, announced.end())
        if PETITIONERS.match(key, body.start) and not key.endswith(_UNION, 0, body.start)
    ]
    # "Tại buổi tiếp xúc giữa đại biểu HĐND với cử tri xã A, |cử tri| có 3 ý kiến"
    before = sorted(
        (body for body in people if body.start < announced.start()),
        key=lambda body: (key.startswith(_DELEGATES, body.start), -body.start),
    )
    behind = [
        body
        for body in people
        if body.start >= announced.start()
        and (key.endswith(_OF, 0, body.start) or _P.so_many.fullmatch(key, announced.start(), body.start))
    ]
    if body := next(iter((*before, *behind)), None):
        end = subjects.bodies.phrase(body, announced.start() if body in before else announced.end())
        return Subject(subjects.analysis.quote(body.start, end), True, body.start)
    counted = _P.counted.match(key, announced.start(), announced.end())
    return Subject("", True, announced.start()) if counted else None


def points(analysis: Analysis, speech: Speech) -> int:
    """Where the points begin that voters or those present bring forward: "cử tri phản ánh một số vấn đề như: |cống hư
    hỏng; mở rộng chợ|"; -1 where nothing announces them.
    """
    if speech.mode != "said" or speech.who is None or not residents(analysis, speech):
        return -1
    if speech.verb is None:
        voter = is_voter(analysis, speech, speech.who)  # "|Cử tri| Lê Văn Khải: ..."
        return speech.start if voter or PETITIONERS.match(speech.who.lower()) else -1
    match = _P.points.match(analysis.text.key, speech.verb.start, speech.end)
    if match is None and is_act(speech.verb) and _announced_before(analysis, speech, speech.verb):
        return speech.start
    alone = match is not None and match.end() == speech.verb.end + 2 and is_act(speech.verb)
    alone &= analysis.text.key.find(";", speech.verb.end, speech.end) < 0
    return match.end() if match and not alone else -1  # "kiến nghị: Theo Quyết định 5, các xã được ...": one demand


def _announced_before(analysis: Analysis, speech: Speech, verb: Mention) -> bool:
    """Whether a verb of asking opens the list that another one announces: "kiến nghị một số vấn đề như: |đề nghị| mở chợ; ..."."""
    key, start = analysis.text.key, speech.sentence.start
    acts = (m for m in analysis.labelled("cue.statement.directive", start, verb.start) if m.end < verb.start)
    lists = (_P.points.match(key, act.start, verb.start) for act in acts)
    return any(listed and listed.end() == verb.start for listed in lists)


def fronted(subjects: Subjects, sentence: Sentence, verbs: list[Mention]) -> Iterator[tuple[Speech, Subject]]:
    """Praise or a view before the one who speaks: "|Đánh giá cao kết quả của xã|, ông X đề nghị ...", "Cho rằng |tiến
    độ còn chậm|, ông X ...".
    """
    front = verbs[0] if verbs else None
    if (
        front is None
        or len(verbs) < 2
        or not (is_praise(front) or front.form in _HOLDS)
        or subjects.bare(sentence.start, front.start) > sentence.start + 2
    ):
        return
    subject = subjects.before(front.end, verbs[1].start, None)
    if subject is None:
        return
    end = before_post(subjects.analysis, front.end, subject.start)
    if end < subject.start:
        start = front.start if is_praise(front) else front.end
        yield speech_of(start, end, subject, "said", front, sentence), subject


def before_post(analysis: Analysis, low: int, subject: int) -> int:
    """Where what is said ends before its speaker, his posts or form of address in front: "Khó nhất là mặt bằng|, Bí thư
    Đảng ủy, Chủ tịch UBND xã| X cho hay".
    """
    end, posts = subject, {m.start: m.end for m in analysis.labelled("title", low, subject)}
    for sign in reversed(list(_BEFORE_SPEAKER.finditer(analysis.text.key, low, subject))):
        post = posts.get(sign.end())
        # "|Chủ tịch xã cũ còn nợ hồ sơ|, ông X nói" is no post of his
        if subject - sign.start() <= HONORIFIC or (post and (end == subject or title_end(analysis, post, end) == end)):
            end = sign.start()
        elif end < subject:
            break
    return end
