"""evaluate, schema: records against gold, and what a record is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder with the gold documents.jsonl and records.jsonl.")],
    pred: Annotated[Path, typer.Argument(help="A folder that extract -o or run has written.")],
    errors: Annotated[int, typer.Option(help="Errors to list.")] = 0,
    bootstrap: Annotated[int, typer.Option(help="Resamples for 95 % intervals.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable.")] = False,
) -> None:
    """Score records against gold: detection, strict, spans, slots, intervals.

    Example:  ntm-extract evaluate corpora/test out --errors 20 --bootstrap 1000
    """
    from ntm_extract.evaluate import evaluate as score
    from ntm_extract.evaluate import table

    result = score(gold, pred, bootstrap)
    if as_json:
        typer.echo(
            json.dumps(
                {k: v for k, v in result.items() if k != "errors"} | ({"errors": result["errors"][:errors]} if errors else {}),
                ensure_ascii=False,
                indent=1,
            )
        )
        return
    typer.echo(table(result))
    for doc_id, kind, what, quote in result["errors"][:errors]:
        typer.echo(f"  {doc_id}  {kind}  {what}  «{quote}»")


def schema() -> None:
    """Print the JSON Schema of documents and records."""
    from ntm_extract.records import RECORD, Document

    typer.echo(json.dumps({"document": Document.model_json_schema(), "record": RECORD.json_schema()}, ensure_ascii=False, indent=1))
