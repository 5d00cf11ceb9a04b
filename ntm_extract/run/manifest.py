"""The manifest: a SQLite file that says of every input what became of it, and keeps what was read until the run is
whole.

One row a file (`files`), one an input (`inputs`: a document, or what was refused), its document and records beside it
(`results`). Rows of one file are numbered without gaps, so their count is where to go on. Each row carries a checksum:
a flipped bit is found before any of it is used.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from ntm_extract.errors import NtmError
from ntm_extract.reading.output import MANIFEST

NAME = MANIFEST
BESIDE = "_manifest.sqlite"  # in a folder of Parquet, whose readers pass over names that begin so
LEVEL = 3  # of zlib: a tenth more bytes than with its usual 6, in half the time
_NOT_ITS_OWN = ("UNREADABLE", "MISSING_TOOL")  # permissions, a disk, a program, which change while the file does not
_APPLICATION, _VERSION = 0x4E544D31, 1  # "NTM1"
_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (name BLOB PRIMARY KEY, size INTEGER, mtime INTEGER, done INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE inputs (
  file BLOB NOT NULL, ord INTEGER NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('ok', 'rejected', 'skipped')), code TEXT, reason TEXT,
  size INTEGER, sha256 TEXT, encoding TEXT, certainty REAL, format TEXT, records INTEGER, seconds REAL, checksum TEXT NOT NULL, PRIMARY KEY (file, ord)
) WITHOUT ROWID;
CREATE TABLE results (file BLOB NOT NULL, ord INTEGER NOT NULL, document BLOB NOT NULL, records BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (file, ord)) WITHOUT ROWID;
"""


class RunError(NtmError):
    """A run that cannot start or go on: what is in the way, and what to do."""


class Row(NamedTuple):
    """What became of one input. ``seconds`` is no part of the checksum: it differs from run to run."""

    file: bytes
    ord: int
    input: str
    status: str
    code: str | None = None
    reason: str | None = None
    size: int | None = None
    sha256: str | None = None
    encoding: str | None = None
    certainty: float | None = None
    format: str | None = None
    records: int | None = None
    seconds: float | None = None

    def checksum(self, *blobs: bytes) -> str:
        """Checksum of the fields that are the same in every run, and of ``blobs``."""
        return hashlib.sha256(repr(self[:12]).encode("utf-8", "surrogateescape") + b"".join(blobs)).hexdigest()[:16]


class Found(NamedTuple):
    """A file of the archive; ``size`` and ``mtime`` (ns) are -1 where the system does not give them."""

    name: bytes
    path: bytes
    size: int = -1
    mtime: int = -1


class Result(NamedTuple):
    """A document as one line of JSON, its records as lines, and its signature for near-duplicates. The file holds them
    compressed.
    """

    document: str
    records: str
    signature: bytes


