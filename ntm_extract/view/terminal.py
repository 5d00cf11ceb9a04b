"""A readable table of records with their evidence, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ntm_extract.gazetteer.units import Units
from ntm_extract.parse.timex import day_of
from ntm_extract.records import AnyRecord, Document
from ntm_extract.view.summary import Summary

_COLOURS = {
    "place": "green", "official": "blue", "figure": "red", "attainment": "magenta", "criterion": "cyan", "meeting": "cyan",
    "legal_reference": "yellow", "statement": "yellow",
}  # fmt: skip
_PLAIN_WIDTH = 132  # where there is no terminal to ask
_EVIDENCE = 44
_LOCATOR = 24


def console() -> Console:
    """A console on standard output; a file or pipe gets lines of a fixed width."""
    found = Console()
    return found if found.is_terminal else Console(width=_PLAIN_WIDTH)


def show(console: Console, document: Document, records: Iterable[AnyRecord], units: Units | None = None) -> None:
    """Print one document's records in text order: where, type, evidence as it stands in the text, and what it says."""
    say = Summary(units, day_of(document.published) if document.published else None)
    console.print(f"[bold]{escape(document.title or document.doc_id)}[/]")
    console.print(f"[dim]{escape(document.doc_id)} · published {document.published or 'unknown'} · about {escape(say.unit(document.scope) or 'unknown')}[/]")
    table = Table(box=None, padding=(0, 1), header_style="dim", expand=True)
    table.add_column("at", justify="right", style="dim", no_wrap=True)
    table.add_column("type", no_wrap=True)
    table.add_column("evidence", width=_EVIDENCE, no_wrap=True)
    table.add_column("says", ratio=1)
    if document.locators:
        table.add_column("stands at", style="dim", max_width=_LOCATOR, no_wrap=True)
    for record in records:
        quote = " ".join(record.quote.split())
        short = quote if len(quote) <= _EVIDENCE else quote[: _EVIDENCE - 1] + "…"
        where = [escape(_tail(document.locate(record.start) or ""))] if document.locators else []
        table.add_row(str(record.start), f"[{_COLOURS[record.type]}]{record.type}[/]", escape(short), escape(say(record)), *where)
    console.print(table)
    console.print()


def _tail(where: str) -> str:
    """The end of a locator, where it tells most."""
    return where if len(where) <= _LOCATOR else "…" + where[1 - _LOCATOR :]
