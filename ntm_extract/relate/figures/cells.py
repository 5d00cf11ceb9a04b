"""CELLS: which cells of a table are figures, and what their row and column say of each. A row is about one thing ("Đường
bê tông | km | 52 | 61,3" under "KH 2021 | TH 2021", "Dân góp | 3.200" under "Nguồn vốn | Số tiền (triệu đồng)") or one
unit ("Tam Phước | 19 | 42,5" under "Xã | Số tiêu chí đạt | Thu nhập (triệu đồng/người)").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from ntm_extract.document import Quantity, Toponym
from ntm_extract.gazetteer.nouns import CRITERION, STAR
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.relate.analysis import Analysis
from ntm_extract.relate.figures.columns import STATUS, Column, caption_of, columns_of, said_in
from ntm_extract.relate.layout.heads import PAIR
from ntm_extract.relate.layout.rows import is_empty
from ntm_extract.relate.layout.tables import AMOUNT, NUMBER, YEAR, Cell, Table, is_number, words_of
from ntm_extract.span import Span

_P = phrases("cells")
_TIMED = frozenset({"norm", "plan", "forecast", "result", "year"})
_NUMBER_OF, _ALL = _P.word("number_of"), _P.word("all_of")
_MONEY = _P.word("sum_unit")
_SUM_OF = _P.word("sum_of")
_SHARE, _PERCENT = _P.word("share"), "%"


class Number(NamedTuple):
    """A cell that is a figure. ``own``: its quantity, where the cell holds the unit too ("12 km"); ``words``: what it
    measures, and the unit; ``label``: the cell of the unit that it is of, None where the row is about a thing;
    ``share``: cell with the share of the plan; ``context``: headers over a row whose own words are vague ("Tổng cộng"
    under "Nguồn vốn"); ``site``: the cell of the place in which a thing is; ``condition``: what each of those counted has.
    """

    cell: Cell
    own: Quantity | None
    words: Column
    column: Column
    label: Cell | None
    share: Cell | None
    context: str
    site: Cell | None
    condition: Quantity | None = None

    @property
    def start(self) -> int:
        """Where the number begins, behind its bound: "≥ |95%|"."""
        return self.own.start if self.own is not None else self.cell.start


class _Sheet(NamedTuple):
    """What the header says; ``heads``: over its labels, in column ``at``; ``timed``: "KH 2021 | TH 2021"; ``owners``: the
    cell of each column that is a unit's: "Tiêu chí | |Thượng Lộc| | |Gia Hanh|"; ``told``: the cells of each head.
    """

    analysis: Analysis
    caption: Column
    columns: list[Column]
    kinds: list[str]
    heads: str
    at: int
    timed: bool
    owners: list[Cell | None]
    told: list[tuple[Cell, ...]]


def numbers_in(analysis: Analysis, table: Table) -> Iterator[Number]:
    """The cells of a table that are figures, with what their row and column say."""
    kinds, caption = [head.kind for head in table.header], caption_of(analysis, table.above)
    columns = columns_of(analysis, table)
    columns = [_of_all_years(kinds, columns, at) or column for at, column in enumerate(columns)]
    columns = [_with_its_count(columns[at - 1], column) if at else column for at, column in enumerate(columns)]
    at, timed = kinds.index("label"), not _TIMED.isdisjoint(kinds)
    heads = words_of(analysis.text, table.header[at].cells)
    owners = [next((c for c in head.cells if _place(analysis, c)), None) for head in table.header]
    told = [head.cells for head in table.header]
    sheet = _Sheet(analysis, caption, columns, kinds, heads, at, timed, owners, told)
    of_things = timed or _P.things.fullmatch(sheet.heads) is not None
    places = [_place(analysis, row[at]) is not None for row in table.rows]
    for row, is_place, over in zip(table.rows, places, _listed_under(analysis, table, at), strict=True):
        sums_up = any(places) and _P.of_total.match(analysis.text.key, row[at].start) is not None
        by_unit = not of_things or is_place or sums_up
        yield from _numbers_of(sheet, row, row[at] if by_unit else None, over)


def _listed_under(analysis: Analysis, table: Table, at: int) -> Iterator[Cell | None]:
    """For each row the unit under whose own row or heading it is listed ("I | |Xã An Lập|" over "1 | Đường thôn Đông"), None
    where there is none, and for sums; ``at``: the column of the labels.
    """
    over: Cell | None = None
    last: Span | None = None
    for row, group in zip(table.rows, table.groups, strict=True):
        if group is not None and group != last:
            named = analysis.toponyms_between(group.start, group.end)
            over = Cell(named[0].type_start, named[0].end) if len(named) == 1 else None
        last = group
        if any(_P.list_mark.fullmatch(analysis.text.key, cell.start, cell.end) for cell in row[:at]):
            over = row[at] if _place(analysis, row[at]) is not None else None
        yield None if _P.of_total.match(analysis.text.key, row[at].start) else over


def _with_its_count(left: Column, column: Column) -> Column:
    """A bare share with the words of the count to its left: "Số xã đạt | |Tỷ lệ (%)|"."""
    if column.words != _SHARE or not left.words or _SHARE in left.words:
        return column
    return column._replace(measure=f"{column.measure} {left.measure}", words=f"{_SHARE} {left.words}")


def _of_all_years(kinds: list[str], columns: list[Column], at: int) -> Column | None:
    """A column of sums beside those of years, which holds for all of these: "Tổng cộng | 2019 | 2020"; None for others."""
    column = columns[at]
    if kinds[at] != "measure" or not _P.total.fullmatch(column.words):
        return None
    years = [c for c, kind in zip(columns, kinds, strict=True) if kind in ("year", "plan") and c.time]
    days = [day for c in years if c.time for day in (c.time.first, c.time.last) if day]
    if len(years) < PAIR or len({c.status for c in years}) > 1 or not days:
        return None
    whole = years[0].time._replace(kind="period", first=min(days), last=max(days)) if years[0].time else None
    return column._replace(time=whole, status=years[0].status)


def _numbers_of(sheet: _Sheet, row: tuple[Cell, ...], unit: Cell | None, over: Cell | None) -> Iterator[Number]:
    """The figures of one row; ``unit``: its label, where it is about a unit and not a thing; ``over``: the unit under which
    it is listed.
    """
    analysis = sheet.analysis
    for at, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
        counts = cell.kind in STATUS and (unit is not None or _is_of_thing(sheet, cell, column))
        own = (_own(analysis, cell) or _asked_for(analysis, cell)) if counts else None
        bound = _P.bound.match(analysis.text.key, cell.start, cell.end) if counts and own is None else None
        cell = cell._replace(start=bound.end()) if bound else cell  # "≥ |41|"
        if not counts or (own is None and not _is_bare(analysis, cell)):
            continue
        words, context = _of_unit(sheet, column) if unit is not None else _of_thing(sheet, row, at)
        words = words._replace(unit=_measured_in(sheet, row, at, words))
        is_year = YEAR.fullmatch(analysis.text.key, cell.start, cell.end) is not None
        if own is None and not words.unit and (is_year or _P.money.search(column.words)):
            continue  # "2022" under "Khởi công"; a sum in what nothing says
        site = sheet.owners[at] or next((c for c in row if c.kind == "site"), over)
        condition = _condition(sheet, row, at if unit is not None else None)
        yield Number(cell, own, words, column, unit, _share(row, at), context, site, condition)


def _is_of_thing(sheet: _Sheet, cell: Cell, column: Column) -> bool:
    """Whether a cell of a thing counts: of "KH | TH" those, and sums beside them ("Tổng mức đầu tư", of all years)."""
    if not sheet.timed or cell.kind != "measure":
        return sheet.timed or cell.kind == "measure"
    return _P.money.search(column.words) is not None or _P.total.fullmatch(column.words) is not None


def _share(row: tuple[Cell, ...], at: int) -> Cell | None:
    """The cell that tells how much of its plan a result is: the next of that kind behind a plan and a result; or None."""
    planned = any(cell.kind == "plan" for cell in row[:at])
    of_plan = ("share", "ratio") if planned else ("share",)
    if row[at].kind not in ("result", "forecast") or (not planned and any(cell.kind == "plan" for cell in row)):
        return None
    behind = takewhile(lambda cell: cell.kind not in ("result", "forecast"), row[at + 1 :])
    return next((cell for cell in behind if cell.kind in of_plan), None)


def _condition(sheet: _Sheet, row: tuple[Cell, ...], column: int | None) -> Quantity | None:
    """What each of those has that a cell counts: "Số xã đạt |15-18 tiêu chí|" or "|4 sao|" over its ``column``, or as the
    label of its row; or None.
    """
    cells = (row[sheet.at],) if column is None else sheet.told[column]
    for cell in cells:
        found = sheet.analysis.quantities_between(cell.start, cell.end)
        communes = _P.counts_communes.match(sheet.analysis.text.key, cell.start, cell.end) is not None
        fills = len(found) == 1 and (found[0].start, found[0].end) == (cell.start, cell.end)
        had = (q for q in found if (communes and q.noun == CRITERION) or (fills and q.noun == STAR))
        if (condition := next(had, None)) is not None:
            return condition
    return None


def _measured_in(sheet: _Sheet, row: tuple[Cell, ...], at: int, words: Column) -> str:
    """The unit of a cell; of a sum that of its column, or of another of sums to the left, never of its row: "Kinh phí
    (triệu đồng)" of a road in km.
    """
    column, key = sheet.columns[at], sheet.analysis.text.key
    if _P.money.search(column.words):
        sums = (c for c in sheet.columns[at::-1] if _P.money.search(c.words))
        return next((c.unit for c in (*sums, sheet.caption) if c.unit), "")
    in_row = next((key[c.start : c.end] for c in row if c.kind == "unit"), "")
    of_sums = _P.thousand.fullmatch(sheet.caption.unit) or _MONEY in sheet.caption.unit
    if not column.unit and of_sums and (counted := _counted(sheet.analysis, column.words)):
        return counted  # "Tổng số công trình" in a table "ĐVT: triệu đồng"
    if not column.unit and _P.share_of.fullmatch(column.words):
        return _PERCENT
    named = in_row or words.unit or column.unit or sheet.caption.unit
    return named or _counted(sheet.analysis, column.words)


def _of_unit(sheet: _Sheet, column: Column) -> tuple[Column, str]:
    """What a cell of a unit measures, and what else is said of it: the caption's words over "Tổng số"."""
    words = column if column.words or not sheet.timed else sheet.caption
    if not _P.total.fullmatch(column.words):
        return words, ""
    beside_sums = any(_P.money.search(c.words) for c in sheet.columns)
    return words, f"{sheet.caption.words} {_SUM_OF if beside_sums else ''}"


