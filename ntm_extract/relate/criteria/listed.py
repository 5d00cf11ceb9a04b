"""LISTED: the criteria of a list: "số 2 về giao thông, số 10", "quy hoạch, điện", "2- Giao thông; 3- Thủy lợi"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from ntm_extract.document import Mention
from ntm_extract.folding import bare
from ntm_extract.gazetteer.criteria import Criteria
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis

_P = phrases("listed")
_CRITERION = _P.words("criterion")
_LISTED = re.compile(r"(?P<n>\d{1,2})\s?[-–.:)]\s?")  # "nhóm hạ tầng có 8 tiêu chí (|2-| Giao thông; 3- Thủy lợi ...)"
_OPENS = re.compile(r"\s?\(")
_BULLET = re.compile(r"\n\s?(?P<bullet>[-+*•]\s?)?$")
_LINE = re.compile(r"[^\n]*\n+\s?(?P<bullet>[-+*•]\s?)?")
_DASHES = ("-", "–")
_SYLLABLES = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){1,5}")


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a list: ``[start, end)``, its ``number`` as written, and ``names``: (key, end) of the names that may
    stand there, longest first.
    """

    start: int
    end: int
    number: int | None = None
    names: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class Names:
    """Names of criteria in the text, by start and by end."""

    starting: dict[int, list[Mention]] = field(default_factory=dict)
    ending: dict[int, list[Mention]] = field(default_factory=dict)


class Known(NamedTuple):
    """What a list of criteria may name: the ``names`` in the text, of the sets ``order``, the likeliest first."""

    analysis: Analysis
    names: Names
    order: list[str]

    @property
    def key(self) -> str:
        return self.analysis.text.key

    def is_named(self, name: str) -> bool:
        """Whether one of the sets has a criterion of that name."""
        criteria = self.analysis.gazetteer.criteria
        return any(criteria.named(s, name) for s in self.order)

    def is_numbered(self, name: str, number: int) -> bool:
        """Whether one of the sets has a criterion of that name and number."""
        criteria = self.analysis.gazetteer.criteria
        return any((row := criteria.named(s, name)) is not None and row.number == number for s in self.order)


def list_from(known: Known, members: list[Member], loose: bool) -> list[Member]:
    """The members of a list from its first on. ``loose``: names that no table knows are skipped ("quy hoạch, |hệ thống
    loa|, điện").
    """
    key, first = known.key, members[0]
    named = any(word in key[first.start : first.end] for word in _CRITERION)  # "- |Các tiêu chí số 1|, 3, 4: Đạt"
    bullet = None if named else _BULLET.search(key, max(0, first.start - 4), first.start)
    by_lines = bullet is not None and _opens_line(key, bullet, first)
    enclosed = key[first.start - 1 : first.start] == "("
    member: Member | None = first
    while member is not None:
        end = _end(key, member)
        if by_lines:  # "Các tiêu chí chưa đạt: |- Giao thông: ...| - Trường học ..."
            line = _LINE.match(key, end)
            member = member_at(known, line.end(), False) if line else None
            member = member if line and member and _opens_line(key, line, member) else None
        else:
            member = _next(known, member, enclosed, loose)
        if member is not None:
            members.append(member)
    return members


def _opens_line(key: str, line: re.Match[str], member: Member) -> bool:
    """Whether a bulleted line is about a criterion: "- Giao thông có 12 xã đạt", "Giao thông: 12 xã"."""
    return line["bullet"] is not None or key.startswith(":", member.end)


def _end(key: str, member: Member) -> int:
    """The end of a member with the name behind its number; without a name in a bracket that opens there."""
    if member.number is not None and _OPENS.match(key, member.end):
        return member.end
    return max((end for _, end in member.names), default=member.end)


