"""The grammar of time expressions: the kind of each pattern of ``phrases/timex.toml`` and the interval that it denotes
on a day.

A rule is a kind, a pattern and its reading; the entry of the pattern lists the words without one of which it cannot
match.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from ntm_extract.days import month_end, safe_date
from ntm_extract.document import TimeKind
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.parse.numeral import small
from ntm_extract.parse.timex_reader import BEGUN, ENDED, FAR, TERM, Bounds, Reader, year_bounds

_P = phrases("timex")
_DAYS, _DAY_OF_PART = number_words("day"), number_words("part_of_month")
_MONTH_OF_PART, _SINCE = number_words("part_of_year"), number_words("since")


Read = Callable[[Reader, re.Match[str]], Bounds]


class Rule(NamedTuple):
    """``needs``: words near one of which alone the pattern is searched (empty: near any word of time)."""

    kind: TimeKind
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Read


def _rule(kind: TimeKind, pattern: re.Pattern[str], read: Read) -> Rule:
    return Rule(kind, _P.needed_by(pattern), pattern, read)


def _y(m: re.Match[str]) -> str | None:
    """The year of a match, as written, or None."""
    groups = m.groupdict()
    return groups.get("y") or groups.get("y2")


def _since_term(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "từ đầu nhiệm kỳ 2020 - 2025 đến nay", "nửa đầu nhiệm kỳ"."""
    first, last = m["a"] or m["a2"], m["b"] or m["b2"]
    return reader.since_term((first, last) if first and last else None, half=m["half"] is not None)


