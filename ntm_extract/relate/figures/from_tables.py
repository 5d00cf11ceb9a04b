"""CELLS: figures of tables. A row is about one thing ("Đường bê tông | km | 52 | 61,3" under "KH 2021 | TH 2021", "Dân
góp | 3.200" under "Nguồn vốn | Số tiền (triệu đồng)") or one unit ("Tam Phước | 19 | 42,5" under "Xã | Số tiêu chí
đạt | Thu nhập (triệu đồng/người)"). A number may have its unit in the cell ("12 km" under "Đường bê tông").
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ntm_extract.document import Quantity, Timex, Toponym
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.normalise import normalise
from ntm_extract.parse.numeral import numbers, to_decimal
from ntm_extract.parse.quantity import quantities
from ntm_extract.records import Figure
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.modifier import modifier_of
from ntm_extract.relate.figures.period import period_of
from ntm_extract.relate.figures.times import TIME_KINDS
from ntm_extract.relate.layout.tables import AMOUNT, NUMBER, YEAR, Cell, Head, Table, is_number, words_of
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.span import Span

_P = phrases("cells")
_TIMED = frozenset({"norm", "plan", "forecast", "result", "year"})
_STATUS = dict.fromkeys(("result", "year", "measure"), "achieved")
_STATUS |= {"norm": "required", "plan": "target", "forecast": "forecast"}
_SIGNS = re.compile(r"\W+")
_NUMBER_AND_UNIT = re.compile(r"[^\W\d_]|%")
_REACHES, _NUMBER_OF, _INDICATORS = _P.word("reaches"), _P.word("number_of"), _P.word("indicators")
_ASPECTS = (("new", _P.new), ("change", _P.change), ("remaining", _P.remaining), ("average", _P.average))


class _Column(NamedTuple):
    """A header: ``measure`` as written, without its unit, and folded (``words``); ``unit``, status and time."""

    measure: str
    words: str
    unit: str
    status: str = ""
    time: Timex | None = None


class _Number(NamedTuple):
    """A cell that is a figure. ``own``: its quantity, where the cell holds the unit too ("12 km"); ``words``: what it
    measures, and the unit; ``label``: the cell of the unit that it is of, None where the row is about a thing;
    ``share``: cell with the share of the plan; ``context``: headers over a row whose own words are vague ("Tổng cộng"
    under "Nguồn vốn"); ``site``: the cell of the place in which a thing is.
    """

    cell: Cell
    own: Quantity | None
    words: _Column
    column: _Column
    label: Cell | None
    share: Cell | None
    context: str
    site: Cell | None

    @property
    def start(self) -> int:
        """Where the number begins, behind its bound: "≥ |95%|"."""
        return self.own.start if self.own is not None else self.cell.start


def find(analysis: Analysis) -> Iterator[Figure]:
    """Figures of all tables, in text order."""
    return iter(_by_cell(analysis).values())


def fills_cell(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a quantity is the figure of a table cell: "|12 km|" under "Đường bê tông"."""
    return bool(analysis.tables) and quantity.start in _by_cell(analysis)


@once
def _by_cell(analysis: Analysis) -> dict[int, Figure]:
    """Figures of all tables, by the start of their number."""
    numbers = (number for table in analysis.tables if table.counts for number in _numbers(analysis, table))
    found = ((number, _record(analysis, number)) for number in numbers)
    return {number.start: figure for number, figure in found if figure is not None}


class _Sheet(NamedTuple):
    """What the header says; ``heads``: over its labels, in column ``at``; ``timed``: "KH 2021 | TH 2021"; ``owners``: the
    cell of each column that is a unit's: "Tiêu chí | |Thượng Lộc| | |Gia Hanh|".
    """

    analysis: Analysis
    caption: _Column
    columns: list[_Column]
    kinds: list[str]
    heads: str
    at: int
    timed: bool
    owners: list[Cell | None]


def _numbers(analysis: Analysis, table: Table) -> Iterator[_Number]:
    """The cells of a table that are figures, with what their row and column say."""
    kinds, caption = [head.kind for head in table.header], _caption(analysis, table.above)
    columns = [_column(analysis, table, head) for head in table.header]
    at, timed = kinds.index("label"), not _TIMED.isdisjoint(kinds)
    heads = words_of(analysis.text, table.header[at].cells)
    owners = [next((c for c in head.cells if _place(analysis, c)), None) for head in table.header]
    sheet = _Sheet(analysis, caption, columns, kinds, heads, at, timed, owners)
    of_things = timed or _P.things.fullmatch(sheet.heads) is not None
    for row in table.rows:
        by_unit = not of_things or _place(analysis, row[at]) is not None
        yield from _numbers_of(sheet, row, row[at] if by_unit else None)