def _next(known: Known, last: Member, enclosed: bool, loose: bool) -> Member | None:
    """The member behind ``last`` on the same line, or None. ``enclosed``: the list ends with its bracket."""
    key, end = known.key, _end(known.key, last)
    tail = _P.tail.match(key, end)
    if enclosed and tail and tail[0].count(")") > tail[0].count("("):
        return None
    step = _P.next.match(key, tail.end() if tail else end)
    if last.number is not None:
        return _behind_number(known, last, step, bool(tail and tail[0]), loose)
    if step is not None:
        return _at_step(known, step, bool(step["head"]), loose)
    more = _P.more.match(key, end) if loose else None
    step = _P.next.match(key, more.end()) if more else None
    return member_at(known, step.end(), False) if step else None  # "đường |ngõ xóm|, y tế"


def _behind_number(
    known: Known, last: Member, step: re.Match[str] | None, has_tail: bool, loose: bool
) -> Member | None:
    """The member behind one that has a number: "số 2 |về hạ tầng|, số 4 ..."."""
    alone = not last.names
    if alone and not has_tail and (step is None or step[0].strip() in _DASHES):
        gloss = _P.gloss.match(known.key, last.end)
        step = _P.next.match(known.key, gloss.end()) if gloss else step
    if step is None:
        return None
    if alone and step[0].lstrip().startswith(";") and not step["head"]:
        member = member_at(known, step.end(), True)
        return member if member is not None and member.number is not None else None  # "số 6; |đường| chưa cứng nên ..."
    return _at_step(known, step, bool(step["head"]) or not step[0].strip().startswith(_DASHES), loose)


def _at_step(known: Known, step: re.Match[str], numbers: bool, loose: bool) -> Member | None:
    """The member behind a step, or, where the list is ``loose``, behind a name that no table knows."""
    member = member_at(known, step.end(), numbers)
    if member is None and loose and (skipped := _P.unknown.match(known.key, step.end())):
        return member_at(known, skipped.end(), False)
    return member


def member_at(known: Known, at: int, bare_numbers: bool) -> Member | None:
    """The member that begins at ``at``: "số 2 (giao thông)", "giao thông"; a bare number only where ``bare_numbers``,
    or where more of them follow.
    """
    key = known.key
    number = (
        _P.number.match(key, at)
        or ((bare_numbers or _P.numbers_alone.match(key, at)) and _P.number_alone.match(key, at))
        or None
    )
    if number:
        between = _P.to_name.match(key, number.end())
        told = names_at(known, between.end()) if between else ()
        return Member(at, number.end(), int(number["n"]), _of_number(known, told, int(number["n"])))
    if (listed := _LISTED.match(key, at)) and (told := names_at(known, listed.end())):
        of_it = _of_number(known, told, int(listed["n"]))
        return Member(at, listed.end("n"), int(listed["n"]), of_it) if of_it else None
    told = names_at(known, at) or _misspelt(known, at)
    return Member(at, told[0][1], None, told) if told else None


def _of_number(known: Known, told: tuple[tuple[str, int], ...], number: int) -> tuple[tuple[str, int], ...]:
    """The names whose criterion has that number."""
    return tuple((name, end) for name, end in told if known.is_numbered(name, number))


def names_at(known: Known, at: int) -> tuple[tuple[str, int], ...]:
    """(key, end) of the names that begin at ``at``, longest first."""
    return tuple((m.id, m.end) for m in known.names.starting.get(at, ()) if known.is_named(m.id))


@cache
def _spelt(criteria: Criteria) -> dict[str, str]:
    """Names of two syllables and more, by their letters without diacritics."""
    return {bare(form): form for form, _, _ in criteria.patterns() if " " in form}


def _misspelt(known: Known, at: int) -> tuple[tuple[str, int], ...]:
    """Names with wrong diacritics: "môi trương", "thu nhâp"."""
    words = _SYLLABLES.match(known.key, at)
    plain = bare(words[0]) if words else ""
    while " " in plain:
        form = _spelt(known.analysis.gazetteer.criteria).get(plain)
        if form and known.is_named(form):
            return ((form, at + len(plain)),)  # marks are no characters of their own
        plain = plain[: plain.rfind(" ")]
    return ()
