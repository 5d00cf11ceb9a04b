"""TURNS: whose words a stretch of the text is, though no verb there says so. Minutes and interviews name who speaks
before a colon: "- Ông X (Trưởng thôn A): đường đã hỏng.", "Đại biểu Y: ...", "PV: ..."; an interview without labels asks
in lines of its own, and a speech that is printed in full is one person's from where he greets the hall.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ntm_extract.document import Sentence, Text
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.statements.bodies import Bodies
from ntm_extract.relate.statements.complaint import open_cues
from ntm_extract.relate.statements.named import Named, people_named
from ntm_extract.relate.statements.nominal import is_nominal
from ntm_extract.relate.statements.report import formal, minutes
from ntm_extract.span import Cover, line_end, line_start

_P = phrases("turns")
_QUOTATION = phrases("quotation")
SAYS_WORDS = 3  # fewer behind the colon are a part at the meeting: "Ông X: Chủ trì"
LEAST = 2  # greetings that make a speech, where nothing says that it is one; questions of one label that make a talk
ROLL = 2  # lines that begin with the given name of who speaks
NAMED, COLON = 90, 110  # characters from where a line begins to the name, and from the name to the colon
_GREETING, _ADDRESSED = _P.word("greeting"), _P.words("addressed")
_OPENING, _CLOSING = ("“", '"'), re.compile('[”"]')


class Turn(NamedTuple):
    """``[start, end)``: the label and what is said; the words begin at ``says``. ``who`` is None for who asks, "" for who
    answers without being named.
    """

    start: int
    says: int
    end: int
    who: str | None
    official: bool


@once
def conclusions(analysis: Analysis) -> Cover:
    """What somebody concludes or orders: by its label ("Kết luận của Chủ tịch UBND xã: |...|"), or to the end of the line
    in which he does ("Ông X kết luận: |...|").
    """
    key = analysis.text.key
    labelled = [(t.says, t.end) for t in turns(analysis) if t.who and _P.orders.match(key, t.start)]
    return Cover(labelled + [m.span("words") for m in _P.concludes.finditer(key)])


@once
def planned(analysis: Analysis) -> Cover:
    """Answers of an interview to what is going to be done: what they name is their own plan, and asks nobody."""
    told = turns(analysis)
    return Cover(
        (answer.start, answer.end)
        for question, answer in pairwise(told)
        if question.who is None
        and answer.who
        and _P.asks_for_plans.search(analysis.text.key, question.start, answer.start)
    )


@once
def turns(analysis: Analysis) -> tuple[Turn, ...]:
    """In text order; each ends with its line, in an interview where the next one begins."""
    labelled, answers = _labelled(analysis), _answers(analysis)
    asked = {t.who for t in answers}  # who is asked may be named before one of his answers, or before all
    if not answers or any(t.who and t.who not in asked and t.start > answers[0].start for t in labelled):
        if any(t.who != "" for t in labelled):
            return labelled
        return (*(_speech(analysis) or _letter(analysis)), *labelled)
    labels = {t.start: t.says for t in labelled if t.who}  # "- |Chủ tịch UBND tỉnh X:| Năm qua ..."
    answers = tuple(t._replace(says=labels.get(t.start, t.says)) for t in answers)
    title = [t._replace(end=t.says) for t in labelled if t.start < answers[0].start]  # "Bà X: |Dồn sức cho dân|"
    return (*title, *answers)


def _labelled(analysis: Analysis) -> tuple[Turn, ...]:
    """Turns whose labels name who speaks before a colon, with the questions of an interview."""
    key = analysis.text.key
    if ":" not in key:
        return ()
    asked = _asked(key)
    named = {person.start: person for person in people_named(analysis)}
    found: list[Turn] = [Turn(start, end, end, None, False) for start, end in asked]
    for sentence in analysis.sentences.items:
        if key.find(":", sentence.start, sentence.end) < 0:
            continue  # mostly
        begin = _label_begins(key, sentence)
        colon_near = key.find(":", begin, begin + NAMED + COLON) >= 0
        within = range(begin, min(begin + NAMED, sentence.end)) if colon_near else ()
        person = next((named[at] for at in within if at in named), None)
        if person is not None:
            found += _of_person(analysis, sentence, begin, person, bool(asked))
        elif asked and (again := _of_post(key, sentence, begin, found)):
            found.append(again)
        else:
            found += (
                *_of_office(analysis, sentence),
                *_by_given_name(analysis, sentence, begin),
                *_voters(analysis, sentence.start, begin, sentence.end),
            )
    below = {t.who for t in found if t.who and key.startswith("\n", t.says)}
    if not asked and len(below) < LEAST:
        found = [t for t in found if not key.startswith("\n", t.says)]
    for reply in _P.reply.finditer(key):
        who = analysis.quote(*reply.span("of")) if reply["of"] else ""
        found.append(Turn(reply.start(), reply.end(), 0, who, True))
    found.sort(key=lambda turn: turn[:2])
    return tuple(
        t._replace(end=_ends(analysis.text, t, found[i + 1].start if i + 1 < len(found) else len(key), bool(asked)))
        for i, t in enumerate(found)
    )


def _asked(key: str) -> list[tuple[int, int]]:
    """The labels of who asks: the paper's, or whatever stands before the questions of a text: "|Báo Nam Định:| Thưa ông ...?"."""
    found = {m.span() for m in _P.asker.finditer(key)}
    # of a title that stands twice, "Hồi âm: Vì sao đường hỏng?", one is enough
    told = _P.asks.finditer(key) if key.count("?") >= LEAST else ()
    asks = {key[m.start() : line_end(key, m.start())].strip(): m for m in told}.values()
    who = Counter(m["who"] for m in asks)
    return sorted(found | {m.span() for m in asks if who[m["who"]] >= LEAST})