def _of_thing(sheet: _Sheet, row: tuple[Cell, ...], at: int) -> tuple[Column, str]:
    """What a cell of a thing measures, and what else is said of it: of a sum its column tells what it is."""
    analysis, column, label = sheet.analysis, sheet.columns[at], said_in(sheet.analysis, (row[sheet.at],))
    behind = at + (sheet.kinds[at] == "norm")  # a norm may say itself what it is of
    detail = _detail(analysis, row[sheet.at + 1 : behind], sheet.kinds[sheet.at + 1 : behind])
    words = said_in(analysis, (detail,)) if detail else label
    if _P.money.search(column.words):
        return column._replace(measure=words.measure), f"{words.words} {label.words} {sheet.heads}"
    return words, f"{label.words} {column.words} {sheet.heads}"


def _detail(analysis: Analysis, cells: tuple[Cell, ...], kinds: list[str]) -> Cell | None:
    """The cell between a label and its numbers that specifies it: "Giao thông | |Đường xã| | 100%"; or None."""
    for cell, kind in zip(cells, kinds, strict=True):
        if kind in ("measure", "detail", "norm") and not is_empty(cell) and not is_number(analysis.text, cell):
            number = _P.item.match(analysis.text.key, cell.start, cell.end)
            bound = _P.asked_for.search(analysis.text.key, cell.start, cell.end) if kind == "norm" else None
            if kind != "norm" or bound:
                return cell._replace(
                    start=number.end() if number else cell.start, end=bound.start() if bound else cell.end
                )
    return None


