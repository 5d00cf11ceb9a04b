"""Office packages (docx, odt, xlsx, pptx): their parts as XML, and a text of their paragraphs and tables in order."""

from __future__ import annotations

import io
import re
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar

from ntm_extract.reading.archive import BROKEN_ZIP, checked, content, inner_name
from ntm_extract.reading.fonts import Fonts
from ntm_extract.reading.grid import Spot, add_table
from ntm_extract.reading.layout import ROW, Piece, Traced, add_line
from ntm_extract.reading.source import Refused, Source
from ntm_extract.reading.xml import local, parse


def roots(source: Source, wanted: str, code: str, what: str) -> dict[str, Any]:
    """Roots of the members whose whole name is ``wanted`` (a pattern), numbers in their own order: sheet2 before sheet10.
    Raises Refused ``code`` where the package is no whole ``what``, TOO_LARGE for a bomb, and as `xml.parse`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.read())) as package:
            checked(package)
            names = [name for name in package.NameToInfo if re.fullmatch(wanted, name)]
            return {name: parse(content(package, name)) for name in sorted(names, key=lambda name: (len(name), name))}
    except BROKEN_ZIP as fault:
        raise Refused(code, f"is a broken {what} ({fault})") from None


def members(source: Source, wanted: str) -> Iterator[Source]:
    """The members whose whole name is ``wanted`` (a pattern), as sources of their own."""
    with zipfile.ZipFile(io.BytesIO(source.read())) as package:
        for name in package.NameToInfo:
            if re.fullmatch(wanted, name, re.IGNORECASE):
                where = f"{source.name}!/{inner_name(name)}"
                yield Source(where, data=content(package, name), depth=source.depth + 1, base=source.base)


class Writer(ABC):
    """Writes paragraphs and tables as they come. A format says what it calls them and what stands in them."""

    BLOCKS: ClassVar[frozenset[str]]  # paragraphs and tables
    TABLE: ClassVar[str]
    GONE: ClassVar[frozenset[str]]  # elements of which nothing is written

    def __init__(self) -> None:
        self.traced, self.fonts = Traced(), Fonts()
        self._paragraphs = self._tables = 0

    @abstractmethod
    def rows(self, table: Any) -> Iterable[Iterable[Any]]:
        """The cells of each row, not those of a table within."""

    @abstractmethod
    def reach(self, cell: Any) -> tuple[int, int]:
        """Over how many columns and rows a cell reaches; 0 rows where it is covered by another."""

    @abstractmethod
    def cell(self, element: Any, where: str) -> list[Piece]:
        """The paragraphs of a cell."""

    @abstractmethod
    def said(self, paragraph: Any, boxes: list[Any]) -> str:
        """The words of a paragraph; boxes that hang on it are added to ``boxes``."""

    def body(self, element: Any) -> None:
        """Write every paragraph and table below, in order."""
        for block in self.blocks(element):
            if local(block) == self.TABLE:
                self._tables += 1
                where = f"table={self._tables}"
                add_table(
                    self.traced, [self._spots(row, f"{where} row={n}") for n, row in enumerate(self.rows(block), 1)]
                )
            else:
                self._paragraphs += 1
                for piece in self.lines(block, f"paragraph={self._paragraphs}"):
                    add_line(self.traced, piece)

    def _spots(self, row: Iterable[Any], where: str) -> list[Spot[Sequence[Piece]]]:
        """The cells of a row."""
        spots: list[Spot[Sequence[Piece]]] = []
        for cell in row:
            across, down = self.reach(cell)
            number = 1 + sum(spot.down > 0 for spot in spots)
            spots.append(Spot(self.cell(cell, f"{where} cell={number}") if down else (), across, down))
        return spots

    def blocks(self, element: Any) -> Iterator[Any]:
        """Paragraphs and tables, also within lists, sections, content controls and tags."""
        for child in element:
            name = local(child)
            if name in self.BLOCKS:
                yield child
            elif name not in self.GONE:
                yield from self.blocks(child)

    def lines(self, paragraph: Any, where: str) -> list[Piece]:
        """The paragraph, and behind it what stands in its boxes."""
        boxes: list[Any] = []
        found = [Piece(self.said(paragraph, boxes), where)]
        for box in boxes:
            for block in self.blocks(box):
                if local(block) != self.TABLE:
                    found += self.lines(block, f"{where} box")
                    continue
                for row in self.rows(block):
                    cells = (" ".join(piece.text for piece in self.cell(cell, where)).strip() for cell in row)
                    found.append(Piece(ROW.join(filter(None, cells)), f"{where} box"))
        return found
