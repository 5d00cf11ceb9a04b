"""The command line. Heavy modules load inside the commands, so that help comes at once."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ntm_extract.errors import InputError, NtmError, OptionError

if TYPE_CHECKING:
    from ntm_extract.pipeline import Extraction, Extractor
    from ntm_extract.records import AnyRecord, Document

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Records with evidence from Vietnamese news about xây dựng nông thôn mới.")
units = typer.Typer(no_args_is_help=True, help="Look into the gazetteer: units over time, criteria, titles, cues.")
app.add_typer(units, name="gazetteer")

GazetteerOption = Annotated[Path | None, typer.Option("--gazetteer", help="A richer gazetteer folder in the same format.")]
PublishedOption = Annotated[str | None, typer.Option("--published", help="Date of the text: 2018, 2018-08 or 2018-08-05.")]
ScopeOption = Annotated[str | None, typer.Option("--scope", help="Code of the unit that the text is about (443, VN).")]


def main() -> None:
    """Entry point: an error of the user is one line and exit code 2, never a traceback."""
    try:
        app()
    except NtmError as fault:
        typer.echo(f"ntm-extract: {fault}", err=True)
        raise SystemExit(2) from None
    except BrokenPipeError:
        raise SystemExit(0) from None


def _inputs(paths: list[Path], published: str | None, scope: str | None) -> Iterator[Document | Any]:
    """Documents and rejected inputs of all paths; ``-`` is standard input."""
    from pydantic import ValidationError

    from ntm_extract.reading import Rejected, read, read_bytes

    for path in paths:
        for item in read_bytes(sys.stdin.buffer.read(), "stdin") if str(path) == "-" else read(path):
            if isinstance(item, Rejected):
                yield item
                continue
            given = {"published": published, "published_basis": "metadata"} if published else {}
            if scope:
                given["scope"] = scope
            try:
                yield type(item)(**(item.model_dump() | given))
            except ValidationError:
                raise OptionError(f"--published {published!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD") from None


def _extractions(extractor: Extractor, paths: list[Path], published: str | None, scope: str | None, failed: list[str]) -> Iterator[Extraction]:
    """Extract every input; faults go to stderr and to ``failed``, and the rest goes on."""
    from ntm_extract.reading import Rejected

    for item in _inputs(paths, published, scope):
        if isinstance(item, Rejected):
            failed.append(item.where)
            typer.echo(f"ntm-extract: {item.where}: {item.reason}", err=True)
            continue
        try:
            yield extractor.extract(item)
        except OptionError as fault:
            if published or scope:
                raise
            failed.append(item.doc_id)
            typer.echo(f"ntm-extract: {item.doc_id}: {fault}", err=True)


@app.command()
def extract(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders: text, HTML, JSONL; - for standard input.", show_default=False)],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Folder for documents.jsonl and records.jsonl; without it records go to stdout.")] = None,
    published: PublishedOption = None,
    scope: ScopeOption = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Read articles and write records.

    Examples:  ntm-extract extract tin.txt --published 2017-08-07   |   ntm-extract extract archive/ -o out   |   cat tin.txt | ntm-extract extract -
    """
    from ntm_extract.pipeline import Extractor
    from ntm_extract.writing import line, write_jsonl

    extractor = Extractor(gazetteer)
    failed: list[str] = []
    documents: list[Document] = []
    records: list[AnyRecord] = []
    done = 0
    for number, extraction in enumerate(_extractions(extractor, paths, published, scope, failed), 1):
        if out is None:
            for record in extraction.records:
                typer.echo(line(record))
        else:
            documents.append(extraction.document)
            records += extraction.records
        if sys.stderr.isatty() and number % 20 == 0:
            typer.echo(f"\r{number} documents", nl=False, err=True)
        done = number
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        write_jsonl(out / "documents.jsonl", documents)
        write_jsonl(out / "records.jsonl", records)
        typer.echo(f"{len(documents)} documents, {len(records)} records -> {out}; {len(failed)} inputs rejected", err=True)
    if failed and not done:
        raise SystemExit(2)


