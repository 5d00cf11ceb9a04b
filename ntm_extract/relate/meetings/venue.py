"""VENUE: the unit in which a meeting is held: by the text, by whom it visits or honours, else by the seat of who holds
it.
"""

from __future__ import annotations

import re

from ntm_extract.document import Sentence, Timex, Toponym
from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.meetings.event import DELEGATION, clause_start, line_of_notice
from ntm_extract.relate.officials.people import people_between
from ntm_extract.relate.officials.positions import Held
from ntm_extract.relate.places.items import item_unit
from ntm_extract.relate.places.nameless import LEVELS, own_city, own_unit
from ntm_extract.span import Span

_P = phrases("venue")
_EVENT = phrases("event")
_NAMELESS = phrases("nameless")
_CITY = _NAMELESS.word("city")
AWAY = ("inspection", "ceremony", "training", "contest")  # held where those are whom it is for
_VISITS = (*AWAY, "working_session")
_HERE = 700  # characters back to the commune that "kiểm tra tại đây" means
_ROUND = 40  # characters from one unit to the next of those that are visited
_WITH_NAME = 2  # characters from the word for a unit into its name
_ALL = 200  # characters from an event to its "ở |Hà Nội|"


def venue_of(analysis: Analysis, name: Span, organizer: Span | None, day: Timex | None, kind: str) -> str | None:
    """Code of the unit of the venue ("tại nhà văn hóa |xã A|", "ở |Hà Nội|"), of those who are visited or honoured,
    else of the seat of who holds it, else of the item or the document.
    """
    sentence = analysis.sentence(name.start)
    # the meeting of a headline is described in the sentence that dates it
    dated = analysis.sentence(day.start) if day else sentence
    return (
        stated_place(analysis, name, (dated, sentence), kind)
        or _announced(analysis, name)
        or (_honoured(analysis, name, dated, sentence) if kind == "ceremony" else None)
        or (_taught(analysis, name, sentence) if kind == "training" else None)
        or _named_before(analysis, name, dated, sentence)
        or (_seat_of_nameless(analysis, name) if kind in (*_VISITS, "appraisal") else None)
        or _come_to(analysis, name)
        or (_seat_of_partner(analysis, name, organizer) if organizer and kind in AWAY else None)
        or (_seat_of_organizer(analysis, name, organizer, sentence) if organizer else None)
        or (_seat_of_whose(analysis, name) if kind not in AWAY else None)
        or _seat_of_holder(analysis, name, sentence)
        or _seat_of_chair(analysis, name, sentence, kind)
        or _seat_of_council(analysis, name, sentence)
        or item_unit(analysis, name.start)
        or (analysis.scope if analysis.scope != "VN" else None)
    )


def stated_place(analysis: Analysis, name: Span, stretches: tuple[Sentence, ...], kind: str) -> str | None:
    """Code of the unit that the text names as venue, or as the goal of a visit; None without one."""
    # "lễ công bố xã nâng cao ở Nghệ An": the scope says it better; not "hội nghị tổng kết ở huyện A"
    around = analysis.around(analysis.scope) if kind in _VISITS else ()
    for where in stretches:
        for place in analysis.toponyms_between(where.start, where.end):
            if not place.code or place.level == "village":
                continue
            # "làm việc với |tỉnh A|", "làm việc với lãnh đạo |tỉnh A|"
            hosts = kind == "working_session" and _P.hosts.fullmatch(analysis.text.key, name.end, place.type_start)
            if place.code in around and place.code != analysis.scope and not hosts:
                continue
            if _is_venue(analysis, name, where, place, kind) or _is_visited(analysis, name, where, place):
                return place.code
    return None


def _announced(analysis: Analysis, name: Span) -> str | None:
    """The unit that the line of a notice tells: "Địa điểm: Nhà văn hóa |xã A|, huyện B"."""
    line = line_of_notice(analysis, name.end, _EVENT.where)
    named = analysis.toponyms_between(line.start, line.end) if line else ()
    return next((place.code for place in named if place.code), None)


def _is_venue(analysis: Analysis, name: Span, where: Sentence, place: Toponym, kind: str) -> bool:
    """Whether the event is held in the unit: "tại nhà văn hóa |xã A|", "ở |Hà Nội|"; "kiểm tra việc làm đường ở thôn B,
    |xã A|".
    """
    key = analysis.text.key
    at = _P.at.search if kind in AWAY else _P.at_once.fullmatch
    near = 0 <= place.type_start - name.end < _ALL
    # "xã B mở lớp tập huấn|; |chiều cùng ngày, lớp thứ hai mở tại xã A"
    return ";" not in key[name.end : place.type_start] and bool(
        (near and at(key, name.end, place.type_start)) or _P.venue.search(key, where.start, place.type_start)
    )


