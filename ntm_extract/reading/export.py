"""XML as editorial systems and programs export it: each element that holds a text under a known name is an article, its
other elements and attributes are columns (gazetteers/inputs/columns.csv).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import takewhile
from typing import Any

from ntm_extract.reading.feed import items_of, read_feed
from ntm_extract.reading.fields import field_of
from ntm_extract.reading.html import read_page
from ntm_extract.reading.rows import article, as_bytes
from ntm_extract.reading.source import Items, Refused, Rejected, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.xml import local, markup, parse_loosely

_HTML = re.compile(r"<(?:p|br|div|h[1-6]|td)\b", re.IGNORECASE)
_PAGES = frozenset(("html", "body", "div", "p", "table", "meta", "head", "span", "center", "svg"))
_ROOT = re.compile(
    r"(<\?xml[^>]*>\s*)?(?:(?:<!--.*?-->|<\?[^>]*\?>|<!DOCTYPE[^>\[]*>)\s*)*<([\w:.-]+)([^<>]*>\s*<[\w:.-]+[^<>]*>)?",
    re.DOTALL,
)
_LONG = 200  # characters of an element that may be an article


def is_export(words: str) -> bool:
    """Whether a text that begins so is XML, and no page."""
    found = _ROOT.match(words)
    if found is None or found[2].lower() in _PAGES:
        return False
    return found[1] is not None or (found[3] is not None and found[2].lower() != "article")


def read_export(source: Source) -> Items:
    """An article an element. What is a feed or a page under another name is read as such. Raises Refused NO_TEXT,
    BAD_XML, DTD_REFUSED.
    """
    found = decoded(source)
    root, is_cut = parse_loosely(found.text)
    rows = list(_rows(root))
    if not rows:
        yield from _otherwise(source, root, found.text)
        return
    held = Counter(around for row in rows for around in (row, *row.iterancestors()))  # how many each element holds
    tags = {row.tag for row in rows}
    beside = [
        e for e in root.iter() if e.tag in tags and not held[e] and not any(held[a] for a in e.iterancestors(*tags))
    ]
    for number, element in enumerate(rows[:-1] if is_cut else rows, 1):
        cells = _cells_of(element, held)
        made = article(cells, number, found.encoding, as_bytes(cells))
        if made is None:
            yield Rejected(f"{source.name}:{number}", "its text is empty", "BAD_ROW")
        else:
            yield replace(made, anchor=f"#{local(element)}={number}", locators=((0, f"line={element.sourceline}"),))
    for element in beside:
        names = ", ".join(dict.fromkeys(filter(None, map(local, element)))) or "nothing"
        why = f"has no text under a known name (text, content, body, noi_dung ...); it has {names}"
        yield Rejected(f"{source.name}#line={element.sourceline}", why, "BAD_ROW")
    if is_cut:
        where = f"{source.name}#{local(rows[-1])}={len(rows)}"
        yield Rejected(where, "ends in the middle; what stands before was read; copy the file again", "TRUNCATED")


def _rows(element: Any) -> Iterator[Any]:
    """The innermost elements that hold a text."""
    inner = [row for child in element if local(child) for row in _rows(child)]
    if inner:
        yield from inner
    elif any(field_of(local(child)) == "text" for child in element if local(child)):
        yield element


def _cells_of(row: Any, held: Mapping[Any, int]) -> dict[str, Any]:
    """The columns of an article: its own before those of the elements around it, as far as they hold no other."""
    cells = _attributes(row) | _columns(row)
    for around in takewhile(lambda one: held[one] == 1, row.iterancestors()):
        cells[f" {len(cells)}"] = _columns(child for child in around if not held[child])
    return cells


def _columns(elements: Iterable[Any]) -> dict[str, Any]:
    """Elements by name; those of a name that is not known, and hold others, as tables within; several of one name as a
    list.
    """
    cells: dict[str, Any] = {}
    for child in elements:
        if not (name := local(child)):
            continue
        value: Any = markup(child)
        if field_of(name) is None and any(map(local, child)):
            value = _attributes(child) | _columns(child)
        elif field_of(name) != "text":
            value = " ".join("".join(child.itertext()).split())
        if name in cells and isinstance(cells[name], (str, list)) and isinstance(value, str):
            value = [*(cells[name] if isinstance(cells[name], list) else [cells[name]]), value]
        cells[name] = value
    return cells


def _attributes(element: Any) -> dict[str, Any]:
    return {name.rpartition("}")[2]: value for name, value in element.attrib.items()}


def _otherwise(source: Source, root: Any, text: str) -> Items:
    """What has no text under a known name: a feed, a page, or nothing that is read."""
    if items_of(root):
        yield from read_feed(source)
    elif _HTML.search(text):
        yield from read_page(source)
    else:
        long = Counter(local(e) for e in root.iter() if local(e) and len((e.text or "").strip()) > _LONG)
        names = ", ".join(name for name, _ in long.most_common(8))
        why = (
            f"has articles in its elements, but none under a known name; they stand in {names}"
            if names
            else "holds no text"
        )
        raise Refused("NO_TEXT", why)
