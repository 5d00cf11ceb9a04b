"""One table as a workbook of Excel: text as text and numbers as numbers, so that no program guesses (01 is a code)."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from ntm_extract.errors import OptionError

ROWS, CELL = 1_048_576, 32_767  # what Excel takes
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_AROUND = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def write_workbook(path: Path, name: str, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    """A workbook of one sheet, its first row the columns. Raises OptionError for more rows than a sheet has."""
    if len(rows) >= ROWS:
        raise OptionError(f"{path.name}: {len(rows)} rows are more than a sheet of Excel has ({ROWS}); write csv")
    book = f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets><sheet name="{escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for part, text in (*_AROUND.items(), ("xl/workbook.xml", book)):
            package.writestr(_member(part), _HEAD + text)
        with package.open(_member("xl/worksheets/sheet1.xml"), "w") as sheet:
            for text in _lines(columns, rows):
                sheet.write(text.encode("utf-8", "replace"))


def _member(name: str) -> zipfile.ZipInfo:
    """Of a fixed day, so that the same table gives the same bytes."""
    member = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def _lines(columns: tuple[str, ...], rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    frozen = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    yield f'{_HEAD}<worksheet xmlns="{_SHEET}">{frozen}<sheetData>'
    yield f"<row>{''.join(map(_cell, columns))}</row>"
    for row in rows:
        yield f"<row>{''.join(_cell(row[name]) for name in columns)}</row>"
    yield "</sheetData></worksheet>"


def _cell(value: Any) -> str:
    if value is None or value == "":
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float, Decimal)):
        return f"<c><v>{value:f}</v></c>" if isinstance(value, Decimal) else f"<c><v>{value}</v></c>"
    text = value.isoformat() if isinstance(value, date) else str(value)
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(_NOT_XML.sub("�", text[:CELL]))}</t></is></c>'
