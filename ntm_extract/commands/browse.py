"""browse, review: records in a local browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ntm_extract.commands.common import GazetteerOption, folder_of

OutArgument = Annotated[Path, typer.Argument(help="A folder that extract -o or run has written.")]


def browse(
    out: OutArgument,
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1.")] = 8001,
    build_only: Annotated[bool, typer.Option("--build-only", help="Write OUT/browse.sqlite and stop.")] = False,
    gazetteer: GazetteerOption = None,
) -> None:
    """Open a local page: search without accents, facets, articles with their facts, units and persons over time.

    Needs the extra "browse". Example:  ntm-extract browse out
    """
    from ntm_extract.browse.database import build
    from ntm_extract.errors import OptionError
    from ntm_extract.gazetteer.units import Units
    from ntm_extract.reading.output import read_output

    units = Units.load(folder_of(gazetteer) / "units")
    documents, facts = build(out / "browse.sqlite", read_output(out), units)
    typer.echo(f"{documents} documents, {facts} facts -> {out / 'browse.sqlite'}")
    if build_only:
        return
    try:
        from ntm_extract.browse.site import serve
    except ImportError:
        raise OptionError('browse needs datasette; install it with: pip install "ntm-extract[browse]"') from None
    typer.echo(f"http://127.0.0.1:{port}/   (Ctrl+C ends it)")
    serve(out / "browse.sqlite", units, port)
