"""COLUMNS: what the head of a table's column says of the figures below it: what they measure, their unit, status and time.
What the head leaves open the lines over the table tell ("Biểu 2: Kết quả năm 2019", "ĐVT: triệu đồng").
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ntm_extract.days import month_end
from ntm_extract.document import Timex
from ntm_extract.gazetteer.nouns import INDICATOR
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import FigureStatus
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.times import TIME_KINDS
from ntm_extract.relate.layout.tables import YEAR, Cell, Head, Table, words_of
from ntm_extract.span import Span, line_start

_P = phrases("cells")
STATUS: dict[str, FigureStatus] = {
    "result": "achieved",
    "year": "achieved",
    "measure": "achieved",
    "norm": "required",
    "plan": "target",
    "forecast": "forecast",
}
_BESIDE = " ,;:-–"  # around words in a head


class Column(NamedTuple):
    """A header: ``measure`` as written, without its unit, and folded (``words``); ``unit``, status and time."""

    measure: str
    words: str
    unit: str
    status: FigureStatus = "achieved"
    time: Timex | None = None


def said_in(analysis: Analysis, cells: tuple[Cell, ...]) -> Column:
    """The words of a label or header, and its unit in brackets or before them: "Đường (km)", "Km đường"."""
    said = " ".join(analysis.quote(cell.start, cell.end) for cell in cells)
    words = words_of(analysis.text, cells)
    unit = _P.unit.search(words)
    if unit is None and (ahead := _P.unit_ahead.match(words)):
        return Column(said[ahead.end() :].strip(), words[ahead.end() :], ahead[1])
    return Column(_P.unit.sub("", said).strip(), _P.unit.sub("", words).strip(), unit[1].strip() if unit else "")


def columns_of(analysis: Analysis, table: Table) -> list[Column]:
    """What the head of each column says."""
    above = _of_caption(analysis, table.above)
    plans = _is_plan(analysis, table, above)
    return [_column(analysis, head, above, plans) for head in table.header]


def _column(analysis: Analysis, head: Head, above: Timex | None, plans: bool) -> Column:
    """A header's words, unit, status and time; in "KH | TH" the words of the cell above: "Giao thông (km)". ``above``: the
    time told over the table; ``plans``: whether that says that it plans.
    """
    year = above.last.year if above and above.last else analysis.day.year
    named = [time for cell in reversed(head.cells) if (time := _time(analysis, cell, year))]
    time = named[0] if named else above
    status = STATUS.get(head.kind, "achieved")
    done = (
        head.kind == "result"
        or (bool(named) and named[0].kind == "as_of")
        or _P.had.search(words_of(analysis.text, head.cells))
    )
    planned = status == "achieved" and not done and plans
    ahead = head.kind == "year" and time is not None and time.first is not None and time.first > analysis.day
    own = head.cells
    if head.kind in STATUS and head.kind != "measure":
        own = tuple(piece for cell in own for piece in _left(analysis.text.key, cell))
    said = said_in(analysis, own)
    unit = said.unit or said_in(analysis, head.cells).unit
    if len(own) > 1 and _P.counts_below.match(analysis.text.key, own[-1].start, own[-1].end):
        said = said._replace(words=said_in(analysis, (own[-1], *own[:-1])).words)  # "Xã nâng cao | Số xã"
    return said._replace(unit=unit, status="target" if planned or ahead else status, time=time)


def _left(key: str, cell: Cell) -> list[Cell]:
    """What is left of the words of a head without those that tell its status and time: "Kế hoạch |vốn| năm 2022"."""
    told = _P.told_by_head.match(key, cell.start, cell.end)
    at, pieces = told.end() if told else cell.start, []
    for when in (*_P.when.finditer(key, at, cell.end), None):
        end = when.start() if when else cell.end
        words = key[at:end]
        begins = at + len(words) - len(words.lstrip(_BESIDE))
        if begins < (ends := at + len(words.rstrip(_BESIDE))):
            pieces.append(Cell(begins, ends))
        at = when.end() if when else end
    return pieces


def _is_plan(analysis: Analysis, table: Table, above: Timex | None) -> bool:
    """Whether the lines over a table say that it plans; a list of works does in a year that is not over, "Một số chỉ tiêu
    của huyện" over years that are past does not.
    """
    lines = analysis.text.key[table.above.start : table.above.end].split("\n")
    said = "\n".join(line for line in lines if not line.rstrip().endswith("."))
    if _P.done.search(said):
        return False
    if above and above.last and above.last > analysis.day and _P.works.search(said):
        return True
    years = (YEAR.search(words_of(analysis.text, head.cells)) for head in table.header if head.kind == "year")
    past = any(year is not None and int(year[0]) < analysis.day.year for year in years)
    past = past or bool(above and above.last and above.last <= analysis.day)
    return _P.planned.search(said) is not None or (INDICATOR in said and not past)


def _time(analysis: Analysis, cell: Cell, year: int) -> Timex | None:
    """The time in a header; "KH năm" and "TH 9 tháng" are of the table's ``year``; None where there is none."""
    named = [t for t in analysis.timexes_between(cell.start, cell.end) if t.kind in TIME_KINDS and t.last]
    if named:
        over = named[0].kind == "deadline" and named[0].last and named[0].last <= analysis.day
        return named[0]._replace(kind="as_of") if over else named[0]  # "Vốn đã bố trí đến năm 2017"
    words = analysis.text.key[cell.start : cell.end]
    own, months = YEAR.search(words), _P.months.search(words)
    if not own and not months and not _P.whole_year.search(words):
        return None
    number = int(own[0]) if own else year
    month = int(months[1]) if months and 1 <= int(months[1]) <= 12 else 12
    return Timex(cell.start, cell.end, "period", date(number, 1, 1), month_end(number, month))


def _of_caption(analysis: Analysis, above: Span) -> Timex | None:
    """The last time in the lines above a table, else in the first 300 characters of the text."""
    for start, end in (above, (0, min(300, above.end))):
        times = reversed(analysis.timexes_between(start, end))
        last = next((t for t in times if t.kind in ("period", "as_of") and t.last and not t.programme), None)
        if last is not None:
            return last
    return None


def caption_of(analysis: Analysis, above: Span) -> Column:
    """The line right over a table, without its number, and the unit given for the whole table; a sentence that is over
    tells of no cell.
    """
    key = analysis.text.key
    unit = _P.unit_of_all.search(key, above.start, above.end)
    end = len(key[: unit.start() if unit else above.end].rstrip("( \n"))
    start = max(above.start, line_start(key, end))
    number = _P.numbered.match(key, start, end)
    start = number.end() if number else start
    start = end if key[start:end].endswith(".") else start
    return Column(analysis.quote(start, end), key[start:end], unit[1].strip() if unit else "")
