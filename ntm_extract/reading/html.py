"""HTML -> main text, title, date, byline. What the page says of itself comes first (JSON-LD, meta, itemprop), then what its elements are called, then where its prose stands."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.reading.blocks import Block, blocks_of, forms
from ntm_extract.reading.layout import Traced
from ntm_extract.reading.page_facts import Said, day_in, people, said_by_page
from ntm_extract.reading.source import Article, Items, Locators, Refused, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.xml import refuse_entities

_DEEPEST = 2_000  # elements in one another; pages have 30, an attack 100,000
_LINKED = 0.6  # of a block's letters, from which on it leads elsewhere
_PROSE = 60  # characters; shorter lines do not tell where the article stands
_BESIDE = 1.35  # times the prose of an element, from which on the one around it is the article's
_CAPTION = 200  # characters of a line behind the article that may still be of it
_ABOVE = 6  # lines over the first prose among which a title may stand
_ENOUGH = 0.5  # of the prose that the best element holds, so that one named for it is believed
_LABEL = 90  # characters of a line that may be a button, a date or a byline
_NEAR = 3  # lines at either end of the text where date and byline stand


class Page(NamedTuple):
    """What a page says: ``published`` an ISO date or None."""

    text: str
    title: str | None
    published: str | None
    bylines: tuple[str, ...] = ()
    locators: Locators = ()


def read_page(source: Source) -> Items:
    """One article. Raises Refused NO_TEXT, DTD_REFUSED."""
    refuse_entities(source.read())
    charset = re.search(rb"charset=[\"']?([\w-]+)", source.head)
    if charset and not source.hint:
        source = replace(source, hint=charset[1].decode().lower())
    found = decoded(source)
    page = read_html(found.text)
    if not page.text.strip():
        raise Refused("NO_TEXT", "holds no text (a page of scripts or pictures?)")
    yield Article(
        page.text, page.title, page.published, "metadata" if page.published else None, page.bylines, encoding=found.encoding, certainty=found.certainty,
        notes=found.notes, locators=page.locators,
    )  # fmt: skip


def read_html(source: str) -> Page:
    """Main text, a block a line, the title first; never fails on broken markup."""
    if _too_deep(source):
        return Page("\n".join(filter(None, (" ".join(line.split()) for line in re.sub(r"<[^>]*>", "\n", source).splitlines()))), None, None)
    tree = LexborHTMLParser(source)
    said = said_by_page(tree)
    blocks, own = blocks_of(tree)
    title, heading = _title(said, blocks)
    taken = _article(blocks, own, heading)
    lines = [blocks[i] for i in taken if i != heading and not _is_control(blocks[i])]
    near = _near(blocks, taken, heading)
    published = said.published or _published(near, lines)
    bylines = said.bylines or _bylines(near, lines)
    lines = [block for block in lines if not _is_date(block)]
    traced = Traced()
    if title and (not lines or not lines[0].text.startswith(title[:40])):
        traced.add(title, blocks[heading].path if heading is not None else "/html/head/title")
        traced.space()
    for block in lines:
        if block.apart:
            traced.space()
        traced.end_line()
        traced.add(block.text, block.path)
    return Page(traced.text, title, published, bylines, traced.locators)


def _too_deep(source: str) -> bool:
    depth = 0
    for match in re.finditer(r"<(/?)(?:div|span|b|i|font|table|ul|blockquote|section)\b", source, re.IGNORECASE):
        depth += -1 if match[1] else 1
        if depth > _DEEPEST:
            return True
    return False


def _same(a: str, b: str) -> bool:
    """Whether one of two titles holds the other: "Phú Lộc về đích" and "Phú Lộc về đích - Báo Bình Minh"."""
    one, other = sorted((" ".join(a.casefold().split()), " ".join(b.casefold().split())), key=len)
    return len(one) > 12 and one in other


def _title(said: Said, blocks: list[Block]) -> tuple[str | None, int | None]:
    """The title, and the block that it stands in: a heading that the page's own title holds; else the first one named a title; else the line above the text."""
    short = [i for i, block in enumerate(blocks) if len(block.text) < 300 and "off" not in block.roles and not _leads_away(block)]
    named = [i for i in short if "title" in blocks[i].roles]
    for of_page in filter(None, (said.title, said.head)):
        for i in [*named, *short]:
            if _same(blocks[i].text, of_page) and len(blocks[i].text) <= len(of_page) + 3:
                return blocks[i].text, i
    if said.title:
        return said.title, None
    if named:
        i = next((i for i in named if blocks[i].tag == "h1"), named[0])
        return blocks[i].text, i
    first = next((i for i, block in enumerate(blocks) if _prose(block)), 0)
    above = [i for i in short if first - _ABOVE <= i < first and len(blocks[i].text) > 20 and blocks[i].text[-1] not in ".;:," and not _is_date(blocks[i]) and not _is_control(blocks[i])]
    return (blocks[above[-1]].text, above[-1]) if above else (said.head, None)


def _prose(block: Block) -> int:
    """Characters that tell where the article stands; 0 of menus, labels and what is furniture."""
    return 0 if _leads_away(block) or "off" in block.roles or len(block.text) < _PROSE else len(block.text) - block.linked


