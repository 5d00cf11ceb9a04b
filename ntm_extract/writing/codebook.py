"""CODEBOOK: what every table and column means, for people (codebook.md), machines (codebook.json) and Frictionless
(datapackage.json).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ntm_extract.records import RECORD_TYPES, Document
from ntm_extract.writing.tables import Column, Table, schema

_FRICTIONLESS = {"decimal": "number", "list": "string"}  # other kinds are called the same


_IN_CSV = (
    "Lists hold their values with | between. A text that begins with =, +, -, @, a tab or a line's end has an apostrophe "
    "before it, lest a spreadsheet run it; start and end do not count that."
)
DESCRIPTIONS = ("codebook.md", "codebook.json", "datapackage.json", "CITATION.cff")


def write_codebook(folder: Path, to: str, counts: dict[str, int], versions: dict[str, str]) -> None:
    """Write ``codebook.md``, ``codebook.json``, ``datapackage.json`` and ``CITATION.cff`` beside the tables."""
    tables = schema()
    (folder / "codebook.md").write_text(_markdown(to, tables, counts, versions), "utf-8")
    models = {m.model_fields["type"].default: m.model_json_schema() for m in RECORD_TYPES}
    write_json(
        folder / "codebook.json", {"document": Document.model_json_schema(), "records": models, "versions": versions}
    )
    write_json(folder / "datapackage.json", _package(tables, to, versions))
    (folder / "CITATION.cff").write_text(_citation(versions), "utf-8")


def write_json(path: Path, value: Any) -> None:
    """As every file of JSON of a data set is written."""
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _package(tables: tuple[Table, ...], to: str, versions: dict[str, str]) -> dict[str, Any]:
    """A Frictionless data package; databases are named, files also described column by column."""
    package: dict[str, Any] = {
        "name": "ntm-extract-dataset",
        "title": "Records of xây dựng nông thôn mới from local news",
        "profile": "data-package",
        "created_with": versions,
        "description": f"Tables and columns: codebook.md. {_IN_CSV if to == 'csv' else ''}".strip(),
    }
    if to in ("sqlite", "duckdb"):
        return package | {
            "resources": [{"name": "data", "path": f"data.{to}", "format": to, "mediatype": "application/octet-stream"}]
        }
    return package | {"resources": [_resource(table, to) for table in tables]}


def _resource(table: Table, to: str) -> dict[str, Any]:
    fields = [_field(column, to) for column in table.columns]
    keys = [
        {"fields": [c.name], "reference": {"resource": c.refers[0], "fields": [c.refers[1]]}}
        for c in table.columns
        if c.refers
    ]
    described = {"fields": fields, "primaryKey": list(table.key)} | ({"foreignKeys": keys} if keys else {})
    resource = {
        "name": table.name,
        "path": f"{table.name}.{to}",
        "format": to,
        "description": table.description,
        "schema": described,
    }
    return resource | ({"encoding": "utf-8"} if to != "parquet" else {})


def _field(column: Column, to: str) -> dict[str, Any]:
    is_list = column.kind == "list"
    constraints: dict[str, Any] = {"required": True} if column.required and not is_list else {}
    if column.vocabulary and not is_list:
        constraints["enum"] = list(column.vocabulary)
    kind = "array" if is_list and to != "csv" else _FRICTIONLESS.get(column.kind, column.kind)
    return {"name": column.name, "type": kind, "description": column.description} | (
        {"constraints": constraints} if constraints else {}
    )


def _markdown(to: str, tables: tuple[Table, ...], counts: dict[str, int], versions: dict[str, str]) -> str:
    lines = [
        "# Codebook",
        "",
        "Records of *xây dựng nông thôn mới* read from local news; each with the place in the text it was read from.",
        "",
        *((_IN_CSV, "") if to == "csv" else ()),
    ]
    lines += [f"- {name}: {value}" for name, value in versions.items()]
    for table in tables:
        lines += [
            "",
            f"## {table.name}",
            "",
            f"{table.description}. Rows: {counts.get(table.name, 0)}. Key: {', '.join(table.key)}.",
            "",
        ]
        lines += ["| column | type | meaning | values |", "| --- | --- | --- | --- |"]
        lines += [
            f"| {c.name} | {c.kind}{'' if c.required else ', may be empty'} | {c.description} | {_values(c)} |"
            for c in table.columns
        ]
    return "\n".join(lines) + "\n"


def _values(column: Column) -> str:
    if column.refers:
        return f"{column.refers[0]}.{column.refers[1]}"
    return ", ".join(column.vocabulary)


def _citation(versions: dict[str, str]) -> str:
    return (
        "cff-version: 1.2.0\ntype: dataset\nmessage: Cite the articles the records were read from, and the toolkit that read them.\n"
        "title: Records of xây dựng nông thôn mới from local news\nauthors:\n  - name: The ntm-extract maintainers\n"
        f'version: "{versions.get("ntm-extract", "")}"\nkeywords: [Vietnam, new rural development, information extraction]\n'
    )
