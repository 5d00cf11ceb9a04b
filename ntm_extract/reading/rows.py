"""JSON Lines, JSON, CSV and Parquet: one article a row, its columns known by name (gazetteers/encodings is for bytes; columns are data too)."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, get_args

from ntm_extract.data import data_dir
from ntm_extract.reading.encoding import decode
from ntm_extract.reading.source import Article, Basis, Items, Locators, Refused, Rejected, Source
from ntm_extract.reading.text import decoded

csv.field_size_limit(1 << 28)


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    """``column -> field``: "noi_dung" -> "text"."""
    with (data_dir("gazetteers") / "inputs" / "columns.csv").open(encoding="utf-8", newline="") as file:
        return {column: row["field"] for row in csv.DictReader(file) for column in row["columns"].split("|")}


def _field(column: str) -> str | None:
    return _fields().get(re.sub(r"[\s_-]+", "_", column.strip().lower()))


def knows_text(columns: Iterable[str]) -> bool:
    """Whether one of the columns is an article's text."""
    return any(_field(c) == "text" for c in columns)


def article(row: Mapping[str, Any], number: int, encoding: str | None = None, raw: bytes | None = None) -> Article | None:
    """The article of row ``number`` (from 1); None where it has no text. Of two columns of one field the first that is filled counts."""
    found: dict[str, Any] = {}
    for column, value in row.items():
        name = _field(str(column))
        if name and name not in found and value not in (None, "", []):
            found[name] = value
    text = found.get("text")
    if not isinstance(text, str) or not text.strip():
        return None
    published = day(str(found["published"])) if "published" in found else None
    people = found.get("bylines", ())
    names = tuple(str(p) for p in people) if isinstance(people, (list, tuple)) else (str(people),)
    basis = row.get("published_basis")
    plain = {k: str(found[k]) for k in ("title", "source", "scope", "doc_id") if k in found}
    return Article(
        text, published=published, published_basis=basis if basis in get_args(Basis) else "metadata" if published else None, bylines=names, anchor=f":{number}",
        encoding=encoding, raw=raw, title=plain.get("title"), source=plain.get("source"), scope=plain.get("scope"), doc_id=plain.get("doc_id"),
        locators=_kept(row.get("locators")) or ((0, f"row={number}"),),
    )  # fmt: skip


def _kept(value: Any) -> Locators:
    """Locators that the row brings along, as a line of documents.jsonl does."""
    well = isinstance(value, list) and all(isinstance(v, list) and len(v) == 2 and type(v[0]) is int and isinstance(v[1], str) for v in value)
    return tuple(sorted((at, where) for at, where in value)) if well else ()


def day(value: str) -> str | None:
    """ISO date, whole or partial, of "2016-07-05T08:00", "05/07/2016", "2016-07"; what is none of these stays as it is, to be refused by name."""
    value = value.strip()
    if match := re.match(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?$", value):
        return match[1]
    if match := re.match(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D.*)?$", value):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    return value or None


def read_jsonl(source: Source) -> Items:
    """One JSON object a line, streamed; a line of records.jsonl (it has "type") is passed over, a broken line rejected by number."""
    with source.open() as file:
        for number, raw in enumerate(file, 1):
            if not raw.strip():
                continue
            anchor = f":{number}"
            try:
                line, encoding = raw.decode("utf-8-sig"), "utf-8"
            except UnicodeDecodeError:
                line, encoding, *_ = decode(raw)
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as fault:
                yield Rejected(source.name + anchor, f"is not JSON ({fault}); mend or drop the line", "BAD_ROW")
                continue
            if isinstance(row, dict) and (found := article(row, number, encoding, raw.strip())):
                yield found
            elif not (isinstance(row, dict) and "type" in row):
                yield Rejected(source.name + anchor, 'has no "text"; each line needs "doc_id" and "text"', "BAD_ROW")


def read_json(source: Source) -> Items:
    """A JSON array of objects, or one object."""
    found = decoded(source)
    try:
        rows = json.loads(found.text)
    except (ValueError, RecursionError) as fault:
        raise Refused("BAD_ROW", f"is not JSON ({fault})") from None
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
        one = article(row, number, found.encoding, json.dumps(row, ensure_ascii=False).encode("utf-8", "replace")) if isinstance(row, dict) else None
        yield one or Rejected(f"{source.name}:{number}", 'has no "text"', "BAD_ROW")


def dialect(line: str) -> str | None:
    """The delimiter of a header line that names a text column; None where it is no such header."""
    for delimiter in ",;\t|":
        try:
            columns = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            return None
        if len(columns) > 1 and knows_text(columns):
            return delimiter
    return None


def read_csv(source: Source) -> Items:
    """One article a row; the header names the columns."""
    found = decoded(source)
    text = found.text.lstrip("\ufeff").replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    rows = csv.DictReader(io.StringIO(text), delimiter=dialect(text.split("\n", 1)[0]) or ",")
    for number, row in enumerate(_whole(rows), 2):
        cells = {str(k): v for k, v in row.items() if k is not None and isinstance(v, str)}
        raw = json.dumps(cells, ensure_ascii=False).encode("utf-8", "replace")
        yield article(cells, number, found.encoding, raw) or Rejected(f"{source.name}:{number}", "its text column is empty", "BAD_ROW")


def _whole(rows: Iterator[dict[Any, Any]]) -> Iterator[dict[Any, Any]]:
    """The rows. Raises Refused BAD_ROW at the first that is none."""
    try:
        yield from rows
    except csv.Error as fault:
        raise Refused("BAD_ROW", f"is not CSV from here on ({fault})") from None


def read_parquet(source: Source) -> Items:
    """One article a row, batch by batch. Raises Refused BAD_PARQUET, NO_TEXT, MISSING_TOOL."""
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise Refused("MISSING_TOOL", 'is Parquet; reading it takes: pip install "ntm-extract[data]"') from None
    with source.open() as stream:
        try:
            file = parquet.ParquetFile(stream)
        except (pyarrow.ArrowException, OSError) as fault:
            raise Refused("BAD_PARQUET", f"is broken Parquet ({fault})") from None
        wanted = [c for c in file.schema_arrow.names if _field(c)]
        if not knows_text(wanted):
            raise Refused("NO_TEXT", f"has no column of text; it has {', '.join(file.schema_arrow.names[:8])}")
        number = 0
        try:
            for batch in file.iter_batches(batch_size=256, columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    raw = json.dumps(row, ensure_ascii=False, default=str).encode("utf-8", "replace")
                    yield article(row, number, None, raw) or Rejected(f"{source.name}:{number}", "its text column is empty", "BAD_ROW")
        except (pyarrow.ArrowException, OSError) as fault:
            raise Refused("BAD_PARQUET", f"is broken Parquet behind row {number} ({fault})") from None
