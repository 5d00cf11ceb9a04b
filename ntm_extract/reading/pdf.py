"""PDF with a text layer: columns in reading order, lines joined to paragraphs, running heads and page numbers off. The
only door to pypdfium2.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double
from itertools import pairwise
from math import hypot
from statistics import median
from typing import Any, NamedTuple

from ntm_extract.gazetteer.phrases import phrases
from ntm_extract.reading.columns import Line, Rule, Run, Upright, lines_in_order
from ntm_extract.reading.encoding import POOR, SUSPECT, decode
from ntm_extract.reading.layout import ROW, Piece, Traced, paragraphs
from ntm_extract.reading.ruled import ruled_tables
from ntm_extract.reading.source import Article, Items, Refused, Source
from ntm_extract.reading.syllables import share
from ntm_extract.reading.written_days import day_in

# "12", "- 3 -", "Trang 4/10"
_NUMBER = re.compile(r"(?:trang\s*)?[-–\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
# what programs put there
_P = phrases("pdf")
_ITEM = re.compile(r"[^\W\d_]\)")  # "a) giao thông" begins in small letters and goes on with nothing
_PAGES = 3_000
_WIDE = 1.5  # letter heights between two letters, from which on they are no neighbours
_EDGE = 0.12  # of the page's height: where heads and numbers stand
_LETTERS = 60_000  # of one page; a newspaper's has 20,000
_HEAD_LINES = 4
_ENOUGH = 40  # letters beyond ASCII, from which on they tell whether a text is Vietnamese
_MARGIN_SHARE = 0.4  # of the pages that bear a line at one height, from which on it is a running head


class Page(NamedTuple):
    """``number`` from 1; ``height`` in points."""

    number: int
    height: float
    blocks: list[list[Line]]

    def by_height(self) -> list[Line]:
        """All lines, the lowest first."""
        return sorted((line for block in self.blocks for line in block), key=lambda line: line.base)


def read_pdf(source: Source) -> Items:
    """One article. Raises Refused PDF_BROKEN, PDF_ENCRYPTED, NO_TEXT (a scan needs OCR), ENC_SUSPECT."""
    pages, broken, known = _opened(source)
    if not pages:
        raise Refused("PDF_BROKEN", "is a broken PDF; none of its pages could be read")
    again = decode(
        "\n".join(line.text for page in pages for block in page.blocks for line in block).encode("utf-8", "replace")
    )
    pages, heads = _without_furniture(_reread(pages, again.text.split("\n")))
    # "BÁO BÌNH MINH - Số 1234 - Thứ Ba, 3/4/2012"
    published = next((day for line in heads if (day := day_in(line.text))), None)
    traced = _joined(pages)
    _refuse_unreadable(traced.text)
    title = (known.get("Title") or "").strip()
    yield Article(
        traced.text,
        (title if title and not _P.no_title.match(title) else None) or _headline(pages),
        published,
        "text" if published else None,
        encoding=again.encoding if "+" in again.encoding else None,
        certainty=again.certainty,
        notes=(*again.notes, *([f"{broken} pages could not be read"] if broken else [])),
        locators=traced.locators,
    )


def _blocks(runs: list[Run], rules: list[Rule], uprights: list[Upright], known: set[int]) -> Iterator[list[Line]]:
    """The blocks of a page in order: what stands above and below its drawn tables, and these row by row."""
    for table in ruled_tables(runs, rules, uprights):
        above = [run for run in runs if run.base >= table.top]
        yield from lines_in_order(above, rules, known)
        yield list(table.lines)
        runs = [run for run in runs if run.base <= table.bottom]
    yield from lines_in_order(runs, rules, known)


def _opened(source: Source) -> tuple[list[Page], int, dict[str, str]]:
    """The pages that can be read, how many cannot, and what the file says of itself."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(source.read())
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).lower() or "security" in str(fault).lower():
            raise Refused("PDF_ENCRYPTED", "is locked with a password; unlock it first") from None
        raise Refused("PDF_BROKEN", f"is a broken PDF ({fault})") from None
    pages: list[Page] = []
    columns: set[int] = set()
    broken = 0
    try:
        for number in range(min(len(document), _PAGES)):
            try:
                pages.append(_page(document[number], number + 1, columns))
            except pypdfium2.PdfiumError:
                broken += 1
        return pages, broken, document.get_metadata_dict()
    finally:
        document.close()


