"""What commands share: options, and the way from paths to extractions."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ntm_extract.errors import OptionError

if TYPE_CHECKING:
    from ntm_extract.pipeline import Extraction, Extractor
    from ntm_extract.reading import Rejected
    from ntm_extract.records import Document

OutArgument = Annotated[Path, typer.Argument(help="A folder that extract -o or run has written.")]
GazetteerOption = Annotated[
    Path | None, typer.Option("--gazetteer", help="A gazetteer folder of your own (docs/how-to/own-gazetteer.md).")
]
PublishedOption = Annotated[
    str | None,
    typer.Option(
        "--published", help="Date of the text: 2018, 2018-08 or 2018-08-05; a fuller one that its file bears stays."
    ),
]
ScopeOption = Annotated[
    str | None, typer.Option("--scope", help="Code of the administrative unit that the text is about (443, VN).")
]


def apart(out: Path, *folders: Path | None) -> None:
    """Raises OptionError where the output would go to a folder that is read."""
    if any(folder is not None and folder.is_dir() and out.resolve() == folder.resolve() for folder in folders):
        raise OptionError(f"{out}: is the folder that is read; give another one for the output, such as {out / 'out'}")


def spare_run(out: Path) -> None:
    """Raises OptionError for a folder that a run has written, whose manifest would no longer fit what stands there, and
    for a data set.
    """
    spare(out, ("run", "export"), "delete this one first")


def spare(out: Path, makers: tuple[str, ...], otherwise: str) -> None:
    """Raises OptionError, with what to do ``otherwise``, for a folder that one of these commands has written; a data set
    has a documents.jsonl, too, which would be lost.
    """
    from ntm_extract.reading.output import writer

    whose = writer(out) or ("export" if (out / "datapackage.json").exists() else "")
    if whose in makers:
        raise OptionError(f"{out}: holds the output of ntm-extract {whose}; give another folder, or {otherwise}")


def some(number: int, things: str) -> str:
    """ "1 document", "2 documents"."""
    return f"{number} {things.removesuffix('s') if number == 1 else things}"


def inputs(
    paths: list[Path], published: str | None, scope: str | None, without: Path | None = None
) -> Iterator[Document | Rejected]:
    """Documents and rejected inputs of all paths, but for the folder ``without``; ``-`` is standard input. An own date
    that is fuller than ``published`` ("2017-08-14" for "2017-08") stays.
    """
    from pydantic import ValidationError

    from ntm_extract.reading import Rejected
    from ntm_extract.reading.names import distinct

    for item in distinct(_read(paths, without)):
        if isinstance(item, Rejected) or (published is None and not scope):
            yield item
            continue
        own = published is None or (item.published or "").startswith(f"{published}-")
        given = {} if own else {"published": published, "published_basis": "metadata"}
        if scope:
            given["scope"] = scope
        try:
            yield type(item)(**(item.model_dump() | given))
        except ValidationError:
            raise OptionError(f"--published {published!r} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD") from None


def _read(paths: list[Path], without: Path | None) -> Iterator[Document | Rejected]:
    """Documents and rejected inputs; of several paths their names begin with what tells these apart."""
    from ntm_extract.reading import Rejected, read, read_bytes
    from ntm_extract.reading.names import prefixed

    stdin = Path("-")
    if stdin in paths:
        yield from read_bytes(sys.stdin.buffer.read(), "stdin")
    for path, before in prefixed(path for path in paths if path != stdin):
        empty = True
        for item in read(path, without, before):
            empty = False
            yield item
        if empty:
            yield Rejected(str(path), "holds no files; nothing to extract", "EMPTY")


def extractions(
    extractor: Extractor,
    paths: list[Path],
    published: str | None,
    scope: str | None,
    failed: list[str],
    doc: str | None = None,
    without: Path | None = None,
) -> Iterator[Extraction]:
    """Extract every input, or only that of the id ``doc``, and none of the folder ``without``; faults go to stderr and
    to ``failed``, and the rest goes on.
    """
    from ntm_extract.reading import Rejected

    for item in inputs(paths, published, scope, without):
        if doc is not None and doc != (item.where if isinstance(item, Rejected) else item.doc_id):
            continue
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
        except Exception as fault:  # a fault of ours in one article must not cost the other thousands
            failed.append(item.doc_id)
            typer.echo(
                f"ntm-extract: {item.doc_id}: internal fault, article left out: {fault!r}; please report it with the text",
                err=True,
            )


def folder_of(gazetteer: Path | None) -> Path:
    """The gazetteer folder that was asked for, else the package's own."""
    from ntm_extract.data import data_dir

    return gazetteer or data_dir("gazetteers")
