"""Which ids are taken, and which text was read before under which: of a million documents, on the disk."""

from __future__ import annotations

from ntm_extract.reading.names import another
from ntm_extract.run.scratch import Scratch


class Names(Scratch):
    """The documents of one output, in their order: all are seen first, then each may be asked for."""

    _schema = """
    CREATE TABLE text (digest BLOB PRIMARY KEY, doc_id TEXT, file BLOB, ord INTEGER, dated INTEGER) WITHOUT ROWID;
    CREATE TABLE taken (doc_id TEXT PRIMARY KEY) WITHOUT ROWID;
    """

    def see(self, digest: bytes, doc_id: str, file: bytes, number: int, published: str | None) -> None:
        """A document: of a text that is there several times the first one with the fullest date is kept."""
        self._base.execute(
            "INSERT INTO text VALUES (?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET (doc_id, file, ord, dated) = "
            "(excluded.doc_id, excluded.file, excluded.ord, excluded.dated) WHERE excluded.dated > dated",
            (digest, doc_id, file, number, len(published or "")),
        )

    def settle(self) -> None:
        """Give the documents that are kept their ids, in their order: its own, or where one before bears it, with the
        beginning of its text's digest.
        """
        for digest, doc_id in self._base.execute("SELECT digest, doc_id FROM text ORDER BY file, ord"):
            if not self._base.execute("INSERT OR IGNORE INTO taken VALUES (?)", (doc_id,)).rowcount:
                doc_id = another(doc_id, digest.hex())
                self._base.execute("INSERT OR IGNORE INTO taken VALUES (?)", (doc_id,))
                self._base.execute("UPDATE text SET doc_id = ? WHERE digest = ?", (doc_id, digest))

    def of(self, digest: bytes, file: bytes, number: int) -> tuple[str, bool]:
        """The id of the document that is kept of a text, and whether it is the one that stands there."""
        doc_id, *place = self._base.execute("SELECT doc_id, file, ord FROM text WHERE digest = ?", (digest,)).fetchone()
        return doc_id, place == [file, number]