def _page(page: Any, number: int, columns: set[int]) -> Page:
    """The lines of a page; ``columns``: those of the pages before it, kept up to date."""
    letters = page.get_textpage()
    view = _view(page, letters)
    rules, uprights = _drawn(page, view)
    runs = _runs(letters, view, uprights)
    letters.close()
    read = Page(number, view.height, list(_blocks(runs, rules, uprights, columns)))
    page.close()
    return read


def _refuse_unreadable(text: str) -> None:
    """Raise Refused for a PDF without letters, or whose fonts do not tell them."""
    if not text.strip():
        raise Refused("NO_TEXT", "has no text layer (a scan); run OCR over it first, for example: tesseract -l vie")
    letters = share(text[:_LETTERS])
    if letters.all > _ENOUGH and letters.value < POOR:
        why = f"has fonts that do not tell their letters ({letters.value:.2f} of them fit); run OCR over its pages, for example: ocrmypdf --force-ocr -l vie"
        raise Refused(SUSPECT, why)


class View(NamedTuple):
    """A page as its letters stand upright. ``turns``: quarters to the left by which they are turned on it; ``height``: of
    the turned page.
    """

    turns: int
    width: float
    height: float

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A box of the page in this view."""
        if self.turns == 1:
            return bottom, self.height - right, top, self.height - left
        if self.turns == 2:
            return self.width - right, self.height - top, self.width - left, self.height - bottom
        if self.turns == 3:
            return self.width - top, left, self.width - bottom, right
        return left, bottom, right, top


def _view(page: Any, letters: Any) -> View:
    """The view in which most letters of a page stand upright: a wide table is often set with its lines from below to
    above.
    """
    import pypdfium2.raw as raw

    matrix = raw.FS_MATRIX()
    seen: Counter[int] = Counter()
    for i in range(0, min(raw.FPDFText_CountChars(letters), _LETTERS), _SAMPLED):
        if raw.FPDFText_GetMatrix(letters, i, byref(matrix)):
            across, up = matrix.a, matrix.b
            seen[(0 if across >= 0 else 2) if abs(across) >= abs(up) else 1 if up > 0 else 3] += 1
    turns = seen.most_common(1)[0][0] if seen else 0
    left, bottom, right, top = page.get_mediabox()
    width, height = right - left, top - bottom
    return View(turns, *((height, width) if turns % 2 else (width, height)))


_SAMPLED = 7  # of so many letters one is asked how it stands


def _runs(letters: Any, view: View, uprights: list[Upright]) -> list[Run]:
    """Letters that stand side by side, in the order in which the program wrote them; a wide gap, an upright line, a new
    line or a step back begins another run.
    """
    import pypdfium2.raw as raw

    box, matrix, x, y = raw.FS_RECTF(), raw.FS_MATRIX(), c_double(), c_double()
    runs: list[Run] = []
    text, left, right, base, size = "", 0.0, 0.0, 0.0, 1.0

    def end() -> None:
        if text:
            runs.append(Run(text.strip(), left, base, right, size, _between(uprights, left - _WIDE * size, left, base)))

    for i in range(min(raw.FPDFText_CountChars(letters), _LETTERS)):
        code = raw.FPDFText_GetUnicode(letters, i)
        char = "-" if code in (0x02, 0xFFFE) else chr(code) if code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"
        if char.isspace() or code == 0:
            text += " " if text and not text.endswith(" ") else ""
            continue
        if not (
            raw.FPDFText_GetLooseCharBox(letters, i, byref(box))
            and raw.FPDFText_GetCharOrigin(letters, i, byref(x), byref(y))
        ):
            continue
        begin, _, finish, _ = view.box(box.left, box.bottom, box.right, box.top)
        _, foot, _, _ = view.box(x.value, y.value, x.value, y.value)
        if text and (
            abs(foot - base) > 0.4 * size
            or begin - right > _WIDE * size
            or begin < right - size
            or (begin - right > 0.2 * size and _between(uprights, right, begin, base))
        ):
            end()
            text = ""
        if not text:
            raw.FPDFText_GetMatrix(letters, i, byref(matrix))
            height = raw.FPDFText_GetFontSize(letters, i) * hypot(matrix.c, matrix.d)
            left, base, size = begin, foot, max(1.0, height)
        text, right = text + char, finish
    end()
    return runs


def _between(uprights: list[Upright], left: float, right: float, base: float) -> bool:
    """Whether an upright line crosses ``base`` between two places."""
    return any(left - 1 <= line.place <= right + 1 and line.bottom - 2 <= base <= line.top for line in uprights)


def _drawn(page: Any, view: View) -> tuple[list[Rule], list[Upright]]:
    """Lines across and upright, drawn as strokes, thin boxes or the edges of boxes."""
    import pypdfium2.raw as raw

    found: list[Rule] = []
    uprights: list[Upright] = []
    for number, shape in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=2)):
        left, bottom, right, top = view.box(*shape.get_bounds())
        if right - left > 15:
            found += [Rule(left, right, height) for height in ((bottom,) if top - bottom < 4 else (bottom, top))]
        if top - bottom > 8:
            uprights += [Upright(place, bottom, top) for place in ((left,) if right - left < 4 else (left, right))]
        if number > 5_000:  # a drawing
            break
    return found, uprights[:1_000]


def _reread(pages: list[Page], texts: list[str]) -> list[Page]:
    """The same lines with the letters that `decode` made of them; a soft hyphen that is no letter ("ư" of TCVN3) is a
    hyphen.
    """
    said = iter(texts)
    return [
        page._replace(
            blocks=[[line._replace(text=next(said).replace("\u00ad", "-")) for line in block] for block in page.blocks]
        )
        for page in pages
    ]


def _without_furniture(pages: list[Page]) -> tuple[list[Page], list[Line]]:
    """Pages without their numbers, and without what stands at the same height of the margin of many pages, but for its
    digits; and these running heads.
    """
    seen = Counter(mark for page in pages for mark in {mark for line in _edges(page) for mark in _marks(line)})
    needed = max(2, _MARGIN_SHARE * len(pages))
    kept: list[Page] = []
    heads: list[Line] = []
    for page in pages:
        edge = {line for line in _edges(page) if all(seen[mark] >= needed for mark in _marks(line))}
        heads += [line for block in page.blocks for line in block if line in edge]
        lines = [line for line in page.by_height() if line not in edge]
        gone = edge | {line for line in (*lines[:1], *lines[-1:]) if _NUMBER.fullmatch(line.text) and len(lines) > 1}
        blocks = ([line for line in block if line not in gone] for block in page.blocks)
        kept.append(page._replace(blocks=[block for block in blocks if block]))
    return kept, heads


def _marks(line: Line) -> list[tuple[str, int]]:
    """What a line has in common with that of another page, part by part: the name of a paper stands in one line with the
    page's number, or over another column.
    """
    return [(re.sub(r"\d+", "#", part), round(line.base / 4)) for part in line.text.casefold().split(ROW)]


def _edges(page: Page) -> list[Line]:
    """What stands in the upper and the lower margin: lines of the page's edge, up to the first gap that is wider than
    between lines of the text.
    """
    lines = page.by_height()
    steps = [b.base - a.base for a, b in pairwise(lines)]
    usual = median([step for step in steps if step > 1] or [0])
    found: list[Line] = []
    for side, gaps in ((lines, steps), (lines[::-1], steps[::-1])):
        for number, gap in enumerate(gaps[:_HEAD_LINES], 1):
            if gap > 1.3 * usual:
                low, high = _EDGE * page.height, (1 - _EDGE) * page.height
                found += [line for line in side[:number] if not low < line.base < high]
                break
    return found


def _joined(pages: list[Page]) -> Traced:
    """Paragraphs; one that goes on in the next column or on the next page is one."""
    traced = Traced()
    last = ""
    for page in pages:
        for block in page.blocks:
            part: list[Line] = []
            first = True
            for line in [*(line for line in block if line.text), None]:
                if part and (line is None or line.opens):
                    if part[0].apart:
                        traced.space()
                    begins = part[0].text
                    amid = first and last and last[-1] not in ".!?:;…"
                    goes_on = amid and begins[0].islower() and not _ITEM.match(begins)
                    pieces = [[Piece(one.text, f"page={page.number}")] for one in part]
                    paragraphs(pieces, traced, before=last if goes_on else "")
                    last, part, first = part[-1].text, [], False
                if line is not None:
                    part.append(line)
    return traced


def _headline(pages: list[Page]) -> str | None:
    """The lines of the first page that are larger than all others and than the text; None where there are none."""
    lines = [line for block in pages[0].blocks for line in block if line.text]
    if not lines:
        return None
    largest = max(line.size for line in lines)
    if largest < 1.3 * median(line.size for line in lines):
        return None
    title = " ".join(line.text for line in lines if line.size > 0.95 * largest)
    return title if 10 < len(title) < 250 else None
