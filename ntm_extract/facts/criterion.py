"""CRITERION: explicit mentions of a numbered criterion: "tiêu chí số 17", "các tiêu chí: quy hoạch, điện".

*tiêu chí* has a list of one or more members; a member is a number, a name or both ("số 2 về giao thông", "thu nhập (số
10)"). The list stands behind the word, behind a link ("3 tiêu chí bị tụt là ..."), or before it ("giao thông và điện là
hai tiêu chí ..."). It is of the set that knows most of its names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from ntm_extract.document import Mention
from ntm_extract.folding import bare
from ntm_extract.gazetteer.criteria import Criteria, CriterionRow
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.records import Criterion
from ntm_extract.relate.analysis import Analysis
from ntm_extract.span import Span

_P = phrases("criterion")
LONGEST_COUNT = 20  # characters of "những nhóm " before it
RATIO = 8  # characters of "17/19 " before it
_LINK_REACH = 140  # characters between "tiêu chí" and the link before its list
_LISTED = re.compile(r"(?P<n>\d{1,2})\s?[-–.:)]\s?")  # "nhóm hạ tầng có 8 tiêu chí (|2-| Giao thông; 3- Thủy lợi ...)"
_OPENS = re.compile(r"\s?\(")
_BULLET = re.compile(r"\n\s?[-+*•]\s?$")
_LINE = re.compile(r"[^\n]*\n+\s?[-+*•]\s?")
_OTHERS = 100  # characters before "tiêu chí" in which it may be said whose they are
_PROVINCIAL = {"HT-20": "42"}  # sets that a province added, and where they count
_NEAR = 60  # characters around a mention in which a higher standard names the set
_SYLLABLES = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){1,5}")


@dataclass(frozen=True, slots=True)
class _Member:
    """``[start, end)``; ``number`` as written, ``names``: (name's key, where it ends) of what may stand there, longest
    first.
    """

    start: int
    end: int
    number: int | None = None
    names: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class _Names:
    """Names of criteria in the text, by where they start and end."""

    starting: dict[int, list[Mention]] = field(default_factory=dict)
    ending: dict[int, list[Mention]] = field(default_factory=dict)


def find(analysis: Analysis) -> Iterator[Criterion]:
    """Criteria in text order."""
    names = _Names()
    for mention in analysis.labelled("criterion"):
        names.starting.setdefault(mention.start, []).append(mention)
        names.ending.setdefault(mention.end, []).append(mention)
    yield from _of_tables(analysis, names)
    last = -1
    for head in _heads(analysis.text.key):
        if head.start() < last or _is_of_another(analysis, head):
            continue
        order = _sets(analysis, head.start(), head.end())
        members = _members(analysis, names, order, head) or _told_before(analysis, names, order, head, last)
        for other in _other_sets(analysis, order) if head["list"] else ():
            told = _members(analysis, names, [other], head)
            if len(told) > 1 and _covered(told) > _covered(members):
                order, members = [other], told  # names of a district's criteria in an article on a commune
        likely = [_best(analysis, order, members), *order] if members else order
        for member in members:
            found = _row(analysis.gazetteer.criteria, member, likely)
            if found is not None:
                row, end = found
                last = max(last, end)
                yield _record(
                    analysis,
                    row,
                    member.start,
                    end,
                    "criterion.number" if member.number is not None else "criterion.name",
                )


def _heads(key: str) -> Iterator[re.Match[str]]:
    """Every "tiêu chí" of a text, with what counts it before and its number behind."""
    for word in _P.word.finditer(key):
        before = _P.count_before.search(key, max(0, word.start() - LONGEST_COUNT), word.start())
        if before and (head := _P.head.match(key, before.start())):
            yield head


def _is_of_another(analysis: Analysis, head: re.Match[str]) -> bool:
    """Whether something else than the programme has these criteria: "bình xét gia đình văn hóa dựa trên các |tiêu chí|"."""
    key = analysis.text.key
    start = max(analysis.sentence(head.start()).start, head.start() - _OTHERS)
    return (
        _P.another_standard.match(key, head.end()) is not None
        or _P.of_another.search(key, start, head.start()) is not None
    )


def _of_tables(analysis: Analysis, names: _Names) -> Iterator[Criterion]:
    """Criteria that tables list, one a row: "17 | Môi trường | Chưa đạt" under "TT | Tiêu chí | Kết quả"."""
    for table in analysis.tables:
        for column, head in enumerate(table.header):
            if any(_P.column.fullmatch(analysis.text.key, cell.start, cell.end) for cell in head.cells):
                order = _sets(analysis, head.cells[0].start, head.cells[0].end)
                cells = [row[column] for row in table.rows]
                found = [(cell, _known(analysis, names, order, cell.start)) for cell in cells]
                whole = [
                    _Member(cell.start, cell.end, None, known)
                    for cell, known in found
                    if known and known[0][1] == cell.end
                ]
                for member in whole:
                    if row := _row(analysis.gazetteer.criteria, member, [_best(analysis, order, whole), *order]):
                        yield _record(analysis, row[0], member.start, row[1], "criterion.table")


def _best(analysis: Analysis, order: list[str], members: list[_Member]) -> str:
    """The set that knows most of the names; of several the likeliest."""
    criteria = analysis.gazetteer.criteria
    return max(
        order,
        key=lambda s: (sum(any(criteria.named(s, name) for name, _ in m.names) for m in members), -order.index(s)),
    )


def _members(analysis: Analysis, names: _Names, order: list[str], head: re.Match[str]) -> list[_Member]:
    """The list behind a head: right behind it, else behind a link. A first member that stands right there begins with
    the words "tiêu chí".
    """
    key = analysis.text.key
    own = head["n"] or head["sub"]
    if own:
        at = head.start("number") + (1 if key[head.start("number")] == " " else 0)
        first = _read(analysis, names, order, at, True)
        return _run(analysis, names, order, [replace(first, start=head.start())], True) if first else []
    about = _P.about.match(key, head.end())
    at = about.end() if about else head.end()
    opened = bool(about and re.search(r"[:(]", about[0]))
    listed = bool(head["list"]) or opened
    first = _read(analysis, names, order, at, False)
    if first is not None and not opened and _P.ratio.search(key, max(0, head.start() - RATIO), head.start()):
        return []  # "đạt |7/9| tiêu chí khu dân cư kiểu mẫu": so many of another set
    if first is not None:
        return _run(
            analysis, names, order, [first if listed else replace(first, start=head.start())], bool(head["list"])
        )
    stop = _P.stop.search(key, head.end(), head.end() + _LINK_REACH)
    another = _P.word.search(key, head.end(), head.end() + _LINK_REACH)
    for link in _P.link.finditer(
        key,
        head.end(),
        min(stop.start() if stop else len(key), another.start() if another else len(key), head.end() + _LINK_REACH),
    ):
        first = _read(analysis, names, order, link.end(), False)
        if first is not None and not (link[0].startswith("trong đó") and _P.measured.match(key, first.end)):
            return _run(analysis, names, order, [first], bool(head["list"]))
    return []


def _run(analysis: Analysis, names: _Names, order: list[str], members: list[_Member], loose: bool) -> list[_Member]:
    """The members that follow; ``loose``: names that no table knows are passed over ("quy hoạch, |hệ thống loa|,
    điện").
    """
    key = analysis.text.key
    bulleted = _BULLET.search(key, max(0, members[0].start - 4), members[0].start) is not None and not key.startswith(
        ("tiêu chí", "tc"), members[0].start
    )
    enclosed = key[members[0].start - 1 : members[0].start] == "("
    while True:
        last, numbered = members[-1], members[-1].number is not None
        end = (
            last.end if numbered and _OPENS.match(key, last.end) else max((e for _, e in last.names), default=last.end)
        )
        if bulleted:  # "Các tiêu chí chưa đạt: |- Giao thông: ...| - Trường học ..."
            line = _LINE.match(key, end)
            member = _read(analysis, names, order, line.end(), False) if line else None
            if member is None:
                return members
            members.append(member)
            continue
        tail = _P.tail.match(key, end)
        if enclosed and tail and tail[0].count(")") > tail[0].count("("):
            return members
        step = _P.next.match(key, tail.end() if tail else end)
        if (
            numbered
            and not (tail and tail[0])
            and (step is None or step[0].strip() in ("-", "–"))
            and (gloss := _P.gloss.match(key, last.end))
        ):
            step = _P.next.match(key, gloss.end())  # "số 2 |về hạ tầng|, số 4 ..."
        if step is None:
            return members
        member = _read(
            analysis,
            names,
            order,
            step.end(),
            bool(step["head"]) or (numbered and not step[0].strip().startswith(("-", "–"))),
        )
        if member is None and loose and (skipped := _P.unknown.match(key, step.end())):
            member = _read(analysis, names, order, skipped.end(), False)
        if member is None:
            return members
        members.append(member)


def _read(analysis: Analysis, names: _Names, order: list[str], at: int, bare_numbers: bool) -> _Member | None:
    """The member that begins at ``at``: "số 2 (giao thông)", "giao thông"; a number alone where numbers are looked for
    or follow.
    """
    key, criteria = analysis.text.key, analysis.gazetteer.criteria
    number = (
        _P.number.match(key, at)
        or ((bare_numbers or _P.numbers_alone.match(key, at)) and _P.number_alone.match(key, at))
        or None
    )
    if number:
        between = _P.to_name.match(key, number.end())
        known = _known(analysis, names, order, between.end()) if between else ()
        return _Member(at, number.end(), int(number["n"]), _of_number(criteria, order, known, int(number["n"])))
    if (listed := _LISTED.match(key, at)) and (known := _known(analysis, names, order, listed.end())):
        of_it = _of_number(criteria, order, known, int(listed["n"]))
        return _Member(at, listed.end("n"), int(listed["n"]), of_it) if of_it else None
    known = _known(analysis, names, order, at) or _misspelt(analysis, order, at)
    return _Member(at, known[0][1], None, known) if known else None


def _of_number(
    criteria: Criteria, order: list[str], known: tuple[tuple[str, int], ...], number: int
) -> tuple[tuple[str, int], ...]:
    """The names whose criterion bears that number in a set of ``order``."""
    return tuple(
        (name, end)
        for name, end in known
        if any((row := criteria.named(s, name)) and row.number == number for s in order)
    )


def _known(analysis: Analysis, names: _Names, order: list[str], at: int) -> tuple[tuple[str, int], ...]:
    """(key, end) of the names that begin at ``at`` and that a set of ``order`` has, longest first."""
    criteria = analysis.gazetteer.criteria
    return tuple((m.id, m.end) for m in names.starting.get(at, ()) if any(criteria.named(s, m.id) for s in order))


@cache
def _spelt(criteria: Criteria) -> dict[str, str]:
    """Names of two syllables and more by their letters without marks."""
    return {bare(form): form for form, _, _ in criteria.patterns() if " " in form}


def _misspelt(analysis: Analysis, order: list[str], at: int) -> tuple[tuple[str, int], ...]:
    """A name whose marks are mistyped ("môi trương", "thu nhâp")."""
    words = _SYLLABLES.match(analysis.text.key, at)
    plain = bare(words[0]) if words else ""
    while " " in plain:
        form = _spelt(analysis.gazetteer.criteria).get(plain)
        if form and any(analysis.gazetteer.criteria.named(s, form) for s in order):
            return ((form, at + len(plain)),)  # marks are no characters of their own
        plain = plain[: plain.rfind(" ")]
    return ()


def _told_before(analysis: Analysis, names: _Names, order: list[str], head: re.Match[str], last: int) -> list[_Member]:
    """The list that ends before a head: "|Giao thông và điện| là hai tiêu chí khó", "còn |giao thông, trường học| và
    bốn tiêu chí khác".
    """
    key, criteria = analysis.text.key, analysis.gazetteer.criteria
    low = max(last, analysis.sentence(head.start()).start)
    link = _P.told_before.search(
        key, max(low, head.start() - 30), head.start("list") + len(head["list"]) if head["list"] else head.start()
    )
    if link is None or (link[0].lstrip().startswith(("và", "cùng")) and not _P.rest.match(key, head.end())):
        return []
    found: list[_Member] = []
    at = link.start()
    while True:
        here = [m for m in names.ending.get(at, ()) if m.start >= low and any(criteria.named(s, m.id) for s in order)]
        if not here:
            return found
        longest = min(here, key=lambda m: m.start)
        found.insert(0, _Member(longest.start, longest.end, None, ((longest.id, longest.end),)))
        gap = next(
            (g for g in _P.joint.finditer(key, max(low, longest.start - 6), longest.start) if g.end() == longest.start),
            None,
        )
        if gap is None:
            return found
        at = gap.start() - (1 if key[gap.start() - 1] == " " else 0)


def _row(criteria: Criteria, member: _Member, order: list[str]) -> tuple[CriterionRow, int] | None:
    """The criterion of a member and where it ends, by its number, else by the longest of its names that the sets know."""
    if member.number is not None:
        by_name = next(
            (
                (row, end)
                for name, end in member.names
                for s in order
                if (row := criteria.named(s, name)) and row.number == member.number
            ),
            None,
        )
        return by_name or next(((row, member.end) for s in order if (row := criteria.numbered(s, member.number))), None)
    longest = max((end for _, end in member.names), default=-1)
    for name, end in member.names:
        if end == longest:
            return next(((row, end) for s in order if (row := criteria.named(s, name))), None)
    return None


def _sets(analysis: Analysis, start: int, end: int) -> list[str]:
    """Sets in which to look, likeliest first: one that is named shortly before, one of the standard that stands near
    ("tiêu chí giao thông của bộ tiêu chí xã nâng cao"), the one in force for the level, the older ones."""
    criteria = analysis.gazetteer.criteria
    sentence = analysis.sentence(start)
    of_district = (
        analysis.scope and level_of(analysis.scope) == "district" and "huyện nông thôn mới" in analysis.text.key
    )
    named = analysis.toponyms_between(sentence.start, sentence.end) if of_district else ()
    level = "district" if of_district and not any(p.level == "commune" for p in named) else "commune"
    near = analysis.labelled("cue.standard", max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR))
    told = [m.value for m in near]
    other = [(m.start, m.end) for m, value in zip(near, told, strict=True) if value == "none"]  # "nâng cao chất lượng"
    standards = [
        v
        for m, v in zip(near, told, strict=True)
        if v in ("ntm_advanced", "ntm_model") and not any(s <= m.start < e for s, e in other)
    ]
    found = [criteria.in_force(analysis.day, level, standard) for standard in (*standards, "ntm")] + [
        criteria.in_force(analysis.day)
    ]
    return list(
        dict.fromkeys(
            [
                *_named_sets(analysis, start),
                *(s.set for s in found if s),
                "318/QĐ-TTg",
                "1980/QĐ-TTg",
                "491/QĐ-TTg",
                *(one for one, province in _PROVINCIAL.items() if _lies_in(analysis, province)),
            ]
        )
    )


def _lies_in(analysis: Analysis, province: str) -> bool:
    """Whether the document is about a province or a unit in it; of one that says no unit nobody knows."""
    scope = analysis.scope
    return scope is None or scope == province or province in analysis.gazetteer.units.within(scope, analysis.day)


def _other_sets(analysis: Analysis, order: list[str]) -> list[str]:
    """The sets in force that are not looked in first: those of another level or standard."""
    return [
        s.set
        for s in analysis.gazetteer.criteria.sets
        if s.size
        and s.set not in order
        and s.valid_from <= analysis.day
        and (s.valid_to is None or analysis.day < s.valid_to)
    ]


def _covered(members: list[_Member]) -> int:
    """How many letters of names a list was read from."""
    longest = (max(member.names, key=lambda name: name[1])[0] for member in members if member.names)
    return sum(char.isalnum() for name in longest for char in name)


def _named_sets(analysis: Analysis, at: int) -> list[str]:
    """Sets that a legal reference shortly before names ("theo Quyết định số 691/QĐ-TTg ... 04 tiêu chí, đó là (...)")."""
    known = {s.set for s in analysis.gazetteer.criteria.sets if s.size}
    return [
        law.symbol
        for law in reversed(analysis.legal)
        if law.symbol in known and law.start < at and at - law.start < 500
    ]


def _record(analysis: Analysis, row: CriterionRow, start: int, end: int, rule: str) -> Criterion:
    return analysis.record(
        Criterion,
        start,
        end,
        rule=rule,
        confidence=0.93,
        evidence={"number": Span(start, end)},
        set=row.set,
        number=row.number,
        name=row.name,
    )
