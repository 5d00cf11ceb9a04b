"""Pages that are not one article: a list of articles, each with its headline and first lines; several articles one below
the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from ntm_extract.gazetteer.pages import is_control
from ntm_extract.reading.blocks import ARTICLE, HEADINGS, Block

LINKED = 0.6  # of a block's letters, from which on it leads elsewhere
PROSE = 60  # characters; shorter lines do not tell where an article stands
_TEASERS = 3  # of a list at least
_LENGTH = 2  # paragraphs of a teaser at most
_MOST = 0.8  # of the paragraphs of a list are teasers
_TITLE = 15  # characters of a headline at least


def leads_away(block: Block) -> bool:
    """Whether most of a block is links."""
    return block.linked > LINKED * len("".join(block.text.split()))


def is_button(block: Block) -> bool:
    """Whether a block is a button or a counter."""
    return is_control(block.text, leads_away(block))


def prose(block: Block) -> int:
    """The number of characters of prose; 0 for menus, labels and furniture."""
    if leads_away(block) or "off" in block.roles or len(block.text) < PROSE:
        return 0
    return len(block.text) - block.linked


def is_listing(blocks: list[Block], taken: list[int]) -> bool:
    """Whether the paragraphs that were ``taken`` for an article are teasers: before nearly each, or two, stands a headline
    that leads to the rest, or behind it a button that does.
    """
    paragraphs = [i for i in taken if prose(blocks[i])]
    teasers, held = 0, 0
    opens, size = False, 0  # of the teaser that is being read
    for at, i in enumerate(paragraphs):
        following = paragraphs[at + 1] if at + 1 < len(paragraphs) else min(len(blocks), i + 3)
        above = blocks[max(paragraphs[at - 1] + 1 if at else 0, i - 4) : i]
        heads = [_is_headline(block) for block in above if _is_headline(block) or _is_head(block)]
        if heads:
            opens, size = heads[-1], 0
        size += 1
        is_whole = opens or any(map(_leads_on, blocks[i:following]))
        if is_whole and size <= _LENGTH:
            teasers, held = teasers + (not opens or size == 1), held + (1 if opens else size)
            size = size if opens else 0
    return teasers >= _TEASERS and held >= _MOST * len(paragraphs)


def _is_headline(block: Block) -> bool:
    """Whether a line is the headline of another article."""
    return (
        "off" not in block.roles
        and leads_away(block)
        and len(block.text) >= _TITLE
        and not is_control(block.text, True)
    )


def _leads_on(block: Block) -> bool:
    """Whether a line is, or ends with, a button that leads to the rest: "Xem tiếp", "Chi tiết"."""
    words = block.text.split()
    return block.linked > 0 and is_control(block.text if leads_away(block) else " ".join(words[-2:]), True)


def articles_in(blocks: list[Block], own: dict[int, frozenset[str]]) -> list[list[Block]]:
    """The blocks of each ``<article>`` of a page, where it holds several that each have a headline and a text; else
    none. A headline there may lead to the article's own page.
    """
    found = [inside for inside in _elements(blocks, own) if _is_whole(inside)]
    if len(found) < 2:
        return []
    return [[block._replace(linked=0) if _is_head(block) else block for block in inside] for inside in found]


def _elements(blocks: list[Block], own: dict[int, frozenset[str]]) -> Iterator[list[Block]]:
    """The blocks of each outermost ``<article>``."""
    inside: dict[int, list[Block]] = {}
    for block in blocks:
        outermost = next((number for number in block.around if ARTICLE in own[number]), None)
        if outermost is not None and "off" not in block.roles:
            inside.setdefault(outermost, []).append(block)
    yield from inside.values()


def _is_whole(blocks: list[Block]) -> bool:
    """Whether blocks begin with a heading and hold more than a teaser does."""
    first = next((i for i, block in enumerate(blocks) if prose(block)), 0)
    paragraphs = sum(1 for block in blocks if prose(block))
    return any(map(_is_head, blocks[:first])) and (
        not any(map(leads_away, blocks)) or (paragraphs > 1 and not any(map(_leads_on, blocks)))
    )


def _is_head(block: Block) -> bool:
    return block.tag in HEADINGS or "title" in block.roles
