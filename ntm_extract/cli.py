"""The command line: which commands there are, and how a fault is told."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Annotated, NoReturn

import typer

from ntm_extract import __version__
from ntm_extract.commands import annotate, archive, articles, browse, datasets, gazetteer, scores
from ntm_extract.errors import NtmError

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,  # plain help: with boxes, typer 0.29 says "--retry <bool>" of a flag
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Read Vietnamese news about xây dựng nông thôn mới; write records with evidence.",
)
COMMANDS = (
    articles.extract,
    articles.show,
    articles.explain,
    archive.run,
    archive.status,
    datasets.export,
    datasets.panel,
    browse.browse,
    browse.review,
    scores.evaluate,
    annotate.agree,
    scores.schema,
)
for command in COMMANDS:
    app.command()(command)
app.add_typer(annotate.app, name="annotate")
app.add_typer(gazetteer.app, name="gazetteer")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"ntm-extract {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Options before the name of a command."""


def main() -> None:
    """Entry point: a mistake of the user, a full disk or a folder that cannot be written is one line and exit code 2,
    never a traceback. What is said is UTF-8, whatever the locale of the machine.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # a file's name may be no text
    try:
        app()
    except NtmError as fault:
        _end(str(fault))
    except OSError as fault:  # a closed pipe never comes here: typer ends on it quietly, with exit code 1
        where = f"{fault.filename}: " if fault.filename else ""
        _end(f"{where}{fault.strerror or fault}; check the path, its permissions and the space on the disk")


def _end(message: str) -> NoReturn:
    with suppress(OSError):
        typer.echo(f"ntm-extract: {message}", err=True)
    try:
        sys.stdout.flush()
    except OSError:
        # What a full disk did not take is still held; Python would try again at exit and end with code 120.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(2) from None


if __name__ == "__main__":
    main()
