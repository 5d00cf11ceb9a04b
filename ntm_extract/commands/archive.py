"""run, status: whole archives."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ntm_extract.commands.common import GazetteerOption, some, spare
from ntm_extract.errors import OptionError

if TYPE_CHECKING:
    from ntm_extract.run import Options, Progress, Summary


def run(
    archives: Annotated[
        list[Path],
        typer.Argument(help="Folders or files of any format that docs/reading.md names.", show_default=False),
    ],
    out: Annotated[
        Path, typer.Option("-o", "--out", help="Folder for the output and its manifest.", show_default=False)
    ],
    workers: Annotated[int, typer.Option(min=1, help="Number of worker processes.")] = 1,
    retry: Annotated[
        bool, typer.Option("--retry", help="Read files again of which an input was rejected, whatever for.")
    ] = False,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Start over: forget what an earlier run left in the folder.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with code 1 if any input was rejected.")] = False,
    about: Annotated[
        list[str] | None,
        typer.Option(
            help="Read only documents that hold this phrase; may be given several times.",
            metavar="PHRASE",
            show_default=False,
        ),
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds allowed for one document.")] = 30.0,
    engine: Annotated[
        str, typer.Option(help="local, or spark: Parquet in, Parquet out, on a cluster (docs/speed.md).")
    ] = "local",
    master: Annotated[
        str | None, typer.Option(help="Where Spark runs: local[2], spark://host:7077, yarn.", show_default=False)
    ] = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Extract a whole archive, with workers, progress and resumption.

    Writes documents.jsonl, records.jsonl, duplicates.jsonl and inputs.jsonl (what became of each input) to a folder.

    Run the same command again after an interruption, or when the archive has grown: it reads only what is new or
    changed.

    \b
    Examples:
      ntm-extract run archive/ -o out --workers 2
      ntm-extract run archive/ -o out --retry
      ntm-extract run newspaper/ -o out --about "nông thôn mới" --about NTM
      ntm-extract status out
    """
    from ntm_extract.run import Options

    if gazetteer:
        _refuse_faults(gazetteer)
    if engine != "local" or master:
        _spark(
            archives,
            out,
            engine,
            master,
            gazetteer,
            given={"--retry": retry, "--fresh": fresh, "--strict": strict, "--about": bool(about)},
        )
    else:
        _local(archives, Options(out, gazetteer, workers, retry, fresh, timeout, tuple(about or ())), strict)


def _local(archives: list[Path], options: Options, strict: bool) -> None:
    """The extraction on this machine. Exit codes: 1 where an input was rejected and ``strict`` asks, 2 where all were,
    128 and its number behind a signal.
    """
    from ntm_extract.run import run as start

    out = options.out
    if not options.fresh:
        spare(out, ("extract", "export"), "--fresh to replace it")
    with _Screen() as screen:
        summary = start(archives, options, screen.tell)
    if summary.stopped:
        typer.echo(
            f"stopped; {summary.new} inputs were read and are kept. Run the same command again to go on.", err=True
        )
        raise SystemExit(128 + summary.stopped)
    _say(summary, out)
    assert summary.written is not None
    counts = summary.written.inputs
    if not counts["ok"]:
        raise SystemExit(2)
    if strict and counts["rejected"]:
        raise SystemExit(1)


def _spark(
    archives: list[Path], out: Path, engine: str, master: str | None, gazetteer: Path | None, given: dict[str, bool]
) -> None:
    """The same extraction on Spark, which itself tries lost tasks again and commits the output; so the options in
    ``given`` are refused.
    """
    from ntm_extract.engines import spark

    if engine != "spark":
        raise OptionError(
            f"--engine {engine!r} is neither local nor spark" if engine != "local" else "--master needs --engine spark"
        )
    if wrong := [name for name, asked in given.items() if asked]:
        raise OptionError(
            f"{' and '.join(wrong)} is only for the local engine; Spark refuses a folder that is there and tries lost tasks again by itself, and can filter the table before"
        )
    if len(archives) != 1:
        raise OptionError(f"--engine spark reads one Parquet file or folder, not {len(archives)}")
    session = spark.session(master)
    try:
        spark.run(session, str(archives[0]), str(out), gazetteer=str(gazetteer) if gazetteer else None)
    finally:
        session.stop()


