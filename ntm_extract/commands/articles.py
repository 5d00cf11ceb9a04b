"""extract, show, explain: from articles to records and back to the words."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ntm_extract.commands.common import (
    GazetteerOption,
    PublishedOption,
    ScopeOption,
    apart,
    extractions,
    folder_of,
    some,
    spare_run,
)
from ntm_extract.errors import OptionError

if TYPE_CHECKING:
    from ntm_extract.pipeline import Extraction, Extractor


def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(
            help="Files or folders of any format in docs/reading.md; - for standard input.", show_default=False
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--out",
            help="Folder for documents.jsonl and records.jsonl; without it records go to standard output.",
        ),
    ] = None,
    published: PublishedOption = None,
    scope: ScopeOption = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Extract records from articles and write them as JSON Lines.

    \b
    Examples:
      ntm-extract extract tin.txt --published 2017-08-07
      ntm-extract extract archive/ -o out
      cat tin.txt | ntm-extract extract -
    """
    from ntm_extract.pipeline import Extractor
    from ntm_extract.reading.inputs import check_exists

    if out is not None:
        _check_output(out, paths)
    for path in paths:
        if str(path) != "-":
            check_exists(path)  # before tables are loaded and anything is written
    failed: list[str] = []
    found = extractions(Extractor(gazetteer), paths, published, scope, failed, without=out)
    done = _print(found) if out is None else _write(found, out, failed)
    if failed and not done:
        raise SystemExit(2)


def _check_output(out: Path, paths: list[Path]) -> None:
    """Raises OptionError for a folder that a run has written, and for one that is read."""
    spare_run(out)
    apart(out, *paths)


def _print(found: Iterable[Extraction]) -> int:
    """Records to standard output; how many documents there were."""
    from ntm_extract.writing import line

    done = 0
    for extraction in found:
        for record in extraction.records:
            typer.echo(line(record))
        done += 1
    return done


def _write(found: Iterable[Extraction], out: Path, failed: list[str]) -> int:
    """Documents and records to a folder; how many documents there were."""
    from ntm_extract.writing import JsonlFile

    out.mkdir(parents=True, exist_ok=True)
    with JsonlFile.open(out / "documents.jsonl") as documents, JsonlFile.open(out / "records.jsonl") as records:
        for extraction in found:
            documents.add(extraction.document)
            for record in extraction.records:
                records.add(record)
            if sys.stderr.isatty() and documents.count % 20 == 0:
                typer.echo(f"\r{documents.count} documents, {records.count} records", nl=False, err=True)
    typer.echo(
        f"{some(documents.count, 'documents')}, {some(records.count, 'records')} -> {out}; {some(len(failed), 'inputs')} rejected",
        err=True,
    )
    return documents.count


