"""One flat table: rows of plain values to CSV or Parquet, by the name's ending."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from ntm_extract.errors import OptionError
from ntm_extract.writing.dataset import cell


def write_flat(path: Path, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    """Write the rows, beside and renamed. Raises OptionError for an unknown ending."""
    part = path.with_name(path.name + ".part")
    if path.suffix == ".csv":
        with part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows([cell(row[name]) for name in columns] for row in rows)
    elif path.suffix == ".parquet":
        from ntm_extract.writing.parquet import write_rows

        write_rows(part, columns, rows)
    else:
        raise OptionError(f"--to {path.suffix[1:]!r}: is none of csv, parquet")
    part.replace(path)
