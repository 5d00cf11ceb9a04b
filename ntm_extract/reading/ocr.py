"""What OCR programs write: ALTO, hOCR, PAGE XML and the table of Tesseract. Words with their confidence; lines joined to paragraphs."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.reading.layout import ROW, Piece, Traced, paragraphs
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.text import decoded
from ntm_extract.reading.xml import local, parse, refuse_entities

_UNSURE = 0.6  # of a word's confidence
_GAP = 2.0  # heights of a word between two words, from which on they are cells; justified spaces are narrower


def read_alto(source: Source) -> Items:
    """TextBlocks in order, without the running heads and numbers of the upper and lower margin; a word that was cut at
    the line's end (SUBS_CONTENT) is whole again.
    """
    found, margin = _Words(), False
    for element in parse(source.read()).iter():
        name = local(element)
        if name == "Page":
            found.page()
        elif name == "TextBlock":
            found.block()
            margin = any(local(above) in ("TopMargin", "BottomMargin") for above in element.iterancestors())
        elif name == "TextLine" and found.blocks:
            found.line()
        elif name == "String" and found.blocks and found.blocks[-1]:
            said = element.get("SUBS_CONTENT") or element.get("CONTENT") or ""
            gone = margin or element.get("SUBS_TYPE") == "HypPart2"
            box = _box(*(element.get(side) for side in ("HPOS", "WIDTH", "HEIGHT")))
            found.word("" if gone else said, _share(element.get("WC")), box)
    yield found.article()


def read_hocr(source: Source) -> Items:
    """Paragraphs (ocr_par) in order; pages without any are a paragraph each."""
    refuse_entities(source.read())
    tree = LexborHTMLParser(decoded(source).text)
    found = _Words()
    for page in tree.css(".ocr_page") or tree.css("body"):
        found.page()
        for paragraph in page.css(".ocr_par") or [page]:
            found.block()
            for line in paragraph.css(_HOCR_LINES):
                found.line()
                words = line.css(".ocrx_word")
                for word in words:
                    found.word(word.text(), *_titled(word.attributes.get("title") or ""))
                if not words:
                    found.add(line.text())
            if not found.blocks[-1]:
                found.blocks[-1].append([Piece(" ".join(paragraph.text().split()), found.place.label())])
    yield found.article()


_HOCR_LINES = ".ocr_line,.ocr_header,.ocr_textfloat,.ocr_caption,.ocrx_line"


def _titled(title: str) -> tuple[float | None, Box | None]:
    """How sure the program was of a word, and its box, as hOCR writes them: "bbox 10 20 80 44; x_wconf 93"."""
    sure = re.search(r"x_wconf (\d+)", title)
    corners = re.search(r"bbox (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6})", title)
    left, top, right, bottom = map(int, corners.groups()) if corners else (0, 0, 0, 0)
    return int(sure[1][:3]) / 100 if sure else None, Box(left, right, bottom - top) if corners else None


def read_page_xml(source: Source) -> Items:
    """TextRegions in their reading order, without running heads and page numbers; a line is given word by word, or whole
    where it has no words.
    """
    found = _Words()
    for page in (e for e in parse(source.read()).iter() if local(e) == "Page"):
        found.page()
        for region in _regions(page):
            found.block()
            for line in _named(region, "TextLine") or [region]:
                found.line()
                words = _named(line, "Word")
                for word in words:
                    found.word(*_written(word), _around(word))
                if not words:
                    found.add(*_written(line))
    yield found.article()


def read_tesseract(source: Source) -> Items:
    """The table that Tesseract writes (tsv): a row for each page (1), block (2), paragraph (3), line (4) and word (5)."""
    found = _Words()
    for row in decoded(source).text.splitlines()[1:]:
        level, *cells = row.split("\t")
        if level == "1":
            found.page()
        if level == "3" or not found.blocks:
            found.block()
        if level == "4" or not found.blocks[-1]:
            found.line()
        if level == "5" and len(cells) > 10:
            found.word(cells[10], _share(f"{cells[9]}e-2"), _box(cells[5], cells[7], cells[8]))  # of a hundred
    yield found.article()


TESSERACT = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\t"
_RUNNING = ("header", "footer", "page-number")


def _regions(page: Any) -> list[Any]:
    """The regions of text of a page in reading order; those without one stand last."""
    ordered = [ref.get("regionRef") for ref in page.iter() if local(ref) in ("RegionRef", "RegionRefIndexed")]
    order = {region: at for at, region in enumerate(ordered)}
    regions = (e for e in page.iter() if local(e) == "TextRegion" and e.get("type") not in _RUNNING)
    return sorted(regions, key=lambda region: order.get(region.get("id"), len(order)))


def _named(element: Any, name: str) -> list[Any]:
    return [child for child in element if local(child) == name]


def _written(element: Any) -> tuple[str, float | None]:
    """What stands in a word, a line or a region, and how sure that is."""
    for equivalent in _named(element, "TextEquiv"):
        for text in _named(equivalent, "Unicode"):
            return text.text or "", _share(equivalent.get("conf"))
    return "", None


def _around(word: Any) -> Box | None:
    """The box of a word's outline, "10,20 80,20 80,44 10,44"."""
    outline = next((coords.get("points") or "" for coords in _named(word, "Coords")), "")
    corners = [(int(x), int(y)) for x, y in re.findall(r"(\d{1,6}),(\d{1,6})", outline)]
    if not corners:
        return None
    (left, right), (top, bottom) = ((min(side), max(side)) for side in zip(*corners, strict=True))
    return Box(left, right, bottom - top)


