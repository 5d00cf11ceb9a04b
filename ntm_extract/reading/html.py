"""HTML -> main text, title, date, byline. The page's own marks first (article, itemprop); trafilatura where it has none."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.xml import refuse_entities

_DROP = "script,style,noscript,template,nav,header,footer,aside,form,iframe,button,svg,select,[hidden],.comment,.related,.breadcrumb,.menu,.sidebar,.share"
_MAIN = ("article", "main", "[itemprop=articleBody]", ".article-content", ".detail-content", ".news-content", ".post-content", "#content", ".content")
_BLOCKS = "h1,h2,h3,h4,p,li,figcaption,td,blockquote,div"
_DATE_META = (
    "meta[property='article:published_time']", "meta[itemprop=datePublished]", "meta[name=pubdate]", "meta[name='DC.date.issued']", "time[datetime]",
)  # fmt: skip
_DATE_SEEN = ".date,.time,.publish-date,.post-date,.ngay-dang,.article-date,time"
_BYLINE = "meta[name=author],meta[property='article:author'],.author,.byline,.tac-gia,[rel=author],[itemprop=author]"
_DEEPEST = 2_000  # elements in one another; pages have 30, an attack 100,000


class Page(NamedTuple):
    """What a page says: ``published`` an ISO date or None."""

    text: str
    title: str | None
    published: str | None
    bylines: tuple[str, ...] = ()


def read_page(source: Source) -> Items:
    """One article. Raises Refused NO_TEXT, DTD_REFUSED."""
    refuse_entities(source.read())
    charset = re.search(rb"charset=[\"']?([\w-]+)", source.head)
    if charset and not source.hint:
        source = Source(source.name, source.path, source.data, source.depth, charset[1].decode().lower(), source.base)
    found = decoded(source)
    page = read_html(found.text)
    if not page.text.strip():
        raise Refused("NO_TEXT", "holds no text (a page of scripts or pictures?)")
    basis: Any = "metadata" if page.published else None
    yield Article(
        page.text, page.title, page.published, basis, page.bylines, encoding=found.encoding, certainty=found.certainty, notes=found.notes
    )


def read_html(source: str) -> Page:
    """Main text in paragraphs, one a line; never fails on broken markup."""
    if _too_deep(source):
        return Page("\n".join(filter(None, (" ".join(line.split()) for line in re.sub(r"<[^>]*>", "\n", source).splitlines()))), None, None)
    tree = LexborHTMLParser(source)
    published = _published(tree)
    head = tree.css_first("h1") or tree.css_first("title")
    title = " ".join(head.text().split()) if head else None
    bylines = _bylines(tree)
    for node in tree.css(_DROP):
        if node.parent is not None:
            node.decompose()
    best = ""
    for selector in _MAIN:
        if (main := tree.css_first(selector)) is not None:
            best = _paragraphs(main)
            if len(best) > 200:
                break
    if len(best) <= 200 and (body := tree.css_first("body")) is not None:
        whole = _paragraphs(body)
        if len(whole) > len(best):
            best = (_guessed(source) if len(whole) > 2_000 else None) or whole
    if title and not best.startswith(title[:40]):
        best = f"{title}\n\n{best}"
    return Page(best, title, published, bylines)


def _too_deep(source: str) -> bool:
    depth = 0
    for match in re.finditer(r"<(/?)(?:div|span|b|i|font|table|ul|blockquote|section)\b", source, re.IGNORECASE):
        depth += -1 if match[1] else 1
        if depth > _DEEPEST:
            return True
    return False


def _published(tree: LexborHTMLParser) -> str | None:
    for selector in _DATE_META:
        if (node := tree.css_first(selector)) is not None:
            value = node.attributes.get("content") or node.attributes.get("datetime") or ""
            if match := re.match(r"\d{4}-\d{2}-\d{2}", value):
                return match[0]
    for node in tree.css(_DATE_SEEN)[:5]:
        if match := re.search(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](20\d{2})(?!\d)", node.text()[:200]):
            day, month, year = int(match[1]), int(match[2]), match[3]
            if 1 <= day <= 31 and 1 <= month <= 12:
                return f"{year}-{month:02}-{day:02}"
    return None


def _bylines(tree: LexborHTMLParser) -> tuple[str, ...]:
    names = (" ".join((n.attributes.get("content") or n.text()).split()) for n in tree.css(_BYLINE)[:3])
    return tuple(dict.fromkeys(n for n in names if 2 < len(n) < 60 and "://" not in n))


def _guessed(source: str) -> str | None:
    """trafilatura's main text, for pages whose marks say nothing."""
    import trafilatura

    found = trafilatura.extract(source, include_comments=False, include_tables=True, favor_recall=True, deduplicate=False)
    return found if isinstance(found, str) and len(found) > 200 else None


def _paragraphs(main: Any) -> str:
    """Text of the leaf blocks in order, each once."""
    lines: list[str] = []
    for node in main.css(_BLOCKS):
        if node.tag in ("div", "td", "li", "blockquote") and any(c.mem_id != node.mem_id for c in node.css("p,li,h1,h2,h3,div,td")):
            continue
        line = re.sub(r"[ \t\r\n]+", " ", node.text()).strip()
        if line:
            lines.append(line)
    if not lines:
        lines = [re.sub(r"[ \t]+", " ", line).strip() for line in main.text(separator="\n").splitlines()]
    return "\n".join(line for line in lines if line)
