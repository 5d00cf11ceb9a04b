"""What a page says of its article for machines: JSON-LD, meta elements, itemprop; and how portals write days and names."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.data import data_dir
from ntm_extract.gazetteer.number_words import number_words
from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.gazetteer.tables import rows

_P = phrases("page_facts")
_MONTHS = number_words("month")
FIRST = 1990  # year from which on there are pages and mails
_HERE = timezone(timedelta(hours=7))
_DATE_META = (
    "meta[property='article:published_time']", "meta[itemprop=datePublished]", "[itemprop=datePublished]", "meta[name=pubdate]", "meta[name=publish_date]", "meta[name=date]",
    "meta[name='DC.date.issued']", "meta[name='DC.date']", "time[datetime]", "abbr.published[title]",
)  # fmt: skip
_TITLE_META = ("meta[property='og:title']", "meta[name='twitter:title']", "meta[name='DC.title']", "meta[itemprop=headline]")  # fmt: skip
_AUTHOR_META = ("meta[name=author]", "meta[property='article:author']", "meta[name='DC.creator']")
_ARTICLE_ADDRESS = re.compile(r"https?://[^/\s]+/[^\s]{2,}$")
_ARTICLES = {"Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "WebPage"}
_DIGITS = re.compile(r"(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)")
# "3 Apr 2012", "April 3, 2012"
_ENGLISH = re.compile(
    r"(?<!\d)(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+((?:19|20)\d{2})(?!\d)|\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)",
    re.IGNORECASE,
)
_MON = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")


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


def moment(value: str) -> str | None:
    """The day in Vietnam of an ISO moment: "2016-08-04T18:30:00Z" is 5 August; None for anything else."""
    value = value.strip()
    if not re.match(r"\d{4}-\d{2}-\d{2}", value):
        return None
    with contextlib.suppress(ValueError, OverflowError):
        return day_here(datetime.fromisoformat(value))
    return day_in(value[:10])


def day_here(when: datetime) -> str | None:
    """The day in Vietnam; that of the moment itself where it names no zone; None for one of which programs make what has
    no day: 0001-01-01, 1970-01-01.
    """
    return (when.astimezone(_HERE) if when.tzinfo else when).date().isoformat() if when.year >= FIRST else None


def day_in(text: str, month_first: bool = False) -> str | None:
    """The first whole day of a short text, ISO: "Thứ sáu, 05/08/2016 08:30", "ngày 5 tháng 8 năm 2016", "5 Tháng Tám,
    2016", "Tháng Tám 5, 2016", "8/25/2016 9:30:00 AM". ``month_first``: "7/5/2016" is of July.
    """
    found: list[tuple[int, str | None]] = []
    if match := _DIGITS.search(text):
        day, month = int(match[1]), int(match[2])
        if month > 12 >= day or (day <= 12 and (month_first or _is_american(text, match))):
            day, month = month, day  # "8/25/2016"
        found.append((match.start(), iso_day(match[3], day, month)))
    if match := _ISO.search(text):
        found.append((match.start(), iso_day(match[1], int(match[3]), int(match[2]))))
    for pattern, number, name in ((_P.written, 1, 2), (_P.month_first, 2, 1)):
        if match := pattern.search(text):
            month = _MONTHS.get(match[name].lower()) or int(match[name])
            found.append((match.start(), iso_day(match[3], int(match[number]), month)))
    if (match := _ENGLISH.search(text)) and (word := (match[2] or match[4]).lower()) in _MON:
        found.append((match.start(), iso_day(match[3] or match[6], int(match[1] or match[5]), _MON.index(word) + 1)))
    return next((day for _, day in sorted(found, key=lambda f: f[0]) if day), None)


def _is_american(text: str, match: re.Match[str]) -> bool:
    """Whether the English weekday before a day, or the form of a program set to American, says that its month stands
    first: "Fri, 07/08/2016" and "7/8/2016 9:05:00 AM" are of July.
    """
    if _AMERICAN.match(text, match.start()):
        return True
    named = _WEEKDAY.search(text, 0, match.start())
    days = [iso_day(match[3], int(match[a]), int(match[b])) for a, b in ((1, 2), (2, 1))]
    if named is None or None in days:
        return False
    first, second = (datetime.fromisoformat(day).weekday() == _DAYS.index(named[1].lower()) for day in days if day)
    return second and not first


_AMERICAN = re.compile(r"(?=\d/|\d\d/\d/)[1-9]\d?/[1-9]\d?/\d{4} [1-9]\d?:\d\d:\d\d [AP]M\b")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})[a-z]*,?\s+\Z", re.IGNORECASE)


def iso_day(year: str, day: int, month: int) -> str | None:
    """None where there is no such day."""
    with contextlib.suppress(ValueError):
        return datetime(int(year), month, day).date().isoformat()
    return None


def people(text: str, strict: bool = False) -> tuple[str, ...]:
    """Names of persons in a byline: "Lan Anh - Minh Đức" are two, "CTV Lan Anh (Phòng Kinh tế)" is one; a paper or an
    office is none.

    ``strict``: a name first, each of two to five words, and nothing but names and offices.
    """
    text = _BEHIND.sub("", " ".join(text.split()).strip(" .,:;([]–-*"))
    if _DIGITS.search(text) or "://" in text or len(text) > 80:
        return ()
    parts = [_P.before.sub("", part.strip(" .()")) for part in _P.between.split(text)]
    names = [part for part in parts if 2 < len(part) < 40 and not _P.site.search(part)]
    if strict and (
        not names
        or names[0] != parts[0]
        or not all(map(_is_name, names))
        or not all(part in names or _P.site.search(part) for part in parts)
    ):
        return ()
    return tuple(dict.fromkeys(names))


# "Lan Anh (Phòng Nông nghiệp)", "Lan Anh (thực hiện)"; "(Lan Anh)" has lost its first bracket
_BEHIND = re.compile(r"\s*\([^()]*\)?\s*$|\)$")


def _is_name(text: str) -> bool:
    """ "Bình Minh", "Nguyễn Văn A", "H. Lan"; "HOÀNG LIÊN" where the first word is one of names."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() and word.replace(".", "").isalpha() for word in words):
        return False
    return not text.isupper() or "." in text or words[0].title() in _first_names()


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    """Surnames and middle names, with which pen names begin as well."""
    folder = data_dir("gazetteers") / "names"
    return frozenset(
        row[column]
        for name, column in (("surnames", "surname"), ("middle", "middle"))
        for row in rows(folder / f"{name}.csv", (column,))
    )
