"""ROLES: what a person does in the article: chairs, speaks, attends, signs, wrote it; "mentioned" where none of these."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple, get_args

from ntm_extract.folding import key
from ntm_extract.gazetteer.phrases import Phrases, phrases
from ntm_extract.records import Role
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.officials.delegation import leads_delegation
from ntm_extract.relate.officials.entity import PersonEntity
from ntm_extract.relate.officials.posts import heads
from ntm_extract.relate.officials.rolls import posts_in_rolls
from ntm_extract.relate.officials.signature import signatures
from ntm_extract.span import Span

_P = phrases("roles")
_QUOTATION = phrases("quotation")
_POSITIONS = phrases("positions")
SENTENCE = 2_000  # characters of a sentence that can tell of a name; a text without full stops is one sentence
ROLES: tuple[Role, ...] = get_args(Role)
_SAYS_WITHIN, _SAYS_WORDS = 130, 22  # characters and words from a name to its verb of saying
_AFTER_TITLES = 40  # characters from the end of a long list of titles to the verb
_PRONOUN_SAYS, _PRONOUN_REACH = 16, 500  # characters from "Ông" to "nói", and back to whom it means
_ACTS_WITHIN = 24  # "đồng chí X |giao| UBND xã ..."
_AND_PERSON = (_P.next_person, _P.rest_and_person)
_QUOTES = re.compile(r"[^.;:\"“”\n]{0,90}:\s?(?=[\"“])")  # "ông X, công nhân, canh máy từ sáng: |"..."|"
_DOES_WITHIN = 130  # characters from a name or a title that goes on to "chủ trì"
_APPOSED = re.compile(r"\s?(?:,|[-–(])\s?[^\W\d_a-zà-ỹđ]")  # "bà X|, K|ế toán HTX": what somebody is
_WITH = _P.words("with_others")
_ANYBODY = frozenset({"", *_P.words("comrade")})  # forms of address that tell neither man nor woman
_AND = _POSITIONS.word("and")
_ANSWERS = _P.word("answers")
_OWNED = 16  # characters of "của đồng chí "
_SIGNER_WITHIN = 24  # characters of "Người ký văn bản:"
_MARK = re.compile(r"[\"“]")
_CAPITAL = re.compile(r"[^\W\d_a-zà-ỹđ]")


def roles(analysis: Analysis, person: PersonEntity, chain: Chain) -> tuple[str, ...]:
    """Roles of one person, in the order of the contract. ``chain``: of all people of the document."""
    cues = _P.of(analysis.gazetteer.cues)
    found: set[str] = set()
    for start, end in person.mentions:
        found |= _roles_of_mention(analysis, cues, chain, person, start, end)
    if person.name in chain.going_on:
        found.add("speaker")
    if any(_absent(analysis, start) for start, _ in person.mentions):
        return tuple(r for r in ROLES if r in found and r != "attendee") or ("mentioned",)
    present = any(low <= start < high for start, _ in person.mentions for low, high in _attendance(analysis))
    if present and "chair" not in found:
        found.add("attendee")
    return tuple(r for r in ROLES if r in found) or ("mentioned",)


class Chain:
    """Names with their titles that "và" joins: what follows the last is said of each. ``going_on``: names of those who
    speak as "Ông nói ...".
    """

    def __init__(self, analysis: Analysis, everybody: tuple[PersonEntity, ...]) -> None:
        self.key = analysis.text.key
        self.behind: dict[int, int] = {}  # where a name ends -> where its titles end
        self.begins: dict[int, int] = {}  # where a name or the titles before it begin -> where the name ends
        for person in everybody:
            for start, end in person.mentions:
                self.behind[end] = person.tails.get(end, end)
                self.begins |= {start: end, person.leads.get(start, start): end}
        self.going_on = set(_pronouns(analysis, everybody))

    def end(self, name_end: int, limit: int) -> int:
        """The end of the last person joined to the one whose name ends at ``name_end``: "A|, Bí thư, và đồng chí B, Phó
        Chủ tịch, |đồng chủ trì".
        """
        at = self.behind.get(name_end, name_end)
        while other := self._next(at, limit):
            at = self.behind[other]
        return at

    def _next(self, at: int, limit: int) -> int | None:
        """The end of the name that is joined to titles that end at ``at``, or None."""
        joined = (m.end() for pattern in _AND_PERSON if (m := pattern.match(self.key, at, limit)))
        return next((self.begins[end] for end in joined if end in self.begins), None)


def _pronouns(analysis: Analysis, everybody: tuple[PersonEntity, ...]) -> Iterator[str]:
    """Names of the antecedents of pronouns that open a sentence and speak: "Chủ vườn X có 1,4 ha măng cụt. |Ông nói|
    ...".
    """
    mentions = sorted(
        (start, end, person.name, person.honorific or "") for person in everybody for start, end in person.mentions
    )
    for pronoun in analysis.labelled("cue.subject.pronoun"):
        sentence = analysis.sentence(pronoun.start)
        bodies = analysis.labelled("cue.subject.body", pronoun.start, pronoun.end + 8)
        # "|Ông| nói ...", "..., “...”, |ông| nói"
        opens = pronoun.start == sentence.start or _P.quoted.search(analysis.text.key, sentence.start, pronoun.start)
        if not opens or not mentions or any(b.start == pronoun.start for b in bodies):
            continue  # "|Bà con| nói"
        says = analysis.labelled("cue.attribution", pronoun.end, min(sentence.end, pronoun.end + _PRONOUN_SAYS))
        index = bisect_left(mentions, (pronoun.start,)) - 1
        if index < 0 or not any(m.label.endswith("say") for m in says):
            continue
        if _CAPITAL.search(analysis.text.canonical, pronoun.end, says[0].start):
            continue  # "ông |Miện| nói"
        start, _, name, honorific = mentions[index]
        own = key(honorific)
        if pronoun.start - start < _PRONOUN_REACH and (
            own in _ANYBODY or own == analysis.text.key[pronoun.start : pronoun.end]
        ):
            yield name


def plays_part(analysis: Analysis, at: int) -> bool:
    """Whether a verb of presiding or attending begins at ``at``: "Phó Chủ tịch UBND tỉnh |trao quà|"."""
    cues = _P.of(analysis.gazetteer.cues)
    return any(verbs.match(analysis.text.key, at) for verbs in (cues.chair, cues.attendee))


class _Seen(NamedTuple):
    """One mention of a person and its context. ``opens``: the start of what may tell of it; ``first``: the start of its
    titles before the name; ``behind``: the end of those behind it; ``last``: the end of the titles of the last person
    joined to it; ``limit``: the end of the sentence.
    """

    who: PersonEntity
    start: int
    end: int
    opens: int
    first: int
    behind: int
    last: int
    limit: int


def _roles_of_mention(
    analysis: Analysis, cues: Phrases, chain: Chain, person: PersonEntity, start: int, end: int
) -> set[str]:
    """The roles that one mention gives."""
    sentence = analysis.sentence(start)
    seen = _Seen(
        who=person,
        start=start,
        end=end,
        opens=max(sentence.start, start - SENTENCE),
        first=min(start, person.leads.get(start, start)),
        behind=person.tails.get(end, end),
        last=chain.end(end, sentence.end),
        limit=sentence.end,
    )
    tail = _P.link.match(analysis.text.key, seen.last)
    at = tail.end() if tail else end
    says = _says(analysis, seen)
    evidence = {
        "chair": _chairs(analysis, cues, seen, at),
        "attendee": _attends(analysis, cues, seen, at, says=says),
        "signatory": cues.signatory.match(analysis.text.key, at) is not None
        or start in signatures(analysis)
        or _P.signer.search(analysis.text.key, max(0, start - _SIGNER_WITHIN), start) is not None,
        "speaker": says or _speech_around(analysis, cues, seen),
    }
    found = {role for role, true in evidence.items() if true}
    return found | {"author"} if _wrote(analysis, cues, seen, found) else found


def _chairs(analysis: Analysis, cues: Phrases, seen: _Seen, at: int) -> bool:
    """Whether the person presides. ``at``: where his verb stands."""
    before = analysis.text.key[seen.opens : seen.first]
    return bool(
        any(leads_delegation(key(h.title)) for h in seen.who.positions)
        or cues.chair.match(analysis.text.key, at)
        or _in_chair_list(analysis, cues, seen.opens, before)
        or cues.chair_roll.search(before)
        or _P.leads.match(analysis.text.key, at)
        or _does_behind_titles(analysis, cues.chair, seen)
    )


def _in_chair_list(analysis: Analysis, cues: Phrases, opens: int, before: str) -> bool:
    """Whether a list of those who chair is open in front of the name; not "A |chủ trì| cuộc họp, B ghi biên bản"."""
    chairs = cues.chair_list.search(before)
    if chairs is None:
        return False
    verb = chairs["named"] is None and _P.presides.match(chairs[0]) is not None
    return not (verb and analysis.persons_between(opens, opens + chairs.start()))


def _attends(analysis: Analysis, cues: Phrases, seen: _Seen, at: int, *, says: bool) -> bool:
    """Whether the person is there: in a list, by a verb, with others, or as the one who writes the minutes."""
    key = analysis.text.key
    before = key[seen.opens : seen.first]
    listed = cues.attendee_list.search(before) or cues.attendee_side.search(before) or _P.members.search(before)
    # "Làm việc với Sở Y tế, |X| nêu rõ"; "nghe ý kiến của các đại biểu dự họp, |X| kết luận"
    apart = listed and (listed[0].startswith(_WITH) or (listed.start() and not _P.names_them.search(listed[0])))
    # "A, Bí thư Tỉnh ủy |dự;| Chủ tịch UBND tỉnh B chủ trì"
    does = apart and listed and (";" in listed[0] or (says and _P.next_clause.search(before)))
    if listed and listed[0].startswith(_WITH) and _P.press.search(before[: listed.start()]):
        listed = None  # "phóng viên đã |làm việc với ông X|"
    others = _P.and_others.match(key, seen.last, seen.limit)
    together = (
        others is not None
        and cues.attendee.match(key, others.end()) is not None
        # "A; B; |các đồng chí lãnh đạo bộ, ngành; nguyên Bộ trưởng C; đại diện các tỉnh dự|"
        and (others[0].startswith(";") or not analysis.persons_between(others.start(), others.end()))
    )
    return bool(
        (listed and not does)
        or together
        or cues.attendee.match(key, at)
        or _does_behind_titles(analysis, cues.attendee, seen)
        or _P.secretary.search(before)
    )


def _says(analysis: Analysis, seen: _Seen) -> bool:
    """Whether a verb of saying stands behind the name or its titles."""
    key = analysis.text.key
    reach = [(seen.behind, max(seen.end + _SAYS_WITHIN, seen.behind + _AFTER_TITLES))]
    if _P.all_of.match(key, seen.last) or (seen.last > seen.behind and _P.joins.match(key, seen.behind)):
        # "ông A và bà B |đều| cho rằng", "ông A, Trưởng thôn, |cùng| bà B cho biết"
        reach.append((seen.last, seen.last + _AFTER_TITLES))
    return _acts(analysis, seen.last, seen.limit) or any(
        _speaks(analysis, seen.who.name, seen.first, at, min(seen.limit, high)) for at, high in reach
    )


def _speech_around(analysis: Analysis, cues: Phrases, seen: _Seen) -> bool:
    """Whether speech leads to the name ("Phát biểu kết luận, |X| ...", "theo ông |X|"), or a colon or a quotation
    stands beside it.
    """
    key = analysis.text.key
    before = key[seen.opens : seen.first]
    if (
        cues.speaker_front.match(before) is not None
        and not analysis.persons_between(seen.opens, seen.first)
        and not heads(analysis, seen.opens, seen.first)
    ):
        return True
    if _P.speakers.search(before) or cues.speaker.search(before) or cues.speaker.search(key[seen.opens : seen.start]):
        return True
    for end in {seen.end, seen.behind}:  # "|ĐB X (An Giang), Chủ tịch Hội Nghề cá|: Bộ trưởng trả lời chặt chẽ"
        if key.startswith(": ", end) and not any(
            h.start == end + 2 for h in heads(analysis, end + 2, end + _SAYS_WITHIN)
        ):
            return True
        line = key[key.rfind("\n", 0, seen.first) + 1 : seen.first]
        if _P.in_unit.match(key, end) and _P.turn_opens.fullmatch(line):
            return True
    if _P.quoted.search(key, max(0, seen.first - 16), seen.first):
        return True  # "...", ông X buồn rầu
    quotes = _QUOTES.match(key, seen.end, seen.limit + 3)
    if not (
        (quotes and not _QUOTATION.titled.search(key, seen.end, quotes.end()))
        or _P.own_words.match(analysis.text.canonical, seen.behind, seen.limit)
    ):
        return False
    mark = _MARK.search(key, seen.end)
    return mark is not None and all(p.who == seen.who.name for p in analysis.persons_between(seen.end, mark.start()))


def _wrote(analysis: Analysis, cues: Phrases, seen: _Seen, found: set[str]) -> bool:
    """Whether a name at the end of its line is the byline or a credit. ``found``: the other roles of the mention."""
    key = analysis.text.key
    if "signatory" in found or seen.start in posts_in_rolls(analysis) or _P.alone.match(key, seen.end) is None:
        return False
    line = key[key.rfind("\n", 0, seen.start) + 1 : seen.start]
    byline = seen.start > 0.5 * len(key) and cues.author.fullmatch(line) is not None
    return byline or (not found and _P.photographer.search(key, seen.opens, seen.start) is not None)


def _absent(analysis: Analysis, start: int) -> bool:
    """Whether the person did not come: "vắng 02 (đồng chí |A|, đồng chí |B|)"."""
    return _P.absent.search(analysis.text.key, analysis.sentence(start).start, start) is not None


def _does_behind_titles(analysis: Analysis, verbs: re.Pattern[str], seen: _Seen) -> bool:
    """Whether a verb of meetings follows words beside the name that no title of the tables covers: "Chủ tịch Hội đồng
    thẩm định|, xét công nhận xã nâng cao chủ trì hội nghị|", "bà X|, Kế toán HTX Sao Mai dự lễ|", "do ông X|, phụ trách
    khối văn xã, làm trưởng đoàn|".
    """
    key, at = analysis.text.key, seen.behind
    led_by = _P.led_by.search(key, max(0, seen.first - _OWNED), seen.first)
    if at == seen.end and not (led_by or _APPOSED.match(analysis.text.canonical, at)):
        return False
    verb = verbs.search(key, at, min(seen.limit, at + _DOES_WITHIN))
    if verb is None or not (_P.meeting.match(key, verb.end()) or (led_by and _P.leading.match(key, verb.start()))):
        return False
    between = Span(at, verb.start())
    return (
        not _P.parted.search(key, *between)
        and not analysis.persons_between(*between)
        and not analysis.labelled("cue.attribution", *between)
    )


def _speaks(analysis: Analysis, name: str, begins: int, end: int, limit: int) -> bool:
    """Whether a verb of saying follows within reach, with no other person in front of it. ``begins``: the start of the
    name or of the titles before it.
    """
    masked = [  # "Trưởng Ban |chỉ đạo|"; but "|trả lời câu hỏi| về ..." is speech
        m
        for m in analysis.labelled("cue.statement.mask", max(0, end - 8), limit + _ACTS_WITHIN)
        if not m.form.startswith(_ANSWERS)
    ]
    named = analysis.persons_between(end, limit)
    verb = next(
        (
            m
            for m in analysis.labelled("cue.attribution", end, limit)
            if m.label.endswith("say")
            and not any(p.start < m.start < p.end for p in named)  # "Trần Quốc |Bảo|"
            and not _P.proper.match(analysis.text.canonical, m.start)
            and not any(o.start <= m.start and m.end <= o.end and (o.start, o.end) != (m.start, m.end) for o in masked)
        ),  # "|phát biểu chỉ đạo|" orders nothing, yet is speech
        None,
    )
    if verb is None:
        return False
    between = analysis.text.key[end : verb.start]
    if any(
        _P.who_says.fullmatch(analysis.text.key, b.end, verb.start)
        and " " in analysis.text.key[b.start : b.end]
        and not _P.on_behalf.search(between[: b.start - end])
        for b in analysis.labelled("cue.subject.body", end, verb.start)
    ):
        return False  # "giám sát những việc mà |cử tri có ý kiến|"
    if between.strip() == _AND.strip() and _P.owned.search(analysis.text.key, max(0, begins - _OWNED), begins):
        return False  # "cử tri đánh giá cao chương trình |của ông X và| kỳ vọng ..."
    if _P.purpose.search(between):
        return False  # "làm việc tại xã |nhằm khảo sát,| đánh giá phong trào"
    event = _P.meeting_of.search(between) and not verb.form.startswith(_ANSWERS.strip())
    if event or _P.passive.search(between) or _P.by_others.search(between):
        return False  # "ông X |bị phê bình|", "chủ trì phiên |giải trình|"; but "đã có cuộc |trả lời| phỏng vấn"
    if re.search(r"[;\"“”]", between) or len(between.split()) > _SAYS_WORDS:
        return False
    return not any(p.end <= verb.start and p.who != name for p in named)


def _acts(analysis: Analysis, end: int, limit: int) -> bool:
    """Whether a speech act follows the name or title that ends at ``end``: "ông X, Chủ tịch UBND xã |giao| Phòng Kinh
    tế".
    """
    limit = min(limit, end + _ACTS_WITHIN)
    masked = analysis.labelled("cue.statement.mask", end, limit + _ACTS_WITHIN)
    return any(
        analysis.text.key[end : act.start].count(" ") <= 2
        and not _P.proper.match(analysis.text.canonical, act.start)  # "anh X ở |Giao Hải|"
        and not any(m.start <= act.start and act.end <= m.end for m in masked)  # "ông X |được giao"
        for act in analysis.labelled("cue.statement.directive", end, limit)
    )


@once
def _attendance(analysis: Analysis) -> list[tuple[int, int]]:
    """Spans of lines that list who is there: from "II. Thành phần:" to the next heading, from "Tham dự gồm có:" over
    its items.
    """
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
