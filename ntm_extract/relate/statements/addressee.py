"""ADDRESSEE: who is to act: "yêu cầu |UBND huyện và các xã| rà soát", "|các chi bộ| phải họp".

It is read as a row of bodies, each known to a table or called by what it is, and ends where no other begins: whatever
they are to do, known verb or not.
"""

from __future__ import annotations

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.span import Span

_P = phrases("addressee")
_BEGINS = 14  # characters of a clause in which its verb of asking stands
_AHEAD = 120  # characters in which who is to act stands behind an adverbial
_VERB = 40  # characters that hold such a verb
_NAME = 160  # characters of the longest name of a body
_KIN = 10  # characters of "đồng chí " before a name
_WITH_WHOM = _P.words("with_whom")
_PARTS = ("cue.subject.part", "org")
_BODIES = ("org", "cue.subject.body", "title")


def addressee_of(analysis: Analysis, start: int, end: int) -> Span | None:
    """Who is to act in the clause ``[start, end)``: behind its verb of asking, or at its head."""
    head = row_of_bodies(analysis, start, end)
    # "|Bà con| mong muốn được Nhà nước hỗ trợ": who asks
    asks = head and any(m.start == head.end + 1 for m in analysis.labelled("cue.statement.directive", head.end, end))
    at = _asked_at(analysis, head.end + 1 if head and asks else start, end)
    # "|Huyện| đã nói rõ, trại phải dừng"
    acted = not asks and head and _P.acted.match(analysis.text.key, head.end, end)
    found = row_of_bodies(analysis, at, end) if asks or head is None else head
    if found and not acted:
        return found
    for comma in _P.ahead.finditer(analysis.text.key, start, min(end, start + _AHEAD)):
        found = row_of_bodies(analysis, comma.end(), end)
        if found and _P.must.match(analysis.text.key, found.end, end):
            return found
    return head if acted else None


@once
def row_of_bodies(analysis: Analysis, at: int, end: int) -> Span | None:
    """The bodies that begin at ``at``, up to the last of them."""
    last, position = None, at
    while position < end and (stop := _body(analysis, position, end)) is not None:
        last = stop
        join = _P.joins.match(analysis.text.key, stop, end)
        if join is None:
            break
        position = join.end()
    return Span(at, last) if last is not None else None


def _asked_at(analysis: Analysis, start: int, end: int) -> int:
    """Where the one who is asked can be named."""
    for cue in analysis.labelled("cue.statement.directive", start, min(end, start + _VERB)):
        if cue.start - start < _BEGINS:
            # "|xin| huyện hỗ trợ": the word behind the verb is already whom it asks
            verb = cue.form.split()[0] if cue.form.startswith(_WITH_WHOM) else cue.form
            at = _behind_time(analysis, cue.start + len(verb) + 1)
            return _behind_time(analysis, _behind_given(analysis, at, end))
    return _behind_given(analysis, _behind_time(analysis, start), end)


def _behind_given(analysis: Analysis, at: int, end: int) -> int:
    """Behind what stands between the verb and whom it asks: "đề nghị |với |huyện"."""
    given = _P.given.match(analysis.text.key, at, end)
    return given.end() if given else at


def _behind_time(analysis: Analysis, at: int) -> int:
    """Behind the time that stands there: "chỉ đạo |trước ngày 30/9, |các xã phải xong quy hoạch"."""
    by = _P.by_when.match(analysis.text.key, at)
    begins = {at, by.end() if by else at}
    time = next((time for time in analysis.timexes_between(at, max(begins) + 1) if time.start in begins), None)
    return time.end + len(", " if analysis.text.key.startswith(", ", time.end) else " ") if time else at


def _body(analysis: Analysis, at: int, end: int) -> int | None:
    """Where the body ends that begins at ``at``; None where none does."""
    key = analysis.text.key
    if _P.no_body.match(key, at, end):
        return None
    high = min(end, at + _NAME)
    stops = [stop for stop in _bodies(analysis).get(at, ()) if stop <= high]
    stops += [p.end for p in analysis.toponyms_between(at, high) if at in (p.type_start, p.start)]
    people = analysis.persons_between(at, at + _KIN)
    stops += [p.end for p in people if p.start == at or _P.kin.fullmatch(key, at, p.start)]
    if called := _P.body.match(key, at, end):
        stops.append(called.end())
    stop = max((stop for stop in stops if stop <= end), default=None)
    if stop is None or _P.whichever.match(key, stop, end):
        return None
    return _named(analysis, stop, end)


@once
def _bodies(analysis: Analysis) -> dict[int, list[int]]:
    """Where the bodies of the tables end, by where they begin."""
    ends: dict[int, list[int]] = {}
    for label in _BODIES:
        for body in analysis.labelled(label):
            ends.setdefault(body.start, []).append(body.end)
    return ends


def _named(analysis: Analysis, stop: int, end: int) -> int:
    """Where the name of a body ends of which a table knows the first words: "Phòng |Tài nguyên - Môi trường|"."""
    text = analysis.text.canonical
    while True:
        if programme := _P.programme.match(analysis.text.key, stop, end):
            stop = programme.end()
        if (join := _P.part.match(text, stop, end)) is None:
            return stop
        if letters := _P.acronym.match(text, join.end(), end):
            stop = letters.end()
            continue
        at, high = join.end(), min(end, join.end() + _VERB)
        parts = [m.end for label in _PARTS for m in analysis.labelled(label, at, high) if m.start == at]
        if not parts or any(place.start == at for place in analysis.toponyms_between(at, at + 1)):
            return stop
        stop = max(parts)
