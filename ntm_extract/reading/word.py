"""docx: paragraphs, tables, boxes and notes of WordprocessingML, read from the package itself, so that no letter behind
a link or a smart tag is passed over.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ntm_extract.reading.archive import BROKEN_ZIP, checked
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.fonts import Fonts, charset_of
from ntm_extract.reading.layout import Piece, Traced, add_line, add_row
from ntm_extract.reading.page_facts import people
from ntm_extract.reading.source import Items, Refused, Source
from ntm_extract.reading.xml import attribute, local, parse

# deleted by a reviewer, said twice, or no text
_GONE = {
    "del",
    "moveFrom",
    "Fallback",
    "pPr",
    "rPr",
    "tblPr",
    "sdtPr",
    "instrText",
    "delText",
}
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_docx(source: Source) -> Items:
    """One article. Raises Refused for bombs, entities, broken files."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.read())) as package:
            checked(package)
            parts = {name: parse(package.read(name)) for name in _PARTS if name in package.NameToInfo}
    except BROKEN_ZIP as fault:
        raise Refused("BAD_DOCX", f"is a broken Word file ({fault})") from None
    writer = _Writer(_Styles(parts.get("word/styles.xml")))
    writer.body(parts[_PARTS[0]])
    for name in ("footnotes", "endnotes"):
        if (notes := parts.get(f"word/{name}.xml")) is not None:
            writer.notes(notes)
    if not writer.traced.text.strip():
        raise Refused("NO_TEXT", "holds no text (pictures of pages? they need OCR)")
    # Word takes the first line's letters, whatever their font
    known = (
        {local(e): decode((e.text or "").strip().encode("utf-8", "replace")) for e in parts["docProps/core.xml"]}
        if "docProps/core.xml" in parts
        else {}
    )
    title, author = known.get("title"), known.get("creator")
    yield replace(
        writer.fonts.article(writer.traced),
        title=title.text if title and title.text and title.certainty > 0.5 else None,
        bylines=people(author.text, strict=True) if author else (),
    )


_PARTS = ("word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml", "docProps/core.xml")


def _child(element: Any, *names: str) -> Any:
    """The element down the path of local names; None where there is none."""
    for name in names:
        element = next((e for e in element if local(e) == name), None) if element is not None else None
    return element


def _font(properties: Any) -> str | None:
    """The font that ``w:rPr`` names."""
    fonts = _child(properties, "rFonts") if properties is not None else None
    return (
        next(filter(None, (attribute(fonts, name) for name in ("ascii", "hAnsi", "cs"))), None)
        if fonts is not None
        else None
    )


class _Styles:
    """``id -> font`` of the styles, each looking to what it is based on; the default last."""

    def __init__(self, root: Any) -> None:
        self._rows: dict[str, tuple[str | None, str | None]] = {}
        self.default = _font(_child(root, "docDefaults", "rPrDefault", "rPr")) if root is not None else None
        for style in root if root is not None else ():
            if local(style) == "style" and (name := attribute(style, "styleId")) is not None:
                based = _child(style, "basedOn")
                self._rows[name] = (_font(_child(style, "rPr")), attribute(based, "val") if based is not None else None)
                if attribute(style, "default") == "1" and attribute(style, "type") == "paragraph":
                    self.default = self.font(name) or self.default

    def font(self, name: str | None) -> str | None:
        """The font of a style; None where neither it nor its bases name one."""
        for _ in range(20):  # bases in a circle
            font, name = self._rows.get(name or "", (None, None))
            if font is not None or name is None:
                return font
        return None


