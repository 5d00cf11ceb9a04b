"""WRITE: documents and records to JSON Lines, SQLite and flat tables, and data sets with their codebook."""

from ntm_extract.writing.jsonl import JsonlFile, line, write_jsonl
from ntm_extract.writing.sqlite import write_sqlite

__all__ = ["JsonlFile", "line", "write_jsonl", "write_sqlite"]
