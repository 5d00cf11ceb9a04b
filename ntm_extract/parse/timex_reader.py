"""A reader of time expressions: the interval of a year, a month, a quarter or a term in a document of one day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ntm_extract.days import month_end, safe_date
from ntm_extract.gazetteer.number_words import number_words

Bounds = tuple[date | None, date | None]
FAR = 60  # days ahead of the text beyond which a day without a year is of the year before
LATE = 2  # months that the count of those over may lag behind: "7 tháng", told in September
BEGUN = 3  # months in which the years that are past end with the one before
ENDED = 10  # month from which the years to come begin with the next
TERM = 5  # years from one congress of the Party to the next
_QUARTERS, _YEARS = number_words("quarter"), number_words("year")


def year_bounds(year: int) -> Bounds:
    """The first and the last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


class Reader:
    """Resolves expressions as if the document were of one day. ``terms``: terms of office that it names by their years."""

    def __init__(self, day: date, terms: frozenset[tuple[int, int]] = frozenset()) -> None:
        self.day = day
        self._terms = terms

    def year(self, text: str | None) -> int:
        """ "này", "nay" or nothing: the document's year; "ngoái", "trước": the one before; "tới", "sau": the next."""
        if text and text.strip().isdigit():
            return int(text)
        word = (text or "").strip()
        return self.day.year + _YEARS.get(word, 0)

    def date(self, m: re.Match[str]) -> Bounds:
        """The day of a match, twice; without a year that of the document, or the year before if it lay far ahead."""
        year = int(m["y"]) if m.groupdict().get("y") else self.day.year
        found = safe_date(year, int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None
        if found and not m.groupdict().get("y") and (found - self.day).days > FAR:
            found = safe_date(year - 1, found.month, found.day)
        return found, found

    def month(self, month: int, year: str | None) -> Bounds:
        """The bounds of a month; without a year that of the document, or the year before where it would lie far ahead."""
        if not 1 <= month <= 12:
            return None, None
        y = self.year(year)
        if year is None and date(y, month, 1) > self.day and (date(y, month, 1) - self.day).days > 183:
            y -= 1
        return date(y, month, 1), month_end(y, month)

    def months(self, count: int, year: str | None, *, last: bool = False) -> Bounds:
        """The first or the last so many months of a year: "6 tháng đầu năm"."""
        y = self.year(year)
        if not 1 <= count <= 12:
            return None, None
        return (date(y, 13 - count, 1), date(y, 12, 31)) if last else (date(y, 1, 1), month_end(y, count))

    def past_months(self, count: int) -> Bounds:
        """ "9 tháng qua": the months of this year that are over, if there are as many, else as many before this one."""
        if count not in (self.day.month, self.day.month - 1):
            last = date(self.day.year, self.day.month, 1) - timedelta(days=1)
            first = (last.year * 12 + last.month - count) // 12, (last.year * 12 + last.month - count) % 12 + 1
            return date(*first, 1), last
        return date(self.day.year, 1, 1), min(month_end(self.day.year, count), self.day)

    def until_now(self, count: int) -> Bounds:
        """ "tám tháng nay": this year until today, where that is as many months; else undated."""
        return (date(self.day.year, 1, 1), self.day) if count in (self.day.month, self.day.month - 1) else (None, None)

    def past_year(self, just: bool) -> Bounds:
        """ "năm qua": in January the year before, in December this one, in between undecided; ``just``, "năm vừa qua":
        over but for its last weeks.
        """
        if not just and BEGUN < self.day.month < 11:
            return None, None
        return year_bounds(self.day.year - (self.day.month < 11))

    def elapsed(self, count: int) -> Bounds:
        """ "trong 6 tháng" in July: the half-year that has just ended; at other times a mere duration."""
        return self.months(count, None) if 0 <= self.day.month - count <= LATE else (None, None)

    def term(self, years: int) -> Bounds:
        """ "nhiệm kỳ qua", "nhiệm kỳ tới" in a year of two terms: one that the text names, else that of the Party;
        undecided in any other year.
        """
        ended = {first for first, last in self._terms if last == self.day.year}
        begun = {last - first for first, last in self._terms if first == self.day.year}
        past = ended.pop() if len(ended) == 1 else self.day.year - begun.pop() if len(begun) == 1 else None
        if past is None and self.day.year % TERM == 0:
            past = self.day.year - TERM
        if past is None:
            return None, None
        now = self.day.year
        return (date(past, 1, 1), date(now, 12, 31)) if years < 0 else (date(now, 1, 1), date(2 * now - past, 12, 31))

    def since_term(self, named: tuple[str, str] | None, half: bool) -> Bounds:
        """ "từ đầu nhiệm kỳ đến nay", "nửa đầu nhiệm kỳ", "giữa nhiệm kỳ": of the term ``named`` there, else of the
        only running one that the text names; without or with several of these the start is undecided.
        """
        terms = {(int(named[0]), int(named[1]))} if named else self._terms
        running = [first for first, last in terms if first <= self.day.year <= last - half]
        if len(running) == 1:
            return date(running[0], 1, 1), self.day
        return None, None if half else self.day

    def end_of_term(self, year: int | None, *, aimed: bool) -> Bounds:
        """ "đến cuối nhiệm kỳ": of the one that ends in ``year``, else of the only one that the text names and that goes on; in
        a year of two terms of the new one, where something is ``aimed`` at for it, or the other is not named.
        """
        if year:
            return None, date(year, 12, 31)
        running = {last for first, last in self._terms if first <= self.day.year <= last}
        ends = running - {self.day.year} if aimed else running
        return None, date(ends.pop(), 12, 31) if len(ends) == 1 else None

    def start_of_term(self, year: int | None) -> Bounds:
        """ "đầu nhiệm kỳ": the first year of the one that begins in ``year``, else of the only one that the text names and that has run
        for a year at least.
        """
        begun = [year] if year else [first for first, last in self._terms if first < self.day.year <= last]
        return year_bounds(begun[0]) if len(begun) == 1 else (None, None)

    def quarter(self, name: str, year: str | None, until: str | None = None) -> Bounds:
        """ "quý I", "quý I và II": ``until`` is the second."""
        first, last, y = _QUARTERS.get(name, 0), _QUARTERS.get(until or name, 0), self.year(year)
        return (date(y, 3 * first - 2, 1), month_end(y, 3 * last)) if 0 < first <= last else (None, None)