class Place(NamedTuple):
    """Counted from 1: the page in the file, the line on the page, the word in the line; 0 where there is none."""

    page: int = 0
    line: int = 0
    word: int = 0

    def label(self, confidence: float | None = None) -> str:
        """``page=1 line=3 word=2 wc=0.93``."""
        named = [f"{name}={value}" for name, value in zip(self._fields, self, strict=True) if value]
        return " ".join(named + ([f"wc={confidence:.2f}"] if confidence is not None else []))


class Box(NamedTuple):
    """Where a word stands in its line, in the units of the file."""

    left: float
    right: float
    height: float


def _box(left: str | None, width: str | None, height: str | None) -> Box | None:
    try:
        return Box(float(left or ""), float(left or "") + float(width or ""), float(height or ""))
    except ValueError:
        return None


def _share(value: str | None) -> float | None:
    try:
        return min(1.0, max(0.0, float(value))) if value is not None else None
    except ValueError:
        return 0.0


class _Words:
    """Gathers what was recognised, in blocks of lines, and how sure the program was of it."""

    def __init__(self) -> None:
        self.place = Place()
        self.blocks: list[list[list[Piece]]] = []
        self._sure: list[float] = []
        self._last: Box | None = None

    def page(self) -> None:
        """Begin another page."""
        self.place = Place(self.place.page + 1)

    def block(self) -> None:
        """Begin another block."""
        self.blocks.append([])

    def line(self) -> None:
        """Begin another line of the block."""
        self.place = Place(self.place.page, self.place.line + 1)
        self.blocks[-1].append([])

    def word(self, said: str, confidence: float | None, box: Box | None) -> None:
        """One more word of the line, which is counted also where nothing of it is kept ("")."""
        self.place = self.place._replace(word=self.place.word + 1)
        self.add(said, confidence, box)

    def add(self, said: str, confidence: float | None = None, box: Box | None = None) -> None:
        """Words of the line; behind a wide gap they are another cell: "HUYỆN PHÚ LỘC | Độc lập - Tự do - Hạnh phúc"."""
        said, line = " ".join(said.split()), self.blocks[-1][-1]
        if not said:
            return
        if line:
            wide = (
                box is not None
                and self._last is not None
                and box.left - self._last.right > _GAP * max(box.height, self._last.height, 1)
            )
            line.append(Piece(ROW if wide else " "))
        self._last = box
        line.append(Piece(said, self.place.label(confidence)))
        if confidence is not None:
            self._sure.append(confidence)

    def article(self) -> Article:
        """All that was gathered. Raises Refused NO_TEXT."""
        traced = Traced()
        for lines in self.blocks:
            paragraphs(lines, traced)
        if not traced.text.strip():
            raise Refused("NO_TEXT", "holds no recognised words")
        if not self._sure:
            return Article(traced.text, locators=traced.locators)
        certainty = round(sum(self._sure) / len(self._sure), 3)
        doubtful = sum(sure < _UNSURE for sure in self._sure)
        notes = (f"OCR: {doubtful} of {len(self._sure)} words below {_UNSURE}",) if doubtful else ()
        return Article(traced.text, certainty=certainty, notes=notes, locators=traced.locators)
