"""DAYS: ISO dates, full or partial ("2018-08-07", "2018-08", "2018"), as days of the calendar."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def next_year(day: date) -> date:
    """The same day of the next year; the last of a month stays the last.

    >>> next_year(date(2023, 2, 28))
    datetime.date(2024, 2, 29)
    """
    last = month_end(day.year + 1, day.month)
    return last if day == month_end(day.year, day.month) else day.replace(year=day.year + 1)


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None for 30/2."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(iso: str) -> date:
    """The day of a date, of a partial one the middle. Raises ValueError for a date that does not exist.

    >>> day_of("2018"), day_of("2018-08")
    (datetime.date(2018, 7, 1), datetime.date(2018, 8, 15))
    """
    match [int(part) for part in iso.split("-")]:
        case [year]:
            return date(year, 7, 1)
        case [year, month]:
            return date(year, month, 15)
        case [year, month, day]:
            return date(year, month, day)
    raise ValueError(f"{iso!r} is not YYYY, YYYY-MM or YYYY-MM-DD")


def days_of(iso: str) -> tuple[date, date]:
    """The first and the last day that a date may mean. Raises ValueError for a date that does not exist.

    >>> days_of("2018-02")
    (datetime.date(2018, 2, 1), datetime.date(2018, 2, 28))
    """
    match [int(part) for part in iso.split("-")]:
        case [year]:
            return date(year, 1, 1), date(year, 12, 31)
        case [year, month]:
            return date(year, month, 1), month_end(year, month)
        case [year, month, day]:
            return date(year, month, day), date(year, month, day)
    raise ValueError(f"{iso!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
