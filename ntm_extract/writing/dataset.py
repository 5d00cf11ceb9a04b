"""DATA SET: the tables of ``tables.py`` as Parquet, CSV, JSON Lines, SQLite or DuckDB, with a data package, a codebook
and how to cite it.

A data set is written beside its place and renamed when all of it is there. Rows stream: memory does not grow with their
number.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from ntm_extract.errors import OptionError
from ntm_extract.gazetteer.units import Units
from ntm_extract.records import AnyRecord, Document
from ntm_extract.writing.codebook import DESCRIPTIONS, write_codebook
from ntm_extract.writing.replacing import replacing
from ntm_extract.writing.tables import Table, codes, rows, schema, unit_rows

BATCH = 5000  # rows kept before they are written
LIST = "|"  # between the values of a list in CSV and SQLite
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run a cell that begins so
Found = Iterable[tuple[Document, Iterable[AnyRecord]]]
Write = Callable[[list[dict[str, Any]]], object]  # rows of one table to disk
FORMATS = ("parquet", "csv", "jsonl", "sqlite", "duckdb")


def write_dataset(
    folder: Path,
    to: str,
    found: Found,
    units: Units,
    indicators: Iterable[dict[str, Any]],
    versions: dict[str, str],
    reprints: Mapping[str, str] | None = None,
) -> dict[str, int]:
    """Write all tables; returns rows by table.

    ``indicators``: rows of the table of that name; ``versions``: what made the records; ``reprints``: {document: the
    one that it prints again}. Raises OptionError for an
    unknown format and for a folder that holds something else.
    """
    if to not in FORMATS:
        raise OptionError(f"--to {to!r} is not a format of a data set; take one of {', '.join(FORMATS)}")
    if folder.exists() and (strange := _strange(folder)):
        raise OptionError(f"{folder}: holds {strange}, which is of no data set and would be lost; give a new folder")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with replacing(folder) as part:
        part.mkdir()
        counts = _write(part, to, rows(found, reprints), units, indicators)
        write_codebook(part, to, counts, versions)
    return counts


def _strange(folder: Path) -> str | None:
    """The first file of a folder that no data set of ours has; None where it may be written anew."""
    names = {*DESCRIPTIONS, *(f"{name}.{to}" for to in FORMATS for name in ("data", *(t.name for t in schema())))}
    found = sorted(path.name for path in folder.iterdir())
    others = [name for name in found if name not in names]
    return next(iter(others if "datapackage.json" in found else found), None)


def _write(
    part: Path,
    to: str,
    told: Iterable[tuple[str, dict[str, Any]]],
    units: Units,
    indicators: Iterable[dict[str, Any]],
) -> dict[str, int]:
    tables = {table.name: table for table in schema()}
    counts = dict.fromkeys(tables, 0)
    waiting: dict[str, list[dict[str, Any]]] = {name: [] for name in tables}
    named: set[str] = set()
    with ExitStack() as stack:
        opened = _opener(to, part, stack)
        writes = {name: opened(table) for name, table in tables.items()}

        def add(name: str, row: dict[str, Any]) -> None:
            counts[name] += 1
            waiting[name].append(row)
            if len(waiting[name]) >= BATCH:
                writes[name](waiting[name])
                waiting[name] = []

        for name, row in told:
            named.update(codes(tables[name], row))
            add(name, row)
        for name, row in unit_rows(named, units):
            add(name, row)
        for row in indicators:
            add("indicators", row)
        for name, write in writes.items():
            write(waiting[name])
    if to == "duckdb":
        _to_duckdb(part, tables)
    return counts


def _opener(to: str, part: Path, stack: ExitStack) -> Callable[[Table], Write]:
    """What opens a table of a format; ``stack`` closes it."""
    if to in ("parquet", "duckdb"):
        from ntm_extract.writing.parquet import ParquetTable

        return lambda table: stack.enter_context(ParquetTable(part / f"{table.name}.parquet", table)).write
    if to == "sqlite":
        base = stack.enter_context(closing(sqlite3.connect(part / "data.sqlite")))
        stack.enter_context(base)  # commits in the end
        return lambda table: _sqlite_table(base, table)
    kind = _csv_table if to == "csv" else _jsonl_table
    return lambda table: kind(
        stack.enter_context((part / f"{table.name}.{to}").open("w", encoding="utf-8", newline="")), table
    )


def cell(value: Any) -> Any:
    """A value for CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it."""
    if isinstance(value, list):
        value = LIST.join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return f"{value:f}" if isinstance(value, Decimal) else value


def _csv_table(file: IO[str], table: Table) -> Write:
    writer, names = csv.writer(file, lineterminator="\n"), [column.name for column in table.columns]
    writer.writerow(names)
    return lambda batch: writer.writerows([cell(row[name]) for name in names] for row in batch)


def _jsonl_table(file: IO[str], table: Table) -> Write:
    names = [column.name for column in table.columns]
    encode = json.JSONEncoder(ensure_ascii=False, default=_json).encode
    return lambda batch: file.writelines(encode({name: row[name] for name in names}) + "\n" for row in batch)


def _json(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat()


_SQL = {"integer": "INTEGER", "boolean": "INTEGER", "number": "REAL", "decimal": "NUMERIC"}  # the others are TEXT


def _sqlite_table(base: sqlite3.Connection, table: Table) -> Write:
    columns = [f'"{c.name}" {_SQL.get(c.kind, "TEXT")}{" NOT NULL" if c.required else ""}' for c in table.columns]
    columns += [
        f'FOREIGN KEY ("{c.name}") REFERENCES "{c.refers[0]}" ("{c.refers[1]}")' for c in table.columns if c.refers
    ]
    keys = ", ".join(f'"{key}"' for key in table.key)
    base.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)}, PRIMARY KEY ({keys}))')
    insert = f'INSERT OR REPLACE INTO "{table.name}" VALUES ({", ".join("?" * len(table.columns))})'
    return lambda batch: base.executemany(insert, [[_sql(row[c.name]) for c in table.columns] for row in batch])


def _sql(value: Any) -> Any:
    if isinstance(value, list):
        return LIST.join(map(str, value))
    return _json(value) if isinstance(value, (Decimal, date)) else value


def _to_duckdb(part: Path, tables: dict[str, Table]) -> None:
    """One database from the Parquet files, which are removed."""
    from ntm_extract.writing.parquet import duckdb

    with duckdb().connect(str(part / "data.duckdb")) as base:
        for table in tables.values():
            path = part / f"{table.name}.parquet"
            base.execute(
                f"CREATE TABLE \"{table.name}\" AS SELECT * FROM read_parquet('{str(path).replace(chr(39), chr(39) * 2)}')"
            )
            path.unlink()
