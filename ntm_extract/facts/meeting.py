"""MEETING: a review, briefing, working session, ceremony, contest ... that the text reports; one record per event and
document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ntm_extract.document import Mention, Sentence, Timex
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.patterns import sought
from ntm_extract.records import Meeting, Period
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.nameless import own_city, own_unit
from ntm_extract.relate.positions import heads, title_end
from ntm_extract.span import Span

_P = phrases("meeting")
KINDS = ("briefing", "interim_review", "final_review", "deployment", "appraisal", "training")
AWAY = ("inspection", "ceremony", "training", "contest")  # held where those are whom it is for
REVIEWS = ("interim_review", "final_review", "briefing")
_BEFORE = 34  # characters before a meeting in which the word that introduces it stands
_NAME = 80  # characters in which a general name says what it is about: "hội nghị trực tuyến toàn quốc |triển khai|"
_OPENS, _WORDS = 90, 34  # characters before the day that opens a sentence; words from it to the verb of the event
_HABITUAL = 40  # characters around an event in which a word says that it is held again and again
_HEAD = 200  # characters of a headline
_LEAD = 700  # characters at the head of an article that tell the day of the meeting it reports
_NEAR = 40  # characters from an event to its "ở |Hà Nội|"
_EITHER = ("sơ kết", "tổng kết", "giao ban")  # "Ngày 5/7, Huyện ủy |sơ kết| ba năm"; "hội nghị |sơ kết|"
_STANDING, _NOBODY = "thường trực", frozenset({"trung ương", "đảng", "nhà nước"})  # "|Thường trực| HĐND huyện họp"
_SIZE = {"tỉnh": 2, "thành phố": 2, "huyện": 3, "thị xã": 3, "xã": 5}
_REST = re.compile(r"[^.,;:\n\"“”(]{0,60}")


@dataclass(frozen=True, slots=True)
class _Patterns:
    noun: re.Pattern[str]
    unheld: re.Pattern[str]
    event: re.Pattern[str]
    held: re.Pattern[str]
    done: re.Pattern[str]
    about: dict[str, re.Pattern[str]]


@cache
def _patterns(cues: Cues) -> _Patterns:
    held = cues.words("meeting", "held")
    about = {
        kind: sought(
            rf"(?<!\w)(?:{'|'.join(re.escape(c.form) for c in cues.items if c.kind == 'meeting' and c.value == kind and c.side == 'pattern')})(?!\w)"
        )
        for kind in KINDS
    }
    return _Patterns(
        noun=sought(
            rf"(?<!trưởng ){cues.words('meeting', 'noun')}(?!\w)"
        ),  # "ông X làm trưởng |đoàn| kiểm tra": no delegation that inspects
        unheld=sought(rf"(?<!\w){cues.words('meeting', 'unheld')}\s(?:tổ chức\s|các\s)?$"),
        event=sought(rf"(?<!\w)(?:{cues.words('meeting', 'event')}\s(?:một\s|buổi\s)?|{held}\s[^.;\n]{{0,20}})$"),
        held=sought(
            rf"(?<!kỳ)(?<!cuộc)(?<!buổi)(?<!phiên)(?<!tình hình)(?<!công tác)(?<!cơ cấu)(?<!các)(?<!hình thức)\s(?:(?:đã|vừa)\s)?(?:phối hợp[^.;\n]{{0,60}}\s)?{held}\s(?!rộng|đảng|chính trị|và hoạt động|bộ máy|thực hiện|sản xuất)"
        ),
        done=sought(rf"(?<!\w){held}\s$"),
        about=about,
    )


def find(analysis: Analysis) -> Iterator[Meeting]:
    """Meetings by first mention; mentions of one kind with no other day are one event."""
    patterns = _patterns(analysis.gazetteer.cues)
    key, cues = analysis.text.key, analysis.gazetteer.cues.by_id
    found: list[tuple[str, str | None, Meeting]] = []
    headline = key.find("\n", 0, _HEAD) + 1  # a longer first line is a paragraph
    last = -1
    for mention in analysis.labelled("cue.meeting"):
        either = key.startswith("họp ", mention.start) or key[mention.start : mention.end] in _EITHER
        act = cues[mention.id].side == "verb" or (either and _reported(analysis, patterns, mention))
        named = patterns.noun.match(key, mention.start) or (
            patterns.done.search(key, max(0, mention.start - _BEFORE), mention.start)
            and _dated(analysis, mention.start)
        )
        minutes = _P.minutes_of.search(key, max(0, mention.start - _BEFORE), mention.start) is not None
        if mention.start < last or not (minutes or (_reported(analysis, patterns, mention) if act else named)):
            continue
        last = mention.end
        before = key[max(0, mention.start - _BEFORE) : mention.start]
        introduced = patterns.event.search(before) or _P.took_place.match(
            key, mention.end, analysis.sentence(mention.start).end
        )
        if not act and key.startswith("đoàn", mention.start) and not _travels(analysis, mention):
            continue  # "|Đoàn giám sát| đánh giá ...": those who speak, not what took place
        if (
            mention.start > headline
            and not (act or introduced or minutes)
            and mention.start != analysis.sentence(mention.start).start
        ):
            continue
        if _P.habit.search(
            key,
            max(analysis.sentence(mention.start).start, mention.start - _HABITUAL),
            min(len(key), mention.end + _HABITUAL),
        ) and not _dated(analysis, mention.start):
            continue  # "|mỗi quý| xã họp dân", "họp |liên miên|"
        if _P.asked.search(key, analysis.sentence(mention.start).start, mention.start):
            continue  # "giao UBND các xã |tổ chức| lễ công bố": it is still to come
        if (
            _P.many.search(before)
            or patterns.unheld.search(before)
            or (before.endswith("sau ") and key.startswith("kỳ họp", mention.start))
        ):
            continue  # "tổ chức |03| lớp tập huấn", "|không tổ chức| lễ công bố", tiếp xúc cử tri "|sau| kỳ họp thứ 8"
        kind, end = _kind(patterns, analysis, mention)
        day = _day(analysis, mention, end)
        written = (
            None if day is None else analysis.quote(day.start, day.end) if day.first is None else day.first.isoformat()
        )
        same = next(
            (i for i, (k, d, _) in enumerate(found) if k == kind and (written is None or d in (None, written))), None
        )
        delegation = key.startswith("đoàn", mention.start) and written is None
        own = (
            act and written is not None and all(d not in (None, written) for _, d, _ in found)
        )  # "Ngày 5/8, huyện họp" after "Ngày 11/8, ... khai mạc"
        again = written is None and not act and _P.again.match(key, end) is not None
        if same is None and (kind == "other" or act or delegation or again) and found and not own:
            # "Hội nghị đánh giá ..." of the body is the review that the headline names, "|Đoàn kiểm tra| đề nghị" the
            # one that came
            continue
        record = _record(analysis, patterns, Span(mention.start, end), kind, day)
        if (
            same is None
            and kind != "other"
            and written
            and len(found) == 1
            and found[0][:2] == ("other", None)
            and found[0][2].end <= headline
        ):
            found[:] = [
                (kind, written, record)
            ]  # "Kết luận tại |Hội nghị| đánh giá ...", of which the text then says "Ngày 22/11, chủ trì |Hội nghị tổng kết|"
            continue
        if same is None:
            found.append((kind, written, record))
        elif found[same][1] is None and written:
            merged = found[same][2]
            update = {
                "date": record.date,
                "part_of_day": merged.part_of_day or record.part_of_day,
                "evidence": {**record.evidence, **merged.evidence},
            }
            found[same] = (kind, written, merged.model_copy(update=update))
    yield from (record for _, _, record in found)


def _reported(analysis: Analysis, patterns: _Patterns, verb: Mention) -> bool:
    """Whether a verb reports an event of its own: a day opens its sentence ("Sáng 6/11, làm việc với Sở ..."), a
    delegation does it,
    or the article begins with it: "Tổ đại biểu HĐND huyện A đã |tiếp xúc cử tri|"."""
    key, sentence = analysis.text.key, analysis.sentence(verb.start)
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
        and sentence.start < _HEAD
        and _P.just.search(key, sentence.start, verb.start)
        and analysis.toponyms_between(sentence.start, sentence.end)
    ):
        return True
    days = _days(analysis, sentence.start, verb.start)
    if (
        not days
        and patterns.done.search(key, max(sentence.start, verb.start - _BEFORE), verb.start)
        and any(key.endswith("vào ", verb.end, t.start) for t in _days(analysis, verb.end, sentence.end))
    ):
        return True  # "Đảng ủy xã tổ chức |hội nghị| mở rộng vào sáng 12/5"
    opens = (
        days and days[0].start - sentence.start <= _OPENS and not re.search(r"[;.]\s", key[days[0].end : verb.start])
    )
    return (
        bool(opens or _P.delegation.search(key, sentence.start, verb.start))
        and len(key[(days[-1].end if opens else sentence.start) : verb.start].split()) <= _WORDS
    )


def _dated(analysis: Analysis, at: int) -> bool:
    """Whether the sentence gives a day before ``at``: "Sáng 13/3, Ban Chỉ đạo xã tiến hành |giao ban|"."""
    return bool(_days(analysis, analysis.sentence(at).start, at))


def _travels(analysis: Analysis, delegation: Mention) -> bool:
    """Whether a delegation comes, inspects or is led by somebody, or a day stands by it."""
    sentence = analysis.sentence(delegation.start)
    return bool(
        _days(analysis, sentence.start, sentence.end)
        or _P.visit.search(analysis.text.key, delegation.end, sentence.end)
    )


def _kind(patterns: _Patterns, analysis: Analysis, mention: Mention) -> tuple[str, int]:
    """The kind, and where the meeting's name ends: a general name may say it further on."""
    kind = mention.value
    if kind != "other":
        return kind, mention.end
    rest = _REST.match(analysis.text.key, mention.end, mention.end + _NAME)
    for about, pattern in patterns.about.items():
        if rest and (word := pattern.search(analysis.text.key, mention.end, rest.end())):
            return about, word.end()
    return kind, mention.end


