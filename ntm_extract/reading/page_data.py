"""The article in the data that a page carries for the program that shows it: __NEXT_DATA__, __INITIAL_STATE__, what Angular
hands over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.reading.fields import day, field_of, filled
from ntm_extract.reading.page_facts import Said, loosely

_LEAST = 300  # characters of a text that is an article's
_DEEPEST = 12  # objects in one another, where that of an article stands
_HANDED_OVER = {"&q;": '"', "&l;": "<", "&g;": ">", "&s;": "'", "&a;": "&"}  # as Angular writes them
_ASSIGNED = re.compile(r"=\s*(?=[{\[])")


def with_data(tree: LexborHTMLParser, said: Said, shown: int) -> Said:
    """What a page says, with the text and what belongs to it out of a script that holds much more than the ``shown``
    characters; where there is none, as it is.
    """
    rows = [row for data in _data(tree, max(_LEAST, 2 * shown)) for row in _articles(data)]
    if not rows:
        return said
    found = max(rows, key=lambda row: len(row["text"]))
    lead, text = str(found.get("lead") or ""), found["text"]
    when = day(str(found.get("published") or ""))
    return said._replace(
        title=str(found.get("title") or "") or said.title,
        published=said.published or (when if when and re.fullmatch(r"\d{4}-\d\d-\d\d", when) else None),
        body=text if lead[:40] in text else f"<p>{lead}</p>{text}",
    )


def _data(tree: LexborHTMLParser, least: int) -> Iterator[Any]:
    """The values of scripts of this length: JSON, or the first value that a program is given."""
    for node in tree.css("script"):
        script = node.text() or ""
        kind = (node.attributes.get("type") or "").lower()
        if len(script) < least or "ld+json" in kind:
            continue
        with suppress(ValueError, RecursionError):
            if "json" in kind:
                if "&q;" in script[:200]:
                    script = re.sub("|".join(_HANDED_OVER), lambda match: _HANDED_OVER[match[0]], script)
                yield loosely(script)
            elif assigned := _ASSIGNED.search(script):
                yield json.JSONDecoder(strict=False).raw_decode(script, assigned.end())[0]


def _articles(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects that hold a long text under a known name, by the fields of an article."""
    if depth > _DEEPEST or not isinstance(value, (dict, list)):
        return
    for inner in value.values() if isinstance(value, dict) else value:
        yield from _articles(inner, depth + 1)
    if isinstance(value, dict) and any(field_of(str(name)) == "text" for name in value):
        found: dict[str, Any] = {}
        for field, said in filled(value):
            if isinstance(said, (str, int)) and said:
                found.setdefault(field, said)
        if isinstance(found.get("text"), str) and len(found["text"]) >= _LEAST:
            yield found
