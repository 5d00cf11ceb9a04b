"""SQLite: documents, records (slots as JSON), evidence spans, and a full-text index that ignores accents and đ."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from ntm_extract.folding import bare
from ntm_extract.records import AnyRecord, Document, dump
from ntm_extract.writing.replacing import replacing

_SCHEMA = """
CREATE TABLE documents (doc_id TEXT PRIMARY KEY, title TEXT, published TEXT, scope TEXT, source TEXT, sha256 TEXT, text TEXT NOT NULL);
CREATE TABLE records (
  id TEXT NOT NULL, doc_id TEXT NOT NULL REFERENCES documents, type TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, status TEXT, unit TEXT, value NUMERIC, slots TEXT NOT NULL,
  PRIMARY KEY (doc_id, id));
CREATE TABLE evidence (doc_id TEXT NOT NULL, id TEXT NOT NULL, slot TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  FOREIGN KEY (doc_id, id) REFERENCES records (doc_id, id));
CREATE TABLE locators (doc_id TEXT NOT NULL REFERENCES documents, start INTEGER NOT NULL, locator TEXT NOT NULL);
CREATE INDEX records_type ON records (type, status);
CREATE VIRTUAL TABLE search USING fts5 (doc_id UNINDEXED, folded);
"""


_DOCUMENT = ("doc_id", "title", "published", "scope", "source", "sha256", "text")
_RECORD = ("id", "doc_id", "type", "start", "end", "quote", "confidence", "rule")


def write_sqlite(path: Path, found: Iterable[tuple[Document, Iterable[AnyRecord]]]) -> None:
    """Write a fresh database. Search: ``SELECT doc_id FROM search WHERE folded MATCH 'thuong loc'``."""
    with replacing(path) as part, closing(sqlite3.connect(part)) as base, base:
        base.executescript(_SCHEMA)
        for document, records in found:
            doc_id = document.doc_id
            insert(base, "documents", {name: getattr(document, name) for name in _DOCUMENT}, "INSERT OR REPLACE")
            base.executemany("INSERT INTO locators VALUES (?, ?, ?)", [(doc_id, *at) for at in document.locators or ()])
            insert(base, "search", {"doc_id": doc_id, "folded": bare(document.text)})
            for record in records:
                slots = dump(record)
                unit = slots.get("code") or (slots.get("unit") if record.type == "attainment" else slots.get("scope"))
                row = {name: getattr(record, name) for name in _RECORD}
                row |= {"status": slots.get("status"), "unit": unit, "value": slots.get("value")}
                row["slots"] = json.dumps(slots, ensure_ascii=False)
                insert(base, "records", row, "INSERT OR REPLACE")
                base.executemany(
                    "INSERT INTO evidence VALUES (?, ?, ?, ?, ?)",
                    [(record.doc_id, record.id, slot, *span) for slot, span in record.evidence.items()],
                )


def insert(base: sqlite3.Connection, table: str, row: Mapping[str, Any], verb: str = "INSERT") -> None:
    """Insert one row, its values by the names of their columns."""
    names = ", ".join(f'"{name}"' for name in row)
    base.execute(f"{verb} INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values()))
