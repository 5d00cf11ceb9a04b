"""ROLES: what a person does in the article: chairs, speaks, attends, signs, wrote it; "mentioned" where none of these.

Roles are decided in three steps. Each mention gives those that ``BY_MENTION`` reads beside it; the whole text adds who
goes on to speak as "Ông nói ...", and who stands in a list of those present. From these people the speeches of the text
are read; whoever a speech is then attributed to speaks as well (``as_speaker``): "ông X chúc mừng xã, |đề nghị| giữ vững
các tiêu chí".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import get_args

from ntm_extract.folding import UPPER, key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Role
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.delegation import leads_delegation
from ntm_extract.relate.officials.entity import Chain, PersonEntity, PersonMention, mention_of
from ntm_extract.relate.officials.rolls import posts_in_rolls
from ntm_extract.relate.officials.signature import signatures
from ntm_extract.relate.officials.speaking import OWNED, says, speak_with, speaking_pronouns, speaks
from ntm_extract.span import Span, line_end, line_start

_P = phrases("roles")
ROLES: tuple[Role, ...] = get_args(Role)
_DOES_WITHIN = 130  # characters from a name or a title that goes on to "chủ trì"
_APPOSED = re.compile(rf"\s?(?:,|[-–(])\s?[{UPPER}]")  # "bà X|, K|ế toán HTX": what somebody is
_BESIDE = 4  # characters from a name to the one beside it
_SIGNER_WITHIN = 24  # characters of "Người ký văn bản:"


def give_roles(analysis: Analysis, everybody: Sequence[PersonEntity]) -> None:
    """Set the roles of all people of a document, by their mentions."""
    chain, cues = Chain(analysis, everybody), _P.of(analysis.gazetteer.cues)
    going_on = set(speaking_pronouns(analysis, everybody))
    named = [[mention_of(analysis, cues, chain, person, *span) for span in person.mentions] for person in everybody]
    also = [span for mentions in named for at in mentions if (span := speak_with(at)) is not None]
    for person, mentions in zip(everybody, named, strict=True):
        joined = any(span.start <= at.start < span.end for at in mentions for span in also)
        person.roles = _roles(analysis, mentions, joined or person.name in going_on)


def _roles(analysis: Analysis, mentions: Sequence[PersonMention], goes_on: bool) -> tuple[Role, ...]:
    """The roles of one person. ``goes_on``: whether he speaks as "Ông nói ...", or with another who speaks."""
    found: set[str] = {role for mention in mentions for role in _by_mention(mention)}
    if goes_on:
        found.add("speaker")
    if any(_is_absent(analysis, mention.start) for mention in mentions):
        found.discard("attendee")
    elif "chair" not in found and any(s <= m.start < e for m in mentions for s, e in _attendance(analysis)):
        found.add("attendee")
    return _ordered(found)


def as_speaker(roles: Iterable[str]) -> tuple[Role, ...]:
    """The roles of one who speaks besides."""
    return _ordered({"speaker", *roles} - {"mentioned"})


def with_speeches(roles: tuple[Role, ...], speaks: bool) -> tuple[Role, ...]:
    """The roles of a person when all speeches are known; whoever wrote the article does not speak in it."""
    return as_speaker(roles) if speaks and "author" not in roles else roles


def _ordered(found: set[str]) -> tuple[Role, ...]:
    """Roles in the order of the contract."""
    return tuple(role for role in ROLES if role in found) or ("mentioned",)


def _by_mention(at: PersonMention) -> set[Role]:
    """The roles that one mention gives; the byline is that of a name alone."""
    found: set[Role] = {role for role, plays in BY_MENTION if plays(at)}
    return found | {"author"} if _wrote(at, found) else found


def _signs(at: PersonMention) -> bool:
    """Whether the person signs a paper, by a verb, at its foot, or as "Người ký văn bản: |X|"."""
    return (
        at.cues.signatory.match(at.key, at.acts) is not None
        or at.start in signatures(at.analysis)
        or _P.signer.search(at.key, max(0, at.start - _SIGNER_WITHIN), at.start) is not None
    )


def _wrote(at: PersonMention, found: set[Role]) -> bool:
    """Whether a name at the end of its line is the byline or a credit. ``found``: the other roles of the mention."""
    low = line_start(at.key, at.start)
    start, end = _authors(at, low)
    if "signatory" in found or at.start in posts_in_rolls(at.analysis) or _P.alone.match(at.key, end) is None:
        return False
    line = at.key[low:start]
    byline = at.start > 0.5 * len(at.key) and at.cues.author.fullmatch(line) is not None
    return byline or (not found and _P.photographer.search(at.key, at.opens, at.start) is not None)


def _authors(at: PersonMention, low: int) -> tuple[int, int]:
    """Where a name begins and ends with the one beside it on its line: "Ảnh: |Thu An - Minh Hòa|"."""
    named = at.analysis.persons_between(low, at.end + _BESIDE)
    if len(named) != 2 or _P.and_author.fullmatch(at.key, named[0].end, named[1].start) is None:
        return at.start, at.end
    return named[0].start, named[1].end


def plays_part(analysis: Analysis, at: int) -> bool:
    """Whether a verb of presiding or attending begins at ``at``: "Phó Chủ tịch UBND tỉnh |trao quà|"."""
    cues = _P.of(analysis.gazetteer.cues)
    return any(verbs.match(analysis.text.key, at) for verbs in (cues.chair, cues.attendee))


def _presides(at: PersonMention) -> bool:
    """Whether the person presides: by his post, by a verb, or in a list of those who do."""
    return bool(
        any(leads_delegation(key(h.title)) for h in at.who.positions)
        or at.cues.chair.match(at.key, at.acts)
        or _in_chair_list(at)
        or at.cues.chair_roll.search(at.before)
        or _P.leads.match(at.key, at.acts)
        or (_is_led_by(at) and _P.conducts.match(at.key, at.acts))
        or _does_behind_titles(at, at.cues.chair)
    )


def _is_led_by(at: PersonMention) -> bool:
    """Whether "do" stands before a person with his posts: "đoàn |do |ông X làm trưởng đoàn"."""
    return _P.led_by.search(at.key, max(0, at.first - OWNED), at.first) is not None


def _in_chair_list(at: PersonMention) -> bool:
    """Whether a list of those who chair is open in front of the name; not "A |chủ trì| cuộc họp, B ghi biên bản"."""
    chairs = at.cues.chair_list.search(at.before)
    if chairs is None:
        return False
    verb = chairs["named"] is None and _P.presides.match(chairs[0]) is not None
    return not (verb and at.analysis.persons_between(at.opens, at.opens + chairs.start()))


def _attends(at: PersonMention) -> bool:
    """Whether the person is there: in a list, with others, by a verb, or as the one who writes the minutes."""
    return bool(
        _in_list(at)
        or _comes_with_others(at)
        or at.cues.attendee.match(at.key, at.acts)
        or _does_behind_titles(at, at.cues.attendee)
        or _P.secretary.search(at.before)
        or _is_greeted(at)
    )


def _is_greeted(at: PersonMention) -> bool:
    """Whether a speech greets him: "Kính thưa đồng chí |X|, Phó Chủ tịch UBND tỉnh!", no question in an interview."""
    greeted = _P.greeted.fullmatch(at.key, line_start(at.key, at.start), at.start)
    return greeted is not None and at.key.find("?", at.end, line_end(at.key, at.end)) < 0


def _in_list(at: PersonMention) -> bool:
    """Whether a list of those who are there is open in front of the name; not "phóng viên đã |làm việc với| ông X"."""
    before = at.before
    listed = at.cues.attendee_list.search(before) or at.cues.attendee_side.search(before) or _P.members.search(before)
    if listed is None:
        return False
    with_others = _P.with_others.match(listed[0]) is not None
    if with_others and _P.press.search(before[: listed.start()]):
        return False
    # "Làm việc với Sở Y tế, |X| nêu rõ"; "nghe ý kiến của các đại biểu dự họp, |X| kết luận"
    apart = with_others or (listed.start() and not _P.names_them.search(listed[0]))
    # "A, Bí thư Tỉnh ủy |dự;| Chủ tịch UBND tỉnh B chủ trì"
    return not (apart and (";" in listed[0] or (_P.next_clause.search(before) and says(at))))


def _comes_with_others(at: PersonMention) -> bool:
    """Whether others who are there are named behind: "A; B; |các đồng chí lãnh đạo bộ; đại diện các tỉnh dự|"."""
    others = _P.and_others.match(at.key, at.last, at.limit)
    if others is None or at.cues.attendee.match(at.key, others.end()) is None:
        return False
    return others[0].startswith(";") or not at.analysis.persons_between(others.start(), others.end())


def _does_behind_titles(at: PersonMention, verbs: re.Pattern[str]) -> bool:
    """Whether a verb of meetings follows words beside the name that no title of the tables covers: "Chủ tịch Hội đồng
    thẩm định|, xét công nhận xã nâng cao chủ trì hội nghị|", "bà X|, Kế toán HTX Sao Mai dự lễ|", "do ông X|, phụ trách
    khối văn xã, làm trưởng đoàn|".
    """
    analysis, low = at.analysis, at.behind
    led_by = _is_led_by(at)
    if low == at.end and not (led_by or _APPOSED.match(analysis.text.canonical, low)):
        return False
    verb = verbs.search(at.key, low, min(at.limit, low + _DOES_WITHIN))
    if verb is None:
        return False
    if not (_P.meeting.match(at.key, verb.end()) or (led_by and _P.leading.match(at.key, verb.start()))):
        return False
    between = Span(low, verb.start())
    return (
        not _P.parted.search(at.key, *between)
        and not analysis.persons_between(*between)
        and not analysis.labelled("cue.attribution", *between)
    )


def _is_absent(analysis: Analysis, start: int) -> bool:
    """Whether the person did not come: "vắng 02 (đồng chí |A|, đồng chí |B|)"."""
    return _P.absent.search(analysis.text.key, analysis.sentence(start).start, start) is not None


@once
def _attendance(analysis: Analysis) -> list[tuple[int, int]]:
    """Spans of lines that list who is there: from "II. Thành phần:" to the next heading, from "Tham dự gồm có:" on."""
    text, opened, at, until = analysis.text.canonical, -1, 0, _P.next_section
    found: list[tuple[int, int]] = []
    for line in text.splitlines(keepends=True):
        if opened >= 0 and (until.match(line) or _P.agenda.match(line)):
            found.append((opened, at))
            opened = -1
        if opened < 0 and (ends := _list_end(line)):
            opened, until = at, ends
        at += len(line)
    return [*found, (opened, at)] if opened >= 0 else found


def _list_end(line: str) -> re.Pattern[str] | None:
    """The pattern of the line that ends the attendance list which ``line`` opens; None where it opens none."""
    if line.rstrip().endswith(":") and _P.group.match(line):
        return _P.agenda  # "chúng tôi gồm:" has sections of its own
    if _P.section.match(line):
        return _P.next_section
    return _P.no_item if _P.guests.fullmatch(line) else None


BY_MENTION: tuple[tuple[Role, Callable[[PersonMention], bool]], ...] = (
    ("chair", _presides),
    ("speaker", speaks),
    ("attendee", _attends),
    ("signatory", _signs),
)
