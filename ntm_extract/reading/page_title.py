"""The title of a page: what the page declares, what an element of that name says, what stands over the text."""

from __future__ import annotations

from ntm_extract.reading.blocks import HEADINGS, Block
from ntm_extract.reading.lines import says_when
from ntm_extract.reading.listing import is_button, leads_away, prose
from ntm_extract.reading.page_facts import Said

_ABOVE = 6  # lines over the first prose among which a title may stand
_OWN = 0.6  # of the title that a page declares, without the name of the paper


def title_of(said: Said, blocks: list[Block]) -> tuple[str | None, int | None]:
    """The title and its block: a heading that the declared title contains; else the first one named a title; else the
    line above the text.
    """
    own = ((i, block) for i, block in enumerate(blocks) if "off" not in block.roles and not leads_away(block))
    short = [i for i, block in own if len(block.text) < 300]
    named = [i for i in short if "title" in blocks[i].roles]
    for of_page in filter(None, (said.title, said.head)):
        for i in [*named, *short]:
            if _same(blocks[i].text, of_page) and len(blocks[i].text) <= len(of_page) + 3:
                return blocks[i].text, i
    if (linked := _linked_title(said, blocks)) is not None:
        return blocks[linked].text, linked
    if said.title:
        return said.title, None
    if named:
        i = next((i for i in named if blocks[i].tag == "h1"), named[0])
        return blocks[i].text, i
    first = next((i for i, block in enumerate(blocks) if prose(block)), 0)
    above = next((i for i in reversed(short) if first - _ABOVE <= i < first and _may_be_title(blocks[i])), None)
    if above is not None:
        return blocks[above].text, above
    headings = (i for i in short if blocks[i].tag in HEADINGS[1:] and len(blocks[i].text) > 20)
    heading = next((i for i in headings if any(map(prose, blocks[i + 1 : i + 1 + _ABOVE]))), None)
    return (said.head, None) if heading is None else (blocks[heading].text, heading)


def _linked_title(said: Said, blocks: list[Block]) -> int | None:
    """A heading that is the title and leads to its own page, as Drupal writes it; a logo that says the paper's name is
    none.
    """
    of_page = said.title or said.head or ""
    headings = ((i, block) for i, block in enumerate(blocks) if block.tag in HEADINGS and leads_away(block))
    named = (i for i, block in headings if "off" not in block.roles and _same(block.text, of_page))
    return next((i for i in named if len(of_page) * _OWN < len(blocks[i].text) <= len(of_page)), None)


def _may_be_title(block: Block) -> bool:
    """Whether a line has the form of a title: no label, no sentence, no date, no button, no row of a table."""
    text = block.text
    is_line = block.tag != "tr" and not says_when(text) and not is_button(block)
    return is_line and len(text) > 20 and text[-1] not in ".;:,"


def _same(a: str, b: str) -> bool:
    """Whether one of two titles contains the other: "Phú Lộc về đích" and "Phú Lộc về đích - Báo Bình Minh"."""
    one, other = sorted((" ".join(a.casefold().split()), " ".join(b.casefold().split())), key=len)
    return len(one) > 12 and one in other
