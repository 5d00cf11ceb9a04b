"""HTML -> main text, title, date, byline. What the page declares comes first (JSON-LD, meta, itemprop), then the names
of its elements, then the position of its prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from itertools import takewhile
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.folding import key
from ntm_extract.gazetteer.pages import LABEL, is_foot, over
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.reading.blocks import HEADINGS, Block, blocks_of
from ntm_extract.reading.encoding import Decoded, decode
from ntm_extract.reading.layout import Piece, Traced, moved_locators
from ntm_extract.reading.lines import says_when
from ntm_extract.reading.listing import articles_in, is_button, is_listing, leads_away, prose
from ntm_extract.reading.page_data import with_data
from ntm_extract.reading.page_facts import Said, said_by_page
from ntm_extract.reading.page_stamp import day_beside, names_beside, near
from ntm_extract.reading.page_title import title_of
from ntm_extract.reading.source import Article, Items, Locators, Refused, Rejected, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.xml import refuse_entities

_HEADLINE = phrases("headline")
_DEEPEST = 2_000  # elements in one another; pages have 30, an attack 100,000
_BESIDE = 1.35  # times the prose of an element, from which on the one around it is the article's
_CAPTION = 200  # characters of a line behind the article that may still be of it
_ENOUGH = 0.5  # of the prose that the best element holds, so that one named for it is believed
_FOOT = 8  # lines at the end among which the page's foot may begin
_HEAD = 16  # lines over the text among which an official document may begin
_MOTTO = key(_HEADLINE.word("state"))
_LITTLE = 600  # characters of prose that are hardly an article
_UNSHOWN = 2  # times the text that a page shows
_LINKED_DATA = "//script[@type='application/ld+json']"
_MARKUP = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)


class Page(NamedTuple):
    """The article of a page: ``published`` an ISO date or None; ``listing``: it is but a list of others;
    ``letters``: as what its letters were read where the page is in another charset.
    """

    text: str
    title: str | None
    published: str | None
    bylines: tuple[str, ...] = ()
    locators: Locators = ()
    address: str | None = None
    listing: bool = False
    letters: Decoded | None = None


def read_page(source: Source) -> Items:
    """One article; of a page that holds several, each. Raises Refused NO_TEXT, DTD_REFUSED."""
    refuse_entities(source.read())
    charset = re.search(rb"charset=[\"']?([\w-]+)", source.head)
    if charset and not source.hint:
        source = replace(source, hint=charset[1].decode().lower())
    found = decoded(source)
    every = (page for part in _JOINED.split(found.text) for page in pages_of(part))
    pages = [_in_its_letters(page) for page in every if page.text.strip()]
    if there := _leads_to(found.text, sum(len(page.text) for page in pages)):
        raise Refused("NO_TEXT", f"holds no article, but leads to others: {', '.join(there)}; read these")
    if not pages:
        raise Refused("NO_TEXT", "holds no text (a page of scripts or pictures?)")
    cut = ("ends in the middle of its markup; the file may be cut off",) if _CUT.search(found.text) else ()
    if pages[0].listing:
        why = "is a list of articles, each with its first lines, and no article itself; read the pages that it leads to"
        yield Rejected(source.name, why, "LISTING", skipped=True, size=source.size)
        return
    for number, page in enumerate(pages, 1):
        yield Article(
            page.text,
            page.title,
            page.published,
            "metadata" if page.published else None,
            page.bylines,
            page.address if "://" not in source.name else None,
            anchor=f"#article={number}" if len(pages) > 1 else "",
            raw=page.text.encode("utf-8", "replace") if len(pages) > 1 else None,
            encoding=page.letters.encoding if page.letters else found.encoding,
            certainty=page.letters.certainty if page.letters else found.certainty,
            notes=(*found.notes, *(page.letters.notes if page.letters else ()), *(cut if page is pages[-1] else ())),
            locators=page.locators,
        )


# pages one behind the other in one file, as programs that fetch them write
_JOINED = re.compile(r"</html>\s*(?=<!doctype html|<html\b)", re.IGNORECASE)
# what leads on -> how many characters a page of it says at most: the menu of its frames, "click here"
_ELSEWHERE = {
    re.compile(r"<frame\b[^>]*?\ssrc=[\"']?([^\"'\s>]+)", re.IGNORECASE): 300,
    re.compile(r"<meta\b[^>]*?refresh[^>]*?url=[\"']?([^\"'\s>]+)", re.IGNORECASE): 120,
    re.compile(r"<iframe\b[^>]*?\ssrc=[\"']?([^\"'\s>]+)", re.IGNORECASE): 1,
}
_CUT = re.compile(r"<[A-Za-z/][^<>]{0,2000}\Z")


def _leads_to(markup: str, size: int) -> list[str]:
    """Where a page of ``size`` characters of text leads, whose article is elsewhere."""
    return [there for pattern, most in _ELSEWHERE.items() if size < most for there in pattern.findall(markup)]


def _in_its_letters(page: Page) -> Page:
    """A page whose article was written in the charset of its font, and saved in UTF-8 with the rest of it: "n«ng th«n
    míi" in .VnTime.
    """
    again = decode(page.text.encode("utf-8", "replace"))
    if "+" not in again.encoding or again.text == page.text:
        return page
    title, *names = (decode(said.encode("utf-8", "replace")).text for said in (page.title or "", *page.bylines))
    moved = moved_locators(page.text, page.locators, again.text)
    return page._replace(text=again.text, title=title or None, bylines=tuple(names), locators=moved, letters=again)


def read_html(source: str, whole: bool = False) -> Page:
    """Main text, one block per line, the title first; never fails on broken markup. ``whole``: the markup holds nothing
    but the article (a mail, a cell, an item of a feed).
    """
    if not whole:
        pages = pages_of(source)
        return pages[0]._replace(text="\n\n".join(page.text for page in pages))
    if _too_deep(source):
        return _flat(source)
    blocks, _ = blocks_of(LexborHTMLParser(source))
    return _page([block for block in blocks if "off" not in block.roles], None)


def pages_of(source: str) -> list[Page]:
    """The article of a page, as `read_html`; each of them where it holds several in elements of their own."""
    if _too_deep(source):
        return [_flat(source)]
    tree = LexborHTMLParser(source)
    blocks, own = blocks_of(tree)
    said = said_by_page(tree, source)
    if sum(map(prose, blocks)) < _LITTLE:  # the whole of it may open at a button
        folded, owners = blocks_of(tree, folded=True)
        if sum(map(prose, folded)) > _UNSHOWN * sum(map(prose, blocks)):
            blocks, own = folded, owners
    shown = sum(len(block.text) for block in blocks if not leads_away(block))
    unshown = said if said.body else with_data(tree, said, shown)
    if len(unshown.body) > _UNSHOWN * shown:
        return [_unshown(unshown)]
    blocks = _without_others(blocks)
    of_each = said._replace(title=None, head=None, published=None, bylines=())
    return [_shown(part, own, of_each) for part in articles_in(blocks, own)] or [_shown(blocks, own, said)]


def _flat(source: str) -> Page:
    """All text of a page whose markup is an attack."""
    lines = (" ".join(line.split()) for line in re.sub(r"<[^>]*>", "\n", source).splitlines())
    return Page("\n".join(filter(None, lines)), None, None)


def _shown(blocks: list[Block], own: dict[int, frozenset[str]], said: Said) -> Page:
    """The article that blocks show."""
    title, heading = title_of(said, blocks)
    taken = _article(blocks, own, heading)
    head = _head_of_document(blocks, taken)
    lines = [blocks[i] for i in (*head, *taken) if (head or i != heading) and not is_button(blocks[i])]
    beside = near(blocks, taken, heading)
    published = said.published or day_beside(beside, lines)
    bylines = said.bylines or (() if head else names_beside(beside, lines))  # who signs a document is no author
    lines = [block for block in lines if not says_when(block.text)]
    foot = next((i for i in range(max(1, len(lines) - _FOOT), len(lines)) if is_foot(lines[i].text)), len(lines))
    lines = lines[:foot]
    shown = not blocks or head or (lines and lines[0].text.startswith((title or "")[:40]))
    where = blocks[heading].path if heading is not None else "/html/head/title"
    above = None if shown or not title else Piece(title, where)
    page = _page(lines, above, title, published, bylines)
    return page._replace(address=said.address, listing=is_listing(blocks, taken))


def _unshown(said: Said) -> Page:
    """The article of a page that a program fills in when it is shown, as the page tells it for machines."""
    body = said.body if _MARKUP.search(said.body) else unescape(said.body)
    body = body if _MARKUP.search(body) else body.replace("\n", "<br>")
    lines, _ = blocks_of(LexborHTMLParser(body))
    title = said.title or said.head
    above = Piece(title, _LINKED_DATA) if title else None
    lines = [block._replace(path=_LINKED_DATA) for block in lines]
    return _page(lines, above, title, said.published, said.bylines)._replace(address=said.address)


def _page(
    lines: list[Block],
    above: Piece | None,
    title: str | None = None,
    published: str | None = None,
    bylines: tuple[str, ...] = (),
) -> Page:
    traced = Traced()
    if above is not None:
        traced.add(above.text, above.where)
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


def _without_others(blocks: list[Block]) -> list[Block]:
    """Blocks of comments and of lists of other articles set "off": those under their label in an element without prose
    before it.

    A heading over comments in the element of the article itself covers all behind it in there.
    """
    holding: set[int] = set()  # elements that have held prose so far
    others: set[int] = set()
    out: list[Block] = []
    for block in blocks:
        roles = over(block.text)
        label = "comments" if roles & {"comments", "debate"} else "list" if "list" in roles else ""
        if label and holding:
            own = next((element for element in block.around if element not in holding), block.around[-1])
            flat = (
                label == "comments" and own == block.around[-1] and block.tag in HEADINGS[1:] and len(block.around) > 1
            )
            others.add(block.around[-2] if flat else own)
        if not others.isdisjoint(block.around):
            block = block._replace(roles=block.roles | {"off"})
        elif prose(block):
            holding.update(block.around)
        out.append(block)
    return out


def _main(blocks: list[Block], own: dict[int, frozenset[str]]) -> int | None:
    """Number of the element with most prose, or of one with the name of an article and nearly as much; None without
    prose.
    """
    weight: Counter[int] = Counter()
    total: Counter[int] = Counter()
    for block in blocks:
        if size := prose(block):
            total.update(dict.fromkeys(block.around, size))
            # no paragraph and no bold line alone is the article: another may be short
            around = block.around[: block.around.index(block.holder) + (block.tag != "p")]
            for distance, element in enumerate(reversed(around)):
                weight[element] += size * max(0, 6 - distance)
    if not weight:
        return None
    chosen = max(weight, key=lambda element: (weight[element], element))
    holders = next(block.around for block in blocks if chosen in block.around)
    # prose beside the chosen element belongs to it, where it is much
    for element in reversed(holders[: holders.index(chosen)]):
        if total[element] > _BESIDE * total[chosen] and weight[element] > 0.5 * weight[chosen]:
            chosen = element
    named = [element for element, roles in own.items() if "main" in roles and total[element] >= _ENOUGH * total[chosen]]
    most = max((total[element] for element in named), default=0)
    # of those that hold it all the innermost
    return max((element for element in named if total[element] >= 0.95 * most), default=chosen)


def _article(blocks: list[Block], own: dict[int, frozenset[str]], heading: int | None) -> list[int]:
    """The blocks of the article: those of its element, those between the heading and it, and short lines behind it
    (captions, names).
    """
    main = _main(blocks, own)
    inside = _held_by(main, blocks)
    if len(inside) == 1 and (inside == [heading] or blocks[inside[0]].tag in ("tr", *HEADINGS[1:])):
        # the only prose: a list or a table stands below it, or around it
        main = next(iter(blocks[inside[0]].around[-2:-1]), None)
        inside = _held_by(main, blocks)
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    if heading is not None and main is not None:
        shared = {*blocks[heading].around}.intersection(*(blocks[i].around for i in inside))
        house = max(shared, default=0)
        near = [i for i in range(heading, len(blocks)) if first <= i <= last or house in blocks[i].around]
        inside = [i for i in near if i <= last or len(blocks[i].text) < _CAPTION]
    return list(_without_lists(blocks, inside, last))


def _held_by(element: int | None, blocks: list[Block]) -> list[int]:
    """The blocks within an element; all where it is None."""
    return [i for i, block in enumerate(blocks) if element is None or element in block.around]


def _without_lists(blocks: list[Block], inside: list[int], last: int) -> Iterator[int]:
    """The blocks of ``inside`` without lists of other articles and their labels; behind the ``last`` block of the text
    up to the first that links elsewhere.
    """
    listed = False
    for i in inside:
        block = blocks[i]
        if "list" in over(block.text):
            listed = "off" not in block.roles  # else the list has an element of its own
        elif listed and _is_listed(block):
            continue
        elif "off" not in block.roles and not (leads_away(block) and (block.tag != "p" or _is_short(block, 2))):
            listed = False
            yield i
        elif i > last:
            break


def _is_listed(block: Block) -> bool:
    """Whether a block belongs to a list of other articles: a link, an item, or a short line that is no sentence."""
    item = block.tag in ("li", *HEADINGS[1:]) or (_is_short(block) and block.text[-1] not in ".!?…”")
    return item or leads_away(block)


def _is_short(block: Block, times: int = 1) -> bool:
    return len(block.text) < times * LABEL


def _head_of_document(blocks: list[Block], taken: list[int]) -> range:
    """The blocks of the letterhead of an official document above the text: issuer, number, motto, place and day; as far
    as they stand in one table or without links.
    """
    first = taken[0] if taken else 0
    motto = next((i for i in range(first - 1, max(-1, first - _HEAD - 1), -1) if _MOTTO in key(blocks[i].text)), None)
    if motto is None:
        return range(0)
    table = blocks[motto].path.rpartition("/tr")[0]
    above = takewhile(
        lambda i: (
            "off" not in blocks[i].roles and not blocks[i].linked and (not table or blocks[i].path.startswith(table))
        ),
        range(motto, max(-1, motto - _HEAD), -1),
    )
    return range(min(above, default=motto), first)
