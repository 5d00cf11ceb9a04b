"""The file behind the pages: SQLite with one row a record, its unit, district, province and year spelled out, and a
search that ignores accents and đ.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from ntm_extract.errors import OptionError
from ntm_extract.folding import bare
from ntm_extract.gazetteer.units import Units
from ntm_extract.records import AnyRecord, Attainment, Document, Figure, Official, dump
from ntm_extract.view.summary import Summary
from ntm_extract.writing.replacing import replacing
from ntm_extract.writing.sqlite import insert

FACETS = ("type", "province", "district", "year", "status", "standard")
_SCHEMA = """
CREATE TABLE documents (
  doc_id TEXT PRIMARY KEY, title TEXT NOT NULL, published TEXT, year INTEGER, province TEXT, district TEXT, scope TEXT, source TEXT, reprint_of TEXT, facts INTEGER NOT NULL,
  text TEXT NOT NULL, document TEXT NOT NULL);
CREATE TABLE facts (
  number INTEGER PRIMARY KEY, doc_id TEXT NOT NULL REFERENCES documents (doc_id), id TEXT NOT NULL, type TEXT NOT NULL, says TEXT NOT NULL, quote TEXT NOT NULL,
  year INTEGER, of_year INTEGER, province TEXT, district TEXT, unit TEXT, unit_name TEXT, status TEXT, standard TEXT, indicator TEXT, value NUMERIC, person TEXT,
  confidence REAL NOT NULL, rule TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, record TEXT NOT NULL,
  again INTEGER NOT NULL DEFAULT 0);  -- 1: said by a reprint, in the words of the article that it prints again
CREATE VIRTUAL TABLE facts_search USING fts5 (folded, content='');
CREATE VIRTUAL TABLE documents_search USING fts5 (folded, content='');
"""
_INDEXES = """
CREATE INDEX facts_doc ON facts (doc_id); CREATE INDEX facts_unit ON facts (unit); CREATE INDEX facts_person ON facts (person);
CREATE INDEX facts_facets ON facts (type, province, district, year, status, standard, again);  -- counts are read from it, not from the rows
"""

_AGAIN = """
UPDATE facts SET again = 1 WHERE doc_id IN (SELECT doc_id FROM documents WHERE reprint_of IS NOT NULL) AND EXISTS (
  SELECT 1 FROM facts AS first JOIN documents ON documents.doc_id = facts.doc_id
  WHERE first.doc_id = documents.reprint_of AND first.type = facts.type AND first.quote = facts.quote AND first.says = facts.says)
"""


def build(
    path: Path,
    found: Iterable[tuple[Document, Iterable[AnyRecord]]],
    units: Units,
    reprints: Mapping[str, str] | None = None,
) -> tuple[int, int]:
    """Write the file; returns (documents, facts). ``path`` appears when all of it is written. ``reprints``: {document:
    the one that it prints again}.
    """
    documents = facts = 0
    with replacing(path) as part, closing(sqlite3.connect(part)) as base, base:
        base.executescript(_SCHEMA)
        for document, records in found:
            documents += 1
            rows = [_fact(document, record, units) for record in records]
            about = _document(document, len(rows), units) | {"reprint_of": (reprints or {}).get(document.doc_id)}
            try:
                insert(base, "documents", about)
            except sqlite3.IntegrityError:
                raise OptionError(f"two documents have the id {document.doc_id!r}; extract again") from None
            base.execute(
                "INSERT INTO documents_search (rowid, folded) VALUES (last_insert_rowid(), ?)",
                (bare(f"{document.title or ''}\n{document.text}"),),
            )
            for row, record in zip(rows, records, strict=True):
                facts += 1
                insert(base, "facts", {"number": facts} | row)
                named = (row[column] for column in ("says", "unit_name", "district", "province"))
                words = (document.text[slice(*record.sentence)], *named, document.title)
                folded = " ".join(_folded(part) for part in words if part)
                insert(base, "facts_search", {"rowid": facts, "folded": folded})
        base.executescript(_INDEXES)
        base.execute(_AGAIN)
    return documents, facts


@lru_cache(maxsize=10_000)
def _folded(words: str) -> str:
    """`bare`, remembered: a sentence has several facts, a district thousands."""
    return bare(words)


def _document(document: Document, facts: int, units: Units) -> dict[str, Any]:
    province, district = _around(document.scope, document.day, units)
    return {
        "doc_id": document.doc_id,
        "title": document.title or document.doc_id,
        "published": document.published,
        "year": _year(document.published),
        "province": province,
        "district": district,
        "scope": document.scope,
        "source": document.source,
        "facts": facts,
        "text": document.text,
        "document": json.dumps(dump(document) | {"text": ""}, ensure_ascii=False),
    }


def _fact(document: Document, record: AnyRecord, units: Units) -> dict[str, Any]:
    day = document.day
    row = dump(record)
    unit = row.get(_UNIT.get(record.type, "")) or None
    meant = units.meant(unit, day, row.get("unit_name") or row.get("name") or "") if unit else None
    province, district = _around(unit or document.scope, day, units)
    return {
        "doc_id": document.doc_id,
        "id": record.id,
        "type": record.type,
        "says": Summary(units, day)(record),
        "quote": record.quote,
        "year": _year(document.published),
        "of_year": _of_year(record),
        "province": province,
        "district": district,
        "unit": unit,
        "unit_name": meant and meant.label,
        **{slot: row.get(slot) for slot in ("status", "standard", "indicator", "value")},
        "person": record.name if isinstance(record, Official) else row.get("speaker"),
        "confidence": record.confidence,
        "rule": record.rule,
        "start": record.start,
        "end": record.end,
        "record": json.dumps(row, ensure_ascii=False),
    }


# slots that name what a record is about
_UNIT = {"place": "code", "meeting": "place", "figure": "scope", "attainment": "unit"}


def _of_year(record: AnyRecord) -> int | None:
    """The year that a fact is of: reached, aimed at, or of its stock."""
    if isinstance(record, Attainment):
        return record.year
    if isinstance(record, Figure):
        return _year((record.period.end if record.period else None) or record.as_of)
    return None


def _year(day: str | None) -> int | None:
    return int(day[:4]) if day else None


def _around(code: str | None, day: date | None, units: Units) -> tuple[str | None, str | None]:
    """Names of the province and the district that a unit is or lies in."""
    names: dict[str, str] = {}
    for above in (code, *units.within(code, day or date.today())) if code and code != "VN" else ():
        if unit := units.meant(above, day):
            names[unit.level] = unit.label
    return names.get("province"), names.get("district")


def question(words: str) -> str:
    """An FTS query for what a person typed, marks and signs or not: all words must be there.

    >>> question("Xã Thượng Lộc -- 'OR'")
    '"xa" "thuong" "loc" "or"'
    """
    return " ".join(f'"{word}"' for word in re.findall(r"\w+", bare(words)))


def conditions(asked: dict[str, str]) -> tuple[str, list[str]]:
    """WHERE clause over ``facts`` and its parameters, for ``q`` and facets; other names are left out. What a
    reprint says again is found once.
    """
    parts = ["facts.again = 0"]
    given: list[str] = []
    if query := question(asked.get("q", "")):
        parts.append("number IN (SELECT rowid FROM facts_search WHERE folded MATCH ?)")
        given.append(query)
    for name in FACETS:
        if asked.get(name):
            parts.append(f"CAST(facts.{name} AS TEXT) = ?")
            given.append(asked[name])
    return " AND ".join(parts), given