def _numbers_of(sheet: _Sheet, row: tuple[Cell, ...], unit: Cell | None) -> Iterator[_Number]:
    """The figures of one row; ``unit``: its label, where it is about a unit and not a thing."""
    analysis = sheet.analysis
    for at, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
        counts = cell.kind in _STATUS and (unit is not None or sheet.timed != (cell.kind == "measure"))
        own = _own(analysis, cell) if counts else None
        bound = _P.bound.match(analysis.text.key, cell.start, cell.end) if counts and own is None else None
        cell = cell._replace(start=bound.end()) if bound else cell  # "≥ |41|"
        if not counts or (own is None and not _is_bare(analysis, cell)):
            continue
        words, context = _of_unit(sheet, column) if unit is not None else _of_thing(sheet, row, at)
        words = words._replace(unit=_measured_in(sheet, row, at, words))
        is_year = YEAR.fullmatch(analysis.text.key, cell.start, cell.end) is not None
        if own is None and not words.unit and (is_year or _P.money.search(column.words)):
            continue  # "2022" under "Khởi công"; a sum in what nothing says
        of_plan = ("share", "ratio") if any(c.kind == "plan" for c in row) else ("share",)
        shares = (c for c in row[at + 1 :] if c.kind in of_plan and cell.kind in ("result", "forecast"))
        site = sheet.owners[at] or next((c for c in row if c.kind == "site"), None)
        yield _Number(cell, own, words, column, unit, next(shares, None), context, site)


def _measured_in(sheet: _Sheet, row: tuple[Cell, ...], at: int, words: _Column) -> str:
    """The unit of a cell; of a sum that of its column, or of another of sums to the left, never of its row: "Kinh phí
    (triệu đồng)" of a road in km.
    """
    column, key = sheet.columns[at], sheet.analysis.text.key
    if _P.money.search(column.words):
        sums = (c for c in sheet.columns[at::-1] if _P.money.search(c.words))
        return next((c.unit for c in (*sums, sheet.caption) if c.unit), "")
    in_row = next((key[c.start : c.end] for c in row if c.kind == "unit"), "")
    named = in_row or words.unit or column.unit or sheet.caption.unit
    return named or _counted(sheet.analysis, column.words)


def _of_unit(sheet: _Sheet, column: _Column) -> tuple[_Column, str]:
    """What a cell of a unit measures, and what else is said of it: the caption's words over "Tổng số"."""
    words = column if column.words or not sheet.timed else sheet.caption
    return words, sheet.caption.words if _P.total.fullmatch(column.words) else ""


def _of_thing(sheet: _Sheet, row: tuple[Cell, ...], at: int) -> tuple[_Column, str]:
    """What a cell of a thing measures, and what else is said of it: of a sum its column tells what it is."""
    analysis, column, label = sheet.analysis, sheet.columns[at], _words(sheet.analysis, (row[sheet.at],))
    detail = _detail(analysis, row[sheet.at + 1 : at], sheet.kinds[sheet.at + 1 : at])
    words = _words(analysis, (detail,)) if detail else label
    if _P.money.search(column.words):
        return column._replace(measure=words.measure), f"{words.words} {label.words} {sheet.heads}"
    return words, f"{label.words} {column.words} {sheet.heads}"


def _detail(analysis: Analysis, cells: tuple[Cell, ...], kinds: list[str]) -> Cell | None:
    """The cell between a label and its numbers that specifies it: "Giao thông | |Đường xã| | 100%"; or None."""
    for cell, kind in zip(cells, kinds, strict=True):
        if kind in ("measure", "detail") and cell.start < cell.end and not is_number(analysis.text, cell):
            number = _P.item.match(analysis.text.key, cell.start, cell.end)
            return cell._replace(start=number.end()) if number else cell
    return None


