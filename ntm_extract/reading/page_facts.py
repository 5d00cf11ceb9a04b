"""What a page says of its article for machines: JSON-LD, meta elements, itemprop."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.reading.bylines import people
from ntm_extract.reading.written_days import day_in, moment

_DATE_META = (
    "meta[property='article:published_time']", "meta[itemprop=datePublished]", "[itemprop=datePublished]", "meta[name=pubdate]", "meta[name=publish_date]", "meta[name=date]",
    "meta[name='DC.date.issued']", "meta[name='DC.date']", "time[datetime]", "abbr.published[title]",
)  # fmt: skip
_TITLE_META = ("meta[property='og:title']", "meta[name='twitter:title']", "meta[name='DC.title']", "meta[itemprop=headline]")  # fmt: skip
_AUTHOR_META = ("meta[name=author]", "meta[property='article:author']", "meta[name='DC.creator']")
_ARTICLE_ADDRESS = re.compile(r"https?://[^/\s]+/[^\s]{2,}$")
_ARTICLES = {"Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "WebPage"}


class Said(NamedTuple):
    """``title``: of the article, as the page names it; ``head``: of the window; ``published``: ISO day or None;
    ``address``: where the page says that it stands; ``body``: the text, which may be in markup; "" mostly.
    """

    title: str | None
    head: str | None
    published: str | None
    bylines: tuple[str, ...]
    address: str | None = None
    body: str = ""


def said_by_page(tree: LexborHTMLParser, source: str) -> Said:
    """What is said for machines, before what is shown; ``source``: the page as it was written."""
    linked = list(_linked(tree))
    title = next((str(row["headline"]) for row in linked if row.get("headline")), None) or _first(tree, _TITLE_META)
    published = next((day for row in linked if (day := moment(str(row.get("datePublished") or "")))), None)
    if published is None:
        for selector in _DATE_META:
            if (node := tree.css_first(selector)) is not None:
                said = (*map(node.attributes.get, ("content", "datetime", "title")), node.text()[:60])
                if published := next((day for when in said if when and (day := moment(when) or day_in(when))), None):
                    break
    written = [name for row in linked for name in _names(row.get("author"))] or [
        value for s in _AUTHOR_META for n in tree.css(s)[:3] if (value := n.attributes.get("content"))
    ]
    bylines = tuple(dict.fromkeys(name for value in written for name in people(value)))
    head = tree.css_first("title")
    address, shown = _address(tree, source), _clean(head.text() if head is not None else None)
    body = next((body for row in linked if isinstance(body := row.get("articleBody"), str)), "")
    return Said(_clean(title), shown, published, bylines, address, body)


def _address(tree: LexborHTMLParser, source: str) -> str | None:
    """The article's own address, which a saved copy keeps, or from which it was saved; not that of a portal's first
    page.
    """
    link = tree.css_first("link[rel=canonical]")
    saved = _SAVED.search(source, 0, _TOP)
    said = (
        link.attributes.get("href") if link is not None else None,
        _first(tree, ("meta[property='og:url']",)),
        saved and (saved[1] or saved[2] or f"http://{saved[3]}"),
    )
    return next((url for url in said if url and _ARTICLE_ADDRESS.match(url)), None)


# what a browser, SingleFile, WebScrapBook, and HTTrack (without "http://") note above a page that they save
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|page saved with singlefile\s+url:\s*)([^\s>]+)|data-scrapbook-source=[\"']([^\s\"'>]+)"
    r"|<!--\s*mirrored from\s+([^\s>]+) by httrack",
    re.IGNORECASE,
)
_TOP = 4_000  # characters of a page among which that stands


def _clean(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _first(tree: LexborHTMLParser, selectors: tuple[str, ...]) -> str | None:
    """What the first element of these that holds something says in ``content``."""
    nodes = (node for selector in selectors if (node := tree.css_first(selector)) is not None)
    return next((value for node in nodes if (value := node.attributes.get("content"))), None)


def _linked(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """Articles in JSON-LD; what is no JSON is passed over."""
    for node in tree.css("script[type='application/ld+json']")[:10]:
        with contextlib.suppress(ValueError, RecursionError):
            told = loosely(node.text())
            rows = [row for row in (told if isinstance(told, list) else [told]) if isinstance(row, dict)]
            graphs = [graph for row in rows if isinstance(graph := row.get("@graph"), list)]
            for row in (*rows, *(inner for graph in graphs for inner in graph if isinstance(inner, dict))):
                kinds = row.get("@type")
                if not _ARTICLES.isdisjoint(map(str, kinds if isinstance(kinds, list) else [kinds])):
                    yield row


def loosely(script: str) -> Any:
    """The JSON of a script as people write it: within a comment or CDATA, lines broken in a string, a comma too many.
    Raises ValueError, RecursionError.
    """
    bare = _AROUND.sub("", script)
    try:
        return json.loads(bare, strict=False)
    except ValueError:
        return json.loads(_COMMA.sub("", bare), strict=False)


_AROUND = re.compile(
    r"\A\s*(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*/)?|;?\s*(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?\s*\Z|;\s*\Z"
)
_COMMA = re.compile(r",(?=\s*[\]}])")


def _names(author: Any) -> Iterator[str]:
    for one in author if isinstance(author, list) else [author]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            yield name
