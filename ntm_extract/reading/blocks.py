"""The markup of a page -> its blocks of text in order, each with the path and the roles of its element. The page is
walked once and not changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.gazetteer.pages import forms
from ntm_extract.reading.layout import ROW
from ntm_extract.reading.page_tables import Cell, Line, rows_in
from ntm_extract.reading.xml import whole

ARTICLE = "article"  # role of an element of this tag
HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_SILENT = {
    "script", "style", "noscript", "template", "iframe", "svg", "select", "option", "button", "head", "object", "embed", "map", "textarea", "noframes", "-comment",
    "del", "s", "strike",  # struck out
}  # fmt: skip
_FOLDED = {"noscript", "textarea"}  # of what a page does not show at first, that may hold its text
_ROLES_OF_TAG = {
    "nav": ("off",), "footer": ("off",), "aside": ("off",), "article": ("main", ARTICLE), "main": ("main",), "h1": ("title",),
}  # fmt: skip
_ROLE_OF_PROP = {"articlebody": "main", "headline": "title", "author": "author"}
_BLOCK = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
}  # fmt: skip
_Attributes = dict[str, str | None]
_APART = {"title", "date", "author"}  # elements called so are blocks of their own, also where they stand in a line
_AROUND = 60  # elements around a block that are looked at
_OF_ARTICLE = ("h1", "p:nth-of-type(4)")  # menus and boxes have no heading of the page, and few paragraphs
_PATH = 200  # elements in one another, below which a path names no more of them
_ROLES = ("main", "lead", "title", "date", "author", "stamp", "off")
# lblTieuDe, ltrNoiDung, divNoiDung of ASP.NET, which puts the names of all elements around before them
_SERVER_NAMES, _SERVER_MARKS = ("ctl00", "dnn_", "portlet"), ("_lbl", "_ltr", "_div")
_SERVER_PREFIX = re.compile(r"^(?:lbl?|ltr|lit|label|lab|div|pnl?|panel|span|txt|str)(?=[a-z]{3})")
_PLAIN = re.compile(r"[-_\s]+")
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad \u00a0"  # a line of these, as SharePoint writes, is an empty one
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Block(NamedTuple):
    """A line of text. ``path``: XPath of its element; ``around``: numbers of the elements around it, outermost first.

    ``holder``: the innermost of them that is a block; ``linked``: how many of its characters are links; ``roles``: by
    the names of its elements (rows of gazetteers/inputs/pages.csv); ``apart``: whether an empty line stands before it
    (two ``<br>``, ``<p>&nbsp;</p>``).
    """

    text: str
    path: str
    tag: str
    around: tuple[int, ...]
    holder: int
    linked: int
    roles: frozenset[str]
    apart: bool = False


@lru_cache(maxsize=1)
def _role_of() -> dict[str, str]:
    return {form: role for role in _ROLES for form in forms(role)}


@lru_cache(maxsize=1 << 14)
def _roles(names: str) -> frozenset[str]:
    """Roles by the classes and the id of an element: "ctl00_cphMain_lblTieuDe" -> title."""
    found: set[str] = set()
    for name in names.lower().split():
        of_server = name.startswith(_SERVER_NAMES) or any(mark in name for mark in _SERVER_MARKS)
        tail = _PLAIN.sub("", name.rpartition("_")[2] if of_server else name)
        forms_ = (_PLAIN.sub("", name), tail, _SERVER_PREFIX.sub("", tail))
        found |= {role for form in forms_ if (role := _role_of().get(form)) is not None}
    return frozenset(found)


@dataclass
class _Level:
    """An open element. ``own``: its own roles; ``roles`` and ``link`` include the elements around it."""

    node: Any
    tag: str
    path: str
    number: int
    own: frozenset[str]
    roles: frozenset[str]
    link: bool
    block: bool
    as_typed: bool  # in `pre`: lines end where they end
    children: dict[str, int] = field(default_factory=dict)  # by tag, how many


class _Walk:
    """Collects the text between two borders of blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._said: list[str] = []
        self._linked = 0
        self._fixed = False  # a fixed space was said
        self._apart = False
        self._at: list[_Level] = []

    def say(self, text: str, at: list[_Level]) -> None:
        if not text.strip():
            self._said.append(" " if text else "")
            self._fixed = self._fixed or "\u00a0" in text
            return
        if not any(piece.strip() for piece in self._said):
            self._at = at[-_AROUND:]
        self._said.append(text)
        if at and at[-1].link:
            self._linked += len("".join(text.split()))

    def end(self, line: bool = False) -> None:
        """A border: the text so far is a block; nothing between two ends of a ``line``, or a fixed space alone, is an
        empty line.
        """
        text = _BLANKS.sub(" ", "".join(self._said)).strip()
        if not text.strip(_UNSEEN):
            text, self._fixed = "", self._fixed or text != ""
        if text:
            inner = next(level for level in reversed(self._at) if level.block or level is self._at[0])
            around, roles = tuple(level.number for level in self._at), self._at[-1].roles
            block = Block(text, inner.path, inner.tag, around, inner.number, self._linked, roles, self._apart)
            self.blocks.append(block)
            self._apart = False
        elif line or self._fixed:
            self._apart = True
        self._said, self._linked, self._fixed = [], 0, False


