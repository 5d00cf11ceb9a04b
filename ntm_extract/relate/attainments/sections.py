"""SECTIONS: units on lines of their own under headings that tell what they have reached: "A. Đơn vị đã được công nhận⏎1. Huyện C
- năm 2019⏎B. Đơn vị phấn đấu đạt chuẩn năm 2025⏎1. Huyện D", "XÃ NÔNG THÔN MỚI NÂNG CAO⏎Huyện C⏎* Xã A".

A heading holds until the next one; what it leaves open, the title says. A line is a point of the list where it names units
and nothing else but where they lie, their year, their decision and a note in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ntm_extract.document import Toponym
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment, AttainmentStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.claim import AIMS
from ntm_extract.relate.attainments.field import LONGEST, is_of_other_field, title, title_lines
from ntm_extract.relate.attainments.from_tables import ANY_YEAR, Said, record, said_by
from ntm_extract.relate.attainments.listing import names_alone
from ntm_extract.span import Span

_P = phrases("sections")
PLACES = 2  # codes of a unit and of the district that it lies in, before details
COLONS = 3  # colons of a line behind which its units may stand
BEGUN = 6  # months of a year in which what a paper lists for it is still to come
NOTHING = Said("", "", None)


class _Point(NamedTuple):
    """A line that names units and nothing else of weight; ``year``: its own; ``marked``: it has a bullet, a number or a year."""

    line: Span
    places: tuple[Toponym, ...]
    year: int | None
    marked: bool = True


class _Heading(NamedTuple):
    """A line that is no point, with what it says; ``opens``: whether a point stands right below it, or ``inside`` the line,
    behind its colon: "2.2. Xã kiểu mẫu: A, B".
    """

    line: Span
    words: str
    opens: bool
    inside: _Point | None = None

    def lists_names(self, analysis: Analysis) -> bool:
        """Whether lines without a mark are points too: below a colon, a numbered heading, or one in capitals."""
        capitals = analysis.text.canonical[self.line.start : self.line.end].isupper()
        return capitals or _P.heads_names.search(self.words) is not None

    def said(self, analysis: Analysis) -> Said:
        """What it says of a standard; asked of few of the lines of a text."""
        return said_by(self.words, analysis.gazetteer.cues)

    @property
    def of_units(self) -> bool:
        """Whether it is about units that reach a standard: "B. Đơn vị phấn đấu đạt chuẩn", not "Vốn hỗ trợ các xã"."""
        return _P.of_units.match(self.words) is not None and _P.of_else.search(self.words) is None


def find(analysis: Analysis) -> Iterator[Attainment]:
    """Attainments of the points under headings, in text order."""
    outer, above, group, paper = NOTHING, NOTHING, None, False
    for one in _lines(analysis):
        if isinstance(one, _Heading) and one.inside is not None:
            if (of_line := _group(analysis, one, _first_told(above, outer))) is not None:
                yield from _records(analysis, one.inside, *of_line)
        elif isinstance(one, _Heading):
            group = _group(analysis, one, outer) if one.opens else None
            if group is not None and not outer.standard:
                outer = outer._replace(standard=group[1].standard)
            above = _below(analysis, one, above)
            if one.line.start < title(analysis).end:
                paper = paper or _P.of_paper.match(one.words) is not None
                outer = _first_told(one.said(analysis) if one.of_units or paper else NOTHING, outer)
                if _P.assigns.search(one.words):
                    outer = outer._replace(status="target")
        elif group is not None and one.places and (one.marked or group[0].lists_names(analysis)):
            yield from _records(analysis, one, *group)


def _below(analysis: Analysis, line: _Heading, above: Said) -> Said:
    """What holds below a line: what it says of a standard, "các địa phương |đã đăng ký như sau:|", what held ``above`` it where it
    has a mark, else nothing.
    """
    if _P.status_line.search(line.words):
        return line.said(analysis)
    return above if _P.mark.match(line.words) else NOTHING


def year_of_paper(analysis: Analysis, status: AttainmentStatus) -> int | None:
    """The one year in the title of a plan, or of a paper on what is to be recognised, for a status that it is about: "KẾ HOẠCH⏎Xây
    dựng nông thôn mới |năm 2023|"; None where the text has no such title.
    """
    words = _P.plans if status in AIMS else _P.proposes if status == "eligible" else None
    lines = title_lines(analysis) if words is not None else []
    if words is None or not any(words.search(row) for row in lines):
        return None
    told = {int(y) for row in lines for y in ANY_YEAR.findall(row) if not _P.symbol.search(row)}
    return told.pop() if len(told) == 1 else None


def _first_told(said: Said, outer: Said) -> Said:
    """What is said, with what it leaves open from the line around it."""
    return Said(said.standard or outer.standard, said.status or outer.status, said.year or outer.year)


def _group(analysis: Analysis, heading: _Heading, outer: Said) -> tuple[_Heading, Said] | None:
    """A heading with what holds for the points below it; None where it is not about a standard. One that only names the
    standard has its status from the title; what is to be reached in a year that has just begun is a plan.
    """
    if not heading.of_units:
        return None
    said = heading.said(analysis)
    if not (said.standard or said.status) or is_of_other_field(analysis, heading.line):
        return None
    if not said.standard and not outer.standard and _P.villages.search(heading.words):
        said = said._replace(standard="model_village")
    planned = outer.status in AIMS and not _P.done.search(heading.words)  # "I. Mục tiêu⏎1. |Xã đạt chuẩn|: A, B"
    named_only = said.status == "achieved" and outer.status and (planned or not _P.tells.search(heading.words))
    status = outer.status if named_only else said.status or outer.status
    if status == "achieved" and outer.status == "recognized":
        status = "recognized"
    if not status and _P.bare_standard.search(heading.words):
        status = "achieved"
    whole = Said(said.standard or outer.standard, status, said.year or outer.year)
    if (
        whole.status == "achieved"
        and whole.year == analysis.day.year
        and analysis.day.month <= BEGUN
        and not _P.done.search(heading.words)
    ):
        whole = whole._replace(status="target")
    return (heading, whole) if whole.standard and whole.status else None


def _records(analysis: Analysis, point: _Point, heading: _Heading, said: Said) -> Iterator[Attainment]:
    """The attainments of the units of a point on the level that its heading counts; no district over communes, nor a commune
    over villages.
    """
    level = next((level for level, noun in _NOUNS.items() if noun.search(heading.words)), point.places[0].level)
    communes = {p.code for p in point.places if p.level == "commune"}
    lies_in = next(iter(communes)) if len(communes) == 1 else None
    laws = analysis.legal_between(*point.line)
    law = laws[0] if len(laws) == 1 and laws[0].symbol else None
    status = "recognized" if law is not None and said.status == "achieved" else said.status
    words = analysis.text.key[point.line.start : point.line.end]
    if status not in AIMS and _P.voted.search(words):
        status = "not_achieved" if _P.voted_down.search(words) else "eligible"
    for place in point.places:
        if place.level != level:
            continue
        village = level == "village"
        unit = place._replace(code=lies_in) if village and place.code is None else place
        told = Said("model_village" if village else said.standard, status, point.year or said.year)
        yield record(analysis, unit, told, heading.line, law)


_NOUNS = {"village": _P.villages, "commune": _P.communes, "district": _P.districts}


def _lines(analysis: Analysis) -> list[_Point | _Heading]:
    """The lines of a text outside its tables, blank ones left out, nor those that only name the district of the points
    below them.
    """
    text = analysis.text
    spans = [
        Span(t.header[0].cells[0].start, t.rows[-1][-1].end) for t in analysis.tables if t.rows and t.header[0].cells
    ]
    found: list[_Point | _Heading] = []
    at = 0
    for row in text.canonical.split("\n"):
        line, at = Span(at, at + len(row)), at + len(row) + 1
        if any(span.start <= line.start < span.end for span in spans):
            continue
        if not row.strip() or _P.aside.fullmatch(text.key, *line):
            continue
        if (point := _point(analysis, line)) is not None:
            if found and isinstance(found[-1], _Heading):
                found[-1] = found[-1]._replace(opens=len(found[-1].words) <= LONGEST)
            found.append(point)
        elif _tells_more(analysis, line, found):
            found[-1] = _heading(analysis, found[-1].line)
            found.append(_heading(analysis, line))
        elif _P.district_line.fullmatch(text.key, *line) is None:
            found.append(_heading(analysis, line))
    return found


def _tells_more(analysis: Analysis, line: Span, found: list[_Point | _Heading]) -> bool:
    """Whether a line is a sentence about the name above it, which heads a story and is no point of a list: "Thượng Lộc⏎Ngày 5/3, xã
    phát động trồng cây."; the last of several names does not.
    """
    if not found or not isinstance(found[-1], _Point) or found[-1].marked:
        return False
    alone = len(found) == 1 or isinstance(found[-2], _Heading)
    return alone and analysis.text.key[line.start : line.end].rstrip().endswith(".")


def _heading(analysis: Analysis, line: Span) -> _Heading:
    """The line as a heading, over points or with its units behind its colon."""
    key, cues = analysis.text.key, analysis.gazetteer.cues
    for colon in reversed([m.end() for m in _P.colon.finditer(key, *line)][:COLONS]):
        inside = _named_in(analysis, line, colon, line.end, None)
        if inside is not None and said_by(key[line.start : colon], cues).standard:
            return _Heading(line, key[line.start : colon], False, inside)
    return _Heading(line, key[line.start : line.end], False)


def _point(analysis: Analysis, line: Span) -> _Point | None:
    """The line as a point; None where it has no mark and is not names alone, or says more than what belongs to its unit."""
    key = analysis.text.key
    mark = _P.mark.match(key, *line)
    if mark is None:
        bare = _P.bare.match(key, *line)
        names = _named_in(analysis, line, bare.end() if bare else line.start, line.end, None)
        return names._replace(marked=bare is not None) if names is not None else None
    whose = _P.whose.match(key, mark.end(), line.end)
    start = whose.end() if whose else mark.end()
    year = mark["year"] or mark["row"]
    if (point := _named_in(analysis, line, start, line.end, year)) is not None:
        return point
    details = _P.details.search(key, start, line.end)
    whole = None
    if details is not None:
        told = details.start(), line.end
        dated = _P.first_year.match(key, *told) or _P.last_year.search(key, *told)
        whole = _named_in(analysis, line, start, details.start(), year or (dated["year"] if dated else None))
    if whole is None and _is_unknown(analysis, start, details.start() if details else line.end):
        return _Point(line, (), None)
    return whole if whole is not None and len({p.code for p in whole.places}) <= PLACES else None


def _is_unknown(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a point is of a unit that no gazetteer holds: "+ Phan (DMC)"."""
    named = _P.note.sub("", analysis.text.canonical[start:end]).strip(" .;,")
    capital = bool(named) and all(word[0].isupper() for word in named.split())
    return capital and not analysis.toponyms_between(start, end) and names_alone(named)


def _named_in(analysis: Analysis, line: Span, start: int, end: int, year: str | None) -> _Point | None:
    """The units in ``[start, end)`` of a line, where nothing but names stands there beside their year, their decision, counts
    of them and notes in brackets.
    """
    text = analysis.text
    first = analysis.first_toponym(start, end)
    if first is None or _P.so_many.sub("", text.key[start : first.type_start]).strip(" :,"):
        return None  # something else opens it, as most lines
    tail = _P.tail.search(text.key, start, end)
    end = tail.start() if tail else end
    named = text.canonical[start:end]
    for note in reversed([*_P.note.finditer(text.key, start, end)]):
        if not names_alone(text.canonical[note.start() + 2 : note.end() - 1]):
            named = named[: note.start() - start] + named[note.end() - start :]
    named = _P.so_many.sub(": ", named).strip(" .;,:")
    places = tuple(p for p in analysis.toponyms_between(start, end) if not p.in_title)
    if places[:1] != (first,) or not named or not names_alone(named):
        return None
    told = year or (tail["year"] if tail else None)
    return _Point(line, places, int(told) if told else None)