def show(
    file: Annotated[Path, typer.Argument(help="An article, or a folder that extract -o or run has written.")],
    html: Annotated[
        Path | None, typer.Option(help="Also write all documents to one HTML page that needs no network.")
    ] = None,
    sqlite: Annotated[
        Path | None, typer.Option(help="Also write all documents to a SQLite file with full-text search.")
    ] = None,
    limit: Annotated[int, typer.Option(min=0, help="How many documents to print.")] = 5,
    published: PublishedOption = None,
    scope: ScopeOption = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Show the records of articles with their evidence.

    In the terminal; also as an HTML page or a SQLite file.

    \b
    Examples:
      ntm-extract show tin.txt
      ntm-extract show out --limit 0 --html out/view.html
    """
    from ntm_extract.gazetteer.units import Units
    from ntm_extract.reading.output import writer
    from ntm_extract.view.terminal import console
    from ntm_extract.view.terminal import show as print_table

    failed: list[str] = []
    units, screen = Units.load(folder_of(gazetteer) / "units"), console()
    count, kept = 0, []  # of a whole archive only what is written below is kept
    for count, found in enumerate(_found(file, published, scope, gazetteer, failed), 1):
        if count <= limit:
            print_table(screen, *found, units)
        if html or sqlite:
            kept.append(found)
    if limit and count > limit:
        typer.echo(f"... and {count - limit} more documents (--limit {count})")
    if html:
        from ntm_extract.view.html import page
        from ntm_extract.writing.replacing import replacing

        with replacing(html) as part:
            part.write_text(page(kept, title=str(file), units=units), encoding="utf-8")
        typer.echo(f"HTML view:    {html}")
    if sqlite:
        from ntm_extract.writing import write_sqlite

        write_sqlite(sqlite, kept)
        typer.echo(f"SQLite file:  {sqlite}")
    if writer(file):
        typer.echo(f"JSON Lines:   {file / 'records.jsonl'}")
    if failed:
        raise SystemExit(2)


def _found(
    file: Path, published: str | None, scope: str | None, gazetteer: Path | None, failed: list[str]
) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Documents with records: read back from a folder that `extract` wrote, else extracted now, as `extractions`."""
    from ntm_extract.reading.inputs import check_exists
    from ntm_extract.reading.output import read_output, writer

    if writer(file):
        _refuse_given(file, published, scope)
        yield from ((document, tuple(records)) for document, records in read_output(file))
        return
    from ntm_extract.pipeline import Extractor

    check_exists(file)
    for extraction in extractions(Extractor(gazetteer), [file], published, scope, failed):
        yield extraction.document, extraction.records


def explain(
    file: Annotated[
        Path, typer.Argument(help="An article, a file of several, or a folder that extract -o or run has written.")
    ],
    at: Annotated[int | None, typer.Option("--at", help="Only the records that cover this offset of the text.")] = None,
    record: Annotated[str | None, typer.Option("--id", help="Only the record with this id.")] = None,
    doc: Annotated[str | None, typer.Option("--doc", help="Only the article with this doc_id.")] = None,
    published: PublishedOption = None,
    scope: ScopeOption = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Say why each record is there: rule, words, candidates.

    Its rule, the words of each slot, and for places the candidates and why they lost.

    \b
    Examples:
      ntm-extract explain tin.txt --at 1056
      ntm-extract explain out --id figure-1f0c2a9be7d4
    """
    from ntm_extract.explain import explain as reasons
    from ntm_extract.pipeline import Extractor
    from ntm_extract.reading.output import writer

    failed, extractor = list[str](), Extractor(gazetteer)
    if writer(file):
        _refuse_given(file, published, scope)
        found = _again(extractor, file, doc, record)
    else:
        found = extractions(extractor, [file], published, scope, failed, doc)
    first, second = next(found, None), next(found, None)
    if first is None and not failed:
        _refuse_nothing(file, doc, record)
    several, told = second is not None, False
    if several and at is not None:
        raise OptionError(f"--at {at}: {file} holds several articles; say which with --doc ID")
    for extraction in _asked_for(chain(filter(None, (first, second)), found), at, record):
        told = True
        if several:
            typer.echo(f"# {extraction.document.doc_id}")
        for line in reasons(extraction, extractor.analyse(extraction.document), at=at, record_id=record):
            typer.echo(line)
    if record is not None and not told:
        raise OptionError(f"--id {record!r}: no record has this id; find it in records.jsonl, or use --at OFFSET")
    if failed:
        raise SystemExit(2)


def _asked_for(found: Iterable[Extraction], at: int | None, record: str | None) -> Iterator[Extraction]:
    """The articles that hold a record, or all. Raises OptionError for an offset behind the end of one."""
    for extraction in found:
        if at is not None:
            _check_offset(at, len(extraction.document.text))
        if record is None or any(r.id == record for r in extraction.records):
            yield extraction


def _refuse_nothing(file: Path, doc: str | None, record: str | None) -> None:
    """Raises OptionError where no article was asked for."""
    if doc is None and record is None:
        raise OptionError(f"{file}: holds no article")
    asked = f"--doc {doc!r}" if record is None else f"--id {record!r}"
    raise OptionError(f"{asked}: {file} has none; find it in records.jsonl, which extract -o and run write")


def _refuse_given(out: Path, published: str | None, scope: str | None) -> None:
    """Raises OptionError where an output folder is shown with what only articles can be given."""
    if published or scope:
        raise OptionError(f"--published and --scope are for articles; those of {out} have theirs")


def _check_offset(at: int, size: int) -> None:
    """Raises OptionError for an offset behind the text."""
    if not 0 <= at < size:
        raise OptionError(f"--at {at}: the text has {size} characters; give an offset from 0 to {size - 1}")


def _again(extractor: Extractor, out: Path, doc: str | None, record: str | None) -> Iterator[Extraction]:
    """Articles of an output folder read once more, by the rules of now: all, that of the id ``doc``, or the one that
    has the record.
    """
    from ntm_extract.reading.output import read_output

    for document, records in read_output(out):
        if doc in (None, document.doc_id) and (record is None or any(r.id == record for r in records)):
            yield extractor.extract(document)
