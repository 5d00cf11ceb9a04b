"""FROM TABLES: the figures of tables. A number may have its unit in the cell ("12 km" under "Đường bê tông"); else it is
parsed in the sentence that its row and column abbreviate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ntm_extract.document import Quantity
from ntm_extract.gazetteer.indicators import Amount
from ntm_extract.gazetteer.nouns import CRITERION
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.normalise import normalise
from ntm_extract.parse.numeral import numbers, to_decimal
from ntm_extract.parse.quantity import quantities
from ntm_extract.records import Figure
from ntm_extract.relate.analysis import Analysis, once
from ntm_extract.relate.figures.cells import Number, numbers_in
from ntm_extract.relate.figures.columns import Column
from ntm_extract.relate.figures.joining import condition_of
from ntm_extract.relate.figures.modifier import modifier_of
from ntm_extract.relate.figures.period import period_of
from ntm_extract.relate.layout.tables import NUMBER
from ntm_extract.relate.status.asserted import Assertion
from ntm_extract.span import Span

_P = phrases("cells")
_SIGNS = re.compile(r"\W+")
_NUMBER_AND_UNIT = re.compile(r"[^\W\d_]|%")
_REACHES, _THOUSANDS = _P.word("reaches"), _P.word("thousands")
_BY_CRITERIA, _MET, _ASPECT_OF_MEAN = "communes_by_criteria", "criteria_met", "average"
_AVERAGE, _PER_COMMUNE = "criteria_average", "criteria/commune"
_ASPECTS = (("new", _P.new), ("change", _P.change), ("remaining", _P.remaining), ("average", _P.average))


def find(analysis: Analysis) -> Iterator[Figure]:
    """Figures of all tables, in text order."""
    return iter(_by_cell(analysis).values())


def fills_cell(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a quantity is the figure of a table cell ("|12 km|" under "Đường bê tông"), or what a head or a label says of
    those that its cells count ("Số xã đạt |15-18 tiêu chí|").
    """
    return bool(analysis.tables) and (
        quantity.start in _by_cell(analysis) or quantity.start in _told_of_cells(analysis)
    )


@once
def _told_of_cells(analysis: Analysis) -> frozenset[int]:
    """Where the quantities begin that say what cells hold, and count nothing themselves: the conditions of heads and labels,
    the unit of a table ("ĐVT: |1.000 đồng|").
    """
    conditions = {number.condition.start for number, _ in _found(analysis) if number.condition is not None}
    units = (_P.unit_of_all.search(analysis.text.key, *table.above) for table in analysis.tables)
    within = (analysis.quantities_between(unit.start(), unit.end()) for unit in units if unit is not None)
    return frozenset(conditions | {quantity.start for found in within for quantity in found})


@once
def _found(analysis: Analysis) -> list[tuple[Number, Figure]]:
    """The cells of all tables that are figures."""
    numbers = (number for table in analysis.tables if table.counts for number in numbers_in(analysis, table))
    found = ((number, _record(analysis, number)) for number in numbers)
    return [(number, figure) for number, figure in found if figure is not None]


@once
def _by_cell(analysis: Analysis) -> dict[int, Figure]:
    """Figures of all tables, by the start of their number."""
    return {number.start: figure for number, figure in _found(analysis)}


def _quantity(analysis: Analysis, number: str, words: Column) -> tuple[Quantity, str] | None:
    """(quantity, folded sentence) of a cell, parsed in the sentence that the table abbreviates: "thu nhập đạt 42,5
    triệu đồng/người"; None where it parses to nothing.
    """
    measures = analysis.gazetteer.measures
    unit = _THOUSANDS if _P.thousand.fullmatch(words.unit) else measures.short.get(words.unit, words.unit)
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


def _record(analysis: Analysis, number: Number) -> Figure | None:
    """The figure of a cell; None where its words give no unit, or its label is neither a unit nor a total."""
    cell, own, words, column, label, share, context, site, _ = number
    written = analysis.text.key[number.start : cell.end]
    read = _quantity(analysis, written, words) if words.words else (own, written) if own is not None else None
    if read is None:
        return None
    quantity, said = read
    aspect = next((aspect for aspect, cue in _ASPECTS if cue.search(words.words)), None)
    said, indicators = f"{said} {words.words} {context}", analysis.gazetteer.indicators
    indicator = indicators.of(Amount.of(quantity), indicators.said(said))
    by_criteria = number.condition is not None and number.condition.noun == CRITERION
    indicator = _BY_CRITERIA if by_criteria else indicator
    if indicator == _MET and label is not None and _P.average.match(analysis.text.key, label.start):
        indicator, aspect = _AVERAGE, _ASPECT_OF_MEAN
    unit = _PER_COMMUNE if (indicator, quantity.unit) == (_AVERAGE, "count") else quantity.unit
    lacking = column.status == "achieved" and _P.lacking.search(f"{words.words} {column.words}")
    status = "not_achieved" if lacking else column.status
    stock = _is_stock(analysis, indicator, aspect, words)
    period, as_of = period_of(analysis, column.time, Assertion(status, None, 0.8), aspect, stock)
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
        rule=f"figure.cell.{status}",
        confidence=0.8,
        evidence={"value": Span(number.start, cell.end)},
        indicator=indicator,
        measure=words.measure or (own.noun if own else ""),  # "|12 tiêu chí|" under "Năm 2015"
        value=quantity.value,
        value_max=None,
        unit=unit,
        modifier=modifier_of(analysis, own or replace(quantity, start=cell.start, end=cell.start))[0],
        status=status,
        aspect=aspect,
        scope=place.code if place else analysis.scope,
        period=period,
        as_of=as_of.isoformat() if as_of else None,
        of=quantity.of,
        condition=condition_of(analysis, number.condition) if number.condition is not None else None,
        plan_percent=to_decimal(percent[0].rstrip("% ")) if percent and "/" not in percent[0] else None,
    )


def _is_stock(analysis: Analysis, indicator: str, aspect: str | None, words: Column) -> bool:
    """Whether a cell tells how things stood: "Tỷ lệ hộ nghèo" under "TH năm 2018" at its end, "Số hộ", "Số tiêu chí đạt" too,
    but not what is new or more of them.
    """
    indicators = analysis.gazetteer.indicators
    if indicators.natures.get(indicator) == "state" or indicator in indicators.having("level") | indicators.having(
        "at_day"
    ):
        return True
    counted = indicators.natures.get(indicator) == "burden" or _P.sized.search(words.words)
    return aspect not in ("new", "change") and bool(counted)