def _refuse_faults(gazetteer: Path) -> None:
    """Every fault of a gazetteer of one's own, before any work."""
    from ntm_extract.gazetteer.check import check

    if faults := check(gazetteer):
        for fault in faults[:100]:
            typer.echo(fault, err=True)
        typer.echo(f"ntm-extract: {gazetteer}: {len(faults)} faults; nothing was read", err=True)
        raise SystemExit(2)


def _say(summary: Summary, out: Path) -> None:
    written = summary.written
    assert written is not None
    counts = written.inputs
    typer.echo(
        f"{some(counts.total(), 'inputs')} in {some(summary.files, 'files')} = {counts['ok']} ok + {counts['rejected']} rejected + {counts['skipped']} skipped",
        err=True,
    )
    if written.codes:
        often = sorted(written.codes.items(), key=lambda code: (-code[1], code[0]))
        typer.echo("  " + ", ".join(f"{code} {count}" for code, count in often), err=True)
    typer.echo(
        f"{some(written.documents, 'documents')} ({some(written.reprints, 'reprints')} of others), {some(written.records, 'records')} -> {out}",
        err=True,
    )
    if summary.gone:
        typer.echo(
            f"gone from the archive since the last run: {some(summary.gone, 'files')}, whose records were dropped",
            err=True,
        )
    typer.echo(f"{some(summary.new, 'inputs')} read now in {summary.seconds:.1f} s", err=True)


KNOWN = 0.02  # share of the work from which the time that is left can be told


class _Screen:
    """A bar with rate and time left on a terminal; a plain line every ten seconds elsewhere. Both on stderr."""

    def __enter__(self) -> _Screen:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        console, self._said = Console(stderr=True), time.monotonic()
        done = TextColumn("{task.fields[files]} files, {task.fields[inputs]} inputs, {task.fields[rate]:.1f}/s")
        bar = Progress(BarColumn(), done, TimeRemainingColumn(), console=console)
        self._bar = bar if console.is_terminal else None
        if self._bar:
            self._bar.start()
            self._task = self._bar.add_task("run", total=None, files="", inputs=0, rate=0.0)
        return self

    def tell(self, now: Progress) -> None:
        """Show how far the run is."""
        rate = now.inputs / max(now.seconds, 0.001)
        if self._bar:
            files = f"{now.files}/{now.of}"
            self._bar.update(self._task, completed=now.share, total=1.0, files=files, inputs=now.inputs, rate=rate)
        elif time.monotonic() - self._said > 10:
            self._said = time.monotonic()
            left = (1 - now.share) * now.seconds / max(0.001, now.share)
            rest = f", about {left:.0f} s left" if now.share > KNOWN else ""
            read = f"{now.files}/{now.of} files, {some(now.inputs, 'inputs')}"
            print(f"{read}, {rate:.1f}/s{rest}", file=sys.stderr, flush=True)

    def __exit__(self, *_: object) -> None:
        if self._bar:
            self._bar.stop()


def status(
    out: Annotated[Path, typer.Argument(help="A folder that run has written.", show_default=False)],
    rejected: Annotated[bool, typer.Option("--rejected", help="List every rejected input with its reason.")] = False,
) -> None:
    """Show how far a run is, and what became of its inputs.

    \b
    Examples:
      ntm-extract status out
      ntm-extract status out --rejected
    """
    from ntm_extract.run.lock import holder
    from ntm_extract.run.manifest import Manifest
    from ntm_extract.run.output import file_beside, tally

    manifest = Manifest.open_read_only(out)
    if rejected:
        for row in manifest.inputs():
            if row.status == "rejected":
                typer.echo(": ".join(filter(None, (file_beside(row), row.input, row.code, row.reason))))
        return
    done, every = manifest.progress()
    running = holder(out)
    became, written = tally(out, manifest)
    states = (
        (running, f"; process {running} is at work"),
        (done < every, "; run the same command again to go on"),
        # Spark writes its own
        (not written and not manifest.is_of_spark, "; the output is not written: run the same command again"),
    )
    typer.echo(f"{done} of {every} files read{next((state for holds, state in states if holds), '')}")
    for title, column in (("status", "status"), ("reason", "code"), ("format", "format"), ("encoding", "encoding")):
        rows = sorted(became[column].items(), key=lambda row: (-row[1][0], row[0]))
        if rows:
            typer.echo(f"\n{title:<20} inputs   records")
        for value, (inputs, records) in rows:
            typer.echo(f"{value:<20} {inputs:>6} {records:>9}")