def blocks_of(tree: LexborHTMLParser, folded: bool = False) -> tuple[list[Block], dict[int, frozenset[str]]]:
    """The blocks of a page, and by the number of each element its own roles. Furniture (menus, lists of other articles)
    has the role "off". ``folded``: also of what the page does not show at first.
    """
    silent = _SILENT - _FOLDED if folded else _SILENT
    walk = _Walk()
    cells: dict[int, Cell] = {}
    own: dict[int, frozenset[str]] = {}
    open_: list[_Level] = []
    node = tree.root
    while node is not None:
        tag = node.tag or ""
        if tag == "-text":
            said = node.text(deep=False) or ""
            for number, line in enumerate(said.split("\n") if open_ and open_[-1].as_typed else (said,)):
                if number:
                    walk.end(line=True)
                walk.say(line, open_)
        elif tag == "br":
            walk.end(line=True)
        elif tag not in silent and (folded or not _hidden(node.attributes)):
            attributes = node.attributes
            level = _level(node, tag, attributes, open_, len(own) + 1)
            own[level.number] = level.own
            if level.block:
                walk.end()
            if tag in ("td", "th") and (cell := _cell(attributes, open_)) is not None:
                cells[level.number] = cell
            if node.child is not None:
                open_.append(level)
                node = node.child
                continue
        node = _next(node, open_, walk)
    walk.end()
    return _rows(_joined(walk.blocks, cells)), own


def _level(node: Any, tag: str, attributes: _Attributes, open_: list[_Level], number: int) -> _Level:
    """The level of an element that opens within those that are open."""
    above = open_[-1] if open_ else None
    named = attributes.get("id") or ""
    path = f"/{tag}" if above is None else above.path if len(open_) > _PATH else _path(above, tag, named)
    own = _roles(f"{attributes.get('class') or ''} {named}")
    box = tag == "aside" and any(
        "main" in level.own and level.tag != "main" for level in open_
    )  # of facts, in the article
    own |= _spoken("div" if box else tag, (attributes.get("itemprop") or "").lower(), attributes.get("rel") == "author")
    is_outermost = "off" in own and (above is None or "off" not in above.roles)
    if is_outermost and all(node.css_first(part) is not None for part in _OF_ARTICLE):
        own -= {"off"}  # the whole page is in it, whatever it is called
    return _Level(
        node,
        tag,
        path,
        number,
        own,
        own | above.roles if above is not None else own,
        (tag == "a" and "href" in attributes) or (above is not None and above.link),
        tag in _BLOCK or not _APART.isdisjoint(own),
        tag == "pre" or (above is not None and above.as_typed),
    )


