"""browse, review: records in a local browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ntm_extract.commands.common import GazetteerOption, OutArgument, apart, folder_of, some, spare_run


def _free(port: int) -> None:
    """Raises OptionError for a port that cannot be listened on, before any work is done."""
    import socket

    from ntm_extract.errors import OptionError

    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # one just closed is free
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as fault:
            raise OptionError(f"port {port}: {fault.strerror}; take another with --port") from None


def browse(
    out: OutArgument,
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1.", min=1, max=65535)] = 8001,
    build_only: Annotated[bool, typer.Option("--build-only", help="Write OUT/browse.sqlite and stop.")] = False,
    gazetteer: GazetteerOption = None,
) -> None:
    """Serve a local site to search and read the records.

    Search without accents, facets, articles with their facts, units and persons over time.

    Needs the extra "browse".

    \b
    Examples:
      ntm-extract browse out
    """
    from ntm_extract.browse.database import build
    from ntm_extract.errors import OptionError
    from ntm_extract.gazetteer.indicators import listed
    from ntm_extract.gazetteer.units import Units
    from ntm_extract.reading.output import read_output, read_reprints

    if not build_only:
        _free(port)
    units = Units.load(folder_of(gazetteer) / "units")
    documents, facts = build(out / "browse.sqlite", read_output(out), units, read_reprints(out))
    typer.echo(f"{some(documents, 'documents')}, {some(facts, 'facts')} -> {out / 'browse.sqlite'}")
    if build_only:
        return
    try:
        from ntm_extract.browse.site import serve
    except ImportError:
        raise OptionError('browse needs datasette; install it with: pip install "ntm-extract[browse]"') from None
    typer.echo(f"http://127.0.0.1:{port}/   (Ctrl+C ends it)")
    names = {row["id"]: row["vi"].split("|")[0] for row in listed(folder_of(gazetteer) / "indicators")}
    serve(out / "browse.sqlite", units, port, names)


def review(
    out: OutArgument,
    who: Annotated[
        str, typer.Option("--who", help="Name of the reviewer, for the log; default: the user's name.")
    ] = "",
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1.", min=1, max=65535)] = 8002,
    limit: Annotated[int, typer.Option(min=0, help="How many of the least certain records to show.")] = 500,
    apply: Annotated[
        Path | None, typer.Option("--apply", help="Write the corrected records to this folder instead, and stop.")
    ] = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Serve a local page to check the least certain records.

    One by one: y right, n wrong, e edit, u undo. Decisions go to OUT/review.jsonl.

    \b
    Examples:
      ntm-extract review out --who lan
      ntm-extract review out --apply gold
    """
    from getpass import getuser

    from ntm_extract.annotate.review import LOG, Review
    from ntm_extract.annotate.review import apply as carry_out
    from ntm_extract.annotate.review_page import ReviewServer
    from ntm_extract.gazetteer.units import Units
    from ntm_extract.reading.output import read_output
    from ntm_extract.view.summary import Summary

    if apply is not None:
        apart(apply, out)
        spare_run(apply)
        counts = carry_out(read_output(out), out / LOG, apply)
        typer.echo(", ".join(f"{number} {change}" for change, number in counts.items()) + f" -> {apply}")
        return
    _free(port)
    found = Review(read_output(out), out / LOG, who or getuser(), limit)
    say = Summary(Units.load(folder_of(gazetteer) / "units"))
    with ReviewServer(found, port, say) as running:
        typer.echo(f"{some(len(found.entries), 'records')}: http://127.0.0.1:{running.server_port}/   (Ctrl+C ends it)")
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            typer.echo(f"{len(found.decided)} decided -> {out / LOG}")
