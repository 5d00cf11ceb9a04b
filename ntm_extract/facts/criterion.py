"""CRITERION: explicit mentions of a criterion by number or name: "tiêu chí số 17", "các tiêu chí: quy hoạch, điện".

*tiêu chí* has a list of one or more members; a member is a number, a name or both ("số 2 về giao thông", "thu nhập (số
10)"). The list stands behind the word, behind a link ("3 tiêu chí bị tụt là ..."), or before it ("giao thông và điện là
hai tiêu chí ..."). The set is the one that contains most of the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from ntm_extract.gazetteer.criteria import Criteria, CriterionRow
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.units import level_of
from ntm_extract.records import Criterion
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.criteria.listed import Known, Member, Names, list_from, member_at, names_at
from ntm_extract.relate.layout.tables import Cell
from ntm_extract.span import Span

_P = phrases("criterion")
_LISTED = phrases("listed")
_DISTRICT_STANDARD = _P.word("district_standard")
LONGEST_COUNT = 20  # characters of "những nhóm " before it
RATIO = 8  # characters of "17/19 " before it
_LINK_REACH = 140  # characters between "tiêu chí" and the link before its list
_OTHERS = 100  # characters before "tiêu chí" in which it may be said whose they are
_CITED = 500  # characters before a mention in which a decision is cited
_SHEET, _HEAD = 2, 900  # criteria that head lines, in a sheet of them; characters in which it names its standard
_NEAR = 60  # characters around a mention in which a higher standard names the set


def find(analysis: Analysis) -> Iterator[Criterion]:
    """Criteria in text order."""
    names = Names()
    for mention in analysis.labelled("criterion"):
        names.starting.setdefault(mention.start, []).append(mention)
        names.ending.setdefault(mention.end, []).append(mention)
    yield from _of_tables(analysis, names)
    last = -1
    for head in _heads(analysis.text.key):
        if head.start() < last or _is_of_another(analysis, head):
            continue
        order = _sets(analysis, head.start(), head.end())
        known = Known(analysis, names, order)
        members = _members(known, head) or _told_before(known, head, last) or _behind_unknown(known, head)
        for other in _other_sets(analysis, order) if head["list"] or head["n"] else ():
            members_of_other = _members(known._replace(order=[other]), head)
            # names of a district's criteria in an article on a commune, "tiêu chí số 14 về y tế" of the advanced set
            if (len(members_of_other) > 1 or head["n"]) and _covered(members_of_other) > _covered(members):
                order, members = [other], members_of_other
        likely = [_best(analysis, order, members), *order] if members else order
        for member in members:
            found = _row(analysis.gazetteer.criteria, member, likely)
            if found is not None:
                row, end = found
                own = _P.own_number.match(analysis.text.key, end)  # "Chợ |(tiêu chí số 7)|": no second one
                last = max(last, own.end() if own else end)
                rule = "criterion.number" if member.number is not None else "criterion.name"
                yield _record(analysis, _of_day(analysis, row, head.start()), member.start, end, rule)


def _heads(key: str) -> Iterator[re.Match[str]]:
    """Matches of every "tiêu chí" of a text, with the count before it and the number behind."""
    for word in _P.criterion.finditer(key):
        before = _P.count_before.search(key, max(0, word.start() - LONGEST_COUNT), word.start())
        if before and (head := _P.head.match(key, before.start())):
            yield head


def _is_of_another(analysis: Analysis, head: re.Match[str]) -> bool:
    """Whether the criteria are none of the programme: "bình xét gia đình văn hóa dựa trên các |tiêu chí|"."""
    key = analysis.text.key
    start = max(0, head.start() - _OTHERS)
    return (
        (head["group"] and _P.of_group.match(key, head.end()) is not None)
        or _P.another_standard.match(key, head.end()) is not None
        or _P.of_another.search(key, start, head.start()) is not None
        or (key.startswith(":", head.end()) and _P.asks_label.search(key, start, head.start()) is not None)
    )


def _of_tables(analysis: Analysis, names: Names) -> Iterator[Criterion]:
    """Criteria in tables, one per row: "17 | Môi trường | Chưa đạt" under "TT | Tiêu chí | Kết quả", "17. Môi trường | Chưa
    đạt" under "Tiêu chí | Kết quả".
    """
    key = analysis.text.key
    for table in analysis.tables:
        for column, head in enumerate(table.header):
            if any(_P.column.fullmatch(key, cell.start, cell.end) for cell in head.cells):
                yield from _of_column(analysis, names, head.cells[0], [row[column] for row in table.rows])


def _of_column(analysis: Analysis, names: Names, head: Cell, cells: list[Cell]) -> Iterator[Criterion]:
    """Criteria that fill the cells below the head of a column, without their numbers."""
    key, order = analysis.text.key, _sets(analysis, head.start, head.end)
    known, whole = Known(analysis, names, order), list[Member]()
    for cell in cells:
        number = _P.cell_number.match(key, cell.start)
        start = number.end() if number else cell.start
        told = names_at(known, start)
        if told and told[0][1] == cell.end:
            whole.append(Member(start, cell.end, None, told))
    likeliest = [_best(analysis, order, whole), *order]
    for member in whole:
        if row := _row(analysis.gazetteer.criteria, member, likeliest):
            own = _of_day(analysis, row[0], head.start)
            yield _record(analysis, own, member.start, row[1], "criterion.table")


def _of_day(analysis: Analysis, row: CriterionRow, at: int) -> CriterionRow:
    """A criterion of the set named before ``at``, else the corresponding one of the set in force: "cơ cấu lao động" is
    a criterion in 2018 as well, but not that of 2009.
    """
    now = analysis.gazetteer.criteria.today(row, analysis.day)
    return row if now is row or row.set in _named_sets(analysis, at) else now


def _best(analysis: Analysis, order: list[str], members: list[Member]) -> str:
    """The set that contains most of the names; of several, the likeliest."""
    criteria = analysis.gazetteer.criteria
    return max(
        order,
        key=lambda s: (sum(any(criteria.named(s, name) for name, _ in m.names) for m in members), -order.index(s)),
    )


def _members(known: Known, head: re.Match[str]) -> list[Member]:
    """The list right behind a head, else behind a link. A first member right behind it begins with the word "tiêu chí"."""
    key = known.key
    own = head["n"] or head["sub"]
    if own:
        at = head.start("number") + (1 if key[head.start("number")] == " " else 0)
        first = member_at(known, at, True)
        return list_from(known, [replace(first, start=head.start())], True) if first else []
    about = _P.about.match(key, head.end())
    at = about.end() if about else head.end()
    opened = bool(about and re.search(r"[:(]", about[0]))
    listed = bool(head["list"]) or opened
    first = member_at(known, at, False)
    if first is not None and not opened and _P.ratio.search(key, max(0, head.start() - RATIO), head.start()):
        return []  # "đạt |7/9| tiêu chí khu dân cư kiểu mẫu": so many of another set
    if first is not None:
        first = first if listed else replace(first, start=head.start())
        return list_from(known, [first], bool(head["list"]))
    for link in _links(key, head):
        first = member_at(known, link.end(), False)
        if first is not None and not (link["among"] and _P.measured.match(key, first.end)):
            return list_from(known, [first], bool(head["list"]))
    return []


def _links(key: str, head: re.Match[str]) -> Iterator[re.Match[str]]:
    """Words that may lead from a head to its list: "3 tiêu chí bị tụt |là| giao thông"; none behind another head."""
    high = head.end() + _LINK_REACH
    ends = [m.start() for m in (p.search(key, head.end(), high) for p in (_P.stop, _P.criterion)) if m]
    return _P.link.finditer(key, head.end(), min(len(key), high, *ends))


def _behind_unknown(known: Known, head: re.Match[str]) -> list[Member]:
    """A list whose first member is in no table, but two of the next are: "các tiêu chí khó như: |nghĩa trang|, chợ,
    điện".
    """
    for link in _links(known.key, head) if head["list"] else ():
        leads = _LISTED.lists.search(link[0])
        unknown = _LISTED.unknown.match(known.key, link.end()) if leads else None
        first = member_at(known, unknown.end(), False) if unknown else None
        members = list_from(known, [first], True) if first else []
        if len(members) > 1:
            return members
    return []


def _told_before(known: Known, head: re.Match[str], last: int) -> list[Member]:
    """The list that ends before a head: "|Giao thông và điện| là hai tiêu chí khó", "còn |giao thông, trường học| và
    bốn tiêu chí khác".
    """
    key = known.key
    low = max(last, known.analysis.sentence(head.start()).start)
    high = head.end("list") if head["list"] else head.start()
    link = _P.told_before.search(key, max(low, head.start() - 30), high)
    if link is None or (link["and"] and not _P.rest.match(key, head.end())):
        return []
    found: list[Member] = []
    at = link.start()
    while True:
        here = [m for m in known.names.ending.get(at, ()) if m.start >= low and known.is_named(m.id)]
        if not here:
            return found
        longest = min(here, key=lambda m: m.start)
        found.insert(0, Member(longest.start, longest.end, None, ((longest.id, longest.end),)))
        gaps = _P.joint.finditer(key, max(low, longest.start - 6), longest.start)
        gap = next((gap.start() for gap in gaps if gap.end() == longest.start), None)
        if gap is None:
            return found
        at = gap - (key[gap - 1] == " ")


def _row(criteria: Criteria, member: Member, order: list[str]) -> tuple[CriterionRow, int] | None:
    """The criterion of a member and its end: by its number, else by the longest of its names that the sets contain;
    None without either.
    """
    if member.number is not None:
        named = ((criteria.named(s, name), end) for name, end in member.names for s in order)
        by_name = next(((row, end) for row, end in named if row and row.number == member.number), None)
        return by_name or next(((row, member.end) for s in order if (row := criteria.numbered(s, member.number))), None)
    longest = max((end for _, end in member.names), default=-1)
    for name, end in member.names:
        if end == longest:
            return next(((row, end) for s in order if (row := criteria.named(s, name))), None)
    return None


def _sets(analysis: Analysis, start: int, end: int) -> list[str]:
    """Ids of sets to search, likeliest first: one named shortly before, one of a standard nearby ("tiêu chí giao thông
    của bộ tiêu chí xã nâng cao"), the one in force for the level, older ones.
    """
    criteria = analysis.gazetteer.criteria
    sentence = analysis.sentence(start)
    of_district = analysis.scope and level_of(analysis.scope) == "district" and _DISTRICT_STANDARD in analysis.text.key
    named = analysis.toponyms_between(sentence.start, sentence.end) if of_district else ()
    own = _P.of_district_set.match(analysis.text.key, end, min(sentence.end, end + _LINK_REACH))
    level = "district" if own or (of_district and not any(p.level == "commune" for p in named)) else "commune"
    near = analysis.labelled("cue.standard", max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR))
    none = [(m.start, m.end) for m in near if m.value == "none"]  # "nâng cao chất lượng"
    higher = (m for m in near if m.value in ("ntm_advanced", "ntm_model"))
    standards = [m.value for m in higher if not any(low <= m.start < high for low, high in none)]
    titled = _standard_of_sheet(analysis)
    found = [criteria.in_force(analysis.day, level, standard) for standard in (*standards, *titled, "ntm")]
    local = (s for s in criteria.sets if s.province and _lies_in(analysis, s.province))
    likely = (*found, criteria.in_force(analysis.day), *criteria.ended(), *local)
    return list(dict.fromkeys((*_named_sets(analysis, start), *(s.set for s in likely if s))))


@once
def _standard_of_sheet(analysis: Analysis) -> tuple[str, ...]:
    """The higher standard by whose criteria a paper goes, one by one, which its first lines name: "Kết quả thực hiện xã nông
    thôn mới |nâng cao|" over "1. Tiêu chí số 1: ..."; none of two.
    """
    heads = list(islice(_P.heads_line.finditer(analysis.text.key), _SHEET))
    if len(heads) < _SHEET:
        return ()
    named = {m.value for m in analysis.labelled("cue.standard", 0, min(heads[0].start(), _HEAD))}
    higher = named & {"ntm_advanced", "ntm_model"}
    return tuple(higher) if len(higher) == 1 else ()


def _lies_in(analysis: Analysis, province: str) -> bool:
    """Whether the document may be about a province or a unit in it: true where its scope is unknown."""
    return analysis.scope is None or analysis.lies_in(analysis.scope, province)


def _other_sets(analysis: Analysis, order: list[str]) -> list[str]:
    """Ids of the sets in force that are not searched first: those of another level or standard."""
    sets = analysis.gazetteer.criteria.sets
    return [s.set for s in sets if s.size and s.set not in order and s.in_force(analysis.day)]


def _covered(members: list[Member]) -> int:
    """How many letters the names of a list have."""
    longest = (max(member.names, key=lambda name: name[1])[0] for member in members if member.names)
    return sum(char.isalnum() for name in longest for char in name)


def _named_sets(analysis: Analysis, at: int) -> list[str]:
    """Ids of sets whose decision is cited shortly before: "theo Quyết định số 691/QĐ-TTg ... 04 tiêu chí, đó là (...)"."""
    known = {s.set for s in analysis.gazetteer.criteria.sets if s.size}
    cited = (law for law in reversed(analysis.legal) if 0 < at - law.start < _CITED)
    return [law.symbol for law in cited if law.symbol in known]


def _record(analysis: Analysis, row: CriterionRow, start: int, end: int, rule: str) -> Criterion:
    """The record of a criterion at ``[start, end)``."""
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