def _record(analysis: Analysis, patterns: _Patterns, name: Span, kind: str, day: Timex | None) -> Meeting:
    evidence = {"kind": name}
    period = _period(analysis, name) if kind in REVIEWS else None
    if day:
        evidence["date"] = Span(day.start, day.end)
    if period:
        evidence["period"] = Span(period.start, period.end)
    organizer = _organizer(analysis, patterns, name)
    if organizer:
        evidence["organizer"] = organizer
    chairs = tuple(p.name for p in analysis.people if "chair" in p.roles)
    return analysis.record(
        Meeting,
        name.start,
        name.end,
        rule=f"meeting.{kind}",
        confidence=0.85,
        evidence=evidence,
        kind=kind,
        date=day.first.isoformat() if day and day.first else None,
        part_of_day=_part_of_day(analysis, day),
        place=_place(analysis, name, organizer, day, kind),
        organizer=analysis.quote(*organizer) if organizer else None,
        chairs=chairs,
        period=Period(
            start=period.first.isoformat() if period.first else None,
            end=period.last.isoformat() if period.last else None,
        )
        if period
        else None,
    )


def _place(analysis: Analysis, name: Span, organizer: Span | None, day: Timex | None, kind: str) -> str | None:
    """Where it is held ("tại nhà văn hóa |xã A|", "ở |Hà Nội|"), whom it visits or honours, else the unit of the body
    that holds it, else the document's.
    """
    key, sentence = analysis.text.key, analysis.sentence(name.start)
    told = (
        analysis.sentence(day.start) if day else sentence
    )  # a headline's meeting is told in the sentence that dates it
    around = analysis.gazetteer.units.within(
        analysis.scope or "", analysis.day
    )  # "lễ công bố xã nâng cao ở Nghệ An": the scope says it better
    for where in (told, sentence):
        for place in analysis.toponyms_between(where.start, where.end):
            venue = _P.venue.search(key, where.start, place.type_start) or (
                0 <= place.type_start - name.end < _NEAR and key.endswith(" ở ", 0, place.type_start)
            )
            if (
                place.code
                and place.level != "village"
                and place.code not in around
                and (venue or (name.end <= place.start and _P.visited.search(key, where.start, place.type_start)))
            ):
                return place.code
    for low, high in ((name.end, sentence.end), (told.start, told.end)) if kind == "ceremony" else ():
        honoured = [p for p in analysis.toponyms_between(low, high) if p.level == "commune"]
        if len(honoured) == 1 and _P.honoured.search(key, low, honoured[0].type_start):
            return honoured[0].code
    if organizer and not (
        _P.visits.match(key, name.start) and sentence.start <= organizer.start < name.start
    ):  # who comes is not where they come to
        named = [p.code for p in analysis.toponyms_between(*organizer) if p.code]
        words = [m[1] for m in _P.of.finditer(key, *organizer)]  # "Hội đồng thẩm định xã đạt chuẩn của |tỉnh|"
        if not named and words and words[-1] == "thành phố" and (city := own_city(analysis)) is not None:
            return city.code
        if named or words:
            return named[0] if named else own_unit(analysis, _SIZE[words[-1]], name.start)
    if verb := _patterns(analysis.gazetteer.cues).held.search(key, sentence.start, name.start):
        holder = [p for p in analysis.toponyms_between(sentence.start, verb.start()) if p.code and p.level != "village"]
        if (
            holder
            and _P.holder.match(key, holder[0].end, verb.start())
            and holder[0].type_start == _clause_start(key, sentence.start, holder[0].type_start)
        ):
            return holder[0].code
    seat = _seat_of_chair(analysis, sentence, kind)
    return seat or (analysis.scope if analysis.scope != "VN" else None)