def _label_begins(key: str, sentence: Sentence) -> int:
    """Where a label may begin, behind the mark of an item and where somebody takes the floor: "- |Ông X: ...", "Phát biểu
    tại hội nghị, |ông X: ...".
    """
    opens = _P.opens.match(key, sentence.start)
    begin = opens.end() if opens else sentence.start
    took = _P.takes_floor.match(key, begin, sentence.end)
    return took.end() if took else begin


def _of_person(analysis: Analysis, sentence: Sentence, begin: int, person: Named, interview: bool) -> Iterator[Turn]:
    """The turn of a person named before the colon of a sentence, where enough stands behind it that is not his post, and
    the label does not tell what he does: "- |Ông X (Trưởng thôn A):| đường đã hỏng.", no "Bà Y: Chủ tịch UBND xã".
    """
    key, end = analysis.text.key, person.end
    colon = key.find(":", end, min(end + COLON, sentence.end))
    least = 1 if interview else SAYS_WORDS
    if any(p.tails.get(end, 0) > colon for p in people(analysis)):
        return
    below = _P.below.match(key, colon)  # "Ông X:⏎|Huyện đã có 12 xã ...|", no tasks of his: "Ông X:⏎- Phụ trách thôn 3"
    said = key[colon + 1 : below.end() if below and (interview or not below["item"]) else sentence.end]
    if colon < 0 or len(said.split()) < least or _QUOTATION.titled.search(key, end, colon):
        return
    if _P.did.match(analysis.text.canonical, colon) and not interview:
        return  # "2. Bà Y, thôn 7: |hiến| 320 m2 đất"
    told = not _P.gap.match(key, end, colon) or _tells(analysis, begin, person.start, end, colon)
    if told and not _in_person(analysis, begin, end, colon):
        return
    # whom a paper asks, whom minutes or notes of a meeting hold
    official = person.official or interview or formal(analysis) or _calls_by_name(analysis)
    yield Turn(sentence.start, colon + 1, 0, person.who, official)


def _of_post(key: str, sentence: Sentence, begin: int, found: list[Turn]) -> Turn | None:
    """The turn of who answered before, called by his post alone: "PV: ...?⏎|Bộ trưởng:| ..."."""
    post = _P.by_post.match(key, begin, sentence.end)
    answered = next((t for t in reversed(found) if t.who), None) if post else None
    return answered._replace(start=sentence.start, says=post.end(), end=0) if post and answered else None


