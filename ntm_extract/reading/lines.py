"""What a short line of a page says: when the article was published, who wrote it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ntm_extract.gazetteer.pages import LABEL, any_form, forms, only_when
from ntm_extract.reading.bylines import people
from ntm_extract.reading.written_days import day_in, iso_day

_SHORT_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?![\d/.-])")  # "03/04/12 14:05"


class When(NamedTuple):
    """``day``: ISO; ``who``: what stands behind "bởi", "Người đăng:"; "" where nothing does."""

    day: str
    who: str


def says_when(text: str) -> When | None:
    """A line that says nothing but when, and who put it there: "Thứ sáu, 05/08/2016 08:30 GMT+7", "Đã đăng vào 3/4/2012
    bởi Hoàng Liên".
    """
    if not (match := only_when(text)):
        stamped = len(text) < LABEL and _stamp().match(text)
        return When(day, "") if stamped and (day := day_in(text)) else None
    # beside a clock or a word: "1.2.12" alone may be a heading
    short = _SHORT_DAY.search(text)
    day = day_in(text) if short is None or len(text) <= len(short[0]) + 4 else day_alone(text)
    return When(day, match["who"] or "") if day else None


def day_alone(text: str) -> str | None:
    """The day in what holds nothing but one, its year written with two digits also: "08/07/16"."""
    if (day := day_in(text)) is None and (short := _SHORT_DAY.search(text)):
        return iso_day(f"20{short[3]}", int(short[1]), int(short[2]))
    return day


@lru_cache(maxsize=1)
def _stamp() -> re.Pattern[str]:
    """Who put something up, with the day and the hour behind: "Được đăng bởi Quản trị ngày 08/07/2016 15:20"."""
    words = any_form(*forms("byline"))
    return re.compile(
        rf"\W*(?:{words})\b\D{{1,40}}\d{{1,2}}/\d{{1,2}}/\d{{4}}\D{{1,9}}\d{{1,2}}:\d\d\W*\Z", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{any_form(*forms('byline'))})\s*(:|\s)\s*(.+)", re.IGNORECASE)


def writers(text: str) -> tuple[str, ...]:
    """Names behind a cue: "Tác giả: Minh Châu", "PV: Hương", not "PV: Thưa ông"; without a colon whole names alone may
    follow: "Ghi chép của Minh Châu", not "Theo Nghị quyết số 8".
    """
    match = _cue().match(text) if len(text) < LABEL else None
    names = people(match[2], strict=match[1] != ":") if match else ()
    return names if all(word[0].isupper() for name in names for word in name.split()) else ()
