"""PUBLICATION: when a document was published, and the day from which it is read where nothing tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ntm_extract.days import day_of, safe_date
from ntm_extract.document import LegalRef, Text
from ntm_extract.errors import OptionError
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.pages import LABEL, only_when
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.records import Basis, Document
from ntm_extract.span import line_end, line_start

_P = phrases("publication")
MONTHS = number_words("month")
SINCE, UNTIL = date(2005, 1, 1), date(2030, 12, 31)  # what an article without any date may be of
# from which day a text is read that names no year at all: the middle of the programme, before the mergers
UNDATED = date(2017, 1, 1)
HEAD = 400  # characters in which a dateline may stand
MAKER = 90  # characters between the number of a document and its day, which its maker fills
BEFORE = 32  # characters before a date in which a word says that it is planned for, or a bound


class Publication(NamedTuple):
    """``published``: an ISO date, full or partial, or None; ``basis``: its source; ``day``: the day from which the text
    is read.
    """

    published: str | None
    basis: Basis | None
    day: date


def publication(document: Document, text: Text, laws: Sequence[LegalRef]) -> Publication:
    """The date in the metadata, else in a dateline near the top, else the latest full date of the text, unless the text
    names a later year. A year or month in the metadata is refined by a dateline within it. Days of cited laws do not
    count, nor those from or by which something holds. Raises OptionError for metadata with a date that does not exist.
    """
    given = _given(document) if document.published else None
    if given and given.published == given.day.isoformat():
        return given
    days = _days(text)
    own = [
        (at, day)
        for at, day in days
        if day >= SINCE and not _is_cited(text.key, laws, at) and not _P.bound.search(text.key, max(0, at - BEFORE), at)
    ]
    head = len(text.key) - len(text.key.lstrip()) + HEAD  # behind the menu of a page
    first = [(at, day) for at, day in own if at < head]
    if given and given.basis != "path":  # the month may mean another of its days than one in the text
        first = [(at, day) for at, day in first if _says_when(_line(text, at))]
    if first:
        day = _dateline(text, first)
        if given is None or day.isoformat().startswith(given.published or ""):
            return Publication(day.isoformat(), "dateline", day)
    if given:
        return given
    likely = _likely_day(text, days)
    last = max((day for _, day in own), default=None)
    if last is None or last.year < likely.year or _tells_of_another(text, last):
        return Publication(None, None, likely)
    return Publication(last.isoformat(), "text", last)


def _given(document: Document) -> Publication:
    """The publication by the metadata. Raises OptionError for a date that does not exist."""
    try:
        day = day_of(document.published or "")
    except ValueError:
        raise OptionError(
            f"published {document.published!r} is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
        ) from None
    return Publication(document.published, document.published_basis or "metadata", day)


def _dateline(text: Text, dates: Sequence[tuple[int, date]]) -> date:
    """Of the dates of the first lines, the one labelled as that of the text ("Ngày đăng: 8/7/2024"), else the first;
    but not the clock of a portal over another line of time: "Thứ Ba, 16/07/2024" over "Minh Châu - 05:32, 8/7/2024".
    """
    lines = [_line(text, at) for at, _ in dates]
    for (_, day), line in zip(dates, lines, strict=True):
        if _P.published.search(line):
            return day
    if only_when(lines[0]):
        for (_, day), line in zip(dates[1:], lines[1:], strict=True):
            if line != lines[0] and (only_when(line) or (len(line) < LABEL and _P.clock.search(line))):
                return day
    return dates[0][1]


def _says_when(line: str) -> bool:
    """Whether a line only gives the day of its text: "Thứ Ba, 16/07/2024 08:15", "Tân Lập, ngày 5 tháng 3 năm 2018"."""
    return bool(only_when(line) or _P.published.search(line) or _P.place_and_day.fullmatch(line))


def _tells_of_another(text: Text, day: date) -> bool:
    """Whether a text opens with another day than ``day``, which has its year: "|Ngày 17/9|, huyện họp ..."."""
    opened = [(int(m[2]), int(m[1])) for m in _P.own_day.finditer(text.key, 0, HEAD)]
    return bool(opened) and (day.month, day.day) not in opened


def _line(text: Text, at: int) -> str:
    """The line of the key that holds ``at``."""
    return text.key[line_start(text.key, at) : line_end(text.key, at)].strip()


def _is_cited(key: str, laws: Sequence[LegalRef], at: int) -> bool:
    """Whether a date is that of a cited document: "Nghị quyết 819 của Ủy ban Thường vụ Quốc hội |ngày 21/11/2019|"."""
    before = bisect_right(laws, at, key=lambda law: law.start) - 1
    if before < 0:
        return False
    law = laws[before]
    return at < law.full_end or (at - law.end < MAKER and _P.of_document.fullmatch(key, law.end, at) is not None)


def _likely_day(text: Text, days: list[tuple[int, date]]) -> date:
    """The day from which a text without a date is read: the last of the latest year that it names and does not only
    plan for, else UNDATED. "This year" stays open; but units are those of that day, and nothing up to it counts as
    planned.
    """
    key = text.key
    years = {day.year for at, day in days if not _P.deadline.search(key, max(0, at - BEFORE), at)}
    for match in _P.year.finditer(key):
        planned = _P.planned.search(key, max(0, match.start() - BEFORE), match.start())
        if not planned and not _P.until.match(key, match.end()):
            years.add(int(match[0]))
    told = [year for year in years if SINCE.year <= year <= UNTIL.year]
    return date(max(told), 12, 31) if told else UNDATED


def _days(text: Text) -> list[tuple[int, date]]:
    """(start of the digits, day) of the full dates of the text: "từ ngày 26 - |28/6/2017|"."""
    found = []
    for pattern, year, day_at in ((_P.dateline, 3, 1), (_P.long_date, 3, 1), (_P.word_date, 3, 1), (_P.iso_date, 1, 3)):
        for match in pattern.finditer(text.key):
            month = MONTHS.get(match[2]) or int(match[2])
            day = safe_date(int(match[year]), month, int(match[day_at]))
            if day is not None:
                found.append((match.start(1), day))
    return sorted(found)