def _of_office(analysis: Analysis, sentence: Sentence) -> Iterator[Turn]:
    """The turn of an office whose orders or conclusions follow: "Kết luận của |Chủ tịch UBND xã|: ..."."""
    orders = _P.orders.match(analysis.text.key, sentence.start, sentence.end)
    if orders and orders["office"]:
        yield Turn(sentence.start, orders.end(), 0, analysis.quote(*orders.span("office")), True)


def _by_given_name(analysis: Analysis, sentence: Sentence, begin: int) -> Iterator[Turn]:
    """The turn of somebody whom minutes call by his given name alone: "- |Đ/c Tám (thôn Đông):| tiến độ chậm"; by his full name
    where one who bears it is named.
    """
    label = _P.given_name.match(analysis.text.canonical, begin, sentence.end) if _calls_by_name(analysis) else None
    if label is None or len(analysis.text.key[label.end() : sentence.end].split()) < SAYS_WORDS:
        return
    name = label["name"]
    whole = next((p.who for p in people_named(analysis) if p.who.split()[-1] == name), None)
    yield Turn(sentence.start, label.end(), 0, whole or name, True)


@once
def _calls_by_name(analysis: Analysis) -> bool:
    """Whether a text calls those who speak by their given names: minutes, or several lines that begin so."""
    canonical = analysis.text.canonical
    lines = (line.start() for line in re.finditer(r"(?m)^(?=\S)", canonical))
    return minutes(analysis) or sum(_P.given_name.match(canonical, at) is not None for at in lines) >= ROLL


def _answers(analysis: Analysis) -> tuple[Turn, ...]:
    """Questions and answers of an interview whose answers bear no name: "... đã trao đổi với |ông X|, Chủ tịch UBND
    huyện.⏎|Thưa ông, kết quả ra sao?|⏎Huyện đã có 12 xã đạt chuẩn."
    """
    key = analysis.text.key
    asked = [m.span() for m in _P.question.finditer(key)] if "?" in key else []
    met = _P.interviewed.search(key) if asked else None
    who = (_named_behind(analysis, met.end()) or _named_before(analysis, met.start())) if met else None
    if who is None:
        return ()
    found: list[Turn] = []
    for (start, end), following in zip(asked, [*(start for start, _ in asked[1:]), len(key)], strict=True):
        found.append(Turn(start, end, end, None, False))
        if (says := _P.answer.match(key, end)) and says.end() < following:
            found.append(Turn(analysis.sentence(says.end()).start, says.end(), following, who.who, True))
    return tuple(found)


def _speech(analysis: Analysis) -> tuple[Turn, ...]:
    """A speech in full: of whom the paper says that it is, else of who was in the chair, else of the last one named before,
    else of the post in its title: "LỜI KÊU GỌI⏎của |Chủ tịch UBND huyện| ..."; an appeal needs no second greeting.
    """
    greeted = [m.start() for m in _P.greets.finditer(analysis.text.key)] if _GREETING in analysis.text.key else []
    told = _P.in_full.search(analysis.text.key, 0, greeted[0]) if greeted else None
    titled = _P.speech_of.search(analysis.text.key, 0, greeted[0]) if greeted else None
    if told is None and titled is None and len(greeted) < LEAST:
        return ()
    before = [p for p in people_named(analysis) if p.official and p.start < greeted[0]]
    chairs = {p.name for p in people(analysis) if "chair" in p.roles}
    who = (
        (_named_behind(analysis, told.end()) if told and told["of"] else None)
        or next((p for p in before if p.who in chairs), None)
        or next(reversed(before), None)
    )
    name = who.who if who else analysis.quote(*titled.span("office")) if titled and titled["office"] else None
    return (Turn(greeted[0], greeted[0], len(analysis.text.key), name, True),) if name else ()


