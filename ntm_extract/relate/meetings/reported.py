"""HELD: which words for a meeting tell of one that was held, or is called to a day: not "kết quả kiểm tra", not "các xã
họp mỗi quý".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ntm_extract.document import Mention, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.meetings.event import (
    CONFERENCE,
    DELEGATION,
    HEADLINE,
    INTRODUCED,
    day_of_event,
    event_days,
    headline_end,
)
from ntm_extract.relate.meetings.kind import kind_of
from ntm_extract.relate.officials.people import people_between
from ntm_extract.relate.statements.found import wishes
from ntm_extract.span import Span

_P = phrases("held")
_EVENT = phrases("event")
_OPENS, _WORDS = 90, 34  # characters before the day that opens a sentence; words from it to the verb of the event
_TIME, _YEAR = 30, 365  # characters that hold the time with which a sentence opens; days
_HABITUAL = 40  # characters around an event in which a word says that it is held again and again
_NOUN = 12  # characters before a verb in which a noun makes it the name of an event
_AFTER = 4  # characters of "sau "
_EITHER = _P.words("either")
_WILL, _WHEN, _ON, _SINCE = _P.word("will"), _P.word("when"), _P.word("on"), _P.word("since")
_DIRECTS = _P.word("directs")
_INSPECTION, _WORKING_SESSION = "cue.meeting.inspection", "cue.meeting.working_session"


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


@dataclass
class _Asked:
    """A word for a meeting and what stands around it. ``act``: it is the verb of somebody who holds the meeting;
    ``minutes``: it heads minutes or an invitation.
    """

    analysis: Analysis
    mention: Mention
    act: bool = False
    minutes: bool = False

    def __post_init__(self) -> None:
        self.key, self.cues = self.analysis.text.key, self.analysis.gazetteer.cues
        self.start, self.end = self.mention.start, self.mention.end
        self.sentence = self.analysis.sentence(self.start)

    @cached_property
    def days(self) -> list[Timex]:
        """Days of the sentence in front of the word."""
        return event_days(self.analysis, self.sentence.start, self.start)

    @cached_property
    def days_behind(self) -> list[Timex]:
        """Days of the sentence behind the word."""
        return event_days(self.analysis, self.end, self.sentence.end)

    @property
    def introduction(self) -> str:
        """What may introduce the meeting: the characters in front of it."""
        return self.key[max(0, self.start - INTRODUCED) : self.start]

    @property
    def is_called_conference(self) -> bool:
        return self.key.startswith(CONFERENCE, self.start)

    @property
    def is_delegation(self) -> bool:
        return self.key.startswith(DELEGATION, self.start)

    def stands_before(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern is found between the beginning of the sentence and the word."""
        return pattern.search(self.key, self.sentence.start, self.start) is not None

    def follows(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern matches right behind the word, within its sentence."""
        return pattern.match(self.key, self.end, self.sentence.end) is not None


_Rule = Callable[[_Asked], bool]


def held(analysis: Analysis) -> Iterator[MeetingMention]:
    """Mentions in text order, none inside the name of another: "Hội nghị toàn quốc |tổng kết|" is one."""
    last = -1
    for mention in analysis.labelled("cue.meeting"):
        if mention.start < last or analysis.cited.holds(mention.start):
            continue  # "Biên bản |thẩm định| số 3/BB-HĐTĐ"
        asked = _Asked(analysis, mention)
        if not _names_meeting(asked):
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


def _names_meeting(asked: _Asked) -> bool:
    """Whether a word tells of a meeting at all, by which ``act`` and ``minutes`` are set: "họp" and "sơ kết" are verbs
    where somebody does it on a day.
    """
    analysis, key = asked.analysis, asked.key
    low = max(0, asked.start - INTRODUCED)
    asked.minutes = _EVENT.minutes_of.search(key, low, asked.start) is not None
    verb = analysis.gazetteer.cues.by_id[asked.mention.id].side == "verb"
    either = _P.meets.match(key, asked.start) is not None or key[asked.start : asked.end] in _EITHER
    reported = (verb or either) and next((told for rule, told in _REPORTS if rule(asked)), False)
    if verb and not reported and asked.start == asked.sentence.start and asked.follows(_P.took_place):
        reported = bool(asked.days_behind)  # "|Hội nghị| diễn ra sáng 5/8"
    asked.act = verb or reported
    if asked.act:
        return reported or asked.minutes
    return bool(
        asked.minutes
        or _P.of(asked.cues).noun.match(key, asked.start)
        # "Sáng 13/3, Ban Chỉ đạo xã tiến hành |giao ban|"
        or (_P.of(asked.cues).done.search(key, low, asked.start) and asked.days)
    )


def _heads_text(asked: _Asked) -> bool:
    """The article is headed by it: "|Hội nghị Ban Chấp hành| Đảng bộ huyện A lần thứ 14"."""
    at_head = asked.start < HEADLINE and asked.start == asked.sentence.start
    return at_head and _P.titled.match(asked.key, asked.start, asked.sentence.end) is not None


def _told_below(asked: _Asked) -> bool:
    """A unit does it in the headline, and the text tells of a conference: "UBND huyện A |tổng kết| công tác năm"."""
    analysis, key, start = asked.analysis, asked.key, asked.start
    return bool(
        start < headline_end(analysis)
        and key[start : asked.end] in _EITHER
        and _P.held_below.search(key, asked.end)
        # "tổ chức |hội nghị sơ kết|" below tells more of it
        and not analysis.labelled(asked.mention.label, asked.end, len(key))
        and (
            _P.by_headline.search(key, 0, start)
            or (analysis.labelled("org", 0, start) and not _P.inside.search(key, 0, start))
        )
    )


def _is_chaired(asked: _Asked) -> bool:
    """Somebody chairs it: "Chủ tịch UBND huyện X chủ trì, điều hành |hội nghị|"."""
    return (
        asked.is_called_conference
        and asked.stands_before(_P.chaired)
        and bool(people_between(asked.analysis, asked.sentence.start, asked.sentence.end))
    )


def _is_led(asked: _Asked) -> bool:
    """Somebody leads those who do it: "dẫn đầu đoàn công tác |làm việc với| xã A"."""
    return asked.stands_before(_P.led)


def _is_recent(asked: _Asked) -> bool:
    """ "Vừa qua, HĐND huyện tổ chức |hội nghị|" """
    return _P.recent.match(asked.key, asked.sentence.start) is not None and asked.stands_before(_P.of(asked.cues).done)


def _is_part_of_name(asked: _Asked) -> bool:
    """The word belongs to another name: "kết quả |kiểm tra|", "đoàn |kiểm tra|"."""
    low = max(asked.sentence.start, asked.start - _NOUN)
    return _P.of(asked.cues).noun.search(asked.key, low, asked.start) is not None or asked.stands_before(_P.inside)


def _was_just_done(asked: _Asked) -> bool:
    """A unit or body has just done it, as the head of the text tells: "Huyện A vừa |sơ kết|"."""
    analysis, sentence = asked.analysis, asked.sentence
    return (
        asked.mention.label != _INSPECTION
        and sentence.start < HEADLINE
        and asked.stands_before(_P.just)
        and bool(
            analysis.toponyms_between(sentence.start, sentence.end)
            or analysis.labelled("org", sentence.start, asked.start)
        )
    )


def _ends_with_day(asked: _Asked) -> bool:
    """ "Đại biểu HĐND tỉnh |tiếp xúc| với cử tri xã A, sáng 20/11." """
    return any(_P.ends.fullmatch(asked.key, day.end, asked.sentence.end) for day in asked.days_behind)


def _is_dated_by_name(asked: _Asked) -> bool:
    """ "dự |hội nghị| ngày 14/12", "Phát biểu khi |làm việc với| huyện A ngày 14/12" """
    named = asked.is_called_conference and _P.own_day.match(asked.key, asked.end)
    return bool(asked.days_behind and (named or asked.key.endswith(_WHEN, asked.sentence.start, asked.start)))


def _is_set_for_day(asked: _Asked) -> bool:
    """ "Đảng ủy xã tổ chức |hội nghị| mở rộng vào sáng 12/5" """
    low = max(asked.sentence.start, asked.start - INTRODUCED)
    return (
        not asked.days
        and _P.of(asked.cues).done.search(asked.key, low, asked.start) is not None
        and any(asked.key.endswith(_ON, asked.end, day.start) for day in asked.days_behind)
    )


def _begins_with_day(asked: _Asked) -> bool:
    """Whether a day stands near the beginning of the sentence or opens a clause: "Sáng 6/11, ..."."""
    days, start = asked.days, asked.sentence.start
    return bool(days) and (days[0].start - start <= _OPENS or asked.key.endswith(", ", start, days[-1].start))


def _is_resumed(asked: _Asked) -> bool:
    """The sentence goes on behind a list: "Sáng 6/11, tổ đại biểu gồm: ông A; bà B, đã có |tiếp xúc cử tri|"."""
    return _begins_with_day(asked) and asked.stands_before(_P.resumed)


def _is_opened_by_day(asked: _Asked) -> bool:
    """A day or a delegation opens the sentence, not too far from the verb: "Sáng 6/11, |làm việc với| Sở ..."."""
    opens = _begins_with_day(asked) and not _P.parted.search(asked.key, asked.days[0].end, asked.start)
    if not (opens or asked.stands_before(_P.delegation)):
        return False
    low = asked.days[-1].end if opens else asked.sentence.start
    return _count_words(asked.analysis, low, asked.start) <= _WORDS


# whether a verb reports an event of its own: the first rule that holds decides
_REPORTS: tuple[tuple[_Rule, bool], ...] = (
    (_heads_text, True),
    (_told_below, True),
    (_is_chaired, True),
    (_is_led, True),
    (_is_recent, True),
    (_is_part_of_name, False),
    (_was_just_done, True),
    (_ends_with_day, True),
    (_is_dated_by_name, True),
    (_is_set_for_day, True),
    (_is_resumed, True),
    (_is_opened_by_day, True),
)


def _are_those_who_speak(asked: _Asked) -> bool:
    """ "|Đoàn giám sát| đánh giá ...": they speak, and no visit of theirs is told."""
    return not asked.act and asked.is_delegation and not _travels(asked)


def _is_in_passing(asked: _Asked) -> bool:
    """The name of a meeting amid a sentence of the body of a text, which tells nothing of when it was held."""
    start = asked.start
    if start <= headline_end(asked.analysis) or start == asked.sentence.start or asked.act or asked.minutes:
        return False
    # "Ngày 5/8, |Đoàn phúc tra| của tỉnh đã về xã B"
    came = asked.is_delegation and asked.days and asked.follows(_P.came)
    return not (
        came
        or _opens_sentence(asked)
        or asked.follows(_P.own_day)
        or _P.of(asked.cues).event.search(asked.introduction)
        or asked.follows(_P.took_place)
    )


def _is_with_session(asked: _Asked) -> bool:
    """ "|đến thăm| và chủ trì buổi làm việc với xã A": the session has its own name."""
    return asked.act and asked.mention.label == _INSPECTION and asked.follows(_P.and_session)


def _is_figurative(asked: _Asked) -> bool:
    """ "|ngày hội toàn dân|" """
    return _P.figurative.match(asked.key, asked.start) is not None


def _is_of_reporters(asked: _Asked) -> bool:
    """ "Chiều 15/8, PV quay lại xã A |khảo sát| thực tế", "Trong |chuyến công tác| vào bản A, chúng tôi gặp ông X" """
    visits = asked.act and asked.mention.label in (_INSPECTION, _WORKING_SESSION)
    trip = _P.trip.match(asked.key, asked.start)
    return bool((visits and asked.stands_before(_P.by_reporters)) or (trip and asked.follows(_P.reporters)))


def _is_habit(asked: _Asked) -> bool:
    """ "|mỗi quý| xã họp dân", "họp |liên miên|" """
    low, high = max(asked.sentence.start, asked.start - _HABITUAL), min(len(asked.key), asked.end + _HABITUAL)
    return not asked.days and _P.habit.search(asked.key, low, high) is not None


def _is_prepared_for(asked: _Asked) -> bool:
    """ "Để chuẩn bị báo cáo tại |kỳ họp|, sáng 3/7 huyện tổ chức hội nghị" """
    prepares = not asked.days and _P.prepares.match(asked.key, asked.sentence.start, asked.start)
    return bool(prepares and event_days(asked.analysis, asked.start, asked.sentence.end))


def _is_long_past(asked: _Asked) -> bool:
    """The sentence opens with a time over a year before the article: "Năm 2011, sau |hội nghị triển khai|, huyện ..."."""
    analysis, sentence = asked.analysis, asked.sentence
    times = () if asked.days else analysis.timexes_between(sentence.start, min(sentence.end, sentence.start + _TIME))
    if not times or times[0].kind != "period":
        return False
    # "|Từ năm 2011|, sau hội nghị phát động, ..."
    day = times[0].first if asked.key.startswith(_SINCE, times[0].start) else times[0].last
    return day is not None and (analysis.day - day).days > _YEAR


def _is_to_come(asked: _Asked) -> bool:
    """ "giao UBND các xã |tổ chức| lễ công bố", "chiều nay xã sẽ |làm việc| với thôn" """
    return asked.stands_before(_P.asked) or (asked.act and asked.key.endswith(_WILL, 0, asked.start))


def _is_about_paper(asked: _Asked) -> bool:
    """ "ban hành Kế hoạch về việc “|Giám sát| ...”" """
    return asked.act and asked.stands_before(_P.paper)


def _is_wished(asked: _Asked) -> bool:
    """ "yêu cầu huyện A giữ vững tiêu chí; phối hợp tổ chức |lễ công bố|"; but "phát biểu chỉ đạo |Hội nghị|" """
    return not asked.days and wishes(asked.analysis).holds(asked.start) and not asked.introduction.endswith(_DIRECTS)


def _is_many_or_none(asked: _Asked) -> bool:
    """ "tổ chức 03 |lớp tập huấn|", "không tổ chức |lễ công bố|", "|hội nghị| đã phải hoãn" """
    before = asked.introduction
    if asked.follows(_P.called_off):
        return True
    return bool(_P.many.search(before) or (_P.of(asked.cues).unheld.search(before) and not _P.goes_on.search(before)))


def _is_before_event(asked: _Asked) -> bool:
    """ "tiếp xúc cử tri sau |kỳ họp| thứ 8" """
    return _P.after_session.match(asked.key, max(0, asked.start - _AFTER)) is not None


# why a meeting that is named was not held, or is not what the text reports
_NOT_HELD: tuple[_Rule, ...] = (
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


def _count_words(analysis: Analysis, low: int, high: int) -> int:
    """How many words stand in a stretch, people with their posts left out."""
    key = analysis.text.key
    named = sum(
        key.count(" ", person.leads.get(start, start), person.tails.get(end, end)) + 1
        for person in people_between(analysis, low, high)
        for start, end in person.mentions
        if low <= start < high
    )
    return len(key[low:high].split()) - named


def _opens_sentence(asked: _Asked) -> bool:
    """Whether nothing but a day stands before a meeting: "Sáng nay (12/12), |kỳ họp thứ 5| bước vào ngày thứ hai"; not
    before a delegation, whose acts are told.
    """
    if asked.is_delegation or not asked.days:
        return False
    return _P.opens.fullmatch(asked.key, asked.days[-1].end, asked.start) is not None


def _travels(asked: _Asked) -> bool:
    """Whether a delegation comes, inspects or is led by somebody, or a day stands by it."""
    days = event_days(asked.analysis, asked.sentence.start, asked.sentence.end)
    return bool(days) or asked.follows(_P.visit)
