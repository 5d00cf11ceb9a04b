"""PUBLICATION: when a document was published, and from which day it is read where nothing tells."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ntm_extract.days import day_of, safe_date
from ntm_extract.document import Text
from ntm_extract.errors import OptionError
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Basis, Document

_P = phrases("publication")
SINCE, UNTIL = date(2005, 1, 1), date(2030, 12, 31)  # what an article without any date may be of
# from which day a text is read that names no year at all: the middle of the programme, before the mergers
UNDATED = date(2017, 1, 1)
HEAD = 400  # characters in which a dateline may stand
SYMBOL = 48  # characters before a date in which the number of its document stands
BEFORE = 32  # characters before a year in which a word says that it is planned for


class Publication(NamedTuple):
    """``published``: an ISO date, full or partial, None where nothing tells; ``basis``: where it was found; ``day``:
    from which the text is read.
    """

    published: str | None
    basis: Basis | None
    day: date


def publication(document: Document, text: Text) -> Publication:
    """Given by metadata, else a dateline near the top or end, else the latest full date of the text. Raises OptionError
    for metadata with a date that does not exist.
    """
    if document.published:
        try:
            return Publication(document.published, document.published_basis or "metadata", day_of(document.published))
        except ValueError:
            raise OptionError(
                f"published {document.published!r} is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
            ) from None
    days = _days(text)
    own = [(at, day) for at, day in days if not _P.of_document.search(text.key, max(0, at - SYMBOL), at)]
    if not own:
        return Publication(None, None, _likely_day(text, [day for _, day in days]))
    at, first = own[0]
    if at < HEAD:
        return Publication(first.isoformat(), "dateline", first)
    last = max(day for _, day in own)
    return Publication(last.isoformat(), "text", last)


def _likely_day(text: Text, days: list[date]) -> date:
    """The day from which a text is read that bears only dates of other documents, or none: the last of the latest year
    that it tells of and does not only plan for, UNDATED where it names none. What it says of "this year" stays open; but
    units are those of that day, and nothing up to it is taken for a plan.
    """
    years = {day.year for day in days}
    for match in _P.year.finditer(text.key):
        planned = _P.planned.search(text.key, max(0, match.start() - BEFORE), match.start())
        if not planned and not _P.until.match(text.key, match.end()):
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