def _is_visited(analysis: Analysis, name: Span, where: Sentence, place: Toponym) -> bool:
    """Whether others come to the unit: "làm việc với lãnh đạo |xã A|", "Đoàn ... về |xã A|", "về |xã A| kiểm tra"."""
    key = analysis.text.key
    behind = name.end <= place.start
    others = analysis.toponyms_between(place.end, min(where.end, place.end + _ROUND))
    if any(o.level == place.level and _P.and_unit.fullmatch(key, place.end, o.start) for o in others):
        return False  # "về thẩm định |xã A| và xã B": a round, held in neither
    if behind and _P.visited.search(key, where.start, place.type_start):
        return True
    if not _P.came.search(key, where.start, place.type_start):
        return False
    does = _P.visits.match(key, name.start) and _P.there.fullmatch(key, place.end, name.start)
    return bool((behind and key.startswith(DELEGATION, name.start)) or does)


def _honoured(analysis: Analysis, name: Span, dated: Sentence, sentence: Sentence) -> str | None:
    """The only commune that a ceremony honours: "Lễ công bố Quyết định công nhận |xã A| đạt chuẩn"."""
    for low, high in ((name.end, sentence.end), (dated.start, dated.end)):
        communes = [p for p in analysis.toponyms_between(low, high) if p.level == "commune"]
        if len(communes) == 1 and _P.honoured.search(analysis.text.key, low, communes[0].type_start):
            return communes[0].code
    return None


def _taught(analysis: Analysis, name: Span, sentence: Sentence) -> str | None:
    """The only commune whose people are trained: "tập huấn kỹ thuật trồng cam cho 60 nông dân |xã A|"."""
    communes = [p for p in analysis.toponyms_between(name.end, sentence.end) if p.level == "commune"]
    taught = len(communes) == 1 and _P.taught.search(analysis.text.key, name.end, communes[0].type_start)
    return communes[0].code if taught else None


def _named_before(analysis: Analysis, name: Span, dated: Sentence, sentence: Sentence) -> str | None:
    """The commune named last, for an event "tại đây" or in "xã" without a name."""
    key = analysis.text.key
    named_here = any(p.level == "commune" for p in analysis.toponyms_between(dated.start, sentence.end))
    unnamed = (
        not named_here
        and _P.visits.match(key, name.start) is not None
        and _P.the_commune.match(key, name.end, sentence.end) is not None
    )
    if not unnamed and not _P.here.match(key, name.end):
        return None
    if unnamed:
        return own_unit(analysis, "commune", name.start)
    before = [p for p in analysis.toponyms_between(max(0, name.start - _HERE), name.start) if p.level == "commune"]
    return before[-1].code if before else None


def _seat_of_nameless(analysis: Analysis, name: Span) -> str | None:
    """The unit that is visited, told without its name: "Làm việc với |huyện| ngày 21/5, đồng chí X yêu cầu ..."."""
    host = _P.host.match(analysis.text.key, name.end)
    if host is None or _P.visits.match(analysis.text.key, name.start) is None:
        return None
    named = any(p.type_start <= host.start("word") < p.end for p in analysis.toponyms_between(name.end, host.end() + 2))
    return None if named else own_unit(analysis, LEVELS[host["word"]], name.start)


def _come_to(analysis: Analysis, name: Span) -> str | None:
    """The unit to which those come who hold it, told without its name: "Ban Chỉ đạo tỉnh về tận |xã| họp giao ban"."""
    come = _P.came_to_kind.search(analysis.text.key, max(0, name.start - _ROUND), name.start)
    return own_unit(analysis, LEVELS[come["word"]], name.start) if come else None


def _seat_of_organizer(analysis: Analysis, name: Span, organizer: Span, sentence: Sentence) -> str | None:
    """The unit of the body that holds it; None for a delegation, which comes from elsewhere, and for who visits others:
    "|UBND huyện A| làm việc với xã B", not "|UBND huyện A| tiếp và làm việc với đoàn công tác huyện B".
    """
    key = analysis.text.key
    visits = _P.visits.match(key, name.start) and sentence.start <= organizer.start < name.start
    if key.startswith(DELEGATION, organizer.start) or (visits and not _receives(key, sentence, name)):
        return None
    named = [p.code for p in analysis.toponyms_between(*organizer) if p.code]
    words = [m[1] for m in _P.level_word.finditer(key, *organizer)]  # "Hội đồng thẩm định xã đạt chuẩn của |tỉnh|"
    if named:
        return named[0]
    if words and words[-1] == _CITY and (city := own_city(analysis)) is not None:
        return city.code
    return own_unit(analysis, LEVELS[words[-1]], name.start) if words else None