class Manifest:
    """An open manifest. `Manifest.open`, for a run, checks that it is whole and that this code and gazetteer made it."""

    def __init__(self, base: sqlite3.Connection, path: Path) -> None:
        self._base, self._path = base, path

    @classmethod
    def open(cls, out: Path, fingerprint: str, name: str = NAME) -> Manifest:
        """The manifest of ``out``, made where there is none. Raises RunError where it is damaged or was made by other
        code, gazetteer or options.
        """
        path = out / name
        fresh = not path.exists()
        with _explained(path), ExitStack() as stack:
            base = stack.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            if fresh or not base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                base.executescript(
                    f"BEGIN; {_SCHEMA} PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {_VERSION}; INSERT INTO meta VALUES ('fingerprint', '{fingerprint}'); COMMIT;"
                )
            manifest = cls(base, path)
            manifest._check(fingerprint)
            stack.pop_all()  # else it is closed
            return manifest

    @classmethod
    def open_read_only(cls, out: Path) -> Manifest:
        """The manifest of ``out``, which is not changed. Raises RunError where there is none."""
        path = next((path for name in (NAME, BESIDE) if (path := out / name).exists()), None)
        if path is None:
            raise RunError(f"{out}: no run was made here; start one with: ntm-extract run ARCHIVE -o {out}")
        # at rest it has no log beside it, and may lie on a disk that cannot be written
        mode = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
        with _explained(path), ExitStack() as stack:
            base = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, isolation_level=None)
            stack.enter_context(closing(base))
            if not base.execute("SELECT count(*) FROM sqlite_master WHERE name = 'files'").fetchone()[0]:
                raise RunError(f"{out}: the run was stopped before it began; run the same command again")
            base.execute("SELECT count(*) FROM files")
            stack.pop_all()
            return cls(base, path)

    @property
    def is_of_spark(self) -> bool:
        """Whether it was made by a run on Spark."""
        return self._path.name == BESIDE

    def _check(self, fingerprint: str) -> None:
        made = [self._base.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        if made != [_APPLICATION, _VERSION]:
            raise RunError(
                f"{self._path}: was not made by this version of run; choose a new folder, or --fresh to make it anew"
            )
        if (fault := self._base.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise RunError(f"{self._path}: is damaged ({fault}); make it anew with --fresh")
        known = self._base.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
        if known is None or known[0] != fingerprint:
            raise RunError(
                f"{self._path}: was made with other code, gazetteer or options; choose a new folder, or --fresh to make it anew"
            )
        for _ in self._checked():
            pass

    def close(self) -> None:
        """Merge the write-ahead log into the file, and close it."""
        with _explained(self._path):
            self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._base.close()

    def plan(self, found: Iterable[Found], retry: bool) -> tuple[int, int, int]:
        """Bring the table `files` up to date with ``found`` (in any order); returns how many files there are, how many are
        to be read, and how many that were read before are gone.

        The rows of a file are deleted where it changed or vanished, where it was refused for a reason outside itself
        (permissions, a missing program), and with ``retry`` where any of its inputs was refused. Sorting is left to
        SQLite, on the disk. Raises RunError, and deletes nothing, where all files that were read before are gone: the
        disk is missing, or the archive is another one.
        """
        with self._writing():
            self._base.execute("DROP TABLE IF EXISTS temp.found")
            self._base.execute(
                "CREATE TEMP TABLE found (name BLOB PRIMARY KEY, path BLOB NOT NULL, size INTEGER, mtime INTEGER) WITHOUT ROWID"
            )
            self._base.executemany("INSERT OR REPLACE INTO found VALUES (?, ?, ?, ?)", found)
            known, gone = self._base.execute(
                "SELECT count(*), coalesce(sum(name NOT IN (SELECT name FROM found)), 0) FROM files WHERE done = 1"
            ).fetchone()
            if known and known == gone:
                raise RunError(
                    f"{self._path.parent}: holds what was read from {known} files, and none of them is in the archive "
                    "now (is its disk there?); give the same archives, another folder, or --fresh to forget them"
                )
            which = "i.status = 'rejected'" if retry else f"i.input = CAST(f.name AS TEXT) AND i.code IN {_NOT_ITS_OWN}"
            refused = f"SELECT 1 FROM inputs i WHERE i.file = f.name AND {which}"
            same = "SELECT 1 FROM found n WHERE n.name = f.name AND n.size = f.size AND n.mtime = f.mtime"
            self._base.execute(
                f"CREATE TEMP TABLE stale AS SELECT name FROM files f WHERE NOT EXISTS ({same}) OR EXISTS ({refused})"
            )
            for table, column in (("files", "name"), ("inputs", "file"), ("results", "file")):
                self._base.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT name FROM stale)")
            self._base.execute("DROP TABLE stale")
            self._base.execute("INSERT OR IGNORE INTO files (name, size, mtime) SELECT name, size, mtime FROM found")
        done, every = self.progress()
        return every, every - done, int(gone)

    def todo(self) -> Iterator[tuple[bytes, bytes, int, int]]:
        """``(name, path, inputs already read, size)`` of each file that `plan` left to be read, in the order of names. Files
        may be finished between two steps.
        """
        query = "SELECT name, path, (SELECT count(*) FROM inputs WHERE file = name), max(files.size, 0) FROM files JOIN found USING (name) WHERE done = 0 AND name > ? ORDER BY name LIMIT 1000"
        last = b""
        while some := self._base.execute(query, (last,)).fetchall():
            yield from some
            last = some[-1][0]

    def add(self, rows: Iterable[tuple[Row, Result | None]], done: Iterable[bytes]) -> None:
        """Write rows and finished files in one transaction."""
        with self._writing():
            for row, result in rows:
                blobs: tuple[bytes, ...] = ()
                if result is not None:
                    blobs = (_packed(result.document), _packed(result.records), result.signature)
                self._base.execute(
                    "INSERT INTO inputs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*_clean(row), row.checksum(*blobs)),
                )
                if blobs:
                    self._base.execute("INSERT INTO results VALUES (?, ?, ?, ?, ?)", (row.file, row.ord, *blobs))
            self._base.executemany("UPDATE files SET done = 1 WHERE name = ?", ((name,) for name in done))

    def rows(self) -> Iterator[tuple[Row, Result | None]]:
        """Every input in the order of names. Raises RunError at a row whose checksum is wrong."""
        for row, blobs in self._checked():
            yield row, Result(_unpacked(blobs[0]), _unpacked(blobs[1]), blobs[2]) if blobs else None

    def documents(self) -> Iterator[tuple[Row, str]]:
        """Every document that was read, without its records. Order and errors as of `rows`."""
        return ((row, _unpacked(blobs[0])) for row, blobs in self._checked() if blobs)

    def _checked(self) -> Iterator[tuple[Row, tuple[bytes, ...]]]:
        query = "SELECT i.*, r.document, r.records, r.signature FROM inputs i LEFT JOIN results r USING (file, ord) ORDER BY i.file, i.ord"
        with _explained(self._path):
            for *cells, checksum, document, records, signature in self._base.execute(query):
                row = Row(*cells)
                blobs = () if document is None else (document, records, signature)
                if row.checksum(*blobs) != checksum or (row.status == "ok") != bool(blobs):
                    raise RunError(
                        f"{self._path}: the row of {row.input!r} is damaged; make the manifest anew with --fresh"
                    )
                yield row, blobs

    def inputs(self) -> Iterator[Row]:
        """What became of every input, in the order of names, without documents and checksums."""
        return (Row(*cells) for *cells, _ in self._base.execute("SELECT * FROM inputs ORDER BY file, ord"))

    def bytes_left(self) -> int:
        """The size of all files that are not done."""
        return int(self._base.execute("SELECT coalesce(sum(max(size, 0)), 0) FROM files WHERE done = 0").fetchone()[0])

    def progress(self) -> tuple[int, int]:
        """(files done, files)."""
        done, every = self._base.execute("SELECT coalesce(sum(done), 0), count(*) FROM files").fetchone()
        return int(done), int(every)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with _explained(self._path):
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._base.in_transaction:
                    self._base.execute("ROLLBACK")
                raise
            self._base.execute("COMMIT")


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode(), LEVEL)


def _unpacked(blob: bytes) -> str:
    return zlib.decompress(blob).decode()


def _clean(row: Row) -> Row:
    return row._replace(
        input=row.input.encode("utf-8", "replace").decode(),
        reason=row.reason and row.reason.encode("utf-8", "replace").decode(),
    )


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Raise errors of SQLite within as RunErrors that say what to do."""
    try:
        yield
    except sqlite3.OperationalError as fault:
        if "full" in str(fault) or "disk I/O" in str(fault):
            raise RunError(
                f"{path}: the disk is full or the file may not grow; make room and run again, nothing is lost"
            ) from None
        raise RunError(f"{path}: {fault}; choose another folder, or --fresh to make it anew") from None
    except (sqlite3.DatabaseError, zlib.error, UnicodeDecodeError) as fault:
        raise RunError(f"{path}: is damaged or no manifest ({fault}); make it anew with --fresh") from None
