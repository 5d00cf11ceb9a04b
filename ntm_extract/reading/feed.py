"""News feeds (RSS, Atom): each item an article with its own title, day, byline and address."""

from __future__ import annotations

import contextlib
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from ntm_extract.reading.html import read_html
from ntm_extract.reading.page_facts import day_here, day_in, moment, people
from ntm_extract.reading.source import Article, Items, Refused, Rejected, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.xml import local, markup, parse_loosely

_BODY = ("encoded", "content", "description", "summary")  # content:encoded holds the whole, description its beginning
_DAY = ("pubDate", "published", "date", "updated")
_AUTHOR = ("creator", "author")


def items_of(root: Any) -> list[Any]:
    """The items of a feed."""
    return [e for e in root.iter() if local(e) in ("item", "entry")]


def read_feed(source: Source) -> Items:
    """An article an item; the last one of a feed that is cut off is TRUNCATED. Raises Refused NO_TEXT, BAD_XML,
    DTD_REFUSED.
    """
    found = decoded(source)
    root, is_cut = parse_loosely(found.text)
    items = items_of(root)
    if not items:
        raise Refused("NO_TEXT", "is a feed without items")
    for number, item in enumerate(items[:-1] if is_cut else items, 1):
        body = read_html(_first(item, _BODY), whole=True).text
        title = " ".join(unescape(_first(item, ("title",))).split())
        text = "\n\n".join(part for part in (title if not body.startswith(title) else "", body) if part)
        if not text:
            yield Rejected(f"{source.name}#item={number}", "is an item without title and text", "BAD_ROW")
            continue
        day = _day(_first(item, _DAY))
        yield Article(
            text,
            title or None,
            day,
            "metadata" if day else None,
            people(_first(item, _AUTHOR)),
            source=_address(item),
            anchor=f"#item={number}",
            encoding=found.encoding,
            certainty=found.certainty,
            notes=found.notes,
            raw=text.encode("utf-8", "replace"),
        )
    if is_cut:
        where = f"{source.name}#item={len(items)}"
        yield Rejected(where, "ends in the middle; what stands before was read; copy the file again", "TRUNCATED")


def _first(item: Any, names: tuple[str, ...]) -> str:
    """The text of the first child called so, in the order of the names."""
    for name in names:
        for child in item:
            if local(child) == name and (said := markup(child).strip()):
                return said
    return ""


def _day(said: str) -> str | None:
    with contextlib.suppress(ValueError, TypeError, OverflowError, IndexError):
        return day_here(parsedate_to_datetime(said))
    return moment(said) or day_in(said)


def _address(item: Any) -> str | None:
    links = (child for child in item if local(child) == "link")
    return next((address for link in links if (address := (link.get("href") or link.text or "").strip())), None)
