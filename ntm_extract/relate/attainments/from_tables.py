"""FROM TABLES: attainments of tables, one unit a row: "Thượng Lộc | 2015" under "Xã | Năm đạt chuẩn", "Vượng Lộc | đăng ký
2018" under "Xã | Ghi chú".

A column tells it by its header (a standard with years or marks below it, "Năm công nhận") or cell by cell ("đã đạt
chuẩn", "phấn đấu 2018"); else the heading of its group or the caption does ("Danh sách xã đạt chuẩn nông thôn mới").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ntm_extract.document import LegalRef, Toponym
from ntm_extract.gazetteer.cues import Cues
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.attainments.claim import AIMS, HIGHER, STANDARDS, STATUSES, standard_in
from ntm_extract.relate.attainments.field import title_lines
from ntm_extract.relate.attainments.listing import names_alone
from ntm_extract.relate.layout.rows import is_empty
from ntm_extract.relate.layout.tables import Cell, words_of
from ntm_extract.relate.places.names import LIST
from ntm_extract.span import Cover, Span

_P = phrases("roll")
_CLAIMANT = phrases("claimant")
# a row of a village is about villages, whatever its words name
_STANDARDS = tuple(standard for standard in STANDARDS if standard != "model_village")
ANY_YEAR = re.compile(r"(?<![\d/-])20[0-3]\d(?![\d/-])")
# the words of a cell, a header or a caption: shorter than those of a sentence, "kế hoạch" alone is an aim
_STATUSES = {
    "not_achieved": _P.statuses_not_achieved,
    "eligible": _P.statuses_eligible,
    "registered": _P.statuses_registered,
    "target": _P.statuses_target,
    "recognized": _P.statuses_recognized,
    "achieved": _P.statuses_achieved,
}
_DONE = frozenset({"achieved", "recognized"})
_AHEAD = (*AIMS, "eligible")  # a table that speaks of one of them gives no title as reached
ABOVE = 160  # characters of a caption


class Said(NamedTuple):
    """What a caption, a header or a cell says; "" and None where it leaves it open. ``reaches``: the status that a caption
    speaks of, also where it does not announce a list; "" where it is about what was done.
    """

    standard: str
    status: str
    year: int | None
    reaches: str = ""


class _Head(NamedTuple):
    """The header of a column, with what it says; ``year``: where it is nothing but a year; ``apart``: where others give the
    years of another standard ("Năm đạt chuẩn | Năm đạt chuẩn nâng cao").
    """

    words: str
    said: Said
    year: int | None
    apart: bool = False


def find(analysis: Analysis) -> Iterator[Attainment]:
    """Attainments of all tables, in text order."""
    key, cues = analysis.text.key, analysis.gazetteer.cues
    for table in analysis.tables:
        caption = _of_decision(analysis, table.above, _caption(analysis, table.above))
        heads = [_head(words_of(analysis.text, head.cells), cues) for head in table.header]
        if not caption.standard and not any(
            head.said.standard or head.said.status in AIMS or _P.title_head.fullmatch(head.words) for head in heads
        ):
            continue
        if len({head.said.standard for head in heads if _dates(head)}) > 1:
            heads = [head._replace(apart=True) for head in heads]
        group = caption._replace(year=None)
        for row, heading in zip(table.rows, table.groups, strict=True):
            if heading is not None:
                words = said_by(key[heading.start : heading.end], cues)
                done = words.status == "achieved" and caption.status == "recognized"  # "II. Xã đạt chuẩn nâng cao"
                group = Said(
                    words.standard or caption.standard,
                    caption.status if done else words.status or caption.status,
                    words.year or group.year,
                    caption.reaches,
                )
            lists = [*_of_year(analysis, row, heads, group)] or [
                *_of_district(analysis, row, heads, group, caption.year)
            ]
            yield from lists or _of_row(analysis, row, heads, group, caption.year)


@once
def headings(analysis: Analysis) -> Cover:
    """The lines between the rows of tables that head those below them: no claim about the unit of the row above."""
    return Cover((head.start, head.end) for table in analysis.tables for head in table.groups if head is not None)


def _caption(analysis: Analysis, above: Span) -> Said:
    """What the lines over a table say of all of it, or the title of a page that is one list: "Danh sách xã đạt chuẩn nông
    thôn mới", the day and the buttons, then the table.
    """
    cues = analysis.gazetteer.cues
    words = analysis.text.key[max(above.start, above.end - ABOVE) : above.end]
    title = analysis.text.key.partition("\n")[0]
    if _P.list_title.search(title) and (above.start < len(title) or not said_by(words, cues).standard):
        words = title
    said = said_by(words, cues)
    reaches = "" if _P.of_criteria.search(words) else said.status
    told_already = words.rstrip().endswith(".") and not _P.list_title.search(words)  # "Hai xã A, B phấn đấu về đích."
    announces = _P.announces.search(words) and not told_already
    return said._replace(reaches=reaches) if announces else Said(said.standard, "", None, reaches)


def _of_decision(analysis: Analysis, above: Span, caption: Said) -> Said:
    """What holds for a list that belongs to a decision: what its own lines leave open, the title of the decision says: "QUYẾT ĐỊNH⏎Công
    nhận xã đạt chuẩn nông thôn mới năm 2022⏎...⏎DANH SÁCH⏎(|Kèm theo Quyết định| số 45/QĐ-UBND)".
    """
    if caption.reaches in _AHEAD or not _P.annexed.search(analysis.text.key, max(0, above.end - ABOVE * 2), above.end):
        return caption
    titles = [said_by(row, analysis.gazetteer.cues) for row in title_lines(analysis)]
    decided = next((said for said in titles if said.standard and said.status == "recognized"), None)
    if decided is None:
        return caption
    return Said(caption.standard or decided.standard, "recognized", caption.year or decided.year, "recognized")


def _of_year(analysis: Analysis, row: tuple[Cell, ...], heads: list[_Head], group: Said) -> Iterator[Attainment]:
    """The units of a row that is one of a year: "2024 | Thượng Lộc, Gia Hanh" under "Năm | Xã nông thôn mới nâng cao"."""
    key = analysis.text.key
    dated = [cell for cell, head in zip(row, heads, strict=False) if _dates(head)]
    year = _only_year(key[dated[0].start : dated[0].end]) if len(dated) == 1 else None
    if year is None:
        return
    planned = group.reaches if group.reaches in AIMS else ""
    for cell, head in zip(row, heads, strict=False):
        of_year = head.said.standard and cell.start > dated[0].start  # not "Xã đạt chuẩn | Năm"
        said = Said(head.said.standard, planned or head.said.status or group.status or "achieved", year)
        yield from (record(analysis, place, said, cell, None) for place in _listed(analysis, cell) if of_year)


def _of_district(
    analysis: Analysis, row: tuple[Cell, ...], heads: list[_Head], group: Said, year: int | None
) -> Iterator[Attainment]:
    """The communes of a row that is one of a district: "Can Lộc | Thượng Lộc, Mỹ Lộc" under "Huyện | Xã đạt chuẩn nâng cao".
    ``year``: of the caption.
    """
    named = (analysis.toponyms_between(cell.start, cell.end) for cell in row)
    if any(_dates(head) for head in heads) or not any(p.level == "district" for places in named for p in places):
        return
    planned = group.reaches if group.reaches in AIMS else ""
    for cell, head in zip(row, heads, strict=False):
        if not head.said.standard or _P.counts_head.search(head.words):
            continue
        # what the head says of its own year is no plan of the caption: "Kết quả và kế hoạch⏎... | Xã đạt chuẩn năm 2020"
        own = head.said.status if head.said.status not in _DONE or head.said.year else ""
        status = own or planned or head.said.status or group.status or "achieved"
        said = Said(head.said.standard, status, head.said.year or group.year or year)
        communes = [place for place in _listed(analysis, cell) if place.level == "commune"]
        yield from (record(analysis, place, said, cell, None) for place in communes)


def _listed(analysis: Analysis, cell: Cell) -> Sequence[Toponym]:
    """The units of a cell that lists them and holds nothing else: "Thượng Lộc, Mỹ Lộc"."""
    named, key = analysis.toponyms_between(cell.start, cell.end), analysis.text.key
    at = [cell.start, *(place.end for place in named), cell.end]
    gaps = [key[end : place.type_start] for end, place in zip(at, named, strict=False)]
    alone = named and not gaps[0] and at[-2] == cell.end and all(LIST.fullmatch(gap) for gap in gaps[1:])
    return named if alone else ()


def _of_row(
    analysis: Analysis, row: tuple[Cell, ...], heads: list[_Head], group: Said, year: int | None
) -> Iterator[Attainment]:
    """What a row tells of its unit: cell by cell, else what its ``group`` does. ``year``: of the caption."""
    place = _unit(analysis, row, heads)
    if place is None:
        return
    titles = _titles(analysis, row, heads, group)
    told = titles + [
        (said, cell)
        for cell, head in zip(row, heads, strict=False)
        if (not titles or _is_former_title(analysis, cell, head))
        and (said := _said_of_unit(analysis, cell, head, group))
    ]
    decided = [m for cell in row if (m := _P.decision.search(analysis.text.key, cell.start, cell.end))]
    standard = group.standard or next((head.said.standard for head in heads if head.said.standard), "")
    # an empty cell under "Quyết định công nhận" or "Năm đăng ký": listed, not yet recognised or registered
    awaits = not decided and any(_P.decision.search(h.words) for h in heads)
    blank = any(_dates(h) and h.said.standard and is_empty(cell) for cell, h in zip(row, heads, strict=False))
    if not told and group.status and standard and not awaits and not (blank and group.year is None):
        told = [(group._replace(standard=standard, year=None), row[0])]
    of_row = None if any(said.year for said, _ in told) else group.year
    of_row = of_row or next((int(m["year"]) for m in decided if m["year"]), None) or year
    laws = analysis.legal_between(row[0].start, row[-1].end)
    law = laws[0] if len(laws) == 1 and laws[0].symbol else None
    for said, cell in told:
        status = "recognized" if said.status == "achieved" and decided else said.status
        standard = "model_village" if place.level == "village" else said.standard
        if status:
            dated = said.year or _lent(told, said, of_row)
            yield record(analysis, place, Said(standard, status, dated), cell, law)


def _lent(told: list[tuple[Said, Cell]], said: Said, of_row: int | None) -> int | None:
    """The year of what has none in its row: the only one told there of aims, or of what was done; else that ``of_row``."""
    years = {one.year for one, _ in told if one.year and (one.status in _AHEAD) == (said.status in _AHEAD)}
    if years:
        return years.pop() if len(years) == 1 else None
    return None if any(one.year for one, _ in told) else of_row


def _is_former_title(analysis: Analysis, cell: Cell, head: _Head) -> bool:
    """Whether a cell tells what its unit had become before: "Xã NTM năm 2015" under "Đã được công nhận trước đây"."""
    words = analysis.text.key[cell.start : cell.end]
    recognised = head.said.status == "recognized" and not _dates(head)
    return recognised and said_by(words, analysis.gazetteer.cues).standard != ""


def _titles(analysis: Analysis, row: tuple[Cell, ...], heads: list[_Head], group: Said) -> list[tuple[Said, Cell]]:
    """What a unit has become, with the year that another cell gives: "NTM nâng cao | 2018" under "Danh hiệu | Năm"."""
    key, cues = analysis.text.key, analysis.gazetteer.cues
    cells = [(cell, key[cell.start : cell.end], head) for cell, head in zip(row, heads, strict=False)]
    dated = [(head.said.status, year) for _, words, head in cells if _dates(head) and (year := _only_year(words))]
    when, year = dated[0] if len(dated) == 1 else ("", None)
    told: list[tuple[Said, Cell]] = []
    for cell, words, head in cells:
        said = said_by(words, cues)
        if said.standard and _P.title_head.fullmatch(head.words) and _P.title.fullmatch(words):
            ahead = (status for status in (head.said.status, group.reaches, when) if status in _AHEAD)
            known = group.status or (group.reaches if group.reaches in _DONE else "")
            meant = next(ahead, when or known or "achieved") if said.status in ("", "achieved") else said.status
            told.append((said._replace(status=meant, year=said.year or year), cell))
    return told


def _dates(head: _Head) -> bool:
    """Whether a column holds the years in which something happened."""
    return (_P.years.fullmatch(head.words) or _P.bare_year_head.fullmatch(head.words)) is not None


def _unit(analysis: Analysis, row: tuple[Cell, ...], heads: list[_Head]) -> Toponym | None:
    """The unit that fills a cell of a row, also with those around it ("Thượng Lộc (Can Lộc)"): the smallest of several
    ("Can Lộc | Thượng Lộc"), a village that only its column tells ("Thôn | Xã" over "Đông Phong | Thượng Lộc"); none
    where the column of the smallest names something that is not known.
    """
    found = {
        p.level: p
        for at in reversed(range(len(row)))
        for p in reversed(analysis.toponyms_between(row[at].start, row[at].end))
        if p.type_start == row[at].start and names_alone(analysis.text.canonical[p.end : row[at].end])
    }
    commune = found.get("commune")
    for level, known in (("village", _P.village_head), ("commune", _P.commune_head)):
        told = next((row[at] for at, head in enumerate(heads) if known.fullmatch(head.words)), None)
        if told is None or told.start == told.end or (level in found and found[level].type_start == told.start):
            continue
        name = analysis.text.canonical[told.start : told.end]
        if level == "commune" or commune is None or not names_alone(name):
            return None
        return Toponym(told.start, told.end, told.start, name, level, commune.code)
    return next((found[level] for level in ("village", "commune", "district") if level in found), None)


class _Asked(NamedTuple):
    """A cell of a unit's row: its words and what they say ``here``, the ``head`` of its column, the ``caption`` of the table;
    ``year``: where it is nothing but a year; ``now``: that of the text.
    """

    words: str
    here: Said
    year: int | None
    head: _Head
    caption: Said
    now: int

    @property
    def is_mark(self) -> bool:
        return _P.mark.fullmatch(self.words) is not None


def _said_of_unit(analysis: Analysis, cell: Cell, head: _Head, caption: Said) -> Said | None:
    """What a cell says of the unit of its row, by the first of ``_READINGS`` that applies."""
    words = analysis.text.key[cell.start : cell.end]
    asked = _Asked(words, said_by(words, analysis.gazetteer.cues), _only_year(words), head, caption, analysis.day.year)
    return next((said for reading in _READINGS if (said := reading(asked)) is not None), None)


def _head(words: str, cues: Cues) -> _Head:
    return _Head(words, said_by(words, cues), _only_year(words))


def _only_year(words: str) -> int | None:
    """The year of words that are nothing but a year or a day: "năm 2016", "15/3/2017"."""
    dated = _P.year.fullmatch(words)
    return int(next(filter(None, dated.groups()))) if dated else None


def _year_when(it: _Asked) -> Said | None:
    """ "2015" under "Năm đạt chuẩn", or under "Năm" in a list of those that did."""
    head, over = it.head.words, it.head.said
    dates = _P.years.fullmatch(head) or (it.caption.status and _P.bare_year_head.fullmatch(head))
    if it.year is None or not dates:
        return None
    own = it.head.apart or over.standard not in ("", "ntm")
    standard = (over.standard if own else it.caption.standard) or "ntm"
    aimed = it.caption.reaches if it.caption.reaches in AIMS and it.year >= it.now else ""  # a roadmap, of this year on
    return Said(standard, aimed or over.status or it.caption.status or "achieved", it.year)


def _mark_in_year(it: _Asked) -> Said | None:
    """ "x" under "2022" """
    told = it.head.year is not None and it.caption.standard and it.caption.reaches and it.is_mark
    return Said(it.caption.standard, it.caption.reaches, it.head.year) if told else None


def _standard_in_year(it: _Asked) -> Said | None:
    """ "Nâng cao" under "2023" """
    here, reaches = it.here, it.caption.reaches
    told = it.head.year is not None and here.standard and here.status
    return Said(here.standard, reaches if reaches in AIMS else here.status, it.head.year) if told else None


def _mark_of_standard(it: _Asked) -> Said | None:
    """ "x" or "2015" under "Đạt chuẩn", not under "Số xã đạt chuẩn"."""
    over = it.head.said
    if not over.standard or not (it.year or it.is_mark) or _P.counts_head.search(it.head.words):
        return None
    return over._replace(status=over.status or it.caption.status or "achieved", year=it.year or over.year)


def _own_words(it: _Asked) -> Said | None:
    """ "đăng ký 2018" under "Ghi chú" """
    standard = it.here.standard or it.head.said.standard or it.caption.standard
    if not (it.here.status and standard) or it.words[:1].isdigit():
        return None
    known = it.here.status == "achieved" and it.head.said.status == "recognized"  # "Đã được công nhận trước đây"
    return it.here._replace(standard=standard, status="recognized" if known else it.here.status)


def _standard_aimed_at(it: _Asked) -> Said | None:
    """ "NTM nâng cao" under "Kế hoạch năm 2021" """
    over = it.head.said
    if over.status not in AIMS or not it.here.standard or not _P.title.fullmatch(it.words):
        return None
    return Said(it.here.standard, over.status, it.here.year or over.year)


_READINGS = (_year_when, _mark_in_year, _standard_in_year, _standard_aimed_at, _mark_of_standard, _own_words)


def said_by(words: str, cues: Cues) -> Said:
    """What a caption, a header or a cell says; that something is raised is no standard: "|nâng cao| năng lực", and which of two
    is meant nobody knows: "Các xã đạt chuẩn |NTM, NTM nâng cao|: A, B".
    """
    words = _P.raises.sub("", words)
    standard = standard_in(words, cues, _STANDARDS) or ("ntm" if _P.reaches.search(words) else "")
    if standard in HIGHER and _CLAIMANT.one_or_other.search(words):
        standard = ""
    status = next((status for status in (*STATUSES, "achieved") if _STATUSES[status].search(words)), "")
    years = ANY_YEAR.findall(words)
    return Said(standard, status, int(years[0]) if len(years) == 1 else None)


def record(analysis: Analysis, place: Toponym, said: Said, cell: Span | Cell, law: LegalRef | None) -> Attainment:
    """The record of a unit in a table, with the decision of its row; what lies ahead is a plan."""
    status = (
        "target" if said.status in _DONE and said.year is not None and said.year > analysis.day.year else said.status
    )
    evidence = {"unit": Span(place.start, place.end), "standard": Span(cell.start, cell.end)}
    if law is not None and status == "recognized":
        evidence["legal_reference"] = Span(law.start, law.end)
    return analysis.record(
        Attainment,
        place.start,
        place.end,
        rule=f"attainment.roll.{status}",
        confidence=0.8,
        evidence=evidence,
        unit=place.code,
        unit_name=place.name,
        standard=said.standard,
        status=status,
        year=said.year,
        legal_reference=law.symbol if law is not None and status == "recognized" else None,
    )
