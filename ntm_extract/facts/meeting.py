"""MEETING: a review, briefing, working session, ceremony, contest ... that the text reports; one record per event and
document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Timex
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Meeting, Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.meetings.event import (
    CONFERENCE,
    DELEGATION,
    day_of_event,
    headline_end,
    is_moved,
    judged_period,
    part_of_day,
    reviewed_period,
)
from ntm_extract.relate.meetings.organizer import holder_of, organizer_of
from ntm_extract.relate.meetings.reported import MeetingMention, held
from ntm_extract.relate.meetings.venue import stated_place, venue_of
from ntm_extract.relate.officials.people import people, people_between
from ntm_extract.relate.places.items import are_in_one
from ntm_extract.relate.places.where import where_named
from ntm_extract.span import Span

_P = phrases("meeting")
_SAME_DAY = _P.word("same_day")
REVIEWS = ("interim_review", "final_review", "briefing")


class _Event(NamedTuple):
    """A meeting found so far. ``day``: as written, ISO for a whole date, or None."""

    kind: str
    day: str | None
    record: Meeting

    def is_on(self, analysis: Analysis, mention: MeetingMention) -> bool:
        """Whether a mention may be this meeting: nothing puts it on another day, or in another part of it, or in other news."""
        if not are_in_one(analysis, analysis.text.inside(self.record.evidence["kind"][0]), mention.name.start):
            return False
        if mention.act and mention.day and analysis.text.key.endswith(_SAME_DAY, mention.day.start, mention.day.end):
            return False  # "Hôm nay, ... họp. |Chiều cùng ngày|, các đại biểu đi khảo sát"
        if mention.written is None:
            return True
        part = part_of_day(analysis, mention.day)
        return self.day in (None, mention.written) and (not part or self.record.part_of_day in (None, part))


def find(analysis: Analysis) -> Iterator[Meeting]:
    """Meetings by first mention; mentions of one kind without another day are one event."""
    found = list[_Event]()
    for mention in held(analysis):
        _add(analysis, mention, found)
    yield from (_chaired(event.record, found) for event in found) if found else _only_spoken_at(analysis)


def _chaired(record: Meeting, found: list[_Event]) -> Meeting:
    """A meeting without those chairs who are first named where a later one is held, and chair that: "Từ ngày 10 đến
    14/6, huyện |kiểm tra| 3 xã. Ngày 15/6, huyện họp do ông X chủ trì".
    """
    later = [event.record for event in found if event.record.start > record.start]
    named = ((name, record.evidence[f"chairs.{number}"]) for number, name in enumerate(record.chairs))
    own = [
        (name, at)
        for name, at in named
        if not any(name in other.chairs and other.sentence[0] <= at[0] < other.sentence[1] for other in later)
    ]
    if len(own) == len(record.chairs):
        return record
    evidence = {slot: at for slot, at in record.evidence.items() if not slot.startswith("chairs.")}
    evidence |= {f"chairs.{number}": at for number, (_, at) in enumerate(own)}
    return record.model_copy(update={"chairs": tuple(name for name, _ in own), "evidence": evidence})


def _only_spoken_at(analysis: Analysis) -> Iterator[Meeting]:
    """The conference of a text that reports no meeting: "Tại |hội nghị|, các đại biểu thảo luận ..."."""
    key = analysis.text.key
    for mention in analysis.labelled("cue.meeting.other"):
        sentence = analysis.sentence(mention.start)
        if (
            key[mention.start : mention.end] == CONFERENCE
            and _P.spoken_at.match(key, sentence.start, mention.start)
            and _P.again.match(key, mention.end, sentence.end)
        ):
            day = day_of_event(analysis, mention, mention.end)
            yield _record(analysis, Span(mention.start, mention.end), "other", day, alone=True)
            return


def _add(analysis: Analysis, mention: MeetingMention, found: list[_Event]) -> None:
    """Add a mention to the meetings found: as a new one, as more about one of them, or as one named again."""
    if mention.day and found and mention.kind in ("other", found[-1].kind) and is_moved(analysis, mention.day):
        # "Hội nghị dự kiến họp ngày 5/5". "Tuy nhiên, |hội nghị| được dời sang ngày 9/5"
        record = found[-1].record.model_copy(update={"date": None, "part_of_day": None})
        found[-1] = _dated_by(analysis, found[-1]._replace(record=record), mention)
        return
    same = next(
        (i for i, event in enumerate(found) if event.kind == mention.kind and event.is_on(analysis, mention)), None
    )
    if same is not None:
        if found[same].day is None and mention.written and not _is_ahead(analysis, mention, found[same]):
            found[same] = _dated_by(analysis, found[same], mention)
        return
    # "Kết luận tại |Hội nghị| đánh giá ...", of which the text then says "Ngày 22/11, chủ trì |Hội nghị tổng kết|"
    headlined = mention.kind != "other" and mention.written is not None and _is_headline(analysis, mention, found)
    if found and not headlined and _is_again(analysis, mention, found):
        if len(found) == 1:
            found[0] = _completed_by(analysis, found[0], mention)
        return
    record = _record(analysis, mention.name, mention.kind, mention.day, alone=not found or headlined)
    found[:] = [*([] if headlined else found), _Event(mention.kind, mention.written, record)]


def _is_ahead(analysis: Analysis, mention: MeetingMention, event: _Event) -> bool:
    """Whether a mention under another name is still to come: "đại biểu tiếp xúc cử tri xã A. |Kỳ họp| sẽ diễn ra ngày 6/12"."""
    key, first = analysis.text.key, mention.day.first if mention.day else None
    renamed = not key.startswith(key[slice(*mention.word)], analysis.text.inside(event.record.start))
    return renamed and first is not None and first > analysis.day


def _is_again(analysis: Analysis, mention: MeetingMention, found: list[_Event]) -> bool:
    """Whether a mention is one of the meetings found under another name: "Hội nghị đánh giá ..." of the body is the
    review of the headline, "|Đoàn kiểm tra| đề nghị" the visit; not "Ngày 5/8, huyện họp" after "Ngày 11/8, ... khai
    mạc".
    """
    key, start = analysis.text.key, mention.name.start
    if mention.act or mention.kind == "other":
        return any(event.is_on(analysis, mention) for event in found) or _repeats_word(analysis, mention, found)
    if _is_same_session(analysis, mention, found) or _has_its_name(analysis, mention, found):
        return True
    if mention.written is not None:
        return False
    if key.startswith(DELEGATION, start) or _P.thus.match(key, start) or _P.again.match(key, mention.name.end):
        return True  # "|Buổi lễ| do xã tổ chức ..." after the feast's own name
    return start == analysis.sentence(start).start and _P.acts.match(key, mention.word.end) is not None


def _repeats_word(analysis: Analysis, mention: MeetingMention, found: list[_Event]) -> bool:
    """Whether a mention without a holder has the word of a meeting found: "Trong hai ngày 7 và 8/5, đảng bộ tổ chức Đại
    hội". "Ngày 8/5, |đại hội| làm việc".
    """
    key, word = analysis.text.key, mention.word
    if mention.act or not any(
        key.startswith(key[slice(*word)], analysis.text.inside(event.record.start)) for event in found
    ):
        return False
    holder = holder_of(analysis, mention.name)
    return holder is None or holder.start < analysis.sentence(mention.name.start).start


def _is_same_session(analysis: Analysis, mention: MeetingMention, found: list[_Event]) -> bool:
    """Whether a session has the number of one found: "Kỳ họp thứ 10". "|Kỳ họp lần thứ 10| đánh giá kết quả"."""
    session = _P.session.match(analysis.text.key, mention.name.start)
    before = (
        _P.session.match(analysis.text.key, analysis.text.inside(event.record.start))
        for event in found
        if event.is_on(analysis, mention)
    )
    return session is not None and any(other and other.groups() == session.groups() for other in before)


def _has_its_name(analysis: Analysis, mention: MeetingMention, found: list[_Event]) -> bool:
    """Whether the only meeting found, on no other day and in a line above, has the same name, of which more words there
    made another kind: "Kết luận tại |cuộc họp đánh giá| tiến độ 10 tháng⏎Ông X chủ trì |cuộc họp đánh giá| tiến độ".
    """
    if len(found) != 1 or not found[0].is_on(analysis, mention):
        return False
    key, before = analysis.text.key, found[0].record
    parted = key.find("\n", before.end, mention.name.start) >= 0
    return parted and key[before.start : before.end] == key[slice(*mention.name)]


def _is_headline(analysis: Analysis, mention: MeetingMention, found: list[_Event]) -> bool:
    """Whether the only meeting found is one of the headline, of no special kind and on no other day."""
    return (
        len(found) == 1
        and found[0].kind == "other"
        and found[0].is_on(analysis, mention)
        and analysis.text.inside(found[0].record.end) <= headline_end(analysis)
    )


def _completed_by(analysis: Analysis, event: _Event, mention: MeetingMention) -> _Event:
    """The only event of a text, with the day and place of a sentence that begins with it: "Tổ chức hội nghị toàn quốc
    triển khai ...". "|Hội nghị| sẽ diễn ra vào ngày 21/4", "|Buổi lễ| được tổ chức tại xã A".
    """
    if mention.written and event.day is None and (mention.kind == "other" or _has_its_name(analysis, mention, [event])):
        event = _dated_by(analysis, event, mention)
    start, end = analysis.text.inside(event.record.start), analysis.text.inside(event.record.end)
    name, sentence, first = mention.name, analysis.sentence(mention.name.start), analysis.sentence(start)
    own = Span(start, end)
    if (
        name.start == sentence.start
        and _P.held_there.match(analysis.text.key, name.end, sentence.end)
        and stated_place(analysis, own, (first,), event.kind) is None
        and (place := stated_place(analysis, name, (sentence,), event.kind))
    ):
        event = event._replace(record=event.record.model_copy(update={"place": place}))
    return event


def _dated_by(analysis: Analysis, event: _Event, mention: MeetingMention) -> _Event:
    """A meeting with the day of a later mention, and with who holds it and where, if only that mention says so: "Ghi nhanh
    |phiên chất vấn|⏎tại |kỳ họp thứ 4, HĐND tỉnh A (10/12)|".
    """
    again = _record(analysis, mention.name, mention.kind, mention.day, alone=False)
    told = {slot for slot in ("place", "organizer") if slot in again.evidence and slot not in event.record.evidence}
    update: dict[str, object] = {slot: getattr(again, slot) for slot in told}
    update |= {
        "date": again.date,
        "part_of_day": event.record.part_of_day or again.part_of_day,
        "evidence": {**again.evidence, **event.record.evidence},
    }
    return event._replace(day=mention.written, record=event.record.model_copy(update=update))


def _record(analysis: Analysis, name: Span, kind: str, day: Timex | None, *, alone: bool) -> Meeting:
    """The record of a meeting. ``alone``: no other meeting was found, so that its chair may be named anywhere in the
    text.
    """
    period = reviewed_period(analysis, name, day) if kind in REVIEWS else judged_period(analysis, name)
    holder = holder_of(analysis, name)
    organizer = organizer_of(analysis, name, holder)
    sentence = analysis.sentence(name.start)
    there = people(analysis) if alone else people_between(analysis, sentence.start, sentence.end)
    chairing = [person for person in there if "chair" in person.roles]
    place = venue_of(analysis, name, holder, day, kind)
    told_by = {
        "kind": name,
        "date": Span(day.start, day.end) if day else None,
        "period": Span(period.start, period.end) if period else None,
        "organizer": organizer,
        "place": where_named(analysis, place, sentence, name.start),
        **{f"chairs.{number}": Span(p.first.start, p.first.end) for number, p in enumerate(chairing)},
    }
    return analysis.record(
        Meeting,
        name.start,
        name.end,
        rule=f"meeting.{kind}",
        confidence=0.85,
        evidence={slot: span for slot, span in told_by.items() if span},
        kind=kind,
        date=day.first.isoformat() if day and day.first else None,
        part_of_day=part_of_day(analysis, day),
        place=place,
        organizer=analysis.quote(*organizer) if organizer else None,
        chairs=tuple(person.name for person in chairing),
        period=_period(period) if period else None,
    )


def _period(time: Timex) -> Period:
    first, last = (day.isoformat() if day else None for day in (time.first, time.last))
    return Period(start=first, end=last)
