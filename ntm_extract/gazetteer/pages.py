"""PAGES: the words around an article on its page: over lists of other articles and comments, on buttons, in lines of
date and time, at its foot; and the names of its elements.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ntm_extract.data import data_dir
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows

_P = phrases("pages")
LABEL = 90  # characters of a line that may be a button, a label, a date or a byline
_DAY = re.compile(r"\d[/.-]\d{1,2}[/.-]20\d\d(?!\d)")
_CLOCK = r"\d{1,2}\s*[hg]\s*\d{0,2}\s*(?:ph?)?(?!\w)|(?<=\d)T(?=\d)"  # "14h05", "2012-04-03T14:05"


@lru_cache(maxsize=16)
def forms(role: str) -> tuple[str, ...]:
    """The forms of one role: names of elements without - and _, or words of a page in small letters."""
    return tuple(form for form, roles in _roles().items() if role in roles)


def any_form(*words: str) -> str:
    """A pattern of these words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def over(text: str) -> frozenset[str]:
    """Roles of the label that a line is: "list" of "Các tin khác:", "comments" of "Ý kiến bạn đọc (2)", "3
    bình luận"; "2. Thảo luận" is a part of minutes.
    """
    if len(text) >= LABEL:
        return frozenset()
    return _roles().get(_COUNT.sub("", text.casefold()).lstrip(" .:»>|-–•\u00a0…[]("), frozenset())


@lru_cache(maxsize=1)
def _roles() -> dict[str, frozenset[str]]:
    """The roles of each form."""
    found: dict[str, frozenset[str]] = {}
    for row in rows(data_dir("gazetteers") / "inputs" / "pages.csv", ("role", "form")):
        found[row["form"]] = found.get(row["form"], frozenset()) | {row["role"]}
    return found


_COUNT = re.compile(r"\A\s*\d+(?= )|[\W\d_]+$")


def is_control(text: str, linked: bool) -> bool:
    """Whether a line is a button or counter: "Lượt xem: 1.204", "In bài viết | Gửi email", "Từ khóa: ..."; not one with
    a date: "27/04/2022 08:18 | 35 lượt xem". ``linked``: most of it is links.
    """
    return (len(text) < LABEL and not _DAY.search(text)) and (
        _controls().fullmatch(text) is not None or (linked and _controls().match(text) is not None)
    )


@lru_cache(maxsize=1)
def _controls() -> re.Pattern[str]:
    """The pattern of a line of buttons and counters."""
    words, counts = any_form(*forms("control")), any_form(*_P.words("counts"))
    return re.compile(rf"[\W\d]*(?:{words})\b(?:[\s:.|()/+-]*(?:[\d.,]+|{counts}|A[+-]?|{words}))*\W*", re.IGNORECASE)


def is_beside(text: str) -> bool:
    """Whether a line stands on the page beside the article: a button, a label over other articles, a caption with its credit,
    who wrote it and when: "Bài và ảnh: Minh Châu", "Thứ Ba, 5/7/2016 08:15".
    """
    return len(text) < LABEL and (
        only_when(text) is not None
        or not over(text).isdisjoint(("list", "comments"))
        or is_control(text, linked=False)
        or _P.credit.match(text) is not None
    )


def is_aside(text: str) -> bool:
    """Whether a line amid an article is none of it: "Quảng cáo", ">> Xem thêm: Xã A về đích"."""
    return _P.aside.match(text) is not None


def is_foot(text: str) -> bool:
    """Whether a line is of the foot of a page: "© Bản quyền thuộc về ...", "Giấy phép số ...", "Đường dẫn bài viết:
    ...".
    """
    return _foot().match(text) is not None


@lru_cache(maxsize=1)
def _foot() -> re.Pattern[str]:
    """The pattern of the beginning of such a line."""
    return re.compile(rf"\W*(?:{any_form(*forms('foot'))})\b", re.IGNORECASE)


def is_prose(line: str) -> bool:
    """Whether a line is a paragraph or a sentence, no label and no headline."""
    return len(line) >= 2 * LABEL or (len(line) >= LABEL // 2 and line.endswith((".", "!", "…", ":", "”", '."', ";")))


def only_when(text: str) -> re.Match[str] | None:
    """The match of a line of date and time alone, with the author in the group "who"; None for others, also for an
    appointment: "Thời gian: 14 giờ 00, ngày 10/7/2018".
    """
    return _when_only().fullmatch(text) if len(text) <= LABEL and not _P.appointed.match(text) else None


@lru_cache(maxsize=1)
def _when_only() -> re.Pattern[str]:
    """The pattern of a line of date and time."""
    cues = forms("byline")
    words = any_form(*forms("day"), *(word for word in forms("control") if word not in cues))
    return re.compile(
        rf"(?>(?:{_CLOCK}|[\W\d_]|(?:{words})(?!\w))+)(?:(?<!\w)(?:{any_form(*cues)})\s*:?\s+(?P<who>[^:|]{{2,40}}))?",
        re.IGNORECASE,
    )
