"""OpenDocument (odt, also ods): paragraphs, lists, tables and notes of content.xml, run by run in the font of its
style.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ntm_extract.reading.archive import BROKEN_ZIP, checked
from ntm_extract.reading.fonts import Fonts
from ntm_extract.reading.layout import Piece, Traced, add_line, add_row
from ntm_extract.reading.source import Items, Refused, Source
from ntm_extract.reading.xml import attribute, local, parse

_GONE = {"tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls", "title", "desc"}
_ROWS = ("table-header-rows", "table-rows", "table-row-group")


def read_odt(source: Source) -> Items:
    """One article. Raises Refused for bombs, entities, broken files, NO_TEXT."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.read())) as package:
            checked(package)
            roots = [parse(package.read(name)) for name in ("content.xml", "styles.xml") if name in package.NameToInfo]
    except BROKEN_ZIP as fault:
        raise Refused("BAD_OFFICE", f"is a broken OpenDocument file ({fault})") from None
    writer = _Writer(_styles(roots))
    for body in (e for e in roots[0] if local(e) == "body"):
        writer.body(body)
    for number, note in enumerate(writer.notes, 1):
        for block in note:
            add_line(writer.traced, *writer.lines(block, f"footnote={number}"))
    if not writer.traced.text.strip():
        raise Refused("NO_TEXT", "holds no text")
    yield writer.fonts.article(writer.traced)


def _styles(roots: list[Any]) -> dict[str, tuple[str | None, str | None]]:
    """``name -> (font, parent)``; "" the default of paragraphs."""
    found: dict[str, tuple[str | None, str | None]] = {}
    for element in (e for root in roots for e in root.iter() if local(e) in ("style", "default-style")):
        texts = next((e for e in element if local(e) == "text-properties"), None)
        font = (attribute(texts, "font-name") or attribute(texts, "font-family")) if texts is not None else None
        name = (
            attribute(element, "name")
            if local(element) == "style"
            else ""
            if attribute(element, "family") == "paragraph"
            else None
        )
        if name is not None:
            found.setdefault(name, (font.strip("'\"") if font else None, attribute(element, "parent-style-name")))
    return found


@dataclass
class _Writer:
    styles: dict[str, tuple[str | None, str | None]]
    traced: Traced = field(default_factory=Traced)
    fonts: Fonts = field(default_factory=Fonts)
    notes: list[Any] = field(default_factory=list)
    paragraphs: int = 0
    tables: int = 0

    def body(self, element: Any) -> None:
        """Every paragraph and table below, in order."""
        for block in _blocks(element):
            if local(block) == "table":
                self.tables += 1
                for number, row in enumerate(_rows(block), 1):
                    cells = (cell for cell in row if local(cell) == "table-cell")
                    add_row(
                        self.traced,
                        [
                            self._cell(cell, f"table={self.tables} row={number} cell={n}")
                            for n, cell in enumerate(cells, 1)
                        ],
                    )
            else:
                self.paragraphs += 1
                for piece in self.lines(block, f"paragraph={self.paragraphs}"):
                    add_line(self.traced, piece)

    def _cell(self, element: Any, where: str) -> list[Piece]:
        return [piece for block in element.iter() if local(block) in ("p", "h") for piece in self.lines(block, where)]

    def lines(self, paragraph: Any, where: str) -> list[Piece]:
        """The paragraph, and behind it what stands in its boxes."""
        boxes: list[Any] = []
        said = "".join(self._spoken(paragraph, self._font(paragraph) or self._font(None), boxes))
        inner = [
            piece
            for box in boxes
            for block in _blocks(box)
            if local(block) != "table"
            for piece in self.lines(block, f"{where} box")
        ]
        return [Piece(said, where), *inner]

    def _font(self, element: Any) -> str | None:
        name = attribute(element, "style-name") if element is not None else ""
        for _ in range(20):  # parents in a circle
            font, name = self.styles.get(name or "", (None, None))
            if font is not None or name is None:
                return font
        return None

    def _spoken(self, element: Any, font: str | None, boxes: list[Any]) -> Iterator[str]:
        """Text with the tabs, spaces and breaks that OpenDocument writes as elements."""
        yield self.fonts.read(element.text or "", font)
        for child in element:
            name = local(child)
            if name in ("tab", "line-break"):
                yield "\t" if name == "tab" else "\n"
            elif name == "s":
                count = attribute(child, "c") or "1"
                yield " " * min(int(count) if count.isdigit() else 1, 100)
            elif name == "note":
                self.notes += [e for e in child if local(e) == "note-body"]
            elif name == "text-box":
                boxes.append(child)
            elif name and name not in _GONE:
                yield from self._spoken(child, self._font(child) or font if name == "span" else font, boxes)
            yield self.fonts.read(child.tail or "", font)


def _blocks(element: Any) -> Iterator[Any]:
    """Paragraphs, headings and tables, also within lists and sections."""
    for child in element:
        name = local(child)
        if name in ("p", "h", "table"):
            yield child
        elif name and name not in _GONE:
            yield from _blocks(child)


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if local(child) == "table-row":
            yield child
        elif local(child) in _ROWS:
            yield from _rows(child)
