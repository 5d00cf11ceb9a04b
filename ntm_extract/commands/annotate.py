"""annotate export, annotate import, agree: records to people and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ntm_extract.commands.common import apart, some, spare_run

app = typer.Typer(no_args_is_help=True, help="Exchange records with annotation tools.")
FormHelp = "label-studio, brat, web-annotation or docbin."


@app.command("export")
def export(
    out: Annotated[Path, typer.Argument(help="A folder that extract -o or run has written.")],
    to: Annotated[str, typer.Option("--to", help=FormHelp)] = "label-studio",
    folder: Annotated[Path | None, typer.Option("-o", "--out", help="A new folder; default OUT/annotate-<to>.")] = None,
) -> None:
    """Write documents and records in the format of an annotation tool.

    \b
    Examples:
      ntm-extract annotate export out --to brat -o work
    """
    from ntm_extract.annotate import export as write
    from ntm_extract.reading.output import read_output

    target = folder or out / f"annotate-{to}"
    typer.echo(f"{some(write(target, to, read_output(out)), 'records')} -> {target}")


@app.command("import")
def import_(
    folder: Annotated[
        Path, typer.Argument(help="A folder that annotate export has written, with the tool's work in it.")
    ],
    out: Annotated[
        Path, typer.Option("-o", "--out", help="Folder for documents.jsonl, records.jsonl and decisions.jsonl.")
    ],
    form: Annotated[str, typer.Option("--from", help=FormHelp)] = "label-studio",
    base: Annotated[
        Path | None,
        typer.Option("--base", help="The folder that was exported: tells what was changed, added, removed."),
    ] = None,
    who: Annotated[str | None, typer.Option("--who", help="Who annotated, where the tool does not say.")] = None,
) -> None:
    """Read annotations back as records.

    `evaluate` and `agree` take them as gold.

    \b
    Examples:
      ntm-extract annotate import work --from brat --base out --who lan -o gold
    """
    from ntm_extract.annotate import import_ as read
    from ntm_extract.reading.output import read_output

    apart(out, folder, base)
    spare_run(out)
    counts = read(folder, form, out, read_output(base) if base else (), who)
    typer.echo(", ".join(f"{number} {change}" for change, number in counts.items()) + f" -> {out}")


def agree(
    a: Annotated[
        Path, typer.Argument(help="Annotations of one person: a folder with documents.jsonl and records.jsonl.")
    ],
    b: Annotated[Path, typer.Argument(help="Annotations of another.")],
    conflicts: Annotated[int, typer.Option("--conflicts", min=0, help="Conflicts to print.")] = 20,
) -> None:
    """Measure how far two annotations agree.

    Span F1, kappa per slot, conflicts.

    \b
    Examples:
      ntm-extract agree gold-lan gold-minh
    """
    from ntm_extract.annotate.agreement import agree as compare
    from ntm_extract.annotate.agreement import report

    typer.echo(report(*compare(a, b), limit=conflicts))
