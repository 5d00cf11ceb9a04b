"""Electronic books (EPUB): the chapters in the order of reading, each a page; day and author are the book's."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Any
from urllib.parse import unquote

from ntm_extract.reading.archive import BROKEN_ZIP, checked, content, refuse_depth
from ntm_extract.reading.bylines import people
from ntm_extract.reading.source import Article, Items, Refused, Rejected, Source
from ntm_extract.reading.written_days import day_in, moment
from ntm_extract.reading.xml import local, parse

_TOLD = ("title", "date", "creator")


def read_epub(source: Source) -> Items:
    """The chapters as members. Raises Refused BAD_OFFICE, NO_TEXT, TOO_LARGE, TOO_DEEP."""
    refuse_depth(source)
    try:
        with zipfile.ZipFile(io.BytesIO(source.read())) as package:
            checked(package)
            files = {name: content(package, name) for name in package.NameToInfo if not name.endswith("/")}
    except BROKEN_ZIP as fault:
        raise Refused("BAD_OFFICE", f"is a broken electronic book ({fault})") from None
    roots = [e.get("full-path", "") for e in parse(files["META-INF/container.xml"]).iter() if local(e) == "rootfile"]
    listed = next((root for root in roots if root in files), None)
    if listed is None:
        raise Refused("BAD_OFFICE", "is an electronic book without its list of chapters")
    book = parse(files[listed])
    chapters = [posixpath.normpath(posixpath.join(posixpath.dirname(listed), path)) for path in _spine(book)]
    if not chapters:
        raise Refused("NO_TEXT", "is an electronic book without chapters")
    base = _base(book, source.base)
    for name in dict.fromkeys(chapters):
        where = f"{source.name}!/{name}"
        if name in files:
            yield Source(where, data=files[name], depth=source.depth + 1, base=base)
        else:
            yield Rejected(where, "is a chapter that the book lists and does not hold", "BAD_MEMBER")


def _spine(book: Any) -> list[str]:
    """The paths of the chapters, in their order."""
    paths = {e.get("id"): unquote(e.get("href") or "") for e in book.iter() if local(e) == "item"}
    order = (e.get("idref") for e in book.iter() if local(e) == "itemref")
    return [path for chapter in order if (path := paths.get(chapter))]


def _base(book: Any, around: Article) -> Article:
    """What the book says of itself."""
    told = {local(e): " ".join("".join(e.itertext()).split()) for e in book.iter() if local(e) in _TOLD}
    said = told.get("date", "")
    day = moment(said) or day_in(said)
    return Article(
        "",
        published=day or around.published,
        published_basis="metadata" if day else around.published_basis,
        bylines=people(told.get("creator", "")) or around.bylines,
        source=around.source,
    )
