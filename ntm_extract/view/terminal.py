"""A readable table of records with their evidence, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from ntm_extract.gazetteer.units import Units
from ntm_extract.records import AnyRecord, Document
from ntm_extract.view.summary import Summary

_COLOURS = {
    "place": "green",
    "official": "blue",
    "figure": "red",
    "attainment": "magenta",
    "criterion": "cyan",
    "meeting": "cyan",
    "legal_reference": "yellow",
    "statement": "yellow",
}
_PLAIN_WIDTH = 132  # where there is no terminal to ask
_NARROW = 100  # a terminal with fewer columns gets two lines a record instead of a table
_EVIDENCE = 44
_LOCATOR = 24


def console() -> Console:
    """A console on standard output; a file or pipe gets lines of a fixed width."""
    found = Console(highlight=False)
    return found if found.is_terminal else Console(width=_PLAIN_WIDTH, highlight=False)


def show(console: Console, document: Document, records: Iterable[AnyRecord], units: Units | None = None) -> None:
    """Print one document's records in text order: where, type, evidence as it stands in the text, and what it says."""
    say = Summary(units, document.day)
    if document.title:
        console.print(f"[bold]{escape(document.title)}[/]")
    console.print(
        f"[dim]{escape(document.doc_id)} · published {document.published or 'unknown'} · about {escape(say.unit(document.scope) or 'unknown')}[/]"
    )
    if console.width < _NARROW:
        _list(console, records, say)
    else:
        _table(console, document, tuple(records), say)
    console.print()


def _list(console: Console, records: Iterable[AnyRecord], say: Summary) -> None:
    for record in records:
        console.print(
            f"[dim]{record.start}[/] [{_COLOURS.get(record.type, 'default')}]{record.type}[/] {escape(_short(record.quote))}"
        )
        console.print(Padding(escape(say(record)), (0, 0, 0, 4)))


def _table(console: Console, document: Document, records: tuple[AnyRecord, ...], say: Summary) -> None:
    located = document.places > 1
    table = Table(box=None, padding=(0, 1), header_style="dim", expand=True)
    table.add_column("at", justify="right", style="dim", no_wrap=True)
    table.add_column("type", no_wrap=True)
    table.add_column("evidence", width=max((len(_short(r.quote)) for r in records), default=None), no_wrap=True)
    table.add_column("says", ratio=1)
    if located:
        table.add_column("stands at", style="dim", max_width=_LOCATOR, no_wrap=True)
    for record in records:
        where = [escape(_tail(document.locate(record.start) or ""))] if located else []
        table.add_row(
            str(record.start),
            f"[{_COLOURS.get(record.type, 'default')}]{record.type}[/]",
            escape(_short(record.quote)),
            escape(say(record)),
            *where,
        )
    with console.capture() as printed:
        console.print(table)
    for line in printed.get().splitlines():
        console.file.write(line.rstrip() + "\n")


def _short(quote: str) -> str:
    """A quote on one line, cut where it is long."""
    line = " ".join(quote.split())
    return line if len(line) <= _EVIDENCE else line[: _EVIDENCE - 1] + "…"


def _tail(where: str) -> str:
    """The end of a locator, where it tells most."""
    return where if len(where) <= _LOCATOR else "…" + where[1 - _LOCATOR :]