def _counted(analysis: Analysis, head: str) -> str:
    """The noun that a header counts: "Số |xã| đạt" over "15/21", "|Ngày công|"; "" where it counts nothing."""
    words, measures = head.removeprefix(_NUMBER_OF).split(), analysis.gazetteer.measures
    ends = range(len(words), 0, -1) if head.startswith(_NUMBER_OF) else (len(words),)
    counted = (" ".join(words[:end]) for end in ends)
    return next((noun for noun in counted if noun in measures.nouns or noun in measures.units), "")


def _place(analysis: Analysis, label: Cell) -> Toponym | None:
    """The unit that a label consists of; None where it holds anything else."""
    found = analysis.first_toponym(label.start, label.end)
    return found if found and found.type_start == label.start and found.end == label.end else None


def _caption(analysis: Analysis, above: Span) -> _Column:
    """The line right over a table, without its number, and the unit given for the whole table; a sentence that is over
    tells of no cell.
    """
    key = analysis.text.key
    unit = _P.unit_of_all.search(key, above.start, above.end)
    end = len(key[: unit.start() if unit else above.end].rstrip("( \n"))
    start = max(above.start, key.rfind("\n", 0, end) + 1)
    number = _P.numbered.match(key, start, end)
    start = number.end() if number else start
    start = end if key[start:end].endswith(".") else start
    return _Column(analysis.quote(start, end), key[start:end], unit[1].strip() if unit else "")


def _is_bare(analysis: Analysis, cell: Cell) -> bool:
    """Whether a cell is a number without a unit: "1.200"."""
    bare = NUMBER.fullmatch(analysis.text.key, cell.start, cell.end) is not None
    return bare and not analysis.quantities_between(cell.start, cell.end)


def _own(analysis: Analysis, cell: Cell) -> Quantity | None:
    """The quantity that fills a cell: "12 km", "≥ 95%"; None where it holds anything else."""
    found = analysis.quantities_between(cell.start, cell.end)
    alone = len(found) == 1 and found[0].end == cell.end
    return found[0] if alone and AMOUNT.fullmatch(analysis.text.key, cell.start, cell.end) else None


def _words(analysis: Analysis, cells: tuple[Cell, ...]) -> _Column:
    """The words of a label or header, and its unit in brackets."""
    said = " ".join(analysis.quote(cell.start, cell.end) for cell in cells)
    words = words_of(analysis.text, cells)
    unit = _P.unit.search(words)
    return _Column(_P.unit.sub("", said).strip(), _P.unit.sub("", words).strip(), unit[1].strip() if unit else "")


def _column(analysis: Analysis, table: Table, head: Head) -> _Column:
    """A header's words, unit, status and time; in "KH | TH" the words of the cell above: "Giao thông (km)"."""
    above = _of_caption(analysis, table.above)
    year = above.last.year if above and above.last else analysis.day.year
    named = [time for cell in reversed(head.cells) if (time := _time(analysis, cell, year))]
    time = named[0] if named else above
    status = _STATUS.get(head.kind, "achieved")
    planned = status == "achieved" and head.kind != "result" and _is_plan(analysis, table)
    ahead = head.kind == "year" and time is not None and time.first is not None and time.first > analysis.day
    own = head.cells
    if head.kind in _STATUS and head.kind != "measure":
        own = tuple(c for c in own[:-1] if not _time(analysis, c, year))
    return _words(analysis, own)._replace(status="target" if planned or ahead else status, time=time)


def _is_plan(analysis: Analysis, table: Table) -> bool:
    """Whether the lines over a table say that it plans; a list of works does in a year that is not over, "Một số chỉ tiêu
    của huyện" over years that are past does not.
    """
    said = analysis.text.key[table.above.start : table.above.end]
    if _P.done.search(said):
        return False
    above = _of_caption(analysis, table.above)
    if above and above.last and above.last > analysis.day and _P.works.search(said):
        return True
    years = (YEAR.search(words_of(analysis.text, head.cells)) for head in table.header if head.kind == "year")
    past = any(year is not None and int(year[0]) < analysis.day.year for year in years)
    return _P.planned.search(said) is not None or (_INDICATORS in said and not past)


