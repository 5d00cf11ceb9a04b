"""PREDICATED POSTS: posts by a predicate of the sentence, not in apposition to the name: "Ông X có 19 năm gắn bó với chức
danh thôn trưởng", "HĐND xã bầu ông X giữ chức Chủ tịch", "Ban Chỉ đạo do ông X làm Trưởng ban".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ntm_extract.document import Mention, Person
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.officials.positions import Held, chain, with_siblings
from ntm_extract.relate.officials.posts import ANYBODY, DEPUTIES, heads
from ntm_extract.span import Span

_P = phrases("predicated_posts")
_CALLED = 26  # characters before a person in which "bầu ông" stands
_AT_ONCE = 30  # characters from a person to "tiếp tục được bầu làm" which those before him share

_PRONOUNS = _P.words("pronouns")
_PRONOUN_REACH = 400  # characters back from "ông" to whom it means
_HOLDS_WITHIN = 40  # characters from "ông" to "được bầu làm"
_MARKS = re.compile('["“”:]')  # what somebody says of another
_SIGN = re.compile('[.,;:"“”]')
_GIVEN_UP = 5  # characters of "thôi "


class Predicated(NamedTuple):
    """The ``posts`` predicated of a person, those ``behind`` his name, and the span ``around`` name and apposition."""

    person: Person
    around: Span
    behind: list[Held]
    posts: list[Held]


def is_predicated(key: str, low: int, post: int) -> bool:
    """Whether the post at ``post`` is predicated of the person in front of ``low``: "A |tái đắc cử| Bí thư Đảng ủy, B"."""
    return any(m.end() == post for m in _P.holds.finditer(key, low, post + 1))


def predicated_posts(analysis: Analysis, person: Person, beside: Sequence[Held], ceiling: int) -> Predicated:
    """The posts predicated of a person. ``beside``: those in apposition; ``ceiling``: the start of the next person."""
    around = Span(min([person.start, *(h.start for h in beside)]), max([person.end, *(h.end for h in beside)]))
    key, sentence = analysis.text.key, analysis.sentence(person.start)
    limit = min(sentence.end, ceiling)
    told_of = [m for m in _P.holds.finditer(key, person.end, limit) if _head(analysis, m.end(), limit)]
    if (gives := _P.gives.match(key, person.end, limit)) is not None:
        told_of = [m for m in told_of if m.start() < gives.end()]  # "Chủ tịch X |ký quyết định| để ông Y giữ chức ..."
    # "thôi giữ chức Giám đốc Sở Y tế; phân công, điều động, |giữ chức| Bí thư Huyện ủy"
    cues = [m for m in told_of if not _P.given_up.search(key, max(0, m.start() - _GIVEN_UP), m.start())] or told_of
    if not cues and (beside or _P.chosen.search(key, max(sentence.start, around.start - _CALLED), around.start)):
        cues = [made] if (made := _P.made.match(key, around.end, limit)) else []
    if not cues and not analysis.persons_between(sentence.start, person.start):
        # "|Được bầu làm trưởng thôn| từ năm 2010, ông X ..."
        limit = person.start
        cue = _P.holds.search(key, sentence.start, limit)
        cues = [cue] if cue and _P.then_name.fullmatch(key, cue.end(), limit) else []
    starts = [head.start for cue in cues if (head := _head(analysis, cue.end(), limit))]
    named = [post for at in starts for post in chain(analysis, at, at + len(key[at:limit].partition(";")[0]))]
    posts = with_siblings(analysis, [*beside, *named])[len(beside) :]
    return Predicated(person, around, [h for h in beside if h.start > person.end], posts)


def _head(analysis: Analysis, at: int, limit: int) -> Mention | None:
    """The head of a title that begins at ``at``, or None."""
    return next((h for h in heads(analysis, at, limit) if h.start == at), None)


def predicated_of_several(analysis: Analysis, people: Sequence[Predicated]) -> Iterator[tuple[Person, list[Held]]]:
    """People with the posts that stand behind the last of several: "ông A và |bà B được bầu làm Phó Chủ tịch|", "các
    đồng chí A, |B, Phó Chủ tịch UBND huyện|", "...; A, |B - Phó Chủ tịch UBND huyện|".
    """
    key = analysis.text.key
    last: Predicated | None = None  # the last of some people; before him those of ``chain``, the nearest first
    chain: list[Person] = []
    for one, other in zip(reversed(people[:-1]), reversed(people[1:]), strict=True):
        also = _P.also.fullmatch(key, one.around.end, other.around.start)
        if also is None or one.posts:
            last = None
            continue
        if last is None or not (chain and chain[-1] is other.person):
            last, chain = other, []
        at = last.posts[0].start if last.posts else 0
        elected = last.around.end < at < last.around.end + _AT_ONCE
        chain.append(one.person)
        if elected and (len(chain) > 1 or also["last"]):
            yield one.person, last.posts
        elif elected or one.behind or one.around.start < one.person.start:
            last = None
        elif last.behind and _is_of_all(key, one, last.behind[0]):
            yield from ((person, last.behind) for person in chain)


def _is_of_all(key: str, first: Predicated, post: Held) -> bool:
    """Whether the post behind the last of several people is that of each, by the words in front of the ``first``: "|các đồng chí|
    A, B, Phó Chủ tịch UBND huyện"; that of a deputy always is: "ông A và ông B, |đại biểu HĐND huyện|, tiếp xúc cử tri".
    """
    front = first.around.start - _CALLED, first.around.start
    if post.head in DEPUTIES or _P.several.search(key, *front):
        return True
    return _P.amid.search(key, *front) is not None and _P.by_many.match(key, post.start) is not None


def predicated_of_pronouns(
    analysis: Analysis, named: Sequence[Person], honorific: Callable[[Person], str]
) -> Iterator[tuple[Person, list[Held]]]:
    """Posts predicated of "ông" or "ông Khải" in a later sentence, with the antecedent: "Ông X ở thôn Đông trồng cam.
    |Ông hiện là Giám đốc HTX|". ``named``: every mention, in text order; ``honorific``: the folded form of address of a
    person.
    """
    starts = [person.start for person in named]
    for at, person in enumerate(named):
        if person.form == "short" and (posts := _predicated_behind(analysis, named, at, person.end)):
            yield person, posts
    for pronoun in analysis.labelled("cue.subject.pronoun"):
        at = bisect_left(starts, pronoun.start) - 1
        if pronoun.form not in _PRONOUNS or at < 0 or starts[at + 1 : at + 2] == [pronoun.end + 1]:
            continue
        last, sentence = named[at], analysis.sentence(pronoun.start)
        before = analysis.text.key[sentence.start : pronoun.start]
        if last.start >= sentence.start or pronoun.start - last.end > _PRONOUN_REACH or _MARKS.search(before):
            continue
        if honorific(last) == pronoun.form and _P.clause.search(before):
            yield last, _predicated_behind(analysis, named, at, pronoun.end)


def _predicated_behind(analysis: Analysis, named: Sequence[Person], at: int, end: int) -> list[Held]:
    """The posts predicated behind a pronoun or short name up to ``end``. ``at``: index of it or of the one in front."""
    key, limit = analysis.text.key, analysis.sentence(end).end
    limit = min(limit, next((p.start for p in named[at + 1 : at + 2]), limit))
    cue = _P.he_is.match(key, end, limit) or _P.holds.search(key, end, min(limit, end + _HOLDS_WITHIN))
    head = _head(analysis, cue.end(), limit) if cue else None
    if head is None or _SIGN.search(key, end, head.start):
        return []
    told_of = chain(analysis, head.start, limit)
    if head.id in ANYBODY and not any(h.level or analysis.labelled("org", head.end, h.end) for h in told_of[-1:]):
        return []  # "đồng chí Nghị là |cán bộ| năng động": what he is like
    return with_siblings(analysis, told_of)
