"""Parquet and DuckDB: the only door to both libraries, which come with ``pip install "ntm-extract[data]"``."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any, Self

from ntm_extract.errors import OptionError
from ntm_extract.writing.tables import PLACES, Column, Table

DIGITS = 38  # of a decimal: 10^28 đồng, with PLACES behind the point


def _missing(name: str) -> OptionError:
    return OptionError(f'{name} is not installed; it comes with: pip install "ntm-extract[data]"')


def pyarrow() -> Any:
    """The library, or an OptionError that says how to get it."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise _missing("pyarrow") from None
    return pyarrow


def duckdb() -> Any:
    """The library, or an OptionError that says how to get it."""
    try:
        import duckdb
    except ImportError:
        raise _missing("duckdb") from None
    return duckdb


def _type(column: Column) -> Any:
    pa = pyarrow()
    types = {
        "string": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "decimal": pa.decimal128(DIGITS, PLACES),
        "date": pa.date32(),
        "list": pa.list_(pa.string()),
        "boolean": pa.bool_(),
    }
    return types[column.kind]


class ParquetTable:
    """One Parquet file, zstd, written batch by batch in a `with`; columns carry their descriptions. Without rows it is a
    file with columns.
    """

    def __init__(self, path: Path, table: Table) -> None:
        pa = pyarrow()
        fields = [
            pa.field(c.name, _type(c), nullable=not c.required, metadata={"description": c.description})
            for c in table.columns
        ]
        self._schema = pa.schema(fields, metadata={"description": table.description})
        self._writer = pa.parquet.ParquetWriter(path, self._schema, compression="zstd")

    def write(self, batch: list[dict[str, Any]]) -> None:
        """Append rows."""
        if batch:
            self._writer.write_table(pyarrow().Table.from_pylist(batch, schema=self._schema))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._writer.close()


def write_rows(path: Path, names: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    """Write rows of plain values, to calculate with: types are those of the values, decimals become floating numbers."""
    pa = pyarrow()
    columns = {name: [float(v) if isinstance(v := row[name], Decimal) else v for row in rows] for name in names}
    pa.parquet.write_table(pa.table(columns), path, compression="zstd")
