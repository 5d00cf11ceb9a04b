"""What one record contributes to a panel: a value of a unit, a year and a column; or the reason why it gives none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ntm_extract.days import days_of
from ntm_extract.records import AnyRecord, Attainment, Figure

STANDARDS = ("ntm", "ntm_advanced", "ntm_model", "urban_civilized")
DONE, AIMED, MISSED = ("recognized", "achieved"), ("target", "registered"), "not_achieved"
# "đến nay xã đã đạt chuẩn", "đến nay đã huy động 3 tỷ đồng": by a day, the text does not say since when
BY = "_by"
GROWN = ("_new", "_change")
PARTS = (*GROWN, "_remaining", "_percent", BY)  # of an indicator; what each is, the codebook tells
# 500 m đường = 0,5 km
_FACTORS = {("m", "km"): Decimal("0.001"), ("m2", "ha"): Decimal("0.0001"), ("kg", "tonne"): Decimal("0.001")}
NO_TIME = "no time"
_KINDS = (
    (re.compile(r"^of .*, a part of "), "of a part of a merged unit"),
    (re.compile(r"^of \d{4}-"), "not of a whole year"),
    (re.compile(r"^in .*, not in "), "in another unit of measure"),
    (re.compile(r"names another unit since"), "the article's date does not tell which unit is meant"),
)
_WHOLE = ("total", "average")  # aspects of a stock
_ORDER = {"recognized": 3, "achieved": 2, "registered": 1, "target": 0}


class Fact(NamedTuple):
    """One value of one unit and year.

    ``since``: first day of the land of the unit, known once the day of the article is; ``day``: the last day of a
    figure (ISO), "" where the text has none; ``rank``: which of two contradicting facts wins (the higher); ``text_id``:
    equal for reprints; ``carried``: code of the unit in the text, where that is not the one of the row; ``said``: year
    and value of that unit in the text, where those of the row are of all its parts; ``dated_by``: "text", or "article"
    where the day of the article stands in for a missing time; ``published``, ``source``: of the article; ``called``:
    the name of the unit in the text, and whether it is a former one.
    """

    unit: str
    since: date
    year: int
    column: str
    value: Decimal
    modifier: str
    day: str
    rank: tuple[int, bool, float]
    record: str
    doc_id: str
    text_id: str
    start: int
    end: int
    quote: str
    confidence: float
    carried: str
    said: tuple[int, Decimal] | None = None
    dated_by: str = "text"
    published: str | None = None
    source: str | None = None
    sentence: str = ""
    called: tuple[str, bool] = ("", False)

    def left(self, why: str) -> Left:
        """The fact as one that has no place."""
        return Left(self.record, self.doc_id, self.quote, why)


class Left(NamedTuple):
    """A record that gave no cell, and why."""

    record: str
    doc_id: str
    quote: str
    why: str

    @classmethod
    def of(cls, record: AnyRecord, why: str) -> Left:
        """A record."""
        return cls(record.id, record.doc_id, record.quote, why)

    @property
    def kind(self) -> str:
        """The reason without the names and days of one record."""
        return next((kind for telling, kind in _KINDS if telling.search(self.why)), self.why)


class Indicator(NamedTuple):
    """``nature``: "state" (a stock), "sum" (a flow that adds up), "burden" (what is to become less) or ""; ``unit``:
    what its cells are in, "" for any; ``is_size``: it tells how large a unit is (households, villages).
    """

    nature: str
    unit: str
    is_size: bool = False


def facts_of(
    record: AnyRecord, indicators: Mapping[str, Indicator], text_id: str, published: str | None = None
) -> Iterator[Fact | Left]:
    """The fact of one record, or the reason why it gives none; nothing for a record that the panel does not ask for.
    ``text_id``: equal for reprints; ``published``: the day of the article, where facts without a time are to take it.
    """
    if isinstance(record, Attainment):
        yield _attainment(record, text_id, published)
    elif isinstance(record, Figure) and record.indicator in indicators:
        yield _figure(record, indicators[record.indicator], text_id, published)


def _attainment(record: Attainment, text_id: str, published: str | None) -> Fact | Left:
    if record.standard not in STANDARDS:
        return Left.of(record, "model_village is a standard of villages")
    if record.status not in (*DONE, *AIMED, MISSED):
        return Left.of(record, f"is {record.status} only")
    if record.unit is None:
        return Left.of(record, "unit undecided")
    if record.year is None and published and record.status in DONE:
        fact = _fact(record, record.unit, int(published[:4]), record.standard + BY, Decimal(1), text_id)
        return fact._replace(dated_by="article")
    if record.year is None:
        return Left.of(record, "no year")
    column = f"{record.standard}_target" if record.status in AIMED else record.standard
    return _fact(record, record.unit, record.year, column, Decimal(record.status != MISSED), text_id)


def _figure(record: Figure, indicator: Indicator, text_id: str, published: str | None) -> Fact | Left:
    value, part = _amount(record, indicator)
    accrues = part in GROWN or (indicator.nature == "sum" and not part)
    if accrues and not part and _has_no_beginning(record):
        accrues, part = False, BY
    year = _year(record)
    stock = record.status == "achieved" and record.aspect in ("total", "average", "remaining") and not accrues
    article = published if stock and year == NO_TIME else None  # "xã có 12 thôn": so it is on the day of the article
    if article:
        year = int(article[:4])
    why = _fault(record, indicator, value) or (_not_of_a_year(record) if accrues else None)
    if why or isinstance(year, str) or record.scope is None:
        return Left.of(record, why or str(year))
    column = f"{record.indicator}{part}" + ("" if record.status == "achieved" else "_target")
    # "năm 2017 công nhận 9 xã" is not how many there were at the end of 2017
    whole = accrues or part == BY or record.aspect in _WHOLE
    day = record.as_of or (record.period.end if whole and record.period else None) or ""
    fact = _fact(record, record.scope, year, column, value, text_id, day)
    return fact._replace(day=days_of(article)[1].isoformat(), dated_by="article") if article else fact


def _amount(record: Figure, indicator: Indicator) -> tuple[Decimal, str]:
    """A figure's value in the unit of its indicator, 0 where it is none, and which part of the whole it is: one of PARTS
    or "".
    """
    part = f"_{record.aspect}" if f"_{record.aspect}" in PARTS else ""
    if part == "_remaining" and (indicator.nature == "burden" or record.of is not None):
        part = ""  # "hộ nghèo còn 3,2%": that is the rate; "nay chỉ còn 13/19 tiêu chí": so many it has
    if record.unit == "percent" and indicator.unit != "percent":
        return record.value, f"{part}_percent"
    return record.value * _factor(record.unit, indicator.unit), part


def _fault(record: Figure, indicator: Indicator, value: Decimal) -> str | None:
    """Why a figure is no value of its unit in any year, "" where it is one; ``value``: in the unit of the indicator."""
    if record.status not in (*DONE, *AIMED):
        return f"is {record.status}, neither achieved nor aimed at"
    if record.scope in (None, "VN"):
        return "no scope"
    if record.value_max is not None:
        return "a range of values"
    if record.condition is not None:
        return "holds under a condition only"
    return f"in {record.unit}, not in {indicator.unit}" if not value and record.value else None


def _factor(unit: str | None, wanted: str) -> Decimal:
    """By what a value is multiplied to be in the indicator's unit; 0 where it never is. "/năm" is understood with an
    income.
    """
    here = (unit or "").removesuffix("/year")
    return Decimal(1) if here == wanted or not wanted else _FACTORS.get((here, wanted), Decimal(0))


def _year(figure: Figure) -> int | str:
    """The year that a figure is of, or why it has none."""
    if figure.as_of:
        return int(figure.as_of[:4])
    period = figure.period
    if period is None or period.end is None:
        return NO_TIME
    if period.start is not None and period.start[:4] != period.end[:4]:
        return "a period of several years"
    return int(period.end[:4])


def _has_no_beginning(figure: Figure) -> bool:
    """Whether the time of a figure has an end only: "đến nay", "đến năm 2020"."""
    return figure.as_of is not None or (figure.period is not None and figure.period.start is None)


def _not_of_a_year(figure: Figure) -> str | None:
    """Why an amount that grows with time is not that of a calendar year, "" where it is: "6 tháng đầu năm" has half of
    it.
    """
    if _has_no_beginning(figure):
        return "an open period"
    period = figure.period
    if period is None or period.end is None or (period.start or "")[4:] + period.end[4:] == "-01-01-12-31":
        return None
    return f"of {period.start}..{period.end}, not of the whole year"


def _fact(
    record: Attainment | Figure, unit: str, year: int, column: str, value: Decimal, text_id: str, day: str = ""
) -> Fact:
    figure = record if isinstance(record, Figure) else None
    rank = _ORDER.get(record.status, 0), figure is not None and figure.aspect in _WHOLE, record.confidence
    modifier = figure.modifier if figure else "exact"
    words = record.id, record.doc_id, text_id, record.start, record.end, record.quote, record.confidence
    return Fact(unit, date.min, year, column, value, modifier, day, rank, *words, carried="")