def _main(blocks: list[Block], own: dict[int, frozenset[str]]) -> int | None:
    """Number of the element that holds most prose, or of one that is named for it and holds nearly as much; None where there is no prose."""
    weight: Counter[int] = Counter()
    total: Counter[int] = Counter()
    for block in blocks:
        if size := _prose(block):
            for distance, element in enumerate(reversed(block.around)):
                total[element] += size
                weight[element] += size * max(0, 6 - distance)
    if not total:
        return None
    chosen = max(weight, key=lambda element: (weight[element], element))
    holders = next(block.around for block in blocks if chosen in block.around)
    for element in reversed(holders[: holders.index(chosen)]):  # prose beside the chosen element belongs to it, where it is much
        if total[element] > _BESIDE * total[chosen] and weight[element] > 0.5 * weight[chosen]:
            chosen = element
    named = [element for element, roles in own.items() if "main" in roles and total[element] >= _ENOUGH * total[chosen]]
    most = max((total[element] for element in named), default=0)
    return max((element for element in named if total[element] >= 0.95 * most), default=chosen)  # of those that hold it all the innermost


def _article(blocks: list[Block], own: dict[int, frozenset[str]], heading: int | None) -> list[int]:
    """The blocks of the article: those of its element, and what stands between the heading and it; short lines behind it as well (captions, names)."""
    main = _main(blocks, own)
    inside = [i for i, block in enumerate(blocks) if main is None or main in block.around]
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    if heading is not None and main is not None:
        shared = {*blocks[heading].around}.intersection(*(blocks[i].around for i in inside))
        house = max(shared, default=0)
        inside = [i for i, block in enumerate(blocks) if i >= heading and (i in range(first, last + 1) or house in block.around) and (i <= last or len(block.text) < _CAPTION)]
    kept: list[int] = []
    listed = False
    for i in inside:
        block = blocks[i]
        if _label(block.text) in forms("list"):
            listed = True
        elif listed and (_leads_away(block) or block.tag in ("li", "h2", "h3", "h4") or len(block.text) < _LABEL):
            continue
        elif "off" not in block.roles and not (_leads_away(block) and (block.tag != "p" or len(block.text) < 2 * _LABEL)):
            listed = False
            kept.append(i)
        elif i > last:
            break
    return kept


def _near(blocks: list[Block], taken: list[int], heading: int | None) -> list[Block]:
    """What stands around title and text, nearest to the title first: day and byline are told there."""
    first, last = (taken[0], taken[-1]) if taken else (0, 0)
    start = heading if heading is not None else first
    behind = [i for i in range(start, len(blocks)) if i <= first + 2 * _NEAR or last - _NEAR <= i <= last + 2 * _NEAR]
    return [blocks[i] for i in [*behind, *range(start - 1, max(-1, start - 1 - _NEAR), -1)] if "off" not in blocks[i].roles]


def _leads_away(block: Block) -> bool:
    return block.linked > _LINKED * len("".join(block.text.split()))


def _label(text: str) -> str:
    """"Các tin khác:" -> "các tin khác"."""
    return text.casefold().strip(" .:»>|-–•\u00a0…[]()")


@lru_cache(maxsize=1)
def _controls() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:\d+\s*)?(?:{'|'.join(sorted(map(re.escape, forms('control')), key=len, reverse=True))})\b(?:[\s:.|()/+-]*(?:[\d.,]+|lần|lượt|A[+-]?|{'|'.join(map(re.escape, forms('control')))}))*\W*", re.IGNORECASE)


def _is_control(block: Block) -> bool:
    """"Lượt xem: 1.204", "In bài viết | Gửi email", "Từ khóa: ..."."""
    text = block.text
    return len(text) < _LABEL and (_controls().fullmatch(text) is not None or (_leads_away(block) and _controls().match(text) is not None))


def _is_date(block: Block) -> bool:
    """A line that says nothing but when: "Thứ sáu, 05/08/2016 08:30 GMT+7", "Ngày đăng: 5/8/2016 | Lượt xem: 12"."""
    if len(block.text) > _LABEL or day_in(block.text) is None:
        return False
    return _DATE_LINE.fullmatch(block.text) is not None


_DATE_LINE = re.compile(
    r"(?:[\s|,;:.()\[\]/–-]|\d|(?:thứ|hai|ba|tư|năm|sáu|bảy|bẩy|chủ nhật|cn|ngày|tháng|giờ|phút|lúc|vào|cập nhật|cuối|lần|đăng|tin|đưa|xuất bản|post(?:ed)? on|ngày đăng|"
    r"gmt|utc|am|pm|sa|ch|h|lượt xem|đã xem|xem|mười|một|hai|mon|tue|wed|thu|fri|sat|sun)(?!\w)|\+)+",
    re.IGNORECASE,
)


def _published(near: list[Block], lines: list[Block]) -> str | None:
    """The day that stands beside the title or the text: in an element called so, then in a line that says nothing else."""
    for block in [b for b in near if "date" in b.roles] + [b for b in (*near, *lines[:_NEAR], *lines[-_NEAR:]) if _is_date(b)]:
        if len(block.text) < 2 * _LABEL and (day := day_in(block.text)) is not None:
            return day
    return None


@lru_cache(maxsize=1)
def _byline_cue() -> re.Pattern[str]:
    return re.compile(rf"\s*\(?(?:{'|'.join(sorted(map(re.escape, forms('byline')), key=len, reverse=True))})\s*:\s*(.+)", re.IGNORECASE)


def _bylines(near: list[Block], lines: list[Block]) -> tuple[str, ...]:
    """Names in an element called so; behind "Tác giả:", "Bài, ảnh:"; or alone in one of the last lines."""
    for block in near:
        if "author" in block.roles and _label(block.text) not in forms("byline") and (names := people(_after_cue(block.text))):
            return names
    for block in (*reversed(lines[-_NEAR:]), *lines[:_NEAR], *near):
        if len(block.text) < _LABEL and (match := _byline_cue().match(block.text)) and (names := people(match[1])):
            return names
    for block in reversed(lines[-_NEAR:]):
        if len(block.text) < _LABEL and (names := people(block.text, strict=True)):
            return names
    return ()


def _after_cue(text: str) -> str:
    match = _byline_cue().match(text)
    return match[1] if match else text
