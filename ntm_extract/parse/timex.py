"""TIMEX: time expressions as intervals, relative to the document's day.

"7 tháng đầu năm" is a period, "chiều 7/8" a day, "đến năm 2020" a deadline, "tính đến hết tháng 6" the date of a stock,
"5 năm" a duration, "80 tuổi" an age (kept as a duration, so that nobody counts it). Grammar by rank: the first reading of a digit wins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from ntm_extract.document import Text, Timex
from ntm_extract.errors import OptionError
from ntm_extract.match import Words
from ntm_extract.parse.numeral import DIGITS
from ntm_extract.patterns import sought
from ntm_extract.records import Document

Bounds = tuple[date | None, date | None]
SINCE, UNTIL = date(2005, 1, 1), date(2030, 12, 31)  # what an article without any date may be of
UNDATED = date(2017, 1, 1)  # day for unit look-ups when a text has no date at all: the middle of the programme, before the mergers
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_PART = r"(?P<part>sáng|trưa|chiều|tối|đêm)"
_D, _M, _Y = r"(?P<d>\d{1,2})", r"(?P<m>\d{1,2})", r"(?P<y>(?:19|20)\d{2})"
_EDGE = r"(?<![\w/.-])"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}
_COUNT = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"


def _n(m: re.Match[str]) -> int:
    """How many, in digits or words: "ba năm qua"."""
    return DIGITS.get(m["n"]) or int(m["n"])


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _year(year: int) -> Bounds:
    return date(year, 1, 1), date(year, 12, 31)


def _safe(year: int, month: int, day: int) -> date | None:
    """The date, or None for 30/2."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(published: str | None) -> date:
    """Day of a full or partial ISO date: the middle of the interval ("2018" -> 2018-07-01, "2018-08" -> 2018-08-15); None -> UNDATED."""
    if not published:
        return UNDATED
    parts = [int(p) for p in published.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 7, parts[2] if len(parts) > 2 else (15 if len(parts) > 1 else 1))


