"""What a short line of a page says: when the article was published, who wrote it; or that it is a button, or stands
over a list.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ntm_extract.reading.blocks import forms
from ntm_extract.reading.page_facts import day_in, iso_day, people

LABEL = 90  # characters of a line that may be a button, a date or a byline
_SHORT_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?![\d/.-])")  # "03/04/12 14:05"
_CLOCK = r"\d{1,2}\s*[hg]\s*\d{0,2}\s*(?:ph?)?(?!\w)|(?<=\d)T(?=\d)"  # "14h05", "2012-04-03T14:05"


class When(NamedTuple):
    """``day``: ISO; ``who``: what stands behind "bởi", "Người đăng:"; "" where nothing does."""

    day: str
    who: str


@lru_cache(maxsize=1)
def _when_only() -> re.Pattern[str]:
    cues = forms("byline")
    words = _any((*forms("day"), *(word for word in forms("control") if word not in cues)))
    return re.compile(
        rf"(?>(?:{_CLOCK}|[\W\d_]|(?:{words})(?!\w))+)(?:(?<!\w)(?:{_any(cues)})\s*:?\s+(?P<who>[^:|]{{2,40}}))?",
        re.IGNORECASE,
    )


def says_when(text: str) -> When | None:
    """A line that says nothing but when, and who put it there: "Thứ sáu, 05/08/2016 08:30 GMT+7", "Đã đăng vào 3/4/2012
    bởi Hoàng Liên".
    """
    if len(text) > LABEL or not (match := _when_only().fullmatch(text)):
        return None
    day = day_in(text)
    # beside a clock or a word: "1.2.12" alone may be a heading
    if day is None and (short := _SHORT_DAY.search(text)) and len(text) > len(short[0]) + 4:
        day = iso_day(f"20{short[3]}", int(short[1]), int(short[2]))
    return When(day, match["who"] or "") if day else None


def over(role: str, text: str) -> bool:
    """Whether a line is a label of that role: "Các tin khác:" over a list, "Ý kiến bạn đọc (2)" over comments."""
    return len(text) < LABEL and re.sub(r"[\W\d_]+$", "", text.casefold()).lstrip(" .:»>|-–•\u00a0…[](") in forms(role)


@lru_cache(maxsize=1)
def _controls() -> re.Pattern[str]:
    words = _any(forms("control"))
    return re.compile(rf"[\W\d]*(?:{words})\b(?:[\s:.|()/+-]*(?:[\d.,]+|lần|lượt|A[+-]?|{words}))*\W*", re.IGNORECASE)


def is_control(text: str, linked: bool) -> bool:
    """ "Lượt xem: 1.204", "In bài viết | Gửi email", "Từ khóa: ..."; ``linked``: most of it is links."""
    return len(text) < LABEL and (
        _controls().fullmatch(text) is not None or (linked and _controls().match(text) is not None)
    )


@lru_cache(maxsize=1)
def _foot() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any(forms('foot'))})\b", re.IGNORECASE)


def is_foot(text: str) -> bool:
    """ "© Bản quyền thuộc về ...", "Giấy phép số ...", "Đường dẫn bài viết: ...": what stands at a page's end."""
    return _foot().match(text) is not None


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any(forms('byline'))})\s*(:|\s)\s*(.+)", re.IGNORECASE)


def writers(text: str) -> tuple[str, ...]:
    """Names behind a cue: "Tác giả: Minh Châu", "PV: Hương", not "PV: Thưa ông"; without a colon whole names alone may
    follow: "Ghi chép của Minh Châu", not "Theo Nghị quyết số 8".
    """
    match = _cue().match(text) if len(text) < LABEL else None
    names = people(match[2], strict=match[1] != ":") if match else ()
    return names if all(word[0].isupper() for name in names for word in name.split()) else ()


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
