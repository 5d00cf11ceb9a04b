"""Plain text."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from ntm_extract.reading.bylines import people
from ntm_extract.reading.fields import day, field_of
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.text import decoded

_CODE = re.compile(r"[{}<>;=\[\]]")
_CODE_SHARE = 0.06  # of the characters of a program, a style sheet, a list of settings; prose has none
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# of what no person wrote: the file in which Word notes who has a document open, what macOS lays beside each file
_CONTROL_SHARE = 0.1


def read_text(source: Source) -> Items:
    """The whole file is the article; its first line, where short, the title, unless lines over the text name it. Raises
    Refused NOT_TEXT for what only machines read.
    """
    found = decoded(source)
    sample = found.text[:20_000]
    if len(_CONTROLS.findall(sample)) > _CONTROL_SHARE * len(sample):
        raise Refused("NOT_TEXT", "is not text; much of it is control characters")
    if sample.isascii() and len(_CODE.findall(sample)) > max(2, _CODE_SHARE * len(sample)):
        raise Refused("NOT_TEXT", "is a program, a style sheet or settings, no article")
    heads = _heads(found.text)
    for number, (start, end) in enumerate(pairwise([0, *heads[1:], len(found.text)]), 1):
        part = found.text[start:end]
        yield Article(
            part,
            encoding=found.encoding,
            certainty=found.certainty,
            notes=found.notes,
            anchor=f"#article={number}" if len(heads) > 1 else "",
            raw=part.encode("utf-8", "replace") if len(heads) > 1 else None,
            **_told(part[:_HEAD]),
        )


def _heads(text: str) -> list[int]:
    """Where the lines begin that tell of an article, of a text of several; [0] where there are none, or of one alone."""
    first = _NAMED.match(text[:_HEAD].lstrip("\ufeff \r\n").removeprefix("---").lstrip("\r\n"))
    if first is None or not _told(text[:_HEAD]):
        return [0]
    begins = re.compile(rf"^(?:---\r?\n)?{re.escape(first[1])}\s*[:=]", re.MULTILINE)
    return [at for one in begins.finditer(text) if _told(text[(at := one.start()) : at + _HEAD])] or [0]


def _told(head: str) -> dict[str, Any]:
    """What lines over a text tell, as programs that fetch pages write them, and people who copy: "Tiêu đề: ...", "Ngày
    đăng: 08/07/2016", "title: ..." between lines of "---". Two at least, by the names that columns have.
    """
    found: dict[str, str] = {}
    for line in head.lstrip("\ufeff \r\n").removeprefix("---").lstrip("\r\n").splitlines()[:_LINES]:
        if (named := _NAMED.fullmatch(line.strip())) is None:
            break
        if field := field_of(named[1]):
            found.setdefault(field, named[2].strip().strip("\"'"))
    if len(found) < 2 or found.keys().isdisjoint(("title", "published")):
        return {}
    when = day(found.get("published", ""))
    told: dict[str, Any] = {name: found[name] for name in ("title", "source") if found.get(name)}
    if when and _ISO.fullmatch(when):
        told |= {"published": when, "published_basis": "metadata"}
    return told | {"bylines": people(found.get("bylines", ""))}


_HEAD, _LINES = 4_000, 20  # characters and lines of a text among which such lines stand
_NAMED = re.compile(r"(\w[\w .-]{1,30}?)\s*[:=]\s*(\S.*)")
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}")
