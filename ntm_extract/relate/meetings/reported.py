"""REPORTED: which words for a meeting tell of one that was held, or is called to a day: not "kết quả kiểm tra", not "các xã
họp mỗi quý".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.meetings.event import day_of_event, event_days, headline_end
from ntm_extract.relate.meetings.kind import kind_of
from ntm_extract.relate.meetings.told import INSPECTION, Asked, Rule, tells_of_meeting
from ntm_extract.relate.statements.addressee import row_of_bodies
from ntm_extract.relate.statements.complaint import open_cues
from ntm_extract.relate.statements.found import wishes
from ntm_extract.span import Span

_P = phrases("held")
_TIME, _YEAR = 30, 365  # characters that hold the time with which a sentence opens; days
_HABITUAL = 40  # characters around an event in which a word says that it is held again and again
_CAME = 120  # characters from a delegation to the unit that it comes to
_AFTER = 4  # characters of "sau "
_WILL, _SINCE, _DIRECTS = _P.word("will"), _P.word("since"), _P.word("directs")
_WORKING_SESSION = "cue.meeting.working_session"


class MeetingMention(NamedTuple):
    """A mention of a meeting that was held. ``name`` reaches to the word that says its ``kind``, ``word`` is what it is
    called; ``act``: the verb of somebody who holds it tells of it.
    """

    word: Span
    name: Span
    kind: str
    act: bool
    day: Timex | None
    written: str | None


def held(analysis: Analysis) -> Iterator[MeetingMention]:
    """Mentions in text order, none inside the name of another: "Hội nghị toàn quốc |tổng kết|" is one."""
    last = -1
    for mention in analysis.labelled("cue.meeting"):
        if mention.start < last or analysis.cited.holds(mention.start):
            continue  # "Biên bản |thẩm định| số 3/BB-HĐTĐ"
        asked = Asked(analysis, mention)
        if not tells_of_meeting(asked):
            continue
        kind, last = kind_of(analysis, mention)
        if not any(rule(asked) for rule in _NOT_HELD):
            day = day_of_event(analysis, mention, last)
            written = (
                None if day is None else day.first.isoformat() if day.first else analysis.quote(day.start, day.end)
            )
            yield MeetingMention(
                Span(mention.start, mention.end), Span(mention.start, last), kind, asked.act, day, written
            )


def _are_those_who_speak(asked: Asked) -> bool:
    """ "|Đoàn giám sát| đánh giá ...": they speak, and no visit of theirs is told."""
    return not asked.act and asked.is_delegation and not (_travels(asked) or _is_led_there(asked))


def _is_in_passing(asked: Asked) -> bool:
    """The name of a meeting amid a sentence of the body of a text, which tells nothing of when it was held."""
    start = asked.start
    if start <= headline_end(asked.analysis) or start == asked.sentence.start or asked.act or asked.minutes:
        return False
    return not (
        (asked.is_delegation and ((asked.days and _has_come(asked)) or _is_led_there(asked)))
        or _opens_sentence(asked)
        or asked.follows(_P.own_day)
        or _P.of(asked.cues).event.search(asked.introduction)
        or asked.follows(_P.took_place)
    )


def _has_come(asked: Asked) -> bool:
    """ "Ngày 5/8, |Đoàn phúc tra| của tỉnh đã về xã B", "dẫn đầu |đoàn kiểm tra| xuống B" """
    units = asked.analysis.toponyms_between(asked.end, min(asked.sentence.end, asked.end + _CAME))
    return asked.follows(_P.came) or any(_P.comes_to.fullmatch(asked.key, asked.end, unit.start) for unit in units)


def _is_led_there(asked: Asked) -> bool:
    """ "Bà X dẫn đầu |đoàn kiểm tra| tại xã A" """
    return _P.heads.search(asked.introduction) is not None and asked.follows(_P.is_at)


def _is_with_session(asked: Asked) -> bool:
    """ "|đến thăm| và chủ trì buổi làm việc với xã A": the session has its own name."""
    return asked.act and asked.mention.label == INSPECTION and asked.follows(_P.and_session)


def _is_figurative(asked: Asked) -> bool:
    """ "|ngày hội toàn dân|" """
    return _P.figurative.match(asked.key, asked.start) is not None


def _is_of_reporters(asked: Asked) -> bool:
    """ "Chiều 15/8, PV quay lại xã A |khảo sát| thực tế", "Trong |chuyến công tác| vào bản A, chúng tôi gặp ông X" """
    visits = asked.act and asked.mention.label in (INSPECTION, _WORKING_SESSION)
    trip = _P.trip.match(asked.key, asked.start)
    return bool((visits and asked.stands_before(_P.by_reporters)) or (trip and asked.follows(_P.reporters)))


def _is_habit(asked: Asked) -> bool:
    """ "|mỗi quý| xã họp dân", "họp |liên miên|" """
    low, high = max(asked.sentence.start, asked.start - _HABITUAL), min(len(asked.key), asked.end + _HABITUAL)
    return not asked.days and _P.habit.search(asked.key, low, high) is not None


def _is_prepared_for(asked: Asked) -> bool:
    """ "Để chuẩn bị báo cáo tại |kỳ họp|, sáng 3/7 huyện tổ chức hội nghị" """
    prepares = not asked.days and _P.prepares.match(asked.key, asked.sentence.start, asked.start)
    return bool(prepares and event_days(asked.analysis, asked.start, asked.sentence.end))


def _is_long_past(asked: Asked) -> bool:
    """The sentence opens with a time over a year before the article: "Năm 2011, sau |hội nghị triển khai|, huyện ..."."""
    analysis, sentence = asked.analysis, asked.sentence
    times = () if asked.days else analysis.timexes_between(sentence.start, min(sentence.end, sentence.start + _TIME))
    if not times or times[0].kind != "period":
        return False
    # "|Từ năm 2011|, sau hội nghị phát động, ..."
    day = times[0].first if asked.key.startswith(_SINCE, times[0].start) else times[0].last
    return day is not None and (analysis.day - day).days > _YEAR


def _is_to_come(asked: Asked) -> bool:
    """ "giao UBND các xã |tổ chức| lễ công bố", "chiều nay xã sẽ |làm việc| với thôn" """
    return asked.stands_before(_P.asked) or (asked.act and asked.key.endswith(_WILL, 0, asked.start))


def _is_about_paper(asked: Asked) -> bool:
    """ "ban hành Kế hoạch về việc “|Giám sát| ...”" """
    return asked.act and asked.stands_before(_P.paper)


def _is_wished(asked: Asked) -> bool:
    """ "yêu cầu huyện A giữ vững tiêu chí; phối hợp tổ chức |lễ công bố|", "Cùng ngày, tỉnh yêu cầu huyện |kiểm tra|"; but "phát
    biểu chỉ đạo |Hội nghị|".
    """
    wished = wishes(asked.analysis)
    if asked.act and _is_asked_of_others(asked):
        return True
    if not wished.holds(asked.start) or asked.introduction.endswith(_DIRECTS):
        return False
    # the day on which somebody asks for it is not its own
    return not any(not asked.act or wished.covers(day.start, asked.start) for day in asked.days)


def _is_asked_of_others(asked: Asked) -> bool:
    """Whether somebody tells others to do it, whoever it is: "công văn yêu cầu UBND tỉnh A |kiểm tra|"."""
    analysis, low = asked.analysis, asked.sentence.start
    acts = open_cues(analysis, "cue.statement.directive", low, asked.start)
    rows = (row_of_bodies(analysis, act.end + 1, asked.start) for act in acts)
    return any(row is not None and _P.at_once.fullmatch(asked.key, row.end, asked.start) for row in rows)


def _is_many_or_none(asked: Asked) -> bool:
    """ "tổ chức 03 |lớp tập huấn|", "không tổ chức |lễ công bố|", "|hội nghị| đã phải hoãn" """
    before = asked.introduction
    if asked.follows(_P.called_off):
        return True
    return bool(_P.many.search(before) or (_P.of(asked.cues).unheld.search(before) and not _P.goes_on.search(before)))


def _is_before_event(asked: Asked) -> bool:
    """ "tiếp xúc cử tri sau |kỳ họp| thứ 8" """
    return _P.after_session.match(asked.key, max(0, asked.start - _AFTER)) is not None


# why a meeting that is named was not held, or is not what the text reports
_NOT_HELD: tuple[Rule, ...] = (
    _are_those_who_speak,
    _is_in_passing,
    _is_with_session,
    _is_figurative,
    _is_of_reporters,
    _is_habit,
    _is_prepared_for,
    _is_long_past,
    _is_to_come,
    _is_about_paper,
    _is_wished,
    _is_many_or_none,
    _is_before_event,
)


def _opens_sentence(asked: Asked) -> bool:
    """Whether nothing but a day stands before a meeting: "Sáng nay (12/12), |kỳ họp thứ 5| bước vào ngày thứ hai"; not
    before a delegation, whose acts are told.
    """
    if asked.is_delegation or not asked.days:
        return False
    return _P.opens.fullmatch(asked.key, asked.days[-1].end, asked.start) is not None


def _travels(asked: Asked) -> bool:
    """Whether a delegation comes, inspects or is led by somebody, or a day stands by it."""
    days = event_days(asked.analysis, asked.sentence.start, asked.sentence.end)
    return bool(days) or asked.follows(_P.visit)
