"""gazetteer lookup, lineage, check."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated

import typer

from ntm_extract.commands.common import GazetteerOption, folder_of
from ntm_extract.errors import InputError, OptionError

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
    from ntm_extract.folding import key
    from ntm_extract.fuzzy import suggestions
    from ntm_extract.gazetteer.units import TYPE_WORDS, Units

    table, day = Units.load(folder_of(gazetteer) / "units"), _day(on)
    folded = key(name)
    found = table.named(folded, day)
    for word in TYPE_WORDS.values():
        if not found and folded.startswith(word + " "):
            found = tuple(u for u in table.named(folded.removeprefix(word + " "), day) if TYPE_WORDS[u.type] == word)
    if within and not table.versions(within):
        raise OptionError(
            f"--within {within!r}: no unit has this code; find one with: ntm-extract gazetteer lookup NAME"
        )
    if within:
        found = tuple(u for u in found if within in table.within(u.code, day or u.valid_from))
    if not found:
        near = ", ".join(suggestions(name, {u.name for u in table.items if day is None or u.alive(day)}))
        where = f"{f' on {on}' if on else ''}{f' within {within}' if within else ''}"
        raise InputError(
            f"{name!r}: no unit has this name{where}; {f'similar names: {near}' if near else 'no name is similar'}"
        )
    rows = []
    for unit in found:
        above = [
            u.label
            for c in table.within(unit.code, day or unit.valid_from)
            if (u := table.at(c, day or unit.valid_from))
        ]
        today = [f"{u.code} {u.label}" for u in table.current(unit)]
        rows.append(
            {
                "code": unit.code,
                "unit": unit.label,
                "within": ", ".join(above),
                "valid_from": unit.valid_from.isoformat(),
                "valid_to": unit.valid_to.isoformat() if unit.valid_to else None,
                "today": ", ".join(today),
            }
        )
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(
            f"{row['code']:6} {row['unit']}, {row['within']}  [{row['valid_from']} .. {row['valid_to'] or 'today'}]  today: {row['today']}"
        )


@app.command()
def lineage(
    code: Annotated[str, typer.Argument(help="Unit code, e.g. 18478.")], gazetteer: GazetteerOption = None
) -> None:
    """Show the versions of a unit, what it came from and what became of it.

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
    """Check every table: columns, sources, codes, dates, parents, lineage. Lists all faults, exit code 1 when there are
    any.
    """
    from ntm_extract.gazetteer.check import check as faults_of

    folder = folder_of(gazetteer)
    faults = faults_of(folder)
    for fault in faults:
        typer.echo(fault, err=True)
    if faults:
        raise SystemExit(1)
    typer.echo(f"{folder.name}: no faults")
