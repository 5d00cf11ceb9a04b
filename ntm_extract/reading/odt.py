"""OpenDocument (odt, also ods): paragraphs, lists, tables and notes of content.xml, run by run in the font of its
style.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ntm_extract.reading.fonts import StyleFonts, inherited
from ntm_extract.reading.layout import Piece, add_line
from ntm_extract.reading.package import Writer, roots
from ntm_extract.reading.sheets import tables
from ntm_extract.reading.source import Items, Refused, Source
from ntm_extract.reading.xml import attribute, local, whole

_CELLS = ("table-cell", "covered-table-cell")
_ROWS = ("table-header-rows", "table-rows", "table-row-group")


def read_odt(source: Source) -> Items:
    """One article; of a workbook see `tables`. Raises Refused for bombs, entities, broken files, NO_TEXT."""
    parts = roots(source, r"(?:content|styles)\.xml", "BAD_OFFICE", "OpenDocument file")
    content = parts.pop("content.xml")
    writer = _Writer(_styles([content, *parts.values()]))
    if any(local(e) == "spreadsheet" for e in content.iter()):
        sheets = (list(_numbered(writer, e)) for e in content.iter() if local(e) == "table")
        yield from tables(source, sheets, writer.fonts)
        return
    for body in (e for e in content if local(e) == "body"):
        writer.body(body)
    for number, note in enumerate(writer.notes, 1):
        for block in note:
            add_line(writer.traced, *writer.lines(block, f"footnote={number}"))
    if not writer.traced.text.strip():
        raise Refused("NO_TEXT", "holds no text")
    yield writer.fonts.article(writer.traced)


def _numbered(writer: _Writer, table: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """The rows of a sheet, where one element may stand for many that are the same."""
    place = 1
    for row in (e for e in table.iter() if local(e) == "table-row"):
        cells, column = {}, 1
        for cell in row:
            cells[str(column)] = "\n".join(piece.text for piece in writer.cell(cell, ""))
            column += _count(cell, "number-columns-repeated")
        yield str(place), cells
        place += _count(row, "number-rows-repeated")


def _count(element: Any, name: str) -> int:
    """How often an element stands there by its attribute; 1 where this says no number."""
    return whole(attribute(element, name), 7, 1)


def _styles(parts: list[Any]) -> StyleFonts:
    """The fonts of the styles; "" the default of paragraphs."""
    found: StyleFonts = {}
    for element in (e for part in parts for e in part.iter() if local(e) in ("style", "default-style")):
        texts = next((e for e in element if local(e) == "text-properties"), None)
        font = (attribute(texts, "font-name") or attribute(texts, "font-family")) if texts is not None else None
        if local(element) == "style":
            name = attribute(element, "name")
        else:
            name = "" if attribute(element, "family") == "paragraph" else None
        if name is not None:
            found.setdefault(name, (font.strip("'\"") if font else None, attribute(element, "parent-style-name")))
    return found


class _Writer(Writer):
    BLOCKS = frozenset(("p", "h", "table"))
    TABLE = "table"
    GONE = frozenset(
        ("tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls", "title", "desc", "hidden-text")
    )

    def __init__(self, styles: StyleFonts) -> None:
        super().__init__()
        self._styles = styles
        self.notes: list[Any] = []

    def rows(self, table: Any) -> Iterator[Iterator[Any]]:
        for child in table:
            if local(child) == "table-row":
                yield (cell for cell in child if local(cell) in _CELLS)
            elif local(child) in _ROWS:
                yield from self.rows(child)

    def reach(self, cell: Any) -> tuple[int, int]:
        return _count(cell, "number-columns-repeated"), local(cell) == "table-cell"

    def cell(self, element: Any, where: str) -> list[Piece]:
        return [piece for block in element.iter() if local(block) in ("p", "h") for piece in self.lines(block, where)]

    def said(self, paragraph: Any, boxes: list[Any]) -> str:
        return "".join(self._spoken(paragraph, self._font(paragraph) or inherited(self._styles, ""), boxes))

    def _font(self, element: Any) -> str | None:
        return inherited(self._styles, attribute(element, "style-name"))

    def _spoken(self, element: Any, font: str | None, boxes: list[Any]) -> Iterator[str]:
        """Text with the tabs, spaces and breaks that OpenDocument writes as elements."""
        yield self.fonts.read(element.text or "", font)
        for child in element:
            name = local(child)
            if name in ("tab", "line-break"):
                yield "\t" if name == "tab" else "\n"
            elif name == "s":
                yield " " * min(_count(child, "c"), 100)
            elif name == "note":
                self.notes += [e for e in child if local(e) == "note-body"]
            elif name == "text-box":
                boxes.append(child)
            elif name and name not in self.GONE:
                yield from self._spoken(child, self._font(child) or font if name == "span" else font, boxes)
            yield self.fonts.read(child.tail or "", font)
