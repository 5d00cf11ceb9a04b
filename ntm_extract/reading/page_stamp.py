"""When a page was published and who wrote it, as it shows beside the title and the text."""

from __future__ import annotations

from itertools import takewhile

from ntm_extract.gazetteer.pages import LABEL, over
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.reading.blocks import Block
from ntm_extract.reading.bylines import people
from ntm_extract.reading.lines import day_alone, says_when, writers
from ntm_extract.reading.written_days import day_in

_P = phrases("page_stamp")
_NEAR = 3  # lines at either end of the text where date and byline stand
_LIST_DAYS = 3  # different days in lines of their own


def near(blocks: list[Block], taken: list[int], heading: int | None) -> list[Block]:
    """Blocks around title and text, in the order in which they are trusted: below the title, above it, at the end of
    the text.

    Above, only as far as no link comes between; and on a page with a menu only within the element of title and text:
    the head of a portal shows the day of today.
    """
    if not taken:
        return []
    first, last = taken[0], taken[-1]
    start = heading if heading is not None else first
    house = max(set(blocks[start].around).intersection(*(blocks[i].around for i in taken)), default=0)
    below = (i for i in range(start, min(len(blocks), first + 2 * _NEAR + 1)) if i <= last or house in blocks[i].around)
    menu = any(block.linked for block in blocks[:start])
    above = takewhile(
        lambda i: not blocks[i].linked and (not menu or house in blocks[i].around),
        range(start - 1, max(-1, start - 1 - _NEAR), -1),
    )
    behind = (
        i for i in range(max(start, last - _NEAR), min(len(blocks), last + 2 * _NEAR + 1)) if house in blocks[i].around
    )
    return [blocks[i] for i in dict.fromkeys((*below, *above, *behind)) if "off" not in blocks[i].roles]


def day_beside(beside: list[Block], lines: list[Block]) -> str | None:
    """The day beside the title or the text: in an element with that name, or a line of its own; before all that on which
    it was put up, of one changed later. None where many days show a list of articles.
    """
    if len({when.day for block in lines if (when := says_when(block.text))}) >= _LIST_DAYS:
        return None
    first: str | None = None
    for block in beside:
        if (told := _day_told(block)) is None:
            continue
        if (put_up := _P.put_up.search(block.text)) and (day := day_in(block.text[put_up.end() :])):
            return day
        first = first or told
    return first


def _day_told(block: Block) -> str | None:
    """The day of an element with that name, or of a line that tells nothing else."""
    if "date" in block.roles and len(block.text) < 2 * LABEL and (day := day_alone(block.text)):
        return day
    return when.day if (when := says_when(block.text)) else None


def names_beside(beside: list[Block], lines: list[Block]) -> tuple[str, ...]:
    """Names in an element of that name; behind "Tác giả:", "Bài, ảnh:"; alone in one of the last lines; or beside the
    day.
    """
    for block in beside:
        is_named = "author" in block.roles and "byline" not in over(block.text)
        if is_named and (names := writers(block.text) or people(block.text)):
            return names
    for block in (*reversed(lines[-_NEAR:]), *lines[:_NEAR], *beside):
        if names := writers(block.text):
            return names
    for block in reversed(lines[-_NEAR:]):
        if len(block.text) < LABEL and (names := people(block.text, strict=True)):
            return names
    return next((names for block in beside if (when := says_when(block.text)) and (names := people(when.who))), ())
