"""WRITTEN DAYS: the day in what a page, a mail or a program writes: "Thứ sáu, 05/08/2016 08:30", "2016-08-04T18:30:00Z"."""

from __future__ import annotations

import contextlib
import re
from datetime import datetime, timedelta, timezone

from ntm_extract.days import safe_date
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.phrases import phrases

_P = phrases("written_days")
_MONTHS = number_words("month")
FIRST = 1990  # year from which on there are pages and mails
_HERE = timezone(timedelta(hours=7))
DIGITS = re.compile(r"(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)")
# "3 Apr 2012", "April 3, 2012"
_ENGLISH = re.compile(
    r"(?<!\d)(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+((?:19|20)\d{2})(?!\d)|\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)",
    re.IGNORECASE,
)
_MON = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")


def moment(value: str) -> str | None:
    """The day in Vietnam of an ISO moment: "2016-08-04T18:30:00Z" is 5 August; None for anything else."""
    value = value.strip()
    if not re.match(r"\d{4}-\d{2}-\d{2}", value):
        return None
    with contextlib.suppress(ValueError, OverflowError):
        return day_here(datetime.fromisoformat(value))
    return day_in(value[:10])


def day_here(when: datetime) -> str | None:
    """The day in Vietnam; that of the moment itself where it names no zone; None for one of which programs make what has
    no day: 0001-01-01, 1970-01-01.
    """
    return (when.astimezone(_HERE) if when.tzinfo else when).date().isoformat() if when.year >= FIRST else None


def day_in(text: str, month_first: bool = False) -> str | None:
    """The first whole day of a short text, ISO: "Thứ sáu, 05/08/2016 08:30", "ngày 5 tháng 8 năm 2016", "5 Tháng Tám,
    2016", "Tháng Tám 5, 2016", "8/25/2016 9:30:00 AM". ``month_first``: "7/5/2016" is of July.
    """
    found: list[tuple[int, str | None]] = []
    if match := DIGITS.search(text):
        day, month = int(match[1]), int(match[2])
        if month > 12 >= day or (day <= 12 and (month_first or _is_american(text, match))):
            day, month = month, day  # "8/25/2016"
        found.append((match.start(), iso_day(match[3], day, month)))
    if match := _ISO.search(text):
        found.append((match.start(), iso_day(match[1], int(match[3]), int(match[2]))))
    for pattern, number, name in ((_P.written, 1, 2), (_P.month_first, 2, 1)):
        if match := pattern.search(text):
            month = _MONTHS.get(match[name].lower()) or int(match[name])
            found.append((match.start(), iso_day(match[3], int(match[number]), month)))
    if (match := _ENGLISH.search(text)) and (word := (match[2] or match[4]).lower()) in _MON:
        found.append((match.start(), iso_day(match[3] or match[6], int(match[1] or match[5]), _MON.index(word) + 1)))
    return next((day for _, day in sorted(found, key=lambda f: f[0]) if day), None)


def _is_american(text: str, match: re.Match[str]) -> bool:
    """Whether the English weekday before a day, or the form of a program set to American, says that its month stands
    first: "Fri, 07/08/2016" and "7/8/2016 9:05:00 AM" are of July.
    """
    if _AMERICAN.match(text, match.start()):
        return True
    named = _WEEKDAY.search(text, 0, match.start())
    days = [iso_day(match[3], int(match[a]), int(match[b])) for a, b in ((1, 2), (2, 1))]
    if named is None or None in days:
        return False
    first, second = (datetime.fromisoformat(day).weekday() == _DAYS.index(named[1].lower()) for day in days if day)
    return second and not first


_AMERICAN = re.compile(r"(?=\d/|\d\d/\d/)[1-9]\d?/[1-9]\d?/\d{4} [1-9]\d?:\d\d:\d\d [AP]M\b")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})[a-z]*,?\s+\Z", re.IGNORECASE)


def iso_day(year: str, day: int, month: int) -> str | None:
    """None where there is no such day."""
    found = safe_date(int(year), month, day)
    return found.isoformat() if found else None
