"""One flat table: rows of plain values to Parquet or a workbook where the name ends so, else to CSV."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from ntm_extract.writing.dataset import cell
from ntm_extract.writing.replacing import replacing
from ntm_extract.writing.workbook import write_workbook

FORMATS = ("csv", "xlsx", "parquet")


def write_flat(path: Path, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    """Write the rows; ``path`` appears when all of them are written."""
    with replacing(path) as part:
        if path.suffix == ".parquet":
            from ntm_extract.writing.parquet import write_rows

            write_rows(part, columns, rows)
            return
        if path.suffix == ".xlsx":
            write_workbook(part, path.stem, columns, rows)
            return
        with part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows([cell(row[name]) for name in columns] for row in rows)
