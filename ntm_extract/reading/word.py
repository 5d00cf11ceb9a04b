"""docx: paragraphs, tables, boxes and notes of WordprocessingML, read from the package itself, so that no letter behind
a link or a smart tag is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ntm_extract.reading.bylines import people
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.fonts import StyleFonts, charset_of, inherited
from ntm_extract.reading.layout import Piece, add_line
from ntm_extract.reading.numbering import Numbering
from ntm_extract.reading.package import Writer, members, roots
from ntm_extract.reading.source import Items, Refused, Source
from ntm_extract.reading.xml import attribute, child, local, parse, value, whole

BODY = r"word/document\d*\.xml"  # document2.xml by Word on the web
_PARTS = rf"{BODY}|word/(?:styles|numbering|footnotes|endnotes)\d*\.xml|docProps/core\.xml"
# what programs that make Word files of pages put in, instead of paragraphs
_CHUNKS = r"(?:[^/]+/)*[^/]+\.(?:x?html?|mht|txt|rtf)"
_DELETED = ("del", "moveFrom", "Fallback")  # by a reviewer, or said twice
_NO_TEXT = ("pPr", "rPr", "tblPr", "sdtPr", "instrText", "delText")
_STROKE = parse(b"<r><t>/</t></r>")
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_docx(source: Source) -> Items:
    """One article, and each page that was put in as it is. Raises Refused for bombs, entities, broken files."""
    parts = {
        re.sub(r"\d*\.xml$", "", name): part for name, part in roots(source, _PARTS, "BAD_DOCX", "Word file").items()
    }
    writer, body = _Writer(parts.get("word/styles"), parts.get("word/numbering")), parts["word/document"]
    writer.body(body)
    for name in ("footnotes", "endnotes"):
        writer.notes(parts.get(f"word/{name}", ()))
    chunks = list(members(source, _CHUNKS)) if any(local(e) == "altChunk" for e in body.iter()) else []
    yield from chunks
    if chunks and not writer.traced.text.strip():
        return
    if not writer.traced.text.strip():
        raise Refused("NO_TEXT", "holds no text (pictures of pages? they need OCR)")
    # Word takes the first line's letters, whatever their font
    core = parts.get("docProps/core", ())
    known = {local(e): decode((e.text or "").strip().encode("utf-8", "replace")) for e in core}
    title, author = known.get("title"), known.get("creator")
    yield replace(
        writer.fonts.article(writer.traced),
        title=title.text if title and title.text and title.certainty > 0.5 else None,
        bylines=people(author.text, strict=True) if author else (),
    )


def _font(element: Any, *names: str) -> str | None:
    """The font that the ``w:rPr`` down the path of local names tells."""
    fonts = child(element, *names, "rPr", "rFonts")
    told = (attribute(fonts, name) for name in ("ascii", "hAnsi", "cs")) if fonts is not None else ()
    return next(filter(None, told), None)


class _Writer(Writer):
    BLOCKS = frozenset(("p", "tbl"))
    TABLE = "tbl"
    GONE = frozenset((*_DELETED, *_NO_TEXT))

    def __init__(self, styles: Any, numbering: Any) -> None:
        """Roots of the parts of these names, or None."""
        super().__init__()
        self._numbering = Numbering(numbering, styles)
        self._styles: StyleFonts = {}
        self._default = _font(styles, "docDefaults", "rPrDefault")
        for style in styles if styles is not None else ():
            if local(style) == "style" and (name := attribute(style, "styleId")) is not None:
                self._styles[name] = (_font(style), value(style, "basedOn"))
                if attribute(style, "default") == "1" and attribute(style, "type") == "paragraph":
                    self._default = inherited(self._styles, name) or self._default

    def notes(self, root: Any) -> None:
        """Footnotes or endnotes, behind the text."""
        for note in root:
            for block in self.blocks(note):
                for piece in self.lines(block, f"{local(note)}={attribute(note, 'id')}"):
                    add_line(self.traced, piece)

    def rows(self, table: Any) -> Iterator[Iterator[Any]]:
        return (self._below(row, "tc") for row in self._below(table, "tr"))

    def _below(self, element: Any, wanted: str) -> Iterator[Any]:
        """The rows of a table or cells of a row, not those of a table within."""
        for inner in element:
            if local(inner) == wanted:
                yield inner
            elif local(inner) not in ("tc", "tr", "tbl", *self.GONE):
                yield from self._below(inner, wanted)

    def reach(self, cell: Any) -> tuple[int, int]:
        return whole(value(cell, "tcPr", "gridSpan"), 2, 1), 1

    def cell(self, element: Any, where: str) -> list[Piece]:
        pieces: list[Piece] = []
        for block in self.blocks(element):
            cells = (cell for cell in block.iter() if local(cell) == "tc")
            inner = [block] if local(block) == "p" else [p for cell in cells for p in self.blocks(cell)]
            pieces += [piece for p in inner if local(p) == "p" for piece in self.lines(p, where)]
        return pieces

    def said(self, paragraph: Any, boxes: list[Any]) -> str:
        usual = inherited(self._styles, value(paragraph, "pPr", "pStyle")) or self._default
        label = self._numbering.label(paragraph)
        text = "".join(
            self._run(run, _font(run) or inherited(self._styles, value(run, "rPr", "rStyle")) or usual)
            for run in self._runs(paragraph, boxes)
        )
        return label + text if text.strip() else text

    def _runs(self, element: Any, boxes: list[Any]) -> Iterator[Any]:
        """The runs of a paragraph, also within links, smart tags and insertions; boxes that hang on them are put aside."""
        for inner in element:
            name = local(inner)
            if name == "r":
                yield inner
                self._put_aside(inner, boxes)
            elif name == "txbxContent":
                boxes.append(inner)
            elif name not in self.GONE:
                if name == "den":  # of a fraction
                    yield _STROKE
                yield from self._runs(inner, boxes)

    def _put_aside(self, element: Any, boxes: list[Any]) -> None:
        for inner in element:
            if local(inner) == "txbxContent":
                boxes.append(inner)
            elif local(inner) not in self.GONE:
                self._put_aside(inner, boxes)

    def _run(self, run: Any, font: str | None) -> str:
        out: list[str] = []
        hidden = child(run, "rPr", "vanish")
        if hidden is not None and attribute(hidden, "val") not in ("0", "false"):
            return ""
        for inner in run:
            name = local(inner)
            if name == "t":
                out.append(self.fonts.read(inner.text or "", font))
            elif name == "softHyphen":  # byte AD, which TCVN3 has for "ư": Word takes it for a hyphen, "ng­ời"
                out.append(self.fonts.read("\u00ad", font) if charset_of(font) else "")
            elif name == "sym":
                out.append(self.fonts.read(_symbol(inner), attribute(inner, "font")))
            else:
                out.append(_MARKS.get(name, ""))
        return "".join(out)


_PICTURES = ("wingdings", "webdings", "marlett", "zapf dingbats")


def _symbol(element: Any) -> str:
    """The character of ``w:sym``: "F0B7" -> U+F0B7; "" for what is no code, a bullet for a sign of a font of pictures."""
    code = attribute(element, "char") or ""
    if (attribute(element, "font") or "").lower().startswith(_PICTURES):
        return "•"
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{1,4}", code) and not "D800" <= code.upper() <= "DFFF" else ""
