"""SPEAKING: whether a mention is of somebody who speaks: by a verb behind the name or its titles, by words that lead to the
name, by a colon or a quotation beside it. What the speeches of a text tell besides is `roles.as_speaker`'s.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ntm_extract.document import Mention, Person
from ntm_extract.folding import UPPER, key
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.entity import PersonEntity, PersonMention
from ntm_extract.relate.officials.posts import heads
from ntm_extract.span import Span, line_start

_P = phrases("roles")
_QUOTATION = phrases("quotation")
_TURNS = phrases("turns")
_POSITIONS = phrases("positions")
_SAYS_WITHIN = 130  # characters from a name to its verb of saying
_AFTER_TITLES = 40  # characters from the end of a long list of titles to the verb
_PRONOUN_SAYS, _PRONOUN_REACH = 16, 500  # characters from "Ông" to "nói", and back to whom it means
_ACTS_WITHIN = 24  # "đồng chí X |giao| UBND xã ..."
OWNED = 16  # characters of "của đồng chí "
_QUOTED_BEFORE = 16  # characters of "”, ông "
_QUOTES = re.compile(r"[^.;:\"“”\n]{0,90}:\s?(?=[\"“])")  # "ông X, công nhân, canh máy từ sáng: |"..."|"
_ANYBODY = frozenset({"", *_P.words("comrade")})  # forms of address that tell neither man nor woman
_AND = _POSITIONS.word("and")
_ANSWERS = _P.word("answers")
_MARK = re.compile(r"[\"“]")
_QUOTED_OR_OVER = re.compile(r"[;\"“”]")
_CAPITAL = re.compile(f"[{UPPER}]")


def speaks(at: PersonMention) -> bool:
    """Whether a person speaks: by a verb behind the name, or by words, a colon or a quotation beside it."""
    if _P.relative.search(at.key, at.opens, at.start):
        return False
    return (
        says(at)
        or _opens_speech(at)
        or _is_told_before(at)
        or _has_colon(at)
        # "...", ông X buồn rầu
        or _P.quoted.search(at.key, max(0, at.first - _QUOTED_BEFORE), at.first) is not None
        or _is_quoted(at)
    )


def says(at: PersonMention) -> bool:
    """Whether a verb of saying stands behind the name or its titles."""
    reach = [(at.behind, max(at.end + _SAYS_WITHIN, at.behind + _AFTER_TITLES))]
    if _P.all_of.match(at.key, at.last) or (at.last > at.behind and _P.joins.match(at.key, at.behind)):
        # "ông A và bà B |đều| cho rằng", "ông A, Trưởng thôn, |cùng| bà B cho biết"
        reach.append((at.last, at.last + _AFTER_TITLES))
    return _acts(at) or any(_is_verb_of(at, low, min(at.limit, high)) for low, high in reach)


def _acts(at: PersonMention) -> bool:
    """Whether a speech act follows the titles of all who are joined: "ông X, Chủ tịch UBND xã |giao| Phòng Kinh tế"."""
    limit = min(at.limit, at.last + _ACTS_WITHIN)
    masked = at.analysis.labelled("cue.statement.mask", at.last, limit + _ACTS_WITHIN)
    return any(
        at.key[at.last : act.start].count(" ") <= 2
        and not _P.proper.match(at.analysis.text.canonical, act.start)  # "anh X ở |Giao Hải|"
        and not any(m.start <= act.start and act.end <= m.end for m in masked)  # "ông X |được giao"
        for act in at.analysis.labelled("cue.statement.directive", at.last, limit)
    )


class _Saying(NamedTuple):
    """A verb of saying behind a mention. ``low``: the end of the name, or of the titles behind it, from which the verb is
    looked for; ``between``: the words from there to the verb; ``named``: who is named up to the end of the reach.
    """

    mention: PersonMention
    low: int
    verb: Mention
    between: str
    named: Sequence[Person]


def _is_verb_of(at: PersonMention, low: int, limit: int) -> bool:
    """Whether a verb of saying in ``[low, limit)`` is that of the mention."""
    named = at.analysis.persons_between(low, limit)
    verb = _verb(at.analysis, low, limit, named)
    if verb is None:
        return False
    return not _is_parted(_Saying(at, low, verb, at.key[low : verb.start], named))


def _is_parted(saying: _Saying) -> bool:
    """Whether something parts a name from the verb of saying behind it: "ông X |bị phê bình|"."""
    between = saying.between
    return (
        _is_of_body(saying)
        or _joins_owned(saying)
        or _P.purpose.search(between) is not None  # "làm việc tại xã |nhằm khảo sát,| đánh giá phong trào"
        or _names_meeting(saying)
        or (_P.passive.search(between) or _P.by_others.search(between)) is not None
        or (_QUOTED_OR_OVER.search(between) or _P.signs.fullmatch(between)) is not None
        # another person stands before the verb
        or any(p.end <= saying.verb.start and p.who != saying.mention.who.name for p in saying.named)
    )


def _verb(analysis: Analysis, low: int, limit: int, named: Sequence[Person]) -> Mention | None:
    """The first verb of saying in ``[low, limit)`` that is no part of a name or of words that say something else: "Trưởng
    Ban |chỉ đạo|"; but "|phát biểu chỉ đạo|" orders nothing, yet is speech, and so is "|trả lời câu hỏi| về ...".
    """
    masks = analysis.labelled("cue.statement.mask", max(0, low - 8), limit + _ACTS_WITHIN)
    masked = [(m.start, m.end) for m in masks if not m.form.startswith(_ANSWERS)]
    for verb in analysis.labelled("cue.attribution", low, limit):
        own = (verb.start, verb.end)
        if (
            verb.label.endswith("say")
            and not any(p.start < verb.start < p.end for p in named)  # "Trần Quốc |Bảo|"
            and not _P.proper.match(analysis.text.canonical, verb.start)
            and not any(o != own and o[0] <= own[0] and own[1] <= o[1] for o in masked)
        ):
            return verb
    return None


def _is_of_body(saying: _Saying) -> bool:
    """Whether a body between is the subject: "giám sát những việc mà |cử tri có ý kiến|"."""
    at, verb = saying.mention, saying.verb
    return any(
        _P.who_says.fullmatch(at.key, body.end, verb.start) and " " in at.key[body.start : body.end]
        for body in at.analysis.labelled("cue.subject.body", saying.low, verb.start)
    )


def _joins_owned(saying: _Saying) -> bool:
    """Whether "và" joins the verb to that of others: "cử tri đánh giá cao chương trình |của ông X và| kỳ vọng ..."."""
    first = saying.mention.first
    return (
        saying.between.strip() == _AND.strip()
        and _P.owned.search(saying.mention.key, max(0, first - OWNED), first) is not None
    )


def _names_meeting(saying: _Saying) -> bool:
    """Whether the verb names a meeting: "chủ trì phiên |giải trình|"; but "đã có cuộc |trả lời| phỏng vấn"."""
    answers = saying.verb.form.startswith(_ANSWERS.strip())
    return not answers and _P.meeting_of.search(saying.between) is not None


def _opens_speech(at: PersonMention) -> bool:
    """Whether words of speech open the sentence, and nobody else stands before him: "Phát biểu kết luận, |X| ..."."""
    return (
        at.cues.speaker_front.match(at.before) is not None
        and not at.analysis.persons_between(at.opens, at.first)
        and not heads(at.analysis, at.opens, at.first)
    )


def _is_told_before(at: PersonMention) -> bool:
    """Whether words of speech lead right to the titles or the name: "theo ông |X|"."""
    return (_P.speakers.search(at.before) or at.cues.speaker.search(at.before)) is not None


def speak_with(at: PersonMention) -> Span | None:
    """Where those stand who speak with a person whom words of speech lead to: "theo ông A, Bí thư,| và bà B, Chủ tịch|"."""
    return Span(at.behind, at.last) if _is_told_before(at) and _P.joins.match(at.key, at.behind) else None


def _has_colon(at: PersonMention) -> bool:
    """Whether his words follow a colon: "|ĐB X (An Giang), Chủ tịch Hội Nghề cá|: Bộ trưởng trả lời"; not his post."""
    line = at.key[line_start(at.key, at.first) : at.first]
    colon = at.key.find(":", at.end, at.limit)
    if colon >= 0 and _TURNS.did.match(at.analysis.text.canonical, colon):
        return False  # "2. Bà Y, thôn 7: |hiến| 320 m2 đất"
    for end in {at.end, at.behind}:
        posts = heads(at.analysis, end + 2, end + _SAYS_WITHIN) if at.key.startswith(": ", end) else None
        if posts is not None and not any(post.start == end + 2 for post in posts):
            return True
        if _P.in_unit.match(at.key, end) and _P.turn_opens.fullmatch(line):
            return True
    return False


def _is_quoted(at: PersonMention) -> bool:
    """Whether quoted words of his follow, with nobody else before them: "ông X, công nhân, canh máy từ sáng: |"..."|"."""
    quotes = _QUOTES.match(at.key, at.end, at.limit + 3)
    own = quotes is not None and not _QUOTATION.titled.search(at.key, at.end, quotes.end())
    if not own and _P.own_words.match(at.analysis.text.canonical, at.behind, at.limit) is None:
        return False
    mark = _MARK.search(at.key, at.end)
    named = at.analysis.persons_between(at.end, mark.start()) if mark else ()
    return mark is not None and all(p.who == at.who.name for p in named)


def speaking_pronouns(analysis: Analysis, everybody: Sequence[PersonEntity]) -> Iterator[str]:
    """Names of those meant by pronouns that open a sentence and speak: "Chủ vườn X có 1,4 ha. |Ông nói| ..."."""
    mentions = sorted(
        (start, end, person.name, person.honorific or "") for person in everybody for start, end in person.mentions
    )
    for pronoun in analysis.labelled("cue.subject.pronoun") if mentions else ():
        index = bisect_left(mentions, (pronoun.start,)) - 1
        if index < 0 or not _opens_and_says(analysis, pronoun):
            continue
        start, _, name, honorific = mentions[index]
        alike = key(honorific) in _ANYBODY or key(honorific) == analysis.text.key[pronoun.start : pronoun.end]
        if alike and pronoun.start - start < _PRONOUN_REACH:
            yield name


def _opens_and_says(analysis: Analysis, pronoun: Mention) -> bool:
    """Whether a pronoun opens its sentence, or stands behind a quotation, and speaks: "|Ông| nói ...", "..., “...”, |ông|
    nói"; not "|Bà con| nói", "ông |Miện| nói".
    """
    sentence = analysis.sentence(pronoun.start)
    if pronoun.start != sentence.start and not _P.quoted.search(analysis.text.key, sentence.start, pronoun.start):
        return False
    bodies = analysis.labelled("cue.subject.body", pronoun.start, pronoun.end + 8)
    if any(body.start == pronoun.start for body in bodies):
        return False
    verbs = analysis.labelled("cue.attribution", pronoun.end, min(sentence.end, pronoun.end + _PRONOUN_SAYS))
    return any(verb.label.endswith("say") for verb in verbs) and not _CAPITAL.search(
        analysis.text.canonical, pronoun.end, verbs[0].start
    )
