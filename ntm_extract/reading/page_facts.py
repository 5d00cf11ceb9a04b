"""What a page says of its article for machines: JSON-LD, meta elements, itemprop; and how portals write days and names."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

_HERE = timezone(timedelta(hours=7))
_DATE_META = (
    "meta[property='article:published_time']", "meta[itemprop=datePublished]", "[itemprop=datePublished]", "meta[name=pubdate]", "meta[name=publish_date]", "meta[name=date]",
    "meta[name='DC.date.issued']", "meta[name='DC.date']", "time[datetime]",
)  # fmt: skip
_TITLE_META = ("meta[property='og:title']", "meta[name='twitter:title']", "meta[name='DC.title']", "meta[itemprop=headline]")
_AUTHOR_META = ("meta[name=author]", "meta[property='article:author']", "meta[name='DC.creator']")
_ARTICLES = {"Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "WebPage"}
_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})\s*[-–]?\s*(?:tháng|thg|th)\s*\.?\s*(\d{1,2}|mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)\s*(?:năm|[,./-])?\s*((?:19|20)\d{2})(?!\d)",
    re.IGNORECASE,
)  # "ngày 5 tháng 8 năm 2016", "5 Tháng Tám, 2016", "5 thg 8, 2016"
_DIGITS = re.compile(r"(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
_SITE = re.compile(r"\b(?:báo|cổng|trang|đài|admin|administrator|ban biên tập|bbt|ubnd|ủy ban|sở|phòng|văn phòng|ban quản trị|quản trị|editor|tin tức|website|portal|vtv|ttxvn|thông tấn)\b|\.(?:vn|com|net)\b|@", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*[,;&/]\s*|\s+và\s+")


class Said(NamedTuple):
    """``title``: of the article, as the page names it; ``head``: of the window; ``published``: ISO day or None."""

    title: str | None
    head: str | None
    published: str | None
    bylines: tuple[str, ...]


def said_by_page(tree: LexborHTMLParser) -> Said:
    """What is said for machines, before what is shown."""
    linked = list(_linked(tree))
    title = next((str(row["headline"]) for row in linked if row.get("headline")), None) or _first(tree, _TITLE_META)
    published = next((day for row in linked if (day := _moment(str(row.get("datePublished") or "")))), None)
    if published is None:
        for selector in _DATE_META:
            if (node := tree.css_first(selector)) is not None:
                when = node.attributes.get("content") or node.attributes.get("datetime") or node.text()[:60]
                if (published := _moment(when) or day_in(when)) is not None:
                    break
    written = [name for row in linked for name in _names(row.get("author"))] or [value for s in _AUTHOR_META for n in tree.css(s)[:3] if (value := n.attributes.get("content"))]
    bylines = tuple(dict.fromkeys(name for value in written for name in people(value)))
    head = tree.css_first("title")
    return Said(_clean(title), _clean(head.text() if head is not None else None), published, bylines)


def _clean(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _first(tree: LexborHTMLParser, selectors: tuple[str, ...]) -> str | None:
    return next((value for s in selectors if (node := tree.css_first(s)) is not None and (value := node.attributes.get("content"))), None)


def _linked(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """Articles in JSON-LD; what is no JSON is passed over."""
    for node in tree.css("script[type='application/ld+json']")[:10]:
        with contextlib.suppress(ValueError, RecursionError):
            rows = json.loads(node.text(), strict=False)
            rows = rows if isinstance(rows, list) else [rows]
            for row in [*rows, *(inner for r in rows if isinstance(r, dict) and isinstance(r.get("@graph"), list) for inner in r["@graph"])]:
                kinds = row.get("@type") if isinstance(row, dict) else None
                if _ARTICLES.intersection(kinds if isinstance(kinds, list) else [str(kinds)]):
                    yield row


def _names(author: Any) -> Iterator[str]:
    for one in author if isinstance(author, list) else [author]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            yield name


def _moment(value: str) -> str | None:
    """The day in Vietnam of an ISO moment: "2016-08-04T18:30:00Z" is 5 August; None for anything else."""
    value = value.strip()
    if not re.match(r"\d{4}-\d{2}-\d{2}", value):
        return None
    with contextlib.suppress(ValueError, OverflowError):
        moment = datetime.fromisoformat(value)
        return (moment.astimezone(_HERE) if moment.tzinfo else moment).date().isoformat()
    return day_in(value[:10])


def day_in(text: str) -> str | None:
    """The first whole day of a short text, ISO: "Thứ sáu, 05/08/2016 08:30", "ngày 5 tháng 8 năm 2016", "5 Tháng Tám, 2016", "8/25/2016 9:30:00 AM"."""
    found: list[tuple[int, str | None]] = []
    if match := _DIGITS.search(text):
        day, month = int(match[1]), int(match[2])
        found.append((match.start(), _iso(match[3], day, month) if day > 12 or month <= 12 else _iso(match[3], month, day)))
    if match := _ISO.search(text):
        found.append((match.start(), _iso(match[1], int(match[3]), int(match[2]))))
    if match := _WRITTEN.search(text):
        word = {"giêng": "một", "bốn": "tư", "bẩy": "bảy", "chạp": "mười hai"}.get(match[2].lower(), match[2].lower())
        found.append((match.start(), _iso(match[3], int(match[1]), int(word) if word.isdigit() else _MONTHS.index(word) + 1)))
    return next((day for _, day in sorted(found, key=lambda f: f[0]) if day), None)


def _iso(year: str, day: int, month: int) -> str | None:
    with contextlib.suppress(ValueError):
        return datetime(int(year), month, day).date().isoformat()
    return None


def people(text: str, strict: bool = False) -> tuple[str, ...]:
    """Names of persons in a byline: "Lan Anh - Minh Đức" are two; a paper or an office is none. ``strict``: nothing but names, each of two to five words."""
    text = " ".join(text.split()).strip(" .,:;()[]–-*")
    if _DIGITS.search(text) or "://" in text or len(text) > 80:
        return ()
    parts = [part.strip(" .()") for part in _BETWEEN.split(text)]
    names = [part for part in parts if 2 < len(part) < 40 and not _SITE.search(part)]
    if strict and (len(names) != len(parts) or not all(map(_is_name, names))):
        return ()
    return tuple(dict.fromkeys(names))


def _is_name(text: str) -> bool:
    """"Bình Minh", "Nguyễn Văn A", "H. Lan"."""
    words = text.split()
    return 2 <= len(words) <= 5 and all(word[0].isupper() and word.replace(".", "").isalpha() for word in words) and not text.isupper()
