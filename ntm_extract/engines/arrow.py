"""One stateless function from Arrow record batches of documents to record batches of what was read in them.

It is all that an engine needs to know: Spark's ``mapInArrow``, Dask's ``map_partitions`` or a loop over a Parquet file
call it alike. The extractor is built once in each worker process. A document that fails is a row too, so that no other
of its partition is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ntm_extract.errors import NtmError, OptionError
from ntm_extract.pipeline import Extractor
from ntm_extract.records import Document, given
from ntm_extract.writing.jsonl import line
from ntm_extract.writing.parquet import pyarrow

GIVEN = tuple(Document.model_fields)  # columns that are read; all others are left alone
COLUMNS = {
    "doc_id": "string",
    "kind": "string",
    "type": "string",
    "id": "string",
    "start": "int64",
    "end": "int64",
    "json": "string",
}
DDL = ", ".join(f"`{name}` {'BIGINT' if kind == 'int64' else 'STRING'}" for name, kind in COLUMNS.items())

Row = dict[str, Any]


def extract_batches(batches: Iterable[Any], gazetteer: str | None = None) -> Iterator[Any]:
    """RecordBatches, or a Table, with at least ``doc_id`` and ``text`` -> RecordBatches of `COLUMNS`, one for one.

    ``kind`` is "document", "record" or "error"; ``json`` is the very line that `ntm-extract extract -o` writes (for an
    error, what went wrong). A number as ``doc_id`` becomes a string, and ``published`` may be a column of dates. Raises
    OptionError for a batch without the two columns, GazetteerError for a gazetteer with a fault.
    """
    pa = pyarrow()
    schema = pa.schema([(name, getattr(pa, kind)()) for name, kind in COLUMNS.items()])
    extractor = _extractor(gazetteer)
    if isinstance(batches, pa.Table):  # which else would give its columns
        batches = batches.to_batches()
    for batch in batches:
        missing = {"doc_id", "text"}.difference(batch.schema.names)
        if missing:
            raise OptionError(
                f"the table has no column {min(missing)!r}; it needs doc_id and text, and may have published, title, scope, source"
            )
        read = batch.select([name for name in batch.schema.names if name in GIVEN])
        yield pa.RecordBatch.from_pylist(
            [found for row in read.to_pylist() for found in _rows(row, extractor)], schema=schema
        )


def _rows(row: Row, extractor: Extractor) -> Iterator[Row]:
    """A document's own row and those of its records, or one error."""
    doc_id = str(row["doc_id"])
    try:
        known = {name: value for name, value in row.items() if value is not None}
        if "doc_id" in known:
            known["doc_id"] = doc_id  # a number, in many a table
        extraction = extractor.extract(given(**known))
    except NtmError as fault:
        yield _row(doc_id, "error", json=str(fault))
    else:
        yield _row(doc_id, "document", json=line(extraction.document))
        for record in extraction.records:
            yield _row(doc_id, "record", record.type, record.id, record.start, record.end, line(record))


def _row(
    doc_id: str,
    kind: str,
    type_: str | None = None,
    id_: str | None = None,
    start: int | None = None,
    end: int | None = None,
    json: str = "",
) -> Row:
    return dict(zip(COLUMNS, (doc_id, kind, type_, id_, start, end, json), strict=True))


@cache
def _extractor(gazetteer: str | None) -> Extractor:
    return Extractor(Path(gazetteer) if gazetteer else None)