def _end_of_term(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "đến cuối nhiệm kỳ", "cuối nhiệm kỳ 2020 - 2025"."""
    return reader.end_of_term(int(m["b"]) if m["b"] else None, aimed=m["aimed"] is not None)


def terms_in(key: str) -> frozenset[tuple[int, int]]:
    """The terms of office that a text names by their years: "nhiệm kỳ 2020 - 2025"."""
    return frozenset((int(m["a"]), int(m["b"])) for m in _P.named_term.finditer(key))


def _undated(reader: Reader, m: re.Match[str]) -> Bounds:
    """No bounds: a clock, an age, a birth, a duration keep their span, so that nothing in it is counted."""
    return None, None


def _now(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "đến nay", "hiện nay"."""
    return None, reader.day


def _from_a_to_b(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "giai đoạn 2011-2015"."""
    return date(int(m["a"]), 1, 1), date(int(m["b"]), 12, 31)


def _crop(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "vụ đông xuân 2019-2020", "vụ mùa này"."""
    return (
        (date(int(m["a"]), 1, 1), date(int(m["b"] or m["a"]), 12, 31)) if m["a"] else year_bounds(reader.year(m["y"]))
    )


def _rising(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "2011 - 2015"; not "2015 - 2011", which are two numbers."""
    return _from_a_to_b(reader, m) if m["a"] < m["b"] else (None, None)


def _day2(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "ngày 12/1", "sáng 27.3", "ngày 5 và 6/9": the last day names the month."""
    day = safe_date(reader.day.year, int(m["m"]), int(m["d2"])) if 1 <= int(m["m"]) <= 12 else None
    if day is None:
        return None, None
    if (day - reader.day).days > FAR:
        day = safe_date(day.year - 1, day.month, day.day)
    first = safe_date(day.year, day.month, int(m["d"])) if day and m["d"] else day
    return first, day


def _days(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "từ ngày 18 đến 20/5", "các ngày 29, 30, 31/12/2023": the last day names the month, perhaps the year."""
    if m["y"] is None:
        return _day2(reader, m)
    first, last = (
        safe_date(int(m["y"]), int(m["m"]), int(m[d])) if 1 <= int(m["m"]) <= 12 else None for d in ("d", "d2")
    )
    return (first, last) if first and last and first <= last else (None, None)


def _from_near_day(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "từ 15/9 đến 10/11": the last day is of the document's year, or of the year before where it lies far ahead."""
    last = safe_date(reader.day.year, int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None
    if last and (last - reader.day).days > FAR:
        last = safe_date(last.year - 1, last.month, last.day)
    first = safe_date(last.year - (int(m["m2"]) > last.month), int(m["m2"]), int(m["d2"])) if last else None
    return (first, last) if first and last and first <= last else (None, None)


def _from_day_to_day(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "đợt cao điểm (21/6 - 21/7)", "(15/12 - 15/1)": the year of the last day, before which the first lies."""
    last, _ = reader.date(m)
    first = safe_date(last.year - (int(m["m2"]) > last.month), int(m["m2"]), int(m["d2"])) if last else None
    return (first, last) if first and last and first <= last else (None, None)


def _near(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "đến 31-12", "trước 15/11": of the document's year; nothing where the year alone is known."""
    day = safe_date(reader.day.year, int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None
    return None, day


def _hour(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "đến 15 giờ ngày 31/7", "đến chiều qua"; "đến 7 giờ cùng ngày" is that of the text unless another was told."""
    return None, reader.date(m)[1] if m["m"] else reader.day + timedelta(days=_DAYS.get(m["h"], 0))


def _in_month(month: Bounds, edge: str) -> Bounds:
    """ "đến giữa tháng 7": the day of the stock, by the part of the month."""
    first, last = month
    day = _DAY_OF_PART.get(edge)
    return None, last if first is None or day is None else first.replace(day=day)


def _month(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "tháng 7"; "tháng 3 tới" of November is that of the next year."""
    month, year = int(m["m"]), reader.day.year
    return reader.month(month, str(year + (month <= reader.day.month)) if m["next"] else None)


def _before_month(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "trước tháng 12": by the last day of November."""
    first, _last = reader.month(int(m["m"]), _y(m))
    return None, first - timedelta(days=1) if first else None


def _year_end(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "đến hết năm 2023", "đến cuối năm sau"; "tính đến cuối năm", "hết năm, ..." in January: the year that has ended."""
    over = _y(m) is None and reader.day.month <= BEGUN and _P.counted.match(m[0]) is not None
    return None, date(reader.year(_y(m)) - over, 12, 31)


def _some_months(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "những tháng đầu năm": until the day of the text, open in a past year; "những tháng cuối năm": from it on."""
    year = reader.year(m["y"])
    now = reader.day if year == reader.day.year else None
    return (now, date(year, 12, 31)) if m["last"] else (date(year, 1, 1), now)


def _so_many_months(reader: Reader, count: int, m: re.Match[str]) -> Bounds:
    """ "6 tháng đầu năm", "ba tháng cuối năm nay": ``count`` months of the year."""
    return reader.months(count, _y(m), last=m["last"] is not None)


def _since(year: int, edge: str | None) -> date:
    """The first day of "từ năm 2016", "từ cuối năm 2016"."""
    return date(year, _SINCE.get(edge or "", 1), 1)


def _from_january(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "từ đầu năm", "từ đầu năm 2018": until today, with no end where another year is named."""
    year = reader.year(_y(m))
    return date(year, 1, 1), reader.day if year == reader.day.year else None


def _from_january_to(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "từ đầu năm đến 20/6", "từ đầu năm 2018 đến hết tháng 9"."""
    year = reader.year(_y(m) or m["y3"])
    if m["n"]:
        return reader.months(int(m["n"]), str(year))
    last = safe_date(year, int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None
    return (date(year, 1, 1), last) if last else (None, None)


def _years(reader: Reader, m: re.Match[str], side: int) -> Bounds:
    """ "ba năm qua" in 2013: 2011-2013, in January 2013: 2010-2012; "hơn ba năm qua" in 2013: 2010-2013; "5 năm tới" in
    2016: 2016-2020, in November 2020: 2021-2025.
    """
    count = small(m["n"]) + ("over" in m.re.groupindex and m["over"] is not None)
    year = reader.day.year - (side < 0 and reader.day.month <= BEGUN) + (side > 0 and reader.day.month >= ENDED)
    low, high = (year - count + 1, year) if side < 0 else (year, year + count - 1)
    return date(low, 1, 1), date(high, 12, 31)


def _from_to(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "từ tháng 7 đến hết tháng 9", "từ tháng 6/2017 đến tháng 9/2018"."""
    last = reader.month(int(m["n"]), m["y3"] or m["y2"])
    year = m["y"] or (str(last[1].year) if last[1] else None)
    first = reader.month(int(m["m"]), year)
    return (first[0], last[1]) if first[0] and last[1] and first[0] <= last[1] else (None, None)


def _months_in_row(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "tháng 1-4/2024"."""
    first, last = reader.month(int(m["m"]), m["y"])[0], reader.month(int(m["n"]), m["y"])[1]
    return (first, last) if first and last and first <= last else (None, None)


def _relative(reader: Reader, m: re.Match[str]) -> Bounds:
    """ "hôm nay", "chiều qua", "ngày mai"."""
    day = reader.day + timedelta(days=_DAYS[m["h"] or m["h2"] or m["h3"] or m["h4"]])
    return day, day


def _edge(year: int, edge: str) -> Bounds:
    """ "cuối năm 2018": four months."""
    month = _MONTH_OF_PART[edge]
    return date(year, month, 1), month_end(year, month + 3)


# Order is rank: the first reading of a digit wins. Each pattern is read on the folded text.
RULES: tuple[Rule, ...] = (
    _rule("day", _P.day_range, _days),
    _rule("as_of", _P.as_of_hour, _hour),
    _rule("period", _P.batch, lambda r, m: year_bounds(int(m["y"]))),
    _rule("clock", _P.clock, _undated),
    _rule("clock", _P.lunar, _undated),
    _rule("duration", _P.age, _undated),
    _rule("duration", _P.birth, _undated),
    _rule("period", _P.crop_season, _crop),
    _rule("period", _P.since_term, _since_term),
    _rule("deadline", _P.end_of_term, _end_of_term),
    _rule("period", _P.start_of_term, lambda r, m: r.start_of_term(int(m["a"]) if m["a"] else None)),
    _rule("period", _P.past_term, lambda r, m: _from_a_to_b(r, m) if m["a"] else r.term(-TERM)),
    _rule("period", _P.years_listed, _rising),
    _rule("period", _P.years_in_row, _rising),
    _rule("period", _P.stage, _from_a_to_b),
    _rule("period", _P.from_year_to_year, _from_a_to_b),
    _rule("period", _P.since_year, lambda r, m: (_since(int(m["a"]), m["edge"]), r.day)),
    _rule("period", _P.since_january, lambda r, m: (date(r.day.year, 1, 1), r.day)),
    _rule("period", _P.from_month_to_month, _from_to),
    _rule("period", _P.past_years, lambda r, m: _years(r, m, -1)),
    _rule("period", _P.next_years, lambda r, m: _years(r, m, 1)),
    _rule("period", _P.years_ago, lambda r, m: year_bounds(r.day.year - small(m["n"]))),
    _rule("period", _P.long_ago, _undated),
    _rule("period", _P.past_months, lambda r, m: r.past_months(small(m["n"]))),
    _rule("period", _P.months_until_now, lambda r, m: r.until_now(small(m["n"]))),
    _rule("period", _P.months_left, lambda r, m: r.months(small(m["n"]), m["y"], last=True)),
    _rule("period", _P.bare_range, _rising),
    _rule("period", _P.some_months, _some_months),
    _rule("period", _P.next_term, lambda r, m: r.term(TERM)),
    _rule("period", _P.from_january_to, _from_january_to),
    _rule("period", _P.from_january, _from_january),
    _rule(
        "period",
        _P.from_short_day,
        lambda r, m: (
            safe_date(int(m["y"]), int(m["m2"]), int(m["d2"])),
            safe_date(int(m["y"]), int(m["m"]), int(m["d"])),
        ),
    ),
    _rule("period", _P.from_near_day, _from_near_day),
    _rule("period", _P.from_day_in_brackets, _from_day_to_day),
    _rule("period", _P.from_year_on, lambda r, m: (date(int(m["y"]), 1, 1), None)),
    _rule("period", _P.from_month_on, lambda r, m: (r.month(int(m["m"]), _y(m))[0], None)),
    _rule("period", _P.from_day_on, lambda r, m: (r.date(m)[0], None)),
    _rule("period", _P.months_in_row, _months_in_row),
    _rule("period", _P.after_year, lambda r, m: (date(int(m["y"]) + 1, 1, 1), None)),
    _rule("deadline", _P.by_year, lambda r, m: (None, date(int(m["y"]), 12, 31))),
    _rule("deadline", _P.before_month, _before_month),
    _rule("deadline", _P.before_day, lambda r, m: (None, r.date(m)[1])),
    _rule("as_of", _P.at_time, Reader.date),
    _rule("as_of", _P.as_of_part_of_month, lambda r, m: _in_month(r.month(int(m["m"]), _y(m)), m["edge"])),
    _rule("as_of", _P.as_of_month_year, lambda r, m: (None, r.month(int(m["m"]), m["y"])[1])),
    _rule("as_of", _P.as_of_mid_year, lambda r, m: (None, date(r.year(m["y"]), 6, 30))),
    _rule("as_of", _P.as_of_first_months, lambda r, m: (None, r.months(small(m["n"]), _y(m))[1])),
    _rule("period", _P.first_months, lambda r, m: _so_many_months(r, small(m["n"]), m)),
    _rule("period", _P.first_quarters, lambda r, m: _so_many_months(r, 3 * small(m["n"]), m)),
    _rule("period", _P.months_of_year, lambda r, m: r.months(int(m["n"]), _y(m))),
    _rule("period", _P.months_of_bare_year, lambda r, m: r.months(int(m["n"]), m["y"])),
    _rule("as_of", _P.as_of_quarter, lambda r, m: (None, r.quarter(m["q"], _y(m) or m["y3"])[1])),
    _rule("period", _P.quarter, lambda r, m: r.quarter(m["q"], _y(m) or m["y3"], m["q2"])),
    _rule("as_of", _P.as_of_day, Reader.date),
    _rule("as_of", _P.as_of_short_day, _near),
    _rule("as_of", _P.as_of_month, lambda r, m: (None, r.month(int(m["m"]), _y(m))[1])),
    _rule("as_of", _P.as_of_year_end, _year_end),
    _rule("period", _P.year_start, lambda r, m: (date(r.day.year, 1, 1), min(r.day, date(r.day.year, 4, 30)))),
    _rule("as_of", _P.as_of_year_start, lambda r, m: (None, date(r.year(_y(m)), 1, 1))),
    _rule("as_of", _P.since_then, _now),
    _rule("as_of", _P.until_now, _now),
    _rule("as_of", _P.now, _now),
    _rule("as_of", _P.at_present, _now),
    _rule("day", _P.day, Reader.date),
    _rule("day", _P.short_day, _day2),
    _rule("day", _P.this_morning, lambda r, m: (r.day, r.day)),
    _rule("day", _P.today, _relative),
    _rule("period", _P.month_of_year, lambda r, m: r.month(int(m["m"]), _y(m))),
    _rule("period", _P.this_month, lambda r, m: r.month(r.day.month, str(r.day.year))),
    _rule("period", _P.month, _month),
    _rule("period", _P.part_of_year, lambda r, m: _edge(r.year(m["y"] or m["last"]), m["edge"])),
    _rule("period", _P.years_until_now, lambda r, m: _years(r, m, -1)),
    _rule("period", _P.year, lambda r, m: year_bounds(r.year(_y(m)))),
    _rule("deadline", _P.by_year_end, lambda r, m: (None, date(r.year(m["y"]), 12, 31))),
    _rule("period", _P.at_year_end, lambda r, m: year_bounds(r.year(m["y"]))),
    _rule("period", _P.this_year, lambda r, m: year_bounds(r.year(m["y"]))),
    _rule("period", _P.same_period, _undated),
    _rule("period", _P.that_year, _undated),
    _rule("period", _P.years_later, _undated),
    _rule("period", _P.that_time, _undated),
    _rule("period", _P.that_stage, _undated),
    _rule("period", _P.last_year, lambda r, m: year_bounds(r.day.year - 1)),
    _rule("period", _P.past_year, lambda r, m: r.past_year(m["just"] is not None)),
    _rule("period", _P.coming_year, lambda r, m: year_bounds(r.day.year + 1)),
    _rule("period", _P.next_year, lambda r, m: year_bounds(r.day.year + 1)),
    _rule("period", _P.year_of_event, lambda r, m: year_bounds(int(m["y"] or m["y2"]))),
    _rule("period", _P.year_of_plan, lambda r, m: year_bounds(int(m["y"]))),
    _rule("period", _P.month_slash_year, lambda r, m: r.month(int(m["m"]), m["y"])),
    _rule("period", _P.elapsed_months, lambda r, m: r.elapsed(small(m["n"]))),
    _rule("period", _P.elapsed_months_result, lambda r, m: r.elapsed(small(m["n"]))),
    _rule("period", _P.elapsed_months_head, lambda r, m: r.elapsed(small(m["n"]))),
    _rule("period", _P.year_of_row, lambda r, m: year_bounds(int(m["y"]))),
    _rule("period", _P.year_in_brackets, lambda r, m: year_bounds(int(m["y"]))),
    _rule("duration", _P.duration, _undated),
)
