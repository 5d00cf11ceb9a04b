"""TIMEX: time expressions as intervals, relative to the document's day.

"7 tháng đầu năm" is a period, "chiều 7/8" a day, "đến năm 2020" a deadline, "tính đến hết tháng 6" the date of a stock,
"5 năm" a duration, "80 tuổi" an age (kept as a duration, so that nobody counts it). Grammar by rank: the first reading
of a digit wins.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from ntm_extract.days import days_of, month_end
from ntm_extract.document import Text, Timex
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.match import Words
from ntm_extract.parse.numeral import small
from ntm_extract.parse.publication import SINCE, UNTIL
from ntm_extract.parse.timex_grammar import RULES, Rule, terms_in
from ntm_extract.parse.timex_reader import Bounds, Reader, year_bounds
from ntm_extract.span import line_start

_P = phrases("timex")
# a time in its last month counts as over: "đến hết tháng 6" said on 28 June still tells a stock
AHEAD = timedelta(days=31)
_ITS_END, _SAME_YEAR = frozenset(_P.words("its_end")), frozenset(_P.words("same_year"))
_SAME_MONTH, _SAME_DAY = _P.word("same_month"), _P.word("same_day")
_ALSO, _IN, _STAGE, _YEAR_AFTER = _P.word("also"), _P.word("in"), _P.word("stage_word"), _P.word("year_after")
_BEFORE_CLAUSE = ("", *"\n.,:;-–")
_FROM_THEN = _P.words("from_then")
_YEARS, _THAT_TIME = number_words("year"), _P.words("then")
_TRIGGERS = (*"0123456789", *_P.words("triggers"))
_WORDS = tuple(dict.fromkeys([*_TRIGGERS, *(word for rule in RULES for word in rule.needs)]))
_FIND = Words(_WORDS)
REACH = 40  # characters around a trigger that an expression can span
JUST_BEGUN = 2  # up to this month, a text may call the running year the next one
RECENT = 50  # time expressions back to a year that is still spoken of


class _Stretches:
    """The stretches of a text that can hold a time expression: around digits and words of time."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._where: dict[str, list[tuple[int, int]]] = {}  # of each word
        triggers: list[tuple[int, int]] = []
        for word, start, end in _FIND(key.replace("\n", " ")):  # "năm⏎2018"
            self._where.setdefault(_WORDS[word], []).append((start, end))
            if word < len(_TRIGGERS):
                triggers.append((start, end))
        self._around: dict[tuple[str, ...], list[tuple[int, int]]] = {(): self._joined(triggers)}

    def around(self, words: tuple[str, ...]) -> list[tuple[int, int]]:
        """Stretches around any of ``words``; around any word of time where ``words`` is empty."""
        known = self._around.get(words)
        if known is None:
            places = [place for word in words if word in self._where for place in self._where[word]]
            known = self._around[words] = self._joined(sorted(places)) if places else []
        return known

    def _joined(self, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Stretches around places of a text, cut at blanks, overlapping ones merged."""
        key, size, found = self._key, len(self._key), list[tuple[int, int]]()
        for start, end in places:
            if found and start - REACH <= found[-1][1]:
                found[-1] = (found[-1][0], end + REACH)
            else:
                found.append((start - REACH, end + REACH))
        return [
            (
                key.rfind(" ", 0, low) + 1 if low > 0 else 0,
                cut if high < size and (cut := key.find(" ", high)) >= 0 else size,
            )
            for low, high in found
        ]


def _bounds(rule: Rule, match: re.Match[str], readers: list[Reader]) -> Bounds:
    """The bounds on which all days agree that the document may be of: in an article of "2018", "năm nay" is 2018, "đến
    nay" and "23/8" undecided.
    """
    read = []
    for reader in readers:
        try:
            read.append(rule.read(reader, match))
        except (ValueError, OverflowError):
            read.append((None, None))
    first, last = read[0]
    return first if first == read[-1][0] else None, last if last == read[-1][1] else None


def _timex(key: str, rule: Rule, match: re.Match[str], readers: list[Reader], day: date) -> Timex:
    """The Timex of a match on ``day``."""
    (start, end), kind = match.span(), rule.kind
    first, last = _bounds(rule, match, readers)
    if kind == "as_of" and last is not None and last > day + AHEAD:
        kind, first = "deadline", None  # "đến 31-12 phải giải ngân ...", "đến cuối năm 2025"
    elif kind == "deadline" and last is not None and last <= day + AHEAD and _P.stock_day.search(match[0]):
        kind = "as_of"  # "tính đến hết năm 2023" said in 2024 dates a stock
    programme = (
        kind == "period"
        and match[0].startswith(_STAGE)
        and (named_by := _P.programme.search(key, max(0, start - 80), start)) is not None
        # "hội nghị tổng kết chương trình |giai đoạn 2011-2015|", in 2015
        and not (last and last.year <= day.year and _P.summed_up.search(key, max(0, start - 120), named_by.start()))
    )
    return Timex(start, end, kind, first, last, match.groupdict().get("part"), programme)


def _antecedent(key: str, antecedent: Timex | None, at: int) -> Timex | None:
    """``antecedent``, the last year or month, where "trong năm" or "trong tháng" may refer to it: in the same paragraph and
    at the head of a clause: "|Năm 2016|, tỉnh có thêm 8 xã đạt chuẩn. Vốn huy động trong năm là 90 tỷ đồng"; not a year
    of comparison. "Cũng trong năm" takes any.
    """
    also = key.endswith(_ALSO, 0, at)
    if antecedent is None or also:
        return antecedent
    opens = (
        key[max(0, antecedent.start - 12) : antecedent.start].removesuffix(_IN).removesuffix(_ALSO).rstrip(" ")[-1:]
        in _BEFORE_CLAUSE
    )
    return antecedent if opens and "\n" not in key[antecedent.end : at] else None


def _last_year(key: str, before: list[Timex]) -> Timex | None:
    """The year told last before "năm đó", if near: "|Đầu năm 2018| có 96 hộ nghèo, cuối năm còn 61 hộ"."""
    for time in before[: -RECENT - 1 : -1]:
        if time.kind == "as_of" and time.last and key[time.end - 4 : time.end].isdigit():
            first, last = year_bounds(time.last.year)
            return time._replace(first=first, last=last)  # "đầu năm 2018"
        if time.kind == "period" and time.first and time.year is not None:
            first, last = year_bounds(time.year)
            if (time.first, time.last) == (first, last) or key[time.end - 4 : time.end].isdigit():
                return time._replace(first=first, last=last)
    return None


def _last_month(before: list[Timex]) -> Timex | None:
    """The last month among the times before, or None."""
    periods = (t for t in before[: -RECENT - 1 : -1] if t.kind == "period")
    return next(
        (t for t in periods if t.first and t.first.day == 1 and t.last == month_end(t.first.year, t.first.month)), None
    )


def _last_time_over(key: str, before: list[Timex], at: int) -> Timex | None:
    """The antecedent of "khi đó": the last time in its paragraph, with a known end; else None."""
    antecedent = before[-1] if before else None
    return (
        antecedent
        if antecedent
        and antecedent.last
        and antecedent.kind in ("period", "day", "as_of")
        and "\n" not in key[antecedent.end : at]
        else None
    )


def timexes(text: Text, day: date, published: str | None) -> tuple[Timex, ...]:
    """Time expressions in text order, none overlapping. Impossible dates ("30/2") keep their span without bounds."""
    key = text.key
    terms = terms_in(key)
    readers = [Reader(at, terms) for at in sorted(set(days_of(published) if published else (SINCE, UNTIL)))]
    taken = bytearray(len(key) + 1)
    found = []
    stretches = _Stretches(key)
    for rule in RULES:
        for low, high in stretches.around(rule.needs):
            for match in rule.pattern.finditer(key, low, high):
                start, end = match.span()
                if 1 in taken[start:end]:
                    continue
                taken[start:end] = b"\x01" * (end - start)
                found.append(_timex(key, rule, match, readers, day))
    found.sort(key=lambda t: t.start)
    resolved: list[Timex] = []
    for time in found:
        time = _resolved(key, resolved, time, day)
        if resolved and (whole := _from_to(key, resolved[-1], time)):
            resolved[-1] = whole
        else:
            resolved.append(time)
    return tuple(t for t in resolved if t.kind)


def _from_to(key: str, begun: Timex, time: Timex) -> Timex | None:
    """The period that begins with one time and ends with the next: "từ |quý IV/2017| |đến nay|", "từ |năm 2011| |đến ngày
    30/6/2018|", "từ khi triển khai (|năm 2011|) |đến nay|"; None where they do not make one.
    """
    start, last = begun.start, time.last
    if begun.kind not in ("period", "day") or begun.first is None or time.kind not in ("as_of", "deadline"):
        return None
    if not key.startswith(_FROM_THEN, start):
        opens = _P.sets_out.search(key, max(0, start - 2 * REACH), start)
        if opens is None:
            return None
        start = opens.start()
    if _P.up_to.match(key, begun.end, time.end) is None or (last is not None and last < begun.first):
        return None
    return begun._replace(start=start, end=time.end, kind="period", last=last)


class _Anaphor(NamedTuple):
    """A time that another may tell: the ``key`` of the text, the times ``before`` it, and the ``day`` of the text."""

    key: str
    before: list[Timex]
    time: Timex
    day: date


def _resolved(key: str, before: list[Timex], time: Timex, day: date) -> Timex:
    """A time with the bounds that its antecedent gives it, by the first of ``_ANAPHORS`` that knows; else as it is."""
    asked = _Anaphor(key, before, time, day)
    return next((told for read in _ANAPHORS if (told := read(asked)) is not None), time)


def _that_year(it: _Anaphor) -> Timex | None:
    """The year told last, or one counted from it: "năm đó", "năm sau đó"."""
    that_year = _P.that_year.fullmatch(it.key, it.time.start, it.time.end)
    if that_year is None:
        return None
    told = _last_year(it.key, it.before)
    year = told.first.year + _YEARS.get(that_year["y"], 0) if told and told.first else None
    first, last = (None, None) if year is None else year_bounds(year)
    return it.time._replace(first=first, last=last)


def _years_later(it: _Anaphor) -> Timex | None:
    """The year so many after the one told last: "Năm 2016, ... |Hai năm sau|, ..."; none that lies ahead."""
    later = _P.years_later.match(it.key, it.time.start)
    told = _last_year(it.key, it.before) if later else None
    if later is None or later["n"] is None or told is None or told.first is None:
        return None
    year = told.first.year + small(later["n"])
    first, last = year_bounds(year)
    return it.time._replace(first=first, last=last) if year <= it.day.year else None


def _that_stage(it: _Anaphor) -> Timex | None:
    """The years told last: "Giai đoạn 2021 - 2023 ... . |Trong giai đoạn này|, ..."."""
    if _P.that_stage.fullmatch(it.key, it.time.start, it.time.end) is None:
        return None
    periods = (t for t in it.before[: -RECENT - 1 : -1] if t.kind == "period" and t.first and t.last)
    told = next((t for t in periods if t.first and t.last and t.first.year < t.last.year), it.time)
    return it.time._replace(first=told.first, last=told.last)


def _year_after(it: _Anaphor) -> Timex | None:
    """The year after the one that its paragraph told last: "Năm 2015, anh trồng 1 ha cam. |Năm sau|, anh trồng thêm 2 ha"; none
    after "năm đầu", nor one that lies ahead.
    """
    key, (start, end) = it.key, it.time[:2]
    if key[start:end] != _YEAR_AFTER or not key.endswith(_BEFORE_CLAUSE[1:], 0, start - 1):
        return None
    told = _antecedent(key, _last_year(key, it.before), start)
    if told is None or told.first is None:
        early = _P.first_year.search(key, line_start(key, start), start) is not None
        return it.time._replace(first=None, last=None) if early else None
    year = told.first.year + 1
    first, last = year_bounds(year)
    return it.time._replace(first=first, last=last) if year <= it.day.year else None


def _year_reviewed_over(it: _Anaphor) -> Timex | None:
    """The year that has just begun, in a text that looks back on the one before: "Năm 2013, huyện làm 42 km đường. |Năm tới|,
    huyện phấn đấu làm 50 km", written in January 2014.
    """
    key, (start, end), day = it.key, it.time[:2], it.day
    if day.month > JUST_BEGUN or _P.next_year.fullmatch(key, start, end) is None:
        return None
    over = any((t.first, t.last) == year_bounds(day.year - 1) for t in it.before)
    first, last = year_bounds(day.year)
    return it.time._replace(first=first, last=last) if over else None


def _since_then(it: _Anaphor) -> Timex | None:
    """What goes on from the last time that is over: "từ đó đến nay"."""
    if _P.since_then.fullmatch(it.key, it.time.start, it.time.end) is None:
        return None
    then = _last_time_over(it.key, it.before, it.time.start)
    return it.time._replace(kind="period", first=then.first or then.last) if then else it.time


def _then(it: _Anaphor) -> Timex | None:
    """The last time that is over, a period as such, any other as the day of a stock: "khi đó"."""
    if not it.key.endswith(_THAT_TIME, it.time.start, it.time.end):
        return None
    then = _last_time_over(it.key, it.before, it.time.start)
    if then is None or then.last is None or then.last >= it.day:
        return it.time._replace(kind="")
    if then.kind == "period":
        return it.time._replace(kind="period", first=then.first, last=then.last)
    return it.time._replace(kind="as_of", first=None, last=then.last)


def _same_day(it: _Anaphor) -> Timex | None:
    """The day told last that is none of a paper: "cùng ngày"."""
    if not it.key.endswith(_SAME_DAY, it.time.start, it.time.end):
        return None
    days = (d for d in reversed(it.before) if d.last and (d.kind == "day" or _P.a_day.search(it.key, d.start, d.end)))
    same = next((d for d in days if not _P.of_paper.search(it.key, max(0, d.start - RECENT), d.start)), it.time)
    return it.time._replace(first=same.first if it.time.kind == "day" else None, last=same.last)


def _same_year_or_month(it: _Anaphor) -> Timex | None:
    """The year or month told last: "trong năm"; or its end: "Năm 2016, ...; |hết năm| giải ngân 221 tỷ"."""
    words = it.key[it.time.start : it.time.end]
    month = words == _SAME_MONTH
    if not month and words not in _SAME_YEAR and words not in _ITS_END:
        return None
    told = _last_month(it.before) if month else _last_year(it.key, it.before)
    antecedent = _antecedent(it.key, told, it.time.start)
    if antecedent is None and words in _SAME_YEAR and it.day.month <= JUST_BEGUN:
        # "Năm 2017 khép lại ... .⏎ |Cả năm|, xã làm 6 km đường", written in February 2018
        antecedent = told if told is not None and told.year == it.day.year - 1 else None
    if antecedent and words not in _ITS_END:
        return it.time._replace(first=antecedent.first, last=antecedent.last)
    if antecedent and antecedent.last and antecedent.last < it.day:
        return it.time._replace(kind="as_of", first=None, last=antecedent.last)
    return None


def _same_period(it: _Anaphor) -> Timex | None:
    """The period told last, a year before: "6 tháng đầu năm 2019, ... đàn trâu 320 con (|CK| 345 con)"."""
    if _P.same_period.match(it.key, it.time.start) is None:
        return None
    told = next((t for t in reversed(it.before) if t.kind == "period" and t.first and t.last), None)
    first, last = (told.first, told.last) if told else (None, None)
    if not first or not last or first.year != last.year or last != month_end(last.year, last.month):
        return None
    year = first.year - 1
    return it.time._replace(first=first.replace(year=year, day=1), last=month_end(year, last.month))


_ANAPHORS = (
    _same_period,
    _that_year,
    _years_later,
    _year_after,
    _year_reviewed_over,
    _that_stage,
    _since_then,
    _then,
    _same_day,
    _same_year_or_month,
)