@dataclass
class _Writer:
    """``within``: the place of what is being written, "" in the body itself."""

    styles: _Styles
    traced: Traced = field(default_factory=Traced)
    fonts: Fonts = field(default_factory=Fonts)
    paragraphs: int = 0
    tables: int = 0

    def body(self, element: Any) -> None:
        """Every paragraph and table below, in order."""
        for block in _blocks(element):
            if local(block) == "tbl":
                self.tables += 1
                for number, row in enumerate(_below(block, "tr"), 1):
                    cells = [
                        self._cell(cell, f"table={self.tables} row={number} cell={n}")
                        for n, cell in enumerate(_below(row, "tc"), 1)
                    ]
                    add_row(self.traced, cells)
            else:
                self.paragraphs += 1
                for piece in self._lines(block, f"paragraph={self.paragraphs}"):
                    add_line(self.traced, piece)

    def notes(self, root: Any) -> None:
        """Footnotes or endnotes, behind the text."""
        for note in root:
            for block in _blocks(note):
                for piece in self._lines(block, f"{local(note)}={attribute(note, 'id')}"):
                    add_line(self.traced, piece)

    def _cell(self, element: Any, where: str) -> list[Piece]:
        pieces: list[Piece] = []
        for block in _blocks(element):
            inner = (
                [block]
                if local(block) == "p"
                else [p for cell in block.iter() if local(cell) == "tc" for p in _blocks(cell) if local(p) == "p"]
            )
            pieces += [piece for p in inner for piece in self._lines(p, where)]
        return pieces

    def _lines(self, paragraph: Any, where: str) -> list[Piece]:
        """The paragraph, and behind it what stands in its boxes."""
        properties = _child(paragraph, "pPr")
        style = _child(properties, "pStyle") if properties is not None else None
        usual = self.styles.font(attribute(style, "val") if style is not None else None) or self.styles.default
        said: list[str] = []
        boxes: list[Any] = []
        for run in _runs(paragraph, boxes):
            own = _child(run, "rPr")
            named = _child(own, "rStyle") if own is not None else None
            font = _font(own) or (self.styles.font(attribute(named, "val")) if named is not None else None) or usual
            said.append(self._run(run, font))
        lines = [Piece("".join(said), where)]
        for box in boxes:
            lines += [
                piece for block in _blocks(box) if local(block) == "p" for piece in self._lines(block, f"{where} box")
            ]
        return lines

    def _run(self, run: Any, font: str | None) -> str:
        out: list[str] = []
        for child in run:
            name = local(child)
            if name == "t":
                out.append(self.fonts.read(child.text or "", font))
            elif name == "softHyphen":  # byte AD, which TCVN3 has for "ư": Word takes it for a hyphen, "ng­ời"
                out.append(self.fonts.read("\u00ad", font) if charset_of(font) else "")
            elif name == "sym":
                out.append(self.fonts.read(_symbol(attribute(child, "char") or ""), attribute(child, "font")))
            else:
                out.append(_MARKS.get(name, ""))
        return "".join(out)


def _symbol(code: str) -> str:
    """The character of ``w:sym``: "F0B7" -> U+F0B7; "" for what is no code."""
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{1,4}", code) and not "D800" <= code.upper() <= "DFFF" else ""


def _blocks(element: Any) -> Iterator[Any]:
    """Paragraphs and tables, also within content controls and tags."""
    for child in element:
        name = local(child)
        if name in ("p", "tbl"):
            yield child
        elif name not in _GONE:
            yield from _blocks(child)


def _below(element: Any, wanted: str) -> Iterator[Any]:
    """The rows of a table or cells of a row, not those of a table within."""
    for child in element:
        if local(child) == wanted:
            yield child
        elif local(child) not in ("tc", "tr", "tbl", *_GONE):
            yield from _below(child, wanted)


def _runs(element: Any, boxes: list[Any]) -> Iterator[Any]:
    """The runs of a paragraph, also within links, smart tags and insertions; boxes that hang on them are put aside."""
    for child in element:
        name = local(child)
        if name == "r":
            yield child
            _boxes(child, boxes)
        elif name == "txbxContent":
            boxes.append(child)
        elif name not in _GONE:
            yield from _runs(child, boxes)


def _boxes(element: Any, boxes: list[Any]) -> None:
    for child in element:
        if local(child) == "txbxContent":
            boxes.append(child)
        elif local(child) not in _GONE:
            _boxes(child, boxes)
