"""ORGANIZER: the body whose meeting it is, without the units around it: who holds it, who has sent a delegation, or who
meets: "Kỳ họp chuyên đề |HĐND xã|".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Mention
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.meetings.event import HEADLINE, LEAD, clause_start, is_of_paper, names_meeting
from ntm_extract.relate.officials.people import people
from ntm_extract.relate.officials.posts import heads, title_end
from ntm_extract.relate.places.items import is_in_item
from ntm_extract.relate.statements.named import names
from ntm_extract.span import Span

_P = phrases("organizer")
_EVENT = phrases("event")
_POSITIONS = phrases("positions")
_VENUE = phrases("venue")
_HAPPENS, _PASSIVE = _P.word("happens"), _P.word("passive")
_NAME = 120  # characters that hold the name of a body
_LEAVE = 40  # characters of "được sự nhất trí của "
_MEETS = 60  # characters behind the name of a meeting in which the body that meets is named
_LEADERS, _STANDING = _P.word("leaders"), _POSITIONS.word("standing")
_NOBODY = frozenset(_P.words("nobody"))
_ORGANIZES = _P.word("organizes")


def organizer_of(analysis: Analysis, name: Span, holder: Span | None) -> Span | None:
    """The span of the organizer of the meeting ``name``, or None. ``holder``: the subject that holds it, if any."""
    if holder is not None:
        return _without_address(analysis, holder)
    sentence = analysis.sentence(name.start)
    for sent in _P.sent.finditer(analysis.text.key, sentence.start, sentence.end):
        if (body := _body(analysis, sent.end(), sentence.end)) is not None:
            return body
    return None


def _body(analysis: Analysis, at: int, end: int) -> Span | None:
    """The span of the body or unit whose name begins at ``at``, or None."""
    high = min(end, at + _NAME)
    bodies = [b.end for b in analysis.labelled("org", at, high) if b.start == at]
    unit = next((p for p in analysis.toponyms_between(at, high) if p.level != "village"), None)
    if bodies:
        stop = _P.ends.search(analysis.text.key, max(bodies), high)
        end = stop.start() if stop else high
        # "Ban Thường vụ Huyện ủy |A| thống nhất ..."
        return Span(at, unit.end) if unit and unit.end < end else Span(at, end)
    return Span(at, unit.end) if unit and unit.type_start == at < unit.start else None


def _without_address(analysis: Analysis, body: Span) -> Span:
    """The body without the units that only locate it: "UBND xã A|, huyện B, tỉnh C|", "Ban Chỉ đạo xã A| (B)|"."""
    for unit in analysis.toponyms_between(body.start, body.end):
        if unit.end < body.end and _P.address.match(analysis.text.key, unit.end, body.end):
            return Span(body.start, unit.end)
    return body


def holder_of(analysis: Analysis, name: Span) -> Span | None:
    """The subject of "tổ chức", in the sentence or at the head of the article: "|Ban Chỉ đạo Chương trình MTQG xây dựng
    NTM huyện A| tổ chức hội nghị".
    """
    key, sentence, held = analysis.text.key, analysis.sentence(name.start), _EVENT.of(analysis.gazetteer.cues).held
    by = _P.held_by.match(key, name.end, sentence.end)
    # "|được| huyện A tổ chức", not "của huyện A"
    passive = by is not None and key.endswith(f"{_PASSIVE} ", 0, by.start("who"))
    units = analysis.toponyms_between(*by.span("who")) if by and passive else ()
    if by and (
        any(b.start == by.start("who") for b in analysis.labelled("org", *by.span("who")))
        or any(unit.type_start == by.start("who") and unit.end == by.end("who") for unit in units)
    ):
        end = _P.organizer_end.search(key, *by.span("who"))
        return Span(by.start("who"), end.start() if end else by.end("who"))
    # "...|; chiều cùng ngày, UBND huyện tổ chức| tập huấn" first; the head tells of its own meeting alone
    own = key.rfind(";", sentence.start, name.start) + 1
    timed = own and any(t.kind == "day" for t in analysis.timexes_between(own, name.start))
    stretches = [(own, name.end)] if timed else []
    headlined = name.start < HEADLINE and not is_in_item(analysis, name.start)
    stretches += [(sentence.start, name.end), *([(0, LEAD)] if headlined else [])]
    for low, high in stretches:
        # "Văn phòng A |có| văn bản số 15/VP-NN" holds nothing
        verbs = [
            v.start()
            for v in held.finditer(key, low, high)
            if not low < name.start <= v.start() < name.end and not _of_event(key, v) and not is_of_paper(analysis, v)
        ]
        if high == name.end and _P.acted.match(key, name.start):
            verbs.append(name.start - 1)  # "Huyện ủy A đã |họp giao ban|"
        if high == name.end and (made := _VENUE.makes.search(key, low, name.start)):
            verbs.append(made.start())  # "UBND xã A| làm |lễ khánh thành"
        for verb in verbs:
            subject = _ends_subject(analysis, low, verb)
            clause = max(low, _opens_organizer(analysis, low, subject))
            holder = _body_before(analysis, clause, subject) or _unit_before(analysis, low, clause, subject)
            if holder is not None and not _P.nameless.fullmatch(key, *holder):
                return holder
    meets = _P.meets.match(key, name.start, min(sentence.end, name.end + _MEETS))
    return _body(analysis, meets.end(), sentence.end) if meets else None


def _of_event(key: str, verb: re.Match[str]) -> bool:
    """Whether the event is the subject of a verb, not who holds it: "Hội nghị HĐND xã |được tổ chức|"."""
    return verb[0].endswith(_HAPPENS) or key.endswith(_PASSIVE, 0, verb.start())


def _ends_subject(analysis: Analysis, low: int, verb: int) -> int:
    """The end of the subject of a verb, before a time that stands between them, "xã A| ngày 2/8 |tổ chức", and before an inset that
    names who leads or forms it.
    """
    key, time = analysis.text.key, analysis.last_timex(low, verb)
    if time is not None and low < time.start and not key[time.end : verb].strip(" ,"):
        verb = low + len(key[low : time.start].rstrip(" ,"))
    inset = _P.inset.search(key, low, verb)
    return inset.start() if inset and analysis.persons_between(inset.start(), verb) else verb


def _body_before(analysis: Analysis, clause: int, verb: int) -> Span | None:
    """The first body of a clause that is not part of a post: in "Phó Chủ tịch |UBND huyện| X" the person acts."""
    key = analysis.text.key
    titles = [h for h in heads(analysis, clause, verb) if h.id != _LEADERS]
    standing = {h.end + 1: h.start for h in titles if h.id == _STANDING}
    for body in _bodies(analysis, clause, verb, titles):
        # "|Hội| nghị sơ kết ... tổ chức"
        named = any(p.type_start == body.end + 1 for p in analysis.toponyms_between(body.end, verb))
        if names_meeting(analysis, body.start) or not (named or analysis.text.canonical[body.start].isupper()):
            return None  # "các ban, ngành tổ chức", but "hội phụ nữ |xã A| tổ chức"
        end = _P.organizer_end.search(key, body.end, verb)
        span = Span(standing.get(body.start, body.start), end.start() if end else verb)
        return span if " " in key[slice(*span)] and not analysis.persons_between(*span) else None
    return None


def _bodies(analysis: Analysis, low: int, high: int, titles: list[Mention]) -> Iterator[Mention]:
    """Bodies of a stretch, without those that are cited, or part of the name of a unit or of a post."""
    key, cited = analysis.text.key, low
    for body in analysis.labelled("org", low, high):
        laws = analysis.legal_between(low, body.start)
        if any(_P.of_paper.fullmatch(key, law.full_end, body.start) for law in laws):
            cited = max(cited, body.end)  # "Kế hoạch số 27 của |Ban Thường trực Ủy ban MTTQ huyện|"
        if _P.permitted.search(key, max(0, body.start - _LEAVE), body.start):
            cited = max(cited, body.end)  # "được sự nhất trí của |Thường trực Đảng ủy|, HĐND xã tổ chức kỳ họp"
        if body.start < cited or not _is_body(analysis, body):
            continue
        if not any(h.start <= body.start < title_end(analysis, h.end, high) for h in titles if h.id != _STANDING):
            yield body


def _is_body(analysis: Analysis, body: Mention) -> bool:
    """Whether a word means a body that may act, and is no verb nor in the name of a unit or person: "huyện |Hội| An", "bà Lê
    |Trường| Giang", nor his whose post it tells: "bà X, chuyên viên Văn phòng A, |Sở B| đã gặp cử tri".
    """
    at = body.start
    if names(analysis).holds(at) or any(at in post for post in _posts_behind(analysis)):
        return False
    named = any(p.start <= at < p.end for p in analysis.toponyms_between(at - 20, at + 1))
    acts = body.id not in _NOBODY and not analysis.text.key.startswith(_ORGANIZES, at)
    return acts and not named and not analysis.cited.holds(at)


@once
def _posts_behind(analysis: Analysis) -> tuple[range, ...]:
    """Where the posts of people stand behind their names."""
    return tuple(range(*tail) for person in people(analysis) for tail in person.tails.items())


def _unit_before(analysis: Analysis, low: int, clause: int, verb: int) -> Span | None:
    """The unit that is the subject of a clause, with all its people: "|huyện A| tổ chức hội thi", "|Đảng bộ, chính
    quyền và nhân dân xã A| tổ chức lễ".
    """
    key = analysis.text.key
    units = analysis.toponyms_between(clause, verb)
    unit = next((p for p in units if p.level != "village" and p.type_start < p.start), None)
    if unit is None:
        return None
    everybody = _P.everybody.search(key, low, unit.type_start)
    start = everybody.start() if everybody else unit.type_start
    if start != clause_start(key, low, start):
        return None
    comma = key.rfind(",", low, start)
    if comma > 0 and analysis.places.holds(comma - 1):
        return None
    around = _P.bracket.match(key, unit.end, verb)
    rest = key[around.end() if around else unit.end : verb]
    return Span(start, unit.end) if not _P.organizer_end.sub("", rest).strip() else None


def _opens_organizer(analysis: Analysis, low: int, verb: int) -> int:
    """The start of the clause of who holds an event: behind the last sign that leads neither to the unit around the one
    before nor to another body: "Ngày 27/3|, |UBND xã A, huyện B tổ chức", "Sáng 5/8|, |Đảng ủy, UBND xã A tổ chức".
    """
    key = analysis.text.key
    at = verb
    while True:
        sign = max(key.rfind(mark, low, at) for mark in ",;.\n")
        # "UBND H|.|Lâm Thao tổ chức"
        short = any(p.type_start < sign < p.start for p in analysis.toponyms_between(sign, sign + 3))
        if sign < 0 or not (short or key[sign] == ","):
            return sign + 1
        # "Chương trình về “Làm đường|,| trồng hoa” tổ chức"
        quoted = key.rfind("“", low, sign) > key.rfind("”", low, sign)
        if short or quoted or _P.term.match(key, sign, verb):
            at = sign
            continue
        units = analysis.toponyms_between(max(low, sign - 32), sign + 16)
        bodies = analysis.labelled("org", max(low, sign - 32), verb)
        behind = _P.next_body.match(key, sign)
        listed = behind and any(b.start == behind.end() for b in bodies)
        listed = listed and any(b.end <= sign and _P.of_level.fullmatch(key, b.end, sign) for b in bodies)
        if not (listed or (any(u.end == sign for u in units) and any(u.type_start == sign + 2 for u in units))):
            return sign + 1
        before = max(key.rfind(mark, low, sign) for mark in ",;.\n") + 1
        if _P.there.match(key, before, sign):
            return sign + 1  # "tại hội trường Thành ủy A|, tỉnh B tổ chức lễ"
        at = sign