def _counted(analysis: Analysis, head: str) -> str:
    """The noun that a header counts: "Số |xã| đạt" over "15/21", "|Ngày công|"; "" where it counts nothing."""
    head = head.removeprefix(_ALL)
    words, measures = head.removeprefix(_NUMBER_OF).split(), analysis.gazetteer.measures
    ends = range(len(words), 0, -1) if head.startswith(_NUMBER_OF) else (len(words),)
    counted = (" ".join(words[:end]) for end in ends)
    return next((noun for noun in counted if noun in measures.nouns or noun in measures.units), "")


def _place(analysis: Analysis, label: Cell) -> Toponym | None:
    """The unit that a label consists of; None where it holds anything else."""
    found = analysis.first_toponym(label.start, label.end)
    return found if found and found.type_start == label.start and found.end == label.end else None


def _is_bare(analysis: Analysis, cell: Cell) -> bool:
    """Whether a cell is a number without a unit: "1.200"."""
    bare = NUMBER.fullmatch(analysis.text.key, cell.start, cell.end) is not None
    return bare and not analysis.quantities_between(cell.start, cell.end)


def _own(analysis: Analysis, cell: Cell) -> Quantity | None:
    """The quantity that fills a cell: "12 km", "≥ 95%"; None where it holds anything else."""
    found = analysis.quantities_between(cell.start, cell.end)
    alone = len(found) == 1 and found[0].end == cell.end
    return found[0] if alone and AMOUNT.fullmatch(analysis.text.key, cell.start, cell.end) else None


def _asked_for(analysis: Analysis, cell: Cell) -> Quantity | None:
    """The quantity at the end of a norm that says what it is of: "Tỷ lệ người dân tham gia BHYT |≥ 95%|"; or None."""
    bound = _P.asked_for.search(analysis.text.key, cell.start, cell.end) if cell.kind == "norm" else None
    found = analysis.quantities_between(bound.start(), cell.end) if bound else []
    return found[0] if len(found) == 1 and found[0].end == cell.end else None