def _seat_of_chair(analysis: Analysis, sentence: Sentence, kind: str) -> str | None:
    """The unit of the one who chairs in that sentence: "ông X, Phó Chủ tịch UBND thị xã A chủ trì cuộc họp chuẩn bị lễ
    công bố xã B".
    """
    if kind in AWAY:
        return None
    chairs = (
        p
        for p in analysis.people
        if "chair" in p.roles and any(sentence.start <= start < sentence.end for start, _ in p.mentions)
    )
    seats = {h.place for p in chairs for h in p.positions if h.place and h.place != "VN" and h.level != "village"}
    return min(seats, key=len) if seats else None


def _clause_start(key: str, low: int, at: int) -> int:
    """Where the clause that holds ``at`` begins."""
    start = max(low, *(key.rfind(sign, low, at) + 1 for sign in ",;-"))
    return start + (key[start : start + 1] == " ")


def _day(analysis: Analysis, mention: Mention, end: int) -> Timex | None:
    """A day in the sentence, before the event or behind it; else the one on which the head of the article says that it
    was held.
    """
    key, sentence = analysis.text.key, analysis.sentence(mention.start)
    inside = [
        t
        for t in _days(analysis, sentence.start, sentence.end)
        if (
            t.start < mention.start
            or t.start - end < 60
            or _P.set.search(key, mention.start, t.start)
            or (key.endswith(", ", 0, t.start) and sentence.end - t.end <= 2)
        )
    ]
    if inside:
        return min(inside, key=lambda t: abs(t.start - mention.start))
    patterns, days = _patterns(analysis.gazetteer.cues), _days(analysis, 0, _LEAD)
    if mention.start < 200 and not _P.minutes_of.search(key, max(0, mention.start - _BEFORE), mention.start):
        return next(
            (
                t
                for t in days
                if end < t.start
                and (patterns.held.search(key, t.end, t.end + 160) or " dự " in key[t.end : t.end + 160])
            ),
            None,
        )
    if minutes := _P.minutes.search(key, 0, _LEAD):
        behind = [t for t in days if minutes.start() <= t.start]
        return next(
            (t for t in behind if key[t.start : t.end] != "hôm nay"), next(iter(behind), None)
        )  # "Hôm nay, hồi 8 giờ |ngày 12 tháng 10 năm 2018|"
    return None


