"""LISTED: the criteria of a list: "số 2 về giao thông, số 10", "quy hoạch, điện", "2- Giao thông; 3- Thủy lợi"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

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


def list_from(analysis: Analysis, names: Names, order: list[str], members: list[Member], loose: bool) -> list[Member]:
    """The members of a list from its first on. ``loose``: names that no table knows are skipped ("quy hoạch, |hệ thống
    loa|, điện").
    """
    key, first = analysis.text.key, members[0]
    bullet = (
        None if key.startswith(_CRITERION, first.start) else _BULLET.search(key, max(0, first.start - 4), first.start)
    )
    by_lines = bullet is not None and _opens_line(key, bullet, first)
    enclosed = key[first.start - 1 : first.start] == "("
    member: Member | None = first
    while member is not None:
        end = _end(key, member)
        if by_lines:  # "Các tiêu chí chưa đạt: |- Giao thông: ...| - Trường học ..."
            line = _LINE.match(key, end)
            member = member_at(analysis, names, order, line.end(), False) if line else None
            member = member if line and member and _opens_line(key, line, member) else None
        else:
            member = _next(analysis, names, order, member, enclosed, loose)
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


def _next(
    analysis: Analysis, names: Names, order: list[str], last: Member, enclosed: bool, loose: bool
) -> Member | None:
    """The member behind ``last`` on the same line, or None. ``enclosed``: the list ends with its bracket."""
    key, end, numbered = analysis.text.key, _end(analysis.text.key, last), last.number is not None
    tail = _P.tail.match(key, end)
    if enclosed and tail and tail[0].count(")") > tail[0].count("("):
        return None
    step = _P.next.match(key, tail.end() if tail else end)
    if step is None and loose and not numbered and (more := _P.more.match(key, end)):
        step = _P.next.match(key, more.end())  # "đường |ngõ xóm|, y tế"
        return member_at(analysis, names, order, step.end(), False) if step else None
    if (
        numbered
        and not last.names
        and not (tail and tail[0])
        and (step is None or step[0].strip() in ("-", "–"))
        and (gloss := _P.gloss.match(key, last.end))
    ):
        step = _P.next.match(key, gloss.end())  # "số 2 |về hạ tầng|, số 4 ..."
    if step is None:
        return None
    if numbered and not last.names and step[0].lstrip().startswith(";") and not step["head"]:
        return _numbered(member_at(analysis, names, order, step.end(), True))  # "số 6; |đường| chưa cứng nên ..."
    numbers = bool(step["head"]) or (numbered and not step[0].strip().startswith(("-", "–")))
    member = member_at(analysis, names, order, step.end(), numbers)
    if member is None and loose and (skipped := _P.unknown.match(key, step.end())):
        return member_at(analysis, names, order, skipped.end(), False)
    return member


def _numbered(member: Member | None) -> Member | None:
    """A member by its number."""
    return member if member is not None and member.number is not None else None


def member_at(analysis: Analysis, names: Names, order: list[str], at: int, bare_numbers: bool) -> Member | None:
    """The member that begins at ``at``: "số 2 (giao thông)", "giao thông"; a bare number only where ``bare_numbers``,
    or where more of them follow.
    """
    key, criteria = analysis.text.key, analysis.gazetteer.criteria
    number = (
        _P.number.match(key, at)
        or ((bare_numbers or _P.numbers_alone.match(key, at)) and _P.number_alone.match(key, at))
        or None
    )
    if number:
        between = _P.to_name.match(key, number.end())
        known = names_at(analysis, names, order, between.end()) if between else ()
        return Member(at, number.end(), int(number["n"]), _of_number(criteria, order, known, int(number["n"])))
    if (listed := _LISTED.match(key, at)) and (known := names_at(analysis, names, order, listed.end())):
        of_it = _of_number(criteria, order, known, int(listed["n"]))
        return Member(at, listed.end("n"), int(listed["n"]), of_it) if of_it else None
    known = names_at(analysis, names, order, at) or _misspelt(analysis, order, at)
    return Member(at, known[0][1], None, known) if known else None


def _of_number(
    criteria: Criteria, order: list[str], known: tuple[tuple[str, int], ...], number: int
) -> tuple[tuple[str, int], ...]:
    """The names whose criterion has that number in a set of ``order``."""
    return tuple(
        (name, end)
        for name, end in known
        if any((row := criteria.named(s, name)) and row.number == number for s in order)
    )


def names_at(analysis: Analysis, names: Names, order: list[str], at: int) -> tuple[tuple[str, int], ...]:
    """(key, end) of the names that begin at ``at`` and are in a set of ``order``, longest first."""
    criteria = analysis.gazetteer.criteria
    return tuple((m.id, m.end) for m in names.starting.get(at, ()) if any(criteria.named(s, m.id) for s in order))


@cache
def _spelt(criteria: Criteria) -> dict[str, str]:
    """Names of two syllables and more, by their letters without diacritics."""
    return {bare(form): form for form, _, _ in criteria.patterns() if " " in form}


def _misspelt(analysis: Analysis, order: list[str], at: int) -> tuple[tuple[str, int], ...]:
    """Names with wrong diacritics: "môi trương", "thu nhâp"."""
    words = _SYLLABLES.match(analysis.text.key, at)
    plain = bare(words[0]) if words else ""
    while " " in plain:
        form = _spelt(analysis.gazetteer.criteria).get(plain)
        if form and any(analysis.gazetteer.criteria.named(s, form) for s in order):
            return ((form, at + len(plain)),)  # marks are no characters of their own
        plain = plain[: plain.rfind(" ")]
    return ()
