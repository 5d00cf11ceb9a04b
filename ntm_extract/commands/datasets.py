"""export, panel: data sets out of what extract or run wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ntm_extract.commands.common import GazetteerOption, folder_of

OutArgument = Annotated[Path, typer.Argument(help="A folder that extract -o or run has written.")]


def export(
    out: OutArgument,
    to: Annotated[str, typer.Option("--to", help="parquet, csv, jsonl, sqlite or duckdb.")] = "parquet",
    folder: Annotated[Path | None, typer.Option("-o", "--out", help="Folder of the data set; default OUT/dataset-<to>.")] = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Write a data set: a table a record type, documents, units, evidence; with codebook, data package and citation.

    Examples:  ntm-extract export out --to parquet   |   ntm-extract export out --to csv -o ntm-2017
    """
    from ntm_extract import __version__
    from ntm_extract.gazetteer.units import Units
    from ntm_extract.reading.output import read_output
    from ntm_extract.writing.dataset import write_dataset

    units = Units.load(folder_of(gazetteer) / "units")
    target = folder or out / f"dataset-{to}"
    counts = write_dataset(target, to, read_output(out), units, {"ntm-extract": __version__, "units": units.version})
    typer.echo(f"{counts['documents']} documents, {sum(n for t, n in counts.items() if t != 'documents')} rows in {len(counts)} tables -> {target}")