def _days(analysis: Analysis, low: int, high: int) -> list[Timex]:
    """Days of a stretch, those of decisions left out: "Lễ công bố Quyết định số 12 |ngày 24/7/2023|"."""
    laws = [(law.start, law.full_end) for law in analysis.legal]
    return [
        t
        for t in analysis.timexes_between(low, high)
        if t.kind == "day" and not any(start <= t.start < end for start, end in laws)
    ]


def _part_of_day(analysis: Analysis, day: Timex | None) -> str | None:
    """ "chiều 7/8", or the hour before the day in minutes: "14 giờ 00, ngày 14/3/2011"."""
    if day is None or day.part_of_day:
        return day.part_of_day if day else None
    hour = _P.hour.search(analysis.text.key, max(0, day.start - 24), day.start)
    if hour is None or int(hour[1]) > 23:
        return None
    return "sáng" if int(hour[1]) < 12 else "chiều" if int(hour[1]) < 18 else "tối"


def _period(analysis: Analysis, name: Span) -> Timex | None:
    """What is reviewed: the period behind the name, else the first "N tháng đầu năm" of the text, else what its head
    names.
    """
    sentence = analysis.sentence(name.start)
    periods = [t for t in analysis.timexes if t.kind == "period" and t.first and t.last]
    if near := next((t for t in periods if name.end <= t.start < sentence.end and t.start - name.end < 160), None):
        return near
    months = next((t for t in periods if "tháng đầu năm" in analysis.text.key[t.start : t.end]), None)
    return months or next(
        (t for t in periods if t.start < _HEAD and not t.programme and t.first and t.first <= analysis.day), None
    )


