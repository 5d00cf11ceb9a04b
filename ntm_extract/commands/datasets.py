"""export, panel: data sets out of what extract or run wrote."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from ntm_extract.commands.common import GazetteerOption, OutArgument, folder_of, some
from ntm_extract.days import days_of
from ntm_extract.errors import OptionError

if TYPE_CHECKING:
    from ntm_extract.gazetteer.gazetteer import Gazetteer
    from ntm_extract.gazetteer.indicators import Indicators
    from ntm_extract.panel import Indicator, Panel


def panel(
    out: OutArgument,
    unit: Annotated[str, typer.Option(help="What a row stands for: commune, district or province.")] = "commune",
    indicator: Annotated[
        list[str] | None,
        typer.Option(help="Id of an indicator, or all; may be repeated. Standards are always included."),
    ] = None,
    map_to: Annotated[
        str,
        typer.Option(
            help="as-reported, or the day whose units the rows stand for: 2020 (its last day), or YYYY-MM-DD."
        ),
    ] = "as-reported",
    undated: Annotated[
        str,
        typer.Option(
            help="What becomes of a stock, or a standard reached, that has no time: leave-out, or article: it is of its day."
        ),
    ] = "leave-out",
    to: Annotated[str, typer.Option("--to", help='csv, xlsx; with the extra "data" also parquet.')] = "csv",
    folder: Annotated[
        Path | None,
        typer.Option("-o", "--out", help="Folder for panel, sources, left_out and their codebook; default OUT/panel."),
    ] = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Make a table with one row per unit and year.

    Standards reached and aimed at, figures, and the sources of every cell (docs/panel.md).

    \b
    Examples:
      ntm-extract panel out --unit commune --indicator income_per_capita --map-to 2017
    """
    from ntm_extract import panel as panels
    from ntm_extract.gazetteer.gazetteer import Gazetteer
    from ntm_extract.gazetteer.indicators import listed as indicator_rows
    from ntm_extract.panel.codebook import package
    from ntm_extract.reading.output import read_output, read_reprints
    from ntm_extract.writing.flat import FORMATS

    known = Gazetteer.load(folder_of(gazetteer))
    wanted = _wanted(indicator or [], known.indicators)
    if unit not in (levels := get_args(panels.Level)):
        raise OptionError(f"--unit {unit!r} is not a level; take one of {', '.join(levels)}")
    if to not in FORMATS:
        raise OptionError(f"--to {to!r} is not a format of a panel; take one of {', '.join(FORMATS)}")
    if undated not in ("leave-out", "article"):
        raise OptionError(f"--undated {undated!r}; write leave-out or article")
    day = _day(map_to)
    made = panels.build(read_output(out), known.units, unit, wanted, day, read_reprints(out), undated == "article")  # type: ignore[arg-type]
    asked = {"unit": unit, "indicators": ", ".join(wanted), "map_to": map_to, "undated": undated}
    target = folder or out / "panel"
    described = package(made, indicator_rows(folder_of(gazetteer) / "indicators"), to, _origin(out, known) | asked)
    _write_panel(target, made, to, described)
    units = len({(key.unit, key.since) for key in made.cells})
    contradicted = sum(bool(cell.against) for cells in made.cells.values() for cell in cells.values())
    typer.echo(
        f"{some(len(made.cells), 'rows')} of {some(units, 'units')}, {some(contradicted, 'cells')} contradicted, {some(len(made.left), 'records')} left out -> {target}"
    )
    if made.left:
        kinds = Counter(left.kind for left in made.left).most_common()
        typer.echo("left out: " + "; ".join(f"{count} {kind}" for kind, count in kinds))


def _wanted(asked: list[str], listed: Indicators) -> dict[str, Indicator]:
    """What the panel has to know of each indicator that is asked for. Raises OptionError for an id that is none."""
    from ntm_extract.panel import Indicator

    every = [i for i in listed.ids if i != "other"]
    names = [name for one in asked for name in (every if one == "all" else [one])]
    if wrong := next((name for name in names if name not in listed.ids), None):
        raise OptionError(
            f"--indicator {wrong!r} is not an indicator; take all, one of a table of your own (--gazetteer), or "
            f"{', '.join(sorted(listed.ids))}"
        )
    sizes = listed.having("size")
    return {name: Indicator(listed.natures[name], listed.units[name], name in sizes) for name in names}


def _origin(out: Path, known: Gazetteer) -> dict[str, str]:
    """What a data set was made from: our version, that of the units, and the very records."""
    from hashlib import file_digest

    from ntm_extract import __version__

    with (out / "records.jsonl").open("rb") as records:
        digest = file_digest(records, "sha256").hexdigest()
    return {"ntm-extract": __version__, "units": known.units.version, "records": f"sha256:{digest}"}


def _write_panel(target: Path, made: Panel, to: str, described: dict[str, Any]) -> None:
    """The panel, the sources of its cells, what was left out, and what describes them."""
    from ntm_extract import panel as panels
    from ntm_extract.panel.codebook import page
    from ntm_extract.writing.codebook import write_json
    from ntm_extract.writing.flat import write_flat

    target.mkdir(parents=True, exist_ok=True)
    if (target / "datapackage.json").exists() and not any(target.glob("panel.*")):
        raise OptionError(f"{target}: holds a data set, whose description would be lost; give another folder")
    write_flat(target / f"panel.{to}", panels.columns(made), list(panels.rows(made)))
    write_flat(target / f"sources.{to}", panels.SOURCES, list(panels.sources(made)))
    write_flat(target / f"left_out.{to}", panels.Left._fields, [left._asdict() for left in made.left])
    write_json(target / "datapackage.json", described)
    (target / "codebook.md").write_text(page(described), "utf-8")


def _day(text: str) -> date | None:
    """ "as-reported" -> None; "2020": its last day."""
    try:
        return None if text == "as-reported" else days_of(text)[1]
    except ValueError:
        raise OptionError(f"--map-to {text!r} is not a day; write as-reported, YYYY or YYYY-MM-DD") from None


def export(
    out: OutArgument,
    to: Annotated[
        str, typer.Option("--to", help='csv, jsonl, sqlite; with the extra "data" also parquet, duckdb.')
    ] = "csv",
    folder: Annotated[
        Path | None, typer.Option("-o", "--out", help="Folder for the data set; default OUT/dataset-<to>.")
    ] = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Write the records as a data set with its codebook.

    A table per record type, documents, units, evidence; codebook, data package and citation.

    \b
    Examples:
      ntm-extract export out
      ntm-extract export out --to parquet -o ntm-2017
    """
    from ntm_extract import __version__
    from ntm_extract.gazetteer.indicators import listed
    from ntm_extract.gazetteer.units import Units
    from ntm_extract.reading.output import read_output, read_reprints
    from ntm_extract.writing.dataset import write_dataset

    units = Units.load(folder_of(gazetteer) / "units")
    target, versions = folder or out / f"dataset-{to}", {"ntm-extract": __version__, "units": units.version}
    indicators = listed(folder_of(gazetteer) / "indicators")
    counts = write_dataset(target, to, read_output(out), units, indicators, versions, read_reprints(out))
    typer.echo(
        f"{some(counts['documents'], 'documents')}, {some(sum(n for t, n in counts.items() if t != 'documents'), 'rows')} in {some(len(counts), 'tables')} -> {target}"
    )
