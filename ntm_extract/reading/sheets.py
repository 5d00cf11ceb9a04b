"""Workbooks (xlsx) row by row, and slides (pptx) paragraph by paragraph, read from the package itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from ntm_extract.reading.fonts import Fonts
from ntm_extract.reading.grid import WIDEST, Spot, add_table
from ntm_extract.reading.layout import Piece, Traced, add_line
from ntm_extract.reading.package import roots
from ntm_extract.reading.rows import LONG, TITLES, article, as_bytes, is_header, no_text
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.xml import attribute, local

_BROKEN = ("BAD_OFFICE", "workbook or slide show")
_PLAIN = re.compile(r"-?\d{1,12}(?:\.\d+)?(?:[eE]-?\d{1,2})?")
_SERIAL = re.compile(r"\d{1,6}(?:\.\d+)?")  # days since 1900
_NUMBER = re.compile(r"-?\d+\.\d{3,}(?:[eE][-+]?\d+)?")  # 15.800000000000001: what binary numbers make of 15,8


Rows = list[tuple[str, dict[str, str]]]  # of a sheet: the number of each, its texts by column


class _Book(NamedTuple):
    """``shared``: texts that cells share; ``shown``: how the numbers of each style are; ``epoch``: day 0."""

    shared: list[str]
    shown: list[str]
    epoch: date


def read_sheets(source: Source) -> Items:
    """See `tables`. Raises Refused for bombs, broken files, NO_TEXT."""
    parts = roots(source, r"xl/(?:workbook|sharedStrings|styles|worksheets/[^/]+)\.xml", *_BROKEN)
    shared = [_said(item, "t") for item in parts.pop("xl/sharedStrings.xml", ()) if local(item) == "si"]
    of_mac = any(attribute(e, "date1904") in ("1", "true") for e in parts.pop("xl/workbook.xml", ()))
    book = _Book(shared, _formats(parts.pop("xl/styles.xml", ())), _EPOCH_OF_MAC if of_mac else _EPOCH)
    sheets = ([(e.get("r", ""), _cells(e, book)) for e in part.iter() if local(e) == "row"] for part in parts.values())
    yield from tables(source, sheets, Fonts())


def tables(source: Source, sheets: Iterable[Rows], fonts: Fonts) -> Items:
    """An article a row of each sheet that is a table of articles, as a CSV may be; of the others together one article, a
    row a line, "Phú Lộc | 19 | 15,8". Raises Refused NO_TEXT.
    """
    traced, listed = Traced(), False
    for number, rows in enumerate(sheets, 1):
        filled = [(place, cells) for place, cells in rows if any(cells.values())]
        if (head := _head([cells for _, cells in filled])) is not None:
            listed = True
            yield from _articles(source, number, filled[head:])
            continue
        traced.space()
        columns = sorted({column for _, cells in filled for column in cells if cells[column]}, key=_order)
        places = ((cells, f"sheet={number} row={place}") for place, cells in filled)
        shown = columns if len(columns) <= WIDEST else None
        add_table(traced, [[Spot([Piece(cells.get(c, ""), where)]) for c in shown or cells] for cells, where in places])
    if not listed or traced.text.strip():
        yield _article(traced, fonts)


def _order(column: str) -> tuple[int, str]:
    """Where a column stands by its letters or its number: "B" before "AA"."""
    return len(column), column


def _head(rows: list[dict[str, str]]) -> int | None:
    """Which row names a column of text, where cells below are as long as articles; what the table is called may stand
    over it. None where none does: "TT | Nội dung | Kế hoạch" heads figures.
    """
    at = next((at for at, cells in enumerate(rows[:TITLES]) if is_header([*filter(None, cells.values())])), None)
    is_long = at is not None and any(len(text) > LONG for cells in rows[at + 1 :] for text in cells.values())
    return at if is_long else None


def _articles(source: Source, sheet: int, rows: Rows) -> Items:
    names = rows[0][1]
    for place, cells in rows[1:]:
        named = {names[column]: text for column, text in cells.items() if names.get(column)}
        number = place if sheet == 1 else f"{sheet}.{place}"
        found = article(named, number, raw=as_bytes(named))
        yield replace(found, locators=((0, f"sheet={sheet} row={place}"),)) if found else no_text(source, number)


def read_slides(source: Source) -> Items:
    """One article: the slides in order, each set apart. Raises Refused as `read_sheets`."""
    traced = Traced()
    for number, slide in enumerate(roots(source, r"ppt/slides/slide\d+\.xml", *_BROKEN).values(), 1):
        traced.space()
        for paragraph in (e for e in slide.iter() if local(e) == "p"):
            if text := _said(paragraph, "t").strip():
                add_line(traced, Piece(text, f"slide={number}"))
    yield _article(traced, Fonts())


def _said(element: Any, name: str) -> str:
    return "".join(e.text or "" for e in element.iter() if local(e) == name)


def _formats(styles: Any) -> list[str]:
    """How the numbers of each style are shown: "percent", "day" or ""."""
    known = dict(_BUILT_IN)
    for element in styles:
        if local(element) == "numFmts":
            known |= {e.get("numFmtId", ""): _kind(e.get("formatCode", "")) for e in element}
    every = (e for element in styles if local(element) == "cellXfs" for e in element if local(e) == "xf")
    return [known.get(e.get("numFmtId", ""), "") for e in every]


def _kind(code: str) -> str:
    """What a format makes of a number: "0.0%" a percentage, "dd/mm/yyyy;@" a day."""
    plain = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", code).lower()
    return "percent" if "%" in plain else "day" if "y" in plain and ("d" in plain or "m" in plain) else ""


_BUILT_IN = {**dict.fromkeys(("9", "10"), "percent"), **dict.fromkeys(("14", "15", "17", "22"), "day")}
_EPOCH = date(1899, 12, 30)  # day 0 of Excel
_EPOCH_OF_MAC = date(1904, 1, 1)  # of its old ones for Mac


def _cells(row: Any, book: _Book) -> dict[str, str]:
    """The cells of a row by the letters of their column; empty ones may be missing."""
    cells = (cell for cell in row if local(cell) == "c")
    return {cell.get("r", str(at)).rstrip("0123456789") or str(at): _cell(cell, book) for at, cell in enumerate(cells)}


def _cell(cell: Any, book: _Book) -> str:
    """What a cell shows: a shared text, its own, or a number as Vietnamese is written ("15,8"), a percentage ("15,8%")
    or a day ("8/7/2016").
    """
    value = _said(cell, "v").strip()
    kind = cell.get("t", "n")
    if kind == "s":
        return book.shared[int(value)] if value.isdecimal() and int(value) < len(book.shared) else ""
    if kind != "n":
        return _said(cell, "t") or ("" if kind == "e" else value)
    style = cell.get("s", "")
    kind = book.shown[int(style)] if style.isdecimal() and int(style) < len(book.shown) else ""
    if kind == "day" and _SERIAL.fullmatch(value):
        day = book.epoch + timedelta(int(float(value)))
        return f"{day.day}/{day.month}/{day.year}"
    if kind == "percent" and _PLAIN.fullmatch(value):
        return f"{float(value) * 100:.10g}%".replace(".", ",")
    if _NUMBER.fullmatch(value):
        value = f"{float(value):.10g}"
    return value.replace(".", ",") if re.fullmatch(r"-?\d+\.\d+", value) else value


def _article(traced: Traced, fonts: Fonts) -> Article:
    if not traced.text.strip():
        raise Refused("NO_TEXT", "holds no text")
    return fonts.article(traced)