def _organizer(analysis: Analysis, patterns: _Patterns, name: Span) -> Span | None:
    """The body before "tổ chức": "|Ban Chỉ đạo Chương trình MTQG xây dựng NTM huyện A| tổ chức hội nghị", in the
    sentence or the article's head.
    """
    key, sentence = analysis.text.key, analysis.sentence(name.start)
    stretches = [(sentence.start, name.start)] + (
        [(0, _LEAD)] if name.start < _HEAD else []
    )  # the head tells of its own meeting alone
    for low, high in stretches:
        verbs = [verb.start() for verb in patterns.held.finditer(key, low, high)]
        if high == name.start and _P.acted.match(key, name.start):
            verbs.append(name.start - 1)  # "Huyện ủy A đã |họp giao ban|"
        for verb in verbs:
            clause = max(key.rfind(sign, low, verb) for sign in ",;.\n") + 1
            bodies = analysis.labelled("org", max(low, clause), verb)
            titles = heads(analysis, max(low, clause), verb)
            posts = {h.end + 1: h for h in titles}
            bodies = [
                b
                for b in bodies
                if b.id not in _NOBODY
                and not any(law.start <= b.start < law.full_end for law in analysis.legal)
                and not any(p.start <= b.start < p.end for p in analysis.toponyms_between(b.start - 20, b.start + 1))
                and not any(h.start < b.start < title_end(analysis, h.end, verb) for h in titles if h.id != _STANDING)
            ]
            body = next(
                (b for b in bodies if (b.start not in posts or posts[b.start].id == _STANDING)), None
            )  # "Phó Chủ tịch |UBND huyện| X" acts himself
            event = (
                any(m.start <= body.start < m.end for m in analysis.labelled("cue.meeting")) if body else True
            )  # "|Hội| nghị sơ kết ... tổ chức"
            if body is not None and not event and analysis.text.canonical[body.start].isupper():
                end = _P.organizer_end.search(key, body.end, verb)
                span = Span(
                    posts[body.start].start if body.start in posts else body.start, end.start() if end else verb
                )
                if " " in key[slice(*span)]:
                    return span
            unit = next(
                (
                    p
                    for p in analysis.toponyms_between(max(low, clause), verb)
                    if p.level != "village" and p.type_start < p.start
                ),
                None,
            )
            alone = (
                unit is not None
                and unit.type_start == _clause_start(key, low, unit.type_start)
                and not analysis.places.holds(max(0, key.rfind(",", low, unit.type_start) - 1))
            )
            if unit is not None and alone and _P.organizer_end.sub("", key[unit.end : verb]).strip() == "":
                return Span(unit.type_start, unit.end)  # "|huyện A| tổ chức hội thi"
    return None
