"""Which library reads a printed page in the order in which people do? Pages are set from real articles, then read back
by each.

    python scripts/compare_pdf.py ../shared/corpora/dev/documents.jsonl

Needs `pip install pdfplumber pypdf` for the others, and LibreOffice for the pages that it sets. Prints a table: share
of the words that come back in their order (longest common run of words), and milliseconds a page.
"""

from __future__ import annotations

import io
import json
import random
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "reading")]

from formats import Word, pdf_pages, zipped  # noqa: E402

from ntm_extract.reading import read_bytes  # noqa: E402

Pages = list[list[Word]]


def columns(text: str, count: int, by_row: bool) -> Pages:
    """Head and number on each page, the title across, then ``count`` columns; the program writes column by column or
    line by line.
    """
    title, _, body = text.partition("\n")
    wide = 820 // count - 20
    paragraphs = filter(None, map(str.strip, body.split("\n")))
    lines = [line for paragraph in paragraphs for line in textwrap.wrap(f"  {paragraph}", wide // 5)]
    pages: Pages = []
    while lines:
        rows = 44 if pages else 40
        page = [Word(40, 815, f"Báo Bình Minh    Số {900 + len(pages)}", 9)]
        if not pages:
            page += [Word(40, 770 - 22 * i, line, 18) for i, line in enumerate(textwrap.wrap(title, 90))]
        cells = [(c, r) for c in range(count) for r in range(rows)]
        placed = list(zip(cells, lines, strict=False))
        lines = lines[len(placed) :]
        for (c, r), line in sorted(placed, key=(lambda p: (p[0][1], p[0][0])) if by_row else None):
            indent = 10 if line.startswith("  ") else 0
            page.append(Word(40 + c * (wide + 20) + indent, (770 if pages else 700) - 15 * r, line.strip()))
        pages.append([*page, Word(440, 30, str(len(pages) + 1), 9)])
    return pages


def by_office(texts: list[str]) -> list[bytes]:
    """The same in two columns as LibreOffice sets them, with its own head, number and fonts."""
    kind = "application/vnd.oasis.opendocument.text"
    names = " ".join(
        f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"'
        for n, v in {"office": "office", "text": "text", "style": "style", "fo": "xsl-fo-compatible"}.items()
    )
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            title, _, body = text.partition("\n")
            inside = "".join(
                f'<text:p text:style-name="J">{escape(line)}</text:p>' for line in body.split("\n") if line.strip()
            )
            content = (
                f'<office:document-content {names} office:version="1.2"><office:automatic-styles>'
                '<style:style style:name="J" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.5cm"/></style:style>'
                '<style:style style:name="T" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>'
                '<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>'
                f'</office:automatic-styles><office:body><office:text><text:p text:style-name="T">{escape(title)}</text:p>'
                f'<text:section text:style-name="S" text:name="s">{inside}</text:section></office:text></office:body></office:document-content>'
            )
            styles = (
                f'<office:document-styles {names} office:version="1.2"><office:automatic-styles><style:page-layout style:name="P">'
                '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout>'
                '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p>Báo Bình Minh</text:p><text:p/></style:header>'
                "<style:footer><text:p/><text:p>Trang <text:page-number/></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>"
            )
            entries = "".join(
                f'<m:file-entry m:full-path="{path}" m:media-type="{mime}"/>'
                for path, mime in (("/", kind), ("content.xml", "text/xml"), ("styles.xml", "text/xml"))
            )
            manifest = (
                f'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{entries}</m:manifest>'
            )
            parts = {"mimetype": kind, "content.xml": content, "styles.xml": styles, "META-INF/manifest.xml": manifest}
            (Path(folder) / f"{number}.odt").write_bytes(zipped({path: part.encode() for path, part in parts.items()}))
        command = ["soffice", f"-env:UserInstallation=file://{folder}/p", "--headless", "--convert-to", "pdf"]
        command += ["--outdir", folder, *map(str, sorted(Path(folder).glob("*.odt")))]
        subprocess.run(command, check=True, capture_output=True)
        return [(Path(folder) / f"{number}.pdf").read_bytes() for number in range(len(texts))]


def ours(data: bytes) -> str:
    return "\n".join(getattr(item, "text", "") for item in read_bytes(data, "x"))


def pdfium(data: bytes) -> str:
    import pypdfium2

    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


def pypdf(data: bytes) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def pdfplumber(data: bytes) -> str:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def pdfminer(data: bytes) -> str:
    from pdfminer.high_level import extract_text

    return str(extract_text(io.BytesIO(data)))


def main() -> None:
    texts = [json.loads(line)["text"] for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    texts = [text for text in random.Random(1).sample(texts, len(texts)) if 1_500 < len(text) < 9_000][:20]
    sets: dict[str, list[bytes]] = {
        f"{count} columns, written {'line by line' if by_row else 'column by column'}": [
            pdf_pages(columns(text, count, by_row)) for text in texts
        ]
        for count in (1, 2, 3)
        for by_row in (False, True)
        if count > 1 or not by_row
    }
    if shutil.which("soffice"):
        sets["2 columns, LibreOffice"] = by_office(texts)
    readers: dict[str, Callable[[bytes], str]] = {
        "this reader": ours,
        "pypdfium2": pdfium,
        "pypdf": pypdf,
        "pdfplumber": pdfplumber,
        "pdfminer.six": pdfminer,
    }
    print("| pages | " + " | ".join(readers) + " |")
    for name, files in sets.items():
        cells = []
        for read in readers.values():
            shares, before = [], time.perf_counter()
            try:
                for text, data in zip(texts, files, strict=True):
                    want, got = text.split(), read(data).split()
                    same = sum(
                        block.size for block in SequenceMatcher(None, want, got, autojunk=False).get_matching_blocks()
                    )
                    shares.append(2 * same / (len(want) + len(got)))
            except ImportError:
                cells.append("-")
                continue
            pages = sum(data.count(b"/Type /Page ") + data.count(b"/Type/Page/") for data in files) or len(files)
            cells.append(f"{sum(shares) / len(shares):.3f} ({1000 * (time.perf_counter() - before) / pages:.0f} ms)")
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
