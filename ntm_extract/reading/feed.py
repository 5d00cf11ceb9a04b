"""News feeds (RSS, Atom): each item an article with its own title, day, byline and address."""

from __future__ import annotations

import contextlib
from email.utils import parsedate_to_datetime
from typing import Any

from ntm_extract.reading.html import read_html
from ntm_extract.reading.page_facts import day_here, day_in, moment, people
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.xml import local, parse

_BODY = ("encoded", "content", "description", "summary")  # content:encoded holds the whole, description its beginning
_DAY = ("pubDate", "published", "date", "updated")
_AUTHOR = ("creator", "author")


def read_feed(source: Source) -> Items:
    """An article an item. Raises Refused NO_TEXT, BAD_XML, DTD_REFUSED."""
    found = 0
    for item in (e for e in parse(source.read()).iter() if local(e) in ("item", "entry")):
        body = read_html(_first(item, _BODY), whole=True).text
        title = " ".join(_first(item, ("title",)).split())
        text = "\n\n".join(part for part in (title if not body.startswith(title) else "", body) if part)
        if text:
            found += 1
            day = _day(_first(item, _DAY))
            yield Article(
                text,
                title or None,
                day,
                "metadata" if day else None,
                people(_first(item, _AUTHOR)),
                source=_address(item),
                anchor=f"#item={found}",
                raw=text.encode("utf-8", "replace"),
            )
    if not found:
        raise Refused("NO_TEXT", "is a feed without items")


def _first(item: Any, names: tuple[str, ...]) -> str:
    """The text of the first child called so, in the order of the names."""
    for name in names:
        for child in item:
            if local(child) == name and (said := "".join(child.itertext()).strip()):
                return said
    return ""


def _day(said: str) -> str | None:
    with contextlib.suppress(ValueError, TypeError, OverflowError, IndexError):
        return day_here(parsedate_to_datetime(said))
    return moment(said) or day_in(said)


def _address(item: Any) -> str | None:
    links = (child for child in item if local(child) == "link")
    return next((address for link in links if (address := (link.get("href") or link.text or "").strip())), None)