def _cell(attributes: _Attributes, open_: list[_Level]) -> Cell | None:
    """The cell that opens in the elements that are open; None outside of a table's row."""
    row, table = (next((level for level in reversed(open_) if level.tag == tag), None) for tag in ("tr", "table"))
    if row is None or table is None or table.number > row.number:
        return None
    around = (level for level in reversed(open_) if level.tag in ("td", "th") and level.number < table.number)
    within = next((level.number for level in around), 0)
    across, down = (whole(attributes.get(name), 3, 1) for name in ("colspan", "rowspan"))
    return Cell(table.number, row.number, row.path, within, across, down)


def _next(node: Any, open_: list[_Level], walk: _Walk) -> Any:
    """The node behind one whose children are read, None behind the last; elements that end with it are closed."""
    while node.next is None:
        if not open_:
            return None
        level = open_.pop()
        if level.block:
            walk.end()
        elif "stamp" in level.own:  # "<span>Hà Tĩnh</span>Sáng 8/7": what parts the place from the text is in the style
            walk.say(" - ", open_)
        node = level.node
    return node.next


def _path(parent: _Level, tag: str, name: str) -> str:
    """XPath of the next child of a tag: from the element's own id, else with its number where there are several."""
    number = parent.children[tag] = parent.children.get(tag, 0) + 1
    if name and re.fullmatch(r"[\w.:-]+", name):
        return f"//*[@id='{name}']"
    is_one_of = tag not in ("html", "body") and (number > 1 or _several(parent.node, tag))
    return f"{parent.path}/{tag}" + (f"[{number}]" if is_one_of and not parent.path.endswith("/") else "")


def _several(node: Any, tag: str) -> bool:
    """Whether a node has more than one child of this tag."""
    found, child = 0, node.child
    while child is not None and found < 2:
        found += child.tag == tag
        child = child.next
    return found > 1


def _hidden(attributes: _Attributes) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


@lru_cache(maxsize=1 << 10)
def _spoken(tag: str, prop: str, by_author: bool) -> frozenset[str]:
    """Roles by the tag or an itemprop."""
    of_prop = _ROLE_OF_PROP.get(prop, "author" if by_author else None)
    return frozenset(_ROLES_OF_TAG.get(tag, ())) | ({of_prop} if of_prop else set())


def _joined(blocks: list[Block], cells: dict[int, Cell]) -> list[Block]:
    """Blocks, the rows of tables as one each."""
    if not cells:
        return blocks
    of = (next((number for number in reversed(block.around) if number in cells), 0) for block in blocks)
    lines = [Line(block.text, cell, 2 * block.linked > len(block.text)) for block, cell in zip(blocks, of, strict=True)]
    out: list[Block] = []
    at = 0
    for row in rows_in(lines, cells):
        out += blocks[at : row.start]
        at = row.start + row.lines
        out.append(_row(blocks[row.start : at], row.path, row.text))
    return [*out, *blocks[at:]]


def _row(cells: list[Block], path: str, text: str) -> Block:
    """The row that blocks make."""
    levels = zip(*(block.around for block in cells), strict=False)
    around = tuple(one for one, *others in levels if all(other == one for other in others))
    roles = frozenset.intersection(*(block.roles for block in cells))
    linked = sum(block.linked for block in cells)
    return Block(text, path, "tr", around, around[-1] if around else 0, linked, roles)


_CELL = re.compile(r"(.*/tr(?:\[\d+\])?)/(t[dh](?:\[\d+\])?)(?:/(?:p|div|center|blockquote)(?:\[\d+\])?)*$")
_CELL_TEXT = 300  # characters; a cell that holds more is no cell but a part of the page


def _rows(blocks: list[Block]) -> list[Block]:
    """Blocks, cells of one row with a line each joined: "Phú Lộc | 19 | 2016"; a row with longer cells only lays out
    the page.
    """
    out: list[Block] = []
    for row, group in groupby(
        ((_CELL.match(block.path), block) for block in blocks), lambda pair: pair[0] and pair[0][1]
    ):
        found = list(group)
        cells = [block for _, block in found]
        if (
            row is None
            or len(cells) < 2
            or len({match[2] for match, _ in found if match}) < len(cells)
            or max(len(block.text) for block in cells) > _CELL_TEXT
        ):
            out += cells
            continue
        out.append(_row(cells, row, ROW.join(block.text for block in cells)))
    return out
