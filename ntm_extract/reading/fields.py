"""The names of an article's fields in the data of strangers (gazetteers/inputs/columns.csv), and the days in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from ntm_extract.data import data_dir
from ntm_extract.folding import bare
from ntm_extract.gazetteer import tables
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.reading.written_days import FIRST, day_in, moment


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    """``column -> field``: "noidung" -> "text"."""
    table = tables.rows(data_dir("gazetteers") / "inputs" / "columns.csv", ("field", "columns"))
    return {_plain(column): row["field"] for row in table for column in row["columns"].split("|")}


@lru_cache(maxsize=10_000)
def field_of(column: str) -> str | None:
    """The field of an article that a column is named for."""
    return _fields().get(_plain(column))


def _plain(column: str) -> str:
    """ "Nội dung", "noi_dung", "NoiDung" -> "noidung"."""
    return re.sub(r"[\W_]+", "", bare(column))


def knows_text(columns: Iterable[str]) -> bool:
    """Whether one of the columns is an article's text."""
    return any(field_of(c) == "text" for c in columns)


def cells(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Columns with their values, then those of the tables within: ``{"meta": {"title": ...}, "text": ...}``."""
    yield from row.items()
    for value in row.values():
        if isinstance(value, dict):
            yield from cells(value)


def filled(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The fields of an article that a row fills, each with its value, in the order of its columns. What the interface of
    WordPress gives as "rendered", and Scrapy as the one value of a list, counts as the value itself.
    """
    for column, cell in cells(row):
        value = cell.get("rendered") if isinstance(cell, dict) else cell
        value = value[0] if isinstance(value, list) and len(value) == 1 else value
        is_filled = value not in (None, "", []) and not isinstance(value, dict) and value == value  # NaN is none
        if is_filled and (field := field_of(str(column))):
            yield field, value


def with_lead(lead: str, text: str) -> str:
    """A text below its lead, unless it holds that already."""
    if bare(lead)[:_SAME] in bare(text):
        return text
    return f"{lead}\n\n{text}" if text else lead


def day(value: str, month_first: bool = False) -> str | None:
    """ISO date, whole or partial, of "2016-07-05T08:00", "2016-07-04T20:00Z" (the day in Vietnam), "05/07/2016",
    "20160705", "2016-07", "tháng 7/2016", "Thứ ba, 5/7/2016", seconds since 1970, days since 1900 as Excel counts.

    What is none of these stays as it is, to be refused by name; None for what editorial systems write where there is no
    date: "0000-00-00", "NULL", "0001-01-01T00:00:00", 0 seconds.
    """
    value = value.strip()
    if _NO_DAY.fullmatch(value):
        return None
    if re.fullmatch(r"\d{10}(?:\d{3})?(?:\.\d+)?", value):
        value = datetime.fromtimestamp(int(value[:10]), UTC).isoformat()
    if found := _SERIAL.fullmatch(value):
        value = (date(1899, 12, 30) + timedelta(int(found[1]))).isoformat()
    if found := _RUN_TOGETHER.fullmatch(value):
        value = "-".join(found.groups())
    for pattern, year, month in ((_P.month, 2, 1), (_YEAR_MONTH, 1, 2)):
        if (found := pattern.fullmatch(value)) and 1 <= int(found[month]) <= 12:
            return f"{found[year]}-{int(found[month]):02}"
    if found := _P.year.fullmatch(value):
        return found[1]
    if (found := _ISO.match(value)) and int(found[1]) < FIRST:
        return None
    return (
        (moment(value) if re.match(r"\d{4}-\d{2}-\d{2}[T ]", value) else None)
        or (None if re.fullmatch(r"\d{4}(-\d{2}){0,2}", value) else day_in(value, month_first))
        or value
        or None
    )


_ISO = re.compile(r"([01]\d{3})-\d\d-\d\d", re.ASCII)
_RUN_TOGETHER = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_SERIAL = re.compile(r"(3[7-9]\d{3}|4\d{4}|5[0-3]\d{3})(?:[.,]\d+)?")  # "42556": 2016-07-05; of 2001 to 2047
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)[/-](\d{1,2})")
_P = phrases("fields")
_SAME = 40  # characters of a lead by which the text is seen to hold it: it may break off ("...")
_NO_DAY = re.compile(r"[0\s:./TZ-]*|null|none|nan|nat|n/a|\\n", re.IGNORECASE)
