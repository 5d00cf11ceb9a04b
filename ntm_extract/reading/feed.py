"""News feeds (RSS, Atom), also those in which Blogger and WordPress export a whole site: each item an article with its own
title, day, byline and address.
"""

from __future__ import annotations

import contextlib
import re
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from ntm_extract.reading.bylines import people
from ntm_extract.reading.fields import with_lead
from ntm_extract.reading.html import read_html
from ntm_extract.reading.source import Article, Items, Refused, Rejected, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.written_days import day_here, day_in, moment
from ntm_extract.reading.xml import local, markup, parse_loosely

_BODY = ("encoded", "content")  # the whole; the others its beginning, or a lead
_LEAD = ("description", "summary")
_ARTICLES = {"post", "page", ""}  # of what a site is exported as
_SHORT = 40  # characters of what hardly is a lead
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
        if other := _no_article(item):
            yield Rejected(f"{source.name}#item={number}", f"is {other}, no article", "NOT_TEXT", skipped=True)
            continue
        body, lead = (read_html(_written(_first(item, names)), whole=True).text for names in (_BODY, _LEAD))
        body = with_lead(lead, body) if len(lead) > _SHORT or not body else body
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


def _no_article(item: Any) -> str:
    """What an item of an exported site is that is none: "a comment", "an attachment", "a draft"; "" for others."""
    kinds = (child.get("term") or "" for child in item if (child.get("scheme") or "").endswith("#kind"))
    kind = next((said.rpartition("#")[2] for said in kinds), "") or _first(item, ("post_type",))
    control = next((child for child in item if local(child) == "control"), ())
    if _first(item, ("status",)) in ("draft", "auto-draft", "trash") or _first(control, ("draft",)) == "yes":
        return "a draft that was not published"
    return "" if kind in _ARTICLES else f"of the kind {kind[:40]!r}"


def _written(body: str) -> str:
    """A text as WordPress shows it: lines end where they end, and "[caption width=600]" is no word."""
    shown = _SHORT_CODE.sub("", body)
    return shown if _PARAGRAPH.search(shown) else shown.strip().replace("\n", "<br>")


_SHORT_CODE = re.compile(r"\[/?(?:caption|gallery|embed|audio|video|playlist|[a-z]+_[a-z_]+)(?:\s[^\]\[]*)?/?\]")
_PARAGRAPH = re.compile(r"<(?:p|br|div|li|td)\b", re.IGNORECASE)


def _first(item: Any, names: tuple[str, ...]) -> str:
    """The text of the first child called so, in the order of the names."""
    for name in names:
        for child in item:
            if local(child) == name and (said := markup(child).strip()):
                return said
    return ""


def _day(said: str) -> str | None:
    if " -0001 " in said:  # as WordPress writes that there is none
        return None
    with contextlib.suppress(ValueError, TypeError, OverflowError, IndexError):
        return day_here(parsedate_to_datetime(said))
    return moment(said) or day_in(said)


def _address(item: Any) -> str | None:
    links = (child for child in item if local(child) == "link")
    return next((address for link in links if (address := (link.get("href") or link.text or "").strip())), None)
