"""evaluate, schema: records against gold, and what a record is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder with the gold documents.jsonl and records.jsonl.")],
    pred: Annotated[Path, typer.Argument(help="A folder that extract -o or run has written.")],
    errors: Annotated[int, typer.Option(min=0, help="How many errors to list.")] = 0,
    bootstrap: Annotated[
        int, typer.Option(min=0, help="How many resamples to draw for 95 % intervals; 0 for none.")
    ] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False,
) -> None:
    """Score records against gold annotations.

    detect: precision (P), recall (R) and F1 of records found: those of the same type, with overlapping words and the
    same main slot (name, number, value). span F1: found with exactly the gold's offsets. strict F1: found with every
    scored slot right; aspect, indicator, as_of, period of meetings, set of criteria, issuer and date of documents,
    places of titles, and phrases (measure, organizer, authority, addressee) are reported but do not count here. slots:
    share right among the records found. Gold records marked optional cost nothing when missed. --bootstrap draws the
    articles anew for 95 % intervals.

    \b
    Examples:
      ntm-extract evaluate corpora/test out --errors 20 --bootstrap 1000
    """
    from ntm_extract.evaluate import evaluate as score
    from ntm_extract.evaluate import table

    result = score(gold, pred, bootstrap)
    if as_json:
        listed = result.pop("errors")[:errors]
        typer.echo(json.dumps(result | ({"errors": listed} if errors else {}), ensure_ascii=False, indent=1))
        return
    typer.echo(table(result))
    for doc_id, kind, what, quote in result["errors"][:errors]:
        typer.echo(f"  {doc_id}  {kind}  {what}  «{quote}»")


def schema() -> None:
    """Print the JSON Schema of documents and records."""
    from ntm_extract.records import RECORD, Document

    schemas = {"document": Document.model_json_schema(), "record": RECORD.json_schema()}
    typer.echo(json.dumps(schemas, ensure_ascii=False, indent=1))