@app.command()
def show(
    file: Annotated[Path, typer.Argument(help="An article, or a folder written by extract.")],
    html: Annotated[Path | None, typer.Option(help="Write a self-contained page instead.")] = None,
    sqlite: Annotated[Path | None, typer.Option(help="Write a searchable SQLite file as well.")] = None,
    limit: Annotated[int, typer.Option(help="Documents to print.")] = 5,
    published: PublishedOption = None,
    scope: ScopeOption = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Show the records of an article with their evidence.

    Examples:  ntm-extract show tin.txt   |   ntm-extract show out --html out/view.html
    """
    found = list(_found(file, published, scope, gazetteer))
    if limit:
        from rich.console import Console

        from ntm_extract.view.terminal import show as print_table

        console = Console()
        for document, records in found[:limit]:
            print_table(console, document, records)
    if html:
        from ntm_extract.view.html import page

        html.write_text(page(found, title=str(file)), encoding="utf-8")
        typer.echo(f"HTML view:    {html}")
    if sqlite:
        from ntm_extract.writing import write_sqlite

        write_sqlite(sqlite, found)
        typer.echo(f"SQLite file:  {sqlite}")
    if file.is_dir() and (file / "records.jsonl").exists():
        typer.echo(f"JSON Lines:   {file / 'records.jsonl'}")


def _found(file: Path, published: str | None, scope: str | None, gazetteer: Path | None) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Documents with records: read back from a folder that `extract` wrote, else extracted now."""
    if file.is_dir() and (file / "records.jsonl").exists():
        from ntm_extract.evaluate import load
        from ntm_extract.records import RECORD, Document

        documents, records = load(file)
        for name, row in documents.items():
            yield Document(**row), tuple(RECORD.validate_python(r) for r in records.get(name, ()))
        return
    from ntm_extract.pipeline import Extractor

    failed: list[str] = []
    for extraction in _extractions(Extractor(gazetteer), [file], published, scope, failed):
        yield extraction.document, extraction.records
    if failed:
        raise SystemExit(2)


@app.command()
def explain(
    file: Annotated[Path, typer.Argument(help="An article.")],
    at: Annotated[int | None, typer.Option("--at", help="Offset in the text.")] = None,
    record: Annotated[str | None, typer.Option("--id", help="Id of a record.")] = None,
    published: PublishedOption = None,
    scope: ScopeOption = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Say why a record is there: rule, cue, evidence, candidates and why they lost.

    Example:  ntm-extract explain tin.txt --at 1056
    """
    from ntm_extract.explain import explain as reasons
    from ntm_extract.pipeline import Extractor

    failed: list[str] = []
    for extraction in _extractions(Extractor(gazetteer), [file], published, scope, failed):
        for line in reasons(extraction, at=at, record_id=record):
            typer.echo(line)
    if failed:
        raise SystemExit(2)


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder with gold documents.jsonl and records.jsonl.")],
    pred: Annotated[Path, typer.Argument(help="Folder written by extract.")],
    errors: Annotated[int, typer.Option(help="Errors to list.")] = 0,
    bootstrap: Annotated[int, typer.Option(help="Resamples for 95 % intervals.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False,
) -> None:
    """Score records against gold: detection, strict, spans, slots, intervals.

    Example:  ntm-extract evaluate corpora/test out --errors 20 --bootstrap 1000
    """
    from ntm_extract.evaluate import evaluate as score
    from ntm_extract.evaluate import table

    result = score(gold, pred, bootstrap)
    if as_json:
        typer.echo(json.dumps({k: v for k, v in result.items() if k != "errors"} | ({"errors": result["errors"][:errors]} if errors else {}), ensure_ascii=False, indent=1))
        return
    typer.echo(table(result))
    for doc_id, kind, what, quote in result["errors"][:errors]:
        typer.echo(f"  {doc_id}  {kind}  {what}  «{quote}»")


@app.command()
def schema() -> None:
    """Print the JSON Schema of documents and records."""
    from ntm_extract.records import RECORD, Document

    typer.echo(json.dumps({"document": Document.model_json_schema(), "record": RECORD.json_schema()}, ensure_ascii=False, indent=1))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    from ntm_extract.parse.timex import day_of

    try:
        return day_of(text)
    except (ValueError, IndexError):
        raise OptionError(f"--date {text!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD") from None


def _folder(gazetteer: Path | None) -> Path:
    from ntm_extract.data import data_dir

    return gazetteer or data_dir("gazetteers")


@units.command()
def lookup(
    name: Annotated[str, typer.Argument(help="Name with or without its type word.")],
    on: Annotated[str | None, typer.Option("--date", help="Only units in force on that day.")] = None,
    within: Annotated[str | None, typer.Option(help="Code of a district or province.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False,
    gazetteer: GazetteerOption = None,
) -> None:
    """Find units by name, over time.

    Examples:  ntm-extract gazetteer lookup "Thượng Lộc" --date 2017-08-07   |   ntm-extract gazetteer lookup "Mỹ Lộc" --within 42
    """
    from ntm_extract.folding import key
    from ntm_extract.fuzzy import suggestions
    from ntm_extract.gazetteer.units import TYPE_WORDS, Units

    table, day = Units.load(_folder(gazetteer) / "units"), _day(on)
    folded = key(name)
    found = table.named(folded, day)
    for word in TYPE_WORDS.values():
        if not found and folded.startswith(word + " "):
            found = tuple(u for u in table.named(folded.removeprefix(word + " "), day) if TYPE_WORDS[u.type] == word)
    if within:
        found = tuple(u for u in found if within in table.within(u.code, day or u.valid_from))
    if not found:
        near = ", ".join(suggestions(name, {u.name for u in table.items if day is None or u.alive(day)}))
        raise InputError(f"{name!r}: no unit of that name{f' on {on}' if on else ''}{f' within {within}' if within else ''}; like it: {near or 'none'}")
    rows = []
    for unit in found:
        above = [u.label for c in table.within(unit.code, day or unit.valid_from) if (u := table.at(c, day or unit.valid_from))]
        today = [f"{u.code} {u.label}" for u in table.current(unit)]
        rows.append({"code": unit.code, "unit": unit.label, "within": ", ".join(above), "valid_from": unit.valid_from.isoformat(), "valid_to": unit.valid_to.isoformat() if unit.valid_to else None, "today": ", ".join(today)})
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(f"{row['code']:6} {row['unit']}, {row['within']}  [{row['valid_from']} .. {row['valid_to'] or 'today'}]  today: {row['today']}")


@units.command()
def lineage(code: Annotated[str, typer.Argument(help="Unit code, e.g. 18478.")], gazetteer: GazetteerOption = None) -> None:
    """Show what a unit was and what became of it.

    Example:  ntm-extract gazetteer lineage 18478
    """
    from ntm_extract.gazetteer.units import Units

    table = Units.load(_folder(gazetteer) / "units")
    versions = table.versions(code)
    if not versions:
        raise InputError(f"{code!r}: no unit bears this code; find one with: ntm-extract gazetteer lookup NAME")
    for unit in versions:
        typer.echo(f"{unit.uid:16} {unit.label}  [{unit.valid_from} .. {unit.valid_to or 'today'}]  under {unit.parent or '-'}")
    for event in table.lineage(code):
        typer.echo(f"{event.date}  {event.event:12} {event.from_uid or '-':16} -> {event.to_uid or '-':16} {event.part}")
    typer.echo("today: " + ", ".join(f"{u.code} {u.label}" for u in table.current(versions[-1])))


@units.command()
def check(gazetteer: GazetteerOption = None) -> None:
    """Check every table: columns, sources, codes, dates, parents, lineage. Lists all faults, exit code 1 when there are any."""
    from ntm_extract.gazetteer.check import check as faults_of

    folder = _folder(gazetteer)
    faults = faults_of(folder)
    for fault in faults:
        typer.echo(fault, err=True)
    if faults:
        raise SystemExit(1)
    typer.echo(f"{folder.name}: no faults")


if __name__ == "__main__":
    main()