def _time(analysis: Analysis, cell: Cell, year: int) -> Timex | None:
    """The time in a header; "KH năm" and "TH 9 tháng" are of the table's ``year``; None where there is none."""
    named = [t for t in analysis.timexes_between(cell.start, cell.end) if t.kind in TIME_KINDS and t.last]
    if named:
        return named[0]
    words = analysis.text.key[cell.start : cell.end]
    own, months = YEAR.search(words), _P.months.search(words)
    if not own and not months and not _P.whole_year.search(words):
        return None
    number = int(own[0]) if own else year
    month = int(months[1]) if months and 1 <= int(months[1]) <= 12 else 12
    return Timex(cell.start, cell.end, "period", date(number, 1, 1), date(number, month, monthrange(number, month)[1]))


def _of_caption(analysis: Analysis, above: Span) -> Timex | None:
    """The last time in the lines above a table, else in the first 300 characters of the text."""
    for start, end in (above, (0, min(300, above.end))):
        times = reversed(analysis.timexes_between(start, end))
        last = next((t for t in times if t.kind in ("period", "as_of") and t.last and not t.programme), None)
        if last is not None:
            return last
    return None


def _quantity(analysis: Analysis, number: str, words: _Column) -> tuple[Quantity, str] | None:
    """(quantity, folded sentence) of a cell, parsed in the sentence that the table abbreviates: "thu nhập đạt 42,5
    triệu đồng/người"; None where it parses to nothing.
    """
    measures = analysis.gazetteer.measures
    unit = measures.short.get(words.unit, words.unit)
    # "Số TC đạt"
    words = words._replace(words=" ".join(measures.short.get(word, word) for word in words.words.split(" ")))
    if _NUMBER_AND_UNIT.search(number):
        unit = ""  # "|12 km|" under "Chiều dài (km)"
    # "Nhà văn hóa bản" in "nhà" counts nhà văn hóa
    elif not unit or unit in measures.nouns:
        spaced = f" {_SIGNS.sub(' ', words.words)} "
        counted = [noun for noun in measures.nouns if unit in noun and f" {noun} " in spaced]
        unit = max(counted, key=len, default=unit)
    text = normalise(
        f"{words.words.replace(unit, '').strip() if unit in measures.nouns else words.words} {_REACHES} {number} {unit}".strip()
    )
    found = quantities(text, numbers(text), measures)
    return (found[-1], text.key) if found else None


def _record(analysis: Analysis, number: _Number) -> Figure | None:
    """The figure of a cell; None where its words give no unit, or its label is neither a unit nor a total."""
    cell, own, words, column, label, share, context, site = number
    written = analysis.text.key[cell.start : cell.end]
    read = _quantity(analysis, written, words) if words.words else (own, written) if own is not None else None
    if read is None:
        return None
    quantity, said = read
    aspect = next((aspect for aspect, cue in _ASPECTS if cue.search(words.words)), None)
    said, indicators = f"{said} {words.words} {context}", analysis.gazetteer.indicators
    indicator = indicators.of(Amount.of(quantity), indicators.said(said), said, 0, len(said))
    assertion = Assertion(column.status, None, 0.8)
    # "Tỷ lệ hộ nghèo" under "TH năm 2018" is how things stood when it ended
    stock = indicators.natures.get(indicator) == "state" or indicator in indicators.having("level") | indicators.having(
        "at_day"
    )
    period, as_of = period_of(analysis, column.time, assertion, aspect, stock)
    place = analysis.first_toponym(label.start, label.end) if label else None
    if label is not None and place is None and not _P.of_total.match(analysis.text.key, label.start):
        return None  # a row of another thing than a unit
    if label is None and site is not None:
        place = analysis.first_toponym(site.start, site.end)
    percent = NUMBER.fullmatch(analysis.text.key, share.start, share.end) if share else None
    return analysis.record(
        Figure,
        number.start,
        cell.end,
        rule=f"figure.cell.{column.status}",
        confidence=0.8,
        evidence={"value": Span(number.start, cell.end)},
        indicator=indicator,
        measure=words.measure or (own.noun if own else ""),  # "|12 tiêu chí|" under "Năm 2015"
        value=quantity.value,
        value_max=None,
        unit=quantity.unit,
        modifier=modifier_of(analysis, own or replace(quantity, start=cell.start, end=cell.start))[0],
        status=column.status,
        aspect=aspect,
        scope=place.code if place else analysis.scope,
        period=period,
        as_of=as_of.isoformat() if as_of else None,
        of=quantity.of,
        plan_percent=to_decimal(percent[0].rstrip("% ")) if percent and "/" not in percent[0] else None,
    )
