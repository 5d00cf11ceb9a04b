"""TOLD: whether a word for a meeting tells of one: by what stands around it, and by the verb of somebody who holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ntm_extract.document import Mention, Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.meetings.event import (
    CONFERENCE,
    DELEGATION,
    HEADLINE,
    INTRODUCED,
    event_days,
    headline_end,
)
from ntm_extract.relate.officials.people import people_between

_P = phrases("held")
_EVENT = phrases("event")
_OPENS, _WORDS = 90, 34  # characters before the day that opens a sentence; words from it to the verb of the event
_RANK = 12  # characters of "Trung tướng " before a name
_NOUN = 12  # characters before a verb in which a noun makes it the name of an event
_EITHER = _P.words("either")
_WHEN = _P.word("when")
INSPECTION = "cue.meeting.inspection"


@dataclass
class Asked:
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


Rule = Callable[[Asked], bool]


def tells_of_meeting(asked: Asked) -> bool:
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


def _heads_text(asked: Asked) -> bool:
    """The article is headed by it: "|Hội nghị Ban Chấp hành| Đảng bộ huyện A lần thứ 14"."""
    at_head = asked.start < HEADLINE and asked.start == asked.sentence.start
    return at_head and _P.titled.match(asked.key, asked.start, asked.sentence.end) is not None


def _told_below(asked: Asked) -> bool:
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


def _is_chaired(asked: Asked) -> bool:
    """Somebody chairs it: "Chủ tịch UBND huyện X chủ trì, điều hành |hội nghị|"."""
    return (
        asked.is_called_conference
        and asked.stands_before(_P.chaired)
        and bool(people_between(asked.analysis, asked.sentence.start, asked.sentence.end))
    )


def _is_led(asked: Asked) -> bool:
    """Somebody leads those who do it: "dẫn đầu đoàn công tác |làm việc với| xã A"."""
    return asked.stands_before(_P.led)


def _is_recent(asked: Asked) -> bool:
    """ "Vừa qua, HĐND huyện tổ chức |hội nghị|" """
    return _P.recent.match(asked.key, asked.sentence.start) is not None and asked.stands_before(_P.of(asked.cues).done)


def _is_part_of_name(asked: Asked) -> bool:
    """The word belongs to another name: "kết quả |kiểm tra|", "đoàn |kiểm tra|"."""
    low = max(asked.sentence.start, asked.start - _NOUN)
    return _P.of(asked.cues).noun.search(asked.key, low, asked.start) is not None or asked.stands_before(_P.inside)


def _was_just_done(asked: Asked) -> bool:
    """A unit or body has just done it, as the head of the text tells: "Huyện A vừa |sơ kết|"."""
    analysis, sentence = asked.analysis, asked.sentence
    return (
        asked.mention.label != INSPECTION
        and sentence.start < HEADLINE
        and asked.stands_before(_P.just)
        and bool(
            analysis.toponyms_between(sentence.start, sentence.end)
            or analysis.labelled("org", sentence.start, asked.start)
        )
    )


def _ends_with_day(asked: Asked) -> bool:
    """ "Đại biểu HĐND tỉnh |tiếp xúc| với cử tri xã A, sáng 20/11." """
    return any(_P.ends.fullmatch(asked.key, day.end, asked.sentence.end) for day in asked.days_behind)


def _is_dated_by_name(asked: Asked) -> bool:
    """ "dự |hội nghị| ngày 14/12", "Phát biểu khi |làm việc với| huyện A ngày 14/12" """
    named = asked.is_called_conference and _P.own_day.match(asked.key, asked.end)
    return bool(asked.days_behind and (named or asked.key.endswith(_WHEN, asked.sentence.start, asked.start)))


def _opens_sentence(asked: Asked) -> bool:
    """ "|Làm việc với| huyện A ngày 21/5, đồng chí X yêu cầu ...": who says so was there on that day."""
    day = next(iter(asked.days_behind), None)
    if day is None or not _P.comes.fullmatch(asked.key, asked.sentence.start, asked.start):
        return False
    said = _P.then_who.match(asked.key, day.end)
    return said is not None and bool(people_between(asked.analysis, day.end, min(asked.sentence.end, day.end + _OPENS)))


def _begins_with_day(asked: Asked) -> bool:
    """Whether a day stands near the beginning of the sentence or opens a clause: "Sáng 6/11, ..."."""
    days, start = asked.days, asked.sentence.start
    return bool(days) and (days[0].start - start <= _OPENS or asked.key.endswith(", ", start, days[-1].start))


def _is_resumed(asked: Asked) -> bool:
    """The sentence goes on behind a list: "Sáng 6/11, tổ đại biểu gồm: ông A; bà B, đã có |tiếp xúc cử tri|"."""
    return _begins_with_day(asked) and asked.stands_before(_P.resumed)


def _is_parted(asked: Asked) -> bool:
    """Whether something else is told between the day that opens the sentence and the verb; not the next of those who come:
    "Sáng 6/11, ông A|; Trung tướng B| tiếp xúc cử tri".
    """
    named = people_between(asked.analysis, asked.days[0].end, asked.start)
    guests = [at for person in named for start, _ in person.mentions for at in (start, person.leads.get(start, start))]
    parted = _P.parted.finditer(asked.key, asked.days[0].end, asked.start)
    return not all(any(0 <= at - sign.end() <= _RANK for at in guests) for sign in parted)


def _is_opened_by_day(asked: Asked) -> bool:
    """A day or a delegation opens the sentence, not too far from the verb: "Sáng 6/11, |làm việc với| Sở ..."."""
    opens = _begins_with_day(asked) and not _is_parted(asked)
    if not (opens or asked.stands_before(_P.delegation)):
        return False
    low = asked.days[-1].end if opens else asked.sentence.start
    return _count_words(asked.analysis, low, asked.start) <= _WORDS


# whether a verb reports an event of its own: the first rule that holds decides
_REPORTS: tuple[tuple[Rule, bool], ...] = (
    (_heads_text, True),
    (_told_below, True),
    (_is_chaired, True),
    (_is_led, True),
    (_is_recent, True),
    (_is_part_of_name, False),
    (_was_just_done, True),
    (_ends_with_day, True),
    (_is_dated_by_name, True),
    (_opens_sentence, True),
    (_is_resumed, True),
    (_is_opened_by_day, True),
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
