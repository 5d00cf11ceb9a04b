"""gazetteer lookup, lineage, check."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from ntm_extract.commands.common import GazetteerOption, folder_of
from ntm_extract.errors import InputError, OptionError

if TYPE_CHECKING:
    from ntm_extract.gazetteer.units import Unit, Units

app = typer.Typer(no_args_is_help=True, help="Look up units over time, and check the tables.")


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    from ntm_extract.days import day_of

    try:
        return day_of(text)
    except ValueError:
        raise OptionError(f"--date {text!r} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD") from None


@app.command()
def lookup(
    name: Annotated[str, typer.Argument(help="Name with or without its type word.")],
    on: Annotated[str | None, typer.Option("--date", help="Only units in force on that day.")] = None,
    within: Annotated[str | None, typer.Option(help="Code of a district or province.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False,
    gazetteer: GazetteerOption = None,
) -> None:
    """Find administrative units by name, in all versions over time.

    \b
    Examples:
      ntm-extract gazetteer lookup "Thượng Lộc" --date 2017-08-07
      ntm-extract gazetteer lookup "Mỹ Lộc" --within 42
    """
    from ntm_extract.gazetteer.units import Units

    table, day = Units.load(folder_of(gazetteer) / "units"), _day(on)
    if within and not table.versions(within):
        raise OptionError(
            f"--within {within!r}: no unit has this code; find one with: ntm-extract gazetteer lookup NAME"
        )
    found = _named(table, name, day)
    if within:
        # "xã Kim Quan" lay in tỉnh Hà Tây first and in thành phố Hà Nội from 2008 on
        found = tuple(
            u for u in found if any(within in table.within(u.code, on) for on in (day or u.valid_from, day or _last(u)))
        )
    if not found:
        where = f"{f' on {on}' if on else ''}{f' within {within}' if within else ''}"
        if table.versions(name):
            raise InputError(f"{name!r}: is a code; see: ntm-extract gazetteer lineage {name}")
        raise InputError(f"{name!r}: no unit has this name{where}; {_similar(table, name, day)}")
    rows = [_row(table, unit, day) for unit in found]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(
            f"{row['code']:6} {', '.join(filter(None, (row['unit'], row['within'])))}  [{row['valid_from']} .. {row['valid_to'] or 'today'}]  today: {row['today']}"
        )


def _last(unit: Unit) -> date:
    """The last day of a version."""
    return unit.valid_to - timedelta(1) if unit.valid_to else date.max


def _named(table: Units, name: str, day: date | None) -> tuple[Unit, ...]:
    """Units of that name; where none is, those of the name without its type word: "xã Thượng Lộc"."""
    from ntm_extract.folding import key
    from ntm_extract.gazetteer.units import TYPE_WORDS

    folded = key(name)
    if found := table.named(folded, day):
        return found
    for type_, word in TYPE_WORDS.items():
        if folded.startswith(f"{word} "):
            return tuple(u for u in table.named(folded.removeprefix(f"{word} "), day) if u.type == type_)
    return ()


def _similar(table: Units, name: str, day: date | None) -> str:
    from ntm_extract.fuzzy import suggestions

    if "," in name:
        return f"give one name, {name.partition(',')[0].strip()!r}, and the code of the unit around it as --within"
    near = ", ".join(suggestions(name, {u.name for u in table.items if day is None or u.alive(day)}))
    return f"similar names: {near}" if near else "no name is similar"


def _row(table: Units, unit: Unit, day: date | None) -> dict[str, str | None]:
    """A version as it is shown: the units around it on the day, else on its last, and what holds it today."""
    on = day or _last(unit)
    return {
        "code": unit.code,
        "unit": unit.label,
        "within": ", ".join(u.label for code in table.within(unit.code, on) if (u := table.at(code, on))),
        "valid_from": unit.valid_from.isoformat(),
        "valid_to": unit.valid_to.isoformat() if unit.valid_to else None,
        "today": ", ".join(f"{u.code} {u.label}" for u in table.current(unit)),
    }


@app.command()
def lineage(
    code: Annotated[str, typer.Argument(help="Unit code, e.g. 18478.")], gazetteer: GazetteerOption = None
) -> None:
    """Show what a unit came from and what became of it.

    \b
    Examples:
      ntm-extract gazetteer lineage 18478
    """
    from ntm_extract.gazetteer.units import Units

    table = Units.load(folder_of(gazetteer) / "units")
    versions = table.versions(code)
    if not versions:
        raise InputError(f"{code!r}: no unit has this code; find one with: ntm-extract gazetteer lookup NAME")
    for unit in versions:
        typer.echo(
            f"{unit.uid:16} {unit.label}  [{unit.valid_from} .. {unit.valid_to or 'today'}]  under {unit.parent or '-'}"
        )
    for event in table.lineage(code):
        typer.echo(
            f"{event.date}  {event.event:12} {event.from_uid or '-':16} -> {event.to_uid or '-':16} {event.part}"
        )
    typer.echo("today: " + ", ".join(f"{u.code} {u.label}" for u in table.current(versions[-1])))


@app.command()
def check(gazetteer: GazetteerOption = None) -> None:
    """Check every table, and list all faults.

    Columns, sources, codes, dates, parents, lineage, and that the example of
    every indicator cue is read as it says; exit code 1 when there are any.
    """
    from ntm_extract.examples import faults as faults_of_examples
    from ntm_extract.gazetteer.check import check as faults_of
    from ntm_extract.pipeline import Extractor

    folder = folder_of(gazetteer)
    faults = faults_of(folder) or [*faults_of_examples(folder, Extractor(folder))]
    for fault in faults:
        typer.echo(fault, err=True)
    if faults:
        raise SystemExit(1)
    typer.echo(f"{folder.name}: no faults")
