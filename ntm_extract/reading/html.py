"""HTML -> main text, title, date. Small and honest: drops navigation, scripts and forms, keeps paragraphs, headings, captions."""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

_DROP = "script,style,noscript,template,nav,header,footer,aside,form,iframe,button,svg,select,[hidden],.comment,.related,.breadcrumb,.menu,.sidebar,.share"
_MAIN = ("article", "main", "[itemprop=articleBody]", ".article-content", ".detail-content", ".news-content", ".post-content", "#content", ".content", "body")
_BLOCKS = "h1,h2,h3,h4,p,li,figcaption,td,blockquote,div"
_DATE_META = (
    "meta[property='article:published_time']", "meta[itemprop=datePublished]", "meta[name=pubdate]", "meta[name='DC.date.issued']", "time[datetime]",
)  # fmt: skip


class Page(NamedTuple):
    """What a page says: ``published`` an ISO date or None."""

    text: str
    title: str | None
    published: str | None


def read_html(source: str) -> Page:
    """Main text in paragraphs, one a line; never fails on broken markup."""
    tree = LexborHTMLParser(source)
    published = None
    for selector in _DATE_META:
        if (node := tree.css_first(selector)) is not None:
            value = node.attributes.get("content") or node.attributes.get("datetime") or ""
            if match := re.match(r"\d{4}-\d{2}-\d{2}", value):
                published = match[0]
                break
    head = tree.css_first("h1") or tree.css_first("title")
    title = " ".join(head.text().split()) if head else None
    for node in tree.css(_DROP):
        if node.parent is not None:
            node.decompose()
    best = ""
    for selector in _MAIN:
        if (main := tree.css_first(selector)) is not None:
            best = _paragraphs(main)
            if len(best) > 200:
                break
    if title and not best.startswith(title[:40]):
        best = f"{title}\n\n{best}"
    return Page(best, title, published)


def _paragraphs(main: object) -> str:
    """Text of the leaf blocks in order, each once."""
    lines: list[str] = []
    blocks = main.css(_BLOCKS)  # type: ignore[attr-defined]
    for node in blocks:
        if node.css_first("p,li,h1,h2,h3,div,td") not in (None, node) and node.tag in ("div", "td", "li", "blockquote"):
            inner = [c for c in node.css("p,li,h1,h2,h3,div,td") if c.mem_id != node.mem_id]
            if inner:
                continue
        line = re.sub(r"[ \t\r\n]+", " ", node.text()).strip()
        if line:
            lines.append(line)
    if not lines:
        lines = [re.sub(r"[ \t]+", " ", line).strip() for line in main.text(separator="\n").splitlines()]  # type: ignore[attr-defined]
    return "\n".join(line for line in lines if line)
