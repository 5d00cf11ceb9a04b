"""Workbooks (xlsx) row by row, and slides (pptx) paragraph by paragraph, read from the package itself."""

from __future__ import annotations

import re
from typing import Any

from ntm_extract.reading.layout import Piece, Traced, add_line, add_row
from ntm_extract.reading.package import roots
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.xml import local

_BROKEN = ("BAD_OFFICE", "workbook or slide show")
_NUMBER = re.compile(r"-?\d+\.\d{3,}(?:[eE][-+]?\d+)?")  # 15.800000000000001: what binary numbers make of 15,8


def read_sheets(source: Source) -> Items:
    """One article: the sheets in order, a row a line, "Phú Lộc | 19 | 15,8". Raises Refused for bombs, broken files,
    NO_TEXT.
    """
    parts = roots(source, r"xl/(?:sharedStrings|worksheets/sheet\d+)\.xml", *_BROKEN)
    shared = [_said(item, "t") for item in parts.pop("xl/sharedStrings.xml", ()) if local(item) == "si"]
    traced = Traced()
    for number, sheet in enumerate(parts.values(), 1):
        traced.space()
        for row in (e for e in sheet.iter() if local(e) == "row"):
            cells = [_cell(cell, shared) for cell in row if local(cell) == "c"]
            add_row(traced, [[Piece(text, f"sheet={number} row={row.get('r', '')}")] for text in cells])
    yield _article(traced)


def read_slides(source: Source) -> Items:
    """One article: the slides in order, each set apart. Raises Refused as `read_sheets`."""
    traced = Traced()
    for number, slide in enumerate(roots(source, r"ppt/slides/slide\d+\.xml", *_BROKEN).values(), 1):
        traced.space()
        for paragraph in (e for e in slide.iter() if local(e) == "p"):
            if text := _said(paragraph, "t").strip():
                add_line(traced, Piece(text, f"slide={number}"))
    yield _article(traced)


def _said(element: Any, name: str) -> str:
    return "".join(e.text or "" for e in element.iter() if local(e) == name)


def _cell(cell: Any, shared: list[str]) -> str:
    """What a cell shows: a shared text, its own, or a number as Vietnamese is written ("15,8")."""
    value = _said(cell, "v").strip()
    kind = cell.get("t", "n")
    if kind == "s":
        return shared[int(value)] if value.isdecimal() and int(value) < len(shared) else ""
    if kind != "n":
        return _said(cell, "t") or ("" if kind == "e" else value)
    if _NUMBER.fullmatch(value):
        value = f"{float(value):.10g}"
    return value.replace(".", ",") if re.fullmatch(r"-?\d+\.\d+", value) else value


def _article(traced: Traced) -> Article:
    if not traced.text.strip():
        raise Refused("NO_TEXT", "holds no text")
    return Article(traced.text, locators=traced.locators)
