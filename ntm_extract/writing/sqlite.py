"""SQLite: documents, records (slots as JSON), evidence spans, and a full-text index that ignores accents and đ."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

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


def write_sqlite(path: Path, found: Iterable[tuple[Document, Iterable[AnyRecord]]]) -> None:
    """Write a fresh database. Search: ``SELECT doc_id FROM search WHERE folded MATCH 'thuong loc'``."""
    with replacing(path) as part, closing(sqlite3.connect(part)) as connection, connection:
        connection.executescript(_SCHEMA)
        for document, records in found:
            row = (
                document.doc_id,
                document.title,
                document.published,
                document.scope,
                document.source,
                document.sha256,
                document.text,
            )
            connection.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            connection.executemany(
                "INSERT INTO locators VALUES (?, ?, ?)",
                [(document.doc_id, *locator) for locator in document.locators or ()],
            )
            connection.execute("INSERT INTO search VALUES (?, ?)", (document.doc_id, bare(document.text)))
            for record in records:
                slots = dump(record)
                unit = slots.get("code") or (slots.get("unit") if record.type == "attainment" else slots.get("scope"))
                connection.execute(
                    "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        record.id,
                        record.doc_id,
                        record.type,
                        record.start,
                        record.end,
                        record.quote,
                        record.confidence,
                        record.rule,
                        slots.get("status"),
                        unit,
                        slots.get("value"),
                        json.dumps(slots, ensure_ascii=False),
                    ),
                )
                connection.executemany(
                    "INSERT INTO evidence VALUES (?, ?, ?, ?, ?)",
                    [(record.doc_id, record.id, slot, *span) for slot, span in record.evidence.items()],
                )
