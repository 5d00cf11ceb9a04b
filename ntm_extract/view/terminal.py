"""A readable table of records with their evidence, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ntm_extract.records import AnyRecord, Document, dump

_COLOURS = {
    "place": "green", "official": "blue", "figure": "red", "attainment": "magenta", "criterion": "cyan", "meeting": "cyan",
    "legal_reference": "yellow", "statement": "yellow",
}  # fmt: skip
_HIDDEN = {"type", "id", "doc_id", "start", "end", "quote", "sentence", "evidence", "mentions", "confidence", "rule", "measure", "within", "name", "number"}


def show(console: Console, document: Document, records: Iterable[AnyRecord]) -> None:
    """Print one document's records in text order: type, evidence as it stands in the text, and slots."""
    table = Table(title=escape(document.title or document.doc_id), title_justify="left", caption=f"{document.doc_id}  published {document.published or '?'}  scope {document.scope or '?'}", caption_justify="left", expand=False)
    table.add_column("at", justify="right", style="dim")
    table.add_column("type")
    table.add_column("evidence", max_width=48)
    table.add_column("says", max_width=90)
    for record in records:
        slots = dump(record)
        said = "; ".join(f"{k} {_short(v)}" for k, v in slots.items() if k not in _HIDDEN)
        quote = " ".join(record.quote.split())
        table.add_row(str(record.start), f"[{_COLOURS[record.type]}]{record.type}[/]", escape(quote if len(quote) < 90 else quote[:87] + "..."), escape(said))
    console.print(table)


def _short(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_short(v) for v in value)
    if isinstance(value, dict):
        if "title" in value:
            return f"{value['title']}{' [' + value['place'] + ']' if value.get('place') else ''}"
        return "/".join(str(v) for v in value.values())
    return str(value)
