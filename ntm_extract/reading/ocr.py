"""What OCR programs write: ALTO and hOCR. Words with their confidence; lines joined to paragraphs."""

from __future__ import annotations

import re
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.text import decoded, joined
from ntm_extract.reading.xml import local, parse, refuse_entities

_UNSURE = 0.6  # of a word's confidence


def read_alto(source: Source) -> Items:
    """TextBlocks in order; a word that was cut at the line's end (SUBS_CONTENT) is whole again."""
    root = parse(source.read())
    blocks: list[str] = []
    sure: list[float] = []
    for block in root.iter():
        if local(block) != "TextBlock":
            continue
        lines = []
        for line in (e for e in block.iter() if local(e) == "TextLine"):
            words = []
            for word in (e for e in line.iter() if local(e) == "String"):
                if word.get("SUBS_TYPE") == "HypPart2":
                    continue
                words.append(word.get("SUBS_CONTENT") or word.get("CONTENT") or "")
                if (confidence := word.get("WC")) is not None:
                    sure.append(_number(confidence))
            lines.append(" ".join(words))
        blocks.append(joined(lines))
    yield _article(blocks, sure)


def read_hocr(source: Source) -> Items:
    """Paragraphs (ocr_par) in order."""
    refuse_entities(source.read())
    tree = LexborHTMLParser(decoded(source).text)
    blocks: list[str] = []
    sure: list[float] = []
    for paragraph in tree.css(".ocr_par") or tree.css(".ocr_page"):
        lines = [" ".join(word.text().split()) for word in paragraph.css(".ocr_line,.ocr_header,.ocr_textfloat,.ocr_caption")]
        blocks.append(joined(lines or [paragraph.text()]))
        for word in paragraph.css(".ocrx_word"):
            if match := re.search(r"x_wconf (\d+)", word.attributes.get("title") or ""):
                sure.append(int(match[1]) / 100)
    yield _article(blocks, sure)


def _number(value: Any) -> float:
    try:
        return float(value)
    except ValueError:
        return 0.0


def _article(blocks: list[str], sure: list[float]) -> Article:
    text = "\n".join(block for block in blocks if block.strip())
    if not text:
        raise Refused("NO_TEXT", "holds no recognised words")
    notes: tuple[str, ...] = ()
    certainty = None
    if sure:
        certainty = round(sum(sure) / len(sure), 3)
        doubtful = sum(c < _UNSURE for c in sure)
        notes = (f"OCR: {doubtful} of {len(sure)} words below {_UNSURE}",) if doubtful else ()
    return Article(text, certainty=certainty, notes=notes)
