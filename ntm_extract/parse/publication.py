"""When a document was published, and which days an incomplete date can mean."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from ntm_extract.document import Text
from ntm_extract.errors import OptionError
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Document

_P = phrases("publication")
SINCE, UNTIL = date(2005, 1, 1), date(2030, 12, 31)  # what an article without any date may be of
# day for unit look-ups when a text has no date at all: the middle of the programme, before the mergers
UNDATED = date(2017, 1, 1)
HEAD = 400  # characters in which a dateline may stand
SYMBOL = 48  # characters before a date in which the number of its document stands
BEFORE = 32  # characters before a year in which a word says that it is planned for


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None for 30/2."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(published: str | None) -> date:
    """Day of a full or partial ISO date: the middle of the interval ("2018" -> 2018-07-01, "2018-08" -> 2018-08-15);
    None -> UNDATED.
    """
    if not published:
        return UNDATED
    parts = [int(p) for p in published.split("-")]
    return date(
        parts[0], parts[1] if len(parts) > 1 else 7, parts[2] if len(parts) > 2 else (15 if len(parts) > 1 else 1)
    )


def days_of(published: str | None) -> tuple[date, date]:
    """First and last day on which a document of that date can have been written; for None the whole time of the
    programme.
    """
    if not published:
        return SINCE, UNTIL
    parts = [int(p) for p in published.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    return date(parts[0], parts[1] if len(parts) > 1 else 1, 1), month_end(parts[0], parts[1] if len(parts) > 1 else 12)


def publication(document: Document, text: Text) -> tuple[str | None, str | None]:
    """(ISO date, basis): given by metadata, else a dateline near the top or end, else the latest full date of the text."""
    if document.published:
        parts = document.published.split("-")
        if (len(parts) > 1 and not 1 <= int(parts[1]) <= 12) or (
            len(parts) == 3 and safe_date(*(int(p) for p in parts)) is None
        ):
            raise OptionError(
                f"published {document.published!r} is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
            )
        return document.published, document.published_basis or "metadata"
    found = [(at, day) for at, day in _days(text) if not _P.of_document.search(text.key, max(0, at - SYMBOL), at)]
    head = [day for at, day in found if at < HEAD]
    if head:
        return head[0].isoformat(), "dateline"
    if found:
        return max(day for _, day in found).isoformat(), "text"
    return None, None


def likely_day(text: Text) -> date:
    """The day from which a text without any date is read: the last of the latest year that it tells of and does not
    only plan for, UNDATED where it names none. What it says of "this year" stays open; but units are those of that day,
    and nothing up to it is taken for a plan.
    """
    key = text.key
    years = {day.year for _, day in _days(text)}
    for match in _P.year.finditer(key):
        planned = _P.planned.search(key, max(0, match.start() - BEFORE), match.start())
        if not planned and not _P.until.match(key, match.end()):
            years.add(int(match[0]))
    told = [year for year in years if SINCE.year <= year <= UNTIL.year]
    return date(max(told), 12, 31) if told else UNDATED


def _days(text: Text) -> list[tuple[int, date]]:
    """Full dates of the text, and where each begins."""
    found = []
    for pattern in (_P.dateline, _P.long_date):
        for match in pattern.finditer(text.key):
            day = safe_date(int(match[3]), int(match[2]), int(match[1]))
            if day is not None:
                found.append((match.start(), day))
    return sorted(found)
