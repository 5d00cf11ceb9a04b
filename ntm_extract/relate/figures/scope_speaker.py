"""SCOPE OF THE SPEAKER: the unit of whoever speaks, for figures that name none."""

from __future__ import annotations

from bisect import bisect_left

from ntm_extract.document import Sentence
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.owner import Asked
from ntm_extract.relate.figures.types import Located
from ntm_extract.relate.officials.people import people, people_between
from ntm_extract.relate.officials.positions import Held

_P = phrases("locate")


def scope_of_generic(analysis: Analysis, sentence: Sentence, code: str) -> Located:
    """``code``, of a nameless unit, or the speaker's commune for his "xã": "Ông X nói: “|Xã| có 92% ...”"."""
    held = _held(analysis)
    titled = bisect_left(held, (sentence.start,)) < bisect_left(held, (sentence.end,))
    seat = _seat(analysis, sentence) if level_of(code) == "commune" and not titled else None
    return (seat, "speaker") if seat and _is_rural(analysis, seat) else (code, "generic")


def scope_of_speaker(it: Asked) -> Located | None:
    """The unit of who speaks, or None: "Anh X, Trưởng thôn Y, khoe: |Bà con góp 260 triệu đồng|"."""
    analysis, sentence, offset = it.analysis, it.sentence, it.offset
    held = _held(analysis)
    near = held[bisect_left(held, (sentence.start,)) : bisect_left(held, (offset,))]
    seats = [
        h
        for _, _, h in sorted(near, key=lambda one: one[1])
        if h.end <= offset and h.place and h.level in ("commune", "village") and it.is_large(h.place)
    ]
    said = seats and any(m.label.endswith("say") for m in analysis.labelled("cue.attribution", seats[-1].end, offset))
    if said:
        return seats[-1].place, "speaker"
    seat = _seat(analysis, sentence) or _seat_of_him(analysis, sentence)
    if seat and it.is_large(seat) and _speaks_for(analysis, seat):
        return seat, "speaker"
    opened = _quote_before(analysis, sentence)
    return scope_of_speaker(it._replace(sentence=opened, offset=opened.end)) if opened else None


def _speaks_for(analysis: Analysis, seat: str) -> bool:
    """Whether somebody's figures are those of his unit: a commune in any text ("ông X, của xã, ..."), what the text is
    about ("ông X, của huyện, thừa nhận: |làm được 320 ha|") and what lies in it, as a district in a text on its province.
    """
    if level_of(seat) == "commune":
        return seat != analysis.scope
    return analysis.lies_in(seat, analysis.scope)


@once
def _quote_before(analysis: Analysis, sentence: Sentence) -> Sentence | None:
    """The sentence that opened the speech which this one continues, or None: "kể: “Dân tin rồi. |Nếu không ...|"."""
    text, begins = analysis.text.canonical, analysis.sentences.first_of(sentence.line).start
    for mark, closes in (("“", "”"), ('"', '"')):
        at = text.rfind(mark, begins, sentence.start)
        marks = text.count(mark, begins, sentence.start)
        if at >= 0 and (text.find(closes, at + 1, sentence.start) < 0 if mark != closes else marks % 2):
            opened = analysis.sentence(at)
            return opened if opened.index < sentence.index else None
    return None


def _is_rural(analysis: Analysis, code: str) -> bool:
    """Whether a code is that of a commune of type "xã"."""
    unit = analysis.gazetteer.units.at(code, analysis.day)
    return unit is not None and unit.type == "xa"


@once
def _held(analysis: Analysis) -> list[tuple[int, int, Held]]:
    """All posts of the text, sorted by start: (start, index among all people's posts, post)."""
    posts = [held for person in people(analysis) for held in person.positions]
    return sorted((held.start, order, held) for order, held in enumerate(posts))


def is_of_all(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the people in a sentence act for the document's unit or one around it, and that is no commune: behind "ông
    X, của huyện, thừa nhận: ..." the commune of the paragraph before is no topic any more.
    """
    seat, scope = _seat(analysis, sentence), analysis.scope
    if seat is None or scope is None or level_of(seat) == "commune":
        return False
    return seat == scope or seat in analysis.around(scope)


@once
def seat_told(analysis: Analysis, sentence: Sentence) -> str | None:
    """The commune of whose official a sentence tells what he says, so that what follows is of it: "Theo ông X, Chủ tịch
    UBND |xã A|, khó nhất là đường. Hiện 12 bản chưa có điện".
    """
    seat = _seat(analysis, sentence) if analysis.labelled("cue.attribution", sentence.start, sentence.end) else None
    return seat if seat and level_of(seat) == "commune" else None


def _seat_of_him(analysis: Analysis, sentence: Sentence) -> str | None:
    """The unit of who was named before and is quoted here: "Ông X, Chủ tịch UBND xã A, vẫn lo. “|Còn 57 hộ|”, ông nói"."""
    before = analysis.sentences.previous(sentence)
    if before is None or before.line != sentence.line:
        return None
    said = _P.he_says.search(analysis.text.key, sentence.start, sentence.end)
    return _seat(analysis, before) if said else None


@once
def _seat(analysis: Analysis, sentence: Sentence) -> str | None:
    """The code of the one unit whose officials a sentence names, or None: ""Nay 19 lô rao ba lần", |ông Miện| nói"."""
    there = people_between(analysis, sentence.start, sentence.end)
    seats = {next((held.place for held in person.positions if held.place), None) for person in there}
    return seats.pop() if len(seats) == 1 else None
