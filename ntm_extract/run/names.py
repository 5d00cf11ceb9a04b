"""The ids of the documents of an output, and which document stands for several with one text. Kept on the disk: there may
be a million.
"""

from __future__ import annotations

from ntm_extract.reading.names import another
from ntm_extract.run.scratch import Scratch


class Names(Scratch):
    """`see` every document in the order of the output, then `settle`, then ask for each by `of`."""

    _schema = """
    CREATE TABLE text (digest BLOB PRIMARY KEY, doc_id TEXT, file BLOB, ord INTEGER, dated INTEGER) WITHOUT ROWID;
    CREATE TABLE taken (doc_id TEXT PRIMARY KEY) WITHOUT ROWID;
    """

    def see(self, digest: bytes, doc_id: str, file: bytes, number: int, published: str | None) -> None:
        """Note a document. Of several with one text the one with the fullest date is kept, the first of these."""
        self._base.execute(
            "INSERT INTO text VALUES (?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET (doc_id, file, ord, dated) = "
            "(excluded.doc_id, excluded.file, excluded.ord, excluded.dated) WHERE excluded.dated > dated",
            (digest, doc_id, file, number, len(published or "")),
        )

    def settle(self) -> None:
        """Give each kept document its id: its own, or where an earlier one has that, one made of it and the digest of its
        text.
        """
        for digest, doc_id in self._base.execute("SELECT digest, doc_id FROM text ORDER BY file, ord"):
            if not self._base.execute("INSERT OR IGNORE INTO taken VALUES (?)", (doc_id,)).rowcount:
                doc_id = another(doc_id, digest.hex())
                self._base.execute("INSERT OR IGNORE INTO taken VALUES (?)", (doc_id,))
                self._base.execute("UPDATE text SET doc_id = ? WHERE digest = ?", (doc_id, digest))

    def of(self, digest: bytes, file: bytes, number: int) -> tuple[str, bool]:
        """The id of the document that is kept for a text, and whether it is the one at this place of the archive."""
        doc_id, *place = self._base.execute("SELECT doc_id, file, ord FROM text WHERE digest = ?", (digest,)).fetchone()
        return doc_id, place == [file, number]
