"""HELD: which words for a meeting tell of one that was held, or is called to a day: not "kết quả kiểm tra", not "các xã
họp mỗi quý".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Mention, Sentence, Timex
from ntm_extract.facts.statement import wishes
from ntm_extract.gazetteer.phrases import Phrases, phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.meetings.event import HEADLINE, INTRODUCED, day_of_event, event_days, headline_end
from ntm_extract.relate.meetings.kind import kind_of
from ntm_extract.relate.officials.people import people_between
from ntm_extract.span import Span

_P = phrases("held")
_EVENT = phrases("event")
_OPENS, _WORDS = 90, 34  # characters before the day that opens a sentence; words from it to the verb of the event
_TIME, _YEAR = 30, 365  # characters that hold the time with which a sentence opens; days
_HABITUAL = 40  # characters around an event in which a word says that it is held again and again
_EITHER = _P.words("either")
_VISITS = ("cue.meeting.inspection", "cue.meeting.working_session")
DELEGATION = "đoàn"


class Held(NamedTuple):
    """A mention of a meeting that was held. ``name`` reaches to the word that says its ``kind``, ``word`` is what it is
    called; ``act``: the verb of somebody who holds it tells of it.
    """

    word: Span
    name: Span
    kind: str
    act: bool
    day: Timex | None
    written: str | None


class _Told(NamedTuple):
    """How a text tells of a meeting: by the verb of somebody who holds it (``act``), in minutes, or by its name."""

    act: bool
    minutes: bool


def held(analysis: Analysis) -> Iterator[Held]:
    """Mentions in text order, none inside the name of another: "Hội nghị toàn quốc |tổng kết|" is one."""
    patterns, headline, last = _P.of(analysis.gazetteer.cues), headline_end(analysis), -1
    for mention in analysis.labelled("cue.meeting"):
        if mention.start < last or analysis.cited.holds(mention.start):
            continue  # "Biên bản |thẩm định| số 3/BB-HĐTĐ"
        if (told := _told(analysis, patterns, mention)) is None:
            continue
        kind, last = kind_of(analysis, mention)
        if _took_place(analysis, patterns, mention, told, headline):
            day = day_of_event(analysis, mention, last)
            written = (
                None if day is None else day.first.isoformat() if day.first else analysis.quote(day.start, day.end)
            )
            yield Held(Span(mention.start, mention.end), Span(mention.start, last), kind, told.act, day, written)


def _told(analysis: Analysis, patterns: Phrases, mention: Mention) -> _Told | None:
    """How the text tells of a meeting, if it does: "họp" and "sơ kết" are verbs where somebody does it on a day."""
    key = analysis.text.key
    low = max(0, mention.start - INTRODUCED)
    minutes = _EVENT.minutes_of.search(key, low, mention.start) is not None
    either = key.startswith("họp ", mention.start) or key[mention.start : mention.end] in _EITHER
    verb = analysis.gazetteer.cues.by_id[mention.id].side == "verb"
    reported = (verb or either) and _reported(analysis, patterns, mention)
    sentence = analysis.sentence(mention.start)
    if (
        verb
        and not reported
        and mention.start == sentence.start
        and _P.took_place.match(key, mention.end, sentence.end)
    ):
        reported = bool(event_days(analysis, mention.end, sentence.end))  # "|Hội nghị| diễn ra sáng 5/8"
    if verb or reported:
        return _Told(True, minutes) if reported or minutes else None
    named = patterns.noun.match(key, mention.start) or (
        patterns.done.search(key, low, mention.start) and event_days(analysis, sentence.start, mention.start)
    )  # "Sáng 13/3, Ban Chỉ đạo xã tiến hành |giao ban|"
    return _Told(False, minutes) if named or minutes else None


def _took_place(analysis: Analysis, patterns: Phrases, mention: Mention, told: _Told, headline: int) -> bool:
    """Whether a meeting is one that was held, and not spoken of in passing, held again and again, or still to come."""
    key, start = analysis.text.key, mention.start
    sentence = analysis.sentence(start)
    before = key[max(0, start - INTRODUCED) : start]
    if not told.act and key.startswith(DELEGATION, start) and not _travels(analysis, mention):
        return False  # "|Đoàn giám sát| đánh giá ...": those who speak, not what took place
    days = event_days(analysis, sentence.start, start)
    if start > headline and start != sentence.start and not (told.act or told.minutes):
        # "Ngày 5/8, |Đoàn phúc tra| của tỉnh đã về xã B"
        came = key.startswith(DELEGATION, start) and days and _P.came.match(key, mention.end, sentence.end)
        if (
            not came
            and not _opens(analysis, mention, days)
            and not _P.own_day.match(key, mention.end, sentence.end)
            and not patterns.event.search(before)
            and not _P.took_place.match(key, mention.end, sentence.end)
        ):
            return False
    if told.act and mention.label == "cue.meeting.inspection" and _P.and_session.match(key, mention.end, sentence.end):
        return False  # "|đến thăm| và chủ trì buổi làm việc với xã A"
    if _P.figurative.match(key, start):
        return False
    if told.act and mention.label in _VISITS and _P.by_reporters.search(key, sentence.start, start):
        return False  # "Chiều 15/8, PV quay lại xã A |khảo sát| thực tế"
    if key.startswith("chuyến ", start) and _P.reporters.match(key, mention.end, sentence.end):
        return False  # "Trong |chuyến công tác| vào bản A, chúng tôi gặp ông X"
    low, high = max(sentence.start, start - _HABITUAL), min(len(key), mention.end + _HABITUAL)
    if not days and _P.habit.search(key, low, high):
        return False  # "|mỗi quý| xã họp dân", "họp |liên miên|"
    if not days and _P.prepares.match(key, sentence.start, start) and event_days(analysis, start, sentence.end):
        return False  # "Để chuẩn bị báo cáo tại |kỳ họp|, sáng 3/7 huyện tổ chức hội nghị"
    if not days and _long_past(analysis, sentence):
        return False  # "Năm 2011, sau |hội nghị triển khai|, huyện chọn 5 xã điểm"
    if _P.asked.search(key, sentence.start, start) or (told.act and key.endswith("sẽ ", 0, start)):
        return False  # "giao UBND các xã |tổ chức| lễ công bố", "chiều nay xã |sẽ| làm việc với thôn"
    if told.act and _P.paper.search(key, sentence.start, start):
        return False  # "ban hành Kế hoạch về việc “|Giám sát| ...”"
    if not days and wishes(analysis).holds(start) and not before.endswith("chỉ đạo "):  # "phát biểu chỉ đạo |Hội nghị|"
        return False  # "yêu cầu huyện A giữ vững tiêu chí; phối hợp tổ chức |lễ công bố|"
    if _P.many.search(before) or (patterns.unheld.search(before) and not _P.goes_on.search(before)):
        return False  # "tổ chức |03| lớp tập huấn", "|không tổ chức| lễ công bố"
    return not (before.endswith("sau ") and key.startswith("kỳ họp", start))  # tiếp xúc cử tri "|sau| kỳ họp thứ 8"


def _reported(analysis: Analysis, patterns: Phrases, verb: Mention) -> bool:
    """Whether a verb reports an event of its own: a day opens its sentence ("Sáng 6/11, làm việc với Sở ..."), a
    delegation does it, or the article begins with it: "Tổ đại biểu HĐND huyện A đã |tiếp xúc cử tri|".
    """
    key, sentence = analysis.text.key, analysis.sentence(verb.start)
    if verb.start < HEADLINE and verb.start == sentence.start and _P.titled.match(key, verb.start, sentence.end):
        return True
    if (
        verb.start < headline_end(analysis)
        and key[verb.start : verb.end] in _EITHER
        and _P.held_below.search(key, verb.end)
        and not analysis.labelled(verb.label, verb.end, len(key))  # below, "tổ chức |hội nghị sơ kết|" tells more of it
        and (
            _P.by_headline.search(key, 0, verb.start)
            or (analysis.labelled("org", 0, verb.start) and not _P.inside.search(key, 0, verb.start))
        )
    ):
        return True  # "UBND huyện A |tổng kết| công tác năm", below which it is told of "hội nghị"
    if (
        key.startswith("hội nghị", verb.start)
        and _P.chaired.search(key, sentence.start, verb.start)
        and people_between(analysis, sentence.start, sentence.end)
    ):
        return True  # "Chủ tịch UBND huyện X chủ trì, điều hành |hội nghị|"
    if _P.led.search(key, sentence.start, verb.start) or (
        _P.recent.match(key, sentence.start) and patterns.done.search(key, sentence.start, verb.start)
    ):
        return True
    if patterns.noun.search(key, max(sentence.start, verb.start - 12), verb.start) or _P.inside.search(
        key, sentence.start, verb.start
    ):
        return False
    if (
        verb.label != "cue.meeting.inspection"
        and sentence.start < HEADLINE
        and _P.just.search(key, sentence.start, verb.start)
        and (
            analysis.toponyms_between(sentence.start, sentence.end)
            or analysis.labelled("org", sentence.start, verb.start)
        )
    ):
        return True
    days = event_days(analysis, sentence.start, verb.start)
    behind = event_days(analysis, verb.end, sentence.end)
    if any(_P.ends.fullmatch(key, t.end, sentence.end) for t in behind):
        return True  # "Đại biểu HĐND tỉnh |tiếp xúc| với cử tri xã A, sáng 20/11."
    named = key.startswith("hội nghị", verb.start) and _P.own_day.match(key, verb.end)
    if behind and (named or key.endswith(" khi ", sentence.start, verb.start)):
        return True  # "dự |hội nghị| ngày 14/12", "Phát biểu khi |làm việc với| huyện A ngày 14/12"
    if (
        not days
        and patterns.done.search(key, max(sentence.start, verb.start - INTRODUCED), verb.start)
        and any(key.endswith("vào ", verb.end, t.start) for t in behind)
    ):
        return True  # "Đảng ủy xã tổ chức |hội nghị| mở rộng vào sáng 12/5"
    begins = bool(days) and (
        days[0].start - sentence.start <= _OPENS or key.endswith(", ", sentence.start, days[-1].start)
    )
    if begins and _P.resumed.search(key, sentence.start, verb.start):
        return True
    opens = begins and not re.search(r"[;.]\s", key[days[0].end : verb.start])
    return (
        bool(opens or _P.delegation.search(key, sentence.start, verb.start))
        and _words(analysis, days[-1].end if opens else sentence.start, verb.start) <= _WORDS
    )


def _words(analysis: Analysis, low: int, high: int) -> int:
    """How many words stand in a stretch, people with their posts left out."""
    key = analysis.text.key
    named = sum(
        key.count(" ", person.leads.get(start, start), person.tails.get(end, end)) + 1
        for person in people_between(analysis, low, high)
        for start, end in person.mentions
        if low <= start < high
    )
    return len(key[low:high].split()) - named


def _opens(analysis: Analysis, mention: Mention, days: list[Timex]) -> bool:
    """Whether nothing but a day, the last of ``days``, stands before a meeting: "Sáng nay (12/12), |kỳ họp thứ 5| bước vào ngày thứ hai"."""
    if analysis.text.key.startswith(DELEGATION, mention.start):
        return False  # those who come, of whom it is told what they do
    return bool(days) and _P.opens.fullmatch(analysis.text.key, days[-1].end, mention.start) is not None


def _long_past(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence of history opens with a time that was over a year before the article."""
    times = analysis.timexes_between(sentence.start, min(sentence.end, sentence.start + _TIME))
    if not times or times[0].kind != "period":
        return False
    since = analysis.text.key.startswith("từ ", times[0].start)  # "|Từ năm 2011|, sau hội nghị phát động, ..."
    told = times[0].first if since else times[0].last
    return told is not None and (analysis.day - told).days > _YEAR


def _travels(analysis: Analysis, delegation: Mention) -> bool:
    """Whether a delegation comes, inspects or is led by somebody, or a day stands by it."""
    sentence = analysis.sentence(delegation.start)
    return bool(
        event_days(analysis, sentence.start, sentence.end)
        or _P.visit.match(analysis.text.key, delegation.end, sentence.end)
    )
