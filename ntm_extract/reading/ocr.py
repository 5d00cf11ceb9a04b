"""What OCR programs write: ALTO, hOCR and PAGE XML. Words with their confidence; lines joined to paragraphs."""

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
    root = parse(source.read())
    found = _Words()
    blocks: list[list[list[Piece]]] = []
    place, margin = Place(), False
    for element in root.iter():
        name = local(element)
        if name == "Page":
            place = Place(place.page + 1)
        elif name == "TextBlock":
            blocks.append([])
            margin = any(local(above) in ("TopMargin", "BottomMargin") for above in element.iterancestors())
        elif name == "TextLine" and blocks:
            place = Place(place.page, place.line + 1)
            blocks[-1].append([])
        elif name == "String" and blocks and blocks[-1]:
            place = place._replace(word=place.word + 1)
            box = _box(*(element.get(name) for name in ("HPOS", "WIDTH", "HEIGHT")))
            if element.get("SUBS_TYPE") != "HypPart2" and not margin:
                found.add(
                    blocks[-1][-1],
                    element.get("SUBS_CONTENT") or element.get("CONTENT") or "",
                    place,
                    _share(element.get("WC")),
                    box,
                )
    yield _article(blocks, found)


def read_hocr(source: Source) -> Items:
    """Paragraphs (ocr_par) in order; pages without any are a paragraph each."""
    refuse_entities(source.read())
    tree = LexborHTMLParser(decoded(source).text)
    found = _Words()
    blocks: list[list[list[Piece]]] = []
    for number, page in enumerate(tree.css(".ocr_page") or tree.css("body"), 1):
        place = Place(number)
        for paragraph in page.css(".ocr_par") or [page]:
            blocks.append([])
            for line in paragraph.css(_HOCR_LINES):
                place = Place(number, place.line + 1)
                blocks[-1].append([])
                words = line.css(".ocrx_word")
                for word in words:
                    place = place._replace(word=place.word + 1)
                    said = word.attributes.get("title") or ""
                    match, corners = (
                        re.search(r"x_wconf (\d+)", said),
                        re.search(r"bbox (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6})", said),
                    )
                    left, top, right, bottom = map(int, corners.groups()) if corners else (0, 0, 0, 0)
                    found.add(
                        blocks[-1][-1],
                        word.text(),
                        place,
                        int(match[1][:3]) / 100 if match else None,
                        Box(left, right, bottom - top) if corners else None,
                    )
                if not words:
                    found.add(blocks[-1][-1], line.text(), place, None)
            if not blocks[-1]:
                blocks[-1].append([Piece(" ".join(paragraph.text().split()), place.label())])
    yield _article(blocks, found)


_HOCR_LINES = ".ocr_line,.ocr_header,.ocr_textfloat,.ocr_caption,.ocrx_line"


def read_page_xml(source: Source) -> Items:
    """TextRegions in their reading order, without running heads and page numbers; a line is given word by word, or whole
    where it has no words.
    """
    found = _Words()
    blocks: list[list[list[Piece]]] = []
    for number, page in enumerate((e for e in parse(source.read()).iter() if local(e) == "Page"), 1):
        place = Place(number)
        for region in _regions(page):
            blocks.append([])
            for line in _named(region, "TextLine") or [region]:
                place = Place(number, place.line + 1)
                blocks[-1].append([])
                words = _named(line, "Word")
                for word in words:
                    place = place._replace(word=place.word + 1)
                    found.add(blocks[-1][-1], *_written(word, place), _around(word))
                if not words:
                    found.add(blocks[-1][-1], *_written(line, place))
    yield _article(blocks, found)


_RUNNING = ("header", "footer", "page-number")


def _regions(page: Any) -> list[Any]:
    """The regions of text of a page in reading order; those without one stand last."""
    ordered = [ref.get("regionRef") for ref in page.iter() if local(ref) in ("RegionRef", "RegionRefIndexed")]
    order = {region: at for at, region in enumerate(ordered)}
    regions = (e for e in page.iter() if local(e) == "TextRegion" and e.get("type") not in _RUNNING)
    return sorted(regions, key=lambda region: order.get(region.get("id"), len(order)))


def _named(element: Any, name: str) -> list[Any]:
    return [child for child in element if local(child) == name]


def _written(element: Any, place: Place) -> tuple[str, Place, float | None]:
    """What stands in a word, a line or a region, where, and how sure that is."""
    for equivalent in _named(element, "TextEquiv"):
        for text in _named(equivalent, "Unicode"):
            return text.text or "", place, _share(equivalent.get("conf"))
    return "", place, None


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


class _Words:
    """Gathers words, and how sure the program was of them."""

    def __init__(self) -> None:
        self.sure: list[float] = []
        self._last: Box | None = None

    def add(self, line: list[Piece], word: str, place: Place, confidence: float | None, box: Box | None = None) -> None:
        """One more word; behind a wide gap it is another cell: "HUYỆN PHÚ LỘC | Độc lập - Tự do - Hạnh phúc"."""
        word = " ".join(word.split())
        if not word:
            return
        if line:
            wide = (
                box is not None
                and self._last is not None
                and box.left - self._last.right > _GAP * max(box.height, self._last.height, 1)
            )
            line.append(Piece(ROW if wide else " "))
        self._last = box
        line.append(Piece(word, place.label(confidence)))
        if confidence is not None:
            self.sure.append(confidence)


def _share(value: str | None) -> float | None:
    try:
        return min(1.0, max(0.0, float(value))) if value is not None else None
    except ValueError:
        return 0.0


def _article(blocks: list[list[list[Piece]]], found: _Words) -> Article:
    traced = Traced()
    for lines in blocks:
        paragraphs(lines, traced)
    if not traced.text.strip():
        raise Refused("NO_TEXT", "holds no recognised words")
    notes: tuple[str, ...] = ()
    certainty = None
    if found.sure:
        certainty = round(sum(found.sure) / len(found.sure), 3)
        doubtful = sum(c < _UNSURE for c in found.sure)
        notes = (f"OCR: {doubtful} of {len(found.sure)} words below {_UNSURE}",) if doubtful else ()
    return Article(traced.text, certainty=certainty, notes=notes, locators=traced.locators)
