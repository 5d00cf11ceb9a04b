"""The command line: which commands there are, and how a fault is told."""

from __future__ import annotations

import typer

from ntm_extract.commands import annotate, archive, articles, browse, datasets, gazetteer, scores
from ntm_extract.errors import NtmError

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Records with evidence from Vietnamese news about xây dựng nông thôn mới.")
for command in (articles.extract, articles.show, articles.explain, archive.run, archive.status, datasets.export, datasets.panel, browse.browse, browse.review, scores.evaluate, annotate.agree, scores.schema):
    app.command()(command)
app.add_typer(annotate.app, name="annotate")
app.add_typer(gazetteer.app, name="gazetteer")


def main() -> None:
    """Entry point: an error of the user is one line and exit code 2, never a traceback."""
    try:
        app()
    except NtmError as fault:
        typer.echo(f"ntm-extract: {fault}", err=True)
        raise SystemExit(2) from None
    except BrokenPipeError:
        raise SystemExit(0) from None


if __name__ == "__main__":
    main()