def _letter(analysis: Analysis) -> tuple[Turn, ...]:
    """A letter to a paper or an office, in which who writes says who he is: "|Tôi là Lê Văn Khải|, ở thôn A. ..."."""
    opens = _P.writes.search(analysis.text.canonical)
    person = people_named(analysis).first(opens.end(), opens.end() + 1) if opens else None
    if opens is None or person is None:
        return ()
    text, first = analysis.text.canonical, analysis.sentence(opens.end())
    quoted = text[max(0, opens.start() - 2) : opens.start()].strip()[-1:] in _OPENING
    # the writer's words end where they are answered, and with the quotation that they stand in
    ends = (_CLOSING if quoted else _P.answered).search(text, person.end)
    stop = ends.start() if ends else len(text)
    return (Turn(first.start, first.end, stop, person.who, False),) if stop > first.end else ()


def _named_behind(analysis: Analysis, at: int) -> Named | None:
    """The first official named within NAMED characters behind ``at``, in its line."""
    return people_named(analysis).first(at, min(at + NAMED, line_end(analysis.text.key, at)))


def _named_before(analysis: Analysis, at: int) -> Named | None:
    """The official named last before ``at``, in its line: "|Ông X|, Chủ tịch UBND huyện, đã trả lời phỏng vấn"."""
    low = line_start(analysis.text.key, at)
    return next((p for p in reversed(people_named(analysis).between(low, at)) if p.official), None)


def _voters(analysis: Analysis, line: int, begin: int, end: int) -> list[Turn]:
    """What voters ask for behind their name ("|Cử tri xã A:| Kiến nghị huyện sớm sửa đường"), in minutes an office behind
    its own ("|Sở Y tế:| trạm xá chưa có bác sĩ"); or below the title of a page that names the voters, if it does: "|Nội
    dung kiến nghị:| Đề nghị huyện sớm sửa đường".
    """
    key = analysis.text.key
    colon = key.find(":", begin, min(begin + COLON, end))
    label, says = None, colon + 1
    if colon >= 0:
        label = _P.voters.match(key, begin) or (_P.offices.match(key, begin) if minutes(analysis) else None)
    named = label and is_nominal(analysis, label.end(), colon)
    who = analysis.quote(label.end("of") if label["of"] else begin, colon) if label and named else None
    if who is None and (asked := _P.petition_label.match(key, begin, end)):
        answered = _P.reply.search(key, asked.end()) is not None
        who, says = Bodies(analysis).first(_P.voters) or ("" if answered else None), asked.end()
    return [Turn(line, says, 0, who, True)] if who is not None and len(key[says:end].split()) >= SAYS_WORDS else []


def _in_person(analysis: Analysis, begin: int, end: int, colon: int) -> bool:
    """Whether somebody says "I" behind the colon, whatever he does before it: "Bà X rơm rớm: |Nhà tôi| mất trắng"."""
    return (
        _P.in_person.match(analysis.text.key, colon + 1) is not None
        and not analysis.labelled("cue.attribution", begin, colon + 1)
        and people_named(analysis).first(end, colon) is None
    )


def _tells(analysis: Analysis, begin: int, start: int, end: int, colon: int) -> bool:
    """Whether more than a post or a form of address stands around the name, or a verb of speech: "Ông X nói: ..."."""
    lead = analysis.text.key[begin:start]
    if any(mark in lead for mark in ",:;.") or any(  # no "Ông Lương Văn |Bảo|: ...", "tại cuộc họp |giao ban|: ..."
        open_cues(analysis, label, begin, colon + 1) for label in ("cue.attribution", "cue.statement.directive")
    ):
        return True
    spans = [
        (m.start, m.end)
        for label in ("title", "org", "cue.honorific", "cue.subject.part", "unit")
        for m in analysis.labelled(label, begin, start)
    ]
    return not all(
        any(s <= begin + m.start() < e for s, e in spans) or m[0] in _ADDRESSED for m in re.finditer(r"\S+", lead)
    )


def _ends(text: Text, turn: Turn, following: int, interview: bool) -> int:
    """With its line; where the next one begins in an interview, or where a label stands in a line of its own; an answer to
    voters where they ask again.
    """
    line = text.key.find("\n", turn.says)
    if _P.reply.match(text.key, turn.start):
        ends, stop = _P.asked_next, following
    else:
        ends, stop = _P.answered, following if interview or line in (-1, turn.says) else min(following, line)
    ended = ends.search(text.canonical, turn.says, stop)
    return ended.start() if ended else stop
