"""PDF with a text layer: pages in order, lines joined to paragraphs, running heads and page numbers off. The only door to pypdfium2."""

from __future__ import annotations

import re
from collections import Counter

from ntm_extract.reading.encoding import decode
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.text import joined

_NUMBER = re.compile(r"(?:trang\s*)?[-–\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)  # "12", "- 3 -", "Trang 4/10"
_PAGES = 3_000


def read_pdf(source: Source) -> Items:
    """One article. Raises Refused PDF_BROKEN, PDF_ENCRYPTED, NO_TEXT (a scan needs OCR)."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(source.read())
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).lower() or "security" in str(fault).lower():
            raise Refused("PDF_ENCRYPTED", "is locked with a password; unlock it first") from None
        raise Refused("PDF_BROKEN", f"is a broken PDF ({fault})") from None
    pages: list[list[str]] = []
    broken = 0
    try:
        for number in range(min(len(document), _PAGES)):
            try:
                page = document[number]
                text = page.get_textpage().get_text_range()
                page.close()
            except pypdfium2.PdfiumError:
                broken += 1
                continue
            pages.append([line.replace("\u0002", "-").replace("\ufffe", "-") for line in text.splitlines()])
        known = document.get_metadata_dict()
    finally:
        document.close()
    if not pages:
        raise Refused("PDF_BROKEN", "is a broken PDF; none of its pages could be read")
    text = "\n\n".join(filter(None, (joined(lines) for lines in _without_furniture(pages))))
    if not text.strip():
        raise Refused("NO_TEXT", "has no text layer (a scan); run OCR over it first, for example: tesseract -l vie")
    again = decode(text.encode("utf-8", "replace"))
    notes = (*again.notes, *([f"{broken} pages could not be read"] if broken else []))
    yield Article(again.text, title=known.get("Title") or None, encoding=again.encoding if "+" in again.encoding else None, certainty=again.certainty, notes=notes)


def _without_furniture(pages: list[list[str]]) -> list[list[str]]:
    """Pages without their number, and without first and last lines that most pages share."""
    edges = Counter(line.strip() for lines in pages for line in {*lines[:1], *lines[-1:]} if line.strip())
    shared = {line for line, count in edges.items() if len(pages) > 2 and count > len(pages) / 2}
    kept = []
    for lines in pages:
        while lines and (not lines[0].strip() or lines[0].strip() in shared or _NUMBER.fullmatch(lines[0].strip())):
            lines = lines[1:]
        while lines and (not lines[-1].strip() or lines[-1].strip() in shared or _NUMBER.fullmatch(lines[-1].strip())):
            lines = lines[:-1]
        kept.append(lines)
    return kept
