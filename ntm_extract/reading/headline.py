"""HEADLINE: the title of a plain text: its first line that is no clock and no button, or the name of an official
document below its letterhead.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, takewhile

from ntm_extract.data import data_dir
from ntm_extract.folding import fold
from ntm_extract.gazetteer.pages import any_form, forms, is_control, is_prose, only_when, over
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows

_P = phrases("headline")
LONGEST = 250  # characters of a title
_LETTERHEAD = 16  # lines in which the motto of the State or the Party stands
_MENU = 40  # lines over the text, the name of the paper and its menu among them
_NAME = 20  # characters; what is shorter is the name of a paper or of a part of it
_BODY_LINES = 12  # of the text that a headline is measured by
_TOLD, _ALIEN = 0.6, 1 / 3  # share of a headline's words that its text says, and of a banner's
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKS = re.compile(r"^#{1,6}\s+|\*\*")  # of Markdown
_YEAR = re.compile(r"20\d\d")
_BELOW = 14  # lines from there to the name of the paper

# "Xã A về đích |05/08/2016 08:15|"
_STAMP = re.compile(r"\s+\W?\s*\d{1,2}/\d{1,2}/20\d\d(?:\W+\d{1,2}:\d\d)?$")


def headline(text: str) -> str | None:
    """The title of a plain text; None where its first line is a paragraph."""
    lines = [_MARKS.sub("", line.strip()) for line in text.strip()[: 20 * LONGEST].splitlines()]
    said = [line for line in lines if line]
    motto = next((i for i, line in enumerate(said[:_LETTERHEAD]) if _P.motto.search(fold(line))), None)
    if motto is not None and (name := _name_of_paper(lines, said[motto])):
        return name
    first = _STAMP.sub("", _above_prose([line for line in said[:_MENU] if not is_control(line, linked=False)]))
    return first if 0 < len(first) < LONGEST else None


def _above_prose(lines: list[str]) -> str:
    """Of the lines at the head of a page the one over the line of date and time, or the one below it where only the
    name of the paper stands over it: "Kinh tế nông thôn⏎Thứ ba, 24/1/2023 | 10:31⏎|Sức xuân ở Tây Bắc|"; else the
    first.
    """
    # "Thôn Trung góp 70 triệu đồng xây nhà văn hóa.⏎Ngày đăng: 02/12/2014": over its day even a sentence is a headline
    prose = next(
        (i for i, line in enumerate(lines) if is_prose(line) and not _is_stamp(lines[i + 1 : i + 2])), len(lines)
    )
    head, body = lines[:prose], fold(" ".join(lines[prose : prose + _BODY_LINES]))
    named = _beside_stamp(head, lines)
    if _share_in_text(named, body) > _ALIEN:
        return named
    told = (line for line in head if len(line) > _NAME and _may_be_title(line) and _share_in_text(line, body) >= _TOLD)
    return next(told, named)


def _is_stamp(lines: list[str]) -> bool:
    """Whether a line is one of date and time, with its year."""
    dated = bool(lines) and only_when(lines[0]) is not None and _YEAR.search(lines[0]) is not None
    return dated and not _is_row(lines[0])


def _share_in_text(line: str, body: str) -> float:
    """The share of the words of a line that the text below repeats: high for a headline, low for a banner, the weather
    or a path through the site.
    """
    words = set(_WORD.findall(fold(line)))
    return len(words & set(_WORD.findall(body))) / len(words) if words else 0.0


def _beside_stamp(head: list[str], lines: list[str]) -> str:
    """Of the head of a page the line over its date, or the one below it: see `_above_prose`."""
    stamps = [i for i in range(len(head)) if _is_stamp(head[i : i + 1])]
    for at in reversed(stamps):
        if at and at - 1 not in stamps and len(head[at - 1]) > _NAME:
            return head[at - 1]
    below = stamps[-1] + 1 if stamps else 0
    above = [line for line in reversed(head[:below]) if len(line) > _NAME]
    return next((line for line in (*head[below:], *above, *head, *lines) if _may_be_title(line)), "")


def _may_be_title(line: str) -> bool:
    """Whether a line is no clock, no name of a section, and more than a word."""
    of_page = _is_row(line) or _P.page_head.search(fold(line)) is not None
    return " " in line and not of_page and not only_when(line) and over(line).isdisjoint(("section", "list"))


def _is_row(line: str) -> bool:
    """Whether a line is the row of a table: "TT | Xã | Năm 2017"."""
    return line.count("|") >= 2


def _name_of_paper(lines: list[str], motto: str) -> str | None:
    """ "TỜ TRÌNH" and the lines below it: "Về việc xét công nhận xã A"; of a letter, "V/v báo cáo tiến độ"."""
    low = lines.index(motto) + 1
    below = lines[low : low + 2 * _BELOW]
    for index, line in enumerate(below):
        named = " ".join(below[index : index + 2]) if len(line.split()) == 1 else line  # "QUYẾT⏎ĐỊNH"
        if line.isupper() and _names_kind(fold(named)):
            rest = dropwhile(lambda part: not part, below[index + 1 :])
            about = takewhile(lambda part: part and not _P.body.match(fold(part)), rest)
            return " ".join([line, *about])[:LONGEST].strip()
    return next((line.strip('“”"') for line in below if _P.subject.match(line) and len(line) < LONGEST), None)


def _names_kind(line: str) -> bool:
    """Whether a folded line begins with the kind of a paper: "quyết định", "dự thảo nghị quyết"."""
    draft = _P.draft.match(line)
    return _kinds().match(line, draft.end() if draft else 0) is not None


@lru_cache(maxsize=1)
def _kinds() -> re.Pattern[str]:
    kinds = {row["kind"] for row in rows(data_dir("gazetteers") / "laws" / "kinds.csv", ("kind",))} | {*forms("paper")}
    return re.compile(rf"(?:{any_form(*kinds)})(?!\w)")