def days_of(published: str | None) -> tuple[date, date]:
    """First and last day on which a document of that date can have been written; for None the whole time of the programme."""
    if not published:
        return SINCE, UNTIL
    parts = [int(p) for p in published.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    return date(parts[0], parts[1] if len(parts) > 1 else 1, 1), _month_end(parts[0], parts[1] if len(parts) > 1 else 12)


_DATELINE = re.compile(r"(?:(?:cập nhật|ngày|thứ \w+|chủ nhật|đăng lúc|ngày đăng|bntvn|\))[^\n]{0,24}?)?(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)")
_LONG_DATE = re.compile(r"(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d{2})")
AHEAD = timedelta(days=31)  # "đến hết tháng 6" said on 28 June still tells a stock
HEAD = 400  # characters in which a dateline may stand


def publication(document: Document, text: Text) -> tuple[str | None, str | None]:
    """(ISO date, basis): given by metadata, else a dateline near the top or end, else the latest full date of the text."""
    if document.published:
        parts = document.published.split("-")
        if (len(parts) > 1 and not 1 <= int(parts[1]) <= 12) or (len(parts) == 3 and _safe(*(int(p) for p in parts)) is None):
            raise OptionError(f"published {document.published!r} is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD")
        return document.published, document.published_basis or "metadata"
    found = []
    for pattern in (_DATELINE, _LONG_DATE):
        for match in pattern.finditer(text.key):
            day = _safe(int(match[3]), int(match[2]), int(match[1]))
            if day is not None:
                found.append((match.start(), day))
    head = [d for at, d in sorted(found) if at < HEAD]
    if head:
        return head[0].isoformat(), "dateline"
    if found:
        return max(d for _, d in found).isoformat(), "text"
    return None, None


class _Reader:
    """Resolves expressions as if the document were of one day."""

    def __init__(self, day: date) -> None:
        self.day = day

    def year(self, text: str | None) -> int:
        """"này", "nay" or nothing: the document's year; "ngoái", "trước": the one before; "tới", "sau": the next."""
        if text and text.strip().isdigit():
            return int(text)
        word = (text or "").strip()
        return self.day.year + {"ngoái": -1, "trước": -1, "tới": 1, "sau": 1}.get(word, 0)

    def date(self, m: re.Match[str]) -> Bounds:
        year = int(m["y"]) if m.groupdict().get("y") else self.day.year
        found = _safe(year, int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None
        if found and not m.groupdict().get("y") and (found - self.day).days > 60:
            found = _safe(year - 1, found.month, found.day)
        return found, found

    def month(self, month: int, year: str | None) -> Bounds:
        if not 1 <= month <= 12:
            return None, None
        y = self.year(year)
        if year is None and date(y, month, 1) > self.day and (date(y, month, 1) - self.day).days > 183:
            y -= 1
        return date(y, month, 1), _month_end(y, month)

    def months(self, count: int, side: str, year: str | None) -> Bounds:
        y = self.year(year)
        if not 1 <= count <= 12:
            return None, None
        return (date(y, 1, 1), _month_end(y, count)) if side == "đầu" else (date(y, 13 - count, 1), date(y, 12, 31))

    def past_months(self, count: int) -> Bounds:
        """"9 tháng qua": the months of this year that are over, where they are as many, else as many before this month."""
        if count not in (self.day.month, self.day.month - 1):
            last = date(self.day.year, self.day.month, 1) - timedelta(days=1)
            first = (last.year * 12 + last.month - count) // 12, (last.year * 12 + last.month - count) % 12 + 1
            return date(*first, 1), last
        return self.months(count, "đầu", None)

    def past_year(self, just: bool) -> Bounds:
        """"năm qua": said in January the year before, in December this one, in between undecided; "năm vừa qua" is over but for its last weeks."""
        if not just and 3 < self.day.month < 11:
            return None, None
        return _year(self.day.year - (self.day.month < 11))

    def elapsed(self, count: int) -> Bounds:
        """"trong 6 tháng" of a text of July: the half-year that has just ended; elsewhere a mere duration."""
        return self.months(count, "đầu", None) if count in (self.day.month, self.day.month - 1) else (None, None)

    def quarter(self, name: str, year: str | None) -> Bounds:
        q, y = _ROMAN.get(name, 0), self.year(year)
        return (date(y, 3 * q - 2, 1), _month_end(y, 3 * q)) if q else (None, None)


_YEAR_REF = r"(?:\s(?:của\s)?năm\s(?P<y>(?:19|20)\d{2}|nay|này|ngoái|trước|tới)|(?:/|\s?-\s?|\.)(?P<y2>(?:19|20)\d{2}))"  # "7/2021", "7-2021", "7.2021"


class Rule(NamedTuple):
    """``needs``: a window without any of these words cannot match (empty: any window may), a cheap test before the pattern."""

    kind: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Callable[[_Reader, re.Match[str]], Bounds]


def _rule(kind: str, needs: str, pattern: str, read: Callable[[_Reader, re.Match[str]], Bounds]) -> Rule:
    return Rule(kind, tuple(filter(None, needs.split("|"))), sought(pattern), read)


def _y(m: re.Match[str]) -> str | None:
    groups = m.groupdict()
    return groups.get("y") or groups.get("y2")


# Order is rank. Each pattern is read on the folded text.
_RULES: tuple[Rule, ...] = (
    # "tính đến ngày 31 tháng 7 năm 2021", "đến 15 giờ ngày 31/7", "đến ngày 31.7"
    _rule("day", "ngày", rf"(?<!\w)(?:từ\s)?(?:các\s)?ngày\s(?:từ\s)?{_D}(?:\s?,\s?\d{{1,2}})*\s?(?:-|–|,|và|đến|tới)\s?(?:hết\s)?(?:ngày\s)?{_D.replace('<d>', '<d2>')}[/.-]{_M}(?:[/.-]{_Y})?(?![/\d-])(?!,\d)", lambda r, m: _days(r, m)),
    _rule("as_of", "ngày", rf"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:hết\s|thời điểm\s)?(?:\d{{1,2}}\s?(?:giờ|h)\s?(?:\d{{1,2}}\s)?)?(?:hết\s)?ngày\s{_D}\stháng\s{_M}(?:,?\snăm\s{_Y})?(?!\d)", lambda r, m: r.date(m) if m["y"] else _near(r, m)),
    _rule("as_of", "ngày", rf"(?<!\w)(?:tính\s)?(?:đến|tới)\s\d{{1,2}}\s?(?:giờ|h)\s?(?:\d{{1,2}}\s)?ngày\s{_D}[/.-]{_M}(?:[/.-]{_Y})?(?!\d)", lambda r, m: r.date(m) if m["y"] else _near(r, m)),
    _rule("period", "đợt ", r"(?<!\w)đợt\s\d{1,2}\s?(?:/|-|năm\s)\s?(?P<y>20[0-4]\d)(?!\d)", lambda r, m: _year(int(m["y"]))),  # "được công nhận đợt |1/2018|": no January
    _rule("clock", "", r"\d(?:(?<![\w/].)\d?\s?(?:giờ|h|g)\s?(?:\d{1,2}(?:\s?phút)?)?(?!\w)(?:\s(?:sáng|trưa|chiều|tối))?|(?<!\d.)\d?:\d{2}(?::\d{2})?(?!\d))", lambda r, m: (None, None)),
    _rule("duration", "tuổi", r"(?<!\w)(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s?(?:-|đến)\s?\d+)?\s(?:tháng\s)?tuổi(?!\w)", lambda r, m: (None, None)),
    _rule("period", "vụ ", r"(?<!\w)vụ\s(?:(?:lúa\s)?(?:đông xuân|xuân hè|hè thu|thu đông|xuân|hè|mùa|đông|thu)\s)(?:năm\s)?(?P<a>20[0-4]\d)(?:\s?-\s?(?P<b>20[0-4]\d))?(?![\d/])", lambda r, m: (date(int(m["a"]), 1, 1), date(int(m["b"] or m["a"]), 12, 31))),
    _rule("period", "năm 20", r"(?<!\w)(?:\d|hai|ba|bốn|các|trong|những)\snăm\s(?P<a>20[0-4]\d)(?:,\s20[0-4]\d)*\s?(?:,|và)\s(?:năm\s)?(?P<b>20[0-4]\d)(?![\d/])", lambda r, m: (date(int(m["a"]), 1, 1), date(int(m["b"]), 12, 31)) if m["a"] < m["b"] else (None, None)),
    _rule("period", "giai đoạn|thời kỳ|nhiệm kỳ|niên khóa|năm 19|năm 20|năm (|năm học", r"(?<!\w)(?:(?:trong\s)?giai đoạn|thời kỳ|nhiệm kỳ|năm học|niên khóa|(?:trong\s)?các năm|(?:trong\s)?năm)\s(?:\()?(?P<a>(?:19|20)\d{2})\s?(?:-|đến|tới|và)\s?(?:năm\s)?(?P<b>(?:19|20)\d{2})(?!\d)", lambda r, m: (date(int(m["a"]), 1, 1), date(int(m["b"]), 12, 31))),
    _rule("period", "từ ", r"(?<!\w)từ\s(?:đầu\s)?năm\s(?P<a>(?:19|20)\d{2})\s?(?:-|đến|tới)\s?(?:(?:hết\s|cuối\s)?năm\s)?(?P<b>(?:19|20)\d{2})(?!\d)", lambda r, m: (date(int(m["a"]), 1, 1), date(int(m["b"]), 12, 31))),
    _rule("period", "từ ", r"(?<!\w)từ\s(?:đầu\s)?(?:năm\s)?(?P<a>(?:19|20)\d{2})\s(?:đến nay|tới nay|trở lại đây)", lambda r, m: (date(int(m["a"]), 1, 1), r.day)),
    _rule("period", "từ ", rf"(?<!\w)từ\s(?:đầu\s)?tháng\s(?P<m>\d{{1,2}})(?:{_YEAR_REF})?\s(?:đến nay|tới nay)", lambda r, m: (r.month(int(m["m"]), _y(m))[0], r.day)),
    _rule("period", "từ ", rf"(?<!\w)từ\s(?:đầu\s)?(?:năm\s)?(?P<a>(?:19|20)\d{{2}})\s(?:đến|tới)\s(?:hết\s|cuối\s)?(?:tháng\s)?(?P<m>\d{{1,2}})(?:{_YEAR_REF})(?!\d)", lambda r, m: (date(int(m["a"]), 1, 1), r.month(int(m["m"]), _y(m))[1])),
    _rule("period", "từ ", rf"(?<!\w)từ\s(?:ngày\s)?{_D}[/.-]{_M}[/.-]{_Y}\s(?:-|đến|tới)\s(?:hết\s)?(?:ngày\s)?(?P<d2>\d{{1,2}})[/.-](?P<m2>\d{{1,2}})[/.-](?P<y2>20\d{{2}})(?!\d)", lambda r, m: (_safe(int(m["y"]), int(m["m"]), int(m["d"])), _safe(int(m["y2"]), int(m["m2"]), int(m["d2"])))),
    _rule("period", "đến nay|tới nay|trở lại đây", r"(?<!\w)từ\s(?:khi\s|lúc\s)?(?:đầu\s)?năm(?:\snay)?\s(?:đến nay|tới nay)", lambda r, m: (date(r.day.year, 1, 1), r.day)),
    _rule("period", "từ ", rf"(?<!\w)từ\s(?:đầu\s)?(?:tháng\s)?(?P<m>\d{{1,2}})(?:/(?P<y>20\d\d))?\s?(?:-|đến|tới)\s?(?:hết\s|cuối\s)?(?:tháng\s)(?P<n>\d{{1,2}})(?:{_YEAR_REF.replace('<y>', '<y3>')})?(?!\d|/)", lambda r, m: _from_to(r, m)),
    _rule("period", "năm vừa qua|năm qua|năm trở lại|năm gần", rf"(?<!\w)(?:trong\s|sau\s)?(?P<n>\d{{1,2}}|{_COUNT})\snăm\s(?:vừa\s)?(?:qua|trở lại đây|gần đây)(?!\w)", lambda r, m: _years(r, m, -1)),
    _rule("period", "năm tới|năm tiếp", rf"(?<!\w)(?:trong\s)?(?P<n>\d{{1,2}}|{_COUNT})\snăm\s(?:tới|tiếp theo)(?!\w)", lambda r, m: _years(r, m, 1)),
    _rule("period", "qua", rf"(?<!\w)(?:trong\s)?(?P<n>\d{{1,2}}|{_COUNT})\stháng\s(?:vừa\s)?qua(?!\w)", lambda r, m: r.past_months(_n(m))),
    _rule("period", "-", r"(?<![\w/])(?P<a>20[0-4]\d)\s?-\s?(?P<b>20[0-4]\d)(?![\d/])", lambda r, m: (date(int(m["a"]), 1, 1), date(int(m["b"]), 12, 31)) if m["a"] < m["b"] else (None, None)),
    _rule("period", "tháng đầu năm|tháng cuối năm", r"(?<!\w)(?:những|các|mấy)\stháng\s(?P<side>đầu|cuối)\snăm(?:\s(?P<y>(?:19|20)\d{2}|nay|này))?", lambda r, m: _part(r, r.year(m["y"]), m["side"])),
    _rule("period", "từ đầu năm", r"(?<!\w)(?:tính\s|kể\s)?từ\sđầu\snăm(?:\s(?:nay|này))?(?!\s(?:20\d\d|học|sau|đến|tới|nay|này))", lambda r, m: (date(r.day.year, 1, 1), r.day)),
    _rule("period", "từ 20", r"(?<!\w)từ\s(?P<a>20[0-4]\d)\s?(?:-|đến|tới)\s?(?:(?:hết\s|cuối\s)?năm\s)?(?P<b>20[0-4]\d)(?![\d/]|[.,]\d)", lambda r, m: (date(int(m["a"]), 1, 1), date(int(m["b"]), 12, 31)) if m["a"] < m["b"] else (None, None)),
    _rule("period", "từ ", rf"(?<!\w)từ\s(?:ngày\s)?(?P<d2>\d{{1,2}})[/.](?P<m2>\d{{1,2}})\s?(?:-|đến|tới)\s?(?:hết\s)?(?:ngày\s)?{_D}[/.]{_M}[/.]{_Y}(?!\d)", lambda r, m: (_safe(int(m["y"]), int(m["m2"]), int(m["d2"])), _safe(int(m["y"]), int(m["m"]), int(m["d"])))),
    _rule("period", "sau năm 20", r"(?<!\w)(?<!năm )sau\snăm\s(?P<y>20[0-4]\d)(?![\d/])", lambda r, m: (date(int(m["y"]) + 1, 1, 1), None)),
    _rule("deadline", "năm 19|năm 20", r"(?<!\w)(?:từ nay\s|tính\s)?(?:cho\s)?(?:đến|tới|trước)\s(?:thời điểm\s)?(?:hết\s|cuối\s)?năm\s(?P<y>(?:19|20)\d{2})(?![\d/])", lambda r, m: (None, date(int(m["y"]), 12, 31))),
    _rule("deadline", "trước", rf"(?<!\w)trước\s(?:hết\s)?(?:ngày\s)?{_D}[/.-]{_M}[/.-]{_Y}(?!\d)", lambda r, m: (None, r.date(m)[1])),
    # "đến hết 2016", "đến 2020 có 50% số xã": the word "năm" is left out
    _rule("deadline", "đến 20|tới 20|trước 20|hết 20|cuối 20", r"(?<!\w)(?:từ nay\s|tính\s)?(?:cho\s)?(?:đến|tới|trước)\s(?:(?:hết|cuối)\s(?P<y>20\d{2})(?![\d/.]|\s?(?:-|–)\s?\d)|(?P<z>20\d{2})(?=\s?[,;)]|\.?$|\s(?:có|đạt|toàn|cả|tỉnh|huyện|xã|sẽ|phấn đấu|phải|là|thu nhập|tỷ lệ)(?!\w)))", lambda r, m: (None, date(int(m["y"] or m["z"]), 12, 31))),
    _rule("as_of", "ngày", rf"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:hết\s)?ngày\s{_D}\.{_M}(?![\d.]|,\d)", lambda r, m: _near(r, m)),
    _rule("as_of", "thời điểm", rf"(?<!\w)(?:tại|vào|ở)\sthời điểm\s(?:ngày\s)?{_D}[/.-]{_M}[/.-]{_Y}(?!\d)", lambda r, m: r.date(m)),
    _rule("as_of", "tháng", rf"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:thời điểm\s)?(?P<edge>đầu|giữa|cuối|(?:thượng|trung|hạ)\stuần)\stháng\s(?P<m>\d{{1,2}})(?:{_YEAR_REF})?(?!\d|/)", lambda r, m: _in_month(r.month(int(m["m"]), _y(m)), m["edge"])),
    _rule("as_of", "đến|tới", r"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:hết\s)?(?:tháng\s)?(?P<m>\d{1,2})/(?P<y>20[0-4]\d)(?![\d/-])", lambda r, m: (None, r.month(int(m["m"]), m["y"])[1])),
    _rule("as_of", "giữa năm", r"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:thời điểm\s)?giữa\snăm\s(?P<y>(?:19|20)\d{2})(?![\d/])", lambda r, m: (None, date(int(m["y"]), 6, 30))),
    _rule("period", "đầu năm|cuối năm", rf"(?<!\w)(?P<n>\d{{1,2}}|{_COUNT})\s+tháng\s(?P<side>đầu|cuối)\snăm(?:\s(?P<y>(?:19|20)\d{{2}}|nay|này|ngoái))?", lambda r, m: r.months(_n(m), m["side"], _y(m))),
    _rule("period", "tháng", rf"(?<!\w)(?P<n>\d{{1,2}})\s+tháng{_YEAR_REF}", lambda r, m: r.months(int(m["n"]), "đầu", _y(m))),
    _rule("period", "tháng 20|tháng năm 20", r"(?<!\w)(?P<n>\d{1,2})\s+tháng\s(?:năm\s)?(?P<y>20[0-4]\d)(?![\d/-])", lambda r, m: r.months(int(m["n"]), "đầu", m["y"])),
    _rule("period", "nửa ", r"(?<!\w)(?P<side>nửa đầu|nửa cuối)\snăm(?:\s(?P<y>(?:19|20)\d{2}|nay|này|ngoái))?", lambda r, m: r.months(6, "đầu" if m["side"] == "nửa đầu" else "cuối", _y(m))),
    _rule("as_of", "quý", rf"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:hết\s|cuối\s)?quý\s(?P<q>iv|iii|ii|i|[1-4])(?!\w)(?:{_YEAR_REF}|\s?-\s?(?P<y3>20\d\d))?", lambda r, m: (None, r.quarter(m["q"], _y(m) or m["y3"])[1])),
    _rule("period", "quý", rf"(?<!\w)quý\s(?P<q>iv|iii|ii|i|[1-4])(?!\w)(?:{_YEAR_REF}|\s?-\s?(?P<y3>20\d\d))?", lambda r, m: r.quarter(m["q"], _y(m) or m["y3"])),
    _rule("as_of", "/19|/20|.19|.20|-19|-20", rf"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:hết\s)?(?:thời điểm\s)?(?:ngày\s)?{_D}[/.-]{_M}[/.-]{_Y}(?!\d)", lambda r, m: r.date(m)),
    _rule("as_of", "đến|tới|trước", rf"(?<!\w)(?:tính\s)?(?:đến|tới|trước)\s(?:hết\s)?(?:ngày\s)?{_D}[/-]{_M}(?![/\d]|[.-]\d)", lambda r, m: _near(r, m)),
    _rule("as_of", "tháng", rf"(?<!\w)(?:tính\s)?(?:(?:đến|tới)\s(?:hết\s|cuối\s)?|hết\s)tháng\s(?P<m>\d{{1,2}})(?:{_YEAR_REF})?(?!\d|/)", lambda r, m: (None, r.month(int(m["m"]), _y(m))[1])),
    _rule("as_of", "hết|cuối", r"(?<!\w)(?:tính\s)?(?:(?:đến|tới)\s(?:hết\s|thời điểm\s)?(?:cuối|hết)|hết)\snăm(?:\s(?P<y>(?:19|20)\d{2}|nay|ngoái))?", lambda r, m: (None, date(r.year(_y(m)), 12, 31))),
    _rule("deadline", "đến 20|tới 20", r"(?<!\w)(?<!từ )(?:đến|tới)\s(?P<y>20[1-4]\d)(?=\s(?:có|đạt|hoàn thành|phấn đấu|huyện|tỉnh|toàn|xã|cả)(?!\w)|\s?[,;.])(?![,.]\d)", lambda r, m: (None, date(int(m["y"]), 12, 31))),
    _rule("as_of", "đầu năm", r"(?<!\w)(?:tính\s)?(?:đến|tới)\s(?:thời điểm\s)?đầu\snăm(?:\s(?P<y>(?:19|20)\d{2}))?", lambda r, m: (None, date(r.year(_y(m)), 1, 1))),
    _rule("as_of", "nay|giờ|thời điểm|hiện tại", r"(?<!\w)(?:(?:tính\s)?(?:đến|tới)\s(?:thời điểm\s)?(?:hiện\s)?(?:nay|giờ|thời điểm này|thời điểm hiện tại|hiện tại|bây giờ)|cho đến nay)(?!\w)", lambda r, m: (None, r.day)),
    _rule("as_of", "nay", r"(?:(?<=[,;] )|(?<= mà )|(?<=nhưng ))nay(?=\s(?:(?:đã|chỉ|mới|vẫn)\s)*(?:có|còn|nợ|là|đạt|lên|tăng|giảm|được|\d))", lambda r, m: (None, r.day)),  # "năm 2008 là 7,2 triệu đồng, |nay| 11,9 triệu đồng"
    _rule("as_of", "hiện", r"hiện(?<!\whiện)(?:[ ](?:nay|tại)(?!\w)|(?<!thực hiện)(?<!phát hiện)(?<!thể hiện)(?<!xuất hiện)(?<!biểu hiện)(?<!cải hiện)(?:(?:(?<=\nhiện)|(?<=\Ahiện)|(?<=[.!?:;(“] hiện))(?=[\s,])(?!\s(?:đại|thực|trạng|tượng|vật|hữu|hành|diện|trường))|(?=\s(?:có|còn|toàn|cả|mới|đã|chỉ|xã|huyện|tỉnh|đạt|\d))))", lambda r, m: (None, r.day)),
    _rule("day", "/19|/20|.19|.20|-19|-20", rf"(?<!\w)(?:{_PART}\s)?(?:(?:nay|qua)\s)?\(?(?:{_WEEKDAY}\s?,?\s)?(?:ngày\s|hôm\s)?{_D}[/.-]{_M}[/.-]{_Y}(?!\d)", lambda r, m: r.date(m)),
    _rule("day", "tháng", rf"(?<!\w)(?:{_PART}\s)?(?:ngày\s){_D}\stháng\s{_M}(?:\snăm\s{_Y})?(?!\d)", lambda r, m: r.date(m)),
    _rule("day", "sáng|trưa|chiều|tối|đêm|ngày|hôm", rf"(?<!\w)(?:{_PART}\s(?:(?:nay|qua)\s)?\(?(?:ngày\s)?|(?:trong\s)?(?:các\s)?ngày\s|hôm\s)(?:{_D}\s?(?:,|và|-)\s?)?{_D.replace('<d>', '<d2>')}(?:[/.-]|\s?-\s){_M}(?![/\d-])(?!,\d)", lambda r, m: _day2(r, m)),
    _rule("day", "sáng|trưa|chiều|tối", r"(?<!\w)(?P<part>sáng|trưa|chiều|tối)\s(?:nay|cùng ngày)(?!\w)", lambda r, m: (r.day, r.day)),
    _rule("day", "hôm ", r"(?<!\w)(?:(?P<part>sáng|trưa|chiều|tối)\s)?hôm\s(?P<h>nay|qua|kia)(?!\w)|(?<!\w)ngày\s(?P<h2>hôm qua|hôm nay)", lambda r, m: _relative(r, m)),
    _rule("period", "tháng", rf"(?<!\w)tháng\s(?P<m>\d{{1,2}})(?:{_YEAR_REF})(?!\d)", lambda r, m: r.month(int(m["m"]), _y(m))),
    _rule("period", "trong tháng|tháng này", r"(?<!\w)(?:(?:ngay\s)?trong\stháng(?:\snày)?|tháng\snày)(?!\s\d|\s(?:qua|tới|trước|sau)|\w)", lambda r, m: r.month(r.day.month, str(r.day.year))),
    _rule("period", "tháng", r"(?<!\w)tháng\s(?P<m>\d{1,2})(?:\s(?:vừa qua|vừa rồi|tới|này))?(?![\w/]|[.-]\d)", lambda r, m: r.month(int(m["m"]), None)),
    _rule("period", "cuối |đầu |giữa ", r"(?<!\w)(?:vào\s)?(?P<edge>cuối|đầu|giữa)\s(?:năm\s(?P<y>(?:19|20)\d{2})|(?P<z>20\d{2}))(?!\d)", lambda r, m: _edge(int(m["y"] or m["z"]), m["edge"])),
    _rule("period", "năm 19|năm 20", r"(?<!\w)(?:trong\s|vào\s|cả\s|của\s|ngay\s)?năm\s(?P<y>(?:19|20)\d{2})(?![\d/])", lambda r, m: _year(int(m["y"]))),
    _rule("deadline", "cuối năm", r"(?<!\w)(?:vào\s|phấn đấu\s|đặt mục tiêu\s|dự kiến\s)?cuối\snăm\s(?P<y>nay|này|tới)(?!\w)", lambda r, m: (None, date(r.year(m["y"]), 12, 31))),
    _rule("period", "cuối năm|đầu năm", r"(?<!\w)(?:vào\s|phấn đấu\s|đặt mục tiêu\s|dự kiến\s)(?P<edge>cuối|đầu)\snăm(?:\s(?P<y>nay|này|tới|ngoái))?(?!\w)(?!\s\d)", lambda r, m: _year(r.year(m["y"]))),
    _rule("period", "năm nay|năm ngoái|năm này|trong năm", r"(?<!\w)(?:trong\s)?năm\s(?P<y>nay|ngoái|này)(?!\w)|(?<!\w)trong\snăm(?!\s(?:qua|vừa|tới|học|\d))(?!\w)", lambda r, m: _year(r.year(m["y"]))),
    _rule("period", "năm qua|năm vừa qua", r"(?<!\w)(?:trong\s)?năm\s(?:vừa\s)?qua(?!\w)", lambda r, m: r.past_year("vừa" in m[0])),
    _rule("period", "sang năm", r"(?<!\w)sang\snăm(?!\s(?:20\d\d(?![\d.])|\d{1,2}\s|nay|này|mới|thứ|học))(?!\w)", lambda r, m: _year(r.day.year + 1)),
    _rule("period", "năm tới|năm sau", r"(?<!\w)(?<!những )(?<!các )(?<!mấy )(?<!nhiều )(?<!vài )năm\s(?P<y>tới|sau)(?!\w|\s(?:\d|hết|cuối|ngày|tháng))", lambda r, m: _year(r.day.year + 1)),
    _rule("period", "đạt chuẩn 20|tổng kết 20", r"(?<=đạt chuẩn )(?P<y>20[0-4]\d)(?![\d/])|(?<=hội nghị tổng kết )(?P<y2>20[0-4]\d)(?![\d/])", lambda r, m: _year(int(m["y"] or m["y2"]))),
    _rule("period", "kế hoạch 20|vốn 20|chỉ tiêu 20|nhiệm vụ 20|dự toán 20", r"(?:(?<=kế hoạch )|(?<=vốn )|(?<=chỉ tiêu )|(?<=nhiệm vụ )|(?<=dự toán ))(?P<y>20[0-4]\d)(?![\d/-]|[.,]\d)(?!\s(?:ha|km|m|m2|hộ|người|xã|thôn|tỷ|triệu|đồng|nghìn)(?!\w))", lambda r, m: _year(int(m["y"]))),
    _rule("period", "/19|/20", rf"{_EDGE}{_M}/{_Y}(?!\d|/)", lambda r, m: r.month(int(m["m"]), m["y"])),
    _rule("period", "tháng", rf"(?<!\w)(?:trong|sau|qua|kết quả|sơ kết|số liệu|báo cáo|tình hình|tính chung)\s(?P<n>\d{{1,2}}|{_COUNT})\stháng(?!\s(?:đầu|cuối|qua|tới|năm|tuổi|nữa|sau|trước|liền|kể)|\w)", lambda r, m: r.elapsed(_n(m))),
    _rule("period", "tháng", r"(?<!\w)(?<!sau )(?<!vòng )(?P<n>\d{1,2})\stháng(?=\s(?:ước\s)?(?:đạt|được|giảm|tăng)(?!\w))", lambda r, m: r.elapsed(int(m["n"]))),  # "thu ngân sách |9 tháng| đạt 400 tỷ đồng"
    _rule("period", "(20", r"(?<=[%\w]\s\()(?P<y>20[0-4]\d)(?=\))", lambda r, m: _year(int(m["y"]))),  # "từ 24,31% (2010) còn 8,88% |(2015)|"
    _rule("duration", "", r"(?<!\w)(?:\d+(?:[,.]\d+)?|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nửa)(?:\s?(?:-|đến)\s?\d+)?\s(?:năm|tháng|tuần|ngày|giờ|phút|nhiệm kỳ|thập kỷ|thế kỷ|quý)(?!\s(?:công|đầu|cuối)|\w)", lambda r, m: (None, None)),
)  # fmt: skip


def _day2(reader: _Reader, m: re.Match[str]) -> Bounds:
    """"ngày 12/1", "sáng 27.3", "ngày 5 và 6/9": the last day names the month."""
    day = _safe(reader.day.year, int(m["m"]), int(m["d2"])) if 1 <= int(m["m"]) <= 12 else None
    if day is None:
        return None, None
    if (day - reader.day).days > 60:
        day = _safe(day.year - 1, day.month, day.day)
    first = _safe(day.year, day.month, int(m["d"])) if day and m["d"] else day
    return first, day


def _days(reader: _Reader, m: re.Match[str]) -> Bounds:
    """"từ ngày 18 đến 20/5", "các ngày 29, 30, 31/12/2023": the last day names the month, and the year where there is one."""
    if m["y"] is None:
        return _day2(reader, m)
    first, last = (_safe(int(m["y"]), int(m["m"]), int(m[d])) if 1 <= int(m["m"]) <= 12 else None for d in ("d", "d2"))
    return (first, last) if first and last and first <= last else (None, None)


def _near(reader: _Reader, m: re.Match[str]) -> Bounds:
    """"đến 31-12", "trước 15/11": of the document's year; nothing where the year alone is known."""
    day = _safe(reader.day.year, int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None
    return None, day


def _in_month(month: Bounds, edge: str) -> Bounds:
    """"đến giữa tháng 7": the day of the stock, by the part of the month."""
    first, last = month
    day = {"đầu": 1, "thượng tuần": 10, "giữa": 15, "trung tuần": 20}.get(edge)
    return None, last if first is None or day is None else first.replace(day=day)


def _part(reader: _Reader, year: int, side: str) -> Bounds:
    """"những tháng đầu năm": until the day of the text, open where the year is over; "những tháng cuối năm": from that day on."""
    now = reader.day if year == reader.day.year else None
    return (date(year, 1, 1), now) if side == "đầu" else (now, date(year, 12, 31))


def _years(reader: _Reader, m: re.Match[str], side: int) -> Bounds:
    """"ba năm qua" of 2013: 2011-2013; "5 năm tới" of 2016: 2016-2020."""
    count = _n(m)
    year = reader.day.year
    low, high = (year - count + 1, year) if side < 0 else (year, year + count - 1)
    return date(low, 1, 1), date(high, 12, 31)


def _from_to(reader: _Reader, m: re.Match[str]) -> Bounds:
    """"từ tháng 7 đến hết tháng 9", "từ tháng 6/2017 đến tháng 9/2018"."""
    last = reader.month(int(m["n"]), m["y3"] or m["y2"])
    year = m["y"] or (str(last[1].year) if last[1] else None)
    first = reader.month(int(m["m"]), year)
    return (first[0], last[1]) if first[0] and last[1] and first[0] <= last[1] else (None, None)


def _relative(reader: _Reader, m: re.Match[str]) -> Bounds:
    word = m["h"] or (m["h2"] or "").removeprefix("hôm ")
    day = reader.day - timedelta(days={"nay": 0, "qua": 1, "kia": 2}.get(word, 0))
    return day, day


def _edge(year: int, edge: str) -> Bounds:
    return {"đầu": (date(year, 1, 1), date(year, 4, 30)), "giữa": (date(year, 5, 1), date(year, 8, 31))}.get(edge, (date(year, 9, 1), date(year, 12, 31)))


_PROGRAMME = re.compile(r"(?:chương trình|kế hoạch|đề án|bộ tiêu chí|phong trào|mtqg|tiêu chí)[^.,:;\n]{0,60}$|bộ tiêu chí[^.,:;\n]{0,60},\s$")
_STOCK_DAY = re.compile(r"tính|hết|cuối|thời điểm")
_TRIGGERS = (
    *"0123456789", "năm", "tháng", "quý", "hôm", "nay", "hiện", "tuổi", "tuần", "ngày", "thế kỷ", "thập kỷ", "nhiệm kỳ", "sáng", "trưa", "chiều", "tối", "đêm", "giờ", "phút",
)  # fmt: skip
_WORDS = tuple(dict.fromkeys([*_TRIGGERS, *(word for rule in _RULES for word in rule.needs)]))
_FIND = Words(_WORDS)
REACH = 40  # characters around a trigger that an expression can span


class _Window(NamedTuple):
    """A stretch that can hold a time expression, and which of the words stand in it."""

    low: int
    high: int
    words: set[str]


def _windows(key: str) -> list[_Window]:
    """Stretches around the triggers, cut at spaces: most of a text has no digit and no word of time."""
    found: list[tuple[int, int]] = []
    size = len(key)
    hits = _FIND(key.replace("\n", " "))  # "năm⏎2018"
    for word, start, end in hits:
        if word < len(_TRIGGERS):
            if found and start - REACH <= found[-1][1]:
                found[-1] = (found[-1][0], end + REACH)
            else:
                found.append((start - REACH, end + REACH))
    out = []
    for low, high in found:
        low = key.rfind(" ", 0, low) + 1 if low > 0 else 0
        cut = key.find(" ", high) if high < size else -1
        out.append(_Window(low, size if cut < 0 else cut, set()))
    lows = [window.low for window in out]
    for word, start, end in hits:
        index = bisect_right(lows, start)
        while index and end <= out[index - 1].high:
            index -= 1
            out[index].words.add(_WORDS[word])
    return out


def _bounds(rule: Rule, match: re.Match[str], readers: list[_Reader]) -> Bounds:
    """The bounds on which every day that the document may be of agrees: in an article of "2018" "năm nay" is 2018, "đến nay" and "23/8" undecided."""
    read = []
    for reader in readers:
        try:
            read.append(rule.read(reader, match))
        except (ValueError, OverflowError):
            read.append((None, None))
    first, last = read[0]
    return first if first == read[-1][0] else None, last if last == read[-1][1] else None


def timexes(text: Text, day: date, published: str | None) -> tuple[Timex, ...]:
    """Time expressions in text order, none overlapping. Impossible dates ("30/2") keep their place with no bounds."""
    key = text.key
    readers = [_Reader(at) for at in sorted(set(days_of(published)))]
    taken = bytearray(len(key) + 1)
    found = []
    windows = _windows(key)
    words = set[str]().union(*(window.words for window in windows))
    for rule in _RULES:
        if rule.needs and words.isdisjoint(rule.needs):
            continue
        held = (window for window in windows if not rule.needs or not window.words.isdisjoint(rule.needs))
        for match in chain.from_iterable(rule.pattern.finditer(key, window.low, window.high) for window in held):
            (start, end), kind = match.span(), rule.kind
            if 1 in taken[start:end]:
                continue
            first, last = _bounds(rule, match, readers)
            if kind == "as_of" and last is not None and last > day + AHEAD:
                kind, first = "deadline", None  # "đến 31-12 phải giải ngân ...", "đến cuối năm 2025"
            elif kind == "deadline" and last is not None and last <= day + AHEAD and _STOCK_DAY.search(match[0]):
                kind = "as_of"  # "tính đến hết năm 2023" said in 2024 dates a stock
            taken[start:end] = b"\x01" * (end - start)
            part = match.groupdict().get("part")
            programme = kind == "period" and match[0].startswith("giai đoạn") and bool(_PROGRAMME.search(key, max(0, start - 80), start))
            found.append(Timex(start, end, kind, first, last, part, programme))
    found.sort(key=lambda t: t.start)
    return tuple(found)
