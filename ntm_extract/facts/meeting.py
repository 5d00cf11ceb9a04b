"""MEETING: a review, briefing, working session, ceremony, contest ... that the text reports; one record per event and document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ntm_extract.document import Mention, Timex
from ntm_extract.records import Meeting, Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_ORGANISED = re.compile(r"(?:đã\s|vừa\s|phối hợp\s)?(?:tổ chức|tiến hành|khai mạc|diễn ra|có buổi)\s$|(?:tổ chức|diễn ra)\s[^.;\n]{0,20}$")
_EVENT = re.compile(r"(?:tại|tổ chức|dự|chủ trì|khai mạc|diễn ra|phát biểu tại|trong|sau|mở|có)\s(?:một\s)?$")
_ORGANIZER = re.compile(r"(?P<who>(?:UBND|HĐND|Ban [Cc]hỉ đạo|BCĐ|Huyện ủy|Tỉnh ủy|Đảng ủy|Thành ủy|Văn phòng|Ủy ban|Bộ|Sở|Hội|Uỷ ban|Huyện uỷ|Tỉnh uỷ|Liên minh|Đoàn)[^,.;\n]{0,90}?)\s(?:đã\s|vừa\s)?(?:phối hợp[^.;\n]{0,60}\s)?(?:tổ chức|mở|tiến hành|có buổi)\s")
_BEFORE = 34


def find(analysis: Analysis) -> Iterator[Meeting]:
    """Meetings by first mention; two mentions of one kind with no other date are one event."""
    found: dict[tuple[str, str | None], Meeting] = {}
    headline = max(0, analysis.text.canonical.find("\n"))
    last = -1
    for mention in analysis.labelled("cue.meeting"):
        if mention.start < last:
            continue
        last = mention.end
        kind = mention.label.rsplit(".", 1)[1]
        before = analysis.text.key[max(0, mention.start - _BEFORE) : mention.start]
        noun = re.match(r"(?:hội nghị|lễ|buổi|họp|phiên|kỳ|cuộc|hội thi|hội thảo|lớp|đoàn|tọa đàm|có buổi|đại hội)", analysis.text.key[mention.start : mention.end])
        if not noun or not (mention.start <= headline or _EVENT.search(before) or _ORGANISED.search(before) or mention.start == analysis.sentence(mention.start).start):
            continue
        record = _record(analysis, mention, kind)
        same = next((k for k in found if k[0] == kind and (record.date is None or k[1] in (None, record.date))), None)
        if same is None and kind == "other" and found:
            continue  # "Hội nghị đánh giá ..." of the body is the review that the headline names
        if same is None:
            found[kind, record.date] = record
        elif found[same].date is None and record.date:
            merged = found.pop(same)
            found[kind, record.date] = merged.model_copy(update={"date": record.date, "part_of_day": merged.part_of_day or record.part_of_day})
    yield from found.values()


def _record(analysis: Analysis, mention: Mention, kind: str) -> Meeting:
    sentence = analysis.sentence(mention.start)
    evidence = {"kind": Span(mention.start, mention.end)}
    day = _day(analysis, mention, sentence.start, sentence.end)
    period = next((t for t in analysis.timexes if mention.end <= t.start < sentence.end and t.kind == "period" and t.start - mention.end < 160), None)
    if kind not in ("interim_review", "final_review"):
        period = None
    if day:
        evidence["date"] = Span(day.start, day.end)
    if period:
        evidence["period"] = Span(period.start, period.end)
    organizer = None
    for low, high in ((sentence.start, sentence.end), (0, min(len(analysis.text.canonical), 1200))):
        if match := _ORGANIZER.search(analysis.text.canonical, low, high):
            organizer = match["who"].strip()
            evidence["organizer"] = Span(*match.span("who"))
            break
    chairs = tuple(p.name for p in analysis.people if "chair" in p.roles)
    return analysis.record(
        Meeting, mention.start, mention.end, rule=f"meeting.{kind}", confidence=0.85, evidence=evidence, kind=kind,
        date=day.first.isoformat() if day and day.first else None, part_of_day=day.part_of_day if day else None,
        place=analysis.scope if analysis.scope != "VN" else None, organizer=organizer, chairs=chairs,
        period=Period(start=period.first.isoformat() if period.first else None, end=period.last.isoformat() if period.last else None) if period else None,
    )  # fmt: skip


def _day(analysis: Analysis, mention: Mention, low: int, high: int) -> Timex | None:
    """A day in the sentence before or right after the event, else in the next sentence that reports it ("Chiều 7/8, ... tổ chức")."""
    days = [t for t in analysis.timexes if t.kind == "day"]
    inside = [t for t in days if low <= t.start < high and (t.start < mention.start or t.start - mention.end < 60)]
    if inside:
        return min(inside, key=lambda t: abs(t.start - mention.start))
    if mention.start < 200:
        lead = [t for t in days if mention.end < t.start < 700 and re.search(r"tổ chức|diễn ra|khai mạc|có buổi|dự", analysis.text.key[t.end : t.end + 160])]
        return lead[0] if lead else None
    return None
