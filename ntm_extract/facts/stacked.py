"""STACKED: attainments of tables whose cells stand one a line, as they come from some pages and from PDF: "TT", "Xã", "Năm
công nhận", "1", "Thượng Lộc", "2015", "2", "Vượng Lộc", "2016".

The header goes from the line "TT" to the first mark of a row. A line that only names a unit begins its row; its year and
its decision stand in the lines up to the next mark, or the year stands over a group of rows ("2014 (8 xã)").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ntm_extract.document import Toponym
from ntm_extract.facts.roll import ABOVE, Said, record, said_by
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Attainment
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.attainments.listing import names_alone
from ntm_extract.span import Span

_P = phrases("stacked")
_ROLL = phrases("roll")
LONGEST = 80  # characters of a cell; a longer line ends the table
HEADS = 10  # lines of a header


@dataclass(slots=True)
class _Row:
    """The unit of a row, and what its lines say of it."""

    place: Toponym
    group_year: int | None = None
    year: int | None = None
    decided: int | None = None  # the year of its decision
    cells: list[Span] = field(default_factory=list)


def find(analysis: Analysis) -> Iterator[Attainment]:
    """Attainments of all stacked tables, in text order."""
    key = analysis.text.key
    for opens in _P.opens.finditer(key) if "tt" in key else ():
        lines = list(_lines(analysis, opens.end()))
        first = next((at for at, line in enumerate(lines) if _P.mark.fullmatch(key, *line)), 0)
        if not 0 < first <= HEADS:
            continue
        heads = [key[line.start : line.end] for line in lines[:first]]
        above = key[max(0, opens.start() - ABOVE) : opens.start()]
        told = _told(above, heads)
        if not told.standard or not told.status:
            continue
        by_decision = any(_ROLL.decision.search(head) for head in heads)
        for row in _rows(analysis, lines, any(_ROLL.years.fullmatch(head) for head in heads)):
            if by_decision and not row.decided and not row.year:
                continue  # listed, not yet recognised
            yield _record(analysis, row, told)


def _lines(analysis: Analysis, at: int) -> Iterator[Span]:
    """The lines with words from ``at`` on, up to one that is too long for a cell."""
    key = analysis.text.key
    while at < len(key):
        end = key.find("\n", at)
        end = len(key) if end < 0 else end
        line = key[at:end]
        start = at + len(line) - len(line.lstrip())
        stop = at + len(line.rstrip())
        if stop - start > LONGEST:
            return
        if start < stop:
            yield Span(start, stop)
        at = end + 1


def _told(above: str, heads: list[str]) -> Said:
    """What the caption and the headers say of the rows; a column of counts says nothing of them."""
    caption = said_by(above) if _ROLL.announces.search(above) else Said("", "", None)
    over = [said_by(head) for head in heads if not _P.counts.match(head)]
    standard = caption.standard or next((said.standard for said in over if said.standard), "")
    statuses = [said.status for said in (*over, caption) if said.status]
    return Said(standard, "recognized" if "recognized" in statuses else next(iter(statuses), ""), caption.year)


def _rows(analysis: Analysis, lines: list[Span], by_year: bool) -> Iterator[_Row]:
    """The rows, each from the line of its unit on; ``by_year``: a column or a group tells the year."""
    key, row, year = analysis.text.key, None, None
    for line in lines:
        if place := _unit(analysis, line):
            if row is not None:
                yield row
            row = _Row(place, year)
        elif by_year and (dated := _P.group.fullmatch(key, *line)):
            year = int(dated["year"])
        elif row is None or _P.mark.fullmatch(key, *line):
            continue
        elif by_year and row.year is None and (dated := _ROLL.year.fullmatch(key, *line)):
            row.year = int(next(filter(None, dated.groups())))
            row.cells.append(line)
        elif row.decided is None and (dated := _ROLL.decision.search(key, *line)) and dated["year"]:
            row.decided = int(dated["year"])
            row.cells.append(line)
    if row is not None:
        yield row


def _unit(analysis: Analysis, line: Span) -> Toponym | None:
    """The commune or village that a line names and nothing else but the units around it: "Thụy Vân (TP Việt Trì)"."""
    first = next(iter(analysis.toponyms_between(line.start, line.end)), None)
    if first is None or first.type_start != line.start or first.level not in ("commune", "village"):
        return None
    return first if names_alone(analysis.text.canonical[first.end : line.end]) else None


def _record(analysis: Analysis, row: _Row, told: Said) -> Attainment:
    year = row.year or row.group_year or row.decided or told.year
    status = "recognized" if row.decided else told.status
    standard = "model_village" if row.place.level == "village" else told.standard
    cell = row.cells[0] if row.cells else Span(row.place.start, row.place.end)
    return record(analysis, row.place, Said(standard, status, year), cell, "stacked")