def _seat_of_whose(analysis: Analysis, name: Span) -> str | None:
    """The unit whose meeting it is: "hội nghị sơ kết |do huyện tổ chức|", "cuộc họp giao ban |của tỉnh|", "|của huyện A|"; a
    "sở" is of the province, and a delegation comes from elsewhere.
    """
    whose = _P.whose.match(analysis.text.key, name.end)
    if whose is None or analysis.text.key.startswith(DELEGATION, name.start):
        return None
    if (unit := _unit_named(analysis, whose)) is not None:
        return unit.code
    return own_unit(analysis, LEVELS.get(whose["word"], "province"), name.start, whose["word"])


def _seat_of_partner(analysis: Analysis, name: Span, organizer: Span) -> str | None:
    """The unit of the body with which one from above holds it: "Hội Nông dân tỉnh phối hợp với Hội Nông dân |huyện A|
    tổ chức hội thi".
    """
    together = _P.together.match(analysis.text.key, organizer.end, name.start)
    if together is None:
        return None
    partners = analysis.toponyms_between(together.end(), name.start)
    return next((p.code for p in partners if p.level in ("district", "commune") and p.type_start < p.start), None)


def _seat_of_holder(analysis: Analysis, name: Span, sentence: Sentence) -> str | None:
    """The unit that is the subject of the clause: "|thị xã A|, tỉnh B đã tổ chức lễ công bố"."""
    key = analysis.text.key
    verb = (
        _EVENT.of(analysis.gazetteer.cues).held.search(key, sentence.start, name.start)
        or _P.makes.search(key, sentence.start, name.start)
        or (_P.solemnly.search(key, sentence.start, name.start) if _P.receives.match(key, name.start) else None)
    )
    if verb is None:
        return None
    units = (p for p in analysis.toponyms_between(sentence.start, verb.start()) if p.code and p.level != "village")
    unit = next(units, None)
    if unit is None or not _P.holder.match(key, unit.end, verb.start()):
        return None
    return unit.code if unit.type_start == clause_start(key, sentence.start, unit.type_start) else None


def _seat_of_chair(analysis: Analysis, name: Span, sentence: Sentence, kind: str) -> str | None:
    """The unit of the person who chairs in that sentence: "ông X, Phó Chủ tịch UBND thị xã A chủ trì cuộc họp chuẩn bị
    lễ công bố xã B".
    """
    if kind in AWAY or (kind == "appraisal" and DELEGATION in analysis.text.key[sentence.start : sentence.end]):
        return None
    # "ông X, Phó Chủ tịch UBND tỉnh |tiếp và| làm việc với đoàn công tác của Bộ Y tế": with him, whoever leads the guests
    hosts = _receives(analysis.text.key, sentence, name)
    if not hosts and _P.meets_voters.match(analysis.text.key, name.start):
        return None  # "ông X, Phó Chủ tịch HĐND tỉnh A dẫn đầu đoàn |tiếp xúc cử tri| hai xã B, C"
    there = people_between(analysis, sentence.start, name.start if hosts else sentence.end)
    chairs = (p for p in there if hosts or "chair" in p.roles)
    seats = {h.place for p in chairs for h in p.positions if h.place and _heads_unit(h)}
    return min(seats, key=len) if seats else None


def _seat_of_council(analysis: Analysis, name: Span, sentence: Sentence) -> str | None:
    """The unit whose council sits, whatever unit the text is about: "Tại phiên chất vấn, |HĐND tỉnh A| làm rõ ..."."""
    key = analysis.text.key
    sits = _P.sits.match(key, name.start) and _P.council.search(key, sentence.start, sentence.end)
    if not sits:
        return None
    if (unit := _unit_named(analysis, sits)) is not None:
        return unit.code
    return own_unit(analysis, LEVELS[sits["word"]], name.start)


def _unit_named(analysis: Analysis, told: re.Match[str]) -> Toponym | None:
    """The unit whose word ends a match, where its name follows: "của |huyện A|", "HĐND |tỉnh A|"; None for "của |huyện|"."""
    named = analysis.toponyms_between(told.start("word"), told.end() + _WITH_NAME)
    return named[0] if named and named[0].type_start == told.start("word") < named[0].start else None


def _receives(key: str, sentence: Sentence, name: Span) -> bool:
    """Whether who is named before an event has guests: "|tiếp và| làm việc với đoàn công tác"."""
    return _P.receives_guests.search(key, sentence.start, name.start) is not None


def _heads_unit(held: Held) -> bool:
    """Whether a post is one in the unit itself, not a seat in the committee of the unit above: "|Tỉnh ủy viên|, Bí thư
    Huyện ủy".
    """
    return held.place != "VN" and held.level != "village" and not _P.member.search(key(held.title))
