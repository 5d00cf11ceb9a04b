"""Word files. docx by python-docx (its only door), font by font: a run in .VnTime holds TCVN3, one in VNI-Times VNI. odt by its XML; doc and rtf by LibreOffice."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from ntm_extract.reading.archive import checked
from ntm_extract.reading.charsets import DECODERS, latin_bytes
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.source import LARGEST, Article, Items, Refused, Source
from ntm_extract.reading.xml import local, parse, refuse_entities

_PRIVATE = re.compile("[\uf020-\uf0ff]")  # Word moves letters of symbol fonts to U+F000
_OFFICE_SECONDS = 60


def charset_of(font: str | None) -> str | None:
    """".VnTimeH" -> "tcvn3", "VNI-Times" -> "vni", "VPS Times" -> "vps"; None for Unicode fonts."""
    name = (font or "").lower()
    if name.startswith(".vn"):
        return "tcvn3"
    if name.startswith("vni"):
        return "vni"
    return "vps" if name.startswith("vps") else "viscii" if name.startswith(("vi ", "heo may")) else None


def read_docx(source: Source) -> Items:
    """Paragraphs and table rows in order. Raises Refused for bombs, entities, broken files."""
    import docx
    from docx.opc.exceptions import OpcError

    data = source.read()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        checked(package)
        for member in package.infolist():
            if member.filename.endswith((".xml", ".rels")):
                refuse_entities(package.read(member))
    try:
        document = docx.Document(io.BytesIO(data))
    except (OpcError, KeyError, ValueError, zipfile.BadZipFile) as fault:
        raise Refused("BAD_DOCX", f"is a broken Word file ({fault})") from None
    used: dict[str, int] = {}
    default = _style_font(document.styles["Normal"]) if "Normal" in document.styles else None
    lines = [line for block in document.iter_inner_content() for line in _lines(block, default, used)]
    text = "\n".join(lines)
    if not text.strip():
        raise Refused("NO_TEXT", "holds no text (pictures of pages? they need OCR)")
    notes = tuple(f"{count} letters in fonts of {name}" for name, count in used.items())
    encoding, certainty = ", ".join(used) or None, None
    if not used:  # fonts say Unicode; the letters may say otherwise
        again = decode(text.encode("utf-8", "replace"))
        text, notes, certainty = again.text, again.notes, again.certainty
        encoding = again.encoding if "+" in again.encoding else None
    known = document.core_properties
    yield Article(text, title=known.title or None, bylines=(known.author,) if known.author and known.author != "python-docx" else (), encoding=encoding, certainty=certainty, notes=notes)


def _style_font(style: Any) -> str | None:
    while style is not None:
        if style.font.name:
            return str(style.font.name)
        style = style.base_style
    return None


def _lines(block: Any, default: str | None, used: dict[str, int]) -> list[str]:
    if hasattr(block, "rows"):
        rows = []
        for row in block.rows:
            cells = list(dict.fromkeys(" ".join(line for p in cell.iter_inner_content() for line in _lines(p, default, used)) for cell in row.cells))
            rows.append(" | ".join(c for c in cells if c))
        return [row for row in rows if row.strip()]
    pieces = []
    for run in block.runs:
        font = run.font.name or _style_font(run.style) or _style_font(block.style) or default
        pieces.append(_run(run.text, font, used))
    return ["".join(pieces) if pieces else block.text]


def _run(text: str, font: str | None, used: dict[str, int]) -> str:
    name = charset_of(font)
    text = _PRIVATE.sub(lambda m: chr(ord(m[0]) - 0xF000), text)
    if name is None or (raw := latin_bytes(text)) is None:
        return text
    used[name] = used.get(name, 0) + sum(byte > 0x7F for byte in raw)
    read = DECODERS[name](raw)
    return read.upper() if name == "tcvn3" and (font or "").endswith("H") else read


def read_odt(source: Source) -> Items:
    """Paragraphs, headings and cells of content.xml."""
    with zipfile.ZipFile(io.BytesIO(source.read())) as package:
        checked(package)
        root = parse(package.read("content.xml"))
    lines = [_spoken(e) for e in root.iter() if local(e) in ("p", "h")]
    text = "\n".join(line for line in lines if line.strip())
    if not text:
        raise Refused("NO_TEXT", "holds no text")
    again = decode(text.encode("utf-8", "replace"))
    yield Article(again.text, encoding=again.encoding if "+" in again.encoding else None, certainty=again.certainty, notes=again.notes)


def _spoken(element: Any) -> str:
    """Text with the tabs, spaces and breaks that OpenDocument writes as elements."""
    pieces = [element.text or ""]
    for child in element:
        name = local(child)
        pieces.append({"tab": "\t", "s": " ", "line-break": "\n"}.get(name) or ("" if name in ("note", "annotation") else _spoken(child)))
        pieces.append(child.tail or "")
    return "".join(pieces)


def read_office(source: Source) -> Items:
    """doc and rtf: LibreOffice makes a docx of it, in a folder of its own, within a minute. Raises Refused MISSING_TOOL, BAD_OFFICE, TIMEOUT."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise Refused("MISSING_TOOL", "is an old Word file; install LibreOffice (soffice) to read it, or save it as docx")
    with tempfile.TemporaryDirectory(prefix="ntm-office-") as folder:
        given = Path(folder) / "in.doc"
        given.write_bytes(source.read())
        command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", "docx", "--outdir", folder, str(given)]
        try:
            subprocess.run(command, capture_output=True, timeout=_OFFICE_SECONDS, check=False, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            raise Refused("TIMEOUT", f"LibreOffice had not read it after {_OFFICE_SECONDS} seconds") from None
        made = Path(folder) / "in.docx"
        if not made.exists() or made.stat().st_size > LARGEST:
            raise Refused("BAD_OFFICE", "LibreOffice could not read it")
        yield from read_docx(Source(source.name, data=made.read_bytes()))
